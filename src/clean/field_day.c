/* The day of publication of an HTML page. In: days that the head tells, days that the page shows (days_shown.c). Out: the
 * day as the page's readers see it. The head's own word comes first (the article's node of JSON-LD, then Open Graph, then
 * metas by their names). A day that stands visibly between title and article corrects it (shows_better): where the two are a
 * day apart, as the head often writes Greenwich time; where it is the earlier one; for JSON-LD and lesser words also where it
 * is the later one. Where the head says nothing: a day that page and address tell alike, one between title and article, the
 * day in the page's address, another visible day, what day_last.c finds, metas of any name, a visible day in a sidebar, last a day of change.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define ADDRESSES_FROM 1995 /* earlier years in an address are what the page tells of */
#define CLEARLY 20        /* score by which a day of change has to be the better one, to be taken before another */

static const told *told_best(const fields *f, uint8_t limit, stamp *to) {
    const tolds *all = &f->facts->of[FIELD_DAY];
    const told *best = NULL;
    for (ptrdiff_t i = 0; i < all->n; i++) {
        stamp s;
        const told *t = &all->at[i];
        if (t->trust >= limit || (best && t->trust >= best->trust) || !stamp_read(t->text, f->order, &s)) continue;
        best = t;
        *to = s;
    }
    return best;
}

/* 20300502, 2030/0502, 203005/02 at the head of s, and no digit behind it. */
static int32_t packed_day(str s) {
    char digits[8];
    int n = 0;
    ptrdiff_t i = 0;
    for (; i < s.n && n < 8; i++) {
        if (is_digit(s.p[i])) digits[n++] = s.p[i];
        else if ((n != 4 && n != 6) || s.p[i] != '/') return DAY_NONE;
    }
    stamp to;
    bool ends = i == s.n || !is_digit(s.p[i]);
    return n == 8 && ends && stamp_read((str){digits, 8}, false, &to) ? to.day : DAY_NONE;
}

#define ADDRESS_DAY 12 /* bytes of a day in an address: 2030-may-02- */

/* The day in an address: /2030/05/02/, /2030-05-02-, /20300502, /2030/0502/, /t20300502_, /02-05-2030/. */
static int32_t day_of_address(str url, day_order order) {
    ptrdiff_t host = str_find(url, S("://"), 0);
    for (ptrdiff_t i = host < 0 ? 1 : host + 3; i + 8 <= url.n; i++) {
        bool marked = strchr("/-_=.", url.p[i - 1]) || (url.p[i - 1] == 't' && i > 1 && url.p[i - 2] == '/');
        if (!marked || url.p[i] < '0' || url.p[i] > '3') continue;
        str s = str_cut(url, i, url.n);
        int32_t day = DAY_NONE;
        char form[ADDRESS_DAY];
        ptrdiff_t most = min_of(s.n, (ptrdiff_t)ADDRESS_DAY), y = 0;
        for (ptrdiff_t k = 0; k < most; k++) form[k] = s.p[k] == '/' ? '-' : s.p[k]; /* 2030/may/02 too */
        while (y < most && is_digit(form[y])) y++;
        ptrdiff_t n = (y == 4 || y == 2) && most > y && strchr("-.", form[y]) ? day_read((str){form, most}, order, &day) : 0;
        if (y != 4 && n != 10) n = 0; /* 10/2/03 is no day */
        if (!n) day = packed_day(s);
        if (day != DAY_NONE && day >= day_of(ADDRESSES_FROM, 1, 1)) return day;
    }
    return DAY_NONE;
}

/* The day in the page's address, by any of its names. */
static int32_t url_day(const fields *f) {
    const tolds *all = &f->facts->of[FIELD_URL];
    int32_t day = str_find(f->p->url, S("://"), 0) < 0 ? DAY_NONE : day_of_address(f->p->url, f->order);
    for (ptrdiff_t i = 0; i < all->n && day == DAY_NONE; i++)
        if (!str_eq(all->at[i].text, f->p->url)) day = day_of_address(all->at[i].text, f->order);
    return day;
}

static void take(fields *f, int32_t day, span at, const char *from) {
    f->to->published.day = day;
    f->to->published.at = at;
    f->to->published.from = from;
}

static void take_told(fields *f, const told *t, int32_t day) {
    take(f, day, fact_cite(f, t), t->from == FROM_JSONLD ? "jsonld" : "meta");
}

static void take_found(fields *f, const found_day *d) {
    take(f, d->day, d->at, d->from);
}

/* Whether the page shows a better day than its head tells. A day between title and article is what its readers are told:
 * where it is earlier, the head tells when the page was made anew; where it is later, JSON-LD keeps a day from before the
 * article was written over. A day that is off by one is the same day in the outlet's own zone. */
static bool shows_better(const day_search *x, const told *t, int32_t day) {
    const found_day *v = &x->best;
    if (v->day == DAY_NONE || v->score < 30 || (x->agrees && !v->called) || day_swapped(v->day) == day) return false;
    if (days_apart(v->day, day) == 1 || t->trust == DAY_ISSUED || t->trust == DAY_PLAIN) return true;
    if (!v->strong || v->score < 50) return false;
    return v->day < day ? v->at.start >= x->f->title.start : v->score >= DAY_BETWEEN && t->trust != DAY_OPENGRAPH;
}

/* A day that the page shows near its article and that is the one of its address; NULL: none. */
static const found_day *shown_and(const day_search *x, int32_t in_url) {
    for (ptrdiff_t i = 0; in_url != DAY_NONE && i < x->all.n; i++) {
        const found_day *d = &x->all.at[i];
        if (d->day == in_url && d->score >= DAY_SHOWN && !d->updated) return d;
    }
    return NULL;
}

/* Where the head tells no day of publication. `in_url`: the day in the page's address, or DAY_NONE; it is better than one
 * that stands elsewhere than between title and article. */
static void take_without_head(day_search *x, int32_t in_url) {
    fields *f = x->f;
    const found_day *best = &x->best, *updated = &x->updated;
    stamp s;
    told last;
    const told *other;
    const found_day *both = shown_and(x, in_url);
    int32_t day;
    bool elsewhere = best->day != DAY_NONE && best->score >= DAY_FAR;
    /* 2/10 may be the second of October or the tenth of February: the address tells. */
    if (in_url != DAY_NONE && in_url == day_swapped(best->day)) take(f, in_url, best->at, best->from);
    else if (both) take_found(f, both);
    else if (best->score >= (in_url != DAY_NONE ? DAY_BETWEEN : DAY_SHOWN) && updated->score < best->score + CLEARLY) take_found(f, best);
    else if (in_url != DAY_NONE) take(f, in_url, (span){0}, "url");
    else if (updated->score >= 35) take_found(f, updated);
    else if (elsewhere && !best->apart) take_found(f, best);
    else if ((day = day_of_last_resort(f, &last)) != DAY_NONE) take_told(f, &last, day);
    else if ((other = told_best(f, DAY_OTHER + 1, &s))) take_told(f, other, s.day);
    else if (elsewhere) take_found(f, best);
    else if ((other = told_best(f, DAY_CHANGED + 1, &s))) take_told(f, other, s.day);
    else if (updated->score > 0) take_found(f, updated);
}

void day_of_markup(fields *f) {
    day_search x = {.f = f, .told = DAY_NONE, .changed = DAY_NONE};
    stamp s = {.day = DAY_NONE};
    for (ptrdiff_t i = 0; i < f->facts->of[FIELD_DAY].n; i++) {
        const told *c = &f->facts->of[FIELD_DAY].at[i];
        if (c->trust == DAY_CHANGED && stamp_read(c->text, f->order, &s)) x.changed = max_of(x.changed, s.day);
    }
    s.day = DAY_NONE;
    const told *t = told_best(f, DAY_OTHER, &s);
    if (t) x.told = s.day;
    days_shown(&x, !t);
    f->to->published.day = DAY_NONE;
    int32_t in_url = url_day(f);
    if (!t) take_without_head(&x, in_url);
    else if (shows_better(&x, t, s.day)) take_found(f, &x.best);
    else if (in_url != DAY_NONE && days_apart(in_url, s.day) == 1) take(f, in_url, (span){0}, "url");
    else take_told(f, t, s.day);
}
