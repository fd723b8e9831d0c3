# SPDX-License-Identifier: GPL-3.0-or-later
"""Content that is missing or broken: the window says which file and where, and so does the status."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from driver import Tap

SHIPPED = pathlib.Path(os.environ["INSTEP_DATA_DIR"], "content")


def break_nothing(content):
    return ""


def remove_file(content):
    (content / "numbness.json").unlink()
    return f"{content / 'numbness.json'}:1:1: $: the file cannot be read"


def remove_all(content):
    shutil.rmtree(content)
    return f"{content / 'pack.json'}:1:1: $: the file cannot be read"


def cut_short(content):
    path = content / "model.json"
    path.write_text(path.read_text(encoding="utf-8")[:300], encoding="utf-8")
    return f"{path}:"


def spoil_value(content):
    path = content / "socks.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"thickness_mm": 0.8', '"thickness_mm": 80'), encoding="utf-8")
    return "$.socks[2].thickness_mm: 80 is out of range (0–6)"


def start(program, spoil, expected_status):
    with tempfile.TemporaryDirectory() as folder:
        content = pathlib.Path(folder, "content")
        shutil.copytree(SHIPPED, content)
        named = spoil(content)
        environment = {**os.environ, "INSTEP_DATA_DIR": folder, "GTK_A11Y": "none", "HOME": folder}
        done = subprocess.run([program, "--exit-after-startup"], env=environment,
                              capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == expected_status, f"status {done.returncode}: {done.stderr}"
        assert named in done.stderr, f"“{named}” is not in: {done.stderr}"


def main():
    tap = Tap()
    program = sys.argv[1]
    tap.run("sound content starts", start, program, break_nothing, 0)
    tap.run("a missing file is named", start, program, remove_file, 1)
    tap.run("missing content is named", start, program, remove_all, 1)
    tap.run("a file that was cut short is named", start, program, cut_short, 1)
    tap.run("a value out of range is named with its path", start, program, spoil_value, 1)
    tap.done()


main()
