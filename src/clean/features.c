/* What is known of each row before it is judged: what can be counted in it, what stands about it, where it stands in the
 * page, and how much of it the likely article speaks of. All whole numbers, so that every build judges alike.
 * Cost: FEATURES numbers a row; words of a row are compared as far as TOPIC_WORDS.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

#define TOPIC_WORDS 60     /* words of a row that are looked up */
#define TOPIC_BYTES 4096   /* bytes of a row that the topic is made of */
#define NEAR 3             /* rows before and after that are given one by one */
#define FAR 99             /* distances are cut here */

static int share(int64_t part, int64_t whole) { return whole ? (int)(100 * part / whole) : 0; }

/* How the row ends: 1 a stop, 2 ! or ?, 3 a colon, 4 a quotation mark after a stop, 5 an ellipsis, 0 none of these. */
static int end_kind(const row *r, str s) {
    static const str ellipses[] = {S("..."), S("\xE2\x80\xA6"), S("[...]"), S("[\xE2\x80\xA6]")};
    for (ptrdiff_t i = 0; i < countof(ellipses); i++)
        if (str_ends(s, ellipses[i])) return 5;
    char last = s.n ? s.p[s.n - 1] : 0;
    return last == ':' ? 3 : !r->ends ? 0 : last == '.' ? 1 : last == '!' || last == '?' ? 2 : 4;
}

static bool is_quoted(str s) {
    static const str marks[] = {S("\""), S("\xE2\x80\x9C"), S("\xE2\x80\x9E"), S("\xC2\xAB"), S("\xC2\xBB"), S("\xE3\x80\x8C")};
    for (ptrdiff_t i = 0; i < countof(marks); i++)
        if (str_find(s, marks[i], 0) >= 0) return true;
    return false;
}

static bool is_listed(str s) {
    return s.n && (is_digit(s.p[0]) || s.p[0] == '-' || s.p[0] == '*' || str_starts(s, S("\xE2\x80\xA2")));
}

/* Where a sentence does not end by a mark, as in Thai, or a language is not known: a long row with next to no names in it. */
#define PROSE_OPEN 15
#define PROSE_UNKNOWN 20
bool row_is_prose(const row *r) {
    if (r->words < PROSE_WORDS || r->ends) return r->words >= PROSE_WORDS;
    return (r->words >= PROSE_OPEN && r->stops * 6 >= r->words) || (r->words >= PROSE_UNKNOWN && r->capitals * 10 <= r->words);
}

/* ------------------------------------------------------------------ what the article is about */
/* Gives each word of four letters or more, its hash; where words are not spaced, each few letters. Function words count too: they
 * are known of few languages, and what is learned here must hold in all. Ends after `most` of them. */
#define TOPIC_LETTERS 4 /* the fewest of a word, */
#define TOPIC_STEM 7    /* and those that count: cut, not stemmed: near enough, in any language */
typedef struct {
    char form[TOPIC_BYTES];
    str rest;
    int left;
} topic_words;

static void topic_open(topic_words *t, str s, int most) {
    t->rest = (str){t->form, normal_form(str_cut(s, 0, TOPIC_BYTES), t->form, TOPIC_BYTES)};
    t->left = most;
}

/* Bytes of the first n letters; more than there are where the word has fewer. */
static ptrdiff_t letters_of(str w, int n) {
    ptrdiff_t at = 0;
    int len;
    for (; n > 0 && at < w.n; n--, at += len) utf8_next(w.p + at, str_end(w), &len);
    return at + n;
}

/* What stands for a word at the head of w, in a script without spaces: two or more letters; the second begins what is read next. */
static bool topic_piece(topic_words *t, str w, uint64_t *hash) {
    int len, next;
    int tenths = code_unspaced(utf8_next(w.p, str_end(w), &len));
    if (!tenths) return false;
    ptrdiff_t n = len;
    for (int letters = tenths; letters < 8 && n < w.n; letters += tenths, n += next)
        if (code_unspaced(utf8_next(w.p + n, str_end(w), &next)) != tenths) break;
    *hash = hash_str(str_cut(w, 0, n));
    t->rest = (str){w.p + len, str_end(t->rest.n ? t->rest : w) - (w.p + len)};
    t->left--;
    return true;
}

static bool topic_next(topic_words *t, uint64_t *hash) {
    while (t->rest.n && t->left > 0) {
        ptrdiff_t gap = str_find(t->rest, S(" "), 0);
        str w = str_cut(t->rest, 0, gap < 0 ? t->rest.n : gap);
        t->rest = gap < 0 ? (str){0} : str_cut(t->rest, gap + 1, t->rest.n);
        if (!w.n) continue;
        if (topic_piece(t, w, hash)) return true;
        ptrdiff_t stem = letters_of(w, TOPIC_LETTERS);
        if (w.n < stem) continue;
        t->left--;
        *hash = hash_str(str_cut(w, 0, min_of(w.n, letters_of(w, TOPIC_STEM))));
        return true;
    }
    return false;
}

/* The words of prose between first and last, each with 1 + the one row that holds it: a row does not find itself. */
#define IN_SEVERAL (-1)
static void topic_of(arena *scratch, const layout *l, topic_words *t, map *topic) {
    for (ptrdiff_t i = l->first; i < l->last; i++) {
        const row *r = &l->rows.at[i];
        uint64_t h;
        if (!row_is_prose(r) || r->same > 1) continue;
        topic_open(t, span_of(l->text, r->at), TOPIC_BYTES);
        while (topic_next(t, &h)) {
            int32_t *row_of = map_put(scratch, topic, h, NULL);
            *row_of = !*row_of || *row_of == 1 + (int32_t)i ? 1 + (int32_t)i : IN_SEVERAL;
        }
    }
}

static int topic_share(const layout *l, topic_words *t, const map *topic, ptrdiff_t i) {
    uint64_t h;
    int all = 0, known = 0;
    topic_open(t, span_of(l->text, l->rows.at[i].at), TOPIC_WORDS);
    while (topic_next(t, &h)) {
        const int32_t *n = map_get(topic, h);
        known += n && *n != 1 + (int32_t)i;
        all++;
    }
    return all ? share(known, all) : -1;
}

/* ------------------------------------------------------------------ one row */
#define OF_PAGE 5
struct scene {
    const layout *l;
    int16_t *base;          /* BASE numbers a row */
    int32_t *prose_words;   /* prefix sums over rows: words in rows of prose; */
    int32_t *prose_rows;    /* rows of prose; */
    int32_t *chrome_rows;   /* rows with chrome */
    int16_t *since_tail, *since_prose, *until_prose; /* rows to the last heading of a list; to prose on either side */
    int16_t of_page[OF_PAGE]; /* the same for all rows */
    topic_words topic;
    map topic_map;
};

enum {
    B_WORDS, B_STOPS, B_END, B_CHROME, B_SAME, B_CAPITALS, B_ROLE, /* these are also given for the rows about */
    B_NEAR,
    B_LETTERS = B_NEAR, B_DIGITS, B_MARKS, B_SENTENCES, B_LOW, B_WHOLE, B_START, B_INSIDE, B_TAIL, B_LEAK, B_CAPTION,
    B_COMMAS, B_QUOTED, B_LISTED, B_WIDTH, B_TOPIC, BASE
};
_Static_assert(BASE + 2 * NEAR * B_NEAR + 15 + OF_PAGE == FEATURES, "features are counted in parts.h");

static int count_of(str s, char c) {
    int n = 0;
    for (ptrdiff_t i = 0; i < s.n; i++) n += s.p[i] == c;
    return n;
}

static void base_of(scene *x, ptrdiff_t i) {
    const row *r = &x->l->rows.at[i];
    str s = span_of(x->l->text, r->at), head = str_cut(s, 0, 1000);
    int16_t *f = x->base + i * BASE;
    int32_t letters = min_of(row_letters(s), 1 << 20);
    const int v[BASE] = {
        [B_WORDS] = min_of(r->words, 300), [B_STOPS] = share(r->stops, r->words), [B_END] = end_kind(r, s),
        [B_CHROME] = r->chrome & CHROME_LEARNED, [B_SAME] = min_of(r->same, 9), [B_CAPITALS] = share(r->capitals, r->words),
        [B_LETTERS] = min_of(letters, 3000), [B_DIGITS] = share(r->digits, letters), [B_MARKS] = min_of(r->marks, 20), [B_SENTENCES] = min_of(r->sentences, 20),
        [B_LOW] = r->opens_low, [B_WHOLE] = !!(r->chrome & CHROME_WHOLE), [B_START] = !!(r->chrome & CHROME_START),
        [B_INSIDE] = !!(r->chrome & CHROME_INSIDE), [B_TAIL] = !!(r->chrome & CHROME_TAIL), [B_LEAK] = !!(r->chrome & CHROME_LEAK),
        [B_CAPTION] = !!(r->chrome & CHROME_CAPTION), [B_ROLE] = r->role, [B_COMMAS] = min_of(count_of(head, ','), 20),
        [B_QUOTED] = is_quoted(head), [B_LISTED] = is_listed(s),
        [B_WIDTH] = r->words ? min_of(10 * letters / r->words, 300) : 0, [B_TOPIC] = topic_share(x->l, &x->topic, &x->topic_map, i)};
    for (int k = 0; k < BASE; k++) f[k] = (int16_t)v[k];
}

static void sums(arena *scratch, scene *x) {
    ptrdiff_t n = x->l->rows.n;
    x->prose_words = new (scratch, int32_t, n + 1);
    x->prose_rows = new (scratch, int32_t, n + 1);
    x->chrome_rows = new (scratch, int32_t, n + 1);
    x->since_tail = new (scratch, int16_t, n);
    x->since_prose = new (scratch, int16_t, n);
    x->until_prose = new (scratch, int16_t, n);
    int tail = FAR, prose = FAR;
    for (ptrdiff_t i = 0; i < n; i++) {
        const row *r = &x->l->rows.at[i];
        bool is_prose = row_is_prose(r);
        x->prose_words[i + 1] = x->prose_words[i] + (is_prose ? min_of(r->words, 300) : 0);
        x->prose_rows[i + 1] = x->prose_rows[i] + is_prose;
        x->chrome_rows[i + 1] = x->chrome_rows[i] + (r->chrome != 0);
        x->since_tail[i] = (int16_t)(tail = (r->chrome & (CHROME_TAIL | CHROME_CALL)) == CHROME_TAIL ? 0 : min_of(tail + 1, FAR));
        x->since_prose[i] = (int16_t)prose;
        prose = is_prose && r->words >= 20 ? 1 : min_of(prose + 1, FAR);
    }
    prose = FAR;
    for (ptrdiff_t i = n; i-- > 0;) {
        const row *r = &x->l->rows.at[i];
        x->until_prose[i] = (int16_t)prose;
        prose = row_is_prose(r) && r->words >= 20 ? 1 : min_of(prose + 1, FAR);
    }
}

/* How much furniture the page shows: a list at the end of a text that came without any is the text's own. */
static void of_page(scene *x) {
    const layout *l = x->l;
    int32_t again = 0, labels = 0;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        const row *r = &l->rows.at[i];
        again += r->same > 1;
        labels += r->words < PROSE_WORDS && !r->ends;
    }
    const ptrdiff_t v[OF_PAGE] = {x->chrome_rows[l->rows.n], again, share(labels, l->rows.n), l->first, l->rows.n - l->last};
    for (int k = 0; k < OF_PAGE; k++) x->of_page[k] = (int16_t)min_of(v[k], (ptrdiff_t)FAR);
}

scene *scene_new(arena *scratch, const layout *l) {
    scene *x = new (scratch, scene, 1);
    x->l = l;
    topic_of(scratch, l, &x->topic, &x->topic_map);
    x->base = new (scratch, int16_t, l->rows.n * BASE);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) base_of(x, i);
    sums(scratch, x);
    of_page(x);
    return x;
}

int row_topic(const scene *x, ptrdiff_t i) { return x->base[i * BASE + B_TOPIC]; }

static int32_t between(const int32_t *sum, ptrdiff_t n, ptrdiff_t from, ptrdiff_t to) {
    return sum[min_of(max_of(to, (ptrdiff_t)0), n)] - sum[min_of(max_of(from, (ptrdiff_t)0), n)];
}

void row_features(const scene *x, ptrdiff_t i, int16_t f[FEATURES]) {
    const layout *l = x->l;
    ptrdiff_t n = l->rows.n, k = BASE;
    memcpy(f, x->base + i * BASE, BASE * sizeof *f);
    for (ptrdiff_t d = -NEAR; d <= NEAR; d++)
        for (int b = 0; d && b < B_NEAR; b++) f[k++] = i + d < 0 || i + d >= n ? -1 : x->base[(i + d) * BASE + b];
    const int v[] = {
        between(x->prose_rows, n, i - 5, i), between(x->prose_rows, n, i + 1, i + 6),
        min_of(between(x->prose_words, n, i - 10, i), 2000), min_of(between(x->prose_words, n, i + 1, i + 11), 2000),
        between(x->chrome_rows, n, i - 10, i), between(x->chrome_rows, n, i + 1, i + 11),
        x->since_tail[i], x->since_prose[i], x->until_prose[i],
        share(x->prose_words[i], x->prose_words[n]), share(i, n), (int)min_of(n, (ptrdiff_t)999),
            share(x->prose_rows[n], n),
        (int)max_of(min_of(i - l->first, (ptrdiff_t)FAR), (ptrdiff_t)-FAR), (int)max_of(min_of(l->last - i,
            (ptrdiff_t)FAR), (ptrdiff_t)-FAR)};
    for (ptrdiff_t c = 0; c < countof(v); c++) f[k++] = (int16_t)v[c];
    memcpy(f + k, x->of_page, sizeof x->of_page);
}
