/* Groups: which units carry one claim.
 *
 * Candidates come from an inverted index over tokens. For each pair of pages every unit is paired with the unit it is
 * most like, best pairs first, one to one. The pairs are then joined into groups, best first, where every pair of members
 * fits (complete link): a false join is worse than a missed one. Two units of one page may stand in one group only as
 * repetitions of each other.
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "collate/parts.h"

/* Tuned on the annotated stories (docs/figures.md). */
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

/* ------------------------------------------------------------------ candidates */
typedef struct {
    uint64_t key;
    int32_t unit;
} posting;
typedef vec(posting) postings;

static int by_posting(const void *x, const void *y, void *context) {
    (void)context;
    const posting *a = x, *b = y;
    return a->key != b->key ? (a->key > b->key) - (a->key < b->key) : (a->unit > b->unit) - (a->unit < b->unit);
}

static void try_pair(arena *scratch, const units *u, const group_rule *rule, int32_t i, int32_t j, links *to) {
    const unit *x = &u->at[i], *y = &u->at[j];
    float common, score = unit_likeness(x, y, &common);
    float least = x->page == y->page ? rule->repeat : x->line == y->line ? rule->least_line : rule->least;
    if (unit_shared(x, y) < rule->shared || common < rule->evidence || score < least) return;
    if (x->line == y->line) score += .1f * (1 - fabsf(x->place - y->place));
    *push(scratch, to) = (link){i, j, score};
}

static void candidates(arena *scratch, const units *u, const group_rule *rule, links *to) {
    postings p = {0};
    for (ptrdiff_t i = 0; i < u->n; i++)
        for (int32_t k = 0; k < u->at[i].n; k++) *push(scratch, &p) = (posting){u->at[i].tokens[k].key, (int32_t)i};
    sort(scratch, p.at, p.n, (ptrdiff_t)sizeof(posting), by_posting, NULL);
    ptrdiff_t *start = new (scratch, ptrdiff_t, u->n + 1); /* each unit's list of the lists it stands in */
    for (ptrdiff_t i = 0; i < u->n; i++) start[i + 1] = start[i] + u->at[i].n;
    ptrdiff_t *list = new (scratch, ptrdiff_t, p.n), *fill = new (scratch, ptrdiff_t, u->n);
    for (ptrdiff_t k = 0, head = 0; k < p.n; k++) {
        if (p.at[k].key != p.at[head].key) head = k;
        list[start[p.at[k].unit] + fill[p.at[k].unit]++] = head;
    }
    int32_t *seen = new (scratch, int32_t, u->n);
    for (int32_t i = 0; i < u->n; i++)
        for (ptrdiff_t k = start[i]; k < start[i + 1]; k++) {
            ptrdiff_t head = list[k], n = 0;
            for (ptrdiff_t q = head; q < p.n && p.at[q].key == p.at[head].key && n <= POSTING_MAX; q++) n++;
            if (n > POSTING_MAX) continue;
            for (ptrdiff_t q = head; q < head + n; q++) {
                int32_t j = p.at[q].unit;
                if (j <= i || seen[j] == i + 1) continue;
                seen[j] = i + 1;
                try_pair(scratch, u, rule, i, j, to);
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
            int32_t *a = map_put(scratch, &taken, hash_mix((uint64_t)x.u + 1, (uint64_t)q + 1), NULL);
            int32_t *b = map_put(scratch, &taken, hash_mix((uint64_t)x.v + 1, (uint64_t)p + 1), NULL);
            a = map_get(&taken, hash_mix((uint64_t)x.u + 1, (uint64_t)q + 1)); /* growing may have moved it */
            if (*a || *b) continue;
            *a = *b = 1;
        }
        l->at[kept++] = x;
    }
    l->n = kept;
}

/* ------------------------------------------------------------------ groups */
typedef struct {
    int32_t *head, *next, *size; /* members of each group as a list; head[i] of unit i's group is group[i]'s first */
    int32_t *of;
} forest;

static bool fits(const units *u, const group_rule *rule, const forest *f, int32_t g, int32_t h) {
    float sum = 0, n = 0, common;
    for (int32_t i = f->head[g]; i >= 0; i = f->next[i])
        for (int32_t j = f->head[h]; j >= 0; j = f->next[j]) {
            float s = unit_likeness(&u->at[i], &u->at[j], &common);
            bool one_page = u->at[i].page == u->at[j].page;
            if (s < (one_page ? rule->repeat : rule->floor)) return false;
            sum += s;
            n++;
        }
    return sum / n >= rule->least * AVERAGE_SHARE;
}

static void merge(forest *f, int32_t g, int32_t h) {
    int32_t last = f->head[g];
    while (f->next[last] >= 0) last = f->next[last];
    f->next[last] = f->head[h];
    for (int32_t i = f->head[h]; i >= 0; i = f->next[i]) f->of[i] = g;
    f->size[g] += f->size[h];
    f->head[h] = -1;
}

int32_t units_group(arena *scratch, const units *u, const group_rule *rule, int32_t *group) {
    links l = {0};
    candidates(scratch, u, rule, &l);
    sort(scratch, l.at, l.n, (ptrdiff_t)sizeof(link), by_score, NULL);
    one_to_one(scratch, u, &l);
    forest f = {new (scratch, int32_t, u->n), new (scratch, int32_t, u->n), new (scratch, int32_t, u->n), group};
    for (int32_t i = 0; i < u->n; i++) {
        f.head[i] = f.of[i] = i;
        f.next[i] = -1;
        f.size[i] = 1;
    }
    for (ptrdiff_t k = 0; k < l.n; k++) {
        int32_t g = f.of[l.at[k].u], h = f.of[l.at[k].v];
        if (g != h && fits(u, rule, &f, g, h)) merge(&f, min_of(g, h), max_of(g, h));
    }
    int32_t n = 0;
    int32_t *number = new (scratch, int32_t, u->n);
    for (int32_t i = 0; i < u->n; i++) number[i] = -1;
    for (int32_t i = 0; i < u->n; i++) {
        if (number[group[i]] < 0) number[group[i]] = n++;
        group[i] = number[group[i]];
    }
    return n;
}
