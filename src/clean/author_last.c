/* Where neither the head nor a byline names an author. In: the page's source. Out: the person whom its scripts name under a
 * name of authorship ("pageAuthor":"Jane Roe", author: {"name": "Jane Roe"}), as layers of data for analytics and the state
 * of pages that scripts draw do. Scripts hold other stories as well: it counts where all such names are the same. Cost: one
 * pass over the source of pages that have no author otherwise.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define KEY_BYTES 32    /* of a name: longer ones are no field's */
#define GAP_BYTES 12    /* between a name and its value: quotes, escaped or not, spaces, a colon */
#define OBJECT_BYTES 160 /* of an object, before its "name" */
#define NAME_BYTES 64

static bool in_key(char c) { return is_alpha(c) || is_digit(c) || c == '_' || c == '-'; }

/* "author", "article_author", "pagePostAuthor", "authorName"; not "authorId", "commentAuthor". */
static bool names_author(str key) {
    static const str keys[] = {
        S("articleauthor"), S("articleauthorname"), S("articleauthors"), S("author"), S("authordisplayname"), S("authorfullname"), S("authorname"), S("authors"),
        S("contentauthor"), S("contentauthors"), S("pageauthor"), S("pageauthors"), S("pagepostauthor"), S("postauthor"), S("postauthorname"), S("storyauthor"),
    };
    char form[KEY_BYTES];
    str w = {form, 0};
    for (ptrdiff_t i = 0; i < key.n; i++)
        if (key.p[i] != '_' && key.p[i] != '-') form[w.n++] = to_lower(key.p[i]);
    return str_table_find(keys, countof(keys), w) >= 0;
}

/* Where a string begins behind a name that ends at `at`: past quotes and one mark of giving; an object's "name" is its string. */
static ptrdiff_t value_from(str s, ptrdiff_t at) {
    static const str quotes[] = {S("&quot;"), S("&#34;"), S("\\u0022")};
    bool given = false, quoted = false;
    for (ptrdiff_t i = at; i < min_of(s.n, at + 2 * GAP_BYTES);) {
        ptrdiff_t q = 0;
        while (q < countof(quotes) && !str_starts(str_cut(s, i, s.n), quotes[q])) q++;
        if (q < countof(quotes)) i += quotes[q].n, quoted = given;
        else if (s.p[i] == ':' && !given) given = true, i++;
        else if (s.p[i] == '"' || s.p[i] == '\'') i++, quoted = given;
        else if (s.p[i] == '\\' || s.p[i] == ' ' || (given && s.p[i] == '[')) i++;
        else if (given && !quoted && s.p[i] == '{') {
            ptrdiff_t name = str_find(str_cut(s, 0, min_of(s.n, i + OBJECT_BYTES)), S("name"), i), end = str_find(s, S("}"), i);
            bool whole = name > 0 && name < end && strchr("\"'\\ {,;", s.p[name - 1]) && !in_key(s.p[name + 4]);
            return whole ? value_from(s, name + 4) : -1;
        } else return quoted ? i : -1;
    }
    return -1;
}

/* JSON-LD has said what it has to say. */
static bool in_jsonld(const markup *m, ptrdiff_t at) {
    for (ptrdiff_t i = 0; i < m->facts.n; i++)
        if (m->facts.at[i].kind == FACT_JSONLD && at >= m->facts.at[i].value.start && at < m->facts.at[i].value.end) return true;
    return false;
}

void person_in_scripts(fields *f, strs *who) {
    str s = f->m->source, one = {0};
    for (ptrdiff_t i = 0; (i = str_find(s, S("uthor"), i)) >= 0; i += 5) {
        if (i == 0 || (s.p[i - 1] | 32) != 'a') continue;
        ptrdiff_t from = i - 1, end = i + 5;
        while (from > 0 && i - from < KEY_BYTES && in_key(s.p[from - 1])) from--;
        while (end < s.n && end - from < KEY_BYTES && in_key(s.p[end])) end++;
        if (end - from >= KEY_BYTES || !names_author(str_cut(s, from, end))) continue;
        ptrdiff_t at = value_from(s, end), until = at;
        if (at < 0) continue;
        while (until < s.n && until < at + NAME_BYTES && !strchr("\"'<>\\&{}", s.p[until])) until++;
        str name = str_trim(str_cut(s, at, until));
        strs read = {0};
        if (in_jsonld(f->m, at)) continue;
        people_read(f, name, end - from > 7 ? PEOPLE_MARKED : PEOPLE_FULL, &read); /* "pageAuthor" says more than "author" */
        if (!read.n && !people_desk(name)) continue;
        if (read.n != 1 || (one.n && !str_eq(one, read.at[0]))) return; /* those of other stories are among them */
        one = read.at[0];
    }
    if (one.n) *push(f->scratch, who) = one;
}
