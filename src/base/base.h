/* base: what every other module stands on. Strings, spans, arenas, vectors, hashes, UTF-8, output, threads.
 *
 * Lifetimes: an arena is one lifetime. Results live in the arena that the caller passes; scratch is given back
 * with arena_mark / arena_rewind. Nothing here prints or exits. When memory runs out, arena_alloc jumps to the
 * arena's `oom` (set by the public entry points), so no caller checks for NULL.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_BASE_H
#define STEMMA_BASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* ------------------------------------------------------------------ checks
 * A bug traps in every build; bad input never gets here. */
#define check(c) ((c) ? (void)0 : __builtin_trap())
#define countof(a) ((ptrdiff_t)(sizeof(a) / sizeof((a)[0])))
#define min_of(a, b) ((a) < (b) ? (a) : (b))
#define max_of(a, b) ((a) > (b) ? (a) : (b))

/* ------------------------------------------------------------------ strings
 * str: borrowed bytes, never assumed NUL-terminated, not owned. {0} is the empty string. */
typedef struct {
    const char *p;
    ptrdiff_t n;
} str;

#define S(literal) ((str){(literal), (ptrdiff_t)sizeof(literal) - 1})
static inline const char *str_end(str s) { return s.n ? s.p + s.n : s.p; } /* no offset is added to NULL */
/* Sixteen bytes at once, as vectors of the compiler; what a comparison of them gives is all ones where it holds. */
typedef unsigned char lanes __attribute__((vector_size(16)));
#define LANES ((ptrdiff_t)sizeof(lanes))
static inline lanes lanes_at(const char *p) {
    lanes x;
    memcpy(&x, p, sizeof x);
    return x;
}
/* The highest bit of each byte, the first byte's the lowest; and the first byte that has it, or LANES. */
static inline unsigned lanes_bits(lanes x) {
#ifdef __SSE2__
    typedef char signed_lanes __attribute__((vector_size(16)));
    return (unsigned)__builtin_ia32_pmovmskb128((signed_lanes)x);
#else
    uint64_t w[2];
    memcpy(w, &x, sizeof w);
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
    w[0] = __builtin_bswap64(w[0]), w[1] = __builtin_bswap64(w[1]);
#endif
    for (int i = 0; i < 2; i++) w[i] = ((w[i] & 0x8080808080808080u) >> 7) * 0x0102040810204080u >> 56;
    return (unsigned)(w[0] | w[1] << 8);
#endif
}
static inline int lanes_first(lanes x) { return __builtin_ctz(lanes_bits(x) | 1u << LANES); }

str str_of(const char *c);                       /* from a C string; NULL gives the empty string */
static inline str str_cut(str s, ptrdiff_t from, ptrdiff_t to) { /* bytes [from, to), clamped to s */
    from = from > 0 ? from : 0;
    to = to < s.n ? to : s.n;
    return from >= to ? (str){0} : (str){s.p + from, to - from};
}
ptrdiff_t str_find(str s, str needle, ptrdiff_t from);    /* first offset at or after `from`, or -1 */
ptrdiff_t str_find_ci(str s, str needle, ptrdiff_t from); /* the same, ASCII letters without case */
ptrdiff_t str_either(str s, char a, char b, ptrdiff_t from); /* first offset of one of two bytes, or s.n */

static inline bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool is_alpha(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
static inline bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static inline char to_lower(char c) { return is_upper(c) ? (char)(c | 32) : c; }

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define big_endian(bits, x) __builtin_bswap##bits(x)
#else
#define big_endian(bits, x) (x)
#endif

/* Comparisons. Most strings that are compared differ in their first byte: no call is made for it. */
static inline bool str_eq(str a, str b) {
    return a.n == b.n && (!a.n || (a.p[0] == b.p[0] && !memcmp(a.p, b.p, (size_t)a.n)));
}
/* Its first eight bytes as a number that sorts as they do; zeros where it is shorter. */
static inline uint64_t str_head(str s) {
    uint64_t all;
    uint32_t first, last;
    const unsigned char *u = (const unsigned char *)s.p;
    if (s.n <= 0) return 0;
    if (s.n < 4) return (uint64_t)u[0] << 56 | (uint64_t)u[s.n >> 1] << (56 - 8 * (s.n >> 1)) | (uint64_t)u[s.n - 1] << (64 - 8 * s.n);
    if (s.n < 8) {
        memcpy(&first, u, 4);
        memcpy(&last, u + s.n - 4, 4);
        return (uint64_t)big_endian(32, first) << 32 | (uint64_t)big_endian(32, last) << (64 - 8 * s.n);
    }
    memcpy(&all, u, 8);
    return big_endian(64, all);
}
/* The same of the n bytes at `from` in s: one load where s goes on for long enough. */
static inline uint64_t str_head_kept(ptrdiff_t n) { return n < 8 ? ~(~(uint64_t)0 >> 8 * n) : ~(uint64_t)0; }
static inline uint64_t str_head_at(str s, ptrdiff_t from, ptrdiff_t n) {
    uint64_t head;
    if (from + 8 > s.n) return str_head((str){s.p + from, n});
    memcpy(&head, s.p + from, 8);
    return big_endian(64, head) & str_head_kept(n);
}
/* And with the bit that small letters have: letters become small, digits stay. */
static inline uint64_t str_small_head(str s, ptrdiff_t from, ptrdiff_t n) {
    return str_head_at(s, from, n) | (0x2020202020202020u & str_head_kept(n));
}
/* The same of a literal, as a constant. */
#define STR_HEAD_BYTE(w, i) ((uint64_t)(unsigned char)(w)[sizeof(w) > (i) ? (i) : 0] * (sizeof(w) > (i)) << (56 - 8 * (i)))
#define STR_HEAD(w) (STR_HEAD_BYTE(w, 0) | STR_HEAD_BYTE(w, 1) | STR_HEAD_BYTE(w, 2) | STR_HEAD_BYTE(w, 3) | \
                     STR_HEAD_BYTE(w, 4) | STR_HEAD_BYTE(w, 5) | STR_HEAD_BYTE(w, 6) | STR_HEAD_BYTE(w, 7))
/* Byte order; a prefix stands first. Few words need more than their heads. */
static inline int str_cmp(str a, str b) {
    uint64_t x = str_head(a), y = str_head(b);
    if (x != y) return x < y ? -1 : 1;
    ptrdiff_t n = min_of(a.n, b.n);
    int c = n > 8 ? memcmp(a.p + 8, b.p + 8, (size_t)(n - 8)) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}
static inline bool str_eq_ci(str a, str b) {     /* ASCII letters without case, other bytes exactly */
    if (a.n != b.n) return false;
    for (ptrdiff_t i = 0; i < a.n; i++)
        if (to_lower(a.p[i]) != to_lower(b.p[i])) return false;
    return true;
}
static inline bool str_starts(str s, str prefix) { return s.n >= prefix.n && str_eq((str){s.p, prefix.n}, prefix); }
static inline bool str_starts_ci(str s, str prefix) { return s.n >= prefix.n && str_eq_ci((str){s.p, prefix.n}, prefix); }
static inline bool str_ends(str s, str suffix) {
    return s.n >= suffix.n && str_eq((str){str_end(s) - suffix.n, suffix.n}, suffix);
}
static inline bool str_ends_ci(str s, str suffix) {
    return s.n >= suffix.n && str_eq_ci((str){str_end(s) - suffix.n, suffix.n}, suffix);
}

/* Without ASCII white space and U+00A0, U+FEFF at both ends; bytes that end neither need no call. */
str str_trim_ends(str s);
static inline str str_trim(str s) {
    unsigned char first = s.n ? (unsigned char)s.p[0] : ' ', last = s.n ? (unsigned char)s.p[s.n - 1] : ' ';
    bool bare = first > ' ' && first != 0xC2 && first != 0xEF && last > ' ' && last != 0xA0 && last != 0xBF;
    return bare ? s : str_trim_ends(s);
}

/* A const table of strings in str_cmp order; tests prove the order with str_table_sorted. Binary search. */
ptrdiff_t str_table_find(const str *table, ptrdiff_t n, str key); /* index, or -1 */
ptrdiff_t str_table_from(const str *table, ptrdiff_t n, str key); /* the first that does not stand before key, or n */
bool str_table_sorted(const str *table, ptrdiff_t n);             /* strictly ascending: sorted and unique */

/* ------------------------------------------------------------------ spans
 * span: bytes [start, end) of one page's decoded text (page.text in read.h). Only read/ knows how text offsets map to
 * bytes of the payload (page_raw); only report/ asks. place: a span of a page, pages counted from 0. */
typedef struct {
    int32_t start, end;
} span;

typedef struct {
    int32_t page;
    span at;
} place;

static inline int32_t span_len(span s) { return s.end - s.start; }
static inline bool span_empty(span s) { return s.end <= s.start; }
static inline bool span_in(span a, span b) { return a.start >= b.start && a.end <= b.end; }
static inline bool span_eq(span a, span b) { return a.start == b.start && a.end == b.end; }
static inline bool span_meets(span a, span b) { return a.start < b.end && b.start < a.end; }
static inline span span_join(span a, span b) {
    if (span_empty(a)) return b;
    if (span_empty(b)) return a;
    return (span){min_of(a.start, b.start), max_of(a.end, b.end)};
}
static inline str span_of(str text, span s) { return str_cut(text, s.start, s.end); }

/* ------------------------------------------------------------------ arenas */
typedef struct arena_chunk arena_chunk;
typedef struct {
    arena_chunk *chunk; /* the newest chunk */
    arena_chunk *spare; /* one that was given back, for the next that is asked for; NULL: none */
    jmp_buf *oom;       /* where to go when memory runs out; NULL traps */
    int64_t held;       /* bytes asked of the system */
} arena;

typedef struct {
    arena_chunk *chunk;
    ptrdiff_t used;
} arena_at;

void *arena_alloc(arena *a, ptrdiff_t size, ptrdiff_t align, ptrdiff_t count); /* zeroed; traps on negative sizes */
arena_at arena_mark(const arena *a);
void arena_rewind(arena *a, arena_at to); /* gives back everything allocated since the mark */
void arena_free(arena *a);
int64_t arena_used(const arena *a); /* bytes that were given out, and what is left of chunks that were full */
void *arena_space(arena *a, ptrdiff_t size, ptrdiff_t align, ptrdiff_t count); /* the same, not zeroed */
char *arena_bytes(arena *a, ptrdiff_t n); /* not zeroed: what is never written costs no memory */
#define new_space(a, T, count) ((T *)arena_space((a), (ptrdiff_t)sizeof(T), (ptrdiff_t)_Alignof(T), (count)))
#define new(a, T, count) ((T *)arena_alloc((a), (ptrdiff_t)sizeof(T), (ptrdiff_t)_Alignof(T), (count)))

str str_copy(arena *a, str s);
char *str_c(arena *a, str s);                    /* NUL-terminated copy; bytes after a NUL in s are lost to C */
str str_join(arena *a, str x, str y);
str str_format(arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
str str_lower(arena *a, str s);                  /* ASCII letters only */

/* ------------------------------------------------------------------ vectors
 * vec(T) grows in an arena: `T *x = push(a, &v);` gives a zeroed new last element. Growing may move the elements:
 * keep indexes, not pointers. typedef every vec that is passed about. */
#define vec(T)           \
    struct {             \
        T *at;           \
        ptrdiff_t n, cap; \
    }
void vec_grow(arena *a, void *v, ptrdiff_t size, ptrdiff_t align);
#define push(a, v)                                                                                              \
    ((v)->n >= (v)->cap ? vec_grow((a), (v), (ptrdiff_t)sizeof(*(v)->at), (ptrdiff_t)_Alignof(max_align_t)) : (void)0, \
     memset(&(v)->at[(v)->n], 0, sizeof(*(v)->at)), &(v)->at[(v)->n++])

typedef vec(span) spans;
typedef vec(str) strs;
typedef vec(int32_t) ints;

/* ------------------------------------------------------------------ hashes (xxHash, XXH3 64 bits, seed 0) */
uint64_t hash_str(str s);
static inline uint64_t hash_mix(uint64_t a, uint64_t b) {
    uint64_t x = (a ^ (b + 0x9e3779b97f4a7c15u + (a << 6) + (a >> 2))) * 0xff51afd7ed558ccdu;
    return x ^ (x >> 32);
}

/* map: uint64 keys to int32 values, open addressing, in an arena. Never iterate over it where order can be seen. */
typedef struct {
    uint64_t *key;
    int32_t *value;
    ptrdiff_t n, cap;
    bool has_zero;
    int32_t zero;
} map;
void map_room(arena *a, map *m, ptrdiff_t n);                  /* for n keys that are to come */
int32_t *map_put(arena *a, map *m, uint64_t key, bool *fresh); /* the value's place; a fresh one holds 0 */
int32_t *map_get(const map *m, uint64_t key);                  /* NULL where absent */

/* ------------------------------------------------------------------ sorting: stable merge sort, total order given */
typedef int compare(const void *x, const void *y, void *context);
void sort(arena *scratch, void *items, ptrdiff_t n, ptrdiff_t size, compare *order, void *context);

/* Ascending, least significant digit first: n items cost n. Digits that all keys share cost nothing. */
void sort_keys(arena *scratch, uint64_t *keys, ptrdiff_t n);

/* ------------------------------------------------------------------ UTF-8 (RFC 3629) */
#define UTF8_BAD 0xFFFDu
/* The code point at p (end > p) and its length in *len. Ill-formed bytes give U+FFFD and the length of the maximal
 * subpart (Unicode 15, 3.9, U+FFFD substitution). */
uint32_t utf8_next(const char *p, const char *end, int *len);
int utf8_put(char to[4], uint32_t c);
bool utf8_valid(str s);
/* Offset of the first ill-formed byte from `from` on, or s.n; adds the characters of more than one byte before it, and whether
 * a NUL stands there. */
typedef struct {
    ptrdiff_t multi;
    bool nul;
} utf8_seen;
ptrdiff_t utf8_check(str s, ptrdiff_t from, utf8_seen *seen);
ptrdiff_t str_ascii(str s, ptrdiff_t from);      /* offset of the first byte from there on that is no ASCII, or s.n */
ptrdiff_t utf8_width(str s);                     /* terminal columns; control characters count 0 */
bool code_is_letter(uint32_t c);
bool code_is_upper(uint32_t c);                  /* upper or title case letter */
bool code_is_mark(uint32_t c);                     /* combines with what stands before it */
bool code_is_uncased(uint32_t c);                  /* a letter of a script without capitals */
bool code_is_digit(uint32_t c);                  /* Nd */
bool code_is_space(uint32_t c);                  /* white space, no-break spaces included */
str str_fold(arena *a, str s);                   /* Unicode case folding (utf8proc), typographic apostrophes to ' */

/* The escape of a JSON string whose backslash stands at *at (RFC 8259, 7): its code point, and *at moves behind it. Two
 * halves of a pair are one character, a half alone is U+FFFD; what is no escape of JSON stands for itself. */
uint32_t json_unescape(str s, ptrdiff_t *at);

/* ------------------------------------------------------------------ days: civil dates as days since 1970-01-01 */
#define DAY_NONE INT32_MIN
#define DAY_OPEN INT32_MAX /* the end of a stretch that has none */
int32_t day_of(int year, int month, int day);    /* DAY_NONE where there is no such day (proleptic Gregorian) */
void day_split(int32_t day, int *year, int *month, int *mday);
int day_weekday(int32_t day);                    /* 0 Monday … 6 Sunday */
int days_in_month(int year, int month);
str day_iso(arena *a, int32_t day);              /* "2025-12-23" */
int32_t day_parse(str iso);                      /* the same back; DAY_NONE where it is no such day */

/* ------------------------------------------------------------------ output: a buffered sink with a sticky failure */
typedef bool out_write(void *user, const char *p, size_t n); /* false: failed, nothing more will be written */
typedef struct {
    out_write *write;
    void *user;
    bool failed;
    int used;
    char buffer[1 << 14];
} out;
void out_flush(out *o);
void out_str(out *o, str s);
void out_c(out *o, const char *c);
void out_byte(out *o, char c);
void out_int(out *o, int64_t n);
void out_number(out *o, double x);               /* shortest decimal form that reads back as x; no exponent below 1e15 */
void out_json(out *o, str s);                    /* a JSON string with its marks (RFC 8259); ill-formed bytes as U+FFFD */
void out_html(out *o, str s);                    /* text with & < > " ' as references; control characters as U+FFFD */
/* An `out` that appends to a growing buffer in an arena. */
typedef struct {
    arena *a;
    vec(char) bytes;
} out_memory;
bool out_to_memory(void *user, const char *p, size_t n); /* user: out_memory */

/* ------------------------------------------------------------------ threads
 * Runs work(user, item, worker) for items 0 … n-1 on up to `threads` threads (at most THREADS_MAX); worker is
 * 0 … threads-1. Items are handed out in order; what they produce must not depend on who runs them. */
typedef void parallel_work(void *user, ptrdiff_t item, int worker);
void parallel(int threads, ptrdiff_t n, parallel_work *work, void *user);

#endif
