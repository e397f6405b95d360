// Sole seats: where an organisation sits through one person only.

import Roster

/// The only seat of an organisation in a network, and who holds it.
package struct SoleSeat: Hashable, Sendable {
  package let organisation: Int32
  package let network: Int32
  package let person: Int32

  package init(organisation: Int32, network: Int32, person: Int32) {
    self.organisation = organisation
    self.network = network
    self.person = person
  }
}

extension Structure {
  /// The sole seats of the day, by network, then organisation.
  ///
  /// - Complexity: O(seats), beside the sorting of those of one network.
  package var soleSeats: [SoleSeat] {
    var counts = [Int](repeating: 0, count: roster.organisations.count)
    var found: [SoleSeat] = []
    for network in 0..<Int32(seats.right) {
      let present = seats.partners(ofRight: Int(network)).compactMap { person in
        roster.people[Int(person)].organisation.map {
          SoleSeat(organisation: $0, network: network, person: person)
        }
      }
      for seat in present { counts[Int(seat.organisation)] += 1 }
      found += present.filter { counts[Int($0.organisation)] == 1 }
        .sorted { $0.organisation < $1.organisation }
      for seat in present { counts[Int(seat.organisation)] = 0 }
    }
    return found
  }
}
