/* Words and noun phrases, as far as quotations need them. In: a document. Out: runs of words.
 * Every scan stays within REACH words.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

/* ------------------------------------------------------------------ reading */
/* "the government attributes the rise to …": a cue that the tagger takes for a noun, where a noun stands before it, an
 * object after it, and its sentence has no other finite verb; "the firm claims it …" wherever it stands. */
static uint8_t mend(const quote_work *w, int32_t i) {
    const token *t = &w->t[i];
    bool plural = t->form == FORM_S && t->tag == TAG_NNS, singular = t->form == FORM_BASE && t->tag == TAG_NN;
    if (!(plural || singular) || i == 0 || i + 1 >= w->d->words.n) return t->tag;
    uint8_t before = t[-1].tag, after = t[1].tag, verb = plural ? TAG_VBZ : TAG_VBP;
    bool subject = plural ? before == TAG_NN || before == TAG_NNP : before == TAG_NNS || before == TAG_NNPS;
    static const str nominative[] = {{"he", 2}, {"it", 2}, {"she", 3}, {"they", 4}, {"we", 2}};
    if (!subject) return t->tag;
    if (in_table(w, i + 1, nominative, countof(nominative))) return verb;
    if (after != TAG_DT && after != TAG_CD && after != TAG_PRPS && after != TAG_NNP && after != TAG_RB) return t->tag;
    run s = sentence_of(w, i);
    for (int32_t k = max_of(s.from, i - REACH); k < min_of(s.to, i + REACH); k++)
        if (w->t[k].mark == t->mark && k < i + 12 && is_finite(w, k)) return t->tag;
    return verb;
}

/* ", police said": a base form right before a finite cue, with nothing before it that could be its subject, is the noun. */
static uint8_t mend_subject(const quote_work *w, int32_t i) {
    const token *t = &w->t[i];
    if ((t->tag != TAG_VBP && t->tag != TAG_VB) || i + 1 >= w->d->words.n || t[1].cue < 0 || t[1].form == FORM_BASE) return t->tag;
    bool opens = i == 0 || t[-1].tag == TAG_PUNCT, finite = t[1].tag == TAG_VBD || t[1].tag == TAG_VBZ;
    return opens && finite && !w->d->words.at[i].quoted ? TAG_NNS : t->tag;
}

static str folded_into(char *to, ptrdiff_t cap, str s) {
    if (s.n > cap) return (str){0};
    for (ptrdiff_t k = 0; k < s.n; k++) to[k] = to_lower(s.p[k]);
    return (str){to, s.n};
}

void words_read(quote_work *w) {
    const doc *d = w->d;
    w->t = new (w->scratch, token, d->words.n);
    for (int32_t i = 0; i < d->words.n; i++) {
        const word *x = &d->words.at[i];
        token *t = &w->t[i];
        char low[32];
        str folded = folded_into(low, sizeof low, doc_str(d, x->at));
        verb_form form = FORM_BASE;
        *t = (token){.cue = -1, .mark = -1, .opens = -1, .closes = -1};
        if (x->kind == WORD_ALPHA && folded.n) t->cue = (int16_t)cue_verb_find(folded, &form);
        t->form = (uint8_t)form;
        t->tag = x->tag;
    }
    pairs_read(w);
    for (int32_t i = 0; i < d->words.n; i++)
        w->t[i].tag = w->t[i].cue >= 0 ? mend(w, i) : mend_subject(w, i);
}

bool is_word(const quote_work *w, int32_t i, str folded) { return doc_word_is(w->d, i, folded); }
bool in_table(const quote_work *w, int32_t i, const str *table, ptrdiff_t n) { return doc_word_in(w->d, i, table, n); }

run sentence_of(const quote_work *w, int32_t i) {
    const sentence *s = &w->d->sentences.at[w->d->words.at[i].sentence];
    return (run){s->first, s->first + s->n};
}

/* ------------------------------------------------------------------ kinds of words */
bool is_finite(const quote_work *w, int32_t i) { return tag_is_finite(tag_at(w, i)); }
bool is_noun(uint8_t t) { return tag_is_noun(t) || t == TAG_CD; } /* "two said", "the 12" */
bool is_adverb(const quote_work *w, int32_t i) { return tag_is_adverb(tag_at(w, i)); }

bool begins_noun_phrase(uint8_t t) {
    return is_noun(t) || t == TAG_DT || t == TAG_PDT || tag_is_adjective(t) || t == TAG_PRP || t == TAG_PRPS || t == TAG_EX || t == TAG_WP;
}

/* Words that may stand in a noun phrase before its head. */
static bool in_noun_phrase(const quote_work *w, int32_t i) {
    uint8_t t = tag_at(w, i);
    if (t != TAG_PRP && t != TAG_EX && t != TAG_WP && begins_noun_phrase(t)) return true;
    if (t == TAG_POS) return true;
    if (t == TAG_VBN || t == TAG_VBG) return is_noun(tag_at(w, i + 1)) || tag_at(w, i + 1) == TAG_JJ;
    if (t != TAG_PUNCT) return false;
    str s = doc_str(w->d, w->d->words.at[i].at);
    return str_eq(s, S("&")) || str_eq(s, S("$")) || str_eq(s, S("-")) || str_eq(s, S("/"));
}

static bool links_nouns(const quote_work *w, int32_t i) {
    static const str links[] = {{"at", 2}, {"behind", 6}, {"for", 3}, {"from", 4},
                                {"in", 2}, {"of", 2},     {"to", 2},  {"with", 4}};
    return in_table(w, i, links, countof(links));
}

/* ------------------------------------------------------------------ noun phrases */
/* A noun phrase without what follows its head. */
static run base_before(const quote_work *w, int32_t end, int32_t least) {
    int32_t i = end - 1;
    if (i < least) return (run){end, end};
    uint8_t t = tag_at(w, i);
    if (t == TAG_PRP || t == TAG_EX) return (run){i, end};
    bool name = t == TAG_JJ && w->d->words.at[i].capital, those = t == TAG_JJ && tag_at(w, i - 1) == TAG_DT;
    /* "the police chief", "officials present", "his rival" */
    bool chief = t == TAG_JJ && i > least && (tag_is_noun(tag_at(w, i - 1)) || tag_at(w, i - 1) == TAG_PRPS);
    if (!is_noun(t) && t != TAG_DT && !name && !those && !chief) return (run){end, end};
    while (i > least && in_noun_phrase(w, i - 1)) {
        i--;
        t = tag_at(w, i);
        if ((t == TAG_DT || t == TAG_PRPS) && tag_at(w, i - 1) != TAG_PDT) break;
    }
    while (i < end && (tag_at(w, i) == TAG_POS || tag_at(w, i) == TAG_PUNCT) && !is_word(w, i, S("$"))) i++;
    if (i > least && tag_at(w, i - 1) == TAG_POS) { /* unreachable by the loop only where a determiner broke it */
        run owner = base_before(w, i - 1, least);
        if (!run_empty(owner)) i = owner.from;
    }
    return (run){i, end};
}

/* With the noun phrases that lead up to it: [critics] of [the plan], [groups] concerned with [rights]. */
run noun_before(const quote_work *w, int32_t end, int32_t least) {
    least = max_of(least, end - REACH);
    run r = base_before(w, end, least);
    bool list = false;
    for (int32_t joins = 0; !run_empty(r) && r.from > least && joins < 6; joins++) {
        int32_t i = r.from - 1;
        run more = {0};
        if (links_nouns(w, i)) {
            uint8_t t = tag_at(w, i - 1);
            bool adverb = t == TAG_RB && is_word(w, i, S("to")); /* sources close to the board */
            if (t == TAG_JJ || t == TAG_VBN || t == TAG_VBG || adverb) more = base_before(w, i - 1, least);
            if (run_empty(more)) more = base_before(w, i, least);
            if (!run_empty(more) && tag_at(w, more.to - 1) == TAG_PRP) more = (run){0};
        } else if (tag_at(w, i) == TAG_CC && !is_word(w, i, S("but"))) {
            more = base_before(w, i, least);
            list = true;
        } else if (list && is_word(w, i, S(",")) && tag_at(w, i + 1) == TAG_NNP && tag_at(w, i - 1) == TAG_NNP) {
            more = base_before(w, i, least);
        }
        if (run_empty(more)) break;
        r.from = more.from;
    }
    return r;
}

/* From word `from` on, with "of …" and the like; ends at a noun. */
run noun_after(const quote_work *w, int32_t from, int32_t most) {
    most = min_of(most, from + REACH);
    if (from >= most) return (run){from, from};
    if (tag_at(w, from) == TAG_PRP || tag_at(w, from) == TAG_EX) return (run){from, from + 1};
    run r = {from, from};
    bool noun = false;
    for (int32_t i = from; i < most; i++) {
        uint8_t t = tag_at(w, i);
        if (noun && (t == TAG_DT || t == TAG_PRPS || t == TAG_PDT)) break;
        if (in_noun_phrase(w, i)) {
            noun = is_noun(t) || (i == from && t == TAG_DT);
            if (noun) r.to = i + 1;
        } else if (noun && links_nouns(w, i) && !is_word(w, i, S("to")) && i + 1 < most &&
                   in_noun_phrase(w, i + 1)) {
            noun = false;
        } else {
            break;
        }
    }
    return r;
}
