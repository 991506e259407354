/* The main one of several articles on one page. Only clean's own files include this.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_SEVERAL_H
#define STEMMA_CLEAN_SEVERAL_H

#include "clean/judge.h"

#define ARTICLE_WORDS 40 /* taken of an article that is no teaser */

/* Whether a time of day stands in it: "11:20", "11.20", "11h20". */
bool tells_time(str s);

/* Takes out what belongs to further articles. `margin`: of each row, above zero where it is taken. Gives the heading of the one
 * that it kept, its row + 1, or 0 where there are no others. */
ptrdiff_t keep_one_article(arena *scratch, const layout *l, int32_t *margin);

#endif
