// Legs: whether collaborations, and each organisation through those it is party to, stand on more than one.

import Findings
package import Roster
package import Text

/// On how many legs collaborations stand, and each organisation through the collaborations that it is party to.
///
/// A leg is an orientation: operational, strategic or exploratory. A collaboration stands on as many as its list gives
/// it; an organisation on those of its collaborations together.
///
/// - Input: collaborations that run on the day, their parties on the day (the host that the collaboration names is one)
///   and their orientations where these are understood.
/// - Output: `rows` one an organisation that is party to something, in the order of the roster: its collaborations,
///   those whose orientation is known, the count on each leg in the order of ``Orientation``, and its legs 1…3, `nil`
///   where no orientation is known. A collaboration on two legs counts on both.
/// - Complexity: O(parties · log parties).
/// - Source: the legs are those of the seed study of Norrbotten, with 12 interviews in nine municipalities; it says of
///   most organisations for collaboration that they stand on several. Here it is counted.
package struct Legs: Sendable {
  package struct Row: Hashable, Sendable {
    package let organisation: Index
    package let collaborations: Int
    package let known: Int
    package let counts: [Int]

    /// The legs that it stands on, in the order of ``Orientation``.
    package var legs: [Orientation] {
      zip(Orientation.allCases, counts).filter { $0.1 > 0 }.map(\.0)
    }
  }

  /// Collaborations of known orientation on one leg from which on an organisation is told of.
  package static let least = 3

  package let rows: [Row]
  /// Collaborations whose orientation is known, and those of them on more than one leg.
  package let known: Int
  package let onSeveral: Int
  let roster: Roster

  /// Measures `roster` as of `day`; `nil` when no orientation is known.
  package init?(of roster: Roster, asOf day: Day) {
    let legs = roster.collaborations.map { one in
      one.isActive(on: day) ? one.orientation.meaning.map(Set.init) ?? [] : []
    }
    known = legs.count { !$0.isEmpty }
    onSeveral = legs.count { $0.count > 1 }
    guard known > 0 else { return nil }
    self.roster = roster
    var own = [[Int]](repeating: [], count: roster.organisations.count)
    for (number, parties) in roster.parties(on: day).enumerated() {
      for party in parties { own[Int(party)].append(number) }
    }
    rows = own.indices.filter { !own[$0].isEmpty }.map { organisation in
      let all = own[organisation]
      return Row(
        organisation: Index(organisation), collaborations: all.count,
        known: all.count { !legs[$0].isEmpty },
        counts: Orientation.allCases.map { leg in all.count { legs[$0].contains(leg) } })
    }
  }

  /// Organisations of which any orientation is known, and those of them on more than one leg.
  package var organisationsKnown: Int { rows.count { $0.known > 0 } }
  package var organisationsOnSeveral: Int { rows.count { $0.legs.count > 1 } }

  /// Those on one leg with at least ``least`` collaborations of known orientation, most collaborations first.
  package var single: [Row] {
    rows.filter { $0.legs.count == 1 && $0.known >= Self.least }
      .sorted { ($1.known, $0.organisation) < ($0.known, $1.organisation) }
  }
}

extension Roster {
  /// The parties of each collaboration on `day`, ascending; none of one that does not run then. The host that a
  /// collaboration names is one of them.
  ///
  /// - Complexity: O(parties · log parties).
  func parties(on day: Day) -> [[Index]] {
    var parties = collaborations.map { one in
      one.isActive(on: day) ? Set([one.host].compactMap(\.self)) : []
    }
    for member in collaborationMembers
    where member.isActive(on: day) && collaborations[Int(member.collaboration)].isActive(on: day) {
      parties[Int(member.collaboration)].insert(member.organisation)
    }
    return parties.map { $0.sorted() }
  }
}

// MARK: Tables

extension Legs {
  /// `legs`, a row an organisation; a finding on those that stand on one.
  func add(to outcome: inout Outcome) {
    outcome.keep(self)
    let unknown = roster.unknown(.collaborationMembers)
    outcome.withholds(
      Localised(
        swedish: "hur många inriktningar varje organisations samarbeten har",
        english: "how many orientations each organisation's collaborations have"), because: unknown)
    guard unknown == nil else { return }
    let names = rows.map { roster.organisations[Int($0.organisation)].id }
    for column in [
      Sheet.Column(.organisation, .text(names)),
      Sheet.Column(.collaborations, .whole(rows.map(\.collaborations))),
      Sheet.Column(.knownOrientation, .whole(rows.map(\.known))),
      Sheet.Column(.operationalLeg, .whole(rows.map { $0.counts[0] })),
      Sheet.Column(.strategicLeg, .whole(rows.map { $0.counts[1] })),
      Sheet.Column(.exploratoryLeg, .whole(rows.map { $0.counts[2] })),
      Sheet.Column(.legs, .whole(rows.map { $0.known > 0 ? $0.legs.count : nil })),
    ] { outcome.add(column, to: .legs) }
    if !single.isEmpty { outcome.findings.append(.oneLeg(single, self)) }
  }
}

// MARK: Wording

extension Orientation {
  package var word: Localised<String> {
    switch self {
    case .operational: Localised(swedish: "driftsinriktat", english: "operational")
    case .strategic: Localised(swedish: "strategiskt", english: "strategic")
    case .exploratory: Localised(swedish: "utforskande", english: "exploratory")
    }
  }

  fileprivate var ofMany: Localised<String> {
    switch self {
    case .operational: Localised(swedish: "driftsinriktade", english: "operational")
    case .strategic: Localised(swedish: "strategiska", english: "strategic")
    case .exploratory: word
    }
  }
}

extension Finding {
  fileprivate static func oneLeg(_ rows: [Legs.Row], _ legs: Legs) -> Finding {
    func list(_ language: Language) -> Phrase {
      .few(
        rows.map { row in
          let leg = (row.legs.first ?? .operational).ofMany[language]
          let id = legs.roster.organisations[Int(row.organisation)].id
          return "\(organisation: id) (\(row.known.inWords(language)) \(leg))"
        }, language)
    }
    let count = rows.count
    return Finding(
      kind: "one_leg_organisations", severity: .low, subjects: [.dataset],
      measures: [Measure("organisations", Double(rows.count))],
      basis: .counted,
      fact: Localised(
        swedish:
          """
          \(count.asOpening(.swedish)) \(count == 1 ? "organisation" : "organisationer") har samma \
          inriktning i alla samarbeten där den är angiven:\u{20}
          """
            + list(.swedish) + ".",
        english:
          """
          \(count.asOpening(.english)) \(count == 1 ? "organisation has" : "organisations have") the same \
          orientation in all collaborations that state one:\u{20}
          """
            + list(.english) + "."),
      meaning: Localised(
        swedish: "Modellen utgår från att en organisation behöver både drift, strategi och "
          + "utforskande i sina samarbeten tillsammans.",
        english:
          "The model assumes that an organisation needs operations, strategy and exploration "
          + "in its collaborations taken together."),
      action: Localised(
        swedish: "Organisationen avgör om det är avsett.",
        english: "The organisation considers whether that is intended."))
  }
}
