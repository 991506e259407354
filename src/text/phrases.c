/* Base noun phrases and verb groups about a word: neighbours join or do not, by their tags; a phrase is the longest run of
 * words that join. Cost: the phrase's length.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/text.h"

#define BIT(t) ((uint64_t)1 << (t))
static const uint64_t NOUNS = BIT(TAG_NN) | BIT(TAG_NNS) | BIT(TAG_NNP) | BIT(TAG_NNPS);
static const uint64_t NAMES = BIT(TAG_NNP) | BIT(TAG_NNPS);
static const uint64_t ADJECTIVES = BIT(TAG_JJ) | BIT(TAG_JJR) | BIT(TAG_JJS);
static const uint64_t STARTS = BIT(TAG_DT) | BIT(TAG_PRPS) | BIT(TAG_PDT) | BIT(TAG_WPS);
static const uint64_t ALONE = BIT(TAG_PRP) | BIT(TAG_WP) | BIT(TAG_EX);
static const uint64_t VERBS = BIT(TAG_VB) | BIT(TAG_VBD) | BIT(TAG_VBG) | BIT(TAG_VBN) | BIT(TAG_VBP) | BIT(TAG_VBZ);
static const uint64_t ADVERBS = BIT(TAG_RB) | BIT(TAG_RBR) | BIT(TAG_RBS);
enum { ADVERBS_MAX = 4 }; /* between a verb's auxiliaries */

static const word *word_at(const doc *d, ptrdiff_t i) { return &d->words.at[i]; }
static bool has(const doc *d, ptrdiff_t i, uint64_t tags) {
    return i >= 0 && i < d->words.n && tags >> word_at(d, i)->tag & 1;
}
static bool beside(const doc *d, ptrdiff_t i) { /* i - 1 and i stand in one sentence */
    return i > 0 && i < d->words.n && word_at(d, i - 1)->sentence == word_at(d, i)->sentence;
}
static bool is_char(const doc *d, ptrdiff_t i, char c) {
    return i >= 0 && i < d->words.n && span_len(word_at(d, i)->at) == 1 && d->page->text.p[word_at(d, i)->at.start] == c;
}

/* ------------------------------------------------------------------ noun phrases */
/* A participle before a noun: "convicted gang members", "the remaining seats"; not "was leading voters". */
static bool is_participle(const doc *d, ptrdiff_t i) {
    if (!has(d, i, BIT(TAG_VBN) | BIT(TAG_VBG)) || !beside(d, i + 1) || !has(d, i + 1, NOUNS | BIT(TAG_JJ))) return false;
    uint64_t before = STARTS | ADJECTIVES | BIT(TAG_CD) | BIT(TAG_POS);
    return beside(d, i) && has(d, i - 1, word_at(d, i)->tag == TAG_VBN ? before | BIT(TAG_IN) | BIT(TAG_CC) : before);
}

/* "very large", "more than 20": an adverb inside a noun phrase. */
static bool is_degree(const doc *d, ptrdiff_t i) {
    return has(d, i, ADVERBS) && beside(d, i + 1) && has(d, i + 1, ADJECTIVES | BIT(TAG_CD)) && beside(d, i) && has(d, i - 1, STARTS);
}

static bool is_hyphen(const doc *d, ptrdiff_t i) { /* "10-year", "20-40" */
    return is_char(d, i, '-') && beside(d, i) && beside(d, i + 1) && word_at(d, i - 1)->at.end == word_at(d, i)->at.start &&
           word_at(d, i)->at.end == word_at(d, i + 1)->at.start;
}

static bool is_nominal(const doc *d, ptrdiff_t i) {
    return has(d, i, NOUNS | ADJECTIVES | STARTS | BIT(TAG_CD) | BIT(TAG_POS) | BIT(TAG_FW)) || is_participle(d, i) || is_degree(d, i) ||
           is_hyphen(d, i) || (has(d, i, BIT(TAG_SYM)) && beside(d, i + 1) && has(d, i + 1, BIT(TAG_CD)));
}

/* Whether words i - 1 and i stand in one base noun phrase. */
static bool nouns_join(const doc *d, ptrdiff_t i) {
    if (!beside(d, i) || !is_nominal(d, i - 1) || !is_nominal(d, i)) return false;
    if (has(d, i, STARTS)) return has(d, i - 1, BIT(TAG_PDT));
    if (is_hyphen(d, i) || is_hyphen(d, i - 1) || has(d, i, BIT(TAG_POS)) || has(d, i - 1, BIT(TAG_POS))) return true;
    if (!has(d, i - 1, NOUNS)) return true;
    /* after a noun: another noun, or an adjective or number that goes on a name ("Apollo 11", "United Arab league") */
    if (has(d, i, NOUNS)) return true;
    if (has(d, i, BIT(TAG_CD))) return has(d, i - 1, NAMES);
    return has(d, i, BIT(TAG_JJ)) && has(d, i - 1, NAMES) && word_at(d, i)->capital;
}

noun_phrase doc_noun_phrase(const doc *d, ptrdiff_t i) {
    if (i < 0 || i >= d->words.n) return (noun_phrase){0};
    int32_t at = (int32_t)i;
    if (has(d, i, ALONE)) return (noun_phrase){at, at + 1, at};
    if (!is_nominal(d, i)) return (noun_phrase){0};
    noun_phrase p = {at, at + 1, at};
    while (nouns_join(d, p.from)) p.from--;
    while (nouns_join(d, p.to)) p.to++;
    p.head = p.to - 1;
    while (p.head > p.from && !has(d, p.head, NOUNS | ADJECTIVES | BIT(TAG_CD) | BIT(TAG_DT))) p.head--;
    return p;
}

/* ------------------------------------------------------------------ verb groups */
static const str be[] = {S("'m"), S("'re"), S("'s"), S("am"), S("are"), S("be"), S("been"), S("being"), S("is"), S("was"), S("were")};
static const str have[] = {S("'d"), S("'s"), S("'ve"), S("had"), S("has"), S("have"), S("having")};
static const str do_[] = {S("did"), S("do"), S("does")};
static const str get[] = {S("get"), S("gets"), S("getting"), S("got"), S("gotten")};
static const str negations[] = {S("n't"), S("never"), S("not")};

static bool is_be(const doc *d, ptrdiff_t i) { return has(d, i, VERBS) && doc_word_in(d, i, be, countof(be)); }
static bool is_have(const doc *d, ptrdiff_t i) { return has(d, i, VERBS) && doc_word_in(d, i, have, countof(have)); }
static bool is_do(const doc *d, ptrdiff_t i) { return has(d, i, VERBS) && doc_word_in(d, i, do_, countof(do_)); }
static bool is_get(const doc *d, ptrdiff_t i) { return has(d, i, VERBS) && doc_word_in(d, i, get, countof(get)); }

/* Whether the verb at i takes the verb at k for its own. */
static bool takes(const doc *d, ptrdiff_t i, ptrdiff_t k) {
    if (has(d, i, BIT(TAG_MD) | BIT(TAG_TO))) return has(d, k, BIT(TAG_VB));
    if (is_be(d, i) && has(d, k, BIT(TAG_VBN) | BIT(TAG_VBG))) return true;
    if (is_have(d, i) && has(d, k, BIT(TAG_VBN))) return true;
    if (is_do(d, i) && has(d, k, BIT(TAG_VB))) return true;
    return is_get(d, i) && has(d, k, BIT(TAG_VBN));
}

/* The verb that the one at i takes, over adverbs; -1. */
static int32_t verb_after(const doc *d, int32_t i) {
    int32_t k = i + 1;
    while (beside(d, k) && k - i <= ADVERBS_MAX && has(d, k, ADVERBS)) k++;
    return beside(d, k) && k - i <= ADVERBS_MAX + 1 && takes(d, i, k) ? k : -1;
}

static int32_t verb_before(const doc *d, int32_t i) {
    int32_t k = i - 1;
    while (beside(d, k + 1) && i - k <= ADVERBS_MAX && has(d, k, ADVERBS)) k--;
    return k >= 0 && beside(d, k + 1) && takes(d, k, i) ? k : -1;
}

verb_chain doc_verb_chain(const doc *d, ptrdiff_t at) {
    verb_chain g = {.modal = -1};
    int32_t i = (int32_t)at;
    for (int k = 0; k < ADVERBS_MAX && has(d, i, ADVERBS) && verb_after(d, i) < 0 && beside(d, i); k++) i--; /* from an adverb */
    if (!has(d, i, VERBS | BIT(TAG_MD) | BIT(TAG_TO)) || is_participle(d, i)) return g;
    for (int32_t k; (k = verb_before(d, i)) >= 0;) i = k;
    g.from = g.head = i;
    g.past = has(d, i, BIT(TAG_VBD));
    for (int32_t k = i; k >= 0; k = verb_after(d, k)) {
        int32_t next = verb_after(d, k);
        g.head = k;
        if (has(d, k, BIT(TAG_MD))) g.modal = k;
        g.infinitive = g.infinitive || has(d, k, BIT(TAG_TO));
        if (next < 0) break;
        g.passive = (is_be(d, k) || is_get(d, k)) && has(d, next, BIT(TAG_VBN));
        g.progressive = g.progressive || (is_be(d, k) && has(d, next, BIT(TAG_VBG)));
        g.perfect = g.perfect || (is_have(d, k) && !is_be(d, k) && has(d, next, BIT(TAG_VBN)));
    }
    g.to = g.head + 1;
    if (g.to - g.from == 1 && doc_word_in(d, g.to, negations, countof(negations)) && beside(d, g.to)) g.to++; /* "is not" */
    for (int32_t k = max_of(0, g.from - 1); k < g.to; k++)
        g.negated = g.negated || (doc_word_in(d, k, negations, countof(negations)) && word_at(d, k)->sentence == word_at(d, g.head)->sentence);
    if (at >= g.to) return (verb_chain){.modal = -1};
    return g;
}
