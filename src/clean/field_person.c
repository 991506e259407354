/* The author of a page that has no byline. In: the page's rows, its titles, its outlet. Out: the person whose name stands
 * alone about the title or at the article's end, or whose site it is. Rows and sites are called "Slow Travel" as often as
 * "Jane Roe": only names that begin with a common given name count.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define ROWS_ABOVE 12   /* of the article's first: where a name about the title stands */
#define HEAD_REACH 400  /* bytes of the article in which it may still stand */
#define BOX_ROWS 6      /* behind the article, where a box tells of its author */
#define TOLD_ROWS 3     /* behind the article, where a sentence tells of its author */
#define OFFICE_REACH 60 /* bytes of it in which his office stands */
#define PLACE_BYTES 28  /* behind a name, of the place from which he wrote */
#define FOOT_ROWS 40    /* the page's last: where copyrights stand */
#define PORTRAIT_REACH 1200 /* bytes of the source about a row where its picture stands */
#define PORTRAIT_WORDS 16   /* bytes of what calls it beside the name: "Photo of" */
#define NAME_ROW 80         /* bytes of a row below a name that tells of him */
#define LIST_MAX 4          /* names in a row that is nothing but names */
#define JOINT_BYTES 6       /* between two of them */
#define BESIDE_WORDS 12      /* of such a row */
#define PIECES_OF_ROW 5     /* of a row that is a name, a day and little else */
#define FOOT_BYTES 160  /* of a row that holds one */

static int times_in(str text, str s) {
    int n = 0;
    for (ptrdiff_t at = 0; (at = str_find(text, s, at)) >= 0; at += s.n) n++;
    return n;
}

bool words_of_its_own(const fields *f, str name) {
    int whole = times_in(f->l->text, name), words = 0;
    for (str rest = name; (rest = str_trim(rest)).n;) {
        str w = people_word(&rest);
        if (words && rest.n && word_particle(w) && !word_joins_things(w)) continue;
        if (w.n < 3 || times_in(f->l->text, w) > whole) return false;
        words++;
    }
    return words == 2 || (words == 3 && (unsigned char)name.p[0] >= 0xD7 && (unsigned char)name.p[0] < 0xE0); /* Hebrew, Arabic */
}

static bool only_marks(str s) {
    s = str_trim(s);
    return !s.n || strchr("-|/,\xC2\xE2", s.p[0]);
}

/* The name is a row of its own behind the article, where its author is told of. */
static bool told_again(const fields *f, str name) {
    const layout *l = f->l;
    for (ptrdiff_t i = l->last; i < min_of(l->rows.n, l->last + BOX_ROWS); i++)
        if (str_eq(span_of(l->text, l->rows.at[i].at), name)) return true;
    return false;
}

static bool has_small(str s) {
    for (ptrdiff_t i = 0; i < s.n; i++)
        if (s.p[i] >= 'a' && s.p[i] <= 'z') return true;
    return false;
}

static bool has_capital(str s, bool large) {
    for (int len; s.n > 0; s = str_cut(s, len, s.n)) {
        uint32_t c = utf8_next(s.p, str_end(s), &len);
        if (code_is_letter(c) && code_is_upper(c) == large) return true;
    }
    return false;
}

/* "Захар ПЕСКАРЁВ" and, where no given names are known, "Захар Пескарёв", behind the article's last words: who signed it. */
static bool is_signature(const fields *f, str name) {
    str rest = name, first = people_word(&rest), last = str_trim(rest);
    if (!last.n || str_find(last, S(" "), 0) >= 0 || !has_capital(first, false)) return false;
    bool loud = last.n > 4 && !has_capital(last, false);
    return (loud || (unsigned char)name.p[0] >= 0xCD) && words_of_its_own(f, name);
}

/* A picture beside the row is called by the name: <img alt="Photo of Jane Roe">. Not where the title names her too. */
static bool is_portrayed(const fields *f, const html_row *in, str name) {
    str source = f->m->source;
    ptrdiff_t at = f->m->elements.at[in->element].source.start, from = max_of((ptrdiff_t)0, at - PORTRAIT_REACH);
    str near = str_cut(source, from, min_of(source.n, at + PORTRAIT_REACH));
    if (str_find(span_of(f->l->text, f->title), name, 0) >= 0) return false;
    for (ptrdiff_t i = 0; (i = str_find(near, S("alt="), i)) >= 0; i += 4) {
        if (i + 5 >= near.n || (near.p[i + 4] != '"' && near.p[i + 4] != '\'')) continue;
        ptrdiff_t end = i + 5;
        while (end < near.n && near.p[end] != near.p[i + 4]) end++;
        str alt = str_cut(near, i + 5, end);
        if (alt.n <= name.n + PORTRAIT_WORDS && str_find(alt, name, 0) >= 0) return true;
    }
    return false;
}

/* His initials stand above; or the row below tells what the named one is, or how to write to him: "Engineer, Oakford Pumps", "jane.roe@oakford.example". */
static bool told_beside(const fields *f, ptrdiff_t i, str name) {
    const layout *l = f->l;
    str above = i > 0 ? str_trim(span_of(l->text, l->rows.at[i - 1].at)) : (str){0};
    if (is_initials_of(above, name) || (above.n == 1 && above.p[0] == name.p[0] && is_upper(above.p[0]))) return true; /* a portrait's place */
    if (i + 1 >= l->rows.n || l->rows.at[i + 1].hidden) return false;
    str below = str_trim(span_of(l->text, l->rows.at[i + 1].at));
    ptrdiff_t at = str_find(below, S("@"), 0);
    if (at > 0 && below.n <= NAME_ROW) {
        str address = name_pressed(f->scratch, str_cut(below, 0, at));
        for (str rest = name; (rest = str_trim(rest)).n;) {
            str w = name_pressed(f->scratch, people_word(&rest));
            if (w.n >= 4 && str_find(address, w, 0) >= 0) return true;
        }
    }
    return at < 0 && below.n <= NAME_ROW && !ends_sentence(below) && people_post(below) && words_of_its_own(f, name);
}

/* "Jane Roe*", and behind the article "* Jane teaches law." */
static bool ends_in_star(str s, str name) { return str_eq(str_trim(str_cut(s, name.n, s.n)), S("*")); }
static bool star_behind(const layout *l) {
    for (ptrdiff_t i = max_of(l->last - 3, l->first + 1); i < min_of(l->rows.n, l->last + TOLD_ROWS); i++)
        if (l->text.p[l->rows.at[i].at.start] == '*') return true;
    return false;
}

/* The names and what joins them are the whole row: "Jane Roe and John Poe". */
static bool is_list_of(const strs *who, str s) {
    ptrdiff_t left = s.n;
    for (ptrdiff_t k = 0; k < who->n; k++) left -= who->at[k].n;
    return who->n <= LIST_MAX && who->at[0].p == s.p && str_end(who->at[who->n - 1]) == str_end(s) && left <= (who->n - 1) * JOINT_BYTES;
}

/* A list of names is a row of its own about the title: all of them are known as names, or beside a day their words are their own. */
static bool list_stands_alone(const fields *f, const strs *who, str s, bool by_day) {
    bool stands = who->n > 1 && is_list_of(who, s);
    for (ptrdiff_t k = 0; k < who->n && stands; k++) stands = people_given(who->at[k]) || (by_day && words_of_its_own(f, who->at[k]));
    return stands;
}

/* "Jane Roe" and "May 2, 2030", or "Editor", in elements of one row, with no space between: the name. */
static str name_beside_day(fields *f, ptrdiff_t i) {
    str piece[PIECES_MAX + 1], name = {0};
    int32_t e = f->m->rows.at[i].element;
    span at = f->l->rows.at[i].at, in = f->m->elements.at[e].at;
    if (in.start != at.start || in.end > at.end + 1) return name;
    int n = pieces_of(f, e, piece), days = 0;
    for (int k = 0; k < n && n <= PIECES_OF_ROW; k++) {
        strs who = {0};
        int32_t day;
        ptrdiff_t length;
        bool is_post = name.n && people_post(piece[k]);
        bool is_day = is_post || find_day(piece[k], 0, f->order, &day, &length) == 0;
        days += is_day;
        if (!is_day && !name.n) people_read(f, piece[k], PEOPLE_FULL, &who);
        if (who.n == 1 && who.at[0].n == piece[k].n) name = piece[k];
    }
    bool stands = days >= 1 && name.n && (people_given(name) || words_of_its_own(f, name) || is_portrayed(f, &f->m->rows.at[i], name));
    return stands ? name : (str){0};
}

/* The row is the name; or the name with a day: "May 2, 2030 • Jane Roe", "May 2, 2030 • Jane Roe in Travel", "Jane Roe, May 2, 2030". */
static bool stands_alone(const fields *f, str s, str name, bool head, bool by_day) {
    char form[NORMAL_MAX];
    if (name.n == s.n && !head && is_signature(f, name)) return true;
    if (head && by_day && name.p == s.p && str_starts(str_cut(s, name.n, s.n), S(" in ")) && words_of_its_own(f, name)) return true; /* "Jane Roe in Oakford Notes" */
    if (name.n == s.n) return people_given(name) || (head && by_day && words_of_its_own(f, name)) || given_name((str){form, normal_form(name, form, NORMAL_MAX)}); /* "Eva", beside a day */
    int32_t day;
    ptrdiff_t length, at = find_day(s, 0, f->order, &day, &length);
    if (!head && str_trim(str_cut(s, name.n, s.n)).n <= 1 && name.p == s.p && is_signature(f, name)) return true; /* a stop may follow */
    str behind = str_trim(str_cut(s, str_end(name) - s.p, s.n));
    if (head && at >= 0 && name.p == s.p && told_again(f, name)) return true;
    if (head && name.p == s.p && behind.n > 2 && strchr(",|", behind.p[0])) { /* "Jane Roe, Redakteurin" */
        str post = str_trim(str_cut(behind, 1, behind.n)), rest = post;
        if (people_given(name) && word_no_person(people_word(&rest))) return true;
        if (people_post(post) && words_of_its_own(f, name)) return true;
    }
    if (head && name.p == s.p && behind.n > 3 && !strchr(",|", behind.p[0]) && people_post(behind) && words_of_its_own(f, name)) return true; /* "Jane Roe reporter" */
    bool placed = head && behind.n > 3 && behind.n < PLACE_BYTES && behind.p[0] == ',' && !has_small(behind); /* "Jane Roe, OAKFORD" */
    if (placed && name.p == s.p && people_given(name)) return true;
    if (!head || at < 0) return false;
    bool joined = name.p == s.p && (unsigned char)name.p[0] >= 0xD7 && at >= name.n && at - name.n < 4; /* no mark before the day */
    if (joined && words_of_its_own(f, name)) return true;
    behind = str_cut(s, str_end(name) - s.p, s.n);
    return str_starts(behind, S(" in ")) || (people_given(name) && (only_marks(behind) || at > name.p - s.p)) || (only_marks(behind) && words_of_its_own(f, name) && ((unsigned char)name.p[0] < 0xD7 || times_in(f->l->text, name) == 1)); /* without capitals, a section's as well */
}

/* Behind the day that the row begins with, its time of day and the marks after it. */
static str behind_first_day(const fields *f, str s) {
    int32_t day;
    ptrdiff_t length, at = find_day(s, 0, f->order, &day, &length);
    if (at < 0 || at > 12) return s;
    str rest = str_trim(str_cut(s, at + length, s.n));
    while (rest.n && !is_alpha(rest.p[0]) && (unsigned char)rest.p[0] < 0xC3) rest = str_cut(rest, 1, rest.n);
    while (str_starts(rest, S("\xE2\x80"))) rest = str_trim(str_cut(rest, 3, rest.n)); /* dashes, bullets */
    return rest.n ? rest : s;
}

static bool beside_day(const layout *l, ptrdiff_t i) {
    return (i > 0 && l->rows.at[i - 1].role == ROW_DATE) || (i + 1 < l->rows.n && l->rows.at[i + 1].role == ROW_DATE);
}

/* The same row stands behind the article: there the author is told of. */
static bool boxed_behind(const layout *l, uint64_t key) {
    for (ptrdiff_t i = max_of(l->last - 2, (ptrdiff_t)0); i < min_of(l->rows.n, l->last + BOX_ROWS); i++)
        if (l->rows.at[i].key == key && !l->m->rows.at[i].links) return true;
    return false;
}

/* "Jane Roe is a reporter who …" at the article's end, where her surname stands nowhere before: it tells of the author, not of
 * someone in the story. */
static void told_of_author(const fields *f, ptrdiff_t i, strs *who) {
    const layout *l = f->l;
    str s = span_of(l->text, l->rows.at[i].at), name = str_cut(s, 0, people_verb(s));
    if (name.n >= s.n || name.n > 48 || str_find(name, S(" "), 0) < 0 || !people_office(str_cut(s, name.n, name.n + OFFICE_REACH))) return;
    ptrdiff_t last = name.n;
    while (last > 0 && name.p[last - 1] != ' ') last--;
    str family = str_cut(name, last, name.n), before = str_cut(l->text, 0, s.p - l->text.p);
    if (family.n >= 3 && !times_in(before, family)) people_read(f, name, PEOPLE_FULL, who);
    if (who->n != 1 || who->at[0].n != name.n) who->n = 0;
}

static str without_dash(str s) {
    while (s.n && (s.p[0] == '.' || s.p[0] == '-' || s.p[0] == '~' || s.p[0] == '(' || str_starts(s, S("\xE2\x80\x93")) || str_starts(s, S("\xE2\x80\x94"))))
        s = str_trim(str_cut(s, s.p[0] == '\xE2' ? 3 : 1, s.n));
    return s.n && s.p[s.n - 1] == ')' ? str_cut(s, 0, s.n - 1) : s;
}

static bool all_degreed(const strs *who) {
    for (ptrdiff_t i = 0; i < who->n; i++)
        if (!people_degreed(who->at[i])) return false;
    return who->n > 0;
}

/* "Jane Roe, dpa", "Jane Roe, The Oakford Post" sign an article. */
static bool is_house_behind(const fields *f, str s) {
    s = str_trim(s);
    if (s.n <= 3 || !strchr(",/(", s.p[0])) return false;
    str house = str_trim(str_cut(s, 1, s.n - (s.p[s.n - 1] == ')' || s.p[s.n - 1] == '.')));
    return agency_named(house).n > 0 || is_house(f, house);
}

static bool is_other_credit(const fields *f, ptrdiff_t i) {
    bool other;
    const row *r = &f->l->rows.at[i];
    str s = span_of(f->l->text, r->at), first = people_word(&s);
    str label = first.n && first.p[first.n - 1] == ':' ? first : str_join(f->scratch, first, S(":")); /* "Фото автора" */
    return r->words <= 8 && people_opener(label, &other) && other;
}

void lone_person(fields *f, strs *who) {
    const layout *l = f->l;
    ptrdiff_t foot = l->last - 1;
    if (foot > l->first && is_other_credit(f, foot)) foot--; /* "Photo: …" below the name */
    for (ptrdiff_t i = max_of((ptrdiff_t)0, l->first - ROWS_ABOVE); i < min_of(l->rows.n, l->last + 2) && !who->n; i++) {
        if (i == l->first + 2) i = max_of(i, foot);
        const row *r = &l->rows.at[i];
        const html_row *in = &f->m->rows.at[i];
        str s = span_of(l->text, r->at);
        bool head = r->at.start > f->title.start && r->at.start < f->body.start + HEAD_REACH;
        if (r->hidden || r->role == ROW_TITLE || r->words > (head && people_degreed(s) ? 60 : 14) || !(head || i >= foot) || (element_marks(f, in->element) & (MARK_IMAGE | MARK_COMMENT | MARK_TAGS | (head ? 0 : MARK_REVIEWS)))) continue;
        if (!head && in->links > 0) continue; /* a tag, as often as not */
        bool bracketed = i >= l->last - 1 && s.n && s.p[0] == '(' && s.p[s.n - 1] == ')'; /* "(Jane Roe)" ends an article */
        ptrdiff_t whole = s.n;
        if (!head || bracketed) s = without_dash(s);
        bool dashed = !head && !bracketed && s.n < whole; /* "— Jane Roe" */
        bool by_day = beside_day(l, i);
        people_read(f, r->digits >= 3 ? behind_first_day(f, s) : s, by_day ? PEOPLE_MARKED : PEOPLE_FULL, who);
        bool boxed = head && r->same == 2 && who->n == 1 && who->at[0].n == s.n && r->capitals == r->words && boxed_behind(l, r->key);
        if (head && all_degreed(who)) return;
        boxed |= (bracketed || dashed) && who->n == 1 && who->at[0].n == s.n && words_of_its_own(f, s);
        boxed |= who->n == 1 && who->at[0].p == s.p && is_house_behind(f, str_cut(s, who->at[0].n, s.n));
        boxed |= head && who->n == 1 && who->at[0].n == s.n && is_portrayed(f, in, s);
        boxed |= head && who->n == 1 && who->at[0].n == s.n && told_beside(f, i, s);
        boxed |= head && who->n == 1 && who->at[0].p == s.p && ends_in_star(s, who->at[0]) && star_behind(l);
        if (head && list_stands_alone(f, who, s, by_day)) return;
        if (who->n != 1 || (!boxed && !stands_alone(f, s, who->at[0], head, by_day))) who->n = 0;
        str beside = head && !who->n && r->words <= BESIDE_WORDS ? name_beside_day(f, i) : (str){0};
        if (beside.n) *push(f->scratch, who) = beside;
    }
    for (ptrdiff_t i = max_of(l->last - 2, l->first + 1); i < min_of(l->rows.n, l->last + TOLD_ROWS) && !who->n; i++)
        if (!l->rows.at[i].hidden) told_of_author(f, i, who);
}

/* "Jane Roe", "Dr. Jane Roe", "Jane Roe's Notes": the person; "Jane Roe Travel" is a shop. */
static str owner_of(str site) {
    ptrdiff_t his = max_of(str_find(site, S("'s "), 0), str_find(site, S("\xE2\x80\x99s "), 0));
    str s = str_trim(str_cut(site, 0, his > 0 ? his : site.n));
    ptrdiff_t gap = str_find(s, S(" "), 0), name = gap > 0 && gap < 6 && s.p[gap - 1] == '.' ? gap + 1 : 0;
    gap = str_find(s, S(" "), name);
    bool two = gap > 0 && str_find(s, S(" "), gap + 1) < 0;
    return two && people_given(s) ? str_cut(s, name, s.n) : (str){0};
}

/* The title element ends with the site, or begins with one that says whose it is. */
static str owner_in_title(str title) {
    static const str bars[] = {S(" | "), S(" - "), S(" \xE2\x80\x93 "), S(" \xE2\x80\x94 "), S(" \xC2\xB7 ")};
    for (ptrdiff_t k = 0; k < countof(bars); k++) {
        ptrdiff_t first = str_find(title, bars[k], 0), last = first;
        for (ptrdiff_t at = first; at >= 0; at = str_find(title, bars[k], at + 1)) last = at;
        if (last < 0) continue;
        str head = str_cut(title, 0, first), who = owner_of(str_cut(title, last + bars[k].n, title.n));
        if (!who.n && str_find(head, S("s "), 0) > 0) who = owner_of(head);
        if (who.n) return who;
    }
    return (str){0};
}

/* "© 2030 Jane Roe. All rights reserved." */
static str owner_in_copyright(str s) {
    static const str marks[] = {S("\xC2\xA9"), S("(c)"), S("copyright")};
    for (ptrdiff_t k = 0; k < countof(marks) && s.n < FOOT_BYTES; k++) {
        ptrdiff_t at = str_find_ci(s, marks[k], 0), from = at + marks[k].n, end;
        if (at < 0) continue;
        while (from < s.n && !is_alpha(s.p[from]) && (unsigned char)s.p[from] < 0xC3) from++;
        if (str_starts_ci(str_cut(s, from, s.n), S("by "))) from += 3;
        for (end = from; end < s.n && !strchr(".|,(-0123456789", s.p[end]) && (unsigned char)s.p[end] != 0xE2 && (unsigned char)s.p[end] != 0xC2;) end++;
        str who = owner_of(str_cut(s, from, end));
        if (who.n) return who;
    }
    return (str){0};
}

void site_person(fields *f, strs *who) {
    const tolds *titles = &f->facts->of[FIELD_TITLE];
    const row_list *rows = &f->l->rows;
    str owner = owner_of(f->to->outlet.name);
    for (ptrdiff_t i = 0; i < titles->n && !owner.n; i++)
        if (titles->at[i].from == FROM_HEAD) owner = owner_in_title(titles->at[i].text);
    for (ptrdiff_t i = max_of(f->l->last, rows->n - FOOT_ROWS); i < rows->n && !owner.n; i++) owner = owner_in_copyright(span_of(f->l->text, rows->at[i].at));
    if (owner.n) *push(f->scratch, who) = owner;
}
