/* Entities of the pages of one story in; the same number and name for the same entity on every page out.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/claim.h"

void claim_link(arena *a, arena *scratch, const docs *d, claim_set *c, const ints *among, int32_t *next_global) {
    (void)a, (void)scratch, (void)d, (void)c, (void)among, (void)next_global;
}
