/* The judge of a marked-up page's rows, for body.c and for tools/clean-train-html.c, which makes its tables.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_HTML_JUDGE_H
#define STEMMA_CLEAN_HTML_JUDGE_H

#include "clean/structure.h"

/* A tree that asks the same of every row on each level: bit k of the leaf's place is whether f[feature[k]] > value[k]. No
 * branch depends on the row, so a tree costs some ten instructions. Leaves are log-odds in thousandths. */
#define EVEN_DEPTH 6
typedef struct {
    uint8_t feature[EVEN_DEPTH];
    int16_t value[EVEN_DEPTH], leaf[1 << EVEN_DEPTH];
} even_tree;
/* Several rows at once, as vectors of the compiler: f[feature] holds that number of each row, sum takes what each gets. */
#define ROWS_AT_ONCE 16
typedef int16_t even_lanes __attribute__((vector_size(2 * ROWS_AT_ONCE), aligned(16)));
void even_sums(const even_tree *trees, ptrdiff_t n, const even_lanes *f, int32_t sum[ROWS_AT_ONCE]);

#define HTML_OWN 26                 /* numbers of the row itself */
#define HTML_NEAR 3                 /* rows before and after that are given one by one */
#define HTML_ABOUT 7                /* numbers of each of them */
#define HTML_FEATURES (HTML_OWN + PARTS_ALL + 44 + 22 + 2 * HTML_NEAR * HTML_ABOUT)
#define HTML_SECOND (11 + 12 + 9 + 14 + PARTS_ALL)
_Static_assert(HTML_FEATURES < 256 && HTML_SECOND < 256, "a tree's feature is a byte");

typedef struct {
    const structure *s;
    int16_t (*own)[HTML_OWN];
    int32_t *prose_before; /* sums over rows: words of prose */
    int16_t *since_tail, *since_prose, *until_prose, *since_h1, *since_heading, *since_told, *until_told, *since_look, *until_look;
} html_scene;
html_scene *html_scene_new(arena *scratch, const structure *s);
void html_features(const html_scene *x, ptrdiff_t i, int16_t f[HTML_FEATURES]);

/* Rows that nothing but links in lists of links speak for: they are not judged. */
bool html_is_plain_link(const html_scene *x, ptrdiff_t i);
#define MARGIN_LINK (-5000)

typedef struct {
    int64_t *sum;          /* prefix sums of clipped margins */
    int32_t *words;        /* and of words in rows that margins favour */
    ptrdiff_t first, last; /* the run that they favour most */
    int64_t *by_look, *by_direct; /* sums of margin times words, by look and by parent; */
    int32_t *look_words, *direct_words; /* and of those words */
} html_sums;
void html_sums_of(arena *scratch, const html_scene *x, const int32_t *margin, html_sums *to);
void html_second(const html_scene *x, const int32_t *margin, const html_sums *sums, ptrdiff_t i, int16_t f[HTML_SECOND]);

/* Log-odds, in thousandths, that each row is of the article. */
void html_judge(arena *scratch, const structure *s, int32_t *margin);
/* html_take.c: the rows that are taken as the article have a margin above zero. Gives layout.head. */
ptrdiff_t html_take(arena *scratch, const structure *s, int32_t *margin);

#endif
