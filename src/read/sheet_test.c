/* Tables of articles: which they are, what their rows hold, and what is said of bad ones. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read/packed_test.h"

static pile pile_with(str bytes, const char *field) {
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.held) = (held){.name = S("x"), .bytes = bytes};
    if (field) assert_true(read_field_parse(&a, str_of(field), push(&a, &in.fields)));
    pile to = {0};
    read_pile(&a, &scratch, &in, &to);
    return to;
}

static void text_is(const pile *p, ptrdiff_t i, const char *text, int64_t record) {
    assert_true(i < p->pages.n);
    assert_string_equal(str_c(&a, p->pages.at[i].text), text);
    assert_int_equal(p->pages.at[i].record, record);
}

static void rows_are_pages(void **state) {
    (void)state;
    str sheet = S("\xEF\xBB\xBFTitle,Text,url,date,publisher,Author\r\n"
                  "Ferry,\"The ferry, \"\"Ada\"\", sails\nat noon.\",https://tide.example/1,2031-05-14,The Tide,Jane Roe\r\n"
                  "\r\n"
                  "Lock,The \"old\" lock is open.,https://tide.example/2,no day,\r\n"
                  "Fog,,https://tide.example/3,2031-05-14,\r\n"
                  "M\xFChle,Die M\xFChle steht seit Mai still; es fehlt an \xD6l.,https://tide.example/4,14.5.2031");
    str ways[] = {sheet, gz(sheet), zst(sheet), lz4(sheet)};
    for (int i = 0; i < countof(ways); i++) {
        pile p = pile_with(ways[i], NULL);
        assert_int_equal(p.pages.n, 3);
        text_is(&p, 0, "The ferry, \"Ada\", sails\nat noon.", 2);
        assert_string_equal(str_c(&a, p.pages.at[0].meta.title), "Ferry");
        assert_string_equal(str_c(&a, p.pages.at[0].url), "https://tide.example/1");
        assert_string_equal(str_c(&a, p.pages.at[0].meta.outlet), "The Tide");
        assert_string_equal(str_c(&a, p.pages.at[0].meta.authors), "Jane Roe");
        assert_int_equal(p.pages.at[0].meta.day, day_of(2031, 5, 14));
        assert_string_equal(p.pages.at[0].media, "text/plain");
        text_is(&p, 1, "The \"old\" lock is open.", 4);
        assert_int_equal(p.pages.at[1].meta.day, DAY_NONE);
        text_is(&p, 2, "Die M\xC3\xBChle steht seit Mai still; es fehlt an \xC3\x96l.", 6);
        assert_string_equal(str_c(&a, p.pages.at[2].meta.title), "M\xC3\xBChle");
        assert_int_equal(p.pages.at[2].meta.day, day_of(2031, 5, 14));
        assert_int_equal(p.refusals.n, 1);
        assert_string_equal(p.refusals.at[0].reason, "no-page");
        assert_int_equal(p.refusals.at[0].record, 5);
    }
}

static void tables_of_other_forms(void **state) {
    (void)state;
    pile p = pile_with(S("id\ttext\thtml\n1\tOne.\t\n2\tTwo.\t<meta charset=latin1><p>Zw\xC3\xB6lf.\n"), NULL);
    text_is(&p, 0, "One.", 2);
    text_is(&p, 1, "<meta charset=latin1><p>Zw\xC3\xB6lf.", 3);
    assert_string_equal(p.pages.at[1].media, "text/html");
    assert_string_equal(str_c(&a, p.pages.at[1].url), "2");
    p = pile_with(S(",\"title\";\n1;2\n"), NULL);
    assert_int_equal(p.pages.at[0].record, -1); /* no table of articles */
    p = pile_with(S("titel;text;Datum\nFähre;Die Fähre fährt, sagt sie.;2031\n"), "title=titel");
    text_is(&p, 0, "Die Fähre fährt, sagt sie.", 2);
    assert_string_equal(str_c(&a, p.pages.at[0].meta.title), "Fähre");
    p = pile_with(S("id,words,title\n1,Fog.,A\n"), NULL);
    assert_int_equal(p.pages.n, 0);
    assert_non_null(strstr(p.refusals.at[0].message.p, "--field text=NAME"));
    p = pile_with(S("id,words,title\n1,Fog.,A\n"), "text=words");
    text_is(&p, 0, "Fog.", 2);
    static const char *const none[] = {"Title, text, url and date are what a table has.\nSo it is.\n", "The text\nSo it is.\n", "text,title", "Ferry, lock\nFog.\n"};
    for (int i = 0; i < countof(none); i++) {
        p = pile_with(str_of(none[i]), NULL);
        assert_int_equal(p.pages.n, 1);
        assert_int_equal(p.pages.at[0].record, -1);
    }
}

static void marks_without_their_second(void **state) {
    (void)state;
    pile p = pile_with(cat(S("id,text\n1,\"Ice\"\n"), S("2,One.\n")), NULL);
    text_is(&p, 0, "Ice", 2);
    p = pile_with(S("id,text\n1,\"Fog\" on it, she said.\n2,\"Ice\n3,One.\n"), NULL);
    text_is(&p, 0, "Fog on it", 2); /* as spreadsheets read it */
    text_is(&p, 1, "Ice\n3,One.\n", 3);
    assert_int_equal(p.pages.n, 2);
}

static int done(void **state) {
    (void)state;
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(rows_are_pages), cmocka_unit_test(tables_of_other_forms),
                                     cmocka_unit_test(marks_without_their_second)};
    return cmocka_run_group_tests(all, NULL, done);
}
