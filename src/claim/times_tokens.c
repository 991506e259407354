/* Sentences in, classified tokens out. The bytes are read again rather than the doc's words, because a time is cut finer
 * ("third-quarter", "1990s", "7:15", "12/23/2025"); each token knows the word it is part of. Linear.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

typedef struct {
    arena *scratch;
    const doc *d;
    map words;              /* hash of a form: 1 + its place in times_words */
    toks *to;
    int32_t at, end, owner;
} lexer;

static char byte_at(const lexer *x, int32_t i) { return i < x->end ? x->d->page->text.p[i] : 0; }

static tok *add(lexer *x, int32_t from, char class, int32_t value) {
    while (x->owner < x->d->words.n && x->d->words.at[x->owner].at.end <= from) x->owner++;
    tok *t = push(x->scratch, x->to);
    bool glued = x->to->n > 1 && t[-1].at.end == from && t[-1].class != T_END;
    *t = (tok){.at = {from, x->at}, .owner = x->owner, .value = value, .class = class, .glued = glued};
    return t;
}

/* ------------------------------------------------------------------ digits */
static int32_t digits(const lexer *x, int32_t *i) {
    int64_t n = 0;
    for (; is_digit(byte_at(x, *i)); ++*i) n = min_of(n * 10 + (byte_at(x, *i) - '0'), 100000000);
    return (int32_t)n;
}

static int full_year(int32_t n, int32_t len) { return len == 2 ? (n < 50 ? 2000 + n : 1900 + n) : n; }

/* 2025-12-23, 12/23/2025, 23.12.2025: value year * 10000 + a * 100 + b; high 1: year first. */
static bool numeric(lexer *x, int32_t from) {
    int32_t i = from, part[3], len[3];
    char sign = 0;
    for (int k = 0; k < 3; k++) {
        int32_t start = i;
        part[k] = digits(x, &i);
        len[k] = i - start;
        if (!len[k] || len[k] > 4) return false;
        if (k == 2) break;
        char c = byte_at(x, i++);
        if ((c != '-' && c != '/' && c != '.') || (sign && c != sign)) return false;
        sign = c;
    }
    if (is_alpha(byte_at(x, i)) || (byte_at(x, i) == sign && is_digit(byte_at(x, i + 1)))) {
        if (byte_at(x, i) != 'T' || len[0] != 4) return false;
    }
    bool year_first = len[0] == 4;
    bool year_last = len[0] <= 2 && len[1] <= 2 && (len[2] == 4 || (len[2] == 2 && sign != '.'));
    if (year_first ? len[1] > 2 || len[2] > 2 : !year_last) return false;
    if (!year_first && sign == '-' && len[2] != 4) return false;
    x->at = i;
    int year = year_first ? part[0] : full_year(part[2], len[2]);
    int32_t a = year_first ? part[1] : part[0], b = year_first ? part[2] : part[1];
    tok *t = add(x, from, T_NUMERIC, year * 10000 + a * 100 + b);
    t->high = year_first;
    t->digits = true;
    return true;
}

/* "a.m.", "pm" at i, or after a space. */
static bool am_pm_at(const lexer *x, int32_t i) {
    i += byte_at(x, i) == ' ';
    char h = to_lower(byte_at(x, i++));
    i += byte_at(x, i) == '.';
    return (h == 'a' || h == 'p') && to_lower(byte_at(x, i)) == 'm' && !is_alpha(byte_at(x, i + 1));
}

/* "17:30"; "5.30 p.m.", where only what follows tells a clock from a number. */
static bool clock_ahead(lexer *x, int32_t from) {
    int32_t i = from, h = digits(x, &i), m;
    if (i - from > 2 || (byte_at(x, i) != ':' && !(byte_at(x, i) == '.' && am_pm_at(x, i + 3)))) return false;
    int32_t colon = i++;
    m = digits(x, &i);
    if (i - colon != 3 || h > 24 || m > 59) return false;
    if (byte_at(x, i) == ':' && is_digit(byte_at(x, i + 1))) {
        i++;
        digits(x, &i);
    }
    x->at = i;
    add(x, from, T_CLOCK, h * 60 + m)->digits = true;
    return true;
}

/* "1990s", "'90s"; after the digits. */
static bool decade_ahead(lexer *x, int32_t from, int32_t n, int32_t len) {
    int32_t i = x->at;
    if (byte_at(x, i) == '\'') i++;
    else if (i + 3 <= x->end && !memcmp(x->d->page->text.p + i, "\xe2\x80\x99", 3)) i += 3;
    if (byte_at(x, i) != 's' || is_alpha(byte_at(x, i + 1)) || n % 10) return false;
    if (len == 4 ? n < TIMES_YEAR_MIN || n > TIMES_YEAR_MAX : len != 2 || n < 10) return false;
    x->at = i + 1;
    add(x, from, T_DECADE, n)->digits = true;
    return true;
}

static void number(lexer *x) {
    int32_t from = x->at, i = from;
    if (numeric(x, from) || clock_ahead(x, from)) return;
    int32_t n = digits(x, &i), len = i - from;
    bool grouped = false, fraction = false;
    while (byte_at(x, i) == ',' && is_digit(byte_at(x, i + 1)) && is_digit(byte_at(x, i + 2)) &&
           is_digit(byte_at(x, i + 3)) && !is_digit(byte_at(x, i + 4))) {
        int32_t k = i + 1, group = digits(x, &k);
        n = (int32_t)min_of((int64_t)n * 1000 + group, 100000000);
        grouped = true;
        i = k;
    }
    if (byte_at(x, i) == '.' && is_digit(byte_at(x, i + 1))) {
        int32_t k = i + 1, d = digits(x, &k);
        fraction = true;
        x->at = k;
        if (d == 5 && k == i + 2) {
            add(x, from, T_NUMBER, n)->half = true;
            return;
        }
        i = k;
    }
    x->at = i;
    if (fraction) {
        add(x, from, T_OTHER, 0)->digits = true;
        return;
    }
    if (!grouped && decade_ahead(x, from, n, len)) return;
    char c = to_lower(byte_at(x, i)), e = to_lower(byte_at(x, i + 1));
    bool ordinal = !grouped && ((c == 't' && e == 'h') || (c == 's' && e == 't') || (c == 'n' && e == 'd') ||
                                (c == 'r' && e == 'd'));
    if (ordinal && !is_alpha(byte_at(x, i + 2))) x->at = i + 2;
    else ordinal = false;
    if (byte_at(x, i) == '+' && len < 4) x->at = i + 1; /* "50+ years" */
    bool year = !ordinal && !grouped && len == 4 && n >= TIMES_YEAR_MIN && n <= TIMES_YEAR_MAX;
    if (byte_at(x, i) == '\xc2' && byte_at(x, i + 1) == '\xbd') { /* one half */
        x->at = i + 2;
        add(x, from, T_NUMBER, n)->half = true;
        return;
    }
    tok *t = add(x, from, (char)(ordinal ? T_ORDINAL : year ? T_YEAR : T_NUMBER), n);
    t->digits = true;
}

/* ------------------------------------------------------------------ letters */
/* "p.m.", "a.m", "AM", "pm" after a number or clock: the closing stop goes in only where another letter follows. */
static bool am_pm(lexer *x) {
    if (!x->to->n) return false;
    const tok *b = &x->to->at[x->to->n - 1];
    if (b->class != T_NUMBER && b->class != T_CLOCK) return false;
    int32_t i = x->at;
    char h = to_lower(byte_at(x, i++));
    if (h != 'a' && h != 'p') return false;
    bool dot = byte_at(x, i) == '.';
    i += dot;
    if (to_lower(byte_at(x, i++)) != 'm' || is_alpha(byte_at(x, i))) return false;
    if (dot && byte_at(x, i) == '.') i++;
    int32_t from = x->at;
    x->at = i;
    add(x, from, T_AMPM, h == 'p');
    return true;
}

static void letters(lexer *x) {
    if (am_pm(x)) return;
    int32_t from = x->at;
    const char *text = x->d->page->text.p;
    char low[16];
    int n = 0;
    bool other = false, upper = true;
    while (x->at < x->end) {
        unsigned char c = (unsigned char)text[x->at];
        if (c >= 0x80) {
            int len;
            if (!code_is_letter(utf8_next(text + x->at, text + x->end, &len))) break;
            other = true;
            x->at += len;
            continue;
        }
        if (!is_alpha((char)c) && !(is_digit((char)c) && x->at > from)) break;
        upper = upper && is_upper((char)c);
        if (n < (int)sizeof low) low[n++] = to_lower((char)c);
        x->at++;
    }
    if (x->at == from) { /* no letter after all: some other sign */
        int len;
        utf8_next(text + from, text + x->end, &len);
        x->at += len;
        add(x, from, T_OTHER, 0);
        return;
    }
    int32_t *k = other || n == (int)sizeof low ? NULL : map_get(&x->words, hash_str((str){low, n}));
    tok *t = add(x, from, T_OTHER, 0);
    t->capital = is_upper(text[from]);
    if (!k) return;
    const time_word *w = &times_words[*k - 1];
    t->class = w->class;
    t->value = w->value;
    bool proper = w->class == T_MONTH || w->class == T_WEEKDAY || w->class == T_WEEKDAYS ||
                  w->class == T_WEEKDAY_SHORT || w->class == T_HOLIDAY;
    if ((proper && !t->capital) || (w->class == T_ZONE && !upper)) t->class = T_OTHER;
    if (t->class == T_MONTH && w->value > 100) t->value -= 100;
    bool brief = (w->class == T_MONTH && w->value > 100) || w->class == T_WEEKDAY_SHORT;
    if (brief && t->class != T_OTHER && byte_at(x, x->at) == '.') t->at.end = ++x->at;
}

/* ------------------------------------------------------------------ marks */
static void sign(lexer *x) {
    int32_t from = x->at;
    const char *text = x->d->page->text.p;
    int len;
    uint32_t c = utf8_next(text + from, text + x->end, &len);
    x->at += len;
    if (c == '\'' || c == 0x2019 || c == 0x2018) {
        bool s = to_lower(byte_at(x, x->at)) == 's' && !is_alpha(byte_at(x, x->at + 1));
        if (s) x->at++;
        add(x, from, (char)(s ? T_POSSESSIVE : '\''), 0);
        return;
    }
    if (c == 0x2010 || c == 0x2011 || c == 0x2013) c = '-';
    bool kept = c && c < 0x80 && strchr("-,/()$.", (int)c);
    add(x, from, (char)(kept ? c : T_OTHER), 0);
}

static void join(const doc *d, toks *v) {
    int32_t n = 0;
    for (int32_t i = 0; i < v->n;) {
        tok t = v->at[i];
        int32_t end = times_compound(d, v, i, &t);
        t.at.end = v->at[end - 1].at.end;
        v->at[n++] = t;
        i = end;
    }
    v->n = n;
}

void times_read(arena *scratch, const doc *d, toks *to) {
    lexer x = {.scratch = scratch, .d = d, .to = to};
    for (ptrdiff_t i = 0; i < times_words_n; i++)
        *map_put(scratch, &x.words, hash_str(times_words[i].form), NULL) = (int32_t)i + 1;
    for (ptrdiff_t s = 0; s < d->sentences.n; s++) {
        x.at = d->sentences.at[s].at.start;
        x.end = d->sentences.at[s].at.end;
        while (x.at < x.end) {
            char c = d->page->text.p[x.at];
            if (is_space(c)) x.at++;
            else if (c == '\xc2' && byte_at(&x, x.at + 1) == '\xa0') x.at += 2;
            else if (is_digit(c)) number(&x);
            else if (is_alpha(c)) letters(&x);
            else if ((unsigned char)c < 0x80 || (c == '\xe2' && byte_at(&x, x.at + 1) == '\x80')) sign(&x);
            else letters(&x);
        }
        add(&x, x.at, T_END, (int32_t)s);
    }
    join(d, to);
}
