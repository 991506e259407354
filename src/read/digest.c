/* SHA-256 of pages, SHA-1 of what archives hold (FIPS 180-4). Each of their rounds waits for the one before it, so that one
 * string at a time leaves half of what a processor could do undone: where it has instructions for SHA, two strings go side by
 * side, each on its side, and a side that is through with its own takes the next. Twice as fast as nettle (SHA-1: five times),
 * which does it elsewhere.
 * SPDX-License-Identifier: Apache-2.0 */
#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include "read/parts.h"

static void sha1_one_by_one(const digest_job *of, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) {
        struct sha1_ctx sha;
        sha1_init(&sha);
        sha1_update(&sha, (size_t)of[i].bytes.n, (const uint8_t *)of[i].bytes.p);
        sha1_digest(&sha, SHA1_DIGEST_SIZE, of[i].to);
    }
}

static void sha256_one_by_one(const digest_job *of, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) {
        struct sha256_ctx sha;
        sha256_init(&sha);
        sha256_update(&sha, (size_t)of[i].bytes.n, (const uint8_t *)of[i].bytes.p);
        sha256_digest(&sha, SHA256_DIGEST_SIZE, of[i].to);
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

/* A hash as the instructions have it. SHA-256: its words A, B, E, F and C, D, G, H, the first of each highest. SHA-1: A, B, C, D
 * likewise, and E as the highest of its own. */
typedef struct {
    __m128i abef, cdgh;
} hash;

/* The words of a block, four by four, the first of each four where `order` has it. */
WITH_SHA static inline void words_of(const unsigned char *block, __m128i order, __m128i w[4]) {
    for (int i = 0; i < 4; i++) w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)(block + 16 * i)), order);
}

static inline void turn(__m128i w[4], __m128i next) { w[0] = w[1], w[1] = w[2], w[2] = w[3], w[3] = next; }

/* ------------------------------------------------------------------ SHA-256
 * Four rounds, by four words of the message with their keys. */
WITH_SHA static inline void sha256_rounds(hash *h, __m128i words) {
    h->cdgh = _mm_sha256rnds2_epu32(h->cdgh, h->abef, words);
    h->abef = _mm_sha256rnds2_epu32(h->abef, h->cdgh, _mm_shuffle_epi32(words, 0x0E));
}

/* The next four words of the message, of the last sixteen. */
WITH_SHA static inline __m128i sha256_words(const __m128i w[4]) {
    __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w[0], w[1]), _mm_alignr_epi8(w[3], w[2], 4));
    return _mm_sha256msg2_epu32(sum, w[3]);
}

WITH_SHA static void sha256_begin(hash *h) {
    h->abef = _mm_set_epi32(0x6a09e667, (int)0xbb67ae85, 0x510e527f, (int)0x9b05688c);
    h->cdgh = _mm_set_epi32(0x3c6ef372, (int)0xa54ff53a, 0x1f83d9ab, 0x5be0cd19);
}

/* Some blocks of both sides. */
WITH_SHA static void sha256_blocks(hash to[SIDES], const unsigned char *const from[SIDES], ptrdiff_t blocks) {
    const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    hash h[SIDES] = {to[0], to[1]};
    for (ptrdiff_t at = 0; at < blocks * BLOCK; at += BLOCK) {
        const hash before[SIDES] = {h[0], h[1]};
        __m128i w[SIDES][4];
        for (int k = 0; k < SIDES; k++) words_of(from[k] + at, order, w[k]);
#pragma GCC unroll 16
        for (int i = 0; i < 16; i++) {
            __m128i keys = _mm_loadu_si128((const __m128i *)(const void *)(round_keys + 4 * i));
            for (int k = 0; k < SIDES; k++) {
                sha256_rounds(&h[k], _mm_add_epi32(w[k][0], keys));
                turn(w[k], i < 12 ? sha256_words(w[k]) : w[k][0]);
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

WITH_SHA static void sha256_give(const hash *h, uint32_t words[8]) {
    words[0] = (uint32_t)_mm_extract_epi32(h->abef, 3), words[1] = (uint32_t)_mm_extract_epi32(h->abef, 2);
    words[2] = (uint32_t)_mm_extract_epi32(h->cdgh, 3), words[3] = (uint32_t)_mm_extract_epi32(h->cdgh, 2);
    words[4] = (uint32_t)_mm_extract_epi32(h->abef, 1), words[5] = (uint32_t)_mm_extract_epi32(h->abef, 0);
    words[6] = (uint32_t)_mm_extract_epi32(h->cdgh, 1), words[7] = (uint32_t)_mm_extract_epi32(h->cdgh, 0);
}

/* ------------------------------------------------------------------ SHA-1
 * Four rounds of the `part` of the four whose they are, by four words to which E is added. */
WITH_SHA static inline __m128i sha1_rounds(__m128i abcd, __m128i words, int part) {
    switch (part) {
    case 0: return _mm_sha1rnds4_epu32(abcd, words, 0);
    case 1: return _mm_sha1rnds4_epu32(abcd, words, 1);
    case 2: return _mm_sha1rnds4_epu32(abcd, words, 2);
    default: return _mm_sha1rnds4_epu32(abcd, words, 3);
    }
}

WITH_SHA static inline __m128i sha1_words(const __m128i w[4]) {
    return _mm_sha1msg2_epu32(_mm_xor_si128(_mm_sha1msg1_epu32(w[0], w[1]), w[2]), w[3]);
}

WITH_SHA static void sha1_begin(hash *h) {
    h->abef = _mm_set_epi32(0x67452301, (int)0xefcdab89, (int)0x98badcfe, 0x10325476);
    h->cdgh = _mm_set_epi32((int)0xc3d2e1f0, 0, 0, 0);
}

WITH_SHA static void sha1_blocks(hash to[SIDES], const unsigned char *const from[SIDES], ptrdiff_t blocks) {
    const __m128i order = _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f);
    hash h[SIDES] = {to[0], to[1]};
    for (ptrdiff_t at = 0; at < blocks * BLOCK; at += BLOCK) {
        const hash before[SIDES] = {h[0], h[1]};
        __m128i w[SIDES][4];
        for (int k = 0; k < SIDES; k++) words_of(from[k] + at, order, w[k]);
#pragma GCC unroll 20
        for (int i = 0; i < 20; i++)
            for (int k = 0; k < SIDES; k++) {
                __m128i words = i ? _mm_sha1nexte_epu32(h[k].cdgh, w[k][0]) : _mm_add_epi32(h[k].cdgh, w[k][0]);
                h[k].cdgh = h[k].abef; /* E of the next four is made of A of these */
                h[k].abef = sha1_rounds(h[k].abef, words, i / 5);
                turn(w[k], i < 16 ? sha1_words(w[k]) : w[k][0]);
            }
        for (int k = 0; k < SIDES; k++) {
            h[k].abef = _mm_add_epi32(h[k].abef, before[k].abef);
            h[k].cdgh = _mm_sha1nexte_epu32(h[k].cdgh, before[k].cdgh);
        }
    }
    to[0] = h[0];
    to[1] = h[1];
}

WITH_SHA static void sha1_give(const hash *h, uint32_t words[8]) {
    words[0] = (uint32_t)_mm_extract_epi32(h->abef, 3), words[1] = (uint32_t)_mm_extract_epi32(h->abef, 2);
    words[2] = (uint32_t)_mm_extract_epi32(h->abef, 1), words[3] = (uint32_t)_mm_extract_epi32(h->abef, 0);
    words[4] = (uint32_t)_mm_extract_epi32(h->cdgh, 3);
}

/* ------------------------------------------------------------------ sides */
typedef struct {
    int bytes; /* of a digest */
    void (*begin)(hash *h);
    void (*blocks)(hash to[SIDES], const unsigned char *const from[SIDES], ptrdiff_t blocks);
    void (*give)(const hash *h, uint32_t words[8]);
} algorithm;

/* A string on its way: its whole blocks, then its last bytes with what is added to them. */
typedef struct {
    const digest_job *of;  /* NULL: there are no more, and it goes along with the other side */
    const unsigned char *at;
    ptrdiff_t blocks;      /* from `at` on */
    bool last;             /* they are those of `tail` */
    unsigned char tail[2 * BLOCK];
} side;

static void begin(const algorithm *by, side *x, hash *h, const digest_job *of) {
    x->of = of;
    if (!of) return;
    x->at = (const unsigned char *)of->bytes.p;
    x->blocks = of->bytes.n / BLOCK;
    x->last = false;
    by->begin(h);
}

/* The rest of the string, a bit that is set, zeros, and its length in bits. */
static void begin_tail(side *x) {
    str all = x->of->bytes;
    ptrdiff_t rest = all.n % BLOCK;
    memset(x->tail, 0, sizeof x->tail);
    if (rest) memcpy(x->tail, all.p + all.n - rest, (size_t)rest);
    x->tail[rest] = 0x80;
    x->blocks = rest + 1 + 8 > BLOCK ? 2 : 1;
    for (int i = 0; i < 8; i++) x->tail[x->blocks * BLOCK - 1 - i] = (unsigned char)((uint64_t)all.n * 8 >> 8 * i);
    x->at = x->tail;
    x->last = true;
}

static void give(const algorithm *by, const hash *h, unsigned char *to) {
    uint32_t words[8];
    by->give(h, words);
    for (int i = 0; i < by->bytes; i++) to[i] = (unsigned char)(words[i / 4] >> (24 - i % 4 * 8));
}

/* Until there is something to hash on the side, or nothing left. */
static void prepare(const algorithm *by, side *x, hash *h, const digest_job *of, ptrdiff_t n, ptrdiff_t *next) {
    while (x->of && !x->blocks) {
        if (!x->last) begin_tail(x);
        else {
            give(by, h, x->of->to);
            begin(by, x, h, *next < n ? &of[(*next)++] : NULL);
        }
    }
}

static void side_by_side(const algorithm *by, const digest_job *of, ptrdiff_t n) {
    side x[SIDES];
    hash h[SIDES] = {0};
    ptrdiff_t next = 0;
    for (int k = 0; k < SIDES; k++) begin(by, &x[k], &h[k], next < n ? &of[next++] : NULL);
    for (;;) {
        for (int k = 0; k < SIDES; k++) prepare(by, &x[k], &h[k], of, n, &next);
        if (!x[0].of && !x[1].of) return;
        const unsigned char *from[SIDES] = {x[!x[0].of].at, x[!!x[1].of].at};
        ptrdiff_t blocks = !x[0].of ? x[1].blocks : !x[1].of ? x[0].blocks : min_of(x[0].blocks, x[1].blocks);
        by->blocks(h, from, blocks);
        for (int k = 0; k < SIDES; k++) {
            if (!x[k].of) continue;
            x[k].at += blocks * BLOCK;
            x[k].blocks -= blocks;
        }
    }
}

static void sha1_side_by_side(const digest_job *of, ptrdiff_t n) {
    static const algorithm sha1 = {20, sha1_begin, sha1_blocks, sha1_give};
    side_by_side(&sha1, of, n);
}

static void sha256_side_by_side(const digest_job *of, ptrdiff_t n) {
    static const algorithm sha256 = {32, sha256_begin, sha256_blocks, sha256_give};
    side_by_side(&sha256, of, n);
}

static bool has_sha(void) {
    unsigned a, b, c, d;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA) && __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_1);
}

digester digester_here(void) {
    return has_sha() ? (digester){sha1_side_by_side, sha256_side_by_side} : (digester){sha1_one_by_one, sha256_one_by_one};
}
#else
digester digester_here(void) { return (digester){sha1_one_by_one, sha256_one_by_one}; }
#endif

void digest_push(digest_job *jobs, ptrdiff_t *n, digest_job x) {
    ptrdiff_t at = (*n)++;
    for (; at && jobs[at - 1].bytes.n < x.bytes.n; at--) jobs[at] = jobs[at - 1];
    jobs[at] = x;
}
