/* From a cue to its attribution: source beside it, content by the frames of its table entry.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

static uint8_t tag_at(const quote_work *w, int32_t i) { return i >= 0 && i < w->d->words.n ? w->t[i].tag : TAG_PUNCT; }

static uint16_t frames_of(const quote_work *w, int32_t i) {
    ptrdiff_t n;
    return w->t[i].cue < 0 ? 0 : cue_verbs(&n)[w->t[i].cue].frames;
}

static bool punct(const quote_work *w, int32_t i) { return tag_at(w, i) == TAG_PUNCT; }

/* ------------------------------------------------------------------ content */
static void add_piece(attribution *x, run r) {
    if (!run_empty(r) && x->pieces < PIECES_MAX) x->content[x->pieces++] = r;
}

/* A content that ends inside marks goes on to where they close. */
static run over_marks(const quote_work *w, run r, int32_t level) {
    for (int32_t m = r.to > r.from ? w->t[r.to - 1].mark : -1; m >= 0 && m != level; m = w->d->marks.at[m].parent) {
        bool closed = !span_empty(w->d->marks.at[m].close);
        r.to = max_of(r.to, w->inside[m].to + closed);
    }
    return r;
}

static bool ends_as_speech(const quote_work *w, int32_t m) {
    run in = w->inside[m];
    if (run_empty(in)) return false;
    int32_t last = in.to - 1;
    if (w->t[last].closes >= 0) last--;
    return span_empty(w->d->marks.at[m].close) || punct(w, last);
}

/* Speech that opens at word i; goes on beyond the closing mark where that cuts a clause in two. */
static bool take_opening(const quote_work *w, int32_t i, run bounds, attribution *x) {
    int32_t m = w->t[i].opens;
    if (m < 0 || run_empty(w->inside[m])) return false;
    run in = w->inside[m];
    int32_t after = in.to + 1;
    bool goes_on = !ends_as_speech(w, m) && after < bounds.to && !punct(w, after) && tag_at(w, after) != TAG_CC;
    if (goes_on) add_piece(x, over_marks(w, (run){i, clause_end(w, after, bounds.to, x->mark)}, x->mark));
    else add_piece(x, in);
    return x->pieces > 0;
}

/* A clause or phrase that begins at word i. */
static bool take_clause(const quote_work *w, int32_t i, run bounds, attribution *x) {
    run r = {i, clause_end(w, i, bounds.to, x->mark)};
    add_piece(x, over_marks(w, r, x->mark));
    return x->pieces > 0;
}

static int32_t past_comma(const quote_work *w, int32_t i, int32_t most) {
    if (i + 1 < most && (is_word(w, i, S(",")) || is_word(w, i, S(":"))) && w->t[i + 1].opens >= 0) return i + 1;
    return i;
}

/* said (on Tuesday) that …; said: “…”; told reporters … */
static bool clause_right(const quote_work *w, uint16_t frames, int32_t from, run bounds, attribution *x) {
    int32_t i = from;
    for (int32_t skipped = 0; i < bounds.to && skipped < 4; skipped++) {
        i = past_comma(w, i, bounds.to);
        if (w->t[i].opens >= 0 && (frames & (CUE_DIRECT | CUE_THAT))) return take_opening(w, i, bounds, x);
        if ((frames & CUE_THAT) && is_word(w, i, S("that")) && i + 1 < bounds.to) {
            if (w->t[i + 1].opens >= 0) return take_opening(w, i + 1, bounds, x);
            return take_clause(w, i + 1 + is_word(w, i + 1, S(",")), bounds, x);
        }
        if ((frames & CUE_THAT) && !((frames & CUE_TOLD) && !skipped) && clause_begins(w, i, bounds.to) &&
            skip_adjunct(w, i, bounds.to) == i)
            return take_clause(w, i, bounds, x);
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

static bool phrase_right(const quote_work *w, uint16_t frames, int32_t i, run bounds, attribution *x) {
    if (i >= bounds.to) return false;
    if ((frames & CUE_WH) && is_wh(w, i)) return take_clause(w, i, bounds, x);
    if ((frames & CUE_TO) && tag_at(w, i) == TAG_TO && tag_at(w, i + 1) == TAG_VB) return take_clause(w, i, bounds, x);
    if ((frames & (CUE_NOUN | CUE_NAME)) && w->t[i].opens >= 0) return take_opening(w, i, bounds, x);
    run n = noun_after(w, i, bounds.to);
    if (run_empty(n)) return false;
    bool as = is_word(w, n.to, S("as")), to = tag_at(w, n.to) == TAG_TO && tag_at(w, n.to + 1) == TAG_VB;
    if ((frames & CUE_AS) && as) return take_clause(w, i, bounds, x);
    if ((frames & CUE_WHO_TO) && to) return take_clause(w, i, bounds, x);
    if ((frames & CUE_OF) && is_word(w, n.to, S("of"))) return take_clause(w, i, bounds, x);
    if ((frames & CUE_NAME) && n.to < bounds.to && (w->t[n.to].opens >= 0 || !punct(w, n.to))) return take_clause(w, i, bounds, x);
    if (frames & CUE_NOUN) return take_clause(w, i, bounds, x);
    return false;
}

/* Content that ends right before word `end`, the first of the attribution: “…,” he said; …, he said. */
static bool speech_left(const quote_work *w, int32_t end, run bounds, attribution *x) {
    int32_t i = end - 1;
    if (i >= bounds.from && is_word(w, i, S(","))) i--;
    if (i < 0 || i < bounds.from - 1 || w->t[i].closes < 0) return false;
    int32_t m = w->t[i].closes;
    run in = w->inside[m];
    if (run_empty(in)) return false;
    run lead = {sentence_of(w, in.from - 1).from, in.from - 1};
    lead.from = max_of(lead.from, x->mark >= 0 ? w->inside[x->mark].from : lead.from);
    bool fragment = !run_empty(lead) && !punct(w, lead.to - 1) && w->t[lead.from].mark == x->mark;
    add_piece(x, fragment ? (run){lead.from, in.to + 1} : in);
    return true;
}

static bool clause_left(const quote_work *w, int32_t end, run bounds, attribution *x) {
    if (end - 1 <= bounds.from || !is_word(w, end - 1, S(","))) return false;
    bool finite = false;
    for (int32_t i = bounds.from; i < end; i++) finite |= is_finite(w, i);
    if (finite) add_piece(x, (run){bounds.from, end - 1});
    return finite;
}

/* True where nothing but adjuncts stands between word i and the end of the sentence. */
static bool only_adjuncts(const quote_work *w, int32_t i, run bounds) {
    for (int32_t k = 0; k < 4 && i < bounds.to && !punct(w, i); k++) {
        int32_t next = skip_adjunct(w, i, bounds.to);
        if (next == i) return false;
        i = next;
    }
    return i >= bounds.to || is_word(w, i, S(".")) || punct(w, i);
}

/* “…,” he said, “…”: the speech that goes on after an interruption in one sentence. */
static void speech_again(const quote_work *w, int32_t i, run bounds, attribution *x) {
    for (int32_t k = 0; k < 4 && i < bounds.to; k++) {
        int32_t open = past_comma(w, i, bounds.to);
        if (w->t[open].opens >= 0) {
            add_piece(x, w->inside[w->t[open].opens]);
            return;
        }
        int32_t next = skip_adjunct(w, i, bounds.to);
        if (next == i) return;
        i = next;
    }
}

/* ------------------------------------------------------------------ verbs */
static bool is_be(const quote_work *w, int32_t i) {
    static const str be[] = {{"are", 3}, {"be", 2}, {"been", 4}, {"being", 5}, {"is", 2}, {"was", 3}, {"were", 4}};
    return in_table(w, i, be, countof(be));
}

static bool is_passive(const quote_work *w, run g, int32_t head) {
    if (w->t[head].form != FORM_ED) return false;
    for (int32_t i = g.from; i < head; i++)
        if (is_be(w, i)) return true;
    return false;
}

static run bounds_of(const quote_work *w, int32_t i) {
    run s = sentence_of(w, i);
    int32_t m = w->t[i].mark;
    if (m >= 0) s = (run){max_of(s.from, w->inside[m].from), min_of(s.to, w->inside[m].to)};
    return s;
}

static void keep(quote_work *w, const attribution *x) {
    *push(w->scratch, &w->found) = *x;
    for (int32_t p = 0; p < x->pieces; p++)
        for (int32_t i = max_of(x->content[p].from - 1, 0); i < x->content[p].to; i++)
            if (w->t[i].opens >= 0 && !w->taken[w->t[i].opens]) w->taken[w->t[i].opens] = (int32_t)w->found.n;
}

/* said Smith: the source after the cue, where speech stands before it. */
static bool inverted(const quote_work *w, run bounds, attribution *x) {
    int32_t before = x->cue.from - 1;
    bool after_speech = before >= bounds.from - 1 && before >= 0 &&
                        (w->t[before].closes >= 0 || (is_word(w, before, S(",")) && before > bounds.from));
    if (!after_speech) return false;
    x->source = noun_after(w, x->cue.to, bounds.to);
    if (run_empty(x->source)) return false;
    if (!speech_left(w, x->cue.from, bounds, x) &&
        !(only_adjuncts(w, x->source.to, bounds) && clause_left(w, x->cue.from, bounds, x)))
        return false;
    speech_again(w, x->source.to, bounds, x);
    return true;
}

static bool active(const quote_work *w, run bounds, uint16_t frames, attribution *x) {
    if ((frames & CUE_DIRECT) && tag_at(w, x->at) != TAG_VBG && inverted(w, bounds, x)) return true;
    x->source = subject_of(w, x->cue, bounds);
    if (run_empty(x->source)) return false;
    if ((frames & CUE_DIRECT) && tag_at(w, x->at) != TAG_VBG && speech_left(w, x->source.from, bounds, x)) {
        speech_again(w, x->cue.to, bounds, x);
        return true;
    }
    if (clause_right(w, frames, x->cue.to, bounds, x) || phrase_right(w, frames, x->cue.to, bounds, x)) return true;
    return (frames & CUE_THAT) && only_adjuncts(w, x->cue.to, bounds) && clause_left(w, x->source.from, bounds, x);
}

static bool passive(const quote_work *w, run bounds, uint16_t frames, attribution *x) {
    int32_t i = x->cue.to;
    if (is_word(w, i, S("by"))) {
        x->source = noun_after(w, i + 1, bounds.to);
        if (!run_empty(x->source)) i = x->source.to;
    }
    if ((frames & CUE_THAT) && is_word(w, i, S("that"))) return take_clause(w, i + 1, bounds, x);
    if ((frames & CUE_AS) && is_word(w, i, S("as"))) return take_clause(w, i + 1, bounds, x);
    if ((frames & CUE_NAME) && i < bounds.to && (w->t[i].opens >= 0 || !punct(w, i))) return take_clause(w, i, bounds, x);
    return false;
}

static void verb_cue(quote_work *w, int32_t i) {
    uint8_t t = tag_at(w, i);
    if (t < TAG_VB || t > TAG_VBZ || w->t[i].cue < 0) return;
    run bounds = bounds_of(w, i);
    attribution x = {.at = i, .mark = w->t[i].mark, .cue = verb_group(w, i, bounds)};
    uint16_t frames = frames_of(w, i);
    bool bare_participle = t == TAG_VBN && x.cue.from == i;
    bool ok = bare_participle || is_passive(w, x.cue, i) ? passive(w, bounds, frames, &x) : active(w, bounds, frames, &x);
    if (ok) keep(w, &x);
}

/* ------------------------------------------------------------------ according to */
static void according_to(quote_work *w, int32_t i) {
    run bounds = bounds_of(w, i);
    attribution x = {.at = i, .mark = w->t[i].mark, .cue = {i, i + 2}};
    x.source = noun_after(w, i + 2, bounds.to);
    if (run_empty(x.source)) return;
    int32_t after = x.source.to;
    while (after < bounds.to && !is_word(w, after, S(",")) && !is_word(w, after, S("."))) after++;
    int32_t before = i > bounds.from && is_word(w, i - 1, S(",")) ? i - 1 : i;
    if (before > bounds.from) {
        add_piece(&x, (run){bounds.from, before});
        if (after + 2 < bounds.to && before < i) take_clause(w, after + 1, bounds, &x);
    } else if (after + 1 < bounds.to) {
        if (w->t[after + 1].opens >= 0) take_opening(w, after + 1, bounds, &x);
        else take_clause(w, after + 1, bounds, &x);
    }
    if (x.pieces) keep(w, &x);
}

void cues_read(quote_work *w) {
    for (int32_t i = 0; i < w->d->words.n; i++) {
        if (w->t[i].cue >= 0) verb_cue(w, i);
        else if (is_word(w, i, S("according")) && is_word(w, i + 1, S("to"))) according_to(w, i);
        else if (is_word(w, i, S("as")) && is_word(w, i + 1, S("per"))) according_to(w, i);
    }
}
