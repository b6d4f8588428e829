#!/usr/bin/env python3
"""lr-playground sweep: what it lists of files and of the command line, what it trains, and what is refused.

    sweep_test.py PROGRAM [unittest options]
"""

import json
import re
import signal
import statistics

import cli
from cli import SMALL, InFolder, call

RATE = "/lanes/*/optimizer/lr"


class Sweep(InFolder):
    def sweep(self):
        def change(value):
            value["sweep"] = {
                "method": "grid",
                "metric": {"name": "final_validation_loss", "goal": "minimize"},
                "parameters": {
                    "/lanes/*/optimizer/lr": {"values": [0.1, 0.4]},
                    "/problem/batch_size": {"min": 8, "max": 64, "distribution": "log_uniform_values", "count": 4},
                },
                "seeds": 2,
            }

        return self.experiment(change)

    def test_a_file_is_listed(self):
        file = self.sweep()
        listed = json.loads(self.done("sweep", file, "--dry-run", "--json"))
        self.assertEqual(listed["experiment"], "Three schedules, one network")
        self.assertEqual(listed["metric"], {"name": "final_validation_loss", "goal": "minimize"})
        self.assertEqual([listed[key] for key in ("combinations", "seeds_of_each", "repeated", "steps")],
                         [8, 2, 0, 16 * 3 * 1500])
        tasks = listed["tasks"]
        self.assertEqual(len({task["id"] for task in tasks}), 16)
        self.assertEqual([task["place"] for task in tasks], list(range(16)))
        self.assertEqual(tasks[3]["label"], "lr 0.1 · batch 16 · seed 43")
        self.assertEqual(tasks[3]["settings"], {"/lanes/*/optimizer/lr": 0.1, "/problem/batch_size": 16})
        self.assertEqual(tasks[3]["seed"], 43)

        lines = self.done("sweep", file, "--dry-run").splitlines()
        self.assertEqual(lines[:16], [task["id"] + "  " + task["label"] for task in tasks])
        self.assertEqual(lines[17], "16 tasks: 8 combinations, each with 2 seeds; 72,000 steps of all lanes; "
                                    f"{listed['distinct_plans']} distinct plans")

    def test_the_command_line_varies_too(self):
        listed = json.loads(self.done("sweep", "--vary", "/lanes/*/optimizer/lr=1e-3..1:log:4", "--set", "/problem/length=100",
                                      "--lanes", "A", "--dry-run", "--json"))
        self.assertEqual([task["label"] for task in listed["tasks"]],
                         ["lr 0.001 · seed 42", "lr 0.01 · seed 42", "lr 0.1 · seed 42", "lr 1 · seed 42"])
        self.assertEqual(listed["steps"], 400)
        text = self.done("sweep", self.sweep(), "--vary", "/lanes/*/optimizer/lr=0.4", "--seeds", 1, "--dry-run")
        self.assertIn("4 tasks: 4 combinations, each with 1 seed; 18,000 steps of all lanes; 12 distinct plans\n", text)
        self.assertIn("One seed each cannot tell which is better", text)

    def test_each_distinct_plan_is_checked_once(self):
        milestones = '/lanes/0/schedule={"type":"MultiStepLR","milestones":[2000]},{"type":"constant"}'
        result = call("sweep", "--vary", milestones, "--seeds", 3, "--dry-run", "--check", "--json")
        self.assertEqual(result.returncode, 1, result.stderr)
        listed = json.loads(result.stdout)
        warned = [odd for odd in listed["findings"] if any(one["severity"] == "warning" for one in odd["findings"])]
        self.assertEqual([odd["task"] for odd in warned], [listed["tasks"][0]["id"]])
        self.assertEqual({one["lane"] for one in warned[0]["findings"]}, {"A"})
        text = call("sweep", "--vary", milestones, "--seeds", 3, "--dry-run", "--check").stdout
        self.assertIn(f"\n{listed['tasks'][0]['id']}  A schedule MultiStepLR · seed 42\nA warning /lanes/0/schedule", text)

    def test_a_sweep_is_refused_elsewhere_and_listed_alone(self):
        file = self.sweep()
        for command in ("run", "preview"):
            self.refused(command, file, says=['/sweep: makes many experiments of this one, which "lr-playground sweep" alone'])
        self.refused("sweep", file, says=["-o: is missing; the races are kept in a document, such as -o sweep.lrp; --dry-run"])
        self.refused("sweep", file, "-o", self.folder / "s.csv", says=["s.csv: is no document; needs the ending .lrp", "s.lrp;"])
        self.refused("sweep", file, "--check", says=["--check requires --dry-run"])

    def test_bad_input_is_refused_with_its_place(self):
        result = call("sweep", "--dry-run", "--vary", "/lanes/*/optimizer/lr=0.1,-1", "--vary", "/problem/length=1..2")
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertEqual(result.stderr, "--vary /problem/length=1..2: needs both ends and a number of points, such as "
                                        "0.1..0.5:5 or 1e-3..1:log:7\n")
        self.refused("sweep", "--dry-run", "--vary", "/lanes/*/optimizer/lr=0.1,-1",
                     says=["--vary /lanes/*/optimizer/lr=0.1,-1: is -1; needs a number, 0 or more. The nearest is 0"])
        self.refused("sweep", "--dry-run", says=["/sweep: varies nothing; needs \"parameters\" or more than one of \"seeds\""])
        wrong = self.experiment(lambda value: value.update({"sweep": {
            "parameters": {"/lanes/*/optimizer/lr": {"values": [0.1, 0.2, 0.3, "fast"]}}}}))
        self.refused("sweep", wrong, "--dry-run",
                     says=['/sweep/parameters/~1lanes~1*~1optimizer~1lr/values/3: is "fast"; needs a number\n'])


class Trained(InFolder):
    def exported(self, document):
        return self.done("export", document, "--to", "csv")

    def runs(self, document):
        return json.loads(self.done("runs", document, "--json"))

    def counts(self, printed):
        value = json.loads(printed)
        return value["tasks"], value["done"], value["skipped"], value["failed"], value["left"]

    def test_a_task_is_what_run_trains_and_is_trained_once(self):
        document, other = self.folder / "sweep.lrp", self.folder / "run.lrp"
        common = ["sweep", *SMALL, "--seeds", 2, "-o", document]
        first = self.done(*common, "--vary", f"{RATE}=0.1,0.4")
        for rate in (0.1, 0.4):
            lanes = [part for i in range(3) for part in ("--set", f"/lanes/{i}/optimizer/lr={rate}")]
            self.done("run", *SMALL, *lanes, "--seeds", 2, "-o", other)
        self.assertEqual(self.exported(document), self.exported(other))
        self.assertIn(f"4 tasks in {document}: 4 done, 0 skipped as they were there, 0 failed\n", first)
        self.assertIn("2 seeds cannot decide; run 4 more.\n", first)

        more = self.done(*common, "--vary", f"{RATE}=0.1,0.4,0.8", "--json")
        self.assertEqual(self.counts(more), (6, 2, 4, [], 0))
        runs = self.runs(document)
        self.assertEqual(len(runs), 6 * 3)
        before = self.exported(document)
        again = self.done(*common, "--vary", f"{RATE}=0.1,0.4,0.8", "--json")
        self.assertEqual(self.counts(again), (6, 0, 6, [], 0))
        self.assertEqual(self.exported(document), before)
        self.assertEqual(json.loads(again)["lanes"], json.loads(more)["lanes"])

        for lane in json.loads(again)["lanes"]:
            ends = [run["final_validation_loss"] for run in runs if run["letter"] == lane["lane"]]
            medians = {rate: statistics.median(ends[2 * i:2 * i + 2]) for i, rate in enumerate((0.1, 0.4, 0.8))}
            self.assertEqual([(one["settings"][RATE], one["median"]) for one in lane["combinations"]],
                             sorted(medians.items(), key=lambda item: item[1]))
            self.assertEqual({(one["seeds"], one["steps"]) for one in lane["combinations"]}, {(2, 100)})
            response, = lane["rates"]
            self.assertEqual([response[key] for key in ("rates", "fewest_seeds", "most_seeds", "steps")], [3, 2, 2, 100])
            least = min(medians, key=medians.get)
            ends_of_sweep = {0.1: "at or below", 0.4: "inside", 0.8: "at or above"}
            self.assertEqual(response["best"]["where"], ends_of_sweep[least])

    def test_what_was_killed_or_interrupted_ends_as_if_it_had_not_been(self):
        document, whole = self.folder / "killed.lrp", self.folder / "whole.lrp"
        common = ["sweep", "--set", "/problem/length=300", "--vary", f"{RATE}=0.1,0.4", "--seeds", 2]
        self.done(*common, "--quiet", "-o", whole)

        killed = self.started_until("1 of 4 tasks", *common, "--pace", 100, "-o", document)
        while [run["status"] for run in self.runs(document)][:3] != ["finished"] * 3:  # written, up to a second later
            self.assertIsNone(killed.poll())
        killed.kill()
        killed.wait(timeout=60)
        self.assertNotIn("finished", [run["status"] for run in self.runs(document)][3:])

        interrupted = self.started_until("2 of 4 tasks", *common, "--pace", 100, "-o", document, "--json")
        interrupted.send_signal(signal.SIGINT)
        printed, errors = interrupted.communicate(timeout=60)
        self.assertEqual(interrupted.returncode, 130, errors)
        self.assertEqual(self.counts(printed), (4, 1, 1, [], 2))
        self.assertIn("keeps what was reached. To go on: the same command\n", errors)
        steps = [run["steps"] for run in self.runs(document) if run["status"] == "stopped"]
        self.assertTrue(steps and all(0 < step < 300 for step in steps), steps)

        self.assertEqual(self.counts(self.done(*common, "--quiet", "--json", "-o", document)), (4, 2, 2, [], 0))
        self.assertEqual(self.exported(document), self.exported(whole))

    def started_until(self, heading, *arguments):
        """The program in the middle of the task before whose progress stands the heading."""
        process = self.start(*arguments)
        pattern = re.compile(re.escape(heading) + r"\b.*\] (\d+)/300 ")
        while True:
            line = process.stderr.readline()
            self.assertNotEqual(line, "", "it has ended")
            if (found := pattern.match(line)) and int(found.group(1)) >= 30:
                return process

    def test_a_task_that_fails_is_named_and_the_others_go_on(self):
        document = self.folder / "sweep.lrp"
        schedules = '/lanes/0/schedule={"type":"LambdaLR","lr_lambda":"ln(t)"},{"type":"constant"}'
        common = ["sweep", *SMALL, "--lanes", "A", "--vary", schedules]
        tasks = json.loads(self.done(*common, "--dry-run", "--json"))["tasks"]
        for skipped in (0, 1):
            result = call(*common, "--json", "-o", document)
            self.assertEqual(result.returncode, 1, result.stderr)
            self.assertIn(f"{tasks[0]['id']}  {tasks[0]['label']}: failed\n", result.stderr)
            self.assertEqual(self.counts(result.stdout), (2, 1 - skipped, skipped, [tasks[0]["id"]], 0))
            lane, = json.loads(result.stdout)["lanes"]
            self.assertEqual([one["settings"]["/lanes/0/schedule"]["type"] for one in lane["combinations"]], ["constant"])


if __name__ == "__main__":
    cli.main()
