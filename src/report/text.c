/* The report for people in a terminal: one screen, the reader's order. Pages and lines of text first; then where they
 * differ, what a rewrite changed, what the lines say alike, what one alone says. Each part is cut after its weightiest
 * items and says how many are left; the HTML has them all.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

/* What one screen holds; measured on stories of three to eight pages. */
enum { PAGES_MAX = 16, DIFFER_MAX = 6, READINGS_MAX = 5, PICK_COLUMNS = 40, INDENT = 3 };

void text_heading(pen *p, const char *text, str faint) {
    pen_gap(p);
    pen_strong(p, str_of(text));
    if (faint.n) pen_c(p, " "), pen_faint(p, faint);
    pen_end(p, 0);
}

str text_part(const view *v, ptrdiff_t shown, ptrdiff_t all) {
    return shown < all ? str_format(v->scratch, "(%td of %td)", shown, all) : (str){0};
}

void text_and_more(pen *p, const view *v, ptrdiff_t n, int indent) {
    if (n <= 0) return;
    pen_end(p, indent);
    pen_tab(p, indent);
    pen_faint(p, str_format(v->scratch, "and %td more: --format html", n));
    pen_end(p, 0);
}

/* ------------------------------------------------------------------ differences */
/* One page's sentence with the words that differ in it, in one row, and what differs. */
static void common_row(pen *p, const view *v, const claim *c, const readings *r, str pick, str what) {
    const cell *k = &c->cells.at[r->at[0].cells.at[0]];
    str s = choose_tidy(k->spans.n && v->x->docs.at[k->page].page ? choose_words(v, k) : c->text);
    int room = p->columns - INDENT - 4 - (int)utf8_width(what);
    if (utf8_width(s) <= utf8_width(pick) + 3) {
        pen_str(p, cat(v->scratch, what, S(": ")));
        return;
    }
    ptrdiff_t at = pick.n && span_empty(k->told) ? str_find(s, pick, 0) : -1; /* what collate tells apart stands with its verb */
    if (at > 0 && utf8_width(str_cut(s, 0, at + pick.n)) > room - 2) { /* begins so that the words are in it */
        ptrdiff_t from = at;
        while (from > 0 && utf8_width(str_cut(s, from, at + pick.n)) < room * 3 / 4) from--;
        while (from < at && !is_space(s.p[from])) from++;
        s = cat(v->scratch, S("…"), str_trim(str_cut(s, from, s.n)));
    }
    pen_str(p, clip(v->scratch, s, room));
    pen_faint(p, cat(v->scratch, S(" ["), what, S("]")));
    pen_end(p, INDENT);
    pen_tab(p, INDENT);
}

/* Of several that differ the first, wording and credit last: a row has room for one. */
static str weightiest(const view *v, uint32_t set, bool credits) {
    if (!credits && set & ~(uint32_t)DIFFERS_ATTRIBUTION) set &= ~(uint32_t)DIFFERS_ATTRIBUTION; /* not to be seen in the readings */
    uint32_t rest = set & ~(uint32_t)(DIFFERS_WORDING | DIFFERS_ATTRIBUTION), credit = set & DIFFERS_ATTRIBUTION;
    return view_differs(v, rest ? rest & (~rest + 1) : credit ? credit : set);
}

static bool shows_credits(const told_list *told) {
    for (ptrdiff_t i = 0; i < told->n; i++)
        if (told->at[i].by.n || !told->at[i].words.n) return true;
    return false;
}

static void difference(pen *p, const view *v, const claim *c) {
    bool conflict = c->agreement == AGREE_CONFLICTS;
    readings r = view_readings(v, c);
    told_list told = told_readings(v, c, &r);
    pen_end(p, INDENT);
    pen_tab(p, 1);
    pen_ink(p, conflict ? INK_CONFLICT : INK_DIFFERS);
    pen_c(p, conflict ? "≠" : "~");
    pen_ink(p, INK_PLAIN);
    pen_tab(p, INDENT);
    common_row(p, v, c, &r, told.at[0].words, weightiest(v, claim_label(c), shows_credits(&told)));
    for (ptrdiff_t i = 0; i < told.n && i < READINGS_MAX; i++) {
        if (i) pen_faint(p, S(" / "));
        if (told.at[i].conflicts) pen_c(p, "≠ ");
        pen_strong(p, clip(v->scratch, told.at[i].text, PICK_COLUMNS));
        pen_str(p, told.at[i].by);
        pen_faint(p, cat(v->scratch, S(" ("), view_who(v, c, &told.at[i].cells), S(")")));
    }
    if (told.n > READINGS_MAX) pen_faint(p, S(" and more"));
    pen_end(p, 0);
}

static void differences(pen *p, const view *v, const ints *of, ptrdiff_t points) {
    if (!points) return;
    str part = text_part(v, min_of(points, DIFFER_MAX), points);
    text_heading(p, "WHERE THEY DIFFER", cat(v->scratch, part, part.n ? S(" ") : S(""), S("≠ cannot both stand ~ differs")));
    for (ptrdiff_t i = 0, shown = 0; i < of->n && shown < DIFFER_MAX; i++) {
        if (v->wide[of->at[i]] || view_worded(&v->x->collation.claims.at[of->at[i]])) continue;
        shown++;
        difference(p, v, &v->x->collation.claims.at[of->at[i]]);
    }
}

/* ------------------------------------------------------------------ stories */
static void story_head(pen *p, const view *v, int32_t of) {
    const story *s = &v->x->stories.stories.at[of];
    pen_end(p, 0);
    pen_strong(p, clip(v->scratch, view_story_title(v, of), 2 * p->columns));
    pen_end(p, 0);
    str told = view_summary(v, of), days = view_days(v, s->from, s->to);
    pen_str(p, told);
    bool fits = utf8_width(told) + utf8_width(days) + 3 <= p->columns; /* else the tree has them */
    if (days.n && fits) pen_c(p, " · "), pen_str(p, days);
    pen_end(p, 0);
    if (s->pages.n > 1 && s->lines.n == 1) {
        pen_c(p, "All of them are one text: what they agree on has one source.");
        pen_end(p, 0);
    }
    if (view_partly(v, of)) {
        pen_c(p, "So many statements that not all were compared: this is a part.");
        pen_end(p, 0);
    }
}

static void story_report(pen *p, const view *v, int32_t of) {
    const story *s = &v->x->stories.stories.at[of];
    arena_at before = arena_mark(v->scratch);
    story_head(p, v, of);
    text_heading(p, "PAGES AND LINES OF TEXT", S(""));
    text_lines(p, v, &s->lines, PAGES_MAX);
    text_and_more(p, v, s->pages.n - PAGES_MAX, 4);
    differences(p, v, &v->story[of].differ, v->story[of].points);
    text_drifts(p, v, of);
    text_agreement(p, v, of);
    text_singles(p, v, of);
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
        if (n == 1) text_heading(p, "PAGES THAT STAND ALONE", S(""));
        pen_end(p, 3);
        pen_tab(p, 1);
        pen_str(p, v->label[of]);
        str day = view_day(v, v->x->articles.at[of].published.day);
        if (day.n) pen_c(p, ", "), pen_str(p, day);
        pen_c(p, " ");
        pen_faint(p, clip(v->scratch, view_title(v, of), p->columns));
        if (!view_has_article(v, of)) pen_c(p, " (no article found)");
    }
    text_and_more(p, v, n - most, 1);
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
        p, S("A line is one source’s wording; two may share a speaker. All: --format html"));
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
