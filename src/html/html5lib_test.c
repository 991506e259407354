/* Every tokenizer test of html5lib (`tools/kit html5lib-tests`; docs/html5lib.md has the counts): a TAP line for each file,
 * and one for each test that cannot apply, with its reason. Tokens are compared; the lists of parse errors are not, as
 * nothing here tells them.
 * SPDX-License-Identifier: Apache-2.0 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/kit_test.h"
#include "html/html.h"

static int lines_told; /* of TAP */

static void skip(const char *file, const char *what, const char *why) {
    printf("ok %d - %s: %s # SKIP %s\n", ++lines_told, file, what, why);
}

/* ------------------------------------------------------------------ what the tokenizer gives, as the tests write it */
static json_t *json_of(str s) { return json_stringn(s.n ? s.p : "", (size_t)s.n); }

/* A name or a comment: NULs replaced, line ends as the standard has them, nothing else. */
static str characters(arena *a, str source, span at, bool references, bool keeps_nul) {
    vec(char) to = {0};
    html_piece x;
    for (int32_t i = at.start; html_piece_next(source, &i, at.end, references, false, &x);) {
        str s = x.itself ? span_of(source, x.at) : (str){x.bytes, x.n};
        if (keeps_nul && !x.itself && !source.p[x.at.start]) s = S("\0");
        for (ptrdiff_t k = 0; k < s.n; k++) *push(a, &to) = s.p[k];
    }
    return (str){to.at, to.n};
}

static json_t *name_of(arena *a, str source, span at) {
    return json_of(str_lower(a, characters(a, source, at, false, false)));
}

/* Text joins the text before it. */
static void add_text(arena *a, json_t *list, str s) {
    json_t *last = json_array_get(list, json_array_size(list) - 1);
    bool joins = last && !strcmp(json_string_value(json_array_get(last, 0)), "Character");
    if (!joins) {
        json_array_append_new(list, json_pack("[so]", "Character", json_of(s)));
        return;
    }
    json_t *old = json_array_get(last, 1);
    str before = {json_string_value(old), (ptrdiff_t)json_string_length(old)};
    json_array_set_new(last, 1, json_of(str_join(a, before, s)));
}

static json_t *start_tag(arena *a, const html_tokenizer *t, const html_token *x) {
    json_t *attributes = json_object();
    for (int i = 0; i < x->attributes_n; i++) {
        const html_attribute *k = &t->attributes[i];
        str name = str_lower(a, characters(a, t->source, k->name, false, false));
        json_object_setn_new(attributes, name.p, (size_t)name.n, json_of(html_decoded(a, t->source, k->value, true)));
    }
    json_t *tag = json_pack("[soo]", "StartTag", name_of(a, t->source, x->name), attributes);
    if (x->self_closing) json_array_append_new(tag, json_true());
    return tag;
}

static json_t *id_of(arena *a, str source, bool has, span at) {
    return has ? json_of(characters(a, source, at, false, false)) : json_null();
}

static json_t *doctype(arena *a, str source, const html_token *x) {
    return json_pack("[sooob]", "DOCTYPE", x->has_name ? name_of(a, source, x->name) : json_null(),
                     id_of(a, source, x->has_public_id, x->public_id), id_of(a, source, x->has_system_id, x->system_id),
                     !x->force_quirks);
}

static json_t *tokens_of(arena *a, str source, html_content content, str last_start) {
    static html_tokenizer t;
    html_begin(&t, source);
    t.content = content;
    t.foreign = content == HTML_CDATA;
    t.last_start = last_start;
    json_t *list = json_array();
    for (html_token x; html_next(&t, &x);) {
        switch (x.kind) {
        case HTML_TEXT: { /* the tokenizer passes NUL on here; it is the tree's to drop it (13.2.5.1, 13.2.5.69) */
            bool keeps_nul = t.content == HTML_DATA || t.content == HTML_CDATA;
            add_text(a, list, characters(a, source, x.data, x.references, keeps_nul));
            break;
        }
        case HTML_START:
            json_array_append_new(list, start_tag(a, &t, &x));
            t.content = HTML_DATA; /* the tests know no tree that would change it */
            break;
        case HTML_END: json_array_append_new(list, json_pack("[so]", "EndTag", name_of(a, source, x.name))); break;
        case HTML_COMMENT:
            json_array_append_new(list, json_pack("[so]", "Comment", json_of(characters(a, source, x.data, false, false))));
            break;
        case HTML_DOCTYPE: json_array_append_new(list, doctype(a, source, &x)); break;
        case HTML_EOF: break;
        }
    }
    return list;
}

/* ------------------------------------------------------------------ the tests */
/* Four hexadecimal digits behind `\u` at p; -1: none there. */
static int32_t escape_at(str s, ptrdiff_t i) {
    if (i + 6 > s.n || s.p[i] != '\\' || s.p[i + 1] != 'u') return -1;
    char digits[5] = {0};
    memcpy(digits, s.p + i + 2, 4);
    return (int32_t)strtol(digits, NULL, 16);
}

/* "doubleEscaped": `\uHHHH` once more. False where that gives half a surrogate pair, which no UTF-8 holds. */
static bool unescape(arena *a, str s, str *to) {
    vec(char) bytes = {0};
    for (ptrdiff_t i = 0; i < s.n;) {
        int32_t c = escape_at(s, i), low = escape_at(s, i + 6);
        if (c >= 0xD800 && c < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            i += 6;
        } else if (c >= 0xD800 && c < 0xE000) return false;
        char utf8[4] = {s.p[i]};
        int n = c < 0 ? 1 : utf8_put(utf8, (uint32_t)c);
        for (int k = 0; k < n; k++) *push(a, &bytes) = utf8[k];
        i += c < 0 ? 1 : 6;
    }
    *to = (str){bytes.at, bytes.n};
    return true;
}

/* The same for every string of the expected tokens, names of attributes included. NULL: not in UTF-8. */
static json_t *unescape_json(arena *a, json_t *x) {
    str s = {json_string_value(x), (ptrdiff_t)json_string_length(x)};
    if (json_is_string(x)) return unescape(a, s, &s) ? json_of(s) : NULL;
    if (!json_is_array(x) && !json_is_object(x)) return json_incref(x);
    json_t *to = json_is_array(x) ? json_array() : json_object(), *item;
    size_t i;
    const char *name;
    json_array_foreach(x, i, item) if (json_array_append_new(to, unescape_json(a, item))) return NULL;
    json_object_foreach(x, name, item) {
        str key;
        if (!unescape(a, str_of(name), &key)) return NULL;
        if (json_object_setn_new(to, key.n ? key.p : "", (size_t)key.n, unescape_json(a, item))) return NULL;
    }
    return to;
}

static bool passes(arena *a, str input, json_t *expected, const char *state, str last_start) {
    static const struct { const char *name; html_content content; } states[] = {
        {"Data state", HTML_DATA}, {"PLAINTEXT state", HTML_PLAINTEXT}, {"RCDATA state", HTML_RCDATA},
        {"RAWTEXT state", HTML_RAWTEXT}, {"Script data state", HTML_SCRIPT}, {"CDATA section state", HTML_CDATA},
    };
    ptrdiff_t i = 0;
    while (i < countof(states) && strcmp(states[i].name, state)) i++;
    if (i == countof(states)) return printf("# no such state: %s\n", state), false;
    json_t *got = tokens_of(a, input, states[i].content, last_start);
    bool same = json_equal(got, expected);
    if (!same) {
        char *x = json_dumps(got, 0), *y = json_dumps(expected, 0);
        printf("# %s\n#   got      %s\n#   expected %s\n", state, x, y);
        free(x), free(y);
    }
    json_decref(got);
    return same;
}

/* One test in all of its states. How many passed, failed: added. */
static void run_test(arena *a, const char *file, json_t *test, int *passed, int *failed) {
    const char *what = json_string_value(json_object_get(test, "description"));
    json_t *input = json_object_get(test, "input"), *expected = json_incref(json_object_get(test, "output"));
    str source = {json_string_value(input), (ptrdiff_t)json_string_length(input)};
    if (json_is_true(json_object_get(test, "doubleEscaped"))) {
        json_decref(expected);
        if (!unescape(a, source, &source) || !(expected = unescape_json(a, json_object_get(test, "output")))) {
            skip(file, what, "half a surrogate pair: no UTF-8 holds it");
            return;
        }
    }
    json_t *states = json_object_get(test, "initialStates");
    size_t n = states ? json_array_size(states) : 1;
    for (size_t i = 0; i < n; i++) {
        const char *state = states ? json_string_value(json_array_get(states, i)) : "Data state";
        bool good = passes(a, source, expected, state, str_of(json_string_value(json_object_get(test, "lastStartTag"))));
        if (!good) printf("#   in %s: %s\n", file, what);
        *passed += good;
        *failed += !good;
    }
    json_decref(expected);
}

static void run_file(arena *a, const char *folder, const char *file) {
    int passed = 0, failed = 0;
    json_error_t why;
    json_t *root = json_load_file(str_format(a, "%s/tokenizer/%s%c", folder, file, 0).p, JSON_ALLOW_NUL, &why), *test;
    size_t i;
    if (!root) printf("# %s: %s\n", file, why.text), failed++;
    json_array_foreach(json_object_get(root, "xmlViolationTests"), i, test)
        skip(file, json_string_value(json_object_get(test, "description")), "tests a coercion to XML that none makes here");
    json_array_foreach(json_object_get(root, "tests"), i, test) {
        arena_at before = arena_mark(a);
        run_test(a, file, test, &passed, &failed);
        arena_rewind(a, before);
    }
    printf("%s %d - %s: %d passed, %d failed\n", failed ? "not ok" : "ok", ++lines_told, file, passed, failed);
    json_decref(root);
}

int main(void) {
    static const char *const files[] = {
        "contentModelFlags.test", "domjs.test", "entities.test", "escapeFlag.test", "namedEntities.test", "numericEntities.test",
        "pendingSpecChanges.test", "test1.test", "test2.test", "test3.test", "test4.test", "unicodeChars.test",
        "unicodeCharsProblematic.test", "xmlViolation.test",
    };
    arena a = {0};
    char folder[4096];
    if (!kit_folder("tools/kit html5lib-tests", folder, sizeof folder).n) {
        puts("1..0 # SKIP the html5lib-tests kit is not here");
        return 0;
    }
    for (ptrdiff_t i = 0; i < countof(files); i++) run_file(&a, folder, files[i]);
    printf("1..%d\n", lines_told);
    arena_free(&a);
    return 0;
}
