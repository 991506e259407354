/* Pages that say of themselves that there is no article: errors ("Page not found"), and walls that ask whether a reader is a
 * machine. Servers send them with status 200 and crawls are full of them; their few sentences are nobody's report. A page is
 * one where its title or a heading says so in words of the table, it shows little else, and it tells no day of publication.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

enum {
    BODY_BYTES = 1200, /* pages that show more have something to say */
    TITLE_WORDS = 10,
    HEADING_WORDS = 8,
};

/* What makes a short title, whatever stands beside it; in normal form (row.c). */
static const str said_within[] = {
    S("404 error"), S("404 fehler"), S("404 not found"), S("access to this page has been denied"),
    S("article could not be found"), S("article not found"), S("artikel nicht gefunden"), S("artículo no encontrado"),
    S("az oldal nem található"), S("błąd 404"), S("checking your browser"), S("content not found"),
    S("contenu introuvable"), S("erreur 404"), S("erro 404"), S("error 403"), S("error 404"), S("error 500"),
    S("errore 404"), S("fehler 404"), S("fout 404"), S("halaman tidak ditemukan"), S("nie znaleziono strony"),
    S("page cannot be found"), S("page cant be found"), S("page could not be found"), S("page does not exist"),
    S("page doesnt exist"), S("page introuvable"), S("page is missing"), S("page isnt available"),
    S("page nexiste pas"), S("page no longer available"), S("page no longer exists"), S("page non trouvée"),
    S("page not available"), S("page not found"), S("page was not found"), S("pagina bestaat niet"),
    S("pagina inesistente"), S("pagina niet gevonden"), S("pagina no encontrada"), S("pagina non trovata"),
    S("pagina nu a fost găsită"), S("página inexistente"), S("página no encontrada"), S("página no existe"),
    S("página não encontrada"), S("página não existe"), S("sayfa bulunamadı"), S("seite existiert nicht"),
    S("seite konnte nicht gefunden werden"), S("seite nicht gefunden"), S("seite nicht verfügbar"),
    S("seite wurde nicht gefunden"), S("sidan finns inte"), S("sidan hittades inte"), S("sidan kunde inte hittas"),
    S("siden ble ikke funnet"), S("siden blev ikke fundet"), S("siden findes ikke"), S("siden finnes ikke"),
    S("sivua ei löytynyt"), S("strana nije pronađena"), S("stranica nije pronađena"), S("strona nie istnieje"),
    S("stránka nebyla nalezena"), S("stránka nenalezena"), S("trang không tồn tại"), S("verify you are human"),
    S("η σελίδα δεν βρέθηκε"), S("сторінку не знайдено"), S("страница не найдена"),
    S("страницата не е намерена"), S("הדף לא נמצא"), S("الصفحة غير موجودة"),
    S("ページが見つかりません"), S("找不到页面"), S("页面不存在"), S("页面未找到"),
    S("페이지를 찾을 수 없습니다"),
};

/* What is a whole title or heading: a report might hold these words among others. */
static const str said_whole[] = {
    S("400 bad request"), S("401 unauthorized"), S("403"), S("403 forbidden"), S("404"), S("404 page"), S("410 gone"),
    S("500"), S("500 internal server error"), S("502 bad gateway"), S("503 service temporarily unavailable"),
    S("503 service unavailable"), S("504 gateway time out"), S("504 gateway timeout"), S("acceso denegado"),
    S("access denied"), S("accesso negato"), S("account suspended"), S("accès refusé"), S("acesso negado"),
    S("are you a human"), S("are you a robot"), S("attention required"), S("attention required cloudflare"),
    S("bad gateway"), S("ddos guard"), S("einen moment bitte"), S("forbidden"), S("human verification"),
    S("internal server error"), S("just a moment"), S("nicht gefunden"), S("not found"), S("one moment please"),
    S("one more step"), S("oops 404"), S("pardon our interruption"), S("please verify you are a human"),
    S("please wait"), S("please wait while we verify your browser"), S("robot check"), S("security check"),
    S("service unavailable"), S("toegang geweigerd"), S("un instant"), S("un momento"), S("verification required"),
    S("zugriff verweigert"), S("お探しのページは見つかりませんでした"),
};

static bool is_one(str form) {
    for (ptrdiff_t i = 0; i < countof(said_whole); i++)
        if (str_eq(form, said_whole[i])) return true;
    return false;
}

static bool holds_one(str form) {
    for (ptrdiff_t i = 0; i < countof(said_within); i++) {
        str x = said_within[i];
        for (ptrdiff_t at = 0; (at = str_find(form, x, at)) >= 0; at += x.n)
            if ((at == 0 || form.p[at - 1] == ' ') && (at + x.n == form.n || form.p[at + x.n] == ' ')) return true;
    }
    return false;
}

static bool says_absent(str s, int32_t words_max) {
    char form[NORMAL_MAX];
    str normal = {form, normal_form(s, form, NORMAL_MAX)};
    int32_t words = normal.n > 0;
    for (ptrdiff_t i = 0; i < normal.n; i++) words += normal.p[i] == ' ';
    return words <= words_max && s.n < NORMAL_MAX && (is_one(normal) || holds_one(normal));
}

bool tells_no_article(const layout *l, str title, const article *x) {
    int32_t shown = 0;
    for (ptrdiff_t i = 0; i < x->blocks.n; i++)
        if (block_is_body(x->blocks.at[i].kind)) shown += span_len(x->blocks.at[i].at);
    bool has_day = x->published.day != DAY_NONE && !str_eq(str_of(x->published.from), S("url"));
    if (shown > BODY_BYTES || has_day || x->byline.n) return false;
    if (says_absent(title, TITLE_WORDS)) return true;
    for (ptrdiff_t i = 0; i < l->rows.n && title.n; i++) {
        const row *r = &l->rows.at[i];
        bool heading = r->role == ROW_TITLE || r->role == ROW_SUBHEAD || r->role == ROW_TEXT;
        if (heading && !r->hidden && !r->ends && says_absent(span_of(l->text, r->at), HEADING_WORDS)) return true;
    }
    return false;
}
