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

/* True where a phrase of the table begins with these bytes: most words begin none. */
static bool begins(str start, const str *table, ptrdiff_t n) {
    ptrdiff_t lo = 0, hi = n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (str_cmp(table[mid], start) < 0) lo = mid + 1;
        else hi = mid;
    }
    return lo < n && str_starts(table[lo], start);
}

/* True where the first k words of form, for some k, are a phrase of the table. */
static bool heads(str form, const str *table, ptrdiff_t n) {
    ptrdiff_t at = str_find(form, S(" "), 0);
    if (!begins(at < 0 ? form : str_cut(form, 0, at), table, n)) return false;
    at = 0;
    for (int k = 0; k < PHRASE_WORDS && at >= 0; k++) {
        at = str_find(form, S(" "), at + (k > 0));
        if (str_table_find(table, n, str_cut(form, 0, at < 0 ? form.n : at)) >= 0) return true;
    }
    return false;
}

static bool holds(str form, const str *table, ptrdiff_t n) {
    for (ptrdiff_t at = 0; at >= 0;) {
        if (heads(str_cut(form, at, form.n), table, n)) return true;
        at = str_find(form, S(" "), at);
        if (at >= 0) at++;
    }
    return false;
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
    int bits = 0;
    if (!f.n) return CHROME_WHOLE;
    if (str_table_find(chrome_whole, chrome_whole_n, f) >= 0) bits |= CHROME_WHOLE;
    if (str_table_find(chrome_tail, chrome_tail_n, f) >= 0) bits |= CHROME_TAIL;
    bytes_of of;
    if (s.n <= CAPTION_ROW) {
        bytes_in(s, &of);
        if (is_leak(s, &of)) bits |= CHROME_LEAK;
        if (is_caption(s, &of)) bits |= CHROME_CAPTION;
    }
    if (s.n > PLEA_ROW) return (uint8_t)bits;
    if (heads(f, chrome_start, chrome_start_n) || str_starts(s, S("\xC2\xA9"))) bits |= CHROME_START;
    if (holds(f, chrome_inside, chrome_inside_n)) bits |= CHROME_INSIDE;
    return (uint8_t)bits;
}
