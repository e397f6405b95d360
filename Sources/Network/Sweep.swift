// Shortest paths of a two-mode graph counted from eight sources at a time, and what depends on them.

/// One number for each of eight sources.
typealias Lanes = SIMD8<Double>

/// Breadth-first searches from eight sources at once, and the way back; made once and used again.
///
/// Each side is a ``Front``. A search alternates: networks of a level, their classes, the networks
/// behind those. The lanes of a vertex may meet it on different levels; it then stands on several.
struct Sweep: ~Copyable {
  /// What has been met of one side of the quotient.
  struct Front {
    /// The vertices, level by level, and beside each its σ in the lanes that met it there, 0 in others.
    var line: [Int32] = []
    var sigmas: [Lanes] = []
    /// The vertices that some lane has met, each once.
    var reached: [Int32] = []
    /// Where each level begins in `line`, and the end of the last.
    var starts: [Int] = [0]
    /// σ of each vertex in the lanes that have met it, 0 in the others.
    var met: [Lanes]
    /// The level on which each lane has met the vertex; of no meaning in the others.
    var depth: [Lanes]
    /// Sums on their way to a vertex; 0 between steps.
    var sum: [Lanes]
    /// Whether every lane has met the vertex.
    var isFull: [Bool]
    /// The vertices that a sum is on its way to, each once; none between steps.
    var touched: [Int32] = []
    var isTouched: [Bool]

    init(_ count: Int) {
      met = Array(repeating: .zero, count: count)
      sum = met
      depth = met
      isFull = Array(repeating: false, count: count)
      isTouched = isFull
    }

    func level(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

    mutating func clear() {
      for v in reached {
        met[Int(v)] = .zero
        isFull[Int(v)] = false
      }
      reached.removeAll(keepingCapacity: true)
      line.removeAll(keepingCapacity: true)
      sigmas.removeAll(keepingCapacity: true)
      starts.removeAll(keepingCapacity: true)
      starts.append(0)
    }
  }

  /// What is on its way back, by network.
  struct Back {
    /// What passes each network that was met on its way to others, after ``collect``.
    var passed: [Lanes]
    /// What a path through each network carries, by path; what its classes hand on to it, by path.
    var carried: [Lanes]
    var gained: [Lanes]

    init(_ count: Int) {
      passed = Array(repeating: .zero, count: count)
      carried = passed
      gained = passed
    }
  }

  let ground: Ground
  var networks: Front
  var classes: Front
  private var networkFront: [Lanes]
  private var classFront: [Lanes]
  var back: Back

  init(_ ground: Ground) {
    self.ground = ground
    networks = Front(ground.order)
    classes = Front(ground.wide.count)
    networkFront = Array(repeating: .zero, count: ground.order)
    classFront = Array(repeating: .zero, count: ground.wide.count)
    back = Back(ground.order)
  }

  /// The number of levels of networks; level *i* is at distance 2 *i* from the first.
  var levels: Int { networks.starts.count - 1 }

  /// σ of a network in every lane, 0 where it is out of reach.
  func sigma(_ network: Int) -> Lanes { networks.met[network] }

  /// Counts the shortest paths, in lane *i* from every network of `sources[i]`.
  mutating func search(from sources: [[Int32]]) {
    networks.clear()
    classes.clear()
    for (lane, starts) in sources.enumerated() {
      for v in starts {
        if networks.met[Int(v)] == .zero { networks.line.append(v) }
        networks.met[Int(v)][lane] = 1
        networks.depth[Int(v)][lane] = 0
      }
    }
    networks.reached = networks.line
    for v in networks.line { networks.sigmas.append(networks.met[Int(v)]) }
    networks.starts.append(networks.line.count)
    while !networks.level(levels - 1).isEmpty {
      let last = levels - 1
      toClasses(last)
      toNetworks(last)
    }
    networks.starts.removeLast()
  }

  /// One step of the search: from the networks of a level to their wide classes.
  ///
  /// A small front sends to its neighbours; a large one is asked by all who still lack a lane.
  private mutating func toClasses(_ level: Int) {
    let front = networks.level(level)
    if front.count * 4 < ground.order {
      spread(front, of: networks, nil, over: ground.seats, to: &classes)
      meetTouched(level, &classes)
    } else {
      fill(front, of: networks, nil, &networkFront)
      for c in classes.isFull.indices where !classes.isFull[c] {
        var sum = Lanes.zero
        for arc in ground.wide.range(c) { sum += networkFront[Int(ground.wide.targets[arc])] }
        meet(c, sum, level, &classes)
      }
      empty(front, networks.line, &networkFront)
    }
    classes.starts.append(classes.line.count)
  }

  /// The other step: from the wide classes of a level, and over the pairs from its networks, to the
  /// networks behind.
  private mutating func toNetworks(_ level: Int) {
    let (front, near) = (classes.level(level), networks.level(level))
    if (front.count + near.count) * 4 < ground.wide.count + ground.order {
      spread(front, of: classes, ground.members, over: ground.wide, to: &networks)
      spread(near, over: ground.pairs, within: &networks)
      meetTouched(level + 1, &networks)
    } else {
      fill(front, of: classes, ground.members, &classFront)
      fill(near, of: networks, nil, &networkFront)
      for v in networks.isFull.indices where !networks.isFull[v] {
        var sum = Lanes.zero
        for arc in ground.seats.range(v) { sum += classFront[Int(ground.seats.targets[arc])] }
        for arc in ground.pairs.range(v) {
          sum += networkFront[Int(ground.pairs.targets[arc])] * ground.pairs.weights[arc]
        }
        meet(v, sum, level + 1, &networks)
      }
      empty(front, classes.line, &classFront)
      empty(near, networks.line, &networkFront)
    }
    networks.starts.append(networks.line.count)
  }
}

// MARK: Kernel

/// Sets a front out by vertex; `weights` multiplies what each vertex sends on.
private func fill(
  _ level: Range<Int>, of met: Sweep.Front, _ weights: [Double]?, _ front: inout [Lanes]
) {
  let line = met.line.span
  let sigmas = met.sigmas.span
  if let weights {
    for i in level { front[Int(line[i])] = sigmas[i] * weights[Int(line[i])] }
  } else {
    for i in level { front[Int(line[i])] = sigmas[i] }
  }
}

private func empty(_ level: Range<Int>, _ line: [Int32], _ front: inout [Lanes]) {
  for i in level { front[Int(line[i])] = .zero }
}

/// Takes in what was sent to the touched vertices; their sums are zero again and nothing is touched.
private func meetTouched(_ depth: Int, _ to: inout Sweep.Front) {
  for i in to.touched.indices {
    let w = Int(to.touched[i])
    let sum = to.sum[w]
    to.sum[w] = .zero
    to.isTouched[w] = false
    meet(w, sum, depth, &to)
  }
  to.touched.removeAll(keepingCapacity: true)
}

/// Takes in the paths that reach a vertex, in the lanes that have not met it before.
@inline(__always)
private func meet(_ w: Int, _ sum: Lanes, _ depth: Int, _ to: inout Sweep.Front) {
  let met = to.met[w]
  let isNew = (met .== Lanes.zero) .& (sum .> Lanes.zero)
  guard any(isNew) else { return }
  if met == .zero { to.reached.append(Int32(w)) }
  let sigma = Lanes.zero.replacing(with: sum, where: isNew)
  to.met[w] = met + sigma
  to.depth[w].replace(with: Double(depth), where: isNew)
  to.isFull[w] = all((met + sigma) .> Lanes.zero)
  to.line.append(Int32(w))
  to.sigmas.append(sigma)
}

/// Sends the paths of a level to the vertices of the other side that still lack a lane; `weights`
/// multiplies what each vertex sends on.
private func spread(
  _ level: Range<Int>, of from: Sweep.Front, _ weights: [Double]?, over rows: Graph.Rows,
  to: inout Sweep.Front
) {
  let line = from.line.span
  let sigmas = from.sigmas.span
  let targets = rows.targets.span
  for i in level {
    let v = Int(line[i])
    let sigma = weights.map { sigmas[i] * $0[v] } ?? sigmas[i]
    for arc in rows.range(v) {
      let w = Int(targets[arc])
      if to.isFull[w] { continue }
      to.sum[w] += sigma
      if !to.isTouched[w] {
        to.isTouched[w] = true
        to.touched.append(targets[arc])
      }
    }
  }
}

/// The same over weighted ties within a side.
private func spread(
  _ level: Range<Int>, over ties: Ground.Ties, within side: inout Sweep.Front
) {
  for i in level {
    let sigma = side.sigmas[i]
    for arc in ties.range(Int(side.line[i])) {
      let w = Int(ties.targets[arc])
      if side.isFull[w] { continue }
      side.sum[w] += sigma * ties.weights[arc]
      if !side.isTouched[w] {
        side.isTouched[w] = true
        side.touched.append(ties.targets[arc])
      }
    }
  }
}
