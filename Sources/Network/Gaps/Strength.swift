// The functional strength of each network, which no plan may lower.

package import Roster

/// What a plan would change in a roster.
package struct PlannedChanges: Sendable {
  package var seats: [(person: Index, network: Index)] = []
  /// Deputies who are named; the day's rule decides whether they take part.
  package var deputies: [(person: Index, network: Index)] = []
  package var givenUp: [(person: Index, network: Index)] = []
  package var links: [NetworkLink] = []

  package init() {}

  /// The roster with the changes made on `day`.
  func applied(to roster: Roster, on day: Day) -> Roster {
    var roster = roster
    for (person, network) in givenUp {
      roster.memberships.removeAll {
        $0.person == person && $0.network == network && $0.isActive(on: day)
      }
    }
    for (person, network) in seats {
      var seat = Membership(person: person, network: network)
      seat.from = day
      roster.memberships.append(seat)
    }
    for (person, network) in deputies {
      var seat = Membership(person: person, network: network)
      seat.role = .deputy
      seat.from = day
      roster.memberships.append(seat)
    }
    roster.networkLinks += links
    return roster
  }
}

/// How strong every network is in its own field.
///
/// - Output: by network: its people; its deputies and vice chairs, who are its cover; and its ties to
///   networks of its own field. Functional strength falls when any of the three does.
/// - Complexity: O(*n* + *m*).
package struct Strength: Hashable, Sendable {
  package let people: [Int]
  package let cover: [Int]
  package let tiesInField: [Int]

  package init(of structure: Structure) {
    let roster = structure.roster
    people = structure.seats.degrees(.right)
    let deputies = Deputies(of: structure)
    cover = zip(deputies.byNetwork, deputies.viceChairs).map { Set($0).union($1).count }
    let placement = Placement(ofNetworks: roster)
    tiesInField = (0..<structure.linkedNetworks.graph.order).map { a in
      structure.linkedNetworks.graph.neighbours(of: a).count {
        let pairClass = placement.pairClass(a, Int($0))
        return pairClass == .peer || pairClass == .vertical
      }
    }
  }

  /// The networks that are weaker in `after` than here.
  package func weakened(in after: Strength) -> [Int] {
    people.indices.filter {
      after.people[$0] < people[$0] || after.cover[$0] < cover[$0]
        || after.tiesInField[$0] < tiesInField[$0]
    }
  }
}
