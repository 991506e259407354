/* Paths in, pages out. First version: files and folders of UTF-8 text.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/read.h"

#include <dirent.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <sys/stat.h>

static bool read_file(arena *a, str path, str *to) {
    FILE *f = fopen(str_c(a, path), "rb");
    if (!f) return false;
    struct stat st;
    if (fstat(fileno(f), &st) || !S_ISREG(st.st_mode)) {
        fclose(f);
        return false;
    }
    char *p = new (a, char, st.st_size + 1);
    *to = (str){p, (ptrdiff_t)fread(p, 1, (size_t)st.st_size, f)};
    fclose(f);
    return true;
}

static void add(arena *a, pile *to, const read_input *in, str path, str raw) {
    page *p = push(a, &to->pages);
    *p = (page){.path = path, .record = -1, .raw = raw, .media = "text/plain", .charset = "utf-8", .text = raw};
    p->meta.day = in->day;
    str base = path;
    for (ptrdiff_t i = path.n; i-- > 0;)
        if (path.p[i] == '/') {
            base = str_cut(path, i + 1, path.n);
            break;
        }
    for (ptrdiff_t i = 0; i < in->metas.n; i++)
        if (str_eq(in->metas.at[i].path, base)) p->meta = in->metas.at[i];
    p->url = p->meta.url;
    struct sha256_ctx sha;
    sha256_init(&sha);
    sha256_update(&sha, (size_t)raw.n, (const uint8_t *)raw.p);
    sha256_digest(&sha, 32, p->sha256);
}

static void walk(arena *a, pile *to, const read_input *in, str path) {
    DIR *dir = opendir(str_c(a, path));
    str raw;
    if (!dir) {
        if (read_file(a, path, &raw)) add(a, to, in, path, raw);
        else
            *push(a, &to->refusals) = (refusal){
                path, -1, -1, "missing",
                str_format(a, "%.*s: cannot be read: check the path", (int)path.n, path.p)};
        return;
    }
    for (struct dirent *e; (e = readdir(dir));)
        if (e->d_name[0] != '.') walk(a, to, in, str_format(a, "%.*s/%s", (int)path.n, path.p, e->d_name));
    closedir(dir);
}

static int by_path(const void *x, const void *y, void *context) {
    (void)context;
    return str_cmp(((const page *)x)->path, ((const page *)y)->path);
}

void read_pile(arena *a, arena *scratch, const read_input *in, pile *to) {
    for (ptrdiff_t i = 0; i < in->paths.n; i++) walk(a, to, in, in->paths.at[i]);
    for (ptrdiff_t i = 0; i < in->held.n; i++) add(a, to, in, in->held.at[i].name, in->held.at[i].bytes);
    sort(scratch, to->pages.at, to->pages.n, (ptrdiff_t)sizeof(page), by_path, NULL);
}

bool read_meta(arena *a, arena *scratch, str path, page_metas *to, str *message) {
    str raw;
    (void)scratch;
    if (!read_file(a, path, &raw)) {
        *message = str_format(a, "%.*s: cannot be read", (int)path.n, path.p);
        return false;
    }
    ptrdiff_t at = str_find(raw, S("\n"), 0) + 1;
    while (at > 0 && at < raw.n) {
        ptrdiff_t end = str_find(raw, S("\n"), at);
        if (end < 0) end = raw.n;
        str row = str_trim(str_cut(raw, at, end)), field[4] = {{0}};
        for (int k = 0; k < 4; k++) {
            ptrdiff_t comma = str_find(row, S(","), 0);
            field[k] = comma < 0 ? row : str_cut(row, 0, comma);
            row = comma < 0 ? (str){0} : str_cut(row, comma + 1, row.n);
        }
        int y = 0, m = 0, d = 0;
        sscanf(str_c(a, field[1]), "%d-%d-%d", &y, &m, &d);
        *push(a, to) = (page_meta){.path = field[0], .outlet = field[2], .url = field[3], .day = day_of(y, m, d)};
        at = end + 1;
    }
    return true;
}

span page_raw(const page *p, span text) {
    (void)p;
    return text;
}
