/* A page's text as rows: split, measured each by row.c, rows of one form counted. One pass over the bytes.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "clean/parts.h"

static void add_row(arena *a, str text, str s, int32_t *blank, row_list *to) {
    s = str_trim(s);
    if (!s.n) {
        ++*blank;
        return;
    }
    row *r = push(a, to);
    int32_t start = (int32_t)(s.p - text.p);
    r->at = (span){start, start + (int32_t)s.n};
    r->blank = *blank;
    *blank = 0;
    row_read(r, s);
}

/* Length of the line end at i: \n, \r, \r\n, vertical tab, form feed, U+0085, U+2028, U+2029. */
static ptrdiff_t line_end(str s, ptrdiff_t i) {
    unsigned char c = (unsigned char)s.p[i];
    if (c == '\r') return i + 1 < s.n && s.p[i + 1] == '\n' ? 2 : 1;
    if (c >= '\n' && c <= '\r') return 1;
    if (c == 0xC2 && i + 1 < s.n && (unsigned char)s.p[i + 1] == 0x85) return 2;
    if (c == 0xE2 && i + 2 < s.n && s.p[i + 1] == '\x80' && (s.p[i + 2] == '\xA8' || s.p[i + 2] == '\xA9')) return 3;
    return 0;
}

/* ------------------------------------------------------------------ texts wrapped at a column
 * Wire texts and old mails break lines at a column and set paragraphs apart with an empty line. */
#define WRAP_MAX 100 /* bytes of the longest row of such a text */
#define WRAP_FULL 45 /* a row that is shorter ended because its paragraph did */

bool row_is_item(str s) {
    static const str marks[] = {S("- "), S("* "), S("\xE2\x80\xA2"), S("\xE2\x80\x93 "), S("\xC2\xB7 ")};
    for (ptrdiff_t i = 0; i < countof(marks); i++)
        if (str_starts(s, marks[i])) return true;
    return s.n > 3 && is_digit(s.p[0]) && (s.p[1] == '.' || s.p[1] == ')') && is_space(s.p[2]);
}

static bool is_wrapped(const row_list *rows) {
    int full = 0, follow = 0, broken = 0; /* of rows that another follows without an empty line between */
    for (ptrdiff_t i = 0; i < rows->n; i++) {
        const row *r = &rows->at[i];
        if (span_len(r->at) > WRAP_MAX) return false;
        if (!i || r->blank) continue;
        follow++;
        full += span_len(rows->at[i - 1].at) >= WRAP_FULL;
        broken += r->opens_low && !rows->at[i - 1].ends;
    }
    return rows->n >= 6 && full * 2 > follow && broken * 3 > follow;
}

static void join_wrapped(str text, row_list *rows) {
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < rows->n; i++) {
        row r = rows->at[i];
        int32_t last = i ? span_len(rows->at[i - 1].at) : 0;
        bool item = i && rows->at[i - 1].ends && row_is_item(span_of(text, r.at));
        bool goes_on = n > 0 && !r.blank && !item && (last >= WRAP_FULL || r.opens_low) && !rows->at[n - 1].chrome && !r.chrome;
        if (!goes_on) {
            rows->at[n++] = r;
            continue;
        }
        rows->at[n - 1].at.end = r.at.end;
    }
    rows->n = n;
    for (ptrdiff_t i = 0; i < n; i++) {
        row *r = &rows->at[i];
        *r = (row){.at = r->at, .blank = r->blank};
        row_read(r, span_of(text, r->at));
    }
}

/* Counts rows of one normal form. */
static void count_same(arena *scratch, row_list *rows) {
    map seen = {0};
    map_room(scratch, &seen, rows->n);
    for (ptrdiff_t i = 0; i < rows->n; i++) ++*map_put(scratch, &seen, rows->at[i].key, NULL);
    for (ptrdiff_t i = 0; i < rows->n; i++) rows->at[i].same = *map_get(&seen, rows->at[i].key);
}

/* Where most of a page's prose stands on it twice, once for narrow screens and once for wide ones, that says nothing against it:
 * what is there again counts as if it stood once, where it stands first. */
static void count_first(arena *scratch, row_list *rows) {
    int64_t again = 0, all = 0;
    for (ptrdiff_t i = 0; i < rows->n; i++) {
        const row *r = &rows->at[i];
        if (!row_is_prose(r)) continue;
        all += r->words;
        again += r->same == 2 ? r->words : 0;
    }
    if (2 * again <= all) return;
    map seen = {0};
    map_room(scratch, &seen, rows->n);
    for (ptrdiff_t i = 0; i < rows->n; i++) {
        row *r = &rows->at[i];
        if (r->same == 2 && !(*map_put(scratch, &seen, r->key, NULL))++) r->same = 1;
    }
}

void rows_split(arena *a, str text, row_list *to) {
    int32_t blank = 0;
    ptrdiff_t start = 0;
    for (ptrdiff_t i = 0; i <= text.n && to->n < PAGE_ROWS_MAX;) {
        ptrdiff_t k = i < text.n ? line_end(text, i) : 1;
        if (!k) {
            i++;
            continue;
        }
        str s = str_cut(text, start, i);
        int32_t day;
        span at;
        ptrdiff_t head = dated_head(str_trim(s), &day, &at);
        if (head) {
            str whole = str_trim(s);
            add_row(a, text, str_cut(whole, 0, head), &blank, to);
            s = str_cut(whole, head, whole.n);
        }
        add_row(a, text, s, &blank, to);
        i += k;
        start = i;
    }
    if (is_wrapped(to)) join_wrapped(text, to);
    count_same(a, to);
    count_first(a, to);
}

void rows_of_markup(arena *a, str text, const markup *m, row_list *to) {
    to->cap = m->rows.n;
    to->at = new_space(a, row, to->cap);
    for (ptrdiff_t i = 0; i < m->rows.n; i++) {
        row *r = push(a, to);
        *r = (row){.at = m->rows.at[i].at, .blank = m->rows.at[i].gap > 0, .hidden = m->rows.at[i].hidden};
        row_read(r, span_of(text, r->at));
    }
    count_same(a, to);
}
