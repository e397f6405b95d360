// Who stands in for whom in the networks on a day, and whether the one who is to do it sits there.

/// The rows of representation.csv that hold on a day, each with what it comes to.
///
/// A representation is *in effect* when the organisation has no seat of its own in the network and whoever represents
/// it sits there: the person named, or anybody of the organisation named. An organisation that is represented in effect
/// is not outside of the network. It has no seat of its own either: it meets nobody there, and what rests on who sits
/// where (shared people, shared organisations, gaps, sole seats) does not change.
///
/// - Input: the people of each network on the day.
/// - Output: one entry a row that holds on the day, by network, organisation, then the place of the row.
/// - Complexity: O(rows · people of a network).
package struct StandIns: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case inEffect = "in_effect"
    /// The organisation sits there itself.
    case ownSeat = "own_seat"
    /// Nobody of those who are to represent it sits there.
    case absent
  }

  package struct Entry: Hashable, Sendable {
    /// The row of `representations`.
    package let row: Int
    package let network: Int
    package let organisation: Int
    package let by: Representation.Representative
    /// Those of the representative who sit there, ascending.
    package let people: [Index]
    package let state: State
  }

  package let entries: [Entry]

  package init(of roster: Roster, asOf day: Day, people: (Int) -> [Index]) {
    var entries: [Entry] = []
    for (row, one) in roster.representations.enumerated() where one.isActive(on: day) {
      let present = people(Int(one.network))
      let sitting = present.filter { person in
        switch one.by {
        case .person(let representative): person == representative
        case .organisation(let other): roster.people[Int(person)].organisation == other
        }
      }
      let isThere = present.contains {
        roster.people[Int($0)].organisation == one.organisation
      }
      entries.append(
        Entry(
          row: row, network: Int(one.network), organisation: Int(one.organisation), by: one.by,
          people: sitting.sorted(),
          state: isThere ? .ownSeat : sitting.isEmpty ? .absent : .inEffect))
    }
    self.entries = entries.sorted {
      ($0.network, $0.organisation, $0.row) < ($1.network, $1.organisation, $1.row)
    }
  }

  /// A place that an organisation has in a network.
  package struct Place: Hashable, Sendable {
    package let network: Int
    package let organisation: Int

    package init(network: Int, organisation: Int) {
      self.network = network
      self.organisation = organisation
    }
  }

  /// Where organisations are represented in effect, and through whom: each place once.
  package var represented: [Place: Set<Index>] {
    var places: [Place: Set<Index>] = [:]
    for one in entries where one.state == .inEffect {
      places[Place(network: one.network, organisation: one.organisation), default: []]
        .formUnion(one.people)
    }
    return places
  }
}
