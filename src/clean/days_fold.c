/* A text as the readers of days want it, where it is not so already. In: text of any script. Out: the same with the digits of all
 * scripts, their commas and their spaces as ASCII has them, without marks of direction, and for each byte where it stood; numbers in
 * Chinese characters too, where they are parts of a day. Cost: linear; a text of ASCII is passed over sixteen bytes at a time.
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

/* ------------------------------------------------------------------ 二〇三一年三月十五日 */
static int han_number_of(uint32_t c) {
    static const struct {
        uint16_t code, number;
    } all[] = {{0x25CB, 0}, {0x3007, 0}, {0x4E00, 1}, {0x4E03, 7}, {0x4E09, 3}, {0x4E5D, 9}, {0x4E8C, 2}, {0x4E94, 5}, {0x516B, 8},
               {0x516D, 6}, {0x5341, 10}, {0x5345, 30}, {0x56DB, 4}, {0x5EFF, 20}, {0x767E, 100}, {0x96F6, 0}};
    if (c < 0x25CB || c > 0x96F6) return -1;
    for (ptrdiff_t i = 0; i < countof(all) && all[i].code <= c; i++)
        if (all[i].code == c) return all[i].number;
    return -1;
}

enum { HAN_MOST = 6 }; /* characters of such a number: 一百一十三 has five */

/* The length in bytes of a number at s[at] before the sign for years, months or days; 0: none is there. */
static ptrdiff_t han_number(str s, ptrdiff_t at, int *number) {
    static const str units[] = {S("年"), S("月"), S("日"), S("號"), S("号")};
    ptrdiff_t i = at;
    int sum = 0, figures = -1, part, len;
    for (int n = 0; n < HAN_MOST && i < s.n && (part = han_number_of(utf8_next(s.p + i, str_end(s), &len))) >= 0; n++, i += len) {
        if (part < 10) figures = max_of(figures, 0) * 10 + part;
        else sum += part == 10 || part == 100 ? max_of(figures, 1) * part : part, figures = -1;
    }
    *number = sum + max_of(figures, 0);
    for (int k = 0; i > at && *number <= 9999 && k < countof(units); k++)
        if (str_starts(str_cut(s, i, s.n), units[k])) return i - at;
    return 0;
}

/* Where the first character stands that is not as it is wanted; the end of s: all are. */
static ptrdiff_t first_to_fold(str s) {
    for (ptrdiff_t i = 0; i < s.n;) {
        if (i + LANES <= s.n && !lanes_bits(lanes_at(s.p + i))) {
            i += LANES;
            continue;
        }
        int len = 1, number;
        if (s.p[i] & 0x80) {
            uint32_t c = utf8_next(s.p + i, str_end(s), &len);
            if (fold_to(c) != KEPT || (han_number_of(c) >= 0 && han_number(s, i, &number))) return i;
        }
        i += len;
    }
    return s.n;
}

bool days_fold(str s, day_text *to) {
    s = str_cut(s, 0, DAY_TEXT_MAX);
    ptrdiff_t i = first_to_fold(s), n = i, length;
    if (i == s.n) return false;
    memcpy(to->form, s.p, (size_t)i);
    for (ptrdiff_t k = 0; k < i; k++) to->at[k] = (int16_t)k;
    while (i < s.n) {
        int len = 1, c = KEPT, number;
        uint32_t code = s.p[i] & 0x80 ? utf8_next(s.p + i, str_end(s), &len) : 0;
        if (han_number_of(code) >= 0 && (length = han_number(s, i, &number))) {
            for (int unit = number > 999 ? 1000 : number > 99 ? 100 : number > 9 ? 10 : 1; unit; unit /= 10, n++)
                to->form[n] = (char)('0' + number / unit % 10), to->at[n] = (int16_t)(i + length - 3);
            i += length;
            continue;
        }
        if (code) c = fold_to(code);
        for (int k = 0; c == KEPT && k < len && i + k < s.n; k++, n++) to->form[n] = s.p[i + k], to->at[n] = (int16_t)(i + k);
        if (c >= 0) to->form[n] = (char)c, to->at[n++] = (int16_t)i;
        i += len;
    }
    to->at[n] = (int16_t)s.n;
    to->s = (str){to->form, n};
    return true;
}
