/* Words that collate knows: near synonyms, words that exclude each other, quantifiers, modals, negations.
 * SPDX-License-Identifier: Apache-2.0 */
#include "collate/parts.h"

int word_kin(uint64_t stem, const kin **first) {
    int lo = 0, hi = kin_count, n = 0;
    while (lo < hi) {
        int mid = lo + (hi - lo) / 2;
        if (kins[mid].stem < stem) lo = mid + 1;
        else hi = mid;
    }
    while (lo + n < kin_count && kins[lo + n].stem == stem) n++;
    *first = kins + lo;
    return n;
}

bool words_akin(uint64_t x, uint64_t y) {
    const kin *a, *b;
    if (x == y) return true;
    int n = word_kin(x, &a), m = word_kin(y, &b);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < m; k++)
            if (a[i].group == b[k].group) return true;
    return false;
}

bool words_exclude(uint64_t x, uint64_t y) {
    uint64_t a = min_of(x, y), b = max_of(x, y);
    for (int i = 0; i < exclusion_count; i++)
        if (exclusions[i].x == a && exclusions[i].y == b) return true;
    return false;
}

/* A class for each word: of quantifiers by how much they take, of modals by how sure they are. */
typedef struct {
    str word;
    int class;
} classed;

static const classed quantifiers[] = {
    {S("all"), 6},  {S("both"), 6}, {S("each"), 6}, {S("every"), 6}, {S("everyone"), 6}, {S("few"), 2}, {S("half"), 3},
    {S("many"), 4}, {S("most"), 5}, {S("no"), 1},   {S("none"), 1},  {S("numerous"), 4}, {S("several"), 3}, {S("some"), 3},
};
static const classed modals[] = {
    {S("allegedly"), 3}, {S("apparently"), 3}, {S("ca"), 2}, {S("can"), 2},   {S("could"), 2},    {S("likely"), 3},   {S("may"), 2},
    {S("might"), 2},     {S("must"), 4},       {S("perhaps"), 2}, {S("possibly"), 2}, {S("reportedly"), 3},
    {S("should"), 4},    {S("will"), 1},       {S("wo"), 1},       {S("would"), 1},
};
static const str negations[] = {S("cannot"), S("n't"), S("neither"), S("never"), S("no"), S("none"), S("nor"), S("not"),
                                S("without")};

static int class_of(const classed *table, ptrdiff_t n, str folded) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (str_eq(table[i].word, folded)) return table[i].class;
    return 0;
}

int word_quantity(str folded) { return class_of(quantifiers, countof(quantifiers), folded); }
int word_modality(str folded) { return class_of(modals, countof(modals), folded); }
bool word_negates(str folded) { return str_table_find(negations, countof(negations), folded) >= 0; }

static bool classes_sorted(const classed *table, ptrdiff_t n) {
    for (ptrdiff_t i = 1; i < n; i++)
        if (str_cmp(table[i - 1].word, table[i].word) >= 0) return false;
    return true;
}

bool words_sorted(void) {
    return classes_sorted(quantifiers, countof(quantifiers)) && classes_sorted(modals, countof(modals)) &&
           str_table_sorted(negations, countof(negations));
}
