/* Pages that browsers save as one file (MHTML: RFC 2557, in the form of MIME, RFC 2045 and 2046), and e-mails: the first part that
 * is HTML is the page; pictures, styles and frames behind it are not looked at. Where there is none the first part of plain text is
 * it, its title the subject, its day that of the mail. Its payload is that part with its transfer
 * encoding undone, as the body of an HTTP message is. Parts are passed over piece by piece, so a file may hold any amount of
 * pictures. Linear in bytes.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "read/parts.h"

enum { PIECE = 1 << 16 };

/* ------------------------------------------------------------------ headers */
typedef struct {
    ptrdiff_t n;          /* bytes, the empty line included */
    str type;             /* the value of Content-Type, unfolded, whole */
    str coding, location, snapshot, subject, date;
    bool mime, whole;     /* it names a version of MIME; an empty line ends it */
    bool sent;            /* it names who sent it */
} mime_head;

static str unfolded(arena *a, str s) {
    str to = str_copy(a, s);
    for (ptrdiff_t i = 0; i < to.n; i++)
        if (to.p[i] == '\r' || to.p[i] == '\n') ((char *)(uintptr_t)to.p)[i] = ' ';
    return str_trim(to);
}

static void field(arena *a, str line, mime_head *to) {
    ptrdiff_t colon = str_find(line, S(":"), 0);
    str name = str_trim(str_cut(line, 0, max_of(colon, (ptrdiff_t)0))), value = str_cut(line, colon + 1, line.n);
    if (str_eq_ci(name, S("mime-version"))) to->mime = true;
    else if (str_eq_ci(name, S("from"))) to->sent = true;
    else if (str_eq_ci(name, S("content-type"))) to->type = unfolded(a, value);
    else if (str_eq_ci(name, S("content-transfer-encoding"))) to->coding = unfolded(a, value);
    else if (str_eq_ci(name, S("subject"))) to->subject = unfolded(a, value);
    else if (str_eq_ci(name, S("date"))) to->date = unfolded(a, value);
    else if (str_eq_ci(name, S("content-location"))) to->location = unfolded(a, value);
    else if (str_eq_ci(name, S("snapshot-content-location"))) to->snapshot = unfolded(a, value);
}

static bool is_name(str line) {
    ptrdiff_t colon = str_find(str_cut(line, 0, 80), S(":"), 0);
    for (ptrdiff_t i = 0; i < colon; i++)
        if (!is_alpha(line.p[i]) && !is_digit(line.p[i]) && line.p[i] != '-') return false;
    return colon > 0;
}

/* The boundaries of the parts that are open. */
enum { DEPTH = 4, BOUNDARY_MAX = 200 }; /* RFC 2046 has 70 characters at most */
typedef struct {
    str at[DEPTH];
    int n;
} boundaries;

typedef enum { LINE_OTHER, LINE_OPENS, LINE_CLOSES } delimiter;

/* What a line is to the boundaries; where it ends them, those in it are done. */
static delimiter delimits(str line, boundaries *b) {
    if (!str_starts(line, S("--"))) return LINE_OTHER;
    line = str_trim(str_cut(line, 2, line.n));
    for (int i = b->n - 1; i >= 0; i--) {
        if (!str_starts(line, b->at[i])) continue;
        str rest = str_cut(line, b->at[i].n, line.n);
        if (rest.n && !str_eq(rest, S("--"))) continue;
        b->n = i + !rest.n;
        return rest.n ? LINE_CLOSES : LINE_OPENS;
    }
    return LINE_OTHER;
}

/* The header at the head of s. It ends where a part's delimiter stands, too: what says that it has no end costs no more than it is
 * long. False: a line is no field. */
static bool read_head(arena *a, str s, const boundaries *of, mime_head *to) {
    *to = (mime_head){0};
    for (ptrdiff_t at = 0, from = 0; at < s.n;) {
        const char *end = memchr(s.p + at, '\n', (size_t)(s.n - at));
        ptrdiff_t stop = end ? end - s.p + 1 : s.n, before = at;
        str line = str_cut(s, at, stop);
        boundaries still = *of;
        at = stop;
        bool folded = line.p[0] == ' ' || line.p[0] == '\t', empty = !str_trim(line).n;
        if (folded && !empty) continue;
        if (before > from) field(a, str_cut(s, from, before), to);
        from = before;
        to->n = before;
        if (delimits(line, &still) != LINE_OTHER) return true;
        if (empty) {
            to->n = stop;
            return to->whole = true;
        }
        if (!is_name(line) && !(before == 0 && str_starts(line, S("From ")))) return false;
    }
    to->n = s.n;
    return true;
}

/* The value of a parameter: boundary="…". */
static str parameter(str value, str name) {
    for (ptrdiff_t at = 0; (at = str_find(value, S(";"), at)) >= 0;) {
        str rest = str_trim(str_cut(value, ++at, value.n));
        if (!str_starts_ci(rest, name)) continue;
        rest = str_trim(str_cut(rest, name.n, rest.n));
        if (!str_starts(rest, S("="))) continue;
        rest = str_trim(str_cut(rest, 1, rest.n));
        bool quoted = str_starts(rest, S("\""));
        ptrdiff_t end = quoted ? str_find(rest, S("\""), 1) : str_find(rest, S(";"), 0);
        return str_trim(str_cut(rest, quoted, end < 0 ? rest.n : end));
    }
    return (str){0};
}

static str type_of(const mime_head *h) {
    str media = {0}, set;
    http_media(h->type, &media, &set);
    return media;
}

static bool is_plain(const mime_head *h) { return str_eq_ci(type_of(h), S("text/plain")); }

bool mime_begins(arena *scratch, str head) {
    mime_head h;
    boundaries none = {.n = 0};
    if (!is_alpha(head.n ? head.p[0] : 0) || !read_head(scratch, head, &none, &h) || !h.whole) return false;
    if (!h.mime && !(h.sent && h.subject.n)) return false; /* some programs leave the version out */
    return str_starts_ci(h.type, S("multipart/")) || media_is_html(type_of(&h)) || is_plain(&h);
}

bool mime_is_mailbox(str head) {
    str s = head;
    if (!str_starts(s, S("From "))) return false;
    for (ptrdiff_t at = 0; (at = str_find(s, S("\nFrom "), at)) >= 0; at++) {
        ptrdiff_t end = str_find(s, S("\n"), at + 1);
        str before = str_cut(s, max_of(at - 2, (ptrdiff_t)0), at);
        if ((str_ends(before, S("\n")) || str_eq(before, S("\n\r"))) && end > 0 && is_name(str_cut(s, end + 1, s.n))) return true;
    }
    return false;
}

/* ------------------------------------------------------------------ subjects (RFC 2047)
 * One encoded word at s[at], "=?utf-8?Q?Fog_=E2=80=94?=", in UTF-8: its length; 0: none stands there. */
static ptrdiff_t encoded_word(arena *a, str s, ptrdiff_t at, str *word) {
    str rest = str_cut(s, at, s.n);
    ptrdiff_t set = str_starts(rest, S("=?")) ? str_find(rest, S("?"), 2) : -1;
    ptrdiff_t end = set > 0 && set + 3 < rest.n && rest.p[set + 2] == '?' ? str_find(rest, S("?="), set + 3) : -1;
    if (end < 0) return 0;
    str body = str_copy(a, str_cut(rest, set + 3, end));
    char way = to_lower(rest.p[set + 1]);
    for (ptrdiff_t i = 0; way == 'q' && i < body.n; i++)
        if (body.p[i] == '_') ((char *)(uintptr_t)body.p)[i] = ' ';
    if ((way != 'q' && way != 'b') || !transfer_undo(a, way == 'q' ? S("quoted-printable") : S("base64"), body, &body)) return 0;
    page p = {.raw = body};
    charset is = charset_of_label(str_cut(rest, 2, set));
    if (is == CHARSET_NONE || is == REPLACEMENT) return 0;
    decode_as(a, &p, is, 0, false);
    *word = p.text;
    return end + 2;
}

enum { SUBJECT_MAX = 2000 };
static str encoded_words(arena *a, str s) {
    s = str_cut(s, 0, SUBJECT_MAX);
    if (str_find(s, S("=?"), 0) < 0) return s;
    str to = {0}, word, gap;
    for (ptrdiff_t at = 0, from = 0, n; at < s.n; at += n) {
        if ((n = encoded_word(a, s, at, &word))) {
            gap = str_cut(s, from, at);
            if (from && !str_trim(gap).n) gap = (str){0}; /* between two of them a blank parts lines */
            to = str_format(a, "%.*s%.*s%.*s", (int)to.n, to.p, (int)gap.n, gap.p, (int)word.n, word.p);
            from = at + n;
        } else n = 1;
        if (at + n >= s.n) to = str_format(a, "%.*s%.*s", (int)to.n, to.p, (int)(s.n - from), s.p + from);
    }
    return to;
}

/* ------------------------------------------------------------------ parts */
/* Goes behind the next delimiter that opens a part; false: there is none. */
static bool next_part(stream *s, boundaries *b) {
    while (b->n) {
        str v = stream_peek(s, PIECE);
        if (!v.n) return false;
        const char *end = memchr(v.p, '\n', (size_t)v.n);
        bool last = !end && v.n < PIECE; /* of the stream */
        delimiter is = end || last ? delimits(str_cut(v, 0, end ? end - v.p : v.n), b) : LINE_OTHER;
        stream_drop(s, end ? end - v.p + 1 : v.n);
        if (is == LINE_OPENS) return true;
    }
    return false;
}

/* Length of the part at the head of the stream, without the line end that belongs to its delimiter; -1: it has no end, -2: it
 * is too large. */
static ptrdiff_t part_length(stream *s, const boundaries *of) {
    for (ptrdiff_t at = 0, want = PIECE;; want = min_of(want * 2, (ptrdiff_t)ITEM_BYTES_MAX)) {
        str v = stream_peek(s, want);
        for (;;) {
            const char *end = memchr(v.p + at, '\n', (size_t)(v.n - at));
            boundaries b = *of;
            if (!end && v.n >= want) break;
            if (delimits(str_cut(v, at, end ? end - v.p : v.n), &b) != LINE_OTHER) {
                if (at && v.p[at - 1] == '\n') at--;
                return at && v.p[at - 1] == '\r' ? at - 1 : at;
            }
            if (!end) return of->n ? -1 : v.n;
            at = end - v.p + 1;
        }
        if (v.n >= ITEM_BYTES_MAX) return -2;
    }
}

static bool bad(arena *a, read_item *x, str path, int64_t offset, const char *reason, const char *what) {
    return item_refuse(x, refuse(a, path, offset, reason, what));
}

static bool give_part(arena *a, stream *s, str path, const mime_head *top, const mime_head *h, const boundaries *b, read_item *to) {
    int64_t at = s->at;
    ptrdiff_t n = part_length(s, b);
    if (s->seam && (n == -1 || !b->n)) return false;
    if (n == -1) return bad(a, to, path, at, "clipped", "a saved page that is not all there: save it anew");
    if (n == -2) return bad(a, to, path, at, "too-large", "a saved page whose HTML is larger than a page may be");
    str url = top->snapshot.n ? top->snapshot : h->location.n ? h->location : top->location;
    if (!str_starts_ci(url, S("http:")) && !str_starts_ci(url, S("https:"))) url = (str){0};
    *to = (read_item){.kind = ITEM_PAGE, .path = path, .record = -1, .bytes = stream_keep(s, n), .url = url,
                 .transfer = h->coding};
    http_media(h->type, &to->media, &to->charset);
    if (!is_plain(h)) return true;
    to->title = encoded_words(a, top->subject);
    to->date = top->date;
    return true;
}

/* A part that has parts of its own: its boundary counts from here on. */
static bool open_parts(const mime_head *h, boundaries *b) {
    str boundary = str_starts_ci(h->type, S("multipart/")) ? parameter(h->type, S("boundary")) : (str){0};
    if (!boundary.n || boundary.n > BOUNDARY_MAX || b->n == DEPTH) return false;
    b->at[b->n++] = boundary;
    return true;
}

bool mime_next(arena *a, stream *s, records *x, str path, read_item *to) {
    mime_head top, h;
    boundaries b = {.n = 0};
    if (x->over) return false;
    x->over = true;
    if (!read_head(a, str_cut(stream_peek(s, RECORD_HEADER_MAX), 0, RECORD_HEADER_MAX), &b, &top)) return false;
    stream_drop(s, top.n);
    if (media_is_html(type_of(&top)) || is_plain(&top)) return give_part(a, s, path, &top, &top, &b, to);
    read_item text = {.kind = ITEM_REFUSED};
    for (open_parts(&top, &b); next_part(s, &b);) {
        arena_at before = arena_mark(a);
        if (!read_head(a, str_cut(stream_peek(s, RECORD_HEADER_MAX), 0, RECORD_HEADER_MAX), &b, &h)) h = (mime_head){0};
        stream_drop(s, h.n);
        if (media_is_html(type_of(&h))) return give_part(a, s, path, &top, &h, &b, to);
        if (is_plain(&h) && !text.media.n && !text.why.reason) {
            if (!give_part(a, s, path, &top, &h, &b, &text)) return false;
            text.bytes = str_copy(a, text.bytes); /* what follows may be as large */
        } else if (!open_parts(&h, &b)) arena_rewind(a, before);
    }
    if (s->seam) return false;
    if (text.kind == ITEM_PAGE || text.why.reason) return *to = text, true;
    return bad(a, to, path, -1, "no-page", "a MIME message (MHTML, e-mail) without a part of HTML or text: save the page anew, or give its text");
}

/* ------------------------------------------------------------------ transfer encodings (RFC 2045, 6) */
static int hex(char c) {
    c = to_lower(c);
    return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* What is no code stands for itself (6.7, note 1); blanks before a line's end were added on the way. */
static str quoted_undo(arena *a, str s) {
    char *to = arena_bytes(a, s.n);
    ptrdiff_t n = 0, blanks = 0; /* that `to` ends with, written as themselves */
    for (ptrdiff_t at = 0; at < s.n;) {
        char c = s.p[at];
        int high = c == '=' && at + 2 < s.n ? hex(s.p[at + 1]) : -1, low = high < 0 ? -1 : hex(s.p[at + 2]);
        if (low >= 0) {
            to[n++] = (char)(high << 4 | low);
            at += 3;
            blanks = 0;
            continue;
        }
        if (c == '=') { /* a line that goes on */
            ptrdiff_t k = at + 1;
            while (k < s.n && (s.p[k] == ' ' || s.p[k] == '\t')) k++;
            k += k < s.n && s.p[k] == '\r';
            if (k >= s.n || s.p[k] == '\n') {
                at = k + 1;
                blanks = 0;
                continue;
            }
        }
        if (c == '\n' || (c == '\r' && at + 1 < s.n && s.p[at + 1] == '\n')) n -= blanks;
        blanks = c == ' ' || c == '\t' ? blanks + 1 : 0;
        to[n++] = c;
        at++;
    }
    return (str){to, n};
}

static int digit64(char c) {
    if (is_upper(c)) return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    return is_digit(c) ? c - '0' + 52 : c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

/* What is no digit is passed over (6.8). */
str base64_undo(arena *a, str s) {
    char *to = arena_bytes(a, s.n / 4 * 3 + 3);
    ptrdiff_t n = 0;
    uint32_t bits = 0;
    int have = 0;
    for (ptrdiff_t at = 0; at < s.n; at++) {
        int d = digit64(s.p[at]);
        if (s.p[at] == '=') have = 0; /* what follows is a stretch of its own */
        if (d < 0) continue;
        bits = bits << 6 | (uint32_t)d;
        if ((have += 6) < 8) continue;
        have -= 8;
        to[n++] = (char)(bits >> have & 255);
    }
    return (str){to, n};
}

bool transfer_undo(arena *a, str coding, str body, str *to) {
    static const str same[] = {S("7bit"), S("8bit"), S("binary")};
    *to = body;
    if (str_eq_ci(coding, S("quoted-printable"))) *to = quoted_undo(a, body);
    else if (str_eq_ci(coding, S("base64"))) *to = base64_undo(a, body);
    else {
        for (ptrdiff_t i = 0; i < countof(same); i++)
            if (str_eq_ci(coding, same[i])) return true;
        return !coding.n;
    }
    return true;
}
