#!/usr/bin/env python3
"""lr-playground probe sharpness and noise: on experiments and documents, at one step and as a curve over a run's checkpoints.

    curvature_test.py PROGRAM [unittest options]
"""

import csv
import json
import sqlite3

import cli
from cli import ROOT, InFolder, call

STEPS = ["--set", "/problem/length=100"]
TWO_WEIGHTS = {"dataset": {"type": "none", "noise": 0.5}, "model": {"type": "quadratic", "condition": 10.0}, "length": 100,
               "evaluate_every": 10}


def answer_of(*arguments):
    result = call("probe", *arguments, "--json")
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


class Sharpness(InFolder):
    def quadratic(self, **lane):
        def change(value):
            value["problem"] = TWO_WEIGHTS
            value["lanes"] = [{"letter": "A", "name": "a", "optimizer": {"type": "SGD", "lr": 0.19},
                               "schedule": {"type": "constant"}} | lane]

        return self.experiment(change)

    def test_of_a_quadratic_is_its_condition_number(self):
        answer = answer_of("sharpness", self.quadratic(), "--step", "40")["answer"]
        self.assertAlmostEqual(answer["largest"], 10.0, delta=0.01)
        self.assertAlmostEqual(answer["least"], 1.0, delta=0.01)
        self.assertEqual((answer["threshold"], answer["rate"]), (2.0, 0.19))
        self.assertAlmostEqual(answer["ratio"], 0.95, delta=1e-3)
        self.assertAlmostEqual(answer["edge"], 0.2, delta=1e-3)

    def test_goes_by_the_rate_that_the_schedule_has_come_to(self):
        schedule = {"type": "StepLR", "step_size": 50, "gamma": 0.1}
        course = answer_of("sharpness", self.quadratic(schedule=schedule), "--course")["course"]
        ratios = {moment["step"]: moment["answer"]["ratio"] for moment in course}
        self.assertEqual(sorted(ratios), list(range(0, 101, 2)))
        self.assertAlmostEqual(ratios[48], 0.95, delta=1e-3)
        self.assertAlmostEqual(ratios[50], 0.095, delta=1e-4)

    def test_of_an_adaptive_optimizer_needs_what_it_has_gathered(self):
        adam = ["--set", '/lanes/0/optimizer={"type":"Adam","lr":0.01}', *STEPS]
        first = answer_of("sharpness", *adam, "--step", "0")["answer"]
        self.assertIsNone(first["ratio"])
        self.assertIn("has had no gradient yet", first["why"])
        later = answer_of("sharpness", *adam, "--step", "37")["answer"]
        self.assertAlmostEqual(later["threshold"], 38.0)
        self.assertGreater(later["curvature"], 10 * later["largest"])
        self.assertEqual((later["batches"], later["batch_size"]), (16, 16))

    def test_says_why_there_is_no_threshold(self):
        text = call("probe", "sharpness", *STEPS, "--set", '/lanes/0/optimizer={"type":"Rprop","lr":0.01}').stdout
        self.assertRegex(text, r"^lane A, step 100\nThe largest curvature is [0-9.]+, the least .*, over all 400 training")
        self.assertIn("Rprop goes by the gradient's sign alone", text)

    def test_of_a_lane_that_left_the_numbers_answers_with_a_sentence(self):
        result = call("probe", "sharpness", *STEPS, "--set", "/lanes/0/optimizer/lr=1e38")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"lane A diverged after step \d+, before step 100")


class Noise(InFolder):
    def test_is_exact_of_few_examples(self):
        answer = answer_of("noise", *STEPS, "--step", "0")["answer"]
        self.assertTrue(answer["is_exact"])
        self.assertEqual((answer["examples"], answer["batch_size"]), (400, 16))
        self.assertAlmostEqual(answer["simple"], answer["noise"] / answer["signal"])
        self.assertAlmostEqual(answer["variance_without_repetition"], answer["noise"] / 16 * 384 / 399)
        estimated = answer_of("noise", *STEPS, "--step", "0", "--set", "/probe/examples=100")["answer"]
        self.assertFalse(estimated["is_exact"])
        self.assertEqual((estimated["batches"], estimated["measured_batch"]), (32, 12))
        self.assertAlmostEqual(estimated["noise"] / answer["noise"], 1, delta=0.3)

    def test_of_two_weights_is_what_is_added(self):
        answer = answer_of("noise", "--set", f"/problem={json.dumps(TWO_WEIGHTS)}", "--step", "10")["answer"]
        self.assertAlmostEqual(answer["noise"], 2 * 0.5 ** 2)
        self.assertIsNone(answer["training_examples"])

    def test_is_said_in_words(self):
        text = call("probe", "noise", *STEPS, "--set", "/problem/batch_size=400").stdout
        self.assertIn("B = 400 is all examples at once: steps have no noise", text)


class OverARun(InFolder):
    def setUp(self):
        super().setUp()
        self.document = self.folder / "runs.lrp"
        self.assertEqual(call("run", *STEPS, "--quiet", "-o", self.document).returncode, 0)

    def kept(self):
        return sqlite3.connect(self.document).execute("SELECT run, step, kind FROM analysis ORDER BY step").fetchall()

    def test_noise_is_drawn_over_its_checkpoints_and_at_one(self):
        course, once = self.folder / "course.svg", self.folder / "once.png"
        self.done("probe", "noise", self.document, "--lane", "B", "--course", "-o", course)
        self.assertIn("<title>Gradient noise</title>", course.read_text())
        self.assertRegex(course.read_text(), r"<desc>Lane B step, step 100\. .* The curve is the batch size")
        self.done("probe", "noise", self.document, "--lane", "B", "-o", once)
        self.assertEqual(once.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")

    def test_is_asked_at_each_of_its_checkpoints_and_kept(self):
        for kind in ("sharpness", "noise"):
            table = self.folder / f"{kind}.csv"
            found = answer_of(kind, self.document, "--lane", "B", "--course", "-o", table)
            steps = [moment["step"] for moment in found["course"]]
            self.assertEqual(steps, list(range(0, 101, 2)))
            rows = list(csv.DictReader(table.read_text().splitlines()))
            self.assertEqual([int(row["step"]) for row in rows], steps)
            self.assertEqual([(2, step, kind) for step in steps], [row for row in self.kept() if row[2] == kind])
        one = answer_of("sharpness", self.document, "--lane", "B", "--step", "40")["answer"]
        again = answer_of("sharpness", self.document, "--lane", "B", "--course")["course"]
        self.assertEqual([moment["answer"] for moment in again if moment["step"] == 40], [one])
        here = answer_of("sharpness", *STEPS, "--lane", "B", "--step", "40")["answer"]
        self.assertEqual(here, one)

    def test_changes_nothing_that_was_measured(self):
        before = self.done("export", self.document, "--to", "csv")
        self.done("probe", "sharpness", self.document, "--course")
        self.assertEqual(self.done("export", self.document, "--to", "csv"), before)

    def test_at_a_forks_first_step_does_not_take_its_parents_rate(self):
        def change(value):
            value["lanes"] = [value["lanes"][0] | {"optimizer": {"type": "SGD", "lr": 0.01}, "schedule": {"type": "constant"}}]

        self.done("run", "--fork", f"{self.document}:B@40", self.experiment(change), "--quiet")
        first = answer_of("sharpness", self.document, "--lane", "4", "--step", "40")["answer"]
        self.assertEqual((first["rate"], first["ratio"]), (None, None))
        self.assertIn("fork's first step", first["why"])
        course = answer_of("sharpness", self.document, "--lane", "4", "--course")["course"]
        self.assertEqual({moment["step"]: moment["answer"]["rate"] for moment in course},
                         {step: None if step == 40 else 0.01 for step in range(40, 101, 2)})
        self.done("run", "--fork", f"{self.document}:B@40", "--quiet")  # its schedule goes on
        self.assertIsNotNone(answer_of("sharpness", self.document, "--lane", "5", "--step", "40")["answer"]["rate"])

    def test_is_a_table_to_read(self):
        text = call("probe", "noise", self.document, "--course").stdout.splitlines()
        self.assertEqual(text[0], "lane A")
        self.assertEqual(text[1].split()[:3], ["step", "noise", "signal"])
        self.assertEqual(len([line for line in text if line.split()[0].isdigit()]), 51)
        self.assertIn("At step 100:", text)

    def test_is_drawn_as_the_window_draws_it(self):
        svg, png = self.folder / "course.svg", self.folder / "course.png"
        text = self.done("probe", "sharpness", self.document, "--lane", "B", "--course", "-o", svg, "-o", png)
        caption = next(line for line in text.splitlines() if line.startswith("The ratio "))
        drawn = svg.read_text()
        self.assertIn("<title>Sharpness</title>", drawn)
        self.assertIn(f"<desc>Lane B step. {caption}", drawn)
        self.assertIn("edge of stability", drawn)
        self.assertEqual(png.read_bytes()[:4], b"\x89PNG")
        one = self.folder / "one.svg"
        self.done("probe", "sharpness", self.document, "--lane", "B", "--step", "40", "-o", one)
        self.assertIn("Measured at step 40 over all 400 training examples.", one.read_text())

    def test_a_course_is_not_at_a_step(self):
        result = call("probe", "noise", self.document, "--course", "--step", "4")
        self.assertNotEqual(result.returncode, 0)


class EdgeOfStability(InFolder):
    def test_the_larger_rate_climbs_to_the_line_and_stays(self):
        example = ROOT / "resources" / "examples" / "edge-of-stability.json"
        larger, smaller = ([moment["answer"]["ratio"] for moment in answer_of("sharpness", example, "--lane", lane, "--course")[
            "course"]] for lane in "AB")
        self.assertLess(larger[0], 0.5)
        self.assertTrue(all(0.9 < ratio < 1.1 for ratio in larger[8:]), larger)
        self.assertTrue(all(ratio < 0.75 for ratio in smaller), smaller)


if __name__ == "__main__":
    cli.main()
