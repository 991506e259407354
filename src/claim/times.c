/* A page's sentences in, its time expressions out, resolved against the page's day. Tokens are classified once, rules
 * are tried at each token, the longest that stands is widened by its modifiers ("early", "more than", "the end of") and
 * by a weekday or clock beside it. What was named last is kept: "a year earlier", "that day", "the quarter" go by it.
 * Linear. SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

/* ------------------------------------------------------------------ before resolving: what the page itself tells */
/* Numeric dates that can be read only one way decide for those that can be read both; and where the page's day is
 * unknown, the latest date or month given in full tells which year it is. */
static void read_evidence(reader *r) {
    for (int32_t i = 0; i < r->toks.n; i++) {
        const tok *t = &r->toks.at[i];
        if (t->class == T_NUMERIC && !t->high) {
            int a = t->value / 100 % 100, b = t->value % 100;
            r->day_first += a > 12 && b <= 12 ? 1 : b > 12 && a <= 12 ? -1 : 0;
        }
        if (r->day != DAY_NONE || (t->class != T_MONTH && t->class != T_NUMBER && t->class != T_ORDINAL &&
                                   !(t->class == T_NUMERIC && t->high)))
            continue;
        moment x;
        match m = times_match(r, i, &x);
        bool full = m.end && x.class == TIME_DATE && (x.grain == GRAIN_DAY || x.grain == GRAIN_MONTH) &&
                    x.day > day_of(1900, 1, 1) && x.day < day_of(2100, 1, 1);
        if (!full || (r->hint != DAY_NONE && x.day <= r->hint)) continue;
        r->hint = x.day;
        r->hint_is_day = x.grain == GRAIN_DAY;
    }
}

/* ------------------------------------------------------------------ widening */
/* "Tuesday" + "morning", "Friday" + "at 8 p.m."; a day only. */
static void widen_right(const reader *r, match *m, moment *x) {
    bool unknown_day = x->grain == GRAIN_NONE && !x->text[0];
    bool is_day = x->class == TIME_DATE && !x->has_last && (x->grain == GRAIN_DAY || unknown_day);
    int32_t k = m->end;
    if (!is_day) return;
    const tok *day = &r->toks.at[m->end - 1];
    bool named = day->class == T_WEEKDAY || day->class == T_DAY || times_cap(r, m, "MWDI", 0) >= 0;
    if (!named) return;
    if (times_class(r, k) == ',' && times_class(r, k + 1) == T_PART) k++;
    if (times_class(r, k) == T_PART) {
        times_set_part(x, times_at(r, k));
        m->end = ++k;
        if (times_class(r, k) == T_ON && times_at(r, k) == 1 && times_class(r, k + 1) == T_CLOCK) {
            times_set_clock(x, times_at(r, k + 1));
            m->end = k + 2;
        }
        return;
    }
    k = m->end;
    if (times_class(r, k) == ',') k++;
    if (times_class(r, k) == T_ON && times_at(r, k) == 1) k++;
    if (times_class(r, k) != T_CLOCK) return;
    times_set_clock(x, times_at(r, k));
    m->end = k + 1;
}

/* "or so", "or more" after an amount; "or later" after a year. */
static void widen_or(const reader *r, match *m, const moment *x) {
    if (times_class(r, m->end) != T_OR || times_at(r, m->end)) return;
    char c = times_class(r, m->end + 1);
    bool counts = x->class == TIME_DURATION || times_cap(r, m, "lx", 0) >= 0;
    bool more = c == T_SO || (c == T_MORE && times_at(r, m->end + 1) == 0);
    if (counts ? more : x->grain == GRAIN_YEAR && c == T_LATER) m->end += 2;
}

/* "5 p.m." + "Friday": a clock or part of the day that stands before its day. */
static void clock_then_day(const reader *r, match *m, moment *x) {
    char c = times_class(r, m->end - 1);
    if (c == T_PART ? times_class(r, m->first) != T_SHADE : m->end != m->first + 1 || c != T_CLOCK) return;
    int32_t k = m->end;
    if (times_class(r, k) == ',') k++;
    if (times_class(r, k) == T_ON && times_at(r, k) == 0) k++;
    if (c == T_PART && k != m->end) return;
    char next = times_class(r, k);
    if (!strchr("WDMBlcnot", next) || next == T_END) return;
    moment day = {0};
    match n = times_match(r, k, &day);
    bool of_day = (day.grain == GRAIN_DAY || day.grain == GRAIN_NONE) && (day.class == TIME_DATE || day.class == TIME_TIME);
    if (!n.end || !of_day || day.text[0] || day.has_last) return;
    int32_t value = times_at(r, m->end - 1);
    *x = day;
    if (c == T_PART) times_set_part(x, value);
    else times_set_clock(x, value);
    m->end = n.end;
}

/* "about", "at least", "up to", "no more than" before an amount. */
static void widen_amount(const reader *r, match *m, int32_t floor) {
    int32_t k = m->first - 1;
    if (k < floor) return;
    char c = times_class(r, k), before = k > floor ? times_class(r, k - 1) : (char)T_END;
    bool stretch = strchr("tlx", times_class(r, m->first)); /* "over the past year": no bound */
    bool than = c == T_OTHER && str_eq_ci(doc_str(r->d, r->toks.at[k].at), S("than"));
    if (c == T_ABOUT && times_at(r, k) != 1 && !stretch) m->first = k;
    else if (c == T_MORE && times_at(r, k) == 1 && before == T_ON) m->first = k - 1;             /* at least */
    else if (c == T_TO && before == T_MORE && times_at(r, k - 1) == 2 && !stretch) m->first = k - 1; /* up to */
    else if (than && before == T_MORE && times_at(r, k - 1) == 0) {
        bool no = k - 2 >= floor && str_eq_ci(doc_str(r->d, r->toks.at[k - 2].at), S("no"));
        m->first = no ? k - 2 : k - 1;
    }
}

/* "early", "the end of", "mid-", "earlier" before a date; "about" before a clock. */
static void widen_left(const reader *r, match *m, const moment *x, int32_t floor) {
    int32_t j = m->first - 1;
    if (x->class == TIME_DURATION || times_cap(r, m, "g", 0) >= 0) widen_amount(r, m, floor);
    if (x->class == TIME_DURATION || x->class == TIME_SET || times_cap(r, m, "g", 0) >= 0 || j < floor) return;
    if (times_class(r, j) == T_ABOUT && times_at(r, j) == 0 && x->class == TIME_TIME) {
        m->first = j;
        return;
    }
    if (times_class(r, j) == T_THE && times_class(r, j - 1) == T_OF) j--;
    bool of = times_class(r, j) == T_OF;
    if (of) j--;
    if (times_class(r, j) == '-') j--;
    char c = times_class(r, j);
    if (j < floor || (c != T_SHADE && c != T_EARLIER && c != T_LATER)) return;
    if ((c == T_EARLIER || c == T_LATER) && (of || times_at(r, j))) return;
    bool late = str_eq_ci(doc_str(r->d, r->toks.at[j].at), S("late"));
    if (c == T_SHADE && !of && times_at(r, j) == 1 && !late) return; /* "end March" is no news English */
    m->first = j - 1 >= floor && times_class(r, j - 1) == T_THE ? j - 1 : j;
}

/* "since March": from then on. "from 2027": where that is still to come. */
static void open_end(const reader *r, const match *m, moment *x) {
    char before = times_class(r, m->first - 1);
    if (x->class == TIME_DURATION || x->class == TIME_SET || x->grain < GRAIN_DAY || x->has_last) return;
    if (before == T_SINCE) x->open = r->day == DAY_NONE || x->day <= r->day;
    char counted = times_class(r, m->first - 2); /* "two days from Tuesday" */
    if (before != T_FROM || counted == T_UNIT || counted == T_UNITS || times_class(r, m->end) == T_TO) return;
    if (r->day != DAY_NONE && x->day > r->day) x->open = true;
}

/* ------------------------------------------------------------------ */
static void remember(reader *r, const moment *x) {
    if (x->compared || x->grain < GRAIN_DAY || (x->class != TIME_DATE && x->class != TIME_TIME)) return;
    r->ref = *x;
    r->ref.class = TIME_DATE;
    r->ref.clock[0] = 0;
    r->ref_sentence = r->sentence;
    if (x->grain == GRAIN_DAY) r->ref_day = r->ref, r->ref_day_sentence = r->sentence;
    bool over = r->day == DAY_NONE || times_last_day(x) <= r->day; /* figures are of quarters that are over */
    if (x->grain == GRAIN_QUARTER && over && (r->ref_quarter.grain == GRAIN_NONE || x->day >= r->ref_quarter.day))
        r->ref_quarter = r->ref, r->ref_quarter_sentence = r->sentence;
    if (x->grain == GRAIN_YEAR) r->ref_year = r->ref;
}

static void emit(const reader *r, const match *m, const moment *x, timexes *to) {
    timex *t = push(r->a, to);
    t->at = (span){r->toks.at[m->first].at.start, r->toks.at[m->end - 1].at.end};
    t->class = x->class;
    t->value = times_value(r->a, x);
    t->from = x->grain >= GRAIN_DAY && x->grain != GRAIN_SEASON ? x->day : DAY_NONE;
    t->to = !x->open ? times_last_day(x) : r->day != DAY_NONE && r->day > t->from ? r->day : DAY_OPEN;
    if (t->to == DAY_NONE) t->from = DAY_NONE;
}

void times_find(arena *a, arena *scratch, const doc *d, page_claims *to) {
    reader r = {.a = a, .d = d, .day = d->article->published.day, .hint = DAY_NONE};
    arena_at before = arena_mark(scratch);
    times_rules_index(&r);
    times_read(scratch, d, &r.toks);
    read_evidence(&r);
    int32_t floor = 0;
    for (int32_t i = 0; i < r.toks.n;) {
        if (r.toks.at[i].class == T_END) {
            r.sentence++;
            floor = ++i;
            continue;
        }
        moment x;
        match m = times_match(&r, i, &x);
        if (!m.end) {
            i++;
            continue;
        }
        if (x.skip) {
            i = floor = m.end;
            continue;
        }
        clock_then_day(&r, &m, &x);
        widen_right(&r, &m, &x);
        widen_or(&r, &m, &x);
        widen_left(&r, &m, &x, floor);
        open_end(&r, &m, &x);
        emit(&r, &m, &x, &to->times);
        remember(&r, &x);
        i = floor = m.end;
    }
    arena_rewind(scratch, before);
}
