/* A page's text as rows, each with what can be counted in it. One pass over the bytes; a row's words are counted as far
 * as ROW_SCAN bytes, so a page of one long row costs no more than any other.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "clean/parts.h"

#define ROW_SCAN (1 << 16) /* what tells a row's kind shows long before this */
#define STOP_WORD_MAX 16   /* bytes: no function word of the table is longer */

/* ASCII in normal form: a letter or digit in lower case; 0, what parts words; 1, what words ignore. */
static const char folded[128] = {
    ['\''] = 1, ['0'] = '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
    ['A'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x',
    'y', 'z',
    ['a'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x',
    'y', 'z',
};

/* One folded letter or digit at p, which is not ASCII, into to: bytes written; 0 for what separates words, -1 for what
 * words ignore. */
static int fold_one(const char *p, int len, uint32_t c, char to[4]) {
    if (c == 0x2019 || c == 0x2018 || c == 0xAD) return -1;
    if ((c >= 0x2000 && c < 0x2070) || (c >= 0x3000 && c < 0x3004) || c < 0xC0 || c == 0xFFFD || c == 0xFEFF) return 0;
    if (c == 0xD7 || c == 0xF7 || (c >= 0x2190 && c < 0x2C00) || c >= 0x1F000) return 0;
    if ((c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20)) return 0; /* fullwidth marks */
    if ((c >= 0x100 && c < 0x138) || (c >= 0x14A && c < 0x178)) return utf8_put(to, c | 1); /* Latin Extended-A: pairs */
    if ((c >= 0x139 && c < 0x149) || (c >= 0x179 && c < 0x17F)) return utf8_put(to, c + (c & 1));
    if ((c >= 0xC0 && c <= 0xDE) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return utf8_put(to,
        c + 32);
    memcpy(to, p, (size_t)len);
    return len;
}

ptrdiff_t normal_form(str s, char *to, ptrdiff_t cap) {
    ptrdiff_t n = 0, i = 0;
    int gap = 0;
    for (;;) {
        for (char c; i < s.n && !(s.p[i] & 0x80); i++) { /* ASCII, most of most pages */
            c = folded[(unsigned char)s.p[i]];
            if (c > 1) {
                if (n + gap >= cap) return n;
                to[n] = ' '; /* stays where a gap is, or the letter takes its place */
                n += gap;
                to[n++] = c;
                gap = 0;
            } else gap |= (c == 0) & (n > 0);
        }
        if (i >= s.n) return n;
        int len;
        char letter[4];
        uint32_t code = utf8_next(s.p + i, s.p + s.n, &len);
        int k = fold_one(s.p + i, len, code, letter);
        i += len;
        if (k > 0) {
            if (n + k + gap > cap) return n;
            to[n] = ' ';
            n += gap;
            gap = 0;
            for (int m = 0; m < k; m++) to[n++] = letter[m];
        } else gap |= (k == 0) & (n > 0);
    }
}

bool ends_sentence(str s) {
    static const str closing[] = {
        S("\""), S("'"), S("\xE2\x80\x9D"), S("\xE2\x80\x99"), S("\xC2\xBB"), S(")"), S("]"), S("\xE2\x80\x9C"),
        S("\xE2\x80\xB9"), S("\xC2\xAB"), S("\xE2\x80\x98"), S("\xE3\x80\x8D"), S("\xE3\x80\x8F"), S("\xEF\xBC\x89"),
    };
    static const str stops[] = {
        S("."), S("!"), S("?"), S("\xE2\x80\xA6"), S("\xE3\x80\x82"), S("\xEF\xBC\x81"), S("\xEF\xBC\x9F"),
        S("\xE0\xA5\xA4"), S("\xD8\x9F"), S("\xDB\x94"), S("\xD6\x89"), S("\xE1\x8D\xA2"), S("\xE1\x9F\x94"), S("\xE1\x81\x8B"),
    };
    s = str_trim(s);
    for (int again = 0; again < 4; again++) {
        for (ptrdiff_t i = 0; i < countof(stops); i++)
            if (str_ends(s, stops[i])) return true;
        ptrdiff_t before = s.n;
        for (ptrdiff_t i = 0; i < countof(closing) && before == s.n; i++)
            if (str_ends(s, closing[i])) s.n -= closing[i].n;
        if (before == s.n) return false;
    }
    return false;
}

static bool is_row_mark(uint32_t c) {
    return c == '|' || c == '>' || c == '/' || c == '@' || c == '#' || c == '{' || c == '=' || c == 0x2022 ||
           c == 0xB7 || c == 0xBB || c == 0x203A || (c >= 0x2190 && c < 0x2200) || (c >= 0x25A0 && c < 0x27C0);
}

static bool is_word_code(uint32_t c) {
    return c < 0x80 ? folded[c] != 0 : c == 0x2019 || (c >= 0xC0 && c < 0x2000) ||
        (c >= 0x3005 && !(c > 0xFF00 && c < 0xFF10) && !(c >= 0xFF1A && c <= 0xFF20));
}

/* A word of the row, and its normal form as a number while it is ASCII (language.c); `plain` letters are in that. */
typedef struct {
    ptrdiff_t start; /* -1: none */
    uint64_t key;
    int plain;
    int unspaced;    /* tenths of words that are written without spaces */
    bool other;      /* it holds letters that are not ASCII */
} word_read;

/* Tenths of a word that a letter stands for where words are not spaced: two Han characters or kana make one, five letters of
 * Thai, Lao, Burmese or Khmer. */
static int unspaced(uint32_t c) {
    if (c < 0xE00) return 0;
    if ((c >= 0x3040 && c < 0x3100) || (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || c >= 0x20000) return 5;
    return c < 0xF00 || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800) ? 2 : 0;
}

static void count_word(row *r, str w, const word_read *x) {
    char low[STOP_WORD_MAX];
    r->words += 1 + x->unspaced / 10;
    if ((unsigned char)w.p[0] < 0x80) r->capitals += is_upper(w.p[0]);
    else {
        int len;
        r->capitals += code_is_upper(utf8_next(w.p, w.p + w.n, &len));
    }
    if (w.n > STOP_WORD_MAX) return;
    int of = x->other ? stop_word((str){low, normal_form(w, low, sizeof low)}) : stop_word_key(x->key, x->plain);
    r->stops += of != 0;
    for (int k = 0; of; k++, of >>= 1) r->stops_of[k] = (uint16_t)(r->stops_of[k] + (of & 1)); /* ROW_SCAN holds fewer */
}

/* Sentences that end inside the row: a stop after a lower-case letter or a closing mark, then a space and a capital. */
static bool breaks_sentence(str s, ptrdiff_t i) {
    if (s.p[i] != '.' && s.p[i] != '!' && s.p[i] != '?') return false;
    if (i < 2 || i + 2 >= s.n || !is_space(s.p[i + 1])) return false;
    return !is_upper(s.p[i - 1]) && s.p[i - 1] != ' ' && (is_upper(s.p[i + 2]) || (s.p[i + 2] & 0x80) ||
        s.p[i + 2] == '"');
}

static bool is_wide_stop(uint32_t c) { return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x964; }

static void count_row(row *r, str s) {
    str head = str_cut(s, 0, ROW_SCAN);
    word_read x = {.start = -1};
    for (ptrdiff_t i = 0; i < head.n;) {
        int len = 1;
        uint32_t c = (unsigned char)head.p[i];
        if (c >= 0x80) c = utf8_next(head.p + i, head.p + head.n, &len);
        if (is_word_code(c)) {
            if (x.start < 0) x = (word_read){.start = i};
            if (c >= 0x80) x.other = true, x.unspaced += unspaced(c);
            else if (folded[c] > 1) {
                x.key = x.key << 8 | (uint64_t)folded[c];
                x.plain++;
                r->digits += is_digit((char)c);
            }
        } else {
            if (x.start >= 0) count_word(r, str_cut(head, x.start, i), &x);
            x.start = -1;
            r->marks += is_row_mark(c);
            r->sentences += c < 0x80 ? breaks_sentence(head, i) : is_wide_stop(c) && i + len < head.n;
        }
        i += len;
    }
    if (x.start >= 0) count_word(r, str_cut(head, x.start, head.n), &x);
    r->ends = ends_sentence(s);
    r->sentences += r->ends;
    r->opens_low = s.n && s.p[0] >= 'a' && s.p[0] <= 'z';
}

static void measure(row *r, str s) {
    char form[NORMAL_MAX];
    ptrdiff_t n = normal_form(s, form, NORMAL_MAX);
    count_row(r, s);
    r->key = hash_mix(hash_str((str){form, n}), n < NORMAL_MAX - 4 ? 0 : (uint64_t)s.n);
    r->chrome = chrome_of_form(s, (str){form, n});
}

static void add_row(arena *a, str text, str s, int32_t *blank, row_list *to) {
    s = str_trim(s);
    if (!s.n) {
        ++*blank;
        return;
    }
    row *r = push(a, to);
    int32_t start = (int32_t)(s.p - text.p);
    r->at = (span){start, start + (int32_t)s.n};
    r->blank = *blank;
    *blank = 0;
    measure(r, s);
}

/* Length of the line end at i: \n, \r, \r\n, vertical tab, form feed, U+0085, U+2028, U+2029. */
static ptrdiff_t line_end(str s, ptrdiff_t i) {
    unsigned char c = (unsigned char)s.p[i];
    if (c == '\r') return i + 1 < s.n && s.p[i + 1] == '\n' ? 2 : 1;
    if (c >= '\n' && c <= '\r') return 1;
    if (c == 0xC2 && i + 1 < s.n && (unsigned char)s.p[i + 1] == 0x85) return 2;
    if (c == 0xE2 && i + 2 < s.n && s.p[i + 1] == '\x80' && (s.p[i + 2] == '\xA8' || s.p[i + 2] == '\xA9')) return 3;
    return 0;
}

/* ------------------------------------------------------------------ texts wrapped at a column
 * Wire texts and old mails break lines at a column and set paragraphs apart with an empty line. */
#define WRAP_MAX 100 /* bytes of the longest row of such a text */
#define WRAP_FULL 45 /* a row that is shorter ended because its paragraph did */

static bool is_wrapped(const row_list *rows) {
    int full = 0, follow = 0, broken = 0;
    for (ptrdiff_t i = 0; i < rows->n; i++) {
        const row *r = &rows->at[i];
        if (span_len(r->at) > WRAP_MAX) return false;
        full += span_len(r->at) >= WRAP_FULL;
        if (!i || r->blank) continue;
        follow++;
        broken += r->opens_low && !rows->at[i - 1].ends;
    }
    return rows->n >= 6 && full * 2 > rows->n && broken * 3 > follow;
}

static void join_wrapped(str text, row_list *rows) {
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < rows->n; i++) {
        row r = rows->at[i];
        int32_t last = i ? span_len(rows->at[i - 1].at) : 0;
        bool goes_on = n > 0 && !r.blank && (last >= WRAP_FULL || r.opens_low) && !rows->at[n - 1].chrome && !r.chrome;
        if (!goes_on) {
            rows->at[n++] = r;
            continue;
        }
        rows->at[n - 1].at.end = r.at.end;
    }
    rows->n = n;
    for (ptrdiff_t i = 0; i < n; i++) {
        row *r = &rows->at[i];
        *r = (row){.at = r->at, .blank = r->blank};
        measure(r, span_of(text, r->at));
    }
}

static int by_key(const void *x, const void *y, void *context) {
    const row_list *rows = context;
    uint64_t a = rows->at[*(const int32_t *)x].key, b = rows->at[*(const int32_t *)y].key;
    return (a > b) - (a < b);
}

/* Counts rows of one normal form. */
static void count_same(arena *scratch, row_list *rows) {
    int32_t *order = new (scratch, int32_t, rows->n);
    for (ptrdiff_t i = 0; i < rows->n; i++) order[i] = (int32_t)i;
    sort(scratch, order, rows->n, (ptrdiff_t)sizeof *order, by_key, rows);
    for (ptrdiff_t i = 0, to; i < rows->n; i = to) {
        for (to = i; to < rows->n && rows->at[order[to]].key == rows->at[order[i]].key;) to++;
        for (ptrdiff_t k = i; k < to; k++) rows->at[order[k]].same = (int32_t)(to - i);
    }
}

void rows_split(arena *a, str text, row_list *to) {
    int32_t blank = 0;
    ptrdiff_t start = 0;
    for (ptrdiff_t i = 0; i <= text.n && to->n < PAGE_ROWS_MAX;) {
        ptrdiff_t k = i < text.n ? line_end(text, i) : 1;
        if (!k) {
            i++;
            continue;
        }
        str s = str_cut(text, start, i);
        int32_t day;
        span at;
        ptrdiff_t head = dated_head(str_trim(s), &day, &at);
        if (head) {
            str whole = str_trim(s);
            add_row(a, text, str_cut(whole, 0, head), &blank, to);
            s = str_cut(whole, head, whole.n);
        }
        add_row(a, text, s, &blank, to);
        i += k;
        start = i;
    }
    if (is_wrapped(to)) join_wrapped(text, to);
    count_same(a, to);
}

void rows_of_markup(arena *a, str text, const markup *m, row_list *to) {
    for (ptrdiff_t i = 0; i < m->rows.n; i++) {
        row *r = push(a, to);
        *r = (row){.at = m->rows.at[i].at, .blank = m->rows.at[i].gap > 0, .hidden = m->rows.at[i].hidden};
        measure(r, span_of(text, r->at));
    }
    count_same(a, to);
}
