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

static uint32_t hex4(str s, int32_t at) {
    uint32_t c = 0;
    for (int i = 0; i < 4; i++) {
        char d = at + i < s.n ? s.p[at + i] : 0;
        if (!is_digit(d) && !((d | 32) >= 'a' && (d | 32) <= 'f')) return UTF8_BAD;
        c = c << 4 | (uint32_t)(is_digit(d) ? d - '0' : (d | 32) - 'a' + 10);
    }
    return c;
}

/* The escape at `at` (RFC 8259, 7): its length, and what it stands for; a pair of surrogates is one. */
static int32_t escape_at(str s, int32_t at, int32_t end, char bytes[4], int *n) {
    char kind = at + 1 < end ? s.p[at + 1] : '\\';
    *n = 1;
    bytes[0] = strchr("nrtbf", kind) ? ' ' : kind;
    if (kind != 'u' || at + 6 > end) return min_of(2, end - at);
    uint32_t c = hex4(s, at + 2), low = c >= 0xD800 && c < 0xDC00 && at + 12 <= end && s.p[at + 6] == '\\' ? hex4(s, at + 8) : 0;
    bool pair = low >= 0xDC00 && low < 0xE000;
    if (pair) c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    *n = utf8_put(bytes, !c || (c >= 0xD800 && c < 0xE000) ? UTF8_BAD : c);
    return pair ? 12 : 6;
}

/* Between escapes a JSON string is read as text with references. */
static void cite_json(citing *c, span source) {
    str s = c->m->source;
    for (int32_t i = source.start, from = i;;) {
        bool end = i >= source.end;
        if (!end && s.p[i] != '\\') {
            i++;
            continue;
        }
        if (i > from) cite_references(c, (span){from, i}, false);
        if (end) return;
        char bytes[4];
        int n;
        int32_t len = escape_at(s, i, source.end, bytes, &n);
        give_decoded(c, (str){bytes, n}, (span){i, i + len});
        from = i += len;
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
