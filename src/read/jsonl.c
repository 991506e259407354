/* JSON records: one object a line; or objects that stand in a list, or go over several lines; or in a list in an object, as
 * programs answer ({"articles": [{…}]}), or by their names in one ({"a1": {…}, "a2": {…}}). Comments may stand between them. Each gives a page: its payload is the decoded string of `html` or `text`, so what spans count is bytes of that string. A line that is too long
 * is passed over without being held. Linear in bytes.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "read/parts.h"

enum { PIECE = 1 << 16, AUTHORS_BYTES_MAX = 2000 };

/* ------------------------------------------------------------------ names of members */
static const str members[RECORD_MEMBERS] = {S("html"), S("text"), S("title"), S("url"), S("date"), S("id"), S("outlet"), S("author")};
/* Names that collectors use for them; of several in one record the first here counts. */
static const struct {
    str name;
    int member;
} names[] = {{S("html"), RECORD_HTML}, {S("raw_html"), RECORD_HTML}, {S("content_html"), RECORD_HTML}, {S("text"), RECORD_TEXT}, {S("maintext"), RECORD_TEXT}, {S("content"), RECORD_TEXT}, {S("content_text"), RECORD_TEXT},
             {S("body"), RECORD_TEXT}, {S("articleBody"), RECORD_TEXT}, {S("article_text"), RECORD_TEXT}, {S("full_text"), RECORD_TEXT}, {S("fulltext"), RECORD_TEXT}, {S("article"), RECORD_TEXT},
             {S("title"), RECORD_TITLE}, {S("headline"), RECORD_TITLE}, {S("url"), RECORD_URL}, {S("link"), RECORD_URL}, {S("canonical_url"), RECORD_URL},
             {S("source_url"), RECORD_URL}, {S("date_publish"), RECORD_DAY}, {S("date_published"), RECORD_DAY}, {S("published"), RECORD_DAY},
             {S("published_at"), RECORD_DAY}, {S("publishedAt"), RECORD_DAY}, {S("publish_date"), RECORD_DAY}, {S("publication_date"), RECORD_DAY},
             {S("datePublished"), RECORD_DAY}, {S("pubDate"), RECORD_DAY}, {S("date"), RECORD_DAY}, {S("id"), RECORD_ID}, {S("outlet"), RECORD_OUTLET},
             {S("source"), RECORD_OUTLET}, {S("site"), RECORD_OUTLET}, {S("publisher"), RECORD_OUTLET}, {S("site_name"), RECORD_OUTLET}, {S("source_name"), RECORD_OUTLET}, {S("source_domain"), RECORD_OUTLET},
             {S("authors"), RECORD_AUTHOR}, {S("author"), RECORD_AUTHOR}, {S("byline"), RECORD_AUTHOR}, {S("creator"), RECORD_AUTHOR}, {S("author_name"), RECORD_AUTHOR}};

int record_member(const read_fields *fields, str name, int *rank) {
    *rank = 1;
    for (ptrdiff_t i = 0; i < fields->n; i++)
        for (int k = 0; k < RECORD_MEMBERS; k++)
            if (str_eq(fields->at[i].name, name) && str_eq(fields->at[i].known, members[k])) return k;
    for (int i = 0; i < (int)countof(names); i++)
        if (*rank = i + 2, str_eq_ci(names[i].name, name)) return names[i].member;
    return -1;
}

/* A member of this name, whose value begins so, is a page, or has one in it (--field text=content.body). */
static bool holds_page(const read_fields *fields, str name, char first) {
    for (ptrdiff_t i = 0; i < countof(names) && first == '"'; i++)
        if (names[i].member <= RECORD_TEXT && str_eq(name, names[i].name)) return true;
    for (ptrdiff_t i = 0; i < fields->n; i++) {
        str given = fields->at[i].name;
        if (str_starts(given, name) && (given.n == name.n || given.p[name.n] == '.')) return true;
    }
    return false;
}

/* ------------------------------------------------------------------ records of a source */
/* What stands behind the string at the head of s, blanks passed over; empty: no string stands there. */
static str behind_string(str s) {
    ptrdiff_t close = str_starts(s, S("\"")) ? str_find(s, S("\""), 1) : -1;
    return close < 0 ? (str){0} : str_trim(str_cut(s, close + 1, s.n));
}

static str past_notes(str s) { /* and blanks */
    for (ptrdiff_t n; s = str_trim(s), (n = json_note(s));) s = str_cut(s, n, s.n);
    return s;
}

/* An object whose first key is told, or that is empty; a list of objects, of strings or of nothing: no article begins so. */
bool jsonl_begins(str head) {
    head = past_notes(head);
    if (str_starts(head, S("\x1E"))) head = str_trim(str_cut(head, 1, head.n)); /* RFC 7464 */
    while (str_starts(head, S("["))) {
        head = past_notes(str_cut(head, 1, head.n));
        str next = behind_string(head);
        if (str_eq(head, S("]")) || str_starts(next, S(",")) || str_starts(next, S("]"))) return true;
    }
    if (!str_starts(head, S("{"))) return false;
    head = past_notes(str_cut(head, 1, head.n));
    return str_starts(head, S("}")) || str_starts(behind_string(head), S(":"));
}

/* A list, an object that is not whole in its first line, or several in it. */
static bool goes_over_lines(str head) {
    head = str_trim(head);
    ptrdiff_t end = str_find(head, S("\n"), 0);
    str first = str_trim(str_cut(head, 0, end < 0 ? head.n : end));
    if (str_starts(head, S("[")) || (end >= 0 && (str_ends(first, S("{")) || str_ends(first, S("["))))) return true;
    if (end >= 0 && str_ends(first, S(","))) return true;
    str next = str_trim(str_cut(first, max_of(object_end(first), (ptrdiff_t)0), first.n));
    return next.n != first.n && (str_starts(next, S("{")) || (str_starts(next, S(",")) && str_find(next, S("{"), 0) > 0));
}

/* ------------------------------------------------------------------ lists in objects */
static bool is_among(str name, const str *of, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (str_eq_ci(name, of[i])) return true;
    return false;
}

/* The offset behind the bracket of a list of objects, named as programs name what they found; *around: the objects that it stands
 * in. -1: there is none, or it is more than a wrapper, as a text stands beside it. */
static ptrdiff_t list_in(const read_fields *fields, str v, int depth, int *around) {
    static const str lists[] = {S("articles"), S("items"), S("results"), S("data"), S("docs"), S("documents"), S("news"), S("stories"),
                                S("posts"), S("entries"), S("hits"), S("records"), S("rows"), S("pages"), S("value"), S("list")};
    static const str outer[] = {S("response"), S("data"), S("result"), S("results"), S("hits"), S("feed"), S("channel"), S("payload")};
    object_reader j;
    str key, value;
    if (!object_open(&j, v)) return -1;
    while (object_key(&j, &key)) {
        str rest = str_cut(v, j.at, v.n);
        char first = rest.n ? rest.p[0] : 0;
        if (holds_page(fields, key, first)) return -1;
        *around = depth + 1;
        if (first == '[' && is_among(key, lists, countof(lists)) && str_starts(str_trim(str_cut(rest, 1, rest.n)), S("{"))) return j.at + 1;
        ptrdiff_t in = first == '{' && depth < 2 && is_among(key, outer, countof(outer)) ? list_in(fields, rest, depth + 1, around) : -1;
        if (in >= 0) return j.at + in;
        if (!object_value(&j, &value)) return -1;
    }
    return -1;
}

/* The same of the object at the head of the stream, looked at whole where it is no larger than a page. */
static ptrdiff_t list_at(const read_fields *fields, stream *s, int *around) {
    ptrdiff_t in = list_in(fields, stream_peek(s, PIECE), 0, around);
    if (in < 0) return -1;
    for (ptrdiff_t want = PIECE;; want = min_of(want * 2, (ptrdiff_t)ITEM_BYTES_MAX)) {
        str v = stream_peek(s, want), key, value;
        ptrdiff_t end = object_end(v);
        object_reader j;
        if (end < 0 && v.n >= want && v.n < ITEM_BYTES_MAX) continue;
        if (end < 0 || !object_open(&j, str_cut(v, 0, end))) return in;
        while (object_member(&j, &key, &value))
            if (holds_page(fields, key, value.p[0])) return -1;
        return in;
    }
}

/* ------------------------------------------------------------------ records by their names */
static bool has_page(const read_fields *fields, str object) {
    object_reader j;
    str key, value;
    if (!object_open(&j, object)) return false;
    while (object_key(&j, &key)) {
        if (j.at < object.n && holds_page(fields, key, object.p[j.at])) return true;
        if (!object_value(&j, &value)) break;
    }
    return false;
}

/* An object whose first two members are records. 1: it is; 0: it is not; -1: more of it must be seen. */
static int holds_named(const read_fields *fields, str v) {
    object_reader j;
    str key;
    if (!object_open(&j, v)) return 0;
    for (int i = 0; i < 2; i++) {
        if (!object_key(&j, &key)) return j.at >= v.n ? -1 : 0;
        str rest = str_cut(v, j.at, v.n);
        if (rest.n && rest.p[0] != '{') return 0;
        ptrdiff_t end = object_end(rest);
        if (!has_page(fields, rest)) return end < 0 ? -1 : 0;
        if (i == 0 && end < 0) return -1;
        j.at += end;
    }
    return 1;
}

static bool named_at(const read_fields *fields, stream *s) {
    for (ptrdiff_t want = PIECE;; want = min_of(want * 2, (ptrdiff_t)ITEM_BYTES_MAX)) {
        str v = stream_peek(s, want);
        int is = holds_named(fields, v);
        if (is >= 0 || v.n < want || v.n >= ITEM_BYTES_MAX) return is > 0;
    }
}

/* Passes over what stands behind the list, up to the end of what is around it. */
static void leave(stream *s, int64_t depth) {
    bool in_string = false, escaped = false;
    for (str v; depth > 0 && (v = stream_peek(s, 1)).n;) {
        ptrdiff_t i = 0;
        for (; i < v.n && depth > 0; i++) {
            char c = v.p[i];
            if (in_string && !escaped && c == '"') in_string = false;
            else if (in_string) escaped = !escaped && c == '\\';
            else if (c == '"') in_string = true;
            else depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        }
        stream_drop(s, i);
    }
}

static bool bad(arena *a, read_item *x, str path, int64_t record, int64_t offset, const char *reason, const char *what) {
    return item_refuse(x, refuse_record(a, path, record, offset, reason, what));
}

/* Passes over the rest of a line; false: not even its end is near. */
static bool drop_line(stream *s) {
    int64_t from = s->at;
    for (str v; (v = stream_peek(s, 1)).n && s->at - from < LINE_DROPPED_MAX;) {
        const char *end = memchr(v.p, '\n', (size_t)v.n);
        stream_drop(s, end ? end - v.p + 1 : v.n);
        if (end) return true;
    }
    return false;
}

/* Bytes up to a line's end, or the stream's; more than ITEM_BYTES_MAX: it is longer. */
static ptrdiff_t line_length(stream *s, bool *ended) {
    for (ptrdiff_t seen = 0, want = PIECE;; want = min_of(seen * 2, (ptrdiff_t)ITEM_BYTES_MAX)) {
        str v = stream_peek(s, want);
        const char *end = v.n > seen ? memchr(v.p + seen, '\n', (size_t)(v.n - seen)) : NULL;
        *ended = !end;
        if (end) return end - v.p;
        if (v.n < want) return v.n;
        if (v.n >= ITEM_BYTES_MAX) return v.n + 1;
        seen = v.n;
    }
}

/* Without blanks, and without the mark that stands before each record of a sequence (RFC 7464). */
static str line_text(str line) {
    line = str_trim(line);
    while (str_starts(line, S("\x1E"))) line = str_trim(str_cut(line, 1, line.n));
    return line;
}

static bool next_line(arena *a, stream *s, records *x, str path, read_item *to) {
    for (bool ended; !x->over && stream_peek(s, 1).n;) {
        int64_t at = s->at;
        ptrdiff_t n = line_length(s, &ended);
        x->record++;
        if (n > ITEM_BYTES_MAX) {
            x->over = !drop_line(s);
            return bad(a, to, path, x->record, at, "too-large", x->over
                ? "a line longer than a page may be; the rest is not read: split its record"
                : "a line longer than a page may be: split its record");
        }
        if (ended && s->seam) return false; /* cut by damage */
        str line = line_text(str_cut(stream_peek(s, n), 0, n));
        if (!line.n || json_note(line) == line.n) {
            stream_drop(s, n + !ended);
            continue;
        }
        str text = line_text(stream_keep(s, n));
        stream_drop(s, !ended);
        *to = (read_item){.kind = ITEM_JSON, .path = path, .record = x->record, .bytes = text};
        return true;
    }
    return false;
}

/* The name of the record that follows, with its marks; what stands next is the record. */
static bool next_name(stream *s, str *name) {
    str v = stream_peek(s, PIECE);
    ptrdiff_t end = object_string_end(v);
    if (end < 0) return false;
    *name = stream_keep(s, end);
    bool told = false;
    while ((v = stream_peek(s, 1)).n && (is_space(*v.p) || (!told && *v.p == ':'))) {
        told |= *v.p == ':';
        stream_drop(s, 1);
    }
    return told && v.n;
}

static bool next_value(arena *a, const read_fields *fields, stream *s, records *x, str path, read_item *to) {
    const char *between = x->named ? ",}" : "[],\xEF\xBB\xBF\x1E";
    ptrdiff_t note = 0;
    for (str v; (v = stream_peek(s, 1)).n && (is_space(*v.p) || strchr(between, *v.p) || (note = json_note(stream_peek(s, PIECE))));) {
        bool blank = is_space(*v.p) || strchr(between, *v.p), ends = x->around && *v.p == (x->named ? '}' : ']');
        stream_drop(s, blank ? 1 : note);
        if (!ends) continue;
        leave(s, x->around - x->named);
        x->around = 0;
        x->named = false;
    }
    if (x->over || !stream_peek(s, 1).n) return false;
    str name = {0};
    if (x->named && !next_name(s, &name)) {
        x->over = true;
        return bad(a, to, path, x->record + 1, s->at, "json", "no name of a record where one must stand; the rest is not read");
    }
    int around;
    ptrdiff_t in = x->around ? -1 : list_at(fields, s, &around);
    if (in >= 0) {
        stream_drop(s, in);
        x->around = around;
        return next_value(a, fields, s, x, path, to);
    }
    if (!x->around && named_at(fields, s)) {
        stream_drop(s, 1);
        x->around = 1;
        x->named = true;
        return next_value(a, fields, s, x, path, to);
    }
    int64_t at = s->at;
    x->record++;
    for (ptrdiff_t want = PIECE;; want = min_of(want * 2, (ptrdiff_t)ITEM_BYTES_MAX)) {
        str v = stream_peek(s, want);
        ptrdiff_t end = *v.p == '{' ? object_end(v) : -1;
        if (end > 0) {
            *to = (read_item){.kind = ITEM_JSON, .path = path, .record = x->record, .bytes = stream_keep(s, end), .url = name};
            return true;
        }
        if (*v.p == '{' && v.n >= want && v.n < ITEM_BYTES_MAX) continue;
        if (*v.p == '{' && s->seam) return false;
        x->over = true;
        if (*v.p != '{') return bad(a, to, path, x->record, at, "json", "no object where one must stand; the rest is not read");
        return v.n < ITEM_BYTES_MAX
            ? bad(a, to, path, x->record, at, "json", "an object that has no end")
            : bad(a, to, path, x->record, at, "too-large", "an object larger than a page may be; the rest is not read");
    }
}

bool jsonl_next(arena *a, const read_fields *fields, stream *s, records *x, str path, read_item *to) {
    if (!x->begun) {
        x->begun = true;
        int around;
        for (str v; (v = stream_peek(s, 1)).n;) {
            bool blank = is_space(*v.p) || *v.p == '\xEF' || *v.p == '\xBB' || *v.p == '\xBF';
            ptrdiff_t n = blank ? 1 : json_note(v = stream_peek(s, PIECE));
            if (!n) break;
            for (ptrdiff_t i = 0; i < n; i++) x->record += v.p[i] == '\n';
            stream_drop(s, n);
        }
        x->values = goes_over_lines(stream_peek(s, PIECE)) || list_at(fields, s, &around) >= 0 || named_at(fields, s);
        if (x->values) x->record = 0;
    }
    return x->values ? next_value(a, fields, s, x, path, to) : next_line(a, s, x, path, to);
}

/* ------------------------------------------------------------------ one record */
static int member_of(str name) {
    for (int i = 0; i < RECORD_MEMBERS; i++)
        if (str_eq(members[i], name)) return i;
    return -1;
}

bool read_field_parse(arena *a, str given, read_field *to) {
    ptrdiff_t at = str_find(given, S("="), 0);
    if (at < 0 || at + 1 >= given.n || member_of(str_cut(given, 0, at)) < 0) return false;
    to->known = str_copy(a, str_cut(given, 0, at));
    to->name = str_copy(a, str_cut(given, at + 1, given.n));
    return true;
}

static bool is_said(str value) { return value.n > 2 && value.p[0] == '"'; }

/* The value can be what the member is to hold. */
static bool says(int of, str value) {
    char first = value.n ? value.p[0] : 0;
    if (of == RECORD_AUTHOR) return is_said(value) || (value.n > 2 && (first == '[' || first == '{'));
    return is_said(value) || ((is_digit(first) || first == '-') && (of == RECORD_DAY || of == RECORD_ID));
}

/* Of each member the value that counts, as it is written. */
static bool gather(object_reader *j, const read_fields *fields, str found[RECORD_MEMBERS]) {
    int rank[RECORD_MEMBERS] = {0};
    str key, value;
    while (object_member(j, &key, &value)) {
        for (int i = 0; i < (int)countof(names); i++) {
            int of = names[i].member;
            if (!str_eq(names[i].name, key) || (rank[of] && rank[of] < i + 1)) continue; /* of one name the last, as others read it */
            if (of <= RECORD_TITLE && value.p[0] == '{') value = object_find(value, S("rendered")); /* as WordPress answers */
            str told = of == RECORD_OUTLET && value.p[0] == '{' ? object_find(value, S("name")) : value;
            if (!says(of, told)) continue;
            found[of] = told;
            rank[of] = i + 1;
        }
    }
    if (j->wrong) return false;
    for (ptrdiff_t i = fields->n - 1; i >= 0; i--) {
        str given = object_find(j->text, fields->at[i].name);
        if (given.n && given.p[0] != 'n') found[member_of(fields->at[i].known)] = given;
    }
    return true;
}

static str said(arena *a, str value) { return str_trim(value.n && value.p[0] == '"' ? object_string(a, value) : value); }

/* A string, or the one that an object has as its name. */
static str said_name(arena *a, str value) {
    if (value.n && value.p[0] == '{') value = object_find(value, S("name"));
    return is_said(value) ? str_trim(object_string(a, value)) : (str){0};
}

/* A name or a list of them. One a line. */
static str said_authors(arena *a, str value) {
    object_reader j;
    str one, all = {0};
    if (!list_open(&j, value)) return said_name(a, value);
    while (all.n < AUTHORS_BYTES_MAX && list_value(&j, &one)) {
        str name = said_name(a, one);
        if (name.n) all = all.n ? str_join(a, str_join(a, all, S("\n")), name) : name;
    }
    return all;
}

static bool is_list_of_text(str object) {
    object_reader j;
    str key, value;
    for (object_open(&j, object); object_member(&j, &key, &value);)
        for (ptrdiff_t i = 0; i < countof(names) && value.p[0] == '['; i++)
            if (names[i].member <= RECORD_TEXT && str_eq(names[i].name, key)) return true;
    return false;
}

/* Why an object gives no page, and what to try. */
static str no_page(arena *a, str object) {
    ptrdiff_t n = 80; /* shorter strings are no text */
    if (is_list_of_text(object)) return S("its text is a list: join what is in it into one string");
    if (object_find(object, S("log.entries")).n) return S("a log of requests (HAR): save the page itself, as HTML");
    str name = object_longest(a, object, 3, &n);
    if (!name.n) return S("no html and no text in it: say where it is, as in --field text=NAME");
    return str_format(a, "no html and no text in it: is it --field 'text=%.*s', its longest string?", (int)name.n, name.p);
}

/* The one object in a record that holds a page, {"_id": 3, "article": {"text": …}}; empty: there is none, or several. */
static str inner_record(const read_fields *fields, str object) {
    object_reader j;
    str key, value, found = {0};
    for (object_open(&j, object); object_member(&j, &key, &value);) {
        if (value.p[0] != '{' || !has_page(fields, value)) continue;
        if (found.n) return (str){0};
        found = value;
    }
    return found;
}

bool record_page(arena *a, const read_fields *fields, const read_item *x, page *to, refusal *why) {
    object_reader j;
    str found[RECORD_MEMBERS] = {{0}}, inner;
    bool reads = object_open(&j, x->bytes) && gather(&j, fields, found);
    if (reads && !found[RECORD_HTML].n && !found[RECORD_TEXT].n && (inner = inner_record(fields, x->bytes)).n)
        reads = object_open(&j, inner) && gather(&j, fields, found); /* what stands beside it counts where it is silent */
    if (!reads) {
        *why = refuse_record(a, x->path, x->record, j.at, "json", str_format(a, "byte %td of it: %s", j.at, j.wrong).p);
        return false;
    }
    bool html = is_said(found[RECORD_HTML]);
    to->raw = object_string(a, found[html ? RECORD_HTML : RECORD_TEXT]);
    to->media = html || sniff_html((str){0}, to->raw) ? "text/html" : "text/plain";
    to->http_charset = S("utf-8"); /* whatever the markup says of itself: it is decoded */
    to->url = said(a, found[RECORD_URL].n ? found[RECORD_URL] : found[RECORD_ID].n ? found[RECORD_ID] : x->url);
    to->meta.title = said(a, found[RECORD_TITLE]);
    to->meta.outlet = said(a, found[RECORD_OUTLET]);
    to->meta.authors = said_authors(a, found[RECORD_AUTHOR]);
    day_told(said(a, found[RECORD_DAY]), &to->meta.day); /* one that cannot be read is as none */
    if (to->raw.n) return true;
    *why = refuse_record(a, x->path, x->record, 0, "no-page", no_page(a, x->bytes).p);
    return false;
}
