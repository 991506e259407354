/* Words, sentences and marks of small texts, written with | between words or sentences. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>

#include "base/limits.h"
#include "text/parts.h"
#include "text/tagger.h"

/* A text whose lines are paragraphs, read; a line that begins with # is a subhead, with ! a caption. */
typedef struct {
    arena a, scratch;
    page page;
    article article;
    doc doc;
} sample;

static void sample_read(sample *x, const char *text) {
    *x = (sample){.page.text = str_of(text)};
    for (ptrdiff_t i = 0, end; i < x->page.text.n; i = end + 1) {
        end = str_find(x->page.text, S("\n"), i);
        if (end < 0) end = x->page.text.n;
        char c = text[i];
        *push(&x->a, &x->article.blocks) =
            (block){{(int32_t)i + (c == '#' || c == '!'), (int32_t)end}, c == '#' ? BLOCK_SUBHEAD : c == '!' ? BLOCK_CAPTION : BLOCK_PARAGRAPH};
    }
    text_read(&x->a, &x->scratch, &x->page, &x->article, &x->doc);
    const doc *d = &x->doc;
    int32_t at = 0, next_word = 0;
    for (ptrdiff_t i = 0; i < d->words.n; at = d->words.at[i++].at.end) {
        assert_true(d->words.at[i].at.start >= at && !span_empty(d->words.at[i].at));
        assert_true(span_in(d->words.at[i].at, d->sentences.at[d->words.at[i].sentence].at));
    }
    for (ptrdiff_t i = 0; i < d->sentences.n; next_word += d->sentences.at[i++].n) {
        const sentence *s = &d->sentences.at[i];
        assert_true(span_in(s->at, x->article.blocks.at[s->block].at));
        assert_int_equal(s->first, next_word);
        assert_int_equal(doc_sentence_at(d, s->at.start), i);
        assert_int_equal(doc_sentence_at(d, s->at.end - 1), i);
    }
    assert_int_equal(next_word, d->words.n);
    for (ptrdiff_t i = 0; i < d->marks.n; i++) {
        const mark *m = &d->marks.at[i];
        assert_true(m->inside.start <= m->inside.end && m->parent < i && (m->next < 0 || m->next > i));
        if (i) assert_true(m->inside.start >= d->marks.at[i - 1].inside.start);
    }
}

static void sample_free(sample *x) {
    arena_free(&x->a);
    arena_free(&x->scratch);
}

static char *joined(const doc *d, const span *at, ptrdiff_t n, ptrdiff_t step) {
    static char to[4096];
    size_t k = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        str s = doc_str(d, *(const span *)((const char *)at + i * step));
        k += (size_t)snprintf(to + k, sizeof to - k, "%s%.*s", i ? "|" : "", (int)s.n, s.p);
    }
    to[k] = 0;
    return to;
}

static void words_are(const char *text, const char *want) {
    sample x;
    sample_read(&x, text);
    assert_string_equal(x.doc.words.n ? joined(&x.doc, &x.doc.words.at->at, x.doc.words.n, (ptrdiff_t)sizeof(word)) : "", want);
    sample_free(&x);
}

/* `want` is the text itself with | in place of the white space where sentences part. */
static void sentences_are(const char *want) {
    char text[4096];
    size_t n = strlen(want);
    for (size_t i = 0; i <= n; i++) text[i] = want[i] == '|' ? ' ' : want[i];
    sample x;
    sample_read(&x, text);
    assert_string_equal(joined(&x.doc, &x.doc.sentences.at->at, x.doc.sentences.n, (ptrdiff_t)sizeof(sentence)), want);
    sample_free(&x);
}

/* The insides of the marks, joined with |; ~ before one that is not closed, > after one that goes on. */
static void marks_are(const char *text, const char *want) {
    sample x;
    sample_read(&x, text);
    char to[4096];
    size_t k = 0;
    to[0] = 0;
    for (ptrdiff_t i = 0; i < x.doc.marks.n; i++) {
        const mark *m = &x.doc.marks.at[i];
        str s = doc_str(&x.doc, m->inside);
        k += (size_t)snprintf(to + k, sizeof to - k, "%s%s%.*s%s", i ? "|" : "", span_empty(m->close) ? "~" : "", (int)s.n, s.p,
                              m->next >= 0 ? ">" : "");
    }
    assert_string_equal(to, want);
    sample_free(&x);
}

static void words_part_where_they_should(void **state) {
    (void)state;
    words_are("I don't think Ruiz's half-sister is open.", "I|do|n't|think|Ruiz|'s|half-sister|is|open|.");
    words_are("They’ll say we can’t; she cannot.", "They|’ll|say|we|ca|n’t|;|she|can|not|.");
    words_are("The U.S. and e.g. France", "The|U.S.|and|e.g.|France");
    words_are("at 10:30 a.m. on 5 May", "at|10:30|a.m.|on|5|May");
    words_are("26km for $50 or $3.5bn, 20,000 of 1,00,000", "26|km|for|$|50|or|$|3.5|bn|,|20,000|of|1,00,000");
    words_are("20,000-40,000 in 2010–2020", "20,000|-|40,000|in|2010|–|2020");
    words_are("a 10-year plan, a 60-year-old man", "a|10|-|year|plan|,|a|60|-|year|-|old|man");
    words_are("In 2025,200 came", "In|2025|,|200|came");
    words_are("19% of 6.30am, 1st, 1990s, the 5G F-16s", "19|%|of|6.30|am|,|1st|,|1990s|,|the|5G|F-16s");
    words_are("mid-2024 COVID-19 twenty-five", "mid|-|2024|COVID-19|twenty-five");
    words_are("see https://example.org/a?b=1, or example.co.uk.", "see|https://example.org/a?b=1|,|or|example.co.uk|.");
    words_are("ask jo.doe@example.org or @jo_doe #vote", "ask|jo.doe@example.org|or|@jo_doe|#vote");
    words_are("dogs—cats -- birds...", "dogs|—|cats|--|birds|...");
    words_are("AT&T and O'Neil's R&D", "AT&T|and|O'Neil|'s|R&D");
    words_are("the ’90s and '80s", "the|’90s|and|'80s");
    words_are("'Tis the boys' game", "'Tis|the|boys|'|game");
    words_are("A Ph.D. from Ohio, Mr. Hale", "A|Ph.D.|from|Ohio|,|Mr.|Hale");
    words_are("the U.S.-led group", "the|U.S.-led|group");
    words_are("ended.The next", "ended|.|The|next");
    words_are("£5m-a-year and/or US$3", "£|5|m|-|a|-|year|and|/|or|US|$|3");
}

/* Scripts that put no spaces between words, and those without capitals. */
static void other_scripts_part_too(void **state) {
    (void)state;
    words_are("港口GDP增长3%。", "港|口|GDP|增|长|3|%|。");
    words_are("カタカナの語", "カタカナ|の|語");
    words_are("เรือที่ท่า", "เ|รื|อ|ที่|ท่|า");
    words_are("항구가 열린다", "항구가|열린다");
    sentences_are("港口周五开放。|市长说，很好！|船呢？|都在上游。");
    sentences_are("يفتح الميناء يوم الجمعة.|قالت رئيسة البلدية ذلك؟|نعم.");
    sentences_are("बंदरगाह शुक्रवार को खुलेगा।|महापौर ने कहा।");
    sentences_are("“港口开放。”|她说。");
}

static void forms_and_stems_meet(void **state) {
    (void)state;
    sample x;
    sample_read(&x, "Don’t stop stopping, U.S. US don't");
    const words *w = &x.doc.words;
    assert_true(w->at[1].form == w->at[8].form && w->at[1].form == hash_str(S("n't")));
    assert_true(w->at[2].stem == w->at[3].stem && w->at[2].form != w->at[3].form);
    assert_true(w->at[5].stem == w->at[6].stem && w->at[6].upper && w->at[5].upper && !w->at[0].upper && w->at[0].capital);
    assert_true(doc_word_is(&x.doc, 1, S("n't")));
    static const str table[] = {S("n't")};
    assert_true(doc_word_in(&x.doc, 1, table, 1));
    assert_int_equal(doc_word_at(&x.doc, 0), 0);
    sample_free(&x);
}

static void sentences_end_where_they_should(void **state) {
    (void)state;
    sentences_are("Mr. Hale left.|Dr. Ana Ruiz stayed.");
    sentences_are("He moved to Tucson, Ariz.|The firm stayed.");
    sentences_are("He lives in Tucson, Ariz., with a dog.|It barks.");
    sentences_are("Acme Inc. said so.|It lied.");
    sentences_are("The U.S. Senate met.|We love the U.S.|They do too.");
    sentences_are("At 10 a.m. Monday it rained.|It stopped at 4 p.m.|Crews left.");
    sentences_are("J. K. Hale and George W. Moss agreed.|No. 5 won.|No.|He lost.");
    sentences_are("It rose 3.5 percent.|In 2024 it fell.");
    sentences_are("“We won.|We go home,” he said.|“It is over.”|Hale left.");
    sentences_are("“Why?” he asked.|“Stop!” Hale shouted.|“Who?”|The crowd left.");
    sentences_are("“Why now?” President Ana Ruiz asked.");
    sentences_are("Well... I do not know.|Wait…|The end.");
    sentences_are("He said [...] no.|(It was late.)|They left.");
    sentences_are("It rose.[1]|The cost [...] fell.[2] [3]|They paid [...]|The rest came.");
    sentences_are("It was Jan. 5.|In Nov.|The vote came.");
    sentences_are("Was it him?!|Yes!!|It was.");
    sentences_are("1. First we go.|We go.");
    sentences_are("It was an iPhone.|iPhones sell.");
    sentences_are("The gov't agcy. said no and the agcy. Board met.|We left.");
}

static void sentences_end_without_space(void **state) {
    (void)state;
    sample x;
    sample_read(&x, "It ended.The next day Node.JS ran.”He left");
    assert_int_equal(x.doc.sentences.n, 3);
    sample_free(&x);
    sample_read(&x, "#A heading\n!A caption without stop\nA paragraph. Two.");
    assert_int_equal(x.doc.sentences.n, 4);
    sample_free(&x);
}

static void marks_pair_up(void **state) {
    (void)state;
    marks_are("He said “no” and \"yes\".", "no|yes");
    marks_are("\"It must be all.” he said", "It must be all.");
    marks_are("“He said ‘the dogs’ bowls’ twice,” she said.", "He said ‘the dogs’ bowls’ twice,|the dogs’ bowls");
    marks_are("'It's the workers' own,' he said, 'not the boss's.'", "It's the workers' own,|not the boss's.");
    marks_are("The boys' games and the girls' games don't mix.", "");
    marks_are("A 6\" pipe, a 5'10\" man, a 55\" screen.", "");
    marks_are("A 6\" pipe is \"long\" here", "long");
    marks_are("“One.\n“Two,” he said.", "~One.>|Two,");
    marks_are("“One.\n!A caption\n“Two,” he said.\n“Three", "~One.>|Two,|~Three");
    marks_are("“One.\nTwo,” he said.", "~One.>|Two,");
    marks_are("He said \"one and left.\nShe said \"two\" then.", "two");
    marks_are("«Oui», he said, „ja“ and ``old''.", "Oui|ja|old");
    marks_are("‘‘It is,’’ he said.", "It is,");
    marks_are("’Tis the ’90s, ‘really’", "really");
    marks_are("\"A \"B\" C", "B");
    marks_are("(\"x\") [“y”]—“z”", "x|y|z");
}

static void marks_nest(void **state) {
    (void)state;
    sample x;
    sample_read(&x, "“He said: ‘She told me “no” then.’ So there.”");
    assert_int_equal(x.doc.marks.n, 3);
    assert_int_equal(x.doc.marks.at[0].parent, -1);
    assert_int_equal(x.doc.marks.at[1].parent, 0);
    assert_int_equal(x.doc.marks.at[2].parent, 1);
    assert_true(x.doc.words.at[1].quoted && !x.doc.words.at[0].quoted);
    sample_free(&x);
}

/* `want` is words with their tags: "She/PRP left/VBD". */
static void tags_are(const char *want) {
    static const char *const names[] = {
        "NONE", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP",
        "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "."};
    _Static_assert(sizeof names / sizeof *names == TAG_COUNT, "a name for each tag");
    char text[1024], got[2048];
    size_t n = 0, k = 0;
    for (const char *p = want; *p; p++) {
        if (*p == '/') p += strcspn(p, " ") - 1;
        else text[n++] = *p;
    }
    text[n] = 0;
    sample x;
    sample_read(&x, text);
    for (ptrdiff_t i = 0; i < x.doc.words.n; i++) {
        str s = doc_str(&x.doc, x.doc.words.at[i].at);
        k += (size_t)snprintf(got + k, sizeof got - k, "%s%.*s/%s", i ? " " : "", (int)s.n, s.p, names[x.doc.words.at[i].tag]);
    }
    assert_string_equal(got, want);
    sample_free(&x);
}

static void words_get_tags(void **state) {
    (void)state;
    tags_are("The/DT mayor/NN said/VBD on/IN Tuesday/NNP that/IN the/DT bridge/NN would/MD not/RB open/VB ./.");
    tags_are("She/PRP has/VBZ been/VBN told/VBN to/TO leave/VB ./.");
    tags_are("Officials/NNS were/VBD being/VBG questioned/VBN ./.");
    tags_are("The/DT new/JJ bridge/NN rose/VBD 19/CD %/NN to/IN $/SYM 50/CD million/CD ./.");
    tags_are("He/PRP said/VBD the/DT workers/NNS '/. union/NN had/VBD voted/VBN ./.");
    tags_are("They/PRP will/MD are/VBP here/RB ./."); /* no tag that grammar allows is left */
}

/* The noun phrase or verb group about word i. */
static void noun_phrase_is(const char *text, int i, const char *want) {
    sample x;
    sample_read(&x, text);
    noun_phrase p = doc_noun_phrase(&x.doc, i);
    str s = doc_str(&x.doc, doc_span(&x.doc, p.from, p.to));
    assert_true(str_eq(s, str_of(want)));
    sample_free(&x);
}

static verb_chain verb_chain_is(const char *text, int i, const char *want) {
    sample x;
    sample_read(&x, text);
    verb_chain g = doc_verb_chain(&x.doc, i);
    str s = doc_str(&x.doc, doc_span(&x.doc, g.from, g.to));
    assert_true(str_eq(s, str_of(want)));
    sample_free(&x);
    return g;
}

static void phrases_hold_together(void **state) {
    (void)state;
    noun_phrase_is("The mayor's two deputies left.", 4, "The mayor's two deputies");
    noun_phrase_is("She met all the new members on Monday.", 4, "all the new members");
    noun_phrase_is("It cost a 10-year loan of $50 million.", 2, "a 10-year loan");
    noun_phrase_is("It is a loan of $50 million.", 7, "$50 million");
    noun_phrase_is("She left.", 0, "She");
    noun_phrase_is("She left.", 1, "");
    verb_chain g = verb_chain_is("The men have not yet been told.", 6, "have not yet been told");
    assert_true(g.passive && g.perfect && g.negated && !g.past && g.modal < 0 && g.head == 6);
    g = verb_chain_is("It would never have been closed.", 1, "would never have been closed");
    assert_true(g.passive && g.modal == 1 && g.negated);
    g = verb_chain_is("They were leaving.", 2, "were leaving");
    assert_true(g.progressive && g.past && !g.passive);
    g = verb_chain_is("She wants to leave.", 3, "to leave");
    assert_true(g.infinitive && !g.negated);
    verb_chain_is("The bridge is open.", 1, "");
    g = verb_chain_is("The bridge isn't open.", 2, "isn't");
    assert_true(g.negated);
}

static void long_runs_stay_linear(void **state) {
    (void)state;
    static const char *const units[] = {"a", "\"", "'", ".", "1", "'a ", "a.a", "(", ". ", "a'", "“", "‘a ", "1,", "x@", "a-", "\xE2\x80\xA2 "};
    enum { SIZE = 1 << 18 };
    char *text = malloc(SIZE + 1);
    for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
        size_t n = strlen(units[k]), i = 0;
        for (; i + n <= SIZE; i += n) memcpy(text + i, units[k], n);
        text[i] = 0;
        sample x;
        sample_read(&x, text);
        for (ptrdiff_t j = 0; j < x.doc.sentences.n; j++) assert_true(x.doc.sentences.at[j].n <= SENTENCE_WORDS_MAX + 32);
        sample_free(&x);
    }
    free(text);
}

static void tables_are_sorted(void **state) {
    (void)state;
    assert_true(abbreviations_sorted());
    for (ptrdiff_t i = 1; i < closed_count; i++) assert_true(str_cmp(closed_words[i - 1].word, closed_words[i].word) < 0);
    for (ptrdiff_t i = 1; i < tagger_words; i++) assert_true(tagger_word[i - 1] < tagger_word[i]);
    for (uint32_t b = 0; b < 1 << 13; b++)
        for (uint32_t i = tagger_bucket[b]; i < tagger_bucket[b + 1]; i++)
            assert_true(tagger_feature[i] >> 19 == b && tagger_first[i] < tagger_first[i + 1]);
}

int main(void) {
    const struct CMUnitTest all[] = {
        cmocka_unit_test(words_part_where_they_should),
        cmocka_unit_test(other_scripts_part_too),    cmocka_unit_test(forms_and_stems_meet),
        cmocka_unit_test(sentences_end_where_they_should), cmocka_unit_test(sentences_end_without_space),
        cmocka_unit_test(marks_pair_up),                   cmocka_unit_test(marks_nest),
        cmocka_unit_test(words_get_tags),
        cmocka_unit_test(phrases_hold_together),
        cmocka_unit_test(long_runs_stay_linear),           cmocka_unit_test(tables_are_sorted),
    };
    return cmocka_run_group_tests(all, NULL, NULL);
}
