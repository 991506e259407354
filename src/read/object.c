/* One JSON text (RFC 8259), as far as records need it: the members of an object with their values as they stand. Nothing is
 * built and nothing nested is looked into, so a line costs one pass and no memory, whatever it holds.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

static bool wrong(object_reader *j, const char *what) {
    if (!j->wrong) j->wrong = what;
    return false;
}

ptrdiff_t json_note(str s) {
    bool closed = str_starts(s, S("/*"));
    if (!closed && !str_starts(s, S("//")) && !str_starts(s, S("#"))) return 0;
    ptrdiff_t end = str_find(s, closed ? S("*/") : S("\n"), 2);
    return end < 0 ? s.n : end + 1 + closed;
}

static void blanks(object_reader *j) {
    for (ptrdiff_t n = 1; n && j->at < j->text.n; j->at += n) {
        char c = j->text.p[j->at];
        n = is_space(c) ? 1 : c == '/' || c == '#' ? json_note(str_cut(j->text, j->at, j->text.n)) : 0;
    }
}

static char look(object_reader *j) {
    blanks(j);
    return j->at < j->text.n ? j->text.p[j->at] : 0;
}

/* The offset behind the string that opens at `at`; -1: it has no end. */
static ptrdiff_t string_end(str s, ptrdiff_t at) {
    for (at++; at < s.n;) {
        const char *mark = memchr(s.p + at, '"', (size_t)(s.n - at));
        if (!mark) return -1;
        ptrdiff_t end = mark - s.p, escapes = 0;
        while (end - escapes > at && s.p[end - escapes - 1] == '\\') escapes++;
        at = end + 1;
        if (escapes % 2 == 0) return at;
    }
    return -1;
}

/* The offset behind the object or list that opens at `at`; -1: it has no end. */
static ptrdiff_t nested_end(str s, ptrdiff_t at) {
    int64_t depth = 0;
    while (at < s.n) {
        char c = s.p[at];
        if (c == '"') {
            if ((at = string_end(s, at)) < 0) return -1;
            continue;
        }
        at += c == '/' || c == '#' ? max_of(json_note(str_cut(s, at, s.n)), (ptrdiff_t)1) : 1;
        if (c == '{' || c == '[') depth++;
        if ((c == '}' || c == ']') && !--depth) return at;
    }
    return -1;
}

ptrdiff_t object_end(str text) { return nested_end(text, 0); }
ptrdiff_t object_string_end(str text) { return str_starts(text, S("\"")) ? string_end(text, 0) : -1; }

static bool value_at(object_reader *j, str *value) {
    char c = look(j);
    ptrdiff_t from = j->at, end = from;
    if (c == '"') end = string_end(j->text, from);
    else if (c == '{' || c == '[') end = nested_end(j->text, from);
    else
        while (end < j->text.n && !is_space(j->text.p[end]) && !strchr(",}]:\"", j->text.p[end])) end++;
    if (end < 0) return wrong(j, c == '"' ? "a string that has no end" : "an object or list that has no end");
    if (end == from) return wrong(j, "no value where one must stand");
    *value = str_cut(j->text, from, end);
    j->at = end;
    return true;
}

bool object_open(object_reader *j, str text) {
    *j = (object_reader){text, 0, NULL};
    if (look(j) != '{') return wrong(j, "no object: write {\"url\": \"…\", \"text\": \"…\"}");
    j->at++;
    return true;
}

bool object_key(object_reader *j, str *key) {
    char c = look(j);
    if (j->wrong) return false;
    if (c == ',') { /* one too many before the end is forgiven */
        j->at++;
        c = look(j);
    }
    if (c == '}') {
        j->at++;
        return look(j) ? wrong(j, "more after the object: one object a line") : false;
    }
    if (c != '"') return wrong(j, c ? "no name of a member where one must stand" : "an object that has no end");
    if (!value_at(j, key)) return false;
    if (look(j) != ':') return wrong(j, "no colon behind the name of a member");
    j->at++;
    look(j);
    *key = str_cut(*key, 1, key->n - 1);
    return true;
}

bool object_value(object_reader *j, str *value) {
    if (!value_at(j, value)) return false;
    char c = look(j);
    return c == ',' || c == '}' ? true : wrong(j, c ? "no comma between two members" : "an object that has no end");
}

bool object_member(object_reader *j, str *key, str *value) { return object_key(j, key) && object_value(j, value); }

/* ------------------------------------------------------------------ lists */
bool list_open(object_reader *j, str text) {
    *j = (object_reader){text, 0, NULL};
    if (look(j) != '[') return wrong(j, "no list");
    j->at++;
    return true;
}

bool list_value(object_reader *j, str *value) {
    if (!j->wrong && look(j) == ',') j->at++;
    return !j->wrong && look(j) && look(j) != ']' && value_at(j, value);
}

/* ------------------------------------------------------------------ strings */
str object_string(arena *a, str value) {
    if (value.n < 2 || value.p[0] != '"') return (str){0};
    str s = str_cut(value, 1, value.n - 1);
    if (!s.n || !memchr(s.p, '\\', (size_t)s.n)) return s;
    char *to = arena_bytes(a, s.n);
    ptrdiff_t n = 0;
    for (ptrdiff_t at = 0; at < s.n;) {
        const char *slash = memchr(s.p + at, '\\', (size_t)(s.n - at));
        ptrdiff_t plain = (slash ? slash - s.p : s.n) - at;
        memcpy(to + n, s.p + at, (size_t)plain);
        n += plain;
        at += plain;
        bool ascii = at + 1 < s.n && (unsigned char)s.p[at + 1] < 0x80;
        if (at < s.n && !ascii) at++; /* before other bytes it says nothing; they stay as they are */
        else if (at < s.n) {
            char utf8[4];
            int k = utf8_put(utf8, json_unescape(s, &at));
            memcpy(to + n, utf8, (size_t)k); /* at most as long as it was written */
            n += k;
        }
    }
    return (str){to, n};
}

str object_find(str object, str path) {
    str key, value;
    object_reader j;
    if (!object_open(&j, object)) return (str){0};
    while (object_member(&j, &key, &value)) {
        if (str_eq(key, path)) return value;
        if (str_starts(path, key) && path.n > key.n && path.p[key.n] == '.' && value.p[0] == '{')
            return object_find(value, str_cut(path, key.n + 1, path.n));
    }
    return (str){0};
}

str object_longest(arena *a, str object, int depth, ptrdiff_t *n) {
    str key, value, found = {0};
    object_reader j;
    if (!object_open(&j, object)) return found;
    while (object_member(&j, &key, &value)) {
        if (value.p[0] == '{' && depth > 1) {
            str inner = object_longest(a, value, depth - 1, n);
            if (inner.n) found = str_format(a, "%.*s.%.*s", (int)min_of(key.n, (ptrdiff_t)80), key.p, (int)inner.n, inner.p);
        } else if (value.p[0] == '"' && value.n > *n && str_find(value, S(" "), 0) > 0) {
            *n = value.n;
            found = str_cut(key, 0, 80);
        }
    }
    return found;
}
