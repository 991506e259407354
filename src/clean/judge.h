/* The judge of rows, for body.c and for tools/clean-train.c, which makes its tables.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_JUDGE_H
#define STEMMA_CLEAN_JUDGE_H

#include "clean/parts.h"

/* A tree in order of visit: its head (skip: nodes to the next tree), then each node before what is below it. A node asks
 * whether f[feature] <= value: yes goes to the next node, no goes `skip` nodes on. A leaf holds its value. */
#define TREE_LEAF 255
typedef struct {
    uint8_t feature;
    int16_t value, skip;
} tree_node;
int32_t trees_sum(const tree_node *nodes, ptrdiff_t n, const int16_t *f);

#define OWN_FEATURES {0, 1, 2, 3, 4, 5, 6, 7, 10, 17, 19, 20, 22, 71, 72, 73, 80, 81, 82, 83, 84} /* of the row itself: features.c */
#define SECOND_FEATURES (11 + 12 + 5 + 21)
typedef struct {
    int64_t *sum;          /* prefix sums of margins, */
    int32_t *words;        /* and of words in rows that the margins favour */
    ptrdiff_t first, last; /* the run of rows that they favour most */
} margin_sums;
void margins_sum(arena *scratch, const layout *l, const int32_t *margin, margin_sums *s);
void margins_run(const layout *l, const int32_t *margin, ptrdiff_t *first, ptrdiff_t *last);
void second_features(const scene *x, const layout *l, const int32_t *margin, const margin_sums *s, ptrdiff_t i,
    int16_t f[SECOND_FEATURES]);

#define TITLE_FEATURES (FEATURES + 5)
bool can_be_title(const layout *l, ptrdiff_t i);
void title_features(const scene *x, const layout *l, const int32_t *margin, const margin_sums *s, ptrdiff_t i,
    int16_t f[TITLE_FEATURES]);

/* Log-odds, in thousandths, that each row is of the article; the row that is its title, or -1. */
ptrdiff_t rows_judge(arena *scratch, const layout *l, int32_t *margin);

#endif
