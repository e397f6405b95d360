// Joint representation: who has a seat of its own, who is represented by others, and who is outside.

package import Findings
package import Roster
import Text

/// Seats of their own, representation and what is left outside, by network and by organisation.
///
/// A place is a network in which an organisation is expected (``Expectation``). It is *covered* when somebody of the
/// organisation sits there, or when it is represented in effect (``StandIns``): whoever is to represent it sits there.
/// Otherwise the organisation is outside. Where nobody has stated who is expected, no organisation is outside. Coverage is
/// the covered share of the expected places. Hours relieved are the hours a year of the network, once for each
/// organisation represented there in effect.
///
/// Represents many: a person or an organisation that represents at least ``tooMany`` others in effect.
///
/// - Input: people, networks, memberships and representation on the day; seats.csv or hosts for what is expected.
/// - Output: rows of networks and organisations in the order of the roster; `nil` what is unknown. Hours are summed over
///   the networks that tell them, and `nil` when none does. Neighbours: ``NeighbourGroups``.
/// - Complexity: O(rows · people of a network + organisations · networks), beside the groups.
/// - Source: that the small municipalities' part in networks be coordinated is said of the association of Skaraborg
///   (2025); the rules and limits are this product's own.
package struct JointRepresentation: Sendable {
  /// A network by its organisations, or an organisation by its networks.
  package struct Row: Hashable, Sendable {
    /// `nil` where nobody has stated it.
    package var expected: Int?
    /// With a seat of the organisation's own.
    package var own = 0
    /// Where the organisation is represented in effect.
    package var represented = 0
    package var outside: Int?
    /// 0–1; `nil` where nobody is expected, or nobody has stated it.
    package var coverage: Double?
    package var hoursRelieved: Double?
    /// Of an organisation, how many others its people or it are said to represent, in effect; 0 of a network.
    package var represents = 0
  }

  /// How many others one may represent before it is told.
  package static let tooMany = 3

  package let roster: Roster
  package let standIns: StandIns
  package let networks: [Row]
  package let organisations: [Row]
  package let bases: [Expectation.Basis]
  /// The expected places, those with a seat of their own, and those represented.
  package let places: (expected: Int, own: Int, represented: Int)
  /// Those that represent others in effect, and whom; ascending.
  package let representatives: [(by: Representation.Representative, others: [Int])]
  package let neighbours: NeighbourGroups

  /// Measures `review`; `nil` when no representation holds on the day, or nobody's organisation is known.
  package init?(of review: Review) {
    let roster = review.roster
    let standIns = review.standIns
    guard !standIns.entries.isEmpty, roster.tells(.personOrganisation) else { return nil }
    let expectation = Expectation(of: review)
    let represented = standIns.represented
    var own = Set<StandIns.Place>()
    for seat in review.seats {
      guard let o = review.organisation(seat) else { continue }
      own.insert(StandIns.Place(network: Int(seat.network), organisation: o))
    }
    var networks = [Row](repeating: Row(), count: roster.networks.count)
    var rows = [Row](repeating: Row(), count: roster.organisations.count)
    for place in own {
      networks[place.network].own += 1
      rows[place.organisation].own += 1
    }
    var outside = [Set<Int>](repeating: [], count: rows.count)
    var places = (expected: 0, own: 0, represented: 0)
    for (network, basis) in expectation.bases.enumerated() where basis.isTold {
      (networks[network].expected, networks[network].outside) = (0, 0)
    }
    let isTold = expectation.bases.contains(where: \.isTold)
    for o in rows.indices {
      if isTold { (rows[o].expected, rows[o].outside) = (0, 0) }
      for network in expectation.told[o].keys.sorted() {
        let place = StandIns.Place(network: network, organisation: o)
        places.expected += 1
        networks[network].expected? += 1
        rows[o].expected? += 1
        if own.contains(place) {
          places.own += 1
        } else if represented[place] != nil {
          places.represented += 1
        } else {
          networks[network].outside? += 1
          rows[o].outside? += 1
          // Nobody can take turns where nobody sits.
          if networks[network].own > 0 { outside[o].insert(network) }
        }
      }
    }
    for place in represented.keys.sorted(by: {
      ($0.network, $0.organisation) < ($1.network, $1.organisation)
    }) {
      networks[place.network].represented += 1
      rows[place.organisation].represented += 1
      guard let hours = roster.networks[place.network].hoursPerYear else { continue }
      networks[place.network].hoursRelieved = (networks[place.network].hoursRelieved ?? 0) + hours
      rows[place.organisation].hoursRelieved = (rows[place.organisation].hoursRelieved ?? 0) + hours
    }
    for network in networks.indices {
      networks[network].coverage = Self.share(networks[network].expected, networks[network].outside)
      if networks[network].represented == 0 { networks[network].hoursRelieved = 0 }
    }
    representatives = Self.representatives(standIns)
    for (o, others) in Self.represents(roster, representatives) { rows[o].represents = others }
    for o in rows.indices {
      rows[o].coverage = Self.share(rows[o].expected, rows[o].outside)
      if rows[o].represented == 0 { rows[o].hoursRelieved = 0 }
    }
    self.roster = roster
    self.standIns = standIns
    self.networks = networks
    self.places = places
    organisations = rows
    bases = expectation.bases
    neighbours = NeighbourGroups(of: roster, outside: outside, own: own)
  }

  private static func share(_ expected: Int?, _ outside: Int?) -> Double? {
    guard let expected, let outside, expected > 0 else { return nil }
    return Double(expected - outside) / Double(expected)
  }

  /// By representative: the organisations first, then the people.
  private static func representatives(
    _ standIns: StandIns
  ) -> [(by: Representation.Representative, others: [Int])] {
    var others: [Representation.Representative: Set<Int>] = [:]
    for one in standIns.entries where one.state == .inEffect {
      others[one.by, default: []].insert(one.organisation)
    }
    func order(_ one: Representation.Representative) -> (Int, Index) {
      switch one {
      case .organisation(let o): (0, o)
      case .person(let p): (1, p)
      }
    }
    return others.sorted { order($0.key) < order($1.key) }.map { ($0.key, $0.value.sorted()) }
  }

  /// How many others each organisation represents, by itself or by its people.
  private static func represents(
    _ roster: Roster, _ representatives: [(by: Representation.Representative, others: [Int])]
  ) -> [Int: Int] {
    var others: [Int: Set<Int>] = [:]
    for (by, whom) in representatives {
      let home: Index? =
        switch by {
        case .organisation(let o): o
        case .person(let p): roster.people[Int(p)].organisation
        }
      if let home { others[Int(home), default: []].formUnion(whom) }
    }
    return others.mapValues(\.count)
  }

  /// The share of the expected places that is covered, 0–1; `nil` when there is none.
  package var coverage: Double? {
    places.expected > 0
      ? Double(places.own + places.represented) / Double(places.expected) : nil
  }
}

// MARK: Tables

extension JointRepresentation {
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in entryColumns { outcome.add(column, to: .representation) }
    for column in networkColumns { outcome.add(column, to: .representationNetworks) }
    for column in organisationColumns { outcome.add(column, to: .representationOrganisations) }
    let isHeld = outcome.withholds(
      Localised(
        swedish: "vilka små grannar som kan turas om",
        english: "which small neighbours could take turns"),
      because: unstated ?? roster.unknown(.population, .county))
    if !isHeld, !neighbours.groups.isEmpty {
      for column in neighbours.columns(roster) { outcome.add(column, to: .representationProposals) }
    }
    outcome.findings = findings
    outcome.keyFigures = [
      KeyFigure(
        .representationCoverage, coverage.map { .share($0) } ?? .none, unless: unstated,
        subject: Localised(
          swedish: "hur stor andel av de väntade organisationerna som är med eller representeras",
          english: "what share of the organisations expected takes part or is represented"),
        label: Localised(
          swedish: "andel av dem som väntas i nätverken som är med eller representeras",
          english: "share of those expected in the networks that take part or are represented"),
        definition: Localised(
          swedish: """
            Andelen av de väntade (ett nätverk och en organisation som väntas där) som har egen plats \
            eller representeras av någon som sitter där.
            """,
          english: """
            The share of those expected (a network and an organisation expected in it) that have a seat of \
            their own or are represented by somebody who has one.
            """))
    ]
    return outcome
  }

  /// Why it is unknown who is expected.
  private var unstated: Roster.Reason? { Expectation.Basis.unstated(bases) }
  private var noHours: Roster.Reason? { roster.unknown(.meetingsPerYear, .hoursPerMeeting) }

  private var entryColumns: [Sheet.Column] {
    let entries = standIns.entries
    func home(_ entry: StandIns.Entry) -> String {
      switch entry.by {
      case .organisation(let o): roster.organisations[Int(o)].id
      case .person(let p):
        roster.people[Int(p)].organisation.map { roster.organisations[Int($0)].id } ?? ""
      }
    }
    func person(_ entry: StandIns.Entry) -> String {
      if case .person(let p) = entry.by { roster.people[Int(p)].id } else { "" }
    }
    return [
      Sheet.Column(.network, .text(entries.map { roster.networks[$0.network].id })),
      Sheet.Column(.organisation, .text(entries.map { roster.organisations[$0.organisation].id })),
      Sheet.Column(.representedBy, .text(entries.map(home))),
      Sheet.Column(.person, .text(entries.map(person))),
      Sheet.Column(.through, .whole(entries.map(\.people.count))),
      Sheet.Column(.state, codes: entries.map(\.state)),
    ]
  }

  private var networkColumns: [Sheet.Column] {
    [
      Sheet.Column(.network, .text(roster.networks.map(\.id))),
      Sheet.Column(.expectedOrganisations, .whole(networks.map(\.expected))).unless(unstated),
      Sheet.Column(.ownOrganisations, .whole(networks.map(\.own))),
      Sheet.Column(.representedOrganisations, .whole(networks.map(\.represented))),
      Sheet.Column(.outsideOrganisations, .whole(networks.map(\.outside))).unless(unstated),
      Sheet.Column(.coverage, .real(networks.map(\.coverage))).unless(unstated),
      Sheet.Column(.hoursRelieved, .real(networks.map(\.hoursRelieved))).unless(noHours),
    ]
  }

  private var organisationColumns: [Sheet.Column] {
    [
      Sheet.Column(.organisation, .text(roster.organisations.map(\.id))),
      Sheet.Column(.expectedNetworks, .whole(organisations.map(\.expected))).unless(unstated),
      Sheet.Column(.ownNetworks, .whole(organisations.map(\.own))),
      Sheet.Column(.representedIn, .whole(organisations.map(\.represented))),
      Sheet.Column(.outsideNetworks, .whole(organisations.map(\.outside))).unless(unstated),
      Sheet.Column(.coverage, .real(organisations.map(\.coverage))).unless(unstated),
      Sheet.Column(.hoursRelieved, .real(organisations.map(\.hoursRelieved))).unless(noHours),
      Sheet.Column(.representsOthers, .whole(organisations.map(\.represents))),
    ]
  }
}

extension Analysis where Input == Review {
  static let representation = Analysis(
    "representation", title: Localised(swedish: "Representation", english: "Representation"),
    parts: [.instruments], cost: .searched,
    needs: [.people, .networks, .memberships, .representation],
    tables: [
      .representation, .representationNetworks, .representationOrganisations,
      .representationProposals,
    ],
    lacks: { $0.roster.unknown(.personOrganisation) }
  ) { JointRepresentation(of: $0)?.outcome }
}
