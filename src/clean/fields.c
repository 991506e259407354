/* The fields of an HTML page. In: its markup, its rows as they were judged. Out: the article's title, day, authors, agency,
 * outlet and the page's address, each from what stands on the page or, where no reader sees it, from what the markup says,
 * with its span. What the readers of single fields share is here. Text pages have none of this.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "clean/fields.h"

#define MARKED_BYTES 2000 /* of an element whose markup says that it is a day, an author, a headline */
#define LEAD_REACH 800    /* bytes of the article's beginning where its text begins */
#define CAPTIONS_REACH 1500 /* bytes of its beginning that may be captions of pictures */
#define LEAD_WORDS 12     /* of its first row */
#define CREDIT_ROWS 4     /* of the article's first that may say who wrote */
#define CREDIT_ROW 120    /* bytes of one */
#define CREDIT_REST 16    /* bytes of it beside names, days and what opens them */
#define BIO_LAST 3        /* of the article's paragraphs, the last, that may tell who its author is, */
#define BIO_AFTER 2       /* with this many before them; */
#define BIO_NAME 6        /* bytes of a name, at least, */
#define BIO_REST 20       /* and of what is told */
#define APART_DEPTH 12 /* elements above one that are asked whether they stand apart from the article */

str element_text(const fields *f, int32_t e) { return str_trim(span_of(f->l->text, f->m->elements.at[e].at)); }

/* The same classes stand on many elements of a page. */
static uint16_t class_marks(fields *f, str classes) {
    bool fresh;
    if (classes.n < 2) return marks_of(classes);
    int32_t *known = map_put(f->scratch, &f->class_marks, hash_str(classes), &fresh);
    if (fresh) *known = marks_of(classes);
    return (uint16_t)*known;
}

uint16_t own_marks(fields *f, int32_t e) {
    uint16_t *known = &f->facts->marks[e];
    if (*known & MARK_READ) return *known;
    const html_element *x = &f->m->elements.at[e];
    uint16_t marks = class_marks(f, x->classes);
    if (x->id.n) marks |= marks_of(x->id);
    if (x->itemprop.n) marks |= marks_of(x->itemprop);
    if (x->rel.n) marks |= marks_of(x->rel);
    if (x->data.n) marks |= marks_of(x->data);
    if (x->tag == TAG_aside || x->tag == TAG_nav) marks |= MARK_APART;
    if (x->tag == TAG_figcaption || x->tag == TAG_figure) marks |= MARK_IMAGE;
    if (x->tag == TAG_body || x->tag == TAG_html || x->tag == TAG_main) marks = 0;
    return *known = marks | MARK_READ;
}

uint16_t element_marks(fields *f, int32_t e) {
    uint16_t marks = own_marks(f, e);
    for (int k = 0; k < APART_DEPTH && e; k++) {
        e = f->m->elements.at[e].parent;
        const html_element *x = &f->m->elements.at[e];
        if (x->tag == TAG_article || x->tag == TAG_main || x->tag == TAG_body) break;
        /* What holds the article's rows is no sidebar, whatever its name says. */
        if (x->at.start <= f->body.start && x->at.end >= f->body.end) break;
        marks |= own_marks(f, e) & (MARK_APART | MARK_COMMENT | MARK_IMAGE | MARK_PERSON | MARK_REVIEWS | MARK_TAGS);
    }
    return marks;
}

span fact_cite(fields *f, const told *t) { return html_cite(f->a, f->p, f->m, t->source, (html_citing)t->citing); }

str name_pressed(arena *a, str s) {
    s = str_cut(s, 0, NORMAL_MAX);
    char *p = new (a, char, s.n * 2 + 4);
    ptrdiff_t n = normal_form(s, p, s.n * 2 + 4), k = 0;
    for (ptrdiff_t i = 0; i < n; i++)
        if (p[i] != ' ') p[k++] = p[i];
    return (str){p, k};
}

bool is_house(const fields *f, str name) {
    str pressed = name_pressed(f->scratch, name);
    if (str_starts(pressed, S("the")) && pressed.n > 6) pressed = str_cut(pressed, 3, pressed.n);
    for (ptrdiff_t i = 0; i < f->houses.n && pressed.n; i++) {
        str h = f->houses.at[i];
        if (str_starts(h, S("the")) && h.n > 6) h = str_cut(h, 3, h.n);
        if (str_eq(pressed, h)) return true;
    }
    return false;
}

/* "en-GB", "en_IN": English as written in a country that puts the day first. All do but the United States, the Philippines and,
 * as often as not, Canada. */
static bool is_day_first_english(str lang) {
    static const str month_first[] = {S("us"), S("ph"), S("ca")};
    if (lang.n != 5 || !str_starts_ci(lang, S("en")) || (lang.p[2] != '-' && lang.p[2] != '_')) return false;
    for (ptrdiff_t i = 0; i < countof(month_first); i++)
        if (str_ends_ci(lang, month_first[i])) return false;
    return true;
}

/* 3/4 is the third of April but for English of America. */
static day_order order_of_days(const fields *f) {
    static const str hosts[] = {S(".uk/"), S(".au/"), S(".nz/"), S(".ie/"), S(".in/"), S(".za/"), S(".sg/"), S(".my/"), S(".hk/"), S(".ke/"), S(".ng/"),
                                S(".gh/"), S(".pk/"), S(".lk/"), S(".bd/"), S(".mt/"), S("/en-gb/")};
    str known = str_of(f->l->language);
    if (known.n && !str_starts(known, S("en"))) return day_order_of(known);
    for (ptrdiff_t i = 0; i < f->m->facts.n; i++) {
        const html_fact *x = &f->m->facts.at[i];
        bool locale = x->kind == FACT_META && str_eq_ci(x->key, S("og:locale"));
        if (x->kind != FACT_LANG && !locale) continue;
        str lang = str_trim(span_of(f->m->source, x->value));
        if (is_day_first_english(lang)) return DAY_FIRST;
        if (!known.n && lang.n >= 2 && !str_starts_ci(lang, S("en"))) return day_order_of(lang);
    }
    for (ptrdiff_t k = 0; k < countof(hosts); k++)
        if (str_find(f->p->url, hosts[k], 0) > 0) return DAY_FIRST;
    return known.n ? MONTH_FIRST : DAY_FIRST;
}

/* The one pass over all elements: those whose markup says what they are. Elements are many and large; what stands near the
 * title is found by its place (elements_from). */
static void elements_mark(fields *f) {
    for (int32_t i = 0; i < f->m->elements.n; i++) {
        const html_element *x = &f->m->elements.at[i];
        bool heading = x->tag == TAG_h1 || x->tag == TAG_h2;
        if (!heading && x->tag != TAG_time && !x->datetime.n && !x->itemprop.n && !x->rel.n) continue;
        if (heading || str_find_ci(x->itemprop, S("headline"), 0) >= 0) {
            if (f->headings.n < ELEMENTS_MARKED_MAX) *push(f->scratch, &f->headings) = i;
        } else if (f->marked.n < ELEMENTS_MARKED_MAX && span_len(x->at) < MARKED_BYTES && (x->tag != TAG_a || str_find_ci(x->rel, S("author"), 0) >= 0))
            *push(f->scratch, &f->marked) = i;
    }
}

int32_t elements_from(const fields *f, int32_t at) {
    int32_t lo = 0, hi = (int32_t)f->m->elements.n;
    while (lo < hi) {
        int32_t mid = lo + (hi - lo) / 2;
        if (f->m->elements.at[mid].at.start < at) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* Where the article's text begins: where the title was taken for its own, behind the short rows under it. */
static int32_t lead_of(const fields *f) {
    const layout *l = f->l;
    int32_t start = f->body.start;
    if (span_empty(f->title) || f->title.start != start) return start;
    for (ptrdiff_t i = l->first; i < l->last && l->rows.at[i].at.start < start + LEAD_REACH; i++)
        if (l->rows.at[i].words >= LEAD_WORDS && l->rows.at[i].at.start >= f->title.end) return l->rows.at[i].at.start;
    return start;
}

/* Behind the captions that the article begins with: bylines stand below a picture as often as above it. */
static int32_t text_of(fields *f) {
    const layout *l = f->l;
    int32_t from = max_of(f->lead, f->body.start), start = from;
    for (ptrdiff_t i = l->first; i < l->last && l->rows.at[i].at.start < from + CAPTIONS_REACH; i++) {
        const row *r = &l->rows.at[i];
        if (r->at.start < from) continue;
        bool caption = r->role == ROW_CAPTION || element_marks(f, f->m->rows.at[i].element) & MARK_IMAGE;
        if (caption) start = r->at.end;
        else if (r->words >= LEAD_WORDS) break;
    }
    return start;
}

/* "Related", "Most read": what stands behind it is of other stories. */
static int32_t others_of(const layout *l) {
    for (ptrdiff_t i = l->last; i < l->rows.n; i++)
        if (l->rows.at[i].chrome & CHROME_TAIL) return l->rows.at[i].at.start;
    return INT32_MAX;
}

/* The row says who wrote or when, and nothing else: "Von Jane Roe", "Jane Roe", "2 May 2030 | By Jane Roe". */
static bool is_credit_row(const fields *f, str s) {
    if (s.n > CREDIT_ROW || ends_sentence(s)) return false;
    bool other;
    int32_t day;
    ptrdiff_t length, left = s.n, day_at = find_day(s, 0, f->order, &day, &length), open = people_opener(s, &other);
    if (day_at >= 0) left -= length;
    left -= open;
    bool named = false;
    for (ptrdiff_t i = 0; i < f->to->byline.n; i++) {
        if (str_find(s, f->to->byline.at[i], 0) < 0) continue;
        named = true;
        left -= f->to->byline.at[i].n;
    }
    return named && (open || day_at >= 0 || left <= 0) && left <= CREDIT_REST;
}

/* Above the title stand the name of the house and the day, where a blog heads its posts with them. */
static bool heads_title(const fields *f, span at) {
    if (span_empty(f->title) || at.end > f->title.start) return false;
    str s = span_of(f->l->text, at);
    int32_t day;
    span day_at;
    return is_house(f, s) || dated_row(s, f->order, &day, &day_at) != DATED_NOT;
}

/* On short pages rows that say who wrote are taken for the article's; once its authors are known they are not. */
static void drop_credits(fields *f) {
    article *to = f->to;
    ptrdiff_t kept = 0, seen = 0;
    for (ptrdiff_t i = 0; i < to->blocks.n; i++) {
        const block *b = &to->blocks.at[i];
        bool text = b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_SUBHEAD || b->kind == BLOCK_ITEM || b->kind == BLOCK_STANDFIRST;
        if (text && heads_title(f, b->at)) continue;
        seen += text;
        if (text && seen <= CREDIT_ROWS && is_credit_row(f, span_of(f->l->text, b->at))) continue;
        to->blocks.at[kept++] = *b;
    }
    to->blocks.n = kept;
}

/* How an article's paragraph begins with its author's whole name: 0 it does not, 1 "Jane Roe has covered the coast since
 * 2019.", 2 the name is all. */
static int bio_kind(const fields *f, str s) {
    for (ptrdiff_t i = 0; i < f->to->byline.n; i++) {
        str name = f->to->byline.at[i];
        bool whole = name.n >= BIO_NAME && (str_find(name, S(" "), 0) > 0 || name.p[0] & 0x80);
        if (whole && str_starts(s, name)) return s.n == name.n ? 2 : s.n > name.n + BIO_REST;
    }
    return 0;
}

/* The row before it holds an author's name and no more. */
static bool is_headed_by_name(const fields *f, span at) {
    str before = str_trim(str_cut(f->l->text, 0, at.start));
    for (ptrdiff_t i = 0; i < f->to->byline.n; i++) {
        str name = f->to->byline.at[i];
        if (str_ends(before, name) && before.n > name.n && before.p[before.n - name.n - 1] == '\n') return true;
    }
    return false;
}

/* Behind its text an article tells who its author is. */
static void drop_bios(fields *f) {
    article *to = f->to;
    ptrdiff_t before = 0, last = 0;
    for (ptrdiff_t i = 0; i < to->blocks.n; i++) before += to->blocks.at[i].kind == BLOCK_PARAGRAPH;
    for (ptrdiff_t i = to->blocks.n - 1; i >= 0 && last < BIO_LAST && before > BIO_AFTER; i--) {
        const block *b = &to->blocks.at[i];
        if (b->kind != BLOCK_PARAGRAPH && b->kind != BLOCK_SUBHEAD) continue;
        int kind = bio_kind(f, span_of(f->l->text, b->at));
        if (b->kind == BLOCK_PARAGRAPH) last++, before--;
        if (!kind && b->kind == BLOCK_PARAGRAPH && is_headed_by_name(f, b->at)) kind = 2;
        if (!kind || (kind == 1 && b->kind == BLOCK_SUBHEAD)) continue;
        ptrdiff_t after = kind == 1 ? i + 1 : to->blocks.n; /* a name alone heads what is told of it */
        memmove(to->blocks.at + i, to->blocks.at + after, (size_t)(to->blocks.n - after) * sizeof *to->blocks.at);
        to->blocks.n -= after - i;
    }
}

void fields_begin(fields *f) {
    const layout *l = f->l;
    f->facts = new (f->scratch, page_facts, 1);
    facts_read(f->scratch, f->m, f->facts);
    if (l->first < l->last) f->body = (span){l->rows.at[l->first].at.start, l->rows.at[l->last - 1].at.end};
    ptrdiff_t title = title_row(l);
    if (title >= 0) f->title = l->rows.at[title].at;
    elements_mark(f);
    url_of_markup(f);
    outlet_of_markup(f);
    f->order = order_of_days(f);
    title_of_markup(f);
    outlet_of_title(f);
    /* Where the rows above the title were taken for the article, it begins below it. */
    if (f->title.start > f->body.start && f->title.end < f->body.end) f->body.start = f->title.end;
    f->lead = lead_of(f);
    f->text = text_of(f);
    f->others = others_of(l);
}

void fields_read(fields *f) {
    day_of_markup(f);
    authors_of_markup(f);
    agency_of_markup(f);
    drop_credits(f);
    drop_bios(f);
}
