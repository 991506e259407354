/* Links to pages of authors and users. In: an element. Out: whether its address says that it leads to one. Every link of a page's
 * head and tail is asked, so that most end at their first letters.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define NAME_BYTES 48 /* of a link that is a name */
#define PART_BYTES 4  /* of a word of it that an address says */

/* What a link to an author's page goes through: /author/jane-roe, /autoren/roe. */
static const str author_paths[] = {
    S("auteur"), S("author"), S("autor"), S("by/"), S("columnist"), S("colunista"), S("contributor"),
    S("forfatter"), S("giornalist"), S("journalist"), S("people/"), S("periodista"), S("person/"), S("profil"),
    S("redakt"), S("redator"), S("skribent"), S("staff/"), S("team/"), S("toimittaja"), S("verfasser"),
    S("writer"), S("yazar"),
};
/* Most paths end here, by their first two letters: those that follow each first one. */
#define L(c) (1u << ((c) - 'a'))
static const uint32_t author_seconds[26] = {
    ['a' - 'a'] = L('u'), ['b' - 'a'] = L('y'), ['c' - 'a'] = L('o'), ['f' - 'a'] = L('o'), ['g' - 'a'] = L('i'), ['j' - 'a'] = L('o'),
    ['p' - 'a'] = L('e') | L('r'), ['r' - 'a'] = L('e'), ['s' - 'a'] = L('k') | L('t'), ['t' - 'a'] = L('e') | L('o'), ['v' - 'a'] = L('e'),
    ['w' - 'a'] = L('r'), ['y' - 'a'] = L('a'),
};
#undef L

static bool may_be_author_path(char first, char second) {
    return is_alpha(first) && is_alpha(second) && author_seconds[(first | 32) - 'a'] >> ((second | 32) - 'a') & 1;
}

bool author_paths_fit(void) {
    for (ptrdiff_t i = 0; i < countof(author_paths); i++)
        if (!may_be_author_path(author_paths[i].p[0], author_paths[i].p[1])) return false;
    return true;
}

/* Paths of people of whom articles tell as well. */
static bool is_weak(str path) {
    static const str paths[] = {S("people/"), S("person/"), S("profil"), S("team/")};
    for (ptrdiff_t i = 0; i < countof(paths); i++)
        if (str_eq(path, paths[i])) return true;
    return false;
}

bool is_weak_author_link(const html_element *x) {
    bool weak = false;
    for (ptrdiff_t at = 0; (at = str_either(x->href, '/', '/', at)) + 4 < x->href.n; at++)
        for (ptrdiff_t i = 0; i < countof(author_paths); i++) {
            if (!str_starts_ci(str_cut(x->href, at + 1, x->href.n), author_paths[i])) continue;
            if (!is_weak(author_paths[i])) return false;
            weak = true;
        }
    return weak;
}

bool is_author_link(const html_element *x) {
    if (x->tag != TAG_a) return false;
    for (ptrdiff_t at = 0; (at = str_either(x->href, '/', '/', at)) + 4 < x->href.n; at++) {
        const char *p = x->href.p + at + 1;
        for (ptrdiff_t i = may_be_author_path(p[0], p[1]) ? 0 : countof(author_paths); i < countof(author_paths); i++)
            if (str_starts_ci(str_cut(x->href, at + 1, x->href.n), author_paths[i])) return true;
    }
    return false;
}

/* The address says the last word of a name, or of this site begins with its first: /u/janeroe7, /@jane.r of "Jane Anne Roe". */
static bool says_part(const fields *f, str text, str path, bool own) {
    strs who = {0};
    if (text.n > NAME_BYTES || str_find(text, S(" "), 0) < 0) return false;
    people_read(f, text, PEOPLE_FULL, &who);
    if (who.n != 1 || who.at[0].n != text.n) return false;
    str rest = text, first = name_pressed(f->scratch, people_word(&rest)), last = first;
    while ((rest = str_trim(rest)).n) last = name_pressed(f->scratch, people_word(&rest));
    return (first.n >= PART_BYTES && str_starts(path, first) && (own || people_given(text))) || (last.n >= PART_BYTES && str_find(path, last, 0) >= 0);
}

/* The last part of its address is what a link of an author says: "/jroe" of "jroe". */
bool is_own_path(const fields *f, int32_t e) {
    const html_element *x = &f->m->elements.at[e];
    if (x->tag != TAG_a || x->href.n < 4 || x->href.n > 200) return false;
    ptrdiff_t end = x->href.n, from;
    while (end > 0 && x->href.p[end - 1] == '/') end--;
    for (from = end; from > 0 && x->href.p[from - 1] != '/';) from--;
    str text = element_text(f, e);
    return from > 0 && text.n >= 3 && text.n < NAME_BYTES && str_eq(name_pressed(f->scratch, text), name_pressed(f->scratch, str_cut(x->href, from, end)));
}

/* A link to a user's page: /users/jroe of "J. Roe", of a forum also member.php?u=7, which does not say his name. */
bool is_user_link(const fields *f, int32_t e) {
    static const str paths[] = {S("/user/"), S("/users/"), S("/u/"), S("/member/"), S("/members/"), S("/profile/"), S("/profiles/"), S("/@")};
    static const str queries[] = {S("member.php?"), S("memberlist.php?"), S("profile.php?"), S("userinfo.php?"), S("user.php?"), S("user?id="), S("mode=viewprofile"), S("action=profile")};
    const html_element *x = &f->m->elements.at[e];
    if (x->tag != TAG_a || x->href.n < 4 || x->href.n > 200) return false;
    bool asks = str_either(x->href, '?', '=', 0) < x->href.n, names = false; /* most links do neither */
    bool enters = asks && (str_find_ci(x->href, S("login"), 0) >= 0 || str_find_ci(x->href, S("logout"), 0) >= 0 || str_find_ci(x->href, S("regist"), 0) >= 0);
    for (ptrdiff_t i = 0; i < countof(queries) && asks && !enters; i++)
        if (str_find(x->href, queries[i], 0) >= 0) return true;
    for (ptrdiff_t at = 0; (at = str_either(x->href, '/', '/', at)) + 1 < x->href.n && !names; at++) names = strchr("ump@", x->href.p[at + 1]) != NULL;
    for (ptrdiff_t i = 0; i < countof(paths) && names; i++) {
        ptrdiff_t at = str_find(x->href, paths[i], 0);
        if (at < 0) continue;
        str text = element_text(f, e), name = name_pressed(f->scratch, text), path = name_pressed(f->scratch, str_cut(x->href, at + paths[i].n, x->href.n));
        return name.n >= 3 && (str_find(path, name, 0) >= 0 || says_part(f, text, path, x->href.p[0] == '/' && x->href.p[1] != '/'));
    }
    return false;
}
