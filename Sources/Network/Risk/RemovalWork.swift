// The work behind Removals: 512 sources at a time, then repair where an owner's links were needed.

/// What a shard has counted.
struct RemovalCounts: Sendable {
  var before: [Int] = []
  var change: Tally
}

/// The work of one shard; made once and used for block after block of sources.
struct RemovalWork: ~Copyable {
  private let arcs: OwnedArcs
  private let order: Int
  private var wave: Wave
  private var found: FoundDistances
  private var repair: Repair
  /// Sources and owners for whom so much changes that a search of their own is cheaper than a repair.
  private var anew: [(source: Int32, owner: Int32)] = []
  private var bars: Bars
  private(set) var result: RemovalCounts

  init(_ arcs: OwnedArcs) {
    self.arcs = arcs
    order = arcs.offsets.count - 1
    wave = Wave(order)
    found = FoundDistances(order)
    repair = Repair(order)
    let owners = Int(arcs.owners.max() ?? -1) + 1
    bars = Bars(owners)
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
    wave.clear()
    found.clear()
    for (lane, source) in sources.enumerated() {
      wave.begin(lane, at: source)
      found.distances[lane * order + source] = 0
      found.starts[lane].removeAll(keepingCapacity: true)
    }
    var distance = 0
    while true {
      distance += 1
      let count = advance(Int32(distance), arcs, &wave, &found)
      if count == 0 { break }
      while result.before.count <= distance { result.before.append(0) }
      result.before[distance] += count
      wave.moveOn()
    }
    for (lane, source) in sources.enumerated() { mend(lane, source) }
    while anew.count >= 512 {
      searchAnew(anew.suffix(512))
      anew.removeLast(512)
    }
  }

  /// Repairs the distances of one source for every owner who has a start there.
  private mutating func mend(_ lane: Int, _ source: Int) {
    found.starts[lane].sort()
    var from = 0
    let list = found.starts[lane]
    var before: [Int] = []
    while from < list.count {
      let owner = Int32(list[from] >> 32)
      var to = from
      repair.begin()
      while to < list.count, Int32(list[to] >> 32) == owner {
        repair.starts.append(Int32(truncatingIfNeeded: list[to] & 0xffff_ffff))
        to += 1
      }
      from = to
      if repair.run(owner, lane, found, arcs, &result.change) { continue }
      // Counted out here, and in again after the search.
      if before.isEmpty {
        before = Array(repeating: 0, count: result.before.count)
        let distances = found.distances.span
        for v in lane * order..<(lane + 1) * order where distances[v] > 0 {
          before[Int(distances[v])] += 1
        }
      }
      result.change.add(before, times: -1, Int(owner))
      anew.append((Int32(source), owner))
    }
  }

  /// Searches from up to 512 sources, each without the links of its owner.
  private mutating func searchAnew(_ batch: ArraySlice<(source: Int32, owner: Int32)>) {
    wave.clear()
    let owners = batch.map { Int($0.owner) }
    for (lane, one) in batch.enumerated() {
      wave.begin(lane, at: Int(one.source))
      bars.put(lane, Int(one.owner))
    }
    var counts = [Int](repeating: 0, count: owners.count)
    // By lane, then distance: a search that finds nothing at one distance finds nothing beyond it.
    var found = [[Int]](repeating: [0], count: owners.count)
    while advance(arcs, bars, &wave, &counts) {
      for lane in owners.indices where counts[lane] > 0 {
        found[lane].append(counts[lane])
        counts[lane] = 0
      }
      wave.moveOn()
    }
    for (lane, owner) in owners.enumerated() {
      result.change.add(found[lane], times: 1, owner)
      bars.lift(owner)
    }
  }
}
