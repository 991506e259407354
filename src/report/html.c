/* The report as one HTML file, for a colleague: lineage, differences, drift, agreement folded away, and below them the
 * pages with the words of every cell marked. It works from disk: no network, no scripts. The Content-Security-Policy
 * allows nothing but the one style sheet, by its hash; all that comes from pages is escaped (put), never an attribute's
 * name, an address that is not http or https, or anything outside an element's text and quoted values.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/html.h"

#include <nettle/base64.h>
#include <nettle/sha2.h>

#include "stemma.h"

#define IN_SIGHT 10 /* rows of differences before the rest is folded */

void put(const sheet *h, const char *template, ...) {
    va_list args;
    va_start(args, template);
    for (const char *c = template; *c; c++) {
        const char *plain = c;
        while (*c && *c != '%') c++;
        out_str(h->o, (str){plain, c - plain});
        if (!*c) break;
        switch (*++c) {
        case 's': out_html(h->o, va_arg(args, str)); break;
        case 'd': out_int(h->o, va_arg(args, int)); break;
        case 'r': out_c(h->o, va_arg(args, const char *)); break;
        default: out_byte(h->o, *c); break; /* %% */
        }
    }
    va_end(args);
}

/* ------------------------------------------------------------------ head */
static str style_hash(arena *a, str style) {
    struct sha256_ctx sum;
    unsigned char digest[SHA256_DIGEST_SIZE];
    char *text = new(a, char, BASE64_ENCODE_RAW_LENGTH(SHA256_DIGEST_SIZE));
    sha256_init(&sum);
    sha256_update(&sum, (size_t)style.n, (const unsigned char *)style.p);
    sha256_digest(&sum, sizeof digest, digest);
    base64_encode_raw(text, sizeof digest, digest);
    return (str){text, (ptrdiff_t)BASE64_ENCODE_RAW_LENGTH(SHA256_DIGEST_SIZE)};
}

static void head(const sheet *h, str title) {
    str style = cat(h->v->scratch, str_of(report_style), html_piece_rules(h->v));
    put(h,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%s'; "
        "img-src data:; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<meta name=\"generator\" content=\"stemma %r\">\n"
        "<title>%s</title>\n<style>",
        style_hash(h->v->scratch, style), STEMMA_VERSION, title);
    out_str(h->o, style); /* ours: no `</style` in it, which report_test.c checks */
    put(h, "</style>\n</head>\n");
}

/* ------------------------------------------------------------------ a story */
static void story_summary(const sheet *h, const story *s) {
    str days = view_days(h->v, s->from, s->to), told = view_summary(h->v, (int32_t)(s - h->v->x->stories.stories.at));
    ptrdiff_t end = str_find(told, S(";"), 0);
    put(h, "<p class=\"summary\"><strong>%s</strong>%s", str_cut(told, 0, end < 0 ? told.n : end),
        end < 0 ? S("") : str_cut(told, end, told.n));
    if (days.n) put(h, " · %s", days);
    put(h, "%r%r</p>\n",
        s->pages.n > 1 && s->lines.n == 1 ? ". All of them are one text: what they agree on has one source." : "",
        view_partly(h->v, (int32_t)(s - h->v->x->stories.stories.at)) ? ". So many statements that not all were compared: this is a part." : "");
}

static void contents(const sheet *h, int32_t of) {
    const story_view *w = &h->v->story[of];
    put(h, "<nav aria-label=\"Parts of the report\"><ul>\n<li><a href=\"#s%d-lines\">Lines</a></li>\n", of + 1);
    if (w->differ.n) put(h, "<li><a href=\"#s%d-differ\">Differences <b>%d</b></a></li>\n", of + 1, (int)w->points);
    int32_t rewrites, changed = view_changed(h->v, of, &rewrites);
    if (w->drifts) put(h, "<li><a href=\"#s%d-drift\">Rewriting", of + 1);
    if (changed) put(h, " <b>%d</b>", (int)changed);
    if (w->drifts) put(h, "</a></li>\n");
    if (w->agree.n) put(h, "<li><a href=\"#s%d-agree\">Agreement <b>%d</b></a></li>\n", of + 1, (int)w->agree.n);
    if (w->single.n) put(h, "<li><a href=\"#s%d-single\">One line only <b>%d</b></a></li>\n", of + 1, (int)w->single.n);
    put(h, "<li><a href=\"#s%d-pages\">Pages <b>%d</b></a></li>\n</ul></nav>\n", of + 1,
        (int)h->v->x->stories.stories.at[of].pages.n);
}

/* Claims that tell something before those that only name. */
static void in_order(const view *v, int32_t *of, ptrdiff_t n) {
    ints first = choose_order(v, of, n), rest = {0};
    map told = {0};
    bool fresh;
    for (ptrdiff_t i = 0; i < first.n; i++) *map_put(v->scratch, &told, (uint64_t)first.at[i] + 1, &fresh) = 1;
    for (ptrdiff_t i = 0; i < n; i++)
        if (!map_get(&told, (uint64_t)of[i] + 1)) *push(v->scratch, &rest) = of[i];
    for (ptrdiff_t i = 0; i < n; i++) of[i] = i < first.n ? first.at[i] : rest.at[i - first.n];
}

/* Events, quotations and figures in sight; who or what something is, and what differs inside one line, folded beneath. */
static void differences(const sheet *h, int32_t of) {
    enum { PARTS = DIFFERENCE_INSIDE + 1 };
    ints part[PARTS] = {{0}, {0}, {0}, {0}, {0}, {0}, {0}}, all = h->v->story[of].differ;
    static const char *const names[PARTS] = {"Where pages differ", "More differences", "", "Names and descriptions that differ",
                                             "In other words", "The same in more words", "Differences inside one line of text"};
    for (ptrdiff_t i = 0; i < all.n; i++) {
        int rank = (int)view_rank(h->v, all.at[i]);
        if (rank == DIFFERENCE_LOOSE) rank = DIFFERENCE_PLAIN;
        if (rank == DIFFERENCE_PLAIN && part[0].n < IN_SIGHT) rank = 0;
        *push(h->v->scratch, &part[rank]) = all.at[i];
    }
    bool in_sight = part[0].n > 0;
    for (int k = 0; k < PARTS; k++) {
        if (!part[k].n) continue;
        if (k) put(h, "<details%r><summary>%r <b>%d</b></summary>\n", in_sight ? "" : " open", names[k], (int)part[k].n);
        html_claims(h, of, part[k].at, part[k].n, names[k]);
        if (k) put(h, "</details>\n");
        in_sight = true;
    }
}

static void alike(const sheet *h, int32_t of) {
    const story_view *w = &h->v->story[of];
    ptrdiff_t lines_of_story = h->v->x->stories.stories.at[of].lines.n, all = 0;
    if (!w->agree.n) return;
    while (all < w->agree.n && h->v->x->collation.claims.at[w->agree.at[all]].lines >= lines_of_story) all++;
    put(h, "<section id=\"s%d-agree\"><h3>What the lines say alike</h3>\n", of + 1);
    in_order(h->v, w->agree.at, all);
    in_order(h->v, w->agree.at + all, w->agree.n - all);
    if (all) {
        put(h, "<details><summary>%r %d lines say <b>%d</b></summary>\n", lines_of_story == 2 ? "Both of" : "All",
            (int)lines_of_story, (int)all);
        html_claims(h, of, w->agree.at, all, "What all lines say");
        put(h, "</details>\n");
    }
    if (all < w->agree.n) {
        put(h, "<details><summary>Several lines say <b>%d</b></summary>\n", (int)(w->agree.n - all));
        html_claims(h, of, w->agree.at + all, w->agree.n - all, "What several lines say");
        put(h, "</details>\n");
    }
    put(h, "</section>\n");
}

/* The claim leads to the page; where the line has several, each is named. */
static void single_claim(const sheet *h, const claim *c, int32_t number, bool names) {
    put(h, "<li id=\"c%d\"><a href=\"#p%d-c%d\"><bdi>%s</bdi></a>", number + 1, c->cells.at[0].page + 1, number + 1,
        c->text);
    for (ptrdiff_t n = 0; n < c->cells.n && names; n++)
        put(h, "%r<a href=\"#p%d-c%d\">%s</a>", n ? ", " : " <small>", c->cells.at[n].page + 1, number + 1,
            h->v->label[c->cells.at[n].page]);
    put(h, "%r</li>\n", names ? "</small>" : "");
}

static int by_line(const void *a, const void *b, void *context) {
    const account *x = context;
    const claims *c = &x->collation.claims;
    return x->reuse.line_of[c->at[*(const int32_t *)a].cells.at[0].page] -
           x->reuse.line_of[c->at[*(const int32_t *)b].cells.at[0].page];
}

/* What one line alone says, folded, a fold for each line. */
static void singles(const sheet *h, int32_t of) {
    const view *v = h->v;
    const account *x = v->x;
    ints mine = v->story[of].single;
    if (!mine.n) return;
    put(h, "<section id=\"s%d-single\"><h3>%r</h3>\n", of + 1,
        x->stories.stories.at[of].lines.n > 1 ? "What only one line says" : "What the text says");
    sort(v->scratch, mine.at, mine.n, (ptrdiff_t)sizeof(int32_t), by_line, (void *)(uintptr_t)x);
    for (ptrdiff_t i = 0, end; i < mine.n; i = end) {
        int32_t first = x->collation.claims.at[mine.at[i]].cells.at[0].page, l = x->reuse.line_of[first];
        for (end = i; end < mine.n && x->reuse.line_of[x->collation.claims.at[mine.at[end]].cells.at[0].page] == l;)
            end++;
        put(h, "<details><summary>Line %d, %s <b>%d</b></summary>\n<ul class=\"claims\">\n",
            html_line_number(v, of, first), view_line(v, l), (int)(end - i));
        for (ptrdiff_t k = i; k < end; k++)
            single_claim(h, &x->collation.claims.at[mine.at[k]], mine.at[k], x->reuse.lines.at[l].pages.n > 1);
        put(h, "</ul></details>\n");
    }
    put(h, "</section>\n");
}

static void story_section(const sheet *h, int32_t of) {
    const story *s = &h->v->x->stories.stories.at[of];
    const story_view *w = &h->v->story[of];
    arena_at before = arena_mark(h->v->scratch);
    put(h, "<section class=\"story\" id=\"s%d\">\n<h2><bdi>%s</bdi></h2>\n", of + 1, view_story_title(h->v, of));
    story_summary(h, s);
    contents(h, of);
    put(h, "<section id=\"s%d-lines\"><h3>Pages and lines of text</h3>\n", of + 1);
    html_tree(h, of);
    put(h, "</section>\n");
    if (w->differ.n) {
        put(h, "<section id=\"s%d-differ\"><h3>Where they differ</h3>\n", of + 1);
        differences(h, of);
        put(h, "</section>\n");
    }
    html_drifts(h, of);
    alike(h, of);
    singles(h, of);
    put(h, "<section id=\"s%d-pages\"><h3>The pages</h3>\n<div class=\"pages\">\n", of + 1);
    ints columns = html_columns(h->v, of);
    for (ptrdiff_t i = 0; i < columns.n; i++) html_page(h, columns.at[i]);
    put(h, "</div></section>\n</section>\n");
    arena_rewind(h->v->scratch, before);
}

/* ------------------------------------------------------------------ the whole */
static void stories_list(const sheet *h) {
    const stories *s = &h->v->x->stories.stories;
    put(h, "<nav class=\"stories\" aria-label=\"Stories\"><ol>\n");
    for (int32_t i = 0; i < (int32_t)s->n; i++)
        if (!view_alone(h->v, i))
            put(h, "<li><a href=\"#s%d\"><bdi>%s</bdi></a> <span class=\"faint\">%s</span></li>\n", i + 1,
                view_story_title(h->v, i), view_count(h->v, s->at[i].pages.n, "page", "pages"));
    put(h, "</ol></nav>\n");
}

static void alone(const sheet *h) {
    const stories *s = &h->v->x->stories.stories;
    bool any = false;
    for (int32_t i = 0; i < (int32_t)s->n; i++) {
        if (!view_alone(h->v, i)) continue;
        if (!any)
            put(h, "<section class=\"story\" id=\"alone\"><h2>Pages that stand alone</h2>\n<div class=\"pages\">\n");
        any = true;
        html_page(h, s->at[i].pages.at[0]);
    }
    if (any) put(h, "</div></section>\n");
}

static void explain(const sheet *h) {
    put(h,
        "<footer>\n<p>A <b>line of text</b> is wording that descends from one source; agreement is counted in lines, "
        "pages "
        "in brackets. Two lines may still rest on one speaker or one press release. An empty cell says only that the "
        "page "
        "does not assert the claim.</p>\n"
        "<p>Signs: <span class=\"sign x\">≠</span> two readings cannot both stand; <span class=\"sign d\">~</span> a "
        "reading "
        "differs; <span class=\"sign e\">=</span> the same. Words that differ are <em "
        "class=\"new\">underlined</em>.</p>\n"
        "<p>The small numbers beside a page's paragraphs say at which byte of the page as it was read each begins.</p>\n"
        "<p>stemma %r: who says what, page by page.</p>\n</footer>\n",
        STEMMA_VERSION);
}

void report_html(out *o, arena *scratch, const account *x, const report_options *opt) {
    (void)opt;
    view v = view_of(x, scratch);
    sheet h = {o, &v};
    int32_t told = 0, first = -1;
    for (int32_t i = (int32_t)x->stories.stories.n - 1; i >= 0; i--)
        if (!view_alone(&v, i)) told++, first = i;
    str title = first < 0 ? S("Pages that stand alone") : view_story_title(&v, first);
    head(&h, told > 1 ? cat(scratch, view_count(&v, told, "story", "stories"), S(": "), title) : title);
    put(&h, "<body id=\"top\">\n<header><p class=\"brand\">stemma</p>");
    if (told > 1) put(&h, "<h1>%s</h1>", view_count(&v, told, "story", "stories"));
    put(&h, "</header>\n<main>\n");
    if (told > 1) stories_list(&h);
    for (int32_t i = 0; i < (int32_t)x->stories.stories.n; i++)
        if (!view_alone(&v, i)) story_section(&h, i);
    alone(&h);
    put(&h, "</main>\n");
    explain(&h);
    put(&h, "</body>\n</html>\n");
}
