/* Bytes to text with the way back: U+FFFD for what is ill-formed and for NULs, everything else as it is. One pass; a page of
 * clean UTF-8 is borrowed, not copied, and needs no map. Maps stay small: a run every 256 bytes of text, one more where
 * something is replaced.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

/* ------------------------------------------------------------------ giving */
static char *room(decoder *d, ptrdiff_t n) {
    if (d->n + n > d->cap) {
        ptrdiff_t cap = max_of(d->cap * 2, d->n + n + 64);
        char *more = new (d->a, char, cap);
        if (d->n) memcpy(more, d->text, (size_t)d->n);
        d->text = more;
        d->cap = cap;
    }
    return d->text + d->n;
}

static void give(decoder *d, const char *p, int n, int32_t raw, int32_t raw_len, int32_t step) {
    map_add(d->a, &d->map, (text_map_run){(int32_t)d->n, n, raw, raw_len, step});
    memcpy(room(d, n), p, (size_t)n);
    d->n += n;
}

void give_code(decoder *d, uint32_t c, int32_t raw, int32_t raw_len, int32_t step) {
    if (!c || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) c = UTF8_BAD;
    char utf8[4];
    int n = utf8_put(utf8, c);
    bool usual = step == MAP_BYTES ? n == raw_len : (step >> 4 * (n - 1) & 15) == raw_len;
    give(d, utf8, n, raw, raw_len, usual ? step : MAP_CHARACTERS(raw_len, raw_len, raw_len, raw_len));
}

void give_text(decoder *d, const char *p, int n, int32_t raw, int32_t raw_len) { give(d, p, n, raw, raw_len, MAP_WHOLE); }

#define ASCII_RUN_MIN 64 /* a longer one is a run of its own, byte for byte; a shorter one joins what stands about it */

int32_t give_ascii(decoder *d, str raw, int32_t at, int32_t step) {
    int32_t end = (int32_t)str_ascii(raw, at), from = at;
    while (at < end) {
        const char *nul = memchr(raw.p + at, 0, (size_t)(end - at));
        int32_t to = nul ? (int32_t)(nul - raw.p) : end;
        if (to > at) {
            map_add(d->a, &d->map, (text_map_run){(int32_t)d->n, to - at, at, to - at,
                to - at < ASCII_RUN_MIN ? step : MAP_BYTES});
            memcpy(room(d, to - at), raw.p + at, (size_t)(to - at));
            d->n += to - at;
        }
        if (nul) give_code(d, 0, to, 1, step);
        at = to + !!nul;
    }
    return max_of(end, from);
}

/* ------------------------------------------------------------------ the sets that need no tables */
static uint32_t unit_at(str s, ptrdiff_t at, int size, bool big) {
    uint32_t c = 0;
    for (int i = 0; i < size; i++)
        c |= (uint32_t)(unsigned char)s.p[at + (big ? i : size - 1 - i)] << 8 * (size - 1 - i);
    return c;
}

static void from_wide(decoder *d, str raw, ptrdiff_t at, int size, bool big) {
    int32_t step = size == 2 ? MAP_CHARACTERS(2, 2, 2, 4) : MAP_CHARACTERS(4, 4, 4, 4);
    while (at < raw.n) {
        if (at + size > raw.n) { /* half a unit at the end */
            give_code(d, UTF8_BAD, (int32_t)at, (int32_t)(raw.n - at), step);
            return;
        }
        uint32_t c = unit_at(raw, at, size, big);
        int len = size;
        if (size == 2 && c >= 0xD800 && c < 0xDC00 && at + 4 <= raw.n) {
            uint32_t low = unit_at(raw, at + 2, 2, big);
            if (low >= 0xDC00 && low < 0xE000) c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00), len = 4;
        }
        give_code(d, c, (int32_t)at, len, step);
        at += len;
    }
}

static void from_utf8(decoder *d, str raw, ptrdiff_t at) {
    for (int len; (at = give_ascii(d, raw, (int32_t)at, MAP_BYTES)) < raw.n; at += len) {
        uint32_t c = utf8_next(raw.p + at, raw.p + raw.n, &len);
        bool bad = c == UTF8_BAD && !(len == 3 && !memcmp(raw.p + at, "\xEF\xBF\xBD", 3));
        if (bad) give_code(d, c, (int32_t)at, len, MAP_BYTES);
        else give(d, raw.p + at, len, (int32_t)at, len, MAP_BYTES);
    }
}

/* One byte a character. Bytes that the set leaves open are ill-formed. */
static void from_single(decoder *d, str raw, charset is) {
    const int32_t step = MAP_CHARACTERS(1, 1, 1, 1);
    for (int32_t at = 0; (at = give_ascii(d, raw, at, step)) < raw.n; at++) {
        unsigned char c = (unsigned char)raw.p[at];
        give_code(d, is == X_USER_DEFINED ? 0xF700u + c : charset_high[is - SINGLE_FIRST][c - 0x80], at, 1, step);
    }
}

/* ------------------------------------------------------------------ the page */
void decode_as(arena *a, page *p, charset is, ptrdiff_t bom) {
    p->charset = charset_name(is);
    bool plain = is == UTF_8 ? !bom && utf8_valid(p->raw) : !is_wide_set(is) && is != ISO_2022_JP && is != REPLACEMENT &&
        str_ascii(p->raw, 0) == p->raw.n;
    if (plain && (!p->raw.n || !memchr(p->raw.p, 0, (size_t)p->raw.n))) {
        p->text = p->raw;
        return;
    }
    decoder d = {.a = a, .cap = p->raw.n + p->raw.n / 2 + 64};
    d.text = new (a, char, d.cap);
    if (is == UTF_8) from_utf8(&d, p->raw, bom);
    else if (is_wide_set(is)) from_wide(&d, p->raw, bom, is >= UTF_32LE ? 4 : 2, is == UTF_16BE || is == UTF_32BE);
    else if (is_multi_set(is)) from_multi(&d, p->raw, is);
    else if (is == REPLACEMENT) give_text(&d, "\xEF\xBF\xBD", 3, 0, (int32_t)p->raw.n);
    else from_single(&d, p->raw, is);
    p->text = (str){d.text, d.n};
    p->map = d.map;
}

void decode(arena *a, page *p) {
    ptrdiff_t bom;
    charset is = charset_of(p, &bom);
    decode_as(a, p, is, bom);
}
