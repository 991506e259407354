/* Quotations with their source spans in; the entity that speaks each out. A source is a name, a pronoun or a noun: the
 * head of its phrase decides ("a spokesman for Ann Poe" is not Ann Poe). A source without a name becomes an entity of its
 * own. A quotation without a source goes on with the speaker before it, where it stands beside that one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/resolve_parts.h"

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

/* "… Ann Poe, who calls it …" speaks of Ann Poe; else the subject of the sentence. */
static int32_t clause_subject(resolver *r, int32_t first, ptrdiff_t i) {
    for (ptrdiff_t k = i - 1; k > first && k > i - 12; k--) {
        if (!word_is(&r->f, k, "who")) continue;
        ptrdiff_t m = mention_from(r->f.to, word_at(&r->f, k)->at.start) - 1;
        for (int tries = SUBJECT_MENTIONS; tries-- > 0 && m >= 0 && r->f.to->mentions.at[m].at.start >= word_at(&r->f, first)->at.start; m--)
            if (r->f.to->entities.at[r->f.to->mentions.at[m].entity].kind == ENTITY_PERSON) return r->f.to->mentions.at[m].entity;
    }
    return sentence_subject(r, i, false);
}

/* Inside a sentence of the page's own words, their subject speaks; otherwise the speaker before goes on. */
static int32_t without_source(resolver *r, const quote *q) {
    if (q->parent >= 0) return -1;
    ptrdiff_t i = doc_word_at(r->f.d, q->content.at[0].start);
    if (i >= r->f.d->words.n) return -1;
    const sentence *s = &r->f.d->sentences.at[word_at(&r->f, i)->sentence];
    int32_t e = goes_on(r, q), subject = q->kind == QUOTE_DIRECT && i <= s->first + 1 ? -1 : clause_subject(r, s->first, i);
    return subject >= 0 ? subject : e;
}

static void resolve(resolver *r, quote *q) {
    finder *f = &r->f;
    if (!span_empty(q->source)) source_know(r, q->source.start), source_know(r, q->source.end - 1);
    if (q->content.n) source_know(r, q->content.at[0].start);
    if (!span_empty(q->source)) q->entity = source_speaker(r, q);
    else q->entity = q->content.n ? without_source(r, q) : -1;
    if (q->entity < 0 || q->parent >= 0 || !q->content.n) return;
    source_wrote(r, q);
    r->last = q->entity;
    r->last_start = span_empty(q->source) ? q->content.at[0].start : q->source.end;
    r->last_definite = word_is(&r->f, doc_word_at(r->f.d, q->source.start), "the");
    r->last_end = max_of(q->content.at[q->content.n - 1].end, q->source.end);
    if (f->to->entities.at[q->entity].kind != ENTITY_BODY) return;
    r->last_body = q->entity;
    r->last_body_at = word_at(f, doc_word_at(f->d, r->last_end - 1))->sentence;
}

void names_resolve(arena *a, arena *scratch, const doc *d, page_claims *to) {
    resolver r = {.f = {.a = a, .scratch = scratch, .d = d, .to = to}, .last = -1, .last_body = -1};
    if (!to->quotes.n || !doc_is_english(d)) return;
    names_begin(&r.f);
    r.known = new (scratch, uint8_t, d->sentences.n + 1);
    source_roles(&r);
    for (ptrdiff_t i = 0; i < to->quotes.n; i++) resolve(&r, &to->quotes.at[i]);
}
