#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of built-in content where xgettext finds them.

xgettext cannot read JSON members selectively, and ids must not be translated.  So the texts that
people read go into a C file, which is committed; a test fails when it is stale.

    po/extract-content-strings.py CONTENT_FOLDER > po/content-strings.c
"""

import json
import pathlib
import sys

# For each file: the members whose texts are shown, and what to tell a translator of them.
SHOWN = {
    "lacings.json": {
        "name": "The name of a lacing.",
        "purpose": "What a lacing is for.",
        "aliases": "Another name of a lacing, which people search for.",
        "cautions": "What to mind with a lacing.",
        "note": "What is known about a lacing.",
        "meaning": "What a lacing's row stands for.",
    },
    "numbness.json": {
        "standing_sentence": "Always visible where numb feet are spoken of.",
        "name": "A cause of numb feet.",
        "text": "About numb feet: what a cause is like, or what to do. Calm, never a diagnosis.",
    },
    "socks.json": {
        "name": "A kind of sock.",
    },
}


def find_texts(value, members, member=None):
    """Yields (text, what to tell a translator) in the order of the file."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from find_texts(inner, members, name)
    elif isinstance(value, list):
        for inner in value:
            yield from find_texts(inner, members, member)
    elif isinstance(value, str) and member in members:
        yield value, members[member]


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def main():
    folder = pathlib.Path(sys.argv[1])
    seen = set()
    print("/* SPDX-License-Identifier: CC-BY-SA-4.0")
    print(" *")
    print(" * Made by po/extract-content-strings.py from the built-in content; never compiled.")
    print(" */")
    for name, members in SHOWN.items():
        print(f"\n/* {name} */")
        texts = json.loads((folder / name).read_text(encoding="utf-8"))
        for text, comment in find_texts(texts, members):
            if text not in seen:
                seen.add(text)
                print(f"\n/* Translators: {comment} */\ngettext ({quote(text)});")


main()
