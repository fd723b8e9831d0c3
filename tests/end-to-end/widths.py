# SPDX-License-Identifier: GPL-3.0-or-later
"""A broad foot in a shoe of a known width: the window says what the command line says."""

import sys

from answer import ask, choose
from driver import Tap, Window, wait_for, walk, written

# Where the letter stands in its list, after "not said": 4A, 3A, 2A, A, B, C, D.
LETTER_D = 7


def expect_facts(window, name, facts):
    """The facts of a system stand behind its name: each value, and who it is of."""
    def look():
        texts = [text for text in window.texts() if not text.startswith(("Gtk", "Adw", "Instep"))]
        if name not in texts:
            return False
        behind = texts[texts.index(name):][:40]
        return all(who in behind and value in behind[:behind.index(who)][-2:] for who, value in facts)

    wait_for(f"{facts} behind “{name}”", look)


def open_widths(window):
    """Newer versions of GTK keep what is folded away from the bus."""
    window.focus()
    window.click(next(widget for widget in walk(window.application)
                      if "Width and girth" in (widget.get_name(), written(widget))))
    wait_for("the breadth to type", lambda: window.find("text", "Left foot breadth"))


def broad_feet(window, cli):
    """At 262 mm a 2E is made for 107 mm and a D for 97 mm; a men's EEE at 262 mm for 262.2 mm."""
    answer = ask(cli, foot_length="262", foot_length_right="262", measured="standing",
                 foot_breadth="107", foot_breadth_right="102", ball_girth="262", shoe_size="EU 43.5",
                 sock="thin", feel="comfortable", distance="21.1", pace="5:30", temperature="18",
                 shoe_width="D")
    left, right = (foot["width"] for foot in answer["feet"])
    assert (left["us_letter"], right["us_letter"]) == ("2E", "E"), answer["feet"]
    assert (left["jis"]["men"]["mark"], left["shoe_fit"]) == ("EEE", "too-narrow"), left
    assert abs(left["shoe_off_mm"] - 10) < 0.01, left

    assert "US width letter" not in window.texts()
    open_widths(window)
    for name, text in (("Left foot length", "262"), ("Right foot length", "262"),
                       ("Left foot breadth", "107"), ("Right foot breadth", "102"),
                       ("Left ball girth", "262")):
        window.type(name, text)
    expect_facts(window, "US width letter", [("left foot", "2E"), ("right foot", "E")])
    expect_facts(window, "Length ÷ breadth",
                 [("left foot", f"{left['ratio']:.2f}"), ("right foot", f"{right['ratio']:.2f}")])

    choose(window, "Width letter", LETTER_D, "D")
    expect_facts(window, "US width letter", [("shoe", "D"), ("left foot", "2E"), ("right foot", "E")])
    wait_for("what the shoe is", lambda: "shoe too narrow" in window.texts())
    assert any("The shoe’s D is 10.0 mm too narrow for it, about 2.1 Brannock widths." in text
               for text in window.texts()), window.texts()


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    window = Window(program)
    try:
        tap.run("broad feet are answered as on the command line", broad_feet, window, cli)
    finally:
        window.end()
    tap.done()


main()
