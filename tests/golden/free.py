"""Optimizers that do without a schedule or a rate, for PyTorch: written from their definitions, under the names they have in
the packages schedulefree and prodigyopt, which need not be installed.

Schedule-Free: Defazio et al. 2024, arXiv:2405.15682. Prodigy: Mishchenko & Defazio 2023, arXiv:2306.06101.
"""

import math

import torch


class ScheduleFree(torch.optim.Optimizer):
    """Keeps z, x and y of every parameter; the parameter is y in training and x otherwise."""

    def __init__(self, params, lr, warmup_steps=0, r=0.0, weight_lr_power=2.0, **more):
        super().__init__(params, dict(lr=lr, warmup_steps=warmup_steps, r=r, weight_lr_power=weight_lr_power, k=0, total=0.0, largest=-1.0, **more))
        self.trains = False

    def put(self, name):
        for group in self.param_groups:
            for p in group["params"]:
                if name in self.state[p]:
                    p.data.copy_(self.state[p][name])

    def train(self):
        self.trains = True
        self.put("y")

    def eval(self):
        self.trains = False
        self.put("x")

    @torch.no_grad()
    def step(self, closure=None):
        assert self.trains, "call train() before"
        for group in self.param_groups:
            group["k"] += 1
            rate = group["lr"] * min(1.0, group["k"] / group["warmup_steps"] if group["warmup_steps"] else 1.0)
            group["largest"] = max(group["largest"], rate)
            weight = group["k"] ** group["r"] * group["largest"] ** group["weight_lr_power"]
            group["total"] += weight
            c = weight / group["total"] if group["total"] else 0.0
            for p in group["params"]:
                state = self.state[p]
                if not state:
                    state.update(x=p.detach().clone(), y=p.detach().clone(), z=p.detach().clone())
                self.move(group, state, p.grad, rate)
                state["x"] = (1.0 - c) * state["x"] + c * state["z"]
                state["y"] = group["near"] * state["x"] + (1.0 - group["near"]) * state["z"]
                p.copy_(state["y"])


class SGDScheduleFree(ScheduleFree):
    def __init__(self, params, lr=1.0, momentum=0.9, weight_decay=0.0, **more):
        super().__init__(params, lr, near=momentum, weight_decay=weight_decay, **more)

    def move(self, group, state, g, rate):
        state["z"] = state["z"] - rate * (g + group["weight_decay"] * state["y"])


class AdamWScheduleFree(ScheduleFree):
    def __init__(self, params, lr=0.0025, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, **more):
        super().__init__(params, lr, near=betas[0], beta2=betas[1], eps=eps, weight_decay=weight_decay, **more)

    def move(self, group, state, g, rate):
        beta2 = group["beta2"]
        state["v"] = beta2 * state.get("v", torch.zeros_like(g)) + (1.0 - beta2) * g * g
        root = (state["v"] / (1.0 - beta2 ** group["k"])).sqrt() + group["eps"]
        state["z"] = state["z"] - rate * group["weight_decay"] * state["y"] - rate * g / root


class Prodigy(torch.optim.Optimizer):
    """One estimate d for all parameters, which are taken together."""

    def __init__(self, params, lr=1.0, betas=(0.9, 0.999), beta3=None, eps=1e-8, weight_decay=0.0, decouple=True,
                 use_bias_correction=False, safeguard_warmup=False, d0=1e-6, d_coef=1.0, growth_rate=math.inf):
        super().__init__(params, dict(lr=lr, betas=tuple(betas), beta3=beta3, eps=eps, weight_decay=weight_decay, decouple=decouple,
                                      use_bias_correction=use_bias_correction, safeguard_warmup=safeguard_warmup, d0=d0, d_coef=d_coef,
                                      growth_rate=growth_rate))
        self.d = self.largest = d0
        self.numerator, self.k = 0.0, 0

    @torch.no_grad()
    def step(self, closure=None):
        o = self.param_groups[0]
        (beta1, beta2), lr, d = o["betas"], o["lr"], self.d
        beta3 = math.sqrt(beta2) if o["beta3"] is None else o["beta3"]
        k = self.k + 1
        rate = d * lr * (math.sqrt(1.0 - beta2 ** k) / (1.0 - beta1 ** k) if o["use_bias_correction"] else 1.0)
        if lr <= 0.0:
            return
        numerator, size = beta3 * self.numerator, 0.0
        for p in o["params"]:
            s = self.state[p]
            if not s:
                s.update(start=p.detach().clone(), m=torch.zeros_like(p), v=torch.zeros_like(p), sum=torch.zeros_like(p))
            g = p.grad if o["decouple"] else p.grad + o["weight_decay"] * p
            numerator += d / o["d0"] * rate * float((g * (s["start"] - p)).sum())
            s["m"] = beta1 * s["m"] + d * (1.0 - beta1) * g
            s["v"] = beta2 * s["v"] + d * d * (1.0 - beta2) * g * g
            s["sum"] = beta3 * s["sum"] + d / o["d0"] * (d if o["safeguard_warmup"] else rate) * g
            size += float(s["sum"].abs().sum())
        if size == 0.0:
            return
        self.numerator, self.k = numerator, k
        found = o["d_coef"] * numerator / size
        if d == o["d0"]:
            d = max(d, found)
        self.largest = max(self.largest, found)
        self.d = min(self.largest, d * o["growth_rate"])
        for p in o["params"]:
            s = self.state[p]
            if o["decouple"]:
                p.mul_(1.0 - rate * o["weight_decay"])
            p.sub_(rate * s["m"] / (s["v"].sqrt() + self.d * o["eps"]))
