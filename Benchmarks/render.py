"""Writes RESULTS.md, and the table in the README, from the data in figures/."""

import json
import math
import re

from harness import HERE

README = HERE.parent / "README.md"
OPEN, CLOSE = "<!-- peers: written by Benchmarks/run.py -->", "<!-- peers: end -->"

# The rows of the README: benchmark, setting, what it is called there, and the peers beside it.
HEADLINES = [
    ("tokenize.words", "usual", "words (UAX #29, with kinds), English", ("stringzilla", "lucene", "icu")),
    ("tokenize.words", "mixed scripts", "the same, mixed scripts", ("stringzilla", "lucene")),
    ("terms.count", "usual", "terms with counts, stemmed", ("tantivy", "count-vectorizer")),
    ("ner.match", "100,000 names", "names of a list of 100,000, tokenization included", ("hyperscan", "daachorse")),
    ("ner.match", "1,000,000 names", "names of a list of 1,000,000", ("hyperscan", "daachorse")),
    ("similarity.vectorize", "usual", "TF-IDF vectors from text, stemmed", ("tfidf-vectorizer",)),
    ("similarity.join", "usual", "all pairs at cosine ≥ .5, exact", ("sparse-dot-topn",)),
    ("neardup", "usual", "near-duplicates, verified", ("gaoya",)),
    ("cluster", "usual", "stories, file in, evidence out", ("average-link",)),
]

# What a peer leaves out, in the few words that fit there.
NOTES = {
    "stringzilla": "boundaries only", "hyperscan": "matching alone", "daachorse": "matching alone",
    "tantivy": "an index, not stemmed", "count-vectorizer": "not stemmed", "tfidf-vectorizer": "not stemmed",
    "gaoya": "estimates", "average-link": "at a threshold picked by hand",
}


def short(value):
    """Three digits."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def read(name):
    path = HERE / "figures" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def write():
    out = ["# Results\n", opening()]
    for section in (stages, peers, growth, profile, corpus):
        out += section()
    (HERE / "RESULTS.md").write_text("\n".join(out) + "\n", encoding="utf-8")
    write_readme()


def opening():
    kept = read("stages") or read("peers") or read("growth")
    machine = kept["machine"] if kept else None
    where = (
        f"Machine: {machine['processor']}, {machine['cores']} cores, {machine['memoryBytes'] / 2**30:.0f} GB, "
        f"{machine['system']}, {machine['build']} build. " if machine else ""
    )
    return (
        f"Written by `Benchmarks/run.py`; how to run it stands at its top, the data are in `figures/`. {where}"
        "One thread; MB is a million bytes of text, a second is a CPU second (user and system). Other work may have been "
        "going on: trust ratios, not the last digit.\n"
    )


def called(r):
    """Name, version and language of a peer."""
    name, _, language = r["title"].partition(", ")
    return f"{name} {r['version']}" + (f" ({language})" if language else "")


def taken(kept):
    return f"Taken {kept['date']} at {kept['commit']}."


def row(cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def table(head, rows):
    return [row(head), "|" + "---|" * len(head), *map(row, rows), ""]


def stages():
    kept = read("stages")
    if not kept:
        return []
    results = kept["data"]["results"]
    floor = results[0]["mbPerSecond"]
    rows = []
    for r in results:
        seconds, detail = r["cpuSeconds"], r["detail"]
        found = ", ".join(
            f"{key} {short(value)}" for key, value in sorted(detail.items()) if "Seconds." not in key and "Bytes." not in key
        )
        rows.append([
            r["name"], short(r["mbPerSecond"]), short(r["reportsPerSecond"]),
            f"{short(seconds['median'])} ({short(seconds['min'])}–{short(seconds['max'])})",
            f"{r['peakMemoryBytes'] / 1e6:,.0f}", f"{r['allocations']:,}" if "allocations" in r else "",
            short(floor / r["mbPerSecond"]), found,
        ])
    return [
        f"## Each stage\n\nGenerated news, seed 1, {results[0]['reports']:,} reports, {results[0]['bytes'] / 1e6:.0f} MB; median of "
        f"{results[0]['samples']}. The floor is memcpy of the same text in the same run. Allocations are those of one run. "
        f"{taken(kept)}\n",
        "![MB a CPU second for each benchmark, on a logarithmic axis](throughput.svg)\n",
        *table(["", "MB/s", "reports/s", "CPU s (min–max)", "peak MB", "allocations", "times memcpy", "found"], rows),
    ]


def peers():
    kept = read("peers")
    if not kept:
        return []
    rows, missing = [], []
    for r in kept["data"]:
        setting = "" if r["setting"] == "usual" else f", {r['setting']}"
        if "missing" in r:
            missing.append(f"{r['title']} ({r['task']}{setting}): {r['missing']}")
            continue
        rows.append([
            r["task"] + setting, called(r),
            f"**{short(r['ratio'])}**" + (f" ({short(r['least'])}–{short(r['most'])})" if r["least"] < r["most"] else ""), short(r["ours"]), short(r["theirs"]),
            f"{r['reports']:,}", r["lacks"] + (" (finds the same words)" if r["oursFound"].get("tokens") == r["theirsFound"] else ""),
        ])
    lines = [
        "## Beside others\n",
        f"Ratio of rates, ours over the peer's: above 1 we are faster. Median of {kept['rounds']} rounds (least–most; fewer for what "
        "takes a minute to set up), ours and the peer in turn on the same file. Generated English news, or a mix of 14 languages. "
        "Texts, gazetteers and automatons lie ready before the clock starts, except that our `cluster` reads its file. "
        f"{taken(kept)}\n",
        *table(["", "peer", "ratio", "ours MB/s", "peer MB/s", "reports", "what the peer does not do"], rows),
    ]
    if missing:
        lines.append("Not run here: " + "; ".join(missing) + ".\n")
    else:
        lines.append("All peers of `peers/` ran.\n")
    return lines


def scaling(run):
    sizes = [point["reports"] for point in run["lines"][0]["points"]]
    rows = []
    for line in run["lines"]:
        cells = [f"{short(p['cpuSeconds']['median'])} ({p['peakMemoryBytes'] / 1e6:,.0f})" for p in line["points"]]
        rows.append([line["name"], *cells, f"{line['fit']['exponent']:.2f}", f"{last_power(line['points']):.2f}"])
    return table(["CPU s (peak MB)", *(f"{size:,}" for size in sizes), "power", "of the last step"], rows)


def last_power(points):
    before, after = points[-2:]
    return math.log(after["cpuSeconds"]["median"] / before["cpuSeconds"]["median"]) / math.log(after["reports"] / before["reports"])


def stage_table(line):
    """Where time and memory go, the longest stage first."""
    points = line["points"]
    key, peak = "cpuSeconds.", "peakMemoryBytes."
    last = points[-1]["detail"]
    names = sorted((n[len(key):] for n in last if n.startswith(key)), key=lambda name: -last[key + name])
    total = sum(last[key + name] for name in names) or 1
    rows = []
    for name in names:
        cells = [
            f"{short(p['detail'].get(key + name, 0))} ({p['detail'].get(peak + name, 0) / 1e6:,.0f})" for p in points
        ]
        rows.append([name, *cells, f"{100 * last[key + name] / total:.0f} %"])
    head = ["CPU s (peak MB)", *(f"{p['reports']:,}" for p in points), "share"]
    return [f"The stages of {line['name']}, with the memory that was resident at most while each ran:\n", *table(head, rows)]


def growth():
    kept, stories, more = read("growth"), read("stories"), read("large")
    lines = []
    if kept or stories or more:
        lines += ["## Growth\n", "The power of the number of reports with which CPU seconds grow, by least squares on the logarithms.\n"]
    if kept:
        lines += [f"{taken(kept)}\n", "![CPU seconds by number of reports](scaling.svg)\n", *scaling(kept["data"])]
        lines += stage_table(kept["data"]["lines"][-1])
    if stories:
        lines += [f"Stories of more reports, one run each. {taken(stories)}\n"]
        lines += ["![CPU seconds of cluster and its stages by number of reports](scaling-cluster.svg)\n"]
        lines += scaling(stories["data"]) + stage_table(stories["data"]["lines"][0])
    if more:
        lines += [f"To a million reports, one run each. {taken(more)}\n", "![CPU seconds to a million reports](scaling-large.svg)\n"]
        lines += scaling(more["data"]) if more["data"] else ["Of this run the picture alone was kept.\n"]
    return lines


def profile():
    kept, measured = read("profile"), read("stages")
    if not kept or not kept["data"]:
        return []
    floors = {}
    if measured:
        results = measured["data"]["results"]
        floors = {r["name"]: results[0]["mbPerSecond"] / r["mbPerSecond"] for r in results}
    lines = [f"## Where the cycles go\n\nShares of cycles by `perf`, setting up included. {taken(kept)}\n"]
    for entry in kept["data"]:
        functions = "; ".join(f"{share:.0f} % `{name}`" for name, share in entry["functions"])
        groups = "; ".join(f"{share:.0f} % {name}" for name, share in entry["groups"])
        floor = f", {short(floors[entry['name']])} times memcpy" if entry["name"] in floors else ""
        lines.append(f"- **{entry['name']}**{floor}: {functions}" + (f". Besides: {groups}" if groups else ""))
    return lines + [""]


def corpus():
    kept = read("corpus")
    if not kept:
        return []
    lines = [f"## The generated reports against real news\n\nWords and lengths. {taken(kept)}\n"]
    for columns in (kept["data"]["text"], kept["data"]["stories"]):
        rows = [[key, *(values[key] for _, values in columns)] for key in columns[0][1]]
        lines += table(["", *(name for name, _ in columns)], rows)
        if columns is kept["data"]["text"]:
            lines.append("Stories: TF-IDF cosines of the first 4,000 reports, copies left out, beside labelled story sets.\n")
    return lines


def write_readme():
    """Replaces the table between the two marks, where the README has them."""
    kept = read("peers")
    text = README.read_text(encoding="utf-8") if README.exists() else ""
    if not kept or OPEN not in text or CLOSE not in text:
        return
    found = {(r["task"], r["setting"], r["peer"]): r for r in kept["data"] if "missing" not in r}
    rows = []
    for task, setting, label, names in HEADLINES:
        for name in names:
            r = found.get((task, setting, name))
            if r:
                shown = rows and rows[-1][-1] == (task, setting)
                rows.append(["" if shown else label, "" if shown else short(r["ours"]), called(r) + (f", {NOTES[name]}" if name in NOTES else ""), f"{r['ratio']:.2g}", (task, setting)])
    body = "\n".join(table(["", "MB/s", "against", "ratio"], [cells[:-1] for cells in rows]))
    README.write_text(
        re.sub(re.escape(OPEN) + ".*?" + re.escape(CLOSE), lambda _: f"{OPEN}\n{body}{CLOSE}", text, flags=re.S), encoding="utf-8"
    )
