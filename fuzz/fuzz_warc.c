/* libFuzzer entry: archives, and whatever else a file may be, through the reader; every item is opened. The first byte says
 * how the rest is packed, for no mutation keeps a checksum. Rooms take turns item by item, so the window moves as often as
 * it can. What must hold: the reader ends, an item is a page or has a reason, a page's text is valid UTF-8.
 * SPDX-License-Identifier: Apache-2.0 */
#include <lz4frame.h>
#include <zlib.h>
#include <zstd.h>

#include "base/limits.h"
#include "read/parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static arena rooms;
static read_room room[2];

static str gz(arena *a, str s) {
    z_stream z = {0};
    uLong cap = compressBound((uLong)s.n) + 64;
    char *to = arena_bytes(a, (ptrdiff_t)cap);
    check(deflateInit2(&z, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    z.next_in = (unsigned char *)(uintptr_t)s.p;
    z.avail_in = (unsigned)s.n;
    z.next_out = (unsigned char *)to;
    z.avail_out = (unsigned)cap;
    check(deflate(&z, Z_FINISH) == Z_STREAM_END);
    str made = {to, (ptrdiff_t)z.total_out};
    deflateEnd(&z);
    return made;
}

static str zst(arena *a, str s) {
    size_t cap = ZSTD_compressBound((size_t)s.n);
    char *to = arena_bytes(a, (ptrdiff_t)cap);
    return (str){to, (ptrdiff_t)ZSTD_compress(to, cap, s.p, (size_t)s.n, 1)};
}

static str lz(arena *a, str s) {
    size_t cap = LZ4F_compressFrameBound((size_t)s.n, NULL);
    char *to = arena_bytes(a, (ptrdiff_t)cap);
    return (str){to, (ptrdiff_t)LZ4F_compressFrame(to, cap, s.p, (size_t)s.n, NULL)};
}

static str made(arena *a, str s, uint8_t way) {
    str one = str_cut(s, 0, s.n / 2), two = str_cut(s, s.n / 2, s.n), all;
    if (way >= 0xF0) return str_join(a, lz(a, one), way & 1 ? lz(a, two) : str_cut(lz(a, two), 0, two.n / 2));
    switch (way % 8) {
    case 1: return gz(a, s);
    case 2: return str_join(a, gz(a, one), gz(a, two));
    case 3: return zst(a, s);
    case 4: return str_join(a, zst(a, one), zst(a, two));
    case 5: return str_cut(all = gz(a, s), 0, all.n - all.n / 3);
    case 6:
    case 7:
        all = str_join(a, way % 8 == 6 ? gz(a, one) : zst(a, one), way % 8 == 6 ? gz(a, two) : zst(a, two));
        ((char *)(uintptr_t)all.p)[(way / 8 * 7919) % all.n] ^= 0x5A;
        return all;
    default: return s;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static arena a, scratch;
    if (!size) return 0;
    for (int i = 0; i < 2; i++)
        if (!room[i].p) room[i] = room_new(&rooms);
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.held) = (held){.name = S("x"), .bytes = made(&a, (str){(const char *)data + 1, (ptrdiff_t)size - 1}, data[0])};
    page_reader *r = reader_new(&a, &scratch, &in);
    int items = 0;
    for (read_item x; room[items & 1].used = 0, reader_next(r, &a, &room[items & 1], &x); items++) {
        page p;
        refusal why;
        check(items < 1 << 16);
        if (item_open(&a, &scratch, r, &x, &p, &why)) check(p.bytes == p.raw.n && p.media && utf8_valid(p.text));
        else check(why.reason && why.message.n && str_starts(why.message, S("x:")));
    }
    check(items > 0);
    reader_free(r);
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}
