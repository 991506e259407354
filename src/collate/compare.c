/* Readings: how two units that carry one claim differ.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

difference unit_compare(arena *scratch, const scene *x, const unit *base, const unit *other) {
    (void)scratch, (void)x, (void)base, (void)other;
    return (difference){0};
}
