/* How fast HTML is read into tokens: `ninja -C build bench-tokens && build/bench-tokens FILE…`. Reads all files, then goes
 * over them again and again for some seconds of processor time, and prints the best turn: tokens alone, without decoding
 * or layout.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "html/html.h"

static str load(arena *a, const char *name) {
    FILE *f = fopen(name, "rb");
    if (!f) return (str){0};
    fseek(f, 0, SEEK_END);
    long n = ftell(f);
    rewind(f);
    char *p = new (a, char, n);
    n = (long)fread(p, 1, (size_t)n, f);
    fclose(f);
    return (str){p, n};
}

int main(int argc, char **argv) {
    static html_tokenizer t;
    arena a = {0};
    strs sources = {0};
    double bytes = 0, best = 1e9;
    for (int i = 1; i < argc; i++) *push(&a, &sources) = load(&a, argv[i]);
    for (ptrdiff_t i = 0; i < sources.n; i++) bytes += (double)sources.at[i].n;
    int64_t tokens = 0, attributes = 0, sum = 0;
    for (clock_t start = clock(); clock() - start < 4 * CLOCKS_PER_SEC;) {
        clock_t before = clock();
        tokens = attributes = 0;
        for (ptrdiff_t i = 0; i < sources.n; i++) {
            html_begin(&t, sources.at[i]);
            for (html_token x; html_next(&t, &x); tokens++) attributes += x.attributes_n, sum += x.tag;
        }
        double took = (double)(clock() - before) / CLOCKS_PER_SEC;
        if (took < best) best = took;
    }
    printf("%td pages, %.1f MB, %lld tokens, %lld attributes: %.4f s, %.2f GB/s (%lld)\n", sources.n, bytes / 1e6,
           (long long)tokens, (long long)attributes, best, bytes / best / 1e9, (long long)(sum & 1));
    arena_free(&a);
    return 0;
}
