/* The lines of text as trees of rows, for the report and for stemma reuse.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

#define TITLE_LEAST 16 /* columns; less of a title tells nothing */

/* "   │  └─ ": the stems of the branches above, then this one's own. */
static str stems(const view *v, const branches *b, int32_t i, const char *last, const char *more) {
    str s = {0};
    for (int32_t k = i; b->at[k].parent >= 0; k = b->at[k].parent) {
        const char *stem = b->at[k].last ? (k == i ? last : "   ") : k == i ? more : "│  ";
        s = str_join(v->scratch, str_of(stem), s);
    }
    return s;
}

/* A row of its own under a page, faint, beside the stems of what follows. */
static void under_page(pen *p, str stem, str s) {
    pen_end(p, 0);
    pen_raw(p, S("    "));
    pen_raw(p, stem);
    pen_raw(p, S("  "));
    pen_faint(p, s);
}

/* A credit with up to four words before it: "a passenger, Edda Lunn, told the Skerry Gazette". */
static str credit_of(str text, span at) {
    int32_t from = at.start;
    for (int32_t i = from - 1, n = 0; i > 0 && text.p[i] != '\n' && text.p[i] != '.' && at.start - i < 40 && n < 4; i--)
        if (is_space(text.p[i - 1]) && !is_space(text.p[i])) from = i, n++;
    return span_of(text, (span){from, at.end});
}

static void page_row(pen *p, const view *v, const branches *b, int32_t i) {
    int32_t of = b->at[i].page;
    str day = view_day_short(v, v->x->articles.at[of].published.day);
    pen_raw(p, stems(v, b, i, "└─ ", "├─ "));
    pen_strong(p, v->label[of]);
    if (day.n) pen_str(p, cat(v->scratch, S(", "), day));
    if (b->at[i].by) pen_faint(p, cat(v->scratch, S(" · "), lineage_edge(v, b->at[i].by)));
    pen_raw(p, S(""));
    int room = p->columns - p->at - 2;
    str about = room >= TITLE_LEAST ? view_about(v, of, room) : (str){0};
    if (about.n) {
        pen_raw(p, S("  "));
        pen_faint(p, about);
    }
    str stem = stems(v, b, i, "   ", "│  ");
    for (ptrdiff_t k = view_cites(v, of); k < v->cites.n && v->cites.at[k]->to == of; k++) {
        const edge *e = v->cites.at[k];
        str credit = clip(v->scratch, credit_of(v->x->pile.pages.at[of].text, e->at), 48);
        under_page(p, stem, cat(v->scratch, S("cites "), v->label[e->from], S(": “"), credit, S("”")));
    }
}

static void line_tree(pen *p, const view *v, int32_t of, ptrdiff_t number, ptrdiff_t *room) {
    const line *l = &v->x->reuse.lines.at[of];
    branches b = lineage_of(v->scratch, v->x, l);
    for (int32_t i = 0; i < (int32_t)b.n; i++) {
        if (b.at[i].page >= 0 && (*room)-- <= 0) continue;
        pen_end(p, 0);
        if (i) pen_raw(p, S("    "));
        else pen_raw(p, str_format(v->scratch, "%2td  ", number));
        if (b.at[i].page >= 0) {
            page_row(p, v, &b, i);
            continue;
        }
        pen_str(p, lineage_origin(v->scratch, l));
        if (l->basis.n) pen_faint(p, cat(v->scratch, S(" ("), view_basis(v, l->basis), S(")")));
    }
    pen_end(p, 0);
}

void text_lines(pen *p, const view *v, const ints *of, ptrdiff_t pages_max) {
    ptrdiff_t room = pages_max;
    for (ptrdiff_t i = 0; i < of->n && room > 0; i++) line_tree(p, v, of->at[i], i + 1, &room);
}
