/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "claim/quote_parts.h"

static void cues_are_sorted(void **state) {
    (void)state;
    ptrdiff_t n;
    const cue_verb *verbs = cue_verbs(&n);
    ptrdiff_t m;
    const cue_phrase *phrases = cue_phrases(&m);
    assert_true(n > 200);
    assert_true(nouns_sorted());
    assert_true(sources_sorted());
    for (ptrdiff_t i = 0; i < n; i++) {
        bool phrasal = false;
        for (ptrdiff_t k = 0; k < m; k++) phrasal |= str_eq(phrases[k].verb, verbs[i].base);
        assert_true(verbs[i].frames || phrasal);
        if (i) assert_true(str_cmp(verbs[i - 1].base, verbs[i].base) < 0);
    }
}

static void forms_lead_to_their_verb(void **state) {
    (void)state;
    static const struct {
        const char *form, *base;
        verb_form is;
    } known[] = {
        {"said", "say", FORM_ED}, {"says", "say", FORM_S}, {"denied", "deny", FORM_ED},
        {"denies", "deny", FORM_S}, {"denying", "deny", FORM_ING}, {"claimed", "claim", FORM_ED},
        {"noting", "note", FORM_ING}, {"submitted", "submit", FORM_ED}, {"labelled", "label", FORM_ED},
        {"labeled", "label", FORM_ED}, {"told", "tell", FORM_ED}, {"agreed", "agree", FORM_ED},
        {"stresses", "stress", FORM_S}, {"found", "find", FORM_ED}, {"urge", "urge", FORM_BASE},
        {"fretted", "fret", FORM_ED},
    };
    ptrdiff_t n;
    const cue_verb *verbs = cue_verbs(&n);
    for (ptrdiff_t i = 0; i < countof(known); i++) {
        verb_form is = FORM_BASE;
        ptrdiff_t row = cue_verb_find(str_of(known[i].form), &is);
        assert_true(row >= 0);
        assert_true(str_eq(verbs[row].base, str_of(known[i].base)));
        assert_int_equal(is, known[i].is);
    }
    verb_form is;
    assert_int_equal(cue_verb_find(S("table"), &is), -1);
    assert_int_equal(cue_verb_find(S("s"), &is), -1);
    assert_int_equal(cue_verb_find(S("ed"), &is), -1);
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(cues_are_sorted), cmocka_unit_test(forms_lead_to_their_verb)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
