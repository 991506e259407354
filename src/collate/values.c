/* Figures that pages give alike: one value of one unit, whatever the clauses around it.
 *
 * Clauses that differ too much to be one claim may still give one figure ("the 40 MW plant", "a plant of 40 MW that …").
 * A value with a unit, or a large bare count, is rare enough in a story to be the same quantity; small bare counts must
 * count the same thing.
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "collate/parts.h"

enum {
    JOIN_BYTES = 12,
    BARE_LEAST = 10,
    LIGHT_RARITY = 2, /* words commoner than this ("be", "have") say nothing of what is counted */
    NOUNS_MAX = 24,   /* among what a figure counts */
    ROUND = 100,      /* counts of whole hundreds are equal by chance more often */
    NEAR = 5          /* words on either side of a figure that say what is counted */
};

typedef struct {
    uint64_t key;
    int32_t page;
    bool bare, round;
    span at;
    str of; /* what is counted */
} value;
typedef vec(value) values;

static int by_value(const void *x, const void *y, void *context) {
    (void)context;
    const value *a = x, *b = y;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    if (a->page != b->page) return a->page < b->page ? -1 : 1;
    return (a->at.start > b->at.start) - (a->at.start < b->at.start);
}

/* The figure with the thing counted, where they stand side by side. */
static span whole(const figure *f) {
    bool after = f->of_at.start >= f->at.end && f->of_at.start - f->at.end < JOIN_BYTES;
    bool before = f->at.start >= f->of_at.end && f->at.start - f->of_at.end < JOIN_BYTES;
    return !span_empty(f->of_at) && (after || before) ? span_join(f->at, f->of_at) : f->at;
}

static void page_values(arena *scratch, const page_claims *c, int32_t of_page, values *to) {
    for (ptrdiff_t i = 0; i < c->figures.n; i++) {
        const figure *f = &c->figures.at[i];
        if (!f->has_value || (!f->unit.n && f->high < BARE_LEAST && !f->of.n)) continue;
        str text = str_format(scratch, "%.9g %.9g %.*s %.*s", f->low, f->high, (int)f->unit.n, f->unit.p,
                              f->unit.n || f->high >= BARE_LEAST ? 0 : (int)f->of.n, f->of.p ? f->of.p : "");
        *push(scratch, to) = (value){hash_str(str_lower(scratch, text)), of_page, !f->unit.n, fmod(f->low, ROUND) == 0, whole(f), f->of};
    }
}

typedef vec(uint64_t) keys;

/* The last statement that begins before the figure ends; empty where it does not hold it. */
static span clause_of(const statements *all, span at) {
    ptrdiff_t lo = 0, hi = all->n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (all->at[mid].at.start < at.end) lo = mid + 1;
        else hi = mid;
    }
    return lo && span_meets(all->at[lo - 1].at, at) ? all->at[lo - 1].at : (span){0};
}

/* The words of the clause close to a figure, by stem and by group of near synonyms. */
static void note_words(arena *scratch, const scene *x, const value *v, keys *to) {
    const doc *d = &x->docs->at[v->page];
    span at = clause_of(&x->claims->at[v->page].statements, v->at);
    ptrdiff_t first = doc_word_at(d, v->at.start), last = doc_word_at(d, v->at.end - 1);
    for (ptrdiff_t w = max_of(first - NEAR, 0); w < min_of(last + NEAR + 1, d->words.n); w++) {
        if (!span_in(d->words.at[w].at, at)) continue;
        const word *k = &d->words.at[w];
        bool tells = (k->tag >= TAG_NN && k->tag <= TAG_NNPS) || (k->tag >= TAG_VB && k->tag <= TAG_VBZ) || (k->tag >= TAG_JJ && k->tag <= TAG_JJS);
        if (!tells || span_in(k->at, v->at) || text_rarity(k->stem) < LIGHT_RARITY) continue;
        const kin *group;
        int n = word_kin(k->stem, &group);
        if (!n) *push(scratch, to) = k->stem;
        for (int g = 0; g < n; g++) *push(scratch, to) = (uint64_t)group[g].group + 1;
    }
}

/* Bare counts of one value count the same where a word beside them is alike: 31 dead are not 31 arrested. */
static bool words_alike(const uint64_t *a, ptrdiff_t n, const uint64_t *b, ptrdiff_t m) {
    if (!n || !m) return true;
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t j = 0; j < m; j++)
            if (a[i] == b[j]) return true;
    return false;
}

/* "1,000 people" and "1,000 respondents", with nothing beside them to tell that these are the same. */
static bool things_part(const value *a, const value *b) {
    return a->round && a->of.n && b->of.n && !str_ends_ci(a->of, b->of) && !str_ends_ci(b->of, a->of);
}

bool counts_alike(const counted *a, const counted *b) { return words_alike(a->near, a->near_n, b->near, b->near_n); }

/* ------------------------------------------------------------------ what figures count */
/* No other figure of its page has the unit, which is no length of time: what is measured there is told by it. */
static bool is_alone(const figures *v, const figure *f) {
    static const str spans_of_time[] = {S("day"), S("decade"), S("hour"), S("minute"), S("month"), S("second"), S("week"), S("year")};
    if (v->n > FIGURES_SEEN || !f->unit.n || str_table_find(spans_of_time, countof(spans_of_time), f->unit) >= 0) return false;
    for (ptrdiff_t i = 0; i < v->n; i++)
        if (&v->at[i] != f && str_eq(v->at[i].unit, f->unit) && v->at[i].low != f->low) return false;
    return true;
}

typedef vec(noun) nouns;

static noun noun_of(uint64_t stem) {
    noun n = {.stem = stem};
    n.kins = word_kin(stem, &n.kin);
    return n;
}

/* The nouns among what a figure counts, rare ones first; *rare: how many of them are. */
static void note_nouns(arena *scratch, const doc *d, const figure *f, nouns *to, int16_t *rare) {
    for (int turn = 0; turn < 2 && !span_empty(f->of_at); turn++) {
        for (ptrdiff_t i = doc_word_at(d, f->of_at.start); i < d->words.n && d->words.at[i].at.start < f->of_at.end; i++)
            if (tag_is_noun(d->words.at[i].tag) && (text_rarity(d->words.at[i].stem) < NEAR_RARITY) == turn && to->n < NOUNS_MAX)
                *push(scratch, to) = noun_of(d->words.at[i].stem);
        if (!turn) *rare = (int16_t)to->n;
    }
}


counted *counts_find(arena *a, arena *scratch, const scene *x, int32_t of_page) {
    const doc *d = &x->docs->at[of_page];
    const figures *v = &x->claims->at[of_page].figures;
    counted *to = new (a, counted, v->n);
    for (ptrdiff_t i = 0; i < v->n; i++) {
        const figure *f = &v->at[i];
        arena_at before = arena_mark(scratch);
        keys near = {0};
        nouns counts = {0};
        note_nouns(scratch, d, f, &counts, &to[i].rare_n);
        note_words(scratch, x, &(value){.page = of_page, .at = whole(f)}, &near);
        to[i].near = new_space(a, uint64_t, near.n);
        for (ptrdiff_t k = 0; k < near.n; k++) to[i].near[k] = near.at[k];
        to[i].near_n = (int16_t)near.n;
        to[i].nouns = new_space(a, noun, counts.n);
        for (ptrdiff_t k = 0; k < counts.n; k++) to[i].nouns[k] = counts.at[k];
        to[i].nouns_n = (int16_t)counts.n;
        to[i].thing = thing_counted(f);
        to[i].alone = is_alone(v, f);
        to[i].money = str_ends_ci(doc_str(d, f->at), S("illion"));
        to[i].first = (int32_t)doc_word_at(d, f->at.start);
        to[i].next = (int32_t)doc_word_at(d, f->at.end);
        arena_rewind(scratch, before);
    }
    return to;
}

const counted *count_of(const scene *x, const unit *u, const figure *f) { return &u->of->counts[f - x->claims->at[u->page].figures.at]; }

void values_group(arena *scratch, const scene *x, const ints *of_pages, claim_cells *to) {
    values v = {0};
    for (ptrdiff_t p = 0; p < of_pages->n; p++)
        page_values(scratch, &x->claims->at[of_pages->at[p]], of_pages->at[p], &v);
    sort(scratch, v.at, v.n, (ptrdiff_t)sizeof(value), by_value, NULL);
    for (ptrdiff_t i = 0, j; i < v.n; i = j) {
        for (j = i + 1; j < v.n && v.at[j].key == v.at[i].key;) j++;
        if (x->reuse->line_of[v.at[i].page] == x->reuse->line_of[v.at[j - 1].page]) continue;
        places g = {0};
        keys about = {0}, other = {0};
        if (v.at[i].bare) note_words(scratch, x, &v.at[i], &about);
        for (ptrdiff_t k = i; k < j; k++) {
            if (g.n && g.at[g.n - 1].page == v.at[k].page) continue;
            other.n = 0;
            if (v.at[k].bare && g.n) note_words(scratch, x, &v.at[k], &other);
            if (v.at[k].bare && g.n && !words_alike(about.at, about.n, other.at, other.n)) continue;
            if (v.at[k].bare && g.n && (!about.n || !other.n) && things_part(&v.at[i], &v.at[k])) continue;
            *push(scratch, &g) = (place){v.at[k].page, v.at[k].at};
        }
        if (g.n > 1) *push(scratch, to) = g;
    }
}
