# SPDX-License-Identifier: GPL-3.0-or-later
"""Red flags by the keyboard: each is reached, heard of, and taken back where it is explained."""

import sys

from driver import Tap, Window, wait_for

GATE = "First: is any of these true?"
SADDLE = "Numbness between the legs, both legs weak or numb, or new loss of control over bladder or bowel"


def tick(window):
    window.focus()
    window.keys("ctrl+3")
    wait_for("the gate", lambda: GATE in window.texts())
    window.tab_to(GATE)
    window.keys("space")
    wait_for("the signs", lambda: window.find("check box", SADDLE))
    window.tab_to(SADDLE)
    window.keys("space")
    wait_for("how soon, read aloud", lambda: "1 ticked. Call an emergency number now" in window.told)
    assert window.focused[-1:] == [SADDLE], window.focused


def care(window):
    texts = window.texts()
    for told in ("Call an emergency number now", "Stop running.",
                 "Nerves at the lower end of the back may be pressed. Do not wait for it to pass."):
        assert told in texts, told
    assert not any("harmless" in text for text in texts)


def take_back(window):
    window.tab_to(f"Not so? Take it back: {SADDLE}")
    window.keys("space")
    wait_for("that nothing is ticked, read aloud", lambda: "none of 20 ticked" in window.told)
    wait_for("the gate to have the focus", lambda: window.focused[-1:] == [GATE])
    window.keys("space")
    wait_for("the page", lambda: "Where does it go numb?" in window.texts())


tap = Tap()
window = Window(sys.argv[1])
tap.run("a sign is ticked, and how soon a doctor should see it is heard", tick, window)
tap.run("what to do stands there", care, window)
tap.run("it is taken back, and the page is as before", take_back, window)
window.end()
tap.done()
