#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The library as a program outside meets it: installed under DESTDIR, found by pkg-config, with no names but those of
stemma.h, and the example built and run. usage: library_test.py BUILD CC [FLAG…]; TAP."""

import glob
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../tools"))
import tap
from tap import ok

build, cc = os.path.abspath(sys.argv[1]), sys.argv[2:]
stemma = os.path.join(build, "stemma")
SAMPLE = ["samples/pages"]


def run(*args, **more):
    return subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, timeout=100, **more)


def names(*args):
    """The names that a library defines for others."""
    rows = run("nm", "--defined-only", *args).stdout.decode().split("\n")
    return {r.split()[-1] for r in rows if len(r.split()) == 3 and r.split()[1] in "TDBRVW"}


def declared():
    with open("include/stemma.h", encoding="utf-8") as f:
        text = f.read()
    found = {part.split("(")[0].split()[-1].lstrip("*") for part in text.split("STEMMA_API ")[1:] if "(" in part}
    return {x for x in found if x.startswith("stemma_")}


def example(where, name, args, shared):
    out = os.path.join(where, name)
    r = run(*cc, "examples/report.c", *args, "-o", out)
    ok(f"the example builds, {name}", r.returncode == 0, r.stdout.decode(), *args)
    env = dict(os.environ, LD_LIBRARY_PATH=shared)
    want = run(stemma, "report", "--threads", "1", *SAMPLE)
    got = run(out, *SAMPLE, env=env)
    ok(
        "and prints what the program prints",
        got.returncode == 0 and got.stdout == want.stdout,
        got.returncode,
        got.stdout.decode()[:2000],
    )


with open("README.md", encoding="utf-8") as f, open("examples/report.c", encoding="utf-8") as g:
    shown = f.read().split("```c\n")[1].split("```")[0]
    ok("the README shows the example as it is", g.read().endswith("*/\n" + shown), shown)
with tempfile.TemporaryDirectory() as d:
    r = run("meson", "install", "-C", build, "--no-rebuild", "--destdir", d, "--quiet")
    ok("make install under DESTDIR", r.returncode == 0, r.stdout.decode())
    placed = {os.path.basename(x) for x in glob.glob(d + "/**", recursive=True)}
    wanted = {"stemma", "stemma.h", "libstemma.a", "stemma.pc", "_stemma"} | (
        {"stemma.1"} if shutil.which("scdoc") else set()
    )
    ok("puts everything in its place", wanted <= placed, wanted - placed)
    ok("and nothing of the inside", not [x for x in placed if "inside" in x], placed)
    pc = glob.glob(d + "/**/stemma.pc", recursive=True)[0]
    lib = os.path.dirname(os.path.dirname(pc))
    prefix = os.path.dirname(glob.glob(d + "/**/include/stemma.h", recursive=True)[0])[: -len("/include")]

    def pkg(*args):
        return (
            run(
                "pkg-config",
                "--define-variable=prefix=" + prefix,
                *args,
                "stemma",
                env=dict(os.environ, PKG_CONFIG_PATH=os.path.dirname(pc)),
            )
            .stdout.decode()
            .split()
        )

    archive = os.path.join(lib, "libstemma.a")
    ok("the archive defines the names of stemma.h", names(archive) == declared(), names(archive) ^ declared())
    example(d, "static", pkg("--cflags") + [archive] + [x for x in pkg("--static", "--libs") if x != "-lstemma"], "")
    found = glob.glob(lib + "/libstemma.so*")
    if found:
        ok(
            "the shared library defines the names of stemma.h",
            names("-D", found[0]) == declared(),
            names("-D", found[0]) ^ declared(),
        )
        soname = run("readelf", "-d", found[0]).stdout.decode()
        ok("its soname carries the version of its interface", "[libstemma.so.0]" in soname, soname)
        example(d, "shared", pkg("--cflags", "--libs"), lib)
    version = run(stemma, "--version").stdout.decode().split()[-1]
    ok("one version everywhere", pkg("--modversion") == [version], pkg("--modversion"), version)
    if shutil.which("g++"):
        r = run("g++", "-std=c++11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-x", "c++", "include/stemma.h")
        ok("the header is C++ as well", r.returncode == 0, r.stdout.decode())
sys.exit(tap.end())
