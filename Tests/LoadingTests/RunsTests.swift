// A large table, which is read in runs by several threads, gives what a small one gives.

import Loading
import Roster
import Tables
import Testing

@Suite struct RunsTests {
  /// The table is read in eight runs; the rows named in the tests lie in the second, the last, and on
  /// both sides of where the first run ends.
  private static let rows = 16_000

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// 16 000 people of two organisations, each with one row of memberships but the special ones.
  private static func dataset(
    person: (Int) -> String? = { _ in nil }, membership: (Int) -> String? = { _ in nil }
  ) -> Dataset {
    var (people, memberships) = ("id,name,organisation\n", "person,network,role,from,to\n")
    for number in 0..<rows {
      let id = "p" + padded(number)
      people += (person(number) ?? "\(id),Post \(number),o\(number % 2 + 1)") + "\n"
      memberships += (membership(number) ?? "\(id),n1,,,") + "\n"
    }
    return Dataset.networks.with("people.csv", people).with("memberships.csv", memberships)
      .with("networks.csv", "id,name\nn1,Ekonomi\nn2,Personal\n")
  }

  @Test("every row is there, in the order of the file, whatever the order of ids")
  func rows() throws {
    let loaded = try Self.dataset(person: { number in
      let id = Self.padded((number * 7919) % Self.rows)
      return "p\(id),Post \(id),o1"
    }).loaded()
    let roster = try #require(loaded.value)
    #expect(roster.people.map(\.id) == (0..<Self.rows).map { "p" + Self.padded($0) })
    #expect(roster.memberships.map { Int($0.person) } == Array(0..<Self.rows))
  }

  @Test("an id used again in a later run points at the first row that has it")
  func duplicates() throws {
    let printed = try Self.dataset(person: { number in
      [2500, 15_000, 15_001].contains(number) ? "p000007,Post sju,o1" : nil
    }).printed()
    for line in [2502, 15_002, 15_003] {
      #expect(
        printed.contains(
          "people.csv:\(line):1: error: [people/duplicate-id] the id 'p000007' is used twice; "
            + "the first is at people.csv:9:1"))
    }
  }

  @Test("words are counted over all runs, and each is said once, where it stands first")
  func words() throws {
    let loaded = try Self.dataset(membership: { number in
      switch number {
      case 1900, 9000, 15_900: "p\(Self.padded(number)),n1,Dirigent,,"
      case 100, 12_000: "p\(Self.padded(number)),n1,Solist,,"
      default: nil
      }
    }).loaded()
    let roster = try #require(loaded.value)
    #expect(roster.otherRoles == ["Solist", "Dirigent"])
    let others = roster.memberships.compactMap { membership in
      membership.otherRole.map { [Int(membership.person), Int($0)] }
    }
    #expect(others == [[100, 0], [1900, 1], [9000, 1], [12_000, 0], [15_900, 1]])
    let printed = loaded.diagnostics.printed()
    #expect(printed.contains("memberships.csv:102:12: note: [memberships/unknown-role]"))
    #expect(printed.contains("'Dirigent' is kept as text and counts as member: 3 rows"))
    #expect(printed.contains("'Solist' is kept as text and counts as member: 2 rows"))
  }

  @Test("rows of one person and network that lie in two runs are merged")
  func overlaps() throws {
    // The first run holds the rows 0…1999.
    let loaded = try Self.dataset(membership: { number in
      number == 2000 || number == 15_999 ? "p001999,n1,ordförande,," : nil
    }).loaded()
    let roster = try #require(loaded.value)
    #expect(roster.memberships.count == Self.rows - 1)
    #expect(roster.memberships.filter { $0.person == 1999 }.map(\.role) == [.member, .chair])
    let printed = loaded.diagnostics.printed()
    #expect(printed.contains("memberships.csv:2002:1: note: [memberships/two-roles]"))
    #expect(printed.contains("memberships.csv:16001:1: warning: [memberships/overlap]"))
  }

  @Test("vacant posts and people outside all organisations are counted over all runs")
  func counts() throws {
    let dataset = Self.dataset(
      person: { number in
        switch number {
        case 30, 5000: "p\(Self.padded(number)),Vakant,o1"
        case 31, 7000, 15_000: "p\(Self.padded(number)),Post \(number),"
        default: nil
        }
      })
    let loaded = try dataset.loaded()
    let roster = try #require(loaded.value)
    #expect(roster.people.count == Self.rows - 2)
    #expect(roster.vacantSeats.count == 2)
    let printed = loaded.diagnostics.printed()
    #expect(printed.contains("people.csv:32:9: note: [people/vacant] vacant posts"))
    #expect(printed.contains("vacant posts are no people: 2 rows"))
    #expect(printed.contains("people without an organisation stand outside all of them: 3 rows"))
  }

  @Test(
    "rows that repeat become one, in a table by person and in any other", arguments: [true, false])
  func repeats(isByPerson: Bool) throws {
    // 20 000 rows of 4 000 people in ten networks, without times: each pair once, where it was first.
    var random = SplitMix64(seed: 11)
    var rows = (0..<20_000).map { _ in
      (Int.random(in: 0..<4000, using: &random), Int.random(in: 0..<10, using: &random))
    }
    if isByPerson {
      rows = rows.enumerated().sorted { a, b in
        a.element.0 == b.element.0 ? a.offset < b.offset : a.element.0 < b.element.0
      }.map(\.element)
      // One person's rows lie on both sides of where a run ends, and fill another run whole.
      rows = rows.map { (2000...2700).contains($0.0) ? (2000, $0.1) : $0 }
    }
    var seen: Set<[Int]> = []
    let first = rows.filter { seen.insert([$0.0, $0.1]).inserted }
    let people = (0..<4000).map { "p\(Self.padded($0)),Post \($0),o1" }
    let networks = (0..<10).map { "n\($0),Nätverk \($0)" }
    let roster = try #require(
      Dataset.networks
        .with("people.csv", (["id,name,organisation"] + people).joined(separator: "\n"))
        .with("networks.csv", (["id,name"] + networks).joined(separator: "\n"))
        .with(
          "memberships.csv",
          (["person,network"] + rows.map { "p\(Self.padded($0.0)),n\($0.1)" }).joined(
            separator: "\n")
        )
        .loaded().value)
    #expect(
      roster.memberships.map { [Int($0.person), Int($0.network)] } == first.map { [$0.0, $0.1] })
  }
}
