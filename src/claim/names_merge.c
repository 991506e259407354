/* Names in, entities out. Full names first: equal words, or equal up to middle names, a leading demonym, a legal form.
 * Then names of one word, in the order of the text: a surname goes to the person of that name spoken of last, a given
 * name or the first word of a body to the only one that has it, an acronym to its expansion. Hash look-ups throughout.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/names_parts.h"

#define SAME_LAST_MAX 32 /* people of one surname that a mention is compared with */

typedef struct {
    finder *f;
    map by_last, by_first, by_acronym; /* form: entity + 1; by_first -1: several */
    map by_head;                       /* "council": the body with that word in its name spoken of last, + 1 */
} index_of;

static const word *at(const finder *f, ptrdiff_t i) { return &f->d->words.at[i]; }

span words_span(const finder *f, int32_t first, int32_t end) {
    if (end <= first) return (span){0};
    return (span){at(f, first)->at.start, at(f, end - 1)->at.end};
}

uint64_t names_key(const finder *f, int32_t first, int32_t end) {
    uint64_t key = 0, classes = 0;
    uint16_t country = 0;
    if (end - first == 1) classes = f->lex[first], country = f->country[first];
    else if (names_phrase(f, first, end, &classes, &country) != end - first) country = 0;
    if (country && (classes & LEX_COUNTRY)) return hash_mix(1, country);
    for (int32_t i = first; i < end; i++)
        if (at(f, i)->kind != WORD_PUNCT) key = hash_mix(key, at(f, i)->form);
    return key;
}

/* Another key under which the same entity goes; 0: none. */
static uint64_t short_key(const finder *f, const name *x, entity_kind kind) {
    int32_t n = x->end - x->first;
    if (n >= 3 && kind == ENTITY_PERSON && !is(f, x->end - 1, LEX_SUFFIX))
        return hash_mix(hash_mix(0, at(f, x->first)->form), at(f, x->end - 1)->form);
    uint64_t classes = 0;
    int32_t lead = max_of(1, names_phrase(f, x->first, x->end, &classes, NULL));
    if (lead == 1) classes = f->lex[x->first];
    if (n >= lead + 2 && kind == ENTITY_BODY && (classes & (LEX_DEMONYM | LEX_COUNTRY)) && is_cap(f, x->first + lead) &&
        is_cap(f, x->end - 1))
        return names_key(f, x->first + lead, x->end);
    if (n >= 2 && kind == ENTITY_BODY && is(f, x->end - 1, LEX_COMPANY)) return names_key(f, x->first, x->end - 1);
    return 0;
}

static int32_t make(finder *f, const name *x) {
    int32_t e = (int32_t)f->to->entities.n;
    *push(f->a, &f->to->entities) = (entity){.global = -1, .named = true};
    *push(f->scratch, &f->about) = (about){.first = x->first, .end = x->end, .next_same_last = -1, .last = -1};
    return e;
}

static int32_t length(const finder *f, int32_t first, int32_t end) {
    int32_t n = 0;
    for (int32_t i = first; i < end; i++) n += at(f, i)->kind != WORD_PUNCT;
    return n;
}

static void join(finder *f, name *x, int32_t e) {
    about *b = &f->about.at[e];
    x->entity = e;
    b->kinds.person += x->kinds.person;
    b->kinds.body += x->kinds.body;
    b->kinds.place += x->kinds.place;
    b->kinds.other += x->kinds.other;
    b->n++;
    b->last = x->first;
    if (x->gender == GENDER_MALE) b->male += 3;
    if (x->gender == GENDER_FEMALE) b->female += 3;
    if (length(f, x->first, x->end) > length(f, b->first, b->end)) b->first = x->first, b->end = x->end;
}

/* Whether the letters of an acronym open the words of a name, in order. */
static uint64_t acronym_of(const finder *f, int32_t first, int32_t end) {
    char letters[NAME_WORDS_MAX + 1];
    ptrdiff_t n = 0;
    for (int32_t i = first; i < end && n < NAME_WORDS_MAX; i++)
        if (is_cap(f, i) && !word_is(f, i, "the")) letters[n++] = to_lower(f->d->page->text.p[at(f, i)->at.start]);
    return n < 2 ? 0 : hash_str((str){letters, n});
}

static bool acronym(const finder *f, const name *x) {
    str s = word_text(f, x->first);
    if (x->end - x->first != 1 || s.n < 2) return false;
    int upper = 0;
    for (ptrdiff_t i = 0; i < s.n; i++) upper += is_upper(s.p[i]);
    return upper >= 2 && upper * 2 >= s.n;
}

static void put_once(finder *f, map *m, uint64_t key, int32_t e) {
    bool fresh;
    int32_t *at_key = map_put(f->scratch, m, key, &fresh);
    if (fresh) *at_key = e + 1;
    else if (*at_key != e + 1) *at_key = -1;
}

static void add_full(finder *f, name *x) {
    uint64_t key = names_key(f, x->first, x->end), alt = short_key(f, x, names_kind_of(x->kinds));
    int32_t *e = map_get(&f->by_key, key);
    if (!e && alt) e = map_get(&f->by_key, alt);
    int32_t which = e ? *e - 1 : make(f, x);
    bool fresh;
    int32_t *put = map_put(f->scratch, &f->by_key, key, &fresh);
    if (fresh) *put = which + 1;
    if (alt) {
        put = map_put(f->scratch, &f->by_key, alt, &fresh);
        if (fresh) *put = which + 1;
    }
    join(f, x, which);
}

static int32_t last_word(const finder *f, const about *b) {
    int32_t last = b->end - 1;
    while (last > b->first + 1 && (is(f, last, LEX_SUFFIX) || at(f, last)->kind == WORD_PUNCT)) last--;
    return last;
}

static void chain(index_of *ix, int32_t e) {
    finder *f = ix->f;
    int32_t *of = map_put(f->scratch, &ix->by_last, at(f, last_word(f, &f->about.at[e]))->form, NULL);
    f->about.at[e].next_same_last = *of - 1;
    *of = e + 1;
}

static void index_full(index_of *ix) {
    finder *f = ix->f;
    for (int32_t e = 0; e < (int32_t)f->about.n; e++) {
        about *b = &f->about.at[e];
        entity_kind kind = names_kind_of(b->kinds);
        if (kind == ENTITY_PERSON) {
            chain(ix, e);
        } else {
            uint64_t letters = acronym_of(f, b->first, b->end);
            if (letters) put_once(f, &ix->by_acronym, letters, e);
        }
        bool of_somebody = is(f, b->end - 1, LEX_BODY_TAIL) && !is_cap(f, b->end - 1); /* "the Poe administration": Poe is none */
        bool plain = of_somebody || is(f, b->first, LEX_DEMONYM | LEX_PLACES | LEX_COMMON | LEX_COMPASS | LEX_BODY_HEAD | LEX_TITLE | LEX_FUNCTION);
        if (b->end - b->first > 1 && (kind == ENTITY_PERSON || (kind == ENTITY_BODY && !plain)))
            put_once(f, &ix->by_first, at(f, b->first)->form, e);
    }
}

static bool genders_agree(const finder *f, const about *b, uint8_t gender) {
    int32_t male = b->male + is(f, b->first, LEX_GIVEN_M), female = b->female + is(f, b->first, LEX_GIVEN_F);
    if (gender == GENDER_MALE) return female <= male;
    if (gender == GENDER_FEMALE) return male <= female;
    return true;
}

/* How much a person spoken of before x stands out there: often, and just now. */
static int32_t weight(const finder *f, const about *b, const name *x) {
    if (b->last < 0) return 0;
    int32_t back = x->sentence - at(f, b->last)->sentence;
    return 2 + min_of(b->n, 7) + (back == 0 ? 3 : back == 1 ? 2 : 0);
}

/* The person whose surname stands alone at x: who stands out most before it, else the first after it. */
static int32_t by_surname(const index_of *ix, const name *x) {
    const finder *f = ix->f;
    const int32_t *of = map_get(&ix->by_last, at(f, x->end - 1)->form);
    int32_t best = -1;
    int tries = SAME_LAST_MAX;
    for (int32_t e = of ? *of - 1 : -1; e >= 0 && tries-- > 0; e = f->about.at[e].next_same_last) {
        const about *b = &f->about.at[e];
        if (!genders_agree(f, b, x->gender)) continue;
        if (best < 0) {
            best = e;
            continue;
        }
        const about *c = &f->about.at[best];
        int32_t v = weight(f, b, x), w = weight(f, c, x);
        bool plain = x->titled && b->end - b->first == 1, was = x->titled && c->end - c->first == 1;
        if (v != w ? v > w : plain != was ? plain : v ? b->last > c->last : b->first < c->first) best = e;
    }
    return best;
}

/* "Mr Poe" where the page's only full name is Ann Poe is a person of his own, to whom later a plain "Poe" may go. */
static void set_apart(index_of *ix) {
    finder *f = ix->f;
    for (ptrdiff_t i = 0; i < f->names.n; i++) {
        name *x = &f->names.at[i];
        if (x->entity >= 0 || !x->gender || !map_get(&ix->by_last, at(f, x->end - 1)->form) || by_surname(ix, x) >= 0) continue;
        int32_t e = make(f, x);
        join(f, x, e);
        chain(ix, e);
    }
}

/* An acronym in brackets behind its expansion, or the expansion behind the acronym. */
static int32_t bracketed(const finder *f, ptrdiff_t i) {
    const name *x = &f->names.at[i];
    if (i == 0 || !word_is(f, x->first - 1, "(") || !word_is(f, x->end, ")")) return -1;
    const name *y = &f->names.at[i - 1];
    if (y->end != x->first - 1 || y->entity < 0) return -1;
    char a = to_lower(word_text(f, x->first).p[0]), b = to_lower(word_text(f, y->first).p[0]);
    return a == b || acronym(f, x) ? y->entity : -1;
}

/* An acronym with its expansion in brackets behind it. */
static int32_t spelt_out(const finder *f, ptrdiff_t i) {
    const name *x = &f->names.at[i], *y = x + 1;
    if (i + 1 >= f->names.n || !acronym(f, x) || y->entity < 0 || y->end - y->first < 3) return -1;
    if (y->first != x->end + 1 || !word_is(f, x->end, "(") || !word_is(f, y->end, ")")) return -1;
    return to_lower(word_text(f, x->first).p[0]) == to_lower(word_text(f, y->first).p[0]) ? y->entity : -1;
}

static int32_t single(const index_of *ix, ptrdiff_t i) {
    const finder *f = ix->f;
    name *x = &f->names.at[i];
    uint64_t form = at(f, x->end - 1)->form;
    int32_t e = bracketed(f, i);
    if (e >= 0) return e;
    const int32_t *found = map_get(&f->by_key, names_key(f, x->first, x->end));
    bool prep = is(f, x->from - 1, LEX_PLACE_PREP) && !is_cap(f, x->from - 1);
    bool placed = !x->titled && x->kinds.place >= 4 && (prep || !is(f, x->first, LEX_CITY));
    if (is(f, x->first, LEX_BODY_HEAD) && word_is(f, x->first - 1, "the")) {
        const int32_t *body = map_get(&ix->by_head, form);
        if (body) return *body - 1;
    }
    if (!placed && (e = by_surname(ix, x)) >= 0) return e;
    if (found && *found > 0) return *found - 1;
    if (acronym(f, x) && (found = map_get(&ix->by_acronym, form)) && *found > 0) return *found - 1;
    if (!placed && !is(f, x->first, LEX_DEMONYM) && (found = map_get(&ix->by_first, form)) && *found > 0) {
        about *b = &f->about.at[*found - 1];
        bool person = names_kind_of(b->kinds) == ENTITY_PERSON;
        if (person ? (!x->titled || is(f, x->from, LEX_TITLE)) && is(f, x->first, LEX_GIVEN) : !x->titled) return *found - 1;
    }
    return -1;
}

/* Singles that have an acronym in brackets behind them keep it: its form leads to them. */
static void add_single(index_of *ix, ptrdiff_t i) {
    finder *f = ix->f;
    name *x = &f->names.at[i];
    int32_t e = single(ix, i);
    bool fresh;
    if (e < 0) e = make(f, x);
    int32_t *put = map_put(f->scratch, &f->by_key, names_key(f, x->first, x->end), &fresh);
    if (fresh && (acronym(f, x) || e == f->about.n - 1)) *put = e + 1;
    bool known = f->about.at[e].end - f->about.at[e].first > 1 && names_kind_of(f->about.at[e].kinds) == ENTITY_PERSON;
    if (known) x->kinds.place = x->kinds.body = x->kinds.other = 0; /* "Paris" beside "Ann Paris" is no city */
    join(f, x, e);
}

static void note_heads(index_of *ix, const name *x) {
    finder *f = ix->f;
    if (x->end - x->first < 2 || names_kind_of(f->about.at[x->entity].kinds) != ENTITY_BODY) return;
    for (int32_t i = x->first; i < x->end; i++)
        if (is(f, i, LEX_BODY_HEAD)) *map_put(f->scratch, &ix->by_head, at(f, i)->form, NULL) = x->entity + 1;
}

static void decide(finder *f, int32_t e) {
    about *b = &f->about.at[e];
    entity *to = &f->to->entities.at[e];
    to->kind = names_kind_of(b->kinds);
    b->key = names_key(f, b->first, b->end);
    if (to->kind != ENTITY_PERSON) return;
    if (is(f, b->first, LEX_GIVEN_M)) b->male += is(f, b->first, LEX_GIVEN_F) ? 1 : 2;
    if (is(f, b->first, LEX_GIVEN_F)) b->female += is(f, b->first, LEX_GIVEN_M) ? 1 : 2;
    to->gender = b->male > b->female ? GENDER_MALE : b->female > b->male ? GENDER_FEMALE : GENDER_UNKNOWN;
}

void names_merge(finder *f) {
    index_of ix = {.f = f};
    for (ptrdiff_t i = 0; i < f->names.n; i++) {
        name *x = &f->names.at[i];
        x->kinds = names_kinds(f, x);
        if (x->end - x->first > 1) add_full(f, x);
    }
    index_full(&ix);
    for (ptrdiff_t i = 0; i < f->about.n; i++) f->about.at[i].last = -1, f->about.at[i].n = 0;
    set_apart(&ix);
    for (ptrdiff_t i = 0; i < f->about.n; i++) f->about.at[i].last = -1, f->about.at[i].n = 0;
    for (ptrdiff_t i = 0; i < f->names.n; i++) {
        const name *x = &f->names.at[i];
        int32_t e = x->entity < 0 ? spelt_out(f, i) : -1;
        if (e < 0) continue;
        *map_put(f->scratch, &f->by_key, names_key(f, x->first, x->end), NULL) = e + 1;
        f->about.at[e].kinds.person = 0;
        f->about.at[e].kinds.body++;
    }
    for (ptrdiff_t i = 0; i < f->names.n; i++) {
        name *x = &f->names.at[i];
        if (x->entity < 0) add_single(&ix, i);
        f->about.at[x->entity].last = x->first;
        f->about.at[x->entity].n++;
        note_heads(&ix, x);
    }
    for (int32_t e = 0; e < (int32_t)f->about.n; e++) decide(f, e);
}
