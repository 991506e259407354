/* The program: reads the command line, runs the library, tells what was refused.
 * SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

#define REFUSALS_TOLD 20            /* lines of refusals; the rest is a number */
#define THREADS_DEFAULT 16          /* more helped no pile that was measured */

static int usage(const char *message) {
    tell("%s", message);
    return STEMMA_USAGE;
}

/* Help and lists go through stdio: a full disk must be told there as well. */
static int printed(void) {
    if (!fflush(stdout) && !ferror(stdout)) return STEMMA_OK;
    tell("standard output: %s", strerror(errno));
    return STEMMA_FAILED;
}

/* ------------------------------------------------------------------ in */
static ptrdiff_t read_input(void *user, char *to, size_t n) {
    (void)user;
    ssize_t k;
    do k = read(STDIN_FILENO, to, n);
    while (k < 0 && errno == EINTR);
    return k;
}

/* Hands over everything that was named. */
static stemma_status add_all(stemma *s, const request *r) {
    stemma_status status = STEMMA_OK;
    bool has_input = false; /* it can be read only once */
    for (int i = 0; i < r->meta_count && !status; i++) status = stemma_add_meta(s, r->metas[i]);
    for (int i = 0; i < r->field_count && !status; i++) status = stemma_add_field(s, r->fields[i]);
    for (int i = 0; i < r->path_count && !status; i++) {
        bool input = !strcmp(r->paths[i], "-");
        if (!input) status = stemma_add(s, r->paths[i]);
        else if (!has_input) status = stemma_add_source(s, "-", read_input, NULL);
        has_input |= input;
    }
    if (status) tell("%s", stemma_message(s));
    return status;
}

static void tell_refusals(const stemma *s) {
    size_t n = stemma_count(s).refused;
    for (size_t i = 0; i < n && i < REFUSALS_TOLD; i++) tell("%s", stemma_refusal(s, i));
    if (n > REFUSALS_TOLD) tell("and %zu more; --format json lists them all", n - REFUSALS_TOLD);
    for (size_t i = 0; stemma_note(s, i); i++) tell("%s", stemma_note(s, i));
}

/* ------------------------------------------------------------------ out */
/* The output failed: tells how, and leaves nothing of it. */
static stemma_status lost(output *o) {
    int error = o->error;
    output_drop(o);
    tell("%s: %s", o->name, strerror(error));
    return STEMMA_FAILED;
}

static stemma_status write_all(stemma *s, const request *r, const stemma_layout *layout, output *o) {
    stemma_status status = stemma_write(s, r->format, layout, output_write, o);
    if (!status || o->error) return STEMMA_OK;
    tell("%s", stemma_message(s));
    return status;
}

static stemma_status run(stemma *s, const request *r, output *o) {
    int64_t next = 0;
    stemma_status added = add_all(s, r), wrote = STEMMA_OK;
    if (added) {
        output_drop(o);
        return added;
    }
    stemma_layout layout = {terminal_columns(o->fd), terminal_color(o->fd, r->color)};
    bool stream = r->command->stage == STEMMA_CLEAN; /* what is written as it goes to a terminal shows progress enough */
    if (isatty(STDERR_FILENO) && !(stream && isatty(o->fd))) stemma_on_progress(s, progress, &next);
    stemma_status status = stream ? stemma_stream(s, STEMMA_CLEAN, r->format, &layout, output_write, o)
                                  : stemma_run(s, r->command->stage);
    progress_clear();
    tell_refusals(s);
    if (o->error) return lost(o);
    bool some = status <= STEMMA_REFUSED || (status == STEMMA_NOTHING && r->format == STEMMA_JSON); /* refusals are data too */
    if (status > STEMMA_REFUSED) tell("%s", stemma_message(s));
    if (some && !stream) wrote = write_all(s, r, &layout, o);
    if (some && !wrote && !o->error && output_keep(o)) return status;
    if (o->error) return lost(o);
    output_drop(o);
    return wrote ? wrote : status;
}

static stemma_status begin(request *r) {
    output o;
    if (!r->run.threads) {
        long n = sysconf(_SC_NPROCESSORS_ONLN);
        r->run.threads = n < 1 ? 1 : n > THREADS_DEFAULT ? THREADS_DEFAULT : (int)n;
    }
    stemma *s = stemma_new(&r->run);
    if (!s) {
        tell("out of memory");
        return STEMMA_FAILED;
    }
    stemma_status status = STEMMA_FAILED;
    if (*stemma_message(s)) status = (stemma_status)usage(stemma_message(s)); /* the day of --date */
    else if (!output_open(&o, r->output)) {
        tell("%s: %s", o.name, strerror(o.error));
        output_drop(&o);
    } else status = run(s, r, &o);
    stemma_free(s);
    return status;
}

int main(int argc, char **argv) {
    terminal_guard();
    request r = {0};
    char message[1024];
    if (argc == 3 && !strcmp(argv[1], "--generate")) /* for `make tables`, so not among the options */
        return generate(stdout, argv[2]) ? printed() : usage("--generate takes bash, zsh or man");
    if (argc == 1) {
        help(stderr, NULL);
        return STEMMA_USAGE;
    }
    r.metas = calloc((size_t)argc * 3, sizeof *r.metas);
    if (!r.metas) return usage("out of memory");
    r.fields = r.metas + argc;
    r.paths = r.fields + argc;
    int status = STEMMA_OK;
    if (!parse(argc, argv, &r, message, sizeof message)) status = usage(message);
    else if (r.ask == ASK_HELP) help(stdout, r.command), status = printed();
    else if (r.ask == ASK_VERSION) printf("stemma %s\n", stemma_version()), status = printed();
    else status = (int)begin(&r);
    free(r.metas);
    return status;
}
