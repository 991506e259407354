/* Which rows are the article: each row gets a score from what can be counted in it, the run of rows with the greatest
 * sum is the article (Kadane's method, one pass), and inside it each row is taken or left.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

#define PROSE_WORDS 6 /* fewer words are a heading or a label, whatever ends them */

static bool is_prose(const row *r) {
    return r->words >= PROSE_WORDS && (r->ends || (r->words >= 15 && r->stops * 6 >= r->words));
}

static bool is_chrome(const row *r) {
    if (r->chrome & (CHROME_WHOLE | CHROME_TAIL | CHROME_LEAK)) return true;
    return (r->chrome & (CHROME_START | CHROME_INSIDE)) && r->words < 40 && !(r->ends && r->words > 15 && !(r->chrome & CHROME_INSIDE));
}

static int32_t score_of(const row *r) {
    if (r->role != ROW_OTHER) return -10;
    if (r->chrome & CHROME_TAIL) return -200;
    if (is_chrome(r)) return -40;
    if (r->chrome & CHROME_CAPTION) return -20;
    if (r->same > 1) return -60;
    if (is_prose(r)) return 50 + 3 * min_of(r->words, 80);
    return -40;
}

static void best_run(layout *l) {
    int64_t sum = 0, best = 0;
    ptrdiff_t start = 0;
    l->first = l->last = 0;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        if (sum <= 0) sum = 0, start = i;
        sum += l->rows.at[i].score;
        if (sum > best) {
            best = sum;
            l->first = start;
            l->last = i + 1;
        }
    }
}

static bool is_item(str s) {
    static const str marks[] = {S("- "), S("* "), S("\xE2\x80\xA2"), S("\xE2\x80\x93 "), S("\xC2\xB7 ")};
    for (ptrdiff_t i = 0; i < countof(marks); i++)
        if (str_starts(s, marks[i])) return true;
    return s.n > 3 && is_digit(s.p[0]) && (s.p[1] == '.' || s.p[1] == ')') && is_space(s.p[2]);
}

static row_role role_of(const layout *l, ptrdiff_t i) {
    const row *r = &l->rows.at[i];
    if (r->role != ROW_OTHER) return r->role;
    if (is_chrome(r)) return ROW_OTHER;
    if (r->chrome & CHROME_CAPTION) return r->words >= PROSE_WORDS ? ROW_CAPTION : ROW_OTHER;
    if (r->same > 1) return ROW_OTHER;
    if (is_item(span_of(l->text, r->at)) && i > l->first) return ROW_ITEM;
    if (is_prose(r)) return ROW_TEXT;
    bool heads = i > l->first && i + 1 < l->last && is_prose(&l->rows.at[i + 1]) && r->words >= 2 && r->words <= 20;
    return heads ? ROW_SUBHEAD : r->ends && r->words >= 2 ? ROW_TEXT : ROW_OTHER;
}

void body_find(arena *scratch, layout *l) {
    (void)scratch;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) l->rows.at[i].score = score_of(&l->rows.at[i]);
    best_run(l);
    for (ptrdiff_t i = l->first; i < l->last; i++) l->rows.at[i].role = (uint8_t)role_of(l, i);
}
