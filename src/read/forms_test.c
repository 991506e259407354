/* Forms that the standards do not ask for and that the web's archives and dumps have: headers that err, digests of all kinds,
 * files that are something else. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>
#include <nettle/md5.h>
#include <nettle/sha2.h>

#include "base/limits.h"
#include "read/packed_test.h"

static str record(const char *fields, str block) {
    str head = str_format(&a, "WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http\r\n%sContent-Length: %td\r\n\r\n", fields, block.n);
    return cat(cat(head, block), S("\r\n\r\n"));
}

static str answer(const char *fields, str body) {
    return cat(str_format(&a, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n%s\r\n", fields), body);
}

static pile pile_of(str bytes) {
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.held) = (held){.name = S("x"), .bytes = bytes};
    pile to = {0};
    read_pile(&a, &scratch, &in, &to);
    return to;
}

static void refused_for(str bytes, const char *reason, const char *words) {
    pile p = pile_of(bytes);
    assert_int_equal(p.pages.n, 0);
    assert_int_equal(p.refusals.n, 1);
    assert_string_equal(p.refusals.at[0].reason, reason);
    assert_true(str_find(p.refusals.at[0].message, str_of(words), 0) > 0);
}

/* ------------------------------------------------------------------ bodies */
static const str PAGE = S("<p>The ferry of Ellmouth sails again at noon, said the mayor, Ada Thorne.</p>");

static void first_bytes_count_for_more_than_headers(void **state) {
    (void)state;
    str half = str_cut(PAGE, 0, 30), rest = str_cut(PAGE, 30, PAGE.n), plain = S("\xEF\xBB\xBF<p>The lock</p>");
    const struct {
        const char *fields;
        str body, is;
    } ways[] = {{"", gz(PAGE), PAGE},
                {"Content-Encoding: gzip\r\n", gz(gz(PAGE)), PAGE},
                {"Content-Encoding: \"gzip\"\r\n", gz(PAGE), PAGE},
                {"Content-Encoding: deflate\r\n", gz(PAGE), PAGE},
                {"Content-Encoding: br\r\n", zst(PAGE), PAGE},
                {"Content-Encoding: gzip\r\n", packed_as(PAGE, 15), PAGE},
                {"Content-Encoding: gzip\r\n", cat(gz(half), gz(rest)), PAGE},
                {"Content-Encoding: zstd\r\n", cat(zst(half), zst(rest)), PAGE},
                {"Transfer-Encoding: gzip, chunked\r\n", cat(cat(str_format(&a, "%tx\r\n", gz(PAGE).n), gz(PAGE)), S("\r\n0\r\n\r\n")), PAGE},
                {"", cat(cat(str_format(&a, "%tx;a=\"b\"\r\n", PAGE.n), PAGE), S("\r\n0\r\nX-More: yes\r\n\r\n")), PAGE},
                {"Content-Encoding: br\r\n", plain, plain},
                {"Content-Encoding: deflate\r\nContent-Encoding: gzip\r\n", gz(packed_as(PAGE, 15)), PAGE},
                {"Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n", gz(PAGE), PAGE},
                {"Content-Encoding: foo\r\n", PAGE, PAGE},
                {"Content-Encoding: identity\r\n", PAGE, PAGE},
                {"Content-Encoding: deflate\r\n", plain, plain},
                {"Content-Encoding: identity\r\n", PAGE, PAGE},
                {"Content-Encoding: UTF-8\r\n", PAGE, PAGE}};
    for (ptrdiff_t i = 0; i < countof(ways); i++) {
        pile p = pile_of(record("", answer(ways[i].fields, ways[i].body)));
        assert_int_equal(p.pages.n, 1);
        assert_true(str_eq(p.pages.at[0].raw, ways[i].is));
    }
}

static void answers_before_the_answer_are_passed_over(void **state) {
    (void)state;
    str early = S("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nContent-Type: image/png\r\n\r\n");
    pile p = pile_of(record("", cat(early, answer("", PAGE))));
    assert_int_equal(p.pages.n, 1);
    assert_true(str_eq(p.pages.at[0].raw, PAGE));
    refused_for(record("", early), "not-a-page", "status 103");
    refused_for(record("", cat(early, S("HTTP/1.1 503 Later\r\nContent-Type: text/html\r\n\r\n<p>Later."))), "not-a-page", "status 503");
}

static void unknown_codings_are_named(void **state) {
    (void)state;
    char odd[256];
    for (int i = 0; i < 256; i++) odd[i] = (char)i;
    refused_for(record("", answer("Content-Encoding: gzip, sdch\r\n", (str){odd, 256})), "binary", "coded as \"sdch\"");
}

static void fields_may_be_very_many(void **state) {
    (void)state;
    char *fields = arena_bytes(&a, 1 << 20);
    ptrdiff_t n = 0;
    for (int i = 0; n < (1 << 20) - 64; i++) n += sprintf(fields + n, "X-Fog-%d: %d\r\n", i, i);
    fields[n] = 0;
    pile p = pile_of(record("", answer(fields, PAGE)));
    assert_int_equal(p.pages.n, 1);
    assert_true(str_eq(p.pages.at[0].raw, PAGE));
}

static void versions_are_told_in_many_ways(void **state) {
    (void)state;
    static const char *const lines[] = {"HTTP/1.0 200 OK", "HTTP/2 200", "HTTP/2.0 200 ", "HTTP/3 200", "http/1.1  200 ok"};
    for (ptrdiff_t i = 0; i < countof(lines); i++) {
        pile p = pile_of(record("", cat(str_format(&a, "%s\r\ncontent-type: text/html\r\n\r\n", lines[i]), PAGE)));
        assert_int_equal(p.pages.n, 1);
        assert_true(str_eq(p.pages.at[0].raw, PAGE));
        assert_string_equal(p.pages.at[0].media, "text/html");
    }
    refused_for(record("", cat(S("HTTP/2 404\r\n\r\n"), PAGE)), "not-a-page", "status 404");
}

/* ------------------------------------------------------------------ digests */
static str hex(const uint8_t *p, ptrdiff_t n) {
    str s = {0};
    for (ptrdiff_t i = 0; i < n; i++) s = cat(s, str_format(&a, "%02X", p[i]));
    return s;
}

static str base32(const uint8_t *p, ptrdiff_t n) {
    char *to = arena_bytes(&a, 2 * n + 8);
    ptrdiff_t k = 0;
    for (ptrdiff_t bit = 0; bit < 8 * n; bit += 5) {
        unsigned digit = 0;
        for (ptrdiff_t b = bit; b < bit + 5; b++) digit = digit << 1 | (b < 8 * n ? (unsigned)(p[b / 8] >> (7 - b % 8)) & 1u : 0);
        to[k++] = "abcdefghijklmnopqrstuvwxyz234567"[digit];
    }
    while (k % 8) to[k++] = '=';
    return (str){to, k};
}

static str sha256_of(str s, str (*notation)(const uint8_t *, ptrdiff_t)) {
    struct sha256_ctx x;
    uint8_t is[SHA256_DIGEST_SIZE];
    sha256_init(&x);
    sha256_update(&x, (size_t)s.n, (const uint8_t *)s.p);
    sha256_digest(&x, sizeof is, is);
    return notation(is, sizeof is);
}

static str md5_of(str s) {
    struct md5_ctx x;
    uint8_t is[MD5_DIGEST_SIZE];
    md5_init(&x);
    md5_update(&x, (size_t)s.n, (const uint8_t *)s.p);
    md5_digest(&x, sizeof is, is);
    return hex(is, sizeof is);
}

static void digests_are_read_in_every_notation(void **state) {
    const digester digests = digester_here();
    (void)state;
    str fog = S("fog"), other = S("Fog");
    const struct {
        const char *name;
        str digits;
    } ways[] = {{"sha256:", sha256_of(fog, hex)}, {"SHA-256:", sha256_of(fog, base32)}, {"md5:", md5_of(fog)}};
    for (ptrdiff_t i = 0; i < countof(ways); i++) {
        str stated = cat(str_of(ways[i].name), ways[i].digits);
        assert_int_equal(proof_of(&digests, stated, fog), PROOF_RIGHT);
        assert_int_equal(proof_of(&digests, stated, other), PROOF_WRONG);
        assert_int_equal(proof_of(&digests, str_cut(stated, 0, stated.n - 9), fog), PROOF_NONE);
    }
    assert_int_equal(proof_of(&digests, S("sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N"), S("hello")), PROOF_RIGHT);
    assert_int_equal(proof_of(&digests, S("crc32:00000000"), fog), PROOF_NONE);
    assert_int_equal(proof_of(&digests, S("sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2!"), S("hello")), PROOF_NONE);
    assert_int_equal(proof_of(&digests, S("sha1:01OJ00BHIMK05L6BU7MH8PB1Q6NAIGQD"), S("hello")), PROOF_NONE); /* of another base 32 */
    assert_int_equal(proof_of(&digests, (str){0}, fog), PROOF_NONE);
}

/* The payload counts where nothing is known of the block, and in any of the ways in which writers take it. */
static void payloads_are_proved_where_blocks_are_not(void **state) {
    (void)state;
    str body = cat(cat(str_format(&a, "%tx\r\n", gz(PAGE).n), gz(PAGE)), S("\r\n0\r\n\r\n"));
    str block = answer("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", body);
    str payloads[] = {body, gz(PAGE), PAGE, S("something else")};
    for (ptrdiff_t i = 0; i < countof(payloads); i++) {
        const char *stated = str_c(&a, cat(cat(S("WARC-Payload-Digest: sha256:"), sha256_of(payloads[i], hex)), S("\r\n")));
        bool right = i < 3;
        assert_int_equal(pile_of(record(stated, block)).pages.n, right);
        assert_int_equal(pile_of(zst(record(stated, block))).pages.n, right);
        assert_int_equal(pile_of(gz(record(stated, block))).pages.n, right);
        if (!right) refused_for(record(stated, block), "digest", "fetch it anew");
        const char *both = str_c(&a, cat(cat(cat(str_of(stated), S("WARC-Block-Digest: sha256:")), sha256_of(block, hex)), S("\r\n")));
        assert_int_equal(pile_of(record(both, block)).pages.n, 1);
        assert_int_equal(pile_of(record(str_c(&a, cat(str_of(stated), S("WARC-Truncated: length\r\n"))), block)).pages.n, 1);
    }
}

/* Far more than text and markup give; not where a page compresses well. */
static void bodies_that_swell_are_refused(void **state) {
    (void)state;
    enum { MOST = 4 << 20 };
    char *fog = arena_bytes(&a, MOST);
    memset(fog, ' ', MOST);
    str ways[] = {packed_as((str){fog, MOST}, 15 + 16), zst((str){fog, MOST}), packed_as((str){fog, MOST}, 15)};
    for (ptrdiff_t i = 0; i < countof(ways); i++)
        refused_for(record("", answer(i == 2 ? "Content-Encoding: deflate\r\n" : "Content-Encoding: zstd\r\n", ways[i])), "bomb", "text and markup");
    for (ptrdiff_t at = 0; at + PAGE.n <= MOST; at += PAGE.n) memcpy(fog + at, PAGE.p, (size_t)PAGE.n);
    pile p = pile_of(record("", answer("Content-Encoding: gzip\r\n", gz((str){fog, 1000 * PAGE.n}))));
    assert_int_equal(p.pages.n, 1);
    assert_int_equal(p.pages.at[0].raw.n, 1000 * PAGE.n);
}

/* ------------------------------------------------------------------ what else files may be */
static void other_data_is_named_whatever_its_size(void **state) {
    (void)state;
    char *noise = arena_bytes(&a, PAGE_BYTES_MAX + 64);
    memset(noise, 0, PAGE_BYTES_MAX + 64);
    static const str begins[] = {S("BZh91AY&SY"), S("\xFD" "7zXZ")};
    for (ptrdiff_t i = 0; i < countof(begins); i++) {
        memcpy(noise, begins[i].p, (size_t)begins[i].n);
        refused_for((str){noise, 64}, "binary", "unpack it");
        refused_for((str){noise, PAGE_BYTES_MAX + 64}, "binary", "unpack it");
    }
    memset(noise, 'x', PAGE_BYTES_MAX + 64);
    refused_for((str){noise, PAGE_BYTES_MAX + 64}, "too-large", "split it");
}

static void a_wide_window_is_refused_as_such(void **state) {
    (void)state;
    ZSTD_CCtx *c = ZSTD_createCCtx();
    char *to = arena_bytes(&a, 4096);
    ZSTD_CCtx_setParameter(c, ZSTD_c_windowLog, 30);
    ZSTD_inBuffer in = {PAGE.p, (size_t)PAGE.n, 0};
    ZSTD_outBuffer made = {to, 4096, 0};
    while (ZSTD_compressStream2(c, &made, &in, ZSTD_e_flush)) {} /* so that its length is not told */
    while (ZSTD_compressStream2(c, &made, &in, ZSTD_e_end)) {}
    ZSTD_freeCCtx(c);
    refused_for((str){to, (ptrdiff_t)made.pos}, "too-large", "window");
}

static void json_is_known_in_odd_forms(void **state) {
    (void)state;
    char wide[64];
    str s = S("\xFF\xFE{\"text\": \"Fog.\"}");
    for (ptrdiff_t i = 0; i < s.n; i++) wide[i < 2 ? i : 2 * i - 2] = s.p[i], wide[i < 2 ? i : 2 * i - 1] = i < 2 ? s.p[i] : 0;
    refused_for((str){wide, 2 * s.n - 2}, "charset", "UTF-8");
    refused_for(S("[]"), "no-page", "no record");
    refused_for(S("[\"Fog.\", \"Ice.\"]"), "json", "no object");
    pile p = pile_of(S("{}\n{\"text\": \"Ice\", \"text\": \"Fog\"}\n{\"content\": \"<div><p>Ice</p></div>\", \"source_domain\": \"tide.example\"}"));
    assert_int_equal(p.pages.n, 2);
    assert_true(str_eq(p.pages.at[0].raw, S("Fog")));
    assert_string_equal(p.pages.at[0].media, "text/plain");
    assert_string_equal(p.pages.at[1].media, "text/html");
    assert_true(str_eq(p.pages.at[1].meta.outlet, S("tide.example")));
    assert_int_equal(pile_of(S("[Ellmouth] The ferry sails.\n\"No,\" he said.")).pages.n, 1);
}

static int done(void **state) {
    (void)state;
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}

int main(void) {
    const struct CMUnitTest all[] = {
        cmocka_unit_test(first_bytes_count_for_more_than_headers),
        cmocka_unit_test(answers_before_the_answer_are_passed_over), cmocka_unit_test(unknown_codings_are_named), cmocka_unit_test(fields_may_be_very_many),
        cmocka_unit_test(versions_are_told_in_many_ways), cmocka_unit_test(digests_are_read_in_every_notation),
        cmocka_unit_test(payloads_are_proved_where_blocks_are_not), cmocka_unit_test(bodies_that_swell_are_refused), cmocka_unit_test(other_data_is_named_whatever_its_size),
        cmocka_unit_test(a_wide_window_is_refused_as_such), cmocka_unit_test(json_is_known_in_odd_forms)};
    return cmocka_run_group_tests(all, NULL, done);
}
