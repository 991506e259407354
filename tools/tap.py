# SPDX-License-Identifier: Apache-2.0
"""Results of a test program in the Test Anything Protocol: `ok` for each case, `end` at the end."""
count = failed = 0


def ok(what, good, *notes):
    """One case, with notes where it fails."""
    global count, failed
    count += 1
    failed += not good
    print("ok" if good else "not ok", count, "-", what, flush=True)
    for n in () if good else notes:
        print("# " + str(n).replace("\n", "\n# "), flush=True)


def end():
    """The plan; what the program exits with."""
    print(f"1..{count}", flush=True)
    return 1 if failed else 0
