/* Tags with their attributes: 13.2.5.6 to 13.2.5.8 and 13.2.5.32 to 13.2.5.40 of the standard.
 * Cost: linear; an attribute is compared with those kept before it, at most HTML_ATTRIBUTES_MAX.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

/* The value behind an equals sign: from `at` on. Gives where reading goes on; the end where its mark is never closed. */
static int32_t read_value(str s, int32_t at, html_attribute *to) {
    at = html_skip(s, BYTE_SPACE, at);
    if (at >= s.n) return at;
    if (s.p[at] == '"' || s.p[at] == '\'') {
        int32_t end = html_find(s, s.p[at], at + 1);
        to->value = (span){at + 1, end};
        return end < s.n ? end + 1 : end;
    }
    int32_t end = html_until(s, BYTE_ENDS_VALUE, at);
    to->value = (span){at, end};
    return end;
}

/* name="value" with a short name, as nearly all are written: the name is looked at at once. 0: this one is not. */
static int32_t read_usual(str s, int32_t at, html_attribute *to) {
    if (at + 2 * LANES > s.n) return 0;
    int32_t end = at + lanes_first(html_name_ends(lanes_at(s.p + at)));
    if (end == at || end == at + LANES || s.p[end] != '=' || s.p[end + 1] != '"') return 0;
    to->name = (span){at, end};
    to->head = str_small_head(s, at, end - at);
    to->has_value = true;
    at = end + 2;
    end = html_find(s, '"', at);
    to->value = (span){at, end};
    return end < s.n ? end + 1 : end;
}

/* A name, which may begin with an equals sign, and its value. */
static int32_t read_attribute(str s, int32_t at, html_attribute *to) {
    int32_t end = html_name_end(s, BYTE_ENDS_NAME, at + 1);
    to->name = (span){at, end};
    to->head = str_small_head(s, at, end - at);
    to->value = (span){end, end};
    at = html_skip(s, BYTE_SPACE, end);
    to->has_value = at < s.n && s.p[at] == '=';
    return to->has_value ? read_value(s, at + 1, to) : at;
}

/* Whether the name stands among the first n; they stay as they were written, so without case. */
static bool known(const html_tokenizer *t, int n, const html_attribute *a) {
    for (int i = 0; i < n; i++) {
        const html_attribute *x = &t->attributes[i];
        if (x->head != a->head || span_len(x->name) != span_len(a->name)) continue;
        if (str_eq_ci(span_of(t->source, x->name), span_of(t->source, a->name))) return true;
    }
    return false;
}

/* All attributes, from behind the tag's name to behind its `>`; the end of the source where that never comes. */
static int32_t read_attributes(html_tokenizer *t, html_token *to, int32_t at) {
    str s = t->source;
    for (bool slash = false; at < s.n;) {
        if (s.p[at] == '>') {
            to->self_closing = slash;
            return at + 1;
        }
        slash = s.p[at] == '/';
        if (slash || byte_is(s.p[at], BYTE_SPACE)) {
            at++;
            continue;
        }
        html_attribute spare, *into = to->attributes_n < HTML_ATTRIBUTES_MAX ? &t->attributes[to->attributes_n] : &spare;
        int32_t behind = read_usual(s, at, into);
        at = behind ? behind : read_attribute(s, at, into);
        if (into != &spare && !known(t, to->attributes_n, into)) to->attributes_n++;
    }
    return -1;
}

/* How the text behind a start tag is read (13.2.6.4.4 and 13.2.6.4.7, scripting off). */
static html_content content_after(html_tag tag) {
    switch (tag) {
    case TAG_title:
    case TAG_textarea: return HTML_RCDATA;
    case TAG_style:
    case TAG_xmp:
    case TAG_iframe:
    case TAG_noembed:
    case TAG_noframes: return HTML_RAWTEXT;
    case TAG_script: return HTML_SCRIPT;
    case TAG_plaintext: return HTML_PLAINTEXT;
    default: return HTML_DATA;
    }
}

bool html_read_tag(html_tokenizer *t, html_token *to) {
    bool ends = t->source.p[t->at + 1] == '/';
    int32_t name = t->at + 1 + ends, end = html_name_end(t->source, BYTE_ENDS_TAG_NAME, name);
    int32_t behind = end < t->source.n && t->source.p[end] == '>' ? end + 1 : read_attributes(t, to, end);
    if (behind < 0) { /* unfinished */
        t->at = (int32_t)t->source.n;
        return false;
    }
    to->kind = ends ? HTML_END : HTML_START;
    to->name = (span){name, end};
    to->tag = html_tag_at(t->source, to->name);
    t->at = behind;
    if (ends) {
        to->attributes_n = 0; /* the standard drops them, and the slash */
        to->self_closing = false;
        t->content = HTML_DATA;
    } else {
        t->last_start = span_of(t->source, to->name);
        if (!t->foreign) t->content = content_after(to->tag);
    }
    return true;
}
