#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What is printed against what was read: every span of every record against the bytes of its page; the four formats
against one another; the same bytes for any order of paths and any number of threads; hostile pages.
usage: formats_test.py STEMMA; TAP."""

import base64
import csv
import hashlib
import html.parser
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../tools"))
import tap

STEMMA = os.path.abspath(sys.argv[1])
SAMPLE, META = "samples/pages", ["--meta", "samples/meta.csv"]


def ok(what, wrong):
    """`wrong`: a list of what is wrong, printed where it is not empty."""
    tap.ok(what, not wrong, *list(wrong)[:20])


def run(command, form, *args):
    got = subprocess.run(
        [STEMMA, command, "--format", form, *args],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=100,
        check=False,
    )
    return got.stdout if got.returncode < 2 else b"failed: %d" % got.returncode


def records(data):
    return [json.loads(x) for x in data.decode().splitlines()]


# ------------------------------------------------------------------ spans
class Pages:
    def __init__(self, found):
        self.raw, self.known = {}, {r["page"]: r for r in found if r["type"] == "page"}
        for name, r in self.known.items():
            with open(r["path"], "rb") as f:
                self.raw[name] = f.read()

    def at(self, page, span):
        return self.raw[page][span[0] : span[1]]

    def is_utf8(self, page):
        try:
            self.raw[page].decode()
            return True
        except UnicodeDecodeError:
            return False


def is_span(x):
    return isinstance(x, list) and len(x) == 2 and all(isinstance(n, int) for n in x)


def spans_of(x, page, against=None):
    """Every span in a record, each with its page."""
    if isinstance(x, dict):
        owner = x.get("page") or (
            x.get("to") if "coverage" in x else None
        )  # an edge's span lies in the page that cites
        page = owner if isinstance(owner, str) else page
        for key, value in x.items():
            if key == "value":  # of a figure: two numbers may be a range
                continue
            yield from spans_of(value, against if key == "from" and against else page)
    elif is_span(x):
        yield page, x
    elif isinstance(x, list):
        for value in x:
            yield from spans_of(value, page)


def wrong_spans(found):
    pages, wrong = Pages(found), []
    for r in found:
        for page, (start, end) in spans_of(r, r.get("page"), r.get("against")):
            raw = pages.raw[page]
            if not 0 <= start < end <= len(raw):
                wrong.append(("outside", page, start, end, r))
            elif pages.is_utf8(page) and any(i < len(raw) and raw[i] & 0xC0 == 0x80 for i in (start, end)):
                wrong.append(("inside a character", page, start, end, r))
    return wrong


def wrong_texts(found):
    """Texts that are said to stand at a span."""
    pages, wrong = Pages(found), []

    def same(page, span, text, r):
        if pages.is_utf8(page) and pages.at(page, span).decode() != text:
            wrong.append((pages.at(page, span), text, r["type"]))

    for r in found:
        if r["type"] == "page":
            if r["title"] and r["title"]["span"]:
                same(r["page"], r["title"]["span"], r["title"]["text"], r)
            if "text" in r and pages.is_utf8(r["page"]):
                body = b"\n\n".join(pages.at(r["page"], s) for s in r["body"]).decode()
                if body != r["text"]:
                    wrong.append(("clean text", body, r["text"]))
            if (
                hashlib.sha256(pages.raw[r["page"]]).hexdigest() != r["sha256"]
                or len(pages.raw[r["page"]]) != r["bytes"]
            ):
                wrong.append(("identity", r))
        if r["type"] == "figure" and r["of"] and r["of"].get("span"):
            same(r["page"], r["of"]["span"], r["of"]["text"], r)
    return wrong


# ------------------------------------------------------------------ the other formats
def cells(found):
    for r in found:
        if r["type"] == "claim":
            for c in r["cells"]:
                yield r, c


def wrong_csv(data, found):
    if not data.startswith(b"\xef\xbb\xbf"):
        return ["no byte order mark"]
    rows = list(csv.DictReader(io.StringIO(data[3:].decode(), newline="")))
    want = list(cells(found))
    if len(rows) != len(want):
        return [f"{len(rows)} rows for {len(want)} cells"]
    wrong = [r for r in rows for v in r.values() if v is None or v[:1] in tuple("=+-@\t\r")]
    for row, (claim, cell) in zip(rows, want):
        spans = [[int(n) for n in s.split("..")] for s in row["bytes"].split()]
        if (row["claim"], row["page"], row["status"], spans) != (
            claim["claim"],
            cell["page"],
            cell["status"],
            cell["spans"],
        ):
            wrong.append((row, cell))
        if plain(re.sub(r"^'(?=[=+@-])", "", row["reading"])) != plain(cell["reading"] or ""):
            wrong.append((row["reading"], cell["reading"]))
    if b"\n" in data.replace(b"\r\n", b""):
        wrong.append("a bare line feed")
    return wrong


def wrong_text(data, columns=80):
    wrong = []
    for row in data.decode().split("\n"):
        width = sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in row)
        if width > columns or row != row.rstrip() or any(unicodedata.category(c) in ("Cc", "Cf") for c in row):
            wrong.append(row)
    return wrong


class Tags(html.parser.HTMLParser):
    """Checks nesting, ids, links and what may stand in a page that must not run anything."""

    EMPTY = {"meta", "path", "circle", "br"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.wrong, self.open, self.ids, self.links, self.style, self.policy = [], [], set(), [], "", ""

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "iframe", "object", "embed", "img", "link", "base", "form", "input"):
            self.wrong.append(("element", tag))
        for name, value in attrs:
            if name.startswith("on") or name in ("style", "src", "srcset", "action"):
                self.wrong.append(("attribute", tag, name))
            if name == "id":
                if value in self.ids:
                    self.wrong.append(("id twice", value))
                self.ids.add(value)
            if name == "href":
                self.links.append(value)
        if dict(attrs).get("http-equiv"):
            self.policy = dict(attrs)["content"]
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(("nesting", tag, self.getpos()))

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data

    def done(self):
        if self.open:
            self.wrong.append(("left open", self.open))
        for link in self.links:
            if link.startswith("#") and link[1:] not in self.ids:
                self.wrong.append(("leads nowhere", link))
            if not link.startswith(("#", "http://", "https://")):
                self.wrong.append(("address", link))
        digest = base64.b64encode(hashlib.sha256(self.style.encode()).digest()).decode()
        if f"default-src 'none'; style-src 'sha256-{digest}'" not in self.policy:
            self.wrong.append(("policy", self.policy, digest))
        return self.wrong


def wrong_html(data):
    tags = Tags()
    tags.feed(data.decode())
    return tags.done()


def html_text(data, page):
    """The text of one page in the report, white space as one blank."""
    part = (
        data.decode()
        .split(f'<article class="page" id="{page}">')[1]
        .split("</article>")[0]
        .split('<div class="text"')[1]
    )
    part = part.split(">", 1)[1].split("</div>")[0]
    part = re.sub(r'<a class="back".*?</a>', "", part)
    return plain(html.unescape(re.sub(r"<[^>]*>", "", part)))


def plain(text):
    """White space as one blank, and no control characters: formats for people show U+FFFD in their place, or nothing."""
    return " ".join(
        "".join(c for c in text if c != "\ufffd" and (c.isspace() or unicodedata.category(c) != "Cc")).split()
    )


def wrong_html_text(data, found):
    pages, wrong = Pages(found), []
    for name, r in pages.known.items():
        got = html_text(data, name)
        for span in r["body"]:
            want = plain(pages.at(name, span).decode("utf-8", "replace"))
            if want not in got:
                wrong.append((name, want, got))
    return wrong


# ------------------------------------------------------------------ hostile pages
BODY = """{0} council shuts the harbour road

{0} (Marravian Press Service) – The council of {0} shut the harbour road on Monday after {1} lorries sank into it, the mayor said.

“=1+1 is what the engineers gave us, <script>alert('{0}')</script> and nothing else,” said Mayor Orla Finch. “@home nobody believes it.”

At least 40 people <img src=x onerror=alert(1)> walked to work, & the ferry carried "more than 3,000" passengers \u202e that day. -5 degrees were measured.
"""


def hostile(folder):
    def page(name, data):
        with open(os.path.join(folder, name), "wb") as f:
            f.write(data)

    text = BODY.format("Brackwater", 12).encode()
    page("plain.txt", text)
    page("bom-crlf.txt", b"\xef\xbb\xbf" + BODY.format("Brackwater", 14).replace("\n", "\r\n").encode())
    page("invalid.txt", text.replace(b"lorries", b"l\xffrr\xc3ies").replace(b"mayor", b"may\0r"))
    page("escapes.txt", text.replace(b"engineers", b"\x1b[31mengineers\x07\xc2\x9b"))
    page(
        'markup"><b>.txt', text.replace(b"harbour road", b"</title></style></div>--><svg onload=alert(1)> harbour road")
    )
    with open(os.path.join(folder, "meta.jsonl"), "w", encoding="utf-8") as f:
        json.dump(
            {"path": "plain.txt", "outlet": "=cmd|' /C calc'!A0", "url": "javascript:alert(1)", "title": "@title"}, f
        )
        f.write("\n")
        json.dump(
            {"path": "invalid.txt", "outlet": "</script><script>", "url": 'https://x.example/"onclick="alert(1)'}, f
        )
    meta = os.path.join(folder, "meta.jsonl")
    return ["--meta", meta, *(os.path.join(folder, x) for x in sorted(os.listdir(folder)) if x.endswith(".txt"))]


def check_all(name, args):
    found = records(run("report", "json", *args))
    for command in ("report", "clean", "claims", "reuse"):
        some = found if command == "report" else records(run(command, "json", *args))
        ok(f"{name}: spans of {command} lie in their pages", wrong_spans(some))
        ok(f"{name}: texts of {command} are the bytes at their spans", wrong_texts(some))
    ok(f"{name}: csv has the cells of json", wrong_csv(run("report", "csv", *args), found))
    for command in ("report", "clean", "claims", "reuse", "stories"):
        ok(f"{name}: text of {command} fits a terminal", wrong_text(run(command, "text", *args)))
    page = run("report", "html", *args)
    ok(f"{name}: html is whole and runs nothing", wrong_html(page))
    ok(f"{name}: html holds the pages", wrong_html_text(page, found))


def check_order(name, args, paths):
    shuffled = list(paths)
    for form in ("json", "text", "csv", "html"):
        wrong, want = [], run("report", form, *args, "--threads", "1", *paths)
        for seed, threads in enumerate(("1", "4", "4")):
            random.Random(seed).shuffle(shuffled)
            if run("report", form, *args, "--threads", threads, *shuffled) != want:
                wrong.append((seed, threads))
        ok(f"{name}: {form} is the same for any order and number of threads", wrong)


check_all("sample", [*META, SAMPLE])
ok(
    "sample: nothing is called true, false or confirmed",
    re.findall(rb"\b(?:true|false|confirmed)\b", run("report", "text", *META, SAMPLE)),
)
rows = run("report", "text", *META, SAMPLE).decode().splitlines()
told = " ".join(" ".join(rows).split())
ok(
    "sample: differences and changes are told in few words",
    [
        x
        for x in (
            "6 pages, 3 lines of text; they differ on",
            "/ ≠ About 30,000 litres of fuel, per port authority (Southern Mail)",
            "did not rule (The Daily Beacon +2)",
            "≠ ruled (Southern Mail)",
            "negation “she did not rule” → “she ruled”",
            "quantifier “closed some beaches” → “closed all beaches”",
            "bound “injuring at least 14” → “injuring 14”",
            "modal “gear may have played” → “gear played”",
        )
        if x not in told
    ],
)
ok("sample: the report is told on a screen", rows if len(rows) > 66 else [])
check_order("sample", META, [os.path.join(SAMPLE, x) for x in sorted(os.listdir(SAMPLE))])
one = os.path.join(SAMPLE, "skerry-gazette.txt")
check_all("one page", [one])
with tempfile.TemporaryDirectory() as d:
    gone = [os.path.join(d, f"{x}.html") for x in ("herald", "post")]
    for x in gone:
        with open(x, "w", encoding="utf-8") as f:
            f.write(f"<title>Page not found</title><!-- {x} --><h1>Page not found</h1><p>Sorry, the page you are looking for has been moved.</p>")
    shown = run("report", "text", *gone)
    caption = os.path.join(d, "caption.txt")
    with open(caption, "w", encoding="utf-8") as f:
        f.write("Ferry strikes reef\n\nThe ferry lies on the reef off Port Ellan on Tuesday. (Photo: Jo Doe)\n\n"
                "A ferry with 212 people aboard ran onto a reef off Port Ellan on Monday evening, the coast guard said.\n")
    ok("a caption is marked", [] if b"[caption] The ferry lies on the reef" in run("clean", "text", caption) else ["not marked"])
    lakes = [os.path.join(d, f"lake-{x}.txt") for x in "abc"]
    for x, text in zip(lakes, (
        "Flood leaves Norwick empty\n\nThe river rose on Monday and the bridge was shut.\n\n"
        "More than 90 per cent of Norwick’s 2,300 residents have been displaced by the flood.\n",
        "Norwick waits for the water to fall\n\nSchools will stay closed until the water falls, a teacher said, and buses run late.\n\n"
        "The flood has displaced nearly 85 per cent of Norwick’s residents.\n",
        "Boats in the streets of Norwick\n\nThe pumps came from the coast by lorry overnight.\n\n"
        "The vast majority of Norwick’s 2,200 residents have been displaced.\n")):
        with open(x, "w", encoding="utf-8") as f:
            f.write(text)
    told = " ".join(run("report", "text", *lakes).decode().split())
    ok("figures of two kinds stand beside both", [told] if "More than 90 per cent of Norwick’s… (lake-a) / ≠ nearly 85 per cent (lake-b)" not in told else [])
    names = [os.path.join(d, f"names-{x}.txt") for x in "ab"]
    for x, text in zip(names, (
        "Norwick Rovers beat Port Ellan\n\nTomas Velk scored twice for Norwick Rovers on Saturday before a crowd of thousands.\n",
        "What we learned as Norwick Rovers won\n\nThe defence of Norwick Rovers was better than in spring, and Tomas Velk is fit again.\n")):
        with open(x, "w", encoding="utf-8") as f:
            f.write(text)
    told = " ".join(run("report", "text", *names).decode().split())
    ok("names alone are no statements", [told] if "no statement; names and phrases only = " not in told else [])
    ok("error pages are no story", [shown] if shown.count(b"Page not found (no article found)") != 2 else [])
    ok("html says where no article was found", [] if run("report", "html", *gone).count(b"No article was found") == 2 else ["not said"])
with tempfile.TemporaryDirectory() as d:
    bad = hostile(d)
    check_all("hostile pages", bad)
    check_order("hostile pages", bad[:2], bad[2:])
sys.exit(tap.end())
