/* Bytes to text with the way back: UTF-8 as it is, with U+FFFD for what is ill-formed and for NULs; UTF-16, UTF-32 and
 * Windows-1252 converted. One pass; a page of clean UTF-8 is borrowed, not copied, and needs no map.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

static const char *const names[CHARSETS] = {"utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "windows-1252"};

/* Windows-1252 from 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the rest is as in Latin-1. */
static const uint16_t high_1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
        0x017E, 0x0178};

typedef struct {
    arena *a;
    vec(char) text;
    text_map map;
} decoder;

static void put(decoder *d, const char *p, int n) {
    if (d->text.n + n > d->text.cap) {
        ptrdiff_t cap = max_of(d->text.cap * 2, d->text.n + n + 64);
        char *more = new (d->a, char, cap);
        if (d->text.n) memcpy(more, d->text.at, (size_t)d->text.n);
        d->text.at = more;
        d->text.cap = cap;
    }
    memcpy(d->text.at + d->text.n, p, (size_t)n);
    d->text.n += n;
}

/* `n` bytes of text stand for `raw_len` bytes of payload at `raw`. */
static void give(decoder *d, const char *p, int n, int32_t raw, int32_t raw_len, int32_t step) {
    map_add(d->a, &d->map, (text_map_run){(int32_t)d->text.n, n, raw, raw_len, step});
    put(d, p, n);
}

static void give_code(decoder *d, uint32_t c, int32_t raw, int32_t raw_len) {
    char utf8[4];
    if (!c || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) c = UTF8_BAD;
    int n = utf8_put(utf8, c);
    give(d, utf8, n, raw, raw_len, c == UTF8_BAD ? MAP_WHOLE : MAP_CHARACTERS(raw_len, raw_len, raw_len, raw_len));
}

static uint32_t unit(str s, ptrdiff_t at, int size, bool big) {
    uint32_t c = 0;
    for (int i = 0; i < size; i++) c |= (uint32_t)(unsigned char)s.p[at + (big ? i
        : size - 1 - i)] << 8 * (size - 1 - i);
    return c;
}

static void from_wide(decoder *d, str raw, ptrdiff_t at, int size, bool big) {
    while (at < raw.n) {
        if (at + size > raw.n) { /* half a unit at the end */
            give_code(d, UTF8_BAD, (int32_t)at, (int32_t)(raw.n - at));
            return;
        }
        uint32_t c = unit(raw, at, size, big);
        int len = size;
        if (size == 2 && c >= 0xD800 && c < 0xDC00 && at + 4 <= raw.n) {
            uint32_t low = unit(raw, at + 2, 2, big);
            if (low >= 0xDC00 && low < 0xE000) c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00), len = 4;
        }
        give_code(d, c, (int32_t)at, len);
        at += len;
    }
}

static void from_1252(decoder *d, str raw) {
    for (ptrdiff_t at = 0; at < raw.n; at++) {
        unsigned char c = (unsigned char)raw.p[at];
        give_code(d, c >= 0x80 && c < 0xA0 ? high_1252[c - 0x80] : c, (int32_t)at, 1);
    }
}

static void from_utf8(decoder *d, str raw, ptrdiff_t at) {
    for (int len; at < raw.n; at += len) {
        uint32_t c = utf8_next(raw.p + at, raw.p + raw.n, &len);
        bool bad = !c || (c == UTF8_BAD && !(len == 3 && !memcmp(raw.p + at, "\xEF\xBF\xBD", 3)));
        if (bad) give(d, "\xEF\xBF\xBD", 3, (int32_t)at, len, 0);
        else give(d, raw.p + at, len, (int32_t)at, len, 1);
    }
}

void decode(arena *a, page *p) {
    ptrdiff_t bom;
    charset is = sniff_charset(p->raw, &bom);
    p->charset = names[is];
    if (is == UTF_8 && !bom && (!p->raw.n || !memchr(p->raw.p, 0, (size_t)p->raw.n)) && utf8_valid(p->raw)) {
        p->text = p->raw;
        return;
    }
    decoder d = {.a = a};
    if (is == UTF_8) from_utf8(&d, p->raw, bom);
    else if (is == WINDOWS_1252) from_1252(&d, p->raw);
    else from_wide(&d, p->raw, bom, is >= UTF_32LE ? 4 : 2, is == UTF_16BE || is == UTF_32BE);
    p->text = (str){d.text.at, d.text.n};
    p->map = d.map;
}
