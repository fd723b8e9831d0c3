# SPDX-License-Identifier: GPL-3.0-or-later
"""One's own lace and one's own lacing: the window says what the command line says of them."""

import json
import subprocess
import sys

from choice import look_at_lacing
from driver import Tap, Window, wait_for

# Window lacing of six pairs, 50 mm across and 16 mm apart, takes 100 + 8·√(50² + 16²) + 32 = 552 mm.
LACES = (
    ("114", "fit", "A lace of 114 cm leaves 29 cm at each end. It fits.", "fits"),
    ("90", "short-bow", "A lace of 90 cm leaves 17 cm at each end. That is enough for a short bow.", "short bow"),
    ("84", "too-short", "A lace of 84 cm leaves 14 cm at each end. That is too short to tie.", "too short"),
    ("45", "none", "A lace of 45 cm is too short: this lacing takes 55 cm.", "too short"),
)


def look_at_window_lacing(window):
    look_at_lacing(window, "window")
    wait_for("what to buy", lambda: "55 cm laced; buy 114 cm." in window.texts())


def own_lace(window, cli, length_cm, ends, told, word):
    answer = json.loads(subprocess.run([cli, "lace", "window", "--pairs", "6", "--my-lace", length_cm + "0",
                                        "--format", "json"], check=True, capture_output=True, text=True).stdout)
    assert answer["laces"][0]["ends"] == ends, answer["laces"]

    window.type("Your lace", length_cm)
    wait_for(f"“{told}”", lambda: f"Lace length: {told}" in window.texts())
    assert word in window.texts(), window.texts()


def change_only_these(window, cli):
    """What to open from criss-cross, in the words of the command line; then the window is the lacing worn."""
    told = subprocess.run([cli, "lace", "window", "--pairs", "6", "--from", "criss-cross"],
                          check=True, capture_output=True, text=True).stdout
    undo = "Both ends: out of row 6, then out of row 5, then out of row 4."
    assert undo in told.splitlines(), told
    assert "Open only rows 4 to 6." in window.texts(), window.texts()

    window.press("Show: From Criss-cross")
    # Shown, a number is not parted from its word.
    marked = undo.replace("row ", "row\u00a0") + "\nThese eyelets are ringed in the picture."
    wait_for(f"“{marked}”", lambda: marked in window.texts())
    window.press("Lace on from step 4")
    window.press("Done: Laced it so?")
    wait_for("nothing to change", lambda: "Nothing to change: it is laced the same way." in window.texts())
    assert "From Window lacing" in window.texts(), window.texts()


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    window = Window(program)
    try:
        tap.run("without a lace the window says what to buy", look_at_window_lacing, window)
        for length_cm, ends, told, word in LACES:
            tap.run(f"a lace of {length_cm} cm: {word}", own_lace, window, cli, length_cm, ends, told, word)
        tap.run("only these eyelets change from the lacing worn", change_only_these, window, cli)
    finally:
        window.end()
    tap.done()


main()
