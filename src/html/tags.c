/* Names of elements to their numbers: their first eight bytes are a number, one multiplication gives its place in a table, one
 * comparison tells whether it is that name.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"
#include "tags_table.inc"

static const str names[TAGS] = {
    {0},
#define HTML_TAG_NAME(name) S(#name),
    HTML_TAGS(HTML_TAG_NAME)
#undef HTML_TAG_NAME
};
static const uint64_t heads[TAGS] = {
    0,
#define HTML_TAG_HEAD(name) STR_HEAD(#name),
    HTML_TAGS(HTML_TAG_HEAD)
#undef HTML_TAG_HEAD
};

html_tag html_tag_at(str source, span name) {
    int32_t n = span_len(name);
    if (n > 10) return TAG_OTHER; /* blockquote */
    uint64_t head = str_small_head(source, name.start, n);
    html_tag tag = tag_slots[head * TAG_MULTIPLIER >> (64 - TAG_BITS)];
    if (tag == TAG_amp_img) return str_eq_ci(span_of(source, name), S("amp-img")) ? tag : TAG_OTHER;
    if (heads[tag] != head || source.p[name.end - 1] < ' ') return TAG_OTHER; /* "h\x11" has the head of h1 */
    return n < 8 || str_eq_ci(span_of(source, name), names[tag]) ? tag : TAG_OTHER;
}

html_tag html_tag_of(str name) { return name.n ? html_tag_at(name, (span){0, (int32_t)min_of(name.n, (ptrdiff_t)INT32_MAX)}) : TAG_OTHER; }
