/* stemma: what a pile of news pages really says.
 *
 * Give a run the pages that several outlets published; it cleans them, groups them into stories, finds who copied from
 * whom, extracts each claim, lays the sources side by side, and counts the independent lines of text behind a claim.
 * It says who says what, never that something is true.
 *
 *     stemma *s = stemma_new(NULL);
 *     stemma_add(s, "pages/");
 *     stemma_run(s, STEMMA_REPORT);
 *     stemma_write(s, STEMMA_TEXT, NULL, to_stdout, NULL);
 *     stemma_free(s);
 *
 * The library never prints, exits or aborts on input, reads no clock, no environment and no network. A run may be used
 * by one thread at a time; several runs may go side by side. The same pages give the same bytes, whatever the order of
 * paths and the number of threads.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_H
#define STEMMA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define STEMMA_API __attribute__((visibility("default")))
#else
#define STEMMA_API
#endif

#define STEMMA_VERSION "0.1.0"

/* The version of the library that runs, as "0.1.0". */
STEMMA_API const char *stemma_version(void);

/* ------------------------------------------------------------------ a run */
typedef struct stemma stemma; /* opaque: one pile of pages and all that was found in it */

typedef struct {
    int threads;          /* up to how many threads; 0 or less: 1 */
    const char *date;     /* "2025-12-24": the day of pages whose day nothing else tells; NULL: none */
} stemma_options;

typedef enum {
    STEMMA_OK = 0,
    STEMMA_REFUSED = 1,   /* done, yet some input was refused; see the `refused` records */
    STEMMA_USAGE = 2,     /* an argument makes no sense: a bad day, a call out of order */
    STEMMA_NOTHING = 3,   /* nothing could be read */
    STEMMA_FAILED = 4     /* output or memory failed */
} stemma_status;

/* A new run; `options` may be NULL and is copied. NULL where memory runs out. Free it with stemma_free. */
STEMMA_API stemma *stemma_new(const stemma_options *options);
STEMMA_API void stemma_free(stemma *s); /* NULL is allowed */

/* What went wrong in the last call that did not return STEMMA_OK: what, where and what to try, one line without a line
 * end. Owned by the run, valid until its next call. Empty where nothing went wrong. */
STEMMA_API const char *stemma_message(const stemma *s);

/* ------------------------------------------------------------------ read: what goes in
 * All are copied. Nothing is opened before stemma_run. Pages in = page + duplicate + refused records.
 * A file is a page (text, HTML, MHTML), a web archive (WARC, ARC), JSON records (one a line, or a list, maybe in
 * an object), or a table of articles (CSV); each of them may be packed by gzip, zstd or LZ4. What it is, its bytes tell, not its name. */

/* A file, or a folder with all files below it. */
STEMMA_API stemma_status stemma_add(stemma *s, const char *path);
/* A page held in memory, or anything that a file may hold, under a name of the caller's. At most 1 GB of it is looked at. */
STEMMA_API stemma_status stemma_add_bytes(stemma *s, const char *name, const void *bytes, size_t n);
/* The same, in pieces: puts up to n bytes into `to` and returns how many; 0 at the end, less than 0 where reading fails. */
typedef ptrdiff_t stemma_source(void *user, char *to, size_t n);
/* What `more` gives is read while the run goes, by one thread at a time, to its end or to what a page may be. */
STEMMA_API stemma_status stemma_add_source(stemma *s, const char *name, stemma_source *more, void *user);
/* The member of JSON records that is to be read as a known one (html, text, title, url, date, id, outlet, author), as
 * "text=articleText" or "text=article.body". STEMMA_USAGE where that makes no sense. */
STEMMA_API stemma_status stemma_add_field(stemma *s, const char *field);
/* A table about pages: .csv with a header, or .jsonl; columns path, date, outlet, url, title, joined by path or file
 * name, or by those and a record ("x.warc:7449"); of a row about a file of records counts what they do not say themselves. In a
 * folder that was added it is no page. Read at once; STEMMA_NOTHING where it cannot be. All
 * five: STEMMA_USAGE once the run is over. */
STEMMA_API stemma_status stemma_add_meta(stemma *s, const char *path);

/* ------------------------------------------------------------------ run: how far to go */
typedef enum {
    STEMMA_CLEAN,   /* pages and their clean text */
    STEMMA_REUSE,   /* and passages and lines of text */
    STEMMA_STORIES, /* and stories */
    STEMMA_CLAIMS,  /* pages, quotations, figures and times, without reuse and stories */
    STEMMA_REPORT   /* everything */
} stemma_stage;

/* Reads what was added and works up to `stage`. Once per run. STEMMA_OK, _REFUSED (some input), _NOTHING, _FAILED, or
 * _USAGE (a bad day in the options, a second run, no such stage). */
STEMMA_API stemma_status stemma_run(stemma *s, stemma_stage stage);

/* Called now and then from stemma_run with what is being done; done and of count pages (of 0: unknown). Return false to
 * stop the run, which then returns STEMMA_FAILED. May be called from any of the run's threads, one at a time. */
typedef bool stemma_progress(void *user, const char *doing, size_t done, size_t of);
STEMMA_API void stemma_on_progress(stemma *s, stemma_progress *f, void *user);

/* ------------------------------------------------------------------ report: what comes out */
typedef enum {
    STEMMA_JSON, /* JSON Lines, schema stemma/1 */
    STEMMA_CSV,  /* one row a cell, for spreadsheets (RFC 4180) */
    STEMMA_TEXT, /* for people, in a terminal */
    STEMMA_HTML  /* for people, one file without network or scripts */
} stemma_format;

/* Takes n bytes; returns false where they cannot be kept, which ends the writing. */
typedef bool stemma_sink(void *user, const char *bytes, size_t n);

typedef struct {
    int columns;     /* text: width of lines in terminal columns; 0 or less: 80 */
    bool color;      /* text: ANSI colours */
} stemma_layout;

/* Writes what the run found, as far as it went. `layout` may be NULL. STEMMA_OK, STEMMA_USAGE (the stage has no such
 * format, nothing was run, or the run failed) or STEMMA_FAILED. Calls `sink` from this thread; may be called again. */
STEMMA_API stemma_status stemma_write(stemma *s, stemma_format format, const stemma_layout *layout, stemma_sink *sink,
                                      void *user);

/* Instead of stemma_run and stemma_write: cleans the pages and writes them as it goes, so that memory does not grow with
 * what is read; in JSON, duplicates and refusals stand between the pages. Only STEMMA_CLEAN can be done so. Calls `sink`
 * from this thread. Returns what stemma_run would, or what stemma_write would where that fails. */
STEMMA_API stemma_status stemma_stream(stemma *s, stemma_stage stage, stemma_format format, const stemma_layout *layout,
                                       stemma_sink *sink, void *user);

/* How many of each the run found, as far as it went. */
typedef struct {
    size_t pages, duplicates, refused, lines, stories, claims;
} stemma_counts;
STEMMA_API stemma_counts stemma_count(const stemma *s);

/* The i-th refusal, as a line for people: "path: message". NULL past the last; of a stream the first 64 are kept. Owned by
 * the run. */
STEMMA_API const char *stemma_refusal(const stemma *s, size_t i);

/* The i-th note, as a line for people: what a table about pages has that counts for nothing (columns that are not known, rows
 * about no file that was given). NULL past the last. Owned by the run. */
STEMMA_API const char *stemma_note(const stemma *s, size_t i);

#ifdef __cplusplus
}
#endif
#endif
