# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, end to end: three numbers typed, a sock changed, the verdict read and compared
with what the command line says of the same values."""

import sys

from answer import ask, choose, expect
from driver import Tap, Window


def ask_cli(cli, sock):
    """The same runner, asked on the command line."""
    return ask(cli, foot_length="268", foot_length_right="266", measured="standing",
               shoe_size="EU 43", sock=sock, feel="comfortable", distance="21.1", pace="5:30",
               temperature="18")


def type_values(window, cli):
    window.type("Left foot length", "268")
    window.type("Size label", "EU 43")
    window.type("Distance", "21.1")
    expect(window, ask_cli(cli, "thin"), "21.1 km")


def choose_sock(window, cli, place, sock):
    choose(window, "Sock", place, "cotton")
    expect(window, ask_cli(cli, sock), "21.1 km")


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
