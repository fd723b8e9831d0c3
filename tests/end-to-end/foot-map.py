# SPDX-License-Identifier: GPL-3.0-or-later
"""Where it is numb, said by the keyboard, by the pointer on the foot, and in the list."""

import subprocess
import sys

from driver import Atspi, Tap, Window, has_state, wait_for


class Foot:
    """What is looked at again and again, found once: the bus is slow to go through all that there is."""

    def __init__(self, window):
        self.window = window
        window.focus()
        # So wide that labels stand beside the foot in any font.
        subprocess.run(["xdotool", "windowsize", "--sync", window.window, "1270", "1000"], check=True)
        window.keys("ctrl+3")
        self.picture = wait_for("the foot", lambda: window.find("image", "No place is marked as numb."))
        self.top = window.find_button("Top of the foot")
        wait_for("the page", lambda: self.get_extents().width > 0)

    def get_extents(self):
        return self.top.get_component_iface().get_extents(Atspi.CoordType.WINDOW)

    def expect(self, told):
        wait_for(f"“{told}”", lambda: self.picture.get_name() == told)


def by_keys(window, foot):
    """Tab comes to the top of the foot; arrows go on from there."""
    window.tab_to("Top of the foot")
    window.keys("space", "Up", "space")
    foot.expect("Numb: top of the foot and between the big toe and the second.")
    window.keys("space", "Down", "space")
    foot.expect("No place is marked as numb.")


def by_pointer(window, foot):
    """The foot itself is pressed, left of the label that leads to it."""
    label = foot.get_extents()
    origin = window.application.get_child_at_index(0).get_component_iface().get_extents(Atspi.CoordType.WINDOW)
    subprocess.run(["xdotool", "mousemove", str(label.x - origin.x - 50),
                    str(label.y - origin.y + label.height // 2), "click", "1"], check=True)
    foot.expect("Numb: top of the foot.")


def find_shown(window, name):
    """A box to tick that has a place; what is hidden has none, or is not on the bus at all."""
    check = window.find("check box", name)
    return check if check and check.get_component_iface().get_extents(Atspi.CoordType.WINDOW).width > 0 else None


def in_the_list(window, foot):
    """It says the same, and what is said there is on the foot."""
    window.press("List")
    heel, top = (wait_for(f"“{name}” in the list", lambda: find_shown(window, name))
                 for name in ("Heel", "Top of the foot"))
    assert has_state(top, Atspi.StateType.CHECKED)
    assert not has_state(heel, Atspi.StateType.CHECKED)
    window.tab_to("Heel")
    window.keys("space")
    wait_for("the heel to be ticked", lambda: has_state(heel, Atspi.StateType.CHECKED))
    window.press("Picture")
    foot.expect("Numb: top of the foot and heel.")


tap = Tap()
window = Window(sys.argv[1])
foot = Foot(window)
tap.run("the keyboard marks places and takes marks back", by_keys, window, foot)
tap.run("the foot itself can be pressed", by_pointer, window, foot)
tap.run("the list says the same", in_the_list, window, foot)
window.end()
tap.done()
