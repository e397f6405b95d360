// The query `risk`: whose leaving costs most, by the table of the dependency analysis.

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
  /// Where the diagram of sole bridges is drawn; `nil` is nowhere.
  package var diagram: String?

  package init() {}
}

/// The people whose leaving costs most: highest class first, then most sole bridges, then by id.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when there is no such organisation, or
///   when the diagram cannot be drawn or written.
package func risk(_ request: Request, _ query: RiskQuery) throws(RunFailure) -> Answer {
  let reading = try Reading(request)
  let organisation = try query.organisation.map { text throws(RunFailure) in
    reading.roster.organisations[try reading.roster.organisation(text)].id
  }
  let structure = reading.structure()
  if let path = query.diagram {
    guard let map = dependencyMap(structure, reading.language) else {
      throw .notDrawn(path: path, reason: "no link between networks hangs on one person")
    }
    try writeDiagram(map, request, to: path)
  }
  let people = Dependency(of: structure).columns(
    for: structure.hasNetworks ? Array(reading.roster.people.indices) : [], reading.roster)
  let sheets = Contract.sheets(of: [people])
  return Answer(
    sheets.map { Answer.Part($0.risks(of: organisation, top: query.top)) }, reading.language,
    nothing: String.nobody[reading.language])
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

// MARK: Wording

extension String {
  fileprivate static let nobody = Localised(swedish: "Ingen.", english: "Nobody is listed.")
}
