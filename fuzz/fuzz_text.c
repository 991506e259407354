/* libFuzzer entry: any bytes through the reader, the cleaner and the text stage, with what must hold for every page:
 * decoded text is valid UTF-8 without NULs, every span lies in it and maps to bytes of the payload, blocks ascend.
 * `make fuzz` builds it; run build/fuzz_text DIR fuzz/corpus/text, where DIR takes what it finds.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <stdint.h>

#include "check.h"
#include "read/parts.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static arena a, scratch;
    refusal why;
    page p = {.path = S("page"), .record = -1, .raw = {(const char *)data, (ptrdiff_t)size}, .media = "text/plain"};
    p.meta.day = DAY_NONE;
    if (!sniff_refuses(&a, p.path, p.raw, &why)) {
        article x = {0};
        doc d = {0};
        decode(&a, &p);
        check(utf8_valid(p.text) && (!p.text.n || !memchr(p.text.p, 0, (size_t)p.text.n)));
        clean_page(&a, &scratch, &p, NULL, &x);
        check_article(&p, &x);
        text_read(&a, &scratch, &p, &x, &d);
        for (ptrdiff_t i = 0; i < d.words.n; i++) in_page(&p, d.words.at[i].at);
        for (ptrdiff_t i = 0; i < d.sentences.n; i++) in_page(&p, d.sentences.at[i].at);
    }
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}
