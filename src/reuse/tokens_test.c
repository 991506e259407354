/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "reuse/parts.h"

static void tables_are_sorted(void **state) {
    (void)state;
    assert_true(tokens_table_sorted());
    assert_true(cites_tables_sorted());
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(tables_are_sorted)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
