// Rosters for the tests of instruments: a builder for small ones, and random ones from a seed.

import Findings
import Instruments
import Roster

extension Roster {
  /// Organisations o0, o1 … with `populations` (0 is unknown), one network a row of `seats`: who of which
  /// organisation sits there. Person p<n> is of the organisation given in `people`.
  static func small(
    populations: [Int], people: [Int?], networks: [[Int]]
  ) -> Roster {
    var roster = Roster(name: "small")
    roster.organisations = populations.enumerated().map { place, population in
      var one = Organisation(id: "o\(place)", name: "Organisation \(place)")
      one.population = population > 0 ? population : nil
      return one
    }
    roster.people = people.enumerated().map { place, organisation in
      var one = Person(id: "p\(place)", name: "Post \(place)")
      one.organisation = organisation.map(Index.init)
      return one
    }
    for (place, seats) in networks.enumerated() {
      roster.networks.append(Network(id: "n\(place)", name: "Nätverk \(place)"))
      for person in seats {
        roster.memberships.append(Membership(person: Index(person), network: Index(place)))
      }
    }
    return roster
  }

  /// Up to six organisations, eight people and six networks, rows that have ended or not begun,
  /// deputies, repeated rows, hosts, parents, links and levels.
  static func random(_ seed: UInt64) -> Roster {
    var random = SplitMix64(seed: seed)
    let organisations = 1 + random.below(6)
    let networks = 1 + random.below(6)
    var roster = small(
      populations: (0..<organisations).map { _ in random.below(4) == 0 ? 0 : 1 + random.below(90) },
      people: (0..<random.below(9)).map { _ in
        random.below(5) == 0 ? nil : random.below(organisations)
      }, networks: Array(repeating: [], count: networks))
    let today = Day.today
    for place in roster.people.indices where random.below(3) > 0 {
      roster.people[place].since = Day(number: today.number - Int32(random.below(800)) + 50)
    }
    for place in 0..<networks {
      roster.networks[place].host =
        random.below(3) == 0 ? nil : Index(random.below(organisations))
      roster.networks[place].parent = random.below(2) == 0 ? nil : Index(random.below(networks))
      roster.networks[place].level = Roster.defaultLevels[random.below(5) == 0 ? 0 : 2]
      roster.networks[place].field = ["a", "b"][random.below(2)]
      if random.below(3) > 0 {
        roster.networks[place].meetingsPerYear = Double(1 + random.below(9))
        roster.networks[place].hoursPerMeeting = Double(1 + random.below(3))
      }
      if random.below(3) == 0 {
        var row = ExpectedSeats(
          network: Index(place), organisation: Index(random.below(organisations)),
          seats: Double(random.below(4)))
        roster.expectedSeats.append(row)
        row.organisation = Index(random.below(organisations))
        roster.expectedSeats.append(row)
      }
      roster.networkLinks.append(
        NetworkLink(
          a: Index(place), b: Index(random.below(networks)),
          kind: random.below(2) == 0 ? .reportsTo : .jointMeeting))
    }
    guard !roster.people.isEmpty else { return roster }
    for _ in 0..<random.below(30) {
      var row = Membership(
        person: Index(random.below(roster.people.count)), network: Index(random.below(networks)))
      row.role = [.member, .member, .chair, .deputy, .coordinator][random.below(5)]
      if row.role == .deputy { row.attended = [nil, 0, 0.5][random.below(3)] }
      switch random.below(5) {
      case 0: row.to = Day(number: today.number - 1)
      case 1: row.from = Day(number: today.number + 1)
      case 2: row.from = Day(number: today.number - Int32(random.below(900)))
      default: break
      }
      roster.memberships.append(row)
    }
    return roster
  }

  /// Who sits where today by the definition: the row runs, and a deputy has come.
  func sits(_ person: Int, _ network: Int) -> Bool {
    memberships.contains { row in
      row.person == Index(person) && row.network == Index(network)
        && (row.from.map { $0 <= .today } ?? true) && (row.to.map { $0 >= .today } ?? true)
        && (row.role != .deputy || (row.attended ?? 0) > 0)
    }
  }
}

extension Day {
  /// The day of the tests: 2026-11-21.
  static let today = Day(number: 20_778)
}

extension Outcome {
  /// The texts of a column, as they are written for machines.
  func cells(_ table: Table, _ column: Column) -> [String] {
    guard let values = columns.first(where: { $0.table == table && $0.column.declared == column })
    else { return [] }
    return (0..<values.column.values.count).map(values.column.values.machineText)
  }
}
