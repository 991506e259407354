/* SHA-256 of pages (FIPS 180-4). Each of its rounds waits for the one before it, so that one page at a time leaves half of what
 * a processor could do undone: where it has instructions for SHA, two pages go side by side, each on its side, and a side that
 * is through with its page takes the next. Twice as fast as nettle, which does it elsewhere.
 * SPDX-License-Identifier: Apache-2.0 */
#include <nettle/sha2.h>

#include "read/parts.h"

static void one_by_one(page *const *of, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) {
        struct sha256_ctx sha;
        sha256_init(&sha);
        sha256_update(&sha, (size_t)of[i]->raw.n, (const uint8_t *)of[i]->raw.p);
        sha256_digest(&sha, sizeof of[i]->sha256, of[i]->sha256);
    }
}

#ifdef __x86_64__
#include <cpuid.h>
#include <immintrin.h>

#define WITH_SHA __attribute__((target("sha,sse4.1")))
enum { BLOCK = 64, SIDES = 2 };

static const uint32_t round_keys[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

/* The hash as the instructions have it: its words A, B, E, F and C, D, G, H, the first of each highest. */
typedef struct {
    __m128i abef, cdgh;
} hash;

/* Four rounds, by four words of the message with their keys. */
WITH_SHA static inline void four_rounds(hash *h, __m128i words) {
    h->cdgh = _mm_sha256rnds2_epu32(h->cdgh, h->abef, words);
    h->abef = _mm_sha256rnds2_epu32(h->abef, h->cdgh, _mm_shuffle_epi32(words, 0x0E));
}

/* The next four words of the message, of the last sixteen. */
WITH_SHA static inline __m128i next_words(const __m128i w[4]) {
    __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w[0], w[1]), _mm_alignr_epi8(w[3], w[2], 4));
    return _mm_sha256msg2_epu32(sum, w[3]);
}

/* Some blocks of both sides. */
WITH_SHA static void compress(hash to[SIDES], const unsigned char *const from[SIDES], ptrdiff_t blocks) {
    const __m128i big_endian_words = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    hash h[SIDES] = {to[0], to[1]};
    for (ptrdiff_t at = 0; at < blocks * BLOCK; at += BLOCK) {
        const hash before[SIDES] = {h[0], h[1]};
        __m128i w[SIDES][4];
        for (int k = 0; k < SIDES; k++)
            for (int i = 0; i < 4; i++)
                w[k][i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)(from[k] + at + 16 * i)), big_endian_words);
#pragma GCC unroll 16
        for (int i = 0; i < 16; i++) {
            __m128i keys = _mm_loadu_si128((const __m128i *)(const void *)(round_keys + 4 * i));
            for (int k = 0; k < SIDES; k++) {
                four_rounds(&h[k], _mm_add_epi32(w[k][0], keys));
                __m128i next = i < 12 ? next_words(w[k]) : w[k][0];
                w[k][0] = w[k][1], w[k][1] = w[k][2], w[k][2] = w[k][3], w[k][3] = next;
            }
        }
        for (int k = 0; k < SIDES; k++) {
            h[k].abef = _mm_add_epi32(h[k].abef, before[k].abef);
            h[k].cdgh = _mm_add_epi32(h[k].cdgh, before[k].cdgh);
        }
    }
    to[0] = h[0];
    to[1] = h[1];
}

/* A page on its way: its whole blocks, then its last bytes with what is added to them. */
typedef struct {
    page *of;              /* NULL: there are no more pages, and it goes along with the other side */
    const unsigned char *at;
    ptrdiff_t blocks;      /* from `at` on */
    bool last;             /* they are those of `tail` */
    unsigned char tail[2 * BLOCK];
} side;

WITH_SHA static void begin(side *x, hash *h, page *p) {
    x->of = p;
    if (!p) return;
    x->at = (const unsigned char *)p->raw.p;
    x->blocks = p->raw.n / BLOCK;
    x->last = false;
    h->abef = _mm_set_epi32(0x6a09e667, (int)0xbb67ae85, 0x510e527f, (int)0x9b05688c);
    h->cdgh = _mm_set_epi32(0x3c6ef372, (int)0xa54ff53a, 0x1f83d9ab, 0x5be0cd19);
}

/* The rest of the page, a bit that is set, zeros, and its length in bits. */
static void begin_tail(side *x) {
    str raw = x->of->raw;
    ptrdiff_t rest = raw.n % BLOCK;
    memset(x->tail, 0, sizeof x->tail);
    if (rest) memcpy(x->tail, raw.p + raw.n - rest, (size_t)rest);
    x->tail[rest] = 0x80;
    x->blocks = rest + 1 + 8 > BLOCK ? 2 : 1;
    for (int i = 0; i < 8; i++) x->tail[x->blocks * BLOCK - 1 - i] = (unsigned char)((uint64_t)raw.n * 8 >> 8 * i);
    x->at = x->tail;
    x->last = true;
}

WITH_SHA static void give(const hash *h, unsigned char to[32]) {
    const uint32_t words[] = {
        (uint32_t)_mm_extract_epi32(h->abef, 3), (uint32_t)_mm_extract_epi32(h->abef, 2), (uint32_t)_mm_extract_epi32(h->cdgh, 3),
        (uint32_t)_mm_extract_epi32(h->cdgh, 2), (uint32_t)_mm_extract_epi32(h->abef, 1), (uint32_t)_mm_extract_epi32(h->abef, 0),
        (uint32_t)_mm_extract_epi32(h->cdgh, 1), (uint32_t)_mm_extract_epi32(h->cdgh, 0)};
    for (int i = 0; i < 32; i++) to[i] = (unsigned char)(words[i / 4] >> (24 - i % 4 * 8));
}

/* Until there is something to hash on the side, or no page left. */
WITH_SHA static void prepare(side *x, hash *h, page *const *of, ptrdiff_t n, ptrdiff_t *next) {
    while (x->of && !x->blocks) {
        if (!x->last) begin_tail(x);
        else {
            give(h, x->of->sha256);
            begin(x, h, *next < n ? of[(*next)++] : NULL);
        }
    }
}

WITH_SHA static void side_by_side(page *const *of, ptrdiff_t n) {
    side x[SIDES];
    hash h[SIDES] = {0};
    ptrdiff_t next = 0;
    for (int k = 0; k < SIDES; k++) begin(&x[k], &h[k], next < n ? of[next++] : NULL);
    for (;;) {
        for (int k = 0; k < SIDES; k++) prepare(&x[k], &h[k], of, n, &next);
        if (!x[0].of && !x[1].of) return;
        const unsigned char *from[SIDES] = {x[!x[0].of].at, x[!!x[1].of].at};
        ptrdiff_t blocks = !x[0].of ? x[1].blocks : !x[1].of ? x[0].blocks : min_of(x[0].blocks, x[1].blocks);
        compress(h, from, blocks);
        for (int k = 0; k < SIDES; k++) {
            if (!x[k].of) continue;
            x[k].at += blocks * BLOCK;
            x[k].blocks -= blocks;
        }
    }
}

static bool has_sha(void) {
    unsigned a, b, c, d;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA) && __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_1);
}
#else
static bool has_sha(void) { return false; }
static void side_by_side(page *const *of, ptrdiff_t n) { one_by_one(of, n); }
#endif

page_digester *page_digests(void) { return has_sha() ? side_by_side : one_by_one; }
