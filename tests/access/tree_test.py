#!/usr/bin/env python3
"""What a screen reader finds in the real window, read over the bus that it reads.

    session /usr/bin/python3 tree_test.py PROGRAM [unittest options]
"""

import pathlib
import sys
import unittest

from gi.repository import GLib
import pyatspi

from bus import everything, wait
from window import Window

EXAMPLE = pathlib.Path(__file__).resolve().parents[2] / "resources" / "examples" / "three-schedules.json"
PROGRAM = ""
INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE, pyatspi.ROLE_LIST, pyatspi.ROLE_CHART, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU_ITEM,
}


def find(root, role, name=""):
    return next((o for o in everything(root) if o.getRole() == role and (o.name or "").startswith(name)), None)


class Tree(unittest.TestCase):
    def setUp(self):
        self.events = []
        kinds = "object:state-changed:showing", "object:state-changed:focused", "object:announcement"
        pyatspi.Registry.registerEventListener(self.hear, *kinds)
        self.addCleanup(pyatspi.Registry.deregisterEventListener, self.hear, *kinds)
        self.window = Window(PROGRAM, [EXAMPLE], size=(1600, 1000))
        self.addCleanup(self.window.process.stderr.close)
        self.addCleanup(self.window.process.kill)
        self.program = wait(self.on_the_bus, "the program on the bus")
        self.chart = wait(lambda: find(self.program, pyatspi.ROLE_CHART), "the chart")

    @staticmethod
    def on_the_bus():
        return next((a for a in pyatspi.Registry.getDesktop(0) if a is not None and a.name == "LR Playground"), None)

    def hear(self, event):
        try:
            if event.type.startswith("object:announcement"):  # from Qt 6.8 on
                self.events.append((pyatspi.ROLE_NOTIFICATION, str(event.any_data)))
            elif event.detail1 == 1 and event.source is not None:
                self.events.append((event.source.getRole(), event.source.name))
        except GLib.Error:
            pass  # of a window that is closed

    def heard(self, role, words):
        return wait(lambda: next((n for r, n in self.events if r == role and words in n), None),
                    lambda: f"{words!r}; heard {self.events}")

    def focus_chart(self):
        self.window.click(*self.window.middle("curves", down=0.7))
        self.window.key("Escape")

    def names(self, of):
        return [child.name for child in of]

    def test_every_control_that_shows_has_a_name(self):
        nameless = [str(o) for o in everything(self.program)
                    if o.getRole() in INTERACTIVE and o.getState().contains(pyatspi.STATE_SHOWING) and not o.name]
        self.assertEqual(nameless, [])

    def test_the_plots_are_a_chart_with_lanes_and_a_value(self):
        self.assertEqual(self.chart.name, "Planned learning rates, 3 lanes, 1,500 steps.")
        self.assertIn("has not run", self.chart.description)
        lanes, events, *points = self.chart
        self.assertEqual((lanes.getRole(), lanes.name), (pyatspi.ROLE_LIST, "Lanes"))
        self.assertEqual(self.names(lanes), ["A constant", "B step", "C warm-up + cosine"])
        self.assertEqual({lane.getRole() for lane in lanes}, {pyatspi.ROLE_LIST_ITEM})
        self.assertEqual((events.getRole(), events.name), (pyatspi.ROLE_LIST, "Events"))
        self.assertTrue(any("B step: rate falls from" in name for name in self.names(events)), self.names(events))
        self.assertEqual(len(points), 2)
        value = self.chart.queryValue()
        self.assertEqual((value.minimumValue, value.maximumValue), (0, 1500))

    def test_every_move_of_the_crosshair_takes_the_focus(self):
        self.focus_chart()
        self.window.key("ctrl+Home")
        self.heard(pyatspi.ROLE_LABEL, "Step 0, epoch 0.0. A constant: rate ")
        self.window.key("Down")
        self.heard(pyatspi.ROLE_LABEL, "Step 0, epoch 0.0. B step: rate ")
        self.assertEqual(self.chart.queryValue().currentValue, 0)
        self.window.key("ctrl+End")
        self.heard(pyatspi.ROLE_LABEL, "Step 1,500, ")
        self.assertEqual(self.chart.queryValue().currentValue, 1500)
        self.assertTrue(self.chart.queryText().getText(0, -1).startswith("Step 1,500, "))

    def test_a_run_is_announced_and_stands_in_the_table(self):
        self.window.key(*["bracketright"] * 8, "2", "F5")
        self.heard(pyatspi.ROLE_NOTIFICATION, "Finished 1,500 steps")
        self.window.key("ctrl+t")
        table = wait(lambda: find(self.program, pyatspi.ROLE_TABLE, "Values"), "the table")
        grid = table.queryTable()
        self.assertGreater(grid.nRows, 10)
        heads = [grid.getColumnDescription(i) for i in range(grid.nColumns)]
        self.assertEqual(heads[:3], ["Step", "Epoch", "A rate"])
        self.assertEqual([head for head in heads if head.startswith("B ")], [], "B is hidden")
        self.assertEqual(grid.getAccessibleAt(0, 0).name, "0")
        self.assertEqual(self.names(self.chart[0]), ["A constant", "C warm-up + cosine"])
        self.assertNotIn("B step", self.chart.description)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
