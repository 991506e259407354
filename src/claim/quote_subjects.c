/* Who does what the verb says: the subject beside a verb group, before what is inserted, or of a verb before it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

static int32_t comma_before(const quote_work *w, int32_t i, int32_t least, int32_t level) {
    for (int32_t k = i - 1; k >= least && k >= i - REACH; k--)
        if (w->t[k].mark == level && is_word(w, k, S(","))) return k;
    return -1;
}

/* The noun phrase that a relative clause ending before `end` hangs on, with the clause. */
static run before_relative(const quote_work *w, int32_t end, int32_t least) {
    for (int32_t k = end - 1; k >= least && k >= end - 15; k--) {
        uint8_t t = tag_at(w, k);
        if (t == TAG_PUNCT && w->t[k].opens < 0 && w->t[k].closes < 0) break;
        bool that = is_word(w, k, S("that")) && k > least && is_noun(tag_at(w, k - 1));
        if (t != TAG_WP && t != TAG_WDT && !that) continue;
        run n = noun_before(w, k, least);
        if (!run_empty(n)) return (run){n.from, end};
    }
    return (run){end, end};
}

static run inserted(const quote_work *w, int32_t comma, run bounds, int32_t level) {
    int32_t first = comma_before(w, comma, bounds.from, level);
    if (first < 0) return (run){0};
    run n = noun_before(w, first, bounds.from);
    if (run_empty(n)) return n;
    uint8_t t = tag_at(w, first + 1);
    bool apposition = t == TAG_DT || is_noun(t) || t == TAG_JJ || t == TAG_WP || t == TAG_PRPS; /* or "who …" */
    if (apposition) n.to = comma;
    return n;
}

/* [a student identified only as Ann] told …: with the noun that the participle describes. */
static run with_described(const quote_work *w, run n, int32_t least) {
    int32_t k = n.from - 1;
    if (k <= least || !is_word(w, k, S("as"))) return n;
    while (k > least && is_adverb(w, k - 1)) k--;
    uint8_t t = tag_at(w, k - 1);
    if (t != TAG_VBN && t != TAG_VBD) return n;
    run described = noun_before(w, k - 1, least);
    return run_empty(described) ? n : (run){described.from, n.to};
}

/* The subject that stands right before a verb group, or before what is inserted between them. */
static run subject_beside(const quote_work *w, int32_t end, run bounds, int32_t level) {
    int32_t j = end;
    while (j > bounds.from && (is_adverb(w, j - 1) || names_time(w, j - 1))) j--;
    if (j < end && j > bounds.from && tag_at(w, j - 1) == TAG_IN && names_time(w, j)) j--;
    if (j <= bounds.from) return (run){0};
    if (is_word(w, j - 1, S(","))) return inserted(w, j - 1, bounds, level);
    uint8_t t = tag_at(w, j - 1);
    if (t == TAG_WP || t == TAG_WDT) {
        int32_t k = j - 1;
        if (k > bounds.from && is_word(w, k - 1, S(","))) k--;
        run n = noun_before(w, k, bounds.from);
        return run_empty(n) ? (run){j - 1, j} : n;
    }
    run n = noun_before(w, j, bounds.from);
    return run_empty(n) ? before_relative(w, j, bounds.from) : with_described(w, n, bounds.from);
}

/* A subject that opens its clause, not one of a relative or reported clause. */
static bool opens_clause(const quote_work *w, int32_t i, run bounds) {
    if (i <= bounds.from) return true;
    uint8_t t = tag_at(w, i - 1);
    return t == TAG_PUNCT || t == TAG_CC || t == TAG_RB;
}

/* For "and said", ", saying": the subject of the nearest finite verb before it that has one of its own, in a main
 * clause where there is one. */
static run subject_of_verb(const quote_work *w, int32_t before, run bounds, int32_t level, int32_t *verb) {
    run nearest = {0};
    for (int32_t k = before - 1; k > bounds.from && k >= before - REACH; k--) {
        if (w->t[k].mark != level || !is_finite(w, k)) continue;
        run g = verb_group(w, k, bounds);
        if (tag_at(w, g.from - 1) == TAG_CC) continue;
        run s = subject_beside(w, g.from, bounds, level);
        int32_t at = k;
        k = g.from;
        if (run_empty(s) || tag_at(w, s.from) == TAG_WDT || tag_at(w, s.from) == TAG_WP) continue;
        bool main = opens_clause(w, s.from, bounds);
        if (main || run_empty(nearest)) *verb = at;
        if (main) return s;
        if (run_empty(nearest)) nearest = s;
    }
    return nearest;
}

static run subject_of_previous(const quote_work *w, int32_t before, run bounds, int32_t level) {
    int32_t verb = -1;
    return subject_of_verb(w, before, bounds, level, &verb);
}

/* "quoted her as saying", "was quoted by the paper as saying". */
static run subject_of_saying(const quote_work *w, int32_t as, run bounds, int32_t level) {
    int32_t end = is_word(w, as - 1, S(",")) ? as - 1 : as;
    run n = noun_before(w, end, bounds.from);
    if (!run_empty(n) && n.from > bounds.from && !is_word(w, n.from - 1, S("by"))) return n;
    return subject_of_previous(w, end, bounds, level);
}

/* "issued a statement saying": who issued it speaks. */
static bool is_message(const quote_work *w, run n) {
    static const str messages[] = {{"email", 5}, {"letter", 6},  {"memo", 4},   {"message", 7},   {"note", 4},
                                   {"post", 4},  {"release", 7}, {"speech", 6}, {"statement", 9}, {"tweet", 5},
                                   {"video", 5}};
    for (int32_t i = n.from; i < n.to; i++)
        if (in_table(w, i, messages, countof(messages))) return true;
    return false;
}

run subject_of(const quote_work *w, run group, run bounds) {
    int32_t j = group.from, level = w->t[group.from].mark;
    if (j <= bounds.from) return (run){0};
    uint8_t head = tag_at(w, group.to - 1);
    if (head == TAG_VBG && is_word(w, j - 1, S("as"))) return subject_of_saying(w, j - 1, bounds, level);
    if ((head == TAG_VBG && group.to - group.from == 1) || tag_at(w, j) == TAG_TO) {
        run n = is_word(w, j - 1, S(",")) ? (run){0} : noun_before(w, j, bounds.from);
        bool time = !run_empty(n) && names_time(w, n.from); /* a statement this morning saying */
        if (time) n = noun_before(w, n.from, bounds.from);
        if (!run_empty(n) && head == TAG_VBG && is_message(w, n)) n = (run){0};
        return run_empty(n) ? subject_of_previous(w, j, bounds, level) : n;
    }
    if (tag_at(w, j - 1) == TAG_CC) return subject_of_previous(w, j - 1, bounds, level);
    return subject_beside(w, j, bounds, level);
}

run subject_before(const quote_work *w, int32_t before, run bounds, int32_t *verb) {
    *verb = -1;
    return subject_of_verb(w, before, bounds, w->t[before].mark, verb);
}
