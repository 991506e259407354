/* JSON records: what they hold, in which form they stand, and what is said of bad ones. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "read/parts.h"

static arena a, scratch;

static pile pile_with(str bytes, const char *field) {
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.held) = (held){.name = S("x"), .bytes = bytes};
    if (field) assert_true(read_field_parse(&a, str_of(field), push(&a, &in.fields)));
    pile to = {0};
    read_pile(&a, &scratch, &in, &to);
    return to;
}

static str cat_of(str x, str y) { return str_format(&a, "%.*s%.*s", (int)x.n, x.p, (int)y.n, y.p); }

static pile pile_of(str bytes) { return pile_with(bytes, NULL); }

static void raw_is(const pile *p, ptrdiff_t i, const char *raw, int64_t record) {
    assert_true(i < p->pages.n);
    assert_true(str_eq(p->pages.at[i].raw, str_of(raw)));
    assert_int_equal(p->pages.at[i].record, record);
}

static void reason_is(const pile *p, ptrdiff_t i, const char *reason, int64_t record) {
    assert_true(i < p->refusals.n);
    assert_string_equal(p->refusals.at[i].reason, reason);
    assert_int_equal(p->refusals.at[i].record, record);
}

static void lines_are_records(void **state) {
    (void)state;
    pile p = pile_of(S("\xEF\xBB\xBF{\"id\": \"n7\", \"text\": \"Ice \\u00e9\\ud83d\\ude00\\n\\\"so\\\"\", \"date\": \"2031-05-14T23:50:00+02:00\"}\r\n"
                       "\r\n"
                       "{\"html\": \"<p>The lock</p>\", \"text\": \"no\", \"url\": \"http:\\/\\/tide.example\\/\", \"id\": 3, \"title\": \"T\", "
                       "\"source\": \"The Tide\", \"more\": {\"text\": [\"}\", 1, {}]}}\n"
                       "{\"text\": \"cut\n"
                       "{\"title\": \"nothing in it\", \"text\": null}\n"
                       "\0\0\n"
                       "[1]\n"
                       "{\"text\": \"two\"} {\"text\": \"three\"}\n"
                       "{\"body\": \"The last \\uD800 \\u00zz one\", \"published\": 1935705600}"));
    assert_int_equal(p.pages.n, 3);
    raw_is(&p, 0, "Ice \xC3\xA9\xF0\x9F\x98\x80\n\"so\"", 1);
    assert_true(str_eq(p.pages.at[0].url, S("n7")));
    assert_int_equal(p.pages.at[0].meta.day, day_of(2031, 5, 14));
    assert_true(p.pages.at[0].meta.day_of_record);
    assert_string_equal(p.pages.at[0].media, "text/plain");
    raw_is(&p, 1, "<p>The lock</p>", 3);
    assert_string_equal(p.pages.at[1].media, "text/html");
    assert_true(str_eq(p.pages.at[1].url, S("http://tide.example/")));
    assert_true(str_eq(p.pages.at[1].meta.title, S("T")));
    assert_true(str_eq(p.pages.at[1].meta.outlet, S("The Tide")));
    raw_is(&p, 2, "The last \xEF\xBF\xBD u00zz one", 9);
    assert_int_equal(p.pages.at[2].meta.day, day_of(2031, 5, 5));
    reason_is(&p, 0, "json", 4);
    assert_int_equal(p.refusals.at[0].offset, 9);
    reason_is(&p, 1, "no-page", 5);
    reason_is(&p, 2, "json", 6);
    reason_is(&p, 3, "json", 7);
    reason_is(&p, 4, "json", 8);
    assert_int_equal(p.refusals.n, 5);
}

static void lists_and_long_objects_are_records_too(void **state) {
    (void)state;
    pile p = pile_of(S("[\n  {\"text\": \"one, it said\"},\n  {\n    \"text\": \"two ]} it said\"\n  }\n]\n"));
    assert_int_equal(p.refusals.n, 0);
    raw_is(&p, 0, "one, it said", 1);
    raw_is(&p, 1, "two ]} it said", 2);
    p = pile_of(S("{\n  \"url\": \"http://tide.example/\",\n  \"maintext\": \"one, it said\"\n}\n"));
    raw_is(&p, 0, "one, it said", 1);
    p = pile_of(S("[{\"text\": \"one, it said\"}, 3, {\"text\": \"lost\"}]"));
    assert_int_equal(p.pages.n, 1);
    reason_is(&p, 0, "json", 2);
    p = pile_of(S("[{\"text\": \"one, it said\"}, {\"text\": \"lost\"]"));
    assert_int_equal(p.pages.n, 1);
    reason_is(&p, 0, "json", 2);
}

static void lists_in_objects_are_records(void **state) {
    (void)state;
    static const char *const around[] = {
        "{\"status\": \"ok\", \"articles\": [%s], \"next\": null}", "{\n  \"items\": [\n%s\n]\n}\n", "{\"response\": {\"docs\": [%s], \"n\": 2}, \"more\": [{\"text\": \"no\"}]}",
        "{\"hits\": {\"total\": {\"value\": 2}, \"hits\": [%s]}}", "\xEF\xBB\xBF{\"a\": \"]}\\\"\", \"data\": [%s], \"b\": \"]}\\\"\"}", "[%s]", "\n%s", "\x1E%s"};
    for (int i = 0; i < countof(around); i++) {
        pile p = pile_of(str_format(&a, around[i], "{\"id\": 1, \"text\": \"one, it said\"}, {\"text\": \"two ]} it said\", \"items\": [{}]}"));
        assert_int_equal(p.refusals.n, 0);
        assert_int_equal(p.pages.n, 2);
        raw_is(&p, 0, "one, it said", 1);
        raw_is(&p, 1, "two ]} it said", 2);
    }
    pile p = pile_of(S("{\"articles\": [{\"text\": \"one\"}]}\n{\"articles\": [{\"text\": \"two\"}]}\n{\"text\": \"three\"}\n"));
    assert_int_equal(p.pages.n, 3);
    p = pile_of(S("{\"results\": [{\"n\": 1}], \"text\": \"one, it said\"}\n{\"results\": [{\"n\": 1}], \"text\": \"two, it said\"}\n"));
    assert_int_equal(p.refusals.n, 0); /* a list beside a text is none of records */
    raw_is(&p, 1, "two, it said", 2);
    str own = S("{\"items\": [{\"n\": 1}], \"words\": {\"all\": \"one, it said\"}}\n{\"words\": {\"all\": \"two, it said\"}}\n");
    p = pile_with(own, "text=words.all");
    assert_int_equal(p.refusals.n, 0);
    raw_is(&p, 1, "two, it said", 2);
    p = pile_of(S("{\"articles\": [{\"text\": \"one, it said\"}, {\"text\": \"lost"));
    raw_is(&p, 0, "one, it said", 1);
    reason_is(&p, 0, "json", 2);
    assert_int_equal(pile_of(S("{\"articles\": []}")).refusals.n, 1);
}

static void records_have_names(void **state) {
    (void)state;
    str one = S("{\"text\": \"one ]} it said\", \"url\": \"http://tide.example/1\"}"), two = S("{\"html\": \"<p>two</p>\", \"more\": {\"a\": []}}");
    static const char *const forms[] = {"{\"a1\": %.*s, \"a\\u0032\": %.*s}", "{\n  \"a1\":\n%.*s,\n  \"a2\" : %.*s,\n}\n",
                                        "// of May\n{\"a1\": %.*s, /* } */ \"a2\": %.*s}\n# no more\n"};
    for (int i = 0; i < countof(forms); i++) {
        pile p = pile_of(cat_of(str_format(&a, forms[i], (int)one.n, one.p, (int)two.n, two.p), S("\n{\"text\": \"three\"}")));
        assert_int_equal(p.refusals.n, 0);
        assert_int_equal(p.pages.n, 3);
        raw_is(&p, 0, "one ]} it said", 1);
        raw_is(&p, 1, "<p>two</p>", 2);
        assert_true(str_eq(p.pages.at[0].url, S("http://tide.example/1")));
        assert_true(str_eq(p.pages.at[1].url, S("a2")));
        raw_is(&p, 2, "three", 3);
    }
    pile p = pile_of(str_format(&a, "{\"a1\": %.*s, \"a2\": %.*s, \"n\": 2}", (int)one.n, one.p, (int)two.n, two.p));
    assert_int_equal(p.pages.n, 2);
    reason_is(&p, 0, "json", 3);
    p = pile_of(str_format(&a, "{\"a1\": %.*s, \"a2\": %.*s, 3", (int)one.n, one.p, (int)two.n, two.p));
    assert_int_equal(p.pages.n, 2);
    reason_is(&p, 0, "json", 3);
    char *fog = arena_bytes(&a, 200000);
    memset(fog, 'f', 200000);
    p = pile_of(str_format(&a, "{\"a1\": {\"n\": \"%.*s\", \"text\": \"one\"}, \"a2\": {\"n\": \"%.*s\", \"text\": \"two\"}}", 200000, fog, 200000, fog));
    assert_int_equal(p.pages.n, 2);
}

static void records_stand_in_records(void **state) {
    (void)state;
    pile p = pile_of(S("{\"_id\": 7, \"url\": \"http://tide.example/1\", \"_source\": {\"text\": \"one\", \"title\": \"T\", \"id\": 8}}\n"
                       "{\"article\": {\"body\": \"two\"}, \"meta\": {\"n\": 1}}\n"
                       "{\"title\": {\"rendered\": \"Ferry\"}, \"content\": {\"rendered\": \"<p>three</p>\", \"protected\": false}}\n"
                       "{\"x\": {\"article\": {\"text\": \"too deep\"}}}\n"));
    assert_int_equal(p.pages.n, 3);
    raw_is(&p, 0, "one", 1);
    assert_true(str_eq(p.pages.at[0].url, S("http://tide.example/1")));
    assert_true(str_eq(p.pages.at[0].meta.title, S("T")));
    raw_is(&p, 1, "two", 2);
    raw_is(&p, 2, "<p>three</p>", 3);
    assert_true(str_eq(p.pages.at[2].meta.title, S("Ferry")));
    assert_string_equal(p.pages.at[2].media, "text/html");
    reason_is(&p, 0, "no-page", 4);
}

static void comments_are_passed_over(void **state) {
    (void)state;
    pile quoted = pile_of(S("[{/* Ada's \"log\" :{ */\"text\": \"one\", // \" }\n\"id\": 1},\n{\"text\": \"two\"}]"));
    assert_int_equal(quoted.pages.n, 2);
    assert_int_equal(quoted.refusals.n, 0);
    pile p = pile_of(S("# the dump\n{\"text\": \"one\"}\n// the second\n{\"text\": \"two\"}\n/* and */\n"));
    assert_int_equal(p.refusals.n, 0);
    raw_is(&p, 0, "one", 2);
    raw_is(&p, 1, "two", 4);
    p = pile_of(S("/* the dump */ [ // of two\n{\"text\": \"one\"}, # first\n [{\"text\": \"two\"}], /* no end"));
    assert_int_equal(p.refusals.n, 0);
    raw_is(&p, 1, "two", 2);
    p = pile_of(S("# Ferry\n\n[The ferry](http://tide.example/) sails again, it said.\n"));
    assert_string_equal(p.pages.at[0].media, "text/plain");
    assert_int_equal(p.pages.at[0].record, -1);
}

static void refused_with(const char *record, const char *words) {
    pile p = pile_of(str_format(&a, "{\"text\": \"one, it said\"}\n%s\n", record));
    assert_int_equal(p.pages.n, 1);
    reason_is(&p, 0, "no-page", 2);
    assert_non_null(strstr(p.refusals.at[0].message.p, words));
}

static void what_to_try_is_told(void **state) {
    (void)state;
    const char *text = "The ferry of Ellmouth sails again at noon, said the mayor, Ada Thorne, on the quay of the old town.";
    refused_with(str_format(&a, "{\"title\": \"Ferry\", \"content\": {\"words\": \"%s\"}}", text).p, "--field 'text=content.words'");
    refused_with(str_format(&a, "{\"text\": [\"%s\"]}", text).p, "its text is a list");
    refused_with(str_format(&a, "{\"log\": {\"version\": \"1.2\", \"entries\": [{\"x\": \"%s\"}]}}", text).p, "HAR");
    refused_with("{\"title\": \"Ferry\"}", "--field text=NAME");
}

static void fields_are_named(void **state) {
    (void)state;
    str both = S("{\"text\": \"short\", \"articleText\": \"the long one\", \"a\": {\"b\": {\"c\": \"deep\"}}}");
    pile p = pile_with(both, "text=articleText");
    raw_is(&p, 0, "the long one", 1);
    p = pile_with(both, "text=a.b.c");
    raw_is(&p, 0, "deep", 1);
    p = pile_with(both, "text=a.b.d");
    raw_is(&p, 0, "short", 1);
    read_field f;
    assert_false(read_field_parse(&a, S("text"), &f));
    assert_false(read_field_parse(&a, S("text="), &f));
    assert_false(read_field_parse(&a, S("words=x"), &f));
}

static void authors_and_outlets_are_read(void **state) {
    (void)state;
    static const struct {
        const char *members, *authors, *outlet;
    } all[] = {{"\"author\": \"Jane Roe\", \"source\": {\"id\": null, \"name\": \"The Post\"}", "Jane Roe", "The Post"},
               {"\"author\": \"x\", \"authors\": [\"Jane Roe\", \"Jos\\u00e9 Poe\"], \"site_name\": \"Tide\"", "Jane Roe\nJosé Poe", "Tide"},
               {"\"author\": [{\"@type\": \"Person\", \"name\": \"Jane Roe\"}, {\"name\": \"John Poe\"},]", "Jane Roe\nJohn Poe", ""},
               {"\"authors\": [], \"byline\": {\"name\": \"Jane Roe\"}, \"publisher\": {\"id\": 3}", "Jane Roe", ""},
               {"\"author\": [[], {}, 3, null, [[\"x\"]], {\"name\": [\"y\"]}, \"\"], \"source\": [\"x\"]", "", ""},
               {"\"author\": null, \"source\": null", "", ""}};
    for (ptrdiff_t i = 0; i < countof(all); i++) {
        pile p = pile_of(str_format(&a, "{\"text\": \"Ice on the lock.\", %s}", all[i].members));
        assert_int_equal(p.pages.n, 1);
        assert_string_equal(str_c(&a, p.pages.at[0].meta.authors), all[i].authors);
        assert_string_equal(str_c(&a, p.pages.at[0].meta.outlet), all[i].outlet);
    }
    pile p = pile_with(S("{\"text\": \"Ice on the lock.\", \"meta\": {\"who\": [\"Jane Roe\"]}}"), "author=meta.who");
    assert_string_equal(str_c(&a, p.pages.at[0].meta.authors), "Jane Roe");
    str deep = S("");
    for (int i = 0; i < 4000; i++) deep = str_join(&a, deep, S("[{\"name\":"));
    p = pile_of(str_format(&a, "{\"text\": \"Ice\", \"author\": %s}", deep.p));
    assert_int_equal(p.pages.n, 0);
}

static void days_are_read(void **state) {
    (void)state;
    static const char *const days[] = {"\"2031-05-14\"", "\"2031-05-14 10:00:00\"", "\"20310514\"", "20310514", "\"1936526400\"",
                                       "1936526400000", "1936526400.25", "\"20310514101500\"", "\"Wed, 14 May 2031 10:15:00 GMT\"",
                                       "\"14 May 2031\"", "\"May 14, 2031\"", "\"Wednesday, May 14, 2031 10:15 AM\"", "\"14-May-2031\"",
                                       "\"2031/05/14 10:15\"", "\"20310514T101500Z\"", "1936526400000000"};
    for (ptrdiff_t i = 0; i < countof(days); i++) {
        pile p = pile_of(str_format(&a, "{\"text\": \"so it is\", \"date\": %s}", days[i]));
        assert_int_equal(p.pages.n, 1);
        assert_int_equal(p.pages.at[0].meta.day, day_of(2031, 5, 14));
    }
    static const char *const none[] = {"\"\"", "\"soon\"", "7", "\"2031-13-14\"", "true", "\"2031-05-14x\"", "123456789012345678",
                                       "\"14/05/2031\"", "\"May 2031\"", "\"14 Mayor 2031 Street\"", "\"32 May 2031\"", "\"May 14, 20310\""};
    for (ptrdiff_t i = 0; i < countof(none); i++)
        assert_int_equal(pile_of(str_format(&a, "{\"text\": \"so it is\", \"date\": %s}", none[i])).pages.at[0].meta.day, DAY_NONE);
}

static void a_line_may_be_too_long(void **state) {
    (void)state;
    ptrdiff_t n = ITEM_BYTES_MAX + (1 << 20);
    char *p = arena_bytes(&a, n);
    memset(p, 'x', (size_t)n);
    memcpy(p, "{\"text\": \"", 10);
    str all = str_join(&a, str_join(&a, S("{\"text\": \"one, it said\"}\n"), (str){p, n}), S("\"}\n{\"text\": \"three, it said\"}\n"));
    pile of = pile_of(all);
    assert_int_equal(of.pages.n, 2);
    raw_is(&of, 1, "three, it said", 3);
    reason_is(&of, 0, "too-large", 2);
}

static int done(void **state) {
    (void)state;
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(lines_are_records), cmocka_unit_test(lists_and_long_objects_are_records_too),
                                     cmocka_unit_test(lists_in_objects_are_records), cmocka_unit_test(records_have_names), cmocka_unit_test(records_stand_in_records),
        cmocka_unit_test(comments_are_passed_over), cmocka_unit_test(what_to_try_is_told),
                                     cmocka_unit_test(fields_are_named), cmocka_unit_test(authors_and_outlets_are_read),
                                     cmocka_unit_test(days_are_read),
                                     cmocka_unit_test(a_line_may_be_too_long)};
    return cmocka_run_group_tests(all, NULL, done);
}
