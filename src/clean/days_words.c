/* Words about days, in every language that readers of days know: months, weekdays, what stands before a day of publication
 * or of change, what stands about times of day. Normal form, byte order. The months are made from months.txt.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"
#include "clean/days_table.inc"

typedef struct {
    str word;
    int month;
} month_name;
#include "clean/months_table.inc"

static const str weekdays[] = {
    S("ahad"), S("alhamisi"), S("antradienis"), S("asteartea"), S("asteazkena"), S("astelehena"), S("bazar"), S("biyernes"),
    S("ceturtdiena"), S("chorshanba"), S("csütörtök"), S("cuma"), S("cumartesi"), S("czwartek"), S("cümə"), S("di"),
    S("dienstag"), S("dijous"), S("dilluns"), S("dim"), S("dimanche"), S("dimarts"), S("dimecres"), S("dinsdag"),
    S("dissabte"), S("diumenge"), S("divendres"), S("do"), S("dom"), S("domenica"), S("domingo"), S("donderdag"),
    S("donnerstag"), S("donneschdeg"), S("duminică"), S("dushanba"), S("déardaoin"), S("dënschdeg"), S("esmaspäev"),
    S("fimmtudagur"), S("fr"), S("fre"), S("fredag"), S("freideg"), S("freitag"), S("fri"), S("friday"), S("föstudagur"),
    S("gio"), S("giovedì"), S("huwebes"), S("hétfő"), S("igandea"), S("ijumaa"), S("isnin"), S("jeu"), S("jeudi"), S("joi"),
    S("jue"), S("jueves"), S("jumaat"), S("jumamosi"), S("jumanne"), S("jumapili"), S("jumat"), S("jumatano"),
    S("jumatatu"), S("kamis"), S("kedd"), S("keskiviikko"), S("keskiviikkona"), S("ketvirtadienis"), S("khamis"),
    S("kolmapäev"), S("larunbata"), S("lauantai"), S("lauantaina"), S("laugardagur"), S("laupäev"), S("linggo"), S("lun"),
    S("lundi"), S("lunedì"), S("lunes"), S("luni"), S("luns"), S("lör"), S("lördag"), S("lørdag"), S("maanantai"),
    S("maanantaina"), S("maandag"), S("mandag"), S("mardi"), S("martedì"), S("martes"), S("marți"), S("mer"),
    S("mercoledì"), S("mercredi"), S("mi"), S("miercuri"), S("minggu"), S("mittwoch"), S("miyerkules"), S("mié"),
    S("miércoles"), S("miðvikudagur"), S("mo"), S("mon"), S("monday"), S("montag"), S("mánudagur"), S("mån"), S("måndag"),
    S("méindeg"), S("mércores"), S("mëttwoch"), S("nedelja"), S("nedeľa"), S("nedjelja"), S("neděle"), S("neljapäev"),
    S("niedziela"), S("ons"), S("onsdag"), S("osteguna"), S("ostirala"), S("otrdiena"), S("payshanba"), S("pazar"),
    S("pazartesi"), S("penktadienis"), S("perjantai"), S("perjantaina"), S("perşembe"), S("petak"), S("petek"), S("piatok"),
    S("piektdiena"), S("pirmadienis"), S("pirmdiena"), S("piątek"), S("pondelok"), S("pondělí"), S("ponedeljak"),
    S("ponedeljek"), S("ponedjeljak"), S("poniedziałek"), S("pátek"), S("péntek"), S("pühapäev"), S("qua"), S("quarta"),
    S("quarta feira"), S("qui"), S("quinta"), S("quinta feira"), S("rabu"), S("reede"), S("sa"), S("sabado"), S("sabato"),
    S("sabtu"), S("salı"), S("sam"), S("samedi"), S("samschdeg"), S("samstag"), S("sat"), S("saterdag"), S("saturday"),
    S("seg"), S("segunda"), S("segunda feira"), S("sekmadienis"), S("selasa"), S("senin"), S("seshanba"), S("sestdiena"),
    S("sex"), S("sexta"), S("sexta feira"), S("shanba"), S("so"), S("sobota"), S("sondag"), S("sonnabend"), S("sonndeg"),
    S("sonntag"), S("sreda"), S("srijeda"), S("streda"), S("středa"), S("subota"), S("sun"), S("sunday"), S("sunnudagur"),
    S("sunnuntai"), S("sunnuntaina"), S("svētdiena"), S("szerda"), S("szombat"), S("sáb"), S("sábado"), S("sâmbătă"),
    S("sön"), S("söndag"), S("søndag"), S("teisipäev"), S("ter"), S("terça"), S("terça feira"), S("thu"), S("thur"),
    S("thurs"), S("thursday"), S("tiistai"), S("tiistaina"), S("tirsdag"), S("tis"), S("tisdag"), S("torek"), S("tors"),
    S("torsdag"), S("torstai"), S("torstaina"), S("trečiadienis"), S("trešdiena"), S("tue"), S("tues"), S("tuesday"),
    S("utorak"), S("utorok"), S("vasárnap"), S("ven"), S("vendredi"), S("venerdì"), S("venres"), S("vie"), S("viernes"),
    S("vineri"), S("vrijdag"), S("vrydag"), S("wed"), S("wednesday"), S("woensdag"), S("wtorek"), S("xoves"),
    S("yakshanba"), S("zaterdag"), S("zondag"), S("çarşamba"), S("çərşənbə"), S("úterý"), S("þriðjudagur"), S("četrtek"),
    S("četvrtak"), S("čtvrtek"), S("środa"), S("şənbə"), S("šeštadienis"), S("štvrtok"), S("δευτέρα"), S("κυριακή"),
    S("πέμπτη"), S("παρασκευή"), S("σάββατο"), S("τετάρτη"), S("τρίτη"), S("аўторак"), S("баасан"), S("бейсенбі"),
    S("бейшемби"), S("бямба"), S("воскресенье"), S("вс"), S("вт"), S("вторник"), S("вівторок"), S("даваа"), S("душанбе"),
    S("дүйсенбі"), S("дүйшөмбү"), S("жексенбі"), S("жекшемби"), S("жума"), S("жұма"), S("ишемби"), S("лхагва"), S("мягмар"),
    S("недела"), S("неделя"), S("недеља"), S("неділя"), S("нядзеля"), S("ням"), S("пʼятниця"), S("панядзелак"),
    S("панҷшанбе"), S("петак"), S("петок"), S("петък"), S("пн"), S("понеделник"), S("понедельник"), S("понедељак"),
    S("понеділок"), S("пт"), S("пятница"), S("пятніца"), S("пүрэв"), S("сабота"), S("сб"), S("сейсенбі"), S("сенбі"),
    S("серада"), S("середа"), S("сешанбе"), S("ср"), S("среда"), S("сряда"), S("суббота"), S("субота"), S("събота"),
    S("сәрсенбі"), S("уторак"), S("чацвер"), S("четвер"), S("четверг"), S("четвртак"), S("четврток"), S("четвъртък"),
    S("чоршанбе"), S("чт"), S("шанбе"), S("шаршемби"), S("шейшемби"), S("якшанбе"), S("ҷумъа"), S("երեքշաբթի"),
    S("երկուշաբթի"), S("կիրակի"), S("հինգշաբթի"), S("շաբաթ"), S("ուրբաթ"), S("չորեքշաբթի"), S("اتوار"), S("الأحد"),
    S("الأربعاء"), S("الاثنين"), S("الثلاثاء"), S("الجمعة"), S("الخميس"), S("السبت"), S("اونۍ"), S("بدھ"), S("جمعرات"),
    S("جمعه"), S("جمعہ"), S("درېنۍ"), S("دوشنبه"), S("دونۍ"), S("شنبه"), S("منگل"), S("يونۍ"), S("پنجشنبه"), S("پينځنۍ"),
    S("پیر"), S("څلرنۍ"), S("چهارشنبه"), S("ہفتہ"), S("یکشنبه"), S("आइतबार"), S("गुरुवार"), S("बिहिबार"), S("बुधबार"),
    S("बुधवार"), S("मंगलवार"), S("मंगळवार"), S("मङ्गलबार"), S("रविवार"), S("शनिबार"), S("शनिवार"), S("शुक्रबार"),
    S("शुक्रवार"), S("सोमबार"), S("सोमवार"), S("বুধবার"), S("মঙ্গলবার"), S("রবিবার"), S("শনিবার"), S("শুক্রবার"),
    S("সোমবার"), S("ਐਤਵਾਰ"), S("ਬੁੱਧਵਾਰ"), S("ਮੰਗਲਵਾਰ"), S("ਵੀਰਵਾਰ"), S("ਸ਼ੁੱਕਰਵਾਰ"), S("ਸੋਮਵਾਰ"), S("ગુરુવાર"),
    S("બુધવાર"), S("મંગળવાર"), S("રવિવાર"), S("શનિવાર"), S("શુક્રવાર"), S("સોમવાર"), S("ଗୁରୁବାର"), S("ବୁଧବାର"),
    S("ମଙ୍ଗଳବାର"), S("ରବିବାର"), S("ଶନିବାର"), S("ଶୁକ୍ରବାର"), S("ସୋମବାର"), S("சனி"), S("செவ்வாய்"), S("ஞாயிறு"), S("திங்கள்"),
    S("புதன்"), S("வியாழன்"), S("வெள்ளி"), S("ఆదివారం"), S("గురువారం"), S("బుధవారం"), S("మంగళవారం"), S("శనివారం"),
    S("శుక్రవారం"), S("సోమవారం"), S("ಗುರುವಾರ"), S("ಬುಧವಾರ"), S("ಭಾನುವಾರ"), S("ಮಂಗಳವಾರ"), S("ಶನಿವಾರ"), S("ಶುಕ್ರವಾರ"),
    S("ಸೋಮವಾರ"), S("ചൊവ്വാഴ്ച"), S("අඟහරුවාදා"), S("ඉරිදා"), S("බදාදා"), S("සඳුදා"), S("සිකුරාදා"), S("සෙනසුරාදා"),
    S("კვირა"), S("ოთხშაბათი"), S("ორშაბათი"), S("პარასკევი"), S("სამშაბათი"), S("შაბათი"), S("ხუთშაბათი"), S("ሐሙስ"),
    S("ማክሰኞ"), S("ረቡዕ"), S("ቅዳሜ"), S("እሑድ"), S("ዓርብ"), S("土曜日"), S("日曜日"), S("星期一"), S("星期三"), S("星期二"), S("星期五"), S("星期六"),
    S("星期四"), S("星期日"), S("月曜日"), S("木曜日"), S("水曜日"), S("火曜日"), S("金曜日"), S("금요일"), S("목요일"), S("수요일"), S("월요일"), S("일요일"),
    S("토요일"), S("화요일"),
};

/* What may stand before a day of publication, or between two of a row. */
static const str publish_words[] = {
    S("aangemaakt"), S("added"), S("added on"), S("am"), S("argitaratua"), S("argitaratuta"), S("argitaratze data"),
    S("artikel vom"), S("avaldatud"), S("birt"), S("birt þann"), S("birtist"), S("creado"), S("creado el"), S("created"),
    S("creato"), S("criado em"), S("créé"), S("créé le"), S("cyhoeddwyd"), S("cyhoeddwyd ar"), S("data"),
    S("data de publicação"), S("data di pubblicazione"), S("data dodania"), S("data pubblicazione"), S("data publicării"),
    S("data publikacji"), S("date"), S("date de publication"), S("date posted"), S("date published"), S("datum"),
    S("datum der veröffentlichung"), S("datum objave"), S("datum vydání"), S("dipublikasikan"), S("dipublikasikan pada"),
    S("disiarkan"), S("disiarkan pada"), S("diterbitkan"), S("diterbitkan pada"), S("dodano"), S("dərc edilib"),
    S("eingestellt am"), S("eingestellt von"), S("eklenme"), S("eklenme tarihi"), S("erschienen"), S("erschienen am"),
    S("erstellt"), S("erstellt am"), S("fecha"), S("fecha de publicación"), S("feltöltve"), S("first posted"),
    S("first published"), S("first published at"), S("first published on"), S("foilsithe"), S("foilsithe ar"), S("geplaas"),
    S("geplaatst"), S("geplaatst op"), S("gepubliceerd"), S("gepubliceerd op"), S("gepubliseer"), S("gepubliseer op"),
    S("geschrieben am"), S("giris"), S("giriş"), S("giriş tarihi"), S("gırış"), S("haber giriş"), S("ilichapishwa"),
    S("imechapishwa"), S("inilathala"), S("inilathala noong"), S("inserito"), S("inserito il"), S("ippubblikat"),
    S("ippubblikata"), S("issued"), S("issued on"), S("julkaistu"), S("közzététel"), S("közzétéve"), S("lagt ut"),
    S("lisatud"), S("létrehozva"), S("megjelent"), S("megjelenés"), S("meldung vom"), S("mis en ligne"),
    S("mis en ligne le"), S("mise en ligne"), S("mise en ligne le"), S("nashr qilingan"), S("ngày tạo"), S("ngày xuất bản"),
    S("ngày đăng"), S("objava"), S("objavljen"), S("objavljeno"), S("offentliggjort"), S("oluşturulma"),
    S("oluşturulma tarihi"), S("online seit"), S("online since"), S("opprettet"), S("oprettet"), S("opublikowana"),
    S("opublikowano"), S("originally published"), S("originally published on"), S("paru"), S("paru le"),
    S("paskelbimo data"), S("paskelbta"), S("pievienots"), S("post date"), S("postado"), S("postado em"), S("postat"),
    S("postat la"), S("postavljeno"), S("posted"), S("posted at"), S("posted by"), S("posted date"), S("posted on"),
    S("postitatud"), S("postuar"), S("postuar më"), S("posté"), S("posté le"), S("pressemitteilung vom"), S("pridané"),
    S("pubblicata"), S("pubblicata il"), S("pubblicato"), S("pubblicato il"), S("pubblicazione"), S("publicación"),
    S("publicada"), S("publicada el"), S("publicada em"), S("publicado"), S("publicado a"), S("publicado el"),
    S("publicado em"), S("publicat"), S("publicat la"), S("publicat pe"), S("publication date"), S("publicată"),
    S("publicação"), S("publicerad"), S("publicerad den"), S("publicerades"), S("publicerat"), S("publiceret"),
    S("publicēta"), S("publicēts"), S("publicēšanas datums"), S("publikacja"), S("publikované"), S("publikováno"),
    S("publikuar"), S("publikuar më"), S("publikuota"), S("publikálva"), S("publisert"), S("publisert den"),
    S("publish date"), S("published"), S("published at"), S("published by"), S("published date"), S("published in"),
    S("published on"), S("published online"), S("publishing date"), S("publiziert"), S("publiziert am"), S("publizéiert"),
    S("publizéiert den"), S("publié"), S("publié le"), S("publiée"), S("publiée le"), S("přidáno"), S("release date"),
    S("released"), S("scritto il"), S("skapad"), S("tarih"), S("tarix"), S("tayang"), S("terbit"), S("udgivet"),
    S("utworzono"), S("uverejnené"), S("verfasst am"), S("verëffentlecht"), S("veröffentlicht"), S("veröffentlicht am"),
    S("veröffentlichung"), S("veröffentlichungsdatum"), S("vloženo"), S("vom"), S("vydané"), S("vydáno"), S("xuất bản"),
    S("yayinlanma"), S("yayinlanma tarihi"), S("yayımlandı"), S("yayımlanma"), S("yayımlanma tarihi"), S("yayın tarihi"),
    S("yayınlandı"), S("yayınlanma"), S("yayınlanma tarihi"), S("zverejnené"), S("zveřejněno"), S("écrit le"), S("đã đăng"),
    S("đăng"), S("đăng lúc"), S("đăng ngày"), S("δημοσίευση"), S("δημοσιευθηκε"), S("δημοσιευση"), S("δημοσιευτηκε"),
    S("δημοσιεύθηκε"), S("δημοσιεύθηκε στις"), S("δημοσιεύτηκε"), S("ημερομηνία"), S("ημερομηνία δημοσίευσης"),
    S("апублікавана"), S("время публикации"), S("дата"), S("дата публикации"), S("дата публікацыі"), S("дата публікації"),
    S("дата создания"), S("добавлено"), S("додано"), S("жарияланды"), S("жарияланған"), S("жарияланған күні"),
    S("жарыяланды"), S("нийтлэгдсэн"), S("нийтэлсэн"), S("објавен"), S("објавена"), S("објавено"), S("објављен"),
    S("објављено"), S("огноо"), S("опубликован"), S("опубликована"), S("опубликовано"), S("опублікована"),
    S("опубліковано"), S("публикация"), S("публикуван"), S("публикувана"), S("публикувано"), S("размещено"), S("розміщено"),
    S("создано"), S("створено"), S("հրապարակված"), S("հրապարակվել"), S("հրապարակվել է"), S("פורסם"), S("פורסם ב"),
    S("פורסם בתאריך"), S("תאריך"), S("תאריך פרסום"), S("أضيف بتاريخ"), S("أضيف في"), S("اشاعت"), S("انتشار"), S("بتاريخ"),
    S("تاريخ"), S("تاريخ النشر"), S("تاريخ انتشار"), S("تاریخ"), S("تاریخ اشاعت"), S("تاریخ انتشار"), S("تم النشر"),
    S("تم النشر في"), S("زمان انتشار"), S("شائع"), S("شائع شدہ"), S("منتشر شد"), S("منتشر شده"), S("نشر"), S("نشر بتاريخ"),
    S("نشر في"), S("نشرت"), S("نشرت في"), S("نُشر"), S("نُشر في"), S("نُشرت في"), S("पब्लिश"), S("पब्लिश्ड"), S("प्रकाशन"),
    S("प्रकाशन तिथि"), S("प्रकाशित"), S("প্রকাশ"), S("প্রকাশকাল"), S("প্রকাশিত"), S("প্রকাশের তারিখ"), S("প্রকাশের সময়"),
    S("ਪ੍ਰਕਾਸ਼ਿਤ"), S("પ્રકાશિત"), S("பதிவு"), S("பதிவு செய்தது"), S("வெளியிடப்பட்டது"), S("வெளியீடு"), S("ప్రచురణ"),
    S("ప్రచురించబడింది"), S("ಪ್ರಕಟ"), S("ಪ್ರಕಟಣೆ"), S("ಪ್ರಕಟಿಸಲಾಗಿದೆ"), S("പ്രസിദ്ധീകരിച്ചത്"), S("പ്രസിദ്ധീകരിച്ചു"),
    S("วันที่"), S("วันที่เผยแพร่"), S("เผยแพร่"), S("เผยแพร่วันที่"), S("เผยแพร่เมื่อ"), S("เผยแพร่เมื่อวันที่"),
    S("โพสต์เมื่อ"), S("ເຜີຍແຜ່"), S("გამოქვეყნდა"), S("გამოქვეყნების თარიღი"), S("გამოქვეყნებულია"), S("ចុះផ្សាយ"),
    S("ចេញផ្សាយ"), S("作成日"), S("公開"), S("公開日"), S("公開日時"), S("刊登"), S("发布"), S("发布于"), S("发布日期"), S("发布时间"), S("发表于"),
    S("发表时间"), S("投稿"), S("投稿日"), S("投稿日時"), S("掲載"), S("掲載日"), S("掲載日時"), S("日期"), S("时间"), S("時間"), S("登録日"), S("發佈"),
    S("發佈於"), S("發佈日期"), S("發佈時間"), S("發布"), S("發布於"), S("發布日期"), S("發布時間"), S("發表於"), S("發表時間"), S("配信"), S("配信日"),
    S("配信日時"), S("게시"), S("게시일"), S("게재"), S("기사입력"), S("등록"), S("등록일"), S("발행"), S("발행일"), S("승인"), S("입력"), S("입력시간"),
    S("작성"), S("작성일"),
};
static const str update_words[] = {
    S("aangepast"), S("actualisation"), S("actualisé"), S("actualisé le"), S("actualització"), S("actualitzada"),
    S("actualitzat"), S("actualitzat el"), S("actualización"), S("actualizada"), S("actualizado"), S("actualizado el"),
    S("actualizare"), S("actualizat"), S("actualizat la"), S("actualizată"), S("aggiornamento"), S("aggiornata"),
    S("aggiornato"), S("aggiornato alle"), S("aggiornato il"), S("aktualisiert"), S("aktualisiert am"), S("aktualiséiert"),
    S("aktualizacja"), S("aktualizované"), S("aktualizováno"), S("alterado"), S("amended"), S("atjaunināts"),
    S("atjaunota"), S("atjaunots"), S("atnaujinimo data"), S("atnaujinta"), S("atualizada"), S("atualizado"),
    S("atualizado a"), S("atualizado em"), S("atualizado às"), S("azken eguneraketa"), S("azurirano"), S("aġġornat"),
    S("ažurirano"), S("bearbeitet am"), S("bijgewerkt"), S("breytt"), S("bygewerk"), S("changed"), S("cập nhật"),
    S("cập nhật lúc"), S("cập nhật lần cuối"), S("cập nhật ngày"), S("data aktualizacji"), S("data modyfikacji"),
    S("date modified"), S("dernière mise à jour"), S("dernière modification"), S("dikemas kini"), S("dikemaskini"),
    S("diperbaharui"), S("diperbarui"), S("diubah"), S("diweddarwyd"), S("diweddarwyd ddiwethaf"), S("editado"),
    S("edited"), S("edytowano"), S("eguneratua"), S("eguneratuta"), S("endret"), S("frissítve"), S("frissítés"),
    S("frissült"), S("gewijzigd"), S("gewijzigd op"), S("geändert"), S("geändert am"), S("guncelleme"), S("guncellenme"),
    S("güncelleme"), S("güncelleme tarihi"), S("güncellendi"), S("güncellenme"), S("huling na update"), S("imeboreshwa"),
    S("imesasishwa"), S("izmenjeno"), S("izmijenjeno"), S("laas opgedateer"), S("laatst bijgewerkt"), S("laatst gewijzigd"),
    S("laatste update"), S("labots"), S("last changed"), S("last edited"), S("last edited on"), S("last modified"),
    S("last reviewed"), S("last revised"), S("last update"), S("last updated"), S("last updated at"), S("last updated on"),
    S("letzte aktualisierung"), S("letzte änderung"), S("letztes update"), S("medically reviewed"), S("mis à jour"),
    S("mis à jour le"), S("mise à jour"), S("modificada"), S("modificado"), S("modificado el"), S("modificat"),
    S("modificato"), S("modificato il"), S("modificată"), S("modified"), S("modified date"), S("modified on"), S("modifié"),
    S("modifié le"), S("modyfikacja"), S("muokattu"), S("muudetud"), S("módosította"), S("módosítva"), S("na update"),
    S("naposledy aktualizované"), S("naposledy upraveno"), S("ndryshuar"), S("nuashonraithe"), S("opdateret"),
    S("opgedateer"), S("oppdatert"), S("ostatnia aktualizacja"), S("osveženo"), S("osvježeno"), S("pakeista"),
    S("papildināts"), S("pembaruan"), S("poslednja izmena"), S("poslední aktualizace"), S("posljednja izmjena"),
    S("posljednje ažuriranje"), S("posodobljeno"), S("päivitetty"), S("përditësuar"), S("përditësuar më"), S("redaguota"),
    S("redigeret"), S("reviewed"), S("revised"), S("senast uppdaterad"), S("senast ändrad"), S("senest opdateret"),
    S("sist endret"), S("sist oppdatert"), S("son güncelleme"), S("spremenjeno"), S("síðast uppfært"),
    S("sửa đổi"), S("terakhir diperbarui"), S("ultima actualizare"), S("ultima modifica"), S("ultima modificare"),
    S("ultimo aggiornamento"), S("upd"), S("update"), S("updated"), S("updated at"), S("updated on"), S("uppdaterad"),
    S("uppdaterades"), S("uppfært"), S("upraveno"), S("upravené"), S("utolsó frissítés"), S("uuendatud"),
    S("viimati muudetud"), S("viimati uuendatud"), S("viimeksi päivitetty"), S("yangilandi"), S("yangilangan"),
    S("yeniləndi"), S("yenilənib"), S("zadnja izmjena"), S("zadnja sprememba"), S("zaktualizowano"), S("zmieniono"),
    S("zmodyfikowano"), S("změněno"), S("zuletzt aktualisiert"), S("zuletzt bearbeitet"), S("zuletzt geändert"),
    S("zuletzt geändert am"), S("ändrad"), S("ændret"), S("édité le"), S("última actualització"), S("última actualización"),
    S("última atualização"), S("ενημέρωση"), S("ενημερωθηκε"), S("ενημερωση"), S("ενημερώθηκε"), S("τελευταία ενημέρωση"),
    S("τελευταια ενημερωση"), S("τροποποιήθηκε"), S("абноўлена"), S("ажурирано"), S("актуализиран"), S("актуализирана"),
    S("актуализирано"), S("відредаговано"), S("жаңартылды"), S("жаңартылған"), S("жаңыртылды"), S("зменена"), S("змінено"),
    S("изменена"), S("изменено"), S("изменето"), S("изменён"), S("измењено"), S("обновен"), S("обновена"), S("обновлена"),
    S("обновлено"), S("обновлён"), S("оновлена"), S("оновлено"), S("останнє оновлення"), S("отредактировано"),
    S("последна актуализация"), S("последна измена"), S("последна промяна"), S("последнее изменение"),
    S("последнее обновление"), S("последња измена"), S("шинэчилсэн"), S("шинэчлэгдсэн"), S("թարմացված"), S("թարմացվել"),
    S("թարմացվել է"), S("վերջին թարմացում"), S("עדכון"), S("עדכון אחרון"), S("עודכן"), S("עודכן ב"), S("עודכן לאחרונה"),
    S("آخر تحديث"), S("آخر تعديل"), S("آخری اپ ڈیٹ"), S("آخرین بروزرسانی"), S("آخرین به روزرسانی"), S("آخرین ویرایش"),
    S("اپ ڈیٹ"), S("اپڈیٹ"), S("بروز رسانی"), S("بروزرسانی"), S("به روز رسانی"), S("به روز شده"), S("به روزرسانی"),
    S("تحديث"), S("تم التحديث"), S("حدث"), S("محدث"), S("معدل"), S("ویرایش"), S("अंतिम अपडेट"), S("अद्यतन"), S("अद्यावधिक"),
    S("अपडेट"), S("अपडेटेड"), S("संशोधित"), S("सुधारित"), S("আপডেট"), S("সর্বশেষ আপডেট"), S("হালনাগাদ"), S("ਅਪਡੇਟ"),
    S("અપડેટ"), S("અપડેટેડ"), S("புதுப்பிக்கப்பட்டது"), S("புதுப்பித்தது"), S("மாற்றம் செய்தது"), S("అప్ డేట్"),
    S("అప్డేట్"), S("కడపటి అప్డేట్"), S("నవీకరించబడింది"), S("ಅಪ್ಡೇಟ್"), S("ನವೀಕರಿಸಲಾಗಿದೆ"), S("അപ് ഡേറ്റ്"),
    S("അപ്ഡേറ്റ്"), S("പുതുക്കിയത്"), S("ปรับปรุง"), S("ปรับปรุงล่าสุด"), S("อัปเดต"), S("อัปเดตล่าสุด"), S("อัพเดต"),
    S("อัพเดท"), S("อัพเดทล่าสุด"), S("แก้ไขล่าสุด"), S("ბოლო განახლება"), S("განახლდა"), S("განახლება"), S("განახლებულია"),
    S("修改"), S("修改时间"), S("修改時間"), S("改訂"), S("更新"), S("更新于"), S("更新於"), S("更新日"), S("更新日時"), S("更新日期"), S("更新时间"),
    S("更新時間"), S("最后更新"), S("最後更新"), S("最終更新"), S("最終更新日"), S("最近更新"), S("編輯於"), S("编辑于"), S("수정"), S("수정일"), S("업데이트"),
    S("최종 수정"), S("최종수정"), S("최종업데이트"),
};
/* What may follow a day on its row: times of day and their kin. */
static const str time_words[] = {
    S("a"), S("a las"), S("a m"), S("alle"), S("am"), S("as"), S("at"), S("años"), S("bst"), S("cdt"), S("cest"),
    S("cet"), S("cst"), S("d"), S("de"), S("den"), S("der"), S("edt"), S("el"), S("em"), S("est"), S("et"), S("gmt"),
    S("godina"), S("godz"), S("h"), S("heure"), S("heures"), S("hora"), S("hrs"), S("hs"), S("il"), S("in"), S("ist"),
    S("jam"), S("kl"), S("klo"), S("klokken"), S("la"), S("las"), S("last"), S("le"), S("m"), S("mdt"), S("min"),
    S("mst"), S("o"), S("om"), S("on"), S("op"), S("ora"), S("ore"), S("p"), S("p m"), S("pdt"), S("pkt"), S("pm"),
    S("pst"), S("pt"), S("r"), S("saat"), S("sgt"), S("stand"), S("uhr"), S("um"), S("utc"), S("vom"), S("wib"),
    S("wit"), S("wita"), S("year"), S("z"), S("à"), S("às"), S("óra"), S("г"), S("год"), S("года"), S("година"),
    S("мск"), S("р"), S("року"), S("ч"),
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

#define MONTH_MAX 48 /* bytes of a month's name, folded */

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
