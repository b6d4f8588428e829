"""What the window costs: drawing eight long runs, a key that changes a plan, answers of a probe, and training while it draws."""

import json
import subprocess

from measure import Measure, google_benchmark


def printed(program, *arguments):
    """What a benchmark program prints: one JSON object."""
    return json.loads(subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout)


class Round:
    """Figures of a program that measures several things at once, run once a round."""

    def __init__(self, program, *arguments):
        self.command, self.fresh = (program, *arguments), {}

    def of(self, name):
        if name not in self.fresh:
            self.fresh = printed(*self.command)
        return self.fresh.pop(name)


def measures(build):
    folder = build / "tests" / "bench"
    replot = Round(folder / "bench_replot", "1000000", "10")
    for name, goal in (("replot", "8 ms"), ("zoom", ""), ("pan", ""), ("resize", ""), ("live tick", ""), ("idle tick", "")):
        yield Measure(f"{name}: both panels, 8 lanes of 1,000,000 samples, 1400x800",
                      lambda n=name: replot.of(n)["total_ms"][0] * 1e-3, goal=goal)
    blocks = Round(folder / "bench_replot", "1000000", "10")
    for name, doing in (("smoothing", "smoothing of 8,000,000 samples changed"), ("zoom", "zoom"), ("pan", "pan"),
                        ("resize", "another size"), ("x unit", "another unit"), ("open", "run opened")):
        yield Measure(f"longest block of the window's thread: {doing}",
                      lambda n=name: blocks.of(n)["block_ms"][2] * 1e-3, goal="8 ms")
    yield Measure("memory of a kept sample, in the record and the plots",
                  lambda: replot.of("record_bytes_per_sample") + replot.of("plot_bytes_per_sample"), goal="32, aim 20", unit="bytes")
    presenter = Round(folder / "bench_presenter", "100000", "20")
    for size, goal in (("1920x1080", "16 ms"), ("3840x2160", "33 ms")):
        for look in ("light", "dark", "whole"):
            # A round gives each figure once, so the reference is asked for beside one of them.
            stroked = (lambda s=size: presenter.of(f"{s} stroked")[0] * 1e-3) if look == "whole" else None
            yield Measure(f"presenter: a frame of 8 smoothed lanes of 100,000 steps, {size}, {look}"
                          + (", beside a painter's strokes" if stroked else ""),
                          lambda n=f"{size} {look}": presenter.of(n)[0] * 1e-3, stroked, goal=goal)
    for stroke in ("clean", "shaky", "shakes_much", "logarithmic"):
        yield Measure(f"stroke of 200 columns to key frames: {stroke.replace('_', ' ')}",
                      lambda n=stroke: google_benchmark(folder / "bench_stroke", f"--benchmark_filter={n}$")[f"strokeToFrames/{n}"]["seconds"],
                      goal="30 ms")
    yield Measure("what 200 samples look like",
                  lambda: google_benchmark(folder / "bench_stroke", "--benchmark_filter=likeness")["likeness"]["seconds"], goal="20 ms")
    yield Measure("move of the mouse to painted: a key frame over 8 lanes of 100,000 steps",
                  lambda: printed(folder / "bench_drag")["drag_ms"][1] * 1e-3, goal="16 ms")
    keystroke = Round(folder / "bench_keystroke", "60")
    yield Measure("key to painted plan: a rate of one of 8 lanes of 100,000 steps, beside the length of all",
                  lambda: keystroke.of("schedule/gamma")["ms"][0] * 1e-3, lambda: keystroke.of("problem/length")["ms"][0] * 1e-3,
                  "one lane planned, not eight")
    yield Measure("boundary refreshed: from one answer to the next in a paced race of the preset, beside a tenth of a second",
                  lambda: printed(folder / "bench_probe")["seconds_an_answer"], lambda: 0.1, "10 a second (ratio 1)")
    cost = Round("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", folder / "bench_window_cost")
    yield Measure("eight lanes while the window draws, beside the same run headless", lambda: cost.of("window_s"),
                  lambda: cost.of("headless_s"), "at most 5 % slower (ratio 0.95), aim 2 %")
