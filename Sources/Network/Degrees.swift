// Degrees: how many networks, colleagues, people and linked networks each one has.

import Findings
import Roster
import Text

/// What can be counted around every person and network.
///
/// Networks of a person and people of a network are degrees in B. The colleagues of a person are
/// those who share at least one network: the degree in P, counted without building P. The linked
/// networks are the degree in N; the sole links are those with one shared person.
///
/// - Input: B, N, and the organisation of each person.
/// - Output: counts by person and by network, all ≥ 0; people without an organisation count as
///   people, and add none to the organisations.
/// - Complexity: O(Σ over networks of people²) time for the colleagues, O(*n*) memory.
package struct Degrees: Sendable {
  package let networksOfPerson: [Int]
  package let colleagues: [Int]
  package let peopleOfNetwork: [Int]
  package let linkedNetworks: [Int]
  package let soleLinks: [Int]
  /// Of ``linkedNetworks`` and ``soleLinks`` those to a network of the same field.
  package let linkedInField: [Int]
  package let soleLinksInField: [Int]

  /// - Parameter fields: the field of each network, or nothing; a network without one shares it with none.
  package init(of b: TwoMode, _ n: Projection, fields: [String] = []) {
    networksOfPerson = b.degrees(.left)
    peopleOfNetwork = b.degrees(.right)
    linkedNetworks = n.graph.degrees
    soleLinks = (0..<n.graph.order).map { v in
      n.soles[Int(n.graph.offsets[v])..<Int(n.graph.offsets[v + 1])].count { $0 >= 0 }
    }
    let keys = fields.map { $0.lowercased() }
    var (linked, sole) = (linkedNetworks.map { _ in 0 }, linkedNetworks.map { _ in 0 })
    for v in keys.indices where !keys[v].isEmpty {
      for i in Int(n.graph.offsets[v])..<Int(n.graph.offsets[v + 1])
      where keys[Int(n.graph.targets[i])] == keys[v] {
        linked[v] += 1
        sole[v] += n.soles[i] >= 0 ? 1 : 0
      }
    }
    (linkedInField, soleLinksInField) = (linked, sole)
    var stamp = [Int32](repeating: -1, count: b.order)
    colleagues = (0..<b.left).map { v in
      secondNeighbours(of: v, b.graph.offsets.span, b.graph.targets.span, &stamp)
    }
  }
}

extension Analysis where Input == Structure {
  static let degrees = Analysis(
    "degrees", title: Localised(swedish: "Antal kontakter", english: "Degrees"), parts: [],
    cost: .counted, needs: [.networks], tables: [.people, .networks]
  ) { structure in
    var outcome = Outcome()
    let degrees = Degrees(
      of: structure.seats, structure.linkedNetworks, fields: structure.roster.networks.map(\.field))
    outcome.add(.networks, degrees.networksOfPerson, to: .people)
    outcome.add(.colleagues, degrees.colleagues, to: .people)
    outcome.add(.people, degrees.peopleOfNetwork, to: .networks)
    outcome.add(
      .organisations, structure.participation.degrees(.right), to: .networks,
      unless: structure.roster.unknown(.personOrganisation))
    outcome.add(.linkedNetworks, degrees.linkedNetworks, to: .networks)
    outcome.add(.soleLinks, degrees.soleLinks, to: .networks)
    let fields = structure.roster.unknown(.networkField)
    outcome.add(.linkedInField, degrees.linkedInField, to: .networks, unless: fields)
    outcome.add(.soleLinksInField, degrees.soleLinksInField, to: .networks, unless: fields)
    let seated = degrees.networksOfPerson.count { $0 > 0 }
    let single = degrees.networksOfPerson.count { $0 == 1 }
    outcome.keyFigures = [
      .organisations(structure.roster.organisations.count), .people(seated),
      .networks(structure.roster.networks.count), .seats(structure.seats.size),
      .single(single), .singleShare(seated > 0 ? Double(single) / Double(seated) : nil),
    ]
    return outcome
  }
}

// MARK: Kernel

/// The number of vertices at distance two from `v`, by way of any neighbour.
///
/// `stamp` never holds `v` on entry; it does on exit for what was counted.
private func secondNeighbours(
  of v: Int, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ stamp: inout [Int32]
) -> Int {
  var count = 0
  stamp[v] = Int32(v)
  for i in Int(offsets[v])..<Int(offsets[v + 1]) {
    let middle = Int(targets[i])
    for j in Int(offsets[middle])..<Int(offsets[middle + 1]) {
      let w = Int(targets[j])
      if stamp[w] != Int32(v) {
        stamp[w] = Int32(v)
        count += 1
      }
    }
  }
  return count
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func organisations(_ count: Int) -> KeyFigure {
    KeyFigure(
      .organisations, .count(count), unless: nil,
      label: Localised(
        swedish: count == 1 ? "organisation" : "organisationer",
        english: count == 1 ? "organisation" : "organisations"),
      definition: Localised(
        swedish: "Organisationer i underlaget.", english: "Organisations in the dataset."))
  }

  fileprivate static func people(_ count: Int) -> KeyFigure {
    KeyFigure(
      .people, .count(count), unless: nil,
      label: Localised(
        swedish: count == 1 ? "person i nätverk" : "personer i nätverk",
        english: count == 1 ? "person in networks" : "people in networks"),
      definition: Localised(
        swedish: "Personer som deltar i minst ett nätverk den aktuella dagen.",
        english: "People who take part in at least one network on the day."))
  }

  fileprivate static func networks(_ count: Int) -> KeyFigure {
    KeyFigure(
      .networks, .count(count), unless: nil,
      label: Localised(swedish: "nätverk", english: count == 1 ? "network" : "networks"),
      definition: Localised(
        swedish: "Nätverk i underlaget, även de som ingen deltar i.",
        english: "Networks in the dataset, including those with no participants."))
  }

  fileprivate static func seats(_ count: Int) -> KeyFigure {
    KeyFigure(
      .memberships, .count(count), unless: nil,
      label: Localised(
        swedish: count == 1 ? "plats i nätverken" : "platser i nätverken",
        english: count == 1 ? "seat in the networks" : "seats in the networks"),
      definition: Localised(
        swedish:
          "Olika par av person och nätverk den aktuella dagen. Ersättare räknas bara när de har "
          + "deltagit.",
        english:
          "Distinct pairs of person and network on the day. Deputies count only when they have "
          + "attended."))
  }

  fileprivate static func single(_ count: Int) -> KeyFigure {
    KeyFigure(
      .peopleInOneNetwork, .count(count), unless: nil,
      label: Localised(
        swedish: count == 1
          ? "person deltar i ett enda nätverk" : "personer deltar i ett enda nätverk",
        english: count == 1 ? "person in one network only" : "people in one network only"),
      definition: Localised(
        swedish: "Personer som deltar i exakt ett nätverk.",
        english: "People who take part in exactly one network."))
  }

  fileprivate static func singleShare(_ share: Double?) -> KeyFigure {
    KeyFigure(
      .peopleInOneNetworkShare, share.map(Value.share) ?? .none, unless: nil,
      label: Localised(
        swedish: "andel av personerna som deltar i ett enda nätverk",
        english: "share of people in one network only"),
      definition: Localised(
        swedish: "Andelen av personerna i nätverk som deltar i exakt ett.",
        english: "The share of people in networks who take part in exactly one."))
  }
}
