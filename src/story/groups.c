/* Pages that are alike in, groups out: average link (UPGMA) over the likenesses that are known, the others counting as
 * none. Lines of text start as one. A heap of pairs of groups, the likest first; a pair whose groups have changed since
 * is skipped. n pages with k neighbours each cost about n k log n.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

typedef struct {
    int32_t other;
    double sum;           /* of the likenesses known between the two groups' pages */
} tie;

typedef struct {
    vec(tie) ties;        /* their `other` may have been joined to another group since */
    int32_t size, version;
    int32_t up;           /* the group it was joined to; itself where it stands */
} group;

typedef struct {
    double likeness;
    int32_t a, b, version_a, version_b;
} candidate;

typedef struct {
    arena *scratch;
    group *at;
    vec(candidate) heap;
} grouping;

static int32_t root_of(group *g, int32_t i) {
    while (g[i].up != i) i = g[i].up = g[g[i].up].up;
    return i;
}

/* ------------------------------------------------------------------ the heap: likest first, then first pages */
static bool before(const candidate *x, const candidate *y) {
    if (x->likeness != y->likeness) return x->likeness > y->likeness;
    return x->a != y->a ? x->a < y->a : x->b < y->b;
}

static void offer(grouping *g, candidate c) {
    if (c.likeness < STORY_LINK) return;
    push(g->scratch, &g->heap);
    ptrdiff_t i = g->heap.n - 1;
    for (; i > 0 && before(&c, &g->heap.at[(i - 1) / 2]); i = (i - 1) / 2) g->heap.at[i] = g->heap.at[(i - 1) / 2];
    g->heap.at[i] = c;
}

static candidate take(grouping *g) {
    candidate top = g->heap.at[0], last = g->heap.at[--g->heap.n];
    ptrdiff_t i = 0;
    for (ptrdiff_t k; (k = 2 * i + 1) < g->heap.n; i = k) {
        if (k + 1 < g->heap.n && before(&g->heap.at[k + 1], &g->heap.at[k])) k++;
        if (!before(&g->heap.at[k], &last)) break;
        g->heap.at[i] = g->heap.at[k];
    }
    g->heap.at[i] = last;
    return top;
}

/* ------------------------------------------------------------------ ties */
static int by_other(const void *x, const void *y, void *context) {
    (void)context;
    const tie *a = x, *b = y;
    return (a->other > b->other) - (a->other < b->other);
}

/* Brings a group's ties up to date: by the groups that stand now, each once, none to itself. */
static void settle(grouping *g, int32_t i) {
    group *x = &g->at[i];
    ptrdiff_t n = 0;
    for (ptrdiff_t k = 0; k < x->ties.n; k++) x->ties.at[k].other = root_of(g->at, x->ties.at[k].other);
    sort(g->scratch, x->ties.at, x->ties.n, (ptrdiff_t)sizeof *x->ties.at, by_other, NULL);
    for (ptrdiff_t k = 0; k < x->ties.n; k++) {
        tie t = x->ties.at[k];
        if (t.other == i) continue;
        if (n && x->ties.at[n - 1].other == t.other) x->ties.at[n - 1].sum += t.sum;
        else x->ties.at[n++] = t;
    }
    x->ties.n = n;
}

/* A page keeps NEAR_MAX neighbours, so in very large groups no more can be known than that. */
static void offer_tie(grouping *g, int32_t i, const tie *t) {
    int32_t a = min_of(i, t->other), b = max_of(i, t->other);
    double x = g->at[a].size, y = g->at[b].size;
    double pairs_known = min_of(x * y, NEAR_MAX * min_of(x, y));
    offer(g, (candidate){t->sum / pairs_known, a, b, g->at[a].version, g->at[b].version});
}

static void unite(grouping *g, int32_t a, int32_t b) {
    group *x = &g->at[a], *y = &g->at[b];
    y->up = a;
    x->size += y->size;
    x->version++;
    for (ptrdiff_t k = 0; k < y->ties.n; k++) *push(g->scratch, &x->ties) = y->ties.at[k];
    settle(g, a);
}

int32_t *group_pages(arena *scratch, const nears *n, const reuse *r, ptrdiff_t pages_n) {
    grouping g = {.scratch = scratch, .at = new (scratch, group, pages_n)};
    for (int32_t i = 0; i < pages_n; i++) {
        int32_t first = r->lines.at[r->line_of[i]].pages.at[0];
        g.at[i].up = first;
        g.at[first].size++;
    }
    for (ptrdiff_t k = 0; k < n->n; k++) {
        int32_t a = g.at[n->at[k].a].up, b = g.at[n->at[k].b].up;
        if (a == b) continue;
        *push(scratch, &g.at[a].ties) = (tie){b, n->at[k].likeness};
        *push(scratch, &g.at[b].ties) = (tie){a, n->at[k].likeness};
    }
    for (int32_t i = 0; i < pages_n; i++) settle(&g, i);
    for (int32_t i = 0; i < pages_n; i++)
        for (ptrdiff_t k = 0; k < g.at[i].ties.n; k++)
            if (g.at[i].ties.at[k].other > i) offer_tie(&g, i, &g.at[i].ties.at[k]);
    while (g.heap.n) {
        candidate c = take(&g);
        if (g.at[c.a].up != c.a || g.at[c.b].up != c.b) continue;
        if (g.at[c.a].version != c.version_a || g.at[c.b].version != c.version_b) continue;
        unite(&g, c.a, c.b);
        for (ptrdiff_t k = 0; k < g.at[c.a].ties.n; k++) offer_tie(&g, c.a, &g.at[c.a].ties.at[k]);
    }
    int32_t *of = new (scratch, int32_t, pages_n);
    for (int32_t i = 0; i < pages_n; i++) of[i] = root_of(g.at, i);
    return of;
}
