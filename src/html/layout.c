/* Tokens in, rows and elements out: a stack of open elements with the implied ends that news pages need, svg and math
 * passed over, text laid in rows by flow.c. An element is noted once something in it shows, with those it stands in.
 * Misnested markup never loses text; it may cost a row its element. Cost: tokens times the depth at most, and the depth has
 * a limit; end tags without a start cost nothing.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "html/layout.h"

static open_element *top(layout_state *x) { return &x->stack[x->depth - 1]; }

/* ------------------------------------------------------------------ the stack */
static void leave(layout_state *x, int at) {
    const open_element *o = &x->stack[at];
    int traits = html_traits((html_tag)o->element.tag);
    if (o->index >= 0 && at < x->registered) {
        html_element *e = &x->to->elements.at[o->index];
        int32_t end = (int32_t)x->text.n;
        while (end > e->at.start && x->text.at[end - 1] == '\n') end--; /* the end of a row before it is no text of it */
        if (end > e->at.start) e->at.end = max_of(e->at.end, (int32_t)x->text.n);
        e->row_last = (int32_t)x->to->rows.n + x->in_row;
    }
    x->open[o->element.tag]--;
    x->links -= o->link;
    x->bolds -= !!(traits & TRAIT_BOLD);
    x->readings -= o->unread;
    x->pres -= !!(traits & TRAIT_SPACES);
}

static void pop(layout_state *x) {
    bool is_inline = top(x)->element.inline_;
    if (!is_inline) flow_row_ends(x);
    leave(x, x->depth - 1);
    x->depth--;
    x->registered = min_of(x->registered, x->depth);
}

static void pop_to(layout_state *x, int at) {
    while (x->depth > at) pop(x);
}

/* Takes one inline element out of the middle: `<a><div></a>`. */
static void take_out(layout_state *x, int at) {
    leave(x, at);
    memmove(x->stack + at, x->stack + at + 1, (size_t)(x->depth - at - 1) * sizeof *x->stack);
    x->depth--;
    if (at < x->registered) x->registered--;
}

/* The place on the stack of the innermost element of a tag, no further out than one that bounds its scope; 0: none. */
static int find(const layout_state *x, html_tag tag) {
    bool item = tag == TAG_li, part = tag == TAG_table || tag == TAG_tr || tag == TAG_td || tag == TAG_th || tag == TAG_tbody || tag == TAG_thead ||
        tag == TAG_tfoot || tag == TAG_caption;
    if (!x->open[tag]) return 0;
    for (int i = x->depth - 1; i > 0; i--) {
        uint8_t t = x->stack[i].element.tag;
        if (t == tag) return i;
        if (part ? t == TAG_table || t == TAG_template : html_traits((html_tag)t) & TRAIT_SCOPE) return 0;
        if (item && (t == TAG_ul || t == TAG_ol)) return 0;
    }
    return 0;
}

static void close_tag(layout_state *x, html_tag tag) {
    int at = find(x, tag);
    if (at) pop_to(x, at);
}

/* Cells end without ending their row of text: the next cell may share it. So do elements of the page's own: behind them text
 * may go on. */
static void end_cell(layout_state *x, int at) {
    if (!at) return;
    pop_to(x, at + 1);
    leave(x, at);
    x->depth--;
    x->registered = min_of(x->registered, x->depth);
}

/* ------------------------------------------------------------------ start tags */
static bool is_heading(uint8_t t) { return t >= TAG_h1 && t <= TAG_h6; }

static void implied_ends(layout_state *x, html_tag tag) {
    if ((html_traits(tag) & TRAIT_CLOSES_P) && x->open[TAG_p]) close_tag(x, TAG_p);
    switch (tag) {
    case TAG_li: close_tag(x, TAG_li); break;
    case TAG_dd:
    case TAG_dt:
        close_tag(x, TAG_dd);
        close_tag(x, TAG_dt);
        break;
    case TAG_rb:
    case TAG_rt:
    case TAG_rtc:
    case TAG_rp:
        if (top(x)->element.tag == TAG_rb || html_traits((html_tag)top(x)->element.tag) & TRAIT_READING) pop(x);
        break;
    case TAG_option:
    case TAG_optgroup: close_tag(x, TAG_option); break;
    case TAG_td:
    case TAG_th:
        end_cell(x, find(x, TAG_td));
        end_cell(x, find(x, TAG_th));
        break;
    case TAG_tr: close_tag(x, TAG_tr); break;
    case TAG_tbody:
    case TAG_thead:
    case TAG_tfoot:
        close_tag(x, TAG_tbody);
        close_tag(x, TAG_thead);
        close_tag(x, TAG_tfoot);
        break;
    default:
        if (is_heading((uint8_t)tag) && is_heading(top(x)->element.tag)) pop(x);
    }
}

/* Whether the attribute has this name, a literal. */
#define IS(literal) html_attribute_is(a, source, literal)

/* "2030-05-02T10:30": a day that machines are told, where what is shown says "yesterday". */
static bool is_stamp(str s) {
    static const char form[] = "0000-00-00";
    for (ptrdiff_t i = 0; i < 10; i++)
        if (i >= s.n || (form[i] == '0' ? !is_digit(s.p[i]) : s.p[i] != '-')) return false;
    return s.n == 10 || s.p[10] == 'T' || s.p[10] == ' ';
}

/* Seconds or milliseconds since 1970, from 2001 on. */
static bool is_epoch(str s) {
    if ((s.n != 10 && s.n != 13) || (s.p[0] != '1' && s.p[0] != '2')) return false;
    for (ptrdiff_t i = 0; i < s.n; i++)
        if (!is_digit(s.p[i])) return false;
    return true;
}

/* data-timestamp, data-utime, data-publish-date and their like; not data-modified. */
static bool names_time(str s) {
    static const str times[] = {S("time"), S("date"), S("stamp"), S("epoch"), S("publish")};
    static const str other[] = {S("modif"), S("updat"), S("expir"), S("start"), S("end"), S("last"), S("event")};
    for (ptrdiff_t i = 0; i < countof(other); i++)
        if (str_find_ci(s, other[i], 0) >= 0) return false;
    for (ptrdiff_t i = 0; i < countof(times); i++)
        if (str_find_ci(s, times[i], 0) >= 0) return true;
    return false;
}

/* Of RDFa's properties those that name authors and days. */
static bool is_field(str s) {
    static const str parts[] = {S("uthor"), S("reator"), S("name"), S("ate")};
    for (ptrdiff_t i = 0; i < countof(parts); i++)
        if (str_find(s, parts[i], 0) >= 0) return true;
    return false;
}

static str *attribute_slot(html_element *e, const html_attribute *a, str source) {
    if (IS("class")) return &e->classes;
    if (IS("href")) return &e->href;
    if (IS("id")) return &e->id;
    if (IS("rel")) return &e->rel;
    if (IS("role")) return &e->role;
    if (IS("itemprop")) return &e->itemprop;
    if (IS("itemtype")) return &e->itemtype;
    if (IS("datetime")) return &e->datetime;
    if (IS("property")) return !e->itemprop.n && is_field(span_of(source, a->value)) ? &e->itemprop : NULL; /* RDFa's name for the same */
    if (IS("title") || IS("content")) return !e->datetime.n && is_stamp(span_of(source, a->value)) ? &e->datetime : NULL;
    if ((a->head ^ STR_HEAD("data-")) >> 24) return NULL;
    bool timed = !e->datetime.n && (is_stamp(span_of(source, a->value)) || is_epoch(span_of(source, a->value)));
    if (timed && names_time(span_of(source, a->name))) return &e->datetime;
    if (e->data.n) return NULL;
    bool told = IS("data-testid") || IS("data-test-id") || IS("data-component") || IS("data-qa") || IS("data-type") ||
        IS("data-module") || IS("data-name") || IS("data-test") || IS("data-role") || IS("data-area") || IS("data-block") || IS("data-hook");
    return told ? &e->data : NULL;
}

static bool hides(const html_attribute *a, str source) {
    if (IS("hidden")) return !str_eq_ci(span_of(source, a->value), S("until-found"));
    if (IS("aria-hidden")) return str_eq_ci(span_of(source, a->value), S("true"));
    if (!IS("style")) return false;
    str style = span_of(source, a->value);
    ptrdiff_t at = str_find_ci(style, S("display"), 0);
    return at >= 0 && str_starts_ci(str_trim(str_cut(style, at + 7, style.n)), S(":")) &&
        str_starts_ci(str_trim(str_cut(style, str_find(style, S(":"), at) + 1, style.n)), S("none"));
}

static void read_attributes(layout_state *x, const html_token *t, html_element *e) {
    str source = x->source;
    bool is_open = false;
    for (int i = 0; i < t->attributes_n; i++) {
        const html_attribute *a = &x->tokens.attributes[i];
        str *slot = attribute_slot(e, a, source);
        if (slot) *slot = span_of(source, a->value);
        else e->hidden |= hides(a, source);
        is_open |= IS("open");
    }
    if (e->tag == TAG_dialog && !is_open) e->hidden = true;
}

/* Icon fonts draw a picture for a word: "person", "schedule". */
static bool is_icon(html_tag tag, str classes) {
    static const str fonts[] = {S("material-icons"), S("material-symbols")};
    if ((tag != TAG_i && tag != TAG_span) || classes.n < fonts[0].n) return false;
    for (ptrdiff_t i = 0; i < countof(fonts); i++)
        if (str_find(classes, fonts[i], 0) >= 0) return true;
    return false;
}

static void push_element(layout_state *x, const html_token *t, int traits) {
    if (x->depth >= STACK_MAX) {
        x->over++;
        return;
    }
    open_element *o = &x->stack[x->depth];
    *o = (open_element){.index = -1};
    o->element.tag = (uint8_t)t->tag;
    o->element.depth = (uint8_t)min_of(x->depth, 255);
    o->element.inline_ = traits & TRAIT_INLINE;
    o->element.hidden = top(x)->element.hidden || (traits & TRAIT_HIDDEN);
    o->element.source = t->at;
    read_attributes(x, t, &o->element);
    if (o->element.itemprop.n || t->tag == TAG_article || t->tag == TAG_main) facts_of_element(x, t, &o->element);
    o->link = t->tag == TAG_a && o->element.href.n;
    x->depth++;
    x->open[t->tag]++;
    x->links += o->link;
    x->bolds += !!(traits & TRAIT_BOLD);
    o->unread = (traits & TRAIT_READING) || is_icon(t->tag, o->element.classes);
    x->readings += o->unread;
    x->pres += !!(traits & TRAIT_SPACES);
    if (t->tag == TAG_time && o->element.datetime.n) flow_register(x);
}

/* Two inline elements that nothing but markup parts are set apart by style: two links always, others where their classes
 * differ. A span for each syllable keeps its word whole. */
static void part_inline(layout_state *x, const html_token *t) {
    if (!x->after_inline || !x->in_row || x->space) return;
    html_element e = {0};
    bool apart = t->tag == TAG_a || t->tag == TAG_time || x->after == TAG_a || x->after == TAG_time;
    if (!apart && t->tag == TAG_span && x->after == TAG_span) {
        read_attributes(x, t, &e);
        apart = e.classes.n && x->after_classes.n && !str_eq(e.classes, x->after_classes);
    }
    if (!apart) return;
    x->space = true;
    x->space_at = -1;
}

static void cell_starts(layout_state *x) {
    int row = find(x, TAG_tr);
    bool joins = row && x->in_row && x->registered > row && (int32_t)x->text.n - x->now.at.start < CELL_JOIN_MAX;
    /* a cell with rows of its own is a part of the page's layout, no field of a table */
    joins = joins && x->to->elements.at[x->stack[row].index].row_first == x->to->rows.n;
    if (joins && x->now.element >= x->stack[row].index) {
        x->now.element = x->stack[row].index;
        x->space = true;
        x->space_at = -1;
        return;
    }
    flow_row_ends(x);
}

/* "x-paragraph", "app-article": an element that the page's own script defines. Whether it is a block no markup tells: it is
 * where it stands alone, at the head of its block or next to another such. */
static bool is_own_block(const layout_state *x, const html_token *t) {
    const html_element *up = &x->stack[x->depth - 1].element;
    if (t->tag != TAG_OTHER || str_find(span_of(x->source, t->name), S("-"), 0) < 0) return false;
    return !up->inline_ && up->tag != TAG_p && !is_heading(up->tag) && (!x->in_row || x->after_own);
}

static void start_tag(layout_state *x, const html_token *t, int traits) {
    if (traits & TRAIT_FACT) facts_of_start(x, t);
    if (traits & TRAIT_RAW) {
        x->drop_text = !x->take_text;
        return;
    }
    if (traits & TRAIT_IGNORED) return;
    if (t->tag == TAG_br) {
        flow_line_ends(x);
        return;
    }
    x->to->images += !!(traits & TRAIT_IMAGE);
    if (traits & TRAIT_VOID) {
        if (!(traits & TRAIT_INLINE)) implied_ends(x, t->tag), flow_row_ends(x);
        return;
    }
    if (t->tag == TAG_OTHER && t->self_closing) return;
    if (t->tag == TAG_a && x->open[TAG_a]) {
        int at = find(x, TAG_a);
        if (at) take_out(x, at);
    }
    bool own = is_own_block(x, t);
    if (own) traits &= ~TRAIT_INLINE;
    if (traits & TRAIT_INLINE) part_inline(x, t);
    implied_ends(x, t->tag);
    if (t->tag == TAG_td || t->tag == TAG_th) cell_starts(x);
    else if (!(traits & TRAIT_INLINE)) flow_row_ends(x);
    push_element(x, t, traits);
    if (own && !x->over && !top(x)->element.data.n) top(x)->element.data = span_of(x->source, t->name);
}

/* ------------------------------------------------------------------ end tags */
static void end_inline(layout_state *x, const html_token *t, int at) {
    if (!at) return;
    str classes = x->stack[at].element.classes;
    bool clean = true;
    for (int i = at + 1; i < x->depth && clean; i++) clean = x->stack[i].element.inline_;
    if (clean) pop_to(x, at);
    else take_out(x, at);
    x->after_inline = true;
    x->after = t->tag;
    x->after_classes = classes;
}

static void end_tag(layout_state *x, const html_token *t, int traits) {
    x->take_text = x->drop_text = false;
    if (traits & TRAIT_RAW) return;
    if (t->tag == TAG_br) flow_line_ends(x);
    if (traits & (TRAIT_IGNORED | TRAIT_VOID)) return;
    if (x->over) {
        x->over -= t->tag != TAG_p && t->tag != TAG_li;
        if (!(traits & TRAIT_INLINE)) flow_row_ends(x);
        return;
    }
    int at = find(x, t->tag);
    if (!at && is_heading((uint8_t)t->tag) && is_heading(top(x)->element.tag)) at = x->depth - 1; /* <h2>…</h3> */
    if (t->tag == TAG_OTHER && at && !x->stack[at].element.inline_) {
        end_cell(x, at);
        x->after_own = x->in_row;
    } else if (traits & TRAIT_INLINE) end_inline(x, t, at);
    else if (!at) flow_row_ends(x);
    else if (t->tag == TAG_td || t->tag == TAG_th) end_cell(x, at);
    else pop_to(x, at);
}

/* ------------------------------------------------------------------ svg and math */
static bool is_integration(const html_token *t, str source) {
    return t->tag == TAG_OTHER && str_eq_ci(span_of(source, t->name), S("foreignObject"));
}

/* True: the token belongs to a drawing, and was dealt with. */
static bool in_foreign(layout_state *x, const html_token *t) {
    bool root = t->tag == TAG_svg || t->tag == TAG_math;
    if (!x->foreign && !(t->kind == HTML_START && root)) return false;
    if (t->kind == HTML_START) {
        if (root) x->foreign += !t->self_closing;
        else if (is_integration(t, x->source)) x->integration += !t->self_closing;
        else if (!x->integration && (html_traits(t->tag) & TRAIT_BREAKOUT)) x->foreign = 0;
    } else if (t->kind == HTML_END) {
        if (root) x->foreign--;
        else if (is_integration(t, x->source)) x->integration = max_of(0, x->integration - 1);
    }
    if (!x->foreign) x->integration = 0;
    x->tokens.foreign = x->foreign && !x->integration;
    return x->foreign || root;
}

/* ------------------------------------------------------------------ text */
static void text_token(layout_state *x, const html_token *t) {
    if (x->take_text) {
        if (x->to->facts.n < FACTS_MAX)
            *push(x->scratch, &x->to->facts) = (html_fact){x->text_is, {0}, t->data, (int32_t)x->to->rows.n};
        x->take_text = false;
        x->drop_text = true;
    } else if (!x->drop_text && !x->readings) flow_text(x, t->data);
}

static void token(layout_state *x, const html_token *t) {
    int traits = html_traits(t->tag); /* of what is no tag: those of TAG_OTHER */
    if (in_foreign(x, t)) return;
    switch (t->kind) {
    case HTML_TEXT: text_token(x, t); break;
    case HTML_START:
        x->seam |= !!(traits & TRAIT_PARTS);
        start_tag(x, t, traits);
        break;
    case HTML_END:
        x->seam |= !!(traits & TRAIT_PARTS);
        end_tag(x, t, traits);
        return; /* what follows an inline end is looked at next */
    default: return;
    }
    x->after_inline = false;
}

/* The text goes to the arena of results, its map led on to the payload. */
static void give_page(arena *a, layout_state *x, page *p) {
    p->text_cap = x->text.n + CITED_BYTES;
    char *text = arena_bytes(a, p->text_cap);
    if (x->text.n) memcpy(text, x->text.at, (size_t)x->text.n);
    p->text = (str){text, x->text.n};
    text_map outer = p->map, *to = &p->map;
    x->to->source_map = outer;
    *to = (text_map){0};
    if (outer.n || !x->map.n) {
        map_compose(a, &x->map, &outer, x->source, to);
        return;
    }
    to->n = x->map.n; /* the source is the payload */
    to->cap = to->n + CITED_RUNS;
    to->at = new_space(a, text_map_run, to->cap);
    memcpy(to->at, x->map.at, (size_t)to->n * sizeof *to->at);
}

void html_layout(arena *a, arena *scratch, page *p, markup *to) {
    layout_state *x = new (scratch, layout_state, 1);
    *to = (markup){.source = p->text};
    to->elements.cap = p->text.n / ELEMENT_BYTES + 64; /* there, and more where they are more */
    to->elements.at = new_space(scratch, html_element, to->elements.cap);
    to->rows.cap = p->text.n / ROW_BYTES + 64;
    to->rows.at = new_space(scratch, html_row, to->rows.cap);
    x->map.cap = 2 * to->rows.cap;
    x->map.at = new_space(scratch, text_map_run, x->map.cap);
    x->stack = new_space(scratch, open_element, STACK_MAX);
    x->scratch = scratch;
    x->source = p->text;
    x->to = to;
    x->depth = 1;
    x->stack[0] = (open_element){.index = -1};
    x->stack[0].element.tag = TAG_html;
    x->edge = true;
    flow_register(x);
    html_begin(&x->tokens, x->source);
    for (html_token t; html_next(&x->tokens, &t);) token(x, &t);
    pop_to(x, 1);
    flow_row_ends(x);
    to->elements.at[0].at.end = (int32_t)x->text.n;
    to->elements.at[0].row_last = (int32_t)to->rows.n;
    give_page(a, x, p);
}
