"""Sharpness of the program beside PyHessian's algorithm, written afresh: power iteration on products by differentiating twice.

PyHessian (Yao et al. 2020, arXiv:1912.07145) takes at most 100 rounds, until an eigenvalue moves by less than a thousandth; what it
finds is the largest in size. Both begin at first weights, on as many rows of the same kind of data; seconds are the processor's.
"""

import gzip
import json
import math
import pathlib
import subprocess
import time

from measure import Measure
from training import FASHION, lenet

IMAGES = pathlib.Path("/usr/share/datasets/fashion-mnist")
ROWS = 2048
PROBLEMS = {
    "preset MLP 2-16-16-1, 400 rows": {},
    "MLP 784-256-128-10, 2,048 rows": FASHION | {
        "/problem/model": {"type": "MLP", "hidden": [256, 128], "activation": "ReLU"}, "/problem/batch_size": 128},
    "LeNet, 2,048 rows": FASHION | {"/problem/model": {"type": "LeNet"}, "/problem/batch_size": 256},
}


def program_seconds(program, settings):
    """Of an evaluation at the end of a run of two steps: λ of the Hessian, again by differences half as wide, no batches."""
    arguments = [program, "probe", "sharpness", "--course", "--json", "--quiet", "--set", "/probe/batches=0"]
    settings = settings | {"/problem/length": 2, "/problem/length_unit": "steps", "/problem/evaluate_every": 2,
                           "/lanes/0/optimizer": {"type": "SGD", "lr": 0.01}}
    for pointer, value in settings.items():
        arguments += ["--set", f"{pointer}={json.dumps(value)}"]
    course = json.loads(subprocess.run(arguments, check=True, capture_output=True, text=True).stdout)["course"]
    return min(moment["compute_s"] for moment in course[1:])  # the first reads the data too


def images(torch):
    def read(name, header):
        return torch.frombuffer(bytearray(gzip.open(IMAGES / f"{name}-ubyte.gz").read()[header:]), dtype=torch.uint8)

    x = read("train-images-idx3", 16).view(-1, 1, 28, 28)[:ROWS].float() / 255
    return x, read("train-labels-idx1", 8)[:ROWS].long()


def spirals(torch):
    turn = torch.linspace(0.05, 1, 200) * 2 * math.pi
    arm = torch.stack([turn * turn.cos(), turn * turn.sin()], 1) / (2 * math.pi)
    return torch.cat([arm, -arm]) + 0.03 * torch.randn(400, 2), torch.cat([torch.zeros(200), torch.ones(200)])


def reference_seconds(name):
    import torch
    torch.set_num_threads(1)
    nn = torch.nn
    if name.startswith("preset"):
        x, y = spirals(torch)
        net = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1))
        loss = lambda out: nn.functional.binary_cross_entropy_with_logits(out.squeeze(1), y)  # noqa: E731
    else:
        x, y = images(torch)
        net = lenet(nn) if name.startswith("LeNet") else nn.Sequential(
            nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10))
        loss = lambda out: nn.functional.cross_entropy(out, y)  # noqa: E731
    weights = list(net.parameters())
    begin = time.process_time()
    gradients = torch.autograd.grad(loss(net(x)), weights, create_graph=True)
    v = [torch.randn_like(w) for w in weights]
    eigenvalue = None
    for _ in range(100):
        length = math.sqrt(sum((a * a).sum().item() for a in v))
        v = [a / (length + 1e-6) for a in v]
        product = torch.autograd.grad(gradients, weights, grad_outputs=v, retain_graph=True)
        now = sum((a * b).sum().item() for a, b in zip(product, v))
        if eigenvalue is not None and abs(now - eigenvalue) / (abs(eigenvalue) + 1e-6) < 1e-3:
            break
        eigenvalue, v = now, [a.detach() for a in product]
    return time.process_time() - begin


def measures(build):
    program = build / "app" / "lr-playground"
    for name, settings in PROBLEMS.items():
        yield Measure(f"sharpness: {name}", lambda s=settings: program_seconds(program, s), lambda n=name: reference_seconds(n))
