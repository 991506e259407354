/* Pages in batches, and these in pieces: the next piece is read by one thread while the others work on this one. A page's
 * payload and its markup are gone with its piece; what later stages need lives on. Of a run that is written as it goes nothing
 * stays but digests when a batch is full. Pieces are small, so that what was read is near when it is worked on; how small
 * depends on the number of threads, and what is written does not depend on them.
 * SPDX-License-Identifier: Apache-2.0 */
#include "stemma/parts.h"

/* ------------------------------------------------------------------ workers */
typedef struct work {
    stemma *s;
    piece *now, *next;
    opened *opened;
    int32_t *item_of;           /* of the pages of this piece: the item to open again; -1: none */
    ptrdiff_t at_once;          /* items that are opened together */
    ptrdiff_t first;            /* of the account's pages: this piece's first */
    str path;                   /* of the source of the last item: */
    ptrdiff_t in_row;           /* its records that gave no page, one after another up to there */
    int64_t undone;             /* what came out of the codings of its bodies so far */
    bool given_up;              /* the rest of it counts no more */
    void (*one)(struct work *w, ptrdiff_t i, int worker);
    bool failed[THREADS_MAX];   /* out of memory */
} work;

static void guarded(void *user, ptrdiff_t i, int worker) {
    work *w = user;
    stemma *s = w->s;
    jmp_buf oom;
    if (w->failed[worker] || s->stopped) return;
    s->results[worker].oom = s->batches[worker].oom = s->payloads[worker].oom = s->scratches[worker].oom = &oom;
    if (setjmp(oom)) {
        w->failed[worker] = true;
        return;
    }
    arena_at before = arena_mark(&s->scratches[worker]);
    w->one(w, i, worker);
    arena_rewind(&s->scratches[worker], before);
}

static void each(work *w, ptrdiff_t n, void (*one)(work *, ptrdiff_t, int)) {
    w->one = one;
    parallel(w->s->threads, n, guarded, w);
    for (int i = 0; i < THREADS_MAX; i++)
        if (w->failed[i]) longjmp(w->s->oom, 1);
}

/* ------------------------------------------------------------------ reading */
/* Counts what comes to the batch that is read; true: it is full with it, and the next begins. */
static bool in_batch(stemma *s, int64_t items, int64_t bytes) {
    s->batch_items += items;
    s->batch_bytes += bytes;
    bool full = s->batch_items == BATCH_ITEMS_MAX || s->batch_bytes > BATCH_BYTES;
    if (full) s->batch_items = s->batch_bytes = 0;
    return full;
}

static void fill(stemma *s, piece *b) {
    arena_rewind(&b->a, (arena_at){0});
    b->items.at = NULL;
    b->items.n = b->items.cap = 0;
    /* One thread reads when it is through with the piece before: over that, where its memory is near. */
    if (!b->room.p) b->room = s->threads == 1 && s->piece[0].room.p ? s->piece[0].room : room_new(&s->reading);
    b->room.used = 0;
    b->fills = false;
    b->bytes_before = s->batch_bytes;
    b->items_before = s->batch_items;
    ptrdiff_t enough = (ptrdiff_t)s->threads * PIECE_BYTES;
    while (!b->fills && b->room.used < enough && !room_is_full(&b->room)) {
        read_item x;
        b->last = !reader_next(s->reader, &b->a, &b->room, &x);
        if (b->last) return;
        *push(&b->a, &b->items) = x;
        b->fills = in_batch(s, 1, x.bytes.n);
    }
}

#define OPENED_AT_ONCE PROVED_AT_ONCE /* items at most that one thread opens and takes the digests of while they are near */

/* Gives back what an item took; its message stays. */
static void let_go(arena *a, arena_at before, arena *scratch, opened *x) {
    str message = x->is_page ? (str){0} : str_copy(scratch, x->why.message);
    arena_rewind(a, before);
    if (message.n) x->why.message = str_format(a, "%.*s", (int)message.n, message.p);
    x->again = x->is_page;
}

static void open_items(work *w, ptrdiff_t i, int worker) {
    stemma *s = w->s;
    arena *a = &s->payloads[worker], *scratch = &s->scratches[worker];
    const digester *by = reader_digester(s->reader);
    digest_job jobs[OPENED_AT_ONCE];
    ptrdiff_t n = 0, from = i * w->at_once, to = min_of(from + w->at_once, w->now->items.n);
    items_prove(by, w->now->items.at + from, to - from);
    for (ptrdiff_t k = from; k < to; k++) {
        opened *x = &w->opened[k];
        const read_item *item = &w->now->items.at[k];
        arena_at before = arena_mark(a);
        x->is_page = item_open(a, scratch, s->reader, item, &x->page, &x->why);
        x->undone = item->kind == ITEM_HTTP ? max_of(x->page.raw.n - item->bytes.n, (ptrdiff_t)0) : 0;
        if (x->is_page) digest_push(jobs, &n, (digest_job){x->page.raw, x->page.sha256});
        if (arena_used(a) <= OPENED_MOST) continue;
        by->sha256(jobs, n);
        n = 0;
        let_go(a, before, scratch, x);
    }
    by->sha256(jobs, n);
}

static void refused(stemma *s, refusal why) {
    if (s->stream.on && s->stream.refusals.n < REFUSALS_KEPT)
        *push(&s->arena, &s->stream.refusals) = str_format(&s->arena, "%s", why.message.p);
    why.message = str_format(s->stream.on ? &s->batches[0] : &s->arena, "%s", why.message.p);
    *push(&s->arena, &s->account.pile.refusals) = why;
}

static bool is_given_up(const work *w, const read_item *x) { return w->given_up && x->path.p == w->path.p; }

static void give_up(work *w, const read_item *x, const char *reason, const char *what) {
    str message = str_format(&w->s->batches[0], "%.*s: %s; the rest is not read", (int)x->path.n, x->path.p, what);
    refused(w->s, (refusal){x->path, -1, -1, reason, message});
    reader_give_up(w->s->reader, x->path);
    w->given_up = true;
}

/* Of an archive that is nothing but records without a page, or lines of something else, a part is enough; and of one whose bodies
 * give far more than text and markup ever do. */
static bool gives_up(work *w, const read_item *x, const opened *o) {
    if (x->path.p != w->path.p) w->undone = w->in_row = w->given_up = 0;
    if (x->record < 0 || o->is_page) w->in_row = 0;
    w->path = x->path;
    w->undone += o->undone;
    if (x->record < 0) return false;
    if (!o->is_page && ++w->in_row > REFUSED_IN_ROW_MAX) {
        give_up(w, x, "no-page", str_format(&w->s->batches[0], "no page in %d records one after another up to %lld", REFUSED_IN_ROW_MAX,
            (long long)x->record).p);
        return true;
    }
    if (w->undone <= UNPACKED_FREE + UNPACKED_TIMES * x->record) return false;
    give_up(w, x, "bomb", str_format(&w->s->batches[0], "far more comes out of its records' bodies than text and markup ever give, up to %lld",
        (long long)x->record).p);
    return true;
}

/* How much of a source was read before it was given up depends on the number of threads, and what is written does not: its batch
 * holds but these items of the piece. */
static void count_again(stemma *s, piece *b, int64_t items, int64_t bytes) {
    s->batch_items = b->items_before;
    s->batch_bytes = b->bytes_before;
    b->fills = in_batch(s, items, bytes);
}

/* In the order of items, so that it does not matter which thread was when done. */
static void number_pages(work *w) {
    stemma *s = w->s;
    account *x = &s->account;
    s->batches[0].oom = &s->oom;
    int64_t items = 0, bytes = 0;
    for (ptrdiff_t i = 0; i < w->now->items.n; i++) {
        opened *o = &w->opened[i];
        const read_item *item = &w->now->items.at[i];
        if (is_given_up(w, item)) continue;
        items++;
        bytes += item->bytes.n;
        if (gives_up(w, item, o)) continue;
        int32_t next = (int32_t)(x->first + x->pile.pages.n);
        int32_t of = o->is_page ? known_before(&s->arena, &s->known, o->page.sha256, next) : -1;
        if (!o->is_page) refused(s, o->why);
        else if (of >= 0) *push(&s->arena, &x->pile.duplicates) = (duplicate){o->page.path, o->page.record, of};
        else {
            w->item_of[x->pile.pages.n - w->first] = o->again ? (int32_t)i : -1;
            *push(&s->arena, &x->pile.pages) = o->page;
            push(&s->arena, &x->articles);
            push(&s->arena, &x->docs);
            push(&s->arena, &x->claims);
        }
    }
    if (items < w->now->items.n) count_again(s, w->now, items, bytes);
}

/* ------------------------------------------------------------------ one page through the stages that need no other */
/* A page that was let go, as it was. */
static void open_again(work *w, arena *scratch, const read_item *item, page *p) {
    page was = *p;
    refusal why;
    check(item_open(scratch, scratch, w->s->reader, item, p, &why));
    memcpy(p->sha256, was.sha256, sizeof was.sha256);
}

static void page_stages(work *w, ptrdiff_t at, int worker) {
    stemma *s = w->s;
    account *x = &s->account;
    ptrdiff_t i = w->first + at;
    page *p = &x->pile.pages.at[i];
    arena *a = s->stream.on ? &s->batches[worker] : &s->results[worker], *scratch = &s->scratches[worker];
    if (w->item_of[at] >= 0) open_again(w, scratch, &w->now->items.at[w->item_of[at]], p);
    page_keep(a, p);
    arena_at before = arena_mark(scratch);
    markup *m = page_is_html(p) ? new (scratch, markup, 1) : NULL;
    if (m) html_layout(a, scratch, p, m);
    clean_page(a, scratch, p, m, &x->articles.at[i]);
    arena_rewind(scratch, before); /* the markup is not needed any more */
    if (s->stage > STEMMA_CLEAN) text_read(a, scratch, p, &x->articles.at[i], &x->docs.at[i]);
    if (s->stage >= STEMMA_CLAIMS) claim_page(a, scratch, &x->docs.at[i], &x->claims.at[i]);
}

/* One item reads the next piece: the first, as it is the longest; where there is one thread the last, so that the pages of this
 * piece are still near. */
static void read_or_work(work *w, ptrdiff_t i, int worker) {
    stemma *s = w->s;
    ptrdiff_t reads = s->threads > 1 ? 0 : s->account.pile.pages.n - w->first, page_at = i - (s->threads > 1);
    if (i != reads) {
        page_stages(w, page_at, worker);
        if (page_at % 64 == 63) tell(s, "reading", s->account.first + w->first + page_at + 1, 0);
    } else if (!w->now->last) {
        s->reading.oom = w->next->a.oom = s->scratches[worker].oom;
        fill(s, w->next);
    }
}

/* ------------------------------------------------------------------ batches */
static void forget_batch(stemma *s) {
    account *x = &s->account;
    s->stream.counts.pages += (size_t)x->pile.pages.n;
    s->stream.counts.duplicates += (size_t)x->pile.duplicates.n;
    s->stream.counts.refused += (size_t)x->pile.refusals.n;
    x->first += x->pile.pages.n;
    x->pile.pages.n = x->pile.duplicates.n = x->pile.refusals.n = 0;
    x->articles.n = x->docs.n = x->claims.n = 0;
}

static bool write_batch(stemma *s) {
    write_account(s, s->stream.format, s->stream.to, &s->stream.options);
    s->stream.options.begun = true;
    s->stream.failed = s->stream.to->failed;
    forget_batch(s);
    for (int i = 0; i < THREADS_MAX; i++) arena_rewind(&s->batches[i], (arena_at){0});
    return !s->stream.failed;
}

/* Where later stages find a page's text: the list of pages does not move any more. */
static void link_docs(account *x) {
    for (ptrdiff_t i = 0; i < x->docs.n; i++) {
        x->docs.at[i].page = &x->pile.pages.at[i];
        x->docs.at[i].article = &x->articles.at[i];
    }
}

bool run_pages(stemma *s) {
    work *w = new (&s->arena, work, 1);
    w->s = s;
    s->reading.oom = s->piece[0].a.oom = &s->oom;
    s->reader = reader_new(&s->reading, &s->scratch, &s->input);
    reader_idle_rows(&s->arena, &s->scratch, s->reader, &s->notes);
    fill(s, &s->piece[0]);
    for (int k = 0;; k = !k) {
        w->now = &s->piece[k];
        w->next = &s->piece[!k];
        w->first = s->account.pile.pages.n;
        if (!tell(s, "reading", s->account.first + w->first, 0)) return false;
        w->now->a.oom = &s->oom;
        w->opened = new (&w->now->a, opened, w->now->items.n);
        w->item_of = new (&w->now->a, int32_t, w->now->items.n);
        w->at_once = min_of((w->now->items.n + s->threads - 1) / s->threads, (ptrdiff_t)OPENED_AT_ONCE);
        if (w->now->items.n) each(w, (w->now->items.n + w->at_once - 1) / w->at_once, open_items);
        number_pages(w);
        each(w, s->account.pile.pages.n - w->first + 1, read_or_work);
        for (int i = 0; i < s->threads; i++) arena_rewind(&s->payloads[i], (arena_at){0});
        if (s->stopped) return false;
        if (s->stream.on && (w->now->fills || w->now->last) && !write_batch(s)) return false;
        if (w->now->last) break;
    }
    link_docs(&s->account);
    return true;
}
