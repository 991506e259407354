/* What a payload is, by its first bytes and by the share of control characters: text in some character set, or something
 * that is refused by its name. Looks at SNIFF_BYTES.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

#define SNIFF_BYTES (1 << 16) /* more tells nothing new of a file's kind */

typedef struct {
    int at;
    str bytes;
    const char *name;
    bool weak; /* letters that a text may begin with: counts only where control characters follow */
} magic;
/* From the formats' specifications; the order decides nothing, no two fit one payload. */
static const magic magics[] = {
    {0, S("\x7F" "ELF"), "a program (ELF)", false}, {0, S("\x89PNG\r\n"), "a picture (PNG)", false},
    {0, S("\xFF\xD8\xFF"), "a picture (JPEG)", false}, {0, S("GIF87a"), "a picture (GIF)", true},
    {0, S("GIF89a"), "a picture (GIF)", true}, {0, S("BM"), "a picture (BMP)", true}, {0, S("II*\0"),
    "a picture (TIFF)", false},
    {0, S("MM\0*"), "a picture (TIFF)", false}, {8, S("WEBP"), "a picture (WebP)", true}, {4, S("ftyp"),
    "a film or picture (MP4, HEIC)", true},
    {0, S("\x1A\x45\xDF\xA3"), "a film (Matroska)", false}, {0, S("ID3"), "sound (MP3)", true}, {0, S("OggS"),
    "sound or film (Ogg)", true},
    {8, S("WAVE"), "sound (WAV)", true}, {8, S("AVI "), "a film (AVI)", true}, {0, S("fLaC"), "sound (FLAC)", true},
    {0, S("%PDF-"), "a PDF document", false}, {0, S("{\\rtf"), "an RTF document", false},
    {0, S("\xD0\xCF\x11\xE0"), "an Office document (before 2007)", false}, {0, S("PK\3\4"),
    "a zip archive or Office document", false},
    {0, S("PK\5\6"), "an empty zip archive", false}, {0, S("\x1F\x8B"), "compressed (gzip)", false}, {0, S("BZh"),
    "compressed (bzip2)", true},
    {0, S("\xFD" "7zXZ"), "compressed (xz)", false}, {0, S("\x28\xB5\x2F\xFD"), "compressed (zstd)", false},
    {0, S("\x04\x22\x4D\x18"), "compressed (LZ4)", false}, {0, S("7z\xBC\xAF"), "a 7z archive", false}, {0,
    S("Rar!\x1A\x07"), "a RAR archive", false},
    {257, S("ustar"), "a tar archive", true}, {0, S("SQLite format 3"), "an SQLite database", false}, {0, S("MZ"),
    "a Windows program", true},
    {0, S("\xCA\xFE\xBA\xBE"), "a Java or macOS program", false}, {0, S("\xCF\xFA\xED\xFE"), "a macOS program", false},
    {0, S("\0asm"), "a WebAssembly program", false}, {0, S("bplist00"), "a Safari web archive or other property list", false},
    {0, S("wOFF"), "a font (WOFF)", true}, {0, S("wOF2"),
    "a font (WOFF2)", true},
};

static unsigned is_control(unsigned char c) {
    return ((c < 0x20) & ((unsigned char)(c - '\t') > 4) & (c != 0x1B)) | (c == 0x7F);
}

/* Control characters, and escapes. */
static lanes may_be_controls(lanes x) { return (lanes)(x < '\t') | (lanes)(x - 14 < 18) | (lanes)(x == 0x7F); }

/* Of sixty-four bytes of text none is mostly. */
static ptrdiff_t controls(str s) {
    ptrdiff_t n = 0, i = 0;
    for (; i + 4 * LANES <= s.n; i += 4 * LANES) {
        const char *p = s.p + i;
        lanes any = may_be_controls(lanes_at(p)) | may_be_controls(lanes_at(p + LANES)) | may_be_controls(lanes_at(p + 2 * LANES)) |
            may_be_controls(lanes_at(p + 3 * LANES));
        for (int k = 0; lanes_bits(any) && k < 4 * LANES; k++) n += is_control((unsigned char)p[k]);
    }
    for (; i < s.n; i++) n += is_control((unsigned char)s.p[i]);
    return n;
}

/* ------------------------------------------------------------------ refusals */
static const char *kind_of(str head, ptrdiff_t odd) {
    for (ptrdiff_t i = 0; i < countof(magics); i++)
        if (str_starts(str_cut(head, magics[i].at, head.n), magics[i].bytes) && (!magics[i].weak ||
            odd)) return magics[i].name;
    return NULL;
}

/* No text: control characters beyond what damage does, more so among bytes that are no UTF-8. */
static bool is_binary(str head, ptrdiff_t odd) {
    if (!odd) return false;
    utf8_look look = utf8_looks(head);
    ptrdiff_t bad = look.bad, well = look.multi;
    if (head.n < 512) return odd * 3 > head.n || (odd > 1 && bad * 10 > head.n);
    return odd * 20 > head.n || (odd * 50 > head.n && bad > well);
}

bool sniff_text(str raw) {
    ptrdiff_t bom;
    str head = str_cut(raw, 0, SNIFF_BYTES);
    if (is_wide_set(charset_wide(head, &bom))) return true;
    ptrdiff_t odd = controls(head);
    if (head.n >= 64) return !is_binary(head, odd);
    return !odd && !utf8_looks(head).bad; /* of so few packed bytes none need be a control character */
}

/* Comments and an XML declaration at the head of markup passed over. */
static str without_prolog(str head) {
    head = str_trim(str_cut(head, 0, SNIFF_BYTES));
    if (str_starts(head, S("\xEF\xBB\xBF"))) head = str_cut(head, 3, head.n);
    for (int i = 0; i < 8 && (str_starts(head, S("<!--")) || str_starts(head, S("<?xml"))); i++) {
        ptrdiff_t end = str_find(head, head.p[1] == '!' ? S("-->") : S("?>"), 0);
        head = end < 0 ? (str){0} : str_trim(str_cut(head, end + (head.p[1] == '!' ? 3 : 2), head.n));
    }
    return head;
}

/* XML that leads to pages and is none: read as text, its titles and links would be an article. */
static const char *feed_of(str head) {
    static const struct {
        str opens;
        const char *name;
    } roots[] = {{S("<rss"), "a feed (RSS)"}, {S("<feed"), "a feed (Atom)"}, {S("<rdf:RDF"), "a feed (RDF)"}, {S("<urlset"), "a map of a site"},
                 {S("<sitemapindex"), "a map of a site"}, {S("<!DOCTYPE plist"), "a property list"}, {S("<plist"), "a property list"}};
    head = without_prolog(head);
    for (ptrdiff_t i = 0; i < countof(roots); i++) {
        str rest = str_cut(head, roots[i].opens.n, head.n);
        if (str_starts(head, roots[i].opens) && rest.n && (is_space(*rest.p) || *rest.p == '>')) return roots[i].name;
    }
    return NULL;
}

/* Beside saved pages lie what they run and what they look like. No byte tells these from text, their names do. */
static const char *code_of(str path, str head) {
    static const struct {
        str end;
        const char *name;
    } ends[] = {{S(".js"), "a script"}, {S(".mjs"), "a script"}, {S(".js.download"), "a script"}, {S(".css"), "a style sheet"}};
    for (ptrdiff_t i = 0; i < countof(ends); i++)
        if (str_ends_ci(path, ends[i].end)) return ends[i].name;
    return str_starts(without_prolog(head), S("<svg")) ? "a drawing (SVG)" : NULL;
}

/* Markup at the head of a payload (MIME Sniffing, 7.1: the resources that may be HTML); in a file that is named as a page, and
 * behind an XML declaration, any tag will do: agencies send articles so (NITF, NewsML). */
bool sniff_html(str path, str head) {
    static const str opens[] = {
        S("!doctype html"), S("html"), S("head"), S("body"), S("script"), S("iframe"), S("h1"), S("div"), S("font"), S("table"),
        S("a"), S("style"), S("title"), S("b"), S("br"), S("p"), S("meta"), S("link"), S("article"), S("section"), S("main"),
    };
    static const str names[] = {S(".html"), S(".htm"), S(".xhtml"), S(".shtml"), S(".xht")};
    bool xml = str_starts(str_trim(str_cut(head, 0, SNIFF_BYTES)), S("<?xml"));
    head = without_prolog(head);
    if (xml && head.n > 1 && head.p[0] == '<' && is_alpha(head.p[1])) return true;
    for (ptrdiff_t i = 0; i < countof(opens) && str_starts(head, S("<")); i++) {
        str tag = opens[i];
        if (!str_starts_ci(str_cut(head, 1, head.n), tag) || head.n <= tag.n + 1) continue;
        char after = head.p[tag.n + 1];
        if (after == '>' || is_space(after)) return true;
    }
    bool named = false;
    for (ptrdiff_t i = 0; i < countof(names); i++) named |= str_ends_ci(path, names[i]);
    for (ptrdiff_t at = 0; named && (at = str_find(head, S("<"), at)) >= 0 && at + 1 < head.n; at++)
        if (is_alpha(head.p[at + 1]) || head.p[at + 1] == '!') return true;
    return false;
}

bool sniff_refuses(arena *a, str path, str raw, refusal *why) {
    ptrdiff_t bom;
    str head = str_cut(raw, 0, SNIFF_BYTES);
    if (!raw.n || !str_trim(raw).n) {
        *why = raw.n ? refuse(a, path, 0, "empty", "nothing but white space: check how it was saved")
                     : refuse(a, path, -1, "empty", "an empty file: check how it was saved");
        return true;
    }
    ptrdiff_t odd = controls(head);
    const char *kind = kind_of(head, odd);
    if (!kind && !is_wide_set(charset_wide(head, &bom)) && is_binary(head, odd)) kind = "binary data";
    if (kind) {
        ptrdiff_t at = 0;
        while (at < head.n && !is_control((unsigned char)head.p[at])) at++;
        bool holds = str_starts(str_of(kind), S("compressed")) || str_find(str_of(kind), S("archive"), 0) >= 0;
        str what = str_format(a, "%s, %s", kind, holds ? "which is not read here: unpack it, or save the article's text, and give that"
                                                       : "no text: save the article's text, and give that");
        *why = refuse(a, path, at < head.n ? at : 0, "binary", what.p);
        return true;
    }
    const char *code = code_of(path, head), *feed = code ? NULL : feed_of(head);
    if (code) *why = refuse(a, path, 0, "not-a-page", str_format(a, "%s, which is no page: give the page that it belongs to", code).p);
    if (feed) *why = refuse(a, path, 0, "not-a-page", str_format(a, "%s, which is no page: give the pages that it leads to", feed).p);
    return code || feed;
}
