/* Character references: 13.2.5.72 to 13.2.5.84. Names hold ASCII letters and digits only, so the longest name that fits is
 * either all of the letters and digits up to a semicolon, or the longest of the few that may go without one. At most 32
 * bytes are looked at for a name; a number is read once, whatever its length.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

#define NAME_MAX_BYTES 31 /* the longest name: CounterClockwiseContourIntegral */
#define BARE_MAX_BYTES 6  /* of those without a semicolon: Aacute, frac12 … */

/* What the numbers of C1 controls stand for, which are bytes of Windows-1252 (13.2.5.84). */
static const uint16_t windows[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

static uint32_t code_of_number(uint32_t c) {
    if (c >= 0x80 && c < 0xA0) return windows[c - 0x80];
    return !c || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) ? UTF8_BAD : c;
}

static int digit_of(char c, bool hex) {
    if (is_digit(c)) return c - '0';
    return hex && (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

static int number_at(str s, int32_t *at, int32_t end, char bytes[8]) {
    int32_t i = *at + 2;
    bool hex = i < end && (s.p[i] | 32) == 'x';
    uint32_t c = 0;
    int32_t from = i += hex;
    for (int digit; i < end && (digit = digit_of(s.p[i], hex)) >= 0; i++)
        c = min_of(c * (hex ? 16 : 10) + (uint32_t)digit, 0x110000u); /* and no further: it is none */
    if (i == from) return 0;
    *at = i < end && s.p[i] == ';' ? i + 1 : i;
    return utf8_put(bytes, code_of_number(c));
}

static const html_reference *find_name(str name) {
    int32_t lo = 0, hi = html_references_n;
    while (lo < hi) {
        int32_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(html_references[mid].name, name);
        if (!c) return &html_references[mid];
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return NULL;
}

/* The longest name that begins the run and may do without a semicolon. */
static const html_reference *find_bare(str name) {
    for (name.n = min_of(name.n, (ptrdiff_t)BARE_MAX_BYTES); name.n >= 2; name.n--) {
        const html_reference *x = find_name(name);
        if (x && x->bare) return x;
    }
    return NULL;
}

static int name_at(str s, int32_t *at, int32_t end, bool in_attribute, char bytes[8]) {
    int32_t from = *at + 1, most = min_of(end, from + NAME_MAX_BYTES + 1);
    int32_t i = html_skip((str){s.p, most}, BYTE_LETTER | BYTE_DIGIT, from);
    bool closed = i < most && s.p[i] == ';';
    str run = {s.p + from, i - from};
    const html_reference *x = closed ? find_name(run) : NULL;
    if (!x) {
        closed = false;
        x = find_bare(run);
        if (!x) return 0;
        i = from + (int32_t)x->name.n;
        if (in_attribute && i < end && (s.p[i] == '=' || byte_is(s.p[i], BYTE_LETTER | BYTE_DIGIT))) return 0;
    }
    *at = i + closed;
    int n = (int)strlen(x->bytes);
    memcpy(bytes, x->bytes, (size_t)n);
    return n;
}

int html_reference_at(str source, int32_t *at, int32_t end, bool in_attribute, char bytes[8]) {
    if (*at + 2 >= end) return 0; /* none is shorter: &lt */
    if (source.p[*at + 1] == '#') return number_at(source, at, end, bytes);
    return byte_is(source.p[*at + 1], BYTE_LETTER) ? name_at(source, at, end, in_attribute, bytes) : 0;
}
