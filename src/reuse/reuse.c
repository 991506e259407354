/* Documents in; passages, lines of text, their origins and edges out.
 *
 * Seeds say which pages may share text (seeds.c); each such pair is aligned (align.c) and, where its passages leave it
 * open, compared sentence by sentence (follow.c); pairs make lines (lines.c), and lines get edges (edges.c). Pages are
 * handed out to threads; a pair's findings depend on its two pages alone. Near-linear in the number of words.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "parts.h"

typedef struct {
    arena results, scratch;
    pairs pairs;
    passages passages;
    int32_t *count;      /* one a page, for seeds_partners */
    bool failed;
} hand;

typedef struct {
    int32_t worker, first, n; /* pairs of a page: those of its worker, [first, first + n) */
} share;

typedef struct {
    const docs *d;
    const tokens *t;
    const seeds *seeds;
    hand *hands;
    share *shares;
} job;

static void compare_page(void *user, ptrdiff_t i, int worker) {
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
    ints others = seeds_partners(&h->scratch, j->seeds, (int32_t)i, h->count);
    page_index x = {0};
    if (others.n) x = page_index_of(&h->scratch, &j->t[i]);
    j->shares[i] = (share){worker, (int32_t)h->pairs.n, 0};
    for (ptrdiff_t k = 0; k < others.n; k++) {
        arena_at between = arena_mark(&h->scratch);
        pair p = {.a = (int32_t)i, .b = others.at[k]};
        align_pages(&h->results, &h->scratch, &x, &j->t[p.b], j->d, &p, &h->passages);
        if (p.n) {
            if (!pair_is_one_line(&p, j->t)) follow_pages(&h->scratch, &j->t[p.a], &j->t[p.b], j->d, &p);
            *push(&h->results, &h->pairs) = p;
            j->shares[i].n++;
        }
        arena_rewind(&h->scratch, between);
    }
    arena_rewind(&h->scratch, before);
}

/* Pairs and passages in the order of pages, whoever found them. */
static void gather(arena *a, arena *scratch, const job *j, pairs *all, passages *to) {
    for (ptrdiff_t i = 0; i < j->d->n; i++) {
        const share *s = &j->shares[i];
        const hand *h = &j->hands[s->worker];
        for (int32_t k = s->first; k < s->first + s->n; k++) {
            pair *p = push(scratch, all);
            *p = h->pairs.at[k];
            int32_t first = (int32_t)to->n;
            for (int32_t q = 0; q < p->n; q++) *push(a, to) = h->passages.at[p->first + q];
            p->first = first;
        }
    }
}

static bool compare_pages(arena *scratch, int threads, job *j) {
    threads = max_of(1, min_of(threads, THREADS_MAX));
    j->shares = new (scratch, share, j->d->n);
    j->hands = new (scratch, hand, threads);
    for (int i = 0; i < threads; i++) j->hands[i].count = new (scratch, int32_t, j->d->n);
    parallel(threads, j->d->n, compare_page, j);
    for (int i = 0; i < threads; i++)
        if (j->hands[i].failed) return false;
    return true;
}

void reuse_find(arena *a, arena *scratch, int threads, const docs *d, reuse *to) {
    arena_at before = arena_mark(scratch);
    job j = {.d = d, .t = tokens_read(scratch, scratch, d)};
    j.seeds = seeds_gather(scratch, a, j.t, d->n); /* what is temporary in it goes through `a` and back */
    bool ok = compare_pages(scratch, threads, &j);
    pairs all = {0};
    if (ok) gather(a, scratch, &j, &all, &to->passages);
    for (int i = 0; i < max_of(1, min_of(threads, THREADS_MAX)); i++) {
        arena_free(&j.hands[i].results);
        arena_free(&j.hands[i].scratch);
    }
    if (!ok) {
        check(a->oom);
        longjmp(*a->oom, 1);
    }
    lines_form(a, scratch, &all, j.t, d->n, to);
    edges_draw(a, scratch, &all, j.t, d, to);
    arena_rewind(scratch, before);
}
