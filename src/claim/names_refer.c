/* Mentions of named entities in; nominals ("the council", "the Harrow mayor") and pronouns (he, she) out, each with the
 * entity it stands for. A definite noun goes to the entity last spoken of whose description or name has that noun; a
 * pronoun to the person of fitting gender who stands out: subjects before objects, near before far, often before once.
 * Each looks back over a bounded number of mentions and sentences.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/names_parts.h"

typedef struct {
    int32_t entity, word, sentence;
    bool subject, quoted, owner, theme, object, speaks;
} focus;

typedef struct {
    finder *f;
    vec(focus) focus;        /* mentions of people and bodies so far, pronouns and nominals included */
    map described;           /* head noun form: descriptor + 1, chained by next */
    ints next;
} referral;

static const word *at(const finder *f, ptrdiff_t i) {
    return i >= 0 && i < f->d->words.n ? &f->d->words.at[i] : NULL;
}

/* A mention is taken for a subject when a verb follows it, or a verb of speech stands before it. */
static void look(referral *r, int32_t from, int32_t first, int32_t end, int32_t e) {
    const finder *f = r->f;
    focus *x = push(f->scratch, &r->focus);
    const word *w = at(f, first), *next = at(f, end);
    *x = (focus){.entity = e, .word = first, .sentence = w->sentence, .quoted = w->quoted};
    const word *before = at(f, from - 1);
    bool starts = !before || before->sentence != w->sentence || word_opens(f, from);
    x->owner = word_possessive(f, end) || word_is(f, first, "his");
    x->object = !starts && is(f, from - 1, LEX_FUNCTION) && !is_cap(f, from - 1) &&
                !(word_is(f, from - 1, "and") || word_is(f, from - 1, "that") || word_is(f, from - 1, "but") || word_is(f, from - 1, "as") ||
                  word_is(f, from - 1, "when") || word_is(f, from - 1, "while") || word_is(f, from - 1, "the"));
    bool verb = next && next->sentence == w->sentence &&
                (tag_is_finite(next->tag) || is(f, end, LEX_SPEECH));
    bool aside = word_is(f, end, ",") && word_is(f, from - 1, ","); /* "…, Ann Poe, who …, praised" */
    x->subject = !x->owner && !x->object && (starts || verb || aside || is(f, from - 1, LEX_SPEECH));
    x->theme = x->owner && starts; /* "Ann Poe's answer was …": whose answer it is stands out as a subject does */
    x->speaks = !x->quoted && !x->owner && (is(f, end, LEX_SPEECH) || is(f, from - 1, LEX_SPEECH));
}

static bool fits(const finder *f, int32_t e, entity_gender g) {
    const entity *x = &f->to->entities.at[e];
    return x->kind == ENTITY_PERSON && (g == GENDER_UNKNOWN || x->gender == GENDER_UNKNOWN || x->gender == g);
}

/* A person of the paragraph before is less likely meant. */
#define PARAGRAPH_LOSS 1.2
static double salience(const referral *r, const focus *x, int32_t in, int32_t word_at_, bool quoted, bool subject, entity_gender g) {
    const finder *f = r->f;
    int32_t back = in - x->sentence;
    double s = back == 0 ? 3.0 : back == 1 ? 2.6 : back == 2 ? 1.2 : back == 3 ? .5 : 0;
    if (x->subject) s += 1.6;
    if (x->object) s -= .5;
    if (x->owner) s += x->theme ? 1.2 : -.3;
    if (x->quoted && !quoted) s -= 2;
    if (quoted && !x->quoted && back == 0) s -= .6;
    if (subject && x->subject) s += .4;
    if (f->to->entities.at[x->entity].gender == g) s += 2.5;
    if (f->d->sentences.at[x->sentence].block != f->d->sentences.at[in].block) s -= PARAGRAPH_LOSS;
    s += .15 * min_of(f->about.at[x->entity].n, 6);
    return s - .002 * min_of(word_at_ - x->word, 100);
}

/* Who speaks the quotation in which word i stands, as far as words beside it tell; he and she there are someone else. */
static int32_t speaker_near(const referral *r, ptrdiff_t i) {
    const finder *f = r->f;
    ptrdiff_t k = i, stop = min_of(i + QUOTED_WORDS, f->d->words.n);
    while (k < stop && at(f, k)->quoted) k++;
    ptrdiff_t lo = 0, hi = f->names.n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (f->names.at[mid].end <= k) lo = mid + 1;
        else hi = mid;
    }
    const name *x = lo < f->names.n ? &f->names.at[lo] : NULL;
    if (x && x->from - k < 8 && x->sentence == at(f, i)->sentence && (is(f, x->end, LEX_SPEECH) || is(f, x->from - 1, LEX_SPEECH)))
        return x->entity;
    int32_t of = f->d->sentences.at[at(f, i)->sentence].block;
    for (ptrdiff_t m = r->focus.n - 1, tries = PRONOUN_MENTIONS; m >= 0 && tries-- > 0; m--) {
        const focus *y = &r->focus.at[m];
        if (f->d->sentences.at[y->sentence].block != of) break;
        if (y->speaks) return y->entity;
    }
    return -1;
}

/* The person that he or she at word i stands for; -1. */
static int32_t pronoun(const referral *r, ptrdiff_t i, entity_gender g) {
    const finder *f = r->f;
    const word *w = at(f, i);
    bool subject = word_is(f, i, "he") || word_is(f, i, "she"), owner = word_is(f, i, "his") || word_is(f, i, "her");
    int32_t speaker = w->quoted ? speaker_near(r, i) : -1;
    double best = 0;
    int32_t found = -1;
    ptrdiff_t least = max_of(0, r->focus.n - PRONOUN_MENTIONS);
    for (ptrdiff_t k = r->focus.n - 1; k >= least; k--) {
        const focus *x = &r->focus.at[k];
        if (w->sentence - x->sentence > PRONOUN_SENTENCES) break;
        if (!fits(f, x->entity, g)) continue;
        double s = salience(r, x, w->sentence, (int32_t)i, w->quoted, subject, g);
        if (x->entity == speaker) s -= 4;
        if (owner && x->sentence == w->sentence) s += 1;
        if (found < 0 || s > best) best = s, found = x->entity;
    }
    return found;
}

static void add(referral *r, int32_t first, int32_t end, int32_t e, mention_kind kind) {
    finder *f = r->f;
    span s = words_span(f, first, end);
    *push(f->a, &f->to->mentions) = (mention){s, s, e, kind};
    f->about.at[e].n++;
    look(r, first, first, end, e);
}

/* Equal, or equal in their first letters: "environment", "environmental". */
static bool same_root(const finder *f, ptrdiff_t i, ptrdiff_t k) {
    if (at(f, i)->form == at(f, k)->form) return true;
    if (is(f, i, LEX_PLACES | LEX_DEMONYM) && is(f, k, LEX_PLACES | LEX_DEMONYM) && f->country[i] && f->country[i] == f->country[k]) return true;
    str a = word_text(f, i), b = word_text(f, k);
    ptrdiff_t n = min_of(a.n, b.n);
    return n >= 6 && str_eq_ci(str_cut(a, 0, n - n / 6), str_cut(b, 0, n - n / 6));
}

/* How well the words before a noun fit a description: -1 they cannot be one ("vice president", "president"). */
static int modifiers(const finder *f, int32_t first, int32_t noun, const descriptor *x) {
    int fit = 0;
    for (int32_t i = first; i < noun; i++) {
        if (at(f, i)->kind != WORD_ALPHA) continue;
        bool found = false;
        for (int32_t k = x->first; k < x->end && !found; k++) found = same_root(f, k, i);
        if (found) fit++;
        else if (!word_is(f, i, "federal") && !word_is(f, i, "national") && !word_is(f, i, "country")) fit--;
    }
    return fit;
}

static void index_descriptors(referral *r) {
    finder *f = r->f;
    for (int32_t i = 0; i < (int32_t)f->descriptors.n; i++) {
        int32_t *chain = map_put(f->scratch, &r->described, f->descriptors.at[i].head, NULL);
        *push(f->scratch, &r->next) = *chain - 1;
        *chain = i + 1;
    }
}

/* The entity described by this noun: best fit of the words before it, then the one spoken of last before it. */
static int32_t by_description(const referral *r, int32_t first, int32_t noun) {
    const finder *f = r->f;
    const int32_t *chain = map_get(&r->described, at(f, noun)->form);
    int32_t best = -1, fit = -1, last = -1, tries = 64;
    for (int32_t i = chain ? *chain - 1 : -1; i >= 0 && tries-- > 0; i = r->next.at[i]) {
        const descriptor *x = &f->descriptors.at[i];
        int m = modifiers(f, first, noun, x);
        int32_t seen = f->about.at[x->entity].last;
        if (m < 0 || m < fit || (m == fit && seen <= last)) continue;
        best = x->entity, fit = m, last = seen;
    }
    return best;
}

/* The body whose name ends in this noun, spoken of last: "the council" for "Harrow Council". */
static int32_t by_name(const referral *r, int32_t noun) {
    const finder *f = r->f;
    ptrdiff_t least = max_of(0, r->focus.n - 4 * PRONOUN_MENTIONS);
    for (ptrdiff_t k = r->focus.n - 1; k >= least; k--) {
        const about *b = &f->about.at[r->focus.at[k].entity];
        if (f->to->entities.at[r->focus.at[k].entity].kind != ENTITY_BODY) continue;
        for (int32_t i = b->first; i < b->end; i++)
            if (at(f, i)->form == at(f, noun)->form) return r->focus.at[k].entity;
    }
    return -1;
}

/* "the mayor", "the state council", "this company": the words of a definite noun phrase that opens at i; 0: it is none. */
static int32_t definite(const finder *f, int32_t i, int32_t *noun) {
    if (!word_is(f, i, "the") && !word_is(f, i, "this") && !word_is(f, i, "that")) return 0;
    *noun = -1;
    int32_t k = i + 1, in = at(f, i)->sentence;
    for (; k < i + 7 && at(f, k) && at(f, k)->sentence == in; k++) {
        if (is(f, k, LEX_TITLE | LEX_BODY_NOUN) && at(f, k)->kind == WORD_ALPHA) {
            *noun = k;
            continue;
        }
        const word *w = at(f, k);
        bool goes = w->kind == WORD_ALPHA && (!is(f, k, LEX_FUNCTION | LEX_SPEECH) || is(f, k, LEX_DEMONYM)) && !is(f, k, LEX_PERSON_VERB);
        goes &= w->tag == TAG_JJ || w->tag == TAG_NN || tag_is_name(w->tag);
        if (!goes || *noun >= 0) break;
    }
    if (*noun < 0 || word_possessive(f, *noun)) return 0;
    const word *after = at(f, *noun + 1);
    if (after && after->sentence == in && is_cap(f, *noun + 1) && !word_opens(f, *noun + 1)) return 0; /* a title before a name */
    return *noun + 1 - i;
}

/* "the candidate", "the former minister": whoever is spoken of, described once more. */
static bool is_epithet(const finder *f, int32_t i, int32_t noun) {
    const word *next = at(f, noun + 1);
    if (!word_is(f, i, "the") || (next && next->kind == WORD_ALPHA && is(f, noun + 1, LEX_FUNCTION) && !is(f, noun + 1, LEX_COMMON) &&
                                  (word_is(f, noun + 1, "who") || word_is(f, noun + 1, "of") || word_is(f, noun + 1, "in") || word_is(f, noun + 1, "with"))))
        return false;
    if (is(f, noun, LEX_GENERIC_PERSON)) return true;
    for (int32_t k = i + 1; k < noun; k++) {
        str s = word_text(f, k);
        if (word_is(f, k, "former") || word_is(f, k, "one-time") || word_is(f, k, "longtime") || str_ends(s, S("-year-old"))) return true;
    }
    return false;
}

static int32_t nominal(const referral *r, int32_t i, int32_t noun) {
    const finder *f = r->f;
    int32_t e = by_description(r, i + 1, noun);
    if (e >= 0) return e;
    if (is_epithet(f, i, noun)) return pronoun(r, i, is(f, noun, LEX_MALE) ? GENDER_MALE : is(f, noun, LEX_FEMALE) ? GENDER_FEMALE : GENDER_UNKNOWN);
    if (is(f, noun, LEX_BODY_NOUN) && noun == i + 1 && (e = by_name(r, noun)) >= 0) return e;
    return -1;
}

static entity_gender pronoun_gender(const finder *f, ptrdiff_t i) {
    if (span_len(at(f, i)->at) > 7) return GENDER_UNKNOWN;
    if (word_is(f, i, "he") || word_is(f, i, "him") || word_is(f, i, "his") || word_is(f, i, "himself")) return GENDER_MALE;
    if (word_is(f, i, "she") || word_is(f, i, "her") || word_is(f, i, "hers") || word_is(f, i, "herself")) return GENDER_FEMALE;
    return GENDER_UNKNOWN;
}

/* One word that stands in no name: a pronoun, or the first word of a nominal. Returns the words used. */
static int32_t refer_at(referral *r, int32_t i) {
    finder *f = r->f;
    int32_t noun, n, e;
    if (!is(f, i, LEX_FUNCTION | LEX_MALE | LEX_FEMALE)) return 1;
    entity_gender g = pronoun_gender(f, i);
    if (g != GENDER_UNKNOWN) {
        if ((e = pronoun(r, i, g)) < 0) return 1;
        if (f->to->entities.at[e].gender == GENDER_UNKNOWN) f->to->entities.at[e].gender = g;
        add(r, i, i + 1, e, MENTION_PRONOUN);
        return 1;
    }
    if (!(n = definite(f, i, &noun)) || (e = nominal(r, i, noun)) < 0) return 1;
    f->about.at[e].last = i;
    add(r, i, i + n, e, MENTION_NOMINAL);
    return n;
}

void names_refer(finder *f) {
    referral r = {.f = f};
    index_descriptors(&r);
    for (ptrdiff_t e = 0; e < f->about.n; e++) f->about.at[e].last = -1, f->about.at[e].n = 0;
    ptrdiff_t next = 0;
    for (int32_t i = 0; i < (int32_t)f->d->words.n;) {
        while (next < f->names.n && f->names.at[next].first < i) next++;
        if (next < f->names.n && f->names.at[next].first == i) {
            const name *x = &f->names.at[next];
            f->about.at[x->entity].n++;
            f->about.at[x->entity].last = i;
            look(&r, x->from, x->first, x->end, x->entity);
            i = max_of(x->end, i + 1);
            continue;
        }
        i += refer_at(&r, i);
    }
}
