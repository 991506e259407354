/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "cli/options.c"
#include "cli/parse.c"

static void tables_are_sorted(void **state) {
    (void)state;
    for (int i = 1; i < command_count; i++) assert_true(strcmp(commands[i - 1].name, commands[i].name) < 0);
    for (int i = 1; i < option_count; i++) assert_true(strcmp(options[i - 1].name, options[i].name) < 0);
    for (int i = 0; i < option_count; i++)
        for (int k = 0; k < i; k++) assert_false(options[i].letter && options[i].letter == options[k].letter);
}

static bool is_near(const char *given, const char *list, const char *want) {
    size_t n = 0;
    const char *near = nearest(given, list, &n);
    return near && n == strlen(want) && !memcmp(near, want, n);
}

static void near_words_are_found(void **state) {
    (void)state;
    size_t n;
    const char *list = "claims clean report reuse stories";
    assert_true(is_near("reprot", list, "report")); /* two letters swapped */
    assert_true(is_near("reports", list, "report"));
    assert_true(is_near("stor", list, "stories")); /* the beginning */
    assert_true(is_near("cleam", list, "clean"));
    assert_null(nearest("xylophone", list, &n));
    assert_null(nearest("a-word-that-is-longer-than-any-word-of-ours", list, &n));
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(tables_are_sorted), cmocka_unit_test(near_words_are_found)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
