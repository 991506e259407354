/* Tags, tokens, references and pieces: what html5lib's tests do not say, offsets and cost. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "html/parts.h"

static arena a;
static html_tokenizer t;

static void every_tag_is_found(void **state) {
    (void)state;
#define IS_FOUND(name) assert_int_equal(html_tag_of(TAG_##name == TAG_amp_img ? S("amp-img") : S(#name)), TAG_##name);
    HTML_TAGS(IS_FOUND)
    assert_int_equal(html_tag_of(S("BlockQuote")), TAG_blockquote);
    assert_int_equal(html_tag_of(S("AMP-img")), TAG_amp_img);
    static const char *const others[] = {"", "x", "amp_img", "divs", "di", "h7", "blockquotes", "d\xC3\xAFv", "\xFF", "bo\ry", "@"};
    for (ptrdiff_t i = 0; i < countof(others); i++) assert_int_equal(html_tag_of(str_of(others[i])), TAG_OTHER);
}

static void references_are_sorted(void **state) {
    (void)state;
    for (int32_t i = 0; i < html_references_n; i++) {
        const html_reference *x = &html_references[i];
        assert_true(!i || str_cmp(html_references[i - 1].name, x->name) < 0);
        assert_true(x->name.n >= 2 && x->name.n <= 31 && (!x->bare || x->name.n <= 6));
        assert_int_equal(html_skip(x->name, BYTE_LETTER | BYTE_DIGIT, 0), x->name.n);
        assert_true(utf8_valid(str_of(x->bytes)) && x->bytes[0]);
    }
}

/* ------------------------------------------------------------------ tokens */
static void is_token(str source, html_kind kind, const char *bytes) {
    html_token x;
    assert_true(html_next(&t, &x));
    assert_int_equal(x.kind, kind);
    assert_string_equal(str_c(&a, span_of(source, x.at)), bytes);
    assert_int_equal(t.at, x.at.end);
}

static void tokens_know_where_they_stand(void **state) {
    (void)state;
    str s = S("<!DOCTYPE html>a < b<P Class=x id='y z' hidden>&amp;</p ><!-- c --><script>if (a < b) {}</SCRIPT>1</>2<br/");
    html_token x;
    html_begin(&t, s);
    is_token(s, HTML_DOCTYPE, "<!DOCTYPE html>");
    is_token(s, HTML_TEXT, "a < b");
    assert_true(html_next(&t, &x));
    assert_int_equal(x.tag, TAG_p);
    assert_int_equal(x.attributes_n, 3);
    static const char *const parts[][2] = {{"Class", "x"}, {"id", "y z"}, {"hidden", ""}};
    for (int i = 0; i < 3; i++) {
        assert_true(str_eq(span_of(s, t.attributes[i].name), str_of(parts[i][0])));
        assert_true(str_eq(span_of(s, t.attributes[i].value), str_of(parts[i][1])));
        assert_int_equal(t.attributes[i].has_value, i < 2);
    }
    is_token(s, HTML_TEXT, "&amp;");
    is_token(s, HTML_END, "</p >");
    is_token(s, HTML_COMMENT, "<!-- c -->");
    is_token(s, HTML_START, "<script>");
    is_token(s, HTML_TEXT, "if (a < b) {}");
    is_token(s, HTML_END, "</SCRIPT>");
    is_token(s, HTML_TEXT, "1");
    is_token(s, HTML_TEXT, "2"); /* `</>` is nothing */
    assert_false(html_next(&t, &x)); /* and neither is half a tag */
    assert_int_equal(x.kind, HTML_EOF);
}

static void foreign_elements_keep_reading_markup(void **state) {
    (void)state;
    str s = S("<svg><title>a<b><![CDATA[<c>]]>d</title>");
    html_begin(&t, s);
    is_token(s, HTML_START, "<svg>");
    t.foreign = true;
    is_token(s, HTML_START, "<title>");
    is_token(s, HTML_TEXT, "a");
    is_token(s, HTML_START, "<b>");
    is_token(s, HTML_TEXT, "<c>");
    is_token(s, HTML_TEXT, "d");
    is_token(s, HTML_END, "</title>");
}

/* ------------------------------------------------------------------ pieces */
static void decodes(str source, bool in_attribute, str expected) {
    span all = {0, (int32_t)source.n};
    str got = html_decoded(&a, source, all, in_attribute);
    assert_int_equal(got.n, expected.n);
    if (got.n) assert_memory_equal(got.p, expected.p, (size_t)got.n);
    int32_t at = 0, before = 0;
    for (html_piece x; html_piece_next(source, &at, all.end, true, in_attribute, &x); before = at) {
        assert_true(x.at.start == before && x.at.end == at && at > before); /* no gap, and an end */
        assert_true(x.itself || (x.n > 0 && x.n <= 8));
    }
    assert_int_equal(at, all.end);
}

static void pieces_give_the_characters(void **state) {
    (void)state;
    decodes(S("plain"), false, S("plain"));
    decodes(S(""), false, S(""));
    decodes(S("a &lt;b&gt; &amp;amp; &"), false, S("a <b> &amp; &"));
    decodes(S("1\r\n2\r3\0"), false, S("1\n2\n3\xEF\xBF\xBD"));
    decodes(S("&notit; &notin; &copy=1 &copyx"), false, S("\xC2\xACit; \xE2\x88\x89 \xC2\xA9=1 \xC2\xA9x"));
    decodes(S("&notit; &notin; &copy=1 &copyx &copy"), true, S("&notit; \xE2\x88\x89 &copy=1 &copyx \xC2\xA9"));
    decodes(S("&#38;&#x26&#128;&#0;&#xD800;&#x110000;&#99999999999999;&#;&#x;&#x"), false,
            S("&&\xE2\x82\xAC\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD&#;&#x;&#x"));
    decodes(S("&nGt;&fjlig;&CounterClockwiseContourIntegral;&CounterClockwiseContourIntegralx;"), false,
            S("\xE2\x89\xAB\xE2\x83\x92" "fj\xE2\x88\xB3&CounterClockwiseContourIntegralx;"));
}

static void a_piece_stops_at_the_end_it_was_given(void **state) {
    (void)state;
    str s = S("&amp;\r\n");
    html_piece x;
    int32_t at = 0;
    assert_true(html_piece_next(s, &at, 3, true, false, &x) && x.itself && x.at.end == 3); /* `&am` is no reference */
    at = 0;
    assert_true(html_piece_next(s, &at, 4, true, false, &x) && !x.itself && x.at.end == 4);
    at = 5;
    assert_true(html_piece_next(s, &at, 6, true, false, &x) && !x.itself && x.at.end == 6);
    at = 0;
    assert_true(html_piece_next(s, &at, 5, false, false, &x) && x.itself && x.at.end == 5);
}

/* ------------------------------------------------------------------ cost */
/* All tokens and what they stand for; they ascend, lie in the source and do not overlap. */
static void read_all(str source, bool foreign) {
    html_token x;
    int32_t before = 0;
    html_begin(&t, source);
    t.foreign = foreign;
    while (html_next(&t, &x)) {
        assert_true(x.at.start >= before && x.at.end > x.at.start && x.at.end <= source.n && x.at.end == t.at);
        assert_true(span_in(x.name, x.at) || span_empty(x.name));
        assert_true(span_in(x.data, x.at) || span_empty(x.data));
        before = x.at.end;
        arena_at mark = arena_mark(&a);
        for (int i = 0; i < x.attributes_n; i++) {
            assert_true(span_in(t.attributes[i].name, x.at) && span_in(t.attributes[i].value, x.at));
            html_decoded(&a, source, t.attributes[i].value, true);
        }
        html_decoded(&a, source, x.data, false);
        arena_rewind(&a, mark);
    }
    assert_int_equal(t.at, source.n);
}

static str repeated(str first, str part, ptrdiff_t n) {
    char *p = new (&a, char, first.n + n);
    if (first.n) memcpy(p, first.p, (size_t)first.n);
    for (ptrdiff_t i = 0; i < n; i++) p[first.n + i] = part.p[i % part.n];
    return (str){p, first.n + n};
}

/* A step that looked again at what it has read would take hours here: the time limit of the test is the proof. */
static void hostile_markup_is_linear(void **state) {
    (void)state;
    static const struct { str first, part; } hostile[] = {
        {{0}, S("<div>")}, {{0}, S("<a>")}, {{0}, S("&")}, {S("<a "), S("b=c ")}, {S("<a "), S("x")}, {{0}, S("<!--")},
        {{0}, S("<![CDATA[")}, {{0}, S("</")}, {{0}, S("<!")}, {{0}, S("<")}, {{0}, S("&#")}, {{0}, S("&#1")}, {{0}, S("&n")},
        {{0}, S("<script><!--<script>")}, {S("<script>"), S("<!--<script>")}, {S("<script><!--"), S("<script></script")},
        {S("<script>"), S("</script")}, {S("<title>"), S("</title")}, {S("<textarea>"), S("</t")}, {S("<a href=\""), S("x")},
        {S("<a href=\""), S("&amp")}, {S("<a "), S("=")}, {S("<a "), S("a=\"\"")}, {S("<a "), S("/")}, {S("<a "), S("'")},
        {{0}, S("<a b='")}, {{0}, S("<a b=\"'")}, {{0}, S("\0")}, {S("<a "), S("\0")}, {S("<!--"), S("-")}, {S("<!--"), S("--!")},
        {S("<!--"), S("<!-")}, {S("<!DOCTYPE"), S(" ")}, {{0}, S("<!DOCTYPE")}, {S("<!DOCTYPE a PUBLIC \""), S("x'")}, {{0}, S("<?")},
        {{0}, S("</>")}, {S("&#"), S("0")}, {S("&#x"), S("f")}, {S("&"), S("a")}, {{0}, S("\r")}, {{0}, S("]]>")}, {{0}, S("<plaintext>")},
        {{0}, S("<style></style>")}, {{0}, S("<a\xC3\xA9>")}, {S("<"), S("a")}, {S("<a b"), S(" ")}, {S("<a b="), S(" ")},
    };
    for (ptrdiff_t i = 0; i < countof(hostile); i++) {
        arena_at before = arena_mark(&a);
        str source = repeated(hostile[i].first, hostile[i].part, 2000000);
        read_all(source, false);
        read_all(source, true);
        arena_rewind(&a, before);
    }
    read_all(repeated(S("<a href=\""), S("5 MB in one value "), 5000000), false);
}

/* Names of one length that differ in their last byte: each is compared with each. */
static void many_attributes_are_limited(void **state) {
    (void)state;
    html_token x;
    vec(char) bytes = {0};
    for (const char *c = "<a"; *c; c++) *push(&a, &bytes) = *c;
    for (int i = 0; i < 500; i++) {
        *push(&a, &bytes) = ' ';
        for (int k = 0; k < 1000; k++) *push(&a, &bytes) = 'x';
        *push(&a, &bytes) = (char)('a' + i / 26 % 26);
        *push(&a, &bytes) = (char)('a' + i % 26);
    }
    *push(&a, &bytes) = '>';
    html_begin(&t, (str){bytes.at, bytes.n});
    assert_true(html_next(&t, &x));
    assert_int_equal(x.attributes_n, HTML_ATTRIBUTES_MAX);
}

/* A page cut off anywhere, and begun anywhere. */
static void parts_of_a_page_are_read(void **state) {
    (void)state;
    str s = S("<!doctype html PUBLIC \"a\" 'b'><html lang=de><title>A &amp; b</title><body class='x y' data-a=\"&lt;\"><p>One &euro; two"
              "<!-- c --!><br/><script><!-- <script> </script> --></script><svg><![CDATA[x]]></svg></p \n><textarea>\r\n</textarea>");
    for (ptrdiff_t i = 0; i <= s.n; i++) {
        read_all(str_cut(s, 0, i), false);
        read_all(str_cut(s, i, s.n), true);
        char *copy = new (&a, char, i + 1); /* in a block of its own size: reading beyond it is seen */
        memcpy(copy, s.p, (size_t)i);
        read_all((str){copy, i}, true);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_tag_is_found),
        cmocka_unit_test(references_are_sorted),
        cmocka_unit_test(tokens_know_where_they_stand),
        cmocka_unit_test(foreign_elements_keep_reading_markup),
        cmocka_unit_test(pieces_give_the_characters),
        cmocka_unit_test(a_piece_stops_at_the_end_it_was_given),
        cmocka_unit_test(hostile_markup_is_linear),
        cmocka_unit_test(many_attributes_are_limited),
        cmocka_unit_test(parts_of_a_page_are_read),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&a);
    return failed;
}
