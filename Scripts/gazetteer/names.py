"""Reads the own lists in `names/` and the public sources, and gives the built-in entities.

An entity is a row: id, type, canonical name, aliases, evidence. Evidence is how much the bare name speaks for the entity:
about 6.5 for a country's people, 6 for a country, 5 for what is widely known, 2 for a small town."""
import collections
import gzip
import json
import os
import re
import unicodedata

from word_statistics import normalized

HERE = os.path.dirname(os.path.abspath(__file__))
TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}[^\W\d_]?(?![^\W\d_])|[^\W_]+(?:['’.][^\W_]+)*|\S")
OWN = {
    "nations": ("place", 6.0),
    "organizations": ("organization", 5.0), "teams": ("organization", 5.0), "places": ("place", 5.0),
    "people": ("person", 5.5), "groups": ("group", 5.5), "events": ("event", 5.0),
    "products": ("product", 4.5), "works": ("work", 4.5), "facilities": ("facility", 5.0), "holidays": ("event", 2.9),
}


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", plain(name).lower().replace("&", "and")).strip("-")


def lines(name):
    path = os.path.join(HERE, "names", name)
    if not os.path.exists(path):
        return
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                yield line


class Names:
    def __init__(self, sources, statistics, first_names):
        self.sources, self.statistics, self.first_names = sources, statistics, first_names
        self.rows, self.taken = [], {}

    def source(self, name):
        path = os.path.join(self.sources, name)
        opened = gzip.open(path, "rt", encoding="utf-8") if name.endswith("gz") else open(path, encoding="utf-8")
        with opened as file:
            return [json.loads(line) for line in file]

    def add(self, id, type, names, evidence, replaces=False):
        """One entity; names another entity of the same type already has are left out."""
        kept = []
        for name in names:
            name = re.sub(r"\s+", " ", name).strip()
            tokens = TOKEN.findall(name)
            if not tokens or len(tokens) > 9 or len(name) < 2 or "|" in name:
                continue
            key = (type, tuple(normalized(t).rstrip(".") for t in tokens), name.isupper())
            if key in self.taken and not replaces:
                continue
            self.taken[key] = id
            kept.append(name)
        if kept:
            self.rows.append((id, type, kept[0], kept[1:], evidence))

    def build(self, least_population):
        cities = self.city_names(least_population)
        self.own(cities)
        self.countries()
        self.states()
        self.people()
        self.cities(least_population)
        return self.joined() + self.clubs(cities)

    def joined(self):
        """One row an entity, so that a reader need not look ids up: all names, the highest evidence."""
        rows = {}
        for id, type, name, others, evidence in self.rows:
            if id not in rows:
                rows[id] = [id, type, name, list(others), evidence]
            elif rows[id][1] == type:
                rows[id][3] += [name] + others
                rows[id][4] = max(rows[id][4], evidence)
        return list(rows.values())

    def clubs(self, cities):
        """Places that are also clubs: weak evidence, which the rules for sport take up."""
        names = set(lines("club-places.txt"))
        names |= {name for line in lines("teams.txt") for name in line.split("|")[1:] if name in cities}
        by_id = {}
        for name in sorted(names):
            by_id.setdefault(f"club:{slug(name)}", []).append(name)
        return [[id, "organization", names[0], names[1:], 1] for id, names in by_id.items()]

    def city_names(self, least_population):
        rows = [row for row in self.source("cities5000.jsonl.gz") if (row["pop"] or 0) >= least_population]
        return {name for row in rows for name in (row["name"], plain(row["name"]))}

    def own(self, cities):
        for file, (type, evidence) in OWN.items():
            # Entities with several names first, so that a bare line never takes an alias away.
            entries = sorted((line.split("|") for line in lines(file + ".txt")), key=lambda names: len(names) == 1)
            for names in entries:
                ids = f"{type}:{slug(names[0])}"
                if file == "teams" and len(names) > 1:
                    # A city's name alone is its club only where the text is about sport: the rules decide.
                    names = [name for name in names if name not in cities] or names
                # "al-Qaeda" also finds "Al-Qaeda", not the other way round.
                names = [name for name in names if not name[0].isupper() or name[0].lower() + name[1:] not in names]
                # Tokenized text writes "Moody 's".
                apart = [name.replace("'s", " 's") for name in names if name.endswith("'s") or "'s " in name]
                self.add(ids, type, names + [plain(n) for n in names if plain(n) != n] + apart, evidence)
        for line in lines("demonyms.txt"):
            names, place = line.split("\t")
            names = names.split("|")
            self.add(f"demonym:{slug(place)}", "group", names, 6.5)

    def countries(self):
        english = {row["code"]: row["name"] for row in self.source("cldr_territories.jsonl") if row["lang"] == "en"}
        geonames = {row["iso"]: row for row in self.source("countries_geonames.jsonl")}
        own = {code: (names, demonyms) for code, names, demonyms in (l.split("\t") for l in lines("countries.tsv"))}
        for code, name in sorted(english.items()):
            if code.isdigit() or code in ("EU", "UN", "EZ", "QO"):
                continue
            name = name.replace("&", "and")
            short = re.sub(r" \(.*| SAR.*", "", name).replace("St.", "Saint")
            names, demonyms = own.get(code, ("", ""))
            other = geonames.get(code, {}).get("name")
            if code in ("MM", "MO", "HK", "CD", "CG", "PS", "CZ", "TR"):
                short = {"MM": "Myanmar", "TR": "Turkey", "MO": "Macau", "HK": "Hong Kong", "CZ": "Czech Republic",
                         "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "PS": "Palestine"}[code]
            self.add(f"country:{code}", "place", [short] + names.split("|") + [name, other or name, plain(short)], 6)
            if demonyms:
                self.add(f"demonym:{code}", "group", demonyms.split("|"), 6.5)
        for code, row in sorted(geonames.items()):
            if row["capital"]:
                self.add(f"city:{slug(row['capital'])}-{code.lower()}", "place", [row["capital"], plain(row["capital"])], 5.5)

    def states(self):
        short = dict(line.split("\t") for line in lines("states.tsv"))
        for row in self.source("us_states.jsonl"):
            names = [row["name"]] + (short[row["code"]].split("|") if row["code"] in short else [])
            self.add(f"state:US-{row['code']}", "place", names, 5.4)
        for row in self.source("us_counties.jsonl"):
            self.add(f"county:US-{row['fips']}", "place", [row["name"]], 4)

    def people(self):
        for file in ("us_executive.jsonl", "us_congress_current.jsonl"):
            for row in self.source(file):
                self.add(f"person:{slug(row['name'])}", "person", [row["name"]], 5.5)

    def cities(self, least_population):
        rows = self.source("cities5000.jsonl.gz")
        rows.sort(key=lambda row: (-(row["pop"] or 0), int(row["id"])))
        twins = collections.Counter(row["name"] for row in rows if row["country"] == "US" and (row["pop"] or 0) >= 30000)
        # The row of the largest town of each name.
        seen = {}
        for row in rows:
            people = row["pop"] or 0
            if people < least_population:
                continue
            if row["country"] == "US" and row["name"] in seen and people >= 30000:
                # Another Springfield: the name behind the bar tells its state. Several towns make a first name or a word
                # more of a place; the largest one stays the one that is meant.
                largest = seen[row["name"]]
                if largest is not None:
                    self.rows[largest] = self.rows[largest][:4] + (max(2.1, self.rows[largest][4]),)
                least = 1 if largest is None else 2
                self.rows.append((f"city:{row['id']}", "place", row["name"], [f"{row['name']}/{row['admin1']}"], least))
                continue
            evidence = (5 if people >= 10**6 else 4.3 if people >= 300000 else 3.6 if people >= 100000
                        else 2.8 if people >= 30000 else 2)
            name = re.sub(r" \(.*", "", row["name"])
            id = f"city:{row['id']}"
            others = ["St" + name[5:]] if re.match("Saint[- ]", name) else []
            if people >= 100000:
                others += [other for other in row["alt"] if other.isascii() and other[:1].isupper() and len(other) > 4
                          and not other.isupper() and " " not in other and other.isalpha()
                          and other[0] == row["name"][0]]
            if self.is_city_name(name, people):
                first = normalized(name) in self.first_names and people < 300000
                self.add(id, "place", [name, plain(name)], 1 if first else evidence)
            elif people >= 100000 and len(name) > 3:
                # Nice, Reading, Mobile: only where the words around ask for a place.
                self.add(id, "place", [name], 1)
            if row["name"] not in seen:
                was_added = bool(self.rows) and self.rows[-1][0] == id
                seen[row["name"]] = len(self.rows) - 1 if was_added else None
                if was_added and row["country"] == "US" and twins[row["name"]] > 1:
                    self.rows[-1][3].append(f"{name}/{row['admin1']}")
            self.add(id, "place", [o for o in others if o != name and self.is_city_name(o, people)], min(evidence, 3))

    def is_city_name(self, name, people):
        """A word that is mostly written in lower case, or very short, is no good name for a city."""
        words = [normalized(token) for token in TOKEN.findall(name)]
        if len(words) != 1:
            return True
        if len(name) < 4 and people < 100000:
            return False
        ratio = self.statistics.ratio(words[0])
        return not (ratio is not None and self.statistics.lower[words[0]] >= 3 and ratio < 0.6)
