/* Words about days, in every language that readers of days know: months, weekdays, what stands before a day of publication
 * or of change, what stands about times of day. Names and usual abbreviations, nominative and genitive, from the languages'
 * own calendars; normal form, byte order. Where two languages differ on a word ("listopada"), the one with more speakers
 * has it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"
#include "clean/days_table.inc"

typedef struct {
    str word;
    int month;
} month_name;
static const month_name months[] = {
    {S("abr"), 4}, {S("abril"), 4}, {S("ago"), 8}, {S("agost"), 8}, {S("agosto"), 8}, {S("agt"), 8}, {S("agu"), 8},
    {S("agustus"), 8}, {S("aout"), 8}, {S("août"), 8}, {S("apr"), 4}, {S("aprel"), 4}, {S("april"), 4},
    {S("aprila"), 4}, {S("aprile"), 4}, {S("aprilie"), 4}, {S("aprill"), 4}, {S("apríl"), 4}, {S("apríla"), 4},
    {S("aprīlis"), 4}, {S("aprīlī"), 4}, {S("ara"), 12}, {S("aralık"), 12}, {S("aug"), 8}, {S("august"), 8},
    {S("augusta"), 8}, {S("augusti"), 8}, {S("augusts"), 8}, {S("augustus"), 8}, {S("augustā"), 8}, {S("augusztus"), 8},
    {S("avg"), 8}, {S("avgust"), 8}, {S("avgusta"), 8}, {S("avqust"), 8}, {S("avr"), 4}, {S("avril"), 4}, {S("ağu"), 8},
    {S("ağustos"), 8}, {S("balandžio"), 4}, {S("birželio"), 6}, {S("březen"), 3}, {S("března"), 3}, {S("czerwca"), 6},
    {S("czerwiec"), 6}, {S("dec"), 12}, {S("decembar"), 12}, {S("december"), 12}, {S("decembra"), 12},
    {S("decembre"), 12}, {S("decembrie"), 12}, {S("decembris"), 12}, {S("decembro"), 12}, {S("decembrī"), 12},
    {S("dekabr"), 12}, {S("des"), 12}, {S("desember"), 12}, {S("desembre"), 12}, {S("detsember"), 12}, {S("dez"), 12},
    {S("dezember"), 12}, {S("dezembro"), 12}, {S("dhjetor"), 12}, {S("dic"), 12}, {S("dicembre"), 12},
    {S("diciembre"), 12}, {S("disember"), 12}, {S("disyembre"), 12}, {S("duben"), 4}, {S("dubna"), 4}, {S("déc"), 12},
    {S("décembre"), 12}, {S("eki"), 10}, {S("ekim"), 10}, {S("elokuu"), 8}, {S("elokuuta"), 8}, {S("ene"), 1},
    {S("enero"), 1}, {S("eyl"), 9}, {S("eylül"), 9}, {S("feb"), 2}, {S("febbraio"), 2}, {S("feber"), 2},
    {S("febreiro"), 2}, {S("febrer"), 2}, {S("febrero"), 2}, {S("februar"), 2}, {S("februara"), 2}, {S("februari"), 2},
    {S("februarie"), 2}, {S("februarja"), 2}, {S("february"), 2}, {S("február"), 2}, {S("februára"), 2},
    {S("februāris"), 2}, {S("februārī"), 2}, {S("febrúar"), 2}, {S("fev"), 2}, {S("fevereiro"), 2}, {S("fevral"), 2},
    {S("fevrier"), 2}, {S("fév"), 2}, {S("févr"), 2}, {S("février"), 2}, {S("gegužės"), 5}, {S("gen"), 1},
    {S("gener"), 1}, {S("gennaio"), 1}, {S("giu"), 6}, {S("giugno"), 6}, {S("grudnia"), 12}, {S("grudzień"), 12},
    {S("gruodžio"), 12}, {S("gusht"), 8}, {S("haz"), 6}, {S("haziran"), 6}, {S("heinäkuu"), 7}, {S("heinäkuuta"), 7},
    {S("helmikuu"), 2}, {S("helmikuuta"), 2}, {S("huhtikuu"), 4}, {S("huhtikuuta"), 4}, {S("hulyo"), 7},
    {S("hunyo"), 6}, {S("ian"), 1}, {S("ianuarie"), 1}, {S("iul"), 7}, {S("iulie"), 7}, {S("iun"), 6}, {S("iunie"), 6},
    {S("iyul"), 7}, {S("iyun"), 6}, {S("jaanuar"), 1}, {S("jan"), 1}, {S("janar"), 1}, {S("janeiro"), 1},
    {S("januar"), 1}, {S("januara"), 1}, {S("januari"), 1}, {S("januarie"), 1}, {S("januarja"), 1}, {S("january"), 1},
    {S("január"), 1}, {S("januára"), 1}, {S("janv"), 1}, {S("janvier"), 1}, {S("janvāris"), 1}, {S("janvārī"), 1},
    {S("janúar"), 1}, {S("joulukuu"), 12}, {S("joulukuuta"), 12}, {S("juil"), 7}, {S("juillet"), 7}, {S("juin"), 6},
    {S("jul"), 7}, {S("jula"), 7}, {S("julai"), 7}, {S("julho"), 7}, {S("juli"), 7}, {S("julija"), 7}, {S("julio"), 7},
    {S("juliol"), 7}, {S("july"), 7}, {S("jun"), 6}, {S("juna"), 6}, {S("june"), 6}, {S("junho"), 6}, {S("juni"), 6},
    {S("junie"), 6}, {S("junija"), 6}, {S("junio"), 6}, {S("juny"), 6}, {S("juuli"), 7}, {S("juuni"), 6}, {S("jän"), 1},
    {S("jänner"), 1}, {S("júl"), 7}, {S("júla"), 7}, {S("július"), 7}, {S("júlí"), 7}, {S("jún"), 6}, {S("júna"), 6},
    {S("június"), 6}, {S("júní"), 6}, {S("jūlijs"), 7}, {S("jūlijā"), 7}, {S("jūnijs"), 6}, {S("jūnijā"), 6},
    {S("kas"), 11}, {S("kasım"), 11}, {S("kesäkuu"), 6}, {S("kesäkuuta"), 6}, {S("kolovoz"), 8}, {S("kolovoza"), 8},
    {S("korrik"), 7}, {S("kovo"), 3}, {S("květen"), 5}, {S("května"), 5}, {S("kwiecień"), 4}, {S("kwietnia"), 4},
    {S("lapkričio"), 11}, {S("leden"), 1}, {S("ledna"), 1}, {S("liepos"), 7}, {S("lipanj"), 6}, {S("lipca"), 7},
    {S("lipiec"), 7}, {S("lipnja"), 6}, {S("listopad"), 11}, {S("listopada"), 11}, {S("listopadu"), 11},
    {S("lokakuu"), 10}, {S("lokakuuta"), 10}, {S("lug"), 7}, {S("luglio"), 7}, {S("lutego"), 2}, {S("luty"), 2},
    {S("maaliskuu"), 3}, {S("maaliskuuta"), 3}, {S("maart"), 3}, {S("mag"), 5}, {S("maggio"), 5}, {S("mai"), 5},
    {S("maig"), 5}, {S("maijs"), 5}, {S("maijā"), 5}, {S("maio"), 5}, {S("maj"), 5}, {S("maja"), 5}, {S("mar"), 3},
    {S("marca"), 3}, {S("march"), 3}, {S("marco"), 3}, {S("marec"), 3}, {S("maret"), 3}, {S("marraskuu"), 11},
    {S("marraskuuta"), 11}, {S("mars"), 3}, {S("marso"), 3}, {S("mart"), 3}, {S("marta"), 3}, {S("martie"), 3},
    {S("marts"), 3}, {S("martā"), 3}, {S("marzec"), 3}, {S("marzo"), 3}, {S("març"), 3}, {S("março"), 3}, {S("may"), 5},
    {S("mayo"), 5}, {S("mayıs"), 5}, {S("maí"), 5}, {S("mei"), 5}, {S("mrt"), 3}, {S("máj"), 5}, {S("mája"), 5},
    {S("május"), 5}, {S("márc"), 3}, {S("március"), 3}, {S("mär"), 3}, {S("märts"), 3}, {S("märz"), 3}, {S("nis"), 4},
    {S("nisan"), 4}, {S("nobyembre"), 11}, {S("noi"), 11}, {S("noiembrie"), 11}, {S("nov"), 11}, {S("novembar"), 11},
    {S("november"), 11}, {S("novembra"), 11}, {S("novembre"), 11}, {S("novembris"), 11}, {S("novembro"), 11},
    {S("novembrī"), 11}, {S("noviembre"), 11}, {S("noyabr"), 11}, {S("nëntor"), 11}, {S("nóvember"), 11}, {S("oca"), 1},
    {S("ocak"), 1}, {S("oct"), 10}, {S("october"), 10}, {S("octobre"), 10}, {S("octombrie"), 10}, {S("octubre"), 10},
    {S("ogos"), 8}, {S("okt"), 10}, {S("oktobar"), 10}, {S("oktober"), 10}, {S("oktobra"), 10}, {S("oktobris"), 10},
    {S("oktobrī"), 10}, {S("oktoober"), 10}, {S("oktubre"), 10}, {S("oktyabr"), 10}, {S("október"), 10},
    {S("októbra"), 10}, {S("ott"), 10}, {S("ottobre"), 10}, {S("out"), 10}, {S("outubro"), 10}, {S("ožujak"), 3},
    {S("ožujka"), 3}, {S("październik"), 10}, {S("października"), 10}, {S("pebrero"), 2}, {S("prill"), 4},
    {S("prosinca"), 12}, {S("prosince"), 12}, {S("prosinec"), 12}, {S("qershor"), 6}, {S("rugpjūčio"), 8},
    {S("rugsėjo"), 9}, {S("rujan"), 9}, {S("rujna"), 9}, {S("sausio"), 1}, {S("sentyabr"), 9}, {S("sep"), 9},
    {S("sept"), 9}, {S("septembar"), 9}, {S("september"), 9}, {S("septembra"), 9}, {S("septembre"), 9},
    {S("septembrie"), 9}, {S("septembris"), 9}, {S("septembrī"), 9}, {S("septiembre"), 9}, {S("set"), 9},
    {S("setembre"), 9}, {S("setembro"), 9}, {S("setiembre"), 9}, {S("sett"), 9}, {S("settembre"), 9},
    {S("setyembre"), 9}, {S("shkurt"), 2}, {S("shtator"), 9}, {S("sierpień"), 8}, {S("sierpnia"), 8},
    {S("siječanj"), 1}, {S("siječnja"), 1}, {S("spalio"), 10}, {S("srpanj"), 7}, {S("srpen"), 8}, {S("srpna"), 8},
    {S("srpnja"), 7}, {S("studeni"), 11}, {S("studenog"), 11}, {S("studenoga"), 11}, {S("styczeń"), 1},
    {S("stycznia"), 1}, {S("svibanj"), 5}, {S("svibnja"), 5}, {S("syyskuu"), 9}, {S("syyskuuta"), 9}, {S("szept"), 9},
    {S("szeptember"), 9}, {S("tammikuu"), 1}, {S("tammikuuta"), 1}, {S("tem"), 7}, {S("temmuz"), 7}, {S("tetor"), 10},
    {S("toukokuu"), 5}, {S("toukokuuta"), 5}, {S("travanj"), 4}, {S("travnja"), 4}, {S("vasario"), 2},
    {S("veebruar"), 2}, {S("veljača"), 2}, {S("veljače"), 2}, {S("wrzesień"), 9}, {S("września"), 9}, {S("xaneiro"), 1},
    {S("xullo"), 7}, {S("xuño"), 6}, {S("yanvar"), 1}, {S("září"), 9}, {S("ágúst"), 8}, {S("ápr"), 4},
    {S("április"), 4}, {S("únor"), 2}, {S("února"), 2}, {S("červen"), 6}, {S("července"), 7}, {S("červenec"), 7},
    {S("června"), 6}, {S("říjen"), 10}, {S("října"), 10}, {S("şub"), 2}, {S("şubat"), 2}, {S("απρ"), 4},
    {S("απριλίου"), 4}, {S("αυγ"), 8}, {S("αυγούστου"), 8}, {S("δεκ"), 12}, {S("δεκεμβρίου"), 12}, {S("ιαν"), 1},
    {S("ιανουαρίου"), 1}, {S("ιουλ"), 7}, {S("ιουλίου"), 7}, {S("ιουν"), 6}, {S("ιουνίου"), 6}, {S("μαΐου"), 5},
    {S("μαίου"), 5}, {S("μαι"), 5}, {S("μαρ"), 3}, {S("μαρτίου"), 3}, {S("μαϊ"), 5}, {S("νοε"), 11},
    {S("νοεμβρίου"), 11}, {S("οκτ"), 10}, {S("οκτωβρίου"), 10}, {S("σεπ"), 9}, {S("σεπτεμβρίου"), 9}, {S("φεβ"), 2},
    {S("φεβρουαρίου"), 2}, {S("авг"), 8}, {S("август"), 8}, {S("августа"), 8}, {S("апр"), 4}, {S("апрель"), 4},
    {S("апреля"), 4}, {S("април"), 4}, {S("априла"), 4}, {S("бер"), 3}, {S("березень"), 3}, {S("березня"), 3},
    {S("верасня"), 9}, {S("вересень"), 9}, {S("вересня"), 9}, {S("грудень"), 12}, {S("грудня"), 12}, {S("дек"), 12},
    {S("декабрь"), 12}, {S("декабря"), 12}, {S("декември"), 12}, {S("децембар"), 12}, {S("децембра"), 12},
    {S("жніўня"), 8}, {S("жовтень"), 10}, {S("жовтня"), 10}, {S("июл"), 7}, {S("июль"), 7}, {S("июля"), 7},
    {S("июн"), 6}, {S("июнь"), 6}, {S("июня"), 6}, {S("кастрычніка"), 10}, {S("квітень"), 4}, {S("квітня"), 4},
    {S("красавіка"), 4}, {S("липень"), 7}, {S("липня"), 7}, {S("листопад"), 11}, {S("листопада"), 11}, {S("лют"), 2},
    {S("лютага"), 2}, {S("лютий"), 2}, {S("лютого"), 2}, {S("ліпеня"), 7}, {S("лістапада"), 11}, {S("май"), 5},
    {S("мар"), 3}, {S("март"), 3}, {S("марта"), 3}, {S("мая"), 5}, {S("мај"), 5}, {S("маја"), 5}, {S("новембар"), 11},
    {S("новембра"), 11}, {S("ноември"), 11}, {S("ноя"), 11}, {S("нояб"), 11}, {S("ноябрь"), 11}, {S("ноября"), 11},
    {S("окт"), 10}, {S("октобар"), 10}, {S("октобра"), 10}, {S("октомври"), 10}, {S("октябрь"), 10}, {S("октября"), 10},
    {S("сакавіка"), 3}, {S("сен"), 9}, {S("сент"), 9}, {S("сентябрь"), 9}, {S("сентября"), 9}, {S("септембар"), 9},
    {S("септембра"), 9}, {S("септември"), 9}, {S("серпень"), 8}, {S("серпня"), 8}, {S("снежня"), 12},
    {S("студзеня"), 1}, {S("січ"), 1}, {S("січень"), 1}, {S("січня"), 1}, {S("травень"), 5}, {S("травня"), 5},
    {S("траўня"), 5}, {S("фебруар"), 2}, {S("фебруара"), 2}, {S("фев"), 2}, {S("февр"), 2}, {S("февраль"), 2},
    {S("февраля"), 2}, {S("февруари"), 2}, {S("червень"), 6}, {S("червня"), 6}, {S("чэрвеня"), 6}, {S("юли"), 7},
    {S("юни"), 6}, {S("янв"), 1}, {S("январь"), 1}, {S("января"), 1}, {S("януари"), 1}, {S("јануар"), 1},
    {S("јануара"), 1}, {S("јануари"), 1}, {S("јул"), 7}, {S("јула"), 7}, {S("јули"), 7}, {S("јун"), 6}, {S("јуна"), 6},
    {S("јуни"), 6}, {S("אוגוסט"), 8}, {S("אוקטובר"), 10}, {S("אפריל"), 4}, {S("באוגוסט"), 8}, {S("באוקטובר"), 10},
    {S("באפריל"), 4}, {S("בדצמבר"), 12}, {S("ביולי"), 7}, {S("ביוני"), 6}, {S("בינואר"), 1}, {S("במאי"), 5},
    {S("במרץ"), 3}, {S("בנובמבר"), 11}, {S("בספטמבר"), 9}, {S("בפברואר"), 2}, {S("דצמבר"), 12}, {S("יולי"), 7},
    {S("יוני"), 6}, {S("ינואר"), 1}, {S("מאי"), 5}, {S("מרץ"), 3}, {S("נובמבר"), 11}, {S("ספטמבר"), 9},
    {S("פברואר"), 2}, {S("آب"), 8}, {S("آذار"), 3}, {S("أبريل"), 4}, {S("أغسطس"), 8}, {S("أفريل"), 4},
    {S("أكتوبر"), 10}, {S("أوت"), 8}, {S("أيار"), 5}, {S("أيلول"), 9}, {S("إبريل"), 4}, {S("ابريل"), 4},
    {S("اغسطس"), 8}, {S("اكتوبر"), 10}, {S("اپریل"), 4}, {S("اکتوبر"), 10}, {S("اگست"), 8}, {S("تموز"), 7},
    {S("جانفي"), 1}, {S("جنوری"), 1}, {S("جوان"), 6}, {S("جولائی"), 7}, {S("جون"), 6}, {S("جويلية"), 7},
    {S("حزيران"), 6}, {S("دسمبر"), 12}, {S("ديسمبر"), 12}, {S("سبتمبر"), 9}, {S("ستمبر"), 9}, {S("شباط"), 2},
    {S("فبراير"), 2}, {S("فروری"), 2}, {S("فيفري"), 2}, {S("مئی"), 5}, {S("مارس"), 3}, {S("مارچ"), 3}, {S("ماي"), 5},
    {S("مايو"), 5}, {S("نوفمبر"), 11}, {S("نومبر"), 11}, {S("نيسان"), 4}, {S("يناير"), 1}, {S("يوليه"), 7},
    {S("يوليو"), 7}, {S("يونيه"), 6}, {S("يونيو"), 6}, {S("अक्टूबर"), 10}, {S("अगस्त"), 8}, {S("अप्रैल"), 4},
    {S("एप्रिल"), 4}, {S("ऑक्टोबर"), 10}, {S("ऑगस्ट"), 8}, {S("जनवरी"), 1}, {S("जानेवारी"), 1}, {S("जुलाई"), 7},
    {S("जुलै"), 7}, {S("जून"), 6}, {S("डिसेंबर"), 12}, {S("दिसंबर"), 12}, {S("दिसम्बर"), 12}, {S("नवंबर"), 11},
    {S("नवम्बर"), 11}, {S("नोव्हेंबर"), 11}, {S("फरवरी"), 2}, {S("फेब्रुवारी"), 2}, {S("मई"), 5}, {S("मार्च"), 3},
    {S("सप्टेंबर"), 9}, {S("सितंबर"), 9}, {S("सितम्बर"), 9}, {S("அக்டோபர்"), 10}, {S("ஆகஸ்ட்"), 8}, {S("ஏப்ரல்"), 4},
    {S("செப்டம்பர்"), 9}, {S("ஜனவரி"), 1}, {S("ஜூன்"), 6}, {S("ஜூலை"), 7}, {S("டிசம்பர்"), 12}, {S("நவம்பர்"), 11},
    {S("பிப்ரவரி"), 2}, {S("மார்ச்"), 3}, {S("மே"), 5},
};

static const str weekdays[] = {
    S("csütörtök"), S("cuma"), S("cumartesi"), S("czwartek"), S("di"), S("dienstag"), S("dijous"), S("dilluns"),
    S("dim"), S("dimanche"), S("dimarts"), S("dimecres"), S("dinsdag"), S("dissabte"), S("diumenge"), S("divendres"),
    S("do"), S("dom"), S("domenica"), S("domingo"), S("donderdag"), S("donnerstag"), S("duminică"), S("fr"), S("fre"),
    S("fredag"), S("freitag"), S("fri"), S("friday"), S("gio"), S("giovedì"), S("hétfő"), S("jeu"), S("jeudi"),
    S("joi"), S("jue"), S("jueves"), S("jumat"), S("kamis"), S("kedd"), S("keskiviikko"), S("keskiviikkona"),
    S("lauantai"), S("lauantaina"), S("lun"), S("lundi"), S("lunedì"), S("lunes"), S("luni"), S("lör"), S("lördag"),
    S("lørdag"), S("maanantai"), S("maanantaina"), S("maandag"), S("mandag"), S("mardi"), S("martedì"), S("martes"),
    S("marți"), S("mer"), S("mercoledì"), S("mercredi"), S("mi"), S("miercuri"), S("minggu"), S("mittwoch"), S("mié"),
    S("miércoles"), S("mo"), S("mon"), S("monday"), S("montag"), S("mån"), S("måndag"), S("nedelja"), S("nedeľa"),
    S("nedjelja"), S("neděle"), S("niedziela"), S("ons"), S("onsdag"), S("pazar"), S("pazartesi"), S("perjantai"),
    S("perjantaina"), S("perşembe"), S("petak"), S("piatok"), S("piątek"), S("pondelok"), S("pondělí"),
    S("ponedeljak"), S("ponedjeljak"), S("poniedziałek"), S("pátek"), S("péntek"), S("qua"), S("quarta"),
    S("quarta feira"), S("qui"), S("quinta"), S("quinta feira"), S("rabu"), S("sa"), S("sabato"), S("sabtu"),
    S("salı"), S("sam"), S("samedi"), S("samstag"), S("sat"), S("saturday"), S("seg"), S("segunda"),
    S("segunda feira"), S("selasa"), S("senin"), S("sex"), S("sexta"), S("sexta feira"), S("so"), S("sobota"),
    S("sonnabend"), S("sonntag"), S("sreda"), S("srijeda"), S("streda"), S("středa"), S("subota"), S("sun"),
    S("sunday"), S("sunnuntai"), S("sunnuntaina"), S("szerda"), S("szombat"), S("sáb"), S("sábado"), S("sâmbătă"),
    S("sön"), S("söndag"), S("søndag"), S("ter"), S("terça"), S("terça feira"), S("thu"), S("thur"), S("thurs"),
    S("thursday"), S("tiistai"), S("tiistaina"), S("tirsdag"), S("tis"), S("tisdag"), S("tors"), S("torsdag"),
    S("torstai"), S("torstaina"), S("tue"), S("tues"), S("tuesday"), S("utorak"), S("utorok"), S("vasárnap"),
    S("ven"), S("vendredi"), S("venerdì"), S("vie"), S("viernes"), S("vineri"), S("vrijdag"), S("wed"),
    S("wednesday"), S("woensdag"), S("wtorek"), S("zaterdag"), S("zondag"), S("çarşamba"), S("úterý"), S("četvrtak"),
    S("čtvrtek"), S("środa"), S("štvrtok"), S("воскресенье"), S("вс"), S("вт"), S("вторник"), S("вівторок"),
    S("неділя"), S("пʼятниця"), S("петък"), S("пн"), S("понеделник"), S("понедельник"), S("понеділок"), S("пт"),
    S("пятница"), S("сб"), S("середа"), S("ср"), S("среда"), S("сряда"), S("суббота"), S("субота"), S("събота"),
    S("четвер"), S("четверг"), S("четвъртък"), S("чт"),
};

/* What may stand before a day of publication, or between two of a row. */
static const str publish_words[] = {
    S("added"), S("added on"), S("am"), S("artikel vom"), S("creado"), S("creado el"), S("created"), S("criado em"),
    S("data"), S("data de publicação"), S("data di pubblicazione"), S("data publicării"), S("data publikacji"),
    S("date"), S("date de publication"), S("date posted"), S("date published"), S("datum"),
    S("datum der veröffentlichung"), S("datum objave"), S("datum vydání"), S("dipublikasikan"), S("diterbitkan"),
    S("dodano"), S("eingestellt am"), S("eingestellt von"), S("eklenme tarihi"), S("erschienen"), S("erschienen am"),
    S("erstellt"), S("erstellt am"), S("fecha"), S("fecha de publicación"), S("first posted"), S("first published"),
    S("first published at"), S("first published on"), S("geplaatst"), S("geplaatst op"), S("gepubliceerd"),
    S("gepubliceerd op"), S("geschrieben am"), S("giriş"), S("giriş tarihi"), S("inserito il"), S("issued"),
    S("issued on"), S("julkaistu"), S("közzétéve"), S("lagt ut"), S("létrehozva"), S("megjelent"), S("meldung vom"),
    S("mis en ligne"), S("mis en ligne le"), S("mise en ligne"), S("mise en ligne le"), S("ngày đăng"), S("objavljen"), S("objavljeno"), S("offentliggjort"),
    S("oluşturulma"), S("oluşturulma tarihi"), S("online seit"), S("online since"), S("opprettet"), S("oprettet"),
    S("opublikowano"), S("originally published"), S("originally published on"), S("paru le"), S("post date"),
    S("posted"), S("posted at"), S("posted by"), S("posted date"), S("posted on"), S("posté le"),
    S("pressemitteilung vom"), S("pubblicata"), S("pubblicata il"), S("pubblicato"), S("pubblicato il"),
    S("pubblicazione"), S("publicación"), S("publicada"), S("publicada el"), S("publicada em"), S("publicado"),
    S("publicado a"), S("publicado el"), S("publicado em"), S("publicat"), S("publicat la"), S("publicat pe"),
    S("publication date"), S("publicată"), S("publicação"), S("publicerad"), S("publicerades"), S("publicerat"),
    S("publiceret"), S("publikacja"), S("publikované"), S("publikováno"), S("publikálva"), S("publisert"),
    S("publish date"), S("published"), S("published at"), S("published by"), S("published date"), S("published in"),
    S("published on"), S("published online"), S("publishing date"), S("publiziert"), S("publiziert am"), S("publié"),
    S("publié le"), S("publiée"), S("publiée le"), S("release date"), S("released"), S("scritto il"), S("skapad"),
    S("stand"), S("tarih"), S("tayang"), S("terbit"), S("utworzono"), S("uverejnené"), S("verfasst am"),
    S("veröffentlicht"), S("veröffentlicht am"), S("veröffentlichung"), S("veröffentlichungsdatum"), S("vom"),
    S("vydáno"), S("yayın tarihi"), S("yayınlandı"), S("yayınlanma"), S("yayınlanma tarihi"), S("zverejnené"),
    S("zveřejněno"), S("écrit le"), S("đăng lúc"), S("δημοσίευση"), S("δημοσιεύθηκε"), S("δημοσιεύτηκε"),
    S("ημερομηνία"), S("дата"), S("дата публикации"), S("дата публікації"), S("објављено"), S("опубликовано"),
    S("опубліковано"), S("публикация"), S("публикувана"), S("публикувано"), S("створено"), S("פורסם"), S("תאריך"),
    S("تاريخ"), S("تاريخ النشر"), S("نشر"), S("نشر في"), S("प्रकाशित"), S("公開日"), S("发布于"), S("发布日期"), S("发布时间"),
    S("发表于"), S("发表时间"), S("投稿日"), S("掲載日"), S("日期"), S("时间"), S("時間"), S("發佈"), S("發布時間"), S("配信"), S("게재"), S("등록"),
    S("승인"), S("입력"),
};
static const str update_words[] = {
    S("actualisé le"), S("actualizada"), S("actualizado"), S("actualizado el"), S("actualizat"), S("actualizat la"),
    S("aggiornata"), S("aggiornato"), S("aggiornato alle"), S("aggiornato il"), S("aktualisiert"),
    S("aktualisiert am"), S("aktualizacja"), S("aktualizované"), S("aktualizováno"), S("amended"), S("atualizada"),
    S("atualizado"), S("atualizado a"), S("atualizado em"), S("atualizado às"), S("ažurirano"), S("bearbeitet am"),
    S("bijgewerkt"), S("changed"), S("cập nhật"), S("data aktualizacji"), S("date modified"),
    S("dernière mise à jour"), S("diperbarui"), S("edited"), S("frissítve"), S("gewijzigd"), S("gewijzigd op"),
    S("geändert"), S("geändert am"), S("güncelleme"), S("güncelleme tarihi"), S("güncellendi"), S("güncellenme"),
    S("laatst bijgewerkt"), S("laatst gewijzigd"), S("laatste update"), S("last changed"), S("last edited"),
    S("last edited on"), S("last modified"), S("last reviewed"), S("last revised"), S("last update"),
    S("last updated"), S("last updated at"), S("last updated on"), S("letzte aktualisierung"), S("letzte änderung"),
    S("letztes update"), S("medically reviewed"), S("mis à jour"), S("mis à jour le"), S("mise à jour"),
    S("modificado"), S("modificado el"), S("modificato"), S("modificato il"), S("modified"), S("modified date"),
    S("modified on"), S("modifié"), S("modifié le"), S("muokattu"), S("módosította"), S("módosítva"), S("opdateret"),
    S("oppdatert"), S("ostatnia aktualizacja"), S("päivitetty"), S("reviewed"), S("revised"), S("senast uppdaterad"),
    S("senest opdateret"), S("sist oppdatert"), S("son güncelleme"), S("ultima actualizare"),
    S("ultimo aggiornamento"), S("upd"), S("update"), S("updated"), S("updated at"), S("updated on"), S("uppdaterad"),
    S("uppdaterades"), S("upraveno"), S("zaktualizowano"), S("zuletzt aktualisiert"), S("zuletzt bearbeitet"),
    S("zuletzt geändert"), S("zuletzt geändert am"), S("última actualización"), S("última atualização"),
    S("ενημέρωση"), S("ενημερώθηκε"), S("τελευταία ενημέρωση"), S("змінено"), S("изменено"), S("обновен"),
    S("обновена"), S("обновлено"), S("оновлено"), S("последнее обновление"), S("עודכן"), S("آخر تحديث"), S("تحديث"),
    S("更新"), S("更新日"), S("更新时间"), S("更新時間"), S("最終更新"), S("수정"), S("업데이트"), S("최종수정"),
};
/* What may follow a day on its row: times of day and their kin. */
static const str time_words[] = {
    S("a"), S("a las"), S("a m"), S("alle"), S("am"), S("as"), S("at"), S("años"), S("bst"), S("cdt"), S("cest"),
    S("cet"), S("cst"), S("d"), S("de"), S("den"), S("der"), S("edt"), S("el"), S("em"), S("est"), S("et"), S("gmt"),
    S("godina"), S("godz"), S("h"), S("heure"), S("heures"), S("hora"), S("hrs"), S("hs"), S("il"), S("in"), S("ist"),
    S("jam"), S("kl"), S("klo"), S("klokken"), S("la"), S("las"), S("last"), S("le"), S("m"), S("mdt"), S("min"),
    S("mst"), S("o"), S("om"), S("on"), S("op"), S("ora"), S("ore"), S("p"), S("p m"), S("pdt"), S("pkt"), S("pm"),
    S("pst"), S("pt"), S("r"), S("saat"), S("sgt"), S("uhr"), S("um"), S("utc"), S("vom"), S("wib"), S("wit"),
    S("wita"), S("year"), S("z"), S("à"), S("às"), S("óra"), S("г"), S("год"), S("года"), S("година"), S("мск"),
    S("р"), S("року"), S("ч"),
};

/* Most words are none of these, and end here. After a change to the words: tools/make-words days. */
static bool may_be_of_days(str form) {
    uint64_t at = str_head(form) * DAY_MULTIPLIER >> (64 - DAY_SET_BITS);
    return day_set[at >> 6] >> (at & 63) & 1;
}

static bool fits(const str *table, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (!may_be_of_days(table[i])) return false;
    return str_table_sorted(table, n);
}

bool days_tables_sorted(void) {
    for (ptrdiff_t i = 0; i < countof(months); i++)
        if (!may_be_of_days(months[i].word) || (i && str_cmp(months[i - 1].word, months[i].word) >= 0)) return false;
    return fits(weekdays, countof(weekdays)) && fits(publish_words, countof(publish_words)) && fits(update_words, countof(update_words)) &&
        fits(time_words, countof(time_words));
}

#define MONTH_MAX 40 /* bytes of a month's name, folded */

int month_of(str word) {
    char form[MONTH_MAX];
    str w = {form, word.n <= MONTH_MAX ? normal_form(word, form, MONTH_MAX) : 0};
    for (ptrdiff_t lo = 0, hi = w.n && may_be_of_days(w) ? countof(months) : 0; lo < hi;) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(months[mid].word, w);
        if (!c) return months[mid].month;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return 0;
}

static bool in(const str *table, ptrdiff_t n, str form) { return may_be_of_days(form) && str_table_find(table, n, form) >= 0; }
bool is_weekday(str form) { return in(weekdays, countof(weekdays), form); }
bool says_published(str form) { return in(publish_words, countof(publish_words), form); }
bool says_updated(str form) { return in(update_words, countof(update_words), form); }
bool is_time_word(str form) { return in(time_words, countof(time_words), form); }
