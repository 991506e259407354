/* Trains the trees by which clean judges the rows of marked-up pages (src/clean/html_judge.c) on kits of pages.
 *
 * usage: clean-train-html [--without FOLD|--folds] OUT_FIRST OUT_SECOND KIT_DIR…
 * KIT_DIR: truth.jsonl with {"id", "file", "body", "with", "without"} and html/FILE. A page whose file name without extension
 * has a SHA-1 divisible by three is never read. Where a body is given its rows are found by alignment: each row's places in
 * the body's words, then the heaviest chain of rows whose places ascend; a row in the chain is body, a row that only looks
 * like a piece of it is left out. Elsewhere rows that hold a segment `with` or `without` are labelled, and what a first pair
 * of models says of the rest counts a little (self-training). Pages weigh alike, rows by their words. Each page also comes as
 * COPIES copies that lack some of what an unseen site or language does not show (clean-lack.h).
 * Method: gradient boosting of log-loss with even trees (Friedman 2001; Kohavi 1994 on oblivious trees), histograms; the
 * second set learns from what trees that did not see the page say of its rows. Deterministic.
 * --without leaves one fold of five out of everything, for judging a change. --folds writes OUT_FIRST0 … 4 and OUT_SECOND0 … 4,
 * each of trees that did not see that fold, in the time of one training: to be judged on the fold each, all pages together. Only
 * what the second set learns of was said by trees that saw it.
 * SPDX-License-Identifier: Apache-2.0 */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "clean-held-out.h"
#include "clean-lack.h"
#include "clean/html_judge.h"
#include "read/read.h"

#define BINS 64
#define RATE 0.1
#define FIRST_TREES 130
#define SECOND_TREES 70
#define LEAF_PRIOR 6.0f    /* added to each leaf's sum of p (1 - p) */
#define HESSIAN_LEAST 1e-3f /* of a leaf that is asked at all */
#define DOUBT 0.6          /* F1 of a page's words below which its labels are doubted, */
#define DOUBT_WEIGHT 0.3f  /* and what they count then */
#define FOLDS 5
#define KEPT 0.6           /* of the rows that a tree learns from, */
#define EASY_KEPT 0.12     /* and of those among them that are known */
#define EASY 0.08
#define GUESS_WEIGHT 0.35f /* of rows that only a model labelled */
#define COPIES 2
#define COPY_WEIGHT 0.5f
#define LACK (LACK_PHRASES | LACK_ROLES | LACK_CAPITALS | LACK_NAMES | LACK_TOLD | LACK_PARTS | LACK_P)

/* ------------------------------------------------------------------ pages */
typedef struct {
    page *p;
    markup *m;
    layout *l;
    structure *s;
    html_scene *x;
    unsigned char fold;
    float *y, *w;      /* of each row: what it is, and how much that counts; weight 0: left out */
    float counts;      /* all of them: a copy less */
    bool guess;        /* rows without a label are to be guessed */
    ptrdiff_t at;      /* its first sample */
    int32_t *sample;   /* of each row: its sample; -1: not judged */
} view;
static vec(view) views;
static arena store, scratch;
static uint64_t dice = 88172645463325252u;

static double chance(void) {
    dice ^= dice << 13, dice ^= dice >> 7, dice ^= dice << 17;
    return (double)(dice >> 11) / 9007199254740992.0;
}

/* ------------------------------------------------------------------ labels by alignment */
typedef struct {
    uint64_t *at;
    int32_t n;
} word_list;

static word_list words_of(arena *a, str s) {
    char *form = new (a, char, s.n + 1);
    str rest = {form, normal_form(s, form, s.n)};
    word_list w = {.at = new (a, uint64_t, rest.n / 2 + 2)};
    while (rest.n) {
        ptrdiff_t gap = str_find(rest, S(" "), 0);
        w.at[w.n++] = hash_str(str_cut(rest, 0, gap < 0 ? rest.n : gap));
        rest = gap < 0 ? (str){0} : str_cut(rest, gap + 1, rest.n);
    }
    return w;
}

static uint64_t gram(const uint64_t *w, int n) {
    uint64_t h = (uint64_t)n;
    for (int i = 0; i < n; i++) h = hash_mix(h, w[i]);
    return h;
}

/* A place of a row in the body. */
typedef struct {
    int32_t row, start, end, hits, back; /* back: the place before it in the chain, -1 */
    double best;
} spot;
typedef vec(spot) spots;

/* Where runs of n words stand in the body: chains through `next`. */
typedef struct {
    map head;
    int32_t *next;
} gram_index;

static gram_index index_of(const word_list *b, int n) {
    gram_index x = {.next = new (&scratch, int32_t, b->n + 1)};
    for (int32_t i = b->n - n; i >= 0; i--) {
        int32_t *at = map_put(&scratch, &x.head, gram(b->at + i, n), NULL);
        x.next[i] = *at;
        *at = i + 1;
    }
    return x;
}

static int by_number(const void *x, const void *y) { return *(const int32_t *)x - *(const int32_t *)y; }

/* The diagonals that most of the row's runs lie on; gives the greatest share of them on one, in hundredths. */
static int places_of(const word_list *r, const gram_index *x, int n, int32_t of, spots *to) {
    vec(int32_t) shifts = {0};
    for (int32_t i = 0; i + n <= r->n; i++) {
        const int32_t *at = map_get(&x->head, gram(r->at + i, n));
        int many = 0;
        for (int32_t p = at ? *at : 0; p && many < 40; p = x->next[p - 1], many++) *push(&scratch, &shifts) = p - 1 - i;
    }
    if (shifts.n) qsort(shifts.at, (size_t)shifts.n, sizeof *shifts.at, by_number);
    int best = 0, all = r->n - n + 1, kept = 0;
    for (ptrdiff_t i = 0, k; i < shifts.n; i = k) {
        for (k = i; k < shifts.n && shifts.at[k] <= shifts.at[i] + 3;) k++;
        int hits = (int)min_of(k - i, (ptrdiff_t)all);
        best = max_of(best, 100 * hits / all);
        if (hits * 2 < all || kept++ >= 12) continue;
        int32_t start = max_of(shifts.at[i], 0);
        *push(&scratch, to) = (spot){of, start, start + r->n, hits + n - 1, -1, 0};
    }
    return best;
}

/* The heaviest chain of places that ascend in rows and in the body; true for rows in it. */
static int32_t chain(spots *p, int32_t body_n, bool *in_chain) {
    int32_t *tree = new (&scratch, int32_t, body_n + 2), *ends = new (&scratch, int32_t, body_n + 2), covered = 0;
    ptrdiff_t top = -1;
    for (ptrdiff_t i = 0, k; i < p->n; i = k) {
        for (k = i; k < p->n && p->at[k].row == p->at[i].row; k++) {
            spot *s = &p->at[k];
            for (int32_t at = min_of(s->start + 1, body_n) + 1; at > 0; at -= at & -at)
                if (tree[at] && p->at[tree[at] - 1].best > s->best) s->best = p->at[tree[at] - 1].best, s->back = tree[at] - 1;
            int32_t joined = ends[min_of(s->start, body_n)]; /* the body goes on where the last row ended */
            if (joined && p->at[joined - 1].best + 0.6 > s->best) s->best = p->at[joined - 1].best + 0.6, s->back = joined - 1;
            s->best += s->hits;
        }
        for (ptrdiff_t j = i; j < k; j++) {
            spot *s = &p->at[j];
            int32_t end = min_of(s->end, body_n);
            for (int32_t at = end + 1; at <= body_n + 1; at += at & -at)
                if (!tree[at] || p->at[tree[at] - 1].best < s->best) tree[at] = (int32_t)j + 1;
            if (!ends[end] || p->at[ends[end] - 1].best < s->best) ends[end] = (int32_t)j + 1;
            if (top < 0 || s->best > p->at[top].best) top = j;
        }
    }
    for (; top >= 0; top = p->at[top].back) {
        in_chain[p->at[top].row] = true;
        covered += p->at[top].hits;
    }
    return covered;
}

static void label_by_body(view *v, str body) {
    ptrdiff_t n = v->l->rows.n;
    arena_at before = arena_mark(&scratch);
    word_list b = words_of(&scratch, body);
    gram_index runs = index_of(&b, 4), pairs = index_of(&b, 2), singles = index_of(&b, 1);
    bool *in_chain = new (&scratch, bool, n);
    int *share = new (&scratch, int, n), *count = new (&scratch, int, n);
    spots places = {0};
    for (ptrdiff_t i = 0; i < n; i++) {
        word_list r = words_of(&scratch, span_of(v->l->text, v->l->rows.at[i].at));
        count[i] = r.n;
        if (!r.n) continue;
        share[i] = r.n >= 5 ? places_of(&r, &runs, 4, (int32_t)i, &places) : r.n >= 2 ? places_of(&r, &pairs, 2, (int32_t)i, &places)
            : places_of(&r, &singles, 1, (int32_t)i, &places);
    }
    int32_t covered = chain(&places, b.n, in_chain);
    bool usable = covered * 10 >= b.n * 4;
    double scale = 1 / sqrt(b.n + 60.0);
    for (ptrdiff_t i = 0; i < n; i++) {
        const row *r = &v->l->rows.at[i];
        bool left = in_chain[i] ? share[i] < 65 : count[i] >= 5 && share[i] >= 30;
        v->y[i] = in_chain[i];
        v->w[i] = left || !usable ? 0 : (float)((3 + min_of(r->words, 70)) * scale);
    }
    arena_rewind(&scratch, before);
}

/* ------------------------------------------------------------------ labels by segments */
static void label_by_segment(view *v, str text, const int32_t *row_of, str segment, bool with) {
    char *form = new (&scratch, char, segment.n + 1);
    str s = {form, normal_form(segment, form, segment.n)};
    int found = 0;
    ptrdiff_t first = 0;
    if (s.n < 4) return;
    for (ptrdiff_t at = 0; (at = str_find(text, s, at)) >= 0; at++) first = found++ ? first : at;
    for (ptrdiff_t at = 0; (at = str_find(text, s, at)) >= 0; at++) {
        for (int32_t i = row_of[at]; i <= row_of[at + s.n - 1]; i++) {
            bool fills = 2 * s.n > span_len(v->l->rows.at[i].at);
            if (with ? found > 1 : found > 1 && !fills) continue;
            if (!with && v->y[i] > 0.5f) continue; /* a segment that the body holds as well */
            v->y[i] = with;
            v->w[i] = 3.0f;
        }
    }
}

static void label_by_segments(view *v, const json_t *with, const json_t *without) {
    ptrdiff_t n = 0;
    arena_at before = arena_mark(&scratch);
    char *text = new (&scratch, char, v->l->text.n + v->l->rows.n + 1);
    int32_t *row_of = new (&scratch, int32_t, v->l->text.n + v->l->rows.n + 1);
    for (ptrdiff_t i = 0; i < v->l->rows.n; i++) {
        str s = span_of(v->l->text, v->l->rows.at[i].at);
        ptrdiff_t k = normal_form(s, text + n, s.n);
        for (ptrdiff_t j = n; j <= n + k; j++) row_of[j] = (int32_t)i;
        n += k;
        text[n++] = ' ';
    }
    for (size_t i = 0; i < json_array_size(with); i++)
        label_by_segment(v, (str){text, n}, row_of, str_of(json_string_value(json_array_get(with, i))), true);
    for (size_t i = 0; i < json_array_size(without); i++)
        label_by_segment(v, (str){text, n}, row_of, str_of(json_string_value(json_array_get(without, i))), false);
    v->guess = true;
    arena_rewind(&scratch, before);
}

/* ------------------------------------------------------------------ loading */
static bool lay_out(view *v, str path) {
    read_input in = {.day = DAY_NONE};
    pile *all = new (&store, pile, 1);
    *push(&store, &in.paths) = path;
    read_pile(&store, &scratch, &in, all);
    if (all->pages.n != 1) return false;
    v->p = &all->pages.at[0];
    v->m = new (&store, markup, 1);
    html_layout(&store, &store, v->p, v->m);
    v->l = new (&store, layout, 1);
    v->l->text = v->p->text;
    v->l->m = v->m;
    rows_of_markup(&store, v->p->text, v->m, &v->l->rows);
    v->l->language = language_of(&v->l->rows, 0, v->l->rows.n);
    rows_mark(&store, v->l);
    v->s = structure_new(&store, v->l);
    v->x = html_scene_new(&store, v->s);
    v->y = new (&store, float, v->l->rows.n);
    v->w = new (&store, float, v->l->rows.n);
    v->sample = new (&store, int32_t, v->l->rows.n);
    return v->l->rows.n > 0;
}

static void load(const char *kit, int without) {
    char *line = NULL;
    size_t cap = 0;
    str path = str_format(&store, "%s/truth.jsonl", kit);
    FILE *f = fopen(path.p, "rb");
    if (!f) exit((perror(path.p), 2));
    while (getline(&line, &cap, f) > 0) {
        json_t *o = json_loads(line, 0, NULL);
        const char *file = json_string_value(json_object_get(o, "file")), *body = json_string_value(json_object_get(o, "body"));
        uint8_t digest[20];
        bool out_ = held_out(str_of(file), digest);
        unsigned char fold = digest[1] % FOLDS;
        view v = {.fold = fold, .counts = 1};
        if (!out_ && fold != without && lay_out(&v, str_format(&store, "%s/html/%s", kit, file))) {
            if (body) label_by_body(&v, str_of(body));
            else label_by_segments(&v, json_object_get(o, "with"), json_object_get(o, "without"));
            *push(&store, &views) = v;
        }
        json_decref(o);
    }
    free(line);
    fclose(f);
}

/* ------------------------------------------------------------------ copies that lack something */
static bool is_part(uint8_t tag) {
    switch (tag) {
    case TAG_article: case TAG_main: case TAG_section: case TAG_aside: case TAG_nav: case TAG_menu: case TAG_search: case TAG_header:
    case TAG_hgroup: case TAG_footer: case TAG_figure: case TAG_picture: case TAG_figcaption: return true;
    default: return false;
    }
}

static void lack_in_elements(html_elements *all, int lack) {
    for (ptrdiff_t i = 0; i < all->n; i++) {
        uint8_t *tag = &all->at[i].tag;
        if ((lack & LACK_PARTS && is_part(*tag)) || (lack & LACK_P && *tag == TAG_p)) *tag = TAG_div;
    }
}

static void lack_in_structure(structure *s, int lack) {
    for (ptrdiff_t i = 0; i < s->m->elements.n && lack & LACK_NAMES; i++) memset(s->near[i], PART_FAR, PART_GROUPS);
    for (ptrdiff_t i = 0; i < s->m->rows.n && lack & LACK_TOLD; i++) s->told[i] = -1;
    if (lack & LACK_TOLD) s->told_words = 0;
}

static void add_copy(view v) {
    int lack = draw_lack(LACK, chance);
    const layout *whole = v.l;
    v.m = new (&store, markup, 1);
    *v.m = *whole->m;
    v.m->elements.at = memcpy(new (&store, html_element, v.m->elements.n), whole->m->elements.at,
        sizeof *v.m->elements.at * (size_t)v.m->elements.n);
    v.l = new (&store, layout, 1);
    *v.l = *whole;
    v.l->m = v.m;
    v.l->rows.at = memcpy(new (&store, row, v.l->rows.n), whole->rows.at, sizeof *whole->rows.at * (size_t)whole->rows.n);
    v.counts = COPY_WEIGHT;
    lack_in_rows(&v.l->rows, lack);
    lack_in_elements(&v.m->elements, lack);
    v.s = structure_new(&store, v.l);
    lack_in_structure(v.s, lack);
    v.x = html_scene_new(&store, v.s);
    v.sample = new (&store, int32_t, v.l->rows.n);
    *push(&store, &views) = v;
}

static void add_copies(void) {
    ptrdiff_t n = views.n;
    for (ptrdiff_t k = 0; k < COPIES * n; k++) add_copy(views.at[k % n]);
}

/* ------------------------------------------------------------------ boosting */
typedef struct {
    ptrdiff_t n, cap;
    int features;
    int16_t *f;
    unsigned char *fold;
    float *y, *w;
} samples;

static void add_sample(samples *s, const int16_t *f, float y, int fold, float w) {
    if (s->n == s->cap) {
        s->cap = s->cap ? s->cap * 2 : 1 << 16;
        s->f = realloc(s->f, sizeof *s->f * (size_t)(s->cap * s->features));
        s->y = realloc(s->y, sizeof *s->y * (size_t)s->cap);
        s->fold = realloc(s->fold, (size_t)s->cap);
        s->w = realloc(s->w, sizeof *s->w * (size_t)s->cap);
    }
    memcpy(s->f + s->n * s->features, f, sizeof *f * (size_t)s->features);
    s->y[s->n] = y;
    s->fold[s->n] = (unsigned char)fold;
    s->w[s->n++] = w;
}

static void samples_free(samples *s) { free(s->f), free(s->fold), free(s->y), free(s->w); }

/* Values of all samples in bins, by feature. */
typedef struct {
    int16_t (*cuts)[BINS];
    int *cut_n;
    unsigned char *bin;
} binned;

static int order16(const void *x, const void *y) { return *(const int16_t *)x - *(const int16_t *)y; }

static int bin_of(const int16_t *cuts, int n, int16_t x) {
    int lo = 0, hi = n;
    while (lo < hi) {
        int mid = (lo + hi) / 2;
        if (cuts[mid] < x) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* Cuts between bins: values at equal shares of the samples that count. */
static int make_cuts(const samples *s, int feature, int16_t *cuts) {
    ptrdiff_t step = s->n / 40000 + 1, n = 0;
    int16_t *some = malloc(sizeof *some * (size_t)(s->n / step + 1));
    for (ptrdiff_t i = 0; i < s->n; i += step)
        if (s->w[i] > 0) some[n++] = s->f[i * s->features + feature];
    qsort(some, (size_t)n, sizeof *some, order16);
    int k = 0;
    for (int b = 1; b < BINS && n; b++) {
        int16_t x = some[n * b / BINS];
        if (x < some[n - 1] && (!k || cuts[k - 1] < x)) cuts[k++] = x;
    }
    free(some);
    return k;
}

static binned bin_all(const samples *s) {
    binned b = {calloc((size_t)s->features, sizeof *b.cuts), calloc((size_t)s->features, sizeof *b.cut_n),
        malloc((size_t)s->n * (size_t)s->features)};
    for (int f = 0; f < s->features; f++) {
        b.cut_n[f] = make_cuts(s, f, b.cuts[f]);
        for (ptrdiff_t i = 0; i < s->n; i++) b.bin[f * s->n + i] = (unsigned char)bin_of(b.cuts[f], b.cut_n[f], s->f[i * s->features + f]);
    }
    return b;
}

static void bin_free(binned *b) { free(b->cuts), free(b->cut_n), free(b->bin); }

typedef struct {
    int feature[EVEN_DEPTH], cut[EVEN_DEPTH];
    double leaf[1 << EVEN_DEPTH];
} grown;

/* The samples that one tree learns from. */
typedef struct {
    int32_t *at;
    unsigned char *leaf;
    float *g, *h;
    ptrdiff_t n;
} lesson;

/* Sums of g and h by bin. Of each feature those of all leaves stay from level to level: on the next level only the half of the
 * samples that answered one way is counted, the fewer; the sums of the others are what is left. */
#define LEAVES (1 << EVEN_DEPTH)
typedef float bin_sums[BINS][2];
typedef struct {
    bin_sums (*of)[LEAVES];  /* of each feature */
    unsigned char *near_bin; /* bins of the lesson's samples, feature by feature */
    int32_t *some;           /* the samples that are counted */
    ptrdiff_t n;
    bool side;               /* what they answered */
} histograms;

static void choose_side(const lesson *x, int level, histograms *h) {
    ptrdiff_t set = 0;
    h->n = 0;
    for (ptrdiff_t i = 0; i < x->n; i++) set += x->leaf[i] >> (level - 1) & 1;
    h->side = 2 * set <= x->n;
    for (ptrdiff_t i = 0; i < x->n; i++)
        if ((x->leaf[i] >> (level - 1) & 1) == h->side) h->some[h->n++] = (int32_t)i;
}

static void count_all(const samples *s, const binned *b, const lesson *x, int f, histograms *h) {
    const unsigned char *bin = b->bin + f * s->n;
    unsigned char *near_bin = h->near_bin + f * x->n;
    memset(h->of[f], 0, sizeof h->of[f][0]);
    for (ptrdiff_t i = 0; i < x->n; i++) {
        float *at = h->of[f][0][near_bin[i] = bin[x->at[i]]];
        at[0] += x->g[i], at[1] += x->h[i];
    }
}

static void count_half(const lesson *x, int level, int f, histograms *h) {
    int half = 1 << (level - 1);
    const unsigned char *near_bin = h->near_bin + f * x->n;
    bin_sums *low = h->of[f], *high = low + half, *counted = h->side ? high : low, *rest = h->side ? low : high;
    if (!h->side) memcpy(high, low, sizeof *low * (size_t)half);
    memset(counted, 0, sizeof *counted * (size_t)half);
    for (ptrdiff_t k = 0; k < h->n; k++) {
        int32_t i = h->some[k];
        float *at = low[x->leaf[i]][near_bin[i]];
        at[0] += x->g[i], at[1] += x->h[i];
    }
    for (int k = 0; k < half; k++)
        for (int c = 0; c < BINS; c++) rest[k][c][0] -= counted[k][c][0], rest[k][c][1] -= counted[k][c][1];
}

static float gain_of(float g, float h) { return g * g / (max_of(h, 0.0f) + LEAF_PRIOR); }

/* What each question about one feature gains in one leaf. */
static void add_gains(const bin_sums sums, int cuts, double *gain) {
    float G = 0, H = 0, lg = 0, lh = 0;
    for (int c = 0; c <= cuts; c++) G += sums[c][0], H += sums[c][1];
    for (int c = 0; c < cuts && H > HESSIAN_LEAST; c++) {
        lg += sums[c][0], lh += sums[c][1];
        gain[c] += (double)(gain_of(lg, lh) + gain_of(G - lg, H - lh) - gain_of(G, H));
    }
}

/* The best question for one level, asked of all leaves alike. */
static double best_question(const samples *s, const binned *b, const lesson *x, histograms *h, int level, const bool *tried, int *feature,
    int *cut) {
    double best = 0;
    if (level) choose_side(x, level, h);
    for (int f = 0; f < s->features; f++) {
        double gain[BINS] = {0};
        if (!tried[f] || !b->cut_n[f]) continue;
        if (level) count_half(x, level, f, h);
        else count_all(s, b, x, f, h);
        for (int k = 0; k < 1 << level; k++) add_gains(h->of[f][k], b->cut_n[f], gain);
        for (int c = 0; c < b->cut_n[f]; c++)
            if (gain[c] > best) best = gain[c], *feature = f, *cut = c;
    }
    return best;
}

static void grow(const samples *s, const binned *b, lesson *x, histograms *h, grown *t, double kept) {
    bool *tried = calloc((size_t)s->features, sizeof *tried);
    for (int f = 0; f < s->features; f++) tried[f] = chance() < kept;
    *t = (grown){0};
    memset(x->leaf, 0, (size_t)x->n);
    for (int level = 0; level < EVEN_DEPTH; level++) {
        int feature = 0, cut = 0;
        if (best_question(s, b, x, h, level, tried, &feature, &cut) <= 0) cut = -1; /* asks what all answer alike */
        t->feature[level] = feature;
        t->cut[level] = cut;
        const unsigned char *bin = b->bin + feature * s->n;
        for (ptrdiff_t i = 0; i < x->n && cut >= 0; i++) x->leaf[i] |= (unsigned char)((bin[x->at[i]] > cut) << level);
    }
    double sum_g[LEAVES] = {0}, sum_h[LEAVES] = {0};
    for (ptrdiff_t i = 0; i < x->n; i++) sum_g[x->leaf[i]] += (double)x->g[i], sum_h[x->leaf[i]] += (double)x->h[i];
    for (int k = 0; k < LEAVES; k++) t->leaf[k] = RATE * sum_g[k] / (sum_h[k] + (double)LEAF_PRIOR);
    free(tried);
}

static void write_tree(FILE *to, const grown *t, const binned *b) {
    fprintf(to, "{{");
    for (int k = 0; k < EVEN_DEPTH; k++) fprintf(to, "%d,", t->feature[k]);
    fprintf(to, "},{");
    for (int k = 0; k < EVEN_DEPTH; k++) fprintf(to, "%d,", t->cut[k] < 0 ? 32767 : b->cuts[t->feature[k]][t->cut[k]]);
    fprintf(to, "},\n{");
    for (int k = 0; k < LEAVES; k++) fprintf(to, "%d,", (int)lrint(t->leaf[k] * 1000));
    fprintf(to, "}},\n");
}

static void say_loss(const samples *s, const double *margin, int trees, int without) {
    double loss[2] = {0}, weight[2] = {0};
    for (ptrdiff_t i = 0; i < s->n; i++) {
        int k = s->fold[i] == without;
        double y = (double)s->y[i], w = (double)s->w[i];
        loss[k] += w * (log1p(exp(-fabs(margin[i]))) + (margin[i] > 0 ? margin[i] : 0) - y * margin[i]), weight[k] += w;
    }
    fprintf(stderr, "  %d trees: loss %.4f, on the fold left out %.4f\n", trees, loss[0] / weight[0],
        weight[1] > 0 ? loss[1] / weight[1] : 0);
}

/* Trains on samples whose fold is not `without`; adds what the trees say of all samples to margin. */
static void boost(const samples *s, const binned *b, int trees, int without, double *margin, FILE *to) {
    lesson x = {malloc(sizeof(int32_t) * (size_t)s->n), malloc((size_t)s->n), malloc(sizeof(float) * (size_t)s->n),
        malloc(sizeof(float) * (size_t)s->n), 0};
    histograms h = {malloc(sizeof *h.of * (size_t)s->features), malloc((size_t)(s->n * s->features)), malloc(sizeof *h.some * (size_t)s->n), 0, 0};
    for (int t = 0; t < trees; t++) {
        grown tree;
        x.n = 0;
        for (ptrdiff_t i = 0; i < s->n; i++) {
            if (s->w[i] <= 0 || s->fold[i] == without) continue;
            double p = 1 / (1 + exp(-margin[i])), off = (double)s->y[i] - p, w = (double)s->w[i];
            bool easy = fabs(off) < EASY; /* of rows that are known well some speak for all (Ke 2017, GOSS) */
            if (chance() > (easy ? EASY_KEPT : KEPT)) continue;
            w *= easy ? KEPT / EASY_KEPT : 1;
            x.at[x.n] = (int32_t)i;
            x.g[x.n] = (float)(w * off);
            x.h[x.n++] = (float)(w * p * (1 - p));
        }
        grow(s, b, &x, &h, &tree, 0.45);
        for (ptrdiff_t i = 0; i < s->n; i++) {
            unsigned at = 0;
            for (int k = 0; k < EVEN_DEPTH; k++)
                at |= (unsigned)(tree.cut[k] >= 0 && b->bin[tree.feature[k] * s->n + i] > tree.cut[k]) << k;
            margin[i] += tree.leaf[at];
        }
        if (to) write_tree(to, &tree, b);
        if (t % 30 == 29 || t + 1 == trees) say_loss(s, margin, t + 1, without);
    }
    free(x.at), free(x.leaf), free(x.g), free(x.h), free(h.of), free(h.near_bin), free(h.some);
}

/* ------------------------------------------------------------------ two levels */
static void first_samples(samples *first) {
    for (ptrdiff_t k = 0; k < views.n; k++) {
        view *v = &views.at[k];
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++) {
            int16_t f[HTML_FEATURES];
            v->sample[i] = -1;
            if (html_is_plain_link(v->x, i)) continue;
            v->sample[i] = (int32_t)first->n;
            html_features(v->x, i, f);
            add_sample(first, f, v->y[i], v->fold, v->counts * v->w[i]);
        }
    }
}

static void say_lost(void) {
    double all = 0, lost = 0;
    int64_t rows = 0, judged = 0;
    for (ptrdiff_t k = 0; k < views.n; k++)
        for (ptrdiff_t i = 0; i < views.at[k].l->rows.n; i++) {
            double x = (double)(views.at[k].w[i] * views.at[k].y[i]);
            rows++;
            judged += views.at[k].sample[i] >= 0;
            all += x;
            lost += views.at[k].sample[i] < 0 ? x : 0;
        }
    fprintf(stderr, "%td pages, %lld rows, %lld judged; of the body's weight %.4f is not\n", views.n, (long long)rows, (long long)judged, lost / all);
}

static void start_from(double *margin, const double *from, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) margin[i] = from ? from[i] : 0;
}

static FILE *created(const char *path) {
    FILE *to = fopen(path, "w");
    if (!to) exit((perror(path), 2));
    return to;
}

/* What trees that did not see a page say of its rows; `from`: what they add to; `path`: where the trees of each fold go, or NULL. */
static double *margins_apart(const samples *s, const binned *b, int trees, int without, const double *from, const char *path) {
    double *margin = malloc(sizeof *margin * (size_t)s->n), *apart = calloc((size_t)s->n, sizeof *apart);
    for (int fold = 0; fold < FOLDS; fold++) {
        if (fold == without) continue;
        start_from(margin, from, s->n);
        FILE *to = path ? created(str_format(&store, "%s%d", path, fold).p) : NULL;
        boost(s, b, trees, fold, margin, to);
        if (to) fclose(to);
        for (ptrdiff_t i = 0; i < s->n; i++)
            if (s->fold[i] == fold) apart[i] = margin[i];
    }
    free(margin);
    return apart;
}

static void second_samples(samples *second, const samples *first, const double *apart) {
    for (ptrdiff_t k = 0; k < views.n; k++) {
        const view *v = &views.at[k];
        arena_at before = arena_mark(&scratch);
        int32_t *m = new (&scratch, int32_t, v->l->rows.n);
        html_sums sums;
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++) m[i] = v->sample[i] < 0 ? MARGIN_LINK : (int32_t)lrint(apart[v->sample[i]] * 1000);
        html_sums_of(&scratch, v->x, m, &sums);
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++) {
            int16_t f[HTML_SECOND];
            if (v->sample[i] < 0) continue;
            html_second(v->x, m, &sums, i, f);
            add_sample(second, f, first->y[v->sample[i]], v->fold, first->w[v->sample[i]]);
        }
        arena_rewind(&scratch, before);
    }
}

static void write_boost(const samples *s, const binned *b, int trees, const double *from, const char *path) {
    double *margin = malloc(sizeof *margin * (size_t)s->n);
    FILE *to = created(path);
    start_from(margin, from, s->n);
    boost(s, b, trees, -1, margin, to);
    fclose(to);
    free(margin);
}

/* Rows of pages that are only known by segments get what the second trees, not having seen the page, say of them. */
static void guess(const double *said) {
    for (ptrdiff_t k = 0; k < views.n; k++) {
        const view *v = &views.at[k];
        float words = 60;
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++)
            if (v->sample[i] >= 0 && said[v->sample[i]] > 0) words += (float)v->l->rows.at[i].words;
        for (ptrdiff_t i = 0; i < v->l->rows.n && v->guess; i++) {
            int32_t at = v->sample[i];
            if (at < 0 || v->w[i] > 0) continue;
            v->y[i] = (float)(1 / (1 + exp(-said[at])));
            v->w[i] = GUESS_WEIGHT * (float)(3 + min_of(v->l->rows.at[i].words, 70)) / sqrtf(words);
        }
    }
}

/* Pages whose body is not what trees that did not see them take for it are often cut short or labelled askew: they count
 * less. */
static void doubt(const double *said) {
    int doubted = 0;
    for (ptrdiff_t k = 0; k < views.n; k++) {
        const view *v = &views.at[k];
        double both = 0, taken = 1, wanted = 1;
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++) {
            if (v->sample[i] < 0 || v->w[i] <= 0) continue;
            double words = v->l->rows.at[i].words;
            both += said[v->sample[i]] > 0 && v->y[i] > 0.5f ? words : 0;
            taken += said[v->sample[i]] > 0 ? words : 0;
            wanted += v->y[i] > 0.5f ? words : 0;
        }
        if (v->guess || 2 * both >= DOUBT * (taken + wanted)) continue;
        doubted++;
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++)
            v->w[i] *= DOUBT_WEIGHT;
    }
    fprintf(stderr, "%d pages doubted\n", doubted);
}

/* What both sets of trees, not having seen a page, say of its rows. */
static double *said_apart(int without) {
    samples first = {.features = HTML_FEATURES}, second = {.features = HTML_SECOND};
    first_samples(&first);
    say_lost();
    binned b = bin_all(&first);
    double *apart = margins_apart(&first, &b, FIRST_TREES * 2 / 3, without, NULL, NULL);
    second_samples(&second, &first, apart);
    binned c = bin_all(&second);
    double *said = margins_apart(&second, &c, SECOND_TREES * 2 / 3, without, apart, NULL);
    free(apart), bin_free(&b), bin_free(&c), samples_free(&first), samples_free(&second);
    return said;
}

int main(int argc, char **argv) {
    int without = -1;
#ifdef PR_SET_THP_DISABLE /* all pages stay laid out: in large pages of memory they would fill 13 GB */
    prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
#endif
    bool folds = argc > 1 && !strcmp(argv[1], "--folds");
    if (folds) argc--, argv++;
    if (argc > 2 && !strcmp(argv[1], "--without")) without = atoi(argv[2]), argc -= 2, argv += 2;
    if (argc < 4) return fputs("usage: clean-train-html [--without FOLD|--folds] OUT_FIRST OUT_SECOND KIT_DIR...\n", stderr), 2;
    for (int i = 3; i < argc; i++) load(argv[i], without);
    double *said = said_apart(without);
    guess(said);
    doubt(said);
    free(said);
    add_copies();
    fprintf(stderr, "with guesses and copies\n");
    samples first = {.features = HTML_FEATURES}, second = {.features = HTML_SECOND};
    first_samples(&first);
    binned b = bin_all(&first);
    double *apart = margins_apart(&first, &b, FIRST_TREES, without, NULL, folds ? argv[1] : NULL);
    second_samples(&second, &first, apart);
    binned c = bin_all(&second);
    fprintf(stderr, "all\n");
    if (folds) free(margins_apart(&second, &c, SECOND_TREES, without, apart, argv[2]));
    else write_boost(&first, &b, FIRST_TREES, NULL, argv[1]), write_boost(&second, &c, SECOND_TREES, apart, argv[2]);
    free(apart), bin_free(&b), bin_free(&c), samples_free(&first), samples_free(&second);
    return 0;
}
