"""Every claim of a shipped lesson holds with this build, and the figures in its file are those that are found.

Usage: verify.py PROGRAM LESSON.lesson.md
"""

import json
import math
import pathlib
import subprocess
import sys

TOLERANCE = 0.02  # of a figure: the last digit of a rate differs between C libraries


def front_matter(path):
    return json.loads(path.read_text().split("---json\n", 1)[1].split("\n---\n", 1)[0])


def differs(kept, found):
    """Where the figures of the file and those of this build are not the same."""
    if isinstance(kept, dict) and isinstance(found, dict):
        return [f"/{key}{inner}" for key in kept.keys() | found.keys()
                for inner in (differs(kept.get(key), found.get(key)) if key in kept and key in found else [" is missing"])]
    if isinstance(kept, list) and isinstance(found, list) and len(kept) == len(found):
        return [inner for pair in zip(kept, found) for inner in differs(*pair)]
    if isinstance(kept, float) or isinstance(found, float):
        return [] if None not in (kept, found) and math.isclose(kept, found, rel_tol=TOLERANCE) else [f": {kept}, now {found}"]
    return [] if kept == found else [f": {kept}, now {found}"]


def main(program, lesson):
    call = subprocess.run([program, "lesson", "verify", lesson, "--json", "--quiet"], stdout=subprocess.PIPE, text=True)
    if not call.stdout:
        sys.exit(f"lesson verify said nothing; exit code {call.returncode}")
    found = json.loads(call.stdout)
    kept = front_matter(pathlib.Path(lesson)).get("verified", {})
    wrong = [f"{claim} fails: {figures['failure']}" for claim, figures in found["claims"].items() if not figures["holds"]]
    wrong += [f"verified/{part}{place}" for part in ("claims", "ends") for place in differs(kept.get(part), found[part])]
    if call.returncode != 0 or wrong:
        sys.exit("\n".join([f"exit code {call.returncode}", *wrong, "to mend the file: lr-playground lesson verify --write"]))


if __name__ == "__main__":
    main(*sys.argv[1:])
