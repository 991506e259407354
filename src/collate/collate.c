/* One table of claims a story: units grouped, readings compared, claims weighed and put in order.
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "base/limits.h"
#include "collate/parts.h"

typedef ints members; /* units of one group */

static claim_kind kind_of(const scene *x, const units *u, const members *m) {
    int votes[4] = {0};
    for (ptrdiff_t i = 0; i < m->n; i++) {
        const unit *w = &u->at[m->at[i]];
        const page_claims *c = &x->claims->at[w->page];
        statement_kind kind = w->statement < 0 ? STATEMENT_DESCRIPTION : c->statements.at[w->statement].kind;
        const figures *v = &c->figures;
        bool has_figure = false;
        for (ptrdiff_t k = FIRST_AT(v, w->at.start); k < v->n && v->at[k].at.start < w->at.end; k++)
            has_figure |= v->at[k].has_value && span_in(v->at[k].at, w->at);
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

int32_t claim_lines(const scene *x, arena *scratch, const claim *c) {
    map seen = {0};
    int32_t n = 0;
    for (ptrdiff_t i = 0; i < c->cells.n; i++) {
        bool fresh;
        *map_put(scratch, &seen, (uint64_t)x->reuse->line_of[c->cells.at[i].page] + 1, &fresh) = 1;
        n += fresh;
    }
    return n;
}

/* Two readings that are alike enough to be of one thing: only then one can exclude the other. */
static bool of_one_thing(const scene *x, const unit *u, const unit *v) {
    float common;
    if (unit_likeness(u, v, &common) >= CONFLICT_LEAST) return true;
    return u->terms && v->terms && !u->whole && u->line != v->line && unit_odds(x, u, v) >= CONFLICT_ODDS;
}

/* A member of a group as its cell shows it: with what its sentence goes on to say, if that belongs to the claim. */
typedef struct {
    unit u;
    span at, more; /* the clause, and what follows; more is empty mostly */
} said;

/* *told: the word of the base that one of its readings excludes. */
static void read_cell(arena *a, arena *scratch, const scene *x, const unit *base, const said *of, span *told, cell *to) {
    const unit *w = &of->u;
    const doc *d = &x->docs->at[w->page];
    const page_claims *c = &x->claims->at[w->page];
    bool title = to->spans.n == 1 && span_in(to->spans.at[0], d->article->title); /* it tells in short what the text tells */
    *push(a, &to->spans) = of->at;
    if (!span_empty(of->more)) *push(a, &to->spans) = of->more;
    str credit = w->statement >= 0 ? claim_name(c, c->statements.at[w->statement].speaker) : (str){0};
    if (!to->attribution.n || (title && credit.n)) to->attribution = credit;
    to->denied |= w->statement >= 0 && c->statements.at[w->statement].denied;
    if (!to->reading.n || title) to->reading = doc_str(d, w->at);
    if (w == base) return;
    difference df = unit_compare(scratch, x, base, w);
    to->differs |= df.differs;
    to->grave |= df.grave;
    if (df.conflict && of_one_thing(x, base, w)) {
        to->status = CELL_CONFLICTS;
        if (!to->with.n) *push(a, &to->with) = base->page;
        if (span_empty(to->told)) to->told = df.mine;
        if (span_empty(*told)) *told = df.yours;
    } else if ((df.material || df.conflict) && to->status == CELL_SAME) to->status = CELL_VARIANT;
}

void claim_settle(claim *c) {
    c->agreement = c->cells.n == 1 ? AGREE_SINGLE : AGREE_SAME;
    for (ptrdiff_t i = 0; i < c->cells.n && c->cells.n > 1; i++)
        c->agreement = max_of(c->agreement, c->cells.at[i].status == CELL_CONFLICTS ? AGREE_CONFLICTS
                                            : c->cells.at[i].status == CELL_VARIANT ? AGREE_DIFFERS
                                                                                    : AGREE_SAME);
}

static void set_against(arena *a, cell *k, int32_t of_page) {
    k->status = CELL_CONFLICTS;
    for (ptrdiff_t i = 0; i < k->with.n; i++)
        if (k->with.at[i] == of_page) return;
    *push(a, &k->with) = of_page;
}

/* Two cells of which neither is the one that the rest was held against. */
static void compare_cells(arena *a, arena *scratch, const scene *x, const unit *v, const unit *w, cell *p, cell *q) {
    difference df = unit_compare(scratch, x, v, w);
    uint32_t grave = df.grave & (DIFFERS_NUMBER | DIFFERS_DATE | DIFFERS_WORDING * df.conflict);
    if (!grave) return;
    p->differs |= grave, q->differs |= grave;
    p->grave |= grave, q->grave |= grave;
    p->status = max_of(p->status, CELL_VARIANT), q->status = max_of(q->status, CELL_VARIANT);
    if (!df.conflict || !of_one_thing(x, v, w)) return;
    set_against(a, p, w->page);
    set_against(a, q, v->page);
    if (span_empty(p->told)) p->told = df.yours;
    if (span_empty(q->told)) q->told = df.mine;
}

/* Readings that differ though neither does so with the first: "cancelled" and "postponed" beside "not shown". */
static void compare_others(arena *a, arena *scratch, const scene *x, const said *of, ptrdiff_t n, const unit *base, claim *c) {
    for (ptrdiff_t i = 0, p = 0; i < min_of(n, MEMBERS_SEEN); i++) {
        const unit *v = &of[i].u;
        while (c->cells.at[p].page != v->page) p++;
        for (ptrdiff_t k = i + 1, q = p; k < min_of(n, MEMBERS_SEEN); k++) {
            const unit *w = &of[k].u;
            while (c->cells.at[q].page != w->page) q++;
            bool apart = v != base && w != base && v->line != w->line && v->line != base->line && w->line != base->line;
            if (apart) compare_cells(a, scratch, x, v, w, &c->cells.at[p], &c->cells.at[q]);
        }
    }
}

/* How sure it is that the members of other lines say what the first one says, 0 … 1; 1 where there are none. */
static float sureness(const scene *x, const units *u, const members *m, const unit *base) {
    float sum = 0, n = 0;
    for (ptrdiff_t i = 0; i < min_of(m->n, MEMBERS_SEEN) && base->terms; i++) {
        const unit *w = &u->at[m->at[i]];
        if (w->line == base->line) continue;
        sum += 1 / (1 + expf(-unit_odds(x, base, w)));
        n++;
    }
    return n > 0 ? sum / n : 1;
}

/* ------------------------------------------------------------------ what a clause goes on to say
 * "The station was to show the film, but it was cancelled": the second clause speaks of the first one's thing. */
static bool goes_on(const doc *d, const unit *v, const unit *w) {
    return v->page == w->page && v->sentence == w->sentence && v->statement >= 0 && w->statement >= 0 && w->first >= v->end &&
           w->first - v->end <= 1 && w->end - w->first > 2 && d->words.at[w->first].tag == TAG_CC &&
           d->words.at[w->first + 1].tag == TAG_PRP;
}

/* A verb of the clause is said by another member too, in the same word or one that it excludes. */
static bool told_elsewhere(const scene *x, const units *u, const members *m, const unit *w) {
    const doc *d = &x->docs->at[w->page];
    for (int32_t i = w->first; i < w->end; i++) {
        const word *v = &d->words.at[i];
        if (!tag_is_verb(v->tag) || text_rarity(v->stem) < PLAIN_RARITY / 2) continue;
        for (ptrdiff_t k = 0; k < min_of(m->n, MEMBERS_SEEN); k++) {
            const unit *o = &u->at[m->at[k]];
            const doc *e = &x->docs->at[o->page];
            for (int32_t j = o->first; o->page != w->page && j < o->end; j++)
                if (e->words.at[j].stem == v->stem) return true;
        }
    }
    return false;
}

/* True where the unit after a member belongs to the claim. */
static bool has_sequel(const scene *x, const units *u, const members *m, int32_t k) {
    const unit *v = &u->at[k];
    return k + 1 < u->n && goes_on(&x->docs->at[v->page], v, v + 1) && told_elsewhere(x, u, m, v + 1);
}

/* Units that another claim tells as a sequel, by unit: alone they are no claim of their own. */
static bool *sequels_of(arena *scratch, const scene *x, const units *u, const members *m, int32_t n) {
    bool *to = new (scratch, bool, u->n + 1);
    for (int32_t g = 0; g < n; g++)
        for (ptrdiff_t i = 0; i < m[g].n && m[g].n > 1; i++) to[m[g].at[i] + 1] |= has_sequel(x, u, &m[g], m[g].at[i]);
    return to;
}

/* The members as their cells show them. */
static said *said_of(arena *scratch, const scene *x, const units *u, const members *m) {
    said *to = new (scratch, said, m->n);
    for (ptrdiff_t i = 0; i < m->n; i++) {
        const unit *v = &u->at[m->at[i]], *next = v + 1;
        to[i] = (said){*v, v->at, {0}};
        if (!has_sequel(x, u, m, m->at[i])) continue;
        to[i].more = next->at;
        to[i].u.end = next->end;
        to[i].u.at = span_join(v->at, next->at);
        unit_place(x, &to[i].u);
    }
    return to;
}

static uint64_t stem_at(const scene *x, int32_t of_page, span at) {
    const doc *d = &x->docs->at[of_page];
    return d->words.at[doc_word_at(d, at.start)].stem;
}

/* Where two readings exclude each other by a word ("cancelled", "postponed"), the others' words of that kind ("pulled"). */
static void tell_others(const scene *x, const said *of, ptrdiff_t n, claim *c) {
    ptrdiff_t known = 0;
    while (known < c->cells.n && span_empty(c->cells.at[known].told)) known++;
    if (known == c->cells.n) return;
    uint64_t like = stem_at(x, c->cells.at[known].page, c->cells.at[known].told);
    for (ptrdiff_t i = 0, p = 0; i < n; i++) {
        const unit *w = &of[i].u;
        const doc *d = &x->docs->at[w->page];
        while (c->cells.at[p].page != w->page) p++;
        for (int32_t k = w->first; k < w->end && span_empty(c->cells.at[p].told); k++)
            if (d->words.at[k].kind == WORD_ALPHA && words_akin(d->words.at[k].stem, like)) c->cells.at[p].told = d->words.at[k].at;
    }
}

/* The kind of toll that most members have; 0: none that two have. */
static int common_toll(const said *of, ptrdiff_t n) {
    int kind = 0;
    ptrdiff_t most = 1;
    for (ptrdiff_t i = 0; i < n; i++)
        for (int32_t k = 0; k < of[i].u.tolls_n; k++) {
            ptrdiff_t have = 0;
            for (ptrdiff_t j = 0; j < n; j++)
                for (int32_t m = 0; m < of[j].u.tolls_n; m++) have += of[j].u.tolls[m].kind == of[i].u.tolls[k].kind;
            if (have > most) most = have, kind = of[i].u.tolls[k].kind;
        }
    return kind;
}

/* The member's figure that a figure of the base may be; NULL: none. */
static const figure *match_of(const scene *x, const unit *base, const figure *f, const unit *w) {
    const figures *v = &x->claims->at[w->page].figures;
    const figure *hit = NULL;
    run r = w->figures;
    for (ptrdiff_t k = r.from; k < r.to; k++) {
        if (!figures_match(x, base, f, w, &v->at[k])) continue;
        if (!hit || fabs(v->at[k].low - f->low) < fabs(hit->low - f->low)) hit = &v->at[k];
    }
    return hit;
}

/* Of the base's figures the one that most members have too, each in its way; NULL: one value everywhere, or none. */
static const figure *common_figure(const scene *x, const said *of, ptrdiff_t n, const unit *base) {
    const figures *v = &x->claims->at[base->page].figures;
    const figure *best = NULL;
    ptrdiff_t most = 1;
    run r = base->figures;
    for (ptrdiff_t k = r.from; k < r.to; k++) {
        ptrdiff_t have = 0;
        bool differs = false;
        for (ptrdiff_t i = 0; i < n; i++) {
            const figure *g = match_of(x, base, &v->at[k], &of[i].u);
            have += g != NULL;
            differs |= g && (!one_value(g, &v->at[k]) || g->bound != v->at[k].bound);
        }
        if (differs && have > most) most = have, best = &v->at[k];
    }
    return best;
}

/* Of a clause with several figures the one that the claim is about; rather the body's than the title's. */
static void tell_figures(arena *scratch, const scene *x, const said *of, ptrdiff_t n, const unit *base, claim *c) {
    int kind = common_toll(of, min_of(n, MEMBERS_SEEN));
    const figure *f = kind ? NULL : common_figure(x, of, min_of(n, MEMBERS_SEEN), base);
    span *told = new (scratch, span, c->cells.n);
    for (ptrdiff_t i = 0, p = 0; i < n && (kind || f); i++) {
        const unit *w = &of[i].u;
        while (c->cells.at[p].page != w->page) p++;
        if (!span_empty(told[p]) && !span_in(told[p], x->docs->at[w->page].article->title)) continue;
        const figure *g = f ? match_of(x, base, f, w) : NULL;
        if (g) told[p] = figure_told(g);
        for (int32_t m = 0; m < w->tolls_n; m++)
            if (kind && w->tolls[m].kind == kind) told[p] = figure_told(w->tolls[m].figure);
    }
    for (ptrdiff_t p = 0; p < c->cells.n; p++)
        if (!span_empty(told[p])) c->cells.at[p].told = told[p];
}

static void add_claim(arena *a, arena *scratch, const scene *x, int32_t of, const units *u, const members *m, claims *to) {
    claim *c = push(a, to);
    arena_at before = arena_mark(scratch);
    const said *v = said_of(scratch, x, u, m);
    int32_t first = base_of(x, u, m);
    const unit *base = &u->at[first];
    span told = {0};
    for (ptrdiff_t i = 0; i < m->n; i++)
        if (m->at[i] == first) base = &v[i].u;
    *c = (claim){.story = of, .kind = kind_of(x, u, m), .text = doc_str(&x->docs->at[base->page], base->at)};
    for (ptrdiff_t i = 0; i < m->n; i++) { /* members ascend by page */
        const unit *w = &v[i].u;
        bool fresh = !c->cells.n || c->cells.at[c->cells.n - 1].page != w->page;
        cell *k = fresh ? push(a, &c->cells) : &c->cells.at[c->cells.n - 1];
        k->page = w->page;
        read_cell(a, scratch, x, base, &v[i], &told, k);
    }
    for (ptrdiff_t i = 0; i < c->cells.n && !span_empty(told); i++)
        if (c->cells.at[i].page == base->page) c->cells.at[i].told = told;
    if (base->statement >= 0) compare_others(a, scratch, x, v, m->n, base, c);
    tell_others(x, v, m->n, c);
    if (base->statement >= 0) tell_figures(scratch, x, v, m->n, base, c);
    claim_settle(c);
    c->lines = claim_lines(x, scratch, c);
    c->sure = sureness(x, u, m, base);
    c->weight = ((double)base->total + 4.0 * c->lines) * (1 + (double)c->sure) / 2;
    if (base->tolls_n) c->weight *= TOLL_WEIGHT;
    arena_rewind(scratch, before);
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
static members *members_of(arena *a, arena *scratch, const scene *x, const units *u, const group_rule *rule, int32_t *group, int32_t *n) {
    guests v = {0};
    *n = units_group(a, scratch, x, u, rule, group, &v);
    members *m = new (a, members, *n + TOLL_KINDS);
    for (int32_t i = 0; i < u->n; i++) *push(a, &m[group[i]]) = i;
    for (ptrdiff_t i = 0; i < v.n; i++) *push(a, &m[v.at[i].group]) = v.at[i].unit;
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

static const figure *figure_at(const page_claims *c, span at) {
    for (ptrdiff_t i = FIRST_AT(&c->figures, at.start); i < c->figures.n && c->figures.at[i].at.start < at.end; i++)
        if (c->figures.at[i].has_value && span_in(c->figures.at[i].at, at)) return &c->figures.at[i];
    return NULL;
}

/* One value with two bounds: "at least 40" beside "40". Readings are held against the first. */
static void compare_bounds(const scene *x, claim *c, const places *g) {
    const figure *f = figure_at(&x->claims->at[g->at[0].page], g->at[0].at);
    for (ptrdiff_t k = 1; k < g->n && f; k++) {
        const figure *h = figure_at(&x->claims->at[g->at[k].page], g->at[k].at);
        if (!h || h->bound == f->bound || (h->bound <= BOUND_ABOUT && f->bound <= BOUND_ABOUT)) continue;
        c->cells.at[k].differs |= DIFFERS_BOUND;
        c->cells.at[k].status = CELL_VARIANT;
    }
    claim_settle(c);
}

static void same_values(arena *a, arena *scratch, const scene *x, int32_t of, ptrdiff_t since, claims *to) {
    claim_cells groups = {0};
    values_group(scratch, x, &x->stories->stories.at[of].pages, &groups);
    ledger l = ledger_of(scratch, &x->stories->stories.at[of].pages, to, since);
    for (ptrdiff_t i = 0; i < groups.n; i++) {
        const places *g = &groups.at[i];
        if (told_already(&l, to, g, 0)) continue;
        claim *c = push(a, to);
        *c = (claim){.story = of, .kind = CLAIM_FIGURE, .agreement = AGREE_SAME, .sure = 1};
        for (ptrdiff_t k = 0; k < g->n; k++) {
            cell *w = push(a, &c->cells);
            w->page = g->at[k].page;
            *push(a, &w->spans) = g->at[k].at;
            w->reading = doc_str(&x->docs->at[w->page], g->at[k].at);
            if (w->reading.n > c->text.n) c->text = w->reading;
        }
        compare_bounds(x, c, g);
        c->lines = claim_lines(x, scratch, c);
        c->weight = 4.0 * c->lines;
    }
}

/* Sentences that are much alike although no clause of one could be matched with a clause of the other. */
static void whole_sentences(arena *a, arena *table, arena *scratch, const scene *x, int32_t of, ptrdiff_t since, claims *to) {
    units u = {0};
    const ints *of_pages = &x->stories->stories.at[of].pages;
    wholes_find(table, scratch, x, of_pages, &u);
    int32_t *group = new (table, int32_t, u.n);
    int32_t n;
    members *m = members_of(table, scratch, x, &u, &sentence_rule, group, &n);
    ledger l = ledger_of(scratch, of_pages, to, since);
    for (int32_t g = 0; g < n; g++) {
        places v = {0};
        bool apart = false;
        for (ptrdiff_t i = 0; i < m[g].n; i++) {
            const unit *w = &u.at[m[g].at[i]];
            *push(scratch, &v) = (place){w->page, w->at};
            apart |= w->line != u.at[m[g].at[0]].line;
        }
        if (!apart || told_already(&l, to, &v, SENTENCE_TOLD)) continue;
        add_claim(a, scratch, x, of, &u, &m[g], to);
        to->at[to->n - 1].weight *= SENTENCE_WEIGHT;
    }
}

/* What clauses say in passing: noun phrases that two lines of text or more have in common. */
static void in_passing(arena *a, arena *table, arena *scratch, const scene *x, int32_t of, claims *to) {
    units u = {0};
    phrases_find(table, scratch, x, &x->stories->stories.at[of].pages, &u);
    int32_t *group = new (table, int32_t, u.n);
    int32_t n;
    members *m = members_of(table, scratch, x, &u, &phrase_rule, group, &n);
    for (int32_t g = 0; g < n; g++)
        if (!is_topic(&u, &m[g])) add_claim(a, scratch, x, of, &u, &m[g], to);
}

static void note_credits(const doc *d, span at, bool *to) {
    for (ptrdiff_t i = doc_word_at(d, at.start); i < d->words.n && d->words.at[i].at.start < at.end; i++) to[d->words.at[i].sentence] = true;
}

/* The sentences of a page in which a cue or a source of some quotation stands. */
static bool *credits_find(arena *a, const scene *x, int32_t of_page) {
    const doc *d = &x->docs->at[of_page];
    const quotes *q = &x->claims->at[of_page].quotes;
    bool *to = new (a, bool, d->sentences.n);
    for (ptrdiff_t i = 0; i < q->n; i++) {
        note_credits(d, q->at[i].cue, to);
        note_credits(d, q->at[i].source, to);
    }
    return to;
}

typedef struct {
    claims claims;
    drifts drifts;
    bool partly;
} found; /* of one story */

/* `table`: the units of the story and their groups, while they are needed. */
static void collate_story(arena *a, arena *table, arena *scratch, const scene *all, int32_t of, found *to) {
    units u = {0};
    arena_at before = arena_mark(scratch);
    const ints *of_pages = &all->stories->stories.at[of].pages;
    looked_up *looked = new (table, looked_up, of_pages->n);
    const scene *x = &(scene){all->docs, all->claims, all->reuse, all->stories, looked, &to->partly};
    for (ptrdiff_t p = 0; p < of_pages->n; p++)
        looked[p] = (looked_up){counts_find(table, scratch, x, of_pages->at[p]), credits_find(table, x, of_pages->at[p])};
    units_find(table, scratch, x, of_pages, &u);
    int32_t *group = new (table, int32_t, u.n);
    ptrdiff_t since = to->claims.n;
    int32_t n;
    members *m = members_of(table, scratch, x, &u, &clause_rule, group, &n);
    tolls_gather(table, scratch, x, &u, group, m, &n);
    const bool *sequel = sequels_of(table, x, &u, m, n);
    for (int32_t g = 0; g < n; g++)
        if (m[g].n > 1 || !sequel[m[g].at[0]]) add_claim(a, scratch, x, of, &u, &m[g], &to->claims);
    arena_at clauses = arena_mark(table);
    whole_sentences(a, table, scratch, x, of, since, &to->claims);
    arena_rewind(table, clauses);
    arena_rewind(scratch, before);
    same_values(a, scratch, x, of, since, &to->claims);
    arena_rewind(scratch, before);
    in_passing(a, table, scratch, x, of, &to->claims);
    arena_rewind(table, clauses);
    arena_rewind(scratch, before);
    who_is_what(a, scratch, x, of, &to->claims);
    who_is_answered(a, scratch, x, of, since, &to->claims);
    arena_rewind(scratch, before);
    drift_find(a, scratch, x, of, &u, group, &to->drifts);
}

/* Stories are independent of each other: each worker takes the next one, and finds its claims in an arena of its own. */
typedef struct {
    const scene *x;
    found *of;        /* by story */
    arena *results;   /* one a worker */
    arena *scratches, *tables;
    bool failed[THREADS_MAX]; /* out of memory */
} job;

static void take_story(void *user, ptrdiff_t i, int worker) {
    job *j = user;
    jmp_buf oom, *before = j->results[worker].oom;
    if (j->failed[worker]) return;
    j->results[worker].oom = j->scratches[worker].oom = j->tables[worker].oom = &oom;
    if (setjmp(oom)) j->failed[worker] = true;
    else {
        arena_at start = arena_mark(&j->scratches[worker]), empty = arena_mark(&j->tables[worker]);
        collate_story(&j->results[worker], &j->tables[worker], &j->scratches[worker], j->x, (int32_t)i, &j->of[i]);
        arena_rewind(&j->tables[worker], empty);
        arena_rewind(&j->scratches[worker], start);
    }
    j->results[worker].oom = before;
}

void collate_stories(arena *a, arena *scratch, arena *results, int threads, const docs *d, const claim_set *c,
                     const reuse *r, const story_set *s, collation *to) {
    arena_at before = arena_mark(scratch);
    scene x = {d, c, r, s, NULL, NULL};
    job j = {.x = &x, .results = results};
    j.of = new (scratch, found, s->stories.n);
    j.scratches = new (scratch, arena, THREADS_MAX);
    j.tables = new (scratch, arena, THREADS_MAX);
    parallel(threads, s->stories.n, take_story, &j);
    bool failed = false;
    for (int i = 0; i < THREADS_MAX; i++) {
        failed |= j.failed[i];
        arena_free(&j.scratches[i]);
        arena_free(&j.tables[i]);
    }
    if (failed) {
        check(a->oom);
        longjmp(*a->oom, 1);
    }
    for (ptrdiff_t i = 0; i < s->stories.n; i++) {
        for (ptrdiff_t k = 0; k < j.of[i].claims.n; k++) *push(a, &to->claims) = j.of[i].claims.at[k];
        if (j.of[i].partly) *push(a, &to->partly) = (int32_t)i;
        for (ptrdiff_t k = 0; k < j.of[i].drifts.n; k++) *push(a, &to->drifts) = j.of[i].drifts.at[k];
    }
    arena_rewind(scratch, before);
    sort(scratch, to->claims.at, to->claims.n, (ptrdiff_t)sizeof(claim), by_weight, NULL);
}
