/* clean: a page's text in, its article out: title, paragraphs, and what the page says about itself.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_H
#define STEMMA_CLEAN_H

#include "html/html.h"

typedef enum {
    BLOCK_PARAGRAPH,
    BLOCK_TITLE,      /* the headline, once */
    BLOCK_STANDFIRST, /* the deck under the headline; counts as body */
    BLOCK_SUBHEAD,    /* a heading inside the article */
    BLOCK_CAPTION,    /* carries content; not body, yet its claims count */
    BLOCK_ITEM,       /* of a list */
} block_kind;

/* One paragraph. `at` is the text of it without what clean took off its ends: dateline, leftover dash, agency credit. */
typedef struct {
    span at;
    block_kind kind;
} block;
typedef vec(block) blocks;

typedef struct {
    span title;                 /* empty: none */
    str title_from_meta;        /* used where the page has none */
    struct {
        int32_t day;            /* DAY_NONE: unknown */
        span at;                /* empty: not from the text */
        const char *from;       /* "meta" (a collector's table, or with a span a meta element or another hidden value),
                                   "record", "option", "jsonld", "time" (an element that says it is a day), "url", "text" or NULL */
    } published;
    strs byline;
    struct {
        str name;               /* canonical, from the table of agencies: "AFP" */
        span at;
    } agency;
    struct {
        str place;
        span at;
    } dateline;
    struct {
        str name;
        span at;                /* empty: not from the text */
        const char *from;       /* "meta", "jsonld", "record", "url" (the host), "text" or NULL */
    } outlet;
    blocks blocks;              /* ascending, disjoint; title, body and captions */
    const char *language;       /* ISO 639-1 or NULL */
} article;

/* True for what counts as body in the records. */
static inline bool block_is_body(block_kind k) { return k != BLOCK_TITLE && k != BLOCK_CAPTION; }

/* Finds the article of one page. `m`: of an HTML page what html_layout gave of it; NULL for text. Hidden facts that become
 * fields are added to the end of p->text (html_cite). A page without an article gives one with no blocks. Results in `a`. */
void clean_page(arena *a, arena *scratch, page *p, const markup *m, article *to);

/* The canonical name of the agency that `name` denotes ("Agence France-Presse" gives "AFP"), or the empty string. */
str clean_agency(str name);

/* The languages of an ISO 639-1 code (one may be written in two scripts), for the next function; 0: none that is known. */
uint64_t clean_tongues(const char *code);
/* True for a word that texts of these languages have whatever they are about: articles, prepositions, pronouns. */
bool clean_function_word(uint64_t set, str word);

#endif
