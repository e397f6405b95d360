// The tables of history. A migration that has been released is never changed: new ones are appended.

import GRDB

extension DatabaseMigrator {
  /// The migrations of history, oldest first.
  static var history: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: runs, and rows that hold from run to run") { db in
      try db.execute(
        sql: """
          CREATE TABLE dataset (
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
          """)
      let tables = [
        ("input", "file TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL"),
        ("setting", "name TEXT NOT NULL, value TEXT NOT NULL"),
        (
          "finding",
          "id TEXT NOT NULL, kind TEXT NOT NULL, severity TEXT NOT NULL, swedish TEXT NOT NULL, "
            + "english TEXT NOT NULL"
        ),
        (
          "figure",
          "subject TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, form TEXT NOT NULL, value REAL"
        ),
        (
          "roster",
          "kind TEXT NOT NULL, id TEXT NOT NULL, other TEXT NOT NULL, organisation TEXT NOT NULL, "
            + "word TEXT NOT NULL, note TEXT NOT NULL, day TEXT NOT NULL"
        ),
      ]
      for (name, columns) in tables {
        // `since` is the first run that has the row, `gone` the first that no longer has it.
        try db.execute(
          sql: """
            CREATE TABLE \(name) (
              dataset INTEGER NOT NULL REFERENCES dataset,
              \(columns),
              since INTEGER NOT NULL,
              gone INTEGER
            ) STRICT;
            CREATE INDEX \(name)_since ON \(name) (dataset, since);
            CREATE INDEX \(name)_gone ON \(name) (dataset, gone);
            """)
      }
    }
    migrator.registerMigration("2: the measure of a finding") { db in
      try db.execute(
        sql: """
          ALTER TABLE finding ADD COLUMN measure TEXT NOT NULL DEFAULT '';
          ALTER TABLE finding ADD COLUMN value REAL;
          """)
    }
    return migrator
  }
}
