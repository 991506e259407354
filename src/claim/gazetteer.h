/* gazetteer: what single words and phrases say about names. Words come from gazetteer.txt.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_GAZETTEER_H
#define STEMMA_GAZETTEER_H

#include "base/base.h"

#define GAZETTEER_SLOTS (1 << 15)
#define GAZETTEER_WORDS_MAX 5 /* in a phrase */

/* The classes of gazetteer.txt; a word may have several. */
#define LEX_GIVEN_M (1ull << 0)
#define LEX_GIVEN_F (1ull << 1)
#define LEX_AMBIGUOUS (1ull << 2)
#define LEX_SURNAME (1ull << 3)
#define LEX_COUNTRY (1ull << 4)
#define LEX_DEMONYM (1ull << 5)
#define LEX_STATE (1ull << 6)
#define LEX_ABBR_STATE (1ull << 7)
#define LEX_CITY (1ull << 8)
#define LEX_PLACE_HEAD (1ull << 9)
#define LEX_BODY_HEAD (1ull << 10)
#define LEX_COMPANY (1ull << 11)
#define LEX_BODY (1ull << 12)
#define LEX_MEDIA (1ull << 13)
#define LEX_MEDIA_HEAD (1ull << 14)
#define LEX_OTHER (1ull << 15)
#define LEX_OTHER_HEAD (1ull << 16)
#define LEX_EVENT_LEAD (1ull << 17)
#define LEX_MONTH (1ull << 18)
#define LEX_DAY (1ull << 19)
#define LEX_HONORIFIC_M (1ull << 20)
#define LEX_HONORIFIC_F (1ull << 21)
#define LEX_HONORIFIC (1ull << 22)
#define LEX_TITLE (1ull << 23)
#define LEX_MALE (1ull << 24)
#define LEX_FEMALE (1ull << 25)
#define LEX_GENERIC_PERSON (1ull << 26)
#define LEX_BODY_NOUN (1ull << 27)
#define LEX_BODY_TAIL (1ull << 28)
#define LEX_PEOPLE (1ull << 29)
#define LEX_DOCUMENT (1ull << 30)
#define LEX_SPEECH (1ull << 31)
#define LEX_PERSON_VERB (1ull << 32)
#define LEX_PARTICLE (1ull << 33)
#define LEX_SUFFIX (1ull << 34)
#define LEX_PLACE_PREP (1ull << 35)
#define LEX_COMPASS (1ull << 36)
#define LEX_FUNCTION (1ull << 37)
#define LEX_COMMON (1ull << 38)
#define LEX_MEDIA_NOUN (1ull << 40)
#define LEX_COMPANY_NOUN (1ull << 41)
#define LEX_GROUP_NOUN (1ull << 42)
#define LEX_OPENS (1ull << 39) /* the first word of a phrase of the gazetteer */

#define LEX_GIVEN (LEX_GIVEN_M | LEX_GIVEN_F)
#define LEX_HONORIFICS (LEX_HONORIFIC_M | LEX_HONORIFIC_F | LEX_HONORIFIC)
#define LEX_PLACES (LEX_COUNTRY | LEX_STATE | LEX_ABBR_STATE | LEX_CITY)
#define LEX_DATES (LEX_MONTH | LEX_DAY)

typedef struct {
    str word;
    uint64_t classes;
    uint16_t country; /* into gazetteer_names: the country that a demonym or another name stands for; 0: none */
} gazetteer_entry;

extern const gazetteer_entry gazetteer[];
extern const int32_t gazetteer_n;
extern const str gazetteer_names[];
extern const uint32_t gazetteer_slots[GAZETTEER_SLOTS];

/* The entry of a folded word or phrase (words joined by one space); NULL where there is none. */
const gazetteer_entry *gazetteer_find(str folded);

#endif
