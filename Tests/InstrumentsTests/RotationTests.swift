// Hosts and chairs against a case by hand, a slow definition, and the chance of every draw.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct RotationTests {
  @Test("hosts, chairs and the lot of a case counted by hand")
  func byHand() throws {
    // o0 sits in both networks, o1 in n0; o0 hosts both; o1 has the chair of n0.
    var roster = Roster.small(populations: [1, 1], people: [0, 1], networks: [[0, 1], [0]])
    roster.networks[0].host = 0
    roster.networks[1].host = 0
    roster.memberships[1].role = .chair
    roster.memberships[1].from = Day(number: Day.today.number - 1461)
    let rotation = try #require(Rotation(of: Review(of: roster, asOf: .today)))
    let outcome = rotation.outcome
    #expect(outcome.cells(.rotation, .networks) == ["2", "1"])
    #expect(outcome.cells(.rotation, .hosts) == ["2", "0"])
    // n0 to either, n1 to o0 alone.
    #expect(outcome.cells(.rotation, .expectedHosts) == ["1.5", "0.5"])
    #expect(outcome.cells(.rotation, .chairs) == ["0", "1"])
    #expect(outcome.cells(.rotation, .expectedChairs) == ["0.5", "0.5"])
    #expect(outcome.cells(.rotationMeasures, .hhi) == ["1", "1"])
    #expect(outcome.cells(.rotationMeasures, .hhiNormalised) == ["1", "1"])
    #expect(outcome.cells(.rotationMeasures, .effectiveNumber) == ["1", "1"])
    #expect(outcome.cells(.rotationNetworks, .chairOrganisation) == ["o1", ""])
    // 1461 days are four years of 365.25.
    #expect(outcome.cells(.rotationNetworks, .years) == ["4", ""])
    #expect(outcome.cells(.rotationNetworks, .isSame) == ["false", ""])
  }

  @Test("p is the chance that the lot gives as great an index, within four errors")
  func chance() throws {
    // Six networks of two organisations, all hosted by o0: 2 of 64 draws are as uneven.
    var roster = Roster.small(
      populations: [1, 1], people: [0, 1], networks: Array(repeating: [0, 1], count: 6))
    for place in roster.networks.indices { roster.networks[place].host = 0 }
    let side = try #require(Rotation(of: Review(of: roster, asOf: .today))?.sides.first)
    let truth = 2.0 / 64
    #expect(side.lead == .hosts && side.permutations == 9_999)
    let p = try #require(side.p)
    #expect(abs(p - truth) < 4 * (truth * (1 - truth) / 9_999).squareRoot() + 0.001)
  }

  @Test("a chair's lot is among those who sit: by every draw, and not by organisations")
  func chairLot() throws {
    // o0 has most of the seats, and four of five chairs; two people are of no organisation.
    let people: [Int?] = [0, 0, 0, 0, 0, 1, 2, nil, nil]
    let networks = [[0, 1, 2, 5], [0, 1, 3, 4, 6], [1, 2, 3, 7, 8], [4, 2, 5, 6], [0, 5, 6]]
    var roster = Roster.small(populations: [1, 1, 1], people: people, networks: networks)
    for (network, chair) in [0, 1, 2, 4, 5].enumerated() {
      let row = try #require(
        roster.memberships.firstIndex {
          $0.network == Index(network) && $0.person == Index(chair)
        })
      roster.memberships[row].role = .chair
    }
    // Everybody of an organisation in every network in turn.
    var draws: [[Int]] = [[0, 0, 0]]
    for seats in networks {
      draws = draws.flatMap { drawn in
        seats.compactMap { person in
          people[person].map { o in
            var next = drawn
            next[o] += 1
            return next
          }
        }
      }
    }
    #expect(draws.count == 4 * 5 * 3 * 4 * 3)
    func squares(_ counts: [Int]) -> Int { counts.reduce(0) { $0 + $1 * $1 } }
    let truth =
      Double(draws.count { squares($0) >= squares([4, 1, 0]) }) / Double(draws.count)
    let side = try #require(Rotation(of: Review(of: roster, asOf: .today))?.sides.last)
    #expect(side.lead == .chairs && side.counts == [4, 1, 0])
    for o in 0..<3 {
      let mean = Double(draws.reduce(0) { $0 + $1[o] }) / Double(draws.count)
      #expect(abs(side.expected[o] - mean) < 1e-9)
    }
    let p = try #require(side.p)
    #expect(abs(p - truth) < 4 * (truth * (1 - truth) / 999).squareRoot() + 0.001)
    // By organisations, each as likely, the same chairs would look far more uneven.
    #expect(truth > 0.3)
  }

  @Test("the chair's time is unbroken over terms, and begins with the chair")
  func chairTime() throws {
    var roster = Roster.small(populations: [1, 1], people: [0, 1], networks: [[], [], []])
    func row(_ person: Int, _ network: Int, _ role: Role, _ from: Int32?, _ to: Int32? = nil) {
      var row = Membership(person: Index(person), network: Index(network))
      row.role = role
      row.from = from.map { Day(number: Day.today.number - $0) }
      row.to = to.map { Day(number: Day.today.number - $0) }
      roster.memberships.append(row)
    }
    // A member for eleven years, in the chair for 300 days.
    row(0, 0, .member, 4018)
    row(0, 0, .chair, 300)
    // Three terms of which the last began 300 days ago, out of order; one before that with a day between.
    row(0, 1, .chair, 300)
    row(0, 1, .chair, 3250, 1800)
    row(0, 1, .chair, 1799, 301)
    row(0, 1, .chair, 4018, 3252)
    // Another's term before one's own is not one's own.
    row(1, 2, .chair, 4018, 301)
    row(0, 2, .chair, 300)
    let rotation = try #require(Rotation(of: Review(of: roster, asOf: .today)))
    #expect(
      rotation.chairSince.map { $0.map { Day.today.number - $0.number } } == [300, 3250, 300])
    #expect(rotation.outcome.findings.map(\.id) == ["jersey_stays/network:n1"])
  }

  @Test("counts and lots by definition on random rosters", arguments: 0..<250)
  func definition(seed: Int) {
    let roster = Roster.random(UInt64(seed))
    let rotation = Rotation(of: Review(of: roster, asOf: .today))
    func sits(_ o: Int, _ network: Int) -> Bool {
      roster.people.indices.contains {
        roster.people[$0].organisation == Index(o) && roster.sits($0, network)
      }
    }
    func chairs(_ o: Int, _ network: Int) -> Bool {
      roster.memberships.contains { row in
        row.role == .chair && row.network == Index(network)
          && roster.people[Int(row.person)].organisation == Index(o)
          && (row.from.map { $0 <= .today } ?? true) && (row.to.map { $0 >= .today } ?? true)
      }
    }
    let all = Array(roster.organisations.indices)
    let networks = Array(roster.networks.indices)
    let hosted = networks.filter { roster.networks[$0].host != nil }
    guard let rotation else {
      #expect(hosted.isEmpty && !networks.contains { n in all.contains { chairs($0, n) } })
      return
    }
    for o in all {
      #expect(rotation.networks[o] == networks.count { sits(o, $0) })
      #expect(
        rotation.sides[0].counts[o] == hosted.count { roster.networks[$0].host == Index(o) })
      #expect(rotation.sides[1].counts[o] == networks.count { chairs(o, $0) })
      let lot = hosted.reduce(0.0) { sum, network in
        let there = all.filter { sits($0, network) }
        if there.isEmpty { return sum + (roster.networks[network].host == Index(o) ? 1 : 0) }
        return sum + (there.contains(o) ? 1 / Double(there.count) : 0)
      }
      #expect(abs(rotation.sides[0].expected[o] - lot) < 1e-12)
      let chairLot = networks.reduce(0.0) { sum, network in
        let seated = roster.people.indices.compactMap { person in
          roster.sits(person, network) ? roster.people[person].organisation : nil
        }
        let leads = Double(all.count { chairs($0, network) })
        guard leads > 0 else { return sum }
        return sum + leads * Double(seated.count { $0 == Index(o) }) / Double(seated.count)
      }
      #expect(abs(rotation.sides[1].expected[o] - chairLot) < 1e-9)
    }
    for side in rotation.sides {
      #expect(abs(side.expected.reduce(0, +) - Double(side.total)) < 1e-9)
    }
  }

  @Test("who hosts far more than by lot is told; a former chair does not count")
  func findings() throws {
    var roster = Roster.small(
      populations: [1, 1, 1], people: [0, 1, 2], networks: Array(repeating: [0, 1, 2], count: 6))
    for place in roster.networks.indices { roster.networks[place].host = 2 }
    roster.memberships[0].role = .chair
    roster.memberships[0].from = Day(number: Day.today.number - 4000)
    let findings = try #require(Rotation(of: Review(of: roster, asOf: .today))).outcome.findings
    #expect(findings.map(\.id) == ["hosts_often/organisation:o2", "jersey_stays/network:n0"])
    roster.memberships[0].to = Day(number: Day.today.number - 1)
    let now = try #require(Rotation(of: Review(of: roster, asOf: .today)))
    #expect(now.outcome.findings.map(\.kind) == ["hosts_often"])
    #expect(now.chairSince[0] == nil && now.sides[1].total == 0 && now.sides[1].index == nil)
  }

  @Test("one that leads more than by lot: the chance is a power where all lots are alike")
  func byLot() throws {
    // Six networks of the same three: one hosts n of them by lot with the chance of n in six thirds.
    func hosting(_ networks: Int) throws -> (tested: Tested, fact: String)? {
      var roster = Roster.small(
        populations: [1, 1, 1], people: [0, 1, 2], networks: Array(repeating: [0, 1, 2], count: 6))
      for place in roster.networks.indices {
        roster.networks[place].host = place < networks ? 2 : 0
      }
      let rotation = try #require(Rotation(of: Review(of: roster, asOf: .today)))
      let side = rotation.sides[0]
      guard let leader = side.leaders.first(where: { $0.organisation == 2 }) else { return nil }
      let told = rotation.outcome.findings.first { $0.subjects == [.organisation("o2")] }
      return (leader.tested, plain(try #require(told).fact.swedish))
    }
    let six = try #require(try hosting(6))
    #expect(abs(six.tested.p - 1 / 729) < 1e-12 && six.tested.error == 0)
    // One test of the sum of squares and three of organisations, a twentieth of the risk.
    #expect(six.tested.tests == 4 && abs(six.tested.q - min(1, 4 / 729 / 0.05)) < 1e-9)
    #expect(
      six.fact.contains("skulle det bli omkring två. Skillnaden kan inte skiljas från slump."),
      "\(six.fact)")
    let five = try #require(try hosting(5))
    #expect(abs(five.tested.p - 13 / 729) < 1e-12)
    #expect(try hosting(4) == nil)
  }

  @Test("without hosts and chairs there is no answer, and the line says what is lacking")
  func absent() {
    let roster = Roster.small(populations: [1], people: [0], networks: [[0]])
    let review = Review(of: roster, asOf: .today)
    #expect(Rotation(of: review) == nil)
    #expect(
      absentInstruments(review) { $0.rawValue }.contains {
        $0.swedish.hasPrefix("Värdar och ordförande: varken värdar")
      })
  }
}
