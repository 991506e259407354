/* Addresses relative to others, as RFC 3986 resolves them. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "clean/parts.h"

static void means(const char *base, const char *ref, const char *want) {
    arena a = {0};
    str got = address_resolve(&a, str_of(base), str_of(ref));
    if (!str_eq(got, str_of(want))) print_error("%s: %.*s\n", ref, (int)got.n, got.p);
    assert_true(str_eq(got, str_of(want)));
    arena_free(&a);
}

static void references(void **state) {
    (void)state;
    const char *base = "https://news.example/world/valley/page?id=1#top";
    means(base, "https://other.example/x", "https://other.example/x");
    means(base, "//cdn.example/x", "https://cdn.example/x");
    means(base, "/2030/05/02/x?y=1#z", "https://news.example/2030/05/02/x?y=1#z");
    means(base, "story", "https://news.example/world/valley/story");
    means(base, "./story/", "https://news.example/world/valley/story/");
    means(base, "../story", "https://news.example/world/story");
    means(base, "../../../story/../x", "https://news.example/x");
    means(base, "..", "https://news.example/world/");
    means(base, ".", "https://news.example/world/valley/");
    means(base, "?id=2", "https://news.example/world/valley/page?id=2");
    means(base, "#end", "https://news.example/world/valley/page?id=1#end");
    means(base, "", "https://news.example/world/valley/page?id=1");
    means("https://news.example", "story", "https://news.example/story");
    means("https://news.example?x", "story", "https://news.example/story");
    means("/world/", "story", "");
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(references)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
