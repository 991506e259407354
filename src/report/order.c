/* Claims and changes in the reader's order: what cannot both stand, what differs over lines, first in clauses, then in
 * sentences, names, the same again in more words, what differs inside one line; of changes the gravest first. Cost: n log n in claims, and the pairs of up to
 * PAIRS_MAX that differ.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

#define CLAUSE_BYTES 115 /* mean length of the readings beyond which they are sentences rather than clauses */
#define SURE_LEAST 0.8f  /* that lines say one thing in other words: of eight stories 63 claims of 67 then do, else 53 of 85 */
#define UNSURE 0.5f      /* that they are one claim at all */
#define CONFLICTS_MANY 4 /* pages of one text that another reading of it excludes: a row tells what that many changes would */
#define PAIRS_MAX 300 /* differences of one story that are held against each other: more than anybody reads */

/* ------------------------------------------------------------------ claims in the reader's order */
static bool drift_tells(const account *x, const story_view *s, const claim *c) {
    for (int32_t i = s->first_drift; i < s->first_drift + s->drifts; i++) {
        const drift *d = &x->collation.drifts.at[i];
        for (ptrdiff_t k = 0; k < c->cells.n; k++) {
            const cell *k_cell = &c->cells.at[k];
            if (k_cell->page != d->page || !k_cell->spans.n || !d->at.n) continue;
            for (ptrdiff_t m = 0; m < k_cell->spans.n; m++)
                if (span_meets(k_cell->spans.at[m], d->at.at[0])) return true;
        }
    }
    return false;
}

static span hull(const cell *k) {
    span at = {0, 0};
    for (ptrdiff_t i = 0; i < k->spans.n; i++) at = span_join(at, k->spans.at[i]);
    return at;
}

/* Whole sentences, where a difference is harder to see than between clauses. */
static bool is_loose(const claim *c) {
    int64_t sum = 0;
    for (ptrdiff_t i = 0; i < c->cells.n; i++) sum += span_len(hull(&c->cells.at[i]));
    return sum > (int64_t)CLAUSE_BYTES * c->cells.n;
}

/* Where it is not sure that the lines say one thing at all, another source or another sense is none of that thing either. */
bool view_worded(const claim *c) {
    uint32_t slight = c->sure < SURE_LEAST ? DIFFERS_WORDING | DIFFERS_ATTRIBUTION | DIFFERS_SENSE : DIFFERS_WORDING;
    return c->agreement == AGREE_DIFFERS && c->lines > 1 && !(claim_grave(c) & ~slight);
}

difference_rank view_rank(const view *v, int32_t of) {
    const claim *c = &v->x->collation.claims.at[of];
    if (v->wide[of]) return DIFFERENCE_WIDE;
    if (c->lines < 2) return DIFFERENCE_INSIDE;
    return c->agreement == AGREE_CONFLICTS        ? DIFFERENCE_CONFLICT
           : view_worded(c)               ? DIFFERENCE_WORDED
           : c->kind == CLAIM_DESCRIPTION ? DIFFERENCE_NAME
           : is_loose(c) || c->sure < UNSURE ? DIFFERENCE_LOOSE
                                          : DIFFERENCE_PLAIN;
}

/* How much a difference changes what is said: another number, day or name; how much of it, or how sure; other words. */
static int substance(const claim *c) {
    uint32_t grave = claim_grave(c);
    if (grave & (DIFFERS_NUMBER | DIFFERS_DATE | DIFFERS_NAME | DIFFERS_UNIT | DIFFERS_SCOPE)) return 0;
    return grave & (DIFFERS_BOUND | DIFFERS_QUOTE) || c->lines > 2 ? 1 : 2;
}

static int by_rank(const void *a, const void *b, void *context) {
    const view *v = context;
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    int r = (int)view_rank(v, x) - (int)view_rank(v, y);
    return r ? r : substance(&v->x->collation.claims.at[x]) - substance(&v->x->collation.claims.at[y]);
}

/* ------------------------------------------------------------------ one difference told twice
 * A sentence and a clause in it may both be claims: the clause shows the difference in fewer words. */
/* True where b says in fewer words, on half of a's pages and two at least, what a says there. */
static bool holds(const claim *a, const claim *b) {
    ptrdiff_t common = 0, k = 0;
    int64_t of_a = 0, of_b = 0;
    if (a->agreement > b->agreement || a->lines > b->lines) return false;
    for (ptrdiff_t i = 0; i < a->cells.n; i++) {
        while (k < b->cells.n && b->cells.at[k].page < a->cells.at[i].page) k++;
        if (k == b->cells.n || b->cells.at[k].page != a->cells.at[i].page) continue;
        span x = hull(&a->cells.at[i]), y = hull(&b->cells.at[k]);
        if (!span_in(y, x)) return false;
        of_a += span_len(x), of_b += span_len(y);
        common++;
    }
    return common >= 2 && common * 2 >= a->cells.n && of_b * 10 < of_a * 9;
}

/* The same words on the same pages: said twice there, told once. */
static bool repeats(const claim *a, const claim *b) {
    if (a->cells.n != b->cells.n || a->agreement > b->agreement) return false;
    for (ptrdiff_t i = 0; i < a->cells.n; i++)
        if (a->cells.at[i].page != b->cells.at[i].page || !str_eq_ci(a->cells.at[i].reading, b->cells.at[i].reading)) return false;
    return true;
}

/* The same words of the same page with the same difference, beside other pages: told once. */
static bool tells_again(const claim *a, const claim *b) {
    if (!a->cells.n || !b->cells.n) return false;
    const cell *k = &a->cells.at[0], *m = &b->cells.at[0];
    if (k->page != m->page || !k->spans.n || !m->spans.n || a->agreement != b->agreement || b->cells.n < a->cells.n) return false;
    uint32_t slight = DIFFERS_WORDING | DIFFERS_ATTRIBUTION | DIFFERS_SENSE, x = claim_grave(a), y = claim_grave(b);
    return span_meets(k->spans.at[k->spans.n - 1], m->spans.at[m->spans.n - 1]) && (x == y || x & y & ~slight);
}

static void find_wide(view *v) {
    const claims *c = &v->x->collation.claims;
    v->wide = new(v->scratch, bool, c->n);
    for (ptrdiff_t s = 0; s < v->x->stories.stories.n; s++) {
        const ints *of = &v->story[s].differ;
        if (of->n > PAIRS_MAX) continue;
        for (ptrdiff_t i = 0; i < of->n; i++)
            for (ptrdiff_t k = 0; k < of->n && !v->wide[of->at[i]]; k++)
                v->wide[of->at[i]] = i != k && (holds(&c->at[of->at[i]], &c->at[of->at[k]]) || (k < i && (repeats(&c->at[of->at[i]], &c->at[of->at[k]]) || tells_again(&c->at[of->at[i]], &c->at[of->at[k]]))));
    }
}

static int by_lines(const void *a, const void *b, void *context) {
    const claims *c = &((const account *)context)->collation.claims;
    return c->at[*(const int32_t *)b].lines - c->at[*(const int32_t *)a].lines;
}

/* So many copies of one text say otherwise that one row with their readings tells more than what each of them changed. */
static bool many_conflict(const claim *c) {
    int n = 0;
    for (ptrdiff_t i = 0; i < c->cells.n; i++) n += c->cells.at[i].status == CELL_CONFLICTS;
    return n >= CONFLICTS_MANY;
}

void view_order(view *v) {
    const account *x = v->x;
    v->story = new(v->scratch, story_view, x->stories.stories.n);
    for (ptrdiff_t i = x->collation.drifts.n - 1; i >= 0; i--) {
        story_view *s = &v->story[x->collation.drifts.at[i].story];
        s->first_drift = (int32_t)i;
        s->drifts++;
    }
    for (ptrdiff_t i = 0; i < x->collation.claims.n; i++) {
        const claim *c = &x->collation.claims.at[i];
        story_view *s = &v->story[c->story];
        bool differs = c->agreement >= AGREE_DIFFERS;
        if (differs && c->lines < 2 && !many_conflict(c) && drift_tells(x, s, c)) differs = false;
        if (view_worded(c) && c->sure >= SURE_LEAST) differs = false;
        *push(v->scratch, differs ? &s->differ : c->lines > 1 ? &s->agree : &s->single) = (int32_t)i;
    }
    find_wide(v);
    for (ptrdiff_t i = 0; i < x->stories.stories.n; i++) {
        story_view *s = &v->story[i];
        for (ptrdiff_t k = 0; k < s->differ.n; k++)
            s->points += !v->wide[s->differ.at[k]] && !view_worded(&x->collation.claims.at[s->differ.at[k]]);
        sort(v->scratch, s->differ.at, s->differ.n, (ptrdiff_t)sizeof(int32_t), by_rank, v);
        sort(v->scratch, s->agree.at, s->agree.n, (ptrdiff_t)sizeof(int32_t), by_lines, (void *)(uintptr_t)x);
    }
}

/* By page; of a page in the order of collation, the gravest first. */
static int by_page(const void *a, const void *b, void *context) {
    const drifts *d = context;
    return d->at[*(const int32_t *)a].page - d->at[*(const int32_t *)b].page;
}

ints view_drifts(const view *v, int32_t of) {
    const story_view *s = &v->story[of];
    ints to = {0};
    for (int32_t i = s->first_drift; i < s->first_drift + s->drifts; i++) *push(v->scratch, &to) = i;
    sort(v->scratch, to.at, to.n, (ptrdiff_t)sizeof(int32_t), by_page, (void *)(uintptr_t)&v->x->collation.drifts);
    return to;
}

