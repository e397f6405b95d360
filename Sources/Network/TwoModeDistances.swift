// Distances on a two-mode graph, from 512 sources at a time.

import Threads

extension Distances {
  /// The sums over distances of every vertex of a two-mode graph: the same as on its ``TwoMode/graph``.
  ///
  /// Taken on the ``Quotient``: a person in one network is one step behind it, and people who sit in the
  /// same networks are equally far from everything. Since *d*(v, u) = *d*(u, v), each vertex counts the
  /// sources that find it, level by level, with as many as each source stands for.
  ///
  /// - Complexity: O((*N* + *K*) *m* / 512 · diameter) time, O(*n* + *m*) memory, with *N* networks, *K*
  ///   classes and *m* seats of classes. The bits do not depend on `threads`.
  /// - Source: M. Then and others, "The More the Merrier: Efficient Multi-Source Graph Traversal" (2014).
  package init(of b: TwoMode, threads: Int = allThreads) {
    let quotient = Quotient(of: b)
    let count = quotient.order + quotient.classes.count
    let blocks = (count + 511) / 512
    let shards = min(16, blocks)
    let parts = sharded(shards, threads: threads) { shard in
      var sums = [Found](repeating: Found(), count: count)
      var search = Search(quotient)
      for block in stride(from: shard, to: blocks, by: shards) {
        search.run(block * 512..<min(block * 512 + 512, count), &sums)
      }
      return sums
    }
    var all = [Found](repeating: Found(), count: count)
    for part in parts {
      for v in all.indices { all[v].add(part[v]) }
    }
    let places = Array(all[..<quotient.order])
    let classes = Array(all[quotient.order...])
    let alone = Found(reached: 1)
    let found = quotient.spread(
      places: places, classes: classes, leaf: { places[$0].behind }, none: alone)
    self.init(
      sums: found.map(\.sum), reached: found.map(\.reached), inverseSums: found.map(\.inverse))
  }
}

/// What a vertex has found, or has been found by.
private struct Found: Sendable {
  var reached = 0
  var sum = 0
  var inverse = 0.0
  /// Σ 1 / (*d* + 1): what stands one step behind the vertex has for its inverse sum.
  var inverseBehind = 0.0

  mutating func add(_ count: Int, at distance: Int) {
    reached += count
    sum += count * distance
    if distance > 0 { inverse += Double(count) / Double(distance) }
    inverseBehind += Double(count) / Double(distance + 1)
  }

  mutating func add(_ other: Found) {
    reached += other.reached
    sum += other.sum
    inverse += other.inverse
    inverseBehind += other.inverseBehind
  }

  /// The same for a leaf of the vertex: all are one step farther but the leaf itself, found at 2.
  var behind: Found {
    Found(reached: reached, sum: sum + reached - 2, inverse: inverseBehind - 0.5)
  }
}

/// Breadth-first searches from up to 512 vertices of the quotient: networks first, then classes.
private struct Search: ~Copyable {
  private let quotient: Quotient
  private var networks: Side
  private var classes: Side

  /// What the searches have met of a side; `front` is what they met in the last step.
  struct Side {
    var seen: [Bits]
    var front: [Bits]
    var next: [Bits]
    var isIdle = true

    init(_ count: Int) {
      seen = Array(repeating: .zero, count: count)
      front = seen
      next = seen
    }

    mutating func clear() {
      for i in seen.indices {
        seen[i] = .zero
        front[i] = .zero
      }
      isIdle = true
    }

    /// A source at the vertex.
    mutating func start(_ vertex: Int, _ bit: Int) {
      seen[vertex][bit >> 6] |= 1 << UInt64(bit & 63)
      front[vertex] = seen[vertex]
      isIdle = false
    }
  }

  init(_ quotient: Quotient) {
    self.quotient = quotient
    networks = Side(quotient.order)
    classes = Side(quotient.classes.count)
  }

  mutating func run(_ sources: Range<Int>, _ sums: inout [Found]) {
    let order = quotient.order
    networks.clear()
    classes.clear()
    var ones = Weights()
    var leaves = Weights()
    for (bit, source) in sources.enumerated() {
      if source < order {
        networks.start(source, bit)
        ones.add(1, bit)
        leaves.add(Int(quotient.leaves[source]), bit)
        sums[source].add(1, at: 0)
        sums[source].add(Int(quotient.leaves[source]), at: 1)
      } else {
        classes.start(source - order, bit)
        let members = Int(quotient.members[source - order])
        ones.add(members, bit)
        // The vertex is one of them; the others are two steps away.
        sums[source].add(1, at: 0)
        sums[source].add(members - 1, at: 2)
      }
    }
    var distance = 1
    while !(networks.isIdle && classes.isIdle) {
      advance(
        networks.isIdle, networks.front, quotient.classes.offsets, quotient.classes.targets,
        &classes.seen, &classes.next)
      advance(
        classes.isIdle, classes.front, quotient.seats.offsets, quotient.seats.targets,
        &networks.seen, &networks.next)
      networks.isIdle = !tell(networks.next, ones, leaves, distance, from: 0, &sums)
      classes.isIdle = !tell(classes.next, ones, leaves, distance, from: order, &sums)
      swap(&networks.front, &networks.next)
      swap(&classes.front, &classes.next)
      distance += 1
    }
  }
}

/// How many vertices each of 512 sources stands for, as the bits of the numbers.
private struct Weights {
  private(set) var planes: [Bits] = []

  mutating func add(_ weight: Int, _ bit: Int) {
    var rest = weight
    var plane = 0
    while rest > 0 {
      if plane == planes.count { planes.append(.zero) }
      if rest & 1 == 1 { planes[plane][bit >> 6] |= 1 << UInt64(bit & 63) }
      rest >>= 1
      plane += 1
    }
  }
}

// MARK: Kernel

/// One step: `next` becomes what `front` reaches on the other side for the first time.
private func advance(
  _ isIdle: Bool, _ front: [Bits], _ offsets: [Int32], _ targets: [Int32],
  _ seen: inout [Bits], _ next: inout [Bits]
) {
  if isIdle {
    for v in next.indices { next[v] = .zero }
    return
  }
  for v in next.indices {
    var found = Bits.zero
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) { found |= front[Int(targets[arc])] }
    found &= ~seen[v]
    seen[v] |= found
    next[v] = found
  }
}

/// Tells every vertex of `found` how many have found it at `distance`; whether there was any.
///
/// `ones` is what the sources stand for themselves, `leaves` what is one step behind them.
private func tell(
  _ found: [Bits], _ ones: Weights, _ leaves: Weights, _ distance: Int, from first: Int,
  _ sums: inout [Found]
) -> Bool {
  var any = false
  for v in found.indices where found[v] != .zero {
    any = true
    sums[first + v].add(total(found[v], ones.planes), at: distance)
    if !leaves.planes.isEmpty {
      sums[first + v].add(total(found[v], leaves.planes), at: distance + 1)
    }
  }
  return any
}

/// The sum of the weights of the sources in `found`.
private func total(_ found: Bits, _ planes: [Bits]) -> Int {
  var total = 0
  for plane in planes.indices {
    let bits = found & planes[plane]
    if bits == .zero { continue }
    var count = 0
    for word in 0..<8 { count += bits[word].nonzeroBitCount }
    total += count << plane
  }
  return total
}
