/* The parts of story: features of pages, pages near each other, and groups of them.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_STORY_PARTS_H
#define STEMMA_STORY_PARTS_H

#include "story/story.h"

/* ------------------------------------------------------------------ numbers tuned for quality
 * Measured on the stories kit (ECB+ topics, BASIL, AllSides). */
#define STORY_LINK 0.155          /* least mean likeness of the pages of two groups that become one; .145 to .16 do much the same */
#define PAIR_SHARE 0.5            /* what a pair of words weighs beside a word as rare, */
#define NAME_SHARE 0.7            /* and a name or number */
#define STORY_DAYS 4.0            /* likeness falls with days apart as a normal curve of this width */
#define BACKGROUND_PAGES 4000.0   /* what the trained rarity of words weighs beside the pile's own counts */
#define PAIR_LIFT 6.0             /* how much likelier two words stand together than chance has it */

enum {
    FREQUENT_PAGES = 300,  /* features on more pages than this find no neighbours; they count for those that others find */
    NEAR_MAX = 100,        /* neighbours that a page keeps */
};
#define NEAR_LEAST 0.02
#define ROUNDING 1e-6             /* share by which sums in floating point may be off */

/* ------------------------------------------------------------------ features (features.c) */
typedef enum { FEATURE_WORD, FEATURE_PAIR, FEATURE_NAME, FEATURE_KINDS } feature_kind;

typedef struct {
    uint32_t key;          /* a hash; features of two kinds never share one but by chance */
    float weight;          /* of a vector of length 1; set when all pages are known */
    int32_t word;          /* where it first stands: words [word, word + n); -1: in a title that the page does not show */
    int32_t postings;      /* where its pages begin in the index; then, those after this one */
    uint16_t count;        /* on the page; then, on how many other pages, at most UINT16_MAX; then, on how many later ones */
    uint8_t n, kind, rarity; /* rarity: in English at large, sixteenths of a natural logarithm */
} feature;
typedef vec(feature) features; /* one page's: by key, each once */

features features_read(arena *a, arena *scratch, const doc *d);

/* ------------------------------------------------------------------ nearness (near.c) */
typedef struct {
    int32_t a, b;          /* pages, a < b */
    double likeness;       /* cosine, less for days apart */
} near;
typedef vec(near) nears;

/* Weighs the features of all pages and finds the pairs of pages that are alike; by a, then b. */
nears near_pages(arena *a, arena *scratch, int threads, const docs *d, features *f);

/* ------------------------------------------------------------------ groups (groups.c) */
/* Pages in groups by average link, lines kept whole: the group of each page, named by its first page. */
int32_t *group_pages(arena *scratch, const nears *n, const reuse *r, ptrdiff_t pages);

/* ------------------------------------------------------------------ pages of colour (adopt.c) */
#define CORE_RARITY 5.5           /* of names by which a page that shares few words is still of a story, */
#define CORE_LINK 0.09            /* at this mean likeness to its pages, */
enum {
    OWN_NAMES = 2,         /* with so many of them, */
    CORE_DAYS = 4,         /* on a day no further from the story's */
};

/* Gives lone pages to the story whose names they have: first[i] is the first page of page i's group. */
void adopt_lone(arena *scratch, const docs *d, const features *f, const nears *n, const reuse *r, int32_t *first);

#endif
