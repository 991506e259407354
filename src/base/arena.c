/* Arenas: chunks that double, freed together; a mark and a rewind make scratch. The largest chunk that a rewind gives back
 * is kept for what comes next: pages and batches follow one another in memory that the processor knows already. A vector
 * that fills a chunk of its own grows by realloc, which moves pages rather than bytes: it is never held twice.
 * SPDX-License-Identifier: Apache-2.0 */
#define _DEFAULT_SOURCE /* madvise */
#include "base.h"

#include <stdlib.h>
#include <sys/mman.h>

struct arena_chunk {
    arena_chunk *before;
    ptrdiff_t size, used;
    char *data;           /* apart, so that marks keep their chunk where its data grows */
};

enum { CHUNK_FIRST = 1 << 14, CHUNK_MOST = 1 << 24, SPARE_MOST = 1 << 23, LARGE_PAGE = 1 << 21 }; /* bytes */

static void *fail(arena *a) {
    check(a->oom);
    longjmp(*a->oom, 1);
}

/* Large chunks lie in large pages, where the system has them: one of them costs less than the five hundred small ones that it
 * stands for. They fill them. */
static char *data_new(ptrdiff_t *size) {
#ifdef MADV_HUGEPAGE
    if (*size >= LARGE_PAGE && *size <= PTRDIFF_MAX - LARGE_PAGE) {
        *size = (*size + LARGE_PAGE - 1) & -(ptrdiff_t)LARGE_PAGE;
        char *p = aligned_alloc(LARGE_PAGE, (size_t)*size);
        if (p) madvise(p, (size_t)*size, MADV_HUGEPAGE); /* what it says does not matter: small ones do as well */
        return p;
    }
#endif
    return malloc((size_t)*size);
}

static arena_chunk *chunk_new(arena *a, ptrdiff_t least) {
    arena_chunk *spare = a->spare;
    if (spare && spare->size >= least) {
        a->spare = NULL;
        *spare = (arena_chunk){a->chunk, spare->size, 0, spare->data};
        return a->chunk = spare;
    }
    ptrdiff_t size = a->chunk ? min_of(a->chunk->size * 2, (ptrdiff_t)CHUNK_MOST) : CHUNK_FIRST;
    size = max_of(size, least);
    arena_chunk *c = malloc(sizeof *c);
    char *data = c ? data_new(&size) : NULL;
    if (!data) {
        free(c);
        return fail(a);
    }
    *c = (arena_chunk){a->chunk, size, 0, data};
    a->held += size;
    return a->chunk = c;
}

static char *take(arena *a, ptrdiff_t bytes, ptrdiff_t align) {
    arena_chunk *c = a->chunk;
    ptrdiff_t pad = c ? -c->used & (align - 1) : 0;
    if (!c || c->size - c->used < bytes + pad) {
        c = chunk_new(a, bytes);
        pad = 0;
    }
    char *p = c->data + c->used + pad;
    c->used += pad + bytes;
    return p;
}

void *arena_space(arena *a, ptrdiff_t size, ptrdiff_t align, ptrdiff_t count) {
    check(size >= 0 && count >= 0 && align > 0 && align <= (ptrdiff_t)_Alignof(max_align_t));
    return size && count > (PTRDIFF_MAX - 4096) / size ? fail(a) : take(a, size * count, align);
}

void *arena_alloc(arena *a, ptrdiff_t size, ptrdiff_t align, ptrdiff_t count) {
    return memset(arena_space(a, size, align, count), 0, (size_t)(size * count));
}

char *arena_bytes(arena *a, ptrdiff_t n) { return arena_space(a, 1, 1, n); }

arena_at arena_mark(const arena *a) { return (arena_at){a->chunk, a->chunk ? a->chunk->used : 0}; }

static void give_back(arena *a, arena_chunk *c) {
    if (!c) return;
    a->held -= c->size;
    free(c->data);
    free(c);
}

void arena_rewind(arena *a, arena_at to) {
    while (a->chunk != to.chunk) {
        arena_chunk *c = a->chunk, *spare = a->spare;
        bool keep = c->size <= SPARE_MOST && (!spare || spare->size < c->size);
        a->chunk = c->before;
        if (keep) a->spare = c;
        give_back(a, keep ? spare : c);
    }
    if (a->chunk) a->chunk->used = to.used;
}

void arena_free(arena *a) {
    arena_rewind(a, (arena_at){0});
    give_back(a, a->spare);
    a->spare = NULL;
}

int64_t arena_used(const arena *a) {
    int64_t n = 0;
    for (const arena_chunk *c = a->chunk; c; c = c->before) n += c == a->chunk ? c->used : c->size;
    return n;
}

/* The chunk that these bytes have for themselves; NULL: they are few, or share one. */
static arena_chunk *own_chunk(const arena *a, const char *p, ptrdiff_t held) {
    if (held < CHUNK_MOST) return NULL;
    for (arena_chunk *c = a->chunk; c; c = c->before)
        if (c->data == p) return c->used == held ? c : NULL;
    return NULL;
}

static char *chunk_grow(arena *a, arena_chunk *c, ptrdiff_t size) {
    char *data = realloc(c->data, (size_t)size);
    if (!data) return fail(a);
    a->held += size - c->size;
    c->size = c->used = size;
    return c->data = data;
}

/* What push gives is zeroed there. Elements that stand last in their chunk stay where they are, if there is room. */
void vec_grow(arena *a, void *v, ptrdiff_t size, ptrdiff_t align) {
    vec(char) *x = v;
    ptrdiff_t more = x->cap ? x->cap : 8, held = x->cap * size;
    if (more > PTRDIFF_MAX / 4 / size) fail(a);
    arena_chunk *c = a->chunk, *own = x->cap ? own_chunk(a, x->at, held) : NULL;
    bool last = x->cap && c && x->at + held == c->data + c->used && c->size - c->used >= more * size;
    if (last) c->used += more * size;
    else if (own) x->at = chunk_grow(a, own, held + more * size);
    else {
        char *p = take(a, held + more * size, align);
        if (x->n) memcpy(p, x->at, (size_t)(x->n * size));
        x->at = p;
    }
    x->cap += more;
}
