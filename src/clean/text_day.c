/* The day of a text page where no row says it and nothing else. In: the rows below the title. Out: the day in one of them that
 * says more ("By Jane Roe • May 2, 2030 • 4 min read"), last the day when the page was changed, as on pages with markup.
 * Cost: one look at a few rows.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define ROWS_BELOW 8 /* rows below the title in which its day stands */
#define ROWS_OVER 4  /* and above it */
#define DAY_WORDS 24 /* of a row that says who wrote and when; a sentence has no more than half of them */

static str word_before(str s, ptrdiff_t at) {
    while (at > 0 && (is_space(s.p[at - 1]) || s.p[at - 1] == ':')) at--;
    ptrdiff_t from = at;
    while (from > 0 && !is_space(s.p[from - 1])) from--;
    return str_cut(s, from, at);
}

/* "Updated on May 2, 2030": one of the two words before the day says so. */
static bool is_update(str s, ptrdiff_t at) {
    char form[NORMAL_MAX];
    for (int k = 0; k < 2; k++) {
        str w = word_before(s, at);
        if (!w.n) return false;
        if (says_updated((str){form, normal_form(w, form, NORMAL_MAX)})) return true;
        at = w.p - s.p;
    }
    return false;
}

static bool stands_near(const layout *l, ptrdiff_t title, int32_t at) {
    ptrdiff_t from = max_of(title - ROWS_OVER, (ptrdiff_t)0), until = min_of(title + ROWS_BELOW, l->rows.n - 1);
    return at >= l->rows.at[from].at.start && at <= l->rows.at[until].at.end;
}

static void take(article *to, int32_t day, span at) {
    to->published.day = day;
    to->published.at = at;
    to->published.from = "text";
}

void day_of_text(const layout *l, article *to) {
    ptrdiff_t title = title_row(l);
    bool known = to->published.day != DAY_NONE;
    if (title < 0 || (known && (span_empty(to->published.at) || stands_near(l, title, to->published.at.start)))) return;
    day_order order = day_order_of(str_of(l->language));
    int32_t day, changed = DAY_NONE;
    span changed_at = {0};
    for (ptrdiff_t i = title + 1; i < min_of(l->rows.n, title + ROWS_BELOW); i++) {
        const row *r = &l->rows.at[i];
        str s = span_of(l->text, r->at);
        if (r->chrome & CHROME_TAIL) break;
        if (r->digits < DAY_DIGITS || r->words > DAY_WORDS || (r->ends && r->words > DAY_WORDS / 2)) continue;
        ptrdiff_t length, at = find_day(s, 0, order, &day, &length);
        if (at < 0) continue;
        span where = {r->at.start + (int32_t)at, r->at.start + (int32_t)(at + length)};
        if (!is_update(s, at)) {
            take(to, day, where);
            return;
        }
        if (changed == DAY_NONE) changed = day, changed_at = where;
    }
    if (!known && changed != DAY_NONE) take(to, changed, changed_at);
}
