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
    /// Sums on their way to a vertex; 0 between steps.
    var sum: [Lanes]
    /// Whether every lane has met the vertex.
    var isFull: [Bool]
    var isTouched: [Bool]

    init(_ count: Int) {
      met = Array(repeating: .zero, count: count)
      sum = met
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

  let quotient: Quotient
  private(set) var networks: Front
  private(set) var classes: Front
  private let ones: [Double]
  private var touched: [Int32] = []
  private var networkFront: [Lanes]
  private var classFront: [Lanes]
  /// What passes each network that was met on its way to others, after ``collect``.
  private(set) var passed: [Lanes]
  /// What a path through each network carries, by path; what its classes hand on to it, by path.
  private var carried: [Lanes]
  private var gained: [Lanes]

  init(_ quotient: Quotient) {
    self.quotient = quotient
    networks = Front(quotient.order)
    classes = Front(quotient.classes.count)
    ones = Array(repeating: 1, count: quotient.order)
    networkFront = Array(repeating: .zero, count: quotient.order)
    classFront = Array(repeating: .zero, count: quotient.classes.count)
    passed = Array(repeating: .zero, count: quotient.order)
    carried = passed
    gained = passed
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
      }
    }
    networks.reached = networks.line
    for v in networks.line { networks.sigmas.append(networks.met[Int(v)]) }
    networks.starts.append(networks.line.count)
    while !networks.level(levels - 1).isEmpty {
      let last = levels - 1
      step(
        networks.level(last), networks.line, networks.sigmas, ones, quotient.seats.offsets,
        quotient.seats.targets, quotient.classes.offsets, quotient.classes.targets,
        &networkFront, &classes, &touched)
      step(
        classes.level(last), classes.line, classes.sigmas, quotient.members,
        quotient.classes.offsets, quotient.classes.targets, quotient.seats.offsets,
        quotient.seats.targets, &classFront, &networks, &touched)
    }
    networks.starts.removeLast()
  }

  /// Follows what the sources send back along the shortest paths, and adds it up where it passes.
  ///
  /// In each lane, `demand[v]` is what is sent to network v and to the leaves behind it, and `share` to
  /// each member of every class. ``passed`` becomes what passes each network, the first ones included,
  /// on its way to others. What passes one member of a class is added to `scores[class]`.
  mutating func collect(demand: [Lanes], share: Lanes, scores: inout [Lanes]) {
    for v in networks.reached {
      passed[Int(v)] = .zero
      carried[Int(v)] = .zero
      gained[Int(v)] = .zero
    }
    for level in (0..<levels).reversed() {
      handOn(
        classes.level(level), classes.line, classes.sigmas, share,
        quotient.members, quotient.classes.offsets, quotient.classes.targets,
        carried, &gained, &scores)
      take(
        networks.level(level), networks.line, networks.sigmas, demand,
        gained, &carried, &passed)
    }
  }
}

// MARK: Kernel

/// One step of the search: from the `level` of a front to what lies behind and was not met before.
///
/// `weights` multiplies what each vertex of the front sends on. A small front sends to its neighbours; a
/// large one is asked by all who still lack a lane, along the `back` rows. `front` and `to.sum` are zero
/// and `touched` is empty on entry and on exit.
private func step(
  _ level: Range<Int>, _ line: [Int32], _ sigmas: [Lanes], _ weights: [Double],
  _ offsets: [Int32], _ targets: [Int32], _ backOffsets: [Int32], _ backTargets: [Int32],
  _ front: inout [Lanes], _ to: inout Sweep.Front, _ touched: inout [Int32]
) {
  if level.count * 4 < weights.count {
    spread(
      level, line, sigmas, weights, offsets, targets, to.isFull, &to.sum, &to.isTouched,
      &touched)
    for v in touched {
      let w = Int(v)
      let sum = to.sum[w]
      to.sum[w] = .zero
      to.isTouched[w] = false
      meet(w, sum, &to)
    }
    touched.removeAll(keepingCapacity: true)
  } else {
    for i in level { front[Int(line[i])] = sigmas[i] * weights[Int(line[i])] }
    for w in to.isFull.indices where !to.isFull[w] {
      var sum = Lanes.zero
      for arc in Int(backOffsets[w])..<Int(backOffsets[w + 1]) {
        sum += front[Int(backTargets[arc])]
      }
      meet(w, sum, &to)
    }
    for i in level { front[Int(line[i])] = .zero }
  }
  to.starts.append(to.line.count)
}

/// Takes in the paths that reach a vertex, in the lanes that have not met it before.
private func meet(_ w: Int, _ sum: Lanes, _ to: inout Sweep.Front) {
  let met = to.met[w]
  let sigma = Lanes.zero.replacing(with: sum, where: met .== Lanes.zero)
  if sigma == .zero { return }
  if met == .zero { to.reached.append(Int32(w)) }
  to.met[w] = met + sigma
  to.isFull[w] = all((met + sigma) .> Lanes.zero)
  to.line.append(Int32(w))
  to.sigmas.append(sigma)
}

private func spread(
  _ level: Range<Int>, _ line: [Int32], _ sigmas: [Lanes], _ weights: [Double],
  _ offsets: [Int32], _ targets: [Int32], _ isFull: [Bool], _ sum: inout [Lanes],
  _ isTouched: inout [Bool], _ touched: inout [Int32]
) {
  for i in level {
    let v = Int(line[i])
    let sigma = sigmas[i] * weights[v]
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
      let w = Int(targets[arc])
      if isFull[w] { continue }
      sum[w] += sigma
      if !isTouched[w] {
        isTouched[w] = true
        touched.append(targets[arc])
      }
    }
  }
}

/// The way back through the classes of a level: what lies behind them is handed to what lies before.
///
/// A network on the near side has carried 0 so far; one on the far side carries all that it will.
/// What a class hands to its far side comes too late to be taken, and does no harm.
private func handOn(
  _ level: Range<Int>, _ line: [Int32], _ sigmas: [Lanes], _ share: Lanes,
  _ members: [Double], _ offsets: [Int32], _ targets: [Int32],
  _ carried: [Lanes], _ gained: inout [Lanes], _ scores: inout [Lanes]
) {
  for i in level {
    let v = Int(line[i])
    let sigma = sigmas[i]
    let row = Int(offsets[v])..<Int(offsets[v + 1])
    var behind = Lanes.zero
    for arc in row { behind += carried[Int(targets[arc])] }
    let isHere = sigma .> .zero
    behind.replace(with: Lanes.zero, where: .!isHere)
    scores[v] += sigma * behind
    let ends = Lanes.zero.replacing(with: share / sigma, where: isHere)
    let handed = (behind + ends) * members[v]
    for arc in row { gained[Int(targets[arc])] += handed }
  }
}

/// The way back through the networks of a level: demand is met, and the rest carried on.
private func take(
  _ level: Range<Int>, _ line: [Int32], _ sigmas: [Lanes], _ demand: [Lanes],
  _ gained: [Lanes], _ carried: inout [Lanes], _ passed: inout [Lanes]
) {
  for i in level {
    let v = Int(line[i])
    let sigma = sigmas[i]
    let isHere = sigma .> .zero
    passed[v] += sigma * gained[v]
    carried[v] += Lanes.zero.replacing(with: demand[v] / sigma + gained[v], where: isHere)
  }
}
