/* Paths in, pages out: walk the folders, read and refuse, hash, drop payloads that are there already, join what the
 * collector knows, decode. Everything is ordered by path before it gets a number, so ids depend on neither the order of
 * arguments nor on the file system. Linear in bytes; n log n in paths.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/read.h"

#include <nettle/sha2.h>

#include "base/limits.h"
#include "read/parts.h"

typedef struct {
    str path, raw;
} payload;
typedef vec(payload) payloads;

static int by_path_and_bytes(const void *x, const void *y, void *context) {
    const payload *a = x, *b = y;
    int c = str_cmp(a->path, b->path);
    (void)context;
    return c ? c : str_cmp(a->raw, b->raw);
}

static int refusal_by_path(const void *x, const void *y, void *context) {
    const refusal *a = x, *b = y;
    int c = str_cmp(a->path, b->path);
    (void)context;
    return c ? c : strcmp(a->reason, b->reason);
}

static void add_payload(arena *a, str path, str raw, payloads *to, refusals *refused) {
    refusal why;
    if (raw.n > PAGE_BYTES_MAX) {
        str what = str_format(a, "more than %d bytes, the most that one page may have: split it", PAGE_BYTES_MAX);
        *push(a, refused) = refuse(a, path, -1, "too-large", what.p);
    } else if (sniff_refuses(a, path, raw, &why)) *push(a, refused) = why;
    else *push(a, to) = (payload){path, raw};
}

static void read_payloads(arena *a, arena *scratch, const read_input *in, payloads *to, refusals *refused) {
    strs files = {0};
    walk(a, scratch, &in->paths, &in->tables, &files, refused);
    for (ptrdiff_t i = 0; i < files.n; i++) {
        str raw;
        refusal why;
        if (read_file(a, files.at[i], PAGE_BYTES_MAX, &raw, &why)) add_payload(a, files.at[i], raw, to, refused);
        else *push(a, refused) = why;
    }
    for (ptrdiff_t i = 0; i < in->held.n; i++) add_payload(a, in->held.at[i].name, in->held.at[i].bytes, to, refused);
    sort(scratch, to->at, to->n, (ptrdiff_t)sizeof(payload), by_path_and_bytes, NULL);
}

static void digest(str raw, unsigned char to[32]) {
    struct sha256_ctx sha;
    sha256_init(&sha);
    sha256_update(&sha, (size_t)raw.n, (const uint8_t *)raw.p);
    sha256_digest(&sha, 32, to);
}

static void set_meta(page *p, const read_input *in, const meta_index *x) {
    const page_meta *m = meta_find(x, p->path);
    if (m) p->meta = *m;
    else p->meta.day = DAY_NONE;
    if (p->meta.day == DAY_NONE && in->day != DAY_NONE) {
        p->meta.day = in->day;
        p->meta.day_given = true;
    }
    p->url = p->meta.url;
}

/* The page, or a duplicate of one. Two payloads are one where their digests are: SHA-256 has no known collision. */
static void add_page(arena *a, const payload *x, map *known, pile *to, const read_input *in, const meta_index *metas) {
    page p = {.path = x->path, .record = -1, .raw = x->raw, .media = "text/plain"};
    digest(x->raw, p.sha256);
    uint64_t key;
    memcpy(&key, p.sha256, sizeof key);
    bool fresh;
    int32_t *at = map_put(a, known, key, &fresh);
    if (!fresh && *at < to->pages.n && !memcmp(to->pages.at[*at].sha256, p.sha256, sizeof p.sha256)) {
        *push(a, &to->duplicates) = (duplicate){x->path, -1, *at};
        return;
    }
    set_meta(&p, in, metas);
    decode(a, &p);
    if (sniff_html(p.path, p.text)) p.media = "text/html";
    if (!str_trim(p.text).n) { /* a mark of its character set, or spaces in UTF-16, and nothing else */
        *push(a, &to->refusals) = refuse(a, x->path, 0, "empty", "nothing but white space: check how it was saved");
        return;
    }
    if (fresh) *at = (int32_t)to->pages.n;
    *push(a, &to->pages) = p;
}

void read_pile(arena *a, arena *scratch, const read_input *in, pile *to) {
    arena_at before = arena_mark(scratch);
    payloads all = {0};
    map known = {0};
    read_payloads(a, scratch, in, &all, &to->refusals);
    const meta_index *metas = meta_index_new(scratch, &in->metas);
    for (ptrdiff_t i = 0; i < all.n; i++) add_page(a, &all.at[i], &known, to, in, metas);
    sort(scratch, to->refusals.at, to->refusals.n, (ptrdiff_t)sizeof(refusal), refusal_by_path, NULL);
    arena_rewind(scratch, before);
}
