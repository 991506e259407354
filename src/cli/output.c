/* Where the data goes. A regular file is written under another name in the same folder, brought to disk, and renamed:
 * whoever looks sees the old file or the new one, never a half.
 * SPDX-License-Identifier: Apache-2.0 */
#define _XOPEN_SOURCE 700 /* realpath */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"

static bool fail(output *o) {
    if (!o->error) o->error = errno ? errno : EIO;
    return false;
}

/* path with `with` instead of what follows its last slash; NULL where memory runs out. */
static char *beside(const char *path, const char *with) {
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) + 1 : 0, m = strlen(with) + 1;
    char *p = malloc(n + m);
    if (!p) return NULL;
    memcpy(p, path, n);
    memcpy(p + n, with, m);
    return p;
}

/* No signal comes between the file's birth and the handler's knowing of it. */
static int make_part(char *name) {
    sigset_t all, before;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    int fd = mkstemp(name);
    if (fd >= 0) terminal_on_signal_remove(name);
    sigprocmask(SIG_SETMASK, &before, NULL);
    return fd;
}

static bool open_part(output *o, const char *path, const struct stat *old) {
    o->path = old ? realpath(path, NULL) : strdup(path); /* a link stays a link: its target is replaced */
    o->part = o->path ? beside(o->path, ".stemma-XXXXXX") : NULL;
    if (!o->part) return fail(o);
    o->fd = make_part(o->part);
    if (o->fd < 0) {
        fail(o);
        free(o->part);
        o->part = NULL;
        return false;
    }
    mode_t mask = umask(0);
    umask(mask);
    mode_t mode = old ? old->st_mode & 0777 : 0666 & ~mask; /* mkstemp's 0600 is not what was asked for */
    return fchmod(o->fd, mode) == 0 || fail(o);
}

bool output_open(output *o, const char *path) {
    if (path && !strcmp(path, "-")) path = NULL; /* as everywhere; a file of that name is ./- */
    *o = (output){.fd = STDOUT_FILENO, .name = path ? path : "standard output"};
    if (!path) return true;
    struct stat st;
    bool exists = stat(path, &st) == 0;
    if (!exists && errno != ENOENT) return fail(o);
    if (!exists || S_ISREG(st.st_mode)) return open_part(o, path, exists ? &st : NULL);
    o->fd = open(path, O_WRONLY);
    return o->fd >= 0 || fail(o);
}

bool output_write(void *to, const char *bytes, size_t n) {
    output *o = to;
    while (n) {
        ssize_t k = write(o->fd, bytes, n);
        if (k < 0 && errno == EINTR) continue;
        if (k < 0) return fail(o);
        bytes += k;
        n -= (size_t)k;
    }
    return true;
}

/* A renamed file is safe only when its folder is on disk as well. Some file systems cannot do this; no reason to fail.
 */
static void sync_folder(const char *path) {
    char *folder = beside(path, ".");
    int fd = folder ? open(folder, O_RDONLY) : -1;
    if (fd >= 0) {
        (void)fsync(fd);
        close(fd);
    }
    free(folder);
}

static void forget(output *o) {
    terminal_on_signal_remove(NULL);
    free(o->path);
    free(o->part);
    o->path = o->part = NULL;
}

bool output_keep(output *o) {
    if (o->part && fsync(o->fd)) fail(o);
    if (close(o->fd)) fail(o); /* a network's disk may tell only here that it is full */
    o->fd = -1;
    if (o->part && !o->error && rename(o->part, o->path)) fail(o);
    if (o->part && !o->error) sync_folder(o->path);
    if (o->part && o->error) unlink(o->part);
    forget(o);
    return !o->error;
}

void output_drop(output *o) {
    if (o->part) {
        close(o->fd);
        unlink(o->part);
    }
    forget(o);
}
