// Seats against expectation: a case by hand, slow definitions on random rosters, and the edges.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct ParticipationTests {
  @Test("seats, expectation, vacancies and hours of a case counted by hand")
  func byHand() throws {
    // o0: p0, p1 in n0; p0 in n1. o1: p2 in n0. o2: nobody.
    var roster = Roster.small(
      populations: [300, 100, 100], people: [0, 0, 1, nil], networks: [[0, 1, 2, 3], [0]])
    roster.expectedSeats = [
      ExpectedSeats(network: 0, organisation: 0, seats: 1),
      ExpectedSeats(network: 0, organisation: 1, seats: 2),
      ExpectedSeats(network: 0, organisation: 2, seats: 1),
    ]
    roster.networks[0].meetingsPerYear = 4
    roster.networks[0].hoursPerMeeting = 2.5
    var vacant = VacantSeat(network: 0)
    vacant.organisation = 2
    roster.vacantSeats = [vacant]
    vacant.to = Day(number: Day.today.number - 1)
    roster.vacantSeats.append(vacant)
    let outcome = try #require(Participation(of: Review(of: roster, asOf: .today))?.outcome)
    func cells(_ column: Column) -> [String] { outcome.cells(.participation, column) }
    #expect(cells(.seats) == ["3", "1", "0"])
    // n1 has no row and no host: nobody is said to be missing there.
    #expect(cells(.expectedSeats) == ["1", "2", "1"])
    #expect(cells(.unfilledSeats) == ["0", "1", "1"])
    #expect(cells(.vacantSeats) == ["0", "0", "1"])
    #expect(cells(.shareOfSeats) == ["0.75", "0.25", "0"])
    #expect(cells(.shareOfPopulation) == ["0.6", "0.2", "0.2"])
    #expect(cells(.hoursPerYear) == ["20", "10", "0"])
    #expect(outcome.cells(.organisations, .expectedSeats) == ["1", "2", "1"])
    #expect(outcome.cells(.participationPeople, .person) == ["p0", "p1", "p2", "p3"])
    #expect(outcome.cells(.participationPeople, .seats) == ["2", "1", "1", "1"])
    #expect(outcome.cells(.participationPeople, .hoursPerYear) == ["10", "10", "10", "10"])
  }

  @Test("the parties of the collaboration that hosts are expected, if they are so on the day")
  func host() throws {
    var roster = Roster.small(populations: [1, 1, 1], people: [0, 1], networks: [[0], [1]])
    roster.collaborations = [Collaboration(id: "kf", name: "Förbundet")]
    roster.collaborationMembers = [
      CollaborationMember(collaboration: 0, organisation: 1),
      CollaborationMember(collaboration: 0, organisation: 2),
    ]
    roster.collaborationMembers[1].to = Day(number: Day.today.number - 1)
    roster.networks[0].hostText = "FÖRBUNDET"
    let review = Review(of: roster, asOf: .today)
    let expectation = Expectation(of: review)
    #expect(expectation.bases == [.host, .unstated])
    #expect(expectation.told == [[:], [0: 1], [:]])
    roster.collaborations[0].to = Day(number: Day.today.number - 1)
    #expect(Expectation(of: Review(of: roster, asOf: .today)).bases == [.unstated, .unstated])
  }

  @Test(
    """
    "Alla kommuner behöver inte alltid gå in i alla behovsområden" (Norrbotten, 2024): where nothing is stated, or     0 seats, nobody is expected and nobody is missing
    """)
  func notAllEverywhere() throws {
    // o0 sits in five networks; o1 has people, who sit in none.
    var roster = Roster.small(
      populations: [10, 10], people: [0, 0, 1], networks: Array(repeating: [0, 1], count: 5))
    let unknown = try #require(Participation(of: Review(of: roster, asOf: .today)))
    #expect(!unknown.isExpectationTold && unknown.rows.allSatisfy { $0.unfilled == 0 })
    let outcome = unknown.outcome
    for column in [Column.expectedSeats, .unfilledSeats, .shareOfExpected] {
      #expect(outcome.cells(.participation, column).allSatisfy { $0.isEmpty })
    }
    #expect(outcome.cells(.organisations, .expectedSeats).allSatisfy { $0.isEmpty })
    // A comparison with all having as many is told as one, and as rough.
    #expect(
      outcome.findings.filter { $0.kind == "carries_less" }.allSatisfy { $0.severity == .low })
    roster.expectedSeats = (0..<5).flatMap { network in
      [(0, 2.0), (1, 0.0)].map {
        ExpectedSeats(network: Index(network), organisation: Index($0.0), seats: $0.1)
      }
    }
    let told = try #require(Participation(of: Review(of: roster, asOf: .today)))
    #expect(told.rows.map(\.expected) == [10, 0] && told.rows.map(\.unfilled) == [0, 0])
    #expect(told.outcome.findings.allSatisfy { $0.kind != "carries_less" })
  }

  @Test("only networks whose expected seats are stated are compared with them")
  func partly() throws {
    // Three networks, two of them stated; o1 has three seats in the third, which are not held against it.
    var roster = Roster.small(
      populations: [10, 10], people: [0, 1, 1, 1], networks: [[0, 1], [0, 1], [1, 2, 3]])
    roster.expectedSeats = (0..<2).flatMap { network in
      [0, 1].map {
        ExpectedSeats(network: Index(network), organisation: Index($0), seats: 1)
      }
    }
    let partly = try #require(Participation(of: Review(of: roster, asOf: .today)))
    #expect(partly.yardstick == .expected && partly.rows.map(\.seats) == [2, 5])
    #expect(partly.rows.map(\.toldSeats) == [2, 2] && partly.rows.map(\.expected) == [2, 2])
    #expect(partly.outcome.findings.allSatisfy { !$0.kind.hasPrefix("carries_") })
  }

  @Test("seats, shortfall and hours by definition on random rosters", arguments: 0..<300)
  func definition(seed: Int) {
    let roster = Roster.random(UInt64(seed))
    let review = Review(of: roster, asOf: .today)
    let expectation = Expectation(of: review)
    let participation = Participation(of: review)
    let sitting = roster.people.indices.flatMap { person in
      roster.networks.indices.filter { roster.sits(person, $0) }.map { (person, $0) }
    }
    #expect(review.seats.count == sitting.count)
    guard let participation else {
      #expect(sitting.allSatisfy { roster.people[$0.0].organisation == nil })
      return
    }
    for (o, row) in participation.rows.enumerated() {
      let own = sitting.filter { roster.people[$0.0].organisation == Index(o) }
      #expect(row.seats == own.count)
      #expect(row.people == Set(own.map(\.0)).count)
      var (expected, unfilled) = (0.0, 0.0)
      for network in roster.networks.indices {
        let rows = roster.expectedSeats.filter { $0.network == Index(network) }
        let part = rows.filter { $0.organisation == Index(o) }.reduce(0) { $0 + $1.seats }
        expected += part
        unfilled += max(0, part - Double(own.count { $0.1 == network }))
      }
      #expect(row.expected == expected)
      #expect(row.unfilled == unfilled)
      let hours = own.compactMap { roster.networks[$0.1].hoursPerYear }
      #expect(row.hours == (own.isEmpty ? 0 : hours.isEmpty ? nil : hours.reduce(0, +)))
    }
    #expect(expectation.told.allSatisfy { $0.values.allSatisfy { $0 > 0 } })
  }

  @Test("a membership that has ended, or not begun, or a deputy who never came, is no seat")
  func ended() {
    var roster = Roster.small(populations: [1], people: [0, 0, 0, 0], networks: [[0, 1, 2, 3]])
    roster.memberships[0].to = Day(number: Day.today.number - 1)
    roster.memberships[1].from = Day(number: Day.today.number + 1)
    roster.memberships[2].role = .deputy
    roster.memberships[3].to = .today
    #expect(Review(of: roster, asOf: .today).seats.map(\.person) == [3])
    #expect(
      Review(of: roster, asOf: .today, deputies: .always).seats.map(\.person) == [2, 3])
  }

  @Test("seats of those without a known population are not divided by population")
  func unpeopled() throws {
    // Seats 14, 2, 3 and 1 of 20, 19 of them of organisations whose population is known; parts .47, .43, .1.
    let roster = Roster.small(
      populations: [47, 43, 10, 0], people: Array(repeating: 0, count: 14) + [1, 1, 2, 2, 2, 3],
      networks: [Array(0..<20)])
    let participation = try #require(Participation(of: Review(of: roster, asOf: .today)))
    #expect(participation.yardstick == .population)
    let said = participation.outcome.findings.filter { $0.kind.hasPrefix("carries") }
      .map { plain($0.fact.swedish) }
    // .47 · 19 = 8.93 and .43 · 19 = 8.17; .43 of all twenty would be 9.
    #expect(
      said == [
        "<o0> har 14 av 19 platser hos dem vars folkmängd är känd. Efter folkmängd skulle det bli omkring nio.",
        "<o1> har 2 av 19 platser hos dem vars folkmängd är känd. Efter folkmängd skulle det bli omkring åtta.",
      ])
  }

  @Test("seats, what is expected and the exceptions are told in two forms")
  func twoForms() throws {
    // Eight organisations of ten expected seats each; o0 holds 33, the others 7.
    let counts = [33, 7, 7, 7, 7, 7, 7, 7]
    let people = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
    var roster = Roster.small(
      populations: (1...8).map { $0 * 1000 }, people: people, networks: [Array(people.indices)])
    roster.expectedSeats = (0..<8).map {
      ExpectedSeats(network: 0, organisation: Index($0), seats: 10)
    }
    let found = try #require(Participation(of: Review(of: roster, asOf: .today))).outcome.findings
    let pieces = found.flatMap(\.fact.swedish.pieces)
    #expect(pieces.contains(.people(33)) && !pieces.contains(.count(33)))
    // 33 of 10 is 330 %; 33 is printed as 35, 7 as 5; a median is told to the nearest ten per cent.
    #expect(pieces.contains(.either(exact: "330\u{A0}%", rounded: "ca 350\u{A0}%")))
    #expect(pieces.contains(.either(exact: "70\u{A0}%", rounded: "ca 50\u{A0}%")))
    let sizes = try #require(found.first { $0.kind == "small_against_large" })
    let q = try #require(
      Participation(of: Review(of: roster, asOf: .today))?.sizes?.tested?.q)
    #expect(
      plain(sizes.fact.swedish).contains("; rättat för alla prövningar \(q.chance("q", .swedish)))")
    )
  }

  @Test("who carries more and who less is told by the yardstick that the dataset has")
  func findings() throws {
    // Seats 8, 2, 0 of 10; five networks, o0 with two people in each of four.
    var roster = Roster.small(
      populations: [10, 10, 80], people: [0, 0, 1, 2],
      networks: [[0, 1], [0, 1], [0, 1, 2], [0, 1, 2]])
    let equal = try #require(Participation(of: Review(of: roster, asOf: .today)))
    // No seats.csv: the yardstick is population, 1, 1 and 8 seats of ten.
    #expect(equal.yardstick == .population)
    #expect(
      equal.outcome.findings.first?.basis?.sentence.swedish
        == "Det som finns är räknat ur listorna; jämförelsetalet är beräknat efter folkmängden, och ingen "
        + "har angett det.")
    #expect(
      equal.outcome.findings.filter { $0.kind.hasPrefix("carries") }.map(\.id)
        == ["carries_more/organisation:o0", "carries_less/organisation:o2"])
    let fact = try #require(equal.outcome.findings.first).fact
    #expect(fact.swedish.pieces.contains(.people(8)))
    #expect(
      plain(fact.swedish) == "<o0> har 8 av 10 platser. Efter folkmängd skulle det bli omkring en.")
    // With two seats expected of o0 everywhere and half a one of the others, o0 has its part.
    roster.expectedSeats = (0..<4).flatMap { network in
      [(0, 2.0), (1, 0.5), (2, 0.5)].map {
        ExpectedSeats(network: Index(network), organisation: Index($0.0), seats: $0.1)
      }
    }
    let told = try #require(Participation(of: Review(of: roster, asOf: .today)))
    #expect(told.yardstick == .expected)
    #expect(told.outcome.findings.isEmpty)
    for place in roster.organisations.indices { roster.organisations[place].population = nil }
    roster.expectedSeats = []
    let none = try #require(Participation(of: Review(of: roster, asOf: .today)))
    #expect(none.yardstick == .equal)
  }

  @Test("what is expected says who has said so")
  func source() throws {
    // Two networks in seats.csv, one in which nothing is stated; o0 holds six seats in the two, and two are expected.
    var roster = Roster.small(
      populations: [1, 1], people: [0, 0, 0, 1],
      networks: [[0, 1, 2, 3], [0, 1, 2, 3], [3]])
    roster.expectedSeats = (0..<2).flatMap { network in
      [0, 1].map {
        ExpectedSeats(network: Index(network), organisation: Index($0), seats: 1)
      }
    }
    func basis(_ roster: Roster) throws -> String? {
      let outcome = try #require(Participation(of: Review(of: roster, asOf: .today))?.outcome)
      return outcome.findings.first { $0.kind == "carries_more" }?.basis?.sentence.swedish
    }
    #expect(
      try basis(roster)
        == "Det som finns är räknat ur listorna; väntade platser är angivna i seats.csv för två "
        + "nätverk. I ett nätverk är inget angivet, och det är inte med i jämförelsen.")
    roster.networks.removeLast()
    roster.memberships.removeLast()
    #expect(
      try basis(roster)
        == "Det som finns är räknat ur listorna; väntade platser är angivna i seats.csv.")
  }

  @Test(
    "hours are told as what the seats take when all meetings are attended, also where attendance is told"
  )
  func attendance() throws {
    var roster = Roster.small(
      populations: [1], people: Array(repeating: 0, count: 9),
      networks: [Array(0..<9)] + Array(repeating: [8], count: 6))
    for place in roster.networks.indices {
      roster.networks[place].meetingsPerYear = 5
      roster.networks[place].hoursPerMeeting = 2
    }
    for row in roster.memberships.indices { roster.memberships[row].attended = 0.5 }
    let outcome = try #require(Participation(of: Review(of: roster, asOf: .today))?.outcome)
    let finding = try #require(outcome.findings.first { $0.kind == "carries_much" })
    #expect(
      plain(finding.fact.swedish)
        == "? har sju platser, som tar 70 timmar om året om alla möten besöks. Hälften av alla har högst 10 timmar."
    )
    // Nothing is expected of anybody: the limit is chosen.
    #expect(finding.basis == .rule)
  }

  @Test("without people, networks or memberships there is no answer, and a line says so")
  func absent() {
    var roster = Roster(name: "empty")
    roster.organisations = [Organisation(id: "o", name: "o")]
    let review = Review(of: roster, asOf: .today)
    #expect(InstrumentCatalogue.all.allSatisfy { $0.outcome(review) == nil })
    #expect(Participation(of: review) == nil)
    let lines = absentInstruments(review) { $0.rawValue + ".csv" }
    #expect(
      lines.contains {
        $0.swedish == "Deltagande: listorna har inga rader i people.csv, networks.csv, "
          + "memberships.csv."
      })
    #expect(lines.count == InstrumentCatalogue.all.count)
    #expect(analyseInstruments(roster, asOf: .today).isEmpty)
  }
}
