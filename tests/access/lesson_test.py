#!/usr/bin/env python3
"""Goes through a lesson and kills the window (SIGKILL) in every step: each time the program opens where it stood, as a
screen reader finds it.

    session /usr/bin/python3 lesson_test.py PROGRAM [unittest options]
"""

import json
import pathlib
import sys
import tempfile
import time
import unittest

import pyatspi

from bus import TABLES, everything, objects_of, wait
from window import Window

PROGRAM = ""
NEXT = "ctrl+Return"


class KilledLesson(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.window = None
        self.addCleanup(self.end)
        self.open("--lesson", "why-decay")

    def end(self):
        if self.window is not None:
            self.window.kill()
            self.window.folder.cleanup()

    def open(self, *arguments):
        self.window = Window(PROGRAM, arguments, home=self.home, size=(1366, 768))
        wait(lambda: "Why the rate must fall" in self.shown(), "the lesson's title")

    def objects(self):
        """What is seen of the program that runs now."""
        return (o for o in objects_of(self.window, TABLES | {pyatspi.ROLE_MENU_BAR})
                if o.getState().contains(pyatspi.STATE_SHOWING))

    def shown(self):
        return {o.name for o in self.objects() if o.name}

    def is_at(self, step):
        return wait(lambda: f"Step {step} of 11" in self.shown(), f"step {step}; there are {self.shown()}")

    def killed(self, step):
        """Kills the window a second after what was done last, and starts the program again."""
        time.sleep(1.2)
        before = self.of_lesson()
        self.end()
        self.open()
        self.is_at(step)
        wait(lambda: self.of_lesson() == before, f"{sorted(before)}; there are {sorted(self.of_lesson())}")

    def of_lesson(self):
        """Buttons, answers and what is said of them, without what is elsewhere in the window."""
        def state(o):  # a chip is checked as the one that keys move, wherever that was
            return (o.getState().contains(pyatspi.STATE_CHECKED) and not o.name.startswith("Lane "),
                    o.getState().contains(pyatspi.STATE_SENSITIVE))
        docks = [o for o in self.objects() if o.name == "Lesson" and o.getRole() != pyatspi.ROLE_MENU]
        return {(o.name, *state(o)) for dock in docks for o in everything(dock)
                if o.name and o.getState().contains(pyatspi.STATE_SHOWING) and "meant to take" not in o.name}

    def is_c_hidden(self):
        return any("Hidden until it is revealed: C." in name for name in self.shown())

    def faster(self):
        self.window.key(*["bracketright"] * 8)

    def answers(self):
        files = list(self.home.rglob("answers/why-decay.jsonl"))
        self.assertEqual(len(files), 1)
        lines = [json.loads(line) for line in files[0].read_text().splitlines()]
        return [(line["step"], line["vote"], line.get("rank") or line.get("choice") or line.get("text")) for line in lines]

    def test_opens_where_it_stood_in_every_step(self):
        self.is_at(1)
        self.killed(1)
        self.window.key(NEXT)
        self.is_at(2)
        self.window.key("Right")  # a prediction that is being made
        wait(lambda: "Lane B, place 1" in self.shown(), "B in the first place")
        self.killed(2)
        self.assertIn("Lane B, place 1", self.shown())
        self.window.key(NEXT)  # commits and runs
        self.window.wait_for_title("Running")
        self.window.key(*["bracketleft"] * 2)  # a minute, which no machine is too busy to look around in
        self.killed(3)
        self.window.wait_for_title("Paused")
        self.faster()
        self.window.key(NEXT)
        self.window.wait_for_title("Finished", 60)
        self.killed(3)
        self.window.key(NEXT)
        self.is_at(4)
        self.window.key(NEXT)  # reveals
        self.killed(4)
        self.assertTrue(any("Over 20 seeds A was lower than B" in name for name in self.shown()))
        self.window.key(NEXT)
        self.is_at(5)
        self.window.key("2", NEXT)
        wait(lambda: any("Spoken code: WD5-B-" in name for name in self.shown()), "the spoken code")
        self.killed(5)
        self.window.key(NEXT)
        self.is_at(6)
        self.killed(6)
        self.window.key("alt+k")  # skips what is drawn
        self.is_at(7)
        self.window.key(NEXT)
        self.faster()
        wait(self.is_c_hidden, "the end of the run", 60)
        self.killed(7)
        self.assertTrue(self.is_c_hidden())
        self.window.key(NEXT)
        self.is_at(8)
        self.window.key(NEXT)  # reveals
        self.killed(8)
        self.assertTrue(any("Over 20 seeds C was lower than A" in name for name in self.shown()))
        self.window.key(NEXT)
        self.is_at(9)
        self.window.key("1", NEXT)
        self.killed(9)
        self.window.key(NEXT)
        self.is_at(10)
        self.killed(10)
        self.window.key(NEXT)
        self.is_at(11)
        self.window.type("Cool it")
        wait(lambda: "Keep" in self.shown(), "a finding to keep")
        self.killed(11)
        self.window.key(NEXT)
        wait(lambda: "Finish" in self.shown(), "the finding to be kept")
        wait(lambda: len(self.answers()) == 4, "the last answer on the disk")
        self.assertEqual(self.answers(), [("guess", 1, ["B", "A"]), ("why", 1, "time"), ("why", 2, "noise"),
                                          ("keep", 1, "Cool it")])

    def test_a_lesson_that_was_left_stays_left(self):
        self.window.key(NEXT)
        self.is_at(2)
        self.window.key("Escape", "Escape")
        wait(lambda: "Why the rate must fall" not in self.shown(), "the lesson to be left")
        self.window.key("F5")
        self.window.wait_for_title("Running")
        time.sleep(1.2)
        self.end()
        self.window = Window(PROGRAM, home=self.home, size=(1366, 768))
        self.window.wait_for_title("Paused")
        self.assertNotIn("Why the rate must fall", self.shown())


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
