// What history knows: the runs of a dataset, what one of them saw, how a figure has moved.

package import Findings
import GRDB
import Text

extension History {
  /// The datasets that have been run, sorted by name.
  package func datasets() throws(HistoryError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT name FROM dataset ORDER BY name") }
  }

  /// The runs of a dataset, oldest first.
  package func runs(of dataset: String) throws(HistoryError) -> [KeptRun] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT run.number, run.name, as_of, started, fingerprint, good_until, has_fixed_day,
            status, worst, checked
          FROM run JOIN dataset ON dataset.number = run.dataset
          WHERE dataset.name = ? ORDER BY run.number
          """,
        arguments: [dataset]
      ).map { try KeptRun($0) }
    }
  }

  /// The number of the first run of which every row is still kept; 0 when all are.
  package func wholeFrom(_ dataset: String) throws(HistoryError) -> Int64 {
    try read { db in
      try Int64.fetchOne(
        db, sql: "SELECT whole_from FROM dataset WHERE name = ?", arguments: [dataset]) ?? 0
    }
  }

  /// What a run saw, as far as it is still kept; see ``wholeFrom(_:)``.
  ///
  /// - Complexity: O(rows that were ever kept of the dataset).
  package func sight(of run: KeptRun, _ dataset: String) throws(HistoryError) -> Sight {
    try read { db in
      var sight = Sight()
      sight.inputs = try held(db, dataset, at: run)
      sight.settings = try held(db, dataset, at: run)
      sight.findings = try held(db, dataset, at: run)
      sight.figures = try held(db, dataset, at: run)
      sight.rows = try held(db, dataset, at: run)
      sight.labels = try labels(db, dataset)
      return sight
    }
  }

  private func held<K: Kept>(_ db: Database, _ dataset: String, at run: KeptRun) throws -> [K] {
    try Row.fetchCursor(
      db,
      sql: """
        SELECT \(K.columns.joined(separator: ", ")) FROM \(K.table)
        WHERE dataset = (SELECT number FROM dataset WHERE name = ?)
          AND since <= ? AND (gone IS NULL OR gone > ?)
        ORDER BY rowid
        """,
      arguments: [dataset, run.number, run.number]
    ).map { try K($0) }.array
  }

  func labels(_ db: Database, _ dataset: String) throws -> [String: Localised<String>] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT label.name, swedish, english FROM label
        JOIN dataset ON dataset.number = label.dataset WHERE dataset.name = ?
        """,
      arguments: [dataset])
    var labels: [String: Localised<String>] = [:]
    for row in rows {
      let name: String = try row.decode(atIndex: 0)
      labels[name] = try Localised(swedish: row.decode(atIndex: 1), english: row.decode(atIndex: 2))
    }
    return labels
  }

  /// The headline numbers run by run, at most `limit` runs; names sorted.
  ///
  /// More runs are thinned to the last of each month, and then to the last `limit`. A figure begins with the version that
  /// counts it as the last run did, or, while a run is under way, as `version` does.
  ///
  /// - Complexity: O(runs + values that were ever kept of headline numbers).
  package func trends(
    of dataset: String, limit: Int = 60, as version: String? = nil
  ) throws(HistoryError) -> [Trend] {
    var runs = try runs(of: dataset)
    if runs.count > limit {
      let months = Dictionary(runs.map { ($0.asOf.prefix(7), $0.number) }, uniquingKeysWith: max)
      let kept = Set(months.values)
      runs = runs.filter { kept.contains($0.number) }.suffix(limit)
    }
    return try read { db in
      let labels = try labels(db, dataset)
      let versions = try versions(db, dataset, of: runs)
      let now = version ?? runs.last.flatMap { versions[$0.number] } ?? ""
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT figure.name, form, value, since, gone FROM figure
          JOIN dataset ON dataset.number = figure.dataset
          WHERE dataset.name = ? AND subject = 'dataset' ORDER BY figure.name, since
          """,
        arguments: [dataset])
      var points: [String: [(run: RunPoint, value: KeyFigure.Value)]] = [:]
      while let row = try rows.next() {
        let (since, gone): (Int64, Int64?) = try (row.decode(atIndex: 3), row.decode(atIndex: 4))
        let value = try KeyFigure.Value(
          form: row.decode(atIndex: 1), number: row.decode(atIndex: 2))
        let name: String = try row.decode(atIndex: 0)
        let changes = DefinitionChange.all.filter { $0.matter == .figure(KeyFigure.Name(name)) }
        for run in runs.from(since)
        where (gone.map { run.number < $0 } ?? true)
          && changes.between(versions[run.number] ?? "", now).isEmpty
        {
          points[name, default: []].append((run: run.point, value: value))
        }
      }
      return points.sorted { $0.key < $1.key }.map { name, points in
        Trend(name: name, label: labels[name] ?? Localised(name), points: points)
      }
    }
  }
}

extension History {
  /// The version of the program that made each of `runs`, by their numbers; those of which none is known are left out.
  func versions(_ db: Database, _ dataset: String, of runs: [KeptRun]) throws -> [Int64: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT value, since, gone FROM setting
        WHERE name = ? AND dataset = (SELECT number FROM dataset WHERE name = ?)
        """,
      arguments: [versionSetting, dataset])
    var versions: [Int64: String] = [:]
    for row in rows {
      let (since, gone): (Int64, Int64?) = try (row.decode(atIndex: 1), row.decode(atIndex: 2))
      let value: String = try row.decode(atIndex: 0)
      for run in runs.from(since) where gone.map({ run.number < $0 }) ?? true {
        versions[run.number] = value
      }
    }
    return versions
  }
}

extension [KeptRun] {
  /// The runs from a number on; the runs are in the order of their numbers.
  fileprivate func from(_ number: Int64) -> ArraySlice<KeptRun> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return self[low...]
  }

  /// The last run that was as of `day` or earlier; `nil` when all are later.
  package func last(asOf day: String) -> KeptRun? {
    last { $0.asOf <= day }
  }
}

extension Cursor {
  /// All that is left.
  var array: [Element] {
    get throws {
      var all: [Element] = []
      while let next = try next() { all.append(next) }
      return all
    }
  }
}

extension KeptRun {
  fileprivate init(_ row: Row) throws {
    try self.init(
      name: row.decode(atIndex: 1), asOf: row.decode(atIndex: 2), started: row.decode(atIndex: 3),
      fingerprint: row.decode(atIndex: 4), goodUntil: row.decode(atIndex: 5),
      hasFixedDay: row.decode(atIndex: 6), status: row.decode(atIndex: 7),
      worst: Severity(rawValue: row.decode(atIndex: 8)) ?? .information)
    number = try row.decode(atIndex: 0)
    checked = try row.decode(atIndex: 9)
  }
}
