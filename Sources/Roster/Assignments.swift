// Assignments: the unbroken time that somebody has in a network, whatever the roles.

/// Somebody's unbroken time in a network, over all roles that are held there.
package struct Assignment: Dated, Hashable, Sendable {
  package let person: Index
  package let network: Index
  package let from: Day?
  package fileprivate(set) var to: Day?

  fileprivate init(_ row: Membership) {
    (person, network, from, to) = (row.person, row.network, row.from, row.to)
  }

  fileprivate var key: UInt64 { Self.key(person, network) }

  fileprivate static func key(_ person: Index, _ network: Index) -> UInt64 {
    UInt64(UInt32(bitPattern: person)) << 32 | UInt64(UInt32(bitPattern: network))
  }
}

extension Roster {
  /// The assignments, by person, network and start.
  ///
  /// Rows of a person in a network that overlap, or of which one begins on the day after the other ends, are
  /// one assignment: who was a member and then took the chair has sat all the time. That of a deputy is an
  /// assignment too.
  ///
  /// - Complexity: O(*m*) when the rows are by person and network, each pair once; else O(*m* log *m*).
  package var assignments: [Assignment] {
    let rows = memberships.map { Assignment($0) }
    if rows.indices.dropFirst().allSatisfy({ rows[$0 - 1].key < rows[$0].key }) { return rows }
    let order = rows.indices.map { (key: rows[$0].key, start: rows[$0].from.order, place: $0) }
      .sorted { ($0.key, $0.start) < ($1.key, $1.start) }
    var assignments: [Assignment] = []
    for entry in order {
      let row = rows[entry.place]
      if let last = assignments.last, last.key == row.key, last.reaches(row) {
        assignments[assignments.count - 1].to = later(last.to, row.to)
      } else {
        assignments.append(row)
      }
    }
    return assignments
  }

  /// How the assignments of all networks, and of each, stand to `day`.
  package func standing(on day: Day) -> (whole: Standing, networks: [Standing]) {
    var whole = Standing()
    var networks = [Standing](repeating: Standing(), count: self.networks.count)
    for assignment in assignments {
      whole.add(assignment, on: day)
      networks[Int(assignment.network)].add(assignment, on: day)
    }
    return (whole, networks)
  }
}

/// How many assignments have ended before a day, run on it, and begin after it.
package struct Standing: Hashable, Sendable {
  package private(set) var lapsed = 0
  package private(set) var running = 0
  package private(set) var coming = 0
  /// The last day of the one that lapsed last.
  package private(set) var lastEnd: Day?
  /// The first day of the one that begins next.
  package private(set) var firstStart: Day?

  package init() {}

  package var total: Int { lapsed + running + coming }

  fileprivate mutating func add(_ one: Assignment, on day: Day) {
    if let to = one.to, to < day {
      lapsed += 1
      lastEnd = max(lastEnd ?? to, to)
    } else if let from = one.from, from > day {
      coming += 1
      firstStart = min(firstStart ?? from, from)
    } else {
      running += 1
    }
  }
}

extension Roster {
  /// What somebody is by `rows` in one network: the words of the roles, the most first, each once. A
  /// member who is also something else there is told as that.
  package func roleWords(of rows: [Membership]) -> [String] {
    let isMore = rows.contains { $0.role != .member && $0.role != .deputy }
    let isPlain = rows.contains { $0.role == .member }
    let told = rows.filter { row in
      switch row.role {
      case .member: row.otherRole != nil || !isMore
      case .deputy: !isPlain
      case .chair, .viceChair, .coordinator, .secretary, .adjunct: true
      }
    }
    let words = Role.allCases.flatMap { role in
      told.filter { $0.role == role }.map { row in
        row.otherRole.map { otherRoles[Int($0)] } ?? role.rawValue
      }
    }
    return words.enumerated().filter { !words[..<$0].contains($1) }.map(\.element)
  }
}
