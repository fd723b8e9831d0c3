# SPDX-License-Identifier: GPL-3.0-or-later
"""The icons are there, square, sound, and the symbolic one has a single colour.

    check-icons.py HICOLOR_FOLDER APPLICATION_ID
"""

import pathlib
import re
import sys
import xml.etree.ElementTree

hicolor, application_id = pathlib.Path(sys.argv[1]), sys.argv[2]
count = failed = 0


def report(name, passed, detail=""):
    global count, failed
    count += 1
    failed += not passed
    print(f"{'ok' if passed else 'not ok'} {count} - {name}")
    if detail and not passed:
        print(f"# {detail}")


def read(path, size):
    text = path.read_text(encoding="utf-8")
    root = xml.etree.ElementTree.fromstring(text)
    report(f"{path.name} is {size} by {size}",
           root.get("viewBox") == f"0 0 {size} {size}" and root.get("width") == root.get("height") == str(size),
           str(root.attrib))
    report(f"{path.name} loads nothing from outside", not re.search(r"href=\"(?!#)", text))
    return text


read(hicolor / "scalable" / "apps" / f"{application_id}.svg", 128)
symbolic = read(hicolor / "symbolic" / "apps" / f"{application_id}-symbolic.svg", 16)
colours = set(re.findall(r"#[0-9a-fA-F]{3,6}\b", symbolic))
report("the symbolic icon has a single colour", len(colours) == 1, str(colours))
report("the symbolic icon is filled, not stroked", "stroke" not in symbolic)

print(f"1..{count}")
sys.exit(1 if failed else 0)
