// Which networks the shortest paths between people leave from and arrive at, without walking them.

import Threads

/// What members of classes send each other, by the network it leaves from and the one it arrives at.
///
/// With *d* the distance between networks (steps in N) and σ the number of shortest paths, let
/// *V*(x, y) = σ(x, y) 2^(−β *d*(x, y)), and 0 without a path. β is so large that one path of *d* steps
/// outweighs all paths of *d* + 1: where several *V* are added, only those of the least *d* are left
/// after rounding. For classes s and t with networks Γ(s), Γ(t), the paths between two members number
/// *S*(s, t) = Σ *V*(x, y) over x in Γ(s), y in Γ(t), up to the power of two, and the share of them
/// that leaves by x and arrives by y is *V*(x, y) / *S*(s, t). So the demand from x to y is
/// *V*(x, y) *W*(x, y), *W*(x, y) = Σ over s with x, t with y of *m*(s) *m*(t) / *S*(s, t).
///
/// - Output: every unordered pair of people in classes once, as members of one class as well.
/// - Complexity: O(*N* *m* + *K* (*N* + *m*)) time, eight at a time; O(*N*²) memory.
struct Demand: Sendable {
  /// The most networks of which a table is made: some 60 MB for *V*, and as much by shard for *W*.
  static let limit = 2800

  private let order: Int
  /// β.
  let bits: Int
  /// *V* by block of eight networks, in each for every network; the shards of blocks, interleaved.
  private let shards: [[[Lanes]]]
  /// *V* *W*, block of eight networks by block, in each for every network.
  private let demand: [Lanes]

  /// - Output: `nil` when there are too many networks, or when the graph is so deep that β would be too
  ///   small.
  init?(_ quotient: Quotient, _ ground: Ground, threads: Int) {
    guard quotient.order <= Self.limit, quotient.order > 0 else { return nil }
    let depth = 2 * eccentricities(quotient)
    // All of V and 1 / V must stay within what a number can hold, with 100 bits to spare.
    let bits = min(200, 900 / max(depth, 1))
    // One path more must vanish beside another: see below.
    guard bits > 66 else { return nil }
    let blocks = (quotient.order + 7) / 8
    let shards = min(16, blocks)
    let tiles = sharded(shards, threads: threads) { shard in
      var sweep = Sweep(ground)
      return stride(from: shard, to: blocks, by: shards).map { tile($0, bits, &sweep) }
    }
    let most = tiles.joined().map(\.most).max() ?? 0
    // 2^−β times all paths that could be added must vanish beside one path.
    guard most * 0x1p66 < Double(sign: .plus, exponent: bits, significand: 1) else { return nil }
    // A row for each network, some rows at a time, so that few pages of memory are open at once.
    var v = [Lanes](repeating: .zero, count: quotient.order * blocks)
    for part in stride(from: 0, to: quotient.order, by: 32) {
      let rows = part..<min(part + 32, quotient.order)
      for block in 0..<blocks {
        lay(rows, tiles[block % shards][block / shards].column, block, blocks, &v)
      }
    }
    let batches = (quotient.classes.count + 7) / 8
    // Each shard adds up a W of its own, which is the most memory of all: two, on any number of threads.
    let parts = min(2, batches)
    let table = v
    let added = sharded(parts, threads: threads) { part in
      var work = PairWork(quotient, blocks)
      for batch in stride(from: part, to: batches, by: parts) {
        work.add(batch, quotient, table)
      }
      return work.w
    }
    var demand = [Lanes](repeating: .zero, count: v.count)
    for part in stride(from: 0, to: quotient.order, by: 32) {
      let rows = part..<min(part + 32, quotient.order)
      for w in added { gather(rows, w, v, blocks, quotient.order, &demand) }
    }
    self.demand = demand
    self.bits = bits
    self.shards = tiles.map { $0.map(\.column) }
    order = quotient.order
  }

  /// What goes between network `y` and the eight networks of a block, each unordered pair of people once.
  func pairs(_ block: Int, _ y: Int) -> Lanes { demand[block * order + y] }

  /// *V* between the eight networks of a block and every network.
  func values(_ block: Int) -> [Lanes] { shards[block % shards.count][block / shards.count] }
}

/// The largest, over the components, of the steps in N from its first network to the farthest.
private func eccentricities(_ quotient: Quotient) -> Int {
  var isMet = [Bool](repeating: false, count: quotient.order)
  var most = 0
  for start in 0..<quotient.order where !isMet[start] {
    var front = [Int32(start)]
    isMet[start] = true
    var steps = -1
    while !front.isEmpty {
      steps += 1
      var next: [Int32] = []
      for x in front {
        for c in quotient.seats[Int(x)] {
          for y in quotient.classes[Int(c)] where !isMet[Int(y)] {
            isMet[Int(y)] = true
            next.append(y)
          }
        }
      }
      front = next
    }
    most = max(most, steps)
  }
  return most
}

/// V between every network and the eight of a block, and the largest σ.
private func tile(
  _ block: Int, _ bits: Int, _ sweep: inout Sweep
) -> (column: [Lanes], most: Double) {
  let order = sweep.ground.order
  sweep.search(from: (block * 8..<min(block * 8 + 8, order)).map { [Int32($0)] })
  var column = [Lanes](repeating: .zero, count: order)
  var most = Lanes.zero
  for level in 0..<sweep.levels {
    let unit = Double(sign: .plus, exponent: -bits * level, significand: 1)
    for i in sweep.networks.level(level) {
      column[Int(sweep.networks.line[i])] += sweep.networks.sigmas[i] * unit
      let sigma = sweep.networks.sigmas[i]
      most.replace(with: sigma, where: sigma .> most)
    }
  }
  return (column, most.max())
}

/// Lays a part of a column of V in its place in the table.
private func lay(
  _ rows: Range<Int>, _ column: [Lanes], _ block: Int, _ blocks: Int, _ table: inout [Lanes]
) {
  for y in rows { table[y * blocks + block] = column[y] }
}

/// Adds some rows of V W, from tables by network to one by block.
private func gather(
  _ rows: Range<Int>, _ w: [Lanes], _ v: [Lanes], _ blocks: Int, _ order: Int,
  _ demand: inout [Lanes]
) {
  for block in 0..<blocks {
    for y in rows { demand[block * order + y] += w[y * blocks + block] * v[y * blocks + block] }
  }
}

/// W of one shard as it is added up.
private struct PairWork: ~Copyable {
  private(set) var w: [Lanes]
  private let blocks: Int
  /// A row of eight classes each, and the same turned: the lanes of a network.
  private var rows: [Lanes]
  private var paths: [Lanes]
  private var inverse: [Lanes]

  init(_ quotient: Quotient, _ blocks: Int) {
    self.blocks = blocks
    w = Array(repeating: .zero, count: quotient.order * blocks)
    rows = Array(repeating: .zero, count: 8 * blocks)
    paths = rows
    inverse = rows
  }

  /// Adds the pairs of eight classes with each other and with all that come after them.
  mutating func add(_ batch: Int, _ quotient: Quotient, _ v: [Lanes]) {
    let own = batch * 8..<min(batch * 8 + 8, quotient.classes.count)
    // Classes are sorted by their networks: no class from here on has a network before this block.
    let first = Int(quotient.classes.targets[Int(quotient.classes.offsets[own.lowerBound])]) / 8
    let part = first..<blocks
    var mass = Lanes.zero
    for (lane, s) in own.enumerated() {
      mass[lane] = quotient.members[s]
      for block in part { rows[lane * blocks + block] = .zero }
      for x in quotient.classes[s] { gather(v, Int(x), blocks, part, lane, &rows) }
    }
    for lane in own.count..<8 { for block in part { rows[lane * blocks + block] = .zero } }
    toColumns(rows, blocks, part, &paths)
    for i in 8 * first..<inverse.count { inverse[i] = .zero }
    meet(own, mass, quotient.members, quotient.classes, paths, &inverse)
    toRows(inverse, blocks, part, &rows)
    for (lane, s) in own.enumerated() {
      for x in quotient.classes[s] { scatter(rows, lane, blocks, part, Int(x), &w) }
    }
  }
}

// MARK: Kernel

private func gather(
  _ v: [Lanes], _ x: Int, _ blocks: Int, _ part: Range<Int>, _ lane: Int, _ rows: inout [Lanes]
) {
  for block in part { rows[lane * blocks + block] += v[x * blocks + block] }
}

private func scatter(
  _ rows: [Lanes], _ lane: Int, _ blocks: Int, _ part: Range<Int>, _ x: Int, _ w: inout [Lanes]
) {
  for block in part { w[x * blocks + block] += rows[lane * blocks + block] }
}

/// Eight rows of `blocks` eights, turned to one eight for each column; the blocks of `part` only.
private func toColumns(
  _ rows: [Lanes], _ blocks: Int, _ part: Range<Int>, _ columns: inout [Lanes]
) {
  for block in part {
    for i in 0..<8 {
      var column = Lanes.zero
      for lane in 0..<8 { column[lane] = rows[lane * blocks + block][i] }
      columns[block * 8 + i] = column
    }
  }
}

/// One eight for each column, turned to eight rows of `blocks` eights.
private func toRows(
  _ columns: [Lanes], _ blocks: Int, _ part: Range<Int>, _ rows: inout [Lanes]
) {
  for block in part {
    for lane in 0..<8 {
      var row = Lanes.zero
      for i in 0..<8 { row[i] = columns[block * 8 + i][lane] }
      rows[lane * blocks + block] = row
    }
  }
}

/// Adds, by lane and network, *m*(s) *m*(t) / *S*(s, t) over the classes t from the batch on.
private func meet(
  _ own: Range<Int>, _ mass: Lanes, _ members: [Double], _ rows: Graph.Rows, _ paths: [Lanes],
  _ inverse: inout [Lanes]
) {
  let targets = rows.targets.span
  for t in own.lowerBound..<members.count {
    let row = rows.range(t)
    var sum = Lanes.zero
    for arc in row { sum += paths[Int(targets[arc])] }
    var share = Lanes.zero.replacing(with: mass * members[t] / sum, where: sum .> .zero)
    if own.contains(t) {
      // Within the batch each pair once: s before t; and a class with itself.
      for s in t..<own.upperBound { share[s - own.lowerBound] = 0 }
      let lane = t - own.lowerBound
      share[lane] = members[t] * (members[t] - 1) / 2 / sum[lane]
    }
    for arc in row { inverse[Int(targets[arc])] += share }
  }
}
