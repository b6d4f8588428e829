#!/usr/bin/env python3
"""Kills the window (SIGKILL) in the middle of a race, starts the program again and lets it go on, as a person would.

    xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" killed_window_test.py PROGRAM [unittest options]
"""

import csv
import json
import random
import sqlite3
import time

from cli import InFolder, ROOT, main, program
from window import Window

EXAMPLE = ROOT / "resources" / "examples" / "three-schedules.json"
ROUNDS = 3
IDENTITY = ("run", "parent", "fork_step")  # what only a run of a document has


def rows(path):
    """Every sample as text, without what tells the runs of a document apart."""
    with open(path, newline="") as file:
        return [{name: value for name, value in row.items() if name not in IDENTITY} for row in csv.DictReader(file)]


class KilledWindow(InFolder):
    def killed(self, home, seconds):
        """The document of a window that was killed so long after its race began."""
        window = Window(program(), [EXAMPLE], home=home)
        window.key("F5")
        window.wait_for_title("Running")
        time.sleep(seconds)
        window.kill()
        documents = list(home.rglob("*.lrp"))
        self.assertEqual(len(documents), 1)
        return documents[0]

    def check(self, document):
        database = sqlite3.connect(document)  # rolls a half-written transaction back
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchone()[0], "ok")
        database.close()
        runs = json.loads(self.done("runs", document, "--json"))
        self.assertEqual([(run["letter"], run["status"]) for run in runs],
                         [("A", "interrupted"), ("B", "interrupted"), ("C", "interrupted")])
        for run in runs:
            self.assertGreater(run["steps"], 0)

    def test_goes_on_as_if_nothing_had_been(self):
        whole = self.folder / "whole.csv"
        self.done("run", EXAMPLE, "--quiet", "-o", whole)
        chance = random.Random(5)
        for number in range(ROUNDS):
            with self.subTest(number):
                home = self.folder / str(number)
                home.mkdir()
                document = self.killed(home, chance.uniform(1.3, 4.0))
                self.check(document)

                again = Window(program(), home=home)
                again.wait_for_title("Paused")  # the document is there
                again.key("F5")
                again.wait_for_title("Running")
                again.key(*["bracketright"] * 8)
                again.wait_for_title("Finished", 60)
                again.close()
                again.process.stderr.close()
                curves = self.folder / f"{number}.csv"
                self.done("export", document, "--to", "csv", "-o", curves)
                self.assertEqual(rows(curves), rows(whole))


if __name__ == "__main__":
    main()
