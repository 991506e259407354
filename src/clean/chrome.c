/* A row in, what its words betray out: bits CHROME_*. Looks at NORMAL_MAX bytes of normal form, and for what may stand there by
 * the row's words and bytes.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/chrome.h"

#include "clean/parts.h"
#include "clean/phrases_table.inc"
#include "clean/words.h"

#define SHORT_ROW 320     /* bytes: longer rows leak nothing */
#define PLEA_ROW 700      /* bytes: longer rows are prose, whatever phrase they hold */
#define CAPTION_ROW 600
#define CREDIT_REACH 80   /* bytes at a caption's end that hold its credit */

#define PHRASE_BYTES 80   /* of the longest phrase of the tables that are searched for whole rows */

static ptrdiff_t word_end(str form, ptrdiff_t at) {
    while (at < form.n && form.p[at] != ' ') at++;
    return at;
}

/* True where form begins with a phrase of the table; phrases that begin with one word stand together. */
static bool heads(str form, const str *table, ptrdiff_t n) {
    str first = str_cut(form, 0, word_end(form, 0));
    ptrdiff_t lo = 0;
    for (ptrdiff_t hi = n; lo < hi;) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (str_cmp(table[mid], first) < 0) lo = mid + 1;
        else hi = mid;
    }
    for (; lo < n && str_starts(table[lo], first); lo++) {
        str x = table[lo];
        if (str_starts(form, x) && (form.n == x.n || form.p[x.n] == ' ')) return true;
    }
    return false;
}

static bool holds(str form, const str *table, ptrdiff_t n) {
    for (ptrdiff_t at = 0, end; at < form.n; at = end + 1) {
        end = word_end(form, at);
        if (word_means(str_cut(form, at, end)) & WORD_BEGINS && heads(str_cut(form, at, form.n), table, n)) return true;
    }
    return false;
}

/* Few rows that are no phrase of those for whole rows pass: by their first and their last eight bytes. */
static bool may_be_phrase(str form) {
    uint64_t ends = str_head(form) + 3 * str_head(str_cut(form, form.n - 8, form.n)), at = ends * PHRASE_MULTIPLIER >> (64 - PHRASE_SET_BITS);
    return phrase_set[at >> 6] >> (at & 63) & 1;
}

static bool is_phrase(str form, const str *table, ptrdiff_t n) {
    return form.n <= PHRASE_BYTES && str_table_find(table, n, form) >= 0;
}

bool chrome_tables_fit(void) {
    bool fit = true;
    for (ptrdiff_t i = 0; i < chrome_whole_n; i++) fit &= chrome_whole[i].n <= PHRASE_BYTES && may_be_phrase(chrome_whole[i]);
    for (ptrdiff_t i = 0; i < chrome_tail_n; i++) fit &= chrome_tail[i].n <= PHRASE_BYTES && may_be_phrase(chrome_tail[i]);
    return fit;
}

/* Bytes in small letters that are looked for, and their kinds: what a row must have to hold them. */
typedef struct {
    str bytes;
    uint64_t kinds;
} needle;
#define N(w) {S(w), KINDS(w)}

static bool has_any(str s, uint64_t kinds, const needle *needles, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (!(needles[i].kinds & ~kinds) && str_find_ci(s, needles[i].bytes, 0) >= 0) return true;
    return false;
}

/* What templates leak: names of files and variables, sizes of pictures, unfilled fields, code. */
static bool is_leak(const row *r, str s) {
    uint64_t kinds = r->kinds;
    static const needle signs[] = {
        N(".jpg"), N(".jpeg"), N(".png"), N(".svg"), N(".webp"), N(".gif"), N("{{"), N("}}"), N("${"), N("();"),
        N("function("), N("://"), N("<div"), N("<img"), N("<p>"), N("javascript:"), N("undefined"), N("[object "),
        N("&nbsp;"), N("var "), N("window."), N("document."), N("=\""), N("$refs"), N("=>"),
    };
    if (s.n > SHORT_ROW) return false;
    if (!(kinds & KIND(' ')) && (str_find(s, S("_"), 1) > 0 || str_find(s, S("/"), 0) >= 0)) return true;
    if ((!r->ends || str_find(s, S("{{"), 0) >= 0) && has_any(s, kinds, signs, countof(signs))) return true;
    bool may_camel = kinds & KIND('.') || !((KIND('(') | KIND(')')) & ~kinds), may_size = !((KIND('x') | KIND('0')) & ~kinds);
    if (!may_camel && !may_size) return false;
    int camel = 0, sized = 0;
    for (ptrdiff_t i = 1; i + 1 < s.n; i++) {
        camel += s.p[i] == '.' && is_alpha(s.p[i - 1]) && is_upper(s.p[i + 1]) && !is_upper(s.p[i - 1]);
        camel += s.p[i] == '(' && is_alpha(s.p[i - 1]) && s.p[i + 1] == ')';
        sized += (s.p[i] == 'x' || s.p[i] == 'X') && is_digit(s.p[i - 1]) && is_digit(s.p[i + 1]);
    }
    return camel >= 2 || (sized && !r->ends);
}

/* Words that only make sense beside a picture. */
static bool is_caption(str s, uint64_t kinds) {
    static const str heads_of[] = {
        S("file photo"), S("file -"), S("file:"), S("file image"), S("photo:"), S("image:"), S("picture:"),
        S("pictured"), S("caption:"), S("photo caption"), S("image caption"), S("this photo"), S("this image"),
        S("archivfoto"), S("bild:"), S("foto:"), S("symbolbild"), S("in this photo"), S("in this image"),
        S("in this file"),
    };
    static const needle inside[] = {
        N("/getty"), N("via getty"), N("getty images"), N("ap photo"), N("(photo by"), N("(photo:"), N("/reuters)"),
        N("/afp)"), N("file photo"), N("photo/"), N("(reuters photo"), N("[photo"), N("(image:"), N("photo credit"),
        N("photo courtesy"), N("credit:"), N("/shutterstock"), N("/ap)"), N("/istock"), N("photograph:"),
        N("\xC2\xA9 "),
    };
    /* Deixis counts anywhere; a credit only where credits stand, at the end: a story may be about an agency of photos. */
    static const needle deixis[] = {
        N("(above)"), N("(left)"), N("(right)"), N("(pictured)"), N("pictured above"), N("seen here"), N("(c.)"),
        N("(below)"), N("(links)"), N("(rechts)"), N("(second from"), N("(top)"), N("(centre)"),
    };
    char head = to_lower(s.p[0]);
    for (ptrdiff_t i = 0; i < countof(heads_of); i++)
        if (heads_of[i].p[0] == head && str_starts_ci(s, heads_of[i])) return true;
    return has_any(s, kinds, deixis, countof(deixis)) || has_any(str_cut(s, s.n - CREDIT_REACH, s.n), kinds, inside, countof(inside));
}

uint8_t chrome_of(str s) {
    row r = {0};
    row_read(&r, s);
    return r.chrome;
}

uint8_t chrome_of_row(const row *r, str s, str f) {
    int bits = 0, first = word_means(str_cut(f, 0, word_end(f, 0)));
    if (!f.n) return CHROME_WHOLE;
    if (may_be_phrase(f)) {
        if (is_phrase(f, chrome_whole, chrome_whole_n)) bits |= CHROME_WHOLE;
        if (is_phrase(f, chrome_tail, chrome_tail_n)) bits |= CHROME_TAIL;
    }
    if (s.n <= CAPTION_ROW && is_leak(r, s)) bits |= CHROME_LEAK;
    if (s.n <= CAPTION_ROW && is_caption(s, r->kinds)) bits |= CHROME_CAPTION;
    if (s.n > PLEA_ROW) return (uint8_t)bits;
    if ((first & WORD_START && heads(f, chrome_start, chrome_start_n)) || str_starts(s, S("\xC2\xA9"))) bits |= CHROME_START;
    if (r->said & WORD_INSIDE && holds(f, chrome_inside, chrome_inside_n)) bits |= CHROME_INSIDE;
    return (uint8_t)bits;
}
