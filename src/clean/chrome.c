/* A row in, what its words betray out: bits CHROME_*. Looks at NORMAL_MAX bytes of normal form, and for what may stand there by
 * the row's words and bytes.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/chrome.h"

#include "clean/parts.h"
#include "clean/phrases_table.inc"
#include "clean/words.h"

#define SHORT_ROW 320     /* bytes: longer rows leak nothing */
#define PLEA_ROW 700      /* bytes: longer rows are prose, whatever phrase they hold */
#define CAPTION_ROW 600
#define CREDIT_REACH 80   /* bytes at a caption's end that hold its credit */

#define PHRASE_BYTES 80   /* of the longest phrase of the tables that are searched for whole rows */

static ptrdiff_t word_end(str form, ptrdiff_t at) {
    while (at < form.n && form.p[at] != ' ') at++;
    return at;
}

/* Phrases with their heads, sorted. */
typedef struct {
    const str *of;
    const uint64_t *heads;
    ptrdiff_t n;
} phrases;

/* The first phrase whose head is not below; no branch could be foretold. */
static ptrdiff_t phrase_from(const phrases *x, uint64_t head) {
    const uint64_t *at = x->heads;
    for (ptrdiff_t n = x->n; n > 1; n -= n / 2) at += at[n / 2 - 1] < head ? n / 2 : 0;
    return at - x->heads + (*at < head);
}

/* No space parts the last letter of the phrase from a next word: it is one of Thai, Lao, Burmese, Khmer, of kana or Han. */
static bool is_unspaced_end(str s) {
    unsigned char a = (unsigned char)s.p[max_of(s.n - 3, (ptrdiff_t)0)], b = (unsigned char)s.p[max_of(s.n - 2, (ptrdiff_t)0)];
    return (a >= 0xE3 && a <= 0xE9) || (a == 0xE0 && b >= 0xB8 && b < 0xBC) || (a == 0xE1 && ((b >= 0x80 && b < 0x83) || b == 0x9E));
}

/* True where form begins with a phrase of the table; phrases that begin with one word stand together. */
static bool heads(str form, const phrases *x) {
    uint64_t head = str_head(form), first = str_head_kept(min_of(head_word(head), form.n));
    for (ptrdiff_t i = phrase_from(x, head & first); i < x->n && (x->heads[i] & first) == (head & first); i++) {
        str s = x->of[i];
        if ((head ^ x->heads[i]) & str_head_kept(s.n)) continue;
        if (str_starts(form, s) && (form.n == s.n || form.p[s.n] == ' ' || is_unspaced_end(s))) return true;
    }
    return false;
}

static bool holds(str form, const row_words *words, const phrases *x) {
    for (int k = 0; words->all && k < words->n; k++)
        if (heads(str_cut(form, words->at[k], form.n), x)) return true;
    for (ptrdiff_t at = words->all ? form.n : 0, end; at < form.n; at = end + 1) {
        end = word_end(form, at);
        if (word_means(str_cut(form, at, end)) & WORD_BEGINS && heads(str_cut(form, at, form.n), x)) return true;
    }
    return false;
}

/* Few rows that are no phrase of those for whole rows pass: by their first and their last eight bytes. */
static bool may_be_phrase(str form) {
    uint64_t ends = str_head(form) + 3 * str_head(str_cut(form, form.n - 8, form.n)), at = ends * PHRASE_MULTIPLIER >> (64 - PHRASE_SET_BITS);
    return phrase_set[at >> 6] >> (at & 63) & 1;
}

static bool is_phrase(str form, const phrases *x) {
    uint64_t head = str_head(form);
    if (form.n > PHRASE_BYTES) return false;
    for (ptrdiff_t i = phrase_from(x, head); i < x->n && x->heads[i] == head; i++)
        if (str_eq(x->of[i], form)) return true;
    return false;
}

static bool is_whole(str form) {
    const phrases whole = {chrome_whole, chrome_whole_heads, chrome_whole_n};
    return is_phrase(form, &whole);
}

/* Bytes in small letters that are looked for, and their kinds: what a row must have to hold them. */
typedef struct {
    str bytes;
    uint64_t kinds;
} needle;
#define N(w) {S(w), KINDS(w)}

static bool has_any(str s, uint64_t kinds, const needle *needles, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (!(needles[i].kinds & ~kinds) && str_find_ci(s, needles[i].bytes, 0) >= 0) return true;
    return false;
}

/* What templates leak: names of files and variables, sizes of pictures, unfilled fields, code. Most rows have none of the
 * marks that stand in all of them but two. */
#define LEAK_MARKS (KIND('.') | KIND('{') | KIND('}') | KIND('$') | KIND('(') | KIND(':') | KIND('<') | KIND('[') | KIND('&') | KIND('='))
static const needle leaks[] = {
    N(".jpg"), N(".jpeg"), N(".png"), N(".svg"), N(".webp"), N(".gif"), N("{{"), N("}}"), N("${"), N("();"), N("function("),
    N("://"), N("<div"), N("<img"), N("<p>"), N("javascript:"), N("[object "), N("&nbsp;"), N("window."), N("document."), N("=\""),
    N("$refs"), N("=>"),
};
static const needle leak_words[] = {N("undefined"), N("var ")};

/* "file.Name" and "name()", each counted once. */
static int camels(str s) {
    int n = 0;
    for (ptrdiff_t i = 0; (i = str_find(s, S("."), i + 1)) > 0;)
        n += i + 1 < s.n && is_alpha(s.p[i - 1]) && is_upper(s.p[i + 1]) && !is_upper(s.p[i - 1]);
    for (ptrdiff_t i = 0; (i = str_find(s, S("()"), i + 1)) > 0;) n += is_alpha(s.p[i - 1]);
    return n;
}

/* "300x250" */
static bool has_size(str s) {
    for (ptrdiff_t i = 1; i + 1 < s.n; i++)
        if ((s.p[i] | 32) == 'x' && is_digit(s.p[i - 1]) && is_digit(s.p[i + 1])) return true;
    return false;
}

static bool is_leak(const row *r, str s) {
    uint64_t kinds = r->kinds;
    if (s.n > SHORT_ROW) return false;
    if (!(kinds & KIND(' ')) && (kinds & KIND('/') || (kinds & KIND('_') && str_find(s, S("_"), 1) > 0))) return true;
    if (!r->ends || (kinds & KIND('{') && str_find(s, S("{{"), 0) >= 0)) {
        if (kinds & LEAK_MARKS && has_any(s, kinds, leaks, countof(leaks))) return true;
        if (has_any(s, kinds, leak_words, countof(leak_words))) return true;
    }
    if ((kinds & KIND('.') || !((KIND('(') | KIND(')')) & ~kinds)) && camels(s) >= 2) return true;
    return !r->ends && !((KIND('x') | KIND('0')) & ~kinds) && has_size(s);
}

/* Words that only make sense beside a picture. */
static const str caption_heads[] = {
    S("file photo"), S("file -"), S("file:"), S("file image"), S("photo:"), S("image:"), S("picture:"),
    S("pictured"), S("caption:"), S("photo caption"), S("image caption"), S("this photo"), S("this image"),
    S("archivfoto"), S("bild:"), S("foto:"), S("symbolbild"), S("in this photo"), S("in this image"),
    S("in this file"),
};
static bool heads_caption(str s) {
    uint64_t first = str_small_head(s, 0, min_of(s.n, (ptrdiff_t)2));
    switch (first >> 48) {
    case 'f' << 8 | 'i': case 'f' << 8 | 'o': case 'p' << 8 | 'h': case 'p' << 8 | 'i': case 'i' << 8 | 'm': case 'i' << 8 | 'n':
    case 'c' << 8 | 'a': case 't' << 8 | 'h': case 'a' << 8 | 'r': case 'b' << 8 | 'i': case 's' << 8 | 'y': break;
    default: return false;
    }
    for (ptrdiff_t i = 0; i < countof(caption_heads); i++)
        if (str_starts_ci(s, caption_heads[i])) return true;
    return false;
}

/* Deixis counts anywhere; a credit only where credits stand, at the end: a story may be about an agency of photos. */
static const needle deixis[] = {
    N("(above)"), N("(left)"), N("(right)"), N("(pictured)"), N("(c.)"), N("(below)"), N("(links)"), N("(rechts)"), N("(second from"),
    N("(top)"), N("(centre)"),
};
static const needle deixis_words[] = {N("pictured above"), N("seen here")};
#define CREDIT_MARKS (KIND('/') | KIND('(') | KIND(':') | KIND('\xC2'))
static const needle credits[] = {
    N("/getty"), N("/reuters)"), N("/afp)"), N("(image:"), N("credit:"), N("/shutterstock"), N("/ap)"), N("/istock"), N("\xC2\xA9 "),
};
static const needle credits_getty[] = {N("via getty"), N("getty images")};
static const needle credits_photo[] = {
    N("ap photo"), N("file photo"), N("photo/"), N("(photo by"), N("(photo:"), N("(reuters photo"), N("[photo"), N("photo credit"),
    N("photo courtesy"), N("photograph:"),
};
static const needle getty = N("getty"), photo = N("photo");

/* Words for a picture: what stands behind one and a colon at a row's end is whose it is. */
static const str picture_words[] = {
    S("bild"), S("bilder"), S("billede"), S("credit"), S("crédit"), S("crédito"), S("créditos"), S("crédits"),
    S("fot"), S("foto"), S("fotograf"), S("fotografia"), S("fotografie"), S("fotografija"), S("fotografía"),
    S("fotos"), S("fotoğraf"), S("fotó"), S("gambar"), S("illustration"), S("ilustrasi"), S("image"), S("imagem"),
    S("imagen"), S("immagine"), S("kuva"), S("kuvat"), S("kép"), S("ljósmynd"), S("nuotr"), S("photo"),
    S("photograph"), S("photographie"), S("photos"), S("picha"), S("picture"), S("slika"), S("valokuva"), S("zdj"),
    S("zdjęcie"), S("φωτο"), S("φωτογραφία"), S("φωτογραφίες"), S("φωτογραφια"), S("φωτογραφιεσ"), S("φωτό"),
    S("снимка"), S("фото"), S("фотография"), S("фотографія"), S("ԼՈՒՍԱՆԿԱՐ"), S("լուսանկար"), S("צילום"),
    S("צילומים"), S("תמונה"), S("الصورة"), S("تصوير"), S("تصویر"), S("صورة"), S("عکس"), S("فوٹو"), S("छायाचित्र"),
    S("तस्वीर"), S("फोटो"), S("ছবি"), S("படம்"), S("ఫోటో"), S("ಚಿತ್ರ"), S("ചിത്രം"), S("ภาพ"), S("ภาพถ่าย"),
    S("ფოტო"), S("ᲤᲝᲢᲝ"), S("Ảnh"), S("ảnh"), S("写真"), S("图"), S("图源"), S("图片"), S("图片来源"), S("圖"), S("圖片"),
    S("摄影"), S("撮影"), S("攝影"), S("사진"),
};
#define PICTURE_WORD 32  /* bytes of the longest */
#define CREDITED_WORDS 8 /* "Jane Doe / Oakford Post" */

static ptrdiff_t picture_word(str s, ptrdiff_t end) {
    char form[PICTURE_WORD + LANES];
    while (end > 0 && (is_space(s.p[end - 1]) || str_ends(str_cut(s, 0, end), S("\xC2\xA0")))) end -= is_space(s.p[end - 1]) ? 1 : 2;
    ptrdiff_t at = end;
    while (at > 0 && end - at < PICTURE_WORD && ((s.p[at - 1] & 0x80) || is_alpha(s.p[at - 1]))) at--;
    return str_table_find(picture_words, countof(picture_words), (str){form, normal_form(str_cut(s, at, end), form, PICTURE_WORD)});
}

/* A name or two, no sentence: few words, the first with a capital where the script has any. */
static bool is_credited(str s) {
    int words = 0, len;
    s = str_trim(s);
    if (!s.n) return false;
    uint32_t first = utf8_next(s.p, str_end(s), &len);
    for (ptrdiff_t i = 0; i < s.n; i++) words += i == 0 || (is_space(s.p[i - 1]) && !is_space(s.p[i]));
    bool has_case = first < 0x590 || (first >= 0x1E00 && first < 0x2000); /* Latin, Greek, Cyrillic, Armenian */
    return words <= CREDITED_WORDS && (!has_case || code_is_upper(first) || (first < 0x80 && !is_alpha((char)first)));
}

/* "周慕云 摄", "[군 제공]": who took or gave it stands before the word. */
static bool ends_as_taken(str s) {
    static const str words[] = {S("\xE6\x91\x84"), S("\xE6\x94\x9D"), S("\xE6\x92\xAE\xE5\xBD\xB1"), S("\xE6\x8F\x90\xE4\xBE\x9B"), S("\xEC\xA0\x9C\xEA\xB3\xB5")};
    if (str_ends(s, S("]")) || str_ends(s, S(")"))) s.n--;
    else if (str_ends(s, S("\xEF\xBC\x89")) || str_ends(s, S("\xE3\x80\x91"))) s.n -= 3;
    for (ptrdiff_t i = 0; i < countof(words); i++)
        if (str_ends(s, words[i])) return true;
    return false;
}

/* "Passengers board the ferry. Foto: Jo Berg", "(Фото: …)", "撮影＝…": behind the row's last colon. */
static bool ends_in_credit(str s, uint64_t kinds) {
    if (kinds & KIND('\x84') && ends_as_taken(s)) return true;
    ptrdiff_t from = max_of(s.n - CREDIT_REACH, (ptrdiff_t)0), end = -1;
    for (ptrdiff_t k = from; kinds & (KIND(':') | KIND('=')) && (k = str_either(s, ':', '=', k)) < s.n; k++)
        if (picture_word(s, k) >= 0) end = k + 1;
    static const str wide[] = {S("\xEF\xBC\x9A"), S("\xEF\xBC\x9D")}; /* the same, full width */
    for (ptrdiff_t n = 0; n < countof(wide) && kinds & KIND('\xEF'); n++)
        for (ptrdiff_t k = from; (k = str_find(s, wide[n], k)) >= 0; k += wide[n].n)
            if (picture_word(s, k) >= 0) end = max_of(end, k + wide[n].n);
    return end >= 0 && is_credited(str_cut(s, end, s.n));
}

static bool is_caption(str s, uint64_t kinds) {
    if (heads_caption(s) || ends_in_credit(s, kinds)) return true;
    if (kinds & KIND('(') && has_any(s, kinds, deixis, countof(deixis))) return true;
    if (has_any(s, kinds, deixis_words, countof(deixis_words))) return true;
    str tail = str_cut(s, s.n - CREDIT_REACH, s.n);
    if (kinds & CREDIT_MARKS && has_any(tail, kinds, credits, countof(credits))) return true;
    if (has_any(tail, kinds, &getty, 1) && has_any(tail, kinds, credits_getty, countof(credits_getty))) return true;
    return has_any(tail, kinds, &photo, 1) && has_any(tail, kinds, credits_photo, countof(credits_photo));
}

/* Each needle holds one of the marks, or the part. */
static bool all_have(const needle *needles, ptrdiff_t n, uint64_t marks, str part) {
    bool fit = true;
    for (ptrdiff_t i = 0; i < n; i++) {
        str x = needles[i].bytes;
        bool has = part.n && str_find(x, part, 0) >= 0;
        for (ptrdiff_t k = 0; k < x.n; k++) has |= (byte_kinds[(unsigned char)x.p[k]] & marks) != 0;
        fit &= has;
    }
    return fit;
}

bool chrome_tables_fit(void) {
    bool fit = true;
    for (ptrdiff_t i = 0; i < chrome_whole_n; i++) fit &= chrome_whole[i].n <= PHRASE_BYTES && may_be_phrase(chrome_whole[i]);
    for (ptrdiff_t i = 0; i < chrome_tail_n; i++) fit &= chrome_tail[i].n <= PHRASE_BYTES && may_be_phrase(chrome_tail[i]);
    for (ptrdiff_t i = 0; i < countof(caption_heads); i++) fit &= heads_caption(caption_heads[i]);
    fit &= str_table_sorted(picture_words, countof(picture_words));
    fit &= all_have(leaks, countof(leaks), LEAK_MARKS, (str){0}) && all_have(deixis, countof(deixis), KIND('('), (str){0});
    return fit && all_have(credits, countof(credits), CREDIT_MARKS, (str){0}) &&
        all_have(credits_getty, countof(credits_getty), 0, getty.bytes) && all_have(credits_photo, countof(credits_photo), 0, photo.bytes);
}

bool chrome_is_whole(str s) {
    char form[NORMAL_MAX];
    str f = {form, normal_form(s, form, NORMAL_MAX)};
    return !f.n || (may_be_phrase(f) && is_whole(f));
}

bool chrome_is_advert(str s) {
    char form[NORMAL_MAX];
    return str_table_find(chrome_advert, chrome_advert_n, (str){form, normal_form(s, form, NORMAL_MAX)}) >= 0;
}

bool chrome_is_label(str s) {
    char form[NORMAL_MAX];
    return str_table_find(chrome_call, chrome_call_n, (str){form, normal_form(s, form, NORMAL_MAX)}) >= 0;
}

uint8_t chrome_of(str s) {
    row r = {0};
    row_read(&r, s);
    return r.chrome;
}

uint8_t chrome_of_row(const row *r, str s, str f, const row_words *words) {
    int bits = 0, first = words->all ? words->first : word_means(str_cut(f, 0, word_end(f, 0)));
    if (!f.n) return CHROME_WHOLE;
    if (may_be_phrase(f)) {
        const phrases tail = {chrome_tail, chrome_tail_heads, chrome_tail_n};
        if (is_whole(f)) bits |= CHROME_WHOLE;
        if (is_phrase(f, &tail)) bits |= CHROME_TAIL;
    }
    if (s.n <= CAPTION_ROW && is_leak(r, s)) bits |= CHROME_LEAK;
    if (s.n <= CAPTION_ROW && is_caption(s, r->kinds)) bits |= CHROME_CAPTION;
    if (s.n > PLEA_ROW) return (uint8_t)bits;
    const phrases start = {chrome_start, chrome_start_heads, chrome_start_n}, inside = {chrome_inside, chrome_inside_heads, chrome_inside_n};
    const phrases call = {chrome_call, chrome_call_heads, chrome_call_n};
    if (first & WORD_CALL && heads(f, &call)) bits |= CHROME_CALL | CHROME_START;
    if ((first & WORD_START && heads(f, &start)) || str_starts(s, S("\xC2\xA9"))) bits |= CHROME_START;
    if (r->said & WORD_INSIDE && holds(f, words, &inside)) bits |= CHROME_INSIDE;
    return (uint8_t)bits;
}
