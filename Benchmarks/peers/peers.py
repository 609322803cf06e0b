#!/usr/bin/env python3
"""One peer on one corpus: peers.py PEER CORPUS [--gazetteer FILE] [--threshold T] [--samples K]

Prints a line of JSON: CPU seconds of each sample, bytes, reports, and what was found. Texts, and the automaton of a
gazetteer, lie ready before the clock starts; one run before the samples warms up.
"""

import argparse
import json
import re
import resource
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PEERS = {}


def peer(task, lacks, most=None):
    """Registers a peer: which benchmark it stands beside, what it does not do, and how many reports it can take."""

    def register(prepare):
        name = prepare.__name__.replace("_", "-")
        PEERS[name] = dict(task=task, lacks=lacks, most=most, prepare=prepare)
        return prepare

    return register


# Words


@peer("tokenize.words", "nothing: UAX #29 words with kinds, of an older Unicode version; C++")
def icu(job):
    source = Path(__file__).with_name("icu_words.cpp")
    program = Path(tempfile.gettempdir()) / f"icu_words-{source.stat().st_mtime_ns}"
    if not program.exists():
        subprocess.run(["g++", "-O3", "-std=c++17", source, "-o", program, "-licuuc"], check=True)
    packed = b"".join(struct.pack("<I", len(t)) + t for t in map(str.encode, job.texts))
    output = subprocess.run([program, str(job.samples)], input=packed, stdout=subprocess.PIPE, check=True).stdout
    lines = [line.split() for line in output.decode().splitlines()]
    job.seconds = [float(seconds) for seconds, _ in lines]
    return int(lines[0][1])


@peer("tokenize.words", "kinds of words; called from Python, boundary by boundary")
def stringzilla(job):
    from stringzilla import utf8_wordbreaks

    return lambda: sum(sum(1 for _ in utf8_wordbreaks(text)) for text in job.texts)


@peer("tokenize.words", "UAX #29 (rules of its own), offsets", most=2_000)
def blingfire(job):
    from blingfire import text_to_words

    return lambda: sum(text_to_words(text).count(" ") + 1 for text in job.texts)


@peer("tokenize.words", "UAX #29 (rules of its own)", most=2_000)
def spacy(job):
    from spacy.lang.en import English

    make = English().make_doc
    return lambda: sum(len(make(text)) for text in job.texts)


# Terms and vectors


@peer("terms.count", "stems, UAX #29 words", most=10_000)
def count_vectorizer(job):
    from sklearn.feature_extraction.text import CountVectorizer

    return lambda: CountVectorizer(stop_words="english").fit_transform(job.texts).nnz


@peer("similarity.vectorize", "stems, UAX #29 words", most=10_000)
def tfidf_vectorizer(job):
    from sklearn.feature_extraction.text import TfidfVectorizer

    return lambda: TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(job.texts).nnz


# Names


@peer("ner.match", "tokens, possessives, case rules, which entity a name is; boundaries checked in Python")
def daachorse(job):
    from daachorse import MATCH_KIND_LEFTMOST_LONGEST, CharwiseDoubleArrayAhoCorasick

    automaton = CharwiseDoubleArrayAhoCorasick(job.names, MATCH_KIND_LEFTMOST_LONGEST)
    return lambda: sum(
        stands_alone(text, start, end) for text in job.texts for start, end, _ in automaton.find(text)
    )


@peer("ner.match", "tokens, possessives, case rules, longest match; boundaries checked in Python")
def pyahocorasick(job):
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for name in job.names:
        automaton.add_word(name, len(name))
    automaton.make_automaton()
    return lambda: sum(
        stands_alone(text, end + 1 - length, end + 1) for text in job.texts for end, length in automaton.iter(text)
    )


def stands_alone(text, start, end):
    return (start == 0 or not text[start - 1].isalnum()) and (end >= len(text) or not text[end].isalnum())


# Pairs


def vectors(job):
    import numpy
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(stop_words="english", sublinear_tf=True, dtype=numpy.float32).fit_transform(job.texts)


@peer("similarity.join", "exactness beyond 200 neighbours of a report", most=20_000)
def sparse_dot_topn(job):
    from sparse_dot_topn import sp_matmul_topn

    matrix = vectors(job)

    def work():
        near = sp_matmul_topn(matrix, matrix.T.tocsr(), top_n=200, threshold=job.threshold, n_threads=1).tocoo()
        return int((near.row < near.col).sum())

    return work


@peer("similarity.join", "nothing: the whole product, small values dropped", most=10_000)
def scipy(job):
    matrix = vectors(job)

    def work():
        pairs, transposed = 0, matrix.T.tocsr()
        for first in range(0, matrix.shape[0], 500):
            block = (matrix[first : first + 500] @ transposed).tocoo()
            pairs += int(((block.data >= job.threshold) & (block.row + first < block.col)).sum())
        return pairs

    return work


# Copies


@peer("neardup", "checking: pairs are estimates; excerpts")
def gaoya(job):
    from gaoya.minhash import MinHashStringIndex

    def work():
        index = MinHashStringIndex(32, 0.5, 42, 3, None, "word", True, (5, 5))
        index.par_bulk_insert_docs(list(range(len(job.texts))), job.texts)
        return sum(i < j for i, near in enumerate(index.par_bulk_query(job.texts)) for j in near)

    return work


@peer("neardup", "checking: pairs are estimates; excerpts", most=2_000)
def datasketch(job):
    from datasketch import MinHash, MinHashLSH

    def work():
        index, pairs = MinHashLSH(threshold=0.5, num_perm=128), 0
        for number, text in enumerate(job.texts):
            words = re.findall(r"\w+", text.lower())
            sketch = MinHash(num_perm=128)
            sketch.update_batch([" ".join(words[i : i + 5]).encode() for i in range(len(words) - 4)])
            pairs += len(index.query(sketch))
            index.insert(number, sketch)
        return pairs

    return work


# Stories


@peer("cluster", "names, dates, copies, evidence; a threshold to tune; memory for all pairs", most=5_000)
def scikit_learn(job):
    from sklearn.cluster import AgglomerativeClustering

    def work():
        distances = 1 - (vectors(job) @ vectors(job).T).toarray()
        labels = AgglomerativeClustering(
            n_clusters=None, metric="precomputed", linkage="average", distance_threshold=0.75
        ).fit_predict(distances)
        return int(labels.max()) + 1

    return work


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
    print(json.dumps(dict(seconds=job.seconds, bytes=size, reports=len(job.texts), found=found, memory=memory)))


if __name__ == "__main__":
    main()
