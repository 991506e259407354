/* The language of a text, told by its commonest function words: cheap, and enough to choose forms of dates and credits.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

enum { EN = 1, DE = 2, FR = 4, ES = 8, IT = 16, PT = 32, NL = 64 };
static const char *const codes[] = {"en", "de", "fr", "es", "it", "pt", "nl"};
#define LANGUAGES countof(codes)

/* In normal form (rows.c: lower case, no apostrophes). Words of two languages count for both. */
typedef struct {
    str word;
    uint8_t of;
} stop_word;
static const stop_word stop_words[] = {
#define W(w, l) {S(w), l},
#include "clean/stops.inc"
#undef W
};

static int find(str w) {
    ptrdiff_t lo = 0, hi = countof(stop_words);
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(stop_words[mid].word, w);
        if (!c) return stop_words[mid].of;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return 0;
}

bool is_stop_word(str folded) { return find(folded) != 0; }

bool stop_words_sorted(void) {
    for (ptrdiff_t i = 1; i < countof(stop_words); i++)
        if (str_cmp(stop_words[i - 1].word, stop_words[i].word) >= 0) return false;
    return true;
}

#define LANGUAGE_SCAN 4096    /* bytes of each row that are looked at */
#define LANGUAGE_WORDS_MIN 12 /* fewer words tell nothing */
#define LANGUAGE_SHARE 10     /* one word in ten, at the least, is a function word of its language */

const char *language_of(str text, const row_list *rows, ptrdiff_t first, ptrdiff_t last) {
    int64_t count[LANGUAGES] = {0}, words = 0;
    char form[LANGUAGE_SCAN];
    for (ptrdiff_t i = first; i < last; i++) {
        str s = str_cut(span_of(text, rows->at[i].at), 0, LANGUAGE_SCAN);
        str rest = {form, normal_form(s, form, LANGUAGE_SCAN)};
        while (rest.n) {
            ptrdiff_t gap = str_find(rest, S(" "), 0);
            int of = find(str_cut(rest, 0, gap < 0 ? rest.n : gap));
            for (ptrdiff_t k = 0; k < LANGUAGES; k++) count[k] += of >> k & 1;
            words++;
            rest = gap < 0 ? (str){0} : str_cut(rest, gap + 1, rest.n);
        }
    }
    ptrdiff_t best = 0;
    for (ptrdiff_t k = 1; k < LANGUAGES; k++)
        if (count[k] > count[best]) best = k;
    for (ptrdiff_t k = 0; k < LANGUAGES; k++)
        if (k != best && count[k] * 6 > count[best] * 5) return NULL;
    return words >= LANGUAGE_WORDS_MIN && count[best] * LANGUAGE_SHARE >= words ? codes[best] : NULL;
}
