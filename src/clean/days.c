/* Days as pages print them, and rows whose whole purpose is to print one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

/* ------------------------------------------------------------------ words */
typedef struct {
    str word; /* normal form */
    int month;
} month_name;
/* Names and usual abbreviations in en, de, fr, es, it, pt, nl; in byte order. */
static const month_name months[] = {
    {S("abr"), 4}, {S("abril"), 4}, {S("ago"), 8}, {S("agosto"), 8}, {S("août"), 8}, {S("apr"), 4}, {S("april"), 4},
    {S("aprile"), 4}, {S("aug"), 8}, {S("august"), 8}, {S("augustus"), 8}, {S("avr"), 4}, {S("avril"), 4},
    {S("dec"), 12}, {S("december"), 12}, {S("dez"), 12}, {S("dezember"), 12}, {S("dezembro"), 12}, {S("dic"), 12},
    {S("dicembre"), 12}, {S("diciembre"), 12}, {S("déc"), 12}, {S("décembre"), 12}, {S("ene"), 1}, {S("enero"), 1},
    {S("feb"), 2}, {S("febbraio"), 2}, {S("febrero"), 2}, {S("februar"), 2}, {S("februari"), 2}, {S("february"), 2},
    {S("fev"), 2}, {S("fevereiro"), 2}, {S("févr"), 2}, {S("février"), 2}, {S("gen"), 1}, {S("gennaio"), 1},
    {S("giu"), 6}, {S("giugno"), 6}, {S("jan"), 1}, {S("janeiro"), 1}, {S("januar"), 1}, {S("januari"), 1},
    {S("january"), 1}, {S("janv"), 1}, {S("janvier"), 1}, {S("juil"), 7}, {S("juillet"), 7}, {S("juin"), 6},
    {S("jul"), 7}, {S("julho"), 7}, {S("juli"), 7}, {S("julio"), 7}, {S("july"), 7}, {S("jun"), 6}, {S("june"), 6},
    {S("junho"), 6}, {S("juni"), 6}, {S("junio"), 6}, {S("jänner"), 1}, {S("lug"), 7}, {S("luglio"), 7},
    {S("maart"), 3}, {S("maggio"), 5}, {S("mai"), 5}, {S("maio"), 5}, {S("mar"), 3}, {S("march"), 3}, {S("mars"), 3},
    {S("marzo"), 3}, {S("março"), 3}, {S("may"), 5}, {S("mayo"), 5}, {S("mei"), 5}, {S("mrt"), 3}, {S("märz"), 3},
    {S("nov"), 11}, {S("november"), 11}, {S("novembre"), 11}, {S("novembro"), 11}, {S("noviembre"), 11},
    {S("oct"), 10}, {S("october"), 10}, {S("octobre"), 10}, {S("octubre"), 10}, {S("okt"), 10}, {S("oktober"), 10},
    {S("ott"), 10}, {S("ottobre"), 10}, {S("out"), 10}, {S("outubro"), 10}, {S("sep"), 9}, {S("sept"), 9},
    {S("september"), 9}, {S("septembre"), 9}, {S("septiembre"), 9}, {S("set"), 9}, {S("setembro"), 9},
    {S("settembre"), 9},
};

static const str weekdays[] = {
    S("di"), S("dienstag"), S("dimanche"), S("dinsdag"), S("do"), S("domenica"), S("domingo"), S("donderdag"),
    S("donnerstag"), S("fr"), S("freitag"), S("fri"), S("friday"), S("giovedì"), S("jeudi"), S("jueves"), S("lundi"),
    S("lunedì"), S("lunes"), S("maandag"), S("mardi"), S("martedì"), S("martes"), S("mercoledì"), S("mercredi"),
    S("mi"), S("mittwoch"), S("miércoles"), S("mo"), S("mon"), S("monday"), S("montag"), S("quarta"),
    S("quarta feira"), S("quinta"), S("quinta feira"), S("sa"), S("sabato"), S("samedi"), S("samstag"), S("sat"),
    S("saturday"), S("segunda"), S("segunda feira"), S("sexta"), S("sexta feira"), S("so"), S("sonnabend"),
    S("sonntag"), S("sun"), S("sunday"), S("sábado"), S("terça"), S("terça feira"), S("thu"), S("thur"), S("thurs"),
    S("thursday"), S("tue"), S("tues"), S("tuesday"), S("vendredi"), S("venerdì"), S("viernes"), S("vrijdag"),
    S("wed"), S("wednesday"), S("woensdag"), S("zaterdag"), S("zondag"),
};

/* What may stand before a day of publication, or between two of a row. */
static const str publish_words[] = {
    S("created"), S("data"), S("date"), S("date published"), S("datum"), S("erschienen"), S("erschienen am"),
    S("erstellt"), S("erstellt am"), S("fecha"), S("first posted"), S("first published"), S("first published at"),
    S("first published on"), S("issued"), S("issued on"), S("originally published"), S("originally published on"),
    S("post date"), S("posted"), S("posted at"), S("posted by"), S("posted on"), S("pubblicato"), S("pubblicato il"),
    S("publicado"), S("publicado el"), S("publicado em"), S("publication date"), S("published"), S("published at"),
    S("published by"), S("published date"), S("published in"), S("published on"), S("publié"), S("publié le"),
    S("release date"), S("released"), S("stand"), S("veröffentlicht"), S("veröffentlicht am"),
};
static const str update_words[] = {
    S("actualizado"), S("actualizado el"), S("aggiornato"), S("aggiornato il"), S("aktualisiert"),
    S("aktualisiert am"), S("atualizado"), S("atualizado em"), S("bijgewerkt"), S("edited"), S("last edited"),
    S("last modified"), S("last update"), S("last updated"), S("last updated at"), S("last updated on"),
    S("letzte aktualisierung"), S("mis à jour"), S("mis à jour le"), S("modified"), S("modified date"),
    S("modified on"), S("reviewed"), S("revised"), S("upd"), S("update"), S("updated"), S("updated at"),
    S("updated on"), S("zuletzt aktualisiert"),
};
/* What may follow a day on its row: times of day and their kin. */
static const str time_words[] = {
    S("a"), S("am"), S("at"), S("bst"), S("cdt"), S("cest"), S("cet"), S("cst"), S("edt"), S("el"), S("est"), S("et"),
    S("gmt"), S("h"), S("hrs"), S("ist"), S("last"), S("le"), S("m"), S("mdt"), S("mst"), S("on"), S("p"), S("pdt"),
    S("pm"), S("pst"), S("pt"), S("sgt"), S("uhr"), S("um"), S("utc"), S("vom"), S("à"),
};

bool days_tables_sorted(void) {
    for (ptrdiff_t i = 1; i < countof(months); i++)
        if (str_cmp(months[i - 1].word, months[i].word) >= 0) return false;
    return str_table_sorted(weekdays, countof(weekdays)) && str_table_sorted(publish_words, countof(publish_words)) &&
           str_table_sorted(update_words, countof(update_words)) && str_table_sorted(time_words, countof(time_words));
}

int month_of(str word) {
    char form[16];
    str w = {form, word.n <= 16 ? normal_form(word, form, 16) : 0};
    for (ptrdiff_t lo = 0, hi = countof(months); lo < hi;) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(months[mid].word, w);
        if (!c) return months[mid].month;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return 0;
}

/* ------------------------------------------------------------------ one day */
typedef struct {
    str s;
    ptrdiff_t at;
} cursor;

static void skip(cursor *c, const char *any) {
    while (c->at < c->s.n && strchr(any, c->s.p[c->at]) && c->s.p[c->at]) c->at++;
}

static int number(cursor *c, int digits) {
    int n = 0, k = 0;
    while (c->at < c->s.n && is_digit(c->s.p[c->at]) && k < digits) n = n * 10 + (c->s.p[c->at++] - '0'), k++;
    return k && !(c->at < c->s.n && is_digit(c->s.p[c->at])) ? n : -1;
}

static str letters(cursor *c) {
    ptrdiff_t from = c->at;
    while (c->at < c->s.n && (is_alpha(c->s.p[c->at]) || (c->s.p[c->at] & 0x80))) c->at++;
    return str_cut(c->s, from, c->at);
}

/* A year; a clock time or another day may follow without a space where a page's elements were joined
 * ("December 23, 202311:08 AM", "22 Dec 202322 Dec 2023"). */
static int year_of(cursor *c) {
    int y = 0, k = 0;
    while (k < 4 && c->at < c->s.n && is_digit(c->s.p[c->at])) y = y * 10 + (c->s.p[c->at++] - '0'), k++;
    ptrdiff_t more = c->at;
    while (more < c->s.n && is_digit(c->s.p[more])) more++;
    if (k < 4 || y < 1900 || y >= 2100 || more > c->at + 2) return -1;
    bool joined = more < c->s.n && (c->s.p[more] == ':' || (c->s.p[more] == ' ' && more + 1 < c->s.n &&
        is_upper(c->s.p[more + 1])));
    return more == c->at || joined ? y : -1;
}

/* 2024-10-31, 2024/10/31, 20241031 stays a number. */
static bool year_first(cursor *c, int32_t *day) {
    int y = year_of(c);
    if (y < 0 || c->at >= c->s.n || !strchr("-/.", c->s.p[c->at])) return false;
    char mark = c->s.p[c->at++];
    int m = number(c, 2);
    if (m < 0 || c->at >= c->s.n || c->s.p[c->at++] != mark) return false;
    int d = number(c, 2);
    return d > 0 && (*day = day_of(y, m, d)) != DAY_NONE;
}

/* 31.10.2024, 31/10/2024, 10/31/2024: where both readings are days, day_first decides; dots always put the day first. */
static bool numeric(cursor *c, bool day_first, int32_t *day) {
    int a = number(c, 2);
    if (a < 1 || c->at >= c->s.n || !strchr("./-", c->s.p[c->at])) return false;
    char mark = c->s.p[c->at++];
    int b = number(c, 2);
    if (b < 1 || c->at >= c->s.n || c->s.p[c->at++] != mark) return false;
    int y = year_of(c);
    if (y < 0) return false;
    bool first = mark == '.' || (day_first ? b <= 12 : a > 12);
    *day = first ? day_of(y, b, a) : day_of(y, a, b);
    return *day != DAY_NONE;
}

/* 31 October 2024, 31. Oktober 2024, 31st of October, 2024, 31 de octubre de 2024, 31-Oct-2024. */
static bool day_name(cursor *c, int32_t *day) {
    int d = number(c, 2);
    if (d < 1) return false;
    if (c->at + 2 <= c->s.n && (str_eq_ci(str_cut(c->s, c->at, c->at + 2), S("st")) || str_eq_ci(str_cut(c->s, c->at,
        c->at + 2), S("nd")) ||
                                str_eq_ci(str_cut(c->s, c->at, c->at + 2), S("rd")) || str_eq_ci(str_cut(c->s, c->at,
                                    c->at + 2), S("th"))))
        c->at += 2;
    skip(c, ". -/");
    str w = letters(c);
    if (str_eq_ci(w, S("de")) || str_eq_ci(w, S("of"))) skip(c, " "), w = letters(c);
    int m = month_of(w);
    if (!m) return false;
    skip(c, ".,- /");
    ptrdiff_t before = c->at;
    w = letters(c);
    if (str_eq_ci(w, S("de")) || str_eq_ci(w, S("del"))) skip(c, " ");
    else c->at = before;
    int y = year_of(c);
    return y > 0 && (*day = day_of(y, m, d)) != DAY_NONE;
}

/* October 31, 2024; Oct. 31st, 2024. */
static bool name_day(cursor *c, int32_t *day) {
    int m = month_of(letters(c));
    if (!m) return false;
    skip(c, ". ");
    int d = number(c, 2);
    if (d < 1) return false;
    letters(c);
    skip(c, ", ");
    int y = year_of(c);
    return y > 0 && (*day = day_of(y, m, d)) != DAY_NONE;
}

ptrdiff_t day_read(str s, bool day_first, int32_t *day) {
    cursor start = {s, 0}, c = start;
    str w = letters(&c);
    char form[32];
    if (w.n && w.n <= 20 && str_table_find(weekdays, countof(weekdays), (str){form, normal_form(w, form, 32)}) >= 0) {
        if (c.at + 6 <= s.n && str_eq_ci(str_cut(s, c.at, c.at + 6), S("-feira"))) c.at += 6;
        skip(&c, "., ");
        start = c;
    }
    for (int form_of = 0; form_of < 4; form_of++) {
        c = start;
        bool is = form_of == 0   ? year_first(&c, day)
                  : form_of == 1 ? numeric(&c, day_first, day)
                  : form_of == 2 ? day_name(&c, day)
                                 : name_day(&c, day);
        if (is) return c.at;
    }
    return 0;
}

/* ------------------------------------------------------------------ rows that say a day */
#define DATED_ROW 160 /* bytes: a longer row says more than a day */

static ptrdiff_t find_day(str s, ptrdiff_t from, bool day_first, int32_t *day, ptrdiff_t *length) {
    for (ptrdiff_t i = from; i < s.n; i++) {
        bool inside = i > 0 && (is_digit(s.p[i - 1]) || is_alpha(s.p[i - 1]) || (s.p[i - 1] & 0x80));
        /* "By Jane DoePublished: Jan 29", "ESPNDec 22" run words together: a capital before a small letter begins one. */
        if (inside && !(is_upper(s.p[i]) && i + 1 < s.n && !is_upper(s.p[i + 1]) && is_alpha(s.p[i + 1]))) continue;
        if (!is_digit(s.p[i]) && !is_alpha(s.p[i])) continue;
        if ((*length = day_read(str_cut(s, i, s.n), day_first, day))) return i;
    }
    return -1;
}

/* True where the words before a day end with one of the table: up to three words. */
static bool label_before(str s, const str *table, ptrdiff_t n) {
    char form[NORMAL_MAX];
    str f = {form, normal_form(s, form, NORMAL_MAX)};
    ptrdiff_t at = f.n;
    for (int k = 0; k < 3 && at > 0; k++) {
        while (at > 0 && f.p[at - 1] != ' ') at--;
        if (str_table_find(table, n, str_cut(f, at, f.n)) >= 0) return true;
        if (at > 0) at--;
    }
    return false;
}

/* Words of s that no label, time or number explains. */
static int other_words(str s) {
    char form[NORMAL_MAX];
    str f = {form, normal_form(s, form, NORMAL_MAX)};
    int n = 0;
    while (f.n) {
        ptrdiff_t gap = str_find(f, S(" "), 0);
        str w = str_cut(f, 0, gap < 0 ? f.n : gap);
        f = gap < 0 ? (str){0} : str_cut(f, gap + 1, f.n);
        if (is_digit(w.p[0]) || str_table_find(time_words, countof(time_words), w) >= 0) continue;
        if (str_table_find(publish_words, countof(publish_words), w) >= 0) continue;
        if (str_table_find(update_words, countof(update_words), w) >= 0) continue;
        if (str_table_find(weekdays, countof(weekdays), w) >= 0) continue;
        n++;
    }
    return n;
}

dated dated_row(str s, const char *language, int32_t *day, span *at) {
    if (s.n > DATED_ROW || str_starts(s, S("\xE2\x80\x94")) || str_find(s, S("(@"),
        0) >= 0) return DATED_NOT; /* a post's foot */
    bool day_first = language && memcmp(language, "en", 2) != 0;
    dated best = DATED_NOT;
    int others = 0;
    ptrdiff_t from = 0, i, length;
    int32_t found;
    while ((i = find_day(s, from, day_first, &found, &length)) >= 0) {
        str before = str_cut(s, from, i);
        dated as = label_before(before, update_words, countof(update_words))     ? DATED_UPDATED
                   : label_before(before, publish_words, countof(publish_words)) ? DATED_LABEL
                                                                                 : DATED_BARE;
        others += other_words(before);
        if (as > best) {
            best = as;
            *day = found;
            *at = (span){(int32_t)i, (int32_t)(i + length)};
        }
        from = i + length;
    }
    if (best == DATED_NOT) return best;
    others += other_words(str_cut(s, from, s.n));
    bool named = str_starts_ci(s, S("by ")) || str_starts_ci(s, S("von ")) || str_starts_ci(s, S("par "));
    if (ends_sentence(s) && others > 3 && !named) return DATED_NOT;
    return others <= (best == DATED_LABEL || named ? 10 : best == DATED_UPDATED ? 8 : 4) ? best : DATED_NOT;
}

ptrdiff_t dated_head(str s, int32_t *day, span *at) {
    static const str labels[] = {S("date"), S("published"), S("posted"), S("datum"), S("fecha"), S("data")};
    for (ptrdiff_t i = 0; i < countof(labels); i++) {
        if (!str_starts_ci(s, labels[i])) continue;
        cursor c = {s, labels[i].n};
        skip(&c, " :=\t");
        if (c.at == labels[i].n) continue;
        ptrdiff_t n = day_read(str_cut(s, c.at, min_of(s.n, c.at + 40)), false, day);
        if (!n) continue;
        *at = (span){(int32_t)c.at, (int32_t)(c.at + n)};
        c.at += n;
        if (c.at < s.n && !is_space(s.p[c.at])) continue;
        skip(&c, " \t");
        return c.at < s.n ? c.at : 0;
    }
    return 0;
}
