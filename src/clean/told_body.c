/* The article of a page that only its scripts would show: next to no prose stands in its rows, yet its JSON-LD tells the
 * whole of it (articleBody), as search engines ask of such pages. What is told becomes the body, a block a paragraph, each
 * with its way back to the bytes of the script. Cost: linear in the scripts.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/structure.h"

enum {
    TOLD_BYTES = 200,  /* less is a summary */
    SHOWN_BYTES = 200, /* a page that shows more shows its article: what it tells beside may be all that it ever printed */
};

static int32_t bytes_shown(const article *x) {
    int32_t n = 0;
    for (ptrdiff_t i = 0; i < x->blocks.n; i++)
        if (block_is_body(x->blocks.at[i].kind)) n += span_len(x->blocks.at[i].at);
    return n;
}

static span longest_told(const markup *m) {
    span best = {0};
    for (ptrdiff_t i = 0; i < m->facts.n; i++) {
        const html_fact *f = &m->facts.at[i];
        if (f->kind != FACT_JSONLD) continue;
        for (span at = {0, f->value.start}; (at = told_next(m->source, f->value, at.end)).end;)
            if (span_len(at) > span_len(best)) best = at;
    }
    return best;
}

/* Markup inside it, as it is or escaped: no plain text, and what is left of it when tags go is anyone's guess. */
static bool holds_markup(str s) {
    static const str marks[] = {S("</"), S("<\\/"), S("<br"), S("<p"), S("&lt;"), S("\\u003c"), S("\\u003C")};
    for (ptrdiff_t i = 0; i < countof(marks); i++)
        if (str_find(s, marks[i], 0) >= 0) return true;
    return false;
}

/* End of the paragraph that begins at `at`: an escaped line end, or the string's end. */
static int32_t paragraph_end(str source, int32_t at, int32_t end) {
    for (; at < end; at++) {
        if (source.p[at] != '\\') continue;
        if (at + 1 < end && (source.p[at + 1] == 'n' || source.p[at + 1] == 'r')) return at;
        at++;
    }
    return end;
}

void told_body(arena *a, page *p, const markup *m, article *to) {
    span told = longest_told(m);
    if (span_len(told) < TOLD_BYTES || bytes_shown(to) >= SHOWN_BYTES) return;
    if (holds_markup(span_of(m->source, told))) return;
    ptrdiff_t kept = 0;
    for (ptrdiff_t i = 0; i < to->blocks.n; i++)
        if (!block_is_body(to->blocks.at[i].kind)) to->blocks.at[kept++] = to->blocks.at[i];
    to->blocks.n = kept;
    for (int32_t at = told.start, end; at < told.end; at = end + 2) {
        end = paragraph_end(m->source, at, told.end);
        span cited = html_cite(a, p, m, (span){at, end}, CITE_JSON);
        if (!span_empty(cited)) *push(a, &to->blocks) = (block){cited, BLOCK_PARAGRAPH};
    }
}
