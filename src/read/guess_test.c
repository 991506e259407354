/* Guessing: the sentences of cases/languages.tsv, written in every set that fits their language and declared nowhere, are
 * read back as they were. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <iconv.h>

#include "base/limits.h"
#include "read/parts.h"

static arena a;

/* What the sets of a language do not have, written plainly. */
static const char *plainly(uint32_t c) {
    switch (c) {
    case 0x201C: case 0x201D: case 0x201E: case 0xAB: case 0xBB: return "\"";
    case 0x2013: case 0x2014: return "-";
    case 0x2019: return "'";
    case 0x6A9: return "\xD9\x83";
    case 0x6CC: return "\xD9\x8A";
    default: return "";
    }
}

static ptrdiff_t converted(iconv_t with, const char *p, ptrdiff_t n, char *to) {
    char from[8], *get = from, *put = to;
    size_t left = (size_t)n, space = 8;
    memcpy(from, p, left);
    return iconv(with, &get, &left, &put, &space) == (size_t)-1 ? 0 : put - to;
}

static str encoded(str text, const char *set) {
    iconv_t with = iconv_open(set, "UTF-8");
    assert_true(with != (iconv_t)-1);
    char *to = new (&a, char, text.n * 3);
    ptrdiff_t n = 0;
    int len;
    for (const char *p = text.p; p < str_end(text); p += len) {
        uint32_t c = utf8_next(p, str_end(text), &len);
        ptrdiff_t k = converted(with, p, len, to + n);
        n += k ? k : converted(with, plainly(c), (ptrdiff_t)strlen(plainly(c)), to + n);
    }
    iconv_close(with);
    return (str){to, n};
}

static const struct {
    const char *languages, *is, *iconv;
} written[] = {
    {"de fr es pt it ca sv da no fi nl is en id", "windows-1252", "CP1252"},
    {"de fr es pt it ca sv da no fi is", "macintosh", "MACINTOSH"},
    {"pl cs sk hu ro hr sl", "windows-1250", "CP1250"},
    {"pl cs sk hu ro hr sl", "iso-8859-2", "ISO-8859-2"},
    {"tr", "windows-1254", "CP1254"},
    {"lt lv et", "windows-1257", "CP1257"},
    {"lt lv et", "iso-8859-13", "ISO-8859-13"},
    {"ru uk bg sr", "windows-1251", "CP1251"},
    {"ru", "koi8-r", "KOI8-R"},
    {"uk", "koi8-u", "KOI8-U"},
    {"ru uk bg sr", "iso-8859-5", "ISO-8859-5"},
    {"ru", "ibm866", "CP866"},
    {"ru", "x-mac-cyrillic", "MAC-CYRILLIC"},
    {"el", "windows-1253", "CP1253"},
    {"el", "iso-8859-7", "ISO-8859-7"},
    {"he", "windows-1255", "CP1255"},
    {"ar fa", "windows-1256", "CP1256"},
    {"ar", "iso-8859-6", "ISO-8859-6"},
    {"th", "windows-874", "CP874"},
    {"zh", "gbk", "GBK"},
    {"ja", "shift_jis", "CP932"},
    {"ja", "euc-jp", "EUC-JP"},
    {"ko", "euc-kr", "CP949"},
};

static void sentences_are_read_back(str language, str text) {
    for (ptrdiff_t i = 0; i < countof(written); i++) {
        ptrdiff_t at = str_find(str_of(written[i].languages), language, 0);
        if (at < 0) continue;
        page declared = {.raw = encoded(text, written[i].iconv)}, guessed = {.raw = declared.raw};
        decode_as(&a, &declared, charset_of_label(str_of(written[i].is)), 0, false);
        decode(&a, &guessed);
        if (!str_eq(declared.text, guessed.text)) print_message("%s in %s\n", written[i].languages + at, written[i].is);
        assert_true(str_eq(declared.text, guessed.text));
    }
}

static void undeclared_sets_are_guessed(void **state) {
    (void)state;
    str file;
    refusal why;
    assert_true(read_file(&a, S("cases/languages.tsv"), PAGE_BYTES_MAX, &file, &why));
    int n = 0;
    for (ptrdiff_t at = 0; at < file.n; n++) {
        ptrdiff_t tab = str_find(file, S("\t"), at), end = str_find(file, S("\n"), at);
        sentences_are_read_back(str_cut(file, at, tab), str_cut(file, tab + 1, end));
        at = end + 1;
    }
    assert_true(n >= 40);
}

static const char *guessed(const char *url, str raw) {
    page p = {.raw = raw, .media = "text/html", .url = str_of(url)};
    decode(&a, &p);
    return p.charset;
}

/* One word may be read in two ways: what the page says of itself decides. */
static void hints_help_short_texts(void **state) {
    (void)state;
    assert_string_equal(guessed("", S("<html><p>Jo\xE8ko")), "windows-1252");
    assert_string_equal(guessed("", S("<html lang=\"sk-SK\"><p>Jo\xE8ko")), "windows-1250");
    assert_string_equal(guessed("https://example.cz/a", S("<html><p>Jo\xE8ko")), "windows-1250");
    assert_string_equal(guessed("", S("Ein \xE4\xB8")), "utf-8"); /* half a character of UTF-8 */
    assert_string_equal(guessed("", S("\x1B$BF|K\\\x1B(B")), "iso-2022-jp");
}

static int done(void **state) {
    (void)state;
    arena_free(&a);
    return 0;
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(undeclared_sets_are_guessed), cmocka_unit_test(hints_help_short_texts)};
    return cmocka_run_group_tests(all, NULL, done);
}
