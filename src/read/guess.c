/* A guess at the character set where nothing true is declared and the bytes are no UTF-8.
 * Multi-byte sets are known by their structure and by the rows that their commonest characters stand in. For single-byte
 * sets each pair of set and language is scored: how common the letters are that its bytes above ASCII would be, and what
 * stands beside them: no capital follows a small letter, no Cyrillic letter an ASCII one, no sign stands within a word. One
 * pass gathers bytes with their neighbours; a pair then costs a table, not a pass. The page's language attribute and the
 * domain of its URL help where texts are short, as the HTML standard suggests.
 * Enters: a payload. Leaves: a character set. Cost: GUESS_BYTES, and some 50 pairs of 128 bytes by 9 neighbourhoods.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

#define GUESS_BYTES (1 << 18)  /* bytes of a payload that are looked at: its text may stand behind much markup */
#define GUESS_HIGH 8192        /* of them above ASCII; a tenth of it is enough in practice */
#define COMMON_MIN 85          /* hundredths of a multi-byte text that stand in common rows: our sentences have 92 and more */

/* ------------------------------------------------------------------ multi-byte sets */
/* Characters, and of them: ill-formed ones; those in the rows of the set's commonest characters; kana; those that follow
 * another at once. */
typedef struct {
    int n, bad, common, kana, joined;
} pairs;

static bool in(int c, int lo, int hi) { return c >= lo && c <= hi; }

/* Rows by the standards' arrangement: Hangul in KS X 1001, first-level Hanzi in GB 2312 and Big5, first-level Kanji in JIS X
 * 0208; marks beside them. */
static bool is_common(charset is, int lead, int trail) {
    switch (is) {
    case GBK: return trail >= 0xA1 && (in(lead, 0xB0, 0xD7) || lead == 0xA1 || lead == 0xA3);
    case EUC_KR: return trail >= 0xA1 && (in(lead, 0xB0, 0xC8) || lead == 0xA1);
    case EUC_JP: return in(lead, 0xB0, 0xCF) || in(lead, 0xA1, 0xA5);
    case SHIFT_JIS: return in(lead, 0x81, 0x83) || in(lead, 0x88, 0x97);
    default: return in(lead, 0xA4, 0xC6) || lead == 0xA1;
    }
}

static bool is_kana(charset is, int lead, int trail) {
    if (is == EUC_JP) return lead == 0xA4 || lead == 0xA5;
    return is == SHIFT_JIS && ((lead == 0x82 && trail >= 0x9F) || (lead == 0x83 && trail <= 0x96));
}

static pairs pairs_of(charset is, str s) {
    pairs x = {0};
    ptrdiff_t last = -1; /* the end of the character before */
    for (ptrdiff_t at = 0; (at = str_ascii(s, at)) < s.n && x.n < GUESS_HIGH;) {
        uint32_t code;
        int len = multi_unit(is, s, at, &code);
        if (at + len >= s.n) break;
        int lead = (unsigned char)s.p[at], trail = (unsigned char)s.p[at + 1];
        x.n++;
        x.joined += at == last;
        if (code == UTF8_BAD) x.bad++;
        else if (len == 2) {
            x.common += is_common(is, lead, trail);
            x.kana += is_kana(is, lead, trail);
        }
        last = at += len;
    }
    return x;
}

/* The share of common characters in hundredths, or 0 where the bytes do not fit the set. Japanese needs kana: its rows hold
 * other sets' characters too. */
static int fit(charset is, str s) {
    pairs x = pairs_of(is, s);
    if (!x.n || x.bad * 50 > x.n || x.joined * 2 < x.n) return 0; /* a letter with its accent alone in a word is no pair */
    if ((is == EUC_JP || is == SHIFT_JIS) && x.kana * 5 < x.n) return 0;
    int common = x.common * 100 / x.n;
    return common >= COMMON_MIN ? common + (x.kana ? 100 : 0) : 0;
}

/* ------------------------------------------------------------------ languages
 * The letters beyond ASCII of each, commonest first, by their order in running text. A capital costs more than the small
 * letter that it belongs to. */
typedef struct {
    const char code[4];
    const char *letters;
    bool latin;
} letters_of;
enum { L_EN, L_DE, L_FR, L_ES, L_PT, L_IT, L_CA, L_SV, L_DA, L_FI, L_NL, L_IS, L_PL, L_CS, L_SK, L_HU, L_RO, L_HR, L_TR, L_LT, L_LV,
       L_ET, L_RU, L_UK, L_BG, L_SR, L_BE, L_EL, L_HE, L_AR, L_FA, L_TH, LETTER_SETS };
static const letters_of letters[LETTER_SETS] = {
    [L_EN] = {"en", "éïèöñç", true},
    [L_DE] = {"de", "üäößé", true},
    [L_FR] = {"fr", "éèàêçùôîâûïëœ", true},
    [L_ES] = {"es", "óíáéñúü", true},
    [L_PT] = {"pt", "ãçáéíóêõúâàô", true},
    [L_IT] = {"it", "èàùòìé", true},
    [L_CA] = {"ca", "àéèóíçòúïü", true},
    [L_SV] = {"sv", "äåöé", true},
    [L_DA] = {"da", "åøæé", true},
    [L_FI] = {"fi", "äöå", true},
    [L_NL] = {"nl", "éëïèö", true},
    [L_IS] = {"is", "ðíáöúóæþéý", true},
    [L_PL] = {"pl", "łąęóśżćńź", true},
    [L_CS] = {"cs", "íáěéřčžýšůúňóťď", true},
    [L_SK] = {"sk", "áíéčýžľšúťôňäďóĺŕ", true},
    [L_HU] = {"hu", "áéöőóüíúű", true},
    [L_RO] = {"ro", "ăîşâţ", true},
    [L_HR] = {"hr", "čšžćđ", true},
    [L_TR] = {"tr", "ıüşğçöİâ", true},
    [L_LT] = {"lt", "ėųžšįčąūę", true},
    [L_LV] = {"lv", "āīēšūņļčžģķ", true},
    [L_ET] = {"et", "äõüöšž", true},
    [L_RU] = {"ru", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", false},
    [L_UK] = {"uk", "оанивітерскулдмпязьбгчйжхцшюєїщфґ", false},
    [L_BG] = {"bg", "аоиетнрсвлкдпмзуябгъчцжшщхйюфь", false},
    [L_SR] = {"sr", "аоиенрјтсувкдмплзбгчшћжцњхљђфџ", false},
    [L_BE] = {"be", "анірыесоткладвуямпзцьшгбйчжхюўфэё", false},
    [L_EL] = {"el", "αοιετσνηρυπκμλςόίέάήγώύδχθφωβξζψϊϋΐ", false},
    [L_HE] = {"he", "יוהלאתרבשמםןנקדחפעכסטגצזךץף", false},
    [L_AR] = {"ar", "اليمنوترهبةعدسفحكقأجشصطخىإضزثذغئءآظؤ،", false},
    [L_FA] = {"fa", "اينرمهودتبسلشکزفعقگخجحپصآچطضغظثذئژ،ی", false},
    [L_TH] = {"th", "านรอกเง่มย้ลวดัทสตะิปบหีแคใพจชขไุ์ูโำื็ผซธึภถฟศณษฐญ", false},
};

/* Which languages each set is tried for. */
static const struct {
    uint8_t is, from, to; /* languages [from, to] */
} tried[] = {
    {WINDOWS_1252, L_EN, L_IS}, {WINDOWS_1250, L_PL, L_HR}, {ISO_8859_2, L_PL, L_HR}, {WINDOWS_1254, L_TR, L_TR},
    {WINDOWS_1257, L_LT, L_ET}, {ISO_8859_13, L_LT, L_ET}, {WINDOWS_1251, L_RU, L_BE}, {KOI8_R, L_RU, L_RU}, {KOI8_U, L_UK, L_UK},
    {ISO_8859_5, L_RU, L_BE}, {IBM866, L_RU, L_BE}, {MAC_CYRILLIC, L_RU, L_BG}, {WINDOWS_1253, L_EL, L_EL},
    {ISO_8859_7, L_EL, L_EL}, {WINDOWS_1255, L_HE, L_HE}, {WINDOWS_1256, L_AR, L_FA}, {ISO_8859_6, L_AR, L_AR},
    {WINDOWS_874, L_TH, L_TH}, {MACINTOSH, L_EN, L_NL},
};

/* ------------------------------------------------------------------ bytes with their neighbours */
enum { BESIDE_NONE, BESIDE_ASCII, BESIDE_SMALL, BESIDE_HIGH, BESIDES }; /* no letter, capital, small letter of ASCII, high byte */
typedef struct {
    int n[128][BESIDES][BESIDES];
    int total;
} neighbours;

static int beside(str s, ptrdiff_t at) {
    unsigned char c = at >= 0 && at < s.n ? (unsigned char)s.p[at] : 0;
    return c >= 0x80 ? BESIDE_HIGH : is_upper((char)c) ? BESIDE_ASCII : is_alpha((char)c) ? BESIDE_SMALL : BESIDE_NONE;
}

static void gather(str s, neighbours *x) {
    for (ptrdiff_t at = 0; (at = str_ascii(s, at)) < s.n && x->total < GUESS_HIGH; at++, x->total++)
        x->n[(unsigned char)s.p[at] - 0x80][beside(s, at - 1)][beside(s, at + 1)]++;
}

/* ------------------------------------------------------------------ scores, in hundredths of a nat
 * Frequencies of letters fall about so with their rank: in an alphabet by a ninth each, among a Latin alphabet's few extra
 * letters faster. What stands between was set by eye on our own sentences in 32 languages (guess_test.c). */
enum {
    LATIN_FIRST = -80, LATIN_RANK = -35, OTHER_FIRST = -220, OTHER_RANK = -11,
    CAPITAL = -250,      /* above the small letter */
    INITIAL = 200,       /* and at a word's head less */
    MARK = -350,         /* quotation marks, dashes, no-break space and their like */
    FOREIGN = -800,      /* letters of other languages */
    SIGN = -900,         /* mathematics, fractions, boxes */
    NOTHING = -1400,     /* a control character, or no character at all */
    MIXED = -500,        /* beside a letter of another script; a capital behind a small letter; a sign in a word */
    TOGETHER = -70,      /* two letters beyond ASCII in a row, in Latin scripts */
    ALONE = -300,        /* a letter of another script with no other beside it */
    HINTED = 400,        /* the page says its language */
    DOMAIN_HINTED = 300, /* its country */
    RARE_SET = -400,     /* nobody uses it on the web any more */
    OTHER_SET = -100,    /* not windows-1252, which the HTML standard falls back to: tells where a word or two must do */
    POOR = -850,         /* a mean below this fits nothing: damage */
};

static uint32_t small_letter(uint32_t c) {
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3AB) || (c >= 0x410 && c <= 0x42F)) return c + 32;
    if (c >= 0x401 && c <= 0x40F) return c + 80;
    if (c == 0x178) return 0xFF;
    if (c >= 0x386 && c <= 0x38F) return c == 0x386 ? 0x3AC : c <= 0x38A ? c + 37 : c == 0x38C ? 0x3CC : c + 63;
    if (c == 0x130) return c; /* İ is a letter of its own in Turkish */
    bool odd = (c >= 0x139 && c <= 0x148) || c >= 0x179; /* pairs that begin with an odd number */
    return c >= 0x100 && c <= 0x17E && (c & 1) == odd ? c + 1 : c;
}

static int rank_of(const letters_of *l, uint32_t c) {
    int len, rank = 0;
    const char *end = l->letters + strlen(l->letters);
    for (const char *p = l->letters; p < end; p += len, rank++)
        if (utf8_next(p, end, &len) == c) return rank;
    return -1;
}

static bool is_mark(uint32_t c) {
    static const uint16_t marks[] = {0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAD, 0xAE, 0xB0, 0xB4, 0xB7, 0xBB, 0xBF, 0xA1, 0x2013, 0x2014,
        0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x20AC, 0x2116, 0x2122, 0x60C, 0x61B, 0x61F, 0x200C};
    for (ptrdiff_t i = 0; i < countof(marks); i++)
        if (marks[i] == c) return true;
    return false;
}

typedef struct {
    int weight;
    bool letter, capital, joins; /* joins: stands within words though it is no letter */
} judged;

static judged judge(uint32_t c, const letters_of *l) {
    if (c < 0xA0) return (judged){NOTHING, false, false, false};
    uint32_t small = small_letter(c);
    int rank = rank_of(l, small);
    if (rank < 0 && small == 0x219) rank = rank_of(l, 0x15F);
    if (rank >= 0) {
        int weight = l->latin ? LATIN_FIRST + LATIN_RANK * rank : OTHER_FIRST + OTHER_RANK * rank;
        return (judged){weight + (small != c ? CAPITAL : 0), true, small != c, false};
    }
    if (is_mark(c)) return (judged){MARK, false, false, c == 0x2019 || c == 0xAD || c == 0xB7 || c == 0xB4 || c == 0x200C};
    bool letter = code_is_letter(c);
    return (judged){letter ? FOREIGN : SIGN, letter, letter && small != c, false};
}

static int neighbour_cost(const judged *j, bool latin, int left, int right) {
    bool ascii_left = left == BESIDE_ASCII || left == BESIDE_SMALL, ascii_right = right == BESIDE_ASCII || right == BESIDE_SMALL;
    if (!j->letter) return !j->joins && left != BESIDE_NONE && right != BESIDE_NONE && (latin || !(ascii_left || ascii_right)) ? MIXED
        : 0;
    int initial = j->capital && left == BESIDE_NONE ? INITIAL : 0;
    if (!latin) return initial + (ascii_left + ascii_right) * MIXED + (left != BESIDE_HIGH && right != BESIDE_HIGH) * ALONE;
    int cost = initial + (left == BESIDE_HIGH) * TOGETHER + (right == BESIDE_HIGH) * TOGETHER;
    return cost + (j->capital && left == BESIDE_SMALL ? MIXED : 0);
}

static int64_t score(const neighbours *x, charset is, const letters_of *l) {
    int64_t sum = 0;
    for (int b = 0; b < 128; b++) {
        judged j = {0};
        for (int left = 0; left < BESIDES; left++)
            for (int right = 0; right < BESIDES; right++) {
                int n = x->n[b][left][right];
                if (!n) continue;
                if (!j.weight) j = judge(charset_high[is - SINGLE_FIRST][b], l);
                sum += (int64_t)n * (j.weight + neighbour_cost(&j, l->latin, left, right));
            }
    }
    return sum;
}

/* ------------------------------------------------------------------ hints */
/* The language that the page's first tags give, or an empty string. */
static str language_attribute(str raw) {
    str head = str_cut(raw, 0, 2048);
    ptrdiff_t at = str_find_ci(head, S("<html"), 0);
    ptrdiff_t end = at < 0 ? -1 : str_find(head, S(">"), at);
    at = at < 0 ? -1 : str_find_ci(head, S("lang="), at);
    if (at < 0 || end < at) return (str){0};
    at += 5;
    at += at < end && (head.p[at] == '"' || head.p[at] == '\'');
    ptrdiff_t to = at;
    while (to < end && is_alpha(head.p[to])) to++;
    return str_cut(head, at, to);
}

/* The language most written under a country's domain; others are named as their language. */
static str domain_language(str url) {
    static const struct {
        str domain, language;
    } countries[] = {{S("at"), S("de")}, {S("br"), S("pt")}, {S("by"), S("ru")}, {S("ch"), S("de")}, {S("cn"), S("zh")},
        {S("cz"), S("cs")}, {S("dk"), S("da")}, {S("gr"), S("el")}, {S("hk"), S("zh")}, {S("il"), S("he")}, {S("ir"), S("fa")},
        {S("jp"), S("ja")}, {S("kr"), S("ko")}, {S("mx"), S("es")}, {S("rs"), S("sr")}, {S("se"), S("sv")}, {S("si"), S("hr")},
        {S("su"), S("ru")}, {S("tw"), S("zh")}, {S("ua"), S("uk")}};
    ptrdiff_t from = str_find(url, S("://"), 0);
    if (from < 0) return (str){0};
    ptrdiff_t end = from + 3, dot = -1;
    for (; end < url.n && url.p[end] != '/' && url.p[end] != ':' && url.p[end] != '?'; end++)
        if (url.p[end] == '.') dot = end;
    str domain = dot < 0 ? (str){0} : str_cut(url, dot + 1, end);
    for (ptrdiff_t i = 0; i < countof(countries); i++)
        if (str_eq_ci(domain, countries[i].domain)) return countries[i].language;
    return domain;
}

/* ------------------------------------------------------------------ the guess */
static charset guess_multi(str s) {
    static const charset sets[] = {EUC_JP, SHIFT_JIS, EUC_KR, GBK, BIG5};
    charset best = CHARSET_NONE;
    int most = 0;
    for (ptrdiff_t i = 0; i < countof(sets); i++) {
        int x = fit(sets[i], s);
        if (x > most) most = x, best = sets[i];
    }
    return best;
}

static int prior(charset is) {
    if (is == IBM866 || is == MACINTOSH || is == MAC_CYRILLIC) return RARE_SET;
    return is == WINDOWS_1252 ? 0 : OTHER_SET;
}

charset charset_guess(const page *p) {
    str s = str_cut(p->raw, 0, GUESS_BYTES), said = language_attribute(p->raw), country = domain_language(p->url);
    charset multi = guess_multi(s), best = WINDOWS_1252;
    if (multi) return multi;
    neighbours x = {0};
    gather(s, &x);
    int64_t most = INT64_MIN;
    for (ptrdiff_t i = 0; i < countof(tried); i++)
        for (int k = tried[i].from; k <= tried[i].to; k++) {
            charset is = (charset)tried[i].is;
            str code = str_of(letters[k].code);
            int64_t sum = score(&x, is, &letters[k]) + prior(is) + (str_eq_ci(said, code) ? HINTED : 0) +
                (str_eq_ci(country, code) ? DOMAIN_HINTED : 0);
            if (sum > most) most = sum, best = is;
        }
    return most < (int64_t)POOR * x.total ? UTF_8 : best;
}
