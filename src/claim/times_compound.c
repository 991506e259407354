/* Tokens that several words make. Number words make one number ("two thousand", "twenty-four", "2 1/2", "a couple of"),
 * years said in words make years, a clock takes its a.m. and zone, a festive day takes all its words.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

static bool is_class(const toks *v, int32_t i, char class) { return i < v->n && v->at[i].class == class; }

static int32_t number_words(const toks *v, int32_t i, tok *to) {
    int64_t total = 0, low = 0;
    int32_t end = i, count = 0;
    for (int32_t k = i; k < v->n && count < 12; count++) {
        if (k > i && is_class(v, k, '-') && v->at[k].glued) k++;
        if (k > i && is_class(v, k, T_OR) && v->at[k].value && low >= 100) k++;
        if (!is_class(v, k, T_NUMBER) || v->at[k].digits || v->at[k].half) break;
        int32_t n = v->at[k].value;
        if (n == 1000 && low) total += low * 1000, low = 0;
        else if (n == 100 && low && low < 100) low *= 100;
        else if (n == 12 && low && low < 100 && v->at[k].at.end - v->at[k].at.start == 5) low *= 12; /* dozen */
        else if (n < 10 && n && low % 100 >= 20 && low % 10 == 0) low += n;
        else if (n < 100 && low && low % 100 == 0) low += n;
        else if (!low && (!total || n < 1000)) low = n;
        else if (!total && low >= 13 && low <= 20 && n >= 10 && n < 100 && k == i + 1) { /* nineteen ninety-six */
            low = low * 100 + n;
            to->class = T_YEAR;
        } else break;
        end = ++k;
    }
    to->value = (int32_t)min_of(total + low, 100000000);
    if (to->class != T_YEAR || to->value % 100 == 0) to->class = T_NUMBER;
    return end;
}

static void holiday_words(const doc *d, const toks *v, int32_t i, int32_t *end, int32_t *which) {
    char have[40];
    int n = 0;
    *end = 0;
    for (int32_t k = i; k < v->n && k < i + 6 && v->at[k].class != T_END; k++) {
        char c = v->at[k].class;
        if (c == '\'' || c == '.') continue;
        str s = span_of(d->page->text, v->at[k].at);
        if (c == T_POSSESSIVE) s = S("s");
        if (n + s.n + 1 >= (ptrdiff_t)sizeof have) return;
        if (n) have[n++] = ' ';
        for (ptrdiff_t b = 0; b < s.n; b++) have[n++] = to_lower(s.p[b]);
        have[n] = 0;
        for (ptrdiff_t h = 0; h < times_holidays_n; h++)
            if (!strcmp(times_holidays[h].name, have)) {
                *end = k + 1;
                *which = (int32_t)h;
            }
    }
}

/* After token k stands "o'clock": where it ends, else 0. */
static int32_t o_clock(const doc *d, const toks *v, int32_t k) {
    if (k + 2 >= v->n || v->at[k + 1].class != '\'') return 0;
    bool o = str_eq_ci(span_of(d->page->text, v->at[k].at), S("o"));
    return o && str_eq_ci(span_of(d->page->text, v->at[k + 2].at), S("clock")) ? k + 3 : 0;
}

/* A clock from "5", "7:15", "noon" with what follows: "p.m.", "o'clock", a zone. 0: no clock. */
static int32_t clock_words(const doc *d, const toks *v, int32_t i, tok *to) {
    const tok *t = &v->at[i];
    int32_t k = i + 1, minutes = t->value;
    bool sure = t->class == T_CLOCK;
    if (t->class == T_NUMBER) {
        if (t->half || t->value > 12 || t->value < 1) return 0;
        minutes = t->value * 60;
    }
    int32_t oclock = t->class == T_NUMBER ? o_clock(d, v, k) : 0;
    if (oclock) {
        sure = true;
        k = oclock;
    }
    if (is_class(v, k, T_AMPM)) {
        if (minutes >= 780 || minutes < 60) return 0;
        minutes = minutes % 720 + (v->at[k].value ? 720 : 0);
        sure = true;
        k++;
    } else if (is_class(v, k, T_IN) && is_class(v, k + 1, T_THE) && is_class(v, k + 2, T_PART) && minutes <= 720 &&
               v->at[k + 2].value != 4 && v->at[k].value == 0) {
        int32_t part = v->at[k + 2].value;
        if (part == 1 || part == 2) minutes = minutes % 720 + 720;
        sure = true;
        k += 3;
    }
    if (!sure) return 0;
    if (is_class(v, k, T_ZONE)) k++;
    to->class = T_CLOCK;
    to->value = minutes;
    return k;
}

int32_t times_compound(const doc *d, const toks *v, int32_t i, tok *to) {
    int32_t end = i + 1, which = 0;
    char c = to->class;
    if (c == T_HOLIDAY) {
        holiday_words(d, v, i, &end, &which);
        to->class = end ? T_HOLIDAY : T_OTHER;
        to->value = which;
        return end ? end : i + 1;
    }
    if (c == T_NUMBER && !to->digits && !to->half) end = number_words(v, i, to);
    if (c == T_A && is_class(v, i + 1, T_NUMBER) && !v->at[i + 1].digits &&
        (v->at[i + 1].value >= 100 || v->at[i + 1].value == 12) && v->at[i + 1].at.end - v->at[i + 1].at.start > 4) {
        end = number_words(v, i + 1, to);
    } else if (c == T_A && is_class(v, i + 1, T_VAGUE) && v->at[i + 1].value == 2 && is_class(v, i + 2, T_OF)) {
        to->class = T_NUMBER;
        to->value = 2;
        end = i + 3;
    }
    if (end == i + 1 && (c == T_NUMBER || c == T_CLOCK)) {
        int32_t k = clock_words(d, v, i, to);
        if (k) return k;
    }
    if (to->class == T_NUMBER && is_class(v, end, T_NUMBER) && is_class(v, end + 1, '/') && is_class(v, end + 2, T_NUMBER) &&
        v->at[end].value == 1 && v->at[end + 2].value == 2) {
        to->half = true;
        end += 3;
    }
    if (to->class == T_NUMBER && is_class(v, end, T_OR) && v->at[end].value && is_class(v, end + 1, T_A) &&
        is_class(v, end + 2, T_HALF)) {
        to->half = true;
        end += 3;
    }
    return end;
}
