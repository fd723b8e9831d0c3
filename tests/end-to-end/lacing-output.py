# SPDX-License-Identifier: GPL-3.0-or-later
"""A lacing leaves the window as the command line gives it: copied, exported."""

import os
import re
import subprocess
import sys
import tempfile

from choice import look_at_lacing
from driver import Atspi, Tap, Window, wait_for


def type_into_dialog(window, title, text):
    """By keys: the bus of GTK 4.8 stumbles over what is in a file dialog."""
    wait_for(f"“{title}”", lambda: window.application.get_child_count() > 1)
    dialog = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title],
                            check=True, capture_output=True, text=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowfocus", "--sync", dialog], check=True)
    window.keys("ctrl+a")
    subprocess.run(["xdotool", "type", text], check=True)
    window.keys("Return")
    wait_for(f"“{title}” to close", lambda: window.application.get_child_count() == 1)


def look_at_window_lacing(window):
    look_at_lacing(window, "window")
    wait_for("what to buy", lambda: "55 cm laced; buy 114 cm." in window.texts())


def copy(window, cli):
    """What was copied is pasted into the search, which keeps its lines."""
    told = subprocess.run([cli, "lace", "window", "--pairs", "6"], check=True, capture_output=True,
                          text=True).stdout.splitlines()
    window.keys("ctrl+shift+c")
    window.keys("ctrl+f")
    window.keys("ctrl+v")
    pasted = wait_for("the steps in the search", lambda: next(
        (text for text in map(read_entry, window.find_all("entry")) if text.startswith("Window lacing")), None))
    for line in pasted.splitlines():
        assert not line or line.replace("Window lacing", "Window lacing (advised)") in told, (line, told)
    assert "  7. Tie. Snug, not hard: rows 3 and 4 carry more." in pasted, pasted


def read_entry(entry):
    return Atspi.Text.get_text(entry, 0, Atspi.Text.get_character_count(entry))


def export(window, cli, kind):
    """Byte by byte what the command line writes; but a PDF tells when it was made."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "own." + kind)
        expected = os.path.join(folder, "expected." + kind)
        subprocess.run([cli, "lace", "window", "--pairs", "6", "--format", kind, "--output", expected], check=True)
        window.press("Export…")
        type_into_dialog(window, "Export the lacing", path)
        # The file is there before all of it is written.
        wait_for("the same file", lambda: read_without_date(path) == read_without_date(expected))


def read_without_date(path):
    try:
        with open(path, "rb") as file:
            return re.sub(rb"/CreationDate \([^)]*\)", b"", file.read())
    except FileNotFoundError:
        return None


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    window = Window(program)
    try:
        look_at_window_lacing(window)
        tap.run("the steps are copied by a key", copy, window, cli)
        for kind in ("svg", "png", "pdf"):
            tap.run(f"the lacing is exported as {kind}", export, window, cli, kind)
    finally:
        window.end()
    tap.done()


main()
