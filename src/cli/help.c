/* What the program says of itself, from the tables of options.c.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "cli.h"

#define WIDTH 80

/* `text` in lines of WIDTH, all but the first after `indent` blanks; the first begins at column `at`. */
static void wrapped(FILE *to, int at, int indent, const char *text) {
    int column = at;
    for (const char *w = text; *w;) {
        int n = (int)strcspn(w, " ");
        if (column > indent && column + 1 + n > WIDTH) {
            fprintf(to, "\n%*s", indent, "");
            column = indent;
        } else if (column > indent) {
            fputc(' ', to);
            column++;
        }
        fprintf(to, "%.*s", n, w);
        column += n;
        w += n;
        while (*w == ' ') w++;
    }
    fputc('\n', to);
}

static void option_line(FILE *to, const option *o, const command *c) {
    char head[64];
    int n = snprintf(head, sizeof head, o->letter ? "  -%c, " : "      ", o->letter);
    n += snprintf(head + n, sizeof head - (size_t)n, "--%s %s", o->name, o->value ? o->value : "");
    fprintf(to, "%-24s", head);
    if (o->id != OPTION_FORMAT) {
        wrapped(to, 24, 24, o->help);
        return;
    }
    char text[160];
    snprintf(text, sizeof text, "%s: %s (default %.*s)", o->help, option_choices(o, c),
             (int)strcspn(option_choices(o, c), " "), option_choices(o, c));
    wrapped(to, 24, 24, text);
}

void help(FILE *to, const command *c) {
    if (c) {
        fprintf(to, "usage: stemma %s [OPTION…] PATH…\n\n", c->name);
        wrapped(to, 0, 0, c->about);
    } else {
        fputs("usage: stemma COMMAND [OPTION…] PATH…\n\n", to);
        wrapped(to, 0, 0,
                "stemma tells what a pile of news pages really says: who copied from whom, who says what, "
                "and how many independent lines of text stand behind a claim.");
        fputs("\nCommands:\n", to);
        for (int i = 0; i < command_count; i++) {
            fprintf(to, "  %-22s", commands[i].name);
            wrapped(to, 24, 24, commands[i].summary);
        }
    }
    fputc('\n', to);
    wrapped(to, 0, 0,
            "A PATH is a page (text, HTML, MHTML), a web archive (WARC, ARC), JSON Lines or a table of articles (CSV), each as it is or packed (.gz, .zst, .lz4); "
            "a folder (all files below it); or - for standard input.");
    fputs("\nOptions:\n", to);
    for (int i = 0; i < option_count; i++) option_line(to, &options[i], c);
    fputs("\nExit status: 0 done, 1 some input refused, 2 usage, 3 nothing could be read,\n"
          "4 output or memory failed.\n",
          to);
    if (!c) fputs("\nTry: stemma report pages/ --format html -o story.html\n", to);
}
