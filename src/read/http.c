/* HTTP/1.x messages as archives hold them (RFC 9112): a status line, fields, a body; with folded fields, bare line feeds,
 * junk between, no status line at all. Nothing is copied but a body that is sent in chunks. Linear.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

/* The next line of s from *at on, without its end; false at the end. */
static bool next_line(str s, ptrdiff_t *at, str *to) {
    if (*at >= s.n) return false;
    const char *end = memchr(s.p + *at, '\n', (size_t)(s.n - *at));
    ptrdiff_t stop = end ? end - s.p : s.n;
    *to = str_cut(s, *at, stop > *at && s.p[stop - 1] == '\r' ? stop - 1 : stop);
    *at = stop + 1;
    return true;
}

static int status_of(str s) {
    ptrdiff_t i = str_find(s, S(" "), 0);
    while (i >= 0 && i < s.n && s.p[i] == ' ') i++;
    if (i < 0 || i + 3 > s.n || !is_digit(s.p[i]) || !is_digit(s.p[i + 1]) || !is_digit(s.p[i + 2])) return 0;
    return (s.p[i] - '0') * 100 + (s.p[i + 1] - '0') * 10 + (s.p[i + 2] - '0');
}

void http_media(str value, str *media, str *set) {
    ptrdiff_t semicolon = str_find(value, S(";"), 0);
    *media = str_trim(str_cut(value, 0, semicolon < 0 ? value.n : semicolon));
    ptrdiff_t at = str_find_ci(value, S("charset"), 0);
    if (semicolon < 0 || at < semicolon) return;
    str rest = str_trim(str_cut(value, at + 7, value.n));
    if (!str_starts(rest, S("="))) return;
    rest = str_trim(str_cut(rest, 1, rest.n));
    ptrdiff_t n = 0;
    char mark = rest.n && (rest.p[0] == '"' || rest.p[0] == '\'') ? rest.p[0] : 0;
    if (mark) rest = str_cut(rest, 1, rest.n);
    while (n < rest.n && rest.p[n] != ';' && rest.p[n] != ',' && rest.p[n] != mark && !is_space(rest.p[n])) n++;
    *set = str_cut(rest, 0, n);
}

int64_t number_of(str s) {
    int64_t n = 0;
    s = str_trim(s);
    if (!s.n || s.n > 18) return -1;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        if (!is_digit(s.p[i])) return -1;
        n = n * 10 + (s.p[i] - '0');
    }
    return n;
}

static void field(str name, str value, http_message *to) {
    if (str_eq_ci(name, S("content-type"))) {
        if (!to->media.n) http_media(value, &to->media, &to->charset);
    } else if (str_eq_ci(name, S("content-encoding"))) {
        to->inner_codings = to->codings; /* of several lines the first was done first */
        to->codings = value;
    }
    else if (str_eq_ci(name, S("content-range"))) to->range = value;
    else if (str_eq_ci(name, S("content-length"))) to->length = number_of(value);
    else if (str_eq_ci(name, S("transfer-encoding"))) to->chunked = str_find_ci(value, S("chunked"), 0) >= 0;
}

static void one_message(str block, http_message *to) {
    *to = (http_message){.length = -1};
    str s;
    ptrdiff_t at = 0, before = 0;
    while (at < block.n && (block.p[at] == '\r' || block.p[at] == '\n')) at++;
    before = at;
    if (!str_starts_ci(str_cut(block, at, block.n), S("HTTP/"))) { /* HTTP/0.9, or the body alone */
        to->body = block;
        return;
    }
    next_line(block, &at, &s);
    to->status = status_of(s);
    for (; before = at, next_line(block, &at, &s);) {
        if (!s.n) break;
        ptrdiff_t colon = str_find(s, S(":"), 0);
        if (s.p[0] == '<') { /* the line that ends the fields is missing */
            at = before;
            break;
        }
        if (colon <= 0 || s.p[0] == ' ' || s.p[0] == '\t') continue; /* folded, or junk: none that is needed here folds */
        field(str_trim(str_cut(s, 0, colon)), str_trim(str_cut(s, colon + 1, s.n)), to);
    }
    to->body = str_cut(block, at, block.n);
}

static bool is_interim(const http_message *m) { return m->status >= 100 && m->status < 200 && m->status != 101; }

/* Answers that only tell to wait (RFC 9110, 15.2) may stand before the one that counts. */
void http_parse(str block, http_message *to) {
    one_message(block, to);
    while (is_interim(to) && str_starts_ci(to->body, S("HTTP/"))) one_message(to->body, to);
}

/* ------------------------------------------------------------------ chunks (RFC 9112, 7.1) */
/* Length of a chunk, told at *at; -1: that is no length. */
static int64_t chunk_length(str body, ptrdiff_t *at) {
    str s;
    int64_t n = 0;
    ptrdiff_t digits = 0;
    if (!next_line(body, at, &s)) return -1;
    s = str_trim(s);
    for (; digits < s.n; digits++) {
        char c = to_lower(s.p[digits]);
        if (!is_digit(c) && !(c >= 'a' && c <= 'f')) break;
        if (digits >= 12) return -1;
        n = n * 16 + (is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    return !digits || (digits < s.n && s.p[digits] != ';' && s.p[digits] != ' ') ? -1 : n;
}

bool http_is_chunked(str body) {
    int64_t length;
    ptrdiff_t at = 0;
    if (str_starts(body, S("<"))) return false; /* its first line may be all of it */
    for (int64_t n = 0; (length = chunk_length(body, &at)) >= 0; n += length) {
        if (!length) return n > 0;
        if (length >= body.n - at) return false;
        at += (ptrdiff_t)length;
        if (body.p[at] == '\r') at++;
        if (at == body.n || body.p[at++] != '\n') return false;
    }
    return false;
}

str http_dechunk(arena *a, str body) {
    ptrdiff_t at = 0, n = 0;
    if (chunk_length(body, &at) < 0) return body; /* joined already, and the header kept */
    char *p = arena_bytes(a, body.n);
    for (at = 0; at < body.n;) {
        ptrdiff_t before = at;
        int64_t length = chunk_length(body, &at);
        if (!length) break;
        if (length < 0) { /* wrong chunks: the rest as it stands */
            memcpy(p + n, body.p + before, (size_t)(body.n - before));
            n += body.n - before;
            break;
        }
        ptrdiff_t have = (ptrdiff_t)min_of(length, (int64_t)(body.n - at));
        if (have > 0) memcpy(p + n, body.p + at, (size_t)have);
        n += max_of(have, (ptrdiff_t)0);
        at += have;
        if (at < body.n && body.p[at] == '\r') at++;
        if (at < body.n && body.p[at] == '\n') at++;
    }
    return (str){p, n};
}

/* ------------------------------------------------------------------ media types */
bool media_is_html(str media) {
    return str_eq_ci(media, S("text/html")) || str_eq_ci(media, S("application/xhtml+xml")) ||
        str_eq_ci(media, S("application/vnd.wap.xhtml+xml"));
}

/* Types that are said for anything are looked at; the rest is what it says. */
bool media_may_be_page(str media) {
    static const str any[] = {S("text/plain"), S("text/xhtml"), S("application/octet-stream"), S("application/unknown"),
                              S("unknown/unknown"), S("application/download"), S("application/force-download"),
                              S("application/http"), S("text/markdown"), S("text/x-markdown"), S("unk"), S("no-type")};
    if (!media.n || media_is_html(media) || str_find(media, S("/"), 0) < 0) return true;
    for (ptrdiff_t i = 0; i < countof(any); i++)
        if (str_eq_ci(media, any[i])) return true;
    return false;
}

/* "bytes 0-199/900" (RFC 9110, 14.4): not all of it. Where its size is not told, as "*", what begins at its head may be all. */
static bool is_part(str range) {
    ptrdiff_t dash = str_find(range, S("-"), 0), slash = str_find(range, S("/"), 0);
    if (!str_starts_ci(range, S("bytes")) || dash < 0 || slash < dash) return false;
    int64_t last = number_of(str_cut(range, dash + 1, slash)), size = number_of(str_cut(range, slash + 1, range.n));
    return number_of(str_cut(range, 5, dash)) > 0 || (size >= 0 && last + 1 < size);
}

str http_no_page(arena *a, const http_message *m) {
    if (m->status == 206 && is_part(m->range))
        return str_format(a, "a part of a page (%.*s): fetch it whole", (int)min_of(m->range.n, (ptrdiff_t)80), m->range.p);
    if (m->status && (m->status < 200 || m->status > 299 || m->status == 204 || m->status == 205))
        return str_format(a, "an answer without a page: status %d", m->status);
    if (media_may_be_page(m->media)) return (str){0};
    return str_format(a, "no page by its type: %.*s", (int)min_of(m->media.n, (ptrdiff_t)80), m->media.p);
}
