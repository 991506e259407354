/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "claim/times_parts.h"

static void words_are_sorted(void **state) {
    (void)state;
    for (ptrdiff_t i = 1; i < times_words_n; i++)
        assert_true(str_cmp(times_words[i - 1].form, times_words[i].form) < 0);
    for (ptrdiff_t i = 1; i < times_holidays_n; i++)
        assert_true(strcmp(times_holidays[i - 1].name, times_holidays[i].name) < 0);
}

/* Every class in a pattern is one that a token can have, brackets close, and a pattern needs something. */
static void rules_are_well_formed(void **state) {
    (void)state;
    for (ptrdiff_t i = 0; i < times_rules_n; i++) {
        bool open = false;
        for (const char *p = times_rules[i].pattern; *p; p++) {
            if (*p == '[') assert_false(open), open = true;
            else if (*p == ']') assert_true(open), open = false;
        }
        assert_false(open);
        assert_non_null(times_rules[i].act);
    }
}

static int32_t festive(const char *name, int year) {
    for (ptrdiff_t i = 0; i < times_holidays_n; i++)
        if (!strcmp(times_holidays[i].name, name)) return times_holiday_day(&times_holidays[i], year);
    return DAY_NONE;
}

static void festive_days(void **state) {
    (void)state;
    assert_int_equal(festive("easter", 2024), day_of(2024, 3, 31));
    assert_int_equal(festive("easter", 2025), day_of(2025, 4, 20));
    assert_int_equal(festive("easter", 1961), day_of(1961, 4, 2));
    assert_int_equal(festive("good friday", 2023), day_of(2023, 4, 7));
    assert_int_equal(festive("thanksgiving", 2019), day_of(2019, 11, 28));
    assert_int_equal(festive("memorial day", 2022), day_of(2022, 5, 30));
    assert_int_equal(festive("memorial day", 2021), day_of(2021, 5, 31));
    assert_int_equal(festive("election day", 2022), day_of(2022, 11, 8));
    assert_int_equal(festive("labor day", 2020), day_of(2020, 9, 7));
    assert_int_equal(festive("easter", 1200), DAY_NONE);
}

static void is_value(arena *a, grain g, int32_t day, const char *want) {
    moment x = {0};
    assert_true(times_set_day(&x, g, day));
    str s = times_value(a, &x);
    assert_string_equal(str_c(a, s), want);
}

static void values(void **state) {
    (void)state;
    arena a = {0};
    is_value(&a, GRAIN_WEEK, day_of(2021, 1, 3), "2020-W53");
    is_value(&a, GRAIN_WEEK, day_of(2024, 12, 31), "2025-W01");
    is_value(&a, GRAIN_QUARTER, day_of(2024, 12, 31), "2024-Q4");
    is_value(&a, GRAIN_DECADE, day_of(1987, 5, 6), "198");
    is_value(&a, GRAIN_CENTURY, day_of(1987, 5, 6), "19");
    is_value(&a, GRAIN_YEAR, day_of(7, 1, 1), "0007");
    moment x = {0};
    assert_false(times_set_day(&x, GRAIN_DAY, DAY_NONE));
    assert_true(times_set_day(&x, GRAIN_YEAR, day_of(9999, 1, 1)));
    assert_false(times_shift(&x, GRAIN_YEAR, 1));
    assert_true(times_set_day(&x, GRAIN_MONTH, day_of(2020, 1, 31)));
    assert_true(times_shift(&x, GRAIN_MONTH, -1));
    assert_int_equal(x.day, day_of(2019, 12, 1));
    assert_int_equal(times_last_day(&x), day_of(2019, 12, 31));
    arena_free(&a);
}

static void lengths(void **state) {
    (void)state;
    moment x = {0};
    times_duration(&x, GRAIN_YEAR, 2, true, false);
    assert_string_equal(x.text, "P2Y6M");
    times_duration(&x, GRAIN_HOUR, 0, true, false);
    assert_string_equal(x.text, "PT30M");
    times_duration(&x, GRAIN_DECADE, 3, false, false);
    assert_string_equal(x.text, "P30Y");
    times_duration(&x, GRAIN_CENTURY, 1, false, true);
    assert_string_equal(x.text, "PXC");
    times_duration(&x, GRAIN_FORTNIGHT, 1, false, false);
    assert_string_equal(x.text, "P2W");
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(words_are_sorted), cmocka_unit_test(rules_are_well_formed),
                                     cmocka_unit_test(festive_days),     cmocka_unit_test(values),
                                     cmocka_unit_test(lengths)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
