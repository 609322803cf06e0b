#!/usr/bin/env python3
"""Writes the Unicode tables and conformance cases that the package carries.

    generate.py FOLDER

FOLDER holds the Unicode Character Database files of one version (WordBreakProperty.txt and so on). Files are
written in place: Sources/Tokenize/Tables/BreakRanges.generated.swift and Tests/TokenizeTests/Conformance/*.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 0x110000

# Raw values of Swift's WordBreak and SentenceBreak: the position in these lists.
WORD = """Other CR LF Newline Extend ZWJ Format Regional_Indicator Katakana Hebrew_Letter ALetter MidLetter MidNum
MidNumLet Numeric ExtendNumLet WSegSpace Single_Quote Double_Quote Pictograph PictographicLetter Ideograph
SoutheastAsian""".split()
SENTENCE = """Other CR LF Sep Extend Format Sp Lower Upper OLetter Numeric ATerm STerm SContinue Close""".split()

SOUTHEAST_ASIAN = {"Thai", "Lao", "Khmer", "Myanmar", "Tai_Le", "New_Tai_Lue", "Tai_Tham", "Tai_Viet", "Ahom"}

NOTICE = """\
// Made by Scripts/unicode/generate.py from the Unicode Character Database; not edited by hand.
// © 1991-2025 Unicode, Inc. Unicode and the Unicode Logo are registered trademarks of Unicode, Inc. in the U.S.
// and other countries. Used under the Unicode License V3: Licenses/Unicode.txt
"""


def properties(path):
    """Yields (first, last, value) of a file of `range ; value # comment` lines."""
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        fields = [field.strip() for field in line.split(";")]
        first, _, last = fields[0].partition("..")
        yield int(first, 16), int(last or first, 16), fields[1]


def members(path, value):
    found = set()
    for first, last, name in properties(path):
        if name == value:
            found.update(range(first, last + 1))
    return found


def column(path, default="Other"):
    values = [default] * LIMIT
    for first, last, name in properties(path):
        for code in range(first, last + 1):
            values[code] = name
    return values


def word_classes(folder):
    """Word_Break, with the classes refined that kinds and WB3c need."""
    words = column(folder / "WordBreakProperty.txt")
    scripts = column(folder / "Scripts.txt", default="Unknown")
    pictographs = members(folder / "emoji-data.txt", "Extended_Pictographic")
    ideographs = members(folder / "PropList.txt", "Ideographic")
    alphabetic = members(folder / "DerivedCoreProperties.txt", "Alphabetic")
    for code in range(LIMIT):
        if code in pictographs:
            assert words[code] in ("Other", "ALetter"), hex(code)
            words[code] = "Pictograph" if words[code] == "Other" else "PictographicLetter"
        elif words[code] == "Other":
            if code in ideographs or (scripts[code] == "Hiragana" and code in alphabetic):
                words[code] = "Ideograph"
            elif scripts[code] in SOUTHEAST_ASIAN and code in alphabetic:
                words[code] = "SoutheastAsian"
            elif code in alphabetic:
                print(f"alphabetic, of no word class: {code:04X} {scripts[code]}", file=sys.stderr)
    return words


def version(folder):
    return re.search(r"WordBreakProperty-([0-9.]+)\.txt", (folder / "WordBreakProperty.txt").read_text()).group(1)


def write_ranges(folder):
    words = word_classes(folder)
    sentences = column(folder / "SentenceBreakProperty.txt")
    runs, before = [], None
    for code in range(LIMIT):
        value = WORD.index(words[code]) << 4 | SENTENCE.index(sentences[code])
        if value != before:
            runs.append(code << 9 | value)
            before = value
    lines = []
    for i in range(0, len(runs), 8):
        lines.append("    " + ", ".join(f"0x{run:08X}" for run in runs[i : i + 8]) + ",")
    text = f"""{NOTICE}
/// Word_Break, Sentence_Break, Extended_Pictographic and the scripts written without spaces, Unicode {version(folder)}.
enum BreakRanges {{
  /// Runs of code points with the same properties, ascending: `first << 9 | wordBreak << 4 | sentenceBreak`.
  /// A run ends where the next one starts, the last one at the end of Unicode.
  static let packed: [UInt32] = [
""" + "\n".join(lines) + "\n  ]\n}\n"
    target = ROOT / "Sources/Tokenize/Tables/BreakRanges.generated.swift"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(f"{len(runs)} runs", file=sys.stderr)


def rule_name(number):
    """The test files write WB3a as 3.1, SB11 as 11.0."""
    whole, _, part = number.partition(".")
    return whole + ("" if part == "0" else chr(ord("a") + int(part) - 1))


def write_cases(folder, source, name, what):
    lines = []
    for line in (folder / source).read_text(encoding="utf-8").splitlines():
        if not line.startswith("÷"):
            continue
        case, comment = line.split("#")
        marks = case.split()
        rules = re.findall(r"\[([0-9.]+)\]", comment)
        assert len(rules) == len(marks) // 2 + 1
        fields = []
        for i in range(1, len(marks) - 1, 2):
            fields.append(f"{int(marks[i], 16):X}")
            if i + 2 < len(marks):
                fields.append(("|" if marks[i + 1] == "÷" else ".") + rule_name(rules[(i + 1) // 2]))
        lines.append("    " + " ".join(fields))
    text = f"""{NOTICE}
/// {what} of Unicode {version(folder)}: code points with, between each two of them, `|` for a boundary or `.` for none and
/// the number of the rule that says so.
enum {name} {{
  static let lines = \"\"\"
""" + "\n".join(lines) + '\n    """\n}\n'
    target = ROOT / f"Tests/TokenizeTests/Conformance/{name}.generated.swift"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(f"{name}: {len(lines)} cases", file=sys.stderr)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    write_ranges(folder)
    write_cases(folder, "WordBreakTest.txt", "WordBreakCases", "The word boundary tests")
    write_cases(folder, "SentenceBreakTest.txt", "SentenceBreakCases", "The sentence boundary tests")
    (ROOT / "Licenses").mkdir(exist_ok=True)
    (ROOT / "Licenses/Unicode.txt").write_text((folder / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")


main()
