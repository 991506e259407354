/* Words and their classes in, names out: runs of capitals, held together by particles, initials and the "of" of
 * institutions, cut from the titles before them. A capital that opens a sentence or stands in a headline counts only
 * where something else speaks for a name. One pass over the words; a run has at most NAME_WORDS_MAX.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/names_parts.h"

#define NAME_CLASSES (LEX_GIVEN | LEX_SURNAME | LEX_PLACES | LEX_BODY | LEX_MEDIA | LEX_OTHER | LEX_HONORIFICS)
#define HEADS (LEX_BODY_HEAD | LEX_PLACE_HEAD | LEX_OTHER_HEAD | LEX_COMPANY | LEX_MEDIA_HEAD)

static int32_t count_of(const map *m, uint64_t form) {
    const int32_t *n = map_get(m, form);
    return n ? *n : 0;
}

static const word *at(const finder *f, ptrdiff_t i) {
    return i >= 0 && i < f->d->words.n ? &f->d->words.at[i] : NULL;
}

static bool known_capital(const finder *f, ptrdiff_t i) { return at(f, i) && count_of(&f->upper, at(f, i)->form) > 0; }
static bool known_small(const finder *f, ptrdiff_t i) { return at(f, i) && count_of(&f->lower, at(f, i)->form) > 0; }

static bool is_date(const finder *f, ptrdiff_t i) {
    if (!is(f, i, LEX_DATES)) return false;
    bool person = is(f, i, LEX_GIVEN | LEX_SURNAME | LEX_AMBIGUOUS) &&
                  (is(f, i - 1, LEX_GIVEN | LEX_HONORIFICS) || is(f, i + 1, LEX_SPEECH | LEX_SURNAME));
    return !person;
}

/* A capital that could stand in a name at all. */
static bool capital_counts(const finder *f, ptrdiff_t i) {
    if (!is_cap(f, i) || is_date(f, i)) return false;
    if (at(f, i)->upper) return true;
    if (span_len(at(f, i)->at) == 1) return !word_is(f, i, "i") && !word_is(f, i, "a");
    if (!is(f, i, LEX_FUNCTION)) return true;
    return is(f, i, LEX_GIVEN) && is_cap(f, i + 1) && !is(f, i + 1, LEX_FUNCTION);
}

/* A capital at the start of a sentence: is it a name's? */
static bool opening_counts(const finder *f, ptrdiff_t i) {
    uint64_t classes;
    if (at(f, i)->upper || names_phrase(f, i, i + GAZETTEER_WORDS_MAX, &classes, NULL)) return true;
    bool proper = tag_is_name(at(f, i)->tag);
    if (is(f, i, LEX_COMMON)) return is_cap(f, i + 1) && (known_capital(f, i) || proper);
    bool next = capital_counts(f, i + 1);
    if (is(f, i, LEX_AMBIGUOUS)) return next || known_capital(f, i);
    if (is(f, i, NAME_CLASSES | LEX_DEMONYM)) return true;
    if (is(f, i, LEX_TITLE)) return next;
    if (known_capital(f, i)) return true;
    if (known_small(f, i)) return false;
    if (!proper) return false;
    str s = word_text(f, i);
    if (next) return !str_ends(s, S("ly")) && !str_ends(s, S("ing"));
    if (str_ends(s, S("ing")) || str_ends(s, S("ed")) || str_ends(s, S("ly"))) return false;
    return proper || word_possessive(f, i + 1) || is(f, i + 1, LEX_SPEECH) || word_is(f, i + 1, "has") || word_is(f, i + 1, "is") ||
           word_is(f, i + 1, "was") || word_is(f, i + 1, "had") || word_is(f, i + 1, "will");
}

/* A capital in a headline: only what is known from elsewhere. */
static bool headline_counts(const finder *f, ptrdiff_t i) {
    uint64_t classes;
    if (!capital_counts(f, i) || is(f, i, LEX_COMMON | LEX_FUNCTION)) return false;
    return known_capital(f, i) || (is(f, i, NAME_CLASSES) && !is(f, i, LEX_AMBIGUOUS)) ||
           (is(f, i, LEX_TITLE) && is_cap(f, i + 1) && (known_capital(f, i + 1) || is(f, i + 1, NAME_CLASSES))) ||
           names_phrase(f, i, i + GAZETTEER_WORDS_MAX, &classes, NULL) || (is(f, i, HEADS) && known_capital(f, i - 1));
}

/* "Harrow-based", "Poe-led": an adjective. */
static bool is_compound(const finder *f, ptrdiff_t i) {
    str s = word_text(f, i);
    ptrdiff_t dash = str_find(s, S("-"), 0);
    return dash > 0 && s.n - dash > 3 && !is_upper(s.p[dash + 1]) && is_alpha(s.p[dash + 1]) && !(f->lex[i] & ~LEX_OPENS);
}

/* "26GW": a unit that hangs on its number. */
static bool hangs_on_number(const finder *f, ptrdiff_t i) {
    const word *w = at(f, i), *before = at(f, i - 1);
    return before && before->kind == WORD_NUMBER && before->at.end == w->at.start && w->upper && span_len(w->at) > 1 && span_len(w->at) < 4;
}

static bool starts_name(const finder *f, ptrdiff_t i) {
    if (!capital_counts(f, i) || is_compound(f, i) || hangs_on_number(f, i)) return false;
    if (f->headline[at(f, i)->sentence]) return headline_counts(f, i);
    return !word_opens(f, i) || opening_counts(f, i);
}

static bool goes_on(const finder *f, ptrdiff_t i, int32_t in) {
    const word *w = at(f, i);
    if (!w || w->sentence != in || !capital_counts(f, i)) return false;
    if (!f->headline[in] || headline_counts(f, i)) return true;
    bool given = is(f, i - 1, LEX_GIVEN) && is_cap(f, i - 1) && !is(f, i - 1, LEX_AMBIGUOUS);
    str s = word_text(f, i);
    return given && !is(f, i, LEX_COMMON | LEX_FUNCTION | LEX_SPEECH) && !known_small(f, i) && !str_ends(s, S("s")) &&
           !str_ends(s, S("ed")) && !str_ends(s, S("ing"));
}

static bool is_initial(const finder *f, ptrdiff_t i) {
    const word *w = at(f, i);
    if (!w || !w->capital) return false;
    str s = doc_str(f->d, w->at);
    return s.n == 1 || (s.n == 2 && s.p[1] == '.') || (s.n == 4 && s.p[1] == '.' && s.p[3] == '.');
}

/* "University of Harrow and Brandt Shipping Ltd": what follows "and" is a body of its own. */
static bool two_bodies(const finder *f, ptrdiff_t from, ptrdiff_t next, int32_t in) {
    static const char *const places[] = {"university", "bank", "church", "house", "city", "museum", "republic", "kingdom", "government", "college"};
    for (ptrdiff_t i = from; i < next && i < from + 4; i++)
        for (ptrdiff_t k = 0; k < countof(places); k++)
            if (word_is(f, i, places[k])) return true;
    ptrdiff_t last = next;
    while (last < next + 5 && goes_on(f, last + 1, in)) last++;
    return is(f, last, LEX_COMPANY);
}

/* "of", "for" and "and" inside the name of an institution: the words after i - 1 that belong to it, 0 none. */
static ptrdiff_t linked(const finder *f, ptrdiff_t from, ptrdiff_t i, int32_t in, bool after_of) {
    bool of = word_is(f, i, "of"), with_for = word_is(f, i, "for"), comma = word_is(f, i, ",");
    bool head = is(f, i - 1, LEX_BODY_HEAD | LEX_PLACE_HEAD | LEX_OTHER_HEAD | LEX_TITLE) && is_cap(f, i - 1);
    ptrdiff_t next = i + 1 + (word_is(f, i + 1, "the") ? 1 : 0);
    if (!goes_on(f, next, in)) return 0;
    if (of || (with_for && !is(f, next, LEX_GIVEN))) return head ? next + 1 - i : 0;
    if (word_is(f, i, "&")) return next == i + 1 ? 2 : 0;
    if (is(f, next, LEX_GIVEN | LEX_HONORIFICS | LEX_PLACES | LEX_BODY | LEX_MEDIA | LEX_TITLE)) return 0;
    if (at(f, next)->upper || at(f, i - 1)->upper) return 0;
    if (comma && after_of) {
        ptrdiff_t k = next + 1;
        while (k < next + 3 && goes_on(f, k, in)) k++;
        return word_is(f, k, "and") || word_is(f, k, ",") ? next + 1 - i : 0;
    }
    if (!word_is(f, i, "and")) return 0;
    if (after_of) return two_bodies(f, from, next, in) ? 0 : next + 1 - i;
    bool pair = i - from == 1 && next == i + 1 && !is(f, i - 1, NAME_CLASSES | LEX_DEMONYM) &&
                !is(f, next, NAME_CLASSES | LEX_DEMONYM | LEX_BODY_HEAD) && is(f, next + 1, LEX_BODY_HEAD) && is_cap(f, next + 1);
    return pair ? 3 : 0;
}

/* The end of the run of capitals that opens at `from`. */
static ptrdiff_t run_end(const finder *f, ptrdiff_t from) {
    int32_t in = at(f, from)->sentence;
    bool after_of = false;
    ptrdiff_t i = from + 1, more;
    while (i - from < NAME_WORDS_MAX && at(f, i) && at(f, i)->sentence == in) {
        if (goes_on(f, i, in)) {
            i++;
        } else if (word_is(f, i, ".") && goes_on(f, i + 1, in) &&
                   (is_initial(f, i - 1) || is(f, i - 1, LEX_HONORIFICS | LEX_TITLE))) {
            i += 2;
        } else if (is(f, i, LEX_PARTICLE) && !is_cap(f, i) && !is(f, i - 1, HEADS) &&
                   (goes_on(f, i + 1, in) || (is(f, i + 1, LEX_PARTICLE) && goes_on(f, i + 2, in)))) {
            i += goes_on(f, i + 1, in) ? 2 : 3;
        } else if (word_possessive(f, i) && is(f, i - 1, LEX_TITLE | LEX_PEOPLE) && is(f, i + 1, LEX_BODY_HEAD) && goes_on(f, i + 1, in)) {
            i += 2; /* "Coroner's Office" */
        } else if (word_is(f, i, ",") && is(f, i + 1, LEX_SUFFIX) && is_cap(f, i + 1)) {
            i += 2;
        } else if ((more = linked(f, from, i, in, after_of))) {
            after_of |= word_is(f, i, "of") || word_is(f, i, "for");
            i += more;
        } else if (at(f, i)->kind == WORD_NUMBER && is(f, i - 1, LEX_EVENT_LEAD) && i - from < 3) {
            i++;
        } else {
            break;
        }
    }
    return i;
}

static name *emit(finder *f, ptrdiff_t from, ptrdiff_t first, ptrdiff_t end) {
    name *x = push(f->scratch, &f->names);
    *x = (name){.first = (int32_t)first, .end = (int32_t)end, .from = (int32_t)from, .entity = -1};
    x->sentence = at(f, first)->sentence;
    x->headline = f->headline[x->sentence];
    x->titled = from < first;
    x->sure = x->titled || end - first > 1 || !word_opens(f, first);
    for (ptrdiff_t i = from; i < first; i++) {
        if (is(f, i, LEX_MALE)) x->gender = GENDER_MALE;
        if (is(f, i, LEX_FEMALE)) x->gender = GENDER_FEMALE;
    }
    return x;
}

/* The word at which the person's name begins behind a title in [from, end); -1: there is no such title. */
static ptrdiff_t after_title(const finder *f, ptrdiff_t from, ptrdiff_t end) {
    ptrdiff_t best = -1;
    if (is(f, end - 1, HEADS) && !is(f, end - 1, LEX_SURNAME)) return -1;
    for (ptrdiff_t i = from; i + 1 < end; i++) {
        if (!is(f, i, LEX_TITLE | LEX_HONORIFICS)) continue;
        ptrdiff_t next = i + 1 + (word_is(f, i + 1, ".") ? 1 : 0);
        if (word_is(f, next, "of") || word_is(f, next, "for")) {
            while (next < end && !(is(f, next, LEX_GIVEN) && is_cap(f, next + 1) && next + 1 < end)) next++;
        }
        if (next >= end || is(f, next, LEX_TITLE) || !is_cap(f, next)) continue;
        bool weak = is(f, i, LEX_COMMON | LEX_OTHER_HEAD | LEX_DEMONYM) || word_is(f, i, "general") || word_is(f, i, "major") ||
                    word_is(f, i, "model") || word_is(f, i, "chief") || word_is(f, i, "private");
        bool person = is(f, next, LEX_GIVEN | LEX_SURNAME) || (!is(f, next, LEX_COMMON | HEADS) && !known_small(f, next));
        if (weak && !word_is(f, i, "president") && !word_is(f, i, "minister") && !word_is(f, i, "judge") &&
            !word_is(f, i, "leader") && !person)
            continue;
        if (is(f, next, LEX_COMMON | LEX_DEMONYM) && !is(f, next, LEX_GIVEN | LEX_SURNAME)) continue;
        best = next;
    }
    return best;
}

/* A body's name may close with a small noun: "Osman administration", "Poltavan federal government". */
static ptrdiff_t with_tail(const finder *f, ptrdiff_t end, int32_t in) {
    ptrdiff_t i = end;
    if (word_is(f, i, "federal") || word_is(f, i, "state") || word_is(f, i, "national")) i++;
    const word *w = at(f, i);
    if (!w || w->sentence != in || w->capital || !is(f, i, LEX_BODY_TAIL)) return end;
    return i + 1;
}

static bool only(const finder *f, ptrdiff_t from, ptrdiff_t end, uint64_t classes) {
    for (ptrdiff_t i = from; i < end; i++)
        if (at(f, i)->kind == WORD_ALPHA && !is(f, i, classes)) return false;
    return true;
}

/* What stands before a title: a place or a body of the gazetteer ("Texas Governor", "White House press secretary"). */
static void emit_known(finder *f, ptrdiff_t from, ptrdiff_t end) {
    for (ptrdiff_t i = from; i < end;) {
        uint64_t classes = f->lex[i];
        int n = names_phrase(f, i, end, &classes, NULL);
        ptrdiff_t k = i + max_of(n, 1);
        if (is_cap(f, i) && (classes & (LEX_PLACES | LEX_BODY | LEX_MEDIA)) && !(classes & LEX_COMMON)) emit(f, i, i, k);
        i = k;
    }
}

/* "Reformist Ann Poe", "Hall of Famer Bo Lund": the given name at which a person begins behind a capital noun; -1. */
static ptrdiff_t after_description(const finder *f, ptrdiff_t from, ptrdiff_t end) {
    static const str endings[] = {S("ist"), S("er"), S("or"), S("ian"), S("an"), S("ese"), S("ite")};
    for (ptrdiff_t i = max_of(from + 1, end - 3); i + 1 < end; i++) {
        if (!is(f, i, LEX_GIVEN) || is(f, i, LEX_AMBIGUOUS) || !is_cap(f, i + 1) || is(f, end - 1, HEADS)) continue;
        if (is(f, i - 1, LEX_GIVEN | LEX_SURNAME) || !is_cap(f, i - 1)) continue;
        if (at(f, i - 1)->upper && span_len(at(f, i - 1)->at) > 1) return i;
        str s = word_text(f, i - 1);
        for (ptrdiff_t k = 0; k < countof(endings); k++)
            if (s.n > endings[k].n + 3 && str_ends(s, endings[k])) return i;
    }
    return -1;
}

/* No word of these is a plain word or the head of an institution. */
static bool plain_words(const finder *f, ptrdiff_t from, ptrdiff_t end) {
    for (ptrdiff_t i = from; i < end; i++)
        if (is(f, i, LEX_COMMON | HEADS | LEX_FUNCTION | LEX_COUNTRY) || at(f, i)->kind != WORD_ALPHA || known_small(f, i)) return false;
    return true;
}

/* A person behind what describes them: "Coroner Ann Poe", "Maradelian Ann Poe", "Reformist Ann Poe". */
static bool split_person(finder *f, ptrdiff_t from, ptrdiff_t end, int lead, uint64_t classes) {
    ptrdiff_t person = after_title(f, from, end), n = end - from - lead;
    if (person >= 0) {
        ptrdiff_t title = person - 1;
        while (title > from && !is(f, title, LEX_TITLE | LEX_HONORIFICS)) title--;
        while (title > from && is(f, title - 1, LEX_TITLE | LEX_HONORIFICS)) title--;
        emit_known(f, from, title);
        emit(f, title, person, end);
        return true;
    }
    bool of_place = lead && n >= 2 && (classes & (LEX_PLACES | LEX_DEMONYM)) && is(f, from + lead, LEX_GIVEN) && !is(f, end - 1, HEADS);
    bool of_country = lead > 1 && n >= 2 && n <= 3 && (classes & LEX_COUNTRY) && plain_words(f, from + lead, end);
    if (of_place || of_country) {
        if (classes & LEX_PLACES) emit(f, from, from, from + lead);
        emit(f, from + lead, from + lead, end);
        return true;
    }
    ptrdiff_t described = after_description(f, from, end);
    if (described <= from) return false;
    emit_known(f, from, described);
    emit(f, described, described, end);
    return true;
}

/* Adjectives, offices and plain words with a capital: no name. */
static bool no_name(const finder *f, ptrdiff_t from, ptrdiff_t end) {
    return end - from < 3 && only(f, from, end, LEX_DEMONYM | LEX_COMMON | LEX_FUNCTION | LEX_TITLE | LEX_PEOPLE) &&
           !is(f, from, LEX_PLACES | LEX_BODY | LEX_MEDIA | LEX_GIVEN | LEX_SURNAME) && !at(f, from)->upper && !is(f, end - 1, HEADS);
}

/* A name that closes with a word for a calling: "the rights group Open Witness", "the head of Open Witness". */
static uint64_t calling_key(const finder *f, ptrdiff_t from, ptrdiff_t end) {
    uint64_t key = 3;
    for (ptrdiff_t i = from; i < end; i++) key = hash_mix(key, at(f, i)->form);
    return key;
}

static bool ends_in_calling(const finder *f, ptrdiff_t from, ptrdiff_t end) {
    return end - from > 1 && is(f, end - 1, LEX_TITLE) && !is(f, end - 1, LEX_SURNAME | LEX_GIVEN) && is_cap(f, end - 1) && !is(f, from, LEX_TITLE);
}

/* What stands about it says that it names a body, no office. */
static bool is_body_here(const finder *f, ptrdiff_t from, ptrdiff_t end) {
    const uint64_t nouns = LEX_BODY_NOUN | LEX_MEDIA_NOUN | LEX_COMPANY_NOUN | LEX_GROUP_NOUN;
    if (is(f, from - 1, nouns) && !is_cap(f, from - 1)) return true;
    if (word_is(f, end, ",") && word_is(f, end + 1, "which")) return true;
    return word_is(f, from - 1, "of") && is(f, from - 2, LEX_TITLE) && !is_cap(f, from - 2);
}

static void split(finder *f, ptrdiff_t from, ptrdiff_t end) {
    while (end > from && (word_is(f, end - 1, ".") || (is(f, end - 1, LEX_PARTICLE) && !is_cap(f, end - 1)))) end--;
    if (ends_in_calling(f, from, end) && map_get(&f->callings, calling_key(f, from, end))) {
        emit(f, from, from, end);
        return;
    }
    uint64_t classes = 0;
    int lead = names_phrase(f, from, end, &classes, NULL);
    if (!lead && is(f, from, LEX_PLACES | LEX_DEMONYM)) lead = 1, classes = f->lex[from];
    if (split_person(f, from, end, lead, classes)) return;
    bool all = from + lead == end;
    ptrdiff_t tail = with_tail(f, end, at(f, from)->sentence);
    if (tail > end) emit(f, from, from, tail);
    else if (is(f, end - 1, LEX_TITLE) && !is(f, end - 1, LEX_SURNAME | LEX_GIVEN) && !(lead && all)) emit_known(f, from, end - 1);
    else if ((all && lead > 1) || !no_name(f, from, end)) emit(f, from, from, end);
}

/* Names that close with a word for a calling, wherever the page says that they are names. */
static void find_callings(finder *f) {
    for (ptrdiff_t i = 0; i < f->d->words.n; i++) {
        if (!is_cap(f, i) || !capital_counts(f, i) || is_cap(f, i - 1) || f->headline[at(f, i)->sentence]) continue;
        ptrdiff_t end = run_end(f, i);
        if (ends_in_calling(f, i, end) && is_body_here(f, i, end)) *map_put(f->scratch, &f->callings, calling_key(f, i, end), NULL) = 1;
    }
}

static bool opens_calling(const finder *f, ptrdiff_t i) {
    return f->callings.n && is_cap(f, i) && is_cap(f, i + 1) && map_get(&f->callings, calling_key(f, i, run_end(f, i)));
}

void names_runs(finder *f) {
    find_callings(f);
    for (ptrdiff_t i = 0; i < f->d->words.n;) {
        if (!starts_name(f, i) && !opens_calling(f, i)) {
            i++;
            continue;
        }
        ptrdiff_t end = run_end(f, i);
        split(f, i, end);
        i = max_of(end, f->names.n ? f->names.at[f->names.n - 1].end : end);
    }
}
