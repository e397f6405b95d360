// Contact and need of two networks written straight from their definitions.

package import Roster

/// What stands between two networks of a roster, looked up row by row; every membership counts.
package struct SlowPair: Equatable {
  package let shared: Int
  package let organisations: Int
  package let links: Int
  package let distance: Int?
  package let need: Double
  package let isGap: Bool

  package init(_ roster: Roster, _ a: Int, _ b: Int) {
    func people(_ network: Int) -> Set<Index> {
      Set(roster.memberships.filter { $0.network == Index(network) }.map(\.person))
    }
    func organisations(_ network: Int) -> Set<Index> {
      Set(people(network).compactMap { roster.people[Int($0)].organisation })
    }
    func carried(_ network: Int) -> Set<String> {
      Set(
        roster.initiatives.filter {
          $0.networks.contains(Index(network)) || $0.network == Index(network)
        }.map(\.id))
    }
    func areas(_ initiatives: Set<String>) -> Set<String> {
      Set(roster.initiatives.filter { initiatives.contains($0.id) && $0.area != "" }.map(\.area))
    }
    let edges = roster.networks.indices.flatMap { x in
      (0..<x).filter { !people($0).isDisjoint(with: people(x)) }.map { (Int32($0), Int32(x)) }
    }
    shared = people(a).intersection(people(b)).count
    self.organisations = organisations(a).intersection(organisations(b)).count
    links = roster.networkLinks.count {
      [Set([$0.a, $0.b])] == [Set([Index(a), Index(b)])]
    }
    distance = SlowGraph(order: roster.networks.count, edges: edges).distances[a][b]
    let any = organisations(a).union(organisations(b)).count
    let share = any == 0 ? 0 : Double(self.organisations) / Double(any)
    let both = carried(a).intersection(carried(b))
    let common = areas(carried(a)).intersection(areas(carried(b))).subtracting(areas(both))
    let stated = Double(both.count + common.count)
    let isProxy = roster.initiatives.allSatisfy { $0.networks.isEmpty && $0.network == nil }
    need = isProxy ? share : stated == 0 ? 0 : stated + share
    let (x, y) = (roster.networks[a], roster.networks[b])
    let isDiagonal =
      ![x.field, y.field, x.level.word, y.level.word].contains("") && x.field != y.field
      && x.level != y.level
    let isRelated =
      (x.parent != nil && x.parent == y.parent) || x.parent == Index(b) || y.parent == Index(a)
    isGap =
      isDiagonal && need > 0 && shared == 0 && links == 0 && !isRelated && !people(a).isEmpty
      && !people(b).isEmpty
  }
}
