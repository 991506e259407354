/* Rows that stand in an article and are none of it: they send the reader to another story ("Read also: …") or ask him for
 * something ("Follow us on …"). Known by the words that they begin with, in any language, and by how they go on. Linear in
 * the rows.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/calls.h"

enum {
    CALL_WORDS = 30,   /* of a row that calls; longer ones are paragraphs, however they begin */
    TEASERS_MOST = 5,  /* rows beneath a label that may be the headlines it announces */
    TEASER_WORDS = 25,
    TEASER_LINKS = 70, /* per cent of such a row's bytes in links, of a marked-up page */
};

static int link_share(const layout *l, ptrdiff_t i) {
    const html_row *h = &l->m->rows.at[i];
    return span_len(h->at) ? 100 * h->links / span_len(h->at) : 0;
}

/* What is said aloud may begin with any words. */
static bool is_spoken(str s) {
    static const str marks[] = {S("\""), S("\xC2\xAB"), S("\xE2\x80\x9C"), S("\xE2\x80\x9E"), S("\xE2\x80\x98"), S("'"), S("\xE3\x80\x8C"),
        S("\xE2\x80\x93 "), S("\xE2\x80\x94 "), S("- ")};
    for (ptrdiff_t i = 0; i < countof(marks); i++)
        if (str_starts(s, marks[i])) return true;
    return false;
}

static bool calls(const layout *l, ptrdiff_t i) {
    const row *r = &l->rows.at[i];
    str s = span_of(l->text, r->at);
    if (!(r->chrome & CHROME_CALL) || r->words > CALL_WORDS || is_spoken(s)) return false;
    if (!r->ends || !str_ends(s, S("."))) return true;
    return l->m && l->m->rows.at[i].bold;
}

static bool is_teaser(const layout *l, ptrdiff_t i) {
    const row *r = &l->rows.at[i];
    if (r->words > TEASER_WORDS) return false;
    return l->m ? link_share(l, i) >= TEASER_LINKS : !r->ends;
}

static bool is_prose_row(const row *r) { return r->ends && r->words >= PROSE_WORDS; }

/* A label that stands alone, and the headlines beneath it. */
static void drop_announced(const layout *l, ptrdiff_t i, int32_t *margin) {
    ptrdiff_t to = i + 1;
    while (to < min_of(i + 1 + TEASERS_MOST, l->rows.n) && is_teaser(l, to)) to++;
    if (!l->m && (to >= l->rows.n || !is_prose_row(&l->rows.at[to]))) return; /* a list that goes on is judged as others are */
    for (ptrdiff_t k = i + 1; k < to; k++) margin[k] = min_of(margin[k], -1);
}

void drop_calls(const layout *l, int32_t *margin) {
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        if (l->rows.at[i].chrome & CHROME_CALL && chrome_is_label(span_of(l->text, l->rows.at[i].at))) drop_announced(l, i, margin);
        if (margin[i] > 0 && calls(l, i)) margin[i] = -1;
    }
}
