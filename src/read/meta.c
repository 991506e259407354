/* What a collector knows of pages: a table in, rows out, and the row that fits a path. CSV as RFC 4180 has it, with the
 * separator that its header shows; JSON Lines by jansson. Rows are found by the last parts of their path: one
 * hash look-up for each of them.
 * SPDX-License-Identifier: Apache-2.0 */
#include <jansson.h>

#include "base/limits.h"
#include "read/parts.h"

enum { PATH, DATE, OUTLET, URL, TITLE, COLUMNS };
static const struct {
    str name;
    int column;
} headers[] = {{S("path"), PATH}, {S("file"), PATH}, {S("filename"), PATH}, {S("date"), DATE}, {S("published"), DATE},
               {S("outlet"), OUTLET}, {S("source"), OUTLET}, {S("publisher"), OUTLET}, {S("url"), URL}, {S("link"),
               URL},
               {S("title"), TITLE}, {S("headline"), TITLE}};

typedef struct {
    arena *a;
    str path, text;
    page_metas *to;
    str *message;
    int64_t line; /* of the table, from 1: for messages */
    str unknown;  /* its columns that have no known name */
} table;

static bool fail(table *t, const char *what) {
    *t->message = str_format(t->a, "%.*s: line %lld: %s", (int)t->path.n, t->path.p, (long long)t->line, what);
    return false;
}

static int column_of(str name) {
    name = str_trim(name);
    for (ptrdiff_t i = 0; i < countof(headers); i++)
        if (str_eq_ci(headers[i].name, name)) return headers[i].column;
    return -1;
}

static bool add(table *t, const str fields[COLUMNS]) {
    page_meta m = {.line = (int32_t)min_of(t->line, (int64_t)INT32_MAX), .outlet = str_trim(fields[OUTLET]), .url = str_trim(fields[URL]), .title = str_trim(fields[TITLE])};
    if (!str_trim(fields[PATH]).n) return fail(t, "no path: say which page the row is about");
    if (!day_told(fields[DATE], &m.day)) {
        str d = str_trim(str_cut(fields[DATE], 0, 40));
        return fail(t, str_format(t->a, "\"%.*s\" is no day: write it as 2024-10-31", (int)d.n, d.p).p);
    }
    m.path = path_plain(t->a, str_trim(fields[PATH]));
    *push(t->a, t->to) = m;
    return true;
}

enum { NAMED_MAX = 400, NAME_MOST = 80 }; /* bytes of names in a message, about */

/* "a, b": one name more; empty ones, as spreadsheets leave behind the last column, are none. */
static str named(arena *a, str list, str name) {
    name = str_trim(name);
    for (ptrdiff_t n = name.n; name.n > NAME_MOST || (name.n < n && (name.p[name.n] & 0xC0) == 0x80);) name.n--;
    if (!name.n || list.n > NAMED_MAX) return list;
    return str_join(a, str_join(a, list, list.n ? S(", ") : S("")), list.n > NAMED_MAX - NAME_MOST ? S("…") : name);
}

/* ------------------------------------------------------------------ CSV */
/* One field from *at on; *more: a separator follows it. Doubled quotation marks inside quoted fields become one. */
static bool csv_field(table *t, ptrdiff_t *at, char separator, str *field, bool *more) {
    str s = t->text;
    ptrdiff_t i = *at;
    if (i < s.n && s.p[i] == '"') {
        char *p = NULL;
        ptrdiff_t n = 0, from = i + 1, close = from;
        for (; close < s.n; close++) {
            if (s.p[close] != '"') continue;
            if (close + 1 >= s.n || s.p[close + 1] != '"') break;
            close++;
        }
        if (close >= s.n) return fail(t, "a quoted field has no end: close it with \"");
        p = new (t->a, char, close - from + 1);
        for (i = from; i < close; i++) {
            t->line += s.p[i] == '\n';
            p[n++] = s.p[i];
            i += s.p[i] == '"';
        }
        *field = (str){p, n};
        i = close + 1;
    } else {
        while (i < s.n && s.p[i] != separator && s.p[i] != '\n' && s.p[i] != '\r') i++;
        *field = str_cut(s, *at, i);
    }
    *more = i < s.n && s.p[i] == separator;
    if (*more) i++;
    else if (i < s.n && s.p[i] != '\n' && s.p[i] != '\r') return fail(t,
        "text after a quoted field: double the quotation marks inside it");
    else i += i + 1 < s.n && s.p[i] == '\r' && s.p[i + 1] == '\n' ? 2 : 1;
    *at = i;
    return true;
}

static char separator_of(str head) {
    ptrdiff_t end = str_find(head, S("\n"), 0);
    head = str_cut(head, 0, end < 0 ? head.n : end);
    return str_find(head, S(","), 0) >= 0 ? ',' : str_find(head, S(";"), 0) >= 0 ? ';' : str_find(head, S("\t"),
        0) >= 0 ? '\t' : ',';
}

static bool read_csv(table *t) {
    char separator = separator_of(t->text);
    ints columns = {0};
    bool has_path = false;
    for (ptrdiff_t at = 0; at < t->text.n; t->line++) {
        str fields[COLUMNS] = {{0}}, field;
        bool more = true, any = false;
        int64_t head = t->line;
        for (ptrdiff_t k = 0; more; k++) {
            if (!csv_field(t, &at, separator, &field, &more)) return false;
            any |= field.n > 0 || k > 0;
            if (head == 1) {
                int c = column_of(field);
                *push(t->a, &columns) = c;
                has_path |= c == PATH;
                if (c < 0) t->unknown = named(t->a, t->unknown, field);
            } else if (k < columns.n && columns.at[k] >= 0) fields[columns.at[k]] = field;
        }
        if (head == 1 && !has_path) return fail(t,
            "no column \"path\": the first line names the columns (path, date, outlet, url, title)");
        if (head > 1 && any && !add(t, fields)) return false;
    }
    return true;
}

/* ------------------------------------------------------------------ JSON Lines */
static bool add_json(table *t, str row) {
    json_error_t error;
    json_t *o = json_loadb(row.p, (size_t)row.n, JSON_REJECT_DUPLICATES, &error);
    str fields[COLUMNS] = {{0}};
    const char *wrong = !o ? error.text : !json_is_object(o) ? "not an object: write {\"path\": …}" : NULL;
    for (ptrdiff_t i = countof(headers) - 1; i >= 0 && !wrong; i--) {
        const json_t *v = json_object_get(o, headers[i].name.p);
        if (json_is_string(v)) fields[headers[i].column] = str_copy(t->a, (str){json_string_value(v),
            (ptrdiff_t)json_string_length(v)});
        else if (v && !json_is_null(v)) wrong = "a member is not a string: put it in quotation marks";
    }
    const char *key;
    json_t *value;
    if (!wrong && t->line == 1) json_object_foreach(o, key, value)
        if (column_of(str_of(key)) < 0) t->unknown = named(t->a, t->unknown, str_copy(t->a, str_of(key)));
    bool ok = wrong ? fail(t, str_format(t->a, "%s", wrong).p) : add(t, fields);
    json_decref(o);
    return ok;
}

static bool read_jsonl(table *t) {
    for (ptrdiff_t at = 0, end; at < t->text.n; at = end + 1, t->line++) {
        end = str_find(t->text, S("\n"), at);
        if (end < 0) end = t->text.n;
        str row = str_trim(str_cut(t->text, at, end));
        if (row.n && !add_json(t, row)) return false;
    }
    return true;
}

bool read_meta(arena *a, arena *scratch, str path, page_metas *to, str *message) {
    (void)scratch;
    refusal why;
    page p = {.path = path};
    if (!read_file(a, path, META_BYTES_MAX, &p.raw, &why)) return *message = why.message, false;
    decode(a, &p);
    table t = {a, path, p.text, to, message, 1, {0}};
    if (!str_trim(p.text).n) return fail(&t, "the table is empty");
    bool lines = str_ends_ci(path, S(".jsonl")) || str_ends_ci(path, S(".ndjson"));
    if (!(lines ? read_jsonl(&t) : read_csv(&t))) return false;
    if (t.unknown.n)
        *message = str_format(a, "%.*s: columns that are not known: %.*s (known: path, date, outlet, url, title)", (int)path.n, path.p,
                              (int)t.unknown.n, t.unknown.p);
    return true;
}

/* ------------------------------------------------------------------ which row is about a page
 * A row fits by the parts that its path ends with as the page's does: the more of them the better; of rows with as many, one whose
 * path is wholly among the page's parts, or the newest. */
enum { PARTS_MAX = 16 }; /* of a path: further ones tell no page from another */

struct meta_index {
    const page_metas *metas;
    map paths, whole, ends; /* hash of a path, of one without its leading slash, and of its last parts: to 1 + the newest row */
};

/* Where the last parts of a path begin: at[k] for k + 1 of them. Their number. */
static int parts_of(str path, ptrdiff_t at[PARTS_MAX]) {
    int n = 0;
    for (ptrdiff_t i = path.n; i > 0 && n < PARTS_MAX; i--)
        if (i == 1 && path.p[0] != '/') at[n++] = 0;
        else if (path.p[i - 1] == '/' && i < path.n) at[n++] = i;
    return n;
}

static str without_root(str path) { return str_cut(path, str_starts(path, S("/")), path.n); }

meta_index *meta_index_new(arena *a, const page_metas *metas) {
    meta_index *x = new (a, meta_index, 1);
    x->metas = metas;
    for (ptrdiff_t i = 0; i < metas->n; i++) {
        str path = metas->at[i].path;
        ptrdiff_t at[PARTS_MAX];
        for (int n = parts_of(path, at); n; n--) *map_put(a, &x->ends, hash_str(str_cut(path, at[n - 1], path.n)), NULL) = (int32_t)i + 1;
        *map_put(a, &x->whole, hash_str(without_root(path)), NULL) = (int32_t)i + 1;
        *map_put(a, &x->paths, hash_str(path), NULL) = (int32_t)i + 1;
    }
    return x;
}

/* The row that a map has for some last parts of a path; NULL: none, or one of other parts with the same hash. */
static const page_meta *row_of(const meta_index *x, const map *m, str parts) {
    const int32_t *at = map_get(m, hash_str(parts));
    const page_meta *row = at ? &x->metas->at[*at - 1] : NULL;
    return row && str_ends(row->path, parts) ? row : NULL;
}

const page_meta *meta_find(const meta_index *x, str path) {
    ptrdiff_t at[PARTS_MAX];
    const page_meta *row = row_of(x, &x->paths, path);
    for (int n = parts_of(path, at); n && !row; n--) {
        str parts = str_cut(path, at[n - 1], path.n);
        if (at[n - 1] > 1) row = row_of(x, &x->whole, parts);
        if (!row) row = row_of(x, &x->ends, parts);
    }
    return row;
}

/* ------------------------------------------------------------------ rows about nothing */
static str last_part(str path) {
    ptrdiff_t at[PARTS_MAX];
    return parts_of(path, at) ? str_cut(path, at[0], path.n) : path;
}

/* "x.warc.gz:7449" is about "x.warc.gz". */
static str without_record(str path) {
    ptrdiff_t n = path.n;
    while (n > 0 && is_digit(path.p[n - 1])) n--;
    return n > 1 && n < path.n && path.p[n - 1] == ':' ? str_cut(path, 0, n - 1) : (str){0};
}

/* A row is idle where no file takes it, and none takes one of the same path; of one about a record the file's name is enough. */
void meta_idle(arena *a, arena *scratch, const meta_index *x, const read_input *in, const strs *files, strs *to) {
    const page_metas *rows = x->metas;
    if (!rows->n) return;
    bool *taken = new (scratch, bool, rows->n);
    map names = {0};
    for (ptrdiff_t i = 0; i < files->n; i++) {
        const page_meta *row = meta_find(x, files->at[i]);
        if (row) taken[row - rows->at] = true;
        *map_put(scratch, &names, hash_str(last_part(files->at[i])), NULL) = 1;
    }
    for (ptrdiff_t t = 0, i = 0; t < in->tables.n; t++) {
        str list = {0}, of = in->tables.at[t];
        ptrdiff_t idle = 0, from = i;
        for (; i < in->table_ends.at[t]; i++) {
            const page_meta *row = &rows->at[i];
            str file = without_record(row->path);
            if (taken[meta_find(x, row->path) - rows->at] || (file.n && map_get(&names, hash_str(last_part(file))))) continue;
            idle++;
            list = named(scratch, list, str_format(scratch, "%.*s (line %d)", (int)row->path.n, row->path.p, row->line));
        }
        if (idle)
            *push(a, to) = str_format(a, "%.*s: %td of %td rows %s about no file that was given: %.*s", (int)of.n, of.p, idle, i - from,
                                      idle == 1 ? "is" : "are", (int)list.n, list.p);
    }
}
