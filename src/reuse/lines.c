/* Pairs in, lines of text out: pages whose wording descends from one source, directly or through others.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

/* A page is the other's text where much of what it says in its own words stands in passages, or where it follows the
 * other sentence by sentence. What both quote is the speaker's wording and counts for neither. */
static bool taken(const pair *p, int k, const tokens *t) {
    double own = (double)p->own[k] / max_of(1, t->own), all = (double)p->all[k] / max_of(1, t->body);
    if (p->own[k] >= LINE_WORDS_LEAST && own >= LINE_OWN_SHARE) return true;
    if (all >= LINE_ALL_SHARE && own >= LINE_OWN_SHARE) return true;
    return p->follows[k] >= LINE_FOLLOWS && p->own[k] >= LINE_WORDS_FOLLOWING && p->follows[k] + own >= LINE_FOLLOWS_AND_OWN;
}

/* Market reports, results, profiles of places: one form, filled in with other figures. A text that shares most of its
 * words may have its figures brought up to date; one that shares a third of them may not. */
static bool form(const pair *p, double own) {
    if (p->numbers < LINE_FORM_NUMBERS) return false;
    return p->same_numbers < (own < LINE_FORM_OWN ? LINE_FORM_SAME_LITTLE : LINE_FORM_SAME) * p->numbers;
}

bool pair_is_one_line(const pair *p, const tokens *t) {
    double a = (double)p->own[0] / max_of(1, t[p->a].own), b = (double)p->own[1] / max_of(1, t[p->b].own);
    return (taken(p, 0, &t[p->a]) || taken(p, 1, &t[p->b])) && !form(p, max_of(a, b));
}

static int32_t root_of(int32_t *up, int32_t i) {
    while (up[i] != i) i = up[i] = up[up[i]];
    return i;
}

void lines_form(arena *a, arena *scratch, const pairs *all, const tokens *t, ptrdiff_t n, reuse *to) {
    int32_t *up = new (scratch, int32_t, n);
    for (int32_t i = 0; i < n; i++) up[i] = i;
    for (ptrdiff_t k = 0; k < all->n; k++) {
        const pair *p = &all->at[k];
        if (!pair_is_one_line(p, t)) continue;
        int32_t x = root_of(up, p->a), y = root_of(up, p->b);
        up[max_of(x, y)] = min_of(x, y);
    }
    to->line_of = new (a, int32_t, n);
    for (int32_t i = 0; i < n; i++) {
        int32_t first = root_of(up, i);
        if (first == i) {
            to->line_of[i] = (int32_t)to->lines.n;
            push(a, &to->lines)->origin = -1;
        }
        to->line_of[i] = to->line_of[first];
        *push(a, &to->lines.at[to->line_of[i]].pages) = i;
    }
}
