/* What is printed of the readings of a claim: the few words that differ, or whom each credits.
 * SPDX-License-Identifier: Apache-2.0 */
#include "report/parts.h"

#define READINGS_MAX 64 /* of one claim; nobody reads more */

uint32_t claim_differs(const claim *c) {
    uint32_t set = 0;
    for (ptrdiff_t i = 0; i < c->cells.n; i++) set |= c->cells.at[i].differs;
    return set;
}

/* What a reader should be told of it. */
uint32_t claim_grave(const claim *c) {
    uint32_t set = 0;
    for (ptrdiff_t i = 0; i < c->cells.n; i++) set |= c->cells.at[i].grave;
    if (set) return set;
    set = claim_differs(c);
    return set & ~(uint32_t)DIFFERS_SCOPE ? set & ~(uint32_t)DIFFERS_SCOPE : set; /* of more words one may be "all" */
}

uint32_t claim_label(const claim *c) {
    uint32_t set = claim_grave(c) & ~(uint32_t)DIFFERS_SENSE, credit = DIFFERS_ATTRIBUTION;
    bool conflict = c->agreement == AGREE_CONFLICTS && !(set & ~(credit | DIFFERS_WORDING)) && claim_differs(c) & DIFFERS_WORDING;
    return conflict ? DIFFERS_WORDING : set; /* whom two readings credit can both stand: it is the words that cannot */
}

static bool only_credit(uint32_t differs) {
    return differs & DIFFERS_ATTRIBUTION && !(differs & ~(uint32_t)(DIFFERS_ATTRIBUTION | DIFFERS_WORDING));
}

static bool credits_differ(const readings *r) {
    for (ptrdiff_t i = 1; i < r->n; i++)
        if (!str_eq(r->at[i].attribution, r->at[0].attribution)) return true;
    return false;
}

static told_reading told_of(const view *v, const reading *r, str pick, bool credit, bool by) {
    arena *a = v->scratch;
    told_reading s = {.conflicts = r->status == CELL_CONFLICTS};
    str name = view_per(v, clip(a, r->attribution, r->denied ? 38 : 28), r->denied);
    if (!credit) s.words = pick;
    if (credit) s.text = name.n ? name : S("no source");
    else s.text = pick.n ? choose_tidy(pick) : S("not given");
    if (by && name.n) s.by = cat(a, S(", "), name);
    return s;
}

static bool alike(const told_reading *x, const told_reading *y) {
    return x->conflicts == y->conflicts && str_eq_ci(x->text, y->text) && str_eq(x->by, y->by);
}

/* What one page says and another denies: the words are the same. */
static bool one_denies(const claim *c) {
    int64_t n = 0;
    for (ptrdiff_t i = 0; i < c->cells.n; i++) n += c->cells.at[i].denied;
    return n && n < c->cells.n;
}

told_list told_readings(const view *v, const claim *c, const readings *r) {
    strs pick = contrast_readings(v, c, r);
    uint32_t set = claim_differs(c);
    bool credit = one_denies(c) || (only_credit(set) && c->agreement != AGREE_CONFLICTS && credits_differ(r));
    bool by = !credit && set & DIFFERS_ATTRIBUTION && credits_differ(r);
    told_list to = {0};
    for (ptrdiff_t i = 0; i < r->n && to.n < READINGS_MAX; i++) {
        told_reading s = told_of(v, &r->at[i], pick.at[i], credit, by);
        ptrdiff_t k = 0;
        while (k < to.n && !alike(&to.at[k], &s)) k++;
        if (k == to.n) *push(v->scratch, &to) = s;
        for (ptrdiff_t m = 0; m < r->at[i].cells.n; m++) *push(v->scratch, &to.at[k].cells) = r->at[i].cells.at[m];
    }
    return to;
}
