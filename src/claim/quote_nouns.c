/* Cues that are no verbs: according to, as per; a claim, an order that …; made allegations of …
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

#define N(word) {word, sizeof(word) - 1}
static const str nouns[] = {
    N("accusation"), N("accusations"), N("admission"), N("allegation"), N("allegations"), N("announcement"),
    N("appeal"), N("argument"), N("arguments"), N("assertion"), N("assertions"), N("assurance"), N("assurances"),
    N("belief"), N("call"), N("calls"), N("charge"), N("charges"), N("claim"), N("claims"), N("comment"),
    N("comments"), N("complaint"), N("complaints"), N("concern"), N("concerns"), N("conclusion"), N("condition"),
    N("confirmation"), N("contention"), N("criticism"), N("declaration"), N("demand"), N("demands"), N("denial"),
    N("denials"), N("fear"), N("fears"), N("finding"), N("findings"), N("hope"), N("hopes"), N("insistence"),
    N("opinion"), N("order"), N("orders"), N("pledge"), N("pledges"), N("prediction"), N("predictions"),
    N("promise"), N("promises"), N("proposal"), N("recommendation"), N("remark"), N("remarks"), N("report"),
    N("reports"), N("request"), N("ruling"), N("statement"), N("statements"), N("suggestion"), N("suggestions"),
    N("suspicion"), N("threat"), N("threats"), N("view"), N("vow"), N("warning"), N("warnings"),
};
static const str light[] = {
    N("expressed"), N("expressing"), N("issue"), N("issued"), N("issues"), N("issuing"), N("leveled"), N("levelled"),
    N("made"), N("make"), N("makes"), N("making"), N("repeated"),
    N("repeating"), N("voice"), N("voiced"), N("voices"), N("voicing"),
};
static const str about[] = {N("about"), N("against"), N("concerning"), N("of"), N("over"), N("regarding")};
#undef N

bool nouns_sorted(void) { return str_table_sorted(nouns, countof(nouns)) && str_table_sorted(light, countof(light)) &&
           str_table_sorted(about, countof(about)); }

/* ------------------------------------------------------------------ according to */
static int32_t comma_after(const quote_work *w, int32_t i, int32_t most, int32_t level) {
    most = min_of(most, i + REACH);
    static const str ends[] = {{",", 1}, {".", 1}, {";", 1}};
    while (i < most && !(w->t[i].mark == level && in_table(w, i, ends, countof(ends)))) i++;
    return i;
}

static void according_to(quote_work *w, int32_t i) {
    run bounds = bounds_of(w, i);
    attribution x = {.at = i, .mark = w->t[i].mark, .cue = {i, i + 2}};
    x.source = noun_after(w, i + 2, bounds.to);
    if (run_empty(x.source)) return;
    int32_t before = i > bounds.from && is_word(w, i - 1, S(",")) ? i - 1 : i;
    int32_t after = comma_after(w, x.source.to, bounds.to, x.mark);
    if (before - bounds.from > REACH) return;
    if (before > bounds.from) {
        add_piece(&x, (run){bounds.from, before});
        bool interrupts = after + 2 < bounds.to && before < i && is_word(w, after, S(","));
        if (interrupts) take_clause(w, after + 1, bounds, CONTENT_CLAUSE, &x);
    } else if (after + 1 < bounds.to) {
        if (w->t[after + 1].opens >= 0) take_opening(w, after + 1, bounds, &x);
        else take_clause(w, after + 1, bounds, CONTENT_CLAUSE, &x);
    }
    if (x.pieces) keep_attribution(w, &x);
}

/* ------------------------------------------------------------------ nouns */
/* The light verb that the noun phrase with the cue is the object of, -1: none. */
static int32_t light_verb(const quote_work *w, int32_t i, run bounds) {
    for (int32_t k = i - 1; k >= bounds.from && k >= i - 5; k--) {
        bool verb = in_table(w, k, light, countof(light)) && tag_is_verb(tag_at(w, k));
        if (verb && !in_table(w, k - 1, light, countof(light))) return k; /* [made] repeated claims */
        uint8_t t = tag_at(w, k);
        if (!is_noun(t) && t != TAG_DT && t != TAG_JJ && t != TAG_PRPS && t != TAG_VBN) break;
    }
    return -1;
}

/* Who owns the noun: [a judge's] order, [his] claim. */
static run owner(const quote_work *w, int32_t i, run bounds) {
    int32_t k = i - 1;
    while (k > bounds.from && k > i - 4 && (tag_at(w, k) == TAG_JJ || tag_at(w, k) == TAG_NN)) k--;
    if (k >= bounds.from && tag_at(w, k) == TAG_PRPS) return (run){k, k + 1};
    if (k <= bounds.from || tag_at(w, k) != TAG_POS) return (run){0};
    run n = noun_before(w, k, bounds.from);
    return run_empty(n) ? n : (run){n.from, k + 1};
}

/* made claims [of fraud]; made [repeated fraud claims about the vote] */
static int32_t content_of_noun(const quote_work *w, int32_t verb, int32_t i) {
    int32_t k = verb + 1;
    while (k < i && (tag_at(w, k) == TAG_DT || tag_at(w, k) == TAG_PRPS || tag_at(w, k) == TAG_RB)) k++;
    return k < i ? k : i + 1;
}

static void noun(quote_work *w, int32_t i) {
    run bounds = bounds_of(w, i);
    attribution x = {.at = i, .mark = w->t[i].mark, .cue = {i, i + 1}};
    int32_t verb = light_verb(w, i, bounds), next = i + 1;
    bool that = is_word(w, next, S("that")) && clause_begins(w, next + 1, bounds.to);
    bool of = in_table(w, next, about, countof(about));
    if (verb >= 0) {
        x.cue.from = verb;
        x.source = subject_of(w, verb_group(w, verb, bounds), bounds);
    } else {
        x.source = owner(w, i, bounds);
    }
    if (run_empty(x.source) || !(that || (of && verb >= 0))) return;
    int32_t from = that ? next + 1 : content_of_noun(w, verb, i);
    if (take_clause(w, from, bounds, that ? CONTENT_CLAUSE : CONTENT_PHRASE, &x)) keep_attribution(w, &x);
}

/* rejected the plan on the grounds that … */
static void grounds(quote_work *w, int32_t i) {
    run bounds = bounds_of(w, i);
    attribution x = {.at = i, .mark = w->t[i].mark, .cue = {i - 2, i + 2}};
    if (i - 2 <= bounds.from || i + 2 >= bounds.to) return;
    int32_t verb;
    x.source = subject_before(w, i - 2, bounds, &verb);
    if (!run_empty(x.source) && take_clause(w, i + 2, bounds, CONTENT_CLAUSE, &x)) keep_attribution(w, &x);
}

/* ------------------------------------------------------------------ headlines */
/* "Bridge will close for a year: mayor" */
static void headline(quote_work *w, int32_t colon) {
    run bounds = bounds_of(w, colon);
    if (w->d->article->blocks.at[w->d->sentences.at[w->d->words.at[colon].sentence].block].kind != BLOCK_TITLE) return;
    attribution x = {.at = colon, .mark = -1, .cue = {colon, colon + 1}, .source = {colon + 1, bounds.to}};
    if (colon - bounds.from < 4 || bounds.to - colon < 2 || bounds.to - colon > 5) return;
    for (int32_t i = colon + 1; i < bounds.to; i++)
        if (!is_noun(tag_at(w, i)) && tag_at(w, i) != TAG_JJ && tag_at(w, i) != TAG_POS) return;
    bool verb = false;
    for (int32_t i = bounds.from; i < colon; i++) verb |= is_finite(w, i);
    if (!verb) return;
    add_piece(&x, (run){bounds.from, colon});
    keep_attribution(w, &x);
}

void noun_cue(quote_work *w, int32_t i) {
    if (is_word(w, i, S("according")) && is_word(w, i + 1, S("to"))) according_to(w, i);
    else if (is_word(w, i, S("as")) && is_word(w, i + 1, S("per"))) according_to(w, i);
    else if (is_word(w, i, S("grounds")) && is_word(w, i + 1, S("that")) && is_word(w, i - 2, S("on"))) grounds(w, i);
    else if (is_word(w, i, S(":"))) headline(w, i);
    else if ((tag_at(w, i) == TAG_NN || tag_at(w, i) == TAG_NNS) && in_table(w, i, nouns, countof(nouns))) noun(w, i);
}
