/* The claims table for spreadsheets: RFC 4180, one row a cell, UTF-8 with a byte order mark so that spreadsheets take
 * it for UTF-8. Page text goes into cells, and a spreadsheet runs a cell that begins with = + - @ as a formula: such
 * cells get an apostrophe in front (OWASP, "CSV Injection"). SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

typedef struct {
    out *o;
    const view *v;
    bool first; /* of its row */
} csv;

static void sep(csv *c) {
    if (!c->first) out_byte(c->o, ',');
    c->first = false;
}

static void integer(csv *c, int64_t n) {
    sep(c);
    out_int(c->o, n);
}

static void id(csv *c, char letter, int64_t n) {
    sep(c);
    out_byte(c->o, letter);
    out_int(c->o, n + 1);
}

static bool is_printed(char b) { return (unsigned char)b > ' ' && b != 0x7F; }

/* Also in the wide forms that spreadsheets of East Asia take for the narrow ones. */
static bool is_formula(str s) {
    ptrdiff_t i = 0;
    while (i < s.n && !is_printed(s.p[i])) i++;
    s = str_cut(s, i, s.n);
    return s.n && (s.p[0] == '=' || s.p[0] == '+' || s.p[0] == '-' || s.p[0] == '@' || str_starts(s, S("＝")) ||
                   str_starts(s, S("＋")) || str_starts(s, S("－")) || str_starts(s, S("＠")));
}

/* Words of pages in one row: white space becomes a blank, control characters go. Paths may be ill-formed UTF-8. */
static void field(csv *c, str s) {
    sep(c);
    bool quoted = false, blank = false, written = false;
    for (ptrdiff_t i = 0; i < s.n && !quoted; i++) quoted = s.p[i] == ',' || s.p[i] == '"';
    if (quoted) out_byte(c->o, '"');
    if (is_formula(s)) out_byte(c->o, '\'');
    for (const char *p = s.p, *end = str_end(s); p < end;) {
        int len = 1;
        uint32_t code = utf8_next(p, end, &len);
        str shown = code == UTF8_BAD ? S("\xEF\xBF\xBD") : (str){p, len};
        p += len;
        if (code < 0x80 && is_space((char)code)) blank = true;
        if (code <= ' ' || (code >= 0x7F && code < 0xA0)) continue;
        if (blank && written) out_byte(c->o, ' ');
        if (code == '"') out_byte(c->o, '"');
        out_str(c->o, shown);
        blank = false;
        written = true;
    }
    if (quoted) out_byte(c->o, '"');
}

static void row_end(csv *c) {
    out_c(c->o, "\r\n");
    c->first = true;
}

static str page_ids(const view *v, const ints *of) {
    str s = {0};
    for (ptrdiff_t i = 0; i < of->n; i++)
        s = cat(v->scratch, s, i ? S(" ") : S(""), str_format(v->scratch, "p%d", of->at[i] + 1));
    return s;
}

static str byte_spans(const view *v, const cell *w) {
    str s = {0};
    for (ptrdiff_t i = 0; i < w->spans.n; i++) {
        span raw = page_raw(&v->x->pile.pages.at[w->page], w->spans.at[i]);
        s = cat(v->scratch, s, i ? S(" ") : S(""), str_format(v->scratch, "%d..%d", raw.start, raw.end));
    }
    return s;
}

static void cell_row(csv *c, const claim *k, int32_t number, const cell *w) {
    const view *v = c->v;
    const page *p = &v->x->pile.pages.at[w->page];
    const article *a = &v->x->articles.at[w->page];
    arena_at before = arena_mark(v->scratch);
    id(c, 's', k->story);
    id(c, 'c', number);
    field(c, k->text);
    field(c, str_of(view_kinds[k->kind]));
    field(c, str_of(view_agreements[k->agreement]));
    integer(c, k->lines);
    integer(c, k->cells.n);
    id(c, 'p', w->page);
    field(c, p->path);
    field(c, a->outlet.name);
    field(c, a->published.day == DAY_NONE ? (str){0} : day_iso(v->scratch, a->published.day));
    id(c, 'l', v->x->reuse.line_of[w->page]);
    field(c, str_of(view_statuses[w->status]));
    field(c, view_differs(v, w->differs));
    field(c, page_ids(v, &w->with));
    field(c, view_credit(v, w));
    field(c, w->reading);
    field(c, view_words(v, w->page, &w->spans));
    field(c, byte_spans(v, w));
    row_end(c);
    arena_rewind(v->scratch, before);
}

void report_csv(out *o, arena *scratch, const account *x, const report_options *opt) {
    static const char *const heads[] = {"story",       "claim",   "claim text", "kind",    "agreement",
                                        "lines",       "pages",   "page",       "path",    "outlet",
                                        "date",        "line",    "status",     "differs", "conflicts with",
                                        "attribution", "reading", "words",      "bytes"};
    (void)opt;
    view v = view_of(x, scratch);
    csv c = {o, &v, true};
    out_c(o, "\xEF\xBB\xBF");
    for (int i = 0; i < (int)countof(heads); i++) field(&c, str_of(heads[i]));
    row_end(&c);
    for (int32_t i = 0; i < (int32_t)x->collation.claims.n; i++) {
        const claim *k = &x->collation.claims.at[i];
        for (ptrdiff_t n = 0; n < k->cells.n; n++) cell_row(&c, k, i, &k->cells.at[n]);
    }
}
