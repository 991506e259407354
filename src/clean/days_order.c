/* Days in numbers of which nobody knows whether the day or the month stands first: 3/4/2030. In: everything that tells a day.
 * Out: each such day as the rest of the page has it: one that something else says without doubt, one that is not behind the
 * day when the page was changed, one in the order of a 14/3 or a 3/14 that stands there too. Cost: one pass over all days
 * for each that is in doubt.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

/* The two numbers that a day such as 3/4/2030 begins with; false for one of another form. */
static bool stroke_day(str s, int *a, int *b) {
    ptrdiff_t i = 0, from;
    for (*a = 0; i < s.n && i < 3 && is_digit(s.p[i]); i++) *a = *a * 10 + s.p[i] - '0';
    if (i == 0 || i > 2 || i >= s.n || (s.p[i] != '/' && s.p[i] != '-')) return false;
    for (from = ++i, *b = 0; i < s.n && i < from + 3 && is_digit(s.p[i]); i++) *b = *b * 10 + s.p[i] - '0';
    return i > from && i <= from + 2;
}

static bool numbers_of(const day_search *x, const found_day *d, int *a, int *b) {
    str s = d->by == DAY_BY_HEAD ? d->told->text : span_of(x->f->l->text, d->at);
    return stroke_day(s, a, b);
}

static bool is_doubtful(const day_search *x, const found_day *d) {
    int a, b;
    return numbers_of(x, d, &a, &b) && a <= 12 && b <= 12 && a != b;
}

/* Another place says that day without doubt, and not as a day of change of which only the head knows. */
static bool is_sure(const day_search *x, int32_t day) {
    for (ptrdiff_t i = 0; i < x->all.n; i++) {
        const found_day *d = &x->all.at[i];
        if (d->day == day && !(d->by == DAY_BY_HEAD && d->updated) && !is_doubtful(x, d)) return true;
    }
    return false;
}

/* +1: the page's days that tell their order put the day first; -1: the month; 0: they do not tell, or both. */
static int order_seen(const day_search *x) {
    bool day_first = false, month_first = false;
    int a, b;
    for (ptrdiff_t i = 0; i < x->all.n; i++) {
        if (!numbers_of(x, &x->all.at[i], &a, &b)) continue;
        day_first |= a > 12;
        month_first |= b > 12;
    }
    return day_first - month_first;
}

void days_settle(day_search *x) {
    int order = 0, a, b;
    bool known = false;
    for (ptrdiff_t i = 0; i < x->all.n; i++) {
        found_day *d = &x->all.at[i];
        if (!is_doubtful(x, d)) continue;
        int y, m, day_of_month;
        day_split(d->day, &y, &m, &day_of_month);
        if (day_of_month > 12 || day_of_month == m || is_sure(x, d->day)) continue;
        if (!known) order = order_seen(x), known = true;
        int32_t other = day_of(y, day_of_month, m);
        numbers_of(x, d, &a, &b);
        /* No page is changed before it is published. */
        bool late = x->changed != DAY_NONE && (other == x->changed || (d->day > x->changed + 1 && other <= x->changed));
        if (is_sure(x, other) || late || (order && (day_of_month == a) != (order > 0))) d->day = other;
    }
}
