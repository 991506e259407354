/* What a rewrite changed, in the terminal: for each page the gravest changes, a row each; what it left out, in one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

enum { DRIFT_MAX = 7, PAGES_MAX = 4, LEFT_OUT_MAX = 3, SIDE = 44, WHAT = 18 };

typedef struct {
    strs rows, what, left_out; /* as told, each once */
    map seen;
} changes;

static str clipped(const view *v, str s, int columns) {
    return cat(v->scratch, S("“"), clip(v->scratch, choose_tidy(s), columns), S("”"));
}

/* `was` is who was credited, or the figure that somebody was credited with. */
static str source_lost(const view *v, const drift *d, str was, str is) {
    map known = {0};
    str w;
    bool all = true, figure_given = false;
    apart_learn(v->scratch, &known, is);
    for (ptrdiff_t i = 0; apart_next(was, &i, &w);) {
        bool lacks = apart_lacks(v->scratch, &known, w);
        all &= !lacks;
        figure_given |= !lacks && span_len(apart_core(w)) && is_digit(w.p[apart_core(w).start]);
    }
    str here = clipped(v, contrast_around(v, d->page, &d->at, 0, 4), SIDE - 10);
    if (figure_given) return cat(v->scratch, S("no longer credited: "), here);
    return all ? (str){0} : cat(v->scratch, clipped(v, was, 24), S(" → no source: "), here); /* all: it is named still */
}

static str told(const view *v, const drift *d) {
    str was = {0}, is = {0}, what = str_of(d->what);
    arena *a = v->scratch;
    if (d->from.n) was = view_words(v, d->against, &d->from);
    if (d->at.n) is = view_words(v, d->page, &d->at);
    if (str_eq(what, S("source lost")) && is.n) return source_lost(v, d, was, is);
    if (str_eq(what, S("source gained")) && is.n) return cat(a, S("no source → "), clipped(v, is, SIDE));
    str whole = was;
    bool shown = !str_eq(what, S("scope")) && contrast_drift(v, d, &was, &is);
    bool unseen = str_eq(what, S("quantifier")) && !contrast_quantifies(was) && !contrast_quantifies(is);
    if (shown && unseen && contrast_quantifies(whole)) return cat(a, S("drops "), clipped(v, whole, SIDE));
    if (!shown && apart_same(a, was, is)) return (str){0}; /* the same words: nothing to show in a row */
    if (!shown && !was.n) return cat(a, S("adds "), clipped(v, contrast_around(v, d->page, &d->at, 2, 3), SIDE));
    if (!shown && !is.n) return cat(a, S("drops "), clipped(v, contrast_around(v, d->against, &d->from, 2, 3), SIDE));
    return cat(a, clipped(v, was, SIDE), S(" → "), clipped(v, is, SIDE));
}

static void collect(const view *v, const drift *d, changes *to) {
    bool out_only = drift_left_out(d), fresh;
    str s = out_only ? clip(v->scratch, choose_tidy(view_words(v, d->against, &d->from)), 28) : told(v, d);
    if (!s.n) return;
    *map_put(v->scratch, &to->seen, hash_str(s), &fresh) = 1;
    if (!fresh) return;
    if (out_only) *push(v->scratch, &to->left_out) = s;
    else *push(v->scratch, &to->rows) = s, *push(v->scratch, &to->what) = str_of(d->what);
}

static void changes_of(pen *p, const view *v, const drift *first, const changes *c, ptrdiff_t most) {
    pen_end(p, 3);
    pen_tab(p, 1);
    p->indent = 3;
    pen_str(p, v->label[first->page]);
    pen_faint(p, cat(v->scratch, S(" against "), v->label[first->against]));
    if (c->rows.n == most + 1) most++; /* a row that says "and 1 more" may as well tell it */
    for (ptrdiff_t i = 0; i < c->rows.n && i < most; i++) {
        pen_end(p, WHAT);
        pen_tab(p, 3);
        pen_ink(p, INK_DIFFERS);
        pen_str(p, c->what.at[i]);
        pen_ink(p, INK_PLAIN);
        pen_tab(p, WHAT);
        pen_str(p, c->rows.at[i]);
    }
    text_and_more(p, v, c->rows.n - most, 3);
    if (!c->left_out.n) return;
    if (!c->rows.n) pen_faint(p, S(" leaves out: ")); /* all in one row */
    else {
        pen_end(p, WHAT);
        pen_tab(p, 3);
        pen_faint(p, S("leaves out"));
        pen_tab(p, WHAT);
    }
    for (ptrdiff_t i = 0; i < c->left_out.n && i < LEFT_OUT_MAX; i++)
        pen_str(p, i ? cat(v->scratch, S("; "), c->left_out.at[i]) : c->left_out.at[i]);
    if (c->left_out.n > LEFT_OUT_MAX) pen_faint(p, str_format(v->scratch, "; and %td more", c->left_out.n - LEFT_OUT_MAX));
}

void text_drifts(pen *p, const view *v, int32_t of) {
    ints all = view_drifts(v, of);
    if (!all.n) return;
    const drift *d = v->x->collation.drifts.at;
    ptrdiff_t pages_of = 0, shown = 0;
    for (ptrdiff_t i = 0; i < all.n; i++) pages_of += !i || d[all.at[i]].page != d[all.at[i - 1]].page;
    text_heading(p, pages_of == 1 ? "WHAT A REWRITE CHANGED" : "WHAT REWRITES CHANGED", S(""));
    changes c[PAGES_MAX] = {0};
    int32_t first[PAGES_MAX];
    for (ptrdiff_t i = 0, end; i < all.n && shown < PAGES_MAX; i = end, shown++) {
        first[shown] = all.at[i];
        for (end = i; end < all.n && d[all.at[end]].page == d[all.at[i]].page; end++) collect(v, &d[all.at[end]], &c[shown]);
    }
    ptrdiff_t share = max_of(DRIFT_MAX / max_of(shown, 1), 2), spare = 0;
    for (ptrdiff_t k = 0; k < shown; k++) spare += max_of(share - c[k].rows.n, 0);
    for (ptrdiff_t k = 0; k < shown; k++) { /* rows that one page does not need are another's */
        changes_of(p, v, &d[first[k]], &c[k], share + spare);
        spare -= min_of(max_of(c[k].rows.n - share, 0), spare);
    }
    pen_end(p, 0);
}
