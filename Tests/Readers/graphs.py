"""Reads exports back with the programs that they are for, and looks for anything that is lost.

Usage: graphs.py PROGRAM DAY DATASET…
Every graph of every dataset, and of one whose people have the names that break programs, is exported in every form and
read by networkx, igraph, json and csv. Nodes, ties, attributes and their types are the same in all; ids and names are
those of the dataset's own files; every measure is the cell of the report's tables; the ties are those that follow from
memberships.csv; betweenness of the graph as igraph reads it is the report's. The report's tables are as their
datapackage.json says (packages.py), and what the handbook shows of R and Python runs (handbook.py). Exit code 1 when
something fails; every failure is a line.
"""

import collections
import csv
import itertools
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import time
import unicodedata
import xml.etree.ElementTree

import handbook
import igraph
import networkx
import packages

KINDS = {
    "person": ("people", ["people", "dependency", "brokerage", "participation_people", "new_on_post"]),
    "network": ("networks", ["networks", "new_on_post_networks", "rotation_networks", "politics"]),
    "organisation": ("organisations", ["organisations", "participation", "rotation", "scatter_organisations"]),
    "collaboration": ("collaborations", ["collaborations", "costs", "expectations", "ladder", "selftest"]),
}
GRAPHS = {
    "two-mode": ["person", "network"],
    "people": ["person"],
    "networks": ["network"],
    "organisations": ["organisation"],
    "collaborations": ["organisation", "collaboration"],
}
PYTHON = {"string": str, "long": int, "double": float, "boolean": bool}
NAUGHTY = pathlib.Path(__file__).parent.parent / "TestSupport" / "Resources" / "blns.json"


class Failures(list):
    def same(self, what, one, two):
        """Whether two things are the same; the first places at which they are not are a failure."""
        if one == two:
            return
        if isinstance(one, dict) and isinstance(two, dict):
            places = [key for key in {**one, **two} if one.get(key) != two.get(key)]
            self.append(f"{what}: {len(places)} differ, as {[(p, one.get(p), two.get(p)) for p in places[:2]]}")
        else:
            self.append(f"{what}: {str(one)[:200]} is not {str(two)[:200]}")


# Readers: each gives nodes by id and ties by their two ends, with attributes as Python values.


def key(a, b):
    return tuple(sorted((a, b)))


def declared(path):
    """The types of attributes that a GraphML file declares, by owner and name."""
    space = "{http://graphml.graphdrawing.org/xmlns}"
    return {
        (one.get("for"), one.get("attr.name")): PYTHON[one.get("attr.type")]
        for one in xml.etree.ElementTree.parse(path).getroot().iter(f"{space}key")
    }


def by_networkx(path, read):
    graph = read(path)
    nodes = {id: dict(data) for id, data in graph.nodes(data=True)}
    ties = {key(a, b): dict(data) for a, b, data in graph.edges(data=True)}
    return nodes, ties, (graph.number_of_nodes(), graph.number_of_edges(), graph.is_directed())


def by_gexf(path):
    nodes, ties, size = by_networkx(path, networkx.read_gexf)
    for data in nodes.values():
        if data["label"] is None:
            del data["label"]
    spells = {}
    for ends, data in ties.items():
        spells[ends] = data.pop("spells", [])
        del data["id"]
        if "weight" in data:
            data["weight"] = int(data["weight"]) if data["weight"] == int(data["weight"]) else data["weight"]
    return nodes, ties, size, spells


def by_igraph(path, types):
    """igraph has numbers of one type, and neither texts nor flags that are not told: nan, "" and false."""
    graph = igraph.Graph.Read_GraphML(path)

    def told(owner, data):
        cells = {}
        for name, value in data.items():
            type = types.get((owner, name))
            if type is None or value is None or value == "" or isinstance(value, float) and math.isnan(value):
                continue
            cells[name] = type(value)
        return cells

    names = graph.vs["id"] if graph.vcount() else []
    nodes = {vertex["id"]: told("node", vertex.attributes()) for vertex in graph.vs}
    ties = {key(names[edge.source], names[edge.target]): told("edge", edge.attributes()) for edge in graph.es}
    return nodes, ties, graph


def by_kumu(path, types):
    blueprint = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))

    def told(owner, data, own):
        cells = {}
        for name, value in data.items():
            if name in own:
                continue
            name = name.removeprefix("roster_")
            if types[owner, name] is bool:
                value = {"true": True, "false": False}[value]
            cells[name] = types[owner, name](value)
        return cells

    nodes, ties = {}, {}
    for one in blueprint["elements"]:
        nodes[one["id"]] = told("node", one, ("id", "label", "type")) | {"type": one["type"]}
        if one["label"] != one["id"]:
            nodes[one["id"]]["label"] = one["label"]
    for one in blueprint["connections"]:
        ties[key(one["from"], one["to"])] = told("edge", one, ("from", "to", "direction", "type")) | {
            "relation": one["type"]
        }
    return nodes, ties, (len(blueprint["elements"]), len(blueprint["connections"]))


def by_tables(folder, types):
    def rows(name):
        with open(folder / name, newline="", encoding="utf-8-sig") as file:
            yield from csv.DictReader(file, delimiter=";")

    def told(owner, data):
        cells = {}
        for name, cell in data.items():
            if name in ("id", "source", "target") or cell == "":
                continue
            type = types[owner, name]
            if type is float:
                cell = cell.replace(",", ".")
            cells[name] = {"true": True, "false": False}[cell] if type is bool else type(cell)
        return cells

    if not (folder / "nodes.csv").read_bytes().startswith(b"\xef\xbb\xbf"):
        raise ValueError("nodes.csv has no mark of UTF-8")
    nodes, ties = list(rows("nodes.csv")), list(rows("ties.csv"))
    return (
        {row["id"]: told("node", row) for row in nodes},
        {key(row["source"], row["target"]): told("edge", row) for row in ties},
        (len(nodes), len(ties)),
    )


# What is true: the dataset's own files, and the tables of the report.


def raw(dataset, table):
    path = dataset / f"{table}.csv"
    if not path.exists():
        return []
    with open(path, newline="", encoding="utf-8-sig") as file:
        header = file.readline()
        file.seek(0)
        return list(csv.DictReader(file, delimiter=";" if ";" in header else ","))


def held(text):
    """The text as XML can hold it."""
    signs = {n: 0x2400 + n for n in range(32) if n not in (9, 10, 13)} | {0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD}
    return text.translate(signs)


def seen(text):
    """The text without what the loader takes away (blanks at its ends, signs that cannot be seen), marks put together."""
    visible = (sign for sign in text if unicodedata.category(sign) != "Cf" and sign != "\u034f")
    return unicodedata.normalize("NFC", "".join(visible)).strip()


def seats(dataset, day):
    """Who sits where on the day by the rules of the handbook: a deputy only who has attended, nobody who never has."""
    rows = [
        row
        for row in raw(dataset, "memberships")
        if (row.get("from") or "0") <= day <= (row.get("to") or "9") and row["person"] in people(dataset)
    ]
    tells = any(float(row.get("attended") or 0) > 0 for row in raw(dataset, "memberships"))

    def counts(row):
        attended = row.get("attended") or ""
        if (row.get("role") or "").startswith("ers"):
            return float(attended or 0) > 0
        return not (tells and attended and float(attended) == 0)

    return {(row["person"], row["network"]) for row in rows if counts(row)}


def people(dataset):
    return {row["id"]: row for row in raw(dataset, "people") if row["name"] != "Vakant"}


def shared(pairs):
    """How many each pair of the first has in common of the second."""
    by = collections.defaultdict(set)
    for one, other in pairs:
        by[other].add(one)
    count = collections.Counter()
    for group in by.values():
        count.update(key(a, b) for a, b in itertools.combinations(sorted(group), 2))
    return dict(count)


def true_ties(dataset, graph, day):
    sitting = seats(dataset, day)
    home = {id: row.get("organisation") for id, row in people(dataset).items()}
    match graph:
        case "two-mode":
            return {key(*pair): None for pair in sitting}
        case "people":
            return shared(sitting)
        case "networks":
            return shared({(network, person) for person, network in sitting})
        case "organisations":
            return shared({(home[person], network) for person, network in sitting if home[person]})
    return None


def check_truth(failures, what, dataset, report, graph, nodes, ties, types, day):
    for kind in GRAPHS[graph]:
        table, measured = KINDS[kind]
        rows = {row["id"]: row for row in raw(dataset, table)}
        if kind == "person":
            rows = people(dataset)
        own = {id: data for id, data in nodes.items() if data["type"] == kind}
        failures.same(f"{what}: ids of {table}", set(own), set(rows))
        for name in ["name", "organisation", "function", "since", "field", "kind", "form", "county", "mandate", "parent"]:
            told = {id: row.get(name) or "" for id, row in rows.items()}
            attribute = "label" if name == "name" else name
            if name == "kind" and not any(told.values()):
                continue
            read = {id: data.get(attribute, "") for id, data in own.items()}
            if any(told.values()):
                failures.same(f"{what}: {name} of {table}", read, told)
        for name in ["population", "meetings_per_year", "hours_per_meeting"]:
            if not any(row.get(name) for row in rows.values()) or kind == "person":
                continue
            told = {id: float(row[name]) if row.get(name) else None for id, row in rows.items()}
            failures.same(f"{what}: {name} of {table}", {id: own[id].get(name) for id in own}, told)
        for table in measured:
            path = report / "tables" / f"{table}.csv"
            if not path.exists():
                continue
            with open(path, newline="", encoding="utf-8") as file:
                cells = list(csv.DictReader(file))
            for column in list(cells[0])[1:] if cells else []:
                told = {row[list(row)[0]]: row[column] for row in cells if row[column] != ""}
                names = [f"{kind}_{table}_{column}", f"{table}_{column}", f"{kind}_{column}", column]
                name = next((one for one in names if ("node", one) in types), None)
                if name is None:
                    if told:
                        failures.append(f"{what}: no attribute has {column} of {table}")
                    continue
                read = {id: own[id][name] for id in told if name in own.get(id, {})}
                type = types["node", name]
                expected = {id: cell == "true" if type is bool else type(cell) for id, cell in told.items()}
                failures.same(f"{what}: {column} of {table}", read, expected)
    expected = true_ties(dataset, graph, day)
    if expected is not None:
        failures.same(f"{what}: ties", {ends: data.get("weight") for ends, data in ties.items()}, expected)


def check(failures, program, dataset, report, day, place, is_plain):
    counts = [0, 0, 0]
    for graph in GRAPHS:
        what = f"{dataset.name}, {graph}"
        paths = {form: place / f"{dataset.name}-{graph}.{form}" for form in ("graphml", "gexf", "kumu", "csv2")}
        for form, path in paths.items():
            done = subprocess.run(
                [program, "export", str(dataset), "--format", form, "--graph", graph, "--as-of", day, "--output", str(path)],
                capture_output=True, text=True)
            if done.returncode:
                break
        if done.returncode == 65 and "there is no graph" in done.stderr:
            lacks = "collaborations" if graph == "collaborations" else "memberships"
            if raw(dataset, lacks):
                failures.append(f"{what}: {done.stderr.strip()}")
            continue
        if done.returncode:
            failures.append(f"{what}, {form}: exit code {done.returncode}, {done.stderr.strip()}")
            continue
        types = declared(paths["graphml"])
        nodes, ties, size = by_networkx(paths["graphml"], networkx.read_graphml)
        for owner, things in (("node", nodes), ("edge", ties)):
            for data in things.values():
                for name, value in data.items():
                    if type(value) is not types[owner, name]:
                        failures.append(f"{what}: {name} is {value!r}, and not {types[owner, name].__name__}")
        failures.same(f"{what}: size in networkx", size, (len(nodes), len(ties), False))

        gexf_nodes, gexf_ties, gexf_size, spells = by_gexf(paths["gexf"])
        failures.same(f"{what}: nodes of GEXF", gexf_nodes, nodes)
        failures.same(f"{what}: ties of GEXF", gexf_ties, ties)
        failures.same(f"{what}: size of GEXF", gexf_size, size)
        for ends, times in spells.items():
            told = (ties.get(ends, {}).get("from", "None"), ties.get(ends, {}).get("to", "None"))
            # Roles that follow each other are one time on the tie, and may be several as spells.
            if times and told[0] not in {start for start, _ in times} and graph == "two-mode":
                failures.append(f"{what}: {ends} holds {times}, and not from {told[0]}")

        read_nodes, read_ties, read = by_igraph(str(paths["graphml"]), types)
        flags = {name for (owner, name), one in types.items() if one is bool}

        def but_untold(things, truth):
            # Only igraph says false where nothing is told.
            return {
                id: {name: cell for name, cell in data.items() if name not in flags or cell or name in truth.get(id, {})}
                for id, data in things.items()
            }

        failures.same(f"{what}: nodes in igraph", but_untold(read_nodes, nodes), nodes)
        failures.same(f"{what}: ties in igraph", but_untold(read_ties, ties), ties)
        failures.same(f"{what}: size in igraph", (read.vcount(), read.ecount(), read.is_directed()), size)

        plain = [by_kumu(paths["kumu"], types), by_tables(paths["csv2"], types)]
        for form, (other_nodes, other_ties, other_size) in zip(("kumu", "csv2"), plain):
            # XML alone cannot hold control signs.
            def as_xml(things):
                return {
                    id: {name: held(cell) if isinstance(cell, str) else cell for name, cell in data.items()}
                    for id, data in things.items()
                }

            failures.same(f"{what}: nodes of {form}", as_xml(other_nodes), nodes)
            failures.same(f"{what}: ties of {form}", as_xml(other_ties), ties)
            failures.same(f"{what}: size of {form}", other_size, size[:2])

        if is_plain:
            check_truth(failures, what, dataset, report, graph, nodes, ties, types, day)
        else:
            names = {row["id"]: seen(held(row["name"])) for row in raw(dataset, "people")}
            labels = {id: seen(data["label"]) for id, data in nodes.items() if data["type"] == "person"}
            if labels:
                failures.same(f"{what}: names", labels, names)
        if graph == "two-mode":
            for vertex, value in zip(read.vs, read.betweenness()):
                told = nodes[vertex["id"]].get("betweenness")
                if told is None or not math.isclose(told, value, rel_tol=1e-9, abs_tol=1e-9):
                    failures.append(f"{what}: betweenness of {vertex['id']} is {value} by igraph, and {told} as exported")
                    break
        counts = [counts[0] + 1, counts[1] + size[0], counts[2] + size[1]]
    return counts


def naughty(place):
    """A dataset whose people have the strings of the list for names and posts."""
    folder = place / "naughty"
    folder.mkdir()
    texts = [text for text in json.loads(NAUGHTY.read_text(encoding="utf-8")) if any(c.isprintable() and not c.isspace() for c in text)]

    def write(name, rows):
        with open(folder / name, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)

    write("organisations.csv", [["id", "name"], ["o1", "Ett & <två>"]])
    write("people.csv", [["id", "name", "organisation", "function"]] + [[f"p{n}", text, "o1", text] for n, text in enumerate(texts)])
    write("networks.csv", [["id", "name"], ["n 1", 'N "ett"; <1>'], ["n2", "=1+1"], ["n3", "rad\nrad"]])
    write("memberships.csv", [["person", "network"]] + [[f"p{n}", ["n 1", "n2", "n3"][n % 3]] for n in range(len(texts))])
    return folder


def main(program, day, *datasets):
    failures, total, described, run = Failures(), [0, 0, 0], [0, 0, 0], []
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        for dataset in [*map(pathlib.Path, datasets), naughty(place)]:
            if (dataset / "lists.yaml").exists():
                # Of lists the truth is the tables that they are understood as.
                lists, dataset = dataset, place / f"{dataset.name}-tables"
                done = subprocess.run(
                    [program, "tables", str(lists), "--output", str(dataset)], capture_output=True, text=True)
                if done.returncode:
                    failures.append(f"{lists.name}: {done.stderr.strip()[:300]}")
                    continue
            report = place / f"{dataset.name}-report"
            done = subprocess.run(
                [program, "analyse", str(dataset), "--tables-only", "--no-pdf", "--as-of", day, "--output", str(report)],
                capture_output=True, text=True)
            if done.returncode:
                failures.append(f"{dataset.name}: {done.stderr.strip()[:300]}")
                continue
            counts = check(failures, program, dataset, report, day, place, dataset.name != "naughty")
            if not counts[0]:
                failures.append(f"{dataset.name}: no graph at all")
            total = [one + other for one, other in zip(total, counts)]
            began = time.perf_counter()
            counts = packages.check(failures, dataset.name, report)
            described = [one + other for one, other in zip(described, [*counts, time.perf_counter() - began])]
        report = place / "exempel-forbund-report"
        if report.exists():
            packages.check_bite(failures, report, place)
            run = handbook.check(failures, report, place / "exempel-forbund-two-mode.graphml", place)
    for failure in failures:
        print(failure)
    print(f"{total[0]} graphs with {total[1]} nodes and {total[2]} ties in four forms: {len(failures)} failures")
    print(f"{described[0]} tables with {described[1]} columns as described, in {described[2]:.1f} s; the handbook's {run} run")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
