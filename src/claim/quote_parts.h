/* quote_*: shared by the files that find quotations; no other module includes this.
 *
 * Method: every word gets its tag and the innermost pair of marks it stands in. Each cue (a verb or noun of speech,
 * "according to") claims a source beside it and a content by the frames that its table entry allows; speech in marks
 * that no cue claims continues the speech before it or is dropped as a title or as scare quotes. All scans are kept
 * within a sentence and REACH words, so the cost is linear.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_QUOTE_PARTS_H
#define STEMMA_QUOTE_PARTS_H

#include "claim/claim.h"

#define REACH 80          /* words that a scan from a cue looks at, each way: longer clauses are rare and of no use */
#define PIECES_MAX 4      /* parts of one content, interruptions in one sentence included */

/* What may stand for the content of a cue. */
enum {
    CUE_THAT = 1 << 0,    /* a that-clause, or a clause without that */
    CUE_DIRECT = 1 << 1,  /* speech in marks */
    CUE_TOLD = 1 << 2,    /* an addressee stands before the clause: told reporters that */
    CUE_NOUN = 1 << 3,    /* a noun phrase: announced a plan */
    CUE_AS = 1 << 4,      /* X as Y: described the plan as a mistake */
    CUE_NAME = 1 << 5,    /* X Y: called the plan a mistake */
    CUE_OF = 1 << 6,      /* X of Y: accused the mayor of lying */
    CUE_TO = 1 << 7,      /* to do: vowed to fight */
    CUE_WHO_TO = 1 << 8,  /* X to do: urged the mayor to go */
    CUE_WH = 1 << 9,      /* how, what, why, whether: asked whether */
    CUE_FOR = 1 << 10,    /* X for Y: blamed the mayor for the fire */
    CUE_THING = 1 << 11,  /* a thing may be its subject: the letter said, a poll showed */
    CUE_VIEW = 1 << 13,   /* a view, not speech: only with its holder (is seen as) */
    CUE_MIND = 1 << 14,   /* thought rather than said: no quotation within another */
    CUE_EVIDENCE = 1 << 15, /* said of events as well ("the move suggests"): only with a source that can speak */
    CUE_PROOF = 1 << 16,  /* only with a source that holds evidence: a poll shows */
    CUE_AT = 1 << 17,     /* X at a figure: put the toll at 31 */
    CUE_STRICT = 1 << 12, /* a clause only with "that": held that */
    CUE_PHRASES = CUE_NOUN | CUE_AS | CUE_NAME | CUE_OF | CUE_TO | CUE_WHO_TO | CUE_FOR | CUE_AT,
};

typedef struct {
    str base;             /* the verb's base form */
    uint32_t frames;
} cue_verb;

typedef struct {
    str verb, with;       /* base form; the word after it */
    uint32_t frames;
} cue_phrase;

/* Verb forms, as far as the spelling tells. */
typedef enum { FORM_BASE, FORM_S, FORM_ING, FORM_ED } verb_form;

/* How far a content goes: a clause, a phrase (no second verb), a name for something (no comma either). */
typedef enum { CONTENT_CLAUSE, CONTENT_PHRASE, CONTENT_NAME } content_kind;

/* A run of words [from, to). */
typedef struct {
    int32_t from, to;
} run;

static inline bool run_empty(run r) { return r.to <= r.from; }

/* What a word is to this stage. */
typedef struct {
    uint8_t tag;
    uint8_t form;         /* verb_form, where cue is set */
    int16_t cue;          /* row of the cue table, -1 */
    int32_t mark;         /* the innermost mark whose inside holds the word, -1 */
    int32_t opens, closes; /* the mark that this word opens or closes, -1 */
} token;

/* One attribution, in words. */
typedef struct {
    int32_t at;           /* the cue's head */
    run cue, source;
    run content[PIECES_MAX];
    int32_t pieces;
    int32_t mark;         /* the mark that the cue itself stands in, -1 */
} attribution;
typedef vec(attribution) attributions;

/* A pair of marks, in words. */
typedef struct {
    run inside;
    int32_t parent;
    int32_t taken;        /* 1 + the attribution that has it as content, 0 */
    bool closed;
    bool speaks;          /* double, inside another, or on a page without double ones; else single marks name things */
} pair;
typedef vec(pair) pairs;

typedef struct {
    arena *scratch;
    const doc *d;
    token *t;             /* one a word */
    pairs marks;          /* ascending */
    attributions found;
} quote_work;

/* quote_cues.c: the tables */
const cue_verb *cue_verbs(ptrdiff_t *n);
const cue_phrase *cue_phrases(ptrdiff_t *n);
uint32_t cue_phrase_frames(ptrdiff_t row, str with);  /* 0: no such phrase */
ptrdiff_t cue_verb_find(str folded, verb_form *form); /* row, or -1 */

/* quote_pairs.c: marks as runs of words */
void pairs_read(quote_work *w);

/* quote_words.c: words and noun phrases */
void words_read(quote_work *w);
bool is_word(const quote_work *w, int32_t i, str folded);
bool in_table(const quote_work *w, int32_t i, const str *table, ptrdiff_t n);
run sentence_of(const quote_work *w, int32_t i);    /* words of its sentence */
run noun_before(const quote_work *w, int32_t end, int32_t least);  /* the noun phrase that ends before word `end` */
run noun_after(const quote_work *w, int32_t from, int32_t most);   /* the noun phrase that begins at word `from` */
bool is_adverb(const quote_work *w, int32_t i);
bool names_time(const quote_work *w, int32_t i);
bool begins_noun_phrase(uint8_t t);
bool is_be(const quote_work *w, int32_t i);
bool is_noun(uint8_t t);
bool is_finite(const quote_work *w, int32_t i);
bool clause_begins(const quote_work *w, int32_t i, int32_t most);  /* subject and finite verb follow */
int32_t clause_end(const quote_work *w, int32_t from, int32_t most, int32_t level, content_kind kind);
run verb_group(const quote_work *w, int32_t head, run bounds);
int32_t skip_adjunct(const quote_work *w, int32_t i, int32_t most); /* past one adjunct of time or place; i: none */
run subject_of(const quote_work *w, run group, run bounds);
/* Of the nearest main verb before a word; *verb -1: none. */
run subject_before(const quote_work *w, int32_t before, run bounds, int32_t *verb);

/* quote_frames.c: from a cue to its attribution */
void cues_read(quote_work *w);

bool can_speak(const quote_work *w, run source);      /* quote_sources.c: not an event, a quality, a demonstrative */
bool is_evidence(const quote_work *w, run source);    /* a poll, a letter, records */
bool is_bare(const quote_work *w, run source);      /* "the" alone */
bool sources_sorted(void);

void keep_attribution(quote_work *w, const attribution *x);

/* quote_nouns.c: "according to", claims and orders that … */
void noun_cue(quote_work *w, int32_t i);
bool nouns_sorted(void);

/* quote_content.c: what stands beside a cue */
uint8_t tag_at(const quote_work *w, int32_t i);
bool is_punct(const quote_work *w, int32_t i);
run bounds_of(const quote_work *w, int32_t i);      /* what a cue at i may claim: its sentence, within its marks */
void add_piece(attribution *x, run r);
bool ends_as_speech(const quote_work *w, int32_t m);
int32_t past_comma(const quote_work *w, int32_t i, int32_t most); /* past a comma or colon before an opening mark */
bool take_opening(const quote_work *w, int32_t i, run bounds, attribution *x);
bool take_clause(const quote_work *w, int32_t i, run bounds, content_kind kind, attribution *x);
bool speech_left(const quote_work *w, int32_t end, run bounds, attribution *x);
bool clause_left(const quote_work *w, int32_t end, run bounds, attribution *x);
bool only_adjuncts(const quote_work *w, int32_t i, run bounds);
void speech_again(const quote_work *w, int32_t i, run bounds, attribution *x);

/* quote_marks.c: speech in marks that no cue claims */
void marks_read(quote_work *w);

#endif
