# SPDX-License-Identifier: GPL-3.0-or-later
"""The committed texts of content are those of the content itself."""

import difflib
import pathlib
import subprocess
import sys

script, folder, committed = sys.argv[1:4]
made = subprocess.run([sys.executable, script, folder], check=True, capture_output=True,
                      encoding="utf-8").stdout
there = pathlib.Path(committed).read_text(encoding="utf-8")

print("1..1")
print(f"{'ok' if made == there else 'not ok'} 1 - the texts of content are up to date")
if made != there:
    for line in difflib.unified_diff(there.splitlines(), made.splitlines(), "committed", "made", lineterm=""):
        print(f"# {line}")
    print(f"# {script} {folder} > {committed}")
    sys.exit(1)
