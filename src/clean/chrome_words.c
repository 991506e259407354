/* Phrases of pages that are not of their articles, in normal form (rows.c), in byte order. Collected by reading what
 * news sites print around articles; generic words of the trade, no outlet's own.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/chrome.h"

#define AS_STR(x) S(x),
#define AS_HEAD(x) STR_HEAD(x),

/* Rows that are nothing else. */
const str chrome_whole[] = {
    S("0 comments"), S("aan het laden"), S("aanmelden"), S("abbonati"), S("abmelden"), S("abo"), S("abone ol"),
    S("abonează te"), S("abonneren"), S("abonnez vous"), S("abonnieren"), S("about"), S("about the author"),
    S("about this author"), S("about this site"), S("about us"), S("accedi"), S("accessibility"), S("account"),
    S("accueil"), S("ad"), S("ad choices"), S("ad feedback"), S("adchoices"), S("add a comment"), S("add comment"),
    S("ads"), S("advertentie"), S("advertenties"), S("advertise"), S("advertise with us"), S("advertisement"),
    S("advertisement continue reading below"), S("advertisement feature"), S("advertisement scroll to continue"),
    S("advertising"), S("afdrukken"), S("affiliate disclosure"), S("agb"), S("agrandir"),
    S("ajouter à vos sélections"), S("all articles"), S("all news"), S("all rights reserved"), S("all stories"),
    S("all topics"), S("aller au contenu"), S("ana sayfa"), S("anasayfa"), S("anmelden"), S("annonce"), S("annons"),
    S("annonse"), S("annonsen slutar här"), S("annonser"), S("anzeige"), S("app store"), S("apply"), S("apps"),
    S("archive"), S("archives"), S("arkadaşina gönder"), S("arkadaşına gönder"), S("arrow"), S("article"),
    S("article continues below"), S("article continues below advertisement"), S("article share options"),
    S("article text"), S("articolul continuă după reclamă"), S("artikel anhören"), S("artikel drucken"),
    S("artikel merken"), S("artikel teilen"), S("artikeln fortsätter efter annonsen"),
    S("artikeln fortsätter under annonsen"), S("artikkelen fortsetter under annonsen"),
    S("artikkeli jatkuu mainoksen alla"), S("artiklen fortsætter efter annoncen"),
    S("artiklen fortsætter under annoncen"), S("ascolta l articolo"), S("assine"), S("audio"),
    S("auf facebook teilen"), S("auf twitter teilen"), S("auglýsing"), S("autentificare"), S("authors"), S("auto"),
    S("autoplay"), S("aviso legal"), S("baca selengkapnya"), S("back"), S("back to top"), S("bagikan"),
    S("bagikan artikel"), S("bağlantiyi kopyala"), S("bağlantıyı kopyala"), S("başa dön"), S("bejelentkezés"),
    S("bekijk meer"), S("belépés"), S("beranda"), S("bewaar"), S("bewaar artikel"), S("bild"), S("blog"),
    S("bluesky"), S("bookmark"), S("breaking"), S("breaking news"), S("buscar"), S("buscar no site"), S("business"),
    S("bình luẬn"), S("bình luận"), S("careers"), S("cargar más"), S("cari"), S("carregar mais"), S("cart"),
    S("categories"), S("category"), S("cerca"), S("cerrar"), S("cetak"), S("change"), S("chapisha"),
    S("chapisha maoni"), S("chi siamo"), S("chia sẺ"), S("chia sẺ facebook"), S("chia sẻ"), S("chia sẻ facebook"),
    S("chiudi"), S("citeȘte mai departe"), S("citeȘte mai mult"), S("citește mai departe"), S("citește mai mult"),
    S("classifieds"), S("click here"), S("close"), S("close ad"), S("close menu"), S("close modal"),
    S("close search"), S("columnists"), S("comentar"), S("comentarios"), S("comente"), S("comentează"),
    S("comentários"), S("comment"), S("comment on this story"), S("commenta"), S("commentaires"), S("commenter"),
    S("commenti"), S("comments"), S("comments closed"), S("community"), S("community guidelines"), S("company"),
    S("comparte"), S("comparteix"), S("compartilhar"), S("compartilhe"), S("compartilhe por facebook"),
    S("compartilhe por whatsapp"), S("compartir"), S("compartir en facebook"), S("compartir en twitter"),
    S("compartir en whatsapp"), S("compartir en x"), S("condividi"), S("condividi su facebook"),
    S("condividi su twitter"), S("condividi su whatsapp"), S("connexion"), S("contact"), S("contact opnemen"),
    S("contact us"), S("contactez nous"), S("contacto"), S("contato"), S("contatti"), S("continua a leggere"),
    S("continua após a publicidade"), S("continua depois da publicidade"), S("continua la lettura"),
    S("continuar a ler"), S("continuar lendo"), S("continuar leyendo"), S("continue"), S("continue reading"),
    S("continue reading below"), S("contribute"), S("cookie policy"), S("cookie preferences"), S("cookie settings"),
    S("cookies"), S("copia link"), S("copiar enlace"), S("copiar link"), S("copiază link"), S("copied"),
    S("copier le lien"), S("copy"), S("copy link"), S("copy link thành công"), S("copy to clipboard"),
    S("copy url"), S("corrections"), S("corrigir texto"), S("create account"), S("credit"), S("culture"),
    S("current issue"), S("czytaj dalej"), S("czytaj więcej"), S("daftar"), S("daha fazla"), S("dalintis"),
    S("dalīties"), S("dark mode"), S("datenschutz"), S("datenschutzerklärung"), S("daugiau"), S("deel"),
    S("deel dit artikel"), S("deila"), S("deixe seu comentário"), S("del"), S("del artikkel"), S("del artiklen"),
    S("dela"), S("dela artikeln"), S("delen"), S("delen op facebook"), S("delen via whatsapp"), S("deli"),
    S("devamini oku"), S("devamını oku"), S("dinle"), S("diskuse"), S("diskusia"), S("distribuie"),
    S("distribuie pe facebook"), S("dit delen"), S("do góry"), S("donate"), S("donate now"), S("download"),
    S("download app"), S("download pdf"), S("download the app"), S("drucken"), S("drukuj"), S("drukāt"), S("dınle"),
    S("e mail"), S("e paper"), S("economy"), S("edition"), S("editorial"), S("einloggen"), S("előfizetek"),
    S("előfizetés"), S("email"), S("email address"), S("email this"), S("email this article"), S("email us"),
    S("english"), S("entertainment"), S("entrar"), S("enviar por correo"), S("envoyer par e mail"),
    S("envoyer par mail"), S("epaper"), S("escuchar artículo"), S("etiquetas"), S("events"), S("expand"),
    S("explore"), S("explore more"), S("facebook"), S("facebook messenger"), S("facebook ta paylaş"), S("faq"),
    S("faqs"), S("fechar"), S("feedback"), S("feedback geben"), S("fermer"), S("file"), S("file photo"),
    S("flipboard"), S("follow"), S("follow on google news"), S("follow us"), S("follow us on"), S("followed"),
    S("following"), S("font size"), S("food"), S("footer"), S("forgot password"), S("forgot your password"),
    S("forum"), S("foto"), S("foutje gezien"), S("ga naar de inhoud"), S("gallery"), S("games"), S("gem"),
    S("gestion des cookies"), S("gesundheit"), S("get in touch"), S("get started"), S("get the app"),
    S("getty images"), S("gift this article"), S("giriş"), S("giriş yap"), S("give feedback"), S("go"),
    S("go back"), S("google"), S("google news"), S("google play"), S("google plus"), S("guardar noticia"),
    S("guest"), S("gå til indhold"), S("gå till innehåll"), S("gérer mes cookies"), S("gırış"), S("gırış yap"),
    S("gỬi bình luẬn"), S("gửi bình luận"), S("hakuna maoni"), S("haut de page"), S("headlines"), S("health"),
    S("help"), S("help center"), S("hide"), S("hilfe"), S("hirdetés"), S("history"), S("home"), S("home page"),
    S("homepage"), S("hopp til innhold"), S("hoppa till innehåll"), S("hore"), S("horoscopes"), S("hozzászólok"),
    S("hozzászólás"), S("hozzászólások"), S("hyppää sisältöön"), S("hyr"), S("icon"), S("iklan"), S("iletişim"),
    S("image"), S("image source"), S("images"), S("impressum"), S("imprimeix"), S("imprimer"), S("imprimir"),
    S("imprint"), S("in bài"), S("in bài viẾt"), S("in bài viết"), S("index"), S("info"), S("ingia"),
    S("ingrandisci"), S("inicia sesión"), S("iniciar sesión"), S("inicio"), S("inloggen"), S("instagram"),
    S("international"), S("invia per email"), S("inzerce"), S("inzercia"), S("início"), S("ir al contenido"),
    S("ir para o conteúdo"), S("ispiši"), S("içeriğe geç"), S("jaa"), S("jaa artikkeli"), S("jaa facebookissa"),
    S("jaga"), S("jetzt abonnieren"), S("jobs"), S("jump to comments"), S("jump to content"),
    S("jump to navigation"), S("juttu jatkuu mainoksen jälkeen"), S("karriere"), S("kaydet"), S("kembali ke atas"),
    S("key points"), S("kirim komentar"), S("kirjaudu"), S("kirjaudu sisään"), S("komentar"), S("komentari"),
    S("komentariši"), S("komentarze"), S("komente"), S("komentiraj"), S("komento"), S("komentuj"), S("komentuoti"),
    S("komentēt"), S("kommentar schreiben"), S("kommentare"), S("kommenteeri"), S("kommenter"), S("kommentera"),
    S("kommentieren"), S("kommentoi"), S("kommentér"), S("kongsi"), S("koniec reklamy"), S("kontakt"), S("konto"),
    S("kopieer link"), S("kopiraj link"), S("kopyala"), S("kultur"), S("kuuntele juttu"), S("követem"),
    S("küldés e mailben"), S("künye"), S("laman utama"), S("language"), S("lanjutkan membaca"), S("learn more"),
    S("leave a comment"), S("leave a reply"), S("leave comment"), S("leave feedback"), S("leer más"),
    S("lees meer"), S("lees verder"), S("legal"), S("leggi di più"), S("leggi tutto"), S("leia mais"),
    S("ler mais"), S("les mer"), S("lewati ke konten"), S("lifestyle"), S("lihat semua"), S("like"), S("like this"),
    S("link"), S("link copied"), S("linkedin"), S("linkedin icon"), S("lire la suite"), S("lire plus"),
    S("lire plus tard"), S("listen"), S("listen to article"), S("listen to this article"), S("live"),
    S("live blog"), S("live tv"), S("load comments"), S("load more"), S("load more comments"), S("loading"),
    S("loading ad"), S("loading article"), S("loading comments"), S("local"), S("local news"), S("location"),
    S("loe edasi"), S("log in"), S("log in register"), S("log in sign up"), S("log ind"), S("log masuk"),
    S("log out"), S("logg inn"), S("logga in"), S("logi sisse"), S("login"), S("logo"), S("logout"), S("lokales"),
    S("lue lisää"), S("luister naar dit artikel"), S("lyssna"), S("lähetä palautetta"), S("läs mer"), S("læs mere"),
    S("lên đẦu trang"), S("lên đầu trang"), S("lƯu bài"), S("lƯu bài viẾt"), S("lưu bài"), S("lưu bài viết"),
    S("magazine"), S("mai mult"), S("mail"), S("main menu"), S("main navigation"), S("mainos"), S("mainos alkaa"),
    S("mainos päättyy"), S("manage account"), S("manage subscription"), S("maoni"), S("maps"), S("markets"),
    S("masthead"), S("masuk"), S("media"), S("mediadaten"), S("megosztom"), S("megosztás"), S("mehr"),
    S("mehr anzeigen"), S("member login"), S("members"), S("membership"), S("mentions légales"), S("mentés"),
    S("menu"), S("menú"), S("menü"), S("menü öffnen"), S("merken"), S("messenger"), S("minimize"), S("mobile"),
    S("mobile app"), S("money"), S("more"), S("more info"), S("more information"), S("more options"),
    S("more sharing options"), S("most commented"), S("most shared"), S("mostra altro"), S("movies"),
    S("multimedia"), S("music"), S("mutass többet"), S("mwanzo"), S("my account"), S("my profile"), S("më shumë"),
    S("mỚi nhẤt"), S("mới nhất"), S("na vrh"), S("naar boven"), S("nach oben"), S("nahlásit chybu"), S("nahoru"),
    S("nation"), S("national"), S("natisni"), S("natrag"), S("navigation"), S("nazad"), S("newest"), S("news"),
    S("news tips"), S("newsletter"), S("newsletter abonnieren"), S("newsletters"), S("newspaper"), S("next"),
    S("next article"), S("next page"), S("next post"), S("next story"), S("next up"), S("nghe đỌc bài"),
    S("nghe đọc bài"), S("no comments"), S("no comments yet"), S("no thanks"), S("none"), S("note legali"),
    S("notifications"), S("nyomtatás"), S("näytä lisää"), S("obits"), S("obituaries"), S("obserwuj"),
    S("offrir l article"), S("oglas"), S("oglasi"), S("oldest"), S("open"), S("open menu"), S("open search"),
    S("opinion"), S("opinions"), S("options"), S("original article"), S("other"), S("our apps"), S("our sites"),
    S("our story"), S("our team"), S("ouvir texto"), S("over ons"), S("page"), S("pages"), S("panorama"),
    S("partager"), S("partager sur"), S("partilhar"), S("partilhe"), S("partner"), S("partners"), S("password"),
    S("pause"), S("paylaş"), S("per e mail teilen"), S("per mail"), S("per whatsapp teilen"), S("pesquisar"),
    S("photo"), S("photo gallery"), S("photos"), S("pieslēgties"), S("pin"), S("pin it"), S("pinterest"), S("play"),
    S("play video"), S("playlist"), S("please wait"), S("podcast"), S("podcasts"), S("podeli"),
    S("podeli na facebooku"), S("podelite"), S("podijeli"), S("podijelite"), S("pokaż więcej"), S("pokaži več"),
    S("politics"), S("politik"), S("politique de confidentialité"), S("política de cookies"),
    S("política de privacidad"), S("política de privacidade"), S("popular tags"), S("portada"),
    S("poslat e mailem"), S("post"), S("post a comment"), S("post comment"), S("posted in"), S("posts"),
    S("posłuchaj artykułu"), S("preberi več"), S("predplatné"), S("prejsť na obsah"), S("premium"), S("prenta"),
    S("prenumerera"), S("preskoči na sadržaj"), S("press"), S("press enter"), S("pretplata"), S("previous"),
    S("previous article"), S("previous page"), S("previous post"), S("previous story"), S("prihlásiť sa"),
    S("prijava"), S("prijavi napako"), S("prijavi se"), S("prikaži više"), S("prindi"), S("print"),
    S("print article"), S("print this"), S("printează"), S("printen"), S("printo"), S("prisijungti"), S("privacy"),
    S("privacy e cookie"), S("privacy notice"), S("privacy policy"), S("privacy settings"), S("privacybeleid"),
    S("products"), S("profile"), S("promoted"), S("promotion"), S("pročitaj više"), S("pročitajte više"),
    S("przejdź do serwisu"), S("przejdź do treści"), S("pubblicità"), S("publicidad"), S("publicidade"),
    S("publicitat"), S("publicitate"), S("publicité"), S("pular para o conteúdo"), S("puzzles"), S("předplatné"),
    S("přejít k obsahu"), S("přejít na obsah"), S("přihlásit"), S("přihlásit se"), S("quelle"), S("quick links"),
    S("quiz"), S("quiénes somos"), S("quẢng cáo"), S("quảng cáo"), S("radio"), S("rate"), S("reacties"), S("read"),
    S("read aloud"), S("read article"), S("read full article"), S("read full story"), S("read in app"),
    S("read later"), S("read more"), S("read the full story"), S("reageer"), S("real estate"), S("recaptcha"),
    S("recherche"), S("rechercher"), S("reclamă"), S("reddit"), S("refresh"), S("regional"), S("register"),
    S("register now"), S("registrace"), S("registracija"), S("registrati"), S("registrieren"), S("regisztráció"),
    S("regístrate"), S("reise"), S("reklaam"), S("reklam"), S("reklama"), S("reklame"), S("reklamë"), S("reklāma"),
    S("reply"), S("report"), S("report a typo"), S("report ad"), S("report an error"), S("reportar erro"),
    S("reprints"), S("resources"), S("results"), S("retour en haut"), S("reuse this content"), S("reviews"),
    S("riproduzione riservata"), S("rss"), S("rss feed"), S("rätta artikeln"), S("réagir"),
    S("réagir à cet article"), S("s abonner"), S("s inscrire"), S("saada vihje"), S("sabonner"),
    S("saken fortsetter under annonsen"), S("salin link"), S("salin tautan"), S("saltar al contenido"), S("salva"),
    S("salvar para ler depois"), S("sao chép liên kẾt"), S("sao chép liên kết"), S("sari la conȚinut"),
    S("sari la conȚinutul principal"), S("sari la conținut"), S("sari la conținutul principal"), S("save"),
    S("save article"), S("save this story"), S("saved"), S("scan the qr code"), S("schedule"), S("schlagworte"),
    S("schlagwörter"), S("schließen"), S("science"), S("scroll"), S("scroll down"), S("scroll to continue"),
    S("scroll to top"), S("sdílet"), S("sdílet na facebooku"), S("se connecter"), S("search"), S("search for"),
    S("search query"), S("search site"), S("section"), S("sections"), S("see all"), S("see all comments"),
    S("see more"), S("see more stories"), S("segnala un errore"), S("seguir leyendo"), S("seite drucken"),
    S("select language"), S("selengkapnya"), S("sem comentários"), S("send"), S("services"), S("settings"),
    S("share"), S("share article"), S("share by email"), S("share fullscreen"), S("share it"), S("share link"),
    S("share on"), S("share on facebook"), S("share on linkedin"), S("share on pinterest"), S("share on reddit"),
    S("share on social media"), S("share on telegram"), S("share on twitter"), S("share on whatsapp"),
    S("share on x"), S("share options"), S("share page"), S("share post"), S("share save"), S("share story"),
    S("share this"), S("share this article"), S("share this page"), S("share this post"), S("share this story"),
    S("share this with"), S("share via"), S("share with"), S("shares"), S("shiriki"), S("shop"), S("shopping"),
    S("show"), S("show all"), S("show caption"), S("show comments"), S("show less"), S("show menu"), S("show more"),
    S("show search"), S("shpërndaje"), S("shpërndani"), S("sign in"), S("sign in register"),
    S("sign in to comment"), S("sign in to continue"), S("sign out"), S("sign up"), S("sign up for free"),
    S("sign up now"), S("signaler une erreur"), S("siirry sisältöön"), S("sin comentarios"), S("sinscrire"),
    S("site index"), S("site map"), S("site navigation"), S("sitemap"), S("skicka e post"), S("skip"), S("skip ad"),
    S("skip advertisement"), S("skip links"), S("skip navigation"), S("skip to content"), S("skip to footer"),
    S("skip to main"), S("skip to main content"), S("skip to navigation"), S("skip to primary sidebar"),
    S("skip to search"), S("skomentuj"), S("skopiuj link"), S("skriv ut"), S("slideshow"), S("sluiten"),
    S("snapchat"), S("sobre nós"), S("social"), S("social media"), S("son dakika"), S("son dakıka"), S("sort by"),
    S("souhlasím"), S("source"), S("spara"), S("spausdinti"), S("special reports"), S("sponsor"), S("sponsored"),
    S("sponsored by"), S("sponsored content"), S("sponsored links"), S("sport"), S("sports"), S("spotlight"),
    S("späť"), S("staff"), S("stampa"), S("start"), S("start your free trial"), S("startseite"),
    S("stay connected"), S("stay informed"), S("stichwörter"), S("store"), S("style"), S("submenu"), S("submit"),
    S("submit a comment"), S("submit search"), S("subscrever"), S("subscribe"), S("subscribe now"),
    S("subscribe to newsletter"), S("subscribe to our newsletter"), S("subscribe to the newsletter"),
    S("subscribe today"), S("subscriber login"), S("subscriber only"), S("subscribers only"), S("subscription"),
    S("subscriptions"), S("success"), S("suche"), S("suchen"), S("summary"), S("support"), S("support us"),
    S("suscribirme"), S("suscribirse"), S("suscríbete"), S("switch"), S("tafuta"), S("tag"), S("tags"),
    S("tags in this story"), S("takaisin ylös"), S("tallenna"), S("tangaza nasi"), S("tap to unmute"), S("tech"),
    S("technology"), S("teilen"), S("telegram"), S("temas relacionados"), S("terms"), S("terms and conditions"),
    S("terms of service"), S("terms of use"), S("text size"), S("thank you"), S("thanks for reading"),
    S("thanks for signing up"), S("theme"), S("themen"), S("threads"), S("tiktok"), S("tiktok logo"),
    S("til toppen"), S("tilaa"), S("till toppen"), S("tip de redactie"), S("tips oss"), S("tipăreȘte"),
    S("tipărește"), S("tisk"), S("tlačiť"), S("today"), S("toggle"), S("toggle dark mode"), S("toggle menu"),
    S("toggle navigation"), S("toggle search"), S("toon meer"), S("top"), S("topic"), S("topics"),
    S("topics in this article"), S("topics in this story"), S("torna su"), S("tovább"), S("tovább olvasom"),
    S("traffic"), S("trang chỦ"), S("trang chủ"), S("translate"), S("travel"), S("trends"), S("try again"),
    S("tulis komentar"), S("tulosta"), S("tumblr"), S("tv"), S("tv guide"), S("tweet"), S("tweet this"),
    S("twitter"), S("twitter da paylaş"), S("twitter icon"), S("twıtter da paylaş"), S("tìm kiẾm"), S("tìm kiếm"),
    S("tümü"), S("tümünü gör"), S("udostępnij"), S("udskriv"), S("ugrás a tartalomhoz"), S("uložit"),
    S("ultima oră"), S("ultime notizie"), S("undo"), S("unmute"), S("unterhaltung"), S("updated"), S("url copied"),
    S("url telah disalin"), S("url복사"), S("us"), S("user"), S("username"), S("vai al contenuto"),
    S("ver biografía"), S("ver mais"), S("ver más"), S("ver más artículos"), S("version imprimable"),
    S("vezi toate"), S("video"), S("videos"), S("vidi sve"), S("view all"), S("view all comments"),
    S("view all posts"), S("view all posts by"), S("view comments"), S("view gallery"), S("view in browser"),
    S("view more"), S("view profile"), S("vind ik leuk"), S("vind ik leuk aan het laden"), S("vis mer"),
    S("vis mere"), S("visa mer"), S("visit website"), S("vissza"), S("vk"), S("voir plus"),
    S("voir tous les articles"), S("voltar ao topo"), S("volume"), S("volver arriba"), S("voorpagina"), S("vor"),
    S("vorlesen"), S("vytisknout"), S("vytlačiť"), S("vỀ đẦu trang"), S("về đầu trang"), S("wallet"), S("watch"),
    S("watch live"), S("watch now"), S("watch video"), S("weather"), S("web"), S("website"), S("weiter lesen"),
    S("weiterlesen"), S("werbung"), S("wetter"), S("whats app"), S("whatsapp"), S("whatsapp ta paylaş"),
    S("wikipedia"), S("wirtschaft"), S("wissen"), S("work with us"), S("world"), S("write a comment"),
    S("write for us"), S("wróć"), S("wydrukuj"), S("wyślij"), S("x twitter"), S("xem thêm"), S("xem tẤt cẢ"),
    S("xem tất cả"), S("xing"), S("yazdir"), S("yazdır"), S("yorum yap"), S("yorum yaz"), S("yorumlar"),
    S("your account"), S("your email"), S("your email address"), S("your name"), S("youtube"), S("yukari çik"),
    S("yukarı çık"), S("zaloguj się"), S("zapisz"), S("zarejestruj się"), S("zdieľať"), S("zgłoś błąd"),
    S("zobacz więcej"), S("zobrazit více"), S("zobraziť viac"), S("zoeken"), S("zoom"), S("zpět"),
    S("zum inhalt springen"), S("zum seitenanfang"), S("zur startseite"), S("zurück"), S("à propos"), S("çap et"),
    S("înapoi"), S("über uns"), S("üye ol"), S("ý kiẾn"), S("ý kiẾn cỦa bẠn"), S("ý kiến"), S("ý kiến của bạn"),
    S("číst dále"), S("číst více"), S("čítať viac"), S("čítať ďalej"), S("đăng ký"), S("đăng nhẬp"), S("đăng nhập"),
    S("đỌc bài"), S("đỌc tiẾp"), S("đọc bài"), S("đọc tiếp"), S("ıletışım"), S("ıçerığe geç"), S("şƏrh yaz"),
    S("şərh yaz"), S("štampaj"), S("αναζήτηση"), S("αναζητηση"), S("αντιγραφή συνδέσμου"), S("αντιγραφη συνδεσμου"),
    S("αποστολή με e mail"), S("αποστολή με email"), S("αποστολη με e mail"), S("αποστολη με email"), S("αρχική"),
    S("αρχική σελίδα"), S("αρχικη"), S("αρχικη σελιδα"), S("διαβάστε περισσότερα"), S("διαβαστε περισσοτερα"),
    S("διαφήμιση"), S("διαφημιση"), S("εγγραφή"), S("εγγραφη"), S("εκτυπωση"), S("εκτύπωση"), S("επικοινωνία"),
    S("επικοινωνια"), S("επιστροφή"), S("επιστροφη"), S("κοινοποίηση"), S("κοινοποιήστε"), S("κοινοποιηση"),
    S("κοινοποιηστε"), S("κορυφή"), S("κορυφη"), S("μενου"), S("μενού"), S("μετάβαση στο περιεχόμενο"),
    S("μεταβαση στο περιεχομενο"), S("μοιραστείτε"), S("μοιραστειτε"), S("οροι χρησησ"), S("περισσοτερα"),
    S("περισσοτερεσ επιλογεσ"), S("περισσότερα"), S("περισσότερες επιλογές"), S("πολιτική απορρήτου"),
    S("πολιτικη απορρητου"), S("συμφωνω"), S("συμφωνώ"), S("συνδεση"), S("σχολια"), S("σχόλια"), S("σύνδεση"),
    S("ταυτοτητα"), S("ταυτότητα"), S("όροι χρήσης"), S("абонамент"), S("архив"), S("архів"), S("басып шығару"),
    S("більше"), S("бөлісу"), S("в избранное"), S("вверх"), S("вгору"), S("версия для печати"),
    S("версія для друку"), S("виж още"), S("войти"), S("все новости"), S("всі новини"), S("вход"), S("вхід"),
    S("главная"), S("головна"), S("друк"), S("еще"), S("ещё"), S("жарнама"), S("завантажити ще"),
    S("загрузить еще"), S("загрузить ещё"), S("залишити коментар"), S("запази"), S("затвори"), S("зберегти"),
    S("зголеми"), S("коментари"), S("коментариши"), S("коментарі"), S("коментирай"), S("коментирај"),
    S("коментувати"), S("комментарии"), S("комментировать"), S("контакти"), S("контакты"), S("копировать ссылку"),
    S("копіювати посилання"), S("към съдържанието"), S("меню"), S("на врх"), S("на правах рекламы"), S("наверх"),
    S("нагоре"), S("нагору"), S("назад"), S("најава"), S("о нас"), S("о проекте"), S("оглас"),
    S("оставить комментарий"), S("отпечатай"), S("отправить другу"), S("перейти до вмісту"),
    S("перейти до основного вмісту"), S("перейти к содержанию"), S("перейти к содержимому"), S("печат"),
    S("печати"), S("печать"), S("подели"), S("поделиться"), S("поделиться в"), S("подписаться"), S("подпишитесь"),
    S("поділитися"), S("поиск"), S("покажи още"), S("показати ще"), S("показать еще"), S("показать ещё"),
    S("поширити"), S("поширити в facebook"), S("пошук"), S("принтирай"), S("про нас"), S("прочети още"),
    S("підписатись"), S("підписатися"), S("підтримати нас"), S("распечатать"), S("регистрация"), S("редакция"),
    S("редакція"), S("реклама"), S("рекламодателям"), S("реєстрація"), S("роздрукувати"), S("скопировать ссылку"),
    S("скопіювати посилання"), S("слухати"), S("слушать"), S("сохранить"), S("споделете"), S("сподели"),
    S("сподели във facebook"), S("спочатку нові"), S("спочатку старі"), S("увійти"), S("усі новини"),
    S("читати далі"), S("читать далее"), S("читать полностью"), S("штампај"), S("ԳՈՎԱԶԴ"), S("ԿԻՍՎԵԼ"), S("ՏՊԵԼ"),
    S("գովազդ"), S("կիսվել"), S("տպել"), S("אודות"), S("דלג לתוכן"), S("דלג לתוכן העמוד"), S("דף הבית"),
    S("האזינו"), S("האזנה לכתבה"), S("הגיבו"), S("הדפס"), S("הדפס כתבה"), S("הדפסה"), S("הוסף תגובה"), S("הירשמו"),
    S("העתק לינק"), S("העתק קישור"), S("הצהרת נגישות"), S("הרשמה"), S("התחבר"), S("התחברות"), S("חזרה למעלה"),
    S("חיפוש"), S("טען עוד"), S("כניסה"), S("כתוב תגובה"), S("לרכישת מינוי"), S("מדיניות פרטיות"), S("עוד"),
    S("עמוד הבית"), S("פרסומת"), S("צור קשר"), S("קרא עוד"), S("קראו עוד"), S("ראשי"), S("שיתוף"),
    S("שלח בוואטסאפ"), S("שלחו בוואטסאפ"), S("שמור כתבה"), S("שתף"), S("שתף בפייסבוק"), S("שתפו"),
    S("שתפו בפייסבוק"), S("תגובות"), S("תנאי שימוש"), S("תפריט"), S("آگهی"), S("أرسل إلى صديق"), S("أضف تعليق"),
    S("أضف تعليقا"), S("إرسال إلى صديق"), S("إعلان"), S("إعلانات"), S("اتصل بنا"), S("ادامه مطلب"),
    S("ارسال به دوستان"), S("ارسال نظر"), S("استمع"), S("اشتراك"), S("اشتراک گذاری"), S("اشترك"), S("اشتہار"),
    S("اشتہارات"), S("اعلان"), S("اقرأ المزيد"), S("التعليقات"), S("الرئيسية"), S("العودة إلى الأعلى"),
    S("القائمة"), S("المزيد"), S("انتهای پیام"), S("بازگشت به بالا"), S("بحث"), S("به اشتراک بگذارید"), S("بیشتر"),
    S("تبصرہ کریں"), S("تبصرے"), S("تبلیغ"), S("تبلیغات"), S("تجاوز إلى المحتوى الرئيسي"), S("تخطى إلى المحتوى"),
    S("تسجيل"), S("تسجيل الدخول"), S("تعليقات"), S("تلاش"), S("تماس با ما"), S("ثبت نام"), S("ثبت نظر"), S("جستجو"),
    S("حفظ"), S("دخول"), S("درباره ما"), S("ذخیره"), S("سياسة الخصوصية"), S("شارك"), S("شارك المقال"), S("شاركها"),
    S("شیئر"), S("شیئر کریں"), S("صفحه اصلی"), S("صفحه نخست"), S("صفحہ اول"), S("طباعة"), S("عاجل"),
    S("عرض المزيد"), S("عضویت"), S("علق"), S("لاگ ان"), S("للإعلان"), S("لینک کوتاه"), S("مزید"), S("مشاركة"),
    S("مشاركة الخبر"), S("مشاهده بیشتر"), S("من نحن"), S("منو"), S("موافق"), S("نسخ الرابط"), S("نسخه چاپی"),
    S("نظر شما"), S("نظرات"), S("ورود"), S("پرنٹ"), S("پرنٹ کریں"), S("پسندیدم"), S("چاپ"), S("کد خبر"),
    S("کپی لینک"), S("ऊपर जाएं"), S("और देखें"), S("और पढ़ें"), S("कमेंट करें"), S("खोजें"), S("जाहिरात"),
    S("टिप्पणियां"), S("टिप्पणी करें"), S("प्रिंट"), S("प्रिंट करें"), S("फॉलो करें"), S("मेन्यू"), S("लॉग इन"),
    S("लॉगिन"), S("लॉगिन करें"), S("विज्ञापन"), S("विज्ञापन के बाद जारी"), S("शेअर करा"), S("शेयर"), S("शेयर करें"),
    S("सभी देखें"), S("साइन इन"), S("साझा करें"), S("सेयर गर्नुहोस्"), S("होम"), S("আরও"), S("আরও দেখুন"),
    S("কপি লিংক"), S("খুঁজুন"), S("প্রচ্ছদ"), S("প্রিন্ট"), S("প্রিন্ট করুন"), S("বিজ্ঞাপন"), S("মন্তব্য"),
    S("মন্তব্য করুন"), S("লগ ইন"), S("লগইন"), S("শেয়ার"), S("শেয়ার করুন"), S("সব দেখুন"), S("সর্বশেষ"), S("হোম"),
    S("ਇਸ਼ਤਿਹਾਰ"), S("ਸਾਂਝਾ ਕਰੋ"), S("જાહેરાત"), S("શેર કરો"), S("அச்சிடுக"), S("உள்நுழைக"), S("பகிரவும்"),
    S("பகிர்"), S("பகிர்க"), S("முகப்பு"), S("விளம்பரம்"), S("ప్రకటన"), S("షేర్ చేయండి"), S("ಜಾಹೀರಾತು"),
    S("ಹಂಚಿಕೊಳ್ಳಿ"), S("പരസ്യം"), S("ഷെയർ ചെയ്യുക"), S("กลับขึ้นด้านบน"), S("ความคิดเห็น"), S("คัดลอกลิงก์"),
    S("ค้นหา"), S("ดูทั้งหมด"), S("ดูเพิ่มเติม"), S("ติดต่อเรา"), S("ติดต่อโฆษณา"), S("พิมพ์"), S("สมัครสมาชิก"),
    S("หน้าแรก"), S("อ่านต่อ"), S("เกี่ยวกับเรา"), S("เข้าสู่ระบบ"), S("เมนู"), S("แชร์"), S("แชร์ข่าว"),
    S("แชร์เรื่องนี้"), S("แสดงความคิดเห็น"), S("โฆษณา"), S("ბეჭდვა"), S("გააზიარე"), S("გაზიარება"),
    S("კომენტარი"), S("რეკლამა"), S("ማስታወቂያ"), S("አጋራ"), S("ᲑᲔᲭᲓᲕᲐ"), S("ᲒᲐᲐᲖᲘᲐᲠᲔ"), S("ᲒᲐᲖᲘᲐᲠᲔᲑᲐ"), S("ᲙᲝᲛᲔᲜᲢᲐᲠᲘ"),
    S("ᲠᲔᲙᲚᲐᲛᲐ"), S("お問い合わせ"), S("お気に入り"), S("もっと見る"), S("クリップ"), S("コメント"), S("コメントする"), S("コメントを書く"), S("シェア"),
    S("シェアする"), S("ツイート"), S("ツイートする"), S("トップ"), S("トップページ"), S("ブックマーク"), S("プライバシーポリシー"), S("ページトップへ"), S("ホーム"),
    S("メニュー"), S("リンクをコピー"), S("ログイン"), S("一覧"), S("一覧を見る"), S("上一篇"), S("下一篇"), S("会員登録"), S("会社案内"), S("会社概要"),
    S("保存"), S("关于我们"), S("分享"), S("列印"), S("利用規約"), S("加入收藏"), S("印刷"), S("印刷する"), S("回到頂端"), S("字号"), S("客户端"),
    S("广告"), S("広告"), S("廣告"), S("手机版"), S("打印"), S("拡大"), S("拡大する"), S("搜尋"), S("搜索"), S("收藏"), S("新規登録"), S("更多"),
    S("本文へ"), S("查看全部"), S("検索"), S("注册"), S("点赞"), S("無料会員に登録する"), S("版权声明"), S("登入"), S("登录"), S("登錄"), S("简体"),
    S("続きを読む"), S("繁体"), S("联系我们"), S("訂閱"), S("註冊"), S("評論"), S("订阅"), S("设为首页"), S("评论"), S("返回顶部"), S("首頁"),
    S("首页"), S("검색"), S("공유"), S("공유하기"), S("광고"), S("구독"), S("글씨키우기"), S("글자크기"), S("기사공유하기"), S("기사제보"),
    S("다른기사 보기"), S("다음"), S("닫기"), S("댓글"), S("댓글 쓰기"), S("댓글삭제"), S("댓글쓰기"), S("더보기"), S("로그인"), S("링크 복사"),
    S("맨위로"), S("메뉴"), S("메뉴 바로가기"), S("밴드"), S("본문 바로가기"), S("본문으로 바로가기"), S("비밀번호"), S("스크랩"), S("위로"), S("이전"),
    S("인쇄"), S("인쇄하기"), S("전체보기"), S("좋아요"), S("카카오스토리"), S("카카오톡"), S("트위터"), S("페이스북"), S("프린트"), S("홈"),
    S("회원가입"),
};
const ptrdiff_t chrome_whole_n = countof(chrome_whole);

/* Heads of rows that speak to the reader. */
#define START_PHRASES(X) \
    X("about our ads") X("add your comment") X("advertise with") X("advertisement") X("all content copyright") \
    X("all rights reserved") X("alle rechte vorbehalten") X("alle rechten") X("already a member") \
    X("already a subscriber") X("an account for") X("an dieser stelle") X("app store") X("article continues") \
    X("artikel") X("ask us a question") X("back to") X("be the first to comment") X("be the first to know") \
    X("bildquelle") X("bitte aktivieren") X("bitte beachten") X("bitte geben") X("browse our") X("buy reprints") \
    X("by clicking") X("by continuing to") X("by entering your email") X("by providing your email") \
    X("by registering") X("by signing up") X("by submitting") X("by subscribing") X("by using this site") \
    X("call us") X("catch up on") X("cet article") X("check out our") X("check your inbox") X("choose your") \
    X("click here") X("click the") X("click to") X("comments are closed") X("comments are moderated") \
    X("comments section") X("compartilhe") X("compartir en") X("condividi su") X("connect with us") \
    X("connectez vous") X("contact the author") X("contact the newsroom") X("contact the reporter") X("contact us") \
    X("continue reading") X("copyright") X("create a free account") X("create an account") X("create your free") \
    X("crédit photo") X("datenschutz") X("der newsletter") X("dieser artikel") X("discover more") \
    X("diskutieren sie") X("do not sell") X("don t miss") X("dont have an account") X("dont miss") X("download the") \
    X("edit profile") X("email address") X("email the author") X("email this") X("empfohlener redaktioneller") \
    X("enable javascript") X("enter your email") X("enter your search") X("explore more") X("externer inhalt") \
    X("featured image") X("file a complaint") X("filed under") X("find out more") X("find us on") \
    X("first published on") X("follow me") X("follow on") X("follow our") X("follow the") X("for all the latest") \
    X("for more information visit") X("for more news") X("for more on") X("for more stories") X("for the latest") \
    X("for unlimited access") X("forgot your") X("foto") X("get a daily") X("get alerts") X("get all the") \
    X("get breaking") X("get email") X("get instant") X("get more") X("get notified") X("get our") \
    X("get real time") X("get the best") X("get the day") X("get the latest") X("get unlimited") X("get your daily") \
    X("gift article") X("give us feedback") X("got a story") X("got a tip") X("got news") X("have a news tip") \
    X("have a story") X("have a tip") X("have an opinion") X("have something to say") X("have you got") \
    X("have your say") X("help us") X("hier finden sie") X("hier geht es") X("hier gehts") X("how did we do") \
    X("how to watch") X("ich bin damit einverstanden") X("if you have a story") X("if you have any questions") \
    X("image copyright") X("image credit") X("image source") X("image via") X("in case you missed it") \
    X("in partnership with") X("is this article") X("its free to") X("join the conversation") \
    X("join the discussion") X("join thousands") X("join us on") X("keep reading") X("keep up to date") \
    X("keep up with") X("leave a comment") X("leave a reply") X("leave this field") X("lesen sie") X("let us know") \
    X("like us on") X("like what you") X("listen to") X("listen to this") X("loading") X("log in or") X("log in to") \
    X("logged in as") X("login or") X("login to") X("looking for more") X("make sure to follow") X("make us your") \
    X("manage your") X("mehr aus") X("mehr zu") X("members only") X("min read") X("minute read") X("minutes read") \
    X("mit dem newsletter") X("more about") X("more from") X("more in") X("more like this") X("more news from") \
    X("more news on") X("more on") X("more stories") X("most read in") X("never miss") X("new here") \
    X("news alerts") X("newsletter") X("no comments") X("no credit card") X("noch kein abo") X("not a member") \
    X("now playing") X("on mobile") X("on this page") X("open in") X("opens in") X("original article") \
    X("originally appeared") X("originally published") X("our newsletter") X("our standards") X("page last") \
    X("partager sur") X("photo by") X("photo courtesy") X("photo credit") X("photo via") X("photograph by") \
    X("photos by") X("picture credit") X("please accept") X("please check your") X("please consider") \
    X("please contact") X("please enable") X("please enter") X("please log in") X("please read our") \
    X("please select") X("please sign in") X("please subscribe") X("please try again") X("please turn on") \
    X("please wait") X("posted in") X("powered by") X("privacy policy") X("promoted content") \
    X("protected by recaptcha") X("read all") X("read and post") X("read next") X("read our") X("read the latest") \
    X("read the original") X("read this next") X("reageer op") X("receive") X("recommended for") X("register for") \
    X("register now") X("register to") X("related") X("related articles") X("related stories") X("related story") \
    X("related topics") X("reply to") X("report a") X("report an") X("report this") X("required fields") \
    X("riproduzione riservata") X("réagissez") X("save up to") X("scan the qr") X("schreiben sie") X("scroll down") \
    X("search for") X("see all") X("see more") X("see our") X("send us") X("set as") X("share on") X("share the") \
    X("share this") X("share via") X("share your") X("show more") X("sie haben") X("sign in") X("sign me up") \
    X("skip to") X("source") X("sources") X("special offer") X("sponsored") X("start your") X("stay connected") \
    X("stay informed") X("stay on top") X("stay tuned") X("stay up to date") X("stay updated") X("story continues") \
    X("submit your") X("subscribe and") X("subscribe for") X("subscribe from") X("subscribe via") \
    X("subscriber only") X("subscribers only") X("support independent") X("support local") X("support our") \
    X("support quality") X("support the") X("swipe") X("symbolbild") X("symbolfoto") X("tap here") X("tap to") \
    X("terms of") X("text size") X("thank you for") X("thanks for") X("the content on this") X("the post") \
    X("this article appeared") X("this article appears") X("this article has been") X("this article is from") \
    X("this article originally") X("this article was") X("this browser") X("this content is") X("this copyright") \
    X("this email") X("this field is") X("this form") X("this material may not") X("this newsletter") X("this page") \
    X("this post is") X("this post was") X("this report was produced") X("this site") X("this story originally") \
    X("this story was originally") X("this video") X("this website") X("to comment") X("to continue") X("to read") \
    X("to receive") X("to report") X("to subscribe") X("to unsubscribe") X("to view") X("todos los derechos") \
    X("todos os direitos") X("top stories") X("topics") X("tous droits réservés") X("trending") X("tune in") \
    X("turn on") X("tutti i diritti") X("unlock") X("unsubscribe") X("view all") X("view comments") X("view our") \
    X("view this") X("visit our") X("want more") X("want the latest") X("want to") X("was this article") \
    X("was this helpful") X("watch live") X("watch more") X("watch our") X("watch the") X("watch this") \
    X("we are committed") X("we collect") X("we encourage") X("we have sent") X("we make") X("we may earn") \
    X("we may receive") X("we may share") X("we use") X("we use cookies") X("we value your") X("we want to hear") \
    X("we welcome") X("weitere artikel") X("weitere informationen") X("weitere infos") X("weitere nachrichten") \
    X("weitere themen") X("weve sent") X("what do you think") X("would you like") X("write to") X("you agree") \
    X("you are") X("you can also") X("you can find") X("you can follow") X("you can unsubscribe") X("you have") \
    X("you may") X("you might") X("you must") X("you need to") X("your account") X("your browser") X("your comment") \
    X("your email") X("your personal") X("your privacy") X("your subscription") X("zuletzt aktualisiert") \
    X("zum artikel") X("zur startseite")
const str chrome_start[] = {START_PHRASES(AS_STR)};
const uint64_t chrome_start_heads[] = {START_PHRASES(AS_HEAD)};
const ptrdiff_t chrome_start_n = countof(chrome_start);

/* Heads of rows that send the reader to another story or ask him for something, in any language; also of chrome_start's kind. */
#define CALL_PHRASES(X) \
    X("a lire aussi") X("abbonati") X("abbonati a") X("abonaȚi vă") X("abonați vă") X("abone ol") X("abone olun") \
    X("abonează te") X("abonneer") X("abonneer je") X("abonner på") X("abonner på nyhetsbrev") X("abonnez vous") \
    X("abonnez vous à") X("abonnieren sie") X("abonē") X("abunƏ olun") X("abunə olun") X("al abonnee") \
    X("also read") X("also see") X("also watch") X("alătură te") X("anmäl dig till") X("apoie o jornalismo") \
    X("apoya el periodismo") X("approfondisci") X("apúntate aquí") X("ar putea să te intereseze") \
    X("articolul continuă") X("artikel terkait") X("artikkel jätkub pärast") X("artykuł dostępny tylko dla") \
    X("assine") X("assine a newsletter") X("assista também") X("atsisiųskite") X("auch interessant") \
    X("ayrica bakiniz") X("ayrica okuyun") X("ayrıca bakınız") X("ayrıca okuyun") X("baca berita") \
    X("baca berita lainnya") X("baca juga") X("baca lainnya") X("baca selengkapnya") X("baixe o aplicativo") \
    X("baixe o app") X("basahin") X("basahin din") X("basahin rin") X("bekijk ook") X("berita terkait") \
    X("berite tudi") X("bizi izləyin") X("bizi takip edin") X("bli prenumerant") X("blijf op de hoogte") \
    X("bu haber de ilginizi") X("bu haber de ılgınızı") X("bunlar da ilginizi çekebilir") \
    X("bunlar da ılgınızı çekebılır") X("bunlara da bakabilirsiniz") X("bunlara da bakabılırsınız") \
    X("bunu da okuyun") X("bunu da oxuyun") X("bài liên quan") X("bültenimize abone") X("bültenımıze abone") \
    X("bądź na bieżąco") X("bızı takıp edın") X("bızı ızlƏyın") X("cet article est réservé aux") \
    X("cet article vous a plu") X("chcesz być na bieżąco") X("citeȘte mai mult") X("citeȘte mai multe") \
    X("citeȘte Și") X("citește mai mult") X("citește mai multe") X("citește și") X("citiȚi Și") X("citiți și") \
    X("clique aqui") X("confira também") X("contenido exclusivo para") X("contenuto riservato agli abbonati") \
    X("conteúdo exclusivo para assinantes") X("curta nossa página") X("czytaj również") X("czytaj także") \
    X("czytaj też") X("czytaj więcej") X("có thỂ bẠn quan tâm") X("có thể bạn quan tâm") X("dacă Ți a plăcut") \
    X("dacă ți a plăcut") X("dalsza część artykułu pod") X("dalsza część artykułu znajduje się") \
    X("dalsza część tekstu pod") X("dalszy ciąg materiału pod") X("dapatkan berita") X("dapatkan informasi") \
    X("dapatkan update") X("darllen mwy") X("das könnte dich") X("das könnte sie") \
    X("denne saken er for abonnenter") X("descarcă aplicaȚia") X("descarcă aplicația") X("descarga la app") \
    X("descarga nuestra app") X("devamini oku") X("devamını oku") X("dit artikel is alleen voor") \
    X("download de app") X("download onze app") X("download our") X("download vores app") X("dołącz do nas") \
    X("dziękujemy że przeczytałaś") X("dziękujemy że przeczytałeś") X("e bültenimize") X("e bültenımıze") \
    X("entre no canal") X("entre no grupo") X("este conteúdo é exclusivo") X("ezt is olvasd el") \
    X("ezt is olvassa el") X("faites un don") X("folgen sie") X("follow us") X("få nyhederne") \
    X("få våra nyhetsbrev") X("följ oss") X("følg med") X("følg os") X("følg oss") X("független újságírásunkat") \
    X("gabung di") X("get the app") X("guarda anche") X("gulir untuk") X("ha tetszett a cikk") X("haberin devamı") \
    X("haberın devami") X("har du allerede abonnement") X("hittat ett fel") X("huomasitko virheen") X("hør også") \
    X("hƏmçının oxuyun") X("həmçinin oxuyun") X("ikuti berita") X("ikuti kami") X("ikuti kami di") \
    X("il vous reste") X("ilgili haber") X("ilgili haberler") X("ilginizi çekebilir") X("inscreva se") \
    X("inscrivez vous") X("inscrivez vous à") X("iratkozz fel") X("iratkozzon fel") X("iscriviti") \
    X("iscriviti al canale") X("iscriviti alla newsletter") X("iscriviti alla nostra") X("iscriviti gratis") \
    X("jatka lukemista") X("jetzt abonnieren") X("jetzt anmelden") X("jiunge na") X("join our") X("já é assinante") \
    X("jälgi meid") X("kapcsolódó") X("kapcsolódó cikk") X("katso myös") X("kijk ook") X("klik di sini") \
    X("kommentare zu") X("kuuntele myös") X("kövess minket") X("kövessen minket") X("la suite est réservée aux") \
    X("ladda ner appen") X("lasi arī") X("lasi vēl") X("lasiet arī") X("last ned appen") X("lataa sovellus") \
    X("le puede interesar") X("le tamén") X("lea más") X("lea también") X("lee además") X("lee más") \
    X("lee también") X("leer también") X("lees hier") X("lees meer") X("lees ook") X("lees verder") X("leggi anche") \
    X("leggi pure") X("leggi tutto") X("leia a reportagem") X("leia a seguir") X("leia ainda") X("leia mais") \
    X("leia também") X("lejupielādē") X("ler também") X("les mer") X("les også") X("les saken") X("lesa meira") \
    X("lesen sie auch") X("lesen sie hier") X("lesen sie mehr") X("lestu líka") X("lexo edhe") X("lexo gjithashtu") \
    X("lexo më shumë") X("lexoni edhe") X("lexoni gjithashtu") X("leé también") X("lihat juga") X("lihat video") \
    X("liitu uudiskirjaga") X("lire aussi") X("lire également") X("lisez aussi") X("llegeix també") \
    X("llegiu també") X("loe edasi") X("loe ka") X("loe lisaks") X("lue lisää") X("lue myös") X("lue seuraavaksi") \
    X("luister ook") X("lyssna också") X("läs mer") X("läs också") X("läs vidare") X("läs även") X("læs mere") \
    X("læs også") X("læs videre") X("léigh freisin") X("mari bergabung") X("masz już prenumeratę") X("meer lezen") \
    X("mehr dazu") X("mehr lesen") X("mehr zum thema") X("meld deg på") X("meld je aan") X("melden sie sich") \
    X("mira también") X("mirá también") X("mohlo by vás také zajímat") X("mohlo by vás zajímat") \
    X("mohlo by vás zaujímať") X("muat turun") X("más información") X("mỜi bẠn đỌc") X("mỜi quý đỘc giẢ") \
    X("mời bạn đọc") X("mời quý độc giả") X("na ndiqni") X("naročite se") X("nog geen abonnee") \
    X("nota relacionada") X("noticia relacionada") X("noticias relacionadas") X("nézze meg") X("obejrzyj też") \
    X("obserwuj nas") X("oliko juttu kiinnostava") X("olvasd el") X("olvasd el ezt is") X("olvassa el") \
    X("olvassa el ezt is") X("olvasta már") X("ontvang onze") X("ostanite informisani") X("ouça também") \
    X("pakua programu") X("participe do canal") X("per approfondire") X("piesakies") X("pobierz aplikację") \
    X("pode interesarche") X("podporte nás") X("podpořte nás") X("podržite") X("podívejte se také") X("pogledaj i") \
    X("pogledajte i") X("pogledajte još") X("poglejte tudi") X("pokračování článku") X("polecamy również") \
    X("polecamy także") X("polub nas") X("potrebbe interessarti") X("potrebbe interessarti anche") \
    X("povezane vesti") X("pozrite si aj") X("pratite nas") X("preberite tudi") X("preberite še") \
    X("prenumerera på") X("prenumeruokite") X("preplatite se") X("pretplatite se") X("preuzmite aplikaciju") \
    X("preuzmite našu aplikaciju") X("prečítajte si") X("prečítajte si aj") X("prihláste sa na odber") \
    X("prijavite se na") X("pro vložení příspěvku") X("pročitaj i") X("pročitaj još") X("pročitajte i") \
    X("pročitajte još") X("przeczytaj również") X("przeczytaj także") X("przeczytaj też") X("puede interesarte") \
    X("puedes leer") X("přečtěte si") X("přečtěte si také") X("přihlaste se k odběru") \
    X("questo articolo è riservato") X("quý đỘc giẢ") X("quý độc giả") X("read also") X("read full") X("read more") \
    X("read the full") X("receba") X("receba as notícias") X("recevez") X("recevez gratuitement") X("recibe") \
    X("recibe en tu correo") X("recibe nuestro boletín") X("redan prenumerant") X("regístrate") \
    X("regístrate gratis") X("rejoignez notre chaîne") X("rejoignez nous sur") X("resta aggiornato") \
    X("retrouvez nous sur") X("saiba mais") X("scarica l app") X("scarica la nostra app") X("schrijf je in") \
    X("scroll to continue") X("se också") X("se også") X("se även") X("see also") X("segueix nos") X("seguici") \
    X("seguici su") X("seguinos en") X("sei già abbonato") X("sekite mus") X("seko mums") X("seuraa meitä") \
    X("shiko edhe") X("si te gustó esta nota") X("siga leyendo") X("siga nos") X("siga nosso perfil") X("siga o") \
    X("siga o canal") X("siga o nosso canal") X("sign up") X("simak berita") X("simak juga") X("simak video") \
    X("sjá einnig") X("skaityk daugiau") X("skaitykite daugiau") X("skaitykite taip pat") X("skaties arī") \
    X("skriv upp dig") X("sledujte nás") X("soma pia") X("soma zaidi") X("sonraki haber") X("sonrakı haber") \
    X("soutenez nous") X("sprawdź także") X("spremljajte nas") X("steun ons") X("stiahnite si aplikáciu") \
    X("stáhněte si aplikaci") X("subscreva a") X("subscribe now") X("subscribe to") X("subscriu te") \
    X("suivez nous") X("suivez toute l actualité") X("sur le même sujet") X("suscribite a") X("suscríbase") \
    X("suscríbase a") X("suscríbete") X("suscríbete a") X("susiję straipsniai") X("så arbetar vi med") \
    X("så jobbar vi med journalistik") X("síganos") X("síguenos") X("síguenos en") X("taip pat skaitykite") \
    X("también te puede") X("también te puede gustar") X("también te puede interesar") X("també et pot interessar") \
    X("tazama pia") X("te ar putea interesa") X("te gustó esta historia") X("te puede interesar") \
    X("telli uudiskiri") X("tento článek je pouze pro") X("ti potrebbe") X("ti potrebbe interessare") \
    X("tilaa uutiskirje") X("tilaa uutiskirjeemme") X("tilmeld dig") X("tin cùng chuyên mỤc") \
    X("tin cùng chuyên mục") X("tin liên quan") X("tonton juga") X("tufuate") X("támogasd") X("támogasson minket") \
    X("tämä artikkeli on vain tilaajille") X("téléchargez l application") X("téléchargez notre application") \
    X("töltsd le") X("töltse le") X("tẢi Ứng dỤng") X("tải ứng dụng") X("unduh aplikasi") X("unisciti al canale") \
    X("urmăreȘte cele mai noi") X("urmăreȘte ne") X("urmăreȘte ultimele") X("urmăreȘte Și") \
    X("urmărește cele mai noi") X("urmărește ne") X("urmărește ultimele") X("urmărește și") X("urmăriȚi ne") \
    X("urmăriți ne") X("uygulamamizi ındırın") X("uygulamamızı indirin") X("uygulamayi ındırın") \
    X("uygulamayı indirin") X("vaata ka") X("vea además") X("vea también") X("vedi anche") X("veja mais") \
    X("veja também") X("ver también") X("vezi mai mult") X("vezi Și") X("vezi și") X("vidi još") \
    X("vil du lese mer") X("vill du läsa mer") X("viz také") X("voir aussi") X("volg ons") X("wesprzyj nas") \
    X("widziałeś coś") X("wil je ons nieuws") X("word abonnee") X("word lid") X("xem thêm") X("yuk gabung") \
    X("zapisz się do newslettera") X("zapisz się na newsletter") X("zapratite") X("zie ook") X("zobacz również") \
    X("zobacz także") X("zobacz też") X("zobacz wideo") X("à découvrir aussi") X("à lire aussi") \
    X("à lire également") X("à voir aussi") X("înscrie te") X("önceki haber") X("öncekı haber") \
    X("únete a nuestro canal") X("čitajte još") X("článek pokračuje") X("čtěte také") X("čtěte též") X("čtěte více") \
    X("čítajte aj") X("čítajte tiež") X("đăng ký nhẬn") X("đăng ký nhận") X("đỌc thêm") X("đỌc tiẾp") X("đọc thêm") \
    X("đọc tiếp") X("ılgılı haber") X("ılgılı haberler") X("ılgınızı çekebılır") X("ακολουθήστε μας") \
    X("ακολουθήστε την") X("ακολουθήστε το") X("ακολουθήστε τον") X("ακολουθησε") X("ακολουθηστε μασ") \
    X("ακολουθηστε την") X("ακολουθηστε το") X("ακολουθηστε τον") X("ακολούθησε") X("δείτε ακόμα") X("δείτε ακόμη") \
    X("δείτε εδώ") X("δείτε επίσης") X("δείτε το βίντεο") X("δείτε όλα τα") X("δείτε όλες τις") X("δειτε ακομα") \
    X("δειτε ακομη") X("δειτε εδω") X("δειτε επισησ") X("δειτε ολα τα") X("δειτε ολεσ τισ") X("δειτε το βιντεο") \
    X("διάβασε ακόμα") X("διάβασε επίσης") X("διαβάστε ακόμα") X("διαβάστε ακόμη") X("διαβάστε εδώ") \
    X("διαβάστε επίσης") X("διαβάστε περισσότερα") X("διαβασε ακομα") X("διαβασε επισησ") X("διαβαστε ακομα") \
    X("διαβαστε ακομη") X("διαβαστε εδω") X("διαβαστε επισησ") X("διαβαστε περισσοτερα") X("εγγραφείτε") \
    X("εγγραφειτε") X("κάνε εγγραφή") X("κάντε like") X("κάντε εγγραφή") X("κανε εγγραφη") X("καντε like") \
    X("καντε εγγραφη") X("κατεβάστε την εφαρμογή") X("κατεβαστε την εφαρμογη") X("μάθετε πρώτοι") X("μαθετε πρωτοι") \
    X("προστέθηκε στις") X("προστεθηκε στισ") X("σχετικά άρθρα") X("σχετικές ειδήσεις") X("σχετικα αρθρα") \
    X("σχετικεσ ειδησεισ") X("σχετικο αρθρο") X("σχετικό άρθρο") X("абонирайте се") X("больше интересного") \
    X("больше новостей") X("більше новин") X("виж и") X("виж още") X("вижте и") X("вижте още") \
    X("все главные новости") X("вступайте в") X("глядзіце таксама") X("див також") X("дивись також") \
    X("дивіться також") X("долучайтесь") X("долучайтеся") X("если вы заметили ошибку") X("если вы нашли ошибку") \
    X("еще по теме") X("ещё по теме") X("жазылыңыз") X("за темою") X("завантажуйте застосунок") X("заметили ошибку") \
    X("запишете се") X("знайшли помилку") X("изтеглете приложението") X("материал по теме") X("материалы по теме") \
    X("матеріали за темою") X("матеріали по темі") X("найважливіші новини") X("наш telegram") X("наш канал") \
    X("наш телеграм") X("нашли ошибку") X("новини по темі") X("новости по теме") X("оперативные новости") \
    X("още по темата") X("оқи отырыңыз") X("падпісвайцеся") X("переглянути в telegram") X("по темата") X("по теме") \
    X("погледајте још") X("поддержать редакцию") X("поддержите") X("поддержите нас") X("подписаться на") \
    X("подписывайтесь") X("подписывайтесь на") X("подпишись на") X("подпишитесь на") X("помітили помилку") \
    X("последвайте ни") X("пратите нас") X("претплатете се") X("претплатите се") X("преузмите") X("присоединяйтесь") \
    X("приєднуйтесь") X("приєднуйтеся") X("прочетете и") X("прочетете още") X("прочети и") X("прочети още") \
    X("прочитај повеќе") X("прочитајте и") X("прочитајте још") X("підписуйтесь") X("підписуйтесь на") \
    X("підписуйтеся") X("підписуйтеся на") X("підпишись") X("підпишіться на") X("підтримай редакцію") \
    X("підтримайте") X("підтримайте нас") X("самые важные новости") X("скачайте приложение") X("скачать приложение") \
    X("следвайте ни") X("следете не") X("см также") X("смотреть также") X("смотрите также") X("сообщить об ошибке") \
    X("стань частиною") X("станьте частиною") X("тағы оқыңыз") X("хотите быть в курсе") X("хочете отримувати") \
    X("четете още") X("читайте далі") X("читайте еще") X("читайте ещё") X("читайте нас") X("читайте подробнее") \
    X("читайте также") X("читайте також") X("читайте ще") X("читати далі") X("читати також") X("читать далее") \
    X("читать дальше") X("читать также") X("чытайце таксама") X("якщо ви знайшли помилку") \
    X("якщо ви помітили помилку") X("ԿԱՐԴԱԼ ՆԱԵՒ") X("ԿԱՐԴԱՑԵՔ ՆԱԵՒ") X("ՀԵՏԵՒԵՔ ՄԵԶ") X("ՏԵՍ ՆԱԵՒ") X("կարդալ նաև") \
    X("կարդացեք նաև") X("հետևեք մեզ") X("տես նաև") X("אהבתם את הכתבה") X("הורידו את האפליקציה") X("הירשמו") \
    X("הירשמו לניוזלטר") X("הצטרפו לערוץ") X("הצטרפו לקבוצת") X("הרשמו לניוזלטר") X("כתבות נוספות") \
    X("כתבות קשורות") X("לכל הכתבות") X("לכתבה המלאה") X("לקריאה נוספת") X("מצאתם טעות") X("עקבו אחרינו") \
    X("צפו גם") X("קרא גם") X("קראו גם") X("קראו עוד") X("קראו עוד על") X("ראו גם") X("רוצים להתעדכן") X("תמכו בנו") \
    X("أخبار ذات صلة") X("إقرأ أيضا") X("إقرأ أيضاً") X("اخبار مرتبط") X("اقرأ أيضا") X("اقرأ أيضاً") \
    X("اقرأ أيضًا") X("اقرأ المزيد") X("اقرأ ايضا") X("اقرا ايضا") X("انتهای پیام") X("اینجا بخوانید") X("ببینید") \
    X("بخوانید") X("بیشتر بخوانید") X("بیشتر بدانید") X("تابعنا على") X("تابعوا آخر") X("تابعونا على") \
    X("حتما بخوانید") X("حمّل تطبيق") X("دنبال کنید") X("سبسکرائب کریں") X("شاهد أيضا") X("شاهد أيضاً") \
    X("شاهد ايضا") X("طالع أيضا") X("طالع أيضاً") X("عضو شوید") X("قد يهمك") X("قد يهمك أيضا") X("قد يهمك أيضاً") \
    X("للاشتراك في") X("للمزيد") X("لمزيد من الأخبار") X("لمزيد من التفاصيل") X("ما را در اینستاگرام") \
    X("ما را در تلگرام") X("ما را در شبکه") X("مزید دیکھیں") X("مزید پڑھیں") X("مزید پڑھیے") X("مشترک شوید") \
    X("مطالب مرتبط") X("مطالب پیشنهادی") X("مقالات ذات صلة") X("مواضيع ذات صلة") X("موضوعات ذات صلة") \
    X("همچنین بخوانید") X("ڈاؤن لوڈ کریں") X("کانال تلگرام") X("ہمیں فالو کریں") X("یہ بھی دیکھیں") \
    X("یہ بھی پڑھیں") X("یہ بھی پڑھیے") X("आणखी वाचा") X("इसे भी पढ़ें") X("और पढ़ें") X("गूगल पर हमें") \
    X("डाउनलोड करें") X("ताज़ा खबरों के लिए") X("ताजा खबरों के लिए") X("फेसबुक पर फॉलो") X("यह भी देखें") \
    X("यह भी पढ़ें") X("ये भी देखें") X("ये भी पढ़ें") X("यो पनि") X("यो पनि पढ्नुहोस्") X("संबंधित खबर") \
    X("संबंधित खबरें") X("सब्सक्राइब करें") X("हमसे जुड़ें") X("हमारा ऐप") X("हमारे व्हाट्सएप") X("हमें फॉलो करें") \
    X("हिंदी में ताजा खबरें") X("हे पण वाचा") X("हे ही वाचा") X("हेही वाचा") X("আমাদের ফলো করুন") X("আরও খবর") \
    X("আরও দেখুন") X("আরও পড়ুন") X("আরো দেখুন") X("আরো পড়ুন") X("গুগল নিউজে") X("ফলো করুন") X("সব খবর পেতে") \
    X("সর্বশেষ খবর পেতে") X("সাবস্ক্রাইব করুন") X("ਇਹ ਵੀ ਪੜ੍ਹੋ") X("આ પણ વાંચો") X("વધુ વાંચો") X("இதையும் படிக்க") \
    X("இதையும் படியுங்கள்") X("தொடர்புடைய செய்திகள்") X("மேலும் படிக்க") X("மேலும் படியுங்கள்") X("ఇంకా చదవండి") \
    X("ఇది కూడా చదవండి") X("ఇవి కూడా చదవండి") X("ಇದನ್ನೂ ಓದಿ") X("ಇನ್ನಷ್ಟು ಓದಿ") X("ഇതും വായിക്കുക") \
    X("ഇതും വായിക്കൂ") X("കൂടുതൽ വായിക്കുക") X("മറ്റ് വാർത്തകൾ") X("กดติดตาม") X("ข่าวที่เกี่ยวข้อง") \
    X("คลิกที่นี่") X("ดาวน์โหลดแอป") X("ติดตามข่าว") X("ติดตามข่าวสาร") X("ติดตามเรา") X("ติดตามได้ที่") \
    X("บทความที่เกี่ยวข้อง") X("สมัครรับข่าวสาร") X("สมัครสมาชิก") X("อ่านข่าวต้นฉบับ") X("อ่านข่าวเพิ่มเติม") \
    X("อ่านต่อ") X("อ่านเพิ่มเติม") X("อ่านเรื่องอื่น") X("เรื่องที่เกี่ยวข้อง") X("ასევე იხილეთ") \
    X("ასევე წაიკითხეთ") X("გამოიწერეთ") X("კարդացեք նաև") X("წაიკითხეთ ასევე") X("በተጨማሪ ያንብቡ") X("ተጨማሪ ያንብቡ") \
    X("ᲐᲡᲔᲕᲔ ᲘᲮᲘᲚᲔᲗ") X("ᲐᲡᲔᲕᲔ ᲬᲐᲘᲙᲘᲗᲮᲔᲗ") X("ᲒᲐᲛᲝᲘᲬᲔᲠᲔᲗ") X("ᲙԱՐԴԱՑԵՔ ՆԱԵՒ") X("ᲬᲐᲘᲙᲘᲗᲮᲔᲗ ᲐᲡᲔᲕᲔ") X("あわせて読みたい") \
    X("こちらもおすすめ") X("この記事は会員限定") X("この記事は有料会員限定") X("アプリをダウンロード") X("ニュースレター登録") X("フォローする") X("メルマガ登録") \
    X("メールマガジン") X("ログインして続き") X("下載app") X("下载客户端") X("会員登録すると") X("免責聲明") X("免责声明") X("关注微信公众号") X("关注我们") \
    X("分享到") X("分享至") X("前のページ") X("加入會員") X("合わせて読みたい") X("延伸閱讀") X("延伸阅读") X("打开客户端") X("扫描二维码") X("扫码关注") \
    X("推荐阅读") X("推薦閱讀") X("更多新聞") X("更多新闻") X("更多热点") X("更多精彩") X("更多阅读") X("最新記事はこちら") X("本文仅代表作者") X("本文来源") \
    X("来源") X("查看更多") X("次のページ") X("点击查看") X("点击进入") X("点击阅读") X("無料会員登録") X("版权声明") X("版權聲明") X("特别声明") X("特别推荐") \
    X("相关报道") X("相关新闻") X("相关链接") X("相关阅读") X("相關報導") X("相關報道") X("相關新聞") X("相關閱讀") X("看更多") X("続きを読む") X("网友评论仅供") \
    X("訂閱電子報") X("記事の続き") X("詳しくはこちら") X("責任編輯") X("责任编辑") X("返回搜狐") X("関連記事") X("阅读更多") X("點我看") X("點擊查看") \
    X("관련 기사") X("관련 뉴스") X("관련기사") X("관련뉴스") X("구독하기") X("구독하세요") X("기사 더보기") X("기사제보") X("네이버에서") X("당신의 제보") \
    X("더 보기") X("더보기") X("무단 전재") X("무단전재") X("이어 보기") X("저작권자") X("제보하기") X("채널 추가") X("카카오톡에서") X("팔로우") \
    X("함께 보면") X("함께 읽으면")
const str chrome_call[] = {CALL_PHRASES(AS_STR)};
const uint64_t chrome_call_heads[] = {CALL_PHRASES(AS_HEAD)};
const ptrdiff_t chrome_call_n = countof(chrome_call);

/* Anywhere in a short row. */
#define INSIDE_PHRASES(X) \
    X("a kötelező mezők") X("ad blocker") X("ad free") X("adatvédelmi") X("adresa ta de email") \
    X("affiliate commission") X("affiliate links") X("agree to our") X("alamat email anda") \
    X("algemene voorwaarden") X("all rights reserved") X("alla rättigheter förbehållna") \
    X("alle rechte vorbehalten") X("alle rechten voorbehouden") X("alle rettigheder forbeholdes") \
    X("alle rettigheter forbeholdt") X("ansvarig utgivare") X("ansvarlig redaktør") X("ansvarshavende chefredaktør") \
    X("app store") X("apple news") X("auteursrecht voorbehouden") X("az e mail címet nem") X("bez dozvole") \
    X("bez predchádzajúceho súhlasu") X("bez písemného souhlasu") X("breaking news alerts") \
    X("browser does not support") X("by clicking") X("bütün hüquqlar") X("bẢn quyỀn thuỘc") X("bản quyền thuộc") \
    X("california privacy") X("campi obbligatori") X("campos obligatorios") X("campos obrigatórios") \
    X("champs obligatoires") X("chỊu trách nhiỆm nỘi dung") X("chịu trách nhiệm nội dung") X("click here") \
    X("comments section") X("commission from") X("commission if you") X("conditions générales") \
    X("configuración de cookies") X("consent to") X("cookie policy") X("cookies to") X("copyright") \
    X("creative commons") X("ctrl enter") X("câmpurile obligatorii") X("dados pessoais") X("daily newsletter") \
    X("danych osobowych") X("date cu caracter personal") X("datos personales") X("db 금지") X("delivered directly to") \
    X("delivered straight to") X("delivered to your") X("digital subscription") X("dilarang mengutip") \
    X("din e mailadresse") X("din e postadress") X("direct to your inbox") X("direttore responsabile") \
    X("do not sell my") X("does not support") X("données personnelles") X("download our app") X("download the app") \
    X("draudžiama kopijuoti") X("droits de reproduction") X("e mail címe nem") X("e posta adresiniz") \
    X("e posta adresınız") X("e postadressen din") X("em tempo real ative") X("email alerts") X("email newsletter") \
    X("email newsletters") X("enable cookies") X("enable javascript") X("eu privacy") X("evästeasetukset") \
    X("felhasználási feltételek") X("fields are marked") X("follow us on") X("free newsletter") X("free trial") \
    X("full access to") X("független újságírás") X("gerekli alanlar") X("gereklı alanlar") X("ghi rõ nguỒn") \
    X("ghi rõ nguồn") X("github com") X("gizlilik politikası") X("giẤy phép sỐ") X("giấy phép số") \
    X("giỮ bẢn quyỀn") X("giữ bản quyền") X("google news") X("google play") X("google privacy") \
    X("gızlılık polıtıkasi") X("hak cipta dilindungi") X("hak cipta terpelihara") X("haki zote zimehifadhiwa") \
    X("haklari saklidir") X("hakları saklıdır") X("have a news tip") X("her hakki saklidir") X("her hakkı saklıdır") \
    X("hírlevelünkre") X("il tuo indirizzo email") X("in your inbox") X("informativa sulla privacy") \
    X("into your inbox") X("izinsiz kullanılamaz") X("izinsiz ve kaynak") X("je e mailadres wordt") X("join our") \
    X("join the conversation") X("kaikki oikeudet pidätetään") X("kaynak gösterilerek") X("kaynak gösterilmeden") \
    X("kaynak gösterılerek") X("kaynak gösterılmeden") X("kebijakan privasi") X("kişisel verilerin") \
    X("kopijuoti draudžiama") X("kopiowanie zabronione") X("kullanim koşullari") X("kullanım koşulları") \
    X("käyttöehdot") X("kõik õigused kaitstud") X("küfür hakaret") X("kışısel verılerın") X("like us on facebook") \
    X("ličnih podataka") X("los campos necesarios") X("mailing list") X("may earn a") \
    X("may not be published broadcast") X("min read") X("minden jog fenntartva") X("minute read") X("minutes read") \
    X("morning newsletter") X("must be logged in") X("naszych partnerów") X("ne sera pas publiée") \
    X("nebude zverejnená") X("nebude zveřejněna") X("neophodna polja") X("newsletter for") X("newsletter here") \
    X("newsletter semanal") X("newsletters here") X("neće biti objavljena") X("nie zostanie opublikowany") \
    X("no longer supported") X("no será publicada") X("non sarà pubblicato") X("nossa newsletter") \
    X("nossa política") X("nostra newsletter") X("not be published") X("nu va fi publicată") X("nuestra newsletter") \
    X("nuestro boletín") X("nyhetsbrevet vårt") X("não será publicado") X("o seu endereço de email") \
    X("obavezna polja") X("obligatoriska fält") X("obserwuj nas w") X("ochrana osobních údajů") \
    X("ochrana osobných údajov") X("onze nieuwsbrief") X("opens in a new") X("opens in new") \
    X("opent in een nieuw venster") X("opt out") X("osobnih podataka") X("our newsletter") X("our newsletters") \
    X("our privacy") X("our terms") X("oznacza akceptację regulaminu") X("pakolliset kentät") \
    X("paramètres des cookies") X("partita iva") X("pedoman media siber") X("personal data") X("personalized ads") \
    X("personuppgifter") X("persoonsgegevens") X("please sign in") X("pliki cookies") \
    X("politica de confidenȚialitate") X("politica de confidențialitate") X("politika privatnosti") \
    X("politique de confidentialité") X("polityka prywatności") X("politykę prywatności") \
    X("política de privacidad") X("política de privacidade") X("possible through") X("posts by email") \
    X("pravila privatnosti") X("preluarea fără cost") X("preuzmite našu aplikaciju") X("princípios editoriais") \
    X("privacy notice") X("privacy policy") X("privacy settings") X("privacyverklaring") \
    X("prohibida la reproducción") X("prohibida su reproducción") X("proibida a reprodução") \
    X("protected by recaptcha") X("publiceras inte") X("push notifications") X("read our") X("receive our") \
    X("receive special") X("redistributed") X("registered in england") X("registrazione tribunale") \
    X("reproducción total o parcial") X("reproduction interdite") X("reprodução proibida") \
    X("rewritten or redistributed") X("right to your inbox") X("riproduzione riservata") X("ruas yang wajib") \
    X("scroll to") X("send us") X("share this") X("sign in to") X("sign up for our") X("sign up for the") \
    X("sign up here") X("sign up now") X("sign up to") X("sinu e postiaadressi") X("site is protected") \
    X("soubory cookie") X("straight to your inbox") X("stå fri från obehörig påverkan") X("su dirección de correo") \
    X("subscribe now") X("subscribe to our") X("support our") X("sva prava pridržana") X("sva prava zadržana") \
    X("szerzői jogok") X("sähköpostiosoitettasi ei") X("súbory cookie") X("tap here") X("telegram канал") \
    X("termeni Și condiȚii") X("termeni și condiții") X("termos de uso") X("terms and conditions") \
    X("terms of service") X("terms of use") X("third party") X("this ad") X("this advertisement") \
    X("tidak akan dipublikasikan") X("tietosuojaseloste") X("to your inbox") X("toate drepturile rezervate") \
    X("todos los derechos") X("todos los derechos reservados") X("todos os dereitos reservados") \
    X("todos os direitos reservados") X("tots els drets reservats") X("tous droits réservés") \
    X("toàn bỘ bẢn quyỀn thuỘc") X("toàn bộ bản quyền thuộc") X("trademark of") X("trademarks of") \
    X("tu dirección de correo") X("tutti i diritti riservati") X("twój adres e mail") X("términos y condiciones") \
    X("të gjitha të drejtat") X("tüm haklar saklidir") X("tüm haklar saklıdır") X("tüm haklari saklidir") \
    X("tüm hakları saklıdır") X("unsubscribe") X("use cookies") X("uslovi korišćenja") X("uvjeti korištenja") \
    X("vaša adresa e pošte") X("vaše e mailová adresa") X("vereiste velden") X("vietata la riproduzione") \
    X("vil ikke bli publisert") X("vil ikke blive publiceret") X("visas tiesības aizsargātas") X("visit our") \
    X("visos teisės saugomos") X("vores nyhedsbrev") X("votre adresse e mail") X("vse pravice pridržane") \
    X("vyžadované informace") X("vårt nyhetsbrev") X("všechna práva vyhrazena") X("všetky práva vyhradené") \
    X("weekly newsletter") X("with our newsletter") X("wordt niet gepubliceerd") X("wszelkie prawa zastrzeżone") \
    X("wszystkie prawa zastrzeżone") X("wymagane pola") X("yayinlanmayacak") X("yayınlanmayacak") \
    X("yorumlar onaylanmamaktadir") X("yorumlar onaylanmamaktadır") X("you agree to") X("your browser") \
    X("your consent") X("your email") X("your experience") X("your inbox") X("your privacy") \
    X("zabranjeno je preuzimanje") X("zabranjeno preuzimanje") X("zaufanych partnerów") X("zum newsletter") \
    X("zásady ochrany") X("çerez politikası") X("çerez polıtıkasi") X("ızınsız kullanilamaz") X("ızınsız ve kaynak") \
    X("šíření obsahu") X("απαγορευεται η αναδημοσιευση") X("απαγορευεται η αναπαραγωγη") \
    X("απαγορεύεται η αναδημοσίευση") X("απαγορεύεται η αναπαραγωγή") X("δεν δημοσιευεται") X("δεν δημοσιεύεται") \
    X("δημοσιευονται μετα απο ελεγχο") X("δημοσιεύονται μετά από έλεγχο") X("η ηλ διευθυνση σασ") \
    X("η ηλ διεύθυνση σας") X("με επιφυλαξη παντοσ δικαιωματοσ") X("με επιφύλαξη παντός δικαιώματος") \
    X("οροι χρησησ") X("πολιτική απορρήτου") X("πολιτικη απορρητου") X("προσωπικά δεδομένα") X("προσωπικα δεδομενα") \
    X("τα υποχρεωτικά πεδία") X("τα υποχρεωτικα πεδια") X("υβριστικά σχόλια") X("υβριστικα σχολια") X("όροι χρήσης") \
    X("активная ссылка") X("активним посиланням") X("барлық құқықтар қорғалған") X("без разрешение е забранено") \
    X("ваш e mail") X("ваш адрес email") X("ваша e mail адреса") X("вашият имейл адрес") \
    X("використання матеріалів") X("все права защищены") X("все права сохранены") X("всички права запазени") \
    X("всі права захищено") X("всі права захищені") X("выделите ее и") X("выделите её и") \
    X("гиперссылка обязательна") X("главный редактор") X("гіперпосилання") X("забрањено преузимање") \
    X("задължителните полета") X("зарегистрировано федеральной службой") X("използването на публикации") \
    X("изричното писмено разрешение") X("использование материалов") X("лични данни") X("не будет опубликован") \
    X("не оприлюднюватиметься") X("няма да бъде публикуван") X("обов язкові поля") X("общи условия") \
    X("обязательные поля") X("передрук матеріалів") X("перепечатка материалов") X("персональних даних") \
    X("персональных данных") X("политика за поверителност") X("политика конфиденциальности") \
    X("пользовательское соглашение") X("політика конфіденційності") X("при використанні матеріалів") \
    X("при использовании материалов") X("при перепечатке") X("при цитировании") X("сва права задржана") \
    X("свидетельство о регистрации сми") X("сите права се задржани") X("ссылка на источник обязательна") \
    X("телеграм канал") X("у разі цитування") X("усе правы абаронены") X("усі права захищено") X("файлов cookie") \
    X("файлы cookie") X("ԲՈԼՈՐ ԻՐԱՎՈՒՆՔՆԵՐԸ ՊԱՇՏՊԱՆՎԱԾ ԵՆ") X("բոլոր իրավունքները պաշտպանված են") \
    X("האימייל לא יוצג") X("כל הזכויות שמורות") X("מדיניות הפרטיות") X("מתפרסמות לאחר אישור") X("ניוזלטר היומי") \
    X("שדות החובה") X("תגובות הכוללות") X("תנאי השימוש") X("الحقول الإلزامية") X("النشرة البريدية") \
    X("بازنشر با ذکر منبع") X("بخش های موردنیاز") X("تمام حقوق محفوظ ہیں") X("تمامی حقوق") X("جملہ حقوق") \
    X("جملہ حقوق محفوظ ہیں") X("جميع الحقوق محفوظة") X("حریم خصوصی") X("ذکر منبع بلامانع") X("سياسة الخصوصية") \
    X("شروط الاستخدام") X("كافة الحقوق محفوظة") X("لن يتم نشر عنوان") X("ملفات تعريف الارتباط") X("منتشر نخواهد شد") \
    X("منتشر نمی شود") X("نشانی ایمیل شما") X("نشرتنا البريدية") X("نظرات حاوی") X("نقل مطالب با ذکر منبع") \
    X("همه حقوق") X("يجب أن يشير إلى المصدر") X("کلیه حقوق") X("गूगल न्यूज") X("सर्व हक्क राखीव") X("सर्वाधिकार") \
    X("सर्वाधिकार सुरक्षित") X("অনুমতি ছাড়া") X("কপিরাইট") X("সকল স্বত্ব") X("সম্পাদক ও প্রকাশক") \
    X("সর্বস্বত্ব সংরক্ষিত") X("স্বত্ব সংরক্ষিত") X("அனைத்து உரிமைகளும்") X("นโยบายความเป็นส่วนตัว") \
    X("สงวนลิขสิทธิ์") X("ყველა უფლება დაცულია") X("ᲧᲕᲔᲚᲐ ᲣᲤᲚᲔᲑᲐ ᲓᲐᲪᲣᲚᲘᲐ") X("不得轉載") X("不得转载") X("互联网新闻信息服务许可证") \
    X("仅供读者参考") X("会員限定です") X("保留所有权利") X("有料会員限定") X("未經授權") X("未经授权") X("無断複製") X("無断転載") X("版权所有") X("版權所有") \
    X("禁止转载") X("著作権は") X("著作權") X("请勿转载") X("転載を禁じます") X("轉載請註明") X("转载请注明") X("违法和不良信息举报") X("개인정보처리방침") \
    X("무단 전재") X("무단전재") X("삭제한 댓글") X("재배포 금지") X("저작권자") X("청소년보호책임자")
const str chrome_inside[] = {INSIDE_PHRASES(AS_STR)};
const uint64_t chrome_inside_heads[] = {INSIDE_PHRASES(AS_HEAD)};
const ptrdiff_t chrome_inside_n = countof(chrome_inside);

/* Headings over lists of other stories, and over comments. */
const str chrome_tail[] = {
    S("a leggere"), S("a lire aussi"), S("aanbevolen"), S("aanbevolen voor jou"), S("aiheeseen liittyvää"),
    S("aiheet"), S("ajánlott cikkek"), S("ajánló"), S("aktuelle nachrichten"), S("aktuálně"), S("also in the news"),
    S("also on"), S("also read"), S("alte articole"), S("alte Știri"), S("alte știri"), S("altre notizie"),
    S("am meisten gelesen"), S("anbefalede"), S("anbefalet"), S("anbefalt"), S("anbefalte saker"),
    S("ander nieuws"), S("archivado en"), S("argomenti"), S("around the web"), S("articles les plus lus"),
    S("articles liés"), S("articles recommandés"), S("articles relacionats"), S("articles similaires"),
    S("articole asemănătoare"), S("articole recomandate"), S("articole similare"), S("articoli correlati"),
    S("artigos relacionados"), S("artikel berkaitan"), S("artikel lainnya"), S("artikel terkait"),
    S("artikel zum thema"), S("artikuj të ngjashëm"), S("artículos relacionados"), S("as mais lidas"),
    S("auch interessant"), S("avainsanat"), S("baca juga"), S("benzer haberler"), S("berita berkaitan"),
    S("berita lainnya"), S("berita populer"), S("berita terbaru"), S("berita terkait"), S("berita terkini"),
    S("best gelezen"), S("bir cevap yazın"), S("bir yorum yazın"), S("bunlar da ilginizi çekebilir"),
    S("bunlar da ılgınızı çekebılır"), S("bài liên quan"), S("bài viẾt liên quan"), S("bài viết liên quan"),
    S("bình luẬn"), S("bình luận"), S("bır cevap yazin"), S("bır yorum yazin"), S("bẠn có thỂ quan tâm"),
    S("bạn có thể quan tâm"), S("cela peut vous intéresser"), S("cele mai citite"), S("cele mai noi"),
    S("cele mai populare"), S("chapisho jipya zaidi"), S("chỦ đỀ"), S("chủ đề"), S("citeȘte Și"), S("citește și"),
    S("comentarii"), S("comentarios"), S("comentários"), S("comment"), S("commenti"), S("comments"),
    S("consigliati"), S("consigliati per te"), S("contenido relacionado"), S("contenidos relacionados"),
    S("contenus sponsorisés"), S("contenus sélectionnés"), S("contenuti correlati"), S("conteúdo relacionado"),
    S("czytaj także"), S("címkék"), S("có thỂ bẠn quan tâm"), S("có thể bạn quan tâm"), S("cùng chuyên mỤc"),
    S("cùng chuyên mục"), S("da non perdere"), S("další zprávy"), S("další články"), S("dans la même rubrique"),
    S("das könnte dich auch interessieren"), S("das könnte sie auch interessieren"), S("deixe um comentário"),
    S("deixe uma resposta"), S("deja tu comentario"), S("deja un comentario"), S("deja una respuesta"),
    S("dello stesso autore"), S("derniers articles"), S("dernières actualités"), S("destaques"),
    S("digər xəbərlər"), S("discover more"), S("diskuse"), S("diskusia"), S("diğer haberler"), S("dodaj komentarz"),
    S("don t miss"), S("dont miss"), S("doporučené články"), S("doporučujeme"), S("dıgƏr xƏbƏrlƏr"),
    S("dığer haberler"), S("editor picks"), S("editors choice"), S("editors pick"), S("editors picks"),
    S("editörün seçtikleri"), S("edıtörün seçtıklerı"), S("el más leído"), S("el més llegit"), S("emner"),
    S("en ce moment"), S("en direct"), S("en esta nota"), S("en çok okunan haberler"), S("en çok okunanlar"),
    S("entradas relacionadas"), S("etichete"), S("etiketler"), S("etıketler"), S("explore more"),
    S("ezek is érdekelhetik"), S("ezt olvasta már"), S("featured"), S("featured articles"), S("featured content"),
    S("featured stories"), S("featured videos"), S("fler nyheter"), S("flere nyheder"), S("flere nyheter"),
    S("flere saker"), S("for you"), S("friss hírek"), S("from the web"), S("further reading"),
    S("geef een reactie"), S("gerelateerd"), S("gerelateerde artikelen"), S("gerelateerde berichten"),
    S("günün manşetleri"), S("günün manşetlerı"), S("habari zaidi"), S("habari zilizosomwa zaidi"),
    S("habari zinazohusiana"), S("hot topics"), S("hozzászólások"), S("i più commentati"), S("i più letti"),
    S("i più visti"), S("ilgili haberler"), S("in evidenza"), S("in het nieuws"), S("in other news"),
    S("in primo piano"), S("in the news"), S("inne artykuły"), S("izdvajamo"), S("jaunākie"), S("jaunākās ziņas"),
    S("još iz rubrike"), S("just nu"), S("kapcsolódó"), S("kapcsolódó cikkek"), S("keep reading"),
    S("ključne riječi"), S("komen"), S("komentar"), S("komentarai"), S("komentari"), S("komentarji"),
    S("komentarze"), S("komente"), S("komentáre"), S("komentáře"), S("komentāri"), S("kommentaarid"),
    S("kommentare"), S("kommentarer"), S("kommentit"), S("kumbukumbu"), S("laatste nieuws"),
    S("laisser un commentaire"), S("lajme të ngjashme"), S("lajmet e fundit"), S("las más leídas"),
    S("lascia un commento"), S("lasă un comentariu"), S("lasă un răspuns"), S("lasītākais"), S("lasītākie"),
    S("latest"), S("latest articles"), S("latest headlines"), S("latest in"), S("latest news"), S("latest posts"),
    S("latest stories"), S("latest updates"), S("latest videos"), S("le più lette"), S("le più viste"),
    S("leave a comment"), S("leave a reply"), S("lees ook"), S("legfrissebb"), S("legfrissebb hírek"),
    S("legg igjen en kommentar"), S("leggi anche"), S("legnépszerűbb"), S("legolvasottabb"), S("legolvasottabbak"),
    S("leia também"), S("les også"), S("les plus commentés"), S("les plus consultés"), S("les plus lues"),
    S("les plus lus"), S("lesen sie auch"), S("lini një koment"), S("lire aussi"), S("lire ensuite"),
    S("lisää aiheesta"), S("lisää uutisia"), S("lo más comentado"), S("lo más leído"), S("lo más visto"),
    S("loe ka"), S("loetumad"), S("lue myös"), S("luetuimmat"), S("läs också"), S("læs også"), S("mais lidas"),
    S("mais lidos"), S("mais notícias"), S("mais populares"), S("mais sobre"), S("mais vistas"), S("mais vistos"),
    S("maoni"), S("matérias relacionadas"), S("meer nieuws"), S("meer over"), S("meer over dit onderwerp"),
    S("meest gelezen"), S("mehr aus dieser rubrik"), S("mehr nachrichten"), S("mehr zum thema"), S("meist gelesen"),
    S("meistgelesen"), S("meistgelesene artikel"), S("mer från"), S("mer om"), S("mer om ämnet"), S("mere fra"),
    S("mere om"), S("mest lesið"), S("mest lest"), S("mest läst"), S("mest lästa"), S("mest læst"), S("mest læste"),
    S("mohlo by vás zajímat"), S("mohlo by vás zaujímať"), S("more articles"), S("more by this author"),
    S("more from author"), S("more from this author"), S("more headlines"), S("more like this"), S("more news"),
    S("more on this"), S("more on this story"), S("more on this topic"), S("more posts"), S("more related stories"),
    S("more stories"), S("more stories for you"), S("more stories like this"), S("more to explore"),
    S("more to read"), S("more top stories"), S("more videos"), S("most popular"), S("most read"),
    S("most read articles"), S("most recent"), S("most shared"), S("most viewed"), S("most watched"),
    S("must read"), S("must reads"), S("muut lukivat myös"), S("más de este autor"), S("más leídas"),
    S("más leídos"), S("más noticias"), S("más sobre"), S("märksõnad"), S("më të lexuarat"), S("najbolj brani"),
    S("najbolj brano"), S("najczęściej czytane"), S("najnovije"), S("najnovije vesti"), S("najnovije vijesti"),
    S("najnovšie"), S("najnovšie správy"), S("najnowsze"), S("najnowsze wiadomości"), S("najpopularniejsze"),
    S("najpopularnije"), S("najčitanije"), S("najčítanejšie"), S("najčítanejšie články"), S("napsat komentář"),
    S("naujausi"), S("naujausios naujienos"), S("ne maradj le"), S("ne maradjon le"), S("nejnovější"),
    S("nejnovější zprávy"), S("nejčtenější"), S("nejčtenější články"), S("net binnen"), S("neueste artikel"),
    S("neueste nachrichten"), S("newest articles"), S("newsletter"), S("nie przegap"), S("normas"),
    S("nos derniers articles"), S("notas relacionadas"), S("noticias relacionadas"), S("notizie correlate"),
    S("notícias relacionadas"), S("notícies relacionades"), S("novas relacionadas"), S("nýjast"), S("o máis lido"),
    S("odporúčame"), S("olvasta már"), S("on the web"), S("onderwerpen"), S("ostatnio dodane"),
    S("ostavi komentar"), S("ostavite komentar"), S("other articles"), S("other news"), S("other stories"),
    S("otras noticias"), S("our picks"), S("outbrain"), S("outras notícias"), S("oxşar xƏbƏrlƏr"),
    S("oxşar xəbərlər"), S("oznake"), S("paling popular"), S("paling populer"), S("para você"),
    S("pe aceeaȘi temă"), S("pe aceeași temă"), S("people also read"), S("picked for you"), S("pilihan editor"),
    S("pilihan redaksi"), S("più letti"), S("plaats een reactie"), S("plus d articles"), S("podobne artykuły"),
    S("podobné články"), S("polecamy"), S("polecane"), S("populair"), S("popular"), S("popular articles"),
    S("popular news"), S("popular now"), S("popular on"), S("popular posts"), S("popular right now"),
    S("popular stories"), S("popularne"), S("populer"), S("populiariausi"), S("populært"), S("popüler haberler"),
    S("potrebbe interessarti"), S("potrebbero interessarti"), S("povezane vesti"), S("povezane vijesti"),
    S("povezani članci"), S("povezani članki"), S("povezano"), S("powiązane"), S("powiązane artykuły"),
    S("preporuka"), S("preporučujemo"), S("pridaj komentár"), S("priporočamo"), S("promoted links"),
    S("promoted stories"), S("pročitajte još"), S("přidat komentář"), S("reacties"), S("read also"), S("read next"),
    S("readers also liked"), S("reageer op dit artikel"), S("recent articles"), S("recent news"), S("recent posts"),
    S("recent stories"), S("recomandate"), S("recomandări"), S("recomendadas para você"), S("recomendados"),
    S("recomendados para ti"), S("recommended"), S("recommended articles"), S("recommended by"),
    S("recommended content"), S("recommended for you"), S("recommended news"), S("recommended reading"),
    S("recommended stories"), S("recommended videos"), S("rekomendasi"), S("rekomendasi untuk anda"),
    S("rekomenduojame"), S("rekommenderat"), S("relacionadas"), S("relacionados"), S("related"),
    S("related articles"), S("related content"), S("related coverage"), S("related items"), S("related links"),
    S("related news"), S("related post"), S("related posts"), S("related reading"), S("related stories"),
    S("related story"), S("related topics"), S("related video"), S("related videos"), S("relaterade artiklar"),
    S("relaterat"), S("relaterede"), S("relaterede artikler"), S("relaterte artikler"), S("relaterte saker"),
    S("responses"), S("saistītie raksti"), S("see also"), S("senaste nyheterna"), S("senaste nytt"),
    S("seneste nyheder"), S("seneste nyt"), S("seotud artiklid"), S("seotud lood"), S("similar articles"),
    S("siste nytt"), S("sizin için seçtiklerimiz"), S("sizin için önerilenler"), S("skaitomiausi"),
    S("skriv en kommentar"), S("slične vesti"), S("slični članci"), S("sobre este tema"), S("sobre la firma"),
    S("soma pia"), S("son dakika haberleri"), S("son dakıka haberlerı"), S("son haberler"), S("son xƏbƏrlƏr"),
    S("son xəbərlər"), S("sorodni članki"), S("související"), S("související články"), S("sponsored stories"),
    S("spotlight"), S("stories for you"), S("suggested articles"), S("suggested for you"),
    S("sullo stesso argomento"), S("suosittelemme"), S("suosituimmat"), S("sur le même sujet"),
    S("susiję straipsniai"), S("szerzőtől"), S("súvisiace"), S("súvisiace články"), S("sızın ıçın seçtıklerımız"),
    S("sızın ıçın önerılenler"), S("taarifa za zamani"), S("taboola"), S("tag"), S("tagi"), S("tagovi"), S("tags"),
    S("taip pat skaitykite"), S("te ar putea interesa"), S("te puede interesar"), S("te recomendamos"), S("temas"),
    S("temas relacionados"), S("tematy"), S("teme"), S("tendencias"), S("tengdar fréttir"), S("terbaru"),
    S("terkini"), S("terpopuler"), S("terpopuler lainnya"), S("thema des tages"), S("this weeks most read"),
    S("ti potrebbe interessare"), S("tin cùng chuyên mỤc"), S("tin cùng chuyên mục"), S("tin khác"),
    S("tin liên quan"), S("tin mỚi"), S("tin mỚi nhẤt"), S("tin mới"), S("tin mới nhất"), S("tin nỔi bẬt"),
    S("tin nổi bật"), S("tinggalkan balasan"), S("tinggalkan komentar"), S("today in history"),
    S("todays headlines"), S("todays top stories"), S("top articles"), S("top headlines"), S("top news"),
    S("top picks"), S("top stories"), S("top stories today"), S("top videos"), S("topik"), S("topik terkait"),
    S("további cikkek"), S("további hírek"), S("trefwoorden"), S("trending"), S("trending articles"),
    S("trending news"), S("trending now"), S("trending on"), S("trending stories"), S("trending topics"),
    S("trending videos"), S("tuoreimmat"), S("témata"), S("témy"), S("të fundit"), S("të ngjashme"), S("tópicos"),
    S("tỪ khóa"), S("từ khóa"), S("ultim ora"), S("ultime notizie"), S("ultimele articole"), S("ultimele Știri"),
    S("ultimele știri"), S("up next"), S("uusimmat"), S("veel lugemist"), S("veja também"), S("vezane vesti"),
    S("vezi Și"), S("vezi și"), S("videos"), S("viimased uudised"), S("više iz rubrike"), S("više s weba"),
    S("você pode gostar"), S("você também pode gostar"), S("voir aussi"), S("vous aimerez aussi"),
    S("warto przeczytać"), S("watch next"), S("we recommend"), S("weitere artikel"), S("weitere nachrichten"),
    S("weitere themen"), S("what others are reading"), S("whats new"), S("whats next"), S("whats trending"),
    S("więcej na temat"), S("więcej o"), S("więcej wiadomości"), S("wybrane dla ciebie"), S("xem nhiỀu"),
    S("xem nhiỀu nhẤt"), S("xem nhiều"), S("xem nhiều nhất"), S("xem thêm"), S("yorum yap"), S("yorumlar"),
    S("you may also be interested in"), S("you may also enjoy"), S("you may also like"), S("you may have missed"),
    S("you may like"), S("you might also be interested in"), S("you might also like"),
    S("you might be interested in"), S("your daily news"), S("z domova"), S("zadnje novice"),
    S("zilizosomwa zaidi"), S("zobacz także"), S("zobacz też"), S("zostaw komentarz"), S("à la une"),
    S("à lire aussi"), S("à ne pas manquer"), S("ähnliche artikel"), S("ämnen du kan följa"), S("ämnen i artikeln"),
    S("ça peut vous intéresser"), S("çok okunan haberler"), S("çok okunanlar"), S("öne çikanlar"),
    S("öne çıkanlar"), S("önerilen haberler"), S("önerılen haberler"), S("últimas"), S("últimas noticias"),
    S("últimas notícias"), S("ý kiẾn"), S("ý kiẾn bẠn đỌc"), S("ý kiến"), S("ý kiến bạn đọc"), S("čtěte také"),
    S("ďalšie články"), S("đỌc nhiỀu"), S("đỌc nhiỀu nhẤt"), S("đọc nhiều"), S("đọc nhiều nhất"), S("đỪng bỎ lỠ"),
    S("đừng bỏ lỡ"), S("ılgılı haberler"), S("štítky"), S("Ən çox oxunanlar"), S("Știri similare"),
    S("știri similare"), S("ən çox oxunanlar"), S("αφήστε ένα σχόλιο"), S("αφήστε μια απάντηση"),
    S("αφήστε σχόλιο"), S("αφηστε ενα σχολιο"), S("αφηστε μια απαντηση"), S("αφηστε σχολιο"), S("δείτε ακόμα"),
    S("δείτε ακόμη"), S("δείτε επίσης"), S("δειτε ακομα"), S("δειτε ακομη"), S("δειτε επισησ"), S("δημοφιλέστερα"),
    S("δημοφιλή"), S("δημοφιλεστερα"), S("δημοφιλη"), S("διαβάστε ακόμα"), S("διαβάστε ακόμη"),
    S("διαβάστε επίσης"), S("διαβάστε περισσότερα"), S("διαβαστε ακομα"), S("διαβαστε ακομη"), S("διαβαστε επισησ"),
    S("διαβαστε περισσοτερα"), S("επικαιροτητα"), S("επικαιρότητα"), S("ετικέτες"), S("ετικετεσ"), S("μη χάσετε"),
    S("μη χασετε"), S("μην χάσετε"), S("μην χασετε"), S("περισσοτερα νεα"), S("περισσότερα νέα"), S("πιο δημοφιλή"),
    S("πιο δημοφιλη"), S("πιο διαβασμένα"), S("πιο διαβασμενα"), S("προσφατα"), S("προσφατα αρθρα"),
    S("προτείνουμε"), S("προτεινομενα"), S("προτεινουμε"), S("προτεινόμενα"), S("πρόσφατα"), S("πρόσφατα άρθρα"),
    S("ροή ειδήσεων"), S("ροη ειδησεων"), S("σχετικά"), S("σχετικά άρθρα"), S("σχετικά θέματα"),
    S("σχετικές ειδήσεις"), S("σχετικα"), S("σχετικα αρθρα"), S("σχετικα θεματα"), S("σχετικεσ ειδησεισ"),
    S("σχολια"), S("σχόλια"), S("τα πιο δημοφιλή"), S("τα πιο δημοφιλη"), S("τα πιο διαβασμένα"),
    S("τα πιο διαβασμενα"), S("τελευταία"), S("τελευταία νέα"), S("τελευταίες ειδήσεις"), S("τελευταια"),
    S("τελευταια νεα"), S("τελευταιεσ ειδησεισ"), S("вам будет интересно"), S("вам може сподобатися"),
    S("вам может быть интересно"), S("вам может понравиться"), S("вас може зацікавити"), S("вибір редакції"),
    S("выбор редакции"), S("главное"), S("главные новости"), S("головне"), S("головні новини"),
    S("добави коментар"), S("добавить комментарий"), S("додати коментар"), S("другие новости"), S("етикети"),
    S("еще новости"), S("ещё новости"), S("ең көп оқылған"), S("за темою"), S("залишити відповідь"),
    S("зараз читають"), S("ключевые слова"), S("ключови думи"), S("коментари"), S("коментарі"), S("комментарии"),
    S("лента новостей"), S("материалы по теме"), S("матеріали за темою"), S("метки"), S("мітки"),
    S("най коментирани"), S("най новите"), S("най ново"), S("най популярни"), S("най четени"), S("най четено"),
    S("найпопулярніше"), S("найчитаніше"), S("најновије"), S("најновије вести"), S("најчитани"), S("најчитаније"),
    S("новини за темою"), S("новини партнерів"), S("новини по темі"), S("новости дня"), S("новости партнеров"),
    S("новости партнёров"), S("новости по теме"), S("обсуждение"), S("остави коментар"), S("оставите коментар"),
    S("оставить комментарий"), S("останні новини"), S("още новини"), S("още от"), S("още по темата"), S("по теме"),
    S("пов язані новини"), S("повезане вести"), S("поврзани вести"), S("подобни статии"), S("популярне"),
    S("популярное"), S("популярные"), S("популярные материалы"), S("популярные новости"), S("популярні новини"),
    S("последни вести"), S("последни новини"), S("последние новости"), S("похожие материалы"), S("похожие новости"),
    S("похожие статьи"), S("препоръчани"), S("препоръчваме"), S("пікірлер"), S("рекомендуем"),
    S("рекомендуем прочитать"), S("рекомендуемые статьи"), S("рекомендуємо"), S("рекомендуємо прочитати"),
    S("самае чытанае"), S("самое популярное"), S("самое читаемое"), S("самые читаемые"), S("свежие новости"),
    S("свързани новини"), S("свързани статии"), S("связанные статьи"), S("свіжі новини"), S("сейчас читают"),
    S("слични вести"), S("смотрите также"), S("соңғы жаңалықтар"), S("стрічка новин"), S("схожі матеріали"),
    S("схожі новини"), S("схожі статті"), S("тагове"), S("теги"), S("теми"), S("темы"), S("читайте также"),
    S("читайте також"), S("читают сейчас"), S("чытайце таксама"), S("это интересно"), S("інші новини"),
    S("ұқсас жаңалықтар"), S("ԱՄԵՆԱԸՆԹԵՐՑՎԱԾ"), S("ՄԵԿՆԱԲԱՆՈՒԹՅՈՒՆՆԵՐ"), S("ՆՄԱՆԱՏԻՊ ՆՅՈՒԹԵՐ"), S("ՎԵՐՋԻՆ ԼՈՒՐԵՐ"),
    S("ամենաընթերցված"), S("մեկնաբանություններ"), S("նմանատիպ նյութեր"), S("վերջին լուրեր"), S("אולי יעניין אותך"),
    S("אולי יעניין אתכם"), S("הוסף תגובה"), S("הכי נצפים"), S("הכי נקראות"), S("הנצפות ביותר"), S("הנקראות ביותר"),
    S("חדשות אחרונות"), S("כתבות אחרונות"), S("כתבות נוספות"), S("כתבות קשורות"), S("כתבות שאולי פספסתם"),
    S("כתיבת תגובה"), S("מומלץ"), S("מומלצים"), S("נושאים"), S("עדכונים אחרונים"), S("עוד באותו נושא"),
    S("עוד בנושא"), S("עוד כתבות"), S("קראו גם"), S("תגובות"), S("תגיות"), S("آخر الأخبار"), S("آخرین اخبار"),
    S("أحدث الأخبار"), S("أخبار أخرى"), S("أخبار ذات صلة"), S("أخبار متعلقة"), S("أضف تعليق"), S("أضف تعليقا"),
    S("أضف تعليقك"), S("أهم الأخبار"), S("اترك تعليقا"), S("اترك تعليقاً"), S("اخبار مرتبط"), S("اخبار مهم"),
    S("اخترنا لك"), S("اخر الاخبار"), S("ارسال نظر"), S("اقرأ أيضا"), S("اقرأ أيضاً"), S("اقرأ ايضا"),
    S("الأكثر تداولا"), S("الأكثر شعبية"), S("الأكثر قراءة"), S("الأكثر مشاهدة"), S("الاكثر قراءة"), S("التعليقات"),
    S("العلامات"), S("الكلمات المفتاحية"), S("المزيد من"), S("الوسوم"), S("اہم خبریں"), S("برچسب"), S("برچسب ها"),
    S("بیشتر بخوانید"), S("تازه ترین اخبار"), S("تازہ ترین"), S("تازہ ترین خبریں"), S("تبصرہ کریں"), S("تبصرے"),
    S("تبصرے بند ہیں"), S("تعليقات الزوار"), S("تعليقات القراء"), S("جدیدترین اخبار"), S("خبر های مرتبط"),
    S("خبرهای مرتبط"), S("دیدگاه ها"), S("دیدگاهتان را بنویسید"), S("سایر اخبار"), S("شاهد أيضا"), S("شاهد أيضاً"),
    S("ضرور پڑھیں"), S("قد يعجبك أيضا"), S("قد يهمك"), S("قد يهمك أيضا"), S("كلمات دالة"), S("كلمات مفتاحية"),
    S("متعلقہ خبریں"), S("متعلقہ مضامین"), S("مختارات"), S("مزید خبریں"), S("مطالب مرتبط"), S("مطالب پیشنهادی"),
    S("مقالات أخرى"), S("مقالات ذات صلة"), S("مقبول ترین"), S("مقبول خبریں"), S("مواد ذات صلة"),
    S("مواضيع ذات صلة"), S("مواضيع متعلقة"), S("موضوعات ذات صلة"), S("نرشح لك"), S("نظر شما"), S("نظرات"),
    S("نظرات کاربران"), S("وب گردی"), S("پربازدید"), S("پربازدیدترین"), S("پربازدیدترین ها"), S("پربازدیدها"),
    S("پربیننده ترین"), S("پربیننده ترین ها"), S("پرمخاطب ترین"), S("پیشنهاد سردبیر"), S("پیشنهاد ما"),
    S("کلیدواژه ها"), S("یہ بھی پڑھیں"), S("अन्य खबरें"), S("अपनी राय दें"), S("और खबरें"), S("टिप्पणियाँ"),
    S("टिप्पणियां"), S("टैग्स"), S("टॉपिक्स"), S("ट्रेंडिंग"), S("ताज़ा खबरें"), S("ताजा अपडेट"), S("ताजा खबरें"),
    S("ताजा समाचार"), S("ताज्या बातम्या"), S("प्रतिक्रिया"), S("बड़ी खबरें"), S("यह भी पढ़ें"), S("ये भी पढ़ें"),
    S("लोकप्रिय"), S("लोकप्रिय खबरें"), S("संबंधित खबरें"), S("संबंधित ख़बरें"), S("संबंधित बातम्या"),
    S("संबंधित लेख"), S("संबंधित समाचार"), S("सबसे अधिक पढ़े गए"), S("सबसे ज्यादा पढ़ी गई"),
    S("सबसे ज्यादा पढ़ी गईं"), S("सम्बन्धित समाचार"), S("सर्वाधिक पढ़ी गई"), S("আপনার মতামত"), S("আরও খবর"),
    S("আরও পড়ুন"), S("আরো পড়ুন"), S("এ বিভাগের আরও খবর"), S("এ সম্পর্কিত আরও খবর"), S("এই বিভাগের আরও খবর"),
    S("জনপ্রিয়"), S("ট্যাগ"), S("বিষয়"), S("মন্তব্য"), S("মন্তব্য করুন"), S("সংশ্লিষ্ট খবর"), S("সবচেয়ে পঠিত"),
    S("সম্পর্কিত খবর"), S("সম্পর্কিত সংবাদ"), S("সর্বশেষ"), S("সর্বশেষ খবর"), S("সর্বশেষ সংবাদ"),
    S("সর্বাধিক পঠিত"), S("ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ"), S("તાજા સમાચાર"), S("સંબંધિત સમાચાર"), S("அண்மைச் செய்திகள்"),
    S("அதிகம் படித்தவை"), S("அதிகம் வாசிக்கப்பட்டவை"), S("இதையும் படியுங்கள்"), S("உங்கள் கருத்து"),
    S("கருத்துகள்"), S("சமீபத்திய செய்திகள்"), S("தொடர்புடைய செய்திகள்"), S("பிரபலமானவை"), S("மேலும் செய்திகள்"),
    S("అనుబంధ వార్తలు"), S("తాజా వార్తలు"), S("మరిన్ని వార్తలు"), S("సంబంధిత వార్తలు"), S("ಇತ್ತೀಚಿನ ಸುದ್ದಿ"),
    S("ಸಂಬಂಧಿತ ಸುದ್ದಿ"), S("അനുബന്ധ വാർത്തകൾ"), S("ഏറ്റവും പുതിയ വാർത്തകൾ"), S("കൂടുതൽ വാർത്തകൾ"),
    S("ข่าวที่เกี่ยวข้อง"), S("ข่าวยอดนิยม"), S("ข่าวล่าสุด"), S("ข่าวอื่นๆ"), S("ข่าวเด่น"), S("ข่าวแนะนำ"),
    S("ความคิดเห็น"), S("บทความก่อนหน้านี้"), S("บทความถัดไป"), S("บทความที่เกี่ยวข้อง"), S("บทความล่าสุด"),
    S("ยอดนิยม"), S("อ่านข่าวเพิ่มเติม"), S("อ่านเพิ่มเติม"), S("เรื่องที่เกี่ยวข้อง"), S("เรื่องเด่น"),
    S("แท็กที่เกี่ยวข้อง"), S("แนะนำสำหรับคุณ"), S("แสดงความคิดเห็น"), S("ამავე თემაზე"), S("ბოლო სიახლეები"),
    S("კომენტარები"), S("მსგავსი სიახლეები"), S("ყველაზე კითხვადი"), S("ተዛማጅ ዜናዎች"), S("ᲐᲛᲐᲕᲔ ᲗᲔᲛᲐᲖᲔ"),
    S("ᲑᲝᲚᲝ ᲡᲘᲐᲮᲚᲔᲔᲑᲘ"), S("ᲙᲝᲛᲔᲜᲢᲐᲠᲔᲑᲘ"), S("ᲛᲡᲒᲐᲕᲡᲘ ᲡᲘᲐᲮᲚᲔᲔᲑᲘ"), S("ᲧᲕᲔᲚᲐᲖᲔ ᲙᲘᲗᲮᲕᲐᲓᲘ"), S("あなたにおすすめ"),
    S("あなたにおすすめの記事"), S("あわせて読みたい"), S("おすすめ"), S("おすすめの記事"), S("おすすめ記事"), S("この記事のタグ"), S("よく読まれている記事"),
    S("アクセスランキング"), S("コメント"), S("コメント一覧"), S("ピックアップ"), S("ランキング"), S("为您推荐"), S("人気ランキング"), S("人気記事"),
    S("人気記事ランキング"), S("今日推荐"), S("今日热点"), S("你可能也喜歡"), S("全部评论"), S("关键词"), S("发表评论"), S("合わせて読みたい"), S("图片新闻"),
    S("延伸閱讀"), S("延伸阅读"), S("排行榜"), S("推荐阅读"), S("推薦閱讀"), S("新着ニュース"), S("新着記事"), S("新闻排行"), S("更多新闻"), S("最多人看"),
    S("最新ニュース"), S("最新文章"), S("最新新聞"), S("最新新闻"), S("最新消息"), S("最新記事"), S("最新评论"), S("标签"), S("標籤"), S("注目のニュース"),
    S("注目記事"), S("点击排行"), S("热点排行"), S("热点推荐"), S("热门排行"), S("热门推荐"), S("热门文章"), S("热门新闻"), S("热门评论"), S("熱門文章"),
    S("熱門新聞"), S("特集"), S("猜你喜欢"), S("猜你喜歡"), S("留言"), S("發表留言"), S("相关报道"), S("相关推荐"), S("相关文章"), S("相关新闻"),
    S("相关链接"), S("相关阅读"), S("相關報導"), S("相關文章"), S("相關新聞"), S("精彩推荐"), S("网友评论"), S("記事ランキング"), S("速報"), S("関連する記事"),
    S("関連キーワード"), S("関連タグ"), S("関連トピックス"), S("関連ニュース"), S("関連リンク"), S("関連記事"), S("關鍵字"), S("가장 많이 본 뉴스"),
    S("관련 기사"), S("관련 뉴스"), S("관련기사"), S("관련뉴스"), S("기자의 다른기사"), S("다른 기사 보기"), S("다른기사 보기"), S("댓글"), S("댓글쓰기"),
    S("많이 본 기사"), S("많이 본 뉴스"), S("많이본 기사"), S("많이본 뉴스"), S("실시간 뉴스"), S("오늘의 뉴스"), S("이 시각 뉴스"), S("이 시각 주요뉴스"),
    S("이슈"), S("인기 기사"), S("인기기사"), S("인기뉴스"), S("주요 뉴스"), S("주요기사"), S("주요뉴스"), S("최신 기사"), S("최신 뉴스"), S("최신기사"),
    S("최신뉴스"), S("추천 기사"), S("추천기사"), S("추천뉴스"), S("포토뉴스"), S("함께 본 뉴스"), S("핫이슈"),
};
const ptrdiff_t chrome_tail_n = countof(chrome_tail);

/* What stands over or beside an advertisement, and nothing else; all of chrome_whole too. */
const str chrome_advert[] = {
    S("ad"), S("advertentie"), S("advertenties"), S("advertisement"), S("annonce"), S("annons"), S("annonse"),
    S("annonser"), S("anzeige"), S("auglýsing"), S("hirdetés"), S("iklan"), S("inzerce"), S("inzercia"),
    S("mainos"), S("mainos päättyy"), S("oglas"), S("oglasi"), S("pubblicità"), S("publicidad"), S("publicidade"),
    S("publicitat"), S("publicitate"), S("publicité"), S("quẢng cáo"), S("quảng cáo"), S("reklaam"), S("reklam"),
    S("reklama"), S("reklame"), S("reklamë"), S("reklāma"), S("werbung"), S("διαφήμιση"), S("διαφημιση"),
    S("жарнама"), S("на правах рекламы"), S("оглас"), S("реклама"), S("ԳՈՎԱԶԴ"), S("գովազդ"), S("פרסומת"),
    S("آگهی"), S("إعلان"), S("إعلانات"), S("اشتہار"), S("اعلان"), S("تبلیغات"), S("जाहिरात"), S("विज्ञापन"),
    S("বিজ্ঞাপন"), S("ਇਸ਼ਤਿਹਾਰ"), S("જાહેરાત"), S("விளம்பரம்"), S("ప్రకటన"), S("ಜಾಹೀರಾತು"), S("പരസ്യം"), S("โฆษณา"),
    S("რეკლამა"), S("ማስታወቂያ"), S("ᲠᲔᲙᲚᲐᲛᲐ"), S("广告"), S("広告"), S("廣告"), S("광고"),
};
const ptrdiff_t chrome_advert_n = countof(chrome_advert);
