/* libFuzzer entry: HTTP messages, the codings of their bodies and of MIME parts, digests as archives state them. The first byte chooses
 * what is done. What must hold: a body lies in its message, what is undone is no longer than a page may be. SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "read/parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const str codings[] = {S("gzip"), S("x-gzip"), S("deflate"), S("br"), S("zstd"), S("identity")};
    static arena a;
    static digester digests;
    if (!size) return 0;
    if (!digests.sha1) digests = digester_here();
    str s = {(const char *)data + 1, (ptrdiff_t)size - 1}, undone;
    bool full;
    http_message m;
    if (data[0] < countof(codings)) {
        if (coding_undo(&a, codings[data[0]], s, PAGE_BYTES_MAX, &undone, &full)) check(undone.n > 0 && undone.n <= PAGE_BYTES_MAX + 1);
    } else if (data[0] == countof(codings)) {
        undone = http_dechunk(&a, s);
        check(undone.n >= 0 && undone.n <= s.n);
        check(!http_is_chunked(s) || (undone.n > 0 && undone.n < s.n));
    } else if (data[0] == countof(codings) + 1) {
        ptrdiff_t end = str_find(s, S("\n"), 0);
        if (end >= 0) proof_of(&digests, str_cut(s, 0, end), str_cut(s, end + 1, s.n));
    } else if (data[0] == countof(codings) + 2) {
        ptrdiff_t end = str_find(s, S("\n"), 0);
        if (end >= 0 && transfer_undo(&a, str_cut(s, 0, end), str_cut(s, end + 1, s.n), &undone)) check(undone.n >= 0 && undone.n <= s.n);
    } else {
        http_parse(s, &m);
        check(m.body.n >= 0 && m.body.n <= s.n && (!m.body.n || (m.body.p >= s.p && str_end(m.body) == str_end(s))));
        check(m.media.n <= s.n && m.charset.n <= s.n && m.status >= 0 && m.status < 1000 && m.length >= -1);
        if (m.chunked) http_dechunk(&a, m.body);
    }
    arena_free(&a);
    return 0;
}
