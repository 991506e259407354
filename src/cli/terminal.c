/* The edges of the process: descriptors, signals, the terminal, messages and progress.
 * SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"

/* The two things that a signal handler must know; a handler has no other way to be told. */
static const char *volatile remove_on_signal;
static volatile sig_atomic_t progress_shown;

/* Ends as the signal would have, but leaves neither a half-written file nor a half-written line behind. SIGPIPE comes
 * here too: who reads has read enough, and nothing is said about it. */
static void on_signal(int number) {
    if (progress_shown && write(STDERR_FILENO, "\r\033[K", 4) < 0) progress_shown = 0;
    if (remove_on_signal) unlink(remove_on_signal);
    signal(number, SIG_DFL);
    raise(number);
}

void terminal_on_signal_remove(const char *path) { remove_on_signal = path; }

void terminal_guard(void) {
    /* A closed descriptor would be given to the next file opened, and messages would go into it. Standard output is
     * replaced by one that cannot be written, so that its loss is told. */
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 2 ? O_WRONLY : O_RDONLY) < 0) _exit(STEMMA_FAILED);
    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is told by write */
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct sigaction now, then = {.sa_handler = on_signal};
        sigaction(numbers[i], NULL, &now);
        /* What the caller has switched off (nohup) stays off, save SIGPIPE, which some launchers ignore by accident. */
        if (now.sa_handler != SIG_IGN || numbers[i] == SIGPIPE) sigaction(numbers[i], &then, NULL);
    }
}

bool terminal_color(int fd, const char *when) {
    if (strcmp(when, "auto")) return when[0] == 'a';
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM"); /* https://no-color.org: any value but the empty */
    return isatty(fd) && !(no && *no) && !(term && !strcmp(term, "dumb"));
}

int terminal_columns(int fd) {
    struct winsize size;
    if (!isatty(fd) || ioctl(fd, TIOCGWINSZ, &size) < 0 || !size.ws_col) return 0;
    /* Wider lines are hard to read; narrower terminals get what fits, down to what a table needs. */
    return size.ws_col < 40 ? 40 : size.ws_col > 80 ? 80 : size.ws_col;
}

/* ------------------------------------------------------------------ messages */
/* Length of the UTF-8 sequence at c, by its lead and the bytes that follow; 0: ill-formed. */
static int sequence(const unsigned char *c) {
    int n = *c < 0x80 ? 1 : *c >= 0xC2 && *c < 0xE0 ? 2 : *c >= 0xE0 && *c < 0xF0 ? 3 : *c >= 0xF0 && *c < 0xF5 ? 4 : 0;
    for (int i = 1; i < n; i++)
        if ((c[i] & 0xC0) != 0x80) return 0;
    return n;
}

/* What a terminal would obey rather than show: controls, U+0080 to U+009F among them, and the marks that break lines or
 * turn the direction of text around (U+061C, U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069). */
static bool is_obeyed(const unsigned char *c, int n) {
    if (n == 1) return *c < ' ' || *c == 0x7F;
    if (n == 2) return (*c == 0xC2 && c[1] < 0xA0) || (*c == 0xD8 && c[1] == 0x9C);
    if (n != 3 || *c != 0xE2) return false;
    return c[1] == 0x80 ? c[2] == 0x8E || c[2] == 0x8F || (c[2] >= 0xA8 && c[2] <= 0xAE)
                        : c[1] == 0x81 && c[2] >= 0xA6 && c[2] <= 0xA9;
}

/* Names of files may hold any byte: what is not shown as it is becomes a question mark. */
static void make_harmless(unsigned char *from) {
    unsigned char *to = from;
    for (int n; *from; from += n) {
        n = sequence(from);
        if (!n || is_obeyed(from, n)) *to++ = '?';
        else memmove(to, from, (size_t)n), to += n;
        n += !n;
    }
    *to = 0;
}

void tell(const char *format, ...) {
    char line[4096];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    make_harmless((unsigned char *)line);
    progress_clear();
    fprintf(stderr, "stemma: %s\n", line);
}

static int64_t milliseconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

bool progress(void *user, const char *doing, size_t done, size_t of) {
    int64_t *next = user, now = milliseconds();
    if (!*next) *next = now + 300; /* what is done by then needs no progress */
    if (now < *next) return true;
    *next = now + 100;
    progress_shown = 1;
    if (of && done) fprintf(stderr, "\r\033[Kstemma: %s, %zu of %zu pages", doing, done, of);
    else if (of) fprintf(stderr, "\r\033[Kstemma: %s %zu pages", doing, of);
    else if (done) fprintf(stderr, "\r\033[Kstemma: %s, %zu pages", doing, done);
    else fprintf(stderr, "\r\033[Kstemma: %s", doing);
    fflush(stderr);
    return true;
}

void progress_clear(void) {
    if (!progress_shown) return;
    progress_shown = 0;
    fputs("\r\033[K", stderr);
}
