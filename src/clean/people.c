/* Names of people in what a page says about its authors: "By Jane Roe, Political Editor, and John Poe | The Oakford Post"
 * names Jane Roe and John Poe. In: a credit. Out: the people in it, and the agency where one is named. A credit is cut
 * where rows of credits are cut (bars, bullets, brackets, days); the pieces are lists, and a piece of a list is a person
 * where its words are those of a name: capitals, particles, no word of an office or a house. Linear in the credit, which
 * is looked at as far as CREDIT_MAX.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define CREDIT_MAX 600  /* bytes: papers of many authors have long lists, and no credit is longer */
#define PEOPLE_MAX 24   /* more are a staff list */
#define NAME_MAX 64     /* bytes of one name */
#define NICKNAME_MAX 20 /* bytes of one in brackets */
#define WORDS_IN_NAME 6

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
    S("cronaca"), S("cultura"), S("culture"), S("cultuur"), S("customer"), S("daily"), S("data"), S("datenschutz"),
    S("datum"), S("decline"), S("del"), S("dela"), S("delen"), S("department"), S("deportes"), S("deputy"), S("design"),
    S("desk"), S("development"), S("diario"), S("dietitian"), S("digital"), S("digitales"), S("director"),
    S("disclosure"), S("discover"), S("discussion"), S("download"), S("downloads"), S("drucken"), S("dziennikarka"),
    S("dziennikarz"), S("ecommerce"), S("economia"), S("economie"), S("economy"), S("economía"), S("edited"),
    S("edition"), S("editor"), S("editora"), S("editorial"), S("editors"), S("editör"), S("editörü"), S("education"),
    S("einleitung"), S("einstellungen"), S("email"), S("engineer"), S("engineering"), S("enterprise"),
    S("entertainment"), S("enviada"), S("enviado"), S("environment"), S("envoyé"), S("equipa"), S("equipe"),
    S("equipo"), S("erstellt"), S("especial"), S("estate"), S("ev"), S("events"), S("everyone"), S("executive"),
    S("expert"), S("experte"), S("experten"), S("expertin"), S("experts"), S("explore"), S("facebook"), S("fazit"),
    S("featured"), S("features"), S("feed"), S("finance"), S("follow"), S("forum"), S("forums"), S("fotos"),
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
    S("leer"), S("lees"), S("leggi"), S("lesen"), S("leser"), S("lesezeit"), S("letzte"), S("letzter"), S("library"),
    S("licensed"), S("lifestyle"), S("limited"), S("linkedin"), S("links"), S("lire"), S("llc"), S("local"),
    S("locations"), S("log"), S("login"), S("lokales"), S("ltd"), S("magazin"), S("magazine"), S("management"),
    S("manager"), S("managing"), S("marketing"), S("media"), S("megosztás"), S("mehr"), S("meinung"), S("menu"),
    S("menü"), S("merken"), S("merkezi"), S("metrics"), S("minister"), S("ministerie"), S("ministerio"),
    S("ministerium"), S("ministero"), S("ministry"), S("ministère"), S("ministério"), S("minutes"), S("mitarbeiter"),
    S("mitarbeiterin"), S("mitglied"), S("more"), S("muhabir"), S("muhabiri"), S("multimedia"), S("museum"),
    S("nachricht"), S("nachrichten"), S("name"), S("national"), S("navigation"), S("network"), S("neueste"),
    S("neuste"), S("news"), S("newsdesk"), S("newsletter"), S("newspaper"), S("newsroom"), S("newswire"), S("nieuws"),
    S("noticias"), S("notizie"), S("notícias"), S("novinar"), S("novinarka"), S("novinář"), S("null"),
    S("nutritionist"), S("nyheder"), S("nyheter"), S("office"), S("officer"), S("online"), S("onlineredaktion"),
    S("opinion"), S("opublikowano"), S("organization"), S("our"), S("overview"), S("owner"), S("panorama"),
    S("partager"), S("partilhar"), S("partner"), S("partners"), S("password"), S("passwort"), S("paylaş"), S("penulis"),
    S("people"), S("periodista"), S("periódico"), S("photo"), S("photographer"), S("photography"), S("photos"),
    S("physician"), S("pinterest"), S("plus"), S("podcast"), S("policy"), S("politica"), S("politics"), S("politiek"),
    S("politik"), S("politikredaktion"), S("politique"), S("política"), S("popular"), S("posted"), S("posts"),
    S("premium"), S("prensa"), S("president"), S("press"), S("presse"), S("pressemitteilung"), S("pressestelle"),
    S("pricing"), S("print"), S("privacy"), S("private"), S("producer"), S("products"), S("produkte"), S("professor"),
    S("profil"), S("profile"), S("project"), S("projects"), S("psychologist"), S("pubblicato"), S("publicada"),
    S("publicado"), S("publicerad"), S("publicité"), S("publisert"), S("published"), S("publisher"), S("publishing"),
    S("publié"), S("quelle"), S("question"), S("questions"), S("radio"), S("ratgeber"), S("read"), S("recent"),
    S("recherche"), S("rechtsanwalt"), S("rechtsanwältin"), S("recipes"), S("red"), S("redacao"), S("redaccion"),
    S("redacción"), S("redacteur"), S("redactia"), S("redactie"), S("redaction"), S("redactor"), S("redactora"),
    S("redacția"), S("redakce"), S("redakcia"), S("redakcja"), S("redaksi"), S("redaksjonen"), S("redakteur"),
    S("redakteurin"), S("redaktion"), S("redaktionen"), S("redaktor"), S("redaktorka"), S("redaktör"), S("redaktør"),
    S("redattore"), S("redattrice"), S("redazione"), S("redação"), S("reddit"), S("regional"), S("register"),
    S("registrieren"), S("reise"), S("reisen"), S("related"), S("report"), S("reporter"), S("reporteri"),
    S("reporterin"), S("reporters"), S("reporting"), S("repórter"), S("research"), S("researcher"), S("researchers"),
    S("resources"), S("ressort"), S("ressortleiter"), S("ressortleiterin"), S("reveals"), S("review"), S("reviewed"),
    S("reviewer"), S("reviews"), S("rezepte"), S("rédacteur"), S("rédaction"), S("rédactrice"), S("salud"), S("salute"),
    S("samenleving"), S("santé"), S("save"), S("school"), S("science"), S("scientist"), S("sdílet"), S("search"),
    S("security"), S("segui"), S("seguir"), S("senior"), S("service"), S("services"), S("servisi"), S("settings"),
    S("share"), S("show"), S("showbiz"), S("sign"), S("social"), S("sociedad"), S("society"), S("société"),
    S("software"), S("solutions"), S("sommaire"), S("special"), S("specialist"), S("spettacoli"), S("sponsor"),
    S("sponsored"), S("sport"), S("sportredaktion"), S("sports"), S("spécial"), S("staff"), S("startseite"),
    S("stiftung"), S("stories"), S("strategist"), S("strategy"), S("student"), S("studies"), S("studio"), S("studios"),
    S("submit"), S("subscribe"), S("subscription"), S("subscriptions"), S("suche"), S("suivre"), S("summary"),
    S("support"), S("suscribirse"), S("syndicate"), S("systems"), S("szerkesztő"), S("szerkesztőség"), S("table"),
    S("tags"), S("takip"), S("team"), S("tech"), S("technik"), S("technology"), S("tecnología"), S("teilen"),
    S("television"), S("terms"), S("therapist"), S("tidning"), S("times"), S("tips"), S("today"), S("toimittaja"),
    S("toimitus"), S("tomorrow"), S("tools"), S("trainee"), S("training"), S("travel"), S("trending"), S("trends"),
    S("tribune"), S("tudósító"), S("tutorials"), S("tv"), S("tweeten"), S("twitter"), S("udostępnij"),
    S("uncategorised"), S("uncategorized"), S("undefined"), S("universidad"), S("universidade"), S("universiteit"),
    S("universitet"), S("university"), S("università"), S("universität"), S("université"), S("unknown"),
    S("unterhaltung"), S("updated"), S("updates"), S("urednik"), S("uredništvo"), S("user"), S("username"), S("users"),
    S("uutiset"), S("verband"), S("verein"), S("verfasser"), S("verlag"), S("verslaggeefster"), S("verslaggever"),
    S("veröffentlicht"), S("veterinarian"), S("video"), S("view"), S("volgen"), S("volontär"), S("volontärin"),
    S("vorlesen"), S("voyage"), S("wartawan"), S("web"), S("webmaster"), S("website"), S("weiterlesen"), S("whatsapp"),
    S("wire"), S("wirtschaft"), S("wirtschaftsredaktion"), S("wissen"), S("wissenschaft"), S("world"), S("writer"),
    S("writers"), S("yesterday"), S("your"), S("zeitung"), S("zpravodaj"), S("zusammenfassung"), S("économie"),
    S("équipe"), S("újságíró"), S("übersicht"), S("știri"), S("ανταποκριτής"), S("δημοσιογράφος"), S("ειδήσεις"),
    S("ομάδα"), S("συντάκτης"), S("συντακτική"), S("σύνταξη"), S("агентство"), S("агенция"), S("агенція"),
    S("журналист"), S("журналістка"), S("кореспондент"), S("корреспондент"), S("новини"), S("новости"), S("поделиться"),
    S("редактор"), S("редакция"), S("редакцията"), S("редакція"), S("репортер"), S("читать"),
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

/* Degrees and certificates after a comma: no people, but part of the name that they stand behind. */
static const str degrees[] = {
    S("acca"), S("acecpt"), S("acnp"), S("acsm"), S("afc"), S("agacnp"), S("agnp"), S("aia"), S("aicp"), S("aif"),
    S("anp"), S("aprn"), S("aprnbc"), S("aprnp"), S("arnp"), S("asid"), S("ba"), S("bcba"), S("bcom"), S("bcpp"),
    S("bcps"), S("beng"), S("bfa"), S("bs"), S("bsc"), S("bsn"), S("caia"), S("cams"), S("cbe"), S("ccc"), S("cccslp"),
    S("ccn"), S("ccrn"), S("cdbc"), S("cdces"), S("cdn"), S("ceh"), S("cem"), S("cen"), S("cepf"), S("ces"), S("cfa"),
    S("cfe"), S("cfnc"), S("cfp"), S("cgma"), S("chfc"), S("chhc"), S("cht"), S("cih"), S("cima"), S("cipp"),
    S("cippe"), S("cisa"), S("cism"), S("cissp"), S("clc"), S("cle"), S("clu"), S("cma"), S("cnm"), S("cns"), S("cpa"),
    S("cpdt"), S("cpdtka"), S("cpp"), S("cpt"), S("crna"), S("crnp"), S("crnpp"), S("cscs"), S("csm"), S("csp"),
    S("cspo"), S("cvt"), S("cyt"), S("dacm"), S("dacvb"), S("dacvecc"), S("dacvim"), S("dacvp"), S("dacvs"), S("davdc"),
    S("dds"), S("dipac"), S("dipl"), S("dma"), S("dmd"), S("dmin"), S("dnp"), S("dnsc"), S("do"), S("dphil"), S("dpm"),
    S("dpt"), S("drph"), S("dsc"), S("dvm"), S("ea"), S("edb"), S("edd"), S("edm"), S("eryt"), S("esq"), S("faad"),
    S("faap"), S("fabno"), S("facc"), S("fache"), S("faclm"), S("facog"), S("facp"), S("facs"), S("faia"), S("faicp"),
    S("fand"), S("fcca"), S("fdn"), S("fdnp"), S("fnp"), S("fnpbc"), S("fnpc"), S("frcp"), S("frcs"), S("frm"),
    S("gphr"), S("habil"), S("ibclc"), S("ifmcp"), S("ii"), S("iii"), S("inhc"), S("isssa"), S("iv"), S("jd"), S("jr"),
    S("lac"), S("lcpc"), S("lcpcs"), S("lcsw"), S("ld"), S("ldn"), S("leedap"), S("licsw"), S("lisw"), S("llb"),
    S("llm"), S("lmft"), S("lmhc"), S("lmsw"), S("lmt"), S("lpc"), S("lpcc"), S("lvt"), S("ma"), S("mat"), S("mba"),
    S("mbbs"), S("mbchb"), S("mbe"), S("mcc"), S("mcom"), S("md"), S("mdiv"), S("med"), S("meded"), S("meng"), S("mfa"),
    S("mfcs"), S("mha"), S("mhs"), S("mhsa"), S("mla"), S("mls"), S("mns"), S("mpa"), S("mph"), S("mpp"), S("mps"),
    S("mrcgp"), S("mrcp"), S("ms"), S("msc"), S("mscn"), S("msed"), S("msn"), S("msw"), S("nasmcpt"), S("nbchwc"),
    S("ncarb"), S("ncc"), S("ncidq"), S("np"), S("nscacpt"), S("nutr"), S("obe"), S("od"), S("otr"), S("otrl"),
    S("pac"), S("pcc"), S("pe"), S("pharmd"), S("phd"), S("phdc"), S("phl"), S("phn"), S("phr"), S("pmhnp"),
    S("pmhnpbc"), S("pmp"), S("psp"), S("psyd"), S("pt"), S("rd"), S("rdh"), S("rdn"), S("riba"), S("ricp"), S("rn"),
    S("rph"), S("rrt"), S("rvt"), S("ryt"), S("scd"), S("shrmcp"), S("shrmscp"), S("sphr"), S("sr"), S("thd"), S("thm"),
    S("vmd"), S("whnp"), S("whnpbc"),
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

bool people_sorted(void) {
    return str_table_sorted(no_people, countof(no_people)) && str_table_sorted(particles, countof(particles)) &&
           str_table_sorted(offices, countof(offices)) && str_table_sorted(degrees, countof(degrees)) && str_table_sorted(desks, countof(desks));
}

/* ------------------------------------------------------------------ one name */
static str next_word(str *s) {
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

bool people_account(str s) {
    static const str accounts[] = {
        S("administrator"), S("anonymous"), S("author"), S("autor"), S("guest"), S("nobody"), S("null"), S("publisher"), S("root"), S("undefined"), S("unknown"),
        S("user"), S("webadmin"), S("webmaster"),
    };
    char form[NAME_MAX];
    str f = {form, normal_form(str_cut(s, 0, NAME_MAX / 2), form, NAME_MAX)};
    return str_find(f, S(" "), 0) < 0 && (str_starts(f, S("admin")) || str_ends(f, S("admin")) || str_table_find(accounts, countof(accounts), f) >= 0);
}

bool people_desk(str s) {
    for (str rest = s; (rest = str_trim(rest)).n;) {
        char form[NAME_MAX];
        str w = next_word(&rest), x = {form, normal_form(w, form, NAME_MAX)};
        if (str_table_find(desks, countof(desks), last_part(x)) >= 0 || str_ends(x, S("admin"))) return true;
    }
    return false;
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

static bool is_no_person(str word) {
    char form[NAME_MAX];
    str f = {form, normal_form(word, form, NAME_MAX)}; /* "Online-Redaktion", "BBC-Reporter": the last part counts too */
    if (str_table_find(no_people, countof(no_people), f) >= 0 || str_ends(f, S("admin")) || is_compound_office(f)) return true;
    return str_table_find(no_people, countof(no_people), last_part(f)) >= 0;
}

bool people_office(str s) {
    for (str rest = s; (rest = str_trim(rest)).n;) {
        str w = next_word(&rest);
        if (rest.n && w.n > 3 && is_no_person(w)) return true; /* the last may be cut */
    }
    return false;
}

static bool is_stop(str word) {
    char form[NAME_MAX];
    return is_stop_word((str){form, normal_form(word, form, NAME_MAX)});
}

static bool is_time(str word) {
    char form[NAME_MAX];
    str f = {form, normal_form(word, form, NAME_MAX)};
    return is_weekday(f) || is_time_word(f);
}

bool has_letter(str s) {
    for (int len; s.n > 0; s = str_cut(s, len, s.n))
        if (code_is_letter(utf8_next(s.p, str_end(s), &len))) return true;
    return false;
}

/* A person's name. */
static bool is_person(str s, people_said said) {
    int words = 0, capitals = 0, lower = 0, bare = 0, longest = 0; /* bare: of scripts without capitals */
    if (s.n < 2 || s.n > NAME_MAX || str_starts_ci(s, S("the ")) || chrome_is_whole(s)) return false;
    for (str rest = s; (rest = str_trim(rest)).n;) {
        str w = next_word(&rest);
        if (w.n > 2 && w.p[0] == '(' && w.p[w.n - 1] == ')' && words) w = str_cut(w, 1, w.n - 1);
        int len;
        uint32_t c = utf8_next(w.p, w.p + w.n, &len);
        bool digits = false;
        if (!has_letter(w)) return false;
        for (ptrdiff_t i = 0; i < w.n; i++) {
            if (strchr("@:;!?/|&()[]{}<>=+*#$%\"", w.p[i]) && w.p[i]) return false;
            if (w.p[i] == '_' && (said < PEOPLE_TOLD || words || rest.n)) return false;
            digits |= is_digit(w.p[i]);
        }
        if (is_no_person(w)) return false;
        if (digits && (!said || rest.n || words)) return false;
        char form[NAME_MAX];
        bool particle = str_table_find(particles, countof(particles), (str){form, normal_form(w, form, NAME_MAX)}) >= 0;
        if (str_ends(w, S("報導")) || str_ends(w, S("报道")) || str_ends(w, S("報道"))) return false; /* "reports" */
        bool cased = c < 0x590 || (c >= 0x10A0 && c < 0x1100) || (c >= 0x1C80 && c < 0x2000);
        if (!code_is_letter(c) && !is_digit(w.p[0]) && c != '\'' && c != 0x2018 && c != 0x2019) return false;
        longest = max_of(longest, (int)w.n);
        capitals += code_is_upper(c);
        bare += !cased;
        lower += cased && !code_is_upper(c) && !particle && !is_digit(w.p[0]);
        words++;
    }
    if (words > WORDS_IN_NAME || longest < 2 || (lower && said < PEOPLE_TOLD) || (lower && capitals && words > 1)) return false;
    if (words == 1 && (is_time(s) || (is_stop(s) && (said < PEOPLE_TOLD || !capitals)))) return false; /* "von" whose name stands elsewhere */
    if (words == 1) return said ? true : bare && s.n >= 6 && s.n <= 15;
    return capitals >= 2 || (bare && capitals + bare >= 2) || (said == PEOPLE_TOLD && lower == words && words <= 3);
}

ptrdiff_t people_verb(str s) {
    static const str verbs[] = {S(" is "), S(" ist "), S(" est "), S(" es "), S(" è "), S(" é "), S(" är "), S(" er "), S(" jest "), S(" has "), S(" writes "), S(" was ")};
    for (ptrdiff_t i = 0; i < min_of(s.n, (ptrdiff_t)NAME_MAX); i++) {
        if (s.p[i] != ' ') continue;
        for (ptrdiff_t k = 0; k < countof(verbs); k++)
            if (str_starts(str_cut(s, i, s.n), verbs[k])) return i;
    }
    return s.n;
}

bool people_given(str s) {
    char form[NAME_MAX];
    str rest = s, w = next_word(&rest);
    if (str_eq_ci(w, S("dr.")) || str_eq_ci(w, S("dr")) || str_eq_ci(w, S("prof."))) w = next_word(&rest);
    return str_trim(rest).n && w.n < NAME_MAX && is_person(s, PEOPLE_FULL) && given_name((str){form, normal_form(w, form, NAME_MAX)});
}

/* Whether the words of s from `at` on name the outlet or an agency: "Jane Roe | The Oakford Post" without its bar. */
static bool house_follows(const fields *f, str rest) {
    if (agency_named(rest).n || is_house(f, rest)) return true;
    str pressed = name_pressed(f->scratch, rest);
    for (ptrdiff_t i = 0; i < f->houses.n; i++)
        if (f->houses.at[i].n >= 5 && str_starts(pressed, f->houses.at[i])) return true;
    return false;
}

/* The last word of s, where it begins. */
static ptrdiff_t last_word(str s) {
    ptrdiff_t at = s.n;
    while (at > 0 && !is_space(s.p[at - 1])) at--;
    return at;
}

/* "Jane Roe Senior Reporter", "Jane Roe USA DAILY": as far as the name goes; empty: there is none. */
static str name_head(const fields *f, str s) {
    str rest = s;
    if (people_desk(str_cut(s, last_word(s), s.n)) && !str_ends_ci(s, S("r"))) return (str){0}; /* "The Post Staff", but "Jane Roe, Editor" */
    if (str_starts_ci(s, S("the "))) return (str){0};
    for (int words = 0; words <= WORDS_IN_NAME && (rest = str_trim(rest)).n; words++) {
        str before = str_trim(str_cut(s, 0, rest.p - s.p)), here = rest, w = next_word(&here);
        if (words >= 2 && is_person(before, PEOPLE_FULL) && (is_no_person(w) || house_follows(f, rest))) return before;
        rest = here;
    }
    return (str){0};
}

static const str places[] = {S(" for "), S(" at "), S(" in "), S(" im "), S(" aus "), S(" from "), S(" on ")};

static bool tail_is_place(str s) {
    for (ptrdiff_t i = 0; i < countof(places); i++)
        if (str_find_ci(s, places[i], 0) > 0) return true;
    return false;
}

/* "Jane Roe am Samstag", "Jane Roe at 10:30", whose time was cut. */
static bool is_time_head(str w) {
    static const str heads[] = {S("In"), S("am"), S("at"), S("den"), S("dnia"), S("dne"), S("el"), S("em"), S("il"), S("in"), S("kl"), S("kl."), S("le"), S("on"), S("op"), S("pada"), S("på"), S("um"), S("à"), S("в")};
    char form[NAME_MAX];
    for (ptrdiff_t i = 0; i < countof(heads); i++)
        if (str_eq(w, heads[i])) return true;
    return w.n > 3 && is_weekday((str){form, normal_form(w, form, NAME_MAX)}); /* So, Mo, Do are names */
}

static str without_tail(str s) {
    static const str tails[] = {
        S(" @"), S(" via "), S(" \xE2\x80\x94"), S(" \xE2\x80\x93"), S(" as told to "), S(" Published"), S(" Updated"), S(" Posted"), S(" published"),
        S(" last updated"), S(" updated"), S(" posted"), S(" Foto"), S(" Photo"), S(" Bild: "),
    };
    for (ptrdiff_t i = 0; i < countof(places); i++) {
        ptrdiff_t at = str_find_ci(s, places[i], 0);
        if (at > 0) s = str_cut(s, 0, at);
    }
    for (ptrdiff_t i = 0; i < countof(tails); i++) {
        ptrdiff_t at = str_find(s, tails[i], 0);
        if (at > 0) s = str_cut(s, 0, at);
    }
    for (ptrdiff_t n = -1; n != s.n;) {
        n = s.n;
        s = str_trim(s);
        if (s.n && strchr(",.:;-|*", s.p[s.n - 1])) {
            bool initial = s.p[s.n - 1] == '.' && s.n > 2 && (is_upper(s.p[s.n - 2]) || s.p[s.n - 3] == ' ' || str_ends_ci(s, S("jr.")) || str_ends_ci(s, S("sr.")));
            if (!initial) s.n--;
        }
        ptrdiff_t last = last_word(s);
        if (last > 0 && is_time_head(str_cut(s, last, s.n))) s.n = last;
        if (str_ends(s, S(" 기자")) || str_ends(s, S(" 报道")) || str_ends(s, S(" 報導"))) s.n -= 7; /* reporter, reports */
    }
    return s;
}

static bool is_known_degree(str s) {
    char form[16];
    str p = {form, 0};
    for (ptrdiff_t i = 0; i < s.n && p.n < 15; i++)
        if (is_alpha(s.p[i])) form[p.n++] = to_lower(s.p[i]);
    return s.n < 16 && str_table_find(degrees, countof(degrees), p) >= 0;
}

/* "DACVB", "E-RYT", "CFP(R)": capitals and nothing else. *marked: a hyphen or a registered mark among them says that it is a certificate. */
static bool has_degree_shape(str s, bool *marked) {
    int letters = 0;
    *marked = false;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        bool sign = str_starts(str_cut(s, i, s.n), S("\xC2\xAE")) || str_starts(str_cut(s, i, s.n), S("\xE2\x84\xA2"));
        if (sign) i += s.p[i] == '\xC2' ? 1 : 2;
        else if (is_upper(s.p[i])) letters++;
        else if (s.p[i] != '-' && s.p[i] != '.') return false;
        *marked |= sign || (s.p[i] == '-' && letters);
    }
    return letters >= 2 && s.n <= 12;
}

/* Degrees and certificates, one or more: "MD", "M.D. FACLM", "E-RYT 200"; one that is not known counts behind one that is. */
static bool is_degree(str s, bool after) {
    bool any = false;
    for (str rest = s; (rest = str_trim(rest)).n;) {
        str w = next_word(&rest);
        bool marked = false, number = any && w.n <= 3 && is_digit(w.p[0]);
        if (!number && !is_known_degree(w) && !(has_degree_shape(w, &marked) && (marked || any || after))) return false;
        any = true;
    }
    return any && s.n <= 24;
}

/* "Jane Roe, PhD": the degree belongs to the name that ends before its comma. */
static void keep_degree(str degree, strs *names) {
    str *last = names->n ? &names->at[names->n - 1] : NULL;
    ptrdiff_t gap = last ? degree.p - str_end(*last) : -1;
    if (gap > 0 && gap < 4 && !str_trim(str_cut((str){str_end(*last), gap}, *str_end(*last) == ',', gap)).n) last->n = str_end(degree) - last->p;
}

bool people_degreed(str name) {
    ptrdiff_t comma = comma_at(name);
    str rest = str_cut(name, comma + 1, name.n);
    return comma < name.n && is_degree(str_trim(str_cut(rest, 0, comma_at(rest))), false);
}

static void add_person(const fields *f, str s, strs *names) {
    char form[NAME_MAX + 8], other[NAME_MAX + 8];
    str x = {form, normal_form(s, form, sizeof form)};
    for (ptrdiff_t i = 0; i < names->n; i++)
        if (str_eq(x, (str){other, normal_form(names->at[i], other, sizeof other)})) return;
    if (names->n < PEOPLE_MAX) *push(f->scratch, names) = s;
}

/* ------------------------------------------------------------------ lists of names */
ptrdiff_t comma_at(str s) {
    ptrdiff_t at = str_find(s, S(","), 0);
    return at < 0 ? s.n : at;
}

static const str joints[] = {
    S(","), S(";"), S(" and "), S(" & "), S(" und "), S(" u. "), S(" et "), S(" y "), S(" e "), S(" og "), S(" och "), S(" en "), S(" ja "), S(" i "), S(" a "), S(" és "),
    S(" și "), S(" şi "), S(" ve "), S(" и "), S(" і "), S(" та "), S(" και "), S(" dan "), S(" with "), S(" mit "), S(" avec "), S(" con "), S("\xE3\x80\x81"), S("\xEF\xBC\x8C"), S(" + "),
};

static ptrdiff_t joint_at(str s, ptrdiff_t from, ptrdiff_t *length) {
    for (ptrdiff_t i = from; i < s.n; i++) {
        if (s.p[i] != ',' && s.p[i] != ';' && s.p[i] != ' ' && !((unsigned char)s.p[i] >= 0xE0)) continue;
        for (ptrdiff_t k = 0; k < countof(joints); k++)
            if (joints[k].p[0] == s.p[i] && (joints[k].n == 1 || (i + 1 < s.n && to_lower(s.p[i + 1]) == joints[k].p[1])) && str_starts_ci(str_cut(s, i, s.n), joints[k]))
                return *length = joints[k].n, i;
    }
    *length = 0;
    return s.n;
}

static int words_of(str s) {
    int n = 0;
    for (str rest = s; (rest = str_trim(rest)).n; n++) next_word(&rest);
    return n;
}

/* "Senior Reporter Jane Roe", "Post-Experte John Poe": the name alone. */
static str without_office(str s) {
    bool office = false;
    for (str rest = s; (rest = str_trim(rest)).n;) {
        if (office && is_person(rest, PEOPLE_FULL)) return rest;
        char form[NAME_MAX];
        str w = next_word(&rest);
        if (!is_no_person(w)) return s;
        office = str_table_find(offices, countof(offices), last_part((str){form, normal_form(w, form, NAME_MAX)})) >= 0;
    }
    return s;
}

/* What follows a name that was read: "Jane Roe, Head of Sport and Travel" goes on with more of the office, behind a comma
 * only with another name; "Jane Roe in Sport, Travel" with more of the place, but "Jane Roe in Rome and John Poe in Oslo". */
typedef enum { AFTER_NAME, AFTER_OFFICE, AFTER_PLACE } list_state;

static str read_list(const fields *f, str s, people_said said, strs *names) {
    str agency = {0};
    list_state state = AFTER_NAME;
    bool comma = false; /* a comma stands before the part */
    while (s.n && (is_space(s.p[s.n - 1]) || s.p[s.n - 1] == ',')) s.n--;
    for (ptrdiff_t at = 0, skip; at < s.n;) {
        ptrdiff_t end = joint_at(s, at, &skip);
        str whole = str_trim(str_cut(s, at, end)), part = without_tail(whole);
        if (str_starts_ci(part, S("and "))) part = str_trim(str_cut(part, 4, part.n));
        if (str_starts(part, S("& "))) part = str_cut(part, 2, part.n);
        bool other, placed = tail_is_place(whole);
        people_said lone = at == 0 && end >= s.n ? said : PEOPLE_FULL;
        ptrdiff_t open = people_opener(part, &other);
        if (open && !other && is_person(str_trim(str_cut(part, open, part.n)), PEOPLE_FULL)) part = str_trim(str_cut(part, open, part.n));
        part = without_office(part);
        if ((str_starts(part, S("記者")) || str_starts(part, S("记者"))) && part.n > 9) part = str_trim(str_cut(part, 6, part.n));
        bool goes_on = (state == AFTER_OFFICE && !comma && !people_given(part)) || (state == AFTER_PLACE && comma && !placed);
        comma = (comma && !whole.n) || (end < s.n && (s.p[end] == ',' || s.p[end] == ';')); /* ", and" */
        at = end + skip;
        if (goes_on || !whole.n) continue;
        if (placed) state = AFTER_PLACE;
        str named = agency_named(part);
        bool degreed = names->n && people_degreed(names->at[names->n - 1]);
        if (named.n) agency = agency.n ? agency : named;
        else if (is_degree(part, degreed)) keep_degree(part, names);
        else if (is_house(f, part) && (said < PEOPLE_TOLD || !is_person(part, PEOPLE_FULL))) continue;
        else {
            bool person = is_person(part, lone);
            str head = !person || words_of(part) > 2 ? name_head(f, part) : (str){0};
            if (!head.n && person) head = part;
            if (head.n) add_person(f, without_tail(head), names);
            state = placed ? AFTER_PLACE : head.n || !names->n ? AFTER_NAME : AFTER_OFFICE;
        }
    }
    return agency;
}

/* The bracket at i is one of "Elizabeth (Liz) Roe", no house or office behind a name. */
static bool holds_nickname(str s, ptrdiff_t i) {
    ptrdiff_t from = i, to = i;
    while (from > 0 && i - from < NICKNAME_MAX && s.p[from] != '(' && s.p[from] != ' ') from--;
    while (to < s.n && to - i < NICKNAME_MAX && s.p[to] != ')' && s.p[to] != ' ') to++;
    if (s.p[from] != '(' || from < 2 || to + 2 >= s.n || s.p[to] != ')' || s.p[from - 1] != ' ' || s.p[to + 1] != ' ') return false;
    return to > from + 2 && is_upper(s.p[from + 1]) && !is_upper(s.p[from + 2]) && is_upper(s.p[to + 2]);
}

/* Where a credit is cut: bars, bullets, line ends, brackets, dashes between spaces, a slash (but "Autor/in"). */
static ptrdiff_t cut_at(str s, ptrdiff_t from, ptrdiff_t *length) {
    static const str cuts[] = {S("|"), S("\xC2\xB7"), S("\xE2\x80\xA2"), S(" - "), S(" \xE2\x80\x93 "), S(" \xE2\x80\x94 "), S("("), S(")"), S("["), S("]"),
                               S("\n"), S("\t"), S("/"), S("\xC2\xBB"), S("\xE2\x80\xBA"), S("~"), S("\xE3\x80\x80"), S("<"), S(">"), S("\xEF\xBC\x8F"), S("\xEF\xBD\x9C")};
    for (ptrdiff_t i = from; i < s.n; i++) {
        char c = s.p[i], next = i + 1 < s.n ? s.p[i + 1] : ' ';
        if (is_alpha(c) || is_digit(c) || ((c == '(' || c == ')') && holds_nickname(s, i))) continue;
        if (c == '/' && next != ' ' && next != '/' && !is_upper(next)) continue; /* "Autor/in" */
        for (ptrdiff_t k = 0; k < countof(cuts); k++)
            if (cuts[k].p[0] == c && str_starts(str_cut(s, i, s.n), cuts[k])) return *length = cuts[k].n, i;
    }
    *length = 0;
    return s.n;
}

str people_read(const fields *f, str s, people_said said, strs *names) {
    str agency = {0};
    bool first_other;
    s = str_trim(str_cut(s, 0, CREDIT_MAX));
    ptrdiff_t first_cut, first = people_opener(s, &first_other);
    if (first > cut_at(s, 0, &first_cut)) { /* "Text/Fotos: Jane Roe", "Author(s): Jane Roe" */
        if (first_other) return agency;
        s = str_trim(str_cut(s, first, s.n));
    }
    if (str_starts_ci(s, S("http")) || str_find(s, S("://"), 0) >= 0 || str_find(s, S("www."), 0) >= 0 || str_starts(s, S("@"))) return agency;
    for (ptrdiff_t at = 0, skip; at < s.n;) {
        ptrdiff_t end = cut_at(s, at, &skip);
        str part = str_trim(str_cut(s, at, end));
        at = end + skip;
        int32_t day;
        ptrdiff_t length, cut = find_day(part, 0, false, &day, &length);
        if (cut >= 0) part = str_trim(str_cut(part, 0, cut));
        bool other, opened = false;
        for (ptrdiff_t open; (open = people_opener(part, &other)) > 0 && !opened;) {
            str rest = str_trim(str_cut(part, open, part.n));
            if (other) return agency;
            /* "Von der Aue" and "Di Marco" begin names as well: what follows must be one. */
            strs kept = {0};
            agency = read_list(f, rest, said, &kept);
            if (!kept.n && !agency.n) break;
            part = rest;
            opened = true;
        }
        str named = read_list(f, part, !names->n || opened ? said : PEOPLE_FULL, names);
        if (named.n && !agency.n) agency = named;
    }
    return agency;
}
