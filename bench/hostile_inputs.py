# SPDX-License-Identifier: Apache-2.0
"""The inputs of bench/hostile: each a name, a file ending, a size in bytes and what is wanted of it.

Every HTML input begins with a small page that can be read (HEAD), so that what follows it costs nobody the article."""
import gzip
import json
import os
import shutil
import subprocess
import zlib

HEAD = (b"<!doctype html><html lang=en><head><meta charset=utf-8><title>The harbour of Ellmouth opens again</title></head>"
        b"<body><article><h1>The harbour of Ellmouth opens again</h1><p>The harbour of Ellmouth opens again on Friday, the mayor,"
        b" Ada Thorne, said on Tuesday after a night of talks with the boat owners.</p><p>\xe2\x80\x9cWe have waited nine months for"
        b" this day,\xe2\x80\x9d she told the council, which voted 14 to 3 for the plan.</p></article>")
TEXT = b"The harbour of Ellmouth opens again on Friday, the mayor, Ada Thorne, said on Tuesday.\n\n"
KB, MB, GB = 1000, 1000 * 1000, 1000 * 1000 * 1000


class Input:
    """make(n): about n bytes; size 0: made whole by make(path), and never doubled."""

    def __init__(self, name, make, size=500 * KB, ending=".html", want="page", large=False, file=False):
        self.name, self.make, self.size, self.ending, self.want, self.large, self.file = name, make, size, ending, want, large, file

    def write(self, path, n):
        if self.file:
            self.make(path, n)
        else:
            with open(path, "wb") as f:
                f.write(self.make(n))
        return os.path.getsize(path)


def again(*parts, head=HEAD, tail=b""):
    """The parts, one after the other, over and over."""
    unit = b"".join(parts)
    return lambda n: head + unit * max(1, n // len(unit)) + tail


def nested(opens, closes, inside=b"", head=HEAD):
    """All that opens, then all that closes."""
    def make(n):
        k = max(1, n // (len(opens) + len(closes) + len(inside)))
        return head + (opens + inside) * k + b"Fog lay over the quay." + closes * k
    return make


def numbered(pattern, head=HEAD, tail=b""):
    """The pattern with 0, 1, 2 … in it."""
    def make(n):
        k = max(1, n // (len(pattern) + 3))
        return head + b"".join(pattern.replace(b"#", b"%d" % i) for i in range(k)) + tail
    return make


def misnested(n):
    """Inline and block elements that close in another order than they open; varied, but always the same."""
    names, x, parts = [b"b", b"i", b"a", b"p", b"em", b"div", b"font", b"li", b"table", b"td"], 1, []
    for k in range(n // 6):
        x = (x * 1103515245 + 12345) % (1 << 31)
        parts.append(b"<%s%s>%s" % (b"/" if x >> 16 & 1 else b"", names[(x >> 20) % 10], b"fog " if k % 7 == 0 else b""))
    return HEAD + b"".join(parts)


def letters(i):
    """A number in letters."""
    return (b"%x" % mixed(i)).translate(bytes.maketrans(b"0123456789", b"ghijklmnop"))


# ------------------------------------------------------------------ markup
def markup():
    for tag in (b"div", b"a", b"p", b"span", b"b", b"font", b"li", b"ul", b"dd", b"td", b"table", b"select", b"option", b"button",
                b"form", b"svg", b"math", b"template", b"object", b"article", b"h1", b"blockquote", b"time", b"title", b"ruby"):
        yield Input(f"<{tag.decode()}> never closed", again(b"<" + tag + b">"))
        if tag in (b"div", b"a", b"table", b"svg", b"math", b"template", b"li", b"article", b"title"):
            yield Input(f"<{tag.decode()}> nested and closed", nested(b"<" + tag + b">", b"</" + tag + b">"))
            yield Input(f"<{tag.decode()}> nested, a word in each", nested(b"<" + tag + b">", b"</" + tag + b">", b"fog "))
    yield Input("a thousand tables in one another", lambda n: nested(b"<table><tr><td>", b"</td></tr></table>", b"fog ")(1000 * 38), 0)
    yield Input("end tags that close nothing", again(b"</div></p></a></table>"))
    yield Input("end tags below a thousand open elements", again(b"</p></i>", head=HEAD + b"<span>" * 1000))
    yield Input("links that close late", again(b"<a href=x>", tail=b"</a>" * 9))
    yield Input("paragraphs of a word", again(b"<p>fog"))
    yield Input("misnested elements", misnested)
    yield Input("b and i misnested", again(b"<b><i>fog</b></i>"))
    yield Input("b and p misnested", again(b"<b><p>fog</b></p>"))
    yield Input("tables and divs misnested", again(b"<table><div><tr>fog</table>"))
    yield Input("line breaks", again(b"<br>"))
    yield Input("line breaks between words", again(b"fog<br>"))
    yield Input("rows of one word", again(b"<div>fog</div>"))
    yield Input("rows of one link", again(b"<div><a href=/fog>fog</a></div>"))
    yield Input("rows of one sentence", again(b"<p>Fog lay over the quay on Monday, said Ada Thorne.</p>"))
    yield Input("rows that differ by a number", numbered(b"<p>Fog lay over quay # on Monday, said Ada Thorne.</p>"))
    yield Input("classes without end", numbered(b"<div class='c# d# e#' id=i#>fog</div>"))
    yield Input("articles of a paragraph", numbered(b"<article><h2>Quay #</h2><p>Fog lay over it, said Ada Thorne.</p></article>"))
    yield Input("cells", again(b"<tr><td>4<td>5<td>fog", head=HEAD + b"<table>"))
    yield Input("a select of options", numbered(b"<option value=#>Quay #", head=HEAD + b"<select>", tail=b"</select>"))
    yield Input("svg and html in one another", again(b"<svg><foreignObject><p>fog<math><mi>x"))
    yield Input("templates and tables", again(b"<template><table><template><tr>"))
    yield Input("times", numbered(b"<time datetime=2031-05-14T10:#>14 May 2031</time>"))
    yield Input("names of one outlet", numbered(b"<p>By Ada Thorne #"))
    for name, unit in (("bylines", b"<p class=byline>By Ada Thorne #</p>"), ("links to authors", b"<a rel=author href=/author/ada-#>Ada Thorne #</a>"),
                       ("days in rows", b"<p>14 May 2031, 10:#</p>"), ("headings", b"<h1>The harbour of Ellmouth opens again #</h1>"),
                       ("bodies by microdata", b"<div itemprop=articleBody><p>Fog lay over quay #.</p></div>"), ("ids", b"<i id=#>"),
                       ("captions", b"<figure><img src=#><figcaption>Fog over quay #. Photo: Ada Thorne</figcaption></figure>"),
                       ("datelines", b"<p>ELLMOUTH (Reuters) - Fog lay over quay #.</p>"),
                       ("headings of related stories", b"<h3>Related stories</h3><ul><li><a href=/#>Fog over quay #</a></ul>"),
                       ("comments of readers", b"<div class=comment><span class=author>Ada #</span><p>Fog lay over quay #, I think.</p></div>"),
                       ("quotations in rows", b"<p>\xe2\x80\x9cFog lay over quay #,\xe2\x80\x9d said Ada Thorne.</p>"),
                       ("what is hidden", b"<div style='display:none' hidden aria-hidden=true>Fog #</div>")):
        yield Input(name, numbered(unit))
    yield Input("bylines of letters", lambda n: HEAD + b"".join(b"<p class=author>By Ada %s Thorne</p>" % letters(i) for i in range(n // 40)))
    yield Input("times that differ", lambda n: HEAD + b"".join(
        b"<time datetime=%d-%02d-%02d>%d</time>" % (1990 + i % 60, i % 12 + 1, i % 28 + 1, i) for i in range(n // 40)))
    yield Input("classes of one element", numbered(b"c# ", head=HEAD + b"<div class='", tail=b"'>Fog.</div>"))
    yield Input("one row of names", numbered(b"Ada Thorne #, ", head=HEAD + b"<p>By ", tail=b"</p>"))
    yield Input("one row of links", numbered(b"<a href=/#>Fog #</a> ", head=HEAD + b"<p>"))
    yield Input("one row of days", again(b"14 May 2031, 3 June 1999, ", head=HEAD + b"<p>"))
    yield Input("words cut by tags", again(b"f<b>o</b>g ", head=HEAD + b"<p>"))
    yield Input("words cut by comments", again(b"fo<!-- x -->g ", head=HEAD + b"<p>"))
    yield Input("cells of numbers", again(b"<tr><td>4,000<td>5 %<td>14 May", head=HEAD + b"<table>"))
    yield Input("microdata in one another", nested(b"<div itemscope itemtype=https://schema.org/NewsArticle itemprop=author>", b"</div>"))
    yield Input("a title and a heading of a quarter of a megabyte", lambda n: b"<!doctype html><title>%s</title><h1>%s</h1>" % (
        (b"Fog over Ellmouth " * (n // 36),) * 2) + HEAD)
    yield Input("a title of bars", again(b"Fog | ", head=b"<!doctype html><title>", tail=b"</title>" + HEAD))
    for name, unit in (("times", b"<time datetime=2031-05-14T10:#>14 May 2031</time>"), ("rows", b"<p>Fog lay over quay # on Monday.</p>"),
                       ("classes", b"<div class='c# d#' id=i#>fog</div>"), ("links", b"<li><a href=/#>Fog over quay #</a>")):
        yield Input(f"5 MB of {name}", numbered(unit), 5 * MB, large=True)


# ------------------------------------------------------------------ tokens
def tokens():
    for name, unit in (("ampersands", b"&"), ("references without an end", b"&#"), ("references of many digits", b"&#x110000"),
                       ("named references", b"&amp;"), ("references by prefix", b"&notit;"), ("references unknown", b"&fogbank;"),
                       ("references of two characters", b"&NotEqualTilde;"), ("numbered references", b"&#8212;"),
                       ("less-than signs", b"<"), ("greater-than signs", b">"), ("comments unclosed", b"<!--"), ("comments", b"<!---->"),
                       ("comments of one hyphen", b"<!-->"), ("bogus comments", b"<?x"), ("marked sections", b"<![CDATA["),
                       ("doctypes", b"<!doctype html>"), ("end tags without names", b"</>"), ("tags cut", b"<p "),
                       ("script openings in one another", b"<script><!--<script>"), ("scripts empty", b"<script></script>"),
                       ("styles empty", b"<style></style>"), ("NULs", b"\0"), ("NULs in tags", b"<p\0 a\0=\0>\0"), ("carriage returns", b"\r"),
                       ("tabs and feeds", b"\t\f \n"), ("no-break spaces", b"\xc2\xa0"), ("soft hyphens", b"fog\xc2\xadbank "),
                       ("joiners", b"\xe2\x80\x8d"), ("marks that combine", b"\xcc\x81"), ("quotation marks", b"\xe2\x80\x9c"),
                       ("marks turned around", b"\xe2\x80\xae\xe2\x80\xac"), ("full stops", b"."), ("digits", b"7"), ("dashes", b"\xe2\x80\x94"),
                       ("apostrophes", b"'"), ("capitals", b"Ada Thorne "), ("broken UTF-8", b"\xc3\x28\xf0\x9f"), ("surrogates", b"\xed\xa0\x80")):
        yield Input(name, again(unit), want=None if b"\0" in unit else "page")
        if len(unit) == 1 or name in ("quotation marks", "broken UTF-8", "references unknown"):
            yield Input(name + " in a paragraph", again(unit, head=HEAD + b"<p>"), want=None if b"\0" in unit else "page")
    yield Input("a script never closed", again(b"var fog = '</scrip t>'; ", head=HEAD + b"<script>"))
    yield Input("a script that almost closes", again(b"</script", head=HEAD + b"<script>"))
    yield Input("a title never closed", again(b"Fog </titl>", head=HEAD + b"<title>"))
    yield Input("a title of half a megabyte", again(b"Fog over Ellmouth ", head=b"<!doctype html><title>", tail=b"</title>" + HEAD))
    yield Input("a textarea never closed", again(b"Fog <p>", head=HEAD + b"<textarea>"))
    yield Input("plaintext", again(b"Fog <p>", head=HEAD + b"<plaintext>"))
    yield Input("a comment of hyphens", again(b"-", head=HEAD + b"<!--"))
    yield Input("a comment of openings", again(b"<!- --!", head=HEAD + b"<!--"))
    yield Input("attributes of one tag", numbered(b" a#=b", head=HEAD + b"<p", tail=b">Fog."))
    yield Input("attributes of one name", again(b" a=b", head=HEAD + b"<p", tail=b">Fog."))
    yield Input("attributes without values", numbered(b" a#", head=HEAD + b"<p", tail=b">Fog."))
    yield Input("attributes unclosed", again(b" a='", head=HEAD + b"<p"))
    yield Input("equals signs", again(b"=", head=HEAD + b"<p ", tail=b">Fog."))
    yield Input("slashes", again(b"/", head=HEAD + b"<p ", tail=b">Fog."))
    yield Input("a name of half a megabyte", again(b"p", head=HEAD + b"<", tail=b">Fog."))
    yield Input("one attribute", again(b"fog &amp; ", head=HEAD + b"<p title='", tail=b"'>Fog."))
    yield Input("one attribute of 5 MB", again(b"fog &amp; ", head=HEAD + b"<p title='", tail=b"'>Fog."), 5 * MB, large=True)
    yield Input("one link of 5 MB", again(b"/fog", head=HEAD + b"<a href='", tail=b"'>Fog.</a>"), 5 * MB, large=True)
    yield Input("one class of 5 MB", again(b"fog ", head=HEAD + b"<div class='", tail=b"'>Fog.</div>"), 5 * MB, large=True)


# ------------------------------------------------------------------ what a page says of itself
def facts():
    meta = HEAD.replace(b"</head>", b"%s</head>")
    within = lambda make: lambda n: meta.replace(b"%s", make(n))
    ld = lambda make: lambda n: meta.replace(b"%s", b'<script type="application/ld+json">' + make(n) + b"</script>")
    bare = {"head": b""}
    yield Input("meta elements", within(numbered(b"<meta name=m# content='Fog #'>", **bare)))
    yield Input("meta elements of one name", within(again(b"<meta property=og:title content='Fog over Ellmouth'>", **bare)))
    yield Input("meta authors", within(numbered(b"<meta name=author content='Ada Thorne #'>", **bare)))
    yield Input("meta dates", within(numbered(b"<meta property=article:published_time content=2031-05-14T10:00:#>", **bare)))
    yield Input("meta character sets", within(again(b"<meta charset=latin1>", **bare)))
    yield Input("one meta description", within(again(b"fog ", head=b"<meta name=description content='", tail=b"'>")))
    yield Input("link elements", within(numbered(b"<link rel=canonical href=/fog/#>", **bare)))
    yield Input("JSON-LD blocks", within(again(b'<script type="application/ld+json">{"@type":"NewsArticle"}</script>', **bare)))
    yield Input("JSON-LD arrays", ld(again(b"[", **bare)))
    yield Input("JSON-LD objects", ld(again(b'{"a":', **bare)))
    yield Input("JSON-LD arrays closed", ld(nested(b"[", b"]", head=b"")))
    yield Input("JSON-LD commas", ld(again(b",", head=b"[")))
    yield Input("JSON-LD strings unclosed", ld(again(b'"', head=b'{"headline":"')))
    yield Input("JSON-LD backslashes", ld(again(b"\\", head=b'{"headline":"')))
    yield Input("JSON-LD escapes", ld(again(b"\\ud83d", head=b'{"@type":"NewsArticle","headline":"', tail=b'"}')))
    yield Input("JSON-LD comments", ld(again(b"/*", head=b"{")))
    yield Input("JSON-LD members", ld(numbered(b'"headline":"Fog #",', head=b'{"@type":"NewsArticle",', tail=b'"a":1}')))
    yield Input("JSON-LD authors", ld(numbered(b'{"@type":"Person","name":"Ada Thorne #"},', head=b'{"@type":"NewsArticle","author":[', tail=b"1]}")))
    yield Input("JSON-LD graph", ld(numbered(b'{"@type":"NewsArticle","headline":"Fog #","author":{"@id":"#"}},', head=b'{"@graph":[', tail=b"1]}")))
    yield Input("JSON-LD body", ld(again(b"Fog lay over the quay. ", head=b'{"@type":"NewsArticle","articleBody":"', tail=b'"}')))
    yield Input("JSON-LD in a ring", ld(numbered(b'{"@id":"#","@type":"Person","author":{"@id":"0"}},', head=b'{"@graph":[', tail=b"1]}")))
    yield Input("JSON-LD deep and closed", ld(nested(b'{"a":[', b"]}", head=b'{"@type":"NewsArticle","a":')))
    yield Input("JSON-LD lone surrogates", ld(again(b"\\udc00\\ud800", head=b'{"@type":"NewsArticle","headline":"', tail=b'"}')))
    said = b"Fog lay over quay # on Monday, said Ada Thorne. "
    yield Input("JSON-LD body of the rows", beside(said))
    yield Input("JSON-LD body of rows of a sentence", beside(b"Fog lay over the quay. "))
    yield Input("JSON-LD body of rows of a word", beside(b"fog "))
    yield Input("JSON-LD body of the rows backwards", beside(said, backwards=True))
    yield Input("JSON-LD numbers", ld(again(b"9", head=b'{"datePublished":', tail=b"}")))


def beside(row, backwards=False):
    """Rows, and the same rows in the body that JSON-LD tells."""
    def make(n):
        rows = [row.replace(b"#", b"%d" % i) for i in range(max(1, n // (2 * len(row) + 12)))]
        told = b"".join(reversed(rows) if backwards else rows)
        head = HEAD.replace(b"</head>", b'<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"%s"}</script></head>' % told)
        return head.replace(b"</article>", b"".join(b"<p>%s</p>" % r for r in rows) + b"</article>")
    return make


# ------------------------------------------------------------------ text
def text():
    for name, unit in (("a word", b"fog "), ("a word and a line end", b"fog\n"), ("a letter", b"f"), ("sentences alike", TEXT), ("stops", b". "),
                       ("openings of quotations", b"\xe2\x80\x9cfog "), ("quotations", b"\xe2\x80\x9cFog,\xe2\x80\x9d said Ada Thorne. "),
                       ("straight marks", b'"fog '), ("figures", b"14 boats, "), ("days", b"14 May 2031, "), ("names", b"Ada Thorne, "),
                       ("line ends", b"\n"), ("NULs among words", b"fog \0"), ("hyphens", b"fog-"), ("brackets", b"(fog ")):
        yield Input("text of " + name, again(unit, head=TEXT), ending=".txt", want=None if b"\0" in unit else "page")
    yield Input("text without a line end, 16 MB", again(b"fog lay over the quay and ", head=TEXT), 8 * MB - KB, ".txt", large=True)
    yield Input("a text node of 16 MB", again(b"fog lay over the quay and "), 8 * MB - KB, large=True)
    yield Input("paragraphs, 16 MB", again(b"<p>Fog lay over the quay on Monday, said Ada Thorne.</p>"), 8 * MB - KB, large=True)
    yield Input("letters and line feeds, 12 MB", again(b"x\r\n"), 6 * MB, large=True)
    yield Input("cells of a letter, 16 MB", again(b"<td>4", head=HEAD + b"<table><tr>"), 8 * MB - KB, large=True)
    yield Input("letters of one byte in cells, 16 MB", again(b"<td>\xe9", head=HEAD.replace(b"utf-8", b"latin1") + b"<table><tr>"), 8 * MB - KB, large=True)
    yield Input("divs, 16 MB", again(b"<div>"), 8 * MB - KB, large=True)
    yield Input("half a page", lambda n: HEAD[:200], 0, want=None)
    for at in (1, 9, 40, 90, 130, 180, 260, 330):
        yield Input(f"a page cut at byte {at}", lambda n, at=at: HEAD[:at], 0, want=None)


# ------------------------------------------------------------------ character sets
SETS = """utf-8 utf-16le utf-16be utf-16 utf-7 utf-32 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255
windows-1256 windows-1257 windows-1258 windows-874 iso-8859-2 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-8-i iso-8859-15
iso-8859-16 koi8-r koi8-u macintosh x-mac-cyrillic ibm866 gbk gb18030 gb2312 hz-gb-2312 big5 euc-jp iso-2022-jp shift_jis euc-kr
iso-2022-kr replacement x-user-defined none-such""".split()


def charsets():
    noise = bytes((i * 167 + i // 251) % 256 for i in range(5000))
    page = HEAD.replace(b"<meta charset=utf-8>", b"<meta charset=%s>")
    for name in SETS:
        head = page.replace(b"%s", name.encode())
        yield Input(f"noise said to be {name}", again(noise, head=head), 250 * KB, want=None)
        yield Input(f"high bytes said to be {name}", again(b"\x80\xff\xfe\x8e\x1b$B", head=head), 250 * KB, want=None)
    for name, mark in (("UTF-16", b"\xff\xfe"), ("UTF-16 the other way", b"\xfe\xff"), ("UTF-32", b"\xff\xfe\0\0"), ("UTF-8", b"\xef\xbb\xbf")):
        yield Input(f"a mark of {name} and noise", again(noise, head=mark), 250 * KB, want=None)
    yield Input("UTF-16 of lone surrogates", again(b"\x00\xd8", head=b"\xff\xfe" + HEAD.decode().encode("utf-16-le")), 250 * KB, want=None)
    yield Input("UTF-16 of half a character", lambda n: b"\xff\xfe" + HEAD.decode().encode("utf-16-le") + b"f", 0)
    yield Input("ISO-2022-JP of escapes", again(b"\x1b$B\x1b(B", head=page.replace(b"%s", b"iso-2022-jp")), 250 * KB, want=None)
    yield Input("noise", again(noise, head=b""), 250 * KB, want="binary")
    silent = HEAD.replace(b"<meta charset=utf-8>", b"")
    for name, unit in (("Cyrillic bytes", bytes(range(0xC0, 0x100))), ("pairs of bytes", b"\xb0\xa1\xc4\xe3"), ("four bytes", b"\x81\x30\x81\x30"),
                       ("UTF-7", b"+AGEAYgBj-"), ("escapes", b"\x1b$B!!\x1b(B"), ("shifts", b"\x0e\x0f fog"), ("accents", b"caf\xe9 ")):
        yield Input(f"{name}, not declared", again(unit, head=silent), 250 * KB, want=None)
    yield Input("5 MB of bytes not declared", again(b"\xb0\xa1\xc4\xe3\xff", head=silent), 5 * MB, want=None, large=True)


# ------------------------------------------------------------------ JSON Lines
def lines():
    record = lambda **x: json.dumps(x).encode() + b"\n"
    good = record(id="a", title="Fog", text=TEXT.decode() * 3)
    yield Input("lines of brackets", again(b"[", head=good), ending=".jsonl", want=None)
    yield Input("lines of braces", again(b'{"a":', head=good), ending=".jsonl", want=None)
    yield Input("lines that are no JSON", again(b"fog\n", head=good), ending=".jsonl", want=None)
    yield Input("empty lines", again(b"\n", head=good), ending=".jsonl")
    yield Input("empty objects", again(b"{}\n", head=good), 100 * KB, ".jsonl", want=None)
    yield Input("a string never closed", again(b"fog ", head=good + b'{"text":"'), ending=".jsonl", want=None)
    yield Input("escapes", again(b"\\u201c", head=good + b'{"text":"', tail=b'"}\n'), ending=".jsonl", want=None)
    yield Input("lone surrogates", again(b"\\ud800", head=good + b'{"text":"', tail=b'"}\n'), ending=".jsonl", want=None)
    yield Input("members of one record", numbered(b'"a#":1,', head=good + b'{', tail=b'"text":"Fog."}\n'), ending=".jsonl", want=None)
    yield Input("texts of one record", again(b'"text":"Fog.",', head=good + b'{', tail=b'"id":1}\n'), ending=".jsonl", want=None)
    yield Input("records of a word", numbered(b'{"id":"#","text":"Fog # lay over the quay."}\n', head=good), 100 * KB, ".jsonl", want=None)
    yield Input("a record whose html is hostile", lambda n: good + record(html=again(b"<div>")(n).decode()), ending=".jsonl")
    yield Input("half a record", lambda n: good + good[:60], 0, ".jsonl", want=None)
    yield Input("5 MB of empty objects", again(b"{}\n", head=good), 5 * MB, ".jsonl", large=True)
    yield Input("a list of empty objects", again(b"{},", head=b"[" + good.strip() + b",", tail=b"{}]"), ending=".json")
    yield Input("an object never closed", again(b'"a":{},\n', head=b"{\n"), 2 * MB, ".json", want=None)
    yield Input("a name without end", again(b"fog ", head=b'{"'), 2 * MB, ".json", want=None)
    yield Input("lists in objects", again(b'{"items":[{"text":"Fog lay over the quay."},{}],"a":"]}"}', head=good), ending=".json")
    yield Input("lists in objects that do not end", again(b'{"items":[{"n":1},', head=good), ending=".json", want=None)
    yield Input("one list in an object", numbered(b'{"id":#,"text":"Fog lay over the quay."},', head=b'{"articles":[', tail=b"{}]}"), ending=".json")
    yield Input("one list in an object, and much behind it", again(b'[{"a":"\\""}],"a":', head=b'{"articles":[{"text":"Fog lay over the quay."}],"a":', tail=b"0}"), ending=".json")
    yield Input("objects beside lists, without text", again(b'{"items":[{"n":"fog lay"}],"a":{"b":{"c":"Fog lay over the quay of the old town, and nobody knew when it would lift again, it said."}}}\n', head=good), ending=".jsonl")
    yield Input("objects in one another, without text", lambda n: good + b'{"data":' * (n // 9) + b"1" + b"}" * (n // 9), ending=".jsonl", want=None)
    yield Input("members without text", lambda n: good + b"{" + b",".join(b'"a%d":"fog lay"' % i for i in range(n // 18)) + b"}\n", ending=".jsonl", want=None)
    yield Input("html of escapes", again(b"\\u003cp\\u003eFog", head=good + b'{"html":"', tail=b'"}\n'), ending=".jsonl")
    yield Input("records of one text", numbered(b'{"id":#,"text":"Fog lay over the quay."}\n', head=good), ending=".jsonl")
    yield Input("values in one another", again(b'{"x":' + b"[" * 1000 + b"]" * 1000 + b',"text":"Fog lay over the quay."}\n', head=good), ending=".jsonl")
    yield Input("noise in records", again(b'{"text":"\xff\xfe\x00\x80"}\n', head=good), 100 * KB, ".jsonl", want=None)


# ------------------------------------------------------------------ piles
WORDS = "harbour council mayor bridge storm river flood school market train station road ship town plan union farmer island court".split()
VERBS = "opened closed killed injured rescued announced cancelled postponed rejected approved".split()
START = "The harbour of Ellmouth opens again on Friday, the mayor, Ada Thorne, said on Tuesday after a night of talks."


def mixed(k, salt=0):
    """A number that nobody can foresee and that is the same on every machine."""
    return zlib.crc32(b"%d %d" % (k, salt)) >> 4


def word(k, salt=0, of=WORDS):
    return of[mixed(k, salt) % len(of)]


def page(i, text, title=None):
    body = "".join(f"<p>{t}</p>" for t in (START, text))
    title = f"Harbour opens again {i}" if title is None else title
    return json.dumps({"id": f"p{i}", "html": f"<html lang=en><title>{title}</title><article><h1>{title}</h1>{body}</article>"}) + "\n"


def pile(pages, say):
    """So many pages of one story; say(page, number) gives some words of each."""
    def make(n):
        k = max(1, n // pages // len(say(1, 500).encode()))
        return "".join(page(i, " ".join(say(i, j) for j in range(k))) for i in range(pages)).encode()
    return make


def small(say):
    """As many pages as fit; say(page) gives the text of each."""
    return lambda n: "".join(page(i, say(i)) for i in range(max(1, n // len(page(500, say(500)))))).encode()


def piles():
    both = lambda i, k: f"{word(k, i)} {word(k, i + 50, VERBS)}"
    say = {
        "counts": (8, lambda i, k: f"The town has {(k * 13 + i * 7) % 9973 + 1} boats."),
        "counts in one clause": (8, lambda i, k: f"{(k * 13 + i * 7) % 9973 + 1} boats"),
        "tolls": (8, lambda i, k: f"The storm killed {mixed(k, i) % 40 + 1} people, injured {mixed(k, i + 9) % 400} sailors and left {k % 50} missing."),
        "tolls without stops": (6, lambda i, k: f"{mixed(k, i) % 40 + 1} dead {mixed(k, i + 9) % 400} injured {k % 40} missing"),
        "tolls, a line each": (4, lambda i, k: f"The {word(k)} killed {k % 40 + i} people<br>"),
        "days": (6, lambda i, k: f"on {k % 28 + 1} March {1900 + (k * 7 + i) % 170}"),
        "shares": (6, lambda i, k: f"{(k * 7 + i) % 100} per cent"),
        "sentences without end": (20, lambda i, k: both(i, k) + (" and" if k % 3 else " but")),
        "clauses without end": (6, lambda i, k: f"the {word(k, i)} {word(k, i + 50, VERBS)} it;"),
        "one speaker": (6, lambda i, k: f"\u201cWe will {word(k, i)} the {word(k, 7)} {k} and the town,\u201d Ada Thorne said."),
        "speakers who answer": (6, lambda i, k: f"\u201cWe see the {word(k)} of {word(k, 7)},\u201d Ann Poe{chr(97 + k % 26)} said. Ann Poe{chr(97 + k % 26)} hit back at {word(k, i)}."),
        "offices": (8, lambda i, k: f"Mayor Ann Poe{chr(97 + k % 26)} met deputy mayor Bo Poe{chr(97 + (k + i) % 26)}, the {word(k)} minister."),
        "names": (4, lambda i, k: f"Ann P{mixed(k, i) % 99999:x}e came."),
        "words in another order": (6, lambda i, k: f"The {' '.join(word(k // 9 * 9 + (j * (i + 1)) % 7) for j in range(7))} opened."),
        "quantifiers": (6, lambda i, k: f"{('All', 'Some', 'No')[(i + k) % 3]} {word(k)}s {('may', 'must', 'will')[(i + k) % 3]} open the {word(k, 7)} {k % 97}."),
        "one word": (8, lambda i, k: "fog"),
        "lists backwards": (2, lambda i, k: f"{word(k if i else 4000 - k)} {mixed(k if i else 4000 - k) % 977}"),
        "quotations in quotations": (6, lambda i, k: "\u201cFog \u2018lay \u201cover"),
        "pronouns": (6, lambda i, k: f"He said she told them that it {word(k, i, VERBS)} him."),
        "hours": (6, lambda i, k: f"at {k % 12 + 1}.{k % 60:02} pm"),
        "durations": (6, lambda i, k: f"for {k % 90 + 1} days,"),
        "sums": (6, lambda i, k: f"${(k * 7 + i) % 900 + 1}.{k % 10} million"),
        "ranges": (6, lambda i, k: f"{k % 90 + 1} to {k % 90 + i + 3} boats,"),
        "changes": (6, lambda i, k: f"up {k % 90 + i} per cent from {k % 70},"),
        "negations": (6, lambda i, k: f"The {word(k)} did not {word(k, i, ('open', 'close', 'cancel'))} the {word(k, 3)}."),
        "outlets": (6, lambda i, k: f"The Tide {i} reported that the {word(k)} {word(k, i, VERBS)}, citing The Mail {k % 9}."),
        "capitals": (6, lambda i, k: f"{word(k, i).title()} {word(k, i + 1).title()}"),
        "long words": (6, lambda i, k: "x" * 400 + str(k)),
        "hyphens": (6, lambda i, k: "fog-bank-of-"),
        "speakers": (6, lambda i, k: f"\u201cFog,\u201d said {word(k).title()} {word(k, i + 1).title()}{k % 50}."),
        "one sentence": (8, lambda i, k: "The storm killed 12 people in Ellmouth."),
        "marks on letters": (4, lambda i, k: "h" + "\u0301\u0323\u0489" * 30 + "arbour opened."),
        "no spaces": (4, lambda i, k: f"\u98ce\u66b4\u9020\u6210{k % 40 + 1}\u4eba\u6b7b\u4ea1\u3002"),
        "right to left": (4, lambda i, k: f"\u0642\u062a\u0644 {k % 40 + 1} \u0634\u062e\u0635\u0627 \u0641\u064a \u0627\u0644\u0639\u0627\u0635\u0641\u0629."),
    }
    for name, (pages, f) in say.items():
        yield Input("pages of " + name, pile(pages, f), ending=".jsonl")
    many = {
        "a sentence": lambda i: f"The {word(i)} {word(i, 1, VERBS)} the {word(i, 2)}.",
        "one number apart": lambda i: f"The storm killed {i + 3} people. " + " ".join(f"The {word(j)} {word(j, 1, VERBS)} the {word(j, 2)}." for j in range(9)),
        "half of the former": lambda i: " ".join(f"The {word(j)} {word(j, 1, VERBS)} the {word(j, 2)} of {mixed(j):x} {word(j, 3)}s." for j in range(20 * i, 20 * i + 40)),
        "a toll of its own": lambda i: f"The {word(i, 1)} {word(i, 2, VERBS)} the {word(i, 3)}. A storm killed {i % 37 + 1} people in Ellmouth. The {word(i, 4)} closed.",
    }
    many |= {
        "outlets that cite": lambda i: f"The {word(i)} {word(i, 1, VERBS)}, The Tide {i % 50} reported. The {word(i, 2)} of quay {i} closed.",
        "a title alone": lambda i: f"Fog {i}.",
        "one word apart": lambda i: " ".join(word(j) if j != i % 60 else f"w{i}" for j in range(60)),
        "nothing in common": lambda i: " ".join(f"q{mixed(i * 40 + j):x}" for j in range(40)),
        "one quotation": lambda i: f"\u201cWe have waited nine months for this day at quay {i},\u201d said Ada Thorne.",
    }
    for name, f in many.items():
        yield Input("small pages of " + name, small(f), ending=".jsonl")


# ------------------------------------------------------------------ archives and compression
def record(block, kind=b"response", extra=b"", length=None):
    head = b"WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://ellmouth.example/fog\r\n%sContent-Length: %d\r\n\r\n"
    return head % (kind, extra, len(block) if length is None else length) + block + b"\r\n\r\n"


def http(body, extra=b""):
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + extra + b"\r\n" + body


GOOD = record(http(HEAD))


def archives():
    warc = {"ending": ".warc", "want": None}
    yield Input("a record with hostile html", lambda n: record(http(again(b"<div>")(n))), **warc)
    yield Input("header lines of a record", numbered(b"X-Fog-#: #\r\n", head=GOOD + b"WARC/1.0\r\n", tail=b"\r\n\r\n" + GOOD), **warc)
    yield Input("one header line", again(b"fog ", head=GOOD + b"WARC/1.0\r\nX-Fog: ", tail=b"\r\n\r\n" + GOOD), **warc)
    yield Input("header lines of a response", lambda n: GOOD + record(http(HEAD, numbered(b"X-Fog-#: #\r\n", head=b"")(n))), **warc)
    yield Input("noise between records", again(b"fog\r\n", head=GOOD, tail=GOOD), **warc)
    yield Input("starts of records", again(b"WARC/1.0\r\n", head=GOOD), **warc)
    yield Input("empty records", again(record(b""), head=GOOD), **warc)
    yield Input("records that say they hold 16 MB", again(record(http(HEAD), length=16 * MB), head=GOOD), **warc)
    yield Input("records that say too little", again(record(http(HEAD), length=40), head=GOOD), **warc)
    yield Input("records that say nothing", again(record(http(HEAD)).replace(b"Content-Length", b"X-Length"), head=GOOD), **warc)
    yield Input("requests only", again(record(b"GET / HTTP/1.1\r\n\r\n", b"request")), **warc)
    for length in (-1, 0, 10, 1 << 31, 1 << 40, 1 << 62, 10 ** 30):
        yield Input(f"a record that says it holds {length}", lambda n, length=length: GOOD + record(http(HEAD), length=length) + GOOD, 0, **warc)
    chunk = lambda k, body: b"%x\r\n%s\r\n" % (k, body)
    chunked = b"Transfer-Encoding: chunked\r\n"
    yield Input("chunks of a byte", lambda n: record(http(b"".join(chunk(1, b"f") for _ in range(n // 6)) + b"0\r\n\r\n", chunked)), **warc)
    yield Input("chunks that say too much", lambda n: GOOD + record(http(chunk(1 << 60, HEAD), chunked)), 0, **warc)
    yield Input("chunk sizes without end", lambda n: GOOD + record(http(b"f" * n, chunked)), **warc)
    split = lambda k, block, extra=b"", kind=b"continuation": record(block, kind, b"WARC-Segment-Number: %d\r\nWARC-Segment-Origin-ID: <o>\r\nWARC-Record-ID: <o>\r\n" % k + extra)
    first = split(1, http(HEAD), kind=b"response")
    yield Input("segments of a byte", lambda n: GOOD + first + b"".join(split(k, b"f") for k in range(2, n // 160)) + split(max(2, n // 160), b"", b"WARC-Segment-Total-Length: %d\r\n" % (len(http(HEAD)) + max(2, n // 160) - 2)), **warc)
    yield Input("segments that never end", lambda n: GOOD + first + b"".join(split(k, b"") for k in range(2, n // 160)), **warc | {"want": "clipped"})
    yield Input("first segments", again(first, head=GOOD), **warc | {"want": "clipped"})
    yield Input("later segments", again(split(2, b"f"), head=GOOD), **warc | {"want": "not-a-page"})
    yield Input("segments that say they hold 16 MB", again(first + record(b"f", b"continuation", b"WARC-Segment-Number: 2\r\nWARC-Segment-Origin-ID: <o>\r\n", 16 * MB), head=GOOD), **warc)
    yield Input("segments of 20 MB together", lambda n: GOOD + (first + b"".join(split(k, b"fog " * (n // 40)) for k in range(2, 12))) * 3, 20 * MB, **warc | {"want": "too-large"}, large=True)
    mht = {"ending": ".mht", "want": None}
    mime = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n'
    part = lambda body, coding=b"8bit": b"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: " + coding + b"\r\n\r\n" + body + b"\r\n"
    saved = mime + b"\r\n" + part(HEAD) + b"--b--\r\n"
    yield Input("a page saved as MHTML", lambda n: saved, 0, ".mht")
    yield Input("half a page saved as MHTML", lambda n: saved[:len(saved) * 2 // 3], 0, ".mht", want="clipped")
    yield Input("parts before the page", again(b"--b\r\nContent-Type: image/png\r\n\r\nfog\r\n", head=mime + b"\r\n", tail=part(HEAD) + b"--b--\r\n"), ending=".mht")
    yield Input("delimiters of parts", again(b"--b\n", head=mime + b"\n"), **mht | {"want": "no-page"})
    yield Input("delimiters that are none", again(b"--c\n", head=mime + b"\n"), **mht | {"want": "no-page"})
    yield Input("parts in parts", again(b"--b\nContent-Type: multipart/mixed; boundary=b\n\n", head=mime + b"\n"), **mht | {"want": "no-page"})
    yield Input("parts in parts of other names", numbered(b"--b#\nContent-Type: multipart/mixed; boundary=b#\n\n", head=mime + b"\n--b\nContent-Type: multipart/mixed; boundary=b0\n\n"), **mht | {"want": "no-page"})
    yield Input("header lines of a message", numbered(b"X-Fog-#: #\r\n", head=mime, tail=b"\r\n" + part(HEAD) + b"--b--\r\n"), **mht)
    yield Input("header lines of parts", again(b"--b\nContent-Type: text/plain\n folded\n", head=mime + b"\n"), **mht | {"want": "no-page"})
    yield Input("header lines of a part", numbered(b"X-Fog-#: #\r\n", head=mime + b"\r\n--b\r\n", tail=b"\r\n" + HEAD + b"\r\n--b--\r\n"), **mht)
    yield Input("one line of a message", again(b"fog ", head=mime + b"\n"), **mht | {"want": "no-page"})
    yield Input("a quoted page of blanks", lambda n: mime + b"\r\n" + part(HEAD + b" " * n, b"quoted-printable") + b"--b--\r\n", ending=".mht")
    yield Input("a quoted page of lines that go on", lambda n: mime + b"\r\n" + part(HEAD + b"=\r\n" * (n // 3), b"quoted-printable") + b"--b--\r\n", ending=".mht")
    yield Input("a quoted page of signs", lambda n: mime + b"\r\n" + part(HEAD + b"=" * n, b"quoted-printable") + b"--b--\r\n", ending=".mht")
    yield Input("a page in base64 of padding", lambda n: mime + b"\r\n" + part(b"PHA+Zm9n" + b"=" * n, b"base64") + b"--b--\r\n", **mht)
    yield Input("40 MB of pictures before a page", lambda n: mime + b"\r\n" + b"--b\r\nContent-Type: image/png\r\n\r\n" + (b"Zm9n" * 18 + b"\r\n") * (n // 74) + part(HEAD) + b"--b--\r\n",
                20 * MB, ".mht", large=True)
    yield Input("a saved page of 17 MB", lambda n: mime + b"\r\n" + part(HEAD + b"fog " * (n // 4)) + b"--b--\r\n", 17 * MB, ".mht", want="too-large", large=True)
    yield Input("an answer with its header", lambda n: http(again(b"<div>")(n)), ending=".html")
    zipped = gzip.compress(HEAD, mtime=0)
    yield Input("members of a byte", lambda n: gzip.compress(b"f", mtime=0) * (n // 21), ending=".txt.gz", want=None)
    yield Input("members empty", lambda n: gzip.compress(b"", mtime=0) * (n // 20), ending=".gz", want=None)
    yield Input("half a gzip", lambda n: zipped[:len(zipped) // 2], 0, ".html.gz", want=None)
    yield Input("a gzip with noise after it", again(b"fog", head=zipped), ending=".html.gz", want=None)
    yield Input("a gzip of noise", lambda n: b"\x1f\x8b\x08\0" + b"fog!" * (n // 4), ending=".html.gz", want=None)
    yield Input("doubly compressed", lambda n: gzip.compress(zipped, mtime=0), 0, ".html.gz", want=None)
    yield Input("a hundred times compressed", compressed_often, 0, ".html.gz", want=None)
    yield Input("a body doubly compressed", lambda n: record(http(gzip.compress(zipped), b"Content-Encoding: gzip, gzip\r\n")), 0, **warc)
    yield Input("codings without end", lambda n: record(http(HEAD, b"Content-Encoding: " + b"gzip," * (n // 5) + b"\r\n")), **warc)
    yield Input("5 MB of chunks of a byte", lambda n: record(http(chunk(len(HEAD), HEAD) + chunk(1, b"f") * (n // 6) + b"0\r\n\r\n", chunked)),
                5 * MB, large=True, **warc)
    yield Input("5 MB of header lines", lambda n: GOOD + record(http(HEAD, b"a:b\r\n" * (n // 5))), 5 * MB, large=True, **warc)
    yield Input("5 MB of header lines without end", lambda n: GOOD + record(b"HTTP/1.1 200 OK\n" + b"a\n" * (n // 2)), 5 * MB, large=True, **warc)
    packed = warc | {"ending": ".warc.gz"}
    yield Input("empty records, packed", lambda n: gzip.compress(GOOD, mtime=0) + gzip.compress(record(b""), mtime=0) * (n // 120), **packed)
    yield Input("a record in members of a byte", lambda n: b"".join(
        gzip.compress(bytes([c]), 1, mtime=0) for c in record(http(HEAD + b"fog " * (n // 84)))), **packed)
    yield Input("revisits", again(record(b"", b"revisit"), head=GOOD), **warc)
    yield Input("records of pages", numbered(record(http(HEAD + b"#")).replace(b"Content-Length", b"X-Length"), head=GOOD), **warc)
    yield Input("records that say a megabyte", again(record(http(HEAD), length=MB), head=GOOD), 2 * MB, **warc)
    yield Input("heads that are none", again(b"\nWARC/x", head=GOOD + b"WARC/1.0\r\nWARC-Type: response\r\n\r\n"), 2 * MB, **warc)
    old = warc | {"ending": ".arc"}
    yield Input("records of the old form", again(b"http://x/ 1.1.1.1 2014 text/html 9\nfog fog \n\n", head=b"filedesc://x 0 0 text/plain 0\n"), **old)
    yield Input("lines of the old form", again(b"http://x/\n", head=b"filedesc://x 0 0 text/plain 0\n"), **old)
    yield Input("records of the old form that go on behind the end", again(
        b"http://x/ 1.1.1.1 2014 text/html 9999999\nHTTP/1.1 200 OK\nContent-Length: 99999999\n", head=b"filedesc://x 0 0 text/plain 0\n"), **old)
    yield Input("members that are damaged behind 35 MB", damaged_late, 10 * MB, ".warc.gz", large=True)
    yield Input("digests that are wrong", again(record(http(HEAD), extra=b"WARC-Block-Digest: sha256:" + b"0" * 64 + b"\r\n"), head=GOOD), **warc)
    yield Input("a payload with a wrong digest", lambda n: GOOD + record(http(b"fog " * (n // 4)), extra=b"WARC-Payload-Digest: md5:" + b"0" * 32 + b"\r\n"),
                4 * MB, large=True, **warc)
    coded = lambda coding, body: record(http(body, b"Content-Encoding: " + coding + b"\r\n"))
    yield Input("a body in members of a byte", lambda n: coded(b"gzip", zipped + gzip.compress(b"f", mtime=0) * (n // 21)), **warc)
    yield Input("a body in empty members", lambda n: coded(b"gzip", zipped + gzip.compress(b"", mtime=0) * (n // 20)), **warc)
    if shutil.which("zstd"):
        yield Input("a body in frames of a byte", lambda n: coded(b"zstd", zstd(HEAD) + zstd(b"f") * (n // 14)), **warc)
        yield Input("frames of a byte", lambda n: zstd(HEAD) + zstd(b"f") * (n // 14), ending=".html.zst", want=None)
        yield Input("frames to pass over", lambda n: b"\x50\x2a\x4d\x18\0\0\0\0" * (n // 8) + zstd(HEAD), ending=".html.zst")
        yield Input("a window of 128 MB", lambda n: zstd(HEAD + b" " * n, "--long=27"), 150 * MB, ".html.zst", want=None, large=True)
    if shutil.which("lz4"):
        yield Input("LZ4 frames of a byte", lambda n: lz4(HEAD) + lz4(b"f") * (n // 24), ending=".html.lz4", want=None)
        yield Input("half an LZ4 frame", lambda n: lz4(HEAD)[:-40], 0, ".html.lz4", want="clipped")
        yield Input("an LZ4 frame of noise", lambda n: b"\x04\x22\x4d\x18\x40\x70\xdf" + b"fog!" * (n // 4), ending=".html.lz4", want="damaged")
        yield Input("LZ4 frames that are damaged", lambda n: (lz4(HEAD)[:200] + b"fog!" * 10) * (n // 240), ending=".warc.lz4", want=None)
        yield Input("records in LZ4 frames", lambda n: lz4(record(http(HEAD + b" " * 100))) * (n // 600), ending=".warc.lz4", want="page")
    if shutil.which("zstd"):
        yield Input("codings in one another", lambda n: coded(b"deflate, zstd, gzip", gzip.compress(zstd(zlib.compress(HEAD + b"fog " * (n // 4))))), **warc)
    yield Input("a body that is not what it says", lambda n: GOOD + record(http(HEAD, b"Content-Encoding: br\r\n")), 0, **warc)


def damaged_late(n):
    z = zlib.compressobj(9, zlib.DEFLATED, 31)
    unit = z.compress(b" " * (35 * MB)) + z.flush(zlib.Z_FULL_FLUSH) + b"\xff" * 10 + bytes(mixed(i) & 255 for i in range(150 * KB))
    return gzip.compress(GOOD, mtime=0) + unit * (n // len(unit))


def compressed_often(n):
    x = HEAD
    for _ in range(100):
        x = gzip.compress(x, mtime=0)
    return x


def bomb(path, of, around=lambda x: x, before=b"", one=True):
    """A gzip of `of` bytes of blanks after `before`, in one member or in many."""
    with open(path, "wb") as f:
        piece = 100 * MB
        if one:
            z = zlib.compressobj(9, zlib.DEFLATED, -15)
            start = z.compress(before) + z.flush(zlib.Z_FULL_FLUSH)
            z = zlib.compressobj(9, zlib.DEFLATED, -15)
            block = z.compress(b" " * piece) + z.flush(zlib.Z_FULL_FLUSH) # stands anywhere in a stream
            f.write(around(b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + start + block * (of // piece) + b"\x03\0" + b"\0" * 8))
        else:
            f.write(around(gzip.compress(before, mtime=0) + gzip.compress(b" " * piece, mtime=0) * (of // piece)))


def bombs():
    none = {"size": 0, "large": True, "file": True, "want": None}
    inside = lambda coding: lambda x: GOOD + record(http(x, b"Content-Encoding: " + coding + b"\r\n")) + GOOD
    yield Input("a gzip of 10 GB, HTML", lambda p, n: bomb(p, 10 * GB, before=HEAD), ending=".html.gz", **none)
    yield Input("a gzip of 10 GB, text", lambda p, n: bomb(p, 10 * GB, before=TEXT), ending=".txt.gz", **none)
    yield Input("a gzip of 10 GB, many members", lambda p, n: bomb(p, 10 * GB, before=TEXT, one=False), ending=".txt.gz", **none)
    yield Input("a gzip of 10 GB, JSON Lines", lambda p, n: bomb(p, 10 * GB, before=b'{"text":"'), ending=".jsonl.gz", **none)
    yield Input("a gzip of 10 GB, one record", lambda p, n: bomb(p, 10 * GB, before=record(http(HEAD), length=10 * GB)[:-4]), ending=".warc.gz", **none)
    yield Input("a body of 10 GB", lambda p, n: bomb(p, 10 * GB, inside(b"gzip"), HEAD), ending=".warc", **none | {"want": "page"})
    swelling = record(http(gzip.compress(b" " * (16 * MB), mtime=0), b"Content-Encoding: gzip\r\n"))
    yield Input("bodies of 16 MB", again(swelling, head=GOOD), 2 * MB, ".warc", large=True, want="bomb")
    yield Input("a body of 10 GB, coded twice", lambda p, n: bomb(p, 10 * GB, lambda x: inside(b"gzip, gzip")(gzip.compress(x)), HEAD),
                ending=".warc", **none | {"want": "page"})
    yield Input("a body of 10 GB, brotli", lambda p, n: brotli_bomb(p, 10 * GB, inside(b"br")), ending=".warc", **none | {"want": "page"})
    yield Input("a body of 10 GB, brotli in gzip", lambda p, n: brotli_bomb(p, 10 * GB, lambda x: inside(b"br, gzip")(gzip.compress(x))),
                ending=".warc", **none | {"want": "page"})
    if shutil.which("zstd"):
        yield Input("a zstd of 10 GB", zstd_bomb, ending=".html.zst", **none)
    if shutil.which("lz4"):
        yield Input("an LZ4 of 10 GB", lz4_bomb, ending=".html.lz4", **none)
    yield Input("a line of 4 GB, text", lambda p, n: sparse(p, TEXT), ending=".txt", **none | {"want": "binary"})
    yield Input("a line of 4 GB, JSON Lines", lambda p, n: sparse(p, b'{"text":"Fog lay over the quay."}\n{"text":"'), ending=".jsonl", **none)
    yield Input("4 GB, HTML", lambda p, n: sparse(p, HEAD), ending=".html", **none | {"want": "binary"})
    yield Input("a record of 4 GB", lambda p, n: sparse(p, GOOD + record(http(HEAD), length=4 * GB)[:-4]), ending=".warc", **none)


def brotli_bomb(path, of, around):
    """A brotli stream of `of` bytes of blanks: 16 MB a meta-block, flushed, so that one stands after another."""
    first, more = bytes.fromhex("cfffff7f002440e2b14072efff0d"), bytes.fromhex("fcffff074002200e0b40f7fedf00")
    with open(path, "wb") as f:
        f.write(around(first + more * (of // (1 << 24)) + b"\x03"))


def zstd(data, *options):
    return subprocess.run(["zstd", "-q", "-c", *options], input=data, stdout=subprocess.PIPE, check=True).stdout


def lz4(data, *options):
    return subprocess.run(["lz4", "-q", "-c", *options], input=data, stdout=subprocess.PIPE, check=True).stdout


def lz4_bomb(path, n):
    frame = lz4(b" " * (100 * MB))
    with open(path, "wb") as f:
        f.write(frame * 100)


def zstd_bomb(path, n):
    frame = zstd(b" " * (100 * MB), "-19")
    with open(path, "wb") as f:
        f.write(frame * 100)


def sparse(path, start):
    with open(path, "wb") as f:
        f.write(start)
        f.truncate(4 * GB)


def inputs():
    for kind in (markup, tokens, facts, text, charsets, lines, piles, archives, bombs):
        yield from kind()
