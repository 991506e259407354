/* Words in, their classes out: the gazetteer's, by the folded word, and what the page itself shows: which forms it writes
 * without a capital, and which with one where none is due. One look-up a word.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/names_parts.h"

const gazetteer_entry *gazetteer_find(str folded) {
    uint32_t h = 2166136261u; /* FNV-1a, as in gazetteer.py */
    for (ptrdiff_t i = 0; i < folded.n; i++) h = (h ^ (unsigned char)folded.p[i]) * 16777619u;
    for (uint32_t at = h;; at++) {
        uint32_t slot = gazetteer_slots[at % GAZETTEER_SLOTS];
        if (!slot) return NULL;
        if (slot >> 16 == h >> 16 && str_eq(gazetteer[(slot & 0xFFFF) - 1].word, folded)) return &gazetteer[(slot & 0xFFFF) - 1];
    }
}

str word_text(const finder *f, ptrdiff_t i) {
    return i < 0 || i >= f->d->words.n ? (str){0} : doc_str(f->d, f->d->words.at[i].at);
}

bool word_equals(const finder *f, ptrdiff_t i, const char *lower) { return str_eq_ci(word_text(f, i), str_of(lower)); }

/* Folds into `to`; words longer than the longest of the gazetteer give the empty string. */
#define FOLD_MAX 48
static str fold_into(char to[FOLD_MAX], str s, arena *scratch) {
    bool ascii = true;
    if (s.n > FOLD_MAX) return (str){0};
    for (ptrdiff_t i = 0; i < s.n; i++) {
        to[i] = to_lower(s.p[i]);
        ascii &= (unsigned char)s.p[i] < 128;
    }
    return ascii ? (str){to, s.n} : str_fold(scratch, s);
}

int names_phrase(const finder *f, ptrdiff_t i, ptrdiff_t end, uint64_t *classes, uint16_t *country) {
    int best = 0;
    char all[FOLD_MAX * GAZETTEER_WORDS_MAX], one[FOLD_MAX];
    ptrdiff_t n = 0;
    if (!is(f, i, LEX_OPENS)) return 0;
    arena_at before = arena_mark(f->scratch);
    for (int k = 0; k < GAZETTEER_WORDS_MAX && i + k < end; k++) {
        str w = fold_into(one, word_text(f, i + k), f->scratch);
        if (!w.n || w.n >= FOLD_MAX) break;
        if (k) all[n++] = ' ';
        memcpy(all + n, w.p, (size_t)w.n);
        n += w.n;
        const gazetteer_entry *e = k ? gazetteer_find((str){all, n}) : NULL;
        if (!e || !(e->classes & ~LEX_OPENS)) continue;
        best = k + 1;
        *classes = e->classes;
        if (country) *country = e->country;
    }
    arena_rewind(f->scratch, before);
    return best;
}

static bool is_quote_mark(str s) {
    return str_eq(s, S("\"")) || str_eq(s, S("“")) || str_eq(s, S("‘")) || str_eq(s, S("'")) || str_eq(s, S("«")) ||
           str_eq(s, S("``"));
}

bool word_opens(const finder *f, ptrdiff_t i) {
    const sentence *s = &f->d->sentences.at[f->d->words.at[i].sentence];
    for (ptrdiff_t k = i - 1; k >= s->first; k--) {
        const word *w = &f->d->words.at[k];
        str text = word_text(f, k);
        if (w->kind != WORD_PUNCT) return false;
        if (is_quote_mark(text) || str_eq(text, S(":")) || str_eq(text, S("—")) || str_eq(text, S("–"))) return true;
        if (str_eq(text, S(",")) || str_eq(text, S("(")) || str_eq(text, S("-"))) return k == s->first;
    }
    return true;
}

bool word_possessive(const finder *f, ptrdiff_t i) {
    str s = word_text(f, i);
    if (str_eq(s, S("'s")) || str_eq(s, S("’s"))) return true;
    if (!str_eq(s, S("'")) && !str_eq(s, S("’"))) return false;
    str last = word_text(f, i - 1);
    return word_is(f, i + 1, "s") || (last.n && to_lower(last.p[last.n - 1]) == 's');
}

/* A sentence without a stop whose long words mostly have capitals is a headline, wherever it stands. */
static bool is_headline(const finder *f, const sentence *s) {
    int capital = 0, n = 0, all = 0;
    for (int32_t i = s->first + s->n - 1, k = 0; i >= s->first && k < 3; i--, k++)
        if (word_is(f, i, ".") || word_is(f, i, "?") || word_is(f, i, "!")) return false;
    for (int32_t i = s->first; i < s->first + s->n; i++) {
        const word *w = &f->d->words.at[i];
        if (w->kind != WORD_ALPHA || (f->lex[i] & LEX_FUNCTION)) continue;
        all++;
        if (span_len(w->at) < 4) continue;
        n++;
        capital += w->capital;
    }
    return n >= 3 && all >= 4 && capital >= TITLE_CASE_SHARE * n;
}

void names_classes_of(finder *f, ptrdiff_t s) {
    char low[FOLD_MAX];
    const sentence *of = &f->d->sentences.at[s];
    for (int32_t i = of->first; i < of->first + of->n; i++) {
        if (f->d->words.at[i].kind == WORD_NUMBER) continue;
        arena_at before = arena_mark(f->scratch);
        const gazetteer_entry *e = gazetteer_find(fold_into(low, word_text(f, i), f->scratch));
        arena_rewind(f->scratch, before);
        if (!e) continue;
        f->lex[i] = e->classes;
        f->country[i] = e->country;
    }
}

void names_begin(finder *f) {
    f->lex = new (f->scratch, uint64_t, f->d->words.n + 1);
    f->country = new (f->scratch, uint16_t, f->d->words.n + 1);
    f->headline = new (f->scratch, uint8_t, f->d->sentences.n + 1);
}

void names_classes(finder *f) {
    const words *ws = &f->d->words;
    names_begin(f);
    for (ptrdiff_t s = 0; s < f->d->sentences.n; s++) {
        names_classes_of(f, s);
        f->headline[s] = is_headline(f, &f->d->sentences.at[s]);
    }
    for (ptrdiff_t i = 0; i < ws->n; i++) {
        const word *w = &ws->at[i];
        if (w->kind != WORD_ALPHA || f->headline[w->sentence]) continue;
        if (!w->capital) ++*map_put(f->scratch, &f->lower, w->form, NULL);
        else if (!word_opens(f, i)) ++*map_put(f->scratch, &f->upper, w->form, NULL);
    }
}
