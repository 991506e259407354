/* Whom a speaker answers: "hit back at the minister" on one page, "challenging critics" on another.
 *
 * In: the claims of a story so far, and the mentions of its pages. Out: one claim for each speaker of whose words two lines
 * of text or more give the same, and whom two of these let answer somebody, but not the same one; a cell is the clause from
 * the speaker, or the verb, to whom it is aimed at. Pages are tied by the words that they give alike: what somebody answers
 * on another occasion is no difference. Cost: linear in the words of those pages, for each such speaker.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

enum {
    AIM_WORDS = 8,     /* words from a verb within which its aim begins: "hit back on Dec 3 at" */
    SUBJECT_WORDS = 3, /* auxiliaries and adverbs between a speaker and the verb */
    CLAUSE_WORDS = 24, /* words before a participle within which its speaker stands */
    SPEAKERS_MAX = 8   /* of a story: those who say most */
};

/* Verbs of answering, and what comes before the one who is answered. */
typedef enum { AIMED_AT, AIMED_TO, AIMED_WITH, AIMED_STRAIGHT } aim;
static const str struck[] = {S("clapped"), S("fire"), S("fired"), S("fires"), S("firing"), S("hit"), S("hits"), S("hitting"),
                             S("lash"), S("lashed"), S("lashes"), S("lashing"), S("punched"), S("push"), S("pushed"),
                             S("pushes"), S("pushing"), S("shoots"), S("shot"), S("snapped"), S("strikes"), S("struck")};
static const str replied[] = {S("react"), S("reacted"), S("reacting"), S("reacts"), S("replied"), S("replies"), S("reply"),
                              S("replying"), S("respond"), S("responded"), S("responding"), S("responds"), S("retorted")};
static const str clashed[] = {S("clash"), S("clashed"), S("clashes"), S("clashing"), S("spar"), S("sparred"), S("sparring"), S("spars")};
static const str faced[] = {S("challenge"), S("challenged"), S("challenges"), S("challenging"), S("rebuffed"), S("rebuffing"),
                            S("rebuked"), S("rebukes"), S("rebuking"), S("rebuts"), S("rebutted"), S("rebutting")};
static const str backward[] = {S("back"), S("out")};
static const str at_words[] = {S("against"), S("at"), S("on")};
static const str to_words[] = {S("to")};
static const str with_words[] = {S("with")};

bool replies_sorted(void) {
    return str_table_sorted(struck, countof(struck)) && str_table_sorted(replied, countof(replied)) &&
           str_table_sorted(clashed, countof(clashed)) && str_table_sorted(faced, countof(faced));
}

/* False for nearly all words: no verb of answering begins so, or is as long. */
static bool may_answer(const doc *d, int32_t i) {
    const word *w = &d->words.at[i];
    int32_t n = span_len(w->at);
    bool verb = tag_is_verb(w->tag) || tag_is_noun(w->tag); /* titles: "Clashes with" may be tagged a noun */
    return verb && w->kind == WORD_ALPHA && n >= 3 && n <= 11 && memchr("cfhlprs", to_lower(d->page->text.p[w->at.start]), 7);
}

/* The verb at word i, if it is one of answering; *next: the word after it and its particle. */
static bool answers(const doc *d, int32_t i, aim *how, int32_t *next) {
    *next = i + 1;
    if (!may_answer(d, i)) return false;
    if (doc_word_in(d, i, replied, countof(replied))) return *how = AIMED_TO, true;
    if (doc_word_in(d, i, clashed, countof(clashed))) return *how = AIMED_WITH, true;
    if (doc_word_in(d, i, faced, countof(faced))) return *how = AIMED_STRAIGHT, true;
    if (!doc_word_in(d, i, struck, countof(struck)) || !doc_word_in(d, i + 1, backward, countof(backward))) return false;
    *next = i + 2;
    return *how = AIMED_AT, true;
}

/* Where whoever is aimed at begins: right after the verb, or after its preposition; -1. */
static int32_t aim_after(const doc *d, const timexes *days, int32_t i, aim how, int32_t end) {
    static const struct {
        const str *words;
        ptrdiff_t n;
    } by_aim[] = {{at_words, countof(at_words)}, {to_words, countof(to_words)}, {with_words, countof(with_words)}};
    if (how == AIMED_STRAIGHT) return i < end ? i : -1;
    for (int32_t k = i; k < min_of(end - 1, i + AIM_WORDS); k++) {
        const word *w = &d->words.at[k];
        if (w->kind == WORD_PUNCT || tag_is_verb(w->tag)) return -1;
        if (!doc_word_in(d, k, by_aim[how].words, by_aim[how].n)) continue;
        ptrdiff_t day = FIRST_AT(days, w->at.end); /* "on Dec 3" is when */
        if (day == days->n || !span_meets(days->at[day].at, d->words.at[k + 1].at)) return k + 1;
    }
    return -1;
}

/* The phrase that begins at a word, with what "of", "about" or "over" adds to it. */
static int32_t phrase_end(const doc *d, int32_t i, int32_t end) {
    noun_phrase p = doc_noun_phrase(d, i);
    if (p.from > i || p.to <= i) return i;
    if (p.to + 1 >= end || (!doc_word_is(d, p.to, S("of")) && !doc_word_is(d, p.to, S("about")))) return p.to;
    noun_phrase more = doc_noun_phrase(d, p.to + 1);
    return more.to > p.to + 1 ? more.to : p.to;
}

/* One page's answer. */
typedef struct {
    int32_t page, line;
    int32_t from, to, head; /* words of whom it is aimed at */
    int32_t entity;   /* of the page, -1: no name */
    span at;
} answer;
typedef vec(answer) answer_list;

static const mention *mention_before(const page_claims *c, const doc *d, int32_t i) {
    const mentions *v = &c->mentions;
    span verb = d->words.at[i].at, reach = d->words.at[max_of(0, i - CLAUSE_WORDS)].at;
    const mention *hit = NULL;
    for (ptrdiff_t k = FIRST_AT(v, reach.start); k < v->n && v->at[k].at.start < verb.start; k++)
        if (v->at[k].at.end <= verb.start && v->at[k].entity >= 0 && c->entities.at[v->at[k].entity].kind != ENTITY_PLACE) hit = &v->at[k];
    return hit;
}

/* The speaker stands before the verb: next to it, or as the last who is named in the sentence where it is a participle. */
static bool is_subject(const doc *d, const mention *m, int32_t i) {
    int32_t k = (int32_t)doc_word_at(d, m->at.end);
    if (d->words.at[k].sentence != d->words.at[i].sentence) return false;
    if (d->words.at[i].tag == TAG_VBG) return true;
    if (doc_word_is(d, k, S(","))) k++; /* the end of an apposition */
    if (i - k > SUBJECT_WORDS) return false;
    for (; k < i; k++) {
        int t = d->words.at[k].tag;
        if (d->words.at[k].kind == WORD_PUNCT || tag_is_noun(t)) return false;
    }
    return true;
}

static int32_t entity_of(const page_claims *c, span at) {
    const mentions *v = &c->mentions;
    int32_t hit = -1;
    for (ptrdiff_t k = FIRST_AT(v, at.start); k < v->n && v->at[k].at.start < at.end; k++)
        if (v->at[k].entity >= 0 && c->entities.at[v->at[k].entity].kind != ENTITY_PLACE) hit = v->at[k].entity;
    return hit;
}

/* The first answer of a speaker on a page, rather one to somebody with a name. */
static bool answer_of(const scene *x, int32_t of_page, int32_t speaker, answer *to) {
    const doc *d = &x->docs->at[of_page];
    const page_claims *c = &x->claims->at[of_page];
    bool found = false;
    for (int32_t i = 1; i < d->words.n; i++) {
        aim how;
        int32_t next;
        if (d->words.at[i].quoted || !answers(d, i, &how, &next)) continue;
        const sentence *s = &d->sentences.at[d->words.at[i].sentence];
        const mention *m = mention_before(c, d, i);
        if (!m || c->entities.at[m->entity].global != speaker || !is_subject(d, m, i)) continue;
        int32_t from = aim_after(d, &c->times, next, how, s->first + s->n);
        int32_t end = from < 0 ? -1 : phrase_end(d, from, s->first + s->n);
        if (end <= from || from < 0) continue;
        span aimed = doc_span(d, from, end);
        int32_t e = entity_of(c, aimed);
        bool pronoun = d->words.at[from].tag == TAG_PRP;
        if ((pronoun && e < 0) || (e >= 0 && c->entities.at[e].global == speaker) || (found && e < 0)) continue;
        bool beside = d->words.at[i].tag != TAG_VBG;
        span at = span_join(beside ? m->whole : d->words.at[i].at, aimed);
        *to = (answer){of_page, x->reuse->line_of[of_page], from, end, doc_noun_phrase(d, from).head, e, at};
        if (e >= 0) return true;
        found = true;
    }
    return found;
}

/* One name, a noun in common, or heads of one sense. */
static bool one_aim(const scene *x, const answer *a, const answer *b) {
    const page_claims *c = &x->claims->at[a->page], *k = &x->claims->at[b->page];
    if (a->entity >= 0 && b->entity >= 0) {
        const entity *e = &c->entities.at[a->entity], *f = &k->entities.at[b->entity];
        if ((e->global >= 0 && e->global == f->global) || str_eq(e->name, f->name)) return true;
    }
    for (int32_t i = a->from; i < a->to; i++)
        for (int32_t j = b->from; j < b->to; j++) {
            const word *v = &x->docs->at[a->page].words.at[i], *w = &x->docs->at[b->page].words.at[j];
            if (!tag_is_noun(v->tag) || !tag_is_noun(w->tag)) continue;
            if (v->stem == w->stem || (i == a->head && j == b->head && words_akin(v->stem, w->stem))) return true;
        }
    return false;
}

/* ------------------------------------------------------------------ speakers whose words several lines give */
typedef struct {
    int32_t global, page;
} spoken;
typedef vec(spoken) spokens;

static int by_speaker(const void *x, const void *y, void *context) {
    (void)context;
    const spoken *a = x, *b = y;
    return a->global != b->global ? (a->global > b->global) - (a->global < b->global) : (a->page > b->page) - (a->page < b->page);
}

/* The entities of a page that have a name, by the name that is printed for them. */
typedef struct {
    map of;        /* the name -> the first of its entities, + 1 */
    int32_t *next; /* by entity: the next of that name, + 1; 0 ends */
} name_table;

static name_table names_of(arena *scratch, const page_claims *c) {
    name_table t = {.next = new (scratch, int32_t, c->entities.n)};
    for (int32_t e = (int32_t)c->entities.n; e-- > 0;) {
        if (c->entities.at[e].global < 0 || !c->entities.at[e].named) continue;
        int32_t *head = map_put(scratch, &t.of, hash_str(claim_name(c, e)), NULL);
        t.next[e] = *head;
        *head = e + 1;
    }
    return t;
}

static spokens spokens_of(arena *scratch, const scene *x, const ints *of_pages, const claims *all, ptrdiff_t since) {
    spokens v = {0};
    map index = {0}; /* page + 1 -> its place among the story's + 1 */
    name_table *names = new (scratch, name_table, of_pages->n);
    for (ptrdiff_t p = 0; p < of_pages->n; p++) *map_put(scratch, &index, (uint64_t)of_pages->at[p] + 1, NULL) = (int32_t)p;
    for (ptrdiff_t i = since; i < all->n; i++) {
        const claim *c = &all->at[i];
        for (ptrdiff_t k = 0; k < c->cells.n && c->kind == CLAIM_QUOTE && c->lines > 1; k++) {
            const cell *w = &c->cells.at[k];
            const page_claims *p = &x->claims->at[w->page];
            name_table *t = &names[*map_get(&index, (uint64_t)w->page + 1)];
            if (!t->next) *t = names_of(scratch, p);
            const int32_t *head = map_get(&t->of, hash_str(w->attribution));
            for (int32_t e = head && w->attribution.n ? *head : 0; e; e = t->next[e - 1])
                *push(scratch, &v) = (spoken){p->entities.at[e - 1].global, w->page};
        }
    }
    sort(scratch, v.at, v.n, (ptrdiff_t)sizeof(spoken), by_speaker, NULL);
    return v;
}

static void add_answers(arena *a, arena *scratch, const scene *x, int32_t of, const answer_list *v, claims *to) {
    const answer *base = &v->at[0];
    bool apart = false;
    for (ptrdiff_t i = 1; i < v->n; i++)
        if (x->reuse->lines.at[v->at[i].line].pages.n > x->reuse->lines.at[base->line].pages.n) base = &v->at[i];
    for (ptrdiff_t i = 0; i < v->n; i++) apart |= v->at[i].line != base->line && !one_aim(x, base, &v->at[i]);
    if (!apart) return;
    claim *c = push(a, to);
    *c = (claim){.story = of, .kind = CLAIM_EVENT, .sure = 1, .text = doc_str(&x->docs->at[base->page], base->at)};
    for (ptrdiff_t i = 0; i < v->n; i++) {
        const answer *r = &v->at[i];
        cell *k = push(a, &c->cells);
        const doc *d = &x->docs->at[r->page];
        *k = (cell){.page = r->page, .reading = doc_str(d, r->at), .told = doc_span(d, r->from, r->to)};
        *push(a, &k->spans) = r->at;
        if (one_aim(x, base, r)) continue;
        k->status = CELL_VARIANT;
        k->differs = k->grave = DIFFERS_NAME;
    }
    claim_settle(c);
    c->lines = claim_lines(x, scratch, c);
    c->weight = 4.0 * c->lines;
}

void who_is_answered(arena *a, arena *scratch, const scene *x, int32_t of, ptrdiff_t since, claims *to) {
    spokens s = spokens_of(scratch, x, &x->stories->stories.at[of].pages, to, since);
    int speakers = 0;
    for (ptrdiff_t i = 0, j; i < s.n && speakers < SPEAKERS_MAX; i = j, speakers++) {
        answer_list v = {0};
        for (j = i; j < s.n && s.at[j].global == s.at[i].global; j++) {
            answer r;
            if (j > i && s.at[j].page == s.at[j - 1].page) continue;
            if (answer_of(x, s.at[j].page, s.at[j].global, &r)) *push(scratch, &v) = r;
        }
        if (v.n > 1) add_answers(a, scratch, x, of, &v, to);
    }
}
