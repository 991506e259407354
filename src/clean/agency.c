/* News agencies, under the names by which pages credit them, and the places where such credits stand.
 * Names: the agencies' own sites and style guides; "agencies" stands for credits that name none.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"
#include "clean/words.h"

/* in: normal form. `bare`: even alone at the end of a paragraph it can mean nothing else. Short names count only as
 * agencies print them: all capitals, or all small as German agencies do. */
typedef struct {
    str in, name;
    bool bare;
} agency;
#define A(in, name) {S(in), S(name), false}
#define B(in, name) {S(in), S(name), true}
static const agency agencies[] = {
    A("aa", "Anadolu"), B("aap", "AAP"), A("ada derana", "Ada Derana"), A("adn kronos", "Adnkronos"),
    B("adnkronos", "Adnkronos"), B("afp", "AFP"), B("afx", "AFX"), A("agence de presse africaine", "APA"),
    A("agence france presse", "AFP"), A("agence tunis afrique presse", "TAP"), A("agences", "agencies"),
    A("agencia ap", "AP"), A("agencia brasil", "Agência Brasil"), A("agencia efe", "EFE"), A("agencia lusa", "Lusa"),
    A("agencias", "agencies"), A("agencies", "agencies"), A("agencije", "agencies"), A("agencje", "agencies"),
    A("agency", "agencies"), A("agentschappen", "agencies"), A("agenturen", "agencies"), A("agentury", "agencies"),
    A("agenzia nova", "Agenzia Nova"), A("agenzie", "agencies"), A("agenții", "agencies"), A("agerpres", "Agerpres"),
    B("agi", "AGI"), A("agències", "agencies"), A("agência brasil", "Agência Brasil"), A("agência lusa", "Lusa"),
    A("agências", "agencies"), A("ajanslar", "agencies"), A("algérie presse service", "APS"), A("ana mpa", "ANA-MPA"),
    A("anadolu", "Anadolu"), A("anadolu agency", "Anadolu"), A("anadolu ajansı", "Anadolu"), A("andina", "Andina"),
    B("ani", "ANI"), B("anp", "ANP"), B("ansa", "ANSA"), A("antara", "Antara"), A("antara news", "Antara"),
    B("ap", "AP"), A("apa", "APA"), A("app", "APP"), A("aps", "APS"), A("armenpress", "Armenpress"),
    A("asia news international", "ANI"), A("asian news international", "ANI"), A("associated press", "AP"),
    A("associated press of pakistan", "APP"), A("athens news agency", "ANA-MPA"), A("ats", "Keystone-SDA"),
    A("australian associated press", "AAP"), A("austria presse agentur", "APA"), A("azertac", "Azertac"),
    A("bakhtar news agency", "Bakhtar"), A("bang showbiz", "BANG Showbiz"), A("bangladesh sangbad sangstha", "BSS"),
    A("belga", "Belga"), A("belga news agency", "Belga"), A("belta", "BelTA"), B("bernama", "Bernama"),
    A("bloomberg", "Bloomberg"), A("bloomberg news", "Bloomberg"), A("bns", "BNS"), A("bss", "BSS"), A("bta", "BTA"),
    A("bulgarian news agency", "BTA"), A("business wire", "Business Wire"), A("businesswire", "Business Wire"),
    A("byråer", "agencies"), A("canadian press", "The Canadian Press"), A("caribbean media corporation", "CMC"),
    A("central news agency", "CNA"), A("china news service", "CNS"), A("city news service", "City News Service"),
    A("cna", "CNA"), A("cnn newsource", "CNN"), A("cnn wire", "CNN"), B("colpisa", "Colpisa"),
    A("cp", "The Canadian Press"), A("czech news agency", "CTK"), A("dapd", "dapd"),
    A("deutsche presse agentur", "dpa"), A("dha", "DHA"), A("dj", "Dow Jones"), A("dow jones", "Dow Jones"),
    A("dow jones newswire", "Dow Jones"), A("dow jones newswires", "Dow Jones"), B("dpa", "dpa"), A("dpa afx", "dpa"),
    A("dpa infocom", "dpa"), A("dpa international", "dpa"), A("dts", "dts"), A("dts nachrichtenagentur", "dts"),
    A("ecns", "CNS"), B("efe", "EFE"), A("epd", "epd"), A("europa press", "Europa Press"),
    B("europapress", "Europa Press"), A("evangelischer pressedienst", "epd"), A("fars", "Fars"),
    A("fars news agency", "Fars"), A("fena", "FENA"), A("ghana news agency", "GNA"),
    A("globenewswire", "GlobeNewswire"), A("gna", "GNA"), A("hina", "HINA"), B("ians", "IANS"),
    A("indo asian news service", "IANS"), A("inter press service", "IPS"), A("interfax", "Interfax"),
    A("interfax ukraine", "Interfax-Ukraine"), A("ips", "IPS"), A("irna", "IRNA"),
    A("islamic republic news agency", "IRNA"), A("isna", "ISNA"), A("itar tass", "TASS"), A("jiji", "Jiji Press"),
    A("jiji press", "Jiji Press"), A("jta", "JTA"), A("kabar", "Kabar"), A("katholische nachrichten agentur", "KNA"),
    A("kazinform", "Kazinform"), A("kcna", "KCNA"), A("keystone ats", "Keystone-SDA"),
    A("keystone sda", "Keystone-SDA"), A("kna", "KNA"), A("korean central news agency", "KCNA"), A("kuna", "KUNA"),
    A("kuwait news agency", "KUNA"), A("kyodo", "Kyodo"), A("kyodo news", "Kyodo"),
    A("la presse canadienne", "La Presse Canadienne"), A("lapresse", "LaPresse"), A("leta", "LETA"), A("lusa", "Lusa"),
    A("maghreb arabe presse", "MAP"), A("malaysian national news agency", "Bernama"), A("mehr news agency", "Mehr"),
    A("mena", "MENA"), A("middle east news agency", "MENA"), A("mti", "MTI"), A("nampa", "Nampa"), A("nan", "NAN"),
    A("news agencies", "agencies"), A("news agency of nigeria", "NAN"), A("news services", "agencies"),
    A("newsis", "Newsis"), A("newswire", "agencies"), A("newswires", "agencies"), A("notimex", "Notimex"),
    A("nova news", "Agenzia Nova"), A("ntb", "NTB"), A("ots", "news aktuell"), A("pa", "PA Media"),
    A("pa media", "PA Media"), A("pa news agency", "PA Media"), A("pakistan press international", "PPI"),
    A("panapress", "PANA"), A("pap", "PAP"), A("petra", "Petra"), A("philippine news agency", "PNA"), A("pna", "PNA"),
    A("polish press agency", "PAP"), A("pr newswire", "PR Newswire"), A("prensa latina", "Prensa Latina"),
    A("press association", "PA Media"), A("press trust of india", "PTI"),
    A("presse canadienne", "La Presse Canadienne"), A("prnewswire", "PR Newswire"), B("pti", "PTI"),
    A("qatar news agency", "QNA"), A("qna", "QNA"), A("reuter", "Reuters"), B("reuters", "Reuters"),
    A("reuters news agency", "Reuters"), A("reuters staff", "Reuters"), A("ria", "RIA Novosti"),
    A("ria novosti", "RIA Novosti"), A("ritzau", "Ritzau"), A("sana", "SANA"), A("saudi press agency", "SPA"),
    B("sda", "Keystone-SDA"), A("servimedia", "Servimedia"), A("sid", "SID"), A("slovenian press agency", "STA"),
    A("south african press association", "SAPA"), A("spa", "SPA"), A("sputnik", "Sputnik"), A("sta", "STA"),
    A("staff and agencies", "agencies"), A("staff and wires", "agencies"), A("stt", "STT"),
    A("sudan news agency", "SUNA"), A("tanjug", "Tanjug"), A("tanyug", "Tanjug"), A("tasnim", "Tasnim"),
    A("tasr", "TASR"), A("tass", "TASS"), A("telam", "Télam"), A("the associated press", "AP"),
    A("the canadian press", "The Canadian Press"), A("the press association", "PA Media"),
    A("thomson reuters", "Reuters"), A("thomson reuters foundation", "Thomson Reuters Foundation"), A("tt", "TT"),
    A("tt news agency", "TT"), A("télam", "Télam"), A("ukrinform", "Ukrinform"), A("uni", "UNI"), A("unian", "UNIAN"),
    A("united news of india", "UNI"), A("united press international", "UPI"), B("upi", "UPI"),
    A("vietnam news agency", "VNA"), A("vna", "VNA"), A("wafa", "WAFA"), A("wam", "WAM"), A("wire reports", "agencies"),
    A("wire services", "agencies"), A("wires", "agencies"), B("xinhua", "Xinhua"), A("xinhua news agency", "Xinhua"),
    A("yonhap", "Yonhap"), A("yonhap news agency", "Yonhap"),
};

/* In other scripts, where rows are not searched for them by their words: in datelines, bylines and credits at an end. */
#define F(in, name) {S(in), S(name), true}
static const agency agencies_afar[] = {
    F("afp 時事", "AFP"), F("αθηναϊκό πρακτορείο ειδήσεων", "ANA-MPA"), F("απε μπε", "ANA-MPA"),
    F("πρακτορεία", "agencies"), F("агентства", "agencies"), F("агенции", "agencies"), F("агенције", "agencies"),
    F("агенції", "agencies"), F("афп", "AFP"), F("белта", "BelTA"), F("бта", "BTA"), F("интерфакс", "Interfax"),
    F("интерфакс украина", "Interfax-Ukraine"), F("информагентства", "agencies"), F("итар тасс", "TASS"),
    F("казинформ", "Kazinform"), F("рейтер", "Reuters"), F("рейтерс", "Reuters"), F("риа", "RIA Novosti"),
    F("риа новости", "RIA Novosti"), F("ройтерс", "Reuters"), F("синьхуа", "Xinhua"), F("танјуг", "Tanjug"),
    F("тасс", "TASS"), F("укринформ", "Ukrinform"), F("укрінформ", "Ukrinform"), F("унiан", "UNIAN"),
    F("униан", "UNIAN"), F("уніан", "UNIAN"), F("סוכנויות הידיעות", "agencies"), F("רויטרס", "Reuters"),
    F("أ ب", "AP"), F("أ ش أ", "MENA"), F("أ ف ب", "AFP"), F("أسوشيتد برس", "AP"), F("ا ف ب", "AFP"),
    F("الأناضول", "Anadolu"), F("ایرنا", "IRNA"), F("ایسنا", "ISNA"), F("بترا", "Petra"), F("تسنیم", "Tasnim"),
    F("د ب أ", "dpa"), F("رويترز", "Reuters"), F("رویترز", "Reuters"), F("سانا", "SANA"), F("سبوتنيك", "Sputnik"),
    F("شينخوا", "Xinhua"), F("فرانس برس", "AFP"), F("قنا", "QNA"), F("كونا", "KUNA"), F("واس", "SPA"),
    F("وام", "WAM"), F("وفا", "WAFA"), F("وكالات", "agencies"), F("وكالات الأنباء", "agencies"),
    F("وكالة فرانس برس", "AFP"), F("भाषा", "PTI"), F("रॉयटर्स", "Reuters"), F("वार्ता", "UNI"),
    F("ロイター", "Reuters"), F("中国新闻社", "CNS"), F("中國新聞社", "CNS"), F("中央社", "CNA"), F("中新社", "CNS"), F("中新网", "CNS"),
    F("共同", "Kyodo"), F("共同社", "Kyodo"), F("共同通信", "Kyodo"), F("塔斯社", "TASS"), F("外電", "agencies"), F("德新社", "dpa"),
    F("新华社", "Xinhua"), F("新華社", "Xinhua"), F("時事", "Jiji Press"), F("時事通信", "Jiji Press"), F("法新社", "AFP"),
    F("美联社", "AP"), F("美聯社", "AP"), F("路透", "Reuters"), F("路透社", "Reuters"), F("通信社", "agencies"),
    F("韓聯社", "Yonhap"), F("韩联社", "Yonhap"), F("뉴스1", "News1"), F("뉴시스", "Newsis"), F("로이터", "Reuters"),
    F("로이터 연합뉴스", "Reuters"), F("연합뉴스", "Yonhap"),
};

static bool sources_sorted(void);
bool agencies_sorted(void) {
    if (!sources_sorted()) return false;
    for (ptrdiff_t i = 1; i < countof(agencies); i++)
        if (str_cmp(agencies[i - 1].in, agencies[i].in) >= 0) return false;
    for (ptrdiff_t i = 1; i < countof(agencies_afar); i++)
        if (str_cmp(agencies_afar[i - 1].in, agencies_afar[i].in) >= 0) return false;
    for (ptrdiff_t i = 0; i < countof(agencies); i++)
        if (!word_in_means(agencies[i].in, WORD_AGENCY)) return false;
    return true;
}

static const agency *find_in(const agency *table, ptrdiff_t n, str form) {
    for (ptrdiff_t lo = 0, hi = n; lo < hi;) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(table[mid].in, form);
        if (!c) return &table[mid];
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return NULL;
}

static const agency *find(str form) {
    const agency *x = find_in(agencies, countof(agencies), form);
    return x || !form.n || (unsigned char)form.p[0] < 0xC0 ? x : find_in(agencies_afar, countof(agencies_afar), form);
}

/* Short names are words too ("ap", "uni", "sta"): they count only in one case throughout. */
static bool printed_as_name(str s) {
    int upper = 0, lower = 0;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        upper += is_upper(s.p[i]);
        lower += s.p[i] >= 'a' && s.p[i] <= 'z';
    }
    return s.n > 5 || !upper || !lower;
}

static const agency *one(str s) {
    char form[64];
    s = str_trim(s);
    if (!s.n || s.n > 60 || !printed_as_name(s)) return NULL;
    return find((str){form, normal_form(s, form, sizeof form)});
}

/* Initials of an editor after an agency: "dpa/lsw", "AFP/rk". */
static bool is_initials(str s) { return s.n >= 2 && s.n <= 4; }

/* The first agency of a list, where the list holds nothing but agencies and initials. */
static const agency *several(str s) {
    static const str joints[] = {
        S("/"), S(", "), S(" and "), S(" & "), S(" und "), S(" et "), S(" y "), S(" e "), S(" + "), S("-"), S(" i "), S(" och "),
        S(" og "), S(" en "), S(" ve "), S(" и "), S(" і "), S(" και "), S("、"),
    };
    const agency *first = one(s);
    for (ptrdiff_t j = 0; j < countof(joints) && !first; j++) {
        ptrdiff_t at = 0, hits = 0;
        const agency *found = NULL;
        while (at >= 0 && at < s.n) {
            ptrdiff_t next = str_find(s, joints[j], at);
            str part = str_trim(str_cut(s, at, next < 0 ? s.n : next));
            const agency *it = at == 0 && next < 0 ? NULL : one(part); /* s itself is none */
            if (!it && !(is_initials(part) && (found || j == 0))) return NULL;
            if (!found) found = it;
            hits++;
            at = next < 0 ? -1 : next + joints[j].n;
        }
        if (hits > 1) first = found;
    }
    return first;
}

str agency_named(str s) {
    const agency *x = s.n <= 60 ? several(str_trim(s)) : NULL;
    return x ? x->name : (str){0};
}

str agency_called(str s) {
    char form[64];
    s = str_trim(s);
    const agency *x = s.n && s.n <= 60 ? find((str){form, normal_form(s, form, sizeof form)}) : NULL;
    return x && str_eq(x->name, s) ? x->name : (str){0};
}

str agency_heads(str s, ptrdiff_t *end) {
    for (*end = min_of(s.n, (ptrdiff_t)36); *end > 0; --*end) {
        if (*end < s.n && ((unsigned char)s.p[*end] & 0xC0) == 0x80) continue;
        const agency *x = one(str_cut(s, 0, *end));
        if (x) return x->name;
    }
    return (str){0};
}

str agency_ends(str s, ptrdiff_t *from) {
    for (*from = max_of((ptrdiff_t)0, s.n - 36); *from < s.n; ++*from) {
        if (((unsigned char)s.p[*from] & 0xC0) == 0x80) continue;
        const agency *x = one(str_cut(s, *from, s.n));
        if (x) return x->name;
    }
    return (str){0};
}

str clean_agency(str name) {
    char form[64];
    if (name.n > 60) return (str){0};
    const agency *x = find((str){form, normal_form(name, form, sizeof form)});
    return x ? x->name : (str){0};
}

/* ------------------------------------------------------------------ credits */
/* What stands before a name in a credit; longer ones first where one begins another. */
static const str openers[] = {
    S("with additional reporting by "), S("with additional reporting from "), S("additional reporting from "), S("with additional inputs from "), S("with additional input from "),
    S("additional reporting by "), S("with inputs from "), S("with input from "), S("with files from "),
    S("with reporting by "), S("reporting by "), S("with reporting from "), S("with information from "), S("with material from "),
    S("compiled from "), S("inputs from "), S("input from "), S("files from "), S("mit material der "),
    S("mit material von "), S("mit informationen von "), S("mit agenturmaterial von "), S("avec l'"),
    S("con información de "), S("con informazioni di "), S("com informações da "), S("com informações de "),
    S("written by "), S("report by "), S("story by "), S("published by "), S("provided by "), S("distributed by "), S("text by: "), S("text: "), S("sources: "), S("source: "), S("quellen: "), S("quelle: "), S("fuente: "), S("fonte: "),
    S("source - "), S("bron: "), S("agency: "), S("credit: "), S("via "), S("from "), S("with "), S("avec "),
    S("con "), S("mit "), S("met "), S("von "), S("par "), S("por "), S("by "), S("\xC2\xA9 "), S("\xC2\xA9"), S("/"),
};
/* What stands before a colon and says where a text is from; normal form. */
static const str sources[] = {
    S("agence"), S("agencia"), S("agencija"), S("agency"), S("agentur"), S("ajans"), S("allikad"), S("allikas"),
    S("avoti"), S("avots"), S("bron"), S("bronnen"), S("burimet"), S("burimi"), S("chanzo"), S("credit"),
    S("ffynhonnell"), S("foinse"), S("font"), S("fonte"), S("fontes"), S("fonti"), S("forrás"), S("források"),
    S("fuente"), S("fuentes"), S("heimild"), S("heimildir"), S("iturria"), S("izvor"), S("izvori"), S("kaynak"),
    S("kaynaklar"), S("kilde"), S("kilder"), S("kjelde"), S("källa"), S("källor"), S("lähde"), S("lähteet"),
    S("manba"), S("mənbə"), S("nguồn"), S("quelle"), S("quellen"), S("source"), S("sources"), S("sumber"),
    S("sursa"), S("surse"), S("sursă"), S("vir"), S("viri"), S("zdroj"), S("zdroje"), S("zdroji"), S("zrodlo"),
    S("šaltiniai"), S("šaltinis"), S("źródła"), S("źródło"), S("πηγές"), S("πηγή"), S("πηγη"), S("дереккөз"),
    S("джерела"), S("джерело"), S("извор"), S("извори"), S("източник"), S("източници"), S("источник"),
    S("источники"), S("крыніца"), S("מקור"), S("المصادر"), S("المصدر"), S("ماخذ"), S("مصدر"), S("منبع"), S("स्रोत"),
    S("সূত্র"), S("ที่มา"), S("來源"), S("出典"), S("引用元"), S("情報元"), S("提供"), S("文章来源"), S("新闻来源"), S("来源"), S("消息來源"),
    S("消息来源"), S("稿源"), S("資料來源"), S("资料来源"), S("配信"), S("출처"),
};
static const str closers[] = {
    S(" inputs"), S(" input"), S(" contributed to this report"), S(" contributed to this story"),
    S(" contributed to this article"), S(" contributed"), S(" staff"), S(" photos"),
};

static str strip_marks(str s) {
    static const str marks[] = {
        S("("), S(")"), S("["), S("]"), S("*"), S("-"), S("\xE2\x80\x93"), S("\xE2\x80\x94"), S("."), S("_"), S("|"),
    };
    for (bool again = true; again;) {
        again = false;
        s = str_trim(s);
        for (ptrdiff_t i = 0; i < countof(marks); i++) {
            if (str_starts(s, marks[i])) s = str_cut(s, marks[i].n, s.n), again = true;
            if (str_ends(s, marks[i])) s = str_cut(s, 0, s.n - marks[i].n), again = true;
        }
    }
    return s;
}

static bool sources_sorted(void) { return str_table_sorted(sources, countof(sources)); }

static bool is_source(str label) {
    char form[64];
    return label.n && label.n <= 40 && str_table_find(sources, countof(sources), (str){form, normal_form(label, form, sizeof form)}) >= 0;
}

/* The length of a colon at i, 0 for none. */
static ptrdiff_t colon_at(str s, ptrdiff_t i) {
    static const str wide = S("：");
    return s.p[i] == ':' ? 1 : str_starts(str_cut(s, i, s.n), wide) ? wide.n : 0;
}

/* What "Source: ", "Źródło: ", "来源：" opens; empty where nothing of the kind does. */
static str behind_source(str s) {
    for (ptrdiff_t i = 1, n; i < min_of(s.n, (ptrdiff_t)44); i++)
        if ((n = colon_at(s, i))) return is_source(str_cut(s, 0, i)) ? str_trim(str_cut(s, i + n, s.n)) : (str){0};
    return (str){0};
}

/* The agency that a list of sources begins with: "PAP, TVN24". */
static const agency *first_of(str *s) {
    const agency *all = s->n <= 60 ? several(*s) : NULL;
    ptrdiff_t end = 0;
    while (end < s->n && !strchr(",/;", s->p[end])) end++;
    if (all || end == s->n) return all;
    *s = str_trim(str_cut(*s, 0, end));
    return one(*s);
}

static str without_opener(str s) {
    char head = s.n ? to_lower(s.p[0]) : 0;
    for (ptrdiff_t i = 0; i < countof(openers); i++)
        if (openers[i].p[0] == head && str_starts_ci(s, openers[i])) return str_trim(str_cut(s, openers[i].n, s.n));
    return s;
}

/* "Copyright 2031 The Associated Press. All rights reserved. This material may not be …", "© AFP". */
static const agency *rights_of(str s, span *at) {
    ptrdiff_t from = rights_sign(s), end;
    if (!from) return NULL;
    while (from < s.n && !is_alpha(s.p[from]) && !(s.p[from] & 0x80)) from++;
    for (end = from; end < s.n && !is_digit(s.p[end]) && !strchr(",.;|", s.p[end]);) end++;
    str holder = str_trim(str_cut(s, from, end));
    *at = (span){(int32_t)from, (int32_t)(from + holder.n)};
    return holder.n ? several(holder) : NULL;
}

/* As agency_whole, and whether the credit is one by its words: an opener, brackets, or a name that can be no other. */
static str whole(str s, span *at, bool *sure) {
    const agency *holder = rights_of(s, at);
    if (holder) *sure = true;
    if (holder || s.n > 120) return holder ? holder->name : (str){0};
    str x = strip_marks(s), from = x, source = behind_source(x);
    const agency *told = source.n ? first_of(&source) : NULL;
    if (told) {
        *sure = true;
        *at = (span){(int32_t)(source.p - s.p), (int32_t)(source.p - s.p + source.n)};
        return told->name;
    }
    x = without_opener(x);
    bool opened = x.n < from.n;
    for (ptrdiff_t i = 0; i < countof(closers); i++)
        if (str_ends_ci(x, closers[i])) {
            x = str_trim(str_cut(x, 0, x.n - closers[i].n));
            opened = true;
            break;
        }
    const agency *it = x.n <= 60 ? several(x) : NULL;
    if (!it && from.n != x.n && opened) it = from.n <= 60 ? several(from) : NULL;
    if (!it && opened && str_eq_ci(x, S("agency"))) it = find(S("agencies"));
    if (!it) return (str){0};
    *sure = opened || it->bare || (s.n && (s.p[0] == '(' || s.p[0] == '['));
    ptrdiff_t start = x.p - s.p;
    *at = (span){(int32_t)start, (int32_t)(start + x.n)};
    return it->name;
}

str agency_whole(str s, span *at) {
    bool sure;
    return whole(s, at, &sure);
}

str agency_of_byline(str s, span *at) {
    static const str marks[] = {S("|"), S(","), S("/"), S("\xC2\xB7"), S("\xE2\x80\xA2"), S(" with "), S(" for "), S(" of "), S(" and "), S(" on "), S("by "),
                                S(" avec "), S(" con "), S(" com "), S(" e "), S(" en "), S(" et "), S(" i "), S(" met "), S(" mit "), S(" och "), S(" og "), S(" und "), S(" y ")};
    for (ptrdiff_t from = 0; from < s.n;) {
        ptrdiff_t end = s.n, skip = 0;
        for (ptrdiff_t k = 0; k < countof(marks); k++) {
            ptrdiff_t hit = str_find_ci(s, marks[k], from);
            if (hit >= 0 && hit < end) end = hit, skip = marks[k].n;
        }
        str part = without_opener(str_trim(str_cut(s, from, end)));
        const agency *x = one(part);
        if (x) {
            *at = (span){(int32_t)(part.p - s.p), (int32_t)(part.p - s.p + part.n)};
            return x->name;
        }
        from = end + max_of(skip, (ptrdiff_t)1);
    }
    return (str){0};
}

str agency_sourced(str s, span *at) {
    for (ptrdiff_t i = 1, n; i < s.n; i++) {
        if (!(n = colon_at(s, i))) continue;
        ptrdiff_t from = i, to = i + n;
        while (from > 0 && is_space(s.p[from - 1])) from--;
        while (from > 0 && !is_space(s.p[from - 1]) && !strchr("|(,;", s.p[from - 1])) from--;
        while (to < s.n && is_space(s.p[to])) to++;
        if (!is_source(str_cut(s, from, i))) continue;
        for (ptrdiff_t end = min_of(s.n, to + 40); end > to; end--) { /* the longest name first */
            if (end < s.n && !is_space(s.p[end]) && !strchr("|),;/", s.p[end])) continue;
            const agency *x = one(str_cut(s, to, end));
            if (!x) continue;
            *at = (span){(int32_t)to, (int32_t)end};
            return x->name;
        }
    }
    return (str){0};
}

/* "The Oakford Post", "La Gazette du Midi": up to five words with capitals, short ones in small letters between. */
static bool is_house_shape(str s) {
    int words = 0;
    for (str rest = s; (rest = str_trim(rest)).n; words++) {
        ptrdiff_t end = 0;
        int len;
        while (end < rest.n && !is_space(rest.p[end])) end++;
        bool capital = code_is_upper(utf8_next(rest.p, rest.p + end, &len)), elided = end > 2 && (rest.p[1] == '\'' || rest.p[1] == '\xE2'); /* d'Ellan */
        if (!capital && !elided && (!words || end > 3)) return false;
        rest = str_cut(rest, end, rest.n);
    }
    return words > 0 && words <= 5;
}

str agency_shared(str s, span *at) {
    static const str links[] = {S(" avec l'"), S(" avec "), S(" with "), S(" mit "), S(" con "), S(" com "), S(" med "), S(" cu ")};
    for (ptrdiff_t k = 0; s.n <= 80 && k < countof(links); k++) {
        ptrdiff_t i = str_find(s, links[k], 0);
        if (i <= 0 || !is_house_shape(str_cut(s, 0, i))) continue;
        str rest = strip_marks(str_cut(s, i + links[k].n, s.n));
        const agency *x = several(rest);
        if (!x) continue;
        *at = (span){(int32_t)(rest.p - s.p), (int32_t)(rest.p - s.p + rest.n)};
        return x->name;
    }
    return (str){0};
}

bool agency_is_plain(str s) {
    const agency *x = one(str_trim(s));
    return x && x->bare;
}

str agency_of_staff(str s) {
    for (str rest = s; s.n <= 40 && (rest = str_trim(rest)).n;) {
        ptrdiff_t end = 0;
        while (end < rest.n && !is_space(rest.p[end])) end++;
        str w = str_cut(rest, 0, end);
        if (agency_is_plain(w)) return agency_named(w);
        rest = str_cut(rest, end, rest.n);
    }
    return (str){0};
}

static span moved(span s, ptrdiff_t by) { return (span){s.start + (int32_t)by, s.end + (int32_t)by}; }

/* Where the bracket that closes at the end of s opens, or -1. */
static ptrdiff_t bracket(str s) {
    str x = s;
    if (str_ends(x, S("."))) x.n--;
    if (!str_ends(x, S(")")) && !str_ends(x, S("]"))) return -1;
    for (ptrdiff_t i = x.n - 2; i >= 0 && i > x.n - 120; i--)
        if (x.p[i] == '(' || x.p[i] == '[') return i;
    return -1;
}

/* Where what follows the last dash between spaces, or the last sentence, begins: candidates for a credit. */
static ptrdiff_t after_dash(str s) {
    static const str dashes[] = {S(" \xE2\x80\x94"), S(" \xE2\x80\x93"), S(" - "), S(" --"), S("\xE2\x80\x94")};
    for (ptrdiff_t i = s.n - 1; i >= 0 && i > s.n - 80; i--)
        for (ptrdiff_t k = 0; (s.p[i] == ' ' || s.p[i] == '\xE2') && k < countof(dashes); k++)
            if (str_starts((str){s.p + i, s.n - i}, dashes[k])) return i;
    return -1;
}

static ptrdiff_t after_sentence(str s) {
    for (ptrdiff_t i = s.n - 2; i > 0 && i > s.n - 80; i--)
        if ((is_space(s.p[i]) || s.p[i] == '/') && !is_alpha(s.p[i - 1]) && ends_sentence((str){s.p, i})) return i;
    return -1;
}

str agency_tail(str s, ptrdiff_t *cut, span *at) {
    ptrdiff_t where[3] = {bracket(s), after_dash(s), after_sentence(s)};
    for (int k = 0; k < 3; k++) {
        bool sure;
        span in;
        if (where[k] <= 0) continue;
        str own = str_trim(str_cut(s, 0, where[k])), name = whole(str_cut(s, where[k], s.n), &in, &sure);
        /* "… told The Associated Press (AP)." is a sentence, no credit: its own stop is missing before the bracket. */
        if (!name.n || !sure || !ends_sentence(own)) continue;
        *cut = own.n;
        *at = moved(in, where[k]);
        return name;
    }
    return (str){0};
}

str agency_helped(str s, span *at) {
    static const str ends[] = {
        S(" contributed to this report"), S(" contributed to this story"), S(" contributed to this article"),
        S(" contributed reporting"),
    };
    ptrdiff_t first = s.n <= 200 ? str_find_ci(s, S(" contributed "), 0) : -1;
    for (ptrdiff_t i = 0; i < countof(ends) && first >= 0; i++) {
        ptrdiff_t to = str_find_ci(s, ends[i], first);
        for (ptrdiff_t from = to; from > 0; from--) {
            if (from != 1 && !(is_space(s.p[from - 1]))) continue;
            ptrdiff_t start = from == 1 ? 0 : from;
            str name = agency_named(str_cut(s, start, to));
            if (name.n) {
                *at = (span){(int32_t)start, (int32_t)to};
                return name;
            }
        }
    }
    return (str){0};
}
