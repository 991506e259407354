/* Days and months by name and number, weekdays, festive days; the page's own day and the verb tell which is meant.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

moment times_base(const reader *r, bool by_text) {
    moment x = {.day = DAY_NONE};
    if (by_text && r->ref.grain != GRAIN_NONE) return r->ref;
    if (r->day != DAY_NONE) times_set_day(&x, GRAIN_DAY, r->day);
    return x;
}

/* The year that last, this or next year is: the page's, or that of the latest date in its text. 0: unknown. */
int times_year_now(const reader *r) {
    int y = 0, m, d;
    int32_t day = r->day != DAY_NONE ? r->day : r->hint;
    if (day != DAY_NONE) day_split(day, &y, &m, &d);
    return y;
}

/* 1 for "next", -1 for "last", 0 for "this"; `that`: the year of the last named time. */
int times_year_by(const reader *r, const match *m) {
    const tok *t = times_tok(r, m, "lxc", 0);
    if (times_tok(r, m, "h", 0)) {
        int y = 0, mm, d;
        if (r->ref.grain != GRAIN_NONE) day_split(r->ref.day, &y, &mm, &d);
        return y;
    }
    int y = times_year_now(r);
    if (!y || !t) return 0;
    return y + (t->class == T_LAST ? -1 : t->class == T_NEXT ? 1 : 0);
}

/* The page's day, or the latest that its text gives in full. */
static int32_t day_now(const reader *r) { return r->day != DAY_NONE ? r->day : r->hint_is_day ? r->hint : DAY_NONE; }

/* How far a day lies that has no year: a distance against the direction of the verb counts TIMES_AGAINST times, and one
 * ahead twice where the verb does not tell. A day more than half a year ahead is one that a writer gives its year. */
static int64_t how_far(int32_t day, int32_t now, int way) {
    if (day - now > TIMES_AHEAD) return (int64_t)(day - now) * TIMES_AGAINST;
    if (day > now) return (int64_t)(day - now) * (way < 0 ? TIMES_AGAINST : way > 0 ? 1 : 2);
    return (int64_t)(now - day) * (way > 0 ? TIMES_AGAINST : 1);
}

/* Of the same day of the month in three years, the nearest; on the weekday, where one is named. */
static int32_t nearest(const reader *r, const match *m, const tok *weekday, int month, int mday) {
    int32_t now = day_now(r), best = DAY_NONE;
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

bool times_plural_ahead(const reader *r, int32_t i) {
    if (i >= r->toks.n || r->toks.at[i].class != T_OTHER || r->toks.at[i].owner < 0) return false;
    const word *w = &r->d->words.at[r->toks.at[i].owner];
    str s = doc_str(r->d, w->at);
    if (str_eq(s, S("people")) || str_eq(s, S("men")) || str_eq(s, S("women")) || str_eq(s, S("children"))) return true;
    return w->kind == WORD_ALPHA && !w->capital && w->tag == TAG_NNS;
}

static bool day_ok(const tok *t) {
    bool written = t->digits || t->class == T_ORDINAL; /* "3", "third"; not "three" */
    return written && t->value >= 1 && t->value <= 31 && !t->half;
}

bool times_month_day(const reader *r, const match *m, moment *to) {
    const tok *month = times_tok(r, m, "M", 0), *day = times_tok(r, m, "no", 0), *year = times_tok(r, m, "y", 0);
    if (!day_ok(day)) return false;
    if (day->class == T_ORDINAL && !day->digits && month > day && times_class(r, m->first) != T_THE) return false;
    if (times_class(r, m->end) == '-' && !year && r->toks.at[m->end].glued && day > month) { /* Dec 23-25: another rule */
        if (times_class(r, m->end + 1) == T_NUMBER && r->toks.at[m->end + 1].glued) return false;
    }
    int32_t at = year ? day_of(year->value, month->value, day->value)
                      : nearest(r, m, times_tok(r, m, "WB", 0), month->value, day->value);
    if (year && at == DAY_NONE) return false;
    if (!year && day->value > days_in_month(2000, month->value)) return false;
    return times_set_day(to, GRAIN_DAY, at) || times_unknown(to);
}

/* "Dec 23-25", "13 to 15 July": the number that has no month beside it shares the other's. "and": neighbours only, or
 * after "between". */
bool times_day_range(const reader *r, const match *m, moment *to) {
    const tok *month = times_tok(r, m, "M", 0), *year = times_tok(r, m, "y", 0);
    const tok *a = times_tok(r, m, "no", 0), *b = times_tok(r, m, "no", 1);
    const tok *and = times_tok(r, m, "&", 0);
    if (!day_ok(a) || !day_ok(b) || b->value <= a->value || b->value > days_in_month(2000, month->value)) return false;
    if (and && (!and->value || (b->value != a->value + 1 && times_class(r, m->first - 1) != T_BY))) return false;
    if (month < a && !year && (times_class(r, m->end) == T_UNITS || times_plural_ahead(r, m->end))) return false;
    int32_t from = year ? day_of(year->value, month->value, a->value) : nearest(r, m, NULL, month->value, a->value);
    if (!times_set_day(to, GRAIN_DAY, from)) return times_unknown(to);
    to->has_last = true;
    to->last = from + b->value - a->value;
    to->last_grain = GRAIN_DAY;
    return true;
}

/* "the first Tuesday of October", "the last Friday in May". */
bool times_nth_weekday(const reader *r, const match *m, moment *to) {
    const tok *n = times_tok(r, m, "o", 0), *w = times_tok(r, m, "W", 0);
    const tok *month = times_tok(r, m, "M", 0), *year = times_tok(r, m, "y", 0);
    if (n && n->value > 5) return false;
    int y = 0, mm, d;
    int32_t mid = year ? DAY_NONE : nearest(r, m, NULL, month->value, 15);
    if (year) y = year->value;
    else if (mid != DAY_NONE) day_split(mid, &y, &mm, &d);
    if (!y) return times_unknown(to);
    int32_t first = day_of(y, month->value, 1), day = first + (w->value - day_weekday(first) + 7) % 7;
    day += 7 * (n ? n->value - 1 : 4);
    if (!n && day >= first + days_in_month(y, month->value)) day -= 7;
    return day < first + days_in_month(y, month->value) && times_set_day(to, GRAIN_DAY, day);
}

bool times_week_of(const reader *r, const match *m, moment *to) {
    if (times_tok(r, m, "u", 0)->value != GRAIN_WEEK || !times_month_day(r, m, to)) return false;
    return to->grain != GRAIN_DAY || times_set_day(to, GRAIN_WEEK, to->day);
}

bool times_numeric(const reader *r, const match *m, moment *to) {
    const tok *t = times_tok(r, m, "I", 0);
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
    return times_unknown(to);
}

bool times_month_year(const reader *r, const match *m, moment *to) {
    const tok *month = times_tok(r, m, "M", 0), *year = times_tok(r, m, "y", 0);
    return times_set_day(to, GRAIN_MONTH, day_of(year->value, month->value, 1));
}

bool times_month_range(const reader *r, const match *m, moment *to) {
    const tok *a = times_tok(r, m, "M", 0), *b = times_tok(r, m, "M", 1), *year = times_tok(r, m, "y", 0);
    int32_t last = day_of(year->value, b->value, 1);
    if (!times_set_day(to, GRAIN_MONTH, day_of(year->value - (a->value > b->value), a->value, 1))) return false;
    to->has_last = true;
    to->last = last;
    to->last_grain = GRAIN_MONTH;
    return true;
}

bool times_month_of(const reader *r, const match *m, moment *to) {
    if (times_tok(r, m, "u", 0)->value != GRAIN_YEAR) return false;
    int y = times_year_by(r, m);
    return y ? times_set_day(to, GRAIN_MONTH, day_of(y, times_tok(r, m, "M", 0)->value, 1)) : times_unknown(to);
}

/* A month's name by itself is a time only where its neighbours make it one: May and March are words, June a name. */
static bool month_stands(const reader *r, const match *m) {
    const tok *t = times_tok(r, m, "M", 0);
    char before = times_class(r, m->first - 1), after = times_class(r, m->end);
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
    const tok *t = times_tok(r, m, "M", 0), *by = times_tok(r, m, "lxc", 0);
    if (!by && !month_stands(r, m)) return false;
    if (times_class(r, m->first - 1) == T_A) return false; /* "a March morning" */
    if (r->day == DAY_NONE) return times_unknown(to);
    int y, mm, d;
    day_split(r->day, &y, &mm, &d);
    int way = by ? (by->class == T_LAST ? -1 : by->class == T_NEXT ? 1 : 2) : times_way(r, m);
    if (!by && times_class(r, m->end) == T_POSSESSIVE && t->value > mm) way = -1; /* December's figures */
    if (way == -1 && t->value > mm) y--;
    else if (way == -1 && by && t->value == mm) y--;
    else if (way == 1 && (t->value < mm || (by && t->value == mm))) y++;
    else if (way == 0 && t->value > mm + 2) y--;
    return times_set_day(to, GRAIN_MONTH, day_of(y, t->value, 1));
}

/* ------------------------------------------------------------------ weekdays */
/* "Black Friday", "Super Tuesday": events that are named for a weekday. */
static const str named_weekdays[] = {S("black"), S("bloody"), S("cyber"), S("fat"), S("giving"), S("super")};

bool times_weekday(const reader *r, const match *m, moment *to) {
    const tok *t = times_tok(r, m, "W", 0), *by = times_tok(r, m, "lxc", 0);
    const tok *after = m->end < r->toks.n ? &r->toks.at[m->end] : NULL;
    if (!by && after && after->capital && times_class(r, m->first - 1) == T_THE) return false; /* the Sunday Times */
    int32_t word_before = m->first > 0 ? r->toks.at[m->first - 1].owner : -1;
    if (doc_word_in(r->d, word_before, named_weekdays, countof(named_weekdays))) return false;
    bool by_text = by && times_class(r, m->first) == T_THE && r->ref_day.grain == GRAIN_DAY;
    int32_t now = by_text ? r->ref_day.day : r->day;
    if (now == DAY_NONE) return times_unknown(to);
    int32_t back = (day_weekday(now) - t->value + 7) % 7;
    if (by && by->class == T_LAST) back = back ? back : 7;
    else if (by && by->class == T_NEXT) back -= 7;
    else if (by) back = back ? back - 7 : 0;
    else if (back && times_way(r, m) > 0) back -= 7;
    return times_set_day(to, GRAIN_DAY, now - back);
}

bool times_weekday_week(const reader *r, const match *m, moment *to) {
    const tok *t = times_tok(r, m, "W", 0), *by = times_tok(r, m, "lxc", 0);
    if (times_tok(r, m, "u", 0)->value != GRAIN_WEEK) return false;
    if (r->day == DAY_NONE) return times_unknown(to);
    int32_t monday = r->day - day_weekday(r->day) + (by->class == T_LAST ? -7 : by->class == T_NEXT ? 7 : 0);
    return times_set_day(to, GRAIN_DAY, monday + t->value);
}

bool times_holiday(const reader *r, const match *m, moment *to) {
    const tok *t = times_tok(r, m, "H", 0), *by = times_tok(r, m, "lxc", 0), *year = times_tok(r, m, "y", 0);
    const holiday *h = &times_holidays[t->value];
    if (year) return times_set_day(to, GRAIN_DAY, times_holiday_day(h, year->value));
    if (r->day == DAY_NONE) return times_unknown(to);
    int32_t k = m->first - 1;
    if (k >= 0 && str_eq(doc_str(r->d, r->toks.at[k].at), S("Orthodox"))) return times_unknown(to); /* another Easter */
    int y, mm, d, way = by ? 0 : times_way(r, m);
    int32_t best = DAY_NONE;
    day_split(r->day, &y, &mm, &d);
    for (int i = y - 1; i <= y + 1; i++) {
        int32_t day = times_holiday_day(h, i);
        bool wrong = !by ? false : by->class == T_LAST ? day >= r->day : by->class == T_NEXT ? day <= r->day : i != y;
        if (day == DAY_NONE || wrong) continue;
        if (best == DAY_NONE || how_far(day, r->day, way) < how_far(best, r->day, way)) best = day;
    }
    return times_set_day(to, GRAIN_DAY, best) || times_unknown(to);
}
