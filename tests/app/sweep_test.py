#!/usr/bin/env python3
"""lr-playground sweep: what it lists of files and of the command line, and what is refused.

    sweep_test.py PROGRAM [unittest options]
"""

import json

import cli
from cli import InFolder, call


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
        self.refused("sweep", file, says=["--dry-run: is missing; sweep checks and lists its tasks only so far"])

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


if __name__ == "__main__":
    cli.main()
