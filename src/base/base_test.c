/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/base.h"

static void days_round_trip(void **state) {
    (void)state;
    for (int32_t d = day_of(1600, 1, 1); d < day_of(2400, 1, 1); d += 13) {
        int y, m, k;
        day_split(d, &y, &m, &k);
        assert_int_equal(day_of(y, m, k), d);
    }
    assert_int_equal(day_of(2024, 2, 30), DAY_NONE);
    assert_int_equal(day_parse(S("2024-02-29")), day_of(2024, 2, 29));
    assert_int_equal(day_parse(S("2024-02-2")), DAY_NONE);
    assert_int_equal(day_parse(S("2024-0a-29")), DAY_NONE);
    assert_int_equal(day_weekday(day_of(2024, 2, 29)), 3); /* a Thursday */
}

static int by_tens(const void *x, const void *y, void *context) {
    (void)context;
    return *(const int *)x / 10 - *(const int *)y / 10;
}

static void sort_is_stable(void **state) {
    (void)state;
    arena a = {0};
    int items[] = {31, 12, 35, 11, 0, 39, 17};
    const int sorted[] = {0, 12, 11, 17, 31, 35, 39};
    sort(&a, items, countof(items), (ptrdiff_t)sizeof(int), by_tens, NULL);
    assert_memory_equal(items, sorted, sizeof items);
    arena_free(&a);
}

static void keys_are_sorted(void **state) {
    (void)state;
    arena a = {0};
    uint64_t keys[300];
    for (int i = 0; i < countof(keys); i++) keys[i] = (uint64_t)(i + 1) * 0x9e3779b97f4a7c15u >> (i % 3 * 20);
    sort_keys(&a, keys, countof(keys));
    for (int i = 1; i < countof(keys); i++) assert_true(keys[i - 1] <= keys[i]);
    arena_free(&a);
}

static void utf8_follows_the_standard(void **state) {
    (void)state;
    int len;
    const char bad[] = "\xE1\x80\xE2\xF0\x91\x92\x41"; /* Unicode 15, table 3-11 */
    const int steps[] = {2, 1, 3, 1};
    const char *p = bad;
    for (int i = 0; i < 4; i++, p += len) {
        uint32_t c = utf8_next(p, bad + sizeof bad - 1, &len);
        assert_int_equal(len, steps[i]);
        assert_int_equal(c, i < 3 ? UTF8_BAD : 'A');
    }
    assert_false(utf8_valid((str){bad, 3}));
    assert_true(utf8_valid(S("\xEF\xBF\xBD")));
}

static void maps_find_what_was_put(void **state) {
    (void)state;
    arena a = {0};
    map m = {0};
    for (int i = 0; i < 5000; i++) *map_put(&a, &m, (uint64_t)i * 7919, NULL) = i;
    for (int i = 0; i < 5000; i++) assert_int_equal(*map_get(&m, (uint64_t)i * 7919), i);
    assert_null(map_get(&m, 3));
    arena_free(&a);
}

static void strings_are_found_and_folded(void **state) {
    (void)state;
    arena a = {0};
    assert_int_equal(str_find(S("abcabd"), S("abd"), 0), 3);
    assert_int_equal(str_find(S("abc"), S("abcd"), 0), -1);
    assert_true(str_eq(str_trim(S("\xC2\xA0 x y \n")), S("x y")));
    assert_true(str_eq(str_fold(&a, S("STRA\xC3\x9F" "E \xE2\x80\x99")), S("strasse '")));
    arena_free(&a);
}

/* Every prefix of strings that differ in one place or in nothing: the order is that of the bytes, whatever the length. */
static void strings_are_ordered_by_their_bytes(void **state) {
    (void)state;
    static const str all[] = {S("abcdefghijkl"), S("abcdefghijkm"), S("abcdefgh\xFFjkl"), S("abc\0efghijkl"), S("\xC3\xA9" "bcdefghijk"),
                              S("b"), S("abcdefg\x80ijkl")};
    for (ptrdiff_t i = 0; i < countof(all); i++)
        for (ptrdiff_t k = 0; k < countof(all); k++)
            for (ptrdiff_t n = 0; n <= all[i].n; n++)
                for (ptrdiff_t m = 0; m <= all[k].n; m++) {
                    str x = {all[i].p, n}, y = {all[k].p, m};
                    ptrdiff_t both = min_of(n, m);
                    int c = both ? memcmp(x.p, y.p, (size_t)both) : 0, expected = c ? c : (n > m) - (n < m);
                    int got = str_cmp(x, y);
                    assert_int_equal((got > 0) - (got < 0), (expected > 0) - (expected < 0));
                    assert_int_equal(str_eq(x, y), !expected);
                }
}

/* A vector that has a chunk for itself grows in it, and marks that were set before lead back all the same. */
static void large_vectors_grow_in_place(void **state) {
    (void)state;
    arena a = {0};
    vec(int64_t) v = {0}, w = {0};
    for (int64_t i = 0; i < 5 << 20; i++) {
        *push(&a, &v) = i;
        if (i % 64 == 0) *push(&a, &w) = i;
    }
    for (int64_t i = 0; i < v.n; i++) assert_int_equal(v.at[i], i);
    for (int64_t i = 0; i < w.n; i++) assert_int_equal(w.at[i], i * 64);
    arena_at before = arena_mark(&a);
    new (&a, char, 40 << 20);
    arena_rewind(&a, before);
    *push(&a, &v) = 7;
    assert_int_equal(v.at[v.n - 1], 7);
    assert_int_equal(v.at[v.n - 2], v.n - 2);
    assert_true(a.held < (ptrdiff_t)((5 << 20) * sizeof(int64_t) * 4));
    arena_free(&a);
    assert_int_equal(a.held, 0);
}

int main(void) {
    const struct CMUnitTest all[] = {
        cmocka_unit_test(strings_are_ordered_by_their_bytes),
        cmocka_unit_test(days_round_trip),          cmocka_unit_test(sort_is_stable),
        cmocka_unit_test(keys_are_sorted),
        cmocka_unit_test(utf8_follows_the_standard), cmocka_unit_test(maps_find_what_was_put),
        cmocka_unit_test(strings_are_found_and_folded), cmocka_unit_test(large_vectors_grow_in_place),
    };
    return cmocka_run_group_tests(all, NULL, NULL);
}
