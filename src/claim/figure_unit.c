/* Units around a number: currencies before it, units, rates and ages after it. Cost: a few atoms a number.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

static str atom_str(const atoms *x, ptrdiff_t i) {
    return i >= 0 && i < x->n ? doc_str(x->d, x->at[i].at) : (str){0};
}
static bool is_word(const atoms *x, ptrdiff_t i) { return i >= 0 && i < x->n && x->at[i].kind == ATOM_WORD; }

static ptrdiff_t past_hyphen(const atoms *x, ptrdiff_t i) {
    return atom_sign(x, i, '-') && atom_joined(x, i) && atom_joined(x, i + 1) ? i + 1 : i;
}

/* ------------------------------------------------------------------ before */
/* "US" or "U.S." that ends before atom i; sets its name for $. */
static ptrdiff_t dollar_country(const atoms *x, ptrdiff_t i, str *unit) {
    if (atom_sign(x, i - 1, '.') && atom_is(x, i - 2, S("s")) && atom_sign(x, i - 3, '.') &&
        atom_is(x, i - 4, S("u"))) {
        *unit = S("US dollar");
        return i - 4;
    }
    const unit_word *w = is_word(x, i - 1) ? unit_dollar_find(atom_str(x, i - 1)) : NULL;
    if (!w || (x->at[i].space && w->word.n < 2)) return i;
    *unit = w->unit;
    return i - 1;
}

ptrdiff_t money_before(arena *a, const atoms *x, ptrdiff_t i, str *unit) {
    (void)a;
    if (i > 0 && x->at[i - 1].kind == ATOM_SIGN && (*unit = unit_sign(x->at[i - 1].code)).n)
        return x->at[i - 1].code == '$' ? dollar_country(x, i - 1, unit) : i - 1;
    if (!is_word(x, i - 1)) {
        if (atom_sign(x, i - 1, '.') && is_word(x, i - 2) && str_eq(atom_str(x, i - 2), S("Rs"))) { /* Rs. 500 */
            *unit = S("rupee");
            return i - 2;
        }
        return i;
    }
    const unit_word *w = unit_code_find(atom_str(x, i - 1));
    if (w && x->at[i].kind == ATOM_NUMBER) {
        *unit = w->unit;
        return i - 1;
    }
    w = atom_joined(x, i) && atom_sign(x, i - 2, '$') ? unit_dollar_find(atom_str(x, i - 1)) : NULL; /* $US160 */
    if (!w) return i;
    *unit = w->unit;
    return i - 2;
}

/* ------------------------------------------------------------------ after: the unit itself */
typedef struct {
    ptrdiff_t end;
    str unit;
    unit_class class;
} found;

static const unit_word *plain_unit(const atoms *x, ptrdiff_t i, bool digits) {
    if (!is_word(x, i)) return NULL;
    const unit_word *w = digits ? unit_symbol_find(atom_str(x, i)) : NULL;
    if (w && x->at[i].space && w->word.n == 1 && !str_eq(w->word, S("m")) && !str_eq(w->word, S("C")) &&
        !str_eq(w->word, S("F")) && !str_eq(w->word, S("W")))
        w = NULL;                                                     /* single letters stand close */
    if (w && str_eq(w->word, S("s")) && x->at[i - 1].plain) w = NULL; /* 1990s */
    return w ? w : unit_name_find(x->at[i].lower);
}

/* "square kilometres", "sq km", "metric tons", "degrees Celsius", "percentage points". */
static bool two_words(arena *a, const atoms *x, ptrdiff_t i, found *to) {
    static const struct {
        const char *first, *canonical;
    } before[] = {
        {"square", "square"}, {"sq", "square"},   {"cubic", "cubic"}, {"cu", "cubic"}, {"nautical", "nautical"},
        {"metric", ""},       {"light", "light"}, {"short", ""},      {"long", ""},    {"troy", "troy"},
        {"fluid", "fluid"}};
    ptrdiff_t k = past_hyphen(x, i + 1);
    if (atom_sign(x, k, '.')) k++;
    for (ptrdiff_t b = 0; b < countof(before); b++) {
        if (!atom_is(x, i, str_of(before[b].first))) continue;
        const unit_word *w = plain_unit(x, k, true);
        if (!w || w->class == UNIT_MONEY || (w->class == UNIT_TIME && b != 7)) return false;
        *to =
            (found){k + 1,
                    before[b].canonical[0] ? str_format(a, "%s %.*s", before[b].canonical, (int)w->unit.n, w->unit.p)
                                           : w->unit,
                    UNIT_MEASURE};
        return true;
    }
    if ((atom_is(x, i, S("part")) || atom_is(x, i, S("parts"))) && atom_is(x, k, S("per"))) {
        str unit = atom_is(x, k + 1, S("million"))   ? S("part per million")
                   : atom_is(x, k + 1, S("billion")) ? S("part per billion")
                                                     : (str){0};
        *to = (found){k + 2, unit, UNIT_MEASURE};
        return unit.n > 0;
    }
    bool point = atom_is(x, k, S("point")) || atom_is(x, k, S("points"));
    if (point && (atom_is(x, i, S("percentage")) || atom_is(x, i, S("percent"))))
        *to = (found){k + 1, S("percentage point"), UNIT_SHARE};
    else if (point && atom_is(x, i, S("basis"))) *to = (found){k + 1, S("basis point"), UNIT_SHARE};
    else if (atom_is(x, i, S("per")) && atom_is(x, k, S("cent"))) *to = (found){k + 1, S("per cent"), UNIT_SHARE};
    else return false;
    if (str_eq(to->unit, S("per cent")) && (atom_is(x, k + 1, S("points")) || atom_is(x, k + 1, S("point"))))
        *to = (found){k + 2, S("percentage point"), UNIT_SHARE};
    return true;
}

/* Degrees: "°C", "degrees Celsius", "degrees". */
static bool degrees(const atoms *x, ptrdiff_t i, found *to) {
    bool sign = atom_sign(x, i, 0xB0) || atom_sign(x, i, 0xBA);
    if (!sign && !atom_is(x, i, S("degree")) && !atom_is(x, i, S("degrees"))) return false;
    ptrdiff_t k = past_hyphen(x, i + 1);
    str next = atom_str(x, k);
    str unit = str_eq(next, S("C")) || str_eq_ci(next, S("celsius")) || str_eq_ci(next, S("centigrade"))
                   ? S("celsius")
               : str_eq(next, S("F")) || str_eq_ci(next, S("fahrenheit")) ? S("fahrenheit")
                                                                          : S("degree");
    *to = (found){str_eq(unit, S("degree")) ? i + 1 : k + 1, unit, UNIT_MEASURE};
    return true;
}

/* "Australian dollars", "US dollars", "Hong Kong dollars"; a bare name of a currency. */
static bool currency_name(arena *a, const atoms *x, ptrdiff_t i, found *to) {
    for (ptrdiff_t k = i; k <= i + 2 && is_word(x, k); k++) {
        const unit_word *w = unit_name_find(x->at[k].lower);
        if (w && (w->class == UNIT_MONEY || w->class == UNIT_COIN)) {
            str country = k > i ? str_cut(x->d->page->text, x->at[i].at.start, x->at[k - 1].at.end) : (str){0};
            if (k == i && str_eq(w->unit, S("won")) && (i < 2 || !number_word_find(x->at[i - 1].lower)))
                return false;                             /* a verb */
            bool known = str_starts_ci(w->unit, country); /* "Japanese yen" */
            *to = (found){k + 1,
                          k > i && !known
                              ? str_format(a, "%.*s %.*s", (int)country.n, country.p, (int)w->unit.n, w->unit.p)
                              : w->unit,
                          w->class};
            return true;
        }
        if (!x->at[k].capital) return false;
    }
    if (atom_is(x, i, S("u")) && atom_sign(x, i + 1, '.') && atom_is(x, i + 2, S("s")) && atom_sign(x, i + 3, '.') &&
        (atom_is(x, i + 4, S("dollars")) || atom_is(x, i + 4, S("dollar")) || atom_is(x, i + 4, S("cents")))) {
        *to = (found){i + 5, atom_is(x, i + 4, S("cents")) ? S("cent") : S("US dollar"), UNIT_MONEY};
        return true;
    }
    return false;
}

/* "three more years", "10 working days". */
static ptrdiff_t past_adjectives(const atoms *x, ptrdiff_t i) {
    ptrdiff_t k = i;
    while (k < i + 2 && atom_in(x, k, WORDS_MORE_YEARS)) k++;
    const unit_word *w = is_word(x, k) ? unit_name_find(x->at[k].lower) : NULL;
    return w && (w->class == UNIT_TIME || w->class == UNIT_LENGTH || w->class == UNIT_MEASURE) ? k : i;
}

static bool find_unit(arena *a, const atoms *x, ptrdiff_t i, bool digits, bool joined, found *to) {
    if (atom_sign(x, i, '%')) {
        *to = (found){i + 1, S("per cent"), UNIT_SHARE};
        if (atom_is(x, i + 1, S("points"))) *to = (found){i + 2, S("percentage point"), UNIT_SHARE};
        return true;
    }
    if (x->at[i].kind == ATOM_SIGN && x->at[i].code != '$' && i < x->n && !x->at[i].space) {
        str unit = unit_sign(x->at[i].code); /* 50€ */
        *to = (found){i + 1, unit, UNIT_MONEY};
        if (unit.n) return true;
    }
    if (atom_is(x, i, S("m")) && atom_sign(x, i + 1, '.') && atom_is(x, i + 2, S("p")) && atom_sign(x, i + 3, '.') &&
        atom_is(x, i + 4, S("h"))) {
        *to = (found){i + 5 + atom_sign(x, i + 5, '.'), S("mile per hour"), UNIT_MEASURE};
        return true;
    }
    if (degrees(x, i, to) || two_words(a, x, i, to) || currency_name(a, x, i, to)) return true;
    i = past_adjectives(x, i);
    const unit_word *w = plain_unit(x, i, digits);
    if (w && !joined && str_eq(x->at[i].lower, S("second"))) w = NULL; /* an ordinal */
    if (!w && is_word(x, i) && digits) w = unit_code_find(atom_str(x, i));
    if (!w) return false;
    *to = (found){i + 1, w->unit, w->class};
    if (str_eq(w->unit, S("foot")) && atom_sign(x, i + 1, '.')) to->end = i + 1;
    return true;
}

/* ------------------------------------------------------------------ after: rates and ages */
static str join_per(arena *a, str unit, str per) {
    return unit.n ? str_format(a, "%.*s per %.*s", (int)unit.n, unit.p, (int)per.n, per.p)
                  : str_format(a, "per %.*s", (int)per.n, per.p);
}

/* "per hour", "a day", "/h", "per 100,000 people": what the unit is reckoned by. */
static void rate(arena *a, const atoms *x, quantity *q) {
    ptrdiff_t i = past_hyphen(x, q->end); /* "$70-a-share" */
    bool per = atom_is(x, i, S("per")),
         slash = atom_sign(x, i, '/') && atom_joined(x, i) && atom_joined(x, i + 1) && q->unit.n;
    bool one = atom_is(x, i, S("a")) || atom_is(x, i, S("an"));
    if (!per && !slash && !one) return;
    number n;
    if (per && number_read(x, i + 1, false, &n) && !n.words) {
        str digits = str_cut(x->d->page->text, x->at[i + 1].at.start, x->at[n.end - 1].at.end);
        q->unit = join_per(a, q->unit, digits);
        q->end = n.end;
        return;
    }
    found f;
    ptrdiff_t k = past_hyphen(x, i + 1);
    const unit_word *w = is_word(x, k) ? unit_name_find(x->at[k].lower) : NULL;
    if (slash && !w && is_word(x, k)) w = unit_symbol_find(atom_str(x, k));
    if (one && atom_in(x, k + 1, WORDS_EARLIER)) return; /* "a year earlier" */
    bool fits = w ? w->class == UNIT_TIME || !one : per && is_word(x, k) && x->at[k].lower.n;
    bool priced = one && (q->class == UNIT_MONEY || q->class == UNIT_COIN) && atom_in(x, k, WORDS_PRICED);
    if (per && two_words(a, x, k, &f)) {
        q->unit = join_per(a, q->unit, f.unit);
        q->end = f.end;
    } else if (fits || priced) {
        q->unit = join_per(a, q->unit, w ? w->unit : x->at[k].lower);
        q->end = k + 1;
    }
}

/* "year-old", "years old", "years of age". */
static void age(arena *a, const atoms *x, quantity *q) {
    if (q->class != UNIT_TIME) return;
    ptrdiff_t k = past_hyphen(x, q->end), end = 0;
    if (atom_is(x, k, S("old")) || atom_is(x, k, S("olds"))) end = k + 1;
    else if (atom_is(x, k, S("of")) && atom_is(x, k + 1, S("age"))) end = k + 2;
    if (!end) return;
    q->unit = str_format(a, "%.*s of age", (int)q->unit.n, q->unit.p);
    q->age = true;
    q->end = end;
}

void unit_after(arena *a, const atoms *x, quantity *q) {
    ptrdiff_t k = past_hyphen(x, q->end);
    if (q->low.vague && atom_is(x, k, S("of")) && is_word(x, k + 1) && unit_name_find(x->at[k + 1].lower))
        q->end = ++k;
    bool joined = k > q->end, digits = !q->high.words || q->high.scale > 1;
    found f;
    if (!q->unit.n && k < x->n && find_unit(a, x, k, digits, joined || !x->at[k].space, &f)) {
        q->unit = f.unit;
        q->class = f.class;
        q->end = f.end;
        q->joined = joined;
    } else if (str_eq(q->unit, S("dollar"))) {
        bool dots = atom_is(x, q->end, S("u")) && atom_sign(x, q->end + 1, '.') && atom_is(x, q->end + 2, S("s")) &&
                    atom_sign(x, q->end + 3, '.');
        bool us = atom_is(x, q->end, S("us")) && x->at[q->end].capital;
        if (dots || us) q->unit = S("US dollar"), q->end += dots ? 4 : 1; /* $75 U.S. */
        if (atom_is(x, q->end, S("sterling"))) q->unit = S("pound sterling"), q->end++;
    }
    rate(a, x, q);
    age(a, x, q);
}
