/* One table of claims a story: units grouped, readings compared, claims weighed and put in order.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

typedef vec(int32_t) members;

static claim_kind kind_of(const scene *x, const units *u, const members *m) {
    int votes[4] = {0};
    for (ptrdiff_t i = 0; i < m->n; i++) {
        const unit *w = &u->at[m->at[i]];
        const page_claims *c = &x->claims->at[w->page];
        statement_kind kind = w->statement < 0 ? STATEMENT_DESCRIPTION : c->statements.at[w->statement].kind;
        bool has_figure = false;
        for (ptrdiff_t k = 0; k < c->figures.n; k++) has_figure |= c->figures.at[k].has_value && span_in(c->figures.at[k].at, w->at);
        votes[kind == STATEMENT_QUOTE ? CLAIM_QUOTE
              : has_figure               ? CLAIM_FIGURE
              : kind == STATEMENT_EVENT ? CLAIM_EVENT
                                           : CLAIM_DESCRIPTION]++;
    }
    int best = 0;
    for (int k = 1; k < 4; k++)
        if (votes[k] > votes[best]) best = k;
    return (claim_kind)best;
}

/* The member whose reading the others are held against: of the line with most pages; there of the page of origin; then
 * the one that says most; then the first. */
static int32_t base_of(const scene *x, const units *u, const members *m) {
    int32_t best = m->at[0];
    for (ptrdiff_t i = 1; i < m->n; i++) {
        const unit *a = &u->at[best], *b = &u->at[m->at[i]];
        const line *la = &x->reuse->lines.at[a->line], *lb = &x->reuse->lines.at[b->line];
        bool first_a = la->origin == a->page, first_b = lb->origin == b->page;
        if (la->pages.n != lb->pages.n ? lb->pages.n > la->pages.n
            : first_a != first_b       ? first_b
                                       : b->total > a->total)
            best = m->at[i];
    }
    return best;
}

static int32_t lines_in(const scene *x, arena *scratch, const claim *c) {
    map seen = {0};
    int32_t n = 0;
    for (ptrdiff_t i = 0; i < c->cells.n; i++) {
        bool fresh;
        *map_put(scratch, &seen, (uint64_t)x->reuse->line_of[c->cells.at[i].page] + 1, &fresh) = 1;
        n += fresh;
    }
    return n;
}

static void read_cell(arena *a, arena *scratch, const scene *x, const unit *base, const unit *w, cell *to) {
    const doc *d = &x->docs->at[w->page];
    const page_claims *c = &x->claims->at[w->page];
    *push(a, &to->spans) = w->at;
    if (w->statement >= 0 && !to->attribution.n) to->attribution = claim_name(c, c->statements.at[w->statement].speaker);
    if (!to->reading.n) to->reading = doc_str(d, w->at);
    if (w == base) return;
    difference df = unit_compare(scratch, x, base, w);
    to->differs |= df.differs;
    float common;
    if (df.conflict && unit_likeness(base, w, &common) >= CONFLICT_LEAST) {
        to->status = CELL_CONFLICTS;
        if (!to->with.n) *push(a, &to->with) = base->page;
    } else if ((df.material || df.conflict) && to->status == CELL_SAME) to->status = CELL_VARIANT;
}

static void settle_agreement(claim *c) {
    c->agreement = c->cells.n == 1 ? AGREE_SINGLE : AGREE_SAME;
    for (ptrdiff_t i = 0; i < c->cells.n && c->cells.n > 1; i++)
        c->agreement = max_of(c->agreement, c->cells.at[i].status == CELL_CONFLICTS ? AGREE_CONFLICTS
                                            : c->cells.at[i].status == CELL_VARIANT ? AGREE_DIFFERS
                                                                                    : AGREE_SAME);
}

static void add_claim(arena *a, arena *scratch, const scene *x, int32_t of, const units *u, const members *m, claims *to) {
    claim *c = push(a, to);
    const unit *base = &u->at[base_of(x, u, m)];
    *c = (claim){.story = of, .kind = kind_of(x, u, m), .text = doc_str(&x->docs->at[base->page], base->at)};
    for (ptrdiff_t i = 0; i < m->n; i++) { /* members ascend by page */
        const unit *w = &u->at[m->at[i]];
        bool fresh = !c->cells.n || c->cells.at[c->cells.n - 1].page != w->page;
        cell *k = fresh ? push(a, &c->cells) : &c->cells.at[c->cells.n - 1];
        k->page = w->page;
        read_cell(a, scratch, x, base, w, k);
    }
    settle_agreement(c);
    c->lines = lines_in(x, scratch, c);
    c->weight = (double)base->total + 4.0 * c->lines;
}

/* ------------------------------------------------------------------ who is what */
/* Roles that pages give to one person or body: "sheriff Ann Example" beside "Ann Example, the sheriff of Exampleton". */
typedef struct {
    int32_t global, page, entity;
    span at;
} naming;
typedef vec(naming) namings;

static int by_global(const void *x, const void *y, void *context) {
    (void)context;
    const naming *a = x, *b = y;
    if (a->global != b->global) return a->global < b->global ? -1 : 1;
    if (a->page != b->page) return a->page < b->page ? -1 : 1;
    return (a->at.start > b->at.start) - (a->at.start < b->at.start);
}

static void add_naming(arena *a, arena *scratch, const scene *x, int32_t of, const namings *n, ptrdiff_t from, ptrdiff_t to,
                       claims *all) {
    if (n->at[from].page == n->at[to - 1].page) return;
    claim *c = push(a, all);
    *c = (claim){.story = of, .kind = CLAIM_DESCRIPTION};
    for (ptrdiff_t i = from; i < to; i++) {
        if (c->cells.n && c->cells.at[c->cells.n - 1].page == n->at[i].page) continue;
        cell *k = push(a, &c->cells);
        k->page = n->at[i].page;
        *push(a, &k->spans) = n->at[i].at;
        k->reading = doc_str(&x->docs->at[k->page], n->at[i].at);
        if (k->reading.n > c->text.n) c->text = k->reading;
    }
    settle_agreement(c);
    c->lines = lines_in(x, scratch, c);
    c->weight = 4.0 * c->lines;
}

static void who_is_what(arena *a, arena *scratch, const scene *x, int32_t of, claims *to) {
    const ints *of_pages = &x->stories->stories.at[of].pages;
    namings n = {0};
    for (ptrdiff_t p = 0; p < of_pages->n; p++) {
        const page_claims *c = &x->claims->at[of_pages->at[p]];
        for (ptrdiff_t i = 0; i < c->roles.n; i++) {
            int32_t e = c->roles.at[i].entity, global = e < 0 ? -1 : c->entities.at[e].global;
            if (global >= 0) *push(scratch, &n) = (naming){global, of_pages->at[p], e, c->roles.at[i].at};
        }
    }
    sort(scratch, n.at, n.n, (ptrdiff_t)sizeof(naming), by_global, NULL);
    for (ptrdiff_t i = 0, j; i < n.n; i = j) {
        for (j = i + 1; j < n.n && n.at[j].global == n.at[i].global;) j++;
        add_naming(a, scratch, x, of, &n, i, j, to);
    }
}

static int by_weight(const void *x, const void *y, void *context) {
    (void)context;
    const claim *a = x, *b = y;
    if (a->story != b->story) return a->story < b->story ? -1 : 1;
    if (a->weight != b->weight) return a->weight < b->weight ? 1 : -1;
    const cell *p = &a->cells.at[0], *q = &b->cells.at[0];
    if (p->page != q->page) return p->page < q->page ? -1 : 1;
    return (p->spans.at[0].start > q->spans.at[0].start) - (p->spans.at[0].start < q->spans.at[0].start);
}

/* What clauses say in passing: noun phrases that two lines of text or more have in common. */
static void in_passing(arena *a, arena *scratch, const scene *x, int32_t of, claims *to) {
    units u = {0};
    phrases_find(scratch, scratch, x, &x->stories->stories.at[of].pages, &u);
    int32_t *group = new (scratch, int32_t, u.n);
    int32_t n = units_group(scratch, &u, &phrase_rule, group);
    members *m = new (scratch, members, n);
    for (int32_t i = 0; i < u.n; i++) *push(scratch, &m[group[i]]) = i;
    for (int32_t g = 0; g < n; g++)
        if (u.at[m[g].at[0]].page != u.at[m[g].at[m[g].n - 1]].page) add_claim(a, scratch, x, of, &u, &m[g], to);
}

static void collate_story(arena *a, arena *scratch, const scene *x, int32_t of, collation *to) {
    units u = {0};
    units_find(scratch, scratch, x, &x->stories->stories.at[of].pages, &u);
    int32_t *group = new (scratch, int32_t, u.n);
    int32_t n = units_group(scratch, &u, &clause_rule, group);
    members *m = new (scratch, members, n);
    for (int32_t i = 0; i < u.n; i++) *push(scratch, &m[group[i]]) = i;
    for (int32_t g = 0; g < n; g++) add_claim(a, scratch, x, of, &u, &m[g], &to->claims);
    in_passing(a, scratch, x, of, &to->claims);
    who_is_what(a, scratch, x, of, &to->claims);
    drift_find(a, scratch, x, of, &u, group, &to->drifts);
}

void collate_stories(arena *a, arena *scratch, int threads, const docs *d, const claim_set *c, const reuse *r,
                     const story_set *s, collation *to) {
    (void)threads;
    scene x = {d, c, r, s};
    for (ptrdiff_t i = 0; i < s->stories.n; i++) {
        arena_at before = arena_mark(scratch);
        collate_story(a, scratch, &x, (int32_t)i, to);
        arena_rewind(scratch, before);
    }
    sort(scratch, to->claims.at, to->claims.n, (ptrdiff_t)sizeof(claim), by_weight, NULL);
}
