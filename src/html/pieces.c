/* Spans of source in, the characters that they stand for out. A reference is decoded where it stands; everything else is
 * borrowed. Line ends: the standard turns CR LF and CR into LF before anything is read (13.2.3.5).
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

/* What the byte at *at, `&`, NUL or CR, stands for; false: for itself. */
static bool read_special(str source, int32_t *at, int32_t end, bool references, bool in_attribute, html_piece *to) {
    switch (source.p[*at]) {
    case '&': to->n = references ? html_reference_at(source, at, end, in_attribute, to->bytes) : 0; break;
    case '\r':
        *at += *at + 1 < end && source.p[*at + 1] == '\n' ? 2 : 1;
        to->bytes[0] = '\n';
        to->n = 1;
        break;
    default:
        *at += 1;
        to->n = utf8_put(to->bytes, UTF8_BAD);
    }
    return to->n;
}

bool html_piece_next(str source, int32_t *at, int32_t end, bool references, bool in_attribute, html_piece *to) {
    int32_t from = *at;
    if (from >= end) return false;
    if (byte_is(source.p[from], BYTE_SPECIAL)) {
        to->itself = false;
        bool stands = read_special(source, at, end, references, in_attribute, to);
        to->at = (span){from, *at};
        if (stands) return true;
    }
    str part = {source.p, end};
    int32_t i = html_special(part, '&', from + 1);
    while (!references && i < end && source.p[i] == '&') i = html_special(part, '&', i + 1);
    to->itself = true;
    to->n = 0;
    to->at = (span){from, *at = i};
    return true;
}

/* Twice over the pieces: first to know how much there is. */
str html_joined(arena *a, str source, span at, html_pieces *next) {
    ptrdiff_t n = 0;
    html_piece x;
    for (int32_t i = at.start; next(source, &i, at.end, &x);) n += x.itself ? span_len(x.at) : x.n;
    char *p = new (a, char, n), *to = p;
    for (int32_t i = at.start; next(source, &i, at.end, &x);) {
        ptrdiff_t k = x.itself ? span_len(x.at) : x.n;
        memcpy(to, x.itself ? source.p + x.at.start : x.bytes, (size_t)k);
        to += k;
    }
    return (str){p, n};
}

static bool text_pieces(str source, int32_t *at, int32_t end, html_piece *to) {
    return html_piece_next(source, at, end, true, false, to);
}

static bool value_pieces(str source, int32_t *at, int32_t end, html_piece *to) {
    return html_piece_next(source, at, end, true, true, to);
}

str html_decoded(arena *a, str source, span at, bool in_attribute) {
    str raw = span_of(source, at);
    if (html_special(raw, '&', 0) == raw.n) return raw;
    return html_joined(a, source, at, in_attribute ? value_pieces : text_pieces);
}
