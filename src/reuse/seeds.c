/* Seeds: which pages may share text. Of each run of SEED_WINDOW word sequences the one with the smallest hash is kept
 * (minimizers: Roberts et al. 2004; Schleimer et al. 2003), so that pages with SEED_WORDS + SEED_WINDOW - 1 words in
 * common keep one in common. Sorted by radix; n words cost n. A seed on very many pages pairs each with its neighbours
 * only: copies of one text stay together through them, and a set phrase pairs nobody often.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

enum { SEED_RARE, SEED_PLAIN, SEED_FREQUENT };

struct seeds {
    uint32_t *page_of;   /* seed, in page order -> page */
    int32_t *first;      /* page -> its first seed; one more at the end */
    uint64_t *sorted;    /* hash << 32 | seed, those of several pages, one a page and hash */
    int32_t *place;      /* seed -> place in sorted; -1: on this page only, or once more on it */
    uint8_t *worth;      /* seed -> what it says for a pair: SEED_RARE, SEED_PLAIN, or SEED_FREQUENT */
    ptrdiff_t n;         /* of sorted */
};

static uint32_t sequence_hash(const token *t, int n) {
    uint64_t h = 0;
    for (int i = 0; i < n; i++) h = hash_mix(h, t[i].form);
    return (uint32_t)(h >> 16);
}

typedef vec(uint64_t) hashes;

static void add_page(arena *a, const tokens *t, int32_t i, hashes *to, ints *page_of) {
    ptrdiff_t last = -1, n = t->n - SEED_WORDS + 1;
    uint32_t window[SEED_WINDOW];
    for (ptrdiff_t k = 0; k < n; k++) {
        window[k % SEED_WINDOW] = sequence_hash(t->at + k, SEED_WORDS);
        if (k < SEED_WINDOW - 1 && k < n - 1) continue;
        ptrdiff_t best = k;
        for (ptrdiff_t back = 1; back < SEED_WINDOW && back <= k; back++)
            if (window[(k - back) % SEED_WINDOW] < window[best % SEED_WINDOW]) best = k - back;
        if (best == last) continue;
        last = best;
        *push(a, to) = (uint64_t)window[best % SEED_WINDOW] << 32 | (uint64_t)page_of->n;
        *push(a, page_of) = i;
    }
}

/* Keeps of a run of equal hashes one seed a page, moved down to `kept`; marks what it says. Returns the new end. */
static ptrdiff_t keep_run(seeds *s, ptrdiff_t from, ptrdiff_t to, ptrdiff_t kept) {
    ptrdiff_t first = kept;
    for (ptrdiff_t i = from; i < to; i++) {
        uint32_t seed = (uint32_t)s->sorted[i];
        bool again = kept > first && s->page_of[seed] == s->page_of[(uint32_t)s->sorted[kept - 1]];
        s->place[seed] = -1;
        if (!again) s->sorted[kept++] = s->sorted[i];
    }
    ptrdiff_t on = kept - first;
    for (ptrdiff_t i = first; i < kept && on > 1; i++) {
        uint32_t seed = (uint32_t)s->sorted[i];
        s->place[seed] = (int32_t)i;
        s->worth[seed] = on <= SEED_PAGES_FEW ? SEED_RARE : on <= SEED_PAGES_MAX ? SEED_PLAIN : SEED_FREQUENT;
    }
    return on > 1 ? kept : first;
}

seeds *seeds_gather(arena *a, arena *scratch, const tokens *t, ptrdiff_t n) {
    seeds *s = new (a, seeds, 1);
    hashes h = {0};
    ints page_of = {0};
    s->first = new (a, int32_t, n + 1);
    for (ptrdiff_t i = 0; i < n; i++) {
        s->first[i] = (int32_t)h.n;
        add_page(a, &t[i], (int32_t)i, &h, &page_of);
    }
    s->n = s->first[n] = (int32_t)h.n;
    s->sorted = h.at;
    s->page_of = (uint32_t *)page_of.at;
    s->place = new (a, int32_t, s->n);
    s->worth = new (a, uint8_t, s->n);
    sort_keys(scratch, s->sorted, s->n);
    ptrdiff_t kept = 0;
    for (ptrdiff_t from = 0, to; from < s->n; from = to) {
        for (to = from + 1; to < s->n && s->sorted[to] >> 32 == s->sorted[from] >> 32;) to++;
        kept = keep_run(s, from, to, kept);
    }
    s->n = kept;
    return s;
}

static int by_value(const void *x, const void *y, void *context) {
    (void)context;
    int32_t a = *(const int32_t *)x, b = *(const int32_t *)y;
    return (a > b) - (a < b);
}

ints seeds_partners(arena *a, const seeds *s, int32_t i, int32_t *count) {
    ints met = {0}, kept = {0};
    for (ptrdiff_t k = s->first[i]; k < s->first[i + 1]; k++) {
        if (s->place[k] < 0) continue;
        int left = s->worth[k] == SEED_FREQUENT ? SEED_NEIGHBOURS : SEED_PAGES_MAX;
        uint64_t hash = s->sorted[s->place[k]] >> 32;
        for (ptrdiff_t p = s->place[k] + 1; p < s->n && left && s->sorted[p] >> 32 == hash; p++, left--) {
            uint32_t other = s->page_of[(uint32_t)s->sorted[p]];
            if (!count[other]) *push(a, &met) = (int32_t)other;
            count[other] += s->worth[k] == SEED_RARE ? 2 : 1;
        }
    }
    for (ptrdiff_t k = 0; k < met.n; k++) {
        if (count[met.at[k]] > 1) *push(a, &kept) = met.at[k];
        count[met.at[k]] = 0;
    }
    sort(a, kept.at, kept.n, (ptrdiff_t)sizeof *kept.at, by_value, NULL);
    return kept;
}
