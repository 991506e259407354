/* Drift: what the rewriting of a line of text changed.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

void drift_find(arena *a, arena *scratch, const scene *x, int32_t story_index, const units *u, const int32_t *group,
                drifts *to) {
    (void)a, (void)scratch, (void)x, (void)story_index, (void)u, (void)group, (void)to;
}
