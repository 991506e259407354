/* What a page is about, as features: stems, pairs of neighbouring stems, and names with numbers. What stands in the title counts
 * twice.
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "parts.h"

enum { TITLE_TIMES = 2 };
#define LETTER_RARITY 1.6 /* of a word, a letter; 1.2 and more do alike */
#define LONE_RARITY 3.5 /* of a character that is a word: most pages have the common ones */

typedef struct {
    arena *a, *work;
    const doc *d;
    vec(feature) found;   /* with repeats */
    uint64_t tongues;     /* those of the text, where it is not English */
    uint16_t times;       /* what is found counts so often */
} reader;

static void add(reader *r, feature_kind kind, uint64_t hash, double rarity, ptrdiff_t first, ptrdiff_t n) {
    feature *f = push(r->a, &r->found);
    f->key = (uint32_t)(hash_mix(hash, (uint64_t)kind) >> 16);
    f->kind = (uint8_t)kind;
    f->rarity = (uint8_t)min_of(255.0, max_of(0.0, rarity * 16));
    f->count = r->times;
    f->word = (int32_t)first;
    f->n = (uint8_t)min_of(n, UINT8_MAX);
}

/* How rare a word is. Of English the table knows; of other languages the function words are known, and the others are taken to
 * be the rarer the longer they are (Zipf's law of abbreviation), until the pile itself tells. */
static double rarity_of_word(const reader *r, const word *w) {
    if (w->lone) return LONE_RARITY;
    double in_english = text_rarity(w->stem);
    if (!r->tongues) return in_english;
    str s = doc_str(r->d, w->at);
    if (clean_function_word(r->tongues, s)) return 0;
    ptrdiff_t letters = 0;
    for (ptrdiff_t i = 0; i < s.n; i++) letters += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return min_of(in_english, LETTER_RARITY * (double)letters);
}

/* A name: words with a capital one after another. One alone at the head of a sentence may be any word: how rare that is,
 * is known of English only. A preposition there is no part of the name: "In Harrow". */
static ptrdiff_t add_name(reader *r, ptrdiff_t i) {
    const words *w = &r->d->words;
    bool heads = i == 0 || w->at[i - 1].sentence != w->at[i].sentence || w->at[i - 1].kind == WORD_PUNCT;
    if (heads && (w->at[i].tag == TAG_IN || w->at[i].tag == TAG_CC)) {
        if (++i == w->n || w->at[i].sentence != w->at[i - 1].sentence || !w->at[i].capital) return i;
        heads = false;
    }
    uint64_t hash = 0;
    double rarity = 0;
    ptrdiff_t k = i;
    for (; k < w->n && w->at[k].kind == WORD_ALPHA && w->at[k].capital && w->at[k].sentence == w->at[i].sentence; k++) {
        hash = hash_mix(hash, w->at[k].form);
        rarity = max_of(rarity, rarity_of_word(r, &w->at[k]));
    }
    if (k - i > 1) add(r, FEATURE_NAME, hash, rarity + 1.5, i, k - i);
    else if (!heads || !r->tongues) add(r, FEATURE_NAME, hash, rarity, i, 1);
    return k;
}

/* False for what is left of a word after its apostrophe: "'s". */
static bool word_begins(const doc *d, const word *w) {
    int len;
    str s = doc_str(d, w->at);
    return code_is_letter(utf8_next(s.p, s.p + s.n, &len));
}

static void read_sentence(reader *r, const sentence *s) {
    const words *w = &r->d->words;
    ptrdiff_t before = -1, named = s->first;
    double rarity_before = 0;
    for (ptrdiff_t i = s->first; i < s->first + s->n; i++) {
        const word *x = &w->at[i];
        if (x->kind == WORD_PUNCT) continue;
        if (x->kind == WORD_NUMBER) {
            if (span_len(x->at) > 1) add(r, FEATURE_NAME, x->form, 5, i, 1);
            continue;
        }
        if (x->capital && i >= named) named = add_name(r, i);
        double rarity = rarity_of_word(r, x);
        if (rarity < 1 || span_len(x->at) < 2 || !word_begins(r->d, x)) continue; /* function words, 's, n't */
        if (!x->lone) add(r, FEATURE_WORD, x->stem, rarity, i, 1);
        if (before >= 0) {
            double chance = rarity_before + rarity - log(PAIR_LIFT);
            add(r, FEATURE_PAIR, hash_mix(w->at[before].stem, x->stem), max_of(chance, max_of(rarity_before, rarity) + 0.7),
                before, i - before + 1);
        }
        before = i;
        rarity_before = rarity;
    }
}

/* A title that no part of the page shows, as that of a record, is read as a text of its own. Short texts say half of what they
 * say in it: without it AllSides' leads are grouped right in .76, with it in .85. */
static void read_unshown_title(reader *r, const doc *d) {
    str title = d->article->title_from_meta;
    if (!span_empty(d->article->title) || !title.n || title.n > INT32_MAX) return;
    page p = *d->page;
    p.text = title;
    article only = {.language = d->article->language}; /* stems must meet those of the text */
    *push(r->a, &only.blocks) = (block){.at = {0, (int32_t)title.n}, .kind = BLOCK_TITLE};
    doc x = {0};
    text_read(r->a, r->work, &p, &only, &x);
    ptrdiff_t shown = r->found.n;
    r->d = &x;
    for (ptrdiff_t i = 0; i < x.sentences.n; i++) read_sentence(r, &x.sentences.at[i]);
    for (ptrdiff_t i = shown; i < r->found.n; i++) r->found.at[i].word = -1;
    r->d = d;
}

features features_read(arena *a, arena *scratch, const doc *d) {
    arena_at mark_at = arena_mark(scratch);
    reader r = {.a = scratch, .work = a, .d = d, .tongues = doc_is_english(d) ? 0 : clean_tongues(d->article->language)};
    for (ptrdiff_t i = 0; i < d->sentences.n; i++) {
        const sentence *s = &d->sentences.at[i];
        r.times = d->article->blocks.at[s->block].kind == BLOCK_TITLE ? TITLE_TIMES : 1;
        read_sentence(&r, s);
    }
    r.times = TITLE_TIMES;
    read_unshown_title(&r, d);
    uint64_t *order = new (scratch, uint64_t, r.found.n);
    for (ptrdiff_t i = 0; i < r.found.n; i++) order[i] = (uint64_t)r.found.at[i].key << 32 | (uint64_t)i;
    sort_keys(scratch, order, r.found.n);
    features once = {.at = new (a, feature, r.found.n), .cap = r.found.n};
    for (ptrdiff_t i = 0; i < r.found.n; i++) {
        const feature *f = &r.found.at[(uint32_t)order[i]];
        feature *last = once.n ? &once.at[once.n - 1] : NULL;
        if (last && last->key == f->key) last->count = (uint16_t)min_of(last->count + f->count, UINT16_MAX);
        else once.at[once.n++] = *f;
    }
    arena_rewind(scratch, mark_at);
    return once;
}
