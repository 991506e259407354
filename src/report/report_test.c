/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "report/html.h"

/* ------------------------------------------------------------------ an account made by hand
 * Four pages: 0, 1 and 2 are one line of text, 3 is another; one story. */
#define TEXT "Old pier shuts\nThe pier shut on Monday after 12 planks broke, the mayor said.\n"

static str title_of(void) { return S("Old pier shuts"); }

static void add_page(arena *a, account *x, str path, str outlet, int32_t day) {
    page *p = push(a, &x->pile.pages);
    article *r = push(a, &x->articles);
    p->path = path;
    p->record = -1;
    p->text = p->raw = S(TEXT);
    p->media = "text/plain";
    p->charset = "utf-8";
    r->title = (span){0, (int32_t)title_of().n};
    r->published.day = day;
    r->outlet.name = outlet;
    *push(a, &r->blocks) = (block){r->title, BLOCK_TITLE};
    *push(a, &r->blocks) = (block){{15, (int32_t)sizeof(TEXT) - 2}, BLOCK_PARAGRAPH};
    push(a, &x->docs);
    push(a, &x->claims);
}

static void add_edge(arena *a, line *l, int32_t from, int32_t to, double coverage) {
    *push(a, &l->edges) = (edge){EDGE_COPIES, from, to, coverage, EDGE_LIKELY, S("dates: by hand"), {0, 0}};
}

static account four_pages(arena *a) {
    account x = {0};
    add_page(a, &x, S("a.txt"), S("The Pier"), 20000);
    add_page(a, &x, S("b.txt"), S("Tide"), 20000);
    add_page(a, &x, S("dir/c.old.txt"), S(""), 19999);
    add_page(a, &x, S("d.txt"), S("The Pier"), 20001);
    line *l = push(a, &x.reuse.lines);
    for (int32_t i = 0; i < 3; i++) *push(a, &l->pages) = i;
    l->origin = -1;
    l = push(a, &x.reuse.lines);
    *push(a, &l->pages) = 3;
    l->origin = 3;
    x.reuse.line_of = new(a, int32_t, 4);
    x.reuse.line_of[3] = 1;
    x.stories.story_of = new(a, int32_t, 4);
    story *s = push(a, &x.stories.stories);
    for (int32_t i = 0; i < 4; i++) *push(a, &s->pages) = i;
    *push(a, &s->lines) = 0;
    *push(a, &s->lines) = 1;
    s->from = 19999;
    s->to = 20001;
    return x;
}

static claim *add_claim(arena *a, account *x, agreement g, int32_t lines_behind) {
    claim *c = push(a, &x->collation.claims);
    c->kind = CLAIM_FIGURE;
    c->text = S("after 12 planks broke");
    c->agreement = g;
    c->lines = lines_behind;
    return c;
}

static void add_cell(arena *a, claim *c, int32_t on, cell_status status, str words_read, span at) {
    cell *k = push(a, &c->cells);
    k->page = on;
    k->status = status;
    k->reading = words_read;
    k->differs = status == CELL_SAME ? 0 : DIFFERS_NUMBER | DIFFERS_WORDING;
    *push(a, &k->spans) = at;
}

typedef void writer(out *o, arena *scratch, const account *x, const report_options *opt);
static str written(arena *a, const account *x, writer *w) {
    out_memory m = {.a = a};
    out o = {.write = out_to_memory, .user = &m};
    arena scratch = {0}; /* its own: writers give it back as they go */
    w(&o, &scratch, x, &(report_options){SHOW_REPORT, false, 80, false});
    out_flush(&o);
    arena_free(&scratch);
    return (str){m.bytes.at, m.bytes.n};
}

static bool holds(str s, const char *needle) { return str_find(s, str_of(needle), 0) >= 0; }

/* ------------------------------------------------------------------ pen */
static str penned(arena *a, int columns, int indent, str s) {
    out_memory m = {.a = a};
    out o = {.write = out_to_memory, .user = &m};
    pen p = {.o = &o, .columns = columns, .indent = indent};
    pen_str(&p, s);
    pen_end(&p, 0);
    out_flush(&o);
    return (str){m.bytes.at, m.bytes.n};
}

static void rows_break_between_words(void **state) {
    (void)state;
    arena a = {0};
    assert_true(str_eq(penned(&a, 10, 0, S("one two  three\nfour")), S("one two\nthree four\n")));
    assert_true(str_eq(penned(&a, 10, 2, S("one two three")), S("  one two\n  three\n")));
    assert_true(
        str_eq(penned(&a, 4, 0, S("tremendous to be")), S("tremendous\nto\nbe\n"))); /* wider than a row: whole */
    assert_true(str_eq(penned(&a, 6, 0, S("潮 潮潮 潮")), S("潮\n潮潮\n潮\n")));     /* two columns each */
    arena_free(&a);
}

static void terminals_are_told_nothing(void **state) {
    (void)state;
    arena a = {0};
    assert_true(str_eq(penned(&a, 80, 0,
                              S("a\x1b[2Jb \xC2\x9b"
                                "31mc \xE2\x80\xAEtxet\xE2\x80\xAC d\x07")),
                       S("a[2Jb 31mc txet d\n")));
    arena_free(&a);
}

static void long_text_is_cut_between_words(void **state) {
    (void)state;
    arena a = {0};
    assert_true(str_eq(clip(&a, S(" one \n two "), 7), S("one two")));
    assert_true(str_eq(clip(&a, S("one two three"), 9), S("one two…")));
    assert_true(str_eq(clip(&a, S("onetwothree"), 6), S("onetw…")));
    assert_true(str_eq(clip(&a, S("onetwothree"), 11), S("onetwothree")));
    assert_true(str_eq(clip(&a, S("潮潮潮"), 5), S("潮潮…")));
    assert_true(str_eq(clip(&a, S(""), 5), S("")));
    arena_free(&a);
}

/* ------------------------------------------------------------------ view */
static void pages_have_short_and_different_names(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    view v = view_of(&x, &a);
    assert_true(str_eq(v.label[0], S("The Pier p1")));
    assert_true(str_eq(v.label[1], S("Tide")));
    assert_true(str_eq(v.label[2], S("c.old")));
    assert_true(str_eq(v.label[3], S("The Pier p4")));
    assert_true(
        str_eq(view_basis(&v, S("credited by p2, not p9, up2 or p2x")), S("credited by Tide, not p9, up2 or p2x")));
    assert_true(str_eq(view_days(&v, day_of(2031, 5, 30), day_of(2031, 6, 2)), S("30 May to 2 June 2031")));
    arena_free(&a);
}

static void cells_that_read_alike_stand_together(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    claim *c = add_claim(&a, &x, AGREE_CONFLICTS, 2);
    add_cell(&a, c, 0, CELL_CONFLICTS, S("14 planks"), (span){15, 20});
    add_cell(&a, c, 1, CELL_SAME, S("12 planks"), (span){15, 20});
    add_cell(&a, c, 2, CELL_SAME, S("a dozen planks"), (span){15, 20});
    add_cell(&a, c, 3, CELL_CONFLICTS, S("14  Planks"), (span){15, 20});
    view v = view_of(&x, &a);
    readings r = view_readings(&v, &x.collation.claims.at[0]);
    assert_int_equal(r.n, 2);
    assert_int_equal(r.at[0].lines, 2); /* 14: pages 0 and 3, two lines */
    assert_int_equal(r.at[1].lines, 1); /* 12: pages 1 and 2, one line */
    assert_int_equal(r.at[1].cells.n, 2);
    arena_free(&a);
}

static void file_names_are_shortened(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    x.articles.at[0].outlet.name = S("www.tide.com");
    x.pile.pages.at[1].path = S("x/017_4f0be1a9c2d35e77.txt");
    x.articles.at[1].outlet.name = S("");
    x.pile.pages.at[2].path = S("a-harbour-road-that-sank-again.txt");
    x.pile.pages.at[3].path = S("face-decade.txt"); /* letters alone are no hash */
    x.articles.at[3].outlet.name = S("");
    view v = view_of(&x, &a);
    assert_true(str_eq(v.label[0], S("tide")));
    assert_true(str_eq(v.label[1], S("017")));
    assert_true(str_eq(v.label[2], S("a-harbour-road-…")));
    assert_true(str_eq(v.label[3], S("face-decade")));
    arena_free(&a);
}

static void all_pages_of_a_line_go_by_its_name(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    claim *c = add_claim(&a, &x, AGREE_SAME, 2);
    for (int32_t i = 0; i < 4; i++) add_cell(&a, c, i, CELL_SAME, S("12"), (span){15, 20});
    view v = view_of(&x, &a);
    int32_t all[] = {0, 1, 2, 3}, some[] = {1, 2, 3};
    assert_true(str_eq(view_who(&v, c, &(ints){all, 4, 4}), S("line 1, The Pier p4")));
    assert_true(str_eq(view_who(&v, c, &(ints){some, 3, 3}), S("Tide +1, The Pier p4")));
    x.reuse.lines.at[0].agency = S("AFP");
    assert_true(str_eq(view_who(&v, c, &(ints){all, 3, 3}), S("AFP text")));
    arena_free(&a);
}

static void rows_stand_on_their_own(void **state) {
    (void)state;
    assert_true(str_eq(choose_tidy(S(" and the pier shut,")), S("the pier shut")));
    assert_true(str_eq(choose_tidy(S("“the pier shut")), S("the pier shut")));
    assert_true(str_eq(choose_tidy(S("the pier shut”")), S("the pier shut")));
    assert_true(str_eq(choose_tidy(S("“the pier” shut")), S("“the pier” shut")));
    assert_true(str_eq(choose_tidy(S("")), S("")));
}

/* ------------------------------------------------------------------ lineage */
static void pages_hang_on_what_they_follow_most(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    line *l = &x.reuse.lines.at[0];
    l->origin = 0;
    add_edge(&a, l, 0, 1, 0.5);
    add_edge(&a, l, 0, 2, 0.4);
    add_edge(&a, l, 1, 2, 0.9);
    branches b = lineage_of(&a, &x, l);
    assert_int_equal(b.n, 3);
    assert_int_equal(b.at[0].page, 0);
    assert_int_equal(b.at[1].page, 1);
    assert_int_equal(b.at[2].page, 2);
    assert_int_equal(b.at[2].parent, 1);
    assert_int_equal(b.at[2].depth, 2);
    arena_free(&a);
}

static void rings_and_lost_origins_make_trees(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    line *l = &x.reuse.lines.at[0];
    add_edge(&a, l, 0, 1, 0.5);
    add_edge(&a, l, 1, 0, 0.5);
    branches b = lineage_of(&a, &x, l); /* 2 hangs nowhere: both trees stand under an origin that is not in the pile */
    assert_int_equal(b.n, 4);
    assert_int_equal(b.at[0].page, -1);
    assert_int_equal(b.at[1].page, 2); /* a day earlier */
    assert_int_equal(b.at[2].page, 0);
    assert_int_equal(b.at[3].page, 1);
    assert_int_equal(b.at[3].parent, 2);
    arena_free(&a);
}

/* ------------------------------------------------------------------ formats */
static void marks_that_cross_are_cut(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    claim *c = add_claim(&a, &x, AGREE_DIFFERS, 2);
    add_cell(&a, c, 0, CELL_VARIANT, S("shut"), (span){15, 39}); /* "The pier shut on Monday " */
    add_cell(&a, c, 3, CELL_SAME, S("shut"), (span){15, 39});
    c = add_claim(&a, &x, AGREE_DIFFERS, 2);
    add_cell(&a, c, 0, CELL_VARIANT, S("on"), (span){29, 59}); /* "on Monday after 12 planks broke" */
    add_cell(&a, c, 3, CELL_SAME, S("on"), (span){29, 59});
    str html = written(&a, &x, report_html);
    assert_true(holds(html, "<mark class=\"variant p1-c1\" id=\"p1-c1\">The pier shut "
                            "<mark class=\"variant p1-c2\" id=\"p1-c2\">on Monday </mark>"));
    assert_true(holds(html, "</mark><a class=\"back\" href=\"#c1\" title=\"back to the table\">↩ bytes 15–39</a>"
                            "<mark class=\"variant p1-c2\">after 12 planks brok</mark>"));
    arena_free(&a);
}

static void cells_are_no_formulas(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    claim *c = add_claim(&a, &x, AGREE_SAME, 2);
    add_cell(&a, c, 0, CELL_SAME, S("=HYPERLINK(\"x\")"), (span){15, 20});
    add_cell(&a, c, 1, CELL_SAME, S(" \t-1 plank"), (span){15, 20});
    add_cell(&a, c, 3, CELL_SAME, S("＝1"), (span){15, 20});
    str csv = written(&a, &x, report_csv);
    assert_true(holds(csv, ",\"'=HYPERLINK(\"\"x\"\")\","));
    assert_true(holds(csv, ",'-1 plank,"));
    assert_true(holds(csv, ",'＝1,"));
    arena_free(&a);
}

static void other_words_are_no_point(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    for (int k = 0; k < 2; k++) {
        claim *c = add_claim(&a, &x, AGREE_DIFFERS, 2);
        c->sure = k ? .6f : .9f;
        add_cell(&a, c, 0, CELL_SAME, S("12"), (span){15, 20});
        add_cell(&a, c, 3, CELL_VARIANT, S("12"), (span){15, 20});
        c->cells.at[1].differs = c->cells.at[1].grave = DIFFERS_WORDING;
    }
    str text = written(&a, &x, report_text), html = written(&a, &x, report_html);
    assert_false(holds(text, "they differ"));
    assert_true(holds(text, "WHAT BOTH LINES SAY ≈ in other words\n ≈ after 12 planks broke (2 pages)\n"));
    assert_true(holds(html, "In other words <b>1</b>"));
    assert_true(holds(html, "≈ other words"));
    x.collation.claims.at[1].cells.at[1].grave |= DIFFERS_SENSE; /* denied, but by whom it is not sure */
    assert_false(holds(written(&a, &x, report_text), "they differ"));
    x.collation.claims.at[0].cells.at[1].grave |= DIFFERS_SENSE; /* denied, or less sure */
    assert_true(holds(written(&a, &x, report_text), "they differ on 1 point"));
    arena_free(&a);
}

static void agreement_tells_words_once(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    for (int k = 0; k < 2; k++) {
        claim *c = add_claim(&a, &x, AGREE_SAME, 2);
        add_cell(&a, c, 0, CELL_SAME, S("12"), (span){15, 20 + k});
        add_cell(&a, c, 3, CELL_SAME, S("12"), (span){15, 20 + k});
    }
    assert_true(holds(written(&a, &x, report_text), "WHAT BOTH LINES SAY (1 of 2)\n"));
    arena_free(&a);
}

static void a_difference_is_shown_once(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    for (int k = 0; k < 2; k++) { /* the same two pages' words, beside another page each */
        claim *c = add_claim(&a, &x, AGREE_CONFLICTS, 2);
        add_cell(&a, c, 0, CELL_SAME, S("12 planks"), (span){15, 20 + k});
        add_cell(&a, c, 1 + k, CELL_SAME, S("12 planks"), (span){15, 20 + k});
        add_cell(&a, c, 3, CELL_CONFLICTS, S("14 planks"), (span){15, 20 + k});
    }
    str text = written(&a, &x, report_text);
    ptrdiff_t first = str_find(text, S("after 12 planks broke [number]"), 0);
    assert_true(first >= 0 && str_find(text, S("after 12 planks broke [number]"), first + 1) < 0);
    arena_free(&a);
}

static void text_counts_lines_before_pages(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    claim *c = add_claim(&a, &x, AGREE_SAME, 2);
    for (int32_t i = 0; i < 4; i++) add_cell(&a, c, i, CELL_SAME, S("12"), (span){15, 20});
    c = add_claim(&a, &x, AGREE_CONFLICTS, 2);
    add_cell(&a, c, 0, CELL_SAME, S("12 planks"), (span){15, 20});
    add_cell(&a, c, 1, CELL_SAME, S("12 planks"), (span){15, 20});
    add_cell(&a, c, 3, CELL_CONFLICTS, S("14 planks"), (span){15, 20});
    str text = written(&a, &x, report_text);
    assert_true(holds(text, "4 pages, 2 lines of text"));
    assert_true(holds(text, "2 lines of text; they differ on 1 point"));
    assert_true(holds(text, " ≠ after 12 planks broke [number]\n   12 planks (The Pier p1 +1) / ≠ 14 planks (The Pier p4)\n"));
    assert_true(holds(text, "WHAT BOTH LINES SAY\n = after 12 planks broke (4 pages)\n"));
    c = &x.collation.claims.at[1]; /* other words, and somebody else who is credited: it is the words that cannot both stand */
    c->cells.at[2].differs = DIFFERS_WORDING | DIFFERS_ATTRIBUTION;
    c->cells.at[2].grave = DIFFERS_ATTRIBUTION;
    c->cells.at[2].attribution = S("Ann Poe");
    text = written(&a, &x, report_text);
    assert_true(holds(text, " ≠ after 12 planks broke [wording]\n"));
    assert_false(holds(text, "[attribution]"));
    assert_false(holds(text, "not all were compared"));
    assert_false(holds(written(&a, &x, report_json), "\"compared\""));
    *push(&a, &x.collation.partly) = 0; /* more than is compared is said in every form */
    assert_true(holds(written(&a, &x, report_text), "not all were compared"));
    assert_true(holds(written(&a, &x, report_html), "not all were compared"));
    assert_true(holds(written(&a, &x, report_json), "\"compared\":\"in part\""));
    assert_false(holds(written(&a, &x, report_html), "attribution ·"));
    arena_free(&a);
}

/* Words in two stretches, and the same with what is between them: once. */
static void a_cell_does_not_say_its_words_twice(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    claim *c = add_claim(&a, &x, AGREE_CONFLICTS, 2);
    add_cell(&a, c, 0, CELL_SAME, S("12 planks"), (span){15, 20});
    add_cell(&a, c, 3, CELL_CONFLICTS, S("14 planks"), (span){15, 20});
    str all = str_cut(x.docs.at[0].page ? x.docs.at[0].page->text : x.pile.pages.at[0].text, 15, 35);
    ptrdiff_t gap = str_find(all, S(" "), 0);
    c->cells.at[0].reading = all;
    c->cells.at[0].spans.n = 0;
    *push(&a, &c->cells.at[0].spans) = (span){15, 15 + (int32_t)gap};
    *push(&a, &c->cells.at[0].spans) = (span){16 + (int32_t)gap, 35};
    str html = written(&a, &x, report_html);
    assert_false(holds(html, str_c(&a, str_format(&a, "<strong>%.*s</strong>", (int)all.n, all.p))));
    c->cells.at[0].reading = S("other words");
    assert_true(holds(written(&a, &x, report_html), "<strong>other words</strong>"));
    arena_free(&a);
}

static void drift_tells_what_differs_inside_a_line(void **state) {
    (void)state;
    arena a = {0};
    account x = four_pages(&a);
    claim *c = add_claim(&a, &x, AGREE_DIFFERS, 1);
    add_cell(&a, c, 0, CELL_SAME, S("12"), (span){15, 40});
    add_cell(&a, c, 1, CELL_VARIANT, S("14"), (span){15, 40});
    drift *d = push(&a, &x.collation.drifts);
    d->page = 1;
    d->what = "number";
    *push(&a, &d->at) = (span){19, 23};
    *push(&a, &d->from) = (span){19, 28};
    str text = written(&a, &x, report_text);
    assert_false(holds(text, "WHERE THEY DIFFER"));
    assert_true(holds(text, "Tide against The Pier p1\n   number         “pier shut” → “pier”\n"));
    c = &x.collation.claims.at[0]; /* of so many that exclude each other a row is shown too */
    c->agreement = AGREE_CONFLICTS;
    for (int32_t i = 2; i < 4; i++) add_cell(&a, c, i, CELL_CONFLICTS, S("15"), (span){15, 40});
    for (int32_t i = 0; i < 4; i++) c->cells.at[i].status = CELL_CONFLICTS;
    assert_true(holds(written(&a, &x, report_text), "WHERE THEY DIFFER"));
    arena_free(&a);
}

static void style_cannot_end_early(void **state) {
    (void)state;
    assert_false(holds(str_of(report_style), "</"));
    assert_false(holds(str_of(report_style), "url("));
}

static void times_are_told_in_words(void **state) {
    (void)state;
    arena a = {0};
    static const struct {
        const char *value, *words;
        bool repeats;
    } all[] = {{"2027-03-10", "10 Mar 2027", false}, {"2027-03-10TMO", "10 Mar 2027, morning", false},
               {"2027-03-10T17:05", "10 Mar 2027, 17:05", false}, {"1979/", "1979 or later", false}, {"2027-03/", "Mar 2027 or later", false},
               {"2027-12-23/2027-12-25", "23 Dec 2027 to 25 Dec 2027", false}, {"2027-W01", "week of 4 Jan 2027", false},
               {"2026-W53-WE", "weekend of 2 Jan 2027", false}, {"2027-Q3", "3rd quarter of 2027", false}, {"2027-H1", "1st half of 2027", false},
               {"2027-FA", "autumn of 2027", false}, {"2027", "2027", false}, {"197", "1970s", false}, {"19", "20th century", false},
               {"2", "3rd millennium", false}, {"PRESENT_REF", "now", false}, {"PAST_REF", "in the past", false}, {"P3D", "3 days", false},
               {"P1Y", "1 year", false}, {"P2Y6M", "2 years 6 months", false}, {"PT1H30M", "1 hour 30 minutes", false}, {"PXC", "some centuries", false},
               {"P1.5D", "1.5 days", false}, {"P1W", "every week", true}, {"P2W", "every 2 weeks", true}, {"XXXX-WXX-2", "every Tuesday", true},
               {"XXXX-WXX-2TEV", "every Tuesday, evening", true}, {"XXXX-12-25", "every 25 Dec", true}, {"XXXX-12", "every Dec", true},
               {"XXXX-12-24/XXXX-12-26", "every 24 Dec to 26 Dec", true}, {"XXXX-SU", "every summer", true},
               {"XXXX-XX-XXTMO", "every morning", true}, {"2027-99", "2027-99", false}, {"P", "P", false}, {"PT", "PT", false}, {"P3", "P3", false}, {"X", "X", false},
               {"XXXX-WXX-9", "XXXX-WXX-9", true}, {"2027-13-40", "2027-13-40", false}};
    for (ptrdiff_t i = 0; i < countof(all); i++) {
        str s = when_words(&a, str_of(all[i].value), all[i].repeats);
        assert_string_equal(str_c(&a, s), all[i].words);
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest all[] = {
        cmocka_unit_test(rows_break_between_words),
        cmocka_unit_test(terminals_are_told_nothing),
        cmocka_unit_test(long_text_is_cut_between_words),
        cmocka_unit_test(pages_have_short_and_different_names),
        cmocka_unit_test(cells_that_read_alike_stand_together),
        cmocka_unit_test(file_names_are_shortened),
        cmocka_unit_test(all_pages_of_a_line_go_by_its_name),
        cmocka_unit_test(rows_stand_on_their_own),
        cmocka_unit_test(pages_hang_on_what_they_follow_most),
        cmocka_unit_test(rings_and_lost_origins_make_trees),
        cmocka_unit_test(marks_that_cross_are_cut),
        cmocka_unit_test(cells_are_no_formulas),
        cmocka_unit_test(other_words_are_no_point), cmocka_unit_test(agreement_tells_words_once),
        cmocka_unit_test(a_difference_is_shown_once), cmocka_unit_test(text_counts_lines_before_pages),
        cmocka_unit_test(a_cell_does_not_say_its_words_twice), cmocka_unit_test(drift_tells_what_differs_inside_a_line),
        cmocka_unit_test(times_are_told_in_words), cmocka_unit_test(style_cannot_end_early),
    };
    return cmocka_run_group_tests(all, NULL, NULL);
}
