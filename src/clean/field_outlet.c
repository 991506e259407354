/* Outlet, address and agency of an HTML page. Outlet: og:site_name, the JSON-LD publisher, the website's node, the names
 * for telephones; what both the title and a link to the front page say; what ends the page's title and fits the host; the host
 * of the address as the last resort. Address: the canonical link before og:url; what is relative is resolved where the page
 * tells its base, and passed over else; then from where a browser notes that it saved the page; what a collector knows stands above both. Agency: credits in the metadata, where the
 * page printed none.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define OUTLET_MAX 80 /* bytes: longer ones are slogans */

/* "https://www.oakfordpost.example/a" gives "www.oakfordpost.example". */
static str host_of(str url) {
    ptrdiff_t at = str_find(url, S("://"), 0);
    if (at < 0) return (str){0};
    ptrdiff_t from = at + 3, end = from;
    while (end < url.n && !strchr("/?#:", url.p[end])) end++;
    return str_cut(url, from, end);
}

/* The part of a host that names the outlet: without www and the domain's ending ("oakfordpost", of co.uk too). */
static str host_name(str host) {
    static const str fronts[] = {S("www."), S("m."), S("mobile."), S("amp."), S("edition."), S("web.")};
    static const str ends[] = {S(".co"), S(".com"), S(".org"), S(".net"), S(".gov"), S(".ac"), S(".edu"), S(".gv")};
    for (ptrdiff_t i = 0; i < countof(fronts); i++)
        if (str_starts_ci(host, fronts[i])) host = str_cut(host, fronts[i].n, host.n);
    ptrdiff_t dot = host.n;
    while (dot > 0 && host.p[dot - 1] != '.') dot--;
    if (dot > 1) host = str_cut(host, 0, dot - 1);
    for (ptrdiff_t i = 0; i < countof(ends); i++)
        if (str_ends_ci(host, ends[i])) host = str_cut(host, 0, host.n - ends[i].n);
    return host;
}

static void add_house(fields *f, str name) {
    str pressed = name_pressed(f->scratch, name);
    if (pressed.n >= 2) *push(f->scratch, &f->houses) = pressed;
}

static const told *best_of(const tolds *all, bool (*fits)(str)) {
    const told *best = NULL;
    for (ptrdiff_t i = 0; i < all->n; i++) {
        const told *t = &all->at[i];
        if (fits(t->text) && (!best || t->trust < best->trust)) best = t;
    }
    return best;
}

static bool is_address(str s) {
    return (str_starts_ci(s, S("https://")) || str_starts_ci(s, S("http://"))) && host_of(s).n > 3 && str_find(s, S(" "), 0) < 0;
}

void url_of_markup(fields *f) {
    const tolds *all = &f->facts->of[FIELD_URL], *bases = &f->facts->of[FIELD_BASE];
    str base = bases->n ? address_resolve(f->scratch, S("https://"), bases->at[0].text) : (str){0}; /* "//host/" is one too */
    const told *best = NULL;
    str found = {0};
    for (ptrdiff_t i = 0; i < all->n; i++) {
        const told *t = &all->at[i];
        str address = is_address(t->text) || !is_address(base) ? t->text : address_resolve(f->scratch, base, t->text);
        if (!is_address(address) || (best && t->trust >= best->trust)) continue;
        best = t;
        found = address;
    }
    if (best && !f->p->url.n) f->p->url = str_copy(f->a, found);
}

static bool is_outlet(str s) {
    return s.n >= 2 && s.n <= OUTLET_MAX && str_find(s, S("://"), 0) < 0 && s.p[0] != '@' && s.p[0] != '{';
}

str outlet_of_url(str url) {
    str host = host_of(url);
    return str_starts_ci(host, S("www.")) ? str_cut(host, 4, host.n) : host;
}

/* "/", "https://oakfordpost.example/", "index.html": the site's front page. */
static bool leads_home(str href) {
    ptrdiff_t at = str_find(href, S("://"), 0), path = at < 0 ? 0 : str_find(href, S("/"), at + 3);
    str rest = path < 0 ? (str){0} : str_cut(href, path, href.n);
    return (at >= 0 && !rest.n) || str_eq(rest, S("/")) || str_eq(rest, S("./")) || str_starts(rest, S("index.")) || str_starts(rest, S("/index."));
}

static bool fits_end(str text, str part, str rest) { return str_eq_ci(text, part) && part.n < rest.n; }

/* The text of a link to the front page that is the first or the last part of the page's title too. */
static str outlet_linked(const fields *f) {
    const tolds *all = &f->facts->of[FIELD_TITLE];
    title_parts x = {0};
    for (ptrdiff_t i = 0; i < all->n; i++)
        if (all->at[i].from == FROM_HEAD) title_parted(all->at[i].text, &x);
    for (ptrdiff_t i = 0; x.end.n && i < f->m->elements.n; i++) {
        const html_element *e = &f->m->elements.at[i];
        if (e->tag != TAG_a || span_empty(e->at) || span_len(e->at) > OUTLET_MAX || !leads_home(str_trim(e->href))) continue;
        str text = element_text(f, (int32_t)i);
        if (is_outlet(text) && !chrome_is_whole(text) && (fits_end(text, x.end, x.before_end) || fits_end(text, x.head, x.after_head))) return text;
    }
    return (str){0};
}

void outlet_of_markup(fields *f) {
    const tolds *all = &f->facts->of[FIELD_OUTLET];
    for (ptrdiff_t i = 0; i < all->n; i++)
        if (is_outlet(all->at[i].text)) add_house(f, all->at[i].text);
    str host = host_of(f->p->url);
    if (host.n) add_house(f, host_name(host)), add_house(f, host);
    article *to = f->to;
    const told *best = best_of(all, is_outlet);
    str linked = best ? (str){0} : outlet_linked(f);
    if (linked.n) add_house(f, linked);
    if (best) {
        to->outlet.at = fact_cite(f, best);
        to->outlet.name = span_of(f->p->text, to->outlet.at);
        to->outlet.from = best->from == FROM_JSONLD ? "jsonld" : "meta";
    } else if (linked.n) {
        to->outlet.at = (span){(int32_t)(linked.p - f->l->text.p), (int32_t)(linked.p - f->l->text.p + linked.n)};
        to->outlet.name = linked;
        to->outlet.from = "text";
    } else if (host.n && !to->outlet.name.n) {
        to->outlet.name = outlet_of_url(f->p->url);
        to->outlet.from = "url";
    }
}

#define SUFFIX_MAX 48  /* bytes of an outlet's name at a title's end, */
#define HEADING_MIN 10 /* behind a headline of so many */

/* An outlet's name and its host: "Valley Gazette" and "valleygazette.example", "vg.example". */
static bool fits_host(fields *f, str name, str host) {
    str pressed = name_pressed(f->scratch, name), own = name_pressed(f->scratch, host_name(host));
    char initials[SUFFIX_MAX];
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < name.n; i++)
        if ((i == 0 || name.p[i - 1] == ' ') && is_alpha(name.p[i])) initials[n++] = to_lower(name.p[i]);
    return str_find(own, pressed, 0) >= 0 || (own.n > 2 && str_find(pressed, own, 0) >= 0) || (n > 1 && str_eq(own, (str){initials, n}));
}

/* "Cable car opens late | Travel | Valley Gazette": what the title element has behind the headline and the last mark, where it fits
 * the host. Without a host to fit, two in five were sections. */
void outlet_of_title(fields *f) {
    article *to = f->to;
    bool known = to->outlet.name.n && !str_eq(str_of(to->outlet.from), S("url"));
    str heading = span_of(f->p->text, to->title), host = host_of(f->p->url);
    const tolds *all = &f->facts->of[FIELD_TITLE];
    for (ptrdiff_t i = 0; i < all->n && !known && host.n && heading.n >= HEADING_MIN; i++) {
        const told *t = &all->at[i];
        if (t->from != FROM_HEAD || !str_starts(t->text, heading)) continue;
        ptrdiff_t last = 0;
        for (ptrdiff_t at = heading.n, k; at < t->text.n; at += max_of(k, (ptrdiff_t)1))
            if ((k = title_mark(t->text, at)) && t->text.p[at] != ':') last = at + k;
        str name = str_trim(str_cut(t->text, last, t->text.n));
        if (!last || !is_outlet(name) || name.n > SUFFIX_MAX || !has_letter(name) || ends_sentence(name) || !fits_host(f, name, host)) continue;
        span at = fact_cite(f, t);
        ptrdiff_t from = str_find(span_of(f->p->text, at), name, last);
        if (from < 0) continue;
        to->outlet.at = (span){at.start + (int32_t)from, at.start + (int32_t)(from + name.n)};
        to->outlet.name = span_of(f->p->text, to->outlet.at);
        to->outlet.from = "meta";
        return;
    }
}

void agency_of_markup(fields *f) {
    const tolds *all = &f->facts->of[FIELD_CREDIT];
    for (ptrdiff_t i = 0; i < all->n && !f->to->agency.name.n; i++) {
        span at;
        str name = all->at[i].text.n <= 80 ? agency_whole(all->at[i].text, &at) : (str){0};
        if (!name.n || (all->at[i].text.n <= 4 && !agency_is_plain(all->at[i].text)) || is_house(f, name)) continue;
        f->to->agency.name = name;
        f->to->agency.at = fact_cite(f, &all->at[i]);
    }
}
