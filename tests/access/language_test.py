#!/usr/bin/env python3
"""The window in German, chosen from the menu of an English one: the program starts again in its place with the document
that was open, the run in it and its layout.

    session /usr/bin/python3 language_test.py PROGRAM [unittest options]
"""

import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib  # noqa: E402
import pyatspi  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "app"))
from window import Window  # noqa: E402

PROGRAM = ""


def everything(root):
    yield root
    if root.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE):
        for child in root:
            if child is not None:
                yield from everything(child)


class Language(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)

    def open(self, *arguments):
        window = Window(PROGRAM, arguments, home=self.home, size=(1366, 768))
        self.addCleanup(window.folder.cleanup)
        self.addCleanup(window.kill)
        return window

    @staticmethod
    def wait(condition, what, seconds=30):
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
            time.sleep(0.1)
        raise AssertionError(f"waited {seconds} s for {what}")

    @staticmethod
    def objects(window):
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.get_process_id() == window.process.pid:
                yield from everything(program)

    def find(self, window, role, *names):
        return next((o for o in self.objects(window) if o.getRole() == role and (o.name or "").replace("&", "") in names), None)

    def chart(self, window):
        return next((o for o in self.objects(window) if o.getRole() == pyatspi.ROLE_CHART), None)

    def told(self, window):
        """What the chart says of itself; nothing while there is none."""
        chart = self.chart(window)
        return f"{chart.name} {chart.description}" if chart else ""

    def test_another_language_is_spoken_at_once(self):
        window = self.open()
        window.key(*["bracketright"] * 8, "F5")
        window.wait_for_title("Finished", 60)
        pid = window.process.pid
        german = self.wait(lambda: self.find(window, pyatspi.ROLE_RADIO_MENU_ITEM, "Deutsch")
                           or self.find(window, pyatspi.ROLE_CHECK_MENU_ITEM, "Deutsch")
                           or self.find(window, pyatspi.ROLE_MENU_ITEM, "Deutsch"), "the menu's language")
        german.queryAction().doAction(0)
        self.wait(lambda: self.find(window, pyatspi.ROLE_MENU_ITEM, "Datei") or self.find(window, pyatspi.ROLE_MENU, "Datei"),
                  "a German menu")
        self.assertEqual(window.process.pid, pid)
        self.assertIsNone(window.process.poll())
        self.wait(lambda: "Lernrate" in self.told(window), "a German chart")
        window.wait_for_title("Fertig")
        self.assertIn("1\u202f500", self.told(window))

    def test_the_flag_is_for_one_start(self):
        window = self.open("--language", "de")
        self.wait(lambda: "Lernrate" in self.told(window), "a German chart")
        window.kill()
        again = self.open()
        self.wait(lambda: "learning rates" in self.told(again), "an English chart")

    def test_a_language_that_is_not_there_is_refused(self):
        done = subprocess.run([PROGRAM, "--language", "dee"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--language: has no dee; there is en, de, the nearest is de", done.stderr)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
