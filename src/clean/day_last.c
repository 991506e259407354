/* Where nothing that readers see and nothing that the head says tells the day of publication. In: the page's source. Out:
 * the day that its scripts give under a name of publication ("publishedAt":"2030-05-02", data-publish-date="…", whatever
 * holds them), where all such days of the page are the same, else the one nearest to the page's title; else a day that is a
 * piece of its own in title or description; else the one in the names of its body. Pictures' addresses are right less than
 * half of the time, and so are days in sentences and those under names of creation, which may be the site's: they are not
 * asked. Cost: one pass over the source of pages that have no day otherwise.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define KEY_BYTES 40   /* of a name: longer ones are no field's */
#define GAP_BYTES 16   /* between a name and its value: quotes, escaped or not, spaces, a colon */
#define VALUE_BYTES 40
#define TITLE_REACH 300 /* bytes from a day to the title of its story: where there were several the nearest was right nine times in ten */
#define TITLE_MIN 12   /* bytes of one that is looked for */
#define BODY_BYTES 300 /* of the body's start tag */

static bool in_key(char c) { return is_alpha(c) || is_digit(c) || c == '_' || c == '-'; }

/* "datePublished", "published_at", "publish-date", "pubDate"; not "publisher", "lastPublished", "unpublishDate". */
static bool names_day(str key) {
    static const str days[] = {S("publishdate"), S("publisheddate"), S("datepublish"), S("publishedat"), S("publishedon"), S("publishtime"),
                               S("publishedtime"), S("publicationdate"), S("publicationtime"), S("pubdate"), S("datepub"), S("publishat"), S("publishon")};
    static const str no_days[] = {S("modif"), S("updat"), S("expir"), S("unpub"), S("last"), S("state"), S("status")};
    char form[KEY_BYTES];
    str w = {form, 0};
    for (ptrdiff_t i = 0; i < key.n; i++)
        if (key.p[i] != '_' && key.p[i] != '-') form[w.n++] = to_lower(key.p[i]);
    for (ptrdiff_t i = 0; i < countof(no_days); i++)
        if (str_find(w, no_days[i], 0) >= 0) return false;
    for (ptrdiff_t i = 0; i < countof(days); i++)
        if (str_find(w, days[i], 0) >= 0) return true;
    return str_ends(w, S("published"));
}

/* Where the value of a name begins that ends at `at`: behind quotes and one mark of giving; -1 where none is given. */
static ptrdiff_t value_from(str s, ptrdiff_t at) {
    bool given = false;
    for (ptrdiff_t i = at; i < min_of(s.n, at + 2 * GAP_BYTES);) {
        static const str quotes[] = {S("&quot;"), S("&#34;"), S("&#x22;"), S("%22"), S("\\u0022")};
        ptrdiff_t q = 0;
        while (q < countof(quotes) && !str_starts(str_cut(s, i, s.n), quotes[q])) q++;
        if (q < countof(quotes)) i += quotes[q].n;
        else if (s.p[i] == ':' || s.p[i] == '=') given = true, i++;
        else if (strchr("\"'\\ ", s.p[i]) && s.p[i]) i++;
        else return given && is_digit(s.p[i]) ? i : -1;
    }
    return -1;
}

/* Bytes from a place of the source to the nearest where the page's title stands in quotes, TITLE_REACH where none is near. */
static ptrdiff_t from_title(const fields *f, ptrdiff_t at) {
    str title = span_of(f->p->text, f->to->title), s = str_cut(f->m->source, 0, at + TITLE_REACH);
    ptrdiff_t best = TITLE_REACH;
    for (ptrdiff_t i = max_of(at - TITLE_REACH, (ptrdiff_t)1); title.n >= TITLE_MIN && (i = str_find(s, title, i)) >= 0; i++)
        if (strchr("\"';", s.p[i - 1])) best = min_of(best, i < at ? at - i : i - at);
    return best;
}

static int32_t day_of_keys(const fields *f, told *to) {
    str s = f->m->source;
    int32_t day = DAY_NONE;
    bool several = false;
    ptrdiff_t nearest = TITLE_REACH + 1;
    for (ptrdiff_t i = 0, end; (i = str_find(s, S("ub"), i)) >= 0; i = end) {
        ptrdiff_t from = i - 1;
        end = i + 2;
        if (i == 0 || (s.p[from] | 32) != 'p') continue;
        while (from > 0 && i - from < KEY_BYTES && in_key(s.p[from - 1])) from--;
        while (end < s.n && end - from < KEY_BYTES && in_key(s.p[end])) end++;
        if (end - from >= KEY_BYTES || !names_day(str_cut(s, from, end))) continue;
        ptrdiff_t at = value_from(s, end), until = at;
        if (at < 0) continue;
        while (until < s.n && until < at + VALUE_BYTES && !strchr("\"'<>\\&%,;}", s.p[until])) until++;
        stamp st;
        if (!stamp_read(str_cut(s, at, until), f->order, &st)) continue;
        ptrdiff_t distance = from_title(f, from);
        several |= day != DAY_NONE && day != st.day;
        if (distance >= nearest) continue;
        nearest = distance;
        day = st.day;
        *to = (told){.from = FROM_META, .citing = CITE_TEXT, .source = {(int32_t)at, (int32_t)until}};
    }
    return several && nearest >= TITLE_REACH ? DAY_NONE : day; /* days of other stories are among them */
}

/* Where the piece of s ends that begins at `at`: at a stroke, a bracket, a dash between spaces. *next: behind that mark. */
static ptrdiff_t piece_end(str s, ptrdiff_t at, ptrdiff_t *next) {
    static const str marks[] = {S("|"), S("("), S(")"), S(" - "), S("\xE2\x80\x93"), S("\xE2\x80\x94"), S("\xE2\x80\xA2"), S("\xC2\xB7")};
    for (ptrdiff_t i = at; i < s.n; i++)
        for (ptrdiff_t k = 0; k < countof(marks); k++)
            if (str_starts(str_cut(s, i, s.n), marks[k])) return *next = i + marks[k].n, i;
    return *next = s.n;
}

static bool has_digit(str s) {
    for (ptrdiff_t i = 0; i < s.n; i++)
        if (is_digit(s.p[i])) return true;
    return false;
}

/* "Bear count at its highest (News of 2 May 2030)", "Harbour closed | 2 May 2030 | The Oakford Post": a day that is a piece
 * of its own. A day in a sentence tells when something happened or will: right less than half of the time. */
static int32_t day_of_description(const fields *f, told *to) {
    for (ptrdiff_t i = 0; i < f->m->facts.n; i++) {
        const html_fact *x = &f->m->facts.at[i];
        bool named = x->kind == FACT_META && (str_eq_ci(x->key, S("description")) || str_eq_ci(x->key, S("og:description")));
        if (!named && x->kind != FACT_TITLE) continue;
        str s = str_cut(span_of(f->m->source, x->value), 0, NORMAL_MAX);
        for (ptrdiff_t at = 0, next; at < s.n; at = next) {
            int32_t day;
            span in;
            dated how = dated_row(str_cut(s, at, piece_end(s, at, &next)), f->order, &day, &in);
            /* "4. und 5. Mai 2030": an event. */
            if (how == DATED_NOT || how == DATED_UPDATED || has_digit(str_cut(s, at, at + in.start))) continue;
            int32_t start = x->value.start + (int32_t)at;
            *to = (told){.from = FROM_META, .citing = CITE_ATTRIBUTE, .source = {start + in.start, start + in.end}};
            return day;
        }
    }
    return DAY_NONE;
}

/* <body id="news20300502_k100">: a page may be called by its day, as its address is. */
static int32_t day_of_body(const fields *f, told *to) {
    str s = f->m->source;
    ptrdiff_t from = str_find_ci(s, S("<body "), 0), end = from < 0 ? 0 : str_find(str_cut(s, 0, from + BODY_BYTES), S(">"), from);
    for (ptrdiff_t i = from, n; from >= 0 && i < end; i += max_of(n, (ptrdiff_t)1)) {
        for (n = 0; is_digit(s.p[i + n]);) n++;
        stamp st;
        if (n == 8 && stamp_read(str_cut(s, i, i + n), false, &st)) {
            *to = (told){.from = FROM_META, .citing = CITE_ATTRIBUTE, .source = {(int32_t)i, (int32_t)(i + n)}};
            return st.day;
        }
    }
    return DAY_NONE;
}

int32_t day_of_last_resort(const fields *f, told *to) {
    *to = (told){0};
    int32_t day = day_of_keys(f, to);
    if (day == DAY_NONE) day = day_of_description(f, to);
    if (day == DAY_NONE) day = day_of_body(f, to);
    return day;
}
