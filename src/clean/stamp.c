/* Times as machines write them: ISO 8601 and what passes for it, RFC 5322, ctime, bare digits. The day is as written, in
 * its own zone: "2030-05-02T23:30:00-05:00" is the second of May.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define STAMP_MAX 64 /* bytes looked at */
#define FIRST_YEAR 1990

/* `n` digits at `at` as a number, or -1. */
static int64_t digits(str s, ptrdiff_t at, ptrdiff_t n) {
    int64_t x = 0;
    if (at + n > s.n) return -1;
    for (ptrdiff_t i = at; i < at + n; i++) {
        if (!is_digit(s.p[i])) return -1;
        x = x * 10 + (s.p[i] - '0');
    }
    return x;
}

static ptrdiff_t digit_run(str s, ptrdiff_t at) {
    ptrdiff_t n = 0;
    while (at + n < s.n && is_digit(s.p[at + n])) n++;
    return n;
}

/* 20300502, 20300502T103000, 20300502103000; 1904027400 and 1904027400000 since 1970. */
static ptrdiff_t bare_digits(str s, stamp *to) {
    ptrdiff_t n = digit_run(s, 0);
    if (n == 8 || n == 12 || n == 14) {
        to->day = day_of((int)digits(s, 0, 4), (int)digits(s, 4, 2), (int)digits(s, 6, 2));
        if (n > 8) to->minute = (int16_t)(digits(s, 8, 2) * 60 + digits(s, 10, 2));
        return to->day == DAY_NONE ? 0 : n;
    }
    if ((n != 10 && n != 13) || n != s.n) return 0;
    int64_t minutes = digits(s, 0, 10) / 60;
    *to = (stamp){(int32_t)(minutes / 1440), (int16_t)(minutes % 1440), 0, true};
    return n;
}

/* "Thu May 02 10:30:00 CEST 2030", "Thu May 02 2030 10:30:00 GMT+0200". */
static ptrdiff_t ctime_form(str s, stamp *to) {
    ptrdiff_t at = 0;
    while (at < s.n && is_alpha(s.p[at])) at++;
    while (at < s.n && (s.p[at] == ' ' || s.p[at] == ',')) at++;
    ptrdiff_t from = at;
    while (at < s.n && is_alpha(s.p[at])) at++;
    int month = month_of(str_cut(s, from, at));
    if (!month || at >= s.n || s.p[at] != ' ') return 0;
    while (at < s.n && s.p[at] == ' ') at++;
    ptrdiff_t n = digit_run(s, at);
    int day = n == 1 || n == 2 ? (int)digits(s, at, n) : 0;
    at += n;
    if (!day || at >= s.n || s.p[at] != ' ') return 0;
    for (ptrdiff_t i = at; i + 4 <= s.n; i++) {
        if (s.p[i] != ' ' || digit_run(s, i + 1) != 4) continue;
        to->day = day_of((int)digits(s, i + 1, 4), month, day);
        return to->day == DAY_NONE ? 0 : at;
    }
    return 0;
}

/* The clock time that follows a day: 10:30, 10.30, T1030, 10:30:00.000, 10:30 pm. Where it ends. */
static ptrdiff_t clock_time(str s, ptrdiff_t at, stamp *to) {
    ptrdiff_t from = at;
    while (at < s.n && at < from + 8 && !is_digit(s.p[at]) && s.p[at] != '+' && s.p[at] != '(') at++;
    ptrdiff_t n = digit_run(s, at);
    bool joined = n == 4 || n == 6;
    if (!(n == 1 || n == 2 || joined)) return from;
    int hour = (int)digits(s, at, joined ? 2 : n), minute;
    at += joined ? 2 : n;
    if (!joined && (at >= s.n || !strchr(":.h", s.p[at]) || digit_run(s, at + 1) != 2)) return from;
    minute = (int)digits(s, joined ? at : at + 1, 2);
    at += joined ? n - 2 : 3;
    while (at < s.n && (is_digit(s.p[at]) || ((s.p[at] == ':' || s.p[at] == '.') && digit_run(s, at + 1)))) at++;
    str rest = str_trim(str_cut(s, at, s.n));
    if (hour < 12 && (str_starts_ci(rest, S("pm")) || str_starts_ci(rest, S("p.m")))) hour += 12;
    if (hour > 24 || minute > 59) return from;
    to->minute = (int16_t)(hour * 60 + minute);
    return at;
}

static void zone_of(str s, ptrdiff_t at, stamp *to) {
    str rest = str_trim(str_cut(s, at, s.n));
    if (str_starts_ci(rest, S("GMT")) || str_starts_ci(rest, S("UTC"))) {
        to->zoned = true;
        rest = str_cut(rest, 3, rest.n);
    } else if (rest.n && (rest.p[0] == 'Z' || rest.p[0] == 'z')) {
        to->zoned = true;
        return;
    }
    if (!rest.n || (rest.p[0] != '+' && rest.p[0] != '-')) return;
    ptrdiff_t n = digit_run(rest, 1);
    int64_t hours = n == 1 || n == 2 ? digits(rest, 1, n) : n >= 3 ? digits(rest, 1, 2) : -1;
    int64_t more = n >= 4 ? digits(rest, 3, 2) : n == 2 && rest.n >= 6 && rest.p[3] == ':' ? digits(rest, 4, 2) : 0;
    if (hours < 0 || hours > 14 || more < 0 || more > 59) return;
    to->zoned = true;
    to->zone = (int16_t)((hours * 60 + more) * (rest.p[0] == '-' ? -1 : 1));
}

bool stamp_read(str s, day_order order, stamp *to) {
    *to = (stamp){.day = DAY_NONE, .minute = -1};
    s = str_cut(str_trim(s), 0, STAMP_MAX);
    if (s.n < 6) return false;
    ptrdiff_t at = bare_digits(s, to);
    /* Software that writes strokes and seconds writes them as in America, whatever the page's language. */
    bool seconds = str_find(s, S("/"), 0) > 0 && str_find(s, S(":"), 0) > 0 && str_find(s, S(":"), str_find(s, S(":"), 0) + 1) > 0;
    if (!at) at = day_read(s, seconds ? MONTH_FIRST : order, &to->day);
    if (!at) at = ctime_form(s, to);
    if (!at) return false;
    if (to->minute < 0) at = clock_time(s, at, to);
    if (to->minute >= 0 && !to->zoned) zone_of(s, at, to);
    int y, m, d;
    day_split(to->day, &y, &m, &d);
    return y >= FIRST_YEAR && y < 2100;
}
