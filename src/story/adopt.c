/* Lone pages in, pages of stories out. A reporter's account from the place shares few words with the news of the day, but its
 * names. A name belongs to a story where no page of another story has it; a page on its own that has two such names, one of
 * them on half of the story's lines of text, is of those days and about half as like it as a page that words alone would join,
 * is of that story. One sort of all rare names.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

typedef struct {
    int32_t pages, lines; /* of the story that begins with this page */
    int32_t from, to;     /* its days */
} extent;

typedef struct {
    int32_t owner;       /* -1: no story; -2: two */
    int32_t names, core; /* of it; so many of them half of its lines have */
} claimed;

static uint64_t *names_of(arena *scratch, const features *f, ptrdiff_t pages_n, ptrdiff_t *n) {
    ptrdiff_t all = 0;
    for (int turn = 0; turn < 2; turn++) {
        uint64_t *to = turn ? new_space(scratch, uint64_t, all) : NULL;
        *n = 0;
        for (ptrdiff_t i = 0; i < pages_n; i++)
            for (ptrdiff_t k = 0; k < f[i].n; k++) {
                const feature *x = &f[i].at[k];
                if (x->kind != FEATURE_NAME || x->rarity < CORE_RARITY * 16) continue;
                if (turn) to[*n] = (uint64_t)x->key << 32 | (uint64_t)i;
                ++*n;
            }
        all = *n;
        if (turn) {
            sort_keys(scratch, to, *n);
            return to;
        }
    }
    return NULL;
}

static extent *extents_of(arena *scratch, const docs *d, const reuse *r, const int32_t *first) {
    extent *to = new (scratch, extent, d->n);
    for (ptrdiff_t i = 0; i < d->n; i++) to[i].from = to[i].to = DAY_NONE;
    for (ptrdiff_t i = 0; i < d->n; i++) {
        extent *e = &to[first[i]];
        int32_t day = d->at[i].article->published.day;
        e->pages++;
        e->lines += r->lines.at[r->line_of[i]].pages.at[0] == i;
        if (day == DAY_NONE) continue;
        e->from = e->from == DAY_NONE ? day : min_of(e->from, day);
        e->to = e->to == DAY_NONE ? day : max_of(e->to, day);
    }
    return to;
}

/* The story that a name belongs to, by the pages that have it; -1: to none, or to two. *core: half of its lines have it. */
static int32_t story_of_name(const uint64_t *on, ptrdiff_t n, const reuse *r, const int32_t *first, const extent *of, bool *core) {
    int32_t found = -1, lines_n = 0;
    for (ptrdiff_t k = 0; k < n; k++) {
        int32_t i = (int32_t)(uint32_t)on[k];
        if (of[first[i]].lines < 2) continue; /* a lone page, or copies of one */
        if (found >= 0 && found != first[i]) return -1;
        found = first[i];
        lines_n += r->lines.at[r->line_of[i]].pages.at[0] == i;
    }
    *core = found >= 0 && lines_n >= 2 && 2 * lines_n >= of[found].lines;
    return found;
}

static bool days_fit(const doc *d, const extent *e) {
    int32_t day = d->article->published.day;
    return day == DAY_NONE || e->from == DAY_NONE || (day >= e->from - CORE_DAYS && day <= e->to + CORE_DAYS);
}

/* How like each page is to the story that claims it, summed over the story's pages. */
static double *likeness_to_owner(arena *scratch, const nears *n, const claimed *c, const int32_t *first, ptrdiff_t pages_n) {
    double *like = new (scratch, double, pages_n);
    for (ptrdiff_t k = 0; k < n->n; k++) {
        const near *x = &n->at[k];
        if (c[x->a].owner == first[x->b]) like[x->a] += x->likeness;
        if (c[x->b].owner == first[x->a]) like[x->b] += x->likeness;
    }
    return like;
}

void adopt_lone(arena *scratch, const docs *d, const features *f, const nears *near_all, const reuse *r, int32_t *first) {
    arena_at before = arena_mark(scratch);
    ptrdiff_t n;
    const uint64_t *names = names_of(scratch, f, d->n, &n);
    const extent *of = extents_of(scratch, d, r, first);
    claimed *c = new (scratch, claimed, d->n);
    for (ptrdiff_t i = 0; i < d->n; i++) c[i].owner = -1;
    for (ptrdiff_t from = 0, to; from < n; from = to) {
        for (to = from; to < n && names[to] >> 32 == names[from] >> 32;) to++;
        bool core;
        int32_t owner = story_of_name(names + from, to - from, r, first, of, &core);
        for (ptrdiff_t k = from; k < to && owner >= 0; k++) {
            claimed *x = &c[(uint32_t)names[k]];
            if (of[first[(uint32_t)names[k]]].pages > 1) continue;
            if (x->owner == -1) x->owner = owner;
            if (x->owner != owner) x->owner = -2;
            x->names++;
            x->core += core;
        }
    }
    const double *like = likeness_to_owner(scratch, near_all, c, first, d->n);
    for (int32_t i = 0; i < d->n; i++) {
        if (c[i].owner < 0 || !c[i].core || c[i].names < OWN_NAMES || !days_fit(&d->at[i], &of[c[i].owner])) continue;
        if (like[i] < CORE_LINK * of[c[i].owner].pages) continue;
        int32_t group = min_of(first[c[i].owner], i), old = first[c[i].owner];
        for (ptrdiff_t k = 0; k < d->n && group != old; k++)
            if (first[k] == old) first[k] = group;
        first[i] = group;
    }
    arena_rewind(scratch, before);
}
