/* Which character set a payload is read in. The order of the HTML standard (13.2.3.2): the mark at its head, what the HTTP
 * header says, what the markup declares, else a guess. But declarations are often wrong, the bytes never: a declaration
 * counts only where the bytes do not speak against it (`contradicts`), and the next one is asked then. The rules:
 *   - Text that is UTF-8 throughout is UTF-8, whatever single-byte set is declared: by chance that does not happen. Against
 *     a multi-byte set it takes UTF8_SURE characters, for some pairs of those are UTF-8 too.
 *   - Declared UTF-8 falls where more stretches are ill-formed than well-formed: a few bad bytes are damage.
 *   - A declared multi-byte or single-byte set falls where more than one in CHARSET_DAMAGE of its characters is ill-formed.
 *   - A declared ISO 8859 falls where control characters from 80 to 9F occur: the windows set of its letters was meant.
 *   - A declared Western set falls where bytes beyond ASCII mostly stand side by side, as letters do in Cyrillic, Greek or Hebrew words and
 *     in no Latin ones: servers name it for whatever they send.
 *   - Declared UTF-16 falls where no NUL occurs.
 * Cost: one pass over the bytes, at the speed of memory where they are ASCII; a second one where a declared set is tried.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

#define UTF8_SURE 8       /* characters of UTF-8 that are no accident in GBK, Big5 or EUC-KR: their odds are below one in 1000 */
#define UTF8_MOSTLY 4     /* so many well-formed characters to each ill-formed stretch: UTF-8, damaged */
#define CHARSET_DAMAGE 16 /* one ill-formed character in so many is damage, more another set */
#define TOGETHER_LEAST 20 /* bytes; of fewer a few umlauts of an abbreviation may be most */
#define WIDE_BYTES 4096   /* enough to see the pattern of UTF-16 */

/* ------------------------------------------------------------------ UTF-8 and wide sets */
utf8_look utf8_looks(str s) {
    utf8_look look = {0};
    utf8_seen seen = {0};
    int len;
    for (ptrdiff_t at = 0; (at = utf8_check(s, at, &seen)) < s.n; at += len) {
        utf8_next(s.p + at, str_end(s), &len);
        if (at + len < s.n) look.bad++;
        else look.cut = true;
    }
    look.multi = seen.multi;
    look.nul = seen.nul;
    return look;
}

/* Latin letters in UTF-16 without a mark: every other byte is NUL. */
static bool half_nul(str s, int odd) {
    ptrdiff_t nul[2] = {0};
    s = str_cut(s, 0, s.n & ~(ptrdiff_t)1);
    for (ptrdiff_t i = 0; i < s.n; i++) nul[i & 1] += !s.p[i];
    return s.n >= 8 && nul[odd] * 10 > s.n * 3 && nul[!odd] * 50 < s.n;
}

charset charset_wide(str raw, ptrdiff_t *bom) {
    static const struct {
        str bytes;
        charset is;
    } marks[] = {{S("\xEF\xBB\xBF"), UTF_8}, {S("\xFF\xFE\0\0"), UTF_32LE}, {S("\0\0\xFE\xFF"), UTF_32BE},
                 {S("\xFF\xFE"), UTF_16LE}, {S("\xFE\xFF"), UTF_16BE}};
    for (ptrdiff_t i = 0; i < countof(marks); i++)
        if (str_starts(raw, marks[i].bytes)) {
            *bom = marks[i].bytes.n;
            return marks[i].is;
        }
    *bom = 0;
    str head = str_cut(raw, 0, WIDE_BYTES);
    if (!head.n || !memchr(head.p, 0, (size_t)head.n)) return CHARSET_NONE;
    return half_nul(head, 1) ? UTF_16LE : half_nul(head, 0) ? UTF_16BE : CHARSET_NONE;
}

/* ------------------------------------------------------------------ declarations against bytes */
static bool many(ptrdiff_t bad, ptrdiff_t all) { return bad * CHARSET_DAMAGE > all; }

static bool single_contradicts(charset c, str raw) {
    ptrdiff_t bad = 0, all = 0, controls = 0;
    const uint16_t *high = charset_high[c - SINGLE_FIRST];
    for (ptrdiff_t at = 0; (at = str_ascii(raw, at)) < raw.n;)
        for (unsigned char b; at < raw.n && (b = (unsigned char)raw.p[at]) >= 0x80; at++, all++) {
            bad += !high[b - 0x80];
            controls += high[b - 0x80] < 0xA0;
        }
    return many(bad, all) || (controls > bad && c >= ISO_8859_2 && c <= ISO_8859_16);
}

static bool stands_together(str raw) {
    ptrdiff_t all = 0, together = 0;
    for (ptrdiff_t at = 0; (at = str_ascii(raw, at)) < raw.n;) {
        ptrdiff_t from = at;
        while (at < raw.n && (unsigned char)raw.p[at] > 0xA0) at++;
        all += at - from;
        together += at - from > 1 ? at - from : 0;
        at += at == from; /* a quotation mark or a blank of Windows */
    }
    return all >= TOGETHER_LEAST && 3 * together > 2 * all;
}

static bool multi_contradicts(charset c, str raw) {
    ptrdiff_t bad = 0, all = 0;
    for (ptrdiff_t at = 0; (at = str_ascii(raw, at)) < raw.n; all++) {
        uint32_t code;
        int len = multi_unit(c, raw, at, &code);
        bad += code == UTF8_BAD && at + len < raw.n;
        at += len;
    }
    return many(bad, all);
}

/* What the standard reads as one U+FFFD (ISO-2022-KR, ISO-2022-CN, HZ) is taken for it only where its escapes occur. */
static bool has_escapes(str raw) {
    return str_find(raw, S("\x1B$)"), 0) >= 0 || str_find(raw, S("\x1B$*"), 0) >= 0 || str_find(raw, S("~{"), 0) >= 0;
}

static bool contradicts(charset c, str raw, utf8_look look) {
    bool utf8 = look.multi > look.bad * UTF8_MOSTLY;
    if (c == UTF_8) return look.bad > look.multi;
    if (is_wide_set(c)) return !raw.n || !memchr(raw.p, 0, (size_t)raw.n);
    if (c == REPLACEMENT) return utf8 || !has_escapes(raw);
    if (c == ISO_2022_JP) return look.multi + look.bad > 0;
    if (is_multi_set(c)) return (utf8 && look.multi >= UTF8_SURE) || (look.multi + look.bad && multi_contradicts(c, raw));
    bool western = c == WINDOWS_1252 || c == ISO_8859_15;
    return utf8 || (look.bad && is_single_set(c) && (single_contradicts(c, raw) || (western && stands_together(raw))));
}

static bool is_markup(const page *p) {
    if (p->media && (strstr(p->media, "html") || strstr(p->media, "xml"))) return true;
    return sniff_html(p->path, p->raw);
}

charset charset_of(const page *p, ptrdiff_t *bom, bool *valid) {
    charset is = charset_wide(p->raw, bom);
    *valid = false;
    if (is) return is;
    utf8_look look = utf8_looks(p->raw);
    *valid = !look.bad && !look.cut && !look.nul;
    if (!look.bad && look.multi >= UTF8_SURE) return UTF_8;
    if ((is = charset_of_label(p->http_charset)) && !contradicts(is, p->raw, look)) return is;
    if (is_markup(p) && (is = charset_of_markup(p->raw)) && !contradicts(is, p->raw, look)) return is;
    if (look.bad > look.multi) return charset_guess(p);
    return !look.multi && !look.bad && str_find(p->raw, S("\x1B$B"), 0) >= 0 ? ISO_2022_JP : UTF_8;
}
