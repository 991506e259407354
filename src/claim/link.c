/* Entities of the pages of one story in; the same number and name for the same entity on every page out.
 * Bodies and places join where they share a form of their name: written out, by acronym, without its leading demonym or
 * legal form. People join by surname and given name; a surname alone joins the one person of that name whom most pages
 * name. Two given names never join unless one is a short or a differently spelt form of the other. Hash look-ups, and per
 * surname at most SAME_SURNAME_MAX comparisons.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/claim.h"
#include "claim/gazetteer.h"

#define NAME_TOKENS_MAX 12
#define SAME_SURNAME_MAX 32

typedef struct {
    int32_t page, entity;
    int32_t up;              /* union-find: the item above, itself at the top */
    str token[NAME_TOKENS_MAX]; /* folded words of the name, without articles */
    int32_t n;
    uint64_t key;            /* of the tokens; 0: none */
    entity_kind kind;
    entity_gender gender;
    bool named;
    int32_t next;            /* another person of this surname, -1 */
} item;
typedef vec(item) items;

typedef struct {
    arena *scratch;
    const docs *d;
    claim_set *c;
    items items;
    map alias;               /* form of a name: item + 1 */
    map expansion;           /* acronym: item + 1 whose name it stands for */
    map surname;             /* surname: person + 1, chained */
} linking;

static int32_t top(linking *l, int32_t i) {
    item *x = l->items.at;
    while (x[i].up != i) i = x[i].up = x[x[i].up].up;
    return i;
}

static void unite(linking *l, int32_t i, int32_t k) {
    i = top(l, i), k = top(l, k);
    if (i < k) l->items.at[k].up = i;
    else l->items.at[i].up = k;
}

static const entity *entity_of(const linking *l, const item *x) { return &l->c->at[x->page].entities.at[x->entity]; }

/* ------------------------------------------------------------------ forms of a name */
static bool dropped(str w) {
    const gazetteer_entry *e = gazetteer_find(w);
    return str_eq(w, S("the")) || (e && (e->classes & LEX_HONORIFICS) && !(e->classes & LEX_GIVEN));
}

static int32_t tokens_of(arena *scratch, str s, str *to) {
    str folded = str_fold(scratch, s);
    int32_t n = 0;
    for (ptrdiff_t i = 0; i < folded.n && n < NAME_TOKENS_MAX;) {
        while (i < folded.n && is_space(folded.p[i])) i++;
        ptrdiff_t from = i;
        while (i < folded.n && !is_space(folded.p[i])) i++;
        str w = str_cut(folded, from, i);
        while (w.n && (w.p[w.n - 1] == ',' || w.p[w.n - 1] == ')')) w.n--;
        if (w.n > 2 && w.p[w.n - 1] == '.' && w.p[1] != '.') w.n--;
        if (w.n && !dropped(w)) to[n++] = w;
    }
    return n;
}

/* Words that name one thing in several spellings. */
static uint64_t token_hash(str w) {
    static const str groups[] = {S("groups"), S("organisations"), S("organizations")};
    for (ptrdiff_t i = 0; i < countof(groups); i++)
        if (str_eq(w, groups[i])) return hash_str(groups[0]);
    if (str_eq(w, S("centre"))) w = S("center");
    if (str_eq(w, S("organisation"))) w = S("organization");
    if (str_eq(w, S("defence"))) w = S("defense");
    if (str_eq(w, S("labour"))) w = S("labor");
    return hash_str(w);
}

static uint64_t key_of(const str *t, int32_t n) {
    char all[160];
    ptrdiff_t len = 0;
    for (int32_t i = 0; i < n && len + t[i].n + 1 < (ptrdiff_t)sizeof all; i++) {
        if (i) all[len++] = ' ';
        memcpy(all + len, t[i].p, (size_t)t[i].n);
        len += t[i].n;
    }
    const gazetteer_entry *e = gazetteer_find((str){all, len});
    if (e && e->country && (e->classes & LEX_COUNTRY)) return hash_mix(7, e->country);
    uint64_t key = 0;
    for (int32_t i = 0; i < n; i++) key = hash_mix(key, token_hash(t[i]));
    return key;
}

/* ------------------------------------------------------------------ bodies, places and the rest */
static void also(linking *l, int32_t i, uint64_t key) {
    bool fresh;
    int32_t *at = map_put(l->scratch, &l->alias, hash_mix(key, l->items.at[i].named), &fresh);
    if (fresh) *at = i + 1;
    else unite(l, *at - 1, i);
}

static bool classes_are(str w, uint64_t classes) {
    const gazetteer_entry *e = gazetteer_find(w);
    return e && (e->classes & classes);
}

static bool is_acronym(str raw) {
    int upper = 0;
    for (ptrdiff_t i = 0; i < raw.n; i++) {
        if (is_space(raw.p[i])) return false;
        upper += is_upper(raw.p[i]);
    }
    return upper >= 2 && upper * 2 >= raw.n;
}

static uint64_t letters_of(const item *x) {
    char letters[NAME_TOKENS_MAX];
    ptrdiff_t n = 0;
    for (int32_t i = 0; i < x->n; i++)
        if (!classes_are(x->token[i], LEX_FUNCTION)) letters[n++] = x->token[i].p[0];
    return n >= 3 ? hash_str((str){letters, n}) : 0;
}

/* Every form in which a page writes the name of a body. */
static void forms_of_body(linking *l, int32_t i) {
    item *x = &l->items.at[i];
    also(l, i, x->key);
    if (x->n >= 3 && classes_are(x->token[0], LEX_DEMONYM | LEX_COUNTRY) && !classes_are(x->token[x->n - 1], LEX_BODY_TAIL))
        also(l, i, key_of(x->token + 1, x->n - 1));
    if (x->n >= 2 && classes_are(x->token[x->n - 1], LEX_COMPANY)) also(l, i, key_of(x->token, x->n - 1));
    str name = entity_of(l, x)->name; /* "HBC News" and "HBC" */
    ptrdiff_t first = str_find(name, S(" "), 0);
    if (x->n == 2 && str_eq(x->token[1], S("news")) && first > 0 && is_acronym(str_cut(name, 0, first)))
        also(l, i, key_of(x->token, 1));
    const int32_t *e = x->n > 1 ? map_get(&l->expansion, hash_str(x->token[0])) : NULL;
    if (e) {
        str t[2 * NAME_TOKENS_MAX];
        const item *y = &l->items.at[*e - 1];
        memcpy(t, y->token, (size_t)y->n * sizeof *t);
        memcpy(t + y->n, x->token + 1, (size_t)(x->n - 1) * sizeof *t);
        also(l, i, key_of(t, y->n + x->n - 1));
    }
}

/* What else the page calls it. */
static void forms_of_mentions(linking *l, int32_t i, const mention *m) {
    str raw = doc_str(&l->d->at[l->items.at[i].page], m->at), t[NAME_TOKENS_MAX];
    if (m->kind != MENTION_NAME || str_eq(raw, entity_of(l, &l->items.at[i])->name)) return;
    int32_t n = tokens_of(l->scratch, raw, t);
    if (n == 0 || (n == 1 && classes_are(t[0], LEX_BODY_HEAD | LEX_COMMON | LEX_DEMONYM | LEX_GIVEN))) return;
    also(l, i, key_of(t, n));
}

static void learn_acronym(linking *l, int32_t i, const mention *m) {
    str raw = doc_str(&l->d->at[l->items.at[i].page], m->at);
    if (m->kind != MENTION_NAME || l->items.at[i].n < 2 || !is_acronym(raw)) return;
    bool fresh;
    int32_t *at = map_put(l->scratch, &l->expansion, hash_str(str_fold(l->scratch, raw)), &fresh);
    if (fresh) *at = i + 1;
}

/* ------------------------------------------------------------------ people */
static int distance(str a, str b) {
    int row[33];
    if (a.n > 32 || b.n > 32) return 99;
    for (int k = 0; k <= (int)b.n; k++) row[k] = k;
    for (int i = 1; i <= (int)a.n; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int k = 1; k <= (int)b.n; k++) {
            int up = row[k];
            row[k] = min_of(min_of(row[k], row[k - 1]) + 1, diagonal + (a.p[i - 1] != b.p[k - 1]));
            diagonal = up;
        }
    }
    return row[b.n];
}

/* Whether two given names may be one person's: equal, an initial, a short form, another spelling. */
static bool given_agree(str a, str b) {
    if (!a.n || !b.n || str_eq(a, b)) return true;
    if (a.p[0] != b.p[0]) return false;
    if (a.n == 1 || b.n == 1 || (a.n == 2 && a.p[1] == '.') || (b.n == 2 && b.p[1] == '.')) return true;
    if ((str_starts(a, b) || str_starts(b, a)) && min_of(a.n, b.n) >= 3) return true;
    return min_of(a.n, b.n) >= 5 && distance(a, b) <= 2;
}

static bool suffixed(const item *x) { return x->n > 2 && classes_are(x->token[x->n - 1], LEX_SUFFIX); }
static str surname_of(const item *x) { return x->token[x->n - 1 - suffixed(x)]; }

static bool people_agree(const item *a, const item *b) {
    if (a->gender && b->gender && a->gender != b->gender) return false;
    return suffixed(a) == suffixed(b) && given_agree(a->token[0], b->token[0]);
}

static void chain_person(linking *l, int32_t i) {
    item *x = &l->items.at[i];
    int32_t *chain = map_put(l->scratch, &l->surname, hash_str(surname_of(x)), NULL), tries = SAME_SURNAME_MAX;
    for (int32_t k = *chain - 1; k >= 0 && tries-- > 0; k = l->items.at[k].next)
        if (people_agree(x, &l->items.at[k])) {
            unite(l, i, k);
            break;
        }
    x->next = *chain - 1;
    *chain = i + 1;
}

/* A surname alone: the person of that name on most pages. */
static bool join_person(linking *l, int32_t i) {
    item *x = &l->items.at[i];
    const int32_t *chain = map_get(&l->surname, hash_str(x->token[0]));
    int32_t best = -1, most = 0, tries = SAME_SURNAME_MAX;
    for (int32_t k = chain ? *chain - 1 : -1; k >= 0 && tries-- > 0; k = l->items.at[k].next) {
        if (x->gender && l->items.at[k].gender && x->gender != l->items.at[k].gender) continue;
        int32_t n = 0, t = top(l, k), more = SAME_SURNAME_MAX;
        for (int32_t m = *chain - 1; m >= 0 && more-- > 0; m = l->items.at[m].next) n += top(l, m) == t;
        if (n > most || (n == most && t < top(l, best))) best = k, most = n;
    }
    if (best < 0) return false;
    unite(l, i, best);
    return true;
}

static bool is_person(const item *x) { return x->named && x->kind == ENTITY_PERSON; }

static void link_people(linking *l) {
    for (int32_t i = 0; i < (int32_t)l->items.n; i++) {
        l->items.at[i].next = -1;
        if (is_person(&l->items.at[i]) && l->items.at[i].n > 1) chain_person(l, i);
    }
    for (int32_t i = 0; i < (int32_t)l->items.n; i++) {
        item *x = &l->items.at[i];
        bool seeming = x->kind == ENTITY_PLACE && x->n == 1 && !classes_are(x->token[0], LEX_PLACES); /* that only looked like one */
        bool plain = x->named && x->n == 1 && (x->kind == ENTITY_OTHER || seeming);
        if ((is_person(x) && x->n == 1) || plain) {
            if (!join_person(l, i) && !plain) also(l, i, hash_mix(11, x->key));
        }
    }
}

static void link_rest(linking *l) {
    for (ptrdiff_t i = 0, k = 0; i < l->items.n; i++) {
        const mentions *m = &l->c->at[l->items.at[i].page].mentions;
        if (l->items.at[i].entity == 0)
            for (k = 0; k < m->n; k++) learn_acronym(l, (int32_t)i + m->at[k].entity, &m->at[k]);
    }
    for (int32_t i = 0; i < (int32_t)l->items.n; i++)
        if (!is_person(&l->items.at[i]) && l->items.at[i].n) forms_of_body(l, i);
    for (int32_t i = 0; i < (int32_t)l->items.n; i++) {
        const mentions *m = &l->c->at[l->items.at[i].page].mentions;
        for (ptrdiff_t k = 0; l->items.at[i].entity == 0 && k < m->n; k++)
            if (!is_person(&l->items.at[i + m->at[k].entity])) forms_of_mentions(l, i + m->at[k].entity, &m->at[k]);
    }
    for (int32_t i = 0; i < (int32_t)l->items.n; i++) { /* an acronym that no page spells out beside it */
        uint64_t letters = l->items.at[i].kind == ENTITY_BODY && l->items.at[i].named ? letters_of(&l->items.at[i]) : 0;
        const int32_t *e = letters ? map_get(&l->alias, hash_mix(hash_mix(0, letters), true)) : NULL;
        if (e && is_acronym(entity_of(l, &l->items.at[*e - 1])->name)) unite(l, *e - 1, i);
    }
}

/* ------------------------------------------------------------------ those without a name */
/* The head noun of a phrase: before "of", "for", or its last word. */
static int32_t head_of(const item *x) {
    for (int32_t i = 1; i < x->n; i++)
        if (str_eq(x->token[i], S("for")) || str_eq(x->token[i], S("of")) || str_eq(x->token[i], S("from")) || str_eq(x->token[i], S("to")))
            return i - 1;
    return x->n - 1;
}

static bool same_root(str a, str b) {
    ptrdiff_t n = min_of(a.n, b.n);
    return n >= 5 && str_eq(str_cut(a, 0, n - n / 4), str_cut(b, 0, n - n / 4));
}

/* "a ministry spokesman" and "the spokesman for the ministry": one noun, and a word in common beside it. */
static bool phrases_agree(const item *a, const item *b) {
    int32_t i = head_of(a), k = head_of(b);
    if (!str_eq(a->token[i], b->token[k])) return false;
    for (int32_t m = 0; m < a->n; m++)
        for (int32_t n = 0; n < b->n; n++)
            if (m != i && n != k && same_root(a->token[m], b->token[n])) return true;
    return false;
}

static void link_unnamed(linking *l) {
    map by_head = {0};
    for (int32_t i = 0; i < (int32_t)l->items.n; i++) {
        item *x = &l->items.at[i];
        if (x->named || x->kind != ENTITY_PERSON || x->gender == GENDER_PLURAL || x->n < 2) continue;
        int32_t *chain = map_put(l->scratch, &by_head, hash_str(x->token[head_of(x)]), NULL), tries = SAME_SURNAME_MAX;
        for (int32_t k = *chain - 1; k >= 0 && tries-- > 0; k = l->items.at[k].next)
            if (phrases_agree(x, &l->items.at[k])) {
                unite(l, i, k);
                break;
            }
        x->next = *chain - 1;
        *chain = i + 1;
    }
}

/* ------------------------------------------------------------------ names for all */
typedef struct {
    int32_t best, uses, n; /* item, pages that use its form, words */
} choice;

static bool better(const linking *l, int32_t i, int32_t uses, const choice *than) {
    const item *x = &l->items.at[i], *y = &l->items.at[than->best];
    bool full = x->n > 1, other = y->n > 1;
    if (full != other) return full;
    if (!x->named && x->n != y->n) return x->n > y->n;
    if (uses != than->uses) return uses > than->uses;
    if (x->n != y->n) return x->n > y->n;
    int order = str_cmp(entity_of(l, x)->name, entity_of(l, y)->name);
    return order < 0;
}

static void give_names(arena *a, linking *l, int32_t *next_global) {
    (void)a;
    map uses = {0};
    choice *best = new (l->scratch, choice, l->items.n + 1);
    for (int32_t i = 0; i < (int32_t)l->items.n; i++)
        ++*map_put(l->scratch, &uses, hash_mix((uint64_t)top(l, i), hash_str(entity_of(l, &l->items.at[i])->name)), NULL);
    for (int32_t i = 0; i < (int32_t)l->items.n; i++) {
        int32_t t = top(l, i), *n = map_get(&uses, hash_mix((uint64_t)t, hash_str(entity_of(l, &l->items.at[i])->name)));
        if (!best[t].n || better(l, i, *n, &best[t])) best[t].best = i, best[t].uses = *n;
        best[t].n++;
    }
    for (int32_t i = 0; i < (int32_t)l->items.n; i++) {
        int32_t t = top(l, i);
        entity *e = &l->c->at[l->items.at[i].page].entities.at[l->items.at[i].entity];
        e->global = t == i ? (*next_global)++ : entity_of(l, &l->items.at[t])->global;
        e->shared = entity_of(l, &l->items.at[best[t].best])->name;
    }
}

void claim_link(arena *a, arena *scratch, const docs *d, claim_set *c, const ints *among, int32_t *next_global) {
    arena_at before = arena_mark(scratch);
    linking l = {.scratch = scratch, .d = d, .c = c};
    for (ptrdiff_t p = 0; p < among->n; p++) {
        int32_t of = among->at[p];
        for (int32_t e = 0; e < (int32_t)c->at[of].entities.n; e++) {
            const entity *from = &c->at[of].entities.at[e];
            item *x = push(scratch, &l.items);
            *x = (item){.page = of, .entity = e, .up = (int32_t)l.items.n - 1, .kind = from->kind, .named = from->named, .gender = from->gender};
            x->n = tokens_of(scratch, from->name, x->token);
            x->key = key_of(x->token, x->n);
        }
    }
    link_rest(&l);
    link_people(&l);
    link_unnamed(&l);
    give_names(a, &l, next_global);
    arena_rewind(scratch, before);
}
