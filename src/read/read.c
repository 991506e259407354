/* A whole pile at once, and what tells pages apart: the SHA-256 of their bytes. Everything comes in the reader's order, so
 * ids depend on neither the order of arguments nor on the file system.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/read.h"

#include "read/parts.h"

int32_t known_before(arena *a, known_pages *x, const unsigned char sha256[32], int32_t next) {
    uint64_t key;
    memcpy(&key, sha256, sizeof key);
    for (;; key++) { /* keys of two digests meet once in 2^32 pages */
        bool fresh;
        int32_t *at = map_put(a, &x->at, key, &fresh);
        if (fresh) {
            *at = next;
            check(x->digests.n == next);
            memcpy(push(a, &x->digests)->sha256, sha256, 32);
            return -1;
        }
        if (!memcmp(x->digests.at[*at].sha256, sha256, 32)) return *at;
    }
}

void page_keep(arena *a, page *p) {
    p->url = str_copy(a, p->url);
    p->meta.url = str_copy(a, p->meta.url);
    p->meta.title = str_copy(a, p->meta.title);
    p->meta.outlet = str_copy(a, p->meta.outlet);
    p->meta.authors = str_copy(a, p->meta.authors);
    p->http_charset = p->raw = (str){0};
    if (page_is_html(p)) return;
    p->text = str_copy(a, p->text);
    text_map_run *runs = p->map.n ? new (a, text_map_run, p->map.n) : NULL;
    if (p->map.n) memcpy(runs, p->map.at, (size_t)p->map.n * sizeof *runs);
    p->map.at = runs;
    p->map.cap = p->map.n;
}

void read_pile(arena *a, arena *scratch, const read_input *in, pile *to) {
    page_reader *r = reader_new(a, scratch, in);
    known_pages known = {0};
    read_room here = room_new(a);
    const digester *digests = reader_digester(r);
    for (read_item x; reader_next(r, a, &here, &x);) {
        page p;
        refusal why;
        int32_t next = (int32_t)to->pages.n, of;
        bool is_page = item_open(a, scratch, r, &x, &p, &why);
        if (is_page) digests->sha256(&(digest_job){p.raw, p.sha256}, 1);
        if (!is_page) *push(a, &to->refusals) = why;
        else if ((of = known_before(a, &known, p.sha256, next)) >= 0)
            *push(a, &to->duplicates) = (duplicate){x.path, x.record, of};
        else *push(a, &to->pages) = p;
        if (room_is_full(&here)) here = room_new(a);
    }
    reader_free(r);
}
