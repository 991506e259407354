/* How likely two clauses of two lines of text carry one claim.
 *
 * In: two units with their terms. Out: log odds from a logistic model over a dozen things that a reader would look at:
 * the weight of words and names in common, as such and as a share of what either says; words of one sense; figures; what
 * the rest of the two sentences has in common. Words are matched by stem, then by beginning, then by group of near
 * synonyms. Then, among all partners that each clause has on the other's page: how far this one stands before the next.
 * The weights were fitted to annotated stories (docs/figures.md says which, and how it does on one left out).
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "collate/parts.h"

/* Constants, then weights: of the things in the order in which unit_features lists them; of the odds, the least and the
 * greater lead. Made by tools/fit-links. */
#include "collate/score_weights.inc"

typedef struct {
    float stem, start, kin;
} shared;

static bool kin_meet(const kin *x, int n, const kin *y, int m) {
    for (int i = 0; i < n; i++)
        for (int k = 0; k < m; k++)
            if (x[i].group == y[k].group) return true;
    return false;
}

static bool akin(const term *x, const term *y) { return kin_meet(x->kin, x->kins, y->kin, y->kins); }

/* The stems of two lists, both by stem; what is matched is marked. */
static float stems_shared(const term *a, int32_t n, const term *b, int32_t m, uint64_t *x, uint64_t *y) {
    float sum = 0;
    for (int32_t i = 0, j = 0; i < n && j < m;) {
        if (a[i].stem == b[j].stem) {
            sum += min_of(a[i].weight, b[j].weight);
            if (x) *x |= 1ull << i, *y |= 1ull << j;
            i++, j++;
        } else if (a[i].stem < b[j].stem) i++;
        else j++;
    }
    return sum;
}

/* One bit of 64 for a beginning, or for each group of near synonyms: terms without a bit in common share none. */
static uint64_t bits_of(const term *x, bool by_kin) {
    uint64_t bits = 0;
    if (!by_kin) return x->start ? 1ull << (x->start * 0x9e3779b97f4a7c15u >> 58) : 0;
    for (int i = 0; i < x->kins; i++) bits |= 1ull << (x->kin[i].group & 63);
    return bits;
}

static shared words_shared(const unit *u, const unit *v) {
    uint64_t x = 0, y = 0;
    shared s = {.stem = stems_shared(u->terms, u->own, v->terms, v->own, &x, &y)};
    for (int by_kin = 0; by_kin < 2; by_kin++) {
        uint64_t all = 0;
        for (int32_t j = 0; j < v->own; j++) all |= bits_of(&v->terms[j], by_kin);
        for (int32_t i = 0; i < u->own; i++) {
            if (x >> i & 1 || !(bits_of(&u->terms[i], by_kin) & all)) continue;
            for (int32_t j = 0; j < v->own && !(x >> i & 1); j++) {
                const term *a = &u->terms[i], *b = &v->terms[j];
                if (y >> j & 1 || !(by_kin ? akin(a, b) : a->start && a->start == b->start)) continue;
                *(by_kin ? &s.kin : &s.start) += min_of(a->weight, b->weight);
                x |= 1ull << i, y |= 1ull << j;
            }
        }
    }
    return s;
}

static float names_shared(const token *a, int32_t n, const token *b, int32_t m) {
    float sum = 0;
    for (int32_t i = 0, j = 0; i < n && j < m;) {
        if (a[i].key == b[j].key) sum += min_of(a[i].weight, b[j].weight);
        bool first = a[i].key <= b[j].key, second = b[j].key <= a[i].key;
        i += first, j += second;
    }
    return sum;
}

bool unit_says_some(const unit *u, const unit *v) {
    shared s = words_shared(u, v);
    return s.stem + s.start + s.kin > 0;
}

static bool has_name(const token *a, int32_t n, uint64_t key) {
    for (int32_t i = 0; i < n; i++)
        if (a[i].key == key) return true;
    return false;
}

/* Names of u that v's sentence has, though not v itself. */
static float names_around(const unit *u, const unit *v) {
    const token *others = v->names + v->named;
    float sum = 0;
    for (int32_t i = 0; i < u->named; i++)
        for (int32_t j = 0; j < v->others; j++)
            if (u->names[i].key == others[j].key && !has_name(v->names, v->named, others[j].key))
                sum += min_of(u->names[i].weight, others[j].weight);
    return sum;
}

static bool nouns_akin(const counted *a, const counted *b) {
    for (int i = 0; i < a->rare_n; i++)
        for (int k = 0; k < b->nouns_n; k++) {
            const noun *x = &a->nouns[i], *y = &b->nouns[k];
            if (x->stem == y->stem || kin_meet(x->kin, x->kins, y->kin, y->kins)) return true;
        }
    return false;
}

bool counts_akin(const scene *x, const unit *u, const figure *f, const unit *v, const figure *g) {
    return nouns_akin(count_of(x, u, f), count_of(x, v, g));
}

/* Log odds that two values are one, told more or less exactly or at another hour: "2.3 million crowns", "more than two million";
 * "80,000 homes", "95,000 households". */
static float nearness(const figure *f, const counted *a, const figure *g, const counted *b) {
    double low = min_of(f->low, g->low), high = max_of(f->high, g->high);
    if (low <= 0 || (!f->unit.n && low < NEAR_COUNT) || high > low * NEAR_OF_RATIO) return 0;
    if (!f->unit.n && !a->money && nouns_akin(a, b)) return NEAR_OF_ODDS; /* every sum is so many crowns */
    if (f->unit.n && high <= low * NEAR_EXACT_RATIO && a->alone && b->alone) return NEAR_ALONE_ODDS;
    if (f->unit.n && low >= NEAR_EXACT && high <= low * NEAR_EXACT_RATIO) return NEAR_EXACT_ODDS;
    return high <= low * NEAR_RATIO ? NEAR_ODDS : 0;
}

bool figures_match(const scene *x, const unit *u, const figure *f, const unit *v, const figure *g) {
    if (!f->has_value || !g->has_value || !one_unit(f, g)) return false;
    return one_value(f, g) || nearness(f, count_of(x, u, f), g, count_of(x, v, g)) > 0;
}

/* What the figures of two units of meaning have in common: of one unit those of one value, of values that may be one, or
 * only of others; counts of one thing that are all far apart count it for two reasons. */
typedef struct {
    bool same, other, far;
    float near;
} figures_common;

/* Adds what two figures of one unit tell; what only the others of the two clauses can decide is not looked at any more. False: they
 * are one value of two things (31 dead, 31 arrested), and the rest does not count. */
static bool share(const figure *a, const counted *m, const figure *b, const counted *n, bool *close, figures_common *to) {
    bool one = one_value(a, b), one_of = m->thing && m->thing == n->thing && str_eq_ci(a->unit, b->unit);
    bool apart = max_of(a->high, b->high) > COUNTS_FAR * min_of(a->low, b->low);
    if (one && !a->unit.n && one_of && !counts_alike(m, n)) return false;
    to->same |= one;
    to->other |= !one && (a->unit.n || one_of);
    if (!a->unit.n && !*close && !(apart && to->far) && nouns_akin(m, n)) *(apart ? &to->far : close) = true;
    if (!one && (a->unit.n || to->near < NEAR_OF_ODDS)) to->near = fmaxf(to->near, nearness(a, m, b, n));
    return true;
}

static figures_common figures_shared(const scene *x, const unit *u, const unit *v) {
    const figures *f = &x->claims->at[u->page].figures, *g = &x->claims->at[v->page].figures;
    run p = u->figures, q = v->figures;
    figures_common to = {0};
    bool close = false;
    for (ptrdiff_t i = p.from; i < p.to; i++)
        for (ptrdiff_t j = q.from; j < q.to; j++) {
            const figure *a = &f->at[i], *b = &g->at[j];
            if (!a->has_value || !b->has_value || !one_unit(a, b)) continue;
            if (!share(a, count_of(x, u, a), b, count_of(x, v, b), &close, &to)) return to;
        }
    to.other &= !to.same;
    to.far &= !to.same && !close;
    if (to.same) to.near = 0;
    return to;
}

static bool times_shared(const scene *x, const unit *u, const unit *v) {
    const timexes *f = &x->claims->at[u->page].times, *g = &x->claims->at[v->page].times;
    for (ptrdiff_t i = u->times.from; i < u->times.to; i++)
        for (ptrdiff_t j = v->times.from; j < v->times.to; j++)
            if (f->at[i].value.n && is_digit(f->at[i].value.p[0]) && str_eq(f->at[i].value, g->at[j].value)) return true;
    return false;
}

static bool speech(const scene *x, const unit *u) {
    return x->claims->at[u->page].statements.at[u->statement].kind == STATEMENT_QUOTE;
}

bool in_title(const scene *x, const unit *u) { return span_in(u->at, x->docs->at[u->page].article->title); }

bool unit_features(const scene *x, const unit *u, const unit *v, float f[SCORE_FEATURES], float *besides) {
    figures_common n = figures_shared(x, u, v);
    shared s = words_shared(u, v);
    float name = names_shared(u->names, u->named, v->names, v->named);
    float sum = s.stem + SCORE_START * s.start + SCORE_KIN * s.kin + name + (n.same ? 3 * WEIGHT_FIGURE : 0);
    sum += times_shared(x, u, v) ? 3 * WEIGHT_TIME : 0;
    bool counts = tolls_shared(u, v);
    if (sum < SCORE_LEAST && !counts && n.near <= 0) return false;
    const term *ur = u->terms + u->own, *vr = v->terms + v->own;
    float around = stems_shared(u->terms, u->own, vr, v->rest, NULL, NULL) + stems_shared(v->terms, v->own, ur, u->rest, NULL, NULL);
    const float all[SCORE_FEATURES] = {
        log1pf(sum), log1pf(s.kin), log1pf(name), sum / (min_of(u->mass, v->mass) + 1), sum / (max_of(u->mass, v->mass) + 1),
        n.same, n.other, log1pf(around), log1pf(names_around(u, v) + names_around(v, u)),
        log1pf(stems_shared(ur, u->rest, vr, v->rest, NULL, NULL)), speech(x, u) != speech(x, v), fabsf(u->place - v->place)};
    memcpy(f, all, sizeof all);
    *besides = n.near - (n.far && !counts ? COUNTS_FAR_ODDS : 0);
    if (counts) *besides += TOLL_ODDS - (in_title(x, u) != in_title(x, v)); /* a title's count is rather taken for the title's of another */
    return true;
}

float unit_odds(const scene *x, const unit *u, const unit *v) {
    float f[SCORE_FEATURES], besides, z = score_weights[0];
    if (!unit_features(x, u, v, f, &besides)) return SCORE_NEVER;
    for (int i = 0; i < SCORE_FEATURES; i++) z += score_weights[i + 1] * f[i];
    return z + besides;
}

float odds_before(float z, float least, float most) {
    least = fmaxf(-4, fminf(4, least)), most = fmaxf(-4, fminf(4, most));
    return margin_weights[0] + margin_weights[1] * z + margin_weights[2] * least + margin_weights[3] * most;
}
