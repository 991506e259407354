/* What the files of collate/ share. Not for other modules.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_COLLATE_PARTS_H
#define STEMMA_COLLATE_PARTS_H

#include "collate/collate.h"
#include "collate/kin.h"

/* ------------------------------------------------------------------ tuned numbers
 * Measured on the annotated stories (docs/figures.md); each is a plateau, not a peak. */
#define WEIGHT_PREFIX 0.4f   /* a shared beginning of a word, beside a shared stem */
#define WEIGHT_KIN 0.35f     /* words of one group in words.c; of several the first, the others as much where shared */
#define WEIGHT_NAME 1.0f     /* a shared entity, times its rarity in the story */
#define WEIGHT_PRONOUN 0.5f  /* an entity reached through a pronoun or a nominal */
#define WEIGHT_FIGURE 1.6f   /* the same value of the same unit */
#define WEIGHT_TIME 0.8f     /* the same day, month or year */
#define PREFIX_LETTERS 5
#define CONTEXT_PRONOUN 0.5f /* the same where the clause only says "it" or "they" of it */
#define CONTEXT_REACH 120      /* words about a clause that are its context; sentences of news have 20 to 40 in all */
#define CONTEXT_WEIGHT 0.13f /* what the rest of the sentence speaks of, beside the clause itself */
#define SENTENCE_TOLD 0.35f    /* of a sentence: a claim over less of it does not tell what it says (.3 to .6 alike) */
#define EVIDENCE_SCALE 6.0f  /* weight in common at which likeness is believed to two thirds */
#define SENTENCE_WEIGHT 0.5    /* of a whole sentence for a reader: it says more than what the pages share */
#define EVENNESS 0.65f         /* 0: a short unit within a long one is as like as one of its own length; .6 to .7 alike */
#define THINGS_LEAST 2        /* words, names, figures and times in common: one rare word is no claim */
#define HEAD_BONUS 0.2f       /* phrases about one thing are paired first */
#define AVERAGE_SHARE 0.8f   /* of a rule's least that the pairs of two joined groups must have on average */
#define CONFLICT_LEAST 0.38f /* two readings less alike than this are not said to exclude each other */
#define CONFLICT_ODDS 1.0f   /* and of two lines neither of which the odds speak much for */
#define WORDING_LEAST 4.0f   /* weight of words without a partner from which wording differs at all */
#define WORDING_BOTH 3.0f    /* each side must have this much of its own before a reader need be told */
#define WORDING_SHARE 0.5f   /* and both together this share of what is common */
#define TOPIC_TIMES 2         /* times that one page may use a phrase which counts as a claim */
#define NAMED_TIMES 2         /* times that a page names somebody without a role whom it names in passing */
#define NAMINGS_MORE 2         /* further places of a page where somebody has a role */
#define NAME_BYTES_LEAST 4    /* shorter names are abbreviations of something else */
#define TOLD_LEAST 0.30f      /* a statement this like one of a rewrite is told there, in other words */
#define PLAIN_RARITY 5.0      /* rarity below which a capitalised word may be any word */
#define SOURCE_SHARE 0.6f     /* of a claim's words in common from which a source on one side alone is told */
#define LEFT_OUT_LEAST 6.0f  /* weight of a statement whose absence from a rewrite is told */
#define MEMBERS_SEEN 12       /* members of a group that a newcomer is held against */
#define REPEATS_SEEN 6        /* so many of a group on a page are looked at */
#define POSTING_MAX 400      /* a token in more units than this finds no candidates: it is too common to tell; */
#define PAIRS_MET 50000000   /* so are tokens in fewer, where a story's units would meet in more pairs than these: twenty news pages
                                have a million, and a hundred have twenty-five; */
#define PAIRS_COMPARED 300000 /* or where more than so many, */
#define UNIT_PAIRS 16        /* and these for each unit, would have to be compared closely; */
#define PAIR_FIGURES 32      /* a pair counts once more for each so many pairs of figures in it */

/* ------------------------------------------------------------------ units (unit.c)
 * A unit is what is compared: one statement of one page with the weighted tokens that stand for its meaning. */
typedef struct {
    uint64_t key;
    float weight;
    uint32_t number : 31; /* among those of the story's units */
    uint32_t spare : 1;   /* a further group of a word's near synonyms: it may be shared, but is not missed */
} token;

/* A word of a clause as score.c sees it. */
typedef struct {
    uint64_t stem, start;    /* of its first letters, 0: a short word */
    const kin *kin;
    int kins;
    float weight;
} term;

/* A count of people whom something befell (toll.c). */
typedef struct {
    int kind;    /* 0: none */
    bool thing;  /* what it counts may be no people */
    uint64_t of; /* the stem of whom it counts; 0: anybody */
    const figure *figure;
} toll;

/* A noun with its groups of near synonyms. */
typedef struct {
    uint64_t stem;
    const kin *kin;
    int kins;
} noun;

/* What a figure of a page counts, looked up once. */
typedef struct {
    int32_t first, next;       /* words: of the figure, after it */
    uint64_t thing;            /* the last word of what is counted, 0: none */
    uint64_t *near;            /* the words about it, by stem and by group of near synonyms */
    noun *nouns;               /* among what is counted, rare ones first */
    int16_t near_n, nouns_n, rare_n;
    bool alone, money;         /* no other figure of the page has its unit; it is a sum of millions or more */
} counted;

/* What is looked up once of each page of a story. */
typedef struct {
    counted *counts; /* by figure */
    bool *credits;   /* by sentence: some cue or source stands in it */
} looked_up;

typedef struct {
    ptrdiff_t from, to;
} run;

typedef struct {
    int32_t page, statement; /* -1: a noun phrase */
    int32_t first, end;      /* words */
    bool whole;              /* a sentence, not one of its clauses */
    int32_t line, sentence;
    span at;
    token *tokens;           /* by key */
    int32_t n;
    float total;             /* of the weights */
    const looked_up *of;     /* its page */
    run figures, times;      /* its own among those of its page, CLAUSE_FIGURES at most: a list of a thousand numbers is no claim */
    uint64_t head;           /* of a noun phrase: what it is about; 0: a clause or sentence */
    float place;             /* 0 … 1: how far down its page */
    term *terms;             /* of a clause: its own by stem, then those of the rest of its sentence by stem */
    token *names;            /* so too */
    int32_t own, rest, named, others;
    toll *tolls;             /* of a clause */
    int32_t tolls_n;
    float mass;              /* weight of its own terms, names, figures and times */
} unit;
typedef vec(unit) units;

/* What a stage of collation sees of the run. */
typedef struct {
    const docs *docs;
    const claim_set *claims;
    const reuse *reuse;
    const story_set *stories;
    const looked_up *of; /* each page of the story in hand, in their order */
    bool *partly;        /* set where that story has more than is compared */
} scene;

/* The units of the pages of one story, by page, then place. */
void units_find(arena *a, arena *scratch, const scene *x, const ints *of_pages, units *to);
/* The sentences of those pages that make statements, as units (with the first of their statements). */
void wholes_find(arena *a, arena *scratch, const scene *x, const ints *of_pages, units *to);
/* The noun phrases of those pages, as units of their own (statement -1): what clauses say in passing. */
void phrases_find(arena *a, arena *scratch, const scene *x, const ints *of_pages, units *to);
/* Its place among the figures and times of its page. */
void unit_place(const scene *x, unit *u);
ptrdiff_t first_at(const void *items, ptrdiff_t n, ptrdiff_t size, int32_t offset);
#define FIRST_AT(v, offset) first_at((v)->at, (v)->n, (ptrdiff_t)sizeof *(v)->at, (offset))
/* The meaning that two units share, as a share of what both say, 0 … 1; *common: its weight. */
float unit_likeness(const unit *u, const unit *v, float *common);

/* A unit whose tokens are laid out by their numbers, to be held against many others of its story. */
typedef struct {
    const unit *u;
    float *weights;          /* by token; -1: u does not have it */
    ptrdiff_t n;             /* tokens of the story */
} spread;
spread spread_new(arena *a, const units *of);
void spread_unit(spread *s, const unit *u);
float spread_likeness(const spread *s, const unit *v, float *common); /* as unit_likeness has it */
/* The weight that two units share beside the names of whom they speak; *things: words, names, figures, times. */
float spread_matter(const spread *s, const unit *v, int32_t *things);

/* The same for units that have these totals and share a weight of `sum`; and whether it is so much, which costs less. */
float likeness_of(float total, float other, float sum);
bool likeness_reaches(float total, float other, float sum, float least);
/* The key of an entity among tokens; whether word i carries meaning, and its folded form; its groups of near synonyms. */
uint64_t unit_entity(const page_claims *c, int32_t e);
bool unit_word(arena *scratch, const doc *d, int32_t i, str *folded);
int unit_kin(arena *scratch, const doc *d, int32_t i, const kin **first);
/* How many tokens two units share. */
int32_t unit_shared(const unit *u, const unit *v);

/* ------------------------------------------------------------------ likeness of clauses (terms.c, score.c) */
#define TERMS_MAX 60         /* words of meaning of a clause, or of the rest of its sentence, that are looked at */
#define SCORE_START 0.6f     /* a shared beginning beside a shared stem, and words of one group beside it */
#define SCORE_KIN 0.25f
#define SCORE_LEAST 2.0f     /* weight in common below which two clauses have nothing to do with each other */
#define NEAR_RATIO 1.25      /* two values of one unit no further apart may be one value, told more or less exactly; */
#define NEAR_COUNT 10        /* of bare counts only from here on */
#define NEAR_ODDS 1.5f       /* what that adds to the log odds; */
#define NEAR_OF_RATIO 1.6    /* so of counts of one thing, */
#define NEAR_OF_ODDS 3.0f
#define NEAR_RARITY 2.5      /* that is no word as common as "people" */
#define COUNTS_FAR 3         /* times: counts of one thing further apart speak of two; */
#define COUNTS_FAR_ODDS 1.5f /* what that takes from the log odds */
#define NEAR_ALONE_ODDS 4.0f /* of the only values of a unit on their pages */
#define CLAUSE_FIGURES 24
#define FIGURES_SEEN 200     /* of a page: one with more counts everything */
#define NEAR_EXACT 20        /* and of values with a unit from here on */
#define NEAR_EXACT_RATIO 1.1 /* that are nearer still */
#define NEAR_EXACT_ODDS 1.5f
#define CANDIDATE_LEAST 0.04f /* likeness by tokens from which two clauses are looked at closely */
#define LIKENESS_SURE 0.4f   /* by tokens, which count the rest of the sentence for more, from which a pair is likely whatever the odds */
#define SCORE_NEVER (-6.0f)
#define SCORE_FEATURES 12
void terms_find(arena *a, arena *scratch, const scene *x, units *us, ptrdiff_t pages_n);
/* What two figures count shares a noun, or one of its sense; people are counted for many reasons. */
bool counts_akin(const scene *x, const unit *u, const figure *f, const unit *v, const figure *g);
/* Two figures that may be one, told alike or more or less exactly. */
bool figures_match(const scene *x, const unit *u, const figure *f, const unit *v, const figure *g);
/* What the model looks at, and what rules for counts add to its log odds; false: the two share too little for either. */
bool unit_features(const scene *x, const unit *u, const unit *v, float f[SCORE_FEATURES], float *besides);
/* Log odds that two clauses carry one claim, by what they say. */
float unit_odds(const scene *x, const unit *u, const unit *v);
bool in_title(const scene *x, const unit *u);
/* A word of their own is shared, not only a name, or words of the sentences about. */
bool unit_says_some(const unit *u, const unit *v);
/* The same once it is known how far they stand before each one's next best partner on the other's page. */
float odds_before(float z, float least, float most);

/* ------------------------------------------------------------------ groups (match.c)
 * How alike units must be to stand in one group. */
typedef struct {
    float least;      /* two units of two lines of text */
    float least_line; /* two units of one line, where order helps */
    float floor;      /* every pair of a group's members */
    float repeat;     /* two units of one page: one claim, said twice */
    float evidence;   /* weight of what two units share */
    float matter;     /* the same beside names: two clauses about one person are no claim of both */
    float guest;      /* a unit of another group, told beside its own; 0: none */
    int32_t shared;   /* tokens that two units share: a long word gives two, its stem and its beginning */
    bool odds;        /* units of two lines are compared by score.c; then these hold, probabilities all: */
    float least_odds, floor_odds, guest_odds;
    float mean_odds;  /* of the pairs of two joined groups */
} group_rule;
extern const group_rule clause_rule, sentence_rule, phrase_rule;
/* A unit that carries the claim of a second group beside that of its own. */
typedef struct {
    int32_t unit, group;
} guest;
typedef vec(guest) guests;
/* Units that carry one claim: group[i] of unit i, numbered from 0; and their guests. */
int32_t units_group(arena *a, arena *scratch, const scene *x, const units *u, const group_rule *rule, int32_t *group, guests *to);

/* Groups of places, one a page, by page. */
typedef vec(place) places;
typedef vec(places) claim_cells;
/* ------------------------------------------------------------------ values (values.c)
 * Figures of one value and unit in two lines of text or more. */
void values_group(arena *scratch, const scene *x, const ints *of_pages, claim_cells *to);
/* Bare counts of one value on two pages count the same: some word near them is alike. */
bool counts_alike(const counted *a, const counted *b);
/* What the figures of a page count, in their order. */
counted *counts_find(arena *a, arena *scratch, const scene *x, int32_t of_page);
const counted *count_of(const scene *x, const unit *u, const figure *f);

/* ------------------------------------------------------------------ tolls (toll.c) */
#define TOLLS_MAX 4          /* of a clause */
#define TOLL_WEIGHT 1.5      /* of a toll for a reader, beside another claim */
#define TOLL_ODDS 3.5f       /* log odds that tolls of one kind are one claim, beside what their words say */
#define TOLL_ALIKE 0.3f       /* what two of a group are at least, once others have brought them together */
span figure_told(const figure *f);
toll toll_of(const scene *x, const unit *u, const figure *f);
bool toll_same(const toll *a, const toll *b);
void tolls_find(arena *a, const scene *x, unit *u);
bool tolls_shared(const unit *u, const unit *v);
bool tolls_repeated(const unit *u, const unit *v); /* of one value too */
#define TOLL_KINDS 6
/* One toll that moves from page to page is one claim: of each kind, the pages that the group of most of them lacks join it,
 * or a group of its own. `members`: the units of each of *n groups, ascending, with room for TOLL_KINDS more. */
void tolls_gather(arena *a, arena *scratch, const scene *x, const units *u, const int32_t *group, ints *members, int32_t *n);
bool tolls_sorted(void);

/* ------------------------------------------------------------------ negation (polarity.c)
 * One verb that is negated in one of two units only, and where. */
typedef struct {
    bool differs, open;      /* open: "not yet" */
    span yours, mine;        /* the verb */
    span there, here;        /* with its negation, where it has one */
} polarity;
polarity unit_polarity(const scene *x, const unit *u, const unit *v);

/* ------------------------------------------------------------------ readings (compare.c) */
typedef struct {
    uint32_t differs;        /* DIFFERS_… */
    uint32_t grave;          /* those that make it material */
    bool material;           /* a reader should be told */
    bool conflict;           /* the two cannot both stand */
    span here, there;        /* the words in which they differ most; empty: none */
    span mine, yours;        /* two words that exclude each other, of the other and of the base; empty: none */
    const char *what;        /* for drift: the kind of change, or NULL */
} difference;

difference unit_compare(arena *scratch, const scene *x, const unit *base, const unit *other);
/* Figures of one unit whose things counted have one head noun; figures of one value. */
bool one_thing(const figure *f, const figure *g);
bool one_unit(const figure *f, const figure *g);
uint64_t thing_counted(const figure *f);
bool one_value(const figure *f, const figure *g);
/* Only what `other` has lost of the small words of `base`: quantifiers and modals. */
difference unit_compare_shades(arena *scratch, const scene *x, const unit *base, const unit *other);

/* ------------------------------------------------------------------ words (words.c) */
/* The groups of near synonyms that a stem belongs to: how many, and the first. */
int word_kin(uint64_t stem, const kin **first);
/* True for one stem and for two of one group. */
bool words_akin(uint64_t x, uint64_t y);
/* True for stems that exclude each other as accounts of one event ("cancelled", "postponed"). */
bool words_exclude(uint64_t x, uint64_t y);
/* A quantifier's rank: none 1, few 2, some 3, many 4, most 5, all 6; 0: no quantifier. */
int word_quantity(str folded);
/* A modal's or hedge's class; 0: none. */
int word_modality(str folded);
bool word_negates(str folded);
/* For the tests: the tables of words.c, naming.c and unit.c are in order. */
bool words_sorted(void);
bool standings_sorted(void);
bool replies_sorted(void);
bool light_sorted(void);

/* ------------------------------------------------------------------ claims (collate.c, naming.c) */
/* The independent lines of text among a claim's cells. */
int32_t claim_lines(const scene *x, arena *scratch, const claim *c);
/* Sets the agreement of a claim from its cells. */
void claim_settle(claim *c);
/* The claims that say who somebody is: "sheriff Ann Example" beside "Ann Example, the sheriff of Exampleton". */
void who_is_what(arena *a, arena *scratch, const scene *x, int32_t of, claims *to);
/* Whom speakers answer, where pages that give the same words of theirs differ in it; `since`: the story's first claim. */
void who_is_answered(arena *a, arena *scratch, const scene *x, int32_t of, ptrdiff_t since, claims *to);

/* ------------------------------------------------------------------ drift (drift.c) */
void drift_find(arena *a, arena *scratch, const scene *x, int32_t story_index, const units *u, const int32_t *group,
                drifts *to);

#endif
