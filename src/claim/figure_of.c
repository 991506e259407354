/* What a quantity counts, found in the words around it and their tags. Cost: a few words a quantity; the search for a
 * subject goes back SUBJECT_WORDS_MAX words at most.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

enum { PHRASE_WORDS_MAX = 8, SUBJECT_WORDS_MAX = 40, OF_CHAIN_MAX = 2 };

typedef struct {
    const doc *d;
    ptrdiff_t first, end; /* the words of the sentence */
} scope;

static const word *word_of(const scope *s, ptrdiff_t i) {
    return i >= s->first && i < s->end ? &s->d->words.at[i] : NULL;
}
static bool word_is(const scope *s, ptrdiff_t i, str folded) { return word_of(s, i) && doc_word_is(s->d, i, folded); }
static bool has_tag(const scope *s, ptrdiff_t i, tag from, tag to) {
    const word *w = word_of(s, i);
    return w && w->tag >= from && w->tag <= to;
}
static bool is_noun(const scope *s, ptrdiff_t i) { return word_of(s, i) && tag_is_noun(word_of(s, i)->tag); }
static bool is_verb(const scope *s, ptrdiff_t i) { return word_of(s, i) && tag_is_verb(word_of(s, i)->tag); }
static bool is_adjective(const scope *s, ptrdiff_t i) { return word_of(s, i) && tag_is_adjective(word_of(s, i)->tag); }

/* "its shares", "the cost": a noun, whatever its tag. */
static bool taken_for_verb(const scope *s, ptrdiff_t i) {
    return is_verb(s, i) && (has_tag(s, i - 1, TAG_DT, TAG_DT) || has_tag(s, i - 1, TAG_PRPS, TAG_PRPS));
}

/* A noun comes next, after no more than an adjective or two. */
static bool noun_follows(const scope *s, ptrdiff_t i) {
    for (ptrdiff_t k = i; k < i + 3; k++) {
        if (is_noun(s, k)) return true;
        if (!is_adjective(s, k) && !has_tag(s, k, TAG_VBG, TAG_VBN) && !has_tag(s, k, TAG_CD, TAG_CD))
            break;
    }
    return false;
}

/* A word that can stand in a noun phrase after its determiner. */
static bool phrase_word(const scope *s, ptrdiff_t i) {
    const word *w = word_of(s, i);
    if (!w || w->kind == WORD_PUNCT) return false;
    switch (w->tag) {
    case TAG_JJ:
    case TAG_JJR:
    case TAG_JJS:
    case TAG_NN:
    case TAG_NNS:
    case TAG_NNP:
    case TAG_NNPS:
    case TAG_FW: return true;
    case TAG_VBN:
    case TAG_VBG: return noun_follows(s, i + 1);
    case TAG_POS: return is_noun(s, i + 1) || is_adjective(s, i + 1);
    case TAG_CD:
    case TAG_RBR:
    case TAG_RBS: return noun_follows(s, i + 1);
    case TAG_CC: return is_adjective(s, i - 1) && is_adjective(s, i + 1);
    default: return taken_for_verb(s, i);
    }
}

static bool determiner(const scope *s, ptrdiff_t i) { return word_of(s, i) && doc_word_in_set(s->d, i, WORDS_THE); }

static span words_span(const scope *s, ptrdiff_t first, ptrdiff_t last) {
    return (span){s->d->words.at[first].at.start, s->d->words.at[last].at.end};
}

/* The noun phrase that begins at word i, without its determiner; empty where none does. */
static span phrase_at(const scope *s, ptrdiff_t i, ptrdiff_t *end) {
    ptrdiff_t k = i;
    while (k < i + PHRASE_WORDS_MAX && phrase_word(s, k)) k++;
    while (k > i && !is_noun(s, k - 1) && !taken_for_verb(s, k - 1)) k--; /* ends in its head */
    *end = k;
    return k > i ? words_span(s, i, k - 1) : (span){0};
}

static span phrase_after_determiner(const scope *s, ptrdiff_t i, ptrdiff_t *end) {
    while (determiner(s, i)) i++;
    return phrase_at(s, i, end);
}

/* The noun phrase whose last word is i; a number may end a name ("the Dow 30"). */
static ptrdiff_t phrase_start(const scope *s, ptrdiff_t i) {
    ptrdiff_t k = i;
    if (has_tag(s, k, TAG_CD, TAG_CD) && has_tag(s, k - 1, TAG_NNP, TAG_NNPS)) k--;
    if (taken_for_verb(s, k)) k--;
    while (k > i - PHRASE_WORDS_MAX && phrase_word(s, k)) k--;
    k++;
    while (k < i && (has_tag(s, k, TAG_POS, TAG_POS) || has_tag(s, k, TAG_CD, TAG_CD))) k++;
    return k;
}

static bool in_words(const scope *s, ptrdiff_t i, word_set set) {
    return word_of(s, i) && doc_word_in_set(s->d, i, set);
}

/* The noun phrase whose last word is i, with the phrase that an "of" ties it to: "price of oil". Where `jump` is set
 * and another preposition ties it ("sales in the north"), the first phrase alone. */
static span phrase_before(const scope *s, ptrdiff_t i, bool jump, int depth) {
    ptrdiff_t k = phrase_start(s, i);
    if (k > i) return (span){0};
    span at = words_span(s, k, i);
    ptrdiff_t b = k - 1;
    while (determiner(s, b)) b--;
    bool of = word_is(s, b, S("of"));
    if (!depth || !(of || (jump && in_words(s, b, WORDS_JUMPED)))) return at;
    span head = phrase_before(s, b - 1, jump, depth - 1);
    if (span_empty(head)) return at;
    return of ? (span){head.start, at.end} : head;
}

/* "a 5 per cent rise in sales": the sales. */
static span changed(const scope *s, ptrdiff_t end, span at) {
    if (!in_words(s, end - 1, WORDS_CHANGE_NOUNS) || !(word_is(s, end, S("in")) || word_is(s, end, S("of"))))
        return at;
    ptrdiff_t more;
    span of = phrase_after_determiner(s, end + 1, &more);
    return span_empty(of) ? at : of;
}

/* A word that asserts, or "up", "down" that stand for one. */
static bool asserts(const scope *s, ptrdiff_t i) {
    return (is_verb(s, i) && !taken_for_verb(s, i)) || has_tag(s, i, TAG_MD, TAG_MD) || word_is(s, i, S("up")) ||
           word_is(s, i, S("down"));
}

/* The subject of the verb that stands before word i: "Sales in the north are expected to rise by about 5". */
static span subject_before(const scope *s, ptrdiff_t i) {
    ptrdiff_t k = i - 1, least = max_of(s->first, i - SUBJECT_WORDS_MAX);
    while (k >= least && !asserts(s, k)) k--;
    if (k < least) return is_noun(s, i - 1) ? phrase_before(s, i - 1, false, OF_CHAIN_MAX) : (span){0}; /* no verb */
    while (k >= least && (asserts(s, k) || has_tag(s, k, TAG_RB, TAG_RBS) || has_tag(s, k, TAG_RP, TAG_RP) ||
                          has_tag(s, k, TAG_TO, TAG_TO)))
        k--;
    if (has_tag(s, k, TAG_WDT, TAG_WPS) || word_is(s, k, S("that"))) k--;
    if (word_is(s, k, S(","))) k--;
    return k >= least ? phrase_before(s, k, true, OF_CHAIN_MAX) : (span){0};
}

/* The phrase after word i, where it is no time. */
static span thing_after(const scope *s, ptrdiff_t i) {
    ptrdiff_t end;
    span at = phrase_after_determiner(s, i, &end);
    str head = span_empty(at) ? (str){0} : doc_str(s->d, s->d->words.at[end - 1].at);
    const unit_word *w = head.n ? unit_name_find(head) : NULL;
    return w && w->class == UNIT_TIME ? (span){0} : at;
}

/* From the words after the quantity. */
static span of_after(const scope *s, const quantity *q, ptrdiff_t i) {
    ptrdiff_t end;
    bool lower = word_of(s, i + 1) && !s->d->words.at[i + 1].capital;
    if (word_is(s, i, S("("))) { /* "8 miles (13 kilometres) of tunnels" */
        ptrdiff_t k = i;
        while (k < i + 8 && word_of(s, k) && !word_is(s, k, S(")"))) k++;
        if (!word_is(s, k, S(")")) || !(q->joined || word_is(s, k + 1, S("of")))) return (span){0};
        i = k + 1;
    }
    if (word_is(s, i, S("of"))) return phrase_after_determiner(s, i + 1, &end);
    if (q->class == UNIT_MONEY && ((word_is(s, i, S("in")) && lower) || word_is(s, i, S("for")))) {
        span at = thing_after(s, i + 1);
        if (!span_empty(at)) return at;
    }
    if (in_words(s, i, WORDS_STOPS) || in_words(s, i, WORDS_EXTENT)) return (span){0};
    span at = q->class == UNIT_NONE ? phrase_at(s, i, &end) : thing_after(s, i);
    if (span_empty(at) && q->class == UNIT_NONE && !q->joined && has_tag(s, i, TAG_VBZ, TAG_VBZ) &&
        !has_tag(s, i + 1, TAG_DT, TAG_DT))
        return words_span(s, i, i); /* "30 million shares": a plural that was taken for a verb */
    if (span_empty(at)) return at;
    phrase_at(s, i, &end);
    return changed(s, end, at);
}

/* "capacity of", "levels at", "sales by": a preposition ties the quantity to what stands before it. */
static span tied_before(const scope *s, ptrdiff_t i) {
    if (!in_words(s, i - 1, WORDS_TYING)) return (span){0};
    if (in_words(s, i - 2, WORDS_AMOUNTS)) return (span){0}; /* "a total of" */
    return is_noun(s, i - 2) ? phrase_before(s, i - 2, false, OF_CHAIN_MAX) : (span){0};
}

/* "rose 5 per cent to $3", "fell from $75 to $45", "40 homes, up from 12": the figure before counts the same. */
static bool compares(const scope *s, ptrdiff_t i, const figure *last) {
    if (!word_is(s, i - 1, S("to")) && !word_is(s, i - 1, S("from")) && !word_is(s, i - 1, S("at"))) return false;
    ptrdiff_t k = i - 2;
    while (k > i - 5 && (word_is(s, k, S(",")) || word_is(s, k, S("up")) || word_is(s, k, S("down")) ||
                         word_is(s, k, S("compared"))))
        k--;
    if (word_is(s, i - 1, S("from")) && k < i - 2 && last->at.start >= s->d->words.at[s->first].at.start) return true;
    return k >= s->first && s->d->words.at[k].at.start < last->at.end;
}

/* From the words before it. */
static span of_before(const scope *s, const quantity *q, ptrdiff_t i, const figure *last) {
    if (i - 1 < s->first) return (span){0};
    bool bracket = word_is(s, i - 1, S("("));
    if (bracket && last && last->at.end >= s->d->words.at[i - 1].at.start - 1) return last->of_at;
    if (bracket) return phrase_before(s, i - 2, false, OF_CHAIN_MAX);
    if (last && compares(s, i, last)) return last->of_at;
    if (q->class == UNIT_TIME && !q->age && !word_is(s, i - 1, S("of"))) return (span){0};
    span at = tied_before(s, i);
    return span_empty(at) ? subject_before(s, i) : at;
}

/* "nine of them children", "four of them in hospital": the noun behind the pronoun, else what the number before counts.
 * False: no part of what was counted. */
static bool part_of_them(const scope *s, const quantity *q, ptrdiff_t i, const figure *last, span *of) {
    ptrdiff_t end;
    if (q->class != UNIT_NONE || !word_is(s, i, S("of")) || !has_tag(s, i + 1, TAG_PRP, TAG_PRP)) return false;
    *of = phrase_at(s, i + 2, &end);
    if (span_empty(*of) && last) *of = last->of_at;
    return true;
}

/* "killed 74 in the north": nobody is said to have been counted, least of all who did it. */
static bool befell(const scope *s, ptrdiff_t i) {
    static const str verbs[] = {S("arrested"), S("arresting"), S("detained"), S("detaining"), S("hurt"), S("hurting"), S("injured"), S("injuring"),
                                S("kill"), S("killed"), S("killing"), S("kills"), S("wounded"), S("wounding")};
    return word_of(s, i) && doc_word_in(s->d, i, verbs, countof(verbs)) && !is_noun(s, i);
}

/* Where tags are of no use: the word that follows a bare number, "12.000 Menschen", "80 metros"; nothing else is near enough. */
static span next_word(const doc *d, const quantity *q, ptrdiff_t i) {
    if (q->class != UNIT_NONE || i >= d->words.n || i == 0 || d->words.at[i].kind != WORD_ALPHA) return (span){0};
    bool here = d->words.at[i].sentence == d->words.at[i - 1].sentence;
    str s = doc_str(d, d->words.at[i].at);
    return here && s.n > 3 && !clean_function_word(clean_tongues(d->article->language), s) ? d->words.at[i].at : (span){0};
}

void figure_of(const atoms *x, const quantity *q, const figure *last, figure *f) {
    const doc *d = x->d;
    if (d->article && !doc_is_english(d)) {
        f->of_at = next_word(d, q, doc_word_at(d, f->at.end));
        f->of = doc_str(d, f->of_at);
        return;
    }
    scope s = {d, x->s->first, x->s->first + x->s->n};
    if (q->of.n) {
        f->of_at = q->of_at;
    } else {
        ptrdiff_t after = doc_word_at(d, f->at.end), before = doc_word_at(d, f->at.start);
        if (last && last->at.start < d->words.at[s.first].at.start) last = NULL;
        bool part = part_of_them(&s, q, after, last, &f->of_at);
        if (!part) f->of_at = of_after(&s, q, after);
        if (part || (span_empty(f->of_at) && q->class == UNIT_NONE && befell(&s, before - 1))) {
            f->of = doc_str(d, f->of_at);
            return;
        }
        if (span_empty(f->of_at)) f->of_at = of_before(&s, q, before, last);
        if (span_empty(f->of_at) && last && q->class == UNIT_NONE && !last->unit.n) f->of_at = last->of_at;
    }
    f->of = doc_str(d, f->of_at);
}
