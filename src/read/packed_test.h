/* What tests of archives share: bytes packed in memory. SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_READ_PACKED_TEST_H
#define STEMMA_READ_PACKED_TEST_H

#include <lz4frame.h>
#include <zlib.h>
#include <zstd.h>

#include "read/parts.h"

static arena a, scratch; /* of the test */

static str cat(str x, str y) { return str_join(&a, x, y); }

static str packed_as(str s, int bits) {
    z_stream z = {0};
    uLong cap = compressBound((uLong)s.n) + 64;
    char *to = arena_bytes(&a, (ptrdiff_t)cap);
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (unsigned char *)(uintptr_t)s.p;
    z.avail_in = (unsigned)s.n;
    z.next_out = (unsigned char *)to;
    z.avail_out = (unsigned)cap;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    str made = {to, (ptrdiff_t)z.total_out};
    deflateEnd(&z);
    return made;
}

static str gz(str s) { return packed_as(s, 15 + 16); }

static str zst(str s) {
    size_t cap = ZSTD_compressBound((size_t)s.n);
    char *to = arena_bytes(&a, (ptrdiff_t)cap);
    return (str){to, (ptrdiff_t)ZSTD_compress(to, cap, s.p, (size_t)s.n, 3)};
}

static inline str lz4(str s) {
    const LZ4F_preferences_t checked = {.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled};
    size_t cap = LZ4F_compressFrameBound((size_t)s.n, &checked);
    char *to = arena_bytes(&a, (ptrdiff_t)cap);
    return (str){to, (ptrdiff_t)LZ4F_compressFrame(to, cap, s.p, (size_t)s.n, &checked)};
}

#endif
