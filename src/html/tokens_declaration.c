/* Comments, doctypes, and what the standard calls bogus comments: 13.2.5.41 to 13.2.5.68. All of it linear: each reads to
 * its `>` once, and where that is missing nothing follows.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

/* ------------------------------------------------------------------ comments */
/* Where a comment's data ends whose `>` stands at i: before `-->` or `--!>`, or at once (`<!-->`, `<!--->`). -1: this `>`
 * is part of it. */
static int32_t comment_end(str s, int32_t from, int32_t i) {
    if (i == from || (i == from + 1 && s.p[from] == '-')) return from;
    if (i - 2 >= from && s.p[i - 1] == '-' && s.p[i - 2] == '-') return i - 2;
    if (i - 3 >= from && s.p[i - 1] == '!' && s.p[i - 2] == '-' && s.p[i - 3] == '-') return i - 3;
    return -1;
}

/* A comment that the end of the file cuts off loses the beginning of its end. */
static int32_t cut_comment_end(str s, int32_t from) {
    str data = str_cut(s, from, s.n);
    int cut = str_ends(data, S("--!")) ? 3 : str_ends(data, S("--")) ? 2 : str_ends(data, S("-")) ? 1 : 0;
    return (int32_t)s.n - cut;
}

static void read_comment(html_tokenizer *t, html_token *to, int32_t from) {
    str s = t->source;
    int32_t end = -1, i = from;
    while ((i = html_find(s, '>', i)) < s.n && (end = comment_end(s, from, i)) < 0) i++;
    to->kind = HTML_COMMENT;
    to->data = (span){from, end < 0 ? cut_comment_end(s, from) : end};
    t->at = i < s.n ? i + 1 : i;
}

/* Anything up to `>`. */
static void read_bogus(html_tokenizer *t, html_token *to, int32_t from) {
    int32_t end = html_find(t->source, '>', from);
    to->kind = HTML_COMMENT;
    to->data = (span){from, end};
    t->at = end < t->source.n ? end + 1 : end;
}

/* ------------------------------------------------------------------ doctypes */
/* A public or system identifier in its marks. Gives where reading goes on; `>` and the end of the file cut it off. */
static int32_t read_id(str s, int32_t at, html_token *to, span *id) {
    char mark = s.p[at++];
    int32_t end = at;
    while (end < s.n && s.p[end] != mark && s.p[end] != '>') end++;
    *id = (span){at, end};
    if (end < s.n && s.p[end] == mark) return end + 1;
    to->force_quirks = true;
    return end;
}

static bool quoted_at(str s, int32_t at) { return at < s.n && (s.p[at] == '"' || s.p[at] == '\''); }

/* What follows the name: the identifiers. Gives where the rest begins, which is read over up to `>`. */
static int32_t read_ids(str s, int32_t at, html_token *to) {
    bool is_public = str_starts_ci(str_cut(s, at, s.n), S("public"));
    if (!is_public && !str_starts_ci(str_cut(s, at, s.n), S("system"))) {
        to->force_quirks = true;
        return at;
    }
    at = html_skip(s, BYTE_SPACE, at + 6);
    if (!quoted_at(s, at)) {
        to->force_quirks = true;
        return at;
    }
    if (is_public) {
        to->has_public_id = true;
        at = html_skip(s, BYTE_SPACE, read_id(s, at, to, &to->public_id));
        if (to->force_quirks) return at;
        if (at < s.n && s.p[at] == '>') return at;
        if (!quoted_at(s, at)) {
            to->force_quirks = true;
            return at;
        }
    }
    to->has_system_id = true;
    at = html_skip(s, BYTE_SPACE, read_id(s, at, to, &to->system_id));
    if (at >= s.n) to->force_quirks = true;
    return at;
}

static void read_doctype(html_tokenizer *t, html_token *to, int32_t at) {
    str s = t->source;
    to->kind = HTML_DOCTYPE;
    at = html_skip(s, BYTE_SPACE, at);
    int32_t end = html_until(s, BYTE_ENDS_VALUE, at);
    to->name = (span){at, end};
    to->has_name = !span_empty(to->name);
    at = html_skip(s, BYTE_SPACE, end);
    if (!to->has_name || at >= s.n) to->force_quirks = true;
    else if (s.p[at] != '>') at = read_ids(s, at, to);
    end = html_find(s, '>', at);
    t->at = end < s.n ? end + 1 : end;
}

/* ------------------------------------------------------------------ which of them */
bool html_read_declaration(html_tokenizer *t, html_token *to) {
    int32_t at = t->at + 1;
    str rest = str_cut(t->source, at, t->source.n);
    if (rest.p[0] == '/' && rest.p[1] == '>') { /* `</>` is nothing */
        t->at += 3;
        return false;
    }
    if (rest.p[0] == '/') read_bogus(t, to, at + 1);
    else if (rest.p[0] == '?') read_bogus(t, to, at);
    else if (str_starts(rest, S("!--"))) read_comment(t, to, at + 3);
    else if (str_starts_ci(rest, S("!doctype"))) read_doctype(t, to, at + 8);
    else if (t->foreign && str_starts(rest, S("![CDATA["))) {
        t->content = HTML_CDATA;
        t->at += 9;
        return false;
    } else read_bogus(t, to, at + 1);
    return true;
}
