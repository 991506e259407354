/* Markup in, rows out, and the way back to every byte.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "html/html.h"

static arena store, scratch;

typedef struct {
    page p;
    markup m;
} laid;

static laid lay(str source) {
    laid x = {.p = {.raw = source, .text = source, .media = "text/html"}};
    html_layout(&store, &scratch, &x.p, &x.m);
    return x;
}

/* Each row as GAP TAG:text, with * for bold, ? for hidden and the bytes in links after /. */
static const char *rows_of(const char *source) {
    laid x = lay(str_of(source));
    str all = {0};
    for (ptrdiff_t i = 0; i < x.m.rows.n; i++) {
        const html_row *r = &x.m.rows.at[i];
        const html_element *e = &x.m.elements.at[r->element];
        str name = e->source.end ? str_cut(x.m.source, e->source.start + 1, e->source.end) : S("root>");
        ptrdiff_t n = 0;
        while (n < name.n && name.p[n] != ' ' && name.p[n] != '>') n++;
        str s = span_of(x.p.text, r->at);
        str links = r->links ? str_format(&store, "/%d", r->links) : (str){0};
        str one = str_format(&store, "%s%d%.*s%s%s%.*s:%.*s", i ? " " : "", r->gap, (int)n, name.p, r->bold ? "*" : "",
            r->hidden ? "?" : "", (int)links.n, links.n ? links.p : "", (int)s.n, s.p);
        all = str_join(&store, all, one);
    }
    return str_c(&store, all);
}
#define rows_are(source, want) assert_string_equal(rows_of(source), want)

static void test_blocks(void **state) {
    (void)state;
    rows_are("<p>One<p>Two</p>Three", "1p:One 1p:Two 1root:Three");
    rows_are("<ul><li>a<li>b</ul>", "1li:a 1li:b");
    rows_are("<div>a<p>b</div>c", "1div:a 1p:b 1root:c");
    rows_are("<h1>Title</h1><h2>x</h3>y", "1h1*:Title 1h2*:x 1root:y");
    rows_are("a<br>b<br><br>c", "1root:a 0root:b 2root:c");
    rows_are("<pre>a\nb</pre>", "1pre:a 0pre:b");
    rows_are("<dl><dt>a<dd>b<dt>c</dl>", "1dt:a 1dd:b 1dt:c");
    rows_are("a</p>b", "1root:a 1root:b");
    rows_are("<div><div>a</span></div>b</div>c", "1div:a 1div:b 1root:c");
}

/* Elements that the page's own script defines are blocks where they stand alone, and words of a line of text. */
static void test_own_elements(void **state) {
    (void)state;
    rows_are("<x-page><x-text>One</x-text> <x-text>Two</x-text></x-page><x-foot>Three</x-foot>", "1x-text:One 1x-text:Two 1x-foot:Three");
    rows_are("<p>Said <x-tip>one</x-tip> <x-tip>two</x-tip> more</p>", "1p:Said one two more");
    rows_are("<div><x-tip>One</x-tip> and more</div>", "1div:One and more");
    rows_are("<div>See <x-tip>one</x-tip>, more</div>", "1div:See one, more");
    rows_are("<x-a><p>One</p></x-a><x-b>Two<div>Three</div></x-b>", "1p:One 1x-b:Two 1div:Three");
    rows_are("<x-a>One<x-b>Two", "1x-a:One Two");
    rows_are("<font-2>One</font-2> two <x->three</x->", "1root:One two three");
    rows_are("<foo>One</foo><foo>Two</foo>", "1root:One Two");
}

/* An element that shows nothing holds nothing: the line feed of the row before it is none of its own. */
static void test_empty(void **state) {
    (void)state;
    laid x = lay(S("Fog<time datetime=2031-05-14><p>"));
    for (ptrdiff_t i = 0; i < x.m.elements.n; i++)
        if (x.m.elements.at[i].tag == TAG_time) assert_true(span_empty(x.m.elements.at[i].at));
}

static void test_inline(void **state) {
    (void)state;
    rows_are("<p>a <b>b</b> c<i>d</i>", "1p:a b cd");
    rows_are("<p><b>all</b>", "1p*:all");
    rows_are("<p>x<a href=y>link</a>", "1p/4:xlink");
    rows_are("<a href=1>a</a><a href=2>b</a>", "1root/2:a b");
    rows_are("<span class=a>By Jo</span><span class=b>May</span>", "1root:By Jo May");
    rows_are("<span>syl</span><span>la</span>ble", "1root:syllable");
    rows_are("<p><b>Question</b>Answer <span>2031</span>4 pm", "1p:Question Answer 2031 4 pm");
    rows_are("<p><ruby>K<rp>(</rp><rt>ka</rt><rp>)</rp></ruby>s <ruby>A<rt>a<rb>B<rt>b</ruby>c", "1p:Ks ABc");
    rows_are("<p>cut<script>var x = '<p>';</script>off", "1p:cutoff");
    rows_are("<a href=1><div>a</a>b</div>c", "1div/1:ab 1root:c");
}

static void test_space(void **state) {
    (void)state;
    rows_are(" \n <p>  a \n\t b  </p>  ", "1p:a b");
    rows_are("<p>10&nbsp;000 &nbsp; x&nbsp;</p>", "1p:10\xC2\xA0" "000 x");
    rows_are("<p>Bun&shy;des\xC2\xADtag\xE2\x80\x8B.", "1p:Bundestag.");
    rows_are("<p>a &amp; b &lt;c&gt; &eacute; &#8217;", "1p:a & b <c> \xC3\xA9 \xE2\x80\x99");
}

static void test_hidden(void **state) {
    (void)state;
    rows_are("<div hidden>a</div>b", "1div?:a 1root:b");
    rows_are("<div style='color:red; DISPLAY : none'>a</div><div style=display:block>b</div>", "1div?:a 1div:b");
    rows_are("<p>a<svg><title>t</title><text>x</text></svg>b", "1p:ab");
    rows_are("<svg><path></svg><template><p>x</p></template>", "1p?:x");
    rows_are("<select><option>a<option>b</select><p>c", "1option?:a 1option?:b 1p:c");
    rows_are("<svg><p>out</p>", "1p:out");
    rows_are("<style>p{}</style><iframe>no</iframe>yes<!-- no -->", "1root:yes");
}

static void test_tables(void **state) {
    (void)state;
    rows_are("<table><tr><td>a</td><td>b</td></tr><tr><td>c<td>d</table>e", "1tr:a b 1tr:c d 1root:e");
    rows_are("<table><tr><td><p>a</p></td><td>b</td></table>", "1p:a 1td:b");
    rows_are("<table><tr><th>a</th></tr></table>", "1th*:a");
}

static void test_facts(void **state) {
    (void)state;
    laid x = lay(S("<html lang=de><head><title> A &amp; B </title><meta property=og:title content='A &quot;x&quot;'>"
        "<link rel=canonical href=/a><script type='application/ld+json'>{\"a\":1}</script></head><body><p>x</p>"
        "<meta itemprop=datePublished content=2031-02-03>"));
    assert_int_equal(x.m.facts.n, 6);
    static const html_fact_kind kinds[] = {FACT_LANG, FACT_TITLE, FACT_META, FACT_LINK, FACT_JSONLD, FACT_META};
    static const char *const values[] = {"de", " A &amp; B ", "A &quot;x&quot;", "/a", "{\"a\":1}", "2031-02-03"};
    for (int i = 0; i < 6; i++) {
        assert_int_equal(x.m.facts.at[i].kind, kinds[i]);
        assert_string_equal(str_c(&store, span_of(x.m.source, x.m.facts.at[i].value)), values[i]);
    }
    assert_int_equal(x.m.facts.at[5].row, 1);
    span title = html_cite(&store, &x.p, &x.m, x.m.facts.at[1].value, CITE_TEXT);
    assert_string_equal(str_c(&store, span_of(x.p.text, title)), "A & B");
    span raw = page_raw(&x.p, title);
    assert_string_equal(str_c(&store, span_of(x.p.raw, raw)), "A &amp; B");
    title = html_cite(&store, &x.p, &x.m, x.m.facts.at[2].value, CITE_ATTRIBUTE);
    assert_string_equal(str_c(&store, span_of(x.p.text, title)), "A \"x\"");
}

/* Every character of every row leads to bytes that say it; the text has no gap. */
static void test_way_back(void **state) {
    (void)state;
    laid x = lay(S("<div>\n  <p>First &mdash; <b>the</b>\n  second\xC2\xA0line</p>\r\n<p>Z\xC3\xBCrich&nbsp;2 &#x1F600;</p></div>"));
    int32_t at = 0;
    for (ptrdiff_t i = 0; i < x.p.map.n; i++) {
        assert_int_equal(x.p.map.at[i].text, at);
        at += x.p.map.at[i].text_len;
        const text_map_run *r = &x.p.map.at[i];
        if (r->step == 1 && x.p.text.p[r->text] != ' ')
            assert_memory_equal(x.p.text.p + r->text, x.p.raw.p + r->raw, 1);
    }
    assert_int_equal(at, x.p.text.n);
    for (ptrdiff_t i = 0; i < x.m.rows.n; i++) {
        str raw = span_of(x.p.raw, page_raw(&x.p, x.m.rows.at[i].at));
        assert_true(raw.p[0] == x.p.text.p[x.m.rows.at[i].at.start]);
    }
    str dash = str_cut(x.p.text, str_find(x.p.text, S("\xE2\x80\x94"), 0), x.p.text.n);
    int32_t from = (int32_t)(dash.p - x.p.text.p);
    assert_string_equal(str_c(&store, span_of(x.p.raw, page_raw(&x.p, (span){from, from + 3}))), "&mdash;");
}

static void test_elements(void **state) {
    (void)state;
    laid x = lay(S("<div class=empty></div><article id=a><p class='b c'>One <a rel=author href=/x>Jo</a></p><time datetime=2031>"
        "</time></article>"));
    const html_element *e = x.m.elements.at;
    assert_int_equal(x.m.elements.n, 5);
    assert_int_equal(e[1].tag, TAG_article);
    assert_int_equal(e[2].parent, 1);
    assert_string_equal(str_c(&store, e[2].classes), "b c");
    assert_string_equal(str_c(&store, span_of(x.p.text, e[3].at)), "Jo");
    assert_string_equal(str_c(&store, e[3].rel), "author");
    assert_string_equal(str_c(&store, e[4].datetime), "2031");
    assert_int_equal(e[1].row_first, 0);
    assert_int_equal(e[1].row_last, 1);
}

/* Depth costs no memory but the stack's, and what is deeper is read. */
static void test_depth(void **state) {
    (void)state;
    enum { DEEP = 100000 };
    char *s = new (&store, char, DEEP * 5 + 6);
    for (int i = 0; i < DEEP; i++) memcpy(s + i * 5, "<div>", 5);
    memcpy(s + DEEP * 5, "deep", 4);
    laid x = lay((str){s, DEEP * 5 + 4});
    assert_int_equal(x.m.rows.n, 1);
    assert_string_equal(str_c(&store, x.p.text), "deep\n");
}

int main(void) {
    const struct CMUnitTest all[] = {
        cmocka_unit_test(test_blocks), cmocka_unit_test(test_own_elements), cmocka_unit_test(test_empty), cmocka_unit_test(test_inline), cmocka_unit_test(test_space), cmocka_unit_test(test_hidden),
        cmocka_unit_test(test_tables), cmocka_unit_test(test_facts), cmocka_unit_test(test_way_back),
        cmocka_unit_test(test_elements), cmocka_unit_test(test_depth),
    };
    int failed = cmocka_run_group_tests_name("layout", all, NULL, NULL);
    arena_free(&store);
    arena_free(&scratch);
    return failed;
}
