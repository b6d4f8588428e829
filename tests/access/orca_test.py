#!/usr/bin/env python3
"""What Orca says of the real window, by its own log.

    session /usr/bin/python3 orca_test.py PROGRAM [unittest options]

Leaves with 77, which ctest counts as skipped, where Orca is not installed. The log is a terminal, since what Orca writes into a
file stays in a buffer of 8 KiB until more follows.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import tty
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "app"))
from window import Window  # noqa: E402

EXAMPLE = pathlib.Path(__file__).resolve().parents[2] / "resources" / "examples" / "three-schedules.json"
PROGRAM = ""
SKIPPED = 77


class Log:
    """A terminal, written to by its name, and all that was written."""

    def __init__(self):
        self.reader, self.writer = os.openpty()
        tty.setraw(self.writer)
        self.name = os.ttyname(self.writer)
        self.written = b""
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        while more := os.read(self.reader, 65536):
            self.written += more

    def text(self):
        return self.written.decode(errors="replace")


class Orca(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.log = Log()
        cls.orca = subprocess.Popen(["orca", "--debug-file", cls.log.name, "--disable", "speech", "--disable", "braille"],
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.addClassCleanup(cls.end)
        end = time.monotonic() + 60
        while "About to launch Orca" not in cls.log.text():
            if time.monotonic() > end or cls.orca.poll() is not None:
                raise AssertionError("Orca does not start")
            time.sleep(0.2)

    @classmethod
    def end(cls):
        cls.orca.kill()
        cls.orca.wait()

    def setUp(self):
        self.heard = len(self.spoken())

    def open(self, *arguments):
        self.window = Window(PROGRAM, arguments, size=(1600, 1000))
        self.addCleanup(self.close)

    def close(self):
        self.window.process.kill()
        self.window.process.communicate()
        self.window.folder.cleanup()
        self.window.settings.cleanup()

    def spoken(self):
        return re.findall(r"SPEECH OUTPUT: '(.*?)'", self.log.text())

    def hear(self, pattern, seconds=60):
        """Waits until Orca says what matches, after what was heard before; what it says."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for place, text in enumerate(self.spoken()[self.heard:], self.heard):
                if re.search(pattern, text):
                    self.heard = place + 1
                    print(f"Orca: {text}", flush=True)
                    return text
            time.sleep(0.2)
        raise AssertionError(f"Orca did not say {pattern!r} but {self.spoken()[self.heard:]}")

    def test_a_run_begins_and_ends(self):
        self.open(EXAMPLE)
        self.hear("LR Playground")
        self.window.key("F5")
        self.hear(r"Run started: three lanes, 1,500 steps\.")
        self.window.key(*["bracketright"] * 8)
        self.hear(r"Finished 1,500 steps")

    def test_each_move_of_the_crosshair(self):
        self.open(EXAMPLE)
        self.window.click(*self.window.middle("curves", down=0.7))
        self.hear("Planned learning rates, 3 lanes, 1,500 steps")
        self.window.key("Escape", "ctrl+Home")
        self.hear(r"Step 0, epoch 0\.0\. A constant: rate ")
        for key, words in (("ctrl+Right", r"Step \d+, epoch [\d.]+\. A constant"), ("ctrl+Right", r"Step \d+, "),
                           ("Left", r"Step \d+, "), ("Right", r"Step \d+, "), ("Down", "B step: rate "),
                           ("ctrl+End", "Step 1,500, ")):
            self.window.key(key)
            self.hear(words)

    def test_a_divergence(self):
        experiment = json.loads(EXAMPLE.read_text())
        experiment["lanes"][1]["optimizer"]["lr"] = 1e300
        file = pathlib.Path(self.folder.name) / "diverges.json"
        file.write_text(json.dumps(experiment))
        self.open(file)
        self.hear("LR Playground")
        self.window.key("F5", *["bracketright"] * 8)
        self.hear(r"B step left the chart at step [\d,]+, rate ")


if __name__ == "__main__":
    if shutil.which("orca") is None:
        print("skipped: Orca is not installed (apt install orca)")
        sys.exit(SKIPPED)
    PROGRAM = sys.argv.pop(1)
    unittest.main()
