/* What the files of this module share. Steps, in order: tokens (words.c), the page's lexicon with forms and stems
 * (lexicon.c), pairs of marks (marks.c), sentences (sentences.c).
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_TEXT_PARTS_H
#define STEMMA_TEXT_PARTS_H

#include "text/text.h"

/* Why a word keeps the dot that follows it. */
typedef enum {
    DOT_NONE,
    DOT_TITLE,   /* "Mr.", "vs.": never ends a sentence */
    DOT_NUMBER,  /* "No. 5": an abbreviation only before a number */
    DOT_DATE,    /* "Jan.", "Tues." */
    DOT_PLACE,   /* "Ariz.": may end a sentence; where it is also a word, only after a comma */
    DOT_MAY,     /* "Inc.", "Jr.", "U.S.": may end a sentence */
    DOT_CLOCK,   /* "a.m.": ends it before a capital that is no day, month or zone */
    DOT_INITIAL, /* "W." */
    DOT_LEARNED, /* stands elsewhere on the page with its dot before a lower-case word */
} dot_kind;

typedef enum { ROLE_NONE, ROLE_OPEN, ROLE_CLOSE } mark_role;
typedef enum { GAP_NONE, GAP_SPACE, GAP_BLANK_LINE } gap_kind;

/* What reading needs to know of a word beside its record; same index. */
typedef struct {
    uint8_t dot, role, gap; /* gap: the white space before it; the first word of a block has GAP_SPACE */
    int32_t entry;          /* in the lexicon */
} note;
typedef vec(note) notes;

/* One form of the page. */
typedef struct {
    str folded;
    uint64_t form, stem;
    int32_t lower;          /* times it begins with a lower-case letter */
    int32_t capital_inside; /* times it begins with a capital though a word stands before it */
    int32_t dotted_lower;   /* times a dot and a lower-case word follow */
    bool is_alpha;
} entry;
typedef vec(entry) entries;

typedef struct {
    arena *a, *scratch;
    doc *to;
    str text;
    notes notes;
    entries entries;
    map by_form;
    ints first;             /* of each block: its first word; one more at the end */
} reading;

/* words.c: the words of one block. */
void words_find(reading *r, span at);
/* lexicon.c: forms, stems, and abbreviations learnt from the page. */
void lexicon_build(reading *r);
/* marks.c, sentences.c */
void marks_pair(reading *r);
void sentences_find(reading *r);
/* tags.c */
void tags_find(reading *r);

/* abbreviations.c */
dot_kind dot_of(str folded);             /* by table; the key has no final dot */
bool dot_is_also_word(str folded);       /* "mass", "sat": only with more evidence */
bool starts_sentences(str folded);       /* function words that a capital makes no name: "the", "however" */
bool follows_clock(str folded);          /* days, months, zones */
bool is_speech_verb(str folded);
bool abbreviations_sorted(void);        /* for the test */

/* Small questions about a word's text. */
static inline str word_str(const reading *r, ptrdiff_t i) { return span_of(r->text, r->to->words.at[i].at); }
static inline uint32_t word_code(const reading *r, ptrdiff_t i) {
    str s = word_str(r, i);
    int len;
    return s.n ? utf8_next(s.p, s.p + s.n, &len) : 0;
}
static inline bool code_is_apostrophe(uint32_t c) { return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC; }

#endif
