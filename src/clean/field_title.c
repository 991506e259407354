/* The title of an HTML page. In: its headings, what the head calls the page, the outlet's names. Out: the visible heading
 * where it stands, or the words of the head. Candidates tell each other apart: a heading that the head's titles repeat is
 * the headline, one that only the outlet's name repeats is not; what a title has more than the others, behind a mark, is
 * the outlet or the section. Measured on the parts of clean-naeb and clean-wcxb that are not holds_it out: the first h1 is the
 * title on .94 and .78 of the pages that have one, og:title on .68 and .53, the title element on .15 and .24.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define HEADINGS_MAX 24   /* headings that are compared with the titles */
#define TITLES_MAX 12
#define LONE_WORDS 4      /* of an h1 that the head knows nothing of: less is the site's name */
#define LONE_LONGEST 24
#define LONE_REACH 400    /* bytes between it and the article */
#define MORE_BYTES 48     /* of a heading that the head gives without its end */
#define KICKER_BYTES 64   /* of a kicker that only a mark behind it tells */
#define TITLE_BYTES 480   /* longer ones are no titles */

typedef struct {
    str text;         /* as it stands */
    str form;         /* normal form, a space before and after it: words are found whole */
    const told *told; /* NULL: visible, at `at` */
    span at;
    int element;
} name;

static str form_of(arena *a, str s) {
    char *p = new (a, char, s.n * 2 + 8);
    ptrdiff_t n = normal_form(s, p + 1, s.n * 2 + 4);
    if (!n) return (str){0};
    p[0] = p[n + 1] = ' ';
    return (str){p, n + 2};
}

/* Words of two forms in common, of the words of the longer one, in hundredths. */
static int alike(str x, str y) {
    int both = 0, n = 0, m = 0;
    for (ptrdiff_t at = 1, end; at < x.n; at = end + 1, n++) {
        end = str_find(x, S(" "), at);
        if (end < 0) break;
        both += str_find(y, str_cut(x, at - 1, end + 1), 0) >= 0;
    }
    for (ptrdiff_t i = 1; i < y.n; i++) m += y.p[i] == ' ';
    return max_of(n, m) ? 100 * both / max_of(n, m) : 0;
}

/* ------------------------------------------------------------------ the outlet off a title's ends */
/* Scripts that put no spaces between words put none about such marks; the length of the one at i. */
static ptrdiff_t mark_unspaced(str s, ptrdiff_t i) {
    static const str marks[] = {S("_"), S("-"), S("\xEF\xBD\x9C"), S("\xEF\xBC\x8D"), S("\xE4\xB8\xA8")};
    if (i < 3 || (unsigned char)s.p[i] < 0x2D || is_alpha(s.p[i]) || is_digit(s.p[i])) return 0;
    for (ptrdiff_t k = 0; k < countof(marks); k++) {
        ptrdiff_t end = i + marks[k].n;
        if (end >= s.n || !str_starts(str_cut(s, i, s.n), marks[k])) continue;
        bool wide = (unsigned char)s.p[end] >= 0xE3 && (s.p[i - 1] & 0x80); /* before it a letter of more bytes, behind it one of East Asia */
        return wide ? marks[k].n : 0;
    }
    return 0;
}

/* A mark between spaces that parts a title from what stands beside it; its length with the spaces. */
ptrdiff_t title_mark(str s, ptrdiff_t i) {
    static const str marks[] = {S(" | "), S(" - "), S(" \xE2\x80\x93 "), S(" \xE2\x80\x94 "), S(" :: "), S(" \xC2\xB7 "), S(" \xE2\x80\xA2 "), S(" \xC2\xBB "),
                                S(" \xC2\xAB "), S(" // "), S(" / "), S(" > "), S(" < "), S(" ~ "), S(" \xE2\x80\xBA "), S(" -- "), S(" ? "), S(" \xE2\x8B\x86 "), S("|"), S(" : "), S(": ")};
    if (s.p[i] != ' ' && s.p[i] != '|' && s.p[i] != ':') return mark_unspaced(s, i);
    if (s.p[i] == ' ' && i + 1 < s.n && (is_alpha(s.p[i + 1]) || is_digit(s.p[i + 1]))) return 0;
    for (ptrdiff_t k = 0; k < countof(marks); k++)
        if (marks[k].p[0] == s.p[i] && str_starts(str_cut(s, i, s.n), marks[k])) return marks[k].n;
    return 0;
}

/* A part of a title names the outlet; `more`: with other words as well, "Oakford Post Sport". */
static bool names_house(const fields *f, str part, bool more) {
    if (is_house(f, part)) return true;
    str pressed = name_pressed(f->scratch, part);
    for (ptrdiff_t i = 0; i < f->houses.n && pressed.n >= 3; i++) {
        str h = f->houses.at[i];
        if (more && h.n >= 4 && str_find(pressed, h, 0) >= 0 && h.n * 2 >= pressed.n) return true;
        if (pressed.n >= 4 && str_find(h, pressed, 0) >= 0 && pressed.n * 2 >= h.n) return true;
    }
    return false;
}

bool title_parted(str s, title_parts *to) {
    ptrdiff_t last = -1, length = 0, first = -1, first_length = 0;
    for (ptrdiff_t i = 1; i < s.n; i++) {
        ptrdiff_t k = title_mark(s, i);
        if (!k) continue;
        if (first < 0) first = i, first_length = k;
        last = i, length = k;
        i += k - 1;
    }
    if (last < 0) return false;
    *to = (title_parts){.head = str_trim(str_cut(s, 0, first)), .after_head = str_trim(str_cut(s, first + first_length, s.n)),
        .before_end = str_trim(str_cut(s, 0, last)), .end = str_trim(str_cut(s, last + length, s.n)),
        .first_mark = str_cut(s, first, first + first_length), .last_mark = str_cut(s, last, last + length)};
    return true;
}

/* Takes off the ends of a title, at marks, what names the outlet, and with `guess` set the last short part too. */
static str without_house(const fields *f, str s, bool guess) {
    for (title_parts x; title_parted(s, &x);) {
        bool bar = !strchr(":-\xE2", x.first_mark.p[x.first_mark.p[0] == ' ']); /* a colon or a dash parts a headline too */
        ptrdiff_t least = str_find(x.last_mark, S("|"), 0) >= 0 ? 3 : 15;
        if (names_house(f, x.end, true)) s = x.before_end;
        else if (names_house(f, x.head, bar)) s = x.after_head;
        else if (guess && x.last_mark.p[0] != ':' && x.end.n * 2 < s.n + 8 && x.before_end.n > least) s = x.before_end, guess = false;
        else break;
    }
    return s;
}

/* ------------------------------------------------------------------ headings */
static bool is_heading(const fields *f, const html_element *x) {
    if (x->hidden || span_empty(x->at) || span_len(x->at) > TITLE_BYTES) return false;
    if (x->tag == TAG_h1) return true;
    return str_find_ci(x->itemprop, S("headline"), 0) >= 0 || (x->tag == TAG_h2 && x->at.end <= f->body.start + 200);
}

/* One of the head's titles is another one and this heading: "Oakford Notes: How to mend a kettle" beside "How to mend a kettle". */
static bool is_rest(const name *h, const name *titles, int n) {
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++) {
            str whole = titles[i].form, part = titles[k].form;
            if (whole.n != h->form.n + part.n - 1 || part.n < h->form.n) continue;
            if ((str_starts(whole, h->form) && str_ends(whole, part)) || (str_starts(whole, part) && str_ends(whole, h->form))) return true;
        }
    return false;
}

/* How well a heading stands for the page, by what the head calls it: 0 … 100. `holds_it`: the title that it holds whole. */
static int agreement(const name *h, const name *titles, int n, const name **holds_it) {
    int best = 0;
    *holds_it = NULL;
    for (int i = 0; i < n; i++) {
        const name *t = &titles[i];
        int score = 0;
        if (str_eq(h->form, t->form)) score = 100;
        else if (h->form.n > 14 && str_find(t->form, h->form, 0) >= 0) score = str_starts(t->form, h->form) ? 98 : h->form.n * 2 < t->form.n ? 30 : 90;
        else if (t->form.n > 14 && str_find(h->form, t->form, 0) >= 0) score = 85;
        else score = min_of(alike(h->form, t->form), 80);
        if (score > best) best = score, *holds_it = score == 85 ? t : NULL;
    }
    return best;
}

static int titles_of(const fields *f, name *to) {
    const tolds *all = &f->facts->of[FIELD_TITLE];
    int n = 0;
    for (ptrdiff_t i = 0; i < all->n && n < TITLES_MAX; i++) {
        const told *t = &all->at[i];
        if (t->text.n > TITLE_BYTES || is_house(f, t->text)) continue;
        str text = without_house(f, t->text, false);
        to[n] = (name){.text = text, .form = form_of(f->scratch, text), .told = t};
        n += to[n].form.n > 0;
    }
    return n;
}

/* Marks and spaces between a kicker and its headline, where they open nothing. */
static ptrdiff_t past_marks(str s, ptrdiff_t at) {
    static const str marks[] = {S(":"), S("|"), S("-"), S("/"), S("\xE2\x80\x93"), S("\xE2\x80\x94"), S("\xC2\xA0"), S("\xC2\xB7"), S("\xE2\x80\xA2")};
    for (bool more = true; more && at < s.n;) {
        more = is_space(s.p[at]);
        at += more;
        for (ptrdiff_t k = 0; k < countof(marks) && !more; k++)
            if (str_starts(str_cut(s, at, s.n), marks[k])) at += marks[k].n, more = true;
    }
    return at;
}

/* The line above a headline, in newspapers part of the same heading. */
static bool is_kicker(const html_element *x) {
    static const str words[] = {
        S("kicker"), S("overline"), S("dachzeile"), S("roofline"), S("topline"), S("toptitle"), S("supertitle"), S("superhead"), S("surtitre"), S("eyebrow"), S("antetitulo"),
        S("volanta"), S("cintillo"), S("occhiello"), S("spitzmarke"), S("oberzeile"), S("pretitle"), S("pre-title"), S("prehead"), S("bovenkop"), S("chapeau"), S("nadtytul"),
        S("topic"), S("rubrik"), S("label"), S("subhead"), S("sub-head"), S("subtitle"), S("vignette"), S("tagline"),
    };
    for (ptrdiff_t i = 0; i < countof(words); i++)
        if (str_find_ci(x->classes, words[i], 0) >= 0) return true;
    return false;
}

/* A heading's text without the kicker that it begins with: an element of its own that is called so, or that a mark outside of it
 * parts from the headline. */
static str without_kicker(const fields *f, int32_t e, str text) {
    int32_t at = (int32_t)(text.p - f->l->text.p), end = at + (int32_t)text.n;
    for (int32_t i = e + 1; i < f->m->elements.n && f->m->elements.at[i].at.start <= at; i++) {
        const html_element *x = &f->m->elements.at[i];
        if (x->at.end >= end || span_len(x->at) < 2) continue;
        str behind = str_trim(str_cut(text, x->at.end - at, text.n)), rest = str_cut(behind, past_marks(behind, 0), behind.n);
        bool parted = rest.n < behind.n && span_len(x->at) < KICKER_BYTES && x->tag != TAG_em && x->tag != TAG_i && x->tag != TAG_cite; /* names of works are set apart too */
        if ((parted || is_kicker(x)) && has_letter(rest)) return rest;
    }
    return text;
}

static int headings_of(const fields *f, name *to) {
    int n = 0;
    for (ptrdiff_t k = 0; k < f->headings.n && n < HEADINGS_MAX; k++) {
        int32_t i = f->headings.at[k];
        const html_element *x = &f->m->elements.at[i];
        if (!is_heading(f, x)) continue;
        str text = without_kicker(f, i, element_text(f, i));
        ptrdiff_t from = text.n ? text.p - f->l->text.p : 0;
        to[n] = (name){.text = text, .form = form_of(f->scratch, text), .at = {(int32_t)from, (int32_t)(from + text.n)}, .element = (int)i};
        n += to[n].form.n > 0;
    }
    return n;
}

/* Bytes of marks that end what stands before them: "?", "!\"", ")". */
static ptrdiff_t closing_marks(str s) {
    static const str marks[] = {S("?"), S("!"), S("."), S("\""), S("'"), S(")"), S("]"), S("\xC2\xBB"), S("\xC2\xAB"), S("\xE2\x80\x9C"), S("\xE2\x80\x9D"), S("\xE2\x80\x99"), S("\xE2\x80\xA6"), S("\xE2\x80\xBA")};
    ptrdiff_t at = 0;
    for (bool more = true; more;) {
        more = false;
        for (ptrdiff_t k = 0; k < countof(marks) && !more; k++)
            if (str_starts(str_cut(s, at, s.n), marks[k])) at += marks[k].n, more = true;
    }
    return at;
}

/* What stands in a heading behind the words that the head gives is more of it: "…, reviewed by a student", "… and compared"; no
 * other line, no element of its own, nothing behind a bar or a dash. */
static bool goes_on(const fields *f, str s) {
    if (s.n < 3 || s.n > MORE_BYTES || str_find(s, S("\n"), 0) >= 0) return false;
    ptrdiff_t at = s.p[0] == ',' || s.p[0] == ':';
    if (s.p[at] != ' ' || at + 1 >= s.n || !is_alpha(s.p[at + 1]) || str_find(s, S("|"), 0) >= 0) return false;
    int32_t from = (int32_t)(s.p - f->l->text.p), until = from + (int32_t)s.n;
    for (int32_t i = elements_from(f, from); i < f->m->elements.n && f->m->elements.at[i].at.start < until; i++)
        if (!span_empty(f->m->elements.at[i].at)) return false;
    return true;
}

/* The stretch of a heading whose words are those of a title that it holds among others. */
static span within(const fields *f, const name *h, const name *t) {
    str text = f->l->text;
    for (ptrdiff_t at = h->at.start; at < h->at.end; at++) {
        char form[2 * TITLE_BYTES];
        if (at > h->at.start && (is_alpha(text.p[at - 1]) || is_digit(text.p[at - 1]) || (text.p[at] & 0xC0) == 0x80)) continue;
        str s = str_cut(text, at, h->at.end), want = str_cut(t->form, 1, t->form.n - 1);
        if (past_marks(s, 0)) continue;
        str got = {form, normal_form(s, form, 2 * TITLE_BYTES)};
        if (!str_starts(got, want)) continue;
        for (ptrdiff_t end = at + 1; end <= h->at.end; end++) {
            got = (str){form, normal_form(str_cut(text, at, end), form, 2 * TITLE_BYTES)};
            if (got.n < want.n) continue;
            end += closing_marks(str_cut(text, end, h->at.end));
            return goes_on(f, str_cut(text, end, h->at.end)) ? (span){(int32_t)at, h->at.end} : (span){(int32_t)at, (int32_t)end};
        }
    }
    return h->at;
}

/* A heading without what stands behind its last bar: the outlet, the section. A bar parts nothing else in headlines. */
static span without_bar(const name *h, str text) {
    str s = span_of(text, h->at);
    for (ptrdiff_t i = s.n - 2; i >= 12; i--)
        if (s.p[i] == '|' && is_space(s.p[i - 1]) && is_space(s.p[i + 1]) && (s.n - i) * 2 < s.n) return (span){h->at.start, h->at.start + (int32_t)str_trim(str_cut(s, 0, i)).n};
    return h->at;
}

/* The one h1 of a page, right above its article, that says more than a name of the site would: the head may call the page
 * otherwise. */
static const name *lone_heading(const fields *f, const name *headings, int n) {
    const name *found = NULL;
    for (int i = 0; i < n; i++) {
        const name *h = &headings[i];
        if (f->m->elements.at[h->element].tag != TAG_h1) continue;
        if (found) return NULL;
        found = h;
    }
    if (!found || found->at.start > f->body.start || f->body.start - found->at.end > LONE_REACH) return NULL;
    int words = 0;
    for (ptrdiff_t i = 1; i < found->form.n; i++) words += found->form.p[i] == ' ';
    return words >= LONE_WORDS && words <= LONE_LONGEST && !str_ends(found->text, S(".")) ? found : NULL;
}

/* A row about the article's beginning that is no heading, but the head's title or most of it: pages of table cells, of bold
 * letters, of plain text in `pre`. */
#define TITLE_ROWS_BEFORE 12
#define TITLE_ROWS_AFTER 3

static bool is_most_of(str form, str title) {
    return str_eq(form, title) || (form.n > 14 && 2 * form.n >= title.n && str_find(title, form, 0) >= 0);
}

static span row_title(const fields *f, const name *titles, int n) {
    const layout *l = f->l;
    for (ptrdiff_t i = max_of(l->first - TITLE_ROWS_BEFORE, (ptrdiff_t)0); i < min_of(l->rows.n, l->first + TITLE_ROWS_AFTER); i++) {
        const row *r = &l->rows.at[i];
        if (r->hidden || r->words < 2 || span_len(r->at) > TITLE_BYTES) continue;
        str form = form_of(f->scratch, span_of(l->text, r->at));
        for (int k = 0; k < n; k++)
            if (is_most_of(form, titles[k].form)) return r->at;
    }
    return (span){0};
}

/* Its block is the title's, and no paragraph. */
static void take_title_row(fields *f, span at) {
    f->title = f->to->title = at;
    for (ptrdiff_t i = 0; i < f->to->blocks.n; i++) {
        block *b = &f->to->blocks.at[i];
        if (b->kind == BLOCK_TITLE) b->kind = BLOCK_SUBHEAD;
        if (span_eq(b->at, at)) b->kind = BLOCK_TITLE;
    }
}

/* ------------------------------------------------------------------ the choice */
void title_of_markup(fields *f) {
    if (f->l->head) { /* the head's title is that of a list */
        f->to->title = f->title = f->l->rows.at[f->l->head - 1].at;
        return;
    }
    name *titles = new (f->scratch, name, TITLES_MAX), *headings = new (f->scratch, name, HEADINGS_MAX);
    int n = titles_of(f, titles), m = headings_of(f, headings);
    const name *best = NULL, *holds_it = NULL, *best_held = NULL;
    int best_score = 0;
    for (int i = 0; i < m; i++) {
        const name *h = &headings[i];
        const html_element *x = &f->m->elements.at[h->element];
        int score = agreement(h, titles, n, &holds_it) + (x->tag == TAG_h1 ? 10 : 0) + (str_find_ci(x->itemprop, S("headline"), 0) >= 0 ? 10 : 0);
        score += h->at.end <= f->body.start + 200 ? 5 : 0;
        score -= is_rest(h, titles, n) ? 100 : is_house(f, h->text) ? 60 : 0;
        if (score <= best_score) continue;
        best = h;
        best_held = holds_it;
        best_score = score;
        if (score >= 110) break; /* an h1 that says what the head says */
    }
    if (best && best_score >= 50) {
        f->title = best_held ? within(f, best, best_held) : without_bar(best, f->l->text);
        f->to->title = f->title;
        return;
    }
    span plain = row_title(f, titles, n);
    if (!span_empty(plain)) {
        take_title_row(f, plain);
        return;
    }
    const name *own = lone_heading(f, headings, m);
    if (own) {
        f->to->title = f->title = without_bar(own, f->l->text);
        return;
    }
    const name *said = NULL;
    for (int i = 0; i < n; i++)
        if (!said || titles[i].told->trust < said->told->trust) said = &titles[i];
    if (said) {
        bool copies = true;
        for (int i = 0; i < n; i++) copies &= str_eq(titles[i].form, said->form);
        str text = copies ? without_house(f, said->text, true) : said->text;
        span at = fact_cite(f, said->told);
        ptrdiff_t from = str_find(span_of(f->p->text, at), text, 0);
        f->to->title = from >= 0 ? (span){at.start + (int32_t)from, at.start + (int32_t)(from + text.n)} : at;
    } else if (best) f->to->title = f->title = best->at;
}
