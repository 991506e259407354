/* Content beside a cue: speech in marks and clauses, to its right and to its left.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

uint8_t tag_at(const quote_work *w, int32_t i) { return i >= 0 && i < w->d->words.n ? w->t[i].tag : TAG_PUNCT; }
bool is_punct(const quote_work *w, int32_t i) { return tag_at(w, i) == TAG_PUNCT; }

run bounds_of(const quote_work *w, int32_t i) {
    run s = sentence_of(w, i);
    int32_t m = w->t[i].mark;
    if (m >= 0) s = (run){max_of(s.from, w->marks.at[m].inside.from), min_of(s.to, w->marks.at[m].inside.to)};
    return s;
}

void add_piece(attribution *x, run r) {
    if (!run_empty(r) && x->pieces < PIECES_MAX) x->content[x->pieces++] = r;
}

/* A content that ends inside marks goes on to where they close. */
static run over_marks(const quote_work *w, run r, int32_t level) {
    for (int32_t m = r.to > r.from ? w->t[r.to - 1].mark : -1; m >= 0 && m != level; m = w->marks.at[m].parent) {
        bool closed = w->marks.at[m].closed;
        r.to = max_of(r.to, w->marks.at[m].inside.to + closed);
    }
    return r;
}

bool ends_as_speech(const quote_work *w, int32_t m) {
    run in = w->marks.at[m].inside;
    if (run_empty(in)) return false;
    int32_t last = in.to - 1;
    if (w->t[last].closes >= 0) last--;
    return !w->marks.at[m].closed || is_punct(w, last);
}

/* Speech that opens at word i; goes on beyond the closing mark where that cuts a clause in two. */
bool take_opening(const quote_work *w, int32_t i, run bounds, attribution *x) {
    int32_t m = w->t[i].opens;
    if (m < 0 || run_empty(w->marks.at[m].inside)) return false;
    run in = w->marks.at[m].inside;
    int32_t after = in.to + 1;
    bool goes_on = !ends_as_speech(w, m) && after < bounds.to && !is_punct(w, after) && tag_at(w, after) != TAG_CC;
    int32_t end = goes_on ? clause_end(w, after, bounds.to, x->mark, CONTENT_CLAUSE) : 0;
    add_piece(x, goes_on ? over_marks(w, (run){i, end}, x->mark) : in);
    return x->pieces > 0;
}

/* "The yard, where workers say [they were beaten], has a new gate": a report between commas ends where the main clause
 * resumes with its verb. */
static int32_t before_main_verb(const quote_work *w, run r, run bounds, const attribution *x) {
    int32_t k = x->cue.from - 1;
    for (int32_t least = max_of(bounds.from + 1, k - REACH); k > least && tag_at(w, k) != TAG_WDT && tag_at(w, k) != TAG_WP && tag_at(w, k) != TAG_WRB;)
        if (is_punct(w, k--)) return r.to;
    if (k <= bounds.from || !is_word(w, k - 1, S(","))) return r.to;
    bool verb = false; /* its own comes first: "say the two men, and others, must go" */
    for (int32_t i = r.from; i + 1 < r.to; i++) {
        bool cut = w->t[i].mark == x->mark && is_word(w, i, S(",")) && is_finite(w, i + 1);
        if (cut && (verb || i - r.from < 4)) return i;
        verb |= is_finite(w, i);
    }
    return r.to;
}

/* A clause or phrase that begins at word i. */
bool take_clause(const quote_work *w, int32_t i, run bounds, content_kind kind, attribution *x) {
    run r = {i, clause_end(w, i, bounds.to, x->mark, kind)};
    r.to = before_main_verb(w, r, bounds, x);
    add_piece(x, over_marks(w, r, x->mark));
    return x->pieces > 0;
}

int32_t past_comma(const quote_work *w, int32_t i, int32_t most) {
    if (i + 1 < most && (is_word(w, i, S(",")) || is_word(w, i, S(":"))) && w->t[i + 1].opens >= 0) return i + 1;
    return i;
}

/* Content that ends right before word `end`, the first of the attribution: “…,” he said; …, he said. */
bool speech_left(const quote_work *w, int32_t end, run bounds, attribution *x) {
    int32_t i = end - 1;
    if (i >= bounds.from && is_word(w, i, S(","))) i--;
    if (i < bounds.from || w->t[i].closes < 0) return false;
    int32_t m = w->t[i].closes;
    run in = w->marks.at[m].inside;
    if (run_empty(in)) return false;
    run lead = {sentence_of(w, in.from - 1).from, in.from - 1};
    lead.from = max_of(lead.from, x->mark >= 0 ? w->marks.at[x->mark].inside.from : lead.from);
    bool near = !run_empty(lead) && lead.to - lead.from <= REACH;
    bool fragment = near && !is_punct(w, lead.to - 1) && w->t[lead.from].mark == x->mark;
    add_piece(x, fragment ? (run){lead.from, in.to + 1} : in);
    return true;
}

bool clause_left(const quote_work *w, int32_t end, run bounds, attribution *x) {
    if (end - 1 <= bounds.from || end - bounds.from > REACH || !is_word(w, end - 1, S(","))) return false;
    bool finite = false;
    for (int32_t i = bounds.from; i < end; i++) finite |= is_finite(w, i);
    if (finite) add_piece(x, (run){bounds.from, end - 1});
    return finite;
}

/* True where nothing but adjuncts stands between word i and the end of the sentence: "in a report published on Monday". */
bool only_adjuncts(const quote_work *w, int32_t i, run bounds) {
    for (int32_t k = 0; k < 4 && i < bounds.to && !is_punct(w, i); k++) {
        int32_t next = skip_adjunct(w, i, bounds.to);
        if (next == i && k && (tag_at(w, i) == TAG_VBN || tag_at(w, i) == TAG_VBD) && is_noun(tag_at(w, i - 1))) next = i + 1;
        if (next == i) return false;
        i = next;
    }
    return i >= bounds.to || is_word(w, i, S(".")) || is_punct(w, i);
}

/* “…,” he said, “…”: the speech that goes on after an interruption in one sentence. */
void speech_again(const quote_work *w, int32_t i, run bounds, attribution *x) {
    for (int32_t k = 0; k < 4 && i < bounds.to; k++) {
        int32_t open = past_comma(w, i, bounds.to);
        if (w->t[open].opens >= 0) {
            add_piece(x, w->marks.at[w->t[open].opens].inside);
            return;
        }
        int32_t next = skip_adjunct(w, i, bounds.to);
        if (next == i) return;
        i = next;
    }
}

