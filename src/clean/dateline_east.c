/* Datelines of East Asia, which stand in brackets or end in the word for a dispatch: "新华社北京3月3日电（记者 …）",
 * "（中央社記者…台北3日電）", "【ロンドン共同】", "［東京 3日 ロイター］", "(서울=연합뉴스) … 기자 = ".
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

enum { HEAD = 160 }; /* bytes that a dateline takes at most */

static bool is_before(str s, ptrdiff_t i, const str *marks, ptrdiff_t n, ptrdiff_t *length) {
    for (ptrdiff_t k = 0; k < n; k++)
        if (str_starts(str_cut(s, i, s.n), marks[k])) {
            *length = marks[k].n;
            return true;
        }
    return false;
}

static ptrdiff_t skip_spaces(str s, ptrdiff_t i) {
    static const str wide = S("\xE3\x80\x80");
    while (i < s.n && (is_space(s.p[i]) || str_starts(str_cut(s, i, s.n), wide))) i += is_space(s.p[i]) ? 1 : wide.n;
    return i;
}

/* What stands before the first digit, of letters only: the place of "北京3月3日". */
static str place_before_day(str s) {
    ptrdiff_t n = 0;
    while (n < s.n && !is_digit(s.p[n]) && !is_space(s.p[n])) n++;
    s = str_cut(s, 0, n);
    static const str marks[] = {S("\xEF\xBC\x9D"), S("\xE3\x80\x81"), S("\xE3\x80\x82"), S("\xEF\xBC\x8C"), S("=")}; /* ＝ 、 。 ， */
    for (ptrdiff_t i = 0, length; i < s.n; i++)
        if (is_before(s, i, marks, countof(marks), &length)) return str_cut(s, 0, i);
    return s;
}

static void tell(str s, str name, str name_at, str where, ptrdiff_t end, dateline_found *to) {
    *to = (dateline_found){.agency = name, .end = skip_spaces(s, end)};
    to->agency_at = (span){(int32_t)(name_at.p - s.p), (int32_t)(name_at.p - s.p + name_at.n)};
    if (where.n) to->place = (span){(int32_t)(where.p - s.p), (int32_t)(where.p - s.p + where.n)};
}

/* "新华社北京3月3日电（记者 李明）": an agency, a place, a day, the word for a dispatch, who wrote it. */
static bool is_dispatch(str s, ptrdiff_t from, dateline_found *to) {
    static const str ends[] = {S("\xE7\x94\xB5"), S("\xE9\x9B\xBB"), S("\xE8\xAE\xAF"), S("\xE8\xA8\x8A")}; /* 电 電 讯 訊 */
    static const str opens[] = {S("\xEF\xBC\x88"), S("(")}, closes[] = {S("\xEF\xBC\x89"), S(")")};
    ptrdiff_t n, length, shut;
    str head = str_cut(s, from, HEAD), name = agency_heads(head, &n);
    if (!name.n) return false;
    for (ptrdiff_t i = n; i < head.n; i++) {
        if (!is_before(head, i, ends, countof(ends), &length)) continue;
        str about = str_cut(head, n, i);
        bool day = str_ends(about, S("\xE6\x97\xA5")); /* 日 */
        if (!day && about.n > 12) return false;
        ptrdiff_t end = from + i + length;
        bool open = is_before(s, end, opens, countof(opens), &length);
        for (ptrdiff_t k = end; open && k < min_of(s.n, end + HEAD); k++)
            if (is_before(s, k, closes, countof(closes), &shut)) {
                end = k + shut;
                break;
            }
        if (from && is_before(s, end, closes, countof(closes), &shut)) end += shut;
        str where = from ? (str){0} : place_before_day(about); /* in brackets a name may stand before it */
        tell(s, name, str_cut(s, from, from + n), where, end, to);
        return true;
    }
    return false;
}

/* "【ロンドン共同】", "［東京 3日 ロイター］", "(서울=연합뉴스)": a place and an agency in brackets, in either order. */
static bool is_bracket(str s, dateline_found *to) {
    static const str opens[] = {S("\xE3\x80\x90"), S("\xEF\xBC\xBB"), S("["), S("\xEF\xBC\x88"), S("(")};
    static const str closes[] = {S("\xE3\x80\x91"), S("\xEF\xBC\xBD"), S("]"), S("\xEF\xBC\x89"), S(")")};
    for (ptrdiff_t k = 0; k < countof(opens); k++) {
        if (!str_starts(s, opens[k])) continue;
        ptrdiff_t close = str_find(str_cut(s, 0, HEAD), closes[k], opens[k].n), n;
        if (close < 0) return false;
        str in = str_trim(str_cut(s, opens[k].n, close)), where = {0}, at = in, name = agency_ends(in, &n);
        if (!in.n || ((unsigned char)in.p[0] < 0xE0 && !(name.n && (unsigned char)in.p[n] >= 0xE0))) return false; /* of other scripts: dateline.c */
        if (name.n) {
            at = str_cut(in, n, in.n);
            where = place_before_day(str_cut(in, 0, n));
        } else if ((name = agency_heads(in, &n)).n) {
            at = str_cut(in, 0, n);
            where = place_before_day(str_trim(str_cut(in, n, in.n)));
        } else return false;
        ptrdiff_t end = close + closes[k].n, equals = str_find(str_cut(s, 0, end + 60), S(" = "), end);
        tell(s, name, at, where, equals > 0 ? equals + 3 : end, to); /* "김철수 기자 = " */
        return true;
    }
    return false;
}

bool dateline_east(str s, dateline_found *to) {
    if (s.n < 6 || ((unsigned char)s.p[0] < 0xE0 && s.p[0] != '(' && s.p[0] != '[')) return false;
    static const str opens[] = {S("\xEF\xBC\x88"), S("(")};
    ptrdiff_t length;
    if (is_dispatch(s, 0, to)) return true;
    if (is_before(s, 0, opens, countof(opens), &length) && is_dispatch(s, length, to)) return true;
    return is_bracket(s, to);
}
