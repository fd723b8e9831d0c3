# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts test cases from meson's logs: "N passed, N failed", and ", N skipped" where any were.

    count-tests.py JUNIT_LOG JSON_LOG

A case is one line of a TAP test, or a whole program that speaks no TAP.  A program that crashed or
ran out of time counts as one failure more, even when all its cases before that passed.
"""

import json
import sys
import xml.etree.ElementTree


def count_cases(junit):
    passed = failed = skipped = 0
    for suite in xml.etree.ElementTree.parse(junit).getroot().iter("testsuite"):
        for case in suite.iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                failed += 1
            elif case.find("skipped") is not None:
                skipped += 1
            else:
                passed += 1
    return passed, failed, skipped


def count_broken_programs(log):
    with open(log, encoding="utf-8") as lines:
        results = [json.loads(line)["result"] for line in lines]
    return sum(result in ("ERROR", "TIMEOUT", "INTERRUPT") for result in results), len(results)


def main():
    try:
        passed, failed, skipped = count_cases(sys.argv[1])
        broken, programs = count_broken_programs(sys.argv[2])
    except (OSError, ValueError, xml.etree.ElementTree.ParseError) as error:
        print(f"The logs of the tests cannot be read: {error}", file=sys.stderr)
        print("0 passed, 1 failed")
        return 1
    failed = max(failed, broken)
    if programs == 0:
        failed += 1
    tail = f", {skipped} skipped" if skipped else ""
    print(f"{passed} passed, {failed} failed{tail}")
    return 1 if failed else 0


sys.exit(main())
