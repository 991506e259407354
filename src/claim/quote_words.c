/* Words, noun phrases, verb groups and clauses, as far as quotations need them. In: a document. Out: runs of words.
 * Every scan stays within REACH words.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

/* ------------------------------------------------------------------ tags where the document has none yet */
typedef struct {
    str form;
    tag tag;
} tagged;
#define G(form, tag) {{form, sizeof(form) - 1}, tag}
static const tagged closed[] = {
    G("'d", TAG_MD), G("'ll", TAG_MD), G("'s", TAG_POS), G("a", TAG_DT), G("about", TAG_IN), G("across", TAG_IN),
    G("after", TAG_IN), G("against", TAG_IN), G("all", TAG_DT), G("also", TAG_RB), G("although", TAG_IN), G("among", TAG_IN),
    G("an", TAG_DT), G("and", TAG_CC), G("any", TAG_DT), G("are", TAG_VBP), G("as", TAG_IN), G("at", TAG_IN),
    G("be", TAG_VB), G("because", TAG_IN), G("been", TAG_VBN), G("before", TAG_IN), G("being", TAG_VBG), G("but", TAG_CC),
    G("by", TAG_IN), G("can", TAG_MD), G("could", TAG_MD), G("did", TAG_VBD), G("do", TAG_VBP), G("does", TAG_VBZ),
    G("during", TAG_IN), G("each", TAG_DT), G("earlier", TAG_RB), G("for", TAG_IN), G("from", TAG_IN), G("had", TAG_VBD), G("has", TAG_VBZ),
    G("have", TAG_VBP), G("he", TAG_PRP), G("her", TAG_PRPS), G("him", TAG_PRP), G("his", TAG_PRPS), G("how", TAG_WRB),
    G("i", TAG_PRP), G("if", TAG_IN), G("in", TAG_IN), G("into", TAG_IN), G("is", TAG_VBZ), G("it", TAG_PRP),
    G("its", TAG_PRPS), G("later", TAG_RB), G("like", TAG_IN), G("may", TAG_MD), G("me", TAG_PRP), G("might", TAG_MD), G("must", TAG_MD),
    G("my", TAG_PRPS), G("n't", TAG_RB), G("no", TAG_DT), G("not", TAG_RB), G("of", TAG_IN), G("on", TAG_IN),
    G("or", TAG_CC), G("our", TAG_PRPS), G("over", TAG_IN), G("per", TAG_IN), G("she", TAG_PRP), G("should", TAG_MD),
    G("since", TAG_IN), G("some", TAG_DT), G("than", TAG_IN), G("that", TAG_IN), G("the", TAG_DT), G("their", TAG_PRPS),
    G("them", TAG_PRP), G("there", TAG_EX), G("these", TAG_DT), G("they", TAG_PRP), G("this", TAG_DT), G("those", TAG_DT),
    G("though", TAG_IN), G("through", TAG_IN), G("to", TAG_TO), G("under", TAG_IN), G("until", TAG_IN), G("us", TAG_PRP),
    G("was", TAG_VBD), G("we", TAG_PRP), G("were", TAG_VBD), G("what", TAG_WP), G("when", TAG_WRB), G("where", TAG_WRB),
    G("whether", TAG_IN), G("which", TAG_WDT), G("while", TAG_IN), G("who", TAG_WP), G("whose", TAG_WPS), G("why", TAG_WRB),
    G("will", TAG_MD), G("with", TAG_IN), G("within", TAG_IN), G("without", TAG_IN), G("would", TAG_MD), G("you", TAG_PRP),
    G("your", TAG_PRPS),
};
#undef G

static uint8_t guess(const word *x, str folded, const token *t) {
    if (x->kind == WORD_PUNCT) return TAG_PUNCT;
    if (x->kind == WORD_NUMBER) return TAG_CD;
    ptrdiff_t lo = 0, hi = countof(closed);
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(closed[mid].form, folded);
        if (!c) return (uint8_t)closed[mid].tag;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    if (x->capital) return TAG_NNP;
    if (t->cue >= 0 && t->form == FORM_ED) return TAG_VBD;
    if (t->cue >= 0 && t->form == FORM_ING) return TAG_VBG;
    if (str_eq(folded, S("says")) || str_eq(folded, S("say")) || str_eq(folded, S("claims"))) return TAG_VBZ;
    if (str_ends(folded, S("ly"))) return TAG_RB;
    if (str_ends(folded, S("ed"))) return TAG_VBD;
    if (str_ends(folded, S("ing"))) return TAG_VBG;
    return TAG_NN;
}

static const str helpers[] = {{"are", 3}, {"be", 2}, {"been", 4}, {"being", 5}, {"had", 3}, {"has", 3}, {"have", 4}, {"having", 6},
                              {"is", 2}, {"was", 3}, {"were", 4}};

/* What the words around say of a guess. */
static uint8_t guess_again(const quote_work *w, int32_t i) {
    const token *t = &w->t[i];
    uint8_t before = i ? t[-1].tag : TAG_PUNCT, after = i + 1 < w->d->words.n ? t[1].tag : TAG_PUNCT;
    bool ended = t->tag == TAG_VBD && (t->cue < 0 || t->form == FORM_ED);
    if (ended && in_table(w, i - 1, helpers, countof(helpers))) return TAG_VBN;
    if (ended && before == TAG_RB && in_table(w, i - 2, helpers, countof(helpers))) return TAG_VBN;
    bool modifies = before == TAG_DT || before == TAG_PRPS || before == TAG_IN || before == TAG_TO || before == TAG_CD;
    if (ended && modifies && (after == TAG_NN || after == TAG_NNP) && !is_word(w, i - 1, S("that"))) return TAG_VBN;
    if (ended && before != TAG_PRP && (is_word(w, i + 1, S("by")) || is_word(w, i + 1, S("as"))) && before != TAG_NNP) return TAG_VBN;
    if (t->cue < 0 || t->tag != TAG_NN) return t->tag;
    if (before == TAG_TO || before == TAG_MD) return TAG_VB;
    bool object = after == TAG_DT || after == TAG_PRP || after == TAG_PRPS || after == TAG_CD || after == TAG_NNP ||
                  after == TAG_TO || after == TAG_WRB || after == TAG_RB || is_word(w, i + 1, S("that")) || is_word(w, i + 1, S("for"));
    bool subject = before == TAG_PRP || before == TAG_WP || before == TAG_WDT || before == TAG_NN || before == TAG_NNP || before == TAG_RB;
    if (t->form == FORM_S && subject && object) return TAG_VBZ;
    if (t->form != FORM_BASE) return t->tag;
    if (before == TAG_PRP || before == TAG_WP) return TAG_VBP;
    str last = i ? doc_str(w->d, w->d->words.at[i - 1].at) : (str){0};
    return object && before == TAG_NN && str_ends(last, S("s")) ? TAG_VBP : t->tag;
}

/* ------------------------------------------------------------------ reading */
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
        t->tag = x->tag != TAG_NONE ? x->tag : guess(x, folded, t);
    }
    for (int32_t i = 0; i < d->words.n; i++)
        if (d->words.at[i].tag == TAG_NONE) w->t[i].tag = guess_again(w, i);
    pairs_read(w);
}

bool is_word(const quote_work *w, int32_t i, str folded) { return doc_word_is(w->d, i, folded); }
bool in_table(const quote_work *w, int32_t i, const str *table, ptrdiff_t n) { return doc_word_in(w->d, i, table, n); }

run sentence_of(const quote_work *w, int32_t i) {
    const sentence *s = &w->d->sentences.at[w->d->words.at[i].sentence];
    return (run){s->first, s->first + s->n};
}

/* ------------------------------------------------------------------ kinds of words */
bool is_finite(const quote_work *w, int32_t i) {
    uint8_t t = tag_at(w, i);
    return t == TAG_VBD || t == TAG_VBZ || t == TAG_VBP || t == TAG_MD;
}

bool is_noun(uint8_t t) { return t == TAG_NN || t == TAG_NNS || t == TAG_NNP || t == TAG_NNPS || t == TAG_CD; }

/* Words that may stand in a noun phrase before its head. */
static bool is_adverb(const quote_work *w, int32_t i) {
    uint8_t t = tag_at(w, i);
    return t == TAG_RB || t == TAG_RBR || t == TAG_RBS;
}

static bool in_noun_phrase(const quote_work *w, int32_t i) {
    uint8_t t = tag_at(w, i);
    if (is_noun(t) || t == TAG_DT || t == TAG_PDT || t == TAG_JJ || t == TAG_JJR || t == TAG_JJS || t == TAG_PRPS || t == TAG_POS)
        return true;
    if (t == TAG_VBN || t == TAG_VBG) return is_noun(tag_at(w, i + 1)) || tag_at(w, i + 1) == TAG_JJ;
    if (t != TAG_PUNCT) return false;
    str s = doc_str(w->d, w->d->words.at[i].at);
    return str_eq(s, S("&")) || str_eq(s, S("$")) || str_eq(s, S("-")) || str_eq(s, S("/"));
}

static bool begins_noun_phrase(uint8_t t) {
    return is_noun(t) || t == TAG_DT || t == TAG_PDT || t == TAG_JJ || t == TAG_JJR || t == TAG_JJS || t == TAG_PRP ||
           t == TAG_PRPS || t == TAG_EX || t == TAG_WP;
}

static bool links_nouns(const quote_work *w, int32_t i) {
    static const str links[] = {{"at", 2}, {"behind", 6}, {"for", 3}, {"from", 4}, {"in", 2}, {"of", 2}, {"to", 2}, {"with", 4}};
    return in_table(w, i, links, countof(links));
}

/* ------------------------------------------------------------------ noun phrases */
/* A noun phrase without what follows its head. */
static run base_before(const quote_work *w, int32_t end, int32_t least) {
    int32_t i = end - 1;
    if (i < least) return (run){end, end};
    uint8_t t = tag_at(w, i);
    if (t == TAG_PRP || t == TAG_EX) return (run){i, end};
    if (!is_noun(t) && t != TAG_DT && !(t == TAG_JJ && tag_at(w, i - 1) == TAG_DT)) return (run){end, end};
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
            if (t == TAG_JJ || t == TAG_VBN || t == TAG_VBG) more = base_before(w, i - 1, least);
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
        } else if (noun && links_nouns(w, i) && !is_word(w, i, S("to")) && i + 1 < most && in_noun_phrase(w, i + 1)) {
            noun = false;
        } else {
            break;
        }
    }
    return r;
}

/* ------------------------------------------------------------------ verbs and clauses */
run verb_group(const quote_work *w, int32_t head, run bounds) {
    run g = {head, head + 1};
    for (int32_t i = head - 1; i >= bounds.from && i >= head - 6; i--) {
        uint8_t t = tag_at(w, i);
        bool aux = t == TAG_MD || t == TAG_TO || (t >= TAG_VB && t <= TAG_VBZ && w->t[i].cue < 0);
        if (!aux && !is_adverb(w, i)) break;
        if (t == TAG_VBD && w->t[head].tag == TAG_VBD) break;
        g.from = i;
    }
    while (g.from < head && tag_at(w, g.from) == TAG_RB && tag_at(w, g.from + 1) == TAG_TO) g.from++;
    return g;
}

bool is_be(const quote_work *w, int32_t i) {
    static const str be[] = {{"are", 3}, {"be", 2}, {"been", 4}, {"being", 5}, {"is", 2}, {"was", 3}, {"were", 4}};
    return in_table(w, i, be, countof(be));
}

static bool names_time(const quote_work *w, int32_t i) {
    static const str times[] = {
        {"april", 5}, {"august", 6}, {"december", 8}, {"earlier", 7}, {"february", 8}, {"friday", 6}, {"january", 7}, {"july", 4},
        {"june", 4}, {"last", 4}, {"later", 5}, {"march", 5}, {"may", 3}, {"monday", 6}, {"month", 5}, {"morning", 7},
        {"november", 8}, {"october", 7}, {"recently", 8}, {"saturday", 8}, {"september", 9}, {"sunday", 6}, {"this", 4},
        {"thursday", 8}, {"today", 5}, {"tuesday", 7}, {"wednesday", 9}, {"week", 4}, {"year", 4}, {"yesterday", 9},
    };
    return in_table(w, i, times, countof(times));
}

int32_t skip_adjunct(const quote_work *w, int32_t i, int32_t most) {
    int32_t k = i;
    bool time = false;
    while (k < most && k < i + 5 && (names_time(w, k) || (tag_at(w, k) == TAG_CD && (time || names_time(w, k + 1))))) {
        if (k == i && is_word(w, i, S("this")) && !names_time(w, i + 1)) break;
        time = true;
        k++;
    }
    if (k > i) return k;
    if (tag_at(w, i) == TAG_RB && tag_at(w, i + 1) == TAG_CD) return i;
    if (tag_at(w, i) == TAG_RB) return i + 1;
    if (tag_at(w, i) != TAG_IN && tag_at(w, i) != TAG_TO) return i;
    if (is_word(w, i, S("that")) || is_word(w, i, S("if")) || is_word(w, i, S("because")) || is_word(w, i, S("whether"))) return i;
    run n = noun_after(w, i + 1, most);
    return run_empty(n) ? i : n.to;
}

bool clause_begins(const quote_work *w, int32_t i, int32_t most) {
    if (i >= most || !(begins_noun_phrase(tag_at(w, i)) || tag_at(w, i) == TAG_VBG || tag_at(w, i) == TAG_RB || tag_at(w, i) == TAG_IN)) return false;
    if (is_word(w, i, S("as"))) return false;
    int32_t far = min_of(most, i + 25);
    bool relative = false;
    for (int32_t k = i; k < far; k++) {
        uint8_t t = tag_at(w, k);
        if (t == TAG_WDT || t == TAG_WP) relative = true;
        else if (k > i && (is_finite(w, k) || (t == TAG_VB && (is_noun(tag_at(w, k - 1)) || tag_at(w, k - 1) == TAG_PRP)))) {
            if (!relative) return true;
            relative = false;
        }
        if (t == TAG_PUNCT && (is_word(w, k, S(";")) || is_word(w, k, S(":")))) break;
    }
    return false;
}

/* "and he has said …", "but stressed that …": a clause with a cue of its own, with or without a subject. */
static bool next_report(const quote_work *w, int32_t i, int32_t most, bool subject) {
    while (i < most && is_adverb(w, i)) i++;
    run n = subject ? noun_after(w, i, most) : (run){i, i};
    if (subject && run_empty(n)) return false;
    int32_t k = n.to;
    while (k < most && k < n.to + 3 && w->t[k].cue < 0 && (is_adverb(w, k) || is_finite(w, k))) k++;
    if (k >= most || w->t[k].cue < 0) return false;
    uint8_t t = tag_at(w, k);
    return t == TAG_VBD || t == TAG_VBZ || (k > n.to && t == TAG_VBN);
}

/* Does the page's own text go on at word i, after a reported clause? Measured on 6,600 reported clauses of 500 annotated news
 * texts: it does 67 to 28 times with ", which", 124 to 91 with "but", 31 to 13 with ", while". */
static bool leaves_clause(const quote_work *w, int32_t i, int32_t most, bool verb) {
    bool comma = is_word(w, i, S(","));
    int32_t k = i + comma;
    if (k >= most) return false;
    if (comma) {
        static const str away[] = {{"according", 9}, {"but", 3}, {"while", 5}};
        if (verb && (is_word(w, k, S("which")) || is_word(w, k, S("who")))) return true;
        if (in_table(w, k, away, countof(away)) || (is_word(w, k, S("as")) && is_word(w, k + 1, S("per")))) return true;
        if (w->t[k].cue >= 0 && tag_at(w, k) == TAG_VBG) return true;
        if (next_report(w, k, most, true)) return true;
        if (is_word(w, k, S("with"))) { /* ", with the mayor saying …" */
            run n = noun_after(w, k + 1, most);
            return !run_empty(n) && n.to < most && w->t[n.to].cue >= 0 && tag_at(w, n.to) == TAG_VBG;
        }
    }
    if (tag_at(w, k) != TAG_CC || is_word(w, k, S("or"))) return false;
    return next_report(w, k + 1, most, false) || next_report(w, k + 1, most, true);
}

/* The same after a phrase, which ends sooner: at a verb that shares its subject ("called it a farce and left"). */
static bool leaves_phrase(const quote_work *w, int32_t i, int32_t most) {
    int32_t k = i + is_word(w, i, S(","));
    if (tag_at(w, k) != TAG_CC) return false;
    k++;
    while (k < most && tag_at(w, k) == TAG_RB) k++;
    return k < most && (tag_at(w, k) == TAG_VBD || tag_at(w, k) == TAG_VBZ || tag_at(w, k) == TAG_MD);
}

int32_t clause_end(const quote_work *w, int32_t from, int32_t most, int32_t level, content_kind kind) {
    int32_t i = from, far = min_of(most, from + REACH);
    bool verb = kind != CONTENT_CLAUSE; /* its own verb has come: ", which" no longer hangs on the subject */
    for (; i < far; i++) {
        verb = verb || is_finite(w, i);
        if (w->t[i].mark != level) continue;
        if (is_word(w, i, S(";")) && i > from) break;
        if (kind != CONTENT_CLAUSE && i > from && i + 1 < most && is_word(w, i, S(":")) && w->t[i + 1].opens >= 0) break;
        if (i > from + 1 && leaves_clause(w, i, most, verb)) break;
        if (kind == CONTENT_CLAUSE || i <= from) continue;
        if (leaves_phrase(w, i, most) || (kind == CONTENT_NAME && is_word(w, i, S(",")))) break;
        int32_t m = i > from ? w->t[i].closes : -1;
        if (kind == CONTENT_NAME && m >= 0 && ends_as_speech(w, m)) {
            i++;
            break;
        }
    }
    while (i > from && w->t[i - 1].mark == level && tag_at(w, i - 1) == TAG_PUNCT && w->t[i - 1].closes < 0 &&
           !is_word(w, i - 1, S(")")) && !is_word(w, i - 1, S("%")))
        i--;
    return i;
}

/* ------------------------------------------------------------------ subjects */
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
        if (t != TAG_WP && t != TAG_WDT && !(is_word(w, k, S("that")) && k > least && is_noun(tag_at(w, k - 1)))) continue;
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
    if (t == TAG_DT || is_noun(t) || t == TAG_JJ || t == TAG_WP || t == TAG_PRPS) n.to = comma; /* apposition, "who …" */
    return n;
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
    return run_empty(n) ? before_relative(w, j, bounds.from) : n;
}

/* A subject that opens its clause, not one of a relative or reported clause. */
static bool opens_clause(const quote_work *w, int32_t i, run bounds) {
    if (i <= bounds.from) return true;
    uint8_t t = tag_at(w, i - 1);
    return t == TAG_PUNCT || t == TAG_CC || t == TAG_RB;
}

/* For "and said", ", saying": the subject of the nearest finite verb before it that has one of its own, in a main clause
 * where there is one. */
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
    static const str messages[] = {{"email", 5}, {"letter", 6}, {"memo", 4}, {"message", 7}, {"note", 4}, {"post", 4}, {"release", 7},
                                   {"speech", 6}, {"statement", 9}, {"tweet", 5}, {"video", 5}};
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
        if (!run_empty(n) && names_time(w, n.from)) n = noun_before(w, n.from, bounds.from); /* a statement this morning saying */
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
