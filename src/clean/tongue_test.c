/* Languages: the sentences of cases/languages.tsv, whole and in pieces; what a page says of itself.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "clean/tongue.h"

static char file[1 << 16];

static str sentences(const char *path) {
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    str s = {file, (ptrdiff_t)fread(file, 1, sizeof file, f)};
    fclose(f);
    return s;
}

static const char *told(str text, const char *said) {
    strs texts = {&text, 1, 1};
    const char *code = tongue_of(&texts, str_of(said));
    return code ? code : "-";
}

static void tables_are_sorted(void **state) {
    (void)state;
    assert_true(tongue_tables_sorted());
}

/* Pieces of `words` words: how many of them are told rightly and wrongly. */
static void pieces(str text, str code, int words, int *right, int *wrong) {
    ptrdiff_t from = 0;
    for (int n = 0; from < text.n;) {
        ptrdiff_t end = from;
        for (n = 0; n < words && end < text.n; n++) {
            ptrdiff_t gap = str_find(text, S(" "), end);
            end = gap < 0 ? text.n : gap + 1;
        }
        if (n < words) return;
        const char *got = told(str_cut(text, from, end), "");
        *right += str_eq(str_of(got), code);
        *wrong += got[0] != '-' && !str_eq(str_of(got), code);
        from = end;
    }
}

static int texts_told(const char *path, int *right, int *wrong) {
    str s = sentences(path);
    int n = 0;
    for (ptrdiff_t at = 0; at < s.n; n++) {
        ptrdiff_t tab = str_find(s, S("\t"), at), end = str_find(s, S("\n"), at);
        str code = str_cut(s, at, tab), text = str_cut(s, tab + 1, end);
        char want[4] = {0};
        memcpy(want, code.p, (size_t)code.n);
        assert_string_equal(told(text, ""), want);
        pieces(text, code, 8, right, wrong);
        at = end + 1;
    }
    return n;
}

/* The second file was written after everything was settled, but for Hebrew, whose text it did not know. */
static void sentences_are_told(void **state) {
    (void)state;
    int right = 0, wrong = 0;
    assert_int_equal(texts_told("cases/languages.tsv", &right, &wrong), 41);
    assert_true(right >= 180 && wrong <= 5); /* of 208 */
    right = wrong = 0;
    assert_int_equal(texts_told("cases/languages-unseen.tsv", &right, &wrong), 39);
    assert_true(right >= 100 && wrong <= 3); /* of 143: the others are left unsaid */
}

/* Languages that share most of their function words. */
static void neighbours_are_told_apart(void **state) {
    (void)state;
    assert_string_equal(told(S("U selu ovde niko ne pamti takvo nevreme: voda je odnela dve kuće i deo mosta."), ""), "sr");
    assert_string_equal(told(S("U selu ovdje nitko ne pamti takvo nevrijeme: voda je odnijela dvije kuće i dio mosta."), ""), "hr");
    assert_string_equal(told(S("Kepala desa mengatakan kepada wartawan bahwa jembatan itu putus pada Rabu pagi."), ""), "id");
    assert_string_equal(told(S("Ketua kampung memberitahu pemberita bahawa jambatan itu putus kerana hujan pada pagi Rabu."), ""), "ms");
}

static void pages_say_their_language(void **state) {
    (void)state;
    assert_string_equal(told(S("Hotel Krone"), ""), "-");
    assert_string_equal(told(S("Hotel Krone"), "de-AT"), "de");
    assert_string_equal(told(S("The mayor said that it was not the first time, and that they would do it with all they have."), "de"), "en");
    assert_string_equal(told(S("1 2 3 – 4"), "de"), "-");
    assert_string_equal(told(S("Ingen var i fare, sier han."), "nb"), "no");
    assert_string_equal(told(S("12. 3. 2031"), ""), "-");
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(tables_are_sorted), cmocka_unit_test(sentences_are_told),
                                     cmocka_unit_test(neighbours_are_told_apart), cmocka_unit_test(pages_say_their_language)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
