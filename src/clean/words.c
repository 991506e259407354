/* What a word may mean to the readers of rows: one look in a hash of the heads of all words that some table begins a phrase
 * with, or that are function words. A row in which no word means something to a reader is not read by it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/words.h"

#include "clean/chrome.h"

/* Words of one bucket: what is known of each, side by side. */
typedef struct {
    uint32_t tags[4];
    uint16_t meanings[4];
} word_bucket;
#include "clean/words_table.inc"

/* A head times an odd number is another for each head: its first bits are the bucket, the next 32 its tag there. The rest is not
 * looked at: of a thousand million other words one is taken for one of ours. The tag of a single letter is 0, as that of places
 * that are free, which stand last and mean nothing. No branch could be foretold. */
typedef uint32_t tags __attribute__((vector_size(16)));
static int meanings_in(const word_bucket *x, uint32_t tag) {
    tags all;
    memcpy(&all, x->tags, sizeof all);
    unsigned equal = lanes_bits((lanes)(all == tag));
    return x->meanings[__builtin_ctz(equal | 1u << (LANES - 1)) / 4] & -(equal != 0);
}

int word_head_means(uint64_t head) {
    uint64_t hash = head * WORD_MULTIPLIER, at = hash >> (64 - WORD_BITS);
    return meanings_in(&word_buckets[at], (uint32_t)(hash >> (32 - WORD_BITS)));
}

int word_means(str form) {
    uint64_t head = form.n ? str_head(form) : 0;
    if (!(head & 0x8080808080808080u)) return form.n > 8 ? word_head_means(head) & ~WORD_LANGUAGES : word_head_means(head);
    uint64_t hash = head * WIDE_MULTIPLIER, at = hash >> (64 - WIDE_BITS);
    int means = meanings_in(&wide_buckets[at], (uint32_t)(hash >> (32 - WIDE_BITS)));
    return form.n > 8 ? means & ~WORD_LANGUAGES : means;
}

/* ------------------------------------------------------------------ proof that the table is that of the words */
static str first_word(str phrase) {
    ptrdiff_t gap = str_find(phrase, S(" "), 0);
    return gap < 0 ? phrase : str_cut(phrase, 0, gap);
}

static bool first_means(const str *phrases, ptrdiff_t n, int meaning) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (!(word_means(first_word(phrases[i])) & meaning)) return false;
    return true;
}

bool word_in_means(str phrase, int meaning) {
    for (str w; (w = first_word(phrase)).n; phrase = str_cut(phrase, w.n + 1, phrase.n))
        if (word_means(w) & meaning) return true;
    return false;
}

bool words_fit(void) {
    static const struct {
        str word;
        int languages;
    } stops[] = {
#define EN WORD_EN
#define DE WORD_DE
#define FR WORD_FR
#define ES WORD_ES
#define IT WORD_IT
#define PT WORD_PT
#define NL WORD_NL
#define W(w, l) {S(w), l},
#include "clean/stops.inc"
#undef W
    };
    bool fit = true;
    for (ptrdiff_t i = 0; i < countof(stops); i++)
        fit &= stops[i].word.n <= 8 && (word_means(stops[i].word) & WORD_LANGUAGES) == stops[i].languages;
    for (ptrdiff_t i = 0; i < chrome_inside_n; i++) fit &= word_in_means(chrome_inside[i], WORD_INSIDE);
    fit &= first_means(chrome_inside, chrome_inside_n, WORD_BEGINS);
    return fit && first_means(chrome_start, chrome_start_n, WORD_START) && first_means(chrome_call, chrome_call_n, WORD_CALL);
}
