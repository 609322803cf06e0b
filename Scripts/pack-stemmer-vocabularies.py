#!/usr/bin/env python3
"""Packs the Snowball project's vocabularies (word and stem, line by line) for the stemmer tests.

usage: pack-stemmer-vocabularies.py FOLDER OUTPUT

FOLDER holds <language>/voc.txt and <language>/output.txt (snowball-data, BSD-3-Clause) and COPYING; OUTPUT
gets <language>.txt and LICENSE.txt. A line of <language>.txt is

    <shared><rest>[/<dropped><added>]

<shared> and <dropped> are numbers written as one character, "0" being 0. The word is the first <shared> letters
of the word before it, then <rest>; the stem is the word without its last <dropped> letters, then <added>.
Letters of the Russian alphabet are written as one byte each: U+0430 + n as 0x40 + n.
"""
import pathlib
import shutil
import sys

LANGUAGES = "english german french spanish italian portuguese dutch swedish russian".split()


def shared_prefix(a, b):
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    return n


def number(n):
    return chr(48 + n)


def russian_letter(letter):
    code = ord(letter)
    return chr(0x40 + code - 0x430) if 0x430 <= code < 0x450 else letter


def pack(words, stems, spell):
    previous, lines = "", []
    for word, stem in zip(words, stems, strict=True):
        shared, kept = shared_prefix(previous, word), shared_prefix(word, stem)
        line = number(shared) + spell(word[shared:])
        if word != stem:
            line += "/" + number(len(word) - kept) + spell(stem[kept:])
        lines.append(line)
        previous = word
    return "\n".join(lines) + "\n"


def main():
    folder, output = map(pathlib.Path, sys.argv[1:3])
    output.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(folder / "COPYING", output / "LICENSE.txt")
    for language in LANGUAGES:
        words = (folder / language / "voc.txt").read_text(encoding="utf-8").splitlines()
        stems = (folder / language / "output.txt").read_text(encoding="utf-8").splitlines()
        spell = (lambda s: s) if language != "russian" else (lambda s: "".join(map(russian_letter, s)))
        (output / f"{language}.txt").write_text(pack(words, stems, spell), encoding="utf-8")


main()
