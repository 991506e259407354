/* The report for people in a terminal: one screen, the reader's order. Pages and lines of text first; then where they
 * differ, what a rewrite changed, what the lines say alike, what one alone says. Each part is cut after its weightiest
 * items and says how many are left; the HTML has them all.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

/* What one screen holds; measured on stories of three to eight pages. */
enum {
    PAGES_MAX = 16,
    DIFFER_MAX = 6,
    READINGS_MAX = 4,
    WHO_MAX = 3,
    DRIFT_MAX = 8,
    AGREE_MAX = 5,
    SINGLE_MAX = 2,
    SINGLE_LINES_MAX = 6,
    SOLE_MAX = 12 /* where there is but one line */
};

static void heading(pen *p, str text) {
    pen_gap(p);
    pen_strong(p, text);
    pen_end(p, 0);
}

static void and_more(pen *p, const view *v, ptrdiff_t n, int indent) {
    if (n <= 0) return;
    pen_end(p, indent);
    pen_faint(p, str_format(v->scratch, "and %td more: --format html", n));
    pen_end(p, 0);
}

/* ------------------------------------------------------------------ who */
/* "2 lines (4 pages): A, B, C and 1 more", or the one page's name. */
static str who(const view *v, const claim *c, const reading *r) {
    arena *a = v->scratch;
    str names = {0};
    ptrdiff_t n = r->cells.n;
    for (ptrdiff_t i = 0; i < n && i < WHO_MAX; i++) {
        str label = v->label[c->cells.at[r->cells.at[i]].page];
        names = i ? cat(a, names, S(", "), label) : label;
    }
    if (n == 1) return names;
    if (n > WHO_MAX) names = cat(a, names, S(" and "), view_count(v, n - WHO_MAX, "more", "more"));
    return cat(a, view_count(v, r->lines, "line", "lines"), S(" ("), view_count(v, n, "page", "pages"), S("): "),
               names);
}

/* ------------------------------------------------------------------ differences */
static uint32_t all_differs(const claim *c) {
    uint32_t set = 0;
    for (ptrdiff_t i = 0; i < c->cells.n; i++) set |= c->cells.at[i].differs;
    return set;
}

/* The words of a reading in so many columns, those that the others lack set off. */
static void reading_words(pen *p, const view *v, const map *known, str s, int columns, bool digits) {
    str w, cut = apart_excerpt(v->scratch, known, s, columns, digits);
    bool telling = p->color && apart_tells(v->scratch, known, s);
    for (ptrdiff_t i = 0; apart_next(cut, &i, &w);) {
        bool lacks = telling && apart_lacks(v->scratch, known, w);
        if (lacks) pen_ink(p, INK_STRONG);
        pen_str(p, w);
        if (lacks) pen_ink(p, INK_PLAIN);
        pen_c(p, " ");
    }
}

static void reading_row(pen *p, const view *v, const claim *c, const readings *all, ptrdiff_t of) {
    const reading *r = &all->at[of];
    map known = {0};
    for (ptrdiff_t i = 0; i < all->n; i++)
        if (i != of) apart_learn(v->scratch, &known, all->at[i].text);
    pen_end(p, 5);
    pen_tab(p, 3);
    pen_c(p, r->status == CELL_CONFLICTS ? "≠" : r->status == CELL_VARIANT ? "~" : "·");
    pen_tab(p, 5);
    str by = who(v, c, r);
    int room = 2 * (p->columns - 5) - 8 - (int)utf8_width(by) - (int)utf8_width(r->attribution); /* two rows with it */
    bool digits = all_differs(c) & (DIFFERS_NUMBER | DIFFERS_BOUND);
    reading_words(p, v, &known, r->text, max_of(room, 48), digits);
    if (r->attribution.n) pen_faint(p, cat(v->scratch, S("(per "), r->attribution, S(") ")));
    pen_faint(p, S("— "));
    pen_str(p, by);
}

static void difference(pen *p, const view *v, const claim *c) {
    bool conflict = c->agreement == AGREE_CONFLICTS;
    str what = view_differs_most(v, all_differs(c));
    pen_end(p, 0);
    pen_tab(p, 1);
    pen_ink(p, conflict ? INK_CONFLICT : INK_DIFFERS);
    pen_c(p, conflict ? "≠ cannot both stand" : "~ differs");
    pen_ink(p, INK_PLAIN);
    if (what.n) pen_str(p, cat(v->scratch, S(" ("), what, S(")")));
    readings r = view_readings(v, c);
    bool needs_text = true; /* short readings need the clause that they stand in */
    for (ptrdiff_t i = 0; i < r.n; i++) needs_text &= utf8_width(r.at[i].text) < 40 && !str_eq(r.at[i].text, c->text);
    if (needs_text) pen_c(p, ": "), pen_str(p, clip(v->scratch, c->text, 2 * p->columns - 30));
    for (ptrdiff_t i = 0; i < r.n && i < READINGS_MAX; i++) reading_row(p, v, c, &r, i);
    pen_end(p, 0);
    and_more(p, v, r.n - READINGS_MAX, 5);
}

static void differences(pen *p, const view *v, const ints *of) {
    if (!of->n) return;
    heading(p, S("WHERE THEY DIFFER"));
    for (ptrdiff_t i = 0; i < of->n && i < DIFFER_MAX; i++) difference(p, v, &v->x->collation.claims.at[of->at[i]]);
    and_more(p, v, of->n - DIFFER_MAX, 3);
}

/* ------------------------------------------------------------------ drift */
static str drift_words(const view *v, int32_t on, const spans *of) {
    if (!of->n) return S("(nothing)");
    return cat(v->scratch, S("“"), clip(v->scratch, view_words(v, on, of), 60), S("”"));
}

static bool is_left_out(const drift *d) { return !d->at.n; }

/* The first DRIFT_MAX, what is only left out after everything else; in the order of the record. */
static ints weightiest_drifts(const view *v, const story_view *s) {
    ints to = {0};
    ptrdiff_t said = 0;
    for (int32_t i = s->first_drift; i < s->first_drift + s->drifts; i++)
        said += !is_left_out(&v->x->collation.drifts.at[i]);
    ptrdiff_t left_out = DRIFT_MAX - min_of(said, DRIFT_MAX), rest = DRIFT_MAX;
    for (int32_t i = s->first_drift; i < s->first_drift + s->drifts && rest; i++) {
        if (is_left_out(&v->x->collation.drifts.at[i]) && left_out-- <= 0) continue;
        *push(v->scratch, &to) = i;
        rest--;
    }
    return to;
}

static void drifts_of(pen *p, const view *v, const story_view *s) {
    if (!s->drifts) return;
    heading(p, S("WHAT A REWRITE CHANGED"));
    const drift *before = NULL;
    ints chosen = weightiest_drifts(v, s);
    for (ptrdiff_t i = 0; i < chosen.n; i++) {
        const drift *d = &v->x->collation.drifts.at[chosen.at[i]];
        if (!before || before->page != d->page || before->against != d->against) {
            pen_end(p, 0);
            pen_tab(p, 1);
            pen_str(p, v->label[d->page]);
            pen_faint(p, cat(v->scratch, S(" against "), v->label[d->against]));
        }
        pen_end(p, 3);
        pen_tab(p, 3);
        pen_ink(p, INK_DIFFERS);
        pen_c(p, d->what);
        pen_ink(p, INK_PLAIN);
        pen_tab(p, 18);
        str to = drift_words(v, d->page, &d->at);
        pen_str(p, cat(v->scratch, drift_words(v, d->against, &d->from), S(" → "), to));
        pen_end(p, 0);
        before = d;
    }
    and_more(p, v, s->drifts - DRIFT_MAX, 3);
}

/* ------------------------------------------------------------------ agreement */
/* In one row or two, with who is credited. */
static void claim_text(pen *p, const view *v, const claim *c, int indent, int rows) {
    str by = c->cells.at[0].attribution;
    if (by.n) by = cat(v->scratch, c->kind == CLAIM_QUOTE ? S(" (") : S(" (per "), by, S(")"));
    pen_str(p, clip(v->scratch, c->text, max_of(rows * (p->columns - indent - 2) - (int)utf8_width(by), 40)));
    if (by.n) pen_faint(p, by);
}

static void agreement_of(pen *p, const view *v, const ints *of, ptrdiff_t n) {
    ptrdiff_t all = 0;
    while (all < of->n && v->x->collation.claims.at[of->at[all]].lines >= n) all++;
    for (int part = 0; part < 2; part++) {
        ptrdiff_t from = part ? all : 0, to = part ? of->n : all;
        if (from == to) continue;
        heading(p, part     ? S("WHAT SEVERAL LINES SAY")
                   : n == 2 ? S("WHAT BOTH LINES SAY")
                            : str_format(v->scratch, "WHAT ALL %td LINES SAY", n));
        for (ptrdiff_t i = from; i < to && i < from + AGREE_MAX; i++) {
            const claim *c = &v->x->collation.claims.at[of->at[i]];
            pen_end(p, 0);
            pen_tab(p, 1);
            pen_ink(p, INK_SAME);
            pen_c(p, "= ");
            pen_ink(p, INK_PLAIN);
            pen_str(p, view_count(v, c->lines, "line", "lines"));
            pen_str(p, str_format(v->scratch, " (%td pages)", c->cells.n));
            pen_tab(p, 22);
            claim_text(p, v, c, 22, 2);
            pen_end(p, 0);
        }
        and_more(p, v, to - from - AGREE_MAX, 3);
    }
}

/* ------------------------------------------------------------------ one line only */
static void singles(pen *p, const view *v, const ints *of, const ints *l) {
    if (!of->n) return;
    heading(p, l->n > 1 ? S("WHAT ONLY ONE LINE SAYS") : S("WHAT THE TEXT SAYS"));
    ptrdiff_t most = l->n > 1 ? SINGLE_MAX : SOLE_MAX;
    for (ptrdiff_t k = 0; k < l->n && k < SINGLE_LINES_MAX; k++) {
        ptrdiff_t n = 0;
        for (ptrdiff_t i = 0; i < of->n; i++) {
            const claim *c = &v->x->collation.claims.at[of->at[i]];
            if (v->x->reuse.line_of[c->cells.at[0].page] != l->at[k] || n++ >= most) continue;
            if (n == 1) {
                pen_end(p, 1);
                pen_tab(p, 1);
                pen_str(p, view_line(v, l->at[k]));
                pen_end(p, 5);
            }
            pen_tab(p, 3);
            pen_c(p, "·");
            pen_tab(p, 5);
            claim_text(p, v, c, 5, l->n > 1 ? 1 : 2);
            pen_end(p, 5);
        }
        and_more(p, v, n - most, 5);
    }
}

/* ------------------------------------------------------------------ stories */
static void story_head(pen *p, const view *v, int32_t of) {
    const story *s = &v->x->stories.stories.at[of];
    pen_end(p, 0);
    pen_strong(p, clip(v->scratch, view_story_title(v, of), 2 * p->columns));
    pen_end(p, 0);
    pen_str(p, view_count(v, s->pages.n, "page", "pages"));
    pen_c(p, ", ");
    pen_str(p, view_count(v, s->lines.n, "line of text", "lines of text"));
    str days = view_days(v, s->from, s->to);
    if (days.n) pen_c(p, " · "), pen_str(p, days);
    pen_end(p, 0);
    if (s->pages.n > 1 && s->lines.n == 1) {
        pen_c(p, "All of them are one text: what they agree on has one source.");
        pen_end(p, 0);
    }
}

static void story_report(pen *p, const view *v, int32_t of) {
    const story *s = &v->x->stories.stories.at[of];
    const story_view *w = &v->story[of];
    arena_at before = arena_mark(v->scratch);
    story_head(p, v, of);
    heading(p, S("PAGES AND LINES OF TEXT"));
    text_lines(p, v, &s->lines, PAGES_MAX);
    and_more(p, v, s->pages.n - PAGES_MAX, 4);
    differences(p, v, &w->differ);
    drifts_of(p, v, w);
    agreement_of(p, v, &w->agree, s->lines.n);
    singles(p, v, &w->single, &s->lines);
    arena_rewind(v->scratch, before);
}

static void rule(pen *p) {
    pen_gap(p);
    for (int i = 0; i < p->columns; i++) pen_c(p, "─");
    pen_end(p, 0);
    out_byte(p->o, '\n');
}

static void alone(pen *p, const view *v) {
    ptrdiff_t n = 0, most = 12;
    for (int32_t i = 0; i < (int32_t)v->x->stories.stories.n; i++) {
        if (!view_alone(v, i) || n++ >= most) continue;
        int32_t of = v->x->stories.stories.at[i].pages.at[0];
        if (n == 1) heading(p, S("PAGES THAT STAND ALONE"));
        pen_end(p, 3);
        pen_tab(p, 1);
        pen_str(p, v->label[of]);
        str day = view_day(v, v->x->articles.at[of].published.day);
        if (day.n) pen_c(p, ", "), pen_str(p, day);
        pen_c(p, " ");
        pen_faint(p, clip(v->scratch, view_title(v, of), p->columns));
    }
    and_more(p, v, n - most, 1);
    pen_end(p, 0);
}

static void report(pen *p, const view *v) {
    bool first = true;
    for (int32_t i = 0; i < (int32_t)v->x->stories.stories.n; i++) {
        if (view_alone(v, i)) continue;
        if (!first) rule(p);
        story_report(p, v, i);
        first = false;
    }
    alone(p, v);
    pen_gap(p);
    pen_faint(
        p, S("A line of text is wording that descends from one source. Two lines may still rest on one speaker or one "
             "press release."));
    pen_end(p, 0);
}

void report_text(out *o, arena *scratch, const account *x, const report_options *opt) {
    pen p = {.o = o, .columns = opt->columns, .color = opt->color};
    view v = view_of(x, scratch);
    switch (opt->show) {
    case SHOW_CLEAN: text_clean(&p, &v); break;
    case SHOW_REUSE: text_reuse(&p, &v); break;
    case SHOW_STORIES: text_stories(&p, &v); break;
    case SHOW_CLAIMS: text_claims(&p, &v); break;
    case SHOW_REPORT: report(&p, &v); break;
    }
    pen_end(&p, 0);
}
