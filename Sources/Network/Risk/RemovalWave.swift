// Searches from 512 sources side by side, step by step.

/// One bit for each of 512 sources that are searched from side by side.
typealias Bits = SIMD8<UInt64>

/// How far up to 512 searches side by side have come, by vertex.
struct Wave: ~Copyable {
  /// The lanes that are searched in.
  var lanes = Bits.zero
  /// The lanes that have found the vertex; that found it in the last step; that find it in this one.
  var seen: [Bits]
  var front: [Bits]
  var next: [Bits]

  init(_ order: Int) {
    seen = Array(repeating: .zero, count: order)
    front = seen
    next = seen
  }

  mutating func clear() {
    lanes = .zero
    for v in seen.indices {
      seen[v] = .zero
      front[v] = .zero
    }
  }

  mutating func begin(_ lane: Int, at source: Int) {
    let bit: UInt64 = 1 << UInt64(lane & 63)
    lanes[lane >> 6] |= bit
    seen[source][lane >> 6] |= bit
    front[source] = seen[source]
  }

  mutating func moveOn() { swap(&front, &next) }
}

/// What the searches of a block of sources have found.
struct FoundDistances: ~Copyable {
  /// By lane, then vertex: the distance from the source of the lane, −1 where there is no path.
  var distances: [Int32]
  /// The lanes with steps back to a vertex over at least three links of different owners or of none.
  var secure: [Bits]
  /// By lane: owner and vertex where every step back belongs to the owner.
  var starts: [[UInt64]]

  init(_ order: Int) {
    distances = Array(repeating: -1, count: order * min(512, order))
    secure = Array(repeating: .zero, count: order)
    starts = Array(repeating: [], count: 512)
  }

  mutating func clear() {
    for i in distances.indices { distances[i] = -1 }
    for v in secure.indices { secure[v] = .zero }
  }
}

/// By owner: the lanes of searches that must not take the owner's links.
struct Bars: ~Copyable {
  var lanes: [Bits]
  /// Whether there is such a lane.
  var isBarred: [Bool]

  init(_ owners: Int) {
    lanes = Array(repeating: .zero, count: owners)
    isBarred = Array(repeating: false, count: owners)
  }

  mutating func put(_ lane: Int, _ owner: Int) {
    lanes[owner][lane >> 6] |= 1 << UInt64(lane & 63)
    isBarred[owner] = true
  }

  mutating func lift(_ owner: Int) {
    lanes[owner] = .zero
    isBarred[owner] = false
  }
}

// MARK: Kernel

/// One step of all searches. The number of pairs found; 0 ends the search.
///
/// A vertex is a start for a lane that finds it now through the links of one owner and no others.
func advance(
  _ distance: Int32, _ arcs: OwnedArcs, _ wave: inout Wave, _ found: inout FoundDistances
) -> Int {
  let offsets = arcs.offsets.span
  let targets = arcs.targets.span
  let owners = arcs.owners.span
  let lanes = wave.lanes
  let order = wave.seen.count
  var count = 0
  for v in 0..<order {
    let unseen = lanes & ~wave.seen[v]
    if unseen == .zero {
      wave.next[v] = .zero
      continue
    }
    let row = Int(offsets[v])..<Int(offsets[v + 1])
    var arc = row.lowerBound
    // In how many lanes one, two, three links have found it, those of one owner counted together.
    var any = Bits.zero
    var pair = Bits.zero
    var triple = Bits.zero
    while arc < row.upperBound, owners[arc] < 0 {
      let step = wave.front[Int(targets[arc])]
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
        step |= wave.front[Int(targets[arc])]
        arc += 1
      }
      two |= one & step
      one |= step
      triple |= pair & step
      pair |= any & step
      any |= step
    }
    let new = (free | one) & unseen
    wave.next[v] = new
    if new == .zero { continue }
    wave.seen[v] |= new
    found.secure[v] |= triple & new
    for word in 0..<8 {
      var rest = new[word]
      count += rest.nonzeroBitCount
      while rest != 0 {
        found.distances[(word * 64 + rest.trailingZeroBitCount) * order + v] = distance
        rest &= rest - 1
      }
    }
    let single = new & one & ~two & ~free
    if single == .zero { continue }
    note(v, single, arcs, wave.front, &found.starts)
  }
  return count
}

/// One step of searches that each leave out the links of one owner. Whether anything was found.
///
/// `counts` gains, by lane, the vertices found.
func advance(
  _ arcs: OwnedArcs, _ bars: borrowing Bars, _ wave: inout Wave, _ counts: inout [Int]
) -> Bool {
  let offsets = arcs.offsets.span
  let targets = arcs.targets.span
  let owners = arcs.owners.span
  let barred = bars.lanes.span
  let isBarred = bars.isBarred.span
  let lanes = wave.lanes
  var isFound = false
  for v in wave.seen.indices {
    let unseen = lanes & ~wave.seen[v]
    var found = Bits.zero
    if unseen != .zero {
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
        let owner = Int(owners[arc])
        if owner >= 0, isBarred[owner] {
          found |= wave.front[Int(targets[arc])] & ~barred[owner]
        } else {
          found |= wave.front[Int(targets[arc])]
        }
      }
      found &= unseen
    }
    wave.next[v] = found
    if found == .zero { continue }
    isFound = true
    wave.seen[v] |= found
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
private func note(
  _ v: Int, _ single: Bits, _ arcs: OwnedArcs, _ front: [Bits], _ starts: inout [[UInt64]]
) {
  let targets = arcs.targets.span
  let owners = arcs.owners.span
  var rest = single
  for arc in Int(arcs.offsets[v])..<Int(arcs.offsets[v + 1]) where owners[arc] >= 0 {
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
