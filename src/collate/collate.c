/* SPDX-License-Identifier: Apache-2.0 */
#include "collate/collate.h"

void collate_stories(arena *a, arena *scratch, int threads, const docs *d, const claim_set *c, const reuse *r,
                     const story_set *s, collation *to) {
    (void)a, (void)scratch, (void)threads, (void)d, (void)c, (void)r, (void)s, (void)to;
}
