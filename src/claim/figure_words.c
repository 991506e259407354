/* Words for numbers, and words that bound them. Sorted by bytes; figure_test proves it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

#define N(w, c, v) {{w, sizeof(w) - 1}, NUMBER_##c, v}
static const number_word numbers[] = {
    N("billion", SCALE, 1e9), N("crore", SCALE, 1e7), N("crores", SCALE, 1e7), N("dozen", DOZEN, 12),
    N("duizend", SCALE, 1e3), N("eight", ONE, 8), N("eighteen", ONE, 18), N("eighth", PART, 1.0 / 8),
    N("eighths", PART, 1.0 / 8), N("eighty", TEN, 80), N("eleven", ONE, 11), N("fifteen", ONE, 15), N("fifth", PART, 1.0 / 5),
    N("fifths", PART, 1.0 / 5), N("fifty", TEN, 50), N("five", ONE, 5), N("forty", TEN, 40), N("four", ONE, 4),
    N("fourteen", ONE, 14), N("fourth", PART, 1.0 / 4), N("fourths", PART, 1.0 / 4), N("half", PART, 1.0 / 2),
    N("halves", PART, 1.0 / 2), N("hundred", HUNDRED, 100), N("lakh", SCALE, 1e5), N("lakhs", SCALE, 1e5),
    N("milh\xC3\xA3o", SCALE, 1e6), N("milh\xC3\xB5" "es", SCALE, 1e6), N("miliard", SCALE, 1e9), N("miliarde", SCALE, 1e9),
    N("miliardi", SCALE, 1e9), N("miliardo", SCALE, 1e9), N("miliardy", SCALE, 1e9), N("miliard\xC3\xB3w", SCALE, 1e9),
    N("miliard\xC5\xAF", SCALE, 1e9), N("milijuna", SCALE, 1e6), N("milioane", SCALE, 1e6), N("milion", SCALE, 1e6),
    N("milione", SCALE, 1e6), N("milioni", SCALE, 1e6), N("milionu", SCALE, 1e6), N("miliony", SCALE, 1e6),
    N("milion\xC3\xB3w", SCALE, 1e6), N("milion\xC5\xAF", SCALE, 1e6), N("miljard", SCALE, 1e9), N("miljarder", SCALE, 1e9),
    N("miljardia", SCALE, 1e9), N("miljoen", SCALE, 1e6), N("miljon", SCALE, 1e6), N("miljoner", SCALE, 1e6),
    N("miljoonaa", SCALE, 1e6), N("milliard", SCALE, 1e9), N("milliarde", SCALE, 1e9), N("milliarden", SCALE, 1e9),
    N("milliarder", SCALE, 1e9), N("milliards", SCALE, 1e9), N("million", SCALE, 1e6), N("millionen", SCALE, 1e6),
    N("millioner", SCALE, 1e6), N("milli\xC3\xA1rd", SCALE, 1e9), N("milli\xC3\xB3", SCALE, 1e6), N("millones", SCALE, 1e6),
    N("mill\xC3\xB3n", SCALE, 1e6), N("milyar", SCALE, 1e9), N("milyon", SCALE, 1e6), N("mio", SCALE, 1e6),
    N("mrd", SCALE, 1e9), N("nine", ONE, 9), N("nineteen", ONE, 19), N("ninety", TEN, 90), N("ninth", PART, 1.0 / 9),
    N("ninths", PART, 1.0 / 9), N("one", ONE, 1), N("quadrillion", SCALE, 1e15), N("quarter", PART, 1.0 / 4),
    N("quarters", PART, 1.0 / 4), N("seven", ONE, 7), N("seventeen", ONE, 17), N("seventh", PART, 1.0 / 7),
    N("sevenths", PART, 1.0 / 7), N("seventy", TEN, 70), N("six", ONE, 6), N("sixteen", ONE, 16), N("sixth", PART, 1.0 / 6),
    N("sixths", PART, 1.0 / 6), N("sixty", TEN, 60), N("tausend", SCALE, 1e3), N("ten", ONE, 10), N("tenth", PART, 1.0 / 10),
    N("tenths", PART, 1.0 / 10), N("third", PART, 1.0 / 3), N("thirds", PART, 1.0 / 3), N("thirteen", ONE, 13),
    N("thirty", TEN, 30), N("thousand", SCALE, 1e3), N("three", ONE, 3), N("tis\xC3\xAD" "c", SCALE, 1e3),
    N("trillion", SCALE, 1e12), N("twelve", ONE, 12), N("twenty", TEN, 20), N("two", ONE, 2),
    N("tysi\xC4\x85" "ce", SCALE, 1e3), N("tysi\xC4\x99" "cy", SCALE, 1e3), N("zero", ONE, 0),
    N("\xD0\xBC\xD0\xB8\xD0\xBB\xD0\xBB\xD0\xB8\xD0\xB0\xD1\x80\xD0\xB4", SCALE, 1e9),
    N("\xD0\xBC\xD0\xB8\xD0\xBB\xD0\xBB\xD0\xB8\xD0\xB0\xD1\x80\xD0\xB4\xD0\xB0", SCALE, 1e9),
    N("\xD0\xBC\xD0\xB8\xD0\xBB\xD0\xBB\xD0\xB8\xD0\xB0\xD1\x80\xD0\xB4\xD0\xBE\xD0\xB2", SCALE, 1e9),
    N("\xD0\xBC\xD0\xB8\xD0\xBB\xD0\xBB\xD0\xB8\xD0\xBE\xD0\xBD", SCALE, 1e6),
    N("\xD0\xBC\xD0\xB8\xD0\xBB\xD0\xBB\xD0\xB8\xD0\xBE\xD0\xBD\xD0\xB0", SCALE, 1e6),
    N("\xD0\xBC\xD0\xB8\xD0\xBB\xD0\xBB\xD0\xB8\xD0\xBE\xD0\xBD\xD0\xBE\xD0\xB2", SCALE, 1e6),
    N("\xD0\xBC\xD0\xBB\xD0\xBD", SCALE, 1e6), N("\xD0\xBC\xD0\xBB\xD1\x80\xD0\xB4", SCALE, 1e9),
    N("\xD0\xBC\xD1\x96\xD0\xBB\xD1\x8C\xD0\xB9\xD0\xBE\xD0\xBD", SCALE, 1e6),
    N("\xD0\xBC\xD1\x96\xD0\xBB\xD1\x8C\xD0\xB9\xD0\xBE\xD0\xBD\xD0\xB0", SCALE, 1e6),
    N("\xD0\xBC\xD1\x96\xD0\xBB\xD1\x8C\xD0\xB9\xD0\xBE\xD0\xBD\xD1\x96\xD0\xB2", SCALE, 1e6),
    N("\xD0\xBC\xD1\x96\xD0\xBB\xD1\x8C\xD1\x8F\xD1\x80\xD0\xB4", SCALE, 1e9),
    N("\xD0\xBC\xD1\x96\xD0\xBB\xD1\x8C\xD1\x8F\xD1\x80\xD0\xB4\xD0\xB0", SCALE, 1e9),
    N("\xD0\xBC\xD1\x96\xD0\xBB\xD1\x8C\xD1\x8F\xD1\x80\xD0\xB4\xD1\x96\xD0\xB2", SCALE, 1e9),
    N("\xD1\x82\xD0\xB8\xD1\x81", SCALE, 1e3), N("\xD1\x82\xD0\xB8\xD1\x81\xD1\x8F\xD1\x87", SCALE, 1e3),
    N("\xD1\x82\xD1\x8B\xD1\x81", SCALE, 1e3), N("\xD1\x82\xD1\x8B\xD1\x81\xD1\x8F\xD1\x87", SCALE, 1e3),
    N("\xD1\x82\xD1\x8B\xD1\x81\xD1\x8F\xD1\x87\xD0\xB8", SCALE, 1e3),
};
#undef N

/* What stands before a number and bounds it. "some" bounds only digits and number words that follow at once. */
#define B(w, b) {{w, sizeof(w) - 1}, BOUND_##b}
static const bound_words bounds[] = {
    B("a bit less than", LESS), B("a bit more than", MORE), B("a bit over", MORE), B("a bit under", LESS),
    B("a little less than", LESS), B("a little more than", MORE), B("a little over", MORE), B("a little under", LESS),
    B("a maximum of", AT_MOST), B("a minimum of", AT_LEAST), B("about", ABOUT), B("above", MORE), B("almost", ALMOST),
    B("already more than", MORE), B("an estimated", ABOUT), B("approaching", ALMOST), B("approx", ABOUT),
    B("approximately", ABOUT), B("approximating", ABOUT), B("around", ABOUT), B("as few as", AT_LEAST),
    B("as high as", UP_TO), B("as little as", AT_LEAST), B("as low as", AT_LEAST), B("as many as", UP_TO),
    B("as much as", UP_TO), B("at least", AT_LEAST), B("at most", AT_MOST), B("at the most", AT_MOST),
    B("at the very least", AT_LEAST), B("averaging around", ABOUT), B("below", LESS), B("better than", MORE),
    B("beyond", MORE), B("bigger than", MORE), B("circa", ABOUT), B("close to", ALMOST), B("comfortably over", MORE),
    B("estimated", ABOUT), B("even more than", MORE), B("exceed", MORE), B("exceeded", MORE), B("exceeding", MORE),
    B("exceeds", MORE), B("far fewer than", LESS), B("far less than", LESS), B("far more than", MORE),
    B("fewer than", LESS), B("give or take", ABOUT), B("greater than", MORE), B("higher than", MORE),
    B("in excess of", MORE), B("in the neighborhood of", ABOUT), B("in the neighbourhood of", ABOUT),
    B("in the order of", ABOUT), B("in the region of", ABOUT), B("just about", ABOUT), B("just above", MORE),
    B("just below", LESS), B("just over", MORE), B("just short of", LESS), B("just shy of", ALMOST),
    B("just under", LESS), B("larger than", MORE), B("less than", LESS), B("longer than", MORE),
    B("lower than", LESS), B("maximum", AT_MOST), B("maximum of", AT_MOST), B("minimum", AT_LEAST),
    B("minimum of", AT_LEAST), B("more or less", ABOUT), B("more than", MORE), B("much less than", LESS),
    B("much more than", MORE), B("near", ALMOST), B("nearing", ALMOST), B("nearly", ALMOST),
    B("no fewer than", AT_LEAST), B("no less than", AT_LEAST), B("no longer than", AT_MOST),
    B("no more than", AT_MOST), B("north of", MORE), B("not fewer than", AT_LEAST), B("not less than", AT_LEAST),
    B("not more than", AT_MOST), B("not quite", ALMOST), B("older than", MORE), B("on the order of", ABOUT),
    B("over", MORE), B("practically", ALMOST), B("right around", ABOUT), B("roughly", ABOUT), B("short of", LESS),
    B("shorter than", LESS), B("shy of", ALMOST), B("slightly less than", LESS), B("slightly more than", MORE),
    B("slightly over", MORE), B("slightly under", LESS), B("smaller than", LESS), B("some", ABOUT),
    B("something like", ABOUT), B("somewhere around", ABOUT), B("south of", LESS), B("surpass", MORE),
    B("surpassed", MORE), B("surpassing", MORE), B("topped", MORE), B("topping", MORE), B("under", LESS),
    B("up to", UP_TO), B("upward of", MORE), B("upwards of", MORE), B("very close to", ALMOST),
    B("very nearly", ALMOST), B("virtually", ALMOST), B("way more than", MORE), B("way over", MORE),
    B("way under", LESS), B("well above", MORE), B("well below", LESS), B("well more than", MORE),
    B("well over", MORE), B("well under", LESS), B("within", AT_MOST), B("younger than", LESS),
};
#undef B

/* Binary search in a table whose records begin with their key. */
static const void *find(const void *table, ptrdiff_t n, ptrdiff_t size, str key) {
    for (ptrdiff_t lo = 0, hi = n; lo < hi;) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        const void *at = (const char *)table + mid * size;
        int c = str_cmp(*(const str *)at, key);
        if (!c) return at;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return NULL;
}
#define FIND(table, key) find((table), countof(table), (ptrdiff_t)sizeof(*(table)), (key))

static bool sorted(const void *table, ptrdiff_t n, ptrdiff_t size) {
    for (ptrdiff_t i = 1; i < n; i++)
        if (str_cmp(*(const str *)((const char *)table + (i - 1) * size), *(const str *)((const char *)table + i * size)) >= 0) return false;
    return true;
}
#define SORTED(table) sorted((table), countof(table), (ptrdiff_t)sizeof(*(table)))

const number_word *number_word_find(str lower) { return lower.n ? FIND(numbers, lower) : NULL; }
const bound_words *bound_before_find(str lower) { return FIND(bounds, lower); }
bool number_tables_sorted(void) { return SORTED(numbers) && SORTED(bounds); }
