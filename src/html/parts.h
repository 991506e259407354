/* What the files of html share: classes of bytes, and the readers of one kind of markup each.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_HTML_PARTS_H
#define STEMMA_HTML_PARTS_H

#include "html/html.h"

/* Bytes by what they mean to the tokenizer: one look in a table instead of a chain of comparisons. */
enum {
    BYTE_SPACE = 1,         /* tab, line feed, form feed, space; and CR, which the standard turns into line feeds first */
    BYTE_ENDS_TAG_NAME = 2, /* white space, `/`, `>` */
    BYTE_ENDS_NAME = 4,     /* of an attribute: those and `=` */
    BYTE_ENDS_VALUE = 8,    /* without quotation marks: white space, `>` */
    BYTE_LETTER = 16,       /* ASCII */
    BYTE_DIGIT = 32,
    BYTE_SPECIAL = 64,      /* stands for something else in text: `&`, NUL, CR */
    BYTE_OPENS = 128,       /* after `<`: letters, `!`, `?` begin markup */
};
extern const uint8_t html_bytes[256];
static inline bool byte_is(char c, int classes) { return html_bytes[(unsigned char)c] & classes; }

/* The first offset from `at` on whose byte is `c`; the end where there is none. Mostly it is near. */
static inline int32_t html_find(str s, char c, int32_t at) {
    for (int32_t far = at + 3 * (int32_t)LANES; at < far && at + LANES <= s.n;) {
        int near = lanes_first((lanes)(lanes_at(s.p + at) == (unsigned char)c));
        at += near;
        if (near < LANES) return at;
    }
    const char *hit = at < s.n ? memchr(s.p + at, c, (size_t)(s.n - at)) : NULL;
    return (int32_t)(hit ? hit - s.p : s.n);
}
/* The first offset from `at` on whose byte is of none of the classes; and of one of them. */
static inline int32_t html_skip(str s, int classes, int32_t at) {
    while (at < s.n && byte_is(s.p[at], classes)) at++;
    return at;
}
static inline int32_t html_until(str s, int classes, int32_t at) {
    while (at < s.n && !byte_is(s.p[at], classes)) at++;
    return at;
}
/* The first offset from `at` on whose byte stands for something else in text, or is `also`. */
static inline int32_t html_special(str s, char also, int32_t at) {
    for (; at + LANES <= s.n; at += (int32_t)LANES) {
        lanes x = lanes_at(s.p + at);
        int plain = lanes_first((lanes)(x == '&') | (lanes)(x == '\r') | (lanes)(x == 0) | (lanes)(x == (unsigned char)also));
        if (plain < LANES) return at + plain;
    }
    while (at < s.n && s.p[at] != also && !byte_is(s.p[at], BYTE_SPECIAL)) at++;
    return at;
}
/* html_until for the classes that end names, most of which are shorter than what is looked at at once. */
static inline lanes html_name_ends(lanes x) { return (lanes)(x <= ' ') | (lanes)(x == '/') | (lanes)(x == '=') | (lanes)(x == '>'); }
static inline int32_t html_name_end(str s, int classes, int32_t at) {
    if (at + LANES <= s.n) at += lanes_first(html_name_ends(lanes_at(s.p + at)));
    return html_until(s, classes, at);
}

html_tag html_tag_at(str source, span name); /* html_tag_of, by one load */

/* Each reads from t->at, moves it behind what was read, and fills the token. False: the standard drops what was read. */
bool html_read_tag(html_tokenizer *t, html_token *to);         /* `<` or `</` and a letter */
bool html_read_declaration(html_tokenizer *t, html_token *to); /* `<!`, `<?`, and `</` before no letter */

/* One reference: `&` stands at *at. Its characters go to `bytes`, at most eight; 0 where it is none. */
int html_reference_at(str source, int32_t *at, int32_t end, bool in_attribute, char bytes[8]);

/* All characters of some pieces; `next` gives them. */
typedef bool html_pieces(str source, int32_t *at, int32_t end, html_piece *to);
str html_joined(arena *a, str source, span at, html_pieces *next);

/* Named references, sorted by name: generated, references_table.c. */
typedef struct {
    str name;       /* without `&` and `;` */
    char bytes[7];  /* UTF-8, ended by NUL */
    bool bare;      /* may stand without its semicolon */
} html_reference;
extern const html_reference html_references[];
extern const int32_t html_references_n;
#endif
