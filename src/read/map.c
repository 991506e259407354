/* The way back: from offsets of a text to bytes of the payload that it was made from. Runs, found by halving; within a run
 * whose characters have widths of their own, by counting characters, so a run of that kind is at most MAP_RUN_MAX long.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

/* ------------------------------------------------------------------ one run */
static bool is_whole(const text_map_run *r) { return !r->step && r->text_len != r->raw_len; }
static bool is_bytes(const text_map_run *r) { return r->step == MAP_BYTES || (!r->step && r->text_len == r->raw_len); }

/* Payload bytes that n bytes of text at p, whole characters, stand for. */
static int32_t counted(const char *p, int32_t n, int32_t step) {
    int32_t raw = 0;
    for (int32_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        if (c < 0x80) raw += step & 15;
        else if (c == 0xEF && step & MAP_BAD_ONE && i + 2 < n && !memcmp(p + i, "\xEF\xBF\xBD", 3)) raw++;
        else if (c >= 0xC0) raw += step >> (c < 0xE0 ? 4 : c < 0xF0 ? 8 : 12) & 15;
    }
    return raw;
}

/* Offset in the payload of a place inside the run; `into` bytes of its text stand before it. */
static int32_t raw_at(const text_map_run *r, str text, int32_t into) {
    if (into >= r->text_len) return r->raw + r->raw_len;
    if (is_whole(r)) return r->raw;
    return r->raw + min_of(is_bytes(r) ? into : counted(text.p + r->text, into, r->step), r->raw_len);
}

/* ------------------------------------------------------------------ lookups */
static ptrdiff_t run_at(const text_map *m, int32_t offset) { /* no branch could be foretold */
    ptrdiff_t lo = 0;
    for (ptrdiff_t n = m->n; n > 1; n -= n / 2) lo += m->at[lo + n / 2].text <= offset ? n / 2 : 0;
    return lo;
}

/* The same, mostly of a place near the last one found: its run, or the next. */
static ptrdiff_t run_near(const text_map *m, ptrdiff_t last, int32_t offset) {
    if (m->at[last].text > offset) return run_at(m, offset);
    for (int i = 0; i < 4; i++, last++)
        if (last + 1 >= m->n || m->at[last + 1].text > offset) return last;
    return run_at(m, offset);
}

static bool inside_character(str text, int32_t at) {
    return at > 0 && at < text.n && ((unsigned char)text.p[at] & 0xC0) == 0x80;
}

span map_raw(const text_map *m, str text, span s) {
    if (!m->n) return s;
    while (inside_character(text, s.start)) s.start--;
    while (inside_character(text, s.end)) s.end++;
    ptrdiff_t first = run_at(m, s.start);
    const text_map_run *r = &m->at[first];
    span raw = {raw_at(r, text, s.start - r->text), 0};
    raw.end = raw.start;
    if (span_empty(s)) return raw;
    r = &m->at[run_near(m, first, s.end - 1)];
    raw.end = is_whole(r) ? r->raw + r->raw_len : raw_at(r, text, s.end - r->text);
    return raw;
}

span page_raw(const page *p, span text) { return map_raw(&p->map, p->text, text); }

/* ------------------------------------------------------------------ building */
/* What follows at once in text and payload, and is of one kind; or what no byte stands for, as a row's end: one such behind a
 * run is its tail. */
static bool joins(const text_map_run *last, const text_map_run *r) {
    if (last->text + last->text_len != r->text || last->raw + last->raw_len != r->raw) return false;
    if (last->step == MAP_BYTES) return last->text_len == last->raw_len && (r->step == MAP_BYTES || (!r->step && !r->raw_len));
    return r->step && last->step == r->step && last->text_len + r->text_len <= MAP_RUN_MAX;
}

void map_add(arena *a, text_map *m, text_map_run r) {
    text_map_run *last = m->n ? &m->at[m->n - 1] : NULL;
    if (!r.step && r.text_len == r.raw_len) r.step = MAP_BYTES;
    if (last && joins(last, &r)) {
        last->text_len += r.text_len;
        last->raw_len += r.raw_len;
        return;
    }
    *push(a, m) = r;
}

void map_compose(arena *a, const text_map *inner, const text_map *outer, str source, text_map *to) {
    ptrdiff_t k = 0;
    for (ptrdiff_t i = 0; i < inner->n; i++) {
        text_map_run r = inner->at[i];
        if (!r.text_len) continue;
        if (!outer->n) {
            map_add(a, to, r);
            continue;
        }
        k = run_near(outer, k, r.raw);
        if (!is_bytes(&r)) {
            span raw = map_raw(outer, source, (span){r.raw, r.raw + r.raw_len});
            map_add(a, to, (text_map_run){r.text, r.text_len, raw.start, span_len(raw), MAP_WHOLE});
            continue;
        }
        int32_t n = min_of(r.text_len, r.raw_len);
        for (int32_t done = 0; done < n; k++) {
            const text_map_run *x = &outer->at[k];
            int32_t into = r.raw + done - x->text, end = min_of(into + n - done, x->text_len);
            if (k + 1 == outer->n || end <= into) end = into + n - done; /* beyond the source: never, but end */
            text_map_run part = {r.text + done, end - into, x->raw, x->raw_len, MAP_WHOLE};
            if (!is_whole(x)) {
                part.raw = raw_at(x, source, into);
                part.raw_len = raw_at(x, source, end) - part.raw;
                part.step = is_bytes(x) ? MAP_BYTES : x->step;
            }
            map_add(a, to, part);
            done += end - into;
        }
        k--;
        int32_t raw = raw_at(&outer->at[k], source, r.raw + n - outer->at[k].text);
        if (n < r.text_len) map_add(a, to, (text_map_run){r.text + n, r.text_len - n, raw, 0, MAP_WHOLE});
    }
}
