#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The program as its users meet it: exit status, messages, output files, signals. usage: cli_test.py STEMMA; TAP."""

import gzip
import os
import pty
import resource
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../tools"))
import tap
from tap import ok

STEMMA = os.path.abspath(sys.argv[1])
PAGES = os.path.abspath("samples/pages")
ENV = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS")}


def run(*args, stdin=b"", **more):
    more.setdefault("stdout", subprocess.PIPE)
    return subprocess.run(
        [STEMMA, *args], input=stdin, stderr=subprocess.PIPE, env=ENV, timeout=60, check=False, **more
    )


def says(what, args, status, message, **more):
    """The run ends with `status`, and its messages hold `message`."""
    r = run(*args, **more)
    err = r.stderr.decode()
    ok(what, r.returncode == status and message in err, f"status {r.returncode}", err)
    return r


def usage():
    says("without arguments the help is a complaint", [], 2, "usage: stemma COMMAND")
    says("a command mistyped", ["reprot", PAGES], 2, "did you mean report?")
    says("a command cut short", ["rep", PAGES], 2, "did you mean report?")
    says("a command in the singular", ["story", PAGES], 2, "did you mean stories?")
    says("a path where the command should be", [PAGES], 2, f"stemma report {PAGES}")
    says("a word near nothing", ["xylophone"], 2, "there is: help claims clean report")
    says("a format near nothing", ["report", "--format", "pdf", PAGES], 2, "there is: text json csv html")
    says("an option mistyped", ["report", "--fromat", "json", PAGES], 2, "did you mean --format?")
    says("an option with one dash", ["report", "-format", "json", PAGES], 2, "did you mean --format?")
    says("a letter that is no option", ["report", "-z", PAGES], 2, "no such option: -z")
    says("a format mistyped", ["report", "--format", "jsno", PAGES], 2, "did you mean json?")
    says("a format of the report only", ["clean", "--format", "csv", PAGES], 2, "stemma report")
    says("an option without its value", ["report", PAGES, "--format"], 2, "--format needs a value")
    says("a value for an option without one", ["report", "--help=yes"], 2, "--help takes no value")
    says("threads that are no number", ["report", "--threads", "two", PAGES], 2, "--threads takes a number")
    says("no pages", ["report"], 2, "no pages given")
    says("a day that never was", ["report", "--date", "2031-02-30", PAGES], 2, '"2031-02-30" is no day: write it as 2025-12-24')
    for args in (["--help"], ["help"], ["report", "--help"], ["help", "clean"], ["-h"], ["claims", PAGES, "-h"]):
        r = run(*args)
        ok(
            "help: " + " ".join(a for a in args if a != PAGES),
            r.returncode == 0
            and not r.stderr
            and r.stdout.startswith(b"usage: stemma")
            and all(len(x) <= 80 for x in r.stdout.decode().splitlines()),
            r.stdout.decode(),
            r.stderr,
        )
    r = run("--version")
    ok("version", r.returncode == 0 and r.stdout.startswith(b"stemma 0."), r.stdout)


def inputs(folder):
    says("a path that is not there", ["clean", os.path.join(folder, "none.txt")], 3, "none.txt: ")
    says("one of two paths is not there", ["clean", os.path.join(folder, "none.txt"), PAGES], 1, "none.txt: ")
    inside = os.path.join(folder, "inside")
    os.mkdir(inside)
    with open(os.path.join(inside, "table.csv"), "w") as f:
        f.write("path,outlet\nharbour.txt,The Harbour Post\n")
    with open(os.path.join(inside, "harbour.txt"), "w") as f:
        f.write("The harbour of Ellmouth opens again on Friday, the mayor said.\n")
    r = says("a table in the folder of its pages", ["clean", "-f", "json", "--meta", inside + "/table.csv", inside], 0, "")
    ok("is no page", r.stdout.count(b'"type":"page"') == 1, r.stdout)
    with open(os.path.join(inside, "other.csv"), "w") as f:
        f.write("path,paper\nharbor.txt,The Harbour Post\n")
    r = says("a table that fits nothing", ["clean", "-f", "json", "--meta", inside + "/other.csv", inside + "/harbour.txt"], 0,
             "1 of 1 rows is about no file that was given: harbor.txt (line 2)")
    ok("and names columns that are not known", b"not known: paper (known" in r.stderr, r.stderr)
    says("a table that is not there", ["report", "--meta", os.path.join(folder, "none.csv"), PAGES], 3, "none.csv")
    with open(os.path.join(PAGES, "skerry-gazette.txt"), "rb") as f:
        page = f.read()
    r = says("a page on standard input", ["clean", "-", "--format=json"], 0, "", stdin=page)
    ok("is read whole", b'"bytes":%d,' % len(page) in r.stdout, r.stdout)
    says("too much on standard input", ["clean", "-"], 3, "-: more than 16777216 bytes", stdin=b"a word " * (3 << 20))
    r = says("beside pages", ["clean", "-f", "json", "-", PAGES], 1, "split it", stdin=b"a word " * (3 << 20))
    ok("is a record", b'"reason":"too-large"' in r.stdout, r.stdout[-300:])
    says("a closed standard input", ["clean", "-"], 3, "-: an empty file")
    rows = b'{"articleText": "The harbour of Ellmouth opens again on Friday, the mayor said.", "url": "http://tide.example/"}\n'
    r = says("packed JSON Lines on standard input", ["clean", "-fjson", "--field", "text=articleText", "-"], 0, "",
             stdin=gzip.compress(rows))
    ok("give pages", b'"record":1,"url":"http://tide.example/"' in r.stdout, r.stdout)
    says("a field that is none", ["clean", "--field", "words=x", "-"], 2, "KNOWN=NAME", stdin=rows)
    says("a record without a page", ["clean", "-"], 3, "-:1: no html and no text in it", stdin=rows)
    archive = b"".join(gzip.compress(b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
                                     % len(x) + x + b"\r\n\r\n") for x in (b"Ice closed the lock %d times, Ann Poe said." % i
                                                                       for i in range(2000)))
    place = os.path.join(folder, "crawl.warc.gz")
    with open(place, "wb") as f:
        f.write(archive + archive[:3000] + archive[5000:9000])
    outs = [run("clean", "-fjson", "-j", str(j), place) for j in (1, 2, 7)]
    ok("an archive over several batches", outs[0].returncode == 1 and outs[0].stdout.count(b'"type":"page"') == 2000, outs[0].stderr)
    ok("is the same for any threads", len({o.stdout for o in outs}) == 1)
    r = run("clean", "-fjson", "-", stdin=archive)
    ok("and on standard input", r.returncode == 0 and r.stdout.count(b'"type":"page"') == 2000, r.stderr)
    dashed = os.path.join(folder, "--help")
    with open(dashed, "wb") as f:
        f.write(page)
    r = says("-- ends options", ["clean", "-f", "json", "--", "--help"], 0, "", cwd=folder)
    ok("and the path is read", b'"path":"--help"' in r.stdout, r.stdout)
    r = says("options between and after paths", ["clean", PAGES, "-fjson", "--threads=1", dashed, "-j", "2"], 0, "")
    ok("all are read", r.stdout.count(b'"type":"page"') + r.stdout.count(b'"type":"duplicate"') == 8, r.stdout)
    many = [os.path.join(folder, f"none-{i}.txt") for i in range(30)]
    r = says("many refusals are cut short", ["clean", *many, PAGES], 1, "and 10 more")
    ok("after twenty", r.stderr.count(b"none-") == 20, r.stderr)
    evil = os.path.join(folder, "a\x1b[31mb\n.txt")
    r = says("a path with control characters", ["clean", evil], 3, "a?[31mb?.txt")
    ok("reaches no terminal", b"\x1b" not in r.stderr, r.stderr)
    evil = os.path.join(os.fsencode(folder), "b\u202ec\u2069\u061cdé".encode() + b"\xff\x9b.txt")
    says("a path that turns text around and is no UTF-8", ["clean", evil], 3, "b?c??dé??.txt")
    with open(evil, "wb") as f:
        f.write(page)
    r = says("a page at such a path", ["report", "--format", "csv", evil], 0, "")
    ok("is named in UTF-8 in the table", "dé\ufffd\ufffd.txt" in r.stdout.decode("utf-8", "surrogateescape"), r.stdout)


def outputs(folder):
    place = os.path.join(folder, "out.json")
    report = ["report", "--format", "json", PAGES]
    plain = run(*report).stdout
    says("an output file", [*report, "-o", place], 0, "")
    ok("holds what standard output would", open(place, "rb").read() == plain)
    mask = os.umask(0)
    os.umask(mask)
    ok("with the rights of a new file", os.stat(place).st_mode & 0o777 == 0o666 & ~mask, oct(os.stat(place).st_mode))
    os.chmod(place, 0o640)
    link = os.path.join(folder, "link.json")
    os.symlink("out.json", link)
    says("an output file through a link", ["clean", "--format", "json", PAGES, "-o", link], 0, "")
    ok(
        "keeps the link and the file's rights",
        os.path.islink(link) and os.stat(place).st_mode & 0o777 == 0o640 and open(place, "rb").read() != plain,
    )
    before = open(place, "rb").read()
    says("a run that reads nothing", ["clean", "--format", "text", os.path.join(folder, "none"), "-o", place], 3, "none")
    ok("leaves the old file", open(place, "rb").read() == before)
    ok("and nothing beside it", not [x for x in os.listdir(folder) if x.startswith(".stemma")], os.listdir(folder))
    r = says("- as the output is standard output", [*report, "-o", "-"], 0, "", cwd=folder)
    ok("and no file", r.stdout == plain and not os.path.exists(os.path.join(folder, "-")))
    says("an output folder that is not there", [*report, "-o", os.path.join(folder, "none", "x")], 4, "No such file")
    says("a full disk", [*report, "-o", "/dev/full"], 4, "/dev/full: No space left")
    grown = os.path.join(folder, "grown.html")
    says("a file that may not grow", [*report, "--format", "html", "-o", grown], 4, "File too large",
         preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)))
    ok("it leaves nothing behind", not [f for f in os.listdir(folder) if f.startswith((".stemma-", "grown"))])
    with open("/dev/full", "wb") as full:
        says("standard output on a full disk", report, 4, "standard output: No space left", stdout=full)
        says("help on a full disk", ["--help"], 4, "standard output: No space left", stdout=full)
    says("standard output closed", report, 4, "standard output: ", stdout=None, preexec_fn=lambda: os.close(1))


def signals(folder):
    for ignored in (False, True):
        read, write = os.pipe()
        os.close(read)
        r = run(
            "report",
            "--format",
            "json",
            PAGES,
            stdout=write,
            preexec_fn=(lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN)) if ignored else None,
        )
        os.close(write)
        ok(
            "a closed pipe is no error" + (" where SIGPIPE was ignored" if ignored else ""),
            r.returncode == -signal.SIGPIPE and not r.stderr,
            r.returncode,
            r.stderr,
        )
    place = os.path.join(folder, "stopped.json")
    p = subprocess.Popen([STEMMA, "clean", "-", "-o", place], stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV)
    for _ in range(200):  # the part is there before anything is read
        if [x for x in os.listdir(folder) if x.startswith(".stemma")]:
            break
        time.sleep(0.01)
    p.send_signal(signal.SIGINT)
    _, err = p.communicate(timeout=60)
    ok("an interrupt stops the run", p.returncode == -signal.SIGINT and not err, p.returncode, err)
    ok(
        "and leaves nothing behind",
        not [x for x in os.listdir(folder) if x.startswith((".stemma", "stopped"))],
        os.listdir(folder),
    )


def terminal():
    def at_terminal(*args, **more):
        main, side = pty.openpty()
        subprocess.run(
            [STEMMA, *args],
            stdout=side,
            stderr=subprocess.DEVNULL,
            timeout=60,
            check=False,
            env={**ENV, "TERM": "xterm", **more},
        )
        os.close(side)
        got = b""
        try:
            while True:
                part = os.read(main, 1 << 16)
                if not part:
                    break
                got += part
        except OSError:  # how Linux tells that the other side is closed
            pass
        os.close(main)
        return got

    one = os.path.join(PAGES, "meridian-post-market.txt")
    ok("colours on a terminal", b"\x1b[" in at_terminal("clean", "-ftext", one))
    ok("none with NO_COLOR", b"\x1b[" not in at_terminal("clean", "-ftext", one, NO_COLOR="1"))
    ok("none on a dumb terminal", b"\x1b[" not in at_terminal("clean", "-ftext", one, TERM="dumb"))
    ok("none with --color never", b"\x1b[" not in at_terminal("clean", "-ftext", one, "--color", "never"))
    ok("some in a file with --color always", b"\x1b[" in run("clean", "-ftext", one, "--color=always").stdout)
    ok("none in a file", b"\x1b[" not in run("clean", one).stdout)


usage()
with tempfile.TemporaryDirectory() as d:
    inputs(d)
with tempfile.TemporaryDirectory() as d:
    outputs(d)
with tempfile.TemporaryDirectory() as d:
    signals(d)
terminal()
sys.exit(tap.end())
