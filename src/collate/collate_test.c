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

/* Bounds, and tokens laid out, tell what the sums over two lists do. */
static void likeness_is_one_however_it_is_told(void **state) {
    (void)state;
    enum { UNITS = 40, TOKENS = 60 };
    static token tokens_of[UNITS][TOKENS];
    unit of[UNITS] = {{0}};
    arena a = {0};
    uint64_t x = 7;
    for (int i = 0; i < UNITS; i++)
        for (uint32_t number = 0; number < TOKENS; number++) {
            x = hash_mix(x, number + 1);
            if (x % 3) continue;
            float weight = (float)(x >> 8 & 255) / 64;
            of[i].tokens = tokens_of[i];
            of[i].tokens[of[i].n++] = (token){.key = (uint64_t)(number / 10) << 60 | number, .weight = weight};
            of[i].tokens[of[i].n - 1].number = number & 63;
            of[i].total += weight;
        }
    spread laid = spread_new(&a, &(units){of, UNITS, UNITS});
    for (int i = 0; i < UNITS; i++)
        for (int k = 0; k < UNITS; k++) {
            float common, same, is = unit_likeness(&of[i], &of[k], &common);
            spread_unit(&laid, &of[i]);
            assert_true(spread_likeness(&laid, &of[k], &same) == is && same == common);
            for (float least = -.1f; least < 1.2f; least += .05f)
                assert_int_equal(likeness_reaches(of[i].total, of[k].total, common, least), is >= least);
        }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kin_and_exclusions_are_sorted),
        cmocka_unit_test(every_stem_leads_to_its_group),
        cmocka_unit_test(small_words_are_found),
        cmocka_unit_test(likeness_is_one_however_it_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
