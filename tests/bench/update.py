"""Optimizer updates of a million parameters beside PyTorch's, and beside what the memory allows."""

import time

from measure import Measure, google_benchmark

PARAMETERS = 1_000_000


def torch_update(make, calls=100):
    """Seconds of optimizer.step() with foreach=True."""
    import torch
    torch.set_num_threads(1)
    x = torch.randn(PARAMETERS, requires_grad=True)
    x.grad = torch.randn(PARAMETERS)
    optimizer = make(torch.optim, [x])
    optimizer.step()
    begin = time.perf_counter()
    for _ in range(calls):
        optimizer.step()
    return (time.perf_counter() - begin) / calls


def measures(build):
    program = build / "tests" / "bench" / "bench_update"

    def ours(name):
        return next(iter(google_benchmark(program, f"--benchmark_filter=^{name}(/[0-9]+)?$").values()))["seconds"]

    yield Measure("update: Adam, 1,000,000 parameters", lambda: ours("step/Adam"),
                  lambda: torch_update(lambda optim, x: optim.Adam(x, foreach=True)), "2 times")
    yield Measure("update: Adam, beside a triad over the same bytes", lambda: ours("step/Adam"), lambda: ours("triad/bytes of Adam"),
                  "ratio 0.77 (1.3 times as long)")
    yield Measure("update: SGD momentum, 1,000,000 parameters", lambda: ours("step/SGD"),
                  lambda: torch_update(lambda optim, x: optim.SGD(x, lr=0.1, momentum=0.9, foreach=True)))
