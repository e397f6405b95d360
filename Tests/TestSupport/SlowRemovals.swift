// What is lost when a person leaves, by leaving: rosters drawn from a seed, and counts before and after.

package import Roster

extension Roster {
  /// A roster on the graph of a seed, with roles, deputies, dates, vacancies and initiatives drawn.
  package static func drawn(_ seed: UInt64, on day: Day) -> Roster {
    var generator = SplitMix64(seed: seed &+ 77)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    func date(_ offset: ClosedRange<Int32>) -> Day {
      Day(number: day.number + Int32.random(in: offset, using: &generator))
    }
    let small = SmallTwoMode.any(seed)
    var roster = Roster(name: "drawn")
    roster.organisations = (0..<4).map { Organisation(id: "O\($0)", name: "Organisation \($0)") }
    roster.people = (0..<small.left).map { index in
      var person = Person(id: "P\(index)", name: "Person \(index)")
      person.organisation = chance(85) ? Int32.random(in: 0..<4, using: &generator) : nil
      if chance(50) { person.since = date(-600...30) }
      return person
    }
    roster.networks = (0..<small.right).map { Network(id: "N\($0)", name: "Network \($0)") }
    for tie in small.ties {
      var row = Membership(person: tie.0, network: tie.1)
      row.role = chance(60) ? .member : Role.allCases.randomElement(using: &generator) ?? .member
      if row.role == .deputy, chance(60) { row.attended = chance(50) ? 0 : 0.5 }
      if chance(15) { row.from = date(-300...20) }
      if chance(25) { row.to = date(-20...500) }
      roster.memberships.append(row)
    }
    guard small.left > 0, small.right > 0 else { return roster }
    for _ in 0..<Int.random(in: 0...small.left, using: &generator) {
      var row = Membership(
        person: Int32.random(in: 0..<Int32(small.left), using: &generator),
        network: Int32.random(in: 0..<Int32(small.right), using: &generator))
      row.role = .deputy
      if chance(20) { row.to = date(-20...20) }
      roster.memberships.append(row)
    }
    if chance(50) {
      var seat = VacantSeat(network: Int32.random(in: 0..<Int32(small.right), using: &generator))
      seat.organisation = chance(70) ? Int32.random(in: 0..<4, using: &generator) : nil
      if chance(30) { seat.to = date(-20...20) }
      roster.vacantSeats.append(seat)
    }
    roster.initiatives = (0..<3).map { index in
      var initiative = Initiative(id: "I\(index)", name: "Initiative \(index)")
      initiative.owner = chance(80) ? Int32.random(in: 0..<4, using: &generator) : nil
      if chance(80) {
        initiative.network = Int32.random(in: 0..<Int32(small.right), using: &generator)
      }
      initiative.networks = (0..<Int32(small.right)).filter { _ in chance(35) }
      return initiative
    }
    return roster
  }

  /// The seats of a day as a bare graph; a deputy sits when she or he has attended.
  package func seats(on day: Day) -> SmallTwoMode {
    SmallTwoMode(
      left: people.count, right: networks.count,
      ties: memberships.filter {
        $0.isActive(on: day) && ($0.role != .deputy || ($0.attended ?? 0) > 0)
      }.map { ($0.person, $0.network) })
  }

  /// The roster without any row of a person, who stays on the list of people.
  package func without(_ person: Int32) -> Roster {
    var rest = self
    rest.memberships.removeAll { $0.person == person }
    return rest
  }
}

extension SmallTwoMode {
  /// The right vertices that share a left vertex, as a graph on all of them.
  package var linked: SlowGraph {
    SlowGraph(order: right, edges: sharedByPair.map { (Int32($0.a), Int32($0.b)) })
  }
}

extension SlowGraph {
  /// Ordered pairs with a path, and the sum of 1 / distance over them.
  package var reach: (pairs: Int, inverse: Double) {
    let all = distances.enumerated().flatMap { a, row in
      row.enumerated().filter { $0.offset != a }.compactMap(\.element)
    }
    return (all.count, all.reduce(0) { $0 + 1 / Double($1) })
  }
}
