/* What a page in a language or of a site that the trainers of clean never saw does not show. Each page also comes to them as
 * copies that lack some of it, drawn by chance, so that the trees learn to do without.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

enum {
    LACK_PHRASES = 1,  /* no phrase of chrome_words.c stands in it; */
    LACK_ROLES = 2,    /* no line of a day, a name or an agency is known as one; */
    LACK_STOPS = 4,    /* nor a function word; */
    LACK_CAPITALS = 8, /* its letters have no capitals */
    LACK_NAMES = 16,   /* no class is named by a word that is known; */
    LACK_TOLD = 32,    /* no script tells the article; */
    LACK_PARTS = 64,   /* parts are mere div, */
    LACK_P = 128,      /* and so are paragraphs */
};

/* At least one of `all`, each at even odds. `chance`: of the trainer. */
static int draw_lack(int all, double (*chance)(void)) {
    int lack = 0;
    while (!lack)
        for (int bit = 1; bit <= all; bit <<= 1) lack |= all & bit && chance() < 0.5 ? bit : 0;
    return lack;
}

static void lack_in_rows(row_list *rows, int lack) {
    for (ptrdiff_t i = 0; i < rows->n; i++) {
        row *r = &rows->at[i];
        if (lack & LACK_PHRASES) r->chrome &= CHROME_LEAK;
        if (lack & LACK_ROLES) r->role = ROW_OTHER;
        if (lack & LACK_STOPS) r->stops = 0;
        if (lack & LACK_CAPITALS) r->capitals = 0, r->opens_low = false;
    }
}
