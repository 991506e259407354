/* JSON in a script in, nodes with their places out. One pass, no recursion, no byte read twice but the white space behind
 * a quotation mark. Everything that is JSON is read as JSON has it; for the rest the reader takes what most likely was
 * meant and goes on, as a page that describes itself badly still describes itself.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "parts.h"

typedef struct {
    arena *a;
    str s;               /* the source up to where the script ends */
    int32_t at;
    json_nodes *nodes;
    ints *roots;
    int depth, over;     /* open values that are kept; and those deeper, which are not */
    struct { int32_t node, last; } open[JSON_DEPTH_MAX]; /* `last`: its last child so far */
    span key;            /* read, and waiting for its value */
} reader;

static bool ahead(const reader *r, str what) { return str_starts(str_cut(r->s, r->at, r->s.n), what); }

static bool is_name(char c) {
    return byte_is(c, BYTE_LETTER | BYTE_DIGIT) || c == '_' || c == '$' || c == '.' || c == '+' || c == '-' || (c & 0x80);
}

static int32_t behind(const reader *r, str what, int32_t from) {
    ptrdiff_t i = str_find(r->s, what, from);
    return (int32_t)(i < 0 ? r->s.n : i + what.n);
}

/* White space, commas, colons, comments and what XHTML and HTML put around scripts: over to what says something. */
static void skip_filler(reader *r) {
    while (r->at < r->s.n) {
        char c = r->s.p[r->at];
        if (is_space(c) || c == ',' || c == ':' || c == ';') r->at++;
        else if (ahead(r, S("/*"))) r->at = behind(r, S("*/"), r->at + 2);
        else if (ahead(r, S("//"))) r->at = behind(r, S("\n"), r->at + 2);
        else if (ahead(r, S("<![CDATA["))) r->at += 9;
        else if (ahead(r, S("<!--"))) r->at += 4;
        else if (ahead(r, S("-->")) || ahead(r, S("]]>")) || ahead(r, S("\xEF\xBB\xBF"))) r->at += 3;
        else if (ahead(r, S("\xC2\xA0"))) r->at += 2;
        else break;
    }
}

/* Whether the mark at i closes its string: what follows must be what may follow a string, or a new line. Another mark is
 * one that somebody forgot to escape. */
static bool closes(const reader *r, int32_t i) {
    for (i++; i < r->s.n && is_space(r->s.p[i]); i++)
        if (r->s.p[i] == '\n') return true;
    return i >= r->s.n || (r->s.p[i] && strchr(",:}]/;", r->s.p[i]));
}

/* The string whose mark stands at r->at. False: it never ends. */
static bool read_string(reader *r, span *to) {
    char mark = r->s.p[r->at];
    int32_t from = r->at + 1;
    for (int32_t i = from; (i = (int32_t)str_either(r->s, mark, '\\', i)) < r->s.n; i++) {
        if (r->s.p[i] == '\\') i++;
        else if (closes(r, i)) {
            *to = (span){from, i};
            r->at = i + 1;
            return true;
        }
    }
    r->at = (int32_t)r->s.n;
    return false;
}

/* Hangs a node below what is open, under the key that waits. -1 where it lies too deep. */
static int32_t add(reader *r, json_kind kind, span value) {
    span key = r->key;
    r->key = (span){0};
    if (r->over || (r->depth == JSON_DEPTH_MAX && kind >= HTML_ARRAY)) return -1;
    int32_t node = (int32_t)r->nodes->n;
    *push(r->a, r->nodes) = (json_node){.kind = kind, .key = key, .value = value, .child = -1, .next = -1};
    if (!r->depth) *push(r->a, r->roots) = node;
    else {
        int32_t last = r->open[r->depth - 1].last;
        if (last < 0) r->nodes->at[r->open[r->depth - 1].node].child = node;
        else r->nodes->at[last].next = node;
        r->open[r->depth - 1].last = node;
    }
    return node;
}

static void open_value(reader *r, json_kind kind) {
    int32_t node = add(r, kind, (span){r->at, (int32_t)r->s.n}); /* where it is cut off, it goes to the end */
    if (node < 0) r->over++;
    else {
        r->open[r->depth].node = node;
        r->open[r->depth++].last = -1;
    }
    r->at++;
}

/* Closes the innermost open value of this kind and those in it; a mark that closes nothing is read over. */
static void close_value(reader *r, json_kind kind) {
    int32_t end = ++r->at;
    r->key = (span){0};
    if (r->over) {
        r->over--;
        return;
    }
    int k = r->depth;
    while (k > 0 && r->nodes->at[r->open[k - 1].node].kind != kind) k--;
    if (!k) return;
    while (r->depth >= k) r->nodes->at[r->open[--r->depth].node].value.end = end;
}

static bool in_object(const reader *r) {
    return r->depth && !r->over && r->nodes->at[r->open[r->depth - 1].node].kind == HTML_OBJECT;
}

/* In an object a string or name before a colon is a key. */
static bool is_key(const reader *r) {
    int32_t i = r->at;
    while (i < r->s.n && is_space(r->s.p[i])) i++;
    return in_object(r) && i < r->s.n && r->s.p[i] == ':';
}

/* A number, true, false, null; any other name is script: a key, or no value. */
static void read_name(reader *r) {
    int32_t from = r->at;
    while (r->at < r->s.n && is_name(r->s.p[r->at])) r->at++;
    span at = {from, r->at};
    str name = span_of(r->s, at);
    if (is_key(r)) r->key = at;
    else if (is_digit(name.p[0]) || (name.n > 1 && name.p[0] == '-' && is_digit(name.p[1]))) add(r, HTML_NUMBER, at);
    else if (str_eq(name, S("true")) || str_eq(name, S("false"))) add(r, HTML_BOOL, at);
    else if (r->depth || str_eq(name, S("null"))) add(r, HTML_NULL, at);
}

static void read_one(reader *r) {
    span at;
    char c = r->s.p[r->at];
    if (c == '"' || (c == '\'' && r->depth)) {
        if (!read_string(r, &at)) return;
        if (is_key(r)) r->key = at;
        else add(r, HTML_STRING, at);
    } else if (c == '{') open_value(r, HTML_OBJECT);
    else if (c == '[') open_value(r, HTML_ARRAY);
    else if (c == '}') close_value(r, HTML_OBJECT);
    else if (c == ']') close_value(r, HTML_ARRAY);
    else if (is_name(c)) read_name(r);
    else r->at++;
}

bool html_json(arena *a, str source, span at, json_nodes *to, ints *roots) {
    reader r = {.a = a, .s = str_cut(source, 0, at.end), .at = at.start, .nodes = to, .roots = roots};
    ptrdiff_t before = to->n;
    for (skip_filler(&r); r.at < r.s.n && to->n - before < JSON_NODES_MAX; skip_filler(&r)) read_one(&r);
    return to->n > before;
}

int32_t html_json_member(const json_nodes *x, str source, int32_t object, str key) {
    int32_t found = -1;
    if (object < 0 || x->at[object].kind != HTML_OBJECT) return -1;
    for (int32_t i = x->at[object].child; i >= 0; i = x->at[i].next)
        if (str_eq(span_of(source, x->at[i].key), key)) found = i;
    return found;
}
