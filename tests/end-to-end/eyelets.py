# SPDX-License-Identifier: GPL-3.0-or-later
"""A runner tells of the shoe's eyelets: the window says what the command line says of them."""

import json
import subprocess
import sys

from driver import Tap, Window, wait_for, walk, written

TITLE = "Your shoe’s eyelets"


class Editor:
    """The window for the eyelets, and the labels that follow it.  They are found once: to go through all
    that is on the bus takes long.
    """

    def __init__(self, window):
        window.press("Eyelets: 6 pairs")
        self.frame = wait_for("the window for the eyelets", lambda: window.find("frame", TITLE))
        self.length = self._find(self.frame, "Over-under: ")
        self.count = self._find(window.application, "27, for 6 pairs")
        # There is no window manager to give it the keyboard.
        subprocess.run(["xdotool", "search", "--name", TITLE, "windowfocus", "--sync"], check=True)

    @staticmethod
    def _find(accessible, start):
        return next(widget for widget in walk(accessible)
                    if widget.get_role_name() == "status bar" and written(widget).startswith(start))

    def expect_lace(self, answer):
        """What the command line answers is the length that is told here."""
        first = answer["laces"][0]
        words = (f"Over-under: {first['laced_length_mm'] / 10:.0f} cm laced; "
                 f"buy {first['buy_mm'] / 10:.0f} cm.")
        wait_for(f"“{words}”", lambda: written(self.length) == words)

    def expect_count(self, count):
        """As many lacings as there are pictures of for these eyelets."""
        wait_for(f"“{count}”", lambda: written(self.count) == count)

    def set_pairs(self, pairs):
        """Takes effect at once."""
        button = next(widget for widget in walk(self.frame) if widget.get_role_name() == "spin button")
        button.get_value_iface().set_current_value(pairs)


def ask(cli, *options):
    """What the command line makes of the lacing that is looked at first."""
    done = subprocess.run([cli, "lace", "over-under", *options, "--format", "json"],
                          check=True, capture_output=True)
    return json.loads(done.stdout)


def tell_everything(window, cli):
    """Seven pairs, an offset top row, loops in row 2, and row 5 broken."""
    editor = Editor(window)
    editor.expect_lace(ask(cli, "--pairs", "6"))
    editor.set_pairs(7)
    editor.expect_lace(ask(cli, "--pairs", "7"))
    editor.expect_count("27, for 7 pairs")

    window.type("Row 7, across", "6.2 cm")
    window.type("Row 7, down to row 6", "1/2 in")
    widths = ["--widths", "50,50,50,50,50,50,62", "--spacings", "16,16,16,16,16,12.7"]
    editor.expect_lace(ask(cli, "--pairs", "7", *widths))

    visited = []
    for name in ("Row 5 is not used", "Row 2 has loops"):
        visited += window.tab_to(name)
        window.keys("space")
    # Nothing between the two needs a mouse.
    for row in (4, 3):
        for what in (", across", f", down to row {row - 1}", " has loops", " lies further out",
                     " is not used"):
            assert f"Row {row}{what}" in visited, (row, what, visited)

    answer = ask(cli, "--pairs", "7", *widths, "--loops", "2", "--leave-out", "5")
    assert answer["steps"][1].endswith("through the loop of row 2."), answer["steps"]
    editor.expect_lace(answer)
    editor.expect_count("27, for 6 pairs")
    # Shown, a number is not parted from its word.
    texts = [text.replace("\u00a0", " ") for text in window.texts()]
    assert all(step in texts for step in answer["steps"]), (answer["steps"], texts)
    assert any("Loops: 2\nNot used: 5" in text for text in texts), texts


def make_mistakes(window, cli):
    """What cannot be is said beside its row, and the lacing stays."""
    editor = Editor(window)
    window.type("Row 3, across", "5")
    wait_for("the mistake", lambda: "Write a length from 10 to 150 mm." in window.texts())
    editor.expect_lace(ask(cli, "--pairs", "6"))
    window.type("Row 3, across", "52")
    editor.expect_lace(ask(cli, "--pairs", "6", "--widths", "50,50,52,50,50,50"))
    assert "Write a length from 10 to 150 mm." not in window.texts()

    editor.set_pairs(5)
    for row in (5, 4):
        window.tab_to(f"Row {row} is not used")
        window.keys("space")
    wait_for("why it stays",
             lambda: "A lacing needs four rows, so this one stays." in window.texts())
    editor.expect_lace(ask(cli, "--pairs", "5", "--widths", "50,50,52,50,50", "--leave-out", "5"))
    editor.expect_count("26, for 4 pairs")

    window.press("Reset")
    editor.expect_lace(ask(cli, "--pairs", "6"))
    assert window.read("Row 3, across") == "50 mm"


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    for name, test in (("all there is to tell is laced as on the command line", tell_everything),
                       ("mistakes change nothing", make_mistakes)):
        window = Window(program, ("--page", "lacing"))
        try:
            tap.run(name, test, window, cli)
        finally:
            window.end()
    tap.done()


main()
