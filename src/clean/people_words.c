/* Words of bylines that are no names: offices, houses, desks, accounts, degrees. In: a word, or a credit whole. Out: what it
 * is. Tables in the languages of newsrooms, in normal form.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define NAME_MAX 64 /* bytes of one name */
#define TEAM_WORDS 6
#define POST_BYTES 90 /* of a row that tells what somebody is */
#define POST_WORDS 6  /* of it, one of which says so */

/* Words of offices, houses and desks: no name of a person holds one. Normal form; in the languages of newsrooms. */
static const str no_people[] = {
    S("ablehnen"), S("abmelden"), S("abonnez"), S("abonnieren"), S("about"), S("accept"), S("accessories"),
    S("accueil"), S("actualidad"), S("actualité"), S("actualités"), S("admin"), S("administrator"), S("advertise"),
    S("advertisement"), S("advertorial"), S("adviser"), S("advisor"), S("ag"), S("agence"), S("agences"), S("agencia"),
    S("agencias"), S("agencies"), S("agencije"), S("agencja"), S("agency"), S("agentur"), S("agenturen"), S("agenzia"),
    S("agenzie"), S("agenția"), S("agência"), S("agências"), S("ajansı"), S("aktualisiert"), S("aktualisierung"),
    S("aktuell"), S("aktuelles"), S("akzeptieren"), S("all"), S("alle"), S("allgemein"), S("amt"), S("analyst"),
    S("analytics"), S("angebote"), S("anhören"), S("anmelden"), S("announcements"), S("anonym"), S("anonyme"),
    S("anonymous"), S("answers"), S("anzeige"), S("anónima"), S("anónimo"), S("article"), S("articles"), S("artikel"),
    S("assistant"), S("associate"), S("associates"), S("association"), S("attorney"), S("attualità"), S("auteur"),
    S("author"), S("authorization"), S("authors"), S("autor"), S("autoren"), S("autorenprofil"), S("autorin"),
    S("autorinnen"), S("avis"), S("beitrag"), S("beiträge"), S("beliebt"), S("benutzername"), S("berita"), S("bio"),
    S("biography"), S("blog"), S("blogger"), S("board"), S("breaking"), S("bundesamt"), S("bundesverband"), S("bureau"),
    S("buscar"), S("business"), S("by"), S("careers"), S("categories"), S("category"), S("celebrity"), S("center"),
    S("centre"), S("ceo"), S("certified"), S("channel"), S("checked"), S("chefredakteur"), S("chefredakteurin"),
    S("chief"), S("club"), S("coach"), S("cofounder"), S("college"), S("columnist"), S("comment"), S("comments"),
    S("communications"), S("community"), S("company"), S("compartir"), S("conclusion"), S("condividi"), S("consultant"),
    S("contact"), S("contacto"), S("content"), S("contents"), S("continue"), S("contributing"), S("contributor"),
    S("contributors"), S("cookie"), S("cookies"), S("coordinator"), S("copy"), S("copyright"), S("copywriter"),
    S("corporation"), S("correspondant"), S("correspondante"), S("correspondent"), S("correspondents"),
    S("corresponding"), S("corresponsal"), S("council"), S("counsel"), S("courtesy"), S("credit"), S("crew"),
    S("cronaca"), S("cultura"), S("culture"), S("cultuur"), S("customer"), S("czytania"), S("daily"), S("dakika"),
    S("data"), S("datenschutz"), S("datum"), S("decline"), S("del"), S("dela"), S("delen"), S("department"),
    S("deportes"), S("deputy"), S("design"), S("desk"), S("development"), S("diario"), S("dietitian"), S("digital"),
    S("digitales"), S("director"), S("disclosure"), S("discover"), S("discussion"), S("download"), S("downloads"),
    S("drucken"), S("dziennikarka"), S("dziennikarz"), S("ecommerce"), S("economia"), S("economie"), S("economy"),
    S("economía"), S("edited"), S("edition"), S("editor"), S("editora"), S("editorial"), S("editors"), S("editör"),
    S("editörü"), S("education"), S("einleitung"), S("einstellungen"), S("email"), S("engineer"), S("engineering"),
    S("enterprise"), S("entertainment"), S("enviada"), S("enviado"), S("environment"), S("envoyé"), S("equipa"),
    S("equipe"), S("equipo"), S("erstellt"), S("especial"), S("estate"), S("ev"), S("events"), S("everyone"),
    S("executive"), S("expert"), S("experte"), S("experten"), S("expertin"), S("experts"), S("explore"), S("facebook"),
    S("fazit"), S("featured"), S("features"), S("feed"), S("finance"), S("follow"), S("forum"), S("forums"), S("fotos"),
    S("foundation"), S("founder"), S("freelance"), S("freie"), S("freier"), S("from"), S("följ"), S("følg"),
    S("gaming"), S("gardener"), S("gast"), S("gastautor"), S("gastautorin"), S("gastbeitrag"), S("gazeta"),
    S("gazetesi"), S("gazette"), S("geplaatst"), S("gepubliceerd"), S("geschrieben"), S("gesellschaft"),
    S("gesundheit"), S("gezondheid"), S("giornalista"), S("gmbh"), S("group"), S("guest"), S("guides"), S("haber"),
    S("haberler"), S("haberleri"), S("head"), S("health"), S("help"), S("herald"), S("hochschule"), S("home"),
    S("hírek"), S("icon"), S("illustration"), S("image"), S("images"), S("impressum"), S("inc"), S("industries"),
    S("industry"), S("inhalt"), S("inhaltsverzeichnis"), S("inicio"), S("insights"), S("instagram"), S("institut"),
    S("institute"), S("insurance"), S("intelligence"), S("intern"), S("international"), S("introduction"),
    S("investigations"), S("investigative"), S("investors"), S("inviata"), S("inviato"), S("joined"), S("jornal"),
    S("jornalista"), S("journal"), S("journalism"), S("journalist"), S("journaliste"), S("journalisti"), S("jurnalis"),
    S("jurnalist"), S("kg"), S("kommentar"), S("kommentare"), S("kontakt"), S("korrespondent"), S("korrespondenten"),
    S("korrespondentin"), S("krant"), S("kultur"), S("labs"), S("landesamt"), S("latest"), S("lawyer"), S("leave"),
    S("lectura"), S("lecture"), S("leer"), S("lees"), S("leestijd"), S("leggi"), S("leitura"), S("lesen"), S("leser"),
    S("lesetid"), S("lesezeit"), S("lettura"), S("letzte"), S("letzter"), S("library"), S("licensed"), S("lifestyle"),
    S("limited"), S("linkedin"), S("links"), S("lire"), S("llc"), S("local"), S("locations"), S("log"), S("login"),
    S("lokales"), S("ltd"), S("lukuaika"), S("läsning"), S("læsetid"), S("magazin"), S("magazine"), S("management"),
    S("manager"), S("managing"), S("marketing"), S("media"), S("megosztás"), S("mehr"), S("meinung"), S("menu"),
    S("menü"), S("merken"), S("merkezi"), S("metrics"), S("minister"), S("ministerie"), S("ministerio"),
    S("ministerium"), S("ministero"), S("ministry"), S("ministère"), S("ministério"), S("minut"), S("minuten"),
    S("minuter"), S("minutes"), S("minuti"), S("minutos"), S("mitarbeiter"), S("mitarbeiterin"), S("mitglied"),
    S("more"), S("muhabir"), S("muhabiri"), S("multimedia"), S("museum"), S("nachricht"), S("nachrichten"), S("name"),
    S("national"), S("navigation"), S("network"), S("neueste"), S("neuste"), S("news"), S("newsdesk"), S("newsletter"),
    S("newspaper"), S("newsroom"), S("newswire"), S("nieuws"), S("noticias"), S("notizie"), S("notícias"), S("novinar"),
    S("novinarka"), S("novinář"), S("null"), S("nutritionist"), S("nyheder"), S("nyheter"), S("office"), S("officer"),
    S("online"), S("onlineredaktion"), S("opinion"), S("opublikowano"), S("organization"), S("our"), S("overview"),
    S("owner"), S("panorama"), S("partager"), S("partilhar"), S("partner"), S("partners"), S("password"), S("passwort"),
    S("paylaş"), S("penulis"), S("people"), S("periodista"), S("periódico"), S("photo"), S("photographer"),
    S("photography"), S("photos"), S("physician"), S("pinterest"), S("plus"), S("podcast"), S("policy"), S("politica"),
    S("politics"), S("politiek"), S("politik"), S("politikredaktion"), S("politique"), S("política"), S("popular"),
    S("posted"), S("posts"), S("premium"), S("prensa"), S("president"), S("press"), S("presse"), S("pressemitteilung"),
    S("pressestelle"), S("pricing"), S("print"), S("privacy"), S("private"), S("producer"), S("products"),
    S("produkte"), S("professor"), S("profil"), S("profile"), S("project"), S("projects"), S("psychologist"),
    S("pubblicato"), S("publicada"), S("publicado"), S("publicerad"), S("publicité"), S("publisert"), S("published"),
    S("publisher"), S("publishing"), S("publié"), S("quelle"), S("question"), S("questions"), S("radio"), S("ratgeber"),
    S("read"), S("recent"), S("recherche"), S("rechtsanwalt"), S("rechtsanwältin"), S("recipes"), S("red"),
    S("redacao"), S("redaccion"), S("redacción"), S("redacteur"), S("redactia"), S("redactie"), S("redaction"),
    S("redactor"), S("redactora"), S("redacția"), S("redakce"), S("redakcia"), S("redakcja"), S("redaksi"),
    S("redaksjonen"), S("redakteur"), S("redakteurin"), S("redaktion"), S("redaktionen"), S("redaktor"),
    S("redaktorka"), S("redaktör"), S("redaktør"), S("redattore"), S("redattrice"), S("redazione"), S("redação"),
    S("reddit"), S("regional"), S("register"), S("registrieren"), S("reise"), S("reisen"), S("related"), S("report"),
    S("reporter"), S("reporteri"), S("reporterin"), S("reporters"), S("reporting"), S("repórter"), S("research"),
    S("researcher"), S("researchers"), S("resources"), S("ressort"), S("ressortleiter"), S("ressortleiterin"),
    S("reveals"), S("review"), S("reviewed"), S("reviewer"), S("reviews"), S("rezepte"), S("rédacteur"), S("rédaction"),
    S("rédactrice"), S("salud"), S("salute"), S("samenleving"), S("santé"), S("save"), S("school"), S("science"),
    S("scientist"), S("sdílet"), S("search"), S("security"), S("segui"), S("seguir"), S("senior"), S("service"),
    S("services"), S("servisi"), S("settings"), S("share"), S("show"), S("showbiz"), S("sign"), S("social"),
    S("sociedad"), S("society"), S("société"), S("software"), S("solutions"), S("sommaire"), S("special"),
    S("specialist"), S("spettacoli"), S("sponsor"), S("sponsored"), S("sport"), S("sportredaktion"), S("sports"),
    S("spécial"), S("staff"), S("startseite"), S("stiftung"), S("stories"), S("strategist"), S("strategy"),
    S("student"), S("studies"), S("studio"), S("studios"), S("submit"), S("subscribe"), S("subscription"),
    S("subscriptions"), S("suche"), S("suivre"), S("summary"), S("support"), S("suscribirse"), S("syndicate"),
    S("systems"), S("szerkesztő"), S("szerkesztőség"), S("table"), S("tags"), S("takip"), S("team"), S("tech"),
    S("technik"), S("technology"), S("tecnología"), S("teilen"), S("television"), S("terms"), S("therapist"),
    S("tidning"), S("times"), S("tips"), S("today"), S("toimittaja"), S("toimitus"), S("tomorrow"), S("tools"),
    S("trainee"), S("training"), S("travel"), S("trending"), S("trends"), S("tribune"), S("tudósító"), S("tutorials"),
    S("tv"), S("tweeten"), S("twitter"), S("udostępnij"), S("uncategorised"), S("uncategorized"), S("undefined"),
    S("universidad"), S("universidade"), S("universiteit"), S("universitet"), S("university"), S("università"),
    S("universität"), S("université"), S("unknown"), S("unterhaltung"), S("updated"), S("updates"), S("urednik"),
    S("uredništvo"), S("user"), S("username"), S("users"), S("uutiset"), S("verband"), S("verein"), S("verfasser"),
    S("verlag"), S("verslaggeefster"), S("verslaggever"), S("veröffentlicht"), S("veterinarian"), S("video"), S("view"),
    S("volgen"), S("volontär"), S("volontärin"), S("vorlesen"), S("voyage"), S("wartawan"), S("web"), S("webmaster"),
    S("website"), S("weiterlesen"), S("whatsapp"), S("wire"), S("wirtschaft"), S("wirtschaftsredaktion"), S("wissen"),
    S("wissenschaft"), S("world"), S("writer"), S("writers"), S("yesterday"), S("your"), S("zeitung"), S("zpravodaj"),
    S("zusammenfassung"), S("économie"), S("équipe"), S("újságíró"), S("übersicht"), S("čtení"), S("știri"),
    S("ανταποκριτής"), S("δημοσιογράφος"), S("ειδήσεις"), S("ομάδα"), S("συντάκτης"), S("συντακτική"), S("σύνταξη"),
    S("агентство"), S("агенция"), S("агенція"), S("журналист"), S("журналістка"), S("кореспондент"), S("корреспондент"),
    S("новини"), S("новости"), S("поделиться"), S("редактор"), S("редакция"), S("редакцията"), S("редакція"),
    S("репортер"), S("читать"), S("أخبار"), S("اشترك"), S("تابعنا"), S("شارك"), S("会員記事"), S("会員限定"), S("会員限定記事"),
    S("分享"), S("原创"), S("字号"), S("広告"), S("打印"), S("收藏"), S("有料会員限定"), S("有料記事"), S("無料公開"), S("無料記事"), S("特集"),
    S("独家"), S("獨家"), S("綜合"), S("综合"), S("評論"), S("评论"), S("転載"), S("转载"), S("速報"), S("連載"), S("関連記事"), S("공유"),
    S("구독"), S("구독하기"), S("댓글"), S("스크랩"), S("인쇄"),
};
/* Lower-case words inside names. */
static const str particles[] = {
    S("af"), S("al"), S("am"), S("ap"), S("auf"), S("aus"), S("av"), S("ben"), S("bin"), S("bint"), S("da"), S("dal"), S("dalla"), S("das"), S("de"), S("dei"), S("del"), S("della"), S("den"), S("der"), S("des"), S("di"), S("do"), S("dos"), S("du"), S("e"), S("el"), S("i"), S("ibn"), S("la"), S("las"), S("le"), S("lo"), S("los"), S("of"), S("ten"), S("ter"), S("the"), S("to"), S("und"), S("van"), S("vom"), S("von"), S("y"), S("zu"), S("zum"), S("zur"), S("í"),
};

/* Words of offices that stand before a name. */
static const str offices[] = {
    S("author"), S("autor"), S("autorin"), S("columnist"), S("correspondent"), S("editor"), S("experte"), S("expertin"),
    S("gastautor"), S("gastautorin"), S("journalist"), S("korrespondent"), S("korrespondenten"), S("korrespondentin"), S("rechtsanwalt"),
    S("rechtsanwältin"), S("redakteur"), S("redakteurin"), S("reporter"), S("reporterin"), S("writer"),
};

/* What bodies are called, at the end of their names or before "of". */
static const str bodies[] = {
    S("academia"), S("academy"), S("académie"), S("accademia"), S("agency"), S("akademie"), S("alapítvány"), S("amt"),
    S("anstalt"), S("asociación"), S("asociația"), S("association"), S("associazione"), S("associação"),
    S("authority"), S("ayuntamiento"), S("bakanlığı"), S("belediyesi"), S("biblioteca"), S("bibliothek"),
    S("bibliothèque"), S("birliği"), S("board"), S("bureau"), S("center"), S("centre"), S("club"), S("collectif"),
    S("college"), S("commission"), S("committee"), S("community"), S("company"), S("conseil"), S("consejo"),
    S("conselho"), S("consiglio"), S("consiliul"), S("council"), S("câmara"), S("department"), S("derneği"),
    S("egyesület"), S("egyetem"), S("enstitüsü"), S("fakultet"), S("federación"), S("federation"), S("federazione"),
    S("federação"), S("fondation"), S("fondazione"), S("forening"), S("foundation"), S("fundación"), S("fundacja"),
    S("fundação"), S("fundația"), S("fédération"), S("förbund"), S("förening"), S("gemeente"), S("gemeinde"),
    S("genossenschaft"), S("gesellschaft"), S("group"), S("hochschule"), S("hospital"), S("högskola"), S("høgskole"),
    S("institut"), S("institute"), S("institution"), S("instituto"), S("institutt"), S("institutul"), S("instituut"),
    S("instituutti"), S("instytut"), S("intézet"), S("istituto"), S("kammer"), S("kaupunki"), S("kementerian"),
    S("kommun"), S("kommune"), S("kulübü"), S("labs"), S("library"), S("liitto"), S("magazine"), S("mairie"),
    S("media"), S("ministarstvo"), S("ministerie"), S("ministerio"), S("ministerium"), S("ministeriö"),
    S("ministero"), S("ministerstvo"), S("ministerstwo"), S("ministerul"), S("ministry"), S("ministère"),
    S("ministério"), S("minisztérium"), S("museet"), S("museo"), S("museu"), S("museum"), S("musée"), S("müzesi"),
    S("nadace"), S("network"), S("odası"), S("office"), S("party"), S("prefeitura"), S("press"), S("primăria"),
    S("raad"), S("råd"), S("school"), S("sdružení"), S("sendikası"), S("services"), S("sindacato"), S("sindicato"),
    S("society"), S("solutions"), S("spolek"), S("stichting"), S("stiftelse"), S("stiftung"), S("stowarzyszenie"),
    S("studio"), S("studios"), S("svaz"), S("sveučilište"), S("syndicat"), S("systems"), S("szövetség"), S("säätiö"),
    S("tanács"), S("towarzystwo"), S("trust"), S("udruga"), S("union"), S("universidad"), S("universidade"),
    S("universitas"), S("universitatea"), S("universiteit"), S("universitet"), S("university"), S("università"),
    S("universität"), S("université"), S("univerzita"), S("univerzitet"), S("uniwersytet"), S("urząd"), S("vakfı"),
    S("verband"), S("verein"), S("vereniging"), S("yayasan"), S("yhdistys"), S("yliopisto"), S("zaklada"),
    S("zentrum"), S("związek"), S("önkormányzat"), S("ústav"), S("úřad"), S("üniversitesi"), S("ινστιτούτο"),
    S("πανεπιστήμιο"), S("σύλλογος"), S("υπουργείο"), S("асоциация"), S("асоціація"), S("ассоциация"), S("институт"),
    S("министерство"), S("музей"), S("міністерство"), S("рада"), S("совет"), S("союз"), S("спілка"), S("съвет"),
    S("университет"), S("університет"), S("фонд"), S("фондация"), S("інститут"),
};

/* What people are by trade, told beside or below a name: "Jane Roe, Engineer". */
static const str posts[] = {
    S("adviser"), S("advisor"), S("ajakirjanik"), S("analyst"), S("architect"), S("attorney"), S("auteur"),
    S("author"), S("autor"), S("autorin"), S("autrice"), S("berater"), S("beraterin"), S("blaðamaður"), S("blogger"),
    S("caporedattore"), S("ceo"), S("cfo"), S("chairman"), S("chairwoman"), S("chef"), S("chefin"),
    S("chefredakteur"), S("chefredakteurin"), S("chefredaktör"), S("chefredaktør"), S("chemist"), S("chercheur"),
    S("chercheuse"), S("chief"), S("chroniqueur"), S("chroniqueuse"), S("cmo"), S("coach"), S("cofounder"),
    S("collaboratore"), S("collaboratrice"), S("columnist"), S("columnista"), S("colunista"), S("consultant"),
    S("contributor"), S("coo"), S("copywriter"), S("correspondant"), S("correspondante"), S("correspondent"),
    S("correspondente"), S("corresponsal"), S("corrispondente"), S("counselor"), S("cto"), S("curator"),
    S("designer"), S("developer"), S("dietitian"), S("directeur"), S("director"), S("directora"), S("directrice"),
    S("direktor"), S("direktorin"), S("diretor"), S("diretora"), S("direttore"), S("direttrice"), S("doctor"),
    S("dziennikarka"), S("dziennikarz"), S("economist"), S("economista"), S("editor"), S("editör"), S("editörü"),
    S("educator"), S("engenheira"), S("engenheiro"), S("engineer"), S("entrepreneur"), S("envoyé"), S("envoyée"),
    S("escritor"), S("escritora"), S("estagiária"), S("estagiário"), S("evangelist"), S("executive"), S("experte"),
    S("expertin"), S("fellow"), S("fondateur"), S("fondatore"), S("fondatrice"), S("forfatter"), S("fotograf"),
    S("fotografin"), S("founder"), S("freelancer"), S("fréttamaður"), S("fundador"), S("fundadora"), S("författare"),
    S("főszerkesztő"), S("gazeteci"), S("geologist"), S("geschäftsführer"), S("geschäftsführerin"), S("giornalista"),
    S("grundare"), S("grundlægger"), S("gründer"), S("gründerin"), S("head"), S("historian"), S("hoofdredacteur"),
    S("ingeniera"), S("ingeniero"), S("ingeniør"), S("ingenjör"), S("instructor"), S("intern"), S("investigador"),
    S("investigadora"), S("investigator"), S("inviata"), S("inviato"), S("jornalista"), S("journalist"),
    S("journaliste"), S("journalistin"), S("jurnalis"), S("jurnalist"), S("jurnalistă"), S("kirjoittaja"),
    S("kolumnist"), S("kolumnisti"), S("kolumnistin"), S("korespondentas"), S("korespondentė"), S("korrespondent"),
    S("korrespondentin"), S("krönikör"), S("lawyer"), S("lecturer"), S("leiter"), S("leiterin"), S("librarian"),
    S("maintainer"), S("manager"), S("marketer"), S("medarbeider"), S("medarbejder"), S("medarbetare"),
    S("medewerker"), S("mitarbeiter"), S("mitarbeiterin"), S("muhabir"), S("muhabiri"), S("novinar"), S("novinarka"),
    S("novinár"), S("novinárka"), S("novinář"), S("novinářka"), S("nurse"), S("nutritionist"), S("officer"),
    S("oprichter"), S("owner"), S("partner"), S("pastor"), S("penulis"), S("periodista"), S("pharmacist"),
    S("photographer"), S("physician"), S("physicist"), S("president"), S("principal"), S("producer"), S("profesor"),
    S("profesora"), S("professeur"), S("professeure"), S("professor"), S("professora"), S("professoressa"),
    S("professorin"), S("psychologist"), S("publicysta"), S("publicystka"), S("päätoimittaja"), S("redacteur"),
    S("redactor"), S("redactora"), S("redactrice"), S("redakteur"), S("redakteurin"), S("redaktor"), S("redaktore"),
    S("redaktorin"), S("redaktorius"), S("redaktorka"), S("redaktors"), S("redaktur"), S("redaktör"), S("redaktør"),
    S("redator"), S("redatora"), S("redattore"), S("redattrice"), S("referent"), S("referentin"), S("reporter"),
    S("reportera"), S("reporterin"), S("reporterka"), S("reportero"), S("reportér"), S("reportérka"), S("repórter"),
    S("researcher"), S("ressortleiter"), S("ressortleiterin"), S("ricercatore"), S("ricercatrice"), S("riporter"),
    S("ritstjóri"), S("rédacteur"), S("rédactrice"), S("schrijver"), S("scientist"), S("skribent"), S("specialist"),
    S("stagiaire"), S("strategist"), S("student"), S("szerkesztő"), S("teacher"), S("technician"), S("therapist"),
    S("toimetaja"), S("toimittaja"), S("trainer"), S("tutkija"), S("urednica"), S("urednik"), S("verslaggeefster"),
    S("verslaggever"), S("veterinarian"), S("volontär"), S("volontärin"), S("vp"), S("wartawan"),
    S("wissenschaftler"), S("wissenschaftlerin"), S("writer"), S("yazar"), S("yazarı"), S("újságíró"),
    S("šéfredaktor"), S("žurnalistas"), S("žurnalists"), S("žurnalistė"), S("žurnāliste"), S("αρθρογράφος"),
    S("δημοσιογράφος"), S("συντάκτης"), S("συντάκτρια"), S("журналист"), S("журналистка"), S("журналистът"),
    S("журналіст"), S("журналістка"), S("кореспондент"), S("кореспондентка"), S("кореспондентът"), S("корреспондент"),
    S("новинар"), S("новинарка"), S("обозреватель"), S("писатель"), S("письменник"), S("редактор"), S("редакторка"),
    S("репортер"), S("репортёр"), S("уредник"), S("уредница"),
};

/* Degrees and certificates after a comma: no people, but part of the name that they stand behind. */
static const str degrees[] = {
    S("aams"), S("acas"), S("acca"), S("acecpt"), S("acnp"), S("acsm"), S("afc"), S("agacnp"), S("agnp"), S("aia"),
    S("aicp"), S("aif"), S("amft"), S("anp"), S("anutr"), S("apcc"), S("aphn"), S("aprn"), S("aprnbc"), S("aprnp"),
    S("arnp"), S("asid"), S("ba"), S("bant"), S("bcadm"), S("bcba"), S("bcom"), S("bcompt"), S("bcpp"), S("bcps"),
    S("bctmb"), S("bds"), S("beng"), S("bfa"), S("bhsc"), S("bnsc"), S("bpharm"), S("bphty"), S("bpt"), S("bs"),
    S("bsc"), S("bsn"), S("bsw"), S("bvetmed"), S("bvms"), S("bvsc"), S("cadc"), S("caia"), S("cams"), S("cbap"),
    S("cbe"), S("ccc"), S("cccslp"), S("ccfp"), S("ccht"), S("ccn"), S("ccna"), S("ccnp"), S("ccrn"), S("ccrp"),
    S("ccsp"), S("cdbc"), S("cdces"), S("cdcs"), S("cdfa"), S("cdn"), S("cebs"), S("ceh"), S("cem"), S("cen"),
    S("cepf"), S("ces"), S("cfa"), S("cfe"), S("cfnc"), S("cfp"), S("cfre"), S("cgfns"), S("cgma"), S("chfc"),
    S("chfp"), S("chhc"), S("chn"), S("cht"), S("cih"), S("cima"), S("cipp"), S("cippe"), S("cisa"), S("cism"),
    S("cissn"), S("cissp"), S("clc"), S("cle"), S("cltc"), S("clu"), S("cma"), S("cmt"), S("cnm"), S("cnp"), S("cns"),
    S("cpa"), S("cpc"), S("cpdt"), S("cpdtka"), S("cphq"), S("cpp"), S("cpsm"), S("cpt"), S("cpwa"), S("crisc"),
    S("crna"), S("crnp"), S("crnpp"), S("csac"), S("cscp"), S("cscs"), S("csm"), S("csowm"), S("csp"), S("cspo"),
    S("csr"), S("cssd"), S("ctrs"), S("cva"), S("cvt"), S("cyt"), S("dabvp"), S("dacbn"), S("dacm"), S("dacvaa"),
    S("dacvb"), S("dacvd"), S("dacvecc"), S("dacvim"), S("dacvn"), S("dacvp"), S("dacvs"), S("davdc"), S("dc"),
    S("dclinpsy"), S("ddiv"), S("dds"), S("dipac"), S("dipl"), S("dma"), S("dmd"), S("dmin"), S("dmsc"), S("dnp"),
    S("dnsc"), S("do"), S("dpharm"), S("dphil"), S("dpm"), S("dpt"), S("drph"), S("dsc"), S("dsw"), S("dvm"), S("ea"),
    S("ecba"), S("edb"), S("edd"), S("edm"), S("eit"), S("eryt"), S("esq"), S("faad"), S("faafp"), S("faan"),
    S("faaos"), S("faap"), S("fabno"), S("facc"), S("facep"), S("fache"), S("faclm"), S("facog"), S("facp"),
    S("facr"), S("facs"), S("facsm"), S("fafp"), S("faha"), S("faia"), S("faicp"), S("fand"), S("fasla"), S("fcas"),
    S("fcca"), S("fccp"), S("fcpa"), S("fdn"), S("fdnp"), S("fdsrcs"), S("fisssn"), S("fnp"), S("fnpbc"), S("fnpc"),
    S("fracgp"), S("fracp"), S("fracs"), S("franzcog"), S("frcp"), S("frcpath"), S("frcpc"), S("frcs"), S("frcsc"),
    S("frm"), S("frsa"), S("frsc"), S("fsa"), S("gpen"), S("gphr"), S("gsec"), S("habil"), S("ibclc"), S("ifmcp"),
    S("ii"), S("iii"), S("inhc"), S("isssa"), S("itil"), S("iv"), S("jd"), S("jr"), S("lac"), S("lcadc"), S("lcdc"),
    S("lcmhc"), S("lcmhcs"), S("lcpc"), S("lcpcmh"), S("lcpcs"), S("lcsw"), S("ld"), S("ldn"), S("leedap"),
    S("licsw"), S("lisw"), S("llb"), S("llm"), S("lmbt"), S("lmft"), S("lmhc"), S("lmp"), S("lmsw"), S("lmt"),
    S("lpc"), S("lpca"), S("lpcc"), S("lpcmh"), S("lpcs"), S("lvt"), S("ma"), S("maaa"), S("macp"), S("masw"),
    S("mat"), S("mba"), S("mbacp"), S("mbbch"), S("mbbs"), S("mbchb"), S("mbe"), S("mcc"), S("mclinpsych"), S("mcom"),
    S("mcsp"), S("md"), S("mdietet"), S("mdiv"), S("med"), S("meded"), S("meng"), S("mfa"), S("mfcs"), S("mha"),
    S("mhs"), S("mhsa"), S("mla"), S("mls"), S("mmed"), S("mmus"), S("mns"), S("mpa"), S("mpas"), S("mph"),
    S("mpharm"), S("mphil"), S("mpp"), S("mps"), S("mpsych"), S("mpt"), S("mrcgp"), S("mrcog"), S("mrcp"),
    S("mrcpch"), S("mrcpsych"), S("mrcs"), S("mrcvs"), S("ms"), S("msc"), S("msci"), S("mscn"), S("mscpt"), S("msed"),
    S("msn"), S("mssw"), S("msw"), S("mtheol"), S("mvb"), S("mwc"), S("nasmcpt"), S("nbchwc"), S("ncarb"), S("ncc"),
    S("ncidq"), S("ncmp"), S("nd"), S("np"), S("npc"), S("nscacpt"), S("nutr"), S("obe"), S("od"), S("omd"),
    S("oscp"), S("otd"), S("otr"), S("otrl"), S("pac"), S("pcc"), S("pe"), S("peng"), S("pfmp"), S("pgce"), S("pgmp"),
    S("pharmd"), S("phd"), S("phdc"), S("phl"), S("phn"), S("phr"), S("pmhnp"), S("pmhnpbc"), S("pmp"), S("psm"),
    S("psp"), S("psyd"), S("pt"), S("rcc"), S("rch"), S("rcsw"), S("rd"), S("rdh"), S("rdn"), S("rhn"), S("riba"),
    S("ricp"), S("rma"), S("rmt"), S("rn"), S("rncp"), S("rnutr"), S("rph"), S("rpn"), S("rpsych"), S("rrt"),
    S("rsw"), S("rvn"), S("rvt"), S("ryt"), S("scd"), S("shrmcp"), S("shrmscp"), S("slpd"), S("sphr"), S("sr"),
    S("thd"), S("thm"), S("vmd"), S("vts"), S("whnp"), S("whnpbc"), S("wset"),
};

/* Words of accounts and desks, which are nobody's name. */
static const str desks[] = {
    S("administrator"), S("advertorial"), S("agencies"), S("agency"), S("agentur"), S("agenturen"), S("anonymous"),
    S("author"), S("autor"), S("contributor"), S("contributors"), S("correspondent"), S("desk"), S("editor"),
    S("editorial"), S("editorialteam"), S("editors"), S("editörü"), S("equipe"), S("equipo"), S("gesponsert"),
    S("guest"), S("newsdesk"), S("newsroom"), S("newsteam"), S("nobody"), S("null"), S("publisher"), S("red"),
    S("redacao"), S("redaccion"), S("redacción"), S("redactie"), S("redaction"), S("redacția"), S("redakce"),
    S("redakcja"), S("redaksi"), S("redaksjonen"), S("redaktion"), S("redaktionen"), S("redazione"), S("redação"),
    S("reporter"), S("reporters"), S("root"), S("rédaction"), S("sponsored"), S("staff"), S("szerkesztőség"), S("team"),
    S("toimitus"), S("undefined"), S("unknown"), S("uredništvo"), S("user"), S("webmaster"), S("writer"), S("writers"),
    S("yazar"), S("équipe"), S("σύνταξη"), S("редакция"), S("редакцията"), S("редакція"),
};

/* Words of those who write together: "The Oakford Team", "Redaktion Oakford", "Post Staff Report". */
static const str teams[] = {
    S("autorenteam"), S("board"), S("collective"), S("contributors"), S("correspondents"), S("crew"), S("desk"),
    S("editorialteam"), S("editors"), S("ekibi"), S("equipa"), S("equipe"), S("equipo"), S("masası"), S("merkezi"),
    S("newsdesk"), S("newsroom"), S("newsteam"), S("onlineredaktion"), S("redacao"), S("redaccion"), S("redacción"),
    S("redactia"), S("redactie"), S("redaction"), S("redacția"), S("redakce"), S("redakcia"), S("redakcija"),
    S("redakcije"), S("redakcijos"), S("redakcja"), S("redaksi"), S("redaksjonen"), S("redaktion"),
    S("redaktionen"), S("redaktionsteam"), S("redaktsiya"), S("redazione"), S("redação"), S("reporters"),
    S("rédaction"), S("servisi"), S("staff"), S("szerkesztőség"), S("team"), S("teams"), S("tim"), S("toimetus"),
    S("toimitus"), S("urednistvo"), S("uredništvo"), S("webredactie"), S("webteam"), S("writers"), S("zespół"),
    S("équipe"), S("ομάδα"), S("σύνταξη"), S("екип"), S("команда"), S("редакция"), S("редакцията"), S("редакција"),
    S("редакція"), S("редколегія"), S("редколлегия"), S("מערכת"), S("टीम"), S("डेस्क"),
};

/* The last word of a company's name. */
static const str companies[] = {
    S("ab"), S("ag"), S("as"), S("association"), S("bv"), S("co"), S("company"), S("corp"), S("corporation"),
    S("ev"), S("foundation"), S("gmbh"), S("group"), S("inc"), S("kft"), S("kg"), S("limited"), S("llc"), S("llp"),
    S("ltd"), S("media"), S("nv"), S("oy"), S("plc"), S("sa"), S("sarl"), S("sas"), S("spa"), S("srl"),
    S("stiftung"), S("verband"), S("verein"), S("verlag"),
};

/* Names that software gives, to what it needs a name for. */
static const str accounts[] = {
    S("administrator"), S("anonymous"), S("author"), S("autor"), S("guest"), S("nobody"), S("null"), S("publisher"),
    S("root"), S("site administrator"), S("super admin"), S("super user"), S("undefined"), S("unknown"), S("user"),
    S("webadmin"), S("webmaster"), S("wordpress"),
};

/* The last words of newspapers' names that are surnames as well, and the first ones of places: behind a name and a comma. */
static const str papers[] = {
    S("advocate"), S("argus"), S("bee"), S("chronicle"), S("citizen"), S("courier"), S("dispatch"), S("echo"), S("enquirer"), S("examiner"), S("express"),
    S("globe"), S("guardian"), S("independent"), S("inquirer"), S("ledger"), S("mail"), S("mercury"), S("mirror"), S("monitor"), S("observer"), S("post"),
    S("register"), S("sentinel"), S("standard"), S("star"), S("sun"), S("telegraph"), S("voice"), S("weekly"),
};
static const str places[] = {
    S("abu"), S("addis"), S("bad"), S("buenos"), S("cape"), S("east"), S("fort"), S("great"), S("hong"), S("kuala"), S("las"), S("los"), S("new"), S("north"),
    S("phnom"), S("port"), S("puerto"), S("rio"), S("saint"), S("san"), S("sankt"), S("santa"), S("santo"), S("south"), S("st"), S("tel"), S("west"),
};

bool people_sorted(void) {
    return str_table_sorted(no_people, countof(no_people)) && str_table_sorted(particles, countof(particles)) &&
           str_table_sorted(offices, countof(offices)) && str_table_sorted(posts, countof(posts)) && str_table_sorted(bodies, countof(bodies)) && str_table_sorted(degrees, countof(degrees)) && str_table_sorted(desks, countof(desks)) &&
           str_table_sorted(teams, countof(teams)) && str_table_sorted(companies, countof(companies)) && str_table_sorted(accounts, countof(accounts)) &&
           str_table_sorted(papers, countof(papers)) && str_table_sorted(places, countof(places));
}

str people_word(str *s) {
    ptrdiff_t end = 0;
    *s = str_trim(*s);
    while (end < s->n && !is_space(s->p[end]) && !str_starts(str_cut(*s, end, s->n), S("\xC2\xA0"))) end++;
    str w = str_cut(*s, 0, end);
    *s = str_cut(*s, end, s->n);
    return w;
}

/* The last word of a normal form: of "online redaktion" what says what the whole is. */
static str last_part(str form) {
    ptrdiff_t at = form.n;
    while (at > 0 && form.p[at - 1] != ' ') at--;
    return str_cut(form, at, form.n);
}

bool people_elsewhere(str s) {
    char form[2 * NAME_MAX];
    str f = {form, normal_form(str_cut(s, 0, NAME_MAX), form, sizeof form)};
    ptrdiff_t first = str_find(f, S(" "), 0);
    if (first < 0) return false;
    return str_table_find(places, countof(places), str_cut(f, 0, first)) >= 0 || str_table_find(papers, countof(papers), last_part(f)) >= 0;
}

bool word_particle(str word) {
    char form[NAME_MAX];
    return str_table_find(particles, countof(particles), (str){form, normal_form(word, form, NAME_MAX)}) >= 0;
}

/* "Hofheim am Taunus", "House of Cards": a place, a thing. */
bool word_joins_things(str w) {
    static const str words[] = {S("am"), S("an"), S("auf"), S("aus"), S("of"), S("the"), S("to"), S("und"), S("zu"), S("zum"), S("zur")};
    for (ptrdiff_t i = 0; i < countof(words); i++)
        if (str_eq_ci(w, words[i])) return true;
    return false;
}

bool word_office(str word) {
    char form[NAME_MAX];
    return str_table_find(offices, countof(offices), last_part((str){form, normal_form(word, form, NAME_MAX)})) >= 0;
}

bool word_company(str word) {
    char form[NAME_MAX];
    str f = {form, 0};
    for (ptrdiff_t i = 0; i < word.n && f.n < NAME_MAX; i++) /* "e.V.", "S.p.A." */
        if (word.p[i] != '.') form[f.n++] = to_lower(word.p[i]);
    return str_table_find(companies, countof(companies), f) >= 0;
}

bool people_account(str s) {
    char form[NAME_MAX];
    str f = {form, normal_form(str_cut(s, 0, NAME_MAX / 2), form, NAME_MAX)};
    if (str_table_find(accounts, countof(accounts), f) >= 0) return true;
    if (str_starts(f, S("admin ")) || str_starts(f, S("administrator "))) return true; /* "Admin Oakford" */
    return str_find(f, S(" "), 0) < 0 && (str_starts(f, S("admin")) || str_ends(f, S("admin")));
}

bool people_desk(str s) {
    for (str rest = s; (rest = str_trim(rest)).n;) {
        char form[NAME_MAX];
        str w = people_word(&rest), x = {form, normal_form(w, form, NAME_MAX)};
        if (str_table_find(desks, countof(desks), last_part(x)) >= 0 || str_ends(x, S("admin"))) return true;
    }
    return false;
}

/* "Sportredaktion", "Webteam", and what scripts without spaces write behind an outlet's name. */
static bool is_team_word(str form) {
    static const str ends[] = {
        S("redaktion"), S("redactie"), S("redakcja"), S("team"), S("desk"), S("編集部"), S("编辑部"), S("編輯部"), S("取材班"), S("편집부"), S("편집국"), S("취재팀"), S("뉴스팀"),
    };
    if (str_table_find(teams, countof(teams), form) >= 0) return true;
    for (ptrdiff_t i = 0; i < countof(ends); i++)
        if (form.n >= ends[i].n + 3 && str_ends(form, ends[i])) return true;
    return false;
}

/* As a reader sees a name: no word of it in lower case but for articles and their like. */
bool word_capital(str word) {
    int len;
    uint32_t c = utf8_next(word.p, str_end(word), &len);
    bool cased = c < 0x590 || (c >= 0x10A0 && c < 0x10D0) || (c >= 0x1C80 && c < 0x2000);
    return !cased || code_is_upper(c) || word_particle(word) || str_eq_ci(word, S("die")) || str_eq_ci(word, S("and")) || str_eq_ci(word, S("for"));
}

bool people_team(str s, bool sure) {
    char form[2 * NAME_MAX];
    if (s.n < 3 || s.n > NAME_MAX || people_account(s)) return false;
    if (sure && people_desk(s)) return true;
    str f = {form, normal_form(s, form, sizeof form)};
    ptrdiff_t first = str_find(f, S(" "), 0);
    bool ends = is_team_word(last_part(f)) || (first > 0 && is_team_word(str_cut(f, 0, first)));
    int words = 0;
    for (str rest = s; ends && (rest = str_trim(rest)).n; words++) {
        str w = people_word(&rest);
        char small[NAME_MAX];
        ends = word_capital(w) || (words && (sure || is_team_word((str){small, normal_form(w, small, NAME_MAX)}))); /* "Oakford Post staff" */
    }
    return ends && words && words <= TEAM_WORDS;
}

/* German makes one word of an office and what it is for: "Projektleiterin", "Landtagskorrespondent", "Fachzeitschrift". */
static bool is_compound_office(str form) {
    static const str ends[] = {
        S("agentur"), S("anwalt"), S("anwältin"), S("autor"), S("beauftragte"), S("beauftragter"), S("berater"), S("beraterin"), S("chef"), S("chefin"),
        S("direktor"), S("direktorin"), S("experte"), S("expertin"), S("forscher"), S("forscherin"), S("gesellschaft"), S("institut"), S("journalist"), S("journalistin"),
        S("korrespondent"), S("korrespondentin"), S("leiter"), S("leiterin"), S("magazin"), S("minister"), S("ministerin"), S("ministerium"), S("präsident"), S("präsidentin"),
        S("redakteur"), S("redakteurin"), S("redaktion"), S("referent"), S("referentin"), S("reporter"), S("reporterin"), S("sprecher"), S("sprecherin"), S("stiftung"),
        S("verband"), S("verein"), S("verlag"), S("vorsitzende"), S("vorsitzender"), S("zeitschrift"), S("zeitung"),
    };
    for (ptrdiff_t i = 0; i < countof(ends) && form.n > 8; i++)
        if (form.n >= ends[i].n + 3 && str_ends(form, ends[i])) return true;
    return false;
}

bool word_no_person(str word) {
    char form[NAME_MAX];
    str f = {form, normal_form(word, form, NAME_MAX)}; /* "Online-Redaktion", "BBC-Reporter": the last part counts too */
    if (str_table_find(no_people, countof(no_people), f) >= 0 || str_ends(f, S("admin")) || is_compound_office(f)) return true;
    str last = last_part(f);
    return last.p != f.p && str_table_find(no_people, countof(no_people), last) >= 0;
}

bool word_body(str word) {
    char form[NAME_MAX];
    return str_table_find(bodies, countof(bodies), (str){form, normal_form(word, form, NAME_MAX)}) >= 0;
}

bool people_post(str s) {
    int words = 0;
    if (s.n > POST_BYTES) return false;
    for (str rest = s; (rest = str_trim(rest)).n && words < POST_WORDS; words++) {
        char form[NAME_MAX];
        str w = people_word(&rest), x = {form, normal_form(w, form, NAME_MAX)};
        if (str_table_find(posts, countof(posts), x) >= 0 || str_table_find(posts, countof(posts), last_part(x)) >= 0 || is_compound_office(x)) return true;
    }
    return false;
}

bool people_body(str s) {
    int words = 0;
    for (str rest = s; (rest = str_trim(rest)).n; words++) {
        str w = people_word(&rest);
        if (word_body(w) || word_company(w) || word_no_person(w)) return true;
    }
    return false;
}

bool people_office(str s) {
    for (str rest = s; (rest = str_trim(rest)).n;) {
        str w = people_word(&rest);
        if (rest.n && w.n > 3 && word_no_person(w)) return true; /* the last may be cut */
    }
    return false;
}

bool word_degree(str s) {
    char form[16];
    str p = {form, 0};
    for (ptrdiff_t i = 0; i < s.n && p.n < 15; i++)
        if (is_alpha(s.p[i])) form[p.n++] = to_lower(s.p[i]);
    return s.n < 16 && str_table_find(degrees, countof(degrees), p) >= 0;
}
