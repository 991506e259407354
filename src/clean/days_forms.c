/* One day at the head of a text, in the orders, words and calendars of the pages' languages. In: text with digits, commas and spaces
 * of ASCII (days_fold.c). Out: the day of the Gregorian calendar and where it ends. Years of other calendars are known by their size
 * (2573 is Buddhist, 1409 Persian), by the name of the month or by the name of the era.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

typedef struct {
    str s;
    ptrdiff_t at;
} cursor;

static bool is_one_of(const char *any, char c) {
    while (*any && *any != c) any++;
    return *any;
}

static void skip(cursor *c, const char *any) {
    while (c->at < c->s.n && is_one_of(any, c->s.p[c->at])) c->at++;
}

static bool is_at(const cursor *c, char mark) { return c->at < c->s.n && c->s.p[c->at] == mark; }

static int number(cursor *c, int digits) {
    int n = 0, k = 0;
    while (c->at < c->s.n && is_digit(c->s.p[c->at]) && k < digits) n = n * 10 + (c->s.p[c->at++] - '0'), k++;
    return k && !(c->at < c->s.n && is_digit(c->s.p[c->at])) ? n : -1;
}

static bool is_letter(char p) { return is_alpha(p) || (p & 0x80); }

static str letters(cursor *c) {
    ptrdiff_t from = c->at;
    while (c->at < c->s.n && is_letter(c->s.p[c->at])) c->at++;
    return str_cut(c->s, from, c->at);
}

static bool skip_word(cursor *c, str w) {
    if (!str_starts_ci(str_cut(c->s, c->at, c->s.n), w)) return false;
    c->at += w.n;
    return true;
}

/* ------------------------------------------------------------------ calendars */
enum {
    BUDDHIST = 543,         /* years that the Thai count is ahead */
    BUDDHIST_FIRST = 2443,  /* 1900 */
    NEPALI = 2070,          /* years from here on are those of Nepal, whose months no arithmetic gives */
    PERSIAN_FIRST = 1300, PERSIAN_END = 1473,
    PERSIAN_SHORT = 600,    /* 02 is 1402 rather than 2002 */
    PERSIAN_SEEN = 1370, PERSIAN_SEEN_END = 1420, /* 1991 to 2041: where numbers alone are a day, others may be of another count */
};

static bool is_year(int y) {
    return (y >= 1900 && y < NEPALI) || (y >= PERSIAN_FIRST && y < PERSIAN_END) || (y >= BUDDHIST_FIRST && y < BUDDHIST_FIRST + 200);
}

/* The Persian calendar by its cycle of 33 years, eight of them leap years, which holds from 1210 to 1634 (K. M. Borkowski, "The
 * Persian calendar for 3000 years", Earth, Moon, and Planets 74, 1996). The first of Farvardin 1404 was the 21st of March 2025. */
static int32_t persian_day(int y, int m, int d) {
    static const int leap[] = {1, 5, 9, 13, 17, 22, 26, 30};
    int before = (y - 1) / 33 * 8, last = 29, of_last = (1404 - 1) / 33 * 8 + 5;
    for (ptrdiff_t i = 0; i < countof(leap); i++) {
        before += leap[i] <= (y - 1) % 33;
        last += leap[i] == y % 33;
    }
    if (d < 1 || d > (m <= 6 ? 31 : m <= 11 ? 30 : last)) return DAY_NONE;
    return day_of(2025, 3, 21) + 365 * (y - 1404) + before - of_last + (m - 1) * 30 + min_of(m - 1, 6) + d - 1;
}

/* A year and a day with a month as month_of gives it. */
static bool is_day(int y, int m, int d, int32_t *day) {
    if (m > MONTHS) *day = y >= PERSIAN_FIRST && y < PERSIAN_END ? persian_day(y, m - MONTHS, d) : DAY_NONE;
    else *day = y < 1900 ? DAY_NONE : day_of(y >= BUDDHIST_FIRST ? y - BUDDHIST : y, m, d);
    return *day != DAY_NONE;
}

static bool is_numbered_day(int y, int m, int d, int32_t *day) {
    return m > 0 && m <= 12 && is_day(y, y >= PERSIAN_SEEN && y < PERSIAN_SEEN_END ? m + MONTHS : m, d, day);
}

/* ------------------------------------------------------------------ years
 * A clock time or another day may follow without a space where a page's elements were joined ("December 23, 202311:08 AM",
 * "22 Dec 202322 Dec 2023"). */
static int year_of(cursor *c) {
    int y = 0, k = 0;
    while (k < 4 && c->at < c->s.n && is_digit(c->s.p[c->at])) y = y * 10 + (c->s.p[c->at++] - '0'), k++;
    ptrdiff_t more = c->at;
    while (more < c->s.n && is_digit(c->s.p[more])) more++;
    if (k < 4 || !is_year(y) || more > c->at + 2) return -1;
    bool joined = more < c->s.n && (c->s.p[more] == ':' || (c->s.p[more] == ' ' && more + 1 < c->s.n && is_upper(c->s.p[more + 1])));
    return more == c->at || joined ? y : -1;
}

/* 24 for 2024, as forums print it. */
static int short_year(cursor *c) {
    cursor from = *c;
    int y = number(c, 2);
    if (c->at == from.at + 2 && (y < 40 || y >= 90)) return y < 40 ? 2000 + y : 1900 + y;
    *c = from;
    return -1;
}

/* 令和8年, 民國115年: years of an era; the first is also written 元. 115年 alone is one of Taiwan's. */
static int era_year(cursor *c) {
    static const struct {
        str name;
        int before;
    } eras[] = {{S("令和"), 2018}, {S("平成"), 1988}, {S("昭和"), 1925}, {S("中華民國"), 1911}, {S("民國"), 1911}, {S("民国"), 1911}};
    for (ptrdiff_t i = 0; i < countof(eras); i++) {
        if (!skip_word(c, eras[i].name)) continue;
        skip(c, " ");
        int y = skip_word(c, S("元")) ? 1 : number(c, 3);
        return y > 0 ? eras[i].before + y : -1;
    }
    cursor from = *c;
    int y = number(c, 3);
    if (y >= 100 && y < 160 && str_starts(str_cut(c->s, c->at, c->s.n), S("年"))) return 1911 + y;
    *c = from;
    return 0;
}

static bool is_wide(str s) {
    for (ptrdiff_t i = 0; i < s.n; i++)
        if (s.p[i] & 0x80) return true;
    return false;
}

/* ------------------------------------------------------------------ months by name
 * The longest of three words: "tháng mười một" is November, "tháng mười" October. "thg 11", "Th11": by number. */
static int month_at(cursor *c) {
    cursor at = *c, end = *c;
    str w = letters(&at);
    if (!w.n) return 0;
    if (str_eq_ci(w, S("tháng")) || str_eq_ci(w, S("thg")) || str_eq_ci(w, S("th"))) {
        end = at;
        skip(&end, " ");
        int m = number(&end, 2);
        if (m > 0 && m <= 12) return *c = end, m;
    }
    int month = month_of(w);
    end = at;
    for (int k = 0; k < 2 && (is_at(&at, ' ') || is_at(&at, '.')); k++) {
        at.at++;
        str next = letters(&at);
        if (!next.n || str_starts(next, S("\xE2\x80\x99"))) break; /* "Nov ’26": the mark of a short year */
        str words = str_cut(c->s, c->at, at.at);
        int longer = is_wide(words) ? month_of(words) : 0;
        if (longer) month = longer, end = at;
    }
    if (month) *c = end;
    return month;
}

/* A word that may stand between the parts of a day. */
static bool skip_link(cursor *c) {
    static const str links[] = {
        S("de"), S("del"), S("er"), S("of"), S("the"), S("den"), S("an"), S("ta\xE2\x80\x99"), S("ta"), S("gada"), S("m"), S("g"), S("năm"), S("ko"),
        S("yil"), S("yilgi"), S("жылғы"), S("жылдын"), S("жылы"), S("жыл"), S("ж"), S("йил"), S("йилги"), S("года"), S("г"), S("оны"), S("թ"),
        S("թվականի"), S("წლის"), S("මස"), S("ខែ"), S("ឆ្នាំ"),
    };
    static const str counts[] = {S("พ.ศ"), S("ค.ศ"), S("ຄ.ສ")}; /* of the Buddha, of Christ */
    cursor at = *c;
    str w = letters(&at);
    for (ptrdiff_t i = 0; i < countof(links) && w.n; i++)
        if (w.n == links[i].n && str_eq_ci(w, links[i])) return *c = at, true;
    for (ptrdiff_t i = 0; i < countof(counts) && w.n == 3; i++)
        if (skip_word(c, counts[i])) return true;
    return false;
}

/* Such words, and marks. */
static void skip_links(cursor *c, const char *marks) {
    do skip(c, marks);
    while (skip_link(c));
}

#define SUFFIX_CHARS 3
#define ASIDE_BYTES 32
#define MARKS " .,-/" /* between the parts of a day */

/* What is written to a number: 1st, 2nd, 22-го, 22an, 1º. */
static void skip_suffix(cursor *c) {
    cursor at = *c;
    if (is_at(&at, '-')) at.at++;
    str w = letters(&at);
    int chars = 0;
    for (ptrdiff_t i = 0; i < w.n; i++) chars += ((unsigned char)w.p[i] & 0xC0) != 0x80;
    if (w.n && chars <= SUFFIX_CHARS && !month_of(w)) *c = at;
}

static int day_number(cursor *c) {
    int d = number(c, 2);
    if (d > 0) skip_suffix(c);
    return d;
}

/* ------------------------------------------------------------------ forms
 * 10/31 behind a year and a mark, with the same mark between them. */
static bool month_and_day(cursor *c, int y, int32_t *day) {
    if (c->at >= c->s.n || !is_one_of("-/.", c->s.p[c->at])) return false;
    char mark = c->s.p[c->at++];
    if (mark == '.') skip(c, " ");
    int m = number(c, 2);
    if (m < 0 || !is_at(c, mark)) return false;
    c->at++;
    if (mark == '.') skip(c, " ");
    int d = number(c, 2);
    return d > 0 && is_numbered_day(y, m, d, day);
}

/* 2024-10-31, 2024/10/31, 2024. 10. 31.; 20241031 stays a number. */
static bool year_first(cursor *c, int32_t *day) {
    int y = year_of(c);
    return y > 0 && month_and_day(c, y, day);
}

/* 2024年(令和6年)10月31日: the year again, in another count. */
static void skip_aside(cursor *c) {
    static const str marks[][2] = {{S("("), S(")")}, {S("（"), S("）")}};
    for (ptrdiff_t i = 0; i < countof(marks); i++) {
        if (!str_starts(str_cut(c->s, c->at, c->s.n), marks[i][0])) continue;
        ptrdiff_t close = str_find(str_cut(c->s, c->at, min_of(c->at + ASIDE_BYTES, c->s.n)), marks[i][1], 0);
        if (close > 0) c->at += close + marks[i][1].n;
    }
}

/* 2024年10月31日, 2024년 10월 31일, 2024 оны 10 сарын 31: the units stand after their numbers. */
static bool year_units(cursor *c, int32_t *day) {
    static const str units[][3] = {{S("年"), S("月"), S("日")}, {S("년"), S("월"), S("일")}, {S("оны"), S("сарын"), S("")}};
    int y = era_year(c);
    cursor marked = *c;
    if (y > 0 && month_and_day(&marked, y, day)) return *c = marked, true;
    if (!y) y = year_of(c);
    skip(c, " ");
    for (ptrdiff_t k = 0; k < countof(units) && y > 0; k++) {
        if (!skip_word(c, units[k][0])) continue;
        skip_aside(c);
        skip(c, " ");
        int m = number(c, 2);
        if (is_at(c, '-')) skip_suffix(c);
        skip(c, " ");
        if (m < 0 || !skip_word(c, units[k][1])) return false;
        skip(c, " ");
        int d = number(c, 2);
        if (units[k][2].n) skip(c, " ");
        return d > 0 && skip_word(c, units[k][2]) && is_day(y, m, d, day);
    }
    return false;
}

/* 2024. október 31., 2024 m. spalio 31 d., 2024. gada 31. oktobrī: the year first, the month by name. */
static bool year_name(cursor *c, int32_t *day) {
    int y = year_of(c);
    if (y < 0) return false;
    skip_suffix(c);
    skip_links(c, MARKS);
    int m = month_at(c), d;
    if (m) skip_links(c, ".- "), d = number(c, 2);
    else {
        d = day_number(c);
        skip_links(c, ". -/");
        m = d > 0 ? month_at(c) : 0;
    }
    cursor next = *c;
    skip(&next, " .,");
    return m && d > 0 && year_of(&next) < 0 && is_day(y, m, d, day); /* nor is it 31 October 2024 behind some number */
}

/* 24-03-05 where the year stands first; 02/12/15 is of 1402 on a Persian page. */
static bool short_year_first(cursor *c, bool persian, int32_t *day) {
    int y = short_year(c);
    if (y < 0) return false;
    return month_and_day(c, persian ? y - PERSIAN_SHORT : y, day);
}

/* 31.10.2024, 31/10/2024, 10/31/2024: where both readings are days, the page's order decides; dots always put the day first. */
static bool numeric(cursor *c, day_order order, int32_t *day) {
    cursor year = *c;
    if (order >= YEAR_FIRST && short_year_first(&year, order == PERSIAN_YEAR_FIRST, day)) return *c = year, true;
    int a = number(c, 2);
    bool spaced = is_at(c, ' ');
    skip(c, " ");
    if (a < 1 || c->at >= c->s.n || !is_one_of("./-", c->s.p[c->at])) return false;
    char mark = c->s.p[c->at++];
    skip(c, " ");
    int b = number(c, 2);
    skip(c, " ");
    if (b < 1 || !is_at(c, mark)) return false;
    c->at++;
    skip(c, " ");
    cursor from = *c;
    int y = year_of(c);
    if (y < 0 && !spaced) *c = from, y = short_year(c);
    if (y < 0) return false;
    bool first = mark == '.' || (order != MONTH_FIRST ? b <= 12 : a > 12);
    return first ? is_numbered_day(y, b, a, day) : is_numbered_day(y, a, b, day);
}

/* The year behind a month's name; short ones where something says that it is a year: '24, 31 ต.ค. 67, and in 31-Oct-24. */
static int year_behind(cursor *c, str month, bool dashed) {
    bool thai = str_starts(month, S("\xE0\xB8")) || str_starts(month, S("\xE0\xB9"));
    skip_links(c, MARKS);
    cursor from = *c;
    int y = year_of(c);
    if (y > 0) return y;
    *c = from;
    bool marked = skip_word(c, S("'")) || skip_word(c, S("\xE2\x80\x99"));
    if (thai) {
        y = number(c, 2);
        if (c->at == from.at + 2) return y < 40 ? 2000 + y : 2500 + y;
    }
    return marked || dashed ? short_year(c) : -1;
}

/* 31 October 2024, 31. Oktober 2024, 31st of October, 2024, 31 de octubre de 2024, 31-Oct-2024, 31 أكتوبر/تشرين الأول 2024. */
static bool day_name(cursor *c, int32_t *day) {
    int d = day_number(c);
    if (d < 1) return false;
    bool dot = is_at(c, '.'), dash = is_at(c, '-');
    skip_links(c, ". -/");
    if (is_at(c, '\'')) c->at++, skip(c, " "); /* 31 ta' Ottubru */
    skip_word(c, S("d'"));
    cursor from = *c;
    skip(&from, " ,");
    if (from.at < from.s.n && from.s.p[from.at] & 0x80) *c = from; /* "24, జనవరి 2026"; not "Chapter 5, May 2024" */
    from = *c;
    int m = month_at(c);
    if (!m) return false;
    str name = str_cut(c->s, from.at, c->at);
    /* A full stop makes the number an ordinal in Croatia, not in Poland, whose months of these names are the next ones. */
    if (dot && (str_eq_ci(name, S("listopada")) || str_eq_ci(name, S("lip")))) m--;
    cursor second = {c->s, c->at + 1};
    if (is_at(c, '/') && month_at(&second) == m) *c = second;
    return is_day(year_behind(c, name, dash && is_at(c, '-')), m, d, day);
}

/* October 31, 2024; Oct. 31st, 2024. */
static bool name_day(cursor *c, int32_t *day) {
    cursor from = *c;
    int m = month_at(c);
    if (!m) return false;
    str name = str_cut(c->s, from.at, c->at);
    skip(c, ". ");
    int d = number(c, 2);
    if (d < 1) return false;
    letters(c);
    return is_day(year_behind(c, name, false), m, d, day);
}

/* The forms of a day that s may begin with, as bits, by their numbers in day_form. A year has four digits, and a clock time may
 * be joined to it; other numbers have one or two, years of an era three; no era's name is ASCII. */
static unsigned forms_of(str s) {
    ptrdiff_t digits = 0;
    while (digits < s.n && is_digit(s.p[digits])) digits++;
    if (digits == 0) return s.n && s.p[0] & 0x80 ? 1 << 4 | 1 << 5 : 1 << 5;
    return digits <= 2 ? 1 << 1 | 1 << 2 : digits == 3 ? 1 << 4 : digits <= 6 ? 1 << 0 | 1 << 3 | 1 << 4 : 0;
}

ptrdiff_t day_form(str s, day_order order, int32_t *day) {
    cursor start = {s, 0}, c = start;
    str w = letters(&c);
    char form[32];
    if (w.n && w.n <= 28 && is_weekday((str){form, normal_form(w, form, 32)})) {
        if (c.at + 6 <= s.n && str_eq_ci(str_cut(s, c.at, c.at + 6), S("-feira"))) c.at += 6;
        skip(&c, "., ");
        start = c;
    }
    for (unsigned forms = forms_of(str_cut(s, start.at, s.n)); forms; forms &= forms - 1) {
        int which = __builtin_ctz(forms);
        c = start;
        bool is = which == 0   ? year_first(&c, day)
                  : which == 1 ? numeric(&c, order, day)
                  : which == 2 ? day_name(&c, day)
                  : which == 3 ? year_name(&c, day)
                  : which == 4 ? year_units(&c, day)
                               : name_day(&c, day);
        if (is) return c.at;
    }
    return 0;
}
