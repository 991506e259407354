/* The rules and their matcher. Patterns have a dozen elements at most and no repetition: each position costs a constant.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

/* Order settles between matches of one length. */
const rule times_rules[] = {
    /* days */
    {"M[no],?y", times_month_day, 0},
    {"M[no]", times_month_day, 0},
    {"t?[no]f?M,?y", times_month_day, 0},
    {"t?[no]f?M", times_month_day, 0},
    {"Mto", times_month_day, 0},
    {"[WB],?M[no],?y", times_month_day, 0},
    {"[WB],?M[no]", times_month_day, 0},
    {"[WB],?t?[no]f?M,?y", times_month_day, 0},
    {"[WB],?t?[no]f?M", times_month_day, 0},
    {"c?[lxc]W,?M[no]", times_month_day, 0},
    {"[WB],?I", times_numeric, 0},
    {"[no][T&]t?[no]f?M", times_day_range, 0},
    {"[no][T&]t?[no]f?M,?y", times_day_range, 0},
    {"M[no][T&]t?[no]", times_day_range, 0},
    {"M[no][T&]t?[no],?y", times_day_range, 0},
    {"n[-/]M[-/]y", times_month_day, 0},
    {"t?[ol]W[fi]M", times_nth_weekday, 0},
    {"t?[ol]W[fi]M,?y", times_nth_weekday, 0},
    {"tufM[no]", times_week_of, 0},
    {"tufM[no],?y", times_week_of, 0},
    {"M[no]-[no]", times_day_range, 0},
    {"M[no]-[no],?y", times_day_range, 0},
    {"[no]-[no]f?M", times_day_range, 0},
    {"[no]-[no]f?M,?y", times_day_range, 0},
    {"I", times_numeric, 0},
    {"W", times_weekday, 0},
    {"c?[lxc]W", times_weekday, 0},
    {"t[lx]W", times_weekday, 0},
    {"Wf?[lxc]u", times_weekday_week, 0},
    {"H", times_holiday, 0},
    {"H,?y", times_holiday, 0},
    {"[lxc]H", times_holiday, 0},
    {"D", times_deictic, 0},
    {"t?u[EL]D", times_deictic, 0},
    /* months, quarters, halves, seasons */
    {"M,?y", times_month_year, 0},
    {"Mfy", times_month_year, 0},
    {"M-M,?y", times_month_range, 0},
    {"Mf?[lxc]u", times_month_of, 0},
    {"Mf?hu", times_month_of, 0},
    {"c?[lxc]M", times_month, 0},
    {"M", times_month, 0},
    {"t?q?-?oQ", times_quarter, 0},
    {"q?-?o-Q", times_quarter, 0},
    {"t?q?-?o-?Qf?y", times_quarter, 0},
    {"t?q?-?o-?Qf[lxc]u", times_quarter, 0},
    {"t*[QG]", times_quarter_alone, 0},
    {"t?yq?o-?Q", times_quarter, 0},
    {"[lxc]uPq?o-?Q", times_quarter, 0},
    {"Yf?'?y", times_quarter, 0},
    {"Yf?[lxc]u", times_quarter, 0},
    {"yY", times_quarter, 0},
    {"Y", times_quarter, 0},
    {"tQ", times_quarter_alone, 0},
    {"hQ", times_quarter_alone, 0},
    {"tyQ", times_quarter_alone, 0},
    {"tyG", times_quarter_alone, 0},
    {"[lxc]uPQ", times_quarter_alone, 0},
    {"t?obfy", times_half, 0},
    {"t?obf[lxc]u", times_half, 0},
    {"[lxc]l?s", times_season, 0},
    {"t[lx]s", times_season, 0},
    {"t?sf?y", times_season, 0},
    {"t?sf[lxc]u", times_season, 0},
    {"[ti]s", times_season, 0},
    /* years and longer */
    {"y", times_year, 0},
    {"t?uy", times_sure_year, 0},
    {"t?un", times_sure_year, 0},
    {"q[u-]?y", times_sure_year, 0},
    {"y-[ny]", times_year_range, 0},
    {"td", times_decade, 0},
    {"d", times_decade, 0},
    {"t?o-?u", times_century, 0},
    /* clocks and parts of the day, the day being understood */
    {"C", times_clock, 0},
    {"[lc]p", times_part, 0},
    {"hp", times_part, 0},
    {"t?m-?p", times_part, 0},
    {"t[lx]p", times_next_day, 0},
    /* by distance */
    {"[lxc][uQ]", times_this, 0},
    {"cq[uQ]", times_this, 0},
    {"t[lx][uQ]", times_this, 0},
    {"t[cl]q?[uQ]", times_this, 0},
    {"tq[uQ]", times_this, 0},
    {"nUg", times_ago, 0},
    {"nug", times_ago, 0},
    {"aug", times_ago, 0},
    {"au&!g", times_ago, 0},
    {"a?vUg", times_ago, 0},
    {"Ug", times_ago, 0},
    {"nUE", times_earlier, -1},
    {"auE", times_earlier, -1},
    {"a?vUE", times_earlier, -1},
    {"nUL", times_earlier, 1},
    {"auL", times_earlier, 1},
    {"a?vUL", times_earlier, 1},
    {"tuE", times_next_day, -1},
    {"tuL", times_next_day, 1},
    {"nU>[RD]", times_from_now, 0},
    {"[na]u>[RD]", times_from_now, 0},
    {"t?u-?gQ", times_year_ago, 0},
    {"t?u-?EQ", times_year_ago, 0},
    {"t?u-?[gE]G", times_year_ago, 0},
    {"t?u-?[gE]o-?Q", times_year_ago, 0},
    {"u-[gE]", times_year_ago, 0},
    {"t?u-m", times_year_end, 0},
    {"uPm", times_year_end, 0},
    /* anaphors */
    {"[th]Su", times_anaphor, 0},
    {"tS[QG]", times_anaphor, 0},
    {"hSu", times_anaphor, 0},
    {"hu", times_anaphor, 0},
    {"tX?u", times_the_unit, 0},
    {"mft[uQ]", times_the_unit, 0},
    {"[th]#", times_word, 2},
    /* durations */
    {"n-?[uU]-?V", times_age, 0},
    {"n-?[uU]-VU", times_age, 0},
    {"n-?[uQ]", times_span, 0},
    {"n-?u-V", times_span, 0},
    {"n-?U", times_span, 0},
    {"n5U", times_span, 0},
    {"aXu", times_span, 0},
    {"anU", times_span, 0},
    {"7U", times_word, 5},
    {"n-U-V", times_span, 0},
    {"n-?uV", times_span, 0},
    {"a[uQ]", times_span, 0},
    {"a?vU", times_span, 0},
    {"v-u", times_span, 0},
    {"U", times_span, 0},
    {"[Uu]-V", times_span, 0},
    {"n[&T-]n-?[uU]", times_span_more, 0},
    {"n[&T-]nU", times_span_more, 0},
    {"au&n", times_span_more, 0},
    {"au&!", times_span_more, 0},
    {"nU&!", times_span_more, 0},
    {"U&U", times_span_more, 0},
    {"n+U", times_span_more, 0},
    {"au&ab", times_span_half, 0},
    {"nU&ab", times_span_half, 0},
    {"ba[uQ]", times_span_half, 0},
    {"b-?u", times_span_half, 0},
    {"nj", times_nights, 0},
    {"abu", times_span_half, 0},
    {"t?[lx]nU", times_span_more, 0},
    {"t?[lx]nu", times_span_more, 0},
    {"t?[lx]vU", times_span_more, 0},
    {"tonU", times_span_more, 0},
    {"tnU", times_span_more, 0},
    {"[lx]U", times_word, 3},
    {"rU", times_word, 3},
    /* words */
    {"R", times_word, 0},
    {"r", times_word, 1},
    {"tr", times_word, 1},
    {"t?Jr", times_word, 1},
    {"JR", times_word, 0},
    {"+R", times_word, 0},
    {"tl", times_word, 4},
    /* sets */
    {"e[uQ]", times_set_unit, 0},
    {"e9[uQ]", times_set_unit, 1},
    {"e9W", times_set_weekday, 0},
    {"[no]f?Mi?e[uQ]", times_set_day_month, 0},
    {"M[no],?i?e[uQ]", times_set_day_month, 0},
    {"[no]f?MTT?[no]f?Mi?e[uQ]", times_set_day_month, 0},
    {"M[no]TT?M[no],?i?e[uQ]", times_set_day_month, 0},
    {"enU", times_set_unit, 0},
    {"eW", times_set_weekday, 0},
    {"eWp", times_set_weekday, 0},
    {"w", times_set_weekday, 0},
    {"Wj", times_set_weekday, 0},
    {"e[Msp]", times_set_word, 0},
    {"F", times_often, 0},
    {"Oa[uQ]", times_often, 0},
    {"nOa[uQ]", times_often, 0},
    {"Oe[uQ]", times_often, 0},
};
const ptrdiff_t times_rules_n = countof(times_rules);

/* Where pattern p ends if it begins at token i; -1: it does not fit. */
static int32_t fits(const reader *r, const char *p, int32_t i) {
    while (*p) {
        const char *set = p, *set_end = p + 1;
        if (*p == '[') {
            set = p + 1;
            while (*set_end != ']') set_end++;
            p = set_end + 1;
        } else p++;
        bool may_lack = *p == '?';
        p += may_lack;
        char c = i < r->toks.n ? r->toks.at[i].class : T_END;
        while (set < set_end && *set != c) set++;
        if (set < set_end) {
            int32_t end = may_lack ? fits(r, p, i + 1) : -1;
            if (end >= 0) return end;
            if (!may_lack) {
                i++;
                continue;
            }
        }
        if (!may_lack) return -1;
    }
    return i;
}

_Static_assert(sizeof times_rules / sizeof *times_rules <= 256, "a bit a rule in reader.starts");

void times_rules_index(reader *r) {
    for (ptrdiff_t k = 0; k < times_rules_n; k++)
        for (const char *p = times_rules[k].pattern; *p;) {
            bool set = *p == '[';
            for (p += set; *p; p++) {
                r->starts[*p & 127][k >> 6] |= (uint64_t)1 << (k & 63);
                if (!set || p[1] == ']') break;
            }
            p += 1 + set;
            if (*p++ != '?') break; /* what may lack lets the next begin */
        }
}

static void try_rule(const reader *r, ptrdiff_t k, match *best, moment *to) {
    match m = {.first = best->first, .end = fits(r, times_rules[k].pattern, best->first), .arg = times_rules[k].arg};
    if (m.end <= m.first || m.end <= best->end) return;
    moment x = {.day = DAY_NONE, .last = DAY_NONE};
    if (!times_rules[k].act(r, &m, &x)) return;
    *best = m;
    *to = x;
}

match times_match(const reader *r, int32_t i, moment *to) {
    match best = {.first = i};
    const uint64_t *starts = r->starts[r->toks.at[i].class & 127];
    for (int part = 0; part < 4; part++)
        for (uint64_t bits = starts[part]; bits; bits &= bits - 1) try_rule(r, part * 64 + __builtin_ctzll(bits), &best, to);
    return best;
}

int32_t times_cap(const reader *r, const match *m, const char *classes, int32_t k) {
    for (int32_t i = m->first; i < m->end; i++)
        if (strchr(classes, r->toks.at[i].class) && k-- == 0) return i;
    return -1;
}
