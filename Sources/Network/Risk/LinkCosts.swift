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

private struct CostWork: Sendable {
  let graph: Graph
  let most: Int
  /// The weak link of each arc; −1 where more than `most` share it.
  let link: [Int32]
  let sharers: [[Int32]]
  let people: Int

  init(_ graph: Graph, _ links: WeakLinks, _ most: Int) {
    self.graph = graph
    self.most = most
    var link = [Int32](repeating: -1, count: graph.targets.count)
    for number in 0..<Int32(links.count) {
      let (one, other) = links.arcs(of: number)
      link[one] = number
      link[other] = number
    }
    self.link = link
    sharers = links.sharers
    people = Int(links.sharers.joined().max() ?? -1) + 1
  }
}

/// The sums of one shard.
private struct CostSums {
  private(set) var nearness: [Double]
  private(set) var pairs: [Double]
  private var distance: [Int32]
  private var firm: [Int32]
  private var ways: [Double]
  private var line: [Int32]
  private var reached = 0
  private var share: [Double]
  private var touched: [Int32] = []
  private var near: [Double]
  private var joined: [Double]

  init(_ work: CostWork) {
    let order = work.graph.order
    nearness = [Double](repeating: 0, count: work.sharers.count)
    pairs = nearness
    distance = [Int32](repeating: -1, count: order)
    firm = distance
    line = distance
    ways = [Double](repeating: 0, count: order)
    near = ways
    joined = ways
    share = [Double](repeating: 0, count: work.people)
  }

  mutating func add(from source: Int, _ work: CostWork) {
    for v in distance.indices {
      distance[v] = -1
      firm[v] = -1
      ways[v] = 0
      near[v] = 0
      joined[v] = 0
    }
    spread(source, work)
    sum(source, work)
  }

  /// The distances over links that cannot be lost, then those over all and the number of shortest ways.
  private mutating func spread(_ source: Int, _ work: CostWork) {
    let offsets = work.graph.offsets.span
    let targets = work.graph.targets.span
    let links = work.link.span
    firm[source] = 0
    line[0] = Int32(source)
    var (head, tail) = (0, 1)
    while head < tail {
      let v = Int(line[head])
      head += 1
      let further = firm[v] + 1
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) where links[arc] < 0 {
        let w = Int(targets[arc])
        if firm[w] < 0 {
          firm[w] = further
          line[tail] = targets[arc]
          tail += 1
        }
      }
    }
    distance[source] = 0
    ways[source] = 1
    line[0] = Int32(source)
    (head, tail) = (0, 1)
    while head < tail {
      let v = Int(line[head])
      head += 1
      let (further, own) = (distance[v] + 1, ways[v])
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
        let w = Int(targets[arc])
        if distance[w] < 0 {
          distance[w] = further
          line[tail] = targets[arc]
          tail += 1
        }
        if distance[w] == further { ways[w] += own }
      }
    }
    reached = tail
  }

  /// What each vertex met can lose, carried back over the shortest ways.
  ///
  /// A pair of networks is met from both of its ends and costs the same from either: it is weighed from the lower one,
  /// and counts twice.
  private mutating func sum(_ source: Int, _ work: CostWork) {
    let offsets = work.graph.offsets.span
    let targets = work.graph.targets.span
    let links = work.link.span
    for place in stride(from: reached - 1, to: 0, by: -1) {
      let w = Int(line[place])
      let far = distance[w]
      if w > source {
        var left = firm[w] > 0 ? 1 / Double(firm[w]) : 0
        if far <= 2, left < 0.5, keepsWay(source, w, work) { left = 0.5 }
        near[w] += 2 * max(0, 1 / Double(far) - left)
        if left == 0 { joined[w] += 2 }
      }
      let part = near[w] / ways[w]
      let other = joined[w] / ways[w]
      guard part > 0 || other > 0 else { continue }
      for arc in Int(offsets[w])..<Int(offsets[w + 1]) {
        let u = Int(targets[arc])
        guard distance[u] == far - 1 else { continue }
        let (lost, broken) = (ways[u] * part, ways[u] * other)
        near[u] += lost
        joined[u] += broken
        let link = Int(links[arc])
        guard link >= 0 else { continue }
        nearness[link] += lost
        pairs[link] += broken
      }
    }
  }

  /// Whether no set of the size can break every way of two steps between `a` and `b`.
  private mutating func keepsWay(_ a: Int, _ b: Int, _ work: CostWork) -> Bool {
    let offsets = work.graph.offsets.span
    let targets = work.graph.targets.span
    let links = work.link.span
    var i = Int(offsets[a])
    var j = Int(offsets[b])
    let (endA, endB) = (Int(offsets[a + 1]), Int(offsets[b + 1]))
    var count = 0
    touched.removeAll(keepingCapacity: true)
    while i < endA, j < endB {
      let (x, y) = (targets[i], targets[j])
      if x == y {
        count += 1
        breakable(links[i], work)
        breakable(links[j], work)
      }
      i += x <= y ? 1 : 0
      j += y <= x ? 1 : 0
    }
    var largest = [Double](repeating: 0, count: work.most)
    for person in touched {
      var value = share[Int(person)]
      share[Int(person)] = 0
      for place in largest.indices where value > largest[place] {
        swap(&value, &largest[place])
      }
    }
    return largest.reduce(0, +) < Double(count) - 1e-9
  }

  /// Notes who could break a way at this link; −1 is a link that nobody can.
  private mutating func breakable(_ link: Int32, _ work: CostWork) {
    guard link >= 0 else { return }
    let sharers = work.sharers[Int(link)]
    let part = 1 / Double(sharers.count)
    for person in sharers {
      if share[Int(person)] == 0 { touched.append(person) }
      share[Int(person)] += part
    }
  }
}
