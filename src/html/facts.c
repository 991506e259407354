/* What a page says of itself in its head and, as microdata, in its body: metas, links, JSON-LD scripts, its language.
 * SPDX-License-Identifier: Apache-2.0 */
#include "html/layout.h"

static str attribute(const layout_state *x, const html_token *t, str name) {
    uint64_t head = str_head(name);
    for (int i = 0; i < t->attributes_n; i++) {
        const html_attribute *a = &x->tokens.attributes[i];
        if (a->head == head && str_eq_ci(span_of(x->source, a->name), name)) return span_of(x->source, a->value);
    }
    return (str){0};
}

static span within(const layout_state *x, str s) {
    if (!s.n) return (span){0};
    int32_t at = (int32_t)(s.p - x->source.p);
    return (span){at, at + (int32_t)s.n};
}

static void add(layout_state *x, html_fact_kind kind, str key, str value) {
    if (!value.n || x->to->facts.n >= FACTS_MAX) return;
    *push(x->scratch, &x->to->facts) = (html_fact){kind, key, within(x, value), (int32_t)x->to->rows.n};
}

static void add_meta(layout_state *x, const html_token *t) {
    static const str names[] = {S("property"), S("name"), S("itemprop"), S("http-equiv")};
    str content = attribute(x, t, S("content"));
    for (ptrdiff_t i = 0; i < countof(names) && content.n; i++) {
        str key = attribute(x, t, names[i]);
        if (!key.n) continue;
        add(x, FACT_META, key, content);
        return;
    }
}

/* Of links those that name the page, its author or its publisher: style sheets and icons say nothing. */
static void add_link(layout_state *x, const html_token *t) {
    static const str wanted[] = {S("canonical"), S("author"), S("publisher"), S("amphtml"), S("shortlink")};
    str rel = str_trim(attribute(x, t, S("rel")));
    if (!rel.n) rel = str_trim(attribute(x, t, S("itemprop")));
    if (str_eq_ci(rel, S("author"))) add(x, FACT_META, S("author"), attribute(x, t, S("title"))); /* and whose page it leads to */
    for (ptrdiff_t i = 0; i < countof(wanted); i++)
        if (str_eq_ci(rel, wanted[i])) add(x, FACT_LINK, rel, attribute(x, t, S("href")));
}

#define SAVED_HEAD 1000 /* bytes at a page's head in which browsers note from where they saved it */

/* "<!-- saved from url=(0036)https://oakfordpost.example/ferry -->" */
static str saved_from(str source) {
    static const str opens = S("<!-- saved from url=(");
    str s = str_cut(source, 0, SAVED_HEAD);
    ptrdiff_t at = str_find(s, opens, 0), from = at < 0 ? -1 : str_find(s, S(")"), at + opens.n), end = from < 0 ? -1 : str_find(s, S("-->"), from);
    return end < 0 ? (str){0} : str_trim(str_cut(s, from + 1, end));
}

void facts_of_element(layout_state *x, const html_token *t, const html_element *e) {
    if (str_eq_ci(e->itemprop, S("author"))) add(x, FACT_META, e->itemprop, attribute(x, t, S("content")));
    if (t->tag == TAG_article || t->tag == TAG_main) add(x, FACT_META, S("data-author"), attribute(x, t, S("data-author")));
}

void facts_of_start(layout_state *x, const html_token *t) {
    if (t->tag == TAG_meta) add_meta(x, t);
    else if (t->tag == TAG_link) add_link(x, t);
    else if (t->tag == TAG_base) add(x, FACT_LINK, S("base"), attribute(x, t, S("href")));
    else if (t->tag == TAG_html) {
        add(x, FACT_LANG, S("lang"), attribute(x, t, S("lang")));
        add(x, FACT_LINK, S("saved from"), saved_from(x->source));
    }
    else if (t->tag == TAG_script && str_find_ci(attribute(x, t, S("type")), S("ld+json"), 0) >= 0) {
        x->take_text = true;
        x->text_is = FACT_JSONLD;
    } else if (t->tag == TAG_title && !x->titled) {
        x->take_text = x->titled = true;
        x->text_is = FACT_TITLE;
    }
}
