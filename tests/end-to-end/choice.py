# SPDX-License-Identifier: GPL-3.0-or-later
"""A lacing is chosen without a mouse, by the search of the lacing page."""

from driver import Atspi, has_state, wait_for

SEARCH = "Search lacings by name or problem"


def look_at_lacing(window, words):
    """Looks at the lacing that answers the words best; then the list has all lacings again."""
    window.focus()
    window.keys("ctrl+2", "ctrl+f")
    search = wait_for("the search", lambda: window.find("entry", SEARCH))
    wait_for("the search to have the focus", lambda: has_state(search, Atspi.StateType.FOCUSED))
    window.keys(*words)
    wait_for(f"lacings found by “{words}”", lambda: any(text.endswith(" found") for text in window.texts()))
    window.keys("Return", "Escape")
    wait_for("all lacings", lambda: "27, for 6 pairs" in window.texts())
