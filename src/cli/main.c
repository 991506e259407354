/* The program. First version: stemma COMMAND [--meta FILE] [--date DAY] [--format F] [--threads N] PATH…, JSON by default.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stemma.h"

static bool to_stdout(void *user, const char *p, size_t n) {
    (void)user;
    return fwrite(p, 1, n, stdout) == n;
}

int main(int argc, char **argv) {
    static const char *const commands[] = {"clean", "reuse", "stories", "claims", "report"};
    static const char *const formats[] = {"json", "csv", "text", "html"};
    int stage = -1, format = STEMMA_JSON;
    stemma_options options = {.threads = 1};
    const char *meta = NULL;
    if (argc < 2) return STEMMA_USAGE;
    for (int i = 0; i < 5; i++)
        if (!strcmp(argv[1], commands[i])) stage = i;
    if (stage < 0) return STEMMA_USAGE;
    int i = 2;
    for (; i + 1 < argc && argv[i][0] == '-' && argv[i][1] == '-'; i += 2) {
        if (!strcmp(argv[i], "--meta")) meta = argv[i + 1];
        else if (!strcmp(argv[i], "--date")) options.date = argv[i + 1];
        else if (!strcmp(argv[i], "--threads")) options.threads = atoi(argv[i + 1]);
        else if (!strcmp(argv[i], "--format")) {
            for (int k = 0; k < 4; k++)
                if (!strcmp(argv[i + 1], formats[k])) format = k;
        }
    }
    stemma *s = stemma_new(&options);
    if (meta && stemma_add_meta(s, meta)) fprintf(stderr, "stemma: %s\n", stemma_message(s));
    for (; i < argc; i++) stemma_add(s, argv[i]);
    stemma_status status = stemma_run(s, (stemma_stage)stage);
    if (status) fprintf(stderr, "stemma: %s\n", stemma_message(s));
    stemma_status wrote = stemma_write(s, (stemma_format)format, NULL, to_stdout, NULL);
    stemma_free(s);
    return (int)(wrote ? wrote : status);
}
