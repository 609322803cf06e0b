"""First names with a strength from 1 (also an ordinary word) to 3 (surely a name), and common surnames."""
import json
import os

from word_statistics import normalized

# Names that are ordinary words or months: they say little.
WEAK = """april june august will art heather rose grace hope faith joy jack rich dick rob pat sue grant chase miles drew gene guy
jean max ray rusty sandy daisy lily iris violet ivy jade amber crystal ruby pearl robin dale glen cliff chuck frank ernest victor
christian dean earl duke mason carter hunter cooper taylor tanner parker tyler may summer autumn rocky buddy sonny penny ginger
olive basil clay wade rod""".split()
FAIR = "mark bill".split()
SURE = """mike tom bob jim joe dave steve nick tony chris matt dan ben sam rob ted greg jeff ken ron don ray pat jack max alex andy
kate liz sue ann amy kim lee ian jon pete phil tim vince ed al barack vladimir sergei yuri boris dmitry mikhail mohammed mohammad
muhammad ahmed ahmad ali hassan hussein abdullah abdul omar khalid ibrahim mahmoud mustafa yusuf juan jose carlos luis jorge pedro
miguel francisco hans klaus jurgen wolfgang pierre jean jacques francois giovanni giuseppe paolo marco luigi""".split()
NEVER = "the new north south east west san santa los saint king prince".split()


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def first_names(folder, statistics, own=()):
    strength = {}
    for row in rows(folder, "firstnames_all_smashew.jsonl"):
        name = normalized(row["name"])
        if name.isalpha() and len(name) > 1:
            ratio = statistics.ratio(name)
            strength[name] = 2 if ratio is None or ratio >= 0.85 else 1 if ratio >= 0.5 else 0
    for row in rows(folder, "forenames_by_country.jsonl"):
        name = normalized(row["Romanized Name"] or "")
        if name.isalpha() and len(name) > 1:
            ratio = statistics.ratio(name)
            strength[name] = max(strength.get(name, 0), 3 if ratio is None or ratio >= 0.85 else 1)
    for name in own:
        strength[name] = max(strength.get(name, 0), 3)
    for name in "april june august will art".split():
        strength[name] = min(strength.get(name, 1), 1)
    strength.update({name: 2 for name in FAIR})
    strength.update({name: 3 for name in SURE})
    for name in WEAK:
        strength[name] = max(strength.get(name, 0), 1)
    return {name: value for name, value in strength.items() if value > 0 and name not in NEVER}


def surnames(folder, statistics, own=()):
    """2: common in some country; 1: in the long list, and never an ordinary word."""
    strength = {}
    for row in rows(folder, "surnames_all_smashew.jsonl"):
        name = normalized(row["name"])
        if name.isalpha() and len(name) > 2:
            strength[name] = 1
    for row in rows(folder, "surnames_by_country.jsonl"):
        name = normalized(row["Romanized Name"] or "")
        if name.isalpha():
            strength[name] = 2
    for name in own:
        strength[name] = 2
    return strength
