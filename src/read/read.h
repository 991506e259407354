/* read: paths in, pages out. A page is one payload with its identity, its text as valid UTF-8, and the way back from
 * every offset of that text to bytes of the payload.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_READ_H
#define STEMMA_READ_H

#include "base/base.h"

/* What a collector knows of a page (--meta). Empty strings and DAY_NONE where the table is silent. */
typedef struct {
    str path, outlet, url, title;
    str authors;          /* of the record that held the page: one a line */
    int32_t day, line;    /* line: of the table, from 1 */
    bool day_given; /* the day is the one given to all pages (--date), not the table's */
    bool day_of_record, outlet_of_record; /* the table is silent: the JSON record that held the page says so */
} page_meta;
typedef vec(page_meta) page_metas;

/* One stretch of text that stands for one stretch of payload. How offsets inside it map is its `step`: MAP_WHOLE, the whole
 * stands for the whole (a replaced byte, an HTML reference; where both have one length, byte for byte all the same);
 * MAP_BYTES, byte for byte, and what more of text there is stands behind the last (the end of a row); MAP_CHARACTERS, a
 * character that takes 1, 2, 3 or 4 bytes of text stands for so and so many bytes of payload (Windows-1251: 1, 1, 1, 1; Big5:
 * 1, 2, 2, 2; UTF-16: 2, 2, 2, 4). Stretches ascend in the text and leave no gap in it; in the payload they ascend but for
 * what html_cite adds at the end. */
#define MAP_WHOLE 0
#define MAP_BYTES 1
#define MAP_CHARACTERS(one, two, three, four) ((one) | (two) << 4 | (three) << 8 | (four) << 12)
#define MAP_BAD_ONE (1 << 16) /* with MAP_CHARACTERS: U+FFFD stands for one byte of payload */
typedef struct {
    int32_t text, text_len, raw, raw_len, step;
} text_map_run;
typedef vec(text_map_run) text_map;

typedef struct {
    str path;             /* as found; of several paths with one payload the first in byte order */
    int64_t record;       /* offset of a WARC record, line of a JSONL file; -1: none */
    str url;              /* the record's own URL or id, or the meta table's; may be empty */
    str raw;              /* the payload, exactly as read; empty once the page's batch is over */
    int64_t bytes;        /* of the payload */
    unsigned char sha256[32];
    const char *media, *charset;
    str http_charset;     /* set before decode: the charset that the HTTP header names; empty: none is known */
    str text;             /* decoded: valid UTF-8, no NULs (U+FFFD in their place), no BOM. Of an HTML page the markup, until
                             html_layout puts what it shows in its place, */
    ptrdiff_t text_cap;   /* with room for the facts that are cited behind it */
    text_map map;         /* empty: text offsets are raw offsets */
    page_meta meta;
} page;
typedef vec(page) pages;
static inline bool page_is_html(const page *p) { return p->media && p->media[5] == 'h'; } /* "text/html" */

typedef struct {
    str path;
    int64_t record;       /* -1: none */
    int32_t of;           /* the page with the same payload */
} duplicate;
typedef vec(duplicate) duplicates;

typedef struct {
    str path;
    int64_t record, offset; /* -1: none */
    const char *reason;   /* a word for programs: "missing", "unreadable", "special", "too-deep", "empty", "binary",
                             "too-large", "bomb", "damaged", "packed-twice", "json", "no-page", "not-a-page", "revisit",
                             "clipped", "digest", "charset" */
    str message;          /* for people, "path: what, where, what to try"; NUL-terminated (str_format) */
} refusal;
typedef vec(refusal) refusals;

typedef struct {
    pages pages;          /* in order of path, then record, then payload: the order of ids */
    duplicates duplicates;
    refusals refusals;
} pile;

/* Up to n bytes into `to`; 0 at the end, less where reading fails. */
typedef ptrdiff_t read_more(void *user, char *to, size_t n);
typedef struct {
    str name, bytes;
    read_more *more;      /* instead of `bytes`: they come as they are asked for, once */
    void *user;
} held; /* a file's content given in memory or by a function; `-` is what the program has on its input */
typedef vec(held) held_list;

/* A member of JSON records that is to be read as one that stemma knows: {"text", "articleText"}. */
typedef struct {
    str known, name;
} read_field;
typedef vec(read_field) read_fields;
/* "text=articleText", copied into `a`; false: no such field is known, or no name is given. */
bool read_field_parse(arena *a, str given, read_field *to);

typedef struct {
    strs paths;
    held_list held;
    page_metas metas;
    strs tables;          /* the files that metas came from: no pages of the folders they lie in */
    ints table_ends;      /* of each the number of metas up to its last row */
    read_fields fields;   /* --field: they go before the names that are known anyway */
    int32_t day;          /* given to pages whose meta has none; DAY_NONE */
} read_input;

/* ------------------------------------------------------------------ digests
 * What takes the digests of some strings, of two or more at once faster, on this processor. */
typedef struct {
    str bytes;
    unsigned char *to;    /* 20 bytes of SHA-1, 32 of SHA-256 */
} digest_job;
typedef struct {
    void (*sha1)(const digest_job *of, ptrdiff_t n);
    void (*sha256)(const digest_job *of, ptrdiff_t n);
} digester;
/* Puts a job into a list of them that has the space: the longest first, so that none of them is left over at the end. */
void digest_push(digest_job *jobs, ptrdiff_t *n, digest_job x);

/* What a stated digest says of bytes. PROOF_NONE: nothing is stated, or in no way that is known. */
typedef enum { PROOF_OPEN, PROOF_NONE, PROOF_RIGHT, PROOF_WRONG } proof;

/* ------------------------------------------------------------------ one by one
 * Pages of files, web archives and JSON Lines come in order of path, then record, so that nobody needs the whole pile in
 * memory: their bytes lie in a room that is used again for the next batch. */
typedef struct {
    char *p;
    ptrdiff_t used;       /* bytes [0, used) are borrowed by items */
} read_room;
read_room room_new(arena *a);
bool room_is_full(const read_room *to); /* it has no space for another item */

typedef enum { ITEM_REFUSED, ITEM_PAGE, ITEM_HTTP, ITEM_JSON, ITEM_ROW } read_item_kind;
typedef struct {
    read_item_kind kind;
    str path;
    int64_t record;       /* offset of a WARC record in the file as stored, line of a JSON file; -1: none */
    str bytes;            /* the page, the body of the HTTP message, the JSON object, the row of a table, */
    str header;           /* whose first row this is */
    str url;
    str media, charset;   /* as the record and its HTTP header name them; empty: they do not */
    str codings, inner_codings; /* the HTTP header's last Content-Encoding, and the one before it */
    str transfer;         /* Content-Transfer-Encoding of a part of a MIME message */
    str title, date;      /* Subject and Date of an e-mail of plain text */
    bool chunked;
    str block;            /* the whole block of a record whose digests are to be looked at, */
    str block_digest, payload_digest;
    proof proof;          /* of the block or, where nothing is stated of it, of `bytes` */
    bool proof_of_block;
    refusal why;
} read_item;

/* The reader lives in `a`, and so do paths and messages of files. It holds an open file and decompressors: reader_free. */
typedef struct page_reader page_reader;
page_reader *reader_new(arena *a, arena *scratch, const read_input *in);
/* The next item: its bytes in `to`, its message in `a`. False: there are no more. */
bool reader_next(page_reader *r, arena *a, read_room *to, read_item *x);
/* Nothing more is read of the source of this path, the very one of its items. */
void reader_give_up(page_reader *r, str path);
void reader_free(page_reader *r); /* NULL is allowed */
/* A line for people for each table with rows about no file that was given (NUL-terminated, in `a`). */
void reader_idle_rows(arena *a, arena *scratch, const page_reader *r, strs *to);
const digester *reader_digester(const page_reader *r);

/* Looks at the digests that archives state of some items, all at once; of items that it has not seen item_open does so one by
 * one. Any thread may do so. */
#define PROVED_AT_ONCE 16
void items_prove(const digester *by, read_item *of, ptrdiff_t n); /* n <= PROVED_AT_ONCE */

/* Makes the page of an item, but for its digest: undoes its codings, finds out what it is, decodes it. False: *why says why
 * it is refused. The page borrows from the item or lives in `a`. Any thread may do so. */
bool item_open(arena *a, arena *scratch, const page_reader *r, const read_item *x, page *to, refusal *why);

/* The digests of all pages so far. */
typedef struct {
    map at;
    vec(struct { unsigned char sha256[32]; }) digests;
} known_pages;
/* The number of the page with this digest, or -1: then it is number `next` from now on. */
int32_t known_before(arena *a, known_pages *x, const unsigned char sha256[32], int32_t next);

/* Makes a page outlive its item: what it borrows is copied into `a`, the payload forgotten. Markup is borrowed still. */
void page_keep(arena *a, page *p);

/* ------------------------------------------------------------------ a whole pile */
/* Reads files, folders and held pages into `to`. Everything lives in `a`. Page identity is the SHA-256 of its bytes.
 * Folders are read whole, with the folders in them; names that begin with a dot are skipped there, and read where they
 * are given; so are the folders in which browsers keep pictures, scripts and frames of a page that lies beside them. A path that is given twice, or is found again in a folder, counts once. Fifos and devices are refused, never
 * opened. Never fails as a whole: what cannot be read becomes a refusal. */
void read_pile(arena *a, arena *scratch, const read_input *in, pile *to);

/* Reads a table about pages: CSV (RFC 4180; commas, semicolons or tabs) with a header that names its columns (path, date,
 * outlet, url, title, in any order), or JSON Lines with those members where the name ends in .jsonl. Appends to `to`.
 * Returns false and a message (NUL-terminated, in `a`) where the table, a row or a day cannot be read, true and a message where
 * columns are not known. Rows are joined to files by their full path, else by the most of its last parts; of rows that fit equally
 * well the last counts. "x.warc.gz:7449" is about one record; of a row about all records of a file counts what they do not say. */
bool read_meta(arena *a, arena *scratch, str path, page_metas *to, str *message);

/* The payload bytes that a span of text stands for. */
span page_raw(const page *p, span text);

/* The same for any text and its map. The text is needed as characters are counted in it. */
span map_raw(const text_map *m, str text, span s);
/* Appends a run to a map, or lets the last one grow where both are of one kind and meet in text and payload. */
void map_add(arena *a, text_map *m, text_map_run r);
/* Joins two ways: `inner` leads from a text to its source, `outer` from that source to the payload (empty: they are the
 * same). Appends runs that lead from the text to the payload. Linear where the inner runs ascend in the source. */
void map_compose(arena *a, const text_map *inner, const text_map *outer, str source, text_map *to);

#endif
