/* Hidden facts, added to a page's text with their way back.
 * SPDX-License-Identifier: Apache-2.0 */
#include "html/layout.h"

/* ------------------------------------------------------------------ hidden facts */
typedef struct {
    arena *a;
    page *p;
    const markup *m;
    vec(char) text;
    text_map map;
    bool space;
} citing;

static void give(citing *c, const char *s, ptrdiff_t n, span source, bool itself) {
    ptrdiff_t at = c->p->text.n + c->text.n;
    if (c->space && c->text.n) {
        *push(c->a, &c->map) = (text_map_run){(int32_t)at, 1, source.start, 0, 0};
        *push(c->a, &c->text) = ' ';
        at++;
    }
    c->space = false;
    *push(c->a, &c->map) = (text_map_run){(int32_t)at, (int32_t)n, source.start, span_len(source), itself ? MAP_BYTES : MAP_WHOLE};
    for (ptrdiff_t i = 0; i < n; i++) *push(c->a, &c->text) = s[i];
}

static void give_run(citing *c, span at) {
    for (int32_t i = at.start, from; i < at.end;) {
        for (; i < at.end && is_space(c->m->source.p[i]); i++) c->space = true;
        for (from = i; i < at.end && !is_space(c->m->source.p[i]);) i++;
        if (i > from) give(c, c->m->source.p + from, i - from, (span){from, i}, true);
    }
}

static void give_decoded(citing *c, str s, span at) {
    str t = str_trim(s);
    if (!t.n) c->space |= s.n > 0;
    else give(c, t.p, t.n, at, false);
}

static void cite_references(citing *c, span source, bool in_attribute) {
    html_piece piece;
    for (int32_t at = source.start; html_piece_next(c->m->source, &at, source.end, true, in_attribute, &piece);)
        if (piece.itself) give_run(c, piece.at);
        else give_decoded(c, (str){piece.bytes, piece.n}, piece.at);
}

/* Between escapes a JSON string is read as text with references; a pair of surrogates is one escape. */
static void cite_json(citing *c, span source) {
    str s = c->m->source;
    for (int32_t i = source.start, from = i;; i++) {
        bool end = i >= source.end, escape = !end && s.p[i] == '\\';
        if (!end && !escape) continue;
        if (i > from) cite_references(c, (span){from, i}, false);
        if (end) return;
        int32_t to = min_of(i + (i + 1 < source.end && s.p[i + 1] == 'u' ? 6 : 2), source.end);
        if (to - i == 6 && (s.p[i + 2] | 32) == 'd' && strchr("89abAB", s.p[i + 3]) && to + 6 <= source.end && s.p[to] == '\\') to += 6;
        give_decoded(c, html_json_decoded(c->a, s, (span){i, to}), (span){i, to});
        from = to;
        i = to - 1;
    }
}

span html_cite(arena *a, page *p, const markup *m, span source, html_citing kind) {
    citing c = {.a = a, .p = p, .m = m};
    if (kind == CITE_JSON) cite_json(&c, source);
    else cite_references(&c, source, kind == CITE_ATTRIBUTE);
    if (!c.text.n) return (span){0};
    span at = {(int32_t)p->text.n, (int32_t)(p->text.n + c.text.n)};
    *push(a, &c.text) = '\n';
    *push(a, &c.map) = (text_map_run){at.end, 1, source.end, 0, 0};
    p->text = str_join(a, p->text, (str){c.text.at, c.text.n});
    map_compose(a, &c.map, &m->source_map, m->source, &p->map);
    return at;
}
