/* read, inside: files, kinds of payload, character sets. No other module includes this.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_READ_PARTS_H
#define STEMMA_READ_PARTS_H

#include "read/read.h"

/* ------------------------------------------------------------------ walk.c: paths to files */
/* Appends every file under `paths` in byte order, each once; what cannot be walked becomes a refusal. Paths come back
 * without doubled slashes and "./". */
void walk(arena *a, arena *scratch, const strs *paths, const strs *tables, strs *files, refusals *refused);
/* Reads a regular file of at most `max` bytes; false: *why is filled but for its record. Never blocks. */
bool read_file(arena *a, str path, int64_t max, str *bytes, refusal *why);
refusal refuse(arena *a, str path, int64_t offset, const char *reason, const char *what);
str path_plain(arena *a, str path); /* without doubled slashes, "./" and a slash at the end */

/* ------------------------------------------------------------------ sniff.c: what a payload is */
/* True, and *why filled, for payloads that are no text, or no text that can be read yet. */
bool sniff_refuses(arena *a, str path, str raw, refusal *why);
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
/* By p->raw, p->http_charset and, where p->media or its head says that it is markup, what that declares. *bom: length of the byte order
 * mark. */
charset charset_of(const page *p, ptrdiff_t *bom);
charset charset_wide(str raw, ptrdiff_t *bom); /* UTF-16 or UTF-32 by mark or pattern; else UTF_8 by mark or CHARSET_NONE */
/* How a text looks as UTF-8: characters of two bytes and more, and ill-formed stretches. */
typedef struct {
    ptrdiff_t multi, bad;
} utf8_look;
utf8_look utf8_looks(str s);
charset charset_guess(str raw);            /* guess.c: by the bytes alone; never UTF-8 */

/* ------------------------------------------------------------------ decode.c: bytes to text, with the way back */
typedef struct {
    arena *a;
    char *text;
    ptrdiff_t n, cap;
    text_map map;
} decoder;
/* Text for payload bytes [raw, raw + raw_len), one character; NULs and no characters become U+FFFD. `step` is the charset's
 * usual way back, which holds where the lengths agree with it. */
void give_code(decoder *d, uint32_t c, int32_t raw, int32_t raw_len, int32_t step);
void give_text(decoder *d, const char *p, int n, int32_t raw, int32_t raw_len); /* the whole for the whole */
int32_t give_ascii(decoder *d, str raw, int32_t at, int32_t step); /* as far as it goes; the offset after it */
void decode(arena *a, page *p);            /* raw to text, map, charset; minds p->http_charset and p->media */
void decode_as(arena *a, page *p, charset is, ptrdiff_t bom);
void from_multi(decoder *d, str raw, charset is); /* multi.c */
/* The character at s.p[at] in a multi-byte set: its length, and its code point where no table is needed, UTF8_BAD where it
 * is ill-formed, 0 where a table knows. Not for ISO-2022-JP. */
int multi_unit(charset is, str s, ptrdiff_t at, uint32_t *code);

/* ------------------------------------------------------------------ map.c */
#define MAP_RUN_MAX 256 /* bytes of text of a run whose characters are counted: what a lookup costs */

/* ------------------------------------------------------------------ meta.c */
typedef struct meta_index meta_index;
meta_index *meta_index_new(arena *a, const page_metas *metas);
const page_meta *meta_find(const meta_index *x, str path); /* NULL: no row fits */

#endif
