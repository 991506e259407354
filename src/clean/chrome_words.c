/* Phrases of pages that are not of their articles, in normal form (rows.c), in byte order. Collected by reading what
 * news sites print around articles; generic words of the trade, no outlet's own.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/chrome.h"

#define AS_STR(x) S(x),
#define AS_HEAD(x) STR_HEAD(x),

/* Rows that are nothing else. */
#define WHOLE_PHRASES(X) \
    X("0 comments") X("aan het laden") X("aanmelden") X("abbonati") X("abmelden") X("abo") X("abone ol") \
    X("abonează te") X("abonneren") X("abonnez vous") X("abonnieren") X("about") X("about the author") \
    X("about this author") X("about this site") X("about us") X("accedi") X("accessibility") X("account") \
    X("accueil") X("ad") X("ad choices") X("ad feedback") X("adchoices") X("add a comment") X("add comment") \
    X("ads") X("advertentie") X("advertenties") X("advertise") X("advertise with us") X("advertisement") \
    X("advertisement continue reading below") X("advertisement feature") X("advertisement scroll to continue") \
    X("advertising") X("afdrukken") X("affiliate disclosure") X("agb") X("agrandir") X("ajouter à vos sélections") \
    X("all articles") X("all news") X("all rights reserved") X("all stories") X("all topics") X("aller au contenu") \
    X("ana sayfa") X("anasayfa") X("anmelden") X("annonce") X("annons") X("annonse") X("annonsen slutar här") \
    X("annonser") X("anzeige") X("app store") X("apply") X("apps") X("archive") X("archives") \
    X("arkadaşina gönder") X("arkadaşına gönder") X("arrow") X("article") X("article continues below") \
    X("article continues below advertisement") X("article share options") X("article text") \
    X("articolul continuă după reclamă") X("artikel anhören") X("artikel drucken") X("artikel merken") \
    X("artikel teilen") X("artikeln fortsätter efter annonsen") X("artikeln fortsätter under annonsen") \
    X("artikkelen fortsetter under annonsen") X("artikkeli jatkuu mainoksen alla") \
    X("artiklen fortsætter efter annoncen") X("artiklen fortsætter under annoncen") X("ascolta l articolo") \
    X("assine") X("audio") X("auf facebook teilen") X("auf twitter teilen") X("auglýsing") X("autentificare") \
    X("authors") X("auto") X("autoplay") X("aviso legal") X("baca selengkapnya") X("back") X("back to top") \
    X("bagikan") X("bagikan artikel") X("basın açıklaması") X("basın bülteni") X("bağlantiyi kopyala") \
    X("bağlantıyı kopyala") X("başa dön") X("bejelentkezés") X("bekijk meer") X("belépés") X("beranda") X("bewaar") \
    X("bewaar artikel") X("bild") X("blog") X("bluesky") X("bookmark") X("breaking") X("breaking news") X("buscar") \
    X("buscar no site") X("business") X("bình luẬn") X("bình luận") X("careers") X("cargar más") X("cari") \
    X("carregar mais") X("cart") X("categories") X("category") X("cerca") X("cerrar") X("cetak") X("change") \
    X("chapisha") X("chapisha maoni") X("chi siamo") X("chia sẺ") X("chia sẺ facebook") X("chia sẻ") \
    X("chia sẻ facebook") X("chiudi") X("citeȘte mai departe") X("citeȘte mai mult") X("citește mai departe") \
    X("citește mai mult") X("classifieds") X("click here") X("close") X("close ad") X("close menu") \
    X("close modal") X("close search") X("columnists") X("comentar") X("comentarios") X("comente") X("comentează") \
    X("comentários") X("comment") X("comment on this story") X("commenta") X("commentaires") X("commenter") \
    X("commenti") X("comments") X("comments closed") X("communiqué de presse") X("community") \
    X("community guidelines") X("company") X("comparte") X("comparteix") X("compartilhar") X("compartilhe") \
    X("compartilhe por facebook") X("compartilhe por whatsapp") X("compartir") X("compartir en facebook") \
    X("compartir en twitter") X("compartir en whatsapp") X("compartir en x") X("comunicado de imprensa") \
    X("comunicado de prensa") X("comunicat de premsa") X("comunicat de presă") X("comunicato stampa") \
    X("condividi") X("condividi su facebook") X("condividi su twitter") X("condividi su whatsapp") X("connexion") \
    X("contact") X("contact opnemen") X("contact us") X("contactez nous") X("contacto") X("contato") X("contatti") \
    X("continua a leggere") X("continua após a publicidade") X("continua depois da publicidade") \
    X("continua la lettura") X("continuar a ler") X("continuar lendo") X("continuar leyendo") X("continue") \
    X("continue reading") X("continue reading below") X("contribute") X("cookie policy") X("cookie preferences") \
    X("cookie settings") X("cookies") X("copia link") X("copiar enlace") X("copiar link") X("copiază link") \
    X("copied") X("copier le lien") X("copy") X("copy link") X("copy link thành công") X("copy to clipboard") \
    X("copy url") X("corrections") X("corrigir texto") X("create account") X("credit") X("culture") \
    X("current issue") X("czytaj dalej") X("czytaj więcej") X("daftar") X("daha fazla") X("dalintis") X("dalīties") \
    X("dark mode") X("datenschutz") X("datenschutzerklärung") X("daugiau") X("deel") X("deel dit artikel") \
    X("deila") X("deixe seu comentário") X("del") X("del artikkel") X("del artiklen") X("dela") X("dela artikeln") \
    X("delen") X("delen op facebook") X("delen via whatsapp") X("deli") X("devamini oku") X("devamını oku") \
    X("dinle") X("diskuse") X("diskusia") X("distribuie") X("distribuie pe facebook") X("dit delen") X("do góry") \
    X("donate") X("donate now") X("download") X("download app") X("download pdf") X("download the app") \
    X("drucken") X("drukuj") X("drukāt") X("dınle") X("e mail") X("e paper") X("economy") X("edition") \
    X("editorial") X("einloggen") X("előfizetek") X("előfizetés") X("email") X("email address") X("email this") \
    X("email this article") X("email us") X("english") X("entertainment") X("entrar") X("enviar por correo") \
    X("envoyer par e mail") X("envoyer par mail") X("epaper") X("escuchar artículo") X("etiquetas") X("events") \
    X("expand") X("explore") X("explore more") X("facebook") X("facebook messenger") X("facebook ta paylaş") \
    X("faq") X("faqs") X("fechar") X("feedback") X("feedback geben") X("fermer") X("file") X("file photo") \
    X("flipboard") X("follow") X("follow on google news") X("follow us") X("follow us on") X("followed") \
    X("following") X("font size") X("food") X("footer") X("for immediate release") X("forgot password") \
    X("forgot your password") X("forum") X("foto") X("foutje gezien") X("ga naar de inhoud") X("gallery") \
    X("games") X("gem") X("gestion des cookies") X("gesundheit") X("get in touch") X("get started") \
    X("get the app") X("getty images") X("gift this article") X("giriş") X("giriş yap") X("give feedback") X("go") \
    X("go back") X("google") X("google news") X("google play") X("google plus") X("guardar noticia") X("guest") \
    X("gå til indhold") X("gå till innehåll") X("gérer mes cookies") X("gırış") X("gırış yap") X("gỬi bình luẬn") \
    X("gửi bình luận") X("hakuna maoni") X("haut de page") X("headlines") X("health") X("help") X("help center") \
    X("hide") X("hilfe") X("hirdetés") X("history") X("home") X("home page") X("homepage") X("hopp til innhold") \
    X("hoppa till innehåll") X("hore") X("horoscopes") X("hozzászólok") X("hozzászólás") X("hozzászólások") \
    X("hyppää sisältöön") X("hyr") X("icon") X("iklan") X("iletişim") X("image") X("image source") X("images") \
    X("impressum") X("imprimeix") X("imprimer") X("imprimir") X("imprint") X("in bài") X("in bài viẾt") \
    X("in bài viết") X("index") X("info") X("informacja prasowa") X("ingia") X("ingrandisci") X("inicia sesión") \
    X("iniciar sesión") X("inicio") X("inloggen") X("instagram") X("international") X("invia per email") \
    X("inzerce") X("inzercia") X("início") X("ir al contenido") X("ir para o conteúdo") X("ispiši") \
    X("içeriğe geç") X("jaa") X("jaa artikkeli") X("jaa facebookissa") X("jaga") X("jetzt abonnieren") X("jobs") \
    X("jump to comments") X("jump to content") X("jump to navigation") X("juttu jatkuu mainoksen jälkeen") \
    X("karriere") X("kaydet") X("kembali ke atas") X("key points") X("kirim komentar") X("kirjaudu") \
    X("kirjaudu sisään") X("komentar") X("komentari") X("komentariši") X("komentarze") X("komente") X("komentiraj") \
    X("komento") X("komentuj") X("komentuoti") X("komentēt") X("kommentar schreiben") X("kommentare") \
    X("kommenteeri") X("kommenter") X("kommentera") X("kommentieren") X("kommentoi") X("kommentér") \
    X("komunikat prasowy") X("kongsi") X("koniec reklamy") X("kontakt") X("konto") X("kopieer link") \
    X("kopiraj link") X("kopyala") X("kultur") X("kuuntele juttu") X("követem") X("küldés e mailben") X("künye") \
    X("laman utama") X("language") X("lanjutkan membaca") X("learn more") X("leave a comment") X("leave a reply") \
    X("leave comment") X("leave feedback") X("leer más") X("lees meer") X("lees verder") X("legal") \
    X("leggi di più") X("leggi tutto") X("lehdistötiedote") X("leia mais") X("ler mais") X("les mer") \
    X("lewati ke konten") X("lifestyle") X("lihat semua") X("like") X("like this") X("link") X("link copied") \
    X("linkedin") X("linkedin icon") X("lire la suite") X("lire plus") X("lire plus tard") X("listen") \
    X("listen to article") X("listen to this article") X("live") X("live blog") X("live tv") X("load comments") \
    X("load more") X("load more comments") X("loading") X("loading ad") X("loading article") X("loading comments") \
    X("local") X("local news") X("location") X("loe edasi") X("log in") X("log in register") X("log in sign up") \
    X("log ind") X("log masuk") X("log out") X("logg inn") X("logga in") X("logi sisse") X("login") X("logo") \
    X("logout") X("lokales") X("lue lisää") X("luister naar dit artikel") X("lyssna") X("lähetä palautetta") \
    X("läs mer") X("læs mere") X("lên đẦu trang") X("lên đầu trang") X("lƯu bài") X("lƯu bài viẾt") X("lưu bài") \
    X("lưu bài viết") X("magazine") X("mai mult") X("mail") X("main menu") X("main navigation") X("mainos") \
    X("mainos alkaa") X("mainos päättyy") X("manage account") X("manage subscription") X("maoni") X("maps") \
    X("markets") X("masthead") X("masuk") X("media") X("media release") X("mediadaten") X("medienmitteilung") \
    X("megosztom") X("megosztás") X("mehr") X("mehr anzeigen") X("member login") X("members") X("membership") \
    X("mentions légales") X("mentés") X("menu") X("menú") X("menü") X("menü öffnen") X("merken") X("messenger") \
    X("minimize") X("mobile") X("mobile app") X("money") X("more") X("more info") X("more information") \
    X("more options") X("more sharing options") X("most commented") X("most shared") X("mostra altro") X("movies") \
    X("multimedia") X("music") X("mutass többet") X("mwanzo") X("my account") X("my profile") X("më shumë") \
    X("mỚi nhẤt") X("mới nhất") X("na vrh") X("naar boven") X("nach oben") X("nahlásit chybu") X("nahoru") \
    X("nation") X("national") X("natisni") X("natrag") X("navigation") X("nazad") X("newest") X("news") \
    X("news release") X("news tips") X("newsletter") X("newsletter abonnieren") X("newsletters") X("newspaper") \
    X("next") X("next article") X("next page") X("next post") X("next story") X("next up") X("nghe đỌc bài") \
    X("nghe đọc bài") X("no comments") X("no comments yet") X("no thanks") X("none") X("nota de prensa") \
    X("note legali") X("notifications") X("nyomtatás") X("näytä lisää") X("obits") X("obituaries") X("obserwuj") \
    X("offrir l article") X("oglas") X("oglasi") X("oldest") X("open") X("open menu") X("open search") X("opinion") \
    X("opinions") X("options") X("original article") X("other") X("our apps") X("our sites") X("our story") \
    X("our team") X("ouvir texto") X("over ons") X("page") X("pages") X("panorama") X("partager") X("partager sur") \
    X("partilhar") X("partilhe") X("partner") X("partners") X("password") X("pause") X("paylaş") \
    X("per e mail teilen") X("per mail") X("per whatsapp teilen") X("persbericht") X("pesquisar") X("photo") \
    X("photo gallery") X("photos") X("pieslēgties") X("pin") X("pin it") X("pinterest") X("play") X("play video") \
    X("playlist") X("please wait") X("podcast") X("podcasts") X("podeli") X("podeli na facebooku") X("podelite") \
    X("podijeli") X("podijelite") X("pokaż więcej") X("pokaži več") X("politics") X("politik") \
    X("politique de confidentialité") X("política de cookies") X("política de privacidad") \
    X("política de privacidade") X("popular tags") X("portada") X("poslat e mailem") X("post") X("post a comment") \
    X("post comment") X("posted in") X("posts") X("posłuchaj artykułu") X("pranešimas spaudai") X("preberi več") \
    X("predplatné") X("prejsť na obsah") X("premium") X("prenta") X("prenumerera") X("preses relīze") \
    X("preskoči na sadržaj") X("press") X("press enter") X("press release") X("press releases") \
    X("presseaussendung") X("presseinformation") X("pressemeddelelse") X("pressemelding") X("pressemitteilung") \
    X("pressiteade") X("pressmeddelande") X("pretplata") X("previous") X("previous article") X("previous page") \
    X("previous post") X("previous story") X("prihlásiť sa") X("prijava") X("prijavi napako") X("prijavi se") \
    X("prikaži više") X("prindi") X("print") X("print article") X("print this") X("printează") X("printen") \
    X("printo") X("priopćenje za medije") X("prisijungti") X("privacy") X("privacy e cookie") X("privacy notice") \
    X("privacy policy") X("privacy settings") X("privacybeleid") X("products") X("profile") X("promoted") \
    X("promotion") X("pročitaj više") X("pročitajte više") X("przejdź do serwisu") X("przejdź do treści") \
    X("pubblicità") X("publicidad") X("publicidade") X("publicitat") X("publicitate") X("publicité") \
    X("pular para o conteúdo") X("puzzles") X("předplatné") X("přejít k obsahu") X("přejít na obsah") \
    X("přihlásit") X("přihlásit se") X("quelle") X("quick links") X("quiz") X("quiénes somos") X("quẢng cáo") \
    X("quảng cáo") X("radio") X("rate") X("reacties") X("read") X("read aloud") X("read article") \
    X("read full article") X("read full story") X("read in app") X("read later") X("read more") \
    X("read the full story") X("reageer") X("real estate") X("recaptcha") X("recherche") X("rechercher") \
    X("reclamă") X("reddit") X("refresh") X("regional") X("register") X("register now") X("registrace") \
    X("registracija") X("registrati") X("registrieren") X("regisztráció") X("regístrate") X("reise") X("reklaam") \
    X("reklam") X("reklama") X("reklame") X("reklamë") X("reklāma") X("reply") X("report") X("report a typo") \
    X("report ad") X("report an error") X("reportar erro") X("reprints") X("resources") X("results") \
    X("retour en haut") X("reuse this content") X("reviews") X("riproduzione riservata") X("rss") X("rss feed") \
    X("rätta artikeln") X("réagir") X("réagir à cet article") X("s abonner") X("s inscrire") X("saada vihje") \
    X("sabonner") X("sajtóközlemény") X("saken fortsetter under annonsen") X("salin link") X("salin tautan") \
    X("saltar al contenido") X("salva") X("salvar para ler depois") X("sao chép liên kẾt") X("sao chép liên kết") \
    X("saopštenje za javnost") X("sari la conȚinut") X("sari la conȚinutul principal") X("sari la conținut") \
    X("sari la conținutul principal") X("save") X("save article") X("save this story") X("saved") \
    X("scan the qr code") X("schedule") X("schlagworte") X("schlagwörter") X("schließen") X("science") X("scroll") \
    X("scroll down") X("scroll to continue") X("scroll to top") X("sdílet") X("sdílet na facebooku") \
    X("se connecter") X("search") X("search for") X("search query") X("search site") X("section") X("sections") \
    X("see all") X("see all comments") X("see more") X("see more stories") X("segnala un errore") \
    X("seguir leyendo") X("seite drucken") X("select language") X("selengkapnya") X("sem comentários") X("send") \
    X("services") X("settings") X("share") X("share article") X("share by email") X("share fullscreen") \
    X("share it") X("share link") X("share on") X("share on facebook") X("share on linkedin") \
    X("share on pinterest") X("share on reddit") X("share on social media") X("share on telegram") \
    X("share on twitter") X("share on whatsapp") X("share on x") X("share options") X("share page") X("share post") \
    X("share save") X("share story") X("share this") X("share this article") X("share this page") \
    X("share this post") X("share this story") X("share this with") X("share via") X("share with") X("shares") \
    X("shiriki") X("shop") X("shopping") X("show") X("show all") X("show caption") X("show comments") \
    X("show less") X("show menu") X("show more") X("show search") X("shpërndaje") X("shpërndani") X("siaran media") \
    X("siaran pers") X("sign in") X("sign in register") X("sign in to comment") X("sign in to continue") \
    X("sign out") X("sign up") X("sign up for free") X("sign up now") X("signaler une erreur") \
    X("siirry sisältöön") X("sin comentarios") X("sinscrire") X("site index") X("site map") X("site navigation") \
    X("sitemap") X("skicka e post") X("skip") X("skip ad") X("skip advertisement") X("skip links") \
    X("skip navigation") X("skip to content") X("skip to footer") X("skip to main") X("skip to main content") \
    X("skip to navigation") X("skip to primary sidebar") X("skip to search") X("skomentuj") X("skopiuj link") \
    X("skriv ut") X("slideshow") X("sluiten") X("snapchat") X("sobre nós") X("social") X("social media") \
    X("son dakika") X("son dakıka") X("sort by") X("souhlasím") X("source") X("spara") X("spausdinti") \
    X("special reports") X("sponsor") X("sponsored") X("sponsored by") X("sponsored content") X("sponsored links") \
    X("sporočilo za javnost") X("sport") X("sports") X("spotlight") X("späť") X("staff") X("stampa") X("start") \
    X("start your free trial") X("startseite") X("stay connected") X("stay informed") X("stichwörter") X("store") \
    X("style") X("submenu") X("submit") X("submit a comment") X("submit search") X("subscrever") X("subscribe") \
    X("subscribe now") X("subscribe to newsletter") X("subscribe to our newsletter") \
    X("subscribe to the newsletter") X("subscribe today") X("subscriber login") X("subscriber only") \
    X("subscribers only") X("subscription") X("subscriptions") X("success") X("suche") X("suchen") X("summary") \
    X("support") X("support us") X("suscribirme") X("suscribirse") X("suscríbete") X("switch") X("tafuta") X("tag") \
    X("tags") X("tags in this story") X("takaisin ylös") X("tallenna") X("tangaza nasi") X("tap to unmute") \
    X("tech") X("technology") X("teilen") X("telegram") X("temas relacionados") X("terms") \
    X("terms and conditions") X("terms of service") X("terms of use") X("text size") X("thank you") \
    X("thanks for reading") X("thanks for signing up") X("theme") X("themen") X("threads") X("thông cáo báo chí") \
    X("tiktok") X("tiktok logo") X("til toppen") X("tilaa") X("till toppen") X("tip de redactie") X("tips oss") \
    X("tipăreȘte") X("tipărește") X("tisk") X("tisková zpráva") X("tlačiť") X("tlačová správa") X("today") \
    X("toggle") X("toggle dark mode") X("toggle menu") X("toggle navigation") X("toggle search") X("toon meer") \
    X("top") X("topic") X("topics") X("topics in this article") X("topics in this story") X("torna su") X("tovább") \
    X("tovább olvasom") X("traffic") X("trang chỦ") X("trang chủ") X("translate") X("travel") X("trends") \
    X("try again") X("tulis komentar") X("tulosta") X("tumblr") X("tv") X("tv guide") X("tweet") X("tweet this") \
    X("twitter") X("twitter da paylaş") X("twitter icon") X("twıtter da paylaş") X("tìm kiẾm") X("tìm kiếm") \
    X("tümü") X("tümünü gör") X("udostępnij") X("udskriv") X("ugrás a tartalomhoz") X("uložit") X("ultima oră") \
    X("ultime notizie") X("undo") X("unmute") X("unterhaltung") X("updated") X("url copied") X("url telah disalin") \
    X("url복사") X("us") X("user") X("username") X("vai al contenuto") X("ver biografía") X("ver mais") X("ver más") \
    X("ver más artículos") X("version imprimable") X("vezi toate") X("video") X("videos") X("vidi sve") \
    X("view all") X("view all comments") X("view all posts") X("view all posts by") X("view comments") \
    X("view gallery") X("view in browser") X("view more") X("view profile") X("vind ik leuk") \
    X("vind ik leuk aan het laden") X("vis mer") X("vis mere") X("visa mer") X("visit website") X("vissza") X("vk") \
    X("voir plus") X("voir tous les articles") X("voltar ao topo") X("volume") X("volver arriba") X("voorpagina") \
    X("vor") X("vorlesen") X("vytisknout") X("vytlačiť") X("vỀ đẦu trang") X("về đầu trang") X("wallet") X("watch") \
    X("watch live") X("watch now") X("watch video") X("weather") X("web") X("website") X("weiter lesen") \
    X("weiterlesen") X("werbung") X("wetter") X("whats app") X("whatsapp") X("whatsapp ta paylaş") X("wikipedia") \
    X("wirtschaft") X("wissen") X("work with us") X("world") X("write a comment") X("write for us") X("wróć") \
    X("wydrukuj") X("wyślij") X("x twitter") X("xem thêm") X("xem tẤt cẢ") X("xem tất cả") X("xing") X("yazdir") \
    X("yazdır") X("yorum yap") X("yorum yaz") X("yorumlar") X("your account") X("your email") \
    X("your email address") X("your name") X("youtube") X("yukari çik") X("yukarı çık") X("zaloguj się") \
    X("zapisz") X("zarejestruj się") X("zdieľať") X("zgłoś błąd") X("zobacz więcej") X("zobrazit více") \
    X("zobraziť viac") X("zoeken") X("zoom") X("zpět") X("zum inhalt springen") X("zum seitenanfang") \
    X("zur startseite") X("zurück") X("à propos") X("çap et") X("înapoi") X("über uns") X("üye ol") X("ý kiẾn") \
    X("ý kiẾn cỦa bẠn") X("ý kiến") X("ý kiến của bạn") X("číst dále") X("číst více") X("čítať viac") \
    X("čítať ďalej") X("đăng ký") X("đăng nhẬp") X("đăng nhập") X("đỌc bài") X("đỌc tiẾp") X("đọc bài") \
    X("đọc tiếp") X("ıletışım") X("ıçerığe geç") X("şƏrh yaz") X("şərh yaz") X("štampaj") X("αναζήτηση") \
    X("αναζητηση") X("αντιγραφή συνδέσμου") X("αντιγραφη συνδεσμου") X("αποστολή με e mail") X("αποστολή με email") \
    X("αποστολη με e mail") X("αποστολη με email") X("αρχική") X("αρχική σελίδα") X("αρχικη") X("αρχικη σελιδα") \
    X("δελτίο τύπου") X("διαβάστε περισσότερα") X("διαβαστε περισσοτερα") X("διαφήμιση") X("διαφημιση") \
    X("εγγραφή") X("εγγραφη") X("εκτυπωση") X("εκτύπωση") X("επικοινωνία") X("επικοινωνια") X("επιστροφή") \
    X("επιστροφη") X("κοινοποίηση") X("κοινοποιήστε") X("κοινοποιηση") X("κοινοποιηστε") X("κορυφή") X("κορυφη") \
    X("μενου") X("μενού") X("μετάβαση στο περιεχόμενο") X("μεταβαση στο περιεχομενο") X("μοιραστείτε") \
    X("μοιραστειτε") X("οροι χρησησ") X("περισσοτερα") X("περισσοτερεσ επιλογεσ") X("περισσότερα") \
    X("περισσότερες επιλογές") X("πολιτική απορρήτου") X("πολιτικη απορρητου") X("συμφωνω") X("συμφωνώ") \
    X("συνδεση") X("σχολια") X("σχόλια") X("σύνδεση") X("ταυτοτητα") X("ταυτότητα") X("όροι χρήσης") X("абонамент") \
    X("архив") X("архів") X("басып шығару") X("більше") X("бөлісу") X("в избранное") X("вверх") X("вгору") \
    X("версия для печати") X("версія для друку") X("виж още") X("войти") X("все новости") X("всі новини") X("вход") \
    X("вхід") X("главная") X("головна") X("друк") X("еще") X("ещё") X("жарнама") X("завантажити ще") \
    X("загрузить еще") X("загрузить ещё") X("залишити коментар") X("запази") X("затвори") X("зберегти") \
    X("зголеми") X("коментари") X("коментариши") X("коментарі") X("коментирай") X("коментирај") X("коментувати") \
    X("комментарии") X("комментировать") X("контакти") X("контакты") X("копировать ссылку") \
    X("копіювати посилання") X("към съдържанието") X("меню") X("на врх") X("на правах рекламы") X("наверх") \
    X("нагоре") X("нагору") X("назад") X("најава") X("о нас") X("о проекте") X("оглас") X("оставить комментарий") \
    X("отпечатай") X("отправить другу") X("перейти до вмісту") X("перейти до основного вмісту") \
    X("перейти к содержанию") X("перейти к содержимому") X("печат") X("печати") X("печать") X("подели") \
    X("поделиться") X("поделиться в") X("подписаться") X("подпишитесь") X("поділитися") X("поиск") X("покажи още") \
    X("показати ще") X("показать еще") X("показать ещё") X("поширити") X("поширити в facebook") X("пошук") \
    X("прес реліз") X("пресс релиз") X("прессъобщение") X("прессъобщение за медиите") X("принтирай") X("про нас") \
    X("прочети още") X("підписатись") X("підписатися") X("підтримати нас") X("распечатать") X("регистрация") \
    X("редакция") X("редакція") X("реклама") X("рекламодателям") X("реєстрація") X("роздрукувати") \
    X("скопировать ссылку") X("скопіювати посилання") X("слухати") X("слушать") X("сохранить") X("споделете") \
    X("сподели") X("сподели във facebook") X("спочатку нові") X("спочатку старі") X("увійти") X("усі новини") \
    X("читати далі") X("читать далее") X("читать полностью") X("штампај") X("ԳՈՎԱԶԴ") X("ԿԻՍՎԵԼ") X("ՏՊԵԼ") \
    X("գովազդ") X("կիսվել") X("տպել") X("אודות") X("דלג לתוכן") X("דלג לתוכן העמוד") X("דף הבית") X("האזינו") \
    X("האזנה לכתבה") X("הגיבו") X("הדפס") X("הדפס כתבה") X("הדפסה") X("הודעה לעיתונות") X("הוסף תגובה") X("הירשמו") \
    X("העתק לינק") X("העתק קישור") X("הצהרת נגישות") X("הרשמה") X("התחבר") X("התחברות") X("חזרה למעלה") X("חיפוש") \
    X("טען עוד") X("כניסה") X("כתוב תגובה") X("לרכישת מינוי") X("מדיניות פרטיות") X("עוד") X("עמוד הבית") \
    X("פרסומת") X("צור קשר") X("קרא עוד") X("קראו עוד") X("ראשי") X("שיתוף") X("שלח בוואטסאפ") X("שלחו בוואטסאפ") \
    X("שמור כתבה") X("שתף") X("שתף בפייסבוק") X("שתפו") X("שתפו בפייסבוק") X("תגובות") X("תנאי שימוש") X("תפריט") \
    X("آگهی") X("أرسل إلى صديق") X("أضف تعليق") X("أضف تعليقا") X("إرسال إلى صديق") X("إعلان") X("إعلانات") \
    X("اتصل بنا") X("ادامه مطلب") X("ارسال به دوستان") X("ارسال نظر") X("استمع") X("اشتراك") X("اشتراک گذاری") \
    X("اشترك") X("اشتہار") X("اشتہارات") X("اعلان") X("اقرأ المزيد") X("التعليقات") X("الرئيسية") \
    X("العودة إلى الأعلى") X("القائمة") X("المزيد") X("انتهای پیام") X("بازگشت به بالا") X("بحث") X("بلاغ صحفي") \
    X("به اشتراک بگذارید") X("بيان صحفي") X("بیشتر") X("تبصرہ کریں") X("تبصرے") X("تبلیغ") X("تبلیغات") \
    X("تجاوز إلى المحتوى الرئيسي") X("تخطى إلى المحتوى") X("تسجيل") X("تسجيل الدخول") X("تعليقات") X("تلاش") \
    X("تماس با ما") X("ثبت نام") X("ثبت نظر") X("جستجو") X("حفظ") X("دخول") X("درباره ما") X("ذخیره") \
    X("سياسة الخصوصية") X("شارك") X("شارك المقال") X("شاركها") X("شیئر") X("شیئر کریں") X("صفحه اصلی") \
    X("صفحه نخست") X("صفحہ اول") X("طباعة") X("عاجل") X("عرض المزيد") X("عضویت") X("علق") X("لاگ ان") X("للإعلان") \
    X("لینک کوتاه") X("مزید") X("مشاركة") X("مشاركة الخبر") X("مشاهده بیشتر") X("من نحن") X("منو") X("موافق") \
    X("نسخ الرابط") X("نسخه چاپی") X("نظر شما") X("نظرات") X("ورود") X("پرنٹ") X("پرنٹ کریں") X("پسندیدم") X("چاپ") \
    X("کد خبر") X("کپی لینک") X("ऊपर जाएं") X("और देखें") X("और पढ़ें") X("कमेंट करें") X("खोजें") X("जाहिरात") \
    X("टिप्पणियां") X("टिप्पणी करें") X("प्रिंट") X("प्रिंट करें") X("फॉलो करें") X("मेन्यू") X("लॉग इन") \
    X("लॉगिन") X("लॉगिन करें") X("विज्ञापन") X("विज्ञापन के बाद जारी") X("शेअर करा") X("शेयर") X("शेयर करें") \
    X("सभी देखें") X("साइन इन") X("साझा करें") X("सेयर गर्नुहोस्") X("होम") X("আরও") X("আরও দেখুন") X("কপি লিংক") \
    X("খুঁজুন") X("প্রচ্ছদ") X("প্রিন্ট") X("প্রিন্ট করুন") X("বিজ্ঞাপন") X("মন্তব্য") X("মন্তব্য করুন") X("লগ ইন") \
    X("লগইন") X("শেয়ার") X("শেয়ার করুন") X("সব দেখুন") X("সর্বশেষ") X("হোম") X("ਇਸ਼ਤਿਹਾਰ") X("ਸਾਂਝਾ ਕਰੋ") \
    X("જાહેરાત") X("શેર કરો") X("அச்சிடுக") X("உள்நுழைக") X("பகிரவும்") X("பகிர்") X("பகிர்க") X("முகப்பு") \
    X("விளம்பரம்") X("ప్రకటన") X("షేర్ చేయండి") X("ಜಾಹೀರಾತು") X("ಹಂಚಿಕೊಳ್ಳಿ") X("പരസ്യം") X("ഷെയർ ചെയ്യുക") \
    X("กลับขึ้นด้านบน") X("ความคิดเห็น") X("คัดลอกลิงก์") X("ค้นหา") X("ดูทั้งหมด") X("ดูเพิ่มเติม") X("ติดต่อเรา") \
    X("ติดต่อโฆษณา") X("พิมพ์") X("สมัครสมาชิก") X("หน้าแรก") X("อ่านต่อ") X("เกี่ยวกับเรา") X("เข้าสู่ระบบ") \
    X("เมนู") X("แชร์") X("แชร์ข่าว") X("แชร์เรื่องนี้") X("แสดงความคิดเห็น") X("โฆษณา") X("ბეჭდვა") X("გააზიარე") \
    X("გაზიარება") X("კომენტარი") X("რეკლამა") X("ማስታወቂያ") X("አጋራ") X("ᲑᲔᲭᲓᲕᲐ") X("ᲒᲐᲐᲖᲘᲐᲠᲔ") X("ᲒᲐᲖᲘᲐᲠᲔᲑᲐ") \
    X("ᲙᲝᲛᲔᲜᲢᲐᲠᲘ") X("ᲠᲔᲙᲚᲐᲛᲐ") X("お問い合わせ") X("お気に入り") X("もっと見る") X("クリップ") X("コメント") X("コメントする") X("コメントを書く") \
    X("シェア") X("シェアする") X("ツイート") X("ツイートする") X("トップ") X("トップページ") X("ブックマーク") X("プライバシーポリシー") X("プレスリリース") \
    X("ページトップへ") X("ホーム") X("メニュー") X("リンクをコピー") X("ログイン") X("一覧") X("一覧を見る") X("上一篇") X("下一篇") X("会員登録") X("会社案内") \
    X("会社概要") X("保存") X("关于我们") X("分享") X("列印") X("利用規約") X("加入收藏") X("印刷") X("印刷する") X("回到頂端") X("報道発表") X("報道資料") \
    X("字号") X("客户端") X("广告") X("広告") X("廣告") X("手机版") X("打印") X("拡大") X("拡大する") X("搜尋") X("搜索") X("收藏") X("新聞稿") \
    X("新規登録") X("新闻稿") X("更多") X("本文へ") X("查看全部") X("検索") X("注册") X("点赞") X("無料会員に登録する") X("版权声明") X("登入") X("登录") \
    X("登錄") X("简体") X("続きを読む") X("繁体") X("联系我们") X("訂閱") X("註冊") X("評論") X("订阅") X("设为首页") X("评论") X("返回顶部") \
    X("首頁") X("首页") X("검색") X("공유") X("공유하기") X("광고") X("구독") X("글씨키우기") X("글자크기") X("기사공유하기") X("기사제보") \
    X("다른기사 보기") X("다음") X("닫기") X("댓글") X("댓글 쓰기") X("댓글삭제") X("댓글쓰기") X("더보기") X("로그인") X("링크 복사") X("맨위로") \
    X("메뉴") X("메뉴 바로가기") X("밴드") X("보도자료") X("본문 바로가기") X("본문으로 바로가기") X("비밀번호") X("스크랩") X("위로") X("이전") X("인쇄") \
    X("인쇄하기") X("전체보기") X("좋아요") X("카카오스토리") X("카카오톡") X("트위터") X("페이스북") X("프린트") X("홈") X("회원가입")
const str chrome_whole[] = {WHOLE_PHRASES(AS_STR)};
const uint64_t chrome_whole_heads[] = {WHOLE_PHRASES(AS_HEAD)};
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
#define TAIL_PHRASES(X) \
    X("a leggere") X("a lire aussi") X("aanbevolen") X("aanbevolen voor jou") X("aiheeseen liittyvää") X("aiheet") \
    X("ajánlott cikkek") X("ajánló") X("aktuelle nachrichten") X("aktuálně") X("also in the news") X("also on") \
    X("also read") X("alte articole") X("alte Știri") X("alte știri") X("altre notizie") X("am meisten gelesen") \
    X("anbefalede") X("anbefalet") X("anbefalt") X("anbefalte saker") X("ander nieuws") X("archivado en") \
    X("argomenti") X("around the web") X("articles les plus lus") X("articles liés") X("articles recommandés") \
    X("articles relacionats") X("articles similaires") X("articole asemănătoare") X("articole recomandate") \
    X("articole similare") X("articoli correlati") X("artigos relacionados") X("artikel berkaitan") \
    X("artikel lainnya") X("artikel terkait") X("artikel zum thema") X("artikuj të ngjashëm") \
    X("artículos relacionados") X("as mais lidas") X("auch interessant") X("avainsanat") X("baca juga") \
    X("basın iletişim") X("benzer haberler") X("berita berkaitan") X("berita lainnya") X("berita populer") \
    X("berita terbaru") X("berita terkait") X("berita terkini") X("best gelezen") X("bir cevap yazın") \
    X("bir yorum yazın") X("bunlar da ilginizi çekebilir") X("bunlar da ılgınızı çekebılır") X("bài liên quan") \
    X("bài viẾt liên quan") X("bài viết liên quan") X("bình luẬn") X("bình luận") X("bır cevap yazin") \
    X("bır yorum yazin") X("bẠn có thỂ quan tâm") X("bạn có thể quan tâm") X("cela peut vous intéresser") \
    X("cele mai citite") X("cele mai noi") X("cele mai populare") X("chapisho jipya zaidi") X("chỦ đỀ") X("chủ đề") \
    X("citeȘte Și") X("citește și") X("comentarii") X("comentarios") X("comentários") X("comment") X("commenti") \
    X("comments") X("consigliati") X("consigliati per te") X("contact médias") X("contact pentru presă") \
    X("contact presse") X("contacto de prensa") X("contacto para medios") X("contactos de prensa") \
    X("contacts médias") X("contacts presse") X("contato de imprensa") X("contato para imprensa") \
    X("contatti per la stampa") X("contatti stampa") X("contenido relacionado") X("contenidos relacionados") \
    X("contenus sponsorisés") X("contenus sélectionnés") X("contenuti correlati") X("conteúdo relacionado") \
    X("czytaj także") X("címkék") X("có thỂ bẠn quan tâm") X("có thể bạn quan tâm") X("cùng chuyên mỤc") \
    X("cùng chuyên mục") X("da non perdere") X("další zprávy") X("další články") X("dans la même rubrique") \
    X("das könnte dich auch interessieren") X("das könnte sie auch interessieren") X("deixe um comentário") \
    X("deixe uma resposta") X("deja tu comentario") X("deja un comentario") X("deja una respuesta") \
    X("dello stesso autore") X("derniers articles") X("dernières actualités") X("destaques") X("digər xəbərlər") \
    X("discover more") X("diskuse") X("diskusia") X("diğer haberler") X("dodaj komentarz") X("don t miss") \
    X("dont miss") X("doporučené články") X("doporučujeme") X("dıgƏr xƏbƏrlƏr") X("dığer haberler") \
    X("editor picks") X("editors choice") X("editors pick") X("editors picks") X("editörün seçtikleri") \
    X("edıtörün seçtıklerı") X("el más leído") X("el més llegit") X("emner") X("en ce moment") X("en direct") \
    X("en esta nota") X("en çok okunan haberler") X("en çok okunanlar") X("entradas relacionadas") X("etichete") \
    X("etiketler") X("etıketler") X("explore more") X("ezek is érdekelhetik") X("ezt olvasta már") X("featured") \
    X("featured articles") X("featured content") X("featured stories") X("featured videos") X("fler nyheter") \
    X("flere nyheder") X("flere nyheter") X("flere saker") X("for you") X("friss hírek") X("from the web") \
    X("further reading") X("geef een reactie") X("gerelateerd") X("gerelateerde artikelen") \
    X("gerelateerde berichten") X("günün manşetleri") X("günün manşetlerı") X("habari zaidi") \
    X("habari zilizosomwa zaidi") X("habari zinazohusiana") X("hot topics") X("hozzászólások") \
    X("i più commentati") X("i più letti") X("i più visti") X("ilgili haberler") X("in evidenza") \
    X("in het nieuws") X("in other news") X("in primo piano") X("in the news") X("inne artykuły") X("izdvajamo") \
    X("jaunākie") X("jaunākās ziņas") X("još iz rubrike") X("just nu") X("kapcsolódó") X("kapcsolódó cikkek") \
    X("keep reading") X("ključne riječi") X("komen") X("komentar") X("komentarai") X("komentari") X("komentarji") \
    X("komentarze") X("komente") X("komentáre") X("komentáře") X("komentāri") X("kommentaarid") X("kommentare") \
    X("kommentarer") X("kommentit") X("kontakt dla mediów") X("kontakt dla prasy") X("kontakt pre médiá") \
    X("kontakt pro média") X("kumbukumbu") X("laatste nieuws") X("laisser un commentaire") X("lajme të ngjashme") \
    X("lajmet e fundit") X("las más leídas") X("lascia un commento") X("lasă un comentariu") X("lasă un răspuns") \
    X("lasītākais") X("lasītākie") X("latest") X("latest articles") X("latest headlines") X("latest in") \
    X("latest news") X("latest posts") X("latest stories") X("latest updates") X("latest videos") X("le più lette") \
    X("le più viste") X("leave a comment") X("leave a reply") X("lees ook") X("legfrissebb") X("legfrissebb hírek") \
    X("legg igjen en kommentar") X("leggi anche") X("legnépszerűbb") X("legolvasottabb") X("legolvasottabbak") \
    X("leia também") X("les også") X("les plus commentés") X("les plus consultés") X("les plus lues") \
    X("les plus lus") X("lesen sie auch") X("lini një koment") X("lire aussi") X("lire ensuite") \
    X("lisätietoja medialle") X("lisää aiheesta") X("lisää uutisia") X("lo más comentado") X("lo más leído") \
    X("lo más visto") X("loe ka") X("loetumad") X("lue myös") X("luetuimmat") X("läs också") X("læs også") \
    X("mais lidas") X("mais lidos") X("mais notícias") X("mais populares") X("mais sobre") X("mais vistas") \
    X("mais vistos") X("maoni") X("matérias relacionadas") X("media contact") X("media contacts") \
    X("media enquiries") X("media inquiries") X("medienkontakt") X("meer nieuws") X("meer over") \
    X("meer over dit onderwerp") X("meest gelezen") X("mehr aus dieser rubrik") X("mehr nachrichten") \
    X("mehr zum thema") X("meist gelesen") X("meistgelesen") X("meistgelesene artikel") X("mer från") X("mer om") \
    X("mer om ämnet") X("mere fra") X("mere om") X("mest lesið") X("mest lest") X("mest läst") X("mest lästa") \
    X("mest læst") X("mest læste") X("mohlo by vás zajímat") X("mohlo by vás zaujímať") X("more articles") \
    X("more by this author") X("more from author") X("more from this author") X("more headlines") \
    X("more like this") X("more news") X("more on this") X("more on this story") X("more on this topic") \
    X("more posts") X("more related stories") X("more stories") X("more stories for you") \
    X("more stories like this") X("more to explore") X("more to read") X("more top stories") X("more videos") \
    X("most popular") X("most read") X("most read articles") X("most recent") X("most shared") X("most viewed") \
    X("most watched") X("must read") X("must reads") X("muut lukivat myös") X("más de este autor") X("más leídas") \
    X("más leídos") X("más noticias") X("más sobre") X("märksõnad") X("më të lexuarat") X("najbolj brani") \
    X("najbolj brano") X("najczęściej czytane") X("najnovije") X("najnovije vesti") X("najnovije vijesti") \
    X("najnovšie") X("najnovšie správy") X("najnowsze") X("najnowsze wiadomości") X("najpopularniejsze") \
    X("najpopularnije") X("najčitanije") X("najčítanejšie") X("najčítanejšie články") X("napsat komentář") \
    X("naujausi") X("naujausios naujienos") X("ne maradj le") X("ne maradjon le") X("nejnovější") \
    X("nejnovější zprávy") X("nejčtenější") X("nejčtenější články") X("net binnen") X("neueste artikel") \
    X("neueste nachrichten") X("newest articles") X("newsletter") X("nie przegap") X("normas") \
    X("nos derniers articles") X("notas relacionadas") X("note to editors") X("notes for editors") \
    X("notes to editor") X("notes to editors") X("noticias relacionadas") X("notizie correlate") \
    X("notícias relacionadas") X("notícies relacionades") X("novas relacionadas") X("nýjast") X("o máis lido") \
    X("odporúčame") X("olvasta már") X("on the web") X("onderwerpen") X("ostatnio dodane") X("ostavi komentar") \
    X("ostavite komentar") X("other articles") X("other news") X("other stories") X("otras noticias") \
    X("our picks") X("outbrain") X("outras notícias") X("oxşar xƏbƏrlƏr") X("oxşar xəbərlər") X("oznake") \
    X("paling popular") X("paling populer") X("para você") X("pe aceeaȘi temă") X("pe aceeași temă") \
    X("people also read") X("perscontact") X("picked for you") X("pilihan editor") X("pilihan redaksi") \
    X("più letti") X("plaats een reactie") X("plus d articles") X("podobne artykuły") X("podobné články") \
    X("polecamy") X("polecane") X("populair") X("popular") X("popular articles") X("popular news") X("popular now") \
    X("popular on") X("popular posts") X("popular right now") X("popular stories") X("popularne") X("populer") \
    X("populiariausi") X("populært") X("popüler haberler") X("potrebbe interessarti") X("potrebbero interessarti") \
    X("povezane vesti") X("povezane vijesti") X("povezani članci") X("povezani članki") X("povezano") \
    X("powiązane") X("powiązane artykuły") X("preporuka") X("preporučujemo") X("press contact") X("press contacts") \
    X("press enquiries") X("press inquiries") X("pressekontakt") X("pressekontakter") X("presskontakt") \
    X("presskontakter") X("pridaj komentár") X("priporočamo") X("promoted links") X("promoted stories") \
    X("pročitajte još") X("přidat komentář") X("reacties") X("read also") X("read next") X("readers also liked") \
    X("reageer op dit artikel") X("recent articles") X("recent news") X("recent posts") X("recent stories") \
    X("recomandate") X("recomandări") X("recomendadas para você") X("recomendados") X("recomendados para ti") \
    X("recommended") X("recommended articles") X("recommended by") X("recommended content") \
    X("recommended for you") X("recommended news") X("recommended reading") X("recommended stories") \
    X("recommended videos") X("rekomendasi") X("rekomendasi untuk anda") X("rekomenduojame") X("rekommenderat") \
    X("relacionadas") X("relacionados") X("related") X("related articles") X("related content") \
    X("related coverage") X("related items") X("related links") X("related news") X("related post") \
    X("related posts") X("related reading") X("related stories") X("related story") X("related topics") \
    X("related video") X("related videos") X("relaterade artiklar") X("relaterat") X("relaterede") \
    X("relaterede artikler") X("relaterte artikler") X("relaterte saker") X("responses") X("saistītie raksti") \
    X("sajtókapcsolat") X("see also") X("senaste nyheterna") X("senaste nytt") X("seneste nyheder") \
    X("seneste nyt") X("seotud artiklid") X("seotud lood") X("similar articles") X("siste nytt") \
    X("sizin için seçtiklerimiz") X("sizin için önerilenler") X("skaitomiausi") X("skriv en kommentar") \
    X("slične vesti") X("slični članci") X("sobre este tema") X("sobre la firma") X("soma pia") \
    X("son dakika haberleri") X("son dakıka haberlerı") X("son haberler") X("son xƏbƏrlƏr") X("son xəbərlər") \
    X("sorodni članki") X("související") X("související články") X("sponsored stories") X("spotlight") \
    X("stories for you") X("suggested articles") X("suggested for you") X("sullo stesso argomento") \
    X("suosittelemme") X("suosituimmat") X("sur le même sujet") X("susiję straipsniai") X("szerzőtől") \
    X("súvisiace") X("súvisiace články") X("sızın ıçın seçtıklerımız") X("sızın ıçın önerılenler") \
    X("taarifa za zamani") X("taboola") X("tag") X("tagi") X("tagovi") X("tags") X("taip pat skaitykite") \
    X("te ar putea interesa") X("te puede interesar") X("te recomendamos") X("temas") X("temas relacionados") \
    X("tematy") X("teme") X("tendencias") X("tengdar fréttir") X("terbaru") X("terkini") X("terpopuler") \
    X("terpopuler lainnya") X("thema des tages") X("this weeks most read") X("ti potrebbe interessare") \
    X("tin cùng chuyên mỤc") X("tin cùng chuyên mục") X("tin khác") X("tin liên quan") X("tin mỚi") \
    X("tin mỚi nhẤt") X("tin mới") X("tin mới nhất") X("tin nỔi bẬt") X("tin nổi bật") X("tinggalkan balasan") \
    X("tinggalkan komentar") X("today in history") X("todays headlines") X("todays top stories") X("top articles") \
    X("top headlines") X("top news") X("top picks") X("top stories") X("top stories today") X("top videos") \
    X("topik") X("topik terkait") X("további cikkek") X("további hírek") X("trefwoorden") X("trending") \
    X("trending articles") X("trending news") X("trending now") X("trending on") X("trending stories") \
    X("trending topics") X("trending videos") X("tuoreimmat") X("témata") X("témy") X("të fundit") X("të ngjashme") \
    X("tópicos") X("tỪ khóa") X("từ khóa") X("ultim ora") X("ultime notizie") X("ultimele articole") \
    X("ultimele Știri") X("ultimele știri") X("up next") X("uusimmat") X("veel lugemist") X("veja também") \
    X("vezane vesti") X("vezi Și") X("vezi și") X("videos") X("viimased uudised") X("više iz rubrike") \
    X("više s weba") X("você pode gostar") X("você também pode gostar") X("voir aussi") X("vous aimerez aussi") \
    X("warto przeczytać") X("watch next") X("we recommend") X("weitere artikel") X("weitere nachrichten") \
    X("weitere themen") X("what others are reading") X("whats new") X("whats next") X("whats trending") \
    X("więcej na temat") X("więcej o") X("więcej wiadomości") X("wybrane dla ciebie") X("xem nhiỀu") \
    X("xem nhiỀu nhẤt") X("xem nhiều") X("xem nhiều nhất") X("xem thêm") X("yorum yap") X("yorumlar") \
    X("you may also be interested in") X("you may also enjoy") X("you may also like") X("you may have missed") \
    X("you may like") X("you might also be interested in") X("you might also like") X("you might be interested in") \
    X("your daily news") X("z domova") X("zadnje novice") X("zilizosomwa zaidi") X("zobacz także") X("zobacz też") \
    X("zostaw komentarz") X("à la une") X("à lire aussi") X("à ne pas manquer") X("ähnliche artikel") \
    X("ämnen du kan följa") X("ämnen i artikeln") X("ça peut vous intéresser") X("çok okunan haberler") \
    X("çok okunanlar") X("öne çikanlar") X("öne çıkanlar") X("önerilen haberler") X("önerılen haberler") \
    X("últimas") X("últimas noticias") X("últimas notícias") X("ý kiẾn") X("ý kiẾn bẠn đỌc") X("ý kiến") \
    X("ý kiến bạn đọc") X("čtěte také") X("ďalšie články") X("đỌc nhiỀu") X("đỌc nhiỀu nhẤt") X("đọc nhiều") \
    X("đọc nhiều nhất") X("đỪng bỎ lỠ") X("đừng bỏ lỡ") X("ılgılı haberler") X("štítky") X("Ən çox oxunanlar") \
    X("Știri similare") X("știri similare") X("ən çox oxunanlar") X("αφήστε ένα σχόλιο") X("αφήστε μια απάντηση") \
    X("αφήστε σχόλιο") X("αφηστε ενα σχολιο") X("αφηστε μια απαντηση") X("αφηστε σχολιο") X("δείτε ακόμα") \
    X("δείτε ακόμη") X("δείτε επίσης") X("δειτε ακομα") X("δειτε ακομη") X("δειτε επισησ") X("δημοφιλέστερα") \
    X("δημοφιλή") X("δημοφιλεστερα") X("δημοφιλη") X("διαβάστε ακόμα") X("διαβάστε ακόμη") X("διαβάστε επίσης") \
    X("διαβάστε περισσότερα") X("διαβαστε ακομα") X("διαβαστε ακομη") X("διαβαστε επισησ") \
    X("διαβαστε περισσοτερα") X("επικαιροτητα") X("επικαιρότητα") X("ετικέτες") X("ετικετεσ") X("μη χάσετε") \
    X("μη χασετε") X("μην χάσετε") X("μην χασετε") X("περισσοτερα νεα") X("περισσότερα νέα") X("πιο δημοφιλή") \
    X("πιο δημοφιλη") X("πιο διαβασμένα") X("πιο διαβασμενα") X("προσφατα") X("προσφατα αρθρα") X("προτείνουμε") \
    X("προτεινομενα") X("προτεινουμε") X("προτεινόμενα") X("πρόσφατα") X("πρόσφατα άρθρα") X("ροή ειδήσεων") \
    X("ροη ειδησεων") X("σχετικά") X("σχετικά άρθρα") X("σχετικά θέματα") X("σχετικές ειδήσεις") X("σχετικα") \
    X("σχετικα αρθρα") X("σχετικα θεματα") X("σχετικεσ ειδησεισ") X("σχολια") X("σχόλια") X("τα πιο δημοφιλή") \
    X("τα πιο δημοφιλη") X("τα πιο διαβασμένα") X("τα πιο διαβασμενα") X("τελευταία") X("τελευταία νέα") \
    X("τελευταίες ειδήσεις") X("τελευταια") X("τελευταια νεα") X("τελευταιεσ ειδησεισ") X("вам будет интересно") \
    X("вам може сподобатися") X("вам может быть интересно") X("вам может понравиться") X("вас може зацікавити") \
    X("вибір редакції") X("выбор редакции") X("главное") X("главные новости") X("головне") X("головні новини") \
    X("добави коментар") X("добавить комментарий") X("додати коментар") X("другие новости") X("етикети") \
    X("еще новости") X("ещё новости") X("ең көп оқылған") X("за темою") X("залишити відповідь") X("зараз читають") \
    X("ключевые слова") X("ключови думи") X("коментари") X("коментарі") X("комментарии") X("контакт для сми") \
    X("контакти для змі") X("контакты для прессы") X("контакты для сми") X("лента новостей") X("материалы по теме") \
    X("матеріали за темою") X("метки") X("мітки") X("най коментирани") X("най новите") X("най ново") \
    X("най популярни") X("най четени") X("най четено") X("найпопулярніше") X("найчитаніше") X("најновије") \
    X("најновије вести") X("најчитани") X("најчитаније") X("новини за темою") X("новини партнерів") \
    X("новини по темі") X("новости дня") X("новости партнеров") X("новости партнёров") X("новости по теме") \
    X("обсуждение") X("остави коментар") X("оставите коментар") X("оставить комментарий") X("останні новини") \
    X("още новини") X("още от") X("още по темата") X("по теме") X("пов язані новини") X("повезане вести") \
    X("поврзани вести") X("подобни статии") X("популярне") X("популярное") X("популярные") \
    X("популярные материалы") X("популярные новости") X("популярні новини") X("последни вести") \
    X("последни новини") X("последние новости") X("похожие материалы") X("похожие новости") X("похожие статьи") \
    X("препоръчани") X("препоръчваме") X("пікірлер") X("рекомендуем") X("рекомендуем прочитать") \
    X("рекомендуемые статьи") X("рекомендуємо") X("рекомендуємо прочитати") X("самае чытанае") \
    X("самое популярное") X("самое читаемое") X("самые читаемые") X("свежие новости") X("свързани новини") \
    X("свързани статии") X("связанные статьи") X("свіжі новини") X("сейчас читают") X("слични вести") \
    X("смотрите также") X("соңғы жаңалықтар") X("стрічка новин") X("схожі матеріали") X("схожі новини") \
    X("схожі статті") X("тагове") X("теги") X("теми") X("темы") X("читайте также") X("читайте також") \
    X("читают сейчас") X("чытайце таксама") X("это интересно") X("інші новини") X("ұқсас жаңалықтар") \
    X("ԱՄԵՆԱԸՆԹԵՐՑՎԱԾ") X("ՄԵԿՆԱԲԱՆՈՒԹՅՈՒՆՆԵՐ") X("ՆՄԱՆԱՏԻՊ ՆՅՈՒԹԵՐ") X("ՎԵՐՋԻՆ ԼՈՒՐԵՐ") X("ամենաընթերցված") \
    X("մեկնաբանություններ") X("նմանատիպ նյութեր") X("վերջին լուրեր") X("אולי יעניין אותך") X("אולי יעניין אתכם") \
    X("הוסף תגובה") X("הכי נצפים") X("הכי נקראות") X("הנצפות ביותר") X("הנקראות ביותר") X("חדשות אחרונות") \
    X("כתבות אחרונות") X("כתבות נוספות") X("כתבות קשורות") X("כתבות שאולי פספסתם") X("כתיבת תגובה") X("מומלץ") \
    X("מומלצים") X("נושאים") X("עדכונים אחרונים") X("עוד באותו נושא") X("עוד בנושא") X("עוד כתבות") X("קראו גם") \
    X("תגובות") X("תגיות") X("آخر الأخبار") X("آخرین اخبار") X("أحدث الأخبار") X("أخبار أخرى") X("أخبار ذات صلة") \
    X("أخبار متعلقة") X("أضف تعليق") X("أضف تعليقا") X("أضف تعليقك") X("أهم الأخبار") X("اترك تعليقا") \
    X("اترك تعليقاً") X("اخبار مرتبط") X("اخبار مهم") X("اخترنا لك") X("اخر الاخبار") X("ارسال نظر") X("اقرأ أيضا") \
    X("اقرأ أيضاً") X("اقرأ ايضا") X("الأكثر تداولا") X("الأكثر شعبية") X("الأكثر قراءة") X("الأكثر مشاهدة") \
    X("الاكثر قراءة") X("التعليقات") X("العلامات") X("الكلمات المفتاحية") X("المزيد من") X("الوسوم") X("اہم خبریں") \
    X("برچسب") X("برچسب ها") X("بیشتر بخوانید") X("تازه ترین اخبار") X("تازہ ترین") X("تازہ ترین خبریں") \
    X("تبصرہ کریں") X("تبصرے") X("تبصرے بند ہیں") X("تعليقات الزوار") X("تعليقات القراء") X("جدیدترین اخبار") \
    X("خبر های مرتبط") X("خبرهای مرتبط") X("دیدگاه ها") X("دیدگاهتان را بنویسید") X("سایر اخبار") X("شاهد أيضا") \
    X("شاهد أيضاً") X("ضرور پڑھیں") X("قد يعجبك أيضا") X("قد يهمك") X("قد يهمك أيضا") X("كلمات دالة") \
    X("كلمات مفتاحية") X("متعلقہ خبریں") X("متعلقہ مضامین") X("مختارات") X("مزید خبریں") X("مطالب مرتبط") \
    X("مطالب پیشنهادی") X("مقالات أخرى") X("مقالات ذات صلة") X("مقبول ترین") X("مقبول خبریں") X("مواد ذات صلة") \
    X("مواضيع ذات صلة") X("مواضيع متعلقة") X("موضوعات ذات صلة") X("نرشح لك") X("نظر شما") X("نظرات") \
    X("نظرات کاربران") X("وب گردی") X("پربازدید") X("پربازدیدترین") X("پربازدیدترین ها") X("پربازدیدها") \
    X("پربیننده ترین") X("پربیننده ترین ها") X("پرمخاطب ترین") X("پیشنهاد سردبیر") X("پیشنهاد ما") X("کلیدواژه ها") \
    X("یہ بھی پڑھیں") X("अन्य खबरें") X("अपनी राय दें") X("और खबरें") X("टिप्पणियाँ") X("टिप्पणियां") X("टैग्स") \
    X("टॉपिक्स") X("ट्रेंडिंग") X("ताज़ा खबरें") X("ताजा अपडेट") X("ताजा खबरें") X("ताजा समाचार") \
    X("ताज्या बातम्या") X("प्रतिक्रिया") X("बड़ी खबरें") X("यह भी पढ़ें") X("ये भी पढ़ें") X("लोकप्रिय") \
    X("लोकप्रिय खबरें") X("संबंधित खबरें") X("संबंधित ख़बरें") X("संबंधित बातम्या") X("संबंधित लेख") \
    X("संबंधित समाचार") X("सबसे अधिक पढ़े गए") X("सबसे ज्यादा पढ़ी गई") X("सबसे ज्यादा पढ़ी गईं") \
    X("सम्बन्धित समाचार") X("सर्वाधिक पढ़ी गई") X("আপনার মতামত") X("আরও খবর") X("আরও পড়ুন") X("আরো পড়ুন") \
    X("এ বিভাগের আরও খবর") X("এ সম্পর্কিত আরও খবর") X("এই বিভাগের আরও খবর") X("জনপ্রিয়") X("ট্যাগ") X("বিষয়") \
    X("মন্তব্য") X("মন্তব্য করুন") X("সংশ্লিষ্ট খবর") X("সবচেয়ে পঠিত") X("সম্পর্কিত খবর") X("সম্পর্কিত সংবাদ") \
    X("সর্বশেষ") X("সর্বশেষ খবর") X("সর্বশেষ সংবাদ") X("সর্বাধিক পঠিত") X("ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ") X("તાજા સમાચાર") \
    X("સંબંધિત સમાચાર") X("அண்மைச் செய்திகள்") X("அதிகம் படித்தவை") X("அதிகம் வாசிக்கப்பட்டவை") \
    X("இதையும் படியுங்கள்") X("உங்கள் கருத்து") X("கருத்துகள்") X("சமீபத்திய செய்திகள்") X("தொடர்புடைய செய்திகள்") \
    X("பிரபலமானவை") X("மேலும் செய்திகள்") X("అనుబంధ వార్తలు") X("తాజా వార్తలు") X("మరిన్ని వార్తలు") \
    X("సంబంధిత వార్తలు") X("ಇತ್ತೀಚಿನ ಸುದ್ದಿ") X("ಸಂಬಂಧಿತ ಸುದ್ದಿ") X("അനുബന്ധ വാർത്തകൾ") X("ഏറ്റവും പുതിയ വാർത്തകൾ") \
    X("കൂടുതൽ വാർത്തകൾ") X("ข่าวที่เกี่ยวข้อง") X("ข่าวยอดนิยม") X("ข่าวล่าสุด") X("ข่าวอื่นๆ") X("ข่าวเด่น") \
    X("ข่าวแนะนำ") X("ความคิดเห็น") X("บทความก่อนหน้านี้") X("บทความถัดไป") X("บทความที่เกี่ยวข้อง") \
    X("บทความล่าสุด") X("ยอดนิยม") X("อ่านข่าวเพิ่มเติม") X("อ่านเพิ่มเติม") X("เรื่องที่เกี่ยวข้อง") \
    X("เรื่องเด่น") X("แท็กที่เกี่ยวข้อง") X("แนะนำสำหรับคุณ") X("แสดงความคิดเห็น") X("ამავე თემაზე") \
    X("ბოლო სიახლეები") X("კომენტარები") X("მსგავსი სიახლეები") X("ყველაზე კითხვადი") X("ተዛማጅ ዜናዎች") \
    X("ᲐᲛᲐᲕᲔ ᲗᲔᲛᲐᲖᲔ") X("ᲑᲝᲚᲝ ᲡᲘᲐᲮᲚᲔᲔᲑᲘ") X("ᲙᲝᲛᲔᲜᲢᲐᲠᲔᲑᲘ") X("ᲛᲡᲒᲐᲕᲡᲘ ᲡᲘᲐᲮᲚᲔᲔᲑᲘ") X("ᲧᲕᲔᲚᲐᲖᲔ ᲙᲘᲗᲮᲕᲐᲓᲘ") \
    X("あなたにおすすめ") X("あなたにおすすめの記事") X("あわせて読みたい") X("おすすめ") X("おすすめの記事") X("おすすめ記事") X("この記事のタグ") X("よく読まれている記事") \
    X("アクセスランキング") X("コメント") X("コメント一覧") X("ピックアップ") X("ランキング") X("为您推荐") X("人気ランキング") X("人気記事") X("人気記事ランキング") \
    X("今日推荐") X("今日热点") X("你可能也喜歡") X("全部评论") X("关键词") X("发表评论") X("合わせて読みたい") X("图片新闻") X("報道関係者お問い合わせ先") \
    X("媒体联系") X("媒體聯絡") X("延伸閱讀") X("延伸阅读") X("排行榜") X("推荐阅读") X("推薦閱讀") X("新着ニュース") X("新着記事") X("新闻排行") X("更多新闻") \
    X("最多人看") X("最新ニュース") X("最新文章") X("最新新聞") X("最新新闻") X("最新消息") X("最新記事") X("最新评论") X("本件に関するお問い合わせ先") X("标签") \
    X("標籤") X("注目のニュース") X("注目記事") X("点击排行") X("热点排行") X("热点推荐") X("热门排行") X("热门推荐") X("热门文章") X("热门新闻") X("热门评论") \
    X("熱門文章") X("熱門新聞") X("特集") X("猜你喜欢") X("猜你喜歡") X("留言") X("發表留言") X("相关报道") X("相关推荐") X("相关文章") X("相关新闻") \
    X("相关链接") X("相关阅读") X("相關報導") X("相關文章") X("相關新聞") X("精彩推荐") X("网友评论") X("記事ランキング") X("速報") X("関連する記事") \
    X("関連キーワード") X("関連タグ") X("関連トピックス") X("関連ニュース") X("関連リンク") X("関連記事") X("關鍵字") X("가장 많이 본 뉴스") X("관련 기사") \
    X("관련 뉴스") X("관련기사") X("관련뉴스") X("기자의 다른기사") X("다른 기사 보기") X("다른기사 보기") X("댓글") X("댓글쓰기") X("많이 본 기사") \
    X("많이 본 뉴스") X("많이본 기사") X("많이본 뉴스") X("실시간 뉴스") X("언론 문의") X("오늘의 뉴스") X("이 시각 뉴스") X("이 시각 주요뉴스") X("이슈") \
    X("인기 기사") X("인기기사") X("인기뉴스") X("주요 뉴스") X("주요기사") X("주요뉴스") X("최신 기사") X("최신 뉴스") X("최신기사") X("최신뉴스") \
    X("추천 기사") X("추천기사") X("추천뉴스") X("포토뉴스") X("함께 본 뉴스") X("핫이슈")
const str chrome_tail[] = {TAIL_PHRASES(AS_STR)};
const uint64_t chrome_tail_heads[] = {TAIL_PHRASES(AS_HEAD)};
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
