#!/usr/bin/env python3
"""An installed program as packages have it, built without LRP_DEVELOPMENT_PATHS: it loads code from beside itself alone,
and the desktop finds what belongs to it.

    packaged_test.py PROGRAM PACKAGED_PROGRAM BUILD_FOLDER [unittest options]
"""

import configparser
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM, PACKAGED, BUILD = "", "", ""


def stripped(program):
    """The file's bytes without what is for debuggers."""
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "program")
        subprocess.run(["strip", "-o", copy, program], check=True)
        return pathlib.Path(copy).read_bytes()


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.prefix = pathlib.Path(temporary.name)
        subprocess.run(["cmake", "--install", BUILD, "--prefix", cls.prefix], check=True, stdout=subprocess.DEVNULL)
        cls.program = cls.prefix / "bin" / "lr-playground"
        shutil.copy(PACKAGED, cls.program)
        cls.module, = cls.prefix.glob("lib*/**/lr-playground-training.so")

    def train(self):
        return subprocess.run([self.program, "run", "--quiet", "--set", "/problem/length=20"], capture_output=True, text=True,
                              timeout=300)

    def test_trains_with_the_module_beside_it(self):
        result = self.train()
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_has_its_lessons(self):
        result = subprocess.run([self.program, "lesson", "check", "why-decay"], capture_output=True, text=True, timeout=60)
        self.assertIn("Why the rate must fall: ", result.stdout, result.stderr)

    def test_without_its_module_it_trains_with_no_other(self):
        away = self.module.rename(self.module.with_suffix(".away"))
        self.addCleanup(away.rename, self.module)
        result = self.train()
        self.assertEqual(result.returncode, 1)
        self.assertIn(str(self.module), result.stderr)

    def test_no_file_has_a_path_of_the_build(self):
        if b"__asan_init" in pathlib.Path(PACKAGED).read_bytes():
            self.skipTest("AddressSanitizer writes the names of files into the code, and is in no package")
        paths = [os.fsencode(BUILD), os.fsencode(ROOT)]
        self.assertTrue(all(path in stripped(PROGRAM) for path in paths))  # which shows that they are seen where they are
        for file in (self.program, self.module):
            content = stripped(file)
            for path in paths:
                self.assertNotIn(path, content, file)

    def test_the_desktop_entry_names_what_is_installed(self):
        share = self.prefix / "share"
        entry = configparser.RawConfigParser()
        entry.optionxform = str
        entry.read(share / "applications" / "lr-playground.desktop")
        entry = entry["Desktop Entry"]
        self.assertTrue((share / "icons/hicolor/scalable/apps" / f"{entry['Icon']}.svg").is_file())
        for key in ("Exec", "TryExec"):
            self.assertTrue((self.prefix / "bin" / entry[key].split()[0]).is_file())
        types = xml.etree.ElementTree.parse(share / "mime/packages/lr-playground.xml").getroot()
        self.assertEqual(entry["MimeType"], types[0].get("type") + ";")


if __name__ == "__main__":
    PROGRAM, PACKAGED, BUILD = (os.path.abspath(sys.argv.pop(1)) for _ in range(3))
    unittest.main()
