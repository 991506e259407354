/* Where a page credits the outlet of another page of the pile: "first reported by the Daily Bell", "told the Bell", "From
 * Bell Magazine." A name is known from the meta table, the page itself, or its address, and is met however it is spaced
 * ("pv-magazine.com", "PV Magazine"). A name alone is no credit: a cue must stand before or after it, and the two pages
 * must share what is rare. One pass over the words.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "parts.h"

enum {
    NAME_WORDS_MAX = 6,  /* words in an outlet's name */
    NAME_LETTERS_MAX = 63,
    KIN_STEMS_LEAST = 4, /* rare stems in common that make two pages tell of one thing */
};
#define KIN_RARITY 5.5

typedef struct {
    int32_t page, next;  /* next name with this key, 0: none */
} named;

typedef struct {
    arena *scratch;
    const docs *d;
    map keys;            /* letters of a name -> its first `named` */
    vec(named) names;    /* [0]: none */
    bool begins[1 << 12]; /* by three first letters: saves nearly all look-ups */
    map rare;            /* stems of the page `rare_of` -> the round in which they were last met */
    int32_t rare_of, round;
    credits *found;
} crediting;

/* ------------------------------------------------------------------ names of outlets */
typedef struct {
    char at[NAME_LETTERS_MAX + 1];
    int n;
    bool full;
} letters;

static void add_letters(letters *l, str s) {
    for (ptrdiff_t i = 0; i < s.n; i++) {
        if (!is_alpha(s.p[i]) && !is_digit(s.p[i]) && (signed char)s.p[i] >= 0) continue;
        if (l->n == NAME_LETTERS_MAX) l->full = true;
        else l->at[l->n++] = to_lower(s.p[i]);
    }
}

static unsigned beginning(const letters *l) {
    return ((unsigned)(unsigned char)l->at[0] << 8 ^ (unsigned)(unsigned char)l->at[1] << 4 ^ (unsigned char)l->at[2]) & 4095;
}

static void add_name(crediting *c, int32_t page_at, str name) {
    letters l = {0};
    if (str_starts_ci(name, S("the "))) name = str_cut(name, 4, name.n);
    add_letters(&l, name);
    if (l.n < 3 || l.full) return;
    int32_t *head = map_put(c->scratch, &c->keys, hash_str((str){l.at, l.n}), NULL);
    if (*head && c->names.at[*head].page == page_at) return;
    named *x = push(c->scratch, &c->names);
    *x = (named){page_at, *head};
    *head = (int32_t)c->names.n - 1;
    c->begins[beginning(&l)] = true;
}

/* "https://www.daily-bell.co.uk/x" gives "daily-bell": the label before the suffix that registries sell under. */
static str host_name(str url) {
    static const str suffixes[] = {S("ac"), S("co"), S("com"), S("edu"), S("gov"), S("net"), S("org")};
    ptrdiff_t from = str_find(url, S("://"), 0);
    if (from < 0) return (str){0};
    from += 3;
    ptrdiff_t end = from;
    while (end < url.n && url.p[end] != '/' && url.p[end] != ':' && url.p[end] != '?') end++;
    str host = str_cut(url, from, end), label[3] = {{0}};
    for (int k = 0; k < 3 && host.n; k++) { /* the last labels, the last first */
        ptrdiff_t dot = host.n;
        while (dot > 0 && host.p[dot - 1] != '.') dot--;
        label[k] = str_cut(host, dot, host.n);
        host = str_cut(host, 0, max_of(0, dot - 1));
    }
    bool twice = label[0].n == 2 && label[2].n && str_table_find(suffixes, countof(suffixes), label[1]) >= 0;
    return twice ? label[2] : label[1];
}

static void gather_names(crediting *c) {
    push(c->scratch, &c->names);
    for (int32_t i = 0; i < c->d->n; i++) {
        const doc *x = &c->d->at[i];
        str url = x->page->url.n ? x->page->url : x->page->meta.url, name = x->article->outlet.name;
        if (str_find(name, S("."), 0) >= 0 && str_find(name, S(" "), 0) < 0) /* a host for a name */
            name = host_name(str_join(c->scratch, S("http://"), name));
        add_name(c, i, name);
        add_name(c, i, host_name(url));
    }
}

/* ------------------------------------------------------------------ cues */
static const str before_cues[] = { /* the word before the name, articles skipped */
    S("citing"), S("told"),
};
static const str before_pairs[] = { /* two words before it */
    S("according to"), S("appeared in"), S("appeared on"), S("interview with"), S("published by"), S("published in"),
    S("published on"), S("quoted by"), S("report by"), S("report in"), S("reported by"), S("reported in"),
    S("reporting by"), S("republished from"), S("seen by"), S("speaking to"), S("spoke to"), S("statement to"),
};
static const str after_cues[] = {S("learned"), S("quoted"), S("reported"), S("reports"), S("revealed"), S("said"), S("says")};
static const str reprint_pairs[] = {S("appeared in"), S("appeared on"), S("published by"), S("published in"),
                                    S("published on"), S("republished from")};

bool cites_tables_sorted(void) {
    return str_table_sorted(before_cues, countof(before_cues)) && str_table_sorted(before_pairs, countof(before_pairs)) &&
           str_table_sorted(after_cues, countof(after_cues)) && str_table_sorted(reprint_pairs, countof(reprint_pairs));
}

static bool is(const doc *d, ptrdiff_t i, const sentence *s, str folded) {
    return i >= s->first && i < s->first + s->n && doc_word_is(d, i, folded);
}

/* True where the name at words [i, k) is credited; *reprint where the page says that its text comes from there. */
static bool credited(const doc *d, const sentence *s, ptrdiff_t i, ptrdiff_t k, bool *reprint) {
    ptrdiff_t b = i - 1, end = s->first + s->n, n = k;
    while (b >= s->first && (is(d, b, s, S("the")) || is(d, b, s, S("newspaper")) || is(d, b, s, S("website")))) b--;
    while (n < end && d->words.at[n].kind == WORD_PUNCT) n++;
    *reprint = b == s->first && is(d, b, s, S("from")) && n == end; /* "From the Daily Bell." */
    if (*reprint) return true;
    if (b >= s->first && doc_word_in(d, b, before_cues, countof(before_cues))) return true;
    if (b > s->first) {
        char two[64];
        str x = doc_str(d, d->words.at[b - 1].at), y = doc_str(d, d->words.at[b].at);
        if (x.n + y.n + 1 < (ptrdiff_t)sizeof two) {
            ptrdiff_t at = 0;
            for (ptrdiff_t q = 0; q < x.n; q++) two[at++] = to_lower(x.p[q]);
            two[at++] = ' ';
            for (ptrdiff_t q = 0; q < y.n; q++) two[at++] = to_lower(y.p[q]);
            *reprint = str_table_find(reprint_pairs, countof(reprint_pairs), (str){two, at}) >= 0 && s->n < 20;
            if (str_table_find(before_pairs, countof(before_pairs), (str){two, at}) >= 0) return true;
        }
    }
    if (is(d, k, s, S("first")) || is(d, k, s, S("has")) || is(d, k, s, S("also"))) k++;
    return k < end && doc_word_in(d, k, after_cues, countof(after_cues));
}

/* ------------------------------------------------------------------ which page of the outlet */
/* The rare stems of the page that credits: made once a page, and only for one that credits somebody. */
static void take_rare(crediting *c, const tokens *x, int32_t i) {
    if (c->rare_of == i) return;
    const words *w = &c->d->at[i].words;
    c->rare_of = i;
    c->rare = (map){0};
    for (ptrdiff_t k = 0; k < x->n; k++) {
        const word *y = &w->at[x->at[k].word];
        if (x->at[k].content && y->kind == WORD_ALPHA && text_rarity(y->stem) >= KIN_RARITY)
            *map_put(c->scratch, &c->rare, x->at[k].stem, NULL) = 0;
    }
}

/* How many of them page i has. `round`: another number at each call, so that each stem counts once. */
static int kinship(const crediting *c, const tokens *y, int32_t round) {
    int n = 0;
    for (ptrdiff_t k = 0; k < y->n; k++) {
        int32_t *seen = map_get(&c->rare, y->at[k].stem);
        if (!seen || *seen == round) continue;
        *seen = round;
        n++;
    }
    return n;
}

static void choose(crediting *c, const tokens *t, int32_t to, int32_t name, span at, bool reprint) {
    int32_t best = -1, day = c->d->at[to].article->published.day;
    int most = KIN_STEMS_LEAST - 1, tries = 0;
    take_rare(c, &t[to], to);
    for (; name && tries < CITED_PAGES_MAX; name = c->names.at[name].next, tries++) {
        int32_t from = c->names.at[name].page, then = c->d->at[from].article->published.day;
        if (from == to || (day != DAY_NONE && then != DAY_NONE && then > day)) continue;
        int n = kinship(c, &t[from], ++c->round);
        if (n < most + 1 && !(n == most && from < best)) continue;
        most = n;
        best = from;
    }
    if (best < 0) return;
    for (ptrdiff_t k = 0; k < c->found->n; k++)
        if (c->found->at[k].to == to && c->found->at[k].from == best) {
            c->found->at[k].reprint |= reprint;
            return;
        }
    *push(c->scratch, c->found) = (credit){best, to, at, reprint};
}

static void read_sentence(crediting *c, const tokens *t, int32_t page_at, const sentence *s) {
    const doc *d = &c->d->at[page_at];
    for (ptrdiff_t i = s->first; i < s->first + s->n; i++) {
        letters l = {0};
        int32_t name = 0;
        ptrdiff_t end = i;
        if (d->words.at[i].kind == WORD_PUNCT) continue;
        for (ptrdiff_t k = i; k < s->first + s->n && k < i + NAME_WORDS_MAX && !l.full; k++) {
            if (d->words.at[k].kind == WORD_PUNCT && d->words.at[k].at.start > d->words.at[k - 1].at.end) break;
            add_letters(&l, doc_str(d, d->words.at[k].at));
            if (l.n < 3) continue;
            if (!c->begins[beginning(&l)]) break;
            const int32_t *head = map_get(&c->keys, hash_str((str){l.at, l.n}));
            if (head) name = *head, end = k + 1;
        }
        bool reprint = false;
        bool named_here = name && (d->words.at[i].capital || end - i > 1);
        if (!named_here || !credited(d, s, i, end, &reprint)) continue;
        span at = {d->words.at[i].at.start, d->words.at[end - 1].at.end};
        at.end -= str_ends(doc_str(d, at), S("."));
        choose(c, t, page_at, name, at, reprint);
        i = end - 1;
    }
}

credits cites_find(arena *scratch, const tokens *t, const docs *d) {
    credits found = {0};
    crediting *c = new (scratch, crediting, 1);
    *c = (crediting){.scratch = scratch, .d = d, .rare_of = -1, .found = &found};
    gather_names(c);
    for (int32_t i = 0; i < d->n && c->names.n > 1; i++) {
        credits mine = {0};
        c->found = &mine;
        for (ptrdiff_t k = 0; k < d->at[i].sentences.n; k++) read_sentence(c, t, i, &d->at[i].sentences.at[k]);
        for (ptrdiff_t k = 0; k < mine.n; k++) *push(scratch, &found) = mine.at[k];
    }
    return found;
}
