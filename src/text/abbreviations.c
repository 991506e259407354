/* Words that keep their dot, and words that tell whether a sentence begins after it. Folded, without the dot, sorted.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/parts.h"

typedef struct {
    str word;
    dot_kind kind;
    bool also_word; /* a word of its own too: wants a capital and a fitting neighbour */
} abbreviation;

#define A(w, k) {{w, sizeof(w) - 1}, k, false}
#define B(w, k) {{w, sizeof(w) - 1}, k, true}
static const abbreviation abbreviations[] = {
    A("a.m", DOT_CLOCK), A("adj", DOT_TITLE), A("adm", DOT_TITLE), B("al", DOT_MAY), A("ala", DOT_PLACE),
    A("ald", DOT_TITLE), A("approx", DOT_TITLE), A("apr", DOT_DATE), A("ariz", DOT_PLACE), A("ark", DOT_PLACE),
    B("art", DOT_NUMBER), A("assn", DOT_MAY), A("asst", DOT_TITLE), A("atty", DOT_TITLE), A("aug", DOT_DATE),
    A("ave", DOT_MAY), A("b.sc", DOT_MAY), A("bldg", DOT_MAY), A("blvd", DOT_MAY), A("brig", DOT_TITLE),
    A("bros", DOT_MAY), B("c", DOT_NUMBER), A("ca", DOT_NUMBER), A("calif", DOT_PLACE), A("capt", DOT_TITLE),
    A("cf", DOT_TITLE), B("ch", DOT_NUMBER), A("cllr", DOT_TITLE), A("cmdr", DOT_TITLE), A("co", DOT_MAY),
    A("col", DOT_TITLE), A("colo", DOT_PLACE), A("comdr", DOT_TITLE), A("conn", DOT_PLACE), A("corp", DOT_MAY),
    A("cos", DOT_MAY), A("cpl", DOT_TITLE), A("cpt", DOT_TITLE), A("d.phil", DOT_MAY), B("dec", DOT_DATE),
    B("del", DOT_PLACE), A("dept", DOT_MAY), A("det", DOT_TITLE), B("dist", DOT_MAY), A("dr", DOT_TITLE),
    A("drs", DOT_TITLE), A("e.g", DOT_TITLE), A("ed", DOT_NUMBER), A("ed.d", DOT_MAY), A("eds", DOT_MAY),
    A("eq", DOT_NUMBER), A("esp", DOT_TITLE), A("esq", DOT_MAY), A("est", DOT_NUMBER), A("etc", DOT_MAY),
    A("feb", DOT_DATE), B("fig", DOT_NUMBER), A("figs", DOT_NUMBER), A("fla", DOT_PLACE), A("fr", DOT_TITLE),
    B("fri", DOT_DATE), A("ft", DOT_MAY), A("ga", DOT_PLACE), B("gen", DOT_TITLE), A("gov", DOT_TITLE),
    A("govs", DOT_TITLE), A("hon", DOT_TITLE), A("hr", DOT_MAY), A("hrs", DOT_MAY), A("i.e", DOT_TITLE),
    A("ibid", DOT_MAY), B("ill", DOT_PLACE), A("inc", DOT_MAY), B("ind", DOT_PLACE), A("insp", DOT_TITLE),
    A("inst", DOT_MAY), A("intl", DOT_MAY), B("jan", DOT_DATE), A("jr", DOT_MAY), A("jul", DOT_DATE),
    A("jun", DOT_DATE), B("kan", DOT_PLACE), A("kans", DOT_PLACE), A("ky", DOT_PLACE), B("la", DOT_PLACE),
    A("lb", DOT_MAY), A("lbs", DOT_MAY), A("ll.b", DOT_MAY), A("ll.m", DOT_MAY), A("lt", DOT_TITLE),
    A("ltd", DOT_MAY), A("m.phil", DOT_MAY), A("m.sc", DOT_MAY), A("maj", DOT_TITLE), B("mar", DOT_DATE),
    B("mass", DOT_PLACE), A("md", DOT_PLACE), B("messrs", DOT_TITLE), A("mfg", DOT_MAY), A("mgr", DOT_TITLE),
    A("mich", DOT_PLACE), B("min", DOT_MAY), A("minn", DOT_PLACE), B("miss", DOT_PLACE), A("mlle", DOT_TITLE),
    A("mme", DOT_TITLE), B("mo", DOT_PLACE), B("mon", DOT_DATE), A("mont", DOT_PLACE), A("mr", DOT_TITLE),
    A("mrs", DOT_TITLE), A("ms", DOT_TITLE), A("msgr", DOT_TITLE), A("mt", DOT_TITLE), A("mts", DOT_TITLE),
    A("natl", DOT_MAY), A("neb", DOT_PLACE), A("nev", DOT_PLACE), B("no", DOT_NUMBER), A("nos", DOT_NUMBER),
    A("nov", DOT_DATE), A("oct", DOT_DATE), A("okla", DOT_PLACE), B("ont", DOT_PLACE), A("op", DOT_NUMBER),
    B("ore", DOT_PLACE), A("oz", DOT_MAY), B("p", DOT_NUMBER), A("p.m", DOT_CLOCK), B("pa", DOT_PLACE),
    B("para", DOT_NUMBER), A("pfc", DOT_TITLE), A("ph.d", DOT_MAY), A("pp", DOT_NUMBER), A("pres", DOT_TITLE),
    A("prof", DOT_TITLE), A("profs", DOT_TITLE), A("pt", DOT_NUMBER), A("pte", DOT_MAY), A("pty", DOT_MAY),
    A("pvt", DOT_TITLE), A("qld", DOT_PLACE), A("que", DOT_PLACE), A("rd", DOT_MAY), A("rep", DOT_TITLE),
    A("reps", DOT_TITLE), A("res", DOT_NUMBER), A("ret", DOT_MAY), A("rev", DOT_TITLE), A("revs", DOT_TITLE), A("rm", DOT_NUMBER),
    A("rs", DOT_NUMBER), B("sat", DOT_DATE), A("sec", DOT_NUMBER), A("sen", DOT_TITLE), A("sens", DOT_TITLE),
    A("sep", DOT_DATE), A("sept", DOT_DATE), A("sgt", DOT_TITLE), A("sq", DOT_TITLE), A("sr", DOT_MAY),
    A("st", DOT_MAY), A("ste", DOT_TITLE), A("sts", DOT_TITLE), B("sun", DOT_DATE), A("supt", DOT_TITLE),
    A("tel", DOT_NUMBER), A("tenn", DOT_PLACE), B("tex", DOT_PLACE), A("thu", DOT_DATE), A("thur", DOT_DATE),
    A("thurs", DOT_DATE), A("treas", DOT_TITLE), A("tue", DOT_DATE), A("tues", DOT_DATE), A("univ", DOT_TITLE),
    A("v", DOT_TITLE), A("va", DOT_PLACE), A("viz", DOT_TITLE), A("vol", DOT_NUMBER), A("vols", DOT_NUMBER),
    A("vs", DOT_TITLE), A("vt", DOT_PLACE), B("wash", DOT_PLACE), B("wed", DOT_DATE), A("wis", DOT_PLACE),
    A("wyo", DOT_PLACE), A("yr", DOT_MAY), A("yrs", DOT_MAY),
};

/* Words that begin sentences far more often than they begin names. */
static const str starters[] = {
    S("a"), S("about"), S("according"), S("after"), S("again"), S("all"), S("although"), S("among"), S("an"), S("and"),
    S("another"), S("any"), S("anyone"), S("are"), S("as"), S("asked"), S("at"), S("because"), S("before"), S("both"),
    S("but"), S("by"), S("can"), S("could"), S("despite"), S("did"), S("do"), S("does"), S("during"), S("each"),
    S("earlier"), S("even"), S("every"), S("everyone"), S("few"), S("for"), S("from"), S("given"), S("had"), S("has"),
    S("have"), S("he"), S("her"), S("here"), S("his"), S("how"), S("however"), S("i"), S("if"), S("in"), S("is"),
    S("it"), S("its"), S("just"), S("later"), S("many"), S("meanwhile"), S("more"), S("most"), S("my"), S("neither"),
    S("no"), S("nobody"), S("none"), S("nor"), S("not"), S("nothing"), S("now"), S("of"), S("on"), S("once"), S("one"),
    S("only"), S("or"), S("other"), S("others"), S("our"), S("over"), S("people"), S("perhaps"), S("police"),
    S("several"), S("she"), S("should"), S("since"), S("so"), S("some"), S("still"), S("such"), S("than"), S("that"),
    S("the"), S("their"), S("then"), S("there"), S("these"), S("they"), S("this"), S("those"), S("though"),
    S("through"), S("to"), S("today"), S("two"), S("under"), S("unlike"), S("until"), S("was"), S("we"), S("were"),
    S("what"), S("when"), S("where"), S("whether"), S("which"), S("while"), S("who"), S("why"), S("will"), S("with"),
    S("within"), S("without"), S("would"), S("yes"), S("yet"), S("you"), S("your"),
};

static const str clock_followers[] = {
    S("aest"), S("april"), S("august"), S("bst"), S("cdt"), S("cest"), S("cet"), S("cst"), S("ct"), S("december"),
    S("eastern"), S("edt"), S("est"), S("et"), S("february"), S("friday"), S("gmt"), S("ist"), S("january"), S("july"),
    S("june"), S("march"), S("may"), S("mdt"), S("monday"), S("mountain"), S("mst"), S("mt"), S("november"),
    S("october"), S("pacific"), S("pdt"), S("pst"), S("pt"), S("saturday"), S("september"), S("sunday"),
    S("thursday"), S("tuesday"), S("utc"), S("wednesday"),
};

static const str speech_verbs[] = {
    S("added"), S("adds"), S("agreed"), S("announced"), S("argued"), S("ask"), S("asked"), S("asks"), S("began"), S("called"),
    S("concluded"), S("continued"), S("cried"), S("declared"), S("demanded"), S("exclaimed"), S("explained"),
    S("insisted"), S("joked"), S("posted"), S("quipped"), S("recalled"), S("remarked"), S("replied"), S("responded"),
    S("said"), S("say"), S("says"), S("screamed"), S("shouted"), S("thought"), S("told"), S("tweeted"), S("warned"),
    S("wondered"), S("writes"), S("wrote"), S("yelled"),
};

static const abbreviation *abbreviation_of(str key) {
    ptrdiff_t lo = 0, hi = countof(abbreviations);
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(abbreviations[mid].word, key);
        if (!c) return &abbreviations[mid];
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return NULL;
}

dot_kind dot_of(str folded) {
    const abbreviation *x = abbreviation_of(folded);
    return x ? x->kind : DOT_NONE;
}

bool dot_is_also_word(str folded) {
    const abbreviation *x = abbreviation_of(folded);
    return x && x->also_word;
}

bool starts_sentences(str folded) { return str_table_find(starters, countof(starters), folded) >= 0; }
bool follows_clock(str folded) { return str_table_find(clock_followers, countof(clock_followers), folded) >= 0; }
bool is_speech_verb(str folded) { return str_table_find(speech_verbs, countof(speech_verbs), folded) >= 0; }

bool abbreviations_sorted(void) {
    for (ptrdiff_t i = 1; i < countof(abbreviations); i++)
        if (str_cmp(abbreviations[i - 1].word, abbreviations[i].word) >= 0) return false;
    return str_table_sorted(starters, countof(starters)) && str_table_sorted(clock_followers, countof(clock_followers)) &&
           str_table_sorted(speech_verbs, countof(speech_verbs));
}
