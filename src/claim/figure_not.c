/* Numbers that are no figures: years, dates, clock times, parts of names, labels, scores, idioms. Cost: a few atoms
 * each.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

static bool is_word(const atoms *x, ptrdiff_t i) { return i >= 0 && i < x->n && x->at[i].kind == ATOM_WORD; }
static bool is_number(const atoms *x, ptrdiff_t i) { return i >= 0 && i < x->n && x->at[i].kind == ATOM_NUMBER; }

static bool month(const atoms *x, ptrdiff_t i) {
    if (atom_sign(x, i, '.')) i--;
    return atom_in(x, i, WORDS_MONTHS) && x->at[i].capital;
}

/* Nouns that a number labels: "chapter 5", "phase 2". */
static bool label(const atoms *x, ptrdiff_t i) {
    if (atom_sign(x, i, '.')) i--;
    return atom_in(x, i, WORDS_LABELS);
}

/* ------------------------------------------------------------------ times */
static bool year_like(const quantity *q, const atoms *x) {
    const atom *n = &x->at[q->core];
    return n->kind == ATOM_NUMBER && n->plain && n->digits == 4 && n->value >= 1500 && n->value < 2200 &&
           q->low.scale == 1 && !q->unit.n;
}

static bool year(const atoms *x, const quantity *q) {
    if (!year_like(q, x)) return false;
    if (q->first < q->core && !atom_in(x, q->first - 1, WORDS_YEAR_BEFORE)) return (int)q->low.value % 100 != 0;
    if (atom_in(x, q->core - 1, WORDS_YEAR_BEFORE)) return true;
    bool round = (int)q->low.value % 100 == 0;
    return !(round && is_word(x, q->end) && x->at[q->end].lower.n &&
             x->at[q->end].lower.p[x->at[q->end].lower.n - 1] == 's');
}

static bool day_of_month(const atoms *x, const quantity *q) {
    if (q->class != UNIT_NONE || q->low.scale > 1 || q->low.value < 1 || q->low.value > 31 || !is_number(x, q->core))
        return false;
    return month(x, q->core - 1) || month(x, q->core_end) ||
           (atom_is(x, q->core_end, S("of")) && month(x, q->core_end + 1));
}

static bool clock_time(const atoms *x, const quantity *q) {
    ptrdiff_t k = q->core_end;
    if (!is_number(x, q->core)) return atom_is(x, k, S("o")) && atom_sign(x, k + 1, '\'');
    if (atom_sign(x, k, ':') && is_number(x, k + 1) && atom_joined(x, k) && atom_joined(x, k + 1)) return true;
    if (atom_sign(x, q->core - 1, ':') && is_number(x, q->core - 2) && atom_joined(x, q->core)) return true;
    if (atom_in(x, k, WORDS_ZONES) && q->low.value < 2400 &&
        (x->at[k].at.end - x->at[k].at.start == 2 || x->at[k].capital))
        return true;
    bool dots =
        (atom_is(x, k, S("a")) || atom_is(x, k, S("p"))) && atom_sign(x, k + 1, '.') && atom_is(x, k + 2, S("m"));
    return dots || (atom_is(x, k, S("o")) && atom_sign(x, k + 1, '\''));
}

/* A date or time of day that times.c found; a length of time that is reckoned from somewhere ("three days ago")
 * counts. */
static bool dated(const atoms *x, const quantity *q) {
    if (q->class != UNIT_NONE) return false;
    const timexes *t = &x->to->times;
    span at = {x->at[q->core].at.start, x->at[q->core_end - 1].at.end};
    ptrdiff_t lo = 0, hi = t->n;
    while (lo < hi) { /* the first that begins after */
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (t->at[mid].at.start <= at.start) lo = mid + 1;
        else hi = mid;
    }
    for (ptrdiff_t k = lo; k-- > 0 && k >= lo - 4;)
        if ((t->at[k].class == TIME_DATE || t->at[k].class == TIME_TIME) && span_in(at, t->at[k].at)) return true;
    return false;
}

/* ------------------------------------------------------------------ names and labels */
/* Letters or other signs hang on the number: SB1070, 737s, 5G, F-16, COVID-19, 1st, 90s, v2, #5, x@y. */
static bool glued(const atoms *x, const quantity *q) {
    static const uint32_t before_signs[] = {'#', '/', '@', '_', '=', '&', ':', '\\', '.', '*'};
    ptrdiff_t i = q->core, k = q->core_end;
    if (q->first == i && atom_joined(x, i)) {
        if (is_word(x, i - 1)) return true;
        for (ptrdiff_t b = 0; b < countof(before_signs); b++)
            if (atom_sign(x, i - 1, before_signs[b])) return true;
        if (atom_sign(x, i - 1, '-') && atom_joined(x, i - 1) && (is_word(x, i - 2) || is_number(x, i - 2)))
            return true;
        if (atom_sign(x, i - 1, '\'') && x->at[i].plain && x->at[i].digits == 2) return true; /* '90s */
    }
    if (k >= x->n || k < q->end || !is_number(x, k - 1)) return false;
    if (atom_joined(x, k) && is_word(x, k)) return true;
    if ((atom_sign(x, k, '/') || atom_sign(x, k, '_') || atom_sign(x, k, '@')) && atom_joined(x, k) &&
        atom_joined(x, k + 1))
        return true;
    return atom_sign(x, k, '-') && atom_joined(x, k) && atom_joined(x, k + 1) &&
           is_number(x, k + 1); /* a score, a telephone */
}

/* "11 Pro Max": capitals after the number, no plural among them, and no noun of its own after them. */
static bool name_follows(const atoms *x, ptrdiff_t i) {
    ptrdiff_t k = i;
    while (k < i + 4 && is_word(x, k) && x->at[k].capital) {
        str s = doc_str(x->d, x->at[k++].at);
        if (s.p[s.n - 1] == 's' || str_ends(s, S("men")) || str_ends(s, S("ese"))) return false;
    }
    return k > i && !is_word(x, k);
}

static bool street(const atoms *x, ptrdiff_t i) {
    for (ptrdiff_t k = i; k < i + 4 && is_word(x, k) && x->at[k].capital; k++)
        if (k > i && atom_in(x, k, WORDS_STREETS)) return true;
    return false;
}

/* "iPhone" */
static bool has_capital(const atoms *x, ptrdiff_t i) {
    str s = i >= 0 ? doc_str(x->d, x->at[i].at) : (str){0};
    return s.n > 1 && is_upper(s.p[1]);
}

/* The first word of a quotation has its capital from there. */
static bool opens_marks(const atoms *x, ptrdiff_t i) {
    static const uint32_t opening[] = {'"', '\'', 0x2018, 0x201C, 0x201E, 0xAB};
    for (ptrdiff_t k = 0; k < countof(opening); k++)
        if (atom_sign(x, i - 1, opening[k]) && atom_joined(x, i)) return true;
    return false;
}

/* In German and Luxembourgish every noun has a capital. */
static bool nouns_have_capitals(const atoms *x) {
    const char *language = x->d->article ? x->d->article->language : NULL;
    return language && (!strcmp(language, "de") || !strcmp(language, "lb"));
}

/* The number stands in a name: capitals beside it where the sentence has few. */
static bool named(const atoms *x, const quantity *q) {
    if (nouns_have_capitals(x)) return false;
    const atom *before = &x->at[q->core - 1], *after = &x->at[q->core_end];
    bool bare = q->class == UNIT_NONE && q->low.scale == 1 && q->first == q->core;
    if (bare && street(x, q->core_end)) return true;
    if (x->titled || q->first < q->core) return false;
    bool unit_capital = q->class != UNIT_NONE && q->class != UNIT_MONEY && q->end > q->core_end &&
                        is_word(x, q->end - 1) && x->at[q->end - 1].capital && q->end - 1 >= q->core_end &&
                        unit_name_find(x->at[q->end - 1].lower);
    str unit = unit_capital ? doc_str(x->d, x->at[q->end - 1].at) : (str){0};
    if (unit_capital && unit.n > 4 && !is_number(x, q->end - 2) && !str_ends_ci(unit, S("celsius")) &&
        !str_ends_ci(unit, S("fahrenheit")) && !is_upper(unit.p[1]))
        return true;
    if (unit_capital && is_number(x, q->end - 2) && unit.n > 4 && !is_upper(unit.p[1])) return true; /* 24 Hours */
    if (q->low.words && x->at[q->core].capital && q->core > 0 && !opens_marks(x, q->core) && !q->low.vague && q->low.scale == 1)
        return true; /* Seven Sisters */
    if (q->low.words && x->at[q->core].capital && after->kind == ATOM_WORD && after->capital && !q->low.vague)
        return true;
    if (!bare || !is_number(x, q->core)) return false;
    bool plural =
        after->kind == ATOM_WORD && !after->capital &&
        (atom_is(x, q->core_end, S("people")) || (after->lower.n > 2 && after->lower.p[after->lower.n - 1] == 's'));
    bool model = before->kind == ATOM_WORD && (before->capital || has_capital(x, q->core - 1)) && q->core > 1 &&
                 x->at[q->core].plain && !month(x, q->core - 1) && x->at[q->core].space;
    return (model && !plural) || (x->at[q->core].plain && x->at[q->core].digits < 3 && name_follows(x, q->core_end));
}

/* A bracket opens within a few atoms before atom i. */
static bool bracketed(const atoms *x, ptrdiff_t i) {
    for (ptrdiff_t k = i - 1; k >= 0 && k > i - 16; k--)
        if (atom_sign(x, k, '(')) return true;
    return false;
}

static bool labelled(const atoms *x, const quantity *q) {
    bool bare = q->class == UNIT_NONE && q->low.scale == 1 && q->first == q->core && !q->low.vague;
    if (bare && label(x, q->core - 1)) return true;
    if (bare && atom_is(x, q->core - 1, S("of")) && atom_is(x, q->core - 2, S("group")) && x->at[q->core - 2].capital)
        return true; /* the Group of 20 */
    if (is_number(x, q->core) && x->at[q->core].plain && x->at[q->core].digits > 1 &&
        x->d->page->text.p[x->at[q->core].at.start] == '0')
        return true; /* 007 */
    if (q->first == 0 && is_number(x, 0) && (atom_sign(x, 1, '.') || atom_sign(x, 1, ')')) && q->core_end == 1)
        return true; /* a list */
    if (!is_number(x, q->core) || !x->at[q->core].plain || !atom_sign(x, q->end, ')')) return false;
    return q->core == 1 ? atom_sign(x, 0, '(')
                        : q->first == q->core && x->at[q->core].digits < 3 && !bracketed(x, q->core); /* (1), 2) */
}

/* In a short name within marks: “24 Hours”. */
static bool title_in_marks(const atoms *x, const quantity *q) {
    const marks *m = &x->d->marks;
    int32_t at = x->at[q->core].at.start;
    ptrdiff_t lo = 0, hi = m->n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (m->at[mid].inside.start <= at) lo = mid + 1;
        else hi = mid;
    }
    if (!lo || at >= m->at[lo - 1].inside.end || span_len(m->at[lo - 1].inside) > 40) return false;
    span in = m->at[lo - 1].inside;
    bool capital = false;
    for (ptrdiff_t k = q->core - 1; k < x->n && x->at[k].at.start < in.end; k++) {
        if (k < 0 || x->at[k].at.start < in.start || x->at[k].kind != ATOM_WORD || k == q->core) continue;
        if (!x->at[k].capital && x->at[k].at.end - x->at[k].at.start > 3) return false;
        capital |= x->at[k].capital;
    }
    return capital;
}

/* ------------------------------------------------------------------ idioms, scores */
static bool score(const atoms *x, const quantity *q) {
    bool two = q->core_end - q->core == 3 && atom_sign(x, q->core + 1, '-');
    if (!two || q->class != UNIT_NONE || q->joined || !x->at[q->core].plain || !x->at[q->core + 2].plain ||
        q->high.value > 199)
        return false;
    return !(is_word(x, q->end) && x->at[q->end].lower.n > 3 &&
             x->at[q->end].lower.p[x->at[q->end].lower.n - 1] == 's');
}

static bool one(const atoms *x, const quantity *q) {
    if (q->low.value != 1 || !q->low.words || q->high.value != 1 || q->first < q->core || q->low.part ||
        q->low.scale > 1)
        return false;
    if (q->joined) return q->class == UNIT_NONE;
    if (atom_in(x, q->core - 1, WORDS_THE_ONE)) return true;
    ptrdiff_t k = q->core_end;
    if (atom_in(x, k, WORDS_ONE_IDIOM))
        return !(atom_is(x, k, S("day")) || atom_is(x, k, S("person"))) || !atom_in(x, q->core - 1, WORDS_ONE_DAY);
    if (q->class != UNIT_NONE) return false;
    if (!is_word(x, k) || x->at[k].capital) return true;
    if ((atom_is(x, q->core - 1, S("only")) && !atom_is(x, q->core - 2, S("the"))) ||
        atom_is(x, q->core - 1, S("just")))
        return atom_is(x, k, S("of"));
    const word *w = &x->d->words.at[min_of(doc_word_at(x->d, x->at[k].at.start), x->d->words.n - 1)];
    return !(w->tag == TAG_NN || w->tag == TAG_JJ || w->tag == TAG_JJR);
}

/* "ground zero", "net zero", "zero tolerance". */
static bool zero(const atoms *x, const quantity *q) {
    if (q->low.value > 0 || q->low.value < 0 || !q->low.words) return false;
    if (atom_in(x, q->core - 1, WORDS_ZERO_BEFORE) || atom_sign(x, q->core - 1, '-') ||
        atom_in(x, q->core_end, WORDS_ZERO_AFTER))
        return true;
    return q->class == UNIT_NONE && !is_word(x, q->end);
}

/* "two-way", "three-dimensional": kinds, not counts. */
static bool kind_of(const atoms *x, const quantity *q) {
    return q->joined && q->class == UNIT_NONE && atom_in(x, q->end - 1, WORDS_KINDS);
}

bool figure_not(const atoms *x, const quantity *q) {
    if (atom_sign(x, q->core_end, 0xD7) || (q->first == q->core && atom_sign(x, q->core - 1, 0xD7)))
        return true; /* 1.9×10⁻³ */
    if (q->low.value > 1e17 || q->high.value > 1e17) return true;
    if (glued(x, q) || dated(x, q) || year(x, q) || day_of_month(x, q) || clock_time(x, q)) return true;
    if (labelled(x, q) || named(x, q) || title_in_marks(x, q) || score(x, q) || one(x, q) || kind_of(x, q))
        return true;
    if (zero(x, q)) return true;
    /* "the two": people or things named before */
    bool the = atom_is(x, q->core - 1, S("the")) || atom_is(x, q->core - 1, S("other")) ||
               atom_is(x, q->core - 1, S("these")) || atom_is(x, q->core - 1, S("those"));
    return the && q->low.words && q->class == UNIT_NONE && !q->joined && !is_word(x, q->end);
}
