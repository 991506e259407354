/* What the files of figure*.c share. Not for other parts of claim.
 *
 * A sentence is cut into atoms, finer than words: "US$50bn" is US, $, 50, bn; "11-minute" is 11, -, minute. So numbers do
 * not depend on how words were cut. A quantity is then read around each number: what stands before it (bound, currency),
 * in it (magnitude, range) and after it (unit, bound); what it counts is found in the words and their tags.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_FIGURE_PARTS_H
#define STEMMA_FIGURE_PARTS_H

#include "claim/claim.h"

/* ------------------------------------------------------------------ atoms (figure_atoms.c) */
typedef enum { ATOM_END, ATOM_WORD, ATOM_NUMBER, ATOM_SIGN } atom_kind;

typedef struct {
    span at;
    uint8_t kind;
    bool space;         /* white space stands before it */
    bool capital;       /* a word that begins with an upper-case letter */
    bool plain;         /* a number of digits only */
    bool odd;           /* a number in no form that we read (1.2.3), or too long: never a figure */
    int8_t digits;      /* of a plain number; 99 where more */
    uint32_t code;      /* of a sign: dashes are '-', closing apostrophes '\'' */
    double value;
    str lower;          /* of a word: ASCII letters lowered; empty where it is longer than any word of our tables */
} atom;

typedef struct {
    const doc *d;
    const page_claims *to;
    const sentence *s;
    atom *at;           /* n atoms, and one ATOM_END before and after them: at[-1] and at[n] can be read */
    ptrdiff_t n;
    bool titled;        /* most words begin with a capital, as in some headlines */
    bool source_known;
    int32_t source;     /* whom "according to" names, once asked for */
} atoms;

void atoms_read(arena *scratch, const doc *d, const page_claims *to, const sentence *s, atoms *x);

static inline bool atom_is(const atoms *x, ptrdiff_t i, str lower) {
    return i >= 0 && i < x->n && x->at[i].kind == ATOM_WORD && str_eq(x->at[i].lower, lower);
}
static inline bool atom_sign(const atoms *x, ptrdiff_t i, uint32_t code) {
    return i >= 0 && i < x->n && x->at[i].kind == ATOM_SIGN && x->at[i].code == code;
}
/* No white space between atom i and the one before it. */
static inline bool atom_joined(const atoms *x, ptrdiff_t i) { return i > 0 && i < x->n && !x->at[i].space; }

/* ------------------------------------------------------------------ sets of words (figure_sets.c) */
typedef enum {
    WORDS_OR_MORE,      /* "or more" */
    WORDS_OR_LESS,      /* "or less" */
    WORDS_OR_SO,        /* "or so" */
    WORDS_CHANGING,     /* verbs after which "from 3 to 5" tells a change */
    WORDS_LASTING,      /* before "over 10 years": longer than */
    WORDS_AGO,          /* after a length of time */
    WORDS_SPOKEN,       /* before "about" that is a preposition */
    WORDS_STATING,      /* before "about two" that bounds */
    WORDS_AGED,         /* before an age */
    WORDS_SHARE_BEFORE, /* before "a third" that is a share */
    WORDS_SHARE_AFTER,  /* after it */
    WORDS_HALF_OF,      /* after "half" */
    WORDS_VAGUE_SCALES,
    WORDS_VAGUE_WORDS,
    WORDS_VAGUE_SHARES, /* before "of" */
    WORDS_ORDINALS,
    WORDS_MORE_YEARS,   /* between number and "years" */
    WORDS_PRICED,       /* "$5 a barrel" */
    WORDS_EARLIER,      /* "a year earlier": no rate */
    WORDS_MONTHS,
    WORDS_LABELS,       /* nouns that a number labels */
    WORDS_YEAR_BEFORE,
    WORDS_ZONES,        /* after a clock time */
    WORDS_STREETS,
    WORDS_ONE_IDIOM,    /* "one thing": an idiom */
    WORDS_ONE_DAY,      /* before "one day", "one person" that counts */
    WORDS_THE_ONE,      /* before "one" that stands for a noun */
    WORDS_ZERO_BEFORE,  /* "ground zero" */
    WORDS_ZERO_AFTER,   /* "zero tolerance" */
    WORDS_KINDS,        /* "two-way": a kind */
    WORDS_STOPS,        /* end a noun phrase, whatever their tag */
    WORDS_THE,          /* determiners */
    WORDS_CHANGE_NOUNS, /* "a rise in sales" counts sales */
    WORDS_UP_VERBS,
    WORDS_DOWN_VERBS,
    WORDS_CHANGE_BY,    /* between verb and number */
    WORDS_UP_NOUNS,
    WORDS_DOWN_NOUNS,
    WORDS_ADDED,        /* of money and shares */
    WORDS_LOST,
    WORDS_EXTENT,       /* after a unit: "feet wide", "days later" */
    WORDS_TYING,        /* prepositions between a thing and its quantity */
    WORDS_AMOUNTS,      /* "a total of 5" counts no totals */
    WORDS_JUMPED,       /* prepositions between a subject's head and its verb */
} word_set;
bool in_set(word_set set, str lower);
bool atom_in(const atoms *x, ptrdiff_t i, word_set set);            /* atom i is a word of the set */
bool doc_word_in_set(const doc *d, ptrdiff_t i, word_set set);
bool word_sets_sorted(void);

/* ------------------------------------------------------------------ tables (figure_words.c, figure_units.c)
 * Every table is sorted by its first member, a str. */
typedef enum { NUMBER_ONE = 1, NUMBER_TEN, NUMBER_HUNDRED, NUMBER_SCALE, NUMBER_DOZEN, NUMBER_PART } number_class;
typedef struct {
    str word;
    number_class class; /* ONE: 0 to 19; TEN: 20 to 90; PART: a half, third, quarter … tenth */
    double value;
} number_word;
const number_word *number_word_find(str lower);

typedef struct {
    str words;          /* of one to four words, a space between them */
    bound bound;
} bound_words;
const bound_words *bound_before_find(str lower);

typedef enum { UNIT_NONE, UNIT_SHARE, UNIT_MONEY, UNIT_COIN, UNIT_TIME, UNIT_LENGTH, UNIT_MEASURE } unit_class;
typedef struct {
    str word;           /* lower case for names; as written for symbols and codes */
    str unit;           /* canonical */
    unit_class class;
} unit_word;
const unit_word *unit_name_find(str lower);   /* "kilometres", "dollars" */
const unit_word *unit_symbol_find(str s);     /* "km", "GW": after digits */
const unit_word *unit_code_find(str s);       /* "AUD", "Rs": before or after a number */
const unit_word *unit_dollar_find(str s);     /* "US", "A": before $ */
str unit_sign(uint32_t code);                 /* "dollar" for $; empty for none */
double scale_letter(str s);                   /* "bn", "m", "k": 0 for none */

bool number_tables_sorted(void);
bool unit_tables_sorted(void);

/* ------------------------------------------------------------------ numbers (figure_number.c) */
typedef struct {
    ptrdiff_t first, end;   /* atoms */
    double value;
    double plain;           /* the value without its magnitude: 5 of "5 million" */
    double scale;           /* 1 where none stands */
    bool vague;             /* "hundreds", "several": no value */
    bool part;              /* a fraction in words or with a slash: two-thirds, 1/2 */
    bool words;             /* written in words */
} number;

/* Reads one number that begins at atom i; false where none does. Magnitudes in letters ("5m") belong to it where money is
 * meant or they can mean nothing else. */
bool number_read(const atoms *x, ptrdiff_t i, bool money, number *to);

/* ------------------------------------------------------------------ quantities (figure_quantity.c, figure_unit.c) */
typedef struct {
    ptrdiff_t first, end;   /* atoms: with bound, sign, unit */
    ptrdiff_t core, core_end; /* the number itself */
    number low, high;       /* equal unless a range */
    bound bound;
    change change;
    unit_class class;
    str unit;
    bool joined;            /* the unit or noun hangs on by a hyphen: "11-minute", "three-term" */
    bool age;
    str of;                 /* known from the form: "term" of three-term */
    span of_at;
} quantity;

/* Reads the quantity around the number at atom i; where the return is false, *skip says where to go on. `from`: atoms
 * before it belong to the quantity before. */
bool quantity_read(arena *a, const atoms *x, ptrdiff_t i, ptrdiff_t from, quantity *q, ptrdiff_t *skip);
/* The unit after the number, if any: extends q->end. */
void unit_after(arena *a, const atoms *x, quantity *q);
/* The currency before a number at atom i: its first atom, or i. */
ptrdiff_t money_before(arena *a, const atoms *x, ptrdiff_t i, str *unit);

/* ------------------------------------------------------------------ what is no figure (figure_not.c) */
bool figure_not(const atoms *x, const quantity *q);

/* ------------------------------------------------------------------ what is counted, what changed */
/* Sets f->of and f->of_at; `last`: the figure before on the page, or NULL. */
void figure_of(const atoms *x, const quantity *q, const figure *last, figure *f);
change figure_change(const atoms *x, const quantity *q);

#endif
