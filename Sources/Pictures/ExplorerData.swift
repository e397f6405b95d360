// What the explorer shows, as the JSON that its script reads.

package import Datasets
package import Diagrams
package import Findings
package import Network
import Reporting
import Roster
package import Text

/// The data of the explorer of a run.
///
/// Numbers are those of the run's tables. Things are referred to by their place in the roster.
package struct ExplorerData {
  private let structure: Structure
  private let sheets: [Sheet]
  private let keyFigures: [KeyFigure]
  private let hasGaps: Bool
  private let language: Language
  private let spots: [Spot]

  /// - Parameter renderer: lays the networks out; where it cannot, they stand in a spiral by field.
  package init(
    _ structure: Structure, _ sheets: [Sheet], _ keyFigures: [KeyFigure], parts: Set<Part>,
    _ language: Language, _ renderer: Renderer
  ) {
    self.structure = structure
    self.sheets = sheets
    self.keyFigures = keyFigures
    hasGaps = parts.contains(.gaps)
    self.language = language
    spots = networkSpots(structure, renderer)
  }

  /// The whole object; safe in a page, since no `<` stands in it.
  package var json: String {
    let members: [(String, String)] = [
      ("networks", networks), ("organisations", organisations), ("people", people),
      ("seats", seats), ("links", links), ("gaps", gaps), ("bridges", bridges),
      ("columns", columns), ("titles", titles), ("forms", forms), ("figures", figures),
    ]
    return "{"
      + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",\n")
      .replacing("<", with: "\\u003c") + "}"
  }

  private var roster: Roster { structure.roster }

  private var networks: String {
    list(roster.networks.indices) { v in
      let one = roster.networks[v]
      return list([
        one.id.jsonQuoted, one.name.jsonQuoted, one.field.jsonQuoted,
        one.level.words[language].jsonQuoted, place(one.host),
        coordinate(spots[v].x),
        coordinate(spots[v].y), "\(structure.seats.graph.degree(of: structure.seats.left + v))",
      ])
    }
  }

  private var organisations: String {
    list(roster.organisations) { list([$0.id.jsonQuoted, $0.name.jsonQuoted]) }
  }

  private var people: String {
    list(roster.people) { one in
      list([
        one.id.jsonQuoted, one.name.jsonQuoted, one.function.jsonQuoted, place(one.organisation),
      ])
    }
  }

  /// Person, network, and the first of the roles where it is other than a member's.
  private var seats: String {
    var roles: [Int64: Role] = [:]
    let ranks = Dictionary(uniqueKeysWithValues: Role.allCases.enumerated().map { ($1, $0) })
    for row in roster.memberships
    where row.isActive(on: structure.asOf) && row.role != .member {
      let seat = Int64(row.person) << 32 | Int64(row.network)
      if let known = roles[seat], ranks[known] ?? 0 < ranks[row.role] ?? 0 { continue }
      roles[seat] = row.role
    }
    let rows = roster.people.indices.flatMap { v in
      structure.seats.partners(ofLeft: v).map { network in
        let role = roles[Int64(v) << 32 | Int64(network)]
        return "[\(v),\(network)\(role.map { "," + $0.rawValue.jsonQuoted } ?? "")]"
      }
    }
    return list(rows)
  }

  /// Network, network, shared people, and the only one of them or −1.
  private var links: String {
    list(structure.linkedNetworks.ties) { "[\($0.a),\($0.b),\($0.shared),\($0.sole ?? -1)]" }
  }

  /// Network, network, need, steps between them or null; in the order of rank. Only those that may be told of.
  private var gaps: String {
    guard hasGaps else { return "[]" }
    let pairs = structure.pairs
    return list(pairs.told) { place in
      let pair = pairs.pairs[place]
      return "[\(pair.a),\(pair.b),\(pair.need.machineText),"
        + "\(pair.distance.map { "\($0)" } ?? "null")]"
    }
  }

  /// Network, network, kind, and who would do it.
  private var bridges: String {
    guard hasGaps, !structure.pairs.told.isEmpty else { return "[]" }
    return list(structure.plan.bridges) { bridge in
      "[\(bridge.a),\(bridge.b),\(bridgeName(bridge.kind).jsonQuoted),"
        + list(bridge.candidates) { "\($0.person)" } + "]"
    }
  }

  // MARK: Measures

  /// The columns of the tables that the panel shows, by table.
  private static let shown: [(table: Table, columns: [Column])] = [
    (
      .people,
      [
        .networks, .colleagues, .betweenness, .closeness, .constraint, .core, .cutPoint,
      ]
    ),
    (
      .dependency,
      [
        .soleBridges, .soleSeats, .soleSeatsUncovered, .uncoveredRoles,
        .cutOffNetworks, .cutOffOrganisations, .efficiencyLoss, .likelihood,
        .consequence, .class,
      ]
    ),
    (
      .networks,
      [
        .people, .organisations, .linkedNetworks, .soleLinks, .betweenness, .closeness,
        .community, .busFactor,
      ]
    ),
    (
      .organisations,
      [
        .people, .networks, .seats, .expectedSeats, .soleSeats, .hoursPerYear, .hosts,
        .chairs, .busFactor,
      ]
    ),
  ]

  private var columns: String {
    let tables = Self.shown.compactMap { table, names -> String? in
      guard let sheet = sheets.first(where: { $0.table == table }) else { return nil }
      let columns = names.compactMap { column in
        sheet[column].map { "\"\(column.name)\":" + values($0) }
      }
      return "\"\(table.name)\":{" + columns.joined(separator: ",") + "}"
    }
    return "{" + tables.joined(separator: ",") + "}"
  }

  private func values(_ values: Sheet.Values) -> String {
    list(0..<values.count) { row in
      let text = values.machineText(row)
      if case .text = values { return text.jsonQuoted }
      return text.isEmpty ? "null" : text
    }
  }

  private static var allShown: [Column] {
    Set(shown.flatMap(\.columns)).sorted { $0.name < $1.name }
  }

  private var titles: String {
    "{"
      + Self.allShown.map { "\"\($0.name)\":\($0.title[language].jsonQuoted)" }
      .joined(separator: ",") + "}"
  }

  /// How many decimals the report shows; −1 is a share, in per cent.
  private var forms: String {
    "{"
      + Self.allShown.map { "\"\($0.name)\":\($0.isShare ? "-1" : "\($0.decimals)")" }
      .joined(separator: ",") + "}"
  }

  // MARK: Leaving

  /// The key figures that a leaving changes: name, words, value, and whether it is a share.
  private static let leavingFigures: [KeyFigure.Name] = [
    .people, .peopleInOneNetwork, .peopleInOneNetworkShare, .memberships,
    .linkedPairs, .soleLinks, .soleLinkShare,
  ]

  private var figures: String {
    let known = Self.leavingFigures.compactMap { name in keyFigures.first { $0.named == name } }
    return list(known) { figure in
      list([
        figure.name.jsonQuoted, figure.label[language].jsonQuoted,
        figure.value.number?.machineText ?? "null", figure.isShare ? "true" : "false",
      ])
    }
  }

  // MARK: JSON

  private func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  private func list<Items: Sequence>(_ items: Items, _ json: (Items.Element) -> String) -> String {
    list(items.map(json))
  }

  private func place(_ index: Index?) -> String { index.map { "\($0)" } ?? "-1" }

  /// Four decimals are finer than any screen.
  private func coordinate(_ value: Double) -> String {
    ((value * 10_000).rounded() / 10_000).machineText
  }

  // MARK: Wording

  private func bridgeName(_ kind: Bridge.Kind) -> String {
    let words: Localised<String> =
      switch kind {
      case .jointMeeting: Localised(swedish: "gemensamt möte", english: "joint meeting")
      case .contactPerson: Localised(swedish: "kontaktpersoner", english: "contact people")
      case .doubleSeat: Localised(swedish: "dubbla platser", english: "double seats")
      }
    return words[language]
  }
}
