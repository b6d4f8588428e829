"""Training steps of the program beside PyTorch's from Python, and lanes beside each other."""

import json
import subprocess
import time

from measure import Measure

FASHION = {"/problem/dataset": {"type": "fashion_mnist"}}
PROBLEMS = {
    "preset MLP 2-16-16-1, batch 16, SGD momentum": ({}, 20000),
    "MLP 784-256-128-10, batch 128, Adam": (
        FASHION | {"/problem/model": {"type": "MLP", "hidden": [256, 128], "activation": "ReLU"},
                   "/problem/batch_size": 128, "/lanes/0/optimizer": {"type": "Adam", "lr": 0.001}}, 400),
    "LeNet, batch 256, SGD": (
        FASHION | {"/problem/model": {"type": "LeNet"}, "/problem/batch_size": 256,
                   "/lanes/0/optimizer": {"type": "SGD", "lr": 0.1}}, 100),
    "softmax regression 784-10, batch 256, SGD": (
        FASHION | {"/problem/model": {"type": "linear"}, "/problem/batch_size": 256,
                   "/lanes/0/optimizer": {"type": "SGD", "lr": 0.1}}, 2000),
}


def run(program, settings, *options):
    """The summary of a headless run."""
    arguments = [program, "run", "--json", "--quiet", *options]
    for pointer, value in settings.items():
        arguments += ["--set", f"{pointer}={json.dumps(value)}"]
    return json.loads(subprocess.run(arguments, check=True, capture_output=True, text=True).stdout)


def of_length(settings, steps):
    """With one evaluation, at the end."""
    return {**settings, "/problem/length": steps, "/problem/length_unit": "steps", "/problem/evaluate_every": steps}


def program_step(program, settings, steps, engine):
    """Seconds a training step takes, gathering the batch included."""
    summary = run(program, of_length(settings | {"/problem/engine": engine}, steps), "--lanes", "A", "--threads", "1")
    return summary["lanes"][0]["train_s"] / steps


def lenet(nn):
    return nn.Sequential(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
                         nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))


def reference_step(name, averages=False):
    """Seconds of a step as one writes it in Python, perhaps with an exponential average of the weights as PyTorch's recipe keeps it;
    its batches have been gathered beforehand."""
    import torch
    torch.set_num_threads(1)
    nn = torch.nn
    binary = lambda out, y: nn.functional.binary_cross_entropy_with_logits(out.squeeze(1), y)  # noqa: E731
    classes = nn.functional.cross_entropy
    if name.startswith("preset"):
        net, loss, shape, batch, steps = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(),
                                                       nn.Linear(16, 1)), binary, (2,), 16, 3000
        optimizer = torch.optim.SGD(net.parameters(), lr=0.4, momentum=0.9)
    elif name.startswith("MLP"):
        net, loss, shape, batch, steps = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(),
                                                       nn.Linear(128, 10)), classes, (784,), 128, 300
        optimizer = torch.optim.Adam(net.parameters(), lr=0.001)
    elif name.startswith("LeNet"):
        net, loss, shape, batch, steps = lenet(nn), classes, (1, 28, 28), 256, 60
        optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    else:
        net, loss, shape, batch, steps = nn.Sequential(nn.Linear(784, 10)), classes, (784,), 256, 2000
        optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    target = (lambda: torch.randint(0, 2, (batch,)).float()) if loss is binary else (lambda: torch.randint(0, 10, (batch,)))
    batches = [(torch.rand(batch, *shape), target()) for _ in range(8)]
    averaged = torch.optim.swa_utils.AveragedModel(net, avg_fn=lambda a, w, n: a + (1 - 0.999) * (w - a))
    total = 0.0
    for i in range(steps):
        x, y = batches[i % len(batches)]
        begin = time.perf_counter()
        optimizer.zero_grad()
        value = loss(net(x), y)
        value.item()
        value.backward()
        optimizer.step()
        if averages:
            averaged.update_parameters(net)
        total += time.perf_counter() - begin
    return total / steps


def share_of_ema(step):
    """What keeping the average adds to step(averages), as a share of it; the least of a few, in turn, of both."""
    taken = [(step(False), step(True)) for _ in range(4)]
    without, within = (min(times) for times in zip(*taken))
    return max(within / without - 1.0, 1e-4)


def ema_share(program, name):
    settings, steps = PROBLEMS[name]
    return share_of_ema(lambda averages: program_step(
        program, settings | {"/lanes/0/average": "ema" if averages else "none"}, steps, "fused"))


def program_epoch(program, example):
    """Seconds of an epoch of the example's first lane, with the evaluations before and after it."""
    arguments = [program, "run", example, "--json", "--quiet", "--lanes", "A", "--threads", "1", "--set", "/problem/length=1"]
    return json.loads(subprocess.run(arguments, check=True, capture_output=True, text=True).stdout)["lanes"][0]["wall_s"]


def reference_epoch():
    """The same in Python: 60,000 images in batches of 256, an evaluation of 10,000 before and after."""
    import torch
    torch.set_num_threads(1)
    x, y = torch.rand(60000, 1, 28, 28), torch.randint(0, 10, (60000,))
    net, loss = lenet(torch.nn), torch.nn.functional.cross_entropy
    optimizer = torch.optim.SGD(net.parameters(), lr=0.3)

    def evaluate():
        with torch.no_grad():
            return sum(loss(net(x[i:i + 1000]), y[i:i + 1000]).item() for i in range(0, 10000, 1000))

    begin = time.perf_counter()
    evaluate()
    for rows in torch.randperm(60000).split(256):
        optimizer.zero_grad()
        value = loss(net(x[rows]), y[rows])
        value.item()
        value.backward()
        optimizer.step()
    evaluate()
    return time.perf_counter() - begin


def eight(program, lanes, threads):
    """Seconds until so many lanes of the preset have run 60,000 steps each, as fast as possible."""
    summary = run(program, of_length({}, 60000), "--lanes", "A", "--threads", str(threads)) if lanes == 1 else run(
        program, of_length({f"/lanes/{i}": {"letter": "ABCDEFGH"[i], "optimizer": {"type": "SGD", "lr": 0.4, "momentum": 0.9},
                                            "schedule": {"type": "constant"}} for i in range(lanes)}, 60000),
        "--threads", str(threads))
    return max(lane["wall_s"] for lane in summary["lanes"])


def norms_step(program, name, channels):
    """Seconds of a step that records the channels; the least of a few, as a step is short beside what disturbs it."""
    settings, steps = PROBLEMS[name]
    return min(program_step(program, settings | {"/problem/channels": channels}, steps, "fused") for _ in range(3))


def ghost(program):
    """Seconds that the whole new future of a lane of the preset takes, evaluations included, as the window tries it."""
    settings = {"/problem/length": 1501, "/problem/length_unit": "steps"}
    bend = 'A@1={"type": "ramp", "from": 1.0, "to": 0.1, "shape": "cosine"}'
    return run(program, settings, "--lanes", "A", "--threads", "1", "--bend", bend)["lanes"][0]["wall_s"]


def range_test(program):
    """Seconds of a range test of the preset: 200 steps of three seeds, and nothing of others."""
    arguments = [program, "probe", "range-test", "--json", "--quiet", "--set", "/probe/peers=false"]
    return json.loads(subprocess.run(arguments, check=True, capture_output=True, text=True).stdout)["answer"]["seconds"]


def reference_range_test():
    """The same as one writes it in Python; batches have been gathered beforehand."""
    import torch
    torch.set_num_threads(1)
    nn = torch.nn
    batches = [(torch.rand(16, 2), torch.randint(0, 2, (16,)).float()) for _ in range(200)]
    begin = time.perf_counter()
    losses = []
    for seed in range(3):
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1))
        optimizer = torch.optim.SGD(net.parameters(), lr=1e-5, momentum=0.9)
        for i, (x, y) in enumerate(batches):
            optimizer.param_groups[0]["lr"] = 1e-5 * 1e6 ** (i / 200)
            optimizer.zero_grad()
            value = nn.functional.binary_cross_entropy_with_logits(net(x).squeeze(1), y)
            losses.append(value.item())
            value.backward()
            optimizer.step()
    return time.perf_counter() - begin


def measures(build):
    program = build / "app" / "lr-playground"
    goals = {"preset": "25 times, aim 40", "MLP 784": "1.5 times, aim 2", "LeNet": "1.5 times, aim 3"}
    for name, (settings, steps) in PROBLEMS.items():
        goal = next((words for start, words in goals.items() if name.startswith(start)), "")
        yield Measure(f"step: {name}", lambda s=settings, n=steps: program_step(program, s, n, "auto"),
                      lambda n=name: reference_step(n), goal)
    yield Measure("step: preset, engine autograd", lambda: program_step(program, {}, 3000, "autograd"),
                  lambda: reference_step("preset"))
    for name in list(PROBLEMS)[:3]:
        yield Measure(f"norms recorded: {name}", lambda n=name: norms_step(program, n, "all"),
                      lambda n=name: norms_step(program, n, "standard"), "at least 0.97 of the speed without")
    for name in list(PROBLEMS)[:2]:
        yield Measure(f"EMA of the weights: {name}", lambda n=name: ema_share(program, n),
                      lambda n=name: share_of_ema(lambda averages: reference_step(n, averages)), "less of a step than AveragedModel's",
                      unit="of a step")
    example = build.parents[1] / "resources" / "examples" / "d2l-12-11.json"
    yield Measure("an epoch of d2l-12-11.json, lane A", lambda: program_epoch(program, example), reference_epoch)
    yield Measure("ghost of 1,500 preset steps", lambda: ghost(program), goal="30 ms")
    yield Measure("range test of the preset, three seeds", lambda: range_test(program), reference_range_test, "10 ms")
    yield Measure("eight lanes on two threads, beside eight times one lane on one", lambda: eight(program, 8, 2),
                  lambda: 8 * eight(program, 1, 1), "1.7 times, aim 1.9 (two cores)")
