#!/usr/bin/env python3
"""Losses of two weights from the command line: every one with every optimizer, documents, and what is refused.

    two_weights_test.py PROGRAM [unittest options]
"""

import csv
import json
import signal

import cli
from cli import InFolder, call

LOSSES = ["quadratic", "rosenbrock", "beale", "himmelblau", "saddle", "two_basins", "flat_basin"]
RATE = 1e-4  # at which none of them leaves the plane in 50 steps


class TwoWeights(InFolder):
    def asked(self, loss, optimizers=("SGD",), length=50, **problem):
        """A lane for each optimizer, at a constant rate."""

        def change(value):
            value["problem"] = {"dataset": {"type": "none", "noise": 0.1}, "model": {"type": loss}, "length": length,
                                "evaluate_every": "10 %", "seed": 3} | problem
            value["lanes"] = [{"letter": letter, "name": name, "optimizer": {"type": name, "lr": RATE},
                               "schedule": {"type": "constant"}} for letter, name in zip("ABCDEFGH", optimizers)]

        return self.experiment(change)

    def run_of(self, *arguments):
        return json.loads(self.done("run", *arguments, "--quiet", "--json"))


class Every(TwoWeights):
    def test_they_are_all_there(self):
        models = [entry["name"] for entry in json.loads(self.done("list", "models", "--json"))["models"]]
        self.assertEqual([name for name in models if name in LOSSES], LOSSES)

    def test_each_is_trained_by_each_optimizer(self):
        optimizers = [entry["name"] for entry in json.loads(self.done("list", "optimizers", "--json"))["optimizers"]]
        self.assertGreaterEqual(len(optimizers), 12)
        for loss in LOSSES:
            for first in range(0, len(optimizers), 8):
                names = optimizers[first:first + 8]
                ran = self.run_of(self.asked(loss, names))
                self.assertEqual((ran["total_steps"], ran["steps_per_epoch"], len(ran["lanes"])), (50, 1, len(names)))
                for lane in ran["lanes"]:
                    with self.subTest(loss, optimizer=lane["name"]):
                        self.assertEqual((lane["status"], lane["steps"], lane["accuracy"]), ("finished", 50, None))
                        self.assertIsInstance(lane["final_validation_loss"], float)

    def test_each_is_previewed_without_a_remark(self):
        for loss in LOSSES:
            with self.subTest(loss):
                self.assertEqual(self.done("preview", "--check", self.asked(loss)), "")
                self.assertEqual(json.loads(self.done("preview", "--check", "--json", self.asked(loss))), [])

    def test_each_is_exported(self):
        for loss in LOSSES:
            with self.subTest(loss):
                text = self.done("export", self.asked(loss), "--to", "keras")
                self.assertIn("and its gradient noise are not in this code", text.replace("\n# ", " "))


class Evaluation(TwoWeights):
    def test_at_each_of_many_steps_has_a_mend(self):
        often = self.asked("beale", length=20000, evaluate_every="1 epoch")
        said = self.done("preview", "--check", often)
        self.assertIn("after each of 20,000 steps", said)
        mend = said.split("mend: --set ")[1].splitlines()[0].strip("'\"")
        self.assertEqual(mend.replace("'", "").replace('"', ""), "/problem/evaluate_every=1 %")
        self.assertEqual(self.done("preview", "--check", often, "--set", "/problem/evaluate_every=1 %"), "")


class Documents(TwoWeights):
    def path(self, document):
        table = self.folder / "path.csv"
        self.done("export", document, "--to", "csv", "-o", table)
        with open(table, newline="") as file:
            return [(row["lane"], row["step"], row["training_loss"], row["weight_0"], row["weight_1"])
                    for row in csv.DictReader(file)]

    def test_a_resumed_run_goes_on_to_the_very_same_path(self):
        asked = self.asked("rosenbrock", ["SGD", "Adam", "LBFGS"], length=600)
        whole, stopped = self.folder / "whole.lrp", self.folder / "stopped.lrp"
        self.done("run", asked, "--quiet", "-o", whole)
        process = self.start("run", asked, "--pace", "200", "-o", stopped)
        while not (line := process.stderr.readline()).startswith("[##"):  # a tenth of it
            self.assertTrue(line, "ended by itself")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        self.assertLess(len(self.path(stopped)), len(self.path(whole)))
        self.done("resume", stopped, "--quiet")
        self.assertEqual(self.path(stopped), self.path(whole))
        self.assertTrue(all(row[3] and row[4] for row in self.path(whole) if row[2]))


class Refused(TwoWeights):
    def test_there_is_no_decision_boundary(self):
        for loss in LOSSES:
            with self.subTest(loss):
                self.refused("probe", "boundary", self.asked(loss),
                             says=["/problem/dataset: is not in the plane; a decision boundary needs points"])

    def test_rates_that_follow_from_their_loss_are_not_executed(self):
        def change(value):
            value["lanes"][0] |= {"schedule": {"type": "ReduceLROnPlateau"}, "tick": "epoch"}

        path = self.asked("beale")
        value = json.loads(path.read_text())
        change(value)
        path.write_text(json.dumps(value))
        self.assertIn("return model().item()", self.done("export", path, "--to", "pytorch"))
        self.refused("export", path, "--to", "pytorch", "--execute", says=["--execute", "listens to its own loss"])


if __name__ == "__main__":
    cli.main()
