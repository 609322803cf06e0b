#!/usr/bin/env python3
"""Measures everything and writes RESULTS.md with its pictures: the one command behind the figures.

    swift build -c release --product bench
    python3 -m venv .venv && .venv/bin/pip install -r Benchmarks/peers/requirements.txt
    .venv/bin/python Benchmarks/run.py --bench .build/release/bench

Peers and `bench` take turns on the same file, so that a busy machine slows both; figures are ratios of CPU seconds.
ICU needs g++ and libicu-dev, the profiles need perf; what is missing is left out and said.
"""

import argparse
import collections
import gzip
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "peers"))
from peers import PEERS  # noqa: E402


def short(value):
    """Three digits."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


class Run:
    def __init__(self, options, folder):
        self.bench, self.rounds, self.reports = options.bench, options.rounds, options.reports
        self.folder = Path(folder)
        self.corpus = self.folder / "reports.jsonl"
        self.call(["generate", "--reports", str(self.reports), "--output", str(self.corpus)])
        self.gazetteer = self.folder / "names.tsv"
        write_gazetteer(self.corpus, self.gazetteer, options.names)

    def call(self, arguments):
        print("bench", *arguments, file=sys.stderr)
        return subprocess.run([self.bench, *arguments], check=True, stdout=subprocess.PIPE).stdout

    def measure(self, names, *arguments):
        output = self.call([*names, *arguments, "--json", "-"])
        return json.loads(output)

    def first(self, count):
        """The corpus, or a file with its first reports."""
        if count is None or count >= self.reports:
            return self.corpus
        path = self.folder / f"first-{count}.jsonl"
        if not path.exists():
            with open(self.corpus, "rb") as lines, open(path, "wb") as output:
                output.writelines(line for line, _ in zip(lines, range(count)))
        return path

    # Ratios

    def side_by_side(self, name):
        """Ours and a peer in turn; rates are MB of text a CPU second."""
        chosen = PEERS[name]
        corpus = str(self.first(chosen["most"]))
        own_arguments = ["--corpus", corpus, "--samples", "1"]
        peer_arguments = [sys.executable, HERE / "peers" / "peers.py", name, corpus, "--samples", "1"]
        if chosen["task"] == "ner.match":
            own_arguments += ["--gazetteer", str(self.gazetteer)]
            peer_arguments += ["--gazetteer", str(self.gazetteer)]
        ratios, theirs, ours = [], [], []
        for _ in range(self.rounds):
            print("peer", name, file=sys.stderr)
            output = subprocess.run(peer_arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            if output.returncode:
                return f"| {chosen['task']} | {name} | not run here | | | {output.stderr.strip().splitlines()[-1:]} |"
            peer = json.loads(output.stdout.splitlines()[-1])
            own = self.measure([chosen["task"]], *own_arguments)["results"][0]
            theirs.append(peer["bytes"] / 1e6 / statistics.median(peer["seconds"]))
            # A rate over text for every benchmark, those that read files too.
            ours.append(peer["bytes"] / 1e6 / own["cpuSeconds"]["median"])
            ratios.append(ours[-1] / theirs[-1])
        spread = f"{short(min(ratios))} to {short(max(ratios))}"
        return (
            f"| {chosen['task']} | {name} | **{short(statistics.median(ratios))}** ({spread}) "
            f"| {short(statistics.median(ours))} | {short(statistics.median(theirs))} | {peer['reports']:,} "
            f"| {chosen['lacks']} |"
        )

    # Where the cycles go

    def profile(self, name):
        if not shutil.which("perf"):
            return []
        data = self.folder / "perf.data"
        samples = "5" if name == "cluster" else "50"
        command = ["perf", "record", "-q", "-o", data, self.bench, name, "--corpus", self.first(5_000), "--samples", samples]
        if subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
            return []
        report = ["perf", "report", "-i", data, "--stdio", "--no-children", "--percent-limit", "3", "-F", "overhead,symbol"]
        output = subprocess.run(report, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        rows = re.findall(r"^\s*([\d.]+)%\s+\[.\] (.+?)\s*$", output, re.M)[:6]
        return [(share, demangled(symbol)) for share, symbol in rows]


def demangled(symbol):
    output = subprocess.run(
        ["swift", "demangle", "-compact", "-simplified", symbol], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ).stdout.strip()
    name = re.sub(r"^(function signature specialization|generic specialization|merged|specialized)\b.*? of ", "", output or symbol)
    return name.split("(")[0][-90:].replace("|", " ")


def write_gazetteer(corpus, path, count):
    """Names that occur in the corpus, pairs of capitalized words, filled up with pairs that mostly do not."""
    rng, found = random.Random(1), collections.OrderedDict()
    with open(corpus, encoding="utf-8") as lines:
        for line in lines:
            for name in re.findall(r"\b[A-Z][a-zé]+ [A-Z][a-zé]+\b", json.loads(line)["text"]):
                found[name] = None
    names = list(found)[: count // 2]
    words = sorted({word for name in names for word in name.split()})
    while len(names) < count:
        name = " ".join(rng.choice(words) for _ in range(rng.choice([2, 2, 3])))
        if name not in found:
            found[name] = None
            names.append(name)
    with open(path, "w", encoding="utf-8") as output:
        output.write("id\ttype\tname\taliases\tweight\n")
        output.writelines(f"n{number}\torganization\t{name}\t\t1\n" for number, name in enumerate(names))


# The generator against real news


def statistics_of(path):
    """What the text of a corpus looks like, reports shuffled."""
    opened = gzip.open if str(path).endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    texts = [(r.get("title") or "") + "\n" + (r.get("text") or "") for r in records]
    random.Random(1).shuffle(texts)
    seen, tokens, curve, length = collections.Counter(), 0, {}, 0
    for text in texts:
        for word in re.findall(r"\w+(?:['’.,]\w+)*", text.lower()):
            seen[word] += 1
            tokens += 1
            length += len(word)
            if tokens in (10_000, 100_000, 1_000_000, 3_000_000):
                curve[tokens] = len(seen)
    sizes = sorted(len(text.encode()) for text in texts)
    everything = "".join(texts)
    common = [count for _, count in seen.most_common(10_000)]
    rows = {
        "reports": f"{len(texts):,}",
        "bytes a report, mean": f"{sum(sizes) / len(sizes):,.0f}",
        "bytes a report: 10th, 50th, 90th, 99th of 100": ", ".join(
            f"{sizes[int(share * (len(sizes) - 1))]:,}" for share in (0.1, 0.5, 0.9, 0.99)
        ),
    }
    for count in (10_000, 100_000, 1_000_000, 3_000_000):
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


def report(options, run):
    out = []
    write = out.append
    results = run.measure([], "--corpus", str(run.corpus), "--samples", "5", "--chart", str(HERE / "throughput.svg"))
    machine = results["machine"]
    write("# Results\n")
    write(
        "Written by `Benchmarks/run.py`; how to run it stands at its top. Machine: "
        f"{machine['processor']}, {machine['cores']} cores, {machine['memoryBytes'] / 2**30:.0f} GB, {machine['system']}. "
        "One thread; MB is a million bytes of text, a second is a CPU second (user and system). The machine may have been "
        "busy with other work: trust ratios, not the last digit.\n"
    )
    write(f"## Each stage\n\nGenerated news, seed 1, {run.reports:,} reports; median of 5.\n")
    write("![MB a CPU second for each benchmark, on a logarithmic axis](throughput.svg)\n")
    write("| | MB/s | reports/s | CPU s, min to max | peak MB | times memcpy | found |\n|---|---|---|---|---|---|---|")
    floor = results["results"][0]["mbPerSecond"]
    for r in results["results"]:
        found = ", ".join(f"{key} {short(value)}" for key, value in sorted(r["detail"].items()))
        seconds = r["cpuSeconds"]
        write(
            f"| {r['name']} | {short(r['mbPerSecond'])} | {short(r['reportsPerSecond'])} | {short(seconds['median'])} "
            f"({short(seconds['min'])}–{short(seconds['max'])}) | {r['peakMemoryBytes'] / 1e6:,.0f} "
            f"| {short(floor / r['mbPerSecond'])} | {found} |"
        )
    write("\n## Beside others\n")
    write(
        f"Ratio of rates, ours over the peer's: above 1 we are faster. Median of {run.rounds} rounds in turn (least to largest), "
        f"{options.names:,} names for ner.match, built before the clock starts.\n"
    )
    write("| | peer | ratio | ours MB/s | peer MB/s | reports | what the peer does not do |\n|---|---|---|---|---|---|---|")
    for name in PEERS:
        write(run.side_by_side(name))
    write("\n## Growth\n\n![CPU seconds by number of reports](scaling.svg)\n")
    names = ["tokenize.words", "terms.count", "ner.match", "similarity.vectorize", "similarity.join", "neardup", "cluster"]
    chart = str(HERE / "scaling.svg")
    scaling = json.loads(run.call(
        ["scale", *names, "--from", "1k", "--to", str(options.largest), "--samples", "1", "--chart", chart, "--json", "-"]
    ))
    sizes = [point["reports"] for point in scaling["lines"][0]["points"]]
    write("CPU seconds (peak MB) at growing numbers of reports, and the power of the reports with which they grow.\n")
    write("| | " + " | ".join(f"{size:,}" for size in sizes) + " | power |\n|---|" + "---|" * (len(sizes) + 1))
    for line in scaling["lines"]:
        cells = [f"{short(p['cpuSeconds']['median'])} ({p['peakMemoryBytes'] / 1e6:,.0f})" for p in line["points"]]
        write(f"| {line['name']} | " + " | ".join(cells) + f" | {line['fit']['exponent']:.2f} |")
    write("\n## Where the cycles go\n")
    for name in names + ["tokenize.sentences", "ner.recognize"]:
        rows = run.profile(name)
        if rows:
            write(f"- **{name}**: " + "; ".join(f"{float(share):.0f} % `{symbol}`" for share, symbol in rows))
    if not shutil.which("perf"):
        write("`perf` was not there.")
    write("\n## The generated reports against real news\n")
    large = run.folder / "large.jsonl"
    run.call(["generate", "--reports", "40000", "--output", str(large)])
    columns = [("generated", statistics_of(large))]
    if options.news:
        columns.append(("real news", statistics_of(options.news)))
    write("| | " + " | ".join(name for name, _ in columns) + " |\n|---|" + "---|" * len(columns))
    for row in columns[0][1]:
        write(f"| {row} | " + " | ".join(values[row] for _, values in columns) + " |")
    (HERE / "RESULTS.md").write_text("\n".join(out) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", default=".build/release/bench")
    parser.add_argument("--reports", type=int, default=10_000)
    parser.add_argument("--largest", type=int, default=16_000, help="largest corpus of the growth")
    parser.add_argument("--names", type=int, default=100_000, help="size of the gazetteer")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--news", help="real news in JSON Lines to compare the generated reports with")
    options = parser.parse_args()
    options.bench = os.path.abspath(options.bench)
    with tempfile.TemporaryDirectory() as folder:
        report(options, Run(options, folder))


if __name__ == "__main__":
    main()
