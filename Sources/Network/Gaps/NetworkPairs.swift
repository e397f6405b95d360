// Pairs of networks: what they have in contact, what they need of each other, and where the gaps are.

import Roster
import Threads

/// Two networks, `a` < `b`, and what is between them.
package struct NetworkPair: Hashable, Sendable {
  package let a: Int32
  package let b: Int32
  /// `nil` when one of them lacks field or level.
  package let pairClass: PairClass?
  package let sharedPeople: Int
  /// Organisations that have people in both: their people meet at home.
  package let sharedOrganisations: Int
  /// Organisations that have people in at least one.
  let anyOrganisations: Int
  /// Rows of network_links.csv between them.
  package let declaredLinks: Int
  /// Whether they have the same parent, or one is the other's.
  package let hasCommonParent: Bool
  package let sharedInitiatives: Int
  /// Areas in which both have initiatives, beyond those of the shared ones.
  package let sharedAreas: Int
  /// *I* + *A* + *J*, see ``Need``; 0 for none.
  package let need: Double
  /// A diagonal pair of peopled networks with need and without shared person, declared link or common
  /// parent.
  package let isGap: Bool
  /// Whether nobody in the roster sits on both of their levels, see ``Walls``: a gap between them is
  /// withheld, since no shared person can be expected.
  package let isWalled: Bool
  /// Steps in **N**; `nil` when there is no path.
  package fileprivate(set) var distance: Int?
}

/// The pairs of networks that share a person, have a declared link, or have need of each other.
///
/// - Input: the structure of a day; `limit`, the most pairs that are kept: gaps before others, greatest
///   need first, then most shared organisations, most shared people, and ids.
/// - Output: ``pairs`` sorted by `a`, then `b`; ``gaps``, places in ``pairs`` in the order of rank:
///   greatest need, then greatest distance (no path is farthest), then most shared organisations,
///   then ids.
/// - Complexity: O(Σ over organisations of networks² + pairs log) time, and a search of **N** for every
///   512 networks with a kept pair that shares nobody; memory for at most three times `limit` pairs.
package struct NetworkPairs: Sendable {
  package let pairs: [NetworkPair]
  package let gaps: [Int]
  /// Pairs beyond the limit.
  package let leftOut: Int
  /// Gaps among those.
  package let gapsLeftOut: Int
  /// Those among them between networks that a wall parts.
  package let walledLeftOut: Int
  /// Whether need rests on organisations alone.
  package let isProxy: Bool
  /// The walls between levels.
  package let walls: Walls

  package init(
    of structure: Structure, limit: Int = Thresholds().gapLimit, threads: Int = allThreads
  ) {
    let need = Need(of: structure.roster)
    let walls = Walls(of: structure)
    var scan = PairScan(structure, need, walls)
    var kept: [NetworkPair] = []
    var (all, allGaps, allWalled) = (0, 0, 0)
    // Once there are enough, whoever comes after the last of them is left out at once.
    var last: NetworkPair?
    for a in structure.roster.networks.indices {
      let row = scan.pairs(of: a)
      all += row.count
      allGaps += row.count { $0.isGap }
      allWalled += row.count { $0.isGap && $0.isWalled }
      kept += last.map { last in row.filter { Self.precedes($0, last) } } ?? row
      if kept.count >= 3 * max(1, limit) {
        kept = Array(kept.sorted(by: Self.precedes).prefix(limit))
        last = kept.last
      }
    }
    if kept.count > limit { kept = Array(kept.sorted(by: Self.precedes).prefix(limit)) }
    kept.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    let far = distances(kept, structure.linkedNetworks.graph, threads: threads)
    for place in kept.indices { kept[place].distance = far[place] }
    let found = kept
    gaps = found.indices.filter { found[$0].isGap }.sorted { left, right in
      let (x, y) = (found[left], found[right])
      if x.need != y.need { return x.need > y.need }
      if x.distance != y.distance { return (x.distance ?? .max) > (y.distance ?? .max) }
      if x.sharedOrganisations != y.sharedOrganisations {
        return x.sharedOrganisations > y.sharedOrganisations
      }
      return (x.a, x.b) < (y.a, y.b)
    }
    pairs = found
    leftOut = all - found.count
    gapsLeftOut = allGaps - gaps.count
    walledLeftOut = allWalled - gaps.count { found[$0].isWalled }
    isProxy = need.isProxy
    self.walls = walls
  }

  /// The gaps that no wall parts, as places in ``pairs``, in the order of rank.
  package var unwalled: [Int] { gaps.filter { !pairs[$0].isWalled } }

  /// How many there are, those beyond the limit included.
  package var unwalledGaps: Int { unwalled.count + gapsLeftOut - walledLeftOut }

  /// The gaps that may be told of, counted and planned for: those of stated need that no wall parts; none where
  /// need is by proxy.
  package var told: [Int] { isProxy ? [] : unwalled }

  /// How many there are, those beyond the limit included.
  package var toldGaps: Int { isProxy ? 0 : unwalledGaps }

  /// How many gaps are withheld for a wall.
  package var walledGaps: Int { gaps.count { pairs[$0].isWalled } + walledLeftOut }

  private static func precedes(_ x: NetworkPair, _ y: NetworkPair) -> Bool {
    if x.isGap != y.isGap { return x.isGap }
    if x.need != y.need { return x.need > y.need }
    return (y.sharedOrganisations, y.sharedPeople, x.a, x.b)
      < (x.sharedOrganisations, x.sharedPeople, y.a, y.b)
  }
}

/// Goes through the pairs of one network after another.
private struct PairScan {
  private let structure: Structure
  private let need: Need
  private let walls: Walls
  private let placement: Placement
  /// Declared links from each network to larger ones, one entry a row.
  private var links: [[Int32]]
  private let people: [Int]
  private let organisations: [Int]
  private var shared: [Int32]
  private var seen: [Int32]

  init(_ structure: Structure, _ need: Need, _ walls: Walls) {
    self.structure = structure
    self.need = need
    self.walls = walls
    let roster = structure.roster
    placement = Placement(ofNetworks: roster)
    links = [[Int32]](repeating: [], count: roster.networks.count)
    for link in roster.networkLinks where link.a != link.b {
      links[Int(min(link.a, link.b))].append(max(link.a, link.b))
    }
    people = structure.seats.degrees(.right)
    organisations = structure.participation.degrees(.right)
    shared = [Int32](repeating: 0, count: roster.networks.count)
    seen = [Int32](repeating: -1, count: roster.networks.count)
  }

  /// The pairs of `a` with later networks that have contact or need, ascending.
  mutating func pairs(of a: Int) -> [NetworkPair] {
    let roster = structure.roster
    let n = structure.linkedNetworks
    var met: [Int32] = []
    for organisation in structure.participation.partners(ofRight: a) {
      for b in structure.participation.partners(ofLeft: Int(organisation)) where b > a {
        if shared[Int(b)] == 0 { met.append(b) }
        shared[Int(b)] += 1
      }
    }
    var people: [Int32: Int] = [:]
    for arc in Int(n.graph.offsets[a])..<Int(n.graph.offsets[a + 1]) where n.graph.targets[arc] > a
    {
      people[n.graph.targets[arc]] = Int(n.weights[arc])
    }
    var candidates: [Int32] = []
    for b in people.keys.sorted() + links[a] + need.partners(of: a) + (need.isProxy ? met : [])
    where b > a && seen[Int(b)] != a {
      seen[Int(b)] = Int32(a)
      candidates.append(b)
    }
    let pairs = candidates.sorted().map { b in
      pair(a, Int(b), people[b] ?? 0, Int(shared[Int(b)]), roster)
    }
    for b in met { shared[Int(b)] = 0 }
    return pairs
  }

  private func pair(
    _ a: Int, _ b: Int, _ sharedPeople: Int, _ sharedOrganisations: Int, _ roster: Roster
  ) -> NetworkPair {
    let (initiatives, areas) = need.shared(a, b)
    let any = organisations[a] + organisations[b] - sharedOrganisations
    let overlap = any > 0 ? Double(sharedOrganisations) / Double(any) : 0
    let stated = Double(initiatives + areas)
    let score = need.isProxy ? overlap : stated > 0 ? stated + overlap : 0
    let declared = links[a].count { $0 == b }
    let (x, y) = (roster.networks[a].parent, roster.networks[b].parent)
    let hasCommonParent = (x != nil && x == y) || x == Index(b) || y == Index(a)
    let pairClass = placement.pairClass(a, b)
    return NetworkPair(
      a: Int32(a), b: Int32(b), pairClass: pairClass, sharedPeople: sharedPeople,
      sharedOrganisations: sharedOrganisations, anyOrganisations: any, declaredLinks: declared,
      hasCommonParent: hasCommonParent, sharedInitiatives: initiatives, sharedAreas: areas,
      need: score,
      isGap: pairClass == .diagonal && score > 0 && sharedPeople == 0 && declared == 0
        && !hasCommonParent && people[a] > 0 && people[b] > 0,
      isWalled: walls.part(a, b),
      distance: sharedPeople > 0 ? 1 : nil)
  }
}

/// The distance of every pair in `graph`; pairs sorted by `a`.
///
/// 512 networks are searched from at a time, until all that is asked of them is found.
private func distances(_ pairs: [NetworkPair], _ graph: Graph, threads: Int) -> [Int?] {
  let open = pairs.indices.filter { pairs[$0].sharedPeople == 0 }
  var starts = open.indices.filter { $0 == 0 || pairs[open[$0]].a != pairs[open[$0 - 1]].a }
  let sources = starts.count
  starts.append(open.count)
  let rows = starts
  let found = sharded((sources + 511) / 512, threads: threads) { block -> [Int?] in
    let own = block * 512..<min(block * 512 + 512, sources)
    let asked = rows[own.lowerBound]..<rows[own.upperBound]
    var distance = [Int?](repeating: nil, count: asked.count)
    var seen = [Bits](repeating: .zero, count: graph.order)
    for source in own {
      let lane = source - own.lowerBound
      seen[Int(pairs[open[rows[source]]].a)][lane >> 6] |= 1 << UInt64(lane & 63)
    }
    var lanes: [Int] = []
    for source in own {
      lanes += repeatElement(source - own.lowerBound, count: rows[source + 1] - rows[source])
    }
    var front = seen
    var next = seen
    var left = Array(asked.indices)
    var steps = 0
    while !left.isEmpty,
      advance(graph.offsets.span, graph.targets.span, front, &seen, &next)
    {
      steps += 1
      left.removeAll { place in
        let lane = lanes[place - asked.lowerBound]
        let isMet = next[Int(pairs[open[place]].b)][lane >> 6] >> UInt64(lane & 63) & 1 == 1
        if isMet { distance[place - asked.lowerBound] = steps }
        return isMet
      }
      swap(&front, &next)
    }
    return distance
  }.flatMap { $0 }
  var all = pairs.map { $0.sharedPeople > 0 ? 1 : nil }
  for (place, distance) in zip(open, found) { all[place] = distance }
  return all
}

// MARK: Kernel

/// One step of 512 searches at once; whether anything new was met, which then stands in `next`.
private func advance(
  _ offsets: Span<Int32>, _ targets: Span<Int32>, _ front: [Bits], _ seen: inout [Bits],
  _ next: inout [Bits]
) -> Bool {
  var isAnything = false
  for v in seen.indices {
    var met = Bits.zero
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) { met |= front[Int(targets[arc])] }
    met &= ~seen[v]
    next[v] = met
    if met == .zero { continue }
    seen[v] |= met
    isAnything = true
  }
  return isAnything
}
