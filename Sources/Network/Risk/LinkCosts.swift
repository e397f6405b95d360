// What losing each weak link can cost at most, in nearness and in pairs that no path joins.

import Threads

/// Upper bounds of what is lost with links, for all sets of a few people at once.
///
/// When a set K of at most *k* people leaves, the distance of two networks changes only if every shortest path between
/// them has a lost link. Let each shortest path carry an equal part of the pair: then the lost links carry all of it. So what
/// K loses is at most Σ over lost links of what they carry, with each pair counted for the most that it can lose:
/// - a link that more than *k* people share is never lost, so the distance over such links alone is never passed;
/// - a pair with more ways of two steps than any *k* people can break keeps one of them: it then loses 1/2 at most if it is
///   linked, and nothing if it is not. A person breaks at most the sum, over the ways, of 1 / (those who share the link).
///
/// - Output: ``nearness`` and ``pairs`` by weak link, in ordered pairs: no K of at most *k* lowers Σ 1/*d*, or the number of
///   joined pairs, by more than the sum over the links that it loses.
/// - Complexity: O(*n* · arcs + Σ over pairs within two steps of their ways) time, *n*² bytes.
/// - Source: the parts of paths as in U. Brandes, "A Faster Algorithm for Betweenness Centrality" (2001).
struct LinkCosts: Sendable {
  let nearness: [Double]
  let pairs: [Double]

  init(of graph: Graph, _ links: WeakLinks, most: Int, threads: Int) {
    let work = CostWork(graph, links, most)
    let order = graph.order
    let shards = min(16, (order + 15) / 16)
    let parts = sharded(shards, threads: threads) { shard in
      var sums = CostSums(work)
      for source in stride(from: shard, to: order, by: shards) { sums.add(from: source, work) }
      return (sums.nearness, sums.pairs)
    }
    var nearness = [Double](repeating: 0, count: links.count)
    var pairs = nearness
    for part in parts {
      for link in nearness.indices {
        nearness[link] += part.0[link]
        pairs[link] += part.1[link]
      }
    }
    self.nearness = nearness
    self.pairs = pairs
  }
}

/// The sums of one shard.
private struct CostSums {
  /// By weak link; one place more, for what links carry that cannot be lost.
  private(set) var nearness: [Double]
  private(set) var pairs: [Double]
  private var search: CostSearch
  private var ways: CommonWays
  /// What each vertex met can lose with the source itself, and with what is carried to it.
  private var ownNear: [Double]
  private var ownJoined: [Double]
  private var near: [Double]
  private var joined: [Double]

  init(_ work: CostWork) {
    nearness = [Double](repeating: 0, count: work.sharers.count + 1)
    pairs = nearness
    search = CostSearch(work.graph.order)
    ways = CommonWays(work)
    ownNear = [Double](repeating: 0, count: work.graph.order)
    ownJoined = ownNear
    near = ownNear
    joined = ownNear
  }

  mutating func add(from source: Int, _ work: CostWork) {
    search.spread(from: source, work)
    ways.mark(source, work)
    for place in (1..<search.reached).reversed() {
      let w = Int(search.line[place])
      // A pair of networks is met from both of its ends and costs the same from either: it is weighed from the
      // lower one, and counts twice.
      ownNear[w] = 0
      ownJoined[w] = 0
      guard w > source else { continue }
      let far = search.distance[w]
      var left = search.firm[w] > 0 ? 1 / Double(search.firm[w]) : 0
      if far <= 2, left < 0.5, ways.keep(w, work) { left = 0.5 }
      ownNear[w] = 2 * max(0, 1 / Double(far) - left)
      if left == 0 { ownJoined[w] = 2 }
    }
    ways.unmark(source, work.graph)
    carry(
      work.graph, work.link, search, ownNear, ownJoined, &near, &joined, &nearness, &pairs)
  }
}

/// The distances over links that cannot be lost, then those over all and the number of shortest ways.
private struct CostSearch {
  private(set) var distance: [Int32]
  private(set) var firm: [Int32]
  private(set) var ways: [Double]
  /// Those met, the nearest first; ``reached`` of them.
  private(set) var line: [Int32]
  private(set) var reached = 0

  init(_ order: Int) {
    distance = [Int32](repeating: -1, count: order)
    firm = distance
    line = distance
    ways = [Double](repeating: 0, count: order)
  }

  mutating func spread(from source: Int, _ work: CostWork) {
    for v in distance.indices {
      distance[v] = -1
      firm[v] = -1
      ways[v] = 0
    }
    firm[source] = 0
    line[0] = Int32(source)
    _ = widen(work.firm.offsets.span, work.firm.targets.span, &firm, &line)
    distance[source] = 0
    ways[source] = 1
    line[0] = Int32(source)
    reached = widen(
      work.graph.offsets.span, work.graph.targets.span, &distance, &line, counting: &ways)
  }
}

// MARK: Kernel

/// Walks on from the first of `line`, and notes how far everybody is.
///
/// - Output: how many are met; they stand first in `line`.
private func widen(
  _ offsets: Span<Int32>, _ targets: Span<Int32>, _ distances: inout [Int32],
  _ inLine: inout [Int32]
) -> Int {
  var distance = distances.mutableSpan
  var line = inLine.mutableSpan
  var (head, tail) = (0, 1)
  while head < tail {
    let v = Int(line[head])
    head += 1
    let further = distance[v] + 1
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
      let w = targets[arc]
      if distance[Int(w)] < 0 {
        distance[Int(w)] = further
        line[tail] = w
        tail += 1
      }
    }
  }
  return tail
}

/// The same, and counts the shortest ways to everybody.
private func widen(
  _ offsets: Span<Int32>, _ targets: Span<Int32>, _ distances: inout [Int32],
  _ inLine: inout [Int32], counting shortest: inout [Double]
) -> Int {
  var distance = distances.mutableSpan
  var line = inLine.mutableSpan
  var ways = shortest.mutableSpan
  var (head, tail) = (0, 1)
  while head < tail {
    let v = Int(line[head])
    head += 1
    let (further, own) = (distance[v] + 1, ways[v])
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
      let w = Int(targets[arc])
      if distance[w] < 0 {
        distance[w] = further
        line[tail] = Int32(w)
        tail += 1
      }
      ways[w] += distance[w] == further ? own : 0
    }
  }
  return tail
}

/// Carries what each vertex met can lose back over the shortest ways, and leaves nothing with them.
///
/// Which neighbours lie nearer cannot be foreseen: the others are given nothing.
private func carry(
  _ graph: Graph, _ linkOfArc: [Int32], _ search: CostSearch, _ ownNear: [Double],
  _ ownJoined: [Double], _ nearnesses: inout [Double], _ joins: inout [Double],
  _ nearnessSums: inout [Double], _ pairSums: inout [Double]
) {
  let offsets = graph.offsets.span
  let targets = graph.targets.span
  let links = linkOfArc.span
  let line = search.line.span
  let distance = search.distance.span
  let ways = search.ways.span
  var near = nearnesses.mutableSpan
  var joined = joins.mutableSpan
  var nearness = nearnessSums.mutableSpan
  var pairs = pairSums.mutableSpan
  for place in stride(from: search.reached - 1, through: 0, by: -1) {
    let w = Int(line[place])
    let before = distance[w] - 1
    let part = (near[w] + ownNear[w]) / ways[w]
    let other = (joined[w] + ownJoined[w]) / ways[w]
    near[w] = 0
    joined[w] = 0
    guard place > 0, part > 0 || other > 0 else { continue }
    for arc in Int(offsets[w])..<Int(offsets[w + 1]) {
      let u = Int(targets[arc])
      let share = distance[u] == before ? ways[u] : 0
      let (lost, broken) = (share * part, share * other)
      near[u] += lost
      joined[u] += broken
      let link = Int(links[arc])
      nearness[link] += lost
      pairs[link] += broken
    }
  }
}
