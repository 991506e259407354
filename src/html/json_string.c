/* What a string in JSON says: its escapes undone, then the HTML references that pages put into it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

/* The unit of four hexadecimal digits behind `\u` at `at`; -1: none stands there. */
static int32_t unit_at(str s, int32_t at, int32_t end) {
    int32_t unit = 0;
    if (at + 6 > end || s.p[at] != '\\' || s.p[at + 1] != 'u') return -1;
    for (int32_t i = at + 2; i < at + 6; i++) {
        int letter = s.p[i] | 32, digit = is_digit(s.p[i]) ? s.p[i] - '0' : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/* The escape at *at: the code point that it stands for, or -1 for nothing (the end of a line that goes on). */
static int32_t read_escape(str s, int32_t *at, int32_t end) {
    int32_t unit = unit_at(s, *at, end), low = unit >= 0 ? unit_at(s, *at + 6, end) : -1;
    if (unit >= 0xD800 && unit < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
        *at += 12;
        return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    }
    if (unit >= 0) {
        *at += 6;
        return !unit || (unit >= 0xD800 && unit < 0xE000) ? (int32_t)UTF8_BAD : unit;
    }
    if (*at + 1 >= end) {
        *at += 1;
        return '\\';
    }
    int len;
    uint32_t c = utf8_next(s.p + *at + 1, s.p + end, &len);
    *at += 1 + len;
    switch (c) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'b': return '\b';
    case 'f': return '\f';
    case '\n':
    case '\r': return -1;
    default: return (int32_t)c; /* a mark, a backslash, a slash; anything else means itself */
    }
}

/* An escaped `&` is already read, *at stands behind it: the reference that it begins, if it does. */
static int escaped_reference(str s, int32_t *at, int32_t end, char bytes[8]) {
    char spelt[40] = {'&'};
    int32_t n = min_of(end - *at, (int32_t)sizeof spelt - 1), i = 0;
    memcpy(spelt + 1, s.p + *at, (size_t)n);
    int got = html_reference_at((str){spelt, n + 1}, &i, n + 1, false, bytes);
    if (got) *at += i - 1;
    return got;
}

bool html_json_piece_next(str source, int32_t *at, int32_t end, html_piece *to) {
    int32_t from = *at;
    if (from >= end) return false;
    if (source.p[from] == '\\') {
        int32_t c = read_escape(source, at, end);
        to->n = c == '&' ? escaped_reference(source, at, end, to->bytes) : 0;
        if (!to->n && c >= 0) to->n = utf8_put(to->bytes, (uint32_t)c);
        to->itself = false;
        to->at = (span){from, *at};
        return true;
    }
    int32_t i = from + 1;
    while (i < end && source.p[i] != '\\' && !byte_is(source.p[i], BYTE_SPECIAL)) i++;
    html_piece_next(source, at, byte_is(source.p[from], BYTE_SPECIAL) ? end : i, true, false, to);
    if (to->itself) to->at.end = *at = i; /* an `&` that begins no reference: up to the next escape */
    return true;
}

str html_json_decoded(arena *a, str source, span string) {
    str raw = span_of(source, string);
    if (html_until(raw, BYTE_SPECIAL, 0) == raw.n && (!raw.n || !memchr(raw.p, '\\', (size_t)raw.n))) return raw;
    return html_joined(a, source, string, html_json_piece_next);
}
