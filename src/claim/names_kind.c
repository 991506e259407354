/* What one mention of a name says of its kind: the words of the name, and the words on both sides of it. The numbers are
 * weights of evidence; an entity sums them over its mentions (names_merge.c).
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/names_parts.h"

static const word *at(const finder *f, ptrdiff_t i) {
    return i >= 0 && i < f->d->words.n ? &f->d->words.at[i] : NULL;
}

static bool small(const finder *f, ptrdiff_t i) {
    return is(f, i, LEX_COMMON) || map_get(&f->lower, at(f, i)->form);
}

/* What the gazetteer says of the whole name; 0: nothing. */
static uint64_t known(const finder *f, const name *x, kinds *k) {
    uint64_t classes = 0;
    int32_t n = x->end - x->first;
    if (n == 1) classes = f->lex[x->first];
    else if (names_phrase(f, x->first, x->end, &classes, NULL) != n) return 0;
    if (classes & LEX_BODY) k->body += 6;
    else if (classes & LEX_MEDIA) k->body += 5;
    else if (classes & LEX_OTHER) k->other += 5;
    else if (classes & (LEX_COUNTRY | LEX_STATE | LEX_ABBR_STATE)) k->place += classes & LEX_GIVEN ? 3 : 5;
    else if (classes & LEX_CITY) k->place += classes & (LEX_GIVEN | LEX_SURNAME) ? 2 : 4;
    return classes;
}

static void one_word(const finder *f, const name *x, bool given, uint64_t classes, kinds *k) {
    if (given) k->person += classes & LEX_PLACES ? 1 : 3;
    if (classes & LEX_SURNAME) k->person += 2;
    if (at(f, x->first)->upper && span_len(at(f, x->first)->at) < 7 && !(classes & LEX_PLACES)) k->body += 3;
    if (classes & LEX_BODY_HEAD) k->body += 2;
}

/* The head of a name of several words: its last, or the one before "of" or "for". */
static void heads(const finder *f, const name *x, bool given, bool whole, kinds *k) {
    int32_t last = x->end - 1, head = last, first = x->first;
    for (int32_t i = first + 1; i < x->end && head == last; i++)
        if (word_is(f, i, "of") || word_is(f, i, "for")) head = i - 1;
    if (is(f, last, LEX_COMPANY) || is(f, head, LEX_BODY_HEAD)) k->body += 6;
    else if (is(f, last, LEX_BODY_TAIL) && !is_cap(f, last)) k->body += 6;
    else if (is(f, last, LEX_MEDIA_HEAD)) k->body += 5;
    else if (is(f, head, LEX_PLACE_HEAD) || is(f, last, LEX_PLACE_HEAD)) k->place += 5;
    else if (is(f, head, LEX_OTHER_HEAD)) k->other += 6;
    else if (is(f, last, LEX_TITLE) && !is(f, last, LEX_SURNAME | LEX_GIVEN) && !given) k->body += 3; /* "Open Witness" */
    if (is(f, first, LEX_EVENT_LEAD)) k->other += 6;
    if (is(f, first, LEX_MEDIA)) k->body += 2;
    if (is(f, first, LEX_DEMONYM)) k->body += 2, k->person -= 2;
    if (is(f, first, LEX_PLACES) && !given) k->person -= 3, k->body++;
    if (is(f, last, LEX_COUNTRY) && !given && !whole && !is(f, first, LEX_COMPASS)) k->body += 3, k->person -= 3;
    if (is(f, first, LEX_PLACE_HEAD) && !given) k->place += 4;
    if (is(f, first, LEX_COMPASS) && is(f, last, LEX_PLACES)) k->place += 4;
}

/* Particles, initials, suffixes; plain words, which people's names seldom hold. */
static void parts(const finder *f, const name *x, kinds *k) {
    for (int32_t i = x->first + 1; i < x->end; i++) {
        str s = word_text(f, i);
        if (word_is(f, i, "&")) k->body += 4;
        if (!is_cap(f, i) && is(f, i, LEX_PARTICLE) && !word_is(f, i, "of")) k->person += 2;
        if (is_cap(f, i) && i < x->end - 1 && (s.n == 1 || (s.n == 2 && s.p[1] == '.'))) k->person += 3;
        if (is(f, i, LEX_SUFFIX)) k->person += 4;
        if (!is(f, i, LEX_SURNAME | LEX_GIVEN) && is_cap(f, i) && small(f, i)) k->person -= 3, k->body++;
    }
}

/* The words of the name alone. */
static void inside(const finder *f, const name *x, kinds *k) {
    int32_t n = x->end - x->first, last = x->end - 1;
    uint64_t classes = known(f, x, k);
    bool given = is(f, x->first, LEX_GIVEN) && !(is(f, x->first, LEX_AMBIGUOUS) && !is_cap(f, x->first + 1));
    if (n == 1) {
        one_word(f, x, given, classes, k);
        return;
    }
    if (!(is(f, last, LEX_SURNAME) && given && n <= 3)) heads(f, x, given, classes != 0, k);
    parts(f, x, k);
    if (given) k->person += n <= 4 ? 5 : 2;
    else if (is(f, x->first, LEX_COMMON | LEX_COMPASS)) k->person -= 3;
    else if (n == 2) k->person += is(f, last, LEX_SURNAME) ? 3 : 1;
    if (n > 4) k->body += 2;
    bool initials = at(f, last)->upper && span_len(at(f, last)->at) > 2 && !at(f, x->first)->upper;
    if (initials && !given) k->person -= 4; /* "Saving NASA" is no person of that name */
}

/* "X is a town on the coast", "X was a singer": the noun behind the verb. */
static void copula(const finder *f, int32_t i, kinds *k) {
    if (!word_is(f, i, "is") && !word_is(f, i, "was") && !word_is(f, i, "are") && !word_is(f, i, "were")) return;
    if (!word_is(f, i + 1, "a") && !word_is(f, i + 1, "an") && !word_is(f, i + 1, "the")) return;
    for (int32_t n = i + 2; n < i + 7 && at(f, n) && at(f, n)->kind == WORD_ALPHA; n++) {
        if (is(f, n, LEX_FUNCTION) || is_cap(f, n)) {
            if (is(f, n, LEX_FUNCTION)) return;
            continue;
        }
        if (is(f, n, LEX_TITLE)) k->person += 4;
        else if (is(f, n, LEX_BODY_NOUN)) k->body += 3;
        else if (is(f, n, LEX_PLACE_HEAD)) k->place += 3;
        else continue;
        return;
    }
}

/* What stands before it and after it. */
static void around(const finder *f, const name *x, kinds *k) {
    int32_t b = x->from - 1, e = x->end;
    int32_t p = word_is(f, b, "the") ? b - 1 : b;
    bool place_prep = is(f, p, LEX_PLACE_PREP) && !is_cap(f, p), given = is(f, x->first, LEX_GIVEN) && !is(f, x->first, LEX_AMBIGUOUS);
    if (x->titled) k->person += 6;
    if (place_prep) k->place += word_is(f, p, "in") ? 2 : 1;
    if (p < b && !given) k->person -= 3, k->body += place_prep ? 0 : 1;
    if (word_is(f, b, "of") && is(f, b - 1, LEX_PLACE_HEAD)) k->place += 4;
    if (word_is(f, b, "of") && is(f, b - 1, LEX_TITLE | LEX_COMPASS)) k->place += 2;
    copula(f, x->end, k);
    if (is(f, b, LEX_TITLE) && !is_cap(f, b)) k->person += 3;
    if (is(f, b, LEX_BODY_NOUN) && !is_cap(f, b)) k->body += 6;
    if (is(f, e, LEX_SPEECH) || is(f, b, LEX_SPEECH)) k->person += 1, k->body += 1, k->place--;
    if (is(f, e, LEX_PERSON_VERB)) k->person += 3;
    if (!word_is(f, e, ",")) return;
    const word *n = at(f, e + 1);
    if (n && n->kind == WORD_NUMBER && span_len(n->at) == 2 && word_is(f, e + 2, ",")) k->person += 4;
    if (word_is(f, e + 1, "who") || word_is(f, e + 1, "whose")) k->person += 3;
    uint64_t classes = f->lex[min_of((ptrdiff_t)e + 1, f->d->words.n)];
    if (is_cap(f, e + 1)) names_phrase(f, e + 1, e + 4, &classes, NULL);
    if (is_cap(f, e + 1) && (classes & (LEX_COUNTRY | LEX_STATE | LEX_ABBR_STATE)) && !is(f, x->first, LEX_GIVEN)) k->place += 3;
    bool det = word_is(f, e + 1, "a") || word_is(f, e + 1, "an") || word_is(f, e + 1, "the") || word_is(f, e + 1, "his") ||
               word_is(f, e + 1, "her");
    for (int32_t i = e + 1 + det; i < e + 6; i++) {
        if (is(f, i, LEX_TITLE)) {
            k->person += 4;
            break;
        }
        if (det && is(f, i, LEX_BODY_NOUN)) k->body += 3;
        const word *w = at(f, i);
        if (!w || w->kind == WORD_PUNCT || is(f, i, LEX_FUNCTION) || (is(f, i, LEX_BODY_NOUN) && det)) break;
        if (!det && !is(f, i, LEX_DEMONYM | LEX_COMMON)) break;
    }
}

kinds names_kinds(const finder *f, const name *x) {
    kinds k = {0};
    inside(f, x, &k);
    around(f, x, &k);
    return k;
}

entity_kind names_kind_of(kinds k) {
    int32_t best = max_of(max_of(k.person, k.body), max_of(k.place, k.other));
    if (best <= 0) return ENTITY_OTHER;
    if (k.person == best) return ENTITY_PERSON;
    if (k.body == best) return ENTITY_BODY;
    return k.place == best ? ENTITY_PLACE : ENTITY_OTHER;
}
