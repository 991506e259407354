/* Readings: how two units that carry one claim differ.
 *
 * Words are matched as a bag, each with one of the other side: by stem, then entity, then group of near synonyms, then
 * beginning. What finds no partner is what one side says and the other does not; figures, times, sources, quantifiers,
 * modals and negations are held against each other by themselves. A conflict needs one slot with two values that cannot
 * both stand; more words on one side are no conflict.
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "collate/parts.h"

/* One word of a unit as compare sees it. */
typedef struct {
    int32_t at;          /* word of the doc */
    uint64_t stem, start;
    int kin, entity;     /* -1: none; entity: of the page */
    float rarity;
    bool matched, by_kin, quoted;
} item;

typedef struct {
    const doc *d;
    const page_claims *c;
    const unit *u;
    const statement *st; /* NULL: a noun phrase */
    item *items;
    int32_t n;
    int quantity, modality; /* the strongest in the unit; 0: none */
    bool negated;
    span quantity_at, modality_at, negation_at;
} side;

static bool is_content(int t) {
    return t == TAG_NONE || (t >= TAG_NN && t <= TAG_NNPS) || (t >= TAG_VB && t <= TAG_VBZ) || (t >= TAG_JJ && t <= TAG_JJS) ||
           t == TAG_CD || t == TAG_FW;
}

static int32_t entity_at(const page_claims *c, span at) {
    for (ptrdiff_t k = 0; k < c->mentions.n; k++)
        if (c->mentions.at[k].kind == MENTION_NAME && span_in(at, c->mentions.at[k].at)) return c->mentions.at[k].entity;
    return -1;
}

static void note_word(side *s, int32_t i, str folded) {
    span at = s->d->words.at[i].at;
    int q = word_quantity(folded), m = word_modality(folded);
    if (i + 1 < s->u->end && s->d->words.at[i + 1].kind == WORD_NUMBER) q = 0; /* "some 20,000": a bound, no quantifier */
    if (q && !s->quantity) s->quantity = q, s->quantity_at = at;
    if (m && m > s->modality) s->modality = m, s->modality_at = at;
    if (word_negates(folded)) s->negated = !s->negated, s->negation_at = at;
}

static side side_of(arena *scratch, const scene *x, const unit *u) {
    side s = {.d = &x->docs->at[u->page], .c = &x->claims->at[u->page], .u = u};
    if (u->statement >= 0) s.st = &s.c->statements.at[u->statement];
    s.items = new (scratch, item, u->end - u->first);
    for (int32_t i = u->first; i < u->end; i++) {
        const word *w = &s.d->words.at[i];
        if (w->kind == WORD_PUNCT) continue;
        str folded = str_fold(scratch, doc_str(s.d, w->at));
        note_word(&s, i, folded);
        if (w->kind != WORD_ALPHA || !is_content(w->tag)) continue;
        item *t = &s.items[s.n++];
        *t = (item){.at = i, .stem = w->stem, .kin = word_kin(w->stem), .entity = entity_at(s.c, w->at), .quoted = w->quoted};
        t->rarity = (float)text_rarity(w->stem);
        t->start = folded.n > PREFIX_LETTERS ? hash_str(str_cut(folded, 0, PREFIX_LETTERS)) : w->stem;
    }
    return s;
}

/* ------------------------------------------------------------------ matching words */
static bool one_entity(const side *a, int32_t e, const side *b, int32_t f) {
    if (e < 0 || f < 0) return false;
    const entity *x = &a->c->entities.at[e], *y = &b->c->entities.at[f];
    return (x->global >= 0 && x->global == y->global && x->shared.n) || str_eq(x->name, y->name);
}

static bool same_word(const side *a, const item *x, const side *b, const item *y, int how) {
    switch (how) {
    case 0: return x->stem == y->stem;
    case 1: return one_entity(a, x->entity, b, y->entity);
    case 2: return x->kin >= 0 && x->kin == y->kin;
    default: return x->start == y->start;
    }
}

/* Items are few: a unit is a clause, and ITEMS_MAX stops what is not. */
enum { ITEMS_MAX = 80 };

static void match_words(side *a, side *b) {
    for (int how = 0; how < 4; how++)
        for (int32_t i = 0; i < min_of(a->n, ITEMS_MAX); i++)
            for (int32_t j = 0; j < min_of(b->n, ITEMS_MAX) && !a->items[i].matched; j++) {
                if (b->items[j].matched || !same_word(a, &a->items[i], b, &b->items[j], how)) continue;
                a->items[i].matched = b->items[j].matched = true;
                a->items[i].by_kin = b->items[j].by_kin = how == 2;
            }
    /* A name said in more words on one side: every word of an entity counts as matched when one of its words is. */
    for (int turn = 0; turn < 2; turn++) {
        side *s = turn ? b : a, *o = turn ? a : b;
        for (int32_t i = 0; i < min_of(s->n, ITEMS_MAX); i++)
            for (int32_t j = 0; j < min_of(o->n, ITEMS_MAX) && !s->items[i].matched; j++)
                s->items[i].matched = one_entity(s, s->items[i].entity, o, o->items[j].entity);
    }
}

static float weight_of(const side *s, bool matched) {
    float sum = 0;
    for (int32_t i = 0; i < s->n; i++)
        if (s->items[i].matched == matched) sum += s->items[i].rarity;
    return sum;
}

/* From the first to the last unmatched word; empty where all are matched. */
static span unmatched(const side *s) {
    span at = {0};
    for (int32_t i = 0; i < s->n; i++)
        if (!s->items[i].matched) at = span_join(at, s->d->words.at[s->items[i].at].at);
    return at;
}

/* ------------------------------------------------------------------ slots */
static void tell(difference *to, uint32_t differs, bool material, const char *what, span here, span there) {
    to->differs |= differs;
    to->material |= material;
    if (to->what && !material) return;
    if (to->what && to->material && to->here.end) return;
    to->what = what;
    to->here = here;
    to->there = there;
}

/* The values that a figure allows: its bound opens one side; "about" gives a twentieth. */
static void allowed(const figure *f, double *low, double *high) {
    double slack = f->bound == BOUND_ABOUT || f->bound == BOUND_ALMOST ? .05 * fabs(f->high) : 0;
    *low = f->bound == BOUND_LESS || f->bound == BOUND_AT_MOST || f->bound == BOUND_UP_TO ? -INFINITY : f->low - slack;
    *high = f->bound == BOUND_MORE || f->bound == BOUND_AT_LEAST ? INFINITY : f->high + slack;
}

static uint64_t last_word(str s) {
    while (s.n && !is_alpha(s.p[s.n - 1]) && (unsigned char)s.p[s.n - 1] < 0x80) s.n--;
    ptrdiff_t from = s.n;
    while (from > 0 && s.p[from - 1] != ' ' && s.p[from - 1] != '-') from--;
    return hash_str(str_cut(s, from, s.n - (s.n - from > 3 && s.p[s.n - 1] == 's')));
}

static bool one_thing(const figure *f, const figure *g) {
    if (!str_eq_ci(f->unit, g->unit)) return false;
    return f->of.n && g->of.n && last_word(f->of) == last_word(g->of);
}

static bool one_value(const figure *f, const figure *g) { return f->low == g->low && f->high == g->high; }

static void compare_figures(const side *a, const side *b, difference *to) {
    for (ptrdiff_t i = 0; i < a->c->figures.n; i++) {
        const figure *f = &a->c->figures.at[i], *same = NULL, *other = NULL;
        if (!f->has_value || !span_in(f->at, a->u->at)) continue;
        for (ptrdiff_t j = 0; j < b->c->figures.n; j++) {
            const figure *g = &b->c->figures.at[j];
            if (!g->has_value || !span_in(g->at, b->u->at) || !str_eq_ci(f->unit, g->unit)) continue;
            if (one_value(f, g)) same = g;
            else if (one_thing(f, g)) other = g;
        }
        if (same && same->bound != f->bound && !(same->bound <= BOUND_ABOUT && f->bound <= BOUND_ABOUT))
            tell(to, DIFFERS_BOUND, true, "bound", same->at, f->at);
        if (same || !other) {
            if (!same) tell(to, DIFFERS_NUMBER, false, NULL, (span){0}, f->at);
            continue;
        }
        double low, high, low2, high2;
        allowed(f, &low, &high);
        allowed(other, &low2, &high2);
        to->conflict |= high < low2 || high2 < low;
        tell(to, DIFFERS_NUMBER, true, "number", other->at, f->at);
    }
}

static void compare_times(const side *a, const side *b, difference *to) {
    for (ptrdiff_t i = 0; i < a->c->times.n; i++) {
        const timex *t = &a->c->times.at[i], *clash = NULL;
        bool fits = false;
        if (t->class != TIME_DATE || t->from == DAY_NONE || !span_in(t->at, a->u->at)) continue;
        for (ptrdiff_t j = 0; j < b->c->times.n && !fits; j++) {
            const timex *v = &b->c->times.at[j];
            if (v->class != TIME_DATE || v->from == DAY_NONE || !span_in(v->at, b->u->at)) continue;
            fits = t->from <= v->to && v->from <= t->to;
            clash = v;
        }
        if (fits || !clash) continue;
        to->conflict = true;
        tell(to, DIFFERS_DATE, true, "date", clash->at, t->at);
    }
}

/* "the government", "the Harrow government": a source without a name of its own may be told in fewer words. */
static bool one_office(str x, str y) {
    str shorter = x.n < y.n ? x : y, longer = x.n < y.n ? y : x;
    ptrdiff_t from = longer.n - shorter.n;
    return str_ends_ci(longer, shorter) && (!from || longer.p[from - 1] == ' ');
}

static void compare_sources(const side *a, const side *b, difference *to) {
    if (!a->st || !b->st) return;
    int32_t e = a->st->speaker, f = b->st->speaker;
    if (e < 0 && f < 0) return;
    span here = b->st->quote >= 0 ? b->c->quotes.at[b->st->quote].source : (span){0};
    span there = a->st->quote >= 0 ? a->c->quotes.at[a->st->quote].source : (span){0};
    if (f < 0) tell(to, DIFFERS_ATTRIBUTION, true, "source lost", here, there);
    else if (e < 0) tell(to, DIFFERS_ATTRIBUTION, true, "source gained", here, there);
    else if (!one_entity(a, e, b, f) && !one_office(claim_name(a->c, e), claim_name(b->c, f))) tell(to, DIFFERS_ATTRIBUTION, true, "source changed", here, there);
}

static void compare_shades(const side *a, const side *b, difference *to) {
    if (a->quantity != b->quantity && (a->quantity != 4 || b->quantity)) /* "hundreds" lost is a number's matter */
        tell(to, DIFFERS_SCOPE, true, "quantifier", b->quantity_at, a->quantity_at);
    if (a->modality != b->modality && max_of(a->modality, b->modality) > 1)
        tell(to, DIFFERS_WORDING, true, "modal", b->modality_at, a->modality_at);
    if (a->negated != b->negated) tell(to, DIFFERS_WORDING, true, "negation", b->negation_at, a->negation_at);
}

static bool excluded(const side *a, const side *b) {
    for (int32_t i = 0; i < min_of(a->n, ITEMS_MAX); i++)
        for (int32_t j = 0; j < min_of(b->n, ITEMS_MAX); j++) {
            bool open = (!a->items[i].matched || a->items[i].by_kin) && (!b->items[j].matched || b->items[j].by_kin);
            if (open && words_exclude(a->items[i].stem, b->items[j].stem)) return true;
        }
    return false;
}

static int32_t quoted_words(const side *s, bool only_unmatched) {
    int32_t n = 0;
    for (int32_t i = 0; i < s->n; i++) n += s->items[i].quoted && (!only_unmatched || !s->items[i].matched);
    return n;
}

/* Words changed inside the marks: both sides print the speaker's words, mostly the same, and each has some of its own. */
static void compare_marks(const side *a, const side *b, difference *to) {
    int32_t qa = quoted_words(a, false), qb = quoted_words(b, false);
    int32_t ua = quoted_words(a, true), ub = quoted_words(b, true);
    if (qa * 2 < a->n || qb * 2 < b->n || qa < 3 || qb < 3 || !ua || !ub) return;
    bool mostly = ua * 2 <= qa && ub * 2 <= qb;
    to->conflict |= mostly;
    tell(to, DIFFERS_QUOTE, true, "quoted words", unmatched(b), unmatched(a));
}

static void compare_wording(const side *a, const side *b, difference *to) {
    float ua = weight_of(a, false), ub = weight_of(b, false), common = weight_of(a, true);
    if (excluded(a, b)) {
        to->conflict = true;
        tell(to, DIFFERS_WORDING, true, "wording", unmatched(b), unmatched(a));
    }
    if (ua + ub < WORDING_LEAST) return;
    bool both = min_of(ua, ub) >= WORDING_BOTH;
    tell(to, DIFFERS_WORDING, both && ua + ub > WORDING_SHARE * common, NULL, unmatched(b), unmatched(a));
}

difference unit_compare(arena *scratch, const scene *x, const unit *base, const unit *other) {
    arena_at before = arena_mark(scratch);
    side a = side_of(scratch, x, base), b = side_of(scratch, x, other);
    difference to = {0};
    match_words(&a, &b);
    compare_figures(&a, &b, &to);
    compare_times(&a, &b, &to);
    compare_sources(&a, &b, &to);
    compare_shades(&a, &b, &to);
    compare_marks(&a, &b, &to);
    compare_wording(&a, &b, &to);
    arena_rewind(scratch, before);
    return to;
}
