/* The tables of clean are sorted and unique: their searches depend on it. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "clean/chrome.h"
#include "clean/structure.h"
#include "clean/fields.h"
#include "clean/parts.h"
#include "clean/words.h"

static void sorted(void **state) {
    (void)state;
    assert_true(words_fit());
    assert_true(agencies_sorted());
    assert_true(days_tables_sorted());
    assert_true(dateline_tables_sorted());
    assert_true(byline_tables_sorted());
    assert_true(part_names_sorted());
    assert_true(facts_sorted());
    assert_true(mail_labels_sorted());
    assert_true(marks_sorted());
    assert_true(people_sorted());
    assert_true(author_paths_fit());
    assert_true(openers_sorted());
    assert_true(given_names_sorted());
    assert_true(str_table_sorted(chrome_whole, chrome_whole_n));
    assert_true(str_table_sorted(chrome_start, chrome_start_n));
    assert_true(str_table_sorted(chrome_call, chrome_call_n));
    assert_true(str_table_sorted(chrome_advert, chrome_advert_n));
    assert_true(str_table_sorted(chrome_inside, chrome_inside_n));
    assert_true(chrome_tables_fit());
    assert_true(str_table_sorted(chrome_tail, chrome_tail_n));
}

static void agency_is(const char *s, const char *name, const char *own) {
    span at;
    ptrdiff_t cut = 0;
    str got = agency_tail(str_of(s), &cut, &at);
    assert_int_equal(got.n, (int)strlen(name));
    if (got.n) assert_memory_equal(got.p, name, (size_t)got.n);
    if (got.n) assert_int_equal(cut, (int)strlen(own));
}

static void tails(void **state) {
    (void)state;
    agency_is("The bridge is open. AFP", "AFP", "The bridge is open.");
    agency_is("The bridge is open. (Reuters)", "Reuters", "The bridge is open.");
    agency_is("The bridge is open. - Bernama", "Bernama", "The bridge is open.");
    agency_is("\"The bridge is open.\" \xE2\x80\x94 Reuters/AFP", "Reuters", "\"The bridge is open.\"");
    agency_is("The bridge is open. (With inputs from agencies)", "agencies", "The bridge is open.");
    agency_is("Die Br\xC3\xBC" "cke ist offen. (dpa/lsw)", "dpa", "Die Br\xC3\xBC" "cke ist offen.");
    agency_is("She told the Associated Press (AP).", "", "");
    agency_is("He works for Reuters.", "", "");
    agency_is("It is the uni.", "", "");
}

static void day_is(const char *s, int y, int m, int d) {
    int32_t day = DAY_NONE;
    ptrdiff_t n = day_read(str_of(s), DAY_FIRST, &day);
    assert_int_equal(n > 0, y > 0);
    if (y) assert_int_equal(day, day_of(y, m, d));
}

static void days(void **state) {
    (void)state;
    day_is("2024-10-31", 2024, 10, 31);
    day_is("2024-10-31T10:00:00Z", 2024, 10, 31);
    day_is("Thursday, October 31, 2024", 2024, 10, 31);
    day_is("Oct. 31st, 2024", 2024, 10, 31);
    day_is("31 October 2024", 2024, 10, 31);
    day_is("31. Oktober 2024", 2024, 10, 31);
    day_is("31 de octubre de 2024", 2024, 10, 31);
    day_is("31.10.2024", 2024, 10, 31);
    day_is("3/4/2025", 2025, 4, 3);
    day_is("30 February 2025", 0, 0, 0);
    day_is("December 2025", 0, 0, 0);
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(sorted), cmocka_unit_test(tails), cmocka_unit_test(days)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
