/* Drift: what the rewriting of a line of text changed.
 *
 * Within a line the pages carry one text, so where two of their statements are one claim, every difference is the work of
 * a rewriter. Each page is held against the line's source: the page of origin, or the fullest. Four things are looked
 * at: the differences of grouped statements, figures of one value that now count something else or have lost who gives
 * them, small words that were changed in sentences that were kept, and statements that were left out between others that were
 * kept.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

enum {
    LEFT_OUT_PAIRS = 100000, /* statements of a source times those of a page that are looked at: all of 300 each */
    VALUES_MAX = 2000        /* figures of a page: one with more is a table */
};

typedef struct {
    const scene *x;
    const units *u;
    const int32_t *group;
    int32_t story, line, page, against;
    arena *a, *scratch;
    drifts *to;
    ptrdiff_t since; /* drifts of this pair of pages begin here */
    map noted;       /* and these are their keys */
    spread *spread;
} rewrite;

/* Notes a change once: two statements that overlap may both have found it. */
static void note(rewrite *r, const char *what, uint32_t differs, span at, span from) {
    span in[2] = {span_empty(at) ? (span){0} : at, span_empty(from) ? (span){0} : from};
    uint64_t key = hash_str((str){what, (ptrdiff_t)strlen(what)});
    for (int k = 0; k < 2; k++) key = hash_mix(key, (uint64_t)in[k].start << 32 | (uint32_t)in[k].end);
    bool fresh;
    *map_put(r->scratch, &r->noted, key, &fresh) = 1;
    if (!fresh) return;
    drift *d = push(r->a, r->to);
    *d = (drift){.story = r->story, .line = r->line, .page = r->page, .against = r->against, .what = what, .differs = differs};
    if (!span_empty(at)) *push(r->a, &d->at) = at;
    if (!span_empty(from)) *push(r->a, &d->from) = from;
}

/* Index of the first unit of a page or of a later one; units stand by page. */
static ptrdiff_t first_of(const units *u, int32_t at_page) {
    ptrdiff_t lo = 0, hi = u->n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (u->at[mid].page < at_page) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* ------------------------------------------------------------------ what an adjective belongs to
 * "claims of repeated theft" beside "repeated theft claims": in one it is the theft that was repeated, in the other it may be
 * the claims. */
static bool is_adjective(int t) { return t == TAG_JJ || t == TAG_VBN; }

static bool noun_at(const doc *d, int32_t i, int32_t end) { return i < end && tag_is_noun(d->words.at[i].tag); }

static void compare_reach(rewrite *r, const unit *base, const unit *other) {
    const doc *d = &r->x->docs->at[base->page], *e = &r->x->docs->at[other->page];
    const word *v = d->words.at, *w = e->words.at;
    for (int32_t i = base->first + 2; i < base->end; i++) {
        bool owned = noun_at(d, i - 2, base->end) && doc_word_is(d, i - 1, S("of")) && is_adjective(v[i].tag) && noun_at(d, i + 1, base->end);
        for (int32_t k = other->first; owned && k < other->end; k++) {
            if (w[k].stem != v[i].stem || !noun_at(e, k + 1, other->end) || !noun_at(e, k + 2, other->end)) continue;
            if (w[k + 1].stem != v[i + 1].stem || !words_akin(w[k + 2].stem, v[i - 2].stem)) continue;
            note(r, "scope", DIFFERS_SCOPE, doc_span(e, k, k + 3), doc_span(d, i - 2, i + 2));
            break;
        }
    }
}

/* ------------------------------------------------------------------ statements of one claim */
/* The units of the page by group, each group's in their order. */
typedef struct {
    map of;        /* group + 1 -> its first unit + 1 */
    int32_t *next; /* by unit, from the page's first on; 0 ends */
    ptrdiff_t first;
} grouped;

static grouped group_page(const rewrite *r, arena *scratch) {
    ptrdiff_t first = first_of(r->u, r->page), end = first_of(r->u, r->page + 1);
    grouped g = {.next = new (scratch, int32_t, end - first), .first = first};
    for (ptrdiff_t j = end; j-- > first;) {
        int32_t *head = map_put(scratch, &g.of, (uint64_t)r->group[j] + 1, NULL);
        g.next[j - first] = *head;
        *head = (int32_t)j + 1;
    }
    return g;
}

/* Unit i of the source against those of its group, REPEATS_SEEN at most: what a page says so often it says alike. */
static void compare_statement(rewrite *r, arena *scratch, const grouped *g, ptrdiff_t i) {
    const int32_t *head = map_get(&g->of, (uint64_t)r->group[i] + 1);
    int seen = 0;
    for (int32_t k = head ? *head : 0; k && seen < REPEATS_SEEN; k = g->next[k - 1 - g->first], seen++) {
        const unit *base = &r->u->at[i], *other = &r->u->at[k - 1];
        if (in_title(r->x, base) != in_title(r->x, other)) continue;
        compare_reach(r, base, other);
        difference d = unit_compare(scratch, r->x, base, other);
        if (d.material && d.what) note(r, d.what, d.differs, d.here, d.there);
    }
}

static void compare_statements(rewrite *r, arena *scratch, const grouped *g) {
    map seen = {0};
    ptrdiff_t last = first_of(r->u, r->against + 1);
    for (ptrdiff_t i = first_of(r->u, r->against); i < last; i++)
        if ((*map_put(scratch, &seen, (uint64_t)r->group[i] + 1, NULL))++ < REPEATS_SEEN) compare_statement(r, scratch, g, i);
}

/* ------------------------------------------------------------------ figures of one value */
static const figure *same_value(const page_claims *c, const figure *f, int *found) {
    const figure *hit = NULL;
    for (ptrdiff_t i = 0; i < c->figures.n; i++) {
        const figure *g = &c->figures.at[i];
        if (!g->has_value || g->low != f->low || g->high != f->high || !str_eq_ci(g->unit, f->unit)) continue;
        hit = g;
        ++*found;
    }
    return hit;
}

static bool noted(const rewrite *r, span at) {
    for (ptrdiff_t i = r->since; i < r->to->n; i++)
        for (ptrdiff_t k = 0; k < r->to->at[i].at.n; k++)
            if (span_meets(r->to->at[i].at.at[k], at)) return true;
    return false;
}

/* The last word of what is counted, lower case, without a plural's s. */
static str thing(arena *scratch, const figure *f) {
    str s = str_trim(str_lower(scratch, f->of));
    for (ptrdiff_t i = s.n; i-- > 0;)
        if (s.p[i] == ' ') {
            s = str_cut(s, i + 1, s.n);
            break;
        }
    return s.n > 3 && s.p[s.n - 1] == 's' ? str_cut(s, 0, s.n - 1) : s;
}

/* What is counted stands by its number. */
static bool beside(const figure *f) {
    int32_t gap = max_of(f->of_at.start - f->at.end, f->at.start - f->of_at.end);
    return !span_empty(f->of_at) && gap < 3;
}

/* Figures that each page gives once. */
static void compare_values(rewrite *r, arena *scratch) {
    const page_claims *a = &r->x->claims->at[r->against], *b = &r->x->claims->at[r->page];
    for (ptrdiff_t i = 0; i < a->figures.n && max_of(a->figures.n, b->figures.n) <= VALUES_MAX; i++) {
        const figure *f = &a->figures.at[i];
        int here = 0, there = 0;
        if (!f->has_value || f->low < 2) continue;
        const figure *g = same_value(b, f, &there);
        same_value(a, f, &here);
        if (!g || here != 1 || there != 1 || noted(r, g->at)) continue;
        str x = thing(scratch, f), y = thing(scratch, g);
        if (beside(f) && beside(g) && x.n && y.n && !str_eq(x, y) && str_find(x, y, 0) < 0 && str_find(y, x, 0) < 0)
            note(r, "thing counted", DIFFERS_SCOPE, span_join(g->at, g->of_at), span_join(f->at, f->of_at));
        bool loose = f->bound <= BOUND_ABOUT && g->bound <= BOUND_ABOUT;
        if (f->bound != g->bound && !loose) note(r, "bound", DIFFERS_BOUND, g->at, f->at);
    }
}

/* ------------------------------------------------------------------ sentences that are one but for some words
 * Clauses of few words find no partner ("he did not know"). Of a sentence that was kept almost whole the words that were put in
 * place of others are looked at: do they deny, do they say of how many? */
enum {
    KEPT_WORDS = 5, KEPT_MOST = 80, /* words of a sentence that is looked at */
    KEPT_SHARE = 75,                /* per cent of its words, and of the other's */
    CHANGED_WORDS = 4,              /* in a row, on either side */
    WORD_SENTENCES = 8              /* of a page that a word is looked for in */
};

typedef struct {
    int32_t at[KEPT_MOST], n; /* words of the doc, punctuation left out */
} row_of_words;

static bool words_of(const doc *d, ptrdiff_t s, row_of_words *to) {
    const sentence *x = &d->sentences.at[s];
    to->n = 0;
    for (int32_t i = x->first; i < x->first + x->n; i++) {
        if (d->words.at[i].kind == WORD_PUNCT) continue;
        if (to->n == KEPT_MOST) return false;
        to->at[to->n++] = i;
    }
    return to->n >= KEPT_WORDS;
}

/* Of words [from, to) of the row: whether they deny, and of how many they speak. */
static void shades_of(arena *scratch, const doc *d, const row_of_words *x, int32_t from, int32_t to, bool *denies, int *quantity) {
    for (int32_t i = from; i < to; i++) {
        str folded = str_fold(scratch, doc_str(d, d->words.at[x->at[i]].at));
        *denies ^= word_negates(folded);
        if (!*quantity && !(i + 1 < x->n && d->words.at[x->at[i + 1]].kind == WORD_NUMBER)) *quantity = word_quantity(folded);
    }
}

/* The words, or where there are none those on either side of the gap. */
static span changed(const doc *d, const row_of_words *x, int32_t from, int32_t to) {
    if (from == to) from = max_of(from - 1, 0), to = min_of(to + 1, x->n);
    return (span){d->words.at[x->at[from]].at.start, d->words.at[x->at[to - 1]].at.end};
}

/* By the longest common subsequence of their words. */
static void compare_kept(rewrite *r, arena *scratch, const doc *d, const row_of_words *x, const doc *e, const row_of_words *y) {
    uint8_t best[KEPT_MOST + 1][KEPT_MOST + 1] = {0};
    for (int32_t i = x->n; i-- > 0;)
        for (int32_t j = y->n; j-- > 0;) {
            bool same = d->words.at[x->at[i]].form == e->words.at[y->at[j]].form;
            best[i][j] = same ? (uint8_t)(best[i + 1][j + 1] + 1) : (uint8_t)max_of(best[i + 1][j], best[i][j + 1]);
        }
    if (best[0][0] * 100 < KEPT_SHARE * max_of(x->n, y->n)) return;
    for (int32_t i = 0, j = 0; i < x->n || j < y->n;) {
        int32_t p = i, q = j;
        while (i < x->n && best[i + 1][j] == best[i][j]) i++;
        while (j < y->n && best[i][j + 1] == best[i][j]) j++;
        if ((i > p || j > q) && i - p <= CHANGED_WORDS && j - q <= CHANGED_WORDS) {
            bool denies = false;
            int was = 0, is = 0;
            shades_of(scratch, d, x, p, i, &denies, &was);
            shades_of(scratch, e, y, q, j, &denies, &is);
            span at = changed(e, y, q, j);
            if ((denies || (was && is && was != is)) && !noted(r, at))
                note(r, denies ? "negation" : "quantifier", denies ? DIFFERS_WORDING : DIFFERS_SCOPE, at, changed(d, x, p, i));
        }
        i += i < x->n, j += j < y->n;
    }
}

typedef struct {
    int32_t at[WORD_SENTENCES], n;
} sentences_of;

/* The sentences of a page by the words in them; words in more than WORD_SENTENCES tell little. */
static void index_sentences(arena *scratch, const doc *e, map *index, sentences_of *found) {
    int32_t n = 0;
    for (ptrdiff_t i = 0; i < e->words.n; i++) {
        const word *w = &e->words.at[i];
        if (w->kind == WORD_PUNCT) continue;
        int32_t *k = map_put(scratch, index, w->form, NULL);
        if (!*k) *k = ++n;
        sentences_of *x = &found[*k];
        if (x->n && x->n <= WORD_SENTENCES && x->at[x->n - 1] == w->sentence) continue;
        if (x->n < WORD_SENTENCES) x->at[x->n] = w->sentence;
        x->n++;
    }
}

/* The sentence that shares most of those words with the row; -1: none. `votes` are zero before and after. */
static int32_t most_like(const doc *d, const row_of_words *x, const map *index, const sentences_of *found, int32_t *votes) {
    int32_t best = -1;
    for (int pass = 0; pass < 2; pass++)
        for (int32_t i = 0; i < x->n; i++) {
            const int32_t *k = map_get(index, d->words.at[x->at[i]].form);
            const sentences_of *of = k ? &found[*k] : NULL;
            for (int32_t m = 0; of && of->n <= WORD_SENTENCES && m < of->n; m++) {
                int32_t s = of->at[m];
                if (pass) votes[s] = 0;
                else if (++votes[s] > (best >= 0 ? votes[best] : 0)) best = s;
            }
        }
    return best;
}

static bool same_row(const doc *d, const row_of_words *x, const doc *e, const row_of_words *y) {
    bool same = x->n == y->n;
    for (int32_t i = 0; i < x->n && same; i++) same = d->words.at[x->at[i]].form == e->words.at[y->at[i]].form;
    return same;
}

static void compare_sentences(rewrite *r, arena *scratch) {
    const doc *d = &r->x->docs->at[r->against], *e = &r->x->docs->at[r->page];
    if (!doc_is_english(d) || !doc_is_english(e)) return;
    sentences_of *found = new (scratch, sentences_of, e->words.n + 1);
    int32_t *votes = new (scratch, int32_t, e->sentences.n + 1);
    map index = {0};
    index_sentences(scratch, e, &index, found);
    for (ptrdiff_t s = 0; s < d->sentences.n; s++) {
        row_of_words x, y;
        int32_t k = words_of(d, s, &x) ? most_like(d, &x, &index, found, votes) : -1;
        if (k >= 0 && words_of(e, k, &y) && !same_row(d, &x, e, &y)) compare_kept(r, scratch, d, &x, e, &y);
    }
}

/* ------------------------------------------------------------------ left out */
/* The unit of the page that is most like unit i of the source; -1 where none is like it at all. Of two long pages only those
 * about the same place are looked at. */
static ptrdiff_t nearest(const rewrite *r, ptrdiff_t i, float *likeness) {
    ptrdiff_t best = -1, from = first_of(r->u, r->page), end = first_of(r->u, r->page + 1);
    ptrdiff_t source = first_of(r->u, r->against), n = first_of(r->u, r->against + 1) - source, reach = LEFT_OUT_PAIRS / n / 2;
    if (end - from > 2 * reach) {
        ptrdiff_t middle = from + (i - source) * (end - from) / n;
        from = max_of(from, middle - reach);
        end = min_of(end, middle + reach);
    }
    *likeness = 0;
    spread_unit(r->spread, &r->u->at[i]);
    for (ptrdiff_t j = from; j < end; j++) {
        float common, s = spread_likeness(r->spread, &r->u->at[j], &common);
        if (s <= *likeness) continue;
        *likeness = s;
        best = j;
    }
    return best;
}

/* Statements of the source that no statement of the page stands for: told in another's words, or left out. Those after
 * the last one that the page keeps are no loss of a rewriting: the page ends there. */
static void left_out(rewrite *r, arena *scratch, const grouped *g) {
    ptrdiff_t from = first_of(r->u, r->against), end = first_of(r->u, r->against + 1);
    ptrdiff_t last = from;
    bool *kept = new (scratch, bool, end - from);
    for (ptrdiff_t i = from; i < end; i++)
        if (map_get(&g->of, (uint64_t)r->group[i] + 1)) kept[i - from] = true, last = i;
    for (ptrdiff_t i = from; i < last; i++) {
        float likeness;
        ptrdiff_t j = kept[i - from] ? -1 : nearest(r, i, &likeness);
        if (kept[i - from]) continue;
        if (j >= 0 && likeness >= TOLD_LEAST) {
            difference d = unit_compare_shades(scratch, r->x, &r->u->at[i], &r->u->at[j]);
            if (d.what) note(r, d.what, d.differs, r->u->at[j].at, r->u->at[i].at);
        } else if (r->u->at[i].total >= LEFT_OUT_LEAST)
            note(r, "left out", DIFFERS_SCOPE, (span){0}, r->u->at[i].at);
    }
}

/* ------------------------------------------------------------------ order */
/* The gravest first: what changes a claim's substance before who said it, and that before what is not told. */
static int gravity(const char *what) {
    static const char *const order[] = {"number", "thing counted", "negation", "quantifier", "scope", "quoted words", "date", "bound",
                                        "modal", "source lost", "source changed", "source gained"};
    for (int i = 0; i < (int)countof(order); i++)
        if (!strcmp(order[i], what)) return i;
    return (int)countof(order);
}

/* A statement that sets itself against another: leaving it out changes what the rest says. */
static bool opposes(const scene *x, const drift *d) {
    static const str openings[] = {S("although"), S("but"), S("contrary"), S("denied"), S("denies"), S("despite"), S("however"), S("nevertheless"), S("though"), S("whereas"), S("while"), S("without"), S("yet")};
    if (!d->from.n || !x) return false;
    const doc *e = &x->docs->at[d->against];
    ptrdiff_t i = doc_word_at(e, d->from.at[0].start);
    for (ptrdiff_t k = max_of(i - 1, 0); k < min_of(i + 3, e->words.n); k++)
        if (doc_word_in(e, k, openings, countof(openings))) return true;
    return false;
}

static int32_t place_of(const drift *d) { return d->from.n ? d->from.at[0].start : d->at.n ? d->at.at[0].start : 0; }

static int by_gravity(const void *x, const void *y, void *context) {
    const drift *a = x, *b = y;
    int g = 2 * gravity(a->what) + !opposes(context, a), h = 2 * gravity(b->what) + !opposes(context, b);
    return g != h ? (g > h) - (g < h) : (place_of(a) > place_of(b)) - (place_of(a) < place_of(b));
}

static int32_t source_of(const scene *x, const line *l) {
    if (l->origin >= 0) return l->origin;
    int32_t best = l->pages.at[0];
    for (ptrdiff_t i = 1; i < l->pages.n; i++)
        if (x->docs->at[l->pages.at[i]].words.n > x->docs->at[best].words.n) best = l->pages.at[i];
    return best;
}

void drift_find(arena *a, arena *scratch, const scene *x, int32_t story_index, const units *u, const int32_t *group,
                drifts *to) {
    const ints *lines_of = &x->stories->stories.at[story_index].lines;
    arena_at empty = arena_mark(scratch);
    spread laid = spread_new(scratch, u);
    for (ptrdiff_t i = 0; i < lines_of->n; i++) {
        const line *l = &x->reuse->lines.at[lines_of->at[i]];
        for (ptrdiff_t p = 0; p < l->pages.n; p++) {
            rewrite r = {x, u, group, story_index, lines_of->at[i], l->pages.at[p], source_of(x, l), a, scratch, to, to->n, {0}, &laid};
            if (r.page == r.against) continue;
            arena_at before = arena_mark(scratch);
            grouped g = group_page(&r, scratch);
            compare_statements(&r, scratch, &g);
            compare_values(&r, scratch);
            compare_sentences(&r, scratch);
            left_out(&r, scratch, &g);
            arena_rewind(scratch, before);
            if (to->n > r.since) sort(scratch, to->at + r.since, to->n - r.since, (ptrdiff_t)sizeof(drift), by_gravity, (void *)(uintptr_t)x);
        }
    }
    arena_rewind(scratch, empty);
}
