/* The library's face: one run, from paths to an account. The pipeline, whole, is run_stages.
 * SPDX-License-Identifier: Apache-2.0 */
#include "stemma.h"

#include <stdio.h>
#include <stdlib.h>

#include "stemma/parts.h"

const char *stemma_version(void) { return STEMMA_VERSION; }

static stemma_status say(stemma *s, stemma_status status, const char *message) {
    s->message = str_of(message);
    return status;
}

/* Every public call that allocates begins here: running out of memory comes back as STEMMA_FAILED. */
#define GUARD(s)        \
    s->message = (str){0}; \
    if (setjmp((s)->oom)) return say((s), STEMMA_FAILED, "out of memory: give fewer pages at a time")

/* ------------------------------------------------------------------ a run */
stemma *stemma_new(const stemma_options *options) {
    stemma *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    s->arena.oom = s->scratch.oom = &s->oom;
    s->threads = options ? max_of(1, min_of(options->threads, THREADS_MAX)) : 1;
    s->input.day = DAY_NONE;
    pthread_mutex_init(&s->progress_lock, NULL);
    if (options && options->date) {
        s->input.day = day_parse(str_of(options->date));
        if (s->input.day == DAY_NONE) {
            snprintf(s->bad_day, sizeof s->bad_day, "\"%.40s\" is no day: write it as 2025-12-24", options->date);
            say(s, STEMMA_USAGE, s->bad_day);
        }
    }
    return s;
}

void stemma_free(stemma *s) {
    if (!s) return;
    for (int i = 0; i < THREADS_MAX; i++) {
        arena_free(&s->results[i]);
        arena_free(&s->batches[i]);
        arena_free(&s->payloads[i]);
        arena_free(&s->scratches[i]);
    }
    reader_free(s->reader);
    for (int i = 0; i < 2; i++) arena_free(&s->piece[i].a);
    arena_free(&s->reading);
    arena_free(&s->scratch);
    arena_free(&s->arena);
    pthread_mutex_destroy(&s->progress_lock);
    free(s);
}

const char *stemma_message(const stemma *s) { return s->message.n ? s->message.p : ""; }

/* ------------------------------------------------------------------ read */
static const char run_is_over[] = "this run is over: begin another with stemma_new";

stemma_status stemma_add(stemma *s, const char *path) {
    GUARD(s);
    if (s->ran) return say(s, STEMMA_USAGE, run_is_over);
    *push(&s->arena, &s->input.paths) = str_copy(&s->arena, str_of(path));
    return STEMMA_OK;
}

#define HELD_MAX ((size_t)1 << 30) /* archives are read from files */

stemma_status stemma_add_bytes(stemma *s, const char *name, const void *bytes, size_t n) {
    GUARD(s);
    if (s->ran) return say(s, STEMMA_USAGE, run_is_over);
    *push(&s->arena, &s->input.held) =
        (held){.name = str_copy(&s->arena, str_of(name)), .bytes = str_copy(&s->arena, (str){bytes, (ptrdiff_t)min_of(n, HELD_MAX)})};
    return STEMMA_OK;
}

stemma_status stemma_add_source(stemma *s, const char *name, stemma_source *more, void *user) {
    GUARD(s);
    if (s->ran) return say(s, STEMMA_USAGE, run_is_over);
    *push(&s->arena, &s->input.held) = (held){.name = str_copy(&s->arena, str_of(name)), .more = more, .user = user};
    return STEMMA_OK;
}

stemma_status stemma_add_meta(stemma *s, const char *path) {
    GUARD(s);
    if (s->ran) return say(s, STEMMA_USAGE, run_is_over);
    str message = {0};
    str name = str_copy(&s->arena, str_of(path));
    if (read_meta(&s->arena, &s->scratch, name, &s->input.metas, &message)) {
        *push(&s->arena, &s->input.tables) = name;
        *push(&s->arena, &s->input.table_ends) = (int32_t)s->input.metas.n;
        if (message.n) *push(&s->arena, &s->notes) = message;
        return STEMMA_OK;
    }
    return say(s, STEMMA_NOTHING, str_c(&s->arena, message));
}

stemma_status stemma_add_field(stemma *s, const char *field) {
    GUARD(s);
    if (s->ran) return say(s, STEMMA_USAGE, run_is_over);
    read_field f;
    if (!read_field_parse(&s->arena, str_of(field), &f))
        return say(s, STEMMA_USAGE, "no such field: write KNOWN=NAME, where KNOWN is html, text, title, url, date, id, outlet or author");
    *push(&s->arena, &s->input.fields) = f;
    return STEMMA_OK;
}

/* ------------------------------------------------------------------ run */
void stemma_on_progress(stemma *s, stemma_progress *f, void *user) {
    s->progress = f;
    s->progress_user = user;
}

bool tell(stemma *s, const char *doing, ptrdiff_t done, ptrdiff_t of) {
    if (!s->progress) return true;
    pthread_mutex_lock(&s->progress_lock);
    if (!s->stopped) s->stopped = !s->progress(s->progress_user, doing, (size_t)done, (size_t)of);
    pthread_mutex_unlock(&s->progress_lock);
    return !s->stopped;
}

static bool run_stages(stemma *s) {
    account *x = &s->account;
    arena *a = &s->arena, *scratch = &s->scratch;
    if (!run_pages(s)) return false;
    if (s->stage == STEMMA_CLEAN || s->stage == STEMMA_CLAIMS) return true;
    if (!tell(s, "comparing", 0, x->pile.pages.n)) return false;
    reuse_find(a, scratch, s->threads, &x->docs, &x->reuse);
    if (s->stage == STEMMA_REUSE) return true;
    story_group(a, scratch, s->threads, &x->docs, &x->reuse, &x->stories);
    if (s->stage == STEMMA_STORIES) return true;
    if (!tell(s, "collating", 0, x->pile.pages.n)) return false;
    int32_t next_global = 0;
    for (ptrdiff_t i = 0; i < x->stories.stories.n; i++)
        claim_link(a, scratch, &x->docs, &x->claims, &x->stories.stories.at[i].pages, &next_global);
    collate_stories(a, scratch, s->results, s->threads, &x->docs, &x->claims, &x->reuse, &x->stories, &x->collation);
    return true;
}

stemma_status stemma_run(stemma *s, stemma_stage stage) {
    GUARD(s);
    if (s->ran) return say(s, STEMMA_USAGE, run_is_over);
    if (*s->bad_day) return say(s, STEMMA_USAGE, s->bad_day);
    if (stage < STEMMA_CLEAN || stage > STEMMA_REPORT) return say(s, STEMMA_USAGE, "no such stage");
    s->ran = true;
    s->stage = stage;
    if (!run_stages(s)) return say(s, STEMMA_FAILED, "stopped");
    s->done = true;
    if (!s->account.pile.pages.n) return say(s, STEMMA_NOTHING, "no page could be read");
    return s->account.pile.refusals.n ? say(s, STEMMA_REFUSED, "some input was refused") : STEMMA_OK;
}

/* ------------------------------------------------------------------ report */
typedef struct {
    stemma_sink *sink;
    void *user;
} sink_of;

static bool to_sink(void *user, const char *p, size_t n) {
    sink_of *to = user;
    return to->sink(to->user, p, n);
}

static const char not_written[] = "the output could not be written";

void write_account(stemma *s, stemma_format format, out *o, const report_options *opt) {
    switch (format) {
    case STEMMA_JSON: report_json(o, &s->scratch, &s->account, opt); break;
    case STEMMA_CSV: report_csv(o, &s->scratch, &s->account, opt); break;
    case STEMMA_TEXT: report_text(o, &s->scratch, &s->account, opt); break;
    case STEMMA_HTML: report_html(o, &s->scratch, &s->account, opt); break;
    }
    out_flush(o);
}

static report_options options_of(stemma_stage stage, const stemma_layout *layout) {
    static const show shows[] = {SHOW_CLEAN, SHOW_REUSE, SHOW_STORIES, SHOW_CLAIMS, SHOW_REPORT};
    return (report_options){.show = shows[stage], .color = layout && layout->color,
                            .columns = layout && layout->columns > 0 ? layout->columns : 80};
}

stemma_status stemma_write(stemma *s, stemma_format format, const stemma_layout *layout, stemma_sink *sink, void *user) {
    GUARD(s);
    if (!s->done) return say(s, STEMMA_USAGE, s->ran ? "the run failed: there is nothing whole to write" :
                                                       "nothing was run yet: call stemma_run first");
    if (s->stream.on) return say(s, STEMMA_USAGE, "everything is written already, and forgotten: see stemma_run");
    if (format < STEMMA_JSON || format > STEMMA_HTML) return say(s, STEMMA_USAGE, "no such format");
    if (s->stage != STEMMA_REPORT && (format == STEMMA_CSV || format == STEMMA_HTML))
        return say(s, STEMMA_USAGE, "csv and html are formats of the report: use stemma report");
    report_options opt = options_of(s->stage, layout);
    sink_of to = {sink, user};
    arena_at before = arena_mark(&s->scratch);
    out *o = new (&s->scratch, out, 1);
    *o = (out){.write = to_sink, .user = &to};
    write_account(s, format, o, &opt);
    bool failed = o->failed;
    arena_rewind(&s->scratch, before);
    return failed ? say(s, STEMMA_FAILED, not_written) : STEMMA_OK;
}

/* ------------------------------------------------------------------ both at once */
stemma_status stemma_stream(stemma *s, stemma_stage stage, stemma_format format, const stemma_layout *layout,
                            stemma_sink *sink, void *user) {
    GUARD(s);
    if (s->ran) return say(s, STEMMA_USAGE, run_is_over);
    if (*s->bad_day) return say(s, STEMMA_USAGE, s->bad_day);
    if (stage != STEMMA_CLEAN) return say(s, STEMMA_USAGE, "only clean pages can be written as they come: use stemma_run");
    if (format != STEMMA_JSON && format != STEMMA_TEXT) return say(s, STEMMA_USAGE, "clean pages are written as json or text");
    sink_of *to = new (&s->arena, sink_of, 1);
    *to = (sink_of){sink, user};
    s->ran = s->stream.on = true;
    s->stream.format = format;
    s->stream.options = options_of(stage, layout);
    s->stream.to = new (&s->arena, out, 1);
    *s->stream.to = (out){.write = to_sink, .user = to};
    s->stage = stage;
    if (!run_stages(s)) return say(s, STEMMA_FAILED, s->stream.failed ? not_written : "stopped");
    s->done = true;
    if (!s->stream.counts.pages) return say(s, STEMMA_NOTHING, "no page could be read");
    return s->stream.counts.refused ? say(s, STEMMA_REFUSED, "some input was refused") : STEMMA_OK;
}

stemma_counts stemma_count(const stemma *s) {
    const account *x = &s->account;
    const stemma_counts *gone = &s->stream.counts;
    return (stemma_counts){gone->pages + (size_t)x->pile.pages.n, gone->duplicates + (size_t)x->pile.duplicates.n,
                           gone->refused + (size_t)x->pile.refusals.n, (size_t)x->reuse.lines.n,
                           (size_t)x->stories.stories.n, (size_t)x->collation.claims.n};
}

const char *stemma_refusal(const stemma *s, size_t i) {
    const refusals *r = &s->account.pile.refusals;
    if (s->stream.on) return i < (size_t)s->stream.refusals.n ? s->stream.refusals.at[i].p : NULL;
    if (i >= (size_t)r->n) return NULL;
    return r->at[i].message.p; /* refusal messages are NUL-terminated */
}

const char *stemma_note(const stemma *s, size_t i) { return i < (size_t)s->notes.n ? s->notes.at[i].p : NULL; }
