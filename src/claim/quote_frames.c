/* From a cue to its attribution: source beside it, content by the frames of its table entry.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

static uint32_t frames_of(const quote_work *w, int32_t i) {
    ptrdiff_t n;
    return w->t[i].cue < 0 ? 0 : cue_verbs(&n)[w->t[i].cue].frames;
}

/* said (on Tuesday) that …; said: “…”; told reporters … */
static bool clause_right(const quote_work *w, uint32_t frames, int32_t from, run bounds, attribution *x) {
    int32_t i = from;
    for (int32_t skipped = 0; i < bounds.to && skipped < 4; skipped++) {
        i = past_comma(w, i, bounds.to);
        if (is_word(w, i, S(",")) && is_word(w, i + 1, S("that"))) i++;
        if (w->t[i].opens >= 0 && (frames & (CUE_DIRECT | CUE_THAT))) return take_opening(w, i, bounds, x);
        if ((frames & CUE_THAT) && is_word(w, i, S("that")) && i + 1 < bounds.to) {
            if (w->t[i + 1].opens >= 0) return take_opening(w, i + 1, bounds, x);
            if (is_finite(w, i + 1)) return take_clause(w, i, bounds, CONTENT_CLAUSE, x); /* said [that was wrong] */
            return take_clause(w, i + 1 + is_word(w, i + 1, S(",")), bounds, CONTENT_CLAUSE, x);
        }
        bool bare = (frames & CUE_THAT) && !(frames & CUE_STRICT) && !((frames & CUE_TOLD) && !skipped);
        if (bare && clause_begins(w, i, bounds.to) && skip_adjunct(w, i, bounds.to) == i)
            return take_clause(w, i, bounds, CONTENT_CLAUSE, x);
        int32_t next = skip_adjunct(w, i, bounds.to);
        if (next == i && (frames & CUE_TOLD) && !skipped) next = noun_after(w, i, bounds.to).to;
        if (next == i) return false;
        i = next;
    }
    return false;
}

static bool is_wh(const quote_work *w, int32_t i) {
    uint8_t t = tag_at(w, i);
    return t == TAG_WRB || t == TAG_WP || t == TAG_WDT || is_word(w, i, S("whether")) || is_word(w, i, S("if"));
}

/* What may follow "called the plan": “…”, a mistake, wrong; not "off", "on Tuesday". */
static bool names_something(const quote_work *w, int32_t i) {
    uint8_t t = tag_at(w, i);
    bool phrase = is_noun(t) || t == TAG_DT || t == TAG_PDT || t == TAG_PRPS || t == TAG_JJ || t == TAG_VBN || t == TAG_RB;
    return phrase || w->t[i].opens >= 0;
}

/* what he called [the worst winter in years] */
static bool what_called(const quote_work *w, uint32_t frames, const attribution *x) {
    return (frames & CUE_NAME) && x->source.from > 0 && is_word(w, x->source.from - 1, S("what"));
}

/* called the plan “…”: ends with the marks, unless what follows says why. */
static bool named_in_marks(const quote_work *w, run named, run bounds, attribution *x) {
    int32_t m = w->t[named.to].opens;
    if (m < 0 || !w->marks.at[m].closed) return false;
    int32_t after = w->marks.at[m].inside.to + 1;
    bool says_why = is_word(w, after, S("for")) || is_word(w, after, S("of")) || tag_at(w, after) == TAG_CC;
    if (after < bounds.to && says_why) return false;
    add_piece(x, (run){named.from, after});
    return true;
}

/* to go, to now go */
static bool is_infinitive(const quote_work *w, int32_t i) {
    return tag_at(w, i) == TAG_TO && (tag_at(w, i + 1) == TAG_VB || tag_at(w, i + 2) == TAG_VB);
}

/* accused [the mayor and the paramilitary guard] of …: where the noun phrases that the verb takes together end. */
static int32_t objects_end(const quote_work *w, run n, int32_t most) {
    int32_t end = n.to;
    for (int32_t k = 0; k < 3 && end < most && (tag_at(w, end) == TAG_CC || is_word(w, end, S(","))); k++) {
        int32_t next = end + 1 + (is_word(w, end, S(",")) && tag_at(w, end + 1) == TAG_CC);
        run more = noun_after(w, next, most);
        if (run_empty(more)) break;
        end = more.to;
    }
    return end;
}

/* accused the council [of fraud]: "of" behind the first noun, though not that of a name ("the Bank of Harrow"). */
static bool has_link(const quote_work *w, int32_t from, int32_t end, int32_t most, str link) {
    for (int32_t k = from + 1; k <= end && k + 1 < most; k++) {
        bool name = w->d->words.at[k - 1].capital && w->d->words.at[k + 1].capital;
        if (is_word(w, k, link) && (is_noun(tag_at(w, k - 1)) || tag_at(w, k - 1) == TAG_PRP) && !name) return true;
    }
    return false;
}

/* put [the toll at 31], estimates [the cost at about $3 million] */
static bool at_figure(const quote_work *w, run n, int32_t most) {
    for (int32_t k = n.from + 1; k <= n.to && k + 1 < most; k++) {
        if (!is_word(w, k, S("at")) || !is_noun(tag_at(w, k - 1))) continue;
        for (int32_t i = k + 1; i < min_of(most, k + 5); i++)
            if (w->d->words.at[i].kind == WORD_NUMBER || tag_at(w, i) == TAG_CD) return true;
    }
    return false;
}

static bool phrase_right(const quote_work *w, uint32_t frames, int32_t i, run bounds, attribution *x) {
    if (i >= bounds.to) return false;
    if ((frames & CUE_WH) && is_wh(w, i)) return take_clause(w, i, bounds, CONTENT_CLAUSE, x);
    if ((frames & CUE_TO) && is_infinitive(w, i)) return take_clause(w, i, bounds, CONTENT_CLAUSE, x);
    if ((frames & (CUE_NOUN | CUE_NAME)) && w->t[i].opens >= 0) return take_opening(w, i, bounds, x);
    if ((frames & CUE_AS) && is_word(w, i, S("as"))) return take_clause(w, i + 1, bounds, CONTENT_NAME, x);
    if ((frames & CUE_NOUN) && tag_at(w, i) == TAG_VBG) /* denied taking it */
        return take_clause(w, i, bounds, CONTENT_PHRASE, x);
    run n = noun_after(w, i, bounds.to);
    if (run_empty(n)) return false;
    if (what_called(w, frames, x)) return take_clause(w, i, bounds, CONTENT_NAME, x);
    if ((frames & CUE_AS) && is_word(w, n.to, S("as"))) return take_clause(w, i, bounds, CONTENT_NAME, x);
    if ((frames & CUE_WHO_TO) && is_infinitive(w, objects_end(w, n, bounds.to))) return take_clause(w, i, bounds, CONTENT_CLAUSE, x);
    if ((frames & CUE_OF) && has_link(w, i, objects_end(w, n, bounds.to), bounds.to, S("of"))) return take_clause(w, i, bounds, CONTENT_PHRASE, x);
    if ((frames & CUE_AT) && at_figure(w, n, bounds.to)) return take_clause(w, i, bounds, CONTENT_PHRASE, x);
    if ((frames & CUE_FOR) && x->mark < 0 && has_link(w, i, objects_end(w, n, bounds.to), bounds.to, S("for"))) return take_clause(w, i, bounds, CONTENT_PHRASE, x);
    if ((frames & CUE_NAME) && n.to < bounds.to && named_in_marks(w, (run){i, n.to}, bounds, x)) return true;
    if ((frames & CUE_NAME) && n.to < bounds.to && names_something(w, n.to))
        return take_clause(w, i, bounds, CONTENT_NAME, x);
    if (frames & CUE_NOUN) return take_clause(w, i, bounds, CONTENT_PHRASE, x);
    return false;
}

/* ------------------------------------------------------------------ verbs */
static bool is_passive(const quote_work *w, run g, int32_t head) {
    if (w->t[head].form != FORM_ED) return false;
    for (int32_t i = g.from; i < head; i++)
        if (is_be(w, i)) return true;
    return false;
}

void keep_attribution(quote_work *w, const attribution *x) {
    *push(w->scratch, &w->found) = *x;
    for (int32_t p = 0; p < x->pieces; p++)
        for (int32_t i = max_of(x->content[p].from - 1, 0); i < x->content[p].to; i++)
            if (w->t[i].opens >= 0 && !w->marks.at[w->t[i].opens].taken)
                w->marks.at[w->t[i].opens].taken = (int32_t)w->found.n;
}

/* "…, told reporters": who stands after it listens. */
static bool takes_listener(const quote_work *w, int32_t i) {
    ptrdiff_t n;
    return w->t[i].cue >= 0 && str_eq(cue_verbs(&n)[w->t[i].cue].base, S("tell"));
}

/* said Smith: the source after the cue, where speech stands before it. */
static bool inverted(const quote_work *w, run bounds, attribution *x) {
    int32_t before = x->cue.from - 1;
    bool after_speech = before >= bounds.from &&
                        (w->t[before].closes >= 0 || (is_word(w, before, S(",")) && before > bounds.from));
    if (!after_speech || takes_listener(w, x->at) || tag_at(w, x->cue.from) == TAG_VBG) return false; /* ", having claimed the cup" */
    x->source = noun_after(w, x->cue.to, bounds.to);
    if (run_empty(x->source)) return false;
    if (!speech_left(w, x->cue.from, bounds, x) &&
        !(only_adjuncts(w, x->source.to, bounds) && clause_left(w, x->cue.from, bounds, x)))
        return false;
    speech_again(w, x->source.to, bounds, x);
    return true;
}

/* "I think" inside marks says nothing that the speech around it does not. */
static bool is_first_person(const quote_work *w, run source) {
    return source.to - source.from == 1 && (is_word(w, source.from, S("i")) || is_word(w, source.from, S("we")));
}

/* "no member of the squad had asked …": nothing was said. */
static bool is_nobody(const quote_work *w, run source) {
    static const str none[] = {S("neither"), S("no"), S("nobody"), S("none")};
    return in_table(w, source.from, none, countof(none));
}

/* "…, saying", "and stressed": the source of the report that ends right before. */
static run source_shared(const quote_work *w, const attribution *x) {
    bool joined = x->cue.from > 0 && (tag_at(w, x->cue.from - 1) == TAG_CC || tag_at(w, x->at) == TAG_VBG);
    for (ptrdiff_t k = w->found.n - 1; joined && k >= 0 && k >= w->found.n - 4; k--) {
        const attribution *b = &w->found.at[k];
        int32_t end = b->content[b->pieces - 1].to;
        if (b->mark == x->mark && end <= x->cue.from && end >= x->cue.from - 3 && b->source.from < b->at &&
            w->d->words.at[b->at].sentence == w->d->words.at[x->at].sentence)
            return b->source;
    }
    return (run){0};
}

static bool active(const quote_work *w, run bounds, uint32_t frames, attribution *x) {
    if (tag_at(w, x->cue.from) == TAG_TO) /* to say: only with a clause */
        frames &= frames & CUE_MIND ? 0 : ~(uint32_t)CUE_PHRASES;
    if ((frames & CUE_DIRECT) && tag_at(w, x->at) != TAG_VBG && inverted(w, bounds, x)) return true;
    x->source = source_shared(w, x);
    if (run_empty(x->source)) x->source = subject_of(w, x->cue, bounds);
    if ((frames & CUE_EVIDENCE) && !can_speak(w, x->source)) return false;
    if ((frames & CUE_PROOF) && !is_evidence(w, x->source)) return false;
    if (run_empty(x->source) || is_nobody(w, x->source) || (x->mark >= 0 && is_first_person(w, x->source))) return false;
    if ((frames & CUE_DIRECT) && tag_at(w, x->at) != TAG_VBG && speech_left(w, x->source.from, bounds, x)) {
        speech_again(w, x->cue.to, bounds, x);
        return true;
    }
    if (clause_right(w, frames, x->cue.to, bounds, x) || phrase_right(w, frames, x->cue.to, bounds, x)) return true;
    int32_t after = frames & CUE_TOLD && tag_at(w, x->cue.to) != TAG_IN ? noun_after(w, x->cue.to, bounds.to).to : x->cue.to;
    return (frames & CUE_THAT) && only_adjuncts(w, after, bounds) && clause_left(w, x->source.from, bounds, x);
}

static bool passive(const quote_work *w, run bounds, uint32_t frames, attribution *x) {
    int32_t i = x->cue.to;
    if (is_word(w, i, S("by"))) {
        x->source = noun_after(w, i + 1, bounds.to);
        if (!run_empty(x->source)) i = x->source.to;
    }
    if ((frames & CUE_THAT) && is_word(w, i, S("that"))) return take_clause(w, i + 1, bounds, CONTENT_CLAUSE, x);
    if (i >= bounds.to || ((frames & CUE_VIEW) && run_empty(x->source))) return false;
    if ((frames & CUE_AS) && is_word(w, i, S("as"))) return take_clause(w, i + 1, bounds, CONTENT_NAME, x);
    if ((frames & CUE_NAME) && (names_something(w, i) || tag_at(w, i) == TAG_TO))
        return take_clause(w, i, bounds, CONTENT_NAME, x);
    return false;
}

/* A verb and the word after it that make one cue ("called for"), or the verb alone. */
static void verb_cue(quote_work *w, int32_t i) {
    uint8_t t = tag_at(w, i);
    if (!tag_is_verb(t)) return;
    run bounds = bounds_of(w, i);
    attribution x = {.at = i, .mark = w->t[i].mark, .cue = verb_group(w, i, bounds)};
    bool bare = t == TAG_VBN && x.cue.from == i, is_passive_verb = is_passive(w, x.cue, i);
    int32_t with = i + 1 + is_word(w, i + 1, S("it")); /* made it clear */
    if (with < bounds.to && !is_passive_verb) {
        uint32_t frames = cue_phrase_frames(w->t[i].cue, doc_str(w->d, w->d->words.at[with].at));
        attribution y = x;
        y.cue.to = with + 1;
        if (frames && active(w, bounds, frames, &y)) {
            keep_attribution(w, &y);
            return;
        }
    }
    uint32_t frames = frames_of(w, i);
    bool ok = frames && (bare || is_passive_verb) && passive(w, bounds, frames, &x);
    if (!ok && bare) frames &= ~(uint32_t)(CUE_NOUN | CUE_TO); /* often a past tense, but "the plan proposed" is none */
    ok = ok || (frames && !is_passive_verb && active(w, bounds, frames, &x));
    if (ok) keep_attribution(w, &x);
}

void cues_read(quote_work *w) {
    for (int32_t i = 0; i < w->d->words.n; i++) {
        if (w->t[i].cue >= 0) verb_cue(w, i);
        noun_cue(w, i);
    }
}
