"""How often a word is written in lower case and how often with a capital where no sentence begins.

Counts from running text; sentences in title case and in capitals are left out, for there a capital says nothing."""
import collections
import gzip
import json
import re

WORD = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*|[.!?:\n\"“”‘`•*-]")
SENTENCE_END = re.compile(r"\n|(?<=[.!?])\s+(?=[A-Z\"“'])")


def normalized(word):
    return word.lower().replace("’", "'")


class WordStatistics:
    def __init__(self):
        self.lower = collections.Counter()
        self.capital = collections.Counter()

    def read(self, path, limit=None):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for number, line in enumerate(file):
                if limit and number >= limit:
                    break
                for sentence in SENTENCE_END.split(json.loads(line)["text"]):
                    self.count(sentence)

    def count(self, sentence):
        tokens = WORD.findall(sentence)
        words = [token for token in tokens if token[0].isalpha()]
        long = [word for word in words if len(word) > 3]
        if len(words) < 5 or long and sum(word[0].isupper() for word in long) > 0.6 * len(long):
            return
        at_start = True
        for token in tokens:
            if not token[0].isalpha():
                at_start = at_start or token != "-"
                continue
            word = normalized(token)
            if word.endswith("'s"):
                word = word[:-2]
            if token[0].islower():
                self.lower[word] += 1
            elif not at_start:
                self.capital[word] += 1
            at_start = False

    def ratio(self, word):
        """Share of capitals; None for a word never seen."""
        seen = self.lower[word] + self.capital[word]
        return self.capital[word] / seen if seen else None

    def rows(self, least):
        """Words seen `least` times and more: word, count in lower case, count with a capital."""
        for word in sorted(set(self.lower) | set(self.capital)):
            lower, capital = self.lower[word], self.capital[word]
            if lower + capital >= least:
                yield word, lower, capital
