/* Names of people in what a page says about its authors: "By Jane Roe, Political Editor, and John Poe | The Oakford Post"
 * names Jane Roe and John Poe. In: a credit. Out: the people in it, and the agency where one is named. A credit is cut
 * where rows of credits are cut (bars, bullets, brackets, days); the pieces are lists, and a piece of a list is a person
 * where its words are those of a name: capitals, particles, no word of an office or a house. Linear in the credit, which
 * is looked at as far as CREDIT_MAX.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"
#include "clean/words.h"

#define CREDIT_MAX 600  /* bytes: papers of many authors have long lists, and no credit is longer */
#define PEOPLE_MAX 24   /* more are a staff list */
#define NAME_MAX 64     /* bytes of one name */
#define NICKNAME_MAX 20 /* bytes of one in brackets */
#define INITIALS_MAX 3  /* bytes of those of a writer behind a slash */
#define WORDS_IN_NAME 6

/* ------------------------------------------------------------------ one name */
static bool is_stop(str word) {
    char form[NAME_MAX];
    return is_stop_word((str){form, normal_form(word, form, NAME_MAX)});
}

static bool is_time(str word) {
    char form[NAME_MAX];
    str f = {form, normal_form(word, form, NAME_MAX)};
    return is_weekday(f) || is_time_word(f);
}

bool has_letter(str s) {
    for (int len; s.n > 0; s = str_cut(s, len, s.n))
        if (code_is_letter(utf8_next(s.p, str_end(s), &len))) return true;
    return false;
}

/* "d'Ávila", "dell'Orto": a capital behind an apostrophe. */
static bool is_elided(str w) {
    ptrdiff_t at = str_find(w, S("'"), 0), length = 1;
    if (at < 0) at = str_find(w, S("\xE2\x80\x99"), 0), length = 3;
    int len;
    return at > 0 && at < 5 && at + length < w.n && code_is_upper(utf8_next(w.p + at + length, str_end(w), &len));
}

/* "van 't Hoff": of Dutch names. */
static bool is_dutch_article(str w) {
    return str_eq_ci(w, S("'t")) || str_eq_ci(w, S("'s")) || str_eq_ci(w, S("\xE2\x80\x99t")) || str_eq_ci(w, S("\xE2\x80\x99s"));
}

/* The first word is a common given name. */
static bool is_given(str s) {
    char form[NAME_MAX];
    str w = people_word(&s);
    return w.n < NAME_MAX && given_name((str){form, normal_form(w, form, NAME_MAX)});
}

/* A nickname between the words of a name: (Liz), "Liz". */
static str without_quotes(str w) {
    static const str quotes[][2] = {
        {S("("), S(")")}, {S("\""), S("\"")}, {S("\xE2\x80\x9C"), S("\xE2\x80\x9D")}, {S("\xE2\x80\x9E"), S("\xE2\x80\x9C")},
        {S("\xE2\x80\x98"), S("\xE2\x80\x99")}, {S("\xC2\xAB"), S("\xC2\xBB")},
    };
    for (ptrdiff_t i = 0; i < countof(quotes); i++)
        if (w.n > quotes[i][0].n + quotes[i][1].n && str_starts(w, quotes[i][0]) && str_ends(w, quotes[i][1])) return str_cut(w, quotes[i][0].n, w.n - quotes[i][1].n);
    return w;
}

/* A person's name. */
static bool is_person(str s, people_said said) {
    int words = 0, particles = 0, capitals = 0, lower = 0, bare = 0, longest = 0; /* bare: of scripts without capitals */
    bool things = false; /* "Talk of Towns", but "Jane Roe zu Oakford" */
    if (s.n < 2 || s.n > NAME_MAX || str_starts_ci(s, S("the ")) || chrome_is_whole(s)) return false;
    for (str rest = s; (rest = str_trim(rest)).n;) {
        str w = people_word(&rest);
        if (words && str_trim(rest).n) w = without_quotes(w);
        int len;
        uint32_t c = utf8_next(w.p, w.p + w.n, &len);
        bool digits = false;
        if (!has_letter(w)) return false;
        for (ptrdiff_t i = 0; i < w.n; i++) {
            if (strchr("@:;!?/|&()[]{}<>=+*#$%\"", w.p[i]) && w.p[i]) return false;
            if (w.p[i] == '_' && (said < PEOPLE_TOLD || words || rest.n)) return false;
            digits |= is_digit(w.p[i]);
        }
        bool particle = word_particle(w) || (words && is_dutch_article(w));
        if (word_no_person(w) && !(particle && words && str_trim(rest).n && !code_is_upper(c))) return false; /* "María del Rocío": "del" shares elsewhere */
        if (digits && (!said || rest.n || words)) return false;
        if (str_ends(w, S("報導")) || str_ends(w, S("报道")) || str_ends(w, S("報道"))) return false; /* "reports" */
        if (str_find(w, S("\xEF\xBC\x9A"), 0) >= 0) return false; /* a wide colon */
        bool cased = c < 0x590 || (c >= 0x10A0 && c < 0x10D0) || (c >= 0x1C80 && c < 0x2000);
        if (!code_is_letter(c) && !is_digit(w.p[0]) && c != '\'' && c != 0x2018 && c != 0x2019) return false;
        longest = max_of(longest, (int)w.n);
        particles += particle && !word_joins_things(w);
        things |= words && particle && str_trim(rest).n && !code_is_upper(c) && word_joins_things(w);
        bool capital = code_is_upper(c) || is_elided(w); /* "d'Ávila" */
        capitals += capital;
        bare += !cased;
        lower += cased && !capital && !particle && !is_digit(w.p[0]);
        words++;
    }
    bool small = said == PEOPLE_MARKED && words == 2 && lower == 2; /* "jane roe" */
    if (words - particles > WORDS_IN_NAME || longest < 2 || (lower && said < PEOPLE_TOLD && !(small && is_given(s))) || (lower && capitals && words > 1)) return false;
    if (things && said == PEOPLE_FULL && !is_given(s)) return false;
    if (words == 1 && (is_time(s) || (is_stop(s) && (said < PEOPLE_TOLD || !capitals)))) return false; /* "von" whose name stands elsewhere */
    if (words == 1) return said ? true : bare && s.n >= 6 && s.n <= 15 && (unsigned char)s.p[0] >= 0xE3; /* of East Asia: elsewhere names have two words */
    return small || capitals >= 2 || (bare && capitals + bare >= 2) || (said == PEOPLE_TOLD && lower == words && words <= 3);
}

ptrdiff_t people_verb(str s) {
    static const str verbs[] = {S(" is "), S(" ist "), S(" est "), S(" es "), S(" è "), S(" é "), S(" är "), S(" er "), S(" jest "), S(" has "), S(" writes "), S(" was "),
                                S(" covers "), S(" reports "), S(" works "), S(" lives "), S(" schreibt "), S(" arbeitet "), S(" lebt "), S(" war "), S(" schrijft "), S(" werkt "),
                                S(" skriver "), S(" arbejder "), S(" arbeider "), S(" arbetar "), S(" on "), S(" toimii "), S(" pisze "), S(" pracuje "), S(" píše "), S(" je "),
                                S(" écrit "), S(" travaille "), S(" couvre "), S(" escribe "), S(" trabaja "), S(" cubre "), S(" escreve "), S(" trabalha "), S(" cobre "), S(" scrive "),
                                S(" lavora "), S(" este "), S(" scrie "), S(" пишет "), S(" работает "), S(" пише "), S(" працює "), S(" работи "), S(" είναι ")};
    for (ptrdiff_t i = 0; i < min_of(s.n, (ptrdiff_t)NAME_MAX); i++) {
        if (s.p[i] != ' ') continue;
        for (ptrdiff_t k = 0; k < countof(verbs); k++)
            if (str_starts(str_cut(s, i, s.n), verbs[k])) return i;
    }
    return s.n;
}

ptrdiff_t people_run(str s) {
    ptrdiff_t end = 0;
    int words = 0;
    for (str rest = s; (rest = str_trim(rest)).n;) {
        str w = people_word(&rest);
        int len;
        uint32_t c = utf8_next(w.p, str_end(w), &len);
        bool capital = code_is_upper(c) || is_elided(w);
        if (!code_is_letter(c) || (!capital && !(words && (word_particle(w) || is_dutch_article(w))))) break;
        if (capital) end = str_end(w) - s.p, words++;
        if (strchr(",;:.", w.p[w.n - 1]) && w.n > 3) break;
    }
    return words >= 2 ? end : s.n;
}

bool people_given(str s) {
    char form[NAME_MAX];
    str rest = s, w = people_word(&rest);
    if (str_eq_ci(w, S("dr.")) || str_eq_ci(w, S("dr")) || str_eq_ci(w, S("prof."))) w = people_word(&rest);
    return str_trim(rest).n && w.n < NAME_MAX && is_person(s, PEOPLE_FULL) && given_name((str){form, normal_form(w, form, NAME_MAX)});
}

/* Whether the words of s from `at` on name the outlet or an agency: "Jane Roe | The Oakford Post" without its bar. */
static bool house_follows(const fields *f, str rest) {
    if (agency_named(rest).n || is_house(f, rest)) return true;
    str pressed = name_pressed(f->scratch, rest);
    for (ptrdiff_t i = 0; i < f->houses.n; i++)
        if (f->houses.at[i].n >= 5 && str_starts(pressed, f->houses.at[i])) return true;
    return false;
}

/* The last word of s, where it begins. */
static ptrdiff_t last_word(str s) {
    ptrdiff_t at = s.n;
    while (at > 0 && !is_space(s.p[at - 1])) at--;
    return at;
}

/* "Jane Roe Senior Reporter", "Jane Roe USA DAILY": as far as the name goes; empty: there is none. */
static str name_head(const fields *f, str s) {
    str rest = s;
    if (people_desk(str_cut(s, last_word(s), s.n)) && !str_ends_ci(s, S("r"))) return (str){0}; /* "The Post Staff", but "Jane Roe, Editor" */
    if (str_starts_ci(s, S("the "))) return (str){0};
    for (int words = 0; words <= WORDS_IN_NAME && (rest = str_trim(rest)).n; words++) {
        str before = str_trim(str_cut(s, 0, rest.p - s.p)), here = rest, w = people_word(&here);
        bool named = words >= 2 && is_person(before, PEOPLE_FULL);
        bool last = !str_trim(here).n || str_starts(str_trim(here), S("of "));
        if (named && last && (word_company(w) || word_body(w)) && !people_given(before)) return (str){0}; /* "Roe Poe GmbH", "Oakford City Council" */
        if (named && (word_no_person(w) || (!word_capital(w) && people_post(w)) || str_find(w, S("@"), 0) > 0 || (words == 2 && is_digit(w.p[0])) || house_follows(f, rest))) return before;
        rest = here;
    }
    return (str){0};
}

static const str places[] = {S(" for "), S(" at "), S(" in "), S(" im "), S(" aus "), S(" from "), S(" on "), S(" under "), S(" unter ")};

/* The kinds of bytes that follow spaces: of what begins with a space, most ends here. */
static uint64_t behind_spaces(str s) {
    uint64_t kinds = 0;
    for (ptrdiff_t i = 1; i < s.n; i++)
        if (s.p[i - 1] == ' ') kinds |= byte_kinds[(unsigned char)s.p[i]];
    return kinds;
}
static bool may_hold(uint64_t behind, str spaced) { return byte_kinds[(unsigned char)spaced.p[1]] & behind; }

static bool tail_is_place(str s) {
    uint64_t behind = behind_spaces(s);
    for (ptrdiff_t i = 0; i < countof(places); i++)
        if (may_hold(behind, places[i]) && str_find_ci(s, places[i], 0) > 0) return true;
    return false;
}

/* "Jane Roe am Samstag", "Jane Roe at 10:30", whose time was cut. */
bool people_time_head(str w) {
    static const str heads[] = {S("In"), S("am"), S("at"), S("den"), S("dnia"), S("dne"), S("el"), S("em"), S("il"), S("in"), S("kl"), S("kl."), S("le"), S("on"), S("op"), S("pada"), S("på"), S("um"), S("à"), S("às"), S("alle"), S("klo"), S("στις"), S("в"), S("о"), S("у")};
    char form[NAME_MAX];
    for (ptrdiff_t i = 0; i < countof(heads); i++)
        if (str_eq(w, heads[i])) return true;
    return w.n > 3 && is_weekday((str){form, normal_form(w, form, NAME_MAX)}); /* So, Mo, Do are names */
}

static bool all_large(str s) {
    for (int len; s.n > 0; s = str_cut(s, len, s.n)) {
        uint32_t c = utf8_next(s.p, str_end(s), &len);
        if (code_is_letter(c) && !code_is_upper(c)) return false;
    }
    return true;
}

static str without_tail(str s) {
    static const str tails[] = {
        S(" @"), S(" via "), S(" \xE2\x80\x94"), S(" \xE2\x80\x93"), S(" as told to "), S(" Published"), S(" Updated"), S(" Posted"), S(" published"),
        S(" last updated"), S(" updated"), S(" posted"), S(" Foto"), S(" Photo"), S(" Bild "), S(" Bilder "), S(" Billede "), S(" Billeder "), S(" Kuva "), S(" Kuvat "), S(" Beeld "), S(" Zdjęcia "), S(" Kép "),
    };
    uint64_t behind = behind_spaces(s);
    for (ptrdiff_t i = 0; i < countof(places); i++) {
        ptrdiff_t at = may_hold(behind, places[i]) ? str_find_ci(s, places[i], 0) : -1;
        if (at > 0) s = str_cut(s, 0, at);
    }
    for (ptrdiff_t i = 0; i < countof(tails); i++) {
        ptrdiff_t at = may_hold(behind, tails[i]) ? str_find(s, tails[i], 0) : -1;
        if (at > 0) s = str_cut(s, 0, at);
    }
    for (ptrdiff_t i = 1; i < s.n; i++) { /* "Jane Roe Foto: John Poe" */
        bool other;
        if (!is_space(s.p[i - 1])) continue;
        str rest = str_cut(s, i, s.n), w = people_word(&rest);
        bool loud = w.n >= 4 && w.n < 16 && all_large(w) && !all_large(rest); /* "Jane Roe FOTOS John Poe" */
        char label[20];
        for (ptrdiff_t k = 0; loud && k < w.n; k++) label[k] = w.p[k];
        if (loud) label[w.n] = ':';
        if (people_opener(loud ? (str){label, w.n + 1} : str_cut(s, i, s.n), &other) && other) s = str_cut(s, 0, i);
    }
    for (ptrdiff_t n = -1; n != s.n;) {
        n = s.n;
        s = str_trim(s);
        if (s.n && strchr(",.:;-|*", s.p[s.n - 1])) {
            bool initial = s.p[s.n - 1] == '.' && s.n > 2 && (is_upper(s.p[s.n - 2]) || s.p[s.n - 3] == ' ' || str_ends_ci(s, S("jr.")) || str_ends_ci(s, S("sr.")));
            if (!initial) s.n--;
        }
        ptrdiff_t last = last_word(s);
        if (last > 0 && people_time_head(str_cut(s, last, s.n))) s.n = last;
        if (str_ends(s, S(" 기자")) || str_ends(s, S(" 报道")) || str_ends(s, S(" 報導"))) s.n -= 7; /* reporter, reports */
    }
    return s;
}

/* "Jane RoePublished", "Jane RoeStaff Writer", where an element's edge was lost: the name. */
static str without_run_on(str s) {
    for (ptrdiff_t i = 2; i + 3 < s.n; i++) {
        if (!is_upper(s.p[i]) || !is_alpha(s.p[i - 1]) || is_upper(s.p[i - 1])) continue;
        char form[NAME_MAX];
        str rest = str_cut(s, i, s.n), word = people_word(&rest), x = {form, normal_form(word, form, NAME_MAX)};
        if (word.n > 3 && (word_no_person(word) || says_published(x) || says_updated(x))) return str_cut(s, 0, i);
    }
    return s;
}

/* "DACVB", "E-RYT", "CFP(R)": capitals and nothing else. *marked: a hyphen or a registered mark among them says that it is a certificate. */
static bool has_degree_shape(str s, bool *marked) {
    int letters = 0;
    *marked = false;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        bool sign = str_starts(str_cut(s, i, s.n), S("\xC2\xAE")) || str_starts(str_cut(s, i, s.n), S("\xE2\x84\xA2"));
        if (sign) i += s.p[i] == '\xC2' ? 1 : 2;
        else if (is_upper(s.p[i])) letters++;
        else if (s.p[i] != '-' && s.p[i] != '.') return false;
        *marked |= sign || (s.p[i] == '-' && letters);
    }
    return letters >= 2 && s.n <= 12;
}

/* Degrees and certificates, one or more: "MD", "M.D. FACLM", "E-RYT 200"; one that is not known counts behind one that is. */
static bool is_degree(str s, bool after) {
    bool any = false;
    for (str rest = s; (rest = str_trim(rest)).n;) {
        str w = people_word(&rest);
        bool marked = false, number = any && w.n <= 3 && is_digit(w.p[0]);
        if (!number && !word_degree(w) && !(has_degree_shape(w, &marked) && (marked || any || after))) return false;
        any = true;
    }
    return any && s.n <= 24;
}

/* "Jane Roe, PhD": the degree belongs to the name that ends before its comma. */
static void keep_degree(str all, str degree, strs *names) {
    str *last = names->n ? &names->at[names->n - 1] : NULL;
    ptrdiff_t gap = last ? degree.p - str_end(*last) : -1;
    if (gap > 0 && gap < 4 && !str_trim(str_cut((str){str_end(*last), gap}, *str_end(*last) == ',', gap)).n) last->n = str_end(degree) - last->p;
    else return;
    const char *end = str_end(degree); /* the stop of "Esq." is behind the part */
    if (end[-1] >= 'a' && end[-1] <= 'z' && end < str_end(all) && *end == '.') last->n++;
}

bool people_degreed(str name) {
    ptrdiff_t comma = comma_at(name);
    str rest = str_cut(name, comma + 1, name.n);
    return comma < name.n && is_degree(str_trim(str_cut(rest, 0, comma_at(rest))), false);
}

static void add_person(const fields *f, str s, strs *names) {
    char form[NAME_MAX + 8], other[NAME_MAX + 8];
    str x = {form, normal_form(s, form, sizeof form)};
    for (ptrdiff_t i = 0; i < names->n; i++)
        if (str_eq(x, (str){other, normal_form(names->at[i], other, sizeof other)})) return;
    if (names->n < PEOPLE_MAX) *push(f->scratch, names) = s;
}

/* ------------------------------------------------------------------ lists of names */
ptrdiff_t comma_at(str s) {
    ptrdiff_t at = str_find(s, S(","), 0);
    return at < 0 ? s.n : at;
}

static const str joints[] = {
    S(","), S(";"), S(" and "), S(" & "), S(" und "), S(" u. "), S(" et "), S(" y "), S(" e "), S(" og "), S(" och "), S(" en "), S(" ja "), S(" i "), S(" a "), S(" és "),
    S(" și "), S(" şi "), S(" ve "), S(" и "), S(" і "), S(" та "), S(" και "), S(" dan "), S(" with "), S(" mit "), S(" avec "), S(" con "), S("\xE3\x80\x81"), S("\xEF\xBC\x8C"), S(" + "),
    S(" sowie "), S(" ir "), S(" un "), S(" dhe "), S(" eta "), S(" agus "), S(" və "), S(" và "), S(" й "), S(" और "), S(" এবং "), S(" ও "), S(" و "),
};

static int words_of(str s) {
    int n = 0;
    for (str rest = s; (rest = str_trim(rest)).n; n++) people_word(&rest);
    return n;
}

static ptrdiff_t joint_at(str s, ptrdiff_t from, ptrdiff_t *length) {
    for (ptrdiff_t i = from; i < s.n; i++) {
        if (s.p[i] != ',' && s.p[i] != ';' && s.p[i] != ' ' && !((unsigned char)s.p[i] >= 0xE0)) continue;
        for (ptrdiff_t k = 0; k < countof(joints); k++)
            if (joints[k].p[0] == s.p[i] && (joints[k].n == 1 || (i + 1 < s.n && to_lower(s.p[i + 1]) == joints[k].p[1])) && str_starts_ci(str_cut(s, i, s.n), joints[k]))
                return *length = joints[k].n, i;
    }
    *length = 0;
    return s.n;
}


/* As far as the names go that two families joined: "Ana Silva e Costa", "Juana Roe y Gasset", but "Ana e Rui", "Ana Roe e Rui Poe". */
static ptrdiff_t joined_family(str s, ptrdiff_t from, ptrdiff_t end, ptrdiff_t *length) {
    ptrdiff_t next_length;
    str joint = str_cut(s, end, end + *length);
    if ((!str_eq(joint, S(" e ")) && !str_eq(joint, S(" y ")) && !str_eq(joint, S(" i "))) || words_of(str_cut(s, from, end)) < 2) return end;
    ptrdiff_t next = joint_at(s, end + *length, &next_length);
    str behind = str_trim(str_cut(s, end + *length, next));
    if (words_of(behind) != 1 || !is_person(behind, PEOPLE_MARKED)) return end;
    *length = next_length;
    return next;
}

/* "Senior Reporter Jane Roe", "Post-Experte John Poe": the name alone. */
static str without_office(str s) {
    bool office = false;
    for (str rest = s; (rest = str_trim(rest)).n;) {
        if (office && is_person(rest, PEOPLE_FULL)) return rest;
        str w = people_word(&rest);
        if (!word_no_person(w)) return s;
        office = word_office(w);
    }
    return s;
}

/* The outlet's name and more behind a comma: "Jane Roe, Oakford Post Online". */
static bool is_house_and_more(const fields *f, str s) {
    str pressed = name_pressed(f->scratch, s);
    for (ptrdiff_t i = 0; i < f->houses.n; i++)
        if (f->houses.at[i].n >= 5 && pressed.n > f->houses.at[i].n && str_starts(pressed, f->houses.at[i])) return !people_given(s);
    return false;
}

/* What follows a name that was read: "Jane Roe, Head of Sport and Travel" goes on with more of the office, behind a comma
 * only with another name; "Jane Roe in Sport, Travel" with more of the place, but "Jane Roe in Rome and John Poe in Oslo". */
typedef enum { AFTER_NAME, AFTER_OFFICE, AFTER_PLACE } list_state;

static str read_list(const fields *f, str s, people_said said, strs *names) {
    str agency = {0};
    list_state state = AFTER_NAME;
    bool comma = false; /* a comma stands before the part */
    while (s.n && (is_space(s.p[s.n - 1]) || s.p[s.n - 1] == ',')) s.n--;
    for (ptrdiff_t at = 0, skip; at < s.n;) {
        ptrdiff_t end = joined_family(s, at, joint_at(s, at, &skip), &skip);
        str whole = str_trim(str_cut(s, at, end)), part = without_run_on(without_tail(whole));
        if (str_starts_ci(part, S("and "))) part = str_trim(str_cut(part, 4, part.n));
        if (str_starts(part, S("& "))) part = str_cut(part, 2, part.n);
        bool other, placed = tail_is_place(whole);
        people_said lone = at == 0 && end >= s.n ? said : PEOPLE_FULL;
        ptrdiff_t open = people_opener(part, &other);
        if (open && !other && is_person(str_trim(str_cut(part, open, part.n)), PEOPLE_FULL)) part = str_trim(str_cut(part, open, part.n));
        part = without_office(part);
        if ((str_starts(part, S("記者")) || str_starts(part, S("记者"))) && part.n > 9) part = str_trim(str_cut(part, 6, part.n));
        bool comma_before = comma, elsewhere = comma && names->n && ((people_elsewhere(part) && !people_given(part)) || is_house_and_more(f, part));
        bool goes_on = elsewhere || (state == AFTER_OFFICE && !comma && !people_given(part)) || (state == AFTER_PLACE && comma && !placed);
        comma = (comma && !whole.n) || (end < s.n && (s.p[end] == ',' || s.p[end] == ';')); /* ", and" */
        at = end + skip;
        bool company = comma_before && names->n && words_of(whole) == 1 && word_company(whole) && !people_given(names->at[names->n - 1]);
        if (company) names->n--; /* "Oakford Pumps, Inc." */
        bool loud = comma_before && names->n && whole.n < 16 && all_large(whole) && !all_large(names->at[names->n - 1]) && !is_degree(whole, people_degreed(names->at[names->n - 1])) && !agency_named(whole).n;
        if (goes_on || !whole.n || company || loud) continue; /* "Jane Roe, AWS CCP" */
        if (placed) state = AFTER_PLACE;
        str named = agency_named(part);
        if (!named.n && lone == PEOPLE_MARKED) named = agency_called(part); /* however short its name is */
        bool degreed = names->n && people_degreed(names->at[names->n - 1]);
        if (named.n) agency = agency.n ? agency : named;
        else if (is_degree(part, degreed)) keep_degree(s, part, names);
        else if (is_house(f, part) && (said < PEOPLE_TOLD || !is_person(part, PEOPLE_FULL))) continue;
        else {
            bool person = is_person(part, lone);
            str head = !person || words_of(part) > 2 ? name_head(f, part) : (str){0};
            if (!head.n && person) head = part;
            if (head.n) add_person(f, without_tail(head), names);
            state = placed ? AFTER_PLACE : head.n || !names->n ? AFTER_NAME : AFTER_OFFICE;
        }
    }
    return agency;
}

/* The bracket at i is one of "Elizabeth (Liz) Roe", no house or office behind a name. */
static bool holds_nickname(str s, ptrdiff_t i) {
    ptrdiff_t from = i, to = i;
    while (from > 0 && i - from < NICKNAME_MAX && s.p[from] != '(' && s.p[from] != ' ') from--;
    while (to < s.n && to - i < NICKNAME_MAX && s.p[to] != ')' && s.p[to] != ' ') to++;
    if (s.p[from] != '(' || from < 2 || to + 2 >= s.n || s.p[to] != ')' || s.p[from - 1] != ' ' || s.p[to + 1] != ' ') return false;
    return to > from + 2 && is_upper(s.p[from + 1]) && !is_upper(s.p[from + 2]) && is_upper(s.p[to + 2]);
}

/* Where a credit is cut: bars, bullets, line ends, brackets, dashes between spaces, a slash (but "Autor/in"). */
static ptrdiff_t cut_at(str s, ptrdiff_t from, ptrdiff_t *length) {
    static const str cuts[] = {S("|"), S("\xC2\xB7"), S("\xE2\x80\xA2"), S(" - "), S(" \xE2\x80\x93 "), S(" \xE2\x80\x94 "), S("("), S(")"), S("["), S("]"),
                               S("\n"), S("\t"), S("/"), S("\xC2\xBB"), S("\xE2\x80\xBA"), S("~"), S("\xE3\x80\x80"), S("<"), S(">"), S("\xE2\x8B\x85"), S("\xE2\x97\x8F"), S("\xE2\x88\x99"), S("\xE2\x86\x92"), S("\xEF\xBC\x8F"), S("\xEF\xBD\x9C")};
    for (ptrdiff_t i = from; i < s.n; i++) {
        char c = s.p[i], next = i + 1 < s.n ? s.p[i + 1] : ' ';
        if (is_alpha(c) || is_digit(c) || ((c == '(' || c == ')') && holds_nickname(s, i))) continue;
        if (c == '/' && next != ' ' && next != '/' && !is_upper(next)) continue; /* "Autor/in" */
        for (ptrdiff_t k = 0; k < countof(cuts); k++)
            if (cuts[k].p[0] == c && str_starts(str_cut(s, i, s.n), cuts[k])) return *length = cuts[k].n, i;
    }
    *length = 0;
    return s.n;
}

bool people_interview(str opener) {
    static const str words[] = {S("interview"), S("gespräch"), S("entretien"), S("entrevista"), S("intervista"), S("intervju"), S("gesprek"), S("wywiad"), S("интервью"), S("συνέντευξη")};
    for (ptrdiff_t i = 0; i < countof(words); i++)
        if (str_find_ci(opener, words[i], 0) >= 0) return true;
    return false;
}

bool people_with(str word) {
    static const str words[] = {S("mit"), S("with"), S("avec"), S("con"), S("com"), S("met"), S("med"), S("с"), S("z")};
    for (ptrdiff_t i = 0; i < countof(words); i++)
        if (str_eq_ci(word, words[i])) return true;
    return false;
}

/* Of "Jane Roe mit John Poe", behind words that open an interview, who asked. */
static str who_asked(str s) {
    for (str rest = s; (rest = str_trim(rest)).n;) {
        str w = people_word(&rest);
        if (w.p > s.p && people_with(w)) return str_trim(str_cut(s, 0, w.p - s.p));
    }
    return s;
}

str people_read(const fields *f, str s, people_said said, strs *names) {
    str agency = {0};
    bool first_other;
    s = str_trim(str_cut(s, 0, CREDIT_MAX));
    if (s.n && (unsigned char)s.p[0] >= 0xE3 && people_east(f, s, names)) return agency;
    ptrdiff_t first_cut, first = people_opener(s, &first_other);
    if (first > cut_at(s, 0, &first_cut)) { /* "Text/Fotos: Jane Roe", "Author(s): Jane Roe" */
        if (first_other) return agency;
        s = str_trim(str_cut(s, first, s.n));
    }
    if (str_starts_ci(s, S("http")) || str_find(s, S("://"), 0) >= 0 || str_find(s, S("www."), 0) >= 0 || str_starts(s, S("@"))) return agency;
    for (ptrdiff_t at = 0, skip; at < s.n;) {
        ptrdiff_t end = cut_at(s, at, &skip);
        str part = str_trim(str_cut(s, at, end));
        bool initials = at > 0 && s.p[at - 1] == '/' && part.n <= INITIALS_MAX; /* "The Oakford Post/jr" */
        at = end + skip;
        bool where = agency.n && !names->n && part.p > s.p && is_space(part.p[-1]) && words_of(part) == 1; /* "EFE | Elmouth" */
        if (initials || where) continue;
        int32_t day;
        ptrdiff_t length, cut = find_day(part, 0, MONTH_FIRST, &day, &length);
        if (cut >= 0) part = str_trim(str_cut(part, 0, cut));
        bool other, opened = false;
        for (ptrdiff_t open; (open = people_opener_of(f->to ? f->to->language : NULL, part, &other)) > 0 && !opened;) {
            str rest = str_trim(str_cut(part, open, part.n));
            if (people_interview(str_cut(part, 0, open))) rest = who_asked(rest);
            if (other) return agency;
            if (!rest.n) part = rest; /* nothing but the words that announce a name */
            /* "Von der Aue" and "Di Marco" begin names as well: what follows must be one. */
            strs kept = {0};
            agency = read_list(f, rest, said, &kept);
            if (!kept.n && !agency.n) break;
            part = rest;
            opened = true;
        }
        str named = read_list(f, part, !names->n || opened ? said : PEOPLE_FULL, names);
        if (named.n && !agency.n) agency = named;
    }
    return agency;
}
