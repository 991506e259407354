/* Which language a text is in: by its script where one language writes that, else by its function words and by the letters
 * beyond ASCII. A word or letter of k languages counts a k-th for each, and a letter that a language does not write counts
 * against it. Written by hand from grammars (languages.txt), not trained: the words by which a text is told are those that
 * every text of the language has, whatever it is about.
 * Enters: a few rows of the article, and what the page says of itself. Leaves: ISO 639-1 or NULL. Cost: TONGUE_BYTES.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/clean.h"
#include "clean/tongue.h"

#define TONGUE_BYTES 1600   /* of text that is looked at: 250 words decide as well as all */

/* What was measured on: cases/languages.tsv, whole and cut to 30 bytes, and the kits' pages whose markup names a language. */
enum {
    SHARED = 12,            /* what a word counts in all: so much for its only language, a half for each of two … */
    LETTER = 6,             /* the same of a letter */
    STRANGE_LETTER = -3,    /* a letter that the language does not write; names have some */
    SAID = 16,              /* the page says that it is this language; it may be the template's */
    SAID_SHARE = 12,        /* and the best score by so much */
    SURE_SHARE = 10,        /* one word in so many is a function word; less is a list of names, or a language not known here */
};

/* ------------------------------------------------------------------ scripts */
static script script_of(uint32_t c) {
    static const struct {
        uint16_t from, to;
        uint8_t is;
    } ranges[] = {{0x41, 0x24F, SCRIPT_LATN}, {0x370, 0x3FF, SCRIPT_GREK}, {0x400, 0x52F, SCRIPT_CYRL}, {0x531, 0x58A, SCRIPT_ARMN},
        {0x5D0, 0x5F4, SCRIPT_HEBR}, {0x620, 0x6D5, SCRIPT_ARAB}, {0x900, 0x97F, SCRIPT_DEVA}, {0x980, 0x9FF, SCRIPT_BENG},
        {0xA00, 0xA7F, SCRIPT_GURU}, {0xA80, 0xAFF, SCRIPT_GUJR}, {0xB00, 0xB7F, SCRIPT_ORYA}, {0xB80, 0xBFF, SCRIPT_TAML},
        {0xC00, 0xC7F, SCRIPT_TELU}, {0xC80, 0xCFF, SCRIPT_KNDA}, {0xD00, 0xD7F, SCRIPT_MLYM}, {0xD80, 0xDFF, SCRIPT_SINH},
        {0xE01, 0xE5B, SCRIPT_THAI}, {0xE81, 0xEDF, SCRIPT_LAOO}, {0xF00, 0xFFF, SCRIPT_TIBT}, {0x1000, 0x109F, SCRIPT_MYMR},
        {0x10A0, 0x10FF, SCRIPT_GEOR}, {0x1100, 0x11FF, SCRIPT_HANG}, {0x1200, 0x137F, SCRIPT_ETHI}, {0x1780, 0x17FF, SCRIPT_KHMR},
        {0x1E00, 0x1EFF, SCRIPT_LATN}, {0x1F00, 0x1FFF, SCRIPT_GREK}, {0x3041, 0x30FF, SCRIPT_KANA}, {0x3400, 0x9FFF, SCRIPT_HANI},
        {0xAC00, 0xD7A3, SCRIPT_HANG}, {0xF900, 0xFAFF, SCRIPT_HANI}};
    if (c < 0x80) return is_alpha((char)c) ? SCRIPT_LATN : SCRIPT_NONE;
    if (c < 0xC0) return c == 0xAA || c == 0xBA ? SCRIPT_LATN : SCRIPT_NONE;
    if (c == 0xD7 || c == 0xF7) return SCRIPT_NONE;
    for (ptrdiff_t i = 0; i < countof(ranges); i++)
        if (c <= ranges[i].to) return c >= ranges[i].from ? (script)ranges[i].is : SCRIPT_NONE;
    return SCRIPT_NONE;
}

/* Small letters of the scripts that words are looked up in. */
static uint32_t small(uint32_t c) {
    if (c < 0x80) return (uint32_t)(unsigned char)to_lower((char)c);
    if (c <= 0xDE) return c >= 0xC0 ? c + 32 : c;
    if (c == 0x130) return 'i';
    if (c == 0x178) return 0xFF;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E) || c == 0x1AF) return c + (c & 1);
    if ((c >= 0x100 && c <= 0x177) || (c >= 0x1A0 && c <= 0x1A5) || (c >= 0x218 && c <= 0x21B) || (c >= 0x1E00 && c <= 0x1EFF) ||
        (c >= 0x48A && c <= 0x4BF) || (c >= 0x4D0 && c <= 0x52F)) return c | 1;
    if (c >= 0x400 && c <= 0x40F) return c + 80;
    return c >= 0x410 && c <= 0x42F ? c + 32 : c;
}

/* ------------------------------------------------------------------ evidence */
#define TONGUE_LETTERS_MAX 256
typedef struct {
    int score[64], hits[64]; /* hits: function words */
    int letters[SCRIPTS], beyond[SCRIPTS], letter[TONGUE_LETTERS_MAX]; /* beyond ASCII: by script, by their place in the table */
    int words;
} evidence;

bool tongue_tables_sorted(void) {
    bool sorted = tongues_n <= 64 && tongue_letters_n <= TONGUE_LETTERS_MAX;
    for (int i = 1; i < tongue_words_n; i++) sorted &= tongue_words[i - 1] < tongue_words[i];
    for (int i = 0, from; i < tongue_words_n; i++) {
        from = (int)(tongue_words[i] >> 22);
        sorted &= i >= tongue_words_from[from] && i < tongue_words_from[from + 1];
    }
    for (int i = 1; i < tongue_letters_n; i++) sorted &= tongue_letters[i - 1] < tongue_letters[i];
    return sorted;
}

/* The languages that a word is a function word of. */
static uint64_t word_of(uint32_t hash) {
    int at = tongue_words_from[hash >> 22], end = tongue_words_from[(hash >> 22) + 1];
    while (at < end && tongue_words[at] < hash) at++;
    return at < end && tongue_words[at] == hash ? tongue_words_of[at] : 0;
}

static void count_word(evidence *x, uint32_t hash) {
    x->words++;
    uint64_t of = word_of(hash);
    if (!of) return;
    int each = max_of(1, SHARED / __builtin_popcountll(of));
    for (; of; of &= of - 1) {
        x->score[__builtin_ctzll(of)] += each;
        x->hits[__builtin_ctzll(of)]++;
    }
}

static void count_letter(evidence *x, uint32_t c, script s) {
    int lo = 0, hi = tongue_letters_n;
    while (hi - lo > 1) {
        int mid = (lo + hi) / 2;
        if (tongue_letters[mid] <= c) lo = mid;
        else hi = mid;
    }
    x->beyond[s]++;
    x->letter[lo] += tongue_letters[lo] == c;
}

#define HASH_START 2166136261u /* FNV-1a over code points */
#define HASH_STEP 16777619u

static void gather(evidence *x, str text) {
    uint32_t hash = HASH_START;
    int len;
    bool word = false;
    for (const char *p = text.p, *end = str_end(text); p < end; p += len) {
        if (is_alpha(*p)) { /* most of most texts */
            len = 1;
            x->letters[SCRIPT_LATN]++;
            hash = (hash ^ (unsigned char)(*p | 32)) * HASH_STEP;
            word = true;
            continue;
        }
        uint32_t c = utf8_next(p, end, &len);
        script s = script_of(c);
        bool mark = c == 0x200C || (c >= 0x300 && c <= 0x36F) || (c >= 0x64B && c <= 0x652); /* within words */
        if (s == SCRIPT_NONE && mark) continue;
        if (s == SCRIPT_NONE) {
            if (word) count_word(x, hash);
            word = false;
            hash = HASH_START;
            continue;
        }
        c = small(c);
        x->letters[s]++;
        if (c >= 0x80 && s <= SCRIPT_ARAB) count_letter(x, c, s);
        hash = (hash ^ c) * HASH_STEP;
        word = true;
    }
    if (word) count_word(x, hash);
}

/* ------------------------------------------------------------------ the decision */
/* Japanese is known by its kana among Han characters; else the script with the most letters. A Han or Hangul character is a
 * syllable or a word. */
static script main_script(const evidence *x) {
    int weight[SCRIPTS];
    for (int s = 0; s < SCRIPTS; s++) weight[s] = x->letters[s] * (s >= SCRIPT_HANG ? 2 : 1);
    if (weight[SCRIPT_KANA] * 10 > weight[SCRIPT_HANI]) weight[SCRIPT_KANA] += weight[SCRIPT_HANI];
    int best = SCRIPT_NONE;
    for (int s = 1; s < SCRIPTS; s++)
        if (weight[s] > weight[best]) best = s;
    return (script)best;
}

/* The number of the language that a page says it is in; -1: none that is known here. */
static int said_tongue(str said, script s) {
    static const struct {
        str old, now;
    } names[] = {{S("bs"), S("hr")}, {S("fil"), S("tl")}, {S("in"), S("id")}, {S("iw"), S("he")}, {S("ji"), S("yi")}, {S("nb"), S("no")},
        {S("nn"), S("no")}, {S("sh"), S("sr")}};
    ptrdiff_t n = 0;
    while (n < said.n && is_alpha(said.p[n])) n++;
    str code = str_cut(said, 0, n);
    for (ptrdiff_t i = 0; i < countof(names); i++)
        if (str_eq_ci(code, names[i].old)) code = names[i].now;
    for (int i = 0; i < tongues_n; i++)
        if (tongues[i].script == s && str_eq_ci(code, str_of(tongues[i].code))) return i;
    return -1;
}

static void judge_letters(evidence *x, script s) {
    for (int i = 0; i < tongues_n; i++)
        if (tongues[i].script == s) x->score[i] += x->beyond[s] * STRANGE_LETTER;
    for (int k = 0; k < tongue_letters_n; k++) {
        uint64_t of = x->letter[k] ? tongue_letters_of[k] : 0;
        int each = of ? max_of(1, LETTER / __builtin_popcountll(of)) - STRANGE_LETTER : 0;
        for (; of; of &= of - 1) x->score[__builtin_ctzll(of)] += x->letter[k] * each;
    }
}

static const char *decide(evidence *x, script s, str said) {
    int best = -1, told = said_tongue(said, s);
    judge_letters(x, s);
    for (int i = 0; i < tongues_n; i++)
        if (tongues[i].script == s && (best < 0 || x->score[i] > x->score[best])) best = i;
    if (best < 0) return NULL;
    int most = x->score[best];
    if (told >= 0 && x->score[told] + SAID + most / SAID_SHARE >= most) return tongues[told].code;
    if (s == SCRIPT_HEBR || s == SCRIPT_DEVA) return tongues[best].code; /* hardly anything else; Hebrew joins its small words on */
    return x->hits[best] * SURE_SHARE >= x->words && most >= SHARED ? tongues[best].code : NULL;
}

const char *tongue_of(const strs *texts, str said) {
    static const char *const alone[SCRIPTS] = {
#define X(id, code) [SCRIPT_##id] = code,
        TONGUE_SCRIPTS(X)
#undef X
    };
    evidence x = {0};
    ptrdiff_t all = 0; /* of each text the same share: a long one says more than a short one */
    for (ptrdiff_t i = 0; i < texts->n; i++) all += texts->at[i].n;
    for (ptrdiff_t i = 0; i < texts->n; i++) {
        str s = texts->at[i];
        gather(&x, all > TONGUE_BYTES ? str_cut(s, 0, (ptrdiff_t)((int64_t)s.n * TONGUE_BYTES / all)) : s);
    }
    script s = main_script(&x);
    if (s == SCRIPT_NONE) return NULL;
    return alone[s][0] ? alone[s] : decide(&x, s, said);
}

uint64_t clean_tongues(const char *code) {
    uint64_t set = 0;
    for (int i = 0; i < tongues_n && code; i++)
        if (!strcmp(tongues[i].code, code)) set |= (uint64_t)1 << i;
    return set;
}

bool clean_function_word(uint64_t set, str word) {
    uint32_t hash = HASH_START;
    int len;
    for (const char *p = word.p, *end = str_end(word); p < end; p += len) {
        uint32_t c = utf8_next(p, end, &len);
        if (script_of(c) != SCRIPT_NONE) hash = (hash ^ small(c)) * HASH_STEP;
    }
    return (word_of(hash) & set) != 0;
}
