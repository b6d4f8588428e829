"""What the benchmarks are made of: a measure is taken from the program and its reference in turn, round after round."""

import dataclasses
import json
import os
import statistics
import subprocess
from typing import Callable, Optional

# One math thread on both sides, whatever library does the arithmetic.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"


@dataclasses.dataclass
class Measure:
    """`program` and `reference` return seconds (or `unit`s) each time they are called. Ratio is reference / program, so
    that more is better; `goal` says what is wanted of it in words."""
    name: str
    program: Callable[[], float]
    reference: Optional[Callable[[], float]] = None
    goal: str = ""
    unit: str = "s"

    def __post_init__(self):
        self.taken = ([], [])

    def take(self):
        self.taken[0].append(self.program())
        if self.reference:
            self.taken[1].append(self.reference())

    def row(self):
        mine = statistics.median(self.taken[0])
        row = {"name": self.name, "unit": self.unit, "program": mine, "goal": self.goal, "programs": self.taken[0]}
        if self.reference:
            reference = statistics.median(self.taken[1])
            row |= {"reference": reference, "ratio": reference / mine, "references": self.taken[1]}
        return row


def google_benchmark(program, *filters):
    """The benchmarks of a Google Benchmark program by name, in seconds."""
    arguments = [program, "--benchmark_format=json", *filters]
    output = subprocess.run(arguments, check=True, capture_output=True, text=True).stdout
    units = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}
    return {b["name"]: dict(b, seconds=b["real_time"] * units[b["time_unit"]]) for b in json.loads(output)["benchmarks"]}


def in_words(value, unit):
    """1.5e-05 s as '15.0 us'; other units as they are."""
    if unit != "s":
        return f"{value:,.4g} {unit}"
    for factor, name in ((1.0, "s"), (1e-3, "ms"), (1e-6, "us"), (1e-9, "ns")):
        if value >= factor:
            return f"{value / factor:.3g} {name}" if value / factor < 100 else f"{value / factor:.0f} {name}"
    return f"{value:.3g} s"
