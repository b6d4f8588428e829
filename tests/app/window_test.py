#!/usr/bin/env python3
"""The real window, driven by keys and mouse as a person would.

    xvfb-run -a -s "-screen 0 1600x1000x24" window_test.py PROGRAM [unittest options]
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from window import Window, xdotool

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "resources" / "examples"
PROGRAM = ""
SIZE = (1600, 1000)
LOSS = {"down": 0.7}  # of the curves: the rates are above


class WithWindow(unittest.TestCase):
    MASK = {}

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name) / "experiment.json"
        shutil.copy(EXAMPLES / "three-schedules.json", self.file)
        arguments = [self.file]
        if self.MASK:
            mask = pathlib.Path(folder.name) / "mask.json"
            mask.write_text(json.dumps(self.MASK))
            arguments += ["--mask", mask]
        self.window = Window(PROGRAM, arguments, size=SIZE)
        self.addCleanup(self.window.process.stderr.close)
        self.addCleanup(self.window.process.kill)

    def picture(self):
        """The window's pixels, as bytes."""
        path = self.file.with_suffix(".ppm")
        self.window.screenshot(path)
        return path.read_bytes()

    def enter_base_rate(self, text):
        self.window.key("alt+o", "Tab", "ctrl+a")
        self.window.type(text)
        self.window.key("Tab")
        time.sleep(0.3)

    def form_below_base_rate(self):
        """The pixels that move down while there is a rule below the field."""
        path = self.file.with_suffix(".png")
        self.window.screenshot(path)
        left, top, width, height = self.window.place("experiment/lane")
        below = self.rate_field[1] + self.rate_field[3] - top
        area = f"{width:.0f}x{height - below:.0f}+{left:.0f}+{top + below:.0f}"
        crop = ["convert", path, "-crop", area, "-depth", "8", "rgb:-"]
        return subprocess.run(crop, check=True, capture_output=True).stdout

    def settled_picture(self):
        """The window's pixels when what a pause leaves to be drawn, the boundary after the last step, is there."""
        time.sleep(0.5)
        last = self.picture()
        for _ in range(8):
            time.sleep(0.5)
            picture, last = last, self.picture()
            if picture == last:
                return last
        raise AssertionError("the window changes while paused")

    def saved(self):
        written = self.file.stat().st_mtime_ns
        self.window.key("ctrl+s")
        self.window.wait_for(lambda: self.file.stat().st_mtime_ns != written, "the file to be saved")
        return json.loads(self.file.read_text())

    def close_within_a_second(self):
        seconds = self.window.close()
        self.assertEqual(self.window.process.returncode, 0, self.window.process.stderr.read())
        self.assertLess(seconds, 1.0)


class Race(WithWindow):
    def test_the_desktop_is_given_an_icon(self):
        sizes = subprocess.run(["xprop", "-id", self.window.id, "-len", "8", "_NET_WM_ICON"], check=True, capture_output=True,
                               text=True).stdout
        self.assertRegex(sizes, r"Icon \(16 x 16\)|= 16, 16")

    def test_start_pause_step_resume_stop(self):
        window = self.window
        self.assertIn("Three schedules, one network", window.title())
        before = self.picture()
        window.click(*window.middle("button/start"))
        window.wait_for_title("Running")
        time.sleep(1)
        running = self.picture()
        self.assertNotEqual(before, running, "nothing was drawn")

        window.key("ctrl+space")
        window.wait_for_title("Paused")
        still = self.settled_picture()
        time.sleep(0.7)
        self.assertEqual(still, self.picture(), "the window changes while paused")
        window.key("period")
        time.sleep(0.7)
        self.assertNotEqual(still, self.picture(), "one step changed nothing")
        self.assertIn("Paused", window.title())

        window.key("F5")
        window.wait_for_title("Running")
        window.key("shift+F5")
        window.wait_for_title("Stopped")
        self.close_within_a_second()

    def test_runs_to_the_end_as_fast_as_possible(self):
        self.window.key("F5")
        self.window.wait_for_title("Running")
        self.window.key(*["bracketright"] * 8)
        self.window.wait_for_title("Finished", 60)
        self.close_within_a_second()

    def test_closing_in_the_middle_of_a_run(self):
        self.window.key("F5")
        self.window.wait_for_title("Running")
        time.sleep(0.5)
        self.close_within_a_second()

    def test_another_scheduler_can_be_chosen_and_run(self):
        window = self.window
        window.key("alt+s", "space")
        window.type("exponential lr")
        window.key("Return")
        time.sleep(0.3)
        self.assertEqual(self.saved()["lanes"][0]["schedule"]["type"], "ExponentialLR")
        window.key("F5")
        window.wait_for_title("Running")
        window.key("shift+F5")
        window.wait_for_title("Stopped")
        self.close_within_a_second()

    def test_a_wrong_value_stays_and_does_not_start(self):
        window = self.window
        self.rate_field = window.place("optimizer/lr")
        self.enter_base_rate("0.4")  # from now on keys lead, and a ring shows where they go
        right = self.form_below_base_rate()
        self.enter_base_rate("-3")
        self.assertNotEqual(self.form_below_base_rate(), right, "the rule is not shown")
        window.key("F5")
        time.sleep(1)
        self.assertNotIn("Running", window.title())

        self.enter_base_rate("0.05")
        self.assertEqual(self.form_below_base_rate(), right, "the rule of a wrong value stays")
        self.assertEqual(self.saved()["lanes"][0]["optimizer"]["lr"], 0.05)
        window.key("F5")
        window.wait_for_title("Running")
        self.close_within_a_second()

    def test_lanes_are_added_duplicated_and_removed(self):
        window = self.window
        window.key("ctrl+l", "ctrl+d")
        self.assertEqual([lane["letter"] for lane in self.saved()["lanes"]], list("ABCDE"))
        window.key(*["ctrl+l"] * 6)
        self.assertEqual(len(self.saved()["lanes"]), 8)
        window.key("F5")
        window.wait_for_title("Running")
        self.close_within_a_second()

    def test_the_list_of_shortcuts_opens_by_its_key(self):
        window = self.window
        window.key("ctrl+question")
        window.wait_for(lambda: xdotool("search", "--all", "--onlyvisible", "--pid", window.process.pid, "--name",
                                        "All shortcuts").stdout.split(), "the list of shortcuts")

    def test_the_crosshair_follows_mouse_and_keys(self):
        window = self.window
        plain = self.picture()
        window.move(*window.middle("curves", **LOSS))
        followed = self.picture()
        self.assertNotEqual(plain, followed)
        window.click(*window.middle("curves", **LOSS))
        window.key("Right", "Right", "plus", "alt+Right", "y", "x", "s", "Home")
        self.assertNotEqual(followed, self.picture())
        self.close_within_a_second()


class UnderAMask(WithWindow):
    """What a mask takes away cannot be had by keys either."""

    MASK = {"hidden": {"commands": ["start", "addLane"]}}

    def test_keys_of_hidden_commands_do_nothing(self):
        window = self.window
        before = self.saved()
        window.key("ctrl+l", "F5")
        window.place("runBar")
        self.assertNotIn("button/start", json.loads(window.places.read_text()))
        time.sleep(1)
        self.assertNotIn("Running", window.title())
        window.key("ctrl+d")  # which is free
        changed = self.saved()
        self.assertEqual([lane["letter"] for lane in changed["lanes"]], list("ABCD"))
        self.assertEqual(changed["lanes"][:3], before["lanes"])
        self.close_within_a_second()


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main()
