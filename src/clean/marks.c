/* What the names in a page's markup say: words of class, id and test names, whatever the language of the people who wrote
 * the template. Each word is looked up once. Names cost what they are long, as far as NAMES_SCAN.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define NAMES_SCAN 160 /* bytes of one attribute: generated class lists run on without saying more */

/* A widget stands beside the article, but where a builder of pages calls every block of them one. An image that is an author's
 * is his portrait. */
enum { WIDGET = 1 << 13, BUILT = 1 << 14, PICTURE = 1 << 12 };

typedef struct {
    str word;
    uint64_t head;
    uint16_t marks;
} name_word;
static const name_word name_words[] = {
#define W(w, marks) {S(w), STR_HEAD(w), marks},
    W("actualizado", MARK_DATE | MARK_UPDATED) W("aktualisiert", MARK_DATE | MARK_UPDATED)
    W("anmeldelser", MARK_REVIEWS) W("arthrografos", MARK_AUTHOR) W("arvostelut", MARK_REVIEWS)
    W("asiasanat", MARK_TAGS) W("aside", MARK_APART) W("asker", MARK_AUTHOR) W("auteur", MARK_AUTHOR)
    W("auteures", MARK_AUTHOR) W("auteurs", MARK_AUTHOR) W("author", MARK_AUTHOR) W("authored", MARK_AUTHOR)
    W("authors", MARK_AUTHOR) W("autor", MARK_AUTHOR) W("autoras", MARK_AUTHOR) W("autore", MARK_AUTHOR)
    W("autoren", MARK_AUTHOR) W("autores", MARK_AUTHOR) W("autori", MARK_AUTHOR) W("autorica", MARK_AUTHOR)
    W("autorici", MARK_AUTHOR) W("autorin", MARK_AUTHOR) W("autorius", MARK_AUTHOR) W("autorka", MARK_AUTHOR)
    W("autors", MARK_AUTHOR) W("autorska", MARK_AUTHOR) W("autorzy", MARK_AUTHOR) W("avaliacoes", MARK_REVIEWS)
    W("avis", MARK_REVIEWS) W("avtor", MARK_AUTHOR) W("avtori", MARK_AUTHOR) W("avtorica", MARK_AUTHOR)
    W("avtorja", MARK_AUTHOR) W("avtorji", MARK_AUTHOR) W("beoordelingen", MARK_REVIEWS)
    W("bewertungen", MARK_REVIEWS) W("bio", MARK_PERSON) W("biography", MARK_PERSON) W("blamadur", MARK_AUTHOR)
    W("breadcrumb", MARK_TAGS) W("breadcrumbs", MARK_TAGS) W("byl", MARK_AUTHOR) W("byline", MARK_AUTHOR)
    W("bylines", MARK_AUTHOR) W("caption", MARK_IMAGE) W("carousel", MARK_APART) W("chroniqueur", MARK_AUTHOR)
    W("columnist", MARK_AUTHOR) W("columnista", MARK_AUTHOR) W("columnists", MARK_AUTHOR) W("colunista", MARK_AUTHOR)
    W("comment", MARK_APART | MARK_COMMENT) W("commentaire", MARK_APART | MARK_COMMENT)
    W("commentaires", MARK_APART | MARK_COMMENT) W("commentlist", MARK_APART | MARK_COMMENT)
    W("comments", MARK_APART | MARK_COMMENT) W("contributor", MARK_AUTHOR) W("contributors", MARK_AUTHOR)
    W("copyright", MARK_IMAGE) W("created", MARK_DATE | MARK_PUBLISHED) W("creator", MARK_AUTHOR)
    W("credit", MARK_IMAGE) W("credits", MARK_IMAGE) W("cuvinte", MARK_TAGS) W("date", MARK_DATE)
    W("dateline", MARK_DATE) W("datemodified", MARK_DATE | MARK_UPDATED)
    W("datepublished", MARK_DATE | MARK_PUBLISHED) W("datetime", MARK_DATE) W("dato", MARK_DATE) W("datum", MARK_DATE)
    W("day", MARK_DATE) W("depoimentos", MARK_REVIEWS) W("elementor", BUILT) W("emneord", MARK_TAGS)
    W("erschienen", MARK_DATE | MARK_PUBLISHED) W("etichette", MARK_TAGS) W("etiketler", MARK_TAGS)
    W("etiketter", MARK_TAGS) W("etiquetas", MARK_TAGS) W("etiquettes", MARK_TAGS) W("fecha", MARK_DATE)
    W("figcaption", MARK_IMAGE) W("firma", MARK_AUTHOR) W("forfatter", MARK_AUTHOR) W("forfattere", MARK_AUTHOR)
    W("foto", PICTURE) W("gallery", PICTURE) W("giornalista", MARK_AUTHOR) W("giornalisti", MARK_AUTHOR)
    W("headline", MARK_TITLE) W("hnuser", MARK_AUTHOR) W("hodnoceni", MARK_REVIEWS) W("hoefundur", MARK_AUTHOR)
    W("hofundur", MARK_AUTHOR) W("image", PICTURE) W("img", PICTURE) W("jornalista", MARK_AUTHOR)
    W("journalist", MARK_AUTHOR) W("journaliste", MARK_AUTHOR) W("journalister", MARK_AUTHOR)
    W("journalistes", MARK_AUTHOR) W("journalists", MARK_AUTHOR) W("jurnalis", MARK_AUTHOR)
    W("jurnalist", MARK_AUTHOR) W("keywords", MARK_TAGS) W("kirjoittaja", MARK_AUTHOR) W("kirjoittajat", MARK_AUTHOR)
    W("klicova", MARK_TAGS) W("kolumnist", MARK_AUTHOR) W("kolumnista", MARK_AUTHOR) W("kolumnistin", MARK_AUTHOR)
    W("kommentar", MARK_APART | MARK_COMMENT) W("kommentare", MARK_APART | MARK_COMMENT)
    W("kommentarer", MARK_APART | MARK_COMMENT) W("kulcsszavak", MARK_TAGS) W("kundenstimmen", MARK_REVIEWS)
    W("modified", MARK_DATE | MARK_UPDATED) W("mostread", MARK_APART) W("muhabir", MARK_AUTHOR) W("nav", MARK_APART)
    W("navigation", MARK_APART) W("newsletter", MARK_APART) W("nickname", MARK_AUTHOR) W("novinar", MARK_AUTHOR)
    W("novinarka", MARK_AUTHOR) W("nyckelord", MARK_TAGS) W("omdomen", MARK_REVIEWS) W("opinie", MARK_REVIEWS)
    W("opiniones", MARK_REVIEWS) W("otzyvy", MARK_REVIEWS) W("oznake", MARK_TAGS) W("palabras", MARK_TAGS)
    W("penulis", MARK_AUTHOR) W("periodista", MARK_AUTHOR) W("periodistas", MARK_AUTHOR) W("photo", PICTURE)
    W("pisac", MARK_AUTHOR) W("popular", MARK_APART) W("posted", MARK_DATE | MARK_PUBLISHED) W("poster", MARK_AUTHOR)
    W("pubdate", MARK_DATE | MARK_PUBLISHED) W("publicado", MARK_DATE | MARK_PUBLISHED)
    W("publication", MARK_DATE | MARK_PUBLISHED) W("publish", MARK_DATE | MARK_PUBLISHED)
    W("publishdate", MARK_DATE | MARK_PUBLISHED) W("published", MARK_DATE | MARK_PUBLISHED)
    W("recensies", MARK_REVIEWS) W("recensioner", MARK_REVIEWS) W("recensioni", MARK_REVIEWS)
    W("recenze", MARK_REVIEWS) W("recenzii", MARK_REVIEWS) W("recenzije", MARK_REVIEWS) W("recommended", MARK_APART)
    W("redacteur", MARK_AUTHOR) W("redacteurs", MARK_AUTHOR) W("redactor", MARK_AUTHOR) W("redactora", MARK_AUTHOR)
    W("redakteur", MARK_AUTHOR) W("redakteurin", MARK_AUTHOR) W("redaktor", MARK_AUTHOR) W("redaktorius", MARK_AUTHOR)
    W("redaktorka", MARK_AUTHOR) W("redattore", MARK_AUTHOR) W("redattrice", MARK_AUTHOR) W("related", MARK_APART)
    W("replies", MARK_APART | MARK_COMMENT) W("reply", MARK_APART | MARK_COMMENT) W("reporter", MARK_AUTHOR)
    W("reporters", MARK_AUTHOR) W("resenas", MARK_REVIEWS) W("reviews", MARK_REVIEWS) W("rezensionen", MARK_REVIEWS)
    W("schlagwoerter", MARK_TAGS) W("schlagworte", MARK_TAGS) W("schreiber", MARK_AUTHOR) W("schrijver", MARK_AUTHOR)
    W("schrijvers", MARK_AUTHOR) W("sidebar", MARK_APART) W("signature", MARK_AUTHOR) W("similar", MARK_APART)
    W("skribent", MARK_AUTHOR) W("skribenter", MARK_AUTHOR) W("stichworte", MARK_TAGS) W("submitter", MARK_AUTHOR)
    W("syntaktis", MARK_AUTHOR) W("szerzo", MARK_AUTHOR) W("szerzoje", MARK_AUTHOR) W("szerzok", MARK_AUTHOR)
    W("tacgia", MARK_AUTHOR) W("tagcloud", MARK_TAGS) W("tagged", MARK_TAGS) W("tagi", MARK_TAGS)
    W("taglist", MARK_TAGS) W("tags", MARK_TAGS) W("tagy", MARK_TAGS) W("teaser", MARK_APART) W("teasers", MARK_APART)
    W("temas", MARK_TAGS) W("temoignages", MARK_REVIEWS) W("testimonial", MARK_REVIEWS)
    W("testimonials", MARK_REVIEWS) W("testimonianze", MARK_REVIEWS) W("testimonios", MARK_REVIEWS)
    W("themen", MARK_TAGS) W("time", MARK_DATE) W("timestamp", MARK_DATE) W("titel", MARK_TITLE)
    W("title", MARK_TITLE) W("titre", MARK_TITLE) W("titulo", MARK_TITLE) W("toimittaja", MARK_AUTHOR)
    W("toimittajat", MARK_AUTHOR) W("topics", MARK_TAGS) W("trefwoorden", MARK_TAGS) W("trending", MARK_APART)
    W("ulasan", MARK_REVIEWS) W("updated", MARK_DATE | MARK_UPDATED) W("uploader", MARK_AUTHOR)
    W("username", MARK_AUTHOR) W("velemenyek", MARK_REVIEWS) W("verfasser", MARK_AUTHOR)
    W("verslaggever", MARK_AUTHOR) W("vidguky", MARK_REVIEWS) W("wartawan", MARK_AUTHOR) W("widget", WIDGET)
    W("writer", MARK_AUTHOR) W("writers", MARK_AUTHOR) W("yazar", MARK_AUTHOR) W("yazari", MARK_AUTHOR)
    W("yazarlar", MARK_AUTHOR) W("yazarlari", MARK_AUTHOR) W("yorumlar", MARK_REVIEWS) W("zeit", MARK_DATE)
    W("zhurnalist", MARK_AUTHOR) W("zurnalistas", MARK_AUTHOR) W("zurnalists", MARK_AUTHOR)
#undef W
};

/* Where the words of each letter begin, a to z, and the end. */
static const uint8_t letter_first[27] = {0, 35, 45, 65, 74, 82, 88, 91, 96, 98, 106, 118, 118, 121, 128, 133, 148, 148, 174, 190, 217, 221, 225, 229, 229, 234, 238};

bool marks_sorted(void) {
    for (ptrdiff_t i = 0; i < countof(name_words); i++) {
        int letter = name_words[i].word.p[0] - 'a';
        if (i < letter_first[letter] || i >= letter_first[letter + 1]) return false;
    }
    for (ptrdiff_t i = 1; i < countof(name_words); i++)
        if (str_cmp(name_words[i - 1].word, name_words[i].word) >= 0) return false;
    return true;
}

/* "authorname", "postauthor", "bylinename"; "authority" and "authorize" are none. */
static bool compound_author(str w) {
    if (str_starts(w, S("author")) || str_starts(w, S("autor"))) return !str_starts(w, S("authori")) && !str_starts(w, S("autori"));
    return str_starts(w, S("byline")) || str_ends(w, S("author")) || str_ends(w, S("autor")) || str_ends(w, S("byline"));
}

static uint16_t marks_of_word(str w, uint64_t head) {
    for (int i = letter_first[w.p[0] - 'a']; i < letter_first[w.p[0] - 'a' + 1]; i++)
        if (name_words[i].head == head && (w.n < 8 || str_eq(name_words[i].word, w))) return name_words[i].marks;
    return w.n > 8 && compound_author(w) ? MARK_AUTHOR : 0;
}

uint16_t marks_of(str names) {
    uint16_t marks = 0;
    attribute_reader x;
    const str room = {x.low, sizeof x.low};
    str w;
    bool whose = false;
    for (attribute_words(&x, str_cut(names, 0, NAMES_SCAN)); attribute_word_next(&x, &w);) {
        uint64_t head = str_small_head(room, 0, w.n);
        if (whose && head == STR_HEAD("name")) marks |= MARK_AUTHOR; /* "user-name", "bio__name" */
        whose = head == STR_HEAD("user") || head == STR_HEAD("bio");
        marks |= marks_of_word(w, head);
    }
    if ((marks & (WIDGET | BUILT)) == WIDGET) marks |= MARK_APART;
    if (marks & PICTURE) marks |= marks & MARK_AUTHOR ? MARK_PERSON : MARK_IMAGE;
    return marks & (uint16_t)~(WIDGET | BUILT | PICTURE);
}
