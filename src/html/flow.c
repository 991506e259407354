/* Characters to rows: white space is collapsed, what shows nothing (soft hyphens, zero-width spaces) is dropped, and each
 * stretch of text keeps where in the source it stood. White space that is kept stands for its first byte.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "html/layout.h"

/* ------------------------------------------------------------------ the text and its map */
static void room(layout_state *x, ptrdiff_t n) {
    if (x->text.n + n <= x->text.cap) return;
    ptrdiff_t cap = max_of(x->text.cap * 2, x->text.n + n + 4096);
    char *more = arena_bytes(x->scratch, cap);
    if (x->text.n) memcpy(more, x->text.at, (size_t)x->text.n);
    x->text.at = more;
    x->text.cap = cap;
}

/* `n` bytes for `source_len` bytes of source; runs that stand for themselves grow. */
static void give(layout_state *x, const char *p, ptrdiff_t n, int32_t source, int32_t source_len, bool itself) {
    map_add(x->scratch, &x->map,
        (text_map_run){(int32_t)x->text.n, (int32_t)n, source, source_len, itself ? MAP_BYTES : MAP_WHOLE});
    room(x, n);
    memcpy(x->text.at + x->text.n, p, (size_t)n);
    x->text.n += n;
}

/* ------------------------------------------------------------------ elements and rows */
void flow_register(layout_state *x) {
    html_elements *to = &x->to->elements;
    for (; x->registered < x->depth; x->registered++) {
        open_element *o = &x->stack[x->registered];
        int32_t parent = x->registered ? x->stack[x->registered - 1].index : 0;
        if (to->n >= ELEMENTS_MAX) { /* it counts as the one that it stands in */
            o->index = parent;
            continue;
        }
        o->index = (int32_t)to->n;
        o->element.parent = parent;
        o->element.at = (span){(int32_t)x->text.n, (int32_t)x->text.n};
        o->element.row_first = o->element.row_last = (int32_t)x->to->rows.n;
        if (to->n == to->cap) vec_grow(x->scratch, to, (ptrdiff_t)sizeof *to->at, (ptrdiff_t)_Alignof(html_element));
        to->at[to->n++] = o->element;
    }
}

static int32_t block_element(const layout_state *x) {
    int i = x->depth - 1;
    while (i > 0 && x->stack[i].element.inline_) i--;
    return x->stack[i].index;
}

static void begin_row(layout_state *x) {
    x->in_row = true;
    x->after_own = false;
    x->now = (html_row){.at = {(int32_t)x->text.n, 0}, .element = block_element(x),
        .gap = x->edge ? 1 : x->breaks > 1 ? 2 : 0, .hidden = x->stack[x->depth - 1].element.hidden};
    x->bold_bytes = 0;
    x->edge = false;
    x->breaks = 0;
}

static void end_row(layout_state *x) {
    x->space = false;
    if (!x->in_row) return;
    x->in_row = x->after_own = false;
    x->now.at.end = (int32_t)x->text.n;
    x->now.bold = x->bold_bytes * 10 >= span_len(x->now.at) * 9;
    *push(x->scratch, &x->to->rows) = x->now;
    const text_map_run *last = &x->map.at[x->map.n - 1];
    give(x, "\n", 1, last->raw + last->raw_len, 0, false);
}

void flow_row_ends(layout_state *x) {
    end_row(x);
    x->edge = true;
}

void flow_line_ends(layout_state *x) {
    end_row(x);
    x->breaks++;
}

/* Words that only a tag parts, where style sets them apart for those who see it: "By Jo Roe" and "May 3" in two spans. A
 * number does not go on behind a tag, nor does a word of small letters go on with a capital. */
static bool is_seam(const layout_state *x, char next) {
    char last = x->text.at[x->text.n - 1];
    return (is_digit(last) && is_digit(next)) || (last >= 'a' && last <= 'z' && is_upper(next));
}

/* Characters that show: what waited before them, then they. */
static void show(layout_state *x, const char *p, ptrdiff_t n, int32_t source, int32_t source_len, bool itself) {
    if (!x->in_row && x->to->rows.n >= PAGE_ROWS_MAX) return;
    if (x->in_row && x->seam && !x->space && is_seam(x, *p)) x->space = true, x->space_at = -1;
    x->seam = false;
    if (x->in_row && x->space) {
        if (x->space_at < 0) give(x, " ", 1, source, 0, false);
        else if (x->hard) give(x, "\xC2\xA0", 2, x->space_at, x->space_len, x->space_len == 2);
        else give(x, " ", 1, x->space_at, x->space_len, x->space_len == 1);
    }
    x->space = false;
    if (x->registered < x->depth) flow_register(x);
    if (!x->in_row) begin_row(x);
    if (x->after_own) x->after_own = false, x->now.element = block_element(x); /* text goes on behind it */
    if (x->links) x->now.links += (int32_t)n;
    if (x->bolds) x->bold_bytes += (int32_t)n;
    give(x, p, n, source, source_len, itself);
}

static void white(layout_state *x, int32_t at, int32_t len, bool hard) {
    if (!x->in_row) return;
    if (x->space && x->space_at >= 0) {
        x->hard = false;
        return;
    }
    x->space = true;
    x->hard = hard;
    x->space_at = at;
    x->space_len = len;
}

/* ------------------------------------------------------------------ text of the source
 * What a byte is to the flow: WHITE; LEAD, the first byte of what may show nothing; SPECIAL, what stands for something else. */
enum { PLAIN, WHITE, LEAD, SPECIAL };
static const uint8_t classes[256] = {
    [0] = SPECIAL, ['\t'] = WHITE, ['\n'] = WHITE, ['\v'] = WHITE, ['\f'] = WHITE, ['\r'] = SPECIAL, [' '] = WHITE, ['&'] = SPECIAL,
    [0xC2] = LEAD, [0xE2] = LEAD, [0xEF] = LEAD,
};
static inline int class_of(char c) { return classes[(unsigned char)c]; }

/* Bytes at p, which begins with one of the lead bytes above, that show nothing: their number; negative: a no-break space. */
static int shows_nothing(const char *p, ptrdiff_t n) {
    if (n >= 2 && p[0] == '\xC2') return p[1] == '\xA0' ? -2 : p[1] == '\xAD' ? 2 : 0;
    if (n < 3) return 0;
    if (p[0] == '\xE2' && p[1] == '\x80') return p[2] == '\x8B' || p[2] == '\x8E' || p[2] == '\x8F' ? 3 : 0;
    if (p[0] == '\xE2') return p[1] == '\x81' && p[2] == '\xA0' ? 3 : 0;
    return p[1] == '\xBB' && p[2] == '\xBF' ? 3 : 0;
}

/* White space that stands for itself; the end of it. */
static int32_t flow_white(layout_state *x, int32_t at, int32_t end) {
    const char *s = x->source.p;
    if (!x->pres) {
        white(x, at, 1, false);
        while (at < end && at + LANES <= x->source.n) { /* indentation */
            lanes b = lanes_at(s + at);
            int spaces = lanes_first(~((lanes)(b == ' ') | (lanes)(b == '\t') | (lanes)(b == '\n')));
            at = min_of(at + spaces, end);
            if (spaces < LANES) break;
        }
        while (at < end && class_of(s[at]) == WHITE) at++;
        return at;
    }
    for (; at < end && class_of(s[at]) == WHITE; at++)
        if (s[at] == '\n') flow_line_ends(x);
        else white(x, at, 1, false);
    return at;
}

static inline lanes not_plain(lanes x) {
    return (lanes)(x <= ' ') | (lanes)(x == '&') | (lanes)(x == 0xC2) | (lanes)(x == 0xE2) | (lanes)(x == 0xEF);
}

/* Bytes that may part what shows; `next`: those behind them. */
static inline lanes parts(lanes x, lanes next) { return not_plain(x) & ~((lanes)(x == ' ') & ~not_plain(next)); }

/* The end of the bytes that show from `at` on, looked for from `to` on. One space between words does not part them. */
static int32_t shown_end(str source, int32_t at, int32_t to, int32_t end) {
    const char *s = source.p;
    for (;; to++) {
        while (to < end && to + LANES < source.n) { /* sixteen bytes that show, or single spaces before such */
            int shown = lanes_first(parts(lanes_at(s + to), lanes_at(s + to + 1)));
            to += shown;
            if (to >= end) return s[end - 1] == ' ' ? end - 1 : end;
            if (shown < LANES) break;
        }
        while (to < end && class_of(s[to]) == PLAIN) to++;
        if (to >= end) return to;
        int is = class_of(s[to]);
        if (is == LEAD && !shows_nothing(s + to, end - to)) continue;
        if (s[to] == ' ' && to > at && to + 1 < end && class_of(s[to + 1]) == PLAIN) continue;
        return to;
    }
}

/* What a reference, or a byte that is not taken as it is, stands for. False: for itself, and so what follows it. */
static bool flow_piece(layout_state *x, const html_piece *p) {
    int32_t len = span_len(p->at);
    if (p->itself) return false;
    bool is_white = p->n == 1 && is_space(p->bytes[0]);
    int nothing = class_of(p->bytes[0]) == LEAD ? shows_nothing(p->bytes, p->n) : 0;
    if (is_white && x->pres && p->bytes[0] == '\n') flow_line_ends(x);
    else if (is_white || nothing < 0) white(x, p->at.start, x->source.p[p->at.start] == '\r' ? 1 : len, nothing < 0); /* of CR LF the first */
    else if (!nothing) show(x, p->bytes, p->n, p->at.start, len, false);
    return true;
}

void flow_text(layout_state *x, span source) {
    const char *s = x->source.p;
    html_piece p;
    for (int32_t at = source.start, end = source.end; at < end;) {
        int is = class_of(s[at]);
        int nothing = is == LEAD ? shows_nothing(s + at, end - at) : 0;
        int32_t from = at;
        if (is == WHITE) at = flow_white(x, at, end);
        else if (nothing > 0) at += nothing;
        else if (nothing < 0) white(x, at, 2, true), at += 2;
        else if (is == SPECIAL && html_piece_next(x->source, &at, end, true, false, &p) && flow_piece(x, &p)) continue;
        else {
            at = shown_end(x->source, from, from + (is == SPECIAL), end);
            show(x, s + from, at - from, from, at - from, true);
        }
    }
}
