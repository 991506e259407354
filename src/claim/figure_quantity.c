/* Quantities: a number with its bound, currency, magnitude, range and unit. Cost: a few atoms around each number.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

enum { BOUND_WORDS_MAX = 4, BOUND_BYTES_MAX = 32 };

/* ------------------------------------------------------------------ bounds */
/* Words i - k … i - 1 in lower case with a space between them, or empty. */
static str words_before(const atoms *x, ptrdiff_t i, ptrdiff_t k, char to[BOUND_BYTES_MAX]) {
    ptrdiff_t n = 0;
    for (ptrdiff_t w = i - k; w < i; w++) {
        if (w < 0 || x->at[w].kind != ATOM_WORD || !x->at[w].lower.n) return (str){0};
        str s = x->at[w].lower;
        if (n + s.n + 1 > BOUND_BYTES_MAX) return (str){0};
        if (n) to[n++] = ' ';
        memcpy(to + n, s.p, (size_t)s.n);
        n += s.n;
    }
    return (str){to, n};
}

static bool sign_bound(uint32_t code, bound *to) {
    switch (code) {
    case '~':
    case 0x2248: *to = BOUND_ABOUT; return true;
    case '>': *to = BOUND_MORE; return true;
    case '<': *to = BOUND_LESS; return true;
    case 0x2265: *to = BOUND_AT_LEAST; return true;
    case 0x2264: *to = BOUND_AT_MOST; return true;
    default: return false;
    }
}

/* The bound that ends before atom i, from atom `from` on: its first atom, or i. */
static ptrdiff_t bound_before(const atoms *x, ptrdiff_t i, ptrdiff_t from, bound *to) {
    char joined[BOUND_BYTES_MAX];
    if (i > from && x->at[i - 1].kind == ATOM_SIGN && sign_bound(x->at[i - 1].code, to)) return i - 1;
    if (i - 2 >= from && atom_sign(x, i - 1, '-') && atom_is(x, i - 2, S("sub"))) {
        *to = BOUND_LESS;
        return i - 2;
    }
    for (ptrdiff_t k = min_of((ptrdiff_t)BOUND_WORDS_MAX, i - from); k > 0; k--) {
        str s = words_before(x, i, k, joined);
        const bound_words *b = s.n ? bound_before_find(s) : NULL;
        if (!b) continue;
        if (k == 1 && x->at[i - 1].capital && i - 1 > 0 && !x->titled) return i; /* part of a name */
        *to = b->bound;
        return i - k;
    }
    return i;
}

/* "+", "-plus", "-odd" that hang on the number. */
static void hanging_bound(const atoms *x, quantity *q) {
    ptrdiff_t k = q->end;
    if (atom_sign(x, k, '+') && atom_joined(x, k)) {
        q->bound = BOUND_AT_LEAST;
        q->end = k + 1;
        return;
    }
    ptrdiff_t w = atom_sign(x, k, '-') && atom_joined(x, k) && atom_joined(x, k + 1) ? k + 1 : k;
    bool plus = atom_is(x, w, S("plus")) && (w > k || q->class != UNIT_NONE), odd = w > k && atom_is(x, w, S("odd"));
    if (!plus && !odd) return;
    q->bound = plus ? BOUND_AT_LEAST : BOUND_ABOUT;
    q->end = w + 1;
}

/* "or more", "or so", "at most" after the unit. */
static void bound_after(const atoms *x, quantity *q) {
    ptrdiff_t k = q->end;
    bool either = atom_is(x, k, S("or")) || atom_is(x, k, S("and"));
    bound b = either && atom_in(x, k + 1, WORDS_OR_MORE) && !atom_is(x, k + 2, S("than"))   ? BOUND_AT_LEAST
              : either && atom_in(x, k + 1, WORDS_OR_LESS) && !atom_is(x, k + 2, S("than")) ? BOUND_AT_MOST
              : atom_is(x, k, S("or")) && atom_in(x, k + 1, WORDS_OR_SO)                    ? BOUND_ABOUT
              : atom_is(x, k, S("at")) && atom_is(x, k + 1, S("least"))                     ? BOUND_AT_LEAST
              : atom_is(x, k, S("at")) && atom_is(x, k + 1, S("most"))                      ? BOUND_AT_MOST
                                                                                            : BOUND_EXACT;
    if (b == BOUND_EXACT || (atom_is(x, k, S("and")) && atom_is(x, k + 1, S("more")))) return;
    q->bound = b;
    q->end = k + 2;
}

/* ------------------------------------------------------------------ ranges */
static bool year_atom(const atoms *x, ptrdiff_t i) {
    return x->at[i].kind == ATOM_NUMBER && x->at[i].plain && x->at[i].digits == 4 && x->at[i].value >= 1500 &&
           x->at[i].value < 2200;
}

typedef enum { LINK_NONE, LINK_DASH, LINK_HYPHENS, LINK_TO, LINK_UP_TO, LINK_AND, LINK_OR } link_kind;

static link_kind link_at(const atoms *x, const quantity *q) {
    ptrdiff_t k = q->end;
    if (atom_sign(x, k, '-')) {
        bool close = atom_joined(x, k) || atom_joined(x, k + 1);
        if (close && atom_is(x, k + 1, S("to")) && atom_sign(x, k + 2, '-')) return LINK_HYPHENS; /* 0-to-60 */
        return close ? LINK_DASH : LINK_NONE;
    }
    if (atom_is(x, k, S("to"))) return LINK_TO;
    if (atom_is(x, k, S("up")) && atom_is(x, k + 1, S("to")) && atom_is(x, q->first - 1, S("from")))
        return LINK_UP_TO;
    if (atom_is(x, k, S("and"))) {
        ptrdiff_t b = q->first - 1;
        return atom_is(x, b, S("between")) || (atom_is(x, b, S("of")) && atom_is(x, b - 1, S("range"))) ? LINK_AND
                                                                                                        : LINK_NONE;
    }
    return atom_is(x, k, S("or")) ? LINK_OR : LINK_NONE;
}

static bool changes_before(const atoms *x, ptrdiff_t i) {
    for (ptrdiff_t k = i - 1; k >= 0 && k >= i - 6; k--)
        if (atom_in(x, k, WORDS_CHANGING)) return true;
    return false;
}

/* "one in five", "3 out of 10": a share. */
static void ratio(const atoms *x, quantity *q) {
    ptrdiff_t k = q->end;
    number n;
    if (q->unit.n || q->low.part || q->low.vague || q->low.scale > 1 || q->low.value > 100) return;
    bool out_of = atom_is(x, k, S("out")) && atom_is(x, k + 1, S("of"));
    if (!out_of && !atom_is(x, k, S("in"))) return;
    k += 1 + out_of;
    if (atom_is(x, k, S("every"))) k++;
    if (!number_read(x, k, false, &n) || n.part || n.vague || n.value <= q->low.value || year_atom(x, k)) return;
    if (n.end < x->n && x->at[n.end].kind == ATOM_WORD && unit_name_find(x->at[n.end].lower))
        return; /* "two in three days" */
    if (atom_sign(x, n.end, '%') || (!out_of && q->low.words != n.words && n.value < 10)) return;
    q->low.value /= n.value;
    q->low.part = true;
    q->high = q->low;
    q->end = q->core_end = n.end;
}

/* Joins a second number to the quantity where the two make a range: "5 to 10", "between 5% and 6%", "20,000-40,000".
 */
static void range(arena *a, const atoms *x, quantity *q) {
    link_kind link = link_at(x, q);
    if (!link || q->low.vague || q->low.part || (!q->unit.n && year_atom(x, q->core))) return;
    quantity two = {.first = q->end + (link == LINK_HYPHENS ? 3 : link == LINK_UP_TO ? 2 : 1)};
    bound b = BOUND_EXACT;
    ptrdiff_t k = two.first, begin = k;
    while (k < begin + 3 && k < x->n && x->at[k].kind != ATOM_NUMBER && !number_read(x, k, false, &two.low)) k++;
    ptrdiff_t money = money_before(a, x, k, &two.unit);
    if (bound_before(x, money, begin, &b) != begin ||
        !number_read(x, k, two.unit.n > 0 || q->class == UNIT_MONEY, &two.low))
        return;
    if (two.low.vague || two.low.part || (link == LINK_DASH && two.low.words != q->low.words)) return;
    two.core = k;
    two.end = two.core_end = two.low.end;
    two.high = two.low;
    two.class = two.unit.n ? UNIT_MONEY : UNIT_NONE;
    hanging_bound(x, &two);
    unit_after(a, x, &two);
    double low = q->low.value;
    if (q->low.scale == 1 && two.low.scale > 1 && low < two.low.plain && low < 1000) low *= two.low.scale;
    bool same =
        !q->unit.n || !two.unit.n || str_eq(q->unit, two.unit) || (q->class == two.class && q->class == UNIT_MONEY);
    bool from = atom_is(x, q->first - 1, S("from"));
    if (link == LINK_TO && from && !q->unit.n && !year_atom(x, k) &&
        (low >= two.low.value || changes_before(x, q->first - 1))) {
        if (low > q->low.value) q->low.value = low; /* "from 4.8 to 4.7 per cent": two figures of one unit */
        q->high = q->low;
        if (money == k) q->unit = two.unit, q->class = two.class;
        return;
    }
    if (!same || low >= two.low.value || two.age != (q->unit.n ? q->age : two.age)) return;
    if (!q->unit.n && two.class == UNIT_MONEY && money < k && q->low.scale == 1)
        return; /* "in 2011 to $10 million" */
    if (q->unit.n && !two.unit.n && (q->class != UNIT_MONEY || link == LINK_OR)) return;
    if (link == LINK_TO && (from || q->unit.n) && changes_before(x, q->first - from))
        return; /* "rose from 3 to 5", "rose $3 to $5" */
    if (link == LINK_OR &&
        (q->class == UNIT_MONEY || two.class == UNIT_MONEY || two.low.value > min_of(2 * low + 1, 99)))
        return;
    q->low.value = low;
    q->high = two.low;
    q->core_end = two.core_end;
    q->end = two.end;
    if (!q->unit.n) q->unit = two.unit, q->class = two.class, q->age = two.age, q->joined = two.joined;
    else if (str_starts(two.unit, q->unit)) q->unit = two.unit; /* "$62 to $68 per share" */
    if (two.bound != BOUND_EXACT) q->bound = two.bound;
    if (atom_is(x, q->first - 1, S("between")) && link == LINK_AND) q->first--;
}

/* ------------------------------------------------------------------ the whole */
/* "three-term", "five-storey": the noun that hangs on. */
static void hanging_noun(const atoms *x, quantity *q) {
    ptrdiff_t k = q->end;
    if (q->unit.n || !atom_sign(x, k, '-') || !atom_joined(x, k) || !atom_joined(x, k + 1) ||
        x->at[k + 1].kind != ATOM_WORD)
        return;
    q->joined = true;
    q->end = k + 2;
    if (atom_is(x, k + 1, S("strong"))) return;
    q->of_at = x->at[k + 1].at;
    q->of = doc_str(x->d, q->of_at);
}

/* A person's name ends with atom i. */
static bool ends_person(const atoms *x, ptrdiff_t i) {
    if (i < 0 || x->at[i].kind != ATOM_WORD) return false;
    const mentions *m = &x->to->mentions;
    ptrdiff_t lo = 0, hi = m->n;
    while (lo < hi) { /* the first that begins after atom i */
        ptrdiff_t mid = lo + (hi - lo) / 2;
        if (m->at[mid].at.start <= x->at[i].at.start) lo = mid + 1;
        else hi = mid;
    }
    for (ptrdiff_t k = lo; k-- > 0 && k >= lo - 3;)
        if (m->at[k].at.end == x->at[i].at.end)
            return m->at[k].kind == MENTION_NAME && x->to->entities.at[m->at[k].entity].kind == ENTITY_PERSON;
    return false;
}

/* "more than a year": an article that counts one, because a bound stands before it and a unit after it. */
static bool article_as_one(const atoms *x, ptrdiff_t i, number *to) {
    bound b = BOUND_EXACT;
    if (!atom_is(x, i, S("a")) && !atom_is(x, i, S("an"))) return false;
    ptrdiff_t k = i + 1 + (atom_is(x, i + 1, S("full")) || atom_is(x, i + 1, S("whole")));
    const unit_word *w = k < x->n && x->at[k].kind == ATOM_WORD ? unit_name_find(x->at[k].lower) : NULL;
    if (!w || (w->class != UNIT_TIME && w->class != UNIT_LENGTH) || atom_is(x, k, S("second"))) return false;
    if (bound_before(x, i, 0, &b) == i || atom_is(x, i - 1, S("some"))) return false;
    *to = (number){.first = i, .end = i + 1, .value = 1, .plain = 1, .scale = 1, .words = true};
    return true;
}

/* Where a word that can bound is a preposition instead: "presided over two meetings", "spread over 16 years", "asked
 * about three men". */
static bool preposition(const atoms *x, const quantity *q) {
    bool small = q->low.words && q->class == UNIT_NONE && q->low.scale == 1 && q->low.value < 10 && !q->low.part;
    ptrdiff_t b = q->first;
    if (atom_is(x, b, S("about")) && small) return b > 0 && !atom_in(x, b - 1, WORDS_STATING);
    if (atom_is(x, b, S("about"))) return atom_in(x, b - 1, WORDS_SPOKEN) && q->class == UNIT_NONE;
    if (!atom_is(x, b, S("over")) && !atom_is(x, b, S("under")) && !atom_is(x, b, S("above")) &&
        !atom_is(x, b, S("below")))
        return false;
    if (atom_is(x, b, S("over")) && q->class == UNIT_TIME && !q->age)
        return !atom_in(x, b - 1, WORDS_LASTING) && !atom_in(x, q->end, WORDS_AGO);
    return small;
}

/* "aged 34", "Ann Lee, 34,": years of age that no unit tells. */
static void bare_age(const atoms *x, quantity *q) {
    if (q->class != UNIT_NONE || q->joined || q->low.value > 120 || q->low.part || q->low.vague) return;
    bool aged = atom_in(x, q->first - 1, WORDS_AGED);
    ptrdiff_t i = q->core;
    if (!aged && (q->first != i || !x->at[i].plain || q->core_end > i + 1 || !x->at[i - 1].at.end)) return;
    bool commas = atom_sign(x, i - 1, ',') && (atom_sign(x, i + 1, ',') || atom_sign(x, i + 1, '.') || i + 1 == x->n);
    bool brackets = atom_sign(x, i - 1, '(') && atom_sign(x, i + 1, ')');
    bool name = i > 1 && x->at[i - 2].kind == ATOM_WORD && x->at[i - 2].capital && atom_sign(x, i + 1, ',') &&
                q->low.value > 12;
    if (!aged && !((commas || brackets) && (name || ends_person(x, i - 2)))) return;
    q->age = true;
    q->class = UNIT_TIME;
    q->unit = S("year of age");
}

static bool negative(const atoms *x, ptrdiff_t i) {
    if (atom_is(x, i - 1, S("minus"))) return true;
    if (atom_sign(x, i - 1, '-') && atom_is(x, i - 2, S("minus"))) return true;
    if (!atom_sign(x, i - 1, '-') || !atom_joined(x, i) || x->at[i].kind != ATOM_NUMBER) return false;
    return x->at[i - 1].space && i > 1 && x->at[i - 2].kind != ATOM_NUMBER;
}

bool quantity_read(arena *a, const atoms *x, ptrdiff_t i, ptrdiff_t from, quantity *q, ptrdiff_t *skip) {
    *q = (quantity){.core = i};
    *skip = i + 1;
    ptrdiff_t first = money_before(a, x, i, &q->unit);
    if (first < from) first = i, q->unit = (str){0};
    if (!number_read(x, i, q->unit.n > 0, &q->low) && !article_as_one(x, i, &q->low)) return false;
    q->class = q->unit.n ? UNIT_MONEY : UNIT_NONE;
    if (first == i && negative(x, i)) {
        first = atom_is(x, i - 1, S("minus")) || !atom_is(x, i - 2, S("minus")) ? i - 1 : i - 2;
        q->low.value = -q->low.value;
    }
    if (atom_sign(x, i - 1, '-') && atom_joined(x, i) && i - 2 >= from && unit_sign(x->at[i - 2].code).n) {
        first = money_before(a, x, i - 1, &q->unit); /* $-50m */
        q->class = UNIT_MONEY;
        if (number_read(x, i, true, &q->low)) q->low.value = -q->low.value;
    }
    q->end = q->core_end = q->low.end;
    q->high = q->low;
    q->first = bound_before(x, first, from, &q->bound);
    hanging_bound(x, q);
    unit_after(a, x, q);
    range(a, x, q);
    ratio(x, q);
    hanging_bound(x, q);
    hanging_noun(x, q);
    bound_after(x, q);
    if (atom_is(x, q->first, S("within")) && q->class != UNIT_TIME && q->class != UNIT_LENGTH &&
        q->bound == BOUND_AT_MOST)
        q->first++, q->bound = BOUND_EXACT;
    if (q->first < q->core && preposition(x, q)) q->first++, q->bound = BOUND_EXACT;
    bare_age(x, q);
    if (q->low.vague) q->bound = BOUND_VAGUE;
    *skip = q->end;
    return true;
}
