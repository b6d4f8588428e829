#!/usr/bin/python3
"""One experiment, one set of numbers: the same samples and checkpoints, byte for byte, with every set of vector
instructions that this processor has. (A name it does not have means the widest it has.)

    arithmetic_test.py PROGRAM [unittest options]
"""

import contextlib
import json
import os
import pathlib
import sqlite3
import unittest
import zlib
from unittest import mock

from cli import InFolder, ROOT, main

SETS = ("baseline", "v3", "v4")
FASHION_MNIST = pathlib.Path("/usr/share/datasets/fashion-mnist")


def state_in(packed):
    """What a checkpoint says without the times it took, which stand at its end."""
    state, time = zlib.decompress(packed[8:]).rsplit(b"dtime", 1)
    assert time.startswith(b"\xa2etrain") and len(time) < 40, time
    return state


class Arithmetic(InFolder):
    def measured(self, instructions, experiment):
        """Samples as CSV, and every checkpoint."""
        curves, document = self.folder / f"{instructions}.csv", self.folder / f"{instructions}.lrp"
        with mock.patch.dict(os.environ, LRP_ISA=instructions):
            self.done("run", experiment, "--quiet", "-o", curves, "-o", document)
        with contextlib.closing(sqlite3.connect(document)) as database:
            checkpoints = database.execute("SELECT run, step, data FROM checkpoint ORDER BY run, step").fetchall()
        curves_text = curves.read_bytes()
        curves.unlink()
        document.unlink()
        return curves_text, [(run, step, state_in(data)) for run, step, data in checkpoints]

    def expect_same(self, experiment):
        first, *others = (self.measured(instructions, experiment) for instructions in SETS)
        self.assertGreater(first[0].count(b"\n"), 20)
        self.assertGreater(len(first[1]), 2)
        for other in others:
            self.assertEqual(other, first)

    def optimizers(self):
        """Names, as `list` knows them."""
        return [entry["name"] for entry in json.loads(self.done("list", "--json"))["optimizers"]]

    def test_the_preset(self):
        self.expect_same(ROOT / "resources" / "examples" / "three-schedules.json")

    def test_softmax_regression_with_every_optimizer(self):
        def change(experiment):
            experiment["problem"] |= {"dataset": {"type": "blobs"}, "model": {"type": "linear"}, "batch_size": 50, "length": 60}
            experiment["lanes"] = [{"letter": "ABCDEFGH"[i], "optimizer": {"type": name}, "clip": "norm", "clip_at": 0.5,
                                    "schedule": {"type": "ExponentialLR", "gamma": 0.99}} for i, name in enumerate(names)]

        every = self.optimizers()
        for names in (every[:8], every[8:16]):
            with self.subTest(names):
                self.expect_same(self.experiment(change))
        self.assertLessEqual(len(every), 16)

    @unittest.skipUnless(FASHION_MNIST.exists(), "Debian's package dataset-fashion-mnist is not installed")
    def test_lenet(self):
        def change(experiment):
            experiment["problem"] |= {"dataset": {"type": "fashion_mnist", "limit": 1000}, "model": {"type": "LeNet"},
                                      "batch_size": 100, "length": 24, "evaluate_every": 24}
            experiment["lanes"] = experiment["lanes"][2:]

        self.expect_same(self.experiment(change))


if __name__ == "__main__":
    main()
