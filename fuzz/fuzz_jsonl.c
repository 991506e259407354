/* libFuzzer entry: JSON records, as lines, lists and objects, with a field that is named by the caller. What must hold: the
 * reader ends, records are numbered upwards, a string's characters are no longer than it was written.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static arena rooms;
static read_room room[2];

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static arena a, scratch;
    str s = {(const char *)data, (ptrdiff_t)size};
    for (int i = 0; i < 2; i++)
        if (!room[i].p) room[i] = room_new(&rooms);
    read_input in = {.day = DAY_NONE};
    check(read_field_parse(&a, S("text=a.b"), push(&a, &in.fields)));
    *push(&a, &in.held) = (held){.name = S("x"), .bytes = s};
    page_reader *r = reader_new(&a, &scratch, &in);
    int64_t last = 0;
    int items = 0;
    for (read_item x; room[items & 1].used = 0, reader_next(r, &a, &room[items & 1], &x); items++) {
        page p;
        refusal why;
        if (x.kind == ITEM_JSON) check(x.record > last && x.bytes.n > 0), last = x.record;
        if (item_open(&a, &scratch, r, &x, &p, &why)) {
            span all = page_raw(&p, (span){0, (int32_t)p.text.n});
            check(all.start >= 0 && all.start <= all.end && all.end <= p.raw.n && utf8_valid(p.text));
        }
        else check(why.reason && why.message.n);
    }
    reader_free(r);
    check(object_string(&a, s).n <= s.n);
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}
