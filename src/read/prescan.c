/* The character set that a page's markup names, before there is a tokenizer: HTML's prescan (13.2.3.3), to the letter but
 * for its end. The standard's 1024 bytes are what an author may rely on; browsers take a meta element that comes later by
 * reading the page again, and one page in eight has it later. So: PRESCAN_BYTES, but not into the body.
 * Also the declaration of XML ("get an XML encoding"). Enters: the payload's head. Leaves: a character set or none. Linear.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

#define PRESCAN_BYTES (1 << 15) /* of the kits' pages with a meta charset all but a few name it in these */
#define PRESCAN_SURE 1024       /* the standard's; "<body" ends the search only after it */

typedef struct {
    str s;
    ptrdiff_t at;
} scanner;

static bool at_end(const scanner *x) { return x->at >= x->s.n; }
static char here(const scanner *x) { return x->at < x->s.n ? x->s.p[x->at] : 0; }
static void skip_space(scanner *x) {
    while (!at_end(x) && is_space(here(x))) x->at++;
}

/* ------------------------------------------------------------------ attributes
 * "Get an attribute": names come in lower case in the standard; here they are compared without case. */
typedef struct {
    str name, value;
} scanned;

static str quoted(scanner *x) {
    char mark = here(x);
    ptrdiff_t from = ++x->at;
    while (!at_end(x) && here(x) != mark) x->at++;
    return str_cut(x->s, from, x->at++);
}

static bool attribute_next(scanner *x, scanned *to) {
    *to = (scanned){0};
    while (!at_end(x) && (is_space(here(x)) || here(x) == '/')) x->at++;
    if (at_end(x) || here(x) == '>') return false;
    ptrdiff_t from = x->at;
    while (!at_end(x) && !is_space(here(x)) && here(x) != '/' && here(x) != '>' &&
           !(here(x) == '=' && x->at > from)) x->at++;
    to->name = str_cut(x->s, from, x->at);
    skip_space(x);
    if (here(x) != '=') return true;
    x->at++;
    skip_space(x);
    if (here(x) == '"' || here(x) == '\'') {
        to->value = quoted(x);
        return x->at <= x->s.n; /* a value without its end runs to the end of what is seen: it tells nothing */
    }
    from = x->at;
    while (!at_end(x) && !is_space(here(x)) && here(x) != '>') x->at++;
    to->value = str_cut(x->s, from, x->at);
    return true;
}

/* ------------------------------------------------------------------ meta */
/* "Extract a character encoding from a meta element": what follows "charset =" in a content attribute. */
static str charset_in(str content) {
    scanner x = {content, 0};
    for (;;) {
        ptrdiff_t hit = str_find_ci(content, S("charset"), x.at);
        if (hit < 0) return (str){0};
        x.at = hit + 7;
        skip_space(&x);
        if (here(&x) != '=') continue;
        x.at++;
        skip_space(&x);
        if (here(&x) == '"' || here(&x) == '\'') {
            str value = quoted(&x);
            return x.at <= content.n ? value : (str){0};
        }
        ptrdiff_t from = x.at;
        while (!at_end(&x) && !is_space(here(&x)) && here(&x) != ';') x.at++;
        return str_cut(content, from, x.at);
    }
}

/* A page whose declaration can be read as bytes of ASCII is not UTF-16. */
static charset as_meta(charset c) {
    return c == UTF_16LE || c == UTF_16BE ? UTF_8 : c == X_USER_DEFINED ? WINDOWS_1252 : c;
}

static charset meta_charset(scanner *x) {
    enum { UNSET, PRAGMA, ATTRIBUTE } from = UNSET;
    bool pragma = false, seen_content = false, seen_equiv = false;
    charset is = CHARSET_NONE;
    for (scanned attribute; attribute_next(x, &attribute);) {
        if (str_eq_ci(attribute.name, S("http-equiv")) && !seen_equiv) {
            seen_equiv = true;
            pragma = str_eq_ci(attribute.value, S("content-type"));
        } else if (str_eq_ci(attribute.name, S("content")) && !seen_content) {
            seen_content = true;
            str label = charset_in(attribute.value);
            if (from == UNSET && label.n && (is = charset_of_label(label))) from = PRAGMA;
        } else if (str_eq_ci(attribute.name, S("charset")) && from != ATTRIBUTE) {
            is = charset_of_label(attribute.value);
            from = ATTRIBUTE;
        }
    }
    if (at_end(x) || from == UNSET || (from == PRAGMA && !pragma)) return CHARSET_NONE;
    return as_meta(is);
}

/* ------------------------------------------------------------------ the scan */
/* <?xml version="1.0" encoding="…"?> */
static charset xml_charset(str s) {
    if (!str_starts(s, S("<?xml"))) return CHARSET_NONE;
    ptrdiff_t end = str_find(s, S(">"), 0);
    str declaration = str_cut(s, 0, end < 0 ? 0 : end);
    scanner x = {declaration, str_find(declaration, S("encoding"), 0)};
    if (x.at < 0) return CHARSET_NONE;
    x.at += 8;
    skip_space(&x);
    if (here(&x) != '=') return CHARSET_NONE;
    x.at++;
    skip_space(&x);
    if (here(&x) != '"' && here(&x) != '\'') return CHARSET_NONE;
    return as_meta(charset_of_label(quoted(&x)));
}

static bool starts_tag(str s, str name) {
    return str_starts_ci(s, name) && s.n > name.n && (is_space(s.p[name.n]) || s.p[name.n] == '/');
}

charset charset_of_markup(str raw) {
    scanner x = {str_cut(raw, 0, PRESCAN_BYTES), 0};
    charset is;
    while (x.at < x.s.n) {
        const char *open = memchr(x.s.p + x.at, '<', (size_t)(x.s.n - x.at));
        if (!open) break;
        x.at = open - x.s.p;
        str rest = str_cut(x.s, x.at, x.s.n);
        char next = rest.n > 1 ? rest.p[1] : 0, after = rest.n > 2 ? rest.p[2] : 0;
        if (str_starts(rest, S("<!--"))) {
            ptrdiff_t end = str_find(rest, S("-->"), 2); /* its two hyphens may be those of the start */
            if (end < 0) break;
            x.at += end + 2;
        } else if (starts_tag(rest, S("<meta"))) {
            x.at += 5;
            if ((is = meta_charset(&x))) return is;
        } else if (x.at > PRESCAN_SURE && str_starts_ci(rest, S("<body"))) break;
        else if (is_alpha(next) || (next == '/' && is_alpha(after))) {
            while (!at_end(&x) && !is_space(here(&x)) && here(&x) != '>') x.at++;
            for (scanned attribute; attribute_next(&x, &attribute);) continue;
        } else if (next == '!' || next == '/' || next == '?') {
            ptrdiff_t end = str_find(rest, S(">"), 1);
            if (end < 0) break;
            x.at += end;
        }
        x.at++;
    }
    return xml_charset(raw);
}
