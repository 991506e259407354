/* Pages and lines of text in, stories out: features of each page (features.c), pages that are alike (near.c), groups by
 * average link (groups.c), and lone pages that have a story's names (adopt.c); then a title, and the words that hold the story together.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

static str title_of(const doc *d) {
    const article *x = d->article;
    if (!span_empty(x->title)) return span_of(d->page->text, x->title);
    return x->title_from_meta;
}

/* The title of the page that is likest to the others of its story; the first sentence where no page has a title. */
static str title_of_story(const docs *d, const story *s, const double *central) {
    str best = {0};
    double most = -1;
    for (ptrdiff_t k = 0; k < s->pages.n; k++) {
        int32_t i = s->pages.at[k];
        str t = title_of(&d->at[i]);
        if (!t.n || central[i] <= most) continue;
        most = central[i];
        best = t;
    }
    for (ptrdiff_t k = 0; k < s->pages.n && !best.n; k++) {
        const doc *x = &d->at[s->pages.at[k]];
        if (x->sentences.n) best = str_trim(doc_str(x, x->sentences.at[0].at));
    }
    return best;
}

/* ------------------------------------------------------------------ why */
enum { WHY_WORDS = 6, NAMES_TELL = 3 }; /* so much more than words as heavy */

typedef struct {
    uint64_t key;         /* feature << 32 | page */
    const feature *f;
} held_by;

typedef struct {
    double weight;
    const feature *f;
    int32_t page, on;     /* a page that it stands on; how many do */
} reason;
typedef vec(reason) reasons;

static int by_weight(const void *x, const void *y, void *context) {
    (void)context;
    const reason *a = x, *b = y;
    if (a->weight != b->weight) return a->weight < b->weight ? 1 : -1;
    return (a->f->key > b->f->key) - (a->f->key < b->f->key);
}

static str feature_text(const doc *d, const feature *f) {
    const words *w = &d->words;
    return doc_str(d, (span){w->at[f->word].at.start, w->at[f->word + f->n - 1].at.end});
}

static bool is_number(const doc *d, const feature *f) {
    for (int k = 0; k < f->n; k++) {
        const word *w = &d->words.at[f->word + k];
        if (w->kind != WORD_NUMBER && !text_is_number(doc_str(d, w->at))) return false;
    }
    return true;
}

/* Features of several pages of a story that one of them shows, heaviest first. Pairs of words are not for reading. */
static reasons reasons_of(arena *scratch, const story *s, const features *f) {
    ptrdiff_t n = 0;
    for (ptrdiff_t k = 0; k < s->pages.n; k++) n += f[s->pages.at[k]].n;
    uint64_t *keys = new (scratch, uint64_t, n);
    ptrdiff_t used = 0;
    for (ptrdiff_t k = 0; k < s->pages.n; k++) {
        const features *x = &f[s->pages.at[k]];
        for (ptrdiff_t q = 0; q < x->n; q++)
            if (x->at[q].kind != FEATURE_PAIR) keys[used++] = (uint64_t)x->at[q].key << 32 | (uint64_t)k;
    }
    sort_keys(scratch, keys, used);
    ptrdiff_t *at = new (scratch, ptrdiff_t, s->pages.n);
    reasons all = {0};
    for (ptrdiff_t from = 0, to; from < used; from = to) {
        reason r = {0};
        for (to = from; to < used && keys[to] >> 32 == keys[from] >> 32; to++) {
            ptrdiff_t k = (ptrdiff_t)(uint32_t)keys[to];
            const features *x = &f[s->pages.at[k]];
            while (x->at[at[k]].key < keys[to] >> 32) at[k]++;
            if (!r.f || r.f->word < 0) r.f = &x->at[at[k]], r.page = s->pages.at[k];
            r.weight += (double)x->at[at[k]].weight * (x->at[at[k]].kind == FEATURE_NAME ? NAMES_TELL : 1);
            r.on++;
        }
        if (r.on > 1 && r.f->word >= 0) *push(scratch, &all) = r;
    }
    sort(scratch, all.at, all.n, (ptrdiff_t)sizeof *all.at, by_weight, NULL);
    return all;
}


static str why_of(arena *a, arena *scratch, const docs *d, const story *s, const features *f) {
    str why = {0}, shown[WHY_WORDS];
    int n = 0;
    if (s->pages.n < 2) return why;
    arena_at start = arena_mark(scratch);
    reasons all = reasons_of(scratch, s, f);
    for (ptrdiff_t k = 0; k < all.n && n < WHY_WORDS; k++) {
        const reason *r = &all.at[k];
        if (2 * r->on < s->pages.n || is_number(&d->at[r->page], r->f)) continue;
        str t = feature_text(&d->at[r->page], r->f);
        bool said = false;
        for (int q = 0; q < n; q++) said |= str_find_ci(shown[q], t, 0) >= 0 || str_find_ci(t, shown[q], 0) >= 0;
        if (said) continue;
        shown[n++] = t;
        why = n == 1 ? str_copy(a, t) : str_join(a, str_join(a, why, S(", ")), t);
    }
    arena_rewind(scratch, start);
    return why;
}

/* ------------------------------------------------------------------ stories */
static void add_page(arena *a, story *s, int32_t i, const doc *d, const reuse *r) {
    int32_t day = d->article->published.day;
    *push(a, &s->pages) = i;
    if (r->lines.at[r->line_of[i]].pages.at[0] == i) *push(a, &s->lines) = r->line_of[i];
    if (day == DAY_NONE) return;
    s->from = s->from == DAY_NONE ? day : min_of(s->from, day);
    s->to = s->to == DAY_NONE ? day : max_of(s->to, day);
}

void story_group(arena *a, arena *scratch, int threads, const docs *d, const reuse *r, story_set *to) {
    arena_at start = arena_mark(scratch);
    features *f = new (scratch, features, d->n);
    for (ptrdiff_t i = 0; i < d->n; i++) f[i] = features_read(scratch, a, &d->at[i]);
    nears near_all = near_pages(scratch, scratch, threads, d, f);
    int32_t *first = group_pages(scratch, &near_all, r, d->n);
    adopt_lone(scratch, d, f, &near_all, r, first);
    double *central = new (scratch, double, d->n);
    for (ptrdiff_t k = 0; k < near_all.n; k++) {
        const near *x = &near_all.at[k];
        if (first[x->a] != first[x->b]) continue;
        central[x->a] += x->likeness;
        central[x->b] += x->likeness;
    }
    to->story_of = new (a, int32_t, d->n);
    for (int32_t i = 0; i < d->n; i++) {
        if (first[i] == i) {
            to->story_of[i] = (int32_t)to->stories.n;
            story *s = push(a, &to->stories);
            s->from = s->to = DAY_NONE;
        }
        to->story_of[i] = to->story_of[first[i]];
        add_page(a, &to->stories.at[to->story_of[i]], i, &d->at[i], r);
    }
    for (ptrdiff_t k = 0; k < to->stories.n; k++) {
        story *s = &to->stories.at[k];
        s->title = title_of_story(d, s, central);
        s->why = why_of(a, scratch, d, s, f);
    }
    arena_rewind(scratch, start);
}
