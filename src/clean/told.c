/* What a page tells of its article where no reader sees it (JSON-LD articleBody), laid beside its rows: for each row the
 * share of its runs of four words that stand there too. The text told may be cut short, or be another's: it is evidence
 * for the judge, never the body itself. Cost: linear in the scripts, and in the rows of pages that tell.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "clean/structure.h"
#include "clean/words.h"

#define RUN 4              /* words of a run */
#define TOLD_LEAST 30      /* words: less is a summary */
#define WORD_BYTES 6       /* of a word with the space behind it, about */
#define ROW_LOOK 4096      /* bytes of a row that are looked up */

/* Runs of RUN words of a normal form, one at a time. The hash of a run is a polynomial of its words' hashes, so that the next
 * one costs a word. */
#define RUN_STEP 0x9e3779b97f4a7c15u
_Static_assert(RUN == 4, "the word that leaves a run has been taken four steps");
typedef struct {
    str rest;
    uint64_t last[RUN], hash;
    int n;
} runs;

static uint64_t next_word(str *rest) {
    uint64_t head = str_head_at(*rest, 0, rest->n);
    ptrdiff_t n = min_of((ptrdiff_t)head_word(head), rest->n);
    while (n >= 8 && n < rest->n && rest->p[n] != ' ') n++;
    uint64_t hash = n > 8 ? hash_str((str){rest->p, n}) : hash_mix(head & str_head_kept(n), 0);
    *rest = n < rest->n ? (str){rest->p + n + 1, rest->n - n - 1} : (str){0};
    return hash;
}

static bool next_run(runs *r, uint64_t *hash) {
    while (r->rest.n) {
        uint64_t word = next_word(&r->rest), *first = &r->last[r->n++ % RUN];
        r->hash = r->hash * RUN_STEP + word - *first * (RUN_STEP * RUN_STEP * RUN_STEP * RUN_STEP);
        *first = word;
        *hash = r->hash;
        if (r->n >= RUN) return true;
    }
    return false;
}

span told_next(str source, span script, int32_t at) {
    static const str key = {"articleBody\"", 12}; /* and a mark before it: those are many, a look for one is slow */
    str s = str_cut(source, 0, script.end);
    for (ptrdiff_t k; (k = str_find(s, key, at + 1)) >= 0; at = (int32_t)k) {
        if (s.p[k - 1] != '"') continue;
        for (k += key.n; k < s.n && (is_space(s.p[k]) || s.p[k] == ':');) k++;
        if (k >= s.n || s.p[k] != '"') continue;
        ptrdiff_t end = ++k;
        while ((end = str_either(s, '"', '\\', end)) < s.n && s.p[end] == '\\') end += 2;
        return (span){(int32_t)k, (int32_t)min_of(end, s.n)};
    }
    return (span){0};
}

/* Markup in what is told is taken out: from each < to its >. */
static str without_tags(arena *scratch, str s) {
    if (str_find(s, S("<"), 0) < 0) return s;
    char *to = new (scratch, char, s.n);
    ptrdiff_t n = 0;
    bool in = false;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        if (s.p[i] == '<') to[n++] = ' ', in = true;
        if (!in) to[n++] = s.p[i];
        if (s.p[i] == '>') in = false;
    }
    return (str){to, n};
}

static int32_t learn(arena *scratch, map *known, str told) {
    told = without_tags(scratch, told);
    char *form = new (scratch, char, told.n + 1);
    runs r = {.rest = {form, normal_form(told, form, told.n)}};
    uint64_t h;
    map_room(scratch, known, known->n + r.rest.n / WORD_BYTES);
    while (next_run(&r, &h)) ++*map_put(scratch, known, h, NULL);
    return r.n;
}

static int16_t share_told(const map *known, str s, char *form) {
    runs r = {.rest = {form, normal_form(s, form, ROW_LOOK)}};
    uint64_t h;
    int all = 0, told = 0;
    while (next_run(&r, &h)) {
        all++;
        told += map_get(known, h) != NULL;
    }
    return (int16_t)(all ? 100 * told / all : -1);
}

void told_align(arena *scratch, structure *s) {
    const markup *m = s->m;
    map known = {0};
    s->told = new (scratch, int16_t, m->rows.n);
    for (ptrdiff_t i = 0; i < m->rows.n; i++) s->told[i] = -1;
    for (ptrdiff_t i = 0; i < m->facts.n; i++) {
        const html_fact *f = &m->facts.at[i];
        if (f->kind != FACT_JSONLD) continue;
        for (span at = {0, f->value.start}; (at = told_next(m->source, f->value, at.end)).end;)
            s->told_words += learn(scratch, &known, html_json_decoded(scratch, m->source, at));
    }
    if (s->told_words < TOLD_LEAST) s->told_words = 0;
    char *form = s->told_words ? new (scratch, char, ROW_LOOK) : NULL;
    for (ptrdiff_t i = 0; i < m->rows.n && s->told_words; i++)
        if (s->l->rows.at[i].words >= RUN) s->told[i] = share_told(&known, span_of(s->l->text, m->rows.at[i].at), form);
}
