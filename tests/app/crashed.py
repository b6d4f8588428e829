"""What a crash leaves of a document."""

import contextlib
import pathlib
import sqlite3


def journal_of(document):
    return pathlib.Path(f"{document}-journal")


def half_written(document):
    """The bytes of the document and of its journal in the middle of a transaction that made every name and every event
    "half", of which 20,000 were "whole". Afterwards the document is whole."""
    with contextlib.closing(sqlite3.connect(document, isolation_level=None)) as database:
        database.executescript("""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
                INSERT INTO event(run, step, kind, text, at) SELECT 1, i, 'note', 'whole', 0 FROM n;
            PRAGMA cache_size = 5;
            BEGIN;
            UPDATE run SET name = 'half';
            UPDATE event SET text = 'half';""")
        left = document.read_bytes(), journal_of(document).read_bytes()
        database.execute("ROLLBACK")
    return left
