/* html: a page's markup in, its visible text in rows out, with the elements that stand about them and what the page says
 * of itself; every byte of that text has its way back to bytes of the payload.
 *
 * Two layers. Tokens: the WHATWG tokenizer (HTML, 13.2.5), zero-copy, one pass, no recursion; proved by html5lib's tests.
 * Rows: a light element stack (implied ends, raw text, foreign content passed over) that lays the text of block elements
 * in rows. No tree is built and none is owed: misnested markup gives rows in source order.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_HTML_H
#define STEMMA_HTML_H

#include "read/read.h"

/* ------------------------------------------------------------------ tags
 * The elements that something here depends on; every other name is TAG_OTHER. The order is that of their names.
 * After a change here: tools/make-tags >src/html/tags_table.inc. */
#define HTML_TAGS(X) \
    X(a) X(abbr) X(address) X(amp_img) X(applet) X(area) X(article) X(aside) X(audio) X(b) X(base) X(basefont) X(bdi) X(bdo) X(bgsound) X(big) X(blockquote) \
    X(body) X(br) X(button) X(canvas) X(caption) X(center) X(cite) X(code) X(col) X(colgroup) X(data) X(datalist) X(dd) X(del) \
    X(details) X(dfn) X(dialog) X(dir) X(div) X(dl) X(dt) X(em) X(embed) X(fieldset) X(figcaption) X(figure) X(font) X(footer) \
    X(form) X(frame) X(frameset) X(h1) X(h2) X(h3) X(h4) X(h5) X(h6) X(head) X(header) X(hgroup) X(hr) X(html) X(i) X(iframe) \
    X(img) X(input) X(ins) X(kbd) X(keygen) X(label) X(legend) X(li) X(link) X(listing) X(main) X(map) X(mark) X(marquee) X(math) \
    X(menu) X(meta) X(meter) X(nav) X(nobr) X(noembed) X(noframes) X(noscript) X(object) X(ol) X(optgroup) X(option) X(output) \
    X(p) X(param) X(picture) X(plaintext) X(pre) X(progress) X(q) X(rb) X(rp) X(rt) X(rtc) X(ruby) X(s) X(samp) X(script) \
    X(search) X(section) X(select) X(slot) X(small) X(source) X(span) X(strike) X(strong) X(style) X(sub) X(summary) X(sup) \
    X(svg) X(table) X(tbody) X(td) X(template) X(textarea) X(tfoot) X(th) X(thead) X(time) X(title) X(tr) X(track) X(tt) X(u) \
    X(ul) X(var) X(video) X(wbr) X(xmp)
typedef enum {
    TAG_OTHER,
#define HTML_TAG_ENUM(name) TAG_##name,
    HTML_TAGS(HTML_TAG_ENUM)
#undef HTML_TAG_ENUM
    TAGS
} html_tag;
html_tag html_tag_of(str name); /* ASCII letters without case; "amp-img" is TAG_amp_img */

/* ------------------------------------------------------------------ tokens
 * Spans are bytes of the source that was given (not of a page's text). Names keep their case; nothing is decoded:
 * html_piece_next gives the characters that a span stands for. */
typedef enum { HTML_EOF, HTML_TEXT, HTML_START, HTML_END, HTML_COMMENT, HTML_DOCTYPE } html_kind;

typedef struct {
    span name, value; /* value: without its quotation marks; empty where there is none */
    uint64_t head;    /* str_small_head of the name */
    bool has_value;   /* an equals sign stood there */
} html_attribute;
/* Whether it has the name that a literal holds, which is of small letters and hyphens. */
#define html_attribute_is(a, source, literal) \
    ((a)->head == STR_HEAD(literal) && span_len((a)->name) == sizeof(literal) - 1 && \
     (sizeof(literal) <= 9 || str_eq_ci(span_of((source), (a)->name), S(literal))))
#define HTML_ATTRIBUTES_MAX 128 /* of one tag; further ones are read over */

typedef struct {
    html_kind kind;
    span at;            /* the whole token */
    span name;          /* of a tag or doctype; empty for other kinds */
    span data;          /* a comment's or a text's characters */
    span public_id, system_id; /* of a doctype */
    bool has_public_id, has_system_id, has_name, force_quirks;
    html_tag tag;
    bool self_closing;
    bool references;    /* of a text: `&` may begin a reference in it (data and RCDATA; not raw text, script data, CDATA) */
    int attributes_n;   /* of a start tag; of one name only the first counts. In the tokenizer's `attributes` until the
                           next call */
} html_token;

/* How text is read from here on. The tokenizer sets it itself after the start tags that ask for it (13.2.6.4.4, 13.2.6.4.7,
 * scripting off: noscript holds markup); a caller may set it to begin elsewhere. */
typedef enum { HTML_DATA, HTML_RCDATA, HTML_RAWTEXT, HTML_SCRIPT, HTML_PLAINTEXT, HTML_CDATA } html_content;

typedef struct {
    str source;             /* valid UTF-8, as read.h gives it */
    int32_t at;             /* where the next token begins */
    html_content content;
    str last_start;         /* the name that ends RCDATA, RAWTEXT and script data; any case */
    bool foreign;           /* set by the caller while an svg or math element is open: CDATA sections count then, and no
                               start tag changes how text is read */
    html_attribute attributes[HTML_ATTRIBUTES_MAX];
} html_tokenizer;

void html_begin(html_tokenizer *t, str source);
/* The next token; false, and HTML_EOF, at the end. Every byte of the source stands in one token but for those that the
 * standard drops (an unfinished tag at the end of the file). Cost: linear, whatever the source. */
bool html_next(html_tokenizer *t, html_token *to);

/* One piece of text, an attribute's value or RCDATA, from *at on: a run of source bytes that stand for themselves, or a
 * character reference, NUL or line end that stands for `n` other bytes. False at `end`. `in_attribute`: the standard's
 * rule for references without a semicolon there. Source that holds no references (script data, raw text, comments) is
 * asked for with `references` false. */
typedef struct {
    span at;        /* in the source */
    bool itself;    /* the source bytes stand for themselves; otherwise: */
    int n;
    char bytes[8];
} html_piece;
bool html_piece_next(str source, int32_t *at, int32_t end, bool references, bool in_attribute, html_piece *to);

/* The characters of a span of source, decoded into `a` (borrowed from the source where nothing needs decoding). */
str html_decoded(arena *a, str source, span at, bool in_attribute);

/* ------------------------------------------------------------------ rows
 * A row is a stretch of visible text that block elements, table rows or line breaks set apart. White space is collapsed
 * (but for pre and textarea) and trimmed. In the page's text a line feed stands after each row. */
typedef struct {
    span at;          /* of the page's text */
    int32_t element;  /* the innermost element that holds the whole row and is no inline one: index into `elements` */
    int32_t links;    /* bytes of it that stand in links */
    uint8_t gap;      /* before it: 0 a line break only (same block goes on), 1 a block's edge, 2 two or more line breaks */
    bool bold;        /* all of it stands in b, strong or a heading */
    bool hidden;      /* in an element that is not shown: hidden, aria-hidden="true", style display:none */
} html_row;
typedef vec(html_row) html_rows;

/* An element that was open while text, a time or an image came. Element 0 is the root and its own parent. Indexes ascend
 * in source order, so a parent stands before its children. */
typedef struct {
    int32_t parent;
    span at;                 /* of the page's text; empty: no text in it */
    int32_t row_first, row_last; /* rows that begin inside: [first, last) */
    uint8_t tag;             /* html_tag */
    uint8_t depth;           /* 255: deeper */
    bool inline_;            /* a, span, em, time … : makes no row of its own */
    bool hidden;             /* it, or one that it stands in */
    span source;             /* its start tag, in the source */
    str id, classes, itemprop, itemtype, rel, href, datetime, role, data; /* raw attribute values, undecoded, borrowed from the
                                source; `data`: of data-testid, data-component, data-qa and their like the first, else the name of an
                                element of the page's own */
} html_element;
typedef vec(html_element) html_elements;

/* What the page says of itself where no reader sees it. */
typedef enum { FACT_TITLE, FACT_META, FACT_LINK, FACT_JSONLD, FACT_LANG } html_fact_kind;
typedef struct {
    html_fact_kind kind;
    str key;        /* meta: its name, property, itemprop or http-equiv; link: its rel; raw, as written. Of other elements
                       that say it of themselves in an attribute, "author" or "data-author" */
    span value;     /* title: its text; meta: content; link: href; JSON-LD: the script's text; lang: of the html element.
                       Bytes of the source */
    int32_t row;    /* rows before it: where it stands in the page */
} html_fact;
typedef vec(html_fact) html_facts;

typedef struct {
    str source;     /* the decoded markup that all raw strings above borrow from; lives as long as the page's stages */
    html_rows rows;
    html_elements elements;
    html_facts facts;
    int32_t images; /* img, picture, video and audio elements seen */
    text_map source_map; /* from the source to the payload: empty, they are the same */
} markup;

/* Lays out the markup in p->text (decoded source, with p->map to the payload): afterwards p->text is the rows' text and
 * p->map leads from it to the payload. The new text and map live in `a`; the markup, and what it needs, in `scratch`. */
void html_layout(arena *a, arena *scratch, page *p, markup *to);

/* Adds what a span of source says to the end of the page's text, decoded and with its way back, so that a field which no
 * reader sees has a span too. `kind`: how it is written. White space is collapsed. Gives the span; empty for nothing. */
typedef enum { CITE_TEXT, CITE_ATTRIBUTE, CITE_JSON } html_citing;
span html_cite(arena *a, page *p, const markup *m, span source, html_citing kind);

/* ------------------------------------------------------------------ JSON inside pages
 * A tolerant reader that keeps where each string stands: JSON-LD comes with comments, trailing commas, raw line ends and
 * HTML comments about it, and no JSON library gives offsets. Nodes in order of reading; children of a node are chained. */
typedef enum { HTML_NULL, HTML_BOOL, HTML_NUMBER, HTML_STRING, HTML_ARRAY, HTML_OBJECT } json_kind; /* jansson has JSON_… */
typedef struct {
    json_kind kind;
    span key;       /* of the member; empty in arrays. Between its quotation marks, undecoded */
    span value;     /* strings: between the marks, undecoded; numbers and words: as written; else the whole */
    int32_t child, next; /* -1: none */
} json_node;
typedef vec(json_node) json_nodes;
/* Reads every value in the span (several may follow one another, and script about them); false: nothing was readable.
 * What was read before an error stays; a string that is cut off does not. Besides JSON: comments, trailing and missing
 * commas, raw line ends and bare quotation marks in strings, `'` as a mark, names without marks. Depth and count are
 * limited (base/limits.h); what lies deeper is read over. */
bool html_json(arena *a, str source, span at, json_nodes *to, ints *roots);
int32_t html_json_member(const json_nodes *x, str source, int32_t object, str key); /* of several the last; -1: none */
/* Pieces of a string, as html_piece_next: escapes, and HTML references in what they give (`\u0026amp;` is one). */
bool html_json_piece_next(str source, int32_t *at, int32_t end, html_piece *to);
str html_json_decoded(arena *a, str source, span string); /* all of its pieces; borrowed where nothing is escaped */

#endif
