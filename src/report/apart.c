/* Words that set one reading apart from others: those whose folded form the others lack. Knows nothing of order, and is
 * linear. Cost: a hash a word.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

bool apart_next(str s, ptrdiff_t *at, str *to) {
    while (*at < s.n && is_space(s.p[*at])) ++*at;
    ptrdiff_t from = *at;
    while (*at < s.n && !is_space(s.p[*at])) ++*at;
    *to = str_cut(s, from, *at);
    return from < *at;
}

static bool is_edge(uint32_t c) { return !code_is_letter(c) && !code_is_digit(c) && c != '%' && c != '$'; }

span apart_core(str w) {
    const char *p = w.p, *end = w.p + w.n;
    span s = {0, 0};
    bool begun = false;
    while (p < end) {
        int len;
        bool outer = is_edge(utf8_next(p, end, &len));
        if (!outer && !begun) s.start = (int32_t)(p - w.p), begun = true;
        if (!outer) s.end = (int32_t)(p - w.p) + len;
        p += len;
    }
    return s;
}

static uint64_t key(arena *a, str w) { return hash_str(str_fold(a, span_of(w, apart_core(w)))); }

void apart_learn(arena *a, map *known, str s) {
    str w;
    bool fresh;
    for (ptrdiff_t i = 0; apart_next(s, &i, &w);) *map_put(a, known, key(a, w), &fresh) = 1;
}

bool apart_lacks(arena *a, const map *known, str w) { return !span_empty(apart_core(w)) && !map_get(known, key(a, w)); }

static bool holds_all(arena *a, str s, str of) {
    map known = {0};
    str w;
    apart_learn(a, &known, s);
    for (ptrdiff_t i = 0; apart_next(of, &i, &w);)
        if (apart_lacks(a, &known, w)) return false;
    return true;
}

bool apart_same(arena *a, str x, str y) { return holds_all(a, x, y) && holds_all(a, y, x); }

bool apart_tells(arena *a, const map *known, str s) {
    str w;
    ptrdiff_t all = 0, lacking = 0;
    for (ptrdiff_t i = 0; apart_next(s, &i, &w); all++) lacking += apart_lacks(a, known, w);
    return lacking && lacking * 2 <= all;
}

static bool has_digit(str w) {
    for (ptrdiff_t i = 0; i < w.n; i++)
        if (is_digit(w.p[i])) return true;
    return false;
}

/* Where the first lacking word stands; -1: none lacks. */
static ptrdiff_t first_lacking(arena *a, const map *known, str s, bool digits) {
    str w;
    for (ptrdiff_t i = 0; apart_next(s, &i, &w);)
        if ((!digits || has_digit(w)) && apart_lacks(a, known, w)) return i - w.n;
    return -1;
}

str apart_excerpt(arena *a, const map *known, str s, int columns, bool digits) {
    str w;
    ptrdiff_t from = 0;
    if (utf8_width(s) <= columns) return s;
    ptrdiff_t first = digits ? first_lacking(a, known, s, true) : -1;
    if (first < 0) first = first_lacking(a, known, s, false);
    if (first < 0 || utf8_width(str_cut(s, 0, first)) < columns * 2 / 3) return clip(a, s, columns);
    for (ptrdiff_t i = 0; apart_next(s, &i, &w);) /* begins about a third of the room before that word */
        if (utf8_width(str_cut(s, i, first)) <= columns / 3) {
            from = i;
            break;
        }
    return cat(a, S("… "), clip(a, str_cut(s, from, s.n), columns - 2));
}
