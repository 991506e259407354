/* times: what times_*.c share. One pass: sentences to tokens, each of one class (a letter); rules are short patterns of
 * such letters; the longest that fits and whose meaning can stand wins; its action works out a moment.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_TIMES_PARTS_H
#define STEMMA_TIMES_PARTS_H

#include "claim/claim.h"

/* Tuned, on two thirds of TimeBank and AQUAINT (TempEval-3, cleaned). */
#define TIMES_VERB_REACH 24   /* words looked at before a bare weekday or month for the verb that gives its direction */
#define TIMES_VERB_AHEAD 10   /* the same, after it */
#define TIMES_REF_SENTENCES 3 /* how far back a quarter or day named before still is what "the quarter" goes by */
#define TIMES_AHEAD 190       /* days ahead that a day without a year is likely to lie */
#define TIMES_AGAINST 5       /* how many times as far a day counts that lies against its verb's direction */
#define TIMES_YEAR_MIN 1000   /* four digits below are no year by themselves */
#define TIMES_YEAR_MAX 2199

/* Token classes. Capital U: the plural of u. Punctuation marks are their own class. */
enum {
    T_OTHER = '0', T_END = '\n',
    T_MONTH = 'M', T_WEEKDAY = 'W', T_WEEKDAYS = 'w', T_WEEKDAY_SHORT = 'B', T_NUMBER = 'n', T_VAGUE = 'v',
    T_YEAR = 'y', T_ORDINAL = 'o', T_UNIT = 'u', T_UNITS = 'U', T_QUARTER = 'Q', T_PART = 'p', T_PARTS = 'j',
    T_SEASON = 's', T_HOLIDAY = 'H', T_DAY = 'D', T_REF = 'R', T_REF_ADJECTIVE = 'r', T_LAST = 'l', T_NEXT = 'x',
    T_THIS = 'c', T_FISCAL = 'q', T_THE = 't', T_A = 'a', T_EACH = 'e', T_THAT = 'h', T_SAME = 'S', T_AGO = 'g',
    T_EARLIER = 'E', T_LATER = 'L', T_SHADE = 'm', T_OF = 'f', T_IN = 'i', T_OR = '&', T_TO = 'T', T_AMPM = 'A',
    T_ZONE = 'z', T_CLOCK = 'C', T_NUMERIC = 'I', T_DECADE = 'd', T_OFTEN = 'F', T_TIMES = 'O',
    T_POSSESSIVE = 'P', T_HALF = 'b', T_SINCE = 'Z', T_PERIOD = 'G', T_ABOUT = '~', T_MORE = '+',
    T_ON = 'N', T_FROM = '>', T_BY = '^', T_SO = '!', T_LONG = 'V', T_TIME = '#', T_NTH_QUARTER = 'Y', T_LATEST = '*',
    T_NEAR = 'J', T_FULL = 'X', T_ENDED = '8', T_THESE = '7', T_OTHER_ONE = '9', T_SORT = '5'
};

typedef enum {
    GRAIN_NONE, GRAIN_SECOND, GRAIN_MINUTE, GRAIN_HOUR, GRAIN_DAY, GRAIN_WEEKEND, GRAIN_WEEK, GRAIN_FORTNIGHT,
    GRAIN_MONTH, GRAIN_QUARTER, GRAIN_SEASON, GRAIN_HALF, GRAIN_YEAR, GRAIN_DECADE, GRAIN_CENTURY, GRAIN_MILLENNIUM
} grain;

typedef struct {
    span at;
    int32_t owner;           /* the doc's word that it is (part of), -1 */
    int32_t value;           /* month, weekday, unit, number, year, minutes of the day, index of a table … */
    int32_t high;            /* of a range of numbers; day of a numeric date */
    char class;
    bool capital, digits;
    bool half;               /* a number and a half */
    bool glued;              /* no space before it */
} tok;
typedef vec(tok) toks;

/* What a rule works out. A stretch of the calendar is its first day and its grain. */
typedef struct {
    time_class class;
    grain grain;             /* GRAIN_NONE: no stretch of the calendar, `text` says what */
    int32_t day;             /* first day of it */
    int32_t season;          /* 0-3, where grain is GRAIN_SEASON */
    char clock[8];           /* "MO", "17:00": appended after T */
    char text[24];           /* the value where there is no stretch; empty: cannot be resolved */
    bool open;               /* from that day on */
    int32_t last;            /* last day where the stretch ends with another, DAY_NONE; only with has_last */
    bool has_last;
    grain last_grain;
    bool skip;               /* looks like a time and is none: an age */
    bool compared;           /* only what another is compared with: no reference for what follows */
} moment;

typedef struct {
    arena *a;
    const doc *d;
    toks toks;
    int32_t day;             /* the page's day, DAY_NONE */
    int32_t hint;            /* the latest day or month that the text dates in full, where `day` is unknown; DAY_NONE */
    bool hint_is_day;
    int day_first;           /* numeric dates: > 0 day/month, < 0 month/day, 0 unknown */
    moment ref, ref_day, ref_quarter, ref_year; /* the last named; grain GRAIN_NONE: none */
    int32_t ref_sentence, ref_quarter_sentence, ref_day_sentence;
    int32_t sentence;        /* of the match at hand */
    uint64_t starts[128][4]; /* by class of a token: the rules that can begin with it, a bit each */
} reader;

typedef struct {
    int32_t first, end;      /* tokens [first, end) */
    int32_t arg;             /* the rule's own */
} match;
typedef bool action(const reader *r, const match *m, moment *to);

typedef struct {
    const char *pattern;     /* classes; [ab] one of them; ? after either: may lack */
    action *act;
    int32_t arg;
} rule;
extern const rule times_rules[];
extern const ptrdiff_t times_rules_n;

/* times_table.c */
typedef struct {
    str form;
    char class;
    int16_t value;
} time_word;
extern const time_word times_words[];
extern const ptrdiff_t times_words_n;
typedef struct {
    const char *name;        /* words in lower case; possessive marks left out */
    int8_t month, day;       /* fixed; or day: the nth (5: last) weekday; or month 0: day days after Easter Sunday */
    int8_t weekday;          /* -1: fixed */
    int8_t more;             /* days to add after that */
} holiday;
extern const holiday times_holidays[];
extern const ptrdiff_t times_holidays_n;
int32_t times_holiday_day(const holiday *h, int year); /* DAY_NONE outside 1583 … 9999 */

/* times_tokens.c */
void times_read(arena *scratch, const doc *d, toks *to);
/* times_compound.c: the token that begins at i, with those that it takes in, in `to`; where it ends. */
int32_t times_compound(const doc *d, const toks *v, int32_t i, tok *to);

/* times_rule.c */
void times_rules_index(reader *r); /* once, before the first match */
/* The longest match at token i whose action agrees; end 0: none. */
match times_match(const reader *r, int32_t i, moment *to);
int32_t times_cap(const reader *r, const match *m, const char *classes, int32_t k); /* k-th token of these, -1 */

static inline char times_class(const reader *r, int32_t i) { /* T_END beside either end */
    return i < 0 || i >= r->toks.n ? (char)T_END : r->toks.at[i].class;
}
static inline int32_t times_at(const reader *r, int32_t i) { /* a token's value, -1 beside either end */
    return i < 0 || i >= r->toks.n ? -1 : r->toks.at[i].value;
}
static inline const tok *times_tok(const reader *r, const match *m, const char *classes, int32_t k) {
    int32_t i = times_cap(r, m, classes, k);
    return i < 0 ? NULL : &r->toks.at[i];
}
/* The unit of a match, and whether it is part of a name ("24 Hours"): capital inside a sentence. */
static inline grain times_unit(const reader *r, const match *m) {
    const tok *t = times_tok(r, m, "uUQ", 0);
    return t->class == T_QUARTER ? GRAIN_QUARTER : (grain)t->value;
}
static inline bool times_is_name(const reader *r, const match *m) {
    const tok *t = times_tok(r, m, "uUQ", 0);
    return t->capital && t != &r->toks.at[m->first] && !r->toks.at[m->first].capital;
}

/* times_tense.c: -1 past, 1 future, 0 cannot tell */
int times_direction(const reader *r, const match *m); /* of its verb */
int times_way(const reader *r, const match *m);       /* of the preposition before it, else of its verb */

/* times_value.c */
bool times_set_day(moment *to, grain g, int32_t day); /* day is moved to the first day of its stretch */
bool times_shift(moment *to, grain g, int64_t by);
int32_t times_last_day(const moment *x);
str times_value(arena *a, const moment *x);
void times_set_clock(moment *to, int32_t minutes); /* of the day */
void times_set_part(moment *to, int32_t part);     /* of the day, as times_words numbers them */
extern const char *const times_part_names[], *const times_season_names[];
void times_duration(moment *to, grain g, int64_t n, bool half, bool vague);
moment times_base(const reader *r, bool by_text); /* the page's day; by_text: the last named time, else that; or none */

/* The actions. times_calendar.c: days and months by name and number. */
action times_month_day, times_month_year, times_month, times_month_range, times_day_range, times_numeric, times_weekday,
    times_weekday_week, times_holiday, times_month_of, times_nth_weekday, times_week_of;
/* times_period.c: quarters, seasons, years and longer; clocks. */
action times_year_range, times_year, times_sure_year, times_decade, times_century, times_quarter, times_quarter_alone,
    times_half, times_season, times_clock;
/* times_relative.c: by distance from the page's day or from what was named before. */
action times_deictic, times_this, times_part, times_ago, times_earlier, times_from_now, times_anaphor, times_year_ago,
    times_the_unit, times_year_end, times_next_day;
/* times_length.c: durations, words, sets. */
action times_span, times_span_half, times_span_more, times_nights, times_age, times_word, times_set_unit,
    times_set_weekday, times_set_word, times_set_day_month, times_often;
int times_year_now(const reader *r);                 /* which "this year" is; 0: unknown */
int times_year_by(const reader *r, const match *m);  /* of "last", "this", "next" or "that" year; 0: unknown */
bool times_plural_ahead(const reader *r, int32_t i); /* token i is a plural that is counted: "people" */

/* What a match counts: "two and a half years". */
typedef struct {
    int32_t n;
    grain g;
    bool half, vague;
} amount;
amount times_amount(const reader *r, const match *m);

/* Ends of actions: a value in words; the empty one: cannot be resolved. */
static inline bool times_text(moment *to, time_class class, const char *s) {
    size_t n = strlen(s);
    check(n < sizeof to->text);
    to->class = class;
    to->grain = GRAIN_NONE;
    memcpy(to->text, s, n + 1);
    return true;
}
static inline bool times_past(moment *to) { return times_text(to, TIME_DATE, "PAST_REF"); }
static inline bool times_present(moment *to) { return times_text(to, TIME_DATE, "PRESENT_REF"); }
static inline bool times_future(moment *to) { return times_text(to, TIME_DATE, "FUTURE_REF"); }
static inline bool times_unknown(moment *to) { return times_text(to, TIME_DATE, ""); }

#endif
