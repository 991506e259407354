/* Who is what: the roles that pages give to one person or body, as claims.
 *
 * In: the mentions and roles of each page, entities linked across pages. Out: one claim for each entity that two pages or
 * more name with a role or in passing; a cell holds the fullest name with its role. n log n in the mentions.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"


/* Roles that pages give to one person or body: "sheriff Ann Example" beside "Ann Example, the sheriff of Exampleton". */
typedef struct {
    int32_t global, page, entity;
    span at;
    bool role, speaks;
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

bool standings_sorted(void) {
    return str_table_sorted(standings, countof(standings)) && str_table_sorted(unfilled, countof(unfilled));
}

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

/* Somebody without a role whom pages name for what he said: a source, whose words are claims, not he. */
static bool only_speaks(const namings *n, ptrdiff_t from, ptrdiff_t to) {
    bool speaks = false;
    for (ptrdiff_t i = from; i < to; i++) {
        if (n->at[i].role) return false;
        speaks |= n->at[i].speaks;
    }
    return speaks;
}

static void add_naming(arena *a, arena *scratch, const scene *x, int32_t of, const namings *n, ptrdiff_t from, ptrdiff_t to,
                       claims *all) {
    if (n->at[from].page == n->at[to - 1].page) return;
    if (only_speaks(n, from, to)) return;
    claim *c = push(a, all);
    *c = (claim){.story = of, .kind = CLAIM_DESCRIPTION, .sure = 1};
    for (ptrdiff_t i = from; i < to; i++) { /* by page, then place */
        bool fresh = i == from || n->at[i].page != n->at[i - 1].page;
        cell *k = fresh ? push(a, &c->cells) : &c->cells.at[c->cells.n - 1];
        k->page = n->at[i].page;
        *push(a, &k->spans) = n->at[i].at;
        str reading = doc_str(&x->docs->at[k->page], n->at[i].at);
        if (reading.n > k->reading.n) k->reading = reading;
        if (reading.n > c->text.n) c->text = reading;
    }
    compare_standings(a, scratch, c, claim_name(&x->claims->at[n->at[from].page], n->at[from].entity));
    claim_settle(c);
    c->lines = claim_lines(x, scratch, c);
    c->weight = 4.0 * c->lines;
}

/* "60 Minutes": a number right before a name that is a plain word belongs to it. */
static span with_number(const doc *d, span at) {
    ptrdiff_t i = doc_word_at(d, at.start);
    bool number = i > 0 && d->words.at[i - 1].kind == WORD_NUMBER && d->words.at[i - 1].sentence == d->words.at[i].sentence;
    if (!number || text_rarity(d->words.at[i].stem) >= PLAIN_RARITY) return at;
    return (span){d->words.at[i - 1].at.start, at.end};
}

/* A single word of the language is no name that stands by itself: "Minutes", of a programme's name. */
static bool is_plain_word(const doc *d, const entity *x, span at) {
    ptrdiff_t i = doc_word_at(d, at.start);
    bool single = i + 1 >= d->words.n || d->words.at[i + 1].at.start >= at.end;
    return x->kind != ENTITY_PERSON && single && i < d->words.n && text_rarity(d->words.at[i].stem) < PLAIN_RARITY;
}

/* Of each entity of a page: its fullest name, how often it is named, and the role that tells most. */
typedef struct {
    span name, role;
    int32_t times, more;
    bool told, speaks;
} known;

static bool expands(const doc *d, span at) { return memchr(d->page->text.p + at.start, '(', (size_t)span_len(at)); }

static known *known_of(arena *scratch, const doc *d, const page_claims *c) {
    known *k = new (scratch, known, c->entities.n);
    for (ptrdiff_t i = 0; i < c->mentions.n; i++) {
        const mention *m = &c->mentions.at[i];
        if (m->entity < 0 || m->kind != MENTION_NAME) continue;
        k[m->entity].times++;
        if (span_len(m->at) > span_len(k[m->entity].name)) k[m->entity].name = m->at;
    }
    for (ptrdiff_t i = 0; i < c->quotes.n; i++)
        if (c->quotes.at[i].entity >= 0) k[c->quotes.at[i].entity].speaks = true;
    for (ptrdiff_t i = c->roles.n; i-- > 0;) { /* the first of a person; of a body one that expands its name */
        int32_t e = c->roles.at[i].entity;
        if (e < 0) continue;
        if (c->entities.at[e].kind == ENTITY_PERSON || expands(d, c->roles.at[i].at) || !expands(d, k[e].role))
            k[e].role = c->roles.at[i].at;
    }
    return k;
}

/* Further roles beside the one that tells most. */
static void more_roles(arena *scratch, const page_claims *c, int32_t of_page, known *k, namings *to) {
    for (ptrdiff_t i = 0; i < c->roles.n; i++) {
        const role *r = &c->roles.at[i];
        if (r->entity < 0 || !k[r->entity].told || span_meets(r->at, k[r->entity].role)) continue;
        if (k[r->entity].more++ >= NAMINGS_MORE) continue;
        *push(scratch, to) = (naming){c->entities.at[r->entity].global, of_page, r->entity, r->at, true, k[r->entity].speaks};
    }
}

/* The names that a page has for its entities, with their roles; without a role only of those it names in passing. */
static void page_namings(arena *scratch, const doc *d, const page_claims *c, int32_t of_page, namings *to) {
    known *k = known_of(scratch, d, c);
    for (ptrdiff_t e = 0; e < c->entities.n; e++) {
        const entity *x = &c->entities.at[e];
        bool has = !span_empty(k[e].role);
        span at = has ? k[e].role : with_number(d, k[e].name);
        if (x->global < 0 || !x->named || (!has && is_plain_word(d, x, at)) || span_len(at) < NAME_BYTES_LEAST) continue;
        if (!has && k[e].times > NAMED_TIMES) continue; /* a topic or a source, not somebody named in passing */
        k[e].told = true;
        *push(scratch, to) = (naming){x->global, of_page, (int32_t)e, at, has, k[e].speaks};
    }
    more_roles(scratch, c, of_page, k, to);
}

void who_is_what(arena *a, arena *scratch, const scene *x, int32_t of, claims *to) {
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
