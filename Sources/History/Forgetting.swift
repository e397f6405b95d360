// A person is removed from history, and it is shown that nothing is left.

import Findings
import GRDB

extension History {
  /// Removes every row that refers to the person with this id, in all datasets or in one.
  ///
  /// The file is written anew afterwards, so that no freed page keeps the text.
  ///
  /// - Parameter runs: only rows that were true in one of these runs, where the id is another's in others.
  /// - Output: the number of rows removed.
  /// - Complexity: O(size of the file).
  package func forget(
    person id: String, in dataset: String? = nil, during runs: ClosedRange<Int64>? = nil
  ) throws(HistoryError) -> Int {
    let count = try write { db in
      var count = 0
      for table in ["finding", "roster"] {
        for number in try numbers(db, table, id, dataset, during: runs) {
          try db.execute(sql: "DELETE FROM \(table) WHERE rowid = ?", arguments: [number])
          count += 1
        }
      }
      return count
    }
    do {
      try queue.vacuum()
    } catch {
      throw .system(path: path, reason: "\(error)")
    }
    return count
  }

  /// The number of rows that still refer to a person.
  package func traces(
    ofPerson id: String, in dataset: String? = nil
  ) throws(HistoryError) -> Int {
    try read { db in
      try ["finding", "roster"].reduce(0) { sum, table in
        sum + (try numbers(db, table, id, dataset)).count
      }
    }
  }

  /// The ids of the people whom history has rows of.
  package func people(in dataset: String) throws(HistoryError) -> Set<String> {
    try read { db in
      try Set(
        String.fetchAll(
          db,
          sql: """
            SELECT DISTINCT id FROM roster WHERE kind IN ('person', 'membership')
              AND dataset = (SELECT number FROM dataset WHERE name = ?)
            """,
          arguments: [dataset]))
    }
  }

  /// The rows of a table that refer to the person.
  private func numbers(
    _ db: Database, _ table: String, _ id: String, _ dataset: String?,
    during runs: ClosedRange<Int64>? = nil
  ) throws -> [Int64] {
    var scope =
      dataset == nil ? "" : " AND dataset = (SELECT number FROM dataset WHERE name = :dataset)"
    var arguments: StatementArguments = ["id": id]
    if let dataset { arguments += ["dataset": dataset] }
    if let runs {
      scope += " AND since <= :last AND (gone IS NULL OR gone > :first)"
      arguments += ["first": runs.lowerBound, "last": runs.upperBound]
    }
    if table == "roster" {
      return try Int64.fetchAll(
        db,
        sql: """
          SELECT rowid FROM roster WHERE kind IN ('person', 'membership') AND id = :id\(scope)
          """,
        arguments: arguments)
    }
    // An id may be a part of another: the phrase decides.
    return try Row.fetchAll(
      db,
      sql: """
        SELECT rowid, id, swedish, english FROM finding
        WHERE (instr(id, :id) OR instr(id, 'person:') OR instr(swedish, :id)
          OR instr(english, :id))\(scope)
        """,
      arguments: arguments
    ).compactMap { row in
      let own: String = try row.decode(atIndex: 1)
      let phrases = try [
        Phrase(kept: row.decode(atIndex: 2)), Phrase(kept: row.decode(atIndex: 3)),
      ]
      let refers =
        phrases.contains { $0.people.contains(id) }
        || own.split(separator: "/").contains { $0 == "person:" + Finding.encoded(id) }
      return refers ? try row.decode(atIndex: 0) : nil
    }
  }
}
