// What is left of the contact between networks without a set of people, scored set by set.

import Threads

/// Distances in N, and by how many neighbours each of them is reached.
struct LinkDistances: Sendable {
  /// By source, then vertex; 255 where there is no path.
  let steps: [UInt8]
  /// The number of neighbours of the vertex that are one step nearer to the source.
  let parents: [UInt16]
  /// Σ 1 / *d* from each source.
  let inverse: [Double]
  let total: Double

  init(of graph: Graph, threads: Int) {
    let order = graph.order
    let rows = sharded((order + 63) / 64, threads: threads) { shard in
      var rest = Remainder(of: graph)
      var distance = [Int32](repeating: -1, count: order)
      return (shard * 64..<min(order, shard * 64 + 64)).map { source in
        rest.distances(from: [Int32(source)], into: &distance)
        let parents = (0..<order).map { v in
          var nearer = 0
          if distance[v] > 0 {
            for arc in Int(graph.offsets[v])..<Int(graph.offsets[v + 1])
            where distance[Int(graph.targets[arc])] == distance[v] - 1 { nearer += 1 }
          }
          return UInt16(min(nearer, Int(UInt16.max)))
        }
        let inverse = distance.reduce(0) { $0 + ($1 > 0 ? 1 / Double($1) : 0) }
        return (distance.map { $0 < 0 ? UInt8.max : UInt8(min($0, 254)) }, parents, inverse)
      }
    }.flatMap(\.self)
    steps = rows.flatMap(\.0)
    parents = rows.flatMap(\.1)
    inverse = rows.map(\.2)
    total = inverse.reduce(0, +)
  }

  /// By vertex, the distance from the nearest of `sources`, as in ``steps``.
  func nearest(_ sources: [Int32]) -> [UInt8] {
    let order = inverse.count
    var least = [UInt8](repeating: .max, count: order)
    for source in sources {
      let row = Int(source) * order
      for v in 0..<order { least[v] = min(least[v], steps[row + v]) }
    }
    return least
  }
}

/// Scores a set of people by what is left of N without them.
struct LinkScore: KeyPlayerScore {
  private let links: WeakLinks
  private let graph: Graph
  /// The end at which each arc starts.
  private let tails: [Int32]
  private let distances: LinkDistances?
  /// The ordered pairs that a path joins while nobody has left.
  private let pairs: Int

  init(_ links: WeakLinks, _ graph: Graph, _ distances: LinkDistances?) {
    self.links = links
    self.graph = graph
    self.distances = distances
    var rest = Remainder(of: graph)
    pairs = rest.connectedPairs()
    tails = (0..<graph.order).flatMap { v in
      [Int32](repeating: Int32(v), count: graph.degree(of: v))
    }
  }

  func makeWorkspace() -> Remainder { Remainder(of: graph) }

  func value(of members: [Int32], _ rest: inout Remainder) -> Double {
    let order = graph.order
    guard order > 1 else { return 1 }
    let all = Double(order * (order - 1))
    let lost = links.lost(to: members)
    let cut = lost.flatMap { link in
      let (one, other) = links.arcs(of: link)
      return [one, other]
    }
    for arc in cut { rest.isCut[arc] = true }
    defer { for arc in cut { rest.isCut[arc] = false } }
    guard let distances else {
      let isWhole = cut.allSatisfy { rest.hasDetour(from: Int(tails[$0]), to: graph.targets[$0]) }
      return 1 - Double(isWhole ? pairs : rest.connectedPairs()) / all
    }
    guard !cut.isEmpty else { return 1 - distances.total / all }
    let sources = affected(by: cut, distances)
    let gone = sources.reduce(0) { $0 + distances.inverse[Int($1)] }
    let left = rest.inverseDistances(from: sources)
    return 1 - (distances.total - gone + left) / all
  }

  /// The sources from which some vertex loses every neighbour that was nearer; no other distance changes.
  private func affected(by cut: [Int], _ distances: LinkDistances) -> [Int32] {
    let order = graph.order
    // Arcs with the same head stand side by side.
    let sorted = cut.sorted { (graph.targets[$0], $0) < (graph.targets[$1], $1) }
    var isAffected = [Bool](repeating: false, count: order)
    var first = 0
    while first < sorted.count {
      let head = Int(graph.targets[sorted[first]])
      var end = first + 1
      while end < sorted.count, graph.targets[sorted[end]] == graph.targets[sorted[first]] {
        end += 1
      }
      // Distances are symmetric: the row of a vertex holds its distance from every source.
      let row = head * order
      for source in 0..<order where !isAffected[source] {
        let far = distances.steps[row + source]
        guard far > 0, far < 255 else { continue }
        var nearer = 0
        for place in first..<end
        where distances.steps[Int(tails[sorted[place]]) * order + source] == far - 1 { nearer += 1 }
        if nearer > 0, nearer == Int(distances.parents[source * order + head]) {
          isAffected[source] = true
        }
      }
      first = end
    }
    return (0..<Int32(order)).filter { isAffected[Int($0)] }
  }
}
