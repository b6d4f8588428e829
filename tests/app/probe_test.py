#!/usr/bin/env python3
"""lr-playground probe: the same answers from an experiment and from a document, and what is refused.

    probe_test.py PROGRAM [unittest options]
"""

import collections
import csv
import json
import sqlite3
import struct
import subprocess
import zlib

import cli
from cli import InFolder, call

STEPS = ["--set", "/problem/length=100"]


class Catalogue(InFolder):
    def test_probes_are_listed_and_described(self):
        names = [entry["name"] for entry in json.loads(call("list", "probes", "--json").stdout)["probes"]]
        self.assertEqual(names, ["boundary", "evaluate", "range-test", "sharpness", "noise", "average", "surface",
                                 "interpolation"])
        self.assertIn("side  (integer, from 2 to 1024; default 96)", call("describe", "boundary").stdout)


class OfAnExperiment(InFolder):
    def test_the_end_is_what_the_run_measured(self):
        lane = json.loads(call("run", *STEPS, "--quiet", "--json", "--lanes", "C").stdout)["lanes"][0]
        found = json.loads(call("probe", "evaluate", *STEPS, "--lane", "C", "--json").stdout)
        self.assertEqual((found["lane"], found["step"]), ("C", 100))
        self.assertEqual(found["probe"], {"type": "evaluate", "gradient": True})
        validation = found["answer"]["validation"]
        self.assertAlmostEqual(validation["loss"], lane["final_validation_loss"], places=6)
        self.assertGreater(found["answer"]["gradient_norm"], 0)

    def test_both_engines_agree(self):
        answers = [json.loads(call("probe", "evaluate", *STEPS, "--set", f"/problem/engine={engine}", "--step", "0",
                                   "--json").stdout)["answer"] for engine in ("fused", "autograd")]
        self.assertAlmostEqual(answers[0]["training"]["loss"], answers[1]["training"]["loss"], places=5)
        self.assertAlmostEqual(answers[0]["gradient_norm"], answers[1]["gradient_norm"], places=5)

    def test_the_boundary_is_a_grid_of_probabilities(self):
        table = self.folder / "grid.csv"
        result = call("probe", "boundary", *STEPS, "--set", "/probe/side=5", "--step", "40", "--json", "-o", table)
        self.assertEqual(result.returncode, 0, result.stderr)
        answer = json.loads(result.stdout)["answer"]
        self.assertEqual((answer["columns"], answer["rows"], answer["classes"]), (5, 5, 2))
        rows = list(csv.reader(table.read_text().splitlines()))
        self.assertEqual(rows[0], ["x", "y", "class_0", "class_1"])
        self.assertEqual(len(rows), 26)
        shares = [cell for row in answer["probabilities"] for cell in row]
        for row, share in zip(rows[1:], shares):
            self.assertEqual([float(row[2]), float(row[3])], share)
            self.assertAlmostEqual(sum(share), 1.0, places=6)

    def test_the_boundary_is_drawn(self):
        picture = self.folder / "boundary.png"
        result = call("probe", "boundary", *STEPS, "--set", "/probe/side=48", "-o", picture)
        self.assertEqual(result.returncode, 0, result.stderr)
        content = picture.read_bytes()
        self.assertEqual(content[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(struct.unpack(">II", content[16:24]), (800, 800))
        pixels = subprocess.run(["convert", picture, "-depth", "8", "rgb:-"], check=True, capture_output=True).stdout
        colours = collections.Counter(pixels[i:i + 3] for i in range(0, len(pixels), 3))
        # Two classes in many shades, and no one colour, such as that of a message on an empty canvas, nearly everywhere.
        self.assertGreater(len(colours), 50)
        self.assertLess(colours.most_common(1)[0][1], 800 * 800 / 2)

    def test_numbers_go_to_stdout(self):
        text = call("probe", "evaluate", *STEPS, "--step", "0").stdout
        self.assertRegex(text, r"^lane A, step 0\ntraining.examples = 400\ntraining.loss = 0\.\d+\n")


class OfADocument(InFolder):
    def setUp(self):
        super().setUp()
        self.document = self.folder / "runs.lrp"
        self.assertEqual(call("run", *STEPS, "--quiet", "-o", self.document).returncode, 0)

    def test_the_answers_are_those_of_the_experiment(self):
        for step in ("0", "37", "100"):
            there = call("probe", "evaluate", self.document, "--lane", "B", "--step", step, "--json")
            here = call("probe", "evaluate", *STEPS, "--lane", "B", "--step", step, "--json")
            self.assertEqual(there.returncode, 0, there.stderr)
            found = json.loads(there.stdout)
            self.assertEqual((found["run"], found["step"]), (2, int(step)))
            self.assertEqual(found["answer"], json.loads(here.stdout)["answer"])
            trained = "run 2 (B) is trained on from its checkpoint after step 36 to step 37\n"
            self.assertEqual(trained in there.stderr, step == "37", there.stderr)

    def test_the_answer_is_kept(self):
        for _ in range(2):
            call("probe", "evaluate", self.document, "--set", "/probe/gradient=false")
        rows = sqlite3.connect(self.document).execute(
            "SELECT run, step, kind, settings, answer, program FROM analysis").fetchall()
        self.assertEqual(len(rows), 1)
        run, step, kind, settings, answer, program = rows[0]
        self.assertEqual((run, step, kind), (1, 100, "evaluate"))
        self.assertEqual(json.loads(settings), {"type": "evaluate", "gradient": False})
        self.assertIn("validation", json.loads(zlib.decompress(answer[8:])))
        self.assertTrue(program.startswith("LR Playground "))

    def test_what_cannot_be_asked_is_named(self):
        self.refused("probe", "evaluate", self.document, "--lane", "B", "--step", "101",
                     says=["--step 101", "behind the end of run 2 (B)", "needs from 0 to 100"])
        self.refused("probe", "evaluate", self.document, "--lane", "E", says=["--lane E", "names no run"])
        self.refused("probe", "evaluate", self.document, "--set", "/problem/seed=3", says=["--set /problem/seed=3"])


class AverageOfARun(InFolder):
    def test_the_mean_of_the_latest_is_what_a_lane_that_keeps_it_measures(self):
        document, table = self.folder / "averaged.lrp", self.folder / "average.csv"
        settings = ["--lanes", "A", "--set", "/lanes/0/average=lawa", "--set", "/lanes/0/lawa_every=2", "--set", "/lanes/0/lawa_k=5"]
        run = call("run", *STEPS, *settings, "--quiet", "--json", "-o", document)  # a checkpoint after every second step
        self.assertEqual(run.returncode, 0, run.stderr)
        lane = json.loads(run.stdout)["lanes"][0]
        result = call("probe", "average", document, "--json", "-o", table)
        self.assertEqual(result.returncode, 0, result.stderr)
        answer = json.loads(result.stdout)["answer"]
        means = answer["averages"]
        self.assertEqual([(mean["k"], mean["from"]) for mean in means[:5]], [(1, 100), (2, 98), (3, 96), (4, 94), (5, 92)])
        self.assertAlmostEqual(means[4]["validation_loss"], lane["final_average_loss"], places=5)
        self.assertAlmostEqual(means[0]["validation_loss"], lane["final_validation_loss"], places=5)
        self.assertAlmostEqual(means[4]["accuracy"], lane["final_average_accuracy"], places=5)
        self.assertEqual(answer["best"]["validation_loss"], min(mean["validation_loss"] for mean in means))
        rows = list(csv.reader(table.read_text().splitlines()))
        self.assertEqual(rows[0], ["k", "from", "validation_loss", "accuracy"])
        self.assertEqual(len(rows), len(means) + 1)
        few = json.loads(call("probe", "average", document, "--set", "/probe/most=3", "--step", "51", "--json").stdout)
        self.assertEqual((few["step"], len(few["answer"]["averages"]), few["answer"]["last"]["from"]), (50, 3, 50))
        self.assertRegex(call("probe", "average", document).stdout, r"^lane A, step 100\nlast\.k = 1\n")

    def test_its_course_looks_back_from_every_checkpoint(self):
        document = self.folder / "runs.lrp"
        self.done("run", *STEPS, "--quiet", "-o", document)
        few = ["--set", "/probe/most=3", "--json"]
        once = json.loads(self.done("probe", "average", document, "--lane", "1", "--step", "50", *few))["answer"]
        self.assertEqual([mean["from"] for mean in once["averages"]], [50, 48, 46])
        course = {moment["step"]: moment["answer"] for moment in
                  json.loads(self.done("probe", "average", document, "--lane", "1", "--course", *few))["course"]}
        self.assertEqual(course[50], once)
        self.assertEqual([mean["from"] for mean in course[2]["averages"]], [2])  # step 0 is of no training
        kept, = sqlite3.connect(document).execute("SELECT answer FROM analysis WHERE step = 50").fetchall()
        self.assertEqual(len(json.loads(zlib.decompress(kept[0][8:]))["averages"]), 3)

        self.done("run", "--fork", f"{document}:A@50", "--quiet")
        first = json.loads(self.done("probe", "average", document, "--lane", "4", "--course", *few))["course"][0]
        step = first["step"]
        self.assertEqual([mean["from"] for mean in first["answer"]["averages"]], [step, step - 2, step - 4])
        self.assertTrue(first["answer"]["averages"][2]["is_even"])

    def test_what_a_stop_leaves_is_not_averaged(self):
        document = self.folder / "runs.lrp"
        self.done("run", *STEPS, "--quiet", "-o", document)
        database = sqlite3.connect(document)
        self.assertEqual(database.execute("UPDATE checkpoint SET reason = 'stop' WHERE run = 1 AND step = 48").rowcount, 1)
        database.commit()
        database.close()
        means = json.loads(self.done("probe", "average", document, "--lane", "1", "--step", "50", "--set", "/probe/most=3",
                                     "--json"))["answer"]["averages"]
        self.assertEqual([(mean["from"], mean["is_even"]) for mean in means], [(50, True), (46, True), (44, False)])

    def test_there_is_nothing_to_look_back_at_without_a_document(self):
        self.refused("probe", "average", *STEPS, says=["has no checkpoints to look back at; needs a document"])


class RangeTest(InFolder):
    def test_the_preset_has_an_edge(self):
        table = self.folder / "test.csv"
        result = call("probe", "range-test", "--json", "-o", table)
        self.assertEqual(result.returncode, 0, result.stderr)
        found = json.loads(result.stdout)
        self.assertEqual((found["lane"], found["step"]), ("A", 0))
        answer = found["answer"]
        self.assertGreater(answer["edge"], 0.15)  # where constant lanes break: 0.3 to 0.6
        self.assertLess(answer["edge"], 1.2)
        self.assertEqual(answer["start_held"], answer["edge"] / 8)
        self.assertEqual(len(answer["edges_without"]), 3)
        self.assertIn("fastai_valley", answer["peers"])
        rows = list(csv.reader(table.read_text().splitlines()))
        self.assertEqual(rows[0], ["rate", "pooled", "least", "greatest", "seed_1", "seed_2", "seed_3"])
        self.assertEqual(len(rows), 201)
        self.assertEqual([float(row[4]) for row in rows[1:101]], answer["losses"][0][:100])

    def test_it_says_what_it_found(self):
        text = call("probe", "range-test", "--lane", "B").stdout
        self.assertRegex(text, r"^lane B, step 0\nEdge: 0\.\d+ ± 0\.\d+\. From there on the loss rises again")
        self.assertRegex(text, r"Start values, no verdict: 0\.\d+ for a plan that ends near its peak \(edge/8\)")
        self.assertIn("fastai valley", text)

    def test_a_peak_above_the_edge_is_found_with_its_mend(self):
        high = ["--set", "/lanes/0/optimizer/lr=2.5"]
        finding, = json.loads(call("probe", "range-test", *high, "--json").stdout)["findings"]
        self.assertEqual((finding["id"], finding["pointer"]), ("peak-above-edge", "/lanes/0/optimizer/lr"))
        self.assertRegex(finding["text"], r"peaks at 2\.5, above the edge 0\.\d+ ± 0\.\d+ \(step 0, 3 seeds\)")
        mended = call("probe", "range-test", "--set", finding["mends"][0]["options"].removeprefix("--set "), "--json")
        self.assertNotIn("findings", json.loads(mended.stdout))
        self.assertRegex(call("probe", "range-test", *high).stdout, r"A warning /lanes/0/optimizer/lr: .*\n  mend: --set /lanes/0/optimizer/lr=0\.0\d+\n$")

    def test_it_goes_on_from_a_step(self):
        document = self.folder / "runs.lrp"
        call("run", *STEPS, "--quiet", "-o", document)
        for step in ("50", "53", "100"):
            there = call("probe", "range-test", document, "--lane", "1", "--step", step, "--json")
            here = call("probe", "range-test", *STEPS, "--step", step, "--json")
            self.assertEqual(there.returncode, 0, there.stderr)
            self.assertEqual(here.returncode, 0, here.stderr)
            self.assertEqual(json.loads(there.stdout)["answer"]["losses"], json.loads(here.stdout)["answer"]["losses"])
        kept = sqlite3.connect(document).execute("SELECT step, kind FROM analysis ORDER BY step").fetchall()
        self.assertEqual(kept, [(50, "range-test"), (53, "range-test"), (100, "range-test")])

    def test_of_a_fork_it_begins_where_the_fork_does(self):
        document = self.folder / "runs.lrp"
        self.done("run", *STEPS, "--quiet", "-o", document)
        self.done("run", "--fork", f"{document}:A@50", "--quiet", "--set",
                  '/lanes/0/schedule={"type": "StepLR", "step_size": 25}')
        short = ["--set", "/probe/peers=false", "--set", "/probe/steps=50", "--json"]
        own = json.loads(self.done("probe", "range-test", document, "--lane", "4", *short))
        self.assertEqual((own["lane"], own["run"], own["step"]), ("D", 4, 50))
        before = call("probe", "range-test", document, "--lane", "4", "--step", "20", *short)
        self.assertEqual(before.returncode, 0, before.stderr)
        found = json.loads(before.stdout)
        self.assertEqual((found["lane"], found["run"], found["step"]), ("A", 1, 20))
        self.assertIn("run 4 (D) begins at step 50: step 20 is one of run 1 (A)", before.stderr)
        kept = sqlite3.connect(document).execute("SELECT run, step FROM analysis ORDER BY step").fetchall()
        self.assertEqual(kept, [(1, 20), (4, 50)])

    def test_of_a_fork_the_plan_counts_from_its_first_step(self):
        document = self.folder / "runs.lrp"
        self.done("run", *STEPS, "--quiet", "-o", document)
        call("run", "--fork", f"{document}:A@50", "--quiet", "--set", "/lanes/0/optimizer/lr=2.5", "--set",
             '/lanes/0/schedule={"type": "StepLR", "step_size": 40, "gamma": 0.001}')  # falls at step 90
        finding, = json.loads(self.done("probe", "range-test", document, "--lane", "4", "--json"))["findings"]
        self.assertRegex(finding["text"], r"peaks at 2\.5, .*\(step 50, 3 seeds\)")

    def test_of_a_run_that_diverged(self):
        document = self.folder / "runs.lrp"
        call("run", *STEPS, "--quiet", "--set", "/lanes/0/optimizer/lr=1e38", "-o", document)
        result = call("probe", "range-test", document, "--lane", "1", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertGreater(json.loads(result.stdout)["answer"]["edge"], 0.1)
        self.refused("probe", "range-test", document, "--lane", "1", "--step", "90", says=["--step 90", "behind the end of run 1 (A)"])

    def test_it_is_drawn(self):
        once, again, pixels = (self.folder / name for name in ("once.svg", "again.svg", "test.png"))
        result = call("probe", "range-test", "--lane", "C", "-o", once, "-o", again, "-o", pixels)
        self.assertEqual(result.returncode, 0, result.stderr)
        svg = once.read_text()
        self.assertIn("<title>Range test</title>", svg)
        self.assertRegex(svg, r"<desc>Lane C warm-up \+ cosine, step 0\. Edge: .*Start values, no verdict")
        call("probe", "range-test", "--lane", "C", "-o", again)
        self.assertEqual(again.read_text(), svg)
        png = pixels.read_bytes()
        self.assertEqual(png[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(struct.unpack(">I", png[16:20]), (2000,))

    def test_what_has_no_answer_is_named(self):
        self.refused("probe", "range-test", "--set", '/lanes/1/optimizer={"type":"LBFGS"}', "--lane", "B",
                     says=["/lanes/1/optimizer", "is LBFGS"])
        self.refused("probe", "range-test", "--set", '/lanes/0/optimizer={"type":"Rprop"}', says=["is Rprop"])
        self.refused("probe", "range-test", "--set", "/probe/from=20", says=["/probe/to", "needs more than where the rates begin, 20"])
        self.refused("probe", "range-test", "-o", self.folder / "a.pdf", says=["a.pdf", "needs csv, json, png or svg"])


class Refusals(InFolder):
    def test_of_names_settings_and_places(self):
        self.refused("probe", "boundry", says=["boundry", "did you mean boundary"])
        self.refused("probe", "boundary", "--set", "/probe/side=1", says=["/probe/side", "The nearest is 2"])
        self.refused("probe", "boundary", "--set", "/probe/sides=9", says=["/probe/sides"])
        self.refused("probe", "boundary", "--set", '/problem/dataset={"type":"noisy_sine"}', says=["is not in the plane"])
        self.refused("probe", "evaluate", *STEPS, "--step", "101", says=["--step 101", "needs from 0 to 100"])
        self.refused("probe", "evaluate", "--lane", "Z", says=["--lane Z", "A, B, C"])
        for ending in ("png", "svg"):
            picture = self.folder / f"a.{ending}"
            self.refused("probe", "evaluate", "-o", picture, says=[picture.name, "evaluate answers in numbers; needs csv or json"])
        self.refused("probe", "boundary", "-o", self.folder / "a.svg", says=["a.svg", "needs csv, json or png"])
        self.refused("probe", "evaluate", self.folder / "none.json", says=["none.json"])

    def test_a_lane_that_leaves_the_numbers_before_the_step(self):
        result = call("probe", "evaluate", *STEPS, "--set", "/lanes/0/optimizer/lr=1e38", "--quiet")
        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertRegex(result.stderr, r"lane A diverged after step \d+, before step 100")


if __name__ == "__main__":
    cli.main()
