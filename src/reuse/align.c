/* Two pages in, the passages that they share out. Runs of words in common (anchors) are chained by dynamic programming
 * as minimap2 chains minimizers (Li 2018), the gaps between anchors and the ends are aligned word by word, and the
 * alignment is cut where its score drops (x-drop: Altschul et al. 1990). Words of both pages cost linear time; gaps are
 * bounded by CHAIN_GAP_MAX.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "parts.h"

typedef struct {
    int32_t i, j, n;     /* words [i, i + n) of x are words [j, j + n) of y */
    int32_t score, from; /* of the best chain that ends here; the anchor before it, -1 */
    bool used;
} anchor;
typedef vec(anchor) anchors;

typedef struct {
    int32_t i, j;
} both; /* a word of x and the word of y that it is */
typedef vec(both) boths;

/* ------------------------------------------------------------------ anchors */
static uint32_t anchor_hash(const token *t) {
    return (uint32_t)(hash_mix(hash_mix(t[0].form, t[1].form), t[2].form) >> 8);
}

page_index page_index_of(arena *a, const tokens *t) {
    page_index x = {.t = t, .mask = 63};
    while ((ptrdiff_t)x.mask < t->n * 2) x.mask = x.mask * 2 + 1;
    x.head = new (a, int32_t, (ptrdiff_t)x.mask + 1);
    x.next = new (a, int32_t, t->n);
    for (ptrdiff_t i = t->n - ANCHOR_WORDS; i >= 0; i--) {
        int32_t *head = &x.head[anchor_hash(t->at + i) & x.mask];
        x.next[i] = *head;
        *head = (int32_t)i + 1; /* 0: none */
    }
    return x;
}

static bool same_words(const token *x, const token *y, int n) {
    for (int k = 0; k < n; k++)
        if (x[k].form != y[k].form) return false;
    return true;
}

/* All maximal runs of words in common, each once: `done` says for each diagonal how far it was walked. */
static anchors find_anchors(arena *scratch, const page_index *x, const tokens *y) {
    anchors all = {0};
    const tokens *t = x->t;
    int32_t *done = new (scratch, int32_t, t->n + y->n + 1);
    ptrdiff_t budget = ANCHOR_WORK_MAX * (t->n + y->n);
    for (int32_t j = 0; j + ANCHOR_WORDS <= y->n && budget > 0; j++) {
        int repeat = 0;
        for (int32_t i = x->head[anchor_hash(y->at + j) & x->mask] - 1; i >= 0; i = x->next[i] - 1) {
            if (!same_words(t->at + i, y->at + j, ANCHOR_WORDS)) continue;
            if (++repeat > ANCHOR_REPEAT_MAX) break;
            int32_t *reached = &done[i - j + y->n];
            if (*reached > j) continue;
            int32_t n = ANCHOR_WORDS;
            while (i + n < t->n && j + n < y->n && t->at[i + n].form == y->at[j + n].form) n++;
            *reached = j + n;
            budget -= n;
            *push(scratch, &all) = (anchor){i, j, n, 0, -1, false};
        }
    }
    return all;
}

/* ------------------------------------------------------------------ chains */
/* By place in x, then in y. They were found by place in y, and counting keeps that order. */
static void sort_anchors(arena *scratch, anchors *all, ptrdiff_t words_n) {
    int32_t *at = new (scratch, int32_t, words_n + 1);
    anchor *sorted = new_space(scratch, anchor, all->n);
    for (ptrdiff_t k = 0; k < all->n; k++) at[all->at[k].i + 1]++;
    for (ptrdiff_t i = 0; i < words_n; i++) at[i + 1] += at[i];
    for (ptrdiff_t k = 0; k < all->n; k++) sorted[at[all->at[k].i]++] = all->at[k];
    all->at = sorted;
}

/* What the search for the anchor before one reads of each, a list a field, so that it looks at several at once; before the
 * first stand CHAIN_BACK that fit nowhere. */
typedef struct {
    int32_t *i_end, *j, *j_end, *score;
} columns;

static int32_t *column(arena *scratch, ptrdiff_t n) { return new (scratch, int32_t, n + CHAIN_BACK) + CHAIN_BACK; }

static columns columns_new(arena *scratch, ptrdiff_t n) {
    columns c = {column(scratch, n), column(scratch, n), column(scratch, n), column(scratch, n)};
    for (int k = 1; k <= CHAIN_BACK; k++) c.j[-k] = INT32_MAX;
    return c;
}

/* Makes anchor number k go on from that of the CHAIN_BACK before it from which it is best to, the nearest of those alike. */
static void go_on(const columns *c, anchor *x, int32_t k) {
    int32_t scores[CHAIN_BACK], best = x->score;
    for (int b = 0; b < CHAIN_BACK; b++) {
        int32_t y = k - CHAIN_BACK + b, di = x->i - c->i_end[y], dj = x->j - c->j_end[y], over = max_of(0, max_of(-di, -dj));
        bool fits = (c->j[y] < x->j) & (over < x->n) & (max_of(di, dj) + over <= CHAIN_GAP_MAX);
        scores[b] = fits ? c->score[y] + 4 * (x->n - over) - (di + dj + 2 * over) : INT32_MIN;
    }
    for (int b = 0; b < CHAIN_BACK; b++) best = max_of(best, scores[b]);
    if (best == x->score) return;
    int b = CHAIN_BACK - 1;
    while (scores[b] != best) b--;
    x->score = best;
    x->from = k - CHAIN_BACK + b;
}

static void chain_anchors(arena *scratch, anchors *all) {
    arena_at before = arena_mark(scratch);
    columns c = columns_new(scratch, all->n);
    for (int32_t k = 0; k < all->n; k++) {
        anchor *x = &all->at[k];
        x->score = 4 * x->n;
        go_on(&c, x, k);
        c.i_end[k] = x->i + x->n;
        c.j[k] = x->j;
        c.j_end[k] = x->j + x->n;
        c.score[k] = x->score;
    }
    arena_rewind(scratch, before);
}

/* ------------------------------------------------------------------ word alignment */
typedef struct {
    const token *x, *y;
    int32_t xn, yn;
    bool back;           /* read both from their ends */
} window;

enum { WINDOW_MAX = CHAIN_GAP_MAX > EXTEND_WINDOW ? CHAIN_GAP_MAX : EXTEND_WINDOW };
_Static_assert(WINDOW_MAX < 32, "a row of a window is 32 bits");

/* The longest common subsequence of a window, by bits (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"). */
typedef struct {
    uint32_t same[WINDOW_MAX]; /* bit j of [i]: word i of x is word j of y */
    uint32_t rise[WINDOW_MAX + 1]; /* bit j of [i]: words [0, i) of x have one more in common with [0, j] of y than with [0, j) */
} common;

static const token *window_x(const window *w, int32_t i) { return &w->x[w->back ? w->xn - 1 - i : i]; }
static const token *window_y(const window *w, int32_t j) { return &w->y[w->back ? w->yn - 1 - j : j]; }

static bool common_find(const window *w, common *c) {
    uint32_t form[WINDOW_MAX], any = 0;
    uint64_t some = 0; /* bits of the forms of y */
    check(w->xn <= WINDOW_MAX && w->yn <= WINDOW_MAX);
    for (int32_t j = 0; j < w->yn; j++) {
        form[j] = window_y(w, j)->form;
        some |= 1ull << (form[j] & 63);
    }
    c->rise[0] = 0;
    for (int32_t i = 0; i < w->xn; i++) {
        uint32_t x = window_x(w, i)->form, same = 0;
        if (some >> (x & 63) & 1)
            for (int32_t j = 0; j < w->yn; j++) same |= (uint32_t)(form[j] == x) << j;
        uint32_t flat = ~c->rise[i], match = flat & same;
        c->same[i] = same;
        c->rise[i + 1] = ~((flat + match) | (flat - match));
        any |= same;
    }
    return any != 0;
}

/* How many words the first i of x and the first j of y have in common, in order. */
static int common_words(const common *c, int32_t i, int32_t j) {
    return __builtin_popcount(c->rise[i] & ((1u << j) - 1));
}

/* Aligns a window from its beginning: to its end, or (`free_end`) to where the score is best. Appends the words in
 * common in window order. Ties go to longer runs, then to what stands nearer. */
static void align_window(arena *scratch, const window *w, bool free_end, boths *to) {
    common c;
    int best = 0;
    int32_t at_i = free_end ? 0 : w->xn, at_j = free_end ? 0 : w->yn;
    if (!common_find(w, &c)) return;
    for (int32_t i = 1; free_end && i <= w->xn; i++)
        for (uint32_t left = c.same[i - 1]; left; left &= left - 1) {
            int32_t j = __builtin_ctz(left) + 1;
            int score = (GAIN + 2 * LOSS) * common_words(&c, i, j) - LOSS * (i + j);
            if (score > best) best = score, at_i = i, at_j = j;
        }
    ptrdiff_t first = to->n;
    while (at_i > 0 && at_j > 0) {
        if (c.same[at_i - 1] >> (at_j - 1) & 1) *push(scratch, to) = (both){--at_i, --at_j};
        else if (common_words(&c, at_i, at_j) == common_words(&c, at_i - 1, at_j)) at_i--;
        else at_j--;
    }
    for (ptrdiff_t lo = first, hi = to->n - 1; lo < hi; lo++, hi--) {
        both t = to->at[lo];
        to->at[lo] = to->at[hi];
        to->at[hi] = t;
    }
}

static void add_run(arena *scratch, boths *to, int32_t i, int32_t j, int32_t n) {
    for (int32_t k = 0; k < n; k++) *push(scratch, to) = (both){i + k, j + k};
}

/* Words in common beyond an end, window by window, until the score falls as far below its best as cuts a passage. */
static void extend(arena *scratch, const tokens *x, const tokens *y, both end, bool back, boths *to) {
    for (int score = 0, best = 0; score >= best - DROP_MAX;) {
        window w = {.back = back};
        w.xn = min_of(back ? end.i : (int32_t)x->n - end.i - 1, EXTEND_WINDOW);
        w.yn = min_of(back ? end.j : (int32_t)y->n - end.j - 1, EXTEND_WINDOW);
        w.x = x->at + (back ? end.i - w.xn : end.i + 1);
        w.y = y->at + (back ? end.j - w.yn : end.j + 1);
        ptrdiff_t first = to->n;
        align_window(scratch, &w, true, to);
        if (to->n == first) return;
        for (ptrdiff_t k = first; k < to->n; k++) {
            both *m = &to->at[k];
            *m = back ? (both){end.i - 1 - m->i, end.j - 1 - m->j} : (both){end.i + 1 + m->i, end.j + 1 + m->j};
        }
        for (ptrdiff_t k = first; k < to->n; k++) {
            both m = to->at[k];
            int away = m.i - end.i + m.j - end.j;
            score += GAIN - LOSS * ((back ? -away : away) - 2);
            best = max_of(best, score);
            end = m;
        }
    }
}

/* The anchors of the chain that ends in anchor `last`, last first, up to one that another chain holds. */
static ints chain_of(arena *scratch, anchors *all, int32_t last) {
    ints chain = {0};
    for (int32_t k = last; k >= 0 && !all->at[k].used; k = all->at[k].from) {
        *push(scratch, &chain) = k;
        all->at[k].used = true;
    }
    return chain;
}

/* The words in common along a chain, ends extended, in order. */
static boths align_chain(arena *scratch, const anchors *all, const ints *chain, const tokens *x, const tokens *y) {
    boths found = {0}, before = {0}, path = {0};
    const anchor *a = &all->at[chain->at[chain->n - 1]];
    extend(scratch, x, y, (both){a->i, a->j}, true, &before);
    for (ptrdiff_t k = before.n - 1; k >= 0; k--) *push(scratch, &found) = before.at[k];
    add_run(scratch, &found, a->i, a->j, a->n);
    for (ptrdiff_t k = chain->n - 2; k >= 0; k--) {
        a = &all->at[chain->at[k]];
        both end = found.at[found.n - 1];
        int32_t over = max_of(0, max_of(end.i + 1 - a->i, end.j + 1 - a->j));
        int32_t i = a->i + over, j = a->j + over;
        window w = {x->at + end.i + 1, y->at + end.j + 1, i - end.i - 1, j - end.j - 1, false};
        path.n = 0;
        if (w.xn && w.yn) align_window(scratch, &w, false, &path);
        for (ptrdiff_t p = 0; p < path.n; p++)
            *push(scratch, &found) = (both){end.i + 1 + path.at[p].i, end.j + 1 + path.at[p].j};
        add_run(scratch, &found, i, j, a->n - over);
    }
    extend(scratch, x, y, found.at[found.n - 1], false, &found);
    return found;
}

/* ------------------------------------------------------------------ passages */
typedef struct {
    arena *a;
    const tokens *side[2];
    const doc *doc[2];
    uint8_t *seen[2];    /* words that stand in a passage already */
    pair *of;
    passages *to;
} cutter;

/* True where what lies between two words of a page is no part of the article: a passage may not run over it. */
static bool border(const doc *d, int32_t from, int32_t to) {
    int32_t first = d->sentences.at[d->words.at[from].sentence].block;
    int32_t last = d->sentences.at[d->words.at[to].sentence].block;
    for (int32_t b = first; b < last; b++) {
        const block *x = &d->article->blocks.at[b], *y = x + 1;
        if ((x->kind == BLOCK_CAPTION) != (y->kind == BLOCK_CAPTION) || x->kind == BLOCK_TITLE) return true;
        int32_t ink = 0;
        for (int32_t k = x->at.end; k < y->at.start && ink <= BORDER_BYTES_MAX; k++) ink += !is_space(d->page->text.p[k]);
        if (ink > BORDER_BYTES_MAX) return true;
    }
    return false;
}

/* True where every word of a chain stands in a passage of its page already: what is aligned from there is known. */
static bool all_seen(const cutter *c, const anchors *all, const ints *chain) {
    for (ptrdiff_t k = 0; k < chain->n; k++) {
        const anchor *a = &all->at[chain->at[k]];
        for (int32_t w = 0; w < a->n; w++)
            if (!c->seen[0][a->i + w] || !c->seen[1][a->j + w]) return false;
    }
    return true;
}

/* Counts the words of a passage that no passage counted yet. What either page prints as speech is the speaker's wording,
 * on both: a statement set off as a paragraph here may stand in marks there. */
static void count_words(cutter *c, const both *m, ptrdiff_t n) {
    for (ptrdiff_t q = 0; q < n; q++) {
        bool quoted = c->side[0]->at[m[q].i].quoted || c->side[1]->at[m[q].j].quoted;
        for (int k = 0; k < 2; k++) {
            int32_t first = k ? m[q].j : m[q].i, end = q + 1 < n ? (k ? m[q + 1].j : m[q + 1].i) : first + 1;
            for (int32_t w = first; w < end; w++) { /* and what is only here, up to the next word in common */
                if (c->seen[k][w]) continue;
                c->seen[k][w] = 1;
                c->of->numbers += c->side[k]->at[w].number;
                c->of->same_numbers += w == first && c->side[k]->at[w].number;
                c->of->all[k] += c->side[k]->at[w].body;
                c->of->own[k] += c->side[k]->at[w].body && !c->side[k]->at[w].quoted && !quoted;
            }
        }
    }
}

/* Words in common inside quotation marks on either page: the speaker's, not the writer's. */
static ptrdiff_t quoted_words(const cutter *c, const both *m, ptrdiff_t n) {
    ptrdiff_t quoted = 0;
    for (ptrdiff_t k = 0; k < n; k++) quoted += c->side[0]->at[m[k].i].quoted || c->side[1]->at[m[k].j].quoted;
    return quoted;
}

static void add_passage(cutter *c, const both *m, ptrdiff_t n) {
    int32_t wide[2] = {m[n - 1].i - m[0].i + 1, m[n - 1].j - m[0].j + 1};
    double ratio = 2.0 * (double)n / (wide[0] + wide[1]);
    int32_t fresh[2] = {0}, content = 0;
    if (min_of(wide[0], wide[1]) < PASSAGE_LEAST || ratio < PASSAGE_RATIO_LEAST) return;
    for (ptrdiff_t k = 0; k < n; k++) {
        fresh[0] += !c->seen[0][m[k].i];
        fresh[1] += !c->seen[1][m[k].j];
        content += c->side[0]->at[m[k].i].content;
    }
    if (max_of(fresh[0], fresh[1]) < PASSAGE_LEAST - 2 || content < 3) return;
    passage *p = push(c->a, c->to);
    for (int k = 0; k < 2; k++) {
        const tokens *t = c->side[k];
        const doc *d = c->doc[k];
        int32_t from = t->at[k ? m[0].j : m[0].i].word, to = t->at[k ? m[n - 1].j : m[n - 1].i].word;
        *(k ? &p->b : &p->a) =
            (place){k ? c->of->b : c->of->a, {d->words.at[from].at.start, d->words.at[to].at.end}};
    }
    p->words = min_of(wide[0], wide[1]);
    p->ratio = ratio;
    p->quoted = 2 * quoted_words(c, m, n) > n;
    count_words(c, m, n);
}

/* Cuts an alignment into passages: a passage is a stretch whose score never falls by more than DROP_MAX below its best
 * and never to nothing, up to where it is best. */
static void cut(cutter *c, const boths *path) {
    for (ptrdiff_t first = 0, last; first < path->n; first = last + 1) {
        int score = GAIN, best = GAIN;
        last = first;
        for (ptrdiff_t k = first + 1; k < path->n; k++) {
            both x = path->at[k - 1], y = path->at[k];
            score += GAIN - LOSS * (y.i - x.i - 1 + y.j - x.j - 1);
            if (score <= GAIN || score < best - DROP_MAX) break;
            if (border(c->doc[0], c->side[0]->at[x.i].word, c->side[0]->at[y.i].word) ||
                border(c->doc[1], c->side[1]->at[x.j].word, c->side[1]->at[y.j].word))
                break;
            if (score < best) continue;
            best = score;
            last = k;
        }
        add_passage(c, path->at + first, last - first + 1);
    }
}

/* The anchors whose chains are worth aligning, those of the best score first. */
static uint64_t *best_first(arena *scratch, const anchors *all, ptrdiff_t *n) {
    uint64_t *order = new_space(scratch, uint64_t, all->n);
    *n = 0;
    for (ptrdiff_t k = 0; k < all->n; k++)
        if (all->at[k].score >= 4 * CHAIN_LEAST) order[(*n)++] = (uint64_t)(INT32_MAX - all->at[k].score) << 32 | (uint64_t)k;
    sort_keys(scratch, order, *n);
    return order;
}

static int by_start(const void *x, const void *y, void *context) {
    (void)context;
    const passage *a = x, *b = y;
    if (a->a.at.start != b->a.at.start) return (a->a.at.start > b->a.at.start) - (a->a.at.start < b->a.at.start);
    return (a->b.at.start > b->b.at.start) - (a->b.at.start < b->b.at.start);
}

void align_pages(arena *a, arena *scratch, const page_index *x, const tokens *y, const docs *d, pair *of, passages *to) {
    anchors all = find_anchors(scratch, x, y);
    sort_anchors(scratch, &all, x->t->n);
    chain_anchors(scratch, &all);
    ptrdiff_t chains;
    const uint64_t *order = best_first(scratch, &all, &chains);
    cutter c = {a, {x->t, y}, {&d->at[of->a], &d->at[of->b]}, {0}, of, to};
    c.seen[0] = new (scratch, uint8_t, x->t->n);
    c.seen[1] = new (scratch, uint8_t, y->n);
    of->first = (int32_t)to->n;
    for (ptrdiff_t k = 0; k < chains; k++) {
        int32_t last = (int32_t)(order[k] & UINT32_MAX);
        if (all.at[last].used) continue;
        arena_at before = arena_mark(scratch);
        ints chain = chain_of(scratch, &all, last);
        if (!all_seen(&c, &all, &chain)) {
            boths path = align_chain(scratch, &all, &chain, x->t, y);
            cut(&c, &path);
        }
        arena_rewind(scratch, before);
    }
    of->n = (int32_t)to->n - of->first;
    if (of->n > 1) sort(scratch, to->at + of->first, of->n, (ptrdiff_t)sizeof *to->at, by_start, NULL);
}
