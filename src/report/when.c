/* Times as people read them: a TIMEX3 value in ("2027-03-10TMO", "P3D", "1979/"), words out ("10 Mar 2027, morning", "3 days",
 * "1979 or later"). A value of no known form is given as it is. Linear.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

/* s has the form: 9 stands for a digit, all else for itself. */
static bool is_form(str s, const char *form) {
    ptrdiff_t i = 0;
    for (; i < s.n && form[i]; i++)
        if (form[i] == '9' ? !is_digit(s.p[i]) : s.p[i] != form[i]) return false;
    return i == s.n && !form[i];
}

static int digits(str s, ptrdiff_t from, ptrdiff_t to) {
    int n = 0;
    for (ptrdiff_t i = from; i < to; i++) n = n * 10 + (s.p[i] - '0');
    return n;
}

static str nth(arena *a, int n) {
    const char *end = n % 100 / 10 == 1 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    return str_format(a, "%d%s", n, end);
}

/* ------------------------------------------------------------------ stretches of the calendar */
typedef struct {
    const char *code;
    str name;
} coded;

static str name_of(const coded *all, ptrdiff_t n, str code) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (str_eq(str_of(all[i].code), code)) return all[i].name;
    return (str){0};
}

static str season(str code) {
    static const coded all[] = {{"SP", S("spring")}, {"SU", S("summer")}, {"FA", S("autumn")}, {"WI", S("winter")}};
    return name_of(all, countof(all), code);
}

static str part_of_day(str code) {
    static const coded all[] = {{"MO", S("morning")}, {"AF", S("afternoon")}, {"EV", S("evening")}, {"NI", S("night")}, {"MI", S("midday")}};
    return name_of(all, countof(all), code);
}

/* "Dec", of a month from 1; empty for any other number. */
static str month(arena *a, int m) {
    view v = {.scratch = a};
    int32_t day = day_of(2000, m, 1);
    return day == DAY_NONE ? (str){0} : str_cut(view_day_short(&v, day), 2, 6);
}

/* The Monday of an ISO week: the first has 4 January in it. */
static int32_t monday(int year, int week) {
    int32_t fourth = day_of(year, 1, 4);
    return fourth == DAY_NONE ? fourth : fourth - day_weekday(fourth) + 7 * (week - 1);
}

static str of_year(arena *a, str what, str s) { return what.n ? cat(a, what, S(" of "), str_cut(s, 0, 4)) : s; }

static str stretch(arena *a, str s) {
    view v = {.scratch = a};
    str shown = {0};
    if (is_form(s, "9999-99-99")) shown = view_day(&v, day_parse(s));
    else if (is_form(s, "9999-99") && (shown = month(a, digits(s, 5, 7))).n) shown = cat(a, shown, S(" "), str_cut(s, 0, 4));
    else if (is_form(s, "9999-W99")) shown = cat(a, S("week of "), view_day(&v, monday(digits(s, 0, 4), digits(s, 6, 8))));
    else if (is_form(s, "9999-W99-WE")) shown = cat(a, S("weekend of "), view_day(&v, monday(digits(s, 0, 4), digits(s, 6, 8)) + 5));
    else if (is_form(s, "9999-Q9")) shown = of_year(a, cat(a, nth(a, digits(s, 6, 7)), S(" quarter")), s);
    else if (is_form(s, "9999-H9")) shown = of_year(a, cat(a, nth(a, digits(s, 6, 7)), S(" half")), s);
    else if (s.n == 7 && is_form(str_cut(s, 0, 5), "9999-")) shown = of_year(a, season(str_cut(s, 5, 7)), s);
    else if (is_form(s, "999")) shown = cat(a, s, S("0s"));
    else if (is_form(s, "99")) shown = cat(a, nth(a, digits(s, 0, 2) + 1), S(" century"));
    else if (is_form(s, "9")) shown = cat(a, nth(a, digits(s, 0, 1) + 1), S(" millennium"));
    return shown.n ? shown : s;
}

/* What comes again: "XXXX-12-25", "XXXX-12", "XXXX-SU", "XXXX-WXX-2", "XXXX-XX-XX" (before a part of the day). */
static str again(arena *a, str s) {
    static const str weekdays[] = {S("Monday"), S("Tuesday"), S("Wednesday"), S("Thursday"), S("Friday"), S("Saturday"), S("Sunday")};
    str shown = {0}, rest = str_cut(s, 5, s.n);
    if (is_form(rest, "99-99") && (shown = month(a, digits(rest, 0, 2))).n) shown = cat(a, str_format(a, "%d ", digits(rest, 3, 5)), shown);
    else if (is_form(rest, "99")) shown = month(a, digits(rest, 0, 2));
    else if (is_form(rest, "WXX-9") && rest.p[4] >= '1' && rest.p[4] <= '7') shown = weekdays[rest.p[4] - '1'];
    else if (rest.n == 2) shown = season(rest);
    else if (str_eq(rest, S("XX-XX"))) shown = S("day");
    return shown.n ? cat(a, S("every "), shown) : s;
}

/* One side of a slash, with its time of day. */
static str moment_words(arena *a, str s) {
    ptrdiff_t t = str_find(s, S("T"), 0);
    str date = t < 0 ? s : str_cut(s, 0, t), clock = t < 0 ? (str){0} : str_cut(s, t + 1, s.n), part = part_of_day(clock);
    bool repeats = str_starts(date, S("XXXX-"));
    if (repeats && str_eq(date, S("XXXX-XX-XX")) && part.n) return cat(a, S("every "), part);
    str shown = repeats ? again(a, date) : stretch(a, date);
    return clock.n ? cat(a, shown, S(", "), part.n ? part : clock) : shown;
}

/* ------------------------------------------------------------------ durations */
/* "P2Y6M", "PT30S", "P1.5D", "PXW"; empty: it is written in another way. */
static str duration(arena *a, str s, bool repeats) {
    static const coded days[] = {{"D", S("day")}, {"WE", S("weekend")}, {"W", S("week")}, {"M", S("month")}, {"Q", S("quarter")},
                                 {"SE", S("season")}, {"H", S("half")}, {"Y", S("year")}, {"DE", S("decade")}, {"C", S("century")},
                                 {"L", S("millennium")}},
                       clocks[] = {{"S", S("second")}, {"M", S("minute")}, {"H", S("hour")}};
    str shown = {0};
    bool clock = false;
    for (ptrdiff_t i = 1; i < s.n;) {
        if (s.p[i] == 'T') clock = true, i++;
        ptrdiff_t from = i;
        while (i < s.n && (is_digit(s.p[i]) || s.p[i] == '.')) i++;
        bool some = i == from && i < s.n && s.p[i] == 'X';
        i += some;
        str number = str_cut(s, from, i);
        from = i;
        while (i < s.n && is_alpha(s.p[i]) && s.p[i] != 'T') i++;
        str code = str_cut(s, from, i), unit = clock ? name_of(clocks, countof(clocks), code) : name_of(days, countof(days), code);
        if (!number.n || !unit.n) return (str){0};
        bool one = str_eq(number, S("1"));
        if (repeats && one && i == s.n && !shown.n) return cat(a, S("every "), unit);
        str many = one ? unit : str_eq(unit, S("century")) ? S("centuries") : str_eq(unit, S("half")) ? S("halves") : cat(a, unit, S("s"));
        shown = cat(a, shown, shown.n ? S(" ") : S(""), some ? S("some") : number, S(" "), many);
    }
    return repeats && shown.n ? cat(a, S("every "), shown) : shown;
}

str when_words(arena *a, str value, bool repeats) {
    static const coded refs[] = {{"PRESENT_REF", S("now")}, {"PAST_REF", S("in the past")}, {"FUTURE_REF", S("in the future")}};
    str shown = name_of(refs, countof(refs), value);
    if (shown.n) return shown;
    if (str_starts(value, S("P"))) {
        shown = duration(a, value, repeats);
        return shown.n ? shown : value;
    }
    ptrdiff_t slash = str_find(value, S("/"), 0);
    str first = moment_words(a, slash < 0 ? value : str_cut(value, 0, slash)), last = slash < 0 ? (str){0} : str_cut(value, slash + 1, value.n);
    if (slash < 0) return first;
    if (!last.n) return cat(a, first, S(" or later"));
    last = moment_words(a, last);
    return cat(a, first, S(" to "), str_starts(last, S("every ")) ? str_cut(last, 6, last.n) : last);
}
