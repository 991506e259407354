/* Times by name and number: days, months, quarters, seasons, years; and the page's own day to tell which.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

#include <stdio.h>

static const tok *cap(const reader *r, const match *m, const char *classes, int32_t k) {
    int32_t i = times_cap(r, m, classes, k);
    return i < 0 ? NULL : &r->toks.at[i];
}

static char class_at(const reader *r, int32_t i) { return i < 0 || i >= r->toks.n ? T_END : r->toks.at[i].class; }

moment times_base(const reader *r, bool by_text) {
    moment x = {.day = DAY_NONE};
    if (by_text && r->ref.grain != GRAIN_NONE) return r->ref;
    if (r->day != DAY_NONE) times_set_day(&x, GRAIN_DAY, r->day);
    return x;
}

/* The year that last, this or next year is: the page's, or that of the latest date in its text. 0: unknown. */
static int year_now(const reader *r) {
    int y = 0, m, d;
    int32_t day = r->day != DAY_NONE ? r->day : r->hint;
    if (day != DAY_NONE) day_split(day, &y, &m, &d);
    return y;
}

/* 1 for "next", -1 for "last", 0 for "this"; `that`: the year of the last named time. */
static int year_by(const reader *r, const match *m) {
    const tok *t = cap(r, m, "lxc", 0);
    if (cap(r, m, "h", 0)) {
        int y = 0, mm, d;
        if (r->ref.grain != GRAIN_NONE) day_split(r->ref.day, &y, &mm, &d);
        return y;
    }
    int y = year_now(r);
    if (!y || !t) return 0;
    return y + (t->class == T_LAST ? -1 : t->class == T_NEXT ? 1 : 0);
}

static bool unknown(moment *to) {
    to->class = TIME_DATE;
    return true;
}

/* The page's day, or the latest that its text gives in full. */
static int32_t day_now(const reader *r) { return r->day != DAY_NONE ? r->day : r->hint_is_day ? r->hint : DAY_NONE; }

/* How far a day lies that has no year: a distance against the direction of the verb counts TIMES_AGAINST times, and one
 * ahead twice where the verb does not tell. */
static int64_t how_far(int32_t day, int32_t now, int way) {
    if (day > now) return (int64_t)(day - now) * (way < 0 ? TIMES_AGAINST : way > 0 ? 1 : 2);
    return (int64_t)(now - day) * (way > 0 ? TIMES_AGAINST : 1);
}

/* Of the same day of the month in three years, the nearest; on the weekday, where one is named. */
static int32_t nearest(const reader *r, const match *m, int month, int mday) {
    int32_t now = day_now(r), best = DAY_NONE;
    const tok *weekday = cap(r, m, "WB", 0);
    int64_t best_far = INT64_MAX;
    int y, mm, d, way = times_way(r, m);
    if (now == DAY_NONE) return DAY_NONE;
    day_split(now, &y, &mm, &d);
    for (int k = y - 1; k <= y + 1; k++) {
        int32_t day = day_of(k, month, mday);
        if (day == DAY_NONE) continue;
        int64_t far = how_far(day, now, way) + (weekday && day_weekday(day) != weekday->value ? 100000 : 0);
        if (far < best_far) best_far = far, best = day;
    }
    return best;
}

static bool plural_ahead(const reader *r, int32_t i) {
    if (i >= r->toks.n || r->toks.at[i].class != T_OTHER || r->toks.at[i].owner < 0) return false;
    const word *w = &r->d->words.at[r->toks.at[i].owner];
    str s = doc_str(r->d, w->at);
    if (str_eq(s, S("people")) || str_eq(s, S("men")) || str_eq(s, S("women")) || str_eq(s, S("children"))) return true;
    return w->kind == WORD_ALPHA && !w->capital && (w->tag == TAG_NNS || (w->tag == TAG_NONE && s.n > 3 && str_ends(s, S("s"))));
}

static bool day_ok(const tok *t) { return t && t->value >= 1 && t->value <= 31 && !t->half && !(t->class == T_NUMBER && !t->digits); }

bool times_month_day(const reader *r, const match *m, moment *to) {
    const tok *month = cap(r, m, "M", 0), *day = cap(r, m, "no", 0), *year = cap(r, m, "y", 0);
    if (!day_ok(day)) return false;
    if (day->class == T_ORDINAL && !day->digits && month > day && class_at(r, m->first) != T_THE) return false;
    if (class_at(r, m->end) == '-' && !year && r->toks.at[m->end].glued && day > month) { /* Dec 23-25: another rule */
        if (class_at(r, m->end + 1) == T_NUMBER && r->toks.at[m->end + 1].glued) return false;
    }
    int32_t at = year ? day_of(year->value, month->value, day->value) : nearest(r, m, month->value, day->value);
    if (year && at == DAY_NONE) return false;
    if (!year && day->value > days_in_month(2000, month->value)) return false;
    return times_set_day(to, GRAIN_DAY, at) || unknown(to);
}

/* "Dec 23-25", "13 to 15 July": the number that has no month beside it shares the other's. "and": neighbours only, or
 * after "between". */
bool times_day_range(const reader *r, const match *m, moment *to) {
    const tok *month = cap(r, m, "M", 0), *a = cap(r, m, "no", 0), *b = cap(r, m, "no", 1), *year = cap(r, m, "y", 0);
    const tok *and = cap(r, m, "&", 0);
    if (!day_ok(a) || !day_ok(b) || b->value <= a->value || b->value > days_in_month(2000, month->value)) return false;
    if (and && (!and->value || (b->value != a->value + 1 && class_at(r, m->first - 1) != T_BY))) return false;
    if (month < a && !year && (class_at(r, m->end) == T_UNITS || plural_ahead(r, m->end))) return false;
    int32_t from = year ? day_of(year->value, month->value, a->value) : nearest(r, m, month->value, a->value);
    if (!times_set_day(to, GRAIN_DAY, from)) return unknown(to);
    to->has_last = true;
    to->last = from + b->value - a->value;
    to->last_grain = GRAIN_DAY;
    return true;
}

/* "the first Tuesday of October", "the last Friday in May". */
bool times_nth_weekday(const reader *r, const match *m, moment *to) {
    const tok *n = cap(r, m, "o", 0), *w = cap(r, m, "W", 0), *month = cap(r, m, "M", 0), *year = cap(r, m, "y", 0);
    if (n && n->value > 5) return false;
    int y = 0, mm, d;
    int32_t mid = year ? DAY_NONE : nearest(r, m, month->value, 15);
    if (year) y = year->value;
    else if (mid != DAY_NONE) day_split(mid, &y, &mm, &d);
    if (!y) return unknown(to);
    int32_t first = day_of(y, month->value, 1), day = first + (w->value - day_weekday(first) + 7) % 7;
    day += 7 * (n ? n->value - 1 : 4);
    if (!n && day >= first + days_in_month(y, month->value)) day -= 7;
    return day < first + days_in_month(y, month->value) && times_set_day(to, GRAIN_DAY, day);
}

bool times_week_of(const reader *r, const match *m, moment *to) {
    if (cap(r, m, "u", 0)->value != GRAIN_WEEK || !times_month_day(r, m, to)) return false;
    return to->grain != GRAIN_DAY || times_set_day(to, GRAIN_WEEK, to->day);
}

bool times_numeric(const reader *r, const match *m, moment *to) {
    const tok *t = cap(r, m, "I", 0);
    int year = t->value / 10000, a = t->value / 100 % 100, b = t->value % 100;
    if (t->high) return times_set_day(to, GRAIN_DAY, day_of(year, a, b));
    int32_t us = day_of(year, a, b), eu = day_of(year, b, a);
    if (us == DAY_NONE && eu == DAY_NONE) return false;
    if (us == DAY_NONE || r->day_first > 0) return times_set_day(to, GRAIN_DAY, eu);
    if (eu == DAY_NONE || r->day_first < 0 || us == eu) return times_set_day(to, GRAIN_DAY, us);
    if (r->day != DAY_NONE) { /* news dates itself: one reading within a week of the page's day */
        bool near_us = us - r->day < 8 && r->day - us < 8, near_eu = eu - r->day < 8 && r->day - eu < 8;
        if (near_us != near_eu) return times_set_day(to, GRAIN_DAY, near_us ? us : eu);
    }
    return unknown(to);
}

bool times_month_year(const reader *r, const match *m, moment *to) {
    const tok *month = cap(r, m, "M", 0), *year = cap(r, m, "y", 0);
    return times_set_day(to, GRAIN_MONTH, day_of(year->value, month->value, 1));
}

bool times_month_range(const reader *r, const match *m, moment *to) {
    const tok *a = cap(r, m, "M", 0), *b = cap(r, m, "M", 1), *year = cap(r, m, "y", 0);
    int32_t last = day_of(year->value, b->value, 1);
    if (!times_set_day(to, GRAIN_MONTH, day_of(year->value - (a->value > b->value), a->value, 1))) return false;
    to->has_last = true;
    to->last = last;
    to->last_grain = GRAIN_MONTH;
    return true;
}

bool times_month_of(const reader *r, const match *m, moment *to) {
    if (cap(r, m, "u", 0)->value != GRAIN_YEAR) return false;
    int y = year_by(r, m);
    return y ? times_set_day(to, GRAIN_MONTH, day_of(y, cap(r, m, "M", 0)->value, 1)) : unknown(to);
}

/* A month's name by itself is a time only where its neighbours make it one: May and March are words, April and June names. */
static bool month_stands(const reader *r, const match *m) {
    const tok *t = cap(r, m, "M", 0);
    char before = class_at(r, m->first - 1), after = class_at(r, m->end);
    if (t->owner >= 0 && r->d->words.at[t->owner].tag == TAG_MD) return false;
    bool said = strchr("iZf>T^ELNmR(", before) && before != T_END;
    bool next_name = m->end < r->toks.n && r->toks.at[m->end].capital && after == T_OTHER;
    bool prev_name = m->first > 0 && before == T_OTHER && r->toks.at[m->first - 1].capital;
    if (t->at.end - t->at.start <= 4 && r->d->page->text.p[t->at.end - 1] == '.') return true;
    switch (t->value) {
    case 3: case 4: case 5: case 6: case 8: return said && !next_name;
    default: return said || (!next_name && !prev_name);
    }
}

bool times_month(const reader *r, const match *m, moment *to) {
    const tok *t = cap(r, m, "M", 0), *by = cap(r, m, "lxc", 0);
    if (!by && !month_stands(r, m)) return false;
    if (class_at(r, m->first - 1) == T_A) return false; /* "a March morning" */
    if (r->day == DAY_NONE) return unknown(to);
    int y, mm, d;
    day_split(r->day, &y, &mm, &d);
    int way = by ? (by->class == T_LAST ? -1 : by->class == T_NEXT ? 1 : 2) : times_way(r, m);
    if (!by && class_at(r, m->end) == T_POSSESSIVE && t->value > mm) way = -1; /* December's figures */
    if (way == -1 && t->value > mm) y--;
    else if (way == -1 && by && t->value == mm) y--;
    else if (way == 1 && (t->value < mm || (by && t->value == mm))) y++;
    else if (way == 0 && t->value > mm + 2) y--;
    return times_set_day(to, GRAIN_MONTH, day_of(y, t->value, 1));
}

/* ------------------------------------------------------------------ weekdays */
bool times_weekday(const reader *r, const match *m, moment *to) {
    const tok *t = cap(r, m, "W", 0), *by = cap(r, m, "lxc", 0);
    const tok *after = m->end < r->toks.n ? &r->toks.at[m->end] : NULL;
    if (!by && after && after->capital && class_at(r, m->first - 1) == T_THE) return false; /* the Sunday Times */
    bool by_text = by && class_at(r, m->first) == T_THE && r->ref_day.grain == GRAIN_DAY;
    int32_t now = by_text ? r->ref_day.day : r->day;
    if (now == DAY_NONE) return unknown(to);
    int32_t back = (day_weekday(now) - t->value + 7) % 7;
    if (by && by->class == T_LAST) back = back ? back : 7;
    else if (by && by->class == T_NEXT) back -= 7;
    else if (by) back = back ? back - 7 : 0;
    else if (back && times_way(r, m) > 0) back -= 7;
    return times_set_day(to, GRAIN_DAY, now - back);
}

bool times_weekday_week(const reader *r, const match *m, moment *to) {
    const tok *t = cap(r, m, "W", 0), *by = cap(r, m, "lxc", 0);
    if (cap(r, m, "u", 0)->value != GRAIN_WEEK) return false;
    if (r->day == DAY_NONE) return unknown(to);
    int32_t monday = r->day - day_weekday(r->day) + (by->class == T_LAST ? -7 : by->class == T_NEXT ? 7 : 0);
    return times_set_day(to, GRAIN_DAY, monday + t->value);
}

bool times_holiday(const reader *r, const match *m, moment *to) {
    const tok *t = cap(r, m, "H", 0), *by = cap(r, m, "lxc", 0), *year = cap(r, m, "y", 0);
    const holiday *h = &times_holidays[t->value];
    if (year) return times_set_day(to, GRAIN_DAY, times_holiday_day(h, year->value));
    if (r->day == DAY_NONE) return unknown(to);
    int32_t k = m->first - 1;
    if (k >= 0 && str_eq(doc_str(r->d, r->toks.at[k].at), S("Orthodox"))) return unknown(to); /* another Easter */
    int y, mm, d, way = by ? 0 : times_way(r, m);
    int32_t best = DAY_NONE;
    day_split(r->day, &y, &mm, &d);
    for (int i = y - 1; i <= y + 1; i++) {
        int32_t day = times_holiday_day(h, i);
        if (day == DAY_NONE || (by && by->class == T_LAST && day >= r->day) || (by && by->class == T_NEXT && day <= r->day) ||
            (by && by->class == T_THIS && i != y))
            continue;
        if (best == DAY_NONE || how_far(day, r->day, way) < how_far(best, r->day, way)) best = day;
    }
    return times_set_day(to, GRAIN_DAY, best) || unknown(to);
}

/* ------------------------------------------------------------------ quarters, halves, seasons */
/* The last quarter of that number that began before the page's day; the next where the verb is in the future. */
static bool quarter_near(const reader *r, const match *m, int n, moment *to) {
    if (r->day == DAY_NONE) return unknown(to);
    int y, mm, d;
    day_split(r->day, &y, &mm, &d);
    int now = (mm + 2) / 3, way = n == now ? 0 : times_direction(r, m);
    if (n > now && way <= 0) y--;
    return times_set_day(to, GRAIN_QUARTER, day_of(y, n * 3 - 2, 1));
}

bool times_quarter(const reader *r, const match *m, moment *to) {
    const tok *n = cap(r, m, "oY", 0), *year = cap(r, m, "y", 0), *by = cap(r, m, "lxc", 0);
    if (n->value < 1 || n->value > 4) return false;
    int y = year ? year->value : by ? year_by(r, m) : 0;
    if (y) return times_set_day(to, GRAIN_QUARTER, day_of(y, n->value * 3 - 2, 1));
    return quarter_near(r, m, n->value, to);
}

/* "the quarter ended June 30": the date says which. */
static bool quarter_ended(const reader *r, const match *m, moment *to) {
    if (class_at(r, m->end) != T_ENDED || class_at(r, m->end + 1) != T_MONTH) return false;
    moment x;
    match date = times_match(r, m->end + 1, &x);
    return date.end && x.grain == GRAIN_DAY && times_set_day(to, GRAIN_QUARTER, x.day - 15); /* they end near its end */
}

/* "the quarter", "the 1988 quarter", "last year's quarter": that of the last named quarter, in the year said; without
 * one, the latest that is over. */
bool times_quarter_alone(const reader *r, const match *m, moment *to) {
    const tok *year = cap(r, m, "y", 0), *by = cap(r, m, "lxc", 0);
    if (quarter_ended(r, m, to)) return true;
    moment base = r->ref_quarter;
    if (base.grain == GRAIN_NONE) {
        int32_t only = year ? year->value : by ? year_by(r, m) : 0;
        if (only) return times_set_day(to, GRAIN_YEAR, day_of(only, 1, 1));
        if (!cap(r, m, "*", 0)) return by ? unknown(to) : false;
        base = times_base(r, false);
        if (base.grain == GRAIN_NONE) return unknown(to);
        *to = base;
        return times_shift(to, GRAIN_QUARTER, -1);
    }
    int y, mm, d;
    day_split(base.day, &y, &mm, &d);
    if (year) y = year->value;
    else if (by) y = year_by(r, m);
    return y ? times_set_day(to, GRAIN_QUARTER, day_of(y, mm, 1)) : unknown(to);
}

bool times_half(const reader *r, const match *m, moment *to) {
    const tok *n = cap(r, m, "o", 0), *year = cap(r, m, "y", 0), *u = cap(r, m, "u", 0);
    if (n->value > 2 || (u && u->value != GRAIN_YEAR)) return false;
    int y = year ? year->value : year_by(r, m);
    return y ? times_set_day(to, GRAIN_HALF, day_of(y, n->value * 6 - 5, 1)) : unknown(to);
}

bool times_season(const reader *r, const match *m, moment *to) {
    const tok *s = cap(r, m, "s", 0), *year = cap(r, m, "y", 0), *by = cap(r, m, "lxc", 0);
    const tok *u = cap(r, m, "u", 0);
    static const int8_t ends[] = {6, 9, 12, 3};
    if (u && u->value != GRAIN_YEAR) return false;
    to->season = s->value;
    int y = year ? year->value : u ? year_by(r, m) : 0;
    if (y) return times_set_day(to, GRAIN_SEASON, day_of(y, 1, 1));
    if (u || r->day == DAY_NONE) return by || s->value % 2 ? unknown(to) : false;
    if (!by && s->value % 2 == 0) return false; /* "the fall", "in spring": a drop, a source as often as a season */
    int mm, d;
    day_split(r->day, &y, &mm, &d);
    bool last_first = by && by->class == T_THIS && cap(r, m, "lxc", 1);
    int way = last_first || (by && by->class == T_LAST) ? -1 : by && by->class == T_NEXT ? 1 : by ? 0 : times_direction(r, m);
    if (way < 0 && mm < ends[s->value] - 2 && s->value != 3) y--;
    else if (way < 0 && by && !last_first && mm < ends[s->value]) y--;
    else if (way < 0 && s->value == 3) y--;
    else if (way > 0 && mm >= ends[s->value] && s->value != 3) y++;
    return times_set_day(to, GRAIN_SEASON, day_of(y, 1, 1));
}

/* ------------------------------------------------------------------ years and longer */
/* Four digits are a year where a preposition or modifier says so, or where they look like one and count nothing. */
bool times_year(const reader *r, const match *m, moment *to) {
    const tok *t = &r->toks.at[m->first];
    char before = class_at(r, m->first - 1), after = class_at(r, m->end);
    bool said = before != T_END && strchr("iZf>T^ELmq", before), likely = t->value >= 1900 && t->value < 2050;
    if (before == '$' || (t->glued && before != '(' && before != '-' && before != '\'' && before != '/')) return false;
    if (m->end < r->toks.n && r->toks.at[m->end].glued && after == T_OTHER && is_alpha(doc_str(r->d, r->toks.at[m->end].at).p[0])) return false;
    if (before == T_A && !likely) return false;
    if (!said && !likely) return false;
    if (before != T_BY && plural_ahead(r, m->end)) return false;
    return times_set_day(to, GRAIN_YEAR, day_of(t->value, 1, 1));
}

bool times_sure_year(const reader *r, const match *m, moment *to) {
    const tok *u = cap(r, m, "u", 0), *y = cap(r, m, "yn", 0);
    if (u && u->value != GRAIN_YEAR) return false;
    if (y->class == T_NUMBER && (y->digits || y->value < TIMES_YEAR_MIN || y->value > TIMES_YEAR_MAX)) return false;
    return times_set_day(to, GRAIN_YEAR, day_of(y->value, 1, 1));
}

bool times_year_range(const reader *r, const match *m, moment *to) {
    const tok *a = cap(r, m, "y", 0), *b = &r->toks.at[m->end - 1];
    int last = b->class == T_YEAR ? b->value : b->digits && b->value < 100 ? a->value / 100 * 100 + b->value : 0;
    if (last <= a->value || last - a->value > 500 || !b->glued) return false;
    if (a->value < 1500 || last > TIMES_YEAR_MAX) return false;
    if (!times_set_day(to, GRAIN_YEAR, day_of(a->value, 1, 1))) return false;
    to->has_last = true;
    to->last = day_of(last, 1, 1);
    to->last_grain = GRAIN_YEAR;
    return true;
}

bool times_decade(const reader *r, const match *m, moment *to) {
    const tok *t = cap(r, m, "d", 0);
    if (!t->digits && class_at(r, m->first) != T_THE && class_at(r, m->first - 1) != T_SHADE) return false;
    if (t->digits && t->value < 100 && class_at(r, m->first) != T_THE && class_at(r, m->first - 1) != T_SHADE &&
        class_at(r, m->first - 1) != '\'')
        return false;
    int y = t->value >= 100 ? t->value : 1900 + t->value;
    if (t->value < 100) { /* "the twenties": those that began last; a person's age looks the same */
        char before = class_at(r, m->first - 1);
        if (before == T_OTHER && t->value < 30 && class_at(r, m->first) != T_THE) return false;
        int now = year_now(r);
        while (now && y + 100 <= now) y += 100;
    }
    return times_set_day(to, GRAIN_DECADE, day_of(y, 1, 1));
}

bool times_century(const reader *r, const match *m, moment *to) {
    const tok *n = cap(r, m, "o", 0), *u = cap(r, m, "u", 0);
    if (u->value != GRAIN_CENTURY && u->value != GRAIN_MILLENNIUM) return false;
    int k = u->value == GRAIN_CENTURY ? 100 : 1000;
    if (n->value < 2 || n->value * k > 9999) return false;
    return times_set_day(to, (grain)u->value, day_of((n->value - 1) * k, 1, 1));
}

/* ------------------------------------------------------------------ clocks */
bool times_clock(const reader *r, const match *m, moment *to) {
    const tok *t = cap(r, m, "C", 0);
    moment base = times_base(r, false);
    if (base.grain != GRAIN_NONE && !times_set_day(to, GRAIN_DAY, base.day)) return false;
    times_set_clock(to, t->value);
    return true;
}
