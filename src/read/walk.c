/* Paths in, files out: folders are walked depth first, every path ends up once, in byte order. Fifos, sockets and devices
 * are never opened. Cost: one stat a name, one sort.
 * SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "read/parts.h"

refusal refuse(arena *a, str path, int64_t offset, const char *reason, const char *what) {
    return (refusal){path, -1, offset, reason, str_format(a, "%.*s: %s", (int)path.n, path.p, what)};
}

refusal refuse_errno(arena *a, str path, int error) {
    if (error == ENOENT || error == ENOTDIR)
        return refuse(a, path, -1, "missing", "no such file or folder: check how the path is spelled");
    if (error == EACCES || error == EPERM)
        return refuse(a, path, -1, "unreadable",
            "permission denied: make it readable, or run as a user who may read it");
    if (error == ELOOP) return refuse(a, path, -1, "unreadable",
        "its symbolic links lead in a circle: give the file itself");
    if (error == ENAMETOOLONG) return refuse(a, path, -1, "unreadable",
        "the path is too long: move the file, or run nearer to it");
    if (error == EMFILE || error == ENFILE) return refuse(a, path, -1, "unreadable",
        "too many open files: raise the limit (ulimit -n)");
    return refuse(a, path, -1, "unreadable", "reading failed: check the disk it lies on, then try again");
}

str path_plain(arena *a, str path) {
    char *to = new (a, char, path.n + 1);
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < path.n; i++) {
        bool starts = !n || to[n - 1] == '/';
        if (path.p[i] == '/' && n && to[n - 1] == '/') continue;
        if (starts && path.p[i] == '.' && i + 1 < path.n && path.p[i + 1] == '/' && (n || i + 2 < path.n)) {
            i++;
            while (i + 1 < path.n && path.p[i + 1] == '/') i++;
            continue;
        }
        to[n++] = path.p[i];
    }
    while (n > 1 && to[n - 1] == '/') n--;
    return (str){to, n};
}

/* ------------------------------------------------------------------ one file */
static bool read_all(int fd, char *p, int64_t size, int64_t *got) {
    for (*got = 0; *got < size;) {
        ssize_t k = read(fd, p + *got, (size_t)(size - *got));
        if (k < 0 && errno == EINTR) continue;
        if (k < 0) return false;
        if (!k) break; /* it shrank meanwhile: what is there counts */
        *got += k;
    }
    return true;
}

static bool is_special(mode_t mode) { return !S_ISREG(mode) && !S_ISDIR(mode); }

int file_open(arena *a, str path, int64_t *size, refusal *why) {
    struct stat st;
    char *name = str_c(a, path);
    if (stat(name, &st)) return *why = refuse_errno(a, path, errno), -1;
    if (is_special(st.st_mode)) {
        *why = refuse(a, path, -1, "special",
                      "a pipe, socket or device: save its content to a file, or give it on standard input as -");
        return -1;
    }
    int fd = open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) return *why = refuse_errno(a, path, errno), -1;
    *size = -1;
    if (fstat(fd, &st)) *why = refuse_errno(a, path, errno);
    else if (!S_ISREG(st.st_mode)) *why = refuse(a, path, -1, "special", "not a file any more: try again");
    else *size = st.st_size;
    if (*size >= 0) return fd;
    close(fd);
    return -1;
}

bool read_file(arena *a, str path, int64_t max, str *bytes, refusal *why) {
    int64_t size, got = 0;
    int fd = file_open(a, path, &size, why);
    if (fd < 0) return false;
    bool ok = false;
    if (size > max) {
        str what = str_format(a, "%lld bytes, and %lld are read at most: split the file", (long long)size, (long long)max);
        *why = refuse(a, path, -1, "too-large", what.p);
    } else {
        char *p = new (a, char, size + 1);
        ok = read_all(fd, p, size, &got);
        if (!ok) *why = refuse_errno(a, path, errno);
        *bytes = (str){p, (ptrdiff_t)got};
    }
    close(fd);
    return ok;
}

static int by_bytes(const void *x, const void *y, void *context) {
    (void)context;
    return str_cmp(*(const str *)x, *(const str *)y);
}

static ptrdiff_t unique(arena *scratch, str *at, ptrdiff_t n) {
    ptrdiff_t kept = 0;
    sort(scratch, at, n, (ptrdiff_t)sizeof *at, by_bytes, NULL);
    for (ptrdiff_t i = 0; i < n; i++)
        if (!kept || !str_eq(at[kept - 1], at[i])) at[kept++] = at[i];
    return kept;
}

/* ------------------------------------------------------------------ folders */
typedef struct {
    dev_t dev;
    ino_t ino;
} inode;

typedef struct {
    arena *a, *scratch;
    strs *files;
    refusals *refused;
    vec(inode) tables; /* files that are passed over in a folder */
    inode above[PATH_DEPTH_MAX]; /* the folders that this one stands in: a link to one of them is a loop */
} walker;

static void visit(walker *w, str path, int depth);

static bool is_among(const inode *at, ptrdiff_t n, const struct stat *st) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (at[i].dev == st->st_dev && at[i].ino == st->st_ino) return true;
    return false;
}

static bool is_folder(walker *w, str path) {
    struct stat st;
    return !stat(str_c(w->a, path), &st) && S_ISDIR(st.st_mode);
}

/* What a browser saves beside "Page.html" goes into a folder of that name with one of these endings, by its language: pictures,
 * scripts, frames. Windows keeps the two together by the same endings ("connected files"). */
static bool is_kept_with_page(const strs *names, str name) {
    static const str ends[] = {S("_files"), S(".files"), S("-Dateien"), S("_fichiers"), S("_bestanden"), S("_file"), S("_archivos"), S("-filer"),
                               S("_tiedostot"), S("_pliki"), S("_soubory"), S("_elemei"), S("_ficheiros"), S("_arquivos"), S("_dosyalar"),
                               S("_datoteke"), S("_fitxers"), S("_failid"), S("_fails"), S("_bylos"), S("_fajlovi"), S("_fitxategiak")};
    static const str html[] = {S(".html"), S(".htm"), S(".xhtml"), S(".shtml"), S(".xht")};
    for (ptrdiff_t i = 0; i < countof(ends); i++) {
        if (!str_ends_ci(name, ends[i])) continue;
        str stem = str_cut(name, 0, name.n - ends[i].n);
        ptrdiff_t at = str_table_from(names->at, names->n, stem);
        for (; at < names->n && str_starts(names->at[at], stem); at++)
            for (ptrdiff_t k = 0; k < countof(html); k++)
                if (names->at[at].n == stem.n + html[k].n && str_ends_ci(names->at[at], html[k])) return true;
    }
    return false;
}

static void visit_folder(walker *w, str path, const struct stat *st, int depth) {
    if (is_among(w->above, depth, st)) return; /* its files are read where the folder really stands */
    if (depth >= PATH_DEPTH_MAX) {
        *push(w->a, w->refused) =
            refuse(w->a, path, -1, "too-deep", "too many folders within folders: give it as a path of its own");
        return;
    }
    DIR *dir = opendir(str_c(w->a, path));
    if (!dir) {
        *push(w->a, w->refused) = refuse_errno(w->a, path, errno);
        return;
    }
    w->above[depth].dev = st->st_dev;
    w->above[depth].ino = st->st_ino;
    ptrdiff_t before = w->files->n + w->refused->n;
    strs names = {0};
    for (struct dirent *e; errno = 0, (e = readdir(dir));)
        if (e->d_name[0] != '.') *push(w->a, &names) = str_copy(w->a, str_of(e->d_name));
    if (errno) *push(w->a, w->refused) = refuse_errno(w->a, path, errno); /* what was found is read */
    closedir(dir);
    names.n = unique(w->scratch, names.at, names.n);
    for (ptrdiff_t i = 0; i < names.n; i++) {
        str in = str_format(w->a, "%.*s%s%.*s", (int)path.n, path.p, str_ends(path, S("/")) ? "" : "/", (int)names.at[i].n, names.at[i].p);
        if (!is_kept_with_page(&names, names.at[i]) || !is_folder(w, in)) visit(w, in, depth + 1);
    }
    if (!depth && before == w->files->n + w->refused->n)
        *push(w->a, w->refused) =
            refuse(w->a, path, -1, "empty", "a folder without files (hidden ones are skipped): check the path");
}

static void visit(walker *w, str path, int depth) {
    struct stat st;
    if (stat(str_c(w->a, path), &st)) *push(w->a, w->refused) = refuse_errno(w->a, path, errno);
    else if (S_ISDIR(st.st_mode)) visit_folder(w, path, &st, depth);
    else if (!depth || !is_among(w->tables.at, w->tables.n, &st)) *push(w->a, w->files) = path;
}

void walk(arena *a, arena *scratch, const strs *paths, const strs *tables, strs *files, refusals *refused) {
    walker *w = new (scratch, walker, 1);
    *w = (walker){.a = a, .scratch = scratch, .files = files, .refused = refused};
    struct stat st;
    for (ptrdiff_t i = 0; i < tables->n; i++)
        if (!stat(str_c(scratch, tables->at[i]), &st)) *push(scratch, &w->tables) = (inode){st.st_dev, st.st_ino};
    strs given = {0};
    for (ptrdiff_t i = 0; i < paths->n; i++) *push(scratch, &given) = path_plain(a, paths->at[i]);
    given.n = unique(scratch, given.at, given.n);
    for (ptrdiff_t i = 0; i < given.n; i++) visit(w, given.at[i], 0);
    files->n = unique(scratch, files->at, files->n);
}
