/* What the writers for people share: names of pages, the tree of a line, the reader's order of claims, a pen.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_REPORT_PARTS_H
#define STEMMA_REPORT_PARTS_H

#include "report/report.h"

/* Several strings as one: cat(a, S("copies "), name). */
str cat_all(arena *a, const str *parts, ptrdiff_t n);
#define cat(a, ...) cat_all((a), (const str[]){__VA_ARGS__}, countof(((const str[]){__VA_ARGS__})))

/* ------------------------------------------------------------------ view.c: an account as a reader takes it */
typedef struct {
    ints differ;             /* claims whose readings differ: conflicts first, then over lines, then in one */
    ints agree;              /* claims that two lines or more give alike or in other words, those of most lines first */
    ints single;             /* claims of one line of text */
    ptrdiff_t points;        /* of those that differ, without what only the wording tells apart, and the same again */
    int32_t first_drift, drifts;
} story_view;

typedef struct {
    const account *x;
    arena *scratch;          /* for as long as the report is written */
    str *label;              /* a page's short name: its outlet, else its file */
    story_view *story;
    vec(const edge *) cites; /* by the page that cites */
    ints *claims_of, *drifts_of; /* by page */
    bool *wide;              /* by claim: another shows its difference in fewer words */
    bool several;            /* the pile holds more than one story */
} view;

view view_of(const account *x, arena *scratch);
str view_title(const view *v, int32_t i);       /* empty where the page has none */
str view_about(const view *v, int32_t i, int columns); /* the title in marks, else how the text begins */
str view_words(const view *v, int32_t i, const spans *of); /* what a page says there, pieces joined by … */
str view_story_title(const view *v, int32_t story);
str view_basis(const view *v, str s);                /* a basis with the names of pages for their ids */
str view_day(const view *v, int32_t day);          /* "24 Dec 2025"; empty for DAY_NONE */
str view_day_short(const view *v, int32_t day);    /* "24 Dec" */
str view_days(const view *v, int32_t from, int32_t to);
str view_differs(const view *v, uint32_t set);     /* "number, bound" */
str view_differs_most(const view *v, uint32_t set); /* without "wording" where anything else differs */
str view_count(const view *v, ptrdiff_t n, const char *one, const char *many); /* "1 line", "3 lines" */
str view_line(const view *v, int32_t i);           /* the name of a line: its agency or page, and how many pages */
bool view_partly(const view *v, int32_t story); /* it has more than was compared */
str view_summary(const view *v, int32_t story);    /* "5 pages, 3 lines of text; they differ on 9 points" */
int32_t view_changed(const view *v, int32_t story, int32_t *rewrites); /* changes, without what was left out */
str view_line_short(const view *v, int32_t story, int32_t line); /* its one page, else "AFP text" or "line 2" */
str view_who(const view *v, const claim *c, const ints *cells); /* "Tide +1, line 2" */
/* Of what differs. */
typedef enum {
    DIFFERENCE_CONFLICT, DIFFERENCE_PLAIN, DIFFERENCE_LOOSE, DIFFERENCE_NAME, DIFFERENCE_WORDED, DIFFERENCE_WIDE,
    DIFFERENCE_INSIDE
} difference_rank;
bool view_worded(const claim *c); /* several lines say it in other words: nothing else differs */
difference_rank view_rank(const view *v, int32_t claim);
void view_order(view *v);
ints view_drifts(const view *v, int32_t story);    /* page by page, the gravest first */
bool view_alone(const view *v, int32_t story);     /* one page beside others: no story to collate */
/* when.c: the value of a time ("2027-03-10TMO") for people ("10 Mar 2027, morning"). `repeats`: it is of a set. */
str when_words(arena *a, str value, bool repeats);
bool view_has_article(const view *v, int32_t page); /* words of its own, be it a headline only */
ptrdiff_t view_cites(const view *v, int32_t i); /* index in v->cites of its first, or of the next page's */
extern const char *const view_agreements[], *const view_kinds[], *const view_statuses[];

str view_credit(const view *v, const cell *c); /* whom the page credits, "denied by X"; empty: it says so itself */
str view_per(const view *v, str credit, bool denied); /* the same with "per" before it */

/* The cells of a claim that read alike. */
typedef struct {
    str text, attribution;   /* attribution: where all credit the same */
    bool denied;             /* it is that of a denial */
    ints cells;              /* indexes into the claim's cells */
    int32_t lines;
    cell_status status;
    uint32_t differs;
} reading;
typedef vec(reading) readings;
readings view_readings(const view *v, const claim *c); /* most lines first, then most pages, then by page */

/* ------------------------------------------------------------------ apart.c: words that other readings lack */
bool apart_next(str s, ptrdiff_t *at, str *to);  /* the next run without white space */
span apart_core(str w);                          /* a word without the punctuation round it */
void apart_learn(arena *a, map *known, str s);
bool apart_lacks(arena *a, const map *known, str w);
bool apart_same(arena *a, str x, str y);         /* the same words, whatever their marks */
bool apart_tells(arena *a, const map *known, str s); /* some words of s are lacking, and not most of them */
/* So many columns of s with the first word that is lacking; where `digits`, rather the first number that is. */
str apart_excerpt(arena *a, const map *known, str s, int columns, bool digits);

/* ------------------------------------------------------------------ contrast.c, choose.c: the few words that tell */
/* For each reading the shortest stretch that shows how it differs; empty where nothing does. */
strs contrast_readings(const view *v, const claim *c, const readings *r);
/* What is printed of readings; those that print the same stand together. */
typedef struct {
    str text;                /* the words, or "per X" where only the credit differs, or "not given" */
    str words;               /* the words as they stand on the page; empty where `text` is ours */
    str by;                  /* ", per X" where the credit differs too */
    ints cells;
    bool conflicts;
} told_reading;
typedef vec(told_reading) told_list;
told_list told_readings(const view *v, const claim *c, const readings *r); /* as many as readings, or fewer; told.c */
uint32_t claim_differs(const claim *c);
uint32_t claim_grave(const claim *c); /* of these what a reader should be told, if any */
uint32_t claim_label(const claim *c); /* of those what its row is labelled with */
/* What a sentence was and what it became, each with a word around. False: nothing that can be shown side by side. */
bool contrast_quantifies(str s);                  /* holds a quantifier: "some of the beaches" */
bool contrast_drift(const view *v, const drift *d, str *was, str *is);
str contrast_around(const view *v, int32_t page, const spans *of, int before, int after); /* with so many words more */
bool drift_left_out(const drift *d);                         /* a statement, not a word of one */
const cell *choose_cell(const view *v, const claim *c);  /* of the fullest clause */
str choose_words(const view *v, const cell *k);          /* as one row shows them */
int choose_gain(const view *v, const claim *c);          /* how much a reader learns; < 0: no more than a name */
bool choose_is_phrase(const view *v, const claim *c);    /* a few words without a statement */
ints choose_order(const view *v, const int32_t *of, ptrdiff_t n); /* those that tell something, the weightiest first */
str choose_tidy(str s);

/* ------------------------------------------------------------------ lineage.c: a line of text as a tree */
typedef struct {
    int32_t page;            /* -1: the origin, which is not in the pile */
    int32_t parent;          /* index of a branch that stands before it, -1: the root */
    int32_t depth;
    bool last;               /* of its parent's children */
    const edge *by;          /* how it hangs on its parent; NULL where no edge tells */
} branch;
typedef vec(branch) branches;

branches lineage_of(arena *a, const account *x, const line *l); /* parents first, children by day, then page */
str lineage_agency(arena *a, str agency);                          /* "AFP text"; without a name: "agency text" */
str lineage_origin(arena *a, const line *l);                     /* the name of an origin that is not in the pile */
str lineage_edge(const view *v, const edge *e);                  /* "98% of its words, likely copied (dates)" */
str lineage_edge_whole(const view *v, const edge *e);            /* with the name of the page and the whole basis */

/* ------------------------------------------------------------------ pen.c: wrapped text for terminals */
#define PEN_WORD_MAX 4096 /* bytes; a longer word is no word, and is written as it comes */

typedef struct {
    out *o;
    int columns, indent;
    int at;                  /* column where the next word goes; 0: the row is empty */
    bool color, space;
    int held, held_columns;  /* the word under the pen, with its escapes */
    char holds[PEN_WORD_MAX + 16];
} pen;

typedef enum { INK_PLAIN, INK_STRONG, INK_FAINT, INK_CONFLICT, INK_DIFFERS, INK_SAME } ink;

void pen_str(pen *p, str s);        /* flows: white space is where rows may break; control characters are not written */
void pen_c(pen *p, const char *c);
void pen_ink(pen *p, ink i);
void pen_strong(pen *p, str s);
void pen_faint(pen *p, str s);
void pen_tab(pen *p, int column);   /* blanks up to a column, and rows that follow begin there */
void pen_raw(pen *p, str s);        /* as it is, without breaks: drawings. Rows that follow begin where it ends */
void pen_end(pen *p, int indent);   /* ends the row if one is begun; the next begins at `indent` */
void pen_gap(pen *p);               /* an empty row */
/* At most `columns` of s, white space as one blank each, cut between words where that leaves more than half. */
str clip(arena *a, str s, int columns);

/* ------------------------------------------------------------------ text.c, text_*.c, stages.c */
void text_heading(pen *p, const char *text, str faint);
str text_part(const view *v, ptrdiff_t shown, ptrdiff_t all); /* "(5 of 23)"; empty where all are shown */
void text_and_more(pen *p, const view *v, ptrdiff_t n, int indent);
void text_drifts(pen *p, const view *v, int32_t story);
void text_agreement(pen *p, const view *v, int32_t story);
void text_singles(pen *p, const view *v, int32_t story);
void text_lines(pen *p, const view *v, const ints *of, ptrdiff_t pages_max);
void text_clean(pen *p, const view *v);
void text_reuse(pen *p, const view *v);
void text_stories(pen *p, const view *v);
void text_claims(pen *p, const view *v);

#endif
