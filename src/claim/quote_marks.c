/* Speech in marks that no cue claims: it goes on with the speech before it, or stands alone; titles and scare quotes do not.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

#define SPEECH_WORDS 5 /* marks around fewer words are a name, a title or scare quotes, unless a cue claims them */

static bool is_speech(const quote_work *w, int32_t m) {
    run in = w->inside[m];
    int32_t length = 0;
    bool finite = false;
    for (int32_t i = in.from; i < in.to && i < in.from + REACH; i++) {
        length += w->d->words.at[i].kind == WORD_ALPHA;
        finite |= is_finite(w, i);
    }
    return length >= SPEECH_WORDS && finite;
}

static bool opens_sentence(const quote_work *w, int32_t m) {
    int32_t open = w->inside[m].from - 1;
    return open >= 0 && sentence_of(w, w->inside[m].from).from >= open;
}

static int32_t block_of(const quote_work *w, int32_t i) { return w->d->sentences.at[w->d->words.at[i].sentence].block; }

/* The last attribution whose direct speech ends before the mark, in its block or the one before. */
static int32_t speech_before(const quote_work *w, int32_t m) {
    for (int32_t k = m - 1; k >= 0 && k >= m - 4; k--) {
        if (w->d->marks.at[k].parent >= 0) continue;
        if (w->taken[k]) return w->taken[k] - 1;
    }
    return -1;
}

void marks_read(quote_work *w) {
    for (int32_t m = 0; m < w->d->marks.n; m++) {
        const mark *k = &w->d->marks.at[m];
        if (w->taken[m] || k->parent >= 0 || run_empty(w->inside[m]) || !k->is_double) continue;
        if (!opens_sentence(w, m) || !is_speech(w, m)) continue;
        int32_t before = speech_before(w, m);
        attribution x = {.at = w->inside[m].from, .mark = -1};
        if (before >= 0) {
            attribution *b = &w->found.at[before];
            int32_t here = block_of(w, w->inside[m].from), there = block_of(w, b->content[0].from);
            if (here == there && b->pieces < PIECES_MAX && b->mark < 0) {
                b->content[b->pieces++] = w->inside[m];
                w->taken[m] = before + 1;
                continue;
            }
            if (here - there <= 1) x = (attribution){.at = b->at, .cue = b->cue, .source = b->source, .mark = -1};
        }
        x.content[x.pieces++] = w->inside[m];
        *push(w->scratch, &w->found) = x;
        w->taken[m] = (int32_t)w->found.n;
    }
}
