/* Units: statements as weighted tokens.
 *
 * A token is a stem, the beginning of a long word (so that "defended" meets "defence"), a group of near synonyms, an
 * entity, a figure or a time. Its weight is its rarity: in the language (text_rarity) and in the story.
 * SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "base/limits.h"
#include "collate/parts.h"

typedef vec(token) tokens;

enum { TIME_BYTES_MAX = 60 }; /* how far before a word a time that holds it may begin */
enum { KEY_STEM, KEY_PREFIX, KEY_KIN, KEY_FIGURE, KEY_TIME, KEY_ENTITY, KEY_KINDS };

/* The highest bits of a key are its kind, so that tokens stand by kind. */
enum { KIND_SHIFT = 60 };

static uint64_t key(int kind, uint64_t x) {
    uint64_t mixed = kind ? hash_mix(x, (uint64_t)kind * 0x9e3779b97f4a7c15u) : x;
    return mixed >> (64 - KIND_SHIFT) | (uint64_t)kind << KIND_SHIFT;
}

static void add(arena *a, tokens *to, uint64_t k, float weight) { *push(a, to) = (token){.key = k, .weight = weight}; }

static bool tag_is_content(int t) {
    return t == TAG_NONE || (t >= TAG_NN && t <= TAG_NNPS) || (t >= TAG_VB && t <= TAG_VBZ) || (t >= TAG_JJ && t <= TAG_JJS) ||
           (t >= TAG_RB && t <= TAG_RBS) || t == TAG_FW;
}

/* Verbs so common that sharing them tells nothing. */
static const str light[] = {
    S("'m"), S("'re"), S("'s"), S("'ve"), S("also"), S("am"), S("are"), S("be"), S("been"), S("being"), S("did"),
    S("do"), S("does"), S("had"), S("has"), S("have"), S("having"), S("is"), S("not"), S("said"), S("say"), S("saying"),
    S("says"), S("so"), S("such"), S("then"), S("very"), S("was"), S("were"),
};

bool light_sorted(void) { return str_table_sorted(light, countof(light)); }

/* ------------------------------------------------------------------ tokens of one unit */
typedef struct {
    arena *scratch;
    const doc *d;
    const page_claims *c;
    tokens *to;
    bool plain; /* stems, names, figures and times only: short phrases need the very words */
} maker;

/* The groups of near synonyms of a word, of a verb with its particle those of both ("turned down"). */
int unit_kin(arena *scratch, const doc *d, int32_t i, const kin **first) {
    static const str particles[] = {S("apart"), S("away"), S("back"), S("down"), S("in"), S("off"), S("on"), S("out"), S("over"), S("through"), S("up")};
    const word *w = &d->words.at[i];
    int n = 0;
    if (w->tag >= TAG_VB && w->tag <= TAG_VBZ && i + 1 < d->words.n && doc_word_in(d, i + 1, particles, countof(particles)))
        n = word_kin(hash_mix(w->stem, hash_str(str_fold(scratch, doc_str(d, d->words.at[i + 1].at)))), first);
    return n ? n : word_kin(w->stem, first);
}

bool unit_word(arena *scratch, const doc *d, int32_t i, str *folded) {
    const word *w = &d->words.at[i];
    str text = doc_str(d, w->at);
    if (w->kind != WORD_ALPHA || !tag_is_content(w->tag) || text.n < 2) return false;
    *folded = str_fold(scratch, text);
    return str_table_find(light, countof(light), *folded) < 0;
}

static void word_tokens(maker *m, int32_t i) {
    const word *w = &m->d->words.at[i];
    str folded;
    if (!unit_word(m->scratch, m->d, i, &folded)) return;
    float rarity = (float)text_rarity(w->stem);
    add(m->scratch, m->to, key(KEY_STEM, w->stem), rarity);
    for (ptrdiff_t from = 0, to; from < folded.n; from = to + 1) { /* the parts of "maximum-security" */
        to = str_find(folded, S("-"), from);
        if (to < 0) to = folded.n;
        if ((from || to < folded.n) && to - from >= PREFIX_LETTERS)
            add(m->scratch, m->to, key(KEY_PREFIX, hash_str(str_cut(folded, from, from + PREFIX_LETTERS))), rarity / 2);
    }
    if (folded.n >= PREFIX_LETTERS + 1)
        add(m->scratch, m->to, key(KEY_PREFIX, hash_str(str_cut(folded, 0, PREFIX_LETTERS))), WEIGHT_PREFIX * rarity);
    const kin *group;
    int n = m->plain ? 0 : unit_kin(m->scratch, m->d, i, &group);
    for (int g = 0; g < n; g++)
        *push(m->scratch, m->to) = (token){.key = key(KEY_KIN, (uint64_t)group[g].group), .weight = WEIGHT_KIN * rarity, .spare = g > 0};
}

uint64_t unit_entity(const page_claims *c, int32_t e) {
    const entity *x = &c->entities.at[e];
    str name = x->shared.n ? x->shared : x->name;
    return key(KEY_ENTITY, x->global >= 0 && x->shared.n ? (uint64_t)x->global + 1 : hash_str(name));
}

/* Mentions, figures and times stand by start and begin with their span: the first that starts at `offset` or later. */
ptrdiff_t first_at(const void *items, ptrdiff_t n, ptrdiff_t size, int32_t offset) {
    ptrdiff_t lo = 0, hi = n;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (((const span *)((const char *)items + mid * size))->start < offset) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

static void mention_tokens(maker *m, const unit *u, bool *named) {
    const mentions *v = &m->c->mentions;
    for (ptrdiff_t k = FIRST_AT(v, u->at.start); k < v->n && v->at[k].at.start < u->at.end; k++) {
        const mention *x = &v->at[k];
        if (x->entity < 0 || !span_in(x->at, u->at)) continue;
        add(m->scratch, m->to, unit_entity(m->c, x->entity), 3 * (x->kind == MENTION_NAME ? WEIGHT_NAME : WEIGHT_PRONOUN));
        if (x->kind != MENTION_NAME) continue;
        for (ptrdiff_t w = doc_word_at(m->d, x->at.start); w < u->end && m->d->words.at[w].at.start < x->at.end; w++)
            if (w >= u->first) named[w - u->first] = true;
    }
}

static void figure_tokens(maker *m, const unit *u) {
    const figures *v = &m->c->figures;
    for (ptrdiff_t k = FIRST_AT(v, u->at.start); k < v->n && v->at[k].at.start < u->at.end; k++) {
        const figure *f = &v->at[k];
        if (!f->has_value) continue;
        str value = str_format(m->scratch, "%.6g-%.6g", f->low, f->high);
        add(m->scratch, m->to, key(KEY_FIGURE, hash_mix(hash_str(value), hash_str(f->unit))), 3 * WEIGHT_FIGURE);
    }
}

static void time_tokens(maker *m, const unit *u) {
    const timexes *v = &m->c->times;
    for (ptrdiff_t k = FIRST_AT(v, u->at.start); k < v->n && v->at[k].at.start < u->at.end; k++) {
        const timex *t = &v->at[k];
        if (t->value.n && is_digit(t->value.p[0])) add(m->scratch, m->to, key(KEY_TIME, hash_str(t->value)), 3 * WEIGHT_TIME);
    }
}

/* The words of a name count once, as the entity. */
static void unit_tokens(maker *m, const unit *u) {
    bool *named = new (m->scratch, bool, u->end - u->first);
    mention_tokens(m, u, named);
    for (int32_t i = u->first; i < u->end; i++)
        if (!named[i - u->first]) word_tokens(m, i);
    figure_tokens(m, u);
    time_tokens(m, u);
}

static int by_key(const void *x, const void *y, void *context) {
    (void)context;
    const token *a = x, *b = y;
    return a->key != b->key ? (a->key > b->key) - (a->key < b->key) : (a->weight < b->weight) - (a->weight > b->weight);
}

/* Each key once with its greatest weight. */
static void merge_equal(arena *scratch, tokens *t) {
    map seen = {0};
    ptrdiff_t kept = 0;
    map_room(scratch, &seen, t->n);
    for (ptrdiff_t i = 0; i < t->n; i++) {
        bool fresh;
        int32_t *at = map_put(scratch, &seen, t->at[i].key, &fresh);
        if (fresh) *at = (int32_t)kept, t->at[kept++] = t->at[i];
        else {
            token *k = &t->at[*at];
            k->weight = max_of(k->weight, t->at[i].weight);
            k->spare &= t->at[i].spare;
        }
    }
    t->n = kept;
}

/* So, and sorted. Contexts repeat words: what is merged need not be sorted. */
static void settle(arena *scratch, tokens *t) {
    if (t->n > CONTEXT_REACH) merge_equal(scratch, t);
    sort(scratch, t->at, t->n, (ptrdiff_t)sizeof(token), by_key, NULL);
    ptrdiff_t kept = 0;
    for (ptrdiff_t i = 0; i < t->n; i++)
        if (!kept || t->at[kept - 1].key != t->at[i].key) t->at[kept++] = t->at[i];
        else t->at[kept - 1].spare &= t->at[i].spare;
    t->n = kept;
}

/* ------------------------------------------------------------------ rarity in the story */
/* Numbers the tokens; how many units have each. */
static ints number_tokens(arena *scratch, units *us) {
    map numbers = {0};
    ints units_n = {0};
    for (ptrdiff_t i = 0; i < us->n; i++)
        for (int32_t k = 0; k < us->at[i].n; k++) {
            bool fresh;
            int32_t *at = map_put(scratch, &numbers, us->at[i].tokens[k].key, &fresh);
            if (fresh) *at = (int32_t)units_n.n, *push(scratch, &units_n) = 0;
            us->at[i].tokens[k].number = (uint32_t)*at & INT32_MAX;
            units_n.at[*at]++;
        }
    return units_n;
}

/* Rarity in the story: ln(1 + units of a page / units of a page that hold the token), on average over pages. */
static void weigh(arena *scratch, units *us, ptrdiff_t pages_n) {
    arena_at before = arena_mark(scratch);
    ints df = number_tokens(scratch, us);
    double all = (double)us->n, copies = max_of((double)pages_n, 1.0);
    for (ptrdiff_t i = 0; i < us->n; i++) {
        unit *u = &us->at[i];
        for (int32_t k = 0; k < u->n; k++) {
            double n = df.at[u->tokens[k].number] / copies;
            u->tokens[k].weight *= (float)(log(1 + all / copies / (n + .5)) / 3);
            if (!u->tokens[k].spare) u->total += u->tokens[k].weight;
        }
    }
    arena_rewind(scratch, before);
}

/* The clause has a pronoun where its subject should be: what it speaks of stands before it. */
static bool refers_back(const doc *d, const unit *u) {
    static const str pronouns[] = {S("it"), S("that"), S("these"), S("they"), S("this"), S("those"), S("which")};
    for (int32_t i = u->first; i < min_of(u->first + 2, u->end); i++)
        if (doc_word_in(d, i, pronouns, countof(pronouns))) return true;
    return false;
}

/* What the rest of the sentence speaks of, faintly: it tells "it was cancelled" from another "it was cancelled". */
static void add_context(maker *m, const unit *u) {
    ptrdiff_t own = m->to->n;
    float weight = refers_back(m->d, u) ? CONTEXT_PRONOUN : CONTEXT_WEIGHT;
    const sentence *s = &m->d->sentences.at[m->d->words.at[u->first].sentence];
    unit before = {.first = s->first, .end = u->first, .at = {s->at.start, u->at.start}};
    unit after = {.first = u->end, .end = s->first + s->n, .at = {u->at.end, s->at.end}};
    if (before.first < u->first - CONTEXT_REACH) { /* a page without stops is one sentence, and its statements are many */
        before.first = u->first - CONTEXT_REACH;
        before.at.start = m->d->words.at[before.first].at.start;
    }
    if (after.end > u->end + CONTEXT_REACH) {
        after.end = u->end + CONTEXT_REACH;
        after.at.end = m->d->words.at[after.end - 1].at.end;
    }
    if (before.end > before.first) unit_tokens(m, &before);
    if (after.end > after.first) unit_tokens(m, &after);
    for (ptrdiff_t i = own; i < m->to->n; i++) m->to->at[i].weight *= weight;
}

/* What a noun phrase is about: its last noun, before "of" where it has one. */
static uint64_t head_of(const doc *d, const unit *u) {
    uint64_t head = 0;
    for (int32_t i = u->first; i < u->end && !(head && doc_word_is(d, i, S("of"))); i++)
        if (d->words.at[i].tag >= TAG_NN && d->words.at[i].tag <= TAG_NNPS) head = d->words.at[i].stem;
    return head;
}

static run run_in(const void *items, ptrdiff_t n, ptrdiff_t size, span at) {
    run r = {.from = first_at(items, n, size, at.start)};
    for (r.to = r.from; r.to < min_of(n, r.from + CLAUSE_FIGURES) && ((const span *)((const char *)items + r.to * size))->start < at.end;) r.to++;
    return r;
}

void unit_place(const scene *x, unit *u) {
    const figures *f = &x->claims->at[u->page].figures;
    const timexes *t = &x->claims->at[u->page].times;
    u->figures = run_in(f->at, f->n, (ptrdiff_t)sizeof *f->at, u->at);
    u->times = run_in(t->at, t->n, (ptrdiff_t)sizeof *t->at, u->at);
}

/* A unit of the story's page number `p`. */
static unit *add_unit(arena *a, arena *scratch, const scene *x, ptrdiff_t p, int32_t i, int32_t of, span at, units *to) {
    const doc *d = &x->docs->at[i];
    tokens t = {0};
    unit *u = push(a, to);
    *u = (unit){.page = i, .statement = of, .line = x->reuse->line_of[i], .at = at, .of = &x->of[p]};
    u->first = (int32_t)doc_word_at(d, at.start);
    u->end = (int32_t)doc_word_at(d, at.end - 1) + 1;
    u->sentence = d->words.at[u->first].sentence;
    unit_place(x, u);
    u->place = (float)at.start / (float)max_of(d->page->text.n, 1);
    arena_at before = arena_mark(scratch);
    maker m = {scratch, d, &x->claims->at[i], &t, of < 0};
    unit_tokens(&m, u);
    if (of >= 0) add_context(&m, u);
    settle(scratch, &t);
    u->tokens = new_space(a, token, t.n);
    if (t.n) memcpy(u->tokens, t.at, (size_t)t.n * sizeof(token));
    u->n = (int32_t)t.n;
    arena_rewind(scratch, before);
    u->head = of < 0 ? head_of(d, u) : 0;
    return u;
}

void units_find(arena *a, arena *scratch, const scene *x, const ints *of_pages, units *to) {
    for (ptrdiff_t p = 0; p < of_pages->n; p++) {
        int32_t i = of_pages->at[p];
        const page_claims *c = &x->claims->at[i];
        *x->partly |= c->statements.n > PAGE_UNITS_MAX;
        for (ptrdiff_t s = 0; s < min_of(c->statements.n, PAGE_UNITS_MAX); s++)
            add_unit(a, scratch, x, p, i, (int32_t)s, c->statements.at[s].at, to);
    }
    weigh(scratch, to, of_pages->n);
    terms_find(a, scratch, x, to, of_pages->n);
}

void wholes_find(arena *a, arena *scratch, const scene *x, const ints *of_pages, units *to) {
    for (ptrdiff_t p = 0; p < of_pages->n; p++) {
        int32_t i = of_pages->at[p], last = -1;
        const page_claims *c = &x->claims->at[i];
        for (ptrdiff_t s = 0; s < min_of(c->statements.n, PAGE_UNITS_MAX); s++) {
            int32_t in = c->statements.at[s].sentence;
            if (in != last) add_unit(a, scratch, x, p, i, (int32_t)s, x->docs->at[i].sentences.at[in].at, to)->whole = true;
            last = in;
        }
    }
    weigh(scratch, to, of_pages->n);
    terms_find(a, scratch, x, to, of_pages->n);
}

/* ------------------------------------------------------------------ noun phrases
 * A base noun phrase, with the one that "of" ties to it: determiner, numbers, adjectives, participles, nouns, possessives. */
static bool is_noun(const doc *d, int32_t i) { return d->words.at[i].tag >= TAG_NN && d->words.at[i].tag <= TAG_NNPS; }

static bool in_phrase(const doc *d, int32_t i, int32_t end) {
    if (i >= end) return false;
    int t = d->words.at[i].tag;
    if (d->words.at[i].kind == WORD_PUNCT) {
        char m = d->page->text.p[d->words.at[i].at.start];
        return (m == '-' || m == '$') && i + 1 < end;
    }
    if ((t == TAG_VBN || t == TAG_VBG) && i + 1 < end && !(i > 0 && is_noun(d, i - 1))) {
        int next = d->words.at[i + 1].tag;
        return (next >= TAG_NN && next <= TAG_NNPS) || next == TAG_JJ;
    }
    return t == TAG_CD || t == TAG_POS || (t >= TAG_JJ && t <= TAG_JJS) || (t >= TAG_NN && t <= TAG_NNPS) || t == TAG_SYM;
}

/* The end of the phrase that begins at i, after its last noun; i where there is none. */
static int32_t phrase_end(const doc *d, int32_t i, int32_t end) {
    int32_t last = i;
    for (int32_t k = i; in_phrase(d, k, end); k++)
        if (is_noun(d, k)) last = k + 1;
    return last;
}

/* Two words of meaning or more that are no part of a name: "maximum-security prison", not "Mayor Ann Poe". */
static bool says_something(const doc *d, const page_claims *c, int32_t from, int32_t to) {
    int32_t plain = 0;
    const mentions *v = &c->mentions;
    for (int32_t i = from; i < to; i++) {
        span at = d->words.at[i].at;
        int t = d->words.at[i].tag;
        bool named = t == TAG_NNP || t == TAG_NNPS;
        for (ptrdiff_t k = FIRST_AT(v, at.start - 80); !named && k < v->n && v->at[k].at.start <= at.start; k++)
            named = v->at[k].kind == MENTION_NAME && span_in(at, v->at[k].at);
        plain += !named && (t == TAG_CD || (t >= TAG_JJ && t <= TAG_JJS) || t == TAG_NN || t == TAG_NNS || t == TAG_VBN || t == TAG_VBG);
    }
    return plain >= 2;
}

/* "last season", "the second quarter": when, not what; a phrase ends before it. */
static bool is_time(const page_claims *c, span last) {
    for (ptrdiff_t k = FIRST_AT(&c->times, last.start - TIME_BYTES_MAX); k < c->times.n && c->times.at[k].at.start <= last.start; k++)
        if (span_in(last, c->times.at[k].at)) return true;
    return false;
}

static void sentence_phrases(arena *a, arena *scratch, const scene *x, ptrdiff_t p, int32_t of, const sentence *s, units *to) {
    const doc *d = &x->docs->at[of];
    int32_t end = s->first + s->n;
    for (int32_t i = s->first; i < end;) {
        int32_t stop = phrase_end(d, i, end);
        bool share = i > s->first && doc_word_is(d, i, S("cent")) && doc_word_is(d, i - 1, S("per"));
        if (stop == i || share) {
            i++;
            continue;
        }
        if (stop < end && doc_word_is(d, stop, S("of"))) {
            int32_t k = stop + 1;
            while (k < end && (d->words.at[k].tag == TAG_DT || d->words.at[k].tag == TAG_PRPS)) k++;
            int32_t more = phrase_end(d, k, end);
            if (more > k) stop = more;
        }
        int32_t next = stop;
        bool cut = stop < end && doc_word_is(d, stop, S("-")); /* "46-year" of "46-year-old" */
        while (cut && stop > i && d->words.at[stop - 1].at.end == d->words.at[stop].at.start) stop--;
        while (stop > i && (is_time(&x->claims->at[of], d->words.at[stop - 1].at) || !is_noun(d, stop - 1))) stop--;
        if (says_something(d, &x->claims->at[of], i, stop))
            add_unit(a, scratch, x, p, of, -1, (span){d->words.at[i].at.start, d->words.at[stop - 1].at.end}, to);
        i = next;
    }
}

void phrases_find(arena *a, arena *scratch, const scene *x, const ints *of_pages, units *to) {
    for (ptrdiff_t p = 0; p < of_pages->n; p++) {
        const doc *d = &x->docs->at[of_pages->at[p]];
        if (!doc_is_english(d)) continue; /* phrases are found by tags, and those are English */
        for (ptrdiff_t s = 0; s < min_of(d->sentences.n, PAGE_UNITS_MAX); s++)
            sentence_phrases(a, scratch, x, p, of_pages->at[p], &d->sentences.at[s], to);
    }
    weigh(scratch, to, of_pages->n);
}

int32_t unit_shared(const unit *u, const unit *v) {
    int32_t n = 0;
    for (int32_t i = 0, j = 0; i < u->n && j < v->n;) {
        uint64_t x = u->tokens[i].key, y = v->tokens[j].key;
        n += x == y;
        i += x <= y;
        j += y <= x;
    }
    return n;
}

float likeness_of(float total, float other, float sum) {
    float least = min_of(total, other), both = total + other;
    if (least <= 0) return 0;
    float contained = sum / least, even = 2 * least / both; /* their product is Dice's coefficient */
    return contained * powf(even, EVENNESS) * (1 - expf(-sum / EVIDENCE_SCALE));
}

/* A power of a share of one lies between the share and the tangent at one, 1 - exp(-x) between x / (1 + x) and x. */
bool likeness_reaches(float total, float other, float sum, float least) {
    const float slip = 1e-4f; /* of the arithmetic */
    float less = min_of(total, other), x = sum / EVIDENCE_SCALE;
    if (less <= 0) return least <= 0;
    float contained = sum / less, even = 2 * less / (total + other);
    if (contained * even * x / (1 + x) > least * (1 + slip)) return true;
    if (contained * (1 - EVENNESS * (1 - even)) * min_of(x, 1.f) < least * (1 - slip)) return false;
    return likeness_of(total, other, sum) >= least;
}

float unit_likeness(const unit *u, const unit *v, float *common) {
    float sum = 0;
    for (int32_t i = 0, j = 0; i < u->n && j < v->n;) {
        uint64_t x = u->tokens[i].key, y = v->tokens[j].key;
        if (x == y) sum += min_of(u->tokens[i].weight, v->tokens[j].weight);
        i += x <= y;
        j += y <= x;
    }
    *common = sum;
    return likeness_of(u->total, v->total, sum);
}

spread spread_new(arena *a, const units *of) {
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < of->n; i++)
        for (int32_t k = 0; k < of->at[i].n; k++) n = max_of(n, (ptrdiff_t)of->at[i].tokens[k].number + 1);
    spread s = {NULL, new_space(a, float, n), n};
    for (ptrdiff_t i = 0; i < n; i++) s.weights[i] = -1;
    return s;
}

void spread_unit(spread *s, const unit *u) {
    if (s->u == u) return;
    for (int32_t i = 0; s->u && i < s->u->n; i++) s->weights[s->u->tokens[i].number] = -1;
    for (int32_t i = 0; i < u->n; i++) s->weights[u->tokens[i].number] = u->tokens[i].weight;
    s->u = u;
}

float spread_likeness(const spread *s, const unit *v, float *common) {
    float sum = 0;
    for (int32_t j = 0; j < v->n; j++) {
        float both = min_of(s->weights[v->tokens[j].number], v->tokens[j].weight);
        sum += max_of(both, 0.f);
    }
    *common = sum;
    return likeness_of(s->u->total, v->total, sum);
}

float spread_matter(const spread *s, const unit *v, int32_t *things) {
    float sum = 0;
    int32_t n[KEY_KINDS] = {0};
    for (int32_t j = 0; j < v->n; j++) {
        float weight = s->weights[v->tokens[j].number];
        int kind = (int)(v->tokens[j].key >> KIND_SHIFT);
        if (weight < 0) continue;
        n[kind]++;
        if (kind != KEY_ENTITY) sum += min_of(weight, v->tokens[j].weight);
    }
    /* a word gives a stem, and may give a beginning and a group */
    *things = max_of(n[KEY_STEM], max_of(n[KEY_PREFIX], n[KEY_KIN])) + n[KEY_FIGURE] + n[KEY_TIME] + n[KEY_ENTITY];
    return sum;
}
