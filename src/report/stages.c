/* What the single stages found, as plain text: the pages cleaned, the lines of text and their passages, the stories,
 * the quotations, figures and times. Nothing is left out here; only long words are cut. SPDX-License-Identifier:
 * Apache-2.0 */
#include "report/parts.h"

/* A row about a page: path, and what is known of it. */
static str page_row(const view *v, int32_t i) {
    const article *a = &v->x->articles.at[i];
    arena *s = v->scratch;
    const page *of = &v->x->pile.pages.at[i];
    str row = of->record < 0 ? of->path : str_format(s, "%.*s:%lld", (int)of->path.n, of->path.p, (long long)of->record), day = view_day(v, a->published.day);
    if (a->outlet.name.n) row = cat(s, row, S(" · "), a->outlet.name);
    if (day.n) row = cat(s, row, S(" · "), day);
    if (a->agency.name.n) row = cat(s, row, S(" · "), lineage_agency(s, a->agency.name));
    if (a->dateline.place.n) row = cat(s, row, S(" · "), a->dateline.place);
    for (ptrdiff_t k = 0; k < a->byline.n; k++) row = cat(s, row, k ? S(", ") : S(" · "), a->byline.at[k]);
    return row;
}

static void page_head(pen *p, const view *v, int32_t i) {
    if (v->x->first + i) pen_gap(p);
    pen_faint(p, page_row(v, i));
    pen_end(p, 0);
}

/* ------------------------------------------------------------------ clean
 * The title, an empty line, the paragraphs; what is known of the page comes last. */
static void block_text(pen *p, str page_text, const block *b) {
    out_byte(p->o, '\n');
    if (b->kind == BLOCK_ITEM) {
        pen_c(p, "-");
        pen_tab(p, 2);
    }
    if (b->kind == BLOCK_CAPTION) pen_faint(p, S("[caption] "));
    if (b->kind == BLOCK_SUBHEAD || b->kind == BLOCK_STANDFIRST) pen_strong(p, span_of(page_text, b->at));
    else pen_str(p, span_of(page_text, b->at));
    pen_end(p, 0);
}

void text_clean(pen *p, const view *v) {
    for (int32_t i = 0; i < (int32_t)v->x->pile.pages.n; i++) {
        arena_at before = arena_mark(v->scratch);
        const article *a = &v->x->articles.at[i];
        if (v->x->first + i) out_c(p->o, "\n\n");
        pen_strong(p, view_title(v, i));
        pen_end(p, 0);
        for (ptrdiff_t k = 0; k < a->blocks.n; k++)
            if (a->blocks.at[k].kind != BLOCK_TITLE) block_text(p, v->x->pile.pages.at[i].text, &a->blocks.at[k]);
        out_byte(p->o, '\n');
        pen_faint(p, page_row(v, i));
        pen_end(p, 0);
        arena_rewind(v->scratch, before);
    }
}

/* ------------------------------------------------------------------ reuse */
static void passage_row(pen *p, const view *v, const passage *x) {
    int percent = (int)(x->ratio * 100 + 0.5);
    str length = view_count(v, x->words, "word", "words");
    str text = span_of(v->x->pile.pages.at[x->a.page].text, x->a.at);
    pen_end(p, 4);
    pen_tab(p, 4);
    str alike = percent == 100 ? S("verbatim") : str_format(v->scratch, "%d%% alike", percent);
    pen_faint(p, cat(v->scratch, length, S(", "), alike, x->quoted ? S(", quoted by both:") : S(":")));
    pen_c(p, " ");
    pen_str(p, clip(v->scratch, text, 2 * p->columns - 40));
}

void text_reuse(pen *p, const view *v) {
    ints all = {0};
    for (int32_t i = 0; i < (int32_t)v->x->reuse.lines.n; i++) *push(v->scratch, &all) = i;
    str n = view_count(v, v->x->pile.pages.n, "page", "pages");
    pen_strong(p, cat(v->scratch, n, S(", "), view_count(v, all.n, "line of text", "lines of text")));
    pen_gap(p);
    text_lines(p, v, &all, v->x->pile.pages.n);
    const passages *s = &v->x->reuse.passages;
    if (!s->n) return;
    pen_gap(p);
    pen_strong(p, S("Passages that two pages share"));
    for (ptrdiff_t i = 0; i < s->n; i++) {
        const passage *x = &s->at[i];
        if (!i || s->at[i - 1].a.page != x->a.page || s->at[i - 1].b.page != x->b.page) {
            pen_end(p, 1);
            pen_tab(p, 1);
            pen_str(p, v->label[x->a.page]);
            pen_c(p, " and ");
            pen_str(p, v->label[x->b.page]);
        }
        passage_row(p, v, x);
    }
    pen_end(p, 0);
}

/* ------------------------------------------------------------------ stories */
void text_stories(pen *p, const view *v) {
    for (int32_t i = 0; i < (int32_t)v->x->stories.stories.n; i++) {
        const story *s = &v->x->stories.stories.at[i];
        if (i) pen_gap(p);
        pen_strong(p, clip(v->scratch, view_story_title(v, i), 2 * p->columns));
        pen_end(p, 0);
        pen_str(p, view_count(v, s->pages.n, "page", "pages"));
        pen_str(p, S(", "));
        pen_str(p, view_count(v, s->lines.n, "line of text", "lines of text"));
        str days = view_days(v, s->from, s->to);
        if (days.n) pen_str(p, S(" · ")), pen_str(p, days);
        if (s->why.n) pen_faint(p, cat(v->scratch, S(" · "), s->why));
        for (ptrdiff_t k = 0; k < s->pages.n; k++) {
            int32_t of = s->pages.at[k];
            str day = view_day(v, v->x->articles.at[of].published.day);
            pen_end(p, 5);
            pen_tab(p, 3);
            pen_str(p, v->label[of]);
            if (day.n) pen_c(p, ", "), pen_str(p, day);
            pen_c(p, " ");
            pen_faint(p, v->x->pile.pages.at[of].path);
        }
        pen_end(p, 0);
    }
}

/* ------------------------------------------------------------------ claims */
static void column(pen *p, str left) {
    pen_end(p, 3);
    pen_tab(p, 3);
    pen_str(p, left);
    pen_tab(p, 14);
}

static void quote_row(pen *p, const view *v, int32_t i, const quote *q) {
    static const char *const kinds[] = {"direct", "indirect", "mixed"};
    str text = v->x->pile.pages.at[i].text, name = claim_name(&v->x->claims.at[i], q->entity);
    column(p, str_of(kinds[q->kind]));
    pen_strong(p, name.n ? name : S("(unnamed)"));
    if (!span_empty(q->cue)) pen_faint(p, cat(v->scratch, S(" ["), span_of(text, q->cue), S("]")));
    pen_c(p, q->kind == QUOTE_DIRECT ? ": “" : ": ");
    for (ptrdiff_t k = 0; k < q->content.n; k++) {
        if (k) pen_c(p, " … ");
        pen_str(p, span_of(text, q->content.at[k]));
    }
    if (q->kind == QUOTE_DIRECT) pen_c(p, "”");
}

static void figure_row(pen *p, const view *v, int32_t i, const figure *f) {
    static const char *const changes[] = {"", "up ", "down ", "to "};
    str text = v->x->pile.pages.at[i].text, by = claim_name(&v->x->claims.at[i], f->speaker);
    column(p, S("figure"));
    pen_c(p, changes[f->change]);
    pen_strong(p, span_of(text, f->at));
    if (f->of.n) pen_c(p, ", of "), pen_str(p, f->of);
    if (by.n) pen_faint(p, cat(v->scratch, S(", per "), by));
}

static void time_row(pen *p, const view *v, int32_t i, const timex *t) {
    static const char *const classes[] = {"date", "time", "duration", "set"};
    column(p, str_of(classes[t->class]));
    pen_str(p, span_of(v->x->pile.pages.at[i].text, t->at));
    str value = when_words(v->scratch, t->value, t->class == TIME_SET);
    if (value.n && !str_eq(value, span_of(v->x->pile.pages.at[i].text, t->at))) pen_c(p, " = "), pen_strong(p, value);
}

void text_claims(pen *p, const view *v) {
    for (int32_t i = 0; i < (int32_t)v->x->pile.pages.n; i++) {
        const page_claims *c = &v->x->claims.at[i];
        page_head(p, v, i);
        pen_strong(p, view_title(v, i));
        for (ptrdiff_t k = 0; k < c->quotes.n; k++) quote_row(p, v, i, &c->quotes.at[k]);
        for (ptrdiff_t k = 0; k < c->figures.n; k++) figure_row(p, v, i, &c->figures.at[k]);
        for (ptrdiff_t k = 0; k < c->times.n; k++) time_row(p, v, i, &c->times.at[k]);
        pen_end(p, 0);
    }
}
