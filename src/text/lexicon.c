/* The page's forms: each distinct word folded, hashed and stemmed once, with how it is written over the page. Linear.
 * Abbreviations that no table knows are learnt as Kiss & Strunk (2006) do, from one fact: a short word whose dot stands
 * before a lower-case word did not end a sentence there.
 * SPDX-License-Identifier: Apache-2.0 */
#include <libstemmer.h>

#include "text/parts.h"

/* Folded text of a word, in `buf` where it is short ASCII, else in scratch. */
static str fold(reading *r, char buf[64], str s) {
    if (s.n <= 64) {
        ptrdiff_t i = 0;
        for (; i < s.n && (unsigned char)s.p[i] < 0x80; i++) buf[i] = to_lower(s.p[i]);
        if (i == s.n) return (str){buf, s.n};
    }
    return str_fold(r->scratch, s);
}

static int32_t entry_of(reading *r, str folded) {
    uint64_t form = hash_str(folded);
    bool fresh;
    int32_t *slot = map_put(r->scratch, &r->by_form, form, &fresh);
    if (!fresh) return *slot;
    *slot = (int32_t)r->entries.n;
    entry *e = push(r->scratch, &r->entries);
    *e = (entry){.folded = str_copy(r->scratch, folded), .form = form, .stem = form};
    return (int32_t)r->entries.n - 1;
}

static bool is_dot(const reading *r, ptrdiff_t i) { return str_eq(word_str(r, i), S(".")); }

static void count(reading *r, entry *e, ptrdiff_t i, bool after_word) {
    const words *w = &r->to->words;
    if (w->at[i].kind != WORD_ALPHA) return;
    e->is_alpha = true;
    e->lower += !w->at[i].capital;
    e->capital_inside += w->at[i].capital && after_word;
    if (i + 2 < w->n && is_dot(r, i + 1) && w->at[i + 2].kind == WORD_ALPHA && !w->at[i + 2].capital &&
        r->notes.at[i + 1].gap == GAP_NONE && r->notes.at[i + 2].gap != GAP_NONE)
        e->dotted_lower++;
}

/* An abbreviation is short, stands with its dot before lower case, and never bare before a space. */
static bool is_learned(const entry *e, int32_t bare) { return e->dotted_lower > 0 && e->folded.n <= 5 && !bare; }

/* Joins learnt abbreviations and their dots: the words move down, in place. */
static void join_dots(reading *r) {
    words *w = &r->to->words;
    int32_t *bare = new (r->scratch, int32_t, r->entries.n);
    bool any = false;
    for (ptrdiff_t i = 0; i < w->n; i++) {
        bool dotted = i + 1 < w->n && is_dot(r, i + 1) && r->notes.at[i + 1].gap == GAP_NONE;
        bare[r->notes.at[i].entry] += !dotted;
        any = any || r->entries.at[r->notes.at[i].entry].dotted_lower;
    }
    ptrdiff_t to = 0, b = 0;
    for (ptrdiff_t i = 0; any && i < w->n; i++, to++) {
        while (b < r->first.n && r->first.at[b] <= i) r->first.at[b++] = (int32_t)to;
        w->at[to] = w->at[i];
        r->notes.at[to] = r->notes.at[i];
        int32_t e = r->notes.at[i].entry;
        if (i + 1 >= w->n || !is_learned(&r->entries.at[e], bare[e]) || !is_dot(r, i + 1) || r->notes.at[i + 1].gap) continue;
        w->at[to].at.end = w->at[++i].at.end;
        r->notes.at[to].dot = DOT_LEARNED;
        char buf[64];
        str folded = fold(r, buf, word_str(r, to));
        int32_t dotted = entry_of(r, folded);
        r->notes.at[to].entry = dotted;
        r->entries.at[dotted].is_alpha = true;
    }
    if (!any) return;
    while (b < r->first.n) r->first.at[b++] = (int32_t)to;
    w->n = r->notes.n = to;
}

/* Stems by Snowball's rules for the article's language. Abbreviations are stemmed without their dots, so that "U.S." and "US",
 * "Mr." and "Mr" meet; "n't" is "not". Nothing here allocates in an arena, so the stemmer is always given back. */
static void stem_entries(reading *r) {
    const char *language = r->to->article->language;
    struct sb_stemmer *stemmer = sb_stemmer_new(language ? language : "en", NULL); /* NULL: a language without one */
    for (ptrdiff_t i = 0; stemmer && i < r->entries.n; i++) {
        entry *e = &r->entries.at[i];
        if (!e->is_alpha || e->folded.n > 64) continue;
        char plain[64];
        int n = 0;
        for (ptrdiff_t k = 0; k < e->folded.n; k++)
            if (e->folded.p[k] != '.') plain[n++] = e->folded.p[k];
        if (n == 3 && !memcmp(plain, "n't", 3)) memcpy(plain, "not", 3);
        const sb_symbol *stem = sb_stemmer_stem(stemmer, (const sb_symbol *)plain, n);
        if (stem && sb_stemmer_length(stemmer) > 0) e->stem = hash_str((str){(const char *)stem, sb_stemmer_length(stemmer)});
    }
    sb_stemmer_delete(stemmer);
}

void lexicon_build(reading *r) {
    words *w = &r->to->words;
    ptrdiff_t b = 0;
    for (ptrdiff_t i = 0; i < w->n; i++) {
        bool opens = false;
        for (; b < r->first.n && r->first.at[b] <= i; b++) opens = true;
        char buf[64];
        int32_t e = entry_of(r, fold(r, buf, word_str(r, i)));
        r->notes.at[i].entry = e;
        count(r, &r->entries.at[e], i, !opens && w->at[i - 1].kind != WORD_PUNCT);
    }
    join_dots(r);
    stem_entries(r);
    for (ptrdiff_t i = 0; i < w->n; i++) {
        const entry *e = &r->entries.at[r->notes.at[i].entry];
        w->at[i].form = e->form;
        w->at[i].stem = e->stem;
    }
}
