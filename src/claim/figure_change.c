/* The change that a quantity measures: "rose 3 per cent", "a 5 per cent fall", "fell to 5".
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

enum { CHANGE_ATOMS_MAX = 8 };

/* Verbs that say by themselves that something changed, in every form. */
/* Adverbs and the like that stand between verb and number. */

static change word_change(const atoms *x, ptrdiff_t i, bool noun) {
    if (noun)
        return atom_in(x, i, WORDS_UP_NOUNS)     ? CHANGE_UP
               : atom_in(x, i, WORDS_DOWN_NOUNS) ? CHANGE_DOWN
                                                 : CHANGE_NONE;
    return atom_in(x, i, WORDS_UP_VERBS) ? CHANGE_UP : atom_in(x, i, WORDS_DOWN_VERBS) ? CHANGE_DOWN : CHANGE_NONE;
}

static bool passable(const atoms *x, ptrdiff_t i) {
    if (i < 0 || i >= x->n || x->at[i].kind != ATOM_WORD) return false;
    return atom_in(x, i, WORDS_CHANGE_BY) || str_ends(x->at[i].lower, S("ly"));
}

/* "fell 5 per cent to 3": a change of the same verb stands before, its own number between. */
static bool changed_to(const atoms *x, ptrdiff_t i) {
    for (ptrdiff_t k = i - 1; k >= 0 && k >= i - CHANGE_ATOMS_MAX; k--)
        if (word_change(x, k, false) != CHANGE_NONE) return true;
        else if (x->at[k].kind == ATOM_SIGN && (x->at[k].code == ',' || x->at[k].code == ';')) return false;
    return false;
}

/* "grew sales by 35 per cent": the verb stands before its object. */
static change object_change(const atoms *x, ptrdiff_t by) {
    for (ptrdiff_t k = by - 1; k >= 0 && k >= by - CHANGE_ATOMS_MAX && x->at[k].kind == ATOM_WORD; k--) {
        change c = word_change(x, k, false);
        if (c != CHANGE_NONE) return c;
    }
    return CHANGE_NONE;
}

/* "Norco added 15 cents": verbs that say it only of money, shares and points. */
static change traded(const atoms *x, ptrdiff_t i, const quantity *q) {
    if (q->class != UNIT_SHARE && q->class != UNIT_COIN && !str_eq(q->unit, S("point"))) return CHANGE_NONE;
    return atom_in(x, i, WORDS_ADDED) ? CHANGE_UP : atom_in(x, i, WORDS_LOST) ? CHANGE_DOWN : CHANGE_NONE;
}

change figure_change(const atoms *x, const quantity *q) {
    ptrdiff_t k = q->first - 1;
    while (k > q->first - 5 && passable(x, k)) k--;
    change c = word_change(x, k, false);
    if (c != CHANGE_NONE && !atom_is(x, k + 1, S("the"))) return c;
    if ((c = traded(x, k, q)) != CHANGE_NONE) return c;
    if (atom_is(x, q->first - 1, S("by")) && (c = object_change(x, q->first - 1)) != CHANGE_NONE) return c;
    if (atom_is(x, k, S("to")) && changed_to(x, k)) return CHANGE_TO;
    if (atom_is(x, k, S("of")) && (c = word_change(x, k - 1, true)) != CHANGE_NONE) return c;
    if (q->class == UNIT_NONE && !q->low.part) return CHANGE_NONE;
    if (atom_is(x, q->end, S("higher")) || atom_is(x, q->end, S("up"))) return CHANGE_UP;
    if (atom_is(x, q->end, S("lower")) || atom_is(x, q->end, S("down"))) return CHANGE_DOWN;
    return word_change(x, q->end, true);
}
