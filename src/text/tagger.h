/* The tables behind tags.c: words known in full (closed.c) and the trained model (tagger_model.c, by tools/train-tagger).
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_TEXT_TAGGER_H
#define STEMMA_TEXT_TAGGER_H

#include "text/text.h"

typedef struct {
    str word;      /* folded */
    uint64_t tags; /* bit 1 << TAG_… for each tag it can have */
} closed_word;
extern const closed_word closed_words[];
extern const ptrdiff_t closed_count;
uint64_t closed_tags(str folded); /* 0: not in the table */

/* The lexicon: high halves of the hashes of folded words, ascending; each word's set of possible tags (an index into
 * tagger_sets; 0 where only the cluster is known) and its cluster (0: unknown). */
extern const int tagger_words;
extern const uint32_t tagger_word[];
extern const uint16_t tagger_word_set[];
extern const unsigned char tagger_word_cluster[], tagger_number_cluster;
extern const uint64_t tagger_sets[];

/* Features: high halves of their hashes, ascending, found through buckets by their first 13 bits; feature i has the
 * weights [tagger_first[i], tagger_first[i + 1]), each tag << 10 | (quarters + 512). */
extern const uint32_t tagger_feature[], tagger_bucket[], tagger_first[];
extern const uint16_t tagger_weight[];

#endif
