/* What the head of a page says of its article, by field. In: the markup's facts. Out: for each field what was told, by
 * whom and how far it is to be believed; nothing is chosen here. Metas are known by name (one look-up in a table); a name
 * that is not in it may still say by its words that it tells a day of publication or an author, as publishers' own metas
 * do. Cost: one look-up a fact, FIELD_FACTS_MAX facts.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "clean/fields.h"
#include "clean/words.h"

#define FACT_KEY 48      /* bytes of a meta's name: longer ones are no field's */
#define SCOPE_REACH 400  /* bytes before a name where the scope opens that it names */
#define CARD_REACH 4     /* metas between a card's label and what it labels */
#define FACT_VALUE 2000  /* bytes of a value: longer ones are no field's */

typedef struct {
    str key; /* lower case */
    uint8_t field, trust;
} fact_name;
static const fact_name fact_names[] = {
    {S("aiturec:datetime"), FIELD_DAY, DAY_NAMED},
    {S("apple-mobile-web-app-title"), FIELD_OUTLET, OUTLET_APPLICATION},
    {S("application-name"), FIELD_OUTLET, OUTLET_APPLICATION},
    {S("article.created"), FIELD_DAY, DAY_CREATED},
    {S("article:author"), FIELD_AUTHOR, AUTHOR_NAMED},
    {S("article:author_name"), FIELD_AUTHOR, AUTHOR_NAMED},
    {S("article:modified_time"), FIELD_DAY, DAY_CHANGED},
    {S("article:published"), FIELD_DAY, DAY_OPENGRAPH},
    {S("article:published_time"), FIELD_DAY, DAY_OPENGRAPH},
    {S("author"), FIELD_AUTHOR, AUTHOR_PLAIN},
    {S("bepress_citation_author"), FIELD_AUTHOR, AUTHOR_CITED},
    {S("bepress_citation_date"), FIELD_DAY, DAY_ISSUED},
    {S("byl"), FIELD_AUTHOR, AUTHOR_NAMED},
    {S("byline"), FIELD_AUTHOR, AUTHOR_NAMED},
    {S("citation_author"), FIELD_AUTHOR, AUTHOR_CITED},
    {S("citation_authors"), FIELD_AUTHOR, AUTHOR_CITED},
    {S("citation_date"), FIELD_DAY, DAY_ISSUED},
    {S("citation_journal_title"), FIELD_OUTLET, OUTLET_PUBLISHER},
    {S("citation_online_date"), FIELD_DAY, DAY_ISSUED},
    {S("citation_publication_date"), FIELD_DAY, DAY_ISSUED},
    {S("citation_title"), FIELD_TITLE, TITLE_NAMED},
    {S("created"), FIELD_DAY, DAY_CREATED},
    {S("creditline"), FIELD_CREDIT, 0},
    {S("date"), FIELD_DAY, DAY_PLAIN},
    {S("date.available"), FIELD_DAY, DAY_ISSUED},
    {S("date.created"), FIELD_DAY, DAY_CREATED},
    {S("date.issued"), FIELD_DAY, DAY_ISSUED},
    {S("datecreated"), FIELD_DAY, DAY_CREATED},
    {S("datemodified"), FIELD_DAY, DAY_CHANGED},
    {S("datepublished"), FIELD_DAY, DAY_NAMED},
    {S("dc.creator"), FIELD_AUTHOR, AUTHOR_NAMED},
    {S("dc.date"), FIELD_DAY, DAY_ISSUED},
    {S("dc.date.created"), FIELD_DAY, DAY_ISSUED},
    {S("dc.date.issued"), FIELD_DAY, DAY_ISSUED},
    {S("dc.date.modified"), FIELD_DAY, DAY_CHANGED},
    {S("dc.publisher"), FIELD_OUTLET, OUTLET_PLAIN},
    {S("dc.source"), FIELD_CREDIT, 1},
    {S("dc.title"), FIELD_TITLE, TITLE_NAMED},
    {S("dcterms.available"), FIELD_DAY, DAY_ISSUED},
    {S("dcterms.created"), FIELD_DAY, DAY_ISSUED},
    {S("dcterms.creator"), FIELD_AUTHOR, AUTHOR_NAMED},
    {S("dcterms.date"), FIELD_DAY, DAY_ISSUED},
    {S("dcterms.issued"), FIELD_DAY, DAY_ISSUED},
    {S("dcterms.modified"), FIELD_DAY, DAY_CHANGED},
    {S("dcterms.title"), FIELD_TITLE, TITLE_NAMED},
    {S("displaydate"), FIELD_DAY, DAY_NAMED},
    {S("eprints.creators_name"), FIELD_AUTHOR, AUTHOR_CITED},
    {S("headline"), FIELD_TITLE, TITLE_NAMED},
    {S("last-modified"), FIELD_DAY, DAY_CHANGED},
    {S("og:site_name"), FIELD_OUTLET, OUTLET_SITE},
    {S("og:title"), FIELD_TITLE, TITLE_OPENGRAPH},
    {S("og:updated_time"), FIELD_DAY, DAY_CHANGED},
    {S("og:url"), FIELD_URL, URL_OPENGRAPH},
    {S("original-source"), FIELD_CREDIT, 1},
    {S("parsely-author"), FIELD_AUTHOR, AUTHOR_NAMED},
    {S("parsely-title"), FIELD_TITLE, TITLE_NAMED},
    {S("pdate"), FIELD_DAY, DAY_OTHER},
    {S("ptime"), FIELD_DAY, DAY_NAMED},
    {S("pub_date"), FIELD_DAY, DAY_NAMED},
    {S("pubdate"), FIELD_DAY, DAY_NAMED},
    {S("publisher"), FIELD_OUTLET, OUTLET_PLAIN},
    {S("regdate"), FIELD_DAY, DAY_OTHER},
    {S("sailthru.author"), FIELD_AUTHOR, AUTHOR_NAMED},
    {S("sailthru.date"), FIELD_DAY, DAY_NAMED},
    {S("sailthru.title"), FIELD_TITLE, TITLE_NAMED},
    {S("source"), FIELD_CREDIT, 1},
    {S("syndication-source"), FIELD_CREDIT, 1},
    {S("title"), FIELD_TITLE, TITLE_TWITTER},
    {S("twitter:title"), FIELD_TITLE, TITLE_TWITTER},
};

bool facts_sorted(void) {
    for (ptrdiff_t i = 1; i < countof(fact_names); i++)
        if (str_cmp(fact_names[i - 1].key, fact_names[i].key) >= 0) return false;
    return true;
}

static const fact_name *name_find(str key) {
    for (ptrdiff_t lo = 0, hi = countof(fact_names); lo < hi;) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(fact_names[mid].key, key);
        if (!c) return &fact_names[mid];
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return NULL;
}

/* Whether one of the parts of which each is needed for a guess may stand in the name: by its letters. */
static bool may_guess(str key) {
    static const uint64_t parts[] = {KINDS("aut"), KINDS("creat"), KINDS("pub"), KINDS("dat"), KINDS("fecha"), KINDS("timestam"), KINDS("issued")};
    uint64_t kinds = 0;
    for (ptrdiff_t i = 0; i < key.n; i++) kinds |= byte_kinds[(unsigned char)key.p[i]];
    for (ptrdiff_t i = 0; i < countof(parts); i++)
        if (!(parts[i] & ~kinds)) return true;
    return false;
}

static bool holds(str key, const str *parts, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (str_find(key, parts[i], 0) >= 0) return true;
    return false;
}

/* What the words of a name that no table has say: "mypaper:article_author", "x-publish-date". */
static bool name_guess(str key, fact_name *to) {
    static const str authors[] = {S("author"), S("autor"), S("creator"), S("auteur")};
    static const str no_authors[] = {
        S("twitter"), S("url"), S("link"), S("image"), S(":id"), S("_id"), S("-id"), S("email"), S("institution"), S("smartbanner"),
        S("theme"), S("orcid"), S("avatar"), S("count"), S("web_author"), S("affiliation"), S("photo"), S("type"), S("slug"), S("generator"), S("book"),
    };
    static const str days[] = {
        S("publish"), S("publication"), S("created_at"), S("create_at"), S("dateposted"), S("date_posted"), S("date-posted"), S("date_original"), S("pub_date"), S("pubdate"), S("pub-date"), S("release_date"), S("issued"), S("date-pub"), S("datepub"),
        S("contentdate"), S("uploaddate"), S("upload_date"), S("postdate"), S("post-date"), S("post_date"), S("articledate"),
    };
    static const str no_days[] = {S("modif"), S("updat"), S("expir"), S("publisher"), S("last"), S("unpub"), S("state"), S("status")};
    static const str other_days[] = {S("date"), S("datum"), S("fecha"), S("timestamp")};
    static const str no_other_days[] = {
        S("start"), S("end"), S("event"), S("valid"), S("review"), S("birth"), S("death"), S("build"), S("cache"), S("render"), S("current"), S("today"),
        S("coverage"), S("archiv"), S("embargo"), S("accept"), S("submi"), S("received"), S("format"), S("range"), S("order"), S("price"),
    };
    static const str any[] = {S("aut"), S("creat"), S("pub"), S("dat"), S("fecha"), S("timestamp"), S("issued")};
    if (!may_guess(key) || !holds(key, any, countof(any))) return false;
    if (holds(key, authors, countof(authors)) && !holds(key, no_authors, countof(no_authors))) {
        *to = (fact_name){.field = FIELD_AUTHOR, .trust = AUTHOR_OTHER};
        return true;
    }
    if (holds(key, days, countof(days)) && !holds(key, no_days, countof(no_days))) {
        *to = (fact_name){.field = FIELD_DAY, .trust = str_find(key, S("upload"), 0) >= 0 ? DAY_CREATED : DAY_NAMED};
        return true;
    }
    if (holds(key, other_days, countof(other_days)) && !holds(key, no_days, countof(no_days)) && !holds(key, no_other_days, countof(no_other_days))) {
        *to = (fact_name){.field = FIELD_DAY, .trust = DAY_OTHER};
        return true;
    }
    return false;
}

void facts_add(arena *scratch, const markup *m, page_facts *to, field_kind field, told t) {
    tolds *all = &to->of[field];
    if (all->n >= FIELD_FACTS_MAX || span_len(t.source) > FACT_VALUE || span_empty(t.source)) return;
    str s = t.citing == CITE_JSON ? html_json_decoded(scratch, m->source, t.source)
                                  : html_decoded(scratch, m->source, t.source, t.citing == CITE_ATTRIBUTE);
    t.text = str_trim(s);
    if (t.text.n) *push(scratch, all) = t;
}

/* twitter:label1 "Written by" says that twitter:data1 is the author: blogging software writes both, in its own language and
 * in any order. */
static bool is_card_author(const markup *m, ptrdiff_t i) {
    const html_fact *x = &m->facts.at[i];
    if (x->key.n != 13 || !str_starts_ci(x->key, S("twitter:data"))) return false;
    for (ptrdiff_t k = max_of((ptrdiff_t)0, i - CARD_REACH); k < min_of(m->facts.n, i + CARD_REACH + 1); k++) {
        const html_fact *label = &m->facts.at[k];
        bool other;
        if (label->kind != FACT_META || label->key.n != 14 || label->key.p[13] != x->key.p[12] || !str_starts_ci(label->key, S("twitter:label"))) continue;
        return people_opener(str_trim(span_of(m->source, label->value)), &other) > 0 && !other;
    }
    return false;
}

/* <span itemprop="author" itemscope><meta itemprop="name" content="Jane Roe">: the scope that was opened last, and is open,
 * is the author's. */
static bool is_name_of_author(const markup *m, const html_fact *x) {
    str before = span_of(m->source, (span){max_of((int32_t)0, x->value.start - SCOPE_REACH), x->value.start});
    ptrdiff_t scope = -1;
    for (ptrdiff_t at = 0; (at = str_find_ci(before, S("itemscope"), at)) >= 0; at++) scope = at;
    if (scope < 0 || str_find(before, S("</"), scope) >= 0) return false;
    ptrdiff_t from = scope, to = str_find(before, S(">"), scope);
    while (from > 0 && before.p[from] != '<') from--;
    str tag = str_cut(before, from, max_of(scope, to));
    return str_find_ci(tag, S("itemprop=\"author\""), 0) >= 0 || str_find_ci(tag, S("itemprop='author'"), 0) >= 0;
}

/* Articles that each name their author are a list of teasers. */
static bool is_other_article(const markup *m, const html_fact *x) {
    if (!str_eq(x->key, S("data-author"))) return false;
    str said = span_of(m->source, x->value);
    for (ptrdiff_t i = 0; i < m->facts.n; i++)
        if (str_eq(m->facts.at[i].key, x->key) && !str_eq(span_of(m->source, m->facts.at[i].value), said)) return true;
    return false;
}

static void read_meta_fact(arena *scratch, const markup *m, const html_fact *x, page_facts *to) {
    char form[FACT_KEY];
    if (x->key.n > FACT_KEY || x->key.n < 3) return;
    for (ptrdiff_t i = 0; i < x->key.n; i++) form[i] = to_lower(x->key.p[i]);
    if (x->key.n > 3 && !memcmp(form, "dc:", 3)) form[2] = '.'; /* "dc:date" is "dc.date" */
    if (x->key.n > 8 && !memcmp(form, "dcterms:", 8)) form[7] = '.';
    str key = {form, x->key.n};
    fact_name guess;
    const fact_name *name = name_find(key);
    if (!name && name_guess(key, &guess)) name = &guess;
    if (!name && str_eq(key, S("name")) && is_name_of_author(m, x)) name = name_find(S("byline"));
    if (!name || is_other_article(m, x)) return;
    facts_add(scratch, m, to, name->field, (told){.from = FROM_META, .trust = name->trust, .citing = CITE_ATTRIBUTE, .source = x->value,
                                                         .last_first = str_starts(key, S("dc")) || (name->field == FIELD_AUTHOR && name->trust == AUTHOR_CITED)});
}

void facts_read(arena *scratch, const markup *m, page_facts *to) {
    to->marks = new (scratch, uint16_t, m->elements.n);
    bool title = false;
    for (ptrdiff_t i = 0; i < m->facts.n; i++) {
        const html_fact *x = &m->facts.at[i];
        if (x->kind == FACT_META && is_card_author(m, i))
            facts_add(scratch, m, to, FIELD_AUTHOR, (told){.from = FROM_META, .trust = AUTHOR_NAMED, .citing = CITE_ATTRIBUTE, .source = x->value});
        else if (x->kind == FACT_META) read_meta_fact(scratch, m, x, to);
        else if (x->kind == FACT_TITLE && !title) {
            facts_add(scratch, m, to, FIELD_TITLE, (told){.from = FROM_HEAD, .trust = TITLE_HEAD, .citing = CITE_TEXT, .source = x->value});
            title = true; /* svg elements have titles too */
        } else if (x->kind == FACT_LINK && str_eq(x->key, S("saved from"))) {
            facts_add(scratch, m, to, FIELD_URL, (told){.from = FROM_LINK, .trust = URL_SAVED, .citing = CITE_ATTRIBUTE, .source = x->value});
        } else if (x->kind == FACT_LINK && (str_eq_ci(str_trim(x->key), S("canonical")) || str_eq(x->key, S("base"))))
            facts_add(scratch, m, to, str_eq(x->key, S("base")) ? FIELD_BASE : FIELD_URL,
                      (told){.from = FROM_LINK, .trust = URL_CANONICAL, .citing = CITE_ATTRIBUTE, .source = x->value});
    }
    jsonld_read(scratch, m, to);
}
