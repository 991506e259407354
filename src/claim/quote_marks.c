/* Speech in marks that no cue claims: it goes on with the speech before it, hangs on a verb that the table lacks or on
 * a colon, or stands alone. Titles, names and scare quotes are left out.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

/* Measured on 414 marks of 150 annotated news texts that no cue claimed: of those with a small first letter 22 of 132
 * were quotations where they held one word, 34 of 39 with two words, 14 of 16 with three, 75 of 81 with more. */
#define SPEECH_WORDS 4    /* marks around fewer words are a name or a title, unless a cue claims them */
#define FRAGMENT_WORDS 2  /* the same, where they begin with a small letter inside a sentence, near a verb */
#define LONG_BLOCK 12     /* sentences in a block from which on its page has lost its paragraphs */

static int32_t length_of(const quote_work *w, run r) {
    int32_t n = 0;
    for (int32_t i = r.from; i < r.to && i < r.from + REACH; i++) n += w->d->words.at[i].kind != WORD_PUNCT;
    return n;
}

static bool opens_sentence(const quote_work *w, int32_t m) {
    int32_t from = w->marks.at[m].inside.from;
    return sentence_of(w, from).from >= from - 1;
}

static int32_t block_of(const quote_work *w, int32_t i) { return w->d->sentences.at[w->d->words.at[i].sentence].block; }

/* True in a block so long that it must be a page whose paragraphs were joined. */
static bool in_long_block(const quote_work *w, int32_t i) {
    int32_t s = w->d->words.at[i].sentence, b = w->d->sentences.at[s].block, n = 1;
    for (int32_t k = s - 1; k >= 0 && n < LONG_BLOCK && w->d->sentences.at[k].block == b; k--) n++;
    for (int32_t k = s + 1; k < w->d->sentences.n && n < LONG_BLOCK && w->d->sentences.at[k].block == b; k++) n++;
    return n >= LONG_BLOCK;
}

/* The last attribution whose speech stands before the mark with no sentence of the page's own between; -1: none. */
static int32_t speech_before(const quote_work *w, int32_t m) {
    for (int32_t k = m - 1; k >= 0 && k >= m - 4; k--) {
        const pair *p = &w->marks.at[k];
        if (p->parent >= 0) continue;
        if (!p->taken) return -1;
        int32_t here = w->d->words.at[w->marks.at[m].inside.from].sentence;
        int32_t there = w->d->words.at[p->inside.to - 1].sentence;
        return here - there <= 1 ? p->taken - 1 : -1;
    }
    return -1;
}

/* ------------------------------------------------------------------ a verb that the table lacks */
/* “…,” she beamed; “…!” barked the mayor. */
static bool any_verb(const quote_work *w, int32_t m, attribution *x) {
    const pair *p = &w->marks.at[m];
    if (!p->closed || !ends_as_speech(w, m)) return false;
    int32_t i = p->inside.to + 1;
    if (i < w->d->words.n && is_word(w, i, S(","))) i++;
    run bounds = i < w->d->words.n ? sentence_of(w, i) : (run){0};
    if (p->inside.to < bounds.from || i >= bounds.to) return false;
    bool first = is_finite(w, i) || tag_at(w, i) == TAG_VBN;
    run n = first ? (run){0} : noun_after(w, i, bounds.to);
    int32_t verb = first ? i : n.to;
    if (!(is_finite(w, verb) || tag_at(w, verb) == TAG_VBN) || is_be(w, verb) || tag_at(w, verb) == TAG_MD) return false;
    if (run_empty(n)) n = noun_after(w, verb + 1, bounds.to);
    if (run_empty(n)) return false;
    *x = (attribution){.at = verb, .cue = {verb, verb + 1}, .source = n, .mark = -1};
    return speech_left(w, min_of(verb, n.from), bounds, x);
}

/* ------------------------------------------------------------------ a colon, or what else leads up to the mark */
static int32_t finite_before(const quote_work *w, int32_t i, run bounds) {
    for (int32_t k = i - 1; k >= bounds.from && k >= i - REACH; k--)
        if (w->t[k].mark < 0 && is_finite(w, k)) return k;
    return -1;
}

static bool after_colon(const quote_work *w, int32_t m, attribution *x) {
    int32_t colon = w->marks.at[m].inside.from - 2;
    if (colon < 1 || !is_word(w, colon, S(":"))) return false;
    run bounds = sentence_of(w, colon);
    int32_t verb;
    *x = (attribution){.at = colon, .cue = {colon, colon + 1}, .mark = -1};
    x->source = subject_before(w, colon, bounds, &verb);
    if (verb >= 0) x->cue = verb_group(w, verb, bounds);
    else x->source = noun_before(w, colon, bounds.from);
    add_piece(x, w->marks.at[m].inside);
    return true;
}

/* A fragment inside a sentence of the page's own words: the clause of the verb before it, if that is near. */
static bool fragment(const quote_work *w, int32_t m, attribution *x) {
    run in = w->marks.at[m].inside;
    run bounds = sentence_of(w, in.from);
    int32_t verb = finite_before(w, in.from, bounds);
    *x = (attribution){.at = in.from, .mark = -1};
    if (verb >= 0 && in.from - verb <= 12) {
        x->cue = verb_group(w, verb, bounds);
        x->source = subject_of(w, x->cue, bounds);
        if (!run_empty(x->source)) return take_clause(w, verb + 1, bounds, CONTENT_PHRASE, x);
        x->cue = (run){0};
    }
    if (length_of(w, in) < SPEECH_WORDS) return false;
    add_piece(x, in);
    return true;
}

/* ------------------------------------------------------------------ what goes on */
static bool goes_on(quote_work *w, int32_t m, attribution *x) {
    int32_t before = speech_before(w, m);
    if (before < 0) return false;
    attribution *b = &w->found.at[before];
    run in = w->marks.at[m].inside, last = b->content[b->pieces - 1];
    if (w->t[last.to - 1].mark < 0) return false; /* reported, not spoken */
    int32_t here = block_of(w, in.from), there = block_of(w, b->content[0].from);
    bool joined = here == there && !in_long_block(w, in.from);
    if (joined && b->pieces < PIECES_MAX && b->mark < 0) {
        b->content[b->pieces++] = in;
        w->marks.at[m].taken = before + 1;
        return true;
    }
    if (here - there > 1) return false;
    *x = (attribution){.at = b->at, .cue = b->cue, .source = b->source, .mark = -1};
    add_piece(x, in);
    return true;
}

void marks_read(quote_work *w) {
    for (int32_t m = 0; m < w->marks.n; m++) {
        const pair *p = &w->marks.at[m];
        if (p->taken || p->parent >= 0 || run_empty(p->inside) || !p->speaks) continue;
        int32_t length = length_of(w, p->inside);
        const word *begin = &w->d->words.at[p->inside.from];
        bool small = begin->kind == WORD_ALPHA && !begin->capital, first = opens_sentence(w, m);
        attribution x = {.mark = -1};
        bool ok = length >= 2 && any_verb(w, m, &x);
        if (!ok && first && length >= SPEECH_WORDS) ok = goes_on(w, m, &x);
        if (p->taken) continue;
        if (!ok && length >= 3) ok = after_colon(w, m, &x);
        if (!ok && !first && small && length >= FRAGMENT_WORDS) ok = fragment(w, m, &x);
        if (!ok && length > SPEECH_WORDS && (first || ends_as_speech(w, m))) {
            add_piece(&x, p->inside);
            x.at = p->inside.from;
            ok = true;
        }
        if (ok) keep_attribution(w, &x);
    }
}
