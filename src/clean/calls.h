/* Rows in an article that call the reader away from it. Only clean's own files include this.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_CALLS_H
#define STEMMA_CLEAN_CALLS_H

#include "clean/parts.h"

/* Takes them out: `margin`, of each row, above zero where it is taken. */
void drop_calls(const layout *l, int32_t *margin);

#endif
