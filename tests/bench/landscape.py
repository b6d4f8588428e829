"""The loss on 49 × 49 points of a plane, by the program and as one writes it with PyTorch in Python, after tomgoldstein/loss-landscape."""

import json
import pathlib
import subprocess
import tempfile
import time

from curvature import spirals
from measure import Measure

SIDE = 49


def program_seconds(program):
    """Of an answer about a run of six steps with a checkpoint after each: principal components, paths and grid."""
    with tempfile.TemporaryDirectory() as folder:
        document = pathlib.Path(folder) / "run.lrp"
        length = ["--set", "/problem/length=6", "--set", "/problem/evaluate_every=6", "--lanes", "A"]
        subprocess.run([program, "run", *length, "--quiet", "-o", document], check=True, capture_output=True)
        course = subprocess.run([program, "probe", "surface", document, "--course", "--json", "--quiet"], check=True,
                                capture_output=True, text=True).stdout
        return min(moment["compute_s"] for moment in json.loads(course)["course"])


def reference_seconds():
    import torch
    torch.set_num_threads(1)
    nn = torch.nn
    x, y = spirals(torch)
    net = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1))
    origin = [w.detach().clone() for w in net.parameters()]
    axes = [[torch.randn_like(w) for w in origin] for _ in range(2)]
    places = torch.linspace(-1, 1, SIDE).tolist()
    losses = torch.empty(SIDE, SIDE)
    begin = time.process_time()
    with torch.no_grad():
        for row, b in enumerate(places):
            for column, a in enumerate(places):
                for w, start, first, second in zip(net.parameters(), origin, *axes):
                    w.copy_(start + a * first + b * second)
                losses[row, column] = nn.functional.binary_cross_entropy_with_logits(net(x).squeeze(1), y).item()
    return time.process_time() - begin


def measures(build):
    program = build / "app" / "lr-playground"
    yield Measure("loss surface: preset MLP 2-16-16-1, 49 × 49 points of 400 rows", lambda: program_seconds(program),
                  reference_seconds)
