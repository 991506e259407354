/* Groups: which units carry one claim.
 *
 * Units of several pages with the very same tokens are one claim at once, so that a text which a hundred pages carry
 * costs as much as one page. One unit stands for each such bundle. Candidates among these come from an inverted index
 * over tokens; for each pair of pages every unit is paired with the unit it is most like, best pairs first, one to one.
 * The pairs are then joined into groups, best first, where every pair of members fits (complete link): a false join is
 * worse than a missed one. Two units of one page may stand in one group only as repetitions of each other.
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "collate/parts.h"

#define COUNT_SEED 0x9d5c0fb1u
enum { NEVER = 2 }; /* no likeness is as great */

/* Tuned together on the annotated stories (docs/figures.md); none stands on a peak. */
const group_rule clause_rule = {.least = .27f, .least_line = .26f, .floor = .10f, .repeat = .80f, .evidence = 2.2f, .matter = 6,
                                .guest = .38f, .odds = true, .least_odds = .5f, .floor_odds = .01f, .mean_odds = .06f,
                                .guest_odds = .6f};
const group_rule sentence_rule = {.least = .23f, .least_line = .23f, .floor = .10f, .repeat = NEVER, .evidence = 2.2f, .matter = 10,
                                  .guest = .28f, .least_odds = .3f};
const group_rule phrase_rule = {.least = .32f, .least_line = .32f, .floor = .22f, .repeat = .60f, .evidence = 3, .shared = 3};

typedef struct {
    int32_t u, v;
    float score;
    bool sure; /* much alike by tokens, whatever the odds */
} link;
typedef vec(link) links;

static int by_score(const void *x, const void *y, void *context) {
    (void)context;
    const link *a = x, *b = y;
    if (a->score != b->score) return a->score < b->score ? 1 : -1;
    return a->u != b->u ? (a->u > b->u) - (a->u < b->u) : (a->v > b->v) - (a->v < b->v);
}

/* By score, the greatest first: by the bits of the score, which ascend as it does once those of negative ones are turned. */
static void sort_links(arena *scratch, links *l) {
    uint64_t *order = new_space(scratch, uint64_t, l->n);
    link *old = new_space(scratch, link, l->n);
    for (ptrdiff_t k = 0; k < l->n; k++) {
        uint32_t bits;
        float score = l->at[k].score + 0.f; /* no negative zero */
        memcpy(&bits, &score, sizeof bits);
        order[k] = (uint64_t)(bits >> 31 ? bits : ~bits & 0x7fffffff) << 32 | (uint64_t)k;
        old[k] = l->at[k];
    }
    sort_keys(scratch, order, l->n);
    for (ptrdiff_t k = 0; k < l->n; k++) l->at[k] = old[order[k] & UINT32_MAX];
    for (ptrdiff_t from = 0, to; from < l->n; from = to) {
        for (to = from + 1; to < l->n && l->at[to].score == l->at[from].score;) to++;
        if (to - from > 1) sort(scratch, l->at + from, to - from, (ptrdiff_t)sizeof(link), by_score, NULL);
    }
}

/* ------------------------------------------------------------------ groups as lists of members */
typedef struct {
    arena *scratch;
    const scene *x;
    const units *u;
    const group_rule *rule;
    int32_t *first, *last, *next, *size; /* by group; next by unit, -1 ends */
    int32_t *of;                         /* unit -> group, a unit of it */
    int32_t *stamp, turn;                /* by page of the story: the last turn in which a group had it */
    uint64_t *tokens;                    /* by unit: a hash of its tokens and their weights */
    uint64_t last_x, last_y;             /* of these the last two that were compared, and how like they are */
    float known;
    spread spread;
} forest;

static void merge(forest *f, int32_t g, int32_t h) {
    f->next[f->last[g]] = f->first[h];
    f->last[g] = f->last[h];
    for (int32_t i = f->first[h]; i >= 0; i = f->next[i]) f->of[i] = g;
    f->size[g] += f->size[h];
    f->first[h] = -1;
}

/* Two units of one page are one claim, said twice: in much the same words, or the same toll in others. */
static bool says_again(const forest *f, const unit *x, const unit *y) {
    float common;
    if (x->sentence == y->sentence) return false;
    return tolls_repeated(x, y) || unit_likeness(x, y, &common) >= f->rule->repeat;
}

/* Every unit that one group has on a page of the other repeats it there, looking at REPEATS_SEEN at most. */
static bool repeats(forest *f, int32_t g, int32_t h) {
    int32_t seen_h = 0;
    f->turn++;
    for (int32_t i = f->first[g]; i >= 0; i = f->next[i]) f->stamp[f->u->at[i].of - f->x->of] = f->turn;
    for (int32_t j = f->first[h]; j >= 0 && seen_h < REPEATS_SEEN; j = f->next[j]) {
        int32_t seen_g = 0;
        if (f->stamp[f->u->at[j].of - f->x->of] != f->turn) continue;
        seen_h++;
        for (int32_t i = f->first[g]; i >= 0 && seen_g < REPEATS_SEEN; i = f->next[i]) {
            if (f->u->at[i].page != f->u->at[j].page) continue;
            seen_g++;
            if (!says_again(f, &f->u->at[i], &f->u->at[j])) return false;
        }
    }
    return true;
}

/* unit_likeness; members of two groups that are copies have the same tokens, one after another. */
static float likeness(forest *f, const unit *x, const unit *y) {
    uint64_t a = f->tokens[x - f->u->at], b = f->tokens[y - f->u->at];
    float common;
    if (a == f->last_x && b == f->last_y) return f->known;
    f->last_x = a, f->last_y = b;
    spread_unit(&f->spread, x);
    return f->known = spread_likeness(&f->spread, y, &common);
}

static float probability(float z) { return 1 / (1 + expf(-z)); }

/* Units of two lines whose likeness is read as odds. */
static bool by_odds(const forest *f, const unit *x, const unit *y) { return f->rule->odds && x->line != y->line; }

/* Likeness by tokens where it is so great that odds do not matter, else 0. */
static float sure(forest *f, const unit *x, const unit *y) {
    float s = likeness(f, x, y);
    return s >= LIKENESS_SURE ? s : 0;
}

static float alike(forest *f, const unit *x, const unit *y) {
    if (!by_odds(f, x, y)) return likeness(f, x, y);
    float p = probability(unit_odds(f->x, x, y));
    if (tolls_shared(x, y)) p = fmaxf(p, TOLL_ALIKE);
    return p >= LIKENESS_SURE ? p : fmaxf(p, sure(f, x, y));
}

/* Every pair of members is alike enough, looking at MEMBERS_SEEN of each group at most: the rest is much like those. */
static bool fits(forest *f, int32_t g, int32_t h) {
    float sum = 0, n = 0, odds = 0, m = 0;
    int32_t seen_g = 0;
    for (int32_t i = f->first[g]; i >= 0 && seen_g < MEMBERS_SEEN; i = f->next[i], seen_g++) {
        int32_t seen_h = 0;
        for (int32_t j = f->first[h]; j >= 0 && seen_h < MEMBERS_SEEN; j = f->next[j], seen_h++) {
            const unit *x = &f->u->at[i], *y = &f->u->at[j];
            if (x->page == y->page && tolls_repeated(x, y)) continue;
            bool other = by_odds(f, x, y);
            float s = alike(f, x, y);
            if (s < (other ? f->rule->floor_odds : f->rule->floor)) return false;
            *(other ? &odds : &sum) += s;
            *(other ? &m : &n) += 1;
        }
    }
    if (n > 0 && sum / n < f->rule->least * AVERAGE_SHARE) return false;
    return (m <= 0 || odds / m >= f->rule->mean_odds) && repeats(f, g, h);
}

/* ------------------------------------------------------------------ bundles: the very same tokens */
typedef struct {
    uint64_t key;
    int32_t unit;
} keyed;
typedef vec(keyed) keyeds;

static int by_key(const void *x, const void *y, void *context) {
    (void)context;
    const keyed *a = x, *b = y;
    return a->key != b->key ? (a->key > b->key) - (a->key < b->key) : (a->unit > b->unit) - (a->unit < b->unit);
}

/* Joins units with the same tokens, one of a page: a page's second one stays apart and may be joined as a repetition. */
static void bundle(arena *scratch, forest *f) {
    keyeds k = {0};
    for (ptrdiff_t i = 0; i < f->u->n; i++) {
        uint64_t h = (uint64_t)f->u->at[i].n;
        for (int32_t t = 0; t < f->u->at[i].n; t++) {
            const token *t_of = &f->u->at[i].tokens[t];
            uint32_t weight;
            memcpy(&weight, &t_of->weight, sizeof weight);
            h = hash_mix(h, t_of->key);
            f->tokens[i] = hash_mix(f->tokens[i], t_of->key ^ weight);
        }
        *push(scratch, &k) = (keyed){h, (int32_t)i};
    }
    sort(scratch, k.at, k.n, (ptrdiff_t)sizeof(keyed), by_key, NULL);
    for (ptrdiff_t i = 0, j; i < k.n; i = j) {
        int32_t head = k.at[i].unit;
        for (j = i + 1; j < k.n && k.at[j].key == k.at[i].key; j++) {
            int32_t w = k.at[j].unit;
            bool tells = f->u->at[w].total >= f->rule->evidence;
            if (tells && f->u->at[f->last[f->of[head]]].page != f->u->at[w].page) merge(f, f->of[head], w);
        }
    }
}

/* ------------------------------------------------------------------ candidates */
/* `could`: they share no greater weight. */
static void try_pair(arena *scratch, forest *f, int32_t i, int32_t j, float could, links *to) {
    const unit *x = &f->u->at[i], *y = &f->u->at[j];
    const group_rule *rule = f->rule;
    if (x->page == y->page && x->sentence == y->sentence) return; /* a sentence does not repeat itself */
    if (x->page == y->page && tolls_repeated(x, y)) {
        *push(scratch, to) = (link){i, j, f->rule->repeat, false};
        return;
    }
    if (by_odds(f, x, y)) {
        float z = unit_odds(f->x, x, y);
        bool close = likeness_reaches(x->total, y->total, could, LIKENESS_SURE) && sure(f, x, y) > 0;
        if (z > SCORE_NEVER || close) *push(scratch, to) = (link){i, j, z, close};
        return;
    }
    float least = x->page == y->page ? rule->repeat : x->line == y->line ? rule->least_line : rule->least;
    if (!likeness_reaches(x->total, y->total, could, least)) return;
    spread_unit(&f->spread, x);
    float common, score = spread_likeness(&f->spread, y, &common);
    if (score < least || common < rule->evidence) return;
    int32_t things;
    if (spread_matter(&f->spread, y, &things) < rule->matter || things < THINGS_LEAST) return;
    if (rule->odds && !unit_says_some(x, y)) return; /* copies too, whose sentences share what is about */
    if (rule->least_odds > 0 && x->line != y->line && probability(unit_odds(f->x, x, y)) < rule->least_odds) return;
    if (rule->shared && unit_shared(x, y) < rule->shared) return;
    if (x->head && y->head && words_akin(x->head, y->head)) score += HEAD_BONUS; /* before phrases that only share words */
    if (x->line == y->line) score += .1f * (1 - fabsf(x->place - y->place)); /* a rewriter keeps the order */
    *push(scratch, to) = (link){i, j, score, false};
}

typedef struct {
    uint64_t key;
    int32_t unit;
    float weight; /* below 0: no token, only says that two units should be compared */
} posting;
typedef vec(posting) postings;

static int by_posting(const void *x, const void *y, void *context) {
    (void)context;
    const posting *a = x, *b = y;
    return a->key != b->key ? (a->key > b->key) - (a->key < b->key) : (a->unit > b->unit) - (a->unit < b->unit);
}

/* The tokens of all units by key, with the unit's lists. Only the first unit of a bundle stands in it. */
typedef struct {
    postings at;
    ptrdiff_t *end;   /* of the list that a place belongs to; -1: it is too long */
    ptrdiff_t *start; /* by unit: where its places begin */
    ptrdiff_t *own;   /* the unit's places in the lists of its tokens */
    float *total;     /* by unit: weight of its tokens, */
    float *common;    /* and of those that are in too many units to stand in a list */
    ptrdiff_t pairs;  /* of units that meet in its lists, at most */
    bool partly;      /* some lists were too long */
} inverted;

/* Beside tokens: a toll of one kind, and counts of one magnitude, bring units together that share no word. */
static void push_counts(arena *scratch, const forest *f, int32_t i, postings *to) {
    const unit *u = &f->u->at[i];
    const figures *v = &f->x->claims->at[u->page].figures;
    for (int32_t k = 0; k < u->tolls_n; k++) *push(scratch, to) = (posting){hash_mix(COUNT_SEED, (uint64_t)u->tolls[k].kind), i, -SCORE_LEAST};
    for (ptrdiff_t k = FIRST_AT(v, u->at.start); k < v->n && v->at[k].at.start < u->at.end; k++) {
        bool counts = v->at[k].unit.n ? v->at[k].low > 0 : v->at[k].low >= NEAR_COUNT && v->at[k].of.n;
        if (!v->at[k].has_value || !counts) continue;
        int magnitude = (int)(log(v->at[k].low) / log(NEAR_OF_RATIO)); /* its own and the next: neighbours share one */
        for (int m = magnitude; m < magnitude + 2; m++) *push(scratch, to) = (posting){hash_mix(hash_str(v->at[k].unit), COUNT_SEED + (uint64_t)m), i, -SCORE_LEAST};
    }
}

/* The longest lists that find candidates: up to POSTING_MAX, fewer where so long ones would cost more than `most` pairs. */
static ptrdiff_t longest_list(const postings *v, ptrdiff_t most, ptrdiff_t *pairs) {
    ptrdiff_t lists[POSTING_MAX + 1] = {0}, left = most, n = 1;
    for (ptrdiff_t from = 0, to; from < v->n; from = to) {
        for (to = from; to < v->n && v->at[to].key == v->at[from].key;) to++;
        if (to - from <= POSTING_MAX) lists[to - from]++;
    }
    while (n < POSTING_MAX && (left -= lists[n + 1] * n * (n + 1) / 2) >= 0) n++;
    *pairs = most - max_of(left, (ptrdiff_t)0);
    return n;
}

static inverted invert(arena *scratch, const forest *f, ptrdiff_t pairs) {
    const units *u = f->u;
    inverted x = {0};
    x.start = new (scratch, ptrdiff_t, u->n + 1);
    x.total = new (scratch, float, u->n);
    x.common = new (scratch, float, u->n);
    int32_t *counts = new (scratch, int32_t, f->spread.n); /* by how many units each token is */
    for (int32_t i = 0; i < u->n; i++)
        for (int32_t k = 0; f->first[i] == i && k < u->at[i].n; k++) counts[u->at[i].tokens[k].number]++;
    for (int32_t i = 0; i < u->n; i++) {
        x.total[i] = u->at[i].total;
        for (int32_t k = 0; f->first[i] == i && k < u->at[i].n; k++) {
            const token *t = &u->at[i].tokens[k];
            int32_t units_n = counts[t->number];
            if (units_n > POSTING_MAX) x.common[i] += t->weight;
            else if (units_n > 1) *push(scratch, &x.at) = (posting){t->key, i, t->weight};
        }
        if (f->first[i] == i && f->rule->odds) push_counts(scratch, f, i, &x.at);
        x.start[i + 1] = x.at.n;
    }
    sort(scratch, x.at.at, x.at.n, (ptrdiff_t)sizeof(posting), by_posting, NULL);
    x.end = new_space(scratch, ptrdiff_t, x.at.n);
    x.own = new_space(scratch, ptrdiff_t, x.at.n);
    ptrdiff_t *fill = new (scratch, ptrdiff_t, u->n), longest = longest_list(&x.at, pairs, &x.pairs);
    x.partly = longest < POSTING_MAX;
    for (ptrdiff_t from = 0, to; from < x.at.n; from = to) {
        for (to = from; to < x.at.n && x.at.at[to].key == x.at.at[from].key; to++) {
            int32_t i = x.at.at[to].unit;
            x.own[x.start[i] + fill[i]++] = to;
        }
        for (ptrdiff_t k = from; k < to; k++) x.end[k] = to - from > longest ? -1 : to;
    }
    return x;
}

/* What it takes to compare two units with so many figures: every figure of one is held against every one of the other. */
static ptrdiff_t cost(ptrdiff_t x, ptrdiff_t y) { return 1 + x * y / PAIR_FIGURES; }
static ptrdiff_t figures_n(const unit *u) { return u->figures.to - u->figures.from; }

/* Pairs of units that share a token which is not too common, each pair once. What they share is summed up list by list;
 * only pairs whose sum could be enough, common tokens added in full, are compared token by token (`to`), or what that would
 * cost is just counted (NULL) up to `most`. */
static ptrdiff_t meet(arena *scratch, forest *f, const inverted *met, ptrdiff_t most, links *to) {
    const units *u = f->u;
    inverted x = *met;
    ptrdiff_t n = 0;
    float *sum = new (scratch, float, u->n), evidence = min_of(f->rule->evidence, SCORE_LEAST);
    float least = f->rule->odds ? CANDIDATE_LEAST : min_of(f->rule->least, f->rule->least_line);
    ints touched = {0};
    for (int32_t i = 0; i < u->n; i++) {
        float skipped = x.common[i];
        touched.n = 0;
        for (ptrdiff_t k = x.start[i]; k < x.start[i + 1]; k++) {
            float own = x.at.at[x.own[k]].weight;
            if (x.end[x.own[k]] < 0) {
                skipped += fmaxf(own, 0);
                continue;
            }
            own = fabsf(own);
            for (ptrdiff_t q = x.own[k] + 1; q < x.end[x.own[k]]; q++) {
                int32_t j = x.at.at[q].unit;
                if (j == i) continue; /* two counts of one magnitude */
                if (sum[j] == 0) *push(scratch, &touched) = j;
                sum[j] += min_of(own, fabsf(x.at.at[q].weight)) + 1e-6f;
            }
        }
        for (ptrdiff_t t = 0; t < touched.n; t++) {
            int32_t j = touched.at[t];
            float could = sum[j] + skipped;
            sum[j] = 0;
            if (could < evidence || !likeness_reaches(x.total[i], x.total[j], could, least)) continue;
            n += cost(figures_n(&u->at[i]), figures_n(&u->at[j]));
            if (to) try_pair(scratch, f, i, j, could, to);
        }
        if (!to && n > most) break;
    }
    return n;
}

/* News pages meet in a hundred pairs for one that is compared; where nearly all are, as in lists of tolls, only the rarest
 * words find candidates. */
static void candidates(arena *scratch, forest *f, links *to) {
    ptrdiff_t most = PAIRS_COMPARED + UNIT_PAIRS * f->u->n, richest = 0;
    for (int32_t i = 0; i < f->u->n; i++) richest = max_of(richest, figures_n(&f->u->at[i]));
    ptrdiff_t dearest = cost(richest, richest);
    for (ptrdiff_t pairs = PAIRS_MET;; pairs = pairs > most ? max_of(pairs / 4, most) : pairs / 4) {
        arena_at before = arena_mark(scratch);
        inverted x = invert(scratch, f, pairs);
        if (x.pairs * dearest <= most || pairs <= f->u->n || meet(scratch, f, &x, most, NULL) <= most) {
            *f->x->partly |= x.partly;
            meet(scratch, f, &x, most, to);
            return;
        }
        arena_rewind(scratch, before);
    }
}

/* How far each pair stands before the next best partner of either on the other's page; then the pairs that are likely. */
typedef struct {
    float best, second;
} rivals;

typedef struct {
    vec(rivals) at;
    map index; /* unit and page -> its place in `at` */
} rival_table;

static int32_t rivals_of(arena *scratch, const units *u, const link *l, bool other, rival_table *all) {
    int32_t a = other ? l->v : l->u, b = other ? l->u : l->v;
    bool fresh;
    int32_t *at = map_put(scratch, &all->index, hash_mix((uint64_t)a + 1, (uint64_t)u->at[b].page + 1), &fresh);
    if (fresh) {
        *at = (int32_t)all->at.n;
        *push(scratch, &all->at) = (rivals){SCORE_NEVER, SCORE_NEVER};
    }
    return *at;
}

static void weigh_rivals(arena *scratch, const forest *f, links *l) {
    rival_table all = {0};
    ptrdiff_t kept = 0;
    for (int turn = 0; turn < 2; turn++)
        for (ptrdiff_t k = 0; k < l->n; k++) {
            link x = l->at[k];
            bool odds = by_odds(f, &f->u->at[x.u], &f->u->at[x.v]);
            if (!odds && turn) l->at[kept++] = x;
            if (!odds) continue;
            int32_t first = rivals_of(scratch, f->u, &x, false, &all), second = rivals_of(scratch, f->u, &x, true, &all);
            rivals *a = &all.at.at[first], *b = &all.at.at[second];
            for (int side = 0; side < 2 && !turn; side++) {
                rivals *v = side ? b : a;
                if (x.score > v->best) v->second = v->best, v->best = x.score;
                else v->second = fmaxf(v->second, x.score);
            }
            if (!turn) continue;
            float p = x.score - (a->best > x.score ? a->best : a->second), q = x.score - (b->best > x.score ? b->best : b->second);
            x.score = probability(odds_before(x.score, fminf(p, q), fmaxf(p, q)));
            if (x.score < f->rule->least_odds && x.sure) x.score = f->rule->least_odds;
            if (x.score >= f->rule->least_odds) l->at[kept++] = x;
        }
    l->n = kept;
}

/* Keeps of each unit only its best partner on each other page, one to one within a pair of pages. */
static void one_to_one(arena *scratch, const units *u, links *l) {
    map taken = {0};
    ptrdiff_t kept = 0;
    for (ptrdiff_t k = 0; k < l->n; k++) {
        link x = l->at[k];
        int32_t p = u->at[x.u].page, q = u->at[x.v].page;
        if (p != q) {
            uint64_t one = hash_mix((uint64_t)x.u + 1, (uint64_t)q + 1), two = hash_mix((uint64_t)x.v + 1, (uint64_t)p + 1);
            if (map_get(&taken, one) || map_get(&taken, two)) continue;
            *map_put(scratch, &taken, one, NULL) = 1;
            *map_put(scratch, &taken, two, NULL) = 1;
        }
        l->at[kept++] = x;
    }
    l->n = kept;
}

static int32_t number_groups(arena *scratch, const units *u, int32_t *group) {
    int32_t n = 0, *number = new (scratch, int32_t, u->n);
    for (int32_t i = 0; i < u->n; i++) number[i] = -1;
    for (int32_t i = 0; i < u->n; i++) {
        if (number[group[i]] < 0) number[group[i]] = n++;
        group[i] = number[group[i]];
    }
    return n;
}

/* ------------------------------------------------------------------ guests
 * One long clause may carry what two clauses of another page say. It stands in one group; a unit of the other one that
 * found no partner on its page is told by it too, and takes it in as a guest. */
static bool welcome(forest *f, int32_t g, int32_t w) {
    float sum = 0, n = 0;
    int32_t seen = 0;
    for (int32_t i = f->first[g]; i >= 0 && seen < MEMBERS_SEEN; i = f->next[i], seen++) {
        bool other = by_odds(f, &f->u->at[i], &f->u->at[w]);
        float s = alike(f, &f->u->at[i], &f->u->at[w]);
        if (s < (other ? f->rule->floor_odds : f->rule->floor)) return false;
        sum += s / (other ? f->rule->guest_odds : f->rule->guest);
        n++;
    }
    return sum / n >= 1;
}

static uint64_t seat_of(const forest *f, int32_t g, int32_t w) { return hash_mix((uint64_t)g + 1, (uint64_t)f->u->at[w].page + 1); }

static float guest_least(const forest *f, const link *l) {
    return by_odds(f, &f->u->at[l->u], &f->u->at[l->v]) ? f->rule->guest_odds : f->rule->guest;
}

static void invite(arena *a, arena *scratch, forest *f, const link *l, map *taken, guests *to) {
    for (int side = 0; side < 2; side++) {
        int32_t host = side ? l->v : l->u, w = side ? l->u : l->v, g = f->of[host];
        uint64_t seat = seat_of(f, g, w);
        if (f->of[w] == g || map_get(taken, seat) || !welcome(f, g, w)) continue;
        *map_put(scratch, taken, seat, NULL) = 1;
        *push(a, to) = (guest){w, g};
        return;
    }
}

static void find_guests(arena *a, arena *scratch, forest *f, const links *l, guests *to) {
    map taken = {0}; /* places in groups, one a page */
    for (int32_t i = 0; i < f->u->n; i++) *map_put(scratch, &taken, seat_of(f, f->of[i], i), NULL) = 1;
    for (ptrdiff_t k = 0; k < l->n; k++) invite(a, scratch, f, &l->at[k], &taken, to);
}

int32_t units_group(arena *a, arena *scratch, const scene *x, const units *u, const group_rule *rule, int32_t *group, guests *to) {
    forest f = {.scratch = scratch, .x = x, .u = u, .rule = rule, .of = group};
    arena_at before = arena_mark(scratch);
    f.first = new (scratch, int32_t, u->n);
    f.last = new (scratch, int32_t, u->n);
    f.next = new (scratch, int32_t, u->n);
    f.size = new (scratch, int32_t, u->n);
    f.tokens = new (scratch, uint64_t, u->n);
    f.spread = spread_new(scratch, u);
    ptrdiff_t pages_n = 0;
    for (int32_t i = 0; i < u->n; i++) {
        f.first[i] = f.last[i] = f.of[i] = i;
        f.next[i] = -1;
        f.size[i] = 1;
        pages_n = max_of(pages_n, u->at[i].of - x->of + 1);
    }
    f.stamp = new (scratch, int32_t, pages_n);
    bundle(scratch, &f);
    links l = {0};
    candidates(scratch, &f, &l);
    if (rule->odds) weigh_rivals(scratch, &f, &l);
    sort_links(scratch, &l);
    links all = {0};
    for (ptrdiff_t k = 0; k < l.n && rule->guest > 0; k++)
        if (u->at[l.at[k].u].page != u->at[l.at[k].v].page && l.at[k].score >= guest_least(&f, &l.at[k])) *push(scratch, &all) = l.at[k];
    one_to_one(scratch, u, &l);
    map apart = {0};
    for (ptrdiff_t k = 0; k < l.n; k++) {
        int32_t g = min_of(f.of[l.at[k].u], f.of[l.at[k].v]), h = max_of(f.of[l.at[k].u], f.of[l.at[k].v]);
        if (g == h) continue;
        uint64_t both = hash_mix(hash_mix((uint64_t)g + 1, (uint64_t)h + 1), hash_mix((uint64_t)f.size[g], (uint64_t)f.size[h]));
        if (map_get(&apart, both)) continue; /* tried, and neither has grown since */
        if (fits(&f, g, h)) merge(&f, g, h);
        else *map_put(scratch, &apart, both, NULL) = 1;
    }
    find_guests(a, scratch, &f, &all, to);
    int32_t n = number_groups(scratch, u, group);
    for (ptrdiff_t k = 0; k < to->n; k++) to->at[k].group = group[to->at[k].group];
    arena_rewind(scratch, before);
    return n;
}
