/* JSON in pages, written as people write it. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/limits.h"
#include "html/html.h"

static arena a;

/* Nodes as a line: strings in marks, numbers and words as written, members as name=value. */
static void tell(const json_nodes *x, str s, int32_t i, out_memory *to) {
    for (; i >= 0; i = x->at[i].next) {
        const json_node *k = &x->at[i];
        char open = k->kind == HTML_OBJECT ? '{' : k->kind == HTML_ARRAY ? '[' : k->kind == HTML_STRING ? '"' : 0;
        str value = open == '{' || open == '[' ? (str){0} : span_of(s, k->value), key = span_of(s, k->key);
        if (key.n) out_to_memory(to, key.p, (size_t)key.n), out_to_memory(to, "=", 1);
        if (open) out_to_memory(to, &open, 1);
        if (value.n) out_to_memory(to, value.p, (size_t)value.n);
        if (k->kind >= HTML_ARRAY && k->child >= 0) tell(x, s, k->child, to);
        if (open) out_to_memory(to, open == '{' ? "}" : open == '[' ? "]" : "\"", 1);
        if (k->next >= 0) out_to_memory(to, " ", 1);
    }
}

static void reads(const char *source, const char *expected) {
    json_nodes nodes = {0};
    ints roots = {0};
    out_memory to = {.a = &a};
    str s = str_of(source);
    bool any = html_json(&a, s, (span){0, (int32_t)s.n}, &nodes, &roots);
    assert_int_equal(any, nodes.n > 0);
    for (ptrdiff_t i = 0; i < roots.n; i++) {
        if (i) out_to_memory(&to, " | ", 3);
        tell(&nodes, s, roots.at[i], &to);
    }
    out_to_memory(&to, "", 1);
    assert_string_equal(to.bytes.at, expected);
}

static void json_is_read_as_it_is(void **state) {
    (void)state;
    reads("{\"a\":\"x\",\"b\":[1,-2.5e3,true,false,null,{\"c\":{}}],\"d\":\"\"}",
          "{a=\"x\" b=[1 -2.5e3 true false null {c={}}] d=\"\"}");
    reads("[]", "[]");
    reads("\"a: b, c\"", "\"a: b, c\"");
    reads("{\"a\" : \"he said \\\"no\\\"\" , \"b\\\\\" : \"\\\\\"}", "{a=\"he said \\\"no\\\"\" b\\\\=\"\\\\\"}");
}

static void json_with_errors_is_read_on(void **state) {
    (void)state;
    reads("{\"a\":1,\"b\":[1,2,],}", "{a=1 b=[1 2]}");                            /* trailing commas */
    reads("{\"a\":\"first\nsecond\"}", "{a=\"first\nsecond\"}");                  /* a raw line end */
    reads("{\"a\":\"he said \"no\" today\",\"b\":2}", "{a=\"he said \"no\" today\" b=2}");
    reads("{\"a\":1 /* one */, // two: \"x\"\n \"b\":2}", "{a=1 b=2}");
    reads("<!--\n{\"a\":1}\n-->", "{a=1}");
    reads("//<![CDATA[\n{\"a\":1}\n//]]>", "{a=1}");
    reads("<![CDATA[{\"a\":1}]]>", "{a=1}");
    reads("{\"a\":1}{\"a\":2}\n{\"a\":3}", "{a=1} | {a=2} | {a=3}");
    reads("{\"a\":1\n\"b\":2}", "{a=1 b=2}");                                     /* no comma */
    reads("{a:1, 'b':'it\\'s', c:undefined}", "{a=1 b=\"it\\'s\" c=undefined}");
    reads("window.x = {\"a\":1};", "{a=1}");
    reads("{\"a\":,\"b\":1}", "{b=1}");
    reads("{\"a\":[1,{\"b\":2],\"c\":3}", "{a=[1 {b=2}] c=3}");                   /* a mark too few */
    reads("{\"a\":1}}]{\"b\":2}", "{a=1} | {b=2}");                               /* marks too many */
}

static void json_cut_off_keeps_what_was_finished(void **state) {
    (void)state;
    reads("{\"a\":\"x\",\"b\":{\"c\":\"y\",\"d\":\"2031-0", "{a=\"x\" b={c=\"y\"}}");
    reads("{\"a\":[1,2", "{a=[1 2]}");
    reads("{\"a\"", "{\"a\"}");
    reads("/* never closed", "");
    reads("", "");
    reads("no value at all", "");
}

static void the_last_of_members_counts(void **state) {
    (void)state;
    json_nodes nodes = {0};
    ints roots = {0};
    str s = S("{\"name\":\"one\",\"@type\":\"X\",\"name\":\"two\"}");
    assert_true(html_json(&a, s, (span){0, (int32_t)s.n}, &nodes, &roots));
    int32_t i = html_json_member(&nodes, s, roots.at[0], S("name"));
    assert_true(str_eq(span_of(s, nodes.at[i].value), S("two")));
    assert_int_equal(html_json_member(&nodes, s, roots.at[0], S("Name")), -1);
    assert_int_equal(html_json_member(&nodes, s, i, S("name")), -1);
    assert_int_equal(html_json_member(&nodes, s, -1, S("name")), -1);
}

static void says(const char *string, const char *expected) {
    str s = str_of(string), got = html_json_decoded(&a, s, (span){0, (int32_t)s.n});
    assert_true(utf8_valid(got));
    assert_string_equal(str_c(&a, got), expected);
    int32_t at = 0, before = 0;
    for (html_piece x; html_json_piece_next(s, &at, (int32_t)s.n, &x); before = at) {
        assert_int_equal(x.at.start, before); /* pieces leave no gap */
        assert_int_equal(x.at.end, at);
        assert_true(at > before);
    }
    assert_int_equal(at, s.n);
}

static void strings_are_decoded(void **state) {
    (void)state;
    says("plain", "plain");
    says("a\\nb\\t\\\"c\\\" \\\\ \\/ \\b\\f\\r", "a\nb\t\"c\" \\ / \b\f\r");
    says("caf\\u00e9 \\uD83D\\uDE00 \\u20AC", "caf\xC3\xA9 \xF0\x9F\x98\x80 \xE2\x82\xAC");
    says("\\uD83D alone, \\uDE00\\u0000", "\xEF\xBF\xBD alone, \xEF\xBF\xBD\xEF\xBF\xBD");
    says("\\u12", "u12");
    says("it\\'s \\x", "it's x");
    says("a\\\nb", "ab");
    says("end\\", "end\\");
    says("Bread &amp; wine &#8217; &quot;x&quot;", "Bread & wine \xE2\x80\x99 \"x\"");
    says("Bread \\u0026amp; wine \\u0026#8217;s \\u0026 more \\u0026\\u0026", "Bread & wine \xE2\x80\x99s & more &&");
    says("R&D \\\"x\\\" & \\n", "R&D \"x\" & \n");
    says("\\\xC3\xA9", "\xC3\xA9");
    says("one\r\ntwo", "one\ntwo");
}

/* A step that looked again at what it has read would take hours here: the time limit of the test is the proof. */
static void hostile_json_is_linear_and_limited(void **state) {
    (void)state;
    static const char *const parts[] = {"[", "{", "{\"a\":", "]", "}", "[{", "\"", "\" ", "\\", "'", "[1,", "/*", "//", "<!--", ":",
                                        "1", "- ", "{\"a\":\"\\", "{'a':'&\\", "\"\\\"", "[}", "]{", "\xC2\xA0", "a"};
    for (ptrdiff_t k = 0; k < countof(parts); k++) {
        arena_at before = arena_mark(&a);
        str part = str_of(parts[k]);
        ptrdiff_t n = 1000000 / part.n * part.n;
        char *p = new (&a, char, n);
        for (ptrdiff_t i = 0; i < n; i++) p[i] = part.p[i % part.n];
        json_nodes nodes = {0};
        ints roots = {0};
        html_json(&a, (str){p, n}, (span){0, (int32_t)n}, &nodes, &roots);
        assert_true(nodes.n <= JSON_NODES_MAX);
        for (ptrdiff_t i = 0; i < nodes.n; i++) {
            assert_true(nodes.at[i].value.start >= 0 && nodes.at[i].value.end <= n);
            assert_true(nodes.at[i].child < nodes.n && (nodes.at[i].child < 0 || nodes.at[i].child > i));
            assert_true(nodes.at[i].next < nodes.n && (nodes.at[i].next < 0 || nodes.at[i].next > i));
        }
        assert_true(utf8_valid(html_json_decoded(&a, (str){p, n}, (span){0, (int32_t)n})));
        arena_rewind(&a, before);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_is_read_as_it_is),
        cmocka_unit_test(json_with_errors_is_read_on),
        cmocka_unit_test(json_cut_off_keeps_what_was_finished),
        cmocka_unit_test(the_last_of_members_counts),
        cmocka_unit_test(strings_are_decoded),
        cmocka_unit_test(hostile_json_is_linear_and_limited),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&a);
    return failed;
}
