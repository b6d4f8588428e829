#!/usr/bin/env python3
"""What the built program writes from a shell: what documents are exported as, what forks leave, and what is refused
before anything is lost.

    output_test.py PROGRAM [unittest options]
"""

import csv
import json
import os
import pathlib
import shutil
import signal
import tempfile
import time
import unittest

import cli
from cli import InFolder, SMALL, call

IDENTITY = ["run", "parent", "fork_step"]


def rows(path):
    return list(csv.DictReader(path.read_text().splitlines()))


class InDocument(InFolder):
    """A document whose runs 1, 2 and 3 are the preset's lanes A, B and C, and the file of a plain run."""

    made = None

    def setUp(self):
        super().setUp()
        if not InDocument.made:  # once for all tests: training takes LibTorch, which takes a while to load
            InDocument.made = tempfile.TemporaryDirectory()
            made = pathlib.Path(InDocument.made.name)
            self.done("run", *SMALL, "-o", made / "d.lrp", "-o", made / "plain.csv")
        shutil.copytree(InDocument.made.name, self.folder, dirs_exist_ok=True)
        self.document = self.folder / "d.lrp"
        self.plain = self.folder / "plain.csv"

    def fork(self, *options, of="C@50"):
        return self.done("run", "--quiet", "--fork", f"{self.document}:{of}", *options)

    def exported(self, target, *options):
        path = self.folder / f"exported.{target}"
        self.done("export", self.document, "--to", target, "-o", path, *options)
        return path


class Documents(InDocument):
    def test_csv_is_that_of_a_plain_run_with_the_numbers_of_the_runs(self):
        exported = rows(self.exported("csv"))
        self.assertEqual([[row.pop(key) for key in IDENTITY] for row in exported],
                         [[str(" ABC".index(row["lane"])), "", ""] for row in exported])
        self.assertEqual(exported, rows(self.plain))

    def test_csv_tells_forks_of_one_lane_apart(self):
        self.fork()
        self.fork()
        exported = rows(self.exported("csv"))
        self.assertEqual(sorted({tuple(row[key] for key in IDENTITY) for row in exported}),
                         [("1", "", ""), ("2", "", ""), ("3", "", ""), ("4", "3", "50"), ("5", "3", "50")])
        keys = [(row["run"], row["step"]) for row in exported]
        self.assertEqual(len(set(keys)), len(keys))

    def test_json_has_every_sample_and_who_is_whose_fork(self):
        self.fork()
        value = json.loads(self.exported("json").read_text())
        lanes = [lane for race in value["runs"] for lane in race["lanes"]]
        self.assertEqual([[lane.get(key) for key in IDENTITY] for lane in lanes],
                         [[1, None, None], [2, None, None], [3, None, None], [4, 3, 50]])
        losses = [float(row["training_loss"]) for row in rows(self.plain) if row["lane"] == "B" and row["lr"]]
        self.assertEqual(lanes[1]["training_loss"], losses)
        self.assertEqual(lanes[3]["step"], list(range(50, 100)))
        self.assertEqual(json.loads(self.done("export", self.document, "--to", "json")), value)

    def test_tensorboard_names_runs_by_their_numbers_where_lanes_share_a_name(self):
        self.done("run", *SMALL, "--lanes", "A", "-o", self.document)
        folders = sorted(path.name for path in self.exported("tensorboard").iterdir())
        self.assertEqual(len(folders), 4)
        self.assertEqual([name.partition("-seed-")[2] for name in folders], ["42-run-1", "42-run-4", "42", "42"])

    def test_pictures_show_every_race_and_plan_a_fork_from_its_first_step(self):
        def picture(*options):
            return self.exported("svg", *options).read_text()

        first = picture()
        self.fork("--set", '/lanes/0/schedule={"type": "StepLR", "step_size": 25}', "--set", "/lanes/0/name=forked")
        both = picture()
        for name in ("constant", "step", "forked"):
            self.assertIn(name, both)
        alone = picture("--lane", "4")
        self.assertIn("forked", alone)
        self.assertNotIn("constant", alone)
        self.assertNotEqual(both, first)
        self.assertTrue(self.exported("png").read_bytes().startswith(b"\x89PNG"))
        self.assertTrue(self.exported("pdf").read_bytes().startswith(b"%PDF"))

    def test_a_lane_is_a_letter_or_the_number_of_a_run(self):
        self.fork()
        self.assertEqual({row["run"] for row in rows(self.exported("csv", "--lane", "B"))}, {"2"})
        self.assertEqual({row["run"] for row in rows(self.exported("csv", "--lane", "4"))}, {"4"})
        self.refused("export", self.document, "--to", "csv", "--lane", "9", says=["--lane 9", "4 (D)"])

    def test_one_without_runs_is_exported_as_none(self):
        empty = self.document_without_runs()
        self.assertEqual(json.loads(self.done("runs", empty, "--json")), [])
        self.assertEqual(json.loads(self.done("export", empty, "--to", "json")), {"experiment": None, "runs": []})
        self.assertEqual(len(self.done("export", empty, "--to", "csv").splitlines()), 1)
        for target in ("png", "tensorboard"):
            self.refused("export", empty, "--to", target, "-o", self.folder / "none", says=[empty.name, "no runs"])
        self.assertFalse((self.folder / "none").exists())

    def document_without_runs(self):
        for attempt in range(5):  # on a busy machine the signal may come when training has begun
            empty = self.folder / f"empty-{attempt}.lrp"
            if not self.interrupt_while_loading(self.start("run", "-o", empty)):
                return empty
        self.fail("every run had begun before it was interrupted")

    def interrupt_while_loading(self, process):
        """Ctrl+C from the moment it is caught on, which is before LibTorch is loaded; what was printed."""
        status = pathlib.Path(f"/proc/{process.pid}/status")
        bit = 1 << signal.SIGINT - 1
        while not int(status.read_text().partition("SigCgt:")[2].split()[0], 16) & bit:
            self.assertIsNone(process.poll())
            time.sleep(0.001)
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, errors)
        return output


class Forks(InDocument):
    def test_write_every_output(self):
        names = ["fork.csv", "fork.json", "fork.png"]
        self.fork("--tensorboard", self.folder / "logs", *sum((["-o", self.folder / name] for name in names), []))
        written = rows(self.folder / "fork.csv")
        self.assertEqual({tuple(row[key] for key in IDENTITY) for row in written}, {("4", "3", "50")})
        self.assertEqual([int(row["step"]) for row in written], list(range(50, 101)))
        self.assertEqual(json.loads((self.folder / "fork.json").read_text())["lanes"][0]["steps"], 100)
        self.assertTrue((self.folder / "fork.png").read_bytes().startswith(b"\x89PNG"))
        self.assertEqual(len(list((self.folder / "logs").iterdir())), 1)

    def test_refuse_what_they_cannot_do(self):
        fork = ("run", "--fork", f"{self.document}:C@50")
        self.refused(*fork, "-o", self.folder / "x.lrp", says=["x.lrp", "document of their parent"])
        self.refused(*fork, "--set", "/problem/batch_size=8", says=["--set", "shares with its parent", "/lanes"])
        self.refused(*fork, "-o", self.folder / "x.bmp", says=["x.bmp", ".png"])
        self.refused(*fork, "--seeds", "3", says=["--seeds 3", "their parent's seed"])
        self.refused(*fork, "-o", self.folder / "none" / "x.csv", says=["x.csv", "make it first"])
        self.refused(*fork, "--tensorboard", self.folder, says=[str(self.folder), "is there already"])
        self.assertEqual(len(json.loads(self.done("runs", self.document, "--json"))), 3)


class OwnInput(InDocument):
    def test_is_not_replaced(self):
        kept = self.document.read_bytes()
        link = self.folder / "link.csv"
        os.link(self.document, link)
        for path in (self.document, link):
            self.refused("export", self.document, "--to", "csv", "-o", path, says=["-o " + str(path)])
        self.refused("export", self.document, "--to", "pytorch", "-o", self.document, says=["document"])
        self.refused("run", *SMALL, "--fork", f"{self.document}:C@50", "-o", link, says=["link.csv", "is read"])
        self.assertEqual(self.document.read_bytes(), kept)

    def test_of_an_experiment_is_not_replaced(self):
        def read_csv(experiment):
            experiment["problem"]["dataset"] = {"type": "csv", "file": str(data)}

        data = self.write("data.csv", "x,label\n" + "1,0\n2,1\n" * 20)
        experiment = self.experiment(read_csv)
        for path in (experiment, data):
            kept = path.read_bytes()
            for command in (["preview"], ["run", *SMALL], ["export", "--to", "csv"]):
                self.refused(*command, experiment, "-o", path, says=[path.name, "is read"])
            self.assertEqual(path.read_bytes(), kept)

    def test_of_any_kind_is_not_replaced(self):
        """Tables of schedules deep inside others, validation files, the files of a folder; by whatever name."""
        def idx(dimensions, values):
            head = bytes([0, 0, 8, len(dimensions)]) + b"".join(n.to_bytes(4, "big") for n in dimensions)
            return head + bytes(values)

        def read_all(experiment):
            experiment["problem"]["dataset"] = {"type": "idx", **{key: str(path) for key, path in images.items()}}
            experiment["lanes"][1]["schedule"] = {"type": "warmup", "length": 5, "of": {
                "type": "segments", "lengths": [10], "parts": [{"type": "constant"}, {"type": "table", "file": str(table)}]}}

        table = self.write("rates.csv", "lr\n1\n0.5\n")
        images = {name: self.write(f"{name}.csv", idx([8, 4], range(32)) if "images" in name else idx([8], [0, 1] * 4))
                  for name in ("images", "labels", "validation_images", "validation_labels")}
        experiment = self.experiment(read_all)
        hard, soft = self.folder / "hard.csv", self.folder / "soft.csv"
        os.link(table, hard)
        soft.symlink_to(table.name)
        for path in (table, hard, soft, *images.values()):
            kept = path.read_bytes()
            for command in (["preview"], ["run", *SMALL], ["export", "--to", "csv"],
                            ["run", "--fork", f"{self.document}:C@50", "--quiet"]):
                if "--fork" not in command or path in (table, hard, soft):
                    self.refused(*command, experiment, "-o", path, says=[path.name, "is read"])
            self.assertEqual(path.read_bytes(), kept)
        self.done("preview", experiment, "-o", self.folder / "another.csv")

    def test_of_a_document_is_not_replaced_by_its_export(self):
        def read_table(experiment):
            experiment["lanes"][0]["schedule"] = {"type": "table", "file": str(table)}

        table = self.write("rates.csv", "lr\n1\n0.5\n")
        document = self.folder / "table.lrp"
        self.done("run", *SMALL, "--lanes", "A", self.experiment(read_table), "-o", document)
        self.refused("export", document, "--to", "csv", "-o", table, says=["rates.csv", "is read"])
        self.assertEqual(table.read_text(), "lr\n1\n0.5\n")

    def test_a_folder_of_data_keeps_its_files(self):
        def read_folder(experiment):
            experiment["problem"]["dataset"] = {"type": "fashion_mnist", "folder": str(self.folder)}
            experiment["problem"]["model"] = {"type": "linear"}

        data = self.write("train-labels-idx1-ubyte.csv", "anything")
        self.refused("preview", self.experiment(read_folder), "-o", data, says=["is read"])

    def test_a_document_takes_further_runs_of_its_own_experiment(self):
        self.done("run", self.document, "--quiet", "-o", self.document)
        self.assertEqual(len(json.loads(self.done("runs", self.document, "--json"))), 6)


class Places(InFolder):
    def test_that_are_missing_are_refused_before_anything_is_trained(self):
        missing = self.folder / "missing"
        endless = ("run", "--set", "/problem/length=100000000")
        self.refused(*endless, "-o", missing / "x.csv", says=["x.csv", f'"{missing}" is none', "make it first"])
        self.refused(*endless, "--tensorboard", missing / "logs", says=["logs", "make it first"])
        self.refused(*endless, "-o", missing / "x.lrp", says=["x.lrp", "No such file"])
        self.refused(*endless, "-o", missing / "x.csv", "-o", "/dev/null.csv/x.png", says=["x.csv", "x.png"])
        self.refused("preview", "-o", missing / "x.svg", says=["x.svg", "make it first"])
        self.refused("export", "--to", "csv", "-o", missing / "x.csv", says=["x.csv", "make it first"])
        self.refused("export", "--to", "csv", "-o", self.folder, says=["is not a plain file"])

    def test_of_two_documents_one_is_refused(self):
        first, second = self.folder / "a.lrp", self.folder / "b.lrp"
        self.refused("run", *SMALL, "-o", first, "-o", second, says=["b.lrp", "second document", "a.lrp"])
        self.assertFalse(first.exists() or second.exists())

    @unittest.skipIf(os.geteuid() == 0, "root may write anywhere")
    def test_that_may_not_be_written_are_refused(self):
        self.folder.chmod(0o500)
        self.addCleanup(self.folder.chmod, 0o700)
        self.refused("run", *SMALL, "-o", self.folder / "x.csv", says=["x.csv", "may not"])

    def test_without_room_are_a_failure(self):
        document = self.folder / "d.lrp"
        self.done("run", *SMALL, "-o", document)
        for command in (["export", document, "--to", "csv"], ["export", document, "--to", "json"],
                        ["export", "--to", "pytorch"], ["preview"], ["preview", "--stats"], ["runs", document],
                        ["run", *SMALL, "--json"], ["list"], ["describe", "StepLR"], ["reference"], ["--help"]):
            with open("/dev/full", "w") as full:
                result = call(*command, stdout=full)
            self.assertEqual(result.returncode, 1, command)
            self.assertIn("stdout: ", result.stderr)


if __name__ == "__main__":
    cli.main()
