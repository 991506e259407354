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
 * The unread bytes stand in the room behind those that items borrow; gzip members, frames of zstd or LZ4 follow one another
 * as if they were one. Damage is a seam: the stream ends there until stream_mend finds the next member. */
typedef enum { PACKED_NOT, PACKED_GZIP, PACKED_ZSTD, PACKED_LZ4 } packed;
typedef enum { SEAM_NONE, SEAM_CLIPPED, SEAM_DAMAGED, SEAM_BOMB, SEAM_WIDE, SEAM_UNREADABLE } seam;

typedef struct {
    int64_t from, at;     /* where its bytes begin in the stream, where it begins in the file */
} member;

typedef struct {
    arena *a;
    int fd;               /* -1: held */
    const held *held;     /* its `more` is read, where it has one */
    int64_t size;         /* as stored */
    packed packed;
    char *raw;            /* bytes as stored that are not unpacked yet: [raw_head, raw_tail) */
    ptrdiff_t raw_cap, raw_head, raw_tail;
    int64_t raw_at;       /* offset of raw_head in the file */
    char *buffer;         /* for files, of raw_cap bytes */
    bool raw_end;
    int error;            /* errno of a read that failed */
    read_room *to;
    char *base;           /* to->p, or held memory that is not packed: then it is not in the room */
    bool in_room;
    ptrdiff_t head, tail; /* unread bytes of the stream */
    int64_t at;           /* offset of `head` in the stream */
    int64_t unpacked;     /* bytes that came out */
    int64_t begun;        /* and when the member began that they stand in */
    int64_t wasted;       /* what mending cost so far */
    int64_t mended_at;    /* offset of the member that was found last behind a seam, or that no byte can be had of */
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
void stream_held(stream *s, const held *of, read_room *to);
void stream_close(stream *s);
void stream_move(stream *s, read_room *to);             /* goes on in another read_room */
str stream_peek(stream *s, ptrdiff_t want);        /* the unread bytes: `want` at least, but at the end or a seam */
str stream_keep(stream *s, ptrdiff_t n);           /* takes n of them; they stay in the read_room */
/* Takes n bytes that stand behind `skip` others, and puts them behind what was kept last: `kept`, which may move. Together they are
 * at most ITEM_BYTES_MAX. */
str stream_join(stream *s, str kept, ptrdiff_t skip, ptrdiff_t n);
bool stream_drop(stream *s, int64_t n);            /* passes over n bytes; false: there are not so many */
bool stream_mend(stream *s);                       /* passes over a seam; false: nothing follows */
int64_t stream_member(stream *s, bool *begins); /* offset in the file of the member that the unread bytes begin in */

/* ------------------------------------------------------------------ inflate.c: what unpacks */
typedef struct unpackers unpackers;
unpackers *unpackers_new(arena *a);
void unpackers_free(unpackers *u);
bool stream_fill(stream *s, ptrdiff_t want);       /* more of the stream; false: at the end or at a seam */
ptrdiff_t raw_read(stream *s, char *to, ptrdiff_t n); /* from the file, past the buffer */
str raw_more(stream *s, ptrdiff_t want);           /* unread stored bytes: `want`, or those up to the end */
void raw_take(stream *s, int64_t n);
packed packing_of(str head);                        /* by its first bytes */
bool is_packed(str head);
/* Undoes one Content-Encoding, or what the bytes themselves say that they are instead; false: they are not coded. *full: more
 * than `most` would come; a byte more is given. */
bool coding_known(str coding);
bool coding_undo(arena *a, str coding, str body, ptrdiff_t most, str *to, bool *full);

/* ------------------------------------------------------------------ http.c: a message and its body */
typedef struct {
    int status;           /* 0: no status line */
    str media, charset, codings, inner_codings;
    str range;            /* Content-Range: which part of the page it is */
    int64_t length;       /* -1: not told */
    bool chunked;
    str body;
} http_message;
void http_parse(str block, http_message *to);
int64_t number_of(str s); /* digits; -1 for anything else */
void http_media(str value, str *media, str *set); /* "text/html; charset=utf-8" */
str http_dechunk(arena *a, str body);
bool http_is_chunked(str body);            /* all of it is chunks, whatever the header says */
/* False: pages are never of this media type. */
bool media_may_be_page(str media);
bool media_is_html(str media);
str http_no_page(arena *a, const http_message *m); /* why it holds none (NUL-terminated); empty: it may hold one */

/* ------------------------------------------------------------------ mime.c: what MIME codes for its way
 * Undoes a Content-Transfer-Encoding; false: there is none of this name. */
bool transfer_undo(arena *a, str coding, str body, str *to);
str base64_undo(arena *a, str s);

/* ------------------------------------------------------------------ proof.c: stated digests */
proof proof_of(const digester *by, str stated, str bytes);

/* ------------------------------------------------------------------ digest.c
 * To be asked for once: a virtual machine may take as long to tell what the processor has as for a page. */
digester digester_here(void);

/* ------------------------------------------------------------------ object.c: one JSON text */
typedef struct {
    str text;
    ptrdiff_t at;
    const char *wrong;    /* NULL: nothing so far; `at` is where it is */
} object_reader;
/* The members of the object that `text` is, one by one. Values come as written; strings with their marks. */
bool object_open(object_reader *j, str text);
bool object_member(object_reader *j, str *key, str *value); /* the key without its marks */
bool object_key(object_reader *j, str *key);         /* the same in two steps: between them `at` is where the value begins */
bool object_value(object_reader *j, str *value);
bool list_open(object_reader *j, str text); /* the same of a list */
bool list_value(object_reader *j, str *value);
/* The name ("a" or "a.b") of the longest string with a blank in it that is longer than *n; empty: there is none. Down to `depth`
 * objects. */
str object_longest(arena *a, str object, int depth, ptrdiff_t *n);
ptrdiff_t object_end(str text);                      /* length of the object at the head of text; -1: it has no end here */
ptrdiff_t object_string_end(str text);               /* length of the string at the head of text, its marks included; -1 */
ptrdiff_t json_note(str s);                          /* length of the comment at the head of s, as people write them into JSON; 0 */
str object_string(arena *a, str value);              /* a string's characters in UTF-8; empty for other values */
str object_find(str object, str path);               /* the value of "a" or, in an object in it, "a.b"; empty: there is none */

/* ------------------------------------------------------------------ jsonl.c, sheet.c, warc.c, mime.c: records of a source */
typedef struct {
    int64_t record;       /* jsonl: lines or objects so far. sheet: rows. warc: records */
    bool begun, values;   /* jsonl: objects in a list or over several lines, not one a line */
    int around;           /* objects that the list stands in; 0: none */
    bool named;           /* records stand by their names in the object around them */
    bool over;            /* nothing more is read of this source */
    int arc;              /* warc: fields of a first line of the old form; 0: it is of the new one */
    int cut;              /* warc: records of the old form so far that go on behind the end of the file */
    bool whole;           /* warc: members hold many records: offsets are those of the stream */
    const digester *digests;
    uint64_t origin;      /* warc: the hash of the name of the last record that was split; 0: none */
    str header;           /* sheet: the first row, which lives as long as the reader */
    bool gave;            /* an item came of it */
} records;
bool jsonl_begins(str head);
bool jsonl_next(arena *a, const read_fields *fields, stream *s, records *x, str path, read_item *to);
bool record_page(arena *a, const read_fields *fields, const read_item *x, page *to, refusal *why);
/* The members of a record that count, and under which names: of several the first in the table, a smaller rank from 1. Named by the
 * caller, or by its names in any case of letters; -1: none of them. */
enum { RECORD_HTML, RECORD_TEXT, RECORD_TITLE, RECORD_URL, RECORD_DAY, RECORD_ID, RECORD_OUTLET, RECORD_AUTHOR, RECORD_MEMBERS };
int record_member(const read_fields *fields, str name, int *rank);
/* A table that tells of articles: its first row, and whether one of its columns holds them. */
bool sheet_begins(arena *scratch, const read_fields *fields, str head, str *header, bool *has_page);
bool sheet_next(arena *a, stream *s, records *x, str path, read_item *to);
bool sheet_page(arena *a, const read_fields *fields, const read_item *x, page *to, refusal *why);
bool mime_begins(arena *scratch, str head);             /* a page saved as MHTML, an e-mail that has parts */
bool mime_is_mailbox(str head);                          /* several e-mails, one after the other (RFC 4155) */
bool mime_next(arena *a, stream *s, records *x, str path, read_item *to);
bool warc_begins(str head);
bool warc_next(arena *a, stream *s, records *x, str path, read_item *to);
refusal refuse_record(arena *a, str path, int64_t record, int64_t offset, const char *reason, const char *what);
bool item_refuse(read_item *x, refusal why);            /* makes the item a refusal; true */

/* ------------------------------------------------------------------ sniff.c: what a payload is */
/* True, and *why filled, for payloads that are no text, or no text that can be read yet. */
bool sniff_refuses(arena *a, str path, str raw, refusal *why);
bool sniff_text(str raw);            /* text in some character set, rather than packed bytes */
bool sniff_html(str path, str head); /* markup rather than text; in bytes of a set that has ASCII, or decoded */

/* ------------------------------------------------------------------ character sets
 * Those of the WHATWG Encoding standard, under their names there in lower case; UTF-32 besides, by its mark. */
#define READ_SINGLE_SETS(X) \
    X(IBM866, "ibm866") X(ISO_8859_2, "iso-8859-2") X(ISO_8859_3, "iso-8859-3") X(ISO_8859_4, "iso-8859-4") \
    X(ISO_8859_5, "iso-8859-5") X(ISO_8859_6, "iso-8859-6") X(ISO_8859_7, "iso-8859-7") X(ISO_8859_8, "iso-8859-8") \
    X(ISO_8859_8_I, "iso-8859-8-i") X(ISO_8859_10, "iso-8859-10") X(ISO_8859_13, "iso-8859-13") \
    X(ISO_8859_14, "iso-8859-14") X(ISO_8859_15, "iso-8859-15") X(ISO_8859_16, "iso-8859-16") X(KOI8_R, "koi8-r") \
    X(KOI8_U, "koi8-u") X(MACINTOSH, "macintosh") X(WINDOWS_874, "windows-874") X(WINDOWS_1250, "windows-1250") \
    X(WINDOWS_1251, "windows-1251") X(WINDOWS_1252, "windows-1252") X(WINDOWS_1253, "windows-1253") \
    X(WINDOWS_1254, "windows-1254") X(WINDOWS_1255, "windows-1255") X(WINDOWS_1256, "windows-1256") \
    X(WINDOWS_1257, "windows-1257") X(WINDOWS_1258, "windows-1258") X(MAC_CYRILLIC, "x-mac-cyrillic")
#define READ_CHARSETS(X) \
    X(CHARSET_NONE, "") X(UTF_8, "utf-8") X(UTF_16LE, "utf-16le") X(UTF_16BE, "utf-16be") X(UTF_32LE, "utf-32le") \
    X(UTF_32BE, "utf-32be") READ_SINGLE_SETS(X) X(X_USER_DEFINED, "x-user-defined") X(GBK, "gbk") X(GB18030, "gb18030") \
    X(BIG5, "big5") X(EUC_JP, "euc-jp") X(ISO_2022_JP, "iso-2022-jp") X(SHIFT_JIS, "shift_jis") X(EUC_KR, "euc-kr") \
    X(REPLACEMENT, "replacement")
typedef enum {
#define X(id, name) id,
    READ_CHARSETS(X)
#undef X
    CHARSETS
} charset;
#define SINGLE_FIRST IBM866
#define SINGLE_SETS (MAC_CYRILLIC - IBM866 + 1)
extern const uint16_t charset_high[SINGLE_SETS][128]; /* single_table.c: code points of 80 to FF; 0: none */
static inline bool is_wide_set(charset c) { return c >= UTF_16LE && c <= UTF_32BE; }
static inline bool is_single_set(charset c) { return c >= SINGLE_FIRST && c < SINGLE_FIRST + SINGLE_SETS; }
static inline bool is_multi_set(charset c) { return c >= GBK && c <= EUC_KR; }

const char *charset_name(charset c);       /* labels.c */
charset charset_of_label(str label);       /* CHARSET_NONE: no such label */
bool charset_labels_sorted(void);
charset charset_of_markup(str raw);        /* prescan.c: what meta or XML declares; CHARSET_NONE: nothing */

/* ------------------------------------------------------------------ charset.c: which one */
/* By p->raw, p->http_charset and, where p->media or its head says that it is markup, what that declares. *bom: length of
 * the byte order mark. *valid: the payload was seen to be UTF-8 throughout. */
charset charset_of(const page *p, ptrdiff_t *bom, bool *valid); /* valid: UTF-8 without NULs */
charset charset_wide(str raw, ptrdiff_t *bom); /* UTF-16 or UTF-32 by mark or pattern; else UTF_8 by mark or CHARSET_NONE */
/* How a text looks as UTF-8: characters of two bytes and more, ill-formed stretches, and whether it ends within one. */
typedef struct {
    ptrdiff_t multi, bad;
    bool cut, nul; /* nul: a NUL stands in it */
} utf8_look;
utf8_look utf8_looks(str s);
/* guess.c: by the bytes, and weakly by the page's language and URL. UTF-8 where nothing fits: then it is damage. */
charset charset_guess(const page *p);

/* ------------------------------------------------------------------ decode.c: bytes to text, with the way back */
typedef struct {
    arena *a;
    char *text;
    ptrdiff_t n, cap;
    text_map map;
    text_map_run run; /* the last one, not in the map yet */
} decoder;
/* Text for payload bytes [raw, raw + raw_len), one character; NULs and no characters become U+FFFD. `step` is the charset's
 * usual way back, MAP_CHARACTERS, which holds where the lengths agree with it. */
void give_code(decoder *d, uint32_t c, int32_t raw, int32_t raw_len, int32_t step);
void give_text(decoder *d, const char *p, int n, int32_t raw, int32_t raw_len); /* the whole for the whole */
int32_t give_ascii(decoder *d, str raw, int32_t at, int32_t step); /* as far as it goes; the offset after it */
/* Raw to text, map, charset; minds p->http_charset, p->media and p->url. False: the text holds nothing, as the page is in a
 * set that the WHATWG standard does not let anyone read, or one that this system's iconv has no table for. */
bool decode(arena *a, page *p);
void decode_as(arena *a, page *p, charset is, ptrdiff_t bom, bool valid); /* valid: see charset_of */
void from_multi(decoder *d, str raw, charset is); /* multi.c */
bool multi_works(charset is);              /* this system's iconv knows the set */
/* The character at s.p[at] in a multi-byte set: its length, and its code point where no table is needed, UTF8_BAD where it
 * is ill-formed, 0 where a table knows. Not for ISO-2022-JP. */
int multi_unit(charset is, str s, ptrdiff_t at, uint32_t *code);

/* ------------------------------------------------------------------ map.c */
#define MAP_RUN_MAX 256 /* bytes of text of a run whose characters are counted: what a lookup costs */

/* ------------------------------------------------------------------ day.c
 * The day that a table or a record tells; DAY_NONE, and false, where it is none. Nothing is no day, and fine. */
bool day_told(str s, int32_t *day);

/* ------------------------------------------------------------------ meta.c */
typedef struct meta_index meta_index;
meta_index *meta_index_new(arena *a, const page_metas *metas);
const page_meta *meta_find(const meta_index *x, str path); /* NULL: no row fits */
void meta_idle(arena *a, arena *scratch, const meta_index *x, const read_input *in, const strs *files, strs *to);

#endif
