"""PyTorch code run by PyTorch, for the tests that compare what it uses."""

import json
import subprocess

PYTHON = "/usr/bin/python3"  # the system's, which has PyTorch
RECORD = """
import json, runpy, sys, torch
rates = []
def recording(original):
    def step(optimizer, *arguments, **options):
        rates.append(optimizer.param_groups[0]["lr"])
        return original(optimizer, *arguments, **options)
    return step
for optimizer in torch.optim.Optimizer.__subclasses__():
    optimizer.step = recording(optimizer.step)
runpy.run_path(sys.argv[1])
print(json.dumps(rates))
"""


def rates_of(script):
    """The rate of each update that a file of code makes."""
    done = subprocess.run([PYTHON, "-c", RECORD, str(script)], check=True, stdout=subprocess.PIPE, text=True, timeout=300)
    return json.loads(done.stdout)
