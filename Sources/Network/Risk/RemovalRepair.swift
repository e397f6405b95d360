// One source's distances mended when the links of one owner are gone.

/// The repair of one source's distances when one owner's links are gone.
struct Repair: ~Copyable {
  /// Vertices all of whose steps back are gone.
  var starts: [Int32] = []
  /// The vertices whose distance changes, nearest first.
  private var line: [Int32] = []
  /// Of this repair: 2 · epoch for a vertex whose distance changes, one more for one that was asked.
  private var state: [Int]
  private var epoch = 0
  /// The new distance of each vertex of `line`, so far.
  private var best: [Int32]
  private var isSettled: [Bool]
  private var seeds: [UInt64] = []
  private var queue: [Int32] = []
  /// Vertices from which on a search of its own is cheaper.
  private let limit: Int

  init(_ order: Int) {
    limit = 4 + order / 400
    state = Array(repeating: 0, count: order)
    best = Array(repeating: .max, count: order)
    isSettled = Array(repeating: false, count: order)
  }

  mutating func begin() {
    starts.removeAll(keepingCapacity: true)
    line.removeAll(keepingCapacity: true)
    epoch += 1
  }

  /// Whether the repair was carried out; otherwise nothing was counted.
  mutating func run(
    _ owner: Int32, _ lane: Int, _ found: borrowing FoundDistances, _ arcs: OwnedArcs,
    _ change: inout Tally
  ) -> Bool {
    let row = lane * state.count
    let distances = found.distances
    if starts.count > limit { return false }
    if starts.count > 1 {
      starts.sort { a, b in
        (distances[row + Int(a)], a) < (distances[row + Int(b)], b)
      }
    }
    let loss = Loss(owner: owner, lane: lane, row: row, mark: epoch * 2)
    spread(loss, found, arcs)
    if line.count > limit { return false }
    reach(loss, distances.span, arcs)
    settle(loss, arcs)
    for v in line {
      change.add(-1, Int(owner), at: Int(distances[row + Int(v)]))
      if best[Int(v)] != .max { change.add(1, Int(owner), at: Int(best[Int(v)])) }
      best[Int(v)] = .max
      isSettled[Int(v)] = false
    }
    return true
  }
}

/// Whose links are gone, and for which source the distances are mended.
private struct Loss {
  let owner: Int32
  let lane: Int
  /// Where the distances of the lane begin.
  let row: Int
  /// The state of a vertex whose distance changes.
  let mark: Int
}

// MARK: Kernel

extension Repair {
  /// Lists in `line` the vertices whose distance changes: the starts, and all whose steps back lead to
  /// such vertices or belong to the owner. Level by level, so that a level is known before the next.
  private mutating func spread(_ loss: Loss, _ found: borrowing FoundDistances, _ arcs: OwnedArcs) {
    let (owner, row, mark) = (loss.owner, loss.row, loss.mark)
    let distances = found.distances.span
    let secure = found.secure.span
    let offsets = arcs.offsets.span
    let targets = arcs.targets.span
    let owners = arcs.owners.span
    let (word, bit) = (loss.lane >> 6, UInt64(1) << UInt64(loss.lane & 63))
    var start = 0
    var head = 0
    while head < line.count || start < starts.count {
      let level =
        head < line.count
        ? distances[row + Int(line[head])] : distances[row + Int(starts[start])]
      while start < starts.count, distances[row + Int(starts[start])] == level {
        let v = Int(starts[start])
        start += 1
        if state[v] == mark { continue }
        state[v] = mark
        line.append(Int32(v))
      }
      let end = line.count
      // One vertex and one owner can take at most two of three links of different owners.
      let isOne = end == head + 1
      while head < end {
        let v = Int(line[head])
        head += 1
        if line.count > limit { return }
        for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
          let w = Int(targets[arc])
          if distances[row + w] != level + 1 || state[w] >= mark { continue }
          if isOne, secure[w][word] & bit != 0 { continue }
          var isKept = false
          for back in Int(offsets[w])..<Int(offsets[w + 1]) {
            let u = Int(targets[back])
            if distances[row + u] == level, owners[back] != owner, state[u] != mark {
              isKept = true
              break
            }
          }
          state[w] = isKept ? mark + 1 : mark
          if !isKept { line.append(Int32(w)) }
        }
      }
    }
  }

  /// The distances of the vertices of `line` by one step from a vertex that keeps its own.
  private mutating func reach(_ loss: Loss, _ distances: Span<Int32>, _ arcs: OwnedArcs) {
    let (owner, row, mark) = (loss.owner, loss.row, loss.mark)
    let offsets = arcs.offsets.span
    let targets = arcs.targets.span
    let owners = arcs.owners.span
    seeds.removeAll(keepingCapacity: true)
    for v in line {
      // Nothing nearer than before is left: one step from its own level is the least there can be.
      let bound = distances[row + Int(v)] + 1
      var least = Int32.max
      for arc in Int(offsets[Int(v)])..<Int(offsets[Int(v) + 1]) {
        let w = Int(targets[arc])
        if state[w] == mark || owners[arc] == owner { continue }
        least = min(least, distances[row + w] + 1)
        if least == bound { break }
      }
      if least == .max { continue }
      best[Int(v)] = least
      seeds.append(UInt64(least) << 32 | UInt64(v))
    }
  }

  /// Carries the new distances on, nearest first: the seeds in order, merged with what they reach.
  private mutating func settle(_ loss: Loss, _ arcs: OwnedArcs) {
    let (owner, mark) = (loss.owner, loss.mark)
    let offsets = arcs.offsets.span
    let targets = arcs.targets.span
    let owners = arcs.owners.span
    if seeds.count > 1 { seeds.sort() }
    queue.removeAll(keepingCapacity: true)
    var seed = 0
    var head = 0
    while seed < seeds.count || head < queue.count {
      let v: Int
      if head == queue.count
        || (seed < seeds.count && Int32(seeds[seed] >> 32) <= best[Int(queue[head])])
      {
        v = Int(seeds[seed] & 0xffff_ffff)
        seed += 1
      } else {
        v = Int(queue[head])
        head += 1
      }
      if isSettled[v] { continue }
      isSettled[v] = true
      let further = best[v] + 1
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
        let w = Int(targets[arc])
        if state[w] != mark || owners[arc] == owner || best[w] <= further { continue }
        best[w] = further
        queue.append(targets[arc])
      }
    }
  }
}
