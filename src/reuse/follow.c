/* Does one page follow the other sentence by sentence? A rewrite keeps the order of what is told and, in each sentence,
 * most of what is peculiar to it; two reports of one event share the event's names everywhere and little else. So a
 * stem counts the less the more sentences of a page hold it, and sentences are paired in order only (Barzilay and
 * Elhadad 2003 align rewrites so). Quoted words are left out. Costs the product of the numbers of sentences, at most
 * FOLLOW_SENTENCES_MAX each.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "parts.h"

typedef struct {
    int32_t first, n;    /* stems of the sentence */
} item;

typedef struct {
    vec(item) items;
    vec(uint32_t) stems; /* each once a sentence */
    map frequency;       /* stem -> sentences that hold it */
} told;

static told tell(arena *scratch, const tokens *t, const doc *d) {
    told x = {0};
    int32_t before = -1;
    map seen = {0};
    for (ptrdiff_t k = 0; k < t->n; k++) {
        const token *w = &t->at[k];
        int32_t in = d->words.at[w->word].sentence;
        if (!w->body || w->quoted || !w->content) continue;
        if (in != before) {
            if (x.items.n == FOLLOW_SENTENCES_MAX) break;
            push(scratch, &x.items)->first = (int32_t)x.stems.n;
            before = in;
        }
        bool fresh;
        *map_put(scratch, &seen, hash_mix((uint64_t)in, w->stem), &fresh) = 1;
        if (!fresh) continue;
        *push(scratch, &x.stems) = w->stem;
        x.items.at[x.items.n - 1].n++;
        ++*map_put(scratch, &x.frequency, w->stem, NULL);
    }
    return x;
}

/* How much of what sentence `i` of x tells each sentence of y tells too; 0 to 1, into `share`. */
static void shares(const told *x, ptrdiff_t i, const told *y, const map *places, const ints *next, double *share) {
    double whole = 0;
    memset(share, 0, (size_t)y->items.n * sizeof *share);
    for (int32_t k = x->items.at[i].first; k < x->items.at[i].first + x->items.at[i].n; k++) {
        uint32_t stem = x->stems.at[k];
        int32_t here = *map_get(&x->frequency, stem), *there = map_get(&y->frequency, stem);
        whole += 1.0 / here;
        if (!there) continue;
        double weight = 1.0 / max_of(here, *there);
        for (int32_t p = *map_get(places, stem); p; p = next->at[2 * p]) share[next->at[2 * p + 1]] += weight;
    }
    for (ptrdiff_t j = 0; j < y->items.n; j++) share[j] /= whole;
}

/* The best pairing in order of x's sentences with y's, as a share of x's sentences. */
static double follows(arena *scratch, const told *x, const told *y) {
    map places = {0};
    ints next = {0}; /* pairs: the stem's next place, its sentence; place 0 is none */
    (void)push(scratch, &next), (void)push(scratch, &next);
    for (int32_t j = 0; j < y->items.n; j++)
        for (int32_t k = 0; k < y->items.at[j].n; k++) {
            int32_t *head = map_put(scratch, &places, y->stems.at[y->items.at[j].first + k], NULL);
            int32_t here = (int32_t)next.n / 2;
            *push(scratch, &next) = *head;
            *push(scratch, &next) = j;
            *head = here;
        }
    double *best = new (scratch, double, y->items.n + 1), *share = new (scratch, double, y->items.n + 1);
    ptrdiff_t counted = 0;
    for (ptrdiff_t i = 0; i < x->items.n; i++) {
        if (x->items.at[i].n < FOLLOW_STEMS_LEAST) continue;
        counted++;
        shares(x, i, y, &places, &next, share);
        double top = 0; /* best pairing of the sentences so far that ends at or before j */
        for (ptrdiff_t j = 0; j < y->items.n; j++) {
            double here = best[j] + (share[j] >= FOLLOW_SHARE_LEAST ? share[j] : 0);
            top = max_of(top, here);
            best[j] = top;
        }
    }
    return counted >= FOLLOW_SENTENCES_LEAST && y->items.n ? best[y->items.n - 1] / (double)counted : 0;
}

void follow_pages(arena *scratch, const tokens *x, const tokens *y, const docs *d, pair *of) {
    arena_at before = arena_mark(scratch);
    told a = tell(scratch, x, &d->at[of->a]), b = tell(scratch, y, &d->at[of->b]);
    of->follows[0] = follows(scratch, &a, &b);
    of->follows[1] = follows(scratch, &b, &a);
    arena_rewind(scratch, before);
}
