/* The language of a text, told by its commonest function words: cheap, and enough to choose forms of dates and credits.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"
#include "clean/tongue.h"

enum { EN = 1, DE = 2, FR = 4, ES = 8, IT = 16, PT = 32, NL = 64 };
static const char *const codes[STOP_LANGUAGES] = {"en", "de", "fr", "es", "it", "pt", "nl"};

/* In normal form (rows.c: lower case, no apostrophes), at most eight bytes, which make one number: a word is found by
 * comparing numbers. Words of two languages count for both. */
static const uint64_t stop_keys[] = {
#define W(w, l) STR_HEAD(w),
#include "clean/stops.inc"
#undef W
};
static const uint8_t stop_languages[] = {
#define W(w, l) l,
#include "clean/stops.inc"
#undef W
};

/* The half that holds the key is taken without a branch: which half it is cannot be foretold. */
int stop_word_key(uint64_t packed, int letters) {
    if (letters < 1 || letters > 8) return 0;
    uint64_t key = packed << (64 - 8 * letters);
    const uint64_t *at = stop_keys;
    for (ptrdiff_t n = countof(stop_keys); n > 1; n -= n / 2) at += (n / 2) & -(ptrdiff_t)(at[n / 2] <= key);
    return *at == key ? stop_languages[at - stop_keys] : 0;
}

int stop_word(str form) {
    uint64_t key = 0;
    if (form.n > 8) return 0;
    for (ptrdiff_t i = 0; i < form.n; i++) key = key << 8 | (unsigned char)form.p[i];
    return stop_word_key(key, (int)form.n);
}

bool is_stop_word(str form) { return stop_word(form) != 0; }

bool stop_words_sorted(void) {
#define W(w, l) && sizeof(w) <= 9
    bool fit = true
#include "clean/stops.inc"
#undef W
        ;
    for (ptrdiff_t i = 1; i < countof(stop_keys); i++) fit &= stop_keys[i - 1] < stop_keys[i];
    return fit;
}

#define LANGUAGE_WORDS_MIN 12 /* fewer words tell nothing */
#define LANGUAGE_SHARE 10     /* one word in ten, at the least, is a function word of its language */

const char *language_of(const row_list *rows, ptrdiff_t first, ptrdiff_t last) {
    int64_t count[STOP_LANGUAGES] = {0}, words = 0;
    for (ptrdiff_t i = first; i < last; i++) {
        words += rows->at[i].words;
        for (ptrdiff_t k = 0; k < STOP_LANGUAGES; k++) count[k] += rows->at[i].stops_of[k];
    }
    ptrdiff_t best = 0;
    for (ptrdiff_t k = 1; k < STOP_LANGUAGES; k++)
        if (count[k] > count[best]) best = k;
    for (ptrdiff_t k = 0; k < STOP_LANGUAGES; k++)
        if (k != best && count[k] * 6 > count[best] * 5) return NULL;
    return words >= LANGUAGE_WORDS_MIN && count[best] * LANGUAGE_SHARE >= words ? codes[best] : NULL;
}

/* ------------------------------------------------------------------ any language */
#define LANGUAGE_ROW_MIN 40 /* bytes: shorter rows are headings and captions, full of names */
#define LANGUAGE_ROWS 12    /* from all over the article: its head may be a warning of the server, or an abstract in English */

static str said_by_markup(const markup *m) {
    for (ptrdiff_t i = 0; m && i < m->facts.n; i++)
        if (m->facts.at[i].kind == FACT_LANG) return str_trim(span_of(m->source, m->facts.at[i].value));
    return (str){0};
}

static ptrdiff_t rows_of_length(const layout *l, ptrdiff_t first, ptrdiff_t last, int least) {
    ptrdiff_t n = 0;
    for (ptrdiff_t i = first; i < last; i++) n += span_len(l->rows.at[i].at) >= least;
    return n;
}

const char *language_told(const layout *l, ptrdiff_t first, ptrdiff_t last) {
    str texts[LANGUAGE_ROWS];
    strs some = {.at = texts};
    int least = LANGUAGE_ROW_MIN;
    ptrdiff_t all = rows_of_length(l, first, last, least);
    if (!all) all = rows_of_length(l, first, last, least = 1);
    for (ptrdiff_t i = first, seen = 0; i < last && some.n < LANGUAGE_ROWS; i++) {
        if (span_len(l->rows.at[i].at) < least) continue;
        if (seen++ * min_of(all, LANGUAGE_ROWS) >= some.n * all) texts[some.n++] = span_of(l->text, l->rows.at[i].at);
    }
    return tongue_of(&some, said_by_markup(l->m));
}
