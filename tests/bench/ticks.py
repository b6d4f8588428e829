"""Schedules: one tick beside PyTorch's scheduler.step(), and the plan of a million steps beside a million of them."""

import subprocess
import time

from measure import Measure, google_benchmark


def torch_tick(name, calls=20000):
    """Seconds of PyTorch's scheduler.step(); for schedules that PyTorch lacks, of a LambdaLR that computes nothing."""
    import torch
    rates = torch.optim.lr_scheduler
    make = {
        "StepLR": lambda o: rates.StepLR(o, 30), "MultiStepLR": lambda o: rates.MultiStepLR(o, [30, 80]),
        "ConstantLR": lambda o: rates.ConstantLR(o), "LinearLR": lambda o: rates.LinearLR(o),
        "ExponentialLR": lambda o: rates.ExponentialLR(o, 0.95), "PolynomialLR": lambda o: rates.PolynomialLR(o, calls + 1),
        "CosineAnnealingLR": lambda o: rates.CosineAnnealingLR(o, 1000),
        "CosineAnnealingWarmRestarts": lambda o: rates.CosineAnnealingWarmRestarts(o, 1000),
        "CyclicLR": lambda o: rates.CyclicLR(o, 0.01, 0.1), "OneCycleLR": lambda o: rates.OneCycleLR(o, 0.1, total_steps=calls + 1),
        "MultiplicativeLR": lambda o: rates.MultiplicativeLR(o, lambda t: 1.0),
        "SWALR": lambda o: torch.optim.swa_utils.SWALR(o, 0.05),
        "SequentialLR": lambda o: rates.SequentialLR(o, [rates.LinearLR(o), rates.CosineAnnealingLR(o, 1000)], [5]),
        "ChainedScheduler": lambda o: rates.ChainedScheduler([rates.LinearLR(o), rates.ExponentialLR(o, 0.999)]),
        "ReduceLROnPlateau": lambda o: rates.ReduceLROnPlateau(o),
    }.get(name, lambda o: rates.LambdaLR(o, lambda t: 1.0))
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1, momentum=0.9)
    scheduler = make(optimizer)
    arguments = (1.0,) if name == "ReduceLROnPlateau" else ()
    optimizer.step()
    begin = time.perf_counter()
    for _ in range(calls):
        scheduler.step(*arguments)
    return (time.perf_counter() - begin) / calls


class Round:
    """The program's benchmarks of some schedules, run once a round for all measures together."""

    def __init__(self, program, schedules):
        self.arguments = [program, f"--benchmark_filter=^(tick|plan)/({'|'.join(schedules)})(/|$)"]
        self.fresh = {}

    def seconds(self, kind, schedule):
        if (kind, schedule) not in self.fresh:
            for name, benchmark in google_benchmark(*self.arguments).items():
                self.fresh[tuple(name.split("/")[:2])] = benchmark.get("tick_s", benchmark["seconds"])
        return self.fresh.pop((kind, schedule))


def measures(build, every=False):
    program = build / "tests" / "bench" / "bench_schedules"
    schedules = ["StepLR", "CosineAnnealingLR", "OneCycleLR", "CyclicLR", "SequentialLR"]
    if every:
        listed = subprocess.run([program, "--benchmark_list_tests"], check=True, capture_output=True, text=True).stdout
        schedules = sorted({name.split("/")[1] for name in listed.split()})
    taken = Round(program, schedules)
    for schedule in schedules:
        yield Measure(f"tick: {schedule}", lambda s=schedule: taken.seconds("tick", s), lambda s=schedule: torch_tick(s))
    for schedule in schedules:
        yield Measure(f"plan of 1,000,000 steps: {schedule}", lambda s=schedule: taken.seconds("plan", s),
                      lambda s=schedule: torch_tick(s) * 1_000_000)
