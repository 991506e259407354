/* Hashes, the map from 64-bit keys, stable sorting, civil days.
 * SPDX-License-Identifier: Apache-2.0 */
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base.h"

uint64_t hash_str(str s) { return XXH3_64bits(s.p ? s.p : "", (size_t)s.n); }

static ptrdiff_t slot(const map *m, uint64_t key) {
    ptrdiff_t i = (ptrdiff_t)(key * 0x9e3779b97f4a7c15u >> 20) & (m->cap - 1);
    while (m->key[i] && m->key[i] != key) i = (i + 1) & (m->cap - 1);
    return i;
}

static void map_resize(arena *a, map *m, ptrdiff_t cap) {
    map old = *m;
    m->cap = cap;
    m->key = new (a, uint64_t, m->cap);
    m->value = new (a, int32_t, m->cap);
    for (ptrdiff_t i = 0; i < old.cap; i++)
        if (old.key[i]) {
            ptrdiff_t j = slot(m, old.key[i]);
            m->key[j] = old.key[i];
            m->value[j] = old.value[i];
        }
}

void map_room(arena *a, map *m, ptrdiff_t n) {
    ptrdiff_t cap = 64;
    while (n * 4 >= cap * 3) cap *= 2;
    if (cap > m->cap) map_resize(a, m, cap);
}

int32_t *map_put(arena *a, map *m, uint64_t key, bool *fresh) {
    bool was_absent;
    if (!fresh) fresh = &was_absent;
    if (!key) {
        *fresh = !m->has_zero;
        m->has_zero = true;
        return &m->zero;
    }
    if (m->n * 4 >= m->cap * 3) map_resize(a, m, m->cap ? m->cap * 2 : 64);
    ptrdiff_t i = slot(m, key);
    *fresh = !m->key[i];
    m->n += *fresh;
    m->key[i] = key;
    return &m->value[i];
}

int32_t *map_get(const map *m, uint64_t key) {
    if (!key) return m->has_zero ? (int32_t *)&m->zero : NULL;
    if (!m->cap) return NULL;
    ptrdiff_t i = slot(m, key);
    return m->key[i] ? &m->value[i] : NULL;
}

/* Bottom-up merge sort: stable, n log n, one buffer as large as the items. */
void sort(arena *scratch, void *items, ptrdiff_t n, ptrdiff_t size, compare *order, void *context) {
    if (n < 2) return;
    arena_at mark = arena_mark(scratch);
    char *from = items, *to = arena_alloc(scratch, size, (ptrdiff_t)_Alignof(max_align_t), n);
    for (ptrdiff_t run = 1; run < n; run *= 2) {
        for (ptrdiff_t lo = 0; lo < n; lo += 2 * run) {
            ptrdiff_t mid = min_of(lo + run, n), hi = min_of(lo + 2 * run, n), i = lo, j = mid;
            for (ptrdiff_t k = lo; k < hi; k++) {
                bool left = i < mid && (j >= hi || order(from + i * size, from + j * size, context) <= 0);
                memcpy(to + k * size, from + (left ? i++ : j++) * size, (size_t)size);
            }
        }
        char *t = from;
        from = to;
        to = t;
    }
    if (from != items) memcpy(items, from, (size_t)(n * size));
    arena_rewind(scratch, mark);
}

enum { DIGIT_BITS = 11, DIGIT_VALUES = 1 << DIGIT_BITS, SHORT_BITS = 8, SHORT_LIST = 2048 };

void sort_keys(arena *scratch, uint64_t *keys, ptrdiff_t n) {
    if (n < 2) return;
    arena_at before = arena_mark(scratch);
    uint64_t *from = keys, *to = new (scratch, uint64_t, n), all = ~(uint64_t)0, any = 0;
    for (ptrdiff_t i = 0; i < n; i++) all &= keys[i], any |= keys[i];
    int bits = n < SHORT_LIST ? SHORT_BITS : DIGIT_BITS;
    uint64_t digit = ((uint64_t)1 << bits) - 1;
    for (int shift = 0; shift < 64; shift += bits) {
        if (!((all ^ any) >> shift & digit)) continue;
        ptrdiff_t at[DIGIT_VALUES], sum = 0;
        memset(at, 0, (digit + 1) * sizeof *at);
        for (ptrdiff_t i = 0; i < n; i++) at[from[i] >> shift & digit]++;
        for (uint64_t k = 0; k <= digit; k++) {
            ptrdiff_t count = at[k];
            at[k] = sum;
            sum += count;
        }
        for (ptrdiff_t i = 0; i < n; i++) to[at[from[i] >> shift & digit]++] = from[i];
        uint64_t *t = from;
        from = to;
        to = t;
    }
    if (from != keys) memcpy(keys, from, (size_t)n * sizeof *keys);
    arena_rewind(scratch, before);
}

/* ------------------------------------------------------------------ days
 * Days from civil and back: Howard Hinnant, "chrono-compatible low-level date algorithms". */
int days_in_month(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month < 1 || month > 12 ? 0 : days[month - 1] + (month == 2 && leap);
}

int32_t day_of(int year, int month, int day) {
    if (year < 0 || year > 9999 || day < 1 || day > days_in_month(year, month)) return DAY_NONE;
    int y = year - (month <= 2), era = (y >= 0 ? y : y - 399) / 400, in_era = y - era * 400;
    int in_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719468;
}

void day_split(int32_t day, int *year, int *month, int *mday) {
    int z = day + 719468, era = (z >= 0 ? z : z - 146096) / 146097, in_era = z - era * 146097;
    int y = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    int in_year = in_era - (365 * y + y / 4 - y / 100), mp = (5 * in_year + 2) / 153;
    *mday = in_year - (153 * mp + 2) / 5 + 1;
    *month = mp < 10 ? mp + 3 : mp - 9;
    *year = y + era * 400 + (*month <= 2);
}

int day_weekday(int32_t day) { return ((day + 3) % 7 + 7) % 7; }

int32_t day_parse(str iso) {
    int part[3] = {0};
    if (iso.n != 10) return DAY_NONE;
    for (int i = 0, k = 0; i < 10; i++) {
        char c = iso.p[i];
        if ((i == 4 || i == 7) != (c == '-') || (c != '-' && !is_digit(c))) return DAY_NONE;
        if (c == '-') k++;
        else part[k] = part[k] * 10 + (c - '0');
    }
    return day_of(part[0], part[1], part[2]);
}

str day_iso(arena *a, int32_t day) {
    if (day == DAY_NONE) return (str){0};
    int y, m, d;
    day_split(day, &y, &m, &d);
    return str_format(a, "%04d-%02d-%02d", y, m, d);
}
