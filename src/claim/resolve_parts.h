/* What the two files of names_resolve share: resolve.c takes quotations in order, resolve_source.c reads one source.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_RESOLVE_PARTS_H
#define STEMMA_RESOLVE_PARTS_H

#include "claim/names_parts.h"

#define SOURCE_WORDS_MAX 60  /* of a source that is looked at */
#define SUBJECT_MENTIONS 32  /* in a sentence, for its subject */
#define BODY_SENTENCES 3     /* how far back "it" and "the group" look */
#define AUTHOR_WORDS 6       /* from a paper to the "by" of its author */
#define LOOK_MAX 512         /* entities looked at for a country's government */

typedef struct {
    finder f;
    uint8_t *known;          /* of each sentence: its words have classes */
    map unnamed;             /* hash of an unnamed source's phrase: entity + 1 */
    map heads;               /* form of its head noun: entity + 1, the latest */
    map roles;               /* head noun of a role: entity + 1 that alone has it; -1: several have */
    map authors;             /* form of a paper's noun: entity + 1 that spoke in one */
    int32_t last, last_body; /* the speakers before, -1 */
    int32_t last_body_at;    /* the sentence in which last_body spoke */
    int32_t last_start;      /* where the source of the last one ends, */
    bool last_definite;      /* and whether it begins with "the" */
    int32_t last_end;        /* where the last one's quotation ended */
    int32_t last_block;
} resolver;

static inline const word *word_at(const finder *f, ptrdiff_t i) {
    return i >= 0 && i < f->d->words.n ? &f->d->words.at[i] : NULL;
}

/* First mention that starts at or after an offset. */
ptrdiff_t mention_from(const page_claims *c, int32_t offset);
/* Classes are looked up only in sentences that a quotation or a role touches. */
void source_know(resolver *r, int32_t offset);
void source_roles(resolver *r);
/* Notes the paper in which a speaker is said to have spoken. */
void source_wrote(resolver *r, const quote *q);
/* The entity that the source of q stands for; -1. */
int32_t source_speaker(resolver *r, const quote *q);
/* Who the sentence that holds word i is about, as far as it stands before that word: its first name, nominal or pronoun,
 * or the noun phrase that opens it. `again`: asked for a pronoun, so look no further for another. */
int32_t sentence_subject(resolver *r, ptrdiff_t i, bool again);

#endif
