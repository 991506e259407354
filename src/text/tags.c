/* Penn Treebank tags: a greedy linear model, left to right (Collins 2002), over words, endings, shapes, the sets of possible
 * tags and clusters of the words around, and the two tags before. Trained by tools/train-tagger, whose features these
 * are. Words of closed.c and of the lexicon get no tag but theirs. Linear: some fifty look-ups a word.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/parts.h"
#include "text/tagger.h"

#define BIT(t) ((uint64_t)1 << (t))
static const uint64_t OPEN_TAGS = BIT(TAG_FW) | BIT(TAG_IN) | BIT(TAG_JJ) | BIT(TAG_JJR) | BIT(TAG_JJS) | BIT(TAG_NN) |
                                  BIT(TAG_NNS) | BIT(TAG_RB) | BIT(TAG_RBR) | BIT(TAG_RBS) | BIT(TAG_UH) | BIT(TAG_VB) |
                                  BIT(TAG_VBD) | BIT(TAG_VBG) | BIT(TAG_VBN) | BIT(TAG_VBP) | BIT(TAG_VBZ) | BIT(TAG_CD);
static const uint64_t NAME_TAGS = BIT(TAG_NNP) | BIT(TAG_NNPS);
static const uint64_t NOUN_TAGS = BIT(TAG_NN) | BIT(TAG_NNS) | BIT(TAG_NNP) | BIT(TAG_NNPS);
enum { NO_CLUSTER = 255, NO_SHAPE = 255, NO_COARSE = 1 << 21 };
/* Bits of a set above its tags: who says so. */
#define SET_TAGS (BIT(39) - 1)
#define SET_FIXED BIT(45)
#define SET_CLOSED BIT(46)
#define SET_WRITTEN BIT(50)

/* What features ask of a form; one an entry of the page's lexicon. */
typedef struct {
    uint64_t form, set, coarse, closed, end2, end3, end4, start2;
    uint8_t cluster;
    bool address, hyphen;
} fact;

/* What they ask of a word in its place; `fixed`: its tag is known by rule. */
typedef struct {
    const fact *fact;
    uint8_t shape, fixed;
} place_in_line;

/* ------------------------------------------------------------------ facts */
static ptrdiff_t word_find(uint64_t form) {
    uint32_t key = (uint32_t)(form >> 32);
    ptrdiff_t lo = 0, hi = tagger_words;
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (tagger_word[mid] < key) lo = mid + 1;
        else hi = mid;
    }
    return lo < tagger_words && tagger_word[lo] == key ? lo : -1;
}

/* The kinds of tags in a set, few enough to meet often. */
static uint64_t coarse_of(uint64_t set) {
    static const uint64_t groups[] = {
        BIT(TAG_VB) | BIT(TAG_VBP), BIT(TAG_VBD), BIT(TAG_VBN), BIT(TAG_VBZ), BIT(TAG_VBG), BIT(TAG_NN) | BIT(TAG_NNP),
        BIT(TAG_NNS) | BIT(TAG_NNPS), BIT(TAG_JJ) | BIT(TAG_JJR) | BIT(TAG_JJS), BIT(TAG_DT) | BIT(TAG_PDT) | BIT(TAG_PRPS),
        BIT(TAG_PRP) | BIT(TAG_WP), BIT(TAG_IN) | BIT(TAG_TO), BIT(TAG_RB) | BIT(TAG_RBR) | BIT(TAG_RBS), BIT(TAG_MD), BIT(TAG_CC),
        BIT(TAG_CD)};
    if (set >> 45 == 1) return 1 << 20 | (set & 63);
    if (!(set & SET_TAGS)) return NO_COARSE;
    uint64_t kinds = 0;
    for (int i = 0; i < countof(groups); i++) kinds |= (uint64_t)!!(set & groups[i]) << i;
    return kinds;
}

static uint64_t usual_set(str folded) {
    ptrdiff_t i = word_find(hash_str(folded));
    uint64_t set = i >= 0 ? tagger_sets[tagger_word_set[i]] : 0;
    return (set ? set : closed_tags(folded)) & (SET_CLOSED - 1);
}

bool text_is_number(str s) {
    char lower[16];
    for (ptrdiff_t at = 0, end; at <= s.n; at = end + 1) {
        end = str_find(s, S("-"), at);
        if (end < 0) end = s.n;
        if (end - at > countof(lower)) return false;
        for (ptrdiff_t i = at; i < end; i++) lower[i - at] = to_lower(s.p[i]);
        if (!(closed_tags((str){lower, end - at}) & BIT(TAG_CD))) return false;
    }
    return true;
}

static bool set_by_ending(str folded, uint64_t *set) {
    static const str endings[] = {S("s"), S("es"), S("ed"), S("d"), S("ing"), S("ly"), S("er"), S("est"), S("ers")};
    for (ptrdiff_t i = 0; i < countof(endings); i++) {
        str base = str_cut(folded, 0, folded.n - endings[i].n);
        if (base.n < 3 || !str_ends(folded, endings[i])) continue;
        uint64_t found = usual_set(base);
        if (!found && i == 4 && base.n < 60) { /* "taking": "take" */
            char with_e[64];
            memcpy(with_e, base.p, (size_t)base.n);
            with_e[base.n] = 'e';
            found = usual_set((str){with_e, base.n + 1});
        }
        if (!found) continue;
        *set = (uint64_t)(3 + i) << 46 | found;
        return true;
    }
    return false;
}

static void set_and_cluster(fact *f, str folded) {
    ptrdiff_t i = word_find(f->form), hyphen = folded.n;
    f->cluster = i >= 0 ? tagger_word_cluster[i] : 0;
    uint64_t set = i >= 0 ? tagger_sets[tagger_word_set[i]] : 0;
    while (hyphen > 0 && folded.p[hyphen - 1] != '-') hyphen--;
    str tail = hyphen ? str_cut(folded, hyphen, folded.n) : (str){0};
    if (f->closed) f->set = SET_CLOSED | f->closed;
    else if (set) f->set = set;
    else if (tail.n) {
        f->set = (uint64_t)2 << 46 | usual_set(tail);
        ptrdiff_t k = f->cluster ? -1 : word_find(hash_str(tail));
        if (!f->cluster) f->cluster = (uint8_t)(128 + (k >= 0 ? tagger_word_cluster[k] : 0));
    } else if (!set_by_ending(folded, &f->set)) f->set = 0;
    f->coarse = coarse_of(f->set);
}

static str ending(str s, ptrdiff_t n) { return str_cut(s, s.n - n, s.n); }

static fact fact_of(const entry *e) {
    str s = e->folded;
    fact f = {.form = e->form, .end2 = hash_str(ending(s, 2)), .end3 = hash_str(ending(s, 3)), .end4 = hash_str(ending(s, 4)),
              .start2 = hash_str(str_cut(s, 0, 2)), .closed = closed_tags(s)};
    for (ptrdiff_t i = 0; i < s.n; i++) {
        f.address = f.address || s.p[i] == '.' || s.p[i] == '/' || s.p[i] == '@' || s.p[i] == '#';
        f.hyphen = f.hyphen || s.p[i] == '-';
    }
    set_and_cluster(&f, s);
    return f;
}

/* ------------------------------------------------------------------ places */
static tag fixed_tag(const reading *r, ptrdiff_t i) {
    const word *w = &r->to->words.at[i];
    str s = word_str(r, i);
    uint32_t c = word_code(r, i);
    if (w->kind == WORD_NUMBER)
        return str_ends_ci(s, S("st")) || str_ends_ci(s, S("nd")) || str_ends_ci(s, S("rd")) || str_ends_ci(s, S("th")) ? TAG_JJ
               : str_ends_ci(s, S("s"))                                                                                 ? TAG_NNS
                                                                                                                        : TAG_CD;
    if (w->kind != WORD_PUNCT) return TAG_NONE;
    if (c == '%') return TAG_NN;
    if (c == '$' || c == 0xA3 || c == 0x20AC || c == 0xA5 || c == 0x20B9 || c == '+' || c == '=' || c == '#') return TAG_SYM;
    bool glued = i > 0 && !r->notes.at[i].gap && r->notes.at[i].role == ROLE_NONE && code_is_apostrophe(c);
    if (glued && r->to->words.at[i - 1].kind == WORD_ALPHA && str_ends_ci(word_str(r, i - 1), S("s"))) return TAG_POS;
    return TAG_PUNCT;
}

/* Lower case, a capital, capitals, mixed; a hyphen; first in its sentence; in a line written like a title. */
static uint8_t shape_of(const reading *r, ptrdiff_t i, bool hyphen, bool first, bool titled) {
    str s = word_str(r, i);
    int upper = 0, lower = 0, len;
    for (const char *p = s.p, *end = s.p + s.n; p < end; p += len) {
        uint32_t c = utf8_next(p, end, &len);
        if (code_is_upper(c)) upper++;
        else lower += code_is_letter(c);
    }
    int kind = !upper ? 0 : upper == 1 && r->to->words.at[i].capital ? 1 : upper > 1 && !lower ? 2 : 3;
    return (uint8_t)(kind + 4 * hyphen + 8 * first + 16 * titled);
}

static bool is_titled(const reading *r, const sentence *s) {
    int letters = 0;
    for (int32_t i = s->first; i < s->first + s->n; i++) {
        const word *w = &r->to->words.at[i];
        if (w->kind == WORD_PUNCT) continue;
        letters++;
        if (w->kind == WORD_ALPHA && !w->capital && span_len(w->at) > 3 && code_is_letter(word_code(r, i))) return false;
    }
    return letters > 3;
}

/* ------------------------------------------------------------------ scores */
typedef struct {
    int32_t of[TAG_COUNT];
} score;

static void add_weights(score *to, uint64_t h) {
    uint32_t key = (uint32_t)(h >> 32);
    for (uint32_t i = tagger_bucket[key >> 19]; i < tagger_bucket[(key >> 19) + 1]; i++) {
        if (tagger_feature[i] < key) continue;
        if (tagger_feature[i] == key)
            for (uint32_t k = tagger_first[i]; k < tagger_first[i + 1]; k++)
                to->of[tagger_weight[k] >> 10] += (tagger_weight[k] & 1023) - 512;
        return;
    }
}

static void one(score *to, uint64_t template, uint64_t a) { add_weights(to, hash_mix(template, a)); }
static void two(score *to, uint64_t template, uint64_t a, uint64_t b) { add_weights(to, hash_mix(hash_mix(template, a), b)); }
static void three(score *to, uint64_t template, uint64_t a, uint64_t b, uint64_t c) {
    add_weights(to, hash_mix(hash_mix(hash_mix(template, a), b), c));
}

/* The features of train-tagger's `static`, in its numbering. x[2] is the word, the others its neighbours. */
static void score_words(score *to, const place_in_line x[5]) {
    const fact *b2 = x[0].fact, *b1 = x[1].fact, *w = x[2].fact, *n1 = x[3].fact, *n2 = x[4].fact;
    uint64_t shape = x[2].shape & 3, s1 = x[1].shape == NO_SHAPE ? 4 : x[1].shape & 3, s2 = x[3].shape == NO_SHAPE ? 4 : x[3].shape & 3;
    one(to, 1, w->form), one(to, 2, w->end2), one(to, 3, w->end3), one(to, 4, w->end4), one(to, 5, w->start2);
    one(to, 6, x[2].shape), one(to, 7, b1->form), one(to, 8, b2->form), one(to, 9, n1->form), one(to, 10, n2->form);
    one(to, 11, w->set), two(to, 12, w->set, n1->set), two(to, 13, n1->set, n2->set), one(to, 14, n1->end3), one(to, 15, b1->end3);
    three(to, 16, shape, s1, s2), two(to, 17, x[2].shape & 27, w->set), two(to, 18, b1->form, n1->form);
    two(to, 19, w->set, n1->form), two(to, 20, b1->form, w->set), one(to, 21, w->cluster), one(to, 22, b1->cluster);
    one(to, 23, n1->cluster), two(to, 24, w->cluster, n1->cluster), one(to, 25, n2->cluster), two(to, 26, b1->cluster, w->cluster);
    one(to, 27, b2->cluster), two(to, 28, shape, w->cluster), three(to, 29, b1->cluster, w->cluster, n1->cluster);
    two(to, 30, w->cluster, w->end3), two(to, 42, w->form, n1->coarse), three(to, 43, w->coarse, n1->coarse, n2->coarse);
    three(to, 44, b1->coarse, w->coarse, n1->coarse);
}

/* Those of `dynamic`: with the tag before (t1) and the one before that. */
static void score_tags(score *to, const place_in_line x[5], uint64_t t1, uint64_t t2) {
    const fact *w = x[2].fact, *n1 = x[3].fact;
    one(to, 31, t1), two(to, 32, t1, t2), two(to, 33, t1, w->form), two(to, 34, t1, w->set), two(to, 35, t1, n1->set);
    two(to, 36, t2, w->set), two(to, 37, t1, w->end3), three(to, 38, t1, t2, w->set), two(to, 39, t1, x[2].shape & 3);
    two(to, 40, t1, w->cluster), three(to, 41, t1, t2, w->cluster), three(to, 45, t1, w->coarse, n1->coarse);
    three(to, 46, t1, t2, w->coarse);
}

/* ------------------------------------------------------------------ grammar
 * What stands before a word rules tags out that a model of few words back would still give. */
typedef enum { AFTER_NOTHING, AFTER_MODAL, AFTER_TO, AFTER_HAVE, AFTER_BE } verb_before;

/* The auxiliary that the next word may depend on: it stays in force over adverbs and "not". */
static verb_before follow(verb_before v, uint8_t own, str folded) {
    static const str be[] = {S("'m"), S("'re"), S("am"), S("are"), S("be"), S("been"), S("being"), S("is"), S("was"), S("were")};
    static const str have[] = {S("'ve"), S("had"), S("has"), S("have"), S("having")};
    if (own == TAG_MD) return AFTER_MODAL;
    if (own == TAG_TO) return AFTER_TO;
    if (own >= TAG_VB && own <= TAG_VBZ)
        return str_table_find(have, countof(have), folded) >= 0 ? AFTER_HAVE : str_table_find(be, countof(be), folded) >= 0 ? AFTER_BE : AFTER_NOTHING;
    return own == TAG_RB ? v : AFTER_NOTHING;
}

/* Whether a bare infinitive may still follow: after a modal, "do", "to", "let" or "help", until another verb is finite. */
static bool bare_may_follow(bool before, uint8_t own, str folded) {
    static const str takers[] = {S("did"), S("do"), S("does"), S("had"), S("have"), S("hear"), S("heard"), S("help"), S("helped"), S("helping"),
                                 S("helps"), S("let"), S("lets"), S("letting"), S("made"), S("make"), S("makes"), S("making"), S("rather"),
                                 S("saw"), S("see"), S("watch"), S("watched")};
    if (own == TAG_MD || own == TAG_TO || str_table_find(takers, countof(takers), folded) >= 0) return true;
    return before && own != TAG_VBD && own != TAG_VBZ && own != TAG_VBP;
}

static uint64_t by_grammar(uint64_t allowed, verb_before v, bool bare, uint8_t t1, bool is_closed, str before) {
    static const str subjects[] = {S("he"), S("i"), S("she"), S("they"), S("we")};
    const uint64_t past = BIT(TAG_VBD) | BIT(TAG_VBN);
    if ((v == AFTER_MODAL || v == AFTER_TO) && allowed & BIT(TAG_VB) && !is_closed)
        return v == AFTER_TO ? BIT(TAG_VB) : allowed & (BIT(TAG_VB) | BIT(TAG_RB));
    if ((v == AFTER_MODAL || v == AFTER_TO) && allowed & ~BIT(TAG_VBP)) allowed &= ~BIT(TAG_VBP); /* "will are" stays */
    const uint64_t base = BIT(TAG_VB) | BIT(TAG_VBP), subject = NOUN_TAGS | BIT(TAG_PRP) | BIT(TAG_WDT) | BIT(TAG_WP);
    if ((allowed & base) == base && !bare && subject >> t1 & 1) allowed &= ~BIT(TAG_VB);
    if ((allowed & past) == past && (v == AFTER_HAVE || v == AFTER_BE)) allowed &= ~BIT(TAG_VBD);
    if ((allowed & past) == past && v == AFTER_NOTHING && str_table_find(subjects, countof(subjects), before) >= 0)
        allowed &= ~(BIT(TAG_VBN) | BIT(TAG_JJ));
    return allowed;
}

/* A capitalised first word that no list knows and that a finite verb follows is a name, unless it ends as common nouns do. */
static bool is_first_name(const place_in_line x[5], str folded) {
    static const str common[] = {S("s"), S("ing"), S("ed"), S("ly"), S("ion"), S("ism"), S("ment"), S("ness"), S("ty"), S("gy"),
                                 S("hy"), S("ance"), S("ence"), S("ble"), S("men")};
    const fact *w = x[2].fact;
    uint64_t verbs = BIT(TAG_VBD) | BIT(TAG_VBZ) | BIT(TAG_MD) | BIT(TAG_VBN), next = x[3].fact->closed;
    if (!(x[2].shape & 8) || !(x[2].shape & 3) || w->set || w->cluster || !(next & verbs) || next & BIT(TAG_NN)) return false;
    for (ptrdiff_t i = 0; i < countof(common); i++)
        if (str_ends(folded, common[i])) return false;
    return true;
}

static uint8_t best_tag(const place_in_line x[5], uint8_t t1, uint8_t t2, verb_before v, bool bare, str before, str folded) {
    const fact *f = x[2].fact;
    bool may_name = (x[2].shape & 3) || (!f->closed && f->address);
    uint64_t known = f->closed ? f->closed : f->set & SET_WRITTEN ? f->set & SET_TAGS : OPEN_TAGS;
    uint64_t allowed = by_grammar(known, v, bare, t1, f->closed, before) | (may_name ? NAME_TAGS : 0);
    if (is_first_name(x, folded)) allowed = BIT(TAG_NNP);
    if (!(allowed & (allowed - 1))) return (uint8_t)__builtin_ctzll(allowed);
    score sum = {{0}};
    score_words(&sum, x);
    score_tags(&sum, x, t1, t2);
    int best = __builtin_ctzll(allowed);
    for (int t = best + 1; t < TAG_COUNT; t++)
        if ((allowed >> t & 1) && sum.of[t] > sum.of[best]) best = t;
    return (uint8_t)best;
}

/* ------------------------------------------------------------------ a page */
typedef struct {
    reading *r;
    fact *facts; /* of each entry of the page's lexicon */
    fact nothing;
} tagging;

static place_in_line place_of(const tagging *t, const sentence *s, int32_t i, int32_t first_word, bool titled) {
    if (i < s->first || i >= s->first + s->n) return (place_in_line){&t->nothing, NO_SHAPE, 0};
    const fact *f = &t->facts[t->r->notes.at[i].entry];
    return (place_in_line){f, shape_of(t->r, i, f->hyphen, i <= first_word, titled), (uint8_t)fixed_tag(t->r, i)};
}

static void tag_sentence(const tagging *t, const sentence *s) {
    words *w = &t->r->to->words;
    bool titled = is_titled(t->r, s);
    int32_t first_word = s->first, end = s->first + s->n;
    while (first_word < end && w->at[first_word].kind == WORD_PUNCT) first_word++;
    place_in_line x[5];
    for (int k = 1; k < 5; k++) x[k] = place_of(t, s, s->first + k - 3, first_word, titled);
    uint8_t t1 = 0, t2 = 0;
    verb_before v = AFTER_NOTHING;
    bool bare = false;
    str before = {0};
    for (int32_t i = s->first; i < end; i++) {
        memmove(x, x + 1, 4 * sizeof *x);
        x[4] = place_of(t, s, i + 2, first_word, titled);
        str folded = t->r->entries.at[t->r->notes.at[i].entry].folded;
        uint8_t own = x[2].fixed ? x[2].fixed : best_tag(x, t1, t2, v, bare, before, folded);
        v = follow(v, own, folded);
        bare = bare_may_follow(bare, own, folded);
        before = folded;
        w->at[i].tag = own;
        t2 = t1;
        t1 = own;
    }
}

void tags_find(reading *r) {
    tagging t = {.r = r, .facts = new (r->scratch, fact, r->entries.n)};
    for (ptrdiff_t i = 0; i < r->entries.n; i++) t.facts[i] = fact_of(&r->entries.at[i]);
    for (ptrdiff_t i = 0; i < r->to->words.n; i++) { /* what a rule tags is known by its tag, not by its letters */
        fact *f = &t.facts[r->notes.at[i].entry];
        tag fixed = fixed_tag(r, i);
        if (!fixed) continue;
        f->set = SET_FIXED | (uint64_t)(fixed == TAG_POS ? TAG_PUNCT : fixed);
        f->coarse = coarse_of(f->set);
        if (r->to->words.at[i].kind == WORD_NUMBER) f->cluster = tagger_number_cluster;
    }
    uint64_t none = hash_str((str){0});
    t.nothing = (fact){.form = none, .end2 = none, .end3 = none, .end4 = none, .start2 = none, .cluster = NO_CLUSTER,
                       .coarse = NO_COARSE};
    for (ptrdiff_t i = 0; i < r->to->sentences.n; i++) tag_sentence(&t, &r->to->sentences.at[i]);
}
