/* Where sentences end: at a stop (or an abbreviation's dot) with the closing marks after it, judged by what stands on
 * both sides and by how the page writes the next word elsewhere. Linear. Each sentence within a quotation is one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "text/parts.h"

enum { CLOSERS_MAX = 32 }; /* marks that follow one stop: more, and a sentence could outgrow its limit */

static const word *word_of(const reading *r, ptrdiff_t i) { return &r->to->words.at[i]; }
static const note *note_of(const reading *r, ptrdiff_t i) { return &r->notes.at[i]; }
static str folded_of(const reading *r, ptrdiff_t i) { return r->entries.at[note_of(r, i)->entry].folded; }

/* Stops that end a sentence whatever follows: of scripts without capitals, most of which put no space after them either. */
static bool is_full_stop(uint32_t c) {
    static const uint16_t stops[] = {0x589, 0x61F, 0x6D4, 0x964, 0x965, 0x104B, 0x1362, 0x17D4, 0x3002, 0xFF01, 0xFF1F, 0xFF61};
    for (ptrdiff_t i = 0; i < countof(stops) && c >= stops[0]; i++)
        if (c == stops[i]) return true;
    return false;
}

static bool is_stop(uint32_t c) { return is_full_stop(c) || c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x203C || c == 0x203D || c == 0x2047; }
static bool is_bullet(uint32_t c) { return c == 0x2022 || c == 0x25CF || c == 0x25AA || c == 0x25A0 || c == 0x2023 || c == 0xB7; }

static bool is_ellipsis(const reading *r, ptrdiff_t i) {
    return word_code(r, i) == 0x2026 || (word_code(r, i) == '.' && span_len(word_of(r, i)->at) > 1);
}

static bool ends_maybe(const reading *r, ptrdiff_t i) {
    return (word_of(r, i)->kind == WORD_PUNCT && is_stop(word_code(r, i))) || note_of(r, i)->dot;
}

/* The capital of word k is there because a sentence begins: a function word, or one that the page else writes small. */
static bool begins_by_capital(const reading *r, ptrdiff_t k) {
    const entry *e = &r->entries.at[note_of(r, k)->entry];
    return starts_sentences(e->folded) || (e->lower > 0 && !e->capital_inside);
}

/* After `?”`: "Smith asked", "President Jane Smith's spokesman said" go on with the sentence. */
static bool is_attribution(const reading *r, ptrdiff_t k, ptrdiff_t end) {
    for (ptrdiff_t i = k; i < min_of(k + 8, end); i++) {
        str s = folded_of(r, i);
        if (i > k && is_speech_verb(s)) return true;
        if (word_of(r, i)->kind != WORD_ALPHA) return false;
        static const str inside[] = {S("'s"), S("al"), S("bin"), S("de"), S("of"), S("the"), S("van"), S("von")};
        if (!word_of(r, i)->capital && str_table_find(inside, countof(inside), s) < 0 && i != end - 1 &&
            !(i + 1 < end && is_speech_verb(folded_of(r, i + 1))))
            return false;
    }
    return false;
}

/* A stop with no white space after it: "ended.The next", not "Node.JS" or "A.B". */
static bool ends_without_space(const reading *r, ptrdiff_t stop, ptrdiff_t next) {
    if (stop == 0 || note_of(r, stop)->dot || is_ellipsis(r, stop)) return false;
    str before = word_str(r, stop - 1), after = word_str(r, next);
    bool closed = next > stop + 1;
    bool word_before = before.n > 1 && (before.p[before.n - 1] >= 'a' || is_digit(before.p[before.n - 1]));
    bool word_after = (after.n > 1 && !is_upper(after.p[1])) || str_eq(after, S("I")) || str_eq(after, S("A"));
    return word_of(r, next)->capital && word_after && (word_before || closed);
}

/* "am 31. Oktober": languages that write ordinals with a dot hardly end a sentence with so short a number. */
static bool is_ordinal(const reading *r, ptrdiff_t from, ptrdiff_t stop) {
    static const str writes_dot[] = {S("cs"), S("da"), S("de"), S("et"), S("fi"), S("hr"), S("hu"), S("is"), S("lb"), S("lv"), S("no"),
                                     S("pl"), S("sk"), S("sl"), S("sr"), S("tr")};
    const char *language = r->to->article->language;
    if (!language || stop == from || word_code(r, stop) != '.' || word_of(r, stop - 1)->kind != WORD_NUMBER) return false;
    return span_len(word_of(r, stop - 1)->at) <= 2 && str_table_find(writes_dot, countof(writes_dot), str_of(language)) >= 0;
}

/* Does the sentence end after `stop` (with its closing marks, up to `next`), where word k is the first behind openers? */
static bool ends_here(const reading *r, ptrdiff_t from, ptrdiff_t stop, ptrdiff_t next, ptrdiff_t k, ptrdiff_t end) {
    bool closed = false, opens = note_of(r, next)->role == ROLE_OPEN;
    for (ptrdiff_t i = stop + 1; i < next; i++) closed = closed || note_of(r, i)->role == ROLE_CLOSE;
    uint32_t before = stop > from ? word_code(r, stop - 1) : 0, first = word_code(r, k);
    if (is_full_stop(word_code(r, stop))) return true;
    bool cut_out = before == '[' || before == '('; /* "[...]" */
    if (!note_of(r, next)->gap) return ends_without_space(r, stop, next);
    bool capital = word_of(r, k)->capital, digit = word_of(r, k)->kind == WORD_NUMBER;
    dot_kind dot = note_of(r, stop)->dot;
    if (code_is_letter(first) && !capital) {
        str s = word_str(r, k);
        bool brand = s.n > 2 && is_upper(s.p[1]); /* "iPhone" */
        bool uncased = code_is_uncased(first) && word_of(r, stop)->kind == WORD_PUNCT;
        return !dot && !is_ellipsis(r, stop) && (uncased || (!closed && (opens || brand)));
    }
    switch (dot) {
    case DOT_NONE: break;
    case DOT_TITLE: case DOT_NUMBER: case DOT_INITIAL: return false;
    case DOT_CLOCK: return opens || (capital && !follows_clock(folded_of(r, k)));
    default: return !digit && (opens || (capital && begins_by_capital(r, k)));
    }
    if (cut_out) return is_ellipsis(r, stop) && capital && begins_by_capital(r, k);
    if (is_ellipsis(r, stop)) /* "Well... I know" */
        return !digit && (opens || closed || (capital && begins_by_capital(r, k) && !str_eq(folded_of(r, k), S("i"))));
    bool listed = stop == from + 1 && (word_of(r, from)->kind == WORD_NUMBER || span_len(word_of(r, from)->at) == 1);
    if ((listed && word_code(r, stop) == '.') || is_ordinal(r, from, stop)) return false; /* "1. First" */
    return !(closed && word_code(r, stop) != '.' && is_attribution(r, k, end));
}

static void add_sentence(reading *r, int32_t b, ptrdiff_t from, ptrdiff_t to) {
    if (from >= to) return;
    sentence *s = push(r->a, &r->to->sentences);
    *s = (sentence){{word_of(r, from)->at.start, word_of(r, to - 1)->at.end}, b, (int32_t)from, (int32_t)(to - from)};
    for (ptrdiff_t i = from; i < to; i++) r->to->words.at[i].sentence = (int32_t)r->to->sentences.n - 1;
}

/* The word after the stop at i with all stops and closing marks that stick to it. */
static ptrdiff_t past_closers(const reading *r, ptrdiff_t i, ptrdiff_t end) {
    end = min_of(end, i + CLOSERS_MAX);
    for (i++; i < end; i++) {
        uint32_t c = word_code(r, i);
        bool sticks = !note_of(r, i)->gap && note_of(r, i)->role != ROLE_OPEN &&
                      (c == ')' || c == ']' || c == 0x201D || c == '"' || c == 0x300D || c == 0x300F || c == 0xFF09 ||
                       (word_of(r, i)->kind == WORD_PUNCT && is_stop(c)));
        if (i + 2 < end && c == '[' && word_of(r, i + 1)->kind == WORD_NUMBER && word_code(r, i + 2) == ']') i += 2; /* a note's number */
        else if (!sticks && note_of(r, i)->role != ROLE_CLOSE) break;
    }
    return i;
}

static ptrdiff_t past_openers(const reading *r, ptrdiff_t i, ptrdiff_t end) {
    for (; i < end; i++) {
        uint32_t c = word_code(r, i);
        if (note_of(r, i)->role != ROLE_OPEN && c != '(' && c != '[' && c != '-' && c != 0x2013 && c != 0x2014 && !is_bullet(c)) break;
    }
    return i;
}

static void split_block(reading *r, int32_t b, ptrdiff_t from, ptrdiff_t end) {
    for (ptrdiff_t i = from; i < end; i++) {
        if (i > from && (note_of(r, i)->gap == GAP_BLANK_LINE || i - from >= SENTENCE_WORDS_MAX ||
                         (is_bullet(word_code(r, i)) && note_of(r, i)->gap && i + 1 < end && note_of(r, i + 1)->gap))) {
            add_sentence(r, b, from, i);
            from = i;
        }
        if (!ends_maybe(r, i)) continue;
        ptrdiff_t next = past_closers(r, i, end), k = past_openers(r, next, end);
        ptrdiff_t stop = i;
        while (stop + 1 < next && word_of(r, stop + 1)->kind == WORD_PUNCT && is_stop(word_code(r, stop + 1))) stop++;
        if (next < end && k < end && ends_here(r, from, stop, next, k, end)) {
            add_sentence(r, b, from, next);
            from = next;
        }
        i = max_of(next - 1, i);
    }
    add_sentence(r, b, from, end);
}

void sentences_find(reading *r) {
    for (ptrdiff_t b = 0; b + 1 < r->first.n; b++) split_block(r, (int32_t)b, r->first.at[b], r->first.at[b + 1]);
}
