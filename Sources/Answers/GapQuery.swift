// The query `gaps`: the first gaps of a dataset, by network, field or organisation.

package import Datasets
import Findings
import Network
import Pictures
import Reporting
import Roster
import Run
import Text

/// What is asked of the gaps of a dataset.
package struct GapQuery: Sendable {
  /// The id or name of a network that a gap must touch.
  package var network: String?
  /// The field of a network that a gap must touch.
  package var field: String?
  /// The id or name of an organisation with people in both networks.
  package var organisation: String?
  /// How many gaps are listed.
  package var top = 10
  /// Where the gaps listed are drawn; `nil` is nowhere.
  package var diagram: String?

  package init() {}
}

/// The first gaps of the dataset of `request`.
///
/// Nobody is named: gaps are between networks. Rank, need and the rest are those of the report.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when a network, field or organisation is
///   asked for that it does not hold, or when the diagram cannot be drawn or written.
package func gaps(_ request: Request, _ query: GapQuery) throws(RunFailure) -> Answer {
  let reading = try Reading(request)
  let structure = reading.structure()
  let pairs = structure.pairs
  let filter = try GapFilter(query, structure)
  let rows = Array(
    pairs.gaps.enumerated().map { (rank: $0 + 1, pair: pairs.pairs[$1]) }
      .filter { filter.admits($0.pair) }.prefix(query.top))
  if let path = query.diagram {
    guard !rows.isEmpty else { throw .notDrawn(path: path, reason: "there is no gap to draw") }
    try writeDiagram(
      gapMap(
        structure, reading.language, rows.map(\.pair)[...], of: pairs.gaps.count + pairs.gapsLeftOut
      ),
      request, to: path)
  }
  var answer = Answer(
    [Answer.Part(Sheet(.gaps, .gaps(rows, reading.roster)))], reading.language,
    nothing: (reading.roster.gapsUnknown ?? String.noGaps)[reading.language])
  answer.register = try Register(reading)
  if let unknown = reading.roster.gapsUnknown, !rows.isEmpty {
    answer.notes += [unknown, String.proxy].map { $0[reading.language] }
  }
  return answer
}

/// Which gaps are asked for.
private struct GapFilter {
  private var network: Int32?
  private var field: String?
  private var present: Set<Int32>?
  private let roster: Roster

  init(_ query: GapQuery, _ structure: Structure) throws(RunFailure) {
    roster = structure.roster
    if let wanted = query.network { network = Int32(try roster.network(wanted)) }
    if let wanted = query.field {
      let fields = Set(roster.networks.map(\.field)).subtracting([""]).sorted()
      field = fields[try Roster.find(wanted, "field", fields.map { ($0, $0) })].lowercased()
    }
    if let wanted = query.organisation {
      let place = try roster.organisation(wanted)
      present = Set(structure.participation.partners(ofLeft: place))
    }
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
      Sheet.Column(.rank, .whole(rows.map(\.rank))),
      Sheet.Column(.a, .text(rows.map { roster.networks[Int($0.pair.a)].id })),
      Sheet.Column(.b, .text(rows.map { roster.networks[Int($0.pair.b)].id })),
      Sheet.Column(.need, .real(rows.map(\.pair.need))),
      Sheet.Column(.distance, .whole(rows.map(\.pair.distance))),
      Sheet.Column(.sharedInitiatives, .whole(rows.map(\.pair.sharedInitiatives))),
      Sheet.Column(.sharedAreas, .whole(rows.map(\.pair.sharedAreas))),
      Sheet.Column(.sharedOrganisations, .whole(rows.map(\.pair.sharedOrganisations))),
    ]
  }
}

// MARK: Wording

extension String {
  fileprivate static let noGaps = Localised(
    swedish: "Inga diagonala luckor.", english: "No diagonal gaps.")
  fileprivate static let proxy = Localised(
    swedish:
      "Paren är att fråga om: behovet vilar bara på gemensamma organisationer, ett svagt mått.",
    english: "The pairs are to ask about: need rests on shared organisations alone, a weak measure."
  )
}

extension Roster {
  /// That gaps cannot be judged, and why; `nil` when they can.
  var gapsUnknown: Localised<String>? {
    let reason =
      unknown(.networkField, .networkLevel)
      ?? unknown(eitherOf: .initiativeNetwork, .initiativeNetworks)
    return reason.map {
      Unknown(
        Localised(swedish: "diagonala luckor", english: "diagonal gaps"), because: $0
      ).sentence
    }
  }
}
