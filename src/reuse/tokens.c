/* The words that reuse compares: forms without case, stops and commas; what is quoted; what carries content.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"

/* Function words of English: they carry no content of their own. Sorted. */
static const str function_words[] = {
    S("a"), S("about"), S("after"), S("again"), S("against"), S("all"), S("also"), S("am"), S("amid"), S("among"),
    S("an"), S("and"), S("any"), S("are"), S("as"), S("at"), S("be"), S("because"), S("been"), S("before"),
    S("being"), S("between"), S("both"), S("but"), S("by"), S("can"), S("could"), S("did"), S("do"), S("does"),
    S("during"), S("each"), S("either"), S("even"), S("ever"), S("for"), S("from"), S("had"), S("has"), S("have"),
    S("he"), S("her"), S("here"), S("him"), S("his"), S("how"), S("i"), S("if"), S("in"), S("into"), S("is"),
    S("it"), S("its"), S("just"), S("may"), S("me"), S("might"), S("more"), S("most"), S("mr"), S("mrs"), S("ms"),
    S("must"), S("my"), S("n't"), S("no"), S("nor"), S("not"), S("now"), S("of"), S("off"), S("on"), S("one"),
    S("only"), S("or"), S("other"), S("our"), S("out"), S("over"), S("own"), S("said"), S("say"), S("says"),
    S("shall"), S("she"), S("should"), S("since"), S("so"), S("some"), S("such"), S("than"), S("that"), S("the"),
    S("their"), S("them"), S("then"), S("there"), S("these"), S("they"), S("this"), S("those"), S("through"),
    S("to"), S("told"), S("too"), S("under"), S("until"), S("up"), S("upon"), S("us"), S("very"), S("was"), S("we"),
    S("were"), S("what"), S("when"), S("where"), S("whether"), S("which"), S("while"), S("who"), S("whom"),
    S("whose"), S("why"), S("will"), S("with"), S("would"), S("you"), S("your"),
};

bool tokens_table_sorted(void) { return str_table_sorted(function_words, countof(function_words)); }

/* A set of the table's hashes, so that each word costs one look. */
static map function_set(arena *scratch) {
    map m = {0};
    for (ptrdiff_t i = 0; i < countof(function_words); i++) *map_put(scratch, &m, hash_str(function_words[i]), NULL) = 1;
    return m;
}

/* "U.S." as "US", "20,000" as "20000": the stops and commas of a word are its house's style. */
static uint64_t plain_form(const word *w, str text) {
    char low[64];
    ptrdiff_t n = 0;
    bool dotted = false;
    for (ptrdiff_t i = 0; i < text.n; i++) dotted |= text.p[i] == '.' || text.p[i] == ',';
    if (!dotted || text.n > (ptrdiff_t)sizeof low) return w->form;
    bool number = w->kind == WORD_NUMBER;
    for (ptrdiff_t i = 0; i < text.n; i++)
        if (text.p[i] != ',' && (text.p[i] != '.' || number)) low[n++] = to_lower(text.p[i]);
    return hash_str((str){low, n});
}

/* A character that is a word says little: with the next it stands for what they begin. */
static uint64_t form_of(const doc *d, ptrdiff_t i) {
    const word *w = &d->words.at[i], *next = w + 1;
    if (!w->lone) return plain_form(w, doc_str(d, w->at));
    return i + 1 < d->words.n && next->lone && next->at.start == w->at.end ? hash_mix(w->form, next->form) : w->form;
}

static tokens read_page(arena *a, const doc *d, const map *functions) {
    tokens t = {.at = new (a, token, d->words.n)};
    for (ptrdiff_t i = 0; i < d->words.n; i++) {
        const word *w = &d->words.at[i];
        if (w->kind == WORD_PUNCT) continue;
        block_kind kind = d->article->blocks.at[d->sentences.at[w->sentence].block].kind;
        token *k = &t.at[t.n++];
        *k = (token){.form = (uint32_t)form_of(d, i), .word = (int32_t)i, .stem = (uint32_t)w->stem};
        k->quoted = w->quoted;
        k->body = block_is_body(kind);
        k->number = w->kind == WORD_NUMBER;
        k->content = !map_get(functions, w->form) && w->at.end - w->at.start > 1;
        t.body += k->body;
        t.own += k->body && !k->quoted;
    }
    return t;
}

tokens *tokens_read(arena *a, arena *scratch, const docs *d) {
    map functions = function_set(scratch);
    tokens *all = new (a, tokens, d->n);
    for (ptrdiff_t i = 0; i < d->n; i++) all[i] = read_page(a, &d->at[i], &functions);
    return all;
}
