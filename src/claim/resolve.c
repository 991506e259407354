/* Quotations with their source spans in; the entity that speaks each out. A source is a name, a pronoun or a noun: the
 * head of its phrase decides ("a spokesman for Ann Poe" is not Ann Poe). A source without a name becomes an entity of its
 * own. A quotation without a source goes on with the speaker before it, where it stands beside that one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/names_parts.h"

typedef struct {
    finder f;
    map unnamed;             /* hash of an unnamed source's phrase: entity + 1 */
    map heads;               /* form of its head noun: entity + 1, the latest */
    int32_t last, last_body; /* the speakers before, -1 */
    int32_t last_end;        /* where the last one's quotation ended */
    int32_t last_block;
} resolver;

static const word *at(const finder *f, ptrdiff_t i) {
    return i >= 0 && i < f->d->words.n ? &f->d->words.at[i] : NULL;
}

/* Words that end the head of a noun phrase. */
static bool ends_head(const finder *f, ptrdiff_t i) {
    const word *w = at(f, i);
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

/* First mention that starts at or after an offset. */
static ptrdiff_t mention_from(const page_claims *c, int32_t offset) {
    ptrdiff_t lo = 0, hi = c->mentions.n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (c->mentions.at[mid].at.start < offset) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* The mention that is the head of words [first, end) : a name that closes it, or a pronoun or nominal that fills it. */
static int32_t head_mention(const resolver *r, int32_t first, int32_t end) {
    const page_claims *c = r->f.to;
    span s = words_span(&r->f, first, end);
    int32_t found = -1;
    for (ptrdiff_t i = mention_from(c, s.start); i < c->mentions.n && c->mentions.at[i].at.start < s.end; i++) {
        const mention *m = &c->mentions.at[i];
        int32_t after = (int32_t)doc_word_at(r->f.d, m->at.end);
        while (after < end && (at(&r->f, after)->kind == WORD_PUNCT && !word_possessive(&r->f, after))) after++;
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
        if (at(f, i)->kind != WORD_PUNCT) key = hash_mix(key, at(f, i)->form);
    return key;
}

/* An entity for a source without a name: its phrase, from behind the determiner to where clauses about it begin. */
static int32_t unnamed(resolver *r, int32_t first, int32_t head_end, int32_t end) {
    finder *f = &r->f;
    bool definite = word_is(f, first, "the") || word_is(f, first, "this") || word_is(f, first, "these") || word_is(f, first, "that");
    while (first + 1 < head_end && opener(f, first)) first++;
    int32_t stop = head_end;
    if (word_is(f, stop, "of") || word_is(f, stop, "for"))
        for (stop++; stop < end && !(at(f, stop)->kind == WORD_PUNCT && !word_possessive(f, stop)) && !word_is(f, stop, "who") &&
                     !word_is(f, stop, "that") && !word_is(f, stop, "which") && !word_is(f, stop, "in") && !word_is(f, stop, "at");) stop++;
    if (stop <= first) return -1;
    int32_t noun = head_end - 1;
    if (definite && stop == head_end) {
        const int32_t *e = map_get(&r->heads, at(f, noun)->form);
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
    *map_put(f->scratch, &r->heads, at(f, noun)->form, NULL) = *e;
    return *e - 1;
}

static int32_t body_before(const resolver *r, int32_t offset) {
    const page_claims *c = r->f.to;
    for (ptrdiff_t i = mention_from(c, offset) - 1, n = 0; i >= 0 && n < 12; i--, n++)
        if (c->entities.at[c->mentions.at[i].entity].kind == ENTITY_BODY) return c->mentions.at[i].entity;
    return -1;
}

/* it, they, this: the speaker before, or the body spoken of last. */
static int32_t plain_pronoun(const resolver *r, int32_t first) {
    const finder *f = &r->f;
    if (word_is(f, first, "they") || word_is(f, first, "them")) return r->last;
    if (r->last >= 0 && f->to->entities.at[r->last].kind != ENTITY_PERSON) return r->last;
    return body_before(r, at(f, first)->at.start);
}

static int32_t speaker_of(resolver *r, const quote *q) {
    finder *f = &r->f;
    int32_t first = (int32_t)doc_word_at(f->d, q->source.start), end = (int32_t)doc_word_at(f->d, q->source.end - 1) + 1;
    while (end > first + 1 && (at(f, end - 1)->kind == WORD_PUNCT || word_possessive(f, end - 1))) end--;
    if (first >= f->d->words.n || end <= first) return -1;
    if (end - first == 1) {
        if (word_is(f, first, "i") || word_is(f, first, "we")) return q->parent >= 0 ? f->to->quotes.at[q->parent].entity : -1;
        if (word_is(f, first, "it") || word_is(f, first, "they") || word_is(f, first, "them")) return plain_pronoun(r, first);
        if (word_is(f, first, "you") || word_is(f, first, "who") || word_is(f, first, "that")) return -1;
    }
    int32_t head_end = first;
    while (head_end < end && (head_end == first || !ends_head(f, head_end))) head_end++;
    int32_t e = head_mention(r, first, head_end);
    if (e >= 0) return e;
    const word *last = at(f, head_end - 1);
    bool generic = word_is(f, first, "the") && head_end == end && head_end - first <= 5;
    if (generic && is(f, head_end - 1, LEX_GENERIC_PERSON) && r->last >= 0 && head_end - first == 2) return r->last;
    if (last->kind != WORD_ALPHA) return -1;
    if (generic && is(f, head_end - 1, LEX_BODY_NOUN) && !map_get(&r->heads, last->form)) {
        e = r->last_body >= 0 ? r->last_body : body_before(r, at(f, first)->at.start);
        if (e >= 0 && !word_is(f, head_end - 1, "government") && !word_is(f, head_end - 1, "court")) return e;
    }
    return unnamed(r, first, head_end, end);
}

/* A quotation without a source: in the sentence or the paragraph of the last one, it is the last one's. */
static int32_t goes_on(const resolver *r, const quote *q) {
    const finder *f = &r->f;
    if (r->last < 0 || q->parent >= 0) return -1;
    ptrdiff_t s = doc_sentence_at(f->d, q->content.at[0].start), t = doc_sentence_at(f->d, r->last_end - 1);
    if (s < 0 || t < 0) return -1;
    if (s == t) return r->last;
    if (q->kind == QUOTE_INDIRECT) return -1;
    int32_t apart = f->d->sentences.at[s].block - f->d->sentences.at[t].block;
    return apart >= 0 && apart <= 1 && s - t <= 2 ? r->last : -1;
}

static void resolve(resolver *r, quote *q) {
    finder *f = &r->f;
    q->entity = !span_empty(q->source) ? speaker_of(r, q) : q->content.n ? goes_on(r, q) : -1;
    if (q->entity < 0 || q->parent >= 0 || !q->content.n) return;
    r->last = q->entity;
    r->last_end = max_of(q->content.at[q->content.n - 1].end, q->source.end);
    if (f->to->entities.at[q->entity].kind == ENTITY_BODY) r->last_body = q->entity;
}

void names_resolve(arena *a, arena *scratch, const doc *d, page_claims *to) {
    resolver r = {.f = {.a = a, .scratch = scratch, .d = d, .to = to}, .last = -1, .last_body = -1};
    if (!to->quotes.n) return;
    names_classes(&r.f);
    for (ptrdiff_t i = 0; i < to->quotes.n; i++) resolve(&r, &to->quotes.at[i]);
}
