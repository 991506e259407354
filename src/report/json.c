/* The account as JSON Lines, schema stemma/1. Fields follow one order, so the same account gives the same bytes.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/report.h"
#include "stemma.h"

typedef struct {
    out *o;
    arena *scratch;
    const account *x;
    bool first; /* no field has been written in the innermost object or list */
} json;

static void sep(json *j) {
    if (!j->first) out_byte(j->o, ',');
    j->first = false;
}

static void open(json *j, char bracket) {
    out_byte(j->o, bracket);
    j->first = true;
}

static void close(json *j, char bracket) {
    out_byte(j->o, bracket);
    j->first = false;
}

static void key(json *j, const char *name) {
    sep(j);
    out_json(j->o, str_of(name));
    out_byte(j->o, ':');
}

static void text(json *j, const char *name, str s) {
    key(j, name);
    out_json(j->o, s);
}

static void text_or_null(json *j, const char *name, str s) {
    key(j, name);
    if (s.n) out_json(j->o, s);
    else out_c(j->o, "null");
}

static void integer(json *j, const char *name, int64_t n) {
    key(j, name);
    out_int(j->o, n);
}

static void number(json *j, const char *name, double x) {
    key(j, name);
    out_number(j->o, x);
}

static void id(json *j, const char *name, char letter, int64_t n) {
    key(j, name);
    out_byte(j->o, '"');
    out_byte(j->o, letter);
    out_int(j->o, n + 1);
    out_byte(j->o, '"');
}

static void item_id(json *j, char letter, int64_t n) {
    sep(j);
    out_byte(j->o, '"');
    out_byte(j->o, letter);
    out_int(j->o, n + 1);
    out_byte(j->o, '"');
}

static void ids(json *j, const char *name, char letter, const ints *v) {
    key(j, name);
    open(j, '[');
    for (ptrdiff_t i = 0; i < v->n; i++) item_id(j, letter, v->at[i]);
    close(j, ']');
}

/* ------------------------------------------------------------------ spans, in bytes of the payload */
static void bare_span(json *j, int32_t i, span at) {
    span raw = page_raw(&j->x->pile.pages.at[i], at);
    out_byte(j->o, '[');
    out_int(j->o, raw.start);
    out_byte(j->o, ',');
    out_int(j->o, raw.end);
    out_byte(j->o, ']');
}

static void span_or_null(json *j, const char *name, int32_t i, span at) {
    key(j, name);
    if (span_empty(at)) out_c(j->o, "null");
    else bare_span(j, i, at);
}

static void span_list(json *j, const char *name, int32_t of, const spans *v) {
    key(j, name);
    open(j, '[');
    for (ptrdiff_t i = 0; i < v->n; i++) {
        sep(j);
        bare_span(j, of, v->at[i]);
    }
    close(j, ']');
}

static void begin(json *j, const char *type) {
    open(j, '{');
    text(j, "type", str_of(type));
}

static void end(json *j) {
    close(j, '}');
    out_byte(j->o, '\n');
    j->first = true;
}

/* ------------------------------------------------------------------ read and clean */
static void path_and_record(json *j, str path, int64_t record) {
    text(j, "path", path);
    key(j, "record");
    if (record < 0) out_c(j->o, "null");
    else out_int(j->o, record);
}

static void sha256(json *j, const unsigned char sum[32]) {
    static const char hex[] = "0123456789abcdef";
    char s[64];
    for (int i = 0; i < 32; i++) {
        s[2 * i] = hex[sum[i] >> 4];
        s[2 * i + 1] = hex[sum[i] & 15];
    }
    text(j, "sha256", (str){s, 64});
}

static void title(json *j, int32_t i, const article *a, str page_text) {
    str t = span_empty(a->title) ? a->title_from_meta : span_of(page_text, a->title);
    key(j, "title");
    if (!t.n) {
        out_c(j->o, "null");
        return;
    }
    open(j, '{');
    text(j, "text", t);
    span_or_null(j, "span", i, a->title);
    close(j, '}');
}

static void published(json *j, int32_t i, const article *a) {
    key(j, "published");
    if (a->published.day == DAY_NONE) {
        out_c(j->o, "null");
        return;
    }
    open(j, '{');
    text(j, "date", day_iso(j->scratch, a->published.day));
    span_or_null(j, "span", i, a->published.at);
    text_or_null(j, "from", str_of(a->published.from));
    close(j, '}');
}

/* {name: value, "span": …} or null where there is no value. */
static void named(json *j, const char *field, const char *name, str value, int32_t i, span at, const char *from) {
    key(j, field);
    if (!value.n) {
        out_c(j->o, "null");
        return;
    }
    open(j, '{');
    text(j, name, value);
    span_or_null(j, "span", i, at);
    if (from) text(j, "from", str_of(from));
    close(j, '}');
}

static void body(json *j, int32_t i, const article *a) {
    key(j, "body");
    open(j, '[');
    for (ptrdiff_t b = 0; b < a->blocks.n; b++) {
        if (!block_is_body(a->blocks.at[b].kind)) continue;
        sep(j);
        bare_span(j, i, a->blocks.at[b].at);
    }
    close(j, ']');
}

static void clean_text(json *j, const article *a, str page_text) {
    arena_at before = arena_mark(j->scratch);
    out_memory m = {.a = j->scratch};
    for (ptrdiff_t b = 0; b < a->blocks.n; b++) {
        if (!block_is_body(a->blocks.at[b].kind)) continue;
        str s = span_of(page_text, a->blocks.at[b].at);
        if (m.bytes.n) out_to_memory(&m, "\n\n", 2);
        out_to_memory(&m, s.p, (size_t)s.n);
    }
    text(j, "text", (str){m.bytes.at, m.bytes.n});
    arena_rewind(j->scratch, before);
}

static void page_record(json *j, int32_t i, const report_options *opt) {
    const page *p = &j->x->pile.pages.at[i];
    const article *a = &j->x->articles.at[i];
    begin(j, "page");
    id(j, "page", 'p', j->x->first + i);
    path_and_record(j, p->path, p->record);
    text_or_null(j, "url", p->url);
    sha256(j, p->sha256);
    integer(j, "bytes", p->bytes);
    text_or_null(j, "media", str_of(p->media));
    text_or_null(j, "charset", str_of(p->charset));
    text_or_null(j, "language", str_of(a->language));
    title(j, i, a, p->text);
    published(j, i, a);
    key(j, "byline");
    open(j, '[');
    for (ptrdiff_t k = 0; k < a->byline.n; k++) {
        sep(j);
        out_json(j->o, a->byline.at[k]);
    }
    close(j, ']');
    named(j, "agency", "name", a->agency.name, i, a->agency.at, NULL);
    named(j, "dateline", "place", a->dateline.place, i, a->dateline.at, NULL);
    named(j, "outlet", "name", a->outlet.name, i, a->outlet.at, a->outlet.from);
    body(j, i, a);
    if (opt->show == SHOW_CLEAN) clean_text(j, a, p->text);
    if (j->x->stories.story_of) id(j, "story", 's', j->x->stories.story_of[i]);
    if (opt->show == SHOW_REPORT && j->x->reuse.line_of) id(j, "line", 'l', j->x->reuse.line_of[i]);
    end(j);
}

static void pile_records(json *j, const report_options *opt) {
    const pile *all = &j->x->pile;
    for (ptrdiff_t i = 0; i < all->pages.n; i++) page_record(j, (int32_t)i, opt);
    for (ptrdiff_t i = 0; i < all->duplicates.n; i++) {
        begin(j, "duplicate");
        path_and_record(j, all->duplicates.at[i].path, all->duplicates.at[i].record);
        id(j, "of", 'p', all->duplicates.at[i].of);
        end(j);
    }
    for (ptrdiff_t i = 0; i < all->refusals.n; i++) {
        const refusal *r = &all->refusals.at[i];
        begin(j, "refused");
        path_and_record(j, r->path, r->record);
        if (r->offset >= 0) integer(j, "offset", r->offset);
        text(j, "reason", str_of(r->reason));
        text(j, "message", r->message);
        end(j);
    }
}

/* ------------------------------------------------------------------ reuse and stories */
static void place_of(json *j, const char *name, place p) {
    key(j, name);
    open(j, '{');
    id(j, "page", 'p', p.page);
    span_or_null(j, "span", p.page, p.at);
    close(j, '}');
}

static void edge_item(json *j, const edge *e) {
    static const char *const directions[] = {"unknown", "likely", "certain"};
    sep(j);
    open(j, '{');
    text(j, "kind", e->kind == EDGE_CITES ? S("cites") : S("copies"));
    id(j, "from", 'p', e->from);
    id(j, "to", 'p', e->to);
    number(j, "coverage", (double)(int64_t)(e->coverage * 1000 + .5) / 1000);
    text(j, "direction", str_of(directions[e->direction]));
    text(j, "basis", e->basis);
    if (!span_empty(e->at)) span_or_null(j, "span", e->to, e->at);
    close(j, '}');
}

static void reuse_records(json *j) {
    const reuse *r = &j->x->reuse;
    for (ptrdiff_t i = 0; i < r->passages.n; i++) {
        const passage *p = &r->passages.at[i];
        begin(j, "passage");
        place_of(j, "a", p->a);
        place_of(j, "b", p->b);
        integer(j, "words", p->words);
        number(j, "ratio", (double)(int64_t)(p->ratio * 1000 + .5) / 1000);
        if (p->quoted) {
            key(j, "quoted");
            out_c(j->o, "true");
        }
        end(j);
    }
    for (ptrdiff_t i = 0; i < r->lines.n; i++) {
        const line *l = &r->lines.at[i];
        begin(j, "line");
        id(j, "line", 'l', i);
        ids(j, "pages", 'p', &l->pages);
        key(j, "origin");
        open(j, '{');
        text_or_null(j, "agency", l->agency);
        if (l->origin >= 0) id(j, "page", 'p', l->origin);
        else text_or_null(j, "page", (str){0});
        text_or_null(j, "basis", l->basis);
        close(j, '}');
        key(j, "edges");
        open(j, '[');
        for (ptrdiff_t k = 0; k < l->edges.n; k++) edge_item(j, &l->edges.at[k]);
        close(j, ']');
        end(j);
    }
}

static void story_records(json *j) {
    ptrdiff_t partly = 0;
    for (ptrdiff_t i = 0; i < j->x->stories.stories.n; i++) {
        const story *s = &j->x->stories.stories.at[i];
        begin(j, "story");
        id(j, "story", 's', i);
        text_or_null(j, "title", s->title);
        ids(j, "pages", 'p', &s->pages);
        ids(j, "lines", 'l', &s->lines);
        text_or_null(j, "from", day_iso(j->scratch, s->from));
        text_or_null(j, "to", day_iso(j->scratch, s->to));
        text_or_null(j, "why", s->why);
        if (partly < j->x->collation.partly.n && j->x->collation.partly.at[partly] == i) {
            text(j, "compared", S("in part"));
            partly++;
        }
        end(j);
    }
}

/* ------------------------------------------------------------------ claims of one page */
/* Quotes, figures and times are numbered through the pile: where those of each page begin. */
typedef struct {
    int64_t quote, figure, time, statement;
} counts;

static void quote_record(json *j, int32_t i, int64_t base, ptrdiff_t k) {
    static const char *const kinds[] = {"direct", "indirect", "mixed"};
    const page_claims *c = &j->x->claims.at[i];
    const quote *q = &c->quotes.at[k];
    begin(j, "quote");
    id(j, "quote", 'q', base + k);
    id(j, "page", 'p', i);
    text(j, "kind", str_of(kinds[q->kind]));
    span_list(j, "content", i, &q->content);
    span_or_null(j, "cue", i, q->cue);
    span_or_null(j, "source", i, q->source);
    text_or_null(j, "speaker", claim_name(c, q->entity));
    if (q->parent >= 0) id(j, "parent", 'q', base + q->parent);
    else text_or_null(j, "parent", (str){0});
    end(j);
}

static void figure_record(json *j, int32_t i, int64_t base, ptrdiff_t k) {
    static const char *const bounds[] = {"exact", "about", "more than", "at least", "less than", "at most", "up to",
                                         "almost", "vague"};
    static const char *const changes[] = {"", "up", "down", "to"};
    const page_claims *c = &j->x->claims.at[i];
    const figure *f = &c->figures.at[k];
    begin(j, "figure");
    id(j, "figure", 'f', base + k);
    id(j, "page", 'p', i);
    span_or_null(j, "span", i, f->at);
    key(j, "value");
    if (!f->has_value) out_c(j->o, "null");
    else if (f->low == f->high) out_number(j->o, f->low);
    else {
        out_byte(j->o, '[');
        out_number(j->o, f->low);
        out_byte(j->o, ',');
        out_number(j->o, f->high);
        out_byte(j->o, ']');
    }
    text(j, "bound", str_of(bounds[f->bound]));
    text_or_null(j, "change", str_of(changes[f->change]));
    text_or_null(j, "unit", f->unit);
    named(j, "of", "text", f->of, i, f->of_at, NULL);
    text_or_null(j, "attribution", claim_name(c, f->speaker));
    end(j);
}

static void time_record(json *j, int32_t i, int64_t base, ptrdiff_t k) {
    static const char *const classes[] = {"date", "time", "duration", "set"};
    const timex *t = &j->x->claims.at[i].times.at[k];
    begin(j, "time");
    id(j, "time", 't', base + k);
    id(j, "page", 'p', i);
    span_or_null(j, "span", i, t->at);
    text_or_null(j, "value", t->value);
    text(j, "class", str_of(classes[t->class]));
    end(j);
}

static void statement_record(json *j, int32_t i, const counts *base, ptrdiff_t k) {
    static const char *const kinds[] = {"event", "description", "quote", "identity"};
    const page_claims *c = &j->x->claims.at[i];
    const statement *s = &c->statements.at[k];
    begin(j, "statement");
    id(j, "statement", 'e', base->statement + k);
    id(j, "page", 'p', i);
    text(j, "kind", str_of(kinds[s->kind]));
    span_or_null(j, "span", i, s->at);
    if (s->quote >= 0) id(j, "quote", 'q', base->quote + s->quote);
    else text_or_null(j, "quote", (str){0});
    text_or_null(j, "attribution", claim_name(c, s->speaker));
    key(j, "negated");
    out_c(j->o, s->negated ? "true" : "false");
    key(j, "hedged");
    out_c(j->o, s->hedged ? "true" : "false");
    end(j);
}

static void claim_parts(json *j) {
    counts base = {0};
    for (ptrdiff_t i = 0; i < j->x->claims.n; i++) {
        const page_claims *c = &j->x->claims.at[i];
        for (ptrdiff_t k = 0; k < c->quotes.n; k++) quote_record(j, (int32_t)i, base.quote, k);
        for (ptrdiff_t k = 0; k < c->figures.n; k++) figure_record(j, (int32_t)i, base.figure, k);
        for (ptrdiff_t k = 0; k < c->times.n; k++) time_record(j, (int32_t)i, base.time, k);
        for (ptrdiff_t k = 0; k < c->statements.n; k++) statement_record(j, (int32_t)i, &base, k);
        base.statement += c->statements.n;
        base.quote += c->quotes.n;
        base.figure += c->figures.n;
        base.time += c->times.n;
    }
}

/* ------------------------------------------------------------------ collation */
static void differs(json *j, uint32_t set) {
    static const char *const names[] = {"number", "bound", "unit", "date", "name", "attribution", "wording", "quote",
                                        "scope"};
    key(j, "differs");
    open(j, '[');
    for (int i = 0; i < (int)countof(names); i++) {
        if (!(set >> i & 1)) continue;
        sep(j);
        out_json(j->o, str_of(names[i]));
    }
    close(j, ']');
}

static void cell_item(json *j, const cell *c) {
    static const char *const statuses[] = {"same", "variant", "conflicts"};
    sep(j);
    open(j, '{');
    id(j, "page", 'p', c->page);
    span_list(j, "spans", c->page, &c->spans);
    text(j, "status", str_of(statuses[c->status]));
    text_or_null(j, "reading", c->reading);
    text_or_null(j, "attribution", c->attribution);
    if (c->denied) key(j, "denied"), out_c(j->o, "true");
    differs(j, c->differs);
    ids(j, "with", 'p', &c->with);
    close(j, '}');
}

static void collation_records(json *j) {
    static const char *const kinds[] = {"quote", "figure", "event", "description"};
    static const char *const agreements[] = {"single", "same", "differs", "conflicts"};
    const collation *x = &j->x->collation;
    for (ptrdiff_t i = 0; i < x->claims.n; i++) {
        const claim *c = &x->claims.at[i];
        begin(j, "claim");
        id(j, "claim", 'c', i);
        id(j, "story", 's', c->story);
        text(j, "kind", str_of(kinds[c->kind]));
        text(j, "text", c->text);
        text(j, "agreement", str_of(agreements[c->agreement]));
        integer(j, "pages", c->cells.n);
        integer(j, "lines", c->lines);
        key(j, "cells");
        open(j, '[');
        for (ptrdiff_t k = 0; k < c->cells.n; k++) cell_item(j, &c->cells.at[k]);
        close(j, ']');
        end(j);
    }
    for (ptrdiff_t i = 0; i < x->drifts.n; i++) {
        const drift *d = &x->drifts.at[i];
        begin(j, "drift");
        id(j, "drift", 'd', i);
        id(j, "story", 's', d->story);
        id(j, "line", 'l', d->line);
        id(j, "page", 'p', d->page);
        id(j, "against", 'p', d->against);
        text(j, "what", str_of(d->what));
        span_list(j, "spans", d->page, &d->at);
        span_list(j, "from", d->against, &d->from);
        differs(j, d->differs);
        end(j);
    }
}

void report_json(out *o, arena *scratch, const account *x, const report_options *opt) {
    json j = {.o = o, .scratch = scratch, .x = x, .first = true};
    if (!opt->begun) {
        begin(&j, "stemma");
        text(&j, "schema", S("stemma/1"));
        text(&j, "version", S(STEMMA_VERSION));
        end(&j);
    }
    pile_records(&j, opt);
    if (opt->show == SHOW_REUSE || opt->show == SHOW_REPORT || opt->show == SHOW_STORIES) {
        if (opt->show != SHOW_STORIES) reuse_records(&j);
        if (opt->show != SHOW_REUSE) story_records(&j);
    }
    if (opt->show == SHOW_CLAIMS || opt->show == SHOW_REPORT) claim_parts(&j);
    if (opt->show == SHOW_REPORT) collation_records(&j);
}
