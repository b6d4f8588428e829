#!/usr/bin/env python3
"""The window in German, chosen from the menu of an English one: the program starts again in its place with the document
that was open, the run in it and its layout.

    session /usr/bin/python3 language_test.py PROGRAM [unittest options]
"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

import pyatspi

from bus import objects_of, wait
from window import Window

PROGRAM = ""


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

    def find(self, window, role, *names):
        return next((o for o in objects_of(window) if o.getRole() == role and (o.name or "").replace("&", "") in names), None)

    def chart(self, window):
        return next((o for o in objects_of(window) if o.getRole() == pyatspi.ROLE_CHART), None)

    def told(self, window):
        """What the chart says of itself; nothing while there is none."""
        chart = self.chart(window)
        return f"{chart.name} {chart.description}" if chart else ""

    def test_another_language_is_spoken_at_once(self):
        window = self.open()
        window.key(*["bracketright"] * 8, "F5")
        window.wait_for_title("Finished", 60)
        german = wait(lambda: self.find(window, pyatspi.ROLE_RADIO_MENU_ITEM, "Deutsch")
                           or self.find(window, pyatspi.ROLE_CHECK_MENU_ITEM, "Deutsch")
                           or self.find(window, pyatspi.ROLE_MENU_ITEM, "Deutsch"), "the menu's language")
        german.queryAction().doAction(0)
        wait(lambda: self.find(window, pyatspi.ROLE_MENU_ITEM, "Datei") or self.find(window, pyatspi.ROLE_MENU, "Datei"),
                  "a German menu")
        self.assertIsNone(window.process.poll(), "the program starts again in its place")
        wait(lambda: "Lernrate" in self.told(window), "a German chart")
        window.wait_for_title("Fertig")
        self.assertIn("1\u202f500", self.told(window))

    def test_the_flag_is_for_one_start(self):
        window = self.open("--language", "de")
        wait(lambda: "Lernrate" in self.told(window), "a German chart")
        window.kill()
        again = self.open()
        wait(lambda: "learning rates" in self.told(again), "an English chart")

    def test_a_language_that_is_not_there_is_refused(self):
        done = subprocess.run([PROGRAM, "--language", "dee"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--language: has no dee; there is en, de, the nearest is de", done.stderr)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
