/* What class names say, and how an even tree is asked. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "clean/html_judge.h"

#define BIT(part) (1u << PART_##part)

static void groups_are(const char *value, uint32_t groups) { assert_int_equal(part_groups(str_of(value)), groups); }

static void names(void **state) {
    (void)state;
    groups_are("articleBody", BIT(ARTICLE) | BIT(BODY));
    groups_are("articlebody", BIT(ARTICLE) | BIT(BODY));
    groups_are("article__body--wide", BIT(ARTICLE) | BIT(BODY));
    groups_are("c-NewsletterSignup", BIT(PLEA));
    groups_are("hauptnavigation", BIT(NAV));
    groups_are("css-1dv1kvn sc-bdVaJa", 0);
    groups_are("", 0);
    groups_are("a", 0);
    groups_are("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", 0);
    groups_are("\xC3\xBC" "ber werbung", BIT(AD));
}

static void trees(void **state) {
    (void)state;
    even_tree t = {{0, 1, 0, 0, 0, 0}, {10, -5, INT16_MAX, INT16_MAX, INT16_MAX, INT16_MAX}, {1, 2, 4, 8}};
    even_lanes f[2] = {{10, 11, 10, 11}, {-5, -5, -4, -4}};
    int32_t sum[ROWS_AT_ONCE];
    even_sums(&t, 1, f, sum);
    for (int i = 0; i < 4; i++) assert_int_equal(sum[i], 1 << i);
    even_sums(&t, 0, f, sum);
    for (int i = 0; i < ROWS_AT_ONCE; i++) assert_int_equal(sum[i], 0);
}

/* Rows are measured alike in any script. */
static void letters(void **state) {
    (void)state;
    assert_int_equal(row_letters(S("bridge")), 6);
    assert_int_equal(row_letters(S("Br\xC3\xBC" "cke")), 6);
    assert_int_equal(row_letters(S("\xCE\xB3\xCE\xAD\xCF\x86\xCF\x85\xCF\x81\xCE\xB1")), 6);
    assert_int_equal(row_letters(S("\xE0\xB8\x9D\xE0\xB8\x99")), 2);
    assert_int_equal(row_letters(S("\xE6\xA1\xA5\xE6\xA2\x81")), 6);
    assert_int_equal(row_letters((str){0}), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(names), cmocka_unit_test(trees), cmocka_unit_test(letters)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
