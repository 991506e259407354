/* libFuzzer entry: any bytes as a page whose character set must be found, and in a set that is
 * chosen. The first byte chooses that set, which the HTTP header names, and whether the page is markup. What must hold: decoded text is valid UTF-8 without NULs, its characters
 * lead to bytes of the payload in order, none twice (but for a pair that two characters stand for), and only marks and
 * escapes are passed over. `make fuzz` builds it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <stdint.h>

#include "read/parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Bytes that no character stands for: marks at the head, escapes of ISO-2022-JP. */
static bool may_skip(charset is, span gap) { return is == ISO_2022_JP ? span_len(gap) % 3 == 0 : gap.start == 0; }

static void check_text(const page *p, charset is) {
    check(utf8_valid(p->text) && (!p->text.n || !memchr(p->text.p, 0, (size_t)p->text.n)));
    span last = {0};
    int len;
    for (int32_t at = 0; at < p->text.n; at += len) {
        utf8_next(p->text.p + at, str_end(p->text), &len);
        span raw = page_raw(p, (span){at, at + len});
        check(raw.start >= 0 && raw.start < raw.end && raw.end <= p->raw.n);
        if (raw.start == last.start && raw.end == last.end) continue; /* the second character of a pair */
        check(raw.start == last.end || (raw.start > last.end && may_skip(is, (span){last.end, raw.start})));
        last = raw;
    }
    check(last.end == p->raw.n || may_skip(is, (span){last.end, (int32_t)p->raw.n}));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static arena a;
    if (!size) return 0;
    str raw = {(const char *)data + 1, (ptrdiff_t)size - 1};
    page p = {.path = S("page"), .raw = raw, .media = data[0] & 1 ? "text/html" : "text/plain",
              .http_charset = str_of(charset_name((charset)((data[0] >> 1) % CHARSETS)))};
    decode(&a, &p);
    check_text(&p, charset_of_label(str_of(p.charset)));
    charset_guess(&p);
    charset_of_label(raw);
    charset is = (charset)((data[0] >> 1) % (CHARSETS - 1) + 1);
    page q = {.raw = raw};
    decode_as(&a, &q, is, 0, false);
    check_text(&q, is);
    arena_free(&a);
    return 0;
}
