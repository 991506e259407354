/* The tables behind word_kin and words_exclude, by stem; made by tools/make-kin.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_COLLATE_KIN_H
#define STEMMA_COLLATE_KIN_H

#include <stdint.h>

typedef struct {
    uint64_t stem;
    int group;
} kin;

typedef struct {
    uint64_t x, y; /* x < y */
} exclusion;

extern const int kin_count, exclusion_count;
extern const kin kins[];             /* by stem, then group; a stem may be of several */
extern const exclusion exclusions[]; /* by x, then y */

#endif
