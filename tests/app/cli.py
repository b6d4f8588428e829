"""The built program as a shell calls it, for the tests of the command line."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SMALL = ["--set", "/problem/length=100", "--quiet"]

_program = ""


def program():
    return _program


def main():
    """Runs the tests of the script that was started: PROGRAM [unittest options]."""
    global _program
    _program = os.path.abspath(sys.argv.pop(1))
    unittest.main(module="__main__")


def environment(**more):
    """Without a display."""
    return {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")} | more


def call(*arguments, stdout=subprocess.PIPE, cwd=None, **variables):
    return subprocess.run([program(), *map(str, arguments)], stdout=stdout, stderr=subprocess.PIPE, text=True, timeout=300,
                          env=environment(**variables), cwd=cwd)


class InFolder(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def experiment(self, change):
        """The preset with a change made to its JSON."""
        path = self.folder / "experiment.json"
        text = (ROOT / "resources" / "examples" / "three-schedules.json").read_text()
        value = json.loads(text)
        change(value)
        path.write_text(json.dumps(value))
        return path

    def done(self, *arguments):
        """What it prints; it must succeed."""
        result = call(*arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def refused(self, *arguments, says):
        result = call(*arguments)
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual(result.stdout, "")
        for words in says:
            self.assertIn(words, result.stderr)

    def start(self, *arguments, **variables):
        """The program, which a test interrupts."""
        process = subprocess.Popen([program(), *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   text=True, env=environment(**variables))
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.kill)
        return process
