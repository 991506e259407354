/* Whether two units deny each other: one verb, negated on one side and not on the other ("have ruled out arson", "have not ruled
 * out arson"). A negation reaches its verb over auxiliaries, adverbs and "to" only, and from a verb of belief what is believed ("did
 * not believe that it could stand"); verbs that stand in both ways on one side tell nothing.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

enum { REACH = 6, BELIEF = 12 }; /* words before a verb: of what negates it, of a belief that is negated */
#define VERB_RARITY 2.5     /* "be", "have", "say" are negated for many reasons */

static bool negates(const doc *d, int32_t i) {
    static const str negations[] = {S("n't"), S("never"), S("not")};
    return doc_word_in(d, i, negations, countof(negations));
}

static bool is_light(const word *w) { return tag_is_verb(w->tag) && text_rarity(w->stem) < VERB_RARITY; }

/* The negation of verb i, or -1; *open: it may be otherwise later, "not yet". */
static int32_t negation_of(const doc *d, int32_t first, int32_t i, bool *open) {
    static const str narrowing[] = {S("just"), S("merely"), S("only"), S("simply")}, yet[] = {S("yet")};
    int32_t found = -1;
    for (int32_t k = i - 1; k >= max_of(first, i - REACH); k--) {
        const word *w = &d->words.at[k];
        if (negates(d, k)) {
            if (doc_word_in(d, k + 1, narrowing, countof(narrowing))) return -1;
            found = k;
            break;
        }
        bool link = w->tag == TAG_MD || w->tag == TAG_TO || tag_is_adverb(w->tag) || is_light(w);
        if (!link) return -1;
        *open |= doc_word_in(d, k, yet, countof(yet));
    }
    return found;
}

/* Who does not believe that it could stand says that it could not (Horn 1978: neg-raising). */
static int32_t disbelief_of(const doc *d, int32_t i) {
    static const str beliefs[] = {S("believe"), S("believed"), S("believes"), S("expect"), S("expected"), S("expects"), S("imagine"),
                                  S("imagined"), S("suppose"), S("think"), S("thinks"), S("thought")};
    int32_t own = d->words.at[i].sentence;
    bool open = false;
    for (int32_t k = i - 1; k >= max_of(0, i - BELIEF) && d->words.at[k].sentence == own; k--)
        if (doc_word_in(d, k, beliefs, countof(beliefs)) && tag_is_verb(d->words.at[k].tag)) return negation_of(d, max_of(0, k - REACH), k, &open);
    return -1;
}

typedef struct {
    uint64_t stem;
    bool plain, denied, open;
    span at, whole;      /* the verb; with what negates it */
} verb;
enum { VERBS_MAX = 12 };

static int verbs_of(const scene *x, const unit *u, verb *to) {
    const doc *d = &x->docs->at[u->page];
    int n = 0;
    for (int32_t i = u->first; i < u->end && n < VERBS_MAX; i++) {
        const word *w = &d->words.at[i];
        if (!tag_is_verb(w->tag) || is_light(w)) continue;
        if (w->tag == TAG_VBG && !(i > u->first && (is_light(w - 1) || negates(d, i - 1)))) continue; /* "stopping them": nobody says that it was done */
        int k = 0;
        while (k < n && to[k].stem != w->stem) k++;
        if (k == n) to[n++] = (verb){.stem = w->stem};
        int32_t by = negation_of(d, u->first, i, &to[k].open);
        if (by < 0) by = disbelief_of(d, i);
        *(by >= 0 ? &to[k].denied : &to[k].plain) = true;
        to[k].at = w->at;
        to[k].whole = (span){d->words.at[by >= 0 ? by : i].at.start, w->at.end};
    }
    return n;
}

polarity unit_polarity(const scene *x, const unit *u, const unit *v) {
    verb a[VERBS_MAX], b[VERBS_MAX];
    int n = verbs_of(x, u, a), m = verbs_of(x, v, b);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < m; k++) {
            if (a[i].stem != b[k].stem || a[i].plain == a[i].denied || b[k].plain == b[k].denied || a[i].denied == b[k].denied) continue;
            return (polarity){.differs = true, .open = a[i].open || b[k].open, .yours = a[i].at, .mine = b[k].at, .here = b[k].whole, .there = a[i].whole};
        }
    return (polarity){0};
}
