"""Reads the tables of a report with frictionless by what their datapackage.json says of them, and looks for what is not so."""

import csv
import json
import shutil

import frictionless


def wrong(tables):
    """What frictionless finds wrong in a folder of tables: of the description itself, and of every cell and key."""
    found = frictionless.validate(str(tables / "datapackage.json"))
    return [
        f"{task.name}, {error.type}: {error.message}" for task in found.tasks for error in task.errors
    ] + [f"{error.type}: {error.message}" for error in found.errors]


def check(failures, what, report):
    """Every table is described, and every description is of a table; both agree."""
    tables = report / "tables"
    package = json.loads((tables / "datapackage.json").read_text(encoding="utf-8"))
    described = {one["path"] for one in package["resources"]}
    failures.same(f"{what}: tables described", described, {path.name for path in tables.glob("*.csv")})
    for error in wrong(tables)[:3]:
        failures.append(f"{what}: {error}")
    return len(described), sum(len(one["schema"]["fields"]) for one in package["resources"])


def check_bite(failures, report, place):
    """Whether a table that is not as described is seen: a word in place of a code, an id of nobody, a key twice."""

    def broken(table, column, value, error):
        tables = place / f"broken-{table}-{column}"
        shutil.copytree(report / "tables", tables)
        with open(tables / f"{table}.csv", newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        rows[1][rows[0].index(column)] = value or rows[2][rows[0].index(column)]
        with open(tables / f"{table}.csv", "w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
        if not any(f"{table}, {error}" in one for one in wrong(tables)):
            failures.append(f"{table}: {column} was made wrong, and no {error} is seen")

    broken("dependency", "class", "enormous", "constraint-error")
    broken("dependency", "organisation", "nobody", "foreign-key")
    broken("people", "person", None, "primary-key")
    broken("participation", "seats", "-1", "constraint-error")
    broken("agreements", "review", "soon", "type-error")
