// The distances of what is left of a graph when vertices or arcs are gone, many sources at once.

/// A graph from which vertices and arcs can be taken away for the time of one question.
///
/// One bit stands for each source of a search: a word carries 64 searches side by side.
///
/// - Complexity: a scan from *s* sources takes O(levels · arcs · *s* / 64) time; counting the connected
///   pairs alone takes O(*n* + arcs).
struct Remainder {
  private let offsets: [Int32]
  private let targets: [Int32]
  var isGone: [Bool]
  /// By arc, in the order of the targets.
  var isCut: [Bool]
  private var reached: [UInt64] = []
  private var frontier: [UInt64] = []
  private var next: [UInt64] = []
  private var queue: [Int32]
  private var isSeen: [Bool]

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
    let words = (sources.count + 63) / 64
    guard words > 0 else { return 0 }
    let size = isGone.count * words
    if reached.count < size {
      reached = [UInt64](repeating: 0, count: size)
      frontier = reached
      next = reached
    }
    // Borrowed by name, so that the workspace may change meanwhile; nothing is copied.
    let (offsets, targets, isGone, isCut) = (offsets, targets, isGone, isCut)
    return scan(
      offsets.span, targets.span, isGone.span, isCut.span, sources.span, &reached, &frontier,
      &next)
  }

  /// The number of ordered pairs of what is left that a path joins.
  mutating func connectedPairs() -> Int {
    let (offsets, targets, isGone, isCut) = (offsets, targets, isGone, isCut)
    return count(offsets.span, targets.span, isGone.span, isCut.span, &queue, &isSeen)
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

// MARK: Kernel

/// Invariant: after level *l*, bit s of row v in `reached` says that *d*(source s, v) ≤ *l*, and in
/// `frontier` that it is *l*.
private func scan(
  _ offsets: Span<Int32>, _ targets: Span<Int32>, _ isGone: Span<Bool>, _ isCut: Span<Bool>,
  _ sources: Span<Int32>, _ reached: inout [UInt64], _ frontier: inout [UInt64],
  _ next: inout [UInt64]
) -> Double {
  let order = isGone.count
  let words = (sources.count + 63) / 64
  for i in 0..<order * words {
    reached[i] = 0
    frontier[i] = 0
  }
  for s in 0..<sources.count {
    let place = Int(sources[s]) * words + s >> 6
    reached[place] |= 1 << UInt64(s & 63)
    frontier[place] |= 1 << UInt64(s & 63)
  }
  var sum = 0.0
  var level = 0.0
  while true {
    level += 1
    var found = 0
    for v in 0..<order {
      let row = v * words
      var known = 0
      for word in 0..<words {
        next[row + word] = 0
        known += reached[row + word].nonzeroBitCount
      }
      // Whoever has been reached from every source is done.
      if isGone[v] || known == sources.count { continue }
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) where !isCut[arc] {
        let other = Int(targets[arc]) * words
        for word in 0..<words { next[row + word] |= frontier[other + word] }
      }
      for word in row..<row + words {
        next[word] &= ~reached[word]
        reached[word] |= next[word]
        found += next[word].nonzeroBitCount
      }
    }
    if found == 0 { return sum }
    sum += Double(found) / level
    swap(&frontier, &next)
  }
}

/// `isSeen` is all false on entry and on exit.
private func count(
  _ offsets: Span<Int32>, _ targets: Span<Int32>, _ isGone: Span<Bool>, _ isCut: Span<Bool>,
  _ queue: inout [Int32], _ isSeen: inout [Bool]
) -> Int {
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
