// How single findings have gone from run to run.

package import Findings
import GRDB

extension History {
  /// The findings with the ids `findings` as the runs of a dataset had them, by id, oldest first.
  ///
  /// - Parameter version: that of the run under way: what earlier versions counted in another way is left out; `nil` leaves
  ///   all in.
  /// - Output: a point for each run that had the finding and of which every row is still kept; a finding that no such
  ///   run had is left out.
  /// - Complexity: O(findings · (rows that were ever kept of each + runs)).
  package func courses(
    of dataset: String, findings: Set<String>, as version: String? = nil
  ) throws(HistoryError) -> [String: [FindingPoint]] {
    guard !findings.isEmpty else { return [:] }
    let whole = try wholeFrom(dataset)
    let runs = try runs(of: dataset).filter { $0.number >= whole }
    return try read { db in
      let versions = try versions(db, dataset, of: runs)
      var courses: [String: [FindingPoint]] = [:]
      let statement = try db.makeStatement(
        sql: """
          SELECT measure, value, since, gone, kind FROM finding
          WHERE id = ? AND dataset = (SELECT number FROM dataset WHERE name = ?) ORDER BY since
          """)
      for finding in findings.sorted() {
        let rows = try Row.fetchAll(statement, arguments: [finding, dataset])
        let points = try rows.flatMap { row in
          let (measure, value): (String, Double?) = try (
            row.decode(atIndex: 0), row.decode(atIndex: 1)
          )
          let (since, gone): (Int64, Int64?) = try (row.decode(atIndex: 2), row.decode(atIndex: 3))
          let kind: String = try row.decode(atIndex: 4)
          return runs.filter { run in
            run.number >= since && (gone.map { run.number < $0 } ?? true)
              && version.map {
                !DefinitionChange.all.between(versions[run.number] ?? "", $0).bear(kind)
              } ?? true
          }.map { FindingPoint(run: $0.point, measure: measure, value: value) }
        }
        if !points.isEmpty { courses[finding] = points }
      }
      return courses
    }
  }
}
