/* Stories. First version: all pages are one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "story/story.h"

void story_group(arena *a, arena *scratch, int threads, const docs *d, const reuse *r, story_set *to) {
    (void)scratch, (void)threads;
    to->story_of = new (a, int32_t, d->n);
    story *s = push(a, &to->stories);
    s->from = s->to = DAY_NONE;
    for (ptrdiff_t i = 0; i < d->n; i++) *push(a, &s->pages) = (int32_t)i;
    for (ptrdiff_t i = 0; i < r->lines.n; i++) *push(a, &s->lines) = (int32_t)i;
}
