// The query `risk`: whose leaving costs most, by the table of the dependency analysis.

import Diagrams
import Findings
import Network
import Reporting
import Roster

/// What is asked of the dependency table.
package struct RiskQuery: Sendable {
  /// The id or name of the organisation whose people are listed.
  package var organisation: String?
  /// How many people are listed.
  package var top = 10
  package var format = QueryFormat.table
  /// Where the diagram of sole bridges is written, as SVG; `nil` is nowhere.
  package var diagram: String?

  package init() {}
}

/// The people whose leaving costs most, as text: highest class first, then most sole bridges, then by id.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when there is no such organisation, or
///   when the diagram cannot be drawn or written.
package func risk(_ request: Request, _ query: RiskQuery) throws(RunFailure) -> String {
  let questioned = try Questioned(request)
  var request = request
  request.parts = [.dependency]
  let organisation = try query.organisation.map { text throws(RunFailure) in
    questioned.roster.organisations[try questioned.roster.organisation(text)].id
  }
  let outcomes = questioned.outcomes(on: questioned.roster, request)
  let sheet = Contract.sheets(of: outcomes).first { $0.name == "dependency" }
  if let path = query.diagram {
    try writeDependencyMap(questioned.structure(request), request, to: path)
  }
  guard let sheet else { return query.format == .json ? "[]" : "no dependency analysis" }
  let listed = sheet.risks(of: organisation, top: query.top)
  if query.format == .table, listed.rowCount == 0 { return "nobody is listed" }
  return listed.text(query.format)
}

extension Sheet {
  /// The first rows of a dependency table: highest class first, then most sole bridges, then as they stood.
  ///
  /// Columns that are not there are passed over.
  func risks(of organisation: String?, top: Int) -> Sheet {
    let classes = texts("class")
    let bridges = self["sole_bridges"]
    func weight(_ row: Int) -> (Int, Double) {
      let place = classes.map { Self.rank($0[row]) } ?? 0
      switch bridges {
      case .whole(let values): return (-place, -Double(values[row] ?? 0))
      case .real(let values): return (-place, -(values[row] ?? 0))
      default: return (-place, 0)
      }
    }
    let homes = texts("organisation")
    let rows = (0..<rowCount)
      .filter { row in organisation.map { homes?[row] == $0 } ?? true }
      .sorted { x, y in
        let (left, right) = (weight(x), weight(y))
        return left != right ? left < right : x < y
      }
      .prefix(top)
    return Sheet(name, columns.map { Column($0.name, $0.values.at(Array(rows))) })
  }

  private func texts(_ column: String) -> [String]? {
    if case .text(let values)? = self[column] { values } else { nil }
  }

  /// Words and numbers of a class, the worst highest.
  private static func rank(_ word: String) -> Int {
    switch word {
    case "critical", "very_high", "severe": 5
    case "high": 4
    case "medium", "moderate": 3
    case "low": 2
    case "information", "none", "": 0
    default: Int(word) ?? 1
    }
  }
}

extension Sheet.Values {
  /// The values of some rows, in that order.
  fileprivate func at(_ rows: [Int]) -> Sheet.Values {
    switch self {
    case .text(let values): .text(rows.map { values[$0] })
    case .whole(let values): .whole(rows.map { values[$0] })
    case .real(let values): .real(rows.map { values[$0] })
    case .flag(let values): .flag(rows.map { values[$0] })
    }
  }
}
