/* Judges each row by two sets of decision trees: the first from the row and what stands about it, the second from what
 * the first said of the rows about. Trees are tables of whole numbers (weights.inc; card in docs/models.md), made by
 * tools/clean-train.c. The sum over trees is a log-odds in thousandths.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/judge.h"

static const tree_node first_trees[] = {
#include "clean/weights_first.inc"
};
static const tree_node second_trees[] = {
#include "clean/weights_second.inc"
};

int32_t trees_sum(const tree_node *nodes, ptrdiff_t n, const int16_t *f) {
    int32_t sum = 0;
    for (ptrdiff_t at = 0; at < n;) {
        ptrdiff_t next = at + nodes[at].skip; /* of the root: to the next tree */
        for (at++; nodes[at].feature != TREE_LEAF; at = f[nodes[at].feature] <= nodes[at].value ? at + 1
            : at + nodes[at].skip) continue;
        sum += nodes[at].value;
        at = next;
    }
    return sum;
}

static const tree_node title_trees[] = {
#include "clean/weights_title.inc"
};

/* ------------------------------------------------------------------ second look */
#define MARGIN_MOST 6000

static int32_t clip(int32_t x) { return max_of(min_of(x, MARGIN_MOST), -MARGIN_MOST) / 10; }

void margins_run(const layout *l, const int32_t *margin, ptrdiff_t *first, ptrdiff_t *last) {
    int64_t sum = 0, best = 0;
    *first = *last = 0;
    for (ptrdiff_t i = 0, start = 0; i < l->rows.n; i++) {
        const row *r = &l->rows.at[i];
        if (sum <= 0) sum = 0, start = i;
        sum += (int64_t)clip(margin[i]) * (4 + min_of(r->words, 60));
        if (sum <= best) continue;
        best = sum;
        *first = start;
        *last = i + 1;
    }
}

void second_features(const scene *x, const layout *l, const int32_t *margin, const margin_sums *s, ptrdiff_t i,
    int16_t f[SECOND_FEATURES]) {
    ptrdiff_t n = l->rows.n, k = 0;
    int16_t own[FEATURES];
    row_features(x, i, own);
    for (ptrdiff_t d = -5; d <= 5; d++) f[k++] = (int16_t)(i + d < 0 || i + d >= n ? -700 : clip(margin[i + d]));
    static const ptrdiff_t reach[] = {4, 10, 25};
    for (ptrdiff_t r = 0; r < countof(reach); r++) {
        ptrdiff_t from = max_of(i - reach[r], (ptrdiff_t)0), to = min_of(i + 1 + reach[r], n);
        f[k++] = (int16_t)((s->sum[i] - s->sum[from]) / max_of(i - from, (ptrdiff_t)1));
        f[k++] = (int16_t)((s->sum[to] - s->sum[i + 1]) / max_of(to - i - 1, (ptrdiff_t)1));
        f[k++] = (int16_t)min_of(s->words[i] - s->words[from], 3000);
        f[k++] = (int16_t)min_of(s->words[to] - s->words[i + 1], 3000);
    }
    f[k++] = (int16_t)max_of(min_of(i - s->first, (ptrdiff_t)200), (ptrdiff_t)-200);
    f[k++] = (int16_t)max_of(min_of(s->last - i, (ptrdiff_t)200), (ptrdiff_t)-200);
    f[k++] = (int16_t)(s->words[n] ? 100 * (int64_t)s->words[i] / s->words[n] : 0);
    f[k++] = (int16_t)(s->words[n] ? 100 * (int64_t)(s->words[s->last] - s->words[s->first]) / s->words[n] : 0);
    f[k++] = (int16_t)min_of(s->words[n], 9999);
    static const int8_t taken[] = OWN_FEATURES;
    for (ptrdiff_t c = 0; c < countof(taken); c++) f[k++] = own[taken[c]];
    check(k == SECOND_FEATURES);
}

void margins_sum(arena *scratch, const layout *l, const int32_t *margin, margin_sums *s) {
    s->sum = new (scratch, int64_t, l->rows.n + 1);
    s->words = new (scratch, int32_t, l->rows.n + 1);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        s->sum[i + 1] = s->sum[i] + clip(margin[i]);
        s->words[i + 1] = s->words[i] + (margin[i] > 0 ? min_of(l->rows.at[i].words, 300) : 0);
    }
    margins_run(l, margin, &s->first, &s->last);
}

/* ------------------------------------------------------------------ title */
#define TITLE_BEFORE 120 /* rows before the article, and */
#define TITLE_AFTER 8    /* after its first row, among which its title is sought */
#define TITLE_LEAST (-2500) /* no title rather than a row less likely than this */

bool can_be_title(const layout *l, ptrdiff_t i) {
    const row *r = &l->rows.at[i];
    int32_t n = span_len(r->at);
    str s = span_of(l->text, r->at);
    if (r->sentences > 1 || (r->ends && str_ends(s, S(".")) && r->words > 12)) return false; /* a paragraph */
    if (str_ends(s, S("\xE3\x80\x82"))) return false; /* headlines of China and Japan have no 。 */
    if (r->ends && r->words > 6 && !span_empty(dateline_read(s, false).place)) return false;
    return r->role == ROW_OTHER && !(r->chrome & (CHROME_WHOLE | CHROME_TAIL | CHROME_LEAK)) && n <= 300 &&
        r->words >= 2 && r->words <= 35 &&
           r->digits * 3 <= n;
}

void title_features(const scene *x, const layout *l, const int32_t *margin, const margin_sums *s, ptrdiff_t i,
    int16_t f[TITLE_FEATURES]) {
    ptrdiff_t k = FEATURES;
    row_features(x, i, f);
    f[k++] = (int16_t)clip(margin[i]);
    f[k++] = (int16_t)(i + 1 < l->rows.n ? clip(margin[i + 1]) : -700);
    f[k++] = (int16_t)(i + 2 < l->rows.n ? clip(margin[i + 2]) : -700);
    f[k++] = (int16_t)max_of(min_of(s->first - i, (ptrdiff_t)200), (ptrdiff_t)-200);
    f[k++] = (int16_t)min_of(i, (ptrdiff_t)200);
}

/* The trees learned from pages of a hundred rows and more, where a headline stands far below the site's name and its menu. On
 * shorter ones it counts for more that a headline has words of its article, which names and menus have not. */
#define ROWS_MANY 100
#define TOPIC_ENOUGH 4 /* words; a row of fewer may share them by chance */
#define TOPIC_GAIN 30 /* thousandths of log-odds a per cent, on a page of no rows */
static int32_t by_topic(const scene *x, const layout *l, ptrdiff_t i) {
    if (l->rows.n >= ROWS_MANY || l->rows.at[i].ends || l->rows.at[i].chrome & CHROME_CAPTION) return 0; /* so do captions and sentences */
    int topic = row_topic(x, i) * min_of(l->rows.at[i].words, TOPIC_ENOUGH) / TOPIC_ENOUGH;
    return (int32_t)(TOPIC_GAIN * topic * (ROWS_MANY - l->rows.n) / ROWS_MANY);
}

static ptrdiff_t find_title(const scene *x, const layout *l, const int32_t *margin, const margin_sums *s) {
    ptrdiff_t best = -1, until = min_of(s->first + TITLE_AFTER, l->rows.n);
    int32_t most = TITLE_LEAST;
    for (ptrdiff_t i = max_of(s->first - TITLE_BEFORE, (ptrdiff_t)0); i < until; i++) {
        int16_t f[TITLE_FEATURES];
        if (!can_be_title(l, i) || (l->rows.at[i].chrome & CHROME_INSIDE)) continue;
        title_features(x, l, margin, s, i, f);
        int32_t m = trees_sum(title_trees, countof(title_trees), f) + by_topic(x, l, i);
        if (m > most) most = m, best = i;
    }
    for (ptrdiff_t i = max_of(best - TITLE_BEFORE, (ptrdiff_t)0); i < best; i++) /* of repeated headlines the first */
        if (l->rows.at[i].key == l->rows.at[best].key && can_be_title(l, i)) return i;
    return best;
}

ptrdiff_t rows_judge(arena *scratch, const layout *l, int32_t *margin) {
    const scene *x = scene_new(scratch, l);
    margin_sums s;
    int32_t *first = new (scratch, int32_t, l->rows.n);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        int16_t f[FEATURES];
        row_features(x, i, f);
        first[i] = trees_sum(first_trees, countof(first_trees), f);
    }
    margins_sum(scratch, l, first, &s);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        int16_t f[SECOND_FEATURES];
        second_features(x, l, first, &s, i, f);
        margin[i] = trees_sum(second_trees, countof(second_trees), f);
    }
    return find_title(x, l, first, &s);
}
