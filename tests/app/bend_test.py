#!/usr/bin/env python3
"""Runs whose futures are replaced on the way, through the program as a shell calls it.

usage: bend_test.py LR-PLAYGROUND [unittest options]
"""
import contextlib
import csv
import io
import json
import sqlite3
import time

import cli
from executed import rates_of

STEPS = 600
COSINE = '{"type": "CosineAnnealingLR", "T_max": "100 %", "eta_min": 0.01}'
HELD = '{"type": "ramp", "from": 0.25, "to": 0.25}'
TWICE = ["--bend", f"A@200={COSINE}", "--bend", f"A@450={HELD}"]
LENGTH = ["--set", f"/problem/length={STEPS}", "--set", "/problem/evaluate_every=37"]


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def samples(lines, lane, names=("step", "lr", "momentum", "training_loss", "validation_loss")):
    """By step; what is there twice, as evaluations at a bend are, must be the same."""
    found = {}
    for row in lines:
        if row["lane"] == lane:
            before = found.setdefault(row["step"], {name: row[name] for name in names})
            for name in names:
                if before[name] and row[name] and before[name] != row[name]:
                    raise AssertionError(f"{lane} at step {row['step']}: {name} is {before[name]}, then {row[name]}")
                before[name] = before[name] or row[name]
    return [found[step] for step in sorted(found, key=int)]


def events(document):
    """The steps and texts of its bends."""
    with contextlib.closing(sqlite3.connect(f"file:{document}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT step, text FROM event WHERE kind = 'bent' ORDER BY id").fetchall()


class Bend(cli.InFolder):
    def run_to(self, path, *arguments):
        self.done("run", *LENGTH, "--quiet", *arguments, "-o", path)
        return path

    def test_equals_the_composed_schedule(self):
        bent = rows(self.run_to(self.folder / "bent.csv", *TWICE).read_text())
        old = {"type": "constant"}
        composed = {"type": "segments", "lengths": [200, 250],
                    "parts": [old, json.loads(COSINE.replace('"100 %"', "400")), json.loads(HELD)]}
        composed["parts"][2]["length"] = STEPS - 450
        fresh = rows(self.run_to(self.folder / "fresh.csv", "--set", "/lanes/0/schedule=" + json.dumps(composed)).read_text())
        self.assertEqual(samples(bent, "A"), samples(fresh, "A"))
        self.assertEqual(samples(bent, "B"), samples(fresh, "B"))
        self.assertEqual({row["bend"] for row in bent if row["lane"] == "A" and int(row["step"]) < 200}, {""})
        first = next(r["bend"] for r in bent if r["step"] == "201" and r["lane"] == "A")
        self.assertTrue(first.startswith("step 200: 0.4 → 0.01"), first)
        last = next(r["bend"] for r in bent if r["step"] == "599" and r["lane"] == "A")
        self.assertTrue(last.startswith("step 450: ") and last.endswith(" → 0.1"), last)

    def test_is_named_by_the_summary(self):
        told = json.loads(self.done("run", *LENGTH, "--quiet", "--json", *TWICE))
        lane = told["lanes"][0]
        self.assertEqual(lane["status"], "finished")
        self.assertEqual((lane["bend"]["step"], lane["bend"]["to"]), (450, 0.1))
        self.assertNotIn("bend", told["lanes"][1])
        self.assertIn("bent at step 450: ", self.done("run", *LENGTH, "--quiet", *TWICE))

    def test_in_a_document_survives_a_kill_and_goes_on(self):
        whole = rows(self.run_to(self.folder / "whole.csv", *TWICE).read_text())
        document = self.folder / "bent.lrp"
        with self.start("run", *LENGTH, "--pace", "100", *TWICE, "-o", document) as process:
            try:
                deadline = time.monotonic() + 120
                made = []
                while len(made) < 2:  # until the second bend is in the file
                    self.assertLess(time.monotonic(), deadline, f"bends in the file: {made}")
                    self.assertIsNone(process.poll())
                    time.sleep(0.02)
                    with contextlib.suppress(sqlite3.Error):  # where there is no table yet
                        made = events(document)
            finally:
                process.kill()
        runs = json.loads(self.done("runs", "--json", document))
        self.assertEqual([run["status"] for run in runs if run["letter"] == "A"], ["bent", "bent", "interrupted"])
        self.assertEqual(runs[3]["bend"]["from"], 0.4)
        self.assertIn("in place of 1 from step 200: 0.4 → ", self.done("runs", document))
        self.done("resume", document, "--quiet")
        exported = rows(self.done("export", document, "--to", "csv"))
        for lane in "ABC":
            self.assertEqual(samples(exported, lane), samples(whole, lane), lane)
        event = events(document)
        self.assertEqual([step for step, _ in event], [200, 450])
        said = json.loads(event[1][1])
        self.assertEqual((said["before"]["type"], said["after"]["type"]), ("CosineAnnealingLR", "ramp"))

        # The composed schedule as code makes the very rates.
        code = self.done("export", document, "--lane", "A", "--to", "pytorch", "--execute")
        self.assertIn("executed with PyTorch", code)
        rates = [float(row["lr"]) for row in samples(exported, "A") if row["lr"]]
        measured = rates_of(self.write("code.py", code))
        self.assertEqual(len(measured), len(rates))
        self.assertLess(max(abs(a - b) for a, b in zip(measured, rates)), 1e-9 * max(rates))

    def test_of_what_cannot_be_bent_says_why(self):
        def refused(bend, *says, lanes=()):
            self.refused("run", *LENGTH, "--quiet", *lanes, "--bend", bend, says=says)

        refused("A@0=" + HELD, "Nothing has been trained yet", "1 or more")
        refused(f"A@{STEPS}=" + HELD, "nothing is left to train", f"{STEPS - 1} or less")
        refused(f"A@{2**63 - 1}=" + HELD, "nothing is left to train", f"{STEPS - 1} or less")
        refused("X@10=" + HELD, "names no lane")
        refused("A=" + HELD, "LANE@STEP=JSON")
        refused("A@10={", "--bend A@10=")
        refused('A@10={"type": "ReduceLROnPlateau"}', "not known beforehand")
        refused("A@10=" + HELD, "The plateau decides",
                lanes=["--set", '/lanes/0/schedule={"type": "ReduceLROnPlateau"}', "--set", "/lanes/0/tick=evaluation"])
        refused('A@10={"type": "StepLR", "step_size": 0}', "/schedule/step_size")

    def test_of_a_lane_that_left_the_chart_is_told(self):
        experiment = self.experiment(lambda value: value["lanes"][0]["optimizer"].update(lr=1e38))
        result = cli.call("run", experiment, *LENGTH, "--quiet", "--bend", f"A@500={HELD}")
        self.assertEqual(result.returncode, 1)
        self.assertIn("was not made: the lane was diverged", result.stderr)


if __name__ == "__main__":
    cli.main()
