/* Bytes to text with the way back: U+FFFD for what is ill-formed and for NULs, everything else as it is. One pass; a page of
 * clean UTF-8 is borrowed, not copied, and needs no map. Maps stay small: a run every 256 bytes of text, one more where
 * something is replaced.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

/* ------------------------------------------------------------------ giving */
static void more_room(decoder *d, ptrdiff_t n) {
    ptrdiff_t cap = max_of(d->cap + d->cap / 2, d->n + n + 64);
    char *more = new (d->a, char, cap);
    if (d->n) memcpy(more, d->text, (size_t)d->n);
    d->text = more;
    d->cap = cap;
}

static char *room(decoder *d, ptrdiff_t n) {
    if (d->n + n > d->cap) more_room(d, n);
    return d->text + d->n;
}

static void end_run(decoder *d) {
    if (d->run.text_len) map_add(d->a, &d->map, d->run);
    d->run.text_len = 0;
}

static void extend(decoder *d, int n, int32_t raw, int32_t raw_len, int32_t step) {
    text_map_run *r = &d->run;
    if (r->text_len && r->step == step && r->raw + r->raw_len == raw && r->text_len + n <= MAP_RUN_MAX) {
        r->text_len += n;
        r->raw_len += raw_len;
    } else {
        end_run(d);
        *r = (text_map_run){(int32_t)d->n, n, raw, raw_len, step};
    }
    d->n += n;
}

/* Code points that are none become U+FFFD before. */
static int put_utf8(char *to, uint32_t c) {
    if (c < 0x80) {
        to[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        to[0] = (char)(0xC0 | c >> 6);
        to[1] = (char)(0x80 | (c & 63));
        return 2;
    }
    return utf8_put(to, c);
}

void give_code(decoder *d, uint32_t c, int32_t raw, int32_t raw_len, int32_t step) {
    if (!c || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) c = UTF8_BAD;
    int n = put_utf8(room(d, 4), c);
    int usual = c == UTF8_BAD && step & MAP_BAD_ONE ? 1 : step >> 4 * (n - 1) & 15;
    extend(d, n, raw, raw_len, usual == raw_len ? step : MAP_CHARACTERS(raw_len, raw_len, raw_len, raw_len));
}

void give_text(decoder *d, const char *p, int n, int32_t raw, int32_t raw_len) {
    memcpy(room(d, n), p, (size_t)n);
    end_run(d);
    extend(d, n, raw, raw_len, MAP_WHOLE);
    end_run(d);
}

#define ASCII_RUN_MIN 64 /* a longer one is a run of its own, byte for byte; a shorter one joins what stands about it */

static void give_plain(decoder *d, const char *p, int32_t n, int32_t raw, int32_t step) {
    memcpy(room(d, n), p, (size_t)n);
    if (n < ASCII_RUN_MIN) {
        extend(d, n, raw, n, step);
        return;
    }
    end_run(d);
    map_add(d->a, &d->map, (text_map_run){(int32_t)d->n, n, raw, n, MAP_BYTES});
    d->n += n;
}

int32_t give_ascii(decoder *d, str raw, int32_t at, int32_t step) {
    int32_t end = (int32_t)str_ascii(raw, at), from = at;
    while (at < end) {
        const char *nul = memchr(raw.p + at, 0, (size_t)(end - at));
        int32_t to = nul ? (int32_t)(nul - raw.p) : end;
        if (to > at) give_plain(d, raw.p + at, to - at, at, step);
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
    const int32_t step = MAP_CHARACTERS(1, 2, 3, 4) | MAP_BAD_ONE;
    for (int len; (at = give_ascii(d, raw, (int32_t)at, step)) < raw.n; at += len) {
        uint32_t c = utf8_next(raw.p + at, raw.p + raw.n, &len);
        give_code(d, c, (int32_t)at, len, step);
    }
}

/* One byte a character. Bytes that the set leaves open are ill-formed. */
static void from_single(decoder *d, str raw, charset is) {
    const int32_t step = MAP_CHARACTERS(1, 1, 1, 1);
    const uint16_t *high = is == X_USER_DEFINED ? NULL : charset_high[is - SINGLE_FIRST];
    for (int32_t at = 0; (at = give_ascii(d, raw, at, step)) < raw.n;)
        for (; at < raw.n && (unsigned char)raw.p[at] >= 0x80; at++) {
            unsigned char c = (unsigned char)raw.p[at];
            give_code(d, high ? high[c - 0x80] : 0xF700u + c, at, 1, step);
        }
}

/* ------------------------------------------------------------------ the page */
void decode_as(arena *a, page *p, charset is, ptrdiff_t bom, bool valid) {
    p->charset = charset_name(is);
    bool plain = is == UTF_8 ? !bom && (valid || utf8_valid(p->raw)) : !is_wide_set(is) && is != ISO_2022_JP && is != REPLACEMENT &&
        str_ascii(p->raw, 0) == p->raw.n;
    if (!p->raw.n || (plain && (valid || !memchr(p->raw.p, 0, (size_t)p->raw.n)))) {
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
    end_run(&d);
    p->text = (str){d.text, d.n};
    p->map = d.map;
}

bool decode(arena *a, page *p) {
    ptrdiff_t bom;
    bool valid;
    charset is = charset_of(p, &bom, &valid);
    decode_as(a, p, is, bom, valid);
    return p->text.p == p->raw.p || (is != REPLACEMENT && (!is_multi_set(is) || multi_works(is)));
}
