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

int32_t even_sum(const even_tree *trees, ptrdiff_t n, const int16_t *f) {
    int32_t sum = 0;
    for (ptrdiff_t t = 0; t < n; t++) {
        const even_tree *tree = &trees[t];
        unsigned at = 0;
        for (int k = 0; k < EVEN_DEPTH; k++) at |= (unsigned)(f[tree->feature[k]] > tree->value[k]) << k;
        sum += tree->leaf[at];
    }
    return sum;
}

#define HOPELESS (-3500) /* no second look saves such a row */

void html_judge(arena *scratch, const structure *s, int32_t *margin) {
    const html_scene *x = html_scene_new(scratch, s);
    ptrdiff_t n = s->m->rows.n;
    int32_t *first = new (scratch, int32_t, n);
    html_sums sums;
    for (ptrdiff_t i = 0; i < n; i++) {
        int16_t f[HTML_FEATURES];
        first[i] = margin[i] = MARGIN_LINK;
        if (html_is_plain_link(x, i)) continue;
        html_features(x, i, f);
        first[i] = even_sum(first_trees, countof(first_trees), f);
    }
    html_sums_of(scratch, x, first, &sums);
    for (ptrdiff_t i = 0; i < n; i++) {
        int16_t f[HTML_SECOND];
        margin[i] = first[i];
        if (first[i] < HOPELESS) continue;
        html_second(x, first, &sums, i, f);
        margin[i] = first[i] + even_sum(second_trees, countof(second_trees), f);
    }
}
