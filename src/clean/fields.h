/* clean, inside: what an HTML page says of itself in its markup, and the fields that are read from it. Only clean's own
 * files include this.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_FIELDS_H
#define STEMMA_CLEAN_FIELDS_H

#include "clean/parts.h"

/* ------------------------------------------------------------------ stamp.c: times as machines write them */
typedef struct {
    int32_t day;      /* as written, in its own zone */
    int16_t minute;   /* of that day; -1: none told */
    int16_t zone;     /* minutes east of Greenwich */
    bool zoned;       /* a zone was told */
} stamp;
/* ISO 8601 and its kin, RFC 5322, ctime, digits only, seconds or milliseconds since 1970; else a day as people write it.
 * False where s begins with none of these, or the year is before 1990. */
bool stamp_read(str s, day_order order, stamp *to);

/* ------------------------------------------------------------------ marks.c: what the names in the markup say */
enum {
    MARK_AUTHOR = 1,
    MARK_DATE = 2,
    MARK_PUBLISHED = 4,  /* it says that the day is that of publication */
    MARK_UPDATED = 8,
    MARK_APART = 16,     /* comments, related stories, sidebars: not of the article */
    MARK_TITLE = 32,
    MARK_PERSON = 64,    /* a portrait of the author, or his other stories */
    MARK_IMAGE = 128,    /* captions and credits of pictures */
    MARK_COMMENT = 256,  /* with MARK_APART: comments */
    MARK_REVIEWS = 512,  /* what buyers or guests wrote of a thing: behind an article it is none of its author's */
    MARK_TAGS = 1024,    /* what an article is about, where it is filed */
    MARK_READ = 1 << 15, /* the cache knows this element */
};
/* Marks of words in a name such as "article__pub-date" or "ArticleByline": words end at marks, digits and capitals. */
uint16_t marks_of(str names);
bool marks_sorted(void);

/* ------------------------------------------------------------------ facts.c: one pass over what the head says */
typedef enum { FIELD_TITLE, FIELD_AUTHOR, FIELD_DAY, FIELD_OUTLET, FIELD_CREDIT, FIELD_URL, FIELD_BASE, FIELDS } field_kind;
typedef enum { FROM_JSONLD, FROM_META, FROM_LINK, FROM_HEAD } fact_from; /* FROM_HEAD: the title element */
typedef struct {
    uint8_t from, trust; /* trust: by field, 0 the most */
    uint8_t citing;      /* html_citing */
    bool house;          /* it says that it names an organization */
    bool last_first;     /* it names people as libraries do: "Roe, Jane" */
    span source;         /* bytes of the markup */
    str text;            /* what they say, trimmed; in scratch */
} told;
typedef vec(told) tolds;

/* Trust: days. */
enum { DAY_ARTICLE, DAY_OPENGRAPH, DAY_NAMED, DAY_ISSUED, DAY_PLAIN, DAY_PAGE, DAY_CREATED, DAY_OTHER, DAY_FILM, DAY_CHANGED };
/* Trust: titles. */
enum { TITLE_ARTICLE, TITLE_OPENGRAPH, TITLE_NAMED, TITLE_TWITTER, TITLE_HEAD };
/* Trust: authors. */
enum { AUTHOR_ARTICLE, AUTHOR_CITED, AUTHOR_PLAIN, AUTHOR_NAMED, AUTHOR_OTHER };
/* Trust: outlets. */
enum { OUTLET_SITE, OUTLET_PUBLISHER, OUTLET_WEBSITE, OUTLET_APPLICATION, OUTLET_PLAIN };
/* Trust: addresses. */
enum { URL_CANONICAL, URL_OPENGRAPH, URL_ARTICLE, URL_SAVED }; /* the last: where a browser saved it from */

typedef struct {
    tolds of[FIELDS];
    uint16_t *marks;  /* of each element; a cache: MARK_READ is set where it is known */
} page_facts;

void facts_read(arena *scratch, const markup *m, page_facts *to);
bool facts_sorted(void);
void jsonld_read(arena *scratch, const markup *m, page_facts *to);
void facts_add(arena *scratch, const markup *m, page_facts *to, field_kind field, told t);

/* ------------------------------------------------------------------ fields.c: what the readers of fields share */
typedef struct {
    arena *a, *scratch;
    page *p;
    const markup *m;
    layout *l;
    page_facts *facts;
    map class_marks;   /* hash of a class attribute: its marks_of */
    article *to;
    strs houses;       /* the outlet's names, pressed (name_pressed) */
    span title;        /* where the visible title stands, in the page's text; empty: nowhere */
    span body;         /* from the article's first row to its last */
    int32_t others;    /* where, behind the article, a heading over other stories stands */
    int32_t lead;      /* where its text begins: behind the title and the short rows under it, where these were taken for its own */
    int32_t text;      /* as lead, and behind captions of pictures that stand first */
    day_order order;   /* of days in numbers */
    ints headings;     /* elements: h1, h2, those that call themselves headline */
    ints marked;       /* elements: time and those with a day, a property or a relation */
} fields;
void fields_begin(fields *f); /* everything before the day of publication; fields_read goes on from there */
void fields_read(fields *f);
uint16_t own_marks(fields *f, int32_t e);
uint16_t element_marks(fields *f, int32_t e);   /* of it and, MARK_APART only, of what it stands in */
str element_text(const fields *f, int32_t e);
int32_t elements_from(const fields *f, int32_t at); /* the first element that begins at a place of the text, or after it */
span fact_cite(fields *f, const told *t);       /* its words at the end of the page's text */
/* Letters and digits in lower case without spaces, so that "The Daily Post" is found in "thedailypost.com". */
str name_pressed(arena *a, str s);
bool is_house(const fields *f, str name);       /* the outlet, by any of its names */

/* A title at its first and its last mark that parts it from what stands beside it: "Headline | Section | Outlet". */
typedef struct {
    str head, after_head, before_end, end, first_mark, last_mark;
} title_parts;
bool title_parted(str title, title_parts *to);  /* false: no mark stands in it */
void title_of_markup(fields *f);
ptrdiff_t title_mark(str s, ptrdiff_t i);        /* field_title.c: length of a mark at i that parts a title, " | ", or 0 */
void day_of_markup(fields *f);
void authors_of_markup(fields *f);
void outlet_of_markup(fields *f);               /* fills f->houses as well: first of all */
void outlet_of_title(fields *f);                /* where nothing else named it: after title_of_markup */
void url_of_markup(fields *f);
void agency_of_markup(fields *f);

/* ------------------------------------------------------------------ days of publication
 * What tells a day: the head, the page's address, a place that a reader sees, or, where nothing else does, its scripts. */
typedef enum { DAY_BY_HEAD, DAY_BY_ADDRESS, DAY_BY_ELEMENT, DAY_BY_ROW, DAY_BY_LAST } day_by;
typedef struct {
    int32_t day;
    uint8_t by;       /* day_by */
    bool updated;     /* something calls it a day of change */
    bool apart;       /* it stands in a sidebar, a list of other stories, a comment */
    int16_t merit;    /* of a place: how near to the article's head it is (nearness), and what speaks for it or against it */
    span at;          /* visible: where; else empty */
    const told *told; /* where the head or the scripts tell it */
    const char *from;
} found_day;

/* A day that may be that of publication, and all that tells it. */
typedef struct {
    int32_t day;
    uint16_t trusts;           /* of the head: bit DAY_…, by how it tells the day */
    bool address, last;
    bool published;            /* something tells it as a day of publication, or shows it where such a day stands */
    bool other;                /* something tells it and does not call it a day of change */
    bool inside;               /* not only places that stand apart from the article do */
    bool listed;               /* the page shows other days as well as it */
    int16_t merit, plain;      /* the best place that shows it; the best that is not called one of change */
    int32_t distance, first;   /* bytes from where the text begins to the nearest such place, and where the first stands */
    const found_day *told, *seen; /* by which it is cited: the most trusted of the head, the best place; or NULL */
} likely_day;

typedef struct {
    fields *f;
    vec(found_day) all;
    vec(likely_day) likely;
    told last;        /* what day_of_last_resort found */
    const told *head; /* what the head tells that is trusted most, as a day of publication; or NULL */
    stamp head_at;
    int32_t head_day, changed, address; /* or DAY_NONE */
    bool no_scripts;  /* of the trainer: scripts are not asked */
} day_search;

#define DAY_SHOWN 25   /* merit of a place where a page's day may well stand */
#define DAY_UNSEEN -90 /* merit of a day that no place shows */
/* days_shown.c: the places that show a day. `far`: those far from the article count as well. */
void days_shown(day_search *x, bool far);
/* days_order.c: days of which nobody knows whether the day or the month stands first, by what else the page says. */
void days_settle(day_search *x);
static inline int days_apart(int32_t a, int32_t b) { return a > b ? a - b : b - a; }
int32_t day_of_last_resort(const fields *f, told *to); /* day_last.c; DAY_NONE: nothing tells it */
void days_find(day_search *x);                 /* field_day.c: everything that tells a day */

/* day_choice.c: the days that are likely, and which is the one. */
#define DAY_FEATURES 25
void days_weigh(day_search *x);                /* fills x->likely */
void day_features(const day_search *x, ptrdiff_t i, int16_t f[DAY_FEATURES]);
const likely_day *day_choose(const day_search *x); /* NULL: none is likely */
/* Even trees of three questions: bit k of the leaf's place is whether f[feature[k]] > value[k]; leaves in thousandths. */
#define DAY_DEPTH 3
typedef struct {
    uint8_t feature[DAY_DEPTH];
    int16_t value[DAY_DEPTH], leaf[1 << DAY_DEPTH];
} day_tree;

/* ------------------------------------------------------------------ people.c: names of people in credits
 * How much is known of a credit before it is read: nothing, so that names must look like names; its element is called a
 * byline, so that a single word is a name too; the head tells it as the author, so that one in lower case is. */
typedef enum { PEOPLE_FULL, PEOPLE_MARKED, PEOPLE_TOLD } people_said;
/* Adds the people that s names to `names` (parts of s), and gives the agency it names where it names one. */
str people_read(const fields *f, str s, people_said said, strs *names);
void people_joined(const fields *f, strs *names); /* field_byline.c: as far as a list joins them in the page's text */
void people_alone(const fields *f, str s, strs *names); /* field_byline.c: one word behind "By" and its like, before a day or a mark */
str people_behind_day(str s);                  /* field_byline.c: from what announces a name behind the day in s; else s */
bool people_interview(str opener);              /* it opens an interview: whom it names behind "with" answered */
bool people_with(str word);
bool has_letter(str s);
ptrdiff_t comma_at(str s);                      /* its first comma, or its end */
/* s is a person's name and nothing else, as far as the given name before it tells: "Jane Roe", not "Slow Travel". */
bool people_given(str s);
ptrdiff_t people_run(str s);                    /* where the words in capitals that s begins with end, two at least; else its end */
ptrdiff_t people_verb(str s);                   /* where "is" or its like stands behind a name: "Jane Roe is …"; else its end */
bool people_body(str s);                         /* a word of it is one of a body, a house, an office, the last too */
bool people_office(str s);                      /* a word of it is one of an office, a house, a desk */
bool people_time_head(str word);                /* stands between a name and a day: "on", "am" */
bool people_degreed(str name);                  /* it ends with a degree: "Jane Roe, MD" */

/* ------------------------------------------------------------------ people_east.c: of China, Japan and Korea
 * Adds those that a credit names which calls reporters so; false: it names none. */
bool people_east(const fields *f, str s, strs *names);
bool word_reporter(str s);                      /* it holds the word for one in Han letters */
void person_east(fields *f, strs *who);         /* whom rows about the title, the article's head or its foot name */

/* ------------------------------------------------------------------ people_words.c: words of bylines that are no names */
bool people_account(str s);                     /* a name that software gives, "admin": it says nothing of who wrote */
bool people_desk(str s);                        /* it names a desk, a staff or an account, no person */
/* It is the name of a team: "The Oakford Team", "Redaktion Oakford"; `sure`: something else says that it names who wrote. */
bool people_team(str s, bool sure);
bool people_elsewhere(str s);                   /* behind a name and a comma: a place or a paper, "New Oakford", "Oakford Post" */
bool people_post(str s);                         /* it tells what somebody is by trade: "Senior Engineer, Oakford Pumps" */
bool people_sorted(void);
str people_word(str *s);                        /* takes the first word off s */
bool word_no_person(str word);                  /* of an office, a house, a desk */
bool word_particle(str word);                   /* "van", "de la": small words inside names */
bool word_joins_things(str word);                /* of the particles: inside names of places and things, "am", "of" */
bool word_office(str word);                     /* of an office that stands before a name */
bool word_degree(str word);
bool word_capital(str word);                    /* it begins as words of names do, or is one of those between them */
bool word_body(str word);                        /* the last of a body's name: "Council", "University" */
bool word_company(str word);                    /* the last of a company's name: "GmbH", "Media" */

/* ------------------------------------------------------------------ openers.c: what stands before names in a byline
 * Words that say that names follow ("By ", "Text und Fotos: "): their length, or 0. `other`: who did something else than write
 * ("Photographs by"). */
ptrdiff_t people_opener(str s, bool *other);
/* The same of a page in a language where a word opens bylines that begins names elsewhere: Catalan "Per Jane Roe". NULL: none is known. */
ptrdiff_t people_opener_of(const char *language, str s, bool *other);
/* "Posted in Travel by Jane Roe": where the names begin behind a word that tells of work and a later one that links it; or 0. */
ptrdiff_t people_linked(str s);
bool people_demonstrative(str s);                /* "This is a guest post by Jane Roe, who …": a sentence that says who wrote the text */
bool openers_sorted(void);

/* ------------------------------------------------------------------ field_byline.c: what a reader sees */
typedef struct {
    strs names;
    bool opened;  /* it begins with "By" or its like */
} byline;

typedef struct {
    byline of;
    int score;
    int32_t element; /* 0: a row said so */
    str house;    /* that a row between title and article names as who wrote, "By The Oakford Post" */
    str team;     /* that signs about the title: "By the Oakford Team" */
    bool said;    /* the markup says so of it itself: rel, itemprop, an author's link about the title */
    strs others;  /* people of whom the page says that they did something else */
    strs reviewers; /* of "Reviewed by" and nothing more: who wrote a review, where nobody else wrote */
} best_byline;
#define PIECES_MAX 60
bool is_initials_of(str s, str name);            /* "JR" of "Jane Roe" */
int pieces_of(const fields *f, int32_t e, str *to); /* an element's text, cut where elements in it begin or end: PIECES_MAX + 1 at most */
best_byline byline_seen(fields *f, bool tail);  /* tail: behind the article as well */
bool holds_name(const strs *names, str name);   /* field_author.c: but for titles and degrees */

/* ------------------------------------------------------------------ field_team.c: who signs where no person does; empty: nobody
 * What a byline names; `opened`: "By" or its like stands before it; `marked`: its markup calls it one. */
str team_signed(str s, bool opened, bool marked);
str house_signed(const fields *f, str s, bool declared); /* the outlet itself; `declared`: the markup says that it is the author: whoever it is */
str team_told(const fields *f);                 /* what the head names as the author */
str house_told(const fields *f);

/* ------------------------------------------------------------------ author_links.c */
bool is_author_link(const html_element *x);     /* to an author's page: /author/jane-roe */
bool is_weak_author_link(const html_element *x); /* of these: to one that may be anybody's, /people/jane-roe */
bool is_own_path(const fields *f, int32_t e);    /* to a page that is called as its text is: /jroe */
bool is_user_link(const fields *f, int32_t e);  /* to a user's page that says his name, or a forum's */
bool author_paths_fit(void);                    /* for the test */

/* ------------------------------------------------------------------ author_last.c */
void person_in_scripts(fields *f, strs *who);   /* whom scripts name, and nobody else */

/* ------------------------------------------------------------------ field_person.c: authors without a byline */
void lone_person(fields *f, strs *who);         /* whose name is a row about the title, or the article's last */
/* Its two words, but for particles, stand nowhere on the page but in this name: those of sections do. */
bool words_of_its_own(const fields *f, str name);
void site_person(fields *f, strs *who);         /* whose site it is */

/* ------------------------------------------------------------------ text_author.c
 * Of a page without markup: to->byline anew, and without its row among the blocks. */
void authors_of_text(arena *a, arena *scratch, page *p, layout *l, article *to);
void authors_of_record(arena *a, arena *scratch, page *p, layout *l, article *to); /* after the outlet is known */

/* ------------------------------------------------------------------ text_day.c */
void day_of_text(const layout *l, article *to); /* of such a page, where no row near its title is nothing but a day */

/* ------------------------------------------------------------------ given_names.c */
bool given_name(str form);                      /* a common one, in normal form */
bool given_names_sorted(void);

#endif
