/* html5lib's encoding tests (`tools/kit html5lib-tests`): what a page's first bytes declare, and windows-1252 where they
 * declare nothing. A TAP line for each file. Those in encoding/scripted need a page that runs; they do not apply.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>

#include "base/kit_test.h"
#include "base/limits.h"
#include "read/parts.h"

static const char *declared(str data) {
    ptrdiff_t bom;
    charset is = charset_wide(data, &bom);
    if (!is) is = charset_of_markup(data);
    return charset_name(is ? is : WINDOWS_1252);
}

/* The text between two marks; *at moves behind it. */
static str part(str file, ptrdiff_t *at, str until) {
    ptrdiff_t end = str_find(file, until, *at);
    str s = str_cut(file, *at, end < 0 ? file.n : end);
    *at = end < 0 ? file.n : end + until.n;
    return s;
}

static void run_file(arena *a, const char *folder, const char *name, int n) {
    str file;
    refusal why;
    int passed = 0, failed = 0;
    if (!read_file(a, str_format(a, "%s/encoding/%s", folder, name), PAGE_BYTES_MAX, &file, &why)) {
        printf("not ok %d - %s cannot be read\n", n, name);
        return;
    }
    ptrdiff_t at = 0;
    part(file, &at, S("#data\n"));
    while (at < file.n) {
        str data = part(file, &at, S("\n#encoding\n")), want = part(file, &at, S("\n"));
        part(file, &at, S("#data\n"));
        const char *got = declared(data);
        bool same = str_eq_ci(want, str_of(got));
        passed += same;
        failed += !same;
        if (!same) printf("# %s, not %.*s: %.*s\n", got, (int)want.n, want.p, (int)min_of(data.n, 200), data.p);
    }
    printf("%s %d - %s: %d passed, %d failed\n", failed ? "not ok" : "ok", n, name, passed, failed);
}

int main(void) {
    static const char *const files[] = {"tests1.dat", "tests2.dat", "test-yahoo-jp.dat"};
    arena a = {0};
    char folder[4096];
    if (!kit_folder("tools/kit html5lib-tests", folder, sizeof folder).n) {
        puts("1..0 # SKIP the html5lib-tests kit is not here");
        return 0;
    }
    for (int i = 0; i < (int)countof(files); i++) run_file(&a, folder, files[i], i + 1);
    printf("1..%d\n", (int)countof(files));
    arena_free(&a);
    return 0;
}
