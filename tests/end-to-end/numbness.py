# SPDX-License-Identifier: GPL-3.0-or-later
"""Numb feet by keyboard and over the accessibility bus: the window says what the command line says."""

import json
import subprocess
import sys

from driver import Tap, Window, role_of, wait_for, walk

LACES = "Laces too tight over the top"
STANDING = "This app estimates shoe room. It cannot find the cause of numbness. If in doubt, see a doctor."


def numb(cli, *arguments):
    told = subprocess.run([cli, "numb", *arguments, "--format", "json"], check=True, capture_output=True, text=True)
    return json.loads(told.stdout)


def show_page(window):
    window.focus()
    window.keys("ctrl+3")
    wait_for("the page", lambda: "Where does it go numb?" in window.texts())


def answer_by_keyboard(window, cli):
    """Numb toes on top of the foot after a quarter of an hour, which ease on loosening."""
    show_page(window)
    window.tab_to("Top of the foot")
    window.keys("space")
    wait_for("what the top may come from", lambda: LACES in window.texts())

    # One stop for each question, the arrows within it.
    window.tab_to("In the first minutes")
    window.keys("Right", "space")
    window.tab_to("Loosening the laces")
    window.keys("space")

    told = numb(cli, "--where", "top", "--onset", "15", "--relief", "loosening")
    assert [cause["id"] for cause in told["causes"]][:1] == ["tight-laces"], told
    wait_for("to go on", lambda: "You may go on" in window.texts())
    for reason in told["causes"][0]["because"]:
        wait_for(f"“{reason}”", lambda: any(reason in text for text in window.texts()))
    texts = window.texts()
    causes = texts[texts.index("Likely, from what you say"):]
    places = [causes.index(cause["name"]) for cause in told["causes"][:3]]
    assert places == sorted(places), places
    assert STANDING in texts, texts


def window_lacing_in_one_click(window):
    """The first change is the window lacing, and its button shows it."""
    button = next(widget for widget in walk(window.application)
                  if role_of(widget) == "push button" and "Window lacing" in (widget.get_name() or ""))
    button.get_action_iface().do_action(0)
    wait_for("the lacing", lambda: "55 cm laced; buy 114 cm." in window.texts())


def gate_by_keyboard(window, cli):
    """A red flag leaves only care, in the words of the command line, and goes as it came."""
    care = numb(cli, "--where", "top", "--red-flag", "cold-pale-foot")
    show_page(window)
    window.tab_to("First: is any of these true?")
    window.keys("space")
    flag = wait_for("the flags", lambda: find_flag(window, "Sudden pain with a pale or blue foot"))
    window.tab_to(flag.get_name())
    window.keys("space")
    for text in (care["care"]["text"], STANDING):
        for sentence in text.split(". "):
            wait_for(f"“{sentence}”", lambda: any(sentence.rstrip(".") in told for told in window.texts()))
    assert LACES not in window.texts(), window.texts()
    assert not any("Window lacing" in (widget.get_name() or "") for widget in walk(window.application)
                   if role_of(widget) == "push button"), window.texts()

    window.keys("space")
    wait_for("the way on", lambda: "None of these: go on" in window.texts())
    window.tab_to("None of these: go on")
    window.keys("space")
    wait_for("what was said before", lambda: LACES in window.texts())


def find_flag(window, words):
    return next((widget for widget in walk(window.application)
                 if widget.get_role_name() == "check box" and (widget.get_name() or "").startswith(words)), None)


def main():
    program, cli = sys.argv[1:3]
    tap = Tap()
    window = Window(program)
    try:
        tap.run("numb toes that ease on loosening, by keyboard", answer_by_keyboard, window, cli)
        tap.run("the window lacing is one click away", window_lacing_in_one_click, window)
        tap.run("a red flag leaves care alone, by keyboard", gate_by_keyboard, window, cli)
    finally:
        window.end()
    tap.done()


main()
