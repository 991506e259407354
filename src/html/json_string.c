/* What a string in JSON says: its escapes undone, then the HTML references that pages put into it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

/* The escape at *at: the code point that it stands for, or -1 for nothing (the end of a line that goes on). */
static int32_t read_escape(str s, int32_t *at, int32_t end) {
    ptrdiff_t i = *at;
    bool goes_on = i + 1 < end && (s.p[i + 1] == '\n' || s.p[i + 1] == '\r');
    uint32_t c = json_unescape(str_cut(s, 0, end), &i);
    *at = (int32_t)i;
    return goes_on ? -1 : c ? (int32_t)c : (int32_t)UTF8_BAD;
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
    int32_t i = html_special((str){source.p, end}, '\\', from + 1);
    html_piece_next(source, at, byte_is(source.p[from], BYTE_SPECIAL) ? end : i, true, false, to);
    if (to->itself) to->at.end = *at = i; /* an `&` that begins no reference: up to the next escape */
    return true;
}

str html_json_decoded(arena *a, str source, span string) {
    str raw = span_of(source, string);
    if (html_special(raw, '\\', 0) == raw.n) return raw;
    return html_joined(a, source, string, html_json_piece_next);
}
