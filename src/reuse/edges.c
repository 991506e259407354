/* Lines in, their edges and origins out. For each pair of a line the evidence is read in the order of its weight: a page
 * that says where its text comes from; days; a text that is cut short; one that grew. Where nothing tells, nothing is
 * said. Of the arcs a branching is kept, the best first (greedy; Edmonds' optimum differs only where arcs tie in a
 * ring); what it leaves apart is joined by second parents (contamination). Pairs of a line cost n log n.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

typedef struct {
    const pair *p;
    edge e;
    double cost;
} arc;
typedef vec(arc) arcs;

typedef struct {
    arena *a;
    const docs *d;
    const tokens *t;
    const reuse *to;
    bool *signs;         /* pages that sign their dateline with their own name */
    map reprints, cites; /* from << 32 | to -> 1: `to` says that its text is from `from`; that it cites it */
} judge;

static double coverage(const judge *j, const pair *p, int side) {
    const tokens *of = &j->t[side ? p->b : p->a];
    return min_of(1.0, (double)p->all[side] / max_of(1, of->body));
}

static const article *article_of(const judge *j, int32_t i) { return j->d->at[i].article; }

/* "With agencies" names none. */
static str agency_of(const article *x) { return str_eq(x->agency.name, S("agencies")) ? (str){0} : x->agency.name; }

/* ------------------------------------------------------------------ evidence: -1 a is the older, 1 b is, 0 nothing */
static int by_credit(judge *j, arc *x) {
    uint64_t ab = (uint64_t)x->p->a << 32 | (uint64_t)x->p->b, ba = (uint64_t)x->p->b << 32 | (uint64_t)x->p->a;
    bool a_old = map_get(&j->reprints, ab), b_old = map_get(&j->reprints, ba);
    if (a_old == b_old) {
        a_old = map_get(&j->cites, ab);
        b_old = map_get(&j->cites, ba);
    }
    if (a_old == b_old) return 0;
    x->e.direction = EDGE_CERTAIN;
    x->e.basis = str_format(j->a, "credit: p%d names the outlet of p%d", (a_old ? x->p->b : x->p->a) + 1,
                            (a_old ? x->p->a : x->p->b) + 1);
    return a_old ? -1 : 1;
}

/* The page of the agency that the other credits. */
static int by_agency(judge *j, arc *x) {
    const article *a = article_of(j, x->p->a), *b = article_of(j, x->p->b);
    str of_a = clean_agency(a->outlet.name), of_b = clean_agency(b->outlet.name);
    bool a_is = of_a.n && str_eq(of_a, agency_of(b)) && !str_eq(of_a, of_b);
    bool b_is = of_b.n && str_eq(of_b, agency_of(a)) && !str_eq(of_a, of_b);
    if (a_is == b_is) return 0;
    x->e.direction = EDGE_CERTAIN;
    x->e.basis = str_format(j->a, "credit: p%d is the agency's own page", (a_is ? x->p->a : x->p->b) + 1);
    return a_is ? -1 : 1;
}

/* "PORT ELM, May 3 (Elm Wire) -" on a page of Elm Wire: an outlet that signs its datelines writes for others. */
static bool signs_itself(const doc *d) {
    str name = d->article->outlet.name;
    if (name.n < 3 || !d->sentences.n) return false;
    for (ptrdiff_t b = 0; b < d->article->blocks.n; b++) {
        const block *x = &d->article->blocks.at[b];
        if (x->kind != BLOCK_PARAGRAPH) continue;
        str head = str_cut(d->page->text, max_of(0, x->at.start - 150), x->at.start + 150);
        ptrdiff_t at = str_find_ci(head, name, 1);
        return at > 0 && head.p[at - 1] == '(' && at + name.n < head.n && head.p[at + name.n] == ')';
    }
    return false;
}

static int by_signature(judge *j, arc *x) {
    bool a = j->signs[x->p->a], b = j->signs[x->p->b];
    if (a == b) return 0;
    x->e.direction = EDGE_LIKELY;
    x->e.basis = str_format(j->a, "dateline: p%d signs it with its own name, as agencies do", (a ? x->p->a : x->p->b) + 1);
    return a ? -1 : 1;
}

static int by_day(judge *j, arc *x) {
    int32_t a = article_of(j, x->p->a)->published.day, b = article_of(j, x->p->b)->published.day;
    if (a == DAY_NONE || b == DAY_NONE || a == b) return 0;
    x->e.direction = EDGE_LIKELY;
    str first = day_iso(j->a, min_of(a, b)), then = day_iso(j->a, max_of(a, b));
    x->e.basis = str_format(j->a, "dates: %.*s before %.*s", (int)first.n, first.p, (int)then.n, then.p);
    return a < b ? -1 : 1;
}

/* Where one page goes on and the other has ended: what the longer has beyond is at its end, hardly any of it between. */
static bool cut_short(const judge *j, const pair *p, int longer) {
    const doc *d = &j->d->at[longer ? p->b : p->a];
    const words *w = &d->words;
    int32_t end = 0, start = INT32_MAX, shared = 0, reached = 0;
    for (int32_t k = p->first; k < p->first + p->n; k++) {
        span s = longer ? j->to->passages.at[k].b.at : j->to->passages.at[k].a.at;
        start = min_of(start, s.start);
        end = max_of(end, s.end);
    }
    for (int32_t k = p->first; k < p->first + p->n; k++) { /* by a's place; b's may cross: what is counted twice is little */
        span s = longer ? j->to->passages.at[k].b.at : j->to->passages.at[k].a.at;
        shared += max_of(0, s.end - max_of(s.start, reached));
        reached = max_of(reached, s.end);
    }
    int32_t after = w->n ? w->at[w->n - 1].at.end - end : 0, between = end - start - shared;
    return after > CUT_BYTES_LEAST && after > 8 * between;
}

/* What is taken for one page's headline stands on the other too, or it has none. */
static bool has_title_of(const doc *a, const doc *b) {
    return str_find(a->page->text, doc_str(b, b->article->title), 0) >= 0;
}

/* Two pages under one headline, or both without. Of texts without markup a section's heading may be taken for one: they are
 * under one headline still where each has the other's. */
static bool one_title(const judge *j, const arc *x) {
    const doc *a = &j->d->at[x->p->a], *b = &j->d->at[x->p->b];
    return has_title_of(a, b) && has_title_of(b, a);
}

/* Days, credits and agencies are silent: does one page hold the other? Pages of one outlet are versions, and a version
 * grows (in encyclopedias four in five do); an outlet that takes another's text cuts it, mostly from its end. */
static int by_content(judge *j, arc *x) {
    const article *a = article_of(j, x->p->a), *b = article_of(j, x->p->b);
    double held_a = coverage(j, x->p, 0), held_b = coverage(j, x->p, 1);
    if (max_of(held_a, held_b) < HELD_LEAST) return 0;
    if (held_a - held_b < HELD_MORE && held_b - held_a < HELD_MORE) return 0;
    int longer = held_a > held_b;
    int32_t more = longer ? x->p->b : x->p->a, less = longer ? x->p->a : x->p->b;
    bool unknown_outlets = !a->outlet.name.n && !b->outlet.name.n;
    if (unknown_outlets && !one_title(j, x)) return 0; /* nothing says that they are versions of one page */
    bool one_outlet = str_eq_ci(a->outlet.name, b->outlet.name);
    bool is_cut = cut_short(j, x->p, longer);
    if (!one_outlet && !is_cut) return 0;
    if (is_cut && unknown_outlets) {
        x->e.basis = str_format(j->a, "unknown: p%d ends where p%d goes on, cut short or grown", less + 1, more + 1);
        return 0;
    }
    x->e.direction = EDGE_LIKELY;
    if (is_cut && !one_outlet) {
        x->e.basis = str_format(j->a, "containment: p%d is p%d cut short", less + 1, more + 1);
        return longer ? 1 : -1;
    }
    x->e.basis = str_format(j->a, "containment: p%d has what p%d has, and more within it", more + 1, less + 1);
    return longer ? -1 : 1;
}

/* Two pages with an agency's text: which of them is nearer to it? One that only rewords what the other prints. */
static int by_wire(judge *j, arc *x) {
    const pair *p = x->p;
    double own_a = (double)p->own[0] / max_of(1, j->t[p->a].own), own_b = (double)p->own[1] / max_of(1, j->t[p->b].own);
    const article *a = article_of(j, p->a), *b = article_of(j, p->b);
    if (max_of(own_a, own_b) < REWORDED_MOST && !agency_of(a).n != !agency_of(b).n) {
        x->e.direction = EDGE_LIKELY;
        int32_t wire = agency_of(a).n ? p->a : p->b;
        x->e.basis = str_format(j->a, "wording: p%d rewords the agency text that p%d prints", (wire == p->a ? p->b : p->a) + 1,
                                wire + 1);
        return agency_of(a).n ? -1 : 1;
    }
    x->e.basis = str_format(j->a, "unknown: both print the agency's text");
    return 0;
}

static arc arc_of(judge *j, const pair *p) {
    arc x = {.p = p};
    const article *a = article_of(j, p->a), *b = article_of(j, p->b);
    int older = by_credit(j, &x);
    if (!older) older = by_agency(j, &x);
    if (!older) older = by_day(j, &x);
    if (!older) older = by_signature(j, &x);
    if (!older) older = agency_of(a).n || agency_of(b).n ? by_wire(j, &x) : by_content(j, &x);
    if (!older && !x.e.basis.n) x.e.basis = S("unknown");
    bool b_first = older ? older > 0 : coverage(j, p, 0) > coverage(j, p, 1); /* the fuller page for an older one */
    x.e.from = b_first ? p->b : p->a;
    x.e.to = b_first ? p->a : p->b;
    x.e.coverage = coverage(j, p, !b_first);
    double told = max_of(x.e.coverage, p->follows[!b_first]);
    x.cost = 1 - told + (x.e.direction == EDGE_UNKNOWN ? 0.3 : x.e.direction == EDGE_LIKELY ? 0.1 : 0);
    return x;
}

/* ------------------------------------------------------------------ the branching */
static int by_cost(const void *x, const void *y, void *context) {
    (void)context;
    const arc *a = x, *b = y;
    if (a->cost != b->cost) return a->cost > b->cost ? 1 : -1;
    return a->p->a != b->p->a ? a->p->a - b->p->a : a->p->b - b->p->b;
}

static int by_pages(const void *x, const void *y, void *context) {
    (void)context;
    const edge *a = x, *b = y;
    if (a->to != b->to) return a->to - b->to;
    return a->from != b->from ? a->from - b->from : (int)a->kind - (int)b->kind;
}

static int32_t root_of(int32_t *up, int32_t i) {
    while (up[i] != i) i = up[i] = up[up[i]];
    return i;
}

static void keep_branching(arena *a, arena *scratch, arcs *all, reuse *to, ptrdiff_t n) {
    int32_t *up = new (scratch, int32_t, n);
    bool *has_parent = new (scratch, bool, n);
    for (int32_t i = 0; i < n; i++) up[i] = i;
    sort(scratch, all->at, all->n, (ptrdiff_t)sizeof *all->at, by_cost, NULL);
    for (int second = 0; second < 2; second++)
        for (ptrdiff_t k = 0; k < all->n; k++) {
            const edge *e = &all->at[k].e;
            int32_t x = root_of(up, e->from), y = root_of(up, e->to);
            if (x == y || (has_parent[e->to] && !second)) continue;
            up[x] = y;
            has_parent[e->to] = true;
            *push(a, &to->lines.at[to->line_of[e->to]].edges) = *e;
        }
}

/* ------------------------------------------------------------------ origins */
static void find_agency(judge *j, line *l) {
    int most = 0;
    for (ptrdiff_t i = 0; i < l->pages.n; i++) { /* lines credit one agency or two: counting is cheap enough */
        str name = agency_of(article_of(j, l->pages.at[i]));
        int n = 0;
        for (ptrdiff_t k = 0; k < l->pages.n && k < AGENCY_PAGES; k++)
            n += name.n && str_eq(agency_of(article_of(j, l->pages.at[k])), name);
        if (n <= most || i >= AGENCY_PAGES) continue;
        most = n;
        l->agency = name;
        l->basis = str_format(j->a, most > 1 ? "credited by p%d and %d more" : "credited by p%d", l->pages.at[i] + 1, most - 1);
    }
    for (ptrdiff_t i = 0; i < l->pages.n && l->agency.n; i++)
        if (l->origin < 0 && str_eq(clean_agency(article_of(j, l->pages.at[i])->outlet.name), l->agency)) {
            l->origin = l->pages.at[i];
            l->basis = str_format(j->a, "p%d is the agency's own page", l->origin + 1);
        }
}

/* The page that all others descend from by edges whose direction is known. */
static void find_root(judge *j, line *l) {
    int32_t root = -1;
    bool *fed = new (j->a, bool, l->pages.n);
    for (ptrdiff_t k = 0; k < l->edges.n; k++) {
        const edge *e = &l->edges.at[k];
        if (e->direction == EDGE_UNKNOWN) return;
        for (ptrdiff_t i = 0; i < l->pages.n; i++)
            if (l->pages.at[i] == e->to) fed[i] = true;
    }
    for (ptrdiff_t i = 0; i < l->pages.n; i++) {
        if (fed[i]) continue;
        if (root >= 0) return;
        root = l->pages.at[i];
    }
    l->origin = root;
    if (root >= 0) l->basis = str_format(j->a, l->pages.n > 1 ? "the other pages come from p%d" : "no other page shares its text", root + 1);
}

static void find_origin(judge *j, line *l) {
    find_agency(j, l);
    if (!l->agency.n) find_root(j, l);
    if (!l->basis.n) l->basis = S("unknown: no page of the line is seen to hold the others");
}

/* ------------------------------------------------------------------ all */
static void gather_credits(arena *scratch, judge *j, const credits *found) {
    for (ptrdiff_t k = 0; k < found->n; k++) {
        const credit *c = &found->at[k];
        *map_put(scratch, c->reprint ? &j->reprints : &j->cites, (uint64_t)c->from << 32 | (uint64_t)c->to, NULL) = 1;
    }
}

void edges_draw(arena *a, arena *scratch, const pairs *all, const tokens *t, const docs *d, reuse *to) {
    credits found = cites_find(scratch, t, d);
    judge j = {.a = a, .d = d, .t = t, .to = to, .signs = new (scratch, bool, d->n)};
    for (ptrdiff_t i = 0; i < d->n; i++) j.signs[i] = signs_itself(&d->at[i]);
    arcs arcs_all = {0};
    gather_credits(scratch, &j, &found);
    for (ptrdiff_t k = 0; k < all->n; k++) {
        const pair *p = &all->at[k];
        if (to->line_of[p->a] == to->line_of[p->b]) *push(scratch, &arcs_all) = arc_of(&j, p);
    }
    keep_branching(a, scratch, &arcs_all, to, d->n);
    for (ptrdiff_t k = 0; k < to->lines.n; k++) find_origin(&j, &to->lines.at[k]);
    for (ptrdiff_t k = 0; k < found.n; k++) {
        const credit *c = &found.at[k];
        *push(a, &to->lines.at[to->line_of[c->to]].edges) =
            (edge){EDGE_CITES, c->from, c->to, 0, EDGE_CERTAIN, str_copy(a, doc_str(&d->at[c->to], c->at)), c->at};
    }
    for (ptrdiff_t k = 0; k < to->lines.n; k++) {
        edges *e = &to->lines.at[k].edges;
        sort(scratch, e->at, e->n, (ptrdiff_t)sizeof *e->at, by_pages, NULL);
    }
}
