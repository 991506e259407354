/* What a page's JSON-LD says of its article. In: the scripts' text. Out: tolds of title, day, authors, outlet. Pages carry
 * nodes of many things; the article's node is the one of the most telling type that stands at the top of a script, in its
 * @graph or as a main entity, and of several the one whose headline the page's title holds. What stands deeper (related
 * stories, comments, films, list items) is not looked at: it has days and authors of its own.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "clean/fields.h"

#define NODE_DEPTH 3       /* main entities in main entities */
#define PARTS_MAX 24       /* of a blog, looked at */
#define AUTHORS_DEPTH 4    /* lists of lists of names */

typedef struct {
    json_nodes nodes;
    ints roots;
} ld_script;

typedef struct {
    arena *scratch;
    const markup *m;
    page_facts *to;
    const ld_script *script; /* that is being read */
    vec(const ld_script *) scripts; /* all that were read */
    str title;               /* of the page, in normal form */
    const ld_script *best_script;
    int32_t best;
    int best_score;
    int graph;               /* references followed so far */
} ld;

static str value_of(const ld *x, int32_t node) { return span_of(x->m->source, x->script->nodes.at[node].value); }

static int32_t member(const ld *x, int32_t object, str key) {
    return html_json_member(&x->script->nodes, x->m->source, object, key);
}

static const json_node *node_at(const ld *x, int32_t i) { return i < 0 ? NULL : &x->script->nodes.at[i]; }

/* How telling one type's name is: 4 an article, 3 what outlets use beside it, 1 a page. */
static int weight_of(str type) {
    static const str whole[] = {S("Recipe"), S("Review"), S("CriticReview"), S("Report"), S("NewsItem"), S("ScholarlyArticle")};
    static const str weak[] = {S("VideoObject"), S("CreativeWork"), S("AudioObject"), S("PodcastEpisode"), S("Question"), S("QAPage"),
                               S("ItemPage"), S("AboutPage"), S("MedicalWebPage"), S("WebPage"), S("Event"), S("HowTo"), S("ImageGallery")};
    if (str_ends(type, S("Article")) || str_ends(type, S("Posting")) || str_ends(type, S("BlogPost"))) return 4;
    for (ptrdiff_t i = 0; i < countof(whole); i++)
        if (str_eq(type, whole[i])) return 3;
    for (ptrdiff_t i = 0; i < countof(weak); i++)
        if (str_eq(type, weak[i])) return str_ends(type, S("Object")) ? 1 : 2;
    return 0;
}

/* What an object says that it is; some leave out the sign. */
static const json_node *type_of(const ld *x, int32_t object) {
    int32_t type = member(x, object, S("@type"));
    return node_at(x, type < 0 ? member(x, object, S("type")) : type);
}

static bool is_type(const ld *x, int32_t object, str name) {
    const json_node *type = type_of(x, object);
    if (!type) return false;
    if (type->kind == HTML_STRING) return str_ends(span_of(x->m->source, type->value), name);
    for (int32_t i = type->child; type->kind == HTML_ARRAY && i >= 0; i = x->script->nodes.at[i].next)
        if (str_ends(value_of(x, i), name)) return true;
    return false;
}

static int node_weight(const ld *x, int32_t object) {
    const json_node *type = type_of(x, object);
    int best = 0;
    if (!type) return member(x, object, S("headline")) >= 0 && member(x, object, S("author")) >= 0 ? 3 : 0;
    if (type->kind == HTML_STRING) return weight_of(span_of(x->m->source, type->value));
    for (int32_t i = type->child; type->kind == HTML_ARRAY && i >= 0; i = x->script->nodes.at[i].next)
        best = max_of(best, weight_of(value_of(x, i)));
    return best;
}

/* The page's title begins with, or holds, what the node is called. */
static bool is_page_title(const ld *x, int32_t name) {
    char form[NORMAL_MAX];
    if (name < 0 || x->script->nodes.at[name].kind != HTML_STRING || !x->title.n) return false;
    str s = html_json_decoded(x->scratch, x->m->source, x->script->nodes.at[name].value);
    str f = {form, normal_form(str_cut(s, 0, 80), form, 60)};
    return f.n >= 8 && str_find(x->title, f, 0) >= 0;
}

static void tell(ld *x, field_kind field, int32_t node, int trust, bool house) {
    if (node < 0 || (x->script->nodes.at[node].kind != HTML_STRING && x->script->nodes.at[node].kind != HTML_NUMBER)) return;
    facts_add(x->scratch, x->m, x->to, field, (told){.from = FROM_JSONLD, .trust = (uint8_t)trust, .citing = CITE_JSON, .house = house,
                                                     .source = x->script->nodes.at[node].value});
}

/* The node of a script's top, or of its @graph, with this @id; -1. */
static int32_t node_of_id(ld *x, str id) {
    if (!id.n || ++x->graph > LD_REFERENCES_MAX) return -1;
    for (ptrdiff_t r = 0; r < x->script->roots.n; r++) {
        int32_t root = x->script->roots.at[r];
        const json_node *n = node_at(x, root);
        int32_t list = n->kind == HTML_ARRAY ? root : n->kind == HTML_OBJECT ? member(x, root, S("@graph")) : -1;
        bool alone = n->kind == HTML_OBJECT && list < 0;
        for (int32_t i = alone ? root : list < 0 ? -1 : x->script->nodes.at[list].child; i >= 0; i = alone ? -1 : x->script->nodes.at[i].next) {
            if (x->script->nodes.at[i].kind != HTML_OBJECT) continue;
            int32_t of = member(x, i, S("@id"));
            if (of >= 0 && str_eq(value_of(x, of), id) && member(x, i, S("name")) >= 0) return i;
        }
    }
    return -1;
}

static void tell_names(ld *x, field_kind field, int32_t node, int trust, int depth);

/* The names of the node that an @id refers to, in this script or, as pages are put together of parts, in another. */
static bool tell_referred(ld *x, field_kind field, str id, int trust, int depth) {
    const ld_script *own = x->script;
    int32_t of = node_of_id(x, id);
    for (ptrdiff_t i = 0; of < 0 && i < x->scripts.n; i++) {
        x->script = x->scripts.at[i];
        if (x->script != own) of = node_of_id(x, id);
    }
    if (of >= 0) tell_names(x, field, of, trust, depth + 1);
    x->script = own;
    return of >= 0;
}

/* "givenName":"Jane","familyName":"Roe", which no one string of the source says. */
static void tell_parts(ld *x, field_kind field, int32_t node, int trust) {
    const json_node *given = node_at(x, member(x, node, S("givenName"))), *family = node_at(x, member(x, node, S("familyName")));
    tolds *all = &x->to->of[field];
    if (!given || !family || given->kind != HTML_STRING || family->kind != HTML_STRING || all->n >= FIELD_FACTS_MAX) return;
    str first = html_json_decoded(x->scratch, x->m->source, given->value), last = html_json_decoded(x->scratch, x->m->source, family->value);
    str name = str_trim(str_join(x->scratch, str_join(x->scratch, str_trim(first), S(" ")), str_trim(last)));
    if (name.n) *push(x->scratch, all) = (told){.from = FROM_JSONLD, .trust = (uint8_t)trust, .citing = CITE_JSON, .source = given->value, .text = name};
}

/* Names of authors or publishers: a string, an object with a name, a reference to one, a list of these. */
static void tell_names(ld *x, field_kind field, int32_t node, int trust, int depth) {
    const json_node *n = node_at(x, node);
    if (!n || depth > AUTHORS_DEPTH) return;
    if (n->kind == HTML_STRING) {
        str s = value_of(x, node);
        bool refers = s.n && (s.p[0] == '#' || str_find(s, S("://"), 0) > 0);
        if (!refers || !tell_referred(x, field, s, trust, depth)) tell(x, field, node, trust, false);
    }
    if (n->kind == HTML_ARRAY)
        for (int32_t i = n->child; i >= 0; i = x->script->nodes.at[i].next) tell_names(x, field, i, trust, depth + 1);
    if (n->kind != HTML_OBJECT) return;
    static const str holds[] = {S("name"), S("@value"), S("@list")};
    int32_t name = -1, id = member(x, node, S("@id"));
    for (ptrdiff_t i = 0; i < countof(holds) && name < 0; i++) name = member(x, node, holds[i]);
    if (name < 0 && id >= 0) tell_referred(x, field, value_of(x, id), trust, depth);
    if (name < 0) {
        tell_parts(x, field, node, trust);
        return;
    }
    bool house = is_type(x, node, S("Organization")) && !is_type(x, node, S("Person"));
    if (x->script->nodes.at[name].kind == HTML_STRING) tell(x, field, name, trust, house);
    else tell_names(x, field, name, trust, depth + 1);
}

/* ------------------------------------------------------------------ which node */
static void consider(ld *x, int32_t object) {
    if (is_type(x, object, S("WebSite"))) tell_names(x, FIELD_OUTLET, object, OUTLET_WEBSITE, 0);
    else if (is_type(x, object, S("Organization"))) tell_names(x, FIELD_OUTLET, object, OUTLET_WEBSITE, 0);
    int weight = node_weight(x, object);
    if (!weight) return;
    int32_t headline = member(x, object, S("headline")), day = member(x, object, S("datePublished"));
    if (headline < 0) headline = member(x, object, S("name"));
    int score = weight * 8 + (headline >= 0) + 2 * (day >= 0) + 2 * (member(x, object, S("author")) >= 0) + 8 * is_page_title(x, headline);
    if (weight <= 2) tell(x, FIELD_DAY, day, DAY_PAGE, false);
    if (weight == 1) tell(x, FIELD_DAY, member(x, object, S("uploadDate")), DAY_FILM, false);
    if (score <= x->best_score) return;
    x->best_score = score;
    x->best = object;
    x->best_script = x->script;
}

/* Of the parts of a page or of a blog the one that is called what the page is. */
static void visit_parts(ld *x, int32_t node) {
    const json_node *n = node_at(x, node);
    if (!n) return;
    int32_t part = n->kind == HTML_ARRAY ? n->child : node;
    for (int k = 0; part >= 0 && k < PARTS_MAX; k++) {
        if (x->script->nodes.at[part].kind == HTML_OBJECT && is_page_title(x, member(x, part, S("headline")))) consider(x, part);
        part = n->kind == HTML_ARRAY ? x->script->nodes.at[part].next : -1;
    }
}

static void visit(ld *x, int32_t node, int depth) {
    const json_node *n = node_at(x, node);
    if (!n || depth > NODE_DEPTH) return;
    if (n->kind == HTML_ARRAY)
        for (int32_t i = n->child; i >= 0; i = x->script->nodes.at[i].next) visit(x, i, depth + 1);
    if (n->kind != HTML_OBJECT) return;
    consider(x, node);
    visit(x, member(x, node, S("@graph")), depth + 1);
    visit(x, member(x, node, S("mainEntity")), depth + 1);
    visit(x, member(x, node, S("mainEntityOfPage")), depth + 1);
    visit_parts(x, member(x, node, S("hasPart")));
    visit_parts(x, member(x, node, S("blogPost")));
}

static void tell_article(ld *x) {
    int32_t o = x->best, headline;
    x->script = x->best_script;
    int weight = node_weight(x, o);
    headline = member(x, o, S("headline"));
    if (headline < 0 || !value_of(x, headline).n) headline = member(x, o, S("name"));
    if (weight > 1) tell(x, FIELD_TITLE, headline, TITLE_ARTICLE, false);
    tell(x, FIELD_DAY, member(x, o, S("datePublished")), weight > 2 ? DAY_ARTICLE : DAY_PAGE, false);
    tell(x, FIELD_DAY, member(x, o, S("dateCreated")), DAY_CREATED, false);
    tell(x, FIELD_DAY, member(x, o, S("coverageStartTime")), DAY_CREATED, false);
    tell(x, FIELD_DAY, member(x, o, S("dateModified")), DAY_CHANGED, false);
    int32_t author = member(x, o, S("author")), creator = member(x, o, S("creator"));
    if (author < 0) author = member(x, o, S("authors"));
    const json_node *n = node_at(x, author);
    bool house = n && n->kind == HTML_OBJECT && is_type(x, author, S("Organization"));
    tell_names(x, FIELD_AUTHOR, author, AUTHOR_ARTICLE, 0);
    if (author < 0 || house) tell_names(x, FIELD_AUTHOR, creator, AUTHOR_ARTICLE, 0);
    tell_names(x, FIELD_OUTLET, member(x, o, S("publisher")), OUTLET_PUBLISHER, 0);
    tell_names(x, FIELD_CREDIT, member(x, o, S("sourceOrganization")), 0, 0);
    tell_names(x, FIELD_CREDIT, member(x, o, S("provider")), 1, 0);
    tell(x, FIELD_CREDIT, member(x, o, S("creditText")), 0, false);
    tell(x, FIELD_URL, member(x, o, S("url")), URL_ARTICLE, false);
}

/* Breadcrumbs, search boxes and products say nothing that is looked for. */
static bool may_matter(str script) {
    static const str words[] = {S("headline"), S("datePublished"), S("\"author\""), S("\"publisher\""), S("WebSite"), S("Organization"), S("uploadDate"), S("\"Person\"")};
    for (ptrdiff_t i = 0; i < countof(words); i++)
        if (str_find(script, words[i], 0) >= 0) return true;
    return false;
}

void jsonld_read(arena *scratch, const markup *m, page_facts *to) {
    ld x = {.scratch = scratch, .m = m, .to = to};
    const tolds *titles = &to->of[FIELD_TITLE];
    char *form = new (scratch, char, 4 * NORMAL_MAX);
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < titles->n && n < 3 * NORMAL_MAX; i++) {
        if (i) form[n++] = ' ';
        n += normal_form(titles->at[i].text, form + n, NORMAL_MAX);
    }
    x.title = (str){form, n};
    int scripts = 0;
    int64_t bytes = 0;
    for (ptrdiff_t i = 0; i < m->facts.n; i++) {
        const html_fact *f = &m->facts.at[i];
        if (f->kind != FACT_JSONLD || ++scripts > LD_SCRIPTS_MAX || (bytes += span_len(f->value)) > LD_BYTES_MAX) continue;
        if (!may_matter(span_of(m->source, f->value))) continue;
        ld_script *s = new (scratch, ld_script, 1);
        if (!html_json(scratch, m->source, f->value, &s->nodes, &s->roots)) continue;
        x.script = s;
        *push(scratch, &x.scripts) = s;
        for (ptrdiff_t r = 0; r < s->roots.n; r++) visit(&x, s->roots.at[r], 0);
    }
    if (x.best_score) tell_article(&x);
}
