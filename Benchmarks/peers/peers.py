#!/usr/bin/env python3
"""One peer on one corpus: peers.py PEER CORPUS [--gazetteer FILE] [--threshold T] [--samples K]

Prints a line of JSON: CPU seconds of each sample, bytes, reports, and what was found. Texts, and the automaton of a
gazetteer, lie ready before the clock starts; one run before the samples warms up.
"""

import argparse
import json
import os
import resource
import sys
import time

# Numeric libraries start a thread a core unless they are told before they are imported.
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[variable] = "1"

import names, reports, terms, words  # noqa: E401, E402, F401
from job import PEERS, version_of  # noqa: E402


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer", choices=PEERS)
    parser.add_argument("corpus")
    parser.add_argument("--gazetteer")
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--samples", type=int, default=3)
    job = parser.parse_args()
    chosen = PEERS[job.peer]
    with open(job.corpus, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    job.texts = [(r.get("title", "") + "\n" + r.get("text", "")).lstrip("\n") for r in records][: chosen["most"]]
    if job.gazetteer:
        with open(job.gazetteer, encoding="utf-8") as lines:
            job.names = [line.rstrip("\n").split("\t")[2] for line in lines][1:]
    job.seconds = []
    work = chosen["prepare"](job)
    found = work() if callable(work) else work
    while callable(work) and len(job.seconds) < job.samples:
        start = time.process_time()
        found = work()
        job.seconds.append(time.process_time() - start)
    size = sum(len(text.encode()) for text in job.texts)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(json.dumps(dict(
        seconds=job.seconds, bytes=size, reports=len(job.texts), found=found, memory=memory, version=version_of(job.peer)
    )))


if __name__ == "__main__":
    main()
