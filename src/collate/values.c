/* Figures that pages give alike: one value of one unit, whatever the clauses around it.
 *
 * Clauses that differ too much to be one claim may still give one figure ("the 40 MW plant", "a plant of 40 MW that …").
 * A value with a unit, or a large bare count, is rare enough in a story to be the same quantity; small bare counts must
 * count the same thing.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

enum {
    JOIN_BYTES = 12,
    BARE_LEAST = 10,
    LIGHT_RARITY = 2, /* words commoner than this ("be", "have") say nothing of what is counted */
    NEAR = 5          /* words on either side of a figure that say what is counted */
};

typedef struct {
    uint64_t key;
    int32_t page;
    bool bare;
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
        *push(scratch, to) = (value){hash_str(str_lower(scratch, text)), of_page, !f->unit.n, whole(f)};
    }
}

typedef vec(uint64_t) keys;

/* The last statement that begins before the figure ends; empty where it does not hold it. */
static span clause_of(const statements *all, span at) {
    ptrdiff_t lo = 0, hi = all->n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (all->at[mid].at.start < at.end) lo = mid + 1;
        else hi = mid;
    }
    return lo && span_meets(all->at[lo - 1].at, at) ? all->at[lo - 1].at : (span){0};
}

/* The words of the clause close to a figure, by stem and by group of near synonyms. */
static void note_words(arena *scratch, const scene *x, const value *v, keys *to) {
    const doc *d = &x->docs->at[v->page];
    span at = clause_of(&x->claims->at[v->page].statements, v->at);
    ptrdiff_t first = doc_word_at(d, v->at.start), last = doc_word_at(d, v->at.end - 1);
    for (ptrdiff_t w = max_of(first - NEAR, 0); w < min_of(last + NEAR + 1, d->words.n); w++) {
        if (!span_in(d->words.at[w].at, at)) continue;
        const word *k = &d->words.at[w];
        bool tells = (k->tag >= TAG_NN && k->tag <= TAG_NNPS) || (k->tag >= TAG_VB && k->tag <= TAG_VBZ) || (k->tag >= TAG_JJ && k->tag <= TAG_JJS);
        if (!tells || span_in(k->at, v->at) || text_rarity(k->stem) < LIGHT_RARITY) continue;
        const kin *group;
        int n = word_kin(k->stem, &group);
        if (!n) *push(scratch, to) = k->stem;
        for (int g = 0; g < n; g++) *push(scratch, to) = (uint64_t)group[g].group + 1;
    }
}

/* Bare counts of one value count the same where a word beside them is alike: 31 dead are not 31 arrested. */
static bool words_alike(arena *scratch, const scene *x, const value *v, const value *w) {
    keys a = {0}, b = {0};
    note_words(scratch, x, v, &a);
    note_words(scratch, x, w, &b);
    if (!a.n || !b.n) return true;
    for (ptrdiff_t i = 0; i < a.n; i++)
        for (ptrdiff_t j = 0; j < b.n; j++)
            if (a.at[i] == b.at[j]) return true;
    return false;
}

bool counts_alike(arena *scratch, const scene *x, int32_t p, const figure *f, int32_t q, const figure *g) {
    arena_at before = arena_mark(scratch);
    value v = {.page = p, .at = whole(f)}, w = {.page = q, .at = whole(g)};
    bool alike = words_alike(scratch, x, &v, &w);
    arena_rewind(scratch, before);
    return alike;
}

void values_group(arena *scratch, const scene *x, const ints *of_pages, claim_cells *to) {
    values v = {0};
    for (ptrdiff_t p = 0; p < of_pages->n; p++)
        page_values(scratch, &x->claims->at[of_pages->at[p]], of_pages->at[p], &v);
    sort(scratch, v.at, v.n, (ptrdiff_t)sizeof(value), by_value, NULL);
    for (ptrdiff_t i = 0, j; i < v.n; i = j) {
        for (j = i + 1; j < v.n && v.at[j].key == v.at[i].key;) j++;
        if (x->reuse->line_of[v.at[i].page] == x->reuse->line_of[v.at[j - 1].page]) continue;
        places g = {0};
        for (ptrdiff_t k = i; k < j; k++) {
            if (g.n && g.at[g.n - 1].page == v.at[k].page) continue;
            if (v.at[k].bare && g.n && !words_alike(scratch, x, &v.at[i], &v.at[k])) continue;
            *push(scratch, &g) = (place){v.at[k].page, v.at[k].at};
        }
        if (g.n > 1) *push(scratch, to) = g;
    }
}
