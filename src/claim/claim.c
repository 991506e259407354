/* One page's claims: the parts in their order.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/claim.h"

void claim_page(arena *a, arena *scratch, const doc *d, page_claims *to) {
    names_find(a, scratch, d, to);
    times_find(a, scratch, d, to);
    quotes_find(a, scratch, d, to);
    names_resolve(a, scratch, d, to);
    figures_find(a, scratch, d, to);
    clauses_find(a, scratch, d, to);
}

str claim_name(const page_claims *c, int32_t i) {
    if (i < 0 || i >= c->entities.n) return (str){0};
    const entity *e = &c->entities.at[i];
    return e->shared.n ? e->shared : e->name;
}
