"""Peers of similarity.join, neardup and cluster: what is said of whole reports."""

import re

from job import USUAL, peer


def vectors(texts):
    import numpy
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(stop_words="english", sublinear_tf=True, dtype=numpy.float32).fit_transform(texts)


@peer(
    "similarity.join", "sparse_dot_topn, C++ from Python", "exactness beyond 200 neighbours of a report",
    package="sparse_dot_topn",
)
def sparse_dot_topn(job):
    from sparse_dot_topn import sp_matmul_topn

    matrix = vectors(job.texts)

    def work():
        near = sp_matmul_topn(matrix, matrix.T.tocsr(), top_n=200, threshold=job.threshold, n_threads=1).tocoo()
        return int((near.row < near.col).sum())

    return work


@peer(
    "similarity.join", "SciPy sparse product", "nothing: the whole product, small values dropped", most=10_000,
    package="scipy",
)
def scipy(job):
    matrix = vectors(job.texts)

    def work():
        pairs, transposed = 0, matrix.T.tocsr()
        for first in range(0, matrix.shape[0], 500):
            block = (matrix[first : first + 500] @ transposed).tocoo()
            pairs += int(((block.data >= job.threshold) & (block.row + first < block.col)).sum())
        return pairs

    return work


ESTIMATES = "checking: its pairs are estimates; excerpts"


@peer("neardup", "gaoya, Rust from Python", ESTIMATES, package="gaoya")
def gaoya(job):
    from gaoya.minhash import MinHashStringIndex

    def work():
        index = MinHashStringIndex(32, 0.5, 42, 3, None, "word", True, (5, 5))
        index.par_bulk_insert_docs(list(range(len(job.texts))), job.texts)
        return sum(i < j for i, near in enumerate(index.par_bulk_query(job.texts)) for j in near)

    return work


@peer("neardup", "datasketch", ESTIMATES, most=2_000, package="datasketch")
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


@peer(
    "cluster", "scikit-learn average link", "names, dates, copies, evidence; a threshold to tune; memory for all pairs",
    most=5_000, package="scikit-learn", rounds={USUAL: 2},
)
def average_link(job):
    from sklearn.cluster import AgglomerativeClustering

    def work():
        matrix = vectors(job.texts)
        distances = 1 - (matrix @ matrix.T).toarray()
        labels = AgglomerativeClustering(
            n_clusters=None, metric="precomputed", linkage="average", distance_threshold=0.8
        ).fit_predict(distances)
        return int(labels.max()) + 1

    return work


@peer(
    "cluster", "sparse_dot_topn + components", "names, dates, evidence; one link joins two stories; a threshold to tune",
    most=5_000, package="sparse_dot_topn", rounds={USUAL: 2},
)
def components(job):
    from scipy.sparse.csgraph import connected_components
    from sparse_dot_topn import sp_matmul_topn

    def work():
        matrix = vectors(job.texts)
        near = sp_matmul_topn(matrix, matrix.T.tocsr(), top_n=200, threshold=job.threshold, n_threads=1)
        return int(connected_components(near, directed=False)[0])

    return work
