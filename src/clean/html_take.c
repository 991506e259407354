/* The judge's log-odds in, which rows are taken out: mended by what parts are named, cut where the expected F1 is greatest, then by
 * what rows are to each other: tables and lists whole, the main one of several articles, nothing twice.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/calls.h"
#include "clean/html_judge.h"
#include "clean/several.h"
#include "clean/words.h"

#define LAST_WORDS 12
#define CUT_LOW (-3000)    /* no row is taken that is less likely than this */

/* ------------------------------------------------------------------ what names and elements rule out
 * The pages that the trees learned from were saved without what scripts put in, so they saw few advertisements and pleas for
 * an address. A part that is named so counts against its rows, unless much of the page's prose stands in it: then the name
 * means something else. On pages as they were saved this changes next to nothing. Thousandths of log-odds. */
#define TOLD_SURE 60       /* per cent of a row in articleBody: the page says itself that it is the article's */

typedef struct {
    uint8_t part, reach, share; /* share: per cent of the page's prose that such a part holds at most */
    int16_t against;
} objection;
static const objection objections[] = {
    {PART_AD, 1, 15, 4000}, {PART_PLEA, 2, 15, 3000}, {PART_CONSENT, 3, 60, 3000}, {IN_ASIDE, 3, 20, 2000}, {IN_NAV, 3, 20, 2000},
    {IN_FOOTER, 3, 20, 2000}, {PART_RELATED, 1, 20, 1000}, {PART_SOCIAL, 1, 20, 1000}, {PART_COMMENT, 2, 45, 3000},
};

/* The named element, and all of its tag and class if they are as large: paragraphs for subscribers are in boxes of their own. */
static bool is_small(const structure *s, int32_t e, int steps, int share) {
    while (steps-- > 0) e = s->m->elements.at[e].parent;
    int64_t its = 100 * (int64_t)tally_of(s, e).prose_words, all = s->before[s->m->rows.n].prose_words;
    return its < share * all && its * s->twins[e] < 2 * share * all;
}

static int32_t against(const structure *s, ptrdiff_t i) {
    int32_t e = s->m->rows.at[i].element, most = 0;
    if (s->told[i] >= TOLD_SURE) return 0;
    for (ptrdiff_t k = 0; k < countof(objections); k++) {
        const objection *o = &objections[k];
        int up = s->near[e][o->part];
        if (up <= o->reach && o->against > most && is_small(s, e, up, o->share)) most = o->against;
    }
    return most;
}

/* ------------------------------------------------------------------ pages laid out by tables
 * Where most of a page's prose stands in one cell, other cells are its menus, columns and foot. */
#define CELL_SHARE 50      /* per cent of the page's prose */
#define CELL_PROSE 60      /* words of it, at least */
#define OTHER_CELL 3000    /* against rows of the others */

/* The innermost cell with that much; 0: none. */
static int32_t main_cell(const structure *s) {
    for (int32_t e = s->heart; e; e = s->m->elements.at[e].parent) {
        uint8_t tag = s->m->elements.at[e].tag;
        int64_t its = tally_of(s, e).prose_words;
        if (tag == TAG_td && its >= CELL_PROSE && 100 * its >= CELL_SHARE * (int64_t)s->before[s->m->rows.n].prose_words) return e;
    }
    return 0;
}

static void object_to_cells(const structure *s, int32_t *margin) {
    int32_t cell = main_cell(s);
    const html_element *main = &s->m->elements.at[cell];
    for (ptrdiff_t i = 0; i < s->l->rows.n && cell; i++)
        if ((i < main->row_first || i >= main->row_last) && margin[i] > CUT_LOW && s->told[i] < TOLD_SURE) margin[i] -= OTHER_CELL;
}

/* ------------------------------------------------------------------ boxes that say what they are
 * A box that opens with a row of words by which pages name what is no article of theirs: "Comments", "Related stories"; "More
 * from …", where it is a heading. Names of classes may mean nothing; these words do. */
#define HEADED_SHARE 70    /* per cent of the page's prose that such a box holds at most */
#define HEADED 3000        /* against its rows */

/* The widest element that the row opens and that does not hold the page's heart; 0: none. */
static int32_t box_of(const structure *s, int32_t i) {
    const html_elements *all = &s->m->elements;
    const html_element *heart = &all->at[s->heart];
    int32_t box = 0;
    for (int32_t e = s->m->rows.at[i].element; e && all->at[e].row_first == i; e = all->at[e].parent) {
        if (heart->row_first >= i && heart->row_last <= all->at[e].row_last) break;
        if (all->at[e].row_last > i + 1) box = e;
    }
    return box;
}

static void object_to_boxes(const structure *s, int32_t *margin) {
    int64_t prose = s->before[s->m->rows.n].prose_words;
    for (int32_t i = 0; i < s->l->rows.n; i++) {
        const row *r = &s->l->rows.at[i];
        bool names_it = r->chrome & CHROME_TAIL || (r->chrome & CHROME_START && s->m->rows.at[i].bold);
        if (!names_it || r->words > LAST_WORDS || r->hidden) continue;
        int32_t box = box_of(s, i), last = s->m->elements.at[box].row_last;
        if (!box || 100 * (int64_t)tally_of(s, box).prose_words > HEADED_SHARE * prose) continue;
        for (int32_t k = i; k < last; k++)
            if (margin[k] > CUT_LOW && s->told[k] < TOLD_SURE) margin[k] -= HEADED;
    }
}

/* ------------------------------------------------------------------ how much to take
 * Of all sets of rows that are more likely than the rest, the one whose words have the greatest expected F1 (Lewis 1995): a
 * page that is hard to tell is taken more of than one that is plain. */
#define CHANCE_STEP 250
#define CUT_HIGH 1000      /* none is left that is more likely than this */

/* The logistic function of margins from 0 on in steps, in thousandths. A table: the same in every build. */
static int chance_of(int32_t margin) {
    static const int16_t table[] = {500, 562, 622, 679, 731, 777, 818, 852, 881, 905, 924, 940, 953, 963, 971, 977, 982, 986,
        989, 991, 993, 995, 996, 997, 998, 998, 998, 999, 999, 999, 999, 1000};
    int32_t x = margin < 0 ? -margin : margin, k = x / CHANCE_STEP;
    if (k >= countof(table) - 1) return margin < 0 ? 0 : 1000;
    int p = table[k] + (table[k + 1] - table[k]) * (x % CHANCE_STEP) / CHANCE_STEP;
    return margin < 0 ? 1000 - p : p;
}

static int32_t best_cut(arena *scratch, const layout *l, const int32_t *margin) {
    ptrdiff_t n = 0;
    uint64_t *order = new (scratch, uint64_t, l->rows.n + 1); /* the likeliest first */
    int64_t all = 0, right = 0, taken = 0;
    double best = 0;
    int32_t cut = 0;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        int32_t words = 1 + 2 * l->rows.at[i].words;
        if (margin[i] <= CUT_LOW) continue;
        all += (int64_t)chance_of(margin[i]) * words;
        order[n++] = (uint64_t)(uint32_t)(100000 - min_of(margin[i], 50000)) << 32 | (uint32_t)i;
    }
    sort_keys(scratch, order, n);
    for (ptrdiff_t k = 0; k < n; k++) {
        int32_t i = (int32_t)(order[k] & UINT32_MAX), words = 1 + 2 * l->rows.at[i].words;
        right += (int64_t)chance_of(margin[i]) * words;
        taken += words;
        double f = 2.0 * (double)right / (double)(1000 * taken + all);
        if (f > best) best = f, cut = margin[i];
    }
    return max_of(min_of(cut - 1, CUT_HIGH), CUT_LOW);
}

/* ------------------------------------------------------------------ tables and lists
 * One that stands in the article, in a container whose prose is taken, is taken whole, but for a list of links. */
#define WHOLE_LEAST (-2000) /* mean of its rows, by words */
#define WHOLE_LINKS 50

static int32_t outermost_unit(const markup *m, int32_t e) {
    int32_t unit = 0;
    for (; e; e = m->elements.at[e].parent) {
        uint8_t tag = m->elements.at[e].tag;
        if (tag == TAG_table || tag == TAG_ul || tag == TAG_ol || tag == TAG_dl || tag == TAG_pre) unit = e;
    }
    return unit;
}

static void take_whole(const structure *s, int32_t unit, const int32_t *taken, int32_t *margin, ptrdiff_t last) {
    const html_element *e = &s->m->elements.at[unit];
    int64_t sum = 0, words = 0;
    tally t = tally_of(s, unit);
    if (e->row_last > last || 2 * taken[e->parent] <= s->direct[e->parent].words || t.links * 100 >= (int64_t)t.bytes * WHOLE_LINKS) return;
    for (int32_t i = e->row_first; i < e->row_last; i++) {
        int32_t w = 1 + s->l->rows.at[i].words;
        sum += (int64_t)margin[i] * w;
        words += w;
    }
    for (int32_t i = e->row_first; i < e->row_last && sum > words * WHOLE_LEAST; i++) margin[i] = max_of(margin[i], 1);
}

static void keep_whole(arena *scratch, const structure *s, int32_t *margin) {
    ptrdiff_t n = s->m->rows.n, first = -1, last = 0;
    int32_t *taken = new (scratch, int32_t, s->m->elements.n); /* of each element: words of its own that are taken */
    for (ptrdiff_t i = 0; i < n; i++) {
        if (margin[i] <= 0) continue;
        int32_t own = s->m->rows.at[i].element;
        const html_element *e = &s->m->elements.at[own];
        taken[e->row_last - e->row_first == 1 ? e->parent : own] += min_of(s->l->rows.at[i].words, 300);
        if (first < 0) first = i;
        last = i;
    }
    for (ptrdiff_t i = max_of(first, (ptrdiff_t)0); i < last;) {
        int32_t unit = outermost_unit(s->m, s->m->rows.at[i].element);
        const html_element *e = &s->m->elements.at[unit];
        if (unit && e->row_first == i) take_whole(s, unit, taken, margin, last);
        i = unit ? max_of((ptrdiff_t)e->row_last, i + 1) : i + 1;
    }
}

/* ------------------------------------------------------------------ several articles on one page
 * A page that loads the next story below, or lists posts whole. Sections of one article may be `article` elements too: only
 * those with a headline of the first rank or a line of day or name count, and only beside a main one that has one as well;
 * under no headline of the page's own, those too whose heading is a link to them. Entries of one article told hour by hour
 * have times in these lines: they stay. */
#define HEADLINE_WORDS 3 /* of a heading of the first rank that is no outlet's name */
#define ENTRIES_LEAST 3

typedef struct {
    int32_t element, words;
    int32_t linked;        /* the row of a heading that is a link, -1 */
    bool own;              /* it has a headline or a line of its own */
    bool headline, timed;
} story;
typedef vec(story) stories;

static int32_t outermost_story(const structure *s, int32_t e) {
    int32_t at = 0;
    for (e = s->story[e]; e; e = s->story[s->m->elements.at[e].parent]) at = e;
    return at;
}

static bool is_linked_heading(const structure *s, ptrdiff_t i) {
    const html_row *h = &s->m->rows.at[i];
    html_tag tag = (html_tag)s->m->elements.at[h->element].tag, up = (html_tag)s->m->elements.at[s->m->elements.at[h->element].parent].tag;
    bool heading = tag == TAG_h2 || tag == TAG_h3 || up == TAG_h2 || up == TAG_h3;
    return heading && !h->hidden && s->l->rows.at[i].words > 1 && 10 * h->links >= 9 * span_len(h->at);
}

/* Gives whether the page has a headline or text of its own outside them. */
static bool find_stories(arena *scratch, const structure *s, const int32_t *margin, stories *to) {
    bool headline = false;
    int32_t outside = 0;
    for (ptrdiff_t i = 0; i < s->m->rows.n; i++) {
        int32_t own = s->m->rows.at[i].element, e = outermost_story(s, own);
        const row *r = &s->l->rows.at[i];
        bool first_rank = s->m->elements.at[own].tag == TAG_h1;
        if (!e) {
            headline |= first_rank && r->words >= HEADLINE_WORDS && !r->hidden;
            outside += margin[i] > 0 ? r->words : 0;
            continue;
        }
        if (!to->n || to->at[to->n - 1].element != e) *push(scratch, to) = (story){.element = e, .linked = -1};
        story *x = &to->at[to->n - 1];
        x->words += margin[i] > 0 ? r->words : 0;
        x->own |= r->role == ROW_DATE || r->role == ROW_BYLINE || first_rank;
        x->headline |= first_rank;
        x->timed |= r->role == ROW_DATE && tells_time(span_of(s->l->text, r->at));
        if (x->linked < 0 && is_linked_heading(s, i)) x->linked = (int32_t)i;
    }
    return headline || outside >= ARTICLE_WORDS;
}

static bool are_entries(const stories *all, const story *main) {
    int32_t n = 0;
    for (ptrdiff_t i = 0; i < all->n; i++) n += all->at[i].timed && !all->at[i].headline && all->at[i].linked < 0;
    return n >= ENTRIES_LEAST && main->timed && !main->headline && main->linked < 0;
}

/* Gives the heading of the one of a list that it kept, its row + 1; else 0. */
static ptrdiff_t keep_main_story(arena *scratch, const structure *s, int32_t *margin) {
    stories all = {0};
    int32_t most = 0, others = 0;
    bool headline = find_stories(scratch, s, margin, &all);
    const story *main = NULL;
    for (int32_t i = 0; i < all.n; i++) {
        all.at[i].own |= !headline && all.at[i].linked >= 0;
        most = max_of(most, all.at[i].words);
    }
    for (int32_t i = 0; i < all.n && !main; i++)
        if (all.at[i].words >= ARTICLE_WORDS && 2 * all.at[i].words >= most) main = &all.at[i];
    if (!main || !main->own || (headline && are_entries(&all, main))) return 0;
    for (int32_t i = 0; i < all.n; i++) {
        const html_element *e = &s->m->elements.at[all.at[i].element];
        if (&all.at[i] == main || !all.at[i].own) continue;
        others += all.at[i].words;
        for (int32_t k = e->row_first; k < e->row_last; k++) margin[k] = min_of(margin[k], -1);
    }
    return others >= ARTICLE_WORDS && !headline && !main->headline ? main->linked + 1 : 0;
}

/* What was taken once is not taken again: the same paragraph for narrow screens, a pulled quotation. */
static void drop_repeats(arena *scratch, const layout *l, int32_t *margin) {
    map seen = {0};
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        bool fresh;
        if (margin[i] <= 0 || l->rows.at[i].words < 6) continue;
        map_put(scratch, &seen, l->rows.at[i].key, &fresh);
        if (!fresh) margin[i] = -1;
    }
}

/* A script's data that stands as text. */
static bool is_code(str s) {
    return s.n > 40 && (s.p[0] == '{' || s.p[0] == '[') && str_find(str_cut(s, 0, 400), S("\":"), 0) >= 0;
}

#define ABOUT_WORDS 8 /* of a row that stands where the page names its author or its day */

/* A row that says a day, a name or an agency and no more is of the article only inside it: not above its second paragraph,
 * for the first may be the deck. */
static void drop_lines_about(const structure *s, int32_t *margin) {
    const layout *l = s->l;
    ptrdiff_t any = l->rows.n, first = l->rows.n, second = l->rows.n, last = 0;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        if (margin[i] <= 0 || l->rows.at[i].role != ROW_OTHER || l->rows.at[i].words < PROSE_WORDS) continue;
        any = min_of(any, i);
        last = i;
        if (!row_is_html_prose(&l->rows.at[i], &s->m->rows.at[i])) continue;
        if (first < l->rows.n) second = min_of(second, i);
        first = min_of(first, i);
    }
    if (second == l->rows.n) second = first < l->rows.n ? first : any;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        const row *r = &l->rows.at[i];
        span at;
        bool signed_with = i < second && r->role == ROW_OTHER && r->said & WORD_AGENCY && r->words <= ABOUT_WORDS && !r->ends && /* "Jane Roe / AFP" */
            margin[i] > 0 && s->near[s->m->rows.at[i].element][IN_HEADING] > 1 && agency_of_byline(span_of(l->text, r->at), &at).n;
        bool about = r->words <= ABOUT_WORDS && !r->ends && s->near[s->m->rows.at[i].element][PART_META] <= 1 && i < second;
        if (about || signed_with || (r->role != ROW_OTHER && (i < second || i > last))) margin[i] = min_of(margin[i], -1);
    }
}

/* A row that is nothing but words of the page about itself ("Share this story", "Listen to this article"), or begins with
 * them and goes on as links. One word alone may be a heading of the article's own. */
#define SAID_WORDS 8
#define SAID_LINKS 30 /* per cent of its bytes */
#define PLEA_WORDS 25 /* of a plea for an address */
#define NOTICE_WORDS 40
#define LINK_WORDS 4
#define LINK_MOST 75  /* per cent of its bytes */
/* "Sign up for our newsletter and …": the word, or as much of it as all its cases share. */
static bool is_plea(const row *r, str s) {
    static const str letters[] = {
        S("newsletter"), S("bolet\xC3\xADn"), S("boletim"), S("butllet\xC3\xAD"), S("infolettre"), S("nieuwsbrief"), S("nyhetsbrev"), S("nyhedsbrev"),
        S("uutiskirje"), S("uudiskiri"), S("h\xC3\xADrlev"), S("b\xC3\xBCltenimiz"), S("biltenu"), S("naujienlai"), S("\xD1\x80\xD0\xB0\xD1\x81\xD1\x81\xD1\x8B\xD0\xBB\xD0\xBA"),
        S("\xD1\x80\xD0\xBE\xD0\xB7\xD1\x81\xD0\xB8\xD0\xBB\xD0\xBA"), S("\xD0\xB1\xD1\x8E\xD0\xBB\xD0\xB5\xD1\x82\xD0\xB8\xD0\xBD"),
        S("\xE3\x83\x8B\xE3\x83\xA5\xE3\x83\xBC\xE3\x82\xB9\xE3\x83\xAC\xE3\x82\xBF\xE3\x83\xBC"), S("\xEB\x89\xB4\xEC\x8A\xA4\xEB\xA0\x88\xED\x84\xB0"),
    };
    if (r->words > PLEA_WORDS || !(r->chrome & CHROME_START)) return false;
    for (ptrdiff_t i = 0; i < countof(letters); i++)
        if (str_find_ci(s, letters[i], 0) >= 0) return true;
    return str_starts_ci(s, S("follow us"));
}

/* "© 2031 The Oakford Post", "Copyright 2029-2031 …": a notice of rights, in any language. */
static bool is_notice(const row *r, str s) {
    ptrdiff_t n = rights_sign(s);
    if (!n || r->words > NOTICE_WORDS) return false;
    str year = str_trim(str_cut(s, n, s.n));
    return s.p[0] == '\xC2' || (year.n >= 4 && is_digit(year.p[0]) && is_digit(year.p[1]) && is_digit(year.p[2]) && is_digit(year.p[3]));
}

/* "Read more: another story": a paragraph that is a link, no heading, item or cell of a list of them. */
static bool leads_away(const structure *s, ptrdiff_t i) {
    const row *r = &s->l->rows.at[i];
    const html_row *h = &s->m->rows.at[i];
    const uint8_t *near = s->near[h->element];
    if (r->words < LINK_WORDS || r->ends || 100 * (int64_t)h->links < LINK_MOST * (int64_t)span_len(h->at)) return false;
    return near[IN_HEADING] > 2 && near[IN_ITEM] > 2 && near[IN_TABLE] > 6 && near[IN_CAPTION] > 2;
}

static void drop_said(const structure *s, int32_t *margin) {
    for (ptrdiff_t i = 0; i < s->l->rows.n; i++) {
        const row *r = &s->l->rows.at[i];
        if (margin[i] <= 0) continue;
        str text = str_trim(span_of(s->l->text, r->at));
        bool whole = r->chrome & CHROME_WHOLE && r->words >= 2;
        bool starts = r->chrome & CHROME_START && r->words <= SAID_WORDS && !r->ends;
        int64_t bytes = s->before[i + 1].bytes - s->before[i].bytes, links = s->before[i + 1].links - s->before[i].links;
        bool credit = r->chrome & CHROME_CAPTION && r->words < PROSE_WORDS && !r->ends; /* "Photo: K. Brand" */
        bool advertises = r->chrome & CHROME_WHOLE && chrome_is_advert(text);
        if (leads_away(s, i) || whole || credit || advertises || (starts && 100 * links >= SAID_LINKS * bytes) || is_plea(r, text) ||
            is_notice(r, text)) margin[i] = -1;
    }
}

/* Short items of a list right behind such a row: "Share this:" over "Facebook" and "X". */
#define SAID_ITEM 3 /* words */
static void drop_said_lists(const structure *s, int32_t *margin) {
    for (ptrdiff_t i = 0; i + 1 < s->l->rows.n; i++) {
        const row *r = &s->l->rows.at[i];
        if (!(r->chrome & CHROME_WHOLE) || r->words < 2) continue;
        const html_element *e = &s->m->elements.at[outermost_unit(s->m, s->m->rows.at[i + 1].element)];
        if (e->row_first != i + 1 || (e->tag != TAG_ul && e->tag != TAG_ol)) continue;
        bool brief = true;
        for (ptrdiff_t k = e->row_first; k < e->row_last; k++) brief &= s->l->rows.at[k].words <= SAID_ITEM;
        for (ptrdiff_t k = e->row_first; k < e->row_last && brief; k++) margin[k] = min_of(margin[k], -1);
    }
}

/* Buttons with nothing between them choose a video or a part; that of a question has its answer below. */
#define BUTTONS_LEAST 3
#define BUTTON_REACH 3

static void drop_choices(const structure *s, int32_t *margin) {
    ptrdiff_t n = s->l->rows.n, end;
    for (ptrdiff_t i = 0; i < n; i = end + 1) {
        for (end = i; end < n && s->near[s->m->rows.at[end].element][IN_BUTTON] <= BUTTON_REACH;) end++;
        for (ptrdiff_t k = i; k < end && end - i >= BUTTONS_LEAST; k++) margin[k] = min_of(margin[k], -1);
    }
}

/* Behind the last paragraph a row that speaks of the page: "You must be logged in to comment." */
static void drop_said_last(const structure *s, int32_t *margin) {
    for (ptrdiff_t i = s->l->rows.n - 1; i >= 0; i--) {
        if (margin[i] <= 0) continue;
        if (!(s->l->rows.at[i].chrome & CHROME_INSIDE) || s->l->rows.at[i].words > LAST_WORDS) break;
        margin[i] = -1;
    }
}

ptrdiff_t html_take(arena *scratch, const structure *s, int32_t *margin) {
    const layout *l = s->l;
    html_judge(scratch, s, margin);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        if (margin[i] <= CUT_LOW) continue;
        margin[i] -= against(s, i);
        if (is_code(span_of(l->text, l->rows.at[i].at))) margin[i] = CUT_LOW;
    }
    object_to_cells(s, margin);
    object_to_boxes(s, margin);
    int32_t cut = best_cut(scratch, l, margin);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) margin[i] -= cut;
    keep_whole(scratch, s, margin);
    ptrdiff_t listed = keep_main_story(scratch, s, margin), head = keep_one_article(scratch, l, margin);
    drop_repeats(scratch, l, margin);
    drop_said(s, margin);
    drop_said_lists(s, margin);
    drop_choices(s, margin);
    drop_said_last(s, margin);
    drop_calls(l, margin);
    drop_lines_about(s, margin);
    return head ? head : listed;
}
