// The query `gaps`: the first gaps of a dataset, by network, field or organisation.

import Findings
import Loading
import Network
import Reporting
import Roster
import Tables

/// What is asked of the gaps of a dataset.
package struct GapQuery: Sendable {
  package typealias Format = QueryFormat

  /// The id or name of a network that a gap must touch.
  package var network: String?
  /// The field of a network that a gap must touch.
  package var field: String?
  /// The id or name of an organisation with people in both networks.
  package var organisation: String?
  /// How many gaps are listed.
  package var top = 10
  package var format = Format.table

  package init() {}
}

/// The first gaps of the dataset of `request`, as text.
///
/// Nobody is named: gaps are between networks. Rank, need and the rest are those of the report.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, or when a network, field or
///   organisation is asked for that it does not hold.
package func gaps(_ request: Request, _ query: GapQuery) throws(RunFailure) -> String {
  let (dataset, roster, asOf) = try Dataset.opened(request)
  let structure = Structure(of: roster, asOf: asOf, deputies: dataset.settings.deputies.rule)
  let pairs = NetworkPairs(of: structure)
  let filter = try GapFilter(query, structure)
  let rows = pairs.gaps.enumerated().map { (rank: $0 + 1, pair: pairs.pairs[$1]) }
    .filter { filter.admits($0.pair) }
    .prefix(query.top)
  let sheet = Sheet("gaps", .gaps(Array(rows), roster))
  switch query.format {
  case .csv: return sheet.csv.trimmedEnd
  case .json: return sheet.json
  case .table:
    let words = pairs.isProxy ? "\n(need rests on shared organisations alone: a weak measure)" : ""
    return rows.isEmpty ? "no diagonal gaps" : sheet.plain + words
  }
}

/// Which gaps are asked for.
private struct GapFilter {
  private var network: Int32?
  private var field: String?
  private var present: Set<Int32>?
  private let roster: Roster

  init(_ query: GapQuery, _ structure: Structure) throws(RunFailure) {
    roster = structure.roster
    if let wanted = query.network {
      network = try Self.place(
        wanted, structure.roster.networks.map { ($0.id, $0.name) }, "network")
    }
    if let wanted = query.field {
      let known = Set(structure.roster.networks.map { $0.field.lowercased() })
      guard known.contains(wanted.lowercased()) else {
        throw .notInDataset(kind: "field", text: wanted)
      }
      field = wanted.lowercased()
    }
    if let wanted = query.organisation {
      let place = try Self.place(
        wanted, structure.roster.organisations.map { ($0.id, $0.name) }, "organisation")
      present = Set(structure.participation.partners(ofLeft: Int(place)))
    }
  }

  /// The place of an id, or else of a name, without regard to case.
  private static func place(
    _ text: String, _ known: [(id: String, name: String)], _ kind: String
  ) throws(RunFailure) -> Int32 {
    let key = text.lowercased()
    let found =
      known.firstIndex { $0.id == text }
      ?? known.firstIndex { $0.id.lowercased() == key || $0.name.lowercased() == key }
    guard let found else { throw .notInDataset(kind: kind, text: text) }
    return Int32(found)
  }

  func admits(_ pair: NetworkPair) -> Bool {
    if let network, pair.a != network, pair.b != network { return false }
    if let present, !present.contains(pair.a) || !present.contains(pair.b) { return false }
    guard let field else { return true }
    return [pair.a, pair.b].contains { roster.networks[Int($0)].field.lowercased() == field }
  }
}

extension [Sheet.Column] {
  fileprivate static func gaps(_ rows: [(rank: Int, pair: NetworkPair)], _ roster: Roster) -> Self {
    [
      Sheet.Column("rank", .whole(rows.map(\.rank))),
      Sheet.Column("a", .text(rows.map { roster.networks[Int($0.pair.a)].id })),
      Sheet.Column("b", .text(rows.map { roster.networks[Int($0.pair.b)].id })),
      Sheet.Column("need", .real(rows.map(\.pair.need))),
      Sheet.Column("distance", .whole(rows.map(\.pair.distance))),
      Sheet.Column("shared_initiatives", .whole(rows.map(\.pair.sharedInitiatives))),
      Sheet.Column("shared_areas", .whole(rows.map(\.pair.sharedAreas))),
      Sheet.Column("shared_organisations", .whole(rows.map(\.pair.sharedOrganisations))),
    ]
  }
}
