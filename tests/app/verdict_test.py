#!/usr/bin/env python3
"""lr-playground verdict: lanes compared seed by seed, what they rest on, and what is refused.

    verdict_test.py PROGRAM [unittest options]
"""

import itertools
import json
import statistics

import cli
from cli import SMALL, InFolder, call


class OfADocument(InFolder):
    def trained(self, *arguments, name="runs.lrp"):
        document = self.folder / name
        return document, self.done("run", *SMALL, "-o", document, *arguments)

    def test_says_of_every_pair_what_its_seeds_say(self):
        document, printed = self.trained("--seeds", "7", "--set", "/lanes/1/schedule/step_size=40")
        found = json.loads(self.done("verdict", document, "--json"))
        self.assertEqual(found["by"], "validation_loss")
        (problem,) = found["problems"]
        self.assertEqual(problem["steps"], 100)
        self.assertEqual([(pair["first"], pair["second"]) for pair in problem["pairs"]], [("A", "B"), ("A", "C"), ("B", "C")])
        runs = json.loads(self.done("runs", document, "--json"))
        ends = {letter: [run["final_validation_loss"] for run in runs if run["letter"] == letter] for letter in "ABC"}
        for lane in problem["lanes"]:
            self.assertEqual([end["end"] for end in lane["ends"]], ends[lane["lane"]])
            self.assertEqual(lane["median"], statistics.median(ends[lane["lane"]]))
        for pair in problem["pairs"]:
            differences = [a - b for a, b in zip(ends[pair["first"]], ends[pair["second"]])]
            self.assertEqual(pair["seeds"], list(range(42, 49)))
            self.assertEqual(pair["first_wins"], sum(d < 0 for d in differences))
            self.assertEqual(pair["second_wins"], sum(d > 0 for d in differences))
            walsh = [(x + y) / 2 for x, y in itertools.combinations_with_replacement(differences, 2)]
            self.assertAlmostEqual(pair["shift"], statistics.median(walsh), delta=1e-12)
            self.assertAlmostEqual(pair["wilcoxon_p"], self.by_all_signs(differences), delta=1e-12)
            self.assertEqual(pair["pairs_corrected_for"], 3)

        text = self.done("verdict", document)
        sentences = [pair["sentence"] for pair in problem["pairs"]]
        self.assertIn("final validation loss after 100 steps, 7 seeds (42 to 48), paired by seed.\nAll lanes share base rate "
                      "0.4; each has a best one of its own, and none was tuned here.", text)
        for sentence in sentences:
            self.assertIn(sentence + "\n", text)
            self.assertIn(sentence + "\n", printed)  # the run ended in the same words
        self.assertIn("\nBy final validation loss:\n", printed)

    def by_all_signs(self, differences):
        """Wilcoxon's p by trying every pattern of signs; no difference is 0, and no two are as large."""
        self.assertEqual(len({abs(d) for d in differences} - {0.0}), len(differences))
        size = len(differences)
        ranks = {abs(d): rank for rank, d in enumerate(sorted(differences, key=abs), 1)}
        positive = sum(ranks[abs(d)] for d in differences if d > 0)
        w = min(positive, size * (size + 1) // 2 - positive)
        sums = [sum(rank for rank, sign in zip(range(1, size + 1), signs) if sign)
                for signs in itertools.product((0, 1), repeat=size)]
        return min(1.0, 2 * sum(s <= w for s in sums) / len(sums))

    def test_too_few_seeds_never_decide(self):
        document, printed = self.trained("--seeds", "2", "--lanes", "A,C")
        self.assertIn("\n2 seeds cannot decide; run 4 more.\n", printed)
        (pair,) = json.loads(self.done("verdict", document, "--by", "accuracy", "--json"))["problems"][0]["pairs"]
        self.assertEqual((pair["ruling"], pair["seeds_missing"]), ("too few seeds", 4))
        text = self.done("verdict", document, "--by", "accuracy")
        self.assertIn("final accuracy after 100 steps", text)
        self.assertNotIn("(p ", text)

    def test_lanes_of_several_experiments_are_headed_by_their_document(self):
        document, _ = self.trained("--lanes", "A", "--set", "/name=one")
        self.trained("--lanes", "A", "--set", "/name=two", "--set", "/lanes/0/optimizer/lr=0.1")
        self.assertTrue(self.done("verdict", document).startswith(f"{document}: final validation loss after 100 steps"))
        (problem,) = json.loads(self.done("verdict", document, "--json"))["problems"]
        self.assertIsNone(problem["experiment"])

    def test_a_lane_without_the_quantity_or_a_rival_is_named(self):
        document, _ = self.trained("--lanes", "A")
        result = call("verdict", document)
        self.assertEqual(result.returncode, 2)
        self.assertIn("lane A has nobody to be compared with on its problem.", result.stderr)
        self.assertIn("runs.lrp: has no two lanes of one problem that came to an end", result.stderr)
        self.assertIn("Lane A has no loss of the average and is left out.",
                      call("verdict", document, "--by", "average_loss").stderr)
        self.assertIn("--by: momentum not in {mean_training_loss,validation_loss,accuracy,average_loss,average_accuracy}",
                      call("verdict", document, "--by", "momentum").stderr)


if __name__ == "__main__":
    cli.main()
