# SPDX-License-Identifier: GPL-3.0-or-later
"""A runner at home in a shoe of a known brand, and a customer in a shop: the window says what the
command line says."""

import sys

from answer import ask, choose, expect
from driver import Tap, Window, wait_for

# Where the choices stand in their lists.
ASICS, NIKE = 3, 8
WOMAN = 2
WOOL = 6


def recommended_is_shown(window, answer):
    number = answer["recommended"].split(" ")[-1]
    wait_for(f"the size {number} to take", lambda: number in window.texts() and "take this" in window.texts())


def at_home(window, cli):
    """The numbers of the drawn-out window, in 24 °C: planned 6.08 mm, tight, take EU 44."""
    answer = ask(cli, foot_length="268", foot_length_right="266", measured="standing",
                 sex="men", shoe_size="EU 43.5", brand="asics", sock="thin", feel="comfortable",
                 distance="21.1", pace="5:30", temperature="24")
    assert abs(answer["feet"][0]["toe_room_mm"]["planned"] - 6.083) < 0.001, answer["feet"][0]
    assert (answer["verdict"], answer["recommended"], answer["table"]) == ("tight", "EU 44", "ASICS men")

    window.type("Size label", "EU 43.5")
    window.type("Air", "24")
    choose(window, "Wearer", 1, "woman")
    choose(window, "Size chart", ASICS, "HOKA")
    expect(window, answer, "21.1 km")
    recommended_is_shown(window, answer)


def in_the_shop(window, cli):
    """By the equations: 247 · 1.0034 mm of foot and 4 mm of sock in (7 + 24) · 25.4/3 − 5 mm."""
    answer = ask(cli, foot_length="243", foot_length_right="247", measured="standing",
                 sex="women", shoe_size="US W 8.5", brand="nike", sock="wool", feel="comfortable",
                 distance="30", pace="6:00", temperature="20", downhill=True)
    assert answer["lead"] == "right"
    assert abs(answer["feet"][1]["toe_room_mm"]["start"] - 5.627) < 0.001, answer["feet"][1]
    assert abs(answer["feet"][1]["toe_room_mm"]["planned"] - 3.277) < 0.001, answer["feet"][1]
    assert (answer["recommended"], answer["table"]) == ("US W 9.5", "Nike women")

    for name, text in (("Left foot length", "243"), ("Right foot length", "247"),
                       ("Size label", "US W 8.5"), ("Distance", "30"), ("Pace", "6:00"), ("Air", "20")):
        window.type(name, text)
    choose(window, "Wearer", WOMAN, "woman")
    choose(window, "Size chart", NIKE, "HOKA")
    choose(window, "Sock", WOOL, "thick wool")
    window.find("check box", "Downhill").get_action_iface().do_action(0)
    expect(window, answer, "30 km")
    recommended_is_shown(window, answer)
    assert any("Downhill the foot slides forward" in text for text in window.texts())


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    for name, test in (("a runner at home", at_home), ("a customer in a shop", in_the_shop)):
        window = Window(program)
        try:
            tap.run(f"{name} is answered as on the command line", test, window, cli)
        finally:
            window.end()
    tap.done()


main()
