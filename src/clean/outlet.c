/* The outlet, where the page's own words name it. Precision first: a name that is only likely is left out.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"
#include "clean/words.h"

#define OUTLET_ROW 200 /* bytes of a row that may name the outlet */
#define OUTLET_NAME 48

static bool reads_as_name(str s) {
    int words = 0;
    if (s.n < 2 || s.n > OUTLET_NAME) return false;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        bool begins = i == 0 || is_space(s.p[i - 1]);
        if (begins && !is_space(s.p[i])) words++;
        int len;
        if (begins && words == 1 && !code_is_upper(utf8_next(s.p + i, s.p + s.n, &len))) return false;
        if (strchr("@:;!?|()[]{}=", s.p[i])) return false;
    }
    return words >= 1 && words <= 6;
}

ptrdiff_t rights_sign(str s) {
    static const str signs[] = {S("\xC2\xA9"), S("copyright \xC2\xA9"), S("copyright"), S("(c)")};
    for (ptrdiff_t i = 0; i < countof(signs); i++)
        if (str_starts_ci(s, signs[i])) return signs[i].n;
    return 0;
}

/* "© 2025 The Oakford Post. All rights reserved", "Copyright 2025 Oakford Media, Inc." */
static str after_copyright(str s) {
    static const str signs[] = {S("\xC2\xA9"), S("copyright"), S("(c)")};
    ptrdiff_t at = -1;
    for (ptrdiff_t i = 0; i < countof(signs); i++) {
        ptrdiff_t k = str_find_ci(s, signs[i], 0);
        if (k >= 0) at = max_of(at, k + signs[i].n);
    }
    if (at < 0) return (str){0};
    while (at < s.n && (is_space(s.p[at]) || is_digit(s.p[at]) || strchr("-,.", s.p[at]) || str_starts(str_cut(s, at,
        s.n), S("\xE2\x80\x93"))))
        at += s.p[at] & 0x80 ? 3 : 1;
    static const str stops[] = {
        S(". "), S(","), S(" All "), S(" all "), S("|"), S(" -"), S(" \xE2\x80\x93"), S(" \xC2\xA9"), S(" Inc"),
        S(" LLC"), S(" Ltd"), S(" GmbH"), S(" 19"), S(" 20"), S(" is "),
    };
    ptrdiff_t end = s.n;
    for (ptrdiff_t i = 0; i < countof(stops); i++) {
        ptrdiff_t k = str_find(s, stops[i], at);
        if (k >= 0) end = min_of(end, k);
    }
    str name = str_trim(str_cut(s, at, end));
    if (str_ends(name, S("."))) name.n--;
    if (str_starts_ci(name, S("all rights")) || str_starts_ci(name, S("by ")) || str_starts_ci(name,
        S("this "))) return (str){0};
    return reads_as_name(name) ? name : (str){0};
}

/* "Get the Post's newsletters", "Sign up for ST's newsletter": the words with capitals before 's. */
static str before_newsletter(str s) {
    static const str signs[] = {S("'s newsletter"), S("\xE2\x80\x99s newsletter")};
    for (ptrdiff_t i = 0; i < countof(signs); i++) {
        ptrdiff_t end = str_find_ci(s, signs[i], 0), start = end;
        if (end <= 0) continue;
        while (start > 0) {
            ptrdiff_t word = start;
            while (word > 0 && is_space(s.p[word - 1])) word--;
            while (word > 0 && !is_space(s.p[word - 1])) word--;
            ptrdiff_t before = word;
            while (before > 0 && is_space(s.p[before - 1])) before--;
            /* A sentence's first word has its capital anyway. */
            if (!is_upper(s.p[word]) || !before || strchr(".:!?", s.p[before - 1])) break;
            start = word;
        }
        str name = str_trim(str_cut(s, start, end));
        if (reads_as_name(name)) return name;
    }
    return (str){0};
}

/* "Headline | Outlet" beside a row that is the headline alone. */
static str after_title(str title, str s) {
    if (!title.n || s.n <= title.n + 3 || !str_starts(s, title)) return (str){0};
    str rest = str_trim(str_cut(s, title.n, s.n));
    static const str marks[] = {S("|"), S("-"), S("\xE2\x80\x93"), S("\xE2\x80\x94"), S("\xC2\xB7")};
    for (ptrdiff_t i = 0; i < countof(marks); i++)
        if (str_starts(rest, marks[i])) {
            str name = str_trim(str_cut(rest, marks[i].n, rest.n));
            return reads_as_name(name) ? name : (str){0};
        }
    return (str){0};
}

/* Whether the row's bytes allow that something is found in it. */
static bool may_tell(const row *r, int how) {
    const uint64_t copyright = KINDS("copyright"), brackets = KINDS("(c)"), newsletter = KINDS("newsletter");
    if (how == 1) return r->kinds & KIND('\xC2') || !(copyright & ~r->kinds) || !(brackets & ~r->kinds);
    return how == 0 || !(newsletter & ~r->kinds);
}

str outlet_of(const layout *l, span *at) {
    str title = {0}, name = {0};
    for (ptrdiff_t i = 0; i < l->rows.n && !title.n; i++)
        if (l->rows.at[i].role == ROW_TITLE) title = span_of(l->text, l->rows.at[i].at);
    for (int how = 0; how < 3 && !name.n; how++)
        for (ptrdiff_t i = 0; i < l->rows.n && !name.n; i++) {
            const row *r = &l->rows.at[i];
            str s = span_of(l->text, r->at);
            if (s.n > OUTLET_ROW || r->role == ROW_TEXT || !may_tell(r, how)) continue;
            name = how == 0 ? after_title(title, s) : how == 1 ? after_copyright(s) : before_newsletter(s);
        }
    if (clean_agency(name).n) name.n = 0;
    if (name.n) *at = (span){(int32_t)(name.p - l->text.p), (int32_t)(name.p - l->text.p + name.n)};
    return name;
}
