# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the window: taken when nothing moves any more, so that each is the same as the last."""

import pathlib
import subprocess
import sys
import tempfile

from driver import Tap

TIMES = 3


def take(program, folder, page, size):
    picture = pathlib.Path(folder) / "window.png"
    subprocess.run([program, "--screenshot", picture, "--page", page, "--size", size],
                   check=True, timeout=60)
    return picture.read_bytes()


def expect_the_same(program, page, size):
    with tempfile.TemporaryDirectory() as folder:
        pictures = {take(program, folder, page, size) for _ in range(TIMES)}
    assert len(pictures) == 1, f"{len(pictures)} different pictures in {TIMES}"
    assert pictures.pop().startswith(b"\x89PNG"), "no picture"


def main():
    program = sys.argv[1]
    tap = Tap()
    for page, size in (("fit", "360x640"), ("lacing", "1100x760")):
        tap.run(f"{page} at {size} is painted, and always alike", expect_the_same, program, page, size)
    tap.done()


main()
