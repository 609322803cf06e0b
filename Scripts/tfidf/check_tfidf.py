#!/usr/bin/env python3
"""Checks that TFIDF gives scikit-learn's weights on a large corpus, to 1e-6.

    swift build -c release --package-path Scripts/tfidf
    Scripts/tfidf/check_tfidf.py --corpus reports.jsonl --weigh Scripts/tfidf/.build/release/WeighBags

The corpus is JSON Lines with `title` and `text`. Needs scikit-learn; nothing of the package needs this script.
"""

import argparse
import json
import subprocess
import sys

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

CASES = [
    ({}, []),
    ({"sublinear_tf": True}, ["sublinearTF=true"]),
    ({"smooth_idf": False}, ["smoothIDF=false"]),
    ({"use_idf": False, "norm": "l1"}, ["useIDF=false", "norm=l1"]),
    ({"norm": None, "sublinear_tf": True}, ["norm=none", "sublinearTF=true"]),
    ({"min_df": 3, "max_df": 0.4}, ["minDF=3", "maxDF=0.4"]),
    ({"min_df": 0.01, "max_df": 2000}, ["minDF=0.01", "maxDF=2000"]),
]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--weigh", required=True, help="the WeighBags executable")
    parser.add_argument("--limit", type=int, default=20_000)
    options = parser.parse_args()

    texts = []
    with open(options.corpus, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            texts.append((record.get("title") or "") + "\n" + (record.get("text") or ""))
            if len(texts) == options.limit:
                break

    counter = CountVectorizer(token_pattern=r"(?u)\b\w+\b")
    counter.fit(texts)
    analyze, vocabulary = counter.build_analyzer(), counter.vocabulary_
    bags = "\n".join(" ".join(str(vocabulary[word]) for word in analyze(text)) for text in texts) + "\n"

    failures = 0
    for python, swift in CASES:
        vectorizer = TfidfVectorizer(token_pattern=r"(?u)\b\w+\b", dtype=np.float64, **python)
        small = vectorizer.fit_transform(texts).tocoo()
        columns = np.array([vocabulary[name] for name in vectorizer.get_feature_names_out()])
        shape = (len(texts), len(vocabulary))
        expected = csr_matrix((small.data, (small.row, columns[small.col])), shape=shape)

        output = subprocess.run([options.weigh, *swift], input=bags, capture_output=True, text=True, check=True).stdout
        rows, cols, weights = [], [], []
        for row, line in enumerate(output.split("\n")[: len(texts)]):
            for pair in line.split():
                term, weight = pair.split(":")
                rows.append(row)
                cols.append(int(term))
                weights.append(float(weight))
        found = csr_matrix((weights, (rows, cols)), shape=shape)

        # Without a norm weights are larger than 1: the difference is relative there.
        difference = abs(found - expected).max() / max(1.0, expected.max())
        good = difference <= 1e-6 and found.nnz == expected.nnz
        failures += not good
        print(f"{'ok ' if good else 'BAD'} {python or 'defaults'}: {found.nnz} weights, largest difference {difference:.2e}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
