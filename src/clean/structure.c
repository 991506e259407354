/* A page's rows and elements in, what stands about each row out: the parts of the page that it is in, by the words and
 * elements that name them; how much prose and how many links its containers hold; how much of the page looks as it does.
 * Two passes over elements, one over rows; words of a class are read once for each value.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/structure.h"

#define PROSE_LEAST 8   /* words; and without a sentence's end */
#define PROSE_OPEN 18
#define CORE_SHARE 75   /* per cent of its parent's prose that the core must hold */

bool row_is_html_prose(const row *r, const html_row *h) {
    if (r->words < PROSE_LEAST || h->hidden || 2 * h->links > span_len(h->at)) return false;
    return r->ends || r->words >= PROSE_OPEN;
}

/* ------------------------------------------------------------------ the parts that an element is in */
static part_element element_part(html_tag tag) {
    switch (tag) {
    case TAG_article: return IN_ARTICLE;
    case TAG_main: return IN_MAIN;
    case TAG_section: return IN_SECTION;
    case TAG_aside: return IN_ASIDE;
    case TAG_nav: case TAG_menu: case TAG_search: return IN_NAV;
    case TAG_header: case TAG_hgroup: return IN_HEADER;
    case TAG_footer: case TAG_address: return IN_FOOTER;
    case TAG_figure: case TAG_picture: case TAG_video: case TAG_audio: case TAG_object: return IN_FIGURE;
    case TAG_figcaption: case TAG_caption: return IN_CAPTION;
    case TAG_form: case TAG_fieldset: case TAG_dialog: return IN_FORM;
    case TAG_table: return IN_TABLE;
    case TAG_ul: case TAG_ol: case TAG_dl: return IN_LIST;
    case TAG_li: case TAG_dt: case TAG_dd: return IN_ITEM;
    case TAG_blockquote: return IN_QUOTE;
    case TAG_h1: case TAG_h2: case TAG_h3: case TAG_h4: case TAG_h5: case TAG_h6: return IN_HEADING;
    case TAG_p: return IN_P;
    case TAG_button: case TAG_label: case TAG_select: case TAG_option: case TAG_textarea: case TAG_summary: case TAG_legend:
        return IN_BUTTON;
    case TAG_pre: return IN_PRE;
    default: return PARTS_ALL;
    }
}

/* Groups of a value, looked up once for each value. */
typedef struct {
    arena *scratch;
    map known; /* hash of a value: 1 + its place in `groups` */
    vec(uint32_t) groups;
} part_memory;

static uint32_t groups_known(part_memory *memory, str value, uint64_t hash) {
    bool fresh;
    int32_t *at = map_put(memory->scratch, &memory->known, hash, &fresh);
    if (fresh) {
        uint32_t g = part_groups(value);
        *push(memory->scratch, &memory->groups) = g;
        *at = (int32_t)memory->groups.n;
    }
    return memory->groups.at[*at - 1];
}

static inline uint32_t groups_of(part_memory *memory, str value) {
    return value.n < 2 ? 0 : groups_known(memory, value, hash_str(value));
}

/* `hash`: of its class. */
static uint32_t element_groups(part_memory *memory, const html_element *e, uint64_t hash) {
    if (e->tag == TAG_body || e->tag == TAG_html) return 0; /* they name the page's kind */
    bool anchor = (e->tag >= TAG_h1 && e->tag <= TAG_h6) || e->tag == TAG_p || e->tag == TAG_li; /* its id is its text's */
    uint32_t g = (e->classes.n < 2 ? 0 : groups_known(memory, e->classes, hash)) | groups_of(memory, e->itemprop) | (anchor ? 0 : groups_of(memory, e->id));
    return g | groups_of(memory, e->role) | groups_of(memory, e->data) | groups_of(memory, e->itemtype);
}

/* `key`: takes of each element that holds rows and is no inline one what it looks like, by tag and class; 0 of others. */
static void find_parts(arena *scratch, structure *s, uint64_t *key) {
    part_memory memory = {.scratch = scratch};
    const html_elements *all = &s->m->elements;
    map_room(scratch, &memory.known, all->n / 4);
    s->near = arena_space(scratch, sizeof *s->near, 1, all->n);
    s->wider = new_space(scratch, int32_t, all->n);
    s->story = new_space(scratch, int32_t, all->n);
    for (ptrdiff_t i = 0; i < all->n; i++) {
        const html_element *e = &all->at[i], *up = &all->at[e->parent];
        uint8_t *near = s->near[i];
        bool none = e->inline_ || e->row_last == e->row_first;
        uint64_t hash = none || !e->classes.n ? 0 : hash_str(e->classes);
        key[i] = none ? 0 : hash_mix(e->tag == TAG_OTHER ? hash_mix(hash, hash_str(e->data)) : hash, e->tag);
        if (!i) {
            memset(near, PART_FAR, PARTS_ROOM);
            s->wider[i] = s->story[i] = 0;
            continue;
        }
        const uint8_t *above = s->near[e->parent];
        s->story[i] = e->tag == TAG_article ? (int32_t)i : s->story[e->parent];
        s->wider[i] = e->row_last - e->row_first == up->row_last - up->row_first ? s->wider[e->parent] : e->parent;
        if (none) {
            memcpy(near, above, PARTS_ROOM);
            continue;
        }
        for (int k = 0; k < PARTS_ROOM; k++) near[k] = (uint8_t)(above[k] + (above[k] < PART_FAR));
        for (uint32_t g = element_groups(&memory, e, hash); g; g &= g - 1) near[__builtin_ctz(g)] = 0;
        part_element part = element_part((html_tag)e->tag);
        if (part < PARTS_ALL) near[part] = 0;
    }
}

/* ------------------------------------------------------------------ tallies */
static void add_row(tally *t, const row *r, const html_row *h) {
    bool prose = row_is_html_prose(r, h);
    t->rows++;
    t->prose_rows += prose;
    t->words += min_of(r->words, 300);
    t->prose_words += prose ? min_of(r->words, 300) : 0;
    t->bytes += span_len(h->at);
    t->links += h->links;
    t->heads += h->bold && r->words >= 4 && !prose && 4 * h->links >= 3 * span_len(h->at);
    t->dates += r->role == ROW_DATE || r->role == ROW_BYLINE;
}

tally tally_of(const structure *s, int32_t element) {
    const html_element *e = &s->m->elements.at[element];
    const tally *a = &s->before[e->row_first], *b = &s->before[e->row_last];
    return (tally){b->rows - a->rows, b->prose_rows - a->prose_rows, b->words - a->words, b->prose_words - a->prose_words,
        b->bytes - a->bytes, b->links - a->links, b->heads - a->heads, b->dates - a->dates};
}

/* Of each element those that look alike. */
static void count_twins(arena *scratch, structure *s, const uint64_t *key) {
    map kinds = {0};
    ptrdiff_t n = s->m->elements.n;
    map_room(scratch, &kinds, n / 4);
    s->twins = new_space(scratch, int32_t, n);
    int32_t *count = new (scratch, int32_t, n + 1);
    for (ptrdiff_t i = 0; i < n; i++) {
        bool fresh;
        int32_t *at = key[i] ? map_put(scratch, &kinds, key[i], &fresh) : NULL;
        if (at && fresh) *at = (int32_t)kinds.n;
        s->twins[i] = at ? *at : 0; /* the kind's number, and then how many are of it */
        if (at) count[*at]++;
    }
    for (ptrdiff_t i = 0; i < n; i++) s->twins[i] = count[s->twins[i]];
}

static void count_rows(arena *scratch, structure *s, const uint64_t *key) {
    const html_rows *rows = &s->m->rows;
    const html_elements *all = &s->m->elements;
    map looks = {0};
    map_room(scratch, &looks, rows->n / 2);
    s->before = new_space(scratch, tally, rows->n + 1);
    s->before[0] = (tally){0};
    s->direct = new (scratch, tally, all->n);
    s->looks = new (scratch, tally, rows->n + 1);
    s->look = new_space(scratch, int32_t, rows->n);
    s->own_of = new_space(scratch, int32_t, rows->n);
    for (ptrdiff_t i = 0; i < rows->n; i++) {
        const html_row *h = &rows->at[i];
        const row *r = &s->l->rows.at[i];
        int32_t e = h->element, up = all->at[e].parent;
        s->own_of[i] = e;
        s->before[i + 1] = s->before[i];
        add_row(&s->before[i + 1], r, h);
        bool fills = all->at[e].row_last - all->at[e].row_first == 1;
        add_row(&s->direct[fills ? up : e], r, h);
        bool fresh;
        int32_t *at = map_put(scratch, &looks, hash_mix(hash_mix(key[e], key[up]), fills), &fresh);
        if (fresh) *at = (int32_t)looks.n;
        s->look[i] = *at;
        add_row(&s->looks[*at], r, h);
    }
}

/* The core: from the root down as long as one child holds nearly all prose. The heart: most prose in blocks of its own. */
static void find_core(structure *s) {
    const html_elements *all = &s->m->elements;
    int32_t prose = s->before[s->m->rows.n].prose_words, most = 0;
    for (int32_t i = 1; i < all->n; i++) {
        const html_element *e = &all->at[i];
        if (s->direct[i].prose_words > most) most = s->direct[i].prose_words, s->heart = i;
        if (e->parent != s->core || e->row_last - e->row_first < 2) continue;
        int32_t its = tally_of(s, i).prose_words;
        if ((int64_t)its * 100 < (int64_t)prose * CORE_SHARE) continue;
        s->core = i;
        prose = its;
    }
}

structure *structure_new(arena *scratch, const layout *l) {
    structure *s = new (scratch, structure, 1);
    s->l = l;
    s->m = l->m;
    uint64_t *key = new_space(scratch, uint64_t, l->m->elements.n);
    find_parts(scratch, s, key);
    count_twins(scratch, s, key);
    count_rows(scratch, s, key);
    find_core(s);
    told_align(scratch, s);
    return s;
}
