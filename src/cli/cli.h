/* cli: the program. It uses nothing but stemma.h, and it alone speaks: data on stdout, messages on stderr.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLI_H
#define STEMMA_CLI_H

#include <stdio.h>

#include "stemma.h"

/* ------------------------------------------------------------------ what can be asked for (options.c)
 * Help, manual, completions and the parser all read these two tables. */
typedef struct {
    const char *name;
    const char *formats;     /* the values that --format takes, separated by spaces; the first is the default */
    const char *summary;     /* a line without a stop */
    const char *about;       /* a paragraph for --help and the manual */
    stemma_stage stage;
} command;

typedef enum {
    OPTION_COLOR, OPTION_DATE, OPTION_FIELD, OPTION_FORMAT, OPTION_HELP, OPTION_META, OPTION_OUTPUT, OPTION_THREADS,
    OPTION_VERSION
} option_id;

typedef enum { HINT_NONE, HINT_FILE } option_hint;

typedef struct {
    const char *name;        /* without the dashes */
    const char *value;       /* what stands for its value in the help; NULL: it takes none */
    const char *choices;     /* the values it takes, separated by spaces; NULL: free */
    const char *help;        /* a line without a stop */
    option_id id;
    option_hint hint;        /* what a completion offers */
    char letter;             /* 0: none */
} option;

extern const command commands[]; /* sorted by name */
extern const option options[];   /* sorted by name */
extern const int command_count, option_count;

const command *command_find(const char *name);
const option *option_find(const char *name, size_t n);
/* The choices of an option under a command: --format takes what the command can write. */
const char *option_choices(const option *o, const command *c);

/* ------------------------------------------------------------------ what was asked for (parse.c) */
typedef enum { ASK_RUN, ASK_HELP, ASK_VERSION } ask;

typedef struct {
    ask ask;
    const command *command;  /* NULL: none was named, which only help and version allow */
    stemma_options run;
    stemma_format format;
    const char *output;      /* NULL: standard output */
    const char *color;       /* "auto", "always" or "never" */
    char **metas, **fields, **paths; /* point into argv, which parse puts in a new order */
    int meta_count, field_count, path_count;
} request;

/* Reads the command line. False where it makes no sense: a message of one line, with a near word where there is one. */
bool parse(int argc, char **argv, request *to, char *message, size_t room);
/* The word of a list separated by spaces that is nearest to `given` in typing errors, or NULL. It lies in `list`. */
const char *nearest(const char *given, const char *list, size_t *n);

/* ------------------------------------------------------------------ help, manual, completions (help.c, generate.c) */
void help(FILE *to, const command *c); /* NULL: of the whole program */
/* Prints "bash", "zsh" or "man" (the manual's lists of commands and options); false for any other word. */
bool generate(FILE *to, const char *what);

/* ------------------------------------------------------------------ output (output.c)
 * A file is written beside its place and put there whole, or not at all; devices and pipes are written as they are. */
typedef struct {
    int fd;
    const char *name;        /* for messages */
    char *path, *part;       /* the place and the file beside it; NULL: none */
    int error;               /* errno of the first failure */
} output;

bool output_open(output *o, const char *path);           /* NULL, "-": standard output */
bool output_write(void *o, const char *bytes, size_t n); /* a stemma_sink */
bool output_keep(output *o);                             /* to disk and in its place */
void output_drop(output *o);                             /* as if nothing had been written */

/* ------------------------------------------------------------------ terminal (terminal.c) */
void terminal_guard(void);                  /* descriptors 0 to 2 are open; signals end the program cleanly */
void terminal_on_signal_remove(const char *path); /* also remove this file then; NULL: nothing */
bool terminal_color(int fd, const char *when);
int terminal_columns(int fd);
/* A message on stderr, one line, with control characters made visible: paths and pages may hold any. */
void tell(const char *format, ...) __attribute__((format(printf, 1, 2)));
bool progress(void *user, const char *doing, size_t done, size_t of); /* a stemma_progress */
void progress_clear(void);

#endif
