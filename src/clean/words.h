/* What words and bytes of a row say at a look: readers that need more are asked only where it can matter.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_WORDS_H
#define STEMMA_CLEAN_WORDS_H

#include "base/base.h"

/* ------------------------------------------------------------------ words.c: what a word in normal form may mean
 * By its first eight bytes. Function words have no more than these. After a change to the words: tools/make-words rows. */
enum {
    WORD_EN = 1, WORD_DE = 2, WORD_FR = 4, WORD_ES = 8, WORD_IT = 16, WORD_PT = 32, WORD_NL = 64,
    WORD_LANGUAGES = 127,  /* a function word of these */
    WORD_START = 1 << 7,   /* a phrase of chrome_start begins with it */
    WORD_INSIDE = 1 << 8,  /* without it no phrase of chrome_inside stands in a row, */
    WORD_BEGINS = 1 << 9,  /* one of them begins with it; */
    WORD_AGENCY = 1 << 10, /* without it no agency, */
    WORD_HELPED = 1 << 11, /* and nobody is said to have helped */
    WORD_CALL = 1 << 12,   /* a phrase of chrome_call begins with it */
    WORD_ANYTHING = (1 << 13) - 1,
};
int word_head_means(uint64_t head);           /* str_head of a word of ASCII; longer ones may be meant by WORD_LANGUAGES wrongly */
int word_means(str form);
bool word_in_means(str phrase, int meaning);  /* of some word */
bool words_fit(void);

/* Bytes up to the first space in the head of a normal form, in which no `!` stands; 8: there is none. */
static inline int head_word(uint64_t head) {
    uint64_t x = head ^ 0x2020202020202020u, spaces = (x - 0x0101010101010101u) & ~x & 0x8080808080808080u;
    return spaces ? __builtin_clzll(spaces) / 8 : 8;
}

/* ------------------------------------------------------------------ kinds of bytes
 * One bit for each letter (large and small are one kind) and each mark of ASCII, for digits, for the space and for all bytes
 * that are no ASCII. */
#define KIND_OF(c) \
    ((c) >= 'a' && (c) <= 'z' ? (c) - 'a' : (c) >= 'A' && (c) <= 'Z' ? (c) - 'A' : (c) >= '0' && (c) <= '9' ? 26 : (c) == ' ' ? 27 : \
     (c) < 0 || (c) > 127 ? 28 : (c) < ' ' || (c) == 127 ? 29 : (c) < '0' ? (c) - '!' + 32 : (c) < 'A' ? (c) - ':' + 47 : \
     (c) < 'a' ? (c) - '[' + 54 : (c) - '{' + 60)
#define KIND(c) ((uint64_t)1 << KIND_OF(c))
/* Of the first eight bytes of a literal, as a constant. */
#define KIND_AT(w, i) (sizeof(w) > (i) + 1 ? KIND((w)[sizeof(w) > (i) ? (i) : 0]) : 0)
#define KINDS(w) (KIND_AT(w, 0) | KIND_AT(w, 1) | KIND_AT(w, 2) | KIND_AT(w, 3) | KIND_AT(w, 4) | KIND_AT(w, 5) | KIND_AT(w, 6) | KIND_AT(w, 7))
extern const uint64_t byte_kinds[256];

#endif
