/* Times by distance ("two weeks ago", "last year", "that day"), durations and sets.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

#include <stdio.h>

static const char *const parts[] = {"MO", "AF", "EV", "NI", "MI"};

static const tok *cap(const reader *r, const match *m, const char *classes, int32_t k) {
    int32_t i = times_cap(r, m, classes, k);
    return i < 0 ? NULL : &r->toks.at[i];
}

static char class_at(const reader *r, int32_t i) { return i < 0 || i >= r->toks.n ? T_END : r->toks.at[i].class; }

static bool text(moment *to, time_class class, const char *s) {
    to->class = class;
    to->grain = GRAIN_NONE;
    times_text(to, str_of(s));
    return true;
}

static bool past(moment *to) { return text(to, TIME_DATE, "PAST_REF"); }
static bool future(moment *to) { return text(to, TIME_DATE, "FUTURE_REF"); }
static bool present(moment *to) { return text(to, TIME_DATE, "PRESENT_REF"); }
static bool unknown(moment *to) { return text(to, TIME_DATE, ""); }

/* The unit of a match, and whether it is a name ("60 Minutes") rather than a unit: capital inside a sentence. */
static grain unit_of(const reader *r, const match *m) {
    const tok *t = cap(r, m, "uUQ", 0);
    return t->class == T_QUARTER ? GRAIN_QUARTER : (grain)t->value;
}

static bool is_name(const reader *r, const match *m) {
    const tok *t = cap(r, m, "uUQ", 0);
    return t->capital && t != &r->toks.at[m->first] && !r->toks.at[m->first].capital;
}

/* ------------------------------------------------------------------ days and parts of days */
bool times_deictic(const reader *r, const match *m, moment *to) {
    const tok *u = cap(r, m, "u", 0), *e = cap(r, m, "EL", 0);
    int32_t by = r->toks.at[m->end - 1].value;
    if (u) { /* the day after tomorrow */
        if (u->value != GRAIN_DAY || e->value != 1 || by == 100 || !by) return false;
        by += e->class == T_LATER ? 1 : -1;
    }
    if (r->day == DAY_NONE) return by == 0 ? present(to) : unknown(to);
    if (!times_set_day(to, GRAIN_DAY, r->day + (by == 100 ? 0 : by))) return false;
    if (by == 100) {
        to->class = TIME_TIME;
        memcpy(to->clock, "NI", 3);
    }
    return true;
}

bool times_part(const reader *r, const match *m, moment *to) {
    const tok *p = cap(r, m, "p", 0), *by = cap(r, m, "lc", 0);
    if (by && by->class == T_LAST && p->value != 3 && by->value != 1) return false;
    moment base = times_base(r, false);
    if (!by && !cap(r, m, "m", 0)) base = r->ref_day.grain == GRAIN_DAY ? r->ref_day : (moment){0};
    if (base.grain == GRAIN_NONE) return text(to, TIME_TIME, "");
    if (!times_set_day(to, GRAIN_DAY, base.day - (by && by->class == T_LAST))) return false;
    to->class = TIME_TIME;
    snprintf(to->clock, sizeof to->clock, "%s", parts[p->value]);
    return true;
}

/* "the next morning", "the day before", "a day after" without anything that it is before or after. */
bool times_next_day(const reader *r, const match *m, moment *to) {
    const tok *p = cap(r, m, "p", 0), *by = cap(r, m, "lx", 0), *u = cap(r, m, "u", 0), *e = cap(r, m, "EL", 0);
    int way = by ? (by->class == T_LAST ? -1 : 1) : m->arg;
    if (e && e->value) { /* before, after: only where they govern nothing */
        char c = class_at(r, m->end);
        if (c != T_END && c != ',' && c != '.' && c != ')') return false;
    }
    if (u && u->value < GRAIN_DAY) return false;
    moment base = u && u->value != GRAIN_DAY ? times_base(r, true) : r->ref_day;
    if (base.grain == GRAIN_NONE) return unknown(to);
    *to = base;
    to->open = to->has_last = false;
    if (!times_shift(to, u ? (grain)u->value : GRAIN_DAY, way)) return false;
    if (p) {
        to->class = TIME_TIME;
        snprintf(to->clock, sizeof to->clock, "%s", parts[p->value]);
    }
    return true;
}

/* ------------------------------------------------------------------ last, this, next */
bool times_this(const reader *r, const match *m, moment *to) {
    const tok *by = cap(r, m, "lxc", 0);
    bool the = class_at(r, m->first) == T_THE;
    grain g = unit_of(r, m);
    int way = !by ? 0 : by->class == T_LAST ? -1 : by->class == T_NEXT ? 1 : 0;
    if (is_name(r, m)) return false;
    if (by && by->value == 2 && g != GRAIN_WEEKEND) { /* the past year: as long as that */
        if (!the) return way < 0 ? past(to) : future(to);
        times_duration(to, g, 1, false, false);
        return true;
    }
    if (g < GRAIN_DAY) {
        if (!the || g < GRAIN_HOUR) return by->class == T_THIS && present(to); /* "at the last minute" */
        times_duration(to, g, 1, false, false);
        return true;
    }
    moment base = times_base(r, by && by->value == 3);
    if (base.grain == GRAIN_NONE && r->hint != DAY_NONE && (g >= GRAIN_YEAR || (r->hint_is_day && g > GRAIN_DAY)))
        times_set_day(&base, GRAIN_DAY, r->hint);
    if (base.grain == GRAIN_NONE) return unknown(to);
    if (the && way && by->value == 1 && g <= GRAIN_MONTH && g != GRAIN_DAY) { /* the last week: seven days */
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
    grain g = unit_of(r, m);
    char before = class_at(r, m->first - 1), after = class_at(r, m->end);
    if (g == GRAIN_WEEKEND) {
        if (r->day == DAY_NONE) return unknown(to);
        int way = times_direction(r, m), weekday = day_weekday(r->day);
        return times_set_day(to, GRAIN_WEEKEND, way > 0 || weekday >= 5 ? r->day : r->day - weekday - 1);
    }
    bool part = cap(r, m, "m", 0) != NULL; /* the end of the month */
    if (part ? g < GRAIN_WEEK : g != GRAIN_YEAR || after == T_OF || after == T_POSSESSIVE) return false;
    if (g == GRAIN_YEAR && after == T_ENDED) {
        times_duration(to, g, 1, false, false);
        return true;
    }
    bool said = before == T_IN || before == T_OF || before == T_SHADE ||
                (before == T_ON && r->toks.at[m->first - 1].value == 2);
    if (!part && !said) return false;
    moment base = r->ref_year.grain != GRAIN_NONE ? r->ref_year : times_base(r, false);
    if (base.grain == GRAIN_NONE) return unknown(to);
    *to = base;
    to->open = to->has_last = false;
    return times_shift(to, g, 0);
}

bool times_year_end(const reader *r, const match *m, moment *to) {
    const tok *s = cap(r, m, "m", 0);
    if (unit_of(r, m) != GRAIN_YEAR || s->value != 1) return false;
    moment base = times_base(r, false);
    if (base.grain == GRAIN_NONE) return unknown(to);
    *to = base;
    return times_shift(to, GRAIN_YEAR, 0);
}

bool times_anaphor(const reader *r, const match *m, moment *to) {
    const tok *u = cap(r, m, "uQ", 0);
    grain g = !u ? GRAIN_QUARTER : u->class == T_QUARTER ? GRAIN_QUARTER : (grain)u->value;
    if (g < GRAIN_DAY) return past(to);
    const moment *base = g == GRAIN_DAY ? &r->ref_day : g == GRAIN_QUARTER ? &r->ref_quarter : &r->ref;
    if (base->grain == GRAIN_NONE || base->grain > g) return unknown(to);
    *to = *base;
    to->open = to->has_last = false;
    return times_shift(to, g, 0);
}

/* ------------------------------------------------------------------ ago, earlier, later */
typedef struct {
    int32_t n;
    grain g;
    bool half, vague;
} amount;

static amount amount_of(const reader *r, const match *m) {
    const tok *n = cap(r, m, "n", 0), *v = cap(r, m, "v", 0);
    amount x = {.n = n ? n->value : 1, .g = unit_of(r, m), .half = n && n->half};
    const tok *u = cap(r, m, "uUQ", 0);
    x.vague = v || (!n && u->class == T_UNITS);
    return x;
}

bool times_ago(const reader *r, const match *m, moment *to) {
    amount x = amount_of(r, m);
    if (is_name(r, m)) return false;
    if (x.vague || x.g < GRAIN_DAY) return past(to);
    moment base = times_base(r, false);
    if (base.grain == GRAIN_NONE) return unknown(to);
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
        return times_shift(to, GRAIN_YEAR, -(int64_t)x.n * k) || past(to);
    }
    return times_shift(to, x.g == GRAIN_FORTNIGHT ? GRAIN_WEEK : x.g, -(int64_t)x.n * (x.g == GRAIN_FORTNIGHT ? 2 : 1)) ||
           past(to);
}

bool times_earlier(const reader *r, const match *m, moment *to) {
    amount x = amount_of(r, m);
    const tok *e = cap(r, m, "EL", 0);
    if (e->value) { /* before, after: they govern what follows, and this is how long */
        char c = class_at(r, m->end);
        if (c != T_END && c != ',' && c != '.') return false;
    }
    if (is_name(r, m)) return false;
    if (x.vague || x.g < GRAIN_DAY) return m->arg < 0 ? past(to) : future(to);
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
    amount x = amount_of(r, m);
    const tok *d = cap(r, m, "RD", 0);
    if (d->value || x.g < GRAIN_DAY || r->day == DAY_NONE) return d->value ? false : future(to);
    *to = times_base(r, false);
    return times_shift(to, x.g, x.n);
}

/* "year-ago", "the year-earlier quarter": that of the last named quarter, a year before. */
bool times_year_ago(const reader *r, const match *m, moment *to) {
    const tok *o = cap(r, m, "o", 0);
    if (unit_of(r, m) != GRAIN_YEAR) return false;
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
    if (base.grain == GRAIN_NONE) return unknown(to);
    *to = base;
    to->open = to->has_last = false;
    to->compared = true;
    return times_shift(to, GRAIN_YEAR, -1);
}

/* ------------------------------------------------------------------ durations */
/* "for weeks": a plural by itself is a length of time after few words only. */
static bool stands_alone(const reader *r, const match *m) {
    char before = class_at(r, m->first - 1);
    if (r->toks.at[m->first].value == GRAIN_QUARTER || m->first == 0) return false;
    return before == T_ON && r->toks.at[m->first - 1].value == 2;
}

/* "$1.76 a year", "three times a day", "700 seats a week": how often, not when. */
static bool is_rate(const reader *r, const match *m) {
    if (m->first == 0) return false;
    const tok *b = &r->toks.at[m->first - 1];
    if (b->digits || b->class == T_NUMBER || b->class == T_TIMES || b->class == T_UNITS) return true;
    if (b->class != T_OTHER || b->owner < 0) return false;
    const word *w = &r->d->words.at[b->owner];
    str s = doc_str(r->d, w->at);
    if (w->tag != TAG_NONE) return w->tag == TAG_NNS || w->tag == TAG_NN || w->tag == TAG_CD;
    return w->kind == WORD_ALPHA && s.n > 3 && !w->capital && str_ends(s, S("s")) && !str_ends(s, S("ss"));
}

bool times_age(const reader *r, const match *m, moment *to) {
    (void)r, (void)m;
    to->class = TIME_DURATION;
    to->skip = true;
    return true;
}

bool times_span(const reader *r, const match *m, moment *to) {
    amount x = amount_of(r, m);
    const tok *n = cap(r, m, "n", 0), *u = cap(r, m, "uUQ", 0), *old = cap(r, m, "V", 0);
    const tok *first = &r->toks.at[m->first];
    if (is_name(r, m) || (n && n->value > 1000000)) return false;
    if (old && (first->class == T_UNIT || first->class == T_UNITS) && u->class == T_UNIT && u == first &&
        u->value != GRAIN_DAY && u->value != GRAIN_WEEK && u->value != GRAIN_MONTH && u->value != GRAIN_YEAR &&
        u->value != GRAIN_HOUR && u->value != GRAIN_DECADE && u->value != GRAIN_CENTURY)
        return false;
    if (first->class == T_A && class_at(r, m->end) == '-') return false; /* "a year-earlier loss" */
    if (u == first && first->class == T_UNITS && !old && !stands_alone(r, m)) return false;
    if (first->class == T_A && is_rate(r, m)) return false;
    if (n && u->value == GRAIN_QUARTER && u->class == T_UNITS && n->value == 3) return false;
    if (first->class == T_A && u->value == GRAIN_WEEKEND && u->class == T_UNIT) return false;
    if (u->class == T_QUARTER && first->class == T_A) return false; /* "a quarter": most often a fourth part */
    if (n && u->class == T_QUARTER && n->digits == false && class_at(r, m->end) == T_OF) return false; /* one quarter of */
    if (u->class == T_QUARTER && cap(r, m, "-", 0) == NULL && n) return false;
    if (n && first == n && n->glued && class_at(r, m->first - 1) == '$') return false;
    times_duration(to, x.g, x.n, x.half, x.vague);
    return true;
}

bool times_span_half(const reader *r, const match *m, moment *to) {
    amount x = amount_of(r, m);
    if (x.g == GRAIN_QUARTER) return false;
    int32_t n = class_at(r, m->first) == T_HALF || class_at(r, m->first + 1) == T_HALF ? 0 : x.n;
    times_duration(to, x.g, n, true, false);
    return true;
}

/* Ranges and open ends count by their first number: "two to three weeks" P2W, "a year or two" P1Y. */
bool times_span_more(const reader *r, const match *m, moment *to) {
    amount x = amount_of(r, m);
    const tok *and = cap(r, m, "&", 0);
    if (is_name(r, m) || (and && and->value)) return false; /* "two weeks and three days" */
    times_duration(to, x.g, x.n, x.half, x.vague);
    return true;
}

/* "three nights" are counted as days. */
bool times_nights(const reader *r, const match *m, moment *to) {
    const tok *n = cap(r, m, "n", 0);
    if (r->toks.at[m->end - 1].value != 3 || n->value > 1000) return false;
    times_duration(to, GRAIN_DAY, n->value, false, false);
    return true;
}

/* "the past three decades": as long as that. */
bool times_stretch(const reader *r, const match *m, moment *to) {
    amount x = amount_of(r, m);
    if (is_name(r, m)) return false;
    times_duration(to, x.g, x.n, x.half, x.vague);
    return true;
}

/* ------------------------------------------------------------------ words */
bool times_word(const reader *r, const match *m, moment *to) {
    const tok *t = &r->toks.at[m->first];
    char before = class_at(r, m->first - 1), after = class_at(r, m->end);
    switch (m->arg) {
    case 0:
        t = cap(r, m, "R", 0);
        if (t->value > 0 && (after == T_LATER || (after == T_MORE && r->toks.at[m->end].value == 3))) return false;
        return t->value < 0 ? past(to) : t->value > 0 ? future(to) : present(to);
    case 1: {
        const tok *j = cap(r, m, "r", 0);
        if (j->capital && j != t) return false;
        if (j->value < 0) return class_at(r, m->first) != T_THE && past(to);
        bool in = before == T_IN || class_at(r, m->first) == T_NEAR || class_at(r, m->first) == T_THE;
        return in && after != T_OTHER && future(to); /* "future plans": an adjective, no time */
    }
    case 2: /* "at the time", "at the moment" */
        if (before != T_ON || r->toks.at[m->first - 1].value != 1 || after == T_OF || after == T_OTHER) return false;
        return r->toks.at[m->end - 1].value ? present(to) : past(to);
    case 3: {
        const tok *j = cap(r, m, "rlx", 0);
        bool ahead = j->class == T_NEXT;
        if (!ahead && unit_of(r, m) == GRAIN_YEAR) return past(to); /* in recent years */
        if (j->class == T_REF_ADJECTIVE || j->value == 2) { /* recent weeks, coming weeks: some weeks */
            times_duration(to, unit_of(r, m), 1, false, true);
            return !j->capital || j == t;
        }
        return (j->class == T_NEXT || (j->class == T_REF_ADJECTIVE && j->value > 0)) ? future(to) : past(to);
    }
    case 5: return present(to); /* these days */
    default: return (after == T_END || after == ',' || after == '.') && r->toks.at[m->end - 1].value == 2 && past(to);
    }
}

/* ------------------------------------------------------------------ sets */
bool times_set_unit(const reader *r, const match *m, moment *to) {
    amount x = amount_of(r, m);
    const tok *e = cap(r, m, "e", 0);
    if (is_name(r, m) || e->value) return false; /* "any year": none in particular */
    times_duration(to, x.g, m->arg ? 2 : x.n, x.half, false);
    to->class = TIME_SET;
    return true;
}

bool times_set_weekday(const reader *r, const match *m, moment *to) {
    const tok *w = cap(r, m, "Ww", 0), *p = cap(r, m, "pj", 0);
    const tok *last = &r->toks.at[m->end - 1];
    if (class_at(r, m->end) == T_OTHER && r->toks.at[m->end].capital && last->class == T_WEEKDAYS) return false;
    snprintf(to->text, sizeof to->text, "XXXX-WXX-%d%s%s", w->value + 1, p ? "T" : "", p ? parts[p->value] : "");
    to->class = TIME_SET;
    return true;
}

/* "25 December each year", "from 1 October to 31 March in any year". */
bool times_set_day_month(const reader *r, const match *m, moment *to) {
    const tok *a = cap(r, m, "M", 0), *b = cap(r, m, "M", 1), *da = cap(r, m, "no", 0), *db = cap(r, m, "no", 1);
    if (unit_of(r, m) != GRAIN_YEAR) return false;
    if (da->value < 1 || da->value > days_in_month(2000, a->value)) return false;
    if (b && (!db || db->value < 1 || db->value > days_in_month(2000, b->value))) return false;
    char last[16] = "";
    if (b) snprintf(last, sizeof last, "/XXXX-%02d-%02d", b->value & 15, db->value & 31);
    snprintf(to->text, sizeof to->text, "XXXX-%02d-%02d%s", a->value & 15, da->value & 31, last);
    to->class = TIME_SET;
    return true;
}

bool times_set_word(const reader *r, const match *m, moment *to) {
    const tok *t = &r->toks.at[m->end - 1];
    static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
    if (t->class == T_MONTH) snprintf(to->text, sizeof to->text, "XXXX-%02d", t->value);
    else if (t->class == T_SEASON) snprintf(to->text, sizeof to->text, "XXXX-%s", seasons[t->value]);
    else snprintf(to->text, sizeof to->text, "XXXX-XX-XXT%s", parts[t->value]);
    to->class = TIME_SET;
    return true;
}

bool times_often(const reader *r, const match *m, moment *to) {
    const tok *t = &r->toks.at[m->first], *u = cap(r, m, "uQ", 0);
    if (!u && (t->capital && m->first > 0 && class_at(r, m->first - 1) != T_END)) return false; /* the Daily … */
    if (!u && m->end < r->toks.n && r->toks.at[m->end].capital) return false;
    if (!u && t->value == GRAIN_QUARTER && class_at(r, m->end) == T_OTHER && r->toks.at[m->end].at.start - t->at.end < 3)
        return false; /* quarterly results */
    grain g = !u ? (grain)t->value : unit_of(r, m);
    times_duration(to, g, 1, false, false);
    to->class = TIME_SET;
    return true;
}
