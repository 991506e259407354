/* Numbers: digits with a magnitude, words, fractions, and words that stand for a number without giving one. Cost:
 * linear; a number in words ends where its grammar does.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

static const number_word *word_at(const atoms *x, ptrdiff_t i) {
    return i >= 0 && i < x->n && x->at[i].kind == ATOM_WORD ? number_word_find(x->at[i].lower) : NULL;
}

static bool is_class(const number_word *w, number_class c) { return w && w->class == c; }
static bool indefinite(const atoms *x, ptrdiff_t i) { return atom_is(x, i, S("a")) || atom_is(x, i, S("an")); }

/* Past one hyphen that joins atom i-1 to atom i+1; else i. */
static ptrdiff_t past_hyphen(const atoms *x, ptrdiff_t i) {
    return atom_sign(x, i, '-') && atom_joined(x, i) && atom_joined(x, i + 1) ? i + 1 : i;
}

/* ------------------------------------------------------------------ magnitudes */
static bool plural_noun(const atoms *x, ptrdiff_t i) {
    const atom *w = &x->at[i];
    return i < x->n && w->kind == ATOM_WORD && w->space && !w->capital &&
           (atom_is(x, i, S("people")) || (w->lower.n > 3 && w->lower.p[w->lower.n - 1] == 's'));
}

/* The scale that letters give ("5m", "$3 bn"), or 0. */
static double letters_scale(const atoms *x, ptrdiff_t i, bool money, double value) {
    if (i >= x->n || x->at[i].kind != ATOM_WORD) return 0;
    str s = doc_str(x->d, x->at[i].at);
    double scale = scale_letter(s);
    if (scale <= 0 || money) return scale;
    if (x->at[i].space)
        return (s.n > 1 && s.p[1] == 'n') || (s.n == 1 && is_upper(s.p[0]) && plural_noun(x, i + 1)) ? scale : 0;
    if (str_eq(s, S("T"))) return 0;
    if (str_eq(s, S("K")) && (value == 4 || value == 8)) return 0; /* a screen */
    if (str_eq(s, S("m")) && atom_is(x, i + 1, S("of")) && atom_in(x, i + 2, WORDS_HALF_OF))
        return scale; /* 35m of its users */
    if (str_eq(s, S("m")))
        return value < 100 &&
                       (plural_noun(x, i + 1) || (i + 1 < x->n && unit_symbol_find(doc_str(x->d, x->at[i + 1].at))))
                   ? scale
                   : 0;
    return scale;
}

/* The magnitude at `end`, in words or letters. */
static void magnitude(const atoms *x, bool money, number *to) {
    for (int times = 0; times < 2; times++) { /* "hundred thousand", "thousand billion" */
        ptrdiff_t k = past_hyphen(x, to->end);
        const number_word *w = word_at(x, k);
        double scale = w && w->class >= NUMBER_HUNDRED && w->class <= NUMBER_DOZEN ? w->value : 0;
        if (scale > 0 && w->class == NUMBER_SCALE && x->at[k].capital && !money && !x->titled &&
            !x->at[k - 1].space && k > to->end)
            scale = 0;
        if (scale <= 0 && !times && !to->words) scale = letters_scale(x, k = to->end, money, to->value);
        if (scale <= 0) return;
        to->value *= scale;
        to->scale *= scale;
        to->end = k + 1;
    }
}

/* ", and a half": after a number, before its magnitude. */
static void and_a_half(const atoms *x, number *to) {
    ptrdiff_t k = past_hyphen(x, to->end);
    if (!atom_is(x, k, S("and"))) return;
    ptrdiff_t a = past_hyphen(x, k + 1), part = past_hyphen(x, a + 1);
    const number_word *w = word_at(x, part);
    if (!indefinite(x, a) || !is_class(w, NUMBER_PART) || w->value < .2) return;
    to->value += w->value;
    to->plain = to->value;
    to->end = part + 1;
}

/* ------------------------------------------------------------------ digits */
static bool fraction_of(double above, double below) {
    static const int parts[] = {2, 3, 4, 5, 6, 8, 10, 16};
    for (ptrdiff_t i = 0; i < countof(parts); i++)
        if (below == parts[i]) return above > 0 && above < below;
    return false;
}

/* "1/2" at atom i: sets the value. A slash between other numbers is a date, an address, a score. */
static bool slashed(const atoms *x, ptrdiff_t i, number *to) {
    if (!atom_sign(x, i + 1, '/') || !atom_joined(x, i + 1) || !atom_joined(x, i + 2) ||
        x->at[i + 2].kind != ATOM_NUMBER)
        return false;
    if (!x->at[i].plain || !x->at[i + 2].plain || !fraction_of(x->at[i].value, x->at[i + 2].value)) return false;
    *to = (number){.first = i, .end = i + 3, .value = x->at[i].value / x->at[i + 2].value, .scale = 1, .part = true};
    to->plain = to->value;
    return true;
}

static bool digits_read(const atoms *x, ptrdiff_t i, bool money, number *to) {
    if (x->at[i].odd) return false;
    if (slashed(x, i, to)) return true;
    *to = (number){.first = i, .end = i + 1, .value = x->at[i].value, .plain = x->at[i].value, .scale = 1};
    number part;
    if (x->at[i].plain && x->at[i].value < 1000 && i + 1 < x->n && x->at[i + 1].kind == ATOM_NUMBER &&
        x->at[i + 1].space && slashed(x, i + 1, &part)) {
        to->value += part.value;
        to->plain = to->value;
        to->end = part.end;
    }
    and_a_half(x, to);
    magnitude(x, money, to);
    return true;
}

/* ------------------------------------------------------------------ words */
/* "hundred" … "three hundred and twenty-five thousand": the value in `to`, which begins as {first = end = i}. */
static void words_value(const atoms *x, number *to) {
    double total = 0, current = -1, least = 1e18;
    number_class last = 0;
    bool listed = atom_is(x, to->first - 1, S("between")); /* "between one hundred and two hundred" */
    for (ptrdiff_t k = to->end;;) {
        const number_word *w = word_at(x, k);
        if (!w || w->class == NUMBER_PART) break;
        bool fits = w->class == NUMBER_ONE   ? !last || last == NUMBER_HUNDRED || last == NUMBER_SCALE ||
                                                   (last == NUMBER_TEN && w->value > 0 && w->value < 10)
                    : w->class == NUMBER_TEN ? !last || last == NUMBER_HUNDRED || last == NUMBER_SCALE
                    : w->class == NUMBER_HUNDRED || w->class == NUMBER_DOZEN
                        ? (last == NUMBER_ONE || last == NUMBER_TEN) && current < 100
                        : last && w->value < least && current >= 0;
        if (!fits) break;
        if (w->class <= NUMBER_TEN) current = max_of(current, 0) + w->value;
        else if (w->class != NUMBER_SCALE) current *= w->value;
        else total += current * w->value, current = -1, least = to->scale = w->value;
        last = w->class;
        to->end = k + 1;
        k = past_hyphen(x, to->end);
        if (last == NUMBER_DOZEN) break;
        if ((last == NUMBER_HUNDRED || last == NUMBER_SCALE) && !listed && atom_is(x, k, S("and")))
            k = past_hyphen(x, k + 1);
    }
    to->value = total + max_of(current, 0);
    to->plain = to->scale > 0 ? to->value / to->scale : to->value;
}

/* A part that follows a numerator: "two-thirds", "one quarter"; `a` numerator of 1 wants the singular. */
static bool part_after(const atoms *x, double numerator, ptrdiff_t i, number *to) {
    ptrdiff_t k = past_hyphen(x, i);
    const number_word *w = word_at(x, k);
    if (!is_class(w, NUMBER_PART) || numerator < 1 || numerator * w->value > 1) return false;
    bool plural = w->word.p[w->word.n - 1] == 's';
    if (plural != (numerator > 1)) return false;
    bool hyphen = k > i;
    if (!hyphen && w->value == .25 && !atom_is(x, k + 1, S("of")) && !atom_is(x, k + 1, S("the")))
        return false; /* of a year */
    to->value = to->plain = numerator * w->value;
    to->scale = 1;
    to->part = true;
    to->end = k + 1;
    return true;
}

/* "of a million", "a million", "an hour": what half and other parts take after them. */
static void part_scale(const atoms *x, number *to) {
    ptrdiff_t k = past_hyphen(x, to->end), a = k;
    if (atom_is(x, a, S("of")) && indefinite(x, a + 1)) a++;
    if (indefinite(x, a)) a = past_hyphen(x, a + 1);
    else if (a != to->end) a = k;
    const number_word *w = word_at(x, a);
    if (w && w->class >= NUMBER_HUNDRED && w->class <= NUMBER_DOZEN) {
        to->value *= w->value;
        to->scale = w->value;
        to->part = false;
        to->end = a + 1;
    } else if (a > k && a < x->n && unit_name_find(x->at[a].lower)) {
        to->end = a;
        to->part = false;
    }
}

/* True where a bound or "by" stands before atom i: then "a third" is a share, not the next after a second. */
static bool bounded(const atoms *x, ptrdiff_t i) { return atom_in(x, i - 1, WORDS_SHARE_BEFORE); }

static bool share_follows(const atoms *x, ptrdiff_t i) { return atom_in(x, i, WORDS_SHARE_AFTER); }

/* "half the seats", "half of them", "about half"; "a half", "a third of", "by a quarter". */
static bool part_alone(const atoms *x, ptrdiff_t i, number *to) {
    *to = (number){.first = i, .end = i, .scale = 1, .words = true, .part = true};
    if (atom_is(x, i, S("half"))) {
        const number_word *scale = word_at(x, past_hyphen(x, i + 1));
        bool hyphen = atom_sign(x, i + 1, '-');
        if (i > 0 && (atom_sign(x, i - 1, '-') || atom_is(x, i - 1, S("first")) || atom_is(x, i - 1, S("second")) ||
                      atom_is(x, i - 1, S("other"))))
            return false;
        if (!(atom_in(x, i + 1, WORDS_HALF_OF) || (hyphen && indefinite(x, i + 2)) ||
              (scale && scale->class >= NUMBER_SCALE) || (!hyphen && bounded(x, i))))
            return false;
        to->value = to->plain = .5;
        to->end = i + 1;
    } else if (indefinite(x, i) && (atom_is(x, i + 1, S("quarter")) || atom_is(x, i + 1, S("half"))) &&
               is_class(word_at(x, past_hyphen(x, i + 2)), NUMBER_SCALE)) {
        to->value = to->plain = word_at(x, i + 1)->value; /* "a quarter million" */
        to->end = i + 2;
    } else if (!indefinite(x, i) || !part_after(x, 1, i + 1, to) || !(bounded(x, i) || share_follows(x, to->end))) {
        return false;
    }
    part_scale(x, to);
    return true;
}

/* ------------------------------------------------------------------ words that give no number */

/* Before "of": a share of a whole. */

static bool vague_read(const atoms *x, ptrdiff_t i, number *to) {
    *to = (number){.first = i, .end = i + 1, .scale = 1, .words = true, .vague = true};
    bool few = atom_is(x, i, S("a")) &&
               (atom_is(x, i + 1, S("few")) || atom_is(x, i + 1, S("couple")) || atom_is(x, i + 1, S("handful")));
    if (atom_in(x, i, WORDS_VAGUE_SHARES) && atom_is(x, i + 1, S("of"))) return true;
    if (atom_in(x, i, WORDS_VAGUE_WORDS) || few) {
        if (few) to->end = i + 2;
        const number_word *w = word_at(x, to->end);
        if (w && w->class >= NUMBER_HUNDRED && w->class <= NUMBER_DOZEN) to->end++;
        return !few || !atom_is(x, i + 1, S("couple")) || to->end > i + 2 || atom_is(x, i + 2, S("of"));
    }
    if (!atom_in(x, i, WORDS_VAGUE_SCALES)) return false;
    while (atom_is(x, to->end, S("of")) && atom_in(x, to->end + 1, WORDS_VAGUE_SCALES)) to->end += 2;
    if (to->end > i + 1) return true;
    if (atom_is(x, i, S("tens"))) return false;
    return !atom_is(x, i, S("scores")) || (atom_is(x, i + 1, S("of")) && !x->at[i].capital);
}

/* "twenty-first", "hundred and fifth": the number was the beginning of an ordinal. */
static bool ordinal_after(const atoms *x, const number *to) {
    ptrdiff_t k = past_hyphen(x, to->end);
    return k > to->end && is_class(word_at(x, to->end - 1), NUMBER_TEN) && atom_in(x, k, WORDS_ORDINALS);
}

bool number_read(const atoms *x, ptrdiff_t i, bool money, number *to) {
    if (i < 0 || i >= x->n) return false;
    if (x->at[i].kind == ATOM_NUMBER) return digits_read(x, i, money, to);
    if (x->at[i].kind != ATOM_WORD || !x->at[i].lower.n) return false;
    if (vague_read(x, i, to) || part_alone(x, i, to)) return true;
    *to = (number){.first = i, .end = i, .scale = 1, .words = true};
    const number_word *w = word_at(x, i);
    ptrdiff_t k = indefinite(x, i) ? past_hyphen(x, i + 1) : i;
    if (k > i) {
        if (!(w = word_at(x, k)) || w->class < NUMBER_HUNDRED || w->class > NUMBER_DOZEN) return false;
        to->value = to->scale = w->value;
        to->plain = 1;
        to->end = k + 1;
        and_a_half(x, to);
        magnitude(x, money, to);
        return true;
    }
    if (!w || w->class > NUMBER_TEN) return false;
    words_value(x, to);
    if (ordinal_after(x, to)) return false;
    if (part_after(x, to->value, to->end, to)) {
        part_scale(x, to);
        return true;
    }
    if (to->scale == 1) {
        and_a_half(x, to);
        magnitude(x, money, to);
    }
    return true;
}
