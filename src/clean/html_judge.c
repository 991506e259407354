/* Judges each row of a marked-up page by two sets of even trees: the first from what is known of the row, the second, added to
 * it, from what the first said of the rows about it, of its container and of the rows that look alike. Tables: html_first.inc,
 * html_second.inc, made by tools/clean-train-html.c (card in docs/models.md).
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/html_judge.h"

static const even_tree first_trees[] = {
#include "clean/html_first.inc"
};
static const even_tree second_trees[] = {
#include "clean/html_second.inc"
};

void even_sums(const even_tree *trees, ptrdiff_t n, const even_lanes *f, int32_t sum[ROWS_AT_ONCE]) {
    memset(sum, 0, ROWS_AT_ONCE * sizeof *sum);
    for (ptrdiff_t t = 0; t < n; t++) {
        const even_tree *tree = &trees[t];
        even_lanes at = {0};
        for (int k = 0; k < EVEN_DEPTH; k++) at |= (f[tree->feature[k]] > tree->value[k]) & (int16_t)(1 << k);
        for (int i = 0; i < ROWS_AT_ONCE; i++) sum[i] += tree->leaf[at[i]];
    }
}

/* Rows that wait for their sums, which are added to their margins. */
typedef struct {
    const even_tree *trees;
    ptrdiff_t trees_n;
    int features, n;
    int32_t *margin;
    ptrdiff_t row[ROWS_AT_ONCE];
    even_lanes f[256]; /* a feature's number is a byte */
} waiting;

static void add_sums(waiting *w) {
    int32_t sum[ROWS_AT_ONCE];
    if (w->n) even_sums(w->trees, w->trees_n, w->f, sum);
    for (int i = 0; i < w->n; i++) w->margin[w->row[i]] += sum[i];
    w->n = 0;
}

static void wait_for(waiting *w, ptrdiff_t which, const int16_t *f) {
    for (int k = 0; k < w->features; k++) w->f[k][w->n] = f[k];
    w->row[w->n++] = which;
    if (w->n == ROWS_AT_ONCE) add_sums(w);
}

#define HOPELESS (-3500) /* no second look saves such a row */

void html_judge(arena *scratch, const structure *s, int32_t *margin) {
    const html_scene *x = html_scene_new(scratch, s);
    ptrdiff_t n = s->m->rows.n;
    int32_t *first = new (scratch, int32_t, n);
    waiting *w = new (scratch, waiting, 1);
    html_sums sums;
    *w = (waiting){.trees = first_trees, .trees_n = countof(first_trees), .features = HTML_FEATURES, .margin = first};
    for (ptrdiff_t i = 0; i < n; i++) {
        int16_t f[HTML_FEATURES];
        if (html_is_plain_link(x, i)) {
            first[i] = MARGIN_LINK;
            continue;
        }
        html_features(x, i, f);
        wait_for(w, i, f);
    }
    add_sums(w);
    html_sums_of(scratch, x, first, &sums);
    if (n) memcpy(margin, first, (size_t)n * sizeof *margin);
    *w = (waiting){.trees = second_trees, .trees_n = countof(second_trees), .features = HTML_SECOND, .margin = margin};
    for (ptrdiff_t i = 0; i < n; i++) {
        int16_t f[HTML_SECOND];
        if (first[i] < HOPELESS) continue;
        html_second(x, first, &sums, i, f);
        wait_for(w, i, f);
    }
    add_sums(w);
}
