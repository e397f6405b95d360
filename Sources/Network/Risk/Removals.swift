// What becomes of the distances in a graph when all links that one owner keeps up are gone.

import Threads

/// The distances of a graph before, and after each owner's links have been removed, for all owners.
///
/// An owner is whoever alone keeps up some of the links: in **N** the only person whom two networks
/// share. With *c*(d) ordered pairs at distance d, *E* = Σ *c*(d) / d / (*n* (*n* − 1)), and all *n*
/// vertices are kept. Removing an owner's links changes d(s, t) exactly when each shortest path from s
/// to t takes one of them. So, from every source s, the vertices are found all of whose steps back
/// towards s belong to one owner; from there the distances of s are repaired, and only there. Where much
/// changes, s is searched from again without the owner's links, 512 such pairs at a time.
///
/// - Input: undirected, simple; an owner, or −1, for every arc in the order of `graph.targets`, the same
///   in both directions.
/// - Output: whole numbers of ordered pairs, so that no order of adding matters.
/// - Complexity: O(*n* *m* / 512 · diameter) time for the sources, and for each owner and source the
///   neighbours of the vertices whose distance changes, twice. Memory: 2 kB by vertex and thread, and
///   the starts of repair of 512 sources; never *n*².
/// - Source: V. Latora, M. Marchiori, "Efficient Behavior of Small-World Networks" (2001); G.
///   Ramalingam, T. Reps, "On the Computational Complexity of Dynamic Graph Problems" (1996).
package struct Removals: Sendable {
  /// The number of vertices.
  package let order: Int
  /// Those who own at least one arc, ascending.
  package let owners: [Int32]
  /// Ordered pairs by their distance before; the first, for distance 0, is 0.
  package let before: [Int]
  private let change: Tally

  package init(of graph: Graph, owners owner: [Int32], threads: Int = allThreads) {
    let owners = Set(owner).filter { $0 >= 0 }.sorted()
    let arcs = OwnedArcs(graph, owner, owners)
    let blocks = (graph.order + 511) / 512
    let shards = min(8, blocks)
    let parts = sharded(shards, threads: threads) { shard in
      var work = RemovalWork(arcs)
      for block in stride(from: shard, to: blocks, by: shards) {
        work.run(block * 512..<min(block * 512 + 512, graph.order))
      }
      work.finish()
      return work.result
    }
    var before: [Int] = []
    var change = Tally(owners.count)
    for part in parts {
      before.add(part.before)
      change.add(part.change)
    }
    order = graph.order
    self.owners = owners
    self.before = before
    self.change = change
  }

  /// Ordered pairs that are reached, and the sum of 1 / distance over them, before anything is removed.
  package var whole: (reached: Int, inverse: Double) {
    (before.reduce(0, +), inverseSum(before))
  }

  /// The same without the links of the owner at `place` in ``owners``.
  package func without(_ place: Int) -> (reached: Int, inverse: Double) {
    let pairs = after(place)
    return (pairs.reduce(0, +), inverseSum(pairs))
  }

  /// Ordered pairs by distance without the links of the owner at `place` in ``owners``.
  package func after(_ place: Int) -> [Int] {
    var pairs = before
    pairs.add(change.row(place))
    return pairs
  }
}

private func inverseSum(_ pairs: [Int]) -> Double {
  var sum = 0.0
  for (distance, count) in pairs.enumerated() where distance > 0 {
    sum += Double(count) / Double(distance)
  }
  return sum
}

extension [Int] {
  /// Adds so many times the `other` numbers from a place on, growing as is needed.
  fileprivate mutating func add(_ other: [Int], from first: Int = 0, times factor: Int = 1) {
    let added = other.count - first
    if added > count { self += [Int](repeating: 0, count: added - count) }
    for i in 0..<Swift.max(0, added) { self[i] += factor * other[first + i] }
  }
}

/// Changes of the number of pairs, by owner and distance.
struct Tally: Sendable {
  /// Distances under this stand in one table; the few beyond it in a row of each owner who has any.
  private static let width = 12
  private var near: [Int]
  private var far: [[Int]]

  init(_ owners: Int) {
    near = Array(repeating: 0, count: owners * Self.width)
    far = Array(repeating: [], count: owners)
  }

  mutating func add(_ count: Int, _ owner: Int, at distance: Int) {
    if distance < Self.width {
      near[owner * Self.width + distance] += count
    } else {
      let place = distance - Self.width
      if place >= far[owner].count {
        far[owner] += [Int](repeating: 0, count: max(8, place + 1 - far[owner].count))
      }
      far[owner][place] += count
    }
  }

  /// Adds so many times the counts by distance, from 0.
  mutating func add(_ counts: [Int], times factor: Int, _ owner: Int) {
    let first = owner * Self.width
    for distance in 0..<min(Self.width, counts.count) {
      near[first + distance] += factor * counts[distance]
    }
    if counts.count > Self.width { far[owner].add(counts, from: Self.width, times: factor) }
  }

  mutating func add(_ other: Tally) {
    for i in near.indices { near[i] += other.near[i] }
    for (owner, counts) in other.far.enumerated() { far[owner].add(counts) }
  }

  /// The changes of an owner by distance, from 0.
  func row(_ owner: Int) -> [Int] {
    Array(near[owner * Self.width..<(owner + 1) * Self.width]) + far[owner]
  }
}

/// The rows of a graph with the arcs that nobody owns first, then those of each owner together.
struct OwnedArcs: Sendable {
  let offsets: [Int32]
  let targets: [Int32]
  /// By arc: the place of the owner, −1 for none.
  let owners: [Int32]

  init(_ graph: Graph, _ owner: [Int32], _ list: [Int32]) {
    var places: [Int32: Int32] = [:]
    for (place, owner) in list.enumerated() { places[owner] = Int32(place) }
    var arcs = owner.indices.map { arc in (places[owner[arc]] ?? -1, graph.targets[arc]) }
    for v in 0..<graph.order {
      arcs[Int(graph.offsets[v])..<Int(graph.offsets[v + 1])].sort { $0 < $1 }
    }
    offsets = graph.offsets
    targets = arcs.map(\.1)
    owners = arcs.map(\.0)
  }
}
