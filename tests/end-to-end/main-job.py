# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, end to end: three numbers typed, a sock changed, the verdict read and compared
with what the command line says of the same values."""

import json
import subprocess
import sys

from driver import Tap, Window, wait_for


def ask_cli(cli, sock):
    """The same runner, asked on the command line."""
    answer = subprocess.run(
        [cli, "fit", "--foot-length", "268", "--foot-length-right", "266",
         "--measured", "standing", "--shoe-size", "EU 43", "--sock", sock,
         "--feel", "comfortable", "--distance", "21.1", "--pace", "5:30",
         "--temperature", "18", "--format", "json"],
        check=True, capture_output=True, text=True,
    ).stdout
    return json.loads(answer)


def shown_room(answer, side):
    """The fact the window must show for a foot: "9.0 mm · adequate"."""
    foot = next(foot for foot in answer["feet"] if foot["side"] == side)
    room = f"{abs(foot['toe_room_mm']['planned']):.1f}"
    sign = "−" if foot["toe_room_mm"]["planned"] < 0 and float(room) != 0 else ""
    return f"{sign}{room} mm · {foot['verdict'].replace('-', ' ')}"


def expect_answer(window, answer):
    for side in ("left", "right"):
        text = shown_room(answer, side)
        wait_for(f"“{text}” for the {side} foot; shown: {window.texts()}",
                 lambda: text in window.texts())
    verdict = answer["verdict"].replace("-", " ").capitalize()
    headlines = [text for text in window.texts() if text.endswith("for 21.1 km")]
    assert any(headline.startswith(verdict) for headline in headlines), headlines


def type_values(window, cli):
    window.type("Left foot length", "268")
    window.type("Size label", "EU 43")
    window.type("Distance", "21.1")
    expect_answer(window, ask_cli(cli, "thin"))


def choose_sock(window, cli, place, sock):
    """Opens the list of socks and goes down to the one at that place; the first has the focus."""
    window.focus()
    window.click(window.find("combo box", "Sock"))
    wait_for("the socks to choose from", lambda: window.find("label", "cotton"))
    window.keys("Home", *["Down"] * place, "Return")
    expect_answer(window, ask_cli(cli, sock))


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    window = Window(program)
    try:
        tap.run("typed values are answered as on the command line", type_values, window, cli)
        tap.run("a cotton sock is answered as on the command line", choose_sock, window, cli, 3, "cotton")
        tap.run("back in the thin sock too", choose_sock, window, cli, 2, "thin")
    finally:
        window.end()
    tap.done()


main()
