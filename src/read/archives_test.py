#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every record of the archives of the kit clean-warc is read, or refused with a reason: archives_test.py STEMMA; TAP. Skipped
where the kit is not here; warc_test.c makes archives of its own."""
import gzip
import json
import os
import re
import subprocess
import sys
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../tools"))
import tap
from tap import ok

here = os.path.dirname(os.path.abspath(__file__))
stemma = sys.argv[1]


def unpacked(path):
    """The file's bytes, as far as they can be unpacked."""
    with open(path, "rb") as f:
        data = f.read()
    to = b""
    while data[:2] == b"\x1f\x8b":
        d = zlib.decompressobj(31)
        try:
            to += d.decompress(data)
        except zlib.error:
            break
        data = d.unused_data
    return to or data


def main():
    kit = subprocess.run([os.path.join(here, "../../tools/kit"), "clean-warc"], stdout=subprocess.PIPE, text=True).stdout.strip()
    if not kit:
        print("1..0 # SKIP the kit clean-warc is not here")
        return
    for name in sorted(os.listdir(kit)):
        if "arc" not in name:
            continue
        path = os.path.join(kit, name)
        r = subprocess.run([stemma, "clean", "-f", "json", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=30)
        records = [json.loads(x) for x in r.stdout.splitlines()][1:]
        told = all(x["type"] in ("page", "duplicate") or (x["reason"] and x["message"].startswith(path)) for x in records)
        ok(f"{name}: read or refused", records and r.returncode in (0, 1, 3) and told, r.stderr)
        heads = re.findall(rb"^WARC/[01]\.\d+\r?\n(?:[^\r\n]+\r?\n)*?WARC-Type: *(\w+)", unpacked(path), re.M)
        about = sum(t in (b"warcinfo", b"request", b"metadata") for t in heads)
        if len(heads) > about:
            ok(f"{name}: every record", len(records) == len(heads) - about, (len(records), len(heads), about))
        with open(path, "rb") as f:
            raw = f.read()
        begins = (b"\x1f\x8b", b"WARC/", b"http", b"\x04\x22\x4d\x18")
        starts = all(raw[x["record"]:].startswith(begins) or unpacked(path)[x["record"]:].startswith(begins[1:3])
                     for x in records if x["type"] == "page")
        ok(f"{name}: records begin where it is said", starts)
        for ending in (".gz", ".lz4"):
            if not name.endswith(".warc") or not os.path.exists(path + ending):
                continue
            other = subprocess.run([stemma, "clean", "-f", "json", path + ending], stdout=subprocess.PIPE, timeout=30)
            same = [x["sha256"] for x in map(json.loads, other.stdout.splitlines()) if x["type"] == "page"]
            ok(f"{name}: packed the same as {ending}", same == [x["sha256"] for x in records if x["type"] == "page"])
    sys.exit(tap.end())


main()
