/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "claim/figure_parts.h"

static void tables_are_sorted(void **state) {
    (void)state;
    assert_true(number_tables_sorted());
    assert_true(unit_tables_sorted());
    assert_true(word_sets_sorted());
}

/* One number read from the start of a sentence; NaN where none is. */
static double value(const char *text) {
    arena a = {0};
    page p = {.text = str_of(text)};
    sentence s = {.at = {0, (int32_t)p.text.n}};
    doc d = {.page = &p};
    page_claims c = {0};
    atoms x;
    number n;
    atoms_read(&a, &d, &c, &s, &x);
    double v = number_read(&x, 0, false, &n) ? n.value : -1;
    arena_free(&a);
    return v;
}

static void numbers_have_values(void **state) {
    (void)state;
    static const struct {
        const char *text;
        double value;
    } is[] = {
        {"1,234.5", 1234.5},
        {"1 234 567", 1234567},
        {"12,34,567", 1234567},
        {"1.234,5", 1234.5},
        {"1.234.567", 1234567},
        {"3.5 million", 3.5e6},
        {"26bn", 26e9},
        {"1/2", .5},
        {"2 1/2 cups", 2.5},
        {"twenty-two", 22},
        {"three hundred and five", 305},
        {"two million three hundred thousand", 2300000},
        {"half a million", 5e5},
        {"a dozen", 12},
        {"half a dozen", 6},
        {"two and a half million", 2.5e6},
        {"two-thirds", 2. / 3},
        {"three-quarters of a million", 75e4},
        {"a quarter of them", .25},
        {"a hundred", 100},
        {"1.2.3", -1},
        {"a third man", -1},
        {"twenty-first", -1},
        {"a quarter million", 25e4},
        {"one-fourth", .25},
        {"first", -1},
        {"1,2", 1},
        {"2019,300 people", 2019},
        {"nineteen twenty", 19},
    };
    for (ptrdiff_t i = 0; i < countof(is); i++)
        if (value(is[i].text) < is[i].value - 1e-9 || value(is[i].text) > is[i].value + 1e-9)
            fail_msg("%s: %g", is[i].text, value(is[i].text));
}

static void a_million_digits_are_no_number(void **state) {
    (void)state;
    static char digits[1 << 20];
    memset(digits, '9', sizeof digits - 1);
    assert_true(value(digits) < 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_are_sorted),
        cmocka_unit_test(numbers_have_values),
        cmocka_unit_test(a_million_digits_are_no_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
