/* Multi-byte sets of East Asia. Which bytes make a character, and how much of an ill-formed stretch is given up, is ours, as
 * the WHATWG Encoding standard has it (10 to 12); which character a pair of bytes is, iconv knows. So no byte is lost or
 * counted twice whatever iconv's quirks, and iconv is asked once for each character that occurs, not for each occurrence.
 * Cost: linear; the table of pairs stands on the stack (95 KB).
 * SPDX-License-Identifier: Apache-2.0 */
#include <iconv.h>

#include "read/parts.h"

/* ------------------------------------------------------------------ structure */
static bool in(unsigned char c, unsigned lo, unsigned hi) { return c >= lo && c <= hi; }

static bool is_lead(charset is, unsigned char c) {
    if (is == SHIFT_JIS) return in(c, 0x81, 0x9F) || in(c, 0xE0, 0xFC);
    if (is == EUC_JP) return in(c, 0xA1, 0xFE) || c == 0x8E || c == 0x8F;
    return in(c, 0x81, 0xFE);
}

static bool is_trail(charset is, unsigned char lead, unsigned char c) {
    switch (is) {
    case SHIFT_JIS: return in(c, 0x40, 0x7E) || in(c, 0x80, 0xFC);
    case EUC_JP: return in(c, 0xA1, lead == 0x8E ? 0xDF : 0xFE);
    case EUC_KR: return in(c, 0x41, 0xFE);
    case BIG5: return in(c, 0x40, 0x7E) || in(c, 0xA1, 0xFE);
    default: return in(c, 0x40, 0x7E) || in(c, 0x80, 0xFE);
    }
}

/* Bytes that stand alone. */
static uint32_t alone(charset is, unsigned char c) {
    if (c < 0x80) return c ? c : UTF8_BAD;
    if (is == SHIFT_JIS && c == 0x80) return c;
    if (is == SHIFT_JIS && in(c, 0xA1, 0xDF)) return 0xFF61u + c - 0xA1; /* katakana of half width */
    return (is == GBK || is == GB18030) && c == 0x80 ? 0x20AC : UTF8_BAD;
}

/* Four bytes of GB18030: beyond the basic plane by arithmetic. */
static int four_bytes(const unsigned char *p, ptrdiff_t n, uint32_t *code) {
    *code = UTF8_BAD;
    if (n < 4 || !in(p[2], 0x81, 0xFE) || !in(p[3], 0x30, 0x39)) return 1;
    uint32_t at = ((p[0] - 0x81u) * 10 + p[1] - 0x30u) * 1260 + (p[2] - 0x81u) * 10 + p[3] - 0x30u;
    if (at >= 189000 && at - 189000 <= 0xFFFFF) *code = at - 189000 + 0x10000;
    else if (at < 39420) *code = 0;
    return *code == UTF8_BAD ? 1 : 4;
}

int multi_unit(charset is, str s, ptrdiff_t at, uint32_t *code) {
    const unsigned char *p = (const unsigned char *)s.p + at;
    ptrdiff_t n = s.n - at;
    *code = UTF8_BAD;
    if (!is_lead(is, p[0])) {
        *code = alone(is, p[0]);
        return 1;
    }
    if (n < 2) return 1;
    if ((is == GBK || is == GB18030) && in(p[1], 0x30, 0x39)) return four_bytes(p, n, code);
    if (!is_trail(is, p[0], p[1])) return p[1] < 0x80 ? 1 : 2;
    if (is == EUC_JP && p[0] == 0x8E) *code = 0xFF61u + p[1] - 0xA1;
    else if (is == EUC_JP && p[0] == 0x8F) {
        if (!in(p[1], 0xA1, 0xFE) || n < 3) return (int)min_of(n, 2);
        if (!in(p[2], 0xA1, 0xFE)) return p[2] < 0x80 ? 2 : 3;
        *code = 0;
        return 3;
    } else *code = 0;
    return 2;
}

/* ------------------------------------------------------------------ characters of pairs */
enum { LEADS = 126, TRAILS = 192 };
typedef struct {
    charset is;
    iconv_t open[2];                /* for pairs, for longer characters; NULL: not open */
    uint32_t longer[256], longer_is[256]; /* characters of three and four bytes that were asked for lately, by their hash */
    uint32_t pairs[LEADS * TRAILS]; /* code point of a pair, 0 where iconv was not asked yet. A second code point that
                                       follows it: its distance from U+02FF in the highest byte */
} asker;

/* The standard's "gbk" reads as GB18030, its "shift_jis" is Windows-31J, its "euc-kr" Windows-949, and its "big5" has the
 * Hong Kong supplement. All Japanese pairs are those of Windows-31J in another arrangement: EUC-JP-MS has other characters
 * in rows 89 to 92. */
static iconv_t open_iconv(charset is, int n) {
    const char *names[2] = {"GB18030", "GBK"}; /* the second: systems without glibc */
    if (is == EUC_JP && n != 2) names[0] = "EUC-JP-MS", names[1] = "EUC-JP";
    else if (is == SHIFT_JIS || is == ISO_2022_JP || is == EUC_JP) names[0] = "CP932", names[1] = "SHIFT_JIS";
    else if (is == EUC_KR) names[0] = "CP949", names[1] = "EUC-KR";
    else if (is == BIG5) names[0] = "BIG5-HKSCS", names[1] = "BIG5";
    iconv_t with = iconv_open("UTF-32LE", names[0]);
    return with != (iconv_t)-1 ? with : iconv_open("UTF-32LE", names[1]);
}

bool multi_works(charset is) {
    iconv_t with = open_iconv(is, 2);
    if (with == (iconv_t)-1) return false;
    iconv_close(with);
    return true;
}

/* A pair of EUC-JP as Windows-31J writes it. */
static void to_shift_jis(char p[4]) {
    int at = ((unsigned char)p[0] - 0xA1) * 94 + (unsigned char)p[1] - 0xA1, lead = at / 188, trail = at % 188;
    p[0] = (char)(lead + (lead < 0x1F ? 0x81 : 0xC1));
    p[1] = (char)(trail + (trail < 0x3F ? 0x40 : 0x41));
}

static uint32_t ask(asker *x, const char *p, int n) {
    char from[4] = {0}, to[16], *put = to, *get = from;
    size_t left = (size_t)n, space = sizeof to;
    iconv_t *with = &x->open[n > 2];
    memcpy(from, p, (size_t)n);
    if (n == 2 && (x->is == EUC_JP || x->is == ISO_2022_JP)) to_shift_jis(from);
    if (!*with) *with = open_iconv(x->is, n);
    if (*with == (iconv_t)-1) return UTF8_BAD;
    bool good = iconv(*with, &get, &left, &put, &space) != (size_t)-1 && !left &&
        iconv(*with, NULL, NULL, &put, &space) != (size_t)-1; /* Big5 holds a letter back: an accent may follow */
    iconv(*with, NULL, NULL, NULL, NULL);
    if (!good || put - to < 4) return UTF8_BAD;
    uint32_t code[2] = {0};
    for (int i = 0; i < min_of(put - to, 8); i++) code[i / 4] |= (uint32_t)(unsigned char)to[i] << 8 * (i % 4);
    if (!code[0]) return UTF8_BAD;
    return put - to == 8 && code[1] >= 0x300 && code[1] < 0x370 ? code[0] | (code[1] - 0x2FF) << 24 : code[0];
}

static uint32_t look_up(asker *x, const char *p, int n) {
    if (n != 2) {
        uint32_t key = 0;
        for (int i = 0; i < n; i++) key = key << 8 | (unsigned char)p[i];
        uint32_t at = (key ^ key >> 9) & 255;
        if (x->longer[at] != key) x->longer[at] = key, x->longer_is[at] = ask(x, p, n);
        return x->longer_is[at];
    }
    if (!memcmp(p, "\xA3\xA0", 2) && (x->is == GBK || x->is == GB18030)) return 0x3000; /* as the standard's note has it */
    int lead = (unsigned char)p[0] - 0x81, trail = (unsigned char)p[1] - 0x40;
    uint32_t *known = &x->pairs[lead * TRAILS + trail];
    if (!*known) *known = ask(x, p, 2);
    return *known;
}

/* ------------------------------------------------------------------ blocks
 * A block's characters first, then their text: while iconv is open nothing is allocated, so nothing leaks when memory ends. */
enum { BLOCK = 256 };
typedef struct {
    uint32_t code[BLOCK];
    int32_t at[BLOCK];
    uint8_t len[BLOCK];
    int n;
} block;

static void put_unit(block *b, uint32_t code, ptrdiff_t at, int len) {
    b->code[b->n] = code;
    b->at[b->n] = (int32_t)at;
    b->len[b->n++] = (uint8_t)len;
}

static void close_asker(asker *x) {
    for (int i = 0; i < 2; i++) {
        if (x->open[i] && x->open[i] != (iconv_t)-1) iconv_close(x->open[i]);
        x->open[i] = NULL;
    }
}

static void give_block(decoder *d, asker *x, block *b, int32_t step) {
    close_asker(x);
    for (int i = 0; i < b->n; i++) {
        uint32_t second = b->code[i] >> 24;
        if (!second) {
            give_code(d, b->code[i], b->at[i], b->len[i], step);
            continue;
        }
        char two[8]; /* both stand for the pair */
        int n = utf8_put(two, b->code[i] & 0xFFFFFF);
        n += utf8_put(two + n, second + 0x2FF);
        give_text(d, two, n, b->at[i], b->len[i]);
    }
    b->n = 0;
}

enum { PLAIN_MAX = 16 }; /* bytes of ASCII in a row: the rest of such a run is copied at once */

static int32_t read_block(asker *x, block *b, str raw, int32_t at) {
    for (int plain = 0; b->n < BLOCK && at < raw.n && plain < PLAIN_MAX;) {
        uint32_t code;
        int len = multi_unit(x->is, raw, at, &code);
        if (!code) code = look_up(x, raw.p + at, len);
        if (code == UTF8_BAD && len > 1 && (unsigned char)raw.p[at + 1] < 0x80) len = 1; /* what follows is ASCII: kept */
        plain = len == 1 && (unsigned char)raw.p[at] < 0x80 ? plain + 1 : 0;
        put_unit(b, code, at, len);
        at += len;
    }
    return at;
}

/* ------------------------------------------------------------------ ISO-2022-JP: escapes choose what bytes mean */
typedef enum { JIS_ASCII, JIS_ROMAN, JIS_KATAKANA, JIS_PAIRS } jis;

static int escape_at(str raw, int32_t at, jis *state) {
    static const struct {
        str bytes;
        jis state;
    } escapes[] = {{S("\x1B(B"), JIS_ASCII}, {S("\x1B(J"), JIS_ROMAN}, {S("\x1B(I"), JIS_KATAKANA},
                   {S("\x1B$@"), JIS_PAIRS}, {S("\x1B$B"), JIS_PAIRS}};
    for (ptrdiff_t i = 0; i < countof(escapes); i++)
        if (str_starts(str_cut(raw, at, raw.n), escapes[i].bytes)) {
            *state = escapes[i].state;
            return 3;
        }
    return 0;
}

static uint32_t jis_alone(jis state, unsigned char c) {
    if (c >= 0x80 || c == 0x0E || c == 0x0F || c == 0x1B) return UTF8_BAD;
    if (state == JIS_ROMAN) return c == '\\' ? 0xA5 : c == '~' ? 0x203E : c;
    if (state == JIS_KATAKANA && c > 0x20) return in(c, 0x21, 0x5F) ? 0xFF61u + c - 0x21 : UTF8_BAD;
    return c;
}

/* Controls and spaces among pairs are taken as they are, though the standard gives them up: lines stay apart. Its rule that
 * two escapes in a row are an error keeps scripts from being hidden; nothing is run here. */
static int32_t read_jis_block(asker *x, block *b, str raw, int32_t at, jis *state) {
    while (b->n < BLOCK && at < raw.n) {
        int skip = raw.p[at] == 0x1B ? escape_at(raw, at, state) : 0;
        at += skip;
        if (skip) continue;
        unsigned char c = (unsigned char)raw.p[at], next = at + 1 < raw.n ? (unsigned char)raw.p[at + 1] : 0;
        if (*state == JIS_PAIRS && in(c, 0x21, 0x7E)) {
            bool pair = in(next, 0x21, 0x7E);
            uint32_t code = pair ? look_up(x, (char[2]){(char)(c | 0x80), (char)(next | 0x80)}, 2) : UTF8_BAD;
            put_unit(b, code, at, pair ? 2 : 1);
        } else put_unit(b, jis_alone(*state, c), at, 1);
        at += b->len[b->n - 1];
    }
    return at;
}

void from_multi(decoder *d, str raw, charset is) {
    asker x = {.is = is};
    block b = {.n = 0};
    jis state = JIS_ASCII;
    int32_t step = (is == GBK || is == GB18030 ? MAP_CHARACTERS(1, 2, 2, 4) : MAP_CHARACTERS(1, 2, 2, 2)) | MAP_BAD_ONE, at = 0;
    while (at < raw.n) {
        if (is != ISO_2022_JP) at = give_ascii(d, raw, at, step);
        at = is == ISO_2022_JP ? read_jis_block(&x, &b, raw, at, &state) : read_block(&x, &b, raw, at);
        give_block(d, &x, &b, step);
    }
}
