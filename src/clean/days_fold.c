/* A text as the readers of days want it, where it is not so already. In: text of any script. Out: the same with the digits of all
 * scripts, their commas and their spaces as ASCII has them, without marks of direction, and for each byte where it stood. Cost:
 * linear; a text of ASCII is passed over sixteen bytes at a time.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

/* Decimal digits of the scripts that pages are written in (Unicode, general category Nd). Those of Indic scripts stand at one place
 * of each block of 128. */
int digit_of(uint32_t c) {
    if (c < 0x660 || (c > 0x1819 && c < 0xFF10)) return -1;
    static const uint32_t zeros[] = {0x660, 0x6F0, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10};
    if (c >= 0x900 && c < 0xE00) return (c & 0x7F) >= 0x66 && (c & 0x7F) <= 0x6F ? (int)(c & 0x7F) - 0x66 : -1;
    for (ptrdiff_t i = 0; i < countof(zeros); i++)
        if (c - zeros[i] < 10) return (int)(c - zeros[i]);
    return -1;
}

enum { KEPT = -1, DROPPED = -2 };

/* What stands for a character: a byte of ASCII, KEPT or DROPPED. */
static int fold_to(uint32_t c) {
    if (c < 0x60C) return c == 0xA0 ? ' ' : c == 0xAD ? DROPPED : KEPT;
    int digit = digit_of(c);
    if (digit >= 0) return '0' + digit;
    if (c == 0x60C || c == 0x104A || c == 0x3001 || c == 0xFF0C) return ',';
    if ((c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000) return ' ';
    if (c == 0x61C || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF)
        return DROPPED;
    if (c == 0x2010 || c == 0x2011 || c == 0xFF0D) return '-';
    return c == 0xFF0E ? '.' : c == 0xFF0F ? '/' : c == 0xFF1A ? ':' : KEPT;
}

/* Where the first character stands that is not as it is wanted; the end of s: all are. */
static ptrdiff_t first_to_fold(str s) {
    for (ptrdiff_t i = 0; i < s.n;) {
        if (i + LANES <= s.n && !lanes_bits(lanes_at(s.p + i))) {
            i += LANES;
            continue;
        }
        int len = 1;
        if (s.p[i] & 0x80 && fold_to(utf8_next(s.p + i, str_end(s), &len)) != KEPT) return i;
        i += len;
    }
    return s.n;
}

bool days_fold(str s, day_text *to) {
    s = str_cut(s, 0, DAY_TEXT_MAX);
    ptrdiff_t i = first_to_fold(s), n = i;
    if (i == s.n) return false;
    memcpy(to->form, s.p, (size_t)i);
    for (ptrdiff_t k = 0; k < i; k++) to->at[k] = (int16_t)k;
    while (i < s.n) {
        int len = 1, c = KEPT;
        if (s.p[i] & 0x80) c = fold_to(utf8_next(s.p + i, str_end(s), &len));
        for (int k = 0; c == KEPT && k < len && i + k < s.n; k++, n++) to->form[n] = s.p[i + k], to->at[n] = (int16_t)(i + k);
        if (c >= 0) to->form[n] = (char)c, to->at[n++] = (int16_t)i;
        i += len;
    }
    to->at[n] = (int16_t)s.n;
    to->s = (str){to->form, n};
    return true;
}
