/* The day of publication of an HTML page. In: what its head tells, its address, the places that show a day (days_shown.c),
 * and, where the head tells no day of publication, what its scripts do (day_last.c). Out: the day that day_choice.c takes,
 * cited by the head where the head tells it, else by the best place that shows it, else by where it stood.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define ADDRESSES_FROM 1995 /* earlier years in an address are what the page tells of */

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

static void add(day_search *x, found_day d) { *push(x->f->scratch, &x->all) = d; }

/* What the head tells; of days of publication the most trusted is x->head. */
static void read_head(day_search *x) {
    const fields *f = x->f;
    const tolds *all = &f->facts->of[FIELD_DAY];
    for (ptrdiff_t i = 0; i < all->n; i++) {
        stamp s;
        const told *t = &all->at[i];
        if (!stamp_read(t->text, f->order, &s)) continue;
        add(x, (found_day){.day = s.day, .by = DAY_BY_HEAD, .told = t, .updated = t->trust == DAY_CHANGED});
        if (t->trust == DAY_CHANGED) x->changed = max_of(x->changed, s.day);
        if (t->trust >= DAY_OTHER || (x->head && t->trust >= x->head->trust)) continue;
        x->head = t;
        x->head_at = s;
    }
}

/* Settling may have changed them over. */
static void note_told(day_search *x) {
    x->changed = DAY_NONE;
    for (ptrdiff_t i = 0; i < x->all.n; i++) {
        const found_day *d = &x->all.at[i];
        if (d->by != DAY_BY_HEAD) continue;
        if (d->told == x->head) x->head_day = d->day;
        if (d->updated) x->changed = max_of(x->changed, d->day);
    }
}

void days_find(day_search *x) {
    fields *f = x->f;
    x->head_day = x->changed = DAY_NONE;
    read_head(x);
    int32_t day = x->address = url_day(f);
    if (day != DAY_NONE) add(x, (found_day){.day = day, .by = DAY_BY_ADDRESS, .from = "url"});
    days_shown(x, !x->head);
    if (!x->head && !x->no_scripts && (day = day_of_last_resort(f, &x->last)) != DAY_NONE) add(x, (found_day){.day = day, .by = DAY_BY_LAST, .told = &x->last});
    days_settle(x);
    note_told(x);
    days_weigh(x);
}

void day_of_markup(fields *f) {
    day_search x = {.f = f};
    days_find(&x);
    const likely_day *best = day_choose(&x);
    article *to = f->to;
    to->published.day = DAY_NONE;
    if (!best) return;
    const found_day *d = best->told && best->told->told->trust < DAY_OTHER ? best->told : best->seen ? best->seen : NULL;
    if (!d && !best->address) d = best->told;
    to->published.day = best->day;
    to->published.at = !d ? (span){0} : d->told ? fact_cite(f, d->told) : d->at;
    to->published.from = !d ? "url" : !d->told ? d->from : d->told->from == FROM_JSONLD ? "jsonld" : "meta";
}
