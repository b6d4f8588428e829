#!/usr/bin/env python3
"""The files of resources/translations beside the sources: complete, up to date, and with the same places to fill."""
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
FORMS = {"en": 2, "de": 2}  # how many a count has
PLACES = re.compile(r"%(?:L?[1-9n])")


def messages(path):
    """{(context, source, comment): message} of a .ts file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            found[name, message.findtext("source"), message.findtext("comment") or ""] = message
    return found


def forms(message):
    """What stands for it: a text, or one for each form of a count."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


LITERAL = r'"(?:[^"\\]|\\.)*"'
CALL = re.compile(r'\b(translate|tr)\(\s*(?:(' + LITERAL + r'),\s*)?((?:' + LITERAL + r'\s*)+)[,)]')
ESCAPES = {"n": "\n", "t": "\t"}


def text_of(literals):
    """What C++'s literals that stand beside each other say."""
    joined = "".join(literal[1:-1] for literal in re.findall(LITERAL, literals))
    return re.sub(r"\\(u[0-9A-Fa-f]{4}|.)", lambda it: chr(int(it[1][1:], 16)) if it[1][0] == "u" and len(it[1]) == 5
                  else ESCAPES.get(it[1], it[1]), joined)


class Translations(unittest.TestCase):
    maxDiff = 4000

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.said = {}
        cls.fresh = {}
        for path in sorted(TRANSLATIONS.glob("*.ts")):
            copy = cls.folder / path.name
            shutil.copy(path, copy)
            options = ["-pluralonly"] if path.stem.endswith("_en") else []
            done = subprocess.run([sys.argv[1], "-I", str(ROOT), "-locations", "none", "-no-obsolete", *options, str(ROOT / "core"),
                                   str(ROOT / "ui"), str(ROOT / "app"), str(TRANSLATIONS / "CatalogueTexts.h"), "-ts", str(copy)],
                                  check=True, capture_output=True, text=True, timeout=300)
            cls.said[path] = [line for line in done.stderr.splitlines() if line.strip()]
            cls.fresh[path] = messages(copy)
        assert {path.stem.split("_")[1] for path in cls.fresh} == set(FORMS), "a language without its number of forms"

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def each(self):
        return [(path, messages(path), path.stem.split("_")[1]) for path in self.fresh]

    def test_every_text_has_a_context_that_is_looked_up(self):
        for path, warnings in self.said.items():
            self.assertEqual(warnings, [], "lupdate's remarks")
            contexts = {context for context, _, _ in self.fresh[path]}
            self.assertEqual(contexts & {"QObject", "lrp::ui", "lrp", ""}, set())

    def test_every_call_is_found(self):
        """The tool passes over a call in silence whose count is more than a name."""
        fresh = next(held for path, held in self.fresh.items() if not path.stem.endswith("_en"))
        sources = {source for _, source, _ in fresh}
        calls = [(path.relative_to(ROOT), call) for folder in ("core", "ui", "app") for path in sorted((ROOT / folder).rglob("*.[ch]*"))
                 for call in CALL.findall(path.read_text())]
        self.assertGreater(len(calls), 2000)
        said = [(path, (first or text) if name == "tr" else text) for path, (name, first, text) in calls if first or name == "tr"]
        self.assertEqual([f"{path}: {text_of(text)}" for path, text in said if text_of(text) not in sources], [])

    def test_the_files_hold_the_sources_texts(self):
        for path, held, _ in self.each():
            self.assertEqual(sorted(set(self.fresh[path]) - set(held)), [], "missing: ./dev translations adds them")
            self.assertEqual(sorted(set(held) - set(self.fresh[path])), [], "in no source any more: ./dev translations drops them")

    def test_every_text_is_translated(self):
        for _, held, code in self.each():
            self.assertGreater(len(held), 10, code)
            for key, message in held.items():
                self.assertEqual(len(forms(message)), FORMS[code] if message.get("numerus") == "yes" else 1, key)
                self.assertNotIn("", forms(message), key)
                self.assertIsNone(message.find("translation").get("type"), f"unfinished: {key}")

    def test_places_to_fill_are_the_same(self):
        for _, held, _ in self.each():
            for key, message in held.items():
                isCount = message.get("numerus") == "yes"
                self.assertTrue(isCount or "%n" not in key[1], f"%n belongs to a count: {key}")
                for number, form in enumerate(forms(message)):
                    wanted = sorted(PLACES.findall(key[1]))
                    given = sorted(PLACES.findall(form))
                    if isCount and number == 0:  # "a lane"
                        wanted, given = [p for p in wanted if p != "%n"], [p for p in given if p != "%n"]
                    self.assertEqual(given, wanted, f"{key}: {form}")

    def test_what_surrounds_a_text_is_kept(self):
        for _, held, _ in self.each():
            for key, message in held.items():
                for form in forms(message):
                    source = key[1]
                    self.assertEqual(form.count("\n"), source.count("\n"), key)
                    for end in " :…":
                        self.assertEqual(form.endswith(end), source.endswith(end), f"{key}: {form}")
                    self.assertEqual(form.startswith(" "), source.startswith(" "), f"{key}: {form}")
                    self.assertEqual(sorted(re.findall(r"</?\w+", form)), sorted(re.findall(r"</?\w+", source)), f"{key}: {form}")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
