// The end of the term: what would be lost at once if every seat on the political level were renewed on its last day.

import Findings
package import Roster
import Text

/// A scenario: everybody on the political level leaves every seat on the last day of the term, and nobody steps in.
///
/// It is no forecast. Who is elected again is not asked, and no chance is worked out: the question is what rests on those seats
/// alone, so that it can be handed over before. A person is on the political level when the level is of the kind
/// ``Level/Kind/political``; where no level is told nobody is counted as political, so the numbers are at least.
///
/// A link of N is broken when everybody who sits in both networks is political. A chair is renewed when every chair of the
/// network on the day is political, and so with vice chairs. An initiative is left with nobody when somebody sits in its
/// networks (its network and those of initiative_networks.csv), and all of them are political. Collaborations
/// are of organisations, and not touched.
///
/// What to hand over first: networks by links, then those that lose chair and vice chair, then chairs, then initiatives,
/// then ids; only networks that lose one of these have a place.
///
/// - Input: the seats of the day; their holders' levels; chairs and vice chairs of the day.
/// - Output: by network; ``rank`` from 1, `nil` without a place; flags are `nil` where the network has no such role.
/// - Complexity: O(rows + links · shared people).
/// - Source: the rule is this product's own.
package struct Mandate: Sendable {
  package let ends: Day
  /// By person: whether a seat is held, and on the political level.
  package let isPolitical: [Bool]
  /// By network.
  package let politicalSeats: [Int]
  package let chairRenewed: [Bool?]
  package let viceRenewed: [Bool?]
  package let links: [Int]
  package let initiatives: [Int]
  package let rank: [Int?]
  /// Pairs of networks that lose their link, the lower index first.
  package let broken: [(a: Int, b: Int)]
  /// Initiatives with nobody left.
  package let left: [Int]
  /// People with a seat of whom it is not known whether they are political.
  package let unclear: Int

  /// `nil` when no last day is told, when it has passed, or when nobody on the political level has a seat.
  package init?(of structure: Structure) {
    let (roster, b) = (structure.roster, structure.seats)
    guard let ends = roster.mandateEnds, structure.asOf <= ends else { return nil }
    let isPolitical = Self.political(structure)
    guard isPolitical.contains(true) else { return nil }
    func isLeft(_ people: some Sequence<Int32>) -> Bool {
      people.allSatisfy { isPolitical[Int($0)] }
    }
    var (broken, links) = ([(a: Int, b: Int)](), [Int](repeating: 0, count: b.right))
    for a in 0..<b.right {
      let present = Set(b.partners(ofRight: a))
      for other in structure.linkedNetworks.graph.neighbours(of: a) where other > a {
        guard isLeft(b.partners(ofRight: Int(other)).filter(present.contains)) else { continue }
        broken.append((a, Int(other)))
        links[a] += 1
        links[Int(other)] += 1
      }
    }
    var (left, initiatives) = ([Int](), [Int](repeating: 0, count: b.right))
    for (place, one) in roster.initiatives.enumerated() {
      let networks = one.allNetworks.map(Int.init)
      let people = networks.flatMap { b.partners(ofRight: $0) }
      guard !people.isEmpty, isLeft(people) else { continue }
      left.append(place)
      for network in networks { initiatives[network] += 1 }
    }
    let (chairs, vices) = (Self.renewed(.chair, structure), Self.renewed(.viceChair, structure))
    self.ends = ends
    self.isPolitical = isPolitical
    politicalSeats = (0..<b.right).map { b.partners(ofRight: $0).count { isPolitical[Int($0)] } }
    (chairRenewed, viceRenewed) = (chairs, vices)
    (self.links, self.broken) = (links, broken)
    (self.initiatives, self.left) = (initiatives, left)
    unclear = roster.people.indices.count {
      b.graph.degree(of: $0) > 0 && roster.people[$0].level.kind == nil
    }
    func weight(_ v: Int) -> [Int] {
      let leads = chairs[v] == true ? (vices[v] == true ? 2 : 1) : 0
      return [links[v], leads, initiatives[v]]
    }
    let order = (0..<b.right).filter { weight($0).contains { $0 > 0 } }.sorted { left, right in
      let (one, two) = (weight(left), weight(right))
      return one == two ? left < right : two.lexicographicallyPrecedes(one)
    }
    var rank = [Int?](repeating: nil, count: b.right)
    for (place, network) in order.enumerated() { rank[network] = place + 1 }
    self.rank = rank
  }

  /// By person: on the political level, with a seat on the day.
  static func political(_ structure: Structure) -> [Bool] {
    structure.roster.people.indices.map {
      structure.roster.people[$0].level.kind == .political
        && structure.seats.graph.degree(of: $0) > 0
    }
  }

  /// By network: whether all who hold the role on the day are political; `nil` where nobody does.
  private static func renewed(_ role: Role, _ structure: Structure) -> [Bool?] {
    let roster = structure.roster
    var all = [Bool?](repeating: nil, count: roster.networks.count)
    for row in roster.memberships where row.role == role && row.isActive(on: structure.asOf) {
      let isPolitical = roster.people[Int(row.person)].level.kind == .political
      all[Int(row.network)] = (all[Int(row.network)] ?? true) && isPolitical
    }
    return all
  }

  /// The networks in the order in which to hand over.
  package var order: [Int] {
    rank.indices.filter { rank[$0] != nil }.sorted { (rank[$0] ?? 0) < (rank[$1] ?? 0) }
  }
  package var seats: Int { politicalSeats.reduce(0, +) }
  package var chairs: Int { chairRenewed.count { $0 == true } }
  /// Networks that lose chair and vice chair at once.
  package var bothLeads: Int { chairRenewed.indices.count { losesBoth($0) } }
  package func losesBoth(_ network: Int) -> Bool {
    chairRenewed[network] == true && viceRenewed[network] == true
  }
}
