/* Who signs a page that no person signs: a team, a staff, a desk, an institute, the house. In: what the head says, bylines that
 * a reader sees. Out: one name, as it is printed. Agencies are none of them: they are the page's agency; nor are accounts
 * ("admin") and words that only announce a name.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define SIGNED_MAX 60 /* bytes of such a name */
#define PEN_WORDS 5   /* of one that is neither the house's nor a team's */
#define PEN_BYTES 6

/* "La Rédaction, le" of "La Rédaction, le 2 mai 2030": without the words that lead to the day. */
static str without_time_head(str s) {
    s = str_trim(s);
    ptrdiff_t at = s.n;
    while (at > 0 && !is_space(s.p[at - 1])) at--;
    return at > 0 && people_time_head(str_cut(s, at, s.n)) ? str_trim(str_cut(s, 0, at)) : s;
}

/* What a credit names, as far as it goes: "By the Oakford Team | May 2, 2030" names "the Oakford Team". */
static str named(str s, bool *opened) {
    static const str cuts[] = {S("|"), S("\n"), S("\t"), S(" - "), S(" / "), S(" on "), S(" am "), S("\xC2\xB7"), S("\xE2\x80\xA2"), S(" \xE2\x80\x93 "), S(" \xE2\x80\x94 ")};
    bool other;
    s = str_trim(s);
    ptrdiff_t open = people_opener(s, &other), length;
    int32_t day;
    *opened = open > 0;
    if (open && other) return (str){0};
    if (open > 4 && str_ends(str_cut(s, 0, open), S("Our "))) open -= 4; /* "By Our Editors" */
    s = str_trim(str_cut(s, open, s.n));
    ptrdiff_t at = find_day(s, 0, MONTH_FIRST, &day, &length), cut;
    if (at >= 0) s = without_time_head(str_cut(s, 0, at)); /* "…, le 2 mai 2030" */
    for (ptrdiff_t i = 0; i < countof(cuts); i++)
        if ((cut = str_find(s, cuts[i], 0)) > 0) s = str_cut(s, 0, cut);
    while (s.n && (is_space(s.p[s.n - 1]) || strchr(",-:/", s.p[s.n - 1]))) s.n--;
    return s.n <= SIGNED_MAX && has_letter(s) && !agency_named(s).n && !agency_of_staff(s).n ? s : (str){0};
}

/* "la rédaction", "de redactie", behind "Par" or its like: an article and one word of a desk. */
static bool is_small_team(str s) {
    static const str articles[] = {S("a"), S("de"), S("der"), S("die"), S("el"), S("il"), S("l'"), S("l\xE2\x80\x99"), S("la"), S("o")};
    for (ptrdiff_t i = 0; i < countof(articles); i++) {
        ptrdiff_t n = articles[i].n;
        bool elided = articles[i].p[0] == 'l' && articles[i].p[1] != 'a';
        if (!str_starts_ci(s, articles[i]) || s.n <= n + 2) continue;
        if (!elided && (n >= s.n || s.p[n] != ' ')) continue;
        str word = str_trim(str_cut(s, n, s.n));
        if (word.n > 4 && str_find(word, S(" "), 0) < 0 && people_desk(word) && !people_account(word)) return true;
    }
    return false;
}

str team_signed(str s, bool opened, bool marked) {
    bool opens;
    str name = named(s, &opens);
    opened |= opens;
    if (opened && str_starts(name, S("the "))) name = str_trim(str_cut(name, 4, name.n)); /* "By the Oakford Editors" */
    int len;
    uint32_t head = name.n ? utf8_next(name.p, str_end(name), &len) : 0;
    if (opened && is_small_team(name)) return str_starts(name, S("der ")) ? str_cut(name, 4, name.n) : name;
    if (!code_is_upper(head) && !code_is_uncased(head)) return (str){0}; /* "by our engineering team" */
    return (opened || marked || str_find(name, S(" "), 0) > 0) && people_team(name, opened) ? name : (str){0};
}

/* "The Ritualist", "Betty's Kitchens": words in capitals, no words of a button. */
static bool is_pen_name(str s) {
    int words = 0;
    bool fits = has_letter(s) && !chrome_of(s) && !people_account(s) && str_find(s, S(" "), 0) > 0;
    for (str rest = s; fits && (rest = str_trim(rest)).n; words++) fits = word_capital(people_word(&rest));
    return fits && words >= 2 && words <= PEN_WORDS && s.n >= PEN_BYTES;
}

str house_signed(const fields *f, str s, bool declared) {
    bool opened;
    str name = named(s, &opened);
    if (people_desk(name) || !name.n) return (str){0};
    return is_house(f, name) || (declared && is_pen_name(name)) ? name : (str){0};
}

static bool is_plain(str s) {
    static const str none[] = {S("://"), S("www."), S("@"), S("<"), S("opyright"), S("\xC2\xA9")};
    for (ptrdiff_t i = 0; i < countof(none); i++)
        if (str_find(s, none[i], 0) >= 0) return false;
    return has_letter(s) && s.n >= 2 && s.n <= SIGNED_MAX;
}

/* What the head names as the author though it is no person. */
static str author_told(const fields *f, bool (*fits)(str)) {
    const tolds *all = &f->facts->of[FIELD_AUTHOR];
    const told *best = NULL;
    for (ptrdiff_t i = 0; i < all->n; i++) {
        const told *t = &all->at[i];
        if (!is_plain(t->text) || !fits(t->text) || agency_named(t->text).n || agency_of_staff(t->text).n || t->trust > AUTHOR_NAMED) continue;
        if (!best || t->from < best->from || (t->from == best->from && t->trust < best->trust)) best = t;
    }
    if (!best) return (str){0};
    bool other;
    ptrdiff_t open = people_opener(best->text, &other), initials = str_find(best->text, S(" /"), 0);
    if (open >= best->text.n || (open && is_small_team(best->text))) open = 0; /* "Guest Author", "De redactie" */
    str name = str_trim(str_cut(best->text, open, initials > 0 ? initials : best->text.n)); /* "von AUTO POST", "AUTO POST /jr" */
    ptrdiff_t comma = comma_at(name);
    bool address = comma < name.n && comma_at(str_cut(name, comma + 1, name.n)) + comma + 1 < name.n; /* "AUTO POST, Oakford, Ruritania" */
    return address ? str_cut(name, 0, comma) : name;
}

static bool is_team(str s) { return people_team(s, true); }
static bool is_no_desk(str s) { return !people_desk(s); }

str team_told(const fields *f) { return author_told(f, is_team); }
str house_told(const fields *f) { return author_told(f, is_no_desk); }
