/* The layout, inside: what tags ask for, the layout under way. No other module includes this.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_HTML_LAYOUT_H
#define STEMMA_HTML_LAYOUT_H

#include "html/html.h"

/* ------------------------------------------------------------------ traits.c: what a tag asks of the layout */
enum {
    TRAIT_INLINE = 1,    /* makes no row of its own */
    TRAIT_VOID = 2,      /* has no content and no end tag */
    TRAIT_CLOSES_P = 4,  /* its start ends an open p */
    TRAIT_SCOPE = 8,     /* an end tag does not reach beyond it */
    TRAIT_BOLD = 16,
    TRAIT_HIDDEN = 32,   /* no reader sees what it holds */
    TRAIT_BREAKOUT = 64, /* its start ends an svg or math that was left open (13.2.6.5) */
    TRAIT_IGNORED = 128, /* head, body …: the layout is the same without its tags */
    TRAIT_RAW = 256,     /* holds no markup, and nothing to read */
    TRAIT_READING = 512, /* how characters are read aloud, printed small above them: not a second wording of the text */
    TRAIT_SPACES = 1024, /* white space in it stays */
    TRAIT_PARTS = 2048,  /* its tags may set words apart */
    TRAIT_IMAGE = 4096,
    TRAIT_FACT = 8192,   /* its start says something of the page */
};
extern const uint16_t html_tag_traits[TAGS];
static inline uint16_t html_traits(html_tag tag) { return html_tag_traits[tag]; }

/* ------------------------------------------------------------------ the layout under way */
#define STACK_MAX 400        /* elements in elements; pages have 20 to 60. Deeper ones are read, but are no elements */
#define ELEMENTS_MAX (1 << 17) /* of a page that hold text; pages have 500 to 5,000 */
#define ELEMENT_BYTES 200      /* of source for an element that holds text, in most pages more */
#define ROW_BYTES 1000         /* and for a row */
#define CITED_BYTES 512        /* of text, and */
#define CITED_RUNS 64          /* runs of its map: room for the facts that are cited of a page */
#define FACTS_MAX 4000       /* metas and links of a page; pages have 20 to 150 */
#define CELL_JOIN_MAX 120    /* bytes of a table's cell that share a row with the next: longer ones are columns of text */

typedef struct {
    html_element element;
    int32_t index;           /* into `elements`, or -1: it held nothing yet */
    bool link;
    bool unread;             /* what it holds is read aloud or drawn, no text */
} open_element;

typedef struct {
    arena *scratch;
    str source;
    html_tokenizer tokens;
    markup *to;

    vec(char) text;
    text_map map;            /* from the text to the source */

    bool in_row;             /* a row has begun, and lacks its end */
    html_row now;            /* it */
    int32_t bold_bytes;
    bool space;              /* white space was read since the row's last character, */
    bool hard;               /* which is one no-break space and nothing else, */
    int32_t space_at;        /* here in the source; -1: two inline elements that only markup parts */
    int32_t space_len;
    bool seam;               /* the last token was a tag that may set words apart */
    int breaks;              /* br elements since the last row, */
    bool edge;               /* and whether a block began or ended there */

    open_element *stack;     /* STACK_MAX */
    int depth, over;         /* over: open elements that the stack has no room for */
    int registered;          /* of the stack: those that have an index are its first */
    int open[TAGS];          /* elements of each tag on the stack */
    int links, bolds, pres, readings;  /* on the stack */
    int foreign, integration; /* open svg and math elements, and the foreignObjects in them */
    bool after_own;          /* the row under way stands in an element of the page's own that ended */
    bool after_inline;       /* the last token ended an inline element: */
    html_tag after;
    str after_classes;
    html_fact_kind text_is;  /* FACT_TITLE, FACT_JSONLD: the next text token is that fact's value */
    bool take_text, drop_text, titled;
} layout_state;

/* ------------------------------------------------------------------ flow.c: characters to rows */
void flow_text(layout_state *x, span source);
void flow_row_ends(layout_state *x);  /* a block's edge */
void flow_line_ends(layout_state *x); /* a line break */
void flow_register(layout_state *x);  /* gives all open elements an index */

/* ------------------------------------------------------------------ facts.c */
void facts_of_start(layout_state *x, const html_token *t);
void facts_of_element(layout_state *x, const html_token *t, const html_element *e); /* of one that may hold text */

#endif
