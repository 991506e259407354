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

/* Tuned together on the annotated stories (docs/figures.md); none stands on a peak. */
const group_rule clause_rule = {.least = .26f, .least_line = .20f, .floor = .10f, .repeat = .80f, .evidence = 2.2f};
const group_rule phrase_rule = {.least = .60f, .least_line = .60f, .floor = .45f, .repeat = .70f, .evidence = 4, .shared = 3};

typedef struct {
    int32_t u, v;
    float score;
} link;
typedef vec(link) links;

static int by_score(const void *x, const void *y, void *context) {
    (void)context;
    const link *a = x, *b = y;
    if (a->score != b->score) return a->score < b->score ? 1 : -1;
    return a->u != b->u ? (a->u > b->u) - (a->u < b->u) : (a->v > b->v) - (a->v < b->v);
}

/* ------------------------------------------------------------------ groups as lists of members */
typedef struct {
    const units *u;
    const group_rule *rule;
    int32_t *first, *last, *next, *size; /* by group; next by unit, -1 ends */
    int32_t *of;                         /* unit -> group, a unit of it */
    int32_t *stamp, turn;                /* by page: the last turn in which a group had it */
} forest;

static void merge(forest *f, int32_t g, int32_t h) {
    f->next[f->last[g]] = f->first[h];
    f->last[g] = f->last[h];
    for (int32_t i = f->first[h]; i >= 0; i = f->next[i]) f->of[i] = g;
    f->size[g] += f->size[h];
    f->first[h] = -1;
}

/* Every unit that one group has on a page of the other repeats it there. */
static bool repeats(forest *f, int32_t g, int32_t h) {
    float common;
    f->turn++;
    for (int32_t i = f->first[g]; i >= 0; i = f->next[i]) f->stamp[f->u->at[i].page] = f->turn;
    for (int32_t j = f->first[h]; j >= 0; j = f->next[j]) {
        if (f->stamp[f->u->at[j].page] != f->turn) continue;
        for (int32_t i = f->first[g]; i >= 0; i = f->next[i])
            if (f->u->at[i].page == f->u->at[j].page &&
                (f->u->at[i].sentence == f->u->at[j].sentence ||
                 unit_likeness(&f->u->at[i], &f->u->at[j], &common) < f->rule->repeat))
                return false;
    }
    return true;
}

/* Every pair of members is alike enough, looking at MEMBERS_SEEN of each group at most: the rest is much like those. */
static bool fits(forest *f, int32_t g, int32_t h) {
    float sum = 0, n = 0, common;
    int32_t seen_g = 0;
    for (int32_t i = f->first[g]; i >= 0 && seen_g < MEMBERS_SEEN; i = f->next[i], seen_g++) {
        int32_t seen_h = 0;
        for (int32_t j = f->first[h]; j >= 0 && seen_h < MEMBERS_SEEN; j = f->next[j], seen_h++) {
            float s = unit_likeness(&f->u->at[i], &f->u->at[j], &common);
            if (s < f->rule->floor) return false;
            sum += s;
            n++;
        }
    }
    return sum / n >= f->rule->least * AVERAGE_SHARE && repeats(f, g, h);
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
        for (int32_t t = 0; t < f->u->at[i].n; t++) h = hash_mix(h, f->u->at[i].tokens[t].key);
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
static void try_pair(arena *scratch, const forest *f, int32_t i, int32_t j, links *to) {
    const unit *x = &f->u->at[i], *y = &f->u->at[j];
    const group_rule *rule = f->rule;
    if (x->page == y->page && x->sentence == y->sentence) return; /* a sentence does not repeat itself */
    float common, score = unit_likeness(x, y, &common);
    float least = x->page == y->page ? rule->repeat : x->line == y->line ? rule->least_line : rule->least;
    if (score < least || common < rule->evidence || unit_shared(x, y) < rule->shared) return;
    if (x->line == y->line) score += .1f * (1 - fabsf(x->place - y->place)); /* a rewriter keeps the order */
    *push(scratch, to) = (link){i, j, score};
}

/* Pairs of units that share a token which is not too common, each pair once. Only the first unit of a bundle looks. */
static void candidates(arena *scratch, const forest *f, links *to) {
    const units *u = f->u;
    keyeds p = {0};
    for (int32_t i = 0; i < u->n; i++)
        for (int32_t k = 0; f->first[i] == i && k < u->at[i].n; k++) *push(scratch, &p) = (keyed){u->at[i].tokens[k].key, i};
    sort(scratch, p.at, p.n, (ptrdiff_t)sizeof(keyed), by_key, NULL);
    ptrdiff_t *start = new (scratch, ptrdiff_t, u->n + 1); /* where each unit's list of posting lists begins */
    for (ptrdiff_t i = 0; i < u->n; i++) start[i + 1] = start[i] + (f->first[i] == i ? u->at[i].n : 0);
    ptrdiff_t *list = new (scratch, ptrdiff_t, p.n), *fill = new (scratch, ptrdiff_t, u->n);
    ptrdiff_t *end = new (scratch, ptrdiff_t, p.n); /* of the posting list that begins here */
    for (ptrdiff_t k = 0, head = 0; k < p.n; k++) {
        if (p.at[k].key != p.at[head].key) head = k;
        end[head] = k + 1;
        list[start[p.at[k].unit] + fill[p.at[k].unit]++] = head;
    }
    int32_t *seen = new (scratch, int32_t, u->n);
    for (int32_t i = 0; i < u->n; i++)
        for (ptrdiff_t k = start[i]; k < start[i + 1]; k++) {
            ptrdiff_t head = list[k];
            if (end[head] - head > POSTING_MAX) continue;
            for (ptrdiff_t q = head; q < end[head]; q++) {
                int32_t j = p.at[q].unit;
                if (j <= i || seen[j] == i + 1) continue;
                seen[j] = i + 1;
                try_pair(scratch, f, i, j, to);
            }
        }
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

int32_t units_group(arena *scratch, const units *u, const group_rule *rule, int32_t *group) {
    forest f = {.u = u, .rule = rule, .of = group};
    f.first = new (scratch, int32_t, u->n);
    f.last = new (scratch, int32_t, u->n);
    f.next = new (scratch, int32_t, u->n);
    f.size = new (scratch, int32_t, u->n);
    int32_t pages_n = 0;
    for (int32_t i = 0; i < u->n; i++) {
        f.first[i] = f.last[i] = f.of[i] = i;
        f.next[i] = -1;
        f.size[i] = 1;
        pages_n = max_of(pages_n, u->at[i].page + 1);
    }
    f.stamp = new (scratch, int32_t, pages_n);
    bundle(scratch, &f);
    links l = {0};
    candidates(scratch, &f, &l);
    sort(scratch, l.at, l.n, (ptrdiff_t)sizeof(link), by_score, NULL);
    one_to_one(scratch, u, &l);
    for (ptrdiff_t k = 0; k < l.n; k++) {
        int32_t g = f.of[l.at[k].u], h = f.of[l.at[k].v];
        if (g != h && fits(&f, g, h)) merge(&f, min_of(g, h), max_of(g, h));
    }
    return number_groups(scratch, u, group);
}
