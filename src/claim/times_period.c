/* Quarters, halves, seasons, years, decades and centuries; clocks.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

/* ------------------------------------------------------------------ quarters, halves, seasons */
/* The last quarter of that number that began before the page's day; the next where the verb is in the future. */
static bool quarter_near(const reader *r, const match *m, int n, moment *to) {
    if (r->day == DAY_NONE) return times_unknown(to);
    int y, mm, d;
    day_split(r->day, &y, &mm, &d);
    int now = (mm + 2) / 3, way = n == now ? 0 : times_direction(r, m);
    if (n > now && way <= 0) y--;
    return times_set_day(to, GRAIN_QUARTER, day_of(y, n * 3 - 2, 1));
}

bool times_quarter(const reader *r, const match *m, moment *to) {
    const tok *n = times_tok(r, m, "oY", 0), *year = times_tok(r, m, "y", 0), *by = times_tok(r, m, "lxc", 0);
    if (n->value < 1 || n->value > 4) return false;
    int y = year ? year->value : by ? times_year_by(r, m) : 0;
    if (y) return times_set_day(to, GRAIN_QUARTER, day_of(y, n->value * 3 - 2, 1));
    return quarter_near(r, m, n->value, to);
}

/* "the quarter ended June 30": the date says which. */
static bool quarter_ended(const reader *r, const match *m, moment *to) {
    if (times_class(r, m->end) != T_ENDED || times_class(r, m->end + 1) != T_MONTH) return false;
    moment x;
    match date = times_match(r, m->end + 1, &x);
    return date.end && x.grain == GRAIN_DAY && times_set_day(to, GRAIN_QUARTER, x.day - 15); /* they end near its end */
}

/* "the quarter", "the 1988 quarter", "last year's quarter": that of the last named quarter, in the year said; without
 * one, the latest that is over. */
bool times_quarter_alone(const reader *r, const match *m, moment *to) {
    const tok *year = times_tok(r, m, "y", 0), *by = times_tok(r, m, "lxc", 0);
    if (quarter_ended(r, m, to)) return true;
    moment base = r->ref_quarter;
    if (base.grain == GRAIN_NONE) {
        int32_t only = year ? year->value : by ? times_year_by(r, m) : 0;
        if (only) return times_set_day(to, GRAIN_YEAR, day_of(only, 1, 1));
        if (!times_tok(r, m, "*", 0)) return by ? times_unknown(to) : false;
        base = times_base(r, false);
        if (base.grain == GRAIN_NONE) return times_unknown(to);
        *to = base;
        return times_shift(to, GRAIN_QUARTER, -1);
    }
    int y, mm, d;
    day_split(base.day, &y, &mm, &d);
    if (year) y = year->value;
    else if (by) y = times_year_by(r, m);
    return y ? times_set_day(to, GRAIN_QUARTER, day_of(y, mm, 1)) : times_unknown(to);
}

bool times_half(const reader *r, const match *m, moment *to) {
    const tok *n = times_tok(r, m, "o", 0), *year = times_tok(r, m, "y", 0), *u = times_tok(r, m, "u", 0);
    if (n->value > 2 || (u && u->value != GRAIN_YEAR)) return false;
    int y = year ? year->value : times_year_by(r, m);
    return y ? times_set_day(to, GRAIN_HALF, day_of(y, n->value * 6 - 5, 1)) : times_unknown(to);
}

bool times_season(const reader *r, const match *m, moment *to) {
    const tok *s = times_tok(r, m, "s", 0), *year = times_tok(r, m, "y", 0), *by = times_tok(r, m, "lxc", 0);
    const tok *u = times_tok(r, m, "u", 0);
    static const int8_t ends[] = {6, 9, 12, 3};
    if (u && u->value != GRAIN_YEAR) return false;
    to->season = s->value;
    int y = year ? year->value : u ? times_year_by(r, m) : 0;
    if (y) return times_set_day(to, GRAIN_SEASON, day_of(y, 1, 1));
    if (u || r->day == DAY_NONE) return by || s->value % 2 ? times_unknown(to) : false;
    if (!by && s->value % 2 == 0) return false; /* "the fall", "in spring": a drop, a source as often as a season */
    int mm, d;
    day_split(r->day, &y, &mm, &d);
    bool last_first = by && by->class == T_THIS && times_tok(r, m, "lxc", 1);
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
    char before = times_class(r, m->first - 1), after = times_class(r, m->end);
    bool said = before != T_END && strchr("iZf>T^ELmq", before), likely = t->value >= 1900 && t->value < 2050;
    if (before == '$' || (t->glued && before != '(' && before != '-' && before != '\'' && before != '/')) return false;
    bool glued = m->end < r->toks.n && r->toks.at[m->end].glued && after == T_OTHER;
    if (glued && is_alpha(doc_str(r->d, r->toks.at[m->end].at).p[0])) return false;
    if (before == T_A && !likely) return false;
    if (!said && !likely) return false;
    if (before != T_BY && times_plural_ahead(r, m->end)) return false;
    return times_set_day(to, GRAIN_YEAR, day_of(t->value, 1, 1));
}

bool times_sure_year(const reader *r, const match *m, moment *to) {
    const tok *u = times_tok(r, m, "u", 0), *y = times_tok(r, m, "yn", 0);
    if (u && u->value != GRAIN_YEAR) return false;
    if (y->class == T_NUMBER && (y->digits || y->value < TIMES_YEAR_MIN || y->value > TIMES_YEAR_MAX)) return false;
    return times_set_day(to, GRAIN_YEAR, day_of(y->value, 1, 1));
}

bool times_year_range(const reader *r, const match *m, moment *to) {
    const tok *a = times_tok(r, m, "y", 0), *b = &r->toks.at[m->end - 1];
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
    const tok *t = times_tok(r, m, "d", 0);
    if (!t->digits && times_class(r, m->first) != T_THE && times_class(r, m->first - 1) != T_SHADE) return false;
    if (t->digits && t->value < 100 && times_class(r, m->first) != T_THE && times_class(r, m->first - 1) != T_SHADE &&
        times_class(r, m->first - 1) != '\'')
        return false;
    int y = t->value >= 100 ? t->value : 1900 + t->value;
    if (t->value < 100) { /* "the twenties": those that began last; a person's age looks the same */
        char before = times_class(r, m->first - 1);
        if (before == T_OTHER && t->value < 30 && times_class(r, m->first) != T_THE) return false;
        int now = times_year_now(r);
        while (now && y + 100 <= now) y += 100;
    }
    return times_set_day(to, GRAIN_DECADE, day_of(y, 1, 1));
}

bool times_century(const reader *r, const match *m, moment *to) {
    const tok *n = times_tok(r, m, "o", 0), *u = times_tok(r, m, "u", 0);
    if (u->value != GRAIN_CENTURY && u->value != GRAIN_MILLENNIUM) return false;
    int k = u->value == GRAIN_CENTURY ? 100 : 1000;
    if (n->value < 2 || n->value * k > 9999) return false;
    return times_set_day(to, (grain)u->value, day_of((n->value - 1) * k, 1, 1));
}

/* ------------------------------------------------------------------ clocks */
bool times_clock(const reader *r, const match *m, moment *to) {
    const tok *t = times_tok(r, m, "C", 0);
    bool told = r->ref_day.grain == GRAIN_DAY && r->sentence - r->ref_day_sentence <= 1; /* "yesterday. … at five" */
    moment base = told ? r->ref_day : times_base(r, false);
    if (base.grain != GRAIN_NONE && !times_set_day(to, GRAIN_DAY, base.day)) return false;
    times_set_clock(to, t->value);
    return true;
}
