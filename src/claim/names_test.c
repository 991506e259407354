/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "claim/claim.h"
#include "claim/gazetteer.h"

static void words_are_sorted_and_found(void **state) {
    (void)state;
    for (int32_t i = 0; i < gazetteer_n; i++) {
        if (i) assert_true(str_cmp(gazetteer[i - 1].word, gazetteer[i].word) < 0);
        assert_ptr_equal(gazetteer_find(gazetteer[i].word), &gazetteer[i]);
        assert_true(gazetteer[i].classes != 0);
    }
    assert_null(gazetteer_find(S("xyzzy")));
    assert_null(gazetteer_find(S("")));
}

static void demonyms_lead_to_their_country(void **state) {
    (void)state;
    const gazetteer_entry *a = gazetteer_find(S("new zealand")), *b = gazetteer_find(S("kiwi"));
    assert_non_null(a);
    assert_non_null(b);
    assert_int_equal(a->country, b->country);
    assert_true(str_eq(gazetteer_names[a->country], S("New Zealand")));
    assert_true(a->classes & LEX_COUNTRY);
    assert_true(b->classes & LEX_DEMONYM);
    assert_true(gazetteer_find(S("new"))->classes & LEX_OPENS);
}

/* A page of one paragraph, read and its names found. */
typedef struct {
    arena a, scratch;
    page page;
    article article;
    doc doc;
    page_claims claims;
} reading;

static void read_names(reading *r, str s) {
    *r = (reading){.page = {.text = s, .raw = s}};
    *push(&r->a, &r->article.blocks) = (block){{0, (int32_t)s.n}, BLOCK_PARAGRAPH};
    text_read(&r->a, &r->scratch, &r->page, &r->article, &r->doc);
    names_find(&r->a, &r->scratch, &r->doc, &r->claims);
}

static void give_back(reading *r) {
    arena_free(&r->a);
    arena_free(&r->scratch);
}

static bool has_role(const reading *r, str phrase, str of) {
    for (ptrdiff_t i = 0; i < r->claims.roles.n; i++) {
        const role *x = &r->claims.roles.at[i];
        if (str_eq(doc_str(&r->doc, x->at), phrase) && str_eq(r->claims.entities.at[x->entity].name, of)) return true;
    }
    return false;
}

static void roles_hold_description_and_name(void **state) {
    (void)state;
    reading r;
    read_names(&r, S("Harrow mayor Ann Poe met Bo Lund, the head of the Wessel dockers, on Friday. The Harbour Safety Board (HSB) "
                     "sent Coroner Ida Rask of Maradel County."));
    assert_true(has_role(&r, S("Harrow mayor Ann Poe"), S("Ann Poe")));
    assert_true(has_role(&r, S("Bo Lund, the head of the Wessel dockers"), S("Bo Lund")));
    assert_true(has_role(&r, S("Harbour Safety Board (HSB)"), S("Harbour Safety Board")));
    assert_true(has_role(&r, S("Coroner Ida Rask of Maradel County"), S("Ida Rask")));
    give_back(&r);
}

static const entity *entity_named(const reading *r, str name) {
    for (ptrdiff_t i = 0; i < r->claims.entities.n; i++)
        if (str_eq(r->claims.entities.at[i].name, name)) return &r->claims.entities.at[i];
    return NULL;
}

static void kinds_and_genders(void **state) {
    (void)state;
    reading r;
    read_names(&r, S("Helen Roe of the Wessel Ferry Company flew from Brazil to Port Maradel with Mr Aske. She said that the Ministry of "
                     "Trade and Fisheries had asked for it. The University of Harrow and Brandt Shipping Ltd agreed."));
    static const struct {
        str name;
        entity_kind kind;
        entity_gender gender;
    } wanted[] = {
        {S("Helen Roe"), ENTITY_PERSON, GENDER_FEMALE},      {S("Wessel Ferry Company"), ENTITY_BODY, GENDER_UNKNOWN},
        {S("Brazil"), ENTITY_PLACE, GENDER_UNKNOWN},         {S("Port Maradel"), ENTITY_PLACE, GENDER_UNKNOWN},
        {S("Aske"), ENTITY_PERSON, GENDER_MALE},             {S("Ministry of Trade and Fisheries"), ENTITY_BODY, GENDER_UNKNOWN},
        {S("University of Harrow"), ENTITY_BODY, GENDER_UNKNOWN}, {S("Brandt Shipping Ltd"), ENTITY_BODY, GENDER_UNKNOWN},
    };
    for (ptrdiff_t i = 0; i < countof(wanted); i++) {
        const entity *e = entity_named(&r, wanted[i].name);
        assert_non_null(e);
        assert_int_equal(e->kind, wanted[i].kind);
        assert_int_equal(e->gender, wanted[i].gender);
    }
    assert_int_equal(r.claims.entities.n, countof(wanted));
    give_back(&r);
}

/* Its first word heads the names of bodies, and no word stands before it. */
static void a_page_that_begins_with_a_headline(void **state) {
    (void)state;
    reading r;
    read_names(&r, S("River Board Asks Harrow Council For Money"));
    assert_int_equal(r.claims.mentions.n > 0, r.claims.entities.n > 0);
    give_back(&r);
}

static void a_hundred_thousand_words_without_a_stop(void **state) {
    (void)state;
    reading r;
    arena a = {0};
    vec(char) all = {0};
    for (int i = 0; i < 100000; i++)
        for (const char *p = i % 3 ? "Ann Poe the president he (HSB " : "said Iran of the "; *p; p++) *push(&a, &all) = *p;
    read_names(&r, (str){all.at, all.n});
    for (ptrdiff_t i = 1; i < r.claims.mentions.n; i++)
        assert_true(r.claims.mentions.at[i - 1].at.start <= r.claims.mentions.at[i].at.start);
    give_back(&r);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_sorted_and_found),
        cmocka_unit_test(demonyms_lead_to_their_country),
        cmocka_unit_test(roles_hold_description_and_name),
        cmocka_unit_test(kinds_and_genders),
        cmocka_unit_test(a_page_that_begins_with_a_headline),
        cmocka_unit_test(a_hundred_thousand_words_without_a_stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
