# SPDX-License-Identifier: GPL-3.0-or-later
"""The closing line of ./check, counted for programs that end in every way a test can end.

    check-count.py COUNT_TESTS
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

count_tests = sys.argv[1]
count = failed = 0

# What a test program does, and what it adds to passed, failed and skipped.
TAP = {
    "passes": ('print("ok 1 - a"); print("1..1")', (1, 0, 0)),
    "skips a case": ('print("ok 1 - a"); print("ok 2 - b # SKIP why"); print("1..2")', (1, 0, 1)),
    "skips all": ('print("1..0 # SKIP why")', (0, 0, 1)),
    "fails a case": ('print("ok 1 - a"); print("not ok 2 - b"); print("1..2"); raise SystemExit(1)',
                     (1, 1, 0)),
    "fails two cases": ('print("not ok 1 - a"); print("not ok 2 - b"); print("1..2")', (0, 2, 0)),
    "crashes": ('import os; print("ok 1 - a", flush=True); os.abort()', (1, 1, 0)),
    "crashes at once": ('import os; os.abort()', (0, 1, 0)),
    "ends with a bad status": ('print("ok 1 - a"); print("1..1"); raise SystemExit(3)', (1, 1, 0)),
    "breaks its plan": ('print("ok 1 - a"); print("1..3")', (1, 1, 0)),
    "bails out": ('print("ok 1 - a"); print("Bail out! why")', (1, 1, 0)),
    "runs out of time": ('import time; print("ok 1 - a", flush=True); time.sleep(60)', (1, 1, 0)),
}
PLAIN = {
    "passes": ("pass", (1, 0, 0)),
    "fails": ("raise SystemExit(1)", (0, 1, 0)),
    "crashes": ("import os; os.abort()", (0, 1, 0)),
    "skips": ("raise SystemExit(77)", (0, 0, 1)),
}


def report(name, passed, detail):
    global count, failed
    count += 1
    failed += not passed
    print(f"{'ok' if passed else 'not ok'} {count} - {name}")
    if not passed:
        for line in detail.splitlines()[-12:]:
            print(f"# {line}")


def describe(programs):
    """A meson project of these programs, as (name, protocol, code)."""
    lines = ["project('counted')", "python = find_program('python3')"]
    lines += [f"test('{name}', python, args: ['-c', '{code}'], protocol: '{protocol}', timeout: 2, suite: 's')"
              for name, protocol, code in programs]
    return "\n".join(lines) + "\n"


def count_run(programs):
    with tempfile.TemporaryDirectory(prefix="instep-count-") as folder:
        pathlib.Path(folder, "meson.build").write_text(describe(programs), encoding="utf-8")
        subprocess.run([shutil.which("meson"), "setup", "build"], cwd=folder, capture_output=True, check=True)
        subprocess.run([shutil.which("meson"), "test", "-C", "build"], cwd=folder, capture_output=True, check=False)
        logs = pathlib.Path(folder, "build", "meson-logs")
        return subprocess.run([sys.executable, count_tests, logs / "testlog.junit.xml", logs / "testlog.json"],
                              capture_output=True, text=True, check=False)


def closing_line(passed, failures, skipped):
    return f"{passed} passed, {failures} failed" + (f", {skipped} skipped" if skipped else "")


every = [(f"tap {name}", "tap", code, counts) for name, (code, counts) in TAP.items()]
every += [(f"plain {name}", "exitcode", code, counts) for name, (code, counts) in PLAIN.items()]

# All together, so that no failure hides another, then those that are fine alone.
for name, chosen in (("every way a test can end", every),
                     ("nothing but passes and skips", [row for row in every if row[3][1] == 0])):
    wanted = closing_line(*(sum(column) for column in zip(*(row[3] for row in chosen))))
    answer = count_run([row[:3] for row in chosen])
    failures = any(row[3][1] for row in chosen)
    report(f"{name}: {wanted}", answer.stdout == wanted + "\n" and answer.returncode == int(failures),
           f"exit status {answer.returncode}\n{answer.stdout}{answer.stderr}")

answer = subprocess.run([sys.executable, count_tests, "/nonexistent", "/nonexistent"],
                        capture_output=True, text=True, check=False)
report("logs that are not there are a failure", answer.stdout == "0 passed, 1 failed\n" and answer.returncode == 1,
       answer.stdout)

print(f"1..{count}")
sys.exit(1 if failed else 0)
