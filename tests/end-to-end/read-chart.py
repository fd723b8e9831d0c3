# SPDX-License-Identifier: GPL-3.0-or-later
"""The room chart, read minute by minute as a person with a screen reader would, and compared with
the curve that the command line gives of the same runner."""

import json
import subprocess
import sys

from driver import Tap, Window, wait_for, written


def ask_cli(cli):
    """The example runner's curve of the left foot, which leads."""
    answer = subprocess.run(
        [cli, "fit", "--foot-length", "268", "--foot-length-right", "266", "--shoe-size", "EU 43.5",
         "--sock", "thin", "--feel", "comfortable", "--distance", "21.1", "--pace", "5:30",
         "--temperature", "18", "--format", "json"],
        check=True, capture_output=True, text=True,
    ).stdout
    return json.loads(answer)["curve"]


def find_chart(window):
    told = "Room in front of the toes of the left foot during the run."
    return next((widget for widget in window.find_all("image") if widget.get_name().startswith(told)), None)


def expect_reading(window, beginning, point=None):
    """A status says it; of a point, with all of its numbers."""
    def look():
        return next((text for text in map(written, window.find_all("status bar"))
                     if text.startswith(beginning)), None)

    text = wait_for(f"“{beginning}”; shown: {window.texts()}", look)
    if point is not None:
        numbers = [f"{point[name]:.1f}" for name in
                   ("planned_mm", "typical_mm", "shop_rule_mm", "low_mm", "high_mm")]
        expected = "planned {}, typical {}, shop rule {} mm; 9 of 10 runners between {} and {} mm."
        assert text.endswith(expected.format(*numbers)), (text, numbers)
        window.expect_told(text)


def focus_chart(window):
    """A click reads the minute it hits; Escape puts that away again."""
    expect_reading(window, "Point at the chart, or use the arrow keys")
    assert not any(text.startswith("At the finish") for text in window.texts()), window.texts()
    window.focus()
    chart = wait_for("the chart", lambda: find_chart(window))
    window.click(chart)
    expect_reading(window, "At ")
    window.keys("Escape")
    expect_reading(window, "Point at the chart, or use the arrow keys")


def read_by_keys(window, curve):
    window.keys("Right")
    expect_reading(window, "At the start: 14.7 mm")
    window.keys("Right")
    expect_reading(window, "At 0:01, 0.2 km", curve[1])
    window.keys("Page_Up", "ctrl+Right", "Right")
    expect_reading(window, "At 0:22, 4.0 km", curve[22])
    window.keys("End")
    expect_reading(window, "At the finish, 1:56, 21.1 km", curve[-1])
    window.keys("Left")
    expect_reading(window, "At 1:55, 20.9 km", curve[115])


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    window = Window(program)
    try:
        tap.run("the chart takes the focus and says how it is read", focus_chart, window)
        tap.run("keys read what the command line says", read_by_keys, window, ask_cli(cli))
    finally:
        window.end()
    tap.done()


main()
