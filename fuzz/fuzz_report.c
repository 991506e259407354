/* libFuzzer entry: a pile of pages, cut from the input at its form feeds, through the whole pipeline and every format.
 * What must hold: the run ends without a failure, and what is written is UTF-8. `make fuzz` builds it too.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>

#include "base/base.h"
#include "stemma.h"

enum { PAGES = 4 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void add_pages(stemma *s, str rest) {
    static const char *const names[PAGES] = {"a.txt", "b.txt", "c.txt", "d.txt"};
    for (int i = 0; i < PAGES && rest.n; i++) {
        ptrdiff_t end = i + 1 < PAGES ? str_find(rest, S("\f"), 0) : rest.n;
        if (end < 0) end = rest.n;
        check(stemma_add_bytes(s, names[i], rest.p, (size_t)end) == STEMMA_OK);
        rest = str_cut(rest, end + 1, rest.n);
    }
}

static bool gather(void *user, const char *bytes, size_t n) { return out_to_memory(user, bytes, n); }

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static arena a;
    stemma *s = stemma_new(&(stemma_options){.date = "2031-05-14"});
    add_pages(s, (str){(const char *)data, (ptrdiff_t)size});
    stemma_status status = stemma_run(s, STEMMA_REPORT);
    check(status != STEMMA_FAILED && status != STEMMA_USAGE);
    for (int format = STEMMA_JSON; format <= STEMMA_HTML && status != STEMMA_NOTHING; format++) {
        out_memory m = {.a = &a};
        check(stemma_write(s, (stemma_format)format, NULL, gather, &m) == STEMMA_OK);
        check(utf8_valid((str){m.bytes.at, m.bytes.n}));
        arena_free(&a);
    }
    stemma_free(s);
    return 0;
}
