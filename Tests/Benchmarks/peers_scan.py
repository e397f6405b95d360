#!/usr/bin/env python3
"""Times polars and python's csv on a dataset, one case a process: peers_scan.py CASE FOLDER.

polars-scan and python-scan read memberships.csv; polars-join reads people, networks and memberships as text and resolves
the two references of memberships; polars-references reads all tables and resolves every reference. polars-check does what
loading checks of sound files: besides that it parses the dates and numbers of people and memberships, and looks for ids
used twice and for memberships that repeat. Imports are not timed. One JSON object, in the form of Scan.swift.
"""
import csv, json, os, resource, sys, time

case, folder = sys.argv[1:3]
path = {name: os.path.join(folder, name + ".csv") for name in ("people", "networks", "memberships")}
size = os.path.getsize(path["memberships"])

if case == "python-scan":
    def run():
        with open(path["memberships"], newline="", encoding="utf-8") as file:
            return sum(1 for _ in csv.reader(file))
else:
    import polars as pl

    references = [
        ("memberships", "person", "people"), ("memberships", "network", "networks"),
        ("people", "organisation", "organisations"), ("networks", "host", "organisations"),
        ("networks", "parent", "networks"), ("network_links", "a", "networks"), ("network_links", "b", "networks"),
        ("seats", "network", "networks"), ("seats", "organisation", "organisations"),
        ("initiatives", "owner", "organisations"), ("initiatives", "network", "networks"),
        ("initiative_parties", "initiative", "initiatives"), ("initiative_parties", "organisation", "organisations"),
        ("initiative_networks", "initiative", "initiatives"), ("initiative_networks", "network", "networks"),
        ("collaborations", "host", "organisations"), ("collaboration_members", "collaboration", "collaborations"),
        ("collaboration_members", "organisation", "organisations"), ("readiness", "organisation", "organisations"),
        ("selftest", "collaboration", "collaborations"), ("ladder", "collaboration", "collaborations"),
        ("ladder", "organisation", "organisations"), ("key_factors", "collaboration", "collaborations"),
    ]
    names = sorted(name[:-4] for name in os.listdir(folder) if name.endswith(".csv"))

    def resolved():
        tables = {name: pl.read_csv(os.path.join(folder, name + ".csv"), infer_schema=False) for name in names}
        for table, column, other in references:
            if table in tables and column in tables[table].columns:
                ids = tables[other].select("id").with_row_index(table + "." + column)
                tables[table] = tables[table].join(ids, left_on=column, right_on="id", how="left")
        return tables

    def check():
        tables = resolved()
        day = lambda column: pl.col(column).str.to_date("%Y-%m-%d", strict=False)
        people = tables["people"].with_columns(day("since"))
        rows = tables["memberships"].with_columns(
            day("from"), day("to"), pl.col("attended").cast(pl.Float64, strict=False))
        twice = sum(table["id"].is_duplicated().sum() for table in tables.values() if "id" in table.columns)
        again = rows.group_by("person", "network").len().filter(pl.col("len") > 1).height
        namesakes = people.group_by("name", "organisation").len().filter(pl.col("len") > 1).height
        return sum(table.height for table in tables.values()) + twice + again + namesakes

    if case == "polars-scan":
        run = lambda: pl.read_csv(path["memberships"], infer_schema=False).height
    elif case in ("polars-references", "polars-check"):
        size = sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))
        run = check if case == "polars-check" else lambda: sum(table.height for table in resolved().values())
    else:
        size = sum(map(os.path.getsize, path.values()))
        def run():
            people, networks, rows = (pl.read_csv(path[n], infer_schema=False) for n in ("people", "networks", "memberships"))
            rows = rows.join(people.select("id").with_row_index("p"), left_on="person", right_on="id", how="left")
            return rows.join(networks.select("id").with_row_index("n"), left_on="network", right_on="id", how="left").height

def used():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime

times, processor = [], []
for _ in range(5):
    clock, before = time.perf_counter(), used()
    assert run() > 0
    times.append(time.perf_counter() - clock)
    processor.append(used() - before)
times.sort()
print(json.dumps({"name": case, "best": times[0], "median": times[2], "processor": min(processor), "bytes": size,
                  "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))
