/* Sets of words that the reading of figures asks for. Each is sorted; figure_test proves it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

static const str or_more[] = {
    S("above"), S("better"), S("bigger"), S("greater"), S("higher"), S("larger"), S("longer"), S("more"), S("older"),
    S("over"), S("upwards"),
};
static const str or_less[] = {
    S("below"), S("fewer"), S("less"), S("lower"), S("shorter"), S("smaller"), S("under"), S("younger"),
};
static const str or_so[] = {
    S("so"), S("thereabouts"),
};
static const str changing[] = {
    S("boosted"), S("changed"), S("climbed"), S("cut"), S("declined"), S("decreased"), S("doubled"), S("down"),
    S("dropped"), S("fell"), S("gone"), S("grew"), S("increase"), S("increased"), S("increasing"), S("jumped"),
    S("lifted"), S("lowered"), S("moved"), S("raise"), S("raised"), S("raising"), S("reduced"), S("reducing"),
    S("rise"), S("risen"), S("rising"), S("rose"), S("slipped"), S("up"), S("went"),
};
static const str lasting[] = {
    S("after"), S("for"), S("in"), S("last"), S("lasted"), S("lasting"), S("lasts"), S("of"), S("served"), S("spend"),
    S("spending"), S("spent"), S("take"), S("taken"), S("takes"), S("took"), S("waited"), S("was"), S("with"),
};
static const str ago[] = {
    S("ago"), S("earlier"), S("later"),
};
static const str spoken[] = {
    S("ask"), S("asked"), S("book"), S("complained"), S("concern"), S("concerned"), S("concerns"), S("film"),
    S("hear"), S("heard"), S("know"), S("questions"), S("said"), S("spoke"), S("stories"), S("story"), S("talk"),
    S("talked"), S("talking"), S("think"), S("worried"), S("wrote"),
};
static const str stating[] = {
    S("after"), S("are"), S("at"), S("be"), S("been"), S("by"), S("every"), S("for"), S("from"), S("had"), S("has"),
    S("have"), S("in"), S("is"), S("just"), S("of"), S("only"), S("to"), S("was"), S("were"), S("with"),
};
static const str aged[] = {
    S("age"), S("aged"), S("ages"),
};
static const str share_before[] = {
    S("about"), S("above"), S("almost"), S("approximately"), S("around"), S("below"), S("by"), S("exactly"),
    S("nearly"), S("over"), S("roughly"), S("than"), S("to"), S("under"),
};
static const str share_after[] = {
    S("cheaper"), S("fewer"), S("higher"), S("larger"), S("less"), S("lower"), S("more"), S("of"), S("smaller"),
};
static const str half_of[] = {
    S("a"), S("all"), S("an"), S("her"), S("his"), S("its"), S("my"), S("of"), S("our"), S("that"), S("the"),
    S("their"), S("these"), S("those"), S("your"),
};
static const str vague_scales[] = {
    S("billions"), S("crores"), S("dozens"), S("hundreds"), S("lakhs"), S("millions"), S("scores"), S("tens"),
    S("thousands"), S("trillions"),
};
static const str vague_words[] = {
    S("countless"), S("innumerable"), S("numerous"), S("several"),
};
static const str vague_shares[] = {
    S("many"), S("most"), S("some"),
};
static const str ordinals[] = {
    S("eighth"), S("fifth"), S("first"), S("fourth"), S("ninth"), S("second"), S("seventh"), S("sixth"), S("third"),
};
static const str more_years[] = {
    S("additional"), S("business"), S("calendar"), S("consecutive"), S("entire"), S("extra"), S("full"), S("further"),
    S("long"), S("more"), S("previous"), S("remaining"), S("short"), S("solid"), S("straight"), S("successive"),
    S("whole"), S("working"),
};
static const str priced[] = {
    S("barrel"), S("bottle"), S("bushel"), S("gallon"), S("head"), S("kilo"), S("kilogram"), S("litre"), S("metre"),
    S("mile"), S("ounce"), S("person"), S("piece"), S("pop"), S("pound"), S("share"), S("ticket"), S("ton"),
    S("tonne"), S("unit"),
};
static const str earlier[] = {
    S("ago"), S("before"), S("earlier"), S("later"),
};
static const str months[] = {
    S("apr"), S("april"), S("aug"), S("august"), S("dec"), S("december"), S("feb"), S("february"), S("jan"),
    S("january"), S("jul"), S("july"), S("jun"), S("june"), S("mar"), S("march"), S("may"), S("nov"), S("november"),
    S("oct"), S("october"), S("sep"), S("sept"), S("september"),
};
static const str labels[] = {
    S("act"), S("ad"), S("amendment"), S("apartment"), S("appendix"), S("area"), S("article"), S("block"), S("camp"),
    S("category"), S("channel"), S("chapter"), S("class"), S("clause"), S("day"), S("district"), S("division"),
    S("episode"), S("exhibit"), S("figure"), S("flat"), S("flight"), S("formula"), S("game"), S("gate"), S("grade"),
    S("group"), S("highway"), S("interstate"), S("issue"), S("junction"), S("key"), S("lane"), S("level"), S("line"),
    S("lot"), S("mark"), S("match"), S("model"), S("no"), S("nos"), S("number"), S("page"), S("pages"),
    S("paragraph"), S("part"), S("phase"), S("pier"), S("platform"), S("point"), S("post"), S("proposition"),
    S("quarter"), S("question"), S("resolution"), S("room"), S("round"), S("route"), S("row"), S("rule"), S("runway"),
    S("season"), S("section"), S("sector"), S("seed"), S("series"), S("stage"), S("step"), S("suite"), S("table"),
    S("terminal"), S("tier"), S("title"), S("track"), S("type"), S("unit"), S("verse"), S("version"), S("volume"),
    S("ward"), S("week"), S("zone"),
};
static const str year_before[] = {
    S("after"), S("before"), S("by"), S("during"), S("early"), S("from"), S("in"), S("late"), S("mid"), S("of"),
    S("since"), S("summer"), S("until"), S("winter"),
};
static const str zones[] = {
    S("aest"), S("am"), S("bst"), S("cet"), S("edt"), S("est"), S("et"), S("gmt"), S("hrs"), S("ist"), S("pm"),
    S("pst"), S("pt"), S("utc"),
};
static const str streets[] = {
    S("ave"), S("avenue"), S("boulevard"), S("close"), S("court"), S("crescent"), S("drive"), S("highway"), S("lane"),
    S("place"), S("rd"), S("road"), S("square"), S("st"), S("street"), S("terrace"), S("way"),
};
static const str one_idiom[] = {
    S("another"), S("day"), S("hand"), S("person"), S("point"), S("side"), S("thing"), S("time"), S("way"),
};
static const str one_day[] = {
    S("for"), S("in"), S("just"), S("only"), S("than"), S("within"),
};
static const str the_one[] = {
    S("another"), S("any"), S("each"), S("every"), S("no"), S("other"), S("that"), S("the"), S("this"), S("which"),
};
static const str zero_before[] = {
    S("absolute"), S("day"), S("ground"), S("net"), S("patient"), S("sub"), S("year"),
};
static const str zero_after[] = {
    S("hour"), S("sum"), S("tolerance"),
};
static const str kinds[] = {
    S("by"), S("dimensional"), S("faced"), S("fold"), S("fours"), S("in"), S("off"), S("on"), S("one"), S("piece"),
    S("ply"), S("pointer"), S("pronged"), S("round"), S("sided"), S("size"), S("some"), S("something"), S("time"),
    S("timer"), S("to"), S("tone"), S("up"), S("way"), S("wheeler"),
};
static const str stops[] = {
    S("a"), S("about"), S("above"), S("according"), S("across"), S("after"), S("ago"), S("all"), S("along"),
    S("already"), S("also"), S("although"), S("am"), S("among"), S("an"), S("and"), S("are"), S("around"), S("as"),
    S("at"), S("away"), S("back"), S("be"), S("because"), S("been"), S("before"), S("behind"), S("being"), S("below"),
    S("between"), S("but"), S("by"), S("can"), S("could"), S("did"), S("do"), S("does"), S("down"), S("during"),
    S("each"), S("earlier"), S("every"), S("for"), S("from"), S("had"), S("has"), S("have"), S("he"), S("her"),
    S("here"), S("him"), S("his"), S("how"), S("i"), S("if"), S("in"), S("including"), S("into"), S("is"), S("it"),
    S("its"), S("later"), S("many"), S("may"), S("me"), S("might"), S("must"), S("near"), S("not"), S("now"), S("of"),
    S("off"), S("on"), S("only"), S("onto"), S("or"), S("our"), S("out"), S("outside"), S("over"), S("per"),
    S("said"), S("say"), S("says"), S("she"), S("should"), S("since"), S("so"), S("than"), S("that"), S("the"),
    S("their"), S("them"), S("then"), S("there"), S("these"), S("they"), S("this"), S("those"), S("through"), S("to"),
    S("toward"), S("towards"), S("under"), S("until"), S("up"), S("upon"), S("was"), S("we"), S("were"), S("what"),
    S("when"), S("where"), S("which"), S("while"), S("who"), S("whom"), S("whose"), S("will"), S("with"), S("within"),
    S("without"), S("would"), S("yet"), S("you"),
};
static const str the[] = {
    S("a"), S("all"), S("an"), S("her"), S("his"), S("its"), S("my"), S("our"), S("that"), S("the"), S("their"),
    S("these"), S("this"), S("those"), S("your"),
};
static const str change_nouns[] = {
    S("boost"), S("cut"), S("decline"), S("decrease"), S("dip"), S("drop"), S("fall"), S("gain"), S("growth"),
    S("hike"), S("improvement"), S("increase"), S("jump"), S("loss"), S("reduction"), S("rise"), S("slump"),
    S("spike"), S("surge"),
};
static const str up_verbs[] = {
    S("accelerated"), S("advance"), S("advanced"), S("appreciated"), S("ballooned"), S("boost"), S("boosted"),
    S("climb"), S("climbed"), S("climbing"), S("climbs"), S("expand"), S("expanded"), S("gain"), S("gained"),
    S("gaining"), S("gains"), S("grew"), S("grow"), S("growing"), S("grown"), S("grows"), S("higher"), S("improved"),
    S("increase"), S("increased"), S("increases"), S("increasing"), S("jump"), S("jumped"), S("jumping"), S("jumps"),
    S("leaped"), S("leapt"), S("lifted"), S("rallied"), S("rebounded"), S("rise"), S("risen"), S("rises"),
    S("rising"), S("rocketed"), S("rose"), S("soar"), S("soared"), S("soaring"), S("spiked"), S("surge"), S("surged"),
    S("surging"), S("swelled"), S("up"),
};
static const str down_verbs[] = {
    S("cut"), S("cuts"), S("cutting"), S("decline"), S("declined"), S("declines"), S("declining"), S("decrease"),
    S("decreased"), S("decreases"), S("decreasing"), S("depreciated"), S("dip"), S("dipped"), S("dived"), S("down"),
    S("drop"), S("dropped"), S("dropping"), S("drops"), S("eased"), S("fall"), S("fallen"), S("falling"), S("falls"),
    S("fell"), S("lower"), S("lowered"), S("plummeted"), S("plunge"), S("plunged"), S("plunging"), S("reduce"),
    S("reduced"), S("reducing"), S("retreated"), S("sank"), S("shrank"), S("shrink"), S("shrunk"), S("slashed"),
    S("slid"), S("slipped"), S("slumped"), S("sunk"), S("tumbled"), S("tumbling"), S("weakened"),
};
static const str change_by[] = {
    S("a"), S("additional"), S("again"), S("another"), S("as"), S("by"), S("further"), S("high"), S("itself"),
    S("low"), S("much"), S("only"), S("sharply"), S("slightly"), S("the"),
};
static const str up_nouns[] = {
    S("boost"), S("expansion"), S("gain"), S("growth"), S("hike"), S("improvement"), S("increase"), S("jump"),
    S("rise"), S("spike"), S("surge"), S("upswing"),
};
static const str down_nouns[] = {
    S("contraction"), S("cut"), S("decline"), S("decrease"), S("dip"), S("drop"), S("fall"), S("plunge"),
    S("reduction"), S("slump"), S("tumble"),
};
static const str added[] = {
    S("add"), S("added"), S("adding"), S("adds"),
};
static const str lost[] = {
    S("lose"), S("loses"), S("losing"), S("lost"), S("shed"), S("shedding"), S("sheds"),
};

static const str extent[] = {
    S("ago"), S("apart"), S("away"), S("cheaper"), S("deep"), S("deeper"), S("earlier"), S("east"), S("farther"),
    S("faster"), S("fewer"), S("further"), S("heavier"), S("high"), S("higher"), S("larger"), S("last"), S("later"),
    S("less"), S("long"), S("longer"), S("lower"), S("more"), S("next"), S("north"), S("off"), S("old"), S("older"),
    S("on"), S("shorter"), S("south"), S("tall"), S("taller"), S("thick"), S("west"), S("wide"), S("wider"),
    S("younger"),
};

static const str tying[] = {
    S("at"), S("between"), S("by"), S("from"), S("of"), S("to"), S("with"), S("worth"),
};

static const str amounts[] = {
    S("amount"), S("average"), S("maximum"), S("minimum"), S("number"), S("record"), S("sum"), S("total"),
};

static const str jumped[] = {
    S("about"), S("across"), S("against"), S("among"), S("around"), S("at"), S("between"), S("by"), S("during"),
    S("for"), S("from"), S("in"), S("into"), S("near"), S("on"), S("over"), S("to"), S("under"), S("with"),
    S("within"),
};

static const struct {
    const str *at;
    ptrdiff_t n;
} sets[] = {
    [WORDS_OR_MORE] = {or_more, countof(or_more)}, [WORDS_OR_LESS] = {or_less, countof(or_less)},
    [WORDS_OR_SO] = {or_so, countof(or_so)}, [WORDS_CHANGING] = {changing, countof(changing)},
    [WORDS_LASTING] = {lasting, countof(lasting)}, [WORDS_AGO] = {ago, countof(ago)},
    [WORDS_SPOKEN] = {spoken, countof(spoken)}, [WORDS_STATING] = {stating, countof(stating)},
    [WORDS_AGED] = {aged, countof(aged)}, [WORDS_SHARE_BEFORE] = {share_before, countof(share_before)},
    [WORDS_SHARE_AFTER] = {share_after, countof(share_after)}, [WORDS_HALF_OF] = {half_of, countof(half_of)},
    [WORDS_VAGUE_SCALES] = {vague_scales, countof(vague_scales)},
    [WORDS_VAGUE_WORDS] = {vague_words, countof(vague_words)},
    [WORDS_VAGUE_SHARES] = {vague_shares, countof(vague_shares)}, [WORDS_ORDINALS] = {ordinals, countof(ordinals)},
    [WORDS_MORE_YEARS] = {more_years, countof(more_years)}, [WORDS_PRICED] = {priced, countof(priced)},
    [WORDS_EARLIER] = {earlier, countof(earlier)}, [WORDS_MONTHS] = {months, countof(months)},
    [WORDS_LABELS] = {labels, countof(labels)}, [WORDS_YEAR_BEFORE] = {year_before, countof(year_before)},
    [WORDS_ZONES] = {zones, countof(zones)}, [WORDS_STREETS] = {streets, countof(streets)},
    [WORDS_ONE_IDIOM] = {one_idiom, countof(one_idiom)}, [WORDS_ONE_DAY] = {one_day, countof(one_day)},
    [WORDS_THE_ONE] = {the_one, countof(the_one)}, [WORDS_ZERO_BEFORE] = {zero_before, countof(zero_before)},
    [WORDS_ZERO_AFTER] = {zero_after, countof(zero_after)}, [WORDS_KINDS] = {kinds, countof(kinds)},
    [WORDS_STOPS] = {stops, countof(stops)}, [WORDS_THE] = {the, countof(the)},
    [WORDS_CHANGE_NOUNS] = {change_nouns, countof(change_nouns)}, [WORDS_UP_VERBS] = {up_verbs, countof(up_verbs)},
    [WORDS_DOWN_VERBS] = {down_verbs, countof(down_verbs)}, [WORDS_CHANGE_BY] = {change_by, countof(change_by)},
    [WORDS_UP_NOUNS] = {up_nouns, countof(up_nouns)}, [WORDS_DOWN_NOUNS] = {down_nouns, countof(down_nouns)},
    [WORDS_ADDED] = {added, countof(added)}, [WORDS_LOST] = {lost, countof(lost)},
    [WORDS_EXTENT] = {extent, countof(extent)},
    [WORDS_TYING] = {tying, countof(tying)},
    [WORDS_AMOUNTS] = {amounts, countof(amounts)},
    [WORDS_JUMPED] = {jumped, countof(jumped)},
};

bool in_set(word_set set, str lower) { return str_table_find(sets[set].at, sets[set].n, lower) >= 0; }

bool atom_in(const atoms *x, ptrdiff_t i, word_set set) {
    return i >= 0 && i < x->n && x->at[i].kind == ATOM_WORD && x->at[i].lower.n && in_set(set, x->at[i].lower);
}

bool doc_word_in_set(const doc *d, ptrdiff_t i, word_set set) { return doc_word_in(d, i, sets[set].at, sets[set].n); }

bool word_sets_sorted(void) {
    for (ptrdiff_t i = 0; i < countof(sets); i++)
        if (!str_table_sorted(sets[i].at, sets[i].n)) return false;
    return true;
}
