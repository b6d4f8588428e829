#!/usr/bin/env python3
"""Kills `lr-playground probe` (SIGKILL) while it works on a document, for every probe that `list probes` names: nothing
that was measured is lost, and the same question is answered afterwards.

    killed_probe_test.py PROGRAM [unittest options]
"""

import contextlib
import json
import signal
import sqlite3
import time

import cli
import crashed
import probes
from cli import InFolder, call

# Examples enough that a probe works for a while, few of them for a run.
LONG = ["--set", "/problem/dataset/points=5000", "--set", "/problem/length=100", "--set", "/problem/evaluate_every=50"]
SHORT = ["--set", "/problem/length=20"]  # with a checkpoint after each step
MOMENTS = (0.3, 0.6, 0.85, 0.97)  # of the time that the whole takes
LARGER = 3
LONG_ENOUGH = 1.0  # seconds of work
JOURNAL_HEADER = 512  # bytes


def larger(entry):
    """Settings with which the probe works for longer: its whole numbers, where they count something."""
    settings = []
    for field in entry["settings"]:
        if field["kind"] == "integer" and field["default"] and field["key"] != "seed":
            most = min(field.get("max", float("inf")), LARGER * field["default"])
            settings += ["--set", f"/probe/{field['key']}={int(most)}"]
    return settings


class Killed(InFolder):
    def run_with(self, *settings):
        self.document = self.folder / "runs.lrp"
        self.done("run", *settings, "--quiet", "-o", self.document)
        self.curves = self.done("export", self.document, "--to", "csv")
        self.before = probes.measured(self.document)
        self.assertGreater(len(self.before["sample_block"]), 0)

    def answer(self, *question):
        """What it answers, and how long that takes."""
        begun = time.monotonic()
        result = call("probe", *question, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        return probes.timeless(json.loads(result.stdout)), time.monotonic() - begun

    def is_lost_nothing(self):
        self.assertEqual(probes.measured(self.document), self.before)

    def is_exported_as_before(self):
        self.assertEqual(self.done("export", self.document, "--to", "csv"), self.curves)

    def kill(self, question, is_time):
        """Whether it was at work then."""
        process = self.start("probe", *question, "--quiet")
        while not is_time() and process.poll() is None:
            time.sleep(0.001)
        process.kill()
        process.communicate()
        return process.returncode == -signal.SIGKILL

    def kill_at_moments(self, question, seconds):
        """Each time nothing is lost."""
        were_at_work = []
        for share in MOMENTS:
            end = time.monotonic() + share * seconds
            were_at_work.append(self.kill(question, lambda: time.monotonic() >= end))
            self.is_lost_nothing()
        self.assertTrue(any(were_at_work))

    def kill_as_it_keeps(self, question):
        """In the middle of its transaction, which a reader holds up from the moment it has opened the document."""
        with contextlib.closing(sqlite3.connect(self.document, isolation_level=None)) as reader:
            def is_kept_half():
                if not reader.in_transaction and reader.execute("SELECT count(*) FROM holder").fetchone()[0] > 0:
                    reader.execute("BEGIN")
                    reader.execute("SELECT count(*) FROM analysis").fetchone()
                journal = crashed.journal_of(self.document)
                return reader.in_transaction and journal.exists() and journal.stat().st_size > JOURNAL_HEADER

            self.assertTrue(self.kill(question, is_kept_half))
        self.assertTrue(crashed.journal_of(self.document).exists())
        self.is_lost_nothing()

    def test_while_it_computes(self):
        self.run_with(*LONG)
        for entry in probes.catalogue():
            name = entry["name"]
            question = [name, self.document, "--lane", "2", *probes.beside(name, self.document, "3")]
            with self.subTest(name):
                whole, seconds = self.answer(*question)
                if seconds < LONG_ENOUGH:
                    question += larger(entry)
                    whole, seconds = self.answer(*question)
                self.kill_at_moments(question, seconds)
                self.assertEqual(self.answer(*question)[0], whole)
        self.is_exported_as_before()

    def test_while_it_keeps_an_answer(self):
        self.run_with(*SHORT)
        for name in probes.names():
            question = [name, self.document, "--lane", "2", *probes.beside(name, self.document, "3")]
            with self.subTest(name):
                whole, _ = self.answer(*question)
                self.kill_as_it_keeps(question)
                self.assertEqual(probes.answers(self.document, name, run=2), 1)
                self.assertEqual(self.answer(*question)[0], whole)
        self.is_exported_as_before()

    def test_along_a_course(self):
        self.run_with(*SHORT)
        for name in probes.names():
            question = [name, self.document, "--lane", "3", "--course"]
            with self.subTest(name):
                if probes.beside(name, self.document, "3"):
                    self.assertEqual(call("probe", *question).returncode, 1)  # has none
                    continue
                whole, seconds = self.answer(*question)
                self.kill_as_it_keeps(question)
                self.kill_at_moments(question, seconds)
                self.assertEqual(self.answer(*question)[0], whole)
                self.assertEqual(probes.answers(self.document, name, run=3), len(whole["course"]))
        self.is_exported_as_before()


if __name__ == "__main__":
    cli.main()
