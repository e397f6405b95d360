// Synthetic rosters: as many of everything as asked, the stated shape, and the same for the same seed.

import Invented
import Roster
import TestSupport
import Testing

@Suite struct SyntheticRosterTests {
  @Test(
    "every size gives exactly the numbers that were asked for",
    arguments: [
      (1, 1, 1), (0, 0, 0), (5, 0, 3), (0, 4, 2), (10, 3, 0), (7, 1, 40), (40, 60, 2), (100, 20, 8),
      (99, 20, 8), (240, 36, 15), (3000, 400, 61), (50, 700, 45), (2000, 30, 1200),
    ])
  func counts(people: Int, networks: Int, organisations: Int) {
    let shape = SyntheticShape(
      seed: 3, people: people, networks: networks, organisations: organisations)
    let roster = SyntheticRoster(shape).roster
    #expect(roster.people.count == people)
    #expect(roster.networks.count == networks)
    #expect(roster.organisations.count == organisations)
    #expect(isWhole(roster))
  }

  @Test("a negative number is none")
  func negative() {
    let shape = SyntheticShape(seed: 1, people: -4, networks: -1, organisations: -2)
    #expect(shape == SyntheticShape(seed: 1, people: 0, networks: 0, organisations: 0))
  }

  @Test("the same seed gives the same roster, another seed another")
  func seeds() {
    let one = SyntheticRoster(.example(seed: 15)).roster
    let same = SyntheticRoster(.example(seed: 15)).roster
    let other = SyntheticRoster(.example(seed: 16)).roster
    #expect(facts(one) == facts(same))
    #expect(one.memberships != other.memberships)
  }

  @Test("ids are sorted and unique, names of organisations too", arguments: [15, 999, 1000, 3200])
  func ids(organisations: Int) {
    let shape = SyntheticShape(
      seed: 8, people: 2 * organisations, networks: 120, organisations: organisations)
    let roster = SyntheticRoster(shape).roster
    for ids in [
      roster.organisations.map(\.id), roster.people.map(\.id), roster.networks.map(\.id),
      roster.collaborations.map(\.id), roster.initiatives.map(\.id),
    ] {
      #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
    }
    #expect(Set(roster.organisations.map(\.name)).count == organisations)
    #expect(Set(roster.people.map(\.name)).count == roster.people.count)
    #expect(roster.organisations.first?.id.utf8.count == (organisations < 1000 ? 4 : 5))
  }

  @Test("ids and names look as rosters do")
  func looks() throws {
    let roster = SyntheticRoster(.example(seed: 15)).roster
    #expect(roster.organisations.first?.id == "9001")
    #expect(roster.organisations.prefix(2).map(\.name) == ["Almvik", "Björkåsa"])
    #expect(roster.people.first?.id == "p00001")
    let network = try #require(roster.networks.first { $0.id == "n-ekonomichefer" })
    #expect(network.name == "Ekonomichefer")
    #expect(network.field == "ekonomi" && network.level == "manager")
    let person = try #require(roster.people.first)
    #expect(person.name.hasPrefix(person.function + " Almvik"))
  }

  @Test("about 45 percent sit in one network, 2 percent in ten or more", arguments: [1, 2, 3])
  func degrees(seed: UInt64) {
    let shape = SyntheticShape(seed: seed, people: 20_000, networks: 2500, organisations: 290)
    let roster = SyntheticRoster(shape).roster
    let degrees = networksOfPeople(roster).map(\.count)
    let single = Double(degrees.count { $0 == 1 }) / 20_000
    let many = Double(degrees.count { $0 >= 10 }) / 20_000
    // Six standard deviations of a share of 0.45 among 20 000 are 0.021; of 0.02, 0.006.
    #expect(abs(single - 0.45) < 0.021)
    #expect(abs(many - 0.02) < 0.006)
    #expect((degrees.max() ?? 0) <= 40)
  }

  @Test("networks have a median near 14, and a few have hundreds of seats")
  func sizes() {
    let shape = SyntheticShape(seed: 5, people: 20_000, networks: 2500, organisations: 290)
    let roster = SyntheticRoster(shape).roster
    let sizes = roster.activeMembers.map(\.count).sorted()
    #expect((12...16).contains(sizes[sizes.count / 2]))
    // One in four hundred of 2 500 is about six.
    #expect((1...20).contains(sizes.count { $0 >= 200 }))
  }

  @Test("nine seats of ten are held from the network's own neighbourhood")
  func locality() {
    let shape = SyntheticShape(seed: 6, people: 20_000, networks: 2500, organisations: 300)
    let roster = SyntheticRoster(shape).roster
    // 300 organisations are twenty neighbourhoods of fifteen; the host is one of each.
    var home = 0
    var all = 0
    for row in roster.memberships where row.isActive(on: SyntheticRoster.today) {
      guard let host = roster.networks[Int(row.network)].host,
        let own = roster.people[Int(row.person)].organisation
      else { continue }
      all += 1
      if host / 15 == own / 15 { home += 1 }
    }
    #expect(Double(home) / Double(all) > 0.9)
  }

  @Test("nobody holds a running seat from a day before the post")
  func days() {
    let roster = SyntheticRoster(.example(seed: 15)).roster
    for row in roster.memberships where row.isActive(on: SyntheticRoster.today) {
      guard let from = row.from, let since = roster.people[Int(row.person)].since else { continue }
      #expect(since <= from)
    }
  }

  @Test("every table has rows, and shares of the cost sum to one")
  func tables() {
    let roster = SyntheticRoster(.example(seed: 15)).roster
    #expect(roster.tables == Set(TableName.allCases))
    for collaboration in roster.collaborations.indices {
      let shares = roster.collaborationMembers.filter { $0.collaboration == Index(collaboration) }
        .compactMap(\.costShare)
      // Whole percent: their sum is off by rounding errors of binary fractions only.
      #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
      #expect(shares.allSatisfy { $0 > 0 })
    }
    #expect(roster.selfTests.contains { $0.answers.contains(nil) })
    #expect(roster.selfTests.allSatisfy { $0.answers.count == 21 })
  }
}

// MARK: What the tests look at

extension SyntheticShape {
  /// The shape of the example dataset.
  static func example(seed: UInt64) -> SyntheticShape {
    SyntheticShape(seed: seed, people: 240, networks: 36, organisations: 15)
  }
}

extension Roster {
  /// The people of every network today; deputies who never came are not counted, as in the analyses.
  var activeMembers: [Set<Index>] {
    var members = [Set<Index>](repeating: [], count: networks.count)
    for row in memberships where row.isActive(on: SyntheticRoster.today) {
      if row.role == .deputy, row.attended ?? 0 == 0 { continue }
      members[Int(row.network)].insert(row.person)
    }
    return members
  }
}

private func networksOfPeople(_ roster: Roster) -> [Set<Index>] {
  var own = [Set<Index>](repeating: [], count: roster.people.count)
  for row in roster.memberships where row.isActive(on: SyntheticRoster.today) {
    own[Int(row.person)].insert(row.network)
  }
  return own
}

/// Everything that a roster says, as one text.
private func facts(_ roster: Roster) -> String {
  var roster = roster
  // A set has no order of its own.
  let tables = roster.tables.map(\.rawValue).sorted()
  roster.tables = []
  return "\(roster) \(tables)"
}

/// Whether every index of the roster points into its array, and no active membership is repeated.
private func isWhole(_ roster: Roster) -> Bool {
  let people = Index(roster.people.count)
  let networks = Index(roster.networks.count)
  let organisations = Index(roster.organisations.count)
  let collaborations = Index(roster.collaborations.count)
  let active = roster.memberships.filter { $0.isActive(on: SyntheticRoster.today) }
  return Set(active.map { [$0.person, $0.network] }).count == active.count
    && roster.memberships.allSatisfy { $0.person < people && $0.network < networks }
    && roster.people.allSatisfy { $0.organisation ?? -1 < organisations }
    && roster.networks.allSatisfy { $0.host ?? -1 < organisations && $0.parent ?? -1 < networks }
    && roster.vacantSeats.allSatisfy { $0.network < networks }
    && roster.networkLinks.allSatisfy { $0.a < networks && $0.b < networks && $0.a != $0.b }
    && roster.collaborationMembers.allSatisfy {
      $0.collaboration < collaborations && $0.organisation < organisations
    }
    && roster.initiatives.allSatisfy {
      $0.networks.allSatisfy { $0 < networks } && $0.parties.allSatisfy { $0 < organisations }
    }
}
