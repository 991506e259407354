/* Atoms of a sentence: runs of letters, numbers with their separators, single signs. Cost: linear in the sentence.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "claim/figure_parts.h"

enum { WORD_LETTERS_MAX = 24, NUMBER_DIGITS_MAX = 18 };

/* White space at p, no-break and thin spaces included: its length, 0 for none. */
static int gap(const char *p, const char *end) {
    int len;
    return p < end && code_is_space(utf8_next(p, end, &len)) ? len : 0;
}

static ptrdiff_t digits_at(str t, ptrdiff_t i) {
    ptrdiff_t n = 0;
    while (i + n < t.n && is_digit(t.p[i + n])) n++;
    return n;
}

/* The end of groups such as ",234,567" after a first group: `sign` parts them, each has three digits. */
static ptrdiff_t groups(str t, ptrdiff_t i, char sign) {
    while (i < t.n && t.p[i] == sign && digits_at(t, i + 1) == 3) i += 4;
    return i;
}

/* Groups parted by spaces, "1 234 567"; a plain space parts only where nothing else can be meant. */
static ptrdiff_t spaced_groups(str t, ptrdiff_t i, bool plain_space, char point) {
    for (;;) {
        int k = gap(t.p + i, t.p + t.n);
        bool plain = k == 1;
        if (!k || (plain && !plain_space) || digits_at(t, i + k) != 3) return i;
        char after = i + k + 3 < t.n ? t.p[i + k + 3] : ' ';
        if (plain && (after == '.' || after == ',') && after != point && digits_at(t, i + k + 4)) return i;
        i += k + 3;
    }
}

/* "12,34,567": two digits a group, then three. */
static ptrdiff_t indian_groups(str t, ptrdiff_t i) {
    ptrdiff_t k = i;
    while (k < t.n && t.p[k] == ',' && digits_at(t, k + 1) == 2) k += 3;
    return k > i && k < t.n && t.p[k] == ',' && digits_at(t, k + 1) == 3 ? k + 4 : i;
}

/* The value of digits up to `end`; `point`: the separator that stands for a decimal point. */
static double value_of(str t, ptrdiff_t end, char point) {
    double v = 0, part = 0;
    for (ptrdiff_t i = 0; i < end; i++) {
        if (t.p[i] == point) part = 1;
        if (!is_digit(t.p[i])) continue;
        v = v * 10 + (t.p[i] - '0');
        part *= 10;
    }
    return part > 1 ? v / part : v;
}

/* The end of the groups after the first digits, and the sign that stands before decimals. 1,234 and 1 234 and 12,34,567; 1.234 where the
 * language writes so, else 1.234,5 and 1.234.567, where nothing else can be meant. Spanish is written both ways. */
static ptrdiff_t groups_at(str t, ptrdiff_t first, bool plain_space, const char *language, char *point) {
    ptrdiff_t comma = groups(t, first, ','), dot = groups(t, first, '.'), indian = indian_groups(t, first);
    bool by_dot = text_has_decimal_comma(language);
    if (by_dot && dot == first && comma > first + 4) return comma;
    if (by_dot && comma > first && dot == first && !strcmp(language, "es")) return comma;
    if (by_dot) {
        ptrdiff_t end = dot > first ? dot : spaced_groups(t, first, plain_space, ',');
        *point = end < t.n && t.p[end] == '.' ? '.' : ',';
        return end;
    }
    if (comma > first) return comma;
    if (indian > first) return indian;
    bool decimals = dot < t.n && t.p[dot] == ',' && digits_at(t, dot + 1) && digits_at(t, dot + 1) < 3;
    if (dot > first && (decimals || dot > first + 4)) {
        *point = ',';
        return dot;
    }
    return spaced_groups(t, first, plain_space, 0);
}

/* One number at the start of t; returns its length. */
static ptrdiff_t number_at(str t, bool plain_space, const char *language, atom *to) {
    ptrdiff_t first = digits_at(t, 0), end = first;
    char point = '.';
    bool wide = first > NUMBER_DIGITS_MAX;
    if (first && first <= 3) end = groups_at(t, first, plain_space, language, &point);
    else if (text_has_decimal_comma(language) && t.n > first && t.p[first] == ',') point = ',';
    to->plain = end == first;
    to->digits = (int8_t)min_of(first, (ptrdiff_t)99);
    if (end < t.n && t.p[end] == point && digits_at(t, end + 1)) {
        ptrdiff_t k = digits_at(t, end + 1);
        wide |= k > NUMBER_DIGITS_MAX;
        end += 1 + k;
        to->plain = false;
        while (end + 1 < t.n && t.p[end] == '.' && is_digit(t.p[end + 1])) { /* 1.2.3: a version, an address */
            to->odd = true;
            end += 1 + digits_at(t, end + 1);
        }
    }
    to->odd |= wide || end > 2 * NUMBER_DIGITS_MAX;
    if (!to->odd) to->value = value_of(t, end, point);
    return end;
}

static uint32_t folded_sign(uint32_t c) {
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return '-';
    if (c == 0x2018 || c == 0x2019) return '\'';
    return c;
}

static double vulgar(uint32_t c) {
    static const struct {
        uint32_t code;
        double value;
    } parts[] = {{0xBC, .25}, {0xBD, .5}, {0xBE, .75}, {0x2153, 1. / 3}, {0x2154, 2. / 3}, {0x215B, .125}};
    for (ptrdiff_t i = 0; i < countof(parts); i++)
        if (parts[i].code == c) return parts[i].value;
    return 0;
}

static ptrdiff_t letters_at(str t) {
    ptrdiff_t i = 0;
    for (int len; i < t.n && code_is_letter(utf8_next(t.p + i, t.p + t.n, &len)); i += len) {
    }
    return i;
}

/* Fills one atom at the start of t, which is not white space; returns its length. */
static ptrdiff_t atom_at(arena *scratch, str t, bool plain_space, const char *language, atom *to) {
    int len;
    uint32_t c = utf8_next(t.p, t.p + t.n, &len);
    ptrdiff_t n = 0;
    if (is_digit(t.p[0]) || (t.p[0] == '.' && to->space && digits_at(t, 1))) {
        to->kind = ATOM_NUMBER;
        n = number_at(t, plain_space, language, to);
        double part = n < t.n && to->plain ? vulgar(utf8_next(t.p + n, t.p + t.n, &len)) : 0;
        if (part > 0) to->value += part, to->plain = false, n += len;
        return n;
    }
    if ((to->value = vulgar(c)) > 0) {
        to->kind = ATOM_NUMBER;
        return len;
    }
    if ((n = letters_at(t))) {
        to->kind = ATOM_WORD;
        to->capital = code_is_upper(c);
        if (n <= WORD_LETTERS_MAX) to->lower = str_lower(scratch, str_cut(t, 0, n));
        return n;
    }
    to->kind = ATOM_SIGN;
    to->code = folded_sign(c);
    return len;
}

static bool mostly_capitals(const atoms *x) {
    ptrdiff_t capital = 0, small = 0;
    for (ptrdiff_t i = 0; i < x->n; i++)
        if (x->at[i].kind == ATOM_WORD && x->at[i].at.end - x->at[i].at.start > 3)
            *(x->at[i].capital ? &capital : &small) += 1;
    return capital > 2 * small + 1;
}

void atoms_read(arena *scratch, const doc *d, const page_claims *to, const sentence *s, atoms *x) {
    vec(atom) v = {0};
    str text = str_cut(doc_str(d, s->at), 0, FIGURE_SENTENCE_MAX);
    (void)push(scratch, &v); /* the END before */
    for (ptrdiff_t i = 0; i < text.n;) {
        atom *prev = &v.at[v.n - 1];
        bool plain_space = prev->kind != ATOM_NUMBER && !(prev->kind == ATOM_WORD && prev->capital), space = v.n == 1;
        for (int k; (k = gap(text.p + i, text.p + text.n)); i += k) space = true;
        if (i == text.n) break;
        atom *w = push(scratch, &v);
        w->space = space;
        ptrdiff_t n = atom_at(scratch, str_cut(text, i, text.n), plain_space, d->article ? d->article->language : NULL, w);
        w->at = (span){s->at.start + (int32_t)i, s->at.start + (int32_t)(i + n)};
        i += n;
    }
    (void)push(scratch, &v); /* the END after */
    *x = (atoms){.d = d, .to = to, .s = s, .at = v.at + 1, .n = v.n - 2};
    x->titled = mostly_capitals(x);
}
