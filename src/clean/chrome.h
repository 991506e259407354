/* The tables of chrome_words.c. SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_CHROME_H
#define STEMMA_CLEAN_CHROME_H
#include "base/base.h"
extern const str chrome_whole[], chrome_start[], chrome_call[], chrome_inside[], chrome_tail[], chrome_advert[];
extern const uint64_t chrome_whole_heads[], chrome_start_heads[], chrome_call_heads[], chrome_inside_heads[], chrome_tail_heads[]; /* str_head of each */
extern const ptrdiff_t chrome_whole_n, chrome_start_n, chrome_call_n, chrome_inside_n, chrome_tail_n, chrome_advert_n;
#endif
