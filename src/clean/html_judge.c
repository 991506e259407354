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

static inline __attribute__((always_inline)) void add_up(const even_tree *trees, ptrdiff_t n, const even_lanes *f, int32_t sum[ROWS_AT_ONCE]) {
    memset(sum, 0, ROWS_AT_ONCE * sizeof *sum);
    for (ptrdiff_t t = 0; t < n; t++) {
        const even_tree *tree = &trees[t];
        even_lanes at = {0};
        for (int k = 0; k < EVEN_DEPTH; k++) at |= (f[tree->feature[k]] > tree->value[k]) & (int16_t)(1 << k);
        for (int i = 0; i < ROWS_AT_ONCE; i++) sum[i] += tree->leaf[at[i]];
    }
}

/* The same, where the processor has vectors of that size. */
#ifdef __x86_64__
__attribute__((target("avx2"))) static void add_up_wide(const even_tree *trees, ptrdiff_t n, const even_lanes *f, int32_t sum[ROWS_AT_ONCE]) {
    add_up(trees, n, f, sum);
}
static bool is_wide(void) { return __builtin_cpu_supports("avx2"); }
#else
#define add_up_wide add_up
static bool is_wide(void) { return false; }
#endif

void even_sums(const even_tree *trees, ptrdiff_t n, const even_lanes *f, int32_t sum[ROWS_AT_ONCE]) {
    if (is_wide()) add_up_wide(trees, n, f, sum);
    else add_up(trees, n, f, sum);
}

/* Rows that wait for their sums, which are added to their margins. */
#define FEATURES_MOST 256 /* a feature's number is a byte */
typedef struct {
    const even_tree *trees;
    ptrdiff_t trees_n;
    int features, n;
    int32_t *margin;
    ptrdiff_t row[ROWS_AT_ONCE];
    int16_t of[ROWS_AT_ONCE][FEATURES_MOST];
    even_lanes f[FEATURES_MOST];
} waiting;

/* Eight numbers of eight rows each, to eight rows of one number each: interleaved three times. */
typedef int16_t eight __attribute__((vector_size(16)));
static void turn(const int16_t *from, ptrdiff_t step, int16_t *to) {
    eight x[8], y[8];
    for (int i = 0; i < 8; i++) memcpy(&x[i], from + i * step, sizeof *x);
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 4; i++) {
            eight a = x[i], b = x[i + 4];
            y[2 * i] = (eight){a[0], b[0], a[1], b[1], a[2], b[2], a[3], b[3]};
            y[2 * i + 1] = (eight){a[4], b[4], a[5], b[5], a[6], b[6], a[7], b[7]};
        }
        memcpy(x, y, sizeof x);
    }
    for (int i = 0; i < 8; i++) memcpy(to + i * ROWS_AT_ONCE, &x[i], sizeof *x);
}

static void add_sums(waiting *w) {
    int32_t sum[ROWS_AT_ONCE];
    for (int i = 0; i < w->n; i += 8)
        for (int k = 0; k < w->features; k += 8) turn(&w->of[i][k], FEATURES_MOST, (int16_t *)&w->f[k] + i);
    if (w->n) even_sums(w->trees, w->trees_n, w->f, sum);
    for (int i = 0; i < w->n; i++) w->margin[w->row[i]] += sum[i];
    w->n = 0;
}

/* Where the next row's numbers go. */
static int16_t *next_of(waiting *w, ptrdiff_t which) {
    if (w->n == ROWS_AT_ONCE) add_sums(w);
    w->row[w->n] = which;
    return w->of[w->n++];
}

static void begin_waiting(waiting *w, const even_tree *trees, ptrdiff_t n, int features, int32_t *margin) {
    w->trees = trees;
    w->trees_n = n;
    w->features = features;
    w->margin = margin;
}

#define HOPELESS (-3500) /* no second look saves such a row */

void html_judge(arena *scratch, const structure *s, int32_t *margin) {
    const html_scene *x = html_scene_new(scratch, s);
    ptrdiff_t n = s->m->rows.n;
    int32_t *first = new (scratch, int32_t, n);
    waiting *w = new (scratch, waiting, 1);
    html_sums sums;
    begin_waiting(w, first_trees, countof(first_trees), HTML_FEATURES, first);
    for (ptrdiff_t i = 0; i < n; i++)
        if (html_is_plain_link(x, i)) first[i] = MARGIN_LINK;
        else html_features(x, i, next_of(w, i));
    add_sums(w);
    html_sums_of(scratch, x, first, &sums);
    if (n) memcpy(margin, first, (size_t)n * sizeof *margin);
    begin_waiting(w, second_trees, countof(second_trees), HTML_SECOND, margin);
    for (ptrdiff_t i = 0; i < n; i++)
        if (first[i] >= HOPELESS) html_second(x, first, &sums, i, next_of(w, i));
    add_sums(w);
}
