/* Verbs of speech and report, with what may stand for their content.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

#define V(word, frames) {{word, sizeof(word) - 1}, (frames)}
#define T CUE_THAT
#define D CUE_DIRECT
#define A CUE_TOLD
#define N CUE_NOUN
#define X CUE_AS
#define C CUE_NAME
#define O CUE_OF
#define I CUE_TO
#define U CUE_WHO_TO
#define W CUE_WH
#define F CUE_FOR
#define H CUE_THING
#define M CUE_MIND
#define E CUE_EVIDENCE
#define P CUE_PROOF
#define K CUE_VIEW
#define G CUE_AT
#define Q CUE_STRICT

/* A row without frames is a cue only with the word that follows it (phrases below). */
static const cue_verb verbs[] = {
    V("accuse", O), V("acknowledge", T | D | N), V("add", T | D), V("admit", T | D | N), V("advise", T | D | U | A),
    V("advocate", N), V("affirm", T | D | N), V("agree", Q | T | D | I), V("allege", T | D | N | H), V("allude", 0),
    V("announce", T | D | N), V("answer", T | D), V("anticipate", M | T | N), V("apologise", D), V("apologize", D),
    V("appeal", 0), V("applaud", F), V("argue", T | D), V("ask", D | W | U | F), V("assert", T | D | N | H),
    V("assess", T), V("assume", M | T), V("assure", T | A | D), V("attest", Q | T), V("attribute", N), V("bark", D),
    V("beam", D), V("believe", M | T), V("bemoan", N), V("blame", F), V("blast", X | D), V("boast", T | D),
    V("boom", D), V("brag", T | D), V("brand", C | X), V("call", C), V("caution", T | D | A), V("certify", Q | T),
    V("challenge", U), V("chant", D), V("characterise", X), V("characterize", X), V("charge", Q | T | D),
    V("cheer", D), V("chide", D | F), V("cite", N | H), V("claim", T | D | N | I | H), V("clarify", T | D | W),
    V("commend", F), V("comment", Q | T | D), V("complain", T | D), V("concede", T | D | N),
    V("conclude", E | T | D | H), V("condemn", X | F), V("confess", T | D | I), V("confide", T | D),
    V("confirm", E | T | D | N | W | H), V("conjecture", T), V("contend", T | D | H), V("continue", D),
    V("convey", Q | T | N), V("counter", T | D), V("credit", F), V("criticise", X | F | D),
    V("criticize", X | F | D), V("crow", D), V("cry", D), V("declare", T | D | C | N | H), V("decry", X | N),
    V("deem", C), V("demand", T | D | N | I), V("denounce", X | F), V("deny", T | D | N), V("depict", X),
    V("deplore", N), V("deride", X), V("describe", X | W | H), V("detail", E | N | W | H),
    V("determine", E | T | H), V("disagree", Q | D | T), V("disclose", T | N | W), V("dismiss", X),
    V("dispute", T | N), V("doubt", M | Q | T), V("dub", C | K), V("echo", N | D), V("elaborate", D),
    V("emphasise", T | D | N | W), V("emphasize", T | D | N | W), V("enthuse", D), V("estimate", T | D | N | H | G),
    V("exclaim", D), V("expect", M | T | U), V("explain", T | D | W | H), V("express", N), V("fault", F),
    V("fear", M | T | N), V("feel", M | T), V("find", E | T | H), V("fire", D), V("forecast", T | N | H),
    V("foresee", M | T | N), V("fret", T | D), V("fume", D | T), V("go", 0), V("grumble", T | D),
    V("guarantee", T | N), V("guess", M | T | D), V("gush", D), V("hail", X | D), V("highlight", E | T | H),
    V("hint", T | D), V("hold", Q | T), V("hope", M | T | I), V("imagine", M | T), V("implore", U | D),
    V("imply", E | T | H), V("indicate", E | T | D | N | H), V("inform", T | A), V("inquire", D | W),
    V("insist", T | D), V("instruct", U | T | A), V("interject", D), V("intone", D), V("joke", T | D),
    V("judge", T | C), V("label", C | X), V("lambast", X | F), V("lambaste", X | F), V("lament", T | D | N),
    V("lash", 0), V("laud", X | F), V("lecture", D), V("maintain", T | D), V("make", 0), V("mandate", Q | T | H),
    V("mention", T | D), V("moan", T | D), V("mock", X), V("murmur", D), V("muse", T | D), V("mutter", D),
    V("note", T | D | N | H), V("notify", T | A), V("object", Q | T | D), V("observe", T | D), V("offer", I | D),
    V("opine", T | D), V("order", T | U | D | H), V("outline", N | W | H), V("perceive", X | K), V("plead", D | I),
    V("pledge", T | D | I | N), V("point", 0), V("portray", X | H), V("post", Q | D | T), V("praise", X | F),
    V("pray", T | D), V("predict", T | D | N | H), V("proclaim", T | D | C | N), V("promise", T | D | I | N | A),
    V("propose", T | D | N | I), V("protest", T | D), V("push", 0), V("put", G | E), V("question", W | D), V("quip", T | D),
    V("rant", T | D), V("read", D | H), V("reaffirm", T | D | N), V("reason", T | D), V("reassure", T | A | D),
    V("recall", T | D | N | W), V("reckon", M | T | D), V("recommend", T | D | N | H),
    V("recount", T | D | N | W | H), V("refer", 0), V("refute", N), V("regard", X | K), V("reiterate", T | D | N),
    V("rejoin", D), V("relate", Q | T), V("relay", Q | T | N), V("remark", T | D), V("remember", M | T | D),
    V("remind", T | A | D), V("repeat", T | D), V("reply", Q | T | D), V("report", T | D | N | H),
    V("request", T | N | U), V("respond", Q | T | D), V("retort", T | D), V("reveal", E | T | D | N | W | H),
    V("roar", D), V("rule", Q | T | H), V("say", T | D | H), V("scoff", D), V("scream", D | T), V("see", X | K),
    V("share", W), V("shout", D | T), V("show", P | T), V("shrug", D), V("sigh", D), V("signal", E | T | D | N),
    V("slam", X | F), V("snap", D), V("sneer", D), V("sob", D), V("speak", 0), V("specify", T | D | N | W | H),
    V("speculate", T | D), V("spell", 0), V("state", T | D | N | H), V("stipulate", Q | T | H),
    V("stress", T | D | N | W), V("submit", Q | T), V("suggest", E | T | D | N | H), V("suppose", M | T),
    V("surmise", T), V("suspect", M | T | O), V("swear", T | D | I), V("tease", D), V("tell", T | D | A | U | W),
    V("term", C), V("testify", T | D), V("thank", F), V("theorise", T), V("theorize", T), V("think", M | T),
    V("threaten", T | I | N), V("thunder", D), V("tout", X), V("trumpet", N), V("tweet", T | D),
    V("underline", E | T | D | N | H), V("underscore", E | T | D | N | H), V("understand", M | T),
    V("urge", T | D | U | N), V("venture", D), V("verify", Q | T | N), V("view", X | K), V("voice", N),
    V("volunteer", T | D), V("vow", T | D | I), V("wail", D), V("warn", T | D | A | U | H), V("weigh", D),
    V("whisper", T | D), V("wonder", M | W | D), V("worry", T | D), V("write", T | D | H), V("yell", T | D),
};
#undef V

/* Verb and the word after it that together make a cue. By verb, then word. */
#define B(verb, with, frames) {{verb, sizeof(verb) - 1}, {with, sizeof(with) - 1}, (frames)}
static const cue_phrase phrases[] = {
    B("allude", "to", N | D), B("appeal", "for", N), B("argue", "against", N), B("argue", "for", N),
    B("ask", "for", N), B("boast", "about", N), B("boast", "of", N), B("brag", "about", N), B("call", "for", N),
    B("call", "on", U), B("call", "upon", U), B("caution", "against", N), B("complain", "about", N),
    B("complain", "of", N), B("go", "on", D), B("hint", "at", N), B("insist", "on", N), B("lash", "out", D),
    B("make", "clear", T | D), B("plead", "for", N), B("point", "out", T | D | N), B("point", "to", N),
    B("push", "for", N), B("refer", "to", X), B("speak", "of", N), B("spell", "out", N | W), B("warn", "about", N),
    B("warn", "against", N), B("warn", "of", N),
};
#undef B
#undef T
#undef D
#undef A
#undef N
#undef X
#undef C
#undef O
#undef I
#undef U
#undef W
#undef F
#undef H
#undef M
#undef E
#undef P
#undef K
#undef G
#undef Q

const cue_verb *cue_verbs(ptrdiff_t *n) {
    *n = countof(verbs);
    return verbs;
}

const cue_phrase *cue_phrases(ptrdiff_t *n) {
    *n = countof(phrases);
    return phrases;
}

uint32_t cue_phrase_frames(ptrdiff_t row, str with) {
    for (ptrdiff_t i = 0; i < countof(phrases); i++)
        if (str_eq(phrases[i].verb, verbs[row].base) && str_eq_ci(phrases[i].with, with)) return phrases[i].frames;
    return 0;
}

/* Forms that the rules below do not reach, with their base. */
typedef struct {
    str form, base;
    verb_form is;
} irregular;
#define R(form, base, is) {{form, sizeof(form) - 1}, {base, sizeof(base) - 1}, is}
static const irregular odd[] = {
    R("felt", "feel", FORM_ED), R("forecast", "forecast", FORM_ED), R("foresaw", "foresee", FORM_ED),
    R("foreseen", "foresee", FORM_ED), R("found", "find", FORM_ED), R("gone", "go", FORM_ED),
    R("held", "hold", FORM_ED), R("made", "make", FORM_ED), R("pled", "plead", FORM_ED), R("said", "say", FORM_ED),
    R("saw", "see", FORM_ED), R("seen", "see", FORM_ED), R("shown", "show", FORM_ED), R("spoke", "speak", FORM_ED),
    R("spoken", "speak", FORM_ED), R("swore", "swear", FORM_ED), R("sworn", "swear", FORM_ED),
    R("thought", "think", FORM_ED), R("told", "tell", FORM_ED), R("understood", "understand", FORM_ED),
    R("written", "write", FORM_ED), R("went", "go", FORM_ED), R("wrote", "write", FORM_ED),
};
#undef R

static ptrdiff_t row_of(str base) {
    ptrdiff_t lo = 0, hi = countof(verbs);
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(verbs[mid].base, base);
        if (!c) return mid;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return -1;
}

/* The base behind a regular ending: as it is, with -e put back, with a doubled consonant undone, with -y for -i. */
static ptrdiff_t row_without(str form, ptrdiff_t ending) {
    char base[32];
    ptrdiff_t n = form.n - ending;
    if (n < 2 || n >= (ptrdiff_t)sizeof base - 1) return -1;
    memcpy(base, form.p, (size_t)n);
    ptrdiff_t row = row_of((str){base, n});
    if (row < 0 && base[n - 1] == base[n - 2]) row = row_of((str){base, n - 1});
    if (row < 0 && base[n - 1] == 'i') {
        base[n - 1] = 'y';
        row = row_of((str){base, n});
        base[n - 1] = 'i';
    }
    if (row >= 0) return row;
    base[n] = 'e';
    return row_of((str){base, n + 1});
}

ptrdiff_t cue_verb_find(str w, verb_form *is) {
    for (ptrdiff_t i = 0; i < countof(odd); i++)
        if (str_eq(odd[i].form, w)) return *is = odd[i].is, row_of(odd[i].base);
    ptrdiff_t row = row_of(w);
    if (row >= 0) return *is = FORM_BASE, row;
    if (str_ends(w, S("ing"))) return *is = FORM_ING, row_without(w, 3);
    if (str_ends(w, S("ed"))) return *is = FORM_ED, row_without(w, 2);
    if (!str_ends(w, S("s"))) return -1;
    *is = FORM_S;
    row = row_without(w, 1);
    return row < 0 && str_ends(w, S("es")) ? row_without(w, 2) : row;
}
