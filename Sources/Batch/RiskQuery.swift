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
  let organisation = try query.organisation.map { text throws(RunFailure) in
    questioned.roster.organisations[try questioned.roster.organisation(text)].id
  }
  let structure = questioned.structure(request)
  if let path = query.diagram { try writeDependencyMap(structure, request, to: path) }
  let sheets = Contract.sheets(of: [Analysis.dependency.run(structure)])
  guard let sheet = sheets.first(where: { $0.name == "dependency" }) else {
    return query.format == .json ? "[]" : "no dependency analysis"
  }
  let listed = sheet.risks(of: organisation, top: query.top)
  if query.format == .table, listed.rowCount == 0 { return "nobody is listed" }
  return listed.text(query.format)
}

extension Sheet {
  /// The first rows of a dependency table: highest class first, then most sole bridges, then as they stood.
  fileprivate func risks(of organisation: String?, top: Int) -> Sheet {
    let levels = RiskLevel.allCases.map(\.rawValue)
    let ranks = texts("class").map { levels.firstIndex(of: $0) ?? -1 }
    let bridges = wholes("sole_bridges").map { $0 ?? 0 }
    let homes = texts("organisation")
    let rows = (0..<rowCount)
      .filter { row in organisation.map { homes[row] == $0 } ?? true }
      .sorted { (-ranks[$0], -bridges[$0], $0) < (-ranks[$1], -bridges[$1], $1) }
    return picking(Array(rows.prefix(top)))
  }
}
