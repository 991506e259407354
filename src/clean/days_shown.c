/* Days that an HTML page shows. In: its rows and elements. Out: the best of the days that may be the article's, and the best
 * of those that something calls a day of change. Each place that shows a day has a score: how near to the article's head it
 * stands, what calls it a day, what it stands in. Days of comments and of related stories score low; many that are equally
 * good are a list. Cost: one look at each row and marked element, DAYS_MAX days.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "clean/fields.h"

#define DAY_BYTES 120     /* of an element that says a day: a longer one says more */
#define BEFORE_TITLE 600  /* bytes above the title where its day may stand */
#define LEAD_BYTES 80     /* of the article's first rows, where a day may open them */
#define TITLE_WORDS 4     /* a title of so few may be a day itself */
#define FOOT_REACH 60     /* bytes of the article's end that are its foot */
#define FOOT_BYTES 160    /* of a line at the foot that says when the page was published */
#define LISTS 3           /* of other articles that are looked past */
#define OF_LIST -99       /* score of what stands in one */
#define LIST_DAYS 3       /* days that are equally good make a list */
#define TWO_DAYS_WORDS 24 /* of a row that says when the page was published and when it was changed, taken for text */
#define LEAD_TOLD 20      /* words of one that is a sentence about its day: "This article was published on …" */
#define AFTER_HEAD 400    /* bytes of the article's beginning, and behind its end */

/* How near to the article's head a place is: 60 between title and article, less above, in and behind it. */
static int nearness(const day_search *x, int32_t at) {
    const fields *f = x->f;
    span t = f->title, b = {x->lead, f->body.end};
    if (span_empty(b) && span_empty(t)) return 10;
    if (span_empty(b)) return at >= t.end && at < t.end + 2000 ? 50 : at < t.start && at > t.start - BEFORE_TITLE ? 40 : 0;
    if (!span_empty(t) && t.start < b.start && at >= t.start && at <= b.start) return DAY_BETWEEN;
    if (at <= b.start) {
        int32_t gap = span_empty(t) || t.start > b.start ? b.start - at : t.start - at;
        return gap < BEFORE_TITLE ? 45 - 20 * gap / BEFORE_TITLE : max_of(0, 20 - gap / 400);
    }
    if (at < min_of(b.start + AFTER_HEAD, b.end)) return 40;
    if (at >= b.end - FOOT_REACH) return at < b.end + AFTER_HEAD ? 30 : max_of(0, 12 - (at - b.end) / 1000);
    return 5;
}

int32_t day_swapped(int32_t day) {
    int y, m, d;
    if (day == DAY_NONE) return DAY_OPEN;
    day_split(day, &y, &m, &d);
    return d <= 12 ? day_of(y, d, m) : DAY_OPEN;
}

static void offer(day_search *x, found_day d) {
    if (d.day == DAY_NONE) return;
    x->agrees |= (d.day == x->told || day_swapped(d.day) == x->told) && d.score >= DAY_SHOWN && !d.updated && !span_empty(d.at);
    if (x->all.n < DAYS_MAX) *push(x->f->scratch, &x->all) = d;
}

/* The best day below a score. Of rows that are equally good the one nearer to the article counts. */
static found_day best_below(const day_search *x, int score, bool updated) {
    found_day best = {.day = DAY_NONE};
    for (ptrdiff_t i = 0; i < x->all.n; i++) {
        const found_day *d = &x->all.at[i];
        if (d->updated != updated || d->score >= score) continue;
        bool nearer = d->score == best.score && span_empty(d->source) && span_empty(best.source) && d->at.start <= x->f->body.start;
        if (best.day == DAY_NONE || d->score > best.score || nearer) best = *d;
    }
    return best;
}

/* Many days that are equally good are a list of other articles. */
static bool is_list(const day_search *x, const found_day *best) {
    int32_t days[LIST_DAYS];
    int n = 0;
    for (ptrdiff_t i = 0; i < x->all.n && n < LIST_DAYS; i++) {
        const found_day *d = &x->all.at[i];
        if (d->updated || d->score != best->score) continue;
        int k = 0;
        while (k < n && days[k] != d->day) k++;
        if (k == n) days[n++] = d->day;
    }
    return n == LIST_DAYS;
}

/* The two numbers that a day such as 3/4/2030 begins with; false for one of another form. */
static bool stroke_day(str s, int *a, int *b) {
    ptrdiff_t i = 0, from;
    for (*a = 0; i < s.n && i < 3 && is_digit(s.p[i]); i++) *a = *a * 10 + s.p[i] - '0';
    if (i == 0 || i > 2 || i >= s.n || (s.p[i] != '/' && s.p[i] != '-')) return false;
    for (from = ++i, *b = 0; i < s.n && i < from + 3 && is_digit(s.p[i]); i++) *b = *b * 10 + s.p[i] - '0';
    return i > from && i <= from + 2;
}

/* 3/4 beside "4 March" is the fourth of March, and so it is beside 3/14, and where the head says that the page was changed that
 * day, or before the third of April. */
static void settle_order(day_search *x) {
    int32_t other = day_swapped(x->best.day);
    int a, b, c, e, y, m, d;
    if (other == DAY_OPEN || other == DAY_NONE || other == x->best.day) return;
    if (!stroke_day(span_of(x->f->l->text, x->best.at), &a, &b)) return;
    /* No page is changed before it is published. */
    if (x->changed != DAY_NONE && (other == x->changed || (x->best.day > x->changed + 1 && other <= x->changed))) {
        x->best.day = other;
        return;
    }
    day_split(x->best.day, &y, &m, &d);
    for (ptrdiff_t i = 0; i < x->all.n; i++) {
        const found_day *f = &x->all.at[i];
        if (f->at.start == x->best.at.start) continue;
        bool strokes = stroke_day(span_of(x->f->l->text, f->at), &c, &e);
        if (strokes ? (c > 12 && d != a) || (e > 12 && d == a) : f->day == other) {
            x->best.day = other;
            return;
        }
    }
}

/* What else was found where the days of a list stand is of the list. */
static void drop_list(day_search *x, int score) {
    for (ptrdiff_t i = 0; i < x->all.n; i++) {
        found_day *d = &x->all.at[i];
        for (ptrdiff_t k = 0; k < x->all.n && d->score < score && !d->updated; k++)
            if (x->all.at[k].score == score && x->all.at[k].at.start == d->at.start && span_len(d->at)) d->score = OF_LIST;
    }
}

static void choose(day_search *x) {
    found_day best = best_below(x, INT32_MAX, false);
    x->best = best;
    for (int k = 0; k < LISTS && x->best.day != DAY_NONE && is_list(x, &x->best); k++) {
        int score = x->best.score;
        drop_list(x, score);
        x->best = best_below(x, score, false);
    }
    if (x->best.day == DAY_NONE || x->best.score < DAY_FAR) { /* of nothing but lists the first day of the best, unless other stories' */
        x->best = best;
        x->best.score = min_of(best.score, 0);
        if (best.apart && is_list(x, &best)) x->best.day = DAY_NONE;
    }
    settle_order(x);
    x->updated = best_below(x, INT32_MAX, true);
}

/* What stands apart by its name counts less; less so about the title, where templates call much a teaser. */
static int demerit(int near, uint16_t marks) {
    return (marks & MARK_APART ? near >= 40 ? 25 : 45 : 0) + (marks & MARK_IMAGE ? near >= DAY_BETWEEN ? 5 : 20 : 0);
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
    found_day d = {.day = day, .from = "time", .source = el->source, .strong = !torn};
    if (at >= 0) {
        int32_t start = (int32_t)(text.p - f->l->text.p + at);
        d.at = (span){start, start + (int32_t)length};
    }
    bool published = d.published = marks & MARK_PUBLISHED;
    d.updated = !published && (marks & MARK_UPDATED);
    d.score = nearness(x, el->at.start) + (el->tag == TAG_time ? 15 : 0) + (published ? 15 : 0) + (el->hidden ? -20 : 0);
    d.score -= demerit(d.score, marks);
    d.apart = marks & MARK_APART;
    if (text.n > 60) d.score -= 5;
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
        offer(x, (found_day){.day = day, .score = 45, .at = {at + (int32_t)from, at + (int32_t)(from + n)}, .from = "text"});
    }
}

/* "Published" on a row of its own. */
static bool labelled_above(const layout *l, ptrdiff_t i) {
    char form[64];
    if (i == 0 || l->rows.at[i - 1].words > 4) return false;
    str s = span_of(l->text, l->rows.at[i - 1].at);
    return s.n < 60 && says_published((str){form, normal_form(s, form, sizeof form)});
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
static bool day_within(const day_search *x, const row *r, int near, bool foot, found_day *to) {
    const fields *f = x->f;
    str s = str_cut(span_of(f->l->text, r->at), 0, foot ? FOOT_BYTES : NORMAL_MAX);
    dated says = foot ? foot_says(s) : DATED_NOT;
    if (foot ? says == DATED_NOT || r->words > 90 : near < 40 || r->words > (near >= 60 ? 24 : 14)) return false;
    ptrdiff_t length, where = find_day(s, 0, f->order, &to->day, &length);
    if (where < 0) return false;
    to->at = (span){r->at.start + (int32_t)where, r->at.start + (int32_t)(where + length)};
    to->updated = says == DATED_UPDATED;
    to->score = near + (says == DATED_LABEL ? 20 : to->updated ? 0 : -15);
    return true;
}

/* "Updated <time>2 May 2030</time>": what stands before an element says what its day is. */
static void mark_updated(day_search *x, span at) {
    for (ptrdiff_t i = 0; i < x->all.n; i++)
        if (x->all.at[i].at.start == at.start && span_len(x->all.at[i].at) && !x->all.at[i].published) x->all.at[i].updated = true;
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
        bool labelled = r->words <= 6 && labelled_above(l, i);
        if (near < 20 && (!far || (r->role != ROW_DATE && !labelled && !foot))) continue;
        found_day d = {.from = "text"};
        dated how = dated_row(span_of(l->text, r->at), f->order, &d.day, &d.at);
        if (text && how != DATED_LABEL && how != DATED_UPDATED) continue;
        if (how != DATED_NOT) {
            d.at = (span){d.at.start + r->at.start, d.at.end + r->at.start};
            d.updated = how == DATED_UPDATED;
            d.strong = true;
            d.called = how == DATED_LABEL || labelled;
            d.score = near;
        } else if (!day_within(x, r, near, foot, &d)) continue;
        uint16_t marks = element_marks(f, f->m->rows.at[i].element);
        if (is_comment(x, marks, r->at.start)) continue;
        d.score += (d.called ? 25 : 0) + (marks & MARK_PUBLISHED ? 10 : 0) - demerit(near, marks) / (labelled ? 2 : 1);
        d.apart = marks & MARK_APART;
        if (r->hidden) d.score -= 20;
        if (d.updated && far) mark_updated(x, d.at);
        offer(x, d);
    }
}

void days_shown(day_search *x, bool far) {
    x->lead = x->f->lead;
    search_elements(x);
    search_rows(x, far);
    search_lead(x);
    choose(x);
}
