/* The authors of a text page. In: its rows, as they were judged, and whom byline.c found. Out: people. Rows that open as bylines
 * do in any language (openers.c) stand between title and article, sometimes in its first or its last row; then the name stands
 * on a row of its own there, alone, with an office or beside a day. A row that is nothing but a credit is no paragraph.
 * Cost: one look at some thirty rows.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define ROWS_ABOVE 15  /* of the article's first, where bylines stand */
#define ROWS_FOOT 3    /* of its last, and behind them */
#define BELOW_TITLE 8  /* rows where a name may stand alone */
#define CREDIT_BYTES 160
#define CREDIT_WORDS 18
#define CREDIT_REST 16 /* bytes of a credit inside the article beside names and what opens them */
#define NAME_WORDS 5

static str row_text(const fields *f, ptrdiff_t i) { return span_of(f->l->text, f->l->rows.at[i].at); }

static bool is_title_like(str s) { return str_find(s, S(" the "), 0) > 0 || str_find(s, S(" of "), 0) > 0 || str_find(s, S(" to "), 0) > 0; }

/* Behind a comma stand offices, houses and places as well: names follow there that begin as names do, or that a list ends. */
static void without_houses(strs *names) {
    ptrdiff_t listed = 0, kept = 0;
    for (ptrdiff_t i = 1; i < names->n; i++) {
        const char *end = str_end(names->at[i - 1]);
        str gap = names->at[i].p > end ? str_trim((str){end, names->at[i].p - end}) : (str){0};
        if (!str_eq(gap, S(","))) listed = i;
    }
    for (ptrdiff_t i = 0; i < names->n; i++)
        if (!is_title_like(names->at[i]) && (i <= listed || people_given(names->at[i]))) names->at[kept++] = names->at[i];
    names->n = kept;
}

static ptrdiff_t names_length(const strs *names) {
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < names->n; i++) n += names->at[i].n;
    return n;
}

static bool is_short(const row *r) { return span_len(r->at) <= CREDIT_BYTES && r->words <= CREDIT_WORDS && !r->hidden; }

/* Of a credit what stands before its first bar, bullet or day. */
static ptrdiff_t credit_length(const fields *f, str s) {
    static const str bars[] = {S("|"), S("\xC2\xB7"), S("\xE2\x80\xA2"), S(" - "), S("\xE2\x80\x93"), S("\xE2\x80\x94"), S("\xE2\x8B\x85"), S("\xE2\x97\x8F"), S("\xE2\x88\x99")};
    int32_t day;
    ptrdiff_t length, at = find_day(s, 0, f->order, &day, &length);
    if (at >= 0) s = str_cut(s, 0, at);
    for (ptrdiff_t i = 0; i < countof(bars); i++)
        if ((at = str_find(s, bars[i], 0)) >= 0) s = str_cut(s, 0, at);
    return s.n;
}

static bool near_title(const fields *f, ptrdiff_t i) {
    ptrdiff_t title = title_row(f->l);
    return title >= 0 && i > title && i < title + BELOW_TITLE;
}

/* Whom a row names that opens as a byline does; false: it is none. `within`: it may be a paragraph of the article. */
static bool read_opened(const fields *f, ptrdiff_t i, bool within, strs *names) {
    const row_list *rows = &f->l->rows;
    bool other;
    str s = row_text(f, i);
    ptrdiff_t open = people_opener(s, &other);
    if ((!open || other) && rows->at[i].digits >= 3) { /* "May 2, 2030 by Jane Roe" */
        s = people_behind_day(s);
        open = people_opener(s, &other);
    }
    if (!open) open = people_linked(s), other = false;
    if (!open || other) return false;
    str rest = str_trim(str_cut(s, open, s.n));
    bool alone = !rest.n, below = near_title(f, i);
    if (alone && ((within && !below) || i + 1 >= rows->n || !is_short(&rows->at[i + 1]) || rows->at[i + 1].words > NAME_WORDS)) return false;
    if (alone) rest = row_text(f, i + 1); /* "Written by", and below it the name */
    people_read(f, rest, PEOPLE_FULL, names);
    people_joined(f, names);
    without_houses(names);
    if (names->n && (within || alone) && credit_length(f, rest) - names_length(names) > CREDIT_REST) names->n = 0;
    str team = names->n || !below ? (str){0} : team_signed(rest, true, true);
    if (team.n) *push(f->scratch, names) = team;
    else if (!names->n && below && !alone) people_alone(f, rest, names);
    return names->n > 0;
}

/* A row that says when, be it as "Jan 23" or "2 days ago". */
static bool is_dated(const fields *f, ptrdiff_t i) {
    if (i < 0 || i >= f->l->rows.n) return false;
    const row *r = &f->l->rows.at[i];
    str rest = row_text(f, i);
    if (r->role == ROW_DATE) return true;
    bool month = false;
    for (int k = 0; k < 3 && r->words <= 4 && r->digits && (rest = str_trim(rest)).n; k++) month |= month_of(people_word(&rest)) > 0;
    return month || (r->words <= 5 && r->digits && str_ends_ci(row_text(f, i), S(" ago")));
}

/* A row that is an office and nothing else: "Founder & CEO". */
static bool is_office(const fields *f, ptrdiff_t i) {
    if (i >= f->l->rows.n || f->l->rows.at[i].words > NAME_WORDS + 1 || f->l->rows.at[i].ends) return false;
    str s = row_text(f, i), rest = s, first = people_word(&rest);
    return word_no_person(first) || people_office(s);
}

/* "Jane Roe", "Jane Roe, Staff Writer", "Jane Roe • May 2, 2030": a name alone, with an office, with a day. */
static bool read_lone(const fields *f, ptrdiff_t i, strs *names) {
    const row *r = &f->l->rows.at[i];
    str s = row_text(f, i);
    int32_t day;
    ptrdiff_t length, at = r->digits >= 3 ? find_day(s, 0, f->order, &day, &length) : -1;
    if (at > 0) s = str_cut(s, 0, at);
    if (at == 0) s = str_cut(s, length, s.n);
    while (s.n && (is_space(s.p[0]) || strchr("|,-/", s.p[0]))) s = str_cut(s, 1, s.n);
    while (str_starts(s, S("\xE2\x80")) || str_starts(s, S("\xC2\xB7"))) s = str_trim(str_cut(s, s.p[0] == '\xC2' ? 2 : 3, s.n));
    ptrdiff_t comma = comma_at(s);
    str name = str_trim(str_cut(s, 0, comma)), office = str_cut(s, comma + 1, s.n), first = people_word(&office);
    bool listed = comma < s.n && (word_no_person(first) || people_office(str_cut(s, comma + 1, s.n)));
    while (name.n && strchr("|-", name.p[name.n - 1])) name = str_trim(str_cut(name, 0, name.n - 1));
    if (str_ends(name, S("\xC2\xB7")) || str_ends(name, S("\xE2\x80\xA2"))) name = str_trim(str_cut(name, 0, name.n - (str_ends(name, S("\xC2\xB7")) ? 2 : 3)));
    if (!name.n || r->same > 2 || r->words > CREDIT_WORDS / 2 || (comma < s.n && !listed && at < 0)) return false;
    bool beside = at >= 0 || is_dated(f, i - 1) || is_dated(f, i + 1) || listed || is_office(f, i + 1);
    str team = beside && !listed ? team_signed(name, false, false) : (str){0};
    str head = team;
    if (team.n && team.n == name.n && !is_title_like(team) && !word_no_person(people_word(&head))) { /* not "Meet the Team", "Our Team" */
        *push(f->scratch, names) = team;
        return true;
    }
    if (!people_given(name) && !(beside && words_of_its_own(f, name))) return false;
    people_read(f, name, PEOPLE_FULL, names);
    if (names->n != 1 || names->at[0].n != name.n || is_title_like(name)) names->n = 0;
    return names->n > 0;
}

/* No heading within the article; what opens it may have been taken for one. */
static bool may_be_credit(const fields *f, ptrdiff_t i) {
    const row *r = &f->l->rows.at[i];
    return is_short(r) && r->role != ROW_TITLE && r->role != ROW_CAPTION && (r->role != ROW_SUBHEAD || i == f->l->first) && !(r->chrome & (CHROME_TAIL | CHROME_CALL));
}

static ptrdiff_t search(const fields *f, strs *names) {
    const layout *l = f->l;
    ptrdiff_t title = title_row(l);
    for (ptrdiff_t i = max_of(max_of((ptrdiff_t)0, l->first - ROWS_ABOVE), title); i < min_of(l->rows.n, l->first + 2); i++)
        if (may_be_credit(f, i) && read_opened(f, i, i >= l->first, names)) return i;
    for (ptrdiff_t i = title + 1; title >= 0 && i < min_of(min_of(l->rows.n, l->first + 2), title + BELOW_TITLE); i++)
        if (may_be_credit(f, i) && read_lone(f, i, names)) return i;
    for (ptrdiff_t i = max_of(l->first + 2, l->last - ROWS_FOOT); i < min_of(l->rows.n, l->last + ROWS_FOOT); i++)
        if (may_be_credit(f, i) && read_opened(f, i, true, names)) return i;
    return -1;
}

/* The row that byline.c took its names from, or -1. */
static ptrdiff_t row_of(const layout *l, str name) {
    for (ptrdiff_t i = 0; i < l->rows.n; i++)
        if (name.p >= l->text.p + l->rows.at[i].at.start && name.p < l->text.p + l->rows.at[i].at.end) return i;
    return -1;
}

void authors_of_text(arena *a, arena *scratch, page *p, layout *l, article *to) {
    fields f = {.a = a, .scratch = scratch, .p = p, .l = l, .to = to};
    strs names = {0};
    ptrdiff_t at = to->byline.n ? row_of(l, to->byline.at[0]) : -1, title = title_row(l);
    if (l->last <= l->first) return;
    if (title >= 0) f.title = l->rows.at[title].at;
    if (to->outlet.name.n) *push(scratch, &f.houses) = name_pressed(scratch, to->outlet.name);
    if (at >= 0) read_opened(&f, at, false, &names);
    else if (!to->byline.n) {
        at = search(&f, &names);
        if (!names.n) person_east(&f, &names);
    }
    if (!names.n) return;
    to->byline = (strs){0};
    for (ptrdiff_t i = 0; i < names.n; i++) *push(a, &to->byline) = names.at[i];
    for (ptrdiff_t i = 0; at >= 0 && i < to->blocks.n; i++)
        if (span_eq(to->blocks.at[i].at, l->rows.at[at].at) && to->blocks.at[i].kind != BLOCK_TITLE) {
            memmove(&to->blocks.at[i], &to->blocks.at[i + 1], (size_t)(to->blocks.n - i - 1) * sizeof *to->blocks.at);
            to->blocks.n--;
            break;
        }
}

/* Whom the record that held the page names, where the page itself names nobody: people, else teams and houses as they are told. */
void authors_of_record(arena *a, arena *scratch, page *p, layout *l, article *to) {
    fields f = {.a = a, .scratch = scratch, .p = p, .l = l, .to = to};
    strs people = {0}, others = {0};
    if (to->byline.n || !p->meta.authors.n) return;
    if (to->outlet.name.n) *push(scratch, &f.houses) = name_pressed(scratch, to->outlet.name);
    for (str rest = p->meta.authors; rest.n;) {
        ptrdiff_t end = str_find(rest, S("\n"), 0), before = people.n;
        str one = str_trim(str_cut(rest, 0, end < 0 ? rest.n : end));
        rest = end < 0 ? (str){0} : str_cut(rest, end + 1, rest.n);
        bool agency = people_read(&f, one, PEOPLE_TOLD, &people).n || agency_named(one).n || agency_of_staff(one).n;
        bool name = one.n <= CREDIT_BYTES / 2 && has_letter(one) && !people_account(one) && str_find(one, S("@"), 0) < 0 && str_find(one, S("/"), 0) < 0;
        if (people.n == before && !agency && name) *push(scratch, &others) = one;
    }
    const strs *who = people.n ? &people : &others;
    for (ptrdiff_t i = 0; i < who->n; i++) {
        bool said = false;
        for (ptrdiff_t k = 0; k < to->byline.n; k++) said |= str_eq_ci(to->byline.at[k], who->at[i]);
        if (!said) *push(a, &to->byline) = str_copy(a, who->at[i]);
    }
}
