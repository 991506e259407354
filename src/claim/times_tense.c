/* Which way a bare weekday, month or season points: the tense of the verb that governs it. The nearest verb before the
 * expression in its sentence, else the first after it. Words looked at: TIMES_VERB_REACH before, TIMES_VERB_AHEAD after.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

static const str futures[] = {S("'ll"), S("could"), S("going"), S("may"), S("might"), S("must"), S("scheduled"),
                              S("set"), S("shall"), S("should"), S("slated"), S("will"), S("wo"), S("would")};
static const str due[] = {S("due"), S("expect"), S("expected"), S("expects"), S("expire"), S("expires"), S("hope"),
                          S("hopes"), S("payable"), S("plan"), S("planned"), S("planning"), S("plans"), S("upcoming")};
static const str pasts[] = {S("became"), S("began"), S("came"), S("did"), S("died"), S("fell"), S("found"), S("gave"),
                            S("got"), S("had"), S("held"), S("killed"), S("left"), S("lost"), S("made"), S("met"),
                            S("rose"), S("said"), S("saw"), S("saying"), S("sent"), S("told"), S("took"), S("was"),
                            S("went"), S("were"), S("won"), S("wrote")};

/* What is on a calendar stands in the present: "takes the team to Harrow on Saturday". */
static const str scheduled[] = {S("airs"), S("arrives"), S("begins"), S("closes"), S("concludes"), S("debuts"), S("departs"),
                                S("faces"), S("flies"), S("hosts"), S("kicks"), S("launches"), S("meets"), S("opens"),
                                S("plays"), S("premieres"), S("reopens"), S("resumes"), S("retires"), S("returns"), S("sails"), S("starts"),
                                S("takes"), S("travels"), S("visits"), S("votes")};

static const str refusing[] = {S("comment"), S("confirm"), S("disclose"), S("discuss"), S("elaborate"), S("identify"), S("say")};

/* "would not say", "couldn't confirm": told of the past, unlike other modals. */
static bool refuses(const doc *d, ptrdiff_t i) {
    bool modal = doc_word_is(d, i, S("would")) || doc_word_is(d, i, S("could"));
    bool not = doc_word_is(d, i + 1, S("not")) || doc_word_is(d, i + 1, S("n't"));
    return modal && not && doc_word_in(d, i + 2, refusing, countof(refusing));
}

/* 0 where word i is no verb that tells. */
static int word_direction(const doc *d, ptrdiff_t i) {
    const word *w = &d->words.at[i];
    if (w->kind == WORD_PUNCT) return 0;
    if (refuses(d, i)) return -1;
    if (doc_word_in(d, i, futures, countof(futures)) || doc_word_in(d, i, due, countof(due)))
        return i > 1 && doc_word_is(d, i - 1, S("been")) && doc_word_is(d, i - 2, S("had")) ? -1 : 1;
    if (i && doc_word_is(d, i, S("to")) && (doc_word_is(d, i - 1, S("is")) || doc_word_is(d, i - 1, S("are")))) return 1;
    if (w->tag == TAG_VBD || doc_word_in(d, i, pasts, countof(pasts))) return -1;
    if (w->tag == TAG_VBN && i && (doc_word_is(d, i - 1, S("has")) || doc_word_is(d, i - 1, S("have")) ||
                                   doc_word_is(d, i - 1, S("had"))))
        return -1;
    if (w->tag == TAG_VB && i && doc_word_is(d, i - 1, S("to"))) return 1;
    if (w->tag == TAG_VBZ && doc_word_in(d, i, scheduled, countof(scheduled))) return 1;
    if (w->tag == TAG_VBG && i && (doc_word_is(d, i - 1, S("is")) || doc_word_is(d, i - 1, S("are")))) return 1; /* "is closing in May" */
    if (w->tag == TAG_VBN && i && tag_is_noun(d->words.at[i - 1].tag)) return -1; /* "the men taken on May 3" were taken */
    return 0;
}

/* "They did not arrive until Friday": they have. */
static bool was_not(const reader *r, const match *m) {
    const doc *d = r->d;
    ptrdiff_t first = doc_word_at(d, r->toks.at[m->first].at.start);
    if (first >= d->words.n) return false;
    ptrdiff_t lo = max_of(d->sentences.at[d->words.at[first].sentence].first + 1, first - TIMES_VERB_REACH);
    for (ptrdiff_t i = first - 1; i >= lo; i--)
        if (doc_word_is(d, i, S("not")) || doc_word_is(d, i, S("n't"))) return d->words.at[i - 1].tag == TAG_VBD;
    return false;
}

int times_way(const reader *r, const match *m) {
    int32_t k = m->first - 1;
    while (k >= 0 && r->toks.at[k].class == T_SHADE) k--;
    char c = k < 0 ? T_END : r->toks.at[k].class;
    if (c == T_SINCE) return -1;
    bool until = (c == T_TO && r->toks.at[k].value == 1) || (c == T_BY && r->toks.at[k].value == 1);
    int way = times_direction(r, m);
    if (until && way < 0 && r->toks.at[k].class == T_TO && was_not(r, m)) return -1;
    if (until && k > 0 && r->toks.at[k - 1].class != T_END) return 1; /* "By May he had left" looks back */
    return way;
}

int times_direction(const reader *r, const match *m) {
    const doc *d = r->d;
    ptrdiff_t first = doc_word_at(d, r->toks.at[m->first].at.start);
    if (first >= d->words.n) return 0;
    const sentence *s = &d->sentences.at[d->words.at[first].sentence];
    ptrdiff_t lo = max_of(s->first, first - TIMES_VERB_REACH), hi = min_of(s->first + s->n, first + TIMES_VERB_AHEAD);
    for (ptrdiff_t i = first - 1; i >= lo; i--) {
        int way = word_direction(d, i);
        if (way) return way;
    }
    for (ptrdiff_t i = first + 1; i < hi; i++) {
        int way = word_direction(d, i);
        if (way) return way;
    }
    return 0;
}
