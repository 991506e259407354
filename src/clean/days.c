/* Days as pages print them, and rows whose whole purpose is to print one.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

/* Where the text of a page goes on behind so many bytes of what was made of it. */
static ptrdiff_t end_in(str s, const day_text *t, ptrdiff_t n) {
    int len = 1;
    if (n == 0) return 0;
    ptrdiff_t last = t->at[n - 1];
    if (((unsigned char)s.p[last] & 0xC0) == 0xC0) utf8_next(s.p + last, str_end(s), &len);
    return last + len;
}

day_order day_order_of(str language) {
    static const str year_first[] = {S("eu"), S("hu"), S("ja"), S("ko"), S("lt"), S("mn"), S("zh")};
    str code = str_cut(language, 0, language.n > 2 && is_alpha(language.p[2]) ? 3 : 2);
    if (!code.n || str_eq_ci(code, S("en"))) return MONTH_FIRST;
    if (str_eq_ci(code, S("fa"))) return PERSIAN_YEAR_FIRST;
    for (ptrdiff_t i = 0; i < countof(year_first); i++)
        if (str_eq_ci(code, year_first[i])) return YEAR_FIRST;
    return DAY_FIRST;
}

ptrdiff_t day_read(str s, day_order order, int32_t *day) {
    day_text t;
    if (!days_fold(s, &t)) return day_form(s, order, day);
    return end_in(s, &t, day_form(t.s, order, day));
}

/* ------------------------------------------------------------------ rows that say a day */
#define DATED_ROW 160 /* characters: a longer row says more than a day */

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

static ptrdiff_t find_form(str s, ptrdiff_t from, day_order order, int32_t *day, ptrdiff_t *length) {
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
            /* Vietnamese months have two or three words. */
            if ((next >= s.n || !is_digit(s.p[next])) && !str_eq_ci(str_cut(s, i, word), S("tháng"))) {
                while (i + 1 < word && !is_upper(s.p[i + 1])) i++; /* "ESPNDec 22": a capital may begin it */
                continue;
            }
        }
        if ((*length = day_form(str_cut(s, i, s.n), order, day))) return i;
    }
    return -1;
}

ptrdiff_t find_day(str s, ptrdiff_t from, day_order order, int32_t *day, ptrdiff_t *length) {
    day_text t;
    if (!days_fold(s, &t)) return find_form(s, from, order, day, length);
    ptrdiff_t begin = 0;
    while (begin < t.s.n && t.at[begin] < from) begin++;
    ptrdiff_t at = find_form(t.s, begin, order, day, length);
    if (at < 0) return -1;
    *length = end_in(s, &t, at + *length) - t.at[at];
    return t.at[at];
}

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

/* True where the words before a day end with one of the table, up to five words, but for times and a weekday: "Published: 10:30,
 * Sunday, ". */
static bool label_before(str s, bool (*is)(str form)) {
    char form[NORMAL_MAX];
    str f = {form, normal_form(s, form, NORMAL_MAX)};
    for (bool again = true; again && f.n;) {
        ptrdiff_t at = f.n;
        again = false;
        for (int k = 0; k < 5 && at > 0; k++) {
            while (at > 0 && f.p[at - 1] != ' ') at--;
            str w = str_cut(f, at, f.n);
            if (is(w)) return true;
            if (!k && (is_weekday(w) || is_time_word(w) || is_digit(w.p[0]))) again = true;
            if (at > 0) at--;
            if (again) break;
        }
        if (again) f.n = at;
    }
    return false;
}

/* What stands before the last colon that is not one of a clock time: "Published: on the Sunday that is ". */
static str before_colon(str s) {
    for (ptrdiff_t i = s.n - 1; i > 0; i--)
        if (s.p[i] == ':' && !(i + 1 < s.n && is_digit(s.p[i + 1]))) return str_cut(s, 0, i);
    return (str){0};
}

dated day_label_before(str s) {
    for (int k = 0; k < 2 && s.n; k++) {
        if (label_before(s, says_updated)) return DATED_UPDATED;
        if (label_before(s, says_published)) return DATED_LABEL;
        s = before_colon(s);
    }
    return DATED_BARE;
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

static bool is_longer(str s, ptrdiff_t most) {
    ptrdiff_t n = 0;
    if (s.n <= most) return false;
    for (ptrdiff_t i = 0; i < s.n && n <= most; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return n > most;
}

static dated dated_form(str s, day_order order, int32_t *day, span *at) {
    dated best = DATED_NOT;
    bool best_stamped = false;
    int others = 0;
    ptrdiff_t from = 0, i, length;
    int32_t found;
    while ((i = find_form(s, from, order, &found, &length)) >= 0) {
        str before = str_cut(s, from, i);
        dated as = day_label_before(before);
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

dated dated_row(str s, day_order order, int32_t *day, span *at) {
    if (is_longer(s, DATED_ROW) || str_starts(s, S("\xE2\x80\x94")) || str_find(s, S("(@"), 0) >= 0) return DATED_NOT; /* a post's foot */
    day_text t;
    if (!days_fold(s, &t)) return dated_form(s, order, day, at);
    dated how = dated_form(t.s, order, day, at);
    if (how != DATED_NOT) *at = (span){t.at[at->start], (int32_t)end_in(s, &t, at->end)};
    return how;
}

dated row_dated(const layout *l, row *r) {
    if (!r->how_dated) r->how_dated = (uint8_t)(1 + dated_row(span_of(l->text, r->at), day_order_of(str_of(l->language)), &r->day, &r->day_at));
    return (dated)(r->how_dated - 1);
}

static ptrdiff_t past_any(str s, ptrdiff_t at, const char *any) {
    while (at < s.n && s.p[at] && strchr(any, s.p[at])) at++;
    return at;
}

ptrdiff_t dated_head(str s, int32_t *day, span *at) {
    static const str labels[] = {S("date"), S("published"), S("posted"), S("datum"), S("fecha"), S("data")};
    for (ptrdiff_t i = 0; i < countof(labels); i++) {
        if (!str_starts_ci(s, labels[i])) continue;
        ptrdiff_t from = past_any(s, labels[i].n, " :=\t");
        if (from == labels[i].n) continue;
        ptrdiff_t n = day_read(str_cut(s, from, min_of(s.n, from + 40)), false, day), end = from + n;
        if (!n || (end < s.n && !is_space(s.p[end]))) continue;
        *at = (span){(int32_t)from, (int32_t)end};
        end = past_any(s, end, " \t");
        return end < s.n ? end : 0;
    }
    return 0;
}
