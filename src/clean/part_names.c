/* The words by which pages name their parts in class, id, role and the like, sorted into groups: what web designers write
 * in any language they work in, English most of all, German, French, Spanish, Italian, Portuguese beside it.
 * A value in, the set of its groups out. Cost: a few table searches a word; structure.c asks once for each value.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/structure.h"

#include "clean/part_names_table.inc"

typedef struct {
    str word;
    uint64_t head;
    uint8_t group;
} named;

/* In byte order; tables_test.c proves it. After a change: tools/make-words parts >src/clean/part_names_table.inc. */
static const named names[] = {
#define W(w, g) {S(w), STR_HEAD(w), PART_##g},
    W("abbonati", PLEA) W("abo", PLEA) W("abonne", PLEA) W("abonnement", PLEA) W("abonner", PLEA)
    W("abonnieren", PLEA) W("about", BIO) W("aboutauthor", BIO) W("absatz", BODY) W("abstract", LEAD)
    W("abstrakt", LEAD) W("accordion", BOX) W("ad", AD) W("adbox", AD) W("addthis", SOCIAL) W("addtoany", SOCIAL)
    W("adfox", AD) W("adjacent", RELATED) W("ads", AD) W("adsense", AD) W("adslot", AD) W("adunit", AD) W("adv", AD)
    W("advert", AD) W("advertentie", AD) W("advertenties", AD) W("advertisement", AD) W("advertisements", AD)
    W("advertising", AD) W("adverts", AD) W("adwrapper", AD) W("affiliate", OFFER) W("affiliates", AD)
    W("aiheesta", RELATED) W("alert", CONSENT) W("alerts", CONSENT) W("also", RELATED) W("anchors", TOC)
    W("angebot", OFFER) W("anleser", LEAD) W("annonce", AD) W("annonces", AD) W("annons", AD) W("anreisser", LEAD)
    W("anrisstext", LEAD) W("anuncio", AD) W("anuncios", AD) W("anzeige", AD) W("anzeigen", AD)
    W("appendix", FOOTNOTE) W("archive", TEASER) W("archives", TEASER) W("article", ARTICLE) W("articles", ARTICLE)
    W("articolo", ARTICLE) W("articulo", ARTICLE) W("artigo", ARTICLE) W("artikel", ARTICLE) W("artikeln", ARTICLE)
    W("artikkel", ARTICLE) W("artikkeli", ARTICLE) W("artykul", ARTICLE) W("artykulu", ARTICLE) W("aside", SIDE)
    W("assine", PLEA) W("attachment", CAPTION) W("audio", CAPTION) W("auteur", META) W("author", META)
    W("authorbio", BIO) W("authorbox", BIO) W("authorcard", BIO) W("authorinfo", BIO) W("authors", META)
    W("autor", META) W("autore", META) W("autoren", META) W("autorenbox", BIO) W("autoreninfo", BIO)
    W("autorenprofil", BIO) W("avatar", BIO) W("badge", TAGS) W("badges", TAGS) W("bajada", LEAD) W("banner", TOP)
    W("baslik", TITLE) W("beitrag", ARTICLE) W("bericht", ARTICLE) W("bewertung", FORM) W("bibliography", FOOTNOTE)
    W("bild", CAPTION) W("bilder", CAPTION) W("bildtext", CAPTION) W("bildunterschrift", CAPTION) W("bio", BIO)
    W("biographical", BIO) W("biography", BIO) W("blockquote", BOX) W("body", BODY) W("bodytext", BODY)
    W("bottom", FOOT) W("box", BOX) W("brand", TOP) W("branding", TOP) W("breadcrumb", NAV) W("breadcrumbs", NAV)
    W("breaking", LIVE) W("brodtext", BODY) W("broodtekst", BODY) W("btn", FORM) W("burger", NAV) W("buscar", FORM)
    W("button", FORM) W("buttons", FORM) W("buy", OFFER) W("byl", META) W("byline", META) W("calculator", FORM)
    W("callout", BOX) W("campaign", OFFER) W("caption", CAPTION) W("captions", CAPTION) W("card", TEASER)
    W("cards", TEASER) W("carousel", TEASER) W("cat", TAGS) W("categoria", TAGS) W("categories", TAGS)
    W("category", TAGS) W("cats", TAGS) W("chapo", LEAD) W("checkbox", FORM) W("cikk", BODY) W("citation", FOOTNOTE)
    W("citations", FOOTNOTE) W("clanek", ARTICLE) W("collapsed", HIDDEN) W("collection", TEASER)
    W("collections", TEASER) W("colonne", SIDE) W("colophon", FOOT) W("columna", SIDE) W("comentario", COMMENT)
    W("comentarios", COMMENT) W("comment", COMMENT) W("commentaire", COMMENT) W("commentaires", COMMENT)
    W("commenter", COMMENT) W("commenti", COMMENT) W("commentlist", COMMENT) W("commento", COMMENT)
    W("comments", COMMENT) W("compartilhar", SOCIAL) W("compartir", SOCIAL) W("complementary", SIDE)
    W("condividi", SOCIAL) W("connexe", RELATED) W("consenso", CONSENT) W("consent", CONSENT) W("contenido", BODY)
    W("content", BODY) W("contents", BODY) W("contenu", BODY) W("contenuto", BODY) W("conteudo", BODY)
    W("contributor", META) W("contributors", META) W("conversion", OFFER) W("cookie", CONSENT) W("cookies", CONSENT)
    W("copy", BODY) W("copyright", FOOT) W("copyrightholder", CAPTION) W("coral", COMMENT) W("corpo", BODY)
    W("correlate", RELATED) W("correlati", RELATED) W("correlato", RELATED) W("credit", CAPTION)
    W("credits", CAPTION) W("crosslink", RELATED) W("crosslinks", RELATED) W("crumbs", NAV) W("cta", PLEA)
    W("cuerpo", BODY) W("czytaj", RELATED) W("dachzeile", TITLE) W("data", META) W("date", META) W("dateline", META)
    W("datetime", META) W("datum", META) W("deals", OFFER) W("deck", LEAD) W("dek", LEAD) W("del", SOCIAL)
    W("dela", SOCIAL) W("delen", SOCIAL) W("desc", LEAD) W("description", LEAD) W("dfp", AD)
    W("disclaimer", CONSENT) W("disclaimers", CONSENT) W("discussion", COMMENT) W("disqus", COMMENT)
    W("donate", PLEA) W("donation", PLEA) W("donations", PLEA) W("download", OFFER) W("drawer", NAV)
    W("dropcap", LEAD) W("dropdown", FORM) W("dsgvo", CONSENT) W("eilmeldung", LIVE) W("email", SOCIAL)
    W("embed", BOX) W("embedded", BOX) W("embeds", BOX) W("empfehlung", RELATED) W("empfehlungen", RELATED)
    W("endnote", FOOTNOTE) W("endnotes", FOOTNOTE) W("entradilla", LEAD) W("entry", ARTICLE) W("excerpt", LEAD)
    W("explainer", BOX) W("eyebrow", TAGS) W("facebook", SOCIAL) W("fact", BOX) W("factbox", BOX) W("facts", BOX)
    W("faq", BOX) W("faqs", BOX) W("fb", SOCIAL) W("fecha", META) W("feed", TEASER) W("feedback", COMMENT)
    W("field", FORM) W("figcaption", CAPTION) W("figure", CAPTION) W("filter", FORM) W("flag", TAGS)
    W("fliesstext", BODY) W("folgen", SOCIAL) W("follow", SOCIAL) W("foot", FOOT) W("footer", FOOT)
    W("footnote", FOOTNOTE) W("footnotes", FOOTNOTE) W("form", FORM) W("forms", FORM) W("forum", COMMENT)
    W("foto", CAPTION) W("fotos", CAPTION) W("fulltext", BODY) W("further", RELATED) W("fuss", FOOT)
    W("fussnote", FOOTNOTE) W("fussnoten", FOOTNOTE) W("fusszeile", FOOT) W("galerie", CAPTION)
    W("gallery", CAPTION) W("gdpr", CONSENT) W("gerelateerd", RELATED) W("gesponsert", AD) W("gpt", AD)
    W("gravatar", BIO) W("grid", TEASER) W("guestbook", COMMENT) W("haber", ARTICLE) W("hamburger", NAV)
    W("hashtag", TAGS) W("hauptinhalt", MAIN) W("haupttext", BODY) W("header", TITLE) W("heading", TITLE)
    W("headline", TITLE) W("hed", TITLE) W("hero", CAPTION) W("hidden", HIDDEN) W("hide", HIDDEN)
    W("highlight", BOX) W("highlights", BOX) W("hinweis", CONSENT) W("icerik", BODY) W("ilgili", RELATED)
    W("illustration", CAPTION) W("image", CAPTION) W("images", CAPTION) W("img", CAPTION) W("impressum", FOOT)
    W("imprint", FOOT) W("index", TOC) W("info", META) W("infobox", BOX) W("infografik", BOX) W("infos", META)
    W("ingress", LEAD) W("inhalt", BODY) W("inhaltsverzeichnis", TOC) W("inhoud", BODY) W("inline", BOX)
    W("innehall", BODY) W("input", FORM) W("inscricao", PLEA) W("inscription", PLEA) W("insert", BOX)
    W("instagram", SOCIAL) W("interactive", BOX) W("interstitial", CONSENT) W("intro", LEAD) W("introduction", LEAD)
    W("invisible", HIDDEN) W("iscriviti", PLEA) W("items", TEASER) W("jaa", SOCIAL) W("jetpack", SOCIAL)
    W("jump", NAV) W("kasten", BOX) W("kategorie", TAGS) W("kategorien", TAGS) W("key", BOX) W("keypoints", BOX)
    W("keyword", TAGS) W("keywords", TAGS) W("kicker", TITLE) W("komentare", COMMENT) W("komentarz", COMMENT)
    W("komentarze", COMMENT) W("kommentar", COMMENT) W("kommentare", COMMENT) W("kommentarer", COMMENT)
    W("kommentit", COMMENT) W("kop", TITLE) W("kopf", TOP) W("kopfzeile", TOP) W("kurzbio", BIO) W("kurzvita", BIO)
    W("label", TAGS) W("labels", TAGS) W("lasmer", RELATED) W("lateral", SIDE) W("latest", RELATED)
    W("lauftext", LEAD) W("lead", LEAD) W("leadgen", PLEA) W("lede", LEAD) W("leer", RELATED) W("lees", RELATED)
    W("left", SIDE) W("legal", FOOT) W("legende", CAPTION) W("leggi", RELATED) W("leia", RELATED)
    W("lesen", RELATED) W("leserbrief", COMMENT) W("lightbox", CONSENT) W("like", SOCIAL) W("likes", SOCIAL)
    W("link", NAV) W("linkedin", SOCIAL) W("linklist", NAV) W("linkliste", NAV) W("links", NAV) W("lire", RELATED)
    W("list", TEASER) W("listing", TEASER) W("literatur", FOOTNOTE) W("live", LIVE) W("liveblog", LIVE)
    W("livefyre", COMMENT) W("liveticker", LIVE) W("login", PLEA) W("logo", TOP) W("logout", PLEA)
    W("longform", BODY) W("loop", TEASER) W("lue", RELATED) W("mailto", SOCIAL) W("main", MAIN)
    W("maincontent", MAIN) W("mainos", AD) W("maintext", BODY) W("marginal", SIDE) W("marginalspalte", SIDE)
    W("marketing", OFFER) W("marquee", LIVE) W("masthead", TOP) W("materia", ARTICLE) W("media", CAPTION)
    W("megamenu", NAV) W("mehr", RELATED) W("meistgelesen", RELATED) W("meldung", ARTICLE) W("member", OFFER)
    W("members", OFFER) W("membership", OFFER) W("mengentext", BODY) W("menu", NAV) W("menue", NAV) W("menus", NAV)
    W("meta", META) W("metadata", META) W("metered", OFFER) W("metin", BODY) W("modal", CONSENT) W("module", TEASER)
    W("more", RELATED) W("mosaic", TEASER) W("most", RELATED) W("mostread", RELATED) W("nadpis", TITLE)
    W("naslov", TITLE) W("nav", NAV) W("navbar", NAV) W("navi", NAV) W("navigation", NAV) W("newest", RELATED)
    W("newsletter", PLEA) W("newsletters", PLEA) W("newsticker", LIVE) W("next", RELATED) W("nieuwsbrief", PLEA)
    W("nojs", HIDDEN) W("noprint", HIDDEN) W("noscript", HIDDEN) W("note", BOX) W("notes", BOX) W("notice", CONSENT)
    W("notices", CONSENT) W("noticia", ARTICLE) W("noticias", ARTICLE) W("notizia", ARTICLE) W("notizie", ARTICLE)
    W("obsah", BODY) W("occhiello", LEAD) W("off", HIDDEN) W("offer", OFFER) W("offscreen", HIDDEN) W("oglas", AD)
    W("oglasi", AD) W("onetrust", CONSENT) W("onward", RELATED) W("opinie", COMMENT) W("optin", PLEA)
    W("otsikko", TITLE) W("outbrain", RELATED) W("outline", TOC) W("overlay", CONSENT) W("overline", TITLE)
    W("ozet", LEAD) W("pager", NAV) W("pagination", NAV) W("paginator", NAV) W("paging", NAV) W("para", BODY)
    W("paragraph", BODY) W("partage", SOCIAL) W("partager", SOCIAL) W("partner", OFFER) W("partners", OFFER)
    W("patrocinada", AD) W("patrocinado", AD) W("paylas", SOCIAL) W("paywall", OFFER) W("perex", LEAD)
    W("person", BIO) W("photo", CAPTION) W("photos", CAPTION) W("piano", OFFER) W("picture", CAPTION)
    W("pictures", CAPTION) W("pie", FOOT) W("pied", FOOT) W("pill", TAGS) W("pills", TAGS) W("pingback", COMMENT)
    W("pingbacks", COMMENT) W("pinterest", SOCIAL) W("player", CAPTION) W("podcast", CAPTION) W("poll", FORM)
    W("popover", CONSENT) W("popular", RELATED) W("popup", CONSENT) W("popups", CONSENT) W("post", ARTICLE)
    W("posted", META) W("posts", ARTICLE) W("powiazane", RELATED) W("premium", OFFER) W("prenumerera", PLEA)
    W("prev", RELATED) W("preview", TEASER) W("previews", TEASER) W("previous", RELATED) W("price", OFFER)
    W("primary", MAIN) W("principal", MAIN) W("print", HIDDEN) W("privacy", CONSENT) W("product", OFFER)
    W("products", OFFER) W("profile", BIO) W("promo", AD) W("promos", AD) W("promoted", AD) W("promotion", AD)
    W("promotions", AD) W("prose", BODY) W("pub", AD) W("pubblicita", AD) W("pubdate", META) W("publicidad", AD)
    W("publicite", AD) W("publish", META) W("published", META) W("pull", BOX) W("pullquote", BOX) W("push", OFFER)
    W("quelle", META) W("quellen", FOOTNOTE) W("quiz", FORM) W("quote", BOX) W("rail", SIDE) W("rating", FORM)
    W("ratings", FORM) W("reactie", COMMENT) W("reacties", COMMENT) W("read", RELATED) W("readmore", RELATED)
    W("readnext", RELATED) W("readtime", META) W("recent", RELATED) W("recherche", FORM) W("rechts", SIDE)
    W("reclame", AD) W("recommend", RELATED) W("recommendation", RELATED) W("recommendations", RELATED)
    W("recommended", RELATED) W("recommends", RELATED) W("recs", RELATED) W("reddit", SOCIAL)
    W("reference", FOOTNOTE) W("references", FOOTNOTE) W("reflist", FOOTNOTE) W("register", PLEA)
    W("registration", PLEA) W("regwall", OFFER) W("reklam", AD) W("reklama", AD) W("reklame", AD) W("reklamy", AD)
    W("relacionada", RELATED) W("relacionadas", RELATED) W("relacionado", RELATED) W("relacionados", RELATED)
    W("related", RELATED) W("relaterad", RELATED) W("relaterade", RELATED) W("relaterat", RELATED)
    W("replies", COMMENT) W("reply", COMMENT) W("reportage", ARTICLE) W("reporter", META) W("respond", COMMENT)
    W("response", COMMENT) W("responses", COMMENT) W("resumen", LEAD) W("resumo", LEAD) W("reviews", COMMENT)
    W("rich", BODY) W("richtext", BODY) W("right", SIDE) W("river", TEASER) W("rodape", FOOT) W("rss", TEASER)
    W("rubrik", TAGS) W("rundbrief", PLEA) W("sadrzaj", BODY) W("saiba", RELATED) W("samtycke", CONSENT)
    W("schlagwort", TAGS) W("schlagworte", TAGS) W("schlagzeile", TITLE) W("screen", HIDDEN)
    W("screenreader", HIDDEN) W("sdilet", SOCIAL) W("search", FORM) W("secondary", SIDE) W("seitenleiste", SIDE)
    W("select", FORM) W("share", SOCIAL) W("sharebar", SOCIAL) W("shared", SOCIAL) W("sharedaddy", SOCIAL)
    W("shares", SOCIAL) W("sharetools", SOCIAL) W("shariff", SOCIAL) W("sharing", SOCIAL) W("shop", OFFER)
    W("siblings", RELATED) W("side", SIDE) W("sidebar", SIDE) W("sidecol", SIDE) W("sidenav", SIDE)
    W("sidopanel", SIDE) W("siehe", RELATED) W("sign", PLEA) W("signin", PLEA) W("signup", PLEA)
    W("similar", RELATED) W("sisalto", BODY) W("sitemap", NAV) W("skip", NAV) W("skiplink", NAV) W("slick", TEASER)
    W("slide", TEASER) W("slider", TEASER) W("slides", TEASER) W("slideshow", CAPTION) W("social", SOCIAL)
    W("socials", SOCIAL) W("sottotitolo", LEAD) W("source", META) W("sources", FOOTNOTE) W("souvisejici", RELATED)
    W("spende", PLEA) W("spenden", PLEA) W("sponsor", AD) W("sponsored", AD) W("sponsorise", AD)
    W("sponsorizzato", AD) W("sponsors", AD) W("spotim", COMMENT) W("spotlight", BOX) W("sr", HIDDEN)
    W("staff", BIO) W("standfirst", LEAD) W("steckbrief", BIO) W("stock", LIVE) W("stopka", FOOT)
    W("stories", ARTICLE) W("story", ARTICLE) W("stream", TEASER) W("subhead", LEAD) W("subheading", LEAD)
    W("subheadline", LEAD) W("subline", LEAD) W("submenu", NAV) W("submit", FORM) W("subnav", NAV)
    W("subscribe", PLEA) W("subscriber", OFFER) W("subscribers", OFFER) W("subscription", PLEA)
    W("subscriptions", PLEA) W("subtitle", LEAD) W("suche", FORM) W("suchen", FORM) W("sumario", LEAD)
    W("summary", LEAD) W("survey", FORM) W("suscribete", PLEA) W("suscripcion", PLEA) W("swiper", TEASER)
    W("synopsis", LEAD) W("szoveg", BODY) W("tab", NAV) W("tableofcontents", TOC) W("taboola", RELATED)
    W("tabs", NAV) W("tag", TAGS) W("tags", TAGS) W("takeaway", BOX) W("takeaways", BOX) W("taxonomies", TAGS)
    W("taxonomy", TAGS) W("team", BIO) W("teaser", TEASER) W("teasers", TEASER) W("teilen", SOCIAL)
    W("teilenleiste", SOCIAL) W("tekst", BODY) W("teksti", BODY) W("telegram", SOCIAL) W("terms", TAGS)
    W("tertiary", SIDE) W("testo", BODY) W("text", BODY) W("texte", BODY) W("texto", BODY) W("thema", TAGS)
    W("themen", TAGS) W("thread", COMMENT) W("thumb", TEASER) W("thumbnail", TEASER) W("thumbnails", TEASER)
    W("ticker", LIVE) W("tile", TEASER) W("tiles", TEASER) W("time", META) W("timeline", BOX) W("timestamp", META)
    W("titel", TITLE) W("title", TITLE) W("titolo", TITLE) W("titre", TITLE) W("titulo", TITLE) W("toast", CONSENT)
    W("toc", TOC) W("toestemming", CONSENT) W("toolbar", TOP) W("tooltip", BOX) W("top", TOP) W("topbar", TOP)
    W("topic", TAGS) W("topics", TAGS) W("topnav", NAV) W("trackback", COMMENT) W("trackbacks", COMMENT)
    W("trending", RELATED) W("tresc", BODY) W("trial", OFFER) W("tweet", SOCIAL) W("twitter", SOCIAL)
    W("tytul", TITLE) W("udostepnij", SOCIAL) W("ueber", BIO) W("ueberschrift", TITLE) W("uhrzeit", META)
    W("umfrage", FORM) W("updated", META) W("upnext", RELATED) W("usercentrics", CONSENT) W("vcard", BIO)
    W("verwandt", RELATED) W("verwandte", RELATED) W("video", CAPTION) W("videoplayer", CAPTION)
    W("videos", CAPTION) W("views", META) W("visually", HIDDEN) W("visuallyhidden", HIDDEN) W("voettekst", FOOT)
    W("voir", RELATED) W("vorspann", LEAD) W("vote", FORM) W("voting", FORM) W("warning", CONSENT)
    W("weitere", RELATED) W("weiterlesen", RELATED) W("werbung", AD) W("whatsapp", SOCIAL) W("widget", SIDE)
    W("widgets", SIDE) W("wpis", ARTICLE) W("writer", META) W("wysiwyg", BODY) W("yorum", COMMENT)
    W("yorumlar", COMMENT) W("zajawka", LEAD) W("zgoda", CONSENT) W("zijbalk", SIDE) W("zitat", BOX)
    W("zobacz", RELATED)
#undef W
};

#define COMPOUND_LEAST 6 /* letters: shorter words are not taken apart, */
#define HALF_LEAST 4    /* nor into pieces that are shorter than this */

/* Most words of a class are no word of ours, and end here. */
static bool may_be_name(uint64_t head) {
    uint64_t at = head * NAME_MULTIPLIER >> (64 - NAME_SET_BITS);
    return name_set[at >> 6] >> (at & 63) & 1;
}

/* The first word with this head; -1: there is none. */
static ptrdiff_t name_from(uint64_t head) {
    for (uint64_t at = head * NAME_MULTIPLIER >> (64 - NAME_SLOT_BITS); name_slots[at]; at = (at + 1) % countof(name_slots))
        if (names[name_slots[at] - 1].head == head) return name_slots[at] - 1;
    return -1;
}

bool part_names_sorted(void) {
    for (ptrdiff_t i = 1; i < countof(names); i++)
        if (str_cmp(names[i - 1].word, names[i].word) >= 0) return false;
    for (ptrdiff_t i = 0, first = 0; i < countof(names); i++) {
        if (names[i].head != names[first].head) first = i;
        if (names[i].head != str_head(names[i].word) || !may_be_name(names[i].head) || name_from(names[i].head) != first) return false;
    }
    return true;
}

static uint32_t find_group(str w, uint64_t head) {
    ptrdiff_t i = name_from(head);
    for (; i >= 0 && i < countof(names) && names[i].head == head; i++)
        if (names[i].word.n == w.n && (w.n <= 8 || str_eq(names[i].word, w))) return 1u << names[i].group;
    return 0;
}

/* Of two small letters or more, and their str_head. */
static inline uint32_t group_of(str w, uint64_t head) { return may_be_name(head) ? find_group(w, head) : 0; }

/* The group of the longest word of ours that w begins with, and is not. */
static uint32_t longest_head(str w, uint64_t head) {
    ptrdiff_t longest = 0, i = w.n > 8 ? name_from(head) : -1;
    uint32_t group = 0;
    for (; i >= 0 && i < countof(names) && names[i].head == head; i++)
        if (names[i].word.n > longest && str_starts(w, names[i].word)) longest = names[i].word.n, group = 1u << names[i].group;
    for (ptrdiff_t n = min_of(w.n - 1, (ptrdiff_t)7); n >= HALF_LEAST && !group; n--) group = group_of((str){w.p, n}, head & str_head_kept(n));
    return group;
}

/* "articlebody", "hauptnavigation": the longest known word at its head and the longest at its tail. `room`: w and more. */
static uint32_t compound(str w, uint64_t head, str room) {
    uint32_t groups = longest_head(w, head), tail = 0;
    for (ptrdiff_t at = 1; at <= w.n - HALF_LEAST && !tail; at++)
        tail = group_of((str){w.p + at, w.n - at}, str_small_head(room, at, w.n - at));
    return groups | tail;
}

void attribute_words(attribute_reader *x, str value) {
    x->n = min_of(value.n, (ptrdiff_t)NAMES_MOST);
    x->at = 0;
    memset(x->low, 0, sizeof x->low);
    memset(x->bytes + x->n, 0, LANES);
    if (x->n) memcpy(x->bytes, value.p, (size_t)x->n);
}

/* Small letters of the word at x->at, which is longer than what is looked at at once. */
static ptrdiff_t long_word(attribute_reader *x) {
    const char *p = x->bytes;
    ptrdiff_t n = 0, i = x->at;
    do {
        if (n < NAME_WORD_MAX) x->low[n++] = to_lower(p[i]);
        i++;
    } while (is_alpha(p[i]) && (!is_upper(p[i]) || is_upper(p[i - 1])));
    x->at = i;
    return n;
}

bool attribute_word_next(attribute_reader *x, str *word) {
    while (x->at < x->n) {
        lanes all = lanes_at(x->bytes + x->at), small = all | 0x20;
        unsigned letters = lanes_bits((lanes)(small - 'a' < 26)), large = lanes_bits((lanes)(all - 'A' < 26));
        if (!(letters & 1)) {
            x->at += letters ? __builtin_ctz(letters) : LANES;
            continue;
        }
        unsigned ends = ~letters | (large & ~(large << 1) & ~1u); /* behind letters, or where camelCase turns */
        ptrdiff_t n = __builtin_ctz(ends);
        if (n == LANES) n = long_word(x);
        else {
            memcpy(x->low, &small, sizeof small);
            x->at += n;
        }
        *word = (str){x->low, n};
        if (n > 1) return true;
    }
    return false;
}

/* ------------------------------------------------------------------ names that are mere style
 * "text-center", "overflow-hidden", "border-top", "md:text-left", "has-text-color" say how a part looks, in words that name
 * parts elsewhere. A name is one where it begins with a word of `looks`; with one of `sides` before one of `values` or a
 * number; or where it holds a colon or a bracket. Words by their heads: few are longer. */
#define H(w) STR_HEAD(w)
static const uint64_t looks[] = {
    H("align"), H("aspect"), H("bg"), H("border"), H("float"), H("font"), H("has"), H("items"), H("justify"), H("margin"),
    H("max"), H("min"), H("no"), H("object"), H("overflow"), H("padding"), H("self"), H("whitespace"),
};
static const uint64_t sides[] = {
    H("bottom"), H("box"), H("content"), H("inline"), H("left"), H("right"), H("text"), H("top"),
};
static const uint64_t values[] = {
    H("auto"), H("base"), H("black"), H("block"), H("bold"), H("border"), H("capitalize"), H("center"), H("dark"),
    H("decoration"), H("end"), H("flex"), H("full"), H("gray"), H("grid"), H("inherit"), H("justify"), H("left"), H("lg"),
    H("light"), H("lowercase"), H("md"), H("muted"), H("nowrap"), H("primary"), H("right"), H("secondary"), H("sm"),
    H("start"), H("transparent"), H("truncate"), H("uppercase"), H("white"), H("wrap"), H("xl"), H("xs"),
};
#undef H

static bool is_among(uint64_t head, const uint64_t *heads, ptrdiff_t n) {
    bool found = false;
    for (ptrdiff_t i = 0; i < n; i++) found |= heads[i] == head;
    return found;
}

/* Behind every byte of a value there is room for eight. */
static uint64_t head_at(const attribute_reader *x, ptrdiff_t at, ptrdiff_t n) {
    uint64_t head;
    memcpy(&head, x->bytes + at, sizeof head);
    return big_endian(64, head) & str_head_kept(n);
}

/* Of bytes [start, end), the first hyphen at `dash`. */
static bool is_style(const attribute_reader *x, ptrdiff_t start, ptrdiff_t dash, ptrdiff_t end) {
    uint64_t head = head_at(x, start, dash - start);
    if (is_among(head, looks, countof(looks))) return true;
    if (dash + 1 == end || !is_among(head, sides, countof(sides))) return false;
    ptrdiff_t next = dash + 1;
    while (next < end && x->bytes[next] != '-') next++;
    return is_digit(x->bytes[dash + 1]) || is_among(head_at(x, dash + 1, next - dash - 1), values, countof(values));
}

/* "lg:block": what others of its kind hide is shown somewhere. */
static bool shows(str name, ptrdiff_t colon) {
    str what = str_cut(name, colon + 1, name.n);
    return str_eq(what, S("block")) || str_eq(what, S("flex")) || str_eq(what, S("grid")) || str_eq(what, S("inline"));
}

/* Where the name that holds `at` ends; *colon: its first colon or bracket from there on, or -1. */
static ptrdiff_t name_end(const attribute_reader *x, ptrdiff_t at, ptrdiff_t *colon) {
    *colon = -1;
    for (;; at += LANES) {
        lanes all = lanes_at(x->bytes + at);
        int end = lanes_first((lanes)(all <= ' ')), mark = lanes_first((lanes)((all == ':') | (all == '[')));
        if (*colon < 0 && mark < end) *colon = at + mark;
        if (end < LANES) return at + end;
    }
}

/* Blanks names that are mere style; gives whether one of them shows what another hides: "hidden lg:block". */
static bool leave_style(attribute_reader *x) {
    bool shown = false;
    for (ptrdiff_t i = 0, end = 0; i < x->n;) {
        lanes all = lanes_at(x->bytes + i);
        i += lanes_first((lanes)((all == '-') | (all == ':') | (all == '[')));
        char mark = x->bytes[i];
        if (mark != '-' && mark != ':' && mark != '[') continue;
        ptrdiff_t start = i, colon;
        while (start > end && (unsigned char)x->bytes[start - 1] > ' ') start--;
        end = name_end(x, i, &colon);
        str name = {x->bytes + start, end - start};
        bool address = colon >= 0 && x->bytes[colon + 1] == '/'; /* of a vocabulary */
        if (!address && (colon >= 0 || is_style(x, start, i, end))) {
            shown |= colon >= 0 && shows(name, colon - start);
            memset(x->bytes + start, ' ', (size_t)name.n);
        }
        i = end;
    }
    return shown;
}

uint32_t part_groups(str value) {
    attribute_reader x;
    const str room = {x.low, sizeof x.low};
    str w;
    uint32_t groups = 0;
    attribute_words(&x, value);
    bool shown = leave_style(&x);
    while (attribute_word_next(&x, &w)) {
        uint64_t head = str_small_head(room, 0, w.n);
        uint32_t g = group_of(w, head);
        groups |= g || w.n < COMPOUND_LEAST ? g : compound(w, head, room);
    }
    return shown ? groups & ~(1u << PART_HIDDEN) : groups;
}
