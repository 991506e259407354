/* A line of text as a tree: each page under the page it follows most, the rest under the origin.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

typedef struct {
    const account *x;
    const line *l;
    int32_t *parent; /* by position in l->pages: a position, or -1 for the root */
    const edge **by;
} tree;

static int32_t position(const line *l, int32_t of) {
    ptrdiff_t lo = 0, hi = l->pages.n;
    while (lo < hi) {
        ptrdiff_t mid = (lo + hi) / 2;
        if (l->pages.at[mid] < of) lo = mid + 1;
        else hi = mid;
    }
    return lo < l->pages.n && l->pages.at[lo] == of ? (int32_t)lo : -1;
}

static bool above(const tree *t, int32_t a, int32_t b) {
    for (; b >= 0; b = t->parent[b])
        if (a == b) return true;
    return false;
}

/* A known direction before an unknown one, then what covers more. */
static bool is_better(const edge *a, const edge *b) {
    if (!b) return true;
    if ((a->direction == EDGE_UNKNOWN) != (b->direction == EDGE_UNKNOWN)) return b->direction == EDGE_UNKNOWN;
    return a->coverage > b->coverage;
}

static void hang(tree *t) {
    for (ptrdiff_t i = 0; i < t->l->edges.n; i++) {
        const edge *e = &t->l->edges.at[i];
        int32_t from = position(t->l, e->from), to = position(t->l, e->to);
        if (e->kind != EDGE_COPIES || from < 0 || to < 0 || e->to == t->l->origin || !is_better(e, t->by[to])) continue;
        int32_t was = t->parent[to];
        t->parent[to] = -1;
        if (above(t, to, from)) { /* a ring: keep what stood */
            t->parent[to] = was;
            continue;
        }
        t->parent[to] = from;
        t->by[to] = e;
    }
}

static int32_t day_of_page(const tree *t, int32_t k) { return t->x->articles.at[t->l->pages.at[k]].published.day; }

static int by_day(const void *a, const void *b, void *context) {
    const tree *t = context;
    int32_t i = *(const int32_t *)a, k = *(const int32_t *)b;
    int32_t x = day_of_page(t, i), y = day_of_page(t, k);
    return x != y ? (x > y) - (x < y) : i - k;
}

/* Positions by parent, then by day: the children of each stand together. */
static int by_parent(const void *a, const void *b, void *context) {
    const tree *t = context;
    int32_t i = *(const int32_t *)a, k = *(const int32_t *)b;
    return t->parent[i] != t->parent[k] ? t->parent[i] - t->parent[k] : by_day(a, b, context);
}

typedef struct {
    int32_t position, under;
    bool last;
} step;
typedef vec(step) steps;

/* Pushes the children of `of` (-1: pages without a parent), the last of them first. */
static void push_children(arena *a, const tree *t, const int32_t *order, int32_t of, int32_t under, steps *to) {
    int32_t n = (int32_t)t->l->pages.n, lo = 0, hi = n;
    while (lo < hi) {
        int32_t mid = (lo + hi) / 2;
        if (t->parent[order[mid]] < of) lo = mid + 1;
        else hi = mid;
    }
    int32_t end = lo;
    while (end < n && t->parent[order[end]] == of) end++;
    for (int32_t i = end - 1; i >= lo; i--) *push(a, to) = (step){order[i], under, i + 1 == end};
}

static void grow(arena *a, const tree *t, int32_t root, branches *to) {
    int32_t *order = new(a, int32_t, t->l->pages.n);
    for (int32_t i = 0; i < (int32_t)t->l->pages.n; i++) order[i] = i;
    sort(a, order, t->l->pages.n, (ptrdiff_t)sizeof *order, by_parent, (void *)(uintptr_t)t);
    steps todo = {0};
    push_children(a, t, order, -1, root, &todo);
    while (todo.n) {
        step s = todo.at[--todo.n];
        int32_t at = (int32_t)to->n, depth = s.under < 0 ? 0 : to->at[s.under].depth + 1;
        *push(a, to) = (branch){t->l->pages.at[s.position], s.under, depth, s.last, t->by[s.position]};
        push_children(a, t, order, s.position, at, &todo);
    }
}

branches lineage_of(arena *a, const account *x, const line *l) {
    branches to = {0};
    tree t = {x, l, new(a, int32_t, l->pages.n), new(a, const edge *, l->pages.n)};
    for (ptrdiff_t i = 0; i < l->pages.n; i++) t.parent[i] = -1;
    hang(&t);
    int32_t roots = 0, origin = l->origin < 0 ? -1 : position(l, l->origin);
    for (int32_t i = 0; i < (int32_t)l->pages.n; i++) {
        if (origin >= 0 && i != origin && t.parent[i] < 0) t.parent[i] = origin;
        roots += t.parent[i] < 0;
    }
    bool lost = origin < 0 && (l->agency.n || roots > 1);
    if (lost) *push(a, &to) = (branch){-1, -1, 0, true, NULL};
    grow(a, &t, lost ? 0 : -1, &to);
    return to;
}

str lineage_agency(arena *a, str agency) {
    return str_eq_ci(agency, S("agencies")) ? S("agency text") : cat(a, agency, S(" text"));
}

str lineage_origin(arena *a, const line *l) {
    if (!l->agency.n) return S("a source that is not in the pile");
    return cat(a, lineage_agency(a, l->agency), S(", not in the pile"));
}

static str share_of(const view *v, const edge *e) {
    return str_format(v->scratch, "%d%% of its words", (int)(e->coverage * 100 + 0.5));
}

static bool has_basis(const edge *e) { return e->basis.n && !str_eq(e->basis, S("unknown")); }

/* Of a basis such as "dates: 14 May before 15 May" the word before the colon. */
str lineage_edge(const view *v, const edge *e) {
    ptrdiff_t colon = str_find(e->basis, S(":"), 0);
    str basis = view_basis(v, colon < 0 ? e->basis : str_cut(e->basis, 0, colon));
    if (e->direction == EDGE_UNKNOWN) return cat(v->scratch, share_of(v, e), S(" in shared passages; direction unknown"));
    str how = e->direction == EDGE_LIKELY ? S(", likely copied") : S(", copied");
    return has_basis(e) ? cat(v->scratch, share_of(v, e), how, S(" ("), basis, S(")"))
                        : cat(v->scratch, share_of(v, e), how);
}

str lineage_edge_whole(const view *v, const edge *e) {
    str from = v->label[e->from],
        basis = has_basis(e) ? cat(v->scratch, S(" ("), view_basis(v, e->basis), S(")")) : (str){0};
    if (e->direction == EDGE_UNKNOWN)
        return cat(v->scratch, share_of(v, e), S(" in passages shared with "), from, S("; who copied is unknown"));
    return cat(v->scratch, share_of(v, e), e->direction == EDGE_LIKELY ? S(" likely copied from ") : S(" copied from "),
               from, basis);
}
