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

static void cite_source(citing *c, span source, html_citing kind) {
    str s = c->m->source;
    html_piece x;
    for (int32_t at = source.start; kind == CITE_JSON ? html_json_piece_next(s, &at, source.end, &x)
                                                      : html_piece_next(s, &at, source.end, true, kind == CITE_ATTRIBUTE, &x);) {
        if (x.itself) give_run(c, x.at);
        else give_decoded(c, (str){x.bytes, x.n}, x.at);
    }
}

/* Where it stands, while there is room: what else is known of the text points there too. */
static void append(arena *a, page *p, str more) {
    ptrdiff_t n = p->text.n + more.n;
    if (n > p->text_cap) {
        p->text_cap = n + CITED_BYTES;
        char *to = arena_bytes(a, p->text_cap);
        memcpy(to, p->text.p, (size_t)p->text.n);
        p->text.p = to;
    }
    memcpy((char *)(uintptr_t)p->text.p + p->text.n, more.p, (size_t)more.n);
    p->text.n = n;
}

span html_cite(arena *a, page *p, const markup *m, span source, html_citing kind) {
    citing c = {.a = a, .p = p, .m = m};
    cite_source(&c, source, kind);
    if (!c.text.n) return (span){0};
    span at = {(int32_t)p->text.n, (int32_t)(p->text.n + c.text.n)};
    *push(a, &c.text) = '\n';
    *push(a, &c.map) = (text_map_run){at.end, 1, source.end, 0, 0};
    append(a, p, (str){c.text.at, c.text.n});
    map_compose(a, &c.map, &m->source_map, m->source, &p->map);
    return at;
}
