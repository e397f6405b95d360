#!/usr/bin/env python3
"""Times polars and python's csv on a dataset, one case a process: peers_scan.py CASE FOLDER.

polars-scan and python-scan read memberships.csv; polars-join reads people, networks and memberships and resolves the
references of memberships. Imports are not timed. One JSON object, in the form of Scan.swift.
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
    if case == "polars-scan":
        run = lambda: pl.read_csv(path["memberships"], infer_schema=False).height
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
