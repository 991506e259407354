/* Character sets: labels, what markup declares, declarations against bytes, every set's ill-formed bytes and the way back.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "read/parts.h"

static arena a;

static void labels_are_sorted(void **state) {
    (void)state;
    assert_true(charset_labels_sorted());
    assert_int_equal(charset_of_label(S(" Latin1\n")), WINDOWS_1252);
    assert_int_equal(charset_of_label(S("X-SJIS")), SHIFT_JIS);
    assert_int_equal(charset_of_label(S("x-user-defined")), X_USER_DEFINED);
    assert_int_equal(charset_of_label(S("csEUCPkdFmtJapanese")), EUC_JP);
    assert_int_equal(charset_of_label(S("utf-7")), CHARSET_NONE);
    assert_int_equal(charset_of_label(S("")), CHARSET_NONE);
    assert_int_equal(charset_of_label(S("a label that is longer than any of the labels")), CHARSET_NONE);
    for (int i = CHARSET_NONE + 1; i < CHARSETS; i++) /* every name is a label of its own; UTF-32 is none of the web's */
        if (i != UTF_32LE && i != UTF_32BE) assert_int_equal(charset_of_label(str_of(charset_name((charset)i))), i);
}

static void markup_declares(void **state) {
    (void)state;
    static const struct {
        const char *markup;
        charset is;
    } all[] = {
        {"<meta charset=koi8-r>", KOI8_R},
        {"<!-- <meta charset=koi8-r> --><meta charset=big5>", BIG5},
        {"<META HTTP-EQUIV='Content-Type' CONTENT='text/html; Charset = \"windows-1251\"'>", WINDOWS_1251},
        {"<meta content='text/html; charset=windows-1251' http-equiv=content-type>", WINDOWS_1251},
        {"<meta content='text/html; charset=windows-1251' name=content-type>", CHARSET_NONE},
        {"<meta charset=utf-16be>", UTF_8},
        {"<meta charset=x-user-defined>", WINDOWS_1252},
        {"<meta charset=nothing><meta charset=gbk>", GBK},
        {"<p title='<meta charset=big5>'><meta charset=gbk>", GBK},
        {"<metal charset=big5>", CHARSET_NONE},
        {"<meta charset='big5", CHARSET_NONE},
        {"<?xml version='1.0' encoding='iso-8859-5'?><html>", ISO_8859_5},
        {"<?xml version='1.0' encoding='iso-8859-5'?><meta charset=gbk>", GBK},
        {"<", CHARSET_NONE},
        {"<meta", CHARSET_NONE},
        {"<!--", CHARSET_NONE},
        {"</", CHARSET_NONE},
    };
    for (ptrdiff_t i = 0; i < countof(all); i++)
        assert_string_equal(charset_name(charset_of_markup(str_of(all[i].markup))), charset_name(all[i].is));
}

static void late_declarations_count_before_the_body(void **state) {
    (void)state;
    char head[3000];
    memset(head, ' ', sizeof head);
    memcpy(head, "<head>", 6);
    memcpy(head + 2500, "<meta charset=gbk>", 18);
    assert_int_equal(charset_of_markup((str){head, sizeof head}), GBK);
    memcpy(head + 2000, "<body>", 6);
    assert_int_equal(charset_of_markup((str){head, sizeof head}), CHARSET_NONE);
}

/* ------------------------------------------------------------------ declarations against bytes */
static const char *chosen(const char *label, str raw) {
    page p = {.raw = raw, .media = "text/html", .http_charset = str_of(label)};
    ptrdiff_t bom;
    bool valid;
    return charset_name(charset_of(&p, &bom, &valid));
}

static void bytes_outweigh_declarations(void **state) {
    (void)state;
    assert_string_equal(chosen("koi8-r", S("\xEF\xBB\xBF<meta charset=big5>\xFF")), "utf-8");
    assert_string_equal(chosen("iso-8859-2", S("<meta charset=utf-8>\xB6wiat")), "iso-8859-2");
    assert_string_equal(chosen("iso-8859-1", S("<p>Caf\xC3\xA9 und M\xC3\xBCller")), "utf-8");
    assert_string_equal(chosen("utf-8", S("<meta charset=iso-8859-2>\xB6wiat i \xBF" "aba")), "iso-8859-2");
    assert_string_equal(chosen("utf-8", S("<p>Der M\xFCller \xFC" "ber dem Flu\xDF")), "windows-1252");
    assert_string_equal(chosen("utf-8", S("<p>M\xC3\xBCller, \xC3\x84nne \xFC")), "utf-8"); /* one bad byte is damage */
    assert_string_equal(chosen("utf-16", S("<p>Plain")), "utf-8");
    assert_string_equal(chosen("gb2312", S("<p>\xC4\xE3\xBA\xC3\xA1\xA3")), "gbk");
    assert_string_equal(chosen("gb2312", S("<p>caf\xE9 fr\xE8re, d\xE9j\xE0 vu, \xE9t\xE9")), "windows-1252");
    assert_string_equal(chosen("iso-2022-kr", S("<p>Plain")), "utf-8");
    assert_string_equal(chosen("hz-gb-2312", S("<p>~{<:Ky2;~}")), "replacement");
    assert_string_equal(chosen("windows-1251", S("<p>Plain")), "windows-1251");
    assert_string_equal(chosen("nonsense", S("<meta charset=windows-1251><p>Plain")), "windows-1251");
}

static void servers_name_a_western_set_for_anything(void **state) {
    (void)state;
    str russian = S("<p>\xCC\xEE\xF1\xF2 \xE2 \xF1\xF2\xE0\xF0\xEE\xEC \xE3\xEE\xF0\xEE\xE4\xE5 \xE7\xE0\xEA\xF0\xFB\xF2 \xED\xE0 \xE4\xE2\xE0 "
                    "\xEC\xE5\xF1\xFF\xF6\xE0");
    assert_string_equal(chosen("iso-8859-1", russian), "windows-1251");
    assert_string_equal(chosen("windows-1252", str_format(&a, "<meta charset=iso-8859-5>%.*s", (int)russian.n, russian.p)), "iso-8859-5");
    assert_string_equal(chosen("iso-8859-1", S("<p>\xAB\xA0L'\xE9t\xE9\xA0\xBB, \xAB\xA0l'hiver\xA0\xBB, \xAB\xA0la cr\xE9\xE9" "e\xA0\xBB, "
                                               "\xAB\xA0\xE0 c\xF4t\xE9\xA0\xBB, \xAB\xA0o\xF9\xA0\xBB, \xAB\xA0\xEAtre\xA0\xBB")), "windows-1252");
    assert_string_equal(chosen("iso-8859-1", S("<p>\xCC\xEE\xF1\xF2")), "windows-1252"); /* too little to tell */
}

/* ------------------------------------------------------------------ decoding */
static page decoded(const char *label, str raw) {
    page p = {.raw = raw, .media = "text/html", .http_charset = str_of(label)};
    decode(&a, &p);
    assert_true(utf8_valid(p.text));
    assert_null(p.text.n ? memchr(p.text.p, 0, (size_t)p.text.n) : NULL);
    return p;
}

static void reads_as(const char *label, str raw, const char *text) {
    page p = decoded(label, raw);
    assert_string_equal(p.charset, charset_name(charset_of_label(str_of(label))));
    assert_int_equal(p.text.n, strlen(text));
    assert_memory_equal(p.text.p, text, (size_t)p.text.n);
}

static void sets_are_read(void **state) {
    (void)state;
    reads_as("windows-1251", S("\xCF\xF0\xE8\xE2\xE5\xF2, \xFF"), "Привет, я");
    reads_as("koi8-r", S("\xF0\xD2\xC9\xD7\xC5\xD4"), "Привет");
    reads_as("koi8-u", S("\xAE\xF0"), "ўП");
    reads_as("windows-1252", S("\x80 \x81 \x93"), "\xE2\x82\xAC \xC2\x81 \xE2\x80\x9C");
    reads_as("windows-874", S("\xCA\xC7\xD1\xCA\xB4\xD5"), "สวัสดี");
    reads_as("shift_jis", S("\x93\xFA\x96{ \\ \xB1\xB2"), "日本 \\ ｱｲ");
    reads_as("euc-jp", S("\xC6\xFC\xCB\xDC \x8E\xB1 \x8F\xB0\xA1"), "日本 ｱ 丂");
    reads_as("iso-2022-jp", S("a\x1B$BF|K\\\x1B(Bb\x1B(J\\~\x1B(I1\x1B(B"), "a日本b¥‾ｱ");
    reads_as("gbk", S("\xC4\xE3\xBA\xC3 \x80"), "你好 €");
    reads_as("gb18030", S("\xC4\xE3\x81\x30\x84\x36\x94\x39\xDA\x33"), "你¥💩");
    reads_as("big5", S("\xA7\x41\xA6\x6E \x88\x62 \x87\x40"), "你好 Ê̄ 䏰");
    reads_as("euc-kr", S("\xBE\xC8\xB3\xE7 \x8C\x63"), "안녕 똠");
    reads_as("x-user-defined", S("a\x80"), "a\xEF\x9E\x80");
}

static void ill_formed_bytes_stand_for_themselves(void **state) {
    (void)state;
    page p = decoded("shift_jis", S("\x93\xFA\x96\xFA\x93\xFA\x96\xFA\x93\xFA\x96\xFA\x93\xFA\x96\xFA\x93\xFA\x96\xFA"
        "\x93\xFA\x96\xFA\x93\xFA\x96\xFA\x93\xFA\x96\xFA\x93\xFA\x96\xFA\x93\xFA\x96 <b>\x93"));
    assert_string_equal(p.charset, "shift_jis");
    ptrdiff_t at = str_find(p.text, S("\xEF\xBF\xBD <b>"), 0); /* the space is no second byte: it stays */
    assert_true(at > 0);
    span raw = page_raw(&p, (span){(int32_t)at, (int32_t)at + 4});
    assert_int_equal(raw.start, p.raw.n - 6);
    assert_int_equal(raw.end, raw.start + 2);
    raw = page_raw(&p, (span){(int32_t)p.text.n - 3, (int32_t)p.text.n});
    assert_int_equal(raw.end, p.raw.n);
    assert_int_equal(raw.start, p.raw.n - 1);
}

/* Every character leads to bytes of its own, in order, and together they are the payload. Any bytes, in every set. */
static void whole(const page *p, ptrdiff_t from) {
    int32_t last = (int32_t)from;
    int len;
    for (int32_t at = 0; at < p->text.n; at += len) {
        utf8_next(p->text.p + at, str_end(p->text), &len);
        span raw = page_raw(p, (span){at, at + len});
        if (raw.end == last) continue; /* the second of two characters of one pair */
        assert_true(raw.start >= last && raw.end > raw.start && raw.end <= p->raw.n);
        last = raw.end;
    }
    assert_int_equal(last, p->raw.n);
}

static void any_bytes_in_every_set(void **state) {
    (void)state;
    enum { N = 6000 };
    static char bytes[N];
    for (int is = UTF_8; is < CHARSETS; is++) {
        uint64_t r = 7;
        for (int i = 0; i < N; i++) {
            r = hash_mix(r, (uint64_t)i);
            bytes[i] = (char)(r >> 8 & 3 ? r | 0x80 : r); /* NULs, controls and letters too */
        }
        page p = {.raw = {bytes, N}};
        decode_as(&a, &p, (charset)is, 0, false);
        assert_true(utf8_valid(p.text));
        assert_null(memchr(p.text.p, 0, (size_t)p.text.n));
        if (is != ISO_2022_JP) whole(&p, 0); /* its escapes stand for nothing */
        arena_free(&a);
    }
}

static int done(void **state) {
    (void)state;
    arena_free(&a);
    return 0;
}

int main(void) {
    const struct CMUnitTest all[] = {
        cmocka_unit_test(labels_are_sorted), cmocka_unit_test(markup_declares),
        cmocka_unit_test(late_declarations_count_before_the_body), cmocka_unit_test(bytes_outweigh_declarations), cmocka_unit_test(servers_name_a_western_set_for_anything),
        cmocka_unit_test(sets_are_read), cmocka_unit_test(ill_formed_bytes_stand_for_themselves),
        cmocka_unit_test(any_bytes_in_every_set)};
    return cmocka_run_group_tests(all, NULL, done);
}
