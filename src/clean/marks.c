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
    uint16_t marks;
} name_word;
static const name_word name_words[] = {
    {S("actualizado"), MARK_DATE | MARK_UPDATED}, {S("aktualisiert"), MARK_DATE | MARK_UPDATED},
    {S("aside"), MARK_APART}, {S("asker"), MARK_AUTHOR}, {S("auteur"), MARK_AUTHOR}, {S("auteurs"), MARK_AUTHOR},
    {S("author"), MARK_AUTHOR}, {S("authored"), MARK_AUTHOR}, {S("authors"), MARK_AUTHOR}, {S("autor"), MARK_AUTHOR},
    {S("autore"), MARK_AUTHOR}, {S("autoren"), MARK_AUTHOR}, {S("autores"), MARK_AUTHOR}, {S("autori"), MARK_AUTHOR},
    {S("autorin"), MARK_AUTHOR}, {S("autorka"), MARK_AUTHOR}, {S("avtor"), MARK_AUTHOR}, {S("avtorja"), MARK_AUTHOR},
    {S("bio"), MARK_PERSON}, {S("biography"), MARK_PERSON}, {S("byline"), MARK_AUTHOR}, {S("bylines"), MARK_AUTHOR},
    {S("caption"), MARK_IMAGE}, {S("carousel"), MARK_APART}, {S("columnist"), MARK_AUTHOR},
    {S("comment"), MARK_APART | MARK_COMMENT}, {S("commentaire"), MARK_APART | MARK_COMMENT}, {S("commentaires"), MARK_APART | MARK_COMMENT},
    {S("commentlist"), MARK_APART | MARK_COMMENT}, {S("comments"), MARK_APART | MARK_COMMENT}, {S("contributor"), MARK_AUTHOR},
    {S("contributors"), MARK_AUTHOR}, {S("copyright"), MARK_IMAGE}, {S("created"), MARK_DATE | MARK_PUBLISHED},
    {S("creator"), MARK_AUTHOR}, {S("credit"), MARK_IMAGE}, {S("credits"), MARK_IMAGE}, {S("date"), MARK_DATE},
    {S("dateline"), MARK_DATE}, {S("datemodified"), MARK_DATE | MARK_UPDATED},
    {S("datepublished"), MARK_DATE | MARK_PUBLISHED}, {S("datetime"), MARK_DATE}, {S("dato"), MARK_DATE},
    {S("datum"), MARK_DATE}, {S("day"), MARK_DATE}, {S("elementor"), BUILT},
    {S("erschienen"), MARK_DATE | MARK_PUBLISHED}, {S("fecha"), MARK_DATE}, {S("figcaption"), MARK_IMAGE},
    {S("firma"), MARK_AUTHOR}, {S("forfatter"), MARK_AUTHOR}, {S("foto"), PICTURE}, {S("gallery"), PICTURE}, {S("giornalista"), MARK_AUTHOR},
    {S("headline"), MARK_TITLE}, {S("hnuser"), MARK_AUTHOR}, {S("image"), PICTURE}, {S("img"), PICTURE},
    {S("journalist"), MARK_AUTHOR}, {S("journaliste"), MARK_AUTHOR}, {S("kirjoittaja"), MARK_AUTHOR},
    {S("kommentar"), MARK_APART | MARK_COMMENT}, {S("kommentare"), MARK_APART | MARK_COMMENT}, {S("kommentarer"), MARK_APART | MARK_COMMENT},
    {S("modified"), MARK_DATE | MARK_UPDATED}, {S("mostread"), MARK_APART}, {S("nav"), MARK_APART},
    {S("navigation"), MARK_APART}, {S("newsletter"), MARK_APART}, {S("nickname"), MARK_AUTHOR},
    {S("penulis"), MARK_AUTHOR}, {S("periodista"), MARK_AUTHOR}, {S("photo"), PICTURE}, {S("popular"), MARK_APART},
    {S("posted"), MARK_DATE | MARK_PUBLISHED}, {S("poster"), MARK_AUTHOR}, {S("pubdate"), MARK_DATE | MARK_PUBLISHED},
    {S("publicado"), MARK_DATE | MARK_PUBLISHED}, {S("publication"), MARK_DATE | MARK_PUBLISHED},
    {S("publish"), MARK_DATE | MARK_PUBLISHED}, {S("publishdate"), MARK_DATE | MARK_PUBLISHED},
    {S("published"), MARK_DATE | MARK_PUBLISHED}, {S("recommended"), MARK_APART}, {S("redacteur"), MARK_AUTHOR},
    {S("redakteur"), MARK_AUTHOR}, {S("redaktor"), MARK_AUTHOR}, {S("redattore"), MARK_AUTHOR},
    {S("related"), MARK_APART}, {S("replies"), MARK_APART | MARK_COMMENT}, {S("reply"), MARK_APART | MARK_COMMENT}, {S("reporter"), MARK_AUTHOR},
    {S("schreiber"), MARK_AUTHOR}, {S("sidebar"), MARK_APART}, {S("signature"), MARK_AUTHOR},
    {S("similar"), MARK_APART}, {S("skribent"), MARK_AUTHOR}, {S("submitter"), MARK_AUTHOR},
    {S("teaser"), MARK_APART}, {S("teasers"), MARK_APART}, {S("time"), MARK_DATE}, {S("timestamp"), MARK_DATE},
    {S("titel"), MARK_TITLE}, {S("title"), MARK_TITLE}, {S("titre"), MARK_TITLE}, {S("titulo"), MARK_TITLE},
    {S("toimittaja"), MARK_AUTHOR}, {S("trending"), MARK_APART}, {S("updated"), MARK_DATE | MARK_UPDATED},
    {S("uploader"), MARK_AUTHOR}, {S("username"), MARK_AUTHOR}, {S("verfasser"), MARK_AUTHOR},
    {S("verslaggever"), MARK_AUTHOR}, {S("widget"), WIDGET}, {S("writer"), MARK_AUTHOR}, {S("yazar"), MARK_AUTHOR},
    {S("zeit"), MARK_DATE},
};

/* Where the words of each letter begin, a to z, and the end. */
static const uint8_t letter_first[27] = {0, 18, 22, 37, 45, 47, 52, 54, 56, 58, 60, 64, 64, 66, 70, 70, 82, 82, 91, 97, 107, 110, 112, 114, 114, 115, 116};

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

static uint16_t marks_of_word(const char *p, ptrdiff_t n) {
    for (int i = letter_first[p[0] - 'a']; i < letter_first[p[0] - 'a' + 1]; i++)
        if (name_words[i].word.n == n && !memcmp(name_words[i].word.p, p, (size_t)n)) return name_words[i].marks;
    return n > 8 && compound_author((str){p, n}) ? MARK_AUTHOR : 0;
}

uint16_t marks_of(str names) {
    uint16_t marks = 0;
    attribute_reader x;
    str w;
    bool whose = false;
    for (attribute_words(&x, str_cut(names, 0, NAMES_SCAN)); attribute_word_next(&x, &w);) {
        if (whose && str_eq(w, S("name"))) marks |= MARK_AUTHOR; /* "user-name", "bio__name" */
        whose = str_eq(w, S("user")) || str_eq(w, S("bio"));
        marks |= marks_of_word(w.p, w.n);
    }
    if ((marks & (WIDGET | BUILT)) == WIDGET) marks |= MARK_APART;
    if (marks & PICTURE) marks |= marks & MARK_AUTHOR ? MARK_PERSON : MARK_IMAGE;
    return marks & (uint16_t)~(WIDGET | BUILT | PICTURE);
}
