# SPDX-License-Identifier: GPL-3.0-or-later
"""Nonsense typed into the window: the field is marked, says why, and the last good result stays."""

import sys

from driver import Tap, Window, wait_for

NONSENSE = [
    # the entry, what is typed, what the message must name
    ("Left foot length", "10 km", "180–350 mm"),
    ("Left foot length", "-268", "180–350 mm"),
    ("Left foot length", "nan", "180–350 mm"),
    ("Left foot length", "", "180–350 mm"),
    ("Size label", "43", "EU 43"),
    ("Size label", "EU 99", "33–55"),
    ("Size label", "US K 12", "kids"),
    ("Distance", "0", "0.1–1000 km"),
    ("Distance", "10000", "0.1–1000 km"),
    ("Pace", "fast", "2:00–30:00"),
]


def says_why(window, named):
    return [text for text in window.texts() if named.lower() in text.lower() and len(text) > 12]


def refuse(window, entry, text, named):
    good = window.read(entry)
    headline = next(shown for shown in window.texts() if shown.endswith("for 21.1 km"))
    window.type(entry, text)
    wait_for(f"a message that names “{named}”; shown: {window.texts()}",
             lambda: says_why(window, named))
    assert window.read(entry) == text, window.read(entry)
    assert headline in window.texts(), "the last good result is gone"
    assert any("last result" in shown for shown in window.texts()), "it is not marked as the last one"
    window.type(entry, good)
    wait_for("the mark to go", lambda: not any("last result" in shown for shown in window.texts()))


def main():
    tap = Tap()
    window = Window(sys.argv[1])
    try:
        for entry, text, named in NONSENSE:
            tap.run(f"{entry}: “{text}” is refused with its reason", refuse, window, entry, text, named)
    finally:
        window.end()
    tap.done()


main()
