# SPDX-License-Identifier: GPL-3.0-or-later
"""A lacing gone through by the keyboard, as a screen reader tells it."""

import sys

from choice import look_at_lacing
from driver import Atspi, Tap, Window, has_state, wait_for

# Window lacing of six pairs, in the words of the mock-up of the lacing page.
STEP_4 = "Step 4 of 7: Straight up on the outside, in through row 4. Both ends."
LAST_STEP = "Step 7 of 7: Tie. Snug, not hard: rows 3 and 4 carry more."


class Steps:
    """What is looked at again and again, found once: a step may be gone before the window is searched."""

    def __init__(self, window):
        self.window = window
        look_at_lacing(window, "window")
        self.rows = {told: wait_for(f"“{told}”", lambda told=told: window.find("list item", told))
                     for told in (STEP_4, LAST_STEP)}
        self.play = window.find("push button", "Play")
        self.picture = next(widget for widget in window.find_all("image")
                            if widget.get_name().startswith("Window lacing"))

    def expect(self, told):
        """It is told, and its row in the list is the selected one."""
        self.window.expect_told(told)
        wait_for(f"“{told}” to be selected", lambda: has_state(self.rows[told], Atspi.StateType.SELECTED))

    def expect_playing(self, playing):
        name = "Pause" if playing else "Play"
        wait_for(f"“{name}”", lambda: self.play.get_name() == name)


def play_by_keys(window, steps):
    """From step 3 on, until step 4 has come by itself."""
    window.tab_to("Step back")
    window.keys("space")
    steps.expect(LAST_STEP)
    window.keys("Home")
    wait_for("Play to have the focus", lambda: has_state(steps.play, Atspi.StateType.FOCUSED))
    window.keys("Right", "Right", "space")
    steps.expect_playing(True)
    steps.expect(STEP_4)
    window.keys("space")
    steps.expect_playing(False)


def keys_on_the_picture(window, steps):
    """The same keys do the same there, and letters look for a lacing."""
    window.tab_to(steps.picture.get_name(), "shift+Tab")
    window.keys("End")
    steps.expect(LAST_STEP)
    window.keys("Home", "space")
    steps.expect_playing(True)
    window.keys("space", "Right", "Right", "Right")
    steps.expect(STEP_4)
    steps.expect_playing(False)

    window.keys("b")
    wait_for("lacings found by the letter", lambda: any(text.endswith(" found") for text in window.texts()))
    window.keys("Escape")
    wait_for("all lacings", lambda: "27, for 6 pairs" in window.texts())
    steps.expect(STEP_4)


def main():
    tap = Tap()
    window = Window(sys.argv[1])
    try:
        steps = Steps(window)
        tap.run("played by the keyboard, a step is told and highlighted", play_by_keys, window, steps)
        tap.run("the keys work on the picture too", keys_on_the_picture, window, steps)
    finally:
        window.end()
    tap.done()


main()
