// A run is written down: only what is new, and what is gone.

import Findings
import GRDB
import Text

extension History {
  /// Writes down a run of `dataset` and what it saw, in one transaction.
  ///
  /// - Output: the run with its number.
  /// - Complexity: O(rows that hold + rows of `sight`).
  package func record(
    _ run: KeptRun, of dataset: String, _ sight: Sight
  ) throws(HistoryError) -> KeptRun {
    try write { db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO dataset (name) VALUES (?)", arguments: [dataset])
      let place = try Int64.fetchOne(
        db, sql: "SELECT number FROM dataset WHERE name = ?", arguments: [dataset])
      guard let place else { throw HistoryError.damaged(reason: "a dataset cannot be noted") }
      try db.execute(
        sql: """
          INSERT INTO run (dataset, name, as_of, started, fingerprint, good_until, has_fixed_day,
            status, worst, checked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          place, run.name, run.asOf, run.started, run.fingerprint, run.goodUntil,
          run.hasFixedDay, run.status, run.worst.rawValue, run.checked,
        ])
      var run = run
      run.number = db.lastInsertedRowID
      try keep(sight.inputs, db, place, run.number)
      try keep(sight.settings, db, place, run.number)
      try keep(sight.findings, db, place, run.number)
      try keep(sight.figures, db, place, run.number)
      try keep(sight.rows, db, place, run.number)
      for (name, label) in sight.labels.sorted(by: { $0.key < $1.key }) {
        try db.execute(
          sql: """
            INSERT INTO label (dataset, name, swedish, english) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET swedish = excluded.swedish, english = excluded.english
            WHERE swedish <> excluded.swedish OR english <> excluded.english
            """,
          arguments: [place, name, label.swedish, label.english])
      }
      return run
    }
  }

  /// Ends the rows that are not in `rows`, and begins those that were not there.
  private func keep<K: Kept>(
    _ rows: [K], _ db: Database, _ dataset: Int64, _ run: Int64
  ) throws {
    var wanted = Dictionary(rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let columns = K.columns.joined(separator: ", ")
    let held = try Row.fetchCursor(
      db, sql: "SELECT \(columns), rowid FROM \(K.table) WHERE dataset = ? AND gone IS NULL",
      arguments: [dataset])
    var ended: [Int64] = []
    while let row = try held.next() {
      let kept = try K(row)
      if wanted[kept.key] == kept {
        wanted[kept.key] = nil
      } else {
        ended.append(try row.decode(atIndex: K.columns.count))
      }
    }
    let end = try db.makeStatement(sql: "UPDATE \(K.table) SET gone = ? WHERE rowid = ?")
    for number in ended { try end.execute(arguments: [run, number]) }
    let marks = K.columns.map { _ in "?" }.joined(separator: ", ")
    let begin = try db.makeStatement(
      sql: "INSERT INTO \(K.table) (dataset, \(columns), since) VALUES (?, \(marks), ?)")
    for row in rows {
      guard let row = wanted.removeValue(forKey: row.key) else { continue }
      try begin.execute(
        arguments: StatementArguments(
          [dataset.databaseValue] + row.values + [run.databaseValue]))
    }
  }

  /// Notes that nothing had changed on `day` since the run.
  package func note(unchanged run: KeptRun, on day: String) throws(HistoryError) {
    try write { db in
      try db.execute(
        sql: "UPDATE run SET checked = ? WHERE number = ?", arguments: [day, run.number])
    }
  }

  /// Forgets the fingerprints of a dataset, so that its next night makes a report whatever happens.
  package func distrust(_ dataset: String) throws(HistoryError) {
    try write { db in
      try db.execute(
        sql: """
          UPDATE run SET fingerprint = ''
          WHERE dataset = (SELECT number FROM dataset WHERE name = ?)
          """,
        arguments: [dataset])
    }
  }

  /// Removes rows about people, and findings, that ceased to hold before `run`; figures are kept.
  ///
  /// What an earlier run saw is not whole any more, and ``wholeFrom(_:)`` says so.
  ///
  /// - Output: the number of rows removed.
  package func expire(_ dataset: String, before run: KeptRun) throws(HistoryError) -> Int {
    try write { db in
      var count = 0
      for table in ["roster", "finding"] {
        try db.execute(
          sql: """
            DELETE FROM \(table) WHERE gone <= ?
              AND dataset = (SELECT number FROM dataset WHERE name = ?)
            """,
          arguments: [run.number, dataset])
        count += db.changesCount
      }
      if count > 0 {
        try db.execute(
          sql: "UPDATE dataset SET whole_from = max(whole_from, ?) WHERE name = ?",
          arguments: [run.number, dataset])
      }
      return count
    }
  }
}
