/* Trains the trees by which clean chooses the day of publication of a marked-up page (src/clean/day_choice.c) on kits of pages.
 *
 * usage: clean-train-days [--judge] OUT KIT_DIR…
 * KIT_DIR: truth.jsonl with {"file", "date", "url"} and html/FILE. A page whose file name without extension has a SHA-1 divisible by
 * three is never read. Each page also comes as copies that lack what an unseen site does not have: its JSON-LD, its metas, its
 * scripts, its address, names of classes, times in attributes. Samples are the days that a page tells; a page of which none is
 * the right one teaches nothing, nor does one of a single day.
 * Method: gradient boosting of log-loss with even trees of three questions. Deterministic; half a minute.
 * --judge writes nothing and prints how many pages get the right day from trees that saw no page of their host (five folds),
 * and from trees that saw neither their kit nor its hosts; as they are, and as the copies, a mean over all kinds.
 * SPDX-License-Identifier: Apache-2.0 */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "clean-held-out.h"
#include "clean/fields.h"
#include "html/html.h"
#include "read/read.h"

#define BINS 32
#define TREES 200
#define RATE 0.1
#define LEAF_PRIOR 3.0     /* added to each leaf's sum of p (1 - p) */
#define FEATURES_KEPT 0.5  /* of the features that each level of a tree may ask for */
#define PAGES_KEPT 0.7     /* of those that it learns from */
#define COPY_WEIGHT 0.3
#define FOLDS 5
#define KITS_MOST 16

enum { LACK_JSONLD = 1, LACK_METAS = 2, LACK_SCRIPTS = 4, LACK_ADDRESS = 8, LACK_NAMES = 16, LACK_TIMES = 32, LACK_HEAD = LACK_JSONLD | LACK_METAS | LACK_SCRIPTS };
static const int lacks[] = {0, LACK_JSONLD, LACK_JSONLD | LACK_METAS, LACK_HEAD, LACK_ADDRESS, LACK_NAMES, LACK_HEAD | LACK_TIMES, LACK_HEAD | LACK_NAMES | LACK_TIMES | LACK_ADDRESS};
#define VIEWS countof(lacks)

/* ------------------------------------------------------------------ pages */
typedef struct {
    int16_t f[DAY_FEATURES];
    unsigned char bin[DAY_FEATURES];
    bool right;
    double margin;
} sample;

/* A page as it is, or a copy of it: its samples. */
typedef struct {
    ptrdiff_t at;
    int n;
    bool teaches, kept;
} view;

typedef struct {
    int kit, fold;
    uint64_t host;
    view views[VIEWS];
    bool right[2][VIEWS]; /* as judged */
} example;

static vec(example) examples;
static vec(sample) samples;
static arena store;
static const char *kits[KITS_MOST];
static int kits_n;
static uint64_t dice = 88172645463325252u;

static double chance(void) {
    dice ^= dice << 13, dice ^= dice >> 7, dice ^= dice << 17;
    return (double)(dice >> 11) / 9007199254740992.0;
}

static uint64_t host_of(str url, str file) {
    ptrdiff_t at = str_find(url, S("://"), 0), end = at < 0 ? 0 : str_find(url, S("/"), at + 3);
    str host = at < 0 ? file : str_cut(url, at + 3, end < 0 ? url.n : end);
    if (str_starts(host, S("www."))) host = str_cut(host, 4, host.n);
    return hash_str(host);
}

/* ------------------------------------------------------------------ copies */
static void lack_in_facts(html_facts *all, int lack) {
    ptrdiff_t kept = 0;
    for (ptrdiff_t i = 0; i < all->n; i++) {
        int kind = all->at[i].kind;
        bool lost = (kind == FACT_JSONLD && lack & LACK_JSONLD) || (kind == FACT_META && lack & LACK_METAS) || (kind == FACT_LINK && lack & LACK_ADDRESS) ||
            (kind == FACT_META && lack & LACK_ADDRESS && str_eq_ci(all->at[i].key, S("og:url")));
        if (!lost) all->at[kept++] = all->at[i];
    }
    all->n = kept;
}

static void lack_in_elements(html_elements *all, int lack) {
    for (ptrdiff_t i = 0; i < all->n; i++) {
        html_element *e = &all->at[i];
        if (lack & LACK_NAMES) e->id = e->classes = e->itemprop = e->itemtype = e->rel = e->data = (str){0};
        if (lack & LACK_TIMES && e->tag == TAG_time) e->tag = TAG_span;
        if (lack & LACK_TIMES) e->datetime = (str){0};
    }
}

static void look(arena *a, str path, int lack, int32_t truth, view *to) {
    arena scratch = {0};
    read_input in = {.day = DAY_NONE};
    pile *all = new (a, pile, 1);
    *push(a, &in.paths) = path;
    read_pile(a, &scratch, &in, all);
    *to = (view){.at = samples.n};
    if (all->pages.n == 1 && page_is_html(&all->pages.at[0])) {
        page *p = &all->pages.at[0];
        markup m = {0};
        layout *l = new (a, layout, 1);
        article x = {0};
        html_layout(a, a, p, &m);
        lack_in_facts(&m.facts, lack);
        lack_in_elements(&m.elements, lack);
        clean_begin(a, a, p, &m, l, &x);
        fields f = {.a = a, .scratch = a, .p = p, .m = &m, .l = l, .to = &x};
        fields_begin(&f);
        day_search s = {.f = &f, .no_scripts = lack & LACK_SCRIPTS};
        days_find(&s);
        for (ptrdiff_t i = 0; i < s.likely.n; i++, to->n++) {
            sample *sp = push(&store, &samples);
            *sp = (sample){.right = s.likely.at[i].day == truth};
            day_features(&s, i, sp->f);
            to->teaches |= sp->right;
        }
        to->teaches &= to->n > 1;
    }
    arena_free(&scratch);
}

/* ------------------------------------------------------------------ loading */
static void load(int kit) {
    char *line = NULL;
    size_t cap = 0;
    str path = str_format(&store, "%s/truth.jsonl", kits[kit]);
    FILE *f = fopen(path.p, "rb");
    if (!f) exit((perror(path.p), 2));
    while (getline(&line, &cap, f) > 0) {
        json_t *o = json_loads(line, 0, NULL);
        const char *file = json_string_value(json_object_get(o, "file")), *date = json_string_value(json_object_get(o, "date"));
        const char *url = json_string_value(json_object_get(o, "url"));
        uint8_t digest[20];
        stamp s;
        if (date && *date && !held_out(str_of(file), digest)) {
            example e = {.kit = kit, .host = host_of(str_of(url), str_of(file))};
            e.fold = (int)(e.host % FOLDS);
            if (!stamp_read(str_cut(str_of(date), 0, 10), MONTH_FIRST, &s)) s.day = DAY_NONE;
            for (ptrdiff_t v = 0; v < VIEWS; v++) {
                arena a = {0};
                look(&a, str_format(&a, "%s/html/%s", kits[kit], file), lacks[v], s.day, &e.views[v]);
                arena_free(&a);
            }
            *push(&store, &examples) = e;
        }
        json_decref(o);
    }
    free(line);
    fclose(f);
}

/* ------------------------------------------------------------------ boosting */
static int16_t cuts[DAY_FEATURES][BINS];
static int cut_n[DAY_FEATURES];

static int order16(const void *x, const void *y) { return *(const int16_t *)x - *(const int16_t *)y; }

/* Cuts between bins: values at equal shares of the samples, so that each feature has few. */
static void make_bins(void) {
    int16_t *all = malloc(sizeof *all * (size_t)samples.n);
    for (int f = 0; f < DAY_FEATURES; f++) {
        for (ptrdiff_t i = 0; i < samples.n; i++) all[i] = samples.at[i].f[f];
        qsort(all, (size_t)samples.n, sizeof *all, order16);
        for (int b = 1; b < BINS; b++) {
            int16_t x = all[samples.n * b / BINS];
            if (x < all[samples.n - 1] && (!cut_n[f] || cuts[f][cut_n[f] - 1] < x)) cuts[f][cut_n[f]++] = x;
        }
        /* What few days have is a bin of its own too. */
        if (!cut_n[f] && all[0] < all[samples.n - 1]) cuts[f][cut_n[f]++] = all[0];
        for (ptrdiff_t i = 0; i < samples.n; i++)
            while (samples.at[i].bin[f] < cut_n[f] && samples.at[i].f[f] > cuts[f][samples.at[i].bin[f]]) samples.at[i].bin[f]++;
    }
    free(all);
}

typedef struct {
    ptrdiff_t i;
    int leaf;
    double g, h;
} lesson;

typedef struct {
    int feature[DAY_DEPTH], cut[DAY_DEPTH];
    double leaf[1 << DAY_DEPTH];
} grown;

static double gain_of(double g, double h) { return g * g / (h + LEAF_PRIOR); }

/* What the best cut of one feature gains, asked of all leaves alike. */
static double best_cut(const lesson *x, ptrdiff_t n, int f, int leaves, int *cut) {
    double sums[1 << DAY_DEPTH][BINS][2] = {0}, gain[BINS] = {0}, best = 0;
    for (ptrdiff_t k = 0; k < n; k++) {
        double *s = sums[x[k].leaf][samples.at[x[k].i].bin[f]];
        s[0] += x[k].g, s[1] += x[k].h;
    }
    for (int leaf = 0; leaf < leaves; leaf++) {
        double G = 0, H = 0, g = 0, h = 0;
        for (int c = 0; c <= cut_n[f]; c++) G += sums[leaf][c][0], H += sums[leaf][c][1];
        for (int c = 0; c < cut_n[f]; c++) {
            g += sums[leaf][c][0], h += sums[leaf][c][1];
            gain[c] += gain_of(g, h) + gain_of(G - g, H - h) - gain_of(G, H);
        }
    }
    for (int c = 0; c < cut_n[f]; c++)
        if (gain[c] > best) best = gain[c], *cut = c;
    return best;
}

static void grow(lesson *x, ptrdiff_t n, grown *t) {
    *t = (grown){0};
    for (int level = 0; level < DAY_DEPTH; level++) {
        double best = 0;
        t->cut[level] = -1;
        for (int f = 0; f < DAY_FEATURES; f++) {
            int cut = 0;
            if (chance() > FEATURES_KEPT) continue;
            double gain = best_cut(x, n, f, 1 << level, &cut);
            if (gain > best) best = gain, t->feature[level] = f, t->cut[level] = cut;
        }
        for (ptrdiff_t k = 0; k < n && t->cut[level] >= 0; k++) x[k].leaf |= (samples.at[x[k].i].bin[t->feature[level]] > t->cut[level]) << level;
    }
    double g[1 << DAY_DEPTH] = {0}, h[1 << DAY_DEPTH] = {0};
    for (ptrdiff_t k = 0; k < n; k++) g[x[k].leaf] += x[k].g, h[x[k].leaf] += x[k].h;
    for (int k = 0; k < 1 << DAY_DEPTH; k++) t->leaf[k] = RATE * g[k] / (h[k] + LEAF_PRIOR);
}

static double said(const sample *s, const grown *t) {
    int at = 0;
    for (int k = 0; k < DAY_DEPTH; k++) at |= (t->cut[k] >= 0 && s->bin[t->feature[k]] > t->cut[k]) << k;
    return t->leaf[at];
}

static void write_tree(FILE *to, const grown *t) {
    fprintf(to, "{{");
    for (int k = 0; k < DAY_DEPTH; k++) fprintf(to, "%d,", t->feature[k]);
    fprintf(to, "},{");
    for (int k = 0; k < DAY_DEPTH; k++) fprintf(to, "%d,", t->cut[k] < 0 ? INT16_MAX : cuts[t->feature[k]][t->cut[k]]);
    fprintf(to, "},{");
    for (int k = 0; k < 1 << DAY_DEPTH; k++) fprintf(to, "%d,", (int)lrint(t->leaf[k] * 1000));
    fprintf(to, "}},\n");
}

/* One look at all samples of the views that teach. */
static ptrdiff_t take_lessons(lesson *x) {
    ptrdiff_t n = 0;
    for (ptrdiff_t k = 0; k < examples.n; k++)
        for (ptrdiff_t v = 0; v < VIEWS; v++) {
            const view *w = &examples.at[k].views[v];
            if (!w->kept || chance() > PAGES_KEPT) continue;
            for (ptrdiff_t i = w->at; i < w->at + w->n; i++) {
                const sample *s = &samples.at[i];
                double p = 1 / (1 + exp(-s->margin)), weight = v ? COPY_WEIGHT : 1;
                x[n++] = (lesson){i, 0, weight * ((double)s->right - p), weight * p * (1 - p)};
            }
        }
    return n;
}

/* Trains on what is kept; leaves what the trees say in the samples. */
static void boost(FILE *to) {
    lesson *x = malloc(sizeof *x * (size_t)samples.n);
    for (ptrdiff_t i = 0; i < samples.n; i++) samples.at[i].margin = 0;
    for (int t = 0; t < TREES; t++) {
        grown tree;
        grow(x, take_lessons(x), &tree);
        for (ptrdiff_t i = 0; i < samples.n; i++) samples.at[i].margin += said(&samples.at[i], &tree);
        if (to) write_tree(to, &tree);
    }
    free(x);
}

/* ------------------------------------------------------------------ judging */
static bool is_right(const view *w) {
    ptrdiff_t best = w->at;
    for (ptrdiff_t i = w->at; i < w->at + w->n; i++)
        if (samples.at[i].margin > samples.at[best].margin) best = i;
    return w->n && samples.at[best].right;
}

static bool is_host_of(int kit, uint64_t host) {
    for (ptrdiff_t k = 0; k < examples.n; k++)
        if (examples.at[k].kit == kit && examples.at[k].host == host) return true;
    return false;
}

static bool is_out(const example *e, int part, bool by_kit) { return by_kit ? e->kit == part : e->fold == part; }

/* Keeps all but one part, and of other kits what is no page of one of its hosts. */
static void keep_but(int part, bool by_kit) {
    for (ptrdiff_t k = 0; k < examples.n; k++) {
        example *e = &examples.at[k];
        bool left = is_out(e, part, by_kit) || (by_kit && is_host_of(part, e->host));
        for (ptrdiff_t v = 0; v < VIEWS; v++) e->views[v].kept = e->views[v].teaches && !left;
    }
}

static void judge(bool by_kit) {
    for (int part = 0; part < (by_kit ? kits_n : FOLDS); part++) {
        keep_but(part, by_kit);
        boost(NULL);
        for (ptrdiff_t k = 0; k < examples.n; k++)
            for (ptrdiff_t v = 0; v < VIEWS && is_out(&examples.at[k], part, by_kit); v++) examples.at[k].right[by_kit][v] = is_right(&examples.at[k].views[v]);
    }
}

static void say(bool by_kit) {
    for (int kit = 0; kit < kits_n; kit++) {
        double n = 0, right = 0, copies = 0, could = 0;
        for (ptrdiff_t k = 0; k < examples.n; k++) {
            const example *e = &examples.at[k];
            if (e->kit != kit) continue;
            n++;
            right += e->right[by_kit][0];
            for (ptrdiff_t i = e->views[0].at; i < e->views[0].at + e->views[0].n; i++) could += samples.at[i].right;
            for (ptrdiff_t v = 1; v < VIEWS; v++) copies += e->right[by_kit][v];
        }
        printf("%-40s %5.0f pages, told %.4f, right %.4f, copies %.4f\n", kits[kit], n, could / n, right / n, copies / n / (double)(VIEWS - 1));
    }
}

int main(int argc, char **argv) {
    bool judging = argc > 1 && !strcmp(argv[1], "--judge");
    int first = judging ? 2 : 1;
    if (argc < first + 2 - judging || argc - first > KITS_MOST) return fputs("usage: clean-train-days [--judge] OUT KIT_DIR...\n", stderr), 2;
    for (int i = judging ? first : first + 1; i < argc; i++) kits[kits_n++] = argv[i];
    for (int i = 0; i < kits_n; i++) load(i);
    make_bins();
    if (judging) {
        judge(false), judge(true);
        puts("hosts apart"), say(false), puts("kits apart"), say(true);
        return 0;
    }
    FILE *to = fopen(argv[first], "w");
    if (!to) exit((perror(argv[first]), 2));
    keep_but(-1, false);
    boost(to);
    return fclose(to) != 0;
}
