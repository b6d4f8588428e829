#!/usr/bin/env python3
"""lr-playground theory, forecast and refine: worst cases of planned rates, losses predicted from finished lanes, schedules that
norms ask for, and what is refused.

    theory_test.py PROGRAM [unittest options]
"""

import csv
import json
import math
import statistics

import cli
from cli import InFolder


class Theory(InFolder):
    def test_lanes_are_ranked_each_at_its_own_best_factor(self):
        def change(value):
            value["problem"]["length"] = 400
            first = value["lanes"][0]
            schedules = {"constant": {"type": "constant"},
                         "linear": {"type": "PolynomialLR", "total_iters": 400, "power": 1.0},
                         "a, b": {"type": "StepLR", "step_size": 200, "gamma": 0.1},
                         "listener": {"type": "ReduceLROnPlateau"}}
            value["lanes"] = [{**first, "letter": letter, "name": name, "schedule": schedule,
                               "tick": "epoch" if name == "listener" else "step"}
                              for letter, (name, schedule) in zip("ABCD", schedules.items())]

        experiment = self.experiment(change)
        table = self.folder / "bounds.csv"
        answer = json.loads(self.done("theory", experiment, "--json", "-o", table))
        self.assertIn("Worst case over convex problems: no forecast.", answer["caption"])
        lanes = {lane["name"]: lane for lane in answer["lanes"]}
        # Rates 1 − t/400 over 400 updates are the known optimum, 1/√401; nothing does better.
        self.assertAlmostEqual(lanes["linear"]["worst_case"]["value"] * math.sqrt(401), 1.0, delta=1e-6)
        for name in ("constant", "a, b"):
            self.assertGreater(lanes[name]["worst_case"]["value"], lanes["linear"]["worst_case"]["value"])
        for name in ("constant", "linear", "a, b"):
            lane = lanes[name]
            self.assertLess(lane["worst_case"]["value"], lane["omega"]["value"])
            self.assertEqual(len(lane["curve"]), 100)
            self.assertEqual(lane["curve"][-1]["updates"], 400)
            self.assertAlmostEqual(lane["curve"][-1]["worst_case"], lane["worst_case"]["value"], delta=1e-9)
            self.assertAlmostEqual(lane["curve"][-1]["omega"], lane["omega"]["value"], delta=1e-9)
        self.assertEqual(lanes["listener"]["none"], "listens to a metric: its rates are known only when it has run")

        rows = list(csv.DictReader(table.read_text().splitlines()))
        self.assertEqual(len(rows), 100)
        self.assertEqual(list(rows[0]), ["updates"] + [f"{lane} ({bound})" for lane in ("A constant", "B linear", "C a, b")
                                                       for bound in ("worst case", "omega")])
        self.assertEqual([float(row["B linear (worst case)"]) for row in rows],
                         [point["worst_case"] for point in lanes["linear"]["curve"]])

        text = self.done("theory", experiment)
        self.assertIn("no forecast", text)
        self.assertIn("D  listener: no theory: it listens to a metric", text)
        self.assertIn(f"{lanes['linear']['worst_case']['value']:.4g}", text)
        self.assertEqual(cli.call("theory", experiment, "--lanes", "D").returncode, 1)

    def test_bad_input_is_refused_with_its_place(self):
        self.refused("theory", "--lanes", "Z", "-o", "x.png",
                     says=['--lanes Z: names the lane "Z"; the experiment has A,',
                           "-o x.png: has an ending that says nothing of its format; needs .csv or .json"])


class Forecast(InFolder):
    def test_a_band_is_predicted_from_two_lanes_and_judged_on_a_third(self):
        document, table = self.folder / "runs.lrp", self.folder / "band.csv"
        self.done("run", "--seeds", 2, "--quiet", "-o", document)
        pair = [document, "--from", "A,C", "--for"]
        answer = json.loads(self.done("forecast", *pair, "B", "--json", "-o", table))
        self.assertEqual(answer["seeds"], 2)
        self.assertIn("B predicted from A and C (2 seeds, validation loss at ", answer["caption"])
        self.assertEqual([lane["lane"] for lane in answer["held_out"]], ["B"])
        self.assertGreater(answer["spread"], 0)
        held = answer["held_out"][0]
        missed = min(abs(held[law]["end"]) for law in ("free_curve", "annealing_law"))
        self.assertEqual(answer["verdict"].startswith("unsure"), max(answer["gap"], missed) > answer["spread"])
        rows = list(csv.DictReader(table.read_text().splitlines()))
        self.assertEqual([float(row["free curve"]) for row in rows], answer["free_curve"])
        self.assertEqual(int(rows[-1]["updates"]), 1500)
        # The curves in the document tell how far off they are: each error is of the mean over both seeds.
        samples = self.folder / "samples.csv"
        self.done("export", document, "--to", "csv", "-o", samples)
        losses = {}
        for row in csv.DictReader(samples.read_text().splitlines()):
            if row["lane"] == "B" and row["validation_loss"]:
                losses.setdefault(int(row["step"]), []).append(float(row["validation_loss"]))
        ends = [sum(losses[step]) / 2 for step in sorted(losses)[-3:]]
        predicted = sum(answer["free_curve"][-3:]) / 3
        self.assertAlmostEqual(answer["held_out"][0]["free_curve"]["end"], predicted / (sum(ends) / 3) - 1, delta=1e-9)

        text = self.done("forecast", *pair, "B")
        self.assertIn("held-out error on B (mean of the curve; at the end): free curve ", text)
        hotter = cli.call("forecast", *pair, "B", "--set", "/lanes/1/optimizer/lr=0.1")
        self.assertEqual(hotter.returncode, 1)
        self.assertIn("No forecast: B's rate peaks at 0.1, that of A at 0.4: no law holds across base rates; needs the same",
                      hotter.stderr)
        self.refused("forecast", document, "--from", "A,Z", "--for", "B", "-o", "x.png",
                     says=["--from A,Z: names lanes that have not both finished", "-o x.png: has an ending"])

    def test_races_of_other_names_are_seeds_too(self):  # as those of a sweep, which are named by theirs
        document = self.folder / "runs.lrp"
        for seed in ("42", "43"):
            self.done("run", "--quiet", "-o", document, "--set", f"/problem/seed={seed}", "--set", f"/name=seed {seed}",
                      "--set", f"/lanes/0/name=flat {seed}")
        answer = json.loads(self.done("forecast", document, "--from", "A,C", "--for", "B", "--json"))
        self.assertEqual(answer["seeds"], 2)
        self.done("run", "--quiet", "-o", document, "--set", "/problem/seed=44", "--set", "/lanes/1/optimizer/momentum=0.8")
        answer = json.loads(self.done("forecast", document, "--from", "A,C", "--for", "C", "--json"))
        self.assertEqual(answer["seeds"], 1)  # a race of other settings is no seed of those before

    def test_it_needs_a_document_and_two_lanes(self):
        self.refused("forecast", "plan.json", "--from", "A,C", "--for", "B", says=["plan.json: is no document; needs one (.lrp)"])
        self.refused("forecast", "runs.lrp", "--from", "A,A", "--for", "B", says=["--from A,A: needs the letters of two"])


class Refine(InFolder):
    def test_a_schedule_is_made_of_norms_and_trains(self):
        document, table = self.folder / "runs.lrp", self.folder / "refined.csv"
        self.done("run", "--set", "/problem/channels=all", "--lanes", "C", "--quiet", "-o", document)
        answer = json.loads(self.done("refine", document, "--lane", "C", "--json", "-o", table))
        norms, filtered, factors = answer["norms"], answer["filtered"], answer["factors"]
        self.assertEqual((len(norms), answer["width"]), (1500, 151))
        middle = sorted(norms[700 - 75:700 + 76])
        self.assertEqual(filtered[700], middle[75])
        weights = [max(norm, 0.01 * statistics.median(filtered)) ** -2 for norm in filtered]
        wanted = [weight * sum(weights[t + 1:]) for t, weight in enumerate(weights)]
        for t in (0, 300, 1200, 1499):
            self.assertAlmostEqual(factors[t], wanted[t] / max(wanted), delta=1e-9)
        self.assertLessEqual(answer["worst_case_share"], 1.0)
        self.assertIn("each at its own best factor: no forecast", self.done("refine", document, "--lane", "C"))
        # What is written is what a table schedule reads.
        schedule = json.dumps({"type": "table", "file": str(table), "column": "factor", "values": "factor"})
        plan = self.done("preview", "--set", f"/lanes/0/schedule={schedule}", "--lanes", "A")
        rates = [float(row["A constant"]) for row in csv.DictReader(plan.splitlines())]
        self.assertEqual(rates, [0.4 * factor for factor in factors])

    def test_norms_that_are_not_there_are_asked_for(self):
        document = self.folder / "runs.lrp"
        self.done("run", "--lanes", "A", *cli.SMALL, "-o", document)
        self.refused("refine", document, "--lane", "A", "-o", "x.png",
                     says=["--lane A: has no gradient norms in run 1; needs one that was trained with --set /problem/channels=all",
                           "-o x.png: has an ending that says nothing of its format; needs .csv or .json"])


if __name__ == "__main__":
    cli.main()
