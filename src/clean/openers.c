/* What stands before names in a byline: "By ", "Text und Fotos: ", "Eine Reportage von ", "文／". In: the head of a row or of an
 * element. Out: how long the words are that announce names, and whether who is named did something else than write. Bylines
 * are put together in every language alike: a kind of work ("Reportage", "posted", "text and photos"), then a word that
 * links it to a name ("by", "von") or a colon; a link or a word such as "Autor" may stand alone. The words are looked up one
 * by one, seven at the most; phrases that are made otherwise are compared whole.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"
#include "clean/openers_table.inc"

#define OPENER_WORDS 7 /* "Dieser Artikel wurde zuerst … von unserem …" */
#define LINKED_WORDS 16 /* "Posted on May 2, 2030 in Travel, Europe by …" */
#define DEMONSTRATED 8 /* bytes of what is told of this text, at least */
#define CUT_MAX 6      /* bytes of one that a stop cuts short */
#define WORD_MAX 40    /* bytes of one */

enum {
    LINK = 1,    /* joins a work and a name: "by" */
    ALONE = 2,   /* opens a byline without a work before it */
    WORK = 4,    /* what was done: "Reportage", "posted" */
    LABEL = 8,   /* a colon after it announces names: not "Review: …", which says what is reviewed */
    BARE = 16,   /* a name follows with nothing between: "Autor Jan Kowal", "Napisała Anna Kowal" */
    OTHER = 32,  /* who did it did not write */
    FILL = 64,   /* says nothing by itself: "ein", "guest" */
    AND = 128,   /* between two works */
    OURS = 256,  /* behind a link: "von unserem" */
};

typedef struct {
    str word; /* normal form */
    uint16_t kind;
} opener_word;
static const opener_word words[] = {
#define W(w, k) {S(w), (uint16_t)(k)},
    W("a", FILL | AND) W("added", WORK) W("adăugat", WORK) W("adăugată", WORK) W("af", LINK | ALONE)
    W("aggiunto", WORK) W("ajouté", WORK) W("ajoutée", WORK) W("an", FILL) W("analisi", WORK) W("analyse", WORK)
    W("analysis", WORK) W("and", AND) W("angelegt", WORK) W("anmeldt", WORK) W("análise", WORK) W("análisis", WORK)
    W("approved", WORK | LABEL | OTHER) W("argazkia", WORK | LABEL | OTHER) W("argazkiak", WORK | LABEL | OTHER)
    W("article", WORK | LABEL) W("articol", WORK) W("articolo", WORK | LABEL) W("artigo", WORK)
    W("artikel", WORK | LABEL) W("artikeln", FILL) W("artikkeli", LABEL) W("artykuł", WORK) W("artículo", WORK)
    W("asked", WORK) W("aufgezeichnet", WORK | LABEL) W("auteur", LABEL | BARE) W("auteure", LABEL)
    W("auteurs", LABEL) W("author", LABEL | BARE) W("authored", WORK) W("authors", LABEL | BARE) W("autoare", LABEL)
    W("autor", LABEL | BARE) W("autora", LABEL | BARE) W("autore", LABEL | BARE) W("autoren", LABEL)
    W("autores", LABEL) W("autori", LABEL) W("autorica", LABEL) W("autorin", LABEL | BARE) W("autorka", LABEL | BARE)
    W("autorstwa", LABEL | BARE) W("autorzy", LABEL) W("autoři", LABEL) W("autrice", LABEL) W("autrices", LABEL)
    W("av", LINK | ALONE) W("avtor", LABEL | BARE) W("avtorica", LABEL) W("avtorji", LABEL) W("añadida", WORK)
    W("añadido", WORK) W("beeld", WORK | LABEL | OTHER) W("beelden", WORK | LABEL | OTHER) W("beitrag", WORK)
    W("beküldte", LABEL | BARE) W("bericht", WORK | LABEL) W("besedilo", LABEL) W("besprechung", WORK)
    W("bijdrage", WORK) W("bild", WORK | LABEL | OTHER) W("bilder", WORK | LABEL | OTHER)
    W("billede", WORK | LABEL | OTHER) W("billeder", WORK | LABEL | OTHER) W("billet", WORK) W("blog", WORK)
    W("blogbeitrag", WORK) W("blogpost", WORK) W("by", LINK | ALONE) W("byline", LABEL) W("bởi", LINK)
    W("caricata", WORK) W("caricato", WORK) W("cet", FILL) W("cette", FILL) W("checked", WORK | LABEL | OTHER)
    W("chronique", WORK) W("co authored", WORK) W("co written", WORK) W("coauthored", WORK) W("column", WORK)
    W("columna", WORK) W("columnist", LABEL) W("coluna", WORK) W("commentary", WORK) W("commento", WORK)
    W("compiled", WORK) W("contributed", WORK) W("contribution", WORK) W("contributor", LABEL)
    W("contributors", LABEL) W("correspondant", LABEL) W("correspondante", LABEL) W("correspondent", LABEL)
    W("correspondente", LABEL) W("corresponsal", LABEL) W("corrispondente", LABEL) W("cowritten", WORK)
    W("creada", WORK) W("creado", WORK) W("creata", WORK) W("created", WORK) W("creato", WORK) W("criada", WORK)
    W("criado", WORK) W("crónica", WORK) W("cura", WORK) W("da", LINK) W("daily", FILL) W("das", FILL)
    W("de", LINK | ALONE) W("denna", FILL) W("denne", FILL) W("der", FILL) W("dessin", WORK | LABEL | OTHER)
    W("dessins", WORK | LABEL | OTHER) W("deze", FILL) W("di", LINK | ALONE) W("dibuat", WORK) W("die", FILL)
    W("dieser", FILL) W("dieses", FILL) W("dikirim", WORK) W("diposting", WORK) W("directed", WORK | LABEL | OTHER)
    W("discussion", WORK) W("dispatch", WORK) W("dit", FILL) W("diterbitkan", WORK) W("ditulis", WORK | LABEL)
    W("dodane", WORK) W("dodał", LABEL | BARE) W("dodała", LABEL | BARE) W("door", LINK | ALONE)
    W("dopisovatel", LABEL) W("dossier", WORK) W("drafted", WORK) W("e", AND) W("editada", WORK | LABEL | OTHER)
    W("editado", WORK | LABEL | OTHER) W("edited", WORK | LABEL | OTHER) W("editing", WORK | LABEL | OTHER)
    W("editor", WORK | LABEL | OTHER) W("editoriale", WORK) W("editör", WORK | LABEL | OTHER)
    W("edição", WORK | LABEL | OTHER) W("een", FILL) W("ein", FILL) W("eine", FILL) W("einen", FILL)
    W("eingereicht", WORK) W("eingestellt", WORK) W("eintrag", WORK) W("ekleyen", LABEL | BARE) W("el", FILL)
    W("elaborada", WORK) W("elaborado", WORK) W("en", FILL | AND) W("enquête", WORK) W("ensaio", WORK)
    W("ensayo", WORK) W("entretien", WORK | LABEL) W("entrevista", WORK | LABEL) W("entrevistador", LABEL)
    W("entrevistadora", LABEL) W("enviada", WORK) W("enviado", WORK) W("enviat", WORK) W("erfahrungsbericht", WORK)
    W("erstellt", WORK) W("escrit", WORK) W("escrita", WORK) W("escrito", WORK) W("essay", WORK) W("esta", FILL)
    W("este", FILL) W("et", FILL | AND) W("ett", FILL) W("exclusive", FILL) W("exklusiv", FILL) W("exklusive", FILL)
    W("exklusiver", FILL) W("explainer", WORK) W("fact", FILL) W("fact checked", WORK | LABEL | OTHER)
    W("feature", WORK) W("felieton", WORK) W("feltöltötte", LABEL | BARE) W("filmkritik", WORK) W("firmato", WORK)
    W("fordította", WORK | LABEL | OTHER) W("fordítás", WORK | LABEL | OTHER) W("forfatter", LABEL)
    W("forfattere", LABEL) W("fot", WORK | LABEL | OTHER) W("foto", WORK | LABEL | OTHER)
    W("fotod", WORK | LABEL | OTHER) W("fotograf", WORK | LABEL | OTHER) W("fotografer", WORK | LABEL | OTHER)
    W("fotografia", WORK | LABEL | OTHER) W("fotografias", WORK | LABEL | OTHER) W("fotografie", WORK | LABEL | OTHER)
    W("fotografien", WORK | LABEL | OTHER) W("fotografiert", WORK | LABEL | OTHER)
    W("fotografii", WORK | LABEL | OTHER) W("fotografija", WORK | LABEL | OTHER) W("fotografin", WORK | LABEL | OTHER)
    W("fotografía", WORK | LABEL | OTHER) W("fotografías", WORK | LABEL | OTHER)
    W("fotoreporter", WORK | LABEL | OTHER) W("fotos", WORK | LABEL | OTHER) W("fotoğraf", WORK | LABEL | OTHER)
    W("fotoğraflar", WORK | LABEL | OTHER) W("fotó", WORK | LABEL | OTHER) W("fotók", WORK | LABEL | OTHER)
    W("fotós", WORK | LABEL | OTHER) W("fue", FILL) W("författare", LABEL | BARE) W("gast", FILL)
    W("gastartikel", WORK) W("gastautor", LABEL) W("gastautorin", LABEL) W("gastbeitrag", WORK)
    W("gastkommentar", WORK) W("geplaatst", WORK) W("gepost", WORK) W("gepostet", WORK)
    W("geprüft", WORK | LABEL | OTHER) W("gepubliceerd", WORK) W("geschreven", WORK) W("geschrieben", WORK)
    W("gespeichert", WORK) W("giornalista", LABEL) W("giornaliste", LABEL) W("giornalisti", LABEL) W("glosse", WORK)
    W("grafik", WORK | LABEL | OTHER) W("grafika", WORK | LABEL | OTHER) W("grafiken", WORK | LABEL | OTHER)
    W("graphic", WORK | LABEL | OTHER) W("graphics", WORK | LABEL | OTHER) W("guest", FILL) W("guest post", WORK)
    W("guide", WORK) W("gönderen", LABEL | BARE) W("haastattelu", LABEL) W("haber", LABEL)
    W("hazırlayan", LABEL | BARE) W("hinzugefügt", WORK) W("hochgeladen", WORK) W("host", WORK | LABEL | OTHER)
    W("hosted", WORK | LABEL | OTHER) W("i", AND) W("il", FILL) W("illustrated", WORK | LABEL | OTHER)
    W("illustratie", WORK | LABEL | OTHER) W("illustraties", WORK | LABEL | OTHER)
    W("illustration", WORK | LABEL | OTHER) W("illustrationer", WORK | LABEL | OTHER)
    W("illustrations", WORK | LABEL | OTHER) W("illustrator", WORK | LABEL | OTHER)
    W("illustrazioni", WORK | LABEL | OTHER) W("illustriert", WORK | LABEL | OTHER)
    W("illustré", WORK | LABEL | OTHER) W("ilustrace", WORK | LABEL | OTHER) W("ilustraciones", WORK | LABEL | OTHER)
    W("ilustración", WORK | LABEL | OTHER) W("ilustracja", WORK | LABEL | OTHER) W("ilustracje", WORK | LABEL | OTHER)
    W("ilustração", WORK | LABEL | OTHER) W("image", WORK | LABEL | OTHER) W("imagem", WORK | LABEL | OTHER)
    W("imagen", WORK | LABEL | OTHER) W("imagens", WORK | LABEL | OTHER) W("images", WORK | LABEL | OTHER)
    W("imagini", WORK | LABEL | OTHER) W("immagine", WORK | LABEL | OTHER) W("immagini", WORK | LABEL | OTHER)
    W("imágenes", WORK | LABEL | OTHER) W("indsendt", WORK) W("informe", WORK) W("ingediend", WORK)
    W("ingezonden", WORK) W("inlagd", WORK) W("inlagt", WORK) W("innsendt", WORK) W("inserido", WORK)
    W("inserita", WORK) W("inserito", WORK) W("inskickad", WORK) W("inskickat", WORK) W("interview", WORK | LABEL)
    W("intervista", WORK | LABEL) W("intervistatore", LABEL) W("intervju", WORK | LABEL) W("inviata", WORK)
    W("inviato", WORK) W("is", FILL) W("ja", AND) W("jornalista", LABEL) W("jornalistas", LABEL)
    W("journalist", LABEL) W("journaliste", LABEL) W("journalistes", LABEL) W("julkaissut", LABEL | BARE)
    W("kamera", WORK | LABEL | OTHER) W("kirjoittaja", LABEL) W("kirjoittajat", LABEL) W("kirjoittanut", LABEL | BARE)
    W("kirjoitti", LABEL | BARE) W("kirjutab", LABEL | BARE) W("kolumne", WORK) W("kommentar", WORK | LABEL)
    W("kontributor", LABEL) W("konzertkritik", WORK) W("korespondent", LABEL) W("korespondentka", LABEL)
    W("kritik", WORK) W("krönika", WORK) W("kuva", WORK | LABEL | OTHER) W("kuvaaja", WORK | LABEL | OTHER)
    W("kuvat", WORK | LABEL | OTHER) W("kuvitus", WORK | LABEL | OTHER) W("käännös", WORK | LABEL | OTHER)
    W("kép", WORK | LABEL | OTHER) W("képek", WORK | LABEL | OTHER) W("készítette", LABEL)
    W("közzétette", LABEL | BARE) W("la", FILL) W("laporan", LABEL) W("le", FILL) W("leitartikel", WORK)
    W("lejegyezte", LABEL | BARE) W("lektorat", WORK | LABEL | OTHER) W("ljósmynd", WORK | LABEL | OTHER)
    W("ljósmyndir", WORK | LABEL | OTHER) W("lähettäjä", LABEL) W("lähettänyt", LABEL | BARE) W("medically", FILL)
    W("meinung", WORK) W("moderation", WORK | LABEL | OTHER) W("montage", WORK | LABEL | OTHER) W("muallif", LABEL)
    W("muhabir", LABEL) W("myndir", WORK | LABEL | OTHER) W("müellif", LABEL | BARE) W("müəllif", LABEL | BARE)
    W("nachgefragt", WORK) W("nadesłane", WORK) W("nadesłał", LABEL | BARE) W("nadesłała", LABEL | BARE)
    W("napisal", LABEL | BARE) W("napisala", LABEL | BARE) W("napisali", LABEL | BARE) W("napisane", WORK)
    W("napisao", LABEL | BARE) W("napisał", LABEL | BARE) W("napisała", LABEL | BARE) W("napsal", LABEL | BARE)
    W("napsala", LABEL | BARE) W("napísal", LABEL | BARE) W("napísala", LABEL | BARE) W("nos", OURS) W("nossa", OURS)
    W("nosso", OURS) W("nostra", OURS) W("nostro", OURS) W("nota", WORK) W("notiert", WORK) W("notizen", WORK)
    W("notre", OURS) W("novinar", LABEL) W("novinarka", LABEL) W("nuestra", OURS) W("nuestro", OURS)
    W("nuotrauka", WORK | LABEL | OTHER) W("nuotraukos", WORK | LABEL | OTHER) W("obituary", WORK)
    W("objavil", LABEL | BARE) W("objavila", LABEL | BARE) W("objavio", LABEL | BARE) W("och", AND) W("od", LINK)
    W("od strane", LINK) W("odoslal", LABEL | BARE) W("odoslala", LABEL | BARE) W("og", AND)
    W("oleh", LINK | ALONE | LABEL) W("onze", OURS) W("opgesteld", WORK) W("opgetekend", WORK) W("opinion", WORK)
    W("opinion piece", FILL) W("opinião", WORK) W("opinión", WORK) W("opprettet", WORK) W("oppskrift", WORK)
    W("oprac", LABEL | BARE) W("opracowane", WORK) W("opracowanie", LABEL) W("opracował", LABEL | BARE)
    W("opracowała", LABEL | BARE) W("oprettet", WORK) W("opskrift", WORK) W("opublikowane", WORK)
    W("opublikował", LABEL | BARE) W("opublikowała", LABEL | BARE) W("original", FILL) W("our", FILL | OURS)
    W("oversat", WORK | LABEL | OTHER) W("oversatt", WORK | LABEL | OTHER) W("oversettelse", WORK | LABEL | OTHER)
    W("oversættelse", WORK | LABEL | OTHER) W("paper", WORK) W("par", LINK | ALONE) W("partagé", WORK)
    W("partagée", WORK) W("paskelbė", LABEL | BARE) W("pela", LINK) W("pelo", LINK) W("penned", WORK)
    W("penulis", LABEL | BARE) W("penyunting", WORK | LABEL | OTHER) W("per", LINK) W("periodista", LABEL)
    W("periodistas", LABEL) W("pewarta", LABEL) W("photo", WORK | LABEL | OTHER) W("photograph", WORK | LABEL | OTHER)
    W("photographed", WORK | LABEL | OTHER) W("photographer", WORK | LABEL | OTHER)
    W("photographie", WORK | LABEL | OTHER) W("photographies", WORK | LABEL | OTHER)
    W("photographs", WORK | LABEL | OTHER) W("photography", WORK | LABEL | OTHER) W("photos", WORK | LABEL | OTHER)
    W("picture", WORK | LABEL | OTHER) W("pictures", WORK | LABEL | OTHER) W("pisze", LABEL | BARE)
    W("piše", LABEL | BARE) W("por", LINK | ALONE) W("post", WORK) W("postad", WORK) W("postada", WORK)
    W("postado", WORK) W("postat", WORK) W("postato", WORK) W("posted", WORK) W("postitas", LABEL | BARE)
    W("posté", WORK) W("preložil", WORK | LABEL | OTHER) W("prepared", WORK) W("prevedel", WORK | LABEL | OTHER)
    W("prevod", WORK | LABEL | OTHER) W("pridal", LABEL | BARE) W("pridala", LABEL | BARE)
    W("pripravil", LABEL | BARE) W("pripravila", LABEL | BARE) W("pripravili", LABEL | BARE)
    W("priredila", LABEL | BARE) W("priredili", LABEL | BARE) W("priredio", LABEL | BARE)
    W("produced", WORK | LABEL | OTHER) W("producer", WORK | LABEL | OTHER) W("propos", WORK | LABEL)
    W("proposé", WORK) W("proposée", WORK) W("protokoll", WORK | LABEL) W("protokolliert", WORK) W("przepis", WORK)
    W("przesłane", WORK) W("przez", LINK | ALONE) W("przygotowali", LABEL | BARE) W("przygotował", LABEL | BARE)
    W("przygotowała", LABEL | BARE) W("pubblicata", WORK) W("pubblicato", WORK) W("publicada", WORK)
    W("publicado", WORK) W("publicat", WORK) W("publicerad", WORK) W("publicerat", WORK) W("publiceret", WORK)
    W("publikoval", LABEL | BARE) W("publikovala", LABEL | BARE) W("publisert", WORK) W("published", WORK)
    W("publiziert", WORK) W("publié", WORK) W("publiée", WORK) W("píše", LABEL | BARE)
    W("překlad", WORK | LABEL | OTHER) W("připravil", LABEL | BARE) W("připravila", LABEL | BARE)
    W("připravili", LABEL | BARE) W("questo", FILL) W("racconto", WORK) W("raksta", LABEL | BARE)
    W("rakstīja", LABEL | BARE) W("razgovarala", LABEL | BARE) W("razgovarali", LABEL | BARE)
    W("razgovarao", LABEL | BARE) W("rašo", LABEL | BARE) W("recept", WORK) W("recette", WORK)
    W("recherche", WORK | LABEL) W("recherchiert", WORK) W("recipe", WORK) W("recueilli", WORK) W("recueillies", WORK)
    W("recueillis", WORK) W("redacción", LABEL) W("redactada", WORK) W("redactado", WORK) W("redactat", WORK)
    W("redacteur", LABEL) W("redactie", LABEL) W("redactor", LABEL) W("redactora", LABEL) W("redactores", LABEL)
    W("redakteur", LABEL) W("redakteurin", LABEL) W("redaktion", LABEL) W("redaktor", LABEL)
    W("redaktur", WORK | LABEL | OTHER) W("redaktör", LABEL) W("redaktør", LABEL) W("redator", LABEL)
    W("redatora", LABEL) W("redatores", LABEL) W("redatta", WORK) W("redatto", WORK) W("redattore", LABEL)
    W("redattrice", LABEL) W("redigering", WORK | LABEL | OTHER) W("redigida", WORK) W("redigido", WORK)
    W("redigiert", WORK | LABEL | OTHER) W("reisebericht", WORK) W("relato", WORK) W("relu", WORK | LABEL | OTHER)
    W("report", WORK) W("reportage", WORK | LABEL) W("reportagem", WORK | LABEL) W("reportaje", WORK | LABEL)
    W("reportaż", WORK) W("reported", WORK) W("reporter", LABEL | BARE) W("reporteri", LABEL)
    W("reporting", WORK | LABEL) W("resep", WORK) W("review", WORK) W("reviewed", WORK | LABEL | OTHER)
    W("reviewer", WORK | LABEL | OTHER) W("revisado", WORK | LABEL | OTHER) W("revisão", WORK | LABEL | OTHER)
    W("rezension", WORK) W("rezept", WORK) W("rețetă", WORK) W("riporter", LABEL) W("rozmawia", LABEL | BARE)
    W("rozmawiają", LABEL | BARE) W("rozmawiał", LABEL | BARE) W("rozmawiała", LABEL | BARE) W("récit", WORK)
    W("rédacteur", LABEL) W("rédacteurs", LABEL) W("rédactrice", LABEL) W("rédigé", WORK) W("rédigée", WORK)
    W("röportaj", LABEL) W("sagatavoja", LABEL | BARE) W("samengesteld", WORK) W("schnitt", WORK | LABEL | OTHER)
    W("schrijver", LABEL) W("schrijvers", LABEL) W("scris", WORK) W("scrisă", WORK) W("scritta", WORK)
    W("scritto", WORK) W("sepsal", LABEL | BARE) W("sepsala", LABEL | BARE) W("serie", WORK)
    W("sestavil", LABEL | BARE) W("sestavila", LABEL | BARE) W("shared", WORK) W("signat", WORK) W("signé", WORK)
    W("signée", WORK) W("skapad", WORK) W("skapat", WORK) W("skrevet", WORK) W("skribent", LABEL)
    W("skribenter", LABEL) W("skriven", WORK) W("skrivet", WORK) W("soumis", WORK) W("soumise", WORK)
    W("special", FILL) W("spielbericht", WORK) W("spísal", LABEL | BARE) W("spísala", LABEL | BARE) W("started", WORK)
    W("stata", FILL) W("stato", FILL) W("story", WORK | LABEL) W("study", WORK) W("styled", WORK | LABEL | OTHER)
    W("subida", WORK) W("subido", WORK) W("submetida", WORK) W("submetido", WORK) W("submitted", WORK)
    W("szerző", LABEL | BARE) W("szerzője", LABEL | BARE) W("szerzők", LABEL) W("szöveg", LABEL) W("söyleşi", LABEL)
    W("teks", LABEL) W("tekst", WORK | LABEL) W("tekstas", LABEL) W("teksten", WORK | LABEL) W("teksti", LABEL | BARE)
    W("teksts", LABEL) W("ten", FILL) W("tento", FILL) W("test", WORK) W("testbericht", WORK) W("testi", WORK | LABEL)
    W("testo", WORK | LABEL) W("testua", LABEL) W("text", WORK | LABEL) W("texte", WORK | LABEL)
    W("texter", WORK | LABEL) W("texti", LABEL) W("texto", WORK | LABEL) W("the", FILL) W("thema", WORK)
    W("this", FILL) W("thread", WORK) W("titelbild", WORK | LABEL | OTHER) W("toegevoegd", WORK)
    W("toimittaja", LABEL) W("toimittajat", LABEL) W("topic", WORK) W("tradotto", WORK | LABEL | OTHER)
    W("traducción", WORK | LABEL | OTHER) W("traducere", WORK | LABEL | OTHER) W("traducida", WORK | LABEL | OTHER)
    W("traducido", WORK | LABEL | OTHER) W("traduction", WORK | LABEL | OTHER) W("traduit", WORK | LABEL | OTHER)
    W("traduite", WORK | LABEL | OTHER) W("traduzido", WORK | LABEL | OTHER) W("traduzione", WORK | LABEL | OTHER)
    W("tradução", WORK | LABEL | OTHER) W("translated", WORK | LABEL | OTHER) W("translation", WORK | LABEL | OTHER)
    W("translator", WORK | LABEL | OTHER) W("tribune", WORK) W("trimis", WORK) W("tudósító", LABEL)
    W("tutorial", WORK) W("tõlkija", WORK | LABEL | OTHER) W("tłumaczenie", WORK | LABEL | OTHER)
    W("tłumaczył", WORK | LABEL | OTHER) W("tłumaczyła", WORK | LABEL | OTHER) W("u", AND) W("udgivet", WORK)
    W("um", FILL) W("uma", FILL) W("un", FILL) W("una", FILL) W("und", AND) W("une", FILL) W("unser", OURS)
    W("unserem", OURS) W("unserer", OURS) W("unsrem", OURS) W("uploaded", WORK) W("upplagd", WORK) W("upplagt", WORK)
    W("uverejnil", LABEL | BARE) W("uverejnila", LABEL | BARE) W("van", LINK) W("verfasser", LABEL)
    W("verfasserin", LABEL) W("verfasst", WORK) W("verhaal", WORK) W("verified", WORK | LABEL | OTHER)
    W("verslag", WORK) W("verslaggever", LABEL) W("vertaald", WORK | LABEL | OTHER)
    W("vertaling", WORK | LABEL | OTHER) W("veröffentlicht", WORK) W("video", WORK | LABEL | OTHER)
    W("vidéo", WORK | LABEL | OTHER) W("vložil", LABEL | BARE) W("vložila", LABEL | BARE) W("vom", LINK | ALONE)
    W("von", LINK | ALONE) W("vores", OURS) W("vorgestellt", WORK) W("vår", OURS) W("vídeo", WORK | LABEL | OTHER)
    W("wartawan", LABEL) W("was", FILL) W("wawancara", LABEL) W("weekly", FILL) W("werd", FILL)
    W("words", WORK | LABEL) W("writer", LABEL | BARE) W("writing", WORK | LABEL) W("written", WORK) W("wurde", FILL)
    W("wysłane", WORK) W("wysłał", LABEL | BARE) W("wysłała", LABEL | BARE) W("wywiad", WORK) W("y", AND)
    W("yazan", LABEL | BARE) W("yazar", LABEL | BARE) W("zapisal", LABEL | BARE) W("zapisali", LABEL | BARE)
    W("zapisał", LABEL | BARE) W("zapisała", LABEL | BARE) W("zapsal", LABEL | BARE) W("zapsala", LABEL | BARE)
    W("zaslal", LABEL | BARE) W("zaslala", LABEL | BARE) W("zaznamenal", LABEL | BARE) W("zaznamenala", LABEL | BARE)
    W("zdjęcia", WORK | LABEL | OTHER) W("zdjęcie", WORK | LABEL | OTHER) W("ziarist", LABEL) W("zpravodaj", LABEL)
    W("zusammengestellt", WORK) W("zverejnil", LABEL | BARE) W("zverejnila", LABEL | BARE)
    W("zveřejnil", LABEL | BARE) W("zveřejnila", LABEL | BARE) W("çeviren", WORK | LABEL | OTHER)
    W("çeviri", WORK | LABEL | OTHER) W("è", FILL) W("écrit", WORK) W("écrite", WORK) W("édito", WORK)
    W("éditorial", WORK) W("és", AND) W("été", FILL) W("írja", LABEL | BARE) W("írta", LABEL | BARE)
    W("összeállította", LABEL | BARE) W("översatt", WORK | LABEL | OTHER) W("översättning", WORK | LABEL | OTHER)
    W("újságíró", LABEL) W("überprüft", WORK | LABEL | OTHER) W("übersetzer", WORK | LABEL | OTHER)
    W("übersetzt", WORK | LABEL | OTHER) W("übersetzung", WORK | LABEL | OTHER) W("članek", LABEL)
    W("αναρτήθηκε", WORK) W("ανταποκρίτρια", LABEL) W("ανταποκριτής", LABEL) W("από", LINK | ALONE)
    W("αρθρογράφος", LABEL) W("γράφει", LABEL | BARE) W("γράφουν", LABEL | BARE) W("γράφτηκε", WORK)
    W("δημοσιεύθηκε", WORK) W("δημοσιεύτηκε", WORK) W("εικονογράφηση", WORK | LABEL | OTHER) W("επιμέλεια", LABEL)
    W("και", AND) W("κείμενα", LABEL) W("κείμενο", LABEL) W("μετάφραση", WORK | LABEL | OTHER) W("ρεπορτάζ", LABEL)
    W("συγγραφέας", LABEL) W("συνέντευξη", LABEL) W("συντάκτης", LABEL | BARE) W("τη", OURS) W("την", OURS)
    W("της", LINK | ALONE) W("τον", OURS) W("του", LINK | ALONE) W("των", LINK | ALONE) W("υποβλήθηκε", WORK)
    W("φωτο", WORK | LABEL | OTHER) W("φωτογραφία", WORK | LABEL | OTHER) W("φωτογραφίες", WORK | LABEL | OTHER)
    W("φωτό", WORK | LABEL | OTHER) W("автор", LABEL | BARE) W("автора", LABEL) W("автори", LABEL) W("авторка", LABEL)
    W("авторът", LABEL) W("авторы", LABEL) W("аўтар", LABEL | BARE) W("беседовал", LABEL | BARE)
    W("беседовала", LABEL | BARE) W("бесідувала", LABEL | BARE) W("видео", WORK | LABEL | OTHER) W("від", LINK)
    W("добавил", LABEL | BARE) W("добавила", LABEL | BARE) W("додав", LABEL | BARE) W("додала", LABEL | BARE)
    W("журналист", LABEL) W("журналистка", LABEL) W("журналістка", LABEL) W("записав", LABEL | BARE)
    W("записал", LABEL | BARE) W("записала", LABEL | BARE) W("и", AND) W("изготви", LABEL | BARE)
    W("иллюстрации", WORK | LABEL | OTHER) W("иллюстрация", WORK | LABEL | OTHER) W("интервью", LABEL)
    W("интервьюер", LABEL) W("интервјуисала", LABEL) W("кореспондент", LABEL) W("кореспондентка", LABEL)
    W("корреспондент", LABEL | BARE) W("материал", LABEL) W("написа", LABEL | BARE) W("написав", LABEL | BARE)
    W("написал", LABEL | BARE) W("написала", LABEL | BARE) W("написано", WORK) W("написао", LABEL | BARE)
    W("нашего", OURS) W("нашей", OURS) W("нашого", OURS) W("нашої", OURS) W("обозреватель", LABEL) W("оглядач", LABEL)
    W("опубликовал", LABEL | BARE) W("опубликовала", LABEL | BARE) W("опубликовано", WORK) W("опубліковано", WORK)
    W("опублікував", LABEL | BARE) W("опублікувала", LABEL | BARE) W("от", LINK | ALONE)
    W("перевел", WORK | LABEL | OTHER) W("перевела", WORK | LABEL | OTHER) W("перевод", WORK | LABEL | OTHER)
    W("перевёл", WORK | LABEL | OTHER) W("переклад", WORK | LABEL | OTHER) W("переклала", WORK | LABEL | OTHER)
    W("пише", LABEL | BARE) W("пишет", LABEL | BARE) W("пишува", LABEL | BARE) W("подготви", LABEL | BARE)
    W("подготовил", LABEL | BARE) W("подготовила", LABEL | BARE) W("превод", WORK | LABEL | OTHER)
    W("преклад", WORK | LABEL | OTHER) W("приредила", LABEL | BARE) W("приредио", LABEL | BARE)
    W("прислал", LABEL | BARE) W("прислала", LABEL | BARE) W("публикува", LABEL | BARE) W("публикувано", WORK)
    W("підготував", LABEL | BARE) W("підготувала", LABEL | BARE) W("разговарала", LABEL) W("разговарао", LABEL)
    W("разместил", LABEL | BARE) W("разместила", LABEL | BARE) W("редактор", WORK | LABEL | OTHER)
    W("редакторка", WORK | LABEL | OTHER) W("репортаж", LABEL) W("репортер", LABEL | BARE)
    W("репортерка", LABEL | BARE) W("репортерът", LABEL | BARE) W("репортёр", LABEL | BARE)
    W("розмовляв", LABEL | BARE) W("розмовляла", LABEL | BARE) W("світлини", WORK | LABEL | OTHER)
    W("снимка", WORK | LABEL | OTHER) W("снимки", WORK | LABEL | OTHER) W("снимок", WORK | LABEL | OTHER)
    W("статті", LABEL) W("статьи", LABEL) W("статьї", LABEL) W("та", AND) W("текст", LABEL) W("текста", LABEL)
    W("тексти", LABEL) W("текстове", LABEL) W("тексты", LABEL) W("тэкст", LABEL) W("уредник", WORK | LABEL | OTHER)
    W("фото", WORK | LABEL | OTHER) W("фотограф", WORK | LABEL | OTHER) W("фотографии", WORK | LABEL | OTHER)
    W("фотографија", WORK | LABEL | OTHER) W("фотографије", WORK | LABEL | OTHER)
    W("фотографія", WORK | LABEL | OTHER) W("і", AND) W("ілюстрації", WORK | LABEL | OTHER)
    W("Լուսանկար", WORK | LABEL | OTHER) W("Լուսանկարը", WORK | LABEL | OTHER) W("Հեղինակ", LABEL | BARE)
    W("հեղինակ", LABEL | BARE) W("הכותב", LABEL) W("הכותבת", LABEL) W("כותב", LABEL) W("כותבת", LABEL) W("כתב", LABEL)
    W("כתבה", LABEL) W("כתבת", LABEL) W("מאת", LABEL | BARE) W("עריכה", WORK | LABEL | OTHER)
    W("צילום", WORK | LABEL | OTHER) W("צילומים", WORK | LABEL | OTHER) W("ראיון", LABEL) W("ראיין", LABEL)
    W("ראיינה", LABEL) W("תרגום", WORK | LABEL | OTHER) W("أجرى", LABEL) W("إعداد", LABEL) W("از", LINK)
    W("الكاتب", LABEL) W("الكاتبة", LABEL) W("المحرر", LABEL) W("المحررة", LABEL) W("ایڈیٹر", WORK | LABEL | OTHER)
    W("بقلم", LABEL | BARE) W("بواسطة", LINK | ALONE) W("تأليف", LABEL) W("تحرير", WORK | LABEL | OTHER)
    W("تحریر", LABEL | BARE) W("تحقيق", LABEL) W("ترجمة", WORK | LABEL | OTHER) W("ترجمہ", WORK | LABEL | OTHER)
    W("تصوير", WORK | LABEL | OTHER) W("تصویر", WORK | LABEL | OTHER) W("تقرير", LABEL) W("توسط", LINK)
    W("حوار", LABEL) W("خبرنگار", LABEL) W("دبیر", WORK | LABEL | OTHER) W("رپورٹ", LABEL) W("رپورٹر", LABEL)
    W("صور", WORK | LABEL | OTHER) W("عدسة", WORK | LABEL | OTHER) W("عکاس", WORK | LABEL | OTHER)
    W("عکس", WORK | LABEL | OTHER) W("كاتب", LABEL) W("كاتبة", LABEL) W("كتب", LABEL | BARE) W("كتبت", LABEL | BARE)
    W("كتبتها", LABEL | BARE) W("كتبه", LABEL) W("متابعة", LABEL) W("مترجم", WORK | LABEL | OTHER) W("محرر", LABEL)
    W("مراسل", LABEL) W("مراسلة", LABEL) W("مصاحبه", LABEL) W("مصنف", LABEL | BARE) W("مصنفہ", LABEL)
    W("مصور", WORK | LABEL | OTHER) W("نوشته", LABEL | BARE) W("نویسنده", LABEL | BARE) W("نگارنده", LABEL | BARE)
    W("و", AND) W("ویراستار", WORK | LABEL | OTHER) W("پژوهشگر", LABEL) W("کالم", LABEL) W("گزارش", WORK | LABEL)
    W("گزارشگر", LABEL) W("یادداشت", LABEL) W("अनुवाद", WORK | LABEL | OTHER) W("छायाचित्र", WORK | LABEL | OTHER)
    W("तस्वीर", WORK | LABEL | OTHER) W("द्वारा", LABEL | BARE) W("प्रस्तुति", LABEL) W("फोटो", WORK | LABEL | OTHER)
    W("रिपोर्ट", LABEL) W("रिपोर्टर", LABEL) W("लेख", LABEL) W("लेखक", LABEL | BARE) W("लेखन", LABEL)
    W("लेखिका", LABEL) W("शब्दांकन", LABEL) W("संपादक", WORK | LABEL | OTHER) W("संपादन", WORK | LABEL | OTHER)
    W("संवाददाता", LABEL) W("অনুবাদ", WORK | LABEL | OTHER) W("আলোকচিত্র", WORK | LABEL | OTHER) W("গ্রন্থনা", LABEL)
    W("ছবি", WORK | LABEL | OTHER) W("প্রতিবেদক", LABEL) W("প্রতিবেদন", LABEL) W("লিখেছেন", LABEL | BARE)
    W("লেখক", LABEL | BARE) W("লেখন", LABEL) W("লেখা", LABEL | BARE) W("লেখিকা", LABEL | BARE)
    W("সম্পাদনা", WORK | LABEL | OTHER) W("ਲੇਖਕ", LABEL | BARE) W("તસવીર", WORK | LABEL | OTHER)
    W("લેખક", LABEL | BARE) W("ஆசிரியர்", LABEL) W("எழுதியவர்", LABEL | BARE) W("கட்டுரை", LABEL)
    W("படங்கள்", WORK | LABEL | OTHER) W("படம்", WORK | LABEL | OTHER) W("కథనం", LABEL)
    W("ఫొటో", WORK | LABEL | OTHER) W("రచన", LABEL) W("రచయిత", LABEL | BARE) W("రచయిత్రి", LABEL | BARE)
    W("ಚಿತ್ರ", WORK | LABEL | OTHER) W("ಬರಹ", LABEL) W("ಲೇಖಕ", LABEL | BARE) W("ಲೇಖಕರು", LABEL | BARE)
    W("ചിത്രം", WORK | LABEL | OTHER) W("രചന", LABEL) W("ലേഖകൻ", LABEL | BARE) W("ലേഖിക", LABEL | BARE)
    W("ავტორი", LABEL | BARE) W("ფოტო", WORK | LABEL | OTHER)
#undef W
};

typedef struct {
    str words;  /* ASCII letters in lower case */
    bool other; /* who is named did something else than write */
} opener;
static const opener phrases[] = {
    {S("a propos de l'auteur "), false}, {S("a szerzőről "), false}, {S("about "), false},
    {S("about author "), false}, {S("about the author "), false}, {S("about the author: "), false},
    {S("about the authors "), false}, {S("acerca de la autora "), false}, {S("acerca del autor "), false},
    {S("additional reporting by "), true}, {S("alle beiträge von "), false}, {S("auteur(s) : "), false},
    {S("author bio "), false}, {S("author profile "), false}, {S("author(s): "), false},
    {S("autor teksta: "), false}, {S("autor wpisu: "), false}, {S("autor*in: "), false},
    {S("autor/a: "), false}, {S("autor/in: "), false}, {S("autor:in: "), false}, {S("autore/i: "), false},
    {S("autorius "), false}, {S("autorius: "), false}, {S("autors "), false}, {S("autors: "), false},
    {S("beitragvon "), false}, {S("bài viết của "), false}, {S("bài: "), false}, {S("contributions by "), true},
    {S("contributions from "), true}, {S("critique par "), false}, {S("crítica por "), false},
    {S("da nossa correspondente "), false}, {S("dai nostri inviati "), false},
    {S("dal nostro corrispondente "), false}, {S("dal nostro inviato "), false},
    {S("dalla nostra corrispondente "), false}, {S("dalla nostra inviata "), false},
    {S("das gespräch führte "), false}, {S("das gespräch führten "), false},
    {S("das interview führte "), false}, {S("das interview führten "), false},
    {S("de notre correspondant "), false}, {S("de notre correspondante "), false},
    {S("de notre envoyé spécial "), false}, {S("de notre envoyée spéciale "), false},
    {S("de nuestra corresponsal "), false}, {S("de nuestra enviada especial "), false},
    {S("de nuestro corresponsal "), false}, {S("de nuestro enviado especial "), false},
    {S("der autor "), false}, {S("der autor: "), false}, {S("despre autor "), false},
    {S("despre autor: "), false}, {S("die autorin "), false}, {S("die autorin: "), false},
    {S("die fragen stellte "), false}, {S("die fragen stellten "), false},
    {S("do nosso correspondente "), false}, {S("egilea "), false}, {S("foto's: "), true},
    {S("gửi bởi "), false}, {S("höfundur: "), false}, {S("informazioni sull'autore "), false},
    {S("interview geführt von "), false}, {S("kirjutanud "), false}, {S("kirjutas "), false},
    {S("meet the author "), false}, {S("meet the author: "), false}, {S("more from "), false},
    {S("napisao/la "), false}, {S("napsal(a) "), false}, {S("người viết: "), false}, {S("o autorce "), false},
    {S("o autorici "), false}, {S("o autorovi "), false}, {S("o autoru "), false}, {S("o autorze "), false},
    {S("o avtorju "), false}, {S("om forfatteren "), false}, {S("om författaren "), false},
    {S("om skribenten "), false}, {S("over de auteur "), false}, {S("over de auteur: "), false},
    {S("over de schrijver "), false}, {S("parašė "), false}, {S("parengė "), false}, {S("photo credit"), true},
    {S("receita por "), false}, {S("receta por "), false}, {S("recette par "), false},
    {S("recette proposée par "), false}, {S("recipe courtesy of "), false}, {S("sobre a autora "), false},
    {S("sobre el autor "), false}, {S("sobre la autora "), false}, {S("sobre o autor "), false},
    {S("sull'autore "), false}, {S("sull’autore "), false}, {S("tekst & foto's: "), false},
    {S("tekst en foto's: "), false}, {S("tekst en foto’s: "), false}, {S("teksta autore "), false},
    {S("teksta autors "), false}, {S("teksto autorius "), false}, {S("tentang penulis "), false},
    {S("text (c) "), false}, {S("text/foto: "), false}, {S("text/fotos: "), false},
    {S("this post was written by "), false}, {S("tietoa kirjoittajasta "), false}, {S("tác giả "), false},
    {S("tác giả: "), false}, {S("van onze correspondent "), false}, {S("van onze correspondenten "), false},
    {S("van onze redacteur "), false}, {S("van onze verslaggever "), false}, {S("view all posts by "), false},
    {S("view more posts by "), false}, {S("viết bởi "), false}, {S("về tác giả "), false},
    {S("yazar hakkında "), false}, {S("zeige alle beiträge von "), false}, {S("zum autor "), false},
    {S("zum autor: "), false}, {S("zur autorin "), false}, {S("zur autorin: "), false},
    {S("À propos de l'auteur "), false}, {S("À propos de l’auteur "), false},
    {S("À propos de l’autrice "), false}, {S("Över författaren "), false}, {S("Über "), false},
    {S("Über den autor "), false}, {S("Über die autoren "), false}, {S("Über die autorin "), false},
    {S("Über unsere autorin "), false}, {S("Über unseren autor "), false}, {S("à propos de l'auteur "), false},
    {S("à propos de l’auteur "), false}, {S("à propos de l’autrice "), false}, {S("över författaren "), false},
    {S("über "), false}, {S("über den autor "), false}, {S("über die autoren "), false},
    {S("über die autorin "), false}, {S("über unsere autorin "), false}, {S("über unseren autor "), false},
    {S("Đăng bởi "), false}, {S("Được viết bởi "), false}, {S("đăng bởi "), false},
    {S("được viết bởi "), false}, {S("Από την "), false}, {S("Από τον "), false}, {S("Γράφει η "), false},
    {S("Γράφει ο "), false}, {S("Γράφει ο/η "), false}, {S("Συντάχθηκε από "), false},
    {S("Σχετικά με τον συντάκτη "), false}, {S("Аутор: "), false}, {S("Беседу вел "), false},
    {S("Беседу вела "), false}, {S("Беседу вёл "), false}, {S("Бесіду вела "), false},
    {S("Бесіду вів "), false}, {S("За автора "), false}, {S("Написано "), false},
    {S("Написано автором "), false}, {S("Написао "), false}, {S("Об авторе "), false},
    {S("От нашего корреспондента "), false}, {S("Про автора "), false}, {S("за автора "), false},
    {S("написано автором "), false}, {S("от нашего корреспондента "), false}, {S("נכתב על יד "), false},
    {S("נכתב על ידי "), false}, {S("נכתב ע״י "), false}, {S("על המחבר "), false}, {S("על ידי "), false},
    {S("أجرت الحوار "), false}, {S("أجرى الحوار "), false}, {S("بقلم الكاتب "), false},
    {S("بقلم الكاتبة "), false}, {S("به قلم "), false}, {S("در گفتگو با "), true}, {S("عن الكاتب "), false},
    {S("كتب بواسطة "), false}, {S("كُتب بواسطة "), false}, {S("نوشته شده توسط "), false}, {S("نوشتهٔ "), false},
    {S("نوشته‌شده بدست "), false}, {S("نوشته‌ی "), false}, {S("この記事を書いた人 "), false}, {S("作者简介 "), false},
    {S("关于作者 "), false}, {S("關於作者 "), false},
};

/* Of languages that put no space between words: a mark or a space follows. */
static const opener unspaced[] = {
    {S("ผู้เขียน"), false}, {S("เขียนโดย"), false}, {S("เรื่อง"), false}, {S("โดย"), false},
    {S("ライター"), false}, {S("作者"), false}, {S("写真"), true}, {S("原作者"), false}, {S("取材・文"), false},
    {S("图/文"), false}, {S("執筆"), false}, {S("執筆者"), false}, {S("投稿者"), false}, {S("摄影"), true},
    {S("撮影"), true}, {S("撰文"), false}, {S("撰稿"), false}, {S("攝影"), true}, {S("文"), false}, {S("文章作者"), false},
    {S("發布者"), false}, {S("发布者"), false}, {S("筆者"), false}, {S("編輯"), true}, {S("編集"), true}, {S("編者"), true},
    {S("编辑"), true}, {S("翻訳"), true}, {S("翻译"), true}, {S("著者"), false}, {S("記者"), false}, {S("記者／"), false},
    {S("記者："), false}, {S("責任編輯"), true}, {S("责任编辑"), true}, {S("记者"), false}, {S("글"), false},
    {S("글쓴이"), false}, {S("기자"), false}, {S("번역"), true}, {S("사진"), true}, {S("작성자"), false},
    {S("取材"), false}, {S("取材・構成"), false}, {S("取材・執筆"), false}, {S("取材・文・写真"), false}, {S("取材・写真"), false},
    {S("取材・撮影・文"), false}, {S("文・写真"), false}, {S("文・構成"), false}, {S("写真・文"), false}, {S("構成"), false},
    {S("聞き手"), false}, {S("寄稿"), false}, {S("文責"), false}, {S("文と写真"), false}, {S("執筆・撮影"), false},
    {S("インタビュー・文"), false}, {S("企画・取材"), false}, {S("イラスト"), true}, {S("監修"), true}, {S("编译"), true},
    {S("责编"), true}, {S("校对"), true}, {S("审核"), true}, {S("译者"), true}, {S("图片"), true}, {S("来源"), true},
    {S("來源"), true}, {S("通讯员"), false}, {S("通訊員"), false}, {S("特约记者"), false}, {S("本报记者"), false},
    {S("采写"), false}, {S("採訪"), false}, {S("采访"), false}, {S("主笔"), false}, {S("文字"), false},
    {S("图文"), false}, {S("文/图"), false}, {S("文、图"), false}, {S("撰稿人"), false}, {S("供稿"), false},
    {S("글·사진"), false}, {S("글ㆍ사진"), false}, {S("ໂດຍ"), false}, {S("ដោយ"), false}, {S("ရေးသားသူ"), false},
    {S("เรียบเรียง"), false}, {S("ผู้สื่อข่าว"), false}, {S("ภาพ"), true},
};

/* Where the words of each letter begin, a to z, and the end; how long, in bytes, the longest is; their second letters as bits:
 * nearly all words of a page are told from ours by these. */
static const uint16_t letter_first[27] = {0, 58, 77, 113, 143, 189, 224, 251, 258, 304, 311, 334, 344, 353, 383, 419, 501, 502, 577, 624, 673, 690, 711, 725, 725, 728, 747};
static const uint8_t longest[26] = {13, 11, 14, 11, 17, 13, 13, 12, 14, 12, 14, 12, 10, 11, 13, 13, 6, 12, 12, 12, 10, 15, 9, 0, 5, 16};
static const uint32_t seconds[26] = {0x436A268, 0x5000910, 0x124091, 0x24111, 0x48E2D18, 0x4104111, 0x4120911, 0x4101, 0x4043800, 0x104001, 0x4124101, 0x4000211, 0x5104010, 0x104001, 0x32A84E, 0x4124191, 0x100000, 0x4004111, 0x618C595, 0x4124190, 0x420B008, 0x4004911, 0x1124011, 0, 0x4000001, 0x308109};
#define LETTERS_END letter_first[26]

static int second_of(str w) { return w.n > 1 && is_alpha(w.p[1]) ? to_lower(w.p[1]) - 'a' : 26; }

/* Most others end here, by their first eight bytes in normal form. After a change to the words: tools/make-words openers. */
static bool may_be_opener(uint64_t head) {
    uint64_t at = head * OPENER_MULTIPLIER >> (64 - OPENER_SET_BITS);
    return opener_set[at >> 6] >> (at & 63) & 1;
}

static bool may_be_word(str s) { return !is_alpha(s.p[0]) || (seconds[to_lower(s.p[0]) - 'a'] >> second_of(s) & 1); }

static bool words_sorted(void) {
    for (ptrdiff_t i = 0; i < countof(words); i++) {
        str w = words[i].word;
        int letter = is_alpha(w.p[0]) ? w.p[0] - 'a' : -1;
        if ((i && str_cmp(words[i - 1].word, w) >= 0) || !may_be_opener(str_head(w))) return false;
        if (letter >= 0 ? i < letter_first[letter] || i >= letter_first[letter + 1] || w.n > longest[letter] || !(seconds[letter] >> second_of(w) & 1) : i < LETTERS_END) return false;
    }
    return true;
}

bool openers_sorted(void) {
    for (ptrdiff_t i = 1; i < countof(phrases); i++)
        if (str_cmp(phrases[i - 1].words, phrases[i].words) >= 0) return false;
    return words_sorted();
}

static unsigned kind_of(str w) {
    char form[WORD_MAX];
    ptrdiff_t lo = LETTERS_END, hi = countof(words);
    if (!w.n || w.n >= WORD_MAX) return 0;
    if (is_alpha(w.p[0])) {
        int letter = to_lower(w.p[0]) - 'a';
        lo = letter_first[letter];
        hi = letter_first[letter + 1];
        if (w.n > longest[letter] || !may_be_word(w)) return 0;
    }
    ptrdiff_t plain = 0;
    while (plain < min_of(w.n, (ptrdiff_t)8) && is_alpha(w.p[plain])) plain++;
    if (plain == min_of(w.n, (ptrdiff_t)8) && !may_be_opener(str_small_head(w, 0, w.n))) return 0; /* so its normal form begins */
    str x = {form, normal_form(w, form, WORD_MAX)};
    if (!may_be_opener(str_head(x))) return 0;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(words[mid].word, x);
        if (!c) return words[mid].kind;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return 0;
}

static ptrdiff_t past_space(str s, ptrdiff_t at) {
    for (;;) {
        if (at < s.n && is_space(s.p[at])) at++;
        else if (str_starts(str_cut(s, at, s.n), S("\xC2\xA0"))) at += 2;
        else return at;
    }
}

static ptrdiff_t word_end(str s, ptrdiff_t at) {
    for (; at < s.n; at++) {
        unsigned char c = (unsigned char)s.p[at], next = at + 1 < s.n ? (unsigned char)s.p[at + 1] : 0;
        if (is_alpha((char)c)) continue;
        if (c < 0x80 && !(c == '-' && is_alpha((char)next))) break;
        if ((c == 0xC2 && next == 0xA0) || (c == 0xEF && next == 0xBC) || (c == 0xE2 && next == 0x80)) break; /* no-break space, wide marks, dashes */
    }
    return at;
}

/* Past a colon, wide or not, before which a space may stand; 0: none follows. */
static ptrdiff_t past_colon(str s, ptrdiff_t at) {
    at = past_space(s, at);
    if (at < s.n && s.p[at] == ':') return at + 1;
    return str_starts(str_cut(s, at, s.n), S("\xEF\xBC\x9A")) ? at + 3 : 0;
}

/* Past a link, and what may stand between it and the names: a colon, a dash, "unserem". */
static ptrdiff_t past_link(str s, ptrdiff_t at) {
    ptrdiff_t next = past_space(s, at), colon = past_colon(s, at);
    if (colon) return colon;
    if (next < s.n && next == at) return 0; /* "by-law" */
    str rest = str_cut(s, next, s.n);
    if (str_starts(rest, S("- "))) return next + 2;
    if (str_starts(rest, S("\xE2\x80\x94 ")) || str_starts(rest, S("\xE2\x80\x93 "))) return next + 4;
    ptrdiff_t end = word_end(s, next);
    return kind_of(str_cut(s, next, end)) & OURS ? past_space(s, end) : next;
}

/* A letter of a script without capitals, or a capital. */
static bool opens_name(str s) {
    int len;
    uint32_t c = s.n ? utf8_next(s.p, str_end(s), &len) : 0;
    bool cased = c < 0x590 || (c >= 0x10A0 && c < 0x10D0) || (c >= 0x1C80 && c < 0x2000);
    return code_is_letter(c) && (!cased || code_is_upper(c));
}

/* Capitals only, four letters or more. */
static bool is_loud(str w) {
    for (int len, n = 0; n < w.n; n += len) {
        uint32_t c = utf8_next(w.p + n, str_end(w), &len);
        if (code_is_letter(c) && !code_is_upper(c)) return false;
    }
    return w.n >= 4;
}

static ptrdiff_t put_together(str s, bool *other) {
    ptrdiff_t at = 0;
    bool work = false, wrote = false;
    unsigned last = 0;
    for (int k = 0; k < OPENER_WORDS; k++) {
        ptrdiff_t from = past_space(s, at);
        if (work && from < s.n && strchr("&+/", s.p[from])) from = past_space(s, from + 1);
        ptrdiff_t end = word_end(s, from), colon;
        unsigned kind = end > from ? kind_of(str_cut(s, from, end)) : 0;
        if (!kind && !work) return 0;
        if (!kind) {
            *other = work && !wrote;
            bool ends = from >= s.n && end == from;
            return (last & BARE) && (ends || (from > at && opens_name(str_cut(s, from, s.n)))) ? from : 0;
        }
        if ((kind & LINK) && (work || kind & ALONE)) {
            *other = work && !wrote;
            return past_link(s, end);
        }
        if (kind & (WORK | LABEL | BARE)) {
            work = true;
            wrote |= !(kind & OTHER);
        } else if (!(kind & FILL) && !(work && kind & AND)) return 0;
        bool cut = kind & BARE && end - from <= CUT_MAX && end < s.n && s.p[end] == '.' && end + 1 < s.n && s.p[end + 1] == ' '; /* "Oprac. Jan Kowal" */
        if (cut && opens_name(str_cut(s, past_space(s, end + 1), s.n))) {
            *other = work && !wrote;
            return past_space(s, end + 1);
        }
        if ((colon = past_colon(s, end)) != 0) {
            *other = work && !wrote;
            return kind & LABEL ? colon : 0;
        }
        if (kind & LABEL && !(kind & BARE) && is_loud(str_cut(s, from, end)) && end < s.n && s.p[end] == ' ' && opens_name(str_cut(s, end + 1, s.n)) && !is_loud(str_cut(s, end + 1, word_end(s, end + 1)))) {
            *other = work && !wrote; /* "WORDS Jane Roe" */
            return end + 1;
        }
        last = kind;
        at = end;
    }
    return 0;
}

/* "文／", "記者 ": the word and the marks behind it. */
static ptrdiff_t opens_unspaced(str s, bool *other) {
    static const str marks[] = {S("\xEF\xBC\x9A"), S(":"), S("\xEF\xBC\x9D"), S("="), S("\xEF\xBC\x8F"), S("/"), S("\xEF\xBD\x9C"), S("|"), S("\xE3\x83\xBB"), S("@"), S(" "), S("\xE3\x80\x80"), S("\xC2\xA0")};
    if ((unsigned char)s.p[0] < 0xE0) return 0;
    ptrdiff_t best = 0;
    for (ptrdiff_t i = 0; i < countof(unspaced); i++) {
        if (unspaced[i].words.n <= best || !str_starts(s, unspaced[i].words)) continue;
        ptrdiff_t from = unspaced[i].words.n, at = from;
        for (bool more = true; more;) {
            more = false;
            for (ptrdiff_t k = 0; k < countof(marks) && !more; k++)
                if (str_starts(str_cut(s, at, s.n), marks[k])) at += marks[k].n, more = true;
        }
        if (at == from && at < s.n) continue;
        best = at;
        *other = unspaced[i].other;
    }
    return best;
}

/* The length of the phrase that s begins with: its words, or nothing but its words, or with a no-break space after them; no space
 * follows a colon where an element ends. */
static ptrdiff_t opens_with(str s, str phrase) {
    if (s.n < 2 || to_lower(s.p[1]) != phrase.p[1]) return 0; /* no phrase is one byte */
    if (str_starts_ci(s, phrase)) return phrase.n;
    str bare = str_trim(phrase); /* the names may stand in elements of their own */
    if (!str_starts_ci(s, bare)) return 0;
    if (s.n == bare.n || (bare.p[bare.n - 1] == ':' && is_upper(s.p[bare.n]))) return bare.n;
    if (s.p[bare.n] == ':' && bare.p[bare.n - 1] != ':') return bare.n + 1; /* "About the author: " */
    return str_starts(str_cut(s, bare.n, s.n), S("\xC2\xA0")) ? bare.n + 2 : 0;
}

static ptrdiff_t opens_with_phrase(str s, bool *other) {
    ptrdiff_t lo = 0, hi = countof(phrases);
    for (unsigned char c = (unsigned char)to_lower(s.p[0]); lo < hi;) { /* past the last that begins with c */
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if ((unsigned char)phrases[mid].words.p[0] <= c) lo = mid + 1;
        else hi = mid;
    }
    /* Backwards, so that of two of which one begins the other the longer is met first. */
    for (ptrdiff_t i = lo - 1; i >= 0 && phrases[i].words.p[0] == to_lower(s.p[0]); i--) {
        ptrdiff_t n = opens_with(s, phrases[i].words);
        if (!n) continue;
        *other = phrases[i].other;
        return n;
    }
    return 0;
}

/* "ByJane Roe", "VonJane Roe": an element's edge stood between. */
static ptrdiff_t opens_joined(str s) {
    static const str joined[] = {S("By"), S("Von"), S("Par"), S("Por")};
    for (ptrdiff_t i = 0; i < countof(joined); i++)
        if (str_starts(s, joined[i]) && s.n > joined[i].n + 3 && is_upper(s.p[joined[i].n]) && !is_upper(s.p[joined[i].n + 1]) && str_find(s, S(" "), 0) > 0)
            return joined[i].n;
    return 0;
}

ptrdiff_t people_opener(str s, bool *other) {
    *other = false;
    if (!s.n) return 0;
    ptrdiff_t n = opens_with_phrase(s, other);
    if (!n && may_be_word(s)) n = put_together(s, other);
    if (!n) *other = false;
    if (!n) n = opens_unspaced(s, other);
    return n ? n : opens_joined(s);
}

ptrdiff_t people_opener_of(const char *language, str s, bool *other) {
    static const struct {
        char language[3];
        str word, capital;
        bool other;
    } links[] = {
        {"bs", S("od "), S("Od "), false}, {"ca", S("per "), S("Per "), false}, {"hr", S("od "), S("Od "), false}, {"sr", S("od "), S("Od "), false},
        {"sr", S("од "), S("Од "), false}, {"uk", S("від "), S("Від "), false}, {"vi", S("pv "), S("PV "), false},
        {"vi", S("bởi "), S("Bởi "), false}, {"vi", S("theo "), S("Theo "), true},
    };
    ptrdiff_t n = people_opener(s, other);
    for (ptrdiff_t i = 0; i < countof(links) && language && !n; i++) {
        if (memcmp(language, links[i].language, 2) != 0 || (!str_starts(s, links[i].word) && !str_starts(s, links[i].capital))) continue;
        ptrdiff_t at = past_space(s, links[i].word.n);
        if (!opens_name(str_cut(s, at, s.n))) continue;
        n = at;
        *other = links[i].other;
    }
    return n;
}

bool people_demonstrative(str s) {
    static const str heads[] = {
        S("acest"), S("această"), S("aquest"), S("aquesta"), S("bu"), S("cet"), S("cette"), S("den"), S("denna"), S("denne"), S("det"), S("dette"), S("detta"),
        S("deze"), S("diese"), S("dieser"), S("dieses"), S("dit"), S("este"), S("esta"), S("ez"), S("isto"), S("ovaj"), S("questa"), S("questo"), S("ta"), S("tato"),
        S("ten"), S("tento"), S("this"), S("to"), S("tämä"), S("αυτό"), S("то"), S("цей"), S("ця"), S("эта"), S("этот"),
    };
    char form[WORD_MAX];
    bool other;
    str w = str_cut(s, 0, min_of(word_end(s, 0), (ptrdiff_t)WORD_MAX / 2)), x = {form, normal_form(w, form, WORD_MAX)};
    for (ptrdiff_t i = 0; i < countof(heads); i++)
        if (str_eq(x, heads[i])) return people_opener(s, &other) > w.n + DEMONSTRATED && !other;
    return false;
}

ptrdiff_t people_linked(str s) {
    ptrdiff_t at = 0, end;
    bool work = false;
    if (!s.n || !may_be_word(s)) return 0;
    for (int k = 0; k < LINKED_WORDS && (at = past_space(s, at)) < s.n; k++, at = end) {
        end = word_end(s, at);
        if (end == at) { /* a day, a mark */
            end++;
            continue;
        }
        unsigned kind = kind_of(str_cut(s, at, end));
        if (k == 0 && !(kind & WORK)) return 0;
        if (kind & OTHER) return 0;
        work |= (kind & WORK) != 0;
        if (k == 0 || !(kind & LINK) || !work) continue;
        ptrdiff_t names = past_link(s, end);
        if (names && opens_name(str_cut(s, names, s.n))) return names;
    }
    return 0;
}
