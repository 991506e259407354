/* Which claims a reader is told first, and in which page's words. A clause with its subject and verb before a fragment,
 * what holds a number or a name before what does not, and never a name alone. Cost: linear in the words of the claims.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

enum { LONG_ENOUGH = 4, ONE_ROW = 13, TOO_LONG = 34 /* words */ };

typedef struct {
    ptrdiff_t words;
    bool verb, figure, name, begins; /* begins: with a subject, or so it seems */
} shape;

static bool is_finite(int t) { return t == TAG_VBD || t == TAG_VBP || t == TAG_VBZ || t == TAG_MD; }

static bool may_begin(const word *w) {
    switch (w->tag) {
    case TAG_WDT: case TAG_WP: case TAG_WPS: case TAG_WRB: case TAG_CC: case TAG_IN: case TAG_TO: case TAG_POS:
    case TAG_PRP: case TAG_VB: case TAG_VBD: case TAG_VBG: case TAG_VBN: case TAG_VBP: case TAG_VBZ: case TAG_MD: return false;
    default: return true;
    }
}

static shape shape_of(const view *v, const cell *k) {
    shape s = {0};
    const doc *d = &v->x->docs.at[k->page];
    if (!k->spans.n || !d->page) return s;
    for (ptrdiff_t i = doc_word_at(d, k->spans.at[0].start); i < d->words.n && s.words < 2 * TOO_LONG; i++) {
        const word *w = &d->words.at[i];
        if (w->at.start >= k->spans.at[0].end) break;
        if (w->kind == WORD_PUNCT) continue;
        if (!s.words) s.begins = may_begin(w);
        s.words++;
        s.verb |= is_finite(w->tag);
        s.figure |= w->kind == WORD_NUMBER || (w->tag == TAG_CD && !doc_word_is(d, i, S("one")));
        s.name |= w->tag == TAG_NNP || w->tag == TAG_NNPS;
    }
    return s;
}

static int fullness(const shape *s) {
    return 4 * s->verb + 3 * (s->begins && s->verb) + (s->words >= LONG_ENOUGH && s->words <= TOO_LONG) + s->figure;
}

const cell *choose_cell(const view *v, const claim *c) {
    const cell *best = &c->cells.at[0];
    int most = -1;
    if (c->kind == CLAIM_DESCRIPTION) return best; /* what pages share is the phrase, not the sentence round it */
    for (ptrdiff_t i = 0; i < c->cells.n && i < 16; i++) {
        shape s = shape_of(v, &c->cells.at[i]);
        int n = fullness(&s);
        if (n > most) most = n, best = &c->cells.at[i];
    }
    return best;
}

int choose_gain(const view *v, const claim *c) {
    static const int by_kind[] = {[CLAIM_QUOTE] = 3, [CLAIM_FIGURE] = 3, [CLAIM_EVENT] = 2, [CLAIM_DESCRIPTION] = 0};
    shape s = shape_of(v, choose_cell(v, c));
    if (!s.words) return by_kind[c->kind]; /* no words were read: the kind is all there is */
    if (!s.verb && (c->kind != CLAIM_FIGURE || s.words < LONG_ENOUGH)) return -1;
    return by_kind[c->kind] + 3 * s.figure + s.name + 2 * s.verb + 2 * (s.verb && s.begins) + (s.words <= ONE_ROW);
}

bool choose_is_phrase(const view *v, const claim *c) {
    shape s = shape_of(v, choose_cell(v, c));
    return c->kind == CLAIM_DESCRIPTION && s.words && s.words <= LONG_ENOUGH;
}

typedef struct {
    int32_t claim;
    int lines, gain;
} ranked;

static int by_gain(const void *a, const void *b, void *context) {
    (void)context;
    const ranked *x = a, *y = b;
    return x->lines != y->lines ? y->lines - x->lines : y->gain - x->gain;
}

/* Those that tell something, by lines, then gain; the order given decides between equals. */
ints choose_order(const view *v, const int32_t *of, ptrdiff_t n) {
    ranked *r = new(v->scratch, ranked, n);
    ptrdiff_t kept = 0;
    ints to = {0};
    for (ptrdiff_t i = 0; i < n; i++) {
        const claim *c = &v->x->collation.claims.at[of[i]];
        int gain = choose_gain(v, c);
        if (gain >= 0) r[kept++] = (ranked){of[i], c->lines, gain};
    }
    sort(v->scratch, r, kept, (ptrdiff_t)sizeof *r, by_gain, NULL);
    for (ptrdiff_t i = 0; i < kept; i++) *push(v->scratch, &to) = r[i].claim;
    return to;
}

/* The words of a cell as one row shows them: those of the text, where the title says it too. */
str choose_words(const view *v, const cell *k) {
    spans of = {0};
    for (ptrdiff_t i = 0; i < k->spans.n; i++)
        if (!span_in(k->spans.at[i], v->x->articles.at[k->page].title)) *push(v->scratch, &of) = k->spans.at[i];
    return view_words(v, k->page, of.n ? &of : &k->spans);
}

/* ------------------------------------------------------------------ words as a row of their own */
static bool is_mark(uint32_t c, bool *opens) {
    *opens = c == 0x201C || c == 0x2018;
    return c == '"' || c == 0x201C || c == 0x201D || c == 0x2018;
}

/* Without a lone quotation mark at either end, a conjunction before the clause, or a comma after it. */
str choose_tidy(str s) {
    static const str fillers[] = {S("and "), S("but "), S("that "), S("also ")};
    s = str_trim(s);
    for (int i = 0; i < (int)countof(fillers); i++)
        if (str_starts_ci(s, fillers[i])) s = str_trim(str_cut(s, fillers[i].n, s.n));
    int found = 0, len = 0;
    bool opens;
    for (const char *p = s.p, *end = str_end(s); p < end; p += len) found += is_mark(utf8_next(p, end, &len), &opens);
    if (found == 1) {
        if (is_mark(utf8_next(s.p, s.p + s.n, &len), &opens)) return str_cut(s, len, s.n);
        for (ptrdiff_t i = max_of(s.n - 3, 0); i < s.n; i++)
            if (is_mark(utf8_next(s.p + i, s.p + s.n, &len), &opens) && i + len == s.n) s = str_cut(s, 0, i);
    }
    while (s.n && (s.p[s.n - 1] == ',' || s.p[s.n - 1] == ';')) s = str_cut(s, 0, s.n - 1);
    return s;
}
