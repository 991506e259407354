/* One block's text as words. A hand-written scanner over code points: each step looks a bounded way ahead, so the whole is
 * linear. What a word is stands in text.h; how a dot after it is judged stands at `keeps_dot`.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "text/parts.h"

/* Where the scanner is: a block's end, and how far the first word of the block lies back. */
typedef struct {
    reading *r;
    int32_t from, end;
    ptrdiff_t first;
    bool in_measure; /* after a number and a hyphen: "60-year-old" is split at each hyphen */
    bool decimal_comma;
} scan;

/* ------------------------------------------------------------------ characters */
static uint32_t at(const scan *s, int32_t i, int *len) {
    *len = 0;
    if (i < s->from || i >= s->end) return 0;
    return utf8_next(s->r->text.p + i, s->r->text.p + s->end, len);
}

static uint32_t code(const scan *s, int32_t i) {
    int len;
    return at(s, i, &len);
}

static bool is_little_digit(uint32_t c) { /* ², ³, ¹ and the sub- and superscripts, as in m² and CO₂ */
    return c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0x2070 && c <= 0x209C);
}
static bool is_fraction(uint32_t c) { return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E); }
static bool is_hyphen(uint32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }
static bool is_letter(uint32_t c) { return c && code_is_letter(c); }
static bool is_number(uint32_t c) { return c && (code_is_digit(c) || is_fraction(c)); }
static bool in_word(uint32_t c) { return is_letter(c) || is_number(c) || is_little_digit(c); }
/* Of a script that puts no spaces between words: Thai, Lao, Burmese, Khmer, Hiragana, Han. Katakana stand in runs of one word. */
static bool is_lone(uint32_t c) {
    if (c < 0xE00) return false;
    if (c < 0x2E80) return c < 0xF00 || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800);
    return (c >= 0x3041 && c < 0x30A0) || (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0x20000 && c < 0x40000) ||
           c < 0x2FE0 || c == 0x3005 || c == 0x3007;
}
/* Invisible: white space, joiners, variation selectors, the soft hyphen between words. */
static bool is_gap(uint32_t c) {
    return code_is_space(c) || (c >= 0x200B && c <= 0x200F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xAD || c == 0x2060;
}
static bool is_quote_mark(uint32_t c) {
    return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == '<' || c == '>';
}

static int32_t skip_digits(const scan *s, int32_t i, int32_t most) {
    int len;
    while (i < most && is_number(at(s, i, &len))) i += len;
    return i;
}

static int32_t skip_gap(const scan *s, int32_t i) {
    int len;
    while (i < s->end && is_gap(at(s, i, &len))) i += len;
    return i;
}

/* The ASCII lower-case form in `to`; empty where it does not fit or is not ASCII. Table keys are ASCII. */
static str fold_short(char to[32], str s) {
    if (s.n > 32) return (str){0};
    for (ptrdiff_t i = 0; i < s.n; i++) {
        if ((unsigned char)s.p[i] >= 0x80) return (str){0};
        to[i] = to_lower(s.p[i]);
    }
    return (str){to, s.n};
}

static str cut(const scan *s, int32_t from, int32_t to) { return str_cut(s->r->text, from, to); }

/* ------------------------------------------------------------------ addresses */
/* The end of a run without white space or quotation marks, without the punctuation that closes a sentence. */
static int32_t address_end(const scan *s, int32_t i) {
    int32_t last = i, most = min_of(s->end, i + WORD_BYTES_MAX);
    for (int len; i < most; i += len) {
        uint32_t c = at(s, i, &len);
        if (is_gap(c) || is_quote_mark(c) || (c >= 0x80 && !is_letter(c))) break;
        if (!(c < 0x80 && strchr(".,;:!?)]}*", (int)c))) last = i + len;
    }
    return last;
}

static const str top_domains[] = {
    S("ai"), S("app"), S("ar"), S("at"), S("au"), S("be"), S("biz"), S("br"), S("ca"), S("ch"), S("cn"), S("co"),
    S("com"), S("de"), S("dev"), S("dk"), S("edu"), S("es"), S("eu"), S("fi"), S("fr"), S("gov"), S("ie"), S("il"),
    S("in"), S("info"), S("int"), S("io"), S("it"), S("jp"), S("ke"), S("kr"), S("me"), S("mil"), S("mx"), S("my"),
    S("net"), S("news"), S("ng"), S("nl"), S("no"), S("nz"), S("org"), S("ph"), S("pk"), S("pl"), S("pt"), S("ru"),
    S("se"), S("sg"), S("sv"), S("tr"), S("tv"), S("ua"), S("uk"), S("us"), S("za"),
};

/* "example.org/path" from a word that began at `from` and met a dot at `dot`; -1 where it is none. Domains that are words
 * too (in, it, me, no) need a second label before them or a path, else "home.it" in a slip of typing would be one. */
static int32_t domain_end(const scan *s, int32_t from, int32_t dot) {
    int32_t i = dot, label = dot + 1, dots = 0, most = min_of(s->end, from + 255);
    while (i < most && (is_alpha(s->r->text.p[i]) || is_digit(s->r->text.p[i]) || s->r->text.p[i] == '-' ||
                        (s->r->text.p[i] == '.' && i + 1 < most && (is_alpha(s->r->text.p[i + 1]) || is_digit(s->r->text.p[i + 1]))))) {
        if (s->r->text.p[i] == '.') label = i + 1, dots++;
        i++;
    }
    str last = cut(s, label, i);
    bool low = last.n > 0;
    for (ptrdiff_t k = 0; k < last.n; k++) low = low && !is_upper(last.p[k]);
    bool path = i < s->end && s->r->text.p[i] == '/';
    if (!low || in_word(code(s, i)) || str_table_find(top_domains, countof(top_domains), last) < 0) return -1;
    if (last.n == 2 && dots < 2 && !path && !str_eq(last, S("io")) && !str_eq(last, S("ai")) && !str_eq(last, S("tv")) &&
        !str_eq(last, S("eu")) && !str_eq(last, S("uk")) && !str_eq(last, S("de")))
        return -1;
    return path ? address_end(s, i) : i;
}

/* "first.last@example.org": from a joiner at i, an @ comes before any other character; -1 where it does not. */
static int32_t mail_end(const scan *s, int32_t i) {
    int32_t most = min_of(s->end, i + 64);
    while (i < most && (is_alpha(s->r->text.p[i]) || is_digit(s->r->text.p[i]) || strchr("._+-", s->r->text.p[i]))) i++;
    if (i >= most || s->r->text.p[i] != '@' || i + 1 >= s->end || !in_word(code(s, i + 1))) return -1;
    return address_end(s, i);
}

/* An address that starts at i: https://…, www.…, @name, #name; else i. */
static int32_t address_at(const scan *s, int32_t i) {
    char c = s->r->text.p[i];
    if ((c == '@' || c == '#') && i + 1 < s->end) {
        int32_t k = i + 1;
        while (k < s->end && k - i < WORD_BYTES_MAX && (in_word(code(s, k)) || s->r->text.p[k] == '_')) {
            int len;
            at(s, k, &len);
            k += len;
        }
        return k > i + 1 && (c == '@' || !is_digit(s->r->text.p[i + 1])) ? k : i;
    }
    str ahead = cut(s, i, i + 8);
    if (str_starts_ci(ahead, S("http://")) || str_starts_ci(ahead, S("https://")) || str_starts_ci(ahead, S("www.")))
        return address_end(s, i);
    return i;
}

/* ------------------------------------------------------------------ numbers */
static int32_t count_digits(const scan *s, int32_t i) {
    int32_t k = i;
    while (k < s->end && k - i < 4 && is_digit(s->r->text.p[k])) k++;
    return k - i;
}

bool text_has_decimal_comma(const char *language) {
    static const str codes[] = {S("af"), S("az"), S("be"), S("bg"), S("ca"), S("cs"), S("da"), S("de"), S("el"), S("es"), S("et"), S("eu"),
                                S("fi"), S("fr"), S("gl"), S("hr"), S("hu"), S("hy"), S("id"), S("is"), S("it"), S("ka"), S("kk"), S("lb"),
                                S("lt"), S("lv"), S("mk"), S("nl"), S("no"), S("pl"), S("pt"), S("ro"), S("ru"), S("sk"), S("sl"), S("sq"),
                                S("sr"), S("sv"), S("tr"), S("uk"), S("vi")};
    return language && str_table_find(codes, countof(codes), str_of(language)) >= 0;
}

/* "20,000", "3.5", "1,00,000", "10:30", "24.12.2025", "20 000" with a thin or no-break space, "3½". Commas group digits
 * by three, or by two before the last three (India); in many languages they stand before decimals. */
static int32_t number_end(const scan *s, int32_t i) {
    int32_t from = i, most = min_of(s->end, i + WORD_BYTES_MAX);
    i = skip_digits(s, i, most);
    bool grouped = i - from <= 3;
    for (int len; i < most;) {
        uint32_t c = at(s, i, &len);
        int32_t k = count_digits(s, i + len);
        bool comma = c == ',' && grouped && (k == 3 || (k == 2 && code(s, i + 3) == ',' && is_digit((char)code(s, i + 4))));
        comma = comma || (c == ',' && k && s->decimal_comma);
        bool thin = (c == 0x202F || c == 0x2009 || c == 0xA0) && grouped && k == 3;
        bool dot = (c == '.' && k) || (c == ':' && k == 2);
        if (!comma && !thin && !dot) break;
        grouped = !dot;
        i = skip_digits(s, i + len, most);
    }
    return i < most && is_fraction(code(s, i)) ? skip_digits(s, i, most) : i;
}

/* The end of a number's own letters: 1st, 1990s, 5G, 3D, and codes such as 4x4; units ("26GW") are words of their own. */
static int32_t number_tail(const scan *s, int32_t from, int32_t i) {
    int32_t k = i;
    while (k < s->end && k - i < 4 && is_alpha(s->r->text.p[k])) k++;
    char low[32];
    str tail = fold_short(low, cut(s, i, k));
    if (!tail.n || is_letter(code(s, k))) return i;
    bool after_dollar = from > s->from && !is_space(s->r->text.p[from - 1]) && !strchr("(-", s->r->text.p[from - 1]);
    if (str_eq(tail, S("st")) || str_eq(tail, S("nd")) || str_eq(tail, S("rd")) || str_eq(tail, S("th")) || str_eq(tail, S("s")))
        return k;
    if (tail.n == 1 && i - from == 1 && !after_dollar && (s->r->text.p[i] == 'G' || s->r->text.p[i] == 'D')) return k;
    if (tail.n == 1 && is_digit((char)code(s, k))) return skip_digits(s, k, min_of(s->end, k + WORD_BYTES_MAX));
    return i;
}

/* ------------------------------------------------------------------ words of letters */
/* "U.S.", "a.m.", "J.K.", "U.S.A": letters each with a dot, at least two; else i. One letter and a dot is an initial and
 * left to keeps_dot. */
static int32_t acronym_end(const scan *s, int32_t i) {
    int32_t k = i, pairs = 0, most = min_of(s->end, i + 64);
    for (int len, dot; k < most; pairs++) {
        if (!is_letter(at(s, k, &len)) || at(s, k + len, &dot) != '.') break;
        k += len + dot;
    }
    int len;
    if (pairs && is_letter(at(s, k, &len)) && !in_word(code(s, k + len))) return k + len;
    return pairs >= 2 ? k : i;
}

/* Whether the word that began at `from` goes on over the joiner at i. */
static bool joins(const scan *s, int32_t from, int32_t i) {
    int len;
    uint32_t c = at(s, i, &len), next = code(s, i + len), before = (unsigned char)s->r->text.p[i - 1];
    if (code_is_apostrophe(c)) return is_letter(next) && !is_digit((char)before);
    if (c == 0xAD || c == '_') return in_word(next);
    if (c == '&') return is_upper((char)before) && next < 0x80 && is_upper((char)next);
    if (!is_hyphen(c) || s->in_measure) return false;
    if (!is_number(next)) return is_letter(next);
    /* "COVID-19" and "F-16" are names; "mid-2024" and "under-21" are a prefix and a number */
    char low[32];
    str head = fold_short(low, cut(s, from, i));
    static const str prefixes[] = {S("early"), S("late"), S("mid"), S("over"), S("post"), S("pre"), S("sub"), S("under")};
    return code_is_upper(code(s, from)) && str_table_find(prefixes, countof(prefixes), head) < 0;
}

/* "Ph.D": two short pieces about a dot that a table knows together; else i. */
static int32_t dotted_pair_end(const scan *s, int32_t from, int32_t i) {
    int32_t k = i + 1;
    while (k < s->end && k - i < 5 && is_alpha(s->r->text.p[k])) k++;
    char low[32];
    str both = i - from < 4 ? fold_short(low, cut(s, from, k)) : (str){0};
    return k > i + 1 && both.n && dot_of(both) && !in_word(code(s, k)) ? k : i;
}

/* The end of a character that is a word, with the marks on it. */
static int32_t lone_end(const scan *s, int32_t from) {
    int32_t i = from, most = min_of(s->end, from + WORD_BYTES_MAX);
    for (int len; i < most; i += len) {
        uint32_t c = at(s, i, &len);
        if (i > from && !code_is_mark(c)) break;
    }
    return min_of(i, s->end);
}

static int32_t letters_end(const scan *s, int32_t from) {
    int32_t i = acronym_end(s, from), most = min_of(s->end, from + WORD_BYTES_MAX);
    for (int len; i < most; i += len) {
        uint32_t c = at(s, i, &len);
        if (is_lone(c) && i > from) break;
        if (in_word(c)) continue;
        if (i == from) break;
        if ((c == '.' || c == '@' || c == '+' || c == '_') && (c == '@' || in_word(code(s, i + len)))) {
            int32_t to = mail_end(s, i);
            if (to < 0 && c == '.') to = domain_end(s, from, i);
            if (to < 0 && c == '.' && dotted_pair_end(s, from, i) > i) to = dotted_pair_end(s, from, i);
            if (to > i) return to;
        }
        if (!joins(s, from, i)) break;
    }
    return min_of(i, s->end);
}

/* ------------------------------------------------------------------ dots */
/* What stands after a dot: the first character past white space, and whether that word is a sentence's usual first. */
typedef struct {
    uint32_t c;
    bool gap, starter;
} ahead;

static ahead look_ahead(const scan *s, int32_t i) {
    int32_t k = skip_gap(s, i), to = k;
    while (to < s->end && to - k < 16 && is_alpha(s->r->text.p[to])) to++;
    char low[32];
    str next = fold_short(low, cut(s, k, to));
    bool inner = k < s->end && s->r->text.p[min_of(to, s->end - 1)] == '.' && to - k == 1; /* "J. I. Smith" */
    return (ahead){code(s, k), k > i, next.n && !inner && starts_sentences(next)};
}

/* The kind of abbreviation that the word [from, i) is with the dot at i. */
static dot_kind keeps_dot(const scan *s, int32_t from, int32_t i) {
    const words *w = &s->r->to->words;
    bool first = w->n == s->first;
    str before = first ? (str){0} : word_str(s->r, w->n - 1), self = cut(s, from, i);
    ahead next = look_ahead(s, i + 1);
    bool digit = is_number(next.c), capital = code_is_upper(code(s, from)), upper = next.c && code_is_upper(next.c);
    bool comma = str_eq(before, S(",")), number = before.n && is_digit(before.p[0]);
    int len;
    at(s, from, &len);
    if (from + len == i && !capital && digit) return DOT_NUMBER; /* "b. 1950", "p. 4" */
    if (from + len == i && capital && (next.c == ']' || next.c == ',')) return DOT_INITIAL;
    if (from + len == i && capital && upper && !next.starter && (self.p[0] != 'I' || first)) return DOT_INITIAL;
    char low[32];
    str key = fold_short(low, self);
    for (ptrdiff_t k = key.n; k > 0; k--) /* "D-Ariz." */
        if (key.p[k - 1] == '-') {
            key = str_cut(key, k, key.n);
            comma = true;
            break;
        }
    dot_kind kind = key.n ? dot_of(key) : DOT_NONE;
    bool also = kind && dot_is_also_word(key);
    switch (kind) {
    case DOT_NUMBER: return digit ? kind : DOT_NONE;
    case DOT_DATE: return capital && (digit || !also || (is_letter(next.c) && !upper)) ? kind : DOT_NONE;
    case DOT_PLACE: return capital && (!also || comma) ? kind : DOT_NONE;
    case DOT_TITLE: return is_letter(next.c) && (capital || !upper || !also) ? kind : digit && !capital ? kind : DOT_NONE;
    case DOT_MAY: return !also || number || (is_letter(next.c) && !upper) ? kind : DOT_NONE;
    default: return kind;
    }
}

/* ------------------------------------------------------------------ words out */
static void add(scan *s, int32_t from, int32_t to, word_kind kind, dot_kind dot, gap_kind gap) {
    reading *r = s->r;
    word *w = push(r->a, &r->to->words);
    str self = cut(s, from, to);
    uint32_t first = code(s, from);
    ptrdiff_t upper = 0, lower = 0;
    int len;
    if (kind == WORD_ALPHA)
        for (const char *p = self.p, *end = self.p + self.n; p < end && !lower; p += len) {
            uint32_t c = utf8_next(p, end, &len);
            if (code_is_upper(c)) upper++;
            else lower += is_letter(c);
        }
    *w = (word){.at = {from, to}, .kind = (uint8_t)kind, .capital = code_is_upper(first), .upper = upper > 1 && !lower};
    note *x = push(r->scratch, &r->notes);
    *x = (note){.dot = (uint8_t)dot, .gap = (uint8_t)gap, .entry = -1};
}

/* Where a clitic begins in the word [from, to): "n't" in "don't", "'s" in "Poe's", "not" in "cannot"; else `to`. */
static int32_t clitic_start(const scan *s, int32_t from, int32_t to) {
    if (str_eq_ci(cut(s, from, to), S("cannot"))) return to - 3;
    int32_t apostrophe = to - 1, low = max_of(from + 1, to - 6);
    while (apostrophe >= low && !code_is_apostrophe(code(s, apostrophe))) apostrophe--;
    if (apostrophe < low) return to;
    int len;
    at(s, apostrophe, &len);
    str tail = cut(s, apostrophe + len, to);
    static const str tails[] = {S("d"), S("ll"), S("m"), S("re"), S("s"), S("ve")};
    char buf[32];
    str key = fold_short(buf, tail);
    if (str_eq(key, S("t")) && apostrophe - from > 1 && (s->r->text.p[apostrophe - 1] | 32) == 'n') return apostrophe - 1;
    return str_table_find(tails, countof(tails), key) >= 0 ? apostrophe : to;
}

static int32_t add_letters(scan *s, int32_t i, gap_kind gap) {
    int32_t to = letters_end(s, i), address = address_at(s, i);
    if (address > i) {
        add(s, i, address, WORD_ALPHA, DOT_NONE, gap);
        return address;
    }
    bool acronym = s->r->text.p[to - 1] == '.';
    dot_kind dot = acronym ? DOT_MAY : DOT_NONE;
    char low[32];
    str key = fold_short(low, cut(s, i, to - acronym));
    if (acronym && key.n && dot_of(key)) dot = dot_of(key); /* "a.m.", "e.g." */
    if (!acronym && to < s->end && s->r->text.p[to] == '.' && code(s, to + 1) != '.') {
        dot = keeps_dot(s, i, to);
        if (dot) to++;
    }
    int32_t clitic = dot ? to : clitic_start(s, i, to);
    add(s, i, clitic, WORD_ALPHA, dot, gap);
    if (clitic < to) add(s, clitic, to, WORD_ALPHA, DOT_NONE, GAP_NONE);
    return to;
}

static int32_t add_number(scan *s, int32_t i, gap_kind gap) {
    int32_t digits = number_end(s, i), to = number_tail(s, i, digits);
    add(s, i, to, WORD_NUMBER, DOT_NONE, gap);
    s->in_measure = is_hyphen(code(s, to)) || is_letter(code(s, to)); /* "$1.2bn-a-year" too */
    return to;
}

/* An apostrophe that begins a word: '90s, ’tis, ’em; else i. */
static int32_t elision_end(const scan *s, int32_t i) {
    int len;
    uint32_t c = at(s, i, &len);
    if (!code_is_apostrophe(c)) return i;
    int32_t k = i + len, n = count_digits(s, k);
    bool opens = i == s->from || is_gap(code(s, i - 1)) || strchr("(\"", s->r->text.p[i - 1]) || (unsigned char)s->r->text.p[i - 1] >= 0x80;
    if (!opens) return i;
    if (n == 2) {
        k += 2;
        if (code(s, k) == 's') k++;
        return in_word(code(s, k)) || code_is_apostrophe(code(s, k)) ? i : k;
    }
    static const str elided[] = {S("cos"), S("em"), S("n"), S("til"), S("tis"), S("twas")};
    int32_t to = k;
    while (to < s->end && to - k < 6 && is_alpha(s->r->text.p[to])) to++;
    char low[32];
    return str_table_find(elided, countof(elided), fold_short(low, cut(s, k, to))) >= 0 && !in_word(code(s, to)) ? to : i;
}

/* One mark; a run of dots, of hyphens is one, and so are two single marks that stand for a double one. */
static int32_t punct_end(const scan *s, int32_t i) {
    int len;
    uint32_t c = at(s, i, &len);
    int32_t k = i + max_of(len, 1);
    if (c == '.' || c == '-' || c == '_' || c == '=' || c == '*')
        while (k < s->end && k - i < WORD_BYTES_MAX && (uint32_t)(unsigned char)s->r->text.p[k] == c) k++;
    else if ((c == '`' || c == '\'' || c == 0x2018 || c == 0x2019) && code(s, k) == c) k += k - i;
    return k;
}

void words_find(reading *r, span whole) {
    scan s = {.r = r, .from = whole.start, .end = whole.end, .first = r->to->words.n};
    s.decimal_comma = text_has_decimal_comma(r->to->article->language);
    gap_kind gap = GAP_SPACE;
    int line_ends = 0, len;
    for (int32_t i = whole.start; i < whole.end && r->to->words.n < WORDS_MAX;) {
        uint32_t c = at(&s, i, &len);
        if (is_gap(c)) {
            line_ends += c == '\n';
            gap = max_of(gap, line_ends > 1 ? GAP_BLANK_LINE : GAP_SPACE);
            i += len;
            continue;
        }
        int32_t to = elision_end(&s, i);
        if (to > i) add(&s, i, to, is_letter(code(&s, to - 1)) && !is_digit(r->text.p[to - 2]) ? WORD_ALPHA : WORD_NUMBER, DOT_NONE, gap);
        else if (is_lone(c) && is_letter(c)) {
            add(&s, i, to = lone_end(&s, i), WORD_ALPHA, DOT_NONE, gap);
            r->to->words.at[r->to->words.n - 1].lone = true;
        } else if (is_letter(c)) to = add_letters(&s, i, gap);
        else if (is_number(c)) to = add_number(&s, i, gap);
        else if ((to = address_at(&s, i)) > i) add(&s, i, to, WORD_ALPHA, DOT_NONE, gap);
        else add(&s, i, to = punct_end(&s, i), WORD_PUNCT, DOT_NONE, gap);
        if (!is_number(c) && !is_letter(c) && !is_hyphen(c)) s.in_measure = false;
        i = to;
        gap = GAP_NONE;
        line_ends = 0;
        if (i < whole.end && is_gap(code(&s, i))) s.in_measure = false;
    }
}
