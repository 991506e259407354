/* What must hold for every span of a page and for its article, whatever the bytes. For the fuzzers.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_FUZZ_CHECK_H
#define STEMMA_FUZZ_CHECK_H

#include "clean/clean.h"

/* Inside the text, at whole characters, and leading to bytes of the payload. */
static inline void in_page(const page *p, span s) {
    check(s.start >= 0 && s.start <= s.end && s.end <= p->text.n);
    check(s.start == p->text.n || ((unsigned char)p->text.p[s.start] & 0xC0) != 0x80);
    check(s.end == p->text.n || ((unsigned char)p->text.p[s.end] & 0xC0) != 0x80);
    span raw = page_raw(p, s);
    check(raw.start >= 0 && raw.start <= raw.end && raw.end <= p->raw.n);
    check(span_empty(s) || !span_empty(raw));
}

static inline void check_article(const page *p, const article *x) {
    for (ptrdiff_t i = 0; i < x->blocks.n; i++) {
        in_page(p, x->blocks.at[i].at);
        check(!span_empty(x->blocks.at[i].at));
        check(!i || x->blocks.at[i - 1].at.end <= x->blocks.at[i].at.start);
    }
    in_page(p, x->title);
    in_page(p, x->published.at);
    in_page(p, x->agency.at);
    in_page(p, x->dateline.at);
    in_page(p, x->outlet.at);
}

#endif
