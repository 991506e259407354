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

/* Words that change what an office is: a page that has them and one that lacks them do not say the same of a person. */
static const str standings[] = {S("acting"), S("deputy"), S("designate"), S("elect"), S("former"), S("incoming"),
                                S("interim"), S("late"), S("outgoing"), S("then"), S("vice")};
static const str unfilled[] = {S("designate"), S("elect")}; /* not in office yet: excludes who is */

static uint32_t standing_of(arena *scratch, str title, bool *not_yet) {
    uint32_t set = 0;
    str low = str_lower(scratch, title);
    for (ptrdiff_t i = 0, j; i < low.n; i = j + 1) {
        for (j = i; j < low.n && is_alpha(low.p[j]);) j++;
        ptrdiff_t k = str_table_find(standings, countof(standings), str_cut(low, i, j));
        if (k >= 0) set |= 1u << k;
        *not_yet |= str_table_find(unfilled, countof(unfilled), str_cut(low, i, j)) >= 0;
    }
    return set;
}

static bool has_role(str reading, str name) { return reading.n > name.n + 2; }

static void compare_standings(arena *a, arena *scratch, const claim *c, str name) {
    bool base_not_yet = false;
    ptrdiff_t base = 0;
    while (base < c->cells.n && !has_role(c->cells.at[base].reading, name)) base++;
    if (base == c->cells.n) return;
    uint32_t first = standing_of(scratch, c->cells.at[base].reading, &base_not_yet);
    for (ptrdiff_t i = base + 1; i < c->cells.n; i++) {
        cell *k = &c->cells.at[i];
        bool not_yet = false;
        if (!has_role(k->reading, name) || standing_of(scratch, k->reading, &not_yet) == first) continue;
        k->differs |= DIFFERS_NAME;
        k->status = not_yet != base_not_yet ? CELL_CONFLICTS : CELL_VARIANT;
        if (k->status == CELL_CONFLICTS) *push(a, &k->with) = c->cells.at[base].page;
    }
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
    compare_standings(a, scratch, c, claim_name(&x->claims->at[n->at[from].page], n->at[from].entity));
    settle_agreement(c);
    c->lines = lines_in(x, scratch, c);
    c->weight = 4.0 * c->lines;
}

/* A single word of the language is no name that stands by itself: "Minutes", of a programme's name. */
static bool is_plain_word(const doc *d, const entity *x, span at) {
    ptrdiff_t i = doc_word_at(d, at.start);
    bool single = i + 1 >= d->words.n || d->words.at[i + 1].at.start >= at.end;
    return x->kind != ENTITY_PERSON && single && i < d->words.n && text_rarity(d->words.at[i].stem) < PLAIN_RARITY;
}

/* The fullest name that a page has for each of its entities, with its role where it gives one; the first of equals. */
static void page_namings(arena *scratch, const doc *d, const page_claims *c, int32_t of_page, namings *to) {
    span *best = new (scratch, span, c->entities.n);
    int32_t *times = new (scratch, int32_t, c->entities.n);
    for (ptrdiff_t i = 0; i < c->mentions.n; i++) {
        const mention *m = &c->mentions.at[i];
        if (m->entity < 0 || m->kind != MENTION_NAME) continue;
        times[m->entity]++;
        if (span_len(m->at) > span_len(best[m->entity])) best[m->entity] = m->at;
    }
    span *role_at = new (scratch, span, c->entities.n);
    for (ptrdiff_t i = c->roles.n; i-- > 0;) {
        int32_t e = c->roles.at[i].entity;
        if (e < 0) continue;
        bool expands = memchr(d->page->text.p + c->roles.at[i].at.start, '(', (size_t)span_len(c->roles.at[i].at));
        bool expanded = memchr(d->page->text.p + role_at[e].start, '(', (size_t)span_len(role_at[e]));
        if (c->entities.at[e].kind == ENTITY_PERSON || expands || !expanded) role_at[e] = c->roles.at[i].at;
    }
    for (ptrdiff_t e = 0; e < c->entities.n; e++)
        if (!span_empty(role_at[e])) best[e] = role_at[e];
    for (ptrdiff_t e = 0; e < c->entities.n; e++) {
        const entity *x = &c->entities.at[e];
        if (x->global < 0 || !x->named || (span_empty(role_at[e]) && is_plain_word(d, x, best[e])) || span_len(best[e]) < NAME_BYTES_LEAST) continue;
        if (span_empty(role_at[e]) && times[e] > NAMED_TIMES) continue; /* a topic or a source, not somebody named in passing */
        *push(scratch, to) = (naming){x->global, of_page, (int32_t)e, best[e]};
    }
}

static void who_is_what(arena *a, arena *scratch, const scene *x, int32_t of, claims *to) {
    const ints *of_pages = &x->stories->stories.at[of].pages;
    namings n = {0};
    for (ptrdiff_t p = 0; p < of_pages->n; p++)
        page_namings(scratch, &x->docs->at[of_pages->at[p]], &x->claims->at[of_pages->at[p]], of_pages->at[p], &n);
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

static int by_unit(const void *x, const void *y, void *context) {
    (void)context;
    const int32_t *a = x, *b = y;
    return (*a > *b) - (*a < *b);
}

/* The members of each group, guests among them, in the order of units: by page, then place. */
static members *members_of(arena *scratch, const units *u, const group_rule *rule, int32_t *group, int32_t *n) {
    guests v = {0};
    *n = units_group(scratch, u, rule, group, &v);
    members *m = new (scratch, members, *n);
    for (int32_t i = 0; i < u->n; i++) *push(scratch, &m[group[i]]) = i;
    for (ptrdiff_t i = 0; i < v.n; i++) *push(scratch, &m[v.at[i].group]) = v.at[i].unit;
    for (int32_t g = 0; g < *n && v.n; g++) sort(scratch, m[g].at, m[g].n, (ptrdiff_t)sizeof(int32_t), by_unit, NULL);
    return m;
}

/* A phrase that a page repeats is what the page speaks of, not what it says; and copies of a text share all phrases. */
static bool is_topic(const units *u, const members *m) {
    int32_t same_page = 1;
    bool one_line = true;
    for (ptrdiff_t i = 1; i < m->n; i++) one_line &= u->at[m->at[i]].line == u->at[m->at[0]].line;
    if (one_line) return true;
    for (ptrdiff_t i = 1; i < m->n; i++) {
        same_page = u->at[m->at[i]].page == u->at[m->at[i - 1]].page ? same_page + 1 : 1;
        if (same_page > TOPIC_TIMES) return true;
    }
    return false;
}

/* What clauses say in passing: noun phrases that two lines of text or more have in common. */
static void in_passing(arena *a, arena *scratch, const scene *x, int32_t of, claims *to) {
    units u = {0};
    phrases_find(scratch, scratch, x, &x->stories->stories.at[of].pages, &u);
    int32_t *group = new (scratch, int32_t, u.n);
    int32_t n;
    members *m = members_of(scratch, &u, &phrase_rule, group, &n);
    for (int32_t g = 0; g < n; g++)
        if (!is_topic(&u, &m[g])) add_claim(a, scratch, x, of, &u, &m[g], to);
}

static int by_start(const void *x, const void *y, void *context) {
    (void)context;
    const span *a = x, *b = y;
    return a->start != b->start ? (a->start > b->start) - (a->start < b->start) : (a->end > b->end) - (a->end < b->end);
}

/* Which claims have a cell where: per page, in order of place. */
typedef struct {
    span at;
    int32_t claim;
} told;
typedef vec(told) tolds;
typedef struct {
    tolds *of;     /* by page of the story */
    map index;     /* page + 1 -> its place in `of` */
    int32_t longest; /* span, in bytes */
} ledger;

static ledger ledger_of(arena *scratch, const ints *of_pages, const claims *all, ptrdiff_t since) {
    ledger l = {.of = new (scratch, tolds, of_pages->n)};
    for (ptrdiff_t p = 0; p < of_pages->n; p++) *map_put(scratch, &l.index, (uint64_t)of_pages->at[p] + 1, NULL) = (int32_t)p;
    for (ptrdiff_t i = since; i < all->n; i++)
        for (ptrdiff_t k = 0; k < all->at[i].cells.n; k++) {
            const cell *c = &all->at[i].cells.at[k];
            for (ptrdiff_t s = 0; s < c->spans.n; s++) {
                *push(scratch, &l.of[*map_get(&l.index, (uint64_t)c->page + 1)]) = (told){c->spans.at[s], (int32_t)i};
                l.longest = max_of(l.longest, span_len(c->spans.at[s]));
            }
        }
    for (ptrdiff_t p = 0; p < of_pages->n; p++)
        sort(scratch, l.of[p].at, l.of[p].n, (ptrdiff_t)sizeof(told), by_start, NULL);
    return l;
}

/* True where the claim has a cell over a share of the place, at the least. */
static bool tells(const claim *c, place p, float share) {
    for (ptrdiff_t k = 0; k < c->cells.n; k++)
        for (ptrdiff_t s = 0; c->cells.at[k].page == p.page && s < c->cells.at[k].spans.n; s++) {
            span at = c->cells.at[k].spans.at[s];
            int32_t both = min_of(at.end, p.at.end) - max_of(at.start, p.at.start);
            if (both > 0 && (float)both >= share * (float)span_len(p.at)) return true;
        }
    return false;
}

/* True where one claim has a cell over a share of every one of the places; share 0: over any of it. */
static bool told_already(const ledger *l, const claims *all, const places *g, float share) {
    const tolds *v = &l->of[*map_get(&l->index, (uint64_t)g->at[0].page + 1)];
    span at = g->at[0].at;
    for (ptrdiff_t i = FIRST_AT(v, at.start - l->longest); i < v->n && v->at[i].at.start < at.end; i++) {
        ptrdiff_t met = 0;
        for (ptrdiff_t p = 0; p < g->n && span_meets(v->at[i].at, at); p++)
            met += tells(&all->at[v->at[i].claim], g->at[p], share);
        if (met == g->n) return true;
    }
    return false;
}

static void same_values(arena *a, arena *scratch, const scene *x, int32_t of, ptrdiff_t since, claims *to) {
    claim_cells groups = {0};
    values_group(scratch, x, &x->stories->stories.at[of].pages, &groups);
    ledger l = ledger_of(scratch, &x->stories->stories.at[of].pages, to, since);
    for (ptrdiff_t i = 0; i < groups.n; i++) {
        const places *g = &groups.at[i];
        if (told_already(&l, to, g, 0)) continue;
        claim *c = push(a, to);
        *c = (claim){.story = of, .kind = CLAIM_FIGURE, .agreement = AGREE_SAME};
        for (ptrdiff_t k = 0; k < g->n; k++) {
            cell *w = push(a, &c->cells);
            w->page = g->at[k].page;
            *push(a, &w->spans) = g->at[k].at;
            w->reading = doc_str(&x->docs->at[w->page], g->at[k].at);
            if (w->reading.n > c->text.n) c->text = w->reading;
        }
        c->lines = lines_in(x, scratch, c);
        c->weight = 4.0 * c->lines;
    }
}

/* Sentences that are much alike although no clause of one could be matched with a clause of the other. */
static void whole_sentences(arena *a, arena *scratch, const scene *x, int32_t of, ptrdiff_t since, claims *to) {
    units u = {0};
    const ints *of_pages = &x->stories->stories.at[of].pages;
    wholes_find(scratch, scratch, x, of_pages, &u);
    int32_t *group = new (scratch, int32_t, u.n);
    int32_t n;
    members *m = members_of(scratch, &u, &sentence_rule, group, &n);
    ledger l = ledger_of(scratch, of_pages, to, since);
    for (int32_t g = 0; g < n; g++) {
        places v = {0};
        bool apart = false;
        for (ptrdiff_t i = 0; i < m[g].n; i++) {
            const unit *w = &u.at[m[g].at[i]];
            *push(scratch, &v) = (place){w->page, w->at};
            apart |= w->line != u.at[m[g].at[0]].line;
        }
        if (apart && !told_already(&l, to, &v, SENTENCE_TOLD)) add_claim(a, scratch, x, of, &u, &m[g], to);
    }
}

static void collate_story(arena *a, arena *scratch, const scene *x, int32_t of, collation *to) {
    units u = {0};
    units_find(scratch, scratch, x, &x->stories->stories.at[of].pages, &u);
    int32_t *group = new (scratch, int32_t, u.n);
    ptrdiff_t since = to->claims.n;
    int32_t n;
    members *m = members_of(scratch, &u, &clause_rule, group, &n);
    for (int32_t g = 0; g < n; g++) add_claim(a, scratch, x, of, &u, &m[g], &to->claims);
    whole_sentences(a, scratch, x, of, since, &to->claims);
    same_values(a, scratch, x, of, since, &to->claims);
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
