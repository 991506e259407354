/* What the parts of the HTML report share.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_REPORT_HTML_H
#define STEMMA_REPORT_HTML_H

#include "report/parts.h"

typedef struct {
    out *o;
    const view *v;
} sheet;

extern const char report_style[]; /* style.css, from the build */

/* Writes a template: %s is a str of outside text, escaped; %d an int; %r a C string of ours, as it is. */
void put(const sheet *h, const char *template, ...);

/* ------------------------------------------------------------------ html_tree.c, html_table.c, html_page.c */
void html_tree(const sheet *h, int32_t story);
/* A table of claims: a row each, a column for each page of the story, pages of a line side by side. */
void html_claims(const sheet *h, int32_t story, const int32_t *of, ptrdiff_t n, const char *caption);
void html_drifts(const sheet *h, int32_t story);
/* The whole text of a page, the words of each claim and drift marked. */
void html_page(const sheet *h, int32_t page);
/* Rules that light up all pieces of a span that stands in pieces when the first is the target of a link. */
str html_piece_rules(const view *v);
/* The pages of a story in the order of their lines: the columns of its tables. */
ints html_columns(const view *v, int32_t story);
/* 1, 2, … inside the story. */
int html_line_number(const view *v, int32_t story, int32_t page);

#endif
