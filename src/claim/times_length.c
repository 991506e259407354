/* How long and how often: durations, sets; and the words that only point ("now", "recently").
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

#include <stdio.h>

amount times_amount(const reader *r, const match *m) {
    const tok *n = times_tok(r, m, "n", 0), *v = times_tok(r, m, "v", 0);
    amount x = {.n = n ? n->value : 1, .g = times_unit(r, m), .half = n && n->half};
    const tok *u = times_tok(r, m, "uUQ", 0);
    x.vague = v || (!n && u->class == T_UNITS);
    return x;
}

/* ------------------------------------------------------------------ durations */
/* "for weeks": a plural by itself is a length of time after few words only. */
static bool stands_alone(const reader *r, const match *m) {
    char before = times_class(r, m->first - 1);
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
    return w->tag == TAG_NNS || w->tag == TAG_NN || w->tag == TAG_CD;
}

bool times_age(const reader *r, const match *m, moment *to) {
    if (!times_tok(r, m, "V", 0)->value) return false; /* "long" */
    to->class = TIME_DURATION;
    to->skip = true;
    return true;
}

bool times_span(const reader *r, const match *m, moment *to) {
    amount x = times_amount(r, m);
    const tok *n = times_tok(r, m, "n", 0), *u = times_tok(r, m, "uUQ", 0), *old = times_tok(r, m, "V", 0);
    const tok *first = &r->toks.at[m->first];
    if (times_is_name(r, m) || (n && n->value > 1000000)) return false;
    if (old && (first->class == T_UNIT || first->class == T_UNITS) && u->class == T_UNIT && u == first &&
        u->value != GRAIN_DAY && u->value != GRAIN_WEEK && u->value != GRAIN_MONTH && u->value != GRAIN_YEAR &&
        u->value != GRAIN_HOUR && u->value != GRAIN_DECADE && u->value != GRAIN_CENTURY)
        return false;
    if (first->class == T_A && times_class(r, m->end) == '-') return false; /* "a year-earlier loss" */
    if (u == first && first->class == T_UNITS && !old && !stands_alone(r, m)) return false;
    if (first->class == T_A && is_rate(r, m)) return false;
    if (n && u->value == GRAIN_QUARTER && u->class == T_UNITS && n->value == 3) return false;
    if (first->class == T_A && u->value == GRAIN_WEEKEND && u->class == T_UNIT) return false;
    if (u->class == T_QUARTER && first->class == T_A) return false; /* "a quarter": most often a fourth part */
    if (n && u->class == T_QUARTER && n->digits == false && times_class(r, m->end) == T_OF) return false; /* one quarter of */
    if (u->class == T_QUARTER && times_tok(r, m, "-", 0) == NULL && n) return false;
    if (n && first == n && n->glued && times_class(r, m->first - 1) == '$') return false;
    times_duration(to, x.g, x.n, x.half, x.vague);
    return true;
}

bool times_span_half(const reader *r, const match *m, moment *to) {
    amount x = times_amount(r, m);
    if (x.g == GRAIN_QUARTER) return false;
    int32_t n = times_class(r, m->first) == T_HALF || times_class(r, m->first + 1) == T_HALF ? 0 : x.n;
    times_duration(to, x.g, n, true, false);
    return true;
}

/* Ranges and open ends count by their first number: "two to three weeks" P2W, "a year or two" P1Y. */
bool times_span_more(const reader *r, const match *m, moment *to) {
    amount x = times_amount(r, m);
    const tok *and = times_tok(r, m, "&", 0);
    if (times_is_name(r, m) || (and && and->value)) return false; /* "two weeks and three days" */
    times_duration(to, x.g, x.n, x.half, x.vague);
    return true;
}

/* "three nights" are counted as days. */
bool times_nights(const reader *r, const match *m, moment *to) {
    const tok *n = times_tok(r, m, "n", 0);
    if (r->toks.at[m->end - 1].value != 3 || n->value > 1000) return false;
    times_duration(to, GRAIN_DAY, n->value, false, false);
    return true;
}

/* ------------------------------------------------------------------ words */
bool times_word(const reader *r, const match *m, moment *to) {
    const tok *t = &r->toks.at[m->first];
    char before = times_class(r, m->first - 1), after = times_class(r, m->end);
    switch (m->arg) {
    case 0:
        t = times_tok(r, m, "R", 0);
        if (t->value > 0 && m->first > 0 && str_eq_ci(doc_str(r->d, r->toks.at[m->first - 1].at), S("too"))) return false;
        if (t->value > 0 && (after == T_LATER || (after == T_MORE && r->toks.at[m->end].value == 3))) return false;
        return t->value < 0 ? times_past(to) : t->value > 0 ? times_future(to) : times_present(to);
    case 1: {
        const tok *j = times_tok(r, m, "r", 0);
        if (j->capital && j != t) return false;
        if (j->value < 0) return times_class(r, m->first) != T_THE && times_past(to);
        bool in = before == T_IN || times_class(r, m->first) == T_NEAR || times_class(r, m->first) == T_THE;
        return in && after != T_OTHER && times_future(to); /* "future plans": an adjective, no time */
    }
    case 2: /* "at the time", "at the moment" */
        if (before != T_ON || r->toks.at[m->first - 1].value != 1 || after == T_OF || after == T_OTHER) return false;
        return r->toks.at[m->end - 1].value ? times_present(to) : times_past(to);
    case 3: {
        const tok *j = times_tok(r, m, "rlx", 0);
        bool ahead = j->class == T_NEXT;
        if (!ahead && times_unit(r, m) == GRAIN_YEAR) return times_past(to); /* in recent years */
        if (j->class == T_REF_ADJECTIVE || j->value == 2 || (ahead && j->value == 3)) {
            /* recent weeks, coming weeks: some weeks */
            times_duration(to, times_unit(r, m), 1, false, true);
            return !j->capital || j == t;
        }
        return (j->class == T_NEXT || (j->class == T_REF_ADJECTIVE && j->value > 0)) ? times_future(to) : times_past(to);
    }
    case 5: return times_present(to); /* these days */
    default: return (after == T_END || after == ',' || after == '.') && r->toks.at[m->end - 1].value == 2 && times_past(to);
    }
}

/* ------------------------------------------------------------------ sets */
bool times_set_unit(const reader *r, const match *m, moment *to) {
    amount x = times_amount(r, m);
    const tok *e = times_tok(r, m, "e", 0);
    if (times_is_name(r, m) || e->value) return false; /* "any year": none in particular */
    times_duration(to, x.g, m->arg ? 2 : x.n, x.half, false);
    to->class = TIME_SET;
    return true;
}

bool times_set_weekday(const reader *r, const match *m, moment *to) {
    const tok *w = times_tok(r, m, "Ww", 0), *p = times_tok(r, m, "pj", 0);
    const tok *last = &r->toks.at[m->end - 1];
    if (times_class(r, m->end) == T_OTHER && r->toks.at[m->end].capital && last->class == T_WEEKDAYS) return false;
    snprintf(to->text, sizeof to->text, "XXXX-WXX-%d%s%s", w->value + 1, p ? "T" : "", p ? times_part_names[p->value] : "");
    to->class = TIME_SET;
    return true;
}

/* "25 December each year", "from 1 October to 31 March in any year". */
bool times_set_day_month(const reader *r, const match *m, moment *to) {
    const tok *a = times_tok(r, m, "M", 0), *b = times_tok(r, m, "M", 1);
    const tok *da = times_tok(r, m, "no", 0), *db = times_tok(r, m, "no", 1);
    if (times_unit(r, m) != GRAIN_YEAR) return false;
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
    if (t->class == T_MONTH) snprintf(to->text, sizeof to->text, "XXXX-%02d", t->value);
    else if (t->class == T_SEASON) snprintf(to->text, sizeof to->text, "XXXX-%s", times_season_names[t->value]);
    else snprintf(to->text, sizeof to->text, "XXXX-XX-XXT%s", times_part_names[t->value]);
    to->class = TIME_SET;
    return true;
}

bool times_often(const reader *r, const match *m, moment *to) {
    const tok *t = &r->toks.at[m->first], *u = times_tok(r, m, "uQ", 0);
    if (!u && (t->capital && m->first > 0 && times_class(r, m->first - 1) != T_END)) return false; /* the Daily … */
    if (!u && m->end < r->toks.n && r->toks.at[m->end].capital) return false;
    if (!u && t->value == GRAIN_QUARTER && times_class(r, m->end) == T_OTHER && r->toks.at[m->end].at.start - t->at.end < 3)
        return false; /* quarterly results */
    grain g = !u ? (grain)t->value : times_unit(r, m);
    times_duration(to, g, 1, false, false);
    to->class = TIME_SET;
    return true;
}
