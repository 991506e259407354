/* Source in, tokens out: the tokenizer of the HTML standard (13.2.5), by its outermost states. Each call gives either the
 * text up to the next markup or that markup. Nothing is copied, nothing is looked at twice: the standard's 80 states are
 * what a reader of one byte at a time must keep in mind; here each kind of markup is one function that reads it whole.
 * The standard's parse errors change no token and are not told.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

#define SPACE (BYTE_SPACE | BYTE_ENDS_TAG_NAME | BYTE_ENDS_NAME | BYTE_ENDS_VALUE)
const uint8_t html_bytes[256] = {
    ['\0'] = BYTE_SPECIAL,
    ['\t'] = SPACE,
    ['\n'] = SPACE,
    ['\f'] = SPACE,
    ['\r'] = SPACE | BYTE_SPECIAL,
    [' '] = SPACE,
    ['!'] = BYTE_OPENS,
    ['&'] = BYTE_SPECIAL,
    ['/'] = BYTE_ENDS_TAG_NAME | BYTE_ENDS_NAME,
    ['0' ... '9'] = BYTE_DIGIT,
    ['='] = BYTE_ENDS_NAME,
    ['>'] = BYTE_ENDS_TAG_NAME | BYTE_ENDS_NAME | BYTE_ENDS_VALUE,
    ['?'] = BYTE_OPENS,
    ['A' ... 'Z'] = BYTE_LETTER | BYTE_OPENS,
    ['a' ... 'z'] = BYTE_LETTER | BYTE_OPENS,
};

void html_begin(html_tokenizer *t, str source) {
    t->source = source;
    t->at = 0;
    t->content = HTML_DATA;
    t->last_start = (str){0};
    t->foreign = false;
}

/* ------------------------------------------------------------------ where text ends, by its kind
 * Each gives the offset from `at` on where markup begins that ends this kind of text, or the end of the source. */

/* 13.2.5.1 and 13.2.5.6: a `<` before anything but a letter, `!`, `/` and `?` is text. */
static int32_t data_end(str s, int32_t at) {
    for (; (at = html_find(s, '<', at)) + 1 < s.n; at++) {
        if (byte_is(s.p[at + 1], BYTE_OPENS)) return at;
        if (s.p[at + 1] == '/' && at + 2 < s.n) return at;
    }
    return (int32_t)s.n;
}

/* Whether `name` stands at `at`, and what ends a tag's name behind it. */
static bool tag_name_at(str s, int32_t at, str name) {
    ptrdiff_t end = at + name.n;
    return name.n && end < s.n && byte_is(s.p[end], BYTE_ENDS_TAG_NAME) && str_eq_ci(str_cut(s, at, end), name);
}

/* "Appropriate end tag token": of the element whose start tag began this text. */
static bool end_tag_at(const html_tokenizer *t, int32_t at, str name) {
    return at + 1 < t->source.n && t->source.p[at + 1] == '/' && tag_name_at(t->source, at + 2, name);
}

static int32_t raw_end(const html_tokenizer *t, int32_t at) { /* 13.2.5.2, 13.2.5.3 */
    while ((at = html_find(t->source, '<', at)) < t->source.n && !end_tag_at(t, at, t->last_start)) at++;
    return at;
}

static int32_t cdata_end(str s, int32_t at) { /* 13.2.5.69 */
    for (int32_t i = at; (i = html_find(s, '>', i)) < s.n; i++)
        if (i - at >= 2 && s.p[i - 1] == ']' && s.p[i - 2] == ']') return i - 2;
    return (int32_t)s.n;
}

/* 13.2.5.4 and 13.2.5.15 to 13.2.5.31: `<!--` hides `<script>` and its end tag from each other, until `-->`. */
static int32_t script_end(const html_tokenizer *t, int32_t at) {
    str s = t->source;
    enum { OPEN, ESCAPED, TWICE } how = OPEN;
    for (; at < s.n; at++) {
        at = how == OPEN ? html_find(s, '<', at) : (int32_t)str_either(s, '<', '>', at);
        if (at >= s.n) break;
        if (s.p[at] == '>' && how != OPEN && s.p[at - 1] == '-' && s.p[at - 2] == '-') how = OPEN;
        if (s.p[at] != '<') continue;
        if (how != TWICE && end_tag_at(t, at, t->last_start)) return at;
        if (how == TWICE && end_tag_at(t, at, S("script"))) how = ESCAPED;
        else if (how == ESCAPED && tag_name_at(s, at + 1, S("script"))) how = TWICE;
        else if (how == OPEN && str_starts(str_cut(s, at, s.n), S("<!--"))) how = ESCAPED, at += 3;
    }
    return (int32_t)s.n;
}

static int32_t text_end(const html_tokenizer *t) {
    switch (t->content) {
    case HTML_DATA: return data_end(t->source, t->at);
    case HTML_RCDATA:
    case HTML_RAWTEXT: return raw_end(t, t->at);
    case HTML_SCRIPT: return script_end(t, t->at);
    case HTML_CDATA: return cdata_end(t->source, t->at);
    case HTML_PLAINTEXT: break;
    }
    return (int32_t)t->source.n;
}

/* ------------------------------------------------------------------ one token */
static void read_text(html_tokenizer *t, html_token *to, int32_t end) {
    to->kind = HTML_TEXT;
    to->at = to->data = (span){t->at, end};
    to->references = t->content == HTML_DATA || t->content == HTML_RCDATA;
    t->at = end;
}

static bool read_markup(html_tokenizer *t, html_token *to) {
    if (t->content == HTML_CDATA) { /* at its end */
        t->content = HTML_DATA;
        t->at += 3;
        return false;
    }
    const char *p = t->source.p + t->at; /* where markup begins, at least one byte follows; two after `</` */
    if (byte_is(p[p[1] == '/' ? 2 : 1], BYTE_LETTER)) return html_read_tag(t, to);
    return html_read_declaration(t, to);
}

/* A start tag right here, or an end tag: most of most pages. */
static bool tag_begins(const html_tokenizer *t) {
    const char *p = t->source.p + t->at;
    if (t->content != HTML_DATA || *p != '<' || t->source.n - t->at < 3) return false;
    return byte_is(p[1], BYTE_LETTER) || (p[1] == '/' && byte_is(p[2], BYTE_LETTER));
}

bool html_next(html_tokenizer *t, html_token *to) {
    *to = (html_token){0};
    while (t->at < t->source.n) {
        int32_t from = t->at, end = tag_begins(t) ? from : text_end(t);
        if (end > from) return read_text(t, to, end), true;
        if (read_markup(t, to)) return to->at = (span){from, t->at}, true;
    }
    return false;
}
