/* Two wordings of one sentence, word against word: "closed some beaches", "closed all beaches". Enter the spans of a
 * drift, or two readings; leaves the weightiest difference with a common word on either side. By the longest common subsequence
 * (Wagner and Fischer 1974), which costs the product of the words, CONTRAST_WORDS_MAX a side at most.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/contrast.h"

enum {
    PAGE_WORDS_MAX = 20000, /* of a page whose sentences are searched for the one that a rewrite changed */
    AROUND = 12             /* words on either side of a drift that are aligned */
};

#define SENTENCE_LEAST .34 /* share of words that two sentences have in common to be held word against word */

/* The words of a span's sentence, up to AROUND on either side of it. */
static void read_around(arena *a, side *s) {
    span at = s->of->at[0];
    for (ptrdiff_t i = 1; i < s->of->n; i++) at = span_join(at, s->of->at[i]);
    ptrdiff_t first = doc_word_at(s->d, at.start), from = first, n = 0;
    if (first >= s->d->words.n) return;
    int32_t sentence_of = s->d->words.at[first].sentence;
    while (from > 0 && s->d->words.at[from - 1].sentence == sentence_of && first - from < AROUND) from--;
    for (ptrdiff_t i = from; i < s->d->words.n && s->t.n < CONTRAST_WORDS_MAX; i++) {
        const word *w = &s->d->words.at[i];
        if (w->sentence != sentence_of && w->at.start >= at.end) break;
        if (w->at.start >= at.end && n++ >= AROUND) break;
        contrast_token(a, &s->t, w, 0);
    }
}

/* The longest common subsequence: for each word of x the word of y that it is, or -1. */
static int32_t *align(arena *a, const tokens *x, const tokens *y) {
    ptrdiff_t w = y->n + 1;
    int16_t *best = new(a, int16_t, (x->n + 1) * w);
    for (ptrdiff_t i = x->n - 1; i >= 0; i--)
        for (ptrdiff_t k = y->n - 1; k >= 0; k--)
            best[i * w + k] = x->at[i].key == y->at[k].key ? (int16_t)(best[(i + 1) * w + k + 1] + 1)
                                                           : max_of(best[(i + 1) * w + k], best[i * w + k + 1]);
    int32_t *to = new(a, int32_t, x->n);
    ptrdiff_t k = 0;
    for (ptrdiff_t i = 0; i < x->n; i++) {
        to[i] = -1;
        while (k < y->n && x->at[i].key != y->at[k].key && best[i * w + k + 1] > best[(i + 1) * w + k]) k++;
        if (k < y->n && x->at[i].key == y->at[k].key) to[i] = (int32_t)k++;
    }
    return to;
}

static bool touches(const spans *of, const tokens *t, ptrdiff_t from, ptrdiff_t to) {
    for (ptrdiff_t i = from; i < to; i++)
        for (ptrdiff_t k = 0; k < of->n; k++)
            if (span_meets(t->at[i].at, of->at[k])) return true;
    return false;
}

/* The difference [i, ie) against [k, ke) with a common word on either side. */
static void pick_between(side *x, side *y, ptrdiff_t i, ptrdiff_t ie, ptrdiff_t k, ptrdiff_t ke) {
    if (i > 0 && k > 0) i--, k--;
    if (ie < x->t.n && ke < y->t.n) ie++, ke++;
    if (i < ie) x->pick = (span){x->t.at[i].at.start, x->t.at[ie - 1].at.end};
    if (k < ke) y->pick = (span){y->t.at[k].at.start, y->t.at[ke - 1].at.end};
}

/* The weightiest difference among those that touch the words of the drift. False: the sentences have too little in
 * common to be held against each other. */
bool contrast_pair(arena *a, side *x, side *y, double least) {
    int32_t *with = align(a, &x->t, &y->t);
    ptrdiff_t common = 0, k = 0;
    double most = 0;
    for (ptrdiff_t i = 0; i < x->t.n; i++) common += with[i] >= 0;
    if ((double)common < least * (double)max_of(min_of(x->t.n, y->t.n), 1)) return false;
    for (ptrdiff_t i = 0; i <= x->t.n; i++) {
        ptrdiff_t from = i;
        while (i < x->t.n && with[i] < 0) i++;
        ptrdiff_t ke = i < x->t.n ? with[i] : y->t.n, n = max_of(i - from, ke - k);
        double sum = 0;
        for (ptrdiff_t j = from; j < i; j++) sum += contrast_telling(x, &x->t.at[j]);
        for (ptrdiff_t j = k; j < ke; j++) sum += contrast_telling(y, &y->t.at[j]);
        bool at_edge = from == 0 || i == x->t.n; /* where the window was cut */
        bool meant = touches(x->of, &x->t, from, i) || touches(y->of, &y->t, k, ke);
        if (n && n <= CONTRAST_MIDDLE_MAX && (!at_edge || (i > from && ke > k)) && meant && sum > most)
            most = sum, pick_between(x, y, from, i, k, ke);
        k = ke + 1;
    }
    return most > 0;
}

/* Some words before and after, inside the sentence and its marks. */
str contrast_around(const view *v, int32_t on, const spans *of, int before, int after) {
    const doc *d = &v->x->docs.at[on];
    if (!of->n) return (str){0};
    if (!d->page) return view_words(v, on, of);
    span at = of->at[0];
    ptrdiff_t from = doc_word_at(d, at.start), i = doc_word_at(d, at.end);
    for (; before && from > 0 && d->words.at[from - 1].kind != WORD_PUNCT; before--) at.start = d->words.at[--from].at.start;
    for (; after && i < d->words.n && d->words.at[i].kind != WORD_PUNCT; i++, after--) at.end = d->words.at[i].at.end;
    return doc_str(d, at);
}

/* The sentence of a page that has most words with `like` in common; empty where that is less than half of them. */
static spans counterpart(arena *a, const doc *d, const tokens *like) {
    map known = {0};
    bool fresh;
    spans to = {0};
    ptrdiff_t most = (like->n + 1) / 2;
    if (d->words.n > PAGE_WORDS_MAX) return to;
    for (ptrdiff_t i = 0; i < like->n; i++) *map_put(a, &known, like->at[i].key, &fresh) = 1;
    for (ptrdiff_t i = 0; i < d->sentences.n; i++) {
        const sentence *s = &d->sentences.at[i];
        ptrdiff_t n = 0;
        for (int32_t k = s->first; k < s->first + s->n; k++)
            n += d->words.at[k].kind == WORD_ALPHA && map_get(&known, d->words.at[k].stem);
        if (n <= most) continue;
        most = n;
        to.n = 0;
        *push(a, &to) = s->at;
    }
    return to;
}

/* A word that is only on one side: held against the sentence of the other page that is most like its own. */
static bool one_sided(arena *a, side *has, side *lacks) {
    read_around(a, has);
    spans found = counterpart(a, lacks->d, &has->t), none = {0};
    lacks->of = &found;
    if (found.n) contrast_read_side(a, lacks);
    lacks->of = &none; /* only what touches the word itself is meant */
    bool shown = found.n && contrast_pair(a, has, lacks, SENTENCE_LEAST);
    lacks->of = has->of;
    return shown;
}

bool contrast_drift(const view *v, const drift *d, str *was, str *is) {
    arena *a = v->scratch;
    if (!v->x->docs.at[d->page].page || (!d->at.n && !d->from.n)) return false;
    side s[2] = {contrast_side_of(v, d->against, &d->from), contrast_side_of(v, d->page, &d->at)};
    if (!d->at.n) {
        if (!one_sided(a, &s[0], &s[1])) return false;
    } else if (!d->from.n) {
        if (!one_sided(a, &s[1], &s[0])) return false;
    } else {
        for (int i = 0; i < 2; i++) read_around(a, &s[i]);
        if (!contrast_pair(a, &s[0], &s[1], SENTENCE_LEAST)) {
            s[0].t = s[1].t = (tokens){0};
            for (int i = 0; i < 2; i++) contrast_read_side(a, &s[i]);
            contrast_sides(a, s, 2, d->differs);
        }
    }
    if (span_empty(s[0].pick) || span_empty(s[1].pick)) return false;
    *was = doc_str(s[0].d, s[0].pick);
    *is = doc_str(s[1].d, s[1].pick);
    return !str_eq(*was, *is);
}
