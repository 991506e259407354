/* Pages with their features in, pairs of pages that are alike out. A feature weighs (1 + ln count) times its rarity,
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
    const docs *d;
    const features *f;
    uint32_t mask;        /* key & mask: the bucket of a feature */
    int32_t *first;       /* bucket -> its postings; one more at the end */
    posting *postings;    /* by bucket, then page */
    hand *hands;
    share *shares;
} job;

/* ------------------------------------------------------------------ weights */
static double rarity_of(const feature *f, double on, double n) {
    return log((BACKGROUND_PAGES + n) / (BACKGROUND_PAGES * exp(-f->rarity / 16.0) + on));
}

static void weigh(features *f, const int32_t *on, uint32_t mask, double n) {
    double length[FEATURE_KINDS] = {0};
    for (ptrdiff_t k = 0; k < f->n; k++) {
        feature *x = &f->at[k];
        double w = (1 + log(x->count)) * max_of(0.0, rarity_of(x, on[x->key & mask], n));
        x->weight = (float)w;
        length[x->kind] += w * w;
    }
    for (ptrdiff_t k = 0; k < f->n; k++)
        if (length[f->at[k].kind] > 0)
            f->at[k].weight = (float)(f->at[k].weight / sqrt(length[f->at[k].kind] * FEATURE_KINDS));
}

/* ------------------------------------------------------------------ the index */
static void index_pages(arena *scratch, job *j, features *f, ptrdiff_t n) {
    ptrdiff_t all = 0;
    for (ptrdiff_t i = 0; i < n; i++) all += f[i].n;
    j->mask = 1023;
    while ((ptrdiff_t)j->mask < 2 * all && j->mask < (1u << 25) - 1) j->mask = j->mask * 2 + 1;
    int32_t *on = new (scratch, int32_t, (ptrdiff_t)j->mask + 2), sum = 0;
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t k = 0; k < f[i].n; k++) on[f[i].at[k].key & j->mask]++;
    for (ptrdiff_t i = 0; i < n; i++) weigh(&f[i], on, j->mask, (double)n);
    for (ptrdiff_t b = 0; b <= (ptrdiff_t)j->mask; b++) {
        int32_t here = on[b] > 1 ? on[b] : 0; /* a feature of one page joins nothing */
        on[b] = here ? sum : -1;
        sum += here;
    }
    j->postings = new (scratch, posting, sum);
    j->first = on;
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t k = 0; k < f[i].n; k++) {
            int32_t *at = &on[f[i].at[k].key & j->mask];
            if (*at >= 0) j->postings[(*at)++] = (posting){(int32_t)i, f[i].at[k].weight};
        }
    /* each now points at its end; -1 stays: shift back */
    int32_t start = 0;
    for (ptrdiff_t b = 0; b <= (ptrdiff_t)j->mask; b++) {
        int32_t end = on[b] < 0 ? start : on[b];
        on[b] = start;
        start = end;
    }
    on[j->mask + 1] = start;
}

/* ------------------------------------------------------------------ neighbours */
static double closeness(const doc *x, const doc *y) {
    int32_t a = x->article->published.day, b = y->article->published.day;
    if (a == DAY_NONE || b == DAY_NONE) return 1;
    double apart = (double)a - b;
    return exp(-apart * apart / (2 * STORY_DAYS * STORY_DAYS));
}

static bool frequent(const job *j, const feature *f) {
    uint32_t b = f->key & j->mask;
    return j->first[b + 1] - j->first[b] > FREQUENT_PAGES;
}

/* What the features that find no neighbours add to the likeness of two pages. */
static double frequent_likeness(const job *j, const ints *mine, const features *x, const features *y) {
    double sum = 0;
    ptrdiff_t at = 0;
    for (ptrdiff_t k = 0; k < mine->n; k++) {
        const feature *f = &x->at[mine->at[k]];
        while (at < y->n && y->at[at].key < f->key) at++;
        if (at < y->n && y->at[at].key == f->key) sum += (double)f->weight * y->at[at].weight;
    }
    (void)j;
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
static ints meet(const job *j, hand *h, ptrdiff_t i, ints *common) {
    ints met = {0};
    const features *f = &j->f[i];
    for (ptrdiff_t k = 0; k < f->n; k++) {
        uint32_t b = f->at[k].key & j->mask;
        int32_t lo = j->first[b], hi = j->first[b + 1], end = hi;
        if (frequent(j, &f->at[k])) {
            *push(&h->scratch, common) = (int32_t)k;
            continue;
        }
        while (lo < hi) {
            int32_t mid = lo + (hi - lo) / 2;
            if (j->postings[mid].page <= i) lo = mid + 1;
            else hi = mid;
        }
        for (; lo < end; lo++) {
            const posting *p = &j->postings[lo];
            if (h->sum[p->page] == 0) *push(&h->scratch, &met) = p->page;
            h->sum[p->page] += (double)f->at[k].weight * p->weight;
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
    ints common = {0};
    ints met = meet(j, h, i, &common);
    nears mine = {0};
    for (ptrdiff_t k = 0; k < met.n; k++) {
        int32_t b = met.at[k];
        double like = h->sum[b];
        h->sum[b] = 0;
        if (like < NEAR_LEAST) continue;
        like += frequent_likeness(j, &common, &j->f[i], &j->f[b]);
        like *= closeness(&j->d->at[i], &j->d->at[b]);
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
