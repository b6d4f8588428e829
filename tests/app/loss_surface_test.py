#!/usr/bin/env python3
"""lr-playground probe surface and interpolation: planes and lines through the weights of a document's runs.

    loss_surface_test.py PROGRAM [unittest options]
"""

import csv
import json
import sqlite3
import struct

import cli
from cli import InFolder, call

STEPS = ["--set", "/problem/length=100"]
COARSE = ["--set", "/probe/fineness=coarse"]


class OfADocument(InFolder):
    def setUp(self):
        super().setUp()
        self.document = self.folder / "runs.lrp"
        self.done("run", *STEPS, "--quiet", "-o", self.document)

    def asked(self, *arguments):
        return json.loads(self.done("probe", *arguments, "--json"))


class Surface(OfADocument):
    def test_has_a_run_where_it_ended_and_the_loss_that_was_measured(self):
        found = self.asked("surface", self.document, "--lane", "2")
        answer = found["answer"]
        self.assertEqual((found["lane"], found["run"], found["step"]), ("B", 2, 100))
        self.assertEqual(answer["origin"], {"lane": "B", "run": 2, "step": 100})
        self.assertEqual((len(answer["losses"]), len(answer["losses"][0]), answer["stride"]), (49, 49, 1))
        walk, = answer["walks"]
        self.assertEqual(walk["steps"], list(range(0, 101, 2)))
        self.assertEqual((walk["x"][-1], walk["y"][-1], walk["off"][-1]), (0, 0, 0))
        evaluated = self.asked("evaluate", self.document, "--lane", "2")["answer"]
        self.assertAlmostEqual(walk["loss"][-1], evaluated["training"]["loss"], places=5)
        self.assertAlmostEqual(walk["on_plane"][-1], evaluated["training"]["loss"], places=5)
        self.assertGreater(answer["explained"][0], answer["explained"][1])
        self.assertAlmostEqual(answer["random_walk"][0], 0.608, delta=0.01)

    def test_has_runs_beside_with_a_common_start(self):
        answer = self.asked("surface", self.document, "--lane", "1", "--beside", "2", "--beside", "C", *COARSE)["answer"]
        self.assertEqual([(walk["lane"], walk["run"]) for walk in answer["walks"]], [("A", 1), ("B", 2), ("C", 3)])
        self.assertEqual(len({(walk["x"][0], walk["y"][0]) for walk in answer["walks"]}), 1)
        self.assertTrue(answer["one_start"])
        self.assertEqual(len(answer["losses"]), 13)

    def test_says_what_it_does_not_show(self):
        text = self.done("probe", "surface", self.document, *COARSE)
        self.assertRegex(text, r"^lane A, step 100\nThe plane in which the path of run 1 \(A\) lies widest \(PCA of 51 checkpoints\)")
        self.assertRegex(text, r"Of a random walk of as many checkpoints they would hold 60\.\d % and 15\.\d %, whatever the loss")
        self.assertIn("Mean loss over all 400 training examples.", text)
        text = self.done("probe", "surface", self.document, "--set", "/probe/plane=random", *COARSE)
        self.assertIn("Random planes understate how sharply the loss curves: of 337 directions few do.", text)

    def test_becomes_a_table_and_is_kept(self):
        table = self.folder / "surface.csv"
        self.done("probe", "surface", self.document, *COARSE, "-o", table)
        rows = list(csv.DictReader(table.read_text().splitlines()))
        self.assertEqual(len(rows), 13 * 13)
        self.assertEqual(list(rows[0]), ["x", "y", "loss"])
        kept = sqlite3.connect(self.document).execute("SELECT run, step, kind FROM analysis").fetchall()
        self.assertEqual(kept, [(1, 100, "surface")])

    def test_is_drawn_as_in_the_window(self):
        once, pixels = self.folder / "surface.svg", self.folder / "surface.png"
        self.done("probe", "surface", self.document, "--beside", "2", *COARSE, "-o", once, "-o", pixels)
        svg = once.read_text()
        self.assertIn("<title>Loss landscape</title>", svg)
        self.assertRegex(svg, r"<desc>The plane in which the paths of run 1 \(A\) and run 2 \(B\) lie widest together")
        self.assertRegex(svg, r"Direction 1: \d+ % of the paths' variance; a random walk's would be \d+ %")
        png = pixels.read_bytes()
        self.assertEqual(png[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(struct.unpack(">I", png[16:20]), (2000,))
        line = self.folder / "line.svg"
        self.done("probe", "interpolation", self.document, "--beside", "2", "-o", line)
        self.assertIn("<title>Loss between two ends</title>", line.read_text())
        self.refused("probe", "surface", self.document, "-o", self.folder / "a.pdf", says=["a.pdf", "needs csv, json, png or svg"])

    def test_refuses_what_it_cannot_answer(self):
        self.refused("probe", "surface", *STEPS, says=["has no checkpoints to look back at; needs a document"])
        self.refused("probe", "average", self.document, "--beside", "2", says=["average is asked about one run"])
        self.refused("probe", "surface", self.document, "--beside", "9", says=["--beside 9", "names no run"])
        result = call("probe", "surface", self.document, "--step", "2")
        self.assertEqual(result.returncode, 1)
        self.assertIn("A plane needs three checkpoints, and 2 are kept up to here", result.stderr)

    def test_of_two_weights_is_refused(self):
        two = self.folder / "two.lrp"
        problem = {"dataset": {"type": "none"}, "model": {"type": "rosenbrock"}, "length": 50, "evaluate_every": 10}
        self.done("run", "--set", f"/problem={json.dumps(problem)}", "--set", '/lanes/0/optimizer={"type":"SGD","lr":1e-4}',
                  "--lanes", "A", "--quiet", "-o", two)
        self.refused("probe", "surface", two, says=["is rosenbrock, a loss of two weights"])


class Interpolation(OfADocument):
    def test_goes_from_one_run_to_the_other(self):
        answer = self.asked("interpolation", self.document, "--lane", "1", "--beside", "2")["answer"]
        self.assertEqual((answer["from"]["lane"], answer["to"]["lane"], len(answer["at"])), ("A", "B", 61))
        ends = {place: loss for place, loss in zip(answer["at"], answer["training"]) if place in (0, 1)}
        for run, place in ((1, 0), (2, 1)):
            evaluated = self.asked("evaluate", self.document, "--lane", str(run))["answer"]
            self.assertAlmostEqual(ends[place], evaluated["training"]["loss"], places=5)
        self.assertGreaterEqual(answer["barrier"], 0)
        self.assertTrue(answer["one_start"])

    def test_needs_another_run(self):
        result = call("probe", "interpolation", self.document)
        self.assertEqual(result.returncode, 1)
        self.assertIn("A line needs two ends", result.stderr)


if __name__ == "__main__":
    cli.main()
