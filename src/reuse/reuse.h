/* reuse: passages that pages share, and the lines of text that follow from them.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_REUSE_H
#define STEMMA_REUSE_H

#include "text/text.h"

typedef struct {
    place a, b;        /* a.page < b.page */
    int32_t words;     /* of the shorter side */
    double ratio;      /* share of words in common, in order: 2 * common / (words of a + words of b) */
    bool quoted;       /* mostly words that both sides print inside quotation marks: no copying by itself */
} passage;
typedef vec(passage) passages;

typedef enum { EDGE_UNKNOWN, EDGE_LIKELY, EDGE_CERTAIN } edge_direction;
typedef enum { EDGE_COPIES, EDGE_CITES } edge_kind;

typedef struct {
    edge_kind kind;
    int32_t from, to;        /* `to` copies (or cites) `from`, the older */
    double coverage;         /* share of `to`'s words that stand in passages shared with `from`; cites: 0 */
    edge_direction direction;
    str basis;               /* for people: "dates", "credit", "containment", … ; "unknown" where nothing tells */
    span at;                 /* cites: where `to` credits `from` */
} edge;
typedef vec(edge) edges;

typedef struct {
    ints pages;              /* ascending */
    str agency;              /* origin: the agency whose text this is; empty: unknown or none */
    int32_t origin;          /* origin: the page, or -1 where it is not in the pile */
    str basis;               /* why: "credited by p1", "contains the others", … */
    edges edges;             /* copies inside the line, cites from anywhere to its pages; by to, then from */
} line;
typedef vec(line) lines;

typedef struct {
    passages passages;       /* by a.page, b.page, a.at.start, b.at.start */
    lines lines;             /* by first page; every page is in exactly one */
    int32_t *line_of;        /* page -> line */
} reuse;

void reuse_find(arena *a, arena *scratch, int threads, const docs *d, reuse *to);

#endif
