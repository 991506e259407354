/* What unpacks: gzip, zstd and LZ4 as streams, and the codings of HTTP bodies. A gzip member that fits is unpacked whole by
 * libdeflate, which is some three times as fast as zlib; what is larger, or broken, goes through zlib piece by piece, so
 * that nothing is held whole and what stands before the damage is had. A bomb is a packed file out of which comes far more
 * than text and markup ever give: it is read up to there. Formats: RFC 1952, 1951, 1950, 8878, 7932; LZ4 frames:
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md; the dictionary of
 * .warc.zst: https://iipc.github.io/warc-specifications/specifications/warc-zstd/.
 * SPDX-License-Identifier: Apache-2.0 */
#include <brotli/decode.h>
#include <libdeflate.h>
#include <lz4frame.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "base/limits.h"
#include "read/parts.h"

enum { MEMBER_FIRST = 1 << 20, PIECE = 1 << 18 };

struct unpackers {
    struct libdeflate_decompressor *deflate;
    z_stream zlib;
    bool zlib_begun;
    ZSTD_DCtx *zstd;
    LZ4F_dctx *lz4;
};

static const str ZSTD_MAGIC = S("\x28\xB5\x2F\xFD"), LZ4_MAGIC = S("\x04\x22\x4D\x18");

unpackers *unpackers_new(arena *a) { return new (a, unpackers, 1); }

void unpackers_free(unpackers *u) {
    libdeflate_free_decompressor(u->deflate);
    if (u->zlib_begun) inflateEnd(&u->zlib);
    ZSTD_freeDCtx(u->zstd);
    LZ4F_freeDecompressionContext(u->lz4);
    *u = (unpackers){0};
}

static void *no_memory(stream *s) { return arena_bytes(s->a, PTRDIFF_MAX); } /* as an arena tells it */

static bool stop(stream *s, seam why) {
    s->seam = why;
    return false;
}

static uint32_t little(str s, ptrdiff_t at) {
    uint32_t x = 0;
    for (int i = 3; i >= 0; i--) x = x << 8 | (unsigned char)s.p[at + i];
    return x;
}

static bool is_skippable(str head) { return head.n >= 4 && (little(head, 0) & 0xFFFFFFF0u) == 0x184D2A50u; }

bool is_packed(str head) {
    return str_starts(head, S("\x1F\x8B")) || str_starts(head, ZSTD_MAGIC) || str_starts(head, LZ4_MAGIC) || is_skippable(head);
}

packed packing_of(str head) {
    if (str_starts(head, S("\x1F\x8B"))) return PACKED_GZIP;
    if (str_starts(head, LZ4_MAGIC)) return PACKED_LZ4;
    return is_packed(head) ? PACKED_ZSTD : PACKED_NOT; /* what is passed over may begin either kind of frames: zstd's do */
}

/* ------------------------------------------------------------------ members */
static void member_begins(stream *s) {
    int64_t from = s->at + (s->tail - s->head);
    bool begins;
    stream_member(s, &begins); /* forgets what is read */
    if (s->first_member > 64 && s->first_member * 2 > s->members.n) {
        memmove(s->members.at, s->members.at + s->first_member, (size_t)(s->members.n - s->first_member) * sizeof(member));
        s->members.n -= s->first_member;
        s->first_member = 0;
    }
    member *m = s->members.n && s->members.at[s->members.n - 1].from == from ? &s->members.at[s->members.n - 1]
                                                                            : push(s->a, &s->members);
    *m = (member){from, s->raw_at};
    s->begun = s->unpacked;
}

static ptrdiff_t space_left(const stream *s) { return ROOM_BYTES - s->tail; }

static bool came_out(stream *s, ptrdiff_t n) {
    s->tail += n;
    s->unpacked += n;
    return s->unpacked <= UNPACKED_FREE + UNPACKED_TIMES * s->raw_at || stop(s, SEAM_BOMB);
}

/* ------------------------------------------------------------------ gzip */
/* A member that is whole in memory and fits into the room. */
static bool gzip_whole(stream *s) {
    unpackers *u = s->unpackers;
    if (!u->deflate && !(u->deflate = libdeflate_alloc_decompressor())) no_memory(s);
    for (ptrdiff_t want = MEMBER_FIRST;; want = MEMBER_BYTES_MAX) {
        str raw = raw_more(s, want);
        size_t in = 0, n = 0;
        enum libdeflate_result r = libdeflate_gzip_decompress_ex(u->deflate, raw.p, (size_t)raw.n, s->base + s->tail,
                                                                 (size_t)space_left(s), &in, &n);
        if (r == LIBDEFLATE_SUCCESS) {
            raw_take(s, (int64_t)in);
            came_out(s, (ptrdiff_t)n);
            return true;
        }
        if (r != LIBDEFLATE_BAD_DATA || s->raw_end || want == MEMBER_BYTES_MAX) return false;
    }
}

static bool gzip_piece(stream *s, ptrdiff_t want) {
    z_stream *z = &s->unpackers->zlib;
    str raw = raw_more(s, 1);
    if (!raw.n) return stop(s, s->error ? SEAM_UNREADABLE : SEAM_CLIPPED);
    z->next_in = (unsigned char *)(uintptr_t)raw.p;
    z->avail_in = (unsigned)min_of(raw.n, (ptrdiff_t)INT32_MAX);
    ptrdiff_t most = min_of(space_left(s), max_of(want, (ptrdiff_t)PIECE));
    z->next_out = (unsigned char *)s->base + s->tail;
    z->avail_out = (unsigned)most;
    int r = inflate(z, Z_NO_FLUSH);
    raw_take(s, (char *)(uintptr_t)z->next_in - raw.p);
    if (r == Z_MEM_ERROR) no_memory(s);
    if (r != Z_OK && r != Z_STREAM_END && r != Z_BUF_ERROR) stop(s, SEAM_DAMAGED);
    if (r == Z_STREAM_END) s->inside = false;
    return came_out(s, most - (ptrdiff_t)z->avail_out) && !s->seam;
}

static bool is_gzip_header(str head) {
    return head.n >= 4 && head.p[0] == '\x1F' && head.p[1] == '\x8B' && head.p[2] == 8 && !(head.p[3] & 0xE0);
}

static bool gzip_fill(stream *s, ptrdiff_t want) {
    if (s->inside) return gzip_piece(s, want);
    str head = raw_more(s, 4);
    while (head.n && !head.p[0]) { /* tapes and disks fill up with zeros */
        ptrdiff_t n = 0;
        while (n < head.n && !head.p[n]) n++;
        raw_take(s, n);
        head = raw_more(s, 4);
    }
    if (!head.n && s->error) return stop(s, SEAM_UNREADABLE);
    if (!head.n) return !(s->ended = true);
    if (!is_gzip_header(head)) return stop(s, head.n < 4 ? SEAM_CLIPPED : SEAM_DAMAGED);
    member_begins(s);
    if (gzip_whole(s)) return !s->seam;
    z_stream *z = &s->unpackers->zlib;
    int r = s->unpackers->zlib_begun ? inflateReset(z) : inflateInit2(z, 15 + 16);
    if (r != Z_OK) no_memory(s);
    s->unpackers->zlib_begun = s->inside = true;
    return gzip_piece(s, want);
}

/* ------------------------------------------------------------------ zstd, LZ4 */
/* The dictionary that all frames of a .warc.zst were made with stands in a skippable frame at its head, maybe packed. */
static bool zstd_dictionary(stream *s, ptrdiff_t n) {
    str raw = raw_more(s, 8 + n);
    if (raw.n < 8 + n) return stop(s, SEAM_CLIPPED);
    str d = str_cut(raw, 8, 8 + n);
    ZSTD_DCtx *z = s->unpackers->zstd;
    arena_at before = arena_mark(s->a);
    if (str_starts(d, ZSTD_MAGIC)) {
        char *to = arena_bytes(s->a, DICTIONARY_BYTES_MAX);
        size_t k = ZSTD_decompressDCtx(z, to, DICTIONARY_BYTES_MAX, d.p, (size_t)d.n);
        d = (str){to, ZSTD_isError(k) ? 0 : (ptrdiff_t)k};
    }
    bool loaded = d.n && !ZSTD_isError(ZSTD_DCtx_loadDictionary(z, d.p, (size_t)d.n)); /* it takes a copy */
    arena_rewind(s->a, before);
    if (!loaded) return stop(s, SEAM_DAMAGED);
    raw_take(s, 8 + n);
    return true;
}

/* Goes to the first byte of the next frame. */
static bool frame_begins(stream *s) {
    bool zstd = s->packed == PACKED_ZSTD;
    for (;;) {
        str head = raw_more(s, 8);
        if (!head.n && s->error) return stop(s, SEAM_UNREADABLE);
        if (!head.n) return !(s->ended = true);
        if (head.n < 8) return stop(s, SEAM_CLIPPED);
        if (!is_skippable(head)) {
            if (!str_starts(head, zstd ? ZSTD_MAGIC : LZ4_MAGIC)) return stop(s, SEAM_DAMAGED);
            member_begins(s);
            return s->inside = true;
        }
        int64_t n = little(head, 4);
        bool dictionary = zstd && !s->raw_at && little(head, 0) == 0x184D2A5Du && n && n <= DICTIONARY_BYTES_MAX;
        if (dictionary && !zstd_dictionary(s, (ptrdiff_t)n)) return false;
        int64_t end = s->raw_at + 8 + n;
        if (!dictionary) raw_take(s, 8 + n);
        if (!dictionary && s->raw_at < end) return stop(s, s->error ? SEAM_UNREADABLE : SEAM_CLIPPED);
    }
}

static bool zstd_fill(stream *s, ptrdiff_t want) {
    unpackers *u = s->unpackers;
    if (!u->zstd && !(u->zstd = ZSTD_createDCtx())) no_memory(s);
    if (!s->raw_at && !s->inside) {
        ZSTD_DCtx_reset(u->zstd, ZSTD_reset_session_and_parameters); /* and the dictionary of the file before */
        ZSTD_DCtx_setParameter(u->zstd, ZSTD_d_windowLogMax, WINDOW_LOG_MAX);
    }
    if (!s->inside) {
        if (!frame_begins(s)) return false;
        ZSTD_DCtx_reset(u->zstd, ZSTD_reset_session_only);
    }
    str raw = raw_more(s, 1);
    if (!raw.n) return stop(s, s->error ? SEAM_UNREADABLE : SEAM_CLIPPED);
    ZSTD_inBuffer in = {raw.p, (size_t)raw.n, 0};
    ZSTD_outBuffer to = {s->base + s->tail, (size_t)min_of(space_left(s), max_of(want, (ptrdiff_t)PIECE)), 0};
    size_t r = ZSTD_decompressStream(u->zstd, &to, &in);
    raw_take(s, (int64_t)in.pos);
    if (ZSTD_isError(r)) {
        stop(s, ZSTD_getErrorCode(r) == ZSTD_error_frameParameter_windowTooLarge ? SEAM_WIDE : SEAM_DAMAGED);
        if (s->raw_at == s->members.at[s->members.n - 1].at) s->mended_at = s->raw_at; /* this frame is not tried again */
    }
    if (!r) s->inside = false;
    return came_out(s, (ptrdiff_t)to.pos) && !s->seam;
}

static bool lz4_fill(stream *s, ptrdiff_t want) {
    unpackers *u = s->unpackers;
    if (!u->lz4 && LZ4F_isError(LZ4F_createDecompressionContext(&u->lz4, LZ4F_VERSION))) no_memory(s);
    if (!s->inside) {
        if (!frame_begins(s)) return false;
        LZ4F_resetDecompressionContext(u->lz4);
    }
    str raw = raw_more(s, 1);
    if (!raw.n) return stop(s, s->error ? SEAM_UNREADABLE : SEAM_CLIPPED);
    size_t in = (size_t)raw.n, n = (size_t)min_of(space_left(s), max_of(want, (ptrdiff_t)PIECE));
    size_t r = LZ4F_decompress(u->lz4, s->base + s->tail, &n, raw.p, &in, NULL);
    if (LZ4F_isError(r)) {
        raw_take(s, 1); /* nothing is told of how far it came */
        return stop(s, SEAM_DAMAGED);
    }
    raw_take(s, (int64_t)in);
    if (!r) s->inside = false;
    return came_out(s, (ptrdiff_t)n) && !s->seam;
}

/* ------------------------------------------------------------------ the stream */
static bool plain_fill(stream *s, ptrdiff_t want) {
    str raw = s->raw_head < s->raw_tail ? raw_more(s, 0) : (str){0};
    ptrdiff_t most = min_of(space_left(s), max_of(want, (ptrdiff_t)PIECE));
    if (!raw.n && s->raw_end) return s->error ? stop(s, SEAM_UNREADABLE) : !(s->ended = true);
    ptrdiff_t n = raw.n ? min_of(most, raw.n) : raw_read(s, s->base + s->tail, most);
    if (raw.n) {
        memcpy(s->base + s->tail, raw.p, (size_t)n);
        raw_take(s, n);
    } else s->raw_at += n;
    s->tail += n;
    return true;
}

bool stream_fill(stream *s, ptrdiff_t want) {
    switch (s->packed) {
    case PACKED_NOT: return plain_fill(s, want);
    case PACKED_GZIP: return gzip_fill(s, want);
    case PACKED_ZSTD: return zstd_fill(s, want);
    case PACKED_LZ4: return lz4_fill(s, want);
    }
    return false;
}

bool stream_mend(stream *s) {
    s->at += s->tail - s->head;
    s->head = s->tail;
    s->wasted += MEMBER_FIRST;
    if (s->inside) s->wasted += min_of(s->unpacked - s->begun, (int64_t)WASTED_MOST / 4);
    s->inside = false;
    if (s->packed == PACKED_NOT || s->seam == SEAM_BOMB || s->seam == SEAM_UNREADABLE || s->wasted > WASTED_MOST) {
        s->ended = true;
        return false;
    }
    str magic = s->packed == PACKED_GZIP ? S("\x1F\x8B\x08") : s->packed == PACKED_LZ4 ? LZ4_MAGIC : ZSTD_MAGIC;
    for (;;) {
        str raw = raw_more(s, PIECE);
        ptrdiff_t at = str_find(raw, magic, s->raw_at == s->mended_at);
        raw_take(s, at >= 0 ? at : max_of(raw.n - 3, (ptrdiff_t)0));
        if (at < 0 && s->raw_end) break;
        if (at < 0) continue;
        s->seam = SEAM_NONE;
        s->mended_at = s->raw_at;
        return true;
    }
    s->ended = true;
    return false;
}

/* ------------------------------------------------------------------ codings of HTTP bodies */
/* As much of a deflated body as can be had; `bits` as zlib has them. False: not a byte came out. */
static bool zlib_undo(arena *a, str body, int bits, ptrdiff_t most, str *to, bool *full) {
    z_stream z = {.next_in = (unsigned char *)(uintptr_t)body.p, .avail_in = (unsigned)body.n};
    ptrdiff_t cap = min_of(most + 1, max_of(body.n * 8, (ptrdiff_t)1 << 16)), n = 0;
    char *p = arena_bytes(a, cap);
    if (inflateInit2(&z, bits) != Z_OK) return false;
    for (int r = Z_OK; r == Z_OK;) {
        z.next_out = (unsigned char *)p + n;
        z.avail_out = (unsigned)(cap - n);
        r = inflate(&z, Z_NO_FLUSH);
        n = cap - (ptrdiff_t)z.avail_out;
        if (r == Z_STREAM_END && bits > 15 && str_starts((str){(const char *)z.next_in, (ptrdiff_t)z.avail_in}, S("\x1F\x8B"))) {
            r = inflateReset(&z); /* a further member */
            continue;
        }
        if (r != Z_OK || z.avail_out || cap > most) break;
        ptrdiff_t more = min_of(most + 1, cap * 4);
        char *wider = arena_bytes(a, more);
        memcpy(wider, p, (size_t)n);
        p = wider;
        cap = more;
    }
    inflateEnd(&z);
    *to = (str){p, n};
    *full = n > most;
    return n > 0;
}

static bool gzip_undo(arena *a, str body, ptrdiff_t most, str *to, bool *full) {
    if (body.n < 18) return zlib_undo(a, body, 15 + 16, most, to, full);
    ptrdiff_t size = min_of((ptrdiff_t)little(body, body.n - 4), most + 1);
    char *p = arena_bytes(a, size);
    struct libdeflate_decompressor *d = libdeflate_alloc_decompressor();
    size_t in = 0, n = 0;
    bool ok = d && libdeflate_gzip_decompress_ex(d, body.p, (size_t)body.n, p, (size_t)size, &in, &n) == LIBDEFLATE_SUCCESS;
    libdeflate_free_decompressor(d);
    if (!ok || str_starts(str_cut(body, (ptrdiff_t)in, body.n), S("\x1F\x8B"))) return zlib_undo(a, body, 15 + 16, most, to, full);
    *to = (str){p, (ptrdiff_t)n};
    *full = false;
    return n > 0;
}

static bool brotli_undo(arena *a, str body, ptrdiff_t most, str *to, bool *full) {
    char *p = arena_bytes(a, most + 1); /* what is never written costs nothing */
    BrotliDecoderState *b = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (!b) return false;
    const uint8_t *in = (const uint8_t *)body.p;
    size_t in_left = (size_t)body.n, left = (size_t)most + 1;
    uint8_t *end = (uint8_t *)p;
    BrotliDecoderResult r = BrotliDecoderDecompressStream(b, &in_left, &in, &left, &end, NULL);
    ptrdiff_t n = (char *)end - p;
    BrotliDecoderDestroyInstance(b);
    *to = (str){p, n};
    *full = n > most;
    return n > 0 && (r != BROTLI_DECODER_RESULT_ERROR || n >= body.n);
}

static bool zstd_undo(arena *a, str body, ptrdiff_t most, str *to, bool *full) {
    ZSTD_DCtx *z = ZSTD_createDCtx();
    if (!z) return false;
    char *p = arena_bytes(a, most + 1);
    ZSTD_inBuffer in = {body.p, (size_t)body.n, 0};
    ZSTD_outBuffer o = {p, (size_t)most + 1, 0};
    for (size_t r = 1; !ZSTD_isError(r) && in.pos < in.size && o.pos < o.size;) r = ZSTD_decompressStream(z, &o, &in);
    ZSTD_freeDCtx(z);
    *to = (str){p, (ptrdiff_t)o.pos};
    *full = (ptrdiff_t)o.pos > most;
    return o.pos > 0;
}

static bool has_zlib_header(str s) { /* RFC 1950, 2.2 */
    unsigned head = s.n >= 2 ? (unsigned)((unsigned char)s.p[0] << 8 | (unsigned char)s.p[1]) : 0;
    return head && (head >> 8 & 15) == 8 && head % 31 == 0;
}

/* Servers send bare deflate too, and both are called deflate. */
static bool deflate_undo(arena *a, str body, ptrdiff_t most, str *to, bool *full) {
    return (has_zlib_header(body) && zlib_undo(a, body, 15, most, to, full)) || zlib_undo(a, body, -15, most, to, full);
}

bool coding_known(str coding) {
    static const str known[] = {S("gzip"), S("x-gzip"), S("br"), S("deflate"), S("zstd"), S("identity"), S("none")};
    for (ptrdiff_t i = 0; i < countof(known); i++)
        if (str_eq_ci(coding, known[i])) return true;
    return !coding.n;
}

/* Headers err more often than first bytes do. */
bool coding_undo(arena *a, str coding, str body, ptrdiff_t most, str *to, bool *full) {
    bool gzip = str_eq_ci(coding, S("gzip")) || str_eq_ci(coding, S("x-gzip")), br = str_eq_ci(coding, S("br"));
    bool deflate = str_eq_ci(coding, S("deflate"));
    *full = false;
    if (!gzip && !br && !deflate && !str_eq_ci(coding, S("zstd"))) return false;
    if (str_starts(body, S("\x1F\x8B"))) return gzip_undo(a, body, most, to, full);
    if (str_starts(body, S("\x28\xB5\x2F\xFD"))) return zstd_undo(a, body, most, to, full);
    if (sniff_text(body)) return false; /* it was undone already, and the header kept */
    if (br) return brotli_undo(a, body, most, to, full);
    if (deflate) return deflate_undo(a, body, most, to, full);
    return gzip && has_zlib_header(body) && zlib_undo(a, body, 15, most, to, full);
}
