"""Every probe that the program names, for tests over all of them."""

import contextlib
import functools
import json
import sqlite3

from cli import call


@functools.cache
def catalogue():
    """The entries of `list probes`, in its order."""
    return json.loads(call("list", "probes", "--json").stdout)["probes"]


def names():
    return [entry["name"] for entry in catalogue()]


_compares = {}


def beside(name, document, run):
    """The options by which a probe that has no answer about one run is given this one too."""
    if name not in _compares:  # asks, and keeps an answer
        _compares[name] = "another run" in call("probe", name, document, "--lane", "2").stderr
    return ["--beside", run] if _compares[name] else []


def measured(document):
    """All rows of a document but those that probes add and who has it open; it must be sound."""
    with contextlib.closing(sqlite3.connect(document)) as database:  # rolls a half-written transaction back
        sound = database.execute("PRAGMA integrity_check").fetchone()[0]
        if sound != "ok":
            raise AssertionError(f"integrity_check says {sound}")
        tables = [name for name, in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {table: database.execute(f"SELECT * FROM {table}").fetchall() for table in tables
                if table not in ("analysis", "holder")}


def answers(document, kind, run):
    """How many a document keeps with the run."""
    with contextlib.closing(sqlite3.connect(document)) as database:
        return database.execute("SELECT count(*) FROM analysis WHERE kind = ? AND run = ?", (kind, run)).fetchone()[0]


def timeless(found):
    """What is found without the time that it took."""
    if isinstance(found, dict):
        return {key: timeless(value) for key, value in found.items() if key not in ("seconds", "compute_s")}
    return [timeless(value) for value in found] if isinstance(found, list) else found
