// Hosts of collaborations: whether the leader's jersey changes hands there too, where it is to.

package import Findings
package import Roster
package import Text

/// Hosts of the collaborations that run on the day, against who takes part.
///
/// The lead of a collaboration may change hands as that of a network may; but where joint operations lie is decided
/// by where the conditions are best, and it is no fault that they stay. A collaboration is *operations* when its depth is
/// operation, investment or infrastructure, or its orientation is operational, alone or beside others; else one of which
/// depth or orientation is not told is *untold*. All else is *other*, and only of these is it asked whether
/// one organisation hosts more than others.
///
/// If hosting were even among the parties, an organisation would host Σ 1/(parties) of the others in which it takes
/// part. That is a yardstick and no test: who hosts is agreed on, not drawn. A host that is no party of its own collaboration is counted
/// as one of them. With *s* each host's share of a group, *H* = Σ *s*², and 1/*H* is the effective number.
///
/// - Input: hosts by the column of the collaboration or, without one, by the members that host on the day.
///   Of several hosts each has one lead.
/// - Output: a row an organisation, in the order of the roster, and one a group of collaborations with a host.
/// - Complexity: O(collaborations + members).
/// - Source: that the lead is to change hands, and that how operations are placed among the parties is weighed by
///   those who govern, are principles of the seed study on inter-municipal collaboration; ``Inequality``.
package struct Hosting: Sendable {
  package enum Group: String, Sendable, CaseIterable {
    case other
    case operations
    case untold

    init(_ one: Collaboration) {
      let legs = one.orientation.meaning ?? []
      if legs.contains(.operational) || (one.depth ?? .administration) != .administration {
        self = .operations
      } else {
        self = one.depth == nil || legs.isEmpty ? .untold : .other
      }
    }
  }

  /// From how many times what an even sharing gives, and how many more than that, a host is told of.
  package static let manyTimes = 2.0
  package static let manyMore = 3.0

  package let roster: Roster
  /// By group and organisation.
  package let counts: [Group: [Int]]
  /// The others that each organisation would host, were they even among the parties.
  package let expected: [Double]
  /// Collaborations in which each takes part.
  package let parts: [Int]

  /// Measures `review`; `nil` when no running collaboration has a host.
  package init?(of review: Review) {
    let roster = review.roster
    var (parties, leading) = (
      roster.collaborations.map { _ in Set<Int>() }, roster.collaborations.map { _ in Set<Int>() }
    )
    for row in roster.collaborationMembers where row.isActive(on: review.asOf) {
      parties[Int(row.collaboration)].insert(Int(row.organisation))
      if row.role == .host { leading[Int(row.collaboration)].insert(Int(row.organisation)) }
    }
    let none = [Int](repeating: 0, count: roster.organisations.count)
    var counts = Dictionary(uniqueKeysWithValues: Group.allCases.map { ($0, none) })
    var (expected, parts) = ([Double](repeating: 0, count: none.count), none)
    for (place, one) in roster.collaborations.enumerated() where one.isActive(on: review.asOf) {
      let hosts = one.host.map { [Int($0)] } ?? leading[place].sorted()
      let all = parties[place].union(hosts)
      for o in all { parts[o] += 1 }
      let group = Group(one)
      for o in hosts { counts[group]?[o] += 1 }
      guard group == .other, !hosts.isEmpty else { continue }
      for o in all { expected[o] += Double(hosts.count) / Double(all.count) }
    }
    guard counts.values.contains(where: { $0.contains { $0 > 0 } }) else { return nil }
    (self.roster, self.counts, self.expected, self.parts) = (roster, counts, expected, parts)
  }

  func count(_ group: Group, _ o: Int) -> Int { counts[group]?[o] ?? 0 }

  /// Those who host far more of the others than an even sharing gives, most first.
  package var many: [Int] {
    expected.indices.filter { o in
      let own = Double(count(.other, o))
      return own >= Self.manyTimes * expected[o] && own - expected[o] >= Self.manyMore
    }.sorted { (-count(.other, $0), $0) < (-count(.other, $1), $1) }
  }
}

extension Hosting {
  /// `hosting`, a row an organisation; `hosting_measures`, a row a group.
  package var outcome: Outcome {
    var outcome = Outcome()
    let ids = roster.organisations.map(\.id)
    let members = roster.unknown(.collaborationMembers)
    let kind = roster.unknown(.collaborationDepth, .collaborationOrientation)
    func numbers(_ group: Group) -> [Int] { counts[group] ?? [] }
    for column in [
      Sheet.Column(.organisation, .text(ids)),
      Sheet.Column(.takesPart, .whole(parts)).unless(members),
      Sheet.Column(.hostsOther, .whole(numbers(.other))).unless(kind),
      Sheet.Column(.expectedOther, .real(expected)).unless(members ?? kind),
      // None is known only where both depth and orientation could have told of one.
      Sheet.Column(
        .hostsOperations,
        .whole(numbers(.operations).map { $0 == 0 && kind != nil ? nil : $0 })),
      Sheet.Column(.hostsUntold, .whole(numbers(.untold))),
    ] { outcome.add(column, to: .hosting) }
    let groups = Group.allCases.filter { numbers($0).contains { $0 > 0 } }
    let amounts = groups.map { numbers($0).filter { $0 > 0 }.map(Double.init) }
    for column in [
      Sheet.Column(.hostedGroup, codes: groups),
      Sheet.Column(.hostings, .whole(groups.map { numbers($0).reduce(0, +) })),
      Sheet.Column(.hostingOrganisations, .whole(amounts.map(\.count))),
      Sheet.Column(.hostingHHI, .real(amounts.map { Inequality.concentration($0) })),
      Sheet.Column(.hostingEffective, .real(amounts.map { Inequality.effectiveNumber($0) })),
    ] { outcome.add(column, to: .hostingMeasures) }
    if members == nil { outcome.findings = many.map { .hostsMany($0, self) } }
    return outcome
  }
}

extension Analysis where Input == Review {
  static let hosting = Analysis(
    "hosting",
    title: Localised(swedish: "Värdskap för samarbeten", english: "Hosting of collaborations"),
    parts: [.instruments], cost: .searched, needs: [.collaborations],
    tables: [.hosting, .hostingMeasures],
    lacks: { review in
      guard Hosting(of: review) == nil else { return nil }
      return review.roster.unknown(.collaborationHost)
        ?? Localised(
          swedish: "inget pågående samarbete har en värd",
          english: "no ongoing collaboration has a host")
    }
  ) { Hosting(of: $0)?.outcome }
}

// MARK: Wording

extension Hosting {
  package static let rule = Localised(
    swedish: """
      Värdskapet för möten och gemensamma frågor kan växla mellan parterna. Var gemensam drift ska ligga \
      är en annan fråga: den avgörs av var förutsättningarna är bäst. Därför räknas samarbeten om drift, \
      investering eller infrastruktur för sig, och för dem föreslås inget byte. Detsamma gäller samarbeten vars \
      djup eller inriktning inte är angivet.
      """,
    english: """
      The hosting of meetings and common matters can rotate among the parties. Where joint operations are located \
      is another question: it depends on where conditions are best. Collaborations on operations, investment or \
      infrastructure are therefore counted separately, and no change is proposed for them. The same goes for \
      collaborations whose depth or orientation is not stated.
      """)
}

extension Hosting.Group {
  package var words: Localised<String> {
    switch self {
    case .other:
      Localised(
        swedish: "samarbeten där värdskapet kan växla",
        english: "collaborations whose host may change")
    case .operations:
      Localised(
        swedish: "gemensam drift, investering eller infrastruktur",
        english: "joint operations, investment or infrastructure")
    case .untold:
      Localised(
        swedish: "samarbeten utan uppgift om djup eller inriktning",
        english: "collaborations whose depth or orientation is not stated")
    }
  }
}

extension Finding {
  fileprivate static func hostsMany(_ o: Int, _ hosting: Hosting) -> Finding {
    let id = hosting.roster.organisations[o].id
    let (count, total) = (
      hosting.count(.other, o), hosting.counts[.other, default: []].reduce(0, +)
    )
    let even = hosting.expected[o]
    return Finding(
      kind: "hosts_collaborations_often", severity: .low, subjects: [.organisation(id)],
      measures: [
        Measure("hosts", Double(count)), Measure("even", even), Measure("total", Double(total)),
      ],
      basis: .expectation(
        Localised(
          swedish: "jämförelsetalet är vad det skulle bli om parterna delade lika",
          english: "the number compared with is what equal sharing among the parties would give")),
      fact: Localised(
        swedish: """
          \(organisation: id) är värd i \(count.inWords(.swedish, isNeuter: true)) av \
          \(total.inWords(.swedish, isNeuter: true)) fall, räknat i samarbeten där värdskapet kan växla. Om parterna \
          delade lika skulle det bli \(even.about(.swedish, isNeuter: true)).
          """,
        english: """
          \(organisation: id) is the host in \(count.inWords(.english)) of \(total.inWords(.english)) cases, \
          among collaborations whose host may change. Shared equally among the parties, it would be \
          \(even.about(.english)).
          """),
      meaning: Localised(
        swedish: "Om fördelningen är avsedd framgår inte av listorna.",
        english: "The lists do not say whether the distribution is intended."),
      action: Localised(
        swedish: "Parterna kommer överens om vem som tar över nästa värdskap, och när.",
        english: "The parties agree on who takes over as host next, and when."))
  }
}
