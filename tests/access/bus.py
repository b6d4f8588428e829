"""The bus that screen readers read, for the tests beside this file."""

import pathlib
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib  # noqa: E402
import pyatspi  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "app"))  # where window.py is

TABLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE}


def everything(root, closed=TABLES):
    """The objects below, depth first; those in `closed` by themselves, as tables have many cells."""
    yield root
    if root.getRole() not in closed:
        for child in root:
            if child is not None:
                yield from everything(child, closed)


def objects_of(window, closed=TABLES):
    """All of a window's program."""
    for program in pyatspi.Registry.getDesktop(0):
        if program is not None and program.get_process_id() == window.process.pid:
            yield from everything(program, closed)


def wait(condition, what, seconds=30):
    """What condition() is once it is true. `what` names that, or is a function that does, for the error."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            value = condition()
        except GLib.Error:  # of a window that has just closed
            value = None
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds} s for {what() if callable(what) else what}")
