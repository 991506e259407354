#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every clean text against the bytes its spans point to: `trace_test.py STEMMA [--all] [KIT|FOLDER…]`. TAP.

Reads each page's file as bytes, decodes the bytes of each span by itself (character set, tags left out, references, JSON
escapes) and compares with what `stemma clean` prints, white space aside: paragraphs must be those characters, no more and no
fewer; so must the title, dateline and the agency's and outlet's names where their words stand on the page; a day's span
must hold its year or day. What is left out inside a paragraph (a script, an inline advertisement) stands in its span's
bytes too: such paragraphs must be there in order, piece by piece, and are counted. Without --all every fifteenth page."""
import argparse
import codecs
import html
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../tools"))
import tap
from tap import ok

here = os.path.dirname(os.path.abspath(__file__))
KITS = ("clean-trafilatura", "clean-wcxb", "clean-naeb", "clean-dates")
# Names that Python knows otherwise (WHATWG Encoding Standard, 4.2).
CODECS = {"iso-8859-8-i": "iso-8859-8", "x-mac-cyrillic": "mac-cyrillic", "macintosh": "mac-roman", "windows-874": "cp874", "ibm866": "cp866",
          "gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949", "big5": "big5hkscs", "iso-8859-1": "cp1252", "us-ascii": "cp1252"}
NOT_TEXT = re.compile(r"<!--.*?-->|<(script|style|template|noembed|noframes|iframe|svg|math|rt|rp)\b.*?</\1\s*>|<(?:[a-zA-Z/!?])(?:\"[^\"]*\"|'[^']*'|[^'\">])*>",
                      re.S | re.I)


def closed(text):
    """Without white space and what no reader sees: soft hyphens, spaces of no width, NULs."""
    return re.sub(r"[\s\u00ad\u200b\ufeff\0]+", "", text)


def decoded(raw, charset):
    name = CODECS.get(charset, charset)
    try:
        codecs.lookup(name)
    except LookupError:
        name = "utf-8"
    return raw.decode(name, "replace")


def unescaped(text):
    """JSON's escapes undone, also in a string that is cut or broken."""
    pairs = re.sub(r"\\u([dD][89abAB]..)\\u([dD][c-fC-F]..)", lambda m: chr(0x10000 + (int(m[1], 16) - 0xD800 << 10) + int(m[2], 16) - 0xDC00), text)
    plain = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
    return re.sub(r"\\(u[0-9a-fA-F]{4}|.)", lambda m: chr(int(m[1][1:], 16)) if len(m[1]) > 1 else plain.get(m[1], m[1]), pairs)


def readings(raw, page):
    """The ways in which bytes of this page may be meant, likeliest first."""
    text = decoded(raw, page["charset"])
    if page["media"] != "text/html":
        return [text]
    inner = html.unescape(NOT_TEXT.sub("", text))
    return [inner, html.unescape(text), html.unescape(NOT_TEXT.sub("", html.unescape(unescaped(text)))), html.unescape(html.unescape(unescaped(text)))]


def within(part, whole):
    """The characters of one stand in the other, in order: in long pieces, as cuts leave them, never letter by letter."""
    at = pieces = i = 0
    while i < len(part):
        n = min(12, len(part) - i)
        k = whole.find(part[i:i + n], at)
        while k < 0 and n > 1:
            n -= 1
            k = whole.find(part[i:i + n], at)
        if k < 0:
            return False
        pieces += k != at
        while i < len(part) and k < len(whole) and part[i] == whole[k]:
            i, k = i + 1, k + 1
        at = k
    return pieces <= 2 + len(part) // 20


def of_field(page, field, key, raw):
    x = page.get(field)
    if not x or not x.get("span") or not x.get(key):
        return None
    s, e = x["span"]
    if not 0 <= s < e <= len(raw):
        return f"{field} {x['span']} outside the payload of {len(raw)} bytes"
    seen, want = [closed(r) for r in readings(raw[s:e], page)], closed(str(x[key]))
    if field == "published":
        year, _, day = want.split("-")
        good = any(year in r or year[2:] in r or str(int(day)) in r or r.isdigit() for r in map(digits, seen)) or not any(map(str.isdigit, "".join(seen)))
    elif field in ("agency", "outlet"): # the name may be the table's, the span holds what stands there
        good = True
    else:
        good = any(want.casefold() == r.casefold() for r in seen)
    return None if good else f"{field} {x[key]!r} at {x['span']} is {raw[s:e][:300]!r}"


def digits(text):
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


def of_body(page, raw, cut):
    texts = page["text"].split("\n\n") if page["text"] else []
    if len(texts) != len(page["body"]):
        return f"{len(texts)} paragraphs and {len(page['body'])} spans"
    before = 0
    for (s, e), t in zip(page["body"], texts):
        if not 0 <= s < e <= len(raw) or s < before and page["media"] == "text/plain":
            return f"[{s}, {e}] outside the payload of {len(raw)} bytes, or before {before}"
        before, want = e, closed(t)
        seen = [closed(r) for r in readings(raw[s:e], page)]
        if want in seen:
            continue
        cut.append((page["path"], s, e))
        if not any(within(want, r) for r in seen):
            return f"[{s}, {e}] {t[:300]!r}\nis {raw[s:e][:600]!r}"
    return None


def pages_of(stemma, files):
    out = b""
    for i in range(0, len(files), 500):
        out += subprocess.run([stemma, "clean", "--format", "json", *files[i:i + 500]], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    return [x for x in map(json.loads, filter(None, out.decode().split("\n"))) if x["type"] == "page"]


def try_folder(stemma, name, folder, every):
    files = sorted(os.path.join(folder, x) for x in os.listdir(folder) if not x.startswith("."))[::every]
    pages, wrong, cut, fields, bodies = pages_of(stemma, files), [], [], 0, 0
    for page in pages:
        with open(page["path"], "rb") as f:
            raw = f.read()
        said = [of_body(page, raw, cut)] + [of_field(page, *x, raw) for x in (("title", "text"), ("published", "date"), ("dateline", "place"),
                                                                             ("agency", "name"), ("outlet", "name"))]
        bodies += len(page["body"])
        fields += sum(bool((page.get(x) or {}).get("span")) for x in ("title", "published", "dateline", "agency", "outlet"))
        wrong += [f"{page['path']}: {x}" for x in said if x]
    ok(f"{name}: {len(pages)} pages, {bodies} paragraphs ({len(cut)} with something left out inside), {fields} fields", not wrong,
       f"{len(wrong)} wrong", *wrong[:8])
    ok(f"{name}: few paragraphs are cut inside", len(cut) * 20 <= bodies, *cut[:8])


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("stemma")
    a.add_argument("place", nargs="*")
    a.add_argument("--all", action="store_true")
    a = a.parse_args()
    top, every = os.path.join(here, "../.."), 1 if a.all else 15
    try_folder(a.stemma, "samples", os.path.join(top, "samples/pages"), 1)
    for name in a.place or KITS:
        folder = name
        if not os.path.isdir(name):
            kit = subprocess.run([os.path.join(top, "tools/kit"), name], stdout=subprocess.PIPE, check=False).stdout.decode().strip()
            folder = os.path.join(kit, "html") if kit else ""
        if folder:
            try_folder(a.stemma, name, folder, every)
        else:
            ok(f"{name} # SKIP not here", True)
    return tap.end()


sys.exit(main())
