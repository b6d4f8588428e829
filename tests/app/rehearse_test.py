#!/usr/bin/env python3
"""lr-playground rehearse: the same cuts as the run made, files of reports, and what is refused.

    rehearse_test.py PROGRAM [unittest options]
"""

import csv
import json

import cli
from cli import InFolder, call

PLATEAU = {"type": "ReduceLROnPlateau", "patience": 1, "factor": 0.5, "threshold": 0.05, "cooldown": 1}


class Rehearse(InFolder):
    def setUp(self):
        super().setUp()

        def change(value):
            value["problem"].update({"length": 1000, "evaluate_every": "1 epoch"})
            value["lanes"] = value["lanes"][:1]
            value["lanes"][0].update({"schedule": PLATEAU, "tick": "epoch", "name": "plateau"})

        self.plateau = self.experiment(change)

    def rehearse(self, *arguments):
        return json.loads(self.done("rehearse", *arguments, "--json"))

    def refusal(self, *arguments):
        result = call("rehearse", *arguments)
        self.assertEqual(result.returncode, 2, result.stdout + result.stderr)
        return result.stderr.strip()

    def document(self):
        path = self.folder / "runs.lrp"
        self.done("run", self.plateau, "--quiet", "-o", path)
        return path


class OfARun(Rehearse):
    def test_a_run_is_heard_as_it_was_trained(self):
        document = self.document()
        samples = self.folder / "samples.csv"
        self.done("export", document, "--to", "csv", "-o", samples)
        rates = {int(row["step"]): float(row["lr"]) for row in csv.DictReader(samples.read_text().splitlines()) if row.get("lr")}
        heard = self.rehearse(document)["rehearsals"][0]
        self.assertEqual(len(heard["rows"]), 39)  # 40 epochs; after the last nothing is trained
        self.assertGreater(heard["cuts"], 0)
        for row in heard["rows"]:
            self.assertEqual(row["rate"], rates[row["step"]], row)
        self.assertIsNone(heard["hypothetical_from"])

    def test_another_setting_is_heard_on_the_same_curve(self):
        document = self.document()
        heard = self.rehearse(document, "--set", "/lanes/0/schedule/patience=0", "--vary", "patience=1,2")["rehearsals"]
        self.assertEqual([one["setting"] for one in heard], ["patience 0", "patience 1", "patience 2"])
        self.assertGreaterEqual(heard[0]["cuts"], heard[1]["cuts"])
        self.assertEqual([row["value"] for row in heard[0]["rows"]], [row["value"] for row in heard[2]["rows"]])
        self.assertIsInstance(heard[0]["hypothetical_from"], int)

    def test_the_problem_of_a_run_stays(self):
        self.assertIn("--set: changes the problem of a run that is over",
                      self.refusal(self.document(), "--set", "/problem/seed=3"))
        self.assertIn('--run 9', self.refusal(self.folder / "runs.lrp", "--run", "9"))


class OfAFile(Rehearse):
    def metric(self, *lines):
        return self.write("metric.csv", "\n".join(lines) + "\n")

    def test_every_report_is_written(self):
        metric = self.metric("1", "nan", "nan", "0.5", "0.6")
        table = self.folder / "out.csv"
        self.assertEqual(self.done("rehearse", self.plateau, "--metric", metric, "-o", table), "")
        rows = list(csv.DictReader(table.read_text().splitlines()))
        self.assertEqual([row["event"] for row in rows], ["better", "bad", "cut", "better", "bad"])
        self.assertEqual(rows[1]["value"], "nan")
        self.assertEqual(float(rows[2]["rate"]), float(rows[1]["rate"]) / 2)

    def test_it_is_told_in_words(self):
        metric = self.metric(*["1"] * 5)
        text = self.done("rehearse", self.plateau, "--metric", metric)
        self.assertIn("A cut would have changed what follows: after report 3 it is drawn pale.", text)
        self.assertIn("ReduceLROnPlateau: In 5 reports the rate is cut 1 time, first at report 3", text)
        self.assertIn("  report 3: 1, bar 0.95: bad 2 of 1 → cut ", text)

    def test_findings_come_with_their_mends(self):
        metric = self.metric(*["%d" % max(15 - 3 * k, 1) for k in range(15)])
        found = self.rehearse(self.plateau, "--set", "/lanes/0/schedule/patience=10", "--metric", metric)["findings"]
        self.assertEqual([one["id"] for one in found], ["rehearsal-never-cuts"])
        mend = found[0]["mends"][0]["options"].split(" ")
        self.assertEqual(mend, ["--set", "/lanes/0/schedule/patience=3"])
        self.assertEqual(self.rehearse(self.plateau, *mend, "--metric", metric)["findings"], [])

    def test_it_is_drawn(self):
        metric = self.metric(*["1", "0.5", "0.4", "0.41", "0.42", "0.43", "0.44"])
        for ending, head in (("png", b"\x89PNG"), ("svg", b"<?xml")):
            path = self.folder / f"out.{ending}"
            self.done("rehearse", self.plateau, "--metric", metric, "--vary", "patience=0,3", "-o", path)
            content = path.read_bytes()
            self.assertTrue(content.startswith(head), content[:8])
            if ending == "svg":  # a PNG has it packed
                self.assertIn(b"In 7 reports the rate is", content)

    def test_bad_input_is_refused_with_its_place(self):
        words = self.metric("loss", "1", "two")
        self.assertEqual(self.refusal(self.plateau, "--metric", words),
                         f'--metric {words}: "{words}", line 3, column 1 ("loss") is "two"; needs a number, nan or inf')
        good = self.metric("1", "2")
        self.assertIn('--vary patiense=1: ReduceLROnPlateau has no setting "patiense"; did you mean patience?',
                      self.refusal(self.plateau, "--metric", good, "--vary", "patiense=1"))
        self.assertIn("--vary patience: needs a setting, = and its values, such as patience=2,5,10",
                      self.refusal(self.plateau, "--metric", good, "--vary", "patience"))
        self.assertIn("/lanes/0/schedule: is constant, which moves by itself and hears no metric",
                      self.refusal("--metric", good))
        self.assertIn("--metric: is missing", self.refusal(self.plateau))
        self.assertIn("--lane Z: names no lane; the experiment has A",
                      self.refusal(self.plateau, "--metric", good, "--lane", "Z"))
        self.assertIn("-o x.txt: has an ending that says nothing of its format; needs .csv, .json, .png or .svg",
                      self.refusal(self.plateau, "--metric", good, "-o", "x.txt"))
        self.assertIn("--column 2: names a column of no file", self.refusal(self.plateau, "--column", "2"))


if __name__ == "__main__":
    cli.main()
