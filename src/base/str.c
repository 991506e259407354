/* Strings, case folding and UTF-8.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base.h"

#include <stdio.h>
#include <stdlib.h>
#include <utf8proc.h>

str str_of(const char *c) { return (str){c, c ? (ptrdiff_t)strlen(c) : 0}; }

/* Length of the white space that starts (or, backwards, ends) at p: ASCII, U+00A0, U+FEFF. */
static int space_at(str s) {
    if (s.n >= 1 && is_space(s.p[0])) return 1;
    if (s.n >= 2 && !memcmp(s.p, "\xC2\xA0", 2)) return 2;
    if (s.n >= 3 && !memcmp(s.p, "\xEF\xBB\xBF", 3)) return 3;
    return 0;
}

static int space_before(str s) {
    if (s.n >= 1 && is_space(s.p[s.n - 1])) return 1;
    if (s.n >= 2 && !memcmp(s.p + s.n - 2, "\xC2\xA0", 2)) return 2;
    if (s.n >= 3 && !memcmp(s.p + s.n - 3, "\xEF\xBB\xBF", 3)) return 3;
    return 0;
}

str str_trim_ends(str s) {
    for (int k; (k = space_at(s));) s = (str){s.p + k, s.n - k};
    for (int k; (k = space_before(s));) s.n -= k;
    return s;
}

static unsigned char case_bit(char c) { return is_alpha(c) ? 0x20 : 0; }

/* What is looked for: its first and its last byte, of letters without case the bit by which the cases differ. */
typedef struct {
    str needle;
    ptrdiff_t reach; /* from its first byte to its last */
    unsigned char first, last, first_bit, last_bit;
} sought;

static inline bool stands(const sought *x, const char *p, bool small) {
    if (((unsigned char)p[x->reach] | x->last_bit) != x->last) return false;
    return small ? str_eq_ci((str){p, x->needle.n}, x->needle) : x->reach < 2 || !memcmp(p, x->needle.p, (size_t)x->reach);
}

/* Few places: by the first byte alone, sixteen at once where s has so many. */
static inline ptrdiff_t find_near(const sought *x, str s, ptrdiff_t from, ptrdiff_t places, bool small) {
    if (s.n - from >= LANES && places > from) {
        lanes head = lanes_at(s.p + from) | x->first_bit;
        for (unsigned fits = lanes_bits((lanes)(head == x->first)) & ((1u << (places - from)) - 1); fits; fits &= fits - 1)
            if (stands(x, s.p + from + __builtin_ctz(fits), small)) return from + __builtin_ctz(fits);
        return -1;
    }
    for (ptrdiff_t i = from; i < places; i++)
        if (((unsigned char)s.p[i] | x->first_bit) == x->first && stands(x, s.p + i, small)) return i;
    return -1;
}

/* Places where the first and the last byte fit are looked at closely. */
static inline __attribute__((always_inline)) ptrdiff_t find(str s, str needle, ptrdiff_t from, bool small) {
    from = max_of(from, (ptrdiff_t)0);
    if (!needle.n) return from <= s.n ? from : -1;
    sought x = {.needle = needle, .reach = needle.n - 1, .first = (unsigned char)needle.p[0], .last = (unsigned char)needle.p[needle.n - 1]};
    if (small) {
        x.first_bit = case_bit(needle.p[0]), x.last_bit = case_bit(needle.p[x.reach]);
        x.first |= x.first_bit, x.last |= x.last_bit;
    }
    ptrdiff_t places = s.n - x.reach;
    if (places - from < LANES) return find_near(&x, s, from, places, small);
    for (ptrdiff_t i = from; i < places; i += LANES) {
        i = min_of(i, places - LANES); /* the last sixteen places may have been looked at in part */
        lanes head = lanes_at(s.p + i) | x.first_bit, tail = lanes_at(s.p + i + x.reach) | x.last_bit;
        unsigned fits = lanes_bits((lanes)(head == x.first) & (lanes)(tail == x.last));
        for (; fits; fits &= fits - 1) {
            ptrdiff_t at = i + __builtin_ctz(fits);
            if (stands(&x, s.p + at, small)) return at;
        }
    }
    return -1;
}

ptrdiff_t str_find(str s, str needle, ptrdiff_t from) { return find(s, needle, from, false); }
ptrdiff_t str_find_ci(str s, str needle, ptrdiff_t from) { return find(s, needle, from, true); }

ptrdiff_t str_either(str s, char a, char b, ptrdiff_t from) {
    ptrdiff_t i = from;
    for (; i + LANES <= s.n; i += LANES) {
        lanes x = lanes_at(s.p + i);
        int first = lanes_first((lanes)(x == (unsigned char)a) | (lanes)(x == (unsigned char)b));
        if (first < LANES) return i + first;
    }
    while (i < s.n && s.p[i] != a && s.p[i] != b) i++;
    return min_of(i, s.n);
}

ptrdiff_t str_table_from(const str *table, ptrdiff_t n, str key) {
    uint64_t head = str_head(key);
    ptrdiff_t lo = 0;
    for (ptrdiff_t hi = n; lo < hi;) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        uint64_t x = str_head(table[mid]); /* tells mostly */
        if (x < head || (x == head && str_cmp(table[mid], key) < 0)) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

ptrdiff_t str_table_find(const str *table, ptrdiff_t n, str key) {
    ptrdiff_t at = str_table_from(table, n, key);
    return at < n && str_eq(table[at], key) ? at : -1;
}

bool str_table_sorted(const str *table, ptrdiff_t n) {
    for (ptrdiff_t i = 1; i < n; i++)
        if (str_cmp(table[i - 1], table[i]) >= 0) return false;
    return true;
}

str str_copy(arena *a, str s) {
    if (!s.n) return (str){0};
    char *p = arena_bytes(a, s.n);
    memcpy(p, s.p, (size_t)s.n);
    return (str){p, s.n};
}

char *str_c(arena *a, str s) {
    char *p = new (a, char, s.n + 1);
    if (s.n) memcpy(p, s.p, (size_t)s.n);
    return p;
}

str str_join(arena *a, str x, str y) {
    char *p = arena_bytes(a, x.n + y.n);
    if (x.n) memcpy(p, x.p, (size_t)x.n);
    if (y.n) memcpy(p + x.n, y.p, (size_t)y.n);
    return (str){p, x.n + y.n};
}

str str_format(arena *a, const char *format, ...) {
    va_list args, again;
    check(format);
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    check(n >= 0);
    char *p = new (a, char, n + 1);
    vsnprintf(p, (size_t)n + 1, format, again);
    va_end(args);
    va_end(again);
    return (str){p, n};
}

str str_lower(arena *a, str s) {
    char *p = arena_bytes(a, s.n);
    for (ptrdiff_t i = 0; i < s.n; i++) p[i] = to_lower(s.p[i]);
    return (str){p, s.n};
}

/* ------------------------------------------------------------------ UTF-8 */
uint32_t utf8_next(const char *p, const char *end, int *len) {
    const unsigned char *u = (const unsigned char *)p;
    ptrdiff_t room = end - p;
    *len = 1;
    if (u[0] < 0x80) return u[0];
    if (u[0] < 0xC2 || u[0] > 0xF4) return UTF8_BAD;
    int need = u[0] < 0xE0 ? 1 : u[0] < 0xF0 ? 2 : 3;
    uint32_t c = u[0] & (0x3Fu >> need);
    /* Table 3-7 of the Unicode Standard: the second byte's range is narrower after E0, ED, F0, F4. */
    unsigned lo = u[0] == 0xE0 ? 0xA0 : u[0] == 0xF0 ? 0x90 : 0x80, hi = u[0] == 0xED ? 0x9F : u[0] == 0xF4 ? 0x8F : 0xBF;
    for (int i = 1; i <= need; i++, lo = 0x80, hi = 0xBF) {
        if (i >= room || u[i] < lo || u[i] > hi) return UTF8_BAD;
        c = c << 6 | (u[i] & 0x3Fu);
        *len = i + 1;
    }
    return c;
}

int utf8_put(char to[4], uint32_t c) {
    return (int)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)to);
}

/* ASCII is most of every page: sixty-four bytes at a time where it goes on for long. */
static inline ptrdiff_t ascii_end(str s, ptrdiff_t i, bool *nul) {
    lanes nuls = {0};
    for (; i + 4 * LANES <= s.n; i += 4 * LANES) {
        const char *p = s.p + i;
        lanes a = lanes_at(p), b = lanes_at(p + LANES), c = lanes_at(p + 2 * LANES), d = lanes_at(p + 3 * LANES);
        if (lanes_bits(a | b | c | d)) break;
        if (nul) nuls |= (lanes)(a == 0) | (lanes)(b == 0) | (lanes)(c == 0) | (lanes)(d == 0);
    }
    for (; i < s.n && (unsigned char)s.p[i] < 0x80; i++)
        if (nul) *nul |= !s.p[i];
    if (nul) *nul |= lanes_bits(nuls) != 0;
    return i;
}

ptrdiff_t str_ascii(str s, ptrdiff_t from) { return ascii_end(s, from, NULL); }

static bool follows(char c) { return ((unsigned char)c & 0xC0) == 0x80; }

/* Length of the character of two or three bytes at p, or 0: then utf8_next knows. */
static int short_character(const char *p, ptrdiff_t room) {
    unsigned c = (unsigned char)p[0];
    if (c < 0xC2 || room < 2 || !follows(p[1])) return 0;
    if (c < 0xE0) return 2;
    if (c >= 0xF0 || room < 3 || !follows(p[2])) return 0;
    unsigned second = (unsigned char)p[1];
    return (c == 0xE0 && second < 0xA0) || (c == 0xED && second >= 0xA0) ? 0 : 3;
}

ptrdiff_t utf8_check(str s, ptrdiff_t from, utf8_seen *seen) {
    ptrdiff_t n = 0, i = from;
    bool nul = false;
    while (i < s.n) {
        if ((unsigned char)s.p[i] < 0x80) {
            uint64_t w = 0;
            if (i + 8 <= s.n) memcpy(&w, s.p + i, 8);
            nul |= !s.p[i];
            i = i + 8 <= s.n && !(w & 0x8080808080808080u) ? ascii_end(s, i, &nul) : i + 1;
            continue;
        }
        int len = short_character(s.p + i, s.n - i);
        if (!len && utf8_next(s.p + i, str_end(s), &len) == UTF8_BAD) break;
        n++;
        i += len;
    }
    seen->multi += n;
    seen->nul |= nul;
    return i;
}

bool utf8_valid(str s) {
    utf8_seen seen = {0};
    return utf8_check(s, 0, &seen) == s.n;
}

ptrdiff_t utf8_width(str s) {
    ptrdiff_t width = 0;
    int len;
    for (const char *p = s.p, *end = str_end(s); p < end; p += len)
        width += utf8proc_charwidth((utf8proc_int32_t)utf8_next(p, end, &len));
    return width;
}

bool code_is_letter(uint32_t c) {
    if (c < 0x80) return is_alpha((char)c);
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_MC;
}

bool code_is_mark(uint32_t c) {
    if (c < 0x300) return false;
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k == UTF8PROC_CATEGORY_MN || k == UTF8PROC_CATEGORY_MC;
}

bool code_is_uncased(uint32_t c) { return c >= 0x80 && utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LO; }

bool code_is_upper(uint32_t c) {
    if (c < 0x80) return is_upper((char)c);
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool code_is_digit(uint32_t c) {
    if (c < 0x80) return is_digit((char)c);
    return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_ND;
}

bool code_is_space(uint32_t c) {
    if (c < 0x80) return is_space((char)c);
    return c == 0x85 || c == 0xFEFF || c == 0x200B || (utf8proc_category((utf8proc_int32_t)c) >= UTF8PROC_CATEGORY_ZS &&
                                        utf8proc_category((utf8proc_int32_t)c) <= UTF8PROC_CATEGORY_ZP);
}

/* ASCII is folded by hand: it is most of every page and utf8proc_map allocates. */
str str_fold(arena *a, str s) {
    bool plain = true;
    for (ptrdiff_t i = 0; plain && i < s.n; i++) plain = (unsigned char)s.p[i] < 0x80;
    if (plain) return str_lower(a, s);
    vec(char) to = {0};
    int len;
    for (const char *p = s.p, *end = str_end(s); p < end; p += len) {
        utf8proc_int32_t c = (utf8proc_int32_t)utf8_next(p, end, &len), folded[8];
        if (c == 0x2019 || c == 0x2018 || c == 0x02BC) c = '\'';
        int last = 0;
        utf8proc_ssize_t k = utf8proc_decompose_char(c, folded, 8, UTF8PROC_CASEFOLD, &last);
        for (utf8proc_ssize_t i = 0; i < min_of(k, 8); i++) {
            char bytes[4];
            int n = utf8_put(bytes, (uint32_t)folded[i]);
            for (int j = 0; j < n; j++) *push(a, &to) = bytes[j];
        }
    }
    return (str){to.at, to.n};
}

/* ------------------------------------------------------------------ JSON strings */
/* The unit of four hexadecimal digits behind "\\u" at `at`; -1: none stands there. */
static int32_t json_unit(str s, ptrdiff_t at) {
    int32_t unit = 0;
    if (at + 6 > s.n || s.p[at] != '\\' || s.p[at + 1] != 'u') return -1;
    for (ptrdiff_t i = at + 2; i < at + 6; i++) {
        char c = to_lower(s.p[i]);
        if (!is_digit(c) && !(c >= 'a' && c <= 'f')) return -1;
        unit = unit * 16 + (is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    return unit;
}

uint32_t json_unescape(str s, ptrdiff_t *at) {
    static const char known[] = "b\bf\fn\nr\rt\t";
    int32_t high = json_unit(s, *at), low = high >= 0xD800 && high < 0xDC00 ? json_unit(s, *at + 6) : -1;
    if (high >= 0) {
        bool pair = low >= 0xDC00 && low < 0xE000;
        *at += pair ? 12 : 6;
        if (pair) return (uint32_t)(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
        return high >= 0xD800 && high < 0xE000 ? UTF8_BAD : (uint32_t)high;
    }
    if (++*at >= s.n) return '\\';
    int len;
    uint32_t c = utf8_next(s.p + *at, str_end(s), &len);
    *at += len;
    for (int i = 0; known[i]; i += 2)
        if (c == (uint32_t)known[i]) return (uint32_t)known[i + 1];
    return c;
}
