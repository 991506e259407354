/* clean, inside: rows, what each row is, and the readers of credits, dates, names. No other module includes this.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_CLEAN_PARTS_H
#define STEMMA_CLEAN_PARTS_H

#include "clean/clean.h"

/* What a row is taken for. ROW_OTHER is everything that nothing below claims: menu entries, teasers, stray words. */
typedef enum {
    ROW_OTHER,
    ROW_TEXT,       /* a paragraph of the article */
    ROW_STANDFIRST,
    ROW_SUBHEAD,
    ROW_ITEM,
    ROW_TITLE,
    ROW_CAPTION,
    ROW_DATE,
    ROW_BYLINE,
    ROW_CREDIT,     /* an agency, and nothing else */
    ROW_DATELINE,   /* a place on a row of its own before the lead */
} row_role;

/* Words by which pages show that a row belongs to the page and not to its article (chrome.c). */
enum {
    CHROME_WHOLE = 1,  /* the row is nothing but such words: "Share", "Leave a reply" */
    CHROME_START = 2,  /* it begins with them: "Sign up for …" */
    CHROME_INSIDE = 4, /* it holds them: "… all rights reserved" */
    CHROME_TAIL = 8,   /* a heading over other stories: "Related", "Most read" */
    CHROME_LEAK = 16,  /* what templates leak: file names, identifiers, code, addresses */
    CHROME_CAPTION = 32, /* it says of itself that it describes a picture */
    CHROME_CALL = 64,  /* it begins as rows do that send the reader to another story or ask him for something; CHROME_START too */
    CHROME_LEARNED = 63, /* the bits that the trees were shown */
};

#define STOP_LANGUAGES 7 /* language.c: languages whose function words are counted */
typedef struct {
    span at;         /* trimmed; without a date label that leaked before it */
    int32_t blank;   /* empty rows before it */
    int32_t words, capitals, stops, digits, marks, sentences; /* marks: | > • / @ and their like */
    uint16_t stops_of[STOP_LANGUAGES]; /* `stops` by language; a word of two counts for both */
    int32_t same;    /* rows of the page with its normal form, itself included */
    uint64_t key;    /* hash of its normal form */
    uint64_t kinds;  /* of its bytes (words.h) */
    uint16_t said;   /* what its words may mean, but for languages (words.h) */
    bool ends;       /* as a sentence does */
    bool opens_low;  /* begins with a lower-case letter */
    bool hidden;     /* of an HTML page: not shown */
    uint8_t chrome;
    uint8_t role;
    uint8_t how_dated; /* what dated_row said of it: 1 + a `dated`; 0: it was not asked */
    int32_t day;     /* where it says one, */
    span day_at;     /* and where it stands in the row */
    int32_t score;   /* > 0: for the article; in hundredths */
} row;
typedef vec(row) row_list;

/* A page's text with its rows; what the readers below share. */
typedef struct {
    str text;
    const markup *m; /* of an HTML page: its rows are these rows, one to one; else NULL */
    row_list rows;
    const char *language;
    ptrdiff_t first, last; /* the article's rows: [first, last) */
    ptrdiff_t subject;     /* of a text that is an e-mail: the row of its subject + 1; else 0 */
    ptrdiff_t head;        /* of several articles: the heading of the one that was kept, its row + 1; else 0 */
    int32_t head_day;      /* told by the dateline, and where; or DAY_NONE */
    span head_day_at;
} layout;

/* ------------------------------------------------------------------ mail.c
 * Knows the head of an e-mail at a text's head: sets `subject` and the roles of its rows. */
void mail_mark(layout *l);
bool mail_labels_sorted(void);

/* ------------------------------------------------------------------ row.c
 * Normal form: letters and digits in lower case (ASCII, Latin-1, Greek, Cyrillic), one space for any run of others,
 * apostrophes dropped. Writes at most `cap` bytes, whole words only as far as `cap` allows. */
ptrdiff_t normal_form(str s, char *to, ptrdiff_t cap);
#define NORMAL_MAX 256 /* no more than a byte counts; phrases of chrome stand at a row's head: more is not looked at */
void row_read(row *r, str s); /* fills what is counted in it, its key and its chrome; the rest stays */
/* Tenths of a word that a letter stands for where words are not spaced: two Han characters or kana make one, five letters of
 * Thai, Lao, Burmese or Khmer; 0 where they are. */
int code_unspaced(uint32_t c);
/* Letters and marks as wide as those of Latin script, whatever bytes they take: a Han character, kana or Hangul is as wide as three. */
int32_t row_letters(str s);
/* Ends as a sentence does: a stop, a question or exclamation mark, an ellipsis, marks and brackets after it allowed. */
bool ends_sentence(str s);

/* ------------------------------------------------------------------ rows.c */
void rows_split(arena *a, str text, row_list *to);
bool row_is_item(str s); /* of a list: begins with a bullet, a dash, "1." */
void rows_of_markup(arena *a, str text, const markup *m, row_list *to);

/* ------------------------------------------------------------------ part_names.c: names in markup
 * Words of two letters or more in class names, ids and their like, in small letters: words end at marks, at digits and where
 * camelCase turns. */
#define NAME_WORD_MAX 32 /* letters of a word that are looked at */
#define NAMES_MOST 400   /* bytes of an attribute that are looked at: longer ones are lists of states or of styles */
typedef struct {
    ptrdiff_t n, at;
    char low[NAME_WORD_MAX + LANES], bytes[NAMES_MOST + LANES];
} attribute_reader;
void attribute_words(attribute_reader *x, str value);
bool attribute_word_next(attribute_reader *x, str *word); /* until the next call; false: there are no more */

/* The row that was taken for the title, or -1 (clean.c). */
ptrdiff_t title_row(const layout *l);

/* ------------------------------------------------------------------ chrome.c */
uint8_t chrome_of(str s);
bool chrome_is_whole(str s); /* CHROME_WHOLE of it */
bool chrome_is_advert(str s); /* "Advertisement", and nothing else */
bool chrome_is_label(str s); /* nothing but words by which CHROME_CALL is known: "Read also:" */
bool chrome_tables_fit(void);
/* The words of a normal form, as far as they are known from reading its row (row.c). */
#define WORDS_NOTED 16
typedef struct {
    bool all;                /* those that may begin a phrase are noted, and no others; else each must be looked up */
    int first;               /* what the first may mean */
    int n;
    uint8_t at[WORDS_NOTED]; /* where those stand that may begin a phrase of chrome_inside */
} row_words;
/* The same of a row whose bytes and words are known, and the first NORMAL_MAX bytes of its normal form. */
uint8_t chrome_of_row(const row *r, str s, str form, const row_words *words);

/* ------------------------------------------------------------------ language.c */
bool is_stop_word(str form);                    /* of any language known here; in normal form */
/* Of the seven whose function words rows count: costs nothing. */
const char *language_of(const row_list *rows, ptrdiff_t first, ptrdiff_t last);
/* Of any language that tongue.c knows, by the text of rows [first, last) and what the markup says. */
const char *language_told(const layout *l, ptrdiff_t first, ptrdiff_t last);

/* ------------------------------------------------------------------ absence.c
 * True where a page says that there is no article: an error, a wall against machines. `title`: its title's text. */
bool tells_no_article(const layout *l, str title, const article *x);

/* ------------------------------------------------------------------ days.c: days as pages write them
 * What comes first where a day is numbers alone: 3/4/2025 is the fourth of March or the third of April; 24-03-05 is the fifth of March
 * 2024, and on Persian pages of a year 1424. */
typedef enum { MONTH_FIRST, DAY_FIRST, YEAR_FIRST, PERSIAN_YEAR_FIRST } day_order;
day_order day_order_of(str language); /* "hu", "zh-Hant"; empty: that of America */
/* Reads a day at the head of s; gives its length in bytes, 0 for none. */
ptrdiff_t day_read(str s, day_order order, int32_t *day);
#define DAY_DIGITS 4 /* the fewest that a day has: 1/2/03 */
/* The first day in s at or after `from`: where it stands and its length, or -1. */
ptrdiff_t find_day(str s, ptrdiff_t from, day_order order, int32_t *day, ptrdiff_t *length);
/* A row that says when the page was published, and nothing else but time of day, labels and a name. */
typedef enum { DATED_NOT, DATED_UPDATED, DATED_BARE, DATED_LABEL } dated;
dated dated_row(str s, day_order order, int32_t *day, span *at);
dated day_label_before(str s); /* what the words before a day call it; DATED_BARE: nothing */
dated row_dated(const layout *l, row *r); /* the same of a page's row, read once: r->day, r->day_at */
/* Length of a leaked label with its day before other text ("date 2024-10-31 "), or 0. */
ptrdiff_t dated_head(str s, int32_t *day, span *at);

/* ------------------------------------------------------------------ days_fold.c, days_forms.c: one day
 * A text with digits, commas and spaces of ASCII, without marks of direction, and where each of its bytes stood. */
#define DAY_TEXT_MAX 512 /* bytes of a text that are looked at, where it is not so already */
typedef struct {
    str s;
    int16_t at[DAY_TEXT_MAX + 1];
    char form[DAY_TEXT_MAX];
} day_text;
bool days_fold(str s, day_text *to);             /* false: s is so already, and *to is left as it is */
int digit_of(uint32_t c);                        /* 0 to 9: a decimal digit beyond ASCII; else -1 */
/* Reads a day at the head of such a text; its length in bytes, 0 for none. */
ptrdiff_t day_form(str s, day_order order, int32_t *day);

/* ------------------------------------------------------------------ days_words.c: words about days; forms are normal forms */
bool days_tables_sorted(void);
#define MONTHS 12
/* 1 … 12 by name or abbreviation in any language known here; 13 … 24: of the Persian calendar; 0: it names none. */
int month_of(str word);
bool is_weekday(str form);
bool says_published(str form);
bool says_updated(str form);
bool is_time_word(str form);                    /* stands about times of day */

/* ------------------------------------------------------------------ agency.c */
bool agencies_sorted(void);
/* A credit that is the whole of s: "AFP", "(Reuters)", "By The Associated Press", "With inputs from PTI". */
str agency_whole(str s, span *at);
/* A credit at the end of a paragraph; *cut is where the paragraph's own text ends. */
str agency_tail(str s, ptrdiff_t *cut, span *at);
/* An agency, or several with / , & between them, named by s: the first. */
str agency_named(str s);
/* The first agency among the names of a byline: "By Jane Doe | Associated Press", "By Jane Doe, The Canadian Press". */
str agency_of_byline(str s, span *at);
str agency_sourced(str s, span *at);            /* told as its source inside a row: "Author: Jan Kowal Source: PAP" */
str agency_shared(str s, span *at);             /* beside the house that used its text: "La Gazette du Midi avec AFP" */
str agency_called(str s);                        /* exactly as it calls itself, however short: "Lusa" */
/* Where no spaces part words: the longest name at the head of s, and where it ends; that at the end, and where it begins. */
str agency_heads(str s, ptrdiff_t *end);
str agency_ends(str s, ptrdiff_t *from);
str agency_of_staff(str s); /* of those who sign for an agency, "Redazione ANSA", "AP News Staff" */
bool agency_is_plain(str s);                     /* a name that even alone on a row means the agency */
str agency_helped(str s, span *at);             /* "Reuters contributed to this report": or the empty string */

/* ------------------------------------------------------------------ dateline.c */
typedef struct {
    span place;      /* empty: none printed, or only the dash of one was left */
    span agency_at;
    str agency;
    ptrdiff_t end;   /* where the paragraph's own text begins; 0: no dateline */
} dateline_found;
dateline_found dateline_read(str s, bool lead);
/* dateline_east.c: the same as agencies of China, Japan and Korea print it. */
bool dateline_east(str s, dateline_found *to);
bool dateline_tables_sorted(void);
bool place_row(str s);                          /* a place in capitals and nothing else */

/* ------------------------------------------------------------------ byline.c */
bool byline_name(str s, str *name);              /* a name at the head of a row, before a day, a bar or the row's end */
bool byline_tables_sorted(void);
bool byline_row(arena *a, str s, uint64_t kinds, strs *names); /* true where the row is a byline; names may stay empty */

/* ------------------------------------------------------------------ address.c
 * What a reference means in a page whose base has a scheme and a host; the empty string where it has none. In `a`, or ref itself. */
str address_resolve(arena *a, str base, str ref);

/* ------------------------------------------------------------------ outlet.c */
ptrdiff_t rights_sign(str s); /* "©", "(c)", "Copyright ©" that it begins with: its length; 0: none */
str outlet_of(const layout *l, span *at);
str outlet_of_url(str url);                     /* field_outlet.c: its host, without www; empty where it is no address */

/* ------------------------------------------------------------------ features.c, judge.c: what is known of a row */
#define PROSE_WORDS 6 /* fewer words are a heading or a label, whatever ends them */
bool row_is_prose(const row *r);
#define FEATURES 85
typedef struct scene scene;
scene *scene_new(arena *scratch, const layout *l); /* l->first, l->last: the likely article */
void row_features(const scene *x, ptrdiff_t i, int16_t f[FEATURES]);
int row_topic(const scene *x, ptrdiff_t i); /* per cent of its words that other rows of the likely article have too; -1: it has none */

/* ------------------------------------------------------------------ body.c: which rows are the article */
void body_guess(layout *l);                      /* a first guess by rules: l->first, l->last */
/* Marks the rows of the article and its title; l->first, l->last: from the first to the last of them. */
void body_find(arena *scratch, layout *l);
void html_body_find(arena *scratch, layout *l);  /* html_body.c: the same of a marked-up page */
void rows_mark(arena *scratch, layout *l);       /* clean.c: rows known by their form */
/* clean.c: rows, article and what rows alone tell of it; clean_page goes on from there. */
void clean_begin(arena *a, arena *scratch, page *p, const markup *m, layout *l, article *to);

#endif
