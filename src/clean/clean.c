/* A page's text in, its article out. Rows are split and measured (rows.c), rows that say a day, a name or an agency are
 * known by their form, the article's run of rows is found (body.c), and what stands about it and at its ends gives the
 * title, the standfirst, the dateline and the credit. Linear in the text but for one sort of the rows.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"
#include "clean/structure.h"
#include "clean/words.h"

#define LEAD_ROWS 4       /* a dateline stands in one of the article's first rows */
#define CREDIT_WORDS 8    /* of a last paragraph that is nothing but a credit */
#define SIGNS_WORDS 8     /* of a row under the title that names who wrote */
#define DATED_WORDS 14    /* of one that tells the day as well */
#define CAPTION_REACH 12  /* rows before the article whose captions are its own */

static str row_str(const layout *l, ptrdiff_t i) { return span_of(l->text, l->rows.at[i].at); }
static span moved(span s, int32_t by) { return (span){s.start + by, s.end + by}; }
static bool is_body(uint8_t role) { return role == ROW_TEXT || role == ROW_STANDFIRST || role == ROW_SUBHEAD ||
    role == ROW_ITEM; }

/* ------------------------------------------------------------------ rows known by their form */
void rows_mark(arena *scratch, layout *l) {
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        row *r = &l->rows.at[i];
        str s = row_str(l, i);
        span at;
        ptrdiff_t cut;
        strs names = {0};
        bool agency = r->said & WORD_AGENCY;
        if (byline_row(scratch, s, r->kinds, &names)) r->role = ROW_BYLINE;
        else if (r->digits >= DAY_DIGITS && row_dated(l, r)) r->role = ROW_DATE;
        else if ((agency && agency_whole(s, &at).n) || (r->said & WORD_HELPED && agency_helped(s, &at).n)) r->role = ROW_CREDIT;
        else if (agency && !r->ends && agency_tail(s, &cut, &at).n) r->ends = true;
    }
}

/* ------------------------------------------------------------------ dateline, standfirst, credits */
static ptrdiff_t next_body(const layout *l, ptrdiff_t i) {
    while (i < l->last && l->rows.at[i].role != ROW_TEXT) i++;
    return i;
}

/* A paragraph that is set apart from the next by a byline, a day or a dateline is the deck. */
static void find_standfirst(layout *l, ptrdiff_t lead, bool has_dateline) {
    ptrdiff_t first = next_body(l, l->first), second = next_body(l, first + 1);
    bool apart = false;
    for (ptrdiff_t i = first + 1; i < second && second < l->last; i++)
        apart |= l->rows.at[i].role == ROW_BYLINE || l->rows.at[i].role == ROW_DATE || l->rows.at[i].role == ROW_CREDIT;
    if (first < l->last && apart && l->rows.at[first].words <= 60) l->rows.at[first].role = ROW_STANDFIRST;
    for (ptrdiff_t i = l->first; has_dateline && i < lead; i++)
        if (l->rows.at[i].role == ROW_TEXT && l->rows.at[i].words <= 80) l->rows.at[i].role = ROW_STANDFIRST;
}

/* The day with its year that a dateline tells: "PARIS, 3 mars 2026 (AFP) -". */
static void take_head_day(layout *l, const row *r, ptrdiff_t end) {
    int32_t day;
    ptrdiff_t length, at = find_day(str_cut(span_of(l->text, r->at), 0, end), 0, day_order_of(str_of(l->language)), &day, &length);
    if (at < 0) return;
    l->head_day = day;
    l->head_day_at = moved((span){(int32_t)at, (int32_t)(at + length)}, r->at.start);
}

static void take_dateline(layout *l, article *to) {
    ptrdiff_t row_at = -1;
    for (ptrdiff_t i = max_of((ptrdiff_t)0, l->first - 4); i < l->first; i++)
        if (l->rows.at[i].role == ROW_OTHER && l->rows.at[i].same == 1 && place_row(row_str(l, i))) row_at = i;
    ptrdiff_t i = next_body(l, l->first);
    for (int k = 0; k < LEAD_ROWS && i < l->last; k++, i = next_body(l, i + 1)) {
        row *r = &l->rows.at[i];
        dateline_found d = dateline_read(row_str(l, i), true);
        if (!d.end) continue;
        bool printed = !span_empty(d.place);
        if (!printed && !d.agency.n && k > 1) continue;
        if (printed) {
            to->dateline.at = moved(d.place, r->at.start);
            to->dateline.place = span_of(l->text, to->dateline.at);
        }
        if (d.agency.n) {
            to->agency.name = d.agency;
            to->agency.at = moved(d.agency_at, r->at.start);
        }
        take_head_day(l, r, d.end);
        r->at.start += (int32_t)d.end;
        find_standfirst(l, i, true);
        return;
    }
    if (row_at >= 0) {
        l->rows.at[row_at].role = ROW_DATELINE;
        to->dateline.at = l->rows.at[row_at].at;
        to->dateline.place = row_str(l, row_at);
        if (str_ends(to->dateline.place, S(":")) || str_ends(to->dateline.place, S(",")))
            to->dateline.place.n--, to->dateline.at.end--;
    }
    find_standfirst(l, l->first, false);
}

/* "AFP / Updated: Dec 22, 2023": what stands before the first mark of a row with a day. */
static str before_day(str s, span *at) {
    static const str marks[] = {S(" / "), S(" | "), S(" \xE2\x80\xA2 "), S(" \xC2\xB7 "), S(" - "), S(" on "), S(", ")};
    for (ptrdiff_t i = 0; i < countof(marks); i++) {
        ptrdiff_t end = str_find(s, marks[i], 0);
        str name = end > 0 ? agency_whole(str_cut(s, 0, end), at) : (str){0};
        if (name.n) return name;
    }
    return (str){0};
}

/* Between the title and the article, with nothing above it but days and names: there a picture's credit does not stand. */
static bool is_under_title(const layout *l, ptrdiff_t i, ptrdiff_t lead) {
    while (i > 0 && (l->rows.at[i - 1].role == ROW_DATE || l->rows.at[i - 1].role == ROW_BYLINE)) i--;
    return i > 0 && i < lead && l->rows.at[i - 1].role == ROW_TITLE;
}

/* Trailing credits of the last paragraphs; then rows that are nothing but a credit: after the article, before the title's
 * neighbourhood, by name in a byline. */
static void take_agency(layout *l, article *to) {
    int seen = 0;
    for (ptrdiff_t i = l->last - 1; i >= l->first && seen < 2; i--) {
        row *r = &l->rows.at[i];
        if (!is_body(r->role)) continue;
        seen++;
        ptrdiff_t cut;
        span at;
        str name = agency_tail(row_str(l, i), &cut, &at);
        if (!name.n && r->words <= CREDIT_WORDS) name = agency_whole(row_str(l, i), &at), cut = 0;
        if (!name.n && r->words <= CREDIT_WORDS && !r->ends) name = agency_shared(row_str(l, i), &at), cut = 0;
        if (!name.n) continue;
        if (!to->agency.name.n) {
            to->agency.name = name;
            to->agency.at = moved(at, r->at.start);
        }
        r->at.end = r->at.start + (int32_t)cut;
    }
    ptrdiff_t lead = l->first; /* below the title, where that was taken with the article */
    while (lead < l->last && !is_body(l->rows.at[lead].role)) lead++;
    ptrdiff_t from = max_of((ptrdiff_t)0, l->first - 8), until = min_of(l->rows.n, l->last + 6);
    for (ptrdiff_t i = from; i < until && !to->agency.name.n; i++) {
        const row *r = &l->rows.at[i];
        str s = row_str(l, i), name = {0};
        span at;
        bool by = str_starts_ci(s, S("by ")) || is_under_title(l, i, lead);
        if (r->role == ROW_BYLINE || (r->role == ROW_CREDIT && (i >= l->first || by))) name = agency_whole(s, &at);
        bool signs = r->role == ROW_OTHER && i < lead && r->said & WORD_AGENCY && r->words <= SIGNS_WORDS && !r->ends && is_under_title(l, i, lead);
        if (!name.n && (r->role == ROW_BYLINE || signs)) name = agency_of_byline(s, &at);
        if (s.n <= 4 && !agency_is_plain(s)) name.n = 0; /* "CP", "STA" alone may be anything */
        if (r->role == ROW_DATE && i < lead) name = before_day(s, &at);
        bool afar = r->role == ROW_OTHER && i >= l->last && r->words <= CREDIT_WORDS && s.n && (unsigned char)s.p[0] >= 0xCE; /* in other scripts */
        if (!name.n && afar) name = agency_whole(s, &at);
        bool heads = i < lead && (r->role == ROW_DATE || r->role == ROW_BYLINE || is_under_title(l, i, lead));
        if (!name.n && heads) name = agency_sourced(s, &at);
        if (!name.n && heads && r->digits >= DAY_DIGITS && r->said & WORD_AGENCY && r->words <= DATED_WORDS) { /* "4 May 2031, by Jane Roe with AFP" */
            name = agency_of_byline(s, &at);
            if (name.n && !agency_is_plain(span_of(s, at))) name.n = 0; /* "Oakford, PA, May 4" */
        }
        if (!name.n && r->role == ROW_CREDIT) name = agency_helped(s, &at);
        if (!name.n) continue;
        to->agency.name = name;
        to->agency.at = moved(at, r->at.start);
    }
}

/* ------------------------------------------------------------------ day, names, language, outlet */
ptrdiff_t title_row(const layout *l) {
    for (ptrdiff_t i = 0; i < l->rows.n; i++)
        if (l->rows.at[i].role == ROW_TITLE) return i;
    return -1;
}

/* Of the rows that say a day the best: a label before a bare day, near the article before far; where a page was changed is asked last (text_day.c). */
static void take_day(const layout *l, article *to) {
    int best = -1;
    ptrdiff_t title = title_row(l);
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        row *r = &l->rows.at[i];
        if (r->digits < DAY_DIGITS || is_body(r->role) || r->role == ROW_TITLE) continue;
        dated how = row_dated(l, r);
        if (how == DATED_NOT || how == DATED_UPDATED) continue;
        bool before = i < l->first;
        ptrdiff_t far = before ? l->first - i : i >= l->last ? i - l->last : 0;
        if (!before && how == DATED_BARE && far > 3) continue;
        bool about = before && title >= 0 && i > title - 4;
        int score = (how == DATED_LABEL ? 60 : 0) + (before ? 40 : 0) + (about ? 40 : 0) + 30 - (int)min_of(far,
            (ptrdiff_t)30);
        if (score <= best) continue;
        best = score;
        to->published.day = r->day;
        to->published.at = moved(r->day_at, r->at.start);
        to->published.from = "text";
    }
}

static void take_byline(arena *a, const layout *l, article *to) {
    ptrdiff_t from = max_of((ptrdiff_t)0, l->first - 15), until = min_of(l->rows.n, l->last + 5);
    for (ptrdiff_t i = from; i < until && !to->byline.n; i++)
        if (l->rows.at[i].role == ROW_BYLINE) byline_row(a, row_str(l, i), l->rows.at[i].kinds, &to->byline);
    ptrdiff_t title = title_row(l);
    if (title < 0 || to->byline.n) return;
    /* A name between title and article is a byline where a day stands with it or beside it. */
    for (ptrdiff_t i = title + 1; i < min_of(l->first, title + 8); i++) {
        const row *r = &l->rows.at[i];
        str name;
        bool day_near = r->role == ROW_DATE || l->rows.at[i - 1].role == ROW_DATE || (i + 1 < l->rows.n &&
            l->rows.at[i + 1].role == ROW_DATE);
        if ((r->role != ROW_OTHER && r->role != ROW_DATE) || !day_near || !byline_name(row_str(l, i), &name)) continue;
        if (name.n < r->at.end - r->at.start && r->role != ROW_DATE) continue;
        *push(a, &to->byline) = name;
        return;
    }
}

static void known_from_meta(const page *p, article *to) {
    to->title_from_meta = p->meta.title;
    if (p->meta.day != DAY_NONE) {
        to->published.day = p->meta.day;
        to->published.at = (span){0};
        to->published.from = p->meta.day_given ? "option" : p->meta.day_of_record ? "record" : "meta";
    }
    if (p->meta.outlet.n) {
        to->outlet.name = p->meta.outlet;
        to->outlet.at = (span){0};
        to->outlet.from = p->meta.outlet_of_record ? "record" : "meta";
    }
}

/* ------------------------------------------------------------------ blocks */
static void give_blocks(arena *a, const layout *l, article *to) {
    static const uint8_t kinds[] = {[ROW_TEXT] = BLOCK_PARAGRAPH, [ROW_STANDFIRST] = BLOCK_STANDFIRST,
        [ROW_SUBHEAD] = BLOCK_SUBHEAD,
                                    [ROW_ITEM] = BLOCK_ITEM, [ROW_TITLE] = BLOCK_TITLE, [ROW_CAPTION] = BLOCK_CAPTION};
    for (ptrdiff_t i = 0; i < l->rows.n; i++) {
        const row *r = &l->rows.at[i];
        bool shown = is_body(r->role) || r->role == ROW_TITLE || r->role == ROW_CAPTION;
        if (!shown || span_empty(r->at)) continue;
        *push(a, &to->blocks) = (block){r->at, (block_kind)kinds[r->role]};
        if (r->role == ROW_TITLE) to->title = r->at;
    }
}

static void mark_captions(layout *l) {
    for (ptrdiff_t i = max_of((ptrdiff_t)0, l->first - CAPTION_REACH); i < l->first; i++) {
        row *r = &l->rows.at[i];
        bool credited = str_ends(row_str(l, i), S(")")); /* "… on Tuesday. (Photo: Jo Doe)" */
        if (r->role == ROW_OTHER && (r->chrome & CHROME_CAPTION) && (r->ends || credited) && r->words >= 6) r->role = ROW_CAPTION;
    }
}

void clean_begin(arena *a, arena *scratch, page *p, const markup *m, layout *l, article *to) {
    l->text = p->text;
    l->m = m;
    to->published.day = l->head_day = DAY_NONE;
    if (m) rows_of_markup(scratch, p->text, m, &l->rows);
    else rows_split(scratch, p->text, &l->rows);
    l->language = language_of(&l->rows, 0, l->rows.n);
    if (!l->language) l->language = language_told(l, 0, l->rows.n);
    rows_mark(scratch, l);
    if (!m) mail_mark(l);
    body_find(scratch, l);
    mark_captions(l);
    take_dateline(l, to);
    take_agency(l, to);
    take_day(l, to);
    take_byline(a, l, to);
    to->language = language_told(l, l->first, l->last);
    if (!to->language) to->language = l->language;
    to->outlet.name = outlet_of(l, &to->outlet.at);
    to->outlet.from = to->outlet.name.n ? "text" : NULL;
    if (!m && !to->outlet.name.n && (to->outlet.name = outlet_of_url(p->url)).n) to->outlet.from = "url";
    give_blocks(a, l, to);
}

void clean_page(arena *a, arena *scratch, page *p, const markup *m, article *to) {
    layout *l = new (scratch, layout, 1);
    clean_begin(a, scratch, p, m, l, to);
    if (m) {
        fields f = {.a = a, .scratch = scratch, .p = p, .m = m, .l = l, .to = to};
        fields_begin(&f);
        fields_read(&f);
        told_body(a, p, m, to);
    } else {
        day_of_text(l, to);
        authors_of_text(a, scratch, p, l, to);
    }
    if (tells_no_article(l, span_of(p->text, to->title), to)) to->blocks.n = 0; /* its title stays its name */
    if (to->published.day == DAY_NONE && l->head_day != DAY_NONE) {
        to->published.day = l->head_day;
        to->published.at = l->head_day_at;
        to->published.from = "text";
    }
    known_from_meta(p, to);
    authors_of_record(a, scratch, p, l, to);
}
