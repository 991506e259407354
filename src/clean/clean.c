/* Text in, article out. First version: every line a paragraph, the first the title.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/clean.h"

void clean_page(arena *a, arena *scratch, const page *p, article *to) {
    (void)scratch;
    to->published.day = p->meta.day;
    to->published.from = p->meta.day == DAY_NONE ? NULL : "meta";
    to->outlet.name = p->meta.outlet;
    to->outlet.from = p->meta.outlet.n ? "meta" : NULL;
    to->language = "en";
    for (ptrdiff_t at = 0, end; at < p->text.n; at = end + 1) {
        end = str_find(p->text, S("\n"), at);
        if (end < 0) end = p->text.n;
        str row = str_trim(str_cut(p->text, at, end));
        if (!row.n) continue;
        int32_t start = (int32_t)(row.p - p->text.p);
        block *b = push(a, &to->blocks);
        b->at = (span){start, start + (int32_t)row.n};
        if (to->blocks.n == 1 && row.n < 150) {
            b->kind = BLOCK_TITLE;
            to->title = b->at;
        }
    }
}

str clean_agency(str name) { return (void)name, (str){0}; }
