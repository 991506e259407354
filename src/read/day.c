/* Days as tables and records about pages write them: ISO 8601, with or without a time or marks between; with points, as
 * spreadsheets do; with strokes where the year is first; a mail's date (RFC 5322), or with the month before the day; digits
 * alone: a day, or seconds, milliseconds or microseconds since 1970.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

/* 4.3.2030 and 04.03.2030, as spreadsheets write days where they part columns by semicolons. Between points the day
 * comes first everywhere; between strokes it does not, so those are refused. */
static int32_t pointed_day(str s) {
    int part[3] = {0}, digits[3] = {0}, k = 0;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        if (s.p[i] == '.' && k < 2) k++;
        else if (!is_digit(s.p[i]) || ++digits[k] > 4) return DAY_NONE;
        else part[k] = part[k] * 10 + (s.p[i] - '0');
    }
    if (!digits[0] || digits[0] > 2 || !digits[1] || digits[1] > 2 || digits[2] != 4) return DAY_NONE;
    return day_of(part[2], part[1], part[0]);
}

/* 2019/12/28. */
static int32_t stroked_day(str s) {
    char iso[10];
    s = str_cut(s, 0, countof(iso));
    for (ptrdiff_t i = 0; i < s.n; i++) iso[i] = s.p[i] == '/' ? '-' : s.p[i] == '-' ? '/' : s.p[i];
    return day_parse((str){iso, s.n});
}

/* 1577491200, 1577491200000, 20191228, 20191228170300, 20191228T170300Z. */
static int32_t bare_day(str s) {
    int64_t n = 0;
    ptrdiff_t i = 0;
    for (; i < s.n && i < 17 && is_digit(s.p[i]); i++) n = n * 10 + (s.p[i] - '0');
    if (i < s.n && s.p[i] != '.' && !(i == 8 && s.p[i] == 'T')) return DAY_NONE;
    if (i == 8) return day_of((int)(n / 10000), (int)(n / 100 % 100), (int)(n % 100));
    if (i == 14) return day_of((int)(n / 10000000000), (int)(n / 100000000 % 100), (int)(n / 1000000 % 100));
    if (i == 16) n /= 1000000; /* some databases */
    else if (i == 12 || i == 13) n /= 1000;
    else if (i != 9 && i != 10) return DAY_NONE;
    return (int32_t)(n / 86400);
}

static int number_at(str s, ptrdiff_t *at, int most) {
    int n = 0;
    while (*at < s.n && is_digit(s.p[*at]) && n <= most / 10) n = n * 10 + (s.p[(*at)++] - '0');
    return n;
}

/* The month whose name, or its first three letters or more, stands at *at, in English, as in mails; 0: none. */
static int month_at(str s, ptrdiff_t *at) {
    static const str months[] = {S("january"), S("february"), S("march"), S("april"), S("may"), S("june"), S("july"),
                                 S("august"), S("september"), S("october"), S("november"), S("december")};
    ptrdiff_t from = *at;
    while (*at < s.n && is_alpha(s.p[*at])) ++*at;
    for (int i = 0; i < countof(months); i++)
        if (*at - from >= 3 && str_starts_ci(months[i], str_cut(s, from, *at))) return i + 1;
    return 0;
}

static void pass(str s, ptrdiff_t *at) {
    while (*at < s.n && (is_space(s.p[*at]) || s.p[*at] == ',' || s.p[*at] == '.' || s.p[*at] == '-')) ++*at;
}

/* "Sat, 28 Dec 2019 17:03:00 GMT", "28 December 2019", "December 28, 2019". */
static int32_t named_day(str s) {
    ptrdiff_t at = 0;
    int day = 0, month = 0;
    for (int words = 0; words < 3 && !(day && month); words++) { /* a weekday may stand first */
        if (at < s.n && is_digit(s.p[at])) day = number_at(s, &at, 31);
        else if (!month) month = month_at(s, &at);
        pass(s, &at);
    }
    int year = number_at(s, &at, 9999);
    bool ends = at == s.n || is_space(s.p[at]) || s.p[at] == ',';
    return day && month && year > 999 && ends ? day_of(year, month, day) : DAY_NONE;
}

bool day_told(str s, int32_t *day) {
    *day = DAY_NONE;
    if (!(s = str_trim(s)).n) return true;
    bool parted = s.n <= 10 || s.p[10] == 'T' || s.p[10] == 't' || s.p[10] == ' ';
    if (parted) *day = day_parse(str_cut(s, 0, 10));
    if (*day == DAY_NONE) *day = pointed_day(s);
    if (*day == DAY_NONE) *day = bare_day(s);
    if (*day == DAY_NONE && parted) *day = stroked_day(s);
    if (*day == DAY_NONE) *day = named_day(s);
    return *day != DAY_NONE;
}
