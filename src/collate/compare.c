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
    int entity;          /* of the page, -1: none */
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

enum { NONE_AT_ALL = 1 };   /* the class of "no" among quantifiers */
enum { NOUN_AFTER = 4 };     /* words after an article within which its noun stands */
enum { NAME_BYTES_MAX = 80 }; /* how far before a word a name that holds it may begin */

static int32_t entity_at(const page_claims *c, span at) {
    const mentions *v = &c->mentions;
    for (ptrdiff_t k = FIRST_AT(v, at.start - NAME_BYTES_MAX); k < v->n && v->at[k].at.start <= at.start; k++)
        if (v->at[k].kind == MENTION_NAME && span_in(at, v->at[k].at)) return v->at[k].entity;
    return -1;
}

/* "half a billion": the word is part of a number, which is compared as such. */
static bool in_number(const side *s, span at) {
    for (ptrdiff_t k = s->u->figures.from; k < s->u->figures.to; k++) {
        const figure *f = &s->c->figures.at[k];
        if (f->has_value && f->low >= 2 && span_in(at, f->at)) return true;
    }
    return false;
}

static void note_word(side *s, int32_t i, str folded) {
    span at = s->d->words.at[i].at;
    int q = word_quantity(folded), m = word_modality(folded);
    if (q && in_number(s, at)) q = 0;
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
        *t = (item){.at = i, .stem = w->stem, .entity = entity_at(s.c, w->at), .quoted = w->quoted};
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
    case 2: return words_akin(x->stem, y->stem);
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
    if (material) to->grave |= differs;
    to->material |= material;
    if (to->what && (!material || !what)) return;
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

/* One for the singular and the plural of a noun: "men" is "man", "ships" is "ship". */
static uint64_t one_number(str w) {
    if (str_ends_ci(w, S("men"))) return hash_mix(hash_str(str_cut(w, 0, w.n - 3)), hash_str(S("man")));
    if (str_ends_ci(w, S("man"))) return hash_mix(hash_str(str_cut(w, 0, w.n - 3)), hash_str(S("man")));
    if (str_eq_ci(w, S("children"))) w.n = 5;
    if (str_eq_ci(w, S("people"))) w = S("person");
    return hash_str(str_cut(w, 0, w.n - (w.n > 3 && w.p[w.n - 1] == 's')));
}

static uint64_t last_word(str s) {
    while (s.n && !is_alpha(s.p[s.n - 1]) && (unsigned char)s.p[s.n - 1] < 0x80) s.n--;
    ptrdiff_t from = s.n;
    while (from > 0 && s.p[from - 1] != ' ' && s.p[from - 1] != '-') from--;
    return one_number(str_cut(s, from, s.n));
}

static bool of_times(const figure *f) { return str_eq(f->unit, S("times")); }

/* "scored 21 times", "scored 21 goals": how often is a count. */
bool one_unit(const figure *f, const figure *g) {
    return str_eq_ci(f->unit, g->unit) || (of_times(f) && !g->unit.n) || (of_times(g) && !f->unit.n);
}
uint64_t thing_counted(const figure *f) { return f->of.n ? last_word(f->of) : 0; }

bool one_thing(const figure *f, const figure *g) {
    return str_eq_ci(f->unit, g->unit) && f->of.n && g->of.n && thing_counted(f) == thing_counted(g);
}

#define FAR_APART 20 /* times */

/* No page is so wrong about a count: 221 passengers of a ferry, 640,000 of a line. */
static bool far_apart(const figure *f, const figure *g) {
    double low = min_of(f->low, g->low), high = max_of(f->high, g->high);
    return low > 0 && high > low * FAR_APART;
}

bool one_value(const figure *f, const figure *g) { return f->low == g->low && f->high == g->high; }

/* The times of a side's unit: for (each of them). */
#define EACH(k, s) (ptrdiff_t k = (s)->u->times.from; k < (s)->u->times.to; k++)

/* The clause tells a later moment of what another may tell: what is left, what is so now. */
static bool tells_later(const side *s) {
    static const str later[] = {S("afterwards"), S("again"), S("later"), S("meanwhile"), S("now"), S("remain"), S("remained"), S("remaining"),
                                S("remains"), S("still")};
    for (int32_t i = s->u->first; i < s->u->end; i++)
        if (doc_word_in(s->d, i, later, countof(later))) return true;
    return false;
}

/* One thing counted at two moments: a later one, or a count that has grown with the day of its page. Neither excludes the
 * other. */
static bool two_moments(const side *a, const figure *f, const side *b, const figure *g) {
    int32_t m = a->d->article->published.day, n = b->d->article->published.day;
    if (tells_later(a) != tells_later(b)) return true;
    bool grown = m < n ? f->high < g->low : g->high < f->low;
    return m != DAY_NONE && n != DAY_NONE && m != n && grown && !f->unit.n;
}

/* The clause gives this value too: it is no other value of something else in it ("31 dead, six of them officers"). */
static bool gives(const side *a, const figure *g) {
    const figures *v = &a->c->figures;
    run r = a->u->figures;
    for (ptrdiff_t i = r.from; i < r.to; i++)
        if (v->at[i].has_value && one_unit(&v->at[i], g) && one_value(&v->at[i], g)) return true;
    return false;
}

static bool counts_alike_things(const scene *x, const side *a, const figure *f, const side *b, const figure *g) {
    return one_thing(f, g) || counts_akin(x, a->u, f, b->u, g);
}

/* The only value of its unit in a clause ("two points clear"), where the other clause has one too. */
static bool only_of_unit(const side *s, const figure *f, const figure *other) {
    const figures *v = &s->c->figures;
    run r = s->u->figures;
    if ((!f->unit.n && !of_times(other)) || s->u->whole) return false;
    for (ptrdiff_t i = r.from; i < r.to; i++)
        if (&v->at[i] != f && v->at[i].has_value && one_unit(&v->at[i], f)) return false;
    return true;
}

/* The other side's figure of one value; *loose: it counts something else ("the bottom three", beside three points). */
static const figure *same_figure(const scene *x, const side *a, const figure *f, const side *b, bool *loose) {
    const figures *v = &b->c->figures;
    run r = b->u->figures;
    const figure *found = NULL;
    *loose = true;
    for (ptrdiff_t j = r.from; j < r.to && (!found || *loose); j++) {
        const figure *g = &v->at[j];
        if (!g->has_value || !one_unit(f, g) || !one_value(f, g)) continue;
        found = g;
        *loose = f->of.n && g->of.n && !f->unit.n && !counts_alike_things(x, a, f, b, g);
    }
    return found;
}

/* "30,000 of the 50,000 doses": a part, which does not exclude a whole. */
static bool is_part(const figure *f) {
    for (ptrdiff_t i = 0; i < f->of.n; i++)
        if (is_digit(f->of.p[i])) return true;
    return false;
}

/* Its figure of another value that counts the same. */
static const figure *other_figure(const scene *x, const side *a, const figure *f, const side *b) {
    const figures *v = &b->c->figures;
    run r = b->u->figures;
    const figure *found = NULL;
    toll t = toll_of(x, a->u, f);
    for (ptrdiff_t j = r.from; j < r.to; j++) {
        const figure *g = &v->at[j];
        if (!g->has_value || !one_unit(f, g) || one_value(f, g) || far_apart(f, g) || gives(a, g)) continue;
        toll o = toll_of(x, b->u, g);
        bool counts = t.kind || o.kind; /* whom something befell, not all who are counted */
        bool alike = counts_alike_things(x, a, f, b, g) || (only_of_unit(a, f, g) && only_of_unit(b, g, f));
        if (counts ? toll_same(&t, &o) : alike) found = g;
    }
    return found;
}

static void compare_figure(const scene *x, const side *a, const side *b, const figure *f, difference *to) {
    bool loose;
    const figure *same = same_figure(x, a, f, b, &loose), *other = same && !loose ? NULL : other_figure(x, a, f, b);
    if (same && !other) {
        bool alike = same->bound <= BOUND_ABOUT && f->bound <= BOUND_ABOUT;
        if (same->bound != f->bound && !alike) tell(to, DIFFERS_BOUND, true, "bound", same->at, f->at);
        return;
    }
    if (!other) {
        tell(to, DIFFERS_NUMBER, false, NULL, (span){0}, f->at);
        return;
    }
    double low, high, low2, high2;
    allowed(f, &low, &high);
    allowed(other, &low2, &high2);
    to->conflict |= (high < low2 || high2 < low) && !two_moments(a, f, b, other) && is_part(f) == is_part(other);
    tell(to, DIFFERS_NUMBER, true, "number", other->at, f->at);
}

/* "a man" beside "three men": the article counts, where the phrases are otherwise one. */
static bool counts_one(const side *s) {
    int32_t i = s->u->first - 1;
    for (int32_t k = s->u->first; k < s->u->end; k++)
        if (s->d->words.at[k].kind == WORD_NUMBER || doc_word_is(s->d, k, S("of"))) return false; /* a fine of 400 crowns */
    return !s->st && i >= 0 && (doc_word_is(s->d, i, S("a")) || doc_word_is(s->d, i, S("an"))) &&
           s->d->words.at[s->u->end - 1].tag == TAG_NN;
}

/* "features a former sailor" beside "three former sailors": the words of the one whom the clause has instead; empty: none. */
static span one_of(const side *s, const figure *f) {
    if (!f->has_value || f->low <= 1 || f->unit.n || !f->of.n) return (span){0};
    if (counts_one(s)) return s->u->at;
    for (int32_t i = s->u->first + 1, opens = -1; i < s->u->end && s->st; i++) {
        const word *w = &s->d->words.at[i];
        if (doc_word_is(s->d, i - 1, S("a")) || doc_word_is(s->d, i - 1, S("an"))) opens = i - 1;
        if (opens < 0 || i - opens > NOUN_AFTER) continue;
        bool counts = !(i + 1 < s->u->end && (tag_is_noun(w[1].tag) || doc_word_is(s->d, i + 1, S("of")))); /* not "a vote of 13-0" */
        if (w->tag == TAG_NN && counts && one_number(doc_str(s->d, w->at)) == last_word(f->of))
            return (span){s->d->words.at[opens].at.start, w->at.end};
        bool head = tag_is_noun(w->tag) && !(i + 1 < s->u->end && tag_is_noun(w[1].tag));
        if (head || w->kind == WORD_NUMBER || w->tag == TAG_CD) opens = -1; /* "a fine of 400 crowns": the article is the fine's */
    }
    return (span){0};
}

static void compare_figures(const scene *x, const side *a, const side *b, difference *to) {
    const figures *v = &a->c->figures, *w = &b->c->figures;
    run p = a->u->figures, q = b->u->figures;
    for (ptrdiff_t i = p.from; i < p.to; i++) {
        if (v->at[i].has_value) compare_figure(x, a, b, &v->at[i], to);
        span one = one_of(b, &v->at[i]);
        if (!span_empty(one)) tell(to, DIFFERS_NUMBER, true, "number", one, v->at[i].at);
    }
    for (ptrdiff_t i = q.from; i < q.to; i++) {
        span one = one_of(a, &w->at[i]);
        if (!span_empty(one)) tell(to, DIFFERS_NUMBER, true, "number", w->at[i].at, one);
    }
}

static bool is_day(const timex *t) { return t->class == TIME_DATE && t->from != DAY_NONE; }

/* A weekday by its name alone may be read a week too early or too late: Friday is Friday. */
static bool one_weekday(const side *a, const timex *t, const side *b, const timex *x) {
    if (t->from != t->to || x->from != x->to || (t->from - x->from) % 7) return false;
    str s = doc_str(a->d, t->at), v = doc_str(b->d, x->at);
    for (ptrdiff_t i = 0; i < max_of(s.n, v.n); i++)
        if ((i < s.n && is_digit(s.p[i])) || (i < v.n && is_digit(v.p[i]))) return false;
    return true;
}

static bool days_meet(const timex *t, const timex *x) { return t->from <= x->to && x->from <= t->to; }

/* The clause tells this day too, of something else in it: "four last year and nine this year". */
static bool tells_day(const side *s, const timex *x) {
    const timexes *v = &s->c->times;
    for EACH (i, s)
        if (is_day(&v->at[i]) && days_meet(&v->at[i], x)) return true;
    return false;
}

static void compare_times(const side *a, const side *b, difference *to) {
    const timexes *v = &a->c->times, *w = &b->c->times;
    for EACH (i, a) {
        const timex *t = &v->at[i], *clash = NULL;
        bool fits = false;
        if (!is_day(t)) continue;
        for EACH (j, b) {
            const timex *x = &w->at[j];
            if (!is_day(x)) continue;
            fits |= days_meet(t, x) || one_weekday(a, t, b, x);
            if (!tells_day(a, x)) clash = x;
        }
        if (fits || !clash) continue;
        to->conflict |= !a->u->whole && !b->u->whole; /* whole sentences speak of several things */
        tell(to, DIFFERS_DATE, !a->u->whole || a->u->line == b->u->line, "date", clash->at, t->at);
    }
}

/* "the government", "the Harrow government": a source without a name of its own may be told in fewer words. */
static bool one_office(str x, str y) {
    str shorter = x.n < y.n ? x : y, longer = x.n < y.n ? y : x;
    ptrdiff_t from = longer.n - shorter.n;
    return str_ends_ci(longer, shorter) && (!from || longer.p[from - 1] == ' ');
}

/* Some source or cue stands in the sentence of the unit: who is credited there may only have been read otherwise. */
static bool credits_somebody(const side *s) {
    span at = s->d->sentences.at[s->st->sentence].at;
    if (s->u->of->credits[s->st->sentence]) return true;
    bool title = span_in(at, s->d->article->title), colon = false; /* "Rights group: 31 held": credits in its way */
    for (int32_t i = s->d->sentences.at[s->st->sentence].first; title && !colon && i < s->u->end; i++) colon = doc_word_is(s->d, i, S(":"));
    return colon;
}

static span source_of(const side *s) { return s->st->quote >= 0 ? s->c->quotes.at[s->st->quote].source : (span){0}; }

/* Who is credited is told only where copies of one text or much the same words part ways, or where two sources with names
 * stand side by side. */
static void compare_sources(const side *a, const side *b, difference *to) {
    if (!a->st || !b->st) return;
    int32_t e = a->st->speaker, f = b->st->speaker;
    bool copies = a->u->line == b->u->line || weight_of(a, true) >= SOURCE_SHARE * (weight_of(a, true) + weight_of(a, false));
    if (e >= 0 && f < 0) {
        if (!span_empty(source_of(a)) && !credits_somebody(b))
            tell(to, DIFFERS_ATTRIBUTION, copies, "source lost", (span){0}, source_of(a));
    } else if (e < 0 && f >= 0) {
        if (!span_empty(source_of(b)) && !credits_somebody(a))
            tell(to, DIFFERS_ATTRIBUTION, copies, "source gained", source_of(b), (span){0});
    } else if (e >= 0 && f >= 0 && !one_entity(a, e, b, f) && !one_office(claim_name(a->c, e), claim_name(b->c, f))) {
        bool named = a->c->entities.at[e].named && b->c->entities.at[f].named;
        named &= !str_eq_ci(doc_str(a->d, source_of(a)), doc_str(b->d, source_of(b)));
        tell(to, DIFFERS_ATTRIBUTION, named, "source changed", source_of(b), source_of(a));
    }
}

/* Enough for a negation to turn it round: most of what the shorter says, and three words. */
static bool says_much_the_same(const side *a, const side *b) {
    int32_t matched = 0;
    float common = weight_of(a, true), x = common + weight_of(a, false), y = weight_of(b, true) + weight_of(b, false);
    for (int32_t i = 0; i < a->n; i++) matched += a->items[i].matched;
    return matched >= 3 && common >= SOURCE_SHARE * min_of(x, y) && common >= SOURCE_SHARE / 2 * max_of(x, y);
}

static span cue_of(const side *s) { return s->st && s->st->quote >= 0 ? s->c->quotes.at[s->st->quote].cue : (span){0}; }

/* "Denied that it was shut" beside "admitted that it was shut", or beside the page's own word. *p: what negations in them tell; two
 * that deny each other agree where one of them is denied. */
static void compare_denials(const side *a, const side *b, polarity *p, difference *to) {
    if ((a->st && a->st->denied) == (b->st && b->st->denied)) return;
    if (p->differs || a->negated != b->negated) {
        *p = (polarity){0};
        return;
    }
    if (!says_much_the_same(a, b)) return;
    to->conflict |= a->st && b->st && one_entity(a, a->st->speaker, b, b->st->speaker);
    tell(to, DIFFERS_WORDING, true, "negation", cue_of(b), cue_of(a)), to->grave |= DIFFERS_SENSE;
}

/* Quantifiers, modals, negations: small words that change what is claimed. */
static void compare_shades(const scene *x, const side *a, const side *b, difference *to) {
    bool denied = (a->quantity == NONE_AT_ALL && b->negated) || (b->quantity == NONE_AT_ALL && a->negated); /* "no boat has", "they have not" */
    if (a->quantity != b->quantity && !denied)
        tell(to, DIFFERS_SCOPE, true, "quantifier", b->quantity_at, a->quantity_at);
    if (!a->quantity || !b->quantity) to->grave &= ~(uint32_t)DIFFERS_SCOPE; /* of more words one may be "all" */
    polarity p = unit_polarity(x, a->u, b->u);
    bool taken_back = (a->st && a->st->denied) != (b->st && b->st->denied);
    compare_denials(a, b, &p, to);
    if (p.differs && !denied && says_much_the_same(a, b)) {
        to->conflict |= !p.open && tells_later(a) == tells_later(b) && (a->modality == b->modality || max_of(a->modality, b->modality) < 2);
        if (span_empty(to->yours)) to->yours = p.yours, to->mine = p.mine;
        tell(to, DIFFERS_WORDING, true, "negation", p.here, p.there), to->grave |= DIFFERS_SENSE;
    }
    if (a->u->whole && a->u->line != b->u->line) return; /* of which of their clauses? */
    if (a->modality != b->modality && max_of(a->modality, b->modality) > 1)
        tell(to, DIFFERS_WORDING, true, "modal", b->modality_at, a->modality_at), to->grave |= DIFFERS_SENSE;
    if (a->negated != b->negated && !p.differs && !taken_back)
        tell(to, DIFFERS_WORDING, true, "negation", b->negation_at, a->negation_at), to->grave |= DIFFERS_SENSE;
}

static bool excluded(const side *a, const side *b, span *yours, span *mine) {
    for (int32_t i = 0; i < min_of(a->n, ITEMS_MAX); i++)
        for (int32_t j = 0; j < min_of(b->n, ITEMS_MAX); j++) {
            bool open = (!a->items[i].matched || a->items[i].by_kin) && (!b->items[j].matched || b->items[j].by_kin);
            if (!open || !words_exclude(a->items[i].stem, b->items[j].stem)) continue;
            *yours = a->d->words.at[a->items[i].at].at;
            *mine = b->d->words.at[b->items[j].at].at;
            return true;
        }
    return false;
}

/* ------------------------------------------------------------------ words inside the marks */
enum { MARKS_MAX = 120 }; /* words of a quotation that are aligned */

typedef struct {
    int32_t at[MARKS_MAX]; /* words of the doc, punctuation left out */
    bool kept[MARKS_MAX];
    int32_t n, quoted;
} speech;

static void speech_of(const side *s, speech *to) {
    to->n = to->quoted = 0;
    for (int32_t i = s->u->first; i < s->u->end && to->n < MARKS_MAX; i++) {
        if (s->d->words.at[i].kind == WORD_PUNCT) continue;
        to->quoted += s->d->words.at[i].quoted;
        to->kept[to->n] = false;
        to->at[to->n++] = i;
    }
}

/* One word in two spellings is one word: stems agree, or long beginnings. */
static bool one_spelling(const side *a, int32_t i, const side *b, int32_t j) {
    const word *x = &a->d->words.at[i], *y = &b->d->words.at[j];
    if (x->form == y->form || x->stem == y->stem) return true;
    str s = doc_str(a->d, x->at), t = doc_str(b->d, y->at);
    return s.n > PREFIX_LETTERS && t.n > PREFIX_LETTERS &&
           str_eq_ci(str_cut(s, 0, PREFIX_LETTERS), str_cut(t, 0, PREFIX_LETTERS));
}

/* Longest common subsequence; what is not in it is not kept. */
static int32_t align(const side *a, speech *x, const side *b, speech *y) {
    uint8_t best[MARKS_MAX + 1][MARKS_MAX + 1] = {0};
    for (int32_t i = x->n; i-- > 0;)
        for (int32_t j = y->n; j-- > 0;)
            best[i][j] = one_spelling(a, x->at[i], b, y->at[j]) ? (uint8_t)(best[i + 1][j + 1] + 1)
                                                                : (uint8_t)max_of(best[i + 1][j], best[i][j + 1]);
    for (int32_t i = 0, j = 0; i < x->n && j < y->n;) {
        if (one_spelling(a, x->at[i], b, y->at[j])) x->kept[i++] = y->kept[j++] = true;
        else if (best[i + 1][j] >= best[i][j + 1]) i++;
        else j++;
    }
    return best[0][0];
}

static span words_span(const side *s, const speech *x, int32_t from, int32_t to) {
    return (span){s->d->words.at[x->at[from]].at.start, s->d->words.at[x->at[to - 1]].at.end};
}

/* Words that one printer hears and another does not: "on" for "upon", "it's" for "this is". */
static bool slight(const side *s, const speech *x, int32_t from, int32_t to) {
    static const str small[] = {S("'d"), S("'re"), S("'s"), S("'ve"), S("are"), S("be"), S("been"), S("being"), S("did"), S("do"),
                                S("does"), S("had"), S("has"), S("have"), S("is"), S("it"), S("that"), S("there"), S("this"),
                                S("was"), S("were"), S("which")};
    for (int32_t i = from; i < to; i++) {
        const word *w = &s->d->words.at[x->at[i]];
        bool link = w->tag == TAG_IN || w->tag == TAG_TO || w->tag == TAG_DT || w->tag == TAG_RP;
        if (!doc_word_in(s->d, x->at[i], small, countof(small)) && !link) return false;
        char folded[16];
        str t = doc_str(s->d, w->at), low = {folded, min_of(t.n, (ptrdiff_t)sizeof folded)};
        for (ptrdiff_t k = 0; k < low.n; k++) folded[k] = to_lower(t.p[k]);
        if (word_negates(low) || word_quantity(low)) return false;
    }
    return true;
}

/* "She has lost", where another page writes out who she is: a run of pronouns, or of names. */
static bool all_tagged(const side *s, const speech *x, int32_t from, int32_t to, bool names) {
    for (int32_t i = from; i < to; i++) {
        int t = s->d->words.at[x->at[i]].tag;
        if (names ? !tag_is_name(t) : t != TAG_PRP) return false;
    }
    return true;
}

static bool names_for_pronoun(const side *a, const speech *x, int32_t p, int32_t i, const side *b, const speech *y, int32_t q, int32_t j) {
    return (all_tagged(a, x, p, i, true) && all_tagged(b, y, q, j, false)) || (all_tagged(a, x, p, i, false) && all_tagged(b, y, q, j, true));
}

/* "A lot of" where another page has "five": both may have been said. */
static bool vague_count(const side *a, const speech *x, int32_t p, int32_t i, const side *b, const speech *y, int32_t q, int32_t j) {
    static const str vague[] = {S("countless"), S("few"), S("lot"), S("lots"), S("many"), S("numerous"), S("several"), S("some")};
    bool told = false, exact = false;
    for (; p < i; p++) told |= doc_word_in(a->d, x->at[p], vague, countof(vague));
    for (; q < j; q++) exact |= b->d->words.at[y->at[q]].kind == WORD_NUMBER || b->d->words.at[y->at[q]].tag == TAG_CD;
    return told && exact;
}

/* Words changed inside the marks: both pages print a speaker's words, mostly the same, and somewhere one has other words
 * than the other between words that they share. More words at an end are a longer cut, no change. */
static void compare_marks(const side *a, const side *b, difference *to) {
    speech x, y;
    speech_of(a, &x);
    speech_of(b, &y);
    if (x.quoted * 5 < x.n * 4 || y.quoted * 5 < y.n * 4 || min_of(x.n, y.n) < 4) return;
    if (align(a, &x, b, &y) * 5 < min_of(x.n, y.n) * 3) return;
    for (int32_t i = 0, j = 0; i < x.n || j < y.n;) {
        if (i < x.n && j < y.n && x.kept[i] && y.kept[j]) {
            i++, j++;
            continue;
        }
        int32_t p = i, q = j;
        while (i < x.n && !x.kept[i]) i++;
        while (j < y.n && !y.kept[j]) j++;
        if (i == p || j == q || (i == x.n && !p) || names_for_pronoun(a, &x, p, i, b, &y, q, j)) continue;
        bool vague = vague_count(a, &x, p, i, b, &y, q, j) || vague_count(b, &y, q, j, a, &x, p, i);
        bool grave = !vague && (!slight(a, &x, p, i) || !slight(b, &y, q, j));
        tell(to, DIFFERS_QUOTE, true, "quoted words", words_span(b, &y, q, j), words_span(a, &x, p, i));
        to->conflict |= grave;
        if (grave) return;
    }
}

static void compare_wording(const side *a, const side *b, difference *to) {
    float ua = weight_of(a, false), ub = weight_of(b, false), common = weight_of(a, true);
    if (excluded(a, b, &to->yours, &to->mine)) {
        to->conflict |= tells_later(a) == tells_later(b);
        tell(to, DIFFERS_WORDING, true, "wording", unmatched(b), unmatched(a));
        to->grave |= DIFFERS_SENSE;
    }
    if (ua + ub < WORDING_LEAST) return;
    bool both = min_of(ua, ub) >= WORDING_BOTH;
    tell(to, DIFFERS_WORDING, both && ua + ub > WORDING_SHARE * common, NULL, unmatched(b), unmatched(a));
}

/* The other clause has a figure of the value of the one that holds these digits: "3.500" beside "3500". */
static bool told_by_value(const side *a, span digits, const side *b) {
    for (ptrdiff_t i = a->u->figures.from; i < a->u->figures.to; i++) {
        const figure *f = &a->c->figures.at[i];
        if (f->has_value && span_in(digits, f->at)) return gives(b, f);
    }
    return false;
}

/* A number in digits of one side that the other lacks; empty: none. */
static span lone_number(const side *a, const side *b) {
    for (int32_t i = a->u->first; i < a->u->end; i++) {
        const word *w = &a->d->words.at[i];
        bool found = w->kind != WORD_NUMBER;
        for (int32_t k = b->u->first; k < b->u->end && !found; k++) found = b->d->words.at[k].form == w->form;
        if (!found && !told_by_value(a, w->at, b)) return w->at;
    }
    return (span){0};
}

/* In other languages than English numbers in words are not known: that two clauses have the same words around their numbers does
 * not make them say the same. */
static void compare_digits(const side *a, const side *b, difference *to) {
    if (doc_is_english(a->d) && doc_is_english(b->d)) return;
    span here = lone_number(b, a), there = lone_number(a, b);
    if (!span_empty(here) && !span_empty(there)) tell(to, DIFFERS_NUMBER, true, "number", here, there);
    else if (!span_empty(here) || !span_empty(there)) tell(to, DIFFERS_WORDING, true, NULL, here, there);
}

difference unit_compare_shades(arena *scratch, const scene *x, const unit *base, const unit *other) {
    arena_at before = arena_mark(scratch);
    side a = side_of(scratch, x, base), b = side_of(scratch, x, other);
    difference to = {0};
    if (a.quantity > 1 && !b.quantity) tell(&to, DIFFERS_SCOPE, true, "quantifier", (span){0}, a.quantity_at);
    if (a.modality > 1 && !b.modality) tell(&to, DIFFERS_WORDING, true, "modal", (span){0}, a.modality_at);
    arena_rewind(scratch, before);
    return to;
}

difference unit_compare(arena *scratch, const scene *x, const unit *base, const unit *other) {
    arena_at before = arena_mark(scratch);
    side a = side_of(scratch, x, base), b = side_of(scratch, x, other);
    difference to = {0};
    match_words(&a, &b);
    compare_figures(x, &a, &b, &to);
    compare_times(&a, &b, &to);
    compare_sources(&a, &b, &to);
    compare_shades(x, &a, &b, &to);
    compare_marks(&a, &b, &to);
    compare_wording(&a, &b, &to);
    compare_digits(&a, &b, &to);
    arena_rewind(scratch, before);
    return to;
}
