/* report: everything found, written for programs (JSON Lines, CSV) and for people (text, HTML).
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_REPORT_H
#define STEMMA_REPORT_H

#include "collate/collate.h"

/* The whole run as report/ sees it. Parts that a command does not need are empty. */
typedef struct {
    pile pile;
    vec(article) articles;   /* one a page */
    docs docs;
    reuse reuse;
    story_set stories;
    claim_set claims;
    collation collation;
    ptrdiff_t first;         /* the number of its first page: more than 0 where pages are written batch by batch */
} account;

typedef enum { SHOW_CLEAN, SHOW_REUSE, SHOW_STORIES, SHOW_CLAIMS, SHOW_REPORT } show;

typedef struct {
    show show;
    bool color;              /* text: ANSI colours */
    int columns;             /* text: width, 80 where unknown */
    bool begun;              /* it goes on: what stands at the head has been written */
} report_options;

void report_json(out *o, arena *scratch, const account *x, const report_options *opt);
void report_text(out *o, arena *scratch, const account *x, const report_options *opt);
void report_csv(out *o, arena *scratch, const account *x, const report_options *opt);
void report_html(out *o, arena *scratch, const account *x, const report_options *opt);

#endif
