/* Pages that browsers save as one file, in the forms that browsers and mailers give them.
 * SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read/packed_test.h"

static pile pile_of(str bytes) {
    read_input in = {.day = DAY_NONE};
    *push(&a, &in.held) = (held){.name = S("x"), .bytes = bytes};
    pile to = {0};
    read_pile(&a, &scratch, &in, &to);
    return to;
}

static const page *page_of(str bytes, str is) {
    pile p = pile_of(bytes);
    assert_int_equal(p.refusals.n, 0);
    assert_int_equal(p.pages.n, 1);
    assert_string_equal(str_c(&a, p.pages.at[0].raw), str_c(&a, is));
    assert_string_equal(p.pages.at[0].media, "text/html");
    assert_int_equal(p.pages.at[0].record, -1);
    return &p.pages.at[0];
}

static void refused_for(str bytes, const char *reason, const char *words) {
    pile p = pile_of(bytes);
    assert_int_equal(p.pages.n, 0);
    assert_int_equal(p.refusals.n, 1);
    assert_string_equal(p.refusals.at[0].reason, reason);
    assert_true(str_find(p.refusals.at[0].message, str_of(words), 0) > 0);
}

#define TOP "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ellmouth.example/ferry\r\nSubject: =?utf-8?Q?The=20ferry?=\r\n" \
    "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Tide--x----\"\r\n\r\n"
#define PICTURE "------Tide--x----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://ellmouth.example/a.png\r\n" \
    "\r\niVBORw0KGgo=\r\n"
#define END "------Tide--x------\r\n"
#define HTML_HEAD "------Tide--x----\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-ID: <frame@mhtml.blink>\r\n"

static void a_browser_saves_a_page(void **state) {
    (void)state;
    str part = S(HTML_HEAD "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://ellmouth.example/ferry#top\r\n\r\n"
                 "<p class=3D\"a\">The ferry =E2=80=94 of=\r\n Ellmouth sails=20\r\nagain.</p>  \r\n\r\n");
    str is = S("<p class=\"a\">The ferry \xE2\x80\x94 of Ellmouth sails \r\nagain.</p>\r\n");
    const page *p = page_of(cat(cat(S(TOP), part), S(PICTURE END)), is);
    assert_string_equal(str_c(&a, p->url), "https://ellmouth.example/ferry");
    assert_string_equal(p->charset, "utf-8");
    int32_t at = (int32_t)str_find(p->text, S("Ellmouth"), 0);
    span back = page_raw(p, (span){at, at + 8}); /* of the part as it was before it was coded */
    assert_string_equal(str_c(&a, span_of(p->raw, back)), "Ellmouth");
    page_of(cat(cat(cat(S(TOP), S(PICTURE)), part), S(END)), is);
    page_of(gz(cat(cat(cat(S(TOP), S(PICTURE)), part), S(END))), is);
    page_of(zst(cat(cat(S(TOP), part), S(PICTURE END))), is);
    page_of(cat(cat(S(TOP), part), S("------Tide--x----\r\nContent-Type: text/html\r\n\r\n<p>A frame.\r\n" END)), is);
}

static void codings_are_undone(void **state) {
    (void)state;
    static const struct {
        const char *head, *body, *is;
    } ways[] = {
        {"Content-Transfer-Encoding: base64\r\n", "PHA+VGhlIGZlcnJ5\r\nIHNhaWxzLjwvcD4=", "<p>The ferry sails.</p>"},
        {"Content-Transfer-Encoding: BASE64\r\n", "PHA+VGhl\r\n*IGxv*Y2s=\r\n", "<p>The lock"},
        {"Content-Transfer-Encoding: 8bit\r\n", "<p>The l\xC3\xB6ss", "<p>The l\xC3\xB6ss"},
        {"Content-Transfer-Encoding: binary\r\n", "<p>=3D", "<p>=3D"},
        {"", "<p>The lock", "<p>The lock"},
        {"Content-Transfer-Encoding: quoted-printable\r\n", "<p>4=3d4=XY=3=\t\r\n.=", "<p>4=4=XY=3."},
        {"Content-Transfer-Encoding: quoted-printable\r\n", "<p>a \t\r\nb=20 \r\n c=", "<p>a\r\nb \r\n c"},
    };
    for (int i = 0; i < countof(ways); i++) {
        str part = str_format(&a, "%s%s\r\n%s\r\n%s", HTML_HEAD, ways[i].head, ways[i].body, PICTURE END);
        page_of(cat(S(TOP), part), str_of(ways[i].is));
    }
    refused_for(S(TOP HTML_HEAD "Content-Transfer-Encoding: x-uuencode\r\n\r\n<p>fog\r\n" END), "binary", "x-uuencode");
}

static void messages_of_other_forms(void **state) {
    (void)state;
    str alone = S("From: \"Saved by a browser\"\nMIME-Version: 1.0\nContent-Type: text/html;\n\tcharset=\"windows-1252\"\n"
                  "Content-Transfer-Encoding: quoted-printable\nContent-Location: file:///C:/ferry.htm\n\n<p>Fog =96 all day.\n");
    const page *p = page_of(alone, S("<p>Fog \x96 all day.\n"));
    assert_string_equal(str_c(&a, p->text), "<p>Fog \xE2\x80\x93 all day.\n");
    assert_int_equal(p->url.n, 0);
    page_of(S("From ada Thu May 14 10:00:00 2031\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\nFor mailers.\n--a\n"
              "Content-Type: multipart/alternative; boundary=\"ab\"\n\n--ab\nContent-Type: text/plain\n\nFog.\n--ab\nContent-Type: text/html\n\n"
              "<p>Fog.\n--ab--\n--a--\n"), S("<p>Fog."));
    page_of(S("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n"
              "--b\nContent-Type: text/plain\n\nFog.\n--a\nContent-Type: text/html\n\n<p>Fog.\n--abc\n--a--\n"), S("<p>Fog.\n--abc"));
    p = page_of(S("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>\x96"
                  "f\r\n0\r\n\r\n"), S("<p>\x96" "f")); /* not MIME, but saved with the header before it as well */
    assert_string_equal(str_c(&a, p->text), "<p>\xE2\x80\x93" "f");
    refused_for(S("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Fog."), "not-a-page", "status 404");
}

static const page *mail_of(const char *subject, const char *rest) {
    pile p = pile_of(str_format(&a, "Received: from a\r\n\tby b\r\nFrom: Ada <ada@ellmouth.example>\r\nSubject: %s\r\nDate: Wed, 14 May 2031 23:15:00 +0200\r\n"
                                    "MIME-Version: 1.0\r\n%s", subject, rest));
    assert_int_equal(p.refusals.n, 0);
    assert_int_equal(p.pages.n, 1);
    assert_string_equal(p.pages.at[0].media, "text/plain");
    assert_int_equal(p.pages.at[0].meta.day, day_of(2031, 5, 14));
    return &p.pages.at[0];
}

static void mails_of_plain_text(void **state) {
    (void)state;
    const page *p = mail_of("=?utf-8?Q?The_ferry_=E2=80=94?=\r\n =?ISO-8859-1?b?IG9mIEz2c3M=?= sails", "Content-Type: text/plain; charset=iso-8859-1\r\n"
                            "Content-Transfer-Encoding: quoted-printable\r\n\r\nThe ferry of L=F6ss sails=\r\n again.\r\n");
    assert_string_equal(str_c(&a, p->text), "The ferry of L\xC3\xB6ss sails again.\r\n");
    assert_string_equal(str_c(&a, p->meta.title), "The ferry \xE2\x80\x94 of L\xC3\xB6ss sails");
    p = mail_of("=?x-none?Q?a?= =?utf-8?Q?b", "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: image/png\n\nx\n--a\n"
                "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nRm9nLg==\n--a\nContent-Type: text/plain\n\nNot this.\n--a--\n");
    assert_string_equal(str_c(&a, p->raw), "Fog.");
    assert_string_equal(str_c(&a, p->meta.title), "=?x-none?Q?a?= =?utf-8?Q?b");
    p = mail_of("Fog", "Content-Type: text/plain\n\nFog.");
    assert_string_equal(str_c(&a, p->meta.title), "Fog");
    const page *bare = &pile_of(S("From: Ada <ada@ellmouth.example>\nSubject: =?utf-8?Q?Fog_lifts?=\nDate: Wed, 14 May 2031 23:15:00 +0200\n"
                                  "Content-Type: text/plain; charset=utf-8\n\nFog.\n")).pages.at[0]; /* no version of MIME */
    assert_string_equal(str_c(&a, bare->meta.title), "Fog lifts");
    assert_string_equal(str_c(&a, bare->text), "Fog.\n");
    refused_for(S("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain\n\nHalf a pa"), "clipped", "save it anew");
}

static void mailboxes_are_refused(void **state) {
    (void)state;
    str mail = S("From ada Thu May 14 10:00:00 2031\nFrom: Ada\nMIME-Version: 1.0\nContent-Type: text/plain\n\nFog.\n\nFrom here on it is clear.\n");
    assert_string_equal(str_c(&a, pile_of(mail).pages.at[0].raw), "Fog.\n\nFrom here on it is clear.\n");
    refused_for(cat(mail, cat(S("\n"), mail)), "not-a-page", "mbox");
    refused_for(cat(S("From ada\r\nSubject: a\r\n\r\nFog.\r\n\r\n"), S("From ada\r\nSubject: b\r\n\r\nIce.\r\n")), "not-a-page", "mbox");
}

static void what_is_not_there_is_refused(void **state) {
    (void)state;
    refused_for(S(TOP PICTURE END), "no-page", "without a part of HTML or text");
    refused_for(S(TOP PICTURE), "no-page", "without a part of HTML or text");
    refused_for(S(TOP), "no-page", "without a part of HTML or text");
    refused_for(S(TOP HTML_HEAD "\r\n<p>Half a pa"), "clipped", "save it anew");
    refused_for(S("MIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>Fog.\n"), "no-page", "without a part of HTML or text");
    pile p = pile_of(S("Note: this is no message.\nContent-Type: text/html\n\nThe lock is open.\n"));
    assert_int_equal(p.pages.n, 1);
    assert_string_equal(p.pages.at[0].media, "text/plain");
    p = pile_of(S("HTTP/2 is a protocol, and this an article on it.\n"));
    assert_int_equal(p.pages.n, 1);
}

static int done(void **state) {
    (void)state;
    arena_free(&a);
    arena_free(&scratch);
    return 0;
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(a_browser_saves_a_page), cmocka_unit_test(codings_are_undone),
                                     cmocka_unit_test(messages_of_other_forms), cmocka_unit_test(mails_of_plain_text), cmocka_unit_test(mailboxes_are_refused),
                                     cmocka_unit_test(what_is_not_there_is_refused)};
    return cmocka_run_group_tests(all, NULL, done);
}
