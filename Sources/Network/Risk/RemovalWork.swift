// The searches behind Removals: 512 sources at a time, then repair where an owner's links were needed.

/// One bit for each of 512 sources that are searched from side by side.
typealias Bits = SIMD8<UInt64>

/// What a shard has counted.
struct RemovalCounts: Sendable {
  var before: [Int] = []
  var change: Tally
}

/// The work of one shard; made once and used for block after block of sources.
struct RemovalWork: ~Copyable {
  private let arcs: OwnedArcs
  private let order: Int
  private var seen: [Bits]
  private var front: [Bits]
  private var next: [Bits]
  /// The lanes with steps back to a vertex over at least three links of different owners or of none.
  private var secure: [Bits]
  /// By lane, then vertex: the distance from the source of the lane, −1 where there is no path.
  private var distances: [Int32]
  /// By lane: owner and vertex where every step back belongs to the owner.
  private var starts: [[UInt64]]
  private var repair: Repair
  /// Sources and owners for whom so much changes that a search of their own is cheaper than a repair.
  private var anew: [(source: Int32, owner: Int32)] = []
  /// By owner: the lanes of such searches that must not take the owner's links.
  private var barred: [Bits]
  private var isBarred: [Bool]
  private(set) var result: RemovalCounts

  init(_ arcs: OwnedArcs) {
    self.arcs = arcs
    order = arcs.offsets.count - 1
    seen = Array(repeating: .zero, count: order)
    front = seen
    next = seen
    secure = seen
    distances = Array(repeating: -1, count: order * min(512, order))
    starts = Array(repeating: [], count: 512)
    repair = Repair(order)
    let owners = Int(arcs.owners.max() ?? -1) + 1
    barred = Array(repeating: .zero, count: owners)
    isBarred = Array(repeating: false, count: owners)
    result = RemovalCounts(change: Tally(owners))
  }

  /// What is left of the searches that were put off.
  mutating func finish() {
    var rest = anew[...]
    while !rest.isEmpty {
      searchAnew(rest.prefix(512))
      rest = rest.dropFirst(512)
    }
    anew.removeAll()
  }

  mutating func run(_ sources: Range<Int>) {
    for i in distances.indices { distances[i] = -1 }
    for v in 0..<order {
      seen[v] = .zero
      front[v] = .zero
      secure[v] = .zero
    }
    var lanes = Bits.zero
    for (lane, source) in sources.enumerated() {
      lanes[lane >> 6] |= 1 << UInt64(lane & 63)
      seen[source][lane >> 6] |= 1 << UInt64(lane & 63)
      front[source] = seen[source]
      distances[lane * order + source] = 0
      starts[lane].removeAll(keepingCapacity: true)
    }
    var distance = 0
    while true {
      distance += 1
      let count = advance(
        Int32(distance), lanes, arcs.offsets, arcs.targets, arcs.owners,
        front, &seen, &next, &secure, &distances, &starts)
      if count == 0 { break }
      while result.before.count <= distance { result.before.append(0) }
      result.before[distance] += count
      swap(&front, &next)
    }
    for (lane, source) in sources.enumerated() { mend(lane, source) }
    while anew.count >= 512 {
      searchAnew(anew.suffix(512))
      anew.removeLast(512)
    }
  }

  /// Repairs the distances of one source for every owner who has a start there.
  private mutating func mend(_ lane: Int, _ source: Int) {
    starts[lane].sort()
    var from = 0
    let list = starts[lane]
    var found: [Int] = []
    while from < list.count {
      let owner = Int32(list[from] >> 32)
      var to = from
      repair.begin()
      while to < list.count, Int32(list[to] >> 32) == owner {
        repair.starts.append(Int32(truncatingIfNeeded: list[to] & 0xffff_ffff))
        to += 1
      }
      from = to
      if repair.run(owner, lane, distances, secure, arcs, &result.change) { continue }
      // Counted out here, and in again after the search.
      if found.isEmpty {
        found = Array(repeating: 0, count: result.before.count)
        for v in lane * order..<(lane + 1) * order where distances[v] > 0 {
          found[Int(distances[v])] += 1
        }
      }
      for (distance, count) in found.enumerated() where count > 0 {
        result.change.add(-count, Int(owner), at: distance)
      }
      anew.append((Int32(source), owner))
    }
  }

  /// Searches from up to 512 sources, each without the links of its owner.
  private mutating func searchAnew(_ batch: ArraySlice<(source: Int32, owner: Int32)>) {
    for v in 0..<order {
      seen[v] = .zero
      front[v] = .zero
    }
    var lanes = Bits.zero
    let owners = batch.map { Int($0.owner) }
    for (lane, one) in batch.enumerated() {
      let bit: UInt64 = 1 << UInt64(lane & 63)
      lanes[lane >> 6] |= bit
      seen[Int(one.source)][lane >> 6] |= bit
      front[Int(one.source)] = seen[Int(one.source)]
      barred[Int(one.owner)][lane >> 6] |= bit
      isBarred[Int(one.owner)] = true
    }
    var counts = [Int](repeating: 0, count: owners.count)
    var distance = 0
    while true {
      distance += 1
      let isFound = advance(
        lanes, arcs.offsets, arcs.targets, arcs.owners, barred, isBarred, front, &seen, &next,
        &counts)
      if !isFound { break }
      for lane in owners.indices where counts[lane] > 0 {
        result.change.add(counts[lane], owners[lane], at: distance)
        counts[lane] = 0
      }
      swap(&front, &next)
    }
    for owner in owners {
      barred[owner] = .zero
      isBarred[owner] = false
    }
  }
}

// MARK: Kernel

/// One step of all searches. The number of pairs found; 0 ends the search.
///
/// A vertex is a start for a lane that finds it now through the links of one owner and no others.
private func advance(
  _ distance: Int32, _ lanes: Bits, _ offsets: [Int32], _ targets: [Int32],
  _ owners: [Int32], _ front: [Bits], _ seen: inout [Bits], _ next: inout [Bits],
  _ secure: inout [Bits], _ distances: inout [Int32], _ starts: inout [[UInt64]]
) -> Int {
  let order = seen.count
  var count = 0
  for v in 0..<order {
    let unseen = lanes & ~seen[v]
    if unseen == .zero {
      next[v] = .zero
      continue
    }
    let row = Int(offsets[v])..<Int(offsets[v + 1])
    var arc = row.lowerBound
    // In how many lanes one, two, three links have found it, those of one owner counted together.
    var any = Bits.zero
    var pair = Bits.zero
    var triple = Bits.zero
    while arc < row.upperBound, owners[arc] < 0 {
      let step = front[Int(targets[arc])]
      triple |= pair & step
      pair |= any & step
      any |= step
      arc += 1
    }
    let free = any
    var one = Bits.zero
    var two = Bits.zero
    while arc < row.upperBound {
      let owner = owners[arc]
      var step = Bits.zero
      while arc < row.upperBound, owners[arc] == owner {
        step |= front[Int(targets[arc])]
        arc += 1
      }
      two |= one & step
      one |= step
      triple |= pair & step
      pair |= any & step
      any |= step
    }
    let found = (free | one) & unseen
    next[v] = found
    if found == .zero { continue }
    seen[v] |= found
    secure[v] |= triple & found
    for word in 0..<8 {
      var rest = found[word]
      count += rest.nonzeroBitCount
      while rest != 0 {
        distances[(word * 64 + rest.trailingZeroBitCount) * order + v] = distance
        rest &= rest - 1
      }
    }
    let single = found & one & ~two & ~free
    if single == .zero { continue }
    begin(v, single, row, targets, owners, front, &starts)
  }
  return count
}

/// One step of searches that each leave out the links of one owner. Whether anything was found.
///
/// `counts` gains, by lane, the vertices found.
private func advance(
  _ lanes: Bits, _ offsets: [Int32], _ targets: [Int32], _ owners: [Int32], _ barred: [Bits],
  _ isBarred: [Bool], _ front: [Bits], _ seen: inout [Bits], _ next: inout [Bits],
  _ counts: inout [Int]
) -> Bool {
  var isFound = false
  for v in seen.indices {
    let unseen = lanes & ~seen[v]
    var found = Bits.zero
    if unseen != .zero {
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
        let owner = Int(owners[arc])
        if owner >= 0, isBarred[owner] {
          found |= front[Int(targets[arc])] & ~barred[owner]
        } else {
          found |= front[Int(targets[arc])]
        }
      }
      found &= unseen
    }
    next[v] = found
    if found == .zero { continue }
    isFound = true
    seen[v] |= found
    for word in 0..<8 {
      var bits = found[word]
      while bits != 0 {
        counts[word * 64 + bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
  }
  return isFound
}

/// Notes, for every lane of `single`, the owner through whose links it has found v.
private func begin(
  _ v: Int, _ single: Bits, _ row: Range<Int>, _ targets: [Int32], _ owners: [Int32],
  _ front: [Bits], _ starts: inout [[UInt64]]
) {
  var rest = single
  for arc in row where owners[arc] >= 0 {
    let found = front[Int(targets[arc])] & rest
    if found == .zero { continue }
    // Several arcs of one owner may find it; it is noted once.
    rest &= ~found
    let note = UInt64(owners[arc]) << 32 | UInt64(v)
    for word in 0..<8 {
      var bits = found[word]
      while bits != 0 {
        starts[word * 64 + bits.trailingZeroBitCount].append(note)
        bits &= bits - 1
      }
    }
    if rest == .zero { return }
  }
}
