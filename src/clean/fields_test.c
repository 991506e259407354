/* Stamps, names of people and marks: what a case on a whole page would not show apart.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "clean/fields.h"

static void stamp_is(const char *s, const char *day, int minute, int zone) {
    stamp got;
    assert_true(stamp_read(str_of(s), DAY_FIRST, &got));
    assert_int_equal(got.day, day_parse(str_of(day)));
    assert_int_equal(got.minute, minute);
    assert_int_equal(got.zone, zone);
}

static void stamps(void **state) {
    (void)state;
    stamp_is("2030-05-02", "2030-05-02", -1, 0);
    stamp_is("2030-05-02T23:30:00-05:00", "2030-05-02", 23 * 60 + 30, -300);
    stamp_is("2030-05-02T23:30Z", "2030-05-02", 23 * 60 + 30, 0);
    stamp_is("2030-05-02 07:05:00 +0530", "2030-05-02", 7 * 60 + 5, 330);
    stamp_is("20300502T103000", "2030-05-02", 10 * 60 + 30, 0);
    stamp_is("Thu, 02 May 2030 07:34:36 GMT", "2030-05-02", 7 * 60 + 34, 0);
    stamp_is("Thu May 02 15:28:56 CEST 2030", "2030-05-02", 15 * 60 + 28, 0);
    stamp_is("Thu May 2 2030 00:23:33 GMT+0200 (somewhere)", "2030-05-02", 23, 120);
    stamp_is("1903930200", "2030-05-02", 5 * 60 + 30, 0);
    stamp_is("1903930200000", "2030-05-02", 5 * 60 + 30, 0);
    stamp_is("02.05.2030 18:00", "2030-05-02", 18 * 60, 0);
    stamp_is("05/02/2030 12:43:42", "2030-05-02", 12 * 60 + 43, 0); /* seconds: software wrote it */
    stamp_is("2 de mayo de 2030", "2030-05-02", -1, 0);
    stamp got;
    assert_false(stamp_read(S("yesterday"), DAY_FIRST, &got));
    assert_false(stamp_read(S("1234567"), DAY_FIRST, &got));
    assert_false(stamp_read(S("0001-01-01T00:00:00"), DAY_FIRST, &got)); /* a template's empty day */
    assert_false(stamp_read(S("2030-02-30"), DAY_FIRST, &got));
}

static void days_are(const char *s, const char *day) {
    int32_t got;
    assert_int_equal(day_read(str_of(s), DAY_FIRST, &got), (int)strlen(s));
    assert_int_equal(got, day_parse(str_of(day)));
}

static void days_of_languages(void **state) {
    (void)state;
    days_are("2 мая 2030", "2030-05-02");
    days_are("2. října 2030", "2030-10-02");
    days_are("2 Ekim 2030", "2030-10-02");
    days_are("2030. május 2", "2030-05-02");
    days_are("2030年5月2日", "2030-05-02");
    days_are("2030년 5월 2일", "2030-05-02");
    days_are("2030 m. gegužės 2", "2030-05-02");
    days_are("2. toukokuuta 2030", "2030-05-02");
    days_are("2 Μαΐου 2030", "2030-05-02");
    days_are("2 d'octubre de 2030", "2030-10-02");
    days_are("2 de xuño de 2030", "2030-06-02");
    days_are("2. júní 2030", "2030-06-02");
    days_are("2 qershor 2030", "2030-06-02");
    days_are("2 iyun 2030", "2030-06-02");
    days_are("Hunyo 2, 2030", "2030-06-02");
    days_are("2 جون 2030", "2030-06-02");
    days_are("2 حزيران 2030", "2030-06-02");
    days_are("2 ஜூன் 2030", "2030-06-02");
    days_are("2 tháng 5, 2030", "2030-05-02");
    days_are("2 tháng 5 năm 2030", "2030-05-02");
    days_are("2 مايو، 2030", "2030-05-02");
    days_are("2/5/30", "2030-05-02");
    days_are("Jul. 2. 2030", "2030-07-02");
}

/* The people in s, parted by bars. */
static void people_are(const char *s, people_said said, const char *want) {
    arena a = {0};
    fields f = {.a = &a, .scratch = &a};
    strs names = {0};
    *push(&a, &f.houses) = S("oakfordpost");
    people_read(&f, str_of(s), said, &names);
    str got = {0};
    for (ptrdiff_t i = 0; i < names.n; i++) got = str_join(&a, i ? str_join(&a, got, S("|")) : got, names.at[i]);
    assert_string_equal(str_c(&a, got), want);
    arena_free(&a);
}

static void people(void **state) {
    (void)state;
    people_are("By Jane Roe and John Poe", PEOPLE_FULL, "Jane Roe|John Poe");
    people_are("Von Eva van der Berg, Politikredaktion", PEOPLE_FULL, "Eva van der Berg");
    people_are("Jane Roe Senior Reporter", PEOPLE_FULL, "Jane Roe");
    people_are("Jane Roe Oakford Post", PEOPLE_FULL, "Jane Roe");
    people_are("Jane Roe | The Oakford Post", PEOPLE_FULL, "Jane Roe");
    people_are("Par Jeanne Roux avec AFP", PEOPLE_FULL, "Jeanne Roux");
    people_are("By Jane Roe May 2, 2030", PEOPLE_FULL, "Jane Roe");
    people_are("Photographs by John Poe", PEOPLE_FULL, "");
    people_are("The Oakford Post", PEOPLE_TOLD, "");
    people_are("Reuters Staff", PEOPLE_TOLD, "");
    people_are("News Desk", PEOPLE_TOLD, "");
    people_are("https://oakfordpost.example/people/roe", PEOPLE_TOLD, "");
    people_are("@janeroe", PEOPLE_TOLD, "");
    people_are("jane@oakfordpost.example", PEOPLE_TOLD, "");
    people_are("gazer42", PEOPLE_TOLD, "gazer42");
    people_are("gazer42", PEOPLE_FULL, "");
    people_are("Иван Петров", PEOPLE_FULL, "Иван Петров");
    people_are("Jane Roe, MBA", PEOPLE_TOLD, "Jane Roe, MBA");
    people_are("By Jane Roe, PhD, and John Poe", PEOPLE_FULL, "Jane Roe, PhD|John Poe");
    people_are("the_finch", PEOPLE_TOLD, "the_finch");
    people_are("By Senior Reporter Jane Roe", PEOPLE_FULL, "Jane Roe");
    people_are("Tekst: Jane Roe Foto: John Poe", PEOPLE_FULL, "Jane Roe");
    people_are("Door Jane Roe op 2 mei 2030", PEOPLE_FULL, "Jane Roe");
    people_are("By Jane Roe. Illustration by John Poe", PEOPLE_FULL, "Jane Roe");
    people_are("May 2, 2030 | By Jane Roe Leave a Comment", PEOPLE_FULL, "Jane Roe");
    people_are("K A", PEOPLE_FULL, "");
    people_are("By Elizabeth (Liz) Roe (Oakford Wire)", PEOPLE_FULL, "Elizabeth (Liz) Roe");
    people_are("Jane Roe (OPN) John Poe", PEOPLE_FULL, "Jane Roe|John Poe");
    people_are("Dienstag", PEOPLE_TOLD, "");
    people_are("undefined", PEOPLE_TOLD, "");
    people_are("Written by:Jane Roe", PEOPLE_FULL, "Jane Roe"); /* an element ended */
    assert_true(people_desk(S("Post-Redaktion")));
    assert_true(people_desk(S("siteadmin")));
    people_are("By Jane Roe, Head of Sales and Oakford Growth", PEOPLE_FULL, "Jane Roe"); /* an office goes on */
    people_are("By Jane Roe, Political Editor, and John Poe", PEOPLE_FULL, "Jane Roe|John Poe");
    people_are("By Jane Roe In Slow Travel, City Walks", PEOPLE_FULL, "Jane Roe"); /* sections of the site */
    people_are("By Jane Roe in Rome and John Poe in Oslo", PEOPLE_FULL, "Jane Roe|John Poe");
    people_are("Centre for Soil and Water", PEOPLE_TOLD, "");
    people_are("oakford.example, Oakford, Ruritania", PEOPLE_TOLD, "");
    people_are("Jane Roe/Oakford Wire", PEOPLE_FULL, "Jane Roe");
    people_are("jr/ow", PEOPLE_TOLD, "");
    people_are("Oakford Wire /JR", PEOPLE_TOLD, "");
    people_are("Ana Roe e Costa", PEOPLE_TOLD, "Ana Roe e Costa"); /* one family's name */
    people_are("Por Ana Roe e Costa y Luis Poe", PEOPLE_FULL, "Ana Roe e Costa|Luis Poe");
    people_are("Ana Roe e Rui Poe", PEOPLE_TOLD, "Ana Roe|Rui Poe");
    people_are("Super User", PEOPLE_TOLD, "");
    people_are("jane roe", PEOPLE_MARKED, "jane roe");
    people_are("By Jane Roe, Ruritania Post", PEOPLE_FULL, "Jane Roe");
    people_are("By Jane Roe, New Oakford", PEOPLE_FULL, "Jane Roe");
    people_are("By Jane Roe, Emily Post", PEOPLE_FULL, "Jane Roe|Emily Post");
    people_are("Ein Interview von Jane Roe mit John Poe", PEOPLE_FULL, "Jane Roe");
    people_are("By Jane Roe with John Poe", PEOPLE_FULL, "Jane Roe|John Poe");
    people_are("Текст: Анна Ро Фото: Иван По", PEOPLE_FULL, "Анна Ро");
    people_are("read on", PEOPLE_MARKED, "");
    people_are("Ana d'Ávila", PEOPLE_FULL, "Ana d'Ávila");
    people_are("Roe Poe GmbH", PEOPLE_FULL, "");
    people_are("Jane Roe Media", PEOPLE_FULL, "Jane Roe");
    assert_true(people_given(S("Ελένη Ρο")));
    assert_true(people_team(S("The Oakford Team"), false));
    assert_true(people_team(S("Redaktion Oakford"), false));
    assert_true(people_team(S("オークフォード編集部"), false));
    assert_false(people_team(S("Email an die Redaktion"), false));
    assert_false(people_team(S("Super User"), true));
    people_are("270015512", PEOPLE_TOLD, "");
    people_are("Von Jane.Roe am Samstag, 2. Mai 2030", PEOPLE_MARKED, "Jane.Roe");
    people_are("Jenny So", PEOPLE_FULL, "Jenny So"); /* no Sunday */
    people_are("Tim Poe", PEOPLE_FULL, "Tim Poe");
    people_are("Von Post-Experte Hans Poe", PEOPLE_TOLD, "Hans Poe");
    people_are("Autor/in: Eva Roe", PEOPLE_FULL, "Eva Roe");
    people_are("Veröffentlicht am 2. Mai 2030", PEOPLE_MARKED, "");
    assert_true(people_given(S("Dr. Eva Roe")));
    assert_false(people_given(S("Slow Travel")));
    assert_false(people_given(S("Eva")));
}

static void marks(void **state) {
    (void)state;
    assert_int_equal(marks_of(S("c-byline__author js-x")), MARK_AUTHOR);
    assert_int_equal(marks_of(S("ArticleByline")), MARK_AUTHOR);
    assert_int_equal(marks_of(S("entry-date published")), MARK_DATE | MARK_PUBLISHED);
    assert_int_equal(marks_of(S("datePublished")), MARK_DATE | MARK_PUBLISHED);
    assert_int_equal(marks_of(S("lastUpdated")), MARK_DATE | MARK_UPDATED);
    assert_int_equal(marks_of(S("comment-list")), MARK_APART | MARK_COMMENT);
    assert_int_equal(marks_of(S("candidate mandate")), 0);
    assert_int_equal(marks_of(S("postauthor-txt")), MARK_AUTHOR);
    assert_int_equal(marks_of(S("authorized-dealers")), 0);
    assert_int_equal(marks_of(S("offset-by-one")), 0);
    assert_int_equal(marks_of(S("widget widget_text")), MARK_APART);
    assert_int_equal(marks_of(S("elementor-widget elementor-author-box")), MARK_AUTHOR); /* every block of it is a widget */
    assert_int_equal(marks_of((str){0}), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(stamps), cmocka_unit_test(days_of_languages), cmocka_unit_test(people), cmocka_unit_test(marks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
