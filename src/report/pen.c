/* A pen for terminals: words flow into rows of so many columns. Page text may hold anything, so what a terminal would
 * obey rather than show is left out: control characters, and the marks that turn the direction of text around.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

static void row(pen *p) {
    out_byte(p->o, '\n');
    p->at = 0;
    p->space = false;
}

/* Puts the word down, on a new row where it does not fit. */
static void drop(pen *p) {
    if (!p->held) return;
    if (p->at > p->indent && p->space && p->at + 1 + p->held_columns > p->columns) row(p);
    if (!p->at) {
        for (; p->at < p->indent; p->at++) out_byte(p->o, ' ');
    } else if (p->space && p->held_columns) {
        out_byte(p->o, ' ');
        p->at++;
    }
    out_str(p->o, (str){p->holds, p->held});
    if (p->held_columns) p->space = false; /* an escape alone leaves the blank before the word to come */
    p->at += p->held_columns;
    p->held = 0;
    p->held_columns = 0;
}

static bool turns_text(uint32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

static bool is_control(uint32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

static void put(pen *p, const char *bytes, int n) {
    memcpy(p->holds + p->held, bytes, (size_t)n);
    p->held += n;
    if (p->held >= PEN_WORD_MAX) drop(p);
}

void pen_str(pen *p, str s) {
    for (const char *c = s.p, *end = str_end(s); c < end;) {
        int len = 1;
        uint32_t code = utf8_next(c, end, &len);
        bool blank = code < 0x80 ? is_space((char)code) : code == 0xA0; /* other spaces have widths of their own */
        if (blank) {
            drop(p);
            p->space = true;
        } else if (code == UTF8_BAD) {
            p->held_columns++;
            put(p, "\xEF\xBF\xBD", 3);
        } else if (!is_control(code) && !turns_text(code)) {
            p->held_columns += (int)utf8_width((str){c, len});
            put(p, c, len);
        }
        c += len;
    }
}

void pen_c(pen *p, const char *c) { pen_str(p, str_of(c)); }

void pen_ink(pen *p, ink i) {
    static const char *const escapes[] = {"\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[1;31m", "\x1b[33m", "\x1b[32m"};
    if (p->color) put(p, escapes[i], (int)str_of(escapes[i]).n);
}

static void inked(pen *p, ink i, str s) {
    pen_ink(p, i);
    pen_str(p, s);
    pen_ink(p, INK_PLAIN);
}

void pen_strong(pen *p, str s) { inked(p, INK_STRONG, s); }
void pen_faint(pen *p, str s) { inked(p, INK_FAINT, s); }

void pen_tab(pen *p, int column) {
    drop(p);
    p->space = false;
    if (p->at > column) column = p->at + 1;
    for (; p->at < column; p->at++) out_byte(p->o, ' ');
    p->indent = p->at;
}

void pen_raw(pen *p, str s) {
    drop(p);
    p->space = false;
    out_str(p->o, s);
    p->indent = p->at += (int)utf8_width(s);
}

void pen_end(pen *p, int indent) {
    bool begun = p->at || p->held_columns;
    drop(p);
    if (begun) row(p);
    p->indent = indent;
}

void pen_gap(pen *p) {
    pen_end(p, 0);
    out_byte(p->o, '\n');
}

/* ------------------------------------------------------------------ cutting */
static bool blank_at(const char *c, const char *end, int *len) {
    uint32_t code = utf8_next(c, end, len);
    return code_is_space(code) || is_control(code);
}

str clip(arena *a, str s, int columns) {
    out_memory m = {.a = a};
    s = str_trim(s);
    ptrdiff_t n = 0, whole_n = 0; /* bytes written, and of those in whole words */
    int at = 0, whole_at = 0;
    bool blank = false, cut = false;
    for (const char *c = s.p, *end = str_end(s); c < end;) {
        int len = 1;
        if (blank_at(c, end, &len)) {
            if (!blank) whole_n = n, whole_at = at;
            blank = true;
        } else {
            int w = (int)utf8_width((str){c, len});
            if (at + blank + w > columns - 1 && (cut = at + blank + w > columns || c + len < end)) break;
            if (blank) out_to_memory(&m, " ", 1);
            out_to_memory(&m, c, (size_t)len);
            n += len + blank;
            at += w + blank;
            blank = false;
        }
        c += len;
    }
    str written = {m.bytes.at, m.bytes.n};
    if (!cut) return written;
    return str_join(a, str_cut(written, 0, !blank && whole_at > columns / 2 ? whole_n : n), S("…"));
}
