// Assignments and unbroken times, against a definition day by day.

import Roster
import Testing

@Suite struct AssignmentsTests {
  private static let start: Int32 = 20_000

  private func day(_ number: Int) -> Day { Day(number: Self.start + Int32(number)) }

  /// Up to twelve rows of two people in two networks, within days 0…29; some without a start or an end.
  private func random(_ seed: UInt64) -> Roster {
    var random = SplitMix64(seed: seed)
    var roster = Roster(name: "random")
    roster.people = ["p0", "p1"].map { Person(id: $0, name: $0) }
    roster.networks = ["n0", "n1"].map { Network(id: $0, name: $0) }
    for _ in 0..<random.below(13) {
      var row = Membership(person: Index(random.below(2)), network: Index(random.below(2)))
      let first = random.below(30)
      row.from = random.below(6) == 0 ? nil : day(first)
      row.to = random.below(6) == 0 ? nil : day(first + random.below(6))
      row.role = Role.allCases[random.below(Role.allCases.count)]
      roster.memberships.append(row)
    }
    return roster
  }

  @Test("an assignment is a longest run of days that a row holds", arguments: 0..<250)
  func definition(seed: Int) {
    let roster = random(UInt64(seed))
    // An open end goes beyond the window.
    let window = -3...60
    var expected: [[Int?]] = []
    for (person, network) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
      let rows = roster.memberships.filter {
        Int($0.person) == person && Int($0.network) == network
      }
      func holds(_ number: Int) -> Bool { rows.contains { $0.isActive(on: day(number)) } }
      for first in window where holds(first) && (first == window.lowerBound || !holds(first - 1)) {
        let last = window.first { $0 >= first && ($0 == window.upperBound || !holds($0 + 1)) } ?? 0
        expected.append([
          person, network, first == window.lowerBound ? nil : first,
          last == window.upperBound ? nil : last,
        ])
      }
      for number in window {
        let time = rows.unbroken(around: day(number))
        let own = expected.first {
          $0[0] == person && $0[1] == network && $0[2] ?? -99 <= number && number <= $0[3] ?? 99
        }
        #expect((time == nil) == (own == nil))
        #expect(time?.from == own?[2].map(day) && time?.to == own?[3].map(day))
      }
    }
    let found = roster.assignments.map { one -> [Int?] in
      [
        Int(one.person), Int(one.network), one.from.map { Int($0.number - Self.start) },
        one.to.map { Int($0.number - Self.start) },
      ]
    }
    #expect(found == expected, "seed \(seed)")
    let (whole, networks) = roster.standing(on: day(15))
    #expect(whole.lapsed == expected.count { $0[3].map { $0 < 15 } ?? false })
    #expect(whole.coming == expected.count { $0[2].map { $0 > 15 } ?? false })
    #expect(whole.total == expected.count && networks.reduce(0) { $0 + $1.total } == whole.total)
    #expect(whole.lastEnd == expected.compactMap { $0[3] }.filter { $0 < 15 }.max().map(day))
    #expect(whole.firstStart == expected.compactMap { $0[2] }.filter { $0 > 15 }.min().map(day))
  }

  @Test("rows in order are their own assignments; without rows there are none")
  func ordered() {
    var roster = Roster(name: "ordered")
    #expect(roster.assignments.isEmpty)
    #expect(roster.standing(on: day(0)).whole == Standing())
    roster.people = [Person(id: "p0", name: ""), Person(id: "p1", name: "")]
    roster.networks = [Network(id: "n0", name: "")]
    roster.memberships = [Membership(person: 0, network: 0), Membership(person: 1, network: 0)]
    #expect(roster.assignments.map(\.person) == [0, 1])
  }

  @Test("the words of two roles at once, the most first, a member only alone")
  func words() {
    var roster = Roster(name: "words")
    roster.otherRoles = ["kassör"]
    func row(_ role: Role, other: Index? = nil) -> Membership {
      var row = Membership(person: 0, network: 0)
      (row.role, row.otherRole) = (role, other)
      return row
    }
    func words(_ rows: Membership...) -> [String] { roster.roleWords(of: rows) }
    #expect(words() == [])
    #expect(words(row(.member), row(.chair)) == ["chair"])
    #expect(words(row(.adjunct), row(.viceChair)) == ["vice chair", "adjunct"])
    #expect(words(row(.adjunct), row(.deputy)) == ["deputy", "adjunct"])
    #expect(words(row(.member), row(.deputy), row(.member)) == ["member"])
    #expect(words(row(.member, other: 0), row(.secretary)) == ["secretary", "kassör"])
  }
}
