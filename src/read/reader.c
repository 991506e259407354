/* Paths in, items out: walk the folders, open one file after the other in byte order, see what it is (a page, a web
 * archive, JSON records, any of them packed), and hand out what stands in it one by one. Then, page by page and in any
 * thread: codings undone, kind, characters. Memory: a room, whatever the size of the files.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "read/parts.h"

typedef struct {
    str path;
    const held *held;     /* NULL: a file */
    const refusal *why;   /* it could not even be walked */
} input;

typedef enum { IN_NOTHING, IN_PAGE, IN_JSON, IN_SHEET, IN_WARC, IN_MIME } inside;

struct page_reader {
    arena *a;
    const read_input *in;
    const meta_index *metas;
    vec(input) inputs;    /* in byte order */
    ptrdiff_t next;
    stream stream;
    inside inside;
    records records;
    digester digests;
    str path;             /* of the source */
};

/* ------------------------------------------------------------------ inputs */
static int by_path(const void *x, const void *y, void *context) {
    const input *a = x, *b = y;
    (void)context;
    int c = str_cmp(a->path, b->path);
    if (c || !a->held || !b->held) return c ? c : !!a->held - !!b->held;
    return str_cmp(a->held->bytes, b->held->bytes);
}

page_reader *reader_new(arena *a, arena *scratch, const read_input *in) {
    page_reader *r = new (a, page_reader, 1);
    r->a = a;
    r->in = in;
    r->metas = meta_index_new(a, &in->metas);
    strs files = {0};
    refusals *refused = new (a, refusals, 1);
    walk(a, scratch, &in->paths, &in->tables, &files, refused);
    for (ptrdiff_t i = 0; i < files.n; i++) *push(a, &r->inputs) = (input){.path = files.at[i]};
    for (ptrdiff_t i = 0; i < refused->n; i++)
        *push(a, &r->inputs) = (input){.path = refused->at[i].path, .why = &refused->at[i]};
    for (ptrdiff_t i = 0; i < in->held.n; i++)
        *push(a, &r->inputs) = (input){.path = in->held.at[i].name, .held = &in->held.at[i]};
    sort(scratch, r->inputs.at, r->inputs.n, (ptrdiff_t)sizeof(input), by_path, NULL);
    stream_new(a, &r->stream);
    r->digests = digester_here();
    return r;
}

void reader_free(page_reader *r) {
    if (r) stream_free(&r->stream);
}

const digester *reader_digester(const page_reader *r) { return &r->digests; }

void reader_idle_rows(arena *a, arena *scratch, const page_reader *r, strs *to) {
    strs files = {0};
    arena_at before = arena_mark(scratch);
    for (ptrdiff_t i = 0; i < r->inputs.n; i++) *push(scratch, &files) = r->inputs.at[i].path;
    meta_idle(a, scratch, r->metas, r->in, &files, to);
    arena_rewind(scratch, before);
}

refusal refuse_record(arena *a, str path, int64_t record, int64_t offset, const char *reason, const char *what) {
    if (record < 0) return refuse(a, path, offset, reason, what);
    str told = str_format(a, "%.*s:%lld: %s", (int)path.n, path.p, (long long)record, what);
    return (refusal){path, record, offset, reason, told};
}

bool item_refuse(read_item *x, refusal why) {
    *x = (read_item){.kind = ITEM_REFUSED, .path = why.path, .record = why.record, .why = why};
    return true;
}

/* ------------------------------------------------------------------ sources */
static refusal too_large(arena *a, str path, int64_t size) {
    str what = size > 0 ? str_format(a, "%lld bytes, and one page may have %d: split the file", (long long)size, PAGE_BYTES_MAX)
                        : str_format(a, "more than %d bytes, the most that one page may have: split it", PAGE_BYTES_MAX);
    return refuse(a, path, -1, "too-large", what.p);
}

/* A file of other data may be large; what it is matters more. */
static refusal no_page(arena *a, str path, int64_t size, str head) {
    refusal why;
    if (sniff_refuses(a, path, head, &why) && !strcmp(why.reason, "binary")) return why;
    if (!sniff_html(path, head)) return too_large(a, path, size);
    str what = str_format(a, "more than %d bytes, the most that one page may have: save it without the pictures in it", PAGE_BYTES_MAX);
    return refuse(a, path, -1, "too-large", what.p);
}

/* JSON in UTF-16 or UTF-32: read as such its lines would be an article. */
static bool is_wide_json(str head) {
    char narrow[256];
    ptrdiff_t at, n = 0;
    charset is = charset_wide(head, &at);
    if (!is_wide_set(is)) return false;
    ptrdiff_t width = is == UTF_32LE || is == UTF_32BE ? 4 : 2, low = is == UTF_16LE || is == UTF_32LE ? 0 : width - 1;
    for (; at + width <= head.n && n < countof(narrow); at += width) narrow[n++] = head.p[at + low];
    return jsonl_begins((str){narrow, n});
}

/* What the source holds, by its first bytes. False: it is refused as a whole. */
static bool see(page_reader *r, arena *a, read_item *x) {
    stream *s = &r->stream;
    str head = stream_peek(s, 1 << 16);
    r->records = (records){.digests = &r->digests};
    if (s->packed != PACKED_NOT && is_packed(head)) {
        stream_close(s);
        refusal why = refuse(a, r->path, 0, "packed-twice", "packed, and packed again: unpack it once, and give that");
        return !item_refuse(x, why);
    }
    if (is_wide_json(head)) {
        stream_close(s);
        return !item_refuse(x, refuse(a, r->path, 0, "charset", "JSON in UTF-16 or UTF-32: save it as UTF-8"));
    }
    if (mime_is_mailbox(head)) {
        stream_close(s);
        return !item_refuse(x, refuse(a, r->path, 0, "not-a-page", "several e-mails in one file (mbox): save each as a file of its own"));
    }
    bool has_page;
    arena_at before = arena_mark(a);
    r->inside = warc_begins(head) ? IN_WARC : jsonl_begins(head) ? IN_JSON : mime_begins(a, head) ? IN_MIME : IN_PAGE;
    if (r->inside == IN_PAGE && sheet_begins(a, &r->in->fields, head, &r->records.header, &has_page)) r->inside = IN_SHEET;
    arena_rewind(a, before);
    if (r->inside == IN_SHEET && !has_page) {
        stream_close(s);
        r->inside = IN_NOTHING;
        return !item_refuse(x, refuse(a, r->path, 0, "no-page", "a table without a column html or text: say which it is, as in --field text=NAME; "
            "where it tells of pages that are held elsewhere give it as --meta"));
    }
    if (r->inside == IN_SHEET) r->records.header = str_copy(r->a, r->records.header);
    if (r->inside != IN_PAGE || s->packed != PACKED_NOT || s->size <= PAGE_BYTES_MAX || s->held) return true;
    int64_t size = s->fd < 0 ? 0 : s->size;
    r->inside = IN_NOTHING;
    stream_close(s);
    return !item_refuse(x, no_page(a, r->path, size, head));
}

static bool open_next(page_reader *r, arena *a, read_room *to, read_item *x) {
    const input *in = &r->inputs.at[r->next++];
    refusal why;
    r->path = in->path;
    r->inside = IN_NOTHING;
    if (in->why) return !item_refuse(x, *in->why);
    if (in->held) stream_held(&r->stream, in->held, to);
    else if (!stream_file(&r->stream, a, in->path, to, &why)) return !item_refuse(x, why);
    return see(r, a, x);
}

/* A page that was saved with the header before it (curl -i, wget --save-headers). */
static bool next_answer(page_reader *r, arena *a, read_item *x) {
    http_message m;
    http_parse(x->bytes, &m);
    if (!m.status || !m.media.n) return true; /* an article on HTTP */
    str not = http_no_page(a, &m);
    if (not.n) return item_refuse(x, refuse(a, r->path, -1, "not-a-page", not.p));
    *x = (read_item){.kind = ITEM_HTTP, .path = r->path, .record = -1, .bytes = m.body, .media = m.media, .charset = m.charset,
               .codings = m.codings, .inner_codings = m.inner_codings, .chunked = m.chunked};
    return true;
}

static bool next_page(page_reader *r, arena *a, read_item *x) {
    stream *s = &r->stream;
    r->inside = IN_NOTHING;
    str all = stream_peek(s, (ptrdiff_t)PAGE_BYTES_MAX + 1);
    r->records.gave = true;
    if (all.n > PAGE_BYTES_MAX) return item_refuse(x, no_page(a, r->path, 0, all));
    if (s->seam) return false;
    *x = (read_item){.kind = ITEM_PAGE, .path = r->path, .record = -1, .bytes = stream_keep(s, all.n)};
    if (str_starts(x->bytes, S("HTTP/"))) return next_answer(r, a, x);
    return true;
}

/* The stream ends too early: tells why, and goes on behind the damage. */
static bool broken(page_reader *r, arena *a, read_item *x) {
    static const struct {
        const char *reason, *what;
    } seams[] = {[SEAM_CLIPPED] = {"clipped", "packed data that is not all there: fetch the file anew"},
                 [SEAM_DAMAGED] = {"damaged", "packed data that is damaged; what can be read after it is read"},
                 [SEAM_BOMB] = {"bomb", "far more comes out of it than text and markup ever give; the rest is not read"},
                 [SEAM_WIDE] = {"too-large", "packed with a window of more than 128 MB (zstd --long): unpack it, and give what is in it"},
                 [SEAM_UNREADABLE] = {"unreadable", "reading failed: check the disk it lies on, then try again"}};
    stream *s = &r->stream;
    bool begins;
    int64_t record = r->inside == IN_WARC ? s->packed ? stream_member(s, &begins) : s->at : -1;
    seam how = s->seam;
    int64_t at = s->raw_at;
    bool one = r->inside == IN_PAGE || r->inside == IN_MIME || r->inside == IN_NOTHING, goes_on = !one && stream_mend(s);
    const char *what = !goes_on && s->wasted > WASTED_MOST ? "packed data that is damaged in many places; the rest is not read: fetch the file anew"
                                                           : seams[how].what;
    item_refuse(x, refuse_record(a, r->path, record, at, seams[how].reason, what));
    r->records.gave = true;
    if (!goes_on) r->inside = IN_NOTHING, s->seam = SEAM_NONE;
    return true;
}

static bool next_inside(page_reader *r, arena *a, read_item *x) {
    switch (r->inside) {
    case IN_PAGE: return next_page(r, a, x);
    case IN_JSON: return jsonl_next(a, &r->in->fields, &r->stream, &r->records, r->path, x);
    case IN_SHEET: return sheet_next(a, &r->stream, &r->records, r->path, x);
    case IN_WARC: return warc_next(a, &r->stream, &r->records, r->path, x);
    case IN_MIME: return mime_next(a, &r->stream, &r->records, r->path, x);
    case IN_NOTHING: break;
    }
    return false;
}

void reader_give_up(page_reader *r, str path) {
    if (r->path.p == path.p) r->inside = IN_NOTHING;
}

bool reader_next(page_reader *r, arena *a, read_room *to, read_item *x) {
    stream *s = &r->stream;
    if (r->inside != IN_NOTHING) stream_move(s, to);
    for (;;) {
        inside was = r->inside;
        if (was != IN_NOTHING && next_inside(r, a, x)) return r->records.gave = true;
        if (was != IN_NOTHING && s->seam) return broken(r, a, x);
        r->inside = IN_NOTHING;
        if (was != IN_NOTHING && !r->records.gave) {
            const char *what = was == IN_WARC ? "a web archive without a page" : "no record in it";
            return item_refuse(x, refuse(a, r->path, -1, "no-page", what));
        }
        stream_close(s);
        if (r->next == r->inputs.n) return false;
        if (!open_next(r, a, to, x)) return true;
    }
}

/* ------------------------------------------------------------------ items to pages */
static bool is_address(str url) { return str_find(url, S("://"), 0) > 0; }

/* A row about a file of several pages says less of one of them than its own record does. */
static void set_meta(arena *a, page *p, const page_reader *r) {
    const page_meta *m = NULL;
    if (p->record >= 0 && r->in->metas.n) m = meta_find(r->metas, str_format(a, "%.*s:%lld", (int)p->path.n, p->path.p, (long long)p->record));
    bool of_file = p->record >= 0 && !m;
    if (!m) m = meta_find(r->metas, p->path);
    page_meta own = p->meta;
    if (m) p->meta = *m;
    else p->meta = (page_meta){.day = DAY_NONE};
    p->meta.authors = own.authors;
    if (own.title.n && (of_file || !p->meta.title.n)) p->meta.title = own.title;
    if (own.outlet.n && (of_file || !p->meta.outlet.n)) p->meta.outlet = own.outlet, p->meta.outlet_of_record = true;
    if (own.day != DAY_NONE && (of_file || p->meta.day == DAY_NONE)) p->meta.day = own.day, p->meta.day_of_record = true;
    if (p->meta.day == DAY_NONE && r->in->day != DAY_NONE) p->meta.day = r->in->day, p->meta.day_given = true;
    if (p->meta.url.n && !(of_file && is_address(p->url))) p->url = p->meta.url;
}

static str unquoted(str s) {
    s = str_trim(s);
    return s.n > 1 && str_starts(s, S("\"")) && str_ends(s, S("\"")) ? str_cut(s, 1, s.n - 1) : s;
}

/* The body as it was before codings: from the last to the first, then what nothing tells of. Markup never begins as packed bytes
 * do. *full: more than `most` would come. */
static str body_of(arena *a, const read_item *x, str body, ptrdiff_t most, bool *full, str *unknown) {
    str lines[] = {x->codings, x->inner_codings}, undone;
    int i = 0;
    *full = false;
    for (int line = 0; line < countof(lines); line++)
        for (str rest = lines[line]; i < CODINGS_MAX && rest.n && !*full; i++) {
            ptrdiff_t from = rest.n;
            while (from > 0 && rest.p[from - 1] != ',') from--;
            str coding = unquoted(str_cut(rest, from, rest.n));
            if (coding_undo(a, coding, body, most, &undone, full)) body = undone;
            else if (!coding_known(coding) && !unknown->n) *unknown = coding;
            rest = str_cut(rest, 0, from - 1);
        }
    for (; i < CODINGS_MAX && media_is_html(x->media) && is_packed(body) && !*full; i++)
        if (coding_undo(a, S("gzip"), body, most, &undone, full)) body = undone;
    return body;
}

/* Its bytes are those that the archive's digests stand for. Writers disagree on what a payload is: the body as it is stored, joined
 * of its chunks, or undone (`raw`); where the whole block is right it does not matter. */
static bool is_proved(const digester *by, const read_item *given, str joined, str raw) {
    read_item x = *given;
    if (x.proof == PROOF_OPEN) items_prove(by, &x, 1);
    if (x.proof != PROOF_WRONG || x.proof_of_block) return x.proof != PROOF_WRONG;
    return (joined.p != x.bytes.p && proof_of(by, x.payload_digest, joined) == PROOF_RIGHT) ||
        (raw.p != joined.p && proof_of(by, x.payload_digest, raw) == PROOF_RIGHT);
}

static str unpacked_name(str path) {
    static const str ends[] = {S(".gz"), S(".zst"), S(".lz4")};
    for (ptrdiff_t i = 0; i < countof(ends); i++)
        if (str_ends_ci(path, ends[i])) return str_cut(path, 0, path.n - ends[i].n);
    return path;
}

/* `why` tells of a page; it is one of a record. */
static bool refused(arena *a, const read_item *x, refusal *why) {
    why->record = x->record;
    if (x->record >= 0)
        why->message = str_format(a, "%.*s:%lld%s", (int)x->path.n, x->path.p, (long long)x->record, why->message.p + x->path.n);
    return false;
}

bool item_open(arena *a, arena *scratch, const page_reader *r, const read_item *x, page *to, refusal *why) {
    (void)scratch;
    *to = (page){.path = x->path, .record = x->record, .url = x->url, .raw = x->bytes, .http_charset = x->charset};
    to->meta.day = DAY_NONE;
    to->meta.title = x->title;
    day_told(x->date, &to->meta.day); /* one that cannot be read is as none */
    *why = x->why;
    if (x->kind == ITEM_REFUSED) return false;
    bool full = false;
    str joined = x->bytes;
    ptrdiff_t most = PAGE_BYTES_MAX;
    if (!transfer_undo(a, x->transfer, x->bytes, &to->raw)) {
        str what = str_format(a, "its page is coded as \"%.*s\", which is not read here: save it as HTML", (int)min_of(x->transfer.n, 40), x->transfer.p);
        *why = refuse(a, x->path, -1, "binary", what.p);
        return refused(a, x, why);
    }
    if (x->kind == ITEM_HTTP) {
        if (x->chunked || http_is_chunked(joined)) joined = http_dechunk(a, joined);
        str unknown = {0};
        most = min_of(most, BODY_FREE + UNPACKED_TIMES * joined.n);
        to->raw = body_of(a, x, joined, most, &full, &unknown);
        if (unknown.n && !sniff_text(to->raw)) {
            str what = str_format(a, "its body is coded as \"%.*s\", which is not read here", (int)min_of(unknown.n, (ptrdiff_t)40), unknown.p);
            *why = refuse_record(a, x->path, x->record, -1, "binary", what.p);
            return false;
        }
    }
    if (!is_proved(&r->digests, x, joined, to->raw)) {
        *why = refuse_record(a, x->path, x->record, -1, "digest", "its bytes are not those that its digest stands for: fetch it anew");
        return false;
    }
    bool of_record = x->kind == ITEM_JSON || x->kind == ITEM_ROW; /* which says what it is */
    if (x->kind == ITEM_JSON && !record_page(a, &r->in->fields, x, to, why)) return false;
    if (x->kind == ITEM_ROW && !sheet_page(a, &r->in->fields, x, to, why)) return false;
    if (full || to->raw.n > PAGE_BYTES_MAX) {
        bool bomb = full && most < PAGE_BYTES_MAX;
        *why = bomb ? refuse(a, x->path, -1, "bomb", "far more comes out of its body than text and markup ever give") : too_large(a, x->path, 0);
        return refused(a, x, why);
    }
    if (sniff_refuses(a, x->path, to->raw, why)) return refused(a, x, why);
    if (x->record >= 0 && !of_record && jsonl_begins(str_cut(to->raw, 0, 1 << 10))) {
        *why = refuse_record(a, x->path, x->record, 0, "not-a-page", "no page: JSON");
        return false;
    }
    to->bytes = to->raw.n;
    set_meta(a, to, r);
    if (media_is_html(x->media)) to->media = "text/html"; /* what it declares counts */
    if (!decode(a, to)) {
        str what = str_format(a, "written in the character set %s, which cannot be read here: convert it to UTF-8",
            strcmp(to->charset, "replacement") ? to->charset : "ISO-2022-KR, ISO-2022-CN or HZ");
        *why = refuse(a, x->path, 0, "charset", what.p);
        return refused(a, x, why);
    }
    str name = x->record < 0 ? unpacked_name(x->path) : (str){0};
    bool html = media_is_html(x->media) || (!of_record && sniff_html(name, to->text));
    if (!to->media) to->media = html ? "text/html" : "text/plain";
    if (str_trim(to->text).n) return true;
    *why = refuse(a, x->path, 0, "empty", "nothing but white space: check how it was saved");
    return refused(a, x, why);
}
