"""Runs `bench` and the peers, and keeps the corpora and gazetteers of a run in one folder."""

import collections
import json
import random
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PYTHON = HERE / "peers" / ".venv" / "bin" / "python"


def say(*words):
    print(*words, file=sys.stderr, flush=True)


class Harness:
    def __init__(self, bench, reports, folder):
        self.bench, self.reports, self.folder = bench, reports, Path(folder)

    def call(self, arguments):
        say("bench", *arguments)
        return subprocess.run([self.bench, *arguments], check=True, stdout=subprocess.PIPE).stdout

    def measure(self, names, *arguments):
        return json.loads(self.call([*names, *arguments, "--json", "-"]))

    def made(self, name, make):
        """The path of a file of this run, made the first time it is asked for."""
        path = self.folder / name
        if not path.exists():
            make(path)
        return str(path)

    def corpus(self, count=None, mix="en"):
        """Generated news: all of it, or a file with the first reports."""
        whole = self.made(
            f"reports-{mix}.jsonl",
            lambda path: self.call(
                ["generate", "--reports", str(self.reports), "--language", mix, "--output", str(path)]
            ),
        )
        if count is None or count >= self.reports:
            return whole

        def cut(path):
            with open(whole, "rb") as lines, open(path, "wb") as output:
                output.writelines(line for line, _ in zip(lines, range(count)))

        return self.made(f"first-{count}-{mix}.jsonl", cut)

    def gazetteer(self, count):
        corpus = self.corpus()
        return self.made(f"names-{count}.tsv", lambda path: write_gazetteer(corpus, path, count))

    def peer(self, name, corpus, gazetteer):
        """One turn of a peer; a string says why there is none."""
        say("peer", name, Path(corpus).name)
        python = PYTHON if PYTHON.exists() else sys.executable
        command = [python, HERE / "peers" / "peers.py", name, corpus, "--samples", "1"]
        if gazetteer:
            command += ["--gazetteer", gazetteer]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            return (done.stderr.strip().splitlines() or ["failed"])[-1]
        return json.loads(done.stdout.splitlines()[-1])


def write_gazetteer(corpus, path, count):
    """Names that occur in the corpus, pairs of capitalized words, filled up with pairs and triples that mostly do not.

    A million real names have hundreds of thousands of words: a third of the words come from the names of the corpus, as
    first names and places do, the others from one made-up word for every four names.
    """
    rng, found, words = random.Random(1), collections.OrderedDict(), collections.OrderedDict()
    with open(corpus, encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            for name in re.findall(r"\b[A-Z][a-zé]+ [A-Z][a-zé]+\b", text):
                found[name] = None
            for word in re.findall(r"\b[a-z]{4,}\b", text):
                words[word] = None
    names = list(found)[: count // 2]
    shared = sorted({word for name in found for word in name.split()})
    halves = list(words)
    rare = [made_up_word(rng, halves) for _ in range(max(1, count // 4))]
    while len(names) < count:
        name = " ".join(rng.choice(shared if rng.random() < 1 / 3 else rare) for _ in range(rng.choice([2, 2, 3])))
        if name not in found:
            found[name] = None
            names.append(name)
    with open(path, "w", encoding="utf-8") as output:
        output.write("id\ttype\tname\taliases\tweight\n")
        output.writelines(f"n{number}\torganization\t{name}\t\t1\n" for number, name in enumerate(names))


def made_up_word(rng, words):
    """The beginning of one word and the end of another."""
    first, second = rng.choice(words), rng.choice(words)
    return (first[: len(first) // 2 + 1] + second[len(second) // 2 :]).capitalize()
