#!/usr/bin/env python3
"""lr-playground lesson: claims that hold and fail, what is written into the file, what a class answered.

    lesson_test.py PROGRAM [unittest options]
"""

import csv
import io
import json
import os
import re
import resource
import struct
import subprocess
import xml.etree.ElementTree
import zlib

import cli
from cli import InFolder, call

LANE = {"schedule": {"type": "constant"}}
FRONT = {
    "format": "lr-playground lesson", "version": 1, "id": "two-rates", "title": "Two rates", "seeds": 5,
    "experiments": {"main": {
        "problem": {"dataset": {"type": "blobs"}, "model": {"type": "linear"}, "length": 100, "evaluate_every": 5},
        "lanes": [LANE | {"letter": "A", "optimizer": {"type": "SGD", "lr": 1}},
                  LANE | {"letter": "B", "optimizer": {"type": "SGD", "lr": 0.001}}]}},
    "claims": ["A<B", "B<A@0%"],
    "steps": [{"id": "look", "kind": "read"},
              {"id": "why", "kind": "choice", "choices": [
                  {"id": "slow", "text": "B is slow", "explain": "Yes.", "right": True},
                  {"id": "safe", "text": "B is safe", "explain": "No.", "misconception": True}]}]}


def text(**changes):
    return f"---json\n{json.dumps(FRONT | changes, indent=1)}\n---\n## look\n\nTwo rates.\n\n## why\n\nWhy? \r\n"


def answer(person, choice, vote=1):
    return json.dumps({"format": "lr-playground answer", "version": 1, "id": f"{person:016x}", "lesson": "two-rates",
                       "step": "why", "vote": vote, "choice": choice}) + "\n"


def png(path):
    """Size, description and pixels (bytes, each row by itself) of a picture."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    size, description, packed, at = None, "", b"", 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
        elif kind == b"tEXt" and body.startswith(b"Description\0"):
            description = body.split(b"\0", 1)[1].decode("latin-1")
        elif kind == b"zTXt" and body.startswith(b"Description\0"):
            description = zlib.decompress(body.split(b"\0", 1)[1][1:]).decode("latin-1")
        elif kind == b"iTXt" and body.startswith(b"Description\0"):
            flags, text = body[12:14], body.split(b"\0", 1)[1][2:].split(b"\0", 2)[2]
            description = (zlib.decompress(text) if flags[0] else text).decode()
        elif kind == b"IDAT":
            packed += body
        at += length + 12
    return size, description, zlib.decompress(packed)


class Verify(InFolder):
    def verify(self, *arguments, **changes):
        self.path = self.write("two-rates.lesson.md", text(**changes))
        return call("lesson", "verify", self.path, "--quiet", *arguments)

    def test_a_claim_that_holds_is_one_line_and_exit_code_0(self):
        result = self.verify(claims=["A<B"])
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, r"(?m)^A<B 5/5 5/5 ratio \S+ \S+ d \S+ \S+ holds$")

    def test_a_claim_that_fails_says_why_and_the_exit_code_is_1(self):
        result = self.verify()
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("B<A@0% 0/5 0/5 ratio 1 1 d nan nan fails", result.stdout)
        self.assertIn("fails: lower in 0 of 5 of the choosing set; needs 5\n", result.stdout)

    def test_the_figures_go_into_the_file_and_nothing_else_changes(self):
        found = json.loads(self.verify("--write", "--json").stdout)
        written = self.path.read_bytes().decode()
        front = json.loads(written.split("---json\n")[1].split("\n---\n")[0])
        self.assertEqual(front["verified"]["claims"], found["claims"])
        self.assertEqual(front["verified"]["sets"], [[42, 46], [1042, 1046]])
        without = re.sub(r',\n "verified": \{.*\}(?=\n\}\n---)', "", written, flags=re.DOTALL)
        self.assertEqual(without, text())

    def test_a_second_time_gives_the_same_figures(self):
        first = self.verify("--json").stdout
        self.assertGreater(len(json.loads(first)["claims"]), 0)
        self.assertEqual(self.verify("--json").stdout, first)

    def test_a_lesson_without_claims_is_refused(self):
        result = self.verify(claims=[])
        self.assertEqual((result.returncode, result.stderr), (2, "/claims: are missing; there is nothing to verify\n"))


class Check(InFolder):
    def test_a_lesson_is_told_in_a_line(self):
        path = self.write("l.lesson.md", text())
        self.assertEqual(self.done("lesson", "check", path), "Two rates: 2 steps, 15 minutes, 2 claims, not verified\n")

    def test_what_is_wrong_is_named(self):
        path = self.write("l.lesson.md", text(claims=["A<C"]))
        self.refused("lesson", "check", path, says=['/claims/0: names the lane C; the experiment "main" has AB'])

    def test_those_that_come_with_the_program_go_by_name(self):
        for path in sorted((cli.ROOT / "resources" / "lessons").glob("*.lesson.md")):
            name = path.name.removesuffix(".lesson.md")
            if name.split(".")[0] not in ("warm-up", "the-table"):  # these need the pictures of Fashion-MNIST
                self.assertRegex(self.done("lesson", "check", name), r": \d+ steps, \d+ minutes, \d+ claims, verified\n$")


class Translated(InFolder):
    """A lesson in another language, beside its original."""

    def setUp(self):
        super().setUp()
        self.original = self.write("two-rates.lesson.md", text())
        steps = [{"id": "look", "kind": "read"}, {"id": "why", "kind": "choice", "choices": [
            {"id": "slow", "text": "B ist langsam", "explain": "Ja."}, {"id": "safe", "text": "B ist sicher", "explain": "Nein."}]}]
        front = {"format": "lr-playground lesson", "version": 1, "translates": "two-rates", "language": "de", "title": "Zwei Raten",
                 "steps": steps}
        self.path = self.write("two-rates.de.lesson.md", "---json\n" + json.dumps(front) + "\n---\n" + text().split("\n---\n", 1)[1])

    def test_it_is_read_with_the_original(self):
        self.assertEqual(self.done("lesson", "check", self.path), "Zwei Raten: 2 steps, 15 minutes, 2 claims, not verified\n")

    def test_what_it_says_is_verified_in_the_original(self):
        before = self.path.read_text()
        for more in ([], ["--write"]):
            self.refused("lesson", "verify", self.path, *more,
                         says=['is a translation of "two-rates", which has the experiments and the claims; verify two-rates.lesson.md'])
        self.assertEqual(self.path.read_text(), before)


class Hostile(InFolder):
    """With no more memory than the program needs to begin with and 64 MiB; AddressSanitizer takes terabytes of addresses
    beforehand and can be given no limit."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        libraries = subprocess.run(["ldd", cli.program()], capture_output=True, text=True).stdout
        cls.limit = None if "libasan" in libraries else lambda: resource.setrlimit(resource.RLIMIT_DATA, (192 << 20, 192 << 20))

    def told(self, *arguments):
        return subprocess.run([cli.program(), *map(str, arguments)], capture_output=True, text=True, timeout=60,
                              preexec_fn=type(self).limit)

    def refused_with(self, words, *arguments):
        result = self.told(*arguments)
        self.assertEqual(result.returncode, 2, result.stderr[:500])
        self.assertIn(words, result.stderr)
        self.assertLess(len(result.stderr), 100_000)

    def test_the_limit_is_one(self):
        self.assertEqual(self.told("lesson", "check", self.write("l.lesson.md", text())).returncode, 0)

    def test_a_gigabyte(self):
        path = self.write("l.lesson.md", "---json\n{")
        os.truncate(path, 1 << 30)
        self.refused_with("is longer than 1,048,576 bytes", "lesson", "check", path)
        self.refused_with("is longer than 1,048,576 bytes", "lesson", "verify", path)

    def test_ten_thousand_steps(self):
        steps = [{"id": f"s{i}", "kind": "read"} for i in range(10_000)]
        self.refused_with("/steps: has 10000; needs a list of 1 to 30 steps", "lesson", "check",
                          self.write("l.lesson.md", text(steps=steps)))

    def test_nesting(self):
        deep = FRONT["experiments"] | {"deep": {"from": "main", "set": {"/lanes/0/schedule": json.loads("[" * 60 + "]" * 60)}}}
        self.refused_with("/experiments/deep", "lesson", "check", self.write("l.lesson.md", text(experiments=deep)))
        self.refused_with("is nested more than 64 deep", "lesson", "check",
                          self.write("m.lesson.md", "---json\n" + "[" * 500_000 + "\n---\n"))

    def test_pictures(self):
        for picture, words in (("/etc/passwd", "a lesson loads nothing from elsewhere"),
                               ("data:image/png;base64," + "A" * 900_000, "KiB; needs at most 256"),
                               ("data:image/png;base64,R0lGODlh", "is no PNG")):
            with self.subTest(words):
                self.refused_with(words, "lesson", "check", self.write("l.lesson.md", text() + f"![x]({picture})\n"))
        self.refused_with("has one picture more than 32", "lesson", "check",
                          self.write("l.lesson.md", text() + "![x](plan:A)" * 70_000))

    def test_other_formats(self):
        self.refused_with("line 1: does not begin a lesson", "lesson", "check", self.write("l.lesson.md", "<html></html>"))
        self.refused_with("/format", "lesson", "check",
                          self.write("l.lesson.md", text(format="lr-playground experiment", version=99)))

    def test_answers_keep_nobody_elses_out(self):
        lesson = self.write("two-rates.lesson.md", text())
        self.write("good.jsonl", answer(1, "safe"))
        os.truncate(self.write("large.jsonl", answer(2, "safe")), 1 << 30)
        self.write("points.jsonl", '{"format": "lr-playground answer", "sketch": [' + "0, " * 1_000_000 + "0]}\n")
        self.write("numbers.jsonl", answer(3, "safe").replace('"vote": 1', '"vote": 1, "score": 1e400'))
        self.write("page.answers.json", "<html>")
        result = self.told("lesson", "collect", self.folder, "--lesson", lesson)
        self.assertEqual(result.returncode, 0, result.stderr[:500])
        self.assertIn("1 people answered", result.stderr)
        for words in ("large.jsonl\" is longer than 262,144", "points.jsonl\" is longer than 262,144",
                      "a number that is too large", "page.answers.json: line 1: is not JSON"):
            self.assertIn(words, result.stderr)


class Collect(InFolder):
    def setUp(self):
        super().setUp()
        self.lesson = self.write("two-rates.lesson.md", text())
        for person in range(1, 4):
            self.write(f"{person}.answers.jsonl", answer(person, "safe") + answer(person, "slow", vote=2))
        self.write("again.jsonl", answer(1, "safe"))
        self.write("broken.jsonl", "<html>")

    def collect(self, *arguments):
        return call("lesson", "collect", self.folder, "--lesson", self.lesson, *arguments)

    def test_votes_are_summed_up_before_and_after(self):
        result = self.collect()
        self.assertEqual(result.returncode, 0, result.stderr)
        counts = {(row["vote"], row["what"]): row["count"] for row in csv.DictReader(io.StringIO(result.stdout))}
        self.assertEqual(counts, {("1", "safe"): "3", ("1", "slow"): "0", ("2", "safe"): "0", ("2", "slow"): "3"})
        self.assertIn("broken.jsonl: line 1: is not JSON", result.stderr)
        self.assertIn("3 people answered", result.stderr)

    def test_what_the_window_writes_to_hand_in_is_read_too(self):
        answers = ",\n".join(answer(4, choice, vote).strip() for choice, vote in (("safe", 1), ("slow", 2)))
        self.write("two-rates-bcdf.answers.json", f"[\n{answers}\n]\n")
        self.write("notes.json", "[]")
        self.assertIn("4 people answered", self.collect().stderr)

    def test_the_misconception_stands_in_the_json(self):
        self.assertEqual(self.collect("-o", self.folder / "class.json").returncode, 0)
        why = json.loads((self.folder / "class.json").read_text())["steps"]["why"]
        self.assertEqual(why["misconception"], {"chosen": [3, 0], "answers": [3, 3]})

    def test_the_picture_says_what_it_rests_on(self):
        path = self.folder / "class.png"
        result = self.collect("-o", path, "--code", "TR2-A-" + self.check("TR2-A"))
        self.assertEqual(result.returncode, 0, result.stderr)
        (width, height), description, pixels = png(path)
        self.assertEqual(width, 2000)
        self.assertGreater(height, 500)
        self.assertIn("Two rates: answers of 3 people in files, 1 spoken code a question.", description)
        self.assertIn("First vote, 4 answers: B is slow 1; B is safe 3. Second vote, 3 answers: B is slow 3; B is safe 0.",
                      description)
        self.assertIn("The misconception was held by 3 of 4 before, 0 of 3 after.", description)
        self.assertGreater(len(set(pixels)), 50, "drawn, and not blank")

    def test_the_picture_as_lines_has_the_same_words(self):
        for ending in ("svg", "pdf"):
            path = self.folder / f"class.{ending}"
            self.assertEqual(self.collect("-o", path).returncode, 0)
            self.assertGreater(path.stat().st_size, 3000)
        drawing = xml.etree.ElementTree.parse(self.folder / "class.svg").getroot()
        words = " ".join(drawing.itertext())
        self.assertEqual(drawing.get("viewBox").split()[2], "1000")
        for part in ("Two rates: answers of 3 people in files.", "B is slow", "B is safe"):
            self.assertIn(part, words)
        self.assertTrue((self.folder / "class.pdf").read_bytes().startswith(b"%PDF-"))

    def check(self, said):
        """The check character of a code, as the program asks for it."""
        for character in "0123456789ABCDEFGHJKLMNPRTUVWXY":
            if self.collect("--code", f"{said}-{character}").returncode == 0:
                return character
        self.fail("no check character fits")

    def test_a_picture_without_answers_says_so(self):
        empty = self.folder / "empty"
        empty.mkdir()
        path = self.folder / "class.png"
        self.done("lesson", "collect", empty, "--lesson", self.lesson, "-o", path)
        self.assertEqual(png(path)[1].strip(), "Two rates: answers of 0 people in files.")

    def test_a_code_that_was_misheard_is_refused(self):
        result = self.collect("--code", "TR2-A-B")
        self.assertEqual(result.returncode, 2)
        self.assertIn("code: does not end in the check character of TR2-A; say it again", result.stderr)

    def test_a_folder_that_is_missing_is_refused(self):
        self.refused("lesson", "collect", self.folder / "none", "--lesson", self.lesson,
                     says=["none: is no folder or file; needs one with answers"])

    def test_an_output_of_another_kind_is_refused(self):
        self.refused("lesson", "collect", self.folder, "--lesson", self.lesson, "-o", "class.xyz",
                     says=["-o class.xyz: has no ending that says what to write; needs csv, json, png, svg or pdf"])


if __name__ == "__main__":
    cli.main()
