/* Statements: each sentence cut into the clauses that assert something on their own.
 *
 * In: words with tags, quotations, speakers. Out: elementary discourse units in the sense of RST (Carlson & Marcu 2001,
 * "Discourse Tagging Reference Manual"): finite clauses, relative and participial clauses, adverbial clauses, the words
 * of a quotation apart from who says them. They partition a sentence, so no two statements of a page share a word.
 * Method: a left-to-right look at each word as a possible beginning, by its tag and its neighbours; then pieces that
 * assert nothing by themselves join their neighbour. Linear in the words of the sentence but for looks ahead, which
 * LOOK bounds.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/claim.h"

enum {
    LOOK = 24,       /* words: how far a clause may keep its verb from its beginning */
    LEAST_WORDS = 4, /* a piece with fewer words asserts nothing by itself */
    APPOSITION_WORDS = 4,
    AIM_AFTER = 8,   /* words of a clause before an infinitive of aim is cut off */
    ROLE_WORDS = 5,  /* of a name with its office */
    INNER_WORDS = 5, /* a quotation in a quotation begins a clause of its own from this many words on */
};

/* Words that open an adverbial clause, with or without a comma before them. */
static const str subordinators[] = {
    S("after"), S("although"), S("as"), S("because"), S("before"), S("despite"), S("if"), S("once"), S("since"),
    S("so"), S("though"), S("unless"), S("until"), S("when"), S("whenever"), S("where"), S("whereas"), S("whether"),
    S("while"),
};
/* Prepositions that open a clause when a verb in -ing follows. */
static const str with_gerund[] = {S("after"), S("before"), S("by"), S("despite"), S("since"), S("when"), S("while"),
                                  S("without")};
/* Prepositions whose phrase stands by itself: it names a circumstance rather than filling a role of the verb. */
static const str circumstance[] = {S("amid"), S("despite"), S("following")};
/* Participles that tie a phrase to its noun as a preposition does. */
static const str like_prepositions[] = {S("concerning"), S("regarding")};
static const str relatives[] = {S("that"), S("which"), S("who"), S("whom"), S("whose")};

typedef struct {
    const doc *d;
    const page_claims *c;
    int32_t first, end; /* words of the sentence */
} look;

/* The tag of a word of the sentence. A base form right after its subject is a present tense that looks like one. */
static int tag_at(const look *l, int32_t i) {
    if (i < l->first || i >= l->end) return TAG_NONE;
    int t = l->d->words.at[i].tag, before = i > l->first ? l->d->words.at[i - 1].tag : TAG_NONE;
    bool subject = before == TAG_NNS || before == TAG_NNPS || before == TAG_CD || before == TAG_PRP;
    return t == TAG_VB && subject ? TAG_VBP : t;
}
static bool in(const look *l, int32_t i, const str *table, ptrdiff_t n) {
    return i >= l->first && i < l->end && doc_word_in(l->d, i, table, n);
}
#define IN(l, i, table) in((l), (i), (table), countof(table))

static bool is_finite(int t) { return t == TAG_VBD || t == TAG_VBZ || t == TAG_VBP || t == TAG_MD; }
static bool is_verb(int t) { return t >= TAG_VB && t <= TAG_VBZ; }
static bool is_noun(int t) { return t >= TAG_NN && t <= TAG_NNPS; }
static bool is_adverb(int t) { return t >= TAG_RB && t <= TAG_RBS; }
static bool is_nominal(int t) { return is_noun(t) || t == TAG_PRP || t == TAG_CD || t == TAG_EX; }

static char mark_at(const look *l, int32_t i) {
    if (i < l->first || i >= l->end || l->d->words.at[i].kind != WORD_PUNCT) return 0;
    return l->d->page->text.p[l->d->words.at[i].at.start];
}

static bool is_dash(const look *l, int32_t i) {
    if (i < l->first || i >= l->end || l->d->words.at[i].kind != WORD_PUNCT) return false;
    str s = doc_str(l->d, l->d->words.at[i].at);
    return str_eq(s, S("\xE2\x80\x94")) || str_eq(s, S("\xE2\x80\x93")) || str_eq(s, S("--"));
}

/* A closing quotation mark after a comma. */
static bool is_closing(const look *l, int32_t i) {
    if (l->d->words.at[i].kind != WORD_PUNCT || mark_at(l, i - 1) != ',') return false;
    str s = doc_str(l->d, l->d->words.at[i].at);
    return str_eq(s, S("\"")) || str_eq(s, S("'")) || str_eq(s, S("\xE2\x80\x9D")) || str_eq(s, S("\xE2\x80\x99"));
}

static int32_t past_adverbs(const look *l, int32_t i) {
    while (i < l->end && is_adverb(tag_at(l, i))) i++;
    return i;
}

/* The first finite verb in [i, i + LOOK), not past a comma, semicolon or relative; -1. */
static int32_t finite_ahead(const look *l, int32_t i) {
    for (int32_t k = i; k < min_of(i + LOOK, l->end); k++) {
        if (tag_at(l, k) == TAG_CC && is_finite(tag_at(l, past_adverbs(l, k + 1)))) return -1; /* that verb goes with one before */
        if (is_finite(tag_at(l, k))) return k;
        char m = mark_at(l, k);
        if (m == ',' || m == ';' || m == ':' || (k > i && IN(l, k, relatives))) return -1;
    }
    return -1;
}

/* A clause with its own subject begins at i: a nominal, then a finite verb. */
static bool subject_and_verb(const look *l, int32_t i) {
    int32_t v = finite_ahead(l, i);
    if (v <= i) return false;
    for (int32_t k = i; k < v; k++)
        if (is_nominal(tag_at(l, k))) return true;
    return tag_at(l, i) == TAG_DT;
}

/* Words from i to the next punctuation mark or the end. */
static int32_t run_ahead(const look *l, int32_t i) {
    int32_t k = i;
    while (k < min_of(i + LOOK, l->end) && !mark_at(l, k)) k++;
    return k - i;
}

/* ", a facility central to the plan", ", just hours before the vote": a phrase long enough to say something. */
static bool apposition(const look *l, int32_t i) {
    int t = tag_at(l, i);
    bool opens = t == TAG_DT || t == TAG_PRPS || is_adverb(t) || (t == TAG_CD && doc_word_is(l->d, i + 1, S("of")));
    return opens && run_ahead(l, i) >= APPOSITION_WORDS;
}

/* The words of a relative or participial clause are over where a second finite verb comes: "the plan [that was drawn up
 * in May] [was dropped]". */
static bool main_clause_resumes(const look *l, int32_t since, int32_t i) {
    if (!is_finite(tag_at(l, i)) || i - since < 4) return false;
    int opened = tag_at(l, since), before = tag_at(l, i - 1);
    bool relative = opened == TAG_WDT || opened == TAG_WP || (opened == TAG_IN && doc_word_is(l->d, since, S("that")));
    bool participle = (opened == TAG_VBN || opened == TAG_VBG) && !is_noun(tag_at(l, since + 1));
    if ((!relative && !participle) || is_verb(before) || is_adverb(before) || before == TAG_CC || before == TAG_MD ||
        before == TAG_WDT || before == TAG_WP || before == TAG_PRP)
        return false;
    int32_t verbs = participle;
    for (int32_t k = since + 1; k < i; k++) verbs += is_finite(tag_at(l, k)) && !is_verb(tag_at(l, k - 1));
    return verbs > 0;
}

/* "… wrote to the council to ask for a delay": an aim that stands far enough from its verb to be told apart. */
static bool aim(const look *l, int32_t since, int32_t i) {
    return tag_at(l, i) == TAG_TO && tag_at(l, i + 1) == TAG_VB && i - since >= AIM_AFTER && l->end - i > LEAST_WORDS &&
           is_noun(tag_at(l, i - 1));
}

/* Does a new clause begin at word i, after another word of the sentence? */
static bool after_comma(const look *l, int32_t i) {
    int t = tag_at(l, i), k = past_adverbs(l, i), v = tag_at(l, k);
    if (IN(l, i, relatives) || IN(l, i, subordinators) || IN(l, i, circumstance)) return true;
    if (t == TAG_WDT || t == TAG_WP || t == TAG_WRB || t == TAG_WPS) return true;
    if (t == TAG_IN && (tag_at(l, i + 1) == TAG_WDT || tag_at(l, i + 1) == TAG_WP)) return true; /* "of whom" */
    if (v == TAG_VBG && !is_noun(tag_at(l, k + 1))) return true;
    if (v == TAG_VBG) return finite_ahead(l, k + 1) < 0;
    if (v == TAG_VBN && tag_at(l, k + 1) == TAG_IN) return true;
    if (doc_word_is(l->d, i, S("with"))) return true;
    if (t == TAG_CC) {
        k = past_adverbs(l, i + 1);
        return is_finite(tag_at(l, k)) || subject_and_verb(l, i + 1) || tag_at(l, k) == TAG_VBG;
    }
    return is_finite(v) || subject_and_verb(l, i) || apposition(l, i);
}

static bool without_comma(const look *l, int32_t since, int32_t i) {
    int t = tag_at(l, i), before = tag_at(l, i - 1);
    if (doc_word_is(l->d, i, S("that")) && t == TAG_IN) return subject_and_verb(l, i + 1);
    if (IN(l, i, relatives)) {
        bool finite = finite_ahead(l, i + 1) >= 0;
        return t != TAG_DT && finite && (is_noun(before) || before == TAG_IN || is_verb(before) || before == TAG_RB);
    }
    if ((t == TAG_WRB || t == TAG_WP) && i > l->first) return finite_ahead(l, i + 1) >= 0 && before != TAG_IN;
    if (IN(l, i, circumstance) && t != TAG_VBG) return true;
    if (IN(l, i, with_gerund) && tag_at(l, past_adverbs(l, i + 1)) == TAG_VBG) return true;
    if (IN(l, i, subordinators) && (t == TAG_IN || t == TAG_WRB)) return subject_and_verb(l, i + 1);
    if (doc_word_is(l->d, i, S("with")))
        for (int32_t k = i + 1; k < min_of(i + 8, l->end); k++) {
            if (mark_at(l, k)) break;
            if (tag_at(l, k) == TAG_VBG && is_noun(tag_at(l, k - 1)) && !IN(l, k, circumstance) && !IN(l, k, like_prepositions)) return true;
        }
    if (main_clause_resumes(l, since, i) || aim(l, since, i)) return true;
    if (mark_at(l, i - 1) == ')') before = TAG_NN; /* what stands in brackets explains a noun */
    if (t == TAG_VBN && is_noun(before) && i > l->first + 1) /* "a facility lauded by …" */
        return tag_at(l, i + 1) == TAG_IN || tag_at(l, i + 1) == TAG_TO || tag_at(l, i + 1) == TAG_RB;
    if (t == TAG_VBG && (doc_word_is(l->d, since, S("with")) || IN(l, i, like_prepositions))) return false;
    if (t == TAG_VBG && is_noun(before) && i > l->first + 1) return i + 1 < l->end && !mark_at(l, i + 1);
    if (t == TAG_CC) {
        int32_t k = past_adverbs(l, i + 1);
        if (is_finite(tag_at(l, k))) return true;
        if (tag_at(l, k) == TAG_TO && tag_at(l, k + 1) == TAG_VB && i - since >= AIM_AFTER && l->end - i > LEAST_WORDS) return true;
        bool verb_before = false; /* "A and B left" is one clause, "A left and B stayed" two */
        for (int32_t v = i - 1; v >= max_of(since, i - LOOK) && !verb_before; v--) verb_before = is_finite(tag_at(l, v));
        return verb_before && subject_and_verb(l, i + 1);
    }
    return false;
}

/* What quotations say of each word of the page: which is the innermost that holds it, and whether a clause has to begin
 * there because the words of a quotation begin, or have just ended. */
typedef struct {
    int32_t *innermost; /* -1: none */
    bool *edge;
    bool *credit;       /* the word belongs to a source or a cue */
} quoted;

static void paint_credit(const doc *d, span at, bool *credit) {
    if (span_empty(at)) return;
    for (ptrdiff_t w = doc_word_at(d, at.start); w < d->words.n && d->words.at[w].at.start < at.end; w++) credit[w] = true;
}

/* The words of a quotation stand apart from their sentence where they could be one: they have a verb of their own, or
 * are many in marks. "called the plan absurd" and "a “horrific” policy" stay whole. */
static bool is_clause(const doc *d, const quote *q, ptrdiff_t from, ptrdiff_t to) {
    if (q->parent >= 0 && to - from < INNER_WORDS) return false;
    if (q->kind == QUOTE_DIRECT && to - from >= INNER_WORDS) return true;
    for (ptrdiff_t i = from; i < to; i++)
        if (is_finite(d->words.at[i].tag)) return true;
    return false;
}

static quoted paint(arena *scratch, const doc *d, const page_claims *c) {
    quoted q = {new (scratch, int32_t, d->words.n), new (scratch, bool, d->words.n + 1), new (scratch, bool, d->words.n)};
    for (ptrdiff_t i = 0; i < d->words.n; i++) q.innermost[i] = -1;
    for (ptrdiff_t i = 0; i < c->quotes.n; i++) { /* longer first: the inner ones paint over the outer */
        const quote *x = &c->quotes.at[i];
        bool apart = false;
        for (ptrdiff_t k = 0; k < x->content.n; k++) {
            ptrdiff_t from = doc_word_at(d, x->content.at[k].start), to = doc_word_at(d, x->content.at[k].end - 1) + 1;
            for (ptrdiff_t w = from; w < min_of(to, d->words.n); w++) q.innermost[w] = (int32_t)i;
            if (!is_clause(d, x, from, min_of(to, d->words.n))) continue;
            q.edge[min_of(from, d->words.n)] = q.edge[min_of(to, d->words.n)] = apart = true;
        }
        if (!apart) continue;
        paint_credit(d, x->source, q.credit);
        paint_credit(d, x->cue, q.credit);
    }
    return q;
}

static bool begins(const look *l, int32_t since, int32_t i) {
    if (i == l->first) return true;
    int32_t k = i - 1; /* past marks that close: «titled “Late Boats,” which …» */
    while (k > l->first && is_closing(l, k)) k--;
    char before = mark_at(l, k);
    if (before == ';' || before == ':' || is_dash(l, i - 1)) return true;
    if (l->d->words.at[i].kind == WORD_PUNCT) return false;
    if (before == ',') return after_comma(l, i);
    return without_comma(l, since, i);
}

/* ------------------------------------------------------------------ pieces */
typedef struct {
    int32_t first, end; /* words */
    bool fixed;         /* begins or ends with a quotation: never joined across that border */
} piece;
typedef vec(piece) pieces;

/* Words that carry meaning: what tells a clause from a connective. */
static int32_t content_words(const doc *d, int32_t from, int32_t to) {
    int32_t n = 0;
    for (int32_t i = from; i < to; i++) {
        int t = d->words.at[i].tag;
        n += is_noun(t) || is_verb(t) || t == TAG_CD || (t >= TAG_JJ && t <= TAG_JJS) || is_adverb(t);
    }
    return n;
}

static void cut(arena *scratch, const look *l, const quoted *q, pieces *to) {
    for (int32_t i = l->first; i < l->end; i++) {
        bool edge = q->edge[i];
        if (!edge && !begins(l, to->n ? to->at[to->n - 1].first : l->first, i)) continue;
        if (to->n) to->at[to->n - 1].end = i;
        *push(scratch, to) = (piece){i, l->end, edge};
    }
    ptrdiff_t kept = 0; /* small pieces join the one before, or the one after where a border stands between */
    for (ptrdiff_t k = 0; k < to->n; k++) {
        piece p = to->at[k];
        bool small = p.end - p.first < LEAST_WORDS || content_words(l->d, p.first, p.end) < 2;
        bool next_fixed = k + 1 >= to->n || to->at[k + 1].fixed;
        if (kept && small && !p.fixed) to->at[kept - 1].end = p.end;
        else if (small && !next_fixed) to->at[k + 1].first = p.first, to->at[k + 1].fixed = p.fixed;
        else to->at[kept++] = p;
    }
    to->n = kept;
}

/* ------------------------------------------------------------------ statements */
static uint32_t mark_code(const doc *d, int32_t i) {
    int len;
    str s = doc_str(d, d->words.at[i].at);
    return utf8_next(s.p, s.p + s.n, &len);
}

/* "$12", "-5", "+47": the mark belongs to the number at its right. */
static bool is_sign(const doc *d, int32_t i) {
    static const uint32_t signs[] = {'$', '+', '-', 0xA3, 0xA5, 0x20AC, 0x20B9, 0x2212};
    const word *w = &d->words.at[i];
    if (i + 1 >= d->words.n || w[1].kind != WORD_NUMBER || w[1].at.start != w->at.end) return false;
    uint32_t c = mark_code(d, i);
    for (ptrdiff_t k = 0; k < countof(signs); k++)
        if (signs[k] == c) return true;
    return false;
}

/* "3%", "20°", and the bracket that closes one of the piece's own. */
static bool is_ending(const doc *d, int32_t first, int32_t i) {
    uint32_t c = mark_code(d, i);
    if (c == '%' || c == 0xB0 || c == 0x2030) return true;
    for (int32_t k = i - 1; c == ')' && k >= first && k > i - LOOK; k--) {
        uint32_t b = mark_code(d, k);
        if (b == '(' || b == ')') return b == '(' && k > first;
    }
    return false;
}

/* From the first word to the last that is not punctuation; signs that make a number what it is stay. */
static span trimmed(const doc *d, piece p) {
    int32_t a = p.first, b = p.end;
    while (a < b && d->words.at[a].kind == WORD_PUNCT && !is_sign(d, a)) a++;
    while (b > a && d->words.at[b - 1].kind == WORD_PUNCT && !is_ending(d, a, b - 1)) b--;
    if (a >= b) return (span){0};
    return (span){d->words.at[a].at.start, d->words.at[b - 1].at.end};
}

/* The quotation that holds most of the piece: that of its middle word. */
static int32_t quote_of(const quoted *q, piece p) { return q->innermost[p.first + (p.end - p.first) / 2]; }

static const str negations[] = {S("cannot"), S("n't"), S("neither"), S("never"), S("no"), S("none"), S("nor"), S("not"),
                                S("nothing"), S("without")};
static const str hedges[] = {S("allegedly"), S("apparent"), S("apparently"), S("appear"), S("appeared"), S("appears"),
                             S("could"), S("likely"), S("may"), S("maybe"), S("might"), S("perhaps"), S("possible"),
                             S("possibly"), S("reportedly"), S("seem"), S("seemed"), S("seems"), S("unlikely"),
                             S("would")};

/* "Officials said on Monday": who speaks and that they do, with nothing of its own beside it. */
static bool only_credits(const doc *d, const quoted *q, piece p) {
    int32_t credits = 0, others = 0;
    for (int32_t i = p.first; i < p.end; i++) {
        credits += q->credit[i];
        others += !q->credit[i] && content_words(d, i, i + 1);
    }
    return credits > 0 && others <= 2;
}

static bool asks(const doc *d, piece p) {
    span end = d->words.at[p.end - 1].at;
    return d->page->text.p[end.start] == '?' && !d->words.at[p.first].quoted;
}

/* "Ann Poe, the mayor": a name with an office and no verb is told as a role. */
static bool only_names(const doc *d, const page_claims *c, span at) {
    ptrdiff_t n = 0, lo = 0, hi = c->mentions.n;
    for (ptrdiff_t i = doc_word_at(d, at.start); i < d->words.n && d->words.at[i].at.start < at.end; i++) {
        n += d->words.at[i].kind != WORD_PUNCT;
        if (n > ROLE_WORDS || is_verb(d->words.at[i].tag) || d->words.at[i].tag == TAG_CD) return false;
    }
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (c->mentions.at[mid].at.start < at.start) lo = mid + 1;
        else hi = mid;
    }
    const mention *m = lo < c->mentions.n ? &c->mentions.at[lo] : NULL;
    return m && m->at.start == at.start && m->kind == MENTION_NAME && c->entities.at[m->entity].kind == ENTITY_PERSON;
}

/* "Photo by Jo Roe/Example Images", "Image: Jo Roe", "The harbour in 2019 / Example Images": who took the picture. */
static bool credits_picture(const doc *d, int32_t s, piece p) {
    static const str pictures[] = {S("courtesy"), S("credit"), S("file"), S("graphic"), S("illustration"), S("image"), S("images"),
                                   S("photo"), S("photograph"), S("photographs"), S("photos"), S("picture"), S("pictures"), S("screenshot")};
    static const str before_names[] = {S("by"), S("courtesy"), S("credit"), S("via")};
    if (d->article->blocks.at[d->sentences.at[s].block].kind != BLOCK_CAPTION) return false;
    int32_t first = p.first, slashes = 0;
    while (first < p.end && d->words.at[first].kind == WORD_PUNCT) first++;
    for (int32_t i = first; i < p.end; i++) {
        if (is_finite(d->words.at[i].tag)) return false;
        slashes += i > first && i + 1 < p.end && mark_code(d, i) == '/';
    }
    int32_t next = first;
    while (next < p.end && doc_word_in(d, next, pictures, countof(pictures))) next++;
    bool named = next > first && (next == p.end || mark_code(d, next) == ':' || doc_word_in(d, next, before_names, countof(before_names)));
    return named || slashes;
}

/* "Denied that the valve was shut", not "did not deny" it. What stands in marks is said by the speaker's own mouth. */
static bool is_denied(const doc *d, const quote *x) {
    static const str denials[] = {S("denied"), S("denies"), S("deny"), S("denying"), S("dispute"), S("disputed"), S("disputes"),
                                  S("disputing"), S("doubt"), S("doubted"), S("doubting"), S("doubts"), S("refute"), S("refuted"),
                                  S("refutes"), S("refuting")};
    bool denied = false, negated = false;
    for (ptrdiff_t i = doc_word_at(d, x->cue.start); i < d->words.n && d->words.at[i].at.start < x->cue.end; i++) {
        denied |= doc_word_in(d, (int32_t)i, denials, countof(denials));
        negated |= doc_word_in(d, (int32_t)i, negations, countof(negations));
    }
    return denied && !negated && x->kind != QUOTE_DIRECT;
}

static void add(arena *a, const doc *d, const quoted *q, page_claims *to, int32_t s, piece p) {
    span at = trimmed(d, p);
    if (span_empty(at) || asks(d, p) || only_credits(d, q, p) || only_names(d, to, at) || credits_picture(d, s, p)) return;
    statement *st = push(a, &to->statements);
    *st = (statement){.at = at, .sentence = s, .quote = quote_of(q, p), .speaker = -1};
    bool verb = false;
    for (int32_t i = p.first; i < p.end; i++) {
        verb |= is_finite(d->words.at[i].tag);
        st->negated |= doc_word_in(d, i, negations, countof(negations));
        st->hedged |= doc_word_in(d, i, hedges, countof(hedges));
    }
    st->kind = st->quote >= 0 ? STATEMENT_QUOTE : verb ? STATEMENT_EVENT : STATEMENT_DESCRIPTION;
    if (st->quote < 0) return;
    st->speaker = to->quotes.at[st->quote].entity;
    st->denied = is_denied(d, &to->quotes.at[st->quote]);
}

void clauses_find(arena *a, arena *scratch, const doc *d, page_claims *to) {
    quoted q = paint(scratch, d, to);
    for (ptrdiff_t s = 0; s < d->sentences.n; s++) {
        arena_at before = arena_mark(scratch);
        const sentence *x = &d->sentences.at[s];
        look l = {d, to, x->first, x->first + x->n};
        pieces p = {0};
        cut(scratch, &l, &q, &p);
        for (ptrdiff_t k = 0; k < p.n; k++) add(a, d, &q, to, (int32_t)s, p.at[k]);
        arena_rewind(scratch, before);
    }
}
