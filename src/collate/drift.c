/* Drift: what the rewriting of a line of text changed.
 *
 * Within a line the pages carry one text, so where two of their statements are one claim, every difference is the work of
 * a rewriter. Each page is held against the line's source: the page of origin, or the fullest. Three things are looked
 * at: the differences of grouped statements, figures of one value that now count something else or have lost who gives
 * them, and statements that were left out between others that were kept.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

typedef struct {
    const scene *x;
    const units *u;
    const int32_t *group;
    int32_t story, line, page, against;
    arena *a;
    drifts *to;
} rewrite;

static drift *note(rewrite *r, const char *what, uint32_t differs, span at, span from) {
    drift *d = push(r->a, r->to);
    *d = (drift){.story = r->story, .line = r->line, .page = r->page, .against = r->against, .what = what, .differs = differs};
    if (!span_empty(at)) *push(r->a, &d->at) = at;
    if (!span_empty(from)) *push(r->a, &d->from) = from;
    return d;
}

/* Index of the first unit of a page or of a later one; units stand by page. */
static ptrdiff_t first_of(const units *u, int32_t at_page) {
    ptrdiff_t lo = 0, hi = u->n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (u->at[mid].page < at_page) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* ------------------------------------------------------------------ statements of one claim */
static void compare_statements(rewrite *r, arena *scratch) {
    for (ptrdiff_t i = first_of(r->u, r->against); i < first_of(r->u, r->against + 1); i++)
        for (ptrdiff_t j = first_of(r->u, r->page); j < first_of(r->u, r->page + 1); j++) {
            const unit *base = &r->u->at[i], *other = &r->u->at[j];
            if (r->group[i] != r->group[j]) continue;
            difference d = unit_compare(scratch, r->x, base, other);
            if (!d.material || !d.what) continue;
            note(r, d.what, d.differs, span_empty(d.here) ? other->at : d.here, span_empty(d.there) ? base->at : d.there);
        }
}

/* ------------------------------------------------------------------ figures of one value */
static const figure *same_value(const page_claims *c, const figure *f, int *found) {
    const figure *hit = NULL;
    for (ptrdiff_t i = 0; i < c->figures.n; i++) {
        const figure *g = &c->figures.at[i];
        if (!g->has_value || g->low != f->low || g->high != f->high || !str_eq_ci(g->unit, f->unit)) continue;
        hit = g;
        ++*found;
    }
    return hit;
}

static bool noted(const rewrite *r, ptrdiff_t since, span at) {
    for (ptrdiff_t i = since; i < r->to->n; i++)
        for (ptrdiff_t k = 0; k < r->to->at[i].at.n; k++)
            if (span_meets(r->to->at[i].at.at[k], at)) return true;
    return false;
}

static void compare_values(rewrite *r, ptrdiff_t since) {
    const page_claims *a = &r->x->claims->at[r->against], *b = &r->x->claims->at[r->page];
    for (ptrdiff_t i = 0; i < a->figures.n; i++) {
        const figure *f = &a->figures.at[i];
        int here = 0, there = 0;
        if (!f->has_value || f->low < 2) continue;
        const figure *g = same_value(b, f, &there);
        same_value(a, f, &here);
        if (!g || here != 1 || there != 1 || noted(r, since, g->at)) continue;
        if (f->speaker >= 0 && g->speaker < 0) note(r, "source lost", DIFFERS_ATTRIBUTION, g->at, f->at);
        if (f->bound != g->bound && f->bound > BOUND_ABOUT + (g->bound > BOUND_ABOUT ? 0 : -1) && f->bound != BOUND_ABOUT)
            note(r, "bound", DIFFERS_BOUND, g->at, f->at);
    }
}

/* ------------------------------------------------------------------ left out */
static void left_out(rewrite *r, arena *scratch) {
    ptrdiff_t from = first_of(r->u, r->against), end = first_of(r->u, r->against + 1);
    ptrdiff_t last = from; /* after the last statement of the source that the page keeps */
    bool *kept = new (scratch, bool, end - from);
    for (ptrdiff_t i = from; i < end; i++)
        for (ptrdiff_t j = first_of(r->u, r->page); j < first_of(r->u, r->page + 1); j++)
            if (r->group[i] == r->group[j]) kept[i - from] = true, last = i;
    for (ptrdiff_t i = from; i < last; i++)
        if (!kept[i - from] && r->u->at[i].total >= LEFT_OUT_LEAST)
            note(r, "left out", DIFFERS_SCOPE, (span){0}, r->u->at[i].at);
}

static int32_t source_of(const scene *x, const line *l) {
    if (l->origin >= 0) return l->origin;
    int32_t best = l->pages.at[0];
    for (ptrdiff_t i = 1; i < l->pages.n; i++)
        if (x->docs->at[l->pages.at[i]].words.n > x->docs->at[best].words.n) best = l->pages.at[i];
    return best;
}

void drift_find(arena *a, arena *scratch, const scene *x, int32_t story_index, const units *u, const int32_t *group,
                drifts *to) {
    const ints *lines_of = &x->stories->stories.at[story_index].lines;
    for (ptrdiff_t i = 0; i < lines_of->n; i++) {
        const line *l = &x->reuse->lines.at[lines_of->at[i]];
        for (ptrdiff_t p = 0; p < l->pages.n; p++) {
            rewrite r = {x, u, group, story_index, lines_of->at[i], l->pages.at[p], source_of(x, l), a, to};
            if (r.page == r.against) continue;
            ptrdiff_t since = to->n;
            compare_statements(&r, scratch);
            compare_values(&r, since);
            left_out(&r, scratch);
        }
    }
}
