/* Names of elements to their numbers: one multiplication a byte, one look in a table, one comparison.
 * SPDX-License-Identifier: Apache-2.0 */
#include "parts.h"
#include "tags_table.inc"

static const str names[TAGS] = {
    {0},
#define HTML_TAG_NAME(name) S(#name),
    HTML_TAGS(HTML_TAG_NAME)
#undef HTML_TAG_NAME
};

html_tag html_tag_of(str name) {
    if (name.n > 10) return TAG_OTHER; /* blockquote */
    uint32_t mixed = 0;
    for (ptrdiff_t i = 0; i < name.n; i++) mixed = mixed * TAG_MULTIPLIER + ((unsigned char)name.p[i] | 0x20u);
    html_tag tag = tag_slots[mixed * TAG_MULTIPLIER >> (32 - TAG_BITS)];
    if (tag == TAG_amp_img) return str_eq_ci(name, S("amp-img")) ? tag : TAG_OTHER;
    return str_eq_ci(names[tag], name) ? tag : TAG_OTHER;
}
