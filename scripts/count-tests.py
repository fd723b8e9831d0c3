# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts test cases from meson's logs: "N passed, N failed", and ", N skipped" where any were.

    count-tests.py JUNIT_LOG JSON_LOG

A case is one line of a TAP test, or a whole program that speaks no TAP.  A program that crashed, ran
out of time or broke off counts as one failure, even when every case it reported before passed.
"""

import json
import sys
import xml.etree.ElementTree

BROKEN = ("FAIL", "ERROR", "TIMEOUT", "INTERRUPT", "UNEXPECTEDPASS")


def count_cases(junit):
    """Returns the counts, and the names of the programs among whose cases a failure is."""
    passed = failed = skipped = 0
    blamed = set()
    for suite in xml.etree.ElementTree.parse(junit).getroot().iter("testsuite"):
        # A program with cases is a suite of its own, "project.program"; others share "project".
        program = suite.get("name").partition(".")[2]
        for case in suite.iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                failed += 1
                blamed.add(program or case.get("name"))
            elif case.find("skipped") is not None:
                skipped += 1
            else:
                passed += 1
    return passed, failed, skipped, blamed


def read_results(log):
    with open(log, encoding="utf-8") as lines:
        return {result["name"]: result["result"] for result in map(json.loads, lines)}


def main():
    try:
        passed, failed, skipped, blamed = count_cases(sys.argv[1])
        results = read_results(sys.argv[2])
    except (OSError, ValueError, KeyError, xml.etree.ElementTree.ParseError) as error:
        print(f"The logs of the tests cannot be read: {error}", file=sys.stderr)
        print("0 passed, 1 failed")
        return 1
    broken = {name for name, result in results.items() if result in BROKEN}
    failed += len(broken - blamed)
    if not results:
        print("No test was run.", file=sys.stderr)
        failed += 1
    tail = f", {skipped} skipped" if skipped else ""
    print(f"{passed} passed, {failed} failed{tail}")
    return 1 if failed else 0


sys.exit(main())
