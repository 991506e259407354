/* What the two halves of contrast share: the words of a reading, and the stretch picked from them.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_REPORT_CONTRAST_H
#define STEMMA_REPORT_CONTRAST_H

#include "report/parts.h"

enum {
    CONTRAST_WORDS_MAX = 120, /* of a reading: a clause is shorter */
    CONTRAST_MIDDLE_MAX = 7   /* words between a common beginning and end that still are one difference */
};

typedef struct {
    span at;
    uint64_t key;
    uint8_t tag;
    bool digit, apart;
    int32_t piece;     /* the words of a claim may stand in pieces */
} token;
typedef vec(token) tokens;

typedef struct {
    const doc *d;
    const page_claims *c;
    const spans *of;
    tokens t;
    span pick;
} side;

side contrast_side_of(const view *v, int32_t page, const spans *of);
void contrast_token(arena *a, tokens *to, const word *w, int32_t piece);
void contrast_read_side(arena *a, side *s);
double contrast_telling(const side *s, const token *t); /* how much a reader learns from a word that one side alone has */
void contrast_sides(arena *a, side *s, ptrdiff_t n, uint32_t differs); /* sets the picks */
/* Picks the weightiest difference of two wordings that have at least a share `least` of their words in common. */
bool contrast_pair(arena *a, side *x, side *y, double least);

#endif
