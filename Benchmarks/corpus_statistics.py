"""What a corpus looks like: its words and lengths, and how near the reports of a story are to one another."""

import collections
import gzip
import json
import random
import re

CURVE = (10_000, 100_000, 1_000_000, 3_000_000)


def read(path, most=None):
    opened = gzip.open if str(path).endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line, _ in zip(lines, range(most or 10**9))]


def quantiles(values, shares):
    values = sorted(values)
    return [values[int(share * (len(values) - 1))] for share in shares]


def of_text(path):
    """Rows of the table, as text; reports are shuffled for the curve of different words."""
    texts = [(r.get("title") or "") + "\n" + (r.get("text") or "") for r in read(path)]
    random.Random(1).shuffle(texts)
    seen, tokens, curve, length = collections.Counter(), 0, {}, 0
    for text in texts:
        for word in re.findall(r"\w+(?:['’.,]\w+)*", text.lower()):
            seen[word] += 1
            tokens += 1
            length += len(word)
            if tokens in CURVE:
                curve[tokens] = len(seen)
    sizes = [len(text.encode()) for text in texts]
    everything = "".join(texts)
    common = [count for _, count in seen.most_common(10_000)]
    rows = {
        "reports": f"{len(texts):,}",
        "bytes a report, mean": f"{sum(sizes) / len(sizes):,.0f}",
        "bytes a report: 10th, 50th, 90th, 99th of 100": ", ".join(
            f"{size:,}" for size in quantiles(sizes, (0.1, 0.5, 0.9, 0.99))
        ),
    }
    for count in CURVE:
        rows[f"different words in {count:,}"] = f"{curve[count]:,}" if count in curve else "–"
    for count in (10, 100, 1_000, 10_000):
        rows[f"share of the {count:,} most frequent words"] = f"{sum(common[:count]) / tokens:.3f}"
    rows["words that occur once, of all different ones"] = f"{sum(c == 1 for c in seen.values()) / len(seen):.3f}"
    rows["letters a word"] = f"{length / tokens:.2f}"
    capitals, quotes = len(re.findall(r"\b[A-Z]", everything)), len(re.findall('["“”]', everything))
    rows["capitals a word"] = f"{capitals / tokens:.3f}"
    rows["quotes in 1,000 characters"] = f"{1000 * quotes / len(everything):.2f}"
    rows["characters that are not ASCII"] = f"{sum(ord(c) > 127 for c in everything) / len(everything):.4f}"
    return rows


def of_stories(path, most=4_000):
    """How near reports of one story are, without copies, and how near the nearest report of another story is."""
    import numpy
    from sklearn.feature_extraction.text import TfidfVectorizer

    records = read(path, most)
    texts = [(r.get("title") or "") + "\n" + (r.get("text") or "") for r in records]
    labels = numpy.unique([str(r["cluster"]) for r in records], return_inverse=True)[1]
    copies = numpy.array([r.get("copyOf") is not None for r in records])
    matrix = TfidfVectorizer(sublinear_tf=True, stop_words="english", max_df=0.5, dtype=numpy.float32).fit_transform(texts)
    cosines = (matrix @ matrix.T).toarray()
    numpy.fill_diagonal(cosines, -1)
    words = [set(re.findall(r"\w{3,}", text.lower())) for text in texts]
    members = collections.defaultdict(list)
    for index, label in enumerate(labels):
        if not copies[index]:
            members[label].append(index)
    pairs = [(a, b) for reports in members.values() for i, a in enumerate(reports[:20]) for b in reports[:i]]
    same = labels[:, None] == labels[None, :]
    own, other = numpy.where(same, cosines, -1).max(1), numpy.where(same, -1, cosines).max(1)
    several = own > -1
    tenths = (0.1, 0.5, 0.9)

    def row(values):
        return ", ".join(f"{value:.2f}" for value in quantiles(list(values), tenths))

    return {
        "reports, stories": f"{len(records):,}, {len(set(labels)):,}",
        "cosine of two reports of a story: 10th, 50th, 90th of 100": row(cosines[a, b] for a, b in pairs),
        "words of the shorter report that the other has": row(
            len(words[a] & words[b]) / max(1, min(len(words[a]), len(words[b]))) for a, b in pairs
        ),
        "cosine to the nearest report of another story": row(other),
        "reports whose nearest is of their own story": f"{float((own > other)[several].mean()):.3f}",
    }
