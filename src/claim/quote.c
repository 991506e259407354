/* Quotations of one page: direct, indirect, mixed. In: the document. Out: page_claims.quotes, by place.
 * Of other languages only what stands in marks is taken, and nobody named as its speaker: English verbs of saying would find
 * "le", "dass" or "las" there. Cost: linear in words (every scan is capped by REACH).
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

/* Direct: every word stands in marks; mixed: some; indirect: none. Marks around the cue itself do not count. */
static quote_kind kind_of(const quote_work *w, const attribution *x) {
    bool in = false, outside = false;
    for (int32_t p = 0; p < x->pieces; p++)
        for (int32_t i = x->content[p].from; i < x->content[p].to; i++) {
            const token *t = &w->t[i];
            if (t->tag == TAG_CC && t->mark == x->mark) continue; /* “…” and “…” */
            if (w->d->words.at[i].kind == WORD_PUNCT) continue;
            if (t->mark != x->mark && t->mark >= 0 && w->marks.at[t->mark].speaks) in = true;
            else outside = true;
        }
    return !in ? QUOTE_INDIRECT : outside ? QUOTE_MIXED : QUOTE_DIRECT;
}

static span span_of_words(const doc *d, run r) {
    if (run_empty(r)) return (span){0};
    return (span){d->words.at[r.from].at.start, d->words.at[r.to - 1].at.end};
}

static int by_place(const void *x, const void *y, void *context) {
    (void)context;
    const quote *a = x, *b = y;
    span p = a->content.at[0], q = b->content.at[0];
    if (p.start != q.start) return p.start < q.start ? -1 : 1;
    if (p.end != q.end) return p.end > q.end ? -1 : 1;
    return a->cue.start < b->cue.start ? -1 : a->cue.start > b->cue.start;
}

static bool holds(const quote *outer, const quote *inner) {
    for (ptrdiff_t i = 0; i < outer->content.n; i++) {
        span at = outer->content.at[i];
        if (span_in(inner->content.at[0], at) && span_in(inner->cue, at)) return true;
    }
    return false;
}

/* Thoughts within speech are part of it. */
static bool is_thought(const quote_work *w, const attribution *x) {
    ptrdiff_t n;
    int16_t row = w->t[x->at].cue;
    return row >= 0 && (cue_verbs(&n)[row].frames & CUE_MIND);
}

static void drop_inner_thoughts(const quote_work *w, attributions *all) {
    ptrdiff_t kept = 0;
    for (ptrdiff_t i = 0; i < all->n; i++) {
        const attribution *x = &all->at[i];
        bool inner = is_thought(w, x) && x->mark >= 0;
        for (ptrdiff_t k = max_of(0, i - 8); is_thought(w, x) && !inner && k < min_of(all->n, i + 8); k++)
            for (int32_t p = 0; k != i && p < all->at[k].pieces; p++)
                inner = inner || (x->at >= all->at[k].content[p].from && x->at < all->at[k].content[p].to);
        if (!inner) all->at[kept++] = *x;
    }
    all->n = kept;
}

/* The nearest quote before it that holds its content and its cue. */
static void set_parents(quotes *q) {
    for (ptrdiff_t i = 0; i < q->n; i++) {
        q->at[i].parent = -1;
        if (span_empty(q->at[i].cue)) continue;
        for (ptrdiff_t k = i - 1; k >= 0 && k >= i - 16; k--)
            if (holds(&q->at[k], &q->at[i])) {
                q->at[i].parent = (int32_t)k;
                break;
            }
    }
}

void quotes_find(arena *a, arena *scratch, const doc *d, page_claims *to) {
    arena_at before = arena_mark(scratch);
    quote_work w = {.scratch = scratch, .d = d};
    words_read(&w);
    bool english = doc_is_english(d);
    if (english) cues_read(&w);
    marks_read(&w);
    drop_inner_thoughts(&w, &w.found);
    for (ptrdiff_t i = 0; i < w.found.n; i++) {
        const attribution *x = &w.found.at[i];
        bool bare = is_bare(&w, x->source);
        if (bare && x->source.to == x->cue.from && kind_of(&w, x) == QUOTE_INDIRECT) continue; /* "the worried crew" reports nothing */
        quote *q = push(a, &to->quotes);
        *q = (quote){.kind = kind_of(&w, x), .entity = -1, .parent = -1};
        if (english) q->cue = span_of_words(d, x->cue);
        if (english && !bare) q->source = span_of_words(d, x->source);
        for (int32_t p = 0; p < x->pieces; p++) *push(a, &q->content) = span_of_words(d, x->content[p]);
    }
    sort(scratch, to->quotes.at, to->quotes.n, (ptrdiff_t)sizeof(quote), by_place, NULL);
    set_parents(&to->quotes);
    arena_rewind(scratch, before);
}
