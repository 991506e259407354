/* Which days are likely, and which of them is taken. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "clean/fields.h"

#define MAY_2 22036 /* 2030-05-02 */

/* A page whose title ends at 20 and whose text begins at 100. */
static day_search *search_of(arena *a, const found_day *all, ptrdiff_t n) {
    fields *f = new (a, fields, 1);
    *f = (fields){.scratch = a, .title = {0, 20}, .body = {100, 900}, .lead = 100};
    day_search *x = new (a, day_search, 1);
    *x = (day_search){.f = f, .head_day = DAY_NONE, .changed = DAY_NONE, .address = DAY_NONE};
    for (ptrdiff_t i = 0; i < n; i++) {
        *push(a, &x->all) = all[i];
        if (all[i].by == DAY_BY_ADDRESS) x->address = all[i].day;
    }
    days_weigh(x);
    return x;
}

static int32_t chosen(arena *a, const found_day *all, ptrdiff_t n) {
    const likely_day *d = day_choose(search_of(a, all, n));
    return d ? d->day : DAY_NONE;
}

static found_day row_at(int32_t day, int16_t merit, int32_t at) {
    return (found_day){.day = day, .by = DAY_BY_ROW, .merit = merit, .at = {at, at + 10}, .from = "text"};
}

static void changes(void **state) {
    (void)state;
    arena a = {0};
    told published = {.trust = DAY_ARTICLE}, changed = {.trust = DAY_CHANGED};
    found_day all[] = {{.day = MAY_2, .by = DAY_BY_HEAD, .told = &published}, {.day = MAY_2 + 9, .by = DAY_BY_HEAD, .told = &changed, .updated = true},
                       row_at(MAY_2 + 9, 60, 50)};
    all[2].updated = true;
    assert_int_equal(chosen(&a, all, 3), MAY_2);
    assert_int_equal(chosen(&a, all + 1, 2), MAY_2 + 9); /* better than none */
    assert_int_equal(chosen(&a, all, 0), DAY_NONE);
    arena_free(&a);
}

static void places(void **state) {
    (void)state;
    arena a = {0};
    found_day both[] = {row_at(MAY_2 - 1, 60, 50), row_at(MAY_2, 45, 0), {.day = MAY_2, .by = DAY_BY_ADDRESS}};
    assert_int_equal(chosen(&a, both, 2), MAY_2 - 1);
    assert_int_equal(chosen(&a, both, 3), MAY_2);
    found_day beside[] = {row_at(MAY_2, -20, 1200), row_at(MAY_2 + 1, -20, 1300), row_at(MAY_2 + 2, -20, 1400), row_at(MAY_2 + 3, 5, 500)};
    for (int i = 0; i < 3; i++) beside[i].apart = true;
    assert_int_equal(chosen(&a, beside, 3), DAY_NONE); /* a list of other stories */
    assert_int_equal(chosen(&a, beside, 4), MAY_2 + 3);
    arena_free(&a);
}

/* A page that shows hundreds of days. */
static void many(void **state) {
    (void)state;
    arena a = {0};
    found_day all[400];
    for (int i = 0; i < 400; i++) all[i] = row_at(MAY_2 + i, 10, 1000 + 20 * i);
    const day_search *x = search_of(&a, all, 400);
    assert_true(x->likely.n > 10 && x->likely.n < 400);
    for (ptrdiff_t i = 0; i < x->likely.n; i++) {
        int16_t f[DAY_FEATURES];
        day_features(x, i, f);
        for (int k = 0; k < DAY_FEATURES; k++) assert_true(f[k] < 1000 && f[k] > -1000);
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(changes), cmocka_unit_test(places), cmocka_unit_test(many)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
