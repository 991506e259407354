/* Pages that print one article below another with nothing in the markup to part them: lists of posts, stories pasted into one
 * file. An article begins where a heading has a line that says a day under it. Of several that do, the first that is no mere
 * teaser is kept. Entries of one article told hour by hour have times in these lines: they stay.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/several.h"

enum {
    BENEATH = 3,         /* rows under a heading among which its day is */
    HEADING_WORDS = 25,
    HEADING_BYTES = 300,
};

static bool is_heading(const layout *l, ptrdiff_t i) {
    const row *r = &l->rows.at[i];
    if (r->hidden || r->same > 1 || !r->words || r->words > HEADING_WORDS || span_len(r->at) > HEADING_BYTES) return false;
    if (!l->m) return !r->ends && r->words > 2 && (r->role == ROW_OTHER || r->role == ROW_TITLE);
    for (int32_t e = l->m->rows.at[i].element, up = 0; e && up < 3; e = l->m->elements.at[e].parent, up++)
        if (l->m->elements.at[e].tag >= TAG_h1 && l->m->elements.at[e].tag <= TAG_h4) return true;
    return false;
}

bool tells_time(str s) {
    for (ptrdiff_t i = 1; i + 2 < s.n; i++)
        if ((s.p[i] == ':' || s.p[i] == '.' || s.p[i] == 'h') && is_digit(s.p[i - 1]) && is_digit(s.p[i + 1]) && is_digit(s.p[i + 2]) &&
            (i + 3 >= s.n || !is_digit(s.p[i + 3])))
            return true;
    return false;
}

static ptrdiff_t next_prose(const layout *l, const int32_t *margin, ptrdiff_t i, int step) {
    for (i += step; i >= 0 && i < l->rows.n; i += step)
        if (margin[i] > 0 && l->rows.at[i].words >= PROSE_WORDS) return i;
    return -1;
}

static int32_t container_of(const layout *l, ptrdiff_t i) {
    int32_t e = l->m->rows.at[i].element;
    for (int32_t up = e, n = 0; up && n < 3; up = l->m->elements.at[up].parent, n++)
        if (l->m->elements.at[up].tag >= TAG_h1 && l->m->elements.at[up].tag <= TAG_h4) e = up;
    return l->m->elements.at[e].parent;
}

/* The innermost element that holds both. */
static int32_t shared_by(const markup *m, int32_t a, int32_t b) {
    while (a != b)
        if (a > b) a = m->elements.at[a].parent;
        else b = m->elements.at[b].parent;
    return a;
}

/* The child of `all` that e is or stands in; `all` itself where e is that. */
static int32_t child_towards(const markup *m, int32_t all, int32_t e) {
    while (e != all && m->elements.at[e].parent != all) e = m->elements.at[e].parent;
    return e;
}

/* e is `all`, or what stands between them is the wrapper of a paragraph. */
#define WRAPPED_ROWS 2
static bool holds_little(const markup *m, int32_t all, int32_t e) {
    const html_element *x = &m->elements.at[child_towards(m, all, e)];
    return e == all || x->row_last - x->row_first <= WRAPPED_ROWS;
}

/* A card about another story in the midst of one: the paragraphs before and after it have one parent, but for the wrapper that
 * each may have, and it has its own. */
static bool is_card(const layout *l, const int32_t *margin, ptrdiff_t i) {
    ptrdiff_t before = next_prose(l, margin, i, -1), after = next_prose(l, margin, i, 1);
    if (!l->m || before < 0 || after < 0) return false;
    int32_t a = container_of(l, before), b = container_of(l, after), card = container_of(l, i), all = shared_by(l->m, a, b);
    return card != all && holds_little(l->m, all, a) && holds_little(l->m, all, b) && child_towards(l->m, all, card) != child_towards(l->m, all, a) &&
        child_towards(l->m, all, card) != child_towards(l->m, all, b);
}

static bool begins_article(const layout *l, ptrdiff_t i) {
    if (!is_heading(l, i)) return false;
    for (ptrdiff_t k = i + 1; k < min_of(i + 1 + BENEATH, l->rows.n); k++) {
        const row *r = &l->rows.at[k];
        int32_t day;
        span at;
        if (r->role == ROW_OTHER && r->words >= PROSE_WORDS) return false;
        str s = span_of(l->text, r->at);
        if (r->role == ROW_DATE || (r->role == ROW_BYLINE && dated_row(s, day_order_of(str_of(l->language)), &day, &at) != DATED_NOT)) return !tells_time(s);
    }
    return false;
}

ptrdiff_t keep_one_article(arena *scratch, const layout *l, int32_t *margin) {
    ints heads = {0};
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        bool announced = i > 0 && l->rows.at[i - 1].chrome & CHROME_CALL; /* "Read also", and a headline with its day */
        if (!announced && begins_article(l, i) && !is_card(l, margin, i)) *push(scratch, &heads) = (int32_t)i;
    }
    if (heads.n < 2) return 0;
    int32_t *words = new (scratch, int32_t, heads.n), most = 0, all = 0;
    *push(scratch, &heads) = (int32_t)l->rows.n;
    for (ptrdiff_t k = 0; k + 1 < heads.n; k++) {
        for (int32_t i = heads.at[k]; i < heads.at[k + 1]; i++) words[k] += margin[i] > 0 ? l->rows.at[i].words : 0;
        most = max_of(most, words[k]);
        all += words[k];
    }
    for (int32_t i = 0, before = 0; i < heads.at[0]; i++) { /* what stands above them all has no such line: they may be its parts */
        before += margin[i] > 0 ? l->rows.at[i].words : 0;
        if (before >= ARTICLE_WORDS) return 0;
    }
    ptrdiff_t main = 0;
    while (words[main] < ARTICLE_WORDS || 4 * words[main] < most)
        if (++main + 1 >= heads.n) return 0;
    /* Without markup, lists of events and commits look the same: only what begins with the page's headline has an end so. */
    if (!l->m && l->rows.at[heads.at[main]].role != ROW_TITLE) return 0;
    for (ptrdiff_t i = heads.at[0]; i < l->rows.n; i++)
        if (i < heads.at[main] || i >= heads.at[main + 1]) margin[i] = min_of(margin[i], -1);
    return all - words[main] >= ARTICLE_WORDS ? heads.at[main] + 1 : 0;
}
