// Rotation of the leader's jersey: who hosts and chairs, against who takes part.

package import Findings
package import Roster

/// Hosts and chairs by organisation, and how far they gather with few.
///
/// A lead is a network with an organisation that hosts it, or an organisation with somebody in the chair
/// on the day. Over the *n* organisations that hold a seat or a lead, *H* = Σ *s*², *s* each one's share
/// of the leads; with *n* the normalised index and 1/*H* the effective number of leaders. By lot, every
/// chair of a network would fall to one of those who sit there, each person as likely, so that an organisation's
/// chance is its share of the seats; every hosting to one of the organisations that sit there, each as
/// likely. That gives the expected leads of an organisation exactly, and *p* = (*count* + 1) / (*T* + 1) for
/// an *H* at least as great from *T* = 9 999 seeded draws. People outside all organisations hold no seat
/// in the lot, as their chairs are nobody's lead; several chairs of one network are drawn one by one. Leads of
/// networks in which no organisation sits are not drawn.
///
/// - Input: networks with hosts, memberships with roles. Only what runs on the day counts, so former
///   chairs do not: how long the chair has been held tells of rotation instead. Terms of one person in the
///   chair that follow on one another are one time; another role before it is not.
/// - Output: one row an organisation and one a network, in the order of the roster.
/// - Complexity: O(*m* + *T* · leads).
/// - Source: ``Inequality``; the draw by lot is this product's own null model.
package struct Rotation: Sendable {
  package enum Lead: String, Sendable, CaseIterable {
    case hosts
    case chairs
  }

  /// Hosts, or chairs, of the whole dataset.
  package struct Side: Sendable {
    package let lead: Lead
    /// By organisation.
    package let counts: [Int]
    /// What each would have by lot.
    package let expected: [Double]
    package let index: Double?
    package let normalised: Double?
    package let effective: Double?
    package let p: Double?
    package let permutations: Int
    /// Why the leads are not known; `nil` when they are told.
    package let unknown: Roster.Reason?
    /// *p* corrected for all tests of a report; of one side, that of few who lead much.
    package var tested: Tested? {
      p.map {
        Tested(
          lead == .hosts ? .hosts : .chairs, p: $0,
          error: ($0 * (1 - $0) / Double(permutations)).squareRoot(), draws: permutations)
      }
    }

    package var total: Int { counts.reduce(0, +) }
  }

  package let roster: Roster
  package let asOf: Day
  /// Networks in which each organisation sits.
  package let networks: [Int]
  package let sides: [Side]
  /// The organisations with somebody in the chair, by network, ascending.
  package let chairs: [[Int]]
  /// The first day of the unbroken time of the longest current chair, by network; `nil` when not known.
  package let chairSince: [Day?]

  /// Measures `review`; `nil` when no lead is known.
  package init?(of review: Review) {
    let roster = review.roster
    var members = [Set<Int>](repeating: [], count: roster.networks.count)
    for seat in review.seats {
      if let o = review.organisation(seat) { members[Int(seat.network)].insert(o) }
    }
    let sitting = members.map { $0.sorted() }
    // An organisation once for each seat, and so as often drawn.
    var held = [[Int]](repeating: [], count: members.count)
    for seat in review.seats {
      if let o = review.organisation(seat) { held[Int(seat.network)].append(o) }
    }
    var networks = [Int](repeating: 0, count: roster.organisations.count)
    for o in sitting.joined() { networks[o] += 1 }
    var chairs = [Set<Int>](repeating: [], count: members.count)
    var since = [Day?](repeating: nil, count: members.count)
    let chairing = Dictionary(grouping: roster.memberships.filter { $0.role == .chair }) {
      Review.Seat(person: $0.person, network: $0.network)
    }
    for (seat, rows) in chairing {
      let network = Int(seat.network)
      guard let o = review.organisation(seat), let time = rows.unbroken(around: review.asOf)
      else { continue }
      chairs[network].insert(o)
      if let from = time.from { since[network] = min(since[network] ?? from, from) }
    }
    self.chairs = chairs.map { $0.sorted() }
    let hosts = roster.networks.map { $0.host.map { [Int($0)] } ?? [] }
    sides = [
      Side(
        .hosts, leaders: hosts, tickets: sitting, networks: networks, seed: review.seed,
        unless: roster.unknown(.networkHost)),
      Side(
        .chairs, leaders: self.chairs, tickets: held, networks: networks,
        seed: review.seed &+ 1,
        unless: roster.unknown(.membershipRole, .personOrganisation)),
    ]
    guard sides.contains(where: { $0.total > 0 }) else { return nil }
    self.roster = roster
    self.networks = networks
    asOf = review.asOf
    chairSince = since
  }
}

extension Rotation.Side {
  /// - Parameter leaders: the organisations that lead each network.
  /// - Parameter tickets: the organisations that a lead of each network could fall to, as often as they have
  ///   tickets in the lot.
  fileprivate init(
    _ lead: Rotation.Lead, leaders: [[Int]], tickets: [[Int]], networks: [Int], seed: UInt64,
    unless reason: Roster.Reason?
  ) {
    unknown = reason
    var counts = [Int](repeating: 0, count: networks.count)
    for o in leaders.joined() { counts[o] += 1 }
    // Each lead that could fall to another, with those that it could fall to; the others stay.
    var fixed = [Int](repeating: 0, count: networks.count)
    var lots: [[Int]] = []
    for (network, leading) in leaders.enumerated() {
      for o in leading {
        if tickets[network].isEmpty { fixed[o] += 1 } else { lots.append(tickets[network]) }
      }
    }
    var expected = fixed.map(Double.init)
    for lot in lots { for o in lot { expected[o] += 1 / Double(lot.count) } }
    let taking = counts.indices.filter { networks[$0] > 0 || counts[$0] > 0 }
    let amounts = taking.map { Double(counts[$0]) }
    let rounds = lots.isEmpty ? 0 : 9_999
    let own = counts.reduce(0) { $0 + $1 * $1 }
    var generator = SplitMix64(seed: seed)
    var far = 0
    for _ in 0..<rounds {
      var drawn = fixed
      for lot in lots { drawn[lot[generator.below(lot.count)]] += 1 }
      if drawn.reduce(0, { $0 + $1 * $1 }) >= own { far += 1 }
    }
    self.lead = lead
    self.counts = counts
    self.expected = expected
    index = Inequality.concentration(amounts)
    normalised = Inequality.normalisedConcentration(amounts)
    effective = Inequality.effectiveNumber(amounts)
    p = rounds > 0 ? Double(far + 1) / Double(rounds + 1) : nil
    permutations = rounds
  }

  func share(_ o: Int) -> Double? { total > 0 ? Double(counts[o]) / Double(total) : nil }
}

// MARK: Tables

extension Rotation {
  /// How long the chair of a network has been held.
  package func years(_ network: Int) -> Double? {
    chairSince[network].map { Double($0.days(to: asOf)) / 365.25 }
  }

  package var outcome: Outcome {
    var outcome = Outcome()
    let all = networks.reduce(0, +)
    let home = roster.unknown(.personOrganisation)
    var columns = [
      Sheet.Column("organisation", .text(roster.organisations.map(\.id))),
      Sheet.Column("networks", .whole(networks)).unless(home),
      Sheet.Column(
        "share_of_networks",
        .real(networks.map { all > 0 ? Double($0) / Double(all) : nil })),
    ]
    for side in sides {
      let name = side.lead.rawValue
      columns += [
        Sheet.Column(name, .whole(side.counts)).unless(side.unknown),
        Sheet.Column("share_of_\(name)", .real(side.counts.indices.map { side.share($0) })),
        Sheet.Column("expected_\(name)", .real(side.expected)).unless(side.unknown ?? home),
      ]
    }
    for column in columns { outcome.add(column, to: "rotation") }
    for column in networkColumns { outcome.add(column, to: "rotation_networks") }
    for column in sideColumns { outcome.add(column, to: "rotation_measures") }
    outcome.findings = findings
    outcome.tests = sides.compactMap { $0.tested.map { Outcome.TestCount($0) } }
    outcome.keyFigures = sides.compactMap {
      $0.total > 0 || $0.unknown != nil ? .leaders($0) : nil
    }
    return outcome
  }

  private var networkColumns: [Sheet.Column] {
    let ids = roster.organisations.map(\.id)
    return [
      Sheet.Column("network", .text(roster.networks.map(\.id))),
      Sheet.Column("host", .text(roster.networks.map { $0.host.map { ids[Int($0)] } ?? "" })),
      Sheet.Column(
        "chair_organisation", .text(chairs.map { $0.map { ids[$0] }.joined(separator: " ") })),
      Sheet.Column("chair_since", .text(chairSince.map { $0?.description ?? "" })),
      Sheet.Column("years", .real(roster.networks.indices.map { years($0) })),
      Sheet.Column(
        "is_same",
        .flag(
          roster.networks.indices.map { network in
            guard let host = roster.networks[network].host, !chairs[network].isEmpty else {
              return nil
            }
            return chairs[network].contains(Int(host))
          })),
    ]
  }

  private var sideColumns: [Sheet.Column] {
    [
      Sheet.Column("of", .text(sides.map(\.lead.rawValue))),
      Sheet.Column("leads", .whole(sides.map { $0.unknown == nil ? $0.total : nil })),
      Sheet.Column(
        "organisations",
        .whole(sides.map { $0.unknown == nil ? $0.counts.count { $0 > 0 } : nil })),
      Sheet.Column("hhi", .real(sides.map(\.index))),
      Sheet.Column("hhi_normalised", .real(sides.map(\.normalised))),
      Sheet.Column("effective_number", .real(sides.map(\.effective))),
      Sheet.Column("p", .real(sides.map(\.p))),
      Sheet.Column("permutations", .whole(sides.map { $0.p == nil ? nil : $0.permutations })),
      Sheet.Column("q", .real(sides.map { $0.tested?.q })),
      Sheet.Column(
        "verdict",
        .text(
          sides.map { side in
            side.tested.map { Verdict($0.certainty, isAbove: true).rawValue } ?? ""
          })),
    ]
  }
}

extension Instrument {
  static let rotation = Instrument(
    "rotation", title: Localised(swedish: "Växla ledartröja", english: "Rotation of the lead"),
    needs: [.networks], tables: ["rotation", "rotation_networks", "rotation_measures"],
    lacks: { review in
      guard Rotation(of: review) == nil else { return nil }
      return Localised(
        swedish: "varken värdar (networks.csv) eller ordförande (memberships.csv) är angivna",
        english: "neither hosts (networks.csv) nor chairs (memberships.csv) are given")
    }
  ) { Rotation(of: $0)?.outcome }
}

// MARK: Wording

extension Rotation {
  /// From how many years on a chair that stays is worth a word.
  package static let longYears = 5.0

  private var findings: [Finding] {
    var findings: [Finding] = []
    for side in sides {
      for (o, count) in side.counts.enumerated()
      where Double(count) >= 2 * side.expected[o] && Double(count) - side.expected[o] >= 3 {
        findings.append(
          .leadsOften(
            roster.organisations[o].id, side.lead, count, of: side.total, side.expected[o]))
      }
    }
    for network in roster.networks.indices {
      if let years = years(network), years >= Self.longYears {
        findings.append(.jerseyStays(roster.networks[network].id, years))
      }
    }
    return findings
  }
}

extension KeyFigure {
  fileprivate static func leaders(_ side: Rotation.Side) -> KeyFigure {
    let isHosts = side.lead == .hosts
    return KeyFigure(
      "effective_\(side.lead.rawValue)", side.effective.map { .real($0) } ?? .none,
      unless: side.unknown,
      subject: isHosts
        ? Localised(
          swedish: "hur värdskapen fördelas", english: "how the hosting is shared")
        : Localised(
          swedish: "hur ordförandeskapen fördelas", english: "how the chairs are shared"),
      label: isHosts
        ? Localised(
          swedish: "organisationer delar i praktiken på värdskapen",
          english: "organisations in effect share the hosting")
        : Localised(
          swedish: "organisationer delar i praktiken på ordförandeskapen",
          english: "organisations in effect share the chairs"),
      definition: Localised(
        swedish: "Så många lika stora skulle ge samma koncentration (1/HHI).",
        english: "As many equal ones would give the same concentration (1/HHI)."))
  }
}

extension Finding {
  fileprivate static func leadsOften(
    _ id: String, _ lead: Rotation.Lead, _ count: Int, of total: Int, _ expected: Double
  ) -> Finding {
    let lot = Int(expected.rounded())
    return Finding(
      kind: lead == .hosts ? "hosts_often" : "chairs_often", severity: .low,
      subjects: [.organisation(id)],
      measures: [
        Measure(lead.rawValue, Double(count)), Measure("expected", expected),
        Measure("total", Double(total)),
      ],
      basis: .counted,
      fact: lead == .hosts
        ? Localised(
          swedish: """
            \(organisation: id) är värd för \(count) av \(total) nätverk; om lotten avgjort bland de \
            organisationer som deltar vore det \(lot).
            """,
          english: """
            \(organisation: id) hosts \(count) of \(total) networks; by lot among the organisations \
            that take part it would be \(lot).
            """)
        : Localised(
          swedish: """
            \(organisation: id) har \(count) av \(total) ordförande; om lotten avgjort bland dem \
            som sitter med vore det \(lot).
            """,
          english: """
            \(organisation: id) has \(count) of \(total) chairs; by lot among those who sit there it \
            would be \(lot).
            """),
      meaning: Localised(
        swedish: "Om uppdraget sällan växlar kan samarbetet komma att ses som en enda parts sak.",
        english:
          "If the lead seldom changes hands, the collaboration may come to be seen as one party's."),
      action: Localised(
        swedish: "Bestäm i förväg när uppdraget går vidare, och till vem.",
        english: "Decide beforehand when the lead passes on, and to whom."))
  }

  fileprivate static func jerseyStays(_ id: String, _ years: Double) -> Finding {
    let whole = Int(years)
    return Finding(
      kind: "jersey_stays", severity: .information, subjects: [.network(id)],
      measures: [Measure("years", years)],
      basis: .counted,
      fact: Localised(
        swedish: "\(network: id) har haft samma ordförande i \(whole) år.",
        english: "\(network: id) has had the same chair for \(whole) years."),
      meaning: Localised(
        swedish: "Erfarenhet är värdefull, men den som tar över behöver hinna lära sig.",
        english: "Experience is valuable, but whoever takes over needs time to learn."),
      action: Localised(
        swedish: "Prata om när tröjan växlar, och låt en vice ordförande växa in i uppdraget.",
        english: "Talk of when the lead passes on, and let a deputy grow into it."))
  }
}
