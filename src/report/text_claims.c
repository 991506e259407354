/* What the lines say alike, and what one alone says, in the terminal.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

enum {
    AGREE_MAX = 5,
    AGREE_SEEN = 60, /* of the weightiest; more of the same words is no story */
    PHRASES_MAX = 6,
    PHRASE_COLUMNS = 40,
    NAME = 18,    /* column of what a line says, after its name */
    SINGLE_MAX = 2,
    SINGLE_LINES_MAX = 6,
    SOLE_MAX = 12 /* where there is but one line */
};

/* The fullest of the pages' clauses, in so many rows, with who is credited. */
static void claim_text(pen *p, const view *v, const claim *c, int indent, int rows) {
    const cell *k = choose_cell(v, c);
    bool read = k->spans.n && v->x->docs.at[k->page].page;
    str by = view_credit(v, k);
    if (by.n) by = clip(v->scratch, by, k->denied ? 32 : 22);
    str text = choose_tidy(read ? choose_words(v, k) : c->text);
    if (by.n) by = cat(v->scratch, c->kind == CLAIM_QUOTE || k->denied ? S(" (") : S(" (per "), by, S(")"));
    pen_str(p, clip(v->scratch, text, max_of(rows * (p->columns - indent - 2) - (int)utf8_width(by), 40)));
    if (by.n) pen_faint(p, by);
}

static void agreement_row(pen *p, const view *v, const claim *c, bool by_all) {
    str n = str_format(v->scratch, " (%td pages)", c->cells.n);
    if (!by_all) n = str_format(v->scratch, " (%d lines, %td pages)", (int)c->lines, c->cells.n);
    pen_end(p, 5);
    pen_tab(p, 1);
    pen_ink(p, INK_SAME);
    pen_c(p, c->agreement == AGREE_SAME ? "=" : "≈");
    pen_ink(p, INK_PLAIN);
    pen_tab(p, 3);
    claim_text(p, v, c, 3 + (int)utf8_width(n), 1);
    pen_faint(p, n);
    pen_end(p, 0);
}

/* In the order given, without what words of a page tell that an earlier claim has shown. */
static ints each_once(const view *v, const ints *told, ptrdiff_t most) {
    ints to = {0};
    for (ptrdiff_t i = 0; i < min_of(told->n, AGREE_SEEN) && to.n < most; i++) {
        const cell *k = choose_cell(v, &v->x->collation.claims.at[told->at[i]]);
        bool again = false;
        for (ptrdiff_t m = 0; m < to.n && !again; m++) {
            const cell *before = choose_cell(v, &v->x->collation.claims.at[to.at[m]]);
            again = k->spans.n && before->spans.n && k->page == before->page && span_meets(k->spans.at[0], before->spans.at[0]);
        }
        if (!again) *push(v->scratch, &to) = told->at[i];
    }
    return to;
}

/* Names and phrases that the lines share, where they share no statement: in one row, they tell little. */
static void text_phrases(pen *p, const view *v, const ints *all) {
    ptrdiff_t shown = 0;
    for (ptrdiff_t i = 0; i < min_of(all->n, AGREE_SEEN) && shown < PHRASES_MAX; i++) {
        const claim *c = &v->x->collation.claims.at[all->at[i]];
        if (c->agreement != AGREE_SAME || !choose_is_phrase(v, c)) continue;
        if (!shown++) {
            text_heading(p, "WHAT SEVERAL LINES SAY", S("no statement; names and phrases only"));
            pen_end(p, 3);
            pen_tab(p, 1);
            pen_c(p, "= ");
        } else pen_c(p, "; ");
        pen_str(p, clip(v->scratch, choose_tidy(choose_words(v, choose_cell(v, c))), PHRASE_COLUMNS));
    }
    pen_end(p, 0);
}

/* What all lines say, then what several do; one heading for both, so that what follows still is on the screen. */
void text_agreement(pen *p, const view *v, int32_t of) {
    const ints *all = &v->story[of].agree;
    ptrdiff_t lines_of = v->x->stories.stories.at[of].lines.n, shown = 0;
    if (!all->n) return;
    ints told = choose_order(v, all->at, all->n);
    for (ptrdiff_t i = 0, none = !told.n; i < all->n && none; i++) /* in a language whose verbs are not known */
        if (!choose_is_phrase(v, &v->x->collation.claims.at[all->at[i]])) *push(v->scratch, &told) = all->at[i];
    if (!told.n) return text_phrases(p, v, all);
    told = each_once(v, &told, AGREE_MAX);
    bool by_all = v->x->collation.claims.at[told.at[0]].lines >= lines_of;
    str part = text_part(v, min_of(told.n, AGREE_MAX), all->n);
    bool worded = false;
    for (ptrdiff_t i = 0; i < min_of(told.n, AGREE_MAX); i++) worded |= v->x->collation.claims.at[told.at[i]].agreement != AGREE_SAME;
    if (worded) part = cat(v->scratch, part, part.n ? S(" ") : S(""), S("≈ in other words"));
    if (!by_all) text_heading(p, "WHAT SEVERAL LINES SAY", part);
    else if (lines_of == 2) text_heading(p, "WHAT BOTH LINES SAY", part);
    else text_heading(p, str_c(v->scratch, str_format(v->scratch, "WHAT ALL %td LINES SAY", lines_of)), part);
    for (; shown < told.n && shown < AGREE_MAX; shown++) {
        const claim *c = &v->x->collation.claims.at[told.at[shown]];
        agreement_row(p, v, c, c->lines >= lines_of);
    }
}

/* A name in so many columns that keeps the id at its end: "south-harbour… p12". */
static str name_in(const view *v, str name, int columns) {
    ptrdiff_t from = name.n;
    while (from > 0 && is_digit(name.p[from - 1])) from--;
    bool id = from > 2 && from < name.n && name.p[from - 1] == 'p' && name.p[from - 2] == ' ';
    if (!id || utf8_width(name) <= columns) return clip(v->scratch, name, columns);
    str tail = str_cut(name, from - 2, name.n);
    return cat(v->scratch, clip(v->scratch, str_cut(name, 0, from - 2), columns - (int)tail.n), tail);
}

/* One row: the name of the line before its first, and of the page where but one of its pages says so. */
static void single_row(pen *p, const view *v, const claim *c, int32_t l, bool first) {
    pen_end(p, NAME);
    pen_tab(p, 1);
    if (first) pen_faint(p, name_in(v, view_line_short(v, c->story, l), NAME - 2));
    pen_tab(p, NAME);
    bool one = c->cells.n == 1 && v->x->reuse.lines.at[l].pages.n > 1;
    str on = one ? cat(v->scratch, S(" – "), clip(v->scratch, v->label[c->cells.at[0].page], 20)) : (str){0};
    claim_text(p, v, c, NAME + (int)utf8_width(on), 1);
    if (on.n) pen_faint(p, on);
}

static void of_line(pen *p, const view *v, const ints *told, int32_t l, ptrdiff_t most) {
    ptrdiff_t n = 0;
    claim_kind before = CLAIM_DESCRIPTION;
    for (int pass = 0; pass < 2 && n < most; pass++)
        for (ptrdiff_t i = 0; i < told->n && n < most; i++) {
            if (told->at[i] < 0) continue;
            const claim *c = &v->x->collation.claims.at[told->at[i]];
            if (v->x->reuse.line_of[c->cells.at[0].page] != l) continue;
            if (n && !pass && c->kind == before) continue; /* rather a quotation and a figure than two quotations */
            single_row(p, v, c, l, !n);
            told->at[i] = -1;
            before = c->kind;
            n++;
        }
    pen_end(p, 0);
}

void text_singles(pen *p, const view *v, int32_t of) {
    const ints *all = &v->story[of].single, *l = &v->x->stories.stories.at[of].lines;
    if (!all->n) return;
    ints told = choose_order(v, all->at, all->n);
    if (!told.n)
        for (ptrdiff_t i = 0; i < all->n; i++) *push(v->scratch, &told) = all->at[i];
    str count = all->n > 1 ? str_format(v->scratch, "(%td in all)", all->n) : (str){0};
    text_heading(p, l->n > 1 ? "WHAT ONLY ONE LINE SAYS" : "WHAT THE TEXT SAYS", count);
    for (ptrdiff_t k = 0; k < l->n && k < SINGLE_LINES_MAX; k++)
        of_line(p, v, &told, l->at[k], l->n > 1 ? SINGLE_MAX : SOLE_MAX);
}
