/* One page's words in; its people, bodies and places out, with every mention of them: names, "the president", "she".
 * Rules and a gazetteer of our own, no model; the steps are in names_parts.h. Linear in the words of the page.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/names_parts.h"

static int by_start(const void *x, const void *y, void *context) {
    (void)context;
    const mention *a = x, *b = y;
    if (a->at.start != b->at.start) return a->at.start < b->at.start ? -1 : 1;
    return a->at.end > b->at.end ? -1 : a->at.end < b->at.end;
}

static int role_by_start(const void *x, const void *y, void *context) {
    (void)context;
    const role *a = x, *b = y;
    if (a->at.start != b->at.start) return a->at.start < b->at.start ? -1 : 1;
    return a->at.end > b->at.end ? -1 : a->at.end < b->at.end;
}

/* White space inside a name may hold line ends: one space each. */
static str name_text(const finder *f, int32_t first, int32_t end) {
    str s = doc_str(f->d, words_span(f, first, end));
    bool plain = true;
    for (ptrdiff_t i = 1; i < s.n; i++) plain &= !is_space(s.p[i]) || (s.p[i] == ' ' && s.p[i - 1] != ' ');
    if (plain) return s;
    str to = str_copy(f->a, s);
    char *p = (char *)to.p;
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < s.n; i++)
        if (!is_space(s.p[i])) p[n++] = s.p[i];
        else if (n && p[n - 1] != ' ') p[n++] = ' ';
    return (str){p, n};
}

void names_find(arena *a, arena *scratch, const doc *d, page_claims *to) {
    finder f = {.a = a, .scratch = scratch, .d = d, .to = to};
    names_classes(&f);
    names_runs(&f);
    names_merge(&f);
    for (ptrdiff_t e = 0; e < to->entities.n; e++) {
        if (!to->entities.at[e].name.n) to->entities.at[e].name = name_text(&f, f.about.at[e].first, f.about.at[e].end);
    }
    names_roles(&f);
    names_refer(&f);
    sort(scratch, to->mentions.at, to->mentions.n, (ptrdiff_t)sizeof(mention), by_start, NULL);
    sort(scratch, to->roles.at, to->roles.n, (ptrdiff_t)sizeof(role), role_by_start, NULL);
}
