#!/usr/bin/env python3
"""The built program as people call it from a shell: results, messages, exit codes.

    cli_test.py PROGRAM [unittest options]
"""

import contextlib
import csv
import gzip
import json
import os
import pathlib
import re
import shlex
import signal
import sqlite3
import struct
import subprocess
import tempfile
import unittest

import cli
import crashed
from cli import InFolder, ROOT, SMALL, call

GOLDEN = ROOT / "tests" / "golden"


class Catalogue(unittest.TestCase):
    def test_list_names_everything(self):
        text = call("list").stdout
        for name in ("StepLR", "SequentialLR", "AdamW", "two_spirals", "fashion_mnist", "LeNet"):
            self.assertIn(name, text)

    def test_every_listed_name_is_described_as_json(self):
        for entries in json.loads(call("list", "--json").stdout).values():
            for entry in entries[:3]:
                described = json.loads(call("describe", entry["name"], "--json").stdout)
                self.assertEqual(described, entry)

    def test_an_unknown_name_gets_a_suggestion(self):
        result = call("describe", "CosineAnealing")
        self.assertEqual(result.returncode, 2)
        self.assertIn("did you mean CosineAnnealingLR", result.stderr)

    def test_a_synonym_leads_to_the_schedule(self):
        self.assertIn("CosineAnnealingWarmRestarts (PyTorch)", call("describe", "SGDR").stderr)

    def test_list_groups_schedules_by_framework(self):
        self.assertRegex(call("list", "schedules").stdout, r"\n  PyTorch\n    StepLR +Multiplies")

    def test_the_reference_goes_to_stdout_or_to_a_file(self):
        page = call("reference").stdout
        self.assertIn("#### StepLR\n", page)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "page.md"
            self.assertEqual(call("reference", "-o", path).returncode, 0)
            self.assertEqual(path.read_text(), page)
            self.assertEqual(call("reference", "-o", path / "none" / "page.md").returncode, 1)


class Conformance(InFolder):
    def test_recorded_cases_pass(self):
        result = call("conformance", GOLDEN / "pytorch", GOLDEN / "optimizers")
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertRegex(result.stdout, r"SequentialLR +13 +0")
        self.assertRegex(result.stdout, r"LBFGS +8 +0")

    def test_a_wrong_digit_fails(self):
        text = (GOLDEN / "pytorch" / "CyclicLR.json").read_text()
        number = re.search(r'"lrs":\[\[0\.\d+,0\.\d+,(0\.\d+)', text)
        changed = text[:number.start(1)] + "0.0123456" + text[number.end(1):]
        result = call("conformance", self.write("CyclicLR.json", changed))
        self.assertEqual(result.returncode, 1)
        self.assertIn("instead of 0.0123456", result.stdout)

    def test_cases_of_other_seeds_pass(self):
        python = "/usr/bin/python3"
        asked = [python, "-c", "import torch; print(*torch.__version__.split('.')[:2], sep='.')"]
        found = subprocess.run(asked, capture_output=True, text=True) if os.path.exists(python) else None
        if found is None or found.returncode:
            self.skipTest("needs python3-torch")
        for seed in ([], ["--seed", "11"], ["--seed", "12"]):
            subprocess.run([python, GOLDEN / "generate.py", self.folder, *seed], check=True, capture_output=True)
            result = call("conformance", "--pytorch", found.stdout.strip(), self.folder)
            self.assertEqual(result.returncode, 0, result.stdout)

    def test_cases_of_two_releases(self):
        newer, older = GOLDEN / "pytorch-2.6" / "optimizers" / "NAdam.json", GOLDEN / "optimizers" / "NAdam.json"
        self.assertEqual(call("conformance", GOLDEN / "pytorch-2.6").returncode, 0)
        for release in ("2.6", "2.6.0"):
            self.assertEqual(call("conformance", "--pytorch", release, newer).returncode, 0)
            self.assertEqual(call("conformance", "--pytorch", release, older).returncode, 1)
        for release in ("1.13", "1.13.1"):
            self.assertEqual(call("conformance", "--pytorch", release, older).returncode, 0)
            self.assertEqual(call("conformance", "--pytorch", release, newer).returncode, 1)
        for release in ("2.5", "1.12", "2", "torch"):
            self.refused("conformance", "--pytorch", release, newer, says=["--pytorch " + release, "1.13.1 or 2.6"])

    def test_a_missing_file_is_wrong_input(self):
        self.refused("conformance", self.folder / "none.json", says=["none.json", "does not exist"])


class Preview(InFolder):
    def test_writes_every_format(self):
        names = ["p.csv", "p.json", "p.png", "p.svg", "p.pdf"]
        result = call("preview", *sum((["-o", self.folder / name] for name in names), []))
        self.assertEqual(result.returncode, 0, result.stderr)
        rows = list(csv.reader((self.folder / "p.csv").read_text().splitlines()))
        self.assertEqual(len(rows), 1501)
        self.assertEqual(rows[0][:3], ["step", "epoch", "A constant"])
        rates = json.loads((self.folder / "p.json").read_text())["lanes"][2]["rates"]
        self.assertEqual([float(row[4]) for row in rows[1:]], rates)
        self.assertTrue((self.folder / "p.png").read_bytes().startswith(b"\x89PNG"))
        self.assertIn("<svg", (self.folder / "p.svg").read_text())
        self.assertTrue((self.folder / "p.pdf").read_bytes().startswith(b"%PDF"))

    def test_without_a_file_prints_csv(self):
        result = call("preview", "--set", "/problem/length=3")
        self.assertEqual(len(result.stdout.splitlines()), 4)

    def test_statistics_are_a_table_or_json(self):
        shorter = ["--set", "/problem/length=100"]
        self.assertRegex(call("preview", "--stats", *shorter).stdout,
                         r"A  constant +0\.4 +0 +0\.4 +0\.4 +40 +100\.0 % +100\.0 %\n")
        lanes = json.loads(call("preview", "--stats", "--json", *shorter).stdout)["lanes"]
        self.assertEqual(lanes[0]["statistics"]["area"], 40)
        call("preview", "-o", self.folder / "p.json", *shorter)
        plans = json.loads((self.folder / "p.json").read_text())["lanes"]
        self.assertEqual([lane["statistics"] for lane in plans], [lane["statistics"] for lane in lanes])
        self.assertAlmostEqual(sum(plans[2]["rates"]), plans[2]["statistics"]["area"], 12)

    def test_statistics_say_what_depends_on_a_metric(self):
        table = call("preview", ROOT / "resources" / "examples" / "plateau.json", "--stats").stdout
        self.assertIn("planned without a metric", table)

    def test_a_momentum_that_moves_has_a_column(self):
        call("preview", ROOT / "resources" / "examples" / "cyclic.json", "-o", self.folder / "p.csv")
        rows = list(csv.DictReader((self.folder / "p.csv").read_text().splitlines()))
        self.assertEqual(float(rows[0]["A triangular (momentum)"]), 0.9)
        self.assertAlmostEqual(float(rows[100]["A triangular (momentum)"]), 0.8)

    def test_pictures_are_normalised_and_logarithmic(self):
        def picture(*options):
            result = call("preview", "-o", self.folder / "p.svg", *options)
            self.assertEqual(result.returncode, 0, result.stderr)
            return (self.folder / "p.svg").read_text()

        plain = picture()
        self.assertEqual(picture("--linear"), plain)
        self.assertNotIn("÷ base rate", plain)
        self.assertIn("÷ base rate", picture("--normalise"))
        self.assertNotEqual(picture("--log"), plain)
        self.refused("preview", "--log", "--linear", says=["--log"])

    def test_refuses_an_unknown_ending(self):
        self.refused("preview", "-o", self.folder / "p.bmp", says=["p.bmp", ".png"])


class Check(InFolder):
    def test_says_nothing_of_the_preset(self):
        result = call("preview", "--check")
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def test_names_lane_place_and_mend_and_the_mend_works(self):
        bad = ["--set", "/lanes/2/schedule/schedulers/1/T_max=500"]
        result = call("preview", "--check", *bad)
        self.assertEqual(result.returncode, 1, result.stderr)
        first, mend = result.stdout.splitlines()
        self.assertTrue(first.startswith("C warning /lanes/2/schedule/schedulers/1/T_max: The cosine rises again"), first)
        self.assertTrue(mend.startswith("  mend: --set "), mend)
        mended = call("preview", "--check", *bad, *shlex.split(mend.removeprefix("  mend: ")))
        self.assertEqual((mended.returncode, mended.stdout), (0, ""))

    def test_quotes_what_a_shell_would_read(self):
        bad = ["--set", '/lanes/1/schedule={"type": "MultiStepLR", "milestones": [1600, 1800]}']
        mend = call("preview", "--check", *bad).stdout.splitlines()[1]
        self.assertIn("'/lanes/1/schedule/milestones=[1066,1200]'", mend)
        options = shlex.split(mend.removeprefix("  mend: "))
        self.assertEqual(call("preview", "--check", *bad, *options).returncode, 0)

    def test_json(self):
        bad = ["--set", '/lanes/0/schedule={"type": "ExponentialLR", "gamma": 0.95}']
        result = call("preview", "--check", "--json", *bad)
        self.assertEqual(result.returncode, 1, result.stderr)
        finding, = json.loads(result.stdout)
        self.assertEqual((finding["lane"], finding["id"], finding["severity"]), ("A", "vanishes", "warning"))
        self.assertTrue(finding["mends"])
        self.assertEqual(json.loads(call("preview", "--check", "--json").stdout), [])

    def test_notes_alone_are_no_failure(self):
        bad = ["--set", '/lanes/0/schedule={"type": "OneCycleLR", "max_lr": 0.4, "total_steps": 1500}']
        result = call("preview", "--check", *bad)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("A note /lanes/0/optimizer/momentum:", result.stdout)


class Export(InFolder):
    def test_every_target_begins_with_its_certificate(self):
        for target in ("pytorch", "lightning", "keras", "optax", "transformers", "timm", "libtorch"):
            result = call("export", "--lane", "C", "--to", target)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertRegex(result.stdout, "^(#|//) Certificate: 1500 steps compared, largest relative difference")

    def test_csv_has_every_update(self):
        path = self.folder / "c.csv"
        self.assertEqual(call("export", "--lane", "C", "--to", "csv", "-o", path).returncode, 0)
        call("preview", "-o", self.folder / "plan.json")
        rates = json.loads((self.folder / "plan.json").read_text())["lanes"][2]["rates"]
        self.assertEqual([float(row["rate"]) for row in csv.DictReader(path.read_text().splitlines())], rates)

    def test_executed_code_says_so(self):
        if subprocess.run(["/usr/bin/python3", "-c", "import torch"], capture_output=True).returncode:
            self.skipTest("needs python3-torch")
        result = call("export", "--lane", "B", "--to", "pytorch", "--execute")
        self.assertEqual(result.returncode, 0, result.stderr)
        certificate = result.stdout.split("# Lane")[0].replace("\n# ", " ")
        self.assertRegex(certificate, r"1500 steps compared, .* \(executed with PyTorch \d+\.\d+")

    def stopping(self, length, schedule):
        def change(experiment):
            experiment["problem"]["length"] = length
            experiment["lanes"] = [{"optimizer": {"type": "SGD", "lr": 5e-5}, "schedule": schedule}]

        return self.experiment(change)

    def test_ends_where_pytorch_raises_and_says_where(self):
        """CyclicLR's 2 ** 1024: PyTorch 1.13.1 raises OverflowError at tick 1024 * 10."""
        path = self.stopping(10_400, {"type": "CyclicLR", "base_lr": 5e-5, "max_lr": 1e-4, "step_size_up": 5,
                                      "mode": "triangular2", "cycle_momentum": False})
        check = call("preview", "--check", path)
        self.assertEqual(check.returncode, 1)
        self.assertIn("After step 10,240 of 10,400 PyTorch's CyclicLR raises OverflowError", check.stdout)
        execute = [] if subprocess.run(["/usr/bin/python3", "-c", "import torch"], capture_output=True).returncode \
            else ["--execute"]
        result = call("export", path, "--to", "pytorch", *execute)
        self.assertEqual(result.returncode, 0, result.stderr)
        certificate = result.stdout.split("# Lane")[0].replace("\n# ", " ")
        self.assertIn("10240 steps compared", certificate)
        self.assertIn("covers steps 0 to 10239: at step 10240 of the run's 10400 PyTorch's CyclicLR raises", certificate)
        self.assertRegex(certificate, r"LR Playground \d+\.\d+")
        if execute:
            self.assertIn("one more scheduler.step() raised OverflowError", certificate)

    def test_says_where_another_framework_divides_by_zero(self):
        path = self.stopping(150, {"type": "huggingface.polynomial", "num_warmup_steps": 100, "num_training_steps": 100,
                                   "power": 2.0, "lr_end": 1e-7})
        for target in ("transformers", "pytorch", "keras", "libtorch"):
            result = call("export", path, "--to", target)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn("100 steps compared", result.stdout)
            self.assertIn("ZeroDivisionError", result.stdout)
        self.assertEqual(len(call("export", path, "--to", "csv").stdout.splitlines()), 1 + 100)
        run = call("run", path, "--quiet", "--json")
        self.assertEqual(run.returncode, 1)
        self.assertIn("failed at step 100: Transformers' polynomial schedule raises ZeroDivisionError", run.stderr)
        lane, = json.loads(run.stdout)["lanes"]
        self.assertEqual((lane["status"], lane["steps"]), ("failed", 100))

    def test_a_schedule_that_raises_at_once_ends_its_lane_alone(self):
        def change(experiment):
            experiment["lanes"][1]["schedule"] = {"type": "LambdaLR", "lr_lambda": "ln(t)"}

        run = call("run", self.experiment(change), *SMALL, "--json")
        self.assertEqual(run.returncode, 1)
        self.assertIn("lane B failed at step 0", run.stderr)
        self.assertEqual([lane["steps"] for lane in json.loads(run.stdout)["lanes"]], [100, 0, 100])

    def test_refusals(self):
        self.refused("export", "--to", "pytorch", "--lane", "Z", says=["names no lane", "A,B,C"])
        self.refused("export", "--to", "keras", "--execute", says=["--to pytorch"])
        self.refused("export", "--to", "fortran", says=["fortran"])
        self.refused("export", "--to", "pytorch", self.folder / "none.json", says=["none.json", "does not exist"])


class Run(InFolder):
    def test_json_summary_is_complete(self):
        result = call("run", "--json", *SMALL)
        self.assertEqual(result.returncode, 0, result.stderr)
        summary = json.loads(result.stdout)
        self.assertEqual((summary["seed"], summary["paired"]), (42, True))
        self.assertEqual([lane["letter"] for lane in summary["lanes"]], ["A", "B", "C"])
        for lane in summary["lanes"]:
            self.assertEqual((lane["status"], lane["steps"]), ("finished", 100))
            self.assertGreaterEqual(lane["final_validation_loss"], lane["best_validation_loss"])
            self.assertGreater(lane["train_s"], 0)
            self.assertAlmostEqual(lane["steps_per_s"], 100 / lane["train_s"], delta=1e-6 * lane["steps_per_s"])
            self.assertGreaterEqual(lane["wall_s"] * 1.001, lane["train_s"])
            self.assertIsNotNone(lane["accuracy"])

    def test_sample_files_are_identical_whatever_the_pace_and_threads(self):
        contents = []
        for i, options in enumerate(([], ["--threads", "1"], ["--pace", "150"])):
            path = self.folder / f"{i}.csv"
            self.assertEqual(call("run", *SMALL, "-o", path, *options).returncode, 0)
            contents.append(path.read_bytes())
        self.assertEqual(contents[0], contents[1])
        self.assertEqual(contents[0], contents[2])
        self.assertEqual(len(contents[0].splitlines()), 1 + 3 * 101)

    def test_measured_rates_are_the_planned_ones(self):
        call("run", *SMALL, "-o", self.folder / "run.csv")
        call("preview", *SMALL[:2], "-o", self.folder / "plan.json")
        plan = json.loads((self.folder / "plan.json").read_text())
        rows = [row for row in csv.DictReader((self.folder / "run.csv").read_text().splitlines()) if row["lr"]]
        for lane in plan["lanes"]:
            self.assertEqual([float(row["lr"]) for row in rows if row["lane"] == lane["letter"]], lane["rates"])

    def test_a_lane_alone_gives_the_same_samples(self):
        call("run", *SMALL, "-o", self.folder / "all.csv")
        call("run", *SMALL, "--lanes", "C", "-o", self.folder / "c.csv")
        of_c = [line for line in (self.folder / "all.csv").read_text().splitlines() if ",C," in line]
        self.assertEqual((self.folder / "c.csv").read_text().splitlines()[1:], of_c)

    def test_seeds_give_one_run_each(self):
        summary = json.loads(call("run", "--json", "--seeds", "3", *SMALL).stdout)
        self.assertEqual([run["seed"] for run in summary["runs"]], [42, 43, 44])

    def test_interrupt_keeps_what_was_reached(self):
        path = self.folder / "part.csv"
        process = self.start("run", "--set", "/problem/length=1000000", "--threads", "3", "-o", path, "--json")
        while not (line := process.stderr.readline()).startswith("[##"):  # a line for each tenth
            self.assertTrue(line, "ended by itself")
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        self.assertEqual({lane["status"] for lane in json.loads(output)["lanes"]}, {"stopped"})
        self.assertGreater(len(path.read_text().splitlines()), 3 * 100000)

    def lesson_two(self):
        def lane(letter, name, lr, schedule):
            return {"letter": letter, "name": name, "optimizer": {"type": "SGD", "lr": lr}, "schedule": schedule}

        def change(experiment):
            experiment["problem"] = {"dataset": {"type": "blobs", "points": 2000, "classes": 10, "spread": 0.2},
                                     "model": {"type": "linear"}, "batch_size": 4, "length": 2000,
                                     "evaluate_every": 25, "seed": 42}
            falling = {"type": "MultiStepLR", "milestones": ["50 %", "75 %"], "gamma": 0.1}
            experiment["lanes"] = [lane("A", "constant 3", 3, {"type": "constant"}),
                                   lane("B", "constant 0.1", 0.1, {"type": "constant"}), lane("C", "step", 3, falling)]

        return self.experiment(change)

    def test_ends_in_words_that_its_pictures_have_too(self):
        expected = (ROOT / "tests" / "summary" / "lesson2.txt").read_text()
        picture = self.folder / "run.svg"
        printed = self.done("run", self.lesson_two(), "--quiet", "-o", picture)
        lines = printed.rstrip().rsplit("\n\n", 1)[1].split("\n")
        self.assertEqual(" ".join(lines), expected.rstrip())
        self.assertEqual([line[0] for line in lines[1:4]], ["A", "B", "C"], "a line for each lane")
        self.assertIn(f"<desc>{expected.rstrip()}</desc>", picture.read_text())

    def test_of_several_seeds_says_figures_alone(self):
        self.assertNotIn("Rate above loss", self.done("run", "--seeds", "2", *SMALL))

    def test_draws_a_picture(self):
        result = call("run", *SMALL, "-o", self.folder / "run.png")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertGreater((self.folder / "run.png").stat().st_size, 20000)


class Documents(InFolder):
    def setUp(self):
        super().setUp()
        self.document = self.folder / "runs.lrp"

    def train(self, *arguments):
        result = call("run", *arguments, *SMALL, "-o", self.document)
        self.assertEqual(result.returncode, 0, result.stderr)

    def ask(self, sql):
        with contextlib.closing(sqlite3.connect(self.document)) as database:
            return database.execute(sql).fetchone()[0]

    def test_a_fork_whose_lengths_do_not_fit_leaves_nothing_behind(self):
        def change(experiment):
            lane = experiment["lanes"][0]
            lane["schedule"] = {"type": "SequentialLR", "milestones": ["20 steps", "30 %"],
                                "schedulers": [{"type": "ConstantLR"}] * 3}
            experiment["lanes"] = [lane]

        self.train()
        self.refused("run", "--fork", f"{self.document}:B@50", self.experiment(change), "--quiet",
                     says=["/lanes/0/schedule/milestones"])
        self.assertEqual(self.ask("SELECT count(*) FROM run"), 3)

    def test_nothing_goes_on_over_changed_data(self):
        def change(experiment):
            experiment["problem"]["dataset"] = {"type": "csv", "file": str(self.folder / "data.csv")}

        rows = ["x,y,label", *[f"{i},{i % 7},{i % 2}" for i in range(80)]]
        self.write("data.csv", "\n".join(rows))
        self.train(self.experiment(change))
        self.write("data.csv", "\n".join([*rows, "1,2,0", "2,3,1", "3,4,0", "4,5,1", "5,6,0"]))
        self.refused("run", "--fork", f"{self.document}:A@50", "--quiet",
                     says=["/problem/dataset", "began with 64 training and 16 validation examples"])
        self.write("data.csv", "\n".join([*rows[:-1], "5,5,1"]))
        self.refused("run", "--fork", f"{self.document}:A@50", "--quiet", says=["files of the data have changed"])
        self.write("data.csv", "\n".join(rows))
        self.assertEqual(call("run", "--fork", f"{self.document}:A@50", "--quiet").returncode, 0)

    def test_a_new_one_takes_nothing_from_the_journal_of_one_that_was_removed(self):
        self.train()
        _, journal = crashed.half_written(self.document)
        self.document.unlink()
        crashed.journal_of(self.document).write_bytes(journal)
        self.train("--lanes", "A")
        self.assertEqual(self.ask("PRAGMA integrity_check"), "ok")
        self.assertEqual(self.ask("SELECT count(*) FROM run"), 1)
        self.assertEqual(self.ask("SELECT count(*) FROM event WHERE text IN ('whole', 'half')"), 0)


class TooMuch(InFolder):
    """Numbers that would size something beyond any memory are refused before it is asked for."""

    def test_steps(self):
        """Those of the form, and those that only the data tell."""
        endless = ["--set", "/problem/length=10000000", "--set", "/problem/length_unit=epochs"]
        for command in ("run", "preview"):
            self.refused(command, *endless, says=["/problem/length: makes 250000000 steps; needs at most 100000000"])

    def test_weights(self):
        hidden = json.dumps([1] * 101)
        self.refused("preview", "--set", f"/problem/model/hidden={hidden}", says=["/problem/model/hidden", "101 layers", "100"])
        hidden = json.dumps([4096] * 8)
        self.refused("run", "--quiet", "--set", f"/problem/model/hidden={hidden}",
                     says=["/problem/model", "weights with these data", "100,000,000"])

    def test_values_of_a_batch(self):
        self.refused("run", "--quiet", "--set", '/problem/dataset={"type": "blobs", "points": 1000000}', "--set",
                     "/problem/batch_size=1000000", "--set", "/problem/model/hidden=[4096]",
                     says=["/problem/batch_size", "values at once", "needs at most 1,000,000,000", "examples or fewer"])

    def test_what_an_optimizer_remembers(self):
        self.refused("run", "--quiet", "--set", '/lanes/0/optimizer={"type": "LBFGS", "history_size": 1000000000}',
                     says=["/lanes/0/optimizer/history_size", "for this model"])

    def test_what_all_seeds_keep(self):
        self.refused("run", "--seeds", "10000", "--set", "/problem/length=100000", says=["--seeds 10000", "samples", "--seeds"])


class WrongInput(InFolder):
    """Exit code 2 and a sentence that names the place and the rule."""

    def test_experiment_files(self):
        self.refused("run", self.folder / "none.json", says=["none.json", "does not exist"])
        self.refused("run", self.folder, says=["is a folder"])
        self.refused("run", self.write("broken.json", '{"lanes": ['), says=["broken.json", "is not JSON", "line 1"])
        self.refused("run", self.write("list.json", "[1, 2]"), says=["needs an object"])
        self.refused("run", self.write("deep.json", "[" * 100000), says=["nested"])
        self.refused("run", self.write("bytes.json", bytes(range(256))), says=["is not JSON"])

    def test_hostile_experiment_files(self):
        def refuse(content, *says):
            self.refused("run", self.write("hostile.json", content), says=["hostile.json", *says])

        chained = '{"type": "ChainedScheduler", "schedulers": ['
        refuse('{"lanes": [{"schedule": ' + chained * 10000 + "]}" * 10000 + "}]}", "more than 64 deep")
        refuse(" " * 100_000_000, "longer than 16,777,216 bytes")
        refuse(gzip.compress(bytes(100_000_000)), "longer than 16,777,216 bytes")
        refuse('{"name": "a", "name": "b"}', "/name twice")
        refuse('{"problem": {"seed": NaN}}', "is not JSON", "line 1")
        refuse('{"problem": {"seed": 1e999}}', "/problem/seed", "1.8e308")
        refuse(b'{"name": "caf\xe9"}', "UTF-8", "line 1, column 15")
        for verb in ("run", "preview", "export --to csv", "conformance"):
            self.refused(*verb.split(), self.pipe(), says=["pipe", "no plain file"])
            self.refused(*verb.split(), "/dev/zero", says=["/dev/zero", "no plain file"])

    def pipe(self):
        """A pipe that nobody writes to: who opens it plainly waits for ever."""
        path = self.folder / "pipe"
        if not path.exists():
            os.mkfifo(path)
        return path

    def test_hostile_settings(self):
        deep = "[" * 60000 + "]" * 60000
        self.refused("run", "--set", f"/name={deep}", says=["--set /name", "more than 64 deep"])
        self.refused("run", "--set", '/lanes/0/optimizer={"type": "SGD", "lr": 1, "lr": 2}', says=["--set", "/lr twice"])
        self.refused("run", "--set", "/problem/batch_size=1e300", says=["/problem/batch_size", "1e+300", "1000000"])
        self.refused("run", "--set", "/problem/batch_size=NaN", says=["/problem/batch_size", "whole number"])

    def test_refusing_overwrites_nothing(self):
        for hostile in ("[" * 100000, '{"name": "a", "name": "b"}'):
            output = self.write("kept.csv", "kept")
            self.refused("run", self.write("hostile.json", hostile), "-o", output, says=["hostile.json"])
            self.assertEqual(output.read_text(), "kept")

    def test_settings(self):
        def at(pointer, value):
            def change(experiment):
                *path, last = pointer
                for key in path:
                    experiment = experiment[key]
                experiment[last] = value
            return self.experiment(change)

        wide = {"type": "MLP", "hidden": [513]}
        self.refused("run", "--set", "/problem/engine=fused", "--set", f"/problem/model={json.dumps(wide)}",
                     says=["/problem/engine", "more than 512 units; needs auto or autograd", "auto or autograd"])
        self.refused("run", "--set", '/lanes/0/optimizer={"type": "NAdam", "maximize": true}', says=["/lanes/0/optimizer/maximize"])
        self.refused("run", "--set", "/lanes/0/clip=norm", "--set", "/lanes/0/clip_at=0", says=["/lanes/0/clip_at", "above 0"])
        first = ("lanes", 0, "schedule")
        self.refused("run", at(first, {"type": "CosineAnnealingLR", "T_max": 0}),
                     says=["/lanes/0/schedule/T_max", "is 0", "above 0"])
        self.refused("run", at(first, {"type": "CosineAnealingLR"}), says=["/lanes/0/schedule/type", "did you mean CosineAnnealingLR"])
        self.refused("run", at(first, 7), says=["/lanes/0/schedule", "is 7"])
        self.refused("run", at(("problem", "batch_size"), "many"), says=["/problem/batch_size", "whole number"])
        self.refused("run", at(("problem", "batch_size"), 0), says=["/problem/batch_size", "1 "])
        self.refused("run", at(("problem", "batchsize"), 4), says=["did you mean batch_size"])
        self.refused("run", at(("lanes", 1, "optimizer", "lr"), None), says=["/lanes/1/optimizer/lr", "null"])
        self.refused("run", at(("lanes",), []), says=["/lanes", "one to eight"])
        self.refused("preview", "--set", "/lanes/9/optimizer/lr=1", says=["names no place"])
        for element in (4, 5_000_000, 90_000_000_000, 2 ** 64):  # before a list is made that long
            self.refused("preview", "--set", f"/lanes/{element}=1",
                         says=[f"--set /lanes/{element}=1", "list that has 3", "the next one is /lanes/3"])
        self.refused("run", "--lanes", "A,Z", says=["\"Z\"", "A,B,C"])
        self.refused("run", "--seeds", "0", says=["seeds"])
        self.refused("frobnicate", "x", says=[""])

    def data(self, settings, model="MLP"):
        def change(experiment):
            experiment["problem"]["dataset"] = settings
            experiment["problem"]["model"] = {"type": model}
        return self.experiment(change)

    def test_csv_files(self):
        def refuse(content, *says):
            path = self.write("data.csv", content)
            self.refused("run", self.data({"type": "csv", "file": str(path)}), says=["/problem/dataset/file", "data.csv", *says])

        refuse("", "empty")
        refuse("x,y,label\n")
        refuse("x,label\n" + "1,0\n2,one\n" * 10, "one")
        refuse("x,label\n" + "1,0\n2,1\n" * 10 + "3,-1\n", "-1")
        refuse("x,label\n" + "1,0\n2,1,5\n" * 10, "2")
        refuse("x,label\nnan,0\n" + "1,0\n2,1\n" * 10, "line 2, column 1", "nan", "finite number")
        refuse("x,label\n1\0,0\n" + "1,0\n2,1\n" * 10, "line 2, column 1", "finite number")
        refuse("x,label\r\n1,0\r\n\"2,1\r\n3,0", "line 3", "never closed")
        refuse(gzip.compress(b"x,label\n" + b"," * 20_000_000), "line 2", "more than 100,000 columns")
        self.refused("run", self.data({"type": "csv", "file": str(self.folder)}), says=["is a folder"])
        self.refused("run", self.data({"type": "csv", "file": str(self.pipe())}), says=["pipe", "no plain file"])
        self.refused("run", self.data({"type": "csv", "file": "/dev/zero"}), says=["no plain file"])
        self.refused("run", self.data({"type": "csv", "file": str(self.folder / "none.csv")}), says=["none.csv"])
        self.refused("run", self.data({"type": "csv"}), says=["/problem/dataset/file", "is missing"])

    def test_csv_files_as_other_programs_write_them(self):
        rows = [f"{i},-{i}.5,{i % 2}" for i in range(20)]
        wide = [",".join(["0.5"] * 9999 + [str(i % 2)]) for i in range(20)]
        for content in (b"\xef\xbb\xbf" + "\r\n".join(["x,y,label", *rows]).encode(),
                        "\n".join(['"x, in ""m""","y",label', *rows]).encode(),
                        "\n".join([",".join(f"x{i}" for i in range(10000)), *wide]).encode()):
            data = self.data({"type": "csv", "file": str(self.write("data.csv", content))})
            result = call("run", data, "--set", "/problem/length=5", "--quiet", "--json")
            self.assertEqual(result.returncode, 0, result.stderr)

    def test_idx_files(self):
        def images(count, held, side=2):
            return struct.pack(">HBBIII", 0, 8, 3, count, side, side) + bytes(held * side * side)

        def labels(values):
            return struct.pack(">HBBI", 0, 8, 1, len(values)) + bytes(values)

        def refuse(image_bytes, label_bytes, *says):
            settings = {"type": "idx", "images": str(self.write("i", image_bytes)), "labels": str(self.write("l", label_bytes))}
            self.refused("run", self.data(settings), says=["/problem/dataset", *says])

        good = labels([0, 1] * 10)
        refuse(images(20, 13), good)
        refuse(gzip.compress(images(20, 20))[:-20], good)
        refuse(images(2**31, 20, side=28), good, "promises 2,147,483,648 × 28 × 28 values")
        refuse(images(2**32 - 1, 0, side=2**32 - 1), good, "promises")
        refuse(gzip.compress(images(20, 25_000_000)), good, "goes on after")
        refuse(b"not an idx file at all", good)
        refuse(b"", good)
        refuse(images(20, 20), labels([0, 1] * 9), "20", "18")
        wide = struct.pack(">HBBI", 0, 12, 1, 20) + struct.pack(">20i", *([0, 5000] * 10))
        refuse(images(20, 20), wide, "5000")

    def test_masks_name_what_nothing_goes_by(self):
        mask = self.folder / "mask.json"
        mask.write_text('{"hidden": {"commands": ["strat"], "docks": "runsDock"}, "locked": {"fields": ["/problem/seeed"]}}')
        result = call("--mask", mask)
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual(result.stderr.splitlines(), [
            '/hidden/commands/0: is "strat", which is no command of this program; did you mean start?',
            '/hidden/docks: is "runsDock"; needs a list of names, such as ["experimentDock"]',
            '/locked/fields/0: is "/problem/seeed", which is no field of this program; did you mean /problem/seed?'])
        mask.write_text("{}")
        result = call("--mask", mask, "list")
        self.assertEqual((result.returncode, result.stderr),
                         (2, "--mask: is for the window; list does its work without one\n"))

    def test_the_window_needs_a_display(self):
        result = call()
        self.assertEqual(result.returncode, 1)
        self.assertIn("no display", result.stderr)


if __name__ == "__main__":
    cli.main()
