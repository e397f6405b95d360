// What differs between two runs, row by row, before it is said in the words of a difference.

import GRDB
import Text

/// A row that came, went or changed.
struct Pair<K: Kept>: Sendable {
  let before: K?
  let after: K?
}

/// The rows that differ between two runs, and the seats of the later one.
struct Step: Sendable {
  let inputs: [Pair<KeptInput>]
  let settings: [Pair<KeptSetting>]
  let findings: [Pair<KeptFinding>]
  let figures: [Pair<KeptFigure>]
  let rows: [Pair<KeptRow>]
  /// Every seat that is held at the end.
  let seats: [Seat]
  let labels: [String: Localised<String>]

  /// A person in a network.
  struct Seat: Hashable, Sendable {
    let person: String
    let network: String
  }
}

extension Step {
  /// The step from what one run saw to what another did.
  init(from old: Sight, to new: Sight) {
    inputs = Self.pairs(old.inputs, new.inputs)
    settings = Self.pairs(old.settings, new.settings)
    findings = Self.pairs(old.findings, new.findings)
    figures = Self.pairs(old.figures, new.figures)
    rows = Self.pairs(old.rows, new.rows)
    seats = new.rows.filter(\.isSeat).map { Seat(person: $0.id, network: $0.other) }
    labels = old.labels.merging(new.labels) { _, new in new }
  }

  /// The rows of `old` and `new` that differ, by their keys.
  private static func pairs<K: Kept>(_ old: [K], _ new: [K]) -> [Pair<K>] {
    var before = Dictionary(old.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var pairs: [Pair<K>] = []
    for row in new {
      let earlier = before.removeValue(forKey: row.key)
      if earlier != row { pairs.append(Pair(before: earlier, after: row)) }
    }
    for row in old where before.removeValue(forKey: row.key) != nil {
      pairs.append(Pair(before: row, after: nil))
    }
    return pairs
  }
}

extension History {
  /// The step between two runs that are written down, in either order.
  ///
  /// - Complexity: O(rows that came or went between them + seats at the later one).
  func step(_ dataset: String, from old: KeptRun, to new: KeptRun) throws(HistoryError) -> Step {
    try read { db in
      guard
        let place = try Int64.fetchOne(
          db, sql: "SELECT number FROM dataset WHERE name = ?", arguments: [dataset])
      else { throw HistoryError.damaged(reason: "a dataset is not noted") }
      let seats = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, other FROM roster
          WHERE dataset = ? AND kind = 'membership' AND note <> 'cover'
            AND since <= ? AND (gone IS NULL OR gone > ?)
          """,
        arguments: [place, new.number, new.number]
      ).map { try Step.Seat(person: $0.decode(atIndex: 0), network: $0.decode(atIndex: 1)) }.array
      return Step(
        inputs: try pairs(db, place, old.number, new.number),
        settings: try pairs(db, place, old.number, new.number),
        findings: try pairs(db, place, old.number, new.number),
        figures: try pairs(db, place, old.number, new.number),
        rows: try pairs(db, place, old.number, new.number), seats: seats,
        labels: try labels(db, dataset))
    }
  }

  private func pairs<K: Kept>(
    _ db: Database, _ dataset: Int64, _ old: Int64, _ new: Int64
  ) throws -> [Pair<K>] {
    let (low, high) = (min(old, new), max(old, new))
    let columns = K.columns.joined(separator: ", ")
    // Two searches by index: what began in between, and what ended in between but began before.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(columns), since, gone FROM \(K.table)
        WHERE dataset = ? AND since > ? AND since <= ? AND (gone IS NULL OR gone > ?)
        UNION ALL
        SELECT \(columns), since, gone FROM \(K.table)
        WHERE dataset = ? AND gone > ? AND gone <= ? AND since <= ?
        """,
      arguments: [dataset, low, high, high, dataset, low, high, low])
    var earlier: [[String]: K] = [:]
    var later: [[String]: K] = [:]
    var keys: [[String]] = []
    while let row = try rows.next() {
      let kept = try K(row)
      let since: Int64 = try row.decode(atIndex: K.columns.count)
      if earlier[kept.key] == nil, later[kept.key] == nil { keys.append(kept.key) }
      if since > low { later[kept.key] = kept } else { earlier[kept.key] = kept }
    }
    return keys.compactMap { key in
      guard earlier[key] != later[key] else { return nil }
      return old <= new
        ? Pair(before: earlier[key], after: later[key])
        : Pair(before: later[key], after: earlier[key])
    }
  }
}
