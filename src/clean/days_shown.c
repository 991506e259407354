/* Days that an HTML page shows. In: its rows and elements. Out: each place that shows a day, with its merit: how near to the
 * article's head it stands, what calls it a day, what it stands in. Days of comments are passed over. Which day is the one
 * is not decided here (day_choice.c). Cost: one look at each row and marked element, DAYS_MAX days.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "clean/fields.h"

#define DAY_BYTES 120     /* of an element that says a day: a longer one says more */
#define BEFORE_TITLE 600  /* bytes above the title where its day may stand */
#define LEAD_BYTES 80     /* of the article's first rows, where a day may open them */
#define TITLE_WORDS 4     /* a title of so few may be a day itself */
#define FOOT_REACH 60     /* bytes of the article's end that are its foot */
#define FOOT_BYTES 160    /* of a line at the foot that says when the page was published */
#define TWO_DAYS_WORDS 24 /* of a row that says when the page was published and when it was changed, taken for text */
#define LEAD_TOLD 20      /* words of one that is a sentence about its day: "This article was published on …" */
#define FAR_WORDS 8       /* of a row far from the article that says a day and little else */
#define AFTER_HEAD 400    /* bytes of the article's beginning, and behind its end */
enum { NEAR_BETWEEN = 60, NEAR_OPENING = 40 }; /* between title and article; in its first rows */

/* How near to the article's head a place is: 60 between title and article, less above, in and behind it. */
static int nearness(const day_search *x, int32_t at) {
    const fields *f = x->f;
    span t = f->title, b = {f->lead, f->body.end};
    if (span_empty(b) && span_empty(t)) return 10;
    if (span_empty(b)) return at >= t.end && at < t.end + 2000 ? 50 : at < t.start && at > t.start - BEFORE_TITLE ? 40 : 0;
    if (!span_empty(t) && t.start < b.start && at >= t.start && at <= b.start) return NEAR_BETWEEN;
    if (at <= b.start) {
        int32_t gap = span_empty(t) || t.start > b.start ? b.start - at : t.start - at;
        return gap < BEFORE_TITLE ? 45 - 20 * gap / BEFORE_TITLE : max_of(0, 20 - gap / 400);
    }
    if (at < min_of(b.start + AFTER_HEAD, b.end)) return 40;
    if (at >= b.end - FOOT_REACH) return at < b.end + AFTER_HEAD ? 30 : max_of(0, 12 - (at - b.end) / 1000);
    return 5;
}

static void offer(day_search *x, found_day d) {
    if (d.day != DAY_NONE && x->all.n < DAYS_MAX) *push(x->f->scratch, &x->all) = d;
}

/* What is known of a place beside where it stands. */
typedef struct {
    bool called;    /* words about it call its day that of publication, */
    bool published; /* or the markup does */
    bool timed;     /* it is a time element */
    bool within;    /* it is a row that says more than a day */
    bool hidden;
    bool unseen;    /* only an attribute says its day */
} standing;

/* What stands apart by its name counts less; less so about the title, where templates call much a teaser. */
static int16_t merit_of(int near, uint16_t marks, standing p) {
    int merit = near + (p.called ? 15 : p.published ? 10 : 0) + (p.timed ? 8 : 0);
    merit -= (marks & MARK_APART ? near < 40 ? 30 : 15 : 0) + (marks & MARK_IMAGE ? 8 : 0);
    return (int16_t)(merit - (p.hidden ? 20 : 0) - (p.unseen ? 15 : 0) - (p.within ? 15 : 0));
}

/* Comments have days of their own. */
static bool is_comment(const day_search *x, uint16_t marks, int32_t at) { return marks & MARK_COMMENT && at >= x->f->body.end; }

static void offer_element(day_search *x, int32_t e) {
    fields *f = x->f;
    const html_element *el = &f->m->elements.at[e];
    uint16_t marks = element_marks(f, e);
    str text = element_text(f, e);
    stamp s = {.day = DAY_NONE};
    int32_t day = DAY_NONE;
    ptrdiff_t at = -1, length = 0;
    if (text.n && text.n <= DAY_BYTES) at = find_day(text, 0, f->order, &day, &length);
    if (el->datetime.n) stamp_read(el->datetime, f->order, &s);
    if (at < 0) day = s.day;
    bool torn = at >= 0 && s.day != DAY_NONE && days_apart(s.day, day) > 1; /* it says one day and means another */
    if (torn) day = s.day;
    if (day == DAY_NONE || el->tag == TAG_figcaption || is_comment(x, marks, el->at.start)) return;
    bool published = marks & MARK_PUBLISHED;
    found_day d = {.day = day, .by = DAY_BY_ELEMENT, .from = "time", .updated = !published && marks & MARK_UPDATED, .apart = marks & MARK_APART};
    if (at >= 0 && !torn) {
        int32_t start = (int32_t)(text.p - f->l->text.p + at);
        d.at = (span){start, start + (int32_t)length};
    }
    d.merit = merit_of(nearness(x, el->at.start), marks, (standing){.published = published, .timed = el->tag == TAG_time, .hidden = el->hidden, .unseen = at < 0});
    offer(x, d);
}

static void search_zone(day_search *x, int32_t from, int32_t until) {
    const html_elements *all = &x->f->m->elements;
    for (int32_t i = elements_from(x->f, from); i < all->n && all->at[i].at.start <= until; i++) {
        const html_element *el = &all->at[i];
        if (el->tag == TAG_time || el->datetime.n || span_len(el->at) < 6 || span_len(el->at) > DAY_BYTES) continue;
        if (own_marks(x->f, i) & MARK_DATE) offer_element(x, i);
    }
}

static void search_elements(day_search *x) {
    fields *f = x->f;
    for (ptrdiff_t k = 0; k < f->marked.n; k++) {
        const html_element *el = &f->m->elements.at[f->marked.at[k]];
        if (el->tag == TAG_time || el->datetime.n || str_find_ci(el->itemprop, S("date"), 0) >= 0) offer_element(x, f->marked.at[k]);
    }
    int32_t top = (span_empty(f->title) ? f->body.start : min_of(f->title.start, f->body.start)) - BEFORE_TITLE;
    search_zone(x, top, max_of(f->body.start, f->title.end) + AFTER_HEAD);
    search_zone(x, f->body.end - FOOT_REACH, f->body.end + AFTER_HEAD);
}

/* "this article was first published on" */
static bool holds_published(str form) {
    for (ptrdiff_t at = 0, end; at < form.n; at = end + 1) {
        end = str_find(form, S(" "), at);
        if (end < 0) end = form.n;
        if (end - at > 4 && says_published(str_cut(form, at, end))) return true;
    }
    return false;
}

/* "2.5.2030 - The mayor of Oakford …": a day that opens the article. */
static void search_lead(day_search *x) {
    fields *f = x->f;
    layout *l = f->l;
    for (ptrdiff_t i = l->first; i < min_of(l->last, l->first + 6); i++) {
        int32_t day, at = l->rows.at[i].at.start;
        str s = str_cut(span_of(l->text, l->rows.at[i].at), 0, LEAD_BYTES);
        ptrdiff_t n = 0, from = find_day(s, 0, f->order, &day, &n);
        if (from < 0) continue;
        char form[LEAD_BYTES];
        str before = {form, normal_form(str_cut(s, 0, from), form, LEAD_BYTES)}, rest = str_trim(str_cut(s, from + n, s.n));
        bool dash = str_starts(rest, S("-")) || str_starts(rest, S("\xE2\x80\x93")) || str_starts(rest, S("\xE2\x80\x94")) || str_starts(rest, S(":")) || str_starts(rest, S("|"));
        bool digits = is_digit(s.p[from]) && is_digit(s.p[from + n - 1]) && str_find(str_cut(s, from, from + n), S(" "), 0) < 0;
        bool called = says_published(before) || (l->rows.at[i].words <= LEAD_TOLD && holds_published(before));
        if (before.n ? !called : !dash && !digits) continue;
        offer(x, (found_day){.day = day, .by = DAY_BY_ROW, .merit = merit_of(NEAR_OPENING, 0, (standing){.called = called}),
                             .at = {at + (int32_t)from, at + (int32_t)(from + n)}, .from = "text"});
    }
}

/* "Published", "Updated" on a row of its own. */
static dated label_above(const layout *l, ptrdiff_t i) {
    char form[64];
    if (i == 0 || l->rows.at[i - 1].words > 4) return DATED_NOT;
    str s = span_of(l->text, l->rows.at[i - 1].at);
    if (s.n >= 60) return DATED_NOT;
    str label = {form, normal_form(s, form, sizeof form)};
    return says_published(label) ? DATED_LABEL : says_updated(label) ? DATED_UPDATED : DATED_NOT;
}

/* What a line at the article's or the page's foot says of the day in it: "This entry was posted on Saturday, May 2nd, 2030
 * at 12:00 and is filed under …", "Diese Seite wurde zuletzt am 2. Mai 2030 geändert." */
static dated foot_says(str s) {
    char form[FOOT_BYTES];
    str rest = {form, normal_form(str_cut(s, 0, FOOT_BYTES), form, FOOT_BYTES)};
    static const str words[] = {S("beitrag"), S("entry"), S("article"), S("artikel"), S("articolo"), S("entrada"), S("artículo"), S("artigo"), S("bericht"), S("wpis"), S("запись")};
    dated says = DATED_NOT;
    for (str w; rest.n; ) {
        ptrdiff_t gap = str_find(rest, S(" "), 0);
        w = str_cut(rest, 0, gap < 0 ? rest.n : gap);
        rest = gap < 0 ? (str){0} : str_cut(rest, gap + 1, rest.n);
        if (w.n > 4 && says_published(w)) return DATED_LABEL;
        if (w.n > 4 && says_updated(w)) says = DATED_UPDATED;
        for (ptrdiff_t i = 0; says == DATED_NOT && i < countof(words); i++)
            if (str_eq(w, words[i])) says = DATED_BARE;
    }
    return says;
}

/* Rows that say more than a day. Between title and article stand the article's own lines, however much else they say; at
 * its foot a line counts that says whose day it is. */
static bool day_within(const day_search *x, const row *r, int near, bool foot, found_day *to, standing *p) {
    const fields *f = x->f;
    str s = str_cut(span_of(f->l->text, r->at), 0, foot ? FOOT_BYTES : NORMAL_MAX);
    dated says = foot ? foot_says(s) : DATED_NOT;
    if (foot ? says == DATED_NOT || r->words > 90 : near < 40 || r->words > (near >= 60 ? 24 : 14)) return false;
    ptrdiff_t length, where = find_day(s, 0, f->order, &to->day, &length);
    if (where < 0) return false;
    to->at = (span){r->at.start + (int32_t)where, r->at.start + (int32_t)(where + length)};
    to->updated = says == DATED_UPDATED;
    p->within = true;
    p->called = says == DATED_LABEL;
    return true;
}

/* "Updated <time>2 May 2030</time>": what stands before an element says what its day is. */
static void mark_updated(day_search *x, span at) {
    for (ptrdiff_t i = 0; i < x->all.n; i++) {
        found_day *d = &x->all.at[i];
        if (d->by == DAY_BY_ELEMENT && d->at.start == at.start && span_len(d->at)) d->updated = true;
    }
}

/* "Updated <time>9 June 2030</time>, published <time>2 May 2030</time>": the row's own day is the one of publication. */
static void mark_others(day_search *x, const row *r, span own) {
    str s = span_of(x->f->l->text, r->at);
    ptrdiff_t from = 0, at, length;
    int32_t day;
    for (; (at = find_day(s, from, x->f->order, &day, &length)) >= 0; from = at + length) {
        int32_t start = r->at.start + (int32_t)at;
        if (start != own.start && day_label_before(str_cut(s, from, at)) == DATED_UPDATED) mark_updated(x, (span){start, start + (int32_t)length});
    }
}

static void search_rows(day_search *x, bool far) {
    fields *f = x->f;
    layout *l = f->l;
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        const row *r = &l->rows.at[i];
        if (r->digits < 3 || (r->role == ROW_TITLE && r->words > TITLE_WORDS && r->at.start <= f->title.start)) continue;
        bool text = r->role == ROW_TEXT && r->words > 12 && r->at.end < f->body.end;
        if (text && (r->words > TWO_DAYS_WORDS || r->digits < 2 * DAY_DIGITS)) continue;
        /* The article's last row stands at its foot, however long it is. */
        bool foot = r->at.end >= f->body.end - FOOT_REACH;
        int near = nearness(x, foot ? max_of(r->at.start, f->body.end - FOOT_REACH) : r->at.start);
        foot = foot && near >= 10;
        dated label = r->words <= 6 ? label_above(l, i) : DATED_NOT;
        if (near < 20 && (!far || (r->role != ROW_DATE && !label && !foot && r->words > FAR_WORDS))) continue;
        found_day d = {.by = DAY_BY_ROW, .from = "text"};
        standing p = {.hidden = r->hidden};
        dated how = dated_row(span_of(l->text, r->at), f->order, &d.day, &d.at);
        if (text && how != DATED_LABEL && how != DATED_UPDATED) continue;
        if (how != DATED_NOT) {
            d.at = (span){d.at.start + r->at.start, d.at.end + r->at.start};
            d.updated = how == DATED_UPDATED || (how == DATED_BARE && label == DATED_UPDATED);
            p.called = how == DATED_LABEL || label == DATED_LABEL;
            mark_others(x, r, d.at);
        } else if (!day_within(x, r, near, foot, &d, &p)) continue;
        uint16_t marks = element_marks(f, f->m->rows.at[i].element);
        if (is_comment(x, marks, r->at.start)) continue;
        d.merit = merit_of(near, marks, p);
        d.apart = marks & MARK_APART;
        if (d.updated) mark_updated(x, d.at);
        offer(x, d);
    }
}

void days_shown(day_search *x, bool far) {
    search_elements(x);
    search_rows(x, far);
    search_lead(x);
}
