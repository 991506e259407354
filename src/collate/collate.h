/* collate: the same claim recognised across the pages of a story, with each page's reading; and drift inside a line.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_COLLATE_H
#define STEMMA_COLLATE_H

#include "claim/claim.h"
#include "story/story.h"

typedef enum { CELL_SAME, CELL_VARIANT, CELL_CONFLICTS } cell_status;
typedef enum { AGREE_SINGLE, AGREE_SAME, AGREE_DIFFERS, AGREE_CONFLICTS } agreement;
typedef enum { CLAIM_QUOTE, CLAIM_FIGURE, CLAIM_EVENT, CLAIM_DESCRIPTION } claim_kind;

/* What differs between readings; a set of these. */
enum {
    DIFFERS_NUMBER = 1, DIFFERS_BOUND = 2, DIFFERS_UNIT = 4, DIFFERS_DATE = 8, DIFFERS_NAME = 16,
    DIFFERS_ATTRIBUTION = 32, DIFFERS_WORDING = 64, DIFFERS_QUOTE = 128, DIFFERS_SCOPE = 256,
    DIFFERS_SENSE = 512 /* among what is grave only: of the wording a word that denies, weakens or turns what is said */
};

typedef struct {
    int32_t page;
    spans spans;             /* the words that carry the claim on this page */
    cell_status status;
    str reading;             /* for people: the words in which this page differs, or the clause */
    span told;               /* the words that differ, where collate knows them; empty: report looks for them */
    str attribution;         /* who the page credits; empty: the page itself */
    bool denied;             /* with the denial of it: "denied that …" */
    uint32_t differs;
    uint32_t grave;          /* of these what a reader should be told */
    ints with;               /* pages it conflicts with */
} cell;
typedef vec(cell) cells;

typedef struct {
    int32_t story;
    claim_kind kind;
    str text;                /* one reading, whole */
    agreement agreement;
    int32_t lines;           /* independent lines of text among the cells */
    cells cells;             /* by page, one each */
    double weight;           /* how much a reader gains from it; orders the report */
    float sure;              /* how sure it is that the pages say one thing, 0 … 1 */
} claim;
typedef vec(claim) claims;   /* by story, then weight falling, then place of the first cell */

/* What the rewriting of a line of text changed: `page` against `against` (its source, or the fullest page of the line). */
typedef struct {
    int32_t story, line;
    int32_t page, against;
    spans at, from;          /* the words here, the words there; one may be empty */
    uint32_t differs;
    const char *what;        /* "number", "thing counted", "negation", "quantifier", "scope", "quoted words", "date", "bound",
                                "modal", "wording", "source lost", "source changed", "source gained", "left out" */
} drift;
typedef vec(drift) drifts;   /* by story, line, page, gravity, place */

typedef struct {
    claims claims;
    drifts drifts;
    ints partly;             /* stories with more statements or pairs of them than are compared, ascending */
} collation;

/* `results`: an arena for each of up to THREADS_MAX workers, which live as long as `a`: claims lie there. */
void collate_stories(arena *a, arena *scratch, arena *results, int threads, const docs *d, const claim_set *c,
                     const reuse *r, const story_set *s, collation *to);

#endif
