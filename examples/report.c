/* Reads the pages that are named and prints what they say, story by story.
 *     cc report.c $(pkg-config --cflags --libs stemma) -o report
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>

#include <stemma.h>

static bool to_stdout(void *user, const char *bytes, size_t n) {
    (void)user;
    return fwrite(bytes, 1, n, stdout) == n;
}

int main(int argc, char **argv) {
    stemma *s = stemma_new(NULL);
    if (!s) return STEMMA_FAILED;
    for (int i = 1; i < argc; i++) stemma_add(s, argv[i]);
    stemma_status status = stemma_run(s, STEMMA_REPORT);
    for (size_t i = 0; stemma_refusal(s, i); i++) fprintf(stderr, "%s\n", stemma_refusal(s, i));
    if (status <= STEMMA_REFUSED) status = stemma_write(s, STEMMA_TEXT, NULL, to_stdout, NULL);
    if (status > STEMMA_REFUSED) fprintf(stderr, "%s\n", stemma_message(s));
    stemma_free(s);
    return (int)status;
}
