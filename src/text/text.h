/* text: an article's blocks as sentences, words and pairs of quotation marks, each with its span.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_TEXT_H
#define STEMMA_TEXT_H

#include "clean/clean.h"

/* Part of speech: the Penn Treebank tags (Marcus et al. 1993), which keep the verb forms apart. */
typedef enum {
    TAG_NONE, TAG_CC, TAG_CD, TAG_DT, TAG_EX, TAG_FW, TAG_IN, TAG_JJ, TAG_JJR, TAG_JJS, TAG_LS, TAG_MD, TAG_NN, TAG_NNS,
    TAG_NNP, TAG_NNPS, TAG_PDT, TAG_POS, TAG_PRP, TAG_PRPS, TAG_RB, TAG_RBR, TAG_RBS, TAG_RP, TAG_SYM, TAG_TO, TAG_UH,
    TAG_VB, TAG_VBD, TAG_VBG, TAG_VBN, TAG_VBP, TAG_VBZ, TAG_WDT, TAG_WP, TAG_WPS, TAG_WRB, TAG_PUNCT, TAG_COUNT
} tag;

static inline bool tag_is_noun(int t) { return t >= TAG_NN && t <= TAG_NNPS; }
static inline bool tag_is_name(int t) { return t == TAG_NNP || t == TAG_NNPS; }
static inline bool tag_is_adjective(int t) { return t >= TAG_JJ && t <= TAG_JJS; }
static inline bool tag_is_adverb(int t) { return t >= TAG_RB && t <= TAG_RBS; }
static inline bool tag_is_verb(int t) { return t >= TAG_VB && t <= TAG_VBZ; }
static inline bool tag_is_finite(int t) { return t == TAG_VBD || t == TAG_VBZ || t == TAG_VBP || t == TAG_MD; }

typedef enum { WORD_ALPHA, WORD_NUMBER, WORD_PUNCT } word_kind;

/* A token: a word, a number or one punctuation mark. "don't" is do + n't, "cannot" can + not, "Ruiz's" Ruiz + 's (and the
 * apostrophe of "workers'" a word of its own, tagged POS); "half-sister", "U.S.", "Mr.", "AT&T", an address and a @name are
 * one. "20,000", "3.5", "10:30", "1st" are one number; "30km" is 30 + km, "$50" $ + 50, "10-year" 10 + - + year, "20-40"
 * 20 + - + 40. A run of dots or of hyphens is one mark. An abbreviation keeps its dot, at a sentence's end too. In scripts that
 * put no spaces between words each character is one, with its marks, as Unicode's Annex 29 has it where there is no dictionary. */
typedef struct {
    span at;
    int32_t sentence;
    uint8_t kind, tag;  /* word_kind, tag */
    bool capital;       /* begins with an upper-case letter */
    bool upper;         /* has two letters or more, all upper case */
    bool lone;          /* a character of such a script */
    bool quoted;        /* stands inside quotation marks that pair (marks below) */
    uint64_t form;      /* hash_str of the case-folded text; curly and straight apostrophes alike */
    uint64_t stem;      /* hash_str of the stemmed folded text (Snowball, by the article's language where it has rules for it), for
                         * words: without dots, so that "U.S." and "US", "Mr." and "Mr" meet; "n't" as "not"; else = form */
} word;
typedef vec(word) words;

typedef struct {
    span at;
    int32_t block;
    int32_t first, n;   /* words [first, first + n), punctuation included */
} sentence;
typedef vec(sentence) sentences;

/* A quotation in marks. `inside` excludes the marks. A quotation that runs over paragraphs (opened again in each, closed
 * in the last) is one mark per paragraph, linked by `next`. */
typedef struct {
    span inside, open, close; /* close empty: not closed in its paragraph */
    int32_t parent;           /* the mark it stands in, -1 */
    int32_t next;             /* the mark that continues it in the next paragraph, -1 */
    bool is_double;
} mark;
typedef vec(mark) marks;

/* A document: one page's article, read. */
typedef struct {
    const page *page;
    const article *article;
    sentences sentences;      /* ascending */
    words words;              /* ascending */
    marks marks;              /* ascending by start */
} doc;
typedef vec(doc) docs;

/* How rare a stem (word.stem) is in English news: ln(documents / documents that hold it), about 0 … 8; rarer stems than
 * the trained table holds get its last value. Trained on the kits named in docs/models.md. */
double text_rarity(uint64_t stem);
/* "sixty", "Sixty-four": numbers in English words. */
bool text_is_number(str s);

/* False for a text in another language; a text too short to tell counts as English. What reads speech and numbers knows only that. */
static inline bool doc_is_english(const doc *d) { return !d->article->language || !strcmp(d->article->language, "en"); }

/* True for the languages that write 1,5 for one and a half and 3.500 for three and a half thousand. */
bool text_has_decimal_comma(const char *language);

void text_read(arena *a, arena *scratch, const page *p, const article *of, doc *to);

/* Index of the first word that ends after `offset` (words.n: none); of the sentence that holds it (-1: none). */
ptrdiff_t doc_word_at(const doc *d, int32_t offset);
ptrdiff_t doc_sentence_at(const doc *d, int32_t offset);
/* The text of a span, a word, a sentence; borrowed from the page. */
static inline str doc_str(const doc *d, span s) { return span_of(d->page->text, s); }
/* True where word i, folded, is `folded`. */
bool doc_word_is(const doc *d, ptrdiff_t i, str folded);
/* True where word i, folded, stands in a sorted table. */
bool doc_word_in(const doc *d, ptrdiff_t i, const str *table, ptrdiff_t n);

/* ------------------------------------------------------------------ phrases (phrases.c), by tags; never over sentences */
/* A base noun phrase: determiner to head, possessors included ("the mayor's two deputies"); a pronoun alone is one too. */
typedef struct {
    int32_t from, to;   /* words [from, to); empty: the word stands in none */
    int32_t head;       /* its last noun, number, pronoun or adjective */
} noun_phrase;
noun_phrase doc_noun_phrase(const doc *d, ptrdiff_t i);

/* A verb with its auxiliaries, adverbs and "to": "has not yet been told", "to leave". */
typedef struct {
    int32_t from, to;   /* words [from, to); empty: the word is no verb */
    int32_t head;       /* the main verb; the auxiliary where it stands alone */
    int32_t modal;      /* "may", "would", …; -1 */
    bool negated;       /* not, n't, never among its words */
    bool passive;       /* a form of be or get with a past participle */
    bool perfect, progressive, infinitive; /* have + participle; be + -ing; to + verb */
    bool past;          /* its first verb is in the past tense */
} verb_chain;
verb_chain doc_verb_chain(const doc *d, ptrdiff_t i);

/* The words of a phrase as a span of the page. */
static inline span doc_span(const doc *d, int32_t from, int32_t to) {
    return from < to ? (span){d->words.at[from].at.start, d->words.at[to - 1].at.end} : (span){0};
}

#endif
