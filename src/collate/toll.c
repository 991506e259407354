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
    TOLL_RATIO = 10, /* an air raid that killed six is not the war that killed 20,000 */
    PART_RATIO = 2,  /* the six officers killed are a part of the 31 people killed */
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
    return str_table_sorted(people, countof(people)) && str_table_sorted(anybody, countof(anybody));
}

static toll_kind kind_of(const doc *d, int32_t i, bool before) {
    if (i < 0 || i >= d->words.n || d->words.at[i].kind != WORD_ALPHA) return TOLL_NONE;
    for (int k = TOLL_DEAD; k <= TOLL_SAVED; k++)
        if (before ? doc_word_in(d, i, words_of[k].before, words_of[k].before_n) : doc_word_in(d, i, words_of[k].after, words_of[k].after_n))
            return (toll_kind)k;
    return TOLL_NONE;
}

/* "The death toll … rose to 15": the word toll before the number, in its clause. */
static bool after_toll(const doc *d, int32_t from, int32_t i) {
    for (int32_t k = i - 1; k >= max_of(from, i - TOLL_REACH); k--)
        if (doc_word_is(d, k, S("toll"))) return true;
    return false;
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
    return f->of_at.start < f->at.end && after_toll(d, u->first, first) ? TOLL_DEAD : TOLL_NONE;
}

/* The stem of whom a figure counts: 0 for anybody; *thing: no people, as far as is known. */
static uint64_t whom(const doc *d, const figure *f, bool *thing) {
    *thing = false;
    if (f->of_at.start < f->at.end) return 0; /* nothing, or what stands before the number is not counted by it */
    ptrdiff_t last = doc_word_at(d, f->of_at.end - 1);
    if (doc_word_in(d, last, anybody, countof(anybody)) || kind_of(d, (int32_t)last, false)) return 0;
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
