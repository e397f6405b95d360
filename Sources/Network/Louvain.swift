// The moves of the Louvain algorithm, for graphs with many edges for their size: those of random staffings.

package import Roster

/// A partition of high modularity, found faster than by ``leiden(_:_:)``: one run of Louvain.
///
/// Vertices are moved one by one to the community where they add most, until none would move; the communities become the
/// vertices of the next round, until nothing moves. Unlike Leiden's its parts may fall to pieces; *Q* is about the same.
/// The edges between each vertex and each community are kept, not counted anew: a visit looks through
/// the communities that there are, and a move changes the counts of the neighbours.
///
/// - Input: undirected, simple. The generator decides the order of visits.
/// - Output: a part for each vertex, from 0.
/// - Complexity: O(*n*²) memory; in practice O(*n*² + *m* · moves / *n*) time.
/// - Source: V. D. Blondel et al., "Fast Unfolding of Communities in Large Networks" (2008).
package func louvain(_ graph: Graph, _ generator: SplitMix64) -> [Int] {
  var generator = generator
  let ends = max(1, graph.targets.count)
  var level = PartGraph(graph)
  var place = (0..<Int32(graph.order)).map { $0 }
  while true {
    var table = LinkTable(level)
    settle(
      level, ends, &table.links, &table.community, &table.totals, &table.sizes, &generator)
    let next = table.joined()
    for v in place.indices { place[v] = table.community[Int(place[v])] }
    if next.order == level.order { return place.map(Int.init) }
    level = next
  }
}

/// The edges between vertices and communities.
private struct LinkTable: ~Copyable {
  let order: Int
  /// By vertex, then community: how many edges are between them.
  var links: [Int32]
  var community: [Int32]
  /// By community: the sum of the degrees, and the number of members.
  var totals: [Int32]
  var sizes: [Int32]

  /// Every vertex by itself.
  init(_ level: PartGraph) {
    order = level.order
    links = [Int32](repeating: 0, count: order * order)
    community = (0..<Int32(order)).map { $0 }
    totals = level.degrees
    sizes = [Int32](repeating: 1, count: order)
    for v in 0..<order {
      for arc in Int(level.offsets[v])..<Int(level.offsets[v + 1]) {
        links[v * order + Int(level.targets[arc])] = level.weights[arc]
      }
    }
  }

  /// Numbers the communities from 0 in the order in which they are met; the graph whose vertices they are.
  mutating func joined() -> PartGraph {
    let old = community
    let count = renumber(&community)
    var names = [Int](repeating: 0, count: count)
    for v in 0..<order { names[Int(community[v])] = Int(old[v]) }
    var sums = [Int32](repeating: 0, count: count * count)
    for v in 0..<order {
      for c in 0..<count { sums[Int(community[v]) * count + c] += links[v * order + names[c]] }
    }
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Int32] = []
    for a in 0..<count {
      for b in 0..<count where a != b && sums[a * count + b] > 0 {
        targets.append(Int32(b))
        weights.append(sums[a * count + b])
      }
      offsets.append(Int32(targets.count))
    }
    return PartGraph(
      offsets: offsets, targets: targets, weights: weights, degrees: names.map { totals[$0] })
  }
}

// MARK: Kernel

/// Moves vertices to the community where they add most, or to one of their own, until none would move.
///
/// What a move adds is counted in whole numbers, 2*m* times the edges less what chance would give. Every vertex is by
/// itself on entry. One is looked at again when a neighbour has moved away.
private func settle(
  _ level: PartGraph, _ ends: Int, _ linkTable: inout [Int32], _ communities: inout [Int32],
  _ degreeSums: inout [Int32], _ memberCounts: inout [Int32], _ generator: inout SplitMix64
) {
  let order = level.order
  var waitingLine = (0..<Int32(order)).map { $0 }
  // The communities with members stand first, at any place; where each stands.
  var peopledFirst = waitingLine
  var placesOfPeopled = waitingLine
  generator.shuffle(&waitingLine)
  var isWaiting = [Bool](repeating: true, count: order)
  let offsets = level.offsets.span
  let targets = level.targets.span
  let weights = level.weights.span
  let degrees = level.degrees.span
  var links = linkTable.mutableSpan
  var community = communities.mutableSpan
  var totals = degreeSums.mutableSpan
  var sizes = memberCounts.mutableSpan
  // A ring: no vertex waits twice, so there is room for all.
  var line = waitingLine.mutableSpan
  var waits = isWaiting.mutableSpan
  var peopled = peopledFirst.mutableSpan
  var places = placesOfPeopled.mutableSpan
  var (count, head, waiting) = (order, 0, order)
  while waiting > 0 {
    let v = Int(line[head])
    head = head + 1 == order ? 0 : head + 1
    waiting -= 1
    waits[v] = false
    let old = Int(community[v])
    let degree = Int(degrees[v])
    totals[old] -= degrees[v]
    var best = old
    var most = Int(links[v * order + old]) * ends - degree * Int(totals[old])
    for place in 0..<count {
      let c = Int(peopled[place])
      let gain = Int(links[v * order + c]) * ends - degree * Int(totals[c])
      best = gain > most ? c : best
      most = max(gain, most)
    }
    if most < 0, sizes[old] > 1, count < order { best = Int(peopled[count]) }
    totals[best] += degrees[v]
    if best == old { continue }
    community[v] = Int32(best)
    sizes[old] -= 1
    if sizes[old] == 0 {
      // Changes places with the last that has members.
      count -= 1
      let (place, last) = (places[old], peopled[count])
      (peopled[Int(place)], places[Int(last)]) = (last, place)
      (peopled[count], places[old]) = (Int32(old), Int32(count))
    }
    if sizes[best] == 0 { count += 1 }
    sizes[best] += 1
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
      let w = Int(targets[arc])
      links[w * order + old] -= weights[arc]
      links[w * order + best] += weights[arc]
      let isAdded = !waits[w] && community[w] != best
      // There is always a place that is free: that of `v`.
      let last = head + waiting
      line[last < order ? last : last - order] = Int32(w)
      waits[w] = waits[w] || isAdded
      waiting += isAdded ? 1 : 0
    }
  }
}
