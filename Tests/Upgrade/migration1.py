"""A history as the first migration left it, of one that the second has been through.

    python3 Tests/Upgrade/migration1.py Tests/Upgrade/Fixtures/0.1.0/Reports/history.sqlite OUTPUT

No program of that time is needed: the second migration added two columns to `finding`, and nothing else. The tables are those
that Sources/History/Schema.swift made until 30 November 2026, word by word; a test compares what the migrations make of
them with a history that is begun today.
"""
import sqlite3, sys

COLUMNS = {
    "input": "file TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL",
    "setting": "name TEXT NOT NULL, value TEXT NOT NULL",
    "finding": "id TEXT NOT NULL, kind TEXT NOT NULL, severity TEXT NOT NULL, swedish TEXT NOT NULL, english TEXT NOT NULL",
    "figure": "subject TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, form TEXT NOT NULL, value REAL",
    "roster": "kind TEXT NOT NULL, id TEXT NOT NULL, other TEXT NOT NULL, organisation TEXT NOT NULL, "
              "word TEXT NOT NULL, note TEXT NOT NULL, day TEXT NOT NULL",
}
SCHEMA = """CREATE TABLE dataset (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  whole_from INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE run (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  dataset INTEGER NOT NULL REFERENCES dataset,
  name TEXT NOT NULL,
  as_of TEXT NOT NULL,
  started TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  good_until TEXT NOT NULL,
  has_fixed_day INTEGER NOT NULL,
  status INTEGER NOT NULL,
  worst TEXT NOT NULL,
  checked TEXT NOT NULL
) STRICT;
CREATE INDEX run_of_dataset ON run (dataset, number);
CREATE TABLE label (
  dataset INTEGER NOT NULL REFERENCES dataset,
  name TEXT NOT NULL,
  swedish TEXT NOT NULL,
  english TEXT NOT NULL,
  PRIMARY KEY (dataset, name)
) STRICT, WITHOUT ROWID;
""" + "".join(f"""CREATE TABLE {name} (
  dataset INTEGER NOT NULL REFERENCES dataset,
  {columns},
  since INTEGER NOT NULL,
  gone INTEGER
) STRICT;
CREATE INDEX {name}_since ON {name} (dataset, since);
CREATE INDEX {name}_gone ON {name} (dataset, gone);
""" for name, columns in COLUMNS.items())

with sqlite3.connect(sys.argv[2]) as new:
    new.executescript("CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);" + SCHEMA)
    new.execute("ATTACH ? AS old", [sys.argv[1]])
    new.execute("INSERT INTO grdb_migrations VALUES ('1: runs, and rows that hold from run to run')")
    for table in ["dataset", "run", "label", *COLUMNS]:
        names = ", ".join(row[1] for row in new.execute(f"PRAGMA main.table_info({table})"))
        new.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM old.{table}")
    new.commit()
new = sqlite3.connect(sys.argv[2])
new.execute("VACUUM")
