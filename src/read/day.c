/* Days as tables and records about pages write them: ISO 8601, with or without a time; with points, as spreadsheets do; a
 * mail's date (RFC 5322); digits alone: a day, seconds or milliseconds since 1970.
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

/* 1577491200, 1577491200000, 20191228, 20191228170300. */
static int32_t bare_day(str s) {
    int64_t n = 0;
    ptrdiff_t i = 0;
    for (; i < s.n && i < 15 && is_digit(s.p[i]); i++) n = n * 10 + (s.p[i] - '0');
    if (i < s.n && s.p[i] != '.') return DAY_NONE;
    if (i == 8) return day_of((int)(n / 10000), (int)(n / 100 % 100), (int)(n % 100));
    if (i == 14) return day_of((int)(n / 10000000000), (int)(n / 100000000 % 100), (int)(n / 1000000 % 100));
    return i == 9 || i == 10 ? (int32_t)(n / 86400) : i == 12 || i == 13 ? (int32_t)(n / 86400000) : DAY_NONE;
}

/* "Sat, 28 Dec 2019 17:03:00 GMT". */
static int32_t mail_day(str s) {
    static const str months = S("janfebmaraprmayjunjulaugsepoctnovdec");
    ptrdiff_t i = str_find(s, S(","), 0) + 1;
    int day = 0, year = 0;
    while (i < s.n && s.p[i] == ' ') i++;
    for (; i < s.n && is_digit(s.p[i]) && day < 100; i++) day = day * 10 + (s.p[i] - '0');
    ptrdiff_t month = i + 4 < s.n ? str_find_ci(months, str_cut(s, i + 1, i + 4), 0) : -1;
    if (!day || month < 0 || month % 3) return DAY_NONE;
    for (i += 5; i < s.n && is_digit(s.p[i]) && year < 10000; i++) year = year * 10 + (s.p[i] - '0');
    return day_of(year, (int)(month / 3) + 1, day);
}

bool day_told(str s, int32_t *day) {
    *day = DAY_NONE;
    if (!(s = str_trim(s)).n) return true;
    bool parted = s.n <= 10 || s.p[10] == 'T' || s.p[10] == 't' || s.p[10] == ' ';
    if (parted) *day = day_parse(str_cut(s, 0, 10));
    if (*day == DAY_NONE) *day = pointed_day(s);
    if (*day == DAY_NONE) *day = bare_day(s);
    if (*day == DAY_NONE) *day = mail_day(s);
    return *day != DAY_NONE;
}
