/* The text of a page with the words of its claims marked. Marks nest where spans do; where one span begins inside
 * another and ends after it, it is cut there and goes on as a second piece:
 *
 *     a [b (c] d)     becomes     a <1>b <2>c</2></1><2>d</2>
 *
 * The first piece carries the id that cells link to; a rule for each span in pieces lights up the rest with it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/html.h"

#define PIECES_MAX 4 /* times as many pieces as spans; what crosses more often loses its rest, not its beginning */

typedef enum { OF_CLAIM, OF_DRIFT, OF_SOURCE } marked_kind;

typedef struct {
    span at;
    int32_t of; /* claim or drift */
    marked_kind kind;
    cell_status status;
    bool later; /* a piece after the first */
    bool placed;
} marked;
typedef vec(marked) marked_list;

static int by_place(const void *a, const void *b, void *context) {
    (void)context;
    const marked *x = a, *y = b;
    if (x->at.start != y->at.start) return x->at.start - y->at.start;
    if (x->at.end != y->at.end) return y->at.end - x->at.end;
    if (x->kind != y->kind) return (int)x->kind - (int)y->kind;
    return x->of - y->of;
}

static void add(const view *v, marked_list *to, marked_kind kind, int32_t of, cell_status status, const spans *at) {
    for (ptrdiff_t i = 0; i < at->n; i++) *push(v->scratch, to) = (marked){at->at[i], of, kind, status, i > 0, false};
}

static marked_list marks_of(const view *v, int32_t on) {
    marked_list to = {0};
    const collation *x = &v->x->collation;
    const ints *mine = &v->claims_of[on];
    for (ptrdiff_t i = 0; i < mine->n; i++) {
        const claim *c = &x->claims.at[mine->at[i]];
        for (ptrdiff_t k = 0; k < c->cells.n; k++)
            if (c->cells.at[k].page == on)
                add(v, &to, OF_CLAIM, mine->at[i], c->cells.at[k].status, &c->cells.at[k].spans);
    }
    mine = &v->drifts_of[on];
    for (ptrdiff_t i = 0; i < mine->n; i++) {
        const drift *d = &x->drifts.at[mine->at[i]];
        if (d->page == on) add(v, &to, OF_DRIFT, mine->at[i], CELL_VARIANT, &d->at);
        if (d->against == on) add(v, &to, OF_SOURCE, mine->at[i], CELL_SAME, &d->from);
    }
    sort(v->scratch, to.at, to.n, (ptrdiff_t)sizeof(marked), by_place, NULL);
    return to;
}

static void put_id(const sheet *h, const marked *m, int32_t on) {
    if (m->kind == OF_CLAIM) put(h, "p%d-c%d", on + 1, m->of + 1);
    else put(h, "d%d%r", m->of + 1, m->kind == OF_SOURCE ? "-from" : "");
}

static void open_mark(const sheet *h, const marked *m, int32_t on) {
    put(h, "<mark class=\"%r ",
        m->kind == OF_CLAIM   ? view_statuses[m->status]
        : m->kind == OF_DRIFT ? "drifted"
                              : "source");
    put_id(h, m, on);
    if (!m->later) {
        put(h, "\" id=\"");
        put_id(h, m, on);
    }
    put(h, "\">");
}

/* After the first piece: the way back to the row, shown when the mark is the target, with the bytes of the piece. */
static void close_mark(const sheet *h, const marked *m, int32_t on) {
    put(h, "</mark>");
    if (m->later) return;
    span raw = page_raw(&h->v->x->pile.pages.at[on], m->at);
    put(h, "<a class=\"back\" href=\"#%r%d\" title=\"back to the table\">↩ bytes %d–%d</a>", m->kind == OF_CLAIM ? "c" : "t",
        m->of + 1, raw.start, raw.end);
}

/* Puts a piece back in its place among those that still come. */
static void later_piece(const view *v, marked_list *m, ptrdiff_t from, marked rest) {
    push(v->scratch, m);
    ptrdiff_t i = m->n - 1;
    while (i > from && by_place(&rest, &m->at[i - 1], NULL) < 0) {
        m->at[i] = m->at[i - 1];
        i--;
    }
    m->at[i] = rest;
}

/* Writes one stretch of the page's text with the marks that lie in it; *next is the first mark that may. */
static void stretch(const sheet *h, int32_t on, span at, marked_list *m, ptrdiff_t *next, ptrdiff_t pieces) {
    const view *v = h->v;
    str text = v->x->pile.pages.at[on].text;
    vec(marked) open = {0};
    int32_t here = at.start;
    while (*next < m->n && m->at[*next].at.end <= at.start) ++*next; /* in what clean left out */
    for (;;) {
        bool more = *next < m->n && m->at[*next].at.start < at.end;
        int32_t begin = more ? max_of(m->at[*next].at.start, at.start) : at.end;
        while (open.n && open.at[open.n - 1].at.end <= begin) {
            marked top = open.at[--open.n];
            out_html(h->o, span_of(text, (span){here, top.at.end}));
            here = top.at.end;
            close_mark(h, &top, on);
        }
        out_html(h->o, span_of(text, (span){here, begin}));
        here = begin;
        if (!more) return;
        m->at[*next].placed = true;
        marked now = m->at[(*next)++];
        now.at.start = begin;
        int32_t end = open.n ? open.at[open.n - 1].at.end : at.end;
        if (now.at.end > end) {
            marked rest = now;
            rest.at.start = end;
            rest.later = true;
            now.at.end = end;
            if (m->n < pieces && !span_empty(rest.at)) later_piece(v, m, *next, rest);
        }
        open_mark(h, &now, on);
        *push(v->scratch, &open) = now;
    }
}

/* ------------------------------------------------------------------ the page */
static bool is_web(str url) { return str_starts_ci(url, S("http://")) || str_starts_ci(url, S("https://")); }

static void page_head(const sheet *h, int32_t i) {
    const view *v = h->v;
    const page *p = &v->x->pile.pages.at[i];
    const article *a = &v->x->articles.at[i];
    int number = html_line_number(v, v->x->stories.story_of[i], i);
    put(h, "<header><p class=\"outlet\"><span class=\"chip line%d\"></span><b>%s</b>", (number - 1) % 6 + 1,
        v->label[i]);
    str day = view_day(v, a->published.day);
    if (day.n) put(h, " · %s", day);
    if (a->agency.name.n) put(h, " · %s", lineage_agency(v->scratch, a->agency.name));
    if (!view_alone(v, v->x->stories.story_of[i])) put(h, " · line %d", number);
    put(h, "</p>\n<p class=\"path\">%s", p->path);
    if (p->record >= 0) put(h, " · record %d", (int)p->record);
    put(h, " · %d bytes, %r%r%r", (int)p->bytes, p->media ? p->media : "", p->charset ? ", " : "", p->charset ? p->charset : "");
    if (p->url.n && is_web(p->url))
        put(h, " · <a href=\"%s\" rel=\"noopener noreferrer nofollow\">%s</a>", p->url, p->url);
    else if (p->url.n) put(h, " · %s", p->url);
    put(h, "</p></header>\n");
}

void html_page(const sheet *h, int32_t i) {
    arena_at before = arena_mark(h->v->scratch);
    static const char *const tags[] = {
        "p", "h4", "p class=\"standfirst\"", "h5", "p class=\"caption\"", "p class=\"item\""};
    static const char *const ends[] = {"p", "h4", "p", "h5", "p", "p"};
    const article *a = &h->v->x->articles.at[i];
    bool alone = view_alone(h->v, h->v->x->stories.story_of[i]); /* then no table speaks of it */
    marked_list m = alone ? (marked_list){0} : marks_of(h->v, i);
    ptrdiff_t next = 0, pieces = PIECES_MAX * m.n;
    put(h, "<article class=\"page\" id=\"p%d\">\n", i + 1);
    page_head(h, i);
    put(h, "<div class=\"text\" dir=\"auto\"");
    if (a->language) put(h, " lang=\"%s\"", str_of(a->language));
    put(h, ">\n");
    if (span_empty(a->title) && a->title_from_meta.n) put(h, "<h4>%s</h4>\n", a->title_from_meta);
    if (!view_has_article(h->v, i)) put(h, "<p class=\"faint\">No article was found on this page.</p>\n");
    for (ptrdiff_t k = 0; k < a->blocks.n; k++) {
        const block *b = &a->blocks.at[k];
        put(h, "<%r data-at=\"%d\">", tags[b->kind], page_raw(&h->v->x->pile.pages.at[i], b->at).start);
        stretch(h, i, b->at, &m, &next, pieces);
        put(h, "</%r>\n", ends[b->kind]);
    }
    for (ptrdiff_t k = 0; k < m.n; k++) { /* a cell's link leads to the page at least */
        if (m.at[k].placed || m.at[k].later) continue;
        put(h, "<span id=\"");
        put_id(h, &m.at[k], i);
        put(h, "\"></span>");
    }
    put(h, "</div>\n");
    if (!alone)
        put(h, "<p class=\"up\"><a href=\"#s%d\">back to the story</a></p>\n", h->v->x->stories.story_of[i] + 1);
    put(h, "</article>\n");
    arena_rewind(h->v->scratch, before);
}

/* ------------------------------------------------------------------ rules */
static bool in_pieces(const view *v, int32_t on, const spans *of) {
    if (of->n > 1) return true;
    const blocks *b = &v->x->articles.at[on].blocks;
    for (ptrdiff_t i = 0; of->n && i < b->n; i++)
        if (span_meets(of->at[0], b->at[i].at)) return !span_in(of->at[0], b->at[i].at);
    return false;
}

static void rule(const view *v, out *o, str id) {
    str s =
        cat(v->scratch, S("body:has(#"), id, S(":target) ."), id, S("{background:var(--lit);color:var(--on-lit)}\n"));
    out_str(o, s);
}

str html_piece_rules(const view *v) {
    out_memory memory = {.a = v->scratch};
    out *o = new(v->scratch, out, 1);
    *o = (out){.write = out_to_memory, .user = &memory};
    for (int32_t i = 0; i < (int32_t)v->x->collation.claims.n; i++) {
        const claim *c = &v->x->collation.claims.at[i];
        for (ptrdiff_t k = 0; k < c->cells.n; k++)
            if (in_pieces(v, c->cells.at[k].page, &c->cells.at[k].spans))
                rule(v, o, str_format(v->scratch, "p%d-c%d", c->cells.at[k].page + 1, i + 1));
    }
    for (int32_t i = 0; i < (int32_t)v->x->collation.drifts.n; i++) {
        const drift *d = &v->x->collation.drifts.at[i];
        if (in_pieces(v, d->page, &d->at)) rule(v, o, str_format(v->scratch, "d%d", i + 1));
        if (in_pieces(v, d->against, &d->from)) rule(v, o, str_format(v->scratch, "d%d-from", i + 1));
    }
    out_flush(o);
    return (str){memory.bytes.at, memory.bytes.n};
}
