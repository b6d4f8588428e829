#!/usr/bin/env python3
"""Executes exported snippets and compares the rates they use with the planned ones.

    export_test.py CASES [unittest options]

CASES is the program codegen_cases. PyTorch's snippets are run by python3-torch, every schedule of the catalogue as it
begins and with random settings; those of other frameworks, which need not be installed, are compiled, and their calls compared with
what those frameworks take, as signatures.txt has it.
"""

import contextlib
import io
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile
import types
import unittest

import calls

GOLDEN = pathlib.Path(__file__).resolve().parent.parent / "golden"
CASES = ""
SEED, COUNT = 7, 260
LARGEST = 1e-9


def make_cases(folder):
    path = pathlib.Path(folder) / "cases.json"
    subprocess.run([CASES, path, str(SEED), str(COUNT)], check=True)
    return json.loads(path.read_text())


def largest_difference(used, planned):
    if len(used) != len(planned):
        return math.inf
    scale = max(map(abs, planned), default=0.0)
    gap = max((abs(a - b) for a, b in zip(used, planned)), default=0.0)
    return gap / scale if gap else 0.0


def stand_in():
    """Modules in the place of packages that need not be installed: the same classes, written from their definitions."""
    sys.path.insert(0, str(GOLDEN))
    import free
    for package, names in {"schedulefree": ["SGDScheduleFree", "AdamWScheduleFree"], "prodigyopt": ["Prodigy"]}.items():
        module = types.ModuleType(package)
        module.__dict__.update({name: getattr(free, name) for name in names})
        sys.modules[package] = module
    return free


class Recorder:
    """What every optimizer.step() uses."""

    def __init__(self, torch):
        names = "SGD Adam AdamW Adamax NAdam RAdam Adagrad Adadelta RMSprop Rprop ASGD LBFGS".split()
        free = stand_in()
        self.classes = {cls: cls.step for cls in [*(getattr(torch.optim, name) for name in names), free.SGDScheduleFree, free.AdamWScheduleFree, free.Prodigy]}
        self.rates, self.momentums = [], []

    def __enter__(self):
        for cls, original in self.classes.items():
            cls.step = self.recording(original)
        return self

    def __exit__(self, *_):
        for cls, original in self.classes.items():
            cls.step = original

    def recording(self, original):
        def step(optimizer, *arguments, **options):
            group = optimizer.param_groups[0]
            self.rates.append(group["lr"])
            self.momentums.append(group["betas"][0] if "betas" in group else group.get("momentum", 0.0))
            return original(optimizer, *arguments, **options)
        return step


class Snippets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            cls.cases = make_cases(folder)

    def test_there_are_enough(self):
        self.assertGreaterEqual(sum("at random" in case["name"] for case in self.cases), 200)

    def test_starters_and_random_settings_export_everywhere(self):
        """But optimizers of packages for PyTorch, whose rates are none for others."""
        for case in self.cases:
            packaged = case["optimizer"] in ("SGDScheduleFree", "AdamWScheduleFree", "Prodigy")
            for target, code in case["targets"].items():
                with self.subTest(case["name"], target=target):
                    if packaged and target in ("keras", "optax", "libtorch"):
                        self.assertIn("/optimizer/type", code["issue"])
                    else:
                        self.assertNotIn("issue", code, json.dumps(case["schedule"]))

    def test_every_python_snippet_compiles(self):
        for case in self.cases:
            for target, code in case["targets"].items():
                if target not in ("libtorch", "csv") and "text" in code:
                    with self.subTest(case["name"], target=target):
                        compile(code["text"], case["name"], "exec")

    def test_every_call_of_another_framework_fits_its_signature(self):
        entries, seen = calls.table(), set()
        for case in self.cases:
            for target in calls.OBJECTS:
                with self.subTest(case["name"], target=target):
                    wrong, called = calls.misfits(target, case["targets"][target].get("text", ""), entries)
                    seen |= called
                    self.assertEqual(wrong, [])
        unused = sorted(name for name in set(entries) - seen if "schedule" in name)
        self.assertEqual(unused, [], "in the table, but in no snippet: is it looked at?")

    def test_pytorch_uses_the_planned_rates(self):
        try:
            import torch
        except ImportError:
            self.skipTest("needs python3-torch")
        torch.set_num_threads(1)
        import warnings
        warnings.simplefilter("ignore")
        for case in self.cases:
            code = case["targets"]["pytorch"]
            if "text" not in code or case["own_loss"]:
                continue
            if torch.__version__.startswith("1.13") and "1.13" not in case["pytorch"]:
                continue
            with self.subTest(case["name"]):
                with Recorder(torch) as recorder, contextlib.redirect_stdout(io.StringIO()):
                    exec(compile(code["text"], case["name"], "exec"), {})
                text = json.dumps(case["schedule"]) + "\n" + code["text"]
                measured = largest_difference(recorder.rates, case["rates"])
                self.assertLessEqual(measured, LARGEST, text)
                self.assertTrue(code["difference"] >= measured / 10 or max(measured, code["difference"]) < 1e-12, text)
                if case["momentums"]:
                    self.assertLessEqual(largest_difference(recorder.momentums, case["momentums"]), LARGEST, text)

    def test_averages_are_those_of_the_definition(self):
        try:
            import torch
        except ImportError:
            self.skipTest("needs python3-torch")
        cases = {case["name"][12:]: case for case in self.cases if case["name"].startswith("an average: ")}
        self.assertEqual(sorted(cases), ["ema", "ema_warm", "lawa", "swa"])
        path, original = [], torch.optim.SGD.step

        def step(optimizer, *arguments):
            original(optimizer, *arguments)
            path.append(torch.cat([p.detach().flatten().double() for p in optimizer.param_groups[0]["params"]]))

        self.addCleanup(setattr, torch.optim.SGD, "step", original)
        torch.optim.SGD.step = step
        for name, case in cases.items():
            for target in ("pytorch", "timm"):
                text = case["targets"][target]["text"]
                self.assertIn("averaged", text)
            with self.subTest(name):
                path.clear()
                names = {}
                exec(compile(case["targets"]["pytorch"]["text"], name, "exec"), names)
                last = len(path)
                mean = path[0]
                if name == "swa":  # from 75 % on, every ninth
                    mean = torch.stack(path[last * 3 // 4 - 1::9]).mean(0)
                elif name == "lawa":
                    mean = torch.stack(path[6::7][-4:]).mean(0)
                else:
                    for t, w in enumerate(path[1:], 2):
                        decay = min(0.9, (1 + t) / (10 + t)) if name == "ema_warm" else 0.9
                        mean = decay * mean + (1 - decay) * w
                averaged = torch.cat([p.detach().flatten().double() for p in names["averaged"].parameters()])
                self.assertLess((averaged - mean).abs().max().item(), 1e-6)
                self.assertGreater((averaged - path[-1]).abs().max().item(), 1e-6, "the average is the end: nothing was compared")

    def test_an_average_that_never_begins_is_the_model(self):
        try:
            import torch  # noqa: F401
        except ImportError:
            self.skipTest("needs python3-torch")
        case, = (case for case in self.cases if case["name"] == "an average that never begins")
        for target in ("pytorch", "timm"):
            self.assertIn("if averaged.n_averaged == 0:", case["targets"][target]["text"])
        names = {}
        exec(compile(case["targets"]["pytorch"]["text"], case["name"], "exec"), names)
        self.assertIs(names["averaged"], names["model"])

    def test_other_targets_say_that_an_average_is_missing(self):
        for case in self.cases:
            for target in ("keras", "optax", "lightning", "transformers", "libtorch"):
                text = case["targets"][target].get("text", "").replace("\n# ", " ").replace("\n// ", " ")
                with self.subTest(case["name"], target=target):
                    self.assertEqual("average of its weights is not in this code" in text, case["name"].startswith("an average"))

    def test_an_optimizer_with_two_modes_is_told_of_them(self):
        try:
            import torch  # noqa: F401
        except ImportError:
            self.skipTest("needs python3-torch")
        free = stand_in()
        cases = [case for case in self.cases if case["name"].startswith("two modes")]
        self.assertEqual(len(cases), 2)
        for case in cases:
            with self.subTest(case["name"]):
                names = {}
                exec(compile(case["targets"]["pytorch"]["text"], case["name"], "exec"), names)
                optimizer = names["optimizer"]
                self.assertIsInstance(optimizer, free.ScheduleFree)
                self.assertFalse(optimizer.trains, "the model is left with the weights that are meant for use")
                for p in names["model"].parameters():
                    self.assertTrue((p == optimizer.state[p]["x"]).all())
                optimizer.train()
                names["evaluate"](names["model"])
                self.assertTrue(optimizer.trains, "an evaluation on the way goes back to training")
                self.assertIn("optimizers[0].eval()", case["targets"]["lightning"]["text"])

    def test_a_loss_of_two_weights_has_one_noise_an_update(self):
        try:
            import torch
        except ImportError:
            self.skipTest("needs python3-torch")
        cases = [case for case in self.cases if case["name"].startswith("a loss of two weights") and "LBFGS" in case["name"]]
        self.assertEqual(len(cases), 7)
        gradients, original = [], torch.optim.LBFGS.step

        def step(optimizer, closure):
            """Asks for two gradients and stays where it is."""
            for _ in range(2):
                loss = closure()
                gradients.append(optimizer.param_groups[0]["params"][0].grad.tolist())
            return loss

        self.addCleanup(setattr, torch.optim.LBFGS, "step", original)
        torch.optim.LBFGS.step = step
        for case in cases:
            with self.subTest(case["name"]):
                gradients.clear()
                exec(compile(case["targets"]["pytorch"]["text"], case["name"], "exec"), {})
                self.assertEqual(len(gradients), 2 * len(case["rates"]))
                self.assertEqual(gradients[::2], gradients[1::2])
                self.assertNotEqual(gradients[0], gradients[2])

    def test_a_loss_of_two_weights_is_its_own_metric(self):
        try:
            import torch
        except ImportError:
            self.skipTest("needs python3-torch")
        cases = [case for case in self.cases if case["name"].startswith("a loss of two weights") and "heard" in case["name"]]
        self.assertEqual(len(cases), 7)
        for case in cases:
            with self.subTest(case["name"]):
                names = {}
                exec(compile(case["targets"]["pytorch"]["text"], case["name"], "exec"), names)
                with torch.no_grad():
                    names["model"].w.copy_(torch.tensor([0.3, -0.7]))
                self.assertEqual(names["evaluate"](names["model"]), names["model"]().item())
                self.assertNotEqual(names["evaluate"](names["model"]), 1.0)


if __name__ == "__main__":
    CASES = os.path.abspath(sys.argv.pop(1))
    unittest.main()
