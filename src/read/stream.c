/* A file or held bytes as one stream, unpacked where it is packed. The window of unread bytes lies in a room right behind
 * what items borrow, so a record that is kept is not copied again. Reads are large; nothing is mapped, as a file that
 * shrinks under a map would end the process.
 * SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <unistd.h>

#include "base/limits.h"
#include "read/parts.h"

enum { RAW_FIRST = 1 << 22, READ_LEAST = 1 << 18, HEAD = 1 << 12 };

/* ------------------------------------------------------------------ rooms */
read_room room_new(arena *a) { return (read_room){arena_bytes(a, ROOM_BYTES), 0}; }
bool room_is_full(const read_room *to) { return to->used > ROOM_BYTES - ITEM_BYTES_MAX; }

/* ------------------------------------------------------------------ bytes as stored */
ptrdiff_t raw_read(stream *s, char *to, ptrdiff_t n) {
    for (;;) {
        ptrdiff_t k = s->held ? s->held->more(s->held->user, to, (size_t)n) : read(s->fd, to, (size_t)n);
        if (k < 0 && !s->held && errno == EINTR) continue;
        if (k < 0) s->error = s->held ? EIO : errno;
        if (k <= 0) s->raw_end = true; /* it may have shrunk meanwhile: what is there counts */
        return k < 0 ? 0 : k;
    }
}

/* Space for `want` bytes from raw_head on. */
static void raw_space(stream *s, ptrdiff_t want) {
    ptrdiff_t have = s->raw_tail - s->raw_head;
    if (s->raw_cap - s->raw_head >= want) return;
    char *to = s->buffer;
    if (s->raw_cap < want) {
        s->raw_cap = max_of(want, (ptrdiff_t)RAW_FIRST);
        to = arena_bytes(s->a, s->raw_cap);
    }
    if (have) memmove(to, s->raw + s->raw_head, (size_t)have);
    s->raw = s->buffer = to;
    s->raw_head = 0;
    s->raw_tail = have;
}

/* Unread stored bytes: `want` of them, read in pieces of at most `most`. */
static str raw_some(stream *s, ptrdiff_t want, ptrdiff_t most) {
    while (s->raw_tail - s->raw_head < want && !s->raw_end) {
        raw_space(s, want);
        s->raw_tail += raw_read(s, s->raw + s->raw_tail, min_of(s->raw_cap - s->raw_tail, most));
    }
    return s->raw ? (str){s->raw + s->raw_head, s->raw_tail - s->raw_head} : (str){0};
}

str raw_more(stream *s, ptrdiff_t want) { return raw_some(s, want, PTRDIFF_MAX); }

void raw_take(stream *s, int64_t n) {
    ptrdiff_t here = (ptrdiff_t)min_of(n, (int64_t)(s->raw_tail - s->raw_head));
    s->raw_head += here;
    s->raw_at += here;
    for (n -= here; n > 0 && !s->raw_end; n -= here) {
        str more = raw_more(s, (ptrdiff_t)min_of(n, (int64_t)READ_LEAST));
        here = (ptrdiff_t)min_of(n, (int64_t)more.n);
        s->raw_head += here;
        s->raw_at += here;
    }
}

/* ------------------------------------------------------------------ a source */
void stream_new(arena *a, stream *s) {
    *s = (stream){.a = a, .fd = -1, .ended = true};
    s->unpackers = unpackers_new(a);
}

void stream_free(stream *s) {
    stream_close(s);
    unpackers_free(s->unpackers);
}

void stream_close(stream *s) {
    if (s->fd >= 0) close(s->fd);
    s->fd = -1;
    s->held = NULL;
}

static void begin(stream *s, read_room *to) {
    s->to = to;
    s->base = to->p;
    s->in_room = true;
    s->head = s->tail = to->used;
    s->at = s->raw_at = s->unpacked = s->begun = s->wasted = 0;
    s->members.n = s->first_member = 0;
    s->inside = s->ended = false;
    s->seam = SEAM_NONE;
    s->mended_at = -1;
    str head = raw_some(s, 4, HEAD); /* the rest of what is not packed goes past this buffer */
    s->packed = packing_of(head);
}

bool stream_file(stream *s, arena *a, str path, read_room *to, refusal *why) {
    stream_close(s);
    s->fd = file_open(a, path, &s->size, why);
    if (s->fd < 0) return false;
    s->raw = s->buffer;
    s->raw_head = s->raw_tail = 0;
    s->raw_end = false;
    s->error = 0;
    begin(s, to);
    return true;
}

/* How much a function will give is not known: as much as may be. */
static void begin_more(stream *s, const held *of, read_room *to) {
    s->held = of;
    s->size = INT64_MAX / UNPACKED_TIMES;
    s->raw = s->buffer;
    s->raw_head = s->raw_tail = 0;
    s->raw_end = false;
    begin(s, to);
}

void stream_held(stream *s, const held *of, read_room *to) {
    stream_close(s);
    s->error = 0;
    if (of->more) {
        begin_more(s, of, to);
        return;
    }
    s->size = of->bytes.n;
    s->raw = (char *)(uintptr_t)of->bytes.p; /* only read: at its end nothing is added */
    s->raw_head = 0;
    s->raw_tail = of->bytes.n;
    s->raw_end = true;
    begin(s, to);
    if (s->packed != PACKED_NOT) return;
    s->base = s->raw;
    s->in_room = false;
    s->head = 0;
    s->tail = of->bytes.n;
    s->ended = true;
}

void stream_move(stream *s, read_room *to) {
    s->to = to;
    if (s->in_room && s->base != to->p) { /* else they stand behind what is kept: window_space moves them where space is short */
        ptrdiff_t n = s->tail - s->head;
        if (n) memmove(to->p + to->used, s->base + s->head, (size_t)n);
        s->base = to->p;
        s->head = to->used;
        s->tail = to->used + n;
    }
}

/* ------------------------------------------------------------------ the stream */
/* Moves the window down to what is kept, where its end comes near the room's, or where nothing is in it. */
static void window_space(stream *s, ptrdiff_t want) {
    ptrdiff_t n = s->tail - s->head;
    if (s->packed == PACKED_GZIP && !s->inside) want = max_of(want, (ptrdiff_t)MEMBER_BYTES_MAX);
    if (!s->in_room || s->head == s->to->used || (n && ROOM_BYTES - s->head >= want + READ_LEAST)) return;
    if (n) memmove(s->base + s->to->used, s->base + s->head, (size_t)n);
    s->head = s->to->used;
    s->tail = s->head + n;
}

str stream_peek(stream *s, ptrdiff_t want) {
    want = min_of(want, ROOM_BYTES - s->to->used);
    while (s->tail - s->head < want && !s->ended && !s->seam) {
        window_space(s, want);
        if (!stream_fill(s, want - (s->tail - s->head))) break;
    }
    return s->base ? (str){s->base + s->head, s->tail - s->head} : (str){0};
}

static void pass(stream *s, ptrdiff_t n) {
    s->head += n;
    s->at += n;
}

str stream_keep(stream *s, ptrdiff_t n) {
    str kept = s->base ? (str){s->base + s->head, n} : (str){0}; /* an empty page that is held has no base */
    check(n >= 0 && n <= s->tail - s->head);
    pass(s, n);
    if (s->in_room) s->to->used = s->head;
    return kept;
}

str stream_join(stream *s, str kept, ptrdiff_t skip, ptrdiff_t n) {
    read_room *to = s->to;
    check(kept.n + n <= ITEM_BYTES_MAX && skip >= 0 && n >= 0 && skip + n <= s->tail - s->head);
    if (str_end(kept) != to->p + to->used) { /* held memory, which is not ours to write to */
        check(!s->in_room && to->used + kept.n + n <= ROOM_BYTES);
        memcpy(to->p + to->used, kept.p, (size_t)kept.n);
        kept.p = to->p + to->used;
        to->used += kept.n;
    }
    memmove(to->p + to->used, s->base + s->head + skip, (size_t)n);
    to->used += n;
    kept.n += n;
    pass(s, skip + n);
    return kept;
}

/* Far away in a file that is not packed: no byte between is read. */
static void leap(stream *s, int64_t n) {
    int64_t left = s->size - (s->at + (s->tail - s->head) + (s->raw_tail - s->raw_head));
    n = min_of(n, left);
    if (s->packed != PACKED_NOT || s->fd < 0 || n <= 0 || s->raw_head < s->raw_tail || s->head < s->tail) return;
    if (lseek(s->fd, (off_t)n, SEEK_CUR) < 0) return;
    s->at += n;
    s->raw_at += n;
}

bool stream_drop(stream *s, int64_t n) {
    int64_t until = s->at + n;
    for (;;) {
        pass(s, (ptrdiff_t)min_of(until - s->at, (int64_t)(s->tail - s->head)));
        if (s->at == until) return true;
        if (until - s->at > READ_LEAST) leap(s, until - s->at);
        if (s->at < until && !stream_peek(s, 1).n) return false;
    }
}

int64_t stream_member(stream *s, bool *begins) {
    *begins = false;
    while (s->first_member + 1 < s->members.n && s->members.at[s->first_member + 1].from <= s->at) s->first_member++;
    if (s->first_member >= s->members.n) return 0;
    const member *m = &s->members.at[s->first_member];
    *begins = m->from == s->at;
    return m->at;
}
