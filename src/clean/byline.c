/* Bylines: rows that name who wrote, and nothing else.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"
#include "clean/words.h"

#define BYLINE_MAX 140 /* bytes */
#define NAMES_MAX 8

static const str openers[] = {
    S("written by "), S("reported by "), S("posted by "), S("published by "), S("story by "), S("text by "),
    S("article by "), S("words by "), S("report by "), S("authored by "), S("by: "), S("by "), S("author: "),
    S("autor: "), S("autorin: "), S("von: "), S("von "), S("par "), S("por "), S("door "), S("di "), S("a cura di "),
};

/* What follows a name and is none: days, desks, shops. Normal form of a word. */
static const str no_names[] = {
    S("about"), S("admin"), S("agencies"), S("agency"), S("analyst"), S("association"), S("bureau"), S("by"),
    S("center"), S("centre"), S("chief"), S("college"), S("columnist"), S("company"), S("contributor"),
    S("corporation"), S("correspondent"), S("council"), S("department"), S("desk"), S("director"), S("editor"),
    S("editorial"), S("editors"), S("executive"), S("for"), S("from"), S("group"), S("guest"), S("head"),
    S("institute"), S("journalist"), S("labs"), S("magazine"), S("manager"), S("media"), S("ministry"), S("network"),
    S("news"), S("newsroom"), S("office"), S("officer"), S("post"), S("president"), S("press"), S("professor"),
    S("published"), S("redaktion"), S("report"), S("reporter"), S("reporters"), S("reporting"), S("senior"),
    S("special"), S("staff"), S("team"), S("times"), S("university"), S("updated"), S("web"), S("writer"),
};
static const str roles[] = {
    S("staff writer"), S("staff reporter"), S("senior reporter"), S("reporter"), S("correspondent"),
    S("senior correspondent"), S("special correspondent"), S("political editor"), S("columnist"), S("editor"),
    S("contributor"), S("contributing writer"), S("freelance writer"), S("guest columnist"), S("political reporter"),
    S("sports writer"), S("sports reporter"), S("news editor"), S("senior writer"), S("bureau chief"),
    S("managing editor"), S("business reporter"), S("associated press"),
};

/* A person's name: two to five words with capitals, lower-case particles between, no digits. */
static bool is_name(str s) {
    int words = 0, capitals = 0;
    if (s.n < 4 || s.n > 48) return false;
    while ((s = str_trim(s)).n) {
        ptrdiff_t end = 0;
        while (end < s.n && !is_space(s.p[end])) end++;
        str w = str_cut(s, 0, end);
        s = str_cut(s, end, s.n);
        char form[48];
        str f = {form, normal_form(w, form, 48)};
        int len;
        uint32_t c = utf8_next(w.p, w.p + w.n, &len);
        if (!f.n || str_table_find(no_names, countof(no_names), f) >= 0) return false;
        for (ptrdiff_t i = 0; i < w.n; i++)
            if (is_digit(w.p[i]) || strchr("@:;!?/|&()", w.p[i])) return false;
        capitals += code_is_upper(c);
        if (!code_is_upper(c) && (!words || f.n > 4)) return false;
        words++;
    }
    return words >= 2 && words <= 5 && capitals >= 2;
}

/* "December 22", "Dec. 22": a day, not a name. */
static bool is_month_head(str s) {
    ptrdiff_t n = 0;
    while (n < s.n && is_alpha(s.p[n])) n++;
    if (!month_of(str_cut(s, 0, n))) return false;
    while (n < s.n && (s.p[n] == '.' || s.p[n] == ' ')) n++;
    return n < s.n && is_digit(s.p[n]);
}

/* Where the names of a byline end: a bar, a bullet, a dash between spaces, a bracket, a word run on ("DoePublished"). */
static ptrdiff_t names_end(str s) {
    static const str stops[] = {
        S("|"), S("\xC2\xB7"), S("\xE2\x80\xA2"), S(" - "), S(" \xE2\x80\x93"), S(" \xE2\x80\x94"), S("("), S("/"),
        S("Published"), S("Updated"), S("Posted"), S(" Mon, "), S(" Tue, "), S(" Wed, "), S(" Thu, "), S(" Fri, "),
        S(" Sat, "), S(" Sun, "), S(" on "), S(" @"), S("\t"), S("  "), S(" for "), S(" in "),
    };
    for (ptrdiff_t i = 0; i < s.n; i++) {
        if (is_digit(s.p[i])) return i;
        if (i && is_upper(s.p[i]) && is_month_head(str_cut(s, i, s.n))) return i;
        for (ptrdiff_t k = 0; k < countof(stops); k++)
            if (str_starts(str_cut(s, i, s.n), stops[k])) return i;
    }
    return s.n;
}

/* Splits "A, B and C" and keeps what are names; true where the first part is one. */
static bool add_names(arena *a, str s, strs *names) {
    static const str joints[] = {S(","), S(" and "), S(" und "), S(" et "), S(" & "), S(";"), S(" with ")};
    bool first = true, is = false;
    /* "Jane Doe, Oakford Media" names her house; "Jane Doe, John Roe and Ann Poe" lists names. */
    bool lists = str_find(s, S(","), 0) < 0 || str_find(s, S(" and "), 0) > 0 || str_find(s, S(" & "), 0) > 0 ||
        str_find(s, S(" und "), 0) > 0;
    while (s.n && names->n < NAMES_MAX) {
        ptrdiff_t cut = s.n, skip = 0;
        for (ptrdiff_t k = 0; k < countof(joints); k++) {
            ptrdiff_t at = str_find_ci(s, joints[k], 0);
            if (at >= 0 && at < cut) cut = at, skip = joints[k].n;
        }
        str part = str_trim(str_cut(s, 0, cut));
        if (str_starts_ci(part, S("and "))) part = str_trim(str_cut(part, 4, part.n));
        s = str_cut(s, cut + skip, s.n);
        if (!part.n) continue;
        if (agency_named(part).n && skip) continue; /* "AFP with Jane Doe" */
        if (!is_name(part)) break;
        if (first || lists) *push(a, names) = part;
        is = true;
        first = false;
    }
    return is;
}

static bool has_role(str s) {
    char head = s.n ? to_lower(s.p[0]) : 0;
    for (ptrdiff_t i = 0; i < countof(roles); i++)
        if (roles[i].p[0] == head && str_starts_ci(s, roles[i])) return true;
    return false;
}

/* Most rows end here, by their first two letters: those that follow each first one of the openers. */
#define L(c) (1u << ((c) - 'a'))
static const uint32_t opener_seconds[26] = {
    ['a' - 'a'] = L('r') | L('u'), ['b' - 'a'] = L('y'), ['d' - 'a'] = L('i') | L('o'), ['p' - 'a'] = L('a') | L('o') | L('u'), ['r' - 'a'] = L('e'),
    ['s' - 'a'] = L('t'), ['t' - 'a'] = L('e'), ['v' - 'a'] = L('o'), ['w' - 'a'] = L('o') | L('r'),
};
#undef L
static bool may_open(char first, char second) {
    if (!is_alpha(first)) return false;
    return is_alpha(second) ? opener_seconds[(first | 32) - 'a'] >> ((second | 32) - 'a') & 1 : second == ' '; /* "a cura di " */
}

/* "Dec 21, 2023 | By Jane Doe": what stands after the bar. */
static str after_bar(str s, uint64_t kinds) {
    static const str bars[] = {S("| By "), S("\xE2\x80\xA2 By "), S("| by "), S("\xE2\x80\xA2 by ")};
    bool bullet = kinds & KIND('\xE2') && str_find(s, S("\xE2\x80\xA2 "), 0) >= 0; /* what is no ASCII is mostly something else */
    for (ptrdiff_t i = 0; i < countof(bars); i++) {
        ptrdiff_t at = (bars[i].p[0] == '|' ? (kinds & KIND('|')) != 0 : bullet) ? str_find(s, bars[i], 0) : -1;
        if (at >= 0) return str_cut(s, at + bars[i].n - 3, s.n);
    }
    return s;
}

bool byline_name(str s, str *name) {
    *name = str_trim(str_cut(s, 0, names_end(s)));
    while (name->n && strchr(",|-", name->p[name->n - 1])) *name = str_trim(str_cut(*name, 0, name->n - 1));
    return is_name(*name) && !chrome_of(*name);
}

bool byline_tables_sorted(void) {
    bool fit = str_table_sorted(no_names, countof(no_names));
    for (ptrdiff_t i = 0; i < countof(openers); i++) fit &= may_open(openers[i].p[0], openers[i].p[1]);
    return fit;
}

bool byline_row(arena *a, str s, uint64_t kinds, strs *names) {
    s = str_trim(s);
    if (kinds & (KIND('|') | KIND('\xE2'))) s = after_bar(s, kinds);
    if (s.n > BYLINE_MAX || s.n < 5 || (s.n > 60 && ends_sentence(s))) return false;
    char head = to_lower(s.p[0]);
    for (ptrdiff_t i = may_open(head, s.p[1]) ? 0 : countof(openers); i < countof(openers); i++) {
        if (openers[i].p[0] != head || !str_starts_ci(s, openers[i])) continue;
        str rest = str_trim(str_cut(s, openers[i].n, s.n));
        ptrdiff_t end = names_end(rest);
        if (add_names(a, str_trim(str_cut(rest, 0, end)), names)) return true;
        span at;
        return agency_whole(rest, &at).n > 0;
    }
    if (s.n > 4 && str_starts(s, S("By")) && is_upper(s.p[2]) && !is_upper(s.p[3])) /* "ByJane Doe" */
        return add_names(a, str_trim(str_cut(s, 2, 2 + names_end(str_cut(s, 2, s.n)))), names);
    ptrdiff_t comma = kinds & KIND(',') ? str_find(s, S(","), 0) : -1;
    if (comma > 0 && has_role(str_trim(str_cut(s, comma + 1, s.n))) && is_name(str_cut(s, 0, comma))) {
        *push(a, names) = str_trim(str_cut(s, 0, comma));
        return true;
    }
    return false;
}
