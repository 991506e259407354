/* claim: what one page asserts, piece by piece: names, quotations, figures, times, statements; and the names that pages
 * share.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLAIM_H
#define STEMMA_CLAIM_H

#include "text/text.h"

/* ------------------------------------------------------------------ names (names.c)
 * An entity is one person, body or place through a page. Mentions lead to it: names ("Mr Poe"), pronouns ("he") and
 * nominals ("the president"). Named entities only, and persons or bodies that speak without a name ("a spokesperson",
 * "two neighbours"), whose canonical name is their own phrase. */
typedef enum { ENTITY_OTHER, ENTITY_PERSON, ENTITY_BODY, ENTITY_PLACE } entity_kind;
typedef enum { GENDER_UNKNOWN, GENDER_MALE, GENDER_FEMALE, GENDER_PLURAL } entity_gender;
typedef enum { MENTION_NAME, MENTION_NOMINAL, MENTION_PRONOUN } mention_kind;

typedef struct {
    entity_kind kind;
    entity_gender gender;
    str name;                /* canonical on this page: the fullest form, without honorifics ("Edgar Poe") */
    str shared;              /* canonical across pages, set by names_link */
    int32_t global;          /* the same number on every page for the same entity, set by names_link; -1: on its own */
    bool named;              /* false: known by a phrase only */
} entity;
typedef vec(entity) entities;

typedef struct {
    span at;                 /* the name alone: "Edgar Poe" */
    span whole;              /* with title, role and apposition: "Harrow's harbour master Edgar Poe" */
    int32_t entity;
    mention_kind kind;
} mention;
typedef vec(mention) mentions;

/* A phrase that says who an entity is, with its name: "Harrow's mayor Ann Poe", "Ann Poe, the mayor of Harrow",
 * "Harbour Safety Board (HSB)". Two pages that give one entity different ones can be compared. */
typedef struct {
    span at;
    int32_t entity;
} role;
typedef vec(role) roles;

/* ------------------------------------------------------------------ quotations (quote.c) */
typedef enum { QUOTE_DIRECT, QUOTE_INDIRECT, QUOTE_MIXED } quote_kind;

typedef struct {
    quote_kind kind;
    spans content;           /* without the outer marks; several where the attribution interrupts it */
    span cue, source;        /* empty where the page has none */
    int32_t entity;          /* the speaker, -1: unknown */
    int32_t parent;          /* the quote it stands in, -1 */
} quote;
typedef vec(quote) quotes;   /* by content[0].start, longer first */

/* ------------------------------------------------------------------ figures (figure.c) */
typedef enum {
    BOUND_EXACT, BOUND_ABOUT, BOUND_MORE, BOUND_AT_LEAST, BOUND_LESS, BOUND_AT_MOST, BOUND_UP_TO, BOUND_ALMOST,
    BOUND_VAGUE
} bound;
typedef enum { CHANGE_NONE, CHANGE_UP, CHANGE_DOWN, CHANGE_TO } change;

typedef struct {
    span at;                 /* number with its bound and unit words */
    double low, high;        /* equal unless a range */
    bool has_value;          /* false: only a word such as "several" */
    bound bound;
    change change;
    str unit;                /* canonical: "dollar", "per cent", "kilometre"; empty: a bare count */
    str of;                  /* what is counted: "people"; may be empty */
    span of_at;
    int32_t speaker;         /* the entity that gives it, -1: the page itself */
} figure;
typedef vec(figure) figures; /* by start */

/* ------------------------------------------------------------------ times (times.c) */
typedef enum { TIME_DATE, TIME_TIME, TIME_DURATION, TIME_SET } time_class;

typedef struct {
    span at;
    str value;               /* TIMEX3; empty: cannot be resolved */
    time_class class;
    int32_t from, to;        /* the days it covers, both included; DAY_NONE: not a stretch of the calendar */
} timex;
typedef vec(timex) timexes;  /* by start */

/* ------------------------------------------------------------------ statements (clause.c)
 * A clause that asserts something on its own: the unit that collate compares. */
typedef enum { STATEMENT_EVENT, STATEMENT_DESCRIPTION, STATEMENT_QUOTE } statement_kind;

typedef struct {
    statement_kind kind;
    span at;
    int32_t sentence;
    int32_t quote;           /* the innermost quotation whose content holds it, -1 */
    int32_t speaker;         /* who it is attributed to: an entity, -1: the page itself */
    bool negated, hedged;
    bool denied;             /* "denied that …": the words around it take it back */
} statement;
typedef vec(statement) statements; /* by start, longer first; may nest */

typedef struct {
    entities entities;
    mentions mentions;       /* by at.start */
    roles roles;             /* by at.start */
    quotes quotes;
    figures figures;
    timexes times;
    statements statements;
} page_claims;
typedef vec(page_claims) claim_set; /* one a page, in the order of docs */

/* Everything one page asserts. Independent of other pages, so pages may run in parallel. */
void claim_page(arena *a, arena *scratch, const doc *d, page_claims *to);
/* Gives entities of several pages of one story their shared names. `among`: indexes into d and c. */
void claim_link(arena *a, arena *scratch, const docs *d, claim_set *c, const ints *among, int32_t *next_global);

/* The name to print for an entity: shared, else its own; empty for -1. */
str claim_name(const page_claims *c, int32_t i);

/* The parts of claim_page, in the order in which they run; each fills its own field of `to` and may read the earlier. */
void names_find(arena *a, arena *scratch, const doc *d, page_claims *to);
void times_find(arena *a, arena *scratch, const doc *d, page_claims *to);
void quotes_find(arena *a, arena *scratch, const doc *d, page_claims *to);
void names_resolve(arena *a, arena *scratch, const doc *d, page_claims *to); /* sets quote.entity from quote.source */
void figures_find(arena *a, arena *scratch, const doc *d, page_claims *to);
void clauses_find(arena *a, arena *scratch, const doc *d, page_claims *to);

#endif
