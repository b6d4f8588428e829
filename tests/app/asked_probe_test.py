#!/usr/bin/env python3
"""lr-playground probe of runs of which there is little to ask: every probe that `list probes` names answers, or says in a
sentence what is in the way and which step would do.

    asked_probe_test.py PROGRAM [unittest options]
"""

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import time

import cli
import probes
from cli import InFolder, call

STEPS = ["--set", "/problem/length=100"]
DIVERGES = ["--set", "/lanes/0/optimizer/lr=1e38"]
NOBODY = 65534
NO_PLANE = "A plane needs three "  # checkpoints, or points: which a surface says where a run has no path behind it


class Asked(InFolder):
    def setUp(self):
        super().setUp()
        self.document = self.folder / "runs.lrp"
        self.of_run = [self.document, "--lane", "1"]

    def run_with(self, *settings):
        self.done("run", *STEPS, *settings, "--quiet", "-o", self.document)
        for name in probes.names():
            self.beside(name)  # may keep an answer
        self.before = probes.measured(self.document)

    def change(self, sql):
        with contextlib.closing(sqlite3.connect(self.document, isolation_level=None)) as database:
            database.executescript(sql)

    def beside(self, name):
        return probes.beside(name, self.document, "3")

    def answers(self, name, *question, ask=call):
        """What is found, and what is said beside that. A probe that compares has no course."""
        if "--course" in question and self.beside(name):
            return {"course": [{"step": 0}]}, ""
        result = ask("probe", name, *question, *self.beside(name), "--json")
        if result.returncode == 1 and NO_PLANE in result.stderr:
            self.assertEqual(result.stdout, "")
            return {"step": int(question[-1]) if "--step" in question else 0, "course": [{"step": 0}]}, result.stderr
        self.assertEqual(result.returncode, 0, result.stderr)
        found = json.loads(result.stdout)
        self.assertTrue(found["answer"] if "answer" in found else found["course"])
        return found, result.stderr

    def is_without_answer(self, *question, says):
        result = call("probe", *question)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertEqual(result.stdout, "")
        self.assertIn(says, result.stderr)


class OfARunThatDiverged(Asked):
    def check(self, *settings):
        self.run_with(*DIVERGES, *settings)
        last = 1  # with a loss that is a number
        run = json.loads(self.done("runs", self.document, "--json"))[0]
        self.assertEqual((run["status"], run["steps"]), ("diverged", last + 1))
        for name in probes.names():
            with self.subTest(name):
                self.refused("probe", name, *self.of_run, "--step", last + 1,
                             says=[f"--step {last + 1}: is where run 1 (A) diverged, and its loss there is no number; needs "
                                   f"from 0 to {last}"])
                self.refused("probe", name, *self.of_run, "--step", "50",
                             says=[f"--step 50: is behind the end of run 1 (A); needs from 0 to {last}"])
                if self.beside(name):  # has no course, which begins there too
                    self.answers(name, *self.of_run, "--step", 0)
                course, _ = self.answers(name, *self.of_run, "--course")
                self.assertLessEqual(course["course"][-1]["step"], last)
        self.assertEqual(probes.measured(self.document), self.before)

    def test_in_an_evaluation(self):
        self.check()

    def test_in_a_batch(self):
        self.check("--set", "/problem/evaluate_every=50")

    def test_names_a_step_that_will_do_where_none_was_given(self):
        self.run_with(*DIVERGES)
        asked_at = {}
        for name in probes.names():
            with self.subTest(name):
                result = call("probe", name, *self.of_run, *self.beside(name), "--json")
                if result.returncode == 0:
                    asked_at[name] = json.loads(result.stdout)["step"]
                    continue
                if NO_PLANE in result.stderr:
                    continue
                self.assertEqual((result.returncode, result.stdout), (2, ""), result.stderr)
                self.assertIn("runs.lrp: has no loss that is a number where run 1 (A) diverged, after step 2; needs from 0 to 1 as "
                              "--step", result.stderr)
        # Where the base rate is chosen, and at the latest checkpoint.
        self.assertEqual({name: step for name, step in asked_at.items() if name in ("range-test", "average")},
                         {"range-test": 0, "average": 0})
        self.assertNotIn("sharpness", asked_at)

    def test_of_an_experiment(self):
        for name in probes.names():
            with self.subTest(name):
                result = call("probe", name, *STEPS, *DIVERGES, "--step", "50", "--quiet")
                self.assertNotEqual(result.returncode, 0)
                self.assertEqual(result.stdout, "")
                if result.returncode == 2:  # it looks back
                    self.assertIn("needs a document", result.stderr)
                else:
                    self.assertIn("lane A diverged after step 2, before step 50; needs from 0 to 1", result.stderr)


class OfARunWithoutSteps(Asked):
    def setUp(self):
        super().setUp()
        self.run_with()
        self.change("""UPDATE run SET status = 'stopped', steps = 0 WHERE id = 1; DELETE FROM sample_block WHERE run = 1;
                       DELETE FROM evaluation WHERE run = 1 AND step > 0; DELETE FROM checkpoint WHERE run = 1 AND step > 0""")

    def test_is_asked_at_step_0(self):
        for name in probes.names():
            with self.subTest(name):
                self.assertEqual(self.answers(name, *self.of_run)[0]["step"], 0)
                course, _ = self.answers(name, *self.of_run, "--course")
                self.assertEqual([moment["step"] for moment in course["course"]], [0])
                self.refused("probe", name, *self.of_run, "--step", "1",
                             says=["--step 1: is behind the end of run 1 (A); needs 0"])

    def test_without_a_checkpoint(self):
        self.change("DELETE FROM checkpoint WHERE run = 1")
        asked = []
        for name in probes.names():
            with self.subTest(name):
                result = call("probe", name, *self.of_run, *self.beside(name), "--json")
                if result.returncode == 0:
                    asked.append(name)
                else:
                    self.assertEqual((result.returncode, result.stdout), (2, ""), result.stderr)
                    self.assertIn("has no checkpoint of run 1 (A) at or before step 0; none of this run is kept", result.stderr)
                self.is_without_answer(name, *self.of_run, "--course", says="run 1 (A) has no checkpoint that could be asked about")
        self.assertEqual(asked, ["range-test"])  # trains from the first weights, which are known

    def test_before_the_first_checkpoint(self):
        self.change("DELETE FROM checkpoint WHERE run = 2 AND step < 50")
        for name in probes.names():
            with self.subTest(name):
                self.refused("probe", name, self.document, "--lane", "2", "--step", "49",
                             says=["has no checkpoint of run 2 (B) at or before step 49; the first is after step 50"])
                self.assertEqual(self.answers(name, self.document, "--lane", "2", "--step", "50")[0]["step"], 50)


class OfADocumentThatIsOnlyRead(Asked):
    def call_as_nobody(self, *arguments):
        """As root may write everything."""
        if os.geteuid() != 0:
            return call(*arguments)
        return subprocess.run(["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", cli.program(),
                               *map(str, arguments)], capture_output=True, text=True, timeout=300, env=cli.environment())

    def is_answered_but_not_kept(self, ask, why):
        for name in probes.names():
            with self.subTest(name):
                for where in (["--step", "50"], ["--course"]):
                    if where == ["--course"] and self.beside(name):
                        continue
                    _, said = self.answers(name, *self.of_run, *where, ask=ask)
                    self.assertEqual(said.count(f"What is answered is not kept in the document: {why}"), 1, said)
                self.assertEqual(probes.answers(self.document, name, run=1), 0)

    def test_as_it_may_not_be_written(self):
        self.run_with()
        self.folder.chmod(0o755)
        self.document.chmod(0o444)
        if self.call_as_nobody("list", "probes").returncode != 0:
            self.skipTest("nobody may not run this program")
        before = self.document.read_bytes()
        self.is_answered_but_not_kept(self.call_as_nobody, "The file may not be written.")
        self.assertEqual(self.document.read_bytes(), before)

    def test_as_somebody_else_writes_it(self):
        self.run_with()
        process = self.start("run", "--set", "/problem/length=1000000", "--lanes", "A", "--pace", "100", "-o", self.document)
        while "running" not in [run["status"] for run in json.loads(self.done("runs", self.document, "--json"))]:
            self.assertIsNone(process.poll())
            time.sleep(0.05)
        self.is_answered_but_not_kept(call, f"The file is open in lr-playground run (process {process.pid})")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)


class OfALaneThatListens(Asked):
    PLATEAU = ["--set", '/lanes/0/schedule={"type": "ReduceLROnPlateau", "patience": 1}', "--set", "/lanes/0/tick=evaluation"]

    def test_is_answered_at_every_step(self):
        self.run_with(*self.PLATEAU)
        for name in probes.names():
            with self.subTest(name):
                for step in (0, 50, 51, 100):
                    found, said = self.answers(name, *self.of_run, "--step", step)
                    looks_back = "it is asked at the one before, after step 50" in said
                    self.assertEqual(found["step"], 50 if looks_back else step)
                    self.assertTrue(looks_back if name == "average" and step == 51 else step == 51 or not looks_back)
                self.answers(name, *self.of_run, "--course")
        self.assertEqual(probes.measured(self.document), self.before)

    def test_has_no_rates_beforehand_that_an_edge_could_be_held_against(self):
        self.run_with(*self.PLATEAU, "--set", "/lanes/0/optimizer/lr=0.9")  # above the edge by more than its scatter
        for step, finding in ((0, "peak-above-edge"), (50, "peak-not-known")):
            found, _ = self.answers("range-test", *self.of_run, "--step", step, "--set", "/probe/peers=false")
            self.assertEqual([one["id"] for one in found["findings"]], [finding])
        text = self.done("probe", "range-test", *self.of_run, "--step", "50")
        self.assertIn("The schedule listens: which rates it uses after step 50 is not known beforehand", text)


if __name__ == "__main__":
    cli.main()
