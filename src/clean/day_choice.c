/* Which of the days that a page tells is the day of publication. In: everything that tells a day (field_day.c). Out: the
 * likely days, and the one that a set of trees favours most, by who tells each, how near to the article's head it stands,
 * and how it lies to the others. A day that is told only as one of change is none where another is told as that of
 * publication. Tables: day_choice.inc, made by tools/clean-train-days.c (card in docs/models.md). No number is one of a
 * language: what words call a day is known from days_words.c. Cost: a few numbers for each day, DAYS_LIKELY days.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

static const day_tree trees[] = {
#include "clean/day_choice.inc"
};

enum {
    DAYS_LIKELY = 100,  /* of a page; lists of stories tell hundreds */
    PLAIN_DOUBT = 20,   /* merit that a day loses which is called one of change */
    LIST_DAYS = 3,      /* days of one merit are a list, */
    LIST_DOUBT = 25,    /* and lose so much */
    CLOSE = 5,          /* merits so near to each other are alike */
    FAR_AWAY = 1000000, /* bytes */
    APART_MOST = 400,   /* days: more of them say no more */
    UNKNOWN_DAY = 999,
    COUNT_MOST = 9,
    NOT_TOLD = 10,      /* where a trust would stand */
};
_Static_assert((int)DAY_CHANGED < (int)NOT_TOLD, "trusts are told apart from none");

static likely_day *likely_of(day_search *x, int32_t day) {
    for (ptrdiff_t i = 0; i < x->likely.n; i++)
        if (x->likely.at[i].day == day) return &x->likely.at[i];
    if (x->likely.n == DAYS_LIKELY) return NULL;
    likely_day *to = push(x->f->scratch, &x->likely);
    *to = (likely_day){.day = day, .merit = DAY_UNSEEN, .plain = DAY_UNSEEN, .distance = FAR_AWAY, .first = FAR_AWAY};
    return to;
}

static void add_told(likely_day *to, const found_day *d) {
    uint8_t trust = d->told->trust;
    if (!to->told || trust < to->told->told->trust) to->told = d;
    to->trusts |= (uint16_t)(1 << trust);
    to->published |= trust < DAY_OTHER;
    if (trust == DAY_CHANGED) return;
    to->inside = true;
    to->other = true;
}

static void add_seen(const day_search *x, likely_day *to, const found_day *d) {
    const fields *f = x->f;
    int16_t merit = (int16_t)(d->merit - (d->updated ? PLAIN_DOUBT : 0));
    int32_t begins = span_empty(f->body) ? f->title.end : f->lead;
    if (!to->seen || merit > to->merit) to->seen = d;
    to->merit = max_of(to->merit, merit);
    if (!span_empty(d->at)) {
        to->first = min_of(to->first, d->at.start);
        to->distance = min_of(to->distance, d->at.start > begins ? d->at.start - begins : begins - d->at.start);
    }
    to->inside |= !d->apart || d->merit >= DAY_SHOWN;
    if (d->updated) return;
    to->plain = max_of(to->plain, d->merit);
    to->published |= d->merit >= DAY_SHOWN;
    to->other = true;
}

static bool by_other(const likely_day *d) { return d->other; }
static bool by_inside(const likely_day *d) { return d->inside; }
static bool by_both(const likely_day *d) { return d->address && d->plain >= DAY_SHOWN; }

/* Leaves those of one kind. */
static void keep(day_search *x, bool (*is)(const likely_day *)) {
    ptrdiff_t kept = 0;
    for (ptrdiff_t i = 0; i < x->likely.n; i++)
        if (is(&x->likely.at[i])) x->likely.at[kept++] = x->likely.at[i];
    x->likely.n = kept;
}

/* A day that the page shows near its article and that is the one of its address is the page's (180 times of 185 where the head
 * tells none). Days of change are none where one of publication is told, days that stand apart are none where another does not, or where they
 * are a list. */
static void drop_others(day_search *x) {
    bool published = false, inside = false, both = false;
    for (ptrdiff_t i = 0; i < x->likely.n; i++) {
        published |= x->likely.at[i].published;
        inside |= x->likely.at[i].inside;
        both |= by_both(&x->likely.at[i]);
    }
    if (both && !x->head) keep(x, by_both);
    if (published) keep(x, by_other);
    if (inside || x->likely.n >= LIST_DAYS) keep(x, by_inside);
}

/* Several days that are shown equally well are a list of other articles. */
static void doubt_lists(day_search *x) {
    for (ptrdiff_t i = 0; i < x->likely.n; i++) {
        int same = 0;
        for (ptrdiff_t k = 0; k < x->likely.n; k++) same += x->likely.at[k].merit == x->likely.at[i].merit;
        x->likely.at[i].listed = same >= LIST_DAYS && x->likely.at[i].seen;
    }
    for (ptrdiff_t i = 0; i < x->likely.n; i++) {
        likely_day *d = &x->likely.at[i];
        if (!d->listed) continue;
        d->merit = (int16_t)(d->merit - LIST_DOUBT);
        if (d->plain > DAY_UNSEEN) d->plain = (int16_t)(d->plain - LIST_DOUBT);
    }
}

void days_weigh(day_search *x) {
    x->likely.n = 0;
    for (ptrdiff_t i = 0; i < x->all.n; i++) {
        const found_day *d = &x->all.at[i];
        likely_day *to = likely_of(x, d->day);
        if (!to) continue;
        switch (d->by) {
        case DAY_BY_HEAD: add_told(to, d); break;
        case DAY_BY_ADDRESS: to->address = to->published = to->other = to->inside = true; break;
        case DAY_BY_LAST: to->last = to->other = to->inside = true; break;
        default: add_seen(x, to, d);
        }
    }
    drop_others(x);
    doubt_lists(x);
}

static int16_t apart(int32_t day, int32_t from) {
    if (from == DAY_NONE) return UNKNOWN_DAY;
    return (int16_t)max_of(-APART_MOST, min_of(day - from, APART_MOST));
}

static bool is_strong(const likely_day *d) { return d->trusts & ((1 << DAY_OTHER) - 1) || d->plain >= DAY_SHOWN; }

/* What one day is beside the others. */
typedef struct {
    int merit, plain;         /* the best of the others */
    int merit_top, plain_top; /* of all */
    int same, closer, sooner; /* alike in merit; and of these nearer to the text; and standing before */
    int older, newer, strong_older, strong_newer;
} beside;

static beside beside_of(const day_search *x, const likely_day *d) {
    beside b = {.merit = DAY_UNSEEN, .plain = DAY_UNSEEN, .merit_top = d->merit, .plain_top = d->plain, .same = 1};
    for (ptrdiff_t i = 0; i < x->likely.n; i++) {
        const likely_day *o = &x->likely.at[i];
        if (o == d) continue;
        b.merit = max_of(b.merit, (int)o->merit), b.plain = max_of(b.plain, (int)o->plain);
        b.same += o->merit == d->merit;
        b.closer += o->merit >= d->merit - CLOSE && o->distance < d->distance;
        b.sooner += o->merit >= d->merit - CLOSE && o->first < d->first;
        b.older += o->day < d->day, b.newer += o->day > d->day;
        b.strong_older += o->day < d->day && is_strong(o), b.strong_newer += o->day > d->day && is_strong(o);
    }
    b.merit_top = max_of(b.merit_top, b.merit), b.plain_top = max_of(b.plain_top, b.plain);
    return b;
}

static int16_t few(int n) { return (int16_t)min_of(n, (int)COUNT_MOST); }

/* How well the page shows the day that its head tells: 0 to 2; 3: the head tells none. */
static int16_t head_shown(const day_search *x) {
    if (!x->head) return 3;
    for (ptrdiff_t i = 0; i < x->likely.n; i++)
        if (x->likely.at[i].day == x->head_day) return x->likely.at[i].plain >= DAY_SHOWN ? 2 : x->likely.at[i].plain >= 5;
    return 0;
}

void day_features(const day_search *x, ptrdiff_t i, int16_t f[DAY_FEATURES]) {
    const likely_day *d = &x->likely.at[i];
    beside b = beside_of(x, d);
    int16_t trust = d->told ? d->told->told->trust : NOT_TOLD, second = NOT_TOLD;
    for (int16_t t = NOT_TOLD - 1; t > trust; t--)
        if (d->trusts >> t & 1) second = t;
    bool greenwich = x->head_at.zoned && !x->head_at.zone;
    int n = 0;
    f[n++] = trust;
    f[n++] = second;
    f[n++] = d->trusts >> DAY_CHANGED & 1;
    f[n++] = x->head && d->day == x->head_day;
    f[n++] = x->head ? x->head->trust : NOT_TOLD;
    f[n++] = apart(d->day, x->head_day);
    f[n++] = x->head && x->head_at.minute >= 0 ? 1 + greenwich : 0; /* a time of Greenwich may be of the day beside */
    f[n++] = head_shown(x);
    f[n++] = apart(d->day, x->changed);
    f[n++] = d->address;
    f[n++] = apart(d->day, x->address);
    f[n++] = d->last;
    f[n++] = d->merit;
    f[n++] = (int16_t)(d->merit - b.merit);
    f[n++] = d->plain;
    f[n++] = (int16_t)(d->plain - b.plain);
    f[n++] = (int16_t)b.merit_top;
    f[n++] = (int16_t)b.plain_top;
    f[n++] = d->merit > DAY_UNSEEN ? few(b.same) : 0;
    f[n++] = few(b.closer);
    f[n++] = few(b.sooner);
    f[n++] = few(b.older);
    f[n++] = few(b.newer);
    f[n++] = few(b.strong_older);
    f[n++] = few(b.strong_newer);
    check(n == DAY_FEATURES);
}

static int32_t margin_of(const int16_t f[DAY_FEATURES]) {
    int32_t sum = 0;
    for (ptrdiff_t t = 0; t < countof(trees); t++) {
        const day_tree *tree = &trees[t];
        int at = 0;
        for (int k = 0; k < DAY_DEPTH; k++) at |= (f[tree->feature[k]] > tree->value[k]) << k;
        sum += tree->leaf[at];
    }
    return sum;
}

const likely_day *day_choose(const day_search *x) {
    const likely_day *best = NULL;
    int32_t margin = 0;
    for (ptrdiff_t i = 0; i < x->likely.n; i++) {
        int16_t f[DAY_FEATURES];
        if (x->likely.n > 1) day_features(x, i, f);
        int32_t m = x->likely.n > 1 ? margin_of(f) : 0;
        if (best && m <= margin) continue;
        best = &x->likely.at[i];
        margin = m;
    }
    return best;
}
