/* Tables of articles: CSV (RFC 4180) with commas, semicolons or tabs, whose first row names its columns. Each row below gives a page:
 * its payload is the cell of `html` or `text`, without the marks about it; columns have the names that members of JSON records have, in
 * any case of letters. A quoted cell may go over lines. Linear in bytes.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "read/parts.h"

enum { PIECE = 1 << 16, NAME_BYTES_MAX = 64 };

/* ------------------------------------------------------------------ rows and cells */
/* The cell at *at, as it stands; *at goes behind it and what parts it from the next. False: the row has no more. */
static bool next_cell(str row, char separator, ptrdiff_t *at, str *cell) {
    if (*at > row.n) return false;
    ptrdiff_t i = *at;
    if (i < row.n && row.p[i] == '"')
        for (i++; i < row.n && (row.p[i] != '"' || (i + 1 < row.n && row.p[i + 1] == '"')); i++) i += row.p[i] == '"';
    while (i < row.n && row.p[i] != separator) i++;
    *cell = str_cut(row, *at, i);
    *at = i + 1;
    return true;
}

/* Length of the row at the head of s, without its end; -1: it has none here. */
static ptrdiff_t row_length(str s, char separator) {
    bool quoted = false, opens = true;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (quoted) quoted = c != '"'; /* a doubled mark closes and opens again */
        else if (c == '\n') return i;
        else if (c == '"' && (opens || s.p[i - 1] == '"')) quoted = true;
        opens = !quoted && c == separator;
    }
    return -1;
}

/* What a cell says: without the marks about it, of doubled ones one; what stands behind the closing mark is as it stands. */
static str cell_text(arena *a, str cell) {
    if (!str_starts(cell, S("\""))) return cell;
    char *to = arena_bytes(a, cell.n);
    ptrdiff_t n = 0;
    bool quoted = true;
    for (ptrdiff_t i = 1; i < cell.n; i++) {
        bool doubled = quoted && cell.p[i] == '"' && i + 1 < cell.n && cell.p[i + 1] == '"';
        if (quoted && cell.p[i] == '"' && !doubled) {
            quoted = false;
            continue;
        }
        i += doubled;
        to[n++] = cell.p[i];
    }
    return (str){to, n};
}

/* ------------------------------------------------------------------ the first row */
static str first_row(str head) {
    if (str_starts(head, S("\xEF\xBB\xBF"))) head = str_cut(head, 3, head.n);
    ptrdiff_t end = str_find(head, S("\n"), 0);
    return str_trim(str_cut(head, 0, max_of(end, (ptrdiff_t)0)));
}

static char separator_of(str row) {
    return str_find(row, S("\t"), 0) >= 0 ? '\t' : str_find(row, S(";"), 0) >= 0 ? ';' : ',';
}

/* A name as columns have: no piece of a sentence. */
static bool is_name(str s) {
    int blanks = 0;
    for (ptrdiff_t i = 0; i < s.n; i++) blanks += s.p[i] == ' ';
    if (s.n > NAME_BYTES_MAX || blanks > 2 || str_ends(s, S("."))) return false;
    for (ptrdiff_t i = 0; i < s.n; i++)
        if (!is_alpha(s.p[i]) && !is_digit(s.p[i]) && !strchr("_-. :", s.p[i]) && !(s.p[i] & 0x80)) return false;
    return true;
}

bool sheet_begins(arena *scratch, const read_fields *fields, str head, str *header, bool *has_page) {
    str cell;
    int known = 0, cells = 0, rank;
    *has_page = false;
    *header = first_row(head);
    for (ptrdiff_t at = 0; next_cell(*header, separator_of(*header), &at, &cell); cells++) {
        str name = str_trim(cell_text(scratch, cell));
        if (!is_name(name)) return false;
        int of = record_member(fields, name, &rank);
        known += of >= 0;
        *has_page |= of == RECORD_HTML || of == RECORD_TEXT;
    }
    return cells >= 2 && known >= 2;
}

/* ------------------------------------------------------------------ rows to pages */
bool sheet_next(arena *a, stream *s, records *x, str path, read_item *to) {
    char separator = separator_of(x->header);
    for (ptrdiff_t want = PIECE; !x->over && stream_peek(s, 1).n;) {
        str v = stream_peek(s, want);
        ptrdiff_t n = row_length(v, separator);
        if (n < 0 && v.n >= want && v.n < ITEM_BYTES_MAX) {
            want = min_of(want * 2, (ptrdiff_t)ITEM_BYTES_MAX);
            continue;
        }
        if (n < 0 && s->seam) return false;
        bool ended = n >= 0;
        x->record++;
        if (!ended && v.n >= ITEM_BYTES_MAX) {
            x->over = true;
            return item_refuse(to, refuse_record(a, path, x->record, s->at, "too-large", "a row longer than a page may be; the rest is not read: look for a quotation mark without its second"));
        }
        if (!ended) n = v.n;
        bool empty = x->record == 1 || !str_trim(str_cut(v, 0, n)).n;
        if (empty) {
            stream_drop(s, n + ended);
            continue;
        }
        *to = (read_item){.kind = ITEM_ROW, .path = path, .record = x->record, .bytes = stream_keep(s, n), .header = x->header};
        stream_drop(s, ended);
        if (str_ends(to->bytes, S("\r"))) to->bytes.n--;
        return true;
    }
    return false;
}

/* What is beside the text is shown, so it must be characters. */
static str cell_shown(arena *a, str cell) {
    page p = {.raw = str_trim(cell_text(a, cell))};
    if (!utf8_valid(p.raw)) decode(a, &p);
    return p.text.n ? p.text : p.raw;
}

bool sheet_page(arena *a, const read_fields *fields, const read_item *x, page *to, refusal *why) {
    str found[RECORD_MEMBERS] = {{0}}, name, cell;
    int best[RECORD_MEMBERS] = {0}, rank;
    char separator = separator_of(x->header);
    for (ptrdiff_t h = 0, at = 0; next_cell(x->header, separator, &h, &name) && next_cell(x->bytes, separator, &at, &cell);) {
        int of = record_member(fields, str_trim(cell_text(a, name)), &rank);
        if (of < 0 || !str_trim(cell).n || (best[of] && best[of] <= rank)) continue;
        best[of] = rank;
        found[of] = cell;
    }
    bool html = found[RECORD_HTML].n > 0;
    to->raw = cell_text(a, found[html ? RECORD_HTML : RECORD_TEXT]);
    to->media = html || sniff_html((str){0}, to->raw) ? "text/html" : "text/plain";
    if (utf8_valid(to->raw)) to->http_charset = S("utf-8"); /* whatever the markup says of itself */
    to->url = cell_shown(a, found[found[RECORD_URL].n ? RECORD_URL : RECORD_ID]);
    to->meta.title = cell_shown(a, found[RECORD_TITLE]);
    to->meta.outlet = cell_shown(a, found[RECORD_OUTLET]);
    to->meta.authors = cell_shown(a, found[RECORD_AUTHOR]);
    day_told(str_trim(cell_text(a, found[RECORD_DAY])), &to->meta.day); /* one that cannot be read is as none */
    if (to->raw.n) return true;
    *why = refuse_record(a, x->path, x->record, 0, "no-page", "no html and no text in this row: say which column has it, as in --field text=NAME");
    return false;
}
