# SPDX-License-Identifier: GPL-3.0-or-later
"""A lacing of one's own: made by keys alone, saved, found after the next start, deleted and put back."""

import json
import os
import subprocess
import sys
import tempfile

from driver import Tap, Window, wait_for, walk, written

NAME = "Evening eights"


def seen(window):
    """What is shown now; what is made but not shown stays on the bus."""
    return [text for widget in walk(window.application)
            for text in (widget.get_name(), written(widget)) if text]


def focused(window):
    """The name of what has the keyboard."""
    for widget in walk(window.application):
        if widget.get_state_set().contains(FOCUSED):
            return widget.get_name()
    return None


def press_key(window, key, name):
    """Presses a key, after which the eyelet of that name has the keyboard."""
    window.keys(key)
    wait_for(f"“{name}” to be focused after {key}", lambda: focused(window) == name)


def open_page(window):
    """The lacing page, with its list."""
    window.focus()
    window.keys("ctrl+2")
    wait_for("the list of lacings", lambda: window.find("push button", "New lacing of your own…"))


def open_editor(window):
    """The editor has the keyboard, at the lowest eyelet on the left."""
    window.press("New lacing of your own…")
    wait_for("the editor", lambda: window.find("text", "Eyelets of end A"))
    window.window = None
    window.focus()
    wait_for("an eyelet to be focused", lambda: focused(window) == "Row 1, big-toe side, out")


def choose_four_pairs(window):
    """Three stops behind Knot, by the name, whose focus the bus of GTK 4.8 does not tell, and the row."""
    window.tab_to("Knot")
    window.keys("Tab", "Tab", "Tab", "Down", "Down")
    wait_for("two rows less", lambda: window.find("push button", "Row 5, big-toe side, out") is None)


def make_by_keys(window):
    """Criss-cross for 4 pairs: both ends alike, so that each eyelet is threaded on both sides."""
    open_page(window)
    open_editor(window)
    assert any("has no eyelet yet" in text for text in seen(window)), seen(window)

    window.keys("Return")
    press_key(window, "Right", "Row 1, little-toe side, out")
    press_key(window, "Up", "Row 2, little-toe side, out")
    window.keys("Return")
    press_key(window, "Left", "Row 2, big-toe side, out")
    press_key(window, "Up", "Row 3, big-toe side, out")
    window.keys("i")
    wait_for("the way in", lambda: focused(window) == "Row 3, big-toe side, in")
    window.keys("Return")
    wait_for("a wrong eyelet", lambda: window.read("Eyelets of end A") == "L1^ R2^ L3v")
    window.keys("BackSpace", "o", "Return")
    wait_for("the right one", lambda: window.read("Eyelets of end A") == "L1^ R2^ L3^")
    press_key(window, "Right", "Row 3, little-toe side, out")
    press_key(window, "Up", "Row 4, little-toe side, out")
    window.keys("Return")
    choose_four_pairs(window)

    wait_for("a lacing", lambda: any("it can be laced and tied" in text for text in seen(window)))
    assert window.read("Eyelets of end B") == "R1^ L2^ R3^ L4^", window.read("Eyelets of end B")
    # 50 + 6·hypot (50, 16) + 50 mm: 41 cm, and 50 cm for two ends; a lace may be 2 cm short.
    assert any("41 cm laced; buy 91 cm" in text for text in seen(window)), seen(window)


def correct_by_text(window):
    """A mistake in the text is told with its word, and the picture stays."""
    window.type("Eyelets of end A", "L1^ R2^ L3 R4^")
    wait_for("the mistake", lambda: any("“L3” is no eyelet" in text for text in seen(window)))
    window.type("Eyelets of end A", "L1^ R2^ L3^ R4^")
    wait_for("no mistake", lambda: window.read("Eyelets of end B") == "R1^ L2^ R3^ L4^")


def save(window, data_home):
    """It is in the file, and in the list."""
    window.type("Name", NAME)
    window.focus()
    window.keys("ctrl+s")
    wait_for("the editor to close", lambda: window.find("text", "Eyelets of end A") is None)
    path = os.path.join(data_home, "instep", "packs", "my-lacings", "lacings.json")
    with open(path, encoding="utf-8") as file:
        lacing, = json.load(file)["lacings"]
    assert (lacing["id"], lacing["name"], lacing["most_pairs"]) == \
        ("my-evening-eights", {"en": NAME}, 4), lacing
    wait_for("its name in the list", lambda: seen(window).count(NAME) > 0)


def found_again(window):
    """It is in the list of the next start, and can be searched for."""
    open_page(window)
    wait_for("its name in the list", lambda: NAME in seen(window))


def told_by_cli(cli, data_home):
    """The command line knows it too."""
    done = subprocess.run([cli, "lace", "my-evening-eights", "--pairs", "4", "--format", "json"],
                          env={**os.environ, "XDG_DATA_HOME": data_home}, check=True,
                          capture_output=True, text=True)
    assert json.loads(done.stdout)["visits"]["B"] == ["R1^", "L2^", "R3^", "L4^"], done.stdout


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    with tempfile.TemporaryDirectory() as data_home:
        os.environ["XDG_DATA_HOME"] = data_home
        window = Window(program)
        try:
            tap.run("criss-cross for 4 pairs is made by keys", make_by_keys, window)
            tap.run("a text is corrected", correct_by_text, window)
            tap.run("it is saved", save, window, data_home)
        finally:
            window.end()
        window = Window(program)
        try:
            tap.run("it is there after the next start", found_again, window)
        finally:
            window.end()
        tap.run("the command line laces it", told_by_cli, cli, data_home)
    tap.done()


import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

FOCUSED = Atspi.StateType.FOCUSED

main()
