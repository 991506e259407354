/* The byline that a reader sees. In: a page's elements and rows. Out: the best one about the title or behind the article.
 * Bylines are elements that their markup calls so, links to authors' pages, and rows that open with "By" or its like; the
 * place counts most, then what the markup says, and what stands among comments, teasers or pictures counts little.
 * Cost: one look at each element and row of the zones.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define BYLINE_BYTES 300   /* of an element that is a byline */
#define BYLINE_REACH 1200  /* bytes about the article's head where bylines stand; half of it behind the article */
#define OPENER_TELLING 6   /* bytes of one that says more than "By" or "Von": it counts inside the article too */
#define SIBLING_REACH 24   /* bytes between the bylines of two authors */
#define SIBLINGS_MAX 12
#define LISTED 22          /* off the score of a byline behind the article that has others like it */
#define ANNOUNCED_BYTES 48 /* before a name, in which words that announce it stand */
#define CARD_BYTES 60      /* of a byline; more hold a headline too */
#define CARD_REACH 160     /* bytes before it in which the headline of a card stands */
#define LISTED_REACH 1500  /* bytes behind it where those are looked for */
#define TEXT_BEFORE_NAME 60 /* bytes in a byline that does not open with "By" or its like */
#define LABEL_BYTES 60     /* of words that announce a name, in a language that is not known */
#define LABEL_WORDS 3
#define BOX_DEPTH 8        /* elements above one that are asked whether they are its author's box */
#define BOX_BYTES 400      /* of such a box */
#define BOX_STEPS 4096     /* elements behind the title that are asked whether they are boxes of the same kind */
#define BOX_LABEL 24       /* of what may stand in it before the name */
#define NOTED_MAX 24       /* names with the marks of notes between */
#define SIGNED_WORDS 9     /* of a row that says which body wrote */
#define TIME_WORD 8        /* bytes before a time of day: "at", "στις" */
#define LONE_ROW 80        /* bytes of a row that names whom the row above it announced */

bool is_initials_of(str s, str name) {
    if (s.n < 2 || s.n > 3 || !name.n || name.p[0] != s.p[0]) return false;
    ptrdiff_t at = 0;
    for (str rest = name; (rest = str_trim(rest)).n;) {
        str w = people_word(&rest);
        if (at < s.n && is_upper(s.p[at]) && w.p[0] == s.p[at]) at++;
    }
    return at == s.n;
}

/* A byline's text in pieces, cut where elements in it begin or end: "By", "Jane Roe", "Photographs by", "John Poe". */
int pieces_of(const fields *f, int32_t e, str *to) {
    const html_elements *all = &f->m->elements;
    span at = all->at[e].at;
    int32_t cuts[PIECES_MAX + 2], n = 0;
    cuts[n++] = at.start;
    for (int32_t i = e + 1; i < all->n && all->at[i].at.start < at.end && n < PIECES_MAX; i++) {
        span in = all->at[i].at;
        if (span_empty(in) || all->at[i].parent < e) continue;
        for (int k = 0; k < 2; k++) {
            int32_t cut = k ? in.end : in.start, j = n;
            while (j > 0 && cuts[j - 1] > cut) j--;
            if ((j > 0 && cuts[j - 1] == cut) || cut >= at.end || n >= PIECES_MAX) continue;
            memmove(cuts + j + 1, cuts + j, (size_t)(n - j) * sizeof *cuts);
            cuts[j] = cut;
            n++;
        }
    }
    cuts[n] = at.end;
    int pieces = 0;
    for (int32_t i = 0; i < n; i++) {
        str s = str_trim(span_of(f->l->text, (span){cuts[i], cuts[i + 1]}));
        bool again = pieces && str_eq(to[pieces - 1], s); /* once for readers, once for machines */
        if (pieces && is_initials_of(to[pieces - 1], s)) pieces--; /* a portrait's place */
        if (s.n && !again) to[pieces++] = s;
    }
    return pieces;
}

static bool one_word(str s) { return str_find(s, S(" "), 0) < 0 && str_find(s, S("\n"), 0) < 0; }

/* The name is the text of a link to its author's page. */
static bool is_linked_name(const fields *f, str name) {
    const html_elements *all = &f->m->elements;
    int32_t at = (int32_t)(name.p - f->l->text.p);
    for (int32_t i = elements_from(f, at); i < all->n && all->at[i].at.start == at; i++)
        if (is_author_link(&all->at[i]) && all->at[i].at.end <= at + (int32_t)name.n + 1) return true;
    return false;
}

/* The name is all that an item of a list says. */
static bool is_item_name(const fields *f, str name) {
    const html_elements *all = &f->m->elements;
    int32_t at = (int32_t)(name.p - f->l->text.p);
    for (int32_t i = elements_from(f, at); i < all->n && all->at[i].at.start == at; i++)
        if (all->at[i].tag == TAG_li && str_trim(span_of(f->l->text, all->at[i].at)).n == name.n) return true;
    return false;
}

/* Of names that were found in one byline those that a list joins: what follows the first behind anything but a comma or
 * "and" is a role, a house or another part of the page that looks like a name. */
void people_joined(const fields *f, strs *names) {
    static const str joints[] = {S("and"), S("&"), S("und"), S("et"), S("y"), S("e"), S("og"), S("och"), S("en"), S("ja"), S("i"), S("a"), S("és"), S("și"), S("ve"),
                                 S("и"), S("і"), S("та"), S("και"), S("dan"), S("with"), S("mit"), S("avec"), S("con"), S("u."), S(","), S(";"), S("\xE3\x80\x81"),
                                 S("sowie"), S("ir"), S("un"), S("dhe"), S("eta"), S("agus"), S("və"), S("và"), S("й"), S("și"), S("şi"), S("और"), S("এবং"), S("ও"), S("و"), S("+")};
    str text = f->l->text;
    bool interview = names->n > 1 && names->at[0].p > text.p && names->at[0].p < str_end(text) &&
                     people_interview(str_cut(text, names->at[0].p - text.p - ANNOUNCED_BYTES, names->at[0].p - text.p));
    for (ptrdiff_t i = 1; i < names->n; i++) {
        const char *from = str_end(names->at[i - 1]), *to = names->at[i].p;
        str gap = to > from && from >= text.p && to <= text.p + text.n ? (str){from, to - from} : (str){0};
        str s = str_trim(gap);
        if (is_initials_of(s, names->at[i])) gap.n = 1, s.n = 0;
        while (s.n && (is_digit(s.p[0]) || strchr("*,", s.p[0]) || is_space(s.p[0])) && !str_eq(s, S(","))) s = str_cut(s, 1, s.n); /* "Jane Roe1,2, John Poe2" */
        bool line = str_find(gap, S("\n"), 0) >= 0, joined = !s.n && gap.n > 1 && names->n <= NOTED_MAX && str_find(gap, S(","), 0) >= 0;
        if (str_starts(s, S(",")) && s.n > 1 && s.n < 8) s = str_trim(str_cut(s, 1, s.n)); /* ", and" */
        for (ptrdiff_t k = 0; k < countof(joints); k++) {
            joined |= str_eq_ci(s, joints[k]);
            /* "Jane Roe, Political Editor, and John Poe" */
            joined |= joints[k].n > 2 && !line && s.n < 60 && s.n > joints[k].n && str_ends_ci(s, joints[k]) && is_space(s.p[s.n - joints[k].n - 1]);
        }
        bool other; /* "By Jane Roe", and below it "By John Poe" */
        ptrdiff_t below = s.n;
        while (below > 0 && s.p[below - 1] != '\n') below--;
        ptrdiff_t open = below > 0 && s.n < 80 ? people_opener(str_cut(s, below, s.n), &other) : 0;
        joined |= open > 0 && !other;
        joined |= !line && str_eq(s, S("/")) && people_given(names->at[i - 1]) && people_given(names->at[i]);
        joined |= f->m && gap.n && !s.n && is_linked_name(f, names->at[i - 1]) && is_linked_name(f, names->at[i]);
        joined |= f->m && gap.n && !s.n && is_item_name(f, names->at[i - 1]) && is_item_name(f, names->at[i]);
        joined |= !line && (unsigned char)names->at[i].p[0] >= 0xE3 && (str_eq(s, S("\xC2\xB7")) || (s.n < LONE_ROW && word_reporter(s))); /* "김하늘·이도윤 기자" */
        joined &= !interview || !people_with(s);
        if (!joined) names->n = i;
    }
}

static bool is_place_word(str s) {
    static const str words[] = {S("in"), S("for"), S("at"), S("from"), S("on"), S("im"), S("am"), S("en"), S("dans"), S("para"), S("su"), S("i"), S("om")};
    for (ptrdiff_t i = 0; i < countof(words); i++)
        if (str_eq_ci(s, words[i])) return true;
    return false;
}

/* The word joins names in the page's language, and leads to a place in another: Dutch and Spanish "en". */
static bool joins_here(const fields *f, str s) {
    static const struct {
        char language[3];
        str word;
    } joints[] = {{"af", S("en")}, {"bs", S("i")}, {"ca", S("i")}, {"hr", S("i")}, {"nl", S("en")}, {"pl", S("i")}, {"sl", S("in")}, {"sr", S("i")}};
    for (ptrdiff_t i = 0; i < countof(joints) && f->to->language; i++)
        if (!memcmp(f->to->language, joints[i].language, 2) && str_eq_ci(s, joints[i].word)) return true;
    return false;
}

static ptrdiff_t last_gap(str s) {
    ptrdiff_t at = s.n - 1;
    while (at > 0 && s.p[at] != ' ') at--;
    return at;
}

/* The second half of a name in an element of its own; bars and "in" are none. */
static bool is_name_word(str s) {
    int len;
    return code_is_letter(utf8_next(s.p, str_end(s), &len)) && !is_place_word(s);
}

/* The markup itself says that the element names the author. */
static bool says_author(const html_element *x) {
    return (x->rel.n && str_find_ci(x->rel, S("author"), 0) >= 0) || (x->itemprop.n && str_find_ci(x->itemprop, S("author"), 0) >= 0);
}

/* "Jane" and below it "Roe": a name that takes two lines. */
static bool is_two_lines(const fields *f, str x, str y) {
    strs who = {0};
    people_read(f, str_join(f->scratch, str_join(f->scratch, x, S(" ")), y), PEOPLE_FULL, &who);
    return who.n == 1;
}

/* Two pieces that are nothing but an opener when they stand together. */
static bool opens_together(str x, str y, bool *other) {
    str both = {x.p, str_end(y) - x.p};
    return both.n > x.n && both.n < LONE_ROW && people_opener(both, other) >= both.n;
}

/* Of what the markup calls a byline: past words and a colon, in whatever language, that announce a name; 0: there are none. */
static ptrdiff_t past_label(str s) {
    ptrdiff_t at = 0;
    int spaces = 0, len;
    if (!code_is_letter(utf8_next(s.p, str_end(s), &len))) return 0;
    for (; at < min_of(s.n, (ptrdiff_t)LABEL_BYTES) && s.p[at] != ':' && !str_starts(str_cut(s, at, s.n), S("\xEF\xBC\x9A")); at++) {
        spaces += s.p[at] == ' ' && at + 1 < s.n && s.p[at + 1] != ':';
        if (is_digit(s.p[at]) || strchr("|/,.", s.p[at])) return 0;
    }
    if (at >= s.n || at >= LABEL_BYTES || spaces >= LABEL_WORDS) return 0;
    return at + (s.p[at] == ':' ? 1 : 3);
}

/* "Автор статьи: Jane Roe": whom it names; true as well of words that announce him and stand alone. */
static bool read_labelled(const fields *f, str s, strs *names) {
    ptrdiff_t label = past_label(s);
    str rest = str_trim(str_cut(s, label, s.n));
    ptrdiff_t before = names->n;
    if (label && rest.n) people_read(f, rest, PEOPLE_FULL, names);
    return label && (!rest.n || names->n > before);
}

static byline read_byline(fields *f, int32_t e, people_said said) {
    byline b = {0};
    str piece[PIECES_MAX + 1];
    int n = pieces_of(f, e, piece);
    ptrdiff_t end;
    bool skip = false;
    for (int i = 0; i < n; i++) {
        bool other;
        ptrdiff_t open = people_opener_of(f->to->language, piece[i], &other);
        if (!open && i + 1 < n && opens_together(piece[i], piece[i + 1], &other)) open = piece[++i].n; /* "Medically reviewed" "by" */
        if (!open && !b.names.n && said != PEOPLE_FULL && read_labelled(f, piece[i], &b.names)) continue;
        if (open) {
            skip = other;
            if (!other && !b.opened) b.names.n = 0; /* what stands before "By" is a column's name */
            b.opened |= !other;
        }
        if (skip) continue;
        if (b.opened && is_place_word(piece[i]) && !joins_here(f, piece[i])) break; /* "By" "Jane Roe" "in" "Sport" */
        str s = piece[i];
        /* "Jane" "Roe" in elements of their own; East of India one word is a whole name */
        if (i + 1 < n && (unsigned char)s.p[0] < 0xE3 && one_word(s) && one_word(piece[i + 1]) && !open && !str_eq(s, piece[i + 1]) && is_name_word(piece[i + 1]) && s.n < 24 && piece[i + 1].n < 24) {
            str both = {s.p, str_end(piece[i + 1]) - s.p};
            bool lines = str_find(both, S("\n"), 0) >= 0;
            if (both.n < 60 && lines && n == 2 && is_two_lines(f, s, piece[i + 1])) {
                *push(f->scratch, &b.names) = both;
                break;
            }
            if (both.n < 60 && !lines) s = both, i++;
        }
        bool ends_in = b.opened && (end = last_gap(s)) > 0 && is_place_word(str_cut(s, end + 1, s.n)); /* "By Jane Roe in" "Sport" */
        if (ends_in) s = str_cut(s, 0, end);
        bool handle = open > 0 && said == PEOPLE_MARKED && one_word(str_trim(str_cut(s, min_of(open, s.n), s.n))); /* "by jroe" */
        people_read(f, s, handle ? PEOPLE_TOLD : n == 1 ? said : i > 0 && b.opened && !b.names.n && one_word(s) ? PEOPLE_TOLD : PEOPLE_FULL, &b.names);
        if (ends_in) break;
        /* A headline or a teaser before anybody is named: what it names later is not who wrote. */
        if (!b.opened && (b.names.n ? b.names.at[0].p - piece[0].p : str_end(s) - piece[0].p) > TEXT_BEFORE_NAME) {
            b.names.n = 0;
            return b;
        }
    }
    if (!b.names.n && said == PEOPLE_TOLD && !b.opened && n > 1) people_read(f, piece[0], said, &b.names); /* "jroe77" and his reputation */
    if (!b.names.n && n > 1) people_read(f, element_text(f, e), PEOPLE_FULL, &b.names);
    if (!b.names.n && skip && says_author(&f->m->elements.at[e])) people_read(f, piece[n - 1], PEOPLE_FULL, &b.names); /* "Editor: Jane Roe" */
    people_joined(f, &b.names);
    return b;
}

static int place_of(const fields *f, int32_t at) {
    span t = f->title, b = {f->text, f->body.end};
    if (!span_empty(t) && t.start < b.start && at >= t.start && at <= b.start) return 40;
    if (at <= b.start) return b.start - at < BYLINE_REACH || (!span_empty(t) && t.start - at < BYLINE_REACH / 2) ? 25 : -100;
    if (at >= f->others) return at < b.end + 2 * BYLINE_REACH ? 6 : -100; /* only what its markup calls a byline */
    if (at < b.start + BYLINE_REACH / 3) return 22;
    if (at >= b.end - 120) return at < b.end + BYLINE_REACH / 2 ? 15 : at < b.end + 2 * BYLINE_REACH ? 6 : -100;
    return -100;
}

static bool same_kind(const html_element *x, const html_element *y) {
    return x->tag == y->tag && str_eq(x->classes, y->classes) && str_eq(x->rel, y->rel) && str_eq(x->itemprop, y->itemprop);
}

/* A headline stands between two places, a heading with a link: what follows it is a card's. */
static bool headline_between(const fields *f, int32_t from, int32_t to) {
    const html_elements *all = &f->m->elements;
    int32_t heading = -1, link = -1; /* where the last of each begins */
    for (int32_t i = elements_from(f, from); i < all->n && all->at[i].at.start < to; i++) {
        const html_element *x = &all->at[i];
        if (span_empty(x->at) || x->at.end > to) continue;
        if (x->tag >= TAG_h1 && x->tag <= TAG_h6) heading = x->at.start;
        if (x->tag == TAG_a) link = x->at.start;
        if (heading >= 0 && heading == link) return true;
    }
    return false;
}

/* Behind the article bylines of one kind and different names are those of other stories: cards that hold a headline too, or
 * three and more; two may be its authors' boxes. Where one stands in the article they are a thread's, and who wrote first opened it. */
static int demerit_of_list(const fields *f, int32_t e) {
    const html_elements *all = &f->m->elements;
    const html_element *x = &all->at[e];
    int others = 0, again = 0; /* again: a site of one author */
    bool cards = false;
    for (int32_t i = elements_from(f, f->title.start); i < all->n && all->at[i].at.start < x->at.start + LISTED_REACH; i++) {
        const html_element *y = &all->at[i];
        if (i == e || !same_kind(x, y) || span_empty(y->at)) continue;
        bool card = max_of(span_len(x->at), span_len(y->at)) > CARD_BYTES;
        bool near = y->at.start < x->at.end + SIBLING_REACH && x->at.start < y->at.end + SIBLING_REACH && !card;
        if (near && headline_between(f, min_of(x->at.end, y->at.end), max_of(x->at.start, y->at.start))) near = false;
        bool same = str_eq(element_text(f, e), element_text(f, i));
        again += same;
        if (near || same) continue;
        if (y->at.start <= f->body.end && y->at.start > f->body.start && says_author(y)) return LISTED;
        others += y->at.start > f->body.end;
        cards |= card;
    }
    others += !again && x->at.start >= f->others && headline_between(f, max_of(f->others + 1, x->at.start - CARD_REACH), x->at.start);
    return others > 1 || cards || (others && x->at.start >= f->others) ? LISTED : others ? LISTED / 2 : 0;
}

/* The words before a place announce who did something else than write: "Fact checked by", and then an element with a name. */
static bool follows_other_work(const fields *f, int32_t at) {
    str s = str_trim(span_of(f->l->text, (span){max_of((int32_t)0, at - ANNOUNCED_BYTES), at}));
    for (ptrdiff_t i = s.n - 1; i >= 0 && s.p[i] != '\n'; i--) {
        bool other;
        if (i > 0 && !is_space(s.p[i - 1])) continue;
        str from = str_cut(s, i, s.n);
        if (people_opener(from, &other) >= from.n && other) return true;
    }
    return false;
}

/* A label stands before a place that announces no author: "In this article:". */
static bool labelled_otherwise(const fields *f, int32_t at) {
    str s = str_trim(span_of(f->l->text, (span){max_of((int32_t)0, at - ANNOUNCED_BYTES), at}));
    ptrdiff_t from = s.n;
    while (from > 0 && !strchr("\n|,", s.p[from - 1]) && (unsigned char)s.p[from - 1] != 0xA2 && (unsigned char)s.p[from - 1] != 0xB7) from--;
    str label = str_trim(str_cut(s, from, s.n));
    bool other;
    return label.n && label.p[label.n - 1] == ':' && people_opener(label, &other) < label.n;
}

/* One word that the page's address goes through is a section: "World" of /news/world/2030/... */
static bool is_section(const fields *f, str name) {
    if (!one_word(name) || name.n < 3) return false;
    str url = f->p->url, pressed = name_pressed(f->scratch, name);
    for (ptrdiff_t from = max_of(str_find(url, S("://"), 0) + 3, (ptrdiff_t)0), end; (end = str_find(url, S("/"), from)) >= 0; from = end + 1)
        if (end > from && url.p[from] != '@' && str_eq(name_pressed(f->scratch, str_cut(url, from, end)), pressed)) return true;
    return false;
}

/* What stands apart from the article is its author's own box: its name says so, or it begins with the name, which is there once. */
static bool is_own_box(fields *f, int32_t e) {
    const html_elements *all = &f->m->elements;
    int32_t box = 0;
    for (int32_t i = e, k = 0; k < BOX_DEPTH && i; k++, i = all->at[i].parent) {
        if (all->at[i].at.start <= f->body.start && all->at[i].at.end >= f->body.end) break;
        if (own_marks(f, i) & MARK_APART) box = i;
    }
    if (own_marks(f, box) & MARK_AUTHOR) return true;
    if (!box || span_len(all->at[box].at) > BOX_BYTES || all->at[e].at.start > all->at[box].at.start + BOX_LABEL) return false;
    int32_t from = elements_from(f, f->title.start);
    for (int32_t i = from; i < min_of((int32_t)all->n, from + BOX_STEPS); i++)
        if (i != e && same_kind(&all->at[i], &all->at[e]) && !span_empty(all->at[i].at) && !str_eq(element_text(f, i), element_text(f, e))) return false;
    return true;
}

/* What is taken off a score for standing apart, where the score is that of the place. */
static int demerit_of_apart(fields *f, int32_t e, int where, uint16_t marks, bool said, bool link) {
    if (marks & MARK_REVIEWS && where < 22) return 45;
    if (!(marks & MARK_APART)) return 0;
    if ((where >= 22 && said) || (where >= 40 && link)) return 20;
    if (marks & MARK_COMMENT || !(own_marks(f, e) & MARK_AUTHOR) || !is_own_box(f, e)) return 45;
    return where >= 22 ? 20 : 8;
}

static void offer_element(fields *f, int32_t e, best_byline *best) {
    const html_element *x = &f->m->elements.at[e];
    if (span_empty(x->at) || span_len(x->at) > BYLINE_BYTES) return;
    bool rel = x->rel.n && str_find_ci(x->rel, S("author"), 0) >= 0, item = x->itemprop.n && str_find_ci(x->itemprop, S("author"), 0) >= 0;
    bool link = is_author_link(x) || is_user_link(f, e);
    if (!rel && !item && !link && !(own_marks(f, e) & MARK_AUTHOR)) return;
    int where = max_of(place_of(f, x->at.start), rel || item ? 4 : -1);
    if (where < 0) return;
    uint16_t marks = element_marks(f, e);
    bool weak = link && !rel && !item && !(own_marks(f, e) & MARK_AUTHOR) && is_weak_author_link(x);
    if (weak && (marks & (MARK_APART | MARK_TAGS) || labelled_otherwise(f, x->at.start))) return;
    int score = where + 10 * rel + 12 * item + 6 * link + (marks & MARK_AUTHOR ? 8 : 0) - demerit_of_apart(f, e, where, marks, rel || item, link) - (marks & MARK_IMAGE ? 40 : 0) -
                (marks & MARK_PERSON ? 6 : 0) - (x->hidden ? 10 : 0);
    if (score <= 5 || score + 16 <= best->score) return;
    if (where < 22 && x->at.start > f->body.end) score -= demerit_of_list(f, e);
    if (score <= 5) return;
    byline b = read_byline(f, e, rel || item || link || is_own_path(f, e) ? PEOPLE_TOLD : PEOPLE_MARKED);
    if (!b.names.n && !best->house.n) best->house = house_signed(f, element_text(f, e), (rel || item || b.opened || ((own_marks(f, e) & MARK_AUTHOR) && where >= 40 && people_body(element_text(f, e)))) && where >= 22 && !(marks & MARK_APART));
    bool marked = rel || item || (own_marks(f, e) & MARK_AUTHOR);
    if (!b.names.n && !best->team.n && where >= 22 && !(marks & (MARK_APART | MARK_IMAGE)) && (marked || where >= 40)) best->team = team_signed(element_text(f, e), marked && where >= 40 && str_find(element_text(f, e), S(" "), 0) > 0, marked);
    if (!b.names.n || (!b.opened && (follows_other_work(f, x->at.start) || (!rel && !item && is_section(f, b.names.at[0]))))) return;
    score += b.opened ? 12 : 0;
    score += b.names.n > 1 && b.names.n > best->of.names.n ? 4 : 0; /* what holds two names holds the element of one */
    if (score > best->score) *best = (best_byline){.of = b, .score = score, .element = e, .house = best->house, .team = best->team, .said = rel || item || (link && where >= 40)};
}

static void search_zone(fields *f, int32_t from, int32_t until, best_byline *best) {
    const html_elements *all = &f->m->elements;
    for (int32_t i = elements_from(f, from); i < all->n && all->at[i].at.start <= until; i++)
        if (span_len(all->at[i].at) >= 3) offer_element(f, i, best);
}

/* The bylines of the other authors, where each has an element of his own: of the same kind, one close behind the other. */
static void join_siblings(fields *f, best_byline *best) {
    const html_elements *all = &f->m->elements;
    int32_t e = best->element, last = all->at[e].at.end;
    const html_element *y = &all->at[e];
    for (int32_t i = e + 1; e && i < all->n && all->at[i].at.start <= last + SIBLING_REACH && best->of.names.n < SIBLINGS_MAX; i++) {
        const html_element *x = &all->at[i];
        if (!same_kind(x, y) || x->at.start < last || span_empty(x->at)) continue;
        if (!is_author_link(x) && !x->classes.n && !x->rel.n && !x->itemprop.n) continue;
        if (headline_between(f, last, x->at.start)) break;
        byline b = read_byline(f, i, PEOPLE_FULL);
        if (!b.names.n || b.opened != best->of.opened) break;
        for (ptrdiff_t k = 0; k < b.names.n; k++)
            if (!holds_name(&best->of.names, b.names.at[k])) *push(f->scratch, &best->of.names) = b.names.at[k];
        last = x->at.end;
    }
}

static void search_elements(fields *f, bool tail, best_byline *best) {
    for (ptrdiff_t k = 0; k < f->marked.n; k++)
        if (f->m->elements.at[f->marked.at[k]].tag != TAG_time) offer_element(f, f->marked.at[k], best);
    int32_t top = (span_empty(f->title) ? f->body.start : min_of(f->title.start, f->body.start)) - BYLINE_REACH / 2;
    search_zone(f, top, max_of(f->body.start, f->title.end) + BYLINE_REACH / 3, best);
    if (tail) search_zone(f, f->body.end - 120, f->body.end + 2 * BYLINE_REACH, best);
}

/* "at 10:20", "um 10.20 Uhr", "à 10h20". */
static bool begins_with_time(str s) {
    ptrdiff_t at = 0, digits = 0;
    while (at < s.n && at < TIME_WORD && !is_digit(s.p[at]) && !is_upper(s.p[at])) at++;
    for (; at < s.n && is_digit(s.p[at]); at++) digits++;
    return digits && digits <= 2 && at + 1 < s.n && strchr(":.h", s.p[at]) && is_digit(s.p[at + 1]);
}

/* "by ibby", "von lupa am 26.10.2030": one word behind an opener between title and article. */
void people_alone(const fields *f, str s, strs *names) {
    ptrdiff_t end = 0;
    s = str_trim(s);
    while (end < s.n && !is_space(s.p[end]) && !strchr(",|", s.p[end])) end++;
    str rest = str_trim(str_cut(s, end, s.n));
    int32_t day;
    ptrdiff_t length, at = find_day(rest, 0, MONTH_FIRST, &day, &length);
    for (ptrdiff_t i = 0; i < at; i++)
        if (is_upper(rest.p[i])) at = -1; /* more of the name */
    if (at < 0 && begins_with_time(rest)) at = 0;
    if (end >= 3 && end < 32 && (!rest.n || (at >= 0 && at < 12) || strchr("|,-(", rest.p[0]))) people_read(f, str_cut(s, 0, end), PEOPLE_TOLD, names);
}

/* What stands before i, but for spaces, is no letter and no digit. */
static bool mark_before(str s, ptrdiff_t i) {
    while (i > 0 && is_space(s.p[i - 1])) i--;
    ptrdiff_t lead = i - 1;
    while (lead > 0 && ((unsigned char)s.p[lead] & 0xC0) == 0x80) lead--;
    int len;
    return lead >= 0 && !is_digit(s.p[lead]) && !code_is_letter(utf8_next(s.p + lead, str_end(s), &len));
}

/* The word before i begins with a capital: "Jane de Roe". */
static bool capital_before(str s, ptrdiff_t i) {
    while (i > 0 && is_space(s.p[i - 1])) i--;
    ptrdiff_t end = i;
    while (i > 0 && !is_space(s.p[i - 1]) && !str_ends(str_cut(s, 0, i), S("\xC2\xA0"))) i--;
    char form[16];
    int len;
    if (end - i < 8 && is_time_word((str){form, normal_form(str_cut(s, i, end), form, 16)})) return false; /* "Uhr" */
    return i < s.n && code_is_upper(utf8_next(s.p + i, str_end(s), &len));
}

/* "Posted on May 2, 2030 by Jane Roe", "Reviewed by John Poe — Written by Jane Roe": from the first opener behind `from` on that
 * stands behind a mark, where a day ends at `from` behind any word; s where there is none. */
static str later_opener(str s, ptrdiff_t from, bool day) {
    for (ptrdiff_t i = max_of(from, (ptrdiff_t)1); i < s.n; i++) {
        bool other;
        if (!is_space(s.p[i - 1]) || is_space(s.p[i])) continue;
        if (day ? capital_before(s, i) : !mark_before(s, i)) continue;
        ptrdiff_t open = people_opener(str_cut(s, i, s.n), &other);
        if (open && !other) return str_cut(s, i, s.n);
        i += open; /* "Fact-checked by" */
    }
    return s;
}

str people_behind_day(str s) {
    int32_t day;
    ptrdiff_t length, at = find_day(s, 0, MONTH_FIRST, &day, &length);
    return at < 0 ? s : later_opener(s, at + length, true);
}

/* A row that opens as bylines do. */
typedef struct {
    str s;        /* from the opener on; of an opener alone the row below it */
    ptrdiff_t open;
    bool alone;   /* the row is nothing but the opener: "Written by" */
    bool about;   /* "About Jane Roe": of a site as often as of a person */
    bool telling; /* it says more than "By" */
    bool other;   /* who is named did something else than write: "Photographs by" */
    bool linked;  /* it does not begin with the opener */
} opening;

static str without_dashes(str s) {
    for (int k = 0; k < 8 && s.n; k++) {
        bool dash = str_starts(s, S("\xE2\x80\x93")) || str_starts(s, S("\xE2\x80\x94"));
        if (!dash && s.p[0] != '-' && s.p[0] != '|' && s.p[0] != '*' && s.p[0] != '(') break;
        s = str_trim(str_cut(s, dash ? 3 : 1, s.n));
    }
    return s;
}

/* "김하늘 기자": the word for a reporter stands behind his name. */
static bool holds_reporter(str s) {
    ptrdiff_t at = str_find(s, S(" 기자"), 0);
    return at >= 6 && at <= 16;
}

/* "Posted in Travel by Jane Roe", "Pubblicato il 2 maggio 2030 da Jane Roe": the names stand behind a later word of the row. */
static bool read_link(str s, opening *to) {
    ptrdiff_t at = people_linked(s);
    if (!at) return false;
    *to = (opening){.s = str_cut(s, at, s.n), .linked = true};
    return true;
}

static bool read_opening(const fields *f, ptrdiff_t i, opening *to) {
    const layout *l = f->l;
    const row *r = &l->rows.at[i];
    str s = span_of(l->text, r->at);
    if (r->hidden || r->role == ROW_TITLE || s.n > 200 || r->words > 24 || (r->role == ROW_TEXT && r->words > 12 && !people_demonstrative(s))) return false;
    *to = (opening){.s = without_dashes(s)};
    to->open = people_opener_of(f->to->language, to->s, &to->other);
    if ((!to->open || to->other) && r->digits >= 3) {
        s = without_dashes(people_behind_day(to->s));
        if (s.p != to->s.p) to->open = people_opener(s, &to->other);
        to->s = s;
    }
    s = to->s;
    if (!to->open) return (r->words <= 8 && holds_reporter(s)) || read_link(s, to);
    to->about = to->open <= 6 && (str_starts_ci(s, S("about")) || str_starts_ci(s, S("über")) || str_starts_ci(s, S("Über"))); /* not "About the author" */
    to->telling = to->open >= OPENER_TELLING && s.n < (s.p[to->open - 1] == ':' ? 120 : 60) && !to->about && !str_starts_ci(s, S("more from"));
    to->alone = to->open >= str_trim(s).n && i + 1 < l->rows.n;
    if (!to->alone) return true;
    if (to->about || (str_trim(s).n < 3 && !str_starts_ci(s, S("by"))) || l->rows.at[i + 1].hidden) return false; /* "DE" is a language */
    to->s = span_of(l->text, l->rows.at[i + 1].at);
    if (i + 2 < l->rows.n && is_initials_of(to->s, span_of(l->text, l->rows.at[i + 2].at))) to->s = span_of(l->text, l->rows.at[i + 2].at);
    to->s = str_cut(to->s, 0, people_verb(to->s));
    if (to->s.n > LONE_ROW) to->s = str_cut(to->s, 0, comma_at(to->s));
    if (to->s.n > LONE_ROW || ends_sentence(to->s)) to->s = str_cut(to->s, 0, people_run(to->s)); /* "Jane Roe zeichnet seit 2020." */
    return to->s.n <= LONE_ROW;
}

/* The row below begins with a word of the name: "About Jane Roe", "Jane writes …". */
static bool told_below(const fields *f, ptrdiff_t i, str name) {
    if (i + 1 >= f->l->rows.n) return false;
    str below = span_of(f->l->text, f->l->rows.at[i + 1].at);
    for (str rest = name; (rest = str_trim(rest)).n;) {
        str w = people_word(&rest);
        if (w.n >= 3 && below.n > w.n + 8 && str_starts(below, w) && below.p[w.n] == ' ') return true;
    }
    return false;
}

static void offer_row(fields *f, ptrdiff_t i, const opening *o, best_byline *best) {
    const row *r = &f->l->rows.at[i];
    int32_t e = f->m->rows.at[i].element;
    int where = place_of(f, r->at.start);
    if (o->telling && where < 0 && r->at.start > f->body.start && r->at.start < f->body.end) where = 10;
    if (where < (o->linked ? 22 : 10)) return;
    uint16_t marks = element_marks(f, e);
    int score = where + 12 - (marks & MARK_APART ? (o->telling ? 20 : 45) : 0) - (marks & MARK_IMAGE ? 40 : 0);
    if (score <= best->score) return;
    str rest = o->alone ? o->s : str_trim(str_cut(o->s, o->open, o->s.n));
    byline b = {0};
    if (!o->alone && !o->about && o->s.p == f->l->text.p + r->at.start && span_len(f->m->elements.at[e].at) <= BYLINE_BYTES) b = read_byline(f, e, PEOPLE_FULL);
    if (!b.names.n) {
        b = (byline){.opened = true};
        people_read(f, o->about ? rest : o->s, PEOPLE_FULL, &b.names);
        people_joined(f, &b.names);
    }
    if (!b.names.n && (where >= 22 || o->telling) && !best->house.n) best->house = house_signed(f, rest, where >= 40 && !o->alone && r->words <= SIGNED_WORDS && people_body(rest));
    if (!b.names.n && where >= 22 && !best->team.n) best->team = team_signed(o->alone ? rest : o->s, true, true);
    if (o->about && b.names.n && !people_given(b.names.at[0]) && !told_below(f, i, b.names.at[0])) return;
    if (!b.names.n && (where >= 40 || ((where >= 22 || (o->telling && where >= 15)) && r->digits >= 3))) people_alone(f, rest, &b.names);
    if (b.names.n) *best = (best_byline){.of = b, .score = score, .house = best->house, .team = best->team};
}

static void search_rows(fields *f, best_byline *best, strs *others, strs *reviewers) {
    const layout *l = f->l;
    opening o;
    ptrdiff_t title = title_row(l), from = l->first - 25;
    if (title >= 0 && title < l->first) from = min_of(from, title - 4); /* a table of contents may follow the byline */
    for (ptrdiff_t i = max_of((ptrdiff_t)0, from); i < min_of(l->rows.n, l->last + 8); i++) {
        if (!read_opening(f, i, &o)) continue;
        if (!o.other) {
            offer_row(f, i, &o, best);
            continue;
        }
        str later = o.alone ? o.s : later_opener(o.s, o.open, false), those = o.alone ? o.s : str_cut(o.s, o.open, o.s.n);
        if (later.p != o.s.p) those.n = later.p - those.p;
        if (place_of(f, l->rows.at[i].at.start) > 0) people_read(f, those, PEOPLE_FULL, others);
        if (!reviewers->n && place_of(f, l->rows.at[i].at.start) >= 22 && str_starts_ci(o.s, S("reviewed by "))) people_read(f, those, PEOPLE_FULL, reviewers);
        if (later.p == o.s.p) continue;
        o = (opening){.s = later, .open = people_opener(later, &o.other)};
        offer_row(f, i, &o, best);
    }
}

/* "Article written by:", a row of its own, and the name below it, or "Written by Jane Roe" and nothing else, far behind the
 * article: behind its notes, say. A row that is there once; those of other stories are there again and again. */
static void search_far(fields *f, best_byline *best) {
    const layout *l = f->l;
    opening o;
    for (ptrdiff_t i = l->last; i < l->rows.n && !best->of.names.n; i++) {
        const row *r = &l->rows.at[i];
        if (r->same > 1 || r->words > 6 || !read_opening(f, i, &o) || !o.telling || o.other || o.linked || (!o.alone && r->at.start >= f->others)) continue;
        if (element_marks(f, f->m->rows.at[i].element) & (MARK_APART | (o.alone ? 0 : MARK_IMAGE))) continue;
        people_read(f, o.alone ? o.s : str_cut(o.s, o.open, o.s.n), PEOPLE_FULL, &best->of.names);
        best->of.opened = best->of.names.n > 0;
    }
}

best_byline byline_seen(fields *f, bool tail) {
    best_byline best = {0};
    search_elements(f, tail, &best);
    strs others = {0}, reviewers = {0};
    search_rows(f, &best, &others, &reviewers);
    if (tail && !best.of.names.n) search_far(f, &best);
    join_siblings(f, &best);
    best.others = others;
    best.reviewers = reviewers;
    return best;
}
