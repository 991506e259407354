/* Trains the trees by which clean judges rows (src/clean/judge.c) on pages flattened to lines with labels.
 *
 * usage: clean-train [--without THIRD] OUT_FIRST OUT_SECOND OUT_TITLE KIT.jsonl…
 * A line of a kit: {"id", "title", "body", "lines": […], "labels": […]}; body: as its truth prints it; labels 1 body, 0 noise, 2 a
 * short line that also occurs in the body (judged by its neighbours), 3 mixed (left out). Pages whose id has a SHA-1 divisible by
 * three are never trained on. Each page is seen five times: whole; as its title and body alone, so that texts that came without
 * their page's furniture are known too; the same with some of it as lists, tables, labels, verse; and twice cut to a short article
 * with some of its noise. COPIES times more so, lacking what is not known of other languages (clean-lack.h). Method: gradient
 * boosting of log-loss (Friedman 2001) with histograms; the second set of trees learns from what trees that did not see the page
 * say of its rows. Deterministic.
 * --without leaves one third of the pages (0 to 2, by the third byte of that SHA-1) out of everything, for judging a change.
 * SPDX-License-Identifier: Apache-2.0 */
#include <jansson.h>
#include <math.h>
#include <nettle/sha1.h>
#include <stdio.h>
#include <stdlib.h>

#include "clean-lack.h"
#include "clean/judge.h"

#define BINS 48
#define DEPTH 5
#define NODES (1 << (DEPTH + 1))
#define RATE 0.1
#define SHARE 0.3           /* of the features, looked at by each level of a tree */
#define FIRST_TREES 150
#define SECOND_TREES 80
#define TITLE_TREES 110
#define LEAF_WEIGHT 10.0 /* least sum of p (1 - p) in a leaf */
#define PRIOR 20.0       /* added to that sum: few rows say little */
#define FOLDS 2
#define THIRDS 3
#define BARE 0.25f         /* weight of a page that is nothing but title and body */
#define DOUBT 0.6          /* F1 of a page's words below which its labels are doubted, */
#define DOUBT_WEIGHT 0.3f  /* and what they count then */
#define CUT 0.7f           /* of one that is cut, */
#define CUTS 2             /* twice, each time */
#define CUT_BEFORE 20      /* with some of the rows before its article */
#define CUT_AFTER 20       /* and after it */
#define COPIES 2
#define COPY_WEIGHT 0.4f
#define LACK (LACK_PHRASES | LACK_ROLES | LACK_STOPS | LACK_CAPITALS)

typedef struct {
    ptrdiff_t n, cap;
    int features;
    int16_t *f;
    unsigned char *y, *fold;
    float *w;
} samples;

typedef struct {
    str text;
    layout *l;
    unsigned char fold;
    float weight, counts; /* of its rows; of the page it is of, whole or lacking */
    bool bare;     /* nothing but title and body: where no title is, none of its rows is one */
    int8_t *label; /* of each row: 1, 0, -1 left out */
    bool *titled;  /* rows that are the page's title */
    ptrdiff_t at;  /* its first sample */
} view;
static vec(view) views;
static arena store;
static uint64_t dice = 88172645463325252u;

static double chance(void) {
    dice ^= dice << 13, dice ^= dice >> 7, dice ^= dice << 17;
    return (double)(dice >> 11) / 9007199254740992.0;
}

/* ------------------------------------------------------------------ pages to views */
static uint64_t form_of(str s) {
    char form[400];
    return hash_str((str){form, normal_form(s, form, sizeof form)});
}

/* A page's lines, and what they are known to be. */
typedef struct {
    char **lines;
    int *labels;
    ptrdiff_t n;
    char **printed; /* of the body as its truth has it */
    ptrdiff_t printed_n;
    char *title;
    unsigned char fold;
    int lack;     /* of it as it comes */
    float weight;
} source;

/* Some lines of a page, its title among them or NULL. */
static void add_view(const source *p, char *const *lines, const int *labels, ptrdiff_t n, const char *title, float weight) {
    ptrdiff_t bytes = 0;
    for (ptrdiff_t i = 0; i < n; i++) bytes += (ptrdiff_t)strlen(lines[i]) + 1;
    if (!bytes) return;
    char *text = new (&store, char, bytes);
    int32_t *start = new (&store, int32_t, n + 1);
    for (ptrdiff_t i = 0, at = 0; i < n; i++) {
        size_t k = strlen(lines[i]);
        start[i] = (int32_t)at;
        memcpy(text + at, lines[i], k);
        at += (ptrdiff_t)k;
        text[at++] = '\n';
        start[i + 1] = (int32_t)at;
    }
    view *v = push(&store, &views);
    *v = (view){.text = {text, bytes}, .fold = p->fold, .weight = weight * p->weight, .counts = p->weight, .bare = weight == BARE};
    v->l = new (&store, layout, 1);
    v->l->text = v->text;
    rows_split(&store, v->text, &v->l->rows);
    v->l->language = language_of(&v->l->rows, 0, v->l->rows.n);
    rows_mark(&store, v->l);
    lack_in_rows(&v->l->rows, p->lack);
    body_guess(v->l);
    v->label = new (&store, int8_t, v->l->rows.n);
    v->titled = new (&store, bool, v->l->rows.n);
    for (ptrdiff_t i = 0, k = 0; i < v->l->rows.n; i++) {
        while (start[k + 1] <= v->l->rows.at[i].at.start) k++;
        v->label[i] = (int8_t)labels[k];
        v->titled[i] = title && form_of(span_of(v->text, v->l->rows.at[i].at)) == form_of(str_of(title));
    }
}

/* A short line that also occurs in the body is body where lines on both sides are, noise where neither is. */
static void settle(int *labels, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) {
        if (labels[i] == 3) labels[i] = -1;
        if (labels[i] != 2) continue;
        int before = -1, after = -1;
        for (ptrdiff_t k = i - 1; k >= 0 && k >= i - 3 && before < 0; k--)
            if (labels[k] == 0 || labels[k] == 1) before = labels[k];
        for (ptrdiff_t k = i + 1; k < n && k <= i + 3 && after < 0; k++)
            if (labels[k] == 0 || labels[k] == 1) after = labels[k];
        labels[i] = before == 1 && after == 1 ? 4 : before != 1 && after != 1 ? 5 : -1;
    }
    for (ptrdiff_t i = 0; i < n; i++) labels[i] = labels[i] == 4 ? 1 : labels[i] == 5 ? 0 : labels[i];
}

/* ------------------------------------------------------------------ texts that came without furniture
 * Rows of another shape made of a paragraph's words: a heading, a list, a table, labels and what
 * they are of, lines of verse or of hard-wrapped mail. */
typedef enum { SHAPE_LIST, SHAPE_CELLS, SHAPE_LABELS, SHAPE_LINES, SHAPES } shape;
typedef struct {
    char **at;
    int *labels;
    ptrdiff_t n, cap;
} rows_made;

static void add_row(rows_made *to, char *text, int label) {
    if (to->n == to->cap) return;
    to->at[to->n] = text;
    to->labels[to->n++] = label;
}

/* The next `words` of *text, behind a mark; with capitals; what ends it, if it is no line of running text, goes. */
static char *row_of(const char **text, int words, const char *mark, bool capitals, bool running) {
    const char *end = *text;
    for (int k = 0; k < words && *end; k++) {
        end += strspn(end, " ");
        end += strcspn(end, " ");
    }
    size_t len = (size_t)(end - *text), head = strlen(mark);
    char *made = new (&store, char, (ptrdiff_t)(head + len) + 16);
    memcpy(made, mark, head);
    memcpy(made + head, *text, len);
    if (!running && len && strchr(".,;:", made[head + len - 1])) made[head + len - 1] = 0;
    for (char *c = made + head; *c && capitals; c++)
        if (*c >= 'a' && *c <= 'z' && (c == made + head || c[-1] == ' ')) *c = (char)(*c - 32);
    *text = end + strspn(end, " ");
    return made;
}

static char *joined(const char *const *parts, ptrdiff_t n) {
    size_t len = 1;
    for (ptrdiff_t i = 0; i < n; i++) len += strlen(parts[i]);
    char *to = new (&store, char, (ptrdiff_t)len);
    for (ptrdiff_t i = 0; i < n; i++) strcat(to, parts[i]);
    return to;
}

static int below(int n) { return (int)(chance() * n); }

static void add_shaped(rows_made *to, const char *text, shape kind, const char *mark, bool capitals) {
    for (int most = 2 + below(25); *text && most > 0; most--) {
        int words = kind == SHAPE_LINES ? 5 + below(10) : kind == SHAPE_LIST ? 1 + below(7) : 1 + below(3);
        char *made = row_of(&text, words, mark, capitals && kind != SHAPE_LINES, kind == SHAPE_LINES);
        if (kind == SHAPE_LABELS && *text) {
            const char *const label[] = {made, ": ", row_of(&text, 1 + below(12), "", chance() < 0.5, chance() < 0.3)};
            made = joined(label, countof(label));
        }
        if (kind == SHAPE_CELLS && chance() < 0.6) snprintf(made + strlen(made), 14, " %d", (int)(chance() * chance() * 90000));
        add_row(to, made, 1);
    }
}

/* The body as it was printed, with its title or without; and again, often short, with some of it in another shape, its end more
 * often than not. All of it is text. */
#define SHAPED_ROWS 400
static void add_bare(const source *p, char *shown) {
    static const char *const marks[] = {"", "", "", "- ", "* ", "\xE2\x80\xA2 "};
    rows_made to = {.cap = p->printed_n + SHAPED_ROWS};
    to.at = new (&store, char *, to.cap);
    to.labels = new (&store, int, to.cap);
    if (shown) add_row(&to, shown, 0);
    for (ptrdiff_t i = 0; i < p->printed_n; i++) add_row(&to, p->printed[i], 1);
    add_view(p, to.at, to.labels, to.n, shown, BARE);
    ptrdiff_t few = 1 + below(10), n = chance() < 0.6 ? min_of(p->printed_n, few) : p->printed_n;
    double often = chance() * chance(), headed = chance() * chance(); /* how often rows have another shape, and headings */
    bool capitals = chance() < 0.5, opens = chance() < 0.15, closes = chance() < 0.6;
    shape kind = (shape)below(SHAPES);
    const char *mark = marks[below(countof(marks))];
    to.n = 0;
    if (shown) add_row(&to, shown, 0);
    for (ptrdiff_t i = 0; i < n; i++) {
        const char *text = p->printed[i];
        if (chance() < headed) add_row(&to, row_of(&text, 1 + below(4), "", capitals, false), 1);
        if (chance() < often || (opens && i < 1 + n / 8) || (closes && i > 0 && i >= n - 2)) add_shaped(&to, text, kind, mark, capitals);
        else add_row(&to, p->printed[i], 1);
        if (chance() < 0.2) kind = (shape)below(SHAPES), mark = marks[below(countof(marks))];
    }
    add_view(p, to.at, to.labels, to.n, shown, BARE);
}

/* Cut to a short article, more often than not, with some of the noise about it. */
static void add_cut(const source *p, char *shown, ptrdiff_t first, ptrdiff_t last) {
    ptrdiff_t n = p->n, kept = 0;
    const int *labels = p->labels;
    char **some = new (&store, char *, n + 1);
    int *their = new (&store, int, n + 1);
    ptrdiff_t before = below(CUT_BEFORE), after = below(CUT_AFTER);
    if (shown && first - before > 0) some[kept] = shown, their[kept++] = 0;
    ptrdiff_t most = chance() < 0.6 ? 1 + below(10) : n, body = 0;
    for (ptrdiff_t i = max_of(first - before, (ptrdiff_t)0); i < min_of(last + after, n); i++) {
        if (labels[i] != 0 && body >= most) continue;
        if (labels[i] == 0 && i > first && i < last && body >= most) continue;
        body += labels[i] == 1;
        some[kept] = p->lines[i], their[kept++] = labels[i];
    }
    add_view(p, some, their, kept, shown, CUT);
}

static void add_page(const source *p) {
    ptrdiff_t first = p->n, last = 0;
    add_view(p, p->lines, p->labels, p->n, p->title, 1.0f);
    for (ptrdiff_t i = 0; i < p->n; i++)
        if (p->labels[i] == 1) first = min_of(first, i), last = i + 1;
    char *shown = p->title && chance() < 0.8 ? p->title : NULL;
    add_bare(p, shown);
    for (int k = 0; k < CUTS; k++) add_cut(p, shown, first, last);
}

/* Lines of a text, empty ones left out. */
static char **lines_in(str s, ptrdiff_t *n) {
    ptrdiff_t most = 1;
    for (ptrdiff_t i = 0; i < s.n; i++) most += s.p[i] == '\n';
    char **to = new (&store, char *, most);
    for (str line; s.n; *n += line.n > 0) {
        ptrdiff_t end = str_find(s, S("\n"), 0);
        line = str_trim(str_cut(s, 0, end < 0 ? s.n : end));
        s = end < 0 ? (str){0} : str_cut(s, end + 1, s.n);
        if (line.n) to[*n] = str_c(&store, line);
    }
    return to;
}

static void load(const char *path, int without) {
    FILE *f = fopen(path, "rb");
    char *line = NULL;
    size_t cap = 0;
    if (!f) exit((perror(path), 2));
    while (getline(&line, &cap, f) > 0) {
        json_t *o = json_loads(line, 0, NULL), *rows = json_object_get(o, "lines"), *labels = json_object_get(o,
            "labels");
        const char *id = json_string_value(json_object_get(o, "id"));
        struct sha1_ctx sha;
        uint8_t digest[20];
        unsigned sum = 0;
        sha1_init(&sha);
        sha1_update(&sha, strlen(id), (const uint8_t *)id);
        sha1_digest(&sha, 20, digest);
        for (int i = 0; i < 20; i++) sum += digest[i]; /* 256 is 1 modulo 3 */
        if (sum % 3 && digest[2] % THIRDS != without) {
            const char *title = json_string_value(json_object_get(o, "title"));
            source p = {.n = (ptrdiff_t)json_array_size(rows), .title = title ? str_c(&store, str_of(title)) : NULL,
                .fold = digest[1] % FOLDS, .weight = 1};
            p.printed = lines_in(str_of(json_string_value(json_object_get(o, "body"))), &p.printed_n);
            p.lines = new (&store, char *, p.n);
            p.labels = new (&store, int, p.n);
            for (ptrdiff_t i = 0; i < p.n; i++) {
                p.lines[i] = str_c(&store, str_of(json_string_value(json_array_get(rows, (size_t)i))));
                for (char *c = p.lines[i]; *c; c++)
                    if (*c == '\n' || *c == '\r') *c = ' ';
                p.labels[i] = (int)json_integer_value(json_array_get(labels, (size_t)i));
            }
            settle(p.labels, p.n);
            add_page(&p);
            p.weight = COPY_WEIGHT;
            for (int c = 0; c < COPIES; c++) {
                p.lack = draw_lack(LACK, chance);
                add_page(&p);
            }
        }
        json_decref(o);
    }
    free(line);
    fclose(f);
}

/* ------------------------------------------------------------------ boosting */
typedef struct {
    int feature, bin, lo, hi; /* lo, hi: nodes below, 0 none */
    double leaf;
} grown;

static int bin_of(const int16_t *cuts, int n, int16_t x) {
    int lo = 0, hi = n;
    while (lo < hi) {
        int mid = (lo + hi) / 2;
        if (cuts[mid] < x) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

static int order16(const void *x, const void *y) { return *(const int16_t *)x - *(const int16_t *)y; }

/* Cuts between bins: values at equal shares of the samples. */
static int make_cuts(const samples *s, int feature, int16_t *cuts) {
    ptrdiff_t step = s->n / 20000 + 1, n = 0;
    int16_t *some = malloc(sizeof *some * (size_t)(s->n / step + 1));
    for (ptrdiff_t i = 0; i < s->n; i += step) some[n++] = s->f[i * s->features + feature];
    qsort(some, (size_t)n, sizeof *some, order16);
    int k = 0;
    for (int b = 1; b < BINS; b++) {
        int16_t x = some[n * b / BINS];
        if (x < some[n - 1] && (!k || cuts[k - 1] < x)) cuts[k++] = x;
    }
    free(some);
    return k;
}

/* Writes the tree below a node; gives its count of nodes. */
static int emit(FILE *to, const grown *t, int at, int16_t (*cuts)[BINS]) {
    if (!t[at].lo) {
        if (to) fprintf(to, "{%d,%d,0},", TREE_LEAF, (int)lrint(t[at].leaf * 1000));
        return 1;
    }
    int lo = emit(NULL, t, t[at].lo, cuts);
    if (to) fprintf(to, "{%d,%d,%d},", t[at].feature, cuts[t[at].feature][t[at].bin], lo + 1);
    if (to) emit(to, t, t[at].lo, cuts);
    return 1 + lo + emit(to, t, t[at].hi, cuts);
}

/* Trains on samples whose fold is not `without`; adds what the trees say of all samples to margin. */
static void boost(const samples *s, int trees, int without, double *margin, FILE *to, double leaf_weight) {
    int16_t (*cuts)[BINS] = calloc((size_t)s->features, sizeof *cuts);
    int *cut_n = calloc((size_t)s->features, sizeof *cut_n);
    unsigned char *bins = malloc((size_t)s->n * (size_t)s->features); /* by feature, then sample */
    ptrdiff_t *in = malloc(sizeof *in * (size_t)s->n), in_n; /* the samples that a tree learns from */
    int *node = malloc(sizeof *node * (size_t)s->n);
    float *g = malloc(sizeof *g * (size_t)s->n), *h = malloc(sizeof *h * (size_t)s->n);
    for (int f = 0; f < s->features; f++) {
        cut_n[f] = make_cuts(s, f, cuts[f]);
        for (ptrdiff_t i = 0; i < s->n; i++) bins[f * s->n + i] = (unsigned char)bin_of(cuts[f], cut_n[f],
            s->f[i * s->features + f]);
    }
    for (int t = 0; t < trees; t++) {
        static grown tree[NODES];
        static double hist[1 << DEPTH][BINS][2];
        memset(tree, 0, sizeof tree);
        int n = 1, level_from = 0, level_to = 1;
        in_n = 0;
        for (ptrdiff_t i = 0; i < s->n; i++) {
            double p = 1 / (1 + exp(-margin[i]));
            if (s->fold[i] != without && chance() < 0.5) in[in_n++] = i;
            node[i] = 0;
            g[i] = (float)(s->w[i] * (s->y[i] - p));
            h[i] = (float)(s->w[i] * p * (1 - p));
        }
        for (int depth = 0; depth <= DEPTH && level_from < level_to; depth++) {
            static double best_gain[NODES], total[NODES][2];
            memset(best_gain, 0, sizeof best_gain);
            memset(total, 0, sizeof total);
            for (ptrdiff_t j = 0, i; j < in_n; j++)
                if (node[i = in[j]] >= level_from) total[node[i]][0] += g[i], total[node[i]][1] += h[i];
            for (int f = 0; f < s->features && depth < DEPTH; f++) {
                if (!cut_n[f] || chance() > SHARE) continue;
                memset(hist, 0, sizeof hist[0] * (size_t)(level_to - level_from));
                const unsigned char *b = bins + f * s->n;
                for (ptrdiff_t j = 0, i; j < in_n; j++)
                    if (node[i = in[j]] >= level_from) {
                        double *x = hist[node[i] - level_from][b[i]];
                        x[0] += g[i], x[1] += h[i];
                    }
                for (int k = level_from; k < level_to; k++) {
                    double lg = 0, lh = 0, G = total[k][0], H = total[k][1];
                    for (int c = 0; c < cut_n[f]; c++) {
                        lg += hist[k - level_from][c][0], lh += hist[k - level_from][c][1];
                        if (lh < leaf_weight || H - lh < leaf_weight) continue;
                        double gain = lg * lg / (lh + PRIOR) + (G - lg) * (G - lg) / (H - lh + PRIOR) - G * G / (H + PRIOR);
                        if (gain > best_gain[k] && gain > 2) best_gain[k] = gain, tree[k].feature = f, tree[k].bin = c;
                    }
                }
            }
            int next = n;
            for (int k = level_from; k < level_to; k++) {
                tree[k].leaf = RATE * total[k][0] / (total[k][1] + PRIOR);
                if (best_gain[k] > 0) tree[k].lo = n++, tree[k].hi = n++;
            }
            for (ptrdiff_t i = 0; i < s->n; i++) {
                const grown *k = &tree[node[i]];
                if (node[i] >= level_from && k->lo) node[i] = bins[k->feature * s->n + i] <= k->bin ? k->lo : k->hi;
            }
            level_from = next;
            level_to = n;
        }
        for (ptrdiff_t i = 0; i < s->n; i++) margin[i] += tree[node[i]].leaf;
        if (to) {
            fprintf(to, "{0,0,%d},", 1 + emit(NULL, tree, 0, cuts));
            emit(to, tree, 0, cuts);
            fprintf(to, "\n");
        }
        if (t % 20 == 19) {
            double loss[2] = {0}, weight[2] = {0};
            for (ptrdiff_t i = 0; i < s->n; i++) {
                int k = s->fold[i] == without;
                double m = s->y[i] ? margin[i] : -margin[i];
                loss[k] += s->w[i] * log1p(exp(-m)), weight[k] += s->w[i];
            }
            fprintf(stderr, "  %d trees: loss %.4f, on the fold left out %.4f\n", t + 1, loss[0] / weight[0],
                weight[1] > 0 ? loss[1] / weight[1] : 0);
        }
    }
    free(cuts), free(cut_n), free(bins), free(in), free(node), free(g), free(h);
}

static void add_sample(samples *s, const int16_t *f, int y, int fold, float w) {
    if (s->n == s->cap) {
        s->cap = s->cap ? s->cap * 2 : 1 << 16;
        s->f = realloc(s->f, sizeof *s->f * (size_t)(s->cap * s->features));
        s->y = realloc(s->y, (size_t)s->cap);
        s->fold = realloc(s->fold, (size_t)s->cap);
        s->w = realloc(s->w, sizeof *s->w * (size_t)s->cap);
    }
    memcpy(s->f + s->n * s->features, f, sizeof *f * (size_t)s->features);
    s->y[s->n] = (unsigned char)(y == 1);
    s->fold[s->n] = (unsigned char)fold;
    s->w[s->n++] = w;
}

static float weight_of(const view *v, ptrdiff_t i) {
    return v->label[i] < 0 ? 0 : v->weight * (0.2f + (float)min_of(v->l->rows.at[i].words, 60) / 20);
}

/* Rows that may be the title, where one is, and where the view shows that there is none. */
static void add_titles(samples *title, const view *v, const scene *x, const int32_t *m, const margin_sums *sums) {
    ptrdiff_t from = max_of(sums->first - 120, (ptrdiff_t)0), to = min_of(sums->first + 8, v->l->rows.n);
    bool any = false;
    for (ptrdiff_t i = from; i < to; i++) any |= v->titled[i];
    for (ptrdiff_t i = from; i < to && (any || v->bare); i++) {
        int16_t f[TITLE_FEATURES];
        if (!can_be_title(v->l, i)) continue;
        title_features(x, v->l, m, sums, i, f);
        add_sample(title, f, v->titled[i], v->fold, v->counts * (v->titled[i] ? 3.0f : 1.0f));
    }
}

/* A truth that breaks off in the middle of its page, or holds what only looks like the rest of it, teaches little: pages that no
 * model can follow count less. */
static void doubt(const double *said, float *w) {
    ptrdiff_t doubted = 0;
    for (ptrdiff_t k = 0; k < views.n; k++) {
        view *v = &views.at[k];
        double both = 0, taken = 0, wanted = 0;
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++) {
            int32_t words = v->label[i] < 0 ? 0 : v->l->rows.at[i].words;
            bool is_taken = said[v->at + i] > 0;
            taken += is_taken * words;
            wanted += (v->label[i] == 1) * words;
            both += (is_taken && v->label[i] == 1) * words;
        }
        if (2 * both >= DOUBT * (taken + wanted)) continue;
        doubted++;
        v->weight *= DOUBT_WEIGHT;
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++) w[v->at + i] *= DOUBT_WEIGHT;
    }
    fprintf(stderr, "%td of %td views doubted\n", doubted, views.n);
}

int main(int argc, char **argv) {
    int without = -1;
    if (argc > 2 && !strcmp(argv[1], "--without")) without = atoi(argv[2]), argc -= 2, argv += 2;
    if (argc < 5) return fputs("usage: clean-train [--without THIRD] OUT_FIRST OUT_SECOND OUT_TITLE KIT.jsonl...\n", stderr), 2;
    for (int i = 4; i < argc; i++) load(argv[i], without);
    samples first = {.features = FEATURES}, second = {.features = SECOND_FEATURES},
        title = {.features = TITLE_FEATURES};
    arena scratch = {0};
    for (ptrdiff_t k = 0; k < views.n; k++) {
        view *v = &views.at[k];
        arena_at before = arena_mark(&scratch);
        const scene *x = scene_new(&scratch, v->l);
        v->at = first.n;
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++) {
            int16_t f[FEATURES];
            row_features(x, i, f);
            add_sample(&first, f, v->label[i], v->fold, weight_of(v, i));
        }
        arena_rewind(&scratch, before);
    }
    fprintf(stderr, "%td views, %td rows\n", views.n, first.n);
    double *margin = calloc((size_t)first.n, sizeof *margin), *apart = calloc((size_t)first.n, sizeof *apart);
    for (int fold = 0; fold < FOLDS; fold++) {
        memset(margin, 0, sizeof *margin * (size_t)first.n);
        boost(&first, FIRST_TREES, fold, margin, NULL, LEAF_WEIGHT);
        for (ptrdiff_t i = 0; i < first.n; i++)
            if (first.fold[i] == fold) apart[i] = margin[i];
    }
    doubt(apart, first.w);
    FILE *to = fopen(argv[1], "w");
    memset(margin, 0, sizeof *margin * (size_t)first.n);
    boost(&first, FIRST_TREES, -1, margin, to, LEAF_WEIGHT);
    fclose(to);
    for (ptrdiff_t k = 0; k < views.n; k++) {
        const view *v = &views.at[k];
        arena_at before = arena_mark(&scratch);
        const scene *x = scene_new(&scratch, v->l);
        int32_t *m = new (&scratch, int32_t, v->l->rows.n);
        margin_sums sums;
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++) m[i] = (int32_t)lrint(apart[v->at + i] * 1000);
        margins_sum(&scratch, v->l, m, &sums);
        for (ptrdiff_t i = 0; i < v->l->rows.n; i++) {
            int16_t f[SECOND_FEATURES];
            second_features(x, v->l, m, &sums, i, f);
            add_sample(&second, f, v->label[i], v->fold, weight_of(v, i));
        }
        add_titles(&title, v, x, m, &sums);
        arena_rewind(&scratch, before);
    }
    memset(margin, 0, sizeof *margin * (size_t)first.n);
    fprintf(stderr, "second, without fold 0\n");
    boost(&second, SECOND_TREES, 0, margin, NULL, LEAF_WEIGHT);
    memset(margin, 0, sizeof *margin * (size_t)first.n);
    to = fopen(argv[2], "w");
    boost(&second, SECOND_TREES, -1, margin, to, LEAF_WEIGHT);
    fclose(to);
    fprintf(stderr, "title, %td rows\n", title.n);
    memset(margin, 0, sizeof *margin * (size_t)first.n);
    boost(&title, TITLE_TREES, 0, margin, NULL, 5);
    memset(margin, 0, sizeof *margin * (size_t)first.n);
    to = fopen(argv[3], "w");
    boost(&title, TITLE_TREES, -1, margin, to, 5);
    fclose(to);
    return 0;
}
