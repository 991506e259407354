/* Pages with their features in, pairs of pages that are alike out. A feature weighs the root of (1 + ln count) times its rarity,
 * which joins what English at large says of it and what this pile says, so that a pile of three pages weighs words as
 * well as one of thousands. Neighbours are found over an inverted index; features on very many pages find none, but
 * count. The cost is the sum over features of the squares of their pages, capped by FREQUENT_PAGES: linear in a pile of
 * many stories.
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "base/limits.h"
#include "parts.h"

typedef struct {
    int32_t page;
    float weight;
} posting;

typedef struct {
    arena results, scratch;
    nears found;
    double *sum;          /* one a page */
    bool failed;
} hand;

typedef struct {
    int32_t worker, first, n;
} share;

typedef struct {
    uint32_t key;
    float weight;
} common;                 /* a feature on too many pages to find neighbours by */

typedef struct {
    common *at;           /* by key */
    ptrdiff_t n;
    double length;
} commons;

typedef struct {
    const docs *d;
    const features *f;
    posting *postings;    /* by key, then page */
    commons *common;      /* one a page */
    hand *hands;
    share *shares;
} job;

/* ------------------------------------------------------------------ weights */
static double rarity_of(const feature *f, double on, double n) {
    return log((BACKGROUND_PAGES + n) / (BACKGROUND_PAGES * exp(-f->rarity / 16.0) + on));
}

/* One vector of all kinds: where each kind had its third, the few pairs of a short page weighed as much as all its words. */
static void weigh(features *f, double n) {
    static const double share_of[FEATURE_KINDS] = {[FEATURE_WORD] = 1, [FEATURE_PAIR] = PAIR_SHARE, [FEATURE_NAME] = NAME_SHARE};
    double length = 0;
    for (ptrdiff_t k = 0; k < f->n; k++) {
        feature *x = &f->at[k];
        x->weight *= (float)(share_of[x->kind] * max_of(0.0, rarity_of(x, x->count + 1.0, n)));
        length += (double)x->weight * (double)x->weight;
    }
    for (ptrdiff_t k = 0; k < f->n && length > 0; k++) f->at[k].weight /= (float)sqrt(length);
}

/* ------------------------------------------------------------------ the index */
typedef struct {
    uint64_t *at;         /* key << 32 | page, ascending */
    ptrdiff_t n;
} places;

/* Features of several pages. A table of counts by hash leaves out most of those that stand on one page only, which are
 * most of all, before anything is sorted. */
static places gather_places(arena *scratch, const features *f, ptrdiff_t n) {
    ptrdiff_t all = 0, kept = 0;
    uint32_t mask = 1023;
    for (ptrdiff_t i = 0; i < n; i++) all += f[i].n;
    while ((ptrdiff_t)mask < all && mask < (1u << 26) - 1) mask = mask * 2 + 1;
    uint8_t *on = new (scratch, uint8_t, (ptrdiff_t)mask + 1); /* 0, 1, or more */
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t k = 0; k < f[i].n; k++) {
            uint8_t *c = &on[f[i].at[k].key & mask];
            *c = (uint8_t)min_of(*c + 1, 2);
        }
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t k = 0; k < f[i].n; k++) kept += on[f[i].at[k].key & mask] > 1;
    places p = {.at = new (scratch, uint64_t, kept)};
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t k = 0; k < f[i].n; k++) {
            uint32_t key = f[i].at[k].key;
            if (on[key & mask] > 1) p.at[p.n++] = (uint64_t)key << 32 | (uint64_t)i;
        }
    sort_keys(scratch, p.at, p.n);
    return p;
}

/* The feature of a place. Places ascend by key, and so do a page's features: `cursor` never goes back. */
static feature *feature_at(features *f, ptrdiff_t *cursor, uint64_t place_of) {
    ptrdiff_t i = (ptrdiff_t)(uint32_t)place_of;
    while (f[i].at[cursor[i]].key < place_of >> 32) cursor[i]++;
    return &f[i].at[cursor[i]];
}

static commons commons_of(arena *scratch, const features *f) {
    commons c = {0};
    for (ptrdiff_t k = 0; k < f->n; k++) c.n += f->at[k].count >= FREQUENT_PAGES;
    c.at = new (scratch, common, c.n);
    c.n = 0;
    for (ptrdiff_t k = 0; k < f->n; k++) {
        const feature *x = &f->at[k];
        if (x->count < FREQUENT_PAGES) continue;
        c.at[c.n++] = (common){x->key, x->weight};
        c.length += (double)x->weight * (double)x->weight;
    }
    c.length = sqrt(c.length);
    return c;
}

static void index_pages(arena *scratch, job *j, features *f, ptrdiff_t n) {
    places p = gather_places(scratch, f, n);
    ptrdiff_t *cursor = new (scratch, ptrdiff_t, n);
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t k = 0; k < f[i].n; k++) {
            feature *x = &f[i].at[k];
            x->weight = (float)sqrt(1 + log(x->count));
            x->count = 0; /* from here on: other pages */
        }
    for (ptrdiff_t from = 0, to; from < p.n; from = to) {
        for (to = from; to < p.n && p.at[to] >> 32 == p.at[from] >> 32;) to++;
        for (ptrdiff_t k = from; k < to; k++) {
            feature *x = feature_at(f, cursor, p.at[k]);
            x->count = (uint16_t)min_of(to - from - 1, UINT16_MAX);
            x->postings = (int32_t)from;
        }
    }
    for (ptrdiff_t i = 0; i < n; i++) weigh(&f[i], (double)n);
    j->common = new (scratch, commons, n);
    for (ptrdiff_t i = 0; i < n; i++) j->common[i] = commons_of(scratch, &f[i]);
    j->postings = new (scratch, posting, p.n);
    memset(cursor, 0, (size_t)n * sizeof *cursor);
    for (ptrdiff_t k = 0; k < p.n; k++) {
        feature *x = feature_at(f, cursor, p.at[k]);
        ptrdiff_t later = x->postings + x->count - k;
        j->postings[k] = (posting){(int32_t)(uint32_t)p.at[k], x->weight};
        x->postings = (int32_t)k + 1; /* from here on: of later pages */
        x->count = x->count < FREQUENT_PAGES ? (uint16_t)later : 0;
    }
}

/* ------------------------------------------------------------------ neighbours */
static double closeness(const doc *x, const doc *y) {
    int32_t a = x->article->published.day, b = y->article->published.day;
    if (a == DAY_NONE || b == DAY_NONE) return 1;
    double apart = (double)a - b;
    return exp(-apart * apart / (2 * STORY_DAYS * STORY_DAYS));
}

/* What the features that find no neighbours add to the likeness of two pages: at most the product of their lengths. */
static double common_likeness(const commons *x, const commons *y) {
    double sum = 0;
    ptrdiff_t at = 0;
    for (ptrdiff_t k = 0; k < x->n; k++) {
        while (at < y->n && y->at[at].key < x->at[k].key) at++;
        if (at < y->n && y->at[at].key == x->at[k].key) sum += (double)x->at[k].weight * (double)y->at[at].weight;
    }
    return sum;
}

static int by_likeness(const void *x, const void *y, void *context) {
    (void)context;
    const near *a = x, *b = y;
    if (a->likeness != b->likeness) return a->likeness < b->likeness ? 1 : -1;
    return (a->b > b->b) - (a->b < b->b);
}

static int by_page(const void *x, const void *y, void *context) {
    (void)context;
    const near *a = x, *b = y;
    return (a->b > b->b) - (a->b < b->b);
}

/* Sums up, page by page, what the features of page i share with later pages; lists those pages. */
static ints meet(const job *j, hand *h, ptrdiff_t i) {
    ints met = {0};
    const features *f = &j->f[i];
    for (ptrdiff_t k = 0; k < f->n; k++) {
        const feature *x = &f->at[k];
        const posting *p = &j->postings[x->postings], *end = p + x->count;
        for (; p < end; p++) {
            if (h->sum[p->page] == 0) *push(&h->scratch, &met) = p->page;
            h->sum[p->page] += (double)x->weight * (double)p->weight;
        }
    }
    return met;
}

static void near_page(void *user, ptrdiff_t i, int worker) {
    job *j = user;
    hand *h = &j->hands[worker];
    jmp_buf oom;
    if (h->failed) return;
    h->results.oom = h->scratch.oom = &oom;
    if (setjmp(oom)) {
        h->failed = true;
        return;
    }
    arena_at before = arena_mark(&h->scratch);
    ints met = meet(j, h, i);
    nears mine = {0};
    for (ptrdiff_t k = 0; k < met.n; k++) {
        int32_t b = met.at[k];
        double like = h->sum[b];
        h->sum[b] = 0;
        if (like < NEAR_LEAST) continue;
        double close = closeness(&j->d->at[i], &j->d->at[b]), most = j->common[i].length * j->common[b].length;
        if ((like + most) * close < NEAR_LEAST * (1 - ROUNDING)) continue;
        like = (like + common_likeness(&j->common[i], &j->common[b])) * close;
        if (like >= NEAR_LEAST) *push(&h->scratch, &mine) = (near){(int32_t)i, b, like};
    }
    if (mine.n > NEAR_MAX) {
        sort(&h->scratch, mine.at, mine.n, (ptrdiff_t)sizeof *mine.at, by_likeness, NULL);
        mine.n = NEAR_MAX;
    }
    sort(&h->scratch, mine.at, mine.n, (ptrdiff_t)sizeof *mine.at, by_page, NULL);
    j->shares[i] = (share){worker, (int32_t)h->found.n, (int32_t)mine.n};
    for (ptrdiff_t k = 0; k < mine.n; k++) *push(&h->results, &h->found) = mine.at[k];
    arena_rewind(&h->scratch, before);
}

nears near_pages(arena *a, arena *scratch, int threads, const docs *d, features *f) {
    threads = max_of(1, min_of(threads, THREADS_MAX));
    job j = {.d = d, .f = f};
    nears all = {0};
    index_pages(scratch, &j, f, d->n);
    j.shares = new (scratch, share, d->n);
    j.hands = new (scratch, hand, threads);
    for (int i = 0; i < threads; i++) j.hands[i].sum = new (scratch, double, d->n);
    parallel(threads, d->n, near_page, &j);
    bool failed = false;
    for (int i = 0; i < threads; i++) failed |= j.hands[i].failed;
    for (ptrdiff_t i = 0; i < d->n && !failed; i++)
        for (int32_t k = 0; k < j.shares[i].n; k++)
            *push(a, &all) = j.hands[j.shares[i].worker].found.at[j.shares[i].first + k];
    for (int i = 0; i < threads; i++) {
        arena_free(&j.hands[i].results);
        arena_free(&j.hands[i].scratch);
    }
    if (failed) {
        check(a->oom);
        longjmp(*a->oom, 1);
    }
    return all;
}
