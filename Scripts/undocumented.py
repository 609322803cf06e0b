#!/usr/bin/env python3
"""Lists public declarations without documentation: undocumented.py SYMBOL-GRAPH-FOLDER MODULE… (exit 1 if any)."""
import json
import pathlib
import sys

# Said by the protocol, or by the name of the rule in the annex.
SELF_EVIDENT = {"==(_:_:)", "description", "rawValue", "init(rawValue:)", "startIndex", "endIndex", "hash(into:)"}
ANNEX_RULES = ("WordRule", "SentenceRule")


def undocumented(graph):
    for symbol in json.loads(graph.read_text())["symbols"]:
        path = symbol["pathComponents"]
        place = symbol.get("location")
        inherited = place is None or "::SYNTHESIZED::" in symbol["identifier"]["precise"]
        if "docComment" in symbol or inherited or path[-1] in SELF_EVIDENT:
            continue
        if path[0] in ANNEX_RULES and symbol["kind"]["identifier"] == "swift.enum.case":
            continue
        file = place["uri"].partition("/Sources/")[2]
        yield f"Sources/{file}:{place['position']['line'] + 1}: {'.'.join(path)} has no documentation"


folder, modules = pathlib.Path(sys.argv[1]), sys.argv[2:]
problems = [
    line for module in modules for graph in sorted(folder.glob(f"{module}*.symbols.json")) for line in undocumented(graph)
]
print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
sys.exit(1 if problems else 0)
