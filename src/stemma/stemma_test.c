/* The contracts of stemma.h that the program does not exercise. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/limits.h"
#include "stemma.h"

static const char text[] = "Harbour closed\n\nThe harbour of Wessel was closed on Monday, its master Ann Poe said. "
                           "Two ferries stayed in port because of ice on the lock.\n";

static bool keep(void *user, const char *bytes, size_t n) {
    (void)bytes;
    *(size_t *)user += n;
    return true;
}

static bool full(void *user, const char *bytes, size_t n) {
    (void)user, (void)bytes, (void)n;
    return false;
}

static bool stop_at(void *user, const char *doing, size_t done, size_t of) {
    (void)done, (void)of;
    return strcmp(doing, user) != 0;
}

static stemma *with_page(void) {
    stemma *s = stemma_new(NULL);
    assert_int_equal(stemma_add_bytes(s, "a", text, sizeof text - 1), STEMMA_OK);
    return s;
}

static void a_progress_that_returns_false_stops_the_run(void **state) {
    (void)state;
    static char at[][16] = {"reading", "comparing", "collating"};
    for (size_t i = 0; i < sizeof at / sizeof *at; i++) {
        size_t n = 0;
        stemma *s = with_page();
        stemma_on_progress(s, stop_at, at[i]);
        assert_int_equal(stemma_run(s, STEMMA_REPORT), STEMMA_FAILED);
        assert_string_equal(stemma_message(s), "stopped");
        assert_int_equal(stemma_write(s, STEMMA_TEXT, NULL, keep, &n), STEMMA_USAGE);
        assert_int_equal(n, 0);
        stemma_free(s);
    }
}

static void calls_out_of_order_are_told(void **state) {
    (void)state;
    size_t n = 0;
    stemma *s = with_page();
    assert_int_equal(stemma_write(s, STEMMA_JSON, NULL, keep, &n), STEMMA_USAGE);
    assert_int_equal(stemma_run(s, STEMMA_CLEAN), STEMMA_OK);
    assert_int_equal(stemma_run(s, STEMMA_CLEAN), STEMMA_USAGE);
    assert_int_equal(stemma_add(s, "b"), STEMMA_USAGE);
    assert_int_equal(stemma_add_bytes(s, "b", text, 1), STEMMA_USAGE);
    assert_int_equal(stemma_add_meta(s, "b.csv"), STEMMA_USAGE);
    assert_int_equal(stemma_write(s, STEMMA_HTML, NULL, keep, &n), STEMMA_USAGE);
    assert_int_equal(stemma_write(s, (stemma_format)9, NULL, keep, &n), STEMMA_USAGE);
    assert_int_equal(n, 0);
    assert_int_equal(stemma_write(s, STEMMA_JSON, NULL, keep, &n), STEMMA_OK);
    assert_true(n > 0);
    assert_string_equal(stemma_message(s), "");
    stemma_free(s);
}

static void a_sink_that_fails_is_told(void **state) {
    (void)state;
    size_t n = 0;
    stemma *s = with_page();
    assert_int_equal(stemma_run(s, STEMMA_REPORT), STEMMA_OK);
    for (int f = STEMMA_JSON; f <= STEMMA_HTML; f++) {
        assert_int_equal(stemma_write(s, (stemma_format)f, NULL, full, NULL), STEMMA_FAILED);
        assert_int_equal(stemma_write(s, (stemma_format)f, &(stemma_layout){.columns = -1}, keep, &n), STEMMA_OK);
    }
    stemma_free(s);
}

static void odd_options_are_told(void **state) {
    (void)state;
    static const char *const bad[] = {"", "2025-1-01", "2025-02-30", "2025-12-230", "2025x12-23", "-025-12-23"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        stemma *s = stemma_new(&(stemma_options){.threads = -3, .date = bad[i]});
        assert_int_equal(stemma_run(s, STEMMA_CLEAN), STEMMA_USAGE);
        stemma_free(s);
    }
    stemma *s = stemma_new(&(stemma_options){.threads = 1 << 20, .date = "2024-02-29"});
    assert_int_equal(stemma_add_bytes(s, NULL, NULL, 0), STEMMA_OK);
    assert_int_equal(stemma_run(s, STEMMA_REPORT), STEMMA_NOTHING);
    assert_int_equal(stemma_count(s).refused, 1);
    assert_non_null(stemma_refusal(s, 0));
    assert_null(stemma_refusal(s, 1));
    stemma_free(s);
    stemma_free(NULL);
}

/* A page in pieces of seven bytes. */
static ptrdiff_t some(void *user, char *to, size_t n) {
    size_t *at = user, left = sizeof text - 1 - *at;
    n = n < 7 ? n : 7;
    n = n < left ? n : left;
    memcpy(to, text + *at, n);
    *at += n;
    return (ptrdiff_t)n;
}

static ptrdiff_t none(void *user, char *to, size_t n) {
    (void)user, (void)to, (void)n;
    return -1;
}

static void a_stream_writes_what_a_run_would(void **state) {
    (void)state;
    for (int f = STEMMA_JSON; f <= STEMMA_TEXT; f += STEMMA_TEXT - STEMMA_JSON) {
        size_t n = 0, m = 0, at = 0;
        stemma *s = with_page();
        assert_int_equal(stemma_run(s, STEMMA_CLEAN), STEMMA_OK);
        assert_int_equal(stemma_write(s, (stemma_format)f, NULL, keep, &n), STEMMA_OK);
        stemma_free(s);
        s = stemma_new(NULL);
        assert_int_equal(stemma_add_source(s, "a", some, &at), STEMMA_OK);
        assert_int_equal(stemma_stream(s, STEMMA_CLEAN, (stemma_format)f, NULL, keep, &m), STEMMA_OK);
        assert_int_equal(n, m);
        assert_int_equal(stemma_count(s).pages, 1);
        assert_int_equal(stemma_write(s, (stemma_format)f, NULL, keep, &m), STEMMA_USAGE);
        assert_int_equal(stemma_stream(s, STEMMA_CLEAN, (stemma_format)f, NULL, keep, &m), STEMMA_USAGE);
        assert_int_equal(n, m);
        stemma_free(s);
    }
    stemma *s = with_page();
    assert_int_equal(stemma_add_field(s, "text=body"), STEMMA_OK);
    assert_int_equal(stemma_add_field(s, "text"), STEMMA_USAGE);
    assert_int_equal(stemma_stream(s, STEMMA_REPORT, STEMMA_JSON, NULL, full, NULL), STEMMA_USAGE);
    assert_int_equal(stemma_stream(s, STEMMA_CLEAN, STEMMA_HTML, NULL, full, NULL), STEMMA_USAGE);
    assert_int_equal(stemma_stream(s, STEMMA_CLEAN, STEMMA_JSON, NULL, full, NULL), STEMMA_FAILED);
    stemma_free(s);
    s = with_page();
    stemma_on_progress(s, stop_at, "reading");
    assert_int_equal(stemma_stream(s, STEMMA_CLEAN, STEMMA_JSON, NULL, full, NULL), STEMMA_FAILED);
    assert_string_equal(stemma_message(s), "stopped");
    stemma_free(s);
    s = stemma_new(NULL);
    assert_int_equal(stemma_add_source(s, "a", none, NULL), STEMMA_OK);
    size_t m = 0;
    assert_int_equal(stemma_stream(s, STEMMA_CLEAN, STEMMA_JSON, NULL, keep, &m), STEMMA_NOTHING);
    assert_true(strstr(stemma_refusal(s, 0), "reading failed"));
    assert_null(stemma_refusal(s, 1));
    assert_true(m > 0);
    stemma_free(s);
}

/* A page, then lines without one, as many as `user` says; then a page again. */
typedef struct {
    size_t lines, at;
} barren;

static ptrdiff_t barren_lines(void *user, char *to, size_t n) {
    static const char page[] = "{\"text\": \"Fog lay over the quay.\"}\n", other[] = "{\"text\": \"Ice lay on the lock.\"}\n";
    barren *b = user;
    size_t i = b->at++;
    if (n < sizeof page || i > b->lines + 1) return 0;
    if (i == 0 || i > b->lines) memcpy(to, i ? other : page, i ? sizeof other - 1 : sizeof page - 1);
    else memcpy(to, "{}\n", 3);
    return (ptrdiff_t)(i == 0 ? sizeof page - 1 : i > b->lines ? sizeof other - 1 : 3);
}

static void a_source_without_pages_is_given_up(void **state) {
    (void)state;
    for (size_t more = 0; more < 2; more++) {
        stemma *s = stemma_new(&(stemma_options){.threads = more ? 3 : 1});
        barren b = {REFUSED_IN_ROW_MAX + more, 0};
        size_t n = 0;
        assert_int_equal(stemma_add_source(s, "a", barren_lines, &b), STEMMA_OK);
        assert_int_equal(stemma_add_bytes(s, "b", text, sizeof text - 1), STEMMA_OK);
        assert_int_equal(stemma_stream(s, STEMMA_CLEAN, STEMMA_JSON, NULL, keep, &n), STEMMA_REFUSED);
        assert_int_equal(stemma_count(s).pages, more ? 2 : 3);
        assert_int_equal(stemma_count(s).refused, REFUSED_IN_ROW_MAX + more);
        stemma_free(s);
    }
}

/* Lines without a page, of a size that many and few threads read unlike numbers of at once, so many that the source is given up; what
 * is written of the source behind it is the same. */
static ptrdiff_t wide_lines(void *user, char *to, size_t n) {
    size_t *at = user;
    if (*at == REFUSED_IN_ROW_MAX + 5000 || n < 600) return 0;
    memset(to, ' ', 600);
    memcpy(to, "{}", 2);
    if (!(*at)++) memcpy(to, "{\"text\": \"Fog lay over the quay.\"}", 34);
    to[599] = '\n';
    return 600;
}

static ptrdiff_t every_second(void *user, char *to, size_t n) {
    size_t *at = user;
    if (*at == 9000) return 0;
    int k = snprintf(to, n, *at % 2 ? "{\"text\": \"Ice lay on lock %zu.\"}\n" : "{}\n", *at);
    ++*at;
    return k < (ptrdiff_t)n ? k : 0;
}

static bool join(void *user, const char *bytes, size_t n) {
    uint64_t *x = user;
    for (size_t i = 0; i < n; i++) *x = (*x ^ (unsigned char)bytes[i]) * 0x100000001b3u;
    return true;
}

static void what_is_given_up_does_not_depend_on_threads(void **state) {
    (void)state;
    static const int threads[] = {1, 8};
    uint64_t is[2] = {0};
    for (size_t i = 0; i < 2; i++) {
        stemma *s = stemma_new(&(stemma_options){.threads = threads[i]});
        size_t a = 0, b = 0;
        assert_int_equal(stemma_add_source(s, "a", wide_lines, &a), STEMMA_OK);
        assert_int_equal(stemma_add_source(s, "b", every_second, &b), STEMMA_OK);
        assert_int_equal(stemma_stream(s, STEMMA_CLEAN, STEMMA_JSON, NULL, join, &is[i]), STEMMA_REFUSED);
        assert_int_equal(stemma_count(s).pages, 1 + 4500);
        assert_true(is[i] == is[0]);
        stemma_free(s);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_progress_that_returns_false_stops_the_run),
        cmocka_unit_test(calls_out_of_order_are_told),
        cmocka_unit_test(a_sink_that_fails_is_told),
        cmocka_unit_test(odd_options_are_told),
        cmocka_unit_test(a_stream_writes_what_a_run_would),
        cmocka_unit_test(a_source_without_pages_is_given_up),
        cmocka_unit_test(what_is_given_up_does_not_depend_on_threads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
