# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line answers, and that the window shows the same."""

import json
import subprocess

from driver import wait_for


def ask(cli, **inputs):
    """The answer for those inputs; an underscore stands for a dash, True for an option alone."""
    options = []
    for name, value in inputs.items():
        options.append("--" + name.replace("_", "-"))
        if value is not True:
            options.append(value)
    return json.loads(subprocess.run([cli, "fit", *options, "--format", "json"],
                                     check=True, capture_output=True, text=True).stdout)


def shown_room(answer, side):
    """The fact the window must show for a foot: "9.0 mm · adequate"."""
    foot = next(foot for foot in answer["feet"] if foot["side"] == side)
    room = f"{abs(foot['toe_room_mm']['planned']):.1f}"
    sign = "−" if foot["toe_room_mm"]["planned"] < 0 and float(room) != 0 else ""
    return f"{sign}{room} mm · {foot['verdict'].replace('-', ' ')}"


def expect(window, answer, run):
    """Waits until the window shows the answer; the headline names the run."""
    for side in ("left", "right"):
        text = shown_room(answer, side)
        wait_for(f"“{text}” for the {side} foot; shown: {window.texts()}",
                 lambda: text in window.texts())
    verdict = answer["verdict"].replace("-", " ")
    headlines = [text for text in window.texts() if text.endswith(f"for {run}")]
    assert any(verdict in headline.lower() for headline in headlines), (verdict, headlines)


def choose(window, name, place, landmark):
    """Opens a list of the form and goes down to a place, the first being 0."""
    window.focus()
    window.click(window.find("combo box", name))
    wait_for(f"“{landmark}” to choose from", lambda: window.find("label", landmark))
    window.keys("Home", *["Down"] * place, "Return")
