/* The lines of a story as one SVG: each line a tree whose rows are pages, stems to what they copy, dashed arcs to what
 * they cite. Text is placed by an estimate of its width: only the arcs and the picture's edge depend on it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/html.h"

enum { ROW = 46, STEP = 30, LEFT = 12, TOP = 14, LETTER = 9, SMALL = 7, ARC = 22 }; /* px */

typedef struct {
    int32_t page;   /* -1: an origin that is not in the pile */
    int32_t line;   /* number inside the story, from 1 */
    int32_t parent; /* row, -1 */
    int x, y, width;
    const branch *b;
    str name, about;
} tree_row;
typedef vec(tree_row) tree_rows;

static str page_about(const view *v, int32_t i, const edge *by) {
    str about = by ? lineage_edge(v, by) : (str){0};
    for (ptrdiff_t k = view_cites(v, i); k < v->cites.n && v->cites.at[k]->to == i; k++)
        about = cat(v->scratch, about, about.n ? S("; ") : S(""), S("cites "), v->label[v->cites.at[k]->from]);
    if (!about.n) about = view_about(v, i, 80);
    return about;
}

static void add_row(const view *v, const branch *b, const line *l, int32_t number, int32_t base, tree_rows *to) {
    tree_row r = {.page = b->page, .line = number, .parent = b->parent < 0 ? -1 : base + b->parent, .b = b};
    if (b->page < 0) {
        r.name = lineage_origin(v->scratch, l);
        r.about = view_basis(v, l->basis);
    } else {
        str day = view_day_short(v, v->x->articles.at[b->page].published.day);
        r.name = day.n ? cat(v->scratch, v->label[b->page], S(", "), day) : v->label[b->page];
        r.about = page_about(v, b->page, b->by);
    }
    r.x = LEFT + b->depth * STEP;
    r.y = TOP + (int)to->n * ROW + (number - 1) * 10;
    r.width = 18 + (int)max_of(utf8_width(r.name) * LETTER, utf8_width(r.about) * SMALL);
    *push(v->scratch, to) = r;
}

static tree_rows rows_of(const view *v, const story *s) {
    tree_rows to = {0};
    for (ptrdiff_t k = 0; k < s->lines.n; k++) {
        const line *l = &v->x->reuse.lines.at[s->lines.at[k]];
        branches b = lineage_of(v->scratch, v->x, l);
        int32_t base = (int32_t)to.n;
        for (ptrdiff_t i = 0; i < b.n; i++) add_row(v, &b.at[i], l, (int32_t)k + 1, base, &to);
    }
    return to;
}

static const tree_row *row_of(const tree_rows *rows, int32_t of) {
    for (ptrdiff_t i = 0; i < rows->n; i++)
        if (rows->at[i].page == of) return &rows->at[i];
    return NULL;
}

static void stem(const sheet *h, const tree_row *from, const tree_row *to) {
    bool unknown = !to->b->by || to->b->by->direction == EDGE_UNKNOWN;
    put(h, "<path class=\"stem%r\" d=\"M%d %dV%dQ%d %d %d %dH%d\"/>\n", unknown ? " unknown" : "", from->x, from->y + 9,
        to->y - 10, from->x, to->y, from->x + 10, to->y, to->x - 9);
}

static void node(const sheet *h, const tree_row *r) {
    put(h,
        "<circle class=\"node line%d%r\" cx=\"%d\" cy=\"%d\" r=\"9\"/><text class=\"number\" x=\"%d\" "
        "y=\"%d\">%d</text>\n",
        (r->line - 1) % 6 + 1, r->page < 0 ? " lost" : "", r->x, r->y, r->x, r->y + 1, r->line);
    if (r->page >= 0) put(h, "<a href=\"#p%d\">", r->page + 1);
    put(h, "<text class=\"name\" x=\"%d\" y=\"%d\">%s</text>", r->x + 18, r->y + 1, r->name);
    if (r->page >= 0) put(h, "</a>");
    put(h, "\n<text class=\"about\" x=\"%d\" y=\"%d\">%s", r->x + 18, r->y + 19, r->about);
    if (r->b->by) put(h, "<title>%s</title>", lineage_edge_whole(h->v, r->b->by));
    put(h, "</text>\n");
}

/* From the citing page round the right edge to the page that it cites. */
static void arc(const sheet *h, const tree_row *from, const tree_row *to, int right, int32_t of) {
    put(h, "<path class=\"cites\" marker-end=\"url(#s%d-arrow)\" d=\"M%d %dC%d %d %d %d %d %d\"/>\n", of + 1,
        from->x + from->width, from->y, right + ARC, from->y, right + ARC, to->y, to->x + to->width, to->y);
}

void html_tree(const sheet *h, int32_t of) {
    const view *v = h->v;
    const story *s = &v->x->stories.stories.at[of];
    tree_rows rows = rows_of(v, s);
    int right = 0, height = 0;
    for (ptrdiff_t i = 0; i < rows.n; i++) {
        right = max_of(right, rows.at[i].x + rows.at[i].width);
        height = rows.at[i].y + 28;
    }
    put(h,
        "<div class=\"tree\" tabindex=\"0\"><svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"group\" "
        "aria-labelledby=\"s%d-tree\">\n"
        "<title id=\"s%d-tree\">Which page follows which</title>\n"
        "<defs><marker id=\"s%d-arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" "
        "orient=\"auto\">"
        "<path class=\"head\" d=\"M0 0L8 4L0 8z\"/></marker></defs>\n",
        right + 2 * ARC, height, right + 2 * ARC, height, of + 1, of + 1, of + 1);
    for (ptrdiff_t i = 0; i < rows.n; i++)
        if (rows.at[i].parent >= 0) stem(h, &rows.at[rows.at[i].parent], &rows.at[i]);
    for (ptrdiff_t i = 0; i < rows.n; i++) node(h, &rows.at[i]);
    for (ptrdiff_t i = 0; i < rows.n; i++)
        for (ptrdiff_t k = rows.at[i].page < 0 ? v->cites.n : view_cites(v, rows.at[i].page);
             k < v->cites.n && v->cites.at[k]->to == rows.at[i].page; k++) {
            const tree_row *cited = row_of(&rows, v->cites.at[k]->from);
            if (cited) arc(h, &rows.at[i], cited, right, of);
        }
    put(h, "</svg></div>\n");
}
