#!/usr/bin/env python3
"""Documents from a shell: on any disk, beside other programs, after an interrupt and of before.

    documents_test.py PROGRAM [unittest options]

LRP_DISK_LIBRARY names the library that makes other disks (tests/support/Disk.cpp).
"""

import contextlib
import csv
import gzip
import hashlib
import io
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import threading
import time
import unittest
import wave

import cli
import crashed
from cli import InFolder, SMALL, call

KEPT = cli.ROOT / "tests" / "store" / "documents"


class InDocument(InFolder):
    def setUp(self):
        super().setUp()
        self.document = self.folder / "runs.lrp"

    def runs(self, **variables):
        result = call("runs", self.document, "--json", **variables)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def start_race(self, *arguments, length=1_000_000, pace=500, **variables):
        """A race that is under way, and said to be so in the document."""
        process = self.start("run", "--set", f"/problem/length={length}", "--pace", pace, *arguments, "-o", self.document,
                             **variables)
        while not process.stderr.readline().startswith("["):  # the progress
            self.assertIsNone(process.poll())
        while "running" not in [run["status"] for run in self.runs(**variables)]:
            time.sleep(0.05)
        return process

    def interrupt(self, process):
        """What it says at its end."""
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, errors)
        return errors

    def ask(self, sql):
        with contextlib.closing(sqlite3.connect(self.document)) as database:
            return database.execute(sql).fetchall()

    def change(self, sql):
        with contextlib.closing(sqlite3.connect(self.document, isolation_level=None)) as database:
            database.executescript(sql)


class Disks(InDocument):
    def on(self, disk):
        return {"LD_PRELOAD": os.environ["LRP_DISK_LIBRARY"], "LRP_DISK": disk,
                "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"}

    def each(self, disks):
        for disk in disks:
            self.document = self.folder / f"{disk}.lrp"  # named in every message
            yield self.on(disk)

    def test_keep_runs(self):
        for variables in self.each(["nfs", "noflock", "noofd", "nolocks"]):
            warnings = 1 if variables["LRP_DISK"] in ("noofd", "nolocks") else 0
            for command in (["run", *SMALL, "-o", self.document], ["run", *SMALL, "-o", self.document],
                            ["run", "--quiet", "--fork", f"{self.document}:B@50"]):
                done = call(*command, **variables)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(done.stderr.count("gives no locks"), warnings, done.stderr)
            self.assertEqual([run["status"] for run in self.runs(**variables)], ["finished"] * 7)
            exported = call("export", self.document, "--to", "csv", **variables)
            self.assertEqual(exported.returncode, 0, exported.stderr)
            self.assertEqual(exported.stderr, "")

    def test_show_who_writes(self):
        for variables in self.each(["nfs", "noflock", "noofd", "nolocks", "plain"]):
            process = self.start_race("--lanes", "A", **variables)
            for _ in range(5):
                second = call("run", *SMALL, "-o", self.document, **variables)
                self.assertEqual(second.returncode, 2)
                if "disk I/O error" not in second.stderr:
                    break  # without locks it may have met a transaction half-way
            self.assertIn(f"open in lr-playground run (process {process.pid})", second.stderr)
            self.assertIn("lr-playground resume", self.interrupt(process))
            self.assertEqual([run["status"] for run in self.runs(**variables)], ["stopped"])

    def test_tell_that_a_race_was_cut_off(self):
        for variables in self.each(["nfs", "noofd", "plain"]):
            process = self.start_race("--lanes", "A", **variables)
            process.kill()
            process.wait()
            self.assertEqual([run["status"] for run in self.runs(**variables)], ["interrupted"])
            self.assertEqual(self.ask("SELECT status FROM run"), [("running",)])  # who reads changes nothing


class Reading(InDocument):
    def test_is_in_nobodys_way(self):
        self.done("run", *SMALL, "-o", self.document)
        problems = []
        ended = threading.Event()

        def poll():
            while not ended.is_set():
                listed = call("runs", self.document)
                if listed.returncode != 0:
                    problems.append(listed.stderr)

        pollers = [threading.Thread(target=poll) for _ in range(2)]
        for poller in pollers:
            poller.start()
        try:
            for _ in range(20):
                self.done("run", "--lanes", "A", *SMALL, "-o", self.document)
        finally:
            ended.set()
            for poller in pollers:
                poller.join()
        self.assertEqual(problems, [])
        self.assertEqual(len(self.runs()), 23)

    def test_leaves_the_file_as_it_is(self):
        self.done("run", *SMALL, "-o", self.document)
        process = self.start_race("--lanes", "B")
        process.kill()
        process.wait()
        before = self.document.read_bytes(), self.document.stat().st_mtime_ns
        self.done("runs", self.document)
        self.done("export", self.document, "--to", "csv")
        self.done("preview", self.document)
        self.done("export", self.document, "--lane", "B", "--to", "pytorch")
        self.refused("run", "--fork", f"{self.document}:Z@5", "--quiet", says=["names no run"])
        self.assertEqual((self.document.read_bytes(), self.document.stat().st_mtime_ns), before)

    def test_goes_through_a_journal_that_a_crash_left(self):
        self.done("run", *SMALL, "-o", self.document)
        half, journal = crashed.half_written(self.document)
        self.document.write_bytes(half)
        crashed.journal_of(self.document).write_bytes(journal)
        self.assertEqual([run["name"] for run in self.runs()], ["constant", "step", "warm-up + cosine"])
        self.assertEqual(self.document.read_bytes(), half)
        self.done("run", *SMALL, "-o", self.document)  # who writes mends it
        self.assertEqual(self.ask("SELECT count(*) FROM event WHERE text = 'half'"), [(0,)])

    def test_says_what_cannot_be_read(self):
        self.done("run", *SMALL, "-o", self.document)
        self.done("run", "--lanes", "A", *SMALL, "-o", self.document)
        self.change("UPDATE race SET experiment = '{]' WHERE id = 2; UPDATE sample_block SET data = x'00' WHERE run = 2")
        listed = call("runs", self.document)
        self.assertEqual(listed.returncode, 1)
        self.assertEqual(len(listed.stdout.splitlines()), 3)
        self.assertIn("race 2 is left out", listed.stderr)
        exported = call("export", self.document, "--to", "csv")
        self.assertEqual(exported.returncode, 1)
        self.assertEqual({row["run"] for row in csv.DictReader(io.StringIO(exported.stdout))}, {"1", "3"})
        self.assertIn("race 2 is left out", exported.stderr)
        self.assertIn("the samples of run 2", exported.stderr)


class Recorded(InDocument):
    """What was recorded opens, whatever became of rules and files."""

    def table_race(self, *arguments):
        def change(experiment):
            experiment["problem"]["length"] = 400
            lane = experiment["lanes"][1]
            lane["schedule"] = {"type": "warmup", "length": 5,
                                "of": {"type": "table", "file": str(self.rates), "every": 4}}

        self.rates = self.write("rates.csv", "lr\n" + "".join(f"{0.3 / (i + 1)}\n" for i in range(100)))
        self.asked = self.experiment(change)
        return self.done("run", self.asked, "--quiet", *arguments)

    def cut_off(self):
        """The race again, ended on its way."""
        process = self.start("run", self.asked, "--pace", "100", "-o", self.document)
        while not process.stderr.readline().startswith("[##"):  # a tenth of it
            self.assertIsNone(process.poll())
        self.interrupt(process)

    def curves(self):
        return self.done("export", self.document, "--to", "csv")

    def test_runs_whose_table_was_renamed_or_is_seen_from_elsewhere(self):
        self.table_race("-o", self.document)
        before = self.curves()
        self.rates.rename(self.folder / "other.csv")
        self.assertEqual(len(self.runs()), 3)
        self.assertEqual(self.curves(), before)
        self.assertTrue(self.done("export", self.document, "--to", "svg", "-o", self.folder / "a.svg") == "")
        self.refused("run", self.document, "--quiet", says=["/lanes/1/schedule/of/file", "rates.csv"])
        self.done("run", "--fork", f"{self.document}:B@200", "--quiet")  # goes on with the numbers it had
        self.assertEqual(len(self.runs()), 4)

    def test_is_heard_as_the_same_bytes_each_time(self):
        self.table_race("-o", self.document)
        sounds = []
        for name, *options in (("a.wav",), ("b.wav",), ("rate.wav", "--curve", "rate"), ("long.wav", "--seconds", "8")):
            path = self.folder / name
            self.assertEqual(self.done("export", self.document, "--to", "wav", "--lane", "B", "-o", path, *options), "")
            sounds.append(path.read_bytes())
        self.assertEqual(sounds[0], sounds[1])
        self.assertNotEqual(sounds[0], sounds[2])
        with wave.open(str(self.folder / "a.wav")) as sound:
            self.assertEqual((sound.getnchannels(), sound.getsampwidth(), sound.getframerate()), (2, 2, 44100))
            seconds = sound.getnframes() / 44100
        self.assertAlmostEqual(seconds, 0.3 + 66 * 0.06, delta=0.01)
        self.assertGreater(len(sounds[3]), 1.8 * len(sounds[0]))
        self.done("export", self.document, "--to", "wav", "-o", self.folder / "all.wav")
        self.refused("export", self.document, "--to", "wav", says=["needs -o"])
        self.refused("export", self.document, "--to", "wav", "-o", self.folder / "c.wav", "--seconds", "3", says=["--seconds"])

    def test_relative_tables_are_no_matter_of_the_folder(self):
        self.table_race()
        text = self.asked.read_text().replace(str(self.rates), "rates.csv")
        self.asked.write_text(text)
        done = call("run", self.asked.name, "--quiet", "-o", self.document.name, cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(self.runs()), 3)

    def test_a_race_goes_on_with_the_numbers_of_its_table(self):
        self.table_race("-o", self.folder / "whole.csv")
        self.cut_off()
        self.rates.rename(self.folder / "other.csv")
        self.done("resume", self.document, "--quiet")
        rows = [{k: v for k, v in row.items() if k not in ("run", "parent", "fork_step")}
                for row in csv.DictReader(io.StringIO(self.curves()))]
        self.assertEqual(rows, list(csv.DictReader(io.StringIO((self.folder / "whole.csv").read_text()))))
        self.assertEqual(len(self.ask("SELECT 1 FROM event WHERE text LIKE '%rates.csv%not there any more%'")), 1)

    def test_a_race_goes_on_without_the_table_of_a_lane_that_has_ended(self):
        self.table_race("-o", self.folder / "whole.csv")
        self.cut_off()
        self.change("UPDATE run SET status = 'finished' WHERE letter = 'B'; DELETE FROM run_column; DELETE FROM table_column")
        self.rates.unlink()
        before = {run["letter"]: run["steps"] for run in self.runs()}
        self.done("resume", self.document, "--quiet")
        self.assertEqual({run["letter"]: (run["status"], run["steps"]) for run in self.runs()},
                         {"A": ("finished", 400), "B": ("finished", before["B"]), "C": ("finished", 400)})
        whole = csv.DictReader(io.StringIO((self.folder / "whole.csv").read_text()))
        rows = [{k: v for k, v in row.items() if k not in ("run", "parent", "fork_step")}
                for row in csv.DictReader(io.StringIO(self.curves()))]
        others = [row for row in whole if row["lane"] != "B"]
        self.assertEqual([row for row in rows if row["lane"] != "B"], others)
        self.assertGreaterEqual(len(rows) - len(others), before["B"])
        self.done("export", self.document, "--to", "svg", "-o", self.folder / "a.svg")

    def test_a_race_does_not_go_on_over_a_table_that_changed(self):
        self.table_race()
        self.cut_off()
        rows = self.rates.read_text()
        self.rates.write_text(rows.replace("0.15\n", "0.25\n"))
        resumed = call("resume", self.document, "--quiet")
        self.assertEqual(resumed.returncode, 1)
        self.assertIn("has changed since the run began: its row 2 was 0.15 and is 0.25", resumed.stderr)
        forked = call("run", "--fork", f"{self.document}:B@20", "--quiet")
        self.assertEqual(forked.returncode, 2)
        self.assertIn("has changed since the run began", forked.stderr)
        self.rates.write_text(rows)
        self.done("resume", self.document, "--quiet")

    def test_rules_are_asked_when_something_is_to_run(self):
        self.done("run", *SMALL, "-o", self.document)
        text = self.ask("SELECT experiment FROM race")[0][0]
        broken = json.loads(text)
        broken["problem"] |= {"batch_size": 0, "length": 10**15, "of_tomorrow": 3}
        broken["lanes"][0]["schedule"] = {"type": "MultiStepLR", "milestones": [30, 10]}
        broken["lanes"][1]["schedule"] = {"type": "LambdaLR", "lr_lambda": "1 / ("}
        broken["lanes"][2]["optimizer"]["lr"] = -1
        self.change(f"UPDATE race SET experiment = '{json.dumps(broken)}'; UPDATE document SET value = "
                    f"'{json.dumps(broken)}'; UPDATE run SET status = 'stopped', steps = 50")
        self.assertEqual(len(self.runs()), 3)
        self.assertGreater(len(self.curves().splitlines()), 300)
        resumed = call("resume", self.document, "--quiet")
        self.assertEqual(resumed.returncode, 1)
        for pointer in ("/problem/batch_size", "/problem/of_tomorrow", "/lanes/1/schedule/lr_lambda", "/lanes/2/optimizer/lr"):
            self.assertIn(pointer, resumed.stderr)
        self.refused("run", self.document, "--quiet", says=["/problem/batch_size", "/problem/length"])
        self.refused("preview", self.document, says=["/problem/batch_size"])


class Seeds(InDocument):
    def test_all_that_were_asked_for_are_trained_in_the_end(self):
        process = self.start_race("--seeds", "10", "--lanes", "A", length=1500, pace=3000)
        while max(run["seed"] for run in self.runs()) < 43:
            time.sleep(0.02)
        said = self.interrupt(process)
        seeds = [run["seed"] for run in self.runs()]
        last = seeds[-1]
        self.assertIn(f"the seeds {last + 1} to 51 have not begun", said)
        self.assertIn(f"lr-playground resume {self.document}", said)
        resumed = call("resume", self.document, "--quiet")
        self.assertEqual(resumed.returncode, 0, resumed.stderr)
        runs = self.runs()
        self.assertEqual([run["seed"] for run in runs], list(range(42, 52)))
        self.assertEqual({(run["status"], run["steps"]) for run in runs}, {("finished", 1500)})
        self.assertIn("nothing to resume", call("resume", self.document).stderr)

    def test_an_interrupted_resume_goes_on_too(self):
        process = self.start_race("--seeds", "4", "--lanes", "A", length=1000)
        self.interrupt(process)
        again = self.start("resume", self.document, "--pace", "1000")
        while max(run["seed"] for run in self.runs()) < 43:
            time.sleep(0.02)
        self.assertIn("have not begun", self.interrupt(again))
        self.done("resume", self.document, "--quiet")
        self.assertEqual([(run["seed"], run["steps"]) for run in self.runs()], [(seed, 1000) for seed in range(42, 46)])

    def test_without_a_document_130_says_what_would_keep_them(self):
        process = self.start("run", "--set", "/problem/length=1000000", "--seeds", "3")
        process.stderr.readline()
        self.assertIn("-o runs.lrp", self.interrupt(process))


class OfBefore(InDocument):
    """A document that the program wrote before it kept tables, data and seeds: two lanes, A of a table, of which the
    second race was killed."""

    def setUp(self):
        super().setUp()
        self.document.write_bytes(gzip.decompress((KEPT / "version-1.lrp.gz").read_bytes()))

    def test_is_read_as_it_is(self):
        before = self.document.read_bytes()
        self.assertEqual([(run["letter"], run["status"], run["steps"]) for run in self.runs()],
                         [("A", "finished", 4), ("B", "finished", 4), ("A", "interrupted", 2), ("B", "interrupted", 2)])
        exported = list(csv.DictReader(io.StringIO(self.done("export", self.document, "--to", "csv"))))
        first = [{k: v for k, v in row.items() if k not in ("run", "parent", "fork_step")}
                 for row in exported if row["run"] in ("1", "2")]
        self.assertEqual(first, list(csv.DictReader(io.StringIO((KEPT / "version-1.csv").read_text()))))
        self.assertEqual(self.document.read_bytes(), before)

    def test_goes_on(self):
        missing = call("resume", self.document, "--quiet", cwd=self.folder)
        self.assertEqual(missing.returncode, 1)
        self.assertIn("rates.csv", missing.stderr)
        self.write("rates.csv", (KEPT / "rates.csv").read_text())
        resumed = call("resume", self.document, "--quiet", cwd=self.folder)
        self.assertEqual(resumed.returncode, 0, resumed.stderr)
        self.assertEqual([run["status"] for run in self.runs()], ["finished"] * 4)
        rows = list(csv.DictReader(io.StringIO(self.done("export", self.document, "--to", "csv", "--lane", "A"))))
        rates = [[row["lr"] for row in rows if row["run"] == run and row["lr"]] for run in ("1", "3")]
        self.assertEqual(rates[0], rates[1])
        self.assertEqual(len(self.ask("SELECT 1 FROM table_column")), 1)  # from now on they are kept


class OfTheSecondVersion(InDocument):
    """A document of before channels, and what the program that wrote it exported it as: lanes A and B, a fork C of A and a
    run that was stopped."""

    # SHA-256 of each event file.
    TENSORBOARD = {
        "A-one-cycle-seed-42": "c15c2090d8331fb8ff38cb0d943d39e923bf4814483eae7fc929a0a5081baad9",
        "A-stopped-seed-42": "cd65faeb342ee22c8ee4f3c1bd639a7c937a7f149287fb39b0a1c1416f2f40c2",
        "B-table-kept-seed-42": "ac3c68c17d1cbfa026286250b92756e83cbf3467c2b71822e0f847615f77e71f",
        "C-forked-seed-42": "32a00eb519f348ca859315d659e5cbcde5bdf3e157d0c4369ac8575b3e5f2a88",
    }

    def setUp(self):
        super().setUp()
        self.document.write_bytes(gzip.decompress((KEPT / "version-2.lrp.gz").read_bytes()))

    def test_is_exported_as_the_very_same_bytes(self):
        before = self.document.read_bytes()
        for target in ("csv", "json"):
            path = self.folder / f"exported.{target}"
            self.done("export", self.document, "--to", target, "-o", path)
            self.assertEqual(path.read_bytes(), (KEPT / f"version-2.{target}").read_bytes(), target)
        self.done("export", self.document, "--to", "tensorboard", "-o", self.folder / "logs")
        written = {run.name: [hashlib.sha256(file.read_bytes()).hexdigest() for file in run.iterdir()]
                   for run in (self.folder / "logs").iterdir()}
        self.assertEqual(written, {name: [digest] for name, digest in self.TENSORBOARD.items()})
        self.assertEqual(self.document.read_bytes(), before)

    def test_goes_on(self):
        self.assertEqual([run["status"] for run in self.runs()], ["finished", "finished", "finished", "stopped"])
        self.done("resume", self.document, "--quiet")
        self.assertEqual([(run["status"], run["steps"]) for run in self.runs()],
                         [("finished", 6), ("finished", 6), ("finished", 6), ("finished", 2000)])
        self.assertEqual(self.ask("SELECT 1 FROM stretch_column"), [])


class Channels(InDocument):
    """Optional channels, which a run records where its experiment says so."""

    ALL = ("--set", "/problem/channels=all")

    def table(self, *arguments):
        return list(csv.DictReader(io.StringIO(self.done(*arguments))))

    def test_change_nothing_else(self):
        plain, all_ = self.folder / "plain.csv", self.folder / "all.csv"
        self.done("run", *SMALL, "-o", plain)
        self.done("run", *SMALL, *self.ALL, "-o", all_)
        before, after = (list(csv.DictReader(path.read_text().splitlines())) for path in (plain, all_))
        norms = [{name: row.pop(name) for name in list(row) if name not in before[0]} for row in after]
        self.assertEqual(after, before)
        self.assertIn("gradient_norm", norms[0])
        for row, values in zip(after, norms):  # but on the row after the last update
            self.assertTrue(all(values.values()) if row["lr"] else not any(values.values()), row)

    def test_are_kept_in_a_document_and_on_resuming_go_on(self):
        summary = json.loads(self.done("run", *SMALL, *self.ALL, "--json"))
        norm = summary["lanes"][0]["final_gradient_norm"]
        self.assertGreater(norm, 0.0)
        process = self.start_race(*self.ALL, length=4000)
        self.interrupt(process)
        self.done("resume", self.document, "--quiet")
        resumed = self.table("export", self.document, "--to", "csv")
        whole = self.folder / "whole.lrp"
        self.done("run", "--quiet", "--set", "/problem/length=4000", *self.ALL, "-o", whole)
        self.assertEqual(resumed, self.table("export", whole, "--to", "csv"))

    def test_are_named_where_they_are_misspelt(self):
        refused = call("run", *SMALL, "--set", "/problem/channels=norms")
        self.assertEqual(refused.returncode, 2)
        self.assertIn("/problem/channels", refused.stderr)
        self.assertIn("all", refused.stderr)


class Links(InDocument):
    def test_are_written_through(self):
        (self.folder / "elsewhere").mkdir()
        for name, command in (("a.csv", ["run", *SMALL]), ("a.png", ["preview"]), ("a.lrp", ["run", *SMALL])):
            target = self.folder / "elsewhere" / name
            link = self.folder / name
            link.symlink_to(pathlib.Path("elsewhere") / name)
            for _ in range(2):  # to a file that is not there yet, and one that is
                self.done(*command, "-o", link)
                self.assertTrue(link.is_symlink())
                self.assertGreater(target.stat().st_size, 100)

    def test_give_files_the_rights_of_the_user(self):
        plain = self.folder / "plain.csv"
        subprocess.run([cli.program(), "preview", "-o", plain], check=True, umask=0o027, env=cli.environment())
        self.assertEqual(plain.stat().st_mode & 0o777, 0o640)
        plain.chmod(0o604)
        self.done("preview", "-o", plain)
        self.assertEqual(plain.stat().st_mode & 0o777, 0o604)


if __name__ == "__main__":
    cli.main()
