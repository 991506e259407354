/* tongue: which language a text is in. Tables made by tools/make-languages. Inside clean only.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_TONGUE_H
#define STEMMA_TONGUE_H

#include "base/base.h"

/* Scripts that one language here writes give their language at once; LATN to DEVA are shared, and words decide. */
#define TONGUE_SCRIPTS(X) \
    X(NONE, "") X(LATN, "") X(CYRL, "") X(ARAB, "") X(HEBR, "") X(DEVA, "") X(GREK, "el") X(ARMN, "hy") X(GEOR, "ka") X(THAI, "th") \
    X(LAOO, "lo") X(KHMR, "km") X(MYMR, "my") X(BENG, "bn") X(GURU, "pa") X(GUJR, "gu") X(ORYA, "or") X(TAML, "ta") X(TELU, "te") \
    X(KNDA, "kn") X(MLYM, "ml") X(SINH, "si") X(TIBT, "bo") X(ETHI, "am") X(HANG, "ko") X(KANA, "ja") X(HANI, "zh")
typedef enum {
#define X(id, code) SCRIPT_##id,
    TONGUE_SCRIPTS(X)
#undef X
    SCRIPTS
} script;

typedef struct {
    const char code[4];
    uint8_t script;
} tongue;
extern const int tongues_n, tongue_words_n, tongue_letters_n;
extern const tongue tongues[];            /* at most 64: sets of them are bits of one number */
extern const uint32_t tongue_words[];     /* hashes of function words, ascending */
extern const uint16_t tongue_words_from[]; /* where the hashes of each value of their first ten bits begin, and the end */
extern const uint64_t tongue_words_of[];  /* whose words they are */
extern const uint16_t tongue_letters[];   /* letters beyond ASCII, ascending */
extern const uint64_t tongue_letters_of[];
bool tongue_tables_sorted(void);

/* The language of the texts, ISO 639-1, or NULL where they do not tell. `said`: what the page says of itself ("de-AT"), or
 * empty: it decides where the texts leave a doubt. */
const char *tongue_of(const strs *texts, str said);

#endif
