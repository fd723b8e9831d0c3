# SPDX-License-Identifier: GPL-3.0-or-later
"""Red flags by the keyboard: each is reached, heard of, and taken back where it is explained."""

import sys

from driver import Atspi, Focus, Tap, Window, wait_for

GATE = "First: is any of these true?"
SADDLE = "Numbness between the legs, both legs weak or numb, or new loss of control over bladder or bowel"


class Heard:
    """What says something new by itself, and is read aloud."""

    def __init__(self):
        self.sentences = []
        self.listener = Atspi.EventListener.new(self.note)
        self.listener.register("object:property-change:accessible-name")

    def note(self, event):
        if event.source.get_role_name() == "status bar":
            self.sentences.append(event.source.get_name())


def tick(window, focus, heard):
    window.focus()
    window.keys("ctrl+3")
    wait_for("the gate", lambda: GATE in window.texts())
    focus.tab_to(GATE)
    window.keys("space")
    wait_for("the signs", lambda: window.find("check box", SADDLE))
    focus.tab_to(SADDLE)
    window.keys("space")
    wait_for("how soon, read aloud", lambda: "1 ticked. Call an emergency number now" in heard.sentences)
    assert focus.widget.get_name() == SADDLE


def care(window):
    texts = window.texts()
    for told in ("Call an emergency number now", "Stop running.",
                 "Nerves at the lower end of the back may be pressed. Do not wait for it to pass."):
        assert told in texts, told
    assert not any("harmless" in text for text in texts)


def take_back(window, focus, heard):
    focus.tab_to(f"Not so? Take it back: {SADDLE}")
    window.keys("space")
    wait_for("that nothing is ticked, read aloud", lambda: "none of 20 ticked" in heard.sentences)
    wait_for("the gate to have the focus", lambda: focus.widget.get_name() == GATE)
    window.keys("space")
    wait_for("the page", lambda: "Where does it go numb?" in window.texts())


tap = Tap()
window = Window(sys.argv[1])
focus = Focus(window)
heard = Heard()
tap.run("a sign is ticked, and how soon a doctor should see it is heard", tick, window,
        focus, heard)
tap.run("what to do stands there", care, window)
tap.run("it is taken back, and the page is as before", take_back, window, focus, heard)
window.end()
tap.done()
