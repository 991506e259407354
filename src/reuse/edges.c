/* Lines in, their edges and origins out. First version: each page of a line hangs on the one that it shares most with,
 * and days decide who was first.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

static double coverage(const pair *p, int k, const tokens *t) {
    const tokens *of = &t[k ? p->b : p->a];
    return min_of(1.0, (double)p->all[k] / max_of(1, of->body));
}

typedef struct {
    const pair *p;
    double weight;
} link;
typedef vec(link) links;

static int by_weight(const void *x, const void *y, void *context) {
    (void)context;
    const link *a = x, *b = y;
    if (a->weight != b->weight) return a->weight < b->weight ? 1 : -1;
    return a->p->a != b->p->a ? a->p->a - b->p->a : a->p->b - b->p->b;
}

static int by_pages(const void *x, const void *y, void *context) {
    (void)context;
    const edge *a = x, *b = y;
    return a->to != b->to ? a->to - b->to : a->from - b->from;
}

static int32_t root_of(int32_t *up, int32_t i) {
    while (up[i] != i) i = up[i] = up[up[i]];
    return i;
}

static void draw(arena *a, const pair *p, const tokens *t, const docs *d, line *to) {
    int32_t x = d->at[p->a].article->published.day, y = d->at[p->b].article->published.day;
    bool dated = x != DAY_NONE && y != DAY_NONE && x != y;
    bool back = dated ? y < x : coverage(p, 0, t) > coverage(p, 1, t); /* b is the older */
    edge *e = push(a, &to->edges);
    *e = (edge){.from = back ? p->b : p->a, .to = back ? p->a : p->b, .coverage = coverage(p, back ? 0 : 1, t)};
    e->direction = dated ? EDGE_LIKELY : EDGE_UNKNOWN;
    e->basis = dated ? S("dates") : S("unknown");
}

static void origin(arena *a, const docs *d, line *to) {
    for (ptrdiff_t i = 0; i < to->pages.n; i++) {
        const article *x = d->at[to->pages.at[i]].article;
        if (!x->agency.name.n || to->agency.n) continue;
        to->agency = x->agency.name;
        to->basis = str_format(a, "credited by p%d", to->pages.at[i] + 1);
    }
    if (to->pages.n == 1 && !to->agency.n) to->origin = to->pages.at[0];
}

void edges_draw(arena *a, arena *scratch, const pairs *all, const tokens *t, const docs *d, reuse *to) {
    links found = {0};
    int32_t *up = new (scratch, int32_t, d->n);
    for (int32_t i = 0; i < d->n; i++) up[i] = i;
    for (ptrdiff_t k = 0; k < all->n; k++) {
        const pair *p = &all->at[k];
        if (to->line_of[p->a] != to->line_of[p->b]) continue;
        *push(scratch, &found) = (link){p, coverage(p, 0, t) + coverage(p, 1, t)};
    }
    sort(scratch, found.at, found.n, (ptrdiff_t)sizeof *found.at, by_weight, NULL);
    for (ptrdiff_t k = 0; k < found.n; k++) {
        const pair *p = found.at[k].p;
        int32_t x = root_of(up, p->a), y = root_of(up, p->b);
        if (x == y) continue;
        up[x] = y;
        draw(a, p, t, d, &to->lines.at[to->line_of[p->a]]);
    }
    for (ptrdiff_t k = 0; k < to->lines.n; k++) {
        line *l = &to->lines.at[k];
        origin(a, d, l);
        sort(scratch, l->edges.at, l->edges.n, (ptrdiff_t)sizeof *l->edges.at, by_pages, NULL);
    }
}
