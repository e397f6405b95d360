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

  let ground: Ground
  private(set) var networks: Front
  private(set) var classes: Front
  private var touched: [Int32] = []
  private var networkFront: [Lanes]
  private var classFront: [Lanes]
  /// What passes each network that was met on its way to others, after ``collect``.
  private(set) var passed: [Lanes]
  /// What a path through each network carries, by path; what its classes hand on to it, by path.
  private var carried: [Lanes]
  private var gained: [Lanes]

  init(_ ground: Ground) {
    self.ground = ground
    networks = Front(ground.order)
    classes = Front(ground.wide.count)
    networkFront = Array(repeating: .zero, count: ground.order)
    classFront = Array(repeating: .zero, count: ground.wide.count)
    passed = Array(repeating: .zero, count: ground.order)
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

  /// Puts the search back to where it ended, from what is known of the networks: `values[v]` is
  /// σ 2^(−`bits` *level*) of network v in every lane, 0 where it is out of reach, and σ < 2^`bits`.
  mutating func recall(_ values: [Lanes], bits: Int) {
    networks.clear()
    classes.clear()
    // From this level on nothing is left of one path.
    let last = 1074 / bits
    let units = (0...last).map { Double(sign: .plus, exponent: -bits * $0, significand: 1) }
    let scales = (0...last).map { Double(sign: .plus, exponent: bits * $0, significand: 1) }
    let deepest = meetNetworks(values, units, scales, &networks)
    meetClasses(ground.wide.offsets, ground.wide.targets, networks.met, networks.depth, &classes)
    for level in 0...deepest {
      pick(Double(level), &networks)
      pick(Double(level), &classes)
    }
  }

  /// One step of the search: from the networks of a level to their wide classes.
  ///
  /// A small front sends to its neighbours; a large one is asked by all who still lack a lane.
  private mutating func toClasses(_ level: Int) {
    let front = networks.level(level)
    if front.count * 4 < ground.order {
      spread(
        front, networks.line, networks.sigmas, nil, ground.seats.offsets, ground.seats.targets,
        classes.isFull, &classes.sum, &classes.isTouched, &touched)
      meetTouched(level, &classes, &touched)
    } else {
      fill(front, networks.line, networks.sigmas, nil, &networkFront)
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
      spread(
        front, classes.line, classes.sigmas, ground.members, ground.wide.offsets,
        ground.wide.targets, networks.isFull, &networks.sum, &networks.isTouched, &touched)
      spread(
        near, networks.line, networks.sigmas, ground.pairs, networks.isFull, &networks.sum,
        &networks.isTouched, &touched)
      meetTouched(level + 1, &networks, &touched)
    } else {
      fill(front, classes.line, classes.sigmas, ground.members, &classFront)
      fill(near, networks.line, networks.sigmas, nil, &networkFront)
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

  /// Follows what the sources send back along the shortest paths, and adds it up where it passes.
  ///
  /// In each lane, `demand[v]` is what is sent to network v and to the leaves behind it, and `share` to
  /// each member of every class. ``passed`` becomes what passes each network, the first ones included,
  /// on its way to others. What passes one member of a class is added to `scores`, by the order of
  /// ``Ground/classes``.
  mutating func collect(demand: [Lanes], share: Lanes, scores: inout [Lanes]) {
    for v in networks.reached {
      passed[Int(v)] = .zero
      carried[Int(v)] = .zero
      gained[Int(v)] = .zero
    }
    send(share, to: ground.ends, networks.met, networks.depth, &gained)
    for level in (0..<levels).reversed() {
      handOn(
        classes.level(level), classes.line, classes.sigmas, share, ground.members,
        ground.wide.offsets, ground.wide.targets, carried, &gained, &scores)
      // Nothing of this level is carried yet, so that neighbours on it get nothing of each other.
      handOn(networks.level(level), networks.line, ground.pairs, carried, &gained)
      take(
        networks.level(level), networks.line, networks.sigmas, demand,
        gained, &carried, &passed)
    }
    score(ground.ends, networks.met, networks.depth, carried, ground.wide.count, &scores)
  }
}

/// What a sweep walks on: a quotient with its classes of two networks, the **pairs**, made to weighted
/// ties between networks, and the **wide** classes of three and more kept as vertices.
struct Ground: Sendable {
  /// Weighted ties: the rows of the networks.
  struct Ties: Sendable {
    let offsets: [Int32]
    let targets: [Int32]
    let weights: [Double]

    func range(_ row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }
  }

  /// The two networks of a pair, and its number of members.
  struct Ends: Sendable {
    let one: Int32
    let two: Int32
    let members: Double
  }

  /// The number of networks.
  let order: Int
  /// The networks of the wide classes, and the wide classes of the networks.
  let wide: Graph.Rows
  let seats: Graph.Rows
  /// The number of members of each wide class.
  let members: [Double]
  let ends: [Ends]
  let pairs: Ties
  /// The classes of the quotient in the order of sums: the wide ones, then the pairs.
  let classes: [Int32]

  /// - Complexity: O(*m*).
  init(_ quotient: Quotient) {
    order = quotient.order
    let all = quotient.classes.all
    let (broad, narrow) = (
      all.filter { quotient.classes[$0].count > 2 },
      all.filter {
        quotient.classes[$0].count == 2
      }
    )
    wide = Graph.Rows(broad.map { Array(quotient.classes[$0]) })
    seats = wide.turned(onto: quotient.order)
    members = broad.map { quotient.members[$0] }
    classes = (broad + narrow).map { Int32($0) }
    ends = narrow.map { c in
      let row = quotient.classes[c]
      return Ends(
        one: row[row.startIndex], two: row[row.startIndex + 1], members: quotient.members[c])
    }
    var rows = [[(target: Int32, weight: Double)]](repeating: [], count: order)
    for pair in ends {
      rows[Int(pair.one)].append((pair.two, pair.members))
      rows[Int(pair.two)].append((pair.one, pair.members))
    }
    var offsets: [Int32] = [0]
    for row in rows { offsets.append((offsets.last ?? 0) + Int32(row.count)) }
    pairs = Ties(
      offsets: offsets, targets: rows.joined().map(\.target), weights: rows.joined().map(\.weight))
  }
}

// MARK: Kernel

/// What each network is met with, from σ 2^(−β *level*); the deepest level of all.
private func meetNetworks(
  _ values: [Lanes], _ units: [Double], _ scales: [Double], _ networks: inout Sweep.Front
) -> Int {
  var deepest = 0
  for v in values.indices {
    let value = values[v]
    let isReached = value .> Lanes.zero
    guard any(isReached) else { continue }
    var depth = Lanes.zero
    var sigma = value
    for level in 1..<units.count {
      let isDeeper = (value .< units[level - 1]) .& isReached
      guard any(isDeeper) else { break }
      depth.replace(with: Double(level), where: isDeeper)
      sigma.replace(with: value * scales[level], where: isDeeper)
      deepest = max(deepest, level)
    }
    networks.met[v] = sigma
    networks.depth[v] = depth
    networks.reached.append(Int32(v))
  }
  return deepest
}

/// What each class is met with: the σ of the nearest of its networks together, on their level.
private func meetClasses(
  _ offsets: [Int32], _ targets: [Int32], _ met: [Lanes], _ depth: [Lanes],
  _ classes: inout Sweep.Front
) {
  for c in classes.met.indices {
    let row = Int(offsets[c])..<Int(offsets[c + 1])
    let first = Int(targets[row.lowerBound])
    // All networks of a class are within reach of a lane, or none is.
    let isReached = met[first] .> Lanes.zero
    guard any(isReached) else { continue }
    var nearest = depth[first]
    for arc in row.dropFirst() {
      let other = depth[Int(targets[arc])]
      nearest.replace(with: other, where: other .< nearest)
    }
    var sigma = Lanes.zero
    for arc in row {
      let v = Int(targets[arc])
      sigma += Lanes.zero.replacing(with: met[v], where: depth[v] .== nearest)
    }
    classes.met[c] = sigma
    classes.depth[c] = nearest
    classes.reached.append(Int32(c))
  }
}

/// Sets out the vertices of a level.
private func pick(_ level: Double, _ front: inout Sweep.Front) {
  for v in front.reached {
    let c = Int(v)
    let isHere = (front.depth[c] .== level) .& (front.met[c] .> Lanes.zero)
    guard any(isHere) else { continue }
    front.line.append(v)
    front.sigmas.append(Lanes.zero.replacing(with: front.met[c], where: isHere))
  }
  front.starts.append(front.line.count)
}

/// Sets a front out by vertex; `weights` multiplies what each vertex sends on.
private func fill(
  _ level: Range<Int>, _ line: [Int32], _ sigmas: [Lanes], _ weights: [Double]?,
  _ front: inout [Lanes]
) {
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
private func meetTouched(_ depth: Int, _ to: inout Sweep.Front, _ touched: inout [Int32]) {
  for v in touched {
    let w = Int(v)
    let sum = to.sum[w]
    to.sum[w] = .zero
    to.isTouched[w] = false
    meet(w, sum, depth, &to)
  }
  touched.removeAll(keepingCapacity: true)
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

private func spread(
  _ level: Range<Int>, _ line: [Int32], _ sigmas: [Lanes], _ weights: [Double]?,
  _ offsets: [Int32], _ targets: [Int32], _ isFull: [Bool], _ sum: inout [Lanes],
  _ isTouched: inout [Bool], _ touched: inout [Int32]
) {
  for i in level {
    let v = Int(line[i])
    let sigma = weights.map { sigmas[i] * $0[v] } ?? sigmas[i]
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

/// The same over weighted ties.
private func spread(
  _ level: Range<Int>, _ line: [Int32], _ sigmas: [Lanes], _ ties: Ground.Ties,
  _ isFull: [Bool], _ sum: inout [Lanes], _ isTouched: inout [Bool], _ touched: inout [Int32]
) {
  for i in level {
    for arc in ties.range(Int(line[i])) {
      let w = Int(ties.targets[arc])
      if isFull[w] { continue }
      sum[w] += sigmas[i] * ties.weights[arc]
      if !isTouched[w] {
        isTouched[w] = true
        touched.append(ties.targets[arc])
      }
    }
  }
}

/// What is sent to the members of pairs: handed to the nearer network, or to both by their paths.
private func send(
  _ share: Lanes, to ends: [Ground.Ends], _ met: [Lanes], _ depth: [Lanes],
  _ gained: inout [Lanes]
) {
  for pair in ends {
    let (a, b) = (Int(pair.one), Int(pair.two))
    let (fromOne, fromTwo) = (depth[a] .<= depth[b], depth[b] .<= depth[a])
    let sigma =
      Lanes.zero.replacing(with: met[a], where: fromOne)
      + Lanes.zero.replacing(with: met[b], where: fromTwo)
    // Nobody reaches one of the two alone; where neither is reached their depths are of another search.
    let end = Lanes.zero.replacing(with: share * pair.members / sigma, where: sigma .> .zero)
    gained[a] += Lanes.zero.replacing(with: end, where: fromOne)
    gained[b] += Lanes.zero.replacing(with: end, where: fromTwo)
  }
}

/// What passes one member of each pair, added to `scores` from `first` on.
private func score(
  _ ends: [Ground.Ends], _ met: [Lanes], _ depth: [Lanes], _ carried: [Lanes], _ first: Int,
  _ scores: inout [Lanes]
) {
  for (at, pair) in ends.enumerated() {
    let (a, b) = (Int(pair.one), Int(pair.two))
    guard met[a] != .zero else { continue }
    let there = Lanes.zero.replacing(with: met[a] * carried[b], where: depth[a] .< depth[b])
    let back = Lanes.zero.replacing(with: met[b] * carried[a], where: depth[b] .< depth[a])
    let passing = there + back
    scores[first + at] += passing.replacing(with: Lanes.zero, where: met[a] .== .zero)
  }
}

/// The way back over the pairs of a level's networks: what lies behind is handed to what lies before.
private func handOn(
  _ level: Range<Int>, _ line: [Int32], _ ties: Ground.Ties, _ carried: [Lanes],
  _ gained: inout [Lanes]
) {
  for i in level {
    let v = Int(line[i])
    var sum = gained[v]
    for arc in ties.range(v) { sum += carried[Int(ties.targets[arc])] * ties.weights[arc] }
    gained[v] = sum
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
