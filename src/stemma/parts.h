/* stemma, inside: one run, and its pages in batches. No other module includes this.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_PARTS_H
#define STEMMA_PARTS_H

#include <pthread.h>
#include <stdatomic.h>

#include "base/limits.h"
#include "report/report.h"
#include "stemma.h"

#define REFUSALS_KEPT 64 /* of a run that is written as it goes: more lines than anyone reads on a terminal */

/* Items whose bytes lie in one room; read while the piece before is worked on, or, by one thread, behind it. */
typedef struct {
    arena a;
    read_room room;
    vec(read_item) items;
    bool fills, last;           /* its batch is full with it; nothing follows */
    int64_t bytes_before, items_before; /* of its batch */
} piece;

/* What became of an item. */
typedef struct {
    bool is_page;
    bool again;                 /* it is opened once more when its turn comes: nothing of it is held */
    int64_t undone;             /* bytes that came out of its codings beyond those that were read */
    page page;
    refusal why;
} opened;

struct stemma {
    arena arena, scratch;       /* the run's lifetime, and what a call needs for itself */
    arena results[THREADS_MAX]; /* one a worker: what stages find page by page, for the run's lifetime */
    arena batches[THREADS_MAX]; /* one a worker: the same of a run that is written as it goes, for the lifetime of a batch */
    arena payloads[THREADS_MAX]; /* one a worker: pages as they were opened, for the lifetime of a piece */
    arena scratches[THREADS_MAX];
    arena reading;              /* the reader's */
    jmp_buf oom;
    int threads;
    read_input input;
    stemma_stage stage;
    bool ran, done;             /* done: up to its stage */
    char bad_day[96];           /* why that of the options is none; every run fails then */
    account account;            /* of a run that is written as it goes: of one batch */
    page_reader *reader;
    known_pages known;
    piece piece[2];
    int64_t batch_bytes, batch_items; /* of the batch that is read: so far */
    strs notes;                 /* NUL-terminated, in `arena` */
    str message;                /* NUL-terminated, in `arena` */
    stemma_progress *progress;
    void *progress_user;
    pthread_mutex_t progress_lock;
    atomic_bool stopped;        /* read by workers while another sets it */
    struct {
        bool on, failed;        /* pages are written batch by batch and forgotten; the sink has failed */
        out *to;
        stemma_format format;
        report_options options;
        stemma_counts counts;   /* of what is forgotten */
        strs refusals;          /* the first of them */
    } stream;
};

/* False where the caller wants the run to stop. */
bool tell(stemma *s, const char *doing, ptrdiff_t done, ptrdiff_t of);
void write_account(stemma *s, stemma_format format, out *o, const report_options *opt);

/* pages.c: reads, opens and cleans all pages; those of the account have everything that needs no other page. */
bool run_pages(stemma *s);

#endif
