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
