/* Figures: quantities that a page gives, with bound, unit, what is counted and who gives them.
 * Enters: sentences, words, marks; the times and quotes found before. Leaves: figures by start. Method: each sentence
 * is cut into atoms; around each number a quantity is read (figure_quantity.c); what is no figure is put aside
 * (figure_not.c). Cost: linear in the page.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

/* The innermost quote whose content holds a span; its speaker, or -1. */
static int32_t quoted_by(const page_claims *to, span at) {
    const quotes *q = &to->quotes;
    ptrdiff_t lo = 0, hi = q->n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (q->at[mid].content.n && q->at[mid].content.at[0].start <= at.start) lo = mid + 1;
        else hi = mid;
    }
    for (ptrdiff_t k = lo; k-- > 0 && k >= lo - 8;)
        for (ptrdiff_t c = 0; c < q->at[k].content.n; c++)
            if (span_in(at, q->at[k].content.at[c])) return q->at[k].entity;
    return -1;
}

/* The entity that "according to" names in the sentence, or -1. */
static int32_t according_to(const page_claims *to, const doc *d, const sentence *s) {
    for (ptrdiff_t i = s->first; i + 2 < s->first + s->n; i++) {
        if (!doc_word_is(d, i, S("according")) || !doc_word_is(d, i + 1, S("to"))) continue;
        int32_t from = d->words.at[i + 2].at.start;
        ptrdiff_t lo = 0, hi = to->mentions.n;
        while (lo < hi) {
            ptrdiff_t mid = lo + (hi - lo) / 2;
            if (to->mentions.at[mid].at.start < from) lo = mid + 1;
            else hi = mid;
        }
        if (lo < to->mentions.n && to->mentions.at[lo].whole.start <= from + 40 &&
            to->mentions.at[lo].at.end <= s->at.end)
            return to->mentions.at[lo].entity;
    }
    return -1;
}

static int32_t speaker_of(atoms *x, span at) {
    int32_t speaker = quoted_by(x->to, at);
    if (speaker >= 0) return speaker;
    if (!x->source_known) x->source = according_to(x->to, x->d, x->s);
    x->source_known = true;
    return x->source;
}

/* "100 km (60 miles)", "3 points, or 2%": the same quantity again, in another unit. */
static bool said_again(const atoms *x, const figure *last, const figure *f) {
    str gap = str_cut(x->d->page->text, last->at.end, f->at.start);
    if (!last->unit.n || !f->unit.n || str_eq(last->unit, f->unit)) return false;
    return str_eq(gap, S(" (")) || str_eq(gap, S(", or "));
}

static void say_again(const figure *last, figure *f) {
    if (f->bound == BOUND_EXACT) f->bound = last->bound;
    if (f->change == CHANGE_NONE) f->change = last->change;
    f->of = last->of;
    f->of_at = last->of_at;
}

static void add_figure(arena *a, atoms *x, const quantity *q, page_claims *to) {
    const figure *last = to->figures.n ? &to->figures.at[to->figures.n - 1] : NULL;
    figure f = {.at = {x->at[q->first].at.start, x->at[q->end - 1].at.end},
                .low = q->low.value,
                .high = q->high.value,
                .has_value = !q->low.vague,
                .bound = q->bound,
                .unit = q->unit};
    if (q->low.vague) f.low = f.high = 0;
    f.change = figure_change(x, q);
    figure_of(x, q, last, &f);
    if (last && said_again(x, last, &f)) say_again(last, &f);
    f.speaker = speaker_of(x, f.at);
    *push(a, &to->figures) = f;
}

void figures_find(arena *a, arena *scratch, const doc *d, page_claims *to) {
    for (ptrdiff_t i = 0; i < d->sentences.n; i++) {
        arena_at kept = arena_mark(scratch);
        atoms x;
        atoms_read(scratch, d, to, &d->sentences.at[i], &x);
        ptrdiff_t from = 0;
        for (ptrdiff_t k = 0; k < x.n;) {
            quantity q;
            ptrdiff_t next;
            if (quantity_read(a, &x, k, from, &q, &next) && !figure_not(&x, &q)) {
                add_figure(a, &x, &q, to);
                from = next;
            }
            k = next;
        }
        arena_rewind(scratch, kept);
    }
}
