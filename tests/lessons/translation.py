"""A shipped translation is up to date: it reads without a note on changed texts, and it names the figures and shows the code of
its original, comments aside, step by step.

Usage: translation.py PROGRAM NAME.CODE.lesson.md
"""

import collections
import json
import pathlib
import re
import subprocess
import sys

NUMBER = re.compile(r"(?<![\w.])\d+(?:[,\u202f]\d{3})*(?:\.\d+)?")
CODE = re.compile(r"```.*?```", re.S)


def parts(path):
    """The front matter, and what stands under each heading."""
    front, body = path.read_text().split("---json\n", 1)[1].split("\n---\n", 1)
    sections = re.split(r"^## (.+)$", "## \n" + body, flags=re.M)
    return json.loads(front), dict(zip((name.strip() for name in sections[1::2]), sections[2::2]))


def code(text):
    return [re.sub(r" *#.*", "", block) for block in CODE.findall(text)]


def numbers(text):
    return collections.Counter(re.sub("[,\u202f]", "", number) for number in NUMBER.findall(text))


def spoken(step):
    """The texts of a step that stand in the front matter, one for each place."""
    if isinstance(step, dict):
        return {f"/{key}{place}": text for key, value in step.items() if key in ("text", "explain", "aim", "unit", "choices", "hands", "features")
                for place, text in ({"": value} if isinstance(value, str) else spoken(value)).items()}
    return {f"/{i}{place}": text for i, one in enumerate(step) for place, text in spoken(one).items()}


def differences(original, translation):
    (front, sections), (own_front, own_sections) = parts(original), parts(translation)
    ours, theirs = spoken(own_front["steps"]), spoken(front["steps"])
    pairs = [(f"/steps{place}", text, ours.get(place, "")) for place, text in theirs.items()]
    pairs += [(f"## {name}", text, own_sections.get(name, "")) for name, text in sections.items()]
    for place, text, own in pairs:
        if code(text) != code(own):
            yield f"{place}: its code is not the original's"
        if missing := numbers(text) - numbers(own):
            yield f"{place}: lacks {', '.join(missing)}"
        if more := numbers(own) - numbers(text):
            yield f"{place}: has {', '.join(more)}, which the original has not"
        if re.search(r"\d,\d{3}\b", own):
            yield f"{place}: puts a comma between thousands; needs a narrow no-break space"


def main(program, file):
    path = pathlib.Path(file)
    name = path.name.split(".")[0]
    call = subprocess.run([program, "lesson", "check", file], capture_output=True, text=True)
    wrong = [line for line in call.stderr.splitlines() if "/of is" in line or call.returncode != 0]
    if call.returncode != 0:
        wrong.append(f"lesson check ended with {call.returncode}")
    wrong += differences(path.with_name(name + ".lesson.md"), path)
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main(*sys.argv[1:])
