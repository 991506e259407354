/* The language of a text, told by its commonest function words: cheap, and enough to choose forms of dates and credits.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"
#include "clean/tongue.h"
#include "clean/words.h"

static const char *const codes[STOP_LANGUAGES] = {"en", "de", "fr", "es", "it", "pt", "nl"}; /* in the order of words.h */

bool is_stop_word(str form) { return (word_means(form) & WORD_LANGUAGES) != 0; }

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
