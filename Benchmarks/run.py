#!/usr/bin/env python3
"""Measures and writes RESULTS.md with its pictures: the one command behind the figures.

    swift build -c release --product bench
    Benchmarks/peers/setup.sh
    Benchmarks/peers/.venv/bin/python Benchmarks/run.py --news NEWS.jsonl --stories STORIES.jsonl …

Every section keeps its data in figures/, so that one can be measured again alone: `--sections peers,growth`. `stories`
and `large`, growth to a hundred thousand and a million reports, take long and run only when named. `--sections ""`
writes RESULTS.md anew from the data there are.
"""

import argparse
import datetime
import json
import os
import subprocess
import tempfile
import time

import render
from harness import HERE, Harness, say
from sections import ONLY_WHEN_NAMED, SECTIONS


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", default=".build/release/bench")
    parser.add_argument("--sections", default=",".join(name for name in SECTIONS if name not in ONLY_WHEN_NAMED))
    parser.add_argument("--reports", type=int, default=20_000, help="generated reports (20000)")
    parser.add_argument("--largest", default="32k", help="largest corpus of the growth (32k)")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each peer (3)")
    parser.add_argument("--news", help="real news in JSON Lines to compare the generated text with")
    parser.add_argument("--stories", nargs="*", default=[], help="real stories with `cluster`, to compare the generated with")
    options = parser.parse_args()
    commit = commit_now()
    with tempfile.TemporaryDirectory() as folder:
        harness = Harness(os.path.abspath(options.bench), options.reports, folder)
        machine = harness.measure(["memcpy"], "--reports", "10", "--samples", "1")["machine"]
        for name in filter(None, options.sections.split(",")):
            start = time.monotonic()
            data = SECTIONS[name](harness, options)
            keep(name, data, machine, commit, options)
            say(f"{name}: {time.monotonic() - start:.0f} s")
            render.write()
    render.write()


def commit_now():
    command = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout.strip()


def keep(name, data, machine, commit, options):
    kept = dict(
        section=name, date=datetime.date.today().isoformat(), commit=commit, machine=machine, reports=options.reports,
        rounds=options.rounds, data=data,
    )
    (HERE / "figures").mkdir(exist_ok=True)
    with open(HERE / "figures" / f"{name}.json", "w", encoding="utf-8") as output:
        json.dump(kept, output, indent=1, ensure_ascii=False)
        output.write("\n")


if __name__ == "__main__":
    main()
