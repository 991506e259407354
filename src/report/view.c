/* An account as a reader takes it: pages by short names, claims in the reader's order, cells that read alike together.
 * Enters an account; leaves indexes and strings in scratch. Cost: n log n in claims.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

enum {
    OUTLET_COLUMNS = 26, /* a longer name pushes everything else out of a row */
    FILE_COLUMNS = 16,
    HASH_LEAST = 8       /* hexadecimal digits at the end of a file name that are no name but a hash */
};

const char *const view_agreements[] = {"single", "same", "differs", "conflicts"};
const char *const view_kinds[] = {"quote", "figure", "event", "description"};
const char *const view_statuses[] = {"same", "variant", "conflicts"};

str cat_all(arena *a, const str *parts, ptrdiff_t n) {
    ptrdiff_t length = 0;
    for (ptrdiff_t i = 0; i < n; i++) length += parts[i].n;
    char *p = new(a, char, length), *to = p;
    for (ptrdiff_t i = 0; i < n; i++) {
        if (parts[i].n) memcpy(to, parts[i].p, (size_t)parts[i].n);
        to += parts[i].n;
    }
    return (str){p, length};
}

/* ------------------------------------------------------------------ pages */
/* The file's name without folders and ending, that of its packing first; "-" stays. */
static str stem_of_path(str path) {
    if (str_ends_ci(path, S(".gz"))) path.n -= 3;
    else if (str_ends_ci(path, S(".zst"))) path.n -= 4;
    ptrdiff_t from = path.n, to = path.n;
    while (from > 0 && path.p[from - 1] != '/') from--;
    for (ptrdiff_t i = from + 1; i < path.n; i++)
        if (path.p[i] == '.') to = i;
    return str_cut(path, from, to);
}

/* "017_4f0be1a9c2d35e77": the part before a hash. */
static str without_hash(str s) {
    ptrdiff_t from = s.n;
    bool digit = false;
    while (from > 0 && (is_digit(s.p[from - 1]) || (s.p[from - 1] >= 'a' && s.p[from - 1] <= 'f')))
        digit |= is_digit(s.p[--from]);
    bool hash = digit && s.n - from >= HASH_LEAST && from > 1 && (s.p[from - 1] == '_' || s.p[from - 1] == '-');
    return hash ? str_cut(s, 0, from - 1) : s;
}

/* An outlet that is known by its address, without what all addresses have: "www.tide.example" is "tide.example". */
static str outlet_label(str s) {
    static const str ends[] = {S(".com"), S(".net"), S(".org")};
    if (str_find(s, S(" "), 0) >= 0) return s;
    if (str_starts_ci(s, S("www."))) s = str_cut(s, 4, s.n);
    for (int i = 0; i < (int)countof(ends); i++)
        if (str_ends_ci(s, ends[i]) && s.n > ends[i].n) return str_cut(s, 0, s.n - ends[i].n);
    return s;
}

static str label_of(const view *v, int32_t i) {
    const article *a = &v->x->articles.at[i];
    const page *p = &v->x->pile.pages.at[i];
    if (a->outlet.name.n) return clip(v->scratch, outlet_label(a->outlet.name), OUTLET_COLUMNS);
    str name = clip(v->scratch, without_hash(stem_of_path(p->path)), FILE_COLUMNS);
    return p->record < 0 ? name : str_format(v->scratch, "%.*s:%lld", (int)name.n, name.p, (long long)p->record);
}

/* Labels that two pages share get the page's id behind them. */
static void name_pages(view *v) {
    ptrdiff_t n = v->x->pile.pages.n;
    map seen = {0};
    v->label = new(v->scratch, str, n);
    for (ptrdiff_t i = 0; i < n; i++) {
        bool fresh;
        v->label[i] = label_of(v, (int32_t)i);
        ++*map_put(v->scratch, &seen, hash_str(v->label[i]), &fresh);
    }
    for (ptrdiff_t i = 0; i < n; i++)
        if (*map_get(&seen, hash_str(v->label[i])) > 1)
            v->label[i] = str_format(v->scratch, "%.*s p%td", (int)v->label[i].n, v->label[i].p, i + 1);
}

str view_title(const view *v, int32_t i) {
    const article *a = &v->x->articles.at[i];
    return span_empty(a->title) ? a->title_from_meta : span_of(v->x->pile.pages.at[i].text, a->title);
}

str view_about(const view *v, int32_t i, int columns) {
    str title = view_title(v, i);
    if (!view_has_article(v, i)) return S("(no article found)");
    if (title.n) return cat(v->scratch, S("“"), clip(v->scratch, title, columns - 2), S("”"));
    const blocks *b = &v->x->articles.at[i].blocks;
    for (ptrdiff_t k = 0; k < b->n; k++)
        if (b->at[k].kind == BLOCK_PARAGRAPH || b->at[k].kind == BLOCK_STANDFIRST)
            return clip(v->scratch, span_of(v->x->pile.pages.at[i].text, b->at[k].at), columns);
    return (str){0};
}

str view_words(const view *v, int32_t i, const spans *of) {
    str text = v->x->pile.pages.at[i].text;
    if (of->n == 1) return span_of(text, of->at[0]);
    str s = {0};
    for (ptrdiff_t k = 0; k < of->n; k++) s = cat(v->scratch, s, k ? S(" … ") : S(""), span_of(text, of->at[k]));
    return s;
}

str view_story_title(const view *v, int32_t of) {
    const story *s = &v->x->stories.stories.at[of];
    str title = s->title;
    for (ptrdiff_t i = 0; i < s->pages.n && !title.n; i++) title = view_title(v, s->pages.at[i]);
    return title.n ? title : S("(untitled)");
}

str view_line(const view *v, int32_t i) {
    const line *l = &v->x->reuse.lines.at[i];
    str first =
        l->agency.n ? lineage_agency(v->scratch, l->agency) : v->label[l->origin >= 0 ? l->origin : l->pages.at[0]];
    if (l->pages.n == 1) return first;
    str n = view_count(v, l->pages.n, "page", "pages");
    return cat(v->scratch, first, S(" ("), n, S(")"));
}

bool view_has_article(const view *v, int32_t of) { return v->x->articles.at[of].blocks.n > 0; }

bool view_alone(const view *v, int32_t of) {
    return v->x->pile.pages.n > 1 && v->x->stories.stories.at[of].pages.n < 2;
}

bool drift_left_out(const drift *d) { return str_eq(str_of(d->what), S("left out")); }

int32_t view_changed(const view *v, int32_t of, int32_t *rewrites) {
    const story_view *w = &v->story[of];
    int32_t before = -1, changed = 0;
    *rewrites = 0;
    for (int32_t i = w->first_drift; i < w->first_drift + w->drifts; i++) {
        const drift *d = &v->x->collation.drifts.at[i];
        if (drift_left_out(d)) continue;
        changed++;
        *rewrites += d->page != before;
        before = d->page;
    }
    return changed;
}

/* "3 lines of text; they differ on 9 points; one rewrite made 6 changes": what the whole report says, in one sentence. */
bool view_partly(const view *v, int32_t of) {
    const ints *p = &v->x->collation.partly;
    for (ptrdiff_t i = 0; i < p->n; i++)
        if (p->at[i] == of) return true;
    return false;
}

str view_summary(const view *v, int32_t of) {
    const story *s = &v->x->stories.stories.at[of];
    const story_view *w = &v->story[of];
    arena *a = v->scratch;
    str to = cat(a, view_count(v, s->pages.n, "page", "pages"), S(", "),
                 view_count(v, s->lines.n, "line of text", "lines of text"));
    if (w->points) to = cat(a, to, S("; they differ on "), view_count(v, w->points, "point", "points"));
    int32_t rewrites = 0, changed = view_changed(v, of, &rewrites);
    if (!changed) return to;
    str by = rewrites == 1 ? S("; one rewrite made ") : str_format(a, "; %d rewrites made ", (int)rewrites);
    return cat(a, to, by, view_count(v, changed, "change", "changes"));
}

/* ------------------------------------------------------------------ who */
static int32_t line_number(const view *v, int32_t of, int32_t l) {
    const ints *in = &v->x->stories.stories.at[of].lines;
    for (ptrdiff_t k = 0; k < in->n; k++)
        if (in->at[k] == l) return (int32_t)k + 1;
    return 0;
}

str view_line_short(const view *v, int32_t of, int32_t l) {
    const line *x = &v->x->reuse.lines.at[l];
    if (x->pages.n == 1) return v->label[x->pages.at[0]];
    return x->agency.n ? lineage_agency(v->scratch, x->agency)
                       : str_format(v->scratch, "line %d", (int)line_number(v, of, l));
}

/* All pages of a line under the line's name; of others the first, and how many more. */
static str line_who(const view *v, int32_t of, int32_t l, int32_t first, ptrdiff_t n) {
    const line *x = &v->x->reuse.lines.at[l];
    arena *a = v->scratch;
    if (n == 1) return v->label[first];
    if (n < x->pages.n) return str_format(a, "%.*s +%td", (int)v->label[first].n, v->label[first].p, n - 1);
    return view_line_short(v, of, l);
}

str view_who(const view *v, const claim *c, const ints *cells_of) {
    str to = {0};
    map done = {0};
    for (ptrdiff_t i = 0; i < cells_of->n; i++) {
        int32_t first = c->cells.at[cells_of->at[i]].page, l = v->x->reuse.line_of[first];
        bool fresh;
        *map_put(v->scratch, &done, (uint64_t)l + 1, &fresh) = 1;
        if (!fresh) continue;
        ptrdiff_t n = 0;
        for (ptrdiff_t k = i; k < cells_of->n; k++)
            n += v->x->reuse.line_of[c->cells.at[cells_of->at[k]].page] == l;
        to = cat(v->scratch, to, to.n ? S(", ") : S(""), line_who(v, c->story, l, first, n));
    }
    return to;
}

/* ------------------------------------------------------------------ words */
/* The number behind a letter p that begins a word, as an index; -1: none or no such page. */
static int32_t page_named(const view *v, str s, ptrdiff_t *at) {
    ptrdiff_t i = *at + 1;
    int64_t n = 0;
    if (s.p[*at] != 'p' || (*at && (is_alpha(s.p[*at - 1]) || is_digit(s.p[*at - 1])))) return -1;
    for (; i < s.n && is_digit(s.p[i]) && n < INT32_MAX; i++) n = n * 10 + (s.p[i] - '0');
    if (n < 1 || n > v->x->pile.pages.n || (i < s.n && is_alpha(s.p[i]))) return -1;
    *at = i;
    return (int32_t)n - 1;
}

str view_basis(const view *v, str s) {
    str to = {0};
    ptrdiff_t plain = 0;
    for (ptrdiff_t i = 0; i < s.n;) {
        ptrdiff_t from = i;
        int32_t of = page_named(v, s, &i);
        if (of < 0) i++;
        else to = cat(v->scratch, to, str_cut(s, plain, from), v->label[of]), plain = i;
    }
    return cat(v->scratch, to, str_cut(s, plain, s.n));
}

str view_day_short(const view *v, int32_t day) {
    static const char *const months[] = {"Jan",  "Feb", "Mar",  "Apr", "May", "June",
                                         "July", "Aug", "Sept", "Oct", "Nov", "Dec"};
    if (day == DAY_NONE) return (str){0};
    int y, m, d;
    day_split(day, &y, &m, &d);
    return str_format(v->scratch, "%d %s", d, months[m - 1]);
}

str view_day(const view *v, int32_t day) {
    if (day == DAY_NONE) return (str){0};
    int y, m, d;
    day_split(day, &y, &m, &d);
    return cat(v->scratch, view_day_short(v, day), str_format(v->scratch, " %d", y));
}

str view_days(const view *v, int32_t from, int32_t to) {
    if (from == to || to == DAY_NONE) return view_day(v, from);
    if (from == DAY_NONE) return view_day(v, to);
    int y, m, d, y2, m2, d2;
    day_split(from, &y, &m, &d);
    day_split(to, &y2, &m2, &d2);
    str first = y != y2 ? view_day(v, from) : m != m2 ? view_day_short(v, from) : str_format(v->scratch, "%d", d);
    return cat(v->scratch, first, S(" to "), view_day(v, to));
}

str view_differs(const view *v, uint32_t set) {
    static const char *const names[] = {"number",      "bound",   "unit",  "date", "name",
                                        "attribution", "wording", "quote", "scope"};
    str s = {0};
    for (int i = 0; i < (int)countof(names); i++)
        if (set >> i & 1) s = cat(v->scratch, s, s.n ? S(", ") : S(""), str_of(names[i]));
    return s;
}

str view_differs_most(const view *v, uint32_t set) {
    uint32_t rest = set & ~(uint32_t)DIFFERS_WORDING;
    return view_differs(v, rest ? rest : set);
}

str view_count(const view *v, ptrdiff_t n, const char *one, const char *many) {
    return str_format(v->scratch, "%td %s", n, n == 1 ? one : many);
}

static void index_pages(view *v) {
    const collation *x = &v->x->collation;
    v->claims_of = new(v->scratch, ints, v->x->pile.pages.n);
    v->drifts_of = new(v->scratch, ints, v->x->pile.pages.n);
    for (ptrdiff_t i = 0; i < x->claims.n; i++)
        for (ptrdiff_t k = 0; k < x->claims.at[i].cells.n; k++)
            *push(v->scratch, &v->claims_of[x->claims.at[i].cells.at[k].page]) = (int32_t)i;
    for (ptrdiff_t i = 0; i < x->drifts.n; i++) {
        const drift *d = &x->drifts.at[i];
        *push(v->scratch, &v->drifts_of[d->page]) = (int32_t)i;
        if (d->against != d->page) *push(v->scratch, &v->drifts_of[d->against]) = (int32_t)i;
    }
}

static int by_citing(const void *a, const void *b, void *context) {
    (void)context;
    return (*(const edge *const *)a)->to - (*(const edge *const *)b)->to;
}

static void find_cites(view *v) {
    const lines *l = &v->x->reuse.lines;
    for (ptrdiff_t i = 0; i < l->n; i++)
        for (ptrdiff_t k = 0; k < l->at[i].edges.n; k++)
            if (l->at[i].edges.at[k].kind == EDGE_CITES) *push(v->scratch, &v->cites) = &l->at[i].edges.at[k];
    sort(v->scratch, v->cites.at, v->cites.n, (ptrdiff_t)sizeof(const edge *), by_citing, NULL);
}

ptrdiff_t view_cites(const view *v, int32_t i) {
    ptrdiff_t lo = 0, hi = v->cites.n;
    while (lo < hi) {
        ptrdiff_t mid = (lo + hi) / 2;
        if (v->cites.at[mid]->to < i) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

view view_of(const account *x, arena *scratch) {
    view v = {.x = x, .scratch = scratch, .several = x->stories.stories.n > 1};
    find_cites(&v);
    index_pages(&v);
    name_pages(&v);
    view_order(&v);
    return v;
}

str view_credit(const view *v, const cell *c) {
    if (!c->denied) return c->attribution;
    return c->attribution.n ? cat(v->scratch, S("denied by "), c->attribution) : S("denied");
}

str view_per(const view *v, str credit, bool denied) { return denied || !credit.n ? credit : cat(v->scratch, S("per "), credit); }

/* ------------------------------------------------------------------ cells that read alike */
static uint64_t reading_key(arena *scratch, const cell *c) {
    if (c->status == CELL_SAME) return 1; /* what differs among these need not be told */
    return hash_mix(hash_str(str_fold(scratch, clip(scratch, c->reading, 1 << 16))), hash_mix(hash_str(c->attribution), c->denied));
}

static int by_support(const void *a, const void *b, void *context) {
    (void)context;
    const reading *x = a, *y = b;
    if (x->lines != y->lines) return y->lines - x->lines;
    if (x->cells.n != y->cells.n) return x->cells.n < y->cells.n ? 1 : -1;
    return x->cells.at[0] - y->cells.at[0];
}

static void join(const view *v, const claim *c, reading *r, int32_t k, map *seen) {
    const cell *w = &c->cells.at[k];
    bool fresh;
    if (!r->cells.n) r->text = w->reading, r->attribution = view_credit(v, w), r->denied = w->denied;
    else if (!str_eq(r->attribution, view_credit(v, w))) r->attribution = (str){0};
    *push(v->scratch, &r->cells) = k;
    r->status = max_of(r->status, w->status);
    r->differs |= w->differs;
    uint64_t of = hash_mix((uint64_t)v->x->reuse.line_of[w->page] + 1, (uint64_t)(uintptr_t)r->cells.at[0] + 1);
    *map_put(v->scratch, seen, of, &fresh) = 1;
    r->lines += fresh;
}

readings view_readings(const view *v, const claim *c) {
    readings to = {0};
    map known = {0}, seen = {0};
    for (int32_t k = 0; k < (int32_t)c->cells.n; k++) {
        bool fresh;
        int32_t *at = map_put(v->scratch, &known, reading_key(v->scratch, &c->cells.at[k]), &fresh);
        if (fresh) {
            *at = (int32_t)to.n;
            push(v->scratch, &to);
        }
        join(v, c, &to.at[*at], k, &seen);
    }
    sort(v->scratch, to.at, to.n, (ptrdiff_t)sizeof(reading), by_support, NULL);
    return to;
}
