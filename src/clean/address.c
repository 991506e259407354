/* Addresses in a page that are relative to another: RFC 3986, section 5. In: a base with scheme and host, a reference. Out: the
 * address that the reference means, its steps up and down its path taken.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

/* Where the first of some characters stands at or after `from`, or the end of s. */
static ptrdiff_t first_of(str s, ptrdiff_t from, const char *any) {
    while (from < s.n && !(s.p[from] && strchr(any, s.p[from]))) from++;
    return from;
}

static bool has_scheme(str s) {
    ptrdiff_t colon = first_of(s, 0, ":/?#");
    if (!colon || colon == s.n || s.p[colon] != ':' || !is_alpha(s.p[0])) return false;
    for (ptrdiff_t i = 1; i < colon; i++)
        if (!is_alpha(s.p[i]) && !is_digit(s.p[i]) && !strchr("+-.", s.p[i])) return false;
    return true;
}

/* Copies a path to `to` without "." and ".." segments (5.2.4); gives its length. */
static ptrdiff_t without_dots(str path, char *to) {
    ptrdiff_t n = 0;
    for (ptrdiff_t at = 0, end; at < path.n; at = end) {
        end = first_of(path, at + 1, "/");
        str segment = str_cut(path, at, end);
        bool last = end == path.n;
        if (str_eq(segment, S("/.."))) {
            while (n > 0 && to[--n] != '/') {}
            if (last) to[n++] = '/';
        } else if (str_eq(segment, S("/."))) {
            if (last) to[n++] = '/';
        } else {
            memcpy(to + n, segment.p, (size_t)segment.n);
            n += segment.n;
        }
    }
    return n;
}

str address_resolve(arena *a, str base, str ref) {
    ptrdiff_t host = str_find(base, S("://"), 0) + 3;
    if (has_scheme(ref)) return ref;
    if (host < 3) return (str){0};
    if (str_starts(ref, S("//"))) return str_join(a, str_cut(base, 0, host - 2), ref);
    ptrdiff_t path = first_of(base, host, "/?#"), query = first_of(base, path, "?#"), fragment = first_of(base, query, "#");
    if (!ref.n || ref.p[0] == '#') return str_join(a, str_cut(base, 0, fragment), ref);
    if (ref.p[0] == '?') return str_join(a, str_cut(base, 0, query), ref);
    ptrdiff_t own = first_of(ref, 0, "?#"), folder = query;
    while (folder > path && base.p[folder - 1] != '/') folder--;
    str whole = ref.p[0] == '/'  ? str_cut(ref, 0, own)
                : folder == path ? str_join(a, S("/"), str_cut(ref, 0, own))
                                 : str_join(a, str_cut(base, path, folder), str_cut(ref, 0, own));
    char *to = new (a, char, whole.n + 1);
    str plain = {to, without_dots(whole, to)};
    return str_join(a, str_join(a, str_cut(base, 0, path), plain), str_cut(ref, own, ref.n));
}
