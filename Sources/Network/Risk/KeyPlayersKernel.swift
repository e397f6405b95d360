// The distances of what is left of a graph when vertices or arcs are gone, many sources at once.

/// A graph from which vertices and arcs can be taken away for the time of one question.
///
/// One bit stands for each source of a search: a word carries 64 searches side by side.
///
/// - Complexity: a scan from *s* sources takes O(levels · arcs · *s* / 64) time and O(*n*) memory; counting the connected
///   pairs alone takes O(*n* + arcs).
struct Remainder {
  private let offsets: [Int32]
  private let targets: [Int32]
  var isGone: [Bool]
  /// By arc, in the order of the targets.
  var isCut: [Bool]
  private var words = Words()
  private var queue: [Int32]
  private var isSeen: [Bool]
  /// Vertices and arcs looked at so far, about.
  private(set) var steps = 0

  /// What is left, borrowed by name, so that the workspace may change meanwhile; nothing is copied.
  private var left: Left {
    Left(offsets: offsets, targets: targets, isGone: isGone, isCut: isCut)
  }

  init(of graph: Graph) {
    offsets = graph.offsets
    targets = graph.targets
    isGone = [Bool](repeating: false, count: graph.order)
    isCut = [Bool](repeating: false, count: graph.targets.count)
    queue = [Int32](repeating: 0, count: graph.order)
    isSeen = isGone
  }

  /// Σ 1 / *d*(a, b) over ordered pairs of what is left.
  mutating func inverseDistances() -> Double {
    inverseDistances(from: isGone.indices.filter { !isGone[$0] }.map(Int32.init))
  }

  /// Σ 1 / *d*(a, b) over the distinct `sources` a, none of them gone, and all b that are left.
  mutating func inverseDistances(from sources: [Int32]) -> Double {
    if words.reached.count < isGone.count { words = Words(isGone.count) }
    let left = left
    var sum = 0.0
    for first in stride(from: 0, to: sources.count, by: 64) {
      let few = sources.span.extracting(first..<min(first + 64, sources.count))
      sum += scan(left, few, &words, &steps)
    }
    return sum
  }

  /// The number of ordered pairs of what is left that a path joins.
  mutating func connectedPairs() -> Int {
    steps += isGone.count + targets.count
    return count(left, &queue, &isSeen)
  }

  /// Whether a vertex next to both joins `a` and `b` in what is left.
  func hasDetour(from a: Int, to b: Int32) -> Bool {
    var i = Int(offsets[a])
    var j = Int(offsets[Int(b)])
    let (endA, endB) = (Int(offsets[a + 1]), Int(offsets[Int(b) + 1]))
    while i < endA, j < endB {
      if targets[i] < targets[j] {
        i += 1
      } else if targets[i] > targets[j] {
        j += 1
      } else {
        if !isCut[i], !isCut[j], !isGone[Int(targets[i])] { return true }
        i += 1
        j += 1
      }
    }
    return false
  }

  /// For every vertex left, its distance to the nearest of `sources`; −1 where there is no path.
  mutating func distances(from sources: [Int32], into distance: inout [Int32]) {
    for v in distance.indices { distance[v] = -1 }
    var tail = 0
    for source in sources where distance[Int(source)] < 0 {
      distance[Int(source)] = 0
      queue[tail] = source
      tail += 1
    }
    var head = 0
    while head < tail {
      let v = Int(queue[head])
      head += 1
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) where !isCut[arc] {
        let w = Int(targets[arc])
        guard distance[w] < 0, !isGone[w] else { continue }
        distance[w] = distance[v] + 1
        queue[tail] = targets[arc]
        tail += 1
      }
    }
  }
}

/// What is left of a graph.
private struct Left {
  let offsets: [Int32]
  let targets: [Int32]
  let isGone: [Bool]
  let isCut: [Bool]
}

/// By vertex, one bit for each of the sources that are searched from side by side.
private struct Words {
  var reached: [UInt64] = []
  var frontier: [UInt64] = []
  var next: [UInt64] = []

  init() {}

  init(_ order: Int) {
    reached = [UInt64](repeating: 0, count: order)
    frontier = reached
    next = reached
  }
}

// MARK: Kernel

/// Searches from `sources`, at most 64, side by side.
///
/// Invariant: after level *l*, bit s of `reached[v]` says that *d*(source s, v) ≤ *l*, and of `frontier[v]`
/// that it is *l*.
private func scan(
  _ left: Left, _ sources: Span<Int32>, _ words: inout Words, _ steps: inout Int
) -> Double {
  let offsets = left.offsets.span
  let targets = left.targets.span
  let isGone = left.isGone.span
  let isCut = left.isCut.span
  let order = isGone.count
  let full = UInt64.max >> UInt64(64 - sources.count)
  for v in 0..<order {
    words.reached[v] = 0
    words.frontier[v] = 0
  }
  for s in sources.indices {
    words.reached[Int(sources[s])] |= 1 << UInt64(s)
    words.frontier[Int(sources[s])] |= 1 << UInt64(s)
  }
  var sum = 0.0
  var level = 0.0
  while true {
    level += 1
    steps += order
    var found = 0
    for v in 0..<order {
      let missing = full & ~words.reached[v]
      var bits: UInt64 = 0
      if missing != 0, !isGone[v] {
        for arc in Int(offsets[v])..<Int(offsets[v + 1]) where !isCut[arc] {
          bits |= words.frontier[Int(targets[arc])]
          steps += 1
          // Whatever else the neighbours know is known already.
          if bits & missing == missing { break }
        }
        bits &= missing
        found += bits.nonzeroBitCount
      }
      words.next[v] = bits
    }
    if found == 0 { return sum }
    for v in 0..<order { words.reached[v] |= words.next[v] }
    sum += Double(found) / level
    swap(&words.frontier, &words.next)
  }
}

/// `isSeen` is all false on entry and on exit.
private func count(
  _ left: Left, _ queue: inout [Int32], _ isSeen: inout [Bool]
) -> Int {
  let offsets = left.offsets.span
  let targets = left.targets.span
  let isGone = left.isGone.span
  let isCut = left.isCut.span
  var pairs = 0
  for source in 0..<isGone.count where !isSeen[source] && !isGone[source] {
    isSeen[source] = true
    queue[0] = Int32(source)
    var head = 0
    var tail = 1
    while head < tail {
      let v = Int(queue[head])
      head += 1
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) where !isCut[arc] {
        let w = Int(targets[arc])
        if isSeen[w] || isGone[w] { continue }
        isSeen[w] = true
        queue[tail] = targets[arc]
        tail += 1
      }
    }
    pairs += tail * (tail - 1)
  }
  for v in isSeen.indices { isSeen[v] = false }
  return pairs
}
