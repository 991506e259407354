/* Days as pages print them, and rows whose whole purpose is to print one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

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

static bool skip_word(cursor *c, str w) {
    if (!str_starts_ci(str_cut(c->s, c->at, c->s.n), w)) return false;
    c->at += w.n;
    return true;
}

/* 2024-10-31, 2024/10/31, 2024. 10. 31.; 20241031 stays a number. */
static bool year_first(cursor *c, int32_t *day) {
    int y = year_of(c);
    if (y < 0 || c->at >= c->s.n || !strchr("-/.", c->s.p[c->at])) return false;
    char mark = c->s.p[c->at++];
    if (mark == '.') skip(c, " ");
    int m = number(c, 2);
    if (m < 0 || c->at >= c->s.n || c->s.p[c->at++] != mark) return false;
    if (mark == '.') skip(c, " ");
    int d = number(c, 2);
    return d > 0 && (*day = day_of(y, m, d)) != DAY_NONE;
}

/* 2024年10月31日, 2024년 10월 31일: the units stand after their numbers. */
static bool year_units(cursor *c, int32_t *day) {
    static const str units[][3] = {
        {S("\xE5\xB9\xB4"), S("\xE6\x9C\x88"), S("\xE6\x97\xA5")}, {S("\xEB\x85\x84"), S("\xEC\x9B\x94"), S("\xEC\x9D\xBC")},
    };
    int y = year_of(c);
    skip(c, " ");
    for (ptrdiff_t k = 0; k < countof(units) && y > 0; k++) {
        if (!skip_word(c, units[k][0])) continue;
        skip(c, " ");
        int m = number(c, 2);
        skip(c, " ");
        if (m < 0 || !skip_word(c, units[k][1])) return false;
        skip(c, " ");
        int d = number(c, 2);
        skip(c, " ");
        return d > 0 && skip_word(c, units[k][2]) && (*day = day_of(y, m, d)) != DAY_NONE;
    }
    return false;
}

/* 2024. október 31., 2024 m. spalio 31 d., 2024 October 31: the year first, the month by name. */
static bool year_name(cursor *c, int32_t *day) {
    int y = year_of(c);
    if (y < 0) return false;
    skip(c, ".,- ");
    int m = month_of(letters(c));
    if (!m && skip_word(c, S(". "))) m = month_of(letters(c));
    skip(c, ".- ");
    int d = m ? number(c, 2) : 0;
    return d > 0 && (*day = day_of(y, m, d)) != DAY_NONE;
}

/* 24 for 2024, as forums print it. */
static int short_year(cursor *c) {
    cursor from = *c;
    int y = number(c, 2);
    if (c->at == from.at + 2 && (y < 40 || y >= 90)) return y < 40 ? 2000 + y : 1900 + y;
    *c = from;
    return -1;
}

/* 31.10.2024, 31/10/2024, 10/31/2024: where both readings are days, day_first decides; dots always put the day first. */
static bool numeric(cursor *c, bool day_first, int32_t *day) {
    int a = number(c, 2);
    if (a < 1 || c->at >= c->s.n || !strchr("./-", c->s.p[c->at])) return false;
    char mark = c->s.p[c->at++];
    if (mark == '.') skip(c, " ");
    int b = number(c, 2);
    if (b < 1 || c->at >= c->s.n || c->s.p[c->at++] != mark) return false;
    if (mark == '.') skip(c, " ");
    cursor from = *c;
    int y = year_of(c);
    if (y < 0) *c = from, y = short_year(c);
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
    if (str_eq_ci(w, S("de")) || str_eq_ci(w, S("of")) || str_eq_ci(w, S("er"))) skip(c, " "), w = letters(c);
    if (str_eq_ci(w, S("d")) && (skip_word(c, S("'")) || skip_word(c, S("\xE2\x80\x99")))) w = letters(c); /* d'octubre */
    if (str_ends(w, S("\xD8\x8C"))) w.n -= 2; /* the comma of Arabic */
    int m = month_of(w);
    if (!m && str_eq_ci(w, S("th\xC3\xA1ng"))) skip(c, " "), m = number(c, 2); /* 31 tháng 10 năm 2024 */
    if (m < 1) return false;
    skip(c, ".,- /");
    ptrdiff_t before = c->at;
    w = letters(c);
    if (str_eq_ci(w, S("de")) || str_eq_ci(w, S("del")) || str_eq_ci(w, S("n\xC4\x83m"))) skip(c, " ");
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
    skip(c, "., ");
    int y = year_of(c);
    return y > 0 && (*day = day_of(y, m, d)) != DAY_NONE;
}

ptrdiff_t day_read(str s, bool day_first, int32_t *day) {
    cursor start = {s, 0}, c = start;
    str w = letters(&c);
    char form[32];
    if (w.n && w.n <= 28 && is_weekday((str){form, normal_form(w, form, 32)})) {
        if (c.at + 6 <= s.n && str_eq_ci(str_cut(s, c.at, c.at + 6), S("-feira"))) c.at += 6;
        skip(&c, "., ");
        start = c;
    }
    for (int form_of = 0; form_of < 6; form_of++) {
        c = start;
        bool is = form_of == 0   ? year_first(&c, day)
                  : form_of == 1 ? numeric(&c, day_first, day)
                  : form_of == 2 ? day_name(&c, day)
                  : form_of == 3 ? name_day(&c, day)
                  : form_of == 4 ? year_units(&c, day)
                                 : year_name(&c, day);
        if (is) return c.at;
    }
    return 0;
}

/* ------------------------------------------------------------------ rows that say a day */
#define DATED_ROW 160 /* bytes: a longer row says more than a day */

/* True where a letter or digit stands before i. Chinese and Japanese put no space between words and days. */
static bool inside_word(str s, ptrdiff_t i) {
    if (i == 0) return false;
    if (!(s.p[i - 1] & 0x80)) return is_digit(s.p[i - 1]) || is_alpha(s.p[i - 1]);
    ptrdiff_t from = i - 1;
    while (from > 0 && i - from < 4 && ((unsigned char)s.p[from] & 0xC0) == 0x80) from--;
    int len;
    uint32_t c = utf8_next(s.p + from, s.p + i, &len);
    return c < 0x2E80 && code_is_letter(c);
}

#define DIGIT_REACH 80 /* bytes from where a day begins to its first digit: the names of a weekday and a month */

ptrdiff_t find_day(str s, ptrdiff_t from, bool day_first, int32_t *day, ptrdiff_t *length) {
    for (ptrdiff_t i = from, digit = from - 1; i < s.n; i++) {
        if (digit < i)
            for (digit = i; digit < s.n && !is_digit(s.p[digit]);) digit++;
        if (digit == s.n) return -1;
        if (digit - i > DIGIT_REACH) continue;
        if (((unsigned char)s.p[i] & 0xC0) == 0x80) continue; /* inside a character */
        bool inside = inside_word(s, i);
        /* "By Jane DoePublished: Jan 29", "ESPNDec 22" run words together: a capital before a small letter begins one. */
        if (inside && !(is_upper(s.p[i]) && i + 1 < s.n && !is_upper(s.p[i + 1]) && is_alpha(s.p[i + 1]))) continue;
        if (!is_digit(s.p[i]) && !is_alpha(s.p[i]) && !(s.p[i] & 0x80)) continue;
        if (!is_digit(s.p[i])) { /* a month's name and a day, or no day */
            ptrdiff_t word = i, next;
            while (word < s.n && (is_alpha(s.p[word]) || (s.p[word] & 0x80))) word++;
            for (next = word; next < s.n && next < word + 3 && (s.p[next] == ' ' || s.p[next] == '.');) next++;
            if (next >= s.n || !is_digit(s.p[next])) {
                while (i + 1 < word && !is_upper(s.p[i + 1])) i++; /* "ESPNDec 22": a capital may begin it */
                continue;
            }
        }
        if ((*length = day_read(str_cut(s, i, s.n), day_first, day))) return i;
    }
    return -1;
}

/* True where the words before a day end with one of the table: up to five words. */
/* Of languages that put the label behind the day: "2030年5月2日公開". */
static dated label_behind(str s) {
    static const str published[] = {S("公開"), S("投稿"), S("掲載"), S("配信"), S("発表"), S("发布"), S("發布"), S("发表"), S("發表"), S("게시"), S("입력"), S("등록")};
    static const str updated[] = {S("更新"), S("改訂"), S("修正"), S("수정")};
    s = str_trim(str_cut(s, 0, 24));
    if (!s.n || !(s.p[0] & 0x80)) return DATED_NOT;
    for (ptrdiff_t i = 0; i < countof(published); i++)
        if (str_starts(s, published[i])) return DATED_LABEL;
    for (ptrdiff_t i = 0; i < countof(updated); i++)
        if (str_starts(s, updated[i])) return DATED_UPDATED;
    return DATED_NOT;
}

static bool label_before(str s, bool (*is)(str form)) {
    char form[NORMAL_MAX];
    str f = {form, normal_form(s, form, NORMAL_MAX)};
    ptrdiff_t at = f.n;
    for (int k = 0; k < 5 && at > 0; k++) {
        while (at > 0 && f.p[at - 1] != ' ') at--;
        if (is(str_cut(f, at, f.n))) return true;
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
        n += !is_digit(w.p[0]) && !is_time_word(w) && !says_published(w) && !says_updated(w) && !is_weekday(w);
    }
    return n;
}

dated dated_row(str s, const char *language, int32_t *day, span *at) {
    if (s.n > DATED_ROW || str_starts(s, S("\xE2\x80\x94")) || str_find(s, S("(@"),
        0) >= 0) return DATED_NOT; /* a post's foot */
    bool day_first = language && memcmp(language, "en", 2) != 0;
    dated best = DATED_NOT;
    bool best_stamped = false;
    int others = 0;
    ptrdiff_t from = 0, i, length;
    int32_t found;
    while ((i = find_day(s, from, day_first, &found, &length)) >= 0) {
        str before = str_cut(s, from, i);
        dated as = label_before(before, says_updated)     ? DATED_UPDATED
                   : label_before(before, says_published) ? DATED_LABEL
                                                          : DATED_BARE;
        dated behind = as == DATED_BARE ? label_behind(str_cut(s, i + length, s.n)) : DATED_NOT;
        if (behind != DATED_NOT) as = behind;
        others += other_words(before);
        bool stamped = i + length + 1 < s.n && s.p[i + length] == 'T' && is_digit(s.p[i + length + 1]); /* for machines: a style sheet hides it */
        if (as > best || (as == best && best_stamped && !stamped)) {
            best = as;
            best_stamped = stamped;
            *day = found;
            *at = (span){(int32_t)i, (int32_t)(i + length)};
        }
        from = i + length;
        if (behind != DATED_NOT) from = min_of(s.n, from + 6); /* it is no label of the next day */
    }
    if (best == DATED_NOT) return best;
    others += other_words(str_cut(s, from, s.n));
    bool named = str_starts_ci(s, S("by ")) || str_starts_ci(s, S("von ")) || str_starts_ci(s, S("par "));
    if (ends_sentence(s) && others > 3 && !named) return DATED_NOT;
    return others <= (best == DATED_LABEL || named ? 10 : best == DATED_UPDATED ? 8 : 4) ? best : DATED_NOT;
}

dated row_dated(const layout *l, row *r) {
    if (!r->how_dated) r->how_dated = (uint8_t)(1 + dated_row(span_of(l->text, r->at), l->language, &r->day, &r->day_at));
    return (dated)(r->how_dated - 1);
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
