# SPDX-License-Identifier: GPL-3.0-or-later
"""Behind the verdict, as a screen reader tells it: the sum line by line, and when room gets too little,
compared with what the command line says of the same values."""

import sys

from answer import ask
from driver import Atspi, Tap, Window, wait_for


def figure(millimetres):
    """As people read it: two decimals and a true minus."""
    text = f"{abs(millimetres):.2f}"
    return f"−{text}" if millimetres < 0 and float(text) != 0 else text


def type_values(window):
    window.type("Left foot length", "268")
    window.type("Size label", "EU 42.5")
    window.type("Distance", "21.1")


def tell_limit(window, answer):
    """The minute and the kilometre stand with the verdict."""
    limit = answer["feet"][0]["under_limit"]
    sentence = (f"Planned room falls under 6.4 mm after {limit['minute']:.0f} minutes, "
                f"at {limit['km']:.1f} km.")
    wait_for(f"“{sentence}”", lambda: sentence in window.texts())


def is_expanded(button):
    return button.get_state_set().contains(Atspi.StateType.EXPANDED)


def open_sum(window, answer):
    """Its totals are those of the command line, and the button says that it is open."""
    why = window.find_button("Why?")
    assert not is_expanded(why)
    window.press("Why?")
    wait_for("Why? to be open", lambda: is_expanded(why))
    lines = {line["id"]: line for line in answer["sum"][0]["lines"]}
    for name, line in (("Length inside", lines["inside"]), ("Room at the start", lines["start"]),
                       ("Room at the finish", lines["end"])):
        told = f"{name}: planned {figure(line['planned_mm'])} mm, typical {figure(line['typical_mm'])} mm"
        wait_for(f"“{told}”", lambda: window.find("list item", told))


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    window = Window(program)
    answer = ask(cli, foot_length="268", foot_length_right="266", measured="standing",
                 shoe_size="EU 42.5", sock="thin", feel="comfortable", distance="21.1", pace="5:30",
                 temperature="18")
    try:
        type_values(window)
        tap.run("when room gets too little is told with the verdict", tell_limit, window, answer)
        tap.run("Why? opens the sum of the command line", open_sum, window, answer)
    finally:
        window.end()
    tap.done()


main()
