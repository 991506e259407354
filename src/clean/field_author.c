/* The authors of an HTML page. In: what the head says, bylines about the title and behind the article. Out: people. The
 * article's node of JSON-LD comes first, then metas, then what is marked up or worded as a byline. A visible byline that
 * opens with "By" or its like and shares a name with the head's list is the writers' own list: the head adds
 * photographers, or knows but the first.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define SCORE_SURE 46 /* of what its markup calls a byline between title and article */
#define SCORE_FIRM 30 /* of what stands about the title; less has what stands behind the article */

/* Without "Dr." and its like, which one source gives and the other does not. */
static str untitled(str form) {
    static const str titles[] = {S("dr "), S("prof "), S("professor "), S("dra "), S("mag "), S("ing "), S("dipl ")};
    for (ptrdiff_t i = 0; i < countof(titles); i++)
        if (str_starts(form, titles[i])) return str_cut(form, titles[i].n, form.n);
    return form;
}

static bool same_name(str x, str y) {
    char a[128], b[128];
    x = str_cut(x, 0, comma_at(x)); /* without degrees */
    y = str_cut(y, 0, comma_at(y));
    return str_eq(untitled((str){a, normal_form(x, a, 128)}), untitled((str){b, normal_form(y, b, 128)}));
}

bool holds_name(const strs *names, str name) {
    for (ptrdiff_t i = 0; i < names->n; i++)
        if (same_name(names->at[i], name)) return true;
    return false;
}

/* ------------------------------------------------------------------ told authors */
static bool all_capitals(str s) {
    for (ptrdiff_t i = 0; i < s.n; i++)
        if (is_alpha(s.p[i]) && !is_upper(s.p[i])) return false;
    return true;
}

/* "Roe, Jane" as people write it: the name of a citation; as libraries name people, where "Roe" is one word; elsewhere where
 * "Jane Roe" is known as a name too. */
static str name_in_order(const fields *f, str s, const told *t) {
    ptrdiff_t comma = comma_at(s);
    str last = str_cut(s, 0, comma), first = str_trim(str_cut(s, comma + 1, s.n));
    if (!first.n || comma_at(first) < first.n || str_find(last, S(" and "), 0) >= 0) return s;
    str name = str_join(f->scratch, str_join(f->scratch, first, S(" ")), last);
    bool cited = t->last_first && t->trust == AUTHOR_CITED, short_ = str_find(last, S(" "), 0) < 0 && first.n < 24;
    bool words = short_ && comma > 0 && str_find(first, S(" "), 0) < 0 && is_upper(first.p[0]) && !all_capitals(first) && !people_degreed(s) && !is_house(f, first); /* "Roe, Jane" */
    return cited || words || (short_ && (t->last_first || people_given(name))) ? name : s;
}

/* The people that one source tells: `trust` of one origin. An agency among them is the page's agency. */
static strs told_people(fields *f, fact_from from, uint8_t trust, people_said lone) {
    const tolds *all = &f->facts->of[FIELD_AUTHOR];
    strs names = {0};
    for (ptrdiff_t i = 0; i < all->n; i++) {
        const told *t = &all->at[i];
        if (t->from != from || t->trust != trust) continue;
        if (is_house(f, t->text)) continue; /* "Homes & Gardens" names nobody */
        for (str rest = t->text; rest.n;) { /* "Roe, Jane; Poe, John" */
            ptrdiff_t end = t->last_first ? str_find(rest, S(";"), 0) : -1;
            str s = name_in_order(f, str_trim(str_cut(rest, 0, end < 0 ? rest.n : end)), t);
            rest = end < 0 ? (str){0} : str_cut(rest, end + 1, rest.n);
            ptrdiff_t before = names.n;
            str agency = t->house ? agency_named(s) : people_read(f, s, lone, &names);
            if (!agency.n && names.n == before) agency = agency_of_staff(s);
            if (!agency.n || f->to->agency.name.n || is_house(f, agency)) continue;
            f->to->agency.name = agency;
            f->to->agency.at = fact_cite(f, t);
        }
    }
    return names;
}

/* ------------------------------------------------------------------ the choice */
static int shared(const strs *a, const strs *b) {
    int n = 0;
    for (ptrdiff_t i = 0; i < a->n; i++) n += holds_name(b, a->at[i]);
    return n;
}

static strs told_names(fields *f, people_said said) {
    strs names = told_people(f, FROM_JSONLD, AUTHOR_ARTICLE, said);
    for (uint8_t trust = AUTHOR_CITED; trust <= AUTHOR_OTHER && !names.n; trust++) names = told_people(f, FROM_META, trust, said);
    return names;
}

/* The head names a desk or a staff as the author. */
static bool desk_told(const fields *f) {
    const tolds *all = &f->facts->of[FIELD_AUTHOR];
    for (ptrdiff_t i = 0; i < all->n; i++)
        if (people_desk(all->at[i].text) && !people_account(all->at[i].text)) return true;
    return false;
}

/* The head names an agency as the author: then nobody else wrote. */
static bool agency_told(const fields *f) {
    const tolds *all = &f->facts->of[FIELD_AUTHOR];
    for (ptrdiff_t i = 0; i < all->n; i++)
        if ((agency_named(all->at[i].text).n || agency_of_staff(all->at[i].text).n) && !is_house(f, all->at[i].text)) return true;
    return false;
}

/* A name as people write it: one space between its words. */
static str one_space(arena *a, str s) {
    char *p = new (a, char, s.n);
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        bool wide = str_starts(str_cut(s, i, s.n), S("\xC2\xA0"));
        if (!wide && !is_space(s.p[i])) p[n++] = s.p[i];
        else if (n && p[n - 1] != ' ') p[n++] = ' ';
        i += wide;
    }
    return (str){p, n};
}

/* The head lists photographers and contributors as authors; the page says what they did. Who is alone stays, and who
 * wrote as well. */
static void without_others(strs *who, const best_byline *seen) {
    strs kept = *who;
    kept.n = 0;
    for (ptrdiff_t i = 0; i < who->n; i++) {
        str name = who->at[i];
        bool wrote = seen->of.opened && holds_name(&seen->of.names, name);
        if (wrote || !holds_name(&seen->others, name)) kept.at[kept.n++] = name;
    }
    if (kept.n) who->n = kept.n;
}

/* What the head tells as the author's name where it tells no full one: "oz"; not the house, not initials. */
static strs handles_told(fields *f) {
    strs names = told_names(f, PEOPLE_TOLD);
    for (ptrdiff_t i = 0; i < names.n; i++)
        if (is_house(f, names.at[i]) || all_capitals(names.at[i])) return (strs){0};
    return names;
}

/* Where the head tells no full name: what it tells is still more than what only looks like a name on the page. */
static strs seen_or_told(fields *f, best_byline *seen, bool desk) {
    bool firm = seen->of.opened || seen->said || (seen->score >= SCORE_SURE && seen->of.names.n && str_find(seen->of.names.at[0], S(" "), 0) > 0);
    strs who = firm ? (strs){0} : handles_told(f);
    if (!firm && (who.n || desk || (seen->team.n && seen->score < SCORE_FIRM))) seen->of = (byline){0};
    else if (seen->of.names.n && !seen->of.opened && !seen->said && seen->score < SCORE_FIRM) lone_person(f, &who);
    if (!who.n) who = seen->of.names;
    if (who.n) return who;
    who = told_names(f, PEOPLE_TOLD);
    return who.n == 1 && is_house(f, who.at[0]) ? (strs){0} : who; /* the house is asked last: nowhere_said */
}

/* Who signs instead of people; the house only where the article is no agency's. */
static str team_or_house(const fields *f, const best_byline *seen) {
    str team = agency_told(f) ? (str){0} : team_told(f);
    if (!team.n && !agency_told(f)) team = seen->team;
    if (team.n || f->to->agency.name.n) return team;
    return seen->house.n && !is_house(f, seen->house) ? seen->house : house_told(f); /* "by the University of Oakford" */
}

/* Where nobody is named in the head or in a byline. */
static strs nowhere_said(fields *f, const best_byline *seen, bool desk) {
    strs who = {0};
    /* A name beside a day, known by its form (clean.c); where the head names a desk it is somebody else's. */
    for (ptrdiff_t i = 0; !who.n && i < f->to->byline.n && !desk; i++) {
        str name = f->to->byline.at[i];
        bool bare = (unsigned char)name.p[0] >= 0xCD; /* Greek, Cyrillic and on: given names are not known */
        if (name.p - f->l->text.p >= f->others) break; /* of another story */
        if (bare || people_given(name) || words_of_its_own(f, name)) people_read(f, name, PEOPLE_FULL, &who);
    }
    if (!who.n) person_east(f, &who);
    bool agency = f->to->agency.name.n > 0;
    if (!who.n && !agency && !seen->team.n) lone_person(f, &who);
    if (!who.n && !agency && !seen->team.n && !desk) person_in_scripts(f, &who);
    if (!who.n && !agency && !seen->team.n) who = seen->reviewers;
    if (who.n) return who;
    str signs = team_or_house(f, seen);
    if (!signs.n && !agency && !desk) site_person(f, &who);
    if (!signs.n && !agency && !who.n) signs = seen->house;
    if (signs.n) *push(f->scratch, &who) = signs;
    return who;
}

/* No word of a name among these stands on the page: the head names an account that a reader does not see. */
static bool unseen(const fields *f, const strs *who) {
    for (ptrdiff_t i = 0; i < who->n; i++)
        for (str rest = who->at[i]; (rest = str_trim(rest)).n;) {
            str w = people_word(&rest);
            if (w.n > 3 && str_find_ci(f->l->text, w, 0) >= 0) return false;
        }
    return who->n > 0;
}

/* Whom the page says to have written it, in so many words, where the head names somebody whom it does not show. */
static void seen_instead(fields *f, const best_byline *seen, strs *who) {
    bool signs = seen->of.opened && seen->of.names.n && seen->score >= SCORE_SURE && str_find(seen->of.names.at[0], S(" "), 0) > 0;
    if (signs && unseen(f, who)) *who = seen->of.names;
}

void authors_of_markup(fields *f) {
    strs who = told_names(f, PEOPLE_FULL);
    best_byline seen = byline_seen(f, !who.n);
    bool desk = desk_told(f);
    seen_instead(f, &seen, &who);
    if (!who.n) who = seen_or_told(f, &seen, desk);
    int both = shared(&who, &seen.of.names);
    if (both && (seen.of.names.n > who.n ? both == who.n : seen.of.opened && both < who.n)) who = seen.of.names;
    without_others(&who, &seen);
    if (!who.n) who = nowhere_said(f, &seen, desk);
    f->to->byline = (strs){0};
    for (ptrdiff_t i = 0; i < who.n; i++) *push(f->a, &f->to->byline) = one_space(f->a, who.at[i]);
}
