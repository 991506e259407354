/* Web archives: WARC 0.18, 1.0, 1.1 (ISO 28500) and the ARC files before them, one record after the other. What is no page
 * is passed over where its headers say so. A record's length is believed where the next record, or the end, stands behind
 * it; otherwise the next head is looked for, so wrong lengths and damage cost one record. A record that is split (ISO 28500,
 * 7) is joined where its segments follow one another in one file, with nothing but notes between: its block is that of all of them. Linear in bytes.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "read/parts.h"

typedef struct {
    ptrdiff_t head;       /* bytes of the header, its empty line included */
    int64_t length;       /* of the block; -1: not told */
    str type, url, media, block_digest, payload_digest, truncated;
    str id, origin, segment, total; /* of records that are split: the first one's name, the segment's number, the length of all */
} head;

bool warc_begins(str s) {
    return str_starts(s, S("WARC/1.")) || str_starts(s, S("WARC/0.")) || str_starts(s, S("filedesc://"));
}

/* ------------------------------------------------------------------ headers */
static void field(str name, str value, head *to) {
    if (str_eq_ci(name, S("warc-type"))) to->type = value;
    else if (str_eq_ci(name, S("content-length"))) to->length = number_of(value);
    else if (str_eq_ci(name, S("content-type"))) to->media = value;
    else if (str_eq_ci(name, S("warc-block-digest"))) to->block_digest = value;
    else if (str_eq_ci(name, S("warc-payload-digest"))) to->payload_digest = value;
    else if (str_eq_ci(name, S("warc-segment-number"))) to->segment = value;
    else if (str_eq_ci(name, S("warc-segment-origin-id"))) to->origin = value;
    else if (str_eq_ci(name, S("warc-segment-total-length"))) to->total = value;
    else if (str_eq_ci(name, S("warc-record-id"))) to->id = value;
    else if (str_eq_ci(name, S("warc-truncated"))) to->truncated = value;
    else if (str_eq_ci(name, S("warc-target-uri"))) {
        bool bracketed = str_starts(value, S("<")) && str_ends(value, S(">")); /* wget before 1.20 */
        to->url = bracketed ? str_cut(value, 1, value.n - 1) : value;
    }
}

/* Fields of the first lines of an archive of the old form; 0: it is of the new one. The line behind its first begins with the
 * version. */
enum { ARC_FIELDS = 5, ARC_FIELDS_MOST = 10 };
static int arc_fields(str s) {
    if (!str_starts(s, S("filedesc://"))) return 0;
    ptrdiff_t end = str_find(s, S("\n"), 0);
    return end > 0 && str_starts(str_cut(s, end + 1, s.n), S("2 ")) ? ARC_FIELDS_MOST : ARC_FIELDS;
}

static bool begins_warc(str s) { return str_starts(s, S("WARC/1.")) || str_starts(s, S("WARC/0.")); }

/* The header at the head of s; false: it has no end there, or is none. Where another begins before its end it has none:
 * a file of nothing but first lines costs no more than they do. */
static bool warc_head(str s, head *to) {
    *to = (head){.length = -1};
    for (ptrdiff_t at = 0; at < s.n;) {
        const char *end = memchr(s.p + at, '\n', (size_t)(s.n - at));
        if (!end || (at && begins_warc(str_cut(s, at, s.n)))) return false;
        str r = str_trim(str_cut(s, at, end - s.p));
        at = end - s.p + 1;
        to->head = at;
        if (!r.n) return true;
        ptrdiff_t colon = str_find(r, S(":"), 0);
        if (colon > 0) field(str_trim(str_cut(r, 0, colon)), str_trim(str_cut(r, colon + 1, r.n)), to);
    }
    return false;
}

/* "URL IP date type length", and in the second version five more before the length; the URL with spaces maybe: read from the
 * right. */
static bool arc_head(str s, int fields, head *to) {
    *to = (head){.length = -1};
    const char *end = s.n ? memchr(s.p, '\n', (size_t)s.n) : NULL;
    if (!end) return false;
    to->head = end - s.p + 1;
    str r = str_trim(str_cut(s, 0, to->head)), parts[ARC_FIELDS_MOST] = {{0}};
    for (int i = fields - 1; i >= 0; i--) {
        ptrdiff_t from = r.n;
        while (from > 0 && (!i || r.p[from - 1] != ' ')) from--;
        parts[i] = str_cut(r, from, r.n);
        r = str_trim(str_cut(r, 0, from));
    }
    to->length = number_of(parts[fields - 1]);
    to->media = S("application/http");
    to->url = parts[0];
    to->type = str_starts(parts[0], S("filedesc:")) ? S("warcinfo") : S("response");
    if (str_find(to->url, S("://"), 0) < 0 && str_find(to->url, S(":"), 0) < 0) to->type = (str){0};
    if (str_eq_ci(to->type, S("response")) && !str_starts_ci(to->url, S("http"))) to->media = parts[3];
    return true;
}

static bool begins_record(const records *x, str s) {
    return x->arc ? s.n && !is_space(s.p[0]) : begins_warc(s);
}

static bool read_head(stream *s, const records *x, head *to) {
    for (ptrdiff_t want = 1;; want *= 2) {
        str v = stream_peek(s, want);
        str most = str_cut(v, 0, RECORD_HEADER_MAX);
        if (x->arc ? arc_head(most, x->arc, to) : warc_head(most, to)) return true;
        if (v.n < want || v.n >= RECORD_HEADER_MAX) return false;
        want = max_of(want, v.n);
    }
}

/* ------------------------------------------------------------------ where a block ends */
/* Offset of a record's head at the start of a line, from `at` on; -1: none. */
static ptrdiff_t find_head(str v, ptrdiff_t at) {
    for (; (at = str_find(v, S("\nWARC/"), at)) >= 0; at++)
        if (at + 8 <= v.n && (v.p[at + 6] == '1' || v.p[at + 6] == '0') && v.p[at + 7] == '.') return at + 1;
    return -1;
}

static ptrdiff_t without_ends(str v, ptrdiff_t from, ptrdiff_t end) {
    for (int i = 0; i < 2 && end > from && v.p[end - 1] == '\n'; i++) end -= end - 1 > from && v.p[end - 2] == '\r' ? 2 : 1;
    return end;
}

static bool ends_well(str v, ptrdiff_t end) {
    str rest = str_cut(v, end, v.n);
    return str_starts(rest, S("\r\n\r\n")) || str_starts(rest, S("\n\n")) || str_starts(rest, S("WARC/")) ||
        (rest.n <= 4 && !str_trim(rest).n);
}

/* The file ends inside the block, yet the page in it is told to be shorter. */
static bool page_is_there(str v, const head *h) {
    http_message m;
    http_parse(str_cut(v, h->head, v.n), &m);
    return m.status && m.length >= 0 && !m.chunked && m.body.n >= m.length;
}

typedef enum { BLOCK_WHOLE, BLOCK_GUESSED, BLOCK_CLIPPED, BLOCK_TOO_LARGE } block_end;

/* Sets *end, counted from the header's start. In archives of the old form a length is all that there is. */
static block_end find_end(stream *s, records *x, const head *h, ptrdiff_t *end) {
    bool told = h->length >= 0 && h->length <= ITEM_BYTES_MAX - h->head - 4;
    if (h->length > ITEM_BYTES_MAX - h->head - 4 && h->length <= s->size * (s->packed ? UNPACKED_TIMES : 1))
        return BLOCK_TOO_LARGE;
    if (told) {
        *end = h->head + (ptrdiff_t)h->length;
        str v = stream_peek(s, *end + 4);
        if (v.n >= *end && (x->arc || ends_well(v, *end))) return BLOCK_WHOLE;
        if (x->arc && x->cut++ < ARC_CUT_MAX && page_is_there(v, h)) return *end = v.n, BLOCK_GUESSED;
        if (x->arc) return BLOCK_CLIPPED;
    }
    if (x->arc) return BLOCK_CLIPPED;
    for (ptrdiff_t want = 1 << 18, from = h->head - 1;; want = min_of(want * 2, (ptrdiff_t)ITEM_BYTES_MAX)) {
        str v = stream_peek(s, want);
        ptrdiff_t next = find_head(v, from);
        if (next >= 0) {
            *end = without_ends(v, h->head, next);
            return BLOCK_GUESSED;
        }
        if (v.n >= ITEM_BYTES_MAX) return BLOCK_TOO_LARGE;
        if (v.n < want) {
            bool short_of = h->length >= 0 && (!told || v.n < *end);
            *end = short_of || !told ? v.n : *end;
            return s->seam || (short_of && !page_is_there(v, h)) ? BLOCK_CLIPPED : BLOCK_GUESSED;
        }
        from = max_of(v.n - 8, h->head - 1);
    }
}

/* ------------------------------------------------------------------ records to items */
/* Where the record stands in the file as it is stored: its own offset, or that of the member that holds it alone. */
static int64_t offset_of(stream *s, records *x) {
    bool begins;
    int64_t at = stream_member(s, &begins);
    if (s->packed == PACKED_NOT) return s->at;
    if (x->record == 1 && !begins) x->whole = true; /* the second record decides */
    return x->whole ? s->at : at;
}

static bool is_any(str type, const str *of, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (str_eq_ci(type, of[i])) return true;
    return false;
}

/* What archivers store about themselves ("metadata://gnu.org/…", "urn:…"): a page has an address on the web or in files. */
static bool is_about_itself(str url) {
    static const str web[] = {S("http:"), S("https:"), S("file:"), S("ftp:"), S("gemini:"), S("gopher:")};
    ptrdiff_t colon = str_find(url, S(":"), 0);
    for (ptrdiff_t i = 0; i < countof(web); i++)
        if (str_starts_ci(url, web[i])) return false;
    return colon > 0;
}

static bool bad(arena *a, read_item *x, str path, int64_t record, int64_t offset, const char *reason, const char *what) {
    return item_refuse(x, refuse_record(a, path, record, offset, reason, what));
}

static void drop_blanks(stream *s) {
    for (str v; (v = stream_peek(s, 1)).n && is_space(*v.p);) stream_drop(s, 1);
}

static uint64_t name_of(str id) { return id.n ? hash_str(id) | 1 : 0; }

/* What archivers write about their work: no page, and nothing to tell of. */
static bool is_about(str type) {
    static const str about[] = {S("warcinfo"), S("request"), S("metadata")};
    return is_any(type, about, countof(about));
}

/* ------------------------------------------------------------------ records that are split
 * Passes over records of that kind between two segments. */
static void pass_notes(stream *s, records *x) {
    for (head h;; x->record++) {
        ptrdiff_t end;
        drop_blanks(s);
        bool note = begins_record(x, stream_peek(s, 8)) && read_head(s, x, &h) && is_about(h.type) && !h.segment.n;
        if (!note || find_end(s, x, &h, &end) != BLOCK_WHOLE) return;
        offset_of(s, x);
        stream_drop(s, end);
    }
}

/* Why what stands next is not the segment that is wanted; NULL: it is, and *end is where its block ends. */
static const char *no_segment(stream *s, records *x, str id, int64_t number, int64_t have, head *h, ptrdiff_t *end) {
    static const char missing[] = "a record that is split, and its next segment does not follow it: join its segments first";
    if (!begins_record(x, stream_peek(s, 8)) || !read_head(s, x, h)) return missing;
    if (!str_eq_ci(h->type, S("continuation")) || !str_eq(h->origin, id) || number_of(h->segment) != number) return missing;
    if (have + h->length > PAGE_BYTES_MAX) return "a record larger than a page may be, in segments";
    return h->length < 0 || find_end(s, x, h, end) != BLOCK_WHOLE ? "a segment of a record that is not all there: fetch the file anew" : NULL;
}

/* Joins to a first segment (`all`, its header and block) the blocks of those that follow. False: *to is the refusal. */
static bool join_segments(arena *a, stream *s, records *x, str path, int64_t record, const head *first, str *all, read_item *to) {
    int64_t number = 1, total = first->total.n ? max_of(number_of(first->total), (int64_t)0) : -1;
    for (head h; total < 0; number++) {
        ptrdiff_t end = 0;
        pass_notes(s, x);
        int64_t at = s->at;
        const char *what = no_segment(s, x, first->id, number + 1, all->n, &h, &end);
        if (what) return !bad(a, to, path, record, at, str_starts(str_of(what), S("a record larger")) ? "too-large" : "clipped", what);
        read_head(s, x, &h); /* the window may have moved */
        offset_of(s, x);
        x->record++;
        if (proof_of(x->digests, h.block_digest, str_cut(stream_peek(s, end), h.head, end)) == PROOF_WRONG)
            return !bad(a, to, path, record, at, "digest", "a segment's bytes are not those that its digest stands for: fetch it anew");
        if (h.total.n) total = max_of(number_of(h.total), (int64_t)0);
        *all = stream_join(s, *all, h.head, end - h.head);
    }
    if (all->n - first->head == total) return true;
    str what = str_format(a, "a record in segments of %lld bytes, which should have %lld: fetch the file anew",
        (long long)(all->n - first->head), (long long)total);
    return !bad(a, to, path, record, s->at, "damaged", what.p);
}

/* The message that a block is, or the block alone; *is_http: the first. */
static http_message message_of(const head *h, str block, bool *is_http) {
    http_message m = {.body = block};
    *is_http = str_starts_ci(h->media, S("application/http")) || (str_eq_ci(h->type, S("response")) && str_starts(block, S("HTTP/")));
    if (*is_http) http_parse(block, &m);
    else http_media(h->media, &m.media, &m.charset);
    return m;
}

/* Why no page is in it, NUL-terminated; empty: one may be. */
static str no_page(arena *a, const head *h, const http_message *m, bool is_http) {
    str not = http_no_page(a, m);
    return !not.n && !is_http && is_about_itself(h->url) ? S("no page by its address") : not;
}

/* A record that may hold a page: an item of it, or the refusal. Its bytes are kept only in the first case. */
static bool give(arena *a, stream *s, records *x, str path, int64_t record, const head *h, ptrdiff_t end, bool whole, read_item *to) {
    str all = str_cut(stream_peek(s, end), 0, end), first = str_cut(all, h->head, end);
    bool is_http, split = h->segment.n > 0;
    http_message m = message_of(h, first, &is_http);
    str not = split && is_http && !m.body.n ? (str){0} : no_page(a, h, &m, is_http); /* its header may go on in the next segment */
    if (not.n) {
        stream_drop(s, end);
        return bad(a, to, path, record, -1, "not-a-page", not.p);
    }
    stream_keep(s, end);
    if (split) {
        if (!join_segments(a, s, x, path, record, h, &all, to)) return true;
        m = message_of(h, str_cut(all, h->head, all.n), &is_http);
        if ((not = no_page(a, h, &m, is_http)).n) return bad(a, to, path, record, -1, "not-a-page", not.p);
    }
    *to = (read_item){.kind = is_http ? ITEM_HTTP : ITEM_PAGE, .path = path, .record = record, .bytes = m.body, .url = h->url,
                 .media = m.media, .charset = m.charset, .codings = m.codings, .inner_codings = m.inner_codings, .chunked = m.chunked};
    if (whole && str_starts(all, S("WARC/1."))) { /* old writers took other bytes for the block */
        to->block = first;
        to->block_digest = h->block_digest;
        if (!h->truncated.n) to->payload_digest = h->payload_digest;
    }
    return true;
}

/* Goes to the next head of a record, or the end. */
static void resume(stream *s, const records *x) {
    for (str v; (v = stream_peek(s, 1 << 16)).n;) {
        ptrdiff_t at = x->arc ? str_find(v, S("\nhttp"), 0) + 1 : find_head(v, 0);
        if (at > 0) {
            stream_drop(s, at);
            return;
        }
        stream_drop(s, v.n > 8 && v.n >= 1 << 16 ? v.n - 8 : v.n);
    }
}

/* The file ends within the head of a record. */
static bool head_is_cut(stream *s, const records *x) {
    str v = stream_peek(s, RECORD_HEADER_MAX), mark = S("WARC/1.");
    if (v.n >= RECORD_HEADER_MAX) return false;
    if (x->arc) return str_starts_ci(v, S("http")) && str_find(v, S("\n"), 0) < 0;
    return v.n < mark.n ? str_starts(mark, v) : begins_warc(v) && find_head(v, 0) < 0;
}

static bool one_record(arena *a, stream *s, records *x, str path, read_item *to, bool *given) {
    static const str holds[] = {S("response"), S("resource"), S("conversion")};
    head h;
    ptrdiff_t end = 0;
    int64_t record = offset_of(s, x), at = s->at;
    *given = true;
    if (!begins_record(x, stream_peek(s, 8)) || !read_head(s, x, &h)) {
        if (s->seam) return false;
        bool cut = head_is_cut(s, x);
        stream_drop(s, 1);
        resume(s, x);
        if (cut) return bad(a, to, path, record, at, "clipped", "the file ends within the head of a record: it is cut short; fetch it anew");
        return bad(a, to, path, record, at, "damaged", "no record where one must begin; what stands there is passed over");
    }
    x->record++;
    block_end how = find_end(s, x, &h, &end);
    if (how == BLOCK_CLIPPED && s->seam) return false;
    if (how == BLOCK_TOO_LARGE || how == BLOCK_CLIPPED) {
        bool large = how == BLOCK_TOO_LARGE;
        read_head(s, x, &h);
        bool holds_page = is_any(h.type, holds, countof(holds));
        if (h.segment.n) x->origin = name_of(h.id);
        if (!large && x->arc) stream_drop(s, h.head), resume(s, x);
        else if (!large) stream_drop(s, stream_peek(s, ITEM_BYTES_MAX).n);
        else if (h.length < 0 || !stream_drop(s, h.head + h.length)) resume(s, x);
        *given = holds_page || !large;
        return *given ? bad(a, to, path, record, at, large ? "too-large" : "clipped",
                            large ? "a record larger than a page may be" : "a record that is not all there: fetch the file anew")
                      : true;
    }
    read_head(s, x, &h); /* the window may have moved */
    if (h.segment.n && number_of(h.segment) == 1) x->origin = name_of(h.id);
    if (is_any(h.type, holds, countof(holds)) && (!h.segment.n || number_of(h.segment) == 1))
        return give(a, s, x, path, record, &h, end, how == BLOCK_WHOLE, to);
    str type = str_copy(a, str_cut(h.type, 0, 40));
    bool told = x->origin && x->origin == name_of(h.origin); /* with its first segment */
    stream_drop(s, end);
    if (h.segment.n || str_eq_ci(type, S("continuation"))) {
        *given = !told;
        return told || bad(a, to, path, record, -1, "not-a-page",
            "a segment of a record that was split, whose first does not stand before it: join its segments first");
    }
    if (str_eq_ci(type, S("revisit")))
        return bad(a, to, path, record, -1, "revisit", "the page was the same as at an earlier visit, and stands there");
    if (is_about(type)) {
        *given = false;
        return true;
    }
    str what = str_format(a, "a record of type \"%.*s\", which holds no page", (int)type.n, type.p);
    return bad(a, to, path, record, -1, "not-a-page", what.p);
}

bool warc_next(arena *a, stream *s, records *x, str path, read_item *to) {
    if (!x->begun) {
        x->begun = true;
        x->arc = arc_fields(stream_peek(s, 1 << 12));
    }
    for (;;) {
        bool given;
        drop_blanks(s);
        if (!stream_peek(s, 1).n || !one_record(a, s, x, path, to, &given)) return false;
        if (given) return true;
    }
}
