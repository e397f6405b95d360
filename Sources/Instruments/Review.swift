// What an instrument looks at: a roster on a day, by the rules of the dataset.

package import Roster

/// A roster under review.
///
/// - Output: ``seats`` is what is held on the day: one a person and network however many rows say so,
///   sorted by network, then person; a deputy counts by the rule for deputies. It is what the graph
///   module calls the edges of B.
package struct Review: Sendable {
  package struct Seat: Hashable, Sendable {
    package let person: Index
    package let network: Index
  }

  package let roster: Roster
  package let asOf: Day
  /// The seed of everything that is drawn.
  package let seed: UInt64
  package let seats: [Seat]
  /// The numbers that the dataset sets.
  package let thresholds: Thresholds

  /// - Complexity: O(*m* log *m*) in the rows of memberships.
  package init(
    of roster: Roster, asOf: Day, deputies: DeputyRule = .attended, seed: UInt64 = 1,
    thresholds: Thresholds = Thresholds()
  ) {
    self.thresholds = thresholds
    self.roster = roster
    self.asOf = asOf
    self.seed = seed
    let held = Set(
      roster.memberships.lazy.filter { $0.isActive(on: asOf) && $0.isSeat(deputies) }
        .map { Seat(person: $0.person, network: $0.network) })
    seats = held.sorted { ($0.network, $0.person) < ($1.network, $1.person) }
  }

  /// How far ahead last days are looked for, in months.
  package var horizonMonths: Int { thresholds.risk.horizonMonths }

  /// The people of every network, ascending.
  package var peopleByNetwork: [[Index]] {
    var people = [[Index]](repeating: [], count: roster.networks.count)
    for seat in seats { people[Int(seat.network)].append(seat.person) }
    return people
  }

  /// The organisation that the holder of a seat comes from.
  package func organisation(_ seat: Seat) -> Int? {
    roster.people[Int(seat.person)].organisation.map(Int.init)
  }

  /// Who represents whom on the day.
  package var standIns: StandIns {
    let people = peopleByNetwork
    return StandIns(of: roster, asOf: asOf) { people[$0] }
  }
}
