/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "claim/gazetteer.h"

static void words_are_sorted_and_found(void **state) {
    (void)state;
    for (int32_t i = 0; i < gazetteer_n; i++) {
        if (i) assert_true(str_cmp(gazetteer[i - 1].word, gazetteer[i].word) < 0);
        assert_ptr_equal(gazetteer_find(gazetteer[i].word), &gazetteer[i]);
        assert_true(gazetteer[i].classes != 0);
    }
    assert_null(gazetteer_find(S("xyzzy")));
    assert_null(gazetteer_find(S("")));
}

static void demonyms_lead_to_their_country(void **state) {
    (void)state;
    const gazetteer_entry *a = gazetteer_find(S("new zealand")), *b = gazetteer_find(S("kiwi"));
    assert_non_null(a);
    assert_non_null(b);
    assert_int_equal(a->country, b->country);
    assert_true(str_eq(gazetteer_names[a->country], S("New Zealand")));
    assert_true(a->classes & LEX_COUNTRY);
    assert_true(b->classes & LEX_DEMONYM);
    assert_true(gazetteer_find(S("new"))->classes & LEX_OPENS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_sorted_and_found),
        cmocka_unit_test(demonyms_lead_to_their_country),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
