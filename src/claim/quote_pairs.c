/* Marks as runs of words. In: doc.marks. Out: quote_work.marks and what each word has to do with them.
 * Pages that lost their paragraphs hold speech that opens again without having closed (“… “… “…”): such an opening at
 * the head of a sentence becomes a mark of its own, up to the next one. Linear.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

#define REOPEN_WORDS 200 /* words from one opening to the next: a paragraph */

static bool is_opening(const quote_work *w, int32_t i) {
    return str_eq(doc_str(w->d, w->d->words.at[i].at), S("\xe2\x80\x9c")); /* U+201C */
}

/* The word that ends what opens at word i: the next opening at the head of a sentence of the block; -1: none. */
static int32_t reopened(const quote_work *w, int32_t i) {
    int32_t n = (int32_t)w->d->words.n, in = w->d->sentences.at[w->d->words.at[i].sentence].block;
    for (int32_t k = i + 1; k < n && k <= i + REOPEN_WORDS; k++) {
        if (w->d->sentences.at[w->d->words.at[k].sentence].block != in) return -1;
        if (is_opening(w, k)) return sentence_of(w, k).from == k ? k : -1;
    }
    return -1;
}

/* Fills `to` with the openings that doc.marks leaves out: word of the opening, word of the next. */
static void find_reopened(const quote_work *w, spans *to) {
    ptrdiff_t m = 0;
    for (int32_t i = 0; i < w->d->words.n; i++) {
        int32_t start = w->d->words.at[i].at.start;
        while (m < w->d->marks.n && w->d->marks.at[m].open.start < start) m++;
        bool known = m < w->d->marks.n && w->d->marks.at[m].open.start == start;
        if (known || !is_opening(w, i) || sentence_of(w, i).from != i) continue;
        int32_t end = reopened(w, i);
        if (end > i + 1) *push(w->scratch, to) = (span){i, end};
    }
}

static void add_mark(quote_work *w, const mark *k, bool single, ints *at) {
    const doc *d = w->d;
    int32_t from = (int32_t)doc_word_at(d, k->inside.start), to = (int32_t)doc_word_at(d, k->inside.end);
    int32_t m = (int32_t)w->marks.n;
    *push(w->scratch, at) = m;
    *push(w->scratch, &w->marks) = (pair){.inside = {from, max_of(from, to)}, .closed = !span_empty(k->close),
                                          .parent = k->parent < 0 ? -1 : at->at[k->parent],
                                          .speaks = k->is_double || k->parent >= 0 || single};
    if (from > 0 && !span_empty(k->open) && d->words.at[from - 1].at.start == k->open.start) w->t[from - 1].opens = m;
    if (!span_empty(k->close) && to < d->words.n && d->words.at[to].at.start == k->close.start) w->t[to].closes = m;
}

static void add_reopened(quote_work *w, span words_of) {
    w->t[words_of.start].opens = (int32_t)w->marks.n;
    *push(w->scratch, &w->marks) = (pair){.inside = {words_of.start + 1, words_of.end}, .parent = -1, .speaks = true};
}

void pairs_read(quote_work *w) {
    const doc *d = w->d;
    spans more = {0};
    ints at = {0}; /* where the document's marks went */
    ptrdiff_t next = 0;
    bool single = true;
    for (int32_t m = 0; m < d->marks.n; m++) single = single && !d->marks.at[m].is_double;
    find_reopened(w, &more);
    for (int32_t m = 0; m < d->marks.n; m++) {
        const mark *k = &d->marks.at[m];
        for (; next < more.n && d->words.at[more.at[next].start].at.start < k->inside.start; next++)
            add_reopened(w, more.at[next]);
        add_mark(w, k, single, &at);
    }
    for (; next < more.n; next++) add_reopened(w, more.at[next]);
    int32_t open = -1; /* marks ascend and nest, so one walk with the parents for a stack is enough */
    for (int32_t i = 0, m = 0; i < d->words.n; i++) {
        while (open >= 0 && i >= w->marks.at[open].inside.to) open = w->marks.at[open].parent;
        for (; m < w->marks.n && w->marks.at[m].inside.from <= i; m++) {
            if (w->marks.at[m].inside.to <= i) continue;
            if (w->marks.at[m].parent < 0) w->marks.at[m].parent = open; /* inside speech that opens again */
            open = m;
        }
        w->t[i].mark = open;
    }
}
