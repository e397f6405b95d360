// How many seats each organisation is expected to hold, and where that is known from.

import Roster

/// The expected seats of every organisation in every network.
///
/// A network with rows in seats.csv is expected to be as they say: whoever has no row there, or 0 seats, is not expected.
/// Otherwise, when its host is the name or id of a collaboration that runs on the day, every party of it that is a
/// member on the day is expected once. When neither is known the expectation is unknown: nobody is said to be
/// missing, since not all need to be in all areas.
///
/// - Output: ``told`` by organisation, then network → number, never 0; ``bases`` by network.
/// - Complexity: O(rows of seats.csv + parties of hosts + *n*).
/// - Source: that not all need to take part everywhere is said of the collaborations of Norrbotten (2024); the rest of
///   the rule is this product's own.
package struct Expectation: Sendable {
  /// Where the expectation of a network comes from.
  package enum Basis: String, Sendable, CaseIterable {
    /// Rows in seats.csv.
    case seats
    /// The members of the collaboration that hosts.
    case host
    /// Nothing is stated: unknown.
    case unstated
    /// Nobody sits there and nothing is stated: nobody is expected.
    case none

    /// Whether somebody has stated who is expected.
    package var isTold: Bool { self == .seats || self == .host }
  }

  package let told: [[Int: Double]]
  package let bases: [Basis]

  package init(of review: Review) {
    let roster = review.roster
    var seats = [[Int: Double]](repeating: [:], count: roster.organisations.count)
    var bases = [Basis](repeating: .none, count: roster.networks.count)
    for row in roster.expectedSeats {
      bases[Int(row.network)] = .seats
      guard row.seats > 0 else { continue }
      seats[Int(row.organisation)][Int(row.network), default: 0] += row.seats
    }
    let parties = Self.parties(review)
    let people = review.peopleByNetwork
    for (network, row) in roster.networks.enumerated() where bases[network] == .none {
      if let known = parties[row.hostText.lowercased()], !row.hostText.isEmpty {
        bases[network] = .host
        for organisation in known { seats[organisation][network] = 1 }
      } else if !people[network].isEmpty {
        bases[network] = .unstated
      }
    }
    told = seats
    self.bases = bases
  }

  /// The members on the day of each collaboration that runs, by its id and by its name.
  private static func parties(_ review: Review) -> [String: [Int]] {
    let roster = review.roster
    var members = [Set<Int>](repeating: [], count: roster.collaborations.count)
    for row in roster.collaborationMembers where row.isActive(on: review.asOf) {
      members[Int(row.collaboration)].insert(Int(row.organisation))
    }
    var parties: [String: [Int]] = [:]
    for (place, one) in roster.collaborations.enumerated()
    where one.isActive(on: review.asOf) && !members[place].isEmpty {
      for name in [one.name.lowercased(), one.id.lowercased()] {
        parties[name] = members[place].sorted()
      }
    }
    return parties
  }
}
