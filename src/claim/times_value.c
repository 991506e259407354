/* Moments: stretches of the calendar and how they are written as TIMEX3 values.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

#include <stdio.h>

const char *const times_part_names[] = {"MO", "AF", "EV", "NI", "MI"};
const char *const times_season_names[] = {"SP", "SU", "FA", "WI"};

static const int16_t months_of[] = {[GRAIN_MONTH] = 1, [GRAIN_QUARTER] = 3, [GRAIN_SEASON] = 12, [GRAIN_HALF] = 6,
                                    [GRAIN_YEAR] = 12, [GRAIN_DECADE] = 120, [GRAIN_CENTURY] = 1200,
                                    [GRAIN_MILLENNIUM] = 12000};

static const int32_t days_of[] = {[GRAIN_DAY] = 1, [GRAIN_WEEKEND] = 7, [GRAIN_WEEK] = 7, [GRAIN_FORTNIGHT] = 14};

bool times_set_day(moment *to, grain g, int32_t day) {
    int y, m, d;
    if (day == DAY_NONE) return false;
    day_split(day, &y, &m, &d);
    if (y < 1 || y > 9999) return false;
    to->class = TIME_DATE;
    to->grain = g;
    switch (g) {
    case GRAIN_WEEK:
    case GRAIN_FORTNIGHT: day -= day_weekday(day); break;
    case GRAIN_WEEKEND: day += 5 - day_weekday(day); break;
    case GRAIN_MONTH: day = day_of(y, m, 1); break;
    case GRAIN_QUARTER: day = day_of(y, (m - 1) / 3 * 3 + 1, 1); break;
    case GRAIN_HALF: day = day_of(y, (m - 1) / 6 * 6 + 1, 1); break;
    case GRAIN_SEASON:
    case GRAIN_YEAR: day = day_of(y, 1, 1); break;
    case GRAIN_DECADE: day = day_of(max_of(y / 10 * 10, 1), 1, 1); break;
    case GRAIN_CENTURY: day = day_of(max_of(y / 100 * 100, 1), 1, 1); break;
    case GRAIN_MILLENNIUM: day = day_of(max_of(y / 1000 * 1000, 1), 1, 1); break;
    default: break;
    }
    to->day = day;
    return true;
}

static bool is_months(grain g) { return g >= GRAIN_MONTH && g <= GRAIN_MILLENNIUM; }

bool times_shift(moment *to, grain g, int64_t by) {
    if (g < GRAIN_DAY || by > 4000000 || by < -4000000) return false;
    to->clock[0] = 0;
    if (!is_months(g)) return times_set_day(to, g, to->day + (int32_t)(by * days_of[g]));
    int y, m, d;
    day_split(to->day, &y, &m, &d);
    int64_t months = (int64_t)y * 12 + m - 1 + by * months_of[g];
    if (months < 12 || months >= 120000) return false;
    return times_set_day(to, g, day_of((int)(months / 12), (int)(months % 12) + 1, 1));
}

static int32_t stretch_end(grain g, int32_t day) {
    if (g == GRAIN_WEEKEND) return day + 1;
    if (!is_months(g)) return day + days_of[g] - 1;
    int y, m, d;
    day_split(day, &y, &m, &d);
    int months = (g == GRAIN_DECADE || g == GRAIN_CENTURY || g == GRAIN_MILLENNIUM) && y == 1 ? months_of[g] - 12
                                                                                              : months_of[g];
    months += y * 12 + m - 1;
    return months >= 120000 ? day_of(9999, 12, 31) : day_of(months / 12, months % 12 + 1, 1) - 1;
}

int32_t times_last_day(const moment *x) {
    if (x->grain < GRAIN_DAY || x->grain == GRAIN_SEASON) return DAY_NONE; /* seasons differ by hemisphere */
    return x->has_last ? stretch_end(x->last_grain, x->last) : stretch_end(x->grain, x->day);
}

/* ISO 8601 week: that of its Thursday. */
static void week_of(int32_t day, int *year, int *week) {
    int m, d;
    int32_t thursday = day - day_weekday(day) + 3;
    day_split(thursday, year, &m, &d);
    *week = (thursday - day_of(*year, 1, 1)) / 7 + 1;
}

static str stretch(arena *a, grain g, int32_t day, int32_t season) {
    int y, m, d, week;
    day_split(day, &y, &m, &d);
    switch (g) {
    case GRAIN_WEEK:
    case GRAIN_FORTNIGHT:
    case GRAIN_WEEKEND:
        week_of(day, &y, &week);
        return str_format(a, "%04d-W%02d%s", y, week, g == GRAIN_WEEKEND ? "-WE" : "");
    case GRAIN_MONTH: return str_format(a, "%04d-%02d", y, m);
    case GRAIN_QUARTER: return str_format(a, "%04d-Q%d", y, (m + 2) / 3);
    case GRAIN_HALF: return str_format(a, "%04d-H%d", y, (m + 5) / 6);
    case GRAIN_SEASON: return str_format(a, "%04d-%s", y, times_season_names[season & 3]);
    case GRAIN_YEAR: return str_format(a, "%04d", y);
    case GRAIN_DECADE: return str_format(a, "%03d", y / 10);
    case GRAIN_CENTURY: return str_format(a, "%02d", y / 100);
    case GRAIN_MILLENNIUM: return str_format(a, "%d", y / 1000);
    default: return day_iso(a, day);
    }
}

str times_value(arena *a, const moment *x) {
    if (x->grain == GRAIN_NONE) return str_copy(a, str_of(x->text));
    str s = stretch(a, x->grain, x->day, x->season);
    if (x->clock[0]) s = str_format(a, "%.*sT%s", (int)s.n, s.p, x->clock);
    if (x->has_last) s = str_join(a, str_join(a, s, S("/")), stretch(a, x->last_grain, x->last, x->season));
    else if (x->open) s = str_join(a, s, S("/"));
    return s;
}

/* "2 1/2 years" is P2Y6M; decades and centuries count in years, as TimeBank has it; a vague number keeps its unit. */
void times_duration(moment *to, grain g, int64_t n, bool half, bool vague) {
    static const char *const letter[] = {
        [GRAIN_SECOND] = "S", [GRAIN_MINUTE] = "M", [GRAIN_HOUR] = "H", [GRAIN_DAY] = "D", [GRAIN_WEEKEND] = "WE",
        [GRAIN_WEEK] = "W", [GRAIN_FORTNIGHT] = "W", [GRAIN_MONTH] = "M", [GRAIN_QUARTER] = "Q", [GRAIN_SEASON] = "SE",
        [GRAIN_HALF] = "H", [GRAIN_YEAR] = "Y", [GRAIN_DECADE] = "DE", [GRAIN_CENTURY] = "C", [GRAIN_MILLENNIUM] = "L"};
    static const char *const below[] = {[GRAIN_MINUTE] = "30S", [GRAIN_HOUR] = "30M", [GRAIN_YEAR] = "6M"};
    int k = g == GRAIN_FORTNIGHT ? 2 : g == GRAIN_DECADE ? 10 : g == GRAIN_CENTURY ? 100 : g == GRAIN_MILLENNIUM ? 1000 : 1;
    const char *p = g <= GRAIN_HOUR ? "PT" : "P", *unit = letter[k >= 10 ? GRAIN_YEAR : g];
    to->class = TIME_DURATION;
    to->grain = GRAIN_NONE;
    if (vague) snprintf(to->text, sizeof to->text, "%sX%s", p, letter[g]);
    else if (!half) snprintf(to->text, sizeof to->text, "%s%lld%s", p, (long long)n * k, unit);
    else if (k > 1) snprintf(to->text, sizeof to->text, "%s%lld%s", p, (long long)n * k + k / 2, unit);
    else if (g != GRAIN_MINUTE && g != GRAIN_HOUR && g != GRAIN_YEAR)
        snprintf(to->text, sizeof to->text, "%s%lld.5%s", p, (long long)n, unit);
    else if (n) snprintf(to->text, sizeof to->text, "%s%lld%s%s", p, (long long)n, unit, below[g]);
    else snprintf(to->text, sizeof to->text, "%s%s", p, below[g]);
}

void times_set_clock(moment *to, int32_t minutes) {
    int h = minutes / 60 % 25, m = minutes % 60;
    to->class = TIME_TIME;
    char c[] = {(char)('0' + h / 10), (char)('0' + h % 10), ':', (char)('0' + m / 10), (char)('0' + m % 10), 0};
    memcpy(to->clock, c, sizeof c);
}

void times_set_part(moment *to, int32_t part) {
    to->class = TIME_TIME;
    memcpy(to->clock, times_part_names[part], 3);
}
