#!/usr/bin/env python3
"""Losses of two weights on the command line: every one with every optimizer, what the examples show over 20 seeds,
documents, exported code, and what is refused.

    surface_test.py PROGRAM [unittest options]
"""

import array
import collections
import csv
import json
import math
import signal
import subprocess

import cli
from cli import ROOT, InFolder, call

EXAMPLES = ROOT / "resources" / "examples"
LOCAL_GLOBAL = EXAMPLES / "local-global.json"
LOSSES = ["quadratic", "rosenbrock", "beale", "himmelblau", "saddle", "two_basins", "flat_basin"]
RATE = 1e-4  # at which none of them leaves the plane in 50 steps
FACTORS = {"Prodigy": 1.0}  # its rate is a factor on what it finds by itself
LEAST, LOCAL = (0.9740, 0.0), (-1.4392, 0.0)  # the minima of two basins


def rate_of(optimizer):
    return FACTORS.get(optimizer, RATE)


def rows(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def walked(lines):
    """What was measured and where weights stood, step by step."""
    return [tuple(row[key] for key in ("lane", "step", "training_loss", "weight_0", "weight_1")) for row in lines]


def ends(path):
    """Where each lane of each seed stands after its last update: {lane: [(w0, w1), ...]}."""
    last = {}
    for row in rows(path):
        if row["weight_0"]:
            last[row["lane"], row["seed"]] = (float(row["weight_0"]), float(row["weight_1"]))
    found = collections.defaultdict(list)
    for (lane, _), place in last.items():
        found[lane].append(place)
    return found


def near(places, point, radius):
    return sum(math.dist(place, point) < radius for place in places)


class TwoWeights(InFolder):
    def asked(self, loss, optimizers=("SGD",), length=50, **problem):
        """A lane for each optimizer, at a constant rate."""

        def change(value):
            value["problem"] = {"dataset": {"type": "none", "noise": 0.1}, "model": {"type": loss}, "length": length,
                                "evaluate_every": "10 %", "seed": 3} | problem
            value["lanes"] = [{"letter": letter, "name": name, "optimizer": {"type": name, "lr": rate_of(name)},
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
            starter = json.loads(self.done("describe", loss, "--json"))["starter"]
            start = array.array("f", (starter["x"], starter["y"]))  # as weights are kept
            for first in range(0, len(optimizers), 8):
                names = optimizers[first:first + 8]
                table = self.folder / "samples.csv"
                table.unlink(missing_ok=True)
                ran = self.run_of(self.asked(loss, names), "-o", table)
                places = ends(table)
                self.assertEqual((ran["total_steps"], ran["steps_per_epoch"], len(ran["lanes"])), (50, 1, len(names)))
                for lane in ran["lanes"]:
                    with self.subTest(loss, optimizer=lane["name"]):
                        self.assertEqual((lane["status"], lane["steps"], lane["accuracy"]), ("finished", 50, None))
                        self.assertIsInstance(lane["final_validation_loss"], float)
                        place, = places[lane["letter"]]
                        self.assertNotEqual(array.array("f", place), start)

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


class Examples(InFolder):
    def of_twenty_seeds(self, name):
        path = self.folder / "samples.csv"
        self.done("run", EXAMPLES / name, "--seeds", "20", "--quiet", "-o", path)
        return rows(path), ends(path)

    def test_local_against_global_minimum(self):
        _, found = self.of_twenty_seeds("local-global.json")
        self.assertEqual({lane: len(places) for lane, places in found.items()}, dict.fromkeys("ABCD", 20))
        # Measured over 400 seeds: low stays in all, high leaves in all but one and is within 0.2 in 11 %; linear 100 %, cut 85 %.
        self.assertEqual(near(found["A"], LOCAL, 0.6), 20)
        self.assertEqual(near(found["B"], LOCAL, 0.6), 0)
        self.assertLessEqual(near(found["B"], LEAST, 0.2), 6)
        self.assertGreaterEqual(near(found["C"], LEAST, 0.2), 19)
        self.assertGreaterEqual(near(found["D"], LEAST, 0.2), 13)

    def test_too_high_too_low_decayed(self):
        samples, found = self.of_twenty_seeds("high-low-decayed.json")
        self.assertEqual(near(found["B"], (0, 0), 0.2), 0)  # still on its way
        self.assertEqual(near(found["C"], (0, 0), 0.2), 20)
        late = collections.defaultdict(list)
        for row in samples:
            if row["training_loss"] and int(row["step"]) >= 1800:
                late[row["lane"], row["seed"]].append(float(row["training_loss"]))
        mean = {key: sum(values) / len(values) for key, values in late.items()}
        for seed in {seed for _, seed in mean}:
            self.assertLess(mean["C", seed], mean["B", seed])
            self.assertLess(mean["B", seed], mean["A", seed])

    def test_a_ball_in_noise(self):
        samples, _ = self.of_twenty_seeds("ball-in-noise.json")
        late = collections.defaultdict(list)
        for row in samples:
            if row["training_loss"] and int(row["step"]) >= 1000:
                late[row["lane"]].append(float(row["training_loss"]))
        # rate / (2 - rate): both weights together, half their squares. Twenty runs of 1,000 steps that forget themselves in
        # 1/rate steps: 1.6 % of standard error at 0.2, 5 % at 0.02.
        for lane, rate, share in (("A", 0.2, 0.07), ("B", 0.02, 0.2)):
            expected = rate / (2 - rate)
            self.assertAlmostEqual(sum(late[lane]) / len(late[lane]), expected, delta=share * expected)


class Documents(TwoWeights):
    def path_of(self, document):
        """Of its runs."""
        table = self.folder / "path.csv"
        self.done("export", document, "--to", "csv", "-o", table)
        return walked(rows(table))

    def test_exports_what_the_run_wrote(self):
        whole, document = self.folder / "whole.csv", self.folder / "runs.lrp"
        self.done("run", LOCAL_GLOBAL, "--quiet", "-o", document, "-o", whole)
        self.assertEqual(self.path_of(document), walked(rows(whole)))

    def test_a_fork_goes_on_from_its_parents_weights(self):
        whole, document = self.folder / "whole.csv", self.folder / "runs.lrp"
        self.done("run", LOCAL_GLOBAL, "--lanes", "C", "--quiet", "-o", document, "-o", whole)

        def fork(*changes):
            table = self.folder / "fork.csv"
            self.done("run", "--fork", f"{document}:C@880", *changes, "--quiet", "-o", table)
            return [place[1:] for place in walked(rows(table)) if place[3]]

        parent = [place[1:] for place in walked(rows(whole)) if place[3] and int(place[1]) >= 880]
        self.assertEqual((parent[0][0], parent[-1][0]), ("880", "1999"))
        self.assertEqual(fork(), parent)  # with nothing changed the very same path
        other = fork("--set", "/lanes/0/optimizer/lr=0.1")
        self.assertEqual([place[0] for place in other], [place[0] for place in parent])
        self.assertEqual(other[0][1], parent[0][1])  # the loss before its first update
        self.assertTrue(all(a[2:] != b[2:] for a, b in zip(other[1:], parent[1:])))

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
        self.assertLess(len(self.path_of(stopped)), len(self.path_of(whole)))
        self.done("resume", stopped, "--quiet")
        self.assertEqual(self.path_of(stopped), self.path_of(whole))
        self.assertTrue(all(row[3] and row[4] for row in self.path_of(whole) if row[2]))

    def test_a_probe_judges_the_formula(self):
        found = json.loads(self.done("probe", "evaluate", LOCAL_GLOBAL, "--lane", "C", "--step", "0", "--json"))["answer"]
        self.assertAlmostEqual(found["validation"]["loss"], 0.0998767, places=6)
        self.assertEqual(found["validation"]["examples"], 1)
        self.assertIsNone(found["validation"]["accuracy"])
        self.assertAlmostEqual(found["weight_norm"], math.hypot(2.4, 0.3), places=6)


class Code(InFolder):
    def test_exported_code_defines_the_function_and_executes(self):
        has_torch = subprocess.run(["/usr/bin/python3", "-c", "import torch"], capture_output=True).returncode == 0
        for name, lane in (("local-global.json", "C"), ("high-low-decayed.json", "C")):
            text = self.done("export", EXAMPLES / name, "--lane", lane, "--to", "pytorch", *(["--execute"] if has_torch else []))
            self.assertIn("class Model(torch.nn.Module):", text)
            self.assertIn("model.w.grad += ", text)
            certificate = text.split("# Lane")[0].replace("\n# ", " ")
            self.assertRegex(certificate, r"2000 steps compared, largest relative difference \d")
            if has_torch:
                self.assertIn("executed with PyTorch", certificate)


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


class WrongInput(InFolder):
    def test_what_does_not_go_together(self):
        self.refused("run", LOCAL_GLOBAL, "--set", "/problem/model={\"type\":\"MLP\"}", "--quiet",
                     says=["/problem/model/type: is MLP, which learns from data, and the data set is none"])
        self.refused("run", "--set", "/problem/model={\"type\":\"beale\"}", "--quiet",
                     says=["/problem/dataset/type: is two_spirals, but the model beale is a loss of two weights"])

    def test_a_rate_beyond_the_edge_diverges_where_a_weight_leaves(self):
        result = call("run", EXAMPLES / "high-low-decayed.json", "--lanes", "A", "--set", "/lanes/0/optimizer/lr=0.021",
                      "--set", "/problem/dataset/noise=0", "--json", "--quiet")
        lane, = json.loads(result.stdout)["lanes"]
        self.assertEqual((lane["status"], lane["steps"]), ("diverged", 145))  # 1.1^145 is the first beyond a million


if __name__ == "__main__":
    cli.main()
