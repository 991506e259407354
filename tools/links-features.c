/* Prints what the model of links looks at (src/collate/score.c), for tools/fit-links.
 *
 * usage: links-features FOLDER [META]
 * FOLDER holds the pages of one story. Of every two clauses of two lines of text that share enough to be looked at, one row:
 * page, start, end of either, what rules add to the odds, then the features. Pages by their paths.
 * SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>

#include "collate/parts.h"
#include "stemma.h"
#include "stemma/parts.h"

static void print_clause(const scene *x, const unit *u) {
    str path = x->docs->at[u->page].page->path;
    printf("%.*s %d %d ", (int)path.n, path.p, u->at.start, u->at.end);
}

static void print_pair(const scene *x, const unit *u, const unit *v) {
    float f[SCORE_FEATURES], besides;
    if (u->page == v->page || u->line == v->line || !unit_features(x, u, v, f, &besides)) return;
    print_clause(x, u);
    print_clause(x, v);
    printf("%.9g", (double)besides);
    for (int i = 0; i < SCORE_FEATURES; i++) printf(" %.9g", (double)f[i]);
    putchar('\n');
}

static void print_story(stemma *s, int32_t of) {
    const account *z = &s->account;
    const ints *of_pages = &z->stories.stories.at[of].pages;
    looked_up *looked = new (&s->arena, looked_up, of_pages->n);
    bool partly = false;
    scene x = {&z->docs, &z->claims, &z->reuse, &z->stories, looked, &partly};
    units u = {0};
    for (ptrdiff_t p = 0; p < of_pages->n; p++) looked[p].counts = counts_find(&s->arena, &s->scratch, &x, of_pages->at[p]);
    units_find(&s->arena, &s->scratch, &x, of_pages, &u);
    for (ptrdiff_t i = 0; i < u.n; i++)
        for (ptrdiff_t k = i + 1; k < u.n; k++) print_pair(&x, &u.at[i], &u.at[k]);
}

int main(int argc, char **argv) {
    stemma *s = argc == 2 || argc == 3 ? stemma_new(NULL) : NULL;
    if (!s) return fprintf(stderr, "usage: links-features FOLDER [META]\n"), STEMMA_USAGE;
    stemma_status status = stemma_add(s, argv[1]);
    if (argc == 3 && status <= STEMMA_REFUSED) status = stemma_add_meta(s, argv[2]);
    if (status <= STEMMA_REFUSED) status = stemma_run(s, STEMMA_REPORT);
    if (status > STEMMA_REFUSED) fprintf(stderr, "links-features: %s\n", stemma_message(s));
    for (ptrdiff_t i = 0; status <= STEMMA_REFUSED && i < s->account.stories.stories.n; i++) print_story(s, (int32_t)i);
    stemma_free(s);
    return (int)status;
}
