/* Completions for shells and the manual's lists, from the tables of options.c, so that they cannot fall out of step:
 * `make tables` writes them, a test compares.
 * SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <string.h>

#include "cli.h"

static void option_names(FILE *to) {
    for (int i = 0; i < option_count; i++) {
        if (options[i].letter) fprintf(to, "-%c ", options[i].letter);
        fprintf(to, "--%s%s", options[i].name, i + 1 < option_count ? " " : "");
    }
}

/* ------------------------------------------------------------------ bash */
/* Each command has formats of its own. */
static void bash_formats(FILE *to) {
    fputs("case ${COMP_WORDS[1]} in\n", to);
    for (int i = 0; i < command_count; i++)
        fprintf(to, "        %s) COMPREPLY=($(compgen -W '%s' -- \"$word\"));;\n", commands[i].name, commands[i].formats);
    fputs("        esac;;\n", to);
}

static void bash_values(FILE *to, const option *o) {
    if (!o->value) return;
    fputs("    ", to);
    if (o->letter) fprintf(to, "-%c|", o->letter);
    fprintf(to, "--%s) ", o->name);
    if (o->id == OPTION_FORMAT) bash_formats(to);
    else if (o->choices) fprintf(to, "COMPREPLY=($(compgen -W '%s' -- \"$word\"));;\n", o->choices);
    else if (o->hint == HINT_FILE) fputs("mapfile -t COMPREPLY < <(compgen -f -- \"$word\");;\n", to);
    else fputs("COMPREPLY=();;\n", to);
}

static void bash(FILE *to) {
    fputs("# bash completion for stemma; written by `make tables` from src/cli/options.c\n"
          "# SPDX-License-Identifier: Apache-2.0\n"
          "_stemma() {\n"
          "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
          "    compopt -o filenames 2>/dev/null\n"
          "    case $before in\n",
          to);
    for (int i = 0; i < option_count; i++) bash_values(to, &options[i]);
    fputs("    *)\n        case $word in\n        -*) COMPREPLY=($(compgen -W '", to);
    option_names(to);
    fputs("' -- \"$word\"));;\n        *)\n            if [ \"$COMP_CWORD\" = 1 ] || [ \"$before\" = help ]; then\n"
          "                COMPREPLY=($(compgen -W 'help",
          to);
    for (int i = 0; i < command_count; i++) fprintf(to, " %s", commands[i].name);
    fputs(
        "' -- \"$word\"))\n            else\n                mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n            fi;;\n"
        "        esac;;\n    esac\n}\ncomplete -F _stemma stemma\n",
        to);
}

/* ------------------------------------------------------------------ zsh */
/* Inside single quotes and an _arguments specification: ' [ ] : need care. */
static void zsh_text(FILE *to, const char *s) {
    for (; *s; s++) {
        if (*s == '\'') fputs("'\\''", to);
        else {
            if (strchr("[]:", *s)) fputc('\\', to);
            fputc(*s, to);
        }
    }
}

static void zsh_option(FILE *to, const option *o) {
    const char *many = o->id == OPTION_META || o->id == OPTION_FIELD ? "*" : "";
    fputs("        ", to);
    if (o->letter && o->value) fprintf(to, "'(-%c --%s)'{-%c+,--%s=}'[", o->letter, o->name, o->letter, o->name);
    else if (o->letter) fprintf(to, "'(-%c --%s)'{-%c,--%s}'[", o->letter, o->name, o->letter, o->name);
    else fprintf(to, "'%s--%s%s[", many, o->name, o->value ? "=" : "");
    zsh_text(to, o->help);
    fputc(']', to);
    if (o->choices) fprintf(to, ":%s:(%s)", o->value, o->choices);
    else if (o->value) fprintf(to, ":%s:%s", o->value, o->hint == HINT_FILE ? "_files" : "");
    fputs("' \\\n", to);
}

static void zsh(FILE *to) {
    fputs("#compdef stemma\n"
          "# zsh completion for stemma; written by `make tables` from src/cli/options.c\n"
          "# SPDX-License-Identifier: Apache-2.0\n"
          "_stemma() {\n"
          "    local -a commands\n    commands=(\n",
          to);
    for (int i = 0; i < command_count; i++) {
        fprintf(to, "        '%s:", commands[i].name);
        zsh_text(to, commands[i].summary);
        fputs("'\n", to);
    }
    fputs("    )\n    _arguments -S \\\n", to);
    for (int i = 0; i < option_count; i++) zsh_option(to, &options[i]);
    fputs("        '1:command:{_describe command commands}' \\\n        '*:page:_files'\n}\n_stemma \"$@\"\n", to);
}

/* ------------------------------------------------------------------ manual (scdoc) */
/* scdoc reads _ and * as emphasis. */
static void man_text(FILE *to, const char *s) {
    for (; *s; s++) {
        if (strchr("_*\\#[", *s)) fputc('\\', to);
        fputc(*s, to);
    }
}

static void man(FILE *to) {
    fputs("# COMMANDS\n\n", to);
    for (int i = 0; i < command_count; i++) {
        fprintf(to, "*%s*\n\t", commands[i].name);
        man_text(to, commands[i].about);
        fputs("\n\n", to);
    }
    fputs("# OPTIONS\n\n", to);
    for (int i = 0; i < option_count; i++) {
        const option *o = &options[i];
        if (o->letter) fprintf(to, "*-%c*, ", o->letter);
        fprintf(to, "*--%s*", o->name);
        if (o->value) fprintf(to, " _%s_", o->value);
        fprintf(to, "\n\t%c", toupper((unsigned char)o->help[0]));
        man_text(to, o->help + 1);
        if (o->id == OPTION_FORMAT) fprintf(to, ": %s (*report*); json text (the other commands); the first unless told", o->choices);
        fputs(".\n\n", to);
    }
}

bool generate(FILE *to, const char *what) {
    if (!strcmp(what, "bash")) bash(to);
    else if (!strcmp(what, "zsh")) zsh(to);
    else if (!strcmp(what, "man")) man(to);
    else return false;
    return true;
}
