#!/usr/bin/env python3
"""A schedule in the hand: drawn, dragged, typed and undone; bent twice while it runs, saved, killed, resumed, executed.

    xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" drawn_window_test.py PROGRAM [unittest options]
"""

import contextlib
import json
import shutil
import sqlite3
import time

from bend_test import events, rows, samples
from cli import InFolder, ROOT, main, program
from executed import rates_of
from window import Window, xdotool

EXAMPLE = ROOT / "resources" / "examples" / "three-schedules.json"
SIZE = (1600, 1000)
STEPS = 1500  # of the preset
BESIDE = 16  # pixels from a frame to the fields that it is typed into, to the right and down
WHOLE = {"tick": 1.0, "%": STEPS / 100.0}


def ticks(length):
    """Of a length as an experiment holds it: 100 or "10 %"."""
    return float(length) if not isinstance(length, str) else float(length.split()[0]) * WHOLE[length.split()[1]]


def frames_of(lane):
    """(step, rate) of each key frame of a lane that has some."""
    parts, base = lane["schedule"]["parts"], lane["optimizer"]["lr"]
    steps = [0.0]
    for length in lane["schedule"]["lengths"]:
        steps.append(steps[-1] + ticks(length))
    found = [(round(step), base * part.get("from", 1.0)) for step, part in zip(steps, parts)]
    return found + [(STEPS, base * parts[-1].get("to", 1.0))]


class InWindow(InFolder):
    def open(self, *arguments, **options):
        window = Window(program(), arguments, size=SIZE, **options)
        self.addCleanup(window.process.stderr.close)
        self.addCleanup(window.process.kill)
        return window


class Drawn(InWindow):
    def setUp(self):
        super().setUp()
        self.file = self.folder / "experiment.json"
        shutil.copy(EXAMPLE, self.file)
        self.window = self.open(self.file)
        self.window.click(*self.window.middle("curves", down=0.7))
        self.window.key("Escape")
        self.before = self.lane()

    def lane(self):
        """The selected lane as the window saves it."""
        written = self.file.stat().st_mtime_ns
        self.window.key("ctrl+s")
        self.window.wait_for(lambda: self.file.stat().st_mtime_ns != written, "the file to be saved")
        return json.loads(self.file.read_text())["lanes"][0]

    def changed(self, before):
        """The lane once it is another: what a hand has done is computed elsewhere."""
        def other():
            lane = self.lane()
            return lane != before and lane
        return self.window.wait_for(other, f"the lane to be another than {before}", 60)

    def open_fields(self):
        """Those of the chosen frame. Returns where the frame stands."""
        self.window.key("Return")
        x, y, _, _ = self.window.place("frameFields")
        return x - BESIDE, y - BESIDE

    def close_fields(self, key="Escape"):
        self.window.key(key)
        self.window.wait_for(lambda: "frameFields" not in json.loads(self.window.places.read_text()), "the fields to close")

    def places(self, count):
        """Where so many frames stand, by walking them from the first on; the last is chosen then."""
        found = []
        for number in range(count):
            if number > 0:
                self.window.key("Tab")
            found.append(self.open_fields())
            self.close_fields()
        return found

    def draw(self, *points):
        """With the mouse pressed from each point to the next, in steps as of a hand."""
        moves = [points[0]]
        for (x, y), (to_x, to_y) in zip(points, points[1:]):
            count = max(2, round(abs(to_x - x) / 20))
            moves += [(x + (to_x - x) * i / count, y + (to_y - y) * i / count) for i in range(1, count + 1)]
        xdotool("mousemove", "--window", self.window.id, *map(round, moves[0]))
        xdotool("mousedown", 1)
        for move in moves[1:]:
            xdotool("mousemove", "--window", self.window.id, *map(round, move))
            time.sleep(0.01)
        xdotool("mouseup", 1)

    def test_a_stroke_becomes_three_frames_that_are_dragged_typed_and_undone(self):
        self.window.key("e")
        self.window.place("drawBar")
        (left, top), (right, _) = self.places(2)  # of the constant rate
        width = right - left
        self.assertGreater(width, 500)
        corner = left + 0.4 * width, top + 20
        self.draw((left + 2, top + 20), corner, (right - 2, top + 80))

        drawn = self.changed(self.before)
        frames = frames_of(drawn)
        self.assertEqual(len(frames), 3, frames)
        self.assertEqual([frame[0] for frame in frames[::2]], [0, STEPS])
        self.assertAlmostEqual(frames[1][0], 0.4 * STEPS, delta=0.03 * STEPS)
        self.assertEqual(frames[0][1], frames[1][1], "the first piece is level")
        self.assertLess(frames[0][1], 0.4)
        self.assertLess(frames[2][1], frames[1][1])

        # Dragged: it goes with the mouse, its level with it, and the end stays.
        (_, high), (x, y), (end, low) = self.places(3)
        per_pixel = (frames[2][1] - frames[0][1]) / (low - high)
        self.draw((x, y), (x + 40, y + 10), (x + 0.2 * width, y + 30))
        dragged = self.changed(drawn)
        moved = frames_of(dragged)
        self.assertEqual(len(moved), 3, moved)
        self.assertEqual([step for step, _ in moved[::2]], [0, STEPS])
        self.assertEqual(moved[0][1], moved[1][1])
        self.assertAlmostEqual(moved[2][1], frames[2][1], delta=1e-9)
        self.assertAlmostEqual(moved[1][0], frames[1][0] + 0.2 * STEPS, delta=0.01 * STEPS)  # it may snap
        self.assertAlmostEqual(moved[1][1], frames[1][1] + 30 * per_pixel, delta=7 * abs(per_pixel))

        # Typed: it is just there.
        self.open_fields()
        self.window.type("0.123")
        self.window.key("Tab")
        self.window.type("677")
        self.close_fields("Return")
        typed = self.changed(dragged)
        step, rate = frames_of(typed)[1]
        self.assertEqual(step, 677)
        self.assertAlmostEqual(rate, 0.123, delta=1e-9)

        # Each act is undone by itself, and redone.
        for earlier in (dragged, drawn, self.before):
            self.window.key("ctrl+z")
            self.assertEqual(self.lane(), earlier)
        self.window.key("ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z")
        self.assertEqual(self.lane(), typed)
        self.window.close()


class Bent(InWindow):
    """Lane A of the preset, whose rate is 0.4."""

    def bends(self, document):
        with contextlib.suppress(sqlite3.Error):  # the window writes it
            return events(document)
        return []

    def document(self, home, window):
        return window.wait_for(lambda: next(iter(home.rglob("*.lrp")), None), "the document")

    def bend(self, window, document, rate, *shape):
        """Asks for another rate, and waits until the document knows."""
        before = len(self.bends(document))
        window.key("ctrl+shift+b")
        window.place("bend/rate")
        window.key("ctrl+a")
        window.type(rate)
        if shape:
            window.key("Tab", *shape)
        window.key("Return")
        window.wait_for(lambda: len(self.bends(document)) > before, f"the bend to {rate} in the document", 60)

    def save_as(self, window, path):
        window.key("ctrl+shift+s")
        def dialog():
            return xdotool("search", "--all", "--onlyvisible", "--pid", window.process.pid, "--name", "Save as").stdout.split()
        asks = window.wait_for(dialog, "the dialog that asks for a name")[0]
        def has_focus():
            xdotool("windowfocus", asks)
            return xdotool("getwindowfocus").stdout.strip() == asks
        window.wait_for(has_focus, "the dialog to take the focus")
        window.key("ctrl+a")
        window.type(path)
        window.key("Return")
        window.wait_for(path.exists, f"{path} to be written")
        window.wait_for(window.has_focus, "the window to have the focus again")

    def test_bent_twice_saved_killed_resumed_and_executed(self):
        home = self.folder / "home"
        home.mkdir()
        window = self.open(home=home)
        window.key("bracketleft", "bracketleft")  # time for two bends
        window.key("F5")
        window.wait_for_title("Running")
        unnamed = self.document(home, window)
        self.bend(window, unnamed, "0.05")
        self.bend(window, unnamed, "0.2", "Home")  # at once
        document = self.folder / "bent.lrp"
        self.save_as(window, document)
        self.assertEqual(len(self.bends(document)), 2)
        window.wait_for_title("Running")
        window.kill()
        runs = json.loads(self.done("runs", "--json", document))
        self.assertEqual([run["status"] for run in runs if run["letter"] == "A"], ["bent", "bent", "interrupted"])

        again = self.open(document, home=home)
        again.wait_for_title("Paused")
        again.key("F5")
        again.wait_for_title("Running")
        again.key(*["bracketright"] * 8)
        again.wait_for_title("Finished", 120)
        again.close()

        # What was measured is what a run measures that was never disturbed,
        exported = rows(self.done("export", document, "--to", "csv"))
        (first, to_cosine), (second, to_jump) = events(document)
        self.assertTrue(0 < first < second < STEPS, (first, second))
        bends = [f"A@{step}={json.dumps(json.loads(text)['after'])}" for step, text in events(document)]
        whole = self.folder / "whole.csv"
        self.done("run", "--quiet", "--bend", bends[0], "--bend", bends[1], "-o", whole)
        for lane in "ABC":
            self.assertEqual(samples(exported, lane), samples(rows(whole.read_text()), lane), lane)
        # and its rates are those that PyTorch uses.
        measured = [float(row["lr"]) for row in samples(exported, "A") if row["lr"]]
        self.assertEqual(len(measured), STEPS)
        self.assertEqual(set(measured[:first]), {0.4})
        self.assertEqual(set(measured[second:]), {0.2})
        code = self.done("export", document, "--lane", "A", "--to", "pytorch", "--execute")
        self.assertIn("executed with PyTorch", code)
        used = rates_of(self.write("code.py", code))
        self.assertEqual(len(used), len(measured))
        # Its cosine comes from the system's library, ours is the same everywhere: the last digit may be another.
        self.assertLess(max(abs(a - b) for a, b in zip(used, measured)), 1e-15)


if __name__ == "__main__":
    main()
