/* What can be the source of a report: told from the head of its noun phrase.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/quote_parts.h"

#define N(text) {text, sizeof(text) - 1}
/* Things that hold words or figures. */
static const str evidence[] = {
    N("account"), N("accounts"), N("ad"), N("analysis"), N("article"), N("articles"), N("audit"), N("bill"),
    N("blog"), N("book"), N("census"), N("complaint"), N("data"), N("document"), N("documentary"), N("documents"),
    N("email"), N("emails"), N("estimates"), N("evidence"), N("figures"), N("file"), N("files"), N("filing"),
    N("filings"), N("film"), N("findings"), N("footage"), N("forecast"), N("forecasts"), N("images"), N("indictment"),
    N("inquiry"), N("investigation"), N("lawsuit"), N("letter"), N("letters"), N("memo"), N("message"), N("messages"),
    N("models"), N("newspaper"), N("notice"), N("numbers"), N("paper"), N("papers"), N("photographs"), N("photos"),
    N("plan"), N("poll"), N("polling"), N("polls"), N("post"), N("posts"), N("records"), N("release"), N("report"),
    N("reports"), N("research"), N("results"), N("returns"), N("review"), N("ruling"), N("statement"),
    N("statements"), N("statistics"), N("stories"), N("story"), N("studies"), N("study"), N("suit"), N("survey"),
    N("surveys"), N("testimony"), N("tests"), N("text"), N("transcript"), N("transcripts"), N("tweet"), N("tweets"),
    N("video"), N("videos"), N("website"),
};
/* Bodies whose names end like those of qualities and events. */
static const str bodies[] = {
    N("administration"), N("alliance"), N("association"), N("associations"), N("audience"), N("authorities"),
    N("authority"), N("charity"), N("city"), N("coalition"), N("commission"), N("commissions"), N("community"),
    N("constituency"), N("corporation"), N("delegation"), N("department"), N("departments"), N("establishment"),
    N("federation"), N("foundation"), N("government"), N("governments"), N("institution"), N("institutions"),
    N("intelligence"), N("majority"), N("management"), N("minority"), N("municipality"), N("nation"), N("nations"),
    N("opposition"), N("organisation"), N("organisations"), N("organization"), N("organizations"), N("parliament"),
    N("population"), N("prosecution"), N("publication"), N("publications"), N("regiment"), N("station"),
    N("tribunal"), N("university"), N("utility"),
};
/* Events and the like that no ending tells. */
static const str events[] = {
    N("approach"), N("attack"), N("attacks"), N("case"), N("changes"), N("clash"), N("clashes"), N("controversy"),
    N("crash"), N("crisis"), N("deal"), N("debate"), N("dispute"), N("effort"), N("efforts"), N("episode"),
    N("event"), N("events"), N("exchange"), N("exchanges"), N("fact"), N("facts"), N("fight"), N("idea"),
    N("incident"), N("incidents"), N("loss"), N("meeting"), N("move"), N("moves"), N("perspective"), N("picture"),
    N("plight"), N("rise"), N("row"), N("scandal"), N("shift"), N("signs"), N("situation"), N("success"), N("talks"),
    N("tensions"), N("trend"), N("trends"), N("victory"), N("visit"), N("vote"), N("war"), N("win"),
};
static const str endings[] = {N("tion"), N("tions"), N("sion"), N("sions"), N("ment"), N("ments"), N("ness"),
                              N("ity"), N("ities"), N("ance"), N("ence"), N("ences"), N("ship"), N("ism")};
/* Words that are nobody by themselves: what follows them was lost. */
static const str nobody[] = {
    N("a"), N("about"), N("after"), N("although"), N("an"), N("and"), N("as"), N("at"), N("because"), N("before"),
    N("but"), N("by"), N("every"), N("for"), N("from"), N("how"), N("if"), N("in"), N("into"), N("its"), N("my"),
    N("no"), N("nor"), N("not"), N("of"), N("on"), N("or"), N("our"), N("so"), N("than"), N("the"), N("their"),
    N("then"), N("there"), N("though"), N("to"), N("until"), N("upon"), N("when"), N("where"), N("while"), N("whose"),
    N("why"), N("with"), N("without"), N("yet"), N("your"),
};
#undef N

bool sources_sorted(void) {
    return str_table_sorted(nobody, countof(nobody)) && str_table_sorted(evidence, countof(evidence)) && str_table_sorted(bodies, countof(bodies)) &&
           str_table_sorted(events, countof(events));
}

bool is_bare(const quote_work *w, run source) {
    return source.to - source.from == 1 && in_table(w, source.from, nobody, countof(nobody));
}

/* The last noun before what is attached to it. */
static int32_t head_of(const quote_work *w, run source) {
    int32_t head = -1;
    for (int32_t i = source.from; i < source.to; i++) {
        uint8_t t = tag_at(w, i);
        if (is_noun(t) || t == TAG_PRP) head = i;
        else if (head >= 0 && t != TAG_POS && t != TAG_JJ && t != TAG_CC && t != TAG_DT && t != TAG_VBN && t != TAG_VBG)
            break;
    }
    return head;
}

bool is_evidence(const quote_work *w, run source) {
    int32_t head = head_of(w, source);
    return head >= 0 && in_table(w, head, evidence, countof(evidence));
}

bool can_speak(const quote_work *w, run source) {
    int32_t head = head_of(w, source);
    static const str pointers[] = {{"that", 4}, {"this", 4}, {"which", 5}};
    if (head < 0) return !in_table(w, source.from, pointers, countof(pointers));
    if (is_word(w, head, S("it")) || w->d->words.at[head].capital) return true;
    if (in_table(w, head, bodies, countof(bodies))) return true;
    if (in_table(w, head, events, countof(events))) return false;
    str s = doc_str(w->d, w->d->words.at[head].at);
    for (ptrdiff_t i = 0; i < countof(endings); i++)
        if (str_ends(s, endings[i])) return false;
    return true;
}
