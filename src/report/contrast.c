/* What sets readings apart, in as few words as show it: "shut / reopened / sold" rather than three clauses.
 *
 * Enter the words of each reading; leaves one short span of each. First what stands between a common beginning and a
 * common end. Else words of one class on every side, so that like stands beside like: figures where numbers differ, times
 * where dates do, names, verbs. Else, side by side, the stretch that holds most of what the others lack (the greatest sum
 * over a run of words: Bentley 1984, Programming Pearls 8). Words are compared by stem. Cost: linear in words, of which
 * CONTRAST_WORDS_MAX a side are looked at.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/contrast.h"

enum {
    STRETCH = 38, /* bytes */
    SHORT = 34,   /* bytes of a reading that is shown whole */
    UNITS_TRIED = 8 /* figures whose unit is tried */
};

#define PAIR_LEAST .6 /* share of words that two readings have in common to be held word against word */

/* ------------------------------------------------------------------ words */
void contrast_token(arena *a, tokens *to, const word *w, int32_t piece) {
    if (w->kind == WORD_PUNCT) return;
    *push(a, to) = (token){w->at, w->kind == WORD_NUMBER ? w->form : w->stem, w->tag,
                           w->kind == WORD_NUMBER || w->tag == TAG_CD, false, piece};
}

void contrast_read_side(arena *a, side *s) {
    for (int32_t k = 0; k < (int32_t)s->of->n; k++)
        for (ptrdiff_t i = doc_word_at(s->d, s->of->at[k].start); i < s->d->words.n && s->t.n < CONTRAST_WORDS_MAX; i++) {
            if (s->d->words.at[i].at.start >= s->of->at[k].end) break;
            contrast_token(a, &s->t, &s->d->words.at[i], k);
        }
}

static bool is_verb(int t) { return t >= TAG_VB && t <= TAG_VBZ; }
static bool is_noun(int t) { return t >= TAG_NN && t <= TAG_NNPS; }
static bool is_proper(int t) { return t == TAG_NNP || t == TAG_NNPS; }

static bool is_auxiliary(const side *s, const token *t) {
    static const str forms[] = {
        S("'d"),   S("'m"),    S("'re"),  S("'s"), S("'ve"), S("am"),  S("are"), S("be"),   S("been"),
        S("being"), S("did"),  S("do"),   S("does"), S("had"), S("has"), S("have"), S("having"), S("is"),
        S("said"), S("say"), S("saying"), S("says"), S("was"), S("were"),
    };
    char folded[8];
    str w = doc_str(s->d, t->at);
    if (w.n >= (ptrdiff_t)sizeof folded) return false;
    for (ptrdiff_t i = 0; i < w.n; i++) folded[i] = to_lower(w.p[i]);
    return str_table_find(forms, countof(forms), (str){folded, w.n}) >= 0;
}

/* How much a reader learns from a word that only one side has. */
double contrast_telling(const side *s, const token *t) {
    if (t->digit) return 5;
    if (is_proper(t->tag)) return 3;
    if (is_verb(t->tag)) return is_auxiliary(s, t) ? .4 : 3.5;
    if (is_noun(t->tag)) return 2;
    switch (t->tag) {
    case TAG_MD: return 3;
    case TAG_JJ: case TAG_JJR: case TAG_JJS: return 2;
    case TAG_RB: case TAG_RBR: case TAG_RBS: return 1.5;
    case TAG_DT: case TAG_PDT: return .8;
    default: return .3;
    }
}

/* A word of the first side is apart where most others lack it; a word of another, where the first lacks it. */
static void set_apart(arena *a, side *s, ptrdiff_t n) {
    map first = {0}, others = {0};
    bool fresh;
    for (ptrdiff_t i = 0; i < s[0].t.n; i++) *map_put(a, &first, s[0].t.at[i].key, &fresh) = 1;
    for (ptrdiff_t k = 1; k < n; k++) {
        map mine = {0};
        for (ptrdiff_t i = 0; i < s[k].t.n; i++) {
            token *t = &s[k].t.at[i];
            t->apart = !map_get(&first, t->key);
            *map_put(a, &mine, t->key, &fresh) = 1;
            if (fresh) ++*map_put(a, &others, t->key, &fresh);
        }
    }
    for (ptrdiff_t i = 0; i < s[0].t.n; i++) {
        const int32_t *in = map_get(&others, s[0].t.at[i].key);
        s[0].t.at[i].apart = !in || 2 * *in < n - 1;
    }
}

/* ------------------------------------------------------------------ between a common beginning and a common end */
static bool same_word(const side *s, ptrdiff_t n, ptrdiff_t i, bool from_end) {
    for (ptrdiff_t k = 0; k < n; k++) {
        ptrdiff_t j = from_end ? s[k].t.n - 1 - i : i;
        if (j < 0 || j >= s[k].t.n) return false;
        if (s[k].t.at[j].key != s[0].t.at[from_end ? s[0].t.n - 1 - i : i].key) return false;
    }
    return true;
}

static bool middles(side *s, ptrdiff_t n) {
    ptrdiff_t head = 0, tail = 0, shortest = PTRDIFF_MAX, longest = 0;
    for (ptrdiff_t k = 0; k < n; k++) shortest = min_of(shortest, s[k].t.n), longest = max_of(longest, s[k].t.n);
    while (head < shortest && same_word(s, n, head, false)) head++;
    while (tail < shortest - head && same_word(s, n, tail, true)) tail++;
    if (shortest < 1 || head + tail == 0 || head + tail == longest) return false;
    if (head + tail == shortest) { /* nothing on one side: a word beside it shows where */
        if (tail) tail--;
        else head--;
    }
    if (longest - head - tail > CONTRAST_MIDDLE_MAX) return false;
    for (ptrdiff_t k = 0; k < n; k++) {
        const token *x = &s[k].t.at[head], *y = &s[k].t.at[s[k].t.n - 1 - tail];
        if (x->piece != y->piece) return false;
        s[k].pick = (span){x->at.start, y->at.end};
    }
    return true;
}

/* ------------------------------------------------------------------ words of one class */
typedef enum { CLASS_FIGURE, CLASS_TIME, CLASS_NAME, CLASS_QUANTIFIER, CLASS_VERB } pick_class;

static bool inside(const side *s, span at) {
    for (ptrdiff_t i = 0; i < s->of->n; i++)
        if (span_in(at, s->of->at[i])) return true;
    return false;
}

static double apart_in(const side *s, span at) {
    double sum = 0;
    for (ptrdiff_t i = 0; i < s->t.n; i++)
        if (s->t.at[i].apart && span_in(s->t.at[i].at, at)) sum += contrast_telling(s, &s->t.at[i]);
    return sum;
}

typedef struct {
    span at;
    double score; /* < 0: none */
} candidate;

static void consider(const side *s, span at, candidate *best) {
    if (span_empty(at) || !inside(s, at)) return;
    double score = apart_in(s, at);
    if (score > best->score) *best = (candidate){at, score};
}

/* A figure with what it counts where that follows at once. */
static span counted(const figure *f) {
    bool beside = f->of_at.start >= f->at.end && f->of_at.start - f->at.end < 14 && f->of_at.end - f->at.start < STRETCH;
    return beside ? span_join(f->at, f->of_at) : f->at;
}

/* "was not shut": what stands before a verb and belongs to it. */
static span verb_phrase(const side *s, ptrdiff_t i) {
    span at = s->t.at[i].at;
    for (ptrdiff_t k = i - 1; k >= 0 && k >= i - 3 && s->t.at[k].piece == s->t.at[i].piece; k--) {
        const token *t = &s->t.at[k];
        bool belongs = t->tag == TAG_MD || t->tag == TAG_RB || t->tag == TAG_TO || (is_verb(t->tag) && is_auxiliary(s, t));
        if (!belongs) break;
        at.start = t->at.start;
    }
    return at;
}

static bool quantifies(str w) {
    static const str words_of[] = {S("all"),  S("any"),  S("both"), S("each"),    S("every"), S("few"),   S("half"),
                                   S("many"), S("most"), S("no"),   S("none"),    S("only"),  S("part"),  S("several"),
                                   S("some"), S("three"), S("two"), S("whole")};
    char folded[8];
    if (w.n >= (ptrdiff_t)sizeof folded) return false;
    for (ptrdiff_t i = 0; i < w.n; i++) folded[i] = to_lower(w.p[i]);
    return str_table_find(words_of, countof(words_of), (str){folded, w.n}) >= 0;
}

static bool is_quantifier(const side *s, const token *t) { return quantifies(doc_str(s->d, t->at)); }

bool contrast_quantifies(str s) {
    str w;
    for (ptrdiff_t i = 0; apart_next(s, &i, &w);)
        if (quantifies(span_of(w, apart_core(w)))) return true;
    return false;
}

/* "some of the old | beaches": from a quantifier to its noun. */
static span quantified(const side *s, ptrdiff_t i) {
    ptrdiff_t last = i;
    for (ptrdiff_t k = i + 1; k < s->t.n && k <= i + 4 && s->t.at[k].piece == s->t.at[i].piece; k++)
        if (is_noun(s->t.at[k].tag)) {
            last = k;
            break;
        }
    return (span){s->t.at[i].at.start, s->t.at[last].at.end};
}

/* `unit`: of the figures that are looked at. */
static candidate best_of(const side *s, pick_class k, str unit) {
    candidate best = {{0, 0}, -1};
    switch (k) {
    case CLASS_FIGURE:
        for (ptrdiff_t i = 0; i < s->c->figures.n; i++) {
            if (!str_eq_ci(s->c->figures.at[i].unit, unit)) continue;
            span at = counted(&s->c->figures.at[i]);
            consider(s, inside(s, at) ? at : s->c->figures.at[i].at, &best);
        }
        break;
    case CLASS_TIME:
        for (ptrdiff_t i = 0; i < s->c->times.n; i++) consider(s, s->c->times.at[i].at, &best);
        break;
    case CLASS_NAME:
        for (ptrdiff_t i = 0; i < s->c->mentions.n; i++) {
            const mention *m = &s->c->mentions.at[i];
            if (m->kind == MENTION_PRONOUN) continue;
            consider(s, span_len(m->whole) <= STRETCH && inside(s, m->whole) ? m->whole : m->at, &best);
        }
        break;
    case CLASS_QUANTIFIER:
        for (ptrdiff_t i = 0; i < s->t.n; i++)
            if (is_quantifier(s, &s->t.at[i])) consider(s, quantified(s, i), &best);
        break;
    case CLASS_VERB:
        for (ptrdiff_t i = 0; i < s->t.n; i++)
            if (is_verb(s->t.at[i].tag) && s->t.at[i].apart && !is_auxiliary(s, &s->t.at[i]))
                consider(s, verb_phrase(s, i), &best);
        break;
    }
    return best;
}

/* Taken where two sides have one, and one of them words that the others lack; a side without stays empty. Verbs and
 * quantifiers only where every side has one. */
static bool picks(side *s, ptrdiff_t n, pick_class k, str unit) {
    ptrdiff_t have = 0, apart = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        candidate c = best_of(&s[i], k, unit);
        have += c.score >= 0;
        apart += c.score > 0;
        s[i].pick = c.score >= 0 ? c.at : (span){0, 0};
    }
    if (have < 2 || !apart || (k == CLASS_VERB && apart < n) || (k == CLASS_QUANTIFIER && have < n))
        return false;
    return true;
}

/* Figures of one unit: hours do not stand beside metres. The unit of the first figure for which two sides have one. */
static bool picks_figure(side *s, ptrdiff_t n) {
    int tries = UNITS_TRIED;
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t k = 0; k < s[i].c->figures.n && tries > 0; k++) {
            const figure *f = &s[i].c->figures.at[k];
            if (!inside(&s[i], f->at)) continue;
            tries--;
            if (picks(s, n, CLASS_FIGURE, f->unit)) return true;
        }
    return false;
}

/* ------------------------------------------------------------------ the stretch that holds most of it */
static bool leads_on(int t) { return t == TAG_IN || t == TAG_DT || t == TAG_TO || t == TAG_CC || t == TAG_PRPS; }

/* Without a preposition or an article at the end, and with the noun that an adjective or a number there belongs to. */
static span finish(const side *s, ptrdiff_t from, ptrdiff_t last) {
    while (last > from && leads_on(s->t.at[last].tag)) last--;
    while (from < last && (s->t.at[from].tag == TAG_POS || s->t.at[from].tag == TAG_CC)) from++;
    for (int n = 0; n < 2 && last + 1 < s->t.n && s->t.at[last + 1].piece == s->t.at[last].piece; n++) {
        int t = s->t.at[last].tag;
        bool open = is_noun(t) || t == TAG_JJ || t == TAG_CD || t == TAG_DT;
        if (!open || !is_noun(s->t.at[last + 1].tag) || s->t.at[last + 1].at.start - s->t.at[last].at.end > 1) break;
        last++;
    }
    return (span){s->t.at[from].at.start, s->t.at[last].at.end};
}

static span stretch(const side *s) {
    double most = 0, sum = 0;
    ptrdiff_t from = 0, best_from = 0, best_last = -1;
    for (ptrdiff_t i = 0; i < s->t.n; i++) {
        const token *t = &s->t.at[i];
        if (sum <= 0 || t->piece != s->t.at[from].piece || t->at.end - s->t.at[from].at.start > STRETCH) from = i, sum = 0;
        sum += t->apart ? contrast_telling(s, t) : -1;
        if (sum > most) most = sum, best_from = from, best_last = i;
    }
    return best_last < 0 ? (span){0, 0} : finish(s, best_from, best_last);
}

/* Readings of a few words each need no cutting. */
static bool short_enough(side *s, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (s[i].of->n != 1 || span_len(s[i].of->at[0]) > SHORT) return false;
    for (ptrdiff_t i = 0; i < n; i++) s[i].pick = s[i].of->at[0];
    return true;
}

void contrast_sides(arena *a, side *s, ptrdiff_t n, uint32_t differs) {
    set_apart(a, s, n);
    if (short_enough(s, n)) return;
    if (differs & (DIFFERS_NUMBER | DIFFERS_BOUND | DIFFERS_UNIT) && picks_figure(s, n)) return;
    if (differs & DIFFERS_DATE && picks(s, n, CLASS_TIME, (str){0})) return;
    if (differs & DIFFERS_SCOPE && picks(s, n, CLASS_QUANTIFIER, (str){0})) return;
    if (middles(s, n)) return;
    if (n == 2 && contrast_pair(a, &s[0], &s[1], PAIR_LEAST)) return;
    if (differs & DIFFERS_NAME && picks(s, n, CLASS_NAME, (str){0})) return;
    if (!(differs & (DIFFERS_SCOPE | DIFFERS_QUOTE)) && picks(s, n, CLASS_VERB, (str){0})) return;
    for (ptrdiff_t i = 0; i < n; i++) s[i].pick = stretch(&s[i]);
}

side contrast_side_of(const view *v, int32_t on, const spans *of) {
    return (side){&v->x->docs.at[on], &v->x->claims.at[on], of, {0}, {0, 0}};
}

/* Where collate knows what sets a reading apart: its words, a verb with what belongs to it. */
static void pick_told(side *s, span told) {
    s->pick = told;
    for (ptrdiff_t k = 0; k < s->t.n; k++)
        if (span_eq(s->t.at[k].at, told) && is_verb(s->t.at[k].tag)) s->pick = verb_phrase(s, k);
}

static const figure *figure_at(const side *s, span at) {
    for (ptrdiff_t k = 0; k < s->c->figures.n && !span_empty(at); k++)
        if (span_meets(s->c->figures.at[k].at, at)) return &s->c->figures.at[k];
    return NULL;
}

/* A side that figures of two kinds are held against shows both of its own: "more than 90 per cent of the 2,300 residents"
 * beside "85 per cent" and "2,200". */
static void join_figures(arena *a, side *s, ptrdiff_t n) {
    span *joint = new(a, span, n);
    for (ptrdiff_t i = 0; i < n; i++) {
        const figure *own = figure_at(&s[i], s[i].pick);
        joint[i] = s[i].pick;
        for (ptrdiff_t j = 0; j < n && own; j++) {
            const figure *f = figure_at(&s[j], s[j].pick);
            if (f && !str_eq_ci(f->unit, own->unit)) joint[i] = span_join(joint[i], best_of(&s[i], CLASS_FIGURE, f->unit).at);
        }
    }
    for (ptrdiff_t i = 0; i < n; i++)
        if (span_len(joint[i]) <= 2 * STRETCH) s[i].pick = joint[i];
}

strs contrast_readings(const view *v, const claim *c, const readings *r) {
    arena *a = v->scratch;
    side *s = new(a, side, r->n);
    strs to = {0};
    uint32_t differs = 0;
    bool read = r->n > 1; /* an account without documents has nothing but the readings */
    span *told = new(a, span, r->n);
    for (ptrdiff_t i = 0; i < r->n; i++) {
        const cell *k = &c->cells.at[r->at[i].cells.at[0]];
        s[i] = contrast_side_of(v, k->page, &k->spans);
        told[i] = k->told;
        read &= s[i].d->page != NULL;
        differs |= r->at[i].differs;
    }
    for (ptrdiff_t i = 0; i < r->n && read; i++) contrast_read_side(a, &s[i]);
    bool all_told = true;
    for (ptrdiff_t i = 0; i < r->n; i++) all_told &= !span_empty(told[i]);
    if (read && !all_told) contrast_sides(a, s, r->n, differs);
    for (ptrdiff_t i = 0; i < r->n && read; i++)
        if (!span_empty(told[i])) pick_told(&s[i], told[i]);
    if (read && r->n > 2) join_figures(a, s, r->n);
    for (ptrdiff_t i = 0; i < r->n; i++)
        *push(a, &to) = !read ? r->at[i].text : span_empty(s[i].pick) ? (str){0} : doc_str(s[i].d, s[i].pick);
    return to;
}
