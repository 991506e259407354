/* Maps: characters of any width lead back to their bytes, alone and through a second map.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read/parts.h"

static arena a;

static void raw_is(const text_map *m, str text, int32_t start, int32_t end, int32_t raw_start, int32_t raw_end) {
    span raw = map_raw(m, text, (span){start, end});
    assert_int_equal(raw.start, raw_start);
    assert_int_equal(raw.end, raw_end);
}

static void characters_are_counted(void **state) {
    (void)state;
    str text = S("a\xC3\xA9" "b\xE2\x82\xAC" "c\xEF\xBF\xBD" "d"); /* payload: six bytes, then three that are ill-formed, then d */
    text_map m = {0};
    map_add(&a, &m, (text_map_run){0, 3, 0, 3, MAP_CHARACTERS(1, 2, 2, 4)});
    map_add(&a, &m, (text_map_run){3, 5, 3, 4, MAP_CHARACTERS(1, 2, 2, 4)});
    map_add(&a, &m, (text_map_run){8, 3, 7, 1, MAP_WHOLE});
    map_add(&a, &m, (text_map_run){11, 1, 8, 1, MAP_CHARACTERS(1, 2, 2, 4)});
    assert_int_equal(m.n, 3);
    raw_is(&m, text, 0, 1, 0, 1);
    raw_is(&m, text, 1, 3, 1, 3);
    raw_is(&m, text, 4, 7, 4, 6);
    raw_is(&m, text, 5, 6, 4, 6); /* half a character is the whole of it */
    raw_is(&m, text, 8, 11, 7, 8);
    raw_is(&m, text, 11, 12, 8, 9);
    raw_is(&m, text, 12, 12, 9, 9);
    raw_is(&m, text, 3, 3, 3, 3);
}

/* Text "b €&d" of source "aéb€&amp;<br>d", which came from one byte a character. */
static void maps_join(void **state) {
    (void)state;
    str source = S("a\xC3\xA9" "b\xE2\x82\xAC&amp;<br>d"), text = S("b \xE2\x82\xAC&d");
    text_map outer = {0}, inner = {0}, to = {0};
    map_add(&a, &outer, (text_map_run){0, (int32_t)source.n, 0, 14, MAP_CHARACTERS(1, 1, 1, 1)});
    map_add(&a, &inner, (text_map_run){0, 1, 3, 1, MAP_BYTES});
    map_add(&a, &inner, (text_map_run){1, 1, 4, 0, MAP_WHOLE});
    map_add(&a, &inner, (text_map_run){2, 3, 4, 3, MAP_BYTES});
    map_add(&a, &inner, (text_map_run){5, 1, 7, 5, MAP_WHOLE});
    map_add(&a, &inner, (text_map_run){6, 1, 16, 1, MAP_BYTES});
    map_add(&a, &inner, (text_map_run){7, 3, 0, 3, MAP_BYTES}); /* cited: from further up */
    map_compose(&a, &inner, &outer, source, &to);
    raw_is(&to, text, 0, 1, 2, 3);
    raw_is(&to, text, 1, 2, 3, 3);
    raw_is(&to, text, 2, 5, 3, 4);
    raw_is(&to, text, 5, 6, 4, 9);
    raw_is(&to, text, 6, 7, 13, 14);
    raw_is(&to, S("b \xE2\x82\xAC&da\xC3\xA9"), 8, 10, 1, 2);
    text_map same = {0}, none = {0};
    map_compose(&a, &inner, &none, source, &same);
    raw_is(&same, text, 6, 7, 16, 17);
}

/* A stretch that stands for itself is cut where the source has a replaced byte. */
static void replaced_bytes_show_through(void **state) {
    (void)state;
    str source = S("ab\xEF\xBF\xBD" "cd");
    text_map outer = {0}, inner = {0}, to = {0};
    map_add(&a, &outer, (text_map_run){0, 2, 3, 2, MAP_BYTES}); /* behind a mark of three bytes */
    map_add(&a, &outer, (text_map_run){2, 3, 5, 1, MAP_WHOLE});
    map_add(&a, &outer, (text_map_run){5, 2, 6, 2, MAP_BYTES});
    map_add(&a, &inner, (text_map_run){0, 6, 1, 6, MAP_BYTES});
    map_compose(&a, &inner, &outer, source, &to);
    str text = S("b\xEF\xBF\xBD" "cd");
    raw_is(&to, text, 0, 1, 4, 5);
    raw_is(&to, text, 1, 4, 5, 6);
    raw_is(&to, text, 4, 6, 6, 8);
    raw_is(&to, text, 0, 6, 4, 8);
}

/* The end of a row is the tail of the run before it, and comes with it through a second map. */
static void ends_of_rows_join(void **state) {
    (void)state;
    str source = S("<p>\xC3\xA9" "a<p>b"), text = S("\xC3\xA9" "a\nb\n");
    text_map outer = {0}, inner = {0}, to = {0};
    map_add(&a, &outer, (text_map_run){0, 3, 0, 3, MAP_BYTES});
    map_add(&a, &outer, (text_map_run){3, 2, 3, 1, MAP_CHARACTERS(1, 1, 1, 1)});
    map_add(&a, &outer, (text_map_run){5, 5, 4, 5, MAP_BYTES});
    map_add(&a, &inner, (text_map_run){0, 3, 3, 3, MAP_BYTES});
    map_add(&a, &inner, (text_map_run){3, 1, 6, 0, MAP_WHOLE});
    map_add(&a, &inner, (text_map_run){4, 1, 9, 1, MAP_BYTES});
    map_add(&a, &inner, (text_map_run){5, 1, 10, 0, MAP_WHOLE});
    assert_int_equal(inner.n, 2);
    map_add(&a, &inner, (text_map_run){6, 1, 10, 1, MAP_BYTES}); /* after a tail no byte is counted on */
    assert_int_equal(inner.n, 3);
    inner.n = 2;
    map_compose(&a, &inner, &outer, source, &to);
    raw_is(&inner, text, 3, 4, 6, 6);
    raw_is(&inner, text, 2, 4, 5, 6);
    raw_is(&to, text, 0, 2, 3, 4);
    raw_is(&to, text, 2, 3, 4, 5);
    raw_is(&to, text, 3, 4, 5, 5);
    raw_is(&to, text, 2, 5, 4, 9);
    raw_is(&to, text, 5, 6, 9, 9);
    raw_is(&to, text, 6, 6, 9, 9);
}

static int done(void **state) {
    (void)state;
    arena_free(&a);
    return 0;
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(characters_are_counted), cmocka_unit_test(maps_join),
                                     cmocka_unit_test(replaced_bytes_show_through),
                                     cmocka_unit_test(ends_of_rows_join)};
    return cmocka_run_group_tests(all, NULL, done);
}
