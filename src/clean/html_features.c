/* What is known of each row of a marked-up page before it is judged: what can be counted in it, the parts that it stands
 * in, what its containers and the rows that look alike hold, what the page tells of its article, and what stands about it.
 * All whole numbers, and none a word of any language's text but for the known phrases of chrome.c. Cost: HTML_FEATURES
 * numbers a judged row.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/html_judge.h"
#include "clean/words.h"

#define FAR 99 /* distances are cut here */
#define COMMAS_SCAN 600 /* bytes of a row whose commas are counted */

enum {
    O_WORDS, O_LINKS, O_END, O_TAG, O_CHROME, O_TOLD, O_SAME, /* these are also given for the rows about */
    O_ABOUT,
    O_WIDTH = O_ABOUT, O_SENTENCES, O_CAPITALS, O_DIGITS, O_COMMAS, O_MARKS, O_LOW, O_WHOLE, O_START, O_TAIL, O_LEAK,
    O_CAPTION, O_ROLE, O_GAP, O_BOLD, O_HIDDEN, O_FILLS, O_LISTED, O_LETTERS, O_ALL
};
_Static_assert(O_ALL == HTML_OWN && O_ABOUT == HTML_ABOUT, "numbers of a row are counted in html_judge.h");

static int share(int64_t part, int64_t whole) { return whole > 0 ? (int)(100 * part / whole) : 0; }
static int most(int64_t x, int n) { return (int)min_of(x, (int64_t)n); }
static int about(ptrdiff_t d, ptrdiff_t n) { return (int)max_of(min_of(d, n), -n); }

/* How the row ends: 1 a stop, 2 ! or ?, 3 a colon, 4 something else that ends a sentence, 5 an ellipsis, 0 none of these. */
static int end_kind(const row *r, str s) {
    char last = s.n ? s.p[s.n - 1] : 0;
    if (str_ends(s, S("...")) || str_ends(s, S("\xE2\x80\xA6")) || str_ends(s, S("[...]")) || str_ends(s, S("\xE2\x80\xA6]"))) return 5;
    return last == ':' ? 3 : !r->ends ? 0 : last == '.' ? 1 : last == '!' || last == '?' ? 2 : 4;
}

/* Tags by what they say of a row: ordered, as the trees only ask for more and less. */
static int tag_class(uint8_t tag) {
    switch (tag) {
    case TAG_p: return 9;
    case TAG_blockquote: case TAG_q: return 8;
    case TAG_pre: return 7;
    case TAG_li: case TAG_dd: case TAG_dt: return 6;
    case TAG_td: case TAG_th: case TAG_tr: case TAG_table: case TAG_tbody: return 5;
    case TAG_article: case TAG_main: case TAG_section: return 4;
    case TAG_h1: return 10;
    case TAG_h2: return 11;
    case TAG_h3: return 12;
    case TAG_h4: case TAG_h5: case TAG_h6: return 13;
    case TAG_figcaption: case TAG_caption: case TAG_figure: return 2;
    case TAG_button: case TAG_label: case TAG_option: case TAG_select: case TAG_form: case TAG_summary: case TAG_legend: return 1;
    case TAG_header: case TAG_footer: case TAG_nav: case TAG_aside: case TAG_address: return 0;
    default: return 3;
    }
}

static bool is_listed(str s) {
    return s.n && (is_digit(s.p[0]) || s.p[0] == '-' || s.p[0] == '*' || str_starts(s, S("\xE2\x80\xA2")));
}

/* A comma of Chinese or Japanese, full width or ideographic, or of Arabic; k at its last byte. */
static bool is_wide_comma(str s, ptrdiff_t k) {
    return k >= 2 && (!memcmp(s.p + k - 2, "\xEF\xBC\x8C", 3) || !memcmp(s.p + k - 2, "\xE3\x80\x81", 3) || !memcmp(s.p + k - 1, "\xD8\x8C", 2));
}

/* As far as COMMAS_SCAN. */
static int commas_of(const row *r, str s) {
    int n = 0;
    if (!(r->kinds & (KIND(',') | KIND('\x8C')))) return 0;
    s = str_cut(s, 0, COMMAS_SCAN);
    if (r->kinds & KIND(','))
        for (ptrdiff_t k = 0; (k = str_either(s, ',', ',', k)) < s.n; k++) n++;
    if (r->kinds & KIND('\x8C'))
        for (ptrdiff_t k = 0; (k = str_either(s, '\x8C', '\x81', k)) < s.n; k++) n += is_wide_comma(s, k);
    return n;
}

static void own_of(const structure *s, ptrdiff_t i, int16_t *f) {
    const row *r = &s->l->rows.at[i];
    const html_row *h = &s->m->rows.at[i];
    const html_element *e = &s->m->elements.at[h->element];
    str t = span_of(s->l->text, h->at);
    int64_t letters = r->kinds & KIND(0x80) ? row_letters(t) : t.n;
    const int v[O_ALL] = {
        [O_WORDS] = most(r->words, 300), [O_LINKS] = share(h->links, t.n), [O_END] = end_kind(r, t), [O_TAG] = tag_class(e->tag),
        [O_CHROME] = r->chrome & CHROME_LEARNED, [O_TOLD] = s->told[i], [O_SAME] = most(r->same, 9),
        [O_WIDTH] = r->words ? most(10 * letters / r->words, 300) : 0, [O_SENTENCES] = most(r->sentences, 20),
        [O_CAPITALS] = share(r->capitals, r->words), [O_DIGITS] = share(r->digits, letters), [O_COMMAS] = most(commas_of(r, t), 20),
        [O_MARKS] = most(r->marks, 20), [O_LOW] = r->opens_low, [O_WHOLE] = !!(r->chrome & CHROME_WHOLE),
        [O_START] = !!(r->chrome & CHROME_START), [O_TAIL] = !!(r->chrome & CHROME_TAIL), [O_LEAK] = !!(r->chrome & CHROME_LEAK),
        [O_CAPTION] = !!(r->chrome & CHROME_CAPTION), [O_ROLE] = r->role, [O_GAP] = h->gap, [O_BOLD] = h->bold,
        [O_HIDDEN] = h->hidden, [O_FILLS] = e->row_last - e->row_first == 1, [O_LISTED] = is_listed(t),
        [O_LETTERS] = most(letters, 3000)};
    for (int k = 0; k < O_ALL; k++) f[k] = (int16_t)v[k];
}

static void distances(arena *scratch, html_scene *x) {
    const structure *s = x->s;
    ptrdiff_t n = s->m->rows.n;
    int16_t **to[] = {&x->since_tail, &x->since_prose, &x->until_prose, &x->since_h1, &x->since_heading, &x->since_told, &x->until_told,
        &x->since_look, &x->until_look};
    for (ptrdiff_t k = 0; k < countof(to); k++) *to[k] = new (scratch, int16_t, n);
    x->prose_before = new (scratch, int32_t, n + 1);
    int tail = FAR, prose = FAR, h1 = FAR, heading = FAR, told = FAR;
    for (ptrdiff_t i = 0; i < n; i++) {
        const row *r = &s->l->rows.at[i];
        int tag = x->own[i][O_TAG];
        bool is_prose = row_is_html_prose(r, &s->m->rows.at[i]);
        x->prose_before[i + 1] = x->prose_before[i] + (is_prose ? min_of(r->words, 300) : 0);
        x->since_tail[i] = (int16_t)(tail = r->chrome & CHROME_TAIL ? 0 : min_of(tail + 1, FAR));
        x->since_h1[i] = (int16_t)(h1 = tag == 10 ? 0 : min_of(h1 + 1, FAR));
        x->since_heading[i] = (int16_t)(heading = tag >= 10 ? 0 : min_of(heading + 1, FAR));
        x->since_prose[i] = (int16_t)prose;
        x->since_told[i] = (int16_t)told;
        prose = is_prose ? 1 : min_of(prose + 1, FAR);
        told = s->told[i] >= 50 ? 1 : min_of(told + 1, FAR);
    }
    int32_t *last = new (scratch, int32_t, n + 1); /* of each look: 1 + the row that had it last */
    for (ptrdiff_t i = 0; i < n; i++) {
        int32_t *at = &last[s->look[i]];
        x->since_look[i] = x->until_look[i] = FAR;
        if (*at) x->since_look[i] = x->until_look[*at - 1] = (int16_t)most(i - (*at - 1), FAR);
        *at = (int32_t)i + 1;
    }
    prose = told = FAR;
    for (ptrdiff_t i = n; i-- > 0;) {
        x->until_prose[i] = (int16_t)prose;
        x->until_told[i] = (int16_t)told;
        prose = row_is_html_prose(&s->l->rows.at[i], &s->m->rows.at[i]) ? 1 : min_of(prose + 1, FAR);
        told = s->told[i] >= 50 ? 1 : min_of(told + 1, FAR);
    }
}

html_scene *html_scene_new(arena *scratch, const structure *s) {
    html_scene *x = new (scratch, html_scene, 1);
    x->s = s;
    x->own = arena_alloc(scratch, sizeof *x->own, 2, s->m->rows.n);
    for (ptrdiff_t i = 0; i < s->m->rows.n; i++) own_of(s, i, x->own[i]);
    distances(scratch, x);
    return x;
}

/* ------------------------------------------------------------------ containers */
static int32_t above(const html_elements *all, int32_t e, int steps) {
    while (steps-- > 0) e = all->at[e].parent;
    return e;
}

static ptrdiff_t container_numbers(const html_scene *x, ptrdiff_t i, int16_t *f) {
    const structure *s = x->s;
    const html_elements *all = &s->m->elements;
    int32_t own = s->m->rows.at[i].element, prose = s->before[s->m->rows.n].prose_words;
    bool fills = all->at[own].row_last - all->at[own].row_first == 1;
    int32_t c1 = fills ? s->wider[own] : own, c2 = s->wider[c1], c3 = s->wider[c2];
    const html_element *e1 = &all->at[c1], *core = &all->at[s->core], *heart = &all->at[s->heart];
    tally a = tally_of(s, c1), b = tally_of(s, c2), c = tally_of(s, c3);
    tally st = tally_of(s, s->story[own]), bd = tally_of(s, above(all, own, s->near[own][PART_BODY]));
    const tally *d = &s->direct[fills ? all->at[own].parent : own], *k = &s->looks[s->look[i]];
    const int v[] = {
        share(a.prose_words, prose), share(a.links, a.bytes), most(a.rows, 300), share(a.prose_rows, a.rows), tag_class(e1->tag),
        most(i - e1->row_first, FAR), most(e1->row_last - i, FAR), most(10 * a.words / max_of(a.rows, 1), 999), most(s->twins[c1], FAR),
        share(b.prose_words, prose), share(b.links, b.bytes), most(b.rows, 300), share(b.prose_rows, b.rows),
        tag_class(all->at[c2].tag), most(s->twins[c2], FAR),
        share(c.prose_words, prose), share(c.links, c.bytes), most(c.rows, 300), most(s->twins[c3], FAR),
        share(d->prose_words, prose), most(d->rows, 300), share(d->links, d->bytes),
        share(k->prose_words, prose), most(k->rows, 300), most(10 * k->words / max_of(k->rows, 1), 999), share(k->links, k->bytes),
        i >= core->row_first && i < core->row_last, about(all->at[own].depth - core->depth, 30), about(i - core->row_first, FAR),
        about(core->row_last - i, FAR), share(tally_of(s, s->core).prose_words, prose),
        about(i - heart->row_first, FAR), about(heart->row_last - i, FAR),
        most(a.words, 3000), most(a.heads, 99), most(a.dates, 99), most(b.heads, 99), most(b.dates, 99), most(c.heads, 99),
        most(k->prose_words, 3000), s->story[own] ? share(st.prose_words, prose) : -1,
        s->story[own] ? most(i - all->at[s->story[own]].row_first, FAR) : -1, s->story[own] ? s->twins[s->story[own]] : 0,
        s->near[own][PART_BODY] < PART_FAR ? share(bd.prose_words, prose) : -1};
    for (ptrdiff_t n = 0; n < countof(v); n++) f[n] = (int16_t)v[n];
    return countof(v);
}

static int prose_between(const html_scene *x, ptrdiff_t from, ptrdiff_t to) {
    ptrdiff_t n = x->s->m->rows.n;
    return most(x->prose_before[min_of(max_of(to, (ptrdiff_t)0), n)] - x->prose_before[max_of(min_of(from, n), (ptrdiff_t)0)], 2000);
}

static ptrdiff_t page_numbers(const html_scene *x, ptrdiff_t i, int16_t *f) {
    const structure *s = x->s;
    ptrdiff_t n = s->m->rows.n;
    const tally *all = &s->before[n];
    const int v[] = {
        most(s->told_words, 9999), x->since_told[i], x->until_told[i], most(i, 999), share(i, n),
        share(x->prose_before[i], x->prose_before[n]), most(n, 999), most(all->prose_words, 9999), x->since_h1[i], x->since_heading[i],
        x->since_tail[i], x->since_prose[i], x->until_prose[i], prose_between(x, i - 3, i), prose_between(x, i + 1, i + 4),
        prose_between(x, i - 10, i), prose_between(x, i + 1, i + 11), share(all->links, all->bytes),
        s->m->elements.at[s->m->rows.at[i].element].depth, share(all->prose_words, all->words), x->since_look[i],
        x->until_look[i]};
    for (ptrdiff_t k = 0; k < countof(v); k++) f[k] = (int16_t)v[k];
    return countof(v);
}

static ptrdiff_t near_numbers(const html_scene *x, ptrdiff_t i, int16_t *f) {
    const uint8_t *near = x->s->near[x->s->m->rows.at[i].element];
    for (int k = 0; k < PARTS_ALL; k++) f[k] = near[k];
    return PARTS_ALL;
}

void html_features(const html_scene *x, ptrdiff_t i, int16_t f[HTML_FEATURES]) {
    const structure *s = x->s;
    ptrdiff_t k = HTML_OWN, n = s->m->rows.n;
    memcpy(f, x->own[i], sizeof x->own[i]);
    k += near_numbers(x, i, f + k);
    k += container_numbers(x, i, f + k);
    k += page_numbers(x, i, f + k);
    for (ptrdiff_t d = -HTML_NEAR; d <= HTML_NEAR; d++) {
        if (!d) continue;
        ptrdiff_t at = i + d;
        bool in = at >= 0 && at < n;
        for (int b = 0; b < HTML_ABOUT && !in; b++) f[k + b] = -2;
        if (in) memcpy(f + k, x->own[at], HTML_ABOUT * sizeof *f);
        f[k + O_SAME] = in && s->look[at] == s->look[i];
        k += HTML_ABOUT;
    }
    check(k == HTML_FEATURES);
}

bool html_is_plain_link(const html_scene *x, ptrdiff_t i) {
    const int16_t *f = x->own[i];
    if (f[O_LINKS] < 80 || f[O_WORDS] > 14 || f[O_TOLD] > 0) return false;
    ptrdiff_t n = x->s->m->rows.n;
    int links = 0, seen = 0;
    for (ptrdiff_t k = max_of(i - 2, (ptrdiff_t)0); k < min_of(i + 3, n); k++) {
        seen++;
        links += x->own[k][O_LINKS] >= 80 && x->own[k][O_WORDS] <= 14;
    }
    return links >= seen - 1;
}

/* ------------------------------------------------------------------ second look */
#define MARGIN_MOST 6000
static int32_t clip(int32_t x) { return max_of(min_of(x, MARGIN_MOST), -MARGIN_MOST) / 10; }

static void find_run(const html_scene *x, const int32_t *margin, html_sums *to) {
    int64_t sum = 0, best = 0;
    for (ptrdiff_t i = 0, start = 0; i < x->s->m->rows.n; i++) {
        if (sum <= 0) sum = 0, start = i;
        sum += (int64_t)clip(margin[i]) * (4 + min_of(x->own[i][O_WORDS], 60));
        if (sum <= best) continue;
        best = sum;
        to->first = start;
        to->last = i + 1;
    }
}

void html_sums_of(arena *scratch, const html_scene *x, const int32_t *margin, html_sums *to) {
    const structure *s = x->s;
    ptrdiff_t n = s->m->rows.n;
    *to = (html_sums){.sum = new (scratch, int64_t, n + 1), .words = new (scratch, int32_t, n + 1),
        .by_look = new (scratch, int64_t, n + 1), .look_words = new (scratch, int32_t, n + 1),
        .by_direct = new (scratch, int64_t, s->m->elements.n), .direct_words = new (scratch, int32_t, s->m->elements.n)};
    for (ptrdiff_t i = 0; i < n; i++) {
        int32_t words = 1 + x->own[i][O_WORDS], own = s->m->rows.at[i].element;
        const html_element *e = &s->m->elements.at[own];
        int32_t up = e->row_last - e->row_first == 1 ? e->parent : own;
        to->sum[i + 1] = to->sum[i] + clip(margin[i]);
        to->words[i + 1] = to->words[i] + (margin[i] > 0 ? words : 0);
        to->by_look[s->look[i]] += (int64_t)clip(margin[i]) * words;
        to->look_words[s->look[i]] += words;
        to->by_direct[up] += (int64_t)clip(margin[i]) * words;
        to->direct_words[up] += words;
    }
    find_run(x, margin, to);
}

static int mean_in(const html_sums *sums, const html_element *e) {
    return (int)((sums->sum[e->row_last] - sums->sum[e->row_first]) / max_of(e->row_last - e->row_first, 1));
}

void html_second(const html_scene *x, const int32_t *margin, const html_sums *sums, ptrdiff_t i, int16_t f[HTML_SECOND]) {
    const structure *s = x->s;
    const html_elements *all = &s->m->elements;
    ptrdiff_t n = s->m->rows.n, k = 0;
    for (ptrdiff_t d = -5; d <= 5; d++) f[k++] = (int16_t)(i + d < 0 || i + d >= n ? -700 : clip(margin[i + d]));
    static const ptrdiff_t reach[] = {4, 10, 25};
    for (ptrdiff_t r = 0; r < countof(reach); r++) {
        ptrdiff_t from = max_of(i - reach[r], (ptrdiff_t)0), to = min_of(i + 1 + reach[r], n);
        f[k++] = (int16_t)((sums->sum[i] - sums->sum[from]) / max_of(i - from, (ptrdiff_t)1));
        f[k++] = (int16_t)((sums->sum[to] - sums->sum[i + 1]) / max_of(to - i - 1, (ptrdiff_t)1));
        f[k++] = (int16_t)min_of(sums->words[i] - sums->words[from], 3000);
        f[k++] = (int16_t)min_of(sums->words[to] - sums->words[i + 1], 3000);
    }
    int32_t own = s->m->rows.at[i].element;
    bool fills = all->at[own].row_last - all->at[own].row_first == 1;
    int32_t up = fills ? all->at[own].parent : own, c1 = fills ? s->wider[own] : own;
    const int v[] = {
        about(i - sums->first, 200), about(sums->last - i, 200), share(sums->words[i], sums->words[n]),
        share(sums->words[sums->last] - sums->words[sums->first], sums->words[n]), most(sums->words[n], 9999),
        mean_in(sums, &all->at[c1]), mean_in(sums, &all->at[s->wider[c1]]), (int)(sums->by_direct[up] / max_of(sums->direct_words[up], 1)),
        (int)(sums->by_look[s->look[i]] / max_of(sums->look_words[s->look[i]], 1))};
    for (ptrdiff_t c = 0; c < countof(v); c++) f[k++] = (int16_t)v[c];
    static const uint8_t taken[] = {O_WORDS, O_LINKS, O_END, O_TAG, O_CHROME, O_TOLD, O_SAME, O_LOW, O_ROLE, O_GAP, O_BOLD, O_FILLS,
        O_LISTED, O_CAPITALS};
    for (ptrdiff_t c = 0; c < countof(taken); c++) f[k++] = x->own[i][taken[c]];
    k += near_numbers(x, i, f + k);
    check(k == HTML_SECOND);
}
