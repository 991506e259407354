/* Which rows are the article: each row gets a score from what can be counted in it, the run of rows with the greatest
 * sum is the article (Kadane's method, one pass), and inside it each row is taken or left.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/calls.h"
#include "clean/several.h"

#define PROSE_SHARE 75 /* per cent of a page's words; crawled pages of the kit have 15 to 60 */
#define ROWS_MANY 100
#define BENEFIT 3000   /* thousandths of log-odds for a page of nothing but prose, */
#define GUESSED 4000   /* and for prose within the guess on a page of no rows */

static bool is_chrome(const row *r) {
    if (r->chrome & (CHROME_WHOLE | CHROME_TAIL | CHROME_LEAK)) return true;
    return (r->chrome & (CHROME_START | CHROME_INSIDE)) && r->words < 40 && !(r->ends && r->words > 15 &&
        !(r->chrome & CHROME_INSIDE));
}

static int32_t score_of(const row *r) {
    if (r->role != ROW_OTHER) return -10;
    if (r->chrome & CHROME_TAIL) return r->chrome & CHROME_CALL ? -40 : -200; /* "Read also" stands in an article, "Most read" after it */
    if (is_chrome(r)) return -40;
    if (r->chrome & CHROME_CAPTION) return -20;
    if (r->same > 1) return -60;
    if (row_is_prose(r)) return 50 + 3 * min_of(r->words, 80);
    return -40;
}

static void best_run(layout *l) {
    int64_t sum = 0, best = 0;
    ptrdiff_t start = 0;
    l->first = l->last = 0;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        if (sum <= 0) sum = 0, start = i;
        sum += l->rows.at[i].score;
        if (sum > best) {
            best = sum;
            l->first = start;
            l->last = i + 1;
        }
    }
}

void body_guess(layout *l) {
    for (ptrdiff_t i = 0; i < l->rows.n; i++) l->rows.at[i].score = score_of(&l->rows.at[i]);
    best_run(l);
}

/* The kind of a row that is taken for the article. */
static row_role kind_of(const layout *l, ptrdiff_t i) {
    const row *r = &l->rows.at[i];
    if (r->chrome & CHROME_CAPTION) return ROW_CAPTION;
    if (row_is_item(span_of(l->text, r->at)) && i > l->first) return ROW_ITEM;
    return !row_is_prose(r) && !r->ends && i + 1 < l->last && r->words <= 20 ? ROW_SUBHEAD : ROW_TEXT;
}

/* A page that is nearly all prose has lost its furniture already: its prose gets the benefit of the doubt. */
static int32_t benefit(const layout *l) {
    int64_t prose = 0, all = 1;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        const row *r = &l->rows.at[i];
        if (row_is_prose(r) && !is_chrome(r)) prose += r->words;
        if (r->role == ROW_OTHER) all += r->words;
    }
    int64_t share = 100 * prose / all;
    return share <= PROSE_SHARE ? 0 : (int32_t)(BENEFIT * (share - PROSE_SHARE) / (100 - PROSE_SHARE));
}

/* The trees learned from pages of a hundred rows and more; on short ones the guess by rules has its say. */
static int32_t few_rows(const layout *l) {
    return l->rows.n >= ROWS_MANY ? 0 : (int32_t)(GUESSED * (ROWS_MANY - l->rows.n) / ROWS_MANY);
}

static bool is_taken(const row *r, int32_t margin) {
    if (r->role != ROW_OTHER || r->hidden || (r->chrome & CHROME_LEAK)) return false;
    if ((r->chrome & (CHROME_WHOLE | CHROME_TAIL)) && r->words < 5) return false;
    if ((r->chrome & CHROME_CAPTION) && r->words < PROSE_WORDS) return false; /* a picture's credit, and no more */
    return margin > 0;
}

/* Behind the article's last sentence a leak or a heading over other stories ends it: no rows of names and titles follow. So does what
 * a template leaks before a list of titles where hardly a sentence comes behind it. */
#define TITLES_LEAST 4
#define BEHIND_MOST 4 /* times as many words stand in sentences before it as behind it */
static bool is_taken_sentence(const layout *l, const int32_t *margin, ptrdiff_t i) {
    return l->rows.at[i].ends && is_taken(&l->rows.at[i], margin[i]);
}

static void end_at_others(layout *l, const int32_t *margin) {
    ptrdiff_t end = l->last, titles = 0;
    int64_t behind = 0, all = 0;
    while (end > l->first && !is_taken_sentence(l, margin, end - 1)) end--;
    for (ptrdiff_t i = end; i < l->last && end > l->first; i++)
        if (l->rows.at[i].chrome & (CHROME_LEAK | CHROME_TAIL)) l->last = i;
    for (ptrdiff_t i = l->first; i < l->last; i++) all += is_taken_sentence(l, margin, i) ? l->rows.at[i].words : 0;
    for (ptrdiff_t i = l->last; --i > l->first && BEHIND_MOST * behind < all; titles++) {
        if (titles >= TITLES_LEAST && l->rows.at[i].chrome & CHROME_LEAK && str_find(span_of(l->text, l->rows.at[i].at), S("{{"), 0) >= 0) l->last = i;
        if (is_taken_sentence(l, margin, i)) behind += l->rows.at[i].words, titles = -1;
    }
}

/* "###", "-30-", "ENDS": by such a row a release says that its text ends; notes to editors and telephone numbers follow. */
#define END_MARK_BYTES 24
static bool is_end_mark(str s) {
    static const str words[] = {S("30"), S("end"), S("ende"), S("ends"), S("fin"), S("fine"), S("einde"), S("slut"), S("slutt"), S("koniec"),
                                S("konec"), S("vége"), S("son"), S("loppu"), S("конец"), S("кінець"), S("край"), S("τέλος")};
    static const str marks[] = {S("-"), S("\xE2\x80\x93"), S("\xE2\x80\x94"), S("["), S("]"), S("("), S(")"), S("*")};
    char form[END_MARK_BYTES];
    bool opens = false, closes = false;
    if (s.n > END_MARK_BYTES) return false;
    if (str_eq(s, S("###")) || str_eq(s, S("# # #")) || str_eq(s, S("ENDS"))) return true;
    for (ptrdiff_t i = 0; i < countof(marks); i++) opens |= str_starts(s, marks[i]), closes |= str_ends(s, marks[i]);
    str word = {form, normal_form(s, form, sizeof form)};
    for (ptrdiff_t i = 0; opens && closes && i < countof(words); i++)
        if (str_eq(word, words[i])) return true;
    return false;
}

/* The words of rows [from, to) that are taken. */
static int64_t words_taken(const layout *l, const int32_t *margin, ptrdiff_t from, ptrdiff_t to) {
    int64_t n = 0;
    for (ptrdiff_t i = from; i < to; i++) n += is_taken(&l->rows.at[i], margin[i]) ? l->rows.at[i].words : 0;
    return n;
}

static void end_at_mark(layout *l, const int32_t *margin) {
    for (ptrdiff_t i = l->last - 1; i > l->first; i--)
        if (is_end_mark(span_of(l->text, l->rows.at[i].at)) && words_taken(l, margin, i, l->last) < words_taken(l, margin, l->first, i)) l->last = i;
}

/* The row before or after i but for what stands between any two rows, "Advertisement"; or -1. */
static ptrdiff_t neighbour(const layout *l, ptrdiff_t i, int step) {
    for (i += step; i >= 0 && i < l->rows.n; i += step)
        if (!(l->rows.at[i].chrome & CHROME_WHOLE)) return i;
    return -1;
}

static bool taken_prose(const layout *l, const int32_t *margin, ptrdiff_t i) {
    return i >= 0 && margin[i] > 0 && row_is_prose(&l->rows.at[i]);
}

/* "Nobody was hurt." between two paragraphs that are taken is one of them, as short as it is, and so are a few questions and
 * answers; so is speech after one. */
#define SHORT_RUN 5
static bool is_short_sentence(const row *r) {
    return r->ends && r->words < PROSE_WORDS && r->same == 1 && !r->chrome && r->role == ROW_OTHER;
}

static bool opens_quote(str s) {
    return s.p[0] == '"' || str_starts(s, S("\xE2\x80\x9C")) || str_starts(s, S("\xE2\x80\x9E")) || str_starts(s, S("\xC2\xAB"));
}

static void keep_short_sentences(const layout *l, int32_t *margin) {
    for (ptrdiff_t i = 1, end; i < l->rows.n; i = max_of(end, i + 1)) {
        for (end = i; end < l->rows.n && end < i + SHORT_RUN && is_short_sentence(&l->rows.at[end]); end++) continue;
        if (end == i || !taken_prose(l, margin, neighbour(l, i, -1))) continue;
        bool closed = taken_prose(l, margin, neighbour(l, end - 1, 1));
        for (ptrdiff_t k = i; k < end && (closed || opens_quote(span_of(l->text, l->rows.at[k].at))); k++) margin[k] = max_of(margin[k], 1);
    }
}

/* A row that is nearly taken, between two that are. */
#define GAP_LEAST (-700)
static void fill_gaps(const layout *l, int32_t *margin) {
    for (ptrdiff_t i = 1; i + 1 < l->rows.n; i++) {
        const row *r = &l->rows.at[i];
        if (margin[i] > 0 || margin[i] < GAP_LEAST || r->chrome || r->same > 1 || r->role != ROW_OTHER) continue;
        if (margin[i - 1] > 0 && margin[i + 1] > 0) margin[i] = 1;
    }
}

/* A paragraph that was taken is not taken again: the same page for narrow screens, a quotation in large letters. Shorter rows may be
 * a refrain. */
#define AGAIN_WORDS 12
static void drop_again(arena *scratch, const layout *l, int32_t *margin) {
    map seen = {0};
    map_room(scratch, &seen, l->rows.n);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        const row *r = &l->rows.at[i];
        if (margin[i] > 0 && r->ends && r->words >= AGAIN_WORDS && (*map_put(scratch, &seen, r->key, NULL))++) margin[i] = -1;
    }
}

/* The one row between the headline and the first paragraph, but for lines of day and name, is the deck, though no sentence; so is
 * a sentence right below the headline, with buttons and names between it and the article. */
#define DECK_WORDS 8
#define DECK_LEAST (-2000)
#define DECK_REACH 12 /* rows from it to the article */
static ptrdiff_t next_other(const layout *l, ptrdiff_t i) {
    while (++i < l->rows.n && l->rows.at[i].role != ROW_OTHER) continue;
    return i;
}

static bool before_article(const layout *l, const int32_t *margin, ptrdiff_t i) {
    for (ptrdiff_t k = i + 1; k < min_of(i + DECK_REACH, l->rows.n); k++)
        if (taken_prose(l, margin, k)) return true;
    return false;
}

static void keep_deck(const layout *l, ptrdiff_t title, int32_t *margin) {
    ptrdiff_t i = next_other(l, title), lead = next_other(l, i);
    if (title < 0 || lead >= l->rows.n || margin[i] > 0 || margin[i] < DECK_LEAST) return;
    const row *r = &l->rows.at[i];
    bool leads = taken_prose(l, margin, lead) || (i == title + 1 && r->ends && before_article(l, margin, i));
    if (leads && !r->chrome && r->same == 1 && r->words >= DECK_WORDS) margin[i] = 1;
}

/* What a recipe takes stands between its title, which is the text's first row, and its first sentence: rows of which most have
 * figures, under a heading or two. */
#define LIST_LEAST 3
#define LIST_MOST 40
static void keep_list(const layout *l, ptrdiff_t title, int32_t *margin) {
    ptrdiff_t end = title + 1, figures = 0, rows;
    if (title != 0) return;
    for (; end < l->rows.n && end <= title + LIST_MOST && !taken_prose(l, margin, end); end++) {
        const row *r = &l->rows.at[end];
        if (r->role != ROW_OTHER || r->chrome || r->same > 1 || r->words > DECK_WORDS) return;
        figures += is_digit(span_of(l->text, r->at).p[0]) || row_is_item(span_of(l->text, r->at));
    }
    rows = end - title - 1;
    if (end >= l->rows.n || rows < LIST_LEAST || 2 * figures <= rows) return;
    for (ptrdiff_t i = title + 1; i < end; i++) margin[i] = max_of(margin[i], 1);
}

/* "Home » News » Ferry resumes" above "Ferry resumes": the crumbs lead to the headline, they are none. */
#define CRUMBS_REACH 3 /* rows below them */
#define CRUMBS_WORDS 3 /* of a headline that they may lead to */
static ptrdiff_t below_crumbs(const layout *l, ptrdiff_t title) {
    if (title < 0) return title;
    str crumbs = span_of(l->text, l->rows.at[title].at);
    for (ptrdiff_t i = title + 1; i < min_of(l->rows.n, title + 1 + CRUMBS_REACH); i++) {
        str s = span_of(l->text, l->rows.at[i].at);
        if (l->rows.at[i].words >= CRUMBS_WORDS && s.n < crumbs.n && str_ends(crumbs, s)) return i;
    }
    return title;
}

/* "# Ferry resumes": a headline as Markdown marks it. */
static int32_t marks_before(str s) {
    int32_t n = 0;
    while (n < s.n && n < 6 && s.p[n] == '#') n++;
    if (!n || n == s.n || !is_space(s.p[n])) return 0;
    while (n < s.n && is_space(s.p[n])) n++;
    return n < s.n ? n : 0;
}

void body_find(arena *scratch, layout *l) {
    if (l->m) {
        html_body_find(scratch, l);
        return;
    }
    body_guess(l);
    int32_t *margin = new (scratch, int32_t, l->rows.n);
    ptrdiff_t title = below_crumbs(l, rows_judge(scratch, l, margin));
    if (title >= 0 && l->rows.n == 1 && l->rows.at[0].ends) title = -1, margin[0] = 1; /* one sentence, as records hold: no headline over nothing */
    if (l->subject) title = l->subject - 1;
    if (title >= 0) l->rows.at[title].role = ROW_TITLE, l->rows.at[title].at.start += marks_before(span_of(l->text, l->rows.at[title].at));
    ptrdiff_t from = l->first, to = l->last;
    l->first = l->rows.n;
    l->last = 0;
    int32_t more = benefit(l), guessed = few_rows(l);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        row *r = &l->rows.at[i];
        if (row_is_prose(r) && !r->chrome && r->same == 1) margin[i] += more + (i >= from && i < to ? guessed : 0);
        if (title >= 0 && i != title && r->key == l->rows.at[title].key) margin[i] = -1; /* the headline again */
        if (!is_taken(r, margin[i])) margin[i] = min_of(margin[i], 0);
    }
    keep_short_sentences(l, margin);
    fill_gaps(l, margin);
    drop_again(scratch, l, margin);
    drop_calls(l, margin);
    keep_deck(l, title, margin);
    keep_list(l, title, margin);
    l->head = keep_one_article(scratch, l, margin);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        if (!is_taken(&l->rows.at[i], margin[i])) continue;
        l->first = min_of(l->first, i);
        l->last = i + 1;
    }
    l->first = min_of(l->first, l->last);
    end_at_mark(l, margin);
    end_at_others(l, margin);
    for (ptrdiff_t i = l->first; i < l->last; i++)
        if (is_taken(&l->rows.at[i], margin[i])) l->rows.at[i].role = (uint8_t)kind_of(l, i);
}
