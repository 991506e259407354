/* Names and entities in; mentions with their whole spans, roles and descriptions out. Before a name stand titles and what
 * qualifies them ("former Harrow mayor Ann Poe"); after it an apposition (", the mayor of Harrow,") or a place ("of
 * Harrow"). Each name looks at most WHOLE_BEFORE words back and WHOLE_AFTER on.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/names_parts.h"

#define WHOLE_BEFORE 10
#define WHOLE_AFTER 22

static const word *at(const finder *f, ptrdiff_t i) {
    return i >= 0 && i < f->d->words.n ? &f->d->words.at[i] : NULL;
}

static bool is_det(const finder *f, ptrdiff_t i) {
    return word_is(f, i, "a") || word_is(f, i, "an") || word_is(f, i, "the") || word_is(f, i, "his") || word_is(f, i, "her") ||
           word_is(f, i, "its") || word_is(f, i, "their") || word_is(f, i, "our") || word_is(f, i, "my");
}

static bool same_sentence(const finder *f, ptrdiff_t i, int32_t in) {
    return at(f, i) && at(f, i)->sentence == in;
}

/* A word that may stand in the description before a name: no verb, no preposition. */
static bool qualifies(const finder *f, ptrdiff_t i) {
    const word *w = at(f, i);
    if (w->kind == WORD_PUNCT) return word_possessive(f, i);
    return tag_is_noun(w->tag) || tag_is_adjective(w->tag) || w->tag == TAG_POS || w->tag == TAG_CD;
}

/* The first word of what describes the name from the left. */
static int32_t left_edge(const finder *f, const name *x, bool person) {
    int32_t i = x->from, least = max_of(0, i - WHOLE_BEFORE);
    bool noun = is(f, i - 1, person ? LEX_TITLE : LEX_BODY_NOUN | LEX_BODY_TAIL | LEX_MEDIA_HEAD) && !word_is(f, i - 1, "the");
    if (i == x->first && !noun) return i;
    while (i > least && same_sentence(f, i - 1, x->sentence) && !is_det(f, i - 1)) {
        bool joins = (word_is(f, i - 1, "of") || word_is(f, i - 1, "and")) && is_cap(f, i) && is(f, i - 2, LEX_TITLE);
        if (!qualifies(f, i - 1) && !joins) break;
        i--;
    }
    while (i < x->from && (word_possessive(f, i) || at(f, i)->kind == WORD_PUNCT)) i++;
    while (i < x->from && i > 0 && word_is(f, i - 1, "-") && at(f, i - 1)->at.end == at(f, i)->at.start) i++; /* of "46-year-old" */
    return i;
}

/* The word after an apposition that opens at i (behind its comma); i where there is none. *head: its head noun. */
static int32_t apposition(const finder *f, int32_t i, const name *x, bool person, int32_t *head) {
    int32_t from = i + (is_det(f, i) ? 1 : 0), stop = from + 8;
    bool det = from > i;
    *head = -1;
    for (int32_t k = from; k < stop && same_sentence(f, k, x->sentence); k++) {
        const word *w = at(f, k);
        if (is(f, k, person ? LEX_TITLE : LEX_BODY_NOUN | LEX_TITLE)) *head = k;
        bool ends = (w->kind == WORD_PUNCT && !word_possessive(f, k)) || is(f, k, LEX_SPEECH) ||
                    (is(f, k, LEX_FUNCTION) && !w->capital && !is(f, k, LEX_TITLE));
        if (ends) break;
        if (!det && *head < 0 && k - from >= 3) break;
    }
    if (*head < 0) return i;
    int32_t k = *head + 1;
    for (; k < i + WHOLE_AFTER && same_sentence(f, k, x->sentence); k++) {
        const word *w = at(f, k);
        if (w->kind != WORD_PUNCT || word_possessive(f, k) || word_is(f, k, "-") || word_is(f, k, "&") || word_is(f, k, "(") ||
            word_is(f, k, ")"))
            continue;
        bool list = word_is(f, k, ",") && is_cap(f, k + 1) && is_cap(f, k - 1) &&
                    (word_is(f, k + 2, "and") || (is(f, k + 1, LEX_PLACES) && word_is(f, k + 2, ",")));
        if (!list) return word_is(f, k, ",") || word_is(f, k, ".") || word_is(f, k, ";") || word_is(f, k, "—") || word_is(f, k, "–") ? k : i;
    }
    return same_sentence(f, k, x->sentence) ? i : k;
}

/* The form of a title written out. */
static uint64_t written_out(const finder *f, int32_t i) {
    static const char *const titles[][2] = {{"gov", "governor"}, {"sen", "senator"}, {"rep", "representative"}, {"gen", "general"},
                                            {"col", "colonel"}, {"lt", "lieutenant"}, {"sgt", "sergeant"}, {"capt", "captain"},
                                            {"prof", "professor"}, {"dr", "doctor"}, {"pres", "president"}, {"supt", "superintendent"},
                                            {"pm", "minister"}, {"det", "detective"}, {"rev", "reverend"}, {"adm", "admiral"}};
    str s = word_text(f, i);
    if (s.n && s.p[s.n - 1] == '.') s.n--;
    if (s.n > 4) return at(f, i)->form;
    for (ptrdiff_t k = 0; k < countof(titles); k++)
        if (str_eq_ci(s, str_of(titles[k][0]))) return hash_str(str_of(titles[k][1]));
    return at(f, i)->form;
}

static void describe(finder *f, int32_t e, int32_t head, int32_t first, int32_t end) {
    *push(f->scratch, &f->descriptors) = (descriptor){e, written_out(f, head), first, end};
    about *b = &f->about.at[e];
    if (is(f, head, LEX_MALE)) b->male += 3;
    if (is(f, head, LEX_FEMALE)) b->female += 3;
}

static void say_role(finder *f, int32_t e, span s) { *push(f->a, &f->to->roles) = (role){s, e}; }

/* "Ann Poe of Harrow", "Ann Poe (D-Harrow)". */
static int32_t right_place(const finder *f, const name *x, ptrdiff_t next_name) {
    int32_t e = x->end;
    if (word_is(f, e, "of") && next_name < f->names.n) {
        const name *y = &f->names.at[next_name];
        if (y->first == e + 1 && y->from == y->first && (f->to->entities.at[y->entity].kind == ENTITY_PLACE)) {
            const name *z = next_name + 1 < f->names.n ? &f->names.at[next_name + 1] : NULL;
            bool more = z && word_is(f, y->end, ",") && z->first == y->end + 1 && is(f, z->first, LEX_PLACES);
            return more ? z->end : y->end;
        }
    }
    if (word_is(f, e, "(") && is_cap(f, e + 1))
        for (int32_t k = e + 2; k < e + 8 && same_sentence(f, k, x->sentence); k++)
            if (word_is(f, k, ")")) return k + 1;
    return e;
}

static void roles_before(finder *f, const name *x, int32_t left, int32_t right) {
    for (int32_t i = left; i < x->first; i++)
        if (is(f, i, LEX_TITLE) && !is(f, i + 1, LEX_TITLE)) describe(f, x->entity, i, left, right);
    bool honorific = x->first - left <= 1 + (word_is(f, x->first - 1, ".") ? 1 : 0) && is(f, left, LEX_HONORIFICS);
    if (left < x->first && !honorific) say_role(f, x->entity, words_span(f, left, x->end));
}

/* The first word of a description that a comma parts from the name: "the mayor of Harrow, Ann Poe,", "Harrow's mayor, Ann Poe,".
 * It opens its clause, and a comma or a stop closes the name; else the name's own first word. *head: its noun. */
static int32_t apposition_before(const finder *f, const name *x, int32_t left, int32_t *head) {
    int32_t comma = left - 1, least = max_of(0, comma - WHOLE_BEFORE), i = comma;
    if (!word_is(f, comma, ",") || !same_sentence(f, comma, x->sentence)) return left;
    if (!word_is(f, x->end, ",") && !word_is(f, x->end, ".")) return left;
    *head = is(f, comma - 1, LEX_TITLE) ? comma - 1 : -1;
    while (i > least && same_sentence(f, i - 1, x->sentence) && !word_is(f, i - 1, "the")) {
        bool joins = word_is(f, i - 1, "of") && is(f, i - 2, LEX_TITLE);
        if (joins) *head = i - 2;
        else if (!qualifies(f, i - 1)) break;
        i--;
    }
    bool opens = i < comma && (i == 0 || !same_sentence(f, i - 1, x->sentence) || word_is(f, i - 1, "the"));
    /* Descriptions in a row are a list: "the minister, the mayor, Ann Poe". */
    if (word_is(f, i - 1, "the") && same_sentence(f, i - 2, x->sentence) && at(f, i - 2)->kind == WORD_PUNCT) opens = false;
    bool owner = false;
    for (int32_t k = i; k < comma; k++) owner |= word_possessive(f, k);
    return *head >= i && opens && (owner || word_is(f, i - 1, "the")) ? i : left;
}

static void mention_of(finder *f, ptrdiff_t n) {
    const name *x = &f->names.at[n];
    bool person = f->to->entities.at[x->entity].kind == ENTITY_PERSON;
    bool body = f->to->entities.at[x->entity].kind == ENTITY_BODY;
    mention m = {.at = words_span(f, x->first, x->end), .entity = x->entity, .kind = MENTION_NAME};
    int32_t left = person || body ? left_edge(f, x, person) : x->from, right = person ? right_place(f, x, n + 1) : x->end, head = -1;
    roles_before(f, x, left, right);
    int32_t described = person ? apposition_before(f, x, left, &head) : left;
    if (described < left) describe(f, x->entity, head, described, x->end), head = -1;
    if (right > x->end) say_role(f, x->entity, words_span(f, left, right));
    if (body && word_is(f, x->end, "(") && word_is(f, x->end + 2, ")")) {
        right = x->end + 3;
        if (n + 1 < f->names.n && f->names.at[n + 1].entity == x->entity && f->names.at[n + 1].first == x->end + 1)
            say_role(f, x->entity, words_span(f, x->first, right));
    }
    const name *y = n + 1 < f->names.n ? x + 1 : x; /* "HSB (Harbour Safety Board)" */
    if (body && y->entity == x->entity && y->end - y->first > 1 && y->first == x->end + 1 && word_is(f, x->end, "(") && word_is(f, y->end, ")")) {
        right = y->end + 1;
        say_role(f, x->entity, words_span(f, x->first, right));
    }
    if ((person || body) && word_is(f, right, ",") && !x->headline) {
        int32_t end = apposition(f, right + 1, x, person, &head);
        if (end > right + 1) {
            right = end;
            describe(f, x->entity, head, left, end);
            say_role(f, x->entity, words_span(f, left, end));
        }
    }
    m.whole = words_span(f, left, right);
    *push(f->a, &f->to->mentions) = m;
}

void names_roles(finder *f) {
    for (ptrdiff_t i = 0; i < f->names.n; i++) mention_of(f, i);
    for (ptrdiff_t i = 0; i < f->about.n; i++) {
        const about *b = &f->about.at[i];
        entity *e = &f->to->entities.at[i];
        if (e->kind == ENTITY_PERSON) e->gender = b->male > b->female ? GENDER_MALE : b->female > b->male ? GENDER_FEMALE : GENDER_UNKNOWN;
    }
}
