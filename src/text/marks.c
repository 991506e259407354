/* Quotation marks in pairs. A stack a paragraph; glyph and white space around a mark say whether it opens or closes, a
 * straight mark that says neither toggles. Glyphs need not match (`"it is over.”`). Linear: depth is limited and what a
 * single mark needs to know of later ones is computed once, backwards.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "text/parts.h"

typedef enum { GLYPH_NONE, GLYPH_OPEN, GLYPH_CLOSE, GLYPH_EITHER } glyph_side;
typedef struct {
    glyph_side side;
    bool is_double, guillemet, curly;
} glyph;

/* A mark while it is being paired. */
typedef struct {
    int32_t open, close; /* words; open -1: goes on from the paragraph before without a mark, close -1: not closed */
    int32_t last;        /* the last word of its paragraph */
    int32_t parent, next, block;
    glyph glyph;
    bool kept;
} pair;

typedef struct {
    reading *r;
    vec(pair) pairs;
    int32_t stack[MARK_DEPTH_MAX], depth;
    int32_t carried[MARK_DEPTH_MAX], carries; /* left open at the end of the paragraph before */
    int32_t *next_close, *next_open;          /* a word: the next single mark after it that could close, open */
    ptrdiff_t from, end;                      /* the paragraph's words */
} pairing;

static glyph glyph_of(const reading *r, ptrdiff_t i) {
    if (r->to->words.at[i].kind != WORD_PUNCT) return (glyph){0};
    uint32_t c = word_code(r, i);
    char one[4];
    bool twice = span_len(r->to->words.at[i].at) == 2 * utf8_put(one, c);
    switch (c) {
    case '"': case 0xFF02: return (glyph){GLYPH_EITHER, true, false, false};
    case 0x201C: case 0x201E: case 0x201F: return (glyph){GLYPH_OPEN, true, false, true};
    case 0x201D: return (glyph){GLYPH_CLOSE, true, false, true};
    case 0xAB: return (glyph){GLYPH_OPEN, true, true, true};
    case 0xBB: return (glyph){GLYPH_CLOSE, true, true, true};
    case '`': return (glyph){GLYPH_OPEN, twice, false, false};
    case '\'': return (glyph){twice ? GLYPH_CLOSE : GLYPH_EITHER, twice, false, false};
    case 0x2018: case 0x201A: case 0x201B: return (glyph){GLYPH_OPEN, twice, false, true};
    case 0x2019: return (glyph){GLYPH_CLOSE, twice, false, true};
    default: return (glyph){0};
    }
}

/* ------------------------------------------------------------------ what the neighbours say */
static bool is_opener(uint32_t c) {
    return c == '(' || c == '[' || c == '{' || c == '-' || c == '/' || c == 0x2013 || c == 0x2014 || c == 0x2026 || c == '=';
}

static bool gap_before(const pairing *p, ptrdiff_t i) { return i == p->from || p->r->notes.at[i].gap; }
static bool gap_after(const pairing *p, ptrdiff_t i) { return i + 1 >= p->end || p->r->notes.at[i + 1].gap; }

/* A mark before: part of a run of marks such as “‘; the side of the run's first is the side of all. */
static bool left_open(const pairing *p, ptrdiff_t i) {
    if (gap_before(p, i)) return true;
    uint32_t c = word_code(p->r, i - 1);
    return is_opener(c) || glyph_of(p->r, i - 1).side == GLYPH_OPEN || p->r->notes.at[i - 1].role == ROLE_OPEN;
}

static bool right_closed(const pairing *p, ptrdiff_t i) {
    if (gap_after(p, i)) return true;
    uint32_t c = word_code(p->r, i + 1);
    return p->r->to->words.at[i + 1].kind == WORD_PUNCT && c != '(' && c != '[' && c != '$' && glyph_of(p->r, i + 1).side != GLYPH_OPEN;
}

static bool could_open(const pairing *p, ptrdiff_t i) { return left_open(p, i) && !gap_after(p, i); }
static bool could_close(const pairing *p, ptrdiff_t i) { return !gap_before(p, i) && right_closed(p, i); }

/* ------------------------------------------------------------------ the stack */
static pair *at(pairing *p, int32_t i) { return &p->pairs.at[i]; }

static int32_t open_mark(pairing *p, int32_t open, int32_t b, glyph g) {
    pair *x = push(p->r->scratch, &p->pairs);
    *x = (pair){.open = open, .close = -1, .last = (int32_t)p->end - 1, .parent = p->depth ? p->stack[p->depth - 1] : -1,
                .next = -1, .block = b, .glyph = g};
    if (open >= 0) p->r->notes.at[open].role = ROLE_OPEN;
    return (int32_t)p->pairs.n - 1;
}

static void push_mark(pairing *p, ptrdiff_t i, int32_t b, glyph g) {
    if (p->depth < MARK_DEPTH_MAX) {
        int32_t x = open_mark(p, (int32_t)i, b, g);
        p->stack[p->depth++] = x;
    }
}

/* The place on the stack of the open mark that a closing one fits: the nearest of its own glyphs, else the nearest of
 * its width. A single mark never closes past a double one. -1: none. */
static int32_t find_open(pairing *p, glyph g) {
    int32_t loose = -1;
    for (int32_t k = p->depth - 1; k >= 0; k--) {
        glyph x = at(p, p->stack[k])->glyph;
        if (!g.is_double && x.is_double) break;
        if (x.is_double != g.is_double || x.guillemet != g.guillemet) continue;
        if (x.curly == g.curly) return k;
        if (loose < 0) loose = k;
    }
    return loose;
}

static bool close_mark(pairing *p, ptrdiff_t i, glyph g) {
    int32_t k = find_open(p, g);
    if (k < 0) return false;
    pair *x = at(p, p->stack[k]);
    x->close = (int32_t)i;
    x->kept = true;
    p->r->notes.at[i].role = ROLE_CLOSE;
    p->depth = k; /* what was opened inside and not closed stays unkept */
    return true;
}

/* ------------------------------------------------------------------ one mark */
/* ’ after s: "the workers’ rights’" belongs to the word while another mark that closes comes before one that opens. */
static bool is_possessive(const pairing *p, ptrdiff_t i) {
    str before = i > p->from ? word_str(p->r, i - 1) : (str){0};
    if (!before.n || (before.p[before.n - 1] | 32) != 's' || gap_before(p, i) || i + 1 >= p->end) return false;
    if (p->r->to->words.at[i + 1].kind != WORD_ALPHA) return false;
    int32_t close = p->next_close[i], open = p->next_open[i];
    return close >= 0 && (open < 0 || close < open);
}

static void single_mark(pairing *p, ptrdiff_t i, int32_t b, glyph g) {
    bool opens = could_open(p, i), closes = could_close(p, i), is_open = find_open(p, g) >= 0 || find_open(p, (glyph){0}) >= 0;
    if (closes && is_open && !(opens && g.side == GLYPH_OPEN)) {
        if (!is_possessive(p, i)) close_mark(p, i, g);
        return;
    }
    if (!opens || g.side == GLYPH_CLOSE) return; /* an apostrophe */
    /* a straight mark may be an apostrophe ('cause); only one that something closes soon is taken for a quotation mark */
    if (!g.curly && (p->next_close[i] < 0 || p->next_close[i] - i > MARK_SEARCH_MAX)) return;
    if (p->depth && !at(p, p->stack[p->depth - 1])->glyph.is_double) p->depth--; /* the one before was an apostrophe */
    push_mark(p, i, b, g);
}

static bool is_inches(const pairing *p, ptrdiff_t i) { return i > p->from && p->r->to->words.at[i - 1].kind == WORD_NUMBER && !gap_before(p, i); }

static void double_mark(pairing *p, ptrdiff_t i, int32_t b, glyph g) {
    bool opens = could_open(p, i), closes = could_close(p, i);
    int32_t found = find_open(p, g);
    if (g.side == GLYPH_EITHER && opens == closes) opens = found < 0, closes = !opens;
    if (g.side == GLYPH_OPEN) opens = !(closes && !opens && found >= 0), closes = !opens;
    if (g.side == GLYPH_CLOSE) closes = !(opens && !closes && found < 0), opens = !closes;
    if (closes) {
        if (found >= 0 || is_inches(p, i)) close_mark(p, i, g);
        else if (p->carries && at(p, p->carried[0])->next >= 0 && at(p, at(p, p->carried[0])->next)->open < 0) {
            pair *x = at(p, at(p, p->carried[0])->next); /* the quotation went on without a mark */
            x->close = (int32_t)i;
            x->kept = at(p, p->carried[0])->kept = true;
            p->r->notes.at[i].role = ROLE_CLOSE;
            p->carries = 0;
        }
        return;
    }
    if (is_inches(p, i) && !g.curly) return;
    /* straight marks do not nest in each other: the one before was never closed */
    if (found >= 0 && !g.curly && !at(p, p->stack[found])->glyph.curly) p->depth = found;
    push_mark(p, i, b, g);
}

/* ------------------------------------------------------------------ paragraphs */
/* For each word the next single mark that could close and the next that could open. */
static void look_back(pairing *p) {
    int32_t close = -1, open = -1;
    for (ptrdiff_t i = p->end - 1; i >= p->from; i--) {
        p->next_close[i] = close;
        p->next_open[i] = open;
        glyph g = glyph_of(p->r, i);
        if (!g.side || g.is_double) continue;
        if (g.side != GLYPH_OPEN && could_close(p, i)) close = (int32_t)i;
        else if (could_open(p, i)) open = (int32_t)i;
    }
}

/* The marks that the paragraph begins with continue those that the one before left open. Where it begins with none, a
 * silent mark stands by: double_mark keeps it if a closing mark without an opening one follows. */
static void go_on(pairing *p, int32_t first_pair) {
    int32_t used = 0;
    for (int32_t x = first_pair; x < p->pairs.n && used < p->carries; x++) {
        if (at(p, x)->open != p->from + (x - first_pair)) break;
        for (int32_t k = used; k < p->carries; k++)
            if (at(p, p->carried[k])->glyph.is_double == at(p, x)->glyph.is_double) {
                at(p, p->carried[k])->next = x;
                at(p, p->carried[k])->kept = true;
                used = k + 1;
                break;
            }
    }
}

/* A mark that nothing closes and nothing continues is kept, for its paragraph, where it clearly opens a quotation: double,
 * no later double mark in the paragraph, and at the paragraph's start or after a comma or colon, or curly. */
static void leave(pairing *p) {
    p->carries = 0;
    for (int32_t k = 0; k < p->depth; k++) {
        pair *x = at(p, p->stack[k]);
        bool later = false;
        for (int32_t j = p->stack[k] + 1; j < p->pairs.n && j < p->stack[k] + MARK_DEPTH_MAX; j++)
            later = later || at(p, j)->glyph.is_double;
        uint32_t before = x->open > p->from ? word_code(p->r, x->open - 1) : ',';
        x->kept = x->glyph.is_double && !later && (x->glyph.curly || before == ',' || before == ':');
        if (x->glyph.is_double || x->glyph.curly) p->carried[p->carries++] = p->stack[k];
    }
    p->depth = 0;
}

static void pair_block(pairing *p, int32_t b) {
    p->from = p->r->first.at[b];
    p->end = p->r->first.at[b + 1];
    if (p->from == p->end) return;
    look_back(p);
    int32_t first_pair = (int32_t)p->pairs.n;
    bool begins_open = glyph_of(p->r, p->from).side && could_open(p, p->from);
    if (p->carries && !begins_open && at(p, p->carried[0])->glyph.curly && at(p, p->carried[0])->glyph.is_double) {
        int32_t x = open_mark(p, -1, b, at(p, p->carried[0])->glyph);
        at(p, p->carried[0])->next = x;
    } else if (!begins_open) p->carries = 0;
    for (ptrdiff_t i = p->from; i < p->end; i++) {
        glyph g = glyph_of(p->r, i);
        if (g.side && g.is_double) double_mark(p, i, b, g);
        else if (g.side) single_mark(p, i, b, g);
    }
    if (begins_open) go_on(p, first_pair);
    leave(p);
}

/* ------------------------------------------------------------------ marks out */
static span word_span(const pairing *p, int32_t i) { return i < 0 ? (span){0} : p->r->to->words.at[i].at; }

static void write_marks(pairing *p) {
    reading *r = p->r;
    int32_t *kept = new (r->scratch, int32_t, p->pairs.n + 1); /* the mark of a kept pair, or of its nearest kept parent, + 1 */
    for (ptrdiff_t i = 0; i < p->pairs.n; i++) {
        const pair *x = &p->pairs.at[i];
        int32_t parent = x->parent < 0 ? 0 : kept[x->parent];
        kept[i] = parent;
        if (x->open >= 0) r->notes.at[x->open].role = x->kept ? ROLE_OPEN : ROLE_NONE;
        if (!x->kept) continue;
        mark *m = push(r->a, &r->to->marks);
        kept[i] = (int32_t)r->to->marks.n;
        m->open = word_span(p, x->open);
        m->close = word_span(p, x->close);
        m->inside = (span){x->open < 0 ? word_span(p, r->first.at[x->block]).start : m->open.end,
                           x->close < 0 ? word_span(p, x->last).end : m->close.start};
        m->parent = parent - 1;
        m->next = -1;
        m->is_double = x->glyph.is_double;
        if (x->close < 0 && x->next < 0) continue;
        int32_t from = x->open < 0 ? r->first.at[x->block] : x->open + 1, to = x->close < 0 ? x->last + 1 : x->close;
        for (int32_t k = from; k < to; k++) r->to->words.at[k].quoted = true;
    }
    for (ptrdiff_t i = 0; i < p->pairs.n; i++) {
        const pair *x = &p->pairs.at[i];
        if (x->kept && x->next >= 0 && p->pairs.at[x->next].kept) r->to->marks.at[kept[i] - 1].next = kept[x->next] - 1;
    }
}

void marks_pair(reading *r) {
    pairing p = {.r = r};
    p.next_close = new (r->scratch, int32_t, r->to->words.n);
    p.next_open = new (r->scratch, int32_t, r->to->words.n);
    for (int32_t b = 0; b + 1 < r->first.n; b++) {
        block_kind kind = r->to->article->blocks.at[b].kind;
        /* a caption or a heading between two paragraphs does not break a quotation that runs over them */
        bool aside = kind == BLOCK_CAPTION || kind == BLOCK_SUBHEAD || kind == BLOCK_TITLE;
        int32_t carried[MARK_DEPTH_MAX], carries = p.carries;
        memcpy(carried, p.carried, sizeof carried);
        if (aside) p.carries = 0;
        pair_block(&p, b);
        if (!aside) continue;
        memcpy(p.carried, carried, sizeof carried);
        p.carries = carries;
    }
    write_marks(&p);
}
