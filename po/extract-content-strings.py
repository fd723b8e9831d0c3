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

# For each file: where the texts that are shown stand, and what to tell a translator of them.  The
# letter of a lacing's parameter is a "name" too, so that a member's name alone would not do.
SHOWN = {
    "advice.json": {
        "questions[].text": "A question that studies answer differently.",
        "questions[].our_choice": "What the program does where studies disagree.",
        "studies[].text": "What one study or guide found; it may not claim more than its source.",
    },
    "brands.json": {
        "brands[].charts[].note": "About a brand's size chart: what a reader should know.",
        "brands[].charts[].conflicts[].reason": "About a brand's size chart: who prints it otherwise.",
    },
    "lacings.json": {
        "lacings[].name": "The name of a lacing.",
        "lacings[].brief": "What a lacing is for, in a few words; no full stop.",
        "lacings[].purpose": "What a lacing is for.",
        "lacings[].aliases[]": "Another name of a lacing, which people search for.",
        "lacings[].cautions[]": "What to mind with a lacing.",
        "lacings[].evidence.note": "What is known about a lacing.",
        "lacings[].parameter.meaning": "What a lacing's row stands for.",
    },
    "numbness.json": {
        "standing_sentence": "Always visible where numb feet are spoken of.",
        "fixes[].text": "About numb feet: what to do. Calm, never a diagnosis.",
        "causes[].name": "A cause of numb feet.",
        "causes[].text": "About numb feet: what a cause is like. Calm, never a diagnosis.",
        "questions[].text": "A question about numb feet.",
        "questions[].why": "What the answer to a question about numb feet is for.",
        "questions[].answers[].text": "An answer to a question about numb feet; no full stop.",
        "questions[].answers[].short": "The answer before it in a word or two, for a small place.",
        "questions[].answers[].care": "What to do about a sign that a doctor should see. Calm and clear.",
        "stop_or_go[].text": "About numb feet: whether to stop running.",
        "ladder[].text": "About numb feet: one change at a time, in this order.",
        "warnings[].text": "About numb feet: when to see a doctor.",
        "prevention[].text": "About numb feet: something to check before a run.",
        "faq[].title": "A question that people ask about numb feet.",
        "faq[].text": "The answer to a question that people ask about numb feet.",
    },
    "sizes.json": {
        "girth_marks.conflict.text": "What one source says of Japanese girth marks that others do not.",
        "letters_without_mm.text": "Stands below the widths that a foot asks for.",
    },
    "socks.json": {
        "socks[].name": "A kind of sock.",
    },
}


def find_texts(value, comments, path=""):
    """Yields (text, what to tell a translator) in the order of the file."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from find_texts(inner, comments, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for inner in value:
            yield from find_texts(inner, comments, path + "[]")
    elif path in comments:
        yield value, comments[path]


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def main():
    folder = pathlib.Path(sys.argv[1])
    seen = set()
    print("/* SPDX-License-Identifier: CC-BY-SA-4.0")
    print(" *")
    print(" * Made by po/extract-content-strings.py from the built-in content; never compiled.")
    print(" */")
    for name, comments in SHOWN.items():
        print(f"\n/* {name} */")
        texts = json.loads((folder / name).read_text(encoding="utf-8"))
        for text, comment in find_texts(texts, comments):
            if text not in seen:
                seen.add(text)
                print(f"\n/* Translators: {comment} */\ngettext ({quote(text)});")


main()
