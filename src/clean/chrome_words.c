/* Phrases of pages that are not of their articles, in normal form (rows.c), in byte order. Collected by reading what
 * news sites print around articles; generic words of the trade, no outlet's own.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/chrome.h"

#define AS_STR(x) S(x),
#define AS_HEAD(x) STR_HEAD(x),

/* Rows that are nothing else. */
const str chrome_whole[] = {
    S("0 comments"), S("abbonati"), S("abmelden"), S("abo"), S("abonneren"), S("abonnez vous"), S("abonnieren"),
    S("about"), S("about the author"), S("about this author"), S("about this site"), S("about us"), S("accedi"),
    S("accessibility"), S("account"), S("accueil"), S("ad"), S("ad choices"), S("ad feedback"), S("adchoices"),
    S("add a comment"), S("add comment"), S("ads"), S("advertentie"), S("advertise"), S("advertise with us"),
    S("advertisement"), S("advertisement continue reading below"), S("advertisement feature"),
    S("advertisement scroll to continue"), S("advertising"), S("affiliate disclosure"), S("agb"), S("all articles"),
    S("all news"), S("all rights reserved"), S("all stories"), S("all topics"), S("anmelden"), S("anzeige"),
    S("app store"), S("apply"), S("apps"), S("archive"), S("archives"), S("arrow"), S("article"),
    S("article continues below"), S("article continues below advertisement"), S("article share options"),
    S("article text"), S("artikel anhören"), S("artikel drucken"), S("artikel merken"), S("artikel teilen"),
    S("assine"), S("audio"), S("auf facebook teilen"), S("auf twitter teilen"), S("authors"), S("auto"),
    S("autoplay"), S("aviso legal"), S("back"), S("back to top"), S("bekijk meer"), S("bild"), S("blog"),
    S("bluesky"), S("bookmark"), S("breaking"), S("breaking news"), S("buscar"), S("buscar no site"), S("business"),
    S("careers"), S("cart"), S("categories"), S("category"), S("cerca"), S("cerrar"), S("change"), S("chi siamo"),
    S("chiudi"), S("classifieds"), S("click here"), S("close"), S("close ad"), S("close menu"), S("close modal"),
    S("close search"), S("columnists"), S("comentar"), S("comentarios"), S("comente"), S("comentários"),
    S("comment"), S("comment on this story"), S("commenta"), S("commentaires"), S("commenter"), S("commenti"),
    S("comments"), S("comments closed"), S("community"), S("community guidelines"), S("company"), S("compartilhar"),
    S("compartilhe"), S("compartir"), S("condividi"), S("connexion"), S("contact"), S("contact opnemen"),
    S("contact us"), S("contactez nous"), S("contacto"), S("contato"), S("contatti"), S("continue"),
    S("continue reading"), S("continue reading below"), S("contribute"), S("cookie policy"), S("cookie preferences"),
    S("cookie settings"), S("cookies"), S("copiar enlace"), S("copiar link"), S("copied"), S("copier le lien"),
    S("copy"), S("copy link"), S("copy to clipboard"), S("copy url"), S("corrections"), S("create account"),
    S("credit"), S("culture"), S("current issue"), S("dark mode"), S("datenschutz"), S("datenschutzerklärung"),
    S("delen"), S("donate"), S("donate now"), S("download"), S("download app"), S("download pdf"),
    S("download the app"), S("drucken"), S("e mail"), S("e paper"), S("economy"), S("edition"), S("editorial"),
    S("einloggen"), S("email"), S("email address"), S("email this"), S("email this article"), S("email us"),
    S("english"), S("entertainment"), S("entrar"), S("epaper"), S("etiquetas"), S("events"), S("expand"),
    S("explore"), S("explore more"), S("facebook"), S("facebook messenger"), S("faq"), S("faqs"), S("fechar"),
    S("feedback"), S("feedback geben"), S("fermer"), S("file"), S("file photo"), S("flipboard"), S("follow"),
    S("follow on google news"), S("follow us"), S("follow us on"), S("followed"), S("following"), S("font size"),
    S("food"), S("footer"), S("forgot password"), S("forgot your password"), S("forum"), S("foto"), S("gallery"),
    S("games"), S("gesundheit"), S("get in touch"), S("get started"), S("get the app"), S("getty images"),
    S("gift this article"), S("give feedback"), S("go"), S("go back"), S("google"), S("google news"),
    S("google play"), S("google plus"), S("guest"), S("gérer mes cookies"), S("headlines"), S("health"), S("help"),
    S("help center"), S("hide"), S("hilfe"), S("history"), S("home"), S("home page"), S("homepage"), S("horoscopes"),
    S("icon"), S("image"), S("image source"), S("images"), S("impressum"), S("imprimer"), S("imprimir"),
    S("imprint"), S("index"), S("info"), S("iniciar sesión"), S("inicio"), S("inloggen"), S("instagram"),
    S("international"), S("início"), S("jetzt abonnieren"), S("jobs"), S("jump to comments"), S("jump to content"),
    S("jump to navigation"), S("karriere"), S("key points"), S("kommentar schreiben"), S("kommentare"),
    S("kommentieren"), S("kontakt"), S("konto"), S("kultur"), S("language"), S("learn more"), S("leave a comment"),
    S("leave a reply"), S("leave comment"), S("leave feedback"), S("leer más"), S("lees meer"), S("legal"),
    S("leggi di più"), S("leggi tutto"), S("leia mais"), S("lifestyle"), S("like"), S("like this"), S("link"),
    S("link copied"), S("linkedin"), S("linkedin icon"), S("lire la suite"), S("lire plus"), S("listen"),
    S("listen to article"), S("listen to this article"), S("live"), S("live blog"), S("live tv"),
    S("load comments"), S("load more"), S("load more comments"), S("loading"), S("loading ad"), S("loading article"),
    S("loading comments"), S("local"), S("local news"), S("location"), S("log in"), S("log in register"),
    S("log in sign up"), S("log out"), S("login"), S("logo"), S("logout"), S("lokales"), S("magazine"), S("mail"),
    S("main menu"), S("main navigation"), S("manage account"), S("manage subscription"), S("maps"), S("markets"),
    S("masthead"), S("media"), S("mediadaten"), S("mehr"), S("mehr anzeigen"), S("member login"), S("members"),
    S("membership"), S("mentions légales"), S("menu"), S("menú"), S("menü"), S("menü öffnen"), S("merken"),
    S("messenger"), S("minimize"), S("mobile"), S("mobile app"), S("money"), S("more"), S("more info"),
    S("more information"), S("more options"), S("more sharing options"), S("most commented"), S("most shared"),
    S("movies"), S("multimedia"), S("music"), S("my account"), S("my profile"), S("nach oben"), S("nation"),
    S("national"), S("navigation"), S("newest"), S("news"), S("news tips"), S("newsletter"),
    S("newsletter abonnieren"), S("newsletters"), S("newspaper"), S("next"), S("next article"), S("next page"),
    S("next post"), S("next story"), S("next up"), S("no comments"), S("no comments yet"), S("no thanks"), S("none"),
    S("note legali"), S("notifications"), S("obits"), S("obituaries"), S("oldest"), S("open"), S("open menu"),
    S("open search"), S("opinion"), S("opinions"), S("options"), S("original article"), S("other"), S("our apps"),
    S("our sites"), S("our story"), S("our team"), S("over ons"), S("page"), S("pages"), S("panorama"),
    S("partager"), S("partilhar"), S("partner"), S("partners"), S("password"), S("pause"), S("per e mail teilen"),
    S("per mail"), S("per whatsapp teilen"), S("pesquisar"), S("photo"), S("photo gallery"), S("photos"), S("pin"),
    S("pin it"), S("pinterest"), S("play"), S("play video"), S("playlist"), S("please wait"), S("podcast"),
    S("podcasts"), S("politics"), S("politik"), S("politique de confidentialité"), S("política de cookies"),
    S("política de privacidad"), S("política de privacidade"), S("popular tags"),
    S("portada"), S("post"), S("post a comment"), S("post comment"), S("posted in"), S("posts"), S("premium"),
    S("press"), S("press enter"), S("previous"), S("previous article"), S("previous page"), S("previous post"),
    S("previous story"), S("print"), S("print article"), S("print this"), S("privacy"), S("privacy e cookie"),
    S("privacy notice"), S("privacy policy"), S("privacy settings"), S("privacybeleid"), S("products"), S("profile"),
    S("promoted"), S("promotion"), S("pubblicità"), S("publicidad"), S("publicidade"), S("publicité"), S("puzzles"),
    S("quelle"), S("quick links"), S("quiz"), S("quiénes somos"), S("radio"), S("rate"), S("reacties"), S("read"),
    S("read aloud"), S("read article"), S("read full article"), S("read full story"), S("read in app"),
    S("read later"), S("read more"), S("read the full story"), S("reageer"), S("real estate"), S("recaptcha"),
    S("recherche"), S("rechercher"), S("reddit"), S("refresh"), S("regional"), S("register"), S("register now"),
    S("registrieren"), S("reise"), S("reply"), S("report"), S("report a typo"), S("report ad"), S("report an error"),
    S("reprints"), S("resources"), S("results"), S("reuse this content"), S("reviews"), S("rss"), S("rss feed"),
    S("réagir"), S("s abonner"), S("s inscrire"), S("sabonner"), S("save"), S("save article"), S("save this story"),
    S("saved"), S("scan the qr code"), S("schedule"), S("schlagworte"), S("schlagwörter"), S("schließen"),
    S("science"), S("scroll"), S("scroll down"), S("scroll to continue"), S("scroll to top"), S("se connecter"),
    S("search"), S("search for"), S("search query"), S("search site"), S("section"), S("sections"), S("see all"),
    S("see all comments"), S("see more"), S("see more stories"), S("seite drucken"), S("select language"), S("send"),
    S("services"), S("settings"), S("share"), S("share article"), S("share by email"), S("share fullscreen"),
    S("share it"), S("share link"), S("share on"), S("share on facebook"), S("share on linkedin"),
    S("share on pinterest"), S("share on reddit"), S("share on social media"), S("share on telegram"),
    S("share on twitter"), S("share on whatsapp"), S("share on x"), S("share options"), S("share page"),
    S("share post"), S("share save"), S("share story"), S("share this"), S("share this article"),
    S("share this page"), S("share this post"), S("share this story"), S("share this with"), S("share via"),
    S("share with"), S("shares"), S("shop"), S("shopping"), S("show"), S("show all"), S("show caption"),
    S("show comments"), S("show less"), S("show menu"), S("show more"), S("show search"), S("sign in"),
    S("sign in register"), S("sign in to comment"), S("sign in to continue"), S("sign out"), S("sign up"),
    S("sign up for free"), S("sign up now"), S("sinscrire"), S("site index"), S("site map"), S("site navigation"),
    S("sitemap"), S("skip"), S("skip ad"), S("skip advertisement"), S("skip links"), S("skip navigation"),
    S("skip to content"), S("skip to footer"), S("skip to main"), S("skip to main content"), S("skip to navigation"),
    S("skip to primary sidebar"), S("skip to search"), S("slideshow"), S("sluiten"), S("snapchat"), S("sobre nós"),
    S("social"), S("social media"), S("sort by"), S("source"), S("special reports"), S("sponsor"), S("sponsored"),
    S("sponsored by"), S("sponsored content"), S("sponsored links"), S("sport"), S("sports"),
    S("spotlight"), S("staff"), S("stampa"), S("start"), S("start your free trial"), S("startseite"),
    S("stay connected"), S("stay informed"), S("stichwörter"), S("store"), S("style"), S("submenu"), S("submit"),
    S("submit a comment"), S("submit search"), S("subscribe"), S("subscribe now"), S("subscribe to newsletter"),
    S("subscribe to our newsletter"), S("subscribe to the newsletter"), S("subscribe today"), S("subscriber login"),
    S("subscriber only"), S("subscribers only"), S("subscription"), S("subscriptions"), S("success"), S("suche"),
    S("suchen"), S("summary"), S("support"), S("support us"), S("suscribirse"), S("suscríbete"), S("switch"),
    S("tag"), S("tags"), S("tags in this story"), S("tap to unmute"), S("tech"), S("technology"), S("teilen"),
    S("telegram"), S("terms"), S("terms and conditions"), S("terms of service"), S("terms of use"), S("text size"),
    S("thank you"), S("thanks for reading"), S("thanks for signing up"), S("theme"), S("themen"), S("threads"),
    S("tiktok"), S("tiktok logo"), S("today"), S("toggle"), S("toggle dark mode"), S("toggle menu"),
    S("toggle navigation"), S("toggle search"), S("top"), S("topic"), S("topics"), S("topics in this article"),
    S("topics in this story"), S("traffic"), S("translate"), S("travel"), S("trends"), S("try again"), S("tumblr"),
    S("tv"), S("tv guide"), S("tweet"), S("tweet this"), S("twitter"), S("twitter icon"), S("ultime notizie"),
    S("undo"), S("unmute"), S("unterhaltung"), S("updated"), S("url copied"), S("us"), S("user"), S("username"),
    S("ver mais"), S("ver más"), S("video"), S("videos"), S("view all"), S("view all comments"), S("view all posts"),
    S("view all posts by"), S("view comments"), S("view gallery"), S("view in browser"), S("view more"),
    S("view profile"), S("visit website"), S("vk"), S("voir plus"), S("volume"), S("voorpagina"), S("vor"),
    S("vorlesen"), S("wallet"), S("watch"), S("watch live"), S("watch now"), S("watch video"), S("weather"),
    S("web"), S("website"), S("weiter lesen"), S("weiterlesen"), S("werbung"), S("wetter"), S("whats app"),
    S("whatsapp"), S("wikipedia"), S("wirtschaft"), S("wissen"), S("work with us"), S("world"), S("write a comment"),
    S("write for us"), S("x twitter"), S("xing"), S("your account"), S("your email"), S("your email address"),
    S("your name"), S("youtube"), S("zoeken"), S("zoom"), S("zum inhalt springen"), S("zum seitenanfang"),
    S("zur startseite"), S("zurück"), S("à propos"), S("über uns"),
};
const ptrdiff_t chrome_whole_n = countof(chrome_whole);

/* Heads of rows that speak to the reader. */
#define START_PHRASES(X) \
    X("a lire aussi") X("abbonati") X("abonneer") X("abonnez vous") X("abonnieren sie") X("about our ads") \
    X("add your comment") X("advertise with") X("advertisement") X("all content copyright") X("all rights reserved") \
    X("alle rechte vorbehalten") X("alle rechten") X("already a member") X("already a subscriber") X("also read") \
    X("also see") X("also watch") X("an account for") X("an dieser stelle") X("app store") X("article continues") \
    X("artikel") X("ask us a question") X("assine") X("auch interessant") X("back to") X("be the first to comment") \
    X("be the first to know") X("bekijk ook") X("bildquelle") X("bitte aktivieren") X("bitte beachten") \
    X("bitte geben") X("browse our") X("buy reprints") X("by clicking") X("by continuing to") \
    X("by entering your email") X("by providing your email") X("by registering") X("by signing up") X("by submitting") \
    X("by subscribing") X("by using this site") X("call us") X("catch up on") X("cet article") X("check out our") \
    X("check your inbox") X("choose your") X("click here") X("click the") X("click to") X("clique aqui") \
    X("comments are closed") X("comments are moderated") X("comments section") X("compartilhe") X("compartir en") \
    X("condividi su") X("connect with us") X("connectez vous") X("contact the author") X("contact the newsroom") \
    X("contact the reporter") X("contact us") X("continue reading") X("copyright") X("create a free account") \
    X("create an account") X("create your free") X("crédit photo") X("das könnte dich") X("das könnte sie") \
    X("datenschutz") X("der newsletter") X("dieser artikel") X("discover more") X("diskutieren sie") X("do not sell") \
    X("don t miss") X("dont have an account") X("dont miss") X("download our") X("download the") X("edit profile") \
    X("email address") X("email the author") X("email this") X("empfohlener redaktioneller") X("enable javascript") \
    X("enter your email") X("enter your search") X("explore more") X("externer inhalt") X("featured image") \
    X("file a complaint") X("filed under") X("find out more") X("find us on") X("first published on") X("folgen sie") \
    X("follow me") X("follow on") X("follow our") X("follow the") X("follow us") X("for all the latest") \
    X("for more information visit") X("for more news") X("for more on") X("for more stories") X("for the latest") \
    X("for unlimited access") X("forgot your") X("foto") X("get a daily") X("get alerts") X("get all the") \
    X("get breaking") X("get email") X("get instant") X("get more") X("get notified") X("get our") X("get real time") \
    X("get the app") X("get the best") X("get the day") X("get the latest") X("get unlimited") X("get your daily") \
    X("gift article") X("give us feedback") X("got a story") X("got a tip") X("got news") X("have a news tip") \
    X("have a story") X("have a tip") X("have an opinion") X("have something to say") X("have you got") \
    X("have your say") X("help us") X("hier finden sie") X("hier geht es") X("hier gehts") X("how did we do") \
    X("how to watch") X("ich bin damit einverstanden") X("if you have a story") X("if you have any questions") \
    X("image copyright") X("image credit") X("image source") X("image via") X("in case you missed it") \
    X("in partnership with") X("inscreva se") X("inscrivez vous") X("is this article") X("iscriviti") X("its free to") \
    X("jetzt abonnieren") X("jetzt anmelden") X("join our") X("join the conversation") X("join the discussion") \
    X("join thousands") X("join us on") X("keep reading") X("keep up to date") X("keep up with") X("kommentare zu") \
    X("le puede interesar") X("lea también") X("leave a comment") X("leave a reply") X("leave this field") \
    X("lee también") X("leer también") X("lees meer") X("lees ook") X("leggi anche") X("leia mais") X("leia também") \
    X("lesen sie") X("lesen sie auch") X("lesen sie hier") X("lesen sie mehr") X("let us know") X("like us on") \
    X("like what you") X("lire aussi") X("lisez aussi") X("listen to") X("listen to this") X("loading") X("log in or") \
    X("log in to") X("logged in as") X("login or") X("login to") X("looking for more") X("make sure to follow") \
    X("make us your") X("manage your") X("mehr aus") X("mehr dazu") X("mehr lesen") X("mehr zu") X("mehr zum thema") \
    X("meld je aan") X("melden sie sich") X("members only") X("min read") X("minute read") X("minutes read") \
    X("mit dem newsletter") X("more about") X("more from") X("more in") X("more like this") X("more news from") \
    X("more news on") X("more on") X("more stories") X("most read in") X("más información") X("never miss") \
    X("new here") X("news alerts") X("newsletter") X("no comments") X("no credit card") X("noch kein abo") \
    X("not a member") X("now playing") X("on mobile") X("on this page") X("open in") X("opens in") \
    X("original article") X("originally appeared") X("originally published") X("our newsletter") X("our standards") \
    X("page last") X("partager sur") X("photo by") X("photo courtesy") X("photo credit") X("photo via") \
    X("photograph by") X("photos by") X("picture credit") X("please accept") X("please check your") \
    X("please consider") X("please contact") X("please enable") X("please enter") X("please log in") \
    X("please read our") X("please select") X("please sign in") X("please subscribe") X("please try again") \
    X("please turn on") X("please wait") X("posted in") X("potrebbe interessarti") X("powered by") X("privacy policy") \
    X("promoted content") X("protected by recaptcha") X("puedes leer") X("read all") X("read also") X("read and post") \
    X("read full") X("read more") X("read next") X("read our") X("read the full") X("read the latest") \
    X("read the original") X("read this next") X("reageer op") X("receba") X("receive") X("recevez") X("recibe") \
    X("recommended for") X("register for") X("register now") X("register to") X("regístrate") X("related") \
    X("related articles") X("related stories") X("related story") X("related topics") X("reply to") X("report a") \
    X("report an") X("report this") X("required fields") X("riproduzione riservata") X("réagissez") X("saiba mais") \
    X("save up to") X("scan the qr") X("schreiben sie") X("schrijf je in") X("scroll down") X("search for") \
    X("see all") X("see also") X("see more") X("see our") X("seguici") X("send us") X("set as") X("share on") \
    X("share the") X("share this") X("share via") X("share your") X("show more") X("sie haben") X("siga leyendo") \
    X("siga nos") X("siga o") X("sign in") X("sign me up") X("sign up") X("skip to") X("source") X("sources") \
    X("special offer") X("sponsored") X("start your") X("stay connected") X("stay informed") X("stay on top") \
    X("stay tuned") X("stay up to date") X("stay updated") X("story continues") X("submit your") X("subscribe and") \
    X("subscribe for") X("subscribe from") X("subscribe now") X("subscribe to") X("subscribe via") \
    X("subscriber only") X("subscribers only") X("suivez nous") X("support independent") X("support local") \
    X("support our") X("support quality") X("support the") X("suscríbase") X("suscríbete") X("swipe") X("symbolbild") \
    X("symbolfoto") X("síganos") X("síguenos") X("también te puede") X("tap here") X("tap to") X("te puede interesar") \
    X("terms of") X("text size") X("thank you for") X("thanks for") X("the content on this") X("the post") \
    X("this article appeared") X("this article appears") X("this article has been") X("this article is from") \
    X("this article originally") X("this article was") X("this browser") X("this content is") X("this copyright") \
    X("this email") X("this field is") X("this form") X("this material may not") X("this newsletter") X("this page") \
    X("this post is") X("this post was") X("this report was produced") X("this site") X("this story originally") \
    X("this story was originally") X("this video") X("this website") X("ti potrebbe") X("to comment") X("to continue") \
    X("to read") X("to receive") X("to report") X("to subscribe") X("to unsubscribe") X("to view") \
    X("todos los derechos") X("todos os direitos") X("top stories") X("topics") X("tous droits réservés") \
    X("trending") X("tune in") X("turn on") X("tutti i diritti") X("unlock") X("unsubscribe") X("veja também") \
    X("view all") X("view comments") X("view our") X("view this") X("visit our") X("voir aussi") X("volg ons") \
    X("want more") X("want the latest") X("want to") X("was this article") X("was this helpful") X("watch live") \
    X("watch more") X("watch our") X("watch the") X("watch this") X("we are committed") X("we collect") \
    X("we encourage") X("we have sent") X("we make") X("we may earn") X("we may receive") X("we may share") \
    X("we use") X("we use cookies") X("we value your") X("we want to hear") X("we welcome") X("weitere artikel") \
    X("weitere informationen") X("weitere infos") X("weitere nachrichten") X("weitere themen") X("weve sent") \
    X("what do you think") X("would you like") X("write to") X("you agree") X("you are") X("you can also") \
    X("you can find") X("you can follow") X("you can unsubscribe") X("you have") X("you may") X("you might") \
    X("you must") X("you need to") X("your account") X("your browser") X("your comment") X("your email") \
    X("your personal") X("your privacy") X("your subscription") X("zuletzt aktualisiert") X("zum artikel") \
    X("zur startseite") X("à lire aussi")
const str chrome_start[] = {START_PHRASES(AS_STR)};
const uint64_t chrome_start_heads[] = {START_PHRASES(AS_HEAD)};
const ptrdiff_t chrome_start_n = countof(chrome_start);

/* Anywhere in a short row. */
#define INSIDE_PHRASES(X) \
    X("ad blocker") X("ad free") X("affiliate commission") X("affiliate links") X("agree to our") \
    X("all rights reserved") X("alle rechte vorbehalten") X("app store") X("apple news") X("breaking news alerts") \
    X("browser does not support") X("by clicking") X("california privacy") X("click here") X("comments section") \
    X("commission from") X("commission if you") X("consent to") X("cookie policy") X("cookies to") X("copyright") \
    X("creative commons") X("daily newsletter") X("delivered directly to") X("delivered straight to") \
    X("delivered to your") X("digital subscription") X("direct to your inbox") X("do not sell my") \
    X("does not support") X("download our app") X("download the app") X("email alerts") X("email newsletter") \
    X("email newsletters") X("enable cookies") X("enable javascript") X("eu privacy") X("fields are marked") \
    X("follow us on") X("free newsletter") X("free trial") X("full access to") X("github com") X("google news") \
    X("google play") X("google privacy") X("have a news tip") X("in your inbox") X("into your inbox") X("join our") \
    X("join the conversation") X("like us on facebook") X("mailing list") X("may earn a") \
    X("may not be published broadcast") X("min read") X("minute read") X("minutes read") X("morning newsletter") \
    X("must be logged in") X("newsletter for") X("newsletter here") X("newsletters here") X("no longer supported") \
    X("not be published") X("opens in a new") X("opens in new") X("opt out") X("our newsletter") X("our newsletters") \
    X("our privacy") X("our terms") X("personal data") X("personalized ads") X("please sign in") X("possible through") \
    X("posts by email") X("privacy notice") X("privacy policy") X("privacy settings") X("protected by recaptcha") \
    X("push notifications") X("read our") X("receive our") X("receive special") X("redistributed") \
    X("registered in england") X("rewritten or redistributed") X("right to your inbox") X("scroll to") X("send us") \
    X("share this") X("sign in to") X("sign up for our") X("sign up for the") X("sign up here") X("sign up now") \
    X("sign up to") X("site is protected") X("straight to your inbox") X("subscribe now") X("subscribe to our") \
    X("support our") X("tap here") X("terms and conditions") X("terms of service") X("terms of use") X("third party") \
    X("this ad") X("this advertisement") X("to your inbox") X("todos los derechos") X("todos os direitos reservados") \
    X("tous droits réservés") X("trademark of") X("trademarks of") X("tutti i diritti riservati") X("unsubscribe") \
    X("use cookies") X("visit our") X("weekly newsletter") X("with our newsletter") X("you agree to") \
    X("your browser") X("your consent") X("your email") X("your experience") X("your inbox") X("your privacy") \
    X("zum newsletter")
const str chrome_inside[] = {INSIDE_PHRASES(AS_STR)};
const uint64_t chrome_inside_heads[] = {INSIDE_PHRASES(AS_HEAD)};
const ptrdiff_t chrome_inside_n = countof(chrome_inside);

/* Headings over lists of other stories, and over comments. */
const str chrome_tail[] = {
    S("a leggere"), S("a lire aussi"), S("aktuelle nachrichten"), S("also in the news"), S("also on"),
    S("also read"), S("altre notizie"), S("am meisten gelesen"), S("around the web"), S("articles liés"),
    S("articles similaires"), S("artikel zum thema"), S("artículos relacionados"), S("auch interessant"),
    S("comment"), S("comments"), S("contenido relacionado"), S("das könnte dich auch interessieren"),
    S("das könnte sie auch interessieren"), S("discover more"), S("don t miss"), S("dont miss"), S("editor picks"),
    S("editors choice"), S("editors pick"), S("editors picks"), S("el más leído"), S("explore more"), S("featured"),
    S("featured articles"), S("featured content"), S("featured stories"), S("featured videos"), S("for you"),
    S("from the web"), S("further reading"), S("gerelateerde artikelen"), S("hot topics"), S("in other news"),
    S("in the news"), S("keep reading"), S("kommentare"), S("latest"), S("latest articles"), S("latest headlines"),
    S("latest in"), S("latest news"), S("latest posts"), S("latest stories"), S("latest updates"),
    S("latest videos"), S("le più lette"), S("leave a comment"), S("leave a reply"), S("lees ook"), S("leggi anche"),
    S("leia também"), S("les plus lus"), S("lesen sie auch"), S("lire aussi"), S("lo más leído"), S("lo más visto"),
    S("mais lidas"), S("mais notícias"), S("meer nieuws"), S("meest gelezen"), S("mehr aus dieser rubrik"),
    S("mehr nachrichten"), S("mehr zum thema"), S("meist gelesen"), S("meistgelesen"), S("meistgelesene artikel"),
    S("more articles"), S("more by this author"), S("more from author"), S("more from this author"),
    S("more headlines"), S("more like this"), S("more news"), S("more on this"), S("more on this story"),
    S("more on this topic"), S("more posts"), S("more related stories"), S("more stories"),
    S("more stories for you"), S("more stories like this"), S("more to explore"), S("more to read"),
    S("more top stories"), S("more videos"), S("most popular"), S("most read"), S("most read articles"),
    S("most recent"), S("most shared"), S("most viewed"), S("most watched"), S("must read"), S("must reads"),
    S("más leídas"), S("más noticias"), S("neueste artikel"), S("neueste nachrichten"), S("newest articles"),
    S("newsletter"), S("noticias relacionadas"), S("notizie correlate"), S("notícias relacionadas"), S("on the web"),
    S("other articles"), S("other news"), S("other stories"), S("our picks"), S("outbrain"), S("people also read"),
    S("picked for you"), S("popular"), S("popular articles"), S("popular news"), S("popular now"), S("popular on"),
    S("popular posts"), S("popular right now"), S("popular stories"), S("potrebbe interessarti"),
    S("promoted links"), S("promoted stories"), S("read also"), S("read next"), S("readers also liked"),
    S("recent articles"), S("recent news"), S("recent posts"), S("recent stories"), S("recommended"),
    S("recommended articles"), S("recommended by"), S("recommended content"), S("recommended for you"),
    S("recommended news"), S("recommended reading"), S("recommended stories"), S("recommended videos"), S("related"),
    S("related articles"), S("related content"), S("related coverage"), S("related items"), S("related links"),
    S("related news"), S("related post"), S("related posts"), S("related reading"), S("related stories"),
    S("related story"), S("related topics"), S("related video"), S("related videos"), S("responses"), S("see also"),
    S("similar articles"), S("sobre este tema"), S("sponsored stories"), S("spotlight"), S("stories for you"),
    S("suggested articles"), S("suggested for you"), S("sullo stesso argomento"), S("sur le même sujet"),
    S("taboola"), S("te puede interesar"), S("te recomendamos"), S("thema des tages"), S("this weeks most read"),
    S("today in history"), S("todays headlines"), S("todays top stories"), S("top articles"), S("top headlines"),
    S("top news"), S("top picks"), S("top stories"), S("top stories today"), S("top videos"), S("trending"),
    S("trending articles"), S("trending news"), S("trending now"), S("trending on"), S("trending stories"),
    S("trending topics"), S("trending videos"), S("ultime notizie"), S("up next"), S("veja também"), S("videos"),
    S("voir aussi"), S("watch next"), S("we recommend"), S("weitere artikel"), S("weitere nachrichten"),
    S("weitere themen"), S("what others are reading"), S("whats new"), S("whats next"), S("whats trending"),
    S("you may also be interested in"), S("you may also enjoy"), S("you may also like"), S("you may have missed"),
    S("you may like"), S("you might also be interested in"), S("you might also like"),
    S("you might be interested in"), S("your daily news"), S("à la une"), S("à lire aussi"), S("ähnliche artikel"),
    S("últimas noticias"), S("últimas notícias"),
};
const ptrdiff_t chrome_tail_n = countof(chrome_tail);
