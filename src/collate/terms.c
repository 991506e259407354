/* Terms: what the clauses of a story speak of, word by word and name by name, for the likeness of two clauses (score.c).
 *
 * In: units of statements. Out: for each its terms and names, its own before those of the rest of its sentence; weights
 * are rarity in the language times rarity in the story. Linear in the words of the sentences, times the clauses of each.
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "collate/parts.h"

typedef vec(term) terms;
typedef vec(token) named;

static int by_stem(const void *x, const void *y, void *context) {
    (void)context;
    const term *a = x, *b = y;
    return a->stem != b->stem ? (a->stem > b->stem) - (a->stem < b->stem) : (a->weight < b->weight) - (a->weight > b->weight);
}

static int by_name(const void *x, const void *y, void *context) {
    (void)context;
    const token *a = x, *b = y;
    return a->key != b->key ? (a->key > b->key) - (a->key < b->key) : (a->weight < b->weight) - (a->weight > b->weight);
}

static void settle_terms(arena *scratch, terms *t) {
    sort(scratch, t->at, t->n, (ptrdiff_t)sizeof(term), by_stem, NULL);
    ptrdiff_t kept = 0;
    for (ptrdiff_t i = 0; i < t->n; i++)
        if (!kept || t->at[kept - 1].stem != t->at[i].stem) t->at[kept++] = t->at[i];
    t->n = kept;
}

static void settle_names(arena *scratch, named *t) {
    sort(scratch, t->at, t->n, (ptrdiff_t)sizeof(token), by_name, NULL);
    ptrdiff_t kept = 0;
    for (ptrdiff_t i = 0; i < t->n; i++)
        if (!kept || t->at[kept - 1].key != t->at[i].key) t->at[kept++] = t->at[i];
    t->n = kept;
}

/* Terms and names of the words [from, to) of one sentence. */
static void collect(arena *scratch, const scene *x, const unit *u, int32_t from, int32_t to, terms *t, named *names) {
    const doc *d = &x->docs->at[u->page];
    const mentions *v = &x->claims->at[u->page].mentions;
    if (from >= to) return;
    bool *taken = new (scratch, bool, to - from);
    span at = {d->words.at[from].at.start, d->words.at[to - 1].at.end};
    for (ptrdiff_t k = FIRST_AT(v, at.start); k < v->n && v->at[k].at.start < at.end; k++) {
        if (v->at[k].entity < 0 || !span_in(v->at[k].at, at)) continue;
        bool name = v->at[k].kind == MENTION_NAME;
        uint64_t key = unit_entity(&x->claims->at[u->page], v->at[k].entity);
        *push(scratch, names) = (token){.key = key, .weight = 3 * (name ? WEIGHT_NAME : WEIGHT_PRONOUN)};
        for (ptrdiff_t w = doc_word_at(d, v->at[k].at.start); name && w < to && d->words.at[w].at.start < v->at[k].at.end; w++)
            if (w >= from) taken[w - from] = true;
    }
    for (int32_t i = from; i < to; i++) {
        str folded;
        if (taken[i - from] || t->n >= TERMS_MAX || !unit_word(scratch, d, i, &folded)) continue;
        term *n = push(scratch, t);
        *n = (term){.stem = d->words.at[i].stem, .weight = (float)text_rarity(d->words.at[i].stem)};
        n->start = folded.n > PREFIX_LETTERS ? hash_str(str_cut(folded, 0, PREFIX_LETTERS)) : 0;
        n->kins = unit_kin(scratch, d, i, &n->kin);
    }
}

/* Its own first, then the rest of the sentence; each part by stem or key. */
static void fill(arena *a, arena *scratch, const scene *x, unit *u) {
    const sentence *s = &x->docs->at[u->page].sentences.at[x->docs->at[u->page].words.at[u->first].sentence];
    terms own = {0}, rest = {0};
    named names = {0}, others = {0};
    arena_at before = arena_mark(scratch);
    collect(scratch, x, u, u->first, u->end, &own, &names);
    collect(scratch, x, u, s->first, u->first, &rest, &others);
    collect(scratch, x, u, u->end, s->first + s->n, &rest, &others);
    settle_terms(scratch, &own);
    settle_terms(scratch, &rest);
    settle_names(scratch, &names);
    settle_names(scratch, &others);
    tolls_find(a, x, u);
    u->own = (int32_t)own.n, u->rest = (int32_t)rest.n, u->named = (int32_t)names.n, u->others = (int32_t)others.n;
    u->terms = new (a, term, own.n + rest.n);
    u->names = new (a, token, names.n + others.n);
    if (own.n) memcpy(u->terms, own.at, (size_t)own.n * sizeof(term));
    if (rest.n) memcpy(u->terms + own.n, rest.at, (size_t)rest.n * sizeof(term));
    if (names.n) memcpy(u->names, names.at, (size_t)names.n * sizeof(token));
    if (others.n) memcpy(u->names + names.n, others.at, (size_t)others.n * sizeof(token));
    arena_rewind(scratch, before);
}

static void count(arena *scratch, const units *us, map *df) {
    for (ptrdiff_t i = 0; i < us->n; i++) {
        for (int32_t k = 0; k < us->at[i].own; k++) ++*map_put(scratch, df, us->at[i].terms[k].stem, NULL);
        for (int32_t k = 0; k < us->at[i].named; k++) ++*map_put(scratch, df, us->at[i].names[k].key, NULL);
    }
}

static float rarity(const map *df, uint64_t key, double all, double copies) {
    const int32_t *n = map_get(df, key);
    return (float)(log(1 + all / copies / ((n ? *n : 0) / copies + .5)) / 3);
}

static float given(const scene *x, const unit *u) {
    const figures *f = &x->claims->at[u->page].figures;
    const timexes *t = &x->claims->at[u->page].times;
    float sum = 0;
    for (ptrdiff_t k = FIRST_AT(f, u->at.start); k < f->n && f->at[k].at.start < u->at.end; k++)
        if (f->at[k].has_value && span_in(f->at[k].at, u->at)) sum += 3 * WEIGHT_FIGURE;
    for (ptrdiff_t k = FIRST_AT(t, u->at.start); k < t->n && t->at[k].at.start < u->at.end; k++)
        if (span_in(t->at[k].at, u->at)) sum += 3 * WEIGHT_TIME;
    return sum;
}

void terms_find(arena *a, arena *scratch, const scene *x, units *us, ptrdiff_t pages_n) {
    map df = {0};
    arena_at before = arena_mark(scratch);
    double all = (double)us->n, copies = max_of((double)pages_n, 1.0);
    for (ptrdiff_t i = 0; i < us->n; i++) fill(a, scratch, x, &us->at[i]);
    count(scratch, us, &df);
    for (ptrdiff_t i = 0; i < us->n; i++) {
        unit *u = &us->at[i];
        for (int32_t k = 0; k < u->own + u->rest; k++) u->terms[k].weight *= rarity(&df, u->terms[k].stem, all, copies);
        for (int32_t k = 0; k < u->named + u->others; k++) u->names[k].weight *= rarity(&df, u->names[k].key, all, copies);
        u->mass = given(x, u);
        for (int32_t k = 0; k < u->own; k++) u->mass += u->terms[k].weight;
        for (int32_t k = 0; k < u->named; k++) u->mass += u->names[k].weight;
    }
    arena_rewind(scratch, before);
}
