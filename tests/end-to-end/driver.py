# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the built window as a person with a screen reader would: over the accessibility bus.

What the bus of GTK 4.8 cannot do, choosing from a drop-down or a list, is done by keys.
"""

import os
import subprocess
import sys
import tempfile

# Warnings are fatal to the program under test, not to the bus's own library in this process.
PROGRAM_DEBUG = os.environ.pop("G_DEBUG", "fatal-warnings")

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEADLINE_SECONDS = 20
# The bus tells of most changes, but not of all; between its events a look every so often.
LOOK_EVERY_MS = 40
# More presses of Tab would be no way that anybody takes.
TABS_MOST = 90


class Missed(Exception):
    """What was waited for did not come."""


def wait_for(what, look):
    """Returns look() as soon as it is true; look is tried after each event of the bus."""
    context = GLib.MainContext.default()
    found = []
    expired = []

    def try_once(*_):
        if not found:
            try:
                result = look()
            except GLib.Error:
                result = None  # The widget went away while it was read.
            if result:
                found.append(result)
        return GLib.SOURCE_CONTINUE

    def expire():
        expired.append(True)
        return GLib.SOURCE_REMOVE

    looking = GLib.timeout_add(LOOK_EVERY_MS, try_once)
    deadline = GLib.timeout_add_seconds(DEADLINE_SECONDS, expire)
    try_once()
    while not found and not expired:
        context.iteration(True)
    GLib.source_remove(looking)
    if not expired:
        GLib.source_remove(deadline)
    if not found:
        raise Missed(what)
    return found[0]


def walk(accessible):
    """All widgets below and with the accessible, depth first."""
    yield accessible
    for i in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(i)
        if child is not None:
            yield from walk(child)


def role_of(widget):
    """The name of its role; newer versions of the bus call a push button a button."""
    role = widget.get_role_name()
    return "push button" if role == "button" else role


def has_state(widget, state):
    return widget.get_state_set().contains(state)


def written(widget):
    """What a label says; newer versions of GTK do not repeat it in the name of every role."""
    if widget.get_role_name() not in ("label", "status bar") or widget.get_text_iface() is None:
        return ""
    return Atspi.Text.get_text(widget, 0, Atspi.Text.get_character_count(widget))


class Window:
    """The running program."""

    def __init__(self, program, arguments=()):
        self.settings = tempfile.TemporaryDirectory()
        self.window = None
        self.focused = []
        self.told = []
        self.listeners = []
        environment = dict(os.environ)
        environment.pop("GTK_A11Y", None)
        environment.pop("NO_AT_BRIDGE", None)
        environment["G_DEBUG"] = PROGRAM_DEBUG
        environment["HOME"] = self.settings.name
        environment["XDG_CONFIG_HOME"] = self.settings.name
        self.process = subprocess.Popen([program, *arguments], env=environment)
        Atspi.init()
        self._listen("object:state-changed:focused", self._hear_focus)
        self._listen("object:property-change:accessible-name", self._hear_status)
        self._listen("object:announcement", self._hear_announcement)
        self.application = wait_for("the program on the bus", self._find_application)
        # It is there on every page; newer versions of GTK keep what no page shows from the bus.
        wait_for("the window's content", lambda: self.find("push button", "Start over"))

    def _find_application(self):
        if self.process.poll() is not None:
            raise Missed(f"the program, which ended with status {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def _listen(self, what, hear):
        def try_to_hear(event):
            try:
                hear(event)
            except GLib.Error:
                pass  # The widget went away before it was asked.

        listener = Atspi.EventListener.new(try_to_hear)
        listener.register(what)
        self.listeners.append(listener)

    def _hear_focus(self, event):
        if event.detail1:
            self.focused.append(event.source.get_name())

    def _hear_status(self, event):
        """So a reader is told of it by older versions of GTK; newer ones give a status no name."""
        if event.any_data and event.source.get_role_name() == "status bar":
            self.told.append(event.any_data)

    def _hear_announcement(self, event):
        self.told.append(event.any_data)

    def expect_told(self, text):
        """A reader was told this last, of all that begins with the same word."""
        word = text.split()[0]

        def look():
            return [told for told in self.told if told.split()[0] == word][-1:] == [text]

        wait_for(f"“{text}” to be told; told: {self.told}", look)

    def find_all(self, role, name=None):
        return [
            widget
            for widget in walk(self.application)
            if role_of(widget) == role and (name is None or widget.get_name() == name)
        ]

    def find(self, role, name):
        found = self.find_all(role, name)
        return found[0] if found else None

    def find_button(self, name):
        """What opens something is a toggle button in newer versions of GTK, a push button in older ones."""
        return self.find("push button", name) or self.find("toggle button", name)

    def texts(self):
        """Every text that a reader would come by, in order: names, and what is written."""
        return [text for widget in walk(self.application) for text in (widget.get_name(), written(widget)) if text]

    def type(self, name, text):
        """Types into the entry of that name, as a screen reader's user does."""
        entry = wait_for(f"the entry “{name}”", lambda: self.find("text", name))
        if not entry.get_editable_text_iface().set_text_contents(text):
            raise Missed(f"that “{name}” takes “{text}”")

    def read(self, name):
        entry = wait_for(f"the entry “{name}”", lambda: self.find("text", name))
        return Atspi.Text.get_text(entry, 0, Atspi.Text.get_character_count(entry))

    def press(self, name):
        """Presses the button of that name."""
        button = wait_for(f"the button “{name}”", lambda: self.find_button(name))
        button.get_action_iface().do_action(0)

    def focus(self):
        """Gives the window the keyboard: there is no window manager to do it."""
        if self.window is None:
            # Once, while no list hangs open: that would be a window too.
            self.window = subprocess.run(
                ["xdotool", "search", "--pid", str(self.process.pid), "--onlyvisible", "--name", "."],
                check=True, capture_output=True, text=True,
            ).stdout.split()[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window], check=True)

    def click(self, widget):
        """Only what is large: newer versions of GTK tell of a place without the paddings around it."""
        extents = widget.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        # The window stands in the corner of the screen, but may not count itself from there.
        frame = self.application.get_child_at_index(0)
        origin = frame.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        subprocess.run(
            ["xdotool", "mousemove", str(extents.x - origin.x + extents.width // 2),
             str(extents.y - origin.y + extents.height // 2), "click", "1"],
            check=True,
        )

    def keys(self, *names):
        subprocess.run(["xdotool", "key", *names], check=True)

    def tab_to(self, name, key="Tab"):
        """Presses Tab until the widget of that name has the keyboard; returns whose turn it was before."""
        self.focused = []
        while name not in self.focused:
            count = len(self.focused)
            if count == TABS_MOST:
                raise Missed(f"“{name}” among {self.focused}")
            self.keys(key)
            wait_for(f"a focus after {self.focused}", lambda: len(self.focused) > count)
        return self.focused

    def end(self):
        self.process.terminate()
        self.process.wait(DEADLINE_SECONDS)
        self.settings.cleanup()


class Tap:
    """Test results in the Test Anything Protocol."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def check(self, name, passed, detail=""):
        self.count += 1
        if not passed:
            self.failed += 1
        print(f"{'ok' if passed else 'not ok'} {self.count} - {name}", flush=True)
        if not passed and detail:
            for line in str(detail).splitlines():
                print(f"# {line}", flush=True)

    def run(self, name, test, *arguments):
        """Runs a test that raises when it fails."""
        try:
            test(*arguments)
        except (AssertionError, Missed, GLib.Error) as error:
            self.check(name, False, f"{type(error).__name__}: {error}")
        else:
            self.check(name, True)

    def done(self):
        print(f"1..{self.count}", flush=True)
        sys.exit(1 if self.failed else 0)
