/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "collate/kin.h"
#include "collate/parts.h"

static void kin_and_exclusions_are_sorted(void **state) {
    (void)state;
    assert_true(kin_count > 1000 && exclusion_count > 50);
    for (int i = 1; i < kin_count; i++) assert_true(kins[i - 1].stem < kins[i].stem || (kins[i - 1].stem == kins[i].stem && kins[i - 1].group < kins[i].group));
    for (int i = 0; i < exclusion_count; i++) {
        const exclusion *e = &exclusions[i];
        assert_true(e->x < e->y);
        if (i) assert_true(e[-1].x < e->x || (e[-1].x == e->x && e[-1].y < e->y));
    }
}

static void every_stem_leads_to_its_group(void **state) {
    (void)state;
    const kin *first;
    for (int i = 0; i < kin_count; i++) {
        int n = word_kin(kins[i].stem, &first);
        assert_true(first <= &kins[i] && &kins[i] < first + n);
        assert_true(words_akin(kins[i].stem, kins[i].stem));
    }
    assert_int_equal(word_kin(0, &first), 0);
    for (int i = 0; i < exclusion_count; i++) {
        assert_true(words_exclude(exclusions[i].x, exclusions[i].y));
        assert_true(words_exclude(exclusions[i].y, exclusions[i].x));
        assert_false(words_exclude(exclusions[i].x, exclusions[i].x));
    }
}

static void small_words_are_found(void **state) {
    (void)state;
    assert_true(words_sorted());
    assert_true(standings_sorted());
    assert_true(replies_sorted());
    assert_true(tolls_sorted());
    assert_true(light_sorted());
    assert_int_equal(word_quantity(S("all")), 6);
    assert_int_equal(word_quantity(S("some")), 3);
    assert_int_equal(word_quantity(S("bakery")), 0);
    assert_true(word_modality(S("may")) > 0 && word_modality(S("will")) > 0 && !word_modality(S("bakery")));
    assert_true(word_negates(S("never")) && word_negates(S("n't")) && !word_negates(S("now")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kin_and_exclusions_are_sorted),
        cmocka_unit_test(every_stem_leads_to_its_group),
        cmocka_unit_test(small_words_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
