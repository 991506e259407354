/* What the files of names share. `names_find` runs: lexicon classes of words (names_lex.c), runs of capitals that are
 * names (names_run.c), what kind each looks like (names_kind.c), entities (names_merge.c), roles and whole spans
 * (names_role.c), nominals and pronouns (names_refer.c).
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_NAMES_PARTS_H
#define STEMMA_NAMES_PARTS_H

#include "claim/claim.h"
#include "claim/gazetteer.h"

/* Quality numbers, tuned on WikiGold and GUM news (first half by name; the other half only looked at). */
#define NAME_WORDS_MAX 12        /* longer runs are lists or headlines */
#define TITLE_CASE_SHARE .65     /* of the long words of a sentence with a capital: its capitals say nothing */
#define PRONOUN_SENTENCES 6      /* how far back a pronoun looks */
#define PRONOUN_MENTIONS 40
#define QUOTED_WORDS 120         /* how far a pronoun in a quotation looks on for who speaks */

/* What evidence says a name is; sums over the mentions of an entity. */
typedef struct {
    int32_t person, body, place, other;
} kinds;

/* One name as it stands on the page. Words are indexes into doc.words. */
typedef struct {
    int32_t first, end;      /* the name */
    int32_t from;            /* the first word of the title before it; = first where there is none */
    int32_t sentence;
    int32_t entity;          /* -1: not yet */
    kinds kinds;
    uint8_t gender;          /* from an honorific or a title of one gender */
    bool titled;             /* an honorific or title stands before it */
    bool headline;           /* in a sentence whose capitals say nothing */
    bool sure;               /* more than a capital at the start of a sentence says so */
} name;
typedef vec(name) names;

/* What names knows of an entity beside the record. */
typedef struct {
    kinds kinds;
    int32_t first, end;      /* the words of its fullest name; first = end: none */
    int32_t next_same_last;  /* another entity with this last word, -1 */
    int32_t n, last;         /* mentions; the latest one's place (word) */
    int32_t male, female;    /* evidence */
    uint64_t key;            /* hash of the folded words of the fullest name */
    uint64_t head;           /* of an unnamed entity: form of its head noun */
} about;
typedef vec(about) abouts;

/* A noun that describes an entity: the head of a title or an apposition, and the words before it. */
typedef struct {
    int32_t entity;
    uint64_t head;           /* form */
    int32_t first, end;      /* the words of the description */
} descriptor;
typedef vec(descriptor) descriptors;

typedef struct {
    arena *a, *scratch;
    const doc *d;
    page_claims *to;
    uint64_t *lex;           /* classes of each word */
    uint16_t *country;       /* of each word: index into gazetteer_names */
    uint8_t *headline;       /* of each sentence */
    map lower, upper;        /* forms that stand without a capital, and with one inside a sentence: counts */
    map callings;            /* names of bodies that close with a word for a calling */
    names names;
    abouts about;            /* beside to->entities */
    descriptors descriptors;
    map by_last, by_key;     /* form of the last word, key: entity + 1 */
} finder;

/* names_lex.c */
void names_classes(finder *f);
void names_begin(finder *f);                                   /* room for the classes, none found yet */
void names_classes_of(finder *f, ptrdiff_t s);                 /* those of one sentence */
bool word_equals(const finder *f, ptrdiff_t i, const char *lower);
/* ASCII, without case; `lower` not empty. Asked for every word, so the first byte decides here. */
static inline bool word_is(const finder *f, ptrdiff_t i, const char *lower) {
    if (i < 0 || i >= f->d->words.n) return false;
    char c = f->d->page->text.p[f->d->words.at[i].at.start];
    return to_lower(c) == lower[0] && word_equals(f, i, lower);
}
str word_text(const finder *f, ptrdiff_t i);
bool word_possessive(const finder *f, ptrdiff_t i);            /* "'s" or "'" after a name */
bool word_opens(const finder *f, ptrdiff_t i);                 /* first of its sentence or of a quotation */
/* The longest phrase of the gazetteer that words [i, end) open with: its length in words, 0 none; classes in *classes. */
int names_phrase(const finder *f, ptrdiff_t i, ptrdiff_t end, uint64_t *classes, uint16_t *country);
static inline bool is(const finder *f, ptrdiff_t i, uint64_t classes) {
    return i >= 0 && i < f->d->words.n && (f->lex[i] & classes);
}
static inline bool is_cap(const finder *f, ptrdiff_t i) {
    return i >= 0 && i < f->d->words.n && f->d->words.at[i].capital && f->d->words.at[i].kind == WORD_ALPHA;
}

/* names_run.c */
void names_runs(finder *f);

/* names_kind.c */
kinds names_kinds(const finder *f, const name *x);
entity_kind names_kind_of(kinds k);

/* names_merge.c */
void names_merge(finder *f);
uint64_t names_key(const finder *f, int32_t first, int32_t end);
span words_span(const finder *f, int32_t first, int32_t end);

/* names_role.c */
void names_roles(finder *f);

/* names_refer.c */
void names_refer(finder *f);

#endif
