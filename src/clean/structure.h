/* What the markup says about each row of a page, for html_judge.c and tools/clean-train-html.c.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_STRUCTURE_H
#define STEMMA_CLEAN_STRUCTURE_H

#include "clean/parts.h"

/* ------------------------------------------------------------------ part_names.c: what pages call their parts */
#define PARTS(X) \
    X(ARTICLE) X(BODY) X(LEAD) X(TITLE) X(META) X(NAV) X(TOP) X(FOOT) X(SIDE) X(RELATED) X(TEASER) X(COMMENT) X(SOCIAL) X(AD) \
    X(PLEA) X(CONSENT) X(CAPTION) X(TAGS) X(BOX) X(BIO) X(FORM) X(HIDDEN) X(TOC) X(MAIN) X(LIVE) X(FOOTNOTE) X(OFFER)
typedef enum {
#define PART_ENUM(name) PART_##name,
    PARTS(PART_ENUM)
#undef PART_ENUM
    PART_GROUPS
} part_group;
uint32_t part_groups(str value); /* one bit a group */
bool part_names_sorted(void);

/* Elements that mean something for all that stands in them; counted on after the groups of words. */
typedef enum {
    IN_ARTICLE = PART_GROUPS, IN_MAIN, IN_SECTION, IN_ASIDE, IN_NAV, IN_HEADER, IN_FOOTER, IN_FIGURE, IN_CAPTION, IN_FORM,
    IN_TABLE, IN_LIST, IN_ITEM, IN_QUOTE, IN_HEADING, IN_P, IN_BUTTON, IN_PRE, PARTS_ALL
} part_element;
#define PARTS_ROOM ((PARTS_ALL + 15) / 16 * 16) /* whole vectors */
#define PART_FAR 20 /* elements between a row and the nearest part of a kind: more, or none */

/* Rows of one kind, counted together. */
typedef struct {
    int32_t rows, prose_rows, words, prose_words, bytes, links;
    int32_t heads, dates; /* headings that are links; rows that say a day or a name and no more */
} tally;

typedef struct {
    const layout *l;
    const markup *m;
    uint8_t (*near)[PARTS_ROOM]; /* of each element that is no inline one: how far up the nearest part stands; 0 itself */
    int32_t *wider;             /* of each element: the nearest about it that holds more rows */
    int32_t *own_of;            /* of each row: the block that it fills, its element or one about it; */
    int32_t *look;              /* and the rows that look alike: index into `looks` */
    tally *before;              /* sums over rows */
    tally *direct;              /* of each element: rows whose block is its child */
    tally *looks;
    int32_t *story;             /* of each element: the nearest article element that it is in; 0: none */
    int32_t *twins;             /* of each element: elements of the same tag and class */
    int32_t core, heart;        /* the smallest element with nearly all prose; the one with most prose of its own */
    int16_t *told;              /* of each row: per cent of it that the page's articleBody holds; -1: too short */
    int32_t told_words;         /* of articleBody; 0: none */
} structure;

bool row_is_html_prose(const row *r, const html_row *h);
structure *structure_new(arena *scratch, const layout *l);
tally tally_of(const structure *s, int32_t element); /* of the rows in it */

/* told.c: the string that is the value of "articleBody" from `at` on, between its marks; empty at the end. */
span told_next(str source, span script, int32_t at);
/* told_body.c: where next to nothing is shown, what the page tells becomes its article. */
void told_body(arena *a, page *p, const markup *m, article *to);
/* told.c: fills s->told and s->told_words from JSON-LD. */
void told_align(arena *scratch, structure *s);

#endif
