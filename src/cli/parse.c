/* The command line, read: options anywhere, `--` ends them, `-` is a page on standard input. What makes no sense is
 * told together with the nearest word that would.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli.h"

#define WORD_MAX 32 /* longer words than any of ours are near none of them */

/* Edits between two words: a letter more, fewer, other, or two neighbours swapped (restricted Damerau-Levenshtein). */
static int edits(const char *a, size_t n, const char *b, size_t m) {
    int d[WORD_MAX + 1][WORD_MAX + 1];
    if (n > WORD_MAX || m > WORD_MAX) return WORD_MAX;
    for (size_t i = 0; i <= n; i++) {
        for (size_t k = 0; k <= m; k++) {
            if (!i || !k) {
                d[i][k] = (int)(i + k);
                continue;
            }
            int best = d[i - 1][k - 1] + (a[i - 1] != b[k - 1]);
            if (d[i - 1][k] + 1 < best) best = d[i - 1][k] + 1;
            if (d[i][k - 1] + 1 < best) best = d[i][k - 1] + 1;
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1] && d[i - 2][k - 2] + 1 < best)
                best = d[i - 2][k - 2] + 1;
            d[i][k] = best;
        }
    }
    return d[n][m];
}

const char *nearest(const char *given, const char *list, size_t *n) {
    const char *found = NULL;
    size_t length = strlen(given);
    int best = length < 4 ? 2 : 3; /* one error in a short word, two in a long one */
    for (const char *w = list; *w;) {
        size_t m = strcspn(w, " ");
        int e = edits(given, length, w, m);
        if (length >= 3 && length < m && !memcmp(given, w, length)) e = 1; /* the beginning of a word */
        else if (length >= 4 && m >= 4 && e > 2 && !memcmp(given, w, 4)) e = 2; /* "story", "stories" */
        if (e < best) {
            best = e;
            found = w;
            *n = m;
        }
        w += m + (w[m] == ' ');
    }
    return found;
}

/* ------------------------------------------------------------------ complaints */
typedef struct {
    request *to;
    char *message;
    size_t room;
    bool format_given;
} parser;

static bool wrong(parser *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool wrong(parser *p, const char *format, ...) {
    va_list args;
    va_start(args, format);
    vsnprintf(p->message, p->room, format, args);
    va_end(args);
    return false;
}

/* "no such WHAT: GIVEN", and the word of `list` that was meant, or the list where none is near. */
static bool unknown(parser *p, const char *what, const char *given, const char *list) {
    size_t n = 0;
    const char *near = nearest(given, list, &n);
    if (near) return wrong(p, "no such %s: %s; did you mean %.*s?", what, given, (int)n, near);
    return wrong(p, "no such %s: %s; there is: %s", what, given, list);
}

static bool unknown_command(parser *p, const char *given) {
    char list[WORD_MAX * 8] = "help";
    for (int i = 0; i < command_count; i++) {
        strcat(list, " ");
        strcat(list, commands[i].name);
    }
    struct stat st;
    size_t n;
    if (!nearest(given, list, &n) && (!strcmp(given, "-") || !stat(given, &st)))
        return wrong(p, "%s is a path, and a command comes first: stemma report %s", given, given);
    return unknown(p, "command", given, list);
}

static bool unknown_option(parser *p, const char *dashes, const char *given) {
    char list[WORD_MAX * 16] = "";
    for (int i = 0; i < option_count; i++) {
        strcat(list, i ? " " : "");
        strcat(list, options[i].name);
    }
    size_t n = 0;
    const char *near = nearest(given, list, &n);
    if (near) return wrong(p, "no such option: %s%s; did you mean --%.*s?", dashes, given, (int)n, near);
    return wrong(p, "no such option: %s%s; see stemma --help", dashes, given);
}

/* ------------------------------------------------------------------ values */
static bool chosen(const char *value, const char *choices) {
    for (const char *w = choices; *w;) {
        size_t m = strcspn(w, " ");
        if (strlen(value) == m && !memcmp(value, w, m)) return true;
        w += m + (w[m] == ' ');
    }
    return false;
}

static stemma_format format_of(const char *word) {
    switch (word[0]) {
    case 'j': return STEMMA_JSON;
    case 'c': return STEMMA_CSV;
    case 'h': return STEMMA_HTML;
    default: return STEMMA_TEXT;
    }
}

static bool threads(parser *p, const char *value) {
    char *end;
    long n = strtol(value, &end, 10);
    if (end == value || *end || n < 1 || n > 1024)
        return wrong(p, "--threads takes a number from 1 to 1024, not '%s'", value);
    p->to->run.threads = (int)n;
    return true;
}

/* Sets what the option says. The value of --format is checked at the end, when the command is known. */
static bool set(parser *p, const option *o, char *value) {
    request *to = p->to;
    if (o->choices && !chosen(value, o->choices)) return unknown(p, o->name, value, o->choices);
    switch (o->id) {
    case OPTION_COLOR: to->color = value; break;
    case OPTION_DATE: to->run.date = value; break;
    case OPTION_FIELD: to->fields[to->field_count++] = value; break;
    case OPTION_FORMAT:
        to->format = format_of(value);
        p->format_given = true;
        break;
    case OPTION_HELP: to->ask = ASK_HELP; break;
    case OPTION_META: to->metas[to->meta_count++] = value; break;
    case OPTION_OUTPUT: to->output = value; break;
    case OPTION_THREADS: return threads(p, value);
    case OPTION_VERSION: to->ask = to->ask == ASK_HELP ? ASK_HELP : ASK_VERSION; break;
    default: break;
    }
    return true;
}

/* ------------------------------------------------------------------ words */
/* --name, --name=value, --name value. *i moves over a value that is a word of its own. */
static bool long_option(parser *p, int argc, char **argv, int *i) {
    char *name = argv[*i] + 2, *value = strchr(name, '=');
    size_t n = value ? (size_t)(value - name) : strlen(name);
    const option *o = option_find(name, n);
    if (!o) {
        if (value) *value = 0;
        return unknown_option(p, "--", name);
    }
    if (!o->value) return value ? wrong(p, "--%s takes no value", o->name) : set(p, o, NULL);
    if (value) return set(p, o, value + 1);
    if (*i + 1 >= argc) return wrong(p, "--%s needs a value: --%s %s", o->name, o->name, o->value);
    return set(p, o, argv[++*i]);
}

/* -o value, -ovalue, -hV. */
static bool short_options(parser *p, int argc, char **argv, int *i) {
    if (option_find(argv[*i] + 1, strlen(argv[*i] + 1)))
        return unknown_option(p, "-", argv[*i] + 1); /* one dash too few */
    for (char *c = argv[*i] + 1; *c; c++) {
        const option *o = NULL;
        for (int k = 0; k < option_count; k++)
            if (options[k].letter == *c) o = &options[k];
        if (!o) return wrong(p, "no such option: -%c; see stemma --help", *c);
        if (!o->value) {
            if (!set(p, o, NULL)) return false;
            continue;
        }
        if (c[1]) return set(p, o, c + 1);
        if (*i + 1 >= argc) return wrong(p, "-%c needs a value: -%c %s", *c, *c, o->value);
        return set(p, o, argv[++*i]);
    }
    return true;
}

/* The first word names the command; `help report` is `report --help`. */
static bool free_word(parser *p, char *word) {
    request *to = p->to;
    if (!to->command && !strcmp(word, "help") && to->ask != ASK_HELP) {
        to->ask = ASK_HELP;
        return true;
    }
    if (!to->command) {
        to->command = command_find(word);
        return to->command || unknown_command(p, word);
    }
    to->paths[to->path_count++] = word;
    return true;
}

static bool whole(parser *p) {
    request *to = p->to;
    if (to->ask != ASK_RUN) return true;
    if (!to->command) return wrong(p, "no command given");
    static const char *const names[] = {
        [STEMMA_JSON] = "json", [STEMMA_CSV] = "csv", [STEMMA_TEXT] = "text", [STEMMA_HTML] = "html"};
    if (!p->format_given) to->format = format_of(to->command->formats); /* the first of them */
    if (!chosen(names[to->format], to->command->formats))
        return wrong(p, "stemma %s prints text and json; %s is a format of stemma report", to->command->name,
                     names[to->format]);
    if (!to->path_count)
        return wrong(p, "no pages given: name files or folders, or - for standard input, as in stemma %s pages/",
                     to->command->name);
    return true;
}

bool parse(int argc, char **argv, request *to, char *message, size_t room) {
    parser p = {to, message, room, false};
    bool ended = false; /* after `--` */
    to->color = "auto";
    for (int i = 1; i < argc; i++) {
        char *w = argv[i];
        bool ok;
        if (ended || w[0] != '-' || !w[1]) ok = free_word(&p, w);
        else if (!strcmp(w, "--")) ok = ended = true;
        else if (w[1] == '-') ok = long_option(&p, argc, argv, &i);
        else ok = short_options(&p, argc, argv, &i);
        if (!ok) return false;
    }
    return whole(&p);
}
