/* Sentences, words and marks. First version: sentences end at . ! ? before white space; no tags, no stems, no marks.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/text.h"

static bool word_code(uint32_t c) { return code_is_letter(c) || code_is_digit(c); }

static void add_sentence(arena *a, arena *scratch, doc *to, int32_t of, span at) {
    sentence *s = push(a, &to->sentences);
    *s = (sentence){.at = at, .block = of, .first = (int32_t)to->words.n};
    str text = to->page->text;
    for (int32_t i = at.start; i < at.end;) {
        int len;
        uint32_t c = utf8_next(text.p + i, text.p + at.end, &len);
        if (code_is_space(c)) {
            i += len;
            continue;
        }
        int32_t from = i;
        bool is_word = word_code(c);
        i += len;
        while (is_word && i < at.end && word_code(utf8_next(text.p + i, text.p + at.end, &len))) i += len;
        word *w = push(a, &to->words);
        str form = str_fold(scratch, str_cut(text, from, i));
        *w = (word){.at = {from, i}, .sentence = (int32_t)to->sentences.n - 1, .capital = code_is_upper(c)};
        w->kind = !is_word ? WORD_PUNCT : code_is_digit(c) ? WORD_NUMBER : WORD_ALPHA;
        w->form = w->stem = hash_str(form);
    }
    s->n = (int32_t)to->words.n - s->first;
}

void text_read(arena *a, arena *scratch, const page *p, const article *of, doc *to) {
    to->page = p;
    to->article = of;
    for (ptrdiff_t b = 0; b < of->blocks.n; b++) {
        span at = of->blocks.at[b].at;
        int32_t from = at.start;
        for (int32_t i = at.start; i < at.end; i++) {
            bool stop = (p->text.p[i] == '.' || p->text.p[i] == '!' || p->text.p[i] == '?') && i + 1 < at.end &&
                        is_space(p->text.p[i + 1]);
            if (!stop && i + 1 < at.end) continue;
            add_sentence(a, scratch, to, (int32_t)b, (span){from, i + 1});
            from = i + 1;
            while (from < at.end && is_space(p->text.p[from])) from++;
            i = max_of(i, from - 1);
        }
    }
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
    for (ptrdiff_t i = 0; i < d->sentences.n; i++)
        if (offset >= d->sentences.at[i].at.start && offset < d->sentences.at[i].at.end) return i;
    return -1;
}

bool doc_word_is(const doc *d, ptrdiff_t i, str folded) {
    return i >= 0 && i < d->words.n && d->words.at[i].form == hash_str(folded);
}

bool doc_word_in(const doc *d, ptrdiff_t i, const str *table, ptrdiff_t n) {
    if (i < 0 || i >= d->words.n) return false;
    str s = doc_str(d, d->words.at[i].at);
    char low[64];
    if (s.n > (ptrdiff_t)sizeof low) return false;
    for (ptrdiff_t k = 0; k < s.n; k++) low[k] = to_lower(s.p[k]);
    return str_table_find(table, n, (str){low, s.n}) >= 0;
}
