#!/usr/bin/env python3
"""Kills the program at random moments (SIGKILL) and resumes what it left.

usage: crash_test.py LR-PLAYGROUND [ROUNDS]

Every document must open and be sound, at most one second of samples may be missing, and the resumed runs must equal
those of an uninterrupted document byte for byte.
"""
import concurrent.futures
import json
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

PACE = 400  # steps per second of each lane
STEPS = 600
SECONDS_AT_RISK = 1.0
EARLY = 20  # one kill in so many falls before training begins
SHARE_WITH_RUNS = 0.6  # of the kills, at least: the others came before the first transaction and resume nothing
SLACK = 0.25  # the clock of this test against the program's, on a busy machine


class Crash:
    def __init__(self, program, folder, reference, number):
        self.program = program
        self.document = folder / f"crash-{number}.lrp"
        self.curves = folder / f"crash-{number}.csv"
        self.reference = reference
        self.random = random.Random(number)
        self.is_early = number % EARLY == 0
        self.had_runs = False

    def run(self):
        """What is wrong, or nothing."""
        killed_at, ended = self.kill()
        if ended or not self.document.exists():
            return f"the program ended by itself with {ended}"
        missing = self.check(killed_at)
        if missing:
            return missing
        return self.resume()

    def kill(self):
        """When it was killed, and the exit code of one that had ended before, by itself."""
        with subprocess.Popen([self.program, "run", *self.settings(), "--pace", str(PACE), "-o", self.document],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
            while not self.document.exists() and process.poll() is None:
                time.sleep(0.001)
            if self.is_early:
                time.sleep(self.random.uniform(0.0, 0.5))
            else:
                process.stderr.readline()  # of the progress: training begins
                time.sleep(self.random.uniform(0.0, STEPS / PACE + 0.7))
            ended = process.poll()
            process.kill()
            return time.time(), ended

    @staticmethod
    def settings():
        return ["--set", f"/problem/length={STEPS}", "--set", "/problem/evaluate_every=37"]

    def check(self, killed_at):
        database = sqlite3.connect(self.document)  # rolls a half-written transaction back
        try:
            sound = database.execute("PRAGMA integrity_check").fetchone()[0]
            if sound != "ok":
                return f"integrity_check says {sound}"
        finally:
            database.close()
        runs = json.loads(subprocess.run([self.program, "runs", self.document, "--json"], check=True,
                                         capture_output=True, text=True).stdout)
        self.had_runs = bool(runs)  # else it was killed before the race began
        for run in runs:
            # Training starts some time after the run's row is made: more steps than this there cannot have been.
            most = min(STEPS, (killed_at - run["started_at_ms"] / 1000) * PACE)
            least = most - (SECONDS_AT_RISK + SLACK) * PACE
            if run["steps"] < least:
                return f"lane {run['letter']} has {run['steps']} steps of about {most:.0f}"
            if run["status"] not in ("interrupted", "finished"):
                return f"lane {run['letter']} stands as {run['status']}"
        return None

    def resume(self):
        done = subprocess.run([self.program, "resume", self.document, "--quiet"], capture_output=True, text=True)
        if done.returncode != 0:
            return f"resume ended with {done.returncode}: {done.stderr}"
        done = subprocess.run([self.program, "export", self.document, "--to", "csv", "-o", self.curves],
                              capture_output=True, text=True)
        if done.returncode != 0:
            return f"export ended with {done.returncode}: {done.stderr}"
        curves = self.curves.read_bytes()
        if self.had_runs and curves != self.reference:
            return "the resumed run differs from an uninterrupted one"
        return None


def main():
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        whole = folder / "whole.lrp"
        subprocess.run([program, "run", *Crash.settings(), "--quiet", "-o", whole], check=True,
                       stdout=subprocess.DEVNULL)
        reference = subprocess.run([program, "export", whole, "--to", "csv"], check=True, capture_output=True).stdout
        crashes = [Crash(program, folder, reference, number) for number in range(rounds)]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            problems = list(pool.map(Crash.run, crashes))
    broken = [(number, problem) for number, problem in enumerate(problems) if problem]
    for number, problem in broken:
        print(f"kill {number}: {problem}")
    with_runs = sum(crash.had_runs for crash in crashes)
    print(f"{rounds - len(broken)} of {rounds} kills were survived; {with_runs} left runs to resume")
    if with_runs < SHARE_WITH_RUNS * rounds:
        print(f"too few of them: needs {SHARE_WITH_RUNS:.0%}")
        return 1
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
