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

typedef enum { WORD_ALPHA, WORD_NUMBER, WORD_PUNCT } word_kind;

/* A token: a word ("don't" is do + n't, "Bukele's" is Bukele + 's, "mega-prison" and "U.S." are one), a number
 * ("20,000", "3.5"; "26GW" is 26 + GW, "$50" is $ + 50) or one punctuation mark. */
typedef struct {
    span at;
    int32_t sentence;
    uint8_t kind, tag;
    bool capital;       /* begins with an upper-case letter */
    bool upper;         /* has two letters or more, all upper case */
    bool quoted;        /* stands inside quotation marks that pair (marks below) */
    uint64_t form;      /* hash_str of the case-folded text; curly and straight apostrophes alike */
    uint64_t stem;      /* hash_str of the stemmed folded text (Snowball English), for words; else = form */
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

#endif
