/* The span of a quotation's source in, an entity out: by the head of its phrase a name, a pronoun or a nominal of the page,
 * the author of a statement, or an entity made for a phrase without a name. Each looks at a bounded number of words.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/resolve_parts.h"

void source_know(resolver *r, int32_t offset) {
    ptrdiff_t i = doc_word_at(r->f.d, offset);
    if (i >= r->f.d->words.n) return;
    int32_t s = word_at(&r->f, i)->sentence;
    if (!r->known[s]) names_classes_of(&r->f, s);
    r->known[s] = true;
}

/* Words that end the head of a noun phrase. */
static bool ends_head(const finder *f, ptrdiff_t i) {
    const word *w = word_at(f, i);
    if (w->kind == WORD_PUNCT) return !word_possessive(f, i) && !word_is(f, i, "\"") && !word_is(f, i, "“") && !word_is(f, i, "”") &&
                                      !word_is(f, i, ".") && !word_is(f, i, "-") && !word_is(f, i, "&");
    if (w->capital) return false;
    return word_is(f, i, "of") || word_is(f, i, "for") || word_is(f, i, "who") || word_is(f, i, "that") || word_is(f, i, "which") ||
           word_is(f, i, "from") || word_is(f, i, "in") || word_is(f, i, "at") || word_is(f, i, "with") || word_is(f, i, "on") ||
           word_is(f, i, "to") || word_is(f, i, "like") || word_is(f, i, "whose") || word_is(f, i, "by") || word_is(f, i, "behind") ||
           word_is(f, i, "familiar") || word_is(f, i, "close") || word_is(f, i, "including");
}

static bool opener(const finder *f, ptrdiff_t i) {
    return word_is(f, i, "a") || word_is(f, i, "an") || word_is(f, i, "the") || word_is(f, i, "this") || word_is(f, i, "these") ||
           word_is(f, i, "those") || word_is(f, i, "some") || word_is(f, i, "several") || word_is(f, i, "many") || word_is(f, i, "one") ||
           word_is(f, i, "other") || word_is(f, i, "another") || word_is(f, i, "both") || word_is(f, i, "that");
}

ptrdiff_t mention_from(const page_claims *c, int32_t offset) {
    ptrdiff_t lo = 0, hi = c->mentions.n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (c->mentions.at[mid].at.start < offset) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* Nouns for those who speak, and for what they speak in. */
#define SPEAKERS (LEX_TITLE | LEX_PEOPLE | LEX_BODY_NOUN | LEX_BODY_HEAD | LEX_GENERIC_PERSON | LEX_DOCUMENT | LEX_MEDIA_HEAD)

static bool could_speak(const finder *f, ptrdiff_t i) {
    static const char *const evidence[] = {"calculations", "count", "counts", "estimate", "estimates", "forecast", "forecasts", "numbers", "projection",
                                           "projections", "results", "returns", "statistics", "tests"};
    for (ptrdiff_t k = 0; k < countof(evidence); k++)
        if (word_is(f, i, evidence[k])) return true;
    static const str endings[] = {S("er"), S("ers"), S("or"), S("ors"), S("ist"), S("ists"), S("ian"), S("ians"), S("man"),
                                  S("men"), S("woman"), S("women"), S("person"), S("people"), S("ants"), S("ees"), S("mates")};
    if (is(f, i, SPEAKERS) || is_cap(f, i) || word_is(f, i, "person") || word_is(f, i, "people") || word_is(f, i, "official")) return true;
    str s = word_text(f, i);
    for (ptrdiff_t k = 0; k < countof(endings); k++)
        if (s.n > endings[k].n + 2 && str_ends(s, endings[k])) return !is(f, i, LEX_FUNCTION | LEX_COMMON);
    return false;
}

/* "his", "her": whoever it stands for owns what the phrase names, and is not that. */
static bool owns(const finder *f, ptrdiff_t i) { return word_at(f, i)->tag == TAG_PRPS; }

/* A name in words [first, end) that no noun for a speaker follows: "Ann Poe late", "this week with mayor Ann Poe". */
static int32_t loose_mention(const resolver *r, int32_t first, int32_t end) {
    const page_claims *c = r->f.to;
    span s = words_span(&r->f, first, end);
    int32_t found = -1;
    for (ptrdiff_t i = mention_from(c, s.start); i < c->mentions.n && c->mentions.at[i].at.start < s.end; i++) {
        const mention *m = &c->mentions.at[i];
        if (c->entities.at[m->entity].kind != ENTITY_PERSON && c->entities.at[m->entity].kind != ENTITY_BODY) continue;
        if (owns(&r->f, doc_word_at(r->f.d, m->at.start))) continue;
        int32_t after = (int32_t)doc_word_at(r->f.d, m->at.end);
        bool noun = false;
        for (int32_t k = after; k < end && !noun; k++) noun = is(&r->f, k, SPEAKERS) && !is_cap(&r->f, k);
        if (!noun && (found < 0 || c->entities.at[m->entity].kind == ENTITY_PERSON)) found = m->entity;
        if (found >= 0 && c->entities.at[found].kind == ENTITY_PERSON) break;
    }
    return found;
}

/* The mention that is the head of words [first, end) : a name that closes it, or a pronoun or nominal that fills it. */
static int32_t head_mention(const resolver *r, int32_t first, int32_t end) {
    const page_claims *c = r->f.to;
    span s = words_span(&r->f, first, end);
    int32_t found = -1;
    for (ptrdiff_t i = mention_from(c, s.start); i < c->mentions.n && c->mentions.at[i].at.start < s.end; i++) {
        const mention *m = &c->mentions.at[i];
        int32_t after = (int32_t)doc_word_at(r->f.d, m->at.end);
        while (after < end && (word_at(&r->f, after)->kind == WORD_PUNCT && !word_possessive(&r->f, after))) after++;
        bool closes = after >= end || (word_possessive(&r->f, after) && (after + 1 >= end || is(&r->f, end - 1, LEX_DOCUMENT)));
        bool joined = word_is(&r->f, after, "and") && after < end && found < 0;
        if (closes || joined) found = m->entity;
        if (found >= 0 && m->kind == MENTION_NAME && r->f.to->entities.at[found].kind == ENTITY_PERSON) break;
    }
    return found;
}

static uint64_t phrase_key(const finder *f, int32_t first, int32_t end) {
    uint64_t key = 2;
    for (int32_t i = first; i < end; i++)
        if (word_at(f, i)->kind != WORD_PUNCT) key = hash_mix(key, word_at(f, i)->form);
    return key;
}

/* An entity for a source without a name: its phrase, from behind the determiner to where clauses about it begin. */
static int32_t unnamed(resolver *r, int32_t first, int32_t head_end, int32_t end) {
    finder *f = &r->f;
    bool definite = word_is(f, first, "the") || word_is(f, first, "this") || word_is(f, first, "these") || word_is(f, first, "that");
    while (first + 1 < head_end && opener(f, first)) first++;
    int32_t stop = head_end;
    if (word_is(f, stop, "of") || word_is(f, stop, "for"))
        for (stop++; stop < end && !(word_at(f, stop)->kind == WORD_PUNCT && !word_possessive(f, stop)) && !word_is(f, stop, "who") &&
                     !word_is(f, stop, "that") && !word_is(f, stop, "which") && !word_is(f, stop, "in") && !word_is(f, stop, "at");) stop++;
    if (stop <= first) return -1;
    int32_t noun = head_end - 1;
    if (definite && stop == head_end) {
        const int32_t *e = map_get(&r->heads, word_at(f, noun)->form);
        if (e && noun == first) return *e - 1;
    }
    bool fresh;
    int32_t *e = map_put(f->scratch, &r->unnamed, phrase_key(f, first, stop), &fresh);
    if (fresh) {
        *e = (int32_t)f->to->entities.n + 1;
        bool person = is(f, noun, LEX_TITLE), people = is(f, noun, LEX_PEOPLE);
        str s = doc_str(f->d, words_span(f, first, stop));
        entity made = {.name = s, .global = -1, .kind = person || people ? ENTITY_PERSON : is(f, noun, LEX_BODY_NOUN) ? ENTITY_BODY : ENTITY_OTHER};
        made.gender = people ? GENDER_PLURAL : is(f, noun, LEX_MALE) ? GENDER_MALE : is(f, noun, LEX_FEMALE) ? GENDER_FEMALE : GENDER_UNKNOWN;
        *push(f->a, &f->to->entities) = made;
    }
    *map_put(f->scratch, &r->heads, word_at(f, noun)->form, NULL) = *e;
    return *e - 1;
}

/* The noun of a description that only one entity has: "the coroner" where one coroner is named. */
static int32_t by_role(const resolver *r, ptrdiff_t noun) {
    const int32_t *e = map_get(&r->roles, word_at(&r->f, noun)->form);
    return e && *e > 0 ? *e - 1 : -1;
}

void source_roles(resolver *r) {
    finder *f = &r->f;
    for (ptrdiff_t i = 0; i < f->to->roles.n; i++) {
        const role *x = &f->to->roles.at[i];
        source_know(r, x->at.start);
        for (ptrdiff_t k = doc_word_at(f->d, x->at.start); k < f->d->words.n && word_at(f, k)->at.start < x->at.end; k++) {
            if (!is(f, k, LEX_TITLE) || is(f, k + 1, LEX_TITLE)) continue;
            bool fresh;
            int32_t *e = map_put(f->scratch, &r->roles, word_at(f, k)->form, &fresh);
            if (fresh) *e = x->entity + 1;
            else if (*e != x->entity + 1) *e = -1;
        }
    }
}

/* Whether a body could be meant by a noun: "the newspaper" by one of the news, "the firm" by none of the state. */
static bool noun_suits(const resolver *r, int32_t e, ptrdiff_t noun) {
    const finder *f = &r->f;
    if (noun < 0) return true;
    str s = f->to->entities.at[e].name;
    ptrdiff_t cut = s.n;
    while (cut > 0 && s.p[cut - 1] != ' ') cut--;
    char low[48];
    if (s.n - cut > (ptrdiff_t)sizeof low) return false;
    for (ptrdiff_t i = cut; i < s.n; i++) low[i - cut] = to_lower(s.p[i]);
    const gazetteer_entry *last = gazetteer_find((str){low, s.n - cut});
    uint64_t classes = last ? last->classes : 0;
    if (is(f, noun, LEX_MEDIA_NOUN) && (classes & (LEX_MEDIA | LEX_MEDIA_HEAD))) return true;
    if (is(f, noun, LEX_COMPANY_NOUN)) return (classes & LEX_COMPANY) || !(classes & (LEX_BODY_HEAD | LEX_BODY_TAIL | LEX_MEDIA | LEX_MEDIA_HEAD));
    static const str of_state[] = {S("army"), S("court"), S("government"), S("ministry"), S("navy"), S("parliament"), S("police")};
    if (str_table_find(of_state, countof(of_state), (str){low, s.n - cut}) >= 0) return false;
    return is(f, noun, LEX_GROUP_NOUN) && !(classes & (LEX_MEDIA | LEX_MEDIA_HEAD));
}

/* The body that "it" or "the group" stands for: the first named in the nearest sentence that names one that suits. */
static int32_t body_before(const resolver *r, int32_t offset, ptrdiff_t noun) {
    const page_claims *c = r->f.to;
    int32_t found = -1, in = -1, here = word_at(&r->f, doc_word_at(r->f.d, offset))->sentence;
    for (ptrdiff_t i = mention_from(c, offset) - 1, n = 0; i >= 0 && n < 24; i--, n++) {
        const mention *m = &c->mentions.at[i];
        int32_t s = word_at(&r->f, doc_word_at(r->f.d, m->at.start))->sentence;
        if ((found >= 0 && s != in) || here - s > BODY_SENTENCES) break;
        if (c->entities.at[m->entity].kind == ENTITY_BODY && noun_suits(r, m->entity, noun)) found = m->entity, in = s;
    }
    return found;
}

/* it, they, this: the speaker before, or the body spoken of last. */
static int32_t plain_pronoun(resolver *r, int32_t first, bool again) {
    const finder *f = &r->f;
    bool they = word_is(f, first, "they") || word_is(f, first, "them");
    const entity *last = r->last >= 0 ? &f->to->entities.at[r->last] : NULL;
    if (they && last && (last->kind != ENTITY_PERSON || last->gender == GENDER_PLURAL || last->gender == GENDER_UNKNOWN)) return r->last;
    int32_t opens = f->d->sentences.at[word_at(f, first)->sentence].first, subject = first > opens + 1 && !again ? sentence_subject(r, first, true) : -1;
    if (subject >= 0 && f->to->entities.at[subject].kind != ENTITY_PERSON) return subject;
    bool near = last && word_at(f, first)->sentence - word_at(f, doc_word_at(f->d, max_of(0, r->last_end - 1)))->sentence <= BODY_SENTENCES;
    if (!they && near && last->kind != ENTITY_PERSON) return r->last;
    int32_t e = body_before(r, word_at(f, first)->at.start, -1), s = word_at(f, first)->sentence - 1;
    if (e < 0 && s >= 0 && !again && f->d->sentences.at[s].block == f->d->sentences.at[s + 1].block) {
        source_know(r, f->d->sentences.at[s].at.start);
        e = sentence_subject(r, word_at(f, first)->sentence == s + 1 ? f->d->sentences.at[s + 1].first - 1 : -1, true);
        if (e >= 0 && f->to->entities.at[e].kind == ENTITY_PERSON) e = -1;
    }
    return e;
}

static int32_t speaker_in(resolver *r, int32_t first, int32_t end);

/* "A surgeon told … she said": the speaker before without a name, where nobody of that sex has been named since. */
static bool is_last_unnamed(const resolver *r, int32_t first) {
    const finder *f = &r->f;
    const page_claims *c = f->to;
    bool he = word_is(f, first, "he"), she = word_is(f, first, "she");
    if ((!he && !she) || r->last < 0) return false;
    const entity *x = &c->entities.at[r->last];
    if (r->last_definite || x->named || x->kind != ENTITY_PERSON || (x->gender != GENDER_UNKNOWN && x->gender != (he ? GENDER_MALE : GENDER_FEMALE))) return false;
    int32_t s = word_at(f, first)->sentence, t = word_at(f, doc_word_at(f->d, max_of(r->last_end - 1, 0)))->sentence;
    if (s - t > 1) return false;
    for (ptrdiff_t i = mention_from(c, word_at(f, first)->at.start) - 1; i >= 0 && c->mentions.at[i].at.start > r->last_start; i--)
        if (c->mentions.at[i].kind == MENTION_NAME && c->entities.at[c->mentions.at[i].entity].kind == ENTITY_PERSON) return false;
    return true;
}

int32_t source_speaker(resolver *r, const quote *q) {
    finder *f = &r->f;
    int32_t first = (int32_t)doc_word_at(f->d, q->source.start), end = (int32_t)doc_word_at(f->d, q->source.end - 1) + 1;
    while (end > first + 1 && (word_at(f, end - 1)->kind == WORD_PUNCT || word_possessive(f, end - 1))) end--;
    if (first >= f->d->words.n || end <= first) return -1;
    end = min_of(end, first + SOURCE_WORDS_MAX);
    if (end - first == 1) {
        if (word_is(f, first, "i") || word_is(f, first, "we")) return q->parent >= 0 ? f->to->quotes.at[q->parent].entity : -1;
        if (word_is(f, first, "it") || word_is(f, first, "they") || word_is(f, first, "them")) return plain_pronoun(r, first, false);
        if (is_last_unnamed(r, first)) return r->last;
        if (word_is(f, first, "you") || word_is(f, first, "who") || word_is(f, first, "that")) return -1;
    }
    return speaker_in(r, first, end);
}

/* Speech in a statement, a letter, a post is its author's. */
static bool is_vessel(const finder *f, ptrdiff_t i) {
    static const char *const nouns[] = {"statement", "post", "posts", "tweet", "tweets", "letter", "email", "e-mail", "message", "memo", "release",
                                        "speech", "interview", "video", "note", "op-ed", "column", "briefing", "testimony", "statements"};
    for (ptrdiff_t k = 0; k < countof(nouns); k++)
        if (word_is(f, i, nouns[k])) return true;
    return false;
}

/* "… issued a notice saying": whatever the text, its author speaks. */
static bool is_issued(const finder *f, ptrdiff_t first) {
    static const char *const verbs[] = {"issued", "released", "published", "posted", "sent", "wrote", "filed", "circulated", "out", "signed", "issue", "issues", "releases"};
    for (ptrdiff_t k = 0; k < countof(verbs); k++)
        if (word_is(f, first - 1, verbs[k])) return true;
    return false;
}

static int32_t government_of(const resolver *r, int32_t e) {
    const finder *f = &r->f;
    if (f->to->entities.at[e].kind != ENTITY_PLACE) return e;
    char low[48];
    str s = f->to->entities.at[e].name;
    if (s.n > (ptrdiff_t)sizeof low) return e;
    for (ptrdiff_t i = 0; i < s.n; i++) low[i] = to_lower(s.p[i]);
    const gazetteer_entry *country = gazetteer_find((str){low, s.n});
    if (!country || !country->country) return e;
    for (int32_t i = 0; i < min_of((int32_t)f->to->entities.n, LOOK_MAX); i++) {
        str g = f->to->entities.at[i].name;
        ptrdiff_t cut = str_find(g, S(" "), 0);
        if (!str_ends(g, S("government")) || cut < 0 || cut > (ptrdiff_t)sizeof low) continue;
        for (ptrdiff_t k = 0; k < cut; k++) low[k] = to_lower(g.p[k]);
        const gazetteer_entry *of = gazetteer_find((str){low, cut});
        if (of && of->country == country->country) return i;
    }
    return e;
}

/* "The owner of the ferry, Ann Poe", "her rival, Ann Poe": the name behind the description. */
static int32_t named_after(const resolver *r, int32_t first, int32_t end) {
    const page_claims *c = r->f.to;
    span s = words_span(&r->f, first, end);
    ptrdiff_t i = mention_from(c, s.end) - 1;
    if (i < 0 || c->mentions.at[i].at.end < s.end || c->mentions.at[i].kind != MENTION_NAME) return -1;
    if (c->entities.at[c->mentions.at[i].entity].kind != ENTITY_PERSON) return -1;
    int32_t comma = (int32_t)doc_word_at(r->f.d, c->mentions.at[i].whole.start) - 1;
    if (comma <= first || !word_is(&r->f, comma, ",") || is_cap(&r->f, first + 1)) return -1;
    if (owns(&r->f, first) && comma > first + 1) return c->mentions.at[i].entity;
    for (int32_t k = first; k < comma; k++) {
        if (is(&r->f, k, LEX_TITLE) && !is_cap(&r->f, k)) return c->mentions.at[i].entity;
        if (k > first && word_at(&r->f, k)->kind == WORD_ALPHA && is(&r->f, k, LEX_FUNCTION)) return -1;
    }
    return -1;
}

/* A place that belongs to a person's description stands for the person: "Ann Poe of Wessel, Maradel, who says". */
static int32_t person_of_place(const resolver *r, int32_t e, int32_t first) {
    const page_claims *c = r->f.to;
    int32_t offset = word_at(&r->f, first)->at.start;
    if (c->entities.at[e].kind != ENTITY_PLACE) return e;
    ptrdiff_t i = mention_from(c, offset) - 1;
    for (int tries = 4; i >= 0 && tries-- > 0; i--) {
        const mention *m = &c->mentions.at[i];
        if (m->kind == MENTION_NAME && m->whole.end > offset && c->entities.at[m->entity].kind == ENTITY_PERSON) return m->entity;
    }
    return e;
}

/* "The newspaper", "the club": a body spoken of before. */
static int32_t body_meant(const resolver *r, int32_t first, int32_t noun) {
    const finder *f = &r->f;
    if (!is(f, noun, LEX_MEDIA_NOUN | LEX_COMPANY_NOUN | LEX_GROUP_NOUN) || map_get(&r->heads, word_at(f, noun)->form)) return -1;
    bool near = r->last_body >= 0 && word_at(f, first)->sentence - r->last_body_at <= 1 && noun_suits(r, r->last_body, noun);
    return near ? r->last_body : body_before(r, word_at(f, first)->at.start, noun);
}

/* "A report released on Monday by Open Eye": who stands after "by". */
static int32_t author_after(const resolver *r, int32_t end) {
    const finder *f = &r->f;
    const page_claims *c = f->to;
    const word *w = word_at(f, end);
    if (!w || (w->tag != TAG_VBN && w->tag != TAG_VBD)) return -1;
    int32_t k = end;
    for (int32_t stop = end + AUTHOR_WORDS; k < stop && word_at(f, k) && word_at(f, k)->kind != WORD_PUNCT && !word_is(f, k, "by");) k++;
    if (!word_is(f, k, "by")) return -1;
    ptrdiff_t i = mention_from(c, word_at(f, k)->at.end);
    if (i >= c->mentions.n || c->mentions.at[i].whole.start > word_at(f, k)->at.end + 5) return -1;
    if (c->mentions.at[i].kind != MENTION_NAME || word_possessive(f, doc_word_at(f->d, c->mentions.at[i].at.end))) return -1;
    entity_kind kind = c->entities.at[c->mentions.at[i].entity].kind;
    return kind == ENTITY_PERSON || kind == ENTITY_BODY ? c->mentions.at[i].entity : -1;
}

/* A paper speaks for its author, where the page says who that is. */
static int32_t author_of(const resolver *r, int32_t first, int32_t head_end, int32_t end) {
    const finder *f = &r->f;
    if (!is(f, head_end - 1, LEX_DOCUMENT) || is_cap(f, head_end - 1) || head_end != end) return -1;
    int32_t e = author_after(r, end);
    const int32_t *known = e < 0 && word_is(f, first, "the") ? map_get(&r->authors, word_at(f, head_end - 1)->form) : NULL;
    return known ? *known - 1 : e;
}

/* "… the group said in a report": whose report it is. */
void source_wrote(resolver *r, const quote *q) {
    finder *f = &r->f;
    ptrdiff_t i = doc_word_at(f->d, max_of(q->cue.end, q->source.end));
    for (ptrdiff_t stop = i + 2; i < stop && word_at(f, i) && !word_is(f, i, "in");) i++;
    if (!word_is(f, i, "in")) return;
    for (ptrdiff_t stop = i + 5; i < stop && word_at(f, i) && word_at(f, i)->kind != WORD_PUNCT; i++)
        if (is(f, i, LEX_DOCUMENT) && !is_vessel(f, i)) *map_put(f->scratch, &r->authors, word_at(f, i)->form, NULL) = q->entity + 1;
}

/* "The 46-year-old", "the 46-year-old scientist": whom the sentence before was about. */
static int32_t of_that_age(resolver *r, int32_t first, int32_t end) {
    const finder *f = &r->f;
    bool age = word_is(f, first, "the") && first + 1 < end && word_at(f, first + 1)->kind == WORD_NUMBER, old = false;
    for (int32_t k = first + 2; k < min_of(end, first + 7); k++) old |= word_is(f, k, "old");
    if (!age || !old) return -1;
    for (int32_t s = word_at(f, first)->sentence - 1, tries = 2; s >= 0 && tries-- > 0; s--) {
        source_know(r, f->d->sentences.at[s].at.start);
        int32_t e = sentence_subject(r, f->d->sentences.at[s + 1].first - 1, true);
        if (e >= 0 && f->to->entities.at[e].kind == ENTITY_PERSON && f->to->entities.at[e].named) return e;
    }
    return -1;
}

static int32_t speaker_in(resolver *r, int32_t first, int32_t end) {
    finder *f = &r->f;
    int32_t head_end = first, named = named_after(r, first, end);
    if (named < 0) named = of_that_age(r, first, end);
    if (named >= 0) return named;
    while (head_end < end && (head_end == first || !ends_head(f, head_end))) head_end++;
    int32_t e = head_mention(r, first, head_end);
    if (e >= 0) return government_of(r, person_of_place(r, e, first));
    if ((e = author_of(r, first, head_end, end)) >= 0) return e;
    const word *last = word_at(f, head_end - 1);
    bool issued = is(f, head_end - 1, LEX_DOCUMENT) && is_issued(f, first);
    if (last->kind == WORD_ALPHA && (issued || is_vessel(f, head_end - 1)) && !is_cap(f, head_end - 1)) {
        bool club = head_end - first > 1 && !is_cap(f, head_end - 2); /* "a club statement" */
        if (club && (e = body_meant(r, first, head_end - 2)) >= 0) return e;
        bool of = word_is(f, head_end, "of") || word_is(f, head_end, "from") || word_is(f, head_end, "by");
        if ((e = loose_mention(r, first, end)) >= 0) return e;
        if (!of && (e = sentence_subject(r, first, false)) >= 0) return e;
        if (!of && r->last >= 0 && !word_is(f, first, "a") && !word_is(f, first, "an")) return r->last;
    }
    if ((e = loose_mention(r, first, head_end)) >= 0) return e;
    bool noun = last->kind == WORD_ALPHA && could_speak(f, head_end - 1);
    if (!noun && (e = loose_mention(r, first, end)) >= 0) return e;
    if (!noun && (e = sentence_subject(r, first, false)) >= 0) return e;
    if (last->kind == WORD_ALPHA && word_is(f, first, "the") && is(f, head_end - 1, LEX_TITLE) && (e = by_role(r, head_end - 1)) >= 0) return e;
    bool generic = word_is(f, first, "the") && head_end == end && head_end - first <= 5;
    if (generic && is(f, head_end - 1, LEX_GENERIC_PERSON) && r->last >= 0) return r->last;
    if (last->kind != WORD_ALPHA || !noun || last->tag == TAG_PRP) return -1;
    if (generic && (e = body_meant(r, first, head_end - 1)) >= 0) return e;
    return unnamed(r, first, head_end, end);
}

int32_t sentence_subject(resolver *r, ptrdiff_t i, bool again) {
    const finder *f = &r->f;
    const page_claims *c = f->to;
    if (i < 0 || i >= f->d->words.n) return -1;
    const sentence *s = &f->d->sentences.at[word_at(f, i)->sentence];
    if (i > s->first && (word_is(f, s->first, "it") || word_is(f, s->first, "they"))) return again ? -1 : plain_pronoun(r, s->first, true);
    ptrdiff_t k = mention_from(c, s->at.start), stop = min_of(c->mentions.n, k + SUBJECT_MENTIONS);
    for (; k < stop && c->mentions.at[k].at.start < word_at(f, i)->at.start; k++) {
        const mention *m = &c->mentions.at[k];
        entity_kind kind = c->entities.at[m->entity].kind;
        ptrdiff_t w = doc_word_at(f->d, m->at.start), after = doc_word_at(f->d, m->at.end);
        if (word_at(f, w)->quoted && !word_at(f, i)->quoted) continue; /* named in speech, not speaking */
        bool preposition = w > s->first && is(f, w - 1, LEX_FUNCTION) && !is(f, w - 1, LEX_COMMON) && !word_is(f, w - 1, "the") &&
                           !word_is(f, w - 1, "and") && !word_is(f, w - 1, "that") && !word_is(f, w - 1, "but");
        if ((kind == ENTITY_PERSON || kind == ENTITY_BODY) && !word_possessive(f, after) && !preposition) return m->entity;
    }
    for (int32_t w = s->first; w + 1 < i && w < s->first + 12; w++) {
        if ((!word_is(f, w, "the") && !word_is(f, w, "a") && !word_is(f, w, "an")) || (word_at(f, w)->quoted && !word_at(f, i)->quoted)) continue;
        for (int32_t n = w + 1; n < i && n < w + 5; n++)
            if (is(f, n, LEX_TITLE | LEX_BODY_NOUN | LEX_PEOPLE) && word_at(f, n + 1) && !is(f, n + 1, SPEAKERS)) return speaker_in(r, w, n + 1);
    }
    return -1;
}
