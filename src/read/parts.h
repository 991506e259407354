/* read, inside: files, kinds of payload, character sets. No other module includes this.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_READ_PARTS_H
#define STEMMA_READ_PARTS_H

#include "read/read.h"

/* ------------------------------------------------------------------ walk.c: paths to files */
/* Appends every file under `paths` in byte order, each once; what cannot be walked becomes a refusal. Paths come back
 * without doubled slashes and "./". */
void walk(arena *a, arena *scratch, const strs *paths, const strs *tables, strs *files, refusals *refused);
/* Opens a regular file to read; -1: *why is filled but for its record. Never blocks. */
int file_open(arena *a, str path, int64_t *size, refusal *why);
refusal refuse_errno(arena *a, str path, int error);
/* Reads a regular file of at most `max` bytes; false: *why is filled but for its record. */
bool read_file(arena *a, str path, int64_t max, str *bytes, refusal *why);
refusal refuse(arena *a, str path, int64_t offset, const char *reason, const char *what);
str path_plain(arena *a, str path); /* without doubled slashes, "./" and a slash at the end */

/* ------------------------------------------------------------------ stream.c: a file as one stream of bytes, unpacked
 * The unread bytes stand in the room behind those that items borrow; gzip members and zstd frames follow one another as
 * if they were one. Damage is a seam: the stream ends there until stream_mend finds the next member. */
typedef enum { PACKED_NOT, PACKED_GZIP, PACKED_ZSTD } packed;
typedef enum { SEAM_NONE, SEAM_CLIPPED, SEAM_DAMAGED, SEAM_BOMB, SEAM_UNREADABLE } seam;

typedef struct {
    int64_t from, at;     /* where its bytes begin in the stream, where it begins in the file */
} member;

typedef struct {
    arena *a;
    int fd;               /* -1: held in memory */
    int64_t size;         /* as stored */
    packed packed;
    char *raw;            /* bytes as stored that are not unpacked yet: [raw_head, raw_tail) */
    ptrdiff_t raw_cap, raw_head, raw_tail;
    int64_t raw_at;       /* offset of raw_head in the file */
    char *buffer;         /* for files, of raw_cap bytes */
    bool raw_end;
    int error;            /* errno of a read that failed */
    read_room *to;
    char *base;           /* to->p, or held memory that is not packed */
    ptrdiff_t head, tail; /* unread bytes of the stream */
    int64_t at;           /* offset of `head` in the stream */
    int64_t unpacked;     /* bytes that came out */
    int64_t wasted;       /* what mending cost so far */
    int64_t mended_at;    /* offset of the member that was found last behind a seam */
    vec(member) members;  /* those that the unread bytes stand in, from `first_member` on */
    ptrdiff_t first_member;
    bool inside;          /* of a member that is unpacked piece by piece */
    bool ended;
    seam seam;
    struct unpackers *unpackers;
} stream;

void stream_new(arena *a, stream *s);
void stream_free(stream *s);
bool stream_file(stream *s, arena *a, str path, read_room *to, refusal *why);
void stream_held(stream *s, str bytes, read_room *to);
void stream_close(stream *s);
void stream_move(stream *s, read_room *to);             /* goes on in another read_room */
str stream_peek(stream *s, ptrdiff_t want);        /* the unread bytes: `want` at least, but at the end or a seam */
str stream_keep(stream *s, ptrdiff_t n);           /* takes n of them; they stay in the read_room */
bool stream_drop(stream *s, int64_t n);            /* passes over n bytes; false: there are not so many */
bool stream_mend(stream *s);                       /* passes over a seam; false: nothing follows */
int64_t stream_member(const stream *s, bool *begins); /* offset in the file of the member that the unread bytes begin in */

/* ------------------------------------------------------------------ inflate.c: what unpacks */
typedef struct unpackers unpackers;
unpackers *unpackers_new(arena *a);
void unpackers_free(unpackers *u);
bool stream_fill(stream *s, ptrdiff_t want);       /* more of the stream; false: at the end or at a seam */
ptrdiff_t raw_read(stream *s, char *to, ptrdiff_t n); /* from the file, past the buffer */
str raw_more(stream *s, ptrdiff_t want);           /* unread stored bytes: `want`, or those up to the end */
void raw_take(stream *s, int64_t n);
bool is_packed(str head);                          /* begins as gzip or zstd does */
/* Undoes one Content-Encoding; false: it is not coded so. *full: more would come than a page may have. */
bool coding_undo(arena *a, str coding, str body, str *to, bool *full);

/* ------------------------------------------------------------------ http.c: a message and its body */
typedef struct {
    int status;           /* 0: no status line */
    str media, charset, codings;
    int64_t length;       /* -1: not told */
    bool chunked;
    str body;
} http;
void http_parse(str block, http *to);
int64_t number_of(str s); /* digits; -1 for anything else */
void http_media(str value, str *media, str *set); /* "text/html; charset=utf-8" */
str http_dechunk(arena *a, str body);
/* False: pages are never of this media type. */
bool media_may_be_page(str media);
bool media_is_html(str media);

/* ------------------------------------------------------------------ object.c: one JSON text */
typedef struct {
    str text;
    ptrdiff_t at;
    const char *wrong;    /* NULL: nothing so far; `at` is where it is */
} object_reader;
/* The members of the object that `text` is, one by one. Values come as written; strings with their marks. */
bool object_open(object_reader *j, str text);
bool object_member(object_reader *j, str *key, str *value);
ptrdiff_t object_end(str text);                      /* length of the object at the head of text; -1: it has no end here */
str object_string(arena *a, str value);              /* a string's characters in UTF-8; empty for other values */
str object_find(str object, str path);               /* the value of "a" or, in an object in it, "a.b"; empty: there is none */

/* ------------------------------------------------------------------ jsonl.c, warc.c: records of a source */
typedef struct {
    int64_t record;       /* jsonl: lines or objects so far. warc: records so far */
    bool begun, values;   /* jsonl: objects in a list or over several lines, not one a line */
    bool over;            /* nothing more is read of this source */
    bool arc, whole;      /* warc: of the old form; members hold many records: offsets are those of the stream */
    bool gave;            /* an item came of it */
} records;
bool jsonl_begins(str head);
bool jsonl_next(arena *a, stream *s, records *x, str path, read_item *to);
bool record_page(arena *a, const read_fields *fields, const read_item *x, page *to, refusal *why);
bool warc_begins(str head);
bool warc_next(arena *a, stream *s, records *x, str path, read_item *to);
bool warc_digest_fits(const read_item *x);
refusal refuse_record(arena *a, str path, int64_t record, int64_t offset, const char *reason, const char *what);
bool item_refuse(read_item *x, refusal why);            /* makes the item a refusal; true */

/* ------------------------------------------------------------------ sniff.c: what a payload is */
/* True, and *why filled, for payloads that are no text, or no text that can be read yet. */
bool sniff_refuses(arena *a, str path, str raw, refusal *why);
bool sniff_html(str path, str head); /* markup rather than text; in bytes of a set that has ASCII, or decoded */
typedef enum { UTF_8, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE, WINDOWS_1252, CHARSETS } charset;
charset sniff_charset(str raw, ptrdiff_t *bom); /* *bom: length of the byte order mark */

/* ------------------------------------------------------------------ decode.c: bytes to text, with the way back */
void decode(arena *a, page *p); /* raw to text, map, charset */

/* ------------------------------------------------------------------ map.c */
#define MAP_RUN_MAX 256 /* bytes of text of a run whose characters are counted: what a lookup costs */

/* ------------------------------------------------------------------ meta.c */
typedef struct meta_index meta_index;
meta_index *meta_index_new(arena *a, const page_metas *metas);
const page_meta *meta_find(const meta_index *x, str path); /* NULL: no row fits */

#endif
