/* The words that time expressions are made of, and the festive days, with the days on which they fall.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/times_parts.h"

/* Sorted. Months: 1-12, +100 for a short form (capital only). Weekdays: 0 Monday. Units: their grain. Parts of the day:
 * 0 morning, 1 afternoon, 2 evening, 3 night, 4 midday. References: -1 past, 0 present, 1 future. Last and next: 1 as
 * in "last week", 2 "the past week", 3 "the previous week". */
const time_word times_words[] = {
    {S("a"), T_A, 0}, {S("about"), T_ABOUT, 0}, {S("additional"), T_FULL, 1}, {S("aedt"), T_ZONE, 0},
    {S("aest"), T_ZONE, 0}, {S("after"), T_LATER, 1}, {S("afternoon"), T_PART, 1}, {S("afternoons"), T_PARTS, 1},
    {S("afterward"), T_LATER, 0}, {S("afterwards"), T_LATER, 0}, {S("ago"), T_AGO, 0}, {S("akst"), T_ZONE, 0},
    {S("almost"), T_ABOUT, 0}, {S("an"), T_A, 0}, {S("and"), T_OR, 1}, {S("annually"), T_OFTEN, GRAIN_YEAR},
    {S("another"), T_A, 1}, {S("any"), T_EACH, 1}, {S("anzac"), T_HOLIDAY, 0}, {S("approximately"), T_ABOUT, 0},
    {S("apr"), T_MONTH, 104}, {S("april"), T_MONTH, 4}, {S("armistice"), T_HOLIDAY, 0}, {S("around"), T_ABOUT, 0},
    {S("as"), T_MORE, 3}, {S("ash"), T_HOLIDAY, 0}, {S("at"), T_ON, 1}, {S("aug"), T_MONTH, 108},
    {S("august"), T_MONTH, 8}, {S("autumn"), T_SEASON, 2}, {S("barely"), T_ABOUT, 0}, {S("bastille"), T_HOLIDAY, 0},
    {S("before"), T_EARLIER, 1}, {S("beginning"), T_SHADE, 0}, {S("between"), T_BY, 0}, {S("boxing"), T_HOLIDAY, 0},
    {S("bst"), T_ZONE, 0}, {S("business"), T_SORT, 0}, {S("by"), T_BY, 1}, {S("calendar"), T_SORT, 0},
    {S("canada"), T_HOLIDAY, 0}, {S("cdt"), T_ZONE, 0}, {S("centuries"), T_UNITS, GRAIN_CENTURY},
    {S("century"), T_UNIT, GRAIN_CENTURY}, {S("cest"), T_ZONE, 0}, {S("cet"), T_ZONE, 0},
    {S("christmas"), T_HOLIDAY, 0}, {S("circa"), T_BY, 0}, {S("close"), T_SHADE, 1}, {S("columbus"), T_HOLIDAY, 0},
    {S("coming"), T_NEXT, 2}, {S("consecutive"), T_SORT, 0}, {S("couple"), T_VAGUE, 2}, {S("cst"), T_ZONE, 0},
    {S("current"), T_THIS, 1}, {S("currently"), T_REF, 0}, {S("daily"), T_OFTEN, GRAIN_DAY},
    {S("day"), T_UNIT, GRAIN_DAY}, {S("days"), T_UNITS, GRAIN_DAY}, {S("dec"), T_MONTH, 112},
    {S("decade"), T_UNIT, GRAIN_DECADE}, {S("decades"), T_UNITS, GRAIN_DECADE}, {S("december"), T_MONTH, 12},
    {S("dozen"), T_NUMBER, 12}, {S("during"), T_IN, 1}, {S("each"), T_EACH, 0}, {S("earlier"), T_EARLIER, 0},
    {S("early"), T_SHADE, 0}, {S("earth"), T_HOLIDAY, 0}, {S("easter"), T_HOLIDAY, 0}, {S("edt"), T_ZONE, 0},
    {S("eight"), T_NUMBER, 8}, {S("eighteen"), T_NUMBER, 18}, {S("eighteenth"), T_ORDINAL, 18},
    {S("eighth"), T_ORDINAL, 8}, {S("eighties"), T_DECADE, 80}, {S("eighty"), T_NUMBER, 80},
    {S("election"), T_HOLIDAY, 0}, {S("eleven"), T_NUMBER, 11}, {S("eleventh"), T_ORDINAL, 11},
    {S("end"), T_SHADE, 1}, {S("ended"), T_ENDED, 0}, {S("ending"), T_ENDED, 0}, {S("entire"), T_FULL, 0},
    {S("est"), T_ZONE, 0}, {S("et"), T_ZONE, 0}, {S("eve"), T_SHADE, 1}, {S("evening"), T_PART, 2},
    {S("evenings"), T_PARTS, 2}, {S("every"), T_EACH, 0}, {S("exactly"), T_ABOUT, 0}, {S("extra"), T_FULL, 1},
    {S("fall"), T_SEASON, 2}, {S("father"), T_HOLIDAY, 0}, {S("feb"), T_MONTH, 102}, {S("february"), T_MONTH, 2},
    {S("few"), T_VAGUE, 0}, {S("fewer"), T_MORE, 0}, {S("fifteen"), T_NUMBER, 15}, {S("fifteenth"), T_ORDINAL, 15},
    {S("fifth"), T_ORDINAL, 5}, {S("fifties"), T_DECADE, 50}, {S("fifty"), T_NUMBER, 50},
    {S("financial"), T_FISCAL, 0}, {S("first"), T_ORDINAL, 1}, {S("fiscal"), T_FISCAL, 0}, {S("five"), T_NUMBER, 5},
    {S("following"), T_NEXT, 3}, {S("for"), T_ON, 2}, {S("foreseeable"), T_NEAR, 0}, {S("forties"), T_DECADE, 40},
    {S("fortnight"), T_UNIT, GRAIN_FORTNIGHT}, {S("fortnightly"), T_OFTEN, GRAIN_FORTNIGHT},
    {S("fortnights"), T_UNITS, GRAIN_FORTNIGHT}, {S("forty"), T_NUMBER, 40}, {S("four"), T_NUMBER, 4},
    {S("fourteen"), T_NUMBER, 14}, {S("fourteenth"), T_ORDINAL, 14}, {S("fourth"), T_ORDINAL, 4},
    {S("fri"), T_WEEKDAY_SHORT, 4}, {S("friday"), T_WEEKDAY, 4}, {S("fridays"), T_WEEKDAYS, 4},
    {S("from"), T_FROM, 0}, {S("full"), T_FULL, 0}, {S("further"), T_FULL, 1}, {S("future"), T_REF_ADJECTIVE, 1},
    {S("fy"), T_FISCAL, 0}, {S("gmt"), T_ZONE, 0}, {S("good"), T_HOLIDAY, 0}, {S("groundhog"), T_HOLIDAY, 0},
    {S("half"), T_HALF, 0}, {S("halloween"), T_HOLIDAY, 0}, {S("hence"), T_LATER, 2}, {S("hogmanay"), T_HOLIDAY, 0},
    {S("hour"), T_UNIT, GRAIN_HOUR}, {S("hourly"), T_OFTEN, GRAIN_HOUR}, {S("hours"), T_UNITS, GRAIN_HOUR},
    {S("hr"), T_UNIT, GRAIN_HOUR}, {S("hrs"), T_UNITS, GRAIN_HOUR}, {S("hst"), T_ZONE, 0},
    {S("hundred"), T_NUMBER, 100}, {S("in"), T_IN, 0}, {S("independence"), T_HOLIDAY, 0}, {S("ist"), T_ZONE, 0},
    {S("jan"), T_MONTH, 101}, {S("january"), T_MONTH, 1}, {S("jst"), T_ZONE, 0}, {S("jul"), T_MONTH, 107},
    {S("july"), T_MONTH, 7}, {S("jun"), T_MONTH, 106}, {S("june"), T_MONTH, 6}, {S("juneteenth"), T_HOLIDAY, 0},
    {S("just"), T_ABOUT, 1}, {S("labor"), T_HOLIDAY, 0}, {S("labour"), T_HOLIDAY, 0}, {S("last"), T_LAST, 1},
    {S("late"), T_SHADE, 1}, {S("lately"), T_REF, -1}, {S("later"), T_LATER, 0}, {S("latest"), T_LATEST, 0},
    {S("latter"), T_SHADE, 1}, {S("least"), T_MORE, 1}, {S("less"), T_MORE, 0}, {S("long"), T_LONG, 0},
    {S("lunchtime"), T_PART, 4}, {S("many"), T_VAGUE, 0}, {S("mar"), T_MONTH, 103}, {S("march"), T_MONTH, 3},
    {S("martin"), T_HOLIDAY, 0}, {S("may"), T_MONTH, 5}, {S("mdt"), T_ZONE, 0}, {S("memorial"), T_HOLIDAY, 0},
    {S("mid"), T_SHADE, 2}, {S("midafternoon"), T_PART, 1}, {S("midday"), T_PART, 4}, {S("middle"), T_SHADE, 2},
    {S("midmorning"), T_PART, 0}, {S("midnight"), T_CLOCK, 1440}, {S("millennia"), T_UNITS, GRAIN_MILLENNIUM},
    {S("millennium"), T_UNIT, GRAIN_MILLENNIUM}, {S("min"), T_UNIT, GRAIN_MINUTE}, {S("mins"), T_UNITS, GRAIN_MINUTE},
    {S("minute"), T_UNIT, GRAIN_MINUTE}, {S("minutes"), T_UNITS, GRAIN_MINUTE}, {S("mon"), T_WEEKDAY_SHORT, 0},
    {S("monday"), T_WEEKDAY, 0}, {S("mondays"), T_WEEKDAYS, 0}, {S("month"), T_UNIT, GRAIN_MONTH},
    {S("monthly"), T_OFTEN, GRAIN_MONTH}, {S("months"), T_UNITS, GRAIN_MONTH}, {S("more"), T_MORE, 0},
    {S("morning"), T_PART, 0}, {S("mornings"), T_PARTS, 0}, {S("most"), T_MORE, 1}, {S("mother"), T_HOLIDAY, 0},
    {S("mst"), T_ZONE, 0}, {S("near"), T_NEAR, 0}, {S("nearly"), T_ABOUT, 0}, {S("new"), T_HOLIDAY, 0},
    {S("next"), T_NEXT, 1}, {S("night"), T_PART, 3}, {S("nightly"), T_OFTEN, GRAIN_DAY}, {S("nights"), T_PARTS, 3},
    {S("nine"), T_NUMBER, 9}, {S("nineteen"), T_NUMBER, 19}, {S("nineteenth"), T_ORDINAL, 19},
    {S("nineties"), T_DECADE, 90}, {S("ninety"), T_NUMBER, 90}, {S("ninth"), T_ORDINAL, 9}, {S("noon"), T_CLOCK, 720},
    {S("nov"), T_MONTH, 111}, {S("november"), T_MONTH, 11}, {S("now"), T_REF, 0}, {S("nowadays"), T_REF, 0},
    {S("oct"), T_MONTH, 110}, {S("october"), T_MONTH, 10}, {S("of"), T_OF, 0}, {S("old"), T_LONG, 0},
    {S("on"), T_ON, 0}, {S("once"), T_TIMES, 1}, {S("one"), T_NUMBER, 1}, {S("only"), T_ABOUT, 1}, {S("or"), T_OR, 0},
    {S("other"), T_OTHER_ONE, 0}, {S("over"), T_ABOUT, 0}, {S("overnight"), T_PART, 3}, {S("palm"), T_HOLIDAY, 0},
    {S("past"), T_LAST, 2}, {S("pdt"), T_ZONE, 0}, {S("period"), T_PERIOD, 0}, {S("preceding"), T_LAST, 3},
    {S("presently"), T_REF, 0}, {S("presidents"), T_HOLIDAY, 0}, {S("previous"), T_LAST, 3}, {S("prior"), T_LAST, 3},
    {S("pst"), T_ZONE, 0}, {S("pt"), T_ZONE, 0}, {S("q1"), T_NTH_QUARTER, 1}, {S("q2"), T_NTH_QUARTER, 2},
    {S("q3"), T_NTH_QUARTER, 3}, {S("q4"), T_NTH_QUARTER, 4}, {S("quarter"), T_QUARTER, 0},
    {S("quarterly"), T_OFTEN, GRAIN_QUARTER}, {S("quarters"), T_UNITS, GRAIN_QUARTER},
    {S("recent"), T_REF_ADJECTIVE, -1}, {S("recently"), T_REF, -1}, {S("remainder"), T_SHADE, 1},
    {S("remembrance"), T_HOLIDAY, 0}, {S("rest"), T_SHADE, 1}, {S("right"), T_NEAR, 1}, {S("roughly"), T_ABOUT, 0},
    {S("saint"), T_HOLIDAY, 0}, {S("same"), T_SAME, 0}, {S("sat"), T_WEEKDAY_SHORT, 5}, {S("saturday"), T_WEEKDAY, 5},
    {S("saturdays"), T_WEEKDAYS, 5}, {S("second"), T_ORDINAL, 2}, {S("seconds"), T_UNITS, GRAIN_SECOND},
    {S("secs"), T_UNITS, GRAIN_SECOND}, {S("semesters"), T_UNITS, GRAIN_HALF}, {S("sep"), T_MONTH, 109},
    {S("sept"), T_MONTH, 109}, {S("september"), T_MONTH, 9}, {S("seven"), T_NUMBER, 7},
    {S("seventeen"), T_NUMBER, 17}, {S("seventeenth"), T_ORDINAL, 17}, {S("seventh"), T_ORDINAL, 7},
    {S("seventies"), T_DECADE, 70}, {S("seventy"), T_NUMBER, 70}, {S("several"), T_VAGUE, 0},
    {S("since"), T_SINCE, 0}, {S("six"), T_NUMBER, 6}, {S("sixteen"), T_NUMBER, 16}, {S("sixteenth"), T_ORDINAL, 16},
    {S("sixth"), T_ORDINAL, 6}, {S("sixties"), T_DECADE, 60}, {S("sixty"), T_NUMBER, 60}, {S("so"), T_SO, 0},
    {S("some"), T_VAGUE, 0}, {S("soon"), T_REF, 1}, {S("spring"), T_SEASON, 0}, {S("st"), T_HOLIDAY, 0},
    {S("start"), T_SHADE, 0}, {S("straight"), T_SORT, 0}, {S("subsequent"), T_NEXT, 3}, {S("successive"), T_SORT, 0},
    {S("summer"), T_SEASON, 1}, {S("sun"), T_WEEKDAY_SHORT, 6}, {S("sunday"), T_WEEKDAY, 6},
    {S("sundays"), T_WEEKDAYS, 6}, {S("ten"), T_NUMBER, 10}, {S("tenth"), T_ORDINAL, 10},
    {S("thanksgiving"), T_HOLIDAY, 0}, {S("that"), T_THAT, 0}, {S("the"), T_THE, 0}, {S("these"), T_THESE, 0},
    {S("third"), T_ORDINAL, 3}, {S("thirteen"), T_NUMBER, 13}, {S("thirteenth"), T_ORDINAL, 13},
    {S("thirties"), T_DECADE, 30}, {S("thirtieth"), T_ORDINAL, 30}, {S("thirty"), T_NUMBER, 30},
    {S("this"), T_THIS, 0}, {S("thousand"), T_NUMBER, 1000}, {S("three"), T_NUMBER, 3}, {S("through"), T_TO, 1},
    {S("throughout"), T_IN, 1}, {S("thru"), T_TO, 1}, {S("thu"), T_WEEKDAY_SHORT, 3}, {S("thur"), T_WEEKDAY_SHORT, 3},
    {S("thurs"), T_WEEKDAY_SHORT, 3}, {S("thursday"), T_WEEKDAY, 3}, {S("thursdays"), T_WEEKDAYS, 3},
    {S("till"), T_TO, 1}, {S("time"), T_TIME, 0}, {S("times"), T_TIMES, 0}, {S("to"), T_TO, 0},
    {S("today"), T_DAY, 0}, {S("tomorrow"), T_DAY, 1}, {S("tonight"), T_DAY, 100}, {S("trading"), T_SORT, 0},
    {S("tue"), T_WEEKDAY_SHORT, 1}, {S("tues"), T_WEEKDAY_SHORT, 1}, {S("tuesday"), T_WEEKDAY, 1},
    {S("tuesdays"), T_WEEKDAYS, 1}, {S("turn"), T_SHADE, 0}, {S("twelfth"), T_ORDINAL, 12},
    {S("twelve"), T_NUMBER, 12}, {S("twenties"), T_DECADE, 20}, {S("twentieth"), T_ORDINAL, 20},
    {S("twenty"), T_NUMBER, 20}, {S("twice"), T_TIMES, 2}, {S("two"), T_NUMBER, 2}, {S("under"), T_ABOUT, 0},
    {S("until"), T_TO, 1}, {S("up"), T_MORE, 2}, {S("upcoming"), T_NEXT, 2}, {S("utc"), T_ZONE, 0},
    {S("valentine"), T_HOLIDAY, 0}, {S("veterans"), T_HOLIDAY, 0}, {S("wed"), T_WEEKDAY_SHORT, 2},
    {S("wednesday"), T_WEEKDAY, 2}, {S("wednesdays"), T_WEEKDAYS, 2}, {S("weds"), T_WEEKDAY_SHORT, 2},
    {S("week"), T_UNIT, GRAIN_WEEK}, {S("weekend"), T_UNIT, GRAIN_WEEKEND}, {S("weekends"), T_UNITS, GRAIN_WEEKEND},
    {S("weekly"), T_OFTEN, GRAIN_WEEK}, {S("weeks"), T_UNITS, GRAIN_WEEK}, {S("whole"), T_FULL, 0},
    {S("winter"), T_SEASON, 3}, {S("within"), T_IN, 2}, {S("women"), T_HOLIDAY, 0}, {S("working"), T_SORT, 0},
    {S("year"), T_UNIT, GRAIN_YEAR}, {S("yearly"), T_OFTEN, GRAIN_YEAR}, {S("years"), T_UNITS, GRAIN_YEAR},
    {S("yesterday"), T_DAY, -1}, {S("yr"), T_UNIT, GRAIN_YEAR}, {S("yrs"), T_UNITS, GRAIN_YEAR},
    {S("zero"), T_NUMBER, 0},
};
const ptrdiff_t times_words_n = countof(times_words);

/* In order of name. Days that differ between countries (Mother's Day) are left out; "Thanksgiving", "Labor Day" as the
 * United States keep them, as the English press means by the names alone. */
const holiday times_holidays[] = {
    {"anzac day", 4, 25, -1, 0},
    {"armistice day", 11, 11, -1, 0},
    {"ash wednesday", 0, -46, -1, 0},
    {"bastille day", 7, 14, -1, 0},
    {"boxing day", 12, 26, -1, 0},
    {"canada day", 7, 1, -1, 0},
    {"christmas", 12, 25, -1, 0},
    {"christmas day", 12, 25, -1, 0},
    {"christmas eve", 12, 24, -1, 0},
    {"columbus day", 10, 2, 0, 0},
    {"earth day", 4, 22, -1, 0},
    {"easter", 0, 0, -1, 0},
    {"easter monday", 0, 1, -1, 0},
    {"easter sunday", 0, 0, -1, 0},
    {"election day", 11, 1, 0, 1},
    {"father s day", 6, 3, 6, 0},
    {"good friday", 0, -2, -1, 0},
    {"groundhog day", 2, 2, -1, 0},
    {"halloween", 10, 31, -1, 0},
    {"hogmanay", 12, 31, -1, 0},
    {"independence day", 7, 4, -1, 0},
    {"juneteenth", 6, 19, -1, 0},
    {"labor day", 9, 1, 0, 0},
    {"martin luther king day", 1, 3, 0, 0},
    {"martin luther king jr day", 1, 3, 0, 0},
    {"memorial day", 5, 5, 0, 0},
    {"new year s day", 1, 1, -1, 0},
    {"new year s eve", 12, 31, -1, 0},
    {"palm sunday", 0, -7, -1, 0},
    {"presidents day", 2, 3, 0, 0},
    {"saint patrick s day", 3, 17, -1, 0},
    {"st patrick s day", 3, 17, -1, 0},
    {"thanksgiving", 11, 4, 3, 0},
    {"thanksgiving day", 11, 4, 3, 0},
    {"valentine s day", 2, 14, -1, 0},
    {"veterans day", 11, 11, -1, 0},
    {"women s day", 3, 8, -1, 0},
};
const ptrdiff_t times_holidays_n = countof(times_holidays);

/* Easter Sunday in the Gregorian calendar: the algorithm of "Nature", 20 April 1876 (Meeus, Jones, Butcher). */
static int32_t easter(int year) {
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return day_of(year, n / 31, n % 31 + 1);
}

int32_t times_holiday_day(const holiday *h, int year) {
    if (year < 1583 || year > 9999) return DAY_NONE;
    if (!h->month) return easter(year) + h->day;
    if (h->weekday < 0) return day_of(year, h->month, h->day) + h->more;
    int32_t first = day_of(year, h->month, 1);
    int32_t day = first + (h->weekday - day_weekday(first) + 7) % 7 + (h->day - 1) * 7;
    while (day - first >= days_in_month(year, h->month)) day -= 7;
    return day + h->more;
}
