/* Tolls: how many people something befell. "killing at least 12", "14 dead", "the death toll rose to 15" speak of one count,
 * though they share next to no word.
 *
 * In: the figures of a clause and the words about them. Out: for each figure that counts people its kind of toll, and whom it
 * counts. A part of a count ("three of them") is none, nor what a clause dates far before its page. Cost: some words about
 * each figure.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

enum {
    AFTER = 9,       /* words after a number within which the fate stands: "people are thought to have been killed" */
    BEFORE = 2,      /* and before the number: "killing 12", "left some 14 people homeless" */
    TOLL_REACH = 24, /* from "death toll" to its number */
    NUMBER_OF = 4,   /* words after "number of" within which the fate stands: "the number of people injured" */
    TOLL_RATIO = 10, /* an air raid that killed six is not the war that killed 20,000 */
    PART_RATIO = 2,  /* the six officers killed are a part of the 31 people killed */
    TOLLS_SEEN = 24, /* of a story: which of them stands for all */
    DAYS_PAST = 45   /* a day so long before the page is of another event */
};

typedef enum { TOLL_NONE, TOLL_DEAD, TOLL_HURT, TOLL_MISSING, TOLL_HELD, TOLL_DRIVEN, TOLL_SAVED } toll_kind;

/* Folded words by kind. Those of `before` tell it of a number that follows, the others of one that stands before. */
static const str dead[] = {S("dead"), S("die"), S("died"), S("dies"), S("dying"), S("fatalities"), S("killed"), S("lives"), S("perished"), S("slain")};
static const str dead_before[] = {S("claimed"), S("claiming"), S("claims"), S("kill"), S("killed"), S("killing"), S("kills")};
static const str hurt[] = {S("hurt"), S("injured"), S("injuries"), S("wounded")};
static const str hurt_before[] = {S("hurt"), S("hurting"), S("injured"), S("injures"), S("injuring"), S("wounded"), S("wounding"), S("wounds")};
static const str missing[] = {S("missing"), S("unaccounted")};
static const str arrested[] = {S("arrested"), S("arrests"), S("detained"), S("detentions")};
static const str arrested_before[] = {S("arrest"), S("arrested"), S("arresting"), S("arrests"), S("detain"), S("detained"), S("detaining"), S("detains")};
static const str driven[] = {S("displaced"), S("evacuated"), S("fled"), S("homeless")};
static const str driven_before[] = {S("displaced"), S("displaces"), S("displacing"), S("evacuated"), S("evacuating")};
static const str saved[] = {S("rescued")};
static const str saved_before[] = {S("rescue"), S("rescued"), S("rescues"), S("rescuing")};
static const str people[] = {S("children"), S("civilians"), S("fighters"), S("men"), S("migrants"), S("miners"), S("officers"),
                             S("passengers"), S("protesters"), S("soldiers"), S("students"), S("women")};
static const str bodies[] = {S("bodies"), S("body"), S("corpses"), S("deaths")};
static const str anybody[] = {S("employees"), S("inhabitants"), S("others"), S("people"), S("person"), S("persons"), S("residents"),
                              S("victims"), S("workers")};

static const struct {
    const str *after, *before;
    ptrdiff_t after_n, before_n;
} words_of[] = {
    [TOLL_DEAD] = {dead, dead_before, countof(dead), countof(dead_before)},
    [TOLL_HURT] = {hurt, hurt_before, countof(hurt), countof(hurt_before)},
    [TOLL_MISSING] = {missing, NULL, countof(missing), 0},
    [TOLL_HELD] = {arrested, arrested_before, countof(arrested), countof(arrested_before)},
    [TOLL_DRIVEN] = {driven, driven_before, countof(driven), countof(driven_before)},
    [TOLL_SAVED] = {saved, saved_before, countof(saved), countof(saved_before)},
};

bool tolls_sorted(void) {
    for (int k = TOLL_DEAD; k <= TOLL_SAVED; k++)
        if (!str_table_sorted(words_of[k].after, words_of[k].after_n) || !str_table_sorted(words_of[k].before, words_of[k].before_n)) return false;
    return str_table_sorted(people, countof(people)) && str_table_sorted(bodies, countof(bodies)) && str_table_sorted(anybody, countof(anybody));
}

static toll_kind kind_of(const doc *d, int32_t i, bool before) {
    if (i < 0 || i >= d->words.n || d->words.at[i].kind != WORD_ALPHA) return TOLL_NONE;
    for (int k = TOLL_DEAD; k <= TOLL_SAVED; k++)
        if (before ? doc_word_in(d, i, words_of[k].before, words_of[k].before_n) : doc_word_in(d, i, words_of[k].after, words_of[k].after_n))
            return (toll_kind)k;
    return TOLL_NONE;
}

/* "The death toll … rose to 15", "the number of injured has passed 300": a word for a count before the number, in its sentence. */
static toll_kind after_count(const doc *d, int32_t from, int32_t i) {
    for (int32_t k = i - 1; k >= max_of(from, i - TOLL_REACH); k--) {
        if (doc_word_is(d, k, S("toll"))) return TOLL_DEAD;
        if (doc_word_is(d, k, S("number")) && doc_word_is(d, k + 1, S("of")))
            for (int32_t m = k + 2; m < min_of(i, k + 2 + NUMBER_OF); m++)
                if (kind_of(d, m, false)) return kind_of(d, m, false);
    }
    return TOLL_NONE;
}

static toll_kind fate_of(const doc *d, const unit *u, const figure *f, int32_t first, int32_t next) {
    if (doc_word_is(d, next, S("of"))) return TOLL_NONE; /* a part */
    for (int32_t k = first - 1; k >= max_of(u->first, first - BEFORE) && d->words.at[k].tag != TAG_CC && d->words.at[k].kind != WORD_PUNCT; k--)
        if (kind_of(d, k, true)) return kind_of(d, k, true);
    for (int32_t k = next; k < min_of(u->end, next + AFTER); k++) {
        const word *w = &d->words.at[k];
        if (w->kind == WORD_PUNCT || w->kind == WORD_NUMBER || w->tag == TAG_VBG || w->tag == TAG_CC) break;
        if (kind_of(d, k, false)) return kind_of(d, k, false);
    }
    if (f->of_at.start < f->at.end) return after_count(d, d->sentences.at[u->sentence].first, first);
    return doc_word_in(d, (int32_t)doc_word_at(d, f->of_at.end - 1), bodies, countof(bodies)) ? TOLL_DEAD : TOLL_NONE;
}

/* The stem of whom a figure counts: 0 for anybody; *thing: no people, as far as is known. */
static uint64_t whom(const doc *d, const figure *f, bool *thing) {
    *thing = false;
    if (f->of_at.start < f->at.end) return 0; /* nothing, or what stands before the number is not counted by it */
    ptrdiff_t last = doc_word_at(d, f->of_at.end - 1);
    if (doc_word_in(d, last, anybody, countof(anybody)) || kind_of(d, (int32_t)last, false)) return 0;
    if (doc_word_in(d, last, bodies, countof(bodies))) return 0;
    *thing = !doc_word_in(d, last, people, countof(people));
    return d->words.at[last].stem;
}

static bool long_past(const scene *x, const unit *u) {
    int32_t today = x->docs->at[u->page].article->published.day;
    const timexes *t = &x->claims->at[u->page].times;
    for (ptrdiff_t k = FIRST_AT(t, u->at.start); k < t->n && t->at[k].at.start < u->at.end; k++)
        if (today != DAY_NONE && t->at[k].class == TIME_DATE && t->at[k].to != DAY_NONE && t->at[k].to < today - DAYS_PAST) return true;
    return false;
}

/* The number with what it counts where that follows at once. */
span figure_told(const figure *f) {
    bool beside = f->of_at.start >= f->at.end && f->of_at.start - f->at.end < 3;
    return beside ? span_join(f->at, f->of_at) : f->at;
}

toll toll_of(const scene *x, const unit *u, const figure *f) {
    const doc *d = &x->docs->at[u->page];
    bool thing;
    if (!f->has_value || f->unit.n || !span_in(f->at, u->at) || f->high < 1) return (toll){0};
    uint64_t of = whom(d, f, &thing);
    const counted *c = count_of(x, u, f);
    toll_kind kind = fate_of(d, u, f, c->first, c->next);
    if (!kind || long_past(x, u)) return (toll){0};
    return (toll){(int)kind, thing, of, f};
}

bool toll_same(const toll *a, const toll *b) {
    if (!a->kind || a->kind != b->kind || max_of(a->figure->high, b->figure->high) > TOLL_RATIO * min_of(a->figure->low, b->figure->low)) return false;
    bool part = max_of(a->figure->high, b->figure->high) > PART_RATIO * min_of(a->figure->low, b->figure->low);
    return a->of == b->of || (!a->thing && !b->thing && !part && (!a->of || !b->of));
}

void tolls_find(arena *a, const scene *x, unit *u) {
    const figures *f = &x->claims->at[u->page].figures;
    toll found[TOLLS_MAX];
    int32_t n = 0;
    for (ptrdiff_t k = FIRST_AT(f, u->at.start); k < f->n && f->at[k].at.start < u->at.end && n < TOLLS_MAX; k++) {
        toll t = toll_of(x, u, &f->at[k]);
        if (t.kind) found[n++] = t;
    }
    u->tolls_n = n;
    u->tolls = new (a, toll, n);
    for (int32_t k = 0; k < n; k++) u->tolls[k] = found[k];
}

bool tolls_repeated(const unit *u, const unit *v) {
    for (int32_t i = 0; i < u->tolls_n; i++)
        for (int32_t k = 0; k < v->tolls_n; k++) {
            const toll *a = &u->tolls[i], *b = &v->tolls[k];
            if (toll_same(a, b) && one_value(a->figure, b->figure)) return true;
        }
    return false;
}

bool tolls_shared(const unit *u, const unit *v) {
    for (int32_t i = 0; i < u->tolls_n; i++)
        for (int32_t k = 0; k < v->tolls_n; k++)
            if (toll_same(&u->tolls[i], &v->tolls[k])) return true;
    return false;
}

/* ------------------------------------------------------------------ one toll over many pages */
typedef struct {
    const toll *of;
    int32_t unit;
} counted_in;
typedef vec(counted_in) counted_ins;

/* Of each page the first toll of a kind that its text gives, or else its title: what follows is often background. */
static void first_tolls(arena *scratch, const scene *x, const units *u, int kind, counted_ins *to) {
    for (int32_t i = 0; i < u->n; i++)
        for (int32_t k = 0; k < u->at[i].tolls_n; k++) {
            const toll *t = &u->at[i].tolls[k];
            if (t->kind != kind || t->thing) continue;
            counted_in *last = to->n ? &to->at[to->n - 1] : NULL;
            bool fresh = !last || u->at[last->unit].page != u->at[i].page;
            if (fresh) *push(scratch, to) = (counted_in){t, i};
            else if (in_title(x, &u->at[last->unit]) && !in_title(x, &u->at[i])) *last = (counted_in){t, i};
        }
}

/* Those that may be one with the toll that most of them may be one with. */
static void keep_same(counted_ins *t) {
    ptrdiff_t best = 0, most = 0, kept = 0;
    for (ptrdiff_t i = 0; i < min_of(t->n, TOLLS_SEEN); i++) {
        ptrdiff_t same = 0;
        for (ptrdiff_t k = 0; k < t->n; k++) same += toll_same(t->at[i].of, t->at[k].of);
        if (same > most) most = same, best = i;
    }
    for (ptrdiff_t i = 0; i < t->n && most; i++) /* the best one is not overwritten before it is reached */
        if (toll_same(t->at[best].of, t->at[i].of)) {
            if (i == best) best = kept;
            t->at[kept++] = t->at[i];
        }
    t->n = kept;
}

/* Most of a group's tolls are of this kind: "killing 12 and injuring 200" may stand among the injured. */
static bool mostly(const units *u, const ints *m, int kind) {
    ptrdiff_t n[TOLL_SAVED + 1] = {0}, most = 0;
    for (ptrdiff_t i = 0; i < min_of(m->n, TOLLS_SEEN); i++)
        for (int32_t k = 0; k < u->at[m->at[i]].tolls_n; k++) n[u->at[m->at[i]].tolls[k].kind]++;
    for (int k = TOLL_DEAD; k <= TOLL_SAVED; k++) most = max_of(most, n[k]);
    return n[kind] == most;
}

/* The group that most of them stand in, of those that speak of this kind of toll; -1: none. */
static int32_t common_group(const units *u, const counted_ins *t, int kind, const int32_t *group, const ints *members) {
    int32_t best = -1;
    ptrdiff_t most = 0;
    for (ptrdiff_t i = 0; i < min_of(t->n, TOLLS_SEEN); i++) {
        ptrdiff_t have = 0;
        int32_t g = group[t->at[i].unit];
        for (ptrdiff_t k = 0; k < t->n; k++) have += group[t->at[k].unit] == g;
        if (have > most && mostly(u, &members[g], kind)) most = have, best = g;
    }
    return best;
}

/* Keeps the units in order; a page that has one there already needs no second. */
static void join(arena *a, const units *u, ints *m, int32_t w) {
    ptrdiff_t at = m->n;
    for (ptrdiff_t i = 0; i < m->n; i++)
        if (u->at[m->at[i]].page == u->at[w].page) return;
    push(a, m);
    for (; at && m->at[at - 1] > w; at--) m->at[at] = m->at[at - 1];
    m->at[at] = w;
}

void tolls_gather(arena *a, arena *scratch, const scene *x, const units *u, const int32_t *group, ints *members, int32_t *n) {
    for (int kind = TOLL_DEAD; kind <= TOLL_SAVED; kind++) {
        arena_at before = arena_mark(scratch);
        counted_ins t = {0};
        first_tolls(scratch, x, u, kind, &t);
        keep_same(&t);
        int32_t g = t.n > 1 ? common_group(u, &t, kind, group, members) : -1;
        if (g < 0 && t.n > 1) g = (*n)++;
        for (ptrdiff_t i = 0; i < t.n && t.n > 1; i++) join(a, u, &members[g], t.at[i].unit);
        arena_rewind(scratch, before);
    }
}
