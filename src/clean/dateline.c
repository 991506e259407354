/* Datelines: the place, day and agency that open a report ("SAN JOSE: ", "PARIS, March 3 (Reuters) - ", "LONDON —").
 * Looks at the first DATELINE_MAX bytes of a paragraph. A place is known by its capitals, or by the agency beside it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

#define DATELINE_MAX 100 /* bytes before the dash: "RIO GRANDE CITY, Texas, September 30, 2025 /PRNewswire/" is 56 */
#define PLACE_WORDS 6

/* Words in capitals that open paragraphs and are no places; normal form. */
static const str no_places[] = {
    S("a"), S("a lire"), S("advertisement"), S("aktuell"), S("alert"), S("also read"), S("analyse"), S("analysis"),
    S("answer"), S("anzeige"), S("asean"), S("auch lesen"), S("background"), S("bild"), S("bilder"), S("bonus"),
    S("bottom line"), S("breaking"), S("breaking news"), S("business"), S("caption"), S("column"), S("comment"),
    S("commentary"), S("con"), S("cons"), S("correction"), S("covid"), S("culture"), S("czytaj tak\xC5\xBC" "e"),
    S("czytaj te\xC5\xBC"), S("developing"), S("disclaimer"), S("don t miss"), S("dont miss"), S("editor s note"),
    S("editorial"), S("editors note"), S("eilmeldung"), S("entertainment"), S("esclusiva"), S("exclusif"),
    S("exclusiva"), S("exclusive"), S("explained"), S("explainer"), S("fact check"), S("factbox"), S("faq"),
    S("fbi"), S("feature"), S("first"), S("foto"), S("fotos"), S("health"), S("hintergrund"), S("how"), S("image"),
    S("important"), S("in brief"), S("in pictures"), S("in short"), S("interview"), S("just in"), S("key takeaways"),
    S("kommentar"), S("lea tambi\xC3\xA9n"), S("lead"), S("lee tambi\xC3\xA9n"), S("lees ook"), S("leggi anche"),
    S("leia tamb\xC3\xA9m"), S("les ogs\xC3\xA5"), S("lesen sie auch"), S("letter"), S("lire aussi"), S("listen"),
    S("listen now"), S("live"), S("live updates"), S("l\xC3\xA4s ocks\xC3\xA5"), S("mehr"), S("mehr dazu"),
    S("meinung"), S("money"), S("more"), S("must read"), S("nasa"), S("nato"), S("news"), S("news analysis"),
    S("newsletter"), S("next"), S("note"), S("obituary"), S("oecd"), S("opec"), S("opinion"), S("opini\xC3\xB3n"),
    S("p s"), S("photo"), S("photos"), S("pictures"), S("plus"), S("podcast"), S("politics"), S("poll"),
    S("previous"), S("pro"), S("profile"), S("promoted"), S("pros"), S("ps"), S("pubblicit\xC3\xA0"),
    S("publicidad"), S("publicidade"), S("publicit\xC3\xA9"), S("q"), S("question"), S("quiz"), S("read"),
    S("read also"), S("read more"), S("recap"), S("related"), S("report"), S("review"), S("science"), S("second"),
    S("see also"), S("siehe auch"), S("source"), S("sources"), S("special report"), S("spoiler"), S("spoiler alert"),
    S("spoilers"), S("sponsored"), S("sport"), S("sports"), S("subscribe"), S("summary"), S("takeaways"), S("tech"),
    S("technology"), S("timeline"), S("tip"), S("tl dr"), S("tldr"), S("top stories"), S("trending"), S("unesco"),
    S("unicef"), S("update"), S("updated"), S("updates"), S("veja tamb\xC3\xA9m"), S("ver tambi\xC3\xA9n"), S("via"),
    S("video"), S("videos"), S("voir aussi"), S("warning"), S("watch"), S("watch live"), S("weather"), S("werbung"),
    S("what"), S("when"), S("where"), S("who"), S("why"), S("world"), S("world news"), S("\xC3\xA0 lire"),
    S("\xC3\xA0 lire aussi"),
};
/* Lower-case words inside the names of places. */
static const str joints[] = {
    S("al"), S("am"), S("an"), S("and"), S("auf"), S("d"), S("da"), S("de"), S("dei"), S("del"), S("der"), S("di"),
    S("do"), S("dos"), S("el"), S("en"), S("im"), S("in"), S("la"), S("le"), S("les"), S("los"), S("of"), S("off"),
    S("on"), S("sur"), S("the"), S("upon"), S("van"), S("y"),
};

bool dateline_tables_sorted(void) {
    return str_table_sorted(no_places, countof(no_places)) && str_table_sorted(joints, countof(joints));
}

typedef struct {
    int words, upper, capital, letters; /* words in capitals throughout; words that begin with one */
    bool odd;                           /* holds what no place's name holds */
} look;

static void look_at(look *l, str w) {
    int len;
    uint32_t c = utf8_next(w.p, w.p + w.n, &len);
    bool low = false;
    for (const char *p = w.p; p < w.p + w.n;) {
        int k;
        uint32_t d = utf8_next(p, w.p + w.n, &k);
        low |= code_is_letter(d) && !code_is_upper(d) && !code_is_uncased(d);
        l->letters += code_is_letter(d);
        l->odd |= !code_is_letter(d) && !strchr(".'-", d < 0x80 ? (int)d : '.');
        p += k;
    }
    l->words++;
    l->upper += code_is_upper(c) && !low;
    l->capital += code_is_upper(c) || code_is_uncased(c);
    char form[16];
    if (low && !code_is_upper(c) && str_table_find(joints, countof(joints), (str){form, normal_form(w, form,
        16)}) < 0) l->odd = true;
}

static look look_of(str s) {
    look l = {0};
    while ((s = str_trim(s)).n) {
        ptrdiff_t end = 0;
        while (end < s.n && !is_space(s.p[end]) && s.p[end] != ',' && s.p[end] != '/') end++;
        if (end) look_at(&l, str_cut(s, 0, end));
        s = str_cut(s, end + (end < s.n), s.n);
    }
    return l;
}

static bool is_no_place(str s) {
    char form[64];
    return s.n > 60 || str_table_find(no_places, countof(no_places), (str){form, normal_form(s, form, 64)}) >= 0;
}

/* What stands between dots or dashes last: "УНІАН" of "Київ. 3 березня. УНІАН". */
static ptrdiff_t last_part(str s) {
    static const str marks[] = {S(". "), S(" - "), S(" \xE2\x80\x93 "), S(" \xE2\x80\x94 ")};
    for (ptrdiff_t i = s.n - 1; i > 0; i--)
        for (ptrdiff_t k = 0; k < countof(marks); k++)
            if (str_starts(str_cut(s, i, s.n), marks[k])) return i + marks[k].n;
    return 0;
}

/* The dash, or colon, that ends a dateline at i: its length with the spaces about it, or 0. */
static ptrdiff_t separator(str s, ptrdiff_t i, bool *colon) {
    static const str marks[] = {
        S("\xE2\x80\x94"), S("\xE2\x80\x93"), S("\xE2\x80\x95"), S("--"), S("-"), S(":"), S("|"),
    };
    ptrdiff_t at = i, part;
    *colon = false;
    if (s.p[i] == '.' && i + 2 < s.n && s.p[i + 1] == ' ' && (part = last_part(str_cut(s, 0, i))) && agency_named(str_cut(s, part, i)).n) return 2;
    if (s.p[i - 1] == ')' && at < s.n && s.p[at] == '.') at++; /* "MADRID, 3 mar (EFE).- " */
    if (s.p[i - 1] == '/' && str_starts(str_cut(s, i, s.n), S(". "))) return 2; /* "MOSCOW, March 3. /TASS/. " */
    while (at < s.n && is_space(s.p[at])) at++;
    if (at == s.n || is_alpha(s.p[at]) || is_digit(s.p[at])) return 0; /* most of most rows */
    for (ptrdiff_t k = 0; k < countof(marks); k++) {
        if (!str_starts(str_cut(s, at, s.n), marks[k])) continue;
        ptrdiff_t after = at + marks[k].n, to = after;
        while (to < s.n && (is_space(s.p[to]) || str_starts(str_cut(s, to, s.n),
            S("\xC2\xA0")))) to += is_space(s.p[to]) ? 1 : 2;
        *colon = s.p[at] == ':' || s.p[at] == '|';
        if (s.p[at] == '-' && marks[k].n == 1 && (to == after || (at == i &&
            s.p[i - 1] != ')'))) return 0; /* a hyphen */
        if (*colon && to == after) return 0;
        return to < s.n ? to - i : 0;
    }
    return 0;
}

/* Takes ", March 3", ", 3 Mar 2025", ", Nov. 21" off the end of a head. */
static str without_day(str s) {
    ptrdiff_t comma = s.n;
    for (int k = 0; k < 3; k++) {
        while (comma > 0 && s.p[comma - 1] != ',') comma--;
        str tail = str_trim(str_cut(s, comma, s.n));
        ptrdiff_t gap = str_find(tail, S(" "), 0);
        str first = str_cut(tail, 0, gap < 0 ? tail.n : gap), rest = gap < 0 ? (str){0} : str_trim(str_cut(tail, gap,
            tail.n));
        if (first.n && first.p[first.n - 1] == '.') first.n--;
        bool digits = rest.n && is_digit(rest.p[0]), day = tail.n && is_digit(tail.p[0]);
        ptrdiff_t next = str_find(rest, S(" "), 0);
        str month = str_cut(rest, 0, next < 0 ? rest.n : next);
        if (str_ends(month, S("."))) month.n--;
        if ((month_of(first) && (digits || !rest.n)) || (day && month_of(month))) return str_trim(str_cut(s, 0,
            max_of(comma - 1, (ptrdiff_t)0)));
        if (comma > 0) comma--;
    }
    return s;
}

/* The same with nothing but a space or a stop before it: "لندن 3 مارس", "Київ. 3 березня". */
static str without_bare_day(str s) {
    ptrdiff_t month = s.n, day;
    while (month > 0 && !is_space(s.p[month - 1])) month--;
    for (day = max_of(month - 1, (ptrdiff_t)0); day > 0 && is_digit(s.p[day - 1]);) day--;
    if (!month_of(str_cut(s, month, s.n)) || day + 1 >= month || month - day > 3) return s;
    s = str_trim(str_cut(s, 0, day));
    if (str_ends(s, S("."))) s.n--;
    return s;
}

/* "(AP)", "(Reuters/AFP)", "/PRNewswire/" at the end of a head. */
static str without_agency(str s, str *name, str *at, bool *other) {
    s = str_trim(s);
    char open = str_ends(s, S(")")) ? '(' : str_ends(s, S("]")) ? '[' : str_ends(s, S("/")) ? '/' : 0;
    for (ptrdiff_t i = s.n - 2; open && i >= 0; i--) {
        if (s.p[i] != open) continue;
        *at = str_cut(s, i + 1, s.n - 1);
        *name = agency_named(*at);
        if (!name->n) *name = agency_called(*at);
        *other = !name->n && at->n <= 24;
        return name->n || *other ? str_trim(str_cut(s, 0, i)) : s;
    }
    ptrdiff_t part = last_part(s);
    if (part && agency_named(str_cut(s, part, s.n)).n) {
        *at = str_cut(s, part, s.n);
        *name = agency_named(*at);
        while (part > 0 && strchr(" .-", s.p[part - 1])) part--;
        return str_cut(s, 0, part);
    }
    str bare = agency_named(s);
    if (bare.n && look_of(s).upper + (s.n > 5)) *name = bare, *at = s, s.n = 0;
    return s;
}

/* Where the brackets open in which a head ends, "Valdemora (España)", "New Delhi [India]", or -1. */
static ptrdiff_t country_at(str s) {
    if (!str_ends(s, S(")")) && !str_ends(s, S("]"))) return -1;
    for (ptrdiff_t i = s.n - 2; i > 1 && !is_digit(s.p[i]); i--)
        if (s.p[i] == '(' || s.p[i] == '[') return is_space(s.p[i - 1]) ? i : -1;
    return -1;
}

/* Brackets that no agency follows hold a country where they hold a name in small letters: not "(NPA)", not "(left)". */
static bool is_country(str s) {
    look l = look_of(s);
    return !l.odd && !l.upper && l.words <= 2 && l.capital == l.words && l.letters >= 4;
}

/* A head that proves to be a dateline; fills `to`. */
static bool is_head(str s, str head, bool colon, bool lead, bool hyphen, str after, dateline_found *to) {
    str name = {0}, at = {0};
    bool other = false;
    str name_of = without_day(without_agency(head, &name, &at, &other));
    if (name.n) name_of = without_bare_day(name_of);
    if (str_ends(name_of, S(","))) name_of.n--;
    bool abroad = other && is_country(at);
    ptrdiff_t country = country_at(name_of);
    if (country > 0 && (name.n || is_country(str_cut(name_of, country + 1, name_of.n - 1)))) {
        name_of = str_trim(str_cut(name_of, 0, country));
        abroad |= !name.n;
    }
    look l = look_of(name_of);
    if (name_of.n && (l.odd || l.words > PLACE_WORDS || !l.capital || is_no_place(name_of))) return false;
    bool capitals = l.upper > 0 && l.letters >= 4 && (l.upper * 2 > l.words || is_upper(name_of.p[1]));
    if (!name_of.n && !name.n) return false;
    if (name_of.n && !name.n) {
        if (!capitals && (colon || hyphen || !lead || l.words > 3 || l.capital < l.words || (other && !abroad))) return false;
        if (!capitals && abroad && l.words > 1) return false; /* "Ada Thorn (Labour) – She" */
        if (!capitals && str_find(after, S("\xE2\x80\x94"), 0) >= 0) return false; /* "Smith — a farmer — said" */
        int len;
        uint32_t c = utf8_next(after.p, after.p + after.n, &len);
        if (!capitals && !code_is_upper(c) && c != '"' && c != 0x201C) return false;
    }
    to->agency = name;
    if (name.n) to->agency_at = (span){(int32_t)(at.p - s.p), (int32_t)(at.p - s.p + at.n)};
    if (name_of.n) to->place = (span){(int32_t)(name_of.p - s.p), (int32_t)(name_of.p - s.p + name_of.n)};
    return true;
}

/* "(ANSA) - ROME, MAR 3 - ": the place behind the agency, where it is printed in capitals. */
static void place_after(str s, dateline_found *to) {
    str rest = str_cut(s, to->end, s.n);
    dateline_found more = dateline_read(rest, false);
    if (span_empty(more.place) || more.agency.n) return;
    to->place = (span){more.place.start + (int32_t)to->end, more.place.end + (int32_t)to->end};
    to->end += more.end;
}

/* "МОСКВА, 3 мар — РИА Новости. ": the agency behind the place, between dots or dashes. */
static void agency_after(str s, dateline_found *to) {
    str rest = str_cut(s, to->end, min_of(s.n, to->end + DATELINE_MAX));
    for (ptrdiff_t i = 2; i < rest.n; i++) {
        bool colon, stop = rest.p[i] == '.' && i + 1 < rest.n && rest.p[i + 1] == ' ';
        ptrdiff_t k = stop ? 2 : separator(rest, i, &colon);
        if (!k) continue;
        str at = str_cut(rest, 0, i), name = agency_named(at);
        if (!name.n) return;
        to->agency = name;
        to->agency_at = (span){(int32_t)to->end, (int32_t)(to->end + i)};
        to->end += i + k;
        return;
    }
}

dateline_found dateline_read(str s, bool lead) {
    dateline_found to = {0};
    if (lead && dateline_east(s, &to)) return to;
    static const str left[] = {
        S("\xE2\x80\x94 "), S("\xE2\x80\x93 "), S("-- "), S("- "), S("\xE2\x80\x94"), S("\xE2\x80\x93\xC2\xA0"),
        S(": "),
    };
    for (ptrdiff_t i = 0; i < countof(left) && lead; i++)
        if (str_starts(s, left[i])) {
            to.end = left[i].n;
            while (to.end < s.n && is_space(s.p[to.end])) to.end++;
            return to;
        }
    str head = str_cut(s, 0, DATELINE_MAX);
    for (ptrdiff_t i = 2; i < head.n; i++) {
        bool colon;
        ptrdiff_t k = separator(s, i, &colon);
        if (!k) continue;
        bool hyphen = str_find(str_cut(s, i, i + k), S("-"), 0) >= 0;
        if (is_head(s, str_cut(s, 0, i), colon, lead, hyphen, str_cut(s, i + k, min_of(s.n, i + k + 200)), &to)) {
            to.end = i + k;
            if (span_empty(to.place) && lead) place_after(s, &to);
            if (!to.agency.n && lead) agency_after(s, &to);
            return to;
        }
        i += k - 1;
    }
    return (dateline_found){0};
}

bool place_row(str s) {
    if (s.n < 4 || s.n > 48) return false;
    str name_of = without_day(s);
    if (str_ends(name_of, S(",")) || str_ends(name_of, S(":"))) name_of.n--;
    look l = look_of(name_of);
    return !l.odd && l.words <= 4 && l.upper > 0 && l.letters >= 4 && is_upper(name_of.p[1]) &&
        l.upper * 2 >= l.words &&
           l.capital == l.words && !is_no_place(name_of) && !agency_named(name_of).n && !chrome_of(name_of);
}
