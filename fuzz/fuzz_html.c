/* libFuzzer entry: any bytes as an HTML page. Through the tokenizer from a content and a foreign flag that the last byte
 * chooses, the JSON reader, the layout, the hidden facts and the cleaner, with what must hold for every page: tokens and
 * pieces ascend, lie in the source and leave no gap; rows ascend; every span of the page's text maps to bytes of the
 * payload. `make fuzz` builds it; run build/fuzz_html DIR fuzz/corpus/html, where DIR takes what it finds.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <stdint.h>

#include "check.h"
#include "html/html.h"
#include "read/parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* ------------------------------------------------------------------ tokens and pieces */
static void check_decoded(arena *a, str source, span at) {
    for (int in_attribute = 0; in_attribute < 2; in_attribute++) {
        int32_t i = at.start, before = i;
        html_piece x;
        for (; html_piece_next(source, &i, at.end, true, in_attribute, &x); before = i)
            check(x.at.start == before && x.at.end == i && i > before && (x.itself || (x.n > 0 && x.n <= 8)));
        check(i == max_of(at.start, at.end));
        check(utf8_valid(html_decoded(a, source, at, in_attribute)));
    }
}

static void check_tokens(arena *a, str source, int how) {
    static html_tokenizer t;
    html_token x;
    int32_t before = 0;
    html_begin(&t, source);
    t.content = (html_content)(how % 6);
    t.foreign = how & 8;
    if (how & 16) t.last_start = S("title");
    for (; html_next(&t, &x); before = x.at.end) {
        check(x.at.start >= before && x.at.end > x.at.start && x.at.end == t.at && t.at <= source.n);
        check(span_empty(x.name) || span_in(x.name, x.at));
        check(span_empty(x.data) || span_in(x.data, x.at));
        check(x.attributes_n >= 0 && x.attributes_n <= HTML_ATTRIBUTES_MAX);
        check_decoded(a, source, x.data);
        for (int i = 0; i < x.attributes_n; i++) {
            check(!span_empty(t.attributes[i].name) && span_in(t.attributes[i].name, x.at));
            check_decoded(a, source, t.attributes[i].value);
        }
    }
    check(t.at == source.n);
}

static void check_json(arena *a, str source) {
    json_nodes nodes = {0};
    ints roots = {0};
    html_json(a, source, (span){0, (int32_t)source.n}, &nodes, &roots);
    for (ptrdiff_t i = 0; i < nodes.n; i++) {
        const json_node *x = &nodes.at[i];
        check(x->value.start >= 0 && x->value.start <= x->value.end && x->value.end <= source.n);
        check(x->next < nodes.n && (x->next < 0 || x->next > i) && x->child < nodes.n && (x->child < 0 || x->child > i));
        if (x->kind == HTML_STRING) check(utf8_valid(html_json_decoded(a, source, x->value)));
    }
}

/* ------------------------------------------------------------------ layout */
static void check_layout(arena *a, page *p, const markup *m) {
    check(utf8_valid(p->text));
    for (ptrdiff_t i = 0; i < m->rows.n; i++) {
        in_page(p, m->rows.at[i].at);
        check(!span_empty(m->rows.at[i].at) && (!i || m->rows.at[i - 1].at.end < m->rows.at[i].at.start));
        check(m->rows.at[i].element >= 0 && m->rows.at[i].element < m->elements.n);
    }
    for (ptrdiff_t i = 0; i < m->elements.n; i++) {
        const html_element *x = &m->elements.at[i];
        in_page(p, x->at);
        check(x->parent >= 0 && x->parent <= i && x->row_first >= 0 && x->row_last <= m->rows.n);
    }
    for (ptrdiff_t i = 0; i < m->facts.n; i++)
        for (int kind = CITE_TEXT; kind <= CITE_JSON; kind++)
            in_page(p, html_cite(a, p, m, m->facts.at[i].value, (html_citing)kind));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static arena a, scratch;
    page p = {.path = S("page"), .record = -1, .raw = {(const char *)data, (ptrdiff_t)size}, .media = "text/html"};
    p.meta.day = DAY_NONE;
    decode(&a, &p);
    check_tokens(&a, p.text, size ? data[size - 1] : 0);
    check_json(&a, p.text);
    markup m = {0};
    html_layout(&a, &scratch, &p, &m);
    check_layout(&a, &p, &m);
    article x = {0};
    clean_page(&a, &scratch, &p, &m, &x);
    check_article(&p, &x);
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}
