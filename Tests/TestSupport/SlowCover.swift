// Covers by definition: every move tried on a copy of the roster, every set of moves counted anew.

package import Roster

/// Sole links and uncovered seats, looked up row by row; a deputy who has not attended takes no part.
package struct SlowCover {
  /// A new seat for one person.
  package struct Move: Hashable {
    package let person: Int32
    package let network: Int32
    package let isDeputy: Bool

    package init(person: Int32, network: Int32, isDeputy: Bool) {
      self.person = person
      self.network = network
      self.isDeputy = isDeputy
    }
  }

  package let roster: Roster

  package init(_ roster: Roster) {
    self.roster = roster
  }

  private func people(_ network: Int) -> Set<Int32> {
    Set(
      roster.memberships.filter {
        $0.network == Int32(network) && ($0.role != .deputy || ($0.attended ?? 0) > 0)
      }.map(\.person))
  }

  private func organisation(_ person: Int32) -> Int32? { roster.people[Int(person)].organisation }

  /// "l a b" for a link on one person, "s o n" for a seat without cover.
  package var needs: Set<String> {
    var needs: Set<String> = []
    for a in roster.networks.indices {
      for b in 0..<a where people(a).intersection(people(b)).count == 1 {
        needs.insert("l \(b) \(a)")
      }
      for o in roster.organisations.indices {
        let own = people(a).filter { organisation($0) == Int32(o) }
        let deputies = Set(
          roster.memberships.filter {
            $0.network == Int32(a) && $0.role == .deputy && organisation($0.person) == Int32(o)
          }.map(\.person))
        if own.count == 1, deputies.subtracting(own).isEmpty { needs.insert("s \(o) \(a)") }
      }
    }
    return needs
  }

  /// The roster with the moves made.
  package func with(_ moves: [Move]) -> SlowCover {
    var roster = roster
    for move in moves {
      var row = Membership(person: move.person, network: move.network)
      if move.isDeputy { row.role = .deputy }
      roster.memberships.append(row)
    }
    return SlowCover(roster)
  }

  private func bridges(_ person: Int32) -> Int {
    roster.networks.indices.reduce(0) { sum, a in
      sum + (0..<a).count { people(a).intersection(people($0)) == [person] }
    }
  }

  /// Every move that may be proposed: a colleague sits there, nothing new comes to hang on one person, and
  /// the person holds fewer than `high` sole bridges.
  package func moves(high: Int) -> [Move] {
    let needs = needs
    return roster.people.indices.flatMap { person in
      roster.networks.indices.flatMap { network in
        [true, false].map { Move(person: Int32(person), network: Int32(network), isDeputy: $0) }
      }
    }
    .filter { move in
      let isThere = roster.memberships.contains {
        $0.person == move.person && $0.network == move.network
      }
      guard !isThere, let own = organisation(move.person), bridges(move.person) < high,
        people(Int(move.network)).contains(where: { organisation($0) == own })
      else { return false }
      let after = with([move]).needs
      return after.isSubset(of: needs) && after.count < needs.count
    }
  }

  /// The fewest needs left by at most `budget` moves of different people.
  package func best(_ moves: [Move], budget: Int) -> Int {
    func explore(_ start: Int, _ taken: [Move]) -> Int {
      var least = with(taken).needs.count
      guard taken.count < budget else { return least }
      for next in start..<max(start, moves.count)
      where !taken.contains(where: { $0.person == moves[next].person }) {
        least = min(least, explore(next + 1, taken + [moves[next]]))
      }
      return least
    }
    return explore(0, [])
  }
}
