/* Digests of several pages at once are those of each. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include "read/parts.h"

enum { MOST = 7, LONGEST = 32 };

static void sha1_of(str s, unsigned char *to) {
    struct sha1_ctx sha;
    sha1_init(&sha);
    sha1_update(&sha, (size_t)s.n, (const uint8_t *)s.p);
    sha1_digest(&sha, SHA1_DIGEST_SIZE, to);
}

static void sha256_of(str s, unsigned char *to) {
    struct sha256_ctx sha;
    sha256_init(&sha);
    sha256_update(&sha, (size_t)s.n, (const uint8_t *)s.p);
    sha256_digest(&sha, SHA256_DIGEST_SIZE, to);
}

/* Several strings of all lengths about a block's, in every number: as nettle has each of them alone. */
static void are_those_of_each(void (*digests)(const digest_job *, ptrdiff_t), void (*alone)(str, unsigned char *), size_t bytes) {
    static const ptrdiff_t sizes[] = {0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 4096};
    char some[5000];
    for (size_t i = 0; i < sizeof some; i++) some[i] = (char)(i * i * 31 >> 3);
    for (ptrdiff_t n = 0; n <= MOST; n++)
        for (ptrdiff_t first = 0; first < countof(sizes); first++) {
            unsigned char is[MOST][LONGEST], expected[LONGEST];
            digest_job jobs[MOST];
            for (ptrdiff_t i = 0; i < n; i++) jobs[i] = (digest_job){{some + i, sizes[(first + 5 * i) % countof(sizes)]}, is[i]};
            digests(jobs, n);
            for (ptrdiff_t i = 0; i < n; i++) {
                alone(jobs[i].bytes, expected);
                assert_memory_equal(is[i], expected, bytes);
            }
        }
}

static void digests_are_those_of_each(void **state) {
    const digester here = digester_here();
    (void)state;
    are_those_of_each(here.sha1, sha1_of, SHA1_DIGEST_SIZE);
    are_those_of_each(here.sha256, sha256_of, SHA256_DIGEST_SIZE);
}

static void the_longest_job_is_first(void **state) {
    static const ptrdiff_t sizes[] = {3, 9, 1, 9, 5};
    digest_job jobs[countof(sizes)];
    ptrdiff_t n = 0;
    (void)state;
    for (ptrdiff_t i = 0; i < countof(sizes); i++) digest_push(jobs, &n, (digest_job){{"ferry lock", sizes[i]}, NULL});
    assert_int_equal(n, countof(sizes));
    for (ptrdiff_t i = 1; i < n; i++) assert_true(jobs[i - 1].bytes.n >= jobs[i].bytes.n);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(digests_are_those_of_each), cmocka_unit_test(the_longest_job_is_first)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
