/* An article's blocks in, a document out: words, forms and stems, pairs of marks, sentences, parts
 * of speech. Linear in the text.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/parts.h"

void text_read(arena *a, arena *scratch, const page *p, const article *of, doc *to) {
    arena_at before = arena_mark(scratch);
    to->page = p;
    to->article = of;
    reading r = {.a = a, .scratch = scratch, .to = to, .text = p->text};
    for (ptrdiff_t b = 0; b < of->blocks.n; b++) {
        *push(scratch, &r.first) = (int32_t)to->words.n;
        words_find(&r, of->blocks.at[b].at);
    }
    *push(scratch, &r.first) = (int32_t)to->words.n;
    lexicon_build(&r);
    marks_pair(&r);
    sentences_find(&r);
    tags_find(&r);
    arena_rewind(scratch, before);
}

ptrdiff_t doc_word_at(const doc *d, int32_t offset) {
    ptrdiff_t lo = 0, hi = d->words.n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (d->words.at[mid].at.end <= offset) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

ptrdiff_t doc_sentence_at(const doc *d, int32_t offset) {
    ptrdiff_t lo = 0, hi = d->sentences.n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (d->sentences.at[mid].at.end <= offset) lo = mid + 1;
        else hi = mid;
    }
    return lo < d->sentences.n && d->sentences.at[lo].at.start <= offset ? lo : -1;
}

bool doc_word_is(const doc *d, ptrdiff_t i, str folded) {
    return i >= 0 && i < d->words.n && d->words.at[i].form == hash_str(folded);
}

bool doc_word_in(const doc *d, ptrdiff_t i, const str *table, ptrdiff_t n) {
    if (i < 0 || i >= d->words.n) return false;
    str s = doc_str(d, d->words.at[i].at);
    char low[64];
    ptrdiff_t k = 0;
    for (ptrdiff_t j = 0; j < s.n; k++) {
        if (k == countof(low)) return false;
        bool curly = s.n - j >= 3 && !memcmp(s.p + j, "\xE2\x80", 2) && (s.p[j + 2] == '\x99' || s.p[j + 2] == '\x98');
        low[k] = curly ? '\'' : to_lower(s.p[j]);
        j += curly ? 3 : 1;
    }
    return str_table_find(table, n, (str){low, k}) >= 0;
}
