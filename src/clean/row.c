/* A row in, what can be counted in it out, in one pass over its bytes: words and function words, capitals, digits, marks, ends of
 * sentences, its normal form's head; which kinds of bytes and which telling words stand in it, so that later readers need not
 * look. Words are counted as far as ROW_SCAN bytes, so a page of one long row costs no more than any other.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"
#include "clean/words.h"

#define ROW_SCAN (1 << 16) /* what tells a row's kind shows long before this */
#define STOP_WORD_MAX 16   /* bytes: no function word of the table is longer */
#define SHORT_ROW 256      /* bytes: shorter ones are read from where there is room behind them */

#define R1(c) [c] = KIND(c)
#define R4(c) R1(c), R1((c) + 1), R1((c) + 2), R1((c) + 3)
#define R16(c) R4(c), R4((c) + 4), R4((c) + 8), R4((c) + 12)
#define R64(c) R16(c), R16((c) + 16), R16((c) + 32), R16((c) + 48)
const uint64_t byte_kinds[256] = {R64(0), R64(64), R64(128), R64(192)};

/* Bytes in normal form: a letter or digit of ASCII in lower case; 0, what parts words, or is no ASCII; 1, what words ignore. */
static const char folded[256] = {
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
    if (c >= 0xFF01 && c <= 0xFF65 && !(c >= 0xFF10 && c < 0xFF1A) && !(c >= 0xFF21 && c < 0xFF3B) && !(c >= 0xFF41 && c < 0xFF5B))
        return 0; /* fullwidth marks */
    if ((c >= 0x3008 && c < 0x3012) || (c >= 0x3014 && c < 0x3020)) return 0;                       /* brackets of the East, */
    if (c == 0x60C || c == 0x61B || c == 0x61F || c == 0x6D4 || c == 0x964 || c == 0x965) return 0; /* stops and commas */
    if ((c >= 0x100 && c < 0x138) || (c >= 0x14A && c < 0x178)) return utf8_put(to, c | 1); /* Latin Extended-A: pairs */
    if ((c >= 0x139 && c < 0x149) || (c >= 0x179 && c < 0x17F)) return utf8_put(to, c + (c & 1));
    if ((c >= 0xC0 && c <= 0xDE) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return utf8_put(to,
        c + 32);
    if (c >= 0x400 && c <= 0x40F) return utf8_put(to, c + 80);
    if ((c >= 0x460 && c < 0x482) || (c >= 0x48A && c < 0x4C0) || (c >= 0x4D0 && c < 0x530)) return utf8_put(to, c | 1);
    if (c >= 0x531 && c <= 0x556) return utf8_put(to, c + 48); /* Armenian */
    if (c == 0x386 || (c >= 0x388 && c <= 0x38A)) return utf8_put(to, c + (c == 0x386 ? 38 : 37));
    if (c == 0x38C || c == 0x38E || c == 0x38F) return utf8_put(to, c + (c == 0x38C ? 64 : 63));
    memcpy(to, p, (size_t)len);
    return len;
}

/* Letters and digits of ASCII. */
static lanes in_plain_word(lanes x) { return (lanes)((x | 0x20) - 'a' < 26) | (lanes)(x - '0' < 10); }

ptrdiff_t normal_form(str s, char *to, ptrdiff_t cap) {
    ptrdiff_t n = 0, i = 0;
    int gap = 0;
    for (;;) {
        while (i + LANES <= s.n && n + 1 + LANES <= cap && !(s.p[i] & 0x80)) { /* ASCII, most of most pages */
            lanes all = lanes_at(s.p + i), small = all | 0x20;
            int len = lanes_first(~in_plain_word(all));
            if (!len) {
                gap |= (folded[(unsigned char)s.p[i++]] == 0) & (n > 0);
                continue;
            }
            to[n] = ' '; /* stays where a gap is, or the letter takes its place */
            n += gap;
            gap = 0;
            memcpy(to + n, &small, sizeof small);
            n += len;
            i += len;
            if (len == LANES || s.p[i] & 0x80) continue;
            gap = folded[(unsigned char)s.p[i++]] == 0; /* what ends the word */
        }
        for (char c; i < s.n && !(s.p[i] & 0x80); i++) { /* the same one by one, where there is no room for more */
            c = folded[(unsigned char)s.p[i]];
            if (c > 1) {
                if (n + gap >= cap) return n;
                to[n] = ' ';
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

int32_t row_letters(str s) {
    int32_t n = 0;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        n += (c & 0xC0) != 0x80;
        n += 2 * (c >= 0xE3 && c <= 0xED); /* heads of U+3000 to U+DFFF */
    }
    return n;
}

#define STOPS (KIND('.') | KIND('!') | KIND('?'))
#define CLOSING (KIND('"') | KIND('\'') | KIND(')') | KIND(']'))
bool ends_sentence(str s) {
    static const str closing[] = {
        S("\xE2\x80\x9D"), S("\xE2\x80\x99"), S("\xC2\xBB"), S("\xE2\x80\x9C"), S("\xE2\x80\xB9"), S("\xC2\xAB"), S("\xE2\x80\x98"), S("\xE3\x80\x8D"), S("\xE3\x80\x8F"), S("\xEF\xBC\x89"),
    };
    static const str stops[] = {
        S("\xE2\x80\xA6"), S("\xE3\x80\x82"), S("\xEF\xBC\x81"), S("\xEF\xBC\x9F"),
        S("\xE0\xA5\xA4"), S("\xD8\x9F"), S("\xDB\x94"), S("\xD6\x89"), S("\xE1\x8D\xA2"), S("\xE1\x9F\x94"), S("\xE1\x81\x8B"),
    };
    s = str_trim(s);
    for (int again = 0; again < 4; again++) {
        unsigned char last = s.n ? (unsigned char)s.p[s.n - 1] : 0;
        if (byte_kinds[last] & STOPS) return true;
        if (last < 0x80) {
            if (!(byte_kinds[last] & CLOSING)) return false; /* most rows */
            s.n--;
            continue;
        }
        for (ptrdiff_t i = 0; i < countof(stops); i++)
            if (str_ends(s, stops[i])) return true;
        ptrdiff_t before = s.n;
        for (ptrdiff_t i = 0; i < countof(closing) && before == s.n; i++)
            if (str_ends(s, closing[i])) s.n -= closing[i].n;
        if (before == s.n) return false;
    }
    return false;
}

/* ------------------------------------------------------------------ what stands between words */
#define ROW_MARKS (KIND('|') | KIND('>') | KIND('/') | KIND('@') | KIND('#') | KIND('{') | KIND('='))

static bool is_wide_mark(uint32_t c) {
    return c == 0x2022 || c == 0xB7 || c == 0xBB || c == 0x203A || (c >= 0x2190 && c < 0x2200) || (c >= 0x25A0 && c < 0x27C0);
}

static bool is_wide_stop(uint32_t c) { return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x964; }

/* A stop at i ends a sentence inside the row: it follows a lower-case letter or a closing mark, then a space and a capital. */
static bool breaks_sentence(str s, ptrdiff_t i) {
    if (i < 2 || i + 2 >= s.n || !is_space(s.p[i + 1])) return false;
    return !is_upper(s.p[i - 1]) && s.p[i - 1] != ' ' && (is_upper(s.p[i + 2]) || (s.p[i + 2] & 0x80) || s.p[i + 2] == '"');
}

/* ------------------------------------------------------------------ words */
static bool is_wide_letter(uint32_t c) {
    return c == 0x2019 || (c >= 0xC0 && c < 0x2000) || (c >= 0x3005 && !(c > 0xFF00 && c < 0xFF10) && !(c >= 0xFF1A && c <= 0xFF20));
}

int code_unspaced(uint32_t c) {
    if (c < 0xE00) return 0;
    if ((c >= 0x3040 && c < 0x3100) || (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || c >= 0x20000) return 5;
    return c < 0xF00 || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800) ? 2 : 0;
}

/* A row that is read. */
typedef struct {
    row *r;
    str s;           /* as far as it is counted */
    ptrdiff_t at, wide; /* wide: sixteen bytes can be read from each place before it */
    char *form;      /* the normal form's head, */
    ptrdiff_t n, cap; /* and how much more of it is kept: cap is n from where the next letter did not fit */
    row_words words; /* of the normal form */
    bool gap;        /* what parts words was read since its last letter */
    int unspaced;    /* of the word: tenths of words that are written without spaces */
    bool odd;        /* it holds more than letters and digits of ASCII */
    uint16_t languages[8]; /* function words of each */
} row_reader;
typedef uint16_t language_lanes __attribute__((vector_size(16)));
_Static_assert(STOP_LANGUAGES < 8, "one lane a language");

static language_lanes languages_in(const row_reader *x) {
    language_lanes count;
    memcpy(&count, x->languages, sizeof count);
    return count;
}

/* A lane for each language, one where the word is a function word of it. ROW_SCAN holds fewer words than a lane can count. */
static language_lanes languages_meant(int means) {
    static const language_lanes bits = {WORD_EN, WORD_DE, WORD_FR, WORD_ES, WORD_IT, WORD_PT, WORD_NL, 0};
    return (language_lanes)((bits & (uint16_t)means) != 0) & 1;
}

/* ------------------------------------------------------------------ plain words: most of most rows
 * Words of less than sixteen letters and digits of ASCII with ASCII between them, each looked at whole. */
static void note_word(row_words *w, ptrdiff_t at, int means) {
    if (!at) w->first = means;
    if (!(means & WORD_BEGINS)) return;
    if (w->n == WORDS_NOTED) w->all = false;
    else w->at[w->n++] = (uint8_t)at;
}

/* Reads as far as it can; the rest is for read_word and read_between. */
static void read_plain(row_reader *x) {
    row *r = x->r;
    const char *p = x->s.p;
    char *form = x->form;
    ptrdiff_t at = x->at, n = x->n, cap = x->cap, wide = x->wide;
    bool parted = x->gap;
    uint64_t kinds = 0;
    int words = 0, capitals = 0, digits = 0, marks = 0, stops = 0, said = 0;
    language_lanes languages = languages_in(x);
    for (unsigned char c; at < wide;) {
        c = (unsigned char)p[at];
        if (folded[c] <= 1) {
            if (c & 0x80 || folded[c]) break;
            kinds |= byte_kinds[c];
            marks += (byte_kinds[c] & ROW_MARKS) != 0;
            if (byte_kinds[c] & STOPS) r->sentences += breaks_sentence(x->s, at);
            parted = true;
            at++;
            continue;
        }
        lanes all = lanes_at(p + at), small = all | 0x20;
        int len = lanes_first(~in_plain_word(all)), gap = parted && n;
        unsigned char next = (unsigned char)p[at + (len < LANES ? len : 0)];
        bool fits = n + gap + len <= cap;
        if (len == LANES || next & 0x80 || folded[next] || (!fits && n < cap)) break;
        uint64_t head;
        memcpy(&head, &small, sizeof head);
        int means = word_head_means(big_endian(64, head) & str_head_kept(len)) & (len > 8 ? ~WORD_LANGUAGES : ~0);
        if (fits) {
            form[n] = ' ';
            n += gap;
            note_word(&x->words, n, means);
            memcpy(form + n, &small, sizeof small); /* there is room for sixteen bytes behind its end */
            n += len;
        }
        parted = false;
        words++;
        capitals += is_upper(p[at]);
        said |= means;
        stops += (means & WORD_LANGUAGES) != 0;
        languages += languages_meant(means);
        for (unsigned set = lanes_bits((lanes)(all - '0' < 10)) & ((1u << len) - 1); set; set &= set - 1) digits++;
        for (ptrdiff_t end = at + len; at < end; at++) kinds |= byte_kinds[(unsigned char)p[at]];
    }
    memcpy(x->languages, &languages, sizeof languages);
    r->kinds |= kinds;
    r->words += words;
    r->capitals += capitals;
    r->digits += digits;
    r->marks += marks;
    r->stops += stops;
    r->said |= (uint16_t)(said & ~WORD_LANGUAGES);
    x->at = at;
    x->n = n;
    x->gap = parted;
}

/* ------------------------------------------------------------------ all other words
 * Letters and digits of ASCII, as many as follow. */
static void read_letters(row_reader *x) {
    const char *p = x->s.p;
    ptrdiff_t i = x->at, n = x->n, cap = x->cap, end = x->s.n;
    uint64_t kinds = 0;
    int digits = 0;
    if (x->gap && n && n + 1 >= cap) cap = x->cap = n;
    else if (x->gap && n) x->form[n++] = ' ';
    x->gap = false;
    for (char c; i < end && (c = folded[(unsigned char)p[i]]) > 1; i++) {
        kinds |= byte_kinds[(unsigned char)p[i]];
        digits += c <= '9';
        x->form[n] = c; /* there is room for one behind its end */
        n += n < cap;
    }
    x->r->kinds |= kinds;
    x->r->digits += digits;
    x->n = n;
    x->at = i;
}

/* What one character that is no ASCII adds to the normal form. Where it does not part words as it parts what is counted, the
 * words that were looked up may not be those of the normal form. */
static void fold_wide(row_reader *x, uint32_t code, int len, bool in_word) {
    char letter[4];
    int k = fold_one(x->s.p + x->at, len, code, letter);
    if (in_word != (k != 0)) x->r->said = WORD_ANYTHING, x->words.all = false;
    if (!k) x->gap = true;
    if (k <= 0) return;
    bool gap = x->gap && x->n;
    x->gap = false;
    if (x->n + k + gap > x->cap) {
        x->cap = x->n;
        return;
    }
    if (gap) x->form[x->n++] = ' ';
    for (int i = 0; i < k; i++) x->form[x->n++] = letter[i];
}

static int means_of(const row_reader *x, ptrdiff_t start) {
    char low[STOP_WORD_MAX];
    str w = str_cut(x->s, start, x->at);
    if (x->odd) return word_means((str){low, normal_form(w, low, sizeof low)});
    return word_head_means(str_small_head(x->s, start, w.n)) & (w.n > 8 ? ~WORD_LANGUAGES : ~0);
}

/* `from`: where the word begins in the normal form; -1: it does not stand there whole. */
static void count_word(row_reader *x, ptrdiff_t start, ptrdiff_t from) {
    row *r = x->r;
    const char *p = x->s.p + start;
    int len, means = means_of(x, start);
    if (from >= 0) note_word(&x->words, from, means);
    r->words += max_of(x->unspaced / 10, 1);
    r->capitals += (unsigned char)*p < 0x80 ? is_upper(*p) : code_is_upper(utf8_next(p, str_end(x->s), &len));
    r->said |= (uint16_t)(means & ~WORD_LANGUAGES);
    if (x->at - start > STOP_WORD_MAX) means = 0;
    r->stops += (means & WORD_LANGUAGES) != 0;
    language_lanes languages = languages_in(x) + languages_meant(means);
    memcpy(x->languages, &languages, sizeof languages);
}

/* 〇 and 零 stand in years in Chinese characters, 二〇三一年, which have as many figures as a day must have. */
static int digits_said(uint32_t code) {
    return digit_of(code) >= 0 ? 1 : code == 0x3007 || code == 0x96F6 ? DAY_DIGITS : 0;
}

/* A word as it is counted: letters and digits with the apostrophes among them. False: none begins here. */
static bool read_word(row_reader *x) {
    ptrdiff_t start = x->at, from = x->n + (x->gap && x->n);
    x->odd = false;
    x->unspaced = 0;
    while (x->at < x->s.n) {
        unsigned char c = (unsigned char)x->s.p[x->at];
        int len = 1;
        if (c < 0x80 && folded[c] > 1) {
            read_letters(x);
            continue;
        }
        if (c < 0x80 && !folded[c]) break;
        if (c >= 0x80) {
            uint32_t code = utf8_next(x->s.p + x->at, str_end(x->s), &len);
            if (!is_wide_letter(code)) break;
            x->unspaced += code_unspaced(code);
            x->r->digits += digits_said(code);
            fold_wide(x, code, len, true);
        }
        x->r->kinds |= byte_kinds[c];
        x->odd = true;
        x->at += len;
    }
    if (x->at == start) return false;
    count_word(x, start, x->n > from && x->n < x->cap ? from : -1);
    return true;
}

static void read_between(row_reader *x) {
    row *r = x->r;
    unsigned char c = (unsigned char)x->s.p[x->at];
    int len = 1;
    r->kinds |= byte_kinds[c];
    if (c < 0x80) {
        x->gap = true;
        r->marks += (byte_kinds[c] & ROW_MARKS) != 0;
        if (byte_kinds[c] & STOPS) r->sentences += breaks_sentence(x->s, x->at);
    } else {
        uint32_t code = utf8_next(x->s.p + x->at, str_end(x->s), &len);
        fold_wide(x, code, len, false);
        r->marks += is_wide_mark(code);
        r->sentences += is_wide_stop(code) && x->at + len < x->s.n;
    }
    x->at += len;
}

void row_read(row *r, str s) {
    char form[NORMAL_MAX + LANES], room[SHORT_ROW + LANES];
    row_reader x = {.r = r, .s = str_cut(s, 0, ROW_SCAN), .form = form, .cap = NORMAL_MAX, .words.all = true};
    x.wide = x.s.n - LANES + 1;
    if (s.n <= SHORT_ROW) { /* with room behind it */
        memset(room + s.n, 0, LANES);
        if (s.n) memcpy(room, s.p, (size_t)s.n);
        x.s.p = room;
        x.wide = s.n;
    }
    for (read_plain(&x); x.at < x.s.n; read_plain(&x))
        if (!read_word(&x)) read_between(&x);
    if (s.n > ROW_SCAN) { /* what comes behind is not counted, but may mean something */
        x.n = normal_form(s, form, NORMAL_MAX);
        x.words.all = false;
        r->said = WORD_ANYTHING;
        r->kinds = ~(uint64_t)0;
    }
    for (int k = 0; k < STOP_LANGUAGES; k++) r->stops_of[k] = x.languages[k];
    r->ends = ends_sentence(s);
    r->sentences += r->ends;
    r->opens_low = s.n && s.p[0] >= 'a' && s.p[0] <= 'z';
    r->key = hash_mix(hash_str((str){form, x.n}), x.n < NORMAL_MAX - 4 ? 0 : (uint64_t)s.n);
    r->chrome = chrome_of_row(r, s, (str){form, x.n}, &x.words);
}
