/* Which rows of a marked-up page are its article: the rows that html_take.c takes, each with its kind, and the
 * headline before them.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/html_judge.h"

#define TITLE_BEFORE 60 /* rows before the article, and */
#define CAPTION_BEFORE 12 /* rows before the article whose captions are its own */
#define CAPTION_LEAST 4   /* words: fewer are a credit */
#define CAPTIONS_MOST 70  /* per cent of what is taken: above it the captions are the text, as in a series of pictures */
#define TITLE_AFTER 6   /* after its first row, among which its headline is sought */

/* ------------------------------------------------------------------ headline */
static uint8_t heading_of(const markup *m, const html_row *h) {
    for (int32_t e = h->element, up = 0; e && up < 3; e = m->elements.at[e].parent, up++) {
        uint8_t tag = m->elements.at[e].tag;
        if (tag >= TAG_h1 && tag <= TAG_h6) return tag;
    }
    return 0;
}

/* The heading nearest before the article, or shortly after its first row; an h1 before others. */
static ptrdiff_t find_headline(const layout *l, ptrdiff_t first) {
    ptrdiff_t best = -1;
    int most = 0;
    ptrdiff_t to = min_of(first + TITLE_AFTER, l->rows.n);
    for (ptrdiff_t i = max_of(first - TITLE_BEFORE, (ptrdiff_t)0); i < to; i++) {
        const row *r = &l->rows.at[i];
        uint8_t tag = heading_of(l->m, &l->m->rows.at[i]);
        if (!tag || r->hidden || r->words < 2 || r->words > 40 || (r->chrome & (CHROME_WHOLE | CHROME_TAIL))) continue;
        int score = 100 - 25 * (tag - TAG_h1) - (i < first ? (int)min_of(first - i, (ptrdiff_t)60) / 3 : 5);
        if (score > most || (score == most && i <= first)) most = score, best = i; /* of equals the nearest to the first row */
    }
    return most > 30 ? best : -1;
}

/* ------------------------------------------------------------------ body */
static bool in_part(const structure *s, ptrdiff_t i, int part, int reach) {
    return s->near[s->m->rows.at[i].element][part] <= reach;
}

static row_role kind_of(const structure *s, ptrdiff_t i) {
    const layout *l = s->l;
    if (in_part(s, i, IN_CAPTION, 3)) return ROW_CAPTION;
    if (heading_of(l->m, &l->m->rows.at[i])) return ROW_SUBHEAD;
    if (in_part(s, i, IN_ITEM, 2)) return ROW_ITEM;
    return ROW_TEXT;
}

static bool is_caption(const structure *s, ptrdiff_t i) {
    const row *r = &s->l->rows.at[i];
    return in_part(s, i, IN_CAPTION, 3) && !r->hidden && r->role == ROW_OTHER && r->words >= CAPTION_LEAST && r->same == 1;
}

/* Whether nearly all that was taken stands in captions. */
static bool captions_tell(const structure *s, const int32_t *margin) {
    int64_t in_captions = 0, all = 0;
    for (ptrdiff_t i = 0; i < s->l->rows.n; i++) {
        if (margin[i] <= 0) continue;
        all += s->l->rows.at[i].words;
        in_captions += in_part(s, i, IN_CAPTION, 3) ? s->l->rows.at[i].words : 0;
    }
    return 100 * in_captions > CAPTIONS_MOST * all;
}

void html_body_find(arena *scratch, layout *l) {
    structure *s = structure_new(scratch, l);
    int32_t *margin = new (scratch, int32_t, l->rows.n);
    l->head = html_take(scratch, s, margin);
    l->first = l->rows.n;
    l->last = 0;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        if (margin[i] <= 0) continue;
        l->first = min_of(l->first, i);
        l->last = i + 1;
    }
    l->first = min_of(l->first, l->last);
    bool tell = captions_tell(s, margin);
    ptrdiff_t title = l->head ? l->head - 1 : l->last ? find_headline(l, l->first) : -1;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        row *r = &l->rows.at[i];
        if (i == title) r->role = ROW_TITLE;
        else if (is_caption(s, i) && !(tell && margin[i] > 0) && i >= l->first - CAPTION_BEFORE && i < l->last) r->role = ROW_CAPTION;
        else if (margin[i] <= 0) continue;
        else if (title >= 0 && r->key == l->rows.at[title].key) continue;
        else r->role = (uint8_t)(tell && in_part(s, i, IN_CAPTION, 3) ? ROW_TEXT : kind_of(s, i));
    }
}
