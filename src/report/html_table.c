/* The tables: claims against pages, and what a rewrite changed. In a cell stand the page's own words; those that the
 * first reading lacks are set off.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/html.h"

#define CELL_COLUMNS 260 /* longer words are cut: the whole stands below, one click away */
#define CONTRAST_MAX 5
#define WIDE 7           /* columns from which a table scrolls by itself */
#define CARDS 17 /* columns from which nobody compares across: a card for each claim, with the pages that assert it */

ints html_columns(const view *v, int32_t of) {
    const story *s = &v->x->stories.stories.at[of];
    ints to = {0};
    for (ptrdiff_t k = 0; k < s->lines.n; k++) {
        const line *l = &v->x->reuse.lines.at[s->lines.at[k]];
        for (ptrdiff_t i = 0; i < l->pages.n; i++)
            if (v->x->stories.story_of[l->pages.at[i]] == of) *push(v->scratch, &to) = l->pages.at[i];
    }
    return to;
}

int html_line_number(const view *v, int32_t of, int32_t i) {
    const ints *l = &v->x->stories.stories.at[of].lines;
    for (ptrdiff_t k = 0; k < l->n; k++)
        if (l->at[k] == v->x->reuse.line_of[i]) return (int)k + 1;
    return 0;
}

/* ------------------------------------------------------------------ words that another reading lacks */
static bool is_inside(str s, ptrdiff_t i) { /* a word goes on over offset i */
    int len;
    if (i <= 0 || i >= s.n) return false;
    char last = s.p[i - 1];
    uint32_t next = utf8_next(s.p + i, str_end(s), &len);
    return (is_alpha(last) || is_digit(last) || last < 0) && (code_is_letter(next) || code_is_digit(next));
}

/* The first place of whole words in s, or -1. */
static ptrdiff_t find_words(str s, str few) {
    for (ptrdiff_t at = 0; few.n && (at = str_find(s, few, at)) >= 0; at++)
        if (!is_inside(s, at) && !is_inside(s, at + few.n)) return at;
    return -1;
}

/* Where most words are others, marking them all shows nothing: then the few that the row is told in, if they stand in s. */
static void marked_words(const sheet *h, str s, str against, str few) {
    arena *a = h->v->scratch;
    map known = {0};
    str w;
    apart_learn(a, &known, against);
    bool telling = apart_tells(a, &known, s);
    ptrdiff_t at = find_words(s, few);
    if (!telling && at >= 0 && few.n < s.n) {
        put(h, "%s<em class=\"new\">%s</em>%s", str_cut(s, 0, at), few, str_cut(s, at + few.n, s.n));
        return;
    }
    for (ptrdiff_t i = 0, n = 0; apart_next(s, &i, &w); n++) {
        span c = apart_core(w);
        if (n) out_byte(h->o, ' ');
        if (!telling || !apart_lacks(a, &known, w)) out_html(h->o, w);
        else put(h, "%s<em class=\"new\">%s</em>%s", str_cut(w, 0, c.start), span_of(w, c), str_cut(w, c.end, w.n));
    }
}

/* ------------------------------------------------------------------ claims */
static const char *sign_of(cell_status s) {
    static const char *const signs[] = {"<span class=\"sign e\">=</span> ",
                                        "<span class=\"sign d\" title=\"differs\">~</span> ",
                                        "<span class=\"sign x\" title=\"cannot both stand\">≠</span> "};
    return signs[s];
}

static void cell_of(const sheet *h, const claim *c, int32_t number, const cell *w, str few) {
    const view *v = h->v;
    str text = view_words(v, w->page, &w->spans);
    bool same = w->status == CELL_SAME && apart_same(v->scratch, text, c->text);
    put(h, "<td class=\"%r%r\"><span class=\"who\">%s</span> <a href=\"#p%d-c%d\" id=\"c%d-p%d\">%r",
        view_statuses[w->status], same ? " as-given" : "", v->label[w->page], w->page + 1, number + 1, number + 1,
        w->page + 1, sign_of(w->status));
    if (same) {
        put(h, "same words</a>");
    } else {
        bool apart = w->reading.n && str_find_ci(text, w->reading, 0) < 0 && !apart_same(v->scratch, text, w->reading);
        if (apart) put(h, "<strong>%s</strong> ", w->reading);
        str cut = clip(v->scratch, text, CELL_COLUMNS);
        if (w->status == CELL_SAME) out_html(h->o, cut);
        else marked_words(h, cut, c->text, few);
        put(h, "</a>");
    }
    str credit = view_per(v, view_credit(v, w), w->denied);
    if (credit.n) put(h, " <small>%s</small>", credit);
    put(h, "</td>\n");
}

/* All words of the cells that read otherwise than the claim; where none does, the claim's own. */
static str other_readings(const view *v, const claim *c) {
    str s = {0};
    for (ptrdiff_t i = 0; i < c->cells.n && i < CARDS; i++)
        if (c->cells.at[i].status != CELL_SAME)
            s = cat(v->scratch, s, S(" "), view_words(v, c->cells.at[i].page, &c->cells.at[i].spans));
    return s.n ? s : c->text;
}

/* "some beaches / all beaches / two beaches": the row in a few words, where two readings at least have some. */
static void contrast_line(const sheet *h, const told_list *told) {
    ptrdiff_t n = 0;
    if (told->n < 2) return;
    put(h, "<span class=\"contrast\">");
    for (ptrdiff_t k = 0; k < told->n && n < CONTRAST_MAX; k++) {
        bool again = false; /* the same words, by another or beside a conflict: the cells tell */
        for (ptrdiff_t m = 0; m < k; m++) again |= str_eq_ci(told->at[m].text, told->at[k].text);
        if (!again) put(h, "%r<bdi>%s</bdi>", n++ ? " <i>/</i> " : "", clip(h->v->scratch, told->at[k].text, 48));
    }
    put(h, "%r</span> ", n == CONTRAST_MAX && told->n > n ? " …" : "");
}

static void claim_head(const sheet *h, const claim *c, int32_t number, const told_list *few) {
    const view *v = h->v;
    uint32_t set = claim_label(c);
    bool worded = view_worded(c);
    put(h, "<tr id=\"c%d\"><th scope=\"row\">", number + 1);
    contrast_line(h, few);
    put(h, "<bdi>");
    marked_words(h, clip(v->scratch, c->text, CELL_COLUMNS), other_readings(v, c), few->n ? few->at[0].words : S(""));
    put(h, "</bdi>\n<small>");
    if (c->agreement == AGREE_CONFLICTS) put(h, "<span class=\"tag x\">≠ cannot both stand</span> ");
    if (worded) put(h, "<span class=\"tag\">≈ other words</span> ");
    if (c->agreement == AGREE_DIFFERS && !worded) put(h, "<span class=\"tag d\">~ differs</span> ");
    if (c->agreement >= AGREE_DIFFERS && set && !worded) put(h, "%s · ", view_differs_most(v, set));
    put(h, "%s (%s)</small></th>\n", view_count(v, c->lines, "line", "lines"),
        view_count(v, c->cells.n, "page", "pages"));
}

static void claim_row(const sheet *h, int32_t number, const ints *columns) {
    const claim *c = &h->v->x->collation.claims.at[number];
    arena_at before = arena_mark(h->v->scratch);
    readings r = view_readings(h->v, c);
    told_list few = {0};
    if (c->agreement >= AGREE_DIFFERS) few = told_readings(h->v, c, &r);
    claim_head(h, c, number, &few);
    str *words_of = new(h->v->scratch, str, c->cells.n); /* by cell, those that are told of it */
    for (ptrdiff_t i = 0; i < few.n; i++)
        for (ptrdiff_t k = 0; k < few.at[i].cells.n; k++) words_of[few.at[i].cells.at[k]] = few.at[i].words;
    map at = {0};
    bool fresh;
    for (int32_t i = 0; i < (int32_t)c->cells.n; i++)
        *map_put(h->v->scratch, &at, (uint64_t)c->cells.at[i].page + 1, &fresh) = i;
    for (ptrdiff_t i = 0; i < columns->n; i++) {
        const int32_t *k = map_get(&at, (uint64_t)columns->at[i] + 1);
        if (k) cell_of(h, c, number, &c->cells.at[*k], words_of[*k]);
        else if (columns->n < CARDS) put(h, "<td></td>\n");
    }
    put(h, "</tr>\n");
    arena_rewind(h->v->scratch, before);
}

static void table_head(const sheet *h, int32_t of, const ints *columns) {
    const view *v = h->v;
    put(h, "<thead>\n<tr class=\"lines\"><td></td>");
    for (ptrdiff_t i = 0, k; i < columns->n; i = k) {
        int32_t l = v->x->reuse.line_of[columns->at[i]];
        for (k = i; k < columns->n && v->x->reuse.line_of[columns->at[k]] == l;) k++;
        int number = html_line_number(v, of, columns->at[i]);
        put(h, "<th scope=\"colgroup\" colspan=\"%d\"><span class=\"chip line%d\"></span>Line %d</th>", (int)(k - i),
            (number - 1) % 6 + 1, number);
    }
    put(h, "</tr>\n<tr><td></td>");
    for (ptrdiff_t i = 0; i < columns->n; i++)
        put(h, "<th scope=\"col\"><a href=\"#p%d\">%s</a></th>", columns->at[i] + 1, v->label[columns->at[i]]);
    put(h, "</tr>\n</thead>\n");
}

void html_claims(const sheet *h, int32_t of, const int32_t *rows, ptrdiff_t n, const char *caption) {
    ints columns = html_columns(h->v, of);
    const char *how = columns.n >= CARDS ? " cards\"" : columns.n >= WIDE ? " wide\" tabindex=\"0\"" : "\"";
    put(h, "<div class=\"table%r><table class=\"claims\">\n<caption>%r</caption>\n", how, caption);
    if (columns.n < CARDS) table_head(h, of, &columns);
    put(h, "<tbody>\n");
    for (ptrdiff_t i = 0; i < n; i++) claim_row(h, rows[i], &columns);
    put(h, "</tbody></table></div>\n");
}

/* ------------------------------------------------------------------ drift */
static void drift_side(const sheet *h, int32_t number, const char *suffix, int32_t on, const spans *at, str few, str against) {
    const view *v = h->v;
    if (!at->n && !few.n) {
        put(h, "<td class=\"none\">nothing</td>");
        return;
    }
    if (!at->n) { /* a word that is not there has no place to lead to */
        put(h, "<td><span class=\"who\">%s</span> %s</td>", v->label[on], few);
        return;
    }
    put(h, "<td><span class=\"who\">%s</span> <a href=\"#d%d%r\">", v->label[on], number + 1, suffix);
    marked_words(h, clip(v->scratch, few.n ? few : view_words(v, on, at), CELL_COLUMNS), against, S(""));
    put(h, "</a></td>");
}

static void drift_row(const sheet *h, int32_t number) {
    const view *v = h->v;
    const drift *d = &v->x->collation.drifts.at[number];
    arena_at before = arena_mark(v->scratch);
    str was = {0}, is = {0};
    if (!contrast_drift(v, d, &was, &is)) was = is = (str){0};
    put(h, "<tr id=\"t%d\"><th scope=\"row\">%s</th>", number + 1, str_of(d->what));
    drift_side(h, number, "-from", d->against, &d->from, was, was.n ? is : view_words(v, d->page, &d->at));
    drift_side(h, number, "", d->page, &d->at, is, was.n ? was : view_words(v, d->against, &d->from));
    put(h, "</tr>\n");
    arena_rewind(v->scratch, before);
}

static void drift_table(const sheet *h, const int32_t *of, ptrdiff_t n) {
    const drift *d = &h->v->x->collation.drifts.at[of[0]];
    put(h,
        "<div class=\"table\"><table class=\"drift\">\n<thead><tr><td></td><th scope=\"col\"><a href=\"#p%d\">%s</a></th>"
        "<th scope=\"col\">rewritten by <a href=\"#p%d\">%s</a></th></tr></thead>\n<tbody>\n",
        d->against + 1, h->v->label[d->against], d->page + 1, h->v->label[d->page]);
    for (ptrdiff_t i = 0; i < n; i++) drift_row(h, of[i]);
    put(h, "</tbody></table></div>\n");
}

/* What a page left out: a list, folded; each item leads to the words in the page that has them. */
static void left_out(const sheet *h, const int32_t *of, ptrdiff_t n) {
    const view *v = h->v;
    const drift *first = &v->x->collation.drifts.at[of[0]];
    put(h, "<details><summary>%s leaves out <b>%d</b></summary>\n<ul class=\"claims\">\n", v->label[first->page], (int)n);
    for (ptrdiff_t i = 0; i < n; i++) {
        const drift *d = &v->x->collation.drifts.at[of[i]];
        put(h, "<li id=\"t%d\"><a href=\"#d%d-from\"><bdi>%s</bdi></a></li>\n", of[i] + 1, of[i] + 1,
            clip(v->scratch, view_words(v, d->against, &d->from), CELL_COLUMNS));
    }
    put(h, "</ul></details>\n");
}

void html_drifts(const sheet *h, int32_t of) {
    ints all = view_drifts(h->v, of);
    const drift *d = h->v->x->collation.drifts.at;
    if (!all.n) return;
    put(h, "<section id=\"s%d-drift\"><h3>What a rewrite changed</h3>\n", of + 1);
    for (ptrdiff_t i = 0, end; i < all.n; i = end) {
        ints said = {0}, out_of = {0};
        for (end = i; end < all.n && d[all.at[end]].page == d[all.at[i]].page; end++)
            *push(h->v->scratch, drift_left_out(&d[all.at[end]]) ? &out_of : &said) = all.at[end];
        if (said.n) drift_table(h, said.at, said.n);
        if (out_of.n) left_out(h, out_of.at, out_of.n);
    }
    put(h, "</section>\n");
}
