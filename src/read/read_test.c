/* Reading: character sets and the way back, tables about pages, refusals, loops. Files stand in a folder of their own
 * under the build's working directory, made and removed here. SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "read/parts.h"

static arena a, scratch;

static page decoded(str raw) {
    page p = {.raw = raw};
    decode(&a, &p);
    assert_true(utf8_valid(p.text));
    assert_null(p.text.n ? memchr(p.text.p, 0, (size_t)p.text.n) : NULL);
    return p;
}

static void raw_is(const page *p, const char *of, const char *raw, ptrdiff_t n) {
    ptrdiff_t at = str_find(p->text, str_of(of), 0);
    assert_true(at >= 0);
    span back = page_raw(p, (span){(int32_t)at, (int32_t)(at + (ptrdiff_t)strlen(of))});
    assert_int_equal(span_len(back), n);
    assert_memory_equal(p->raw.p + back.start, raw, (size_t)n);
}

static void clean_text_is_borrowed(void **state) {
    (void)state;
    page p = decoded(S("Caf\xC3\xA9 opens.\r\nMore."));
    assert_ptr_equal(p.text.p, p.raw.p);
    assert_int_equal(p.map.n, 0);
    assert_string_equal(p.charset, "utf-8");
}

static void damaged_text_maps_back(void **state) {
    (void)state;
    page p = decoded(S("\xEF\xBB\xBFOne\0two caf\xC3\xA9 b\xFF" "d \xE2\x80 end"));
    raw_is(&p, "One", "One", 3);
    raw_is(&p, "One\xEF\xBF\xBDtwo", "One\0two", 7);
    raw_is(&p, "\xEF\xBF\xBDtwo", "\0two", 4);
    raw_is(&p, "b\xEF\xBF\xBD" "d", "b\xFF" "d", 3);
    raw_is(&p, "\xEF\xBF\xBD end", "\xE2\x80 end", 6);
    raw_is(&p, "caf\xC3\xA9", "caf\xC3\xA9", 5);
}

static void wide_text_maps_back(void **state) {
    (void)state;
    page p = decoded(S("\xFF\xFE" "C\0a\0f\0\xE9\0 \0\x3D\xD8\x00\xDE!\0"));
    assert_string_equal(p.charset, "utf-16le");
    raw_is(&p, "af", "a\0f\0", 4);
    raw_is(&p, "f\xC3\xA9 ", "f\0\xE9\0 \0", 6);
    raw_is(&p, "\xF0\x9F\x98\x80!", "\x3D\xD8\x00\xDE!\0", 6);
    p = decoded(S("\xFE\xFF\0C\0a\0f\0\xE9 "));
    assert_string_equal(p.charset, "utf-16be");
    raw_is(&p, "f\xC3\xA9", "\0f\0\xE9", 4);
    p = decoded(S("B\0r\0i\0d\0g\0e\0 \0o\0p\0e\0n\0"));
    assert_string_equal(p.charset, "utf-16le");
    p = decoded(S("\xFF\xFE\0\0O\0\0\0k\0\0\0"));
    raw_is(&p, "k", "k\0\0\0", 4);
}

static void western_text_is_known(void **state) {
    (void)state;
    page p = decoded(S("The caf\xE9 \x93opens\x94 in M\xFCnster, she said."));
    assert_string_equal(p.charset, "windows-1252");
    raw_is(&p, "caf\xC3\xA9 \xE2\x80\x9Copens", "caf\xE9 \x93opens", 11);
}

/* ------------------------------------------------------------------ files */
static char folder[64];

static char *in_folder(const char *name) {
    static char path[4][256];
    static int k;
    k = (k + 1) & 3;
    snprintf(path[k], sizeof path[k], "%s/%s", folder, name);
    return path[k];
}

static str put_file(const char *name, str bytes) {
    FILE *f = fopen(in_folder(name), "wb");
    assert_non_null(f);
    if (bytes.n) fwrite(bytes.p, 1, (size_t)bytes.n, f);
    fclose(f);
    return str_copy(&a, str_of(in_folder(name)));
}

static int make_folder(void **state) {
    (void)state;
    strcpy(folder, "/tmp/stemma-read-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state) {
    char command[128];
    (void)state;
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    arena_free(&a);
    arena_free(&scratch);
    return system(command);
}

static pile read_folder(const char *path) {
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.paths) = str_of(path);
    pile to = {0};
    read_pile(&a, &scratch, &in, &to);
    return to;
}

static const char *reason_of(const pile *p, str path) {
    for (ptrdiff_t i = 0; i < p->refusals.n; i++)
        if (str_eq(p->refusals.at[i].path, path)) {
            assert_true(str_starts(p->refusals.at[i].message, path));
            assert_int_equal(p->refusals.at[i].message.p[p->refusals.at[i].message.n], 0);
            return p->refusals.at[i].reason;
        }
    return "";
}

static void refusals_say_why(void **state) {
    (void)state;
    put_file("b.txt", S("The bridge is open again."));
    put_file("a.txt", S("The bridge is open again."));
    put_file("c.txt", S("The ferry sails at noon."));
    put_file(".hidden", S("Nobody reads this."));
    str empty = put_file("empty.txt", (str){0}), white = put_file("white.txt", S(" \r\n\t"));
    str png = put_file("x.png", S("\x89PNG\r\n\x1A\n\0\0\0\rIHDR")), html = put_file("x.html",
        S("\xEF\xBB\xBF \n<!DOCTYPE HTML>\n<p>Hm"));
    str hz = put_file("hz.html", S("<meta charset=hz-gb-2312><p>~{<:Ky2;~}"));
    str bom = put_file("bom.txt", S("\xFF\xFE \0"));
    str rows = put_file("x.jsonl", S("{\"text\": \"The bridge is open again.\"}\n")), list = put_file("x.json",
        S("[ {\"text\" :1}]"));
    put_file("d.txt", S("{sic} and [{\"so\" he said}] are no JSON."));
    mkdir(in_folder("sub"), 0700);
    symlink("..", in_folder("sub/up"));
    symlink("nowhere", in_folder("dangling"));
    mkfifo(in_folder("fifo"), 0600);
    pile p = read_folder(folder);
    assert_int_equal(p.pages.n, 4);
    assert_int_equal(p.duplicates.n, 2); /* b.txt, and the text in x.jsonl */
    assert_int_equal(p.duplicates.at[1].record, 1);
    assert_true(str_ends(p.pages.at[0].path, S("/a.txt")));
    assert_string_equal(p.pages.at[3].media, "text/html");
    assert_true(str_ends(p.duplicates.at[0].path, S("/b.txt")));
    assert_string_equal(reason_of(&p, empty), "empty");
    assert_string_equal(reason_of(&p, white), "empty");
    assert_string_equal(reason_of(&p, bom), "empty");
    assert_string_equal(reason_of(&p, png), "binary");
    assert_string_equal(reason_of(&p, html), "");
    assert_string_equal(reason_of(&p, rows), "");
    assert_string_equal(reason_of(&p, list), "no-page");
    assert_string_equal(reason_of(&p, str_of(in_folder("dangling"))), "missing");
    assert_string_equal(reason_of(&p, str_of(in_folder("fifo"))), "special");
    assert_string_equal(reason_of(&p, hz), "charset");
    assert_int_equal(p.refusals.n, 8);
}

static void saved_pages_bring_no_frames(void **state) {
    (void)state;
    static const char *const folders[] = {"Ferry_files", "Fähre-Dateien", "Bac_fichiers", "other_files", "Lock_files"};
    put_file("Ferry.html", S("<p>The ferry of Ellmouth sails again."));
    put_file("Fähre.HTM", S("<p>Die Fähre fährt wieder."));
    put_file("Bac.html", S("<p>Le bac passe de nouveau."));
    put_file("Lock_files.html", S("<p>The lock is open."));
    for (int i = 0; i < countof(folders); i++) {
        mkdir(in_folder(folders[i]), 0700);
        put_file(str_format(&a, "%s/saved_resource.html", folders[i]).p, str_format(&a, "<p>A frame of %s.", folders[i]));
        put_file(str_format(&a, "%s/a.js", folders[i]).p, S("(function(){return 1;})();"));
    }
    put_file("Ferry_file", S("No folder, but a text that is named like one."));
    pile p = read_folder(folder);
    assert_int_equal(p.pages.n, 7); /* the four, the text, and frames that belong to no page here */
    assert_int_equal(p.refusals.n, 2);
    p = read_folder(in_folder("Ferry_files"));
    assert_int_equal(p.pages.n, 1); /* given by its name */
    assert_string_equal(p.refusals.at[0].reason, "not-a-page");
}

static void other_kinds_are_told(void **state) {
    (void)state;
    str css = put_file("a.css", S("p { margin: 0 }")), script = put_file("a.js.download", S("var a;"));
    str drawing = put_file("a.svg", S("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Fog</title></svg>"));
    str nitf = put_file("a.xml", S("<?xml version=\"1.0\"?>\n<nitf><body><p>The ferry sails again.</p></body></nitf>"));
    pile p = read_folder(folder);
    assert_string_equal(reason_of(&p, css), "not-a-page");
    assert_string_equal(reason_of(&p, script), "not-a-page");
    assert_string_equal(reason_of(&p, drawing), "not-a-page");
    assert_string_equal(reason_of(&p, nitf), "");
    assert_int_equal(p.pages.n, 1);
    assert_string_equal(p.pages.at[0].media, "text/html");
}

static void paths_count_once(void **state) {
    (void)state;
    put_file("a.txt", S("The bridge is open again."));
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.paths) = str_of(in_folder("a.txt"));
    *push(&a, &in.paths) = str_of(in_folder("/./a.txt"));
    *push(&a, &in.paths) = str_of(in_folder("a.txt"));
    pile to = {0};
    read_pile(&a, &scratch, &in, &to);
    assert_int_equal(to.pages.n, 1);
    assert_int_equal(to.duplicates.n + to.refusals.n, 0);
    pile none = read_folder(in_folder("not-there"));
    assert_int_equal(none.refusals.n, 1);
    assert_string_equal(none.refusals.at[0].reason, "missing");
}

/* ------------------------------------------------------------------ tables */
static page_metas table_of(const char *name, str bytes, str *message) {
    page_metas to = {0};
    *message = (str){0};
    if (!read_meta(&a, &scratch, put_file(name, bytes), &to, message)) to.n = -1;
    return to;
}

static void tables_are_read(void **state) {
    (void)state;
    str m;
    page_metas t = table_of("m.csv",
        S("\xEF\xBB\xBFTitle,outlet,Path,date\r\n\"Two\r\nlines, \"\"so\"\"\",The Post,x/a.txt,2024-03-05T10:00\r\n,,b.txt,\r\n"), &m);
    assert_int_equal(t.n, 2);
    assert_true(str_eq(t.at[0].title, S("Two\r\nlines, \"so\"")));
    assert_int_equal(t.at[0].day, day_of(2024, 3, 5));
    assert_int_equal(t.at[1].day, DAY_NONE);
    t = table_of("m2.csv", S("path;date\na.txt;2024-03-05\n"), &m);
    assert_int_equal(t.n, 1);
    t = table_of("m3.csv", S("\xEF\xBB\xBFpath;date;outlet\r\na.txt;04.03.2030;\"The Post; Evening\"\r\nb.txt;4.3.2030;\r\n"), &m);
    assert_int_equal(t.n, 2);
    assert_int_equal(t.at[0].day, day_of(2030, 3, 4));
    assert_int_equal(t.at[1].day, day_of(2030, 3, 4));
    assert_true(str_eq(t.at[0].outlet, S("The Post; Evening")));
    t = table_of("m.jsonl", S("{\"path\": \"a.txt\", \"date\": null, \"outlet\": \"The Post\"}\n\n{\"path\":\"b\"}"),
        &m);
    assert_int_equal(t.n, 2);
    assert_true(str_eq(t.at[0].outlet, S("The Post")));
}

static void columns_that_are_not_known_are_named(void **state) {
    (void)state;
    str m;
    assert_int_equal(table_of("m.csv", S("path,when,\"paper, so\",\na.txt,2030-03-04,X,\n"), &m).n, 1);
    assert_true(str_find(m, S("m.csv: columns that are not known: when, paper, so (known: path, date"), 0) > 0);
    assert_int_equal(table_of("m.jsonl", S("{\"path\": \"a.txt\", \"when\": 3}\n{\"path\": \"b\"}"), &m).n, 2);
    assert_true(str_find(m, S("not known: when ("), 0) > 0);
    assert_int_equal(table_of("m.csv", S("path,date\na.txt,2030-03-04\n"), &m).n, 1);
    assert_int_equal(m.n, 0);
}

static void bad_tables_say_where(void **state) {
    (void)state;
    str m;
    assert_int_equal(table_of("m.csv", S("path,date\na.txt,2024-02-30\n"), &m).n, -1);
    assert_true(str_find(m, S("line 2"), 0) > 0);
    assert_int_equal(table_of("m.csv", S("name,date\na.txt,2024-02-30\n"), &m).n, -1);
    assert_int_equal(table_of("m.csv", S("path,date\n\"a.txt,2024-02-03\n"), &m).n, -1);
    assert_int_equal(table_of("m.csv", S(""), &m).n, -1);
    assert_int_equal(table_of("m.csv", S("path,date\na.txt,04/03/2030\n"), &m).n, -1); /* April or March? */
    assert_int_equal(table_of("m.csv", S("path,date\na.txt,31.02.2030\n"), &m).n, -1);
    assert_int_equal(table_of("m.csv", S("path,date\na.txt,4..2030\n"), &m).n, -1);
    assert_int_equal(table_of("m.jsonl", S("{\"path\": \"a.txt\"}\n{\"path\": 3}"), &m).n, -1);
    assert_true(str_find(m, S("line 2"), 0) > 0);
    assert_int_equal(table_of("m.jsonl", S("[1"), &m).n, -1);
}

static void rows_find_their_pages(void **state) {
    (void)state;
    page_metas metas = {0};
    static const char *const paths[] = {"a.txt", "x/a.txt", "/data/y/a.txt", "b.txt"};
    for (ptrdiff_t i = 0; i < countof(paths); i++) *push(&a, &metas) = (page_meta){.path = str_of(paths[i]),
        .day = (int32_t)i};
    const meta_index *x = meta_index_new(&a, &metas);
    assert_int_equal(meta_find(x, S("/data/x/a.txt"))->day, 1);
    assert_int_equal(meta_find(x, S("/data/y/a.txt"))->day, 2);
    assert_int_equal(meta_find(x, S("y/a.txt"))->day, 2);
    assert_int_equal(meta_find(x, S("/z/a.txt"))->day, 0);
    assert_int_equal(meta_find(x, S("/z/b.txt"))->day, 3);
    assert_null(meta_find(x, S("/z/c.txt")));
}

static void rows_about_no_file_are_named(void **state) {
    (void)state;
    read_input in = {.day = DAY_NONE};
    static const char *const paths[] = {"a.txt", "a.txt", "b.tx", "c.warc:12", "d.warc:12", "e:x"};
    for (int i = 0; i < countof(paths); i++) *push(&a, &in.metas) = (page_meta){.path = str_of(paths[i]), .line = i + 2};
    static const char *const files[] = {"x/a.txt", "x/b.txt", "x/c.warc"};
    for (int i = 0; i < countof(files); i++) *push(&a, &in.held) = (held){.name = str_of(files[i]), .bytes = S("Rain.")};
    *push(&a, &in.tables) = S("m.csv");
    *push(&a, &in.table_ends) = 5;
    *push(&a, &in.tables) = S("n.csv");
    *push(&a, &in.table_ends) = 6;
    strs notes = {0};
    page_reader *r = reader_new(&a, &scratch, &in);
    reader_idle_rows(&a, &scratch, r, &notes);
    reader_free(r);
    assert_int_equal(notes.n, 2);
    assert_string_equal(notes.at[0].p, "m.csv: 2 of 5 rows are about no file that was given: b.tx (line 4), d.warc:12 (line 6)");
    assert_string_equal(notes.at[1].p, "n.csv: 1 of 1 rows is about no file that was given: e:x (line 7)");
}

/* Of a row about a file of records counts what they do not say; one about a record goes before it. */
static void records_say_more_than_their_file(void **state) {
    (void)state;
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.held) = (held){.name = S("x/r.jsonl"),
        .bytes = S("{\"text\":\"Rain fell.\",\"url\":\"https://a.example/1\",\"date\":\"2030-01-02\",\"source\":\"The Post\"}\n"
                   "{\"text\":\"Snow fell.\",\"id\":\"n2\"}\n"
                   "{\"text\":\"Hail fell.\",\"url\":\"https://a.example/3\",\"date\":\"2030-01-02\",\"source\":\"The Post\"}\n")};
    *push(&a, &in.metas) = (page_meta){.path = S("r.jsonl"), .url = S("https://b.example/"), .outlet = S("Star"), .day = 9};
    *push(&a, &in.metas) = (page_meta){.path = S("x/r.jsonl:3"), .url = S("https://b.example/3"), .outlet = S("Sun"), .day = 8};
    pile to = {0};
    read_pile(&a, &scratch, &in, &to);
    static const struct {
        const char *url, *outlet;
        int32_t day;
    } want[] = {{"https://a.example/1", "The Post", 0}, {"https://b.example/", "Star", 9}, {"https://b.example/3", "Sun", 8}};
    assert_int_equal(to.pages.n, countof(want));
    for (int i = 0; i < countof(want); i++) {
        const page *p = &to.pages.at[i];
        assert_true(str_eq(p->url, str_of(want[i].url)));
        assert_true(str_eq(p->meta.outlet, str_of(want[i].outlet)));
        assert_int_equal(p->meta.day, i ? want[i].day : day_of(2030, 1, 2));
    }
}

/* The row whose whole path is the page's end goes before one that has more, and of rows as good the last counts. What a page costs
 * does not grow with the rows of its name. */
static void rows_may_be_many_of_one_name(void **state) {
    (void)state;
    enum { ROWS = 100000 };
    page_metas metas = {0};
    for (int32_t i = 0; i < ROWS; i++) *push(&a, &metas) = (page_meta){.path = str_format(&a, "s/%d/index.html", i % (ROWS - 1)), .day = i};
    static const char *const more[] = {"7/index.html", "x/7/index.html"};
    for (int32_t i = 0; i < countof(more); i++) *push(&a, &metas) = (page_meta){.path = str_of(more[i]), .day = ROWS + i};
    const meta_index *x = meta_index_new(&a, &metas);
    for (int32_t i = 1; i < ROWS - 1; i++) assert_int_equal(meta_find(x, str_format(&a, "/data/s/%d/index.html", i))->day, i);
    assert_int_equal(meta_find(x, S("/s/0/index.html"))->day, ROWS - 1);
    assert_int_equal(meta_find(x, S("/t/7/index.html"))->day, ROWS);
    assert_int_equal(meta_find(x, S("7/index.html"))->day, ROWS);
    assert_int_equal(meta_find(x, S("index.html"))->day, ROWS + 1);
}

int main(void) {
    const struct CMUnitTest all[] = {
        cmocka_unit_test(clean_text_is_borrowed), cmocka_unit_test(damaged_text_maps_back),
            cmocka_unit_test(wide_text_maps_back),
        cmocka_unit_test(western_text_is_known), cmocka_unit_test_setup_teardown(refusals_say_why, make_folder,
            remove_folder),
        cmocka_unit_test_setup_teardown(saved_pages_bring_no_frames, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(other_kinds_are_told, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(paths_count_once, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(tables_are_read, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(columns_that_are_not_known_are_named, make_folder, remove_folder),
        cmocka_unit_test(rows_about_no_file_are_named), cmocka_unit_test(records_say_more_than_their_file),
        cmocka_unit_test_setup_teardown(bad_tables_say_where, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(rows_find_their_pages, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(rows_may_be_many_of_one_name, make_folder, remove_folder)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
