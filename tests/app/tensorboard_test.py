#!/usr/bin/env python3
"""The TensorBoard folder that the built program writes, read from the format's definition alone: lengths, checksums
computed bit by bit, messages through `protoc --decode_raw`. Every value is compared with the CSV of the same run.

    tensorboard_test.py PROGRAM [unittest options]
"""

import csv
import math
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = ""
ROOT = pathlib.Path(__file__).resolve().parents[2]


def masked_crc32c(data):
    """Castagnoli's polynomial, reflected, a bit at a time; then TFRecord's mask."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0x82F63B78 if crc & 1 else 0)
    crc ^= 0xFFFFFFFF
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def records(content):
    """The data of every record, all checksums checked."""
    while content:
        length, = struct.unpack("<Q", content[:8])
        assert struct.unpack("<I", content[8:12])[0] == masked_crc32c(content[:8])
        data = content[12:12 + length]
        assert len(data) == length
        assert struct.unpack("<I", content[12 + length:16 + length])[0] == masked_crc32c(data)
        yield data
        content = content[16 + length:]


def decode(all_data):
    """(wall time, step, {tag: value}, version) of each event. protoc decodes one message a call, so that the events
    are put into a message that repeats them as field 1, which is what a varint of the length makes of them."""
    def varint(n):
        out = b""
        while n >= 0x80:
            out += bytes([n & 0x7F | 0x80])
            n >>= 7
        return out + bytes([n])

    joined = b"".join(b"\x0a" + varint(len(data)) + data for data in all_data)
    text = subprocess.run(["protoc", "--decode_raw"], input=joined, capture_output=True, check=True).stdout.decode()
    for event in re.split(r"^1 \{$", text, flags=re.M)[1:]:
        wall = re.search(r"^  1: 0x([0-9a-f]{16})$", event, re.M)
        step = re.search(r"^  2: (\d+)$", event, re.M)
        version = re.search(r'^  3: "(.*)"$', event, re.M)
        values = {tag: struct.unpack("<f", struct.pack("<I", int(bits, 16)))[0]
                  for tag, bits in re.findall(r'      1: "(.*)"\n      2: 0x([0-9a-f]{8})', event)}
        yield (struct.unpack("<d", struct.pack("<Q", int(wall[1], 16)))[0], int(step[1]) if step else 0, values,
               version and version[1])


def as_float32(text):
    value = float(text)
    return struct.unpack("<f", struct.pack("<f", value))[0] if math.isfinite(value) else value


def key(values):
    """Equal for NaN too."""
    return {tag: repr(value) for tag, value in values.items()}


class TensorBoard(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)

    def run_program(self, *arguments):
        return subprocess.run([PROGRAM, "run", "--quiet", *map(str, arguments)], capture_output=True, text=True, timeout=300)

    def compare(self, *arguments, moving=()):
        """Runs, and compares the folder with the CSV; `moving` are the lanes whose momentum moves."""
        before = time.time()
        result = self.run_program(*arguments, "-o", self.folder / "run.csv", "--tensorboard", self.folder / "logs")
        self.assertEqual(result.returncode, 0, result.stderr)
        lanes = {}
        for row in csv.DictReader((self.folder / "run.csv").read_text().splitlines()):
            lanes.setdefault((row["lane"], row["seed"]), []).append(row)
        found = {(path.name[0], path.name.rsplit("-", 1)[1]): path for path in (self.folder / "logs").iterdir()}
        self.assertEqual(set(found), set(lanes))
        for lane, rows in lanes.items():
            file, = found[lane].iterdir()
            self.assertIn("tfevents", file.name)
            first, *events = decode(records(file.read_bytes()))
            self.assertEqual(first[3], "brain.Event:2")
            self.assertTrue(before - 1 <= first[0] <= time.time())
            self.assertEqual([wall for wall, *_ in events], sorted(wall for wall, *_ in events))
            self.assertEqual(len(events), len(rows))
            for (_, step, values, _), row in zip(events, rows):
                columns = {"learning_rate": "lr", "loss/training": "training_loss",
                           "loss/validation": "validation_loss", "accuracy": "accuracy"}
                if lane[0] in moving:
                    columns["momentum"] = "momentum"
                expected = {tag: as_float32(row[name]) for tag, name in columns.items() if row[name]}
                self.assertEqual((step, key(values)), (int(row["step"]), key(expected)))
        return lanes

    def test_has_every_value_of_the_preset(self):
        lanes = self.compare("--set", "/problem/length=300", "--seeds", "2")
        self.assertEqual(len(lanes), 6)

    def test_has_a_momentum_that_moves(self):
        one_cycle = '/lanes/0/schedule={"type": "OneCycleLR", "max_lr": 0.4, "total_steps": "100 %"}'
        self.compare("--set", "/problem/length=200", "--set", one_cycle, moving=("A",))

    def test_has_a_loss_that_is_not_finite(self):
        lanes = self.compare("--lanes", "A", "--set", "/problem/length=2000", "--set", "/lanes/0/optimizer/lr=1e38")
        losses = [row["training_loss"] for rows in lanes.values() for row in rows if row["training_loss"]]
        self.assertFalse(all(math.isfinite(float(loss)) for loss in losses))

    def test_a_folder_that_is_there_is_refused_before_the_training(self):
        taken = self.folder / "logs"
        taken.mkdir()
        (taken / "mine").write_text("precious")
        result = self.run_program("--set", "/problem/length=10000000", "--tensorboard", taken)
        self.assertEqual(result.returncode, 2)
        self.assertIn(f"{taken}-2", result.stderr)
        self.assertEqual([path.name for path in taken.iterdir()], ["mine"])

    def test_a_folder_that_cannot_be_made_is_refused_before_the_training(self):
        result = self.run_program("--set", "/problem/length=10000000", "--tensorboard", self.folder / "none" / "logs")
        self.assertEqual(result.returncode, 2)
        self.assertIn("make it first", result.stderr)
        self.assertEqual(list(self.folder.iterdir()), [])


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main()
