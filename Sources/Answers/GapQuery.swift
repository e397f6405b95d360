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
  /// How many gaps are listed; `nil` is all.
  package var top: Int? = 10
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
  let admitted = pairs.gaps.enumerated().map { (rank: $0 + 1, pair: pairs.pairs[$1]) }
    .filter { filter.admits($0.pair) }
  let rows = Array(admitted.prefix(query.top ?? admitted.count))
  if let path = query.diagram {
    guard !rows.isEmpty else { throw .notDrawn(path: path, reason: "there is no gap to draw") }
    try writeDiagram(
      gapMap(
        structure, reading.language, rows.map(\.pair)[...], of: pairs.gaps.count + pairs.gapsLeftOut
      ),
      request, to: path)
  }
  let walled = admitted.count { $0.pair.isWalled }
  let told =
    filter.isEmpty
    ? (pairs.unwalledGaps, pairs.walledGaps) : (admitted.count - walled, walled)
  let language = reading.language
  let sentence =
    reading.roster.gapsUnknown.map { unknown in
      rows.isEmpty ? unknown[language] : unknown[language] + " " + String.proxy[language]
    } ?? String.gaps(told.0, walled: told.1, filter.conditions(language))[language]
  let sheet = Sheet(.gaps, .gaps(rows, reading.roster))
  let unlisted = admitted.count - rows.count + (filter.isEmpty ? pairs.gapsLeftOut : 0)
  var answer = Answer([Answer.Part(sheet, unlisted: unlisted)], language, shownSafely(sentence))
  let short =
    reading.roster.gapsUnknown == nil
    ? sheet.showing(
      .rank, .a, .b, .sharedInitiatives, .sharedAreas, .sharedOrganisations, .distance)
    : sheet.showing(.rank, .a, .b, .sharedOrganisations, .distance)
  answer.brief = Answer.Part(sheet, told: short, unlisted: unlisted)
  answer.register = try Register(reading)
  return answer
}

/// Which gaps are asked for.
private struct GapFilter {
  private var network: Int32?
  private var field: String?
  private var fieldName: String?
  private var present: Set<Int32>?
  private var home: String?
  private let roster: Roster

  init(_ query: GapQuery, _ structure: Structure) throws(RunFailure) {
    roster = structure.roster
    if let wanted = query.network { network = Int32(try roster.network(wanted)) }
    if let wanted = query.field {
      let fields = Set(roster.networks.map(\.field)).subtracting([""]).sorted()
      let name = fields[try Roster.find(wanted, "field", fields.map { ($0, $0) })]
      (field, fieldName) = (name.lowercased(), name)
    }
    if let wanted = query.organisation {
      let place = try roster.organisation(wanted)
      present = Set(structure.participation.partners(ofLeft: place))
      home = roster.called(organisation: place)
    }
  }

  var isEmpty: Bool { network == nil && field == nil && present == nil }

  /// What is asked for, to follow on "par av nätverk".
  func conditions(_ language: Language) -> String {
    func say(_ swedish: String, _ english: String) -> String {
      Localised(swedish: swedish, english: english)[language]
    }
    let all = [
      network.map {
        let name = roster.called(network: Int($0))
        return say("där \(name.swedish) ingår", "of which \(name.english) is one")
      },
      fieldName.map {
        say("där minst ett ligger i området \($0)", "with at least one in the field \($0)")
      },
      home.map { say("där \($0) sitter i båda", "with \($0) in both") },
    ].compactMap(\.self)
    return all.isEmpty ? "" : " " + all.listed(say(" och ", " and "))
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
  fileprivate static let proxy = Localised(
    swedish:
      "Paren nedan har organisationer gemensamt men ingen känd kontakt, ett svagt tecken på att "
      + "nätverken behöver varandra.",
    english:
      "The pairs below have organisations in common but no known contact, a weak sign that the "
      + "networks need each other.")

  /// How many pairs lack contact, and how many more lie between levels that nobody joins.
  fileprivate static func gaps(
    _ count: Int, walled: Int, _ conditions: String
  ) -> Localised<String> {
    let pairs = Localised(
      swedish: count == 0
        ? Counted.pairs.told(walled, .swedish).capitalised
        : "Ytterligare \(walled.inWords(.swedish, isNeuter: true)) par",
      english: count == 0
        ? Counted.pairs.told(walled, .english).capitalised
        : "Another \(walled.inWords(.english))")
    let apart =
      walled == 0
      ? Localised("")
      : Localised(
        swedish:
          " \(pairs.swedish) ligger mellan nivåer där ingen sitter på båda, och räknas inte.",
        english:
          " \(pairs.english) \(walled == 1 ? "lies" : "lie") between levels of which nobody sits on "
          + "both, and \(walled == 1 ? "is" : "are") not counted.")
    guard count > 0 else {
      return Localised(
        swedish: "Listorna visar inget par av nätverk\(conditions) som har initiativ eller område "
          + "gemensamt men saknar känd kontakt.\(apart.swedish)",
        english:
          "The lists show no pair of networks\(conditions) with initiatives or areas in common "
          + "that lacks known contact.\(apart.english)")
    }
    return Localised(
      swedish:
        "I \(Counted.pairs.told(count, .swedish))\(conditions) saknas känd kontakt, fast nätverken är "
        + "med i samma initiativ eller har initiativ i samma område.\(apart.swedish)",
      english:
        "\(Counted.pairs.told(count, .english).capitalised)\(conditions) \(count == 1 ? "has" : "have") "
        + "no known contact, though the networks are in the same initiative or have initiatives in the "
        + "same area.\(apart.english)")
  }
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
