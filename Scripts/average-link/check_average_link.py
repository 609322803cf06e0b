#!/usr/bin/env python3
"""Checks average link on a complete graph against scikit-learn's: the same partition at the same cut.

usage: check_average_link.py REPORTS.jsonl [COUNT]

Takes the first COUNT (default 10,000) reports, weighs them by TF-IDF, links all pairs by their cosine, and compares the
partitions at several cuts. Needs scikit-learn and some 4 GB of memory for 10,000 reports.
"""
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score

THRESHOLDS = [0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.07, 0.05]
EDGE = np.dtype([("a", "<u4"), ("b", "<u4"), ("similarity", "<f4")])


def similarities(path, count):
    with open(path, encoding="utf-8") as lines:
        reports = [json.loads(line) for line in itertools.islice(lines, count)]
    texts = [f"{r.get('title', '')}\n{r.get('text', '')}" for r in reports]
    rows = TfidfVectorizer(sublinear_tf=True, max_df=0.5).fit_transform(texts)
    return np.clip((rows @ rows.T).toarray(), 0, 1).astype(np.float32)


def ours(matrix):
    here = pathlib.Path(__file__).parent
    subprocess.run(["swift", "build", "-c", "release", "--package-path", here], check=True, stdout=sys.stderr)
    count = len(matrix)
    with tempfile.NamedTemporaryFile() as file:
        for a in range(count):
            edges = np.empty(count - a - 1, EDGE)
            edges["a"], edges["b"], edges["similarity"] = a, np.arange(a + 1, count), matrix[a, a + 1 :]
            edges.tofile(file)
        file.flush()
        program = here / ".build/release/LinkGraph"
        done = subprocess.run(
            [program, file.name, str(count), *map(str, THRESHOLDS)], check=True, capture_output=True, text=True)
    return [np.array(line.split(), dtype=int) for line in done.stdout.splitlines()]


def theirs(matrix):
    distances = 1 - matrix.astype(np.float64)
    np.fill_diagonal(distances, 0)
    model = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=0, compute_full_tree=True)
    model.fit(distances)
    count = len(matrix)
    partitions = []
    for threshold in THRESHOLDS:
        labels = list(range(count))
        members = {i: [i] for i in range(count)}
        for i, (left, right) in enumerate(model.children_):
            if model.distances_[i] > 1 - threshold:
                break
            members[count + i] = members.pop(left) + members.pop(right)
        for cluster, nodes in members.items():
            for node in nodes:
                labels[node] = cluster
        partitions.append(np.array(labels))
    return partitions


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    matrix = similarities(sys.argv[1], count)
    different = 0
    for threshold, one, other in zip(THRESHOLDS, ours(matrix), theirs(matrix), strict=True):
        pairs = set(zip(one.tolist(), other.tolist()))
        same = len(pairs) == len(set(one.tolist())) == len(set(other.tolist()))
        different += not same
        print(f"cut {threshold}: {len(set(one.tolist()))} and {len(set(other.tolist()))} clusters,",
              "the same" if same else f"DIFFERENT, ARI {adjusted_rand_score(one, other):.9f}")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
