/* The parts of reuse, in the order of its work: tokens, seeds, pairs (align, follow), lines, edges, cites.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_REUSE_PARTS_H
#define STEMMA_REUSE_PARTS_H

#include "reuse/reuse.h"

/* ------------------------------------------------------------------ numbers tuned for quality
 * Measured on the reuse kit (half of PAN Indonesian and of the encyclopedia versions) and the annotated stories. */
enum {
    SEED_WORDS = 5,        /* words in a seed */
    SEED_WINDOW = 2,       /* one of so many seeds in a row is kept: every 6 words in common leave a seed */
    SEED_PAGES_FEW = 3,    /* one seed on so few pages pairs them; of others it takes two */
    SEED_PAGES_MAX = 40,   /* seeds on more pages pair each page with its next SEED_NEIGHBOURS only */
    SEED_NEIGHBOURS = 4,
    ANCHOR_WORDS = 3,      /* words of the shortest anchor of an alignment */
    ANCHOR_REPEAT_MAX = 6, /* word sequences more frequent on one page than this are no anchors */
    CHAIN_GAP_MAX = 24,    /* words between two anchors of a chain, on either page */
    CHAIN_BACK = 40,       /* anchors looked back at */
    CHAIN_LEAST = 5,       /* words in the anchors of a chain worth aligning */
    EXTEND_WINDOW = 24,    /* words beyond an end that one step of extension looks at */
    GAIN = 10, LOSS = 7,   /* score of a word in common; of a word on one page only */
    DROP_MAX = 110,        /* a passage ends where its score falls by more */
    PASSAGE_LEAST = 8,     /* words of the shorter side */
    BORDER_BYTES_MAX = 60, /* a passage does not run over more bytes that are no part of the article */
};
#define PASSAGE_RATIO_LEAST 0.5

enum {
    FOLLOW_STEMS_LEAST = 3,     /* sentences with fewer content stems tell nothing */
    FOLLOW_SENTENCES_LEAST = 5,
    LINE_WORDS_LEAST = 25,      /* own words in passages that make a line */
    LINE_FORM_NUMBERS = 12,     /* numbers in passages, most of them others on the other page, that make a form */
    LINE_WORDS_FOLLOWING = 12,  /* own words in passages that a rewrite keeps at least */
};
#define FOLLOW_SHARE_LEAST 0.25 /* of a sentence, for it to be told by another */
#define LINE_OWN_SHARE 0.25
#define LINE_ALL_SHARE 0.8
#define LINE_FORM_SAME 0.35     /* share of numbers in common below which two pages fill in one form; */
#define LINE_FORM_SAME_LITTLE 0.6 /* where less of their own words than this is shared: */
#define LINE_FORM_OWN 0.45
#define LINE_FOLLOWS 0.4          /* with this, and */
#define LINE_FOLLOWS_AND_OWN 0.55 /* this of both together, a page is a rewrite; independent reports stay below .3 (BASIL) */
#define HELD_LEAST 0.6          /* of a page's words in the other, for containment to tell a direction */
#define HELD_MORE 0.02          /* by which one page's share must be larger */
#define REWORDED_MOST 0.6       /* share of own words in passages below which a page is a rewrite */
enum {
    CUT_BYTES_LEAST = 60,       /* more than this beyond the end of a page that was cut short */
    AGENCY_PAGES = 64,          /* pages of a line whose credits are counted */
};

/* ------------------------------------------------------------------ tokens (tokens.c) */
typedef struct {
    uint32_t form;      /* of the folded word, stops and commas inside dropped: "U.S." and "US" are one */
    int32_t word;       /* index into the document's words */
    uint32_t stem;
    bool quoted, body;
    bool content;       /* no function word */
    bool number;
} token;

typedef struct {
    token *at;
    ptrdiff_t n;
    int32_t own;        /* body words outside quotation marks */
    int32_t body;
} tokens;

/* The words of a page that count: no punctuation. One a document, in order. */
tokens *tokens_read(arena *a, arena *scratch, const docs *d);
bool tokens_table_sorted(void); /* for the test */

/* ------------------------------------------------------------------ seeds (seeds.c) */
typedef struct seeds seeds;
seeds *seeds_gather(arena *a, arena *scratch, const tokens *t, ptrdiff_t n);
/* Pages after `i` that share seeds with it, ascending. `count`: zeroed, one a page; zeroed again on return. */
ints seeds_partners(arena *a, const seeds *s, int32_t i, int32_t *count);

/* ------------------------------------------------------------------ pairs (align.c, follow.c) */
typedef struct {
    int32_t a, b;       /* pages, a < b */
    int32_t first, n;   /* passages of its worker: [first, first + n) */
    int32_t own[2];     /* own words of a, of b in passages: outside quotation marks on both pages */
    int32_t all[2];     /* body words of a, of b in passages */
    int32_t numbers, same_numbers; /* in passages, on both sides; those in common, counted for both */
    double follows[2];  /* how far a follows b sentence by sentence, and b follows a: 0 to 1 */
} pair;
typedef vec(pair) pairs;

/* A page indexed for comparison with others. */
typedef struct {
    const tokens *t;
    int32_t *head, *next;  /* anchors by hash */
    uint32_t mask;
} page_index;
page_index page_index_of(arena *a, const tokens *t);

/* Passages that two pages share, by a.at.start; appended to `to`. */
void align_pages(arena *a, arena *scratch, const page_index *x, const tokens *y, const docs *d, pair *of, passages *to);

/* How far one page follows the other, sentence by sentence and in order. */
void follow_pages(arena *scratch, const tokens *x, const tokens *y, const docs *d, pair *of);

/* ------------------------------------------------------------------ lines (lines.c), credits (cites.c), edges (edges.c) */
bool pair_is_one_line(const pair *p, const tokens *t);
void lines_form(arena *a, arena *scratch, const pairs *all, const tokens *t, ptrdiff_t n, reuse *to);

/* A page names the outlet of another as its source. */
typedef struct {
    int32_t from, to;   /* `to` credits `from` */
    span at;            /* the name, on `to` */
    bool reprint;       /* it says that its text comes from there */
} credit;
typedef vec(credit) credits; /* by to, then place */
credits cites_find(arena *scratch, const tokens *t, const docs *d);
bool cites_tables_sorted(void); /* for the test */

void edges_draw(arena *a, arena *scratch, const pairs *all, const tokens *t, const docs *d, reuse *to);

#endif
