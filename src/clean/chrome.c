/* A row in, what its words betray out: bits CHROME_*. Looks at NORMAL_MAX bytes of normal form, a few table searches a
 * word.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/chrome.h"

#include "clean/parts.h"

#define PHRASE_WORDS 5    /* words of the longest phrase in the tables that are searched by prefix */
#define SHORT_ROW 320     /* bytes: longer rows leak nothing */
#define PLEA_ROW 700      /* bytes: longer rows are prose, whatever phrase they hold */
#define CAPTION_ROW 600
#define CREDIT_REACH 80   /* bytes at a caption's end that hold its credit */

#define PHRASE_BYTES 80   /* of the longest phrase of the tables that are searched for whole rows */

/* Phrases that are looked for at the head of other text, with their heads: numbers in the same order. */
typedef struct {
    const str *phrase;
    const uint64_t *head;
    ptrdiff_t n;
} phrases;

/* False where no phrase begins with these bytes, as with most words. Which half holds a head cannot be foretold, so it is
 * taken without a branch. */
static bool may_begin(str word, const phrases *t) {
    uint64_t key = str_head(word);
    const uint64_t *at = t->head;
    for (ptrdiff_t n = t->n; n > 1; n -= n / 2) at += (n / 2) & -(ptrdiff_t)(at[n / 2 - 1] < key);
    if (*at < key && ++at == t->head + t->n) return false;
    return !((*at ^ key) >> (word.n >= 8 ? 0 : 64 - 8 * word.n));
}

static ptrdiff_t word_end(str form, ptrdiff_t at) {
    while (at < form.n && form.p[at] != ' ') at++;
    return at;
}

/* True where the first k words of form, for some k, are a phrase of the table. */
static bool heads(str form, const phrases *t) {
    ptrdiff_t end = word_end(form, 0);
    if (!form.n || !may_begin(str_cut(form, 0, end), t)) return false;
    for (int k = 0; k < PHRASE_WORDS; k++, end = word_end(form, end + 1)) {
        if (str_table_find(t->phrase, t->n, str_cut(form, 0, end)) >= 0) return true;
        if (end >= form.n) break;
    }
    return false;
}

static bool holds(str form, const phrases *t) {
    for (ptrdiff_t at = 0; at < form.n; at = word_end(form, at) + 1)
        if (heads(str_cut(form, at, form.n), t)) return true;
    return false;
}

static bool is_phrase(str form, const str *table, ptrdiff_t n) {
    return form.n <= PHRASE_BYTES && str_table_find(table, n, form) >= 0;
}

bool chrome_heads_fit(void) {
    bool fit = true;
    for (ptrdiff_t i = 0; i < chrome_start_n; i++) fit &= chrome_start_heads[i] == str_head(chrome_start[i]);
    for (ptrdiff_t i = 0; i < chrome_inside_n; i++) fit &= chrome_inside_heads[i] == str_head(chrome_inside[i]);
    for (ptrdiff_t i = 0; i < chrome_whole_n; i++) fit &= chrome_whole[i].n <= PHRASE_BYTES;
    for (ptrdiff_t i = 0; i < chrome_tail_n; i++) fit &= chrome_tail[i].n <= PHRASE_BYTES;
    return fit;
}

/* Which bytes occur in s, letters as small ones. */
typedef struct {
    bool byte[256];
} bytes_of;

static void bytes_in(str s, bytes_of *to) {
    memset(to, 0, sizeof *to);
    for (ptrdiff_t i = 0; i < s.n; i++) to->byte[(unsigned char)to_lower(s.p[i])] = true;
}

/* The needles are in small letters. One whose first two bytes do not both occur in the row is not searched for. */
static bool has_any(str s, const bytes_of *of, const str *needles, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) {
        const char *x = needles[i].p;
        if (of->byte[(unsigned char)x[0]] && of->byte[(unsigned char)x[1]] && str_find_ci(s, needles[i], 0) >= 0) return true;
    }
    return false;
}

/* What templates leak: names of files and variables, sizes of pictures, unfilled fields, code. */
static bool is_leak(str s, const bytes_of *of) {
    static const str signs[] = {
        S(".jpg"), S(".jpeg"), S(".png"), S(".svg"), S(".webp"), S(".gif"), S("{{"), S("}}"), S("${"), S("();"),
        S("function("), S("://"), S("<div"), S("<img"), S("<p>"), S("javascript:"), S("undefined"), S("[object "),
        S("&nbsp;"), S("var "), S("window."), S("document."), S("=\""), S("$refs"), S("=>"),
    };
    if (s.n > SHORT_ROW) return false;
    if (!of->byte[' '] && (str_find(s, S("_"), 1) > 0 || str_find(s, S("/"), 0) >= 0)) return true;
    if (has_any(s, of, signs, countof(signs)) && (!ends_sentence(s) || str_find(s, S("{{"), 0) >= 0)) return true;
    if (!of->byte['.'] && !of->byte['('] && !of->byte['x']) return false;
    int camel = 0, sized = 0;
    for (ptrdiff_t i = 1; i + 1 < s.n; i++) {
        camel += s.p[i] == '.' && is_alpha(s.p[i - 1]) && is_upper(s.p[i + 1]) && !is_upper(s.p[i - 1]);
        camel += s.p[i] == '(' && is_alpha(s.p[i - 1]) && s.p[i + 1] == ')';
        sized += (s.p[i] == 'x' || s.p[i] == 'X') && is_digit(s.p[i - 1]) && is_digit(s.p[i + 1]);
    }
    return camel >= 2 || (sized && !ends_sentence(s));
}

/* Words that only make sense beside a picture. */
static bool is_caption(str s, const bytes_of *of) {
    static const str heads_of[] = {
        S("file photo"), S("file -"), S("file:"), S("file image"), S("photo:"), S("image:"), S("picture:"),
        S("pictured"), S("caption:"), S("photo caption"), S("image caption"), S("this photo"), S("this image"),
        S("archivfoto"), S("bild:"), S("foto:"), S("symbolbild"), S("in this photo"), S("in this image"),
        S("in this file"),
    };
    static const str inside[] = {
        S("/getty"), S("via getty"), S("getty images"), S("ap photo"), S("(photo by"), S("(photo:"), S("/reuters)"),
        S("/afp)"), S("file photo"), S("photo/"), S("(reuters photo"), S("[photo"), S("(image:"), S("photo credit"),
        S("photo courtesy"), S("credit:"), S("/shutterstock"), S("/ap)"), S("/istock"), S("photograph:"),
        S("\xC2\xA9 "),
    };
    /* Deixis counts anywhere; a credit only where credits stand, at the end: a story may be about an agency of photos. */
    static const str deixis[] = {
        S("(above)"), S("(left)"), S("(right)"), S("(pictured)"), S("pictured above"), S("seen here"), S("(c.)"),
        S("(below)"), S("(links)"), S("(rechts)"), S("(second from"), S("(top)"), S("(centre)"),
    };
    char head = to_lower(s.p[0]);
    for (ptrdiff_t i = 0; i < countof(heads_of); i++)
        if (heads_of[i].p[0] == head && str_starts_ci(s, heads_of[i])) return true;
    return has_any(s, of, deixis, countof(deixis)) || has_any(str_cut(s, s.n - CREDIT_REACH, s.n), of, inside, countof(inside));
}

uint8_t chrome_of(str s) {
    char form[NORMAL_MAX];
    return chrome_of_form(s, (str){form, normal_form(s, form, NORMAL_MAX)});
}

uint8_t chrome_of_form(str s, str f) {
    const phrases starts = {chrome_start, chrome_start_heads, chrome_start_n}, inside = {chrome_inside, chrome_inside_heads, chrome_inside_n};
    int bits = 0;
    if (!f.n) return CHROME_WHOLE;
    if (is_phrase(f, chrome_whole, chrome_whole_n)) bits |= CHROME_WHOLE;
    if (is_phrase(f, chrome_tail, chrome_tail_n)) bits |= CHROME_TAIL;
    bytes_of of;
    if (s.n <= CAPTION_ROW) {
        bytes_in(s, &of);
        if (is_leak(s, &of)) bits |= CHROME_LEAK;
        if (is_caption(s, &of)) bits |= CHROME_CAPTION;
    }
    if (s.n > PLEA_ROW) return (uint8_t)bits;
    if (heads(f, &starts) || str_starts(s, S("\xC2\xA9"))) bits |= CHROME_START;
    if (holds(f, &inside)) bits |= CHROME_INSIDE;
    return (uint8_t)bits;
}
