// Rotation of the leader's jersey: who hosts and chairs, against who takes part.

package import Findings
package import Roster
import Text

/// Hosts and chairs by organisation, and how far they gather with few.
///
/// A lead is a network with an organisation that hosts it, or an organisation with somebody in the chair on the day.
/// Over the *n* organisations that hold a seat or a lead, *H* = Σ *s*², *s* each one's share of the leads; with *n* the
/// normalised index and 1/*H* the effective number of leaders. Drawn at random, every chair of a network would fall to one of
/// those who sit there, each person as likely, so that an organisation's chance is its share of the seats; every hosting
/// to one of the organisations that sit there, each as likely. That gives the expected leads of an organisation exactly,
/// and *p* = (*count* + 1) / (*T* + 1) for an *H* at least as great from *T* = 9 999 seeded draws. People outside all
/// organisations are not drawn, as their chairs are nobody's lead; several chairs of one network are drawn one
/// by one. A host need not sit in the network that it hosts: the hosting is then counted as its own, and drawn among
/// those who sit, to whom it does not belong. Leads of networks in which no organisation sits are not drawn.
///
/// Whether one organisation leads more than at random is asked of the same draw: its leads are a sum of
/// independent draws, so the chance of at least as many is exact. It is asked only where it has at least twice and three more than
/// expected, and corrected for every organisation that takes part, asked or not.
///
/// - Input: networks with hosts, memberships with roles. Only what runs on the day counts, so former
///   chairs do not: how long the chair has been held tells of rotation instead. Terms of one person in the
///   chair that follow on one another are one time; another role before it is not.
/// - Output: one row an organisation and one a network, in the order of the roster.
/// - Complexity: O(*m* + *T* · leads + leads²).
/// - Source: ``Inequality``; the random draw is this product's own null model. A sum of unlike draws is
///   Poisson's binomial: Y. H. Wang, "On the Number of Successes in Independent Trials", Statistica Sinica 3 (1993).
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
    /// What each would have if leads were drawn at random.
    package let expected: [Double]
    /// How many of its leads, by organisation, are of networks in which it does not sit.
    package let outside: [Int]
    package let index: Double?
    package let normalised: Double?
    package let effective: Double?
    package let p: Double?
    package let permutations: Int
    /// Why the leads are not known; `nil` when they are told.
    package let unknown: Roster.Reason?
    /// *p* corrected for all tests of a report; of one side, that of few who lead much.
    package let tested: Tested?
    /// For each organisation that leads many: whether it leads more of one side than at random.
    package let leaders: [(organisation: Int, tested: Tested)]

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
  ///   tickets in the draw.
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
    var outside = [Int](repeating: 0, count: networks.count)
    for (network, leading) in leaders.enumerated() {
      for o in leading where !tickets[network].contains(o) { outside[o] += 1 }
    }
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
    self.outside = outside
    index = Inequality.concentration(amounts)
    normalised = Inequality.normalisedConcentration(amounts)
    effective = Inequality.effectiveNumber(amounts)
    let concentration = Double(far + 1) / Double(rounds + 1)
    p = rounds > 0 ? concentration : nil
    permutations = rounds
    let many = counts.indices.filter {
      Double(counts[$0]) >= 2 * expected[$0] && Double(counts[$0]) - expected[$0] >= 3
    }
    let error = (concentration * (1 - concentration) / Double(max(1, rounds))).squareRoot()
    let tests = Tested.all(
      lead == .hosts ? .hosts : .chairs, tests: 1 + taking.count, draws: rounds,
      [(concentration, error, far == 0)],
      exact: many.map { Self.chance(of: $0, leading: counts[$0] - fixed[$0], lots) })
    tested = rounds > 0 ? tests[0] : nil
    self.leaders = zip(many, tests.dropFirst()).map { ($0, $1) }
  }

  /// The chance that at least `count` of the lots fall to an organisation.
  private static func chance(of organisation: Int, leading count: Int, _ lots: [[Int]]) -> Double {
    guard count > 0 else { return 1 }
    // By how many it has been given so far, up to one fewer than `count`.
    var chances = [Double](repeating: 0, count: count)
    chances[0] = 1
    for lot in lots {
      let share = Double(lot.count { $0 == organisation }) / Double(lot.count)
      guard share > 0 else { continue }
      for number in stride(from: count - 1, to: 0, by: -1) {
        chances[number] += share * (chances[number - 1] - chances[number])
      }
      chances[0] *= 1 - share
    }
    return max(0, 1 - chances.reduce(0, +))
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
      Sheet.Column(.organisation, .text(roster.organisations.map(\.id))),
      Sheet.Column(.networks, .whole(networks)).unless(home),
      Sheet.Column(
        .shareOfNetworks,
        .real(networks.map { all > 0 ? Double($0) / Double(all) : nil })),
    ]
    for side in sides {
      let (count, share, expected): (Column, Column, Column) =
        switch side.lead {
        case .hosts: (.hosts, .shareOfHosts, .expectedHosts)
        case .chairs: (.chairs, .shareOfChairs, .expectedChairs)
        }
      columns += [
        Sheet.Column(count, .whole(side.counts)).unless(side.unknown),
        Sheet.Column(share, .real(side.counts.indices.map { side.share($0) })),
        Sheet.Column(expected, .real(side.expected)).unless(side.unknown ?? home),
      ]
    }
    for column in columns { outcome.add(column, to: .rotation) }
    for column in networkColumns { outcome.add(column, to: .rotationNetworks) }
    for column in sideColumns { outcome.add(column, to: .rotationMeasures) }
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
      Sheet.Column(.network, .text(roster.networks.map(\.id))),
      Sheet.Column(.host, .text(roster.networks.map { $0.host.map { ids[Int($0)] } ?? "" })),
      Sheet.Column(
        .chairOrganisation, .text(chairs.map { IDList.joined($0.map { ids[$0] }) })),
      Sheet.Column(.chairSince, .text(chairSince.map { $0?.description ?? "" })),
      Sheet.Column(.years, .real(roster.networks.indices.map { years($0) })),
      Sheet.Column(
        .isSame,
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
    // Who sits where is known by organisation only where people have one.
    let told = sides.map { $0.unknown == nil && roster.tells(.personOrganisation) ? $0 : nil }
    return [
      Sheet.Column(.of, codes: sides.map(\.lead)),
      Sheet.Column(.leads, .whole(sides.map { $0.unknown == nil ? $0.total : nil })),
      Sheet.Column(
        .organisations,
        .whole(sides.map { $0.unknown == nil ? $0.counts.count { $0 > 0 } : nil })),
      Sheet.Column(.hhi, .real(sides.map(\.index))),
      Sheet.Column(.hhiNormalised, .real(sides.map(\.normalised))),
      Sheet.Column(.effectiveNumber, .real(sides.map(\.effective))),
      Sheet.Column(
        .outside, .whole(told.map { $0.map { $0.outside.reduce(0, +) } })),
      Sheet.Column(.asked, .whole(told.map { $0.map(\.leaders.count) })),
      Sheet.Column(
        .found,
        .whole(told.map { $0.map { $0.leaders.count { $0.tested.certainty.isFound } } })),
      Sheet.Column(.p, .real(sides.map(\.p))),
      Sheet.Column(.permutations, .whole(sides.map { $0.p == nil ? nil : $0.permutations })),
      Sheet.Column(.q, .real(sides.map { $0.tested?.q })),
      Sheet.Column(
        .verdict,
        codes: sides.map { side in
          side.tested.map { Verdict($0.certainty, isAbove: true) }
        }),
    ]
  }
}

extension Analysis where Input == Review {
  static let rotation = Analysis(
    "rotation", title: Localised(swedish: "Värdar och ordförande", english: "Hosts and chairs"),
    parts: [.instruments], cost: .searched, needs: [.networks],
    tables: [.rotation, .rotationNetworks, .rotationMeasures],
    lacks: { review in
      guard Rotation(of: review) == nil else { return nil }
      return Localised(
        swedish: "varken värdar (networks.csv) eller ordförande (memberships.csv) är angivna",
        english: "neither hosts (networks.csv) nor chairs (memberships.csv) are stated")
    }
  ) { Rotation(of: $0)?.outcome }
}
