/* The trained table behind text_rarity; made by tools/train-rarity.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_TEXT_RARITY_H
#define STEMMA_TEXT_RARITY_H

#include <stdint.h>

extern const int rarity_count;
extern const unsigned char rarity_unknown;   /* of a stem that the table lacks */
extern const uint64_t rarity_stems[];        /* ascending */
extern const unsigned char rarity_values[];  /* sixteenths */

#endif
