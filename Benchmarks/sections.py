"""What is measured, a function a section of the results. Each gives data; `render.py` writes them down."""

import importlib
import json
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from corpus_statistics import of_stories, of_text
from harness import HERE, say

sys.path.insert(0, str(HERE / "peers"))

SETTINGS = {
    "usual": {},
    "mixed scripts": {"mix": "mixed"},
    "1,000 names": {"names": 1_000},
    "100,000 names": {"names": 100_000},
    "1,000,000 names": {"names": 1_000_000},
}
MOST = 10_000
"""Reports that peers see unless they name another number."""

LINEAR = ["tokenize.words", "terms.count", "ner.match", "similarity.vectorize", "similarity.join", "neardup"]


def stages(harness, options):
    """Every benchmark, on a corpus too large for the caches."""
    return harness.measure(
        [], "--corpus", harness.corpus(), "--samples", "3", "--chart", str(HERE / "throughput.svg")
    )


def peers(harness, options):
    """Ours and the others in turn, on the same file."""
    for family in ("words", "terms", "names", "reports"):
        importlib.import_module(family)
    from job import PEERS

    rows = []
    for name, chosen in PEERS.items():
        for setting in chosen["settings"]:
            rows.append(side_by_side(harness, name, chosen, setting, options.rounds))
    return rows


def side_by_side(harness, name, chosen, setting, rounds):
    wanted = SETTINGS[setting]
    corpus = harness.corpus(chosen["most"] or MOST, wanted.get("mix", "en"))
    gazetteer = harness.gazetteer(wanted["names"]) if "names" in wanted else None
    row = dict(task=chosen["task"], peer=name, title=chosen["title"], lacks=chosen["lacks"], setting=setting)
    ours, theirs = [], []
    for _ in range(chosen["rounds"].get(setting, rounds)):
        peer = harness.peer(name, corpus, gazetteer)
        if isinstance(peer, str):
            return dict(row, missing=peer)
        arguments = ["--corpus", corpus, "--samples", "1"] + (["--gazetteer", gazetteer] if gazetteer else [])
        own = harness.measure([chosen["task"]], *arguments)["results"][0]
        # A rate over text for every benchmark, those that read files too.
        theirs.append(peer["bytes"] / 1e6 / max(1e-9, statistics.median(peer["seconds"])))
        ours.append(peer["bytes"] / 1e6 / own["cpuSeconds"]["median"])
    ratios = [a / b for a, b in zip(ours, theirs)]
    return dict(
        row, version=peer["version"], reports=peer["reports"], ours=statistics.median(ours),
        theirs=statistics.median(theirs), ratio=statistics.median(ratios), least=min(ratios), most=max(ratios),
        oursFound=own["detail"], theirsFound=peer["found"],
    )


def scale(harness, names, chart, first, last):
    chart = str(HERE / chart)
    arguments = ["--from", first, "--to", last, "--samples", "1", "--chart", chart, "--json", "-"]
    return json.loads(harness.call(["scale", *names, *arguments]))


def growth(harness, options):
    """How CPU seconds and memory grow, in minutes."""
    return scale(harness, LINEAR + ["cluster"], "scaling.svg", "1k", options.largest)


def large(harness, options):
    """The same up to a million reports; it takes long and some 6 GB."""
    return scale(harness, ["tokenize.words", "terms.count", "similarity.join"], "scaling-large.svg", "1k", "1m")


def stories(harness, options):
    """Clustering and its stages up to a hundred thousand reports; it takes minutes."""
    return scale(harness, ["cluster"], "scaling-cluster.svg", "1k", "100k")


# Where the cycles go

GROUPS = [
    ("reference counting", r"^_?swift_(retain|release|bridgeObject|unknownObject|isUnique|isEscaping)|RefCount"),
    ("allocation", r"^(_int_)?(malloc|free|calloc|realloc|cfree|unlink_chunk|sysmalloc)|^swift_(slow|alloc|dealloc)|tcache|__libc_(malloc|free|calloc|realloc)"),
    ("memory moved or set", r"mem(cpy|move|set|cmp)"),
    ("generics and witnesses at run time", r"^swift_(get|conforms|project|allocate)|protocol witness|value witness|^__swift_"),
]


def profile(harness, options):
    """Shares of cycles by function and by kind, with perf."""
    if not shutil.which("perf"):
        return []
    names = LINEAR + ["tokenize.sentences", "read.jsonl", "ner.recognize", "cluster"]
    return [row for row in (profile_of(harness, name) for name in names) if row]


def profile_of(harness, name):
    # So many samples that setting up is a small part: some seconds.
    corpus = harness.corpus(10_000 if name == "cluster" else 5_000)
    data = harness.folder / "perf.data"
    samples = "1" if name == "cluster" else "120"
    command = ["perf", "record", "-q", "-F", "499", "-o", data, harness.bench, name, "--corpus", corpus, "--samples", samples]
    say("perf", name)
    if subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
        return None
    report = ["perf", "report", "-i", data, "--stdio", "--no-children", "--percent-limit", "0.1", "-F", "overhead,symbol"]
    output = subprocess.run(report, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    rows = [
        (float(share), "kernel" if where == "k" else symbol)
        for share, where, symbol in re.findall(r"^\s*([\d.]+)%\s+\[(.)\] (.+?)\s*$", output, re.M)
    ]
    plain = demangled([symbol for _, symbol in rows])
    groups, functions = {}, {}
    for (share, symbol), readable in zip(rows, plain):
        kind = next((title for title, pattern in GROUPS if re.search(pattern, symbol) or re.search(pattern, readable)), None)
        if symbol == "kernel":
            kind = "kernel"
        if kind:
            groups[kind] = groups.get(kind, 0) + share
        else:
            functions[readable] = functions.get(readable, 0) + share
    top = sorted(functions.items(), key=lambda item: -item[1])[:7]
    return dict(
        name=name, functions=[row for row in top if row[1] >= 2],
        groups=sorted(([title, share] for title, share in groups.items() if share >= 1), key=lambda row: -row[1]),
    )


def demangled(symbols):
    """Names of functions as short as they can be told apart."""
    text = "\n".join(symbols)
    done = subprocess.run(
        ["swift", "demangle", "-compact", "-simplified"], input=text, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    lines = done.stdout.splitlines() if done.returncode == 0 else symbols
    return [short(line) for line in lines]


def short(name):
    while re.search(r"<[^<>]*>", name):
        name = re.sub(r"<[^<>]*>", "", name)
    name = name.replace("variable initialization expression of ", "").replace("static ", "")
    name = re.sub(r"^(generic |function signature )?(specialization|specialized|merged)\b *of ", "", name)
    name = re.sub(r"^(specialized|static|merged) ", "", name)
    name = re.sub(r"^(specialized|static|merged) ", "", name)
    closure = re.match(r"(?:\w+ #\d+ .*?in )?closure #\d+.* in ([\w.]+)", name)
    if closure:
        return closure.group(1) + " (closure)"
    return name.split("(")[0].strip().replace("|", " ")[-70:] or name[:70]


# The generator against real news


def corpus(harness, options):
    """Statistics of generated text and of real news, of generated stories and of labelled ones."""
    texts = [("generated", harness.made("large.jsonl", lambda path: harness.call(
        ["generate", "--reports", "40000", "--output", str(path)]
    )))]
    if options.news:
        texts.append(("real news", options.news))
    stories = [("generated", texts[0][1])] + [(Path(path).name.split(".")[0], path) for path in options.stories]
    return dict(
        text=[(name, of_text(path)) for name, path in texts],
        stories=[(name, of_stories(path)) for name, path in stories],
    )


SECTIONS = dict(
    stages=stages, peers=peers, growth=growth, profile=profile, corpus=corpus, stories=stories, large=large
)
ONLY_WHEN_NAMED = {"stories", "large"}
