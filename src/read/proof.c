/* Digests that archives state of their records, "sha1:" and 32 characters mostly: the algorithms and notations that the WARC
 * standard (ISO 28500, 5.8) leaves open. What is stated in another way is taken on trust.
 * SPDX-License-Identifier: Apache-2.0 */
#include <nettle/md5.h>
#include <nettle/nettle-meta.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include "read/parts.h"

static const struct nettle_hash *hash_of(str name) {
    const struct {
        str name, other;
        const struct nettle_hash *is;
    } hashes[] = {{S("sha1"), S("sha-1"), &nettle_sha1}, {S("md5"), S("md-5"), &nettle_md5},
                  {S("sha256"), S("sha-256"), &nettle_sha256}, {S("sha512"), S("sha-512"), &nettle_sha512}};
    for (ptrdiff_t i = 0; i < countof(hashes); i++)
        if (str_eq_ci(name, hashes[i].name) || str_eq_ci(name, hashes[i].other)) return hashes[i].is;
    return NULL;
}

/* Base 16 or base 32 (RFC 4648), in either case. */
static bool digit_of(char c, int width, unsigned *to) {
    c = to_lower(c);
    if (width == 4) *to = (unsigned)(is_digit(c) ? c - '0' : c - 'a' + 10);
    else *to = (unsigned)(is_digit(c) ? c - '2' + 26 : c - 'a');
    return *to < 1u << width && (width == 4 || (c != '0' && c != '1'));
}

/* The bytes that the digits stand for; false: they are none, or not so many. */
static bool digits_read(str digits, unsigned char *to, ptrdiff_t n) {
    while (str_ends(digits, S("="))) digits.n--;
    int width = digits.n == 2 * n ? 4 : 5;
    if (digits.n != (8 * n + width - 1) / width) return false;
    memset(to, 0, (size_t)n);
    for (ptrdiff_t i = 0; i < digits.n; i++) {
        unsigned digit;
        if (!digit_of(digits.p[i], width, &digit)) return false;
        for (ptrdiff_t b = 0, at = i * width; b < width && at + b < 8 * n; b++)
            if (digit >> (width - 1 - b) & 1) to[(at + b) / 8] |= (unsigned char)(0x80 >> (at + b) % 8);
    }
    return true;
}

/* What is stated: the algorithm, and the digest. NULL: nothing that is known. */
static const struct nettle_hash *stated_of(str s, unsigned char said[SHA512_DIGEST_SIZE]) {
    ptrdiff_t colon = str_find(s, S(":"), 0);
    const struct nettle_hash *hash = colon < 0 ? NULL : hash_of(str_cut(s, 0, colon));
    return hash && digits_read(str_trim(str_cut(s, colon + 1, s.n)), said, (ptrdiff_t)hash->digest_size) ? hash : NULL;
}

static void digest_of(const struct nettle_hash *hash, str bytes, unsigned char *is) {
    union {
        struct md5_ctx md5;
        struct sha512_ctx sha512;
    } state;
    hash->init(&state);
    hash->update(&state, (size_t)bytes.n, (const uint8_t *)bytes.p);
    hash->digest(&state, hash->digest_size, is);
}

void items_prove(const digester *by, read_item *of, ptrdiff_t n) {
    unsigned char said[PROVED_AT_ONCE][SHA512_DIGEST_SIZE], is[PROVED_AT_ONCE][SHA512_DIGEST_SIZE];
    const struct nettle_hash *hashes[PROVED_AT_ONCE];
    digest_job sha1[PROVED_AT_ONCE], sha256[PROVED_AT_ONCE];
    ptrdiff_t n1 = 0, n256 = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        read_item *x = &of[i];
        hashes[i] = stated_of(x->block_digest, said[i]);
        x->proof_of_block = hashes[i];
        if (!hashes[i]) hashes[i] = stated_of(x->payload_digest, said[i]);
        digest_job job = {x->proof_of_block ? x->block : x->bytes, is[i]};
        if (hashes[i] == &nettle_sha1) digest_push(sha1, &n1, job);
        else if (hashes[i] == &nettle_sha256) digest_push(sha256, &n256, job);
        else if (hashes[i]) digest_of(hashes[i], job.bytes, is[i]);
    }
    if (n1) by->sha1(sha1, n1);
    if (n256) by->sha256(sha256, n256);
    for (ptrdiff_t i = 0; i < n; i++)
        of[i].proof = !hashes[i] ? PROOF_NONE : memcmp(is[i], said[i], hashes[i]->digest_size) ? PROOF_WRONG : PROOF_RIGHT;
}

proof proof_of(const digester *by, str stated, str bytes) {
    read_item x = {.block = bytes, .block_digest = stated};
    items_prove(by, &x, 1);
    return x.proof;
}
