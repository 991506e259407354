/* Digests of several pages at once are those of each. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <nettle/sha2.h>

#include "read/read.h"

static void digests_are_those_of_each(void **state) {
    enum { MOST = 7 };
    static const ptrdiff_t sizes[] = {0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 4096};
    char bytes[5000];
    (void)state;
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)(i * i * 31 >> 3);
    for (ptrdiff_t n = 0; n <= MOST; n++)
        for (ptrdiff_t first = 0; first < countof(sizes); first++) {
            page some[MOST], *of[MOST];
            for (ptrdiff_t i = 0; i < n; i++) {
                some[i] = (page){.raw = {bytes + i, sizes[(first + 5 * i) % countof(sizes)]}};
                of[i] = &some[i];
            }
            page_digests()(of, n);
            for (ptrdiff_t i = 0; i < n; i++) {
                struct sha256_ctx sha;
                unsigned char expected[32];
                sha256_init(&sha);
                sha256_update(&sha, (size_t)some[i].raw.n, (const uint8_t *)some[i].raw.p);
                sha256_digest(&sha, sizeof expected, expected);
                assert_memory_equal(some[i].sha256, expected, sizeof expected);
            }
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(digests_are_those_of_each)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
