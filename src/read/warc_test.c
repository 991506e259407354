/* Web archives made here, plain and packed in every way, whole and damaged: which records become pages, under which number,
 * and what is said of the others. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "read/packed_test.h"

/* ------------------------------------------------------------------ making */
static str record(const char *type, const char *more, str block) {
    str head = str_format(&a, "WARC/1.0\r\nWARC-Type: %s\r\n%sContent-Length: %td\r\n\r\n", type, more, block.n);
    return cat(cat(head, block), S("\r\n\r\n"));
}

static str answer(const char *fields, str body) {
    str head = str_format(&a, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n%s\r\n", fields);
    return record("response", "WARC-Target-URI: <http://tide.example/a b>\r\nContent-Type: application/http; msgtype=response\r\n",
                  cat(head, body));
}

static str letter(int i) {
    return answer("", str_format(&a, "<p>The ferry number %d sails at noon.</p>", i));
}

static pile pile_of(str bytes) {
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.held) = (held){.name = S("x"), .bytes = bytes};
    pile to = {0};
    read_pile(&a, &scratch, &in, &to);
    return to;
}

static void raw_is(const pile *p, ptrdiff_t i, const char *raw) {
    assert_true(i < p->pages.n);
    assert_true(str_eq(p->pages.at[i].raw, str_of(raw)));
}

static void reason_is(const pile *p, ptrdiff_t i, const char *reason, int64_t at) {
    assert_true(i < p->refusals.n);
    assert_string_equal(p->refusals.at[i].reason, reason);
    assert_int_equal(p->refusals.at[i].record, at);
    assert_true(str_starts(p->refusals.at[i].message, S("x:")));
}

/* ------------------------------------------------------------------ whole archives */
static void records_become_pages_or_are_refused(void **state) {
    (void)state;
    str info = record("warcinfo", "", S("software: none"));
    str image = record("response", "Content-Type: application/http\r\n", S("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"));
    str gone = record("response", "Content-Type: application/http\r\n", S("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nx"));
    str text = record("resource", "Content-Type: text/plain\r\nWARC-Target-URI: file:///b.txt\r\n", S("The lock is open."));
    str again = record("revisit", "", S("")), log = record("resource", "WARC-Target-URI: metadata://x/log\r\n", S("so"));
    str all = cat(cat(cat(info, letter(1)), cat(image, gone)), cat(cat(text, again), log));
    pile p = pile_of(all);
    assert_int_equal(p.pages.n, 2);
    raw_is(&p, 0, "<p>The ferry number 1 sails at noon.</p>");
    assert_true(str_eq(p.pages.at[0].url, S("http://tide.example/a b")));
    assert_string_equal(p.pages.at[0].media, "text/html");
    assert_true(str_eq(p.pages.at[0].http_charset, S("utf-8")));
    assert_int_equal(p.pages.at[0].record, info.n);
    raw_is(&p, 1, "The lock is open.");
    assert_string_equal(p.pages.at[1].media, "text/plain");
    assert_int_equal(p.refusals.n, 4);
    reason_is(&p, 0, "not-a-page", info.n + letter(1).n);
    reason_is(&p, 1, "not-a-page", info.n + letter(1).n + image.n);
    reason_is(&p, 2, "revisit", all.n - log.n - again.n);
    reason_is(&p, 3, "not-a-page", all.n - log.n);
    p = pile_of(info);
    assert_int_equal(p.refusals.n, 1);
    assert_string_equal(p.refusals.at[0].reason, "no-page");
}

static void packing_changes_nothing_but_offsets(void **state) {
    (void)state;
    str x = letter(1), y = letter(2), z = letter(3);
    str ways[] = {cat(cat(x, y), z), cat(cat(gz(x), gz(y)), gz(z)), gz(cat(cat(x, y), z)), cat(cat(zst(x), zst(y)), zst(z)),
                  zst(cat(cat(x, y), z)), cat(gz(cat(x, str_cut(y, 0, 30))), gz(cat(str_cut(y, 30, y.n), z))),
                  cat(cat(cat(gz(x), gz(y)), gz(z)), S("\0\0\0\0\0")),
                  cat(cat(lz4(x), lz4(y)), lz4(z)), lz4(cat(cat(x, y), z))};
    int64_t second[] = {x.n, gz(x).n, x.n, zst(x).n, x.n, x.n, gz(x).n, lz4(x).n, x.n};
    for (ptrdiff_t i = 0; i < countof(ways); i++) {
        pile p = pile_of(ways[i]);
        assert_int_equal(p.refusals.n, 0);
        assert_int_equal(p.pages.n, 3);
        raw_is(&p, 2, "<p>The ferry number 3 sails at noon.</p>");
        assert_int_equal(p.pages.at[0].record, 0);
        assert_int_equal(p.pages.at[1].record, second[i]);
    }
}

static void a_dictionary_may_stand_before(void **state) {
    (void)state;
    str d = S("HTTP/1.1 200 OK\r\nContent-Type: text/html; <p>The ferry number sails at noon.</p> and so on, and so on");
    char head[8] = {0x5D, 0x2A, 0x4D, 0x18, (char)d.n, 0, 0, 0};
    str x = letter(1), all = cat((str){head, 8}, d);
    ZSTD_CCtx *c = ZSTD_createCCtx();
    size_t cap = ZSTD_compressBound((size_t)x.n);
    char *to = arena_bytes(&a, (ptrdiff_t)cap);
    size_t n = ZSTD_compress_usingDict(c, to, cap, x.p, (size_t)x.n, d.p, (size_t)d.n, 3);
    ZSTD_freeCCtx(c);
    assert_false(ZSTD_isError(n));
    pile p = pile_of(cat(all, (str){to, (ptrdiff_t)n}));
    raw_is(&p, 0, "<p>The ferry number 1 sails at noon.</p>");
    assert_int_equal(p.pages.at[0].record, all.n);
}

/* A dictionary is gone with its file: what the reader holds does not grow with them. */
static void dictionaries_may_be_many(void **state) {
    (void)state;
    str d = zst(S("HTTP/1.1 200 OK\r\nContent-Type: text/html; <p>The ferry number sails at noon.</p> and so on, and so on"));
    char head[8] = {0x5D, 0x2A, 0x4D, 0x18, (char)d.n, 0, 0, 0};
    str file = cat(cat((str){head, 8}, d), zst(letter(1)));
    arena own = {0}, items = {0};
    read_input in = {.day = DAY_NONE};
    for (int i = 0; i < 8; i++) *push(&a, &in.held) = (held){.name = str_format(&a, "%d", i), .bytes = file};
    page_reader *r = reader_new(&own, &scratch, &in);
    read_room to = room_new(&items);
    read_item x;
    int64_t before = 0;
    for (int n = 0; reader_next(r, &items, &to, &x); n++) {
        assert_int_equal(x.kind, ITEM_HTTP);
        if (n == 1) before = own.held;
    }
    assert_true(before && own.held == before);
    reader_free(r);
    arena_free(&own);
    arena_free(&items);
}

static void bodies_are_decoded(void **state) {
    (void)state;
    str body = S("<p>hello, hello, hello</p>");
    const struct {
        const char *fields;
        str body;
    } ways[] = {{"", body},
                {"Content-Encoding: gzip\r\n", gz(body)},
                {"content-encoding:GZIP\r\n", body}, /* undone, and the header kept */
                {"Content-Encoding: deflate\r\n", packed_as(body, 15)},
                {"Content-Encoding: deflate\r\n", packed_as(body, -15)},
                {"Content-Encoding: br\r\n", body},
                {"Content-Encoding: zstd\r\n", zst(body)},
                {"Content-Encoding: deflate, gzip\r\n", gz(packed_as(body, 15))},
                {"Transfer-Encoding: chunked\r\n", S("b\r\n<p>hello, h\r\nf;x=y\r\nello, hello</p>\r\n0\r\n\r\n")},
                {"Transfer-Encoding: chunked\r\n", S("B\n<p>hello, h\nF\nello, hello</p>")},
                {"Transfer-Encoding: chunked\r\n", body}, /* joined, and the header kept */
                {"Transfer-Encoding: chunked\r\n junk\r\nand junk\r\nContent-Encoding: gzip\r\n",
                 cat(cat(str_format(&a, "%tx\r\n", gz(body).n), gz(body)), S("\r\n0\r\n\r\n"))}};
    for (ptrdiff_t i = 0; i < countof(ways); i++) {
        pile p = pile_of(answer(ways[i].fields, ways[i].body));
        assert_int_equal(p.pages.n, 1);
        assert_true(str_eq(p.pages.at[0].raw, body));
    }
    pile p = pile_of(answer("Content-Encoding: br\r\n", S("\x0B\x02\x80hello\x03")));
    raw_is(&p, 0, "hello");
    p = pile_of(answer("Content-Encoding: gzip\r\n", str_cut(gz(body), 0, gz(body).n - 9))); /* half a page is read */
    assert_int_equal(p.pages.n, 1);
}

/* ------------------------------------------------------------------ damage */
static str with_length(str x, int by) {
    ptrdiff_t at = str_find(x, S("Content-Length: "), 0) + 16, end = str_find(x, S("\r\n"), at);
    int64_t n = number_of(str_cut(x, at, end)) + by;
    return cat(cat(str_cut(x, 0, at), str_format(&a, "%lld", (long long)n)), str_cut(x, end, x.n));
}

static void wrong_lengths_cost_nothing(void **state) {
    (void)state;
    static const int by[] = {-5, 7, 200, 100000, -60};
    for (ptrdiff_t i = 0; i < countof(by); i++) {
        str x = with_length(letter(1), by[i]);
        pile p = pile_of(cat(cat(x, letter(2)), letter(3)));
        assert_int_equal(p.pages.n, 3);
        assert_int_equal(p.refusals.n, 0);
        raw_is(&p, 0, "<p>The ferry number 1 sails at noon.</p>");
        assert_int_equal(p.pages.at[1].record, x.n);
        p = pile_of(cat(cat(gz(x), gz(letter(2))), gz(letter(3))));
        assert_int_equal(p.pages.n, 3);
        raw_is(&p, 2, "<p>The ferry number 3 sails at noon.</p>");
    }
}

static void damage_costs_one_record(void **state) {
    (void)state;
    str x = letter(1), y = letter(2), z = letter(3), all = cat(cat(x, y), z);
    pile p = pile_of(str_cut(all, 0, all.n - 20));
    assert_int_equal(p.pages.n, 2);
    reason_is(&p, 0, "clipped", x.n + y.n);
    for (ptrdiff_t k = 3; k < 60; k += 19) { /* within the head */
        p = pile_of(str_cut(all, 0, x.n + y.n + k));
        assert_int_equal(p.pages.n, 2);
        assert_int_equal(p.refusals.n, 1);
        reason_is(&p, 0, "clipped", x.n + y.n);
        assert_true(str_find(p.refusals.at[0].message, S("it is cut short"), 0) > 0);
    }
    p = pile_of(cat(x, S("nothing that belongs here"))); /* no head at all */
    reason_is(&p, 0, "damaged", x.n);
    p = pile_of(cat(cat(x, S("\r\n\r\nnothing that belongs here\r\n")), cat(y, z)));
    assert_int_equal(p.pages.n, 3);
    str g = gz(y);
    char *broken = str_c(&a, g);
    memset(broken + 30, 'x', 60);
    memcpy(broken, g.p, 30);
    str archive = cat(cat(gz(x), (str){broken, g.n}), gz(z));
    p = pile_of(archive);
    assert_int_equal(p.pages.n, 2);
    raw_is(&p, 1, "<p>The ferry number 3 sails at noon.</p>");
    reason_is(&p, 0, "damaged", gz(x).n);
    p = pile_of(str_cut(cat(gz(x), gz(y)), 0, gz(x).n + 90));
    assert_int_equal(p.pages.n, 1);
    reason_is(&p, 0, "clipped", gz(x).n);
    str f = zst(y);
    broken = str_c(&a, f);
    memset(broken + 20, 'x', 30);
    p = pile_of(cat(cat(zst(x), (str){broken, f.n}), zst(z)));
    assert_int_equal(p.pages.n, 2);
    assert_int_equal(p.refusals.n, 1);
    reason_is(&p, 0, "damaged", zst(x).n);
    assert_int_equal(p.refusals.at[0].offset, zst(x).n);
    p = pile_of(cat(zst(x), S("\x50\x2A\x4D\x18\xFF\xFF\xFF\x7F and so on")));
    assert_int_equal(p.pages.n, 1);
    assert_string_equal(p.refusals.at[0].reason, "clipped");
}

/* Where it is damaged all over the rest is given up, and that is said. */
static void damage_all_over_ends_it(void **state) {
    (void)state;
    str g = gz(letter(1)), all = {0};
    char *broken = str_c(&a, g);
    memset(broken + 30, 'x', 60);
    for (int i = 0; i < 200; i++) all = cat(all, (str){broken, g.n});
    pile p = pile_of(cat(gz(letter(2)), cat(all, gz(letter(3)))));
    assert_int_equal(p.pages.n, 1);
    assert_true(p.refusals.n > 100 && p.refusals.n < 200);
    for (ptrdiff_t i = 0; i < p.refusals.n; i++) {
        assert_string_equal(p.refusals.at[i].reason, "damaged");
        assert_int_equal(str_find(p.refusals.at[i].message, S("the rest is not read"), 0) > 0, i == p.refusals.n - 1);
    }
}

static void what_is_not_what_its_digest_says_is_refused(void **state) {
    (void)state;
    str good = record("resource", "Content-Type: text/plain\r\nWARC-Block-Digest: sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N\r\n", S("hello"));
    str bad = record("resource", "Content-Type: text/plain\r\nWARC-Block-Digest: sha1:AAF4C61DDCC5E8A2DABEDE0F3B482CD9AEA9434D\r\n", S("jello"));
    pile p = pile_of(cat(good, bad));
    assert_int_equal(p.pages.n, 1);
    assert_int_equal(p.refusals.n, 1);
    reason_is(&p, 0, "digest", good.n);
    p = pile_of(cat(gz(good), gz(bad))); /* a member's checksum proves the packing, not what was crawled */
    assert_int_equal(p.pages.n, 1);
    reason_is(&p, 0, "digest", gz(good).n);
}

static void archives_of_the_old_form_are_read(void **state) {
    (void)state;
    str message = S("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Ice on the lock</p>");
    str head = S("filedesc://x.arc 127.0.0.1 20140216050221 text/plain 9\n1 0 Crawl\n");
    str one = cat(str_format(&a, "http://tide.example/a b 127.0.0.1 20140216050221 text/html %td\n", message.n), message);
    pile p = pile_of(cat(cat(head, cat(one, S("\n"))), cat(str_format(&a, "http://tide.example/2 127.0.0.1 2014 text/html 9\n"), S("<p>x</p>\n"))));
    assert_int_equal(p.pages.n, 2);
    raw_is(&p, 0, "<p>Ice on the lock</p>");
    assert_true(str_eq(p.pages.at[0].url, S("http://tide.example/a b")));
}

static void archives_of_the_old_form_have_two_versions(void **state) {
    (void)state;
    str message = S("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Ice on the lock</p>");
    str head = S("filedesc://x.arc 127.0.0.1 20140216050221 text/plain 200 - - 0 x.arc 10\n2 0 Crawl\n\n");
    str one = str_format(&a, "http://tide.example/a b 127.0.0.1 20140216050221 text/html 200 - - 83 x.arc %td\n", message.n);
    pile p = pile_of(cat(head, cat(one, cat(message, S("\n")))));
    assert_int_equal(p.refusals.n, 0);
    assert_int_equal(p.pages.n, 1);
    raw_is(&p, 0, "<p>Ice on the lock</p>");
    assert_true(str_eq(p.pages.at[0].url, S("http://tide.example/a b")));
}

static void parts_of_pages_are_refused(void **state) {
    (void)state;
    static const struct {
        const char *range;
        bool whole;
    } all[] = {{"", true}, {"Content-Range: bytes 0-15/16\r\n", true}, {"Content-Range: bytes 0-15/*\r\n", true},
               {"Content-Range: bytes 0-15/17\r\n", false}, {"Content-Range: bytes 1-16/17\r\n", false}, {"Content-Range: pages 1-2/3\r\n", true}};
    for (ptrdiff_t i = 0; i < countof(all); i++) {
        str message = str_format(&a, "HTTP/1.1 206 Partial Content\r\nContent-Type: text/html\r\n%s\r\n<p>Ice on it.</p>", all[i].range);
        pile p = pile_of(record("response", "Content-Type: application/http\r\n", message));
        assert_int_equal(p.pages.n, all[i].whole);
        if (all[i].whole) continue;
        reason_is(&p, 0, "not-a-page", 0);
        assert_true(str_find(p.refusals.at[0].message, S("a part of a page (bytes"), 0) > 0);
    }
}

/* More than a room holds: the window goes from room to room, and nothing that was given moves. */
static void rooms_follow_one_another(void **state) {
    (void)state;
    str filler = {arena_bytes(&a, 1 << 20), 1 << 20};
    memset((char *)(uintptr_t)filler.p, 'x', 1 << 20);
    str plain = {arena_bytes(&a, 64 << 20), 0}, small = {0}, first = {0};
    for (int i = 0; i < 60; i++) {
        arena_at before = arena_mark(&a);
        str r = answer("", cat(str_format(&a, "<p>%d</p>", i), filler));
        memcpy((char *)(uintptr_t)plain.p + plain.n, r.p, (size_t)r.n);
        if (!i) first = r;
        plain.n += r.n;
        if (i) arena_rewind(&a, before);
        small = cat(small, gz(str_cut(plain, plain.n - r.n, plain.n)));
    }
    for (int way = 0; way < 2; way++) {
        pile p = pile_of(way ? small : plain);
        assert_int_equal(p.pages.n, 60);
        for (ptrdiff_t i = 0; i < p.pages.n; i++)
            assert_true(str_starts(p.pages.at[i].raw, str_format(&a, "<p>%td</p>xxx", i)));
        assert_int_equal(p.pages.at[1].record, way ? gz(first).n : first.n);
    }
}

static int done(void **state) {
    (void)state;
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}

int main(void) {
    const struct CMUnitTest all[] = {
        cmocka_unit_test(records_become_pages_or_are_refused), cmocka_unit_test(packing_changes_nothing_but_offsets),
        cmocka_unit_test(a_dictionary_may_stand_before), cmocka_unit_test(dictionaries_may_be_many), cmocka_unit_test(bodies_are_decoded),
        cmocka_unit_test(wrong_lengths_cost_nothing), cmocka_unit_test(damage_costs_one_record), cmocka_unit_test(damage_all_over_ends_it),
        cmocka_unit_test(what_is_not_what_its_digest_says_is_refused),
        cmocka_unit_test(archives_of_the_old_form_are_read),
        cmocka_unit_test(archives_of_the_old_form_have_two_versions), cmocka_unit_test(parts_of_pages_are_refused), cmocka_unit_test(rooms_follow_one_another)};
    return cmocka_run_group_tests(all, NULL, done);
}
