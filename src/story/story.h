/* story: pages that tell of one event.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_STORY_H
#define STEMMA_STORY_H

#include "reuse/reuse.h"

typedef struct {
    str title;               /* of the page that stands for the story best */
    ints pages, lines;       /* ascending */
    int32_t from, to;        /* days; DAY_NONE: undated */
    str why;                 /* the words that hold it together, for people */
} story;
typedef vec(story) stories;

typedef struct {
    stories stories;         /* by first page; every page is in exactly one, alone where nothing fits */
    int32_t *story_of;       /* page -> story */
} story_set;

void story_group(arena *a, arena *scratch, int threads, const docs *d, const reuse *r, story_set *to);

#endif
