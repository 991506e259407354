/* Output through a sink; JSON and HTML escaping by table.
 * SPDX-License-Identifier: Apache-2.0 */
#include "base.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

void out_flush(out *o) {
    if (o->used && !o->failed) o->failed = !o->write(o->user, o->buffer, (size_t)o->used);
    o->used = 0;
}

void out_str(out *o, str s) {
    while (s.n > 0) {
        ptrdiff_t k = min_of(s.n, (ptrdiff_t)sizeof o->buffer - o->used);
        memcpy(o->buffer + o->used, s.p, (size_t)k);
        o->used += (int)k;
        s = (str){s.p + k, s.n - k};
        if (o->used == (int)sizeof o->buffer) out_flush(o);
    }
}

void out_c(out *o, const char *c) { out_str(o, str_of(c)); }
void out_byte(out *o, char c) { out_str(o, (str){&c, 1}); }

void out_int(out *o, int64_t n) {
    char text[20]; /* -9223372036854775808 */
    char *at = text + sizeof text;
    uint64_t rest = n < 0 ? -(uint64_t)n : (uint64_t)n;
    do *--at = (char)('0' + rest % 10);
    while (rest /= 10);
    if (n < 0) *--at = '-';
    out_str(o, (str){at, text + sizeof text - at});
}

void out_number(out *o, double x) {
    char text[64];
    if (!isfinite(x)) {
        out_c(o, "null");
        return;
    }
    if (x == floor(x) && fabs(x) < 1e15) {
        out_int(o, (int64_t)x);
        return;
    }
    for (int digits = 1; digits <= 17; digits++) {
        int n = snprintf(text, sizeof text, "%.*g", digits, x);
        if (strtod(text, NULL) != x) continue;
        out_str(o, (str){text, n});
        return;
    }
}

static const char *json_escape(unsigned char c) {
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return NULL;
    }
}

void out_json(out *o, str s) {
    out_byte(o, '"');
    const char *p = s.p, *end = str_end(s), *plain = p;
    while (p < end) {
        while (p + LANES <= end) { /* sixteen bytes that stand for themselves */
            lanes x = lanes_at(p);
            int same = lanes_first((lanes)(x < ' ') | (lanes)(x >= 0x7F) | (lanes)(x == '"') | (lanes)(x == '\\'));
            p += same;
            if (same < LANES) break;
        }
        if (p == end) break;
        unsigned char c = (unsigned char)*p;
        int len = 1;
        bool bad = c >= 0x80 && utf8_next(p, end, &len) == UTF8_BAD;
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F && !bad) {
            p += len;
            continue;
        }
        out_str(o, (str){plain, p - plain});
        char code[8];
        if (bad) out_c(o, "\xEF\xBF\xBD");
        else if (json_escape(c)) out_c(o, json_escape(c));
        else out_str(o, (str){code, snprintf(code, sizeof code, "\\u%04x", c)});
        plain = p += len;
    }
    out_str(o, (str){plain, end - plain});
    out_byte(o, '"');
}

static const char *html_escape(unsigned char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F ? "\xEF\xBF\xBD" : NULL;
    }
}

void out_html(out *o, str s) {
    const char *p = s.p, *end = str_end(s), *plain = p;
    while (p < end) {
        const char *as = html_escape((unsigned char)*p);
        int len = 1;
        if (!as && (unsigned char)*p >= 0x80 && utf8_next(p, end, &len) == UTF8_BAD) as = "\xEF\xBF\xBD";
        p += len;
        if (!as) continue;
        out_str(o, (str){plain, p - len - plain});
        out_c(o, as);
        plain = p;
    }
    out_str(o, (str){plain, end - plain});
}

bool out_to_memory(void *user, const char *p, size_t n) {
    out_memory *m = user;
    while (m->bytes.cap - m->bytes.n < (ptrdiff_t)n) vec_grow(m->a, &m->bytes, 1, 1);
    if (n) memcpy(m->bytes.at + m->bytes.n, p, n);
    m->bytes.n += (ptrdiff_t)n;
    return true;
}
