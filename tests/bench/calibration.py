#!/usr/bin/env python3
"""Range tests beside sweeps of the base rate: where the edge lies, and where runs break.

    tests/bench/calibration.py PROGRAM [--seeds 6]

Four problems. Of each a sweep: constant and cosine lanes on 13 rates, medians of the last validation loss over so many
seeds. Constant lanes break between the largest rate behind the best one that still ends below the loss of new weights, and
the next one; a run that left the numbers counts as infinite. Beside it four groups of three seeds of `probe range-test`, and
edge/8 and edge/3 beside the best rates. Nothing but Python's own library; minutes on one core.
"""

import argparse
import json
import math
import pathlib
import random
import statistics
import subprocess
import tempfile

LETTERS = "ABCDEFGH"


def teacher(path):
    """A regression on a noisy network with 16 inputs and 32 hidden units, 3,000 examples."""
    r = random.Random(7)
    w = [[r.gauss(0, 1) / 4 for _ in range(16)] for _ in range(32)]
    v = [r.gauss(0, 1) / math.sqrt(32) for _ in range(32)]
    rows = [",".join(f"x{i}" for i in range(16)) + ",y"]
    for _ in range(3000):
        x = [r.gauss(0, 1) for _ in range(16)]
        y = 2 * sum(b * math.tanh(1.5 * sum(p * q for p, q in zip(a, x))) for a, b in zip(w, v)) + 0.2 * r.gauss(0, 1)
        rows.append(",".join(f"{value:.6g}" for value in x + [y]))
    path.write_text("\n".join(rows) + "\n")
    return {"type": "csv", "file": str(path), "task": "regression", "standardise": False}


def problems(folder):
    """Name: settings of the problem, optimizer, least and greatest rate of the sweep."""
    momentum = {"type": "SGD", "momentum": 0.9}
    regression = {"/problem/dataset": teacher(folder / "teacher.csv"), "/problem/length": 2000,
                  "/problem/model": {"type": "MLP", "hidden": [64], "activation": "ReLU"}}
    circles = {"/problem/dataset": {"type": "circles"}, "/problem/model": {"type": "MLP", "hidden": [32], "activation": "ReLU"}}
    return {"preset, SGD 0.9": ({}, momentum, 0.003, 3.0), "teacher regression, SGD 0.9": (regression, momentum, 0.0005, 0.5),
            "preset, Adam": ({}, {"type": "Adam"}, 0.0003, 3.0), "circles, SGD": (circles, {"type": "SGD"}, 0.03, 30.0)}


def call(program, command, settings):
    arguments = [program, *command, "--json", "--quiet"]
    for pointer, value in settings.items():
        arguments += ["--set", f"{pointer}={json.dumps(value)}"]
    return json.loads(subprocess.run(arguments, check=True, capture_output=True, text=True).stdout)


def final_losses(program, settings, optimizer, schedule, rates, seed):
    """The last validation loss for each rate."""
    losses = []
    for begin in range(0, len(rates), len(LETTERS)):
        some = rates[begin:begin + len(LETTERS)]
        lanes = [{"letter": LETTERS[i], "name": f"{rate:.3g}", "optimizer": optimizer | {"lr": rate}, "schedule": schedule}
                 for i, rate in enumerate(some)]
        found = call(program, ["run"], settings | {"/problem/seed": seed, "/lanes": lanes})["lanes"]
        losses += [lane["final_validation_loss"] if lane["status"] == "finished" else None for lane in found]
    return [math.inf if loss is None else loss for loss in losses]


def sweep(program, settings, optimizer, schedule, rates, seeds):
    by_seed = [final_losses(program, settings, optimizer, schedule, rates, seed) for seed in range(seeds)]
    return [statistics.median(losses) for losses in zip(*by_seed)]


def breaks(rates, losses, start):
    """Between which rates: the last one that still learns something, and the next."""
    best = losses.index(min(losses))
    bad = next((i for i in range(best, len(rates)) if not losses[i] < start), None)
    return (rates[-1], math.inf) if bad is None else (rates[bad - 1], rates[bad])


def in_digits(x):
    return "–" if x is None else f"{x:.2g}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--seeds", type=int, default=6)
    options = parser.parse_args()
    program = options.program.resolve()
    print("| problem | best constant, cosine | constant breaks between | edges of four times three seeds | edge/8, edge/3 |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for name, (settings, optimizer, low, high) in problems(pathlib.Path(folder)).items():
            rates = [low * (high / low) ** (i / 12) for i in range(13)]
            start = call(program, ["probe", "evaluate", "--step", "0"], settings)["answer"]["validation"]["loss"]
            constant, cosine = (sweep(program, settings, optimizer, schedule, rates, options.seeds)
                                for schedule in ({"type": "constant"}, {"type": "CosineAnnealingLR", "T_max": "100 %"}))
            last, first_bad = breaks(rates, constant, start)
            test = settings | {"/probe/peers": False, "/lanes/0/optimizer": optimizer | {"lr": low}}
            edges = [call(program, ["probe", "range-test"], test | {"/problem/seed": seed})["answer"]["edge"]
                     for seed in (100, 110, 120, 130)]
            middle = statistics.median(edge if edge is not None else math.inf for edge in edges)
            print(f"| {name} | {in_digits(rates[constant.index(min(constant))])}, {in_digits(rates[cosine.index(min(cosine))])} "
                  f"| {in_digits(last)}, {in_digits(first_bad)} | {', '.join(map(in_digits, edges))} "
                  f"| {in_digits(middle / 8)}, {in_digits(middle / 3)} |", flush=True)


if __name__ == "__main__":
    main()
