#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""gazetteer.txt and given_names.txt in, gazetteer_table.c out: one table of folded words with their classes, sorted, and
slots that lead to it by FNV-1a hash with linear probing. Run by the build."""
import itertools
import re
import sys

SLOTS = 1 << 15
entries, names = {}, []


def add(word, label, name=0):
    word = word.replace("_", " ").casefold().replace("’", "'")
    e = entries.setdefault(word, [set(), 0])
    e[0].add(label)
    e[1] = e[1] or name
    if " " in word:
        entries.setdefault(word.split(" ")[0], [set(), 0])[0].add("opens")


label = None
for row in itertools.chain.from_iterable(open(path, encoding="utf-8") for path in sys.argv[1:-1]):
    row = row.split("#")[0].strip()
    if not row:
        continue
    if row.startswith("["):
        label = row.strip("[]")
    elif label == "country":
        row, _, people = row.partition("|")
        name, _, others = row.partition("=")
        names.append(name.strip())
        for w in [name.strip().replace(" ", "_")] + others.split():
            add(w, "country", len(names))
        for w in people.split():
            add(w, "demonym", len(names))
            if not re.search(r"(ese|ish|ss|ch|man)$", w):
                add(w + "s", "demonym", len(names))
    else:
        for w in row.split():
            if label in ("given-also", "given-afar"):  # says nothing new of a name; no English name
                continue
            for given in ("given-m", "given-f") if label == "given" else (label,):
                add(w, given)
            if label == "demonym" and w[-1] not in "lsrd":  # "Muslims": not "federals"
                add(w + "s", label)

slots = [0] * SLOTS
words = sorted(entries, key=lambda w: w.encode())
assert len(words) < SLOTS // 2 and len(words) < 65535 and len(names) < 65536
for n, w in enumerate(words):
    h = 2166136261
    for byte in w.encode():
        h = (h ^ byte) * 16777619 & 0xFFFFFFFF
    at = h
    while slots[at % SLOTS]:
        at += 1
    slots[at % SLOTS] = h >> 16 << 16 | n + 1  # the upper half of the hash tells most other words apart

with open(sys.argv[-1], "w", encoding="utf-8") as f:
    f.write('/* Made by gazetteer.py from gazetteer.txt and given_names.txt. */\n#include "claim/gazetteer.h"\n\n')
    f.write(f"const gazetteer_entry gazetteer[] = {{\n")
    for w in words:
        flags = " | ".join("LEX_" + x.upper().replace("-", "_") for x in sorted(entries[w][0]))
        f.write(f'    {{{{"{w}", {len(w.encode())}}}, {flags}, {entries[w][1]}}},\n')
    f.write(f"}};\nconst int32_t gazetteer_n = {len(words)};\n\nconst str gazetteer_names[] = {{{{0, 0}},\n")
    for w in names:
        f.write(f'    {{"{w}", {len(w.encode())}}},\n')
    f.write("};\n\nconst uint32_t gazetteer_slots[GAZETTEER_SLOTS] = {")
    for n, s in enumerate(slots):
        f.write(("\n    " if n % 12 == 0 else " ") + f"{s},")
    f.write("\n};\n")
