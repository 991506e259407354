/* Records that are split over several, plain and packed, whole and with segments that are missing or lie.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>
#include <nettle/sha1.h>

#include "base/limits.h"
#include "read/packed_test.h"

static str PAGE = S("<p>The ferry of Ellmouth sails again at noon, said the mayor, Ada Thorne.</p>");
static str MESSAGE = S("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                       "<p>The ferry of Ellmouth sails again at noon, said the mayor, Ada Thorne.</p>");

typedef str packing(str);
static str as_it_is(str s) { return s; }

static str segment(int number, const char *fields, str block) {
    const char *head = number == 1 ? "WARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\n"
                                   : "WARC-Type: continuation\r\nWARC-Segment-Origin-ID: <urn:uuid:1>\r\n";
    str all = str_format(&a, "WARC/1.1\r\n%sWARC-Segment-Number: %d\r\n%sContent-Length: %td\r\n\r\n", head, number, fields, block.n);
    return cat(cat(all, block), S("\r\n\r\n"));
}

static str other(void) {
    return S("WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 17\r\n\r\nThe lock is open.\r\n\r\n");
}

static pile pile_of(str bytes) {
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.held) = (held){.name = S("x"), .bytes = bytes};
    pile to = {0};
    read_pile(&a, &scratch, &in, &to);
    return to;
}

static const char *total(int n) { return str_format(&a, "WARC-Segment-Total-Length: %d\r\n", n).p; }

static void segments_are_joined(void **state) {
    (void)state;
    packing *const ways[] = {as_it_is, gz, zst, lz4};
    for (int way = 0; way < 2 * countof(ways); way++)
        for (ptrdiff_t cut = 1; cut < MESSAGE.n; cut += 9) {
            packing *one = way < countof(ways) ? ways[way] : as_it_is, *all = way < countof(ways) ? as_it_is : ways[way - countof(ways)];
            str first = one(segment(1, "", str_cut(MESSAGE, 0, cut))), empty = one(segment(2, "", S("")));
            str last = one(segment(3, total((int)MESSAGE.n), str_cut(MESSAGE, cut, MESSAGE.n)));
            pile p = pile_of(all(cat(cat(one(other()), first), cat(cat(empty, last), one(segment(1, total((int)MESSAGE.n), MESSAGE))))));
            assert_int_equal(p.refusals.n, 0);
            assert_int_equal(p.pages.n, 2);
            assert_true(str_eq(p.pages.at[1].raw, PAGE));
            assert_int_equal(p.pages.at[1].record, one(other()).n);
            assert_string_equal(p.pages.at[1].media, "text/html");
            assert_int_equal(p.duplicates.n, 1); /* alone in its segment */
        }
}

static void notes_may_stand_between(void **state) {
    (void)state;
    str notes = S("WARC/1.1\r\nWARC-Type: metadata\r\nContent-Length: 8\r\n\r\nvia: a\r\n\r\n\r\n"
                  "WARC/1.1\r\nWARC-Type: request\r\nContent-Length: 18\r\n\r\nGET / HTTP/1.1\r\n\r\n\r\n\r\n");
    str first = segment(1, "", str_cut(MESSAGE, 0, 70)), last = segment(2, total((int)MESSAGE.n), str_cut(MESSAGE, 70, MESSAGE.n));
    packing *const ways[] = {as_it_is, gz, zst, lz4};
    for (int way = 0; way < countof(ways); way++) {
        pile p = pile_of(cat(cat(ways[way](first), ways[way](notes)), cat(ways[way](last), ways[way](other()))));
        assert_int_equal(p.refusals.n, 0);
        assert_int_equal(p.pages.n, 2);
        assert_true(str_eq(p.pages.at[0].raw, PAGE));
    }
}

static void refused_for(str bytes, const char *reason, const char *words, int64_t record, int64_t offset) {
    pile p = pile_of(cat(bytes, other()));
    assert_int_equal(p.pages.n, 1);
    assert_int_equal(p.refusals.n, 1);
    assert_string_equal(p.refusals.at[0].reason, reason);
    assert_int_equal(p.refusals.at[0].record, record);
    assert_int_equal(p.refusals.at[0].offset, offset);
    assert_true(str_find(p.refusals.at[0].message, str_of(words), 0) > 0);
}

static void segments_that_lie_are_refused(void **state) {
    (void)state;
    str half = str_cut(MESSAGE, 0, 70), rest = str_cut(MESSAGE, 70, MESSAGE.n);
    int n = (int)MESSAGE.n;
    str first = segment(1, "", half), last = segment(2, total(n), rest), third = segment(3, total(n), rest);
    refused_for(first, "clipped", "does not follow", 0, first.n);
    refused_for(last, "not-a-page", "does not stand before", 0, -1);
    refused_for(cat(first, third), "clipped", "does not follow", 0, first.n); /* and of the third nothing more is said */
    str wrong = segment(2, total(n + 1), rest);
    refused_for(cat(first, wrong), "damaged", "which should have", 0, first.n + wrong.n - 4);
    wrong = segment(2, "WARC-Block-Digest: md5:00000000000000000000000000000000\r\n", rest);
    refused_for(cat(first, wrong), "digest", "a segment's bytes", 0, first.n);
    wrong = segment(2, "WARC-Segment-Total-Length: many\r\n", rest);
    refused_for(cat(first, wrong), "damaged", "which should have 0", 0, first.n + wrong.n - 4);
    str picture = segment(1, "", S("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"));
    refused_for(cat(picture, cat(last, third)), "not-a-page", "image/png", 0, -1);
}

static void segments_together_are_no_larger_than_a_page(void **state) {
    (void)state;
    char *fog = arena_bytes(&a, PAGE_BYTES_MAX);
    memset(fog, 'f', PAGE_BYTES_MAX);
    str first = segment(1, "", MESSAGE), large = segment(2, total(PAGE_BYTES_MAX), (str){fog, PAGE_BYTES_MAX - 200});
    refused_for(cat(first, large), "too-large", "in segments", 0, first.n);
    str fits = (str){fog, PAGE_BYTES_MAX - 1000}; /* with the header of the record */
    large = segment(2, total((int)(MESSAGE.n + fits.n)), fits);
    pile p = pile_of(cat(other(), cat(first, cat(large, other()))));
    assert_int_equal(p.pages.n, 2);
    assert_int_equal(p.pages.at[1].bytes, PAGE.n + fits.n);
    p = pile_of(gz(cat(other(), cat(first, cat(large, other())))));
    assert_int_equal(p.refusals.n, 0);
    assert_int_equal(p.pages.n, 2);
}

/* The digest of a record that is split is that of its block; the one of its payload may be of all of it. */
static void digests_are_those_of_segments(void **state) {
    (void)state;
    str half = str_cut(MESSAGE, 0, 70), rest = str_cut(MESSAGE, 70, MESSAGE.n), of[] = {half, PAGE};
    for (int i = 0; i < 2; i++) {
        unsigned char d[SHA1_DIGEST_SIZE];
        char hex[41];
        struct sha1_ctx c;
        sha1_init(&c);
        sha1_update(&c, (size_t)of[i].n, (const uint8_t *)of[i].p);
        sha1_digest(&c, sizeof d, d);
        for (int k = 0; k < 20; k++) snprintf(hex + 2 * k, 3, "%02x", d[k]);
        str fields = str_format(&a, "WARC-%s-Digest: sha1:%s\r\n", i ? "Payload" : "Block", hex);
        pile p = pile_of(cat(segment(1, fields.p, half), segment(2, total((int)MESSAGE.n), rest)));
        assert_int_equal(p.pages.n, 1);
        hex[5] = hex[5] == '0' ? '1' : '0';
        fields = str_format(&a, "WARC-%s-Digest: sha1:%s\r\n", i ? "Payload" : "Block", hex);
        refused_for(cat(segment(1, fields.p, half), segment(2, total((int)MESSAGE.n), rest)), "digest", "its bytes are not", 0, -1);
    }
}

static int done(void **state) {
    (void)state;
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(segments_are_joined), cmocka_unit_test(notes_may_stand_between),
                                     cmocka_unit_test(segments_that_lie_are_refused),
                                     cmocka_unit_test(segments_together_are_no_larger_than_a_page),
                                     cmocka_unit_test(digests_are_those_of_segments)};
    return cmocka_run_group_tests(all, NULL, done);
}
