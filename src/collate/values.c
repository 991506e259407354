/* Figures that pages give alike: one value of one unit, whatever the clauses around it.
 *
 * Clauses that differ too much to be one claim may still give one figure ("the 40 MW plant", "a plant of 40 MW that …").
 * A value with a unit, or a large bare count, is rare enough in a story to be the same quantity; small bare counts must
 * count the same thing.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

enum { JOIN_BYTES = 12, BARE_LEAST = 10 };

typedef struct {
    uint64_t key;
    int32_t page;
    span at;
} value;
typedef vec(value) values;

static int by_value(const void *x, const void *y, void *context) {
    (void)context;
    const value *a = x, *b = y;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    if (a->page != b->page) return a->page < b->page ? -1 : 1;
    return (a->at.start > b->at.start) - (a->at.start < b->at.start);
}

/* The figure with the thing counted, where they stand side by side. */
static span whole(const figure *f) {
    bool after = f->of_at.start >= f->at.end && f->of_at.start - f->at.end < JOIN_BYTES;
    bool before = f->at.start >= f->of_at.end && f->at.start - f->of_at.end < JOIN_BYTES;
    return !span_empty(f->of_at) && (after || before) ? span_join(f->at, f->of_at) : f->at;
}

static void page_values(arena *scratch, const page_claims *c, int32_t of_page, values *to) {
    for (ptrdiff_t i = 0; i < c->figures.n; i++) {
        const figure *f = &c->figures.at[i];
        if (!f->has_value || (!f->unit.n && f->high < BARE_LEAST && !f->of.n)) continue;
        str text = str_format(scratch, "%.9g %.9g %.*s %.*s", f->low, f->high, (int)f->unit.n, f->unit.p,
                              f->unit.n || f->high >= BARE_LEAST ? 0 : (int)f->of.n, f->of.p ? f->of.p : "");
        *push(scratch, to) = (value){hash_str(str_lower(scratch, text)), of_page, whole(f)};
    }
}

void values_group(arena *scratch, const scene *x, const ints *of_pages, claim_cells *to) {
    values v = {0};
    for (ptrdiff_t p = 0; p < of_pages->n; p++)
        page_values(scratch, &x->claims->at[of_pages->at[p]], of_pages->at[p], &v);
    sort(scratch, v.at, v.n, (ptrdiff_t)sizeof(value), by_value, NULL);
    for (ptrdiff_t i = 0, j; i < v.n; i = j) {
        for (j = i + 1; j < v.n && v.at[j].key == v.at[i].key;) j++;
        if (x->reuse->line_of[v.at[i].page] == x->reuse->line_of[v.at[j - 1].page]) continue;
        places *g = push(scratch, to);
        for (ptrdiff_t k = i; k < j; k++)
            if (k == i || v.at[k].page != v.at[k - 1].page) *push(scratch, g) = (place){v.at[k].page, v.at[k].at};
    }
}
