/* The change that a quantity measures: "rose 3 per cent", "a 5 per cent fall", "fell to 5".
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

enum { CHANGE_ATOMS_MAX = 8 };

/* Verbs that say by themselves that something changed, in every form. */
static const str up_verbs[] = {
    S("accelerated"), S("advance"), S("advanced"), S("appreciated"), S("ballooned"), S("boost"), S("boosted"),
    S("climb"), S("climbed"), S("climbing"), S("climbs"), S("expand"), S("expanded"), S("gain"), S("gained"),
    S("gaining"), S("gains"), S("grew"), S("grow"), S("growing"), S("grown"), S("grows"), S("higher"), S("improved"),
    S("increase"), S("increased"), S("increases"), S("increasing"), S("jump"), S("jumped"), S("jumping"), S("jumps"),
    S("leaped"), S("leapt"), S("lifted"), S("rallied"), S("rebounded"), S("rise"), S("risen"), S("rises"), S("rising"),
    S("rocketed"), S("rose"), S("soar"), S("soared"), S("soaring"), S("spiked"), S("surge"), S("surged"), S("surging"),
    S("swelled"), S("up")};
static const str down_verbs[] = {
    S("cut"), S("cuts"), S("cutting"), S("decline"), S("declined"), S("declines"), S("declining"), S("decrease"),
    S("decreased"), S("decreases"), S("decreasing"), S("depreciated"), S("dip"), S("dipped"), S("dived"), S("down"),
    S("drop"), S("dropped"), S("dropping"), S("drops"), S("eased"), S("fall"), S("fallen"), S("falling"), S("falls"),
    S("fell"), S("lower"), S("lowered"), S("plummeted"), S("plunge"), S("plunged"), S("plunging"), S("reduce"),
    S("reduced"), S("reducing"), S("retreated"), S("sank"), S("shrank"), S("shrink"), S("shrunk"), S("slashed"),
    S("slid"), S("slipped"), S("slumped"), S("sunk"), S("tumbled"), S("tumbling"), S("weakened")};
/* Adverbs and the like that stand between verb and number. */
static const str between[] = {
    S("a"), S("additional"), S("again"), S("another"), S("as"), S("by"), S("further"), S("high"), S("itself"),
    S("low"), S("much"), S("only"), S("sharply"), S("slightly"), S("the")};
static const str up_nouns[] = {
    S("boost"), S("expansion"), S("gain"), S("growth"), S("hike"), S("improvement"), S("increase"), S("jump"),
    S("rise"), S("spike"), S("surge"), S("upswing")};
static const str down_nouns[] = {
    S("contraction"), S("cut"), S("decline"), S("decrease"), S("dip"), S("drop"), S("fall"), S("plunge"),
    S("reduction"), S("slump"), S("tumble")};

static change word_change(const atoms *x, ptrdiff_t i, bool noun) {
    if (noun) return ATOM_IN(x, i, up_nouns) ? CHANGE_UP : ATOM_IN(x, i, down_nouns) ? CHANGE_DOWN : CHANGE_NONE;
    return ATOM_IN(x, i, up_verbs) ? CHANGE_UP : ATOM_IN(x, i, down_verbs) ? CHANGE_DOWN : CHANGE_NONE;
}

static bool passable(const atoms *x, ptrdiff_t i) {
    if (i < 0 || i >= x->n || x->at[i].kind != ATOM_WORD) return false;
    return ATOM_IN(x, i, between) || str_ends(x->at[i].lower, S("ly"));
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
    static const str up[] = {S("add"), S("added"), S("adding"), S("adds")};
    static const str down[] = {S("lose"), S("loses"), S("losing"), S("lost"), S("shed"), S("shedding"), S("sheds")};
    if (q->class != UNIT_SHARE && q->class != UNIT_COIN && !str_eq(q->unit, S("point"))) return CHANGE_NONE;
    return ATOM_IN(x, i, up) ? CHANGE_UP : ATOM_IN(x, i, down) ? CHANGE_DOWN : CHANGE_NONE;
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
