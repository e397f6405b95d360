// The initiatives that would stop, or fall apart, when one person leaves.

import Roster

/// The initiatives that hang on each person.
///
/// An initiative's networks are its network and those of initiative_networks.csv. It hangs on v when v is
/// the only person of the owner in those networks and no deputy covers any of v's seats there, or when v
/// alone links two of them and the link has no cover.
///
/// - Output: `people[v]`, initiatives, ascending; an initiative without networks hangs on nobody.
/// - Complexity: O(Σ over initiatives of their networks' people and of the square of their networks).
package struct HangingInitiatives: Sendable {
  package let people: [[Int32]]

  package init(of structure: Structure, _ deputies: Deputies) {
    let roster = structure.roster
    let n = structure.linkedNetworks
    var people = [Set<Int32>](repeating: [], count: roster.people.count)
    for (index, initiative) in roster.initiatives.enumerated() {
      let networks = initiative.allNetworks
      if let owner = initiative.owner {
        var own: Set<Int32> = []
        for network in networks {
          for v in structure.seats.partners(ofRight: Int(network))
          where roster.people[Int(v)].organisation == owner { own.insert(v) }
        }
        if own.count == 1, let v = own.first,
          !networks.contains(where: {
            structure.seats.partners(ofRight: Int($0)).contains(v)
              && deputies.coversSeat(of: v, in: $0)
          })
        {
          people[Int(v)].insert(Int32(index))
        }
      }
      for (place, a) in networks.enumerated() {
        for arc in Int(n.graph.offsets[Int(a)])..<Int(n.graph.offsets[Int(a) + 1]) {
          let (b, v) = (n.graph.targets[arc], n.soles[arc])
          guard v >= 0, b > a, networks[place...].contains(b), !deputies.coversLink(of: v, a, b)
          else { continue }
          people[Int(v)].insert(Int32(index))
        }
      }
    }
    self.people = people.map { $0.sorted() }
  }
}
