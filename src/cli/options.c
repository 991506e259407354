/* The commands and options of the program, each said once.
 * SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "cli.h"

#define COUNT(a) ((int)(sizeof(a) / sizeof((a)[0])))

const command commands[] = {
    {"claims", "json text", "quotations, figures, times and statements of each page",
     "Prints what each page says, piece by piece: quotations with their speakers, figures with what they count, times "
     "resolved against the page's date, and the statements that they stand in.",
     STEMMA_CLAIMS},
    {"clean", "json text", "the article of each page, without what crawled along",
     "Prints each page's title and paragraphs, and what the page says about itself: date, outlet, agency, dateline, "
     "byline. Menus, weather, share lines and other stories are left out.",
     STEMMA_CLEAN},
    {"report", "text json csv html", "the whole account: lines, differences, drift, agreement",
     "Lays the pages side by side: which are one text and which are worded on their own; where they differ, with each "
     "reading and who gives it; what a rewrite changed; what every line of text says; what only one line says. "
     "Agreement is counted in lines of text, pages in brackets. Nothing is called true or false.",
     STEMMA_REPORT},
    {"reuse", "json text", "which pages are one text, and who copied from whom",
     "Prints the lines of text: groups of pages whose wording descends from one source, with who copies whom as far as "
     "anything tells, who cites whom, and the passages that pages share.",
     STEMMA_REUSE},
    {"stories", "json text", "which pages tell of one event",
     "Prints the stories of the pile, each with its pages; a page that tells of something else stands alone.",
     STEMMA_STORIES},
};
const int command_count = COUNT(commands);

const option options[] = {
    {"color", "WHEN", "auto always never", "colours in text: auto (on a terminal, without NO_COLOR), always, never",
     OPTION_COLOR, HINT_NONE, 0},
    {"date", "DAY", NULL, "the day of pages whose day nothing else tells, as 2025-12-24", OPTION_DATE, HINT_NONE, 0},
    {"field", "FIELD", NULL,
     "which member of JSON records, or column of a table, is their text, as text=articleText; so for html, title, url, date, id, outlet, author; may be repeated",
     OPTION_FIELD, HINT_NONE, 0},
    {"format", "FORMAT", "text json csv html", "how to print", OPTION_FORMAT, HINT_NONE, 'f'},
    {"help", NULL, NULL, "print this help", OPTION_HELP, HINT_NONE, 'h'},
    {"meta", "FILE", NULL,
     "a table about pages, .csv with a header or .jsonl: path, date, outlet, url, title; may be repeated",
     OPTION_META, HINT_FILE, 0},
    {"output", "FILE", NULL, "write FILE, whole or not at all, instead of standard output (-)", OPTION_OUTPUT, HINT_FILE,
     'o'},
    {"threads", "N", NULL, "use up to N threads; by default as many as there are processors", OPTION_THREADS, HINT_NONE,
     'j'},
    {"version", NULL, NULL, "print the version", OPTION_VERSION, HINT_NONE, 'V'},
};
const int option_count = COUNT(options);

const command *command_find(const char *name) {
    for (int i = 0; i < command_count; i++)
        if (!strcmp(commands[i].name, name)) return &commands[i];
    return NULL;
}

const option *option_find(const char *name, size_t n) {
    for (int i = 0; i < option_count; i++)
        if (strlen(options[i].name) == n && !memcmp(options[i].name, name, n)) return &options[i];
    return NULL;
}

const char *option_choices(const option *o, const command *c) {
    return o->id == OPTION_FORMAT && c ? c->formats : o->choices;
}
