/* Times by distance: "two weeks ago", "last year", "nine months later", "that day".
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

/* ------------------------------------------------------------------ days and parts of days */
bool times_deictic(const reader *r, const match *m, moment *to) {
    const tok *u = times_tok(r, m, "u", 0), *e = times_tok(r, m, "EL", 0);
    int32_t by = r->toks.at[m->end - 1].value;
    if (u) { /* the day after tomorrow */
        if (u->value != GRAIN_DAY || e->value != 1 || by == 100 || !by) return false;
        by += e->class == T_LATER ? 1 : -1;
    }
    if (r->day == DAY_NONE) return by == 0 ? times_present(to) : times_unknown(to);
    if (!times_set_day(to, GRAIN_DAY, r->day + (by == 100 ? 0 : by))) return false;
    if (by == 100) times_set_part(to, 3);
    return true;
}

bool times_part(const reader *r, const match *m, moment *to) {
    const tok *p = times_tok(r, m, "p", 0), *by = times_tok(r, m, "lc", 0);
    if (by && by->class == T_LAST && p->value != 3 && by->value != 1) return false;
    moment base = times_base(r, false);
    if (!by && !times_tok(r, m, "m", 0)) base = r->ref_day.grain == GRAIN_DAY ? r->ref_day : (moment){0};
    if (base.grain == GRAIN_NONE) return times_text(to, TIME_TIME, "");
    if (!times_set_day(to, GRAIN_DAY, base.day - (by && by->class == T_LAST))) return false;
    times_set_part(to, p->value);
    return true;
}

/* "the next morning", "the day before", "a day after" without anything that it is before or after. */
bool times_next_day(const reader *r, const match *m, moment *to) {
    const tok *p = times_tok(r, m, "p", 0), *by = times_tok(r, m, "lx", 0);
    const tok *u = times_tok(r, m, "u", 0), *e = times_tok(r, m, "EL", 0);
    int way = by ? (by->class == T_LAST ? -1 : 1) : m->arg;
    if (e && e->value) { /* before, after: only where they govern nothing */
        char c = times_class(r, m->end);
        if (c != T_END && c != ',' && c != '.' && c != ')') return false;
    }
    if (u && u->value < GRAIN_DAY) return false;
    moment base = u && u->value != GRAIN_DAY ? times_base(r, true) : r->ref_day;
    if (base.grain == GRAIN_NONE) return times_unknown(to);
    *to = base;
    to->open = to->has_last = false;
    if (!times_shift(to, u ? (grain)u->value : GRAIN_DAY, way)) return false;
    if (p) {
        times_set_part(to, p->value);
    }
    return true;
}

/* ------------------------------------------------------------------ last, this, next */
bool times_this(const reader *r, const match *m, moment *to) {
    const tok *by = times_tok(r, m, "lxc", 0);
    bool the = times_class(r, m->first) == T_THE;
    grain g = times_unit(r, m);
    int way = !by ? 0 : by->class == T_LAST ? -1 : by->class == T_NEXT ? 1 : 0;
    if (times_is_name(r, m)) return false;
    if (by && by->value == 2 && g != GRAIN_WEEKEND) { /* the past year: as long as that */
        if (!the) return way < 0 ? times_past(to) : times_future(to);
        times_duration(to, g, 1, false, false);
        return true;
    }
    if (g < GRAIN_DAY) {
        if (!the || g < GRAIN_HOUR) return by->class == T_THIS && times_present(to); /* "at the last minute" */
        times_duration(to, g, 1, false, false);
        return true;
    }
    bool next_day = g == GRAIN_DAY && way > 0 && r->ref_day.grain == GRAIN_DAY; /* after the day named last */
    moment base = next_day ? r->ref_day : times_base(r, by && by->value == 3);
    if (base.grain == GRAIN_NONE && r->hint != DAY_NONE && (g >= GRAIN_YEAR || (r->hint_is_day && g > GRAIN_DAY)))
        times_set_day(&base, GRAIN_DAY, r->hint);
    if (base.grain == GRAIN_NONE) return times_unknown(to);
    bool over = times_class(r, m->first - 1) == T_ABOUT && r->toks.at[m->first - 1].value == 2; /* "over the next year" */
    if (the && way && by->value == 1 && g != GRAIN_DAY && (g <= GRAIN_MONTH || g >= GRAIN_DECADE || over)) {
        /* the last week: seven days */
        times_duration(to, g, 1, false, false);
        return true;
    }
    *to = base;
    to->open = to->has_last = false;
    if (g == GRAIN_WEEKEND && way < 0 && !by->value) way = 0;
    if (g == GRAIN_WEEKEND && way < 0 && day_weekday(base.day) == 6 && base.grain == GRAIN_DAY) way = -1;
    return times_shift(to, g, way);
}

/* "the week", "the quarter", "the year" where a time of that size was named or is going on. */
bool times_the_unit(const reader *r, const match *m, moment *to) {
    grain g = times_unit(r, m);
    char before = times_class(r, m->first - 1), after = times_class(r, m->end);
    if (g == GRAIN_WEEKEND) {
        if (r->day == DAY_NONE) return times_unknown(to);
        int way = times_way(r, m), weekday = day_weekday(r->day);
        return times_set_day(to, GRAIN_WEEKEND, way > 0 || weekday >= 5 ? r->day : r->day - weekday - 1);
    }
    bool part = times_tok(r, m, "m", 0) != NULL; /* the end of the month */
    if (part ? g < GRAIN_WEEK : g != GRAIN_YEAR || after == T_OF || after == T_POSSESSIVE) return false;
    if (g == GRAIN_YEAR && after == T_ENDED) {
        times_duration(to, g, 1, false, false);
        return true;
    }
    bool said = before == T_IN || before == T_OF || before == T_SHADE ||
                (before == T_ON && r->toks.at[m->first - 1].value == 2);
    if (!part && !said) return false;
    moment base = r->ref_year.grain != GRAIN_NONE ? r->ref_year : times_base(r, false);
    if (base.grain == GRAIN_NONE) return times_unknown(to);
    *to = base;
    to->open = to->has_last = false;
    return times_shift(to, g, 0);
}

bool times_year_end(const reader *r, const match *m, moment *to) {
    const tok *s = times_tok(r, m, "m", 0);
    if (times_unit(r, m) != GRAIN_YEAR || s->value != 1) return false;
    moment base = times_base(r, false);
    if (base.grain == GRAIN_NONE) return times_unknown(to);
    *to = base;
    return times_shift(to, GRAIN_YEAR, 0);
}

bool times_anaphor(const reader *r, const match *m, moment *to) {
    const tok *u = times_tok(r, m, "uQ", 0);
    grain g = !u ? GRAIN_QUARTER : u->class == T_QUARTER ? GRAIN_QUARTER : (grain)u->value;
    if (g < GRAIN_DAY) return times_past(to);
    const moment *base = g == GRAIN_DAY ? &r->ref_day : g == GRAIN_QUARTER ? &r->ref_quarter : &r->ref;
    if (base->grain == GRAIN_NONE || base->grain > g) return times_unknown(to);
    *to = *base;
    to->open = to->has_last = false;
    return times_shift(to, g, 0);
}

/* ------------------------------------------------------------------ ago, earlier, later */
bool times_ago(const reader *r, const match *m, moment *to) {
    amount x = times_amount(r, m);
    if (times_is_name(r, m)) return false;
    if (x.vague || x.g < GRAIN_DAY) return times_past(to);
    moment base = times_base(r, false);
    if (base.grain == GRAIN_NONE) return times_unknown(to);
    bool same_quarter = x.g == GRAIN_YEAR && x.n == 1 && r->ref_quarter.grain == GRAIN_QUARTER &&
                        r->sentence - r->ref_quarter_sentence < TIMES_REF_SENTENCES;
    if (same_quarter) { /* figures of a quarter are compared with that quarter a year ago */
        *to = r->ref_quarter;
        int y, mm, d;
        day_split(to->day, &y, &mm, &d);
        int year, month, mday;
        day_split(base.day, &year, &month, &mday);
        to->compared = true;
        if (year - y <= 1) return times_set_day(to, GRAIN_QUARTER, day_of(y - 1, mm, 1));
        to->compared = false;
    }
    *to = base;
    if (x.g >= GRAIN_DECADE) { /* "three decades ago" is a year, thirty years back */
        int32_t k = x.g == GRAIN_DECADE ? 10 : x.g == GRAIN_CENTURY ? 100 : 1000;
        return times_shift(to, GRAIN_YEAR, -(int64_t)x.n * k) || times_past(to);
    }
    bool fortnight = x.g == GRAIN_FORTNIGHT;
    return times_shift(to, fortnight ? GRAIN_WEEK : x.g, -(int64_t)x.n * (fortnight ? 2 : 1)) || times_past(to);
}

bool times_earlier(const reader *r, const match *m, moment *to) {
    amount x = times_amount(r, m);
    const tok *e = times_tok(r, m, "EL", 0);
    if (e->value) { /* before, after: they govern what follows, and this is how long */
        char c = times_class(r, m->end);
        if (c != T_END && c != ',' && c != '.') return false;
    }
    if (times_is_name(r, m)) return false;
    if (x.vague || x.g < GRAIN_DAY) { /* of a day's hours none is known: how long, then */
        times_duration(to, x.g, x.n, x.half, x.vague);
        return true;
    }
    moment base = times_base(r, true);
    if (base.grain > x.g) base = r->ref_day.grain ? r->ref_day : (moment){0}; /* months after a year: after which month? */
    if (base.grain == GRAIN_NONE) {
        times_duration(to, x.g, x.n, x.half, false);
        return true;
    }
    if (x.g == GRAIN_YEAR && r->ref_quarter.grain == GRAIN_QUARTER && x.n == 1 &&
        r->sentence - r->ref_quarter_sentence < TIMES_REF_SENTENCES && base.grain != GRAIN_YEAR)
        base = r->ref_quarter;
    *to = base;
    to->open = to->has_last = false;
    int64_t by = (int64_t)m->arg * x.n;
    to->compared = x.g == GRAIN_YEAR && x.n == 1 && m->arg < 0;
    if (x.g == GRAIN_YEAR && base.grain == GRAIN_QUARTER) return times_shift(to, GRAIN_QUARTER, by * 4);
    if (x.g == GRAIN_DECADE) return times_shift(to, GRAIN_YEAR, by * 10);
    return times_shift(to, x.g, by);
}

bool times_from_now(const reader *r, const match *m, moment *to) {
    amount x = times_amount(r, m);
    const tok *d = times_tok(r, m, "RD", 0);
    if (d->value || x.g < GRAIN_DAY || r->day == DAY_NONE) return d->value ? false : times_future(to);
    *to = times_base(r, false);
    return times_shift(to, x.g, x.n);
}

/* "year-ago", "the year-earlier quarter": that of the last named quarter, a year before. */
bool times_year_ago(const reader *r, const match *m, moment *to) {
    const tok *o = times_tok(r, m, "o", 0);
    if (times_unit(r, m) != GRAIN_YEAR) return false;
    bool quarter = r->ref_quarter.grain == GRAIN_QUARTER;
    to->compared = true;
    int y, mm, d;
    if (o && r->day != DAY_NONE) {
        day_split(quarter ? r->ref_quarter.day : r->day, &y, &mm, &d);
        return times_set_day(to, GRAIN_QUARTER, day_of(y - 1, o->value * 3 - 2, 1));
    }
    if (quarter) {
        day_split(r->ref_quarter.day, &y, &mm, &d);
        return times_set_day(to, GRAIN_QUARTER, day_of(y - 1, mm, 1));
    }
    moment base = times_base(r, true);
    if (base.grain == GRAIN_NONE) return times_unknown(to);
    *to = base;
    to->open = to->has_last = false;
    to->compared = true;
    return times_shift(to, GRAIN_YEAR, -1);
}
